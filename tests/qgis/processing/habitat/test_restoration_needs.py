"""Wetlands to restore through the algorithm: table, polygons, words, signs, refusals, and no person. Simulated."""

from __future__ import annotations

import pandas as pd
import pytest
import shapely
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingException, QgsVectorLayer

from neaspec_plugin.adapters.database import open_database
from neaspec_plugin.adapters.result_styles import style_result
from neaspec_plugin.adapters.wording import Wording
from neaspec_plugin.compat import plain
from neaspec_plugin.core.messages import Message

SITE, PERSON = "RUS-KHANKA", "Planted Person"
MARSH = {"habitat_list": "iucn", "habitat_type": "5.4"}
SQUARE = shapely.box(132.4, 44.9, 132.41, 44.91)
FIELDS = ("before", "after", "country_iso3")


def lost(*rows, crs="EPSG:4326", fields=FIELDS, name="simulated lost"):
    made = QgsVectorLayer(f"Polygon?crs={crs}&" + "&".join(f"field={one}:string" for one in fields), name, "memory")
    for *values, wkt in rows:
        feature = QgsFeature(made.fields())
        feature.setAttributes(values)
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        made.dataProvider().addFeature(feature)
    made.updateExtents()
    return made


def rows_of(path):
    layer = QgsVectorLayer(path, "found")
    names = layer.fields().names()
    return [dict(zip(names, map(plain, feature.attributes()))) for feature in layer.getFeatures()]


@pytest.fixture
def assessed(office):
    """Two offices that differ, a mapped polygon, and a person named in a free text."""
    with open_database(office).transaction() as writer:
        writer.insert(
            "assessments",
            pd.DataFrame(
                [{"assessment_id": f"{SITE}@2024@{one}", "site_id": SITE, "year": 2024, "office": one, "protection": share, "needs": needs}
                 for one, share, needs in (("simulated A", "most", f"ask {PERSON}"), ("simulated B", None, None))]
            ),
        )  # fmt: skip
        writer.insert(
            "assessment_habitats",
            pd.DataFrame(
                [{"assessment_id": f"{SITE}@2024@{one}", "site_id": SITE, **MARSH, "restoration": answer, "area_ha": 12.5}
                 for one, answer in (("simulated A", "yes"), ("simulated B", "no"))]
            ),
        )  # fmt: skip
        writer.insert(
            "habitats",
            pd.DataFrame(
                [{"habitat_id": "h1", "site_id": SITE, "country_iso3": "RUS", **MARSH, "condition": "poor", "year": 2023,
                  "mapper": f"simulated reserve of {PERSON}", "restoration": "yes", "restoration_reason": "drained", "geometry": SQUARE}]
            ),
        )  # fmt: skip
        writer.insert(
            "stakeholders",
            pd.DataFrame([{"stakeholder_id": "s1", "organisation": "simulated", "person": PERSON, "consent": "yes"}]),
        )
    return office


def asked(folder, database, **more):
    outputs = {name: str(folder / f"{name}.gpkg") for name in ("NEEDS", "POLYGONS")}
    return {"DATABASE": database, "LANGUAGE": "en", **outputs, **more}


def test_one_list_of_what_all_sources_say(assessed, run, tmp_path):
    layer = lost(("5.4", "14.1", "RUS", SQUARE.wkt))
    found = run("restorationneeds", asked(tmp_path, assessed, LOST=layer, LOST_YEAR=2020))
    rows = rows_of(found["NEEDS"])
    assert found["FOUND"] == len(rows) == 4
    told = [(row["reason"], row["told_by"], row["year"], row["agreement"], row["disagreeing"]) for row in rows]
    # of the marsh: office A, the reserve's map, the comparison of two maps; office B answers no
    against = "simulated B (2024)"
    assert told == [
        ("asked", "simulated A", 2024, 3, against),
        ("mapped", "simulated reserve of …", 2023, 3, against),
        ("lost", None, 2020, 3, against),
        ("needs", "simulated A", 2024, 1, None),
    ]
    first, second, third, fourth = rows
    assert (first["reason_words"], first["area_ha"]) == ("Asked for in an assessment", 12.5)
    assert [row["protection_words"] for row in rows] == [Wording("en").word("protection_share", "most")] * 4
    assert first["name"] == rows[3]["name"] and "Khanka" in first["name"]
    assert second["habitat_type_words"].startswith("5.4 ") and second["reason_text"] == "drained"
    assert third["after_words"].startswith("14.1 ") and fourth["reason_text"] == "ask …"
    assert first["country_iso3_words"] == "Russian Federation"
    drawn = rows_of(found["POLYGONS"])
    assert [row["reason"] for row in drawn] == ["mapped", "lost"]
    assert PERSON not in str(rows) and PERSON not in "\n".join(run.feedback.told)
    assert any("answered no 1" in line for line in run.feedback.told)
    runs = open_database(assessed).read("runs", {"run_id": found["RUN"]})
    assert runs["algorithm"].tolist() == ["restorationneeds"]


def test_the_same_question_is_the_same_run_with_the_same_rows(assessed, run, tmp_path):
    one = run("restorationneeds", asked(tmp_path, assessed))
    rows = rows_of(one["NEEDS"])
    (tmp_path / "again").mkdir()
    two = run("restorationneeds", asked(tmp_path / "again", assessed))
    assert one["RUN"] == two["RUN"] and rows == rows_of(two["NEEDS"])
    assert {row["year"] for row in rows} == {2024, 2023}


def test_words_are_of_the_language_asked_for(assessed, run, tmp_path):
    found = run("restorationneeds", asked(tmp_path, assessed, LANGUAGE="ru"))
    first = rows_of(found["NEEDS"])[0]
    database = open_database(assessed)
    countries = database.read("countries").set_index("iso3")["name_ru"]
    cranes = database.read("species").set_index("species_id")["name_ru"]
    assert first["country_iso3_words"] == countries["RUS"] != "Russian Federation"
    assert all(cranes[one] in first["species_ids_words"] for one in first["species_ids"].split(";"))


def test_another_reference_system_is_brought_to_ours(assessed, run, tmp_path):
    from pyproj import Transformer

    move = Transformer.from_crs("EPSG:4326", "EPSG:32653", always_xy=True)
    corners = [move.transform(*corner) for corner in SQUARE.exterior.coords]
    layer = lost(("5.4", "14.1", "RUS", shapely.Polygon(corners).wkt), crs="EPSG:32653")
    found = run("restorationneeds", asked(tmp_path, assessed, LOST=layer))
    drawn = [one for one in QgsVectorLayer(found["POLYGONS"], "x").getFeatures() if one["reason"] == "lost"]
    middle = drawn[0].geometry().centroid().asPoint()
    assert (middle.x(), middle.y()) == pytest.approx((132.405, 44.905), abs=1e-5)
    assert drawn[0]["site_id"] == SITE


def test_polygons_are_signed_by_their_reason(assessed, run, tmp_path):
    found = run("restorationneeds", asked(tmp_path, assessed, LOST=lost(("5.4", "14.1", "RUS", SQUARE.wkt))))
    layer, words = QgsVectorLayer(found["POLYGONS"], "x"), Wording("en")
    style_result(layer, "restoration_needs", words)
    legend = {one.value(): one.label() for one in layer.renderer().categories()}
    assert legend == {one: words.text(Message(f"restoration_need_{one}")) for one in ("mapped", "poor_mapped", "lost")}
    assert layer.name() == "Wetlands to restore (polygons)" and "do not add them up" in layer.metadata().abstract()
    shown = [name for name in layer.fields().names() if layer.attributeAlias(layer.fields().lookupField(name))]
    assert {"habitat_type_words", "agreement", "disagreeing", "told_by"} <= set(shown)


def test_the_table_names_its_fields_and_words_its_reasons(assessed, run, tmp_path):
    found = run("restorationneeds", asked(tmp_path, assessed))
    table, words = QgsVectorLayer(found["NEEDS"], "x"), Wording("en")
    style_result(table, "restoration_list", words)
    assert table.name() == "Wetlands to restore" and not table.isSpatial()
    place = table.fields().lookupField("reason")
    (choice,) = [table.editorWidgetSetup(place).config()["map"]]
    worded = {value: word for one in choice for word, value in one.items()}
    assert {row["reason"] for row in rows_of(found["NEEDS"])} <= set(worded)
    assert worded["needs"] == words.text(Message("restoration_need_needs"))
    hidden = {one.name for one in table.attributeTableConfig().columns() if one.hidden}
    assert {"country_iso3", "species_ids", "habitat_list", "reason_words"} <= hidden
    assert not {"country_iso3_words", "told_by", "disagreeing", "reason_text"} & hidden


def test_a_layer_without_the_fields_is_refused_by_name(assessed, run, tmp_path):
    layer = lost(("5.4", "RUS", SQUARE.wkt), fields=("before", "country_iso3"))
    with pytest.raises(QgsProcessingException, match="simulated lost has no field after"):
        run("restorationneeds", asked(tmp_path, assessed, LOST=layer))


def test_a_layer_without_a_reference_system_is_refused(assessed, run, tmp_path):
    layer = lost(("5.4", "14.1", "RUS", SQUARE.wkt), name="nowhere")
    from qgis.core import QgsCoordinateReferenceSystem

    layer.setCrs(QgsCoordinateReferenceSystem())
    with pytest.raises(QgsProcessingException, match="nowhere"):
        run("restorationneeds", asked(tmp_path, assessed, LOST=layer))


def test_a_database_without_habitats_and_assessments_says_so(office, run, tmp_path):
    with pytest.raises(QgsProcessingException, match="no mapped habitat and no assessment"):
        run("restorationneeds", asked(tmp_path, office))
    found = run("restorationneeds", asked(tmp_path, office, LOST=lost(("5.4", "14.1", "RUS", SQUARE.wkt))))
    assert found["FOUND"] == 1
