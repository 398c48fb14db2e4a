"""Layers and tables as named features."""

from __future__ import annotations

import pandas as pd
import pytest
import shapely
from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsGeometry, QgsProcessingContext, QgsVectorLayer

from neaspec_plugin.adapters import unit_features
from neaspec_plugin.adapters.database import open_database
from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.progress import Silent

POINT, AREA = shapely.Point(131, 43), shapely.box(131, 43, 131.1, 43.1)
LINE = shapely.LineString([(131, 43), (132, 44)])


def layer(name, fields="field=species_id:string"):
    made = QgsVectorLayer(f"Point?crs=EPSG:4326&{fields}", name, "memory")
    for species in ("AT", "AL", "AT"):
        feature = QgsFeature(made.fields())
        feature.setAttribute(0, species)
        feature.setGeometry(QgsGeometry.fromWkt(POINT.wkt))
        made.dataProvider().addFeature(feature)
    return made


def named(layers, field):
    found = unit_features.named_shapes(layers, field, QgsProcessingContext(), Silent())
    return [(name, len(shapes)) for name, shapes in found]


def test_a_layer_is_one_feature_or_one_for_each_value(qgis_app):
    both = [layer("cats"), layer("other", "field=code:string")]
    assert named(both, "species_id") == [("cats_AT", 2), ("cats_AL", 1), ("other", 3)]
    assert named(both, "") == [("cats", 3), ("other", 3)]


def test_a_layer_without_a_reference_system_is_named(qgis_app):
    lost = layer("lost")
    lost.setCrs(QgsCoordinateReferenceSystem())
    with pytest.raises(NeaspecError, match="layer_without_crs"):
        named([lost], "")


def test_tables_are_features_by_species_type_and_corridor(office):
    database = open_database(office)
    site = database.read("site_species").iloc[0]
    record = {"observationType": "animal", "geometry": POINT, "species_id": "SL"}
    with database.transaction() as writer:
        writer.replace("sites", database.read("sites", {"site_id": site["site_id"]}).assign(geometry=[AREA]))
        writer.insert("habitats", pd.DataFrame([{"habitat_id": "h", "habitat_type": "reed", "geometry": AREA}]))
        writer.insert("protected_areas", pd.DataFrame([{"area_id": "p", "geometry": AREA}]))
        corridor = {"corridor_id": "c", "kind": "computed", "geometry": LINE}
        writer.insert("corridors", pd.DataFrame([corridor]))
        threats = [{"threat_id": one.geom_type, "geometry": one} for one in (POINT, LINE, AREA)]
        writer.insert("threats", pd.DataFrame([*threats, {"threat_id": "undrawn"}]))
        rows = [{"occurrenceID": one, "occurrenceStatus": one, **record} for one in ("present", "absent")]
        writer.insert("detections", pd.DataFrame(rows))
    ((name, (seen,)),) = unit_features.stored_detections(database)
    assert name == "detections_SL" and seen.equals(POINT)
    ((name, drawn),) = unit_features.stored_threats(database)
    assert name == "threats" and {shape and shape.geom_type for shape in drawn} == {
        "Point", "LineString", "Polygon", None,
    }  # fmt: skip
    ((name, (area,)),) = unit_features.stored_habitats(database)
    assert name == "habitat_reed" and area.equals(AREA)
    (area,) = unit_features.stored_protected(database)
    assert area.equals(AREA)
    corridors, told = unit_features.stored_corridors(database)
    assert [(name, shape.equals(LINE)) for name, (shape,) in corridors] == [("corridor_c", True)]
    published = len(database.read("corridors")) - 1
    assert [(one.code, one.params["number"]) for one in told] == [("corridors_schematic", published)] and published


def test_sites_and_cells_are_features_of_their_species_and_sites_of_their_own(office):
    database = open_database(office)
    roles, sites = database.read("site_species"), database.read("sites").set_index("site_id")
    held = dict(unit_features.stored_sites(database))
    listed = roles[roles["presence"] != "historic"].groupby("species_id")["site_id"].nunique()
    assert {name: len(shapes) for name, shapes in held.items()} == {f"sites_{one}": listed[one] for one in listed.index}
    apart = dict(unit_features.stored_sites_apart(database))
    assert len(apart) == len(sites) and apart["site_RUS-DAURSKY Daursky State Biosphere Reserve (Torey Lakes)"] == [
        sites.loc["RUS-DAURSKY", "geometry"]
    ]
    cells = dict(unit_features.stored_cells(database))
    stored = database.read("distribution_cells")["species_id"].value_counts()
    assert {name: len(shapes) for name, shapes in cells.items()} == {
        f"distribution_cells_{one}": stored[one] for one in stored.index
    }
