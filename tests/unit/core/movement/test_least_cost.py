"""Ways of least cost against the example of the method, arithmetic and plain search. Simulated."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from pyproj import Transformer

from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.grid import Grid
from neaspec_plugin.core.movement import least_cost
from neaspec_plugin.core.movement.least_cost import check_resistance, least_cost_steps, least_cost_way

CRS, LEFT, TOP, SIZE = "EPSG:32652", 600_000.0, 4_740_000.0, 1000.0


def grid(values, size=SIZE, crs=CRS, height=None):
    return Grid(np.asarray(values, dtype=float), LEFT, TOP, size, height or size, crs)


def line(*cells):
    """A step between the centres of cells (row, column), in EPSG:4326."""
    to = Transformer.from_crs(CRS, "EPSG:4326", always_xy=True)
    return shapely.LineString(
        [to.transform(LEFT + (column + 0.5) * SIZE, TOP - (row + 0.5) * SIZE) for row, column in cells]
    )


def test_the_example_of_the_method():
    values = [[1, 1, 1, 1], [1, 5, 5, 1], [1, 5, 9, 1], [1, 1, 1, 1]]
    way = least_cost_way(grid(values, 1.0), (0, 0), (3, 3))
    # along the rim with one diagonal: 2 + sqrt 2 + 2
    assert way.cost == pytest.approx(5.414214, abs=5e-7) == way.length


def test_random_grids_against_bellman_ford():
    draw = np.random.default_rng(1)
    for _ in range(10):
        values = draw.uniform(1, 20, (6, 7))
        values[draw.random((6, 7)) < 0.15] = np.nan
        values[0, 0] = values[5, 6] = 1
        best = np.full(values.shape, np.inf)
        best[0, 0] = 0
        for _ in range(values.size):
            for row, column in np.ndindex(values.shape):
                for down in (-1, 0, 1):
                    for right in (-1, 0, 1):
                        one, two = row + down, column + right
                        if (down or right) and 0 <= one < 6 and 0 <= two < 7:
                            cost = best[one, two] + (values[row, column] + values[one, two]) / 2 * np.hypot(down, right)
                            if cost < best[row, column]:
                                best[row, column] = cost
        way = least_cost_way(grid(values, 1.0), (0, 0), (5, 6))
        if np.isinf(best[5, 6]):
            assert way is None
        else:
            assert way.cost == pytest.approx(best[5, 6])


def test_steps_go_round_a_ridge_and_steps_without_places_have_no_way():
    values = np.ones((9, 9))
    values[1:8, 4] = 100  # a ridge that is cheaper to go round
    found = least_cost_steps(np.array([line((4, 2), (4, 6)), None], dtype=object), grid(values), "simulated")
    assert found["least_cost"][0] == found["least_cost_m"][0] == pytest.approx(2 * (2 + 2 * 2**0.5) * SIZE)
    assert shapely.get_num_coordinates(found["geometry"][0]) == 9
    assert found.iloc[1].isna().all()


def test_both_ends_in_one_cell_cost_nothing():
    found = least_cost_steps(np.array([line((4, 2), (4, 2))], dtype=object), grid(np.ones((9, 9))), "simulated")
    assert found["least_cost"].item() == 0


@pytest.mark.parametrize("values", [[[1, 1, np.nan]], [[1, np.nan, 1]], [[1, 1]]])
def test_no_data_is_no_barrier_but_no_way_and_the_other_steps_have_theirs(values):
    """An end on no data, no data between the ends, an end beyond the raster; then a step within its first cell."""
    steps = np.array([line((0, 0), (0, 2)), line((0, 0), (0, 0))], dtype=object)
    found = least_cost_steps(steps, grid(values), "simulated")
    assert found.iloc[0].isna().all() and found["least_cost"][1] == 0


def test_a_window_of_too_many_cells_is_refused(monkeypatch):
    monkeypatch.setattr(least_cost, "MOST_CELLS", 8)
    with pytest.raises(NeaspecError, match="resistance_too_fine"):
        least_cost_steps(np.array([line((0, 0), (0, 2))], dtype=object), grid(np.ones((3, 3))), "simulated")


@pytest.mark.parametrize(
    ("layer", "code"),
    [
        (grid([[1]], crs="EPSG:4326"), "resistance_not_projected"),
        (grid([[1]], crs=""), "resistance_not_projected"),
        (grid([[1]], height=900.0), "resistance_not_square"),
        (Grid(np.ones((2, 2)), 14_471_533.0, 5_311_971.0, SIZE, SIZE, "EPSG:3857"), "resistance_scale"),
        (Grid(np.ones((2, 2)), 12_543_000.0, 5_000_000.0, SIZE, SIZE, "EPSG:6933"), "resistance_scale"),
        (Grid(np.ones((2, 2)), 0.0, 1e8, SIZE, SIZE, "EPSG:6933"), "resistance_scale"),
        (grid([[1, np.inf]]), "resistance_infinite"),
        (grid([[0.5, 2]]), "resistance_below_one"),
        (grid([[np.nan]]), "resistance_below_one"),
    ],
)
def test_layers_that_are_no_resistance(layer, code):
    with pytest.raises(NeaspecError, match=code):
        check_resistance(layer, "simulated")
    check_resistance(grid([[1, np.nan, 7]]), "simulated")


def test_equal_area_systems_of_the_region_are_taken():
    """A metre of theirs is longer one way and shorter the other, by less than five percent."""
    for definition in ("+proj=aea +lat_1=25 +lat_2=47 +lon_0=105 +datum=WGS84", "+proj=laea +lat_0=45 +lon_0=120"):
        x, y = Transformer.from_crs("EPSG:4326", definition, always_xy=True).transform(131.0, 53.0)
        check_resistance(Grid(np.ones((2, 2)), x, y, SIZE, SIZE, definition), "simulated")


def test_cells_and_windows():
    whole = grid(np.arange(12).reshape(3, 4))
    assert whole.cell(LEFT + 3500, TOP - 500) == (0, 3) and whole.cell(LEFT - 1, TOP) is None
    part = whole.window(LEFT + 1100, TOP - 2100, LEFT + 2900, TOP - 1100)
    assert part.values.tolist() == [[5, 6], [9, 10]] and (part.left, part.top) == (LEFT + 1000, TOP - 1000)
