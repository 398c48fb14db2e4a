"""Polygons for the tests of quality: the bundled land, the office's ranges, any layer in its own projection."""

from __future__ import annotations

import json

import pytest
import shapely
from osgeo import ogr, osr

from neaspec_plugin.adapters.polygons import land, polygons_in, ranges_in
from neaspec_plugin.core.errors import NeaspecError


def layer(path, shapes, epsg=4326, field="species_id"):
    """``(value, WKT)`` pairs as a GeoPackage."""
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    made = source.CreateLayer("ranges", reference, ogr.wkbUnknown)
    made.CreateField(ogr.FieldDefn(field, ogr.OFTString))
    for value, wkt in shapes:
        feature = ogr.Feature(made.GetLayerDefn())
        feature.SetField(field, value)
        feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
        made.CreateFeature(feature)
    return str(path)


def square(west, south, size):
    return shapely.to_wkt(shapely.box(west, south, west + size, south + size))


def test_the_bundled_land_holds_cities_and_no_sea():
    found = land()
    for lon, lat, dry in ((126.98, 37.57, True), (135.07, 48.48, True), (106.92, 47.92, True), (135.0, 40.0, False)):
        assert shapely.contains_xy(found, lon, lat) == dry


def test_the_ranges_of_each_species_are_joined(tmp_path):
    path = layer(
        tmp_path / "r.gpkg", [("AT", square(130, 42, 1)), ("AT", square(133, 42, 1)), ("AL", square(130, 42, 2))]
    )
    found = ranges_in(path)
    assert set(found) == {"AT", "AL"} and (found["AT"].area, found["AL"].area) == pytest.approx((2, 4))


def test_a_projected_layer_is_brought_to_degrees(tmp_path):
    # 130.6 E, 42.9 N is 630625.93, 4750951.79 in UTM zone 52 (PROJ 9.1)
    path = layer(tmp_path / "t.gpkg", [("x", square(630_125.93, 4_750_451.79, 1000))], epsg=32652)
    centre = polygons_in(path).centroid
    assert (centre.x, centre.y) == pytest.approx((130.6, 42.9), abs=1e-5)


def test_what_has_no_polygons_is_told(tmp_path):
    points = layer(tmp_path / "p.gpkg", [("AT", "POINT (130 42)")])
    unnamed = layer(tmp_path / "u.gpkg", [("AT", square(130, 42, 1))], field="name")
    text = tmp_path / "text.txt"
    text.write_text(json.dumps("no layer"), encoding="utf-8")
    for path, read, code in (
        (points, polygons_in, "layer_unreadable"),
        (str(text), polygons_in, "layer_unreadable"),
        (str(tmp_path / "gone.gpkg"), polygons_in, "layer_unreadable"),
        (unnamed, ranges_in, "ranges_unreadable"),
    ):
        with pytest.raises(NeaspecError, match=code):
            read(path)
