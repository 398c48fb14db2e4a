"""Amounts of rasters in units: exact, the same however they are cut into tiles, bands and blocks. Simulated."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from pyproj import Transformer

from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.priorities.units import planning_units
from neaspec_plugin.core.priorities.units import rasters as unit_rasters

STUDY = [shapely.box(130, 43, 131, 44)]
PLANE = planning_units.plane_for(STUDY)
UNITS = planning_units.made_units(planning_units.study_area(STUDY, PLANE), "hexagon", 60.0)


class Held:
    """A raster in memory."""

    def __init__(self, values, left, top, size, crs):
        self.values, self.left, self.top, self.width, self.height, self.crs = values, left, top, size, size, crs
        self.rows, self.columns = values.shape

    def read(self, row, end, column, stop):
        return self.values[row:end, column:stop].astype(float)


def noise(rows, columns, *place):
    values = np.random.default_rng(1).random((rows, columns))
    values[: rows // 4, : columns // 4] = np.nan
    return Held(values, *place)


DEGREES = noise(55, 60, 129.95, 44.02, 0.02, "EPSG:4326")
UTM = noise(70, 60, 573_000.0, 4_880_000.0, 2000.0, "EPSG:32652")


def brute(raster, statistic):
    """Every unit, moved densely, cut by every cell."""
    to = Transformer.from_crs(PLANE.target_crs, raster.crs, always_xy=True)
    moved = shapely.transform(shapely.segmentize(UNITS, 5000.0), lambda nodes: np.column_stack(to.transform(*nodes.T)))
    row, column = (axis.ravel() for axis in np.mgrid[0 : raster.rows, 0 : raster.columns])
    west, north = raster.left + column * raster.width, raster.top - row * raster.height
    cells = shapely.box(west, north - raster.height, west + raster.width, north)
    own, cell = shapely.STRtree(cells).query(moved, predicate="intersects")
    share = shapely.area(shapely.intersection(moved[own], cells[cell])) / raster.width**2
    ground = unit_rasters.row_hectares(raster, PLANE, 0, raster.rows)
    value = raster.values[row, column][cell]
    centres = np.column_stack([west + raster.width / 2, north - raster.height / 2])[cell]
    ground = ground[row[cell]] * unit_rasters.column_factor(raster, PLANE, centres)
    known = np.where(np.isnan(value), 0.0, share * ground)
    weight = share if statistic == "sum" else known
    total = np.bincount(own, np.nan_to_num(value) * weight, len(UNITS))
    return total, np.bincount(own, known, len(UNITS))


@pytest.mark.parametrize("raster", [DEGREES, UTM], ids=["degrees", "utm"])
@pytest.mark.parametrize("statistic", ["hectares", "sum", "mean"])
def test_amounts_are_those_of_all_intersections(raster, statistic):
    (found,), (known,) = unit_rasters.raster_amounts(UNITS, PLANE, [raster], statistic)
    total, area = brute(raster, statistic)
    np.testing.assert_allclose(known, area, atol=0.05)
    if statistic == "mean":
        there = area > 1
        np.testing.assert_allclose(found[there], total[there] / area[there], rtol=1e-4)
        assert np.isnan(found[known == 0]).all() and (known == 0).any()
    else:
        np.testing.assert_allclose(found, total, atol=2e-5 * total.max())


def test_tiles_bands_and_blocks_change_nothing(monkeypatch):
    rasters = [DEGREES, UTM, noise(55, 60, 129.95, 44.02, 0.02, "EPSG:4326")]
    whole = unit_rasters.raster_amounts(UNITS, PLANE, rasters, "hectares")
    for name, value in (("_UNITS", 17), ("_PIECES", 300), ("_CELLS", 40)):
        monkeypatch.setattr(unit_rasters, name, value)
    for one, other in zip(whole, unit_rasters.raster_amounts(UNITS, PLANE, rasters, "hectares")):
        np.testing.assert_allclose(other, one, rtol=1e-6, atol=1e-3)


def test_units_over_the_date_line_are_read_on_both_of_its_sides():
    study = [shapely.box(179, 65, 180, 66), shapely.box(-180, 65, -179, 66)]
    plane = planning_units.plane_for(study)
    units = planning_units.made_units(planning_units.study_area(study, plane), "square", 400.0)
    raster = Held(np.full((20, 40), 1.0), 178.0, 66.5, 0.1, "EPSG:4326")
    _, (known,) = unit_rasters.raster_amounts(units, plane, [raster], "hectares")
    np.testing.assert_allclose(known, planning_units.hectares(units), rtol=4e-3)


def test_no_raster_is_no_amount_and_a_cancel_is_answered():
    amounts, known = unit_rasters.raster_amounts(UNITS, PLANE, [], "hectares")
    assert amounts.shape == known.shape == (0, len(UNITS))

    class Impatient:
        def is_canceled(self):
            return True

    with pytest.raises(NeaspecError, match="cancelled"):
        unit_rasters.raster_amounts(UNITS, PLANE, [UTM], "hectares", Impatient())
