"""The office's own range layer: by species, in its colour, beside the cells."""

from __future__ import annotations

import pytest
from osgeo import ogr, osr
from qgis.core import QgsProject

from neaspec_plugin import settings
from neaspec_plugin.adapters.ranges import range_layer
from neaspec_plugin.adapters.wording import Wording
from neaspec_plugin.core.errors import NeaspecError


def file_with(path, field, geometry=ogr.wkbPolygon):
    """Two made-up areas, one of the tiger and one of the leopard."""
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(4326)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = source.CreateLayer("simulated_ranges", reference, geometry)
    layer.CreateField(ogr.FieldDefn(field, ogr.OFTString))
    for code, x in (("AT", 130), ("AL", 131)):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature[field] = code
        if geometry == ogr.wkbPolygon:
            ring = f"{x} 43, {x + 1} 43, {x + 1} 44, {x} 43"
            feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON (({ring}))"))
        layer.CreateFeature(feature)
    return str(path)


def test_a_species_sees_its_own_range_only(qgis_app, tmp_path):
    path = file_with(tmp_path / "ranges.gpkg", "species_id")
    layer = range_layer(path, {"AT": "Amur Tiger"}, Wording("en"))
    assert [feature["species_id"] for feature in layer.getFeatures()] == ["AT"]
    assert layer.customProperty("neaspec/role") == "ranges"


@pytest.mark.parametrize("field, geometry", [("name", ogr.wkbPolygon), ("species_id", ogr.wkbPoint)])
def test_a_file_that_cannot_be_drawn_is_told(qgis_app, tmp_path, field, geometry):
    path = file_with(tmp_path / "ranges.gpkg", field, geometry)
    with pytest.raises(NeaspecError) as error:
        range_layer(path, {"AT": "Amur Tiger"}, Wording("en"))
    assert error.value.message.code == "ranges_unreadable" and error.value.message.params["file"] == "ranges.gpkg"


def test_the_project_shows_boundary_and_ranges_of_the_settings(run, office, tmp_path):
    settings.set_ranges_file(file_with(tmp_path / "ranges.gpkg", "species_id"))
    run("loadflagshiplayers", {"DATABASE": office, "PROJECT": str(tmp_path / "p.qgz")})
    project = QgsProject()
    project.read(str(tmp_path / "p.qgz"))
    ranges = [layer for layer in project.mapLayers().values() if layer.customProperty("neaspec/role") == "ranges"]
    assert sorted(layer.subsetString() for layer in ranges) == ["\"species_id\" = 'AL'", "\"species_id\" = 'AT'"]
    assert not [
        layer for layer in project.mapLayers().values() if layer.customProperty("neaspec/role") == "border_lines"
    ]
    project.clear()
