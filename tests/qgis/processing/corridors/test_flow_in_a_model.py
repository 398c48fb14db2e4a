"""Current in models: land cover to resistance, current, its overlay and the connectivity of its patches. Simulated."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
import shapely
from model_steps import run_model, step
from pyproj import Transformer
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingModelAlgorithm, QgsProject, QgsVectorLayer

from neaspec_plugin.adapters.rasters import read_grid, write_grid
from neaspec_plugin.core.grid import Grid

CRS, LEFT, TOP, SIZE = "EPSG:32652", 640_000.0, 4_770_000.0, 1000.0  # on both sides of a border
ROWS, COLUMNS, FOREST = 15, 40, 10.0
GAP, WEST, EAST = (7, 20), (7, 5), (7, 34)  # rows and columns
ENDS = {"westward": WEST, "eastward": EAST}


def place(row, column):
    return shapely.Point(LEFT + (column + 0.5) * SIZE, TOP - (row + 0.5) * SIZE)


def layer(kind, **shapes):
    made = QgsVectorLayer(f"{kind}?crs={CRS}&field=name:string", "simulated", "memory")
    for name, shape in shapes.items():
        feature = QgsFeature(made.fields())
        feature["name"] = name
        feature.setGeometry(QgsGeometry.fromWkt(shape.wkt))
        made.dataProvider().addFeature(feature)
    made.updateExtents()
    QgsProject.instance().addMapLayer(made)
    return made.id()


def table(path):
    found = QgsVectorLayer(str(path))
    shapes = [shapely.from_wkt(one.geometry().asWkt()) for one in found.getFeatures() if one.hasGeometry()]
    rows = pd.DataFrame([one.attributes() for one in found.getFeatures()], columns=found.fields().names())
    return rows.assign(geometry=shapes) if shapes else rows


def holding(patches, row, column):
    """The only patch in which the middle of a cell lies."""
    x, y = Transformer.from_crs(CRS, "EPSG:4326", always_xy=True).transform(*place(row, column).coords[0])
    (found,) = np.flatnonzero([shape.contains(shapely.Point(x, y)) for shape in patches["geometry"]])
    return patches.iloc[found]


@pytest.fixture
def model(provider, tmp_path):
    """A model whose step ``resistance`` is forest on both sides of a fence with a gap of one cell."""
    cover = np.full((ROWS, COLUMNS), FOREST)
    cover[:, GAP[1]] = np.nan
    cover[GAP] = FOREST
    write_grid(str(tmp_path / "simulated_cover.tif"), Grid(cover, LEFT, TOP, SIZE, SIZE, CRS))
    model = QgsProcessingModelAlgorithm("simulated", "simulated")
    given = {"LAND_COVER": str(tmp_path / "simulated_cover.tif"), "RESISTANCE": str(tmp_path / "resistance.tif")}
    step(model, "resistance", "resistancesurface", given)
    yield model
    QgsProject.instance().clear()


def test_the_current_between_cores_is_laid_over_countries_and_its_patches_are_connected(model, tmp_path):
    cores = layer("Point", **{name: place(*cell) for name, cell in ENDS.items()})
    park = layer("Polygon", park=shapely.box(LEFT, TOP - ROWS * SIZE, LEFT + 10 * SIZE, TOP))
    outputs = {"CURRENT": "current.tif", "PAIR_MAPS": "pairs", "MATRIX": "matrix.csv"}
    flow = {"INPUT": cores, "NAME_FIELD": "name", **{name: str(tmp_path / file) for name, file in outputs.items()}}
    step(model, "flow", "currentflow", flow, [("RESISTANCE", "resistance", "RESISTANCE")])
    overlay = {"PERCENTILE": 99.3, "PROTECTED": park, "CORRIDORS": str(tmp_path / "laid.gpkg")}
    overlay |= {"BY_COUNTRY": str(tmp_path / "countries.gpkg")}
    step(model, "overlay", "corridoroverlay", overlay, [("RASTER", "flow", "CURRENT")])
    indices = {name: str(tmp_path / f"{name.lower()}.gpkg") for name in ("PATCHES", "INDICES", "LINKS")}
    indices |= {"ID_FIELD": "corridor_id", "DISTANCE_M": 30_000}
    step(model, "indices", "connectivityindices", indices, [("INPUT", "overlay", "CORRIDORS")])
    run_model(model)
    current = read_grid(str(tmp_path / "current.tif"), CRS).values
    ends = [*ENDS.values(), GAP]
    np.testing.assert_allclose([current[cell] for cell in ends], 1.0, rtol=1e-5)  # all of it passes
    assert [one.name for one in (tmp_path / "pairs").iterdir()] == ["0001_westward_eastward.tif"]
    assert pd.read_csv(tmp_path / "matrix.csv", index_col="core").loc["westward", "eastward"] > 0
    laid = table(tmp_path / "laid.gpkg")
    shares = [holding(laid, *cell)["protected_share"] for cell in ends]
    assert len(laid) == 3 and shares == [pytest.approx(1), 0, 0]
    sides = table(tmp_path / "countries.gpkg")
    assert sides["area_km2"].sum() == pytest.approx(laid["area_km2"].sum())
    patches, links = table(tmp_path / "patches.gpkg"), table(tmp_path / "links.gpkg")
    assert sorted(patches["patch_id"]) == sorted(laid["corridor_id"])
    west, east, gap = (holding(patches, *cell) for cell in ends)
    between = {
        frozenset(pair): distance
        for *pair, distance in links[["patch_a", "patch_b", "distance_m"]].itertuples(index=False)
    }
    one, other = (between[frozenset((end["patch_id"], gap["patch_id"]))] for end in (west, east))
    # the best way between the ends goes over the gap: what is inside a patch costs nothing
    p, q = 0.5 ** (one / 30_000), 0.5 ** (other / 30_000)
    a, b, c = (patch["area_ha"] for patch in (west, gap, east))
    known = a * a + b * b + c * c + 2 * (a * b * p + b * c * q + a * c * p * q)
    found = table(tmp_path / "indices.gpkg").set_index("index")["value"]
    assert found["ECA"] == pytest.approx(known**0.5, rel=1e-6)
    assert gap["betweenness"] == pytest.approx(100 * 2 * a * c * p * q / known, rel=1e-6)


def test_the_current_in_all_directions_is_laid_over_countries(model, tmp_path):
    outputs = {"CUMULATIVE": "cumulative.tif", "NORMALISED": "normalised.tif", "SIDES": "sides.gpkg"}
    flow = {"RADIUS": 5000.0, "BLOCK_SIZE": 3, **{name: str(tmp_path / file) for name, file in outputs.items()}}
    step(model, "flow", "omnidirectionalflow", flow, [("RESISTANCE", "resistance", "RESISTANCE")])
    overlay = {"PERCENTILE": 99.5, "CORRIDORS": str(tmp_path / "laid.gpkg")}
    step(model, "overlay", "corridoroverlay", overlay, [("RASTER", "flow", "NORMALISED")])
    run_model(model)
    normalised = read_grid(str(tmp_path / "normalised.tif"), CRS).values
    assert np.unravel_index(np.nanargmax(normalised), normalised.shape) == GAP
    laid = table(tmp_path / "laid.gpkg")
    assert holding(laid, *GAP)["corridor_id"] == "1"
    sides = table(tmp_path / "sides.gpkg")
    known = int(np.isfinite(normalised).sum()) * 100  # hectares
    assert sides["area_ha"].sum() == pytest.approx(known) and sides["current_share"].sum() == pytest.approx(1)
    assert not list(tmp_path.glob("*.part"))
