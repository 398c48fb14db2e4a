"""Drawing habitats: the form knows its words and first values, neighbours share their border, the map passes the tests."""

from __future__ import annotations

import pytest
from qgis.core import QgsGeometry, QgsProject, QgsSnappingConfig, QgsVectorLayerUtils

from neaspec_plugin.adapters.database import open_database
from neaspec_plugin.adapters.digitising import CHECKS, prepare
from neaspec_plugin.adapters.project import exact_layer
from neaspec_plugin.adapters.wording import Wording

FIRST = "POLYGON((132.40 45.00, 132.45 45.00, 132.45 45.05, 132.40 45.05, 132.40 45.00))"
OVER = "POLYGON((132.44 45.00, 132.50 45.00, 132.50 45.05, 132.44 45.05, 132.44 45.00))"


@pytest.fixture
def layer(office):
    words = Wording("ru")
    layer = exact_layer(open_database(office), "habitats", words, "")
    project = QgsProject.instance()
    project.addMapLayer(layer)
    prepare(project, layer, "iucn", "RUS-KHANKA", words)
    yield layer
    project.removeMapLayer(layer)


def drawn(layer, text: str):
    """A new feature as QGIS makes it of what was drawn: cut off where a neighbour is, with the form's first values."""
    shape = QgsGeometry.fromWkt(text)
    shape.avoidIntersections(QgsProject.instance().avoidIntersectionsLayers())
    return QgsVectorLayerUtils.createFeature(layer, shape)


def test_the_project_keeps_neighbours_together(layer):
    project = QgsProject.instance()
    assert project.topologicalEditing()
    assert project.avoidIntersectionsLayers() == [layer]
    snapping = project.snappingConfig()
    assert snapping.enabled() and snapping.mode() == QgsSnappingConfig.SnappingMode.AdvancedConfiguration
    assert snapping.individualLayerSettings(layer).enabled()
    assert set(layer.geometryOptions().geometryChecks()) == set(CHECKS)


def test_a_new_polygon_is_of_the_site_and_does_not_overlap_its_neighbour(layer):
    assert layer.startEditing()
    assert layer.addFeature(drawn(layer, FIRST))
    second = drawn(layer, OVER)
    assert second["site_id"] == "RUS-KHANKA" and second["habitat_list"] == "iucn"
    assert second["year"] >= 2026 and second["habitat_id"]
    assert second.geometry().boundingBox().xMinimum() == pytest.approx(132.45, abs=1e-6)
    assert layer.addFeature(second)
    assert layer.commitChanges(), layer.commitErrors()


def test_the_form_offers_the_classes_of_the_list_in_the_language(layer):
    place = layer.fields().lookupField("habitat_type")
    offered = {code: word for entry in layer.editorWidgetSetup(place).config()["map"] for word, code in entry.items()}
    assert len(offered) == 118 and offered["5.4"].startswith("5.4 ")
    condition = layer.editorWidgetSetup(layer.fields().lookupField("condition")).config()["map"]
    assert {code for entry in condition for code in entry.values()} == {
        "good", "moderate", "poor", "very_poor", "unknown",
    }  # fmt: skip


def test_what_was_drawn_passes_the_tests_of_habitat_maps(layer, office, run, tmp_path):
    assert layer.startEditing()
    for text, code in ((FIRST, "5.4"), (OVER, "5.5")):
        feature = drawn(layer, text)
        for name, value in (("habitat_type", code), ("condition", "poor"), ("mapper", "simulated office"),
                            ("method", "satellite_imagery"), ("source", "simulated")):  # fmt: skip
            feature[name] = value
        assert layer.addFeature(feature)
    assert layer.commitChanges(), layer.commitErrors()
    outputs = {name: str(tmp_path / f"{name}.gpkg") for name in ("ISSUES", "SUMMARY")}
    assert run("checkhabitats", {"DATABASE": office, **outputs})["FOUND"] == 0
    stored = open_database(office).read("habitats")
    assert sorted(stored["habitat_type"]) == ["5.4", "5.5"]
