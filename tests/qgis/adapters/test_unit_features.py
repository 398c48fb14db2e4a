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
        writer.insert("threats", pd.DataFrame([{"threat_id": "t", "geometry": POINT}]))
        rows = [{"occurrenceID": one, "occurrenceStatus": one, **record} for one in ("present", "absent")]
        writer.insert("detections", pd.DataFrame(rows))
    assert [(name, len(shapes)) for name, shapes in unit_features.stored_records(database)] == [
        ("detections_SL", 1),
        ("threats", 1),
    ]
    ((name, (area,)),) = unit_features.stored_habitats(database)
    assert name == "habitat_reed" and area.equals(AREA)
    (area,) = unit_features.stored_protected(database)
    assert area.equals(AREA)
    (area,) = dict(unit_features.stored_sites(database, polygons=True))[f"sites_{site['species_id']}"]
    assert area.equals(AREA)
    points = dict(unit_features.stored_sites(database, polygons=False))
    assert points and all(shape.geom_type == "Point" for shapes in points.values() for shape in shapes)
    ((name, (line,)),) = unit_features.stored_corridors(database)  # published ones are schematic
    assert name == "corridor_c" and line.equals(LINE)
