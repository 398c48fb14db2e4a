"""Forms for the tables that offices fill in: words, calendars, rules and relations, also after the project was moved."""

from __future__ import annotations

import gc
import os
import shutil

import pytest
from qgis.core import QgsFeature, QgsFieldConstraints, QgsProject, QgsVectorLayer, QgsVectorLayerUtils

from neaspec_plugin import paths
from neaspec_plugin.adapters import attribute_forms, geopackage, project
from neaspec_plugin.adapters.attribute_forms import FILLED_IN, set_up_form
from neaspec_plugin.adapters.database import open_database
from neaspec_plugin.adapters.field_words import field_name
from neaspec_plugin.adapters.wording import Wording
from neaspec_plugin.core.schema import PROVENANCE, TABLES, VOCABULARIES
from neaspec_plugin.core.species.reference import reference_tables

RELATED = ("assessment_habitats", "assessment_species", "threats")


@pytest.fixture(scope="module")
def reference(tmp_path_factory):
    path = str(tmp_path_factory.mktemp("forms") / "neaspec.gpkg")
    geopackage.create(path)
    with open_database(path).transaction() as writer:
        for table, frame in reference_tables(paths.reference_dir()).items():
            writer.insert(table, frame)
    return path


@pytest.fixture
def office(reference, tmp_path):
    return shutil.copy(reference, str(tmp_path / "neaspec.gpkg"))


@pytest.fixture(autouse=True)
def projects():
    yield
    QgsProject.instance().clear()
    gc.collect()


def layer_of(office, table, language="en"):
    layer = QgsVectorLayer(open_database(office).layer_source(table), table, "ogr")
    set_up_form(layer, table, Wording(language))
    return layer


def by_role(read):
    return {layer.customProperty("neaspec/role"): layer for layer in read.mapLayers().values()}


def choices(layer, name):
    setup = layer.editorWidgetSetup(layer.fields().lookupField(name))
    assert setup.type() == "ValueMap", name
    return {value: word for one in setup.config()["map"] for word, value in one.items()}


@pytest.mark.parametrize("language", ["en", "ko_KP", "ru"])
@pytest.mark.parametrize("table", FILLED_IN)
def test_every_field_has_a_name_and_every_vocabulary_its_words(qgis_app, office, table, language):
    layer, wording = layer_of(office, table, language), Wording(language)
    for field in TABLES[table].fields:
        place = layer.fields().lookupField(field.name)
        kind = layer.editorWidgetSetup(place).type()
        if field.name in PROVENANCE:
            assert kind == "Hidden"
        elif kind != "Hidden":
            assert layer.attributeAlias(place) == field_name(table, field.name, wording) != field.name
        if kind == "Hidden":
            continue
        if field.type == "date":
            assert kind == "DateTime"
        if field.vocabulary and field.vocabulary not in ("species_id", "country"):
            words = choices(layer, field.name)
            for code in filter(None, VOCABULARIES[field.vocabulary]):
                assert words[code].startswith(wording.word(field.vocabulary, code))
    if "species_id" in TABLES[table].names:
        names = dict(zip(*open_database(office).read("species")[["species_id", f"name_{language}"]].to_numpy().T))
        assert {code: word for code, word in choices(layer, "species_id").items() if code in names} == names


def test_a_field_that_may_be_empty_offers_nothing_as_a_choice(qgis_app, office):
    layer = layer_of(office, "assessments")
    assert "" in choices(layer, "state").values() and "" not in choices(layer, "site_id").values()


def test_classes_of_threats_and_habitats_are_chosen_by_word(qgis_app, office):
    assert choices(layer_of(office, "threats"), "kind")["5.1"].startswith("5.1 ")
    classes = choices(layer_of(office, "assessment_habitats"), "habitat_type")
    assert classes["5.4"].startswith("5.4 ") and "10" not in classes  # of two lists: alone it does not say of which


@pytest.mark.parametrize(
    "table, cells, field, wrong",
    [
        ("stakeholders", {"person": "A. Simulated"}, "person", True),
        ("stakeholders", {"person": "A. Simulated", "consent": "no"}, "person", True),
        ("stakeholders", {"person": "A. Simulated", "consent": "yes"}, "person", False),
        ("stakeholders", {"contact": "1"}, "contact", True),
        ("assessment_species", {"count_min": 3, "count_max": 2}, "count_max", True),
        ("assessment_species", {"count_min": 2, "count_max": 2}, "count_max", False),
        ("assessments", {"year": 1066}, "year", True),
        ("assessments", {"year": 2020}, "year", False),
        ("assessments", {}, "office", True),
    ],
)
def test_rules_hold_in_the_form(qgis_app, office, table, cells, field, wrong):
    layer = layer_of(office, table)
    feature = QgsFeature(layer.fields())
    for name, value in cells.items():
        feature[name] = value
    place = layer.fields().lookupField(field)
    right, told = QgsVectorLayerUtils.validateAttribute(
        layer, feature, place, QgsFieldConstraints.ConstraintStrength.ConstraintStrengthHard
    )
    assert right != wrong and (not wrong or told)


@pytest.mark.parametrize(
    "cells, right",
    [
        ({"office": "Simulated Office"}, False),
        ({"office": " simulated office"}, False),
        ({"office": "Simulated Office", "year": 2023}, True),
        ({"office": "Simulated Office", "site_id": "CHN-XINGKAI"}, True),
        ({"office": "Other Office"}, True),
        ({"office": "Simulated Office", "assessment_id": "A1"}, True),  # the row itself
        ({"office": "Simulated Office", "assessment_id": None}, False),
    ],
)
def test_an_office_assesses_a_site_once_a_year(qgis_app, office, cells, right):
    assess(office)
    layer = layer_of(office, "assessments")
    feature = QgsFeature(layer.fields())
    for name, value in {"assessment_id": "new", "site_id": "RUS-KHANKA", "year": 2025, **cells}.items():
        feature[name] = value
    place = layer.fields().lookupField("office")
    strength = QgsFieldConstraints.ConstraintStrength.ConstraintStrengthHard
    holds, told = QgsVectorLayerUtils.validateAttribute(layer, feature, place, strength)
    assert holds == right
    assert right or layer.constraintDescription(place) in told[0]


def test_the_form_does_not_save_the_same_assessment_twice(qgis_app, office):
    from qgis.gui import QgsAttributeDialog, QgsAttributeEditorContext
    from qgis.PyQt.QtWidgets import QDialogButtonBox

    assess(office)
    layer = layer_of(office, "assessments")
    assert layer.startEditing()
    values = {"assessment_id": "new", "site_id": "RUS-KHANKA", "year": 2025, "office": "Simulated Office"}
    places = {layer.fields().lookupField(name): value for name, value in values.items()}
    feature = QgsVectorLayerUtils.createFeature(layer, attributes=places)
    dialog = QgsAttributeDialog(layer, feature, False)
    dialog.setMode(QgsAttributeEditorContext.Mode.AddFeatureMode)
    (box,) = dialog.findChildren(QDialogButtonBox)
    accept = box.button(QDialogButtonBox.StandardButton.Ok)
    states = [accept.isEnabled()]
    for name, value in (("office", "Other Office"), ("office", "simulated office"), ("year", 2023), ("year", 2024)):
        dialog.attributeForm().changeAttribute(name, value)
        states.append(accept.isEnabled())
    assert states == [False, True, False, True, False]
    layer.rollBack()
    dialog.deleteLater()


@pytest.mark.parametrize(
    "text, right",
    [
        (None, True),
        ("counts:C1", True),
        ("counts:C1;detections:a b; assessments:S@2025@Office: north", True),
        ("C1", False),
        ("counts:", False),
        ("counts:C1;C2", False),
        ("imports:I1", False),
        ("a den at counts:C1", False),
    ],
)
def test_evidence_is_written_as_table_and_row(qgis_app, office, text, right):
    layer = layer_of(office, "recommendations")
    feature = QgsFeature(layer.fields())
    feature["evidence"] = text
    place = layer.fields().lookupField("evidence")
    strength = QgsFieldConstraints.ConstraintStrength.ConstraintStrengthHard
    assert QgsVectorLayerUtils.validateAttribute(layer, feature, place, strength)[0] == right


def test_the_run_is_chosen_by_its_name_and_day_where_the_list_is_fresh(qgis_app, office):
    import pandas as pd

    runs = [
        {"run_id": f"{name}-1", "algorithm": name, "ended": f"2026-0{month}-15T10:00:00Z"}
        for month, name in enumerate(("sitecriteria", "threatmap", "exportdarwincore"), 1)
    ]
    with open_database(office).transaction() as writer:
        writer.insert("runs", pd.DataFrame(runs))
    words = choices(layer_of(office, "recommendations"), "run_id")
    day = Wording("en").date("2026-01-15")
    assert words["sitecriteria-1"] == f"Assess key sites by criteria ({day})"
    assert [name for name in words if name.endswith("-1")] == [
        "threatmap-1",
        "sitecriteria-1",
    ]  # an export proves nothing
    (kept,) = (
        layer
        for layer in attribute_forms.form_layers(open_database(office), Wording("en"))
        if layer.customProperty("neaspec/role") == "recommendations"
    )
    assert kept.editorWidgetSetup(kept.fields().lookupField("run_id")).type() == "TextEdit"


def test_a_new_row_has_a_key_and_is_taken_by_the_database(qgis_app, office):
    layer = layer_of(office, "assessments")
    assert layer.startEditing()
    values = {"site_id": "RUS-KHANKA", "year": 2025, "office": "Simulated Office"}
    places = {layer.fields().lookupField(name): value for name, value in values.items()}
    assert layer.addFeature(QgsVectorLayerUtils.createFeature(layer, attributes=places))
    assert layer.commitChanges(), layer.commitErrors()
    (row,) = open_database(office).read("assessments").to_dict("records")
    assert len(row["assessment_id"]) == 36 and row["office"] == "Simulated Office"


@pytest.fixture
def written(office, tmp_path):
    """A written project, moved with its files and read again."""
    project.write_project(str(tmp_path / "neaspec.qgz"), office, Wording("zh_CN"), {})
    moved = tmp_path / "elsewhere"
    moved.mkdir()
    for name in ("neaspec.qgz", "neaspec.gpkg", project.COAST_FILE):
        shutil.move(str(tmp_path / name), str(moved / name))
    return str(moved / "neaspec.qgz")


def assess(path):
    """Two assessments, the first with one row in each table of children."""
    import pandas as pd

    ids = {"assessment_id": "A1", "site_id": "RUS-KHANKA"}
    rows = {
        "assessments": [
            {**ids, "year": 2025, "office": "Simulated Office"},
            {**ids, "assessment_id": "A2", "year": 2024, "office": "Simulated Office"},
        ],
        "assessment_species": [{**ids, "species_id": "WNC", "season": "breeding"}],
        "assessment_habitats": [{**ids, "habitat_list": "iucn", "habitat_type": "5.4"}],
        "threats": [{**ids, "threat_id": "T1", "kind": "5.1"}],
    }
    with open_database(path).transaction() as writer:
        for table, frame in rows.items():
            writer.insert(table, pd.DataFrame(frame))


def test_words_rules_and_relations_survive_writing_and_reading(qgis_app, written):
    assess(os.path.join(os.path.dirname(written), "neaspec.gpkg"))
    read = QgsProject.instance()
    assert read.read(written)
    layers, wording = by_role(read), Wording("zh_CN")
    assert set(FILLED_IN) <= set(layers)
    state = layers["assessments"].fields().lookupField("state")
    assert layers["assessments"].attributeAlias(state) == field_name("assessments", "state", wording)
    assert choices(layers["assessments"], "state")["good"] == wording.word("condition", "good")
    assert layers["stakeholders"].constraintExpression(layers["stakeholders"].fields().lookupField("person"))
    relations = read.relationManager().referencedRelations(layers["assessments"])
    assert sorted(one.referencingLayer().customProperty("neaspec/role") for one in relations) == list(RELATED)
    first, second = sorted(layers["assessments"].getFeatures(), key=lambda one: one["assessment_id"])
    for relation in relations:
        assert relation.isValid()
        assert [one["assessment_id"] for one in relation.getRelatedFeatures(first)] == ["A1"]
        assert list(relation.getRelatedFeatures(second)) == []


def test_threats_with_places_are_a_form_and_no_random_map(qgis_app, office):
    import pandas as pd
    import shapely

    with open_database(office).transaction() as writer:
        writer.insert("threats", pd.DataFrame({"threat_id": ["T1"], "geometry": [shapely.Point(132, 45)]}))
    layers = attribute_forms.form_layers(open_database(office), Wording("en"))
    (threats,) = (layer for layer in layers if layer.customProperty("neaspec/role") == "threats")
    assert threats.isSpatial() and threats.renderer().type() == "nullSymbol"
    assert {layer.customProperty("neaspec/sensitivity") for layer in layers} == {"exact"}


def test_a_new_child_takes_the_site_of_its_assessment(qgis_app, written):
    assess(os.path.join(os.path.dirname(written), "neaspec.gpkg"))
    read = QgsProject.instance()
    assert read.read(written)
    child = by_role(read)["assessment_habitats"]
    place = child.fields().lookupField("assessment_id")
    feature = QgsVectorLayerUtils.createFeature(
        child, attributes={place: "A2"}, context=child.createExpressionContext()
    )
    assert feature["site_id"] == "RUS-KHANKA"
    setup = child.editorWidgetSetup(place)
    assert setup.type() == "RelationReference" and setup.config()["Relation"] == "assessment_habitats_assessment_id"


def test_the_form_of_an_assessment_shows_its_children(qgis_app, written):
    from qgis.gui import QgsAttributeForm, QgsRelationEditorWidget

    assess(os.path.join(os.path.dirname(written), "neaspec.gpkg"))
    read = QgsProject.instance()
    assert read.read(written)
    layer = by_role(read)["assessments"]
    form = QgsAttributeForm(layer, next(layer.getFeatures()))
    assert len(form.findChildren(QgsRelationEditorWidget)) == len(RELATED)
    form.deleteLater()


def test_loaded_into_an_open_project_the_relations_come_along_and_once_only(qgis_app, written):
    open_project = QgsProject.instance()
    open_project.addMapLayer(QgsVectorLayer("Point?crs=EPSG:4326", "own", "memory"))
    for _ in range(2):
        project.load_group(open_project, written)
        layers = {layer.id(): layer for layer in open_project.mapLayers().values()}
        relations = list(open_project.relationManager().relations().values())
        assert sorted(one.referencingLayer().customProperty("neaspec/role") for one in relations) == list(RELATED)
        assert all(one.isValid() and one.referencedLayerId() in layers for one in relations)


def test_relate_leaves_out_what_is_not_there(qgis_app, office):
    layer = layer_of(office, "threats")
    assert attribute_forms.relate(QgsProject.instance(), [layer]) == []
