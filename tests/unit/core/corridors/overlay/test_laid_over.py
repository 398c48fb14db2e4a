"""What is laid over: widths of lines, names, order, patches of a raster, and protected sites."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
import shapely

from neaspec_plugin.core.corridors.linkages.account import LENGTHS
from neaspec_plugin.core.corridors.overlay import laid_over
from neaspec_plugin.core.corridors.overlay.laid_over import key_sites, prepared, strong_patches
from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.grid import Grid

LINE = shapely.LineString([(130, 43), (131, 43)])


@pytest.mark.parametrize(
    ("row", "given", "expected"),
    [
        ({"width_km": 6.0, "coord_precision_km": 40.0}, None, 3.0),
        ({"area_ha": 30_000.0, "length_m": 100_000.0}, None, 1.5),
        ({"coord_precision_km": 40.0}, None, 40.0),
        ({"width_km": 6.0}, 2.0, 2.0),
    ],
)
def test_a_line_has_the_width_given_or_its_own(row, given, expected):
    assert prepared(pd.DataFrame([{"geometry": LINE, **row}]), given)["buffer_km"].tolist() == [expected]


def test_a_line_without_a_width_is_refused_and_a_polygon_needs_none():
    with pytest.raises(NeaspecError) as error:
        prepared(pd.DataFrame([{"geometry": LINE, "name": "Ridge"}]))
    assert (error.value.message.code, error.value.message.params["corridor"]) == ("overlay_no_width", "Ridge")
    found = prepared(pd.DataFrame([{"geometry": LINE.buffer(0.1)}]), 5.0)
    assert np.isnan(found["buffer_km"].iloc[0]) and found["name"].tolist() == ["1"]
    with pytest.raises(NeaspecError) as error:
        prepared(pd.DataFrame({"geometry": []}))
    assert error.value.message.code == "overlay_no_corridors"


def test_the_area_of_a_corridor_has_the_length_of_its_way():
    told = {**dict.fromkeys(LENGTHS, 0.0), "length_m": 3000.0, "length_m_CHN": 1000.0, "length_m_RUS": 2000.0}
    found = prepared(pd.DataFrame([{"geometry": LINE.buffer(0.1), **told}, {"geometry": LINE.buffer(0.2)}]))
    assert found["length_km"].tolist() == [{"all": 3.0, "CHN": 1.0, "RUS": 2.0}, None]


def test_corridors_of_least_cost_are_named_by_their_cores():
    rows = pd.DataFrame({"corridor": [1.0, 2.0], "core_a": ["A", "B"], "core_b": ["B", "C"], "geometry": [LINE] * 2})
    found = prepared(rows, 1.0)
    assert found[["corridor_id", "name"]].values.tolist() == [["1", "A - B"], ["2", "B - C"]]


def test_alternatives_are_no_corridors_of_their_own():
    rows = {"corridor": [1.0, 1.0], "alternative": [0, 1], "area_ha": [30_000.0, np.nan], "length_m": [100_000.0] * 2}
    found = prepared(pd.DataFrame({**rows, "geometry": [LINE] * 2}))
    assert found["corridor_id"].tolist() == ["1"] and found["buffer_km"].tolist() == [1.5]


@pytest.mark.parametrize("east", [-179.6, 180.5])
def test_a_corridor_over_the_antimeridian_is_refused(east):
    over = shapely.LineString([(179.6, 65), (east, 65)])
    with pytest.raises(NeaspecError) as error:
        prepared(pd.DataFrame({"corridor_id": ["here", "over"], "geometry": [LINE, over]}), 1.0)
    assert (error.value.message.code, error.value.message.params["corridor"]) == ("overlay_antimeridian", "over")


def test_rows_of_one_id_are_told_apart():
    rows = pd.DataFrame({"corridor_id": ["a", "b", "a"], "geometry": [LINE] * 3})
    assert prepared(rows, 1.0)["corridor_id"].tolist() == ["a#1", "b", "a#3"]


def test_a_status_of_its_own_words_is_none():
    rows = pd.DataFrame({"status": ["planned", "existing"], "geometry": [LINE] * 2})
    assert prepared(rows, 1.0)["status"].tolist() == ["functioning", None]


def test_patches_are_the_strongest_cells(monkeypatch):
    values = np.zeros((20, 30))
    values[2:5, 3:8] = 9
    values[5, 8] = 9  # touches by a corner
    values[15, 20:23] = 8
    values[18, 2] = 8
    values[0, :] = 1
    values[:, 29] = np.nan
    grid = Grid(values, 640_000.0, 4_770_000.0, 1000.0, 1000.0, "EPSG:32652")
    monkeypatch.setattr(laid_over, "MOST_PATCHES", 2)
    found, left = strong_patches(grid, 60)
    assert left == 1 and found["corridor_id"].tolist() == ["1", "2"]
    from pyproj import Transformer

    to = Transformer.from_crs("EPSG:4326", "EPSG:32652", always_xy=True)
    flat = shapely.transform(found["geometry"].to_numpy(), lambda places: np.column_stack(to.transform(*places.T)))
    assert shapely.area(flat) / 1e6 == pytest.approx([16, 3], rel=1e-6)
    assert shapely.get_num_geometries(flat).tolist() == [2, 1] and shapely.is_valid(flat).all()
    with pytest.raises(NeaspecError) as error:
        strong_patches(Grid(np.zeros((3, 3)), 0, 3, 1, 1, "EPSG:32652"), 95)
    assert error.value.message.code == "overlay_no_current"


@pytest.mark.parametrize(
    ("designations", "protected"),
    [
        ("State nature biosphere reserve; UNESCO BR (2004)", True), ("National park (3 Nov 2015)", True),
        ("Provincial zakaznik; transboundary tiger corridor", True), ("Forest bureau area within CHN-NCTLNP", False),
        ("UNESCO BR (1989)", False), (None, False),
    ],
)  # fmt: skip
def test_designations_tell_what_is_protected(designations, protected):
    rows = pd.DataFrame({"site_id": ["s"], "designations": [designations], "geometry": [None]})
    assert key_sites(rows)["protected"].tolist() == [protected]
