"""Barriers on the ground: seasons, permeability, passages, and no slip between two cells at a corner."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
import shapely
from pyproj import Transformer

from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.grid import Grid
from neaspec_plugin.core.habitat import barriers as on_ground
from neaspec_plugin.core.habitat.resistance_tables import Barrier
from neaspec_plugin.core.movement.least_cost import least_cost_way

FENCE, RIVER, BRIDGE = Barrier(200, "add"), Barrier(50, "replace"), Barrier(3, "replace")
GRID = Grid(np.ones((9, 9)), 500_000, 4_800_900, 100, 100, "EPSG:32652")


def column(number: int) -> np.ndarray:
    mask = np.zeros((9, 9), dtype=bool)
    mask[:, number] = True
    return mask


def test_what_replaces_goes_before_what_is_added():
    ground = np.full((9, 9), 10.0)
    cells = [on_ground.Cells(FENCE, 0, column(4)), on_ground.Cells(BRIDGE, 0, column(4))]
    found = on_ground.with_barriers(ground, cells, np.zeros((9, 9), bool))
    assert (found[:, 4] == 203).all() and (np.delete(found, 4, axis=1) == 10).all()


def test_permeability_is_linear_from_closed_to_open():
    ground = np.full((9, 9), 10.0)
    none = np.zeros((9, 9), bool)
    for share, added, replaced in ((0, 210, 50), (0.25, 160, 40), (1, 10, 10)):
        assert on_ground.with_barriers(ground, [on_ground.Cells(FENCE, share, column(2))], none)[0, 2] == added
        assert on_ground.with_barriers(ground, [on_ground.Cells(RIVER, share, column(2))], none)[0, 2] == replaced


def test_a_frozen_river_is_a_bridge_over_open_water():
    ground = np.ones((9, 9))
    ground[:, 3:6] = 50
    water = column(3) | column(4) | column(5)
    cost = {}
    for name, barrier in (("ice_free", RIVER), ("ice", BRIDGE)):
        surface = on_ground.with_barriers(ground, [on_ground.Cells(barrier, 0, water)], np.zeros((9, 9), bool))
        cost[name] = least_cost_way(Grid(surface, 0, 0, 100, 100, "EPSG:32652"), (4, 2), (4, 6)).cost
    # two half moves out of and into the ground, two moves over water: 100 m times (1 + R) / 2 twice, and R twice
    assert cost == {"ice_free": pytest.approx(100 * (51 + 100)), "ice": pytest.approx(100 * (4 + 6))}


def test_a_passage_opens_the_fence_and_not_the_water():
    cells = [on_ground.Cells(FENCE, 0, column(4)), on_ground.Cells(RIVER, 0, column(7))]
    gates = on_ground.opened((9, 9), [(4, 4), (0, 7), None])
    found = on_ground.with_barriers(np.ones((9, 9)), cells, gates)
    assert found[:, 4].tolist() == [201, 201, 201, 1, 1, 1, 201, 201, 201] and (found[:, 7] == 50).all()
    way = least_cost_way(Grid(found, 0, 0, 100, 100, "EPSG:32652"), (4, 0), (4, 6))
    assert way.cost == pytest.approx(600)  # six moves of 100 m through the gate
    told = on_ground.told(cells, gates, 3, 100.0)
    assert dict(told.params) == {"cells": 18, "opened": 3, "passages": 3, "size": 100.0}


def test_no_move_slips_between_two_cells_at_a_corner():
    diagonal = np.eye(9, dtype=bool)
    for mask in (diagonal, diagonal[::-1]):
        surface = np.where(on_ground.without_slips(mask), 1000.0, 1.0)
        ends = ((0, 8), (8, 0)) if mask is diagonal else ((0, 0), (8, 8))
        open_way = least_cost_way(Grid(np.where(mask, 1000.0, 1.0), 0, 0, 1, 1, "EPSG:32652"), *ends)
        closed = least_cost_way(Grid(surface, 0, 0, 1, 1, "EPSG:32652"), *ends)
        assert open_way.cost < 20 and closed.cost > 1000
    assert (on_ground.without_slips(column(3)) == column(3)).all()


def features(**columns):
    to = Transformer.from_crs("EPSG:32652", "EPSG:4326", always_xy=True)
    ends = [to.transform(500_450, 4_800_050), to.transform(500_450, 4_800_850)]
    return pd.DataFrame({"KIND": [" Fence"], "geometry": [shapely.LineString(ends)], **columns})


def burn(shapes, grid):
    rows, columns = np.indices(grid.values.shape)
    x, y = grid.centres(rows.ravel(), columns.ravel()).T
    cells = shapely.box(x - 50, y - 50, x + 50, y + 50)
    line = shapely.union_all(shapely.from_wkb(shapes))
    return shapely.intersects(cells, line).reshape(grid.values.shape)


def test_features_become_cells_of_the_grid():
    [found] = on_ground.barrier_cells(features(PERMEABILITY=["0.2"]), {"fence": FENCE}, GRID, burn, "layer")
    assert (found.mask == column(4)).all() and found.permeability == 0.2 and found.barrier == FENCE
    to = Transformer.from_crs("EPSG:32652", "EPSG:4326", always_xy=True)
    gates = np.array([shapely.Point(to.transform(500_450, 4_800_850)), shapely.Point(10, 10)], dtype=object)
    assert on_ground.passage_cells(gates, GRID)[0] == (0, 4)
    assert on_ground.passage_cells(gates, GRID)[1] is None


def test_layers_without_features_change_nothing():
    none = features(PERMEABILITY=[None])[:0]
    assert on_ground.barrier_cells(none, {"fence": FENCE}, GRID, burn, "layer") == []
    nowhere = features().assign(geometry=[None])
    assert on_ground.barrier_cells(nowhere, {"fence": FENCE}, GRID, burn, "layer") == []
    gates = on_ground.opened((9, 9), on_ground.passage_cells(np.array([], dtype=object), GRID))
    assert not gates.any() and (on_ground.with_barriers(GRID.values, [], gates) == 1).all()


@pytest.mark.parametrize(
    ("columns", "code"),
    [
        ({"KIND": ["wall"]}, "barrier_kind_unknown"),
        ({"KIND": [None]}, "barrier_kind_unknown"),
        ({"PERMEABILITY": [1.5]}, "barrier_permeability"),
        ({"PERMEABILITY": ["half"]}, "barrier_permeability"),
    ],
)
def test_features_that_say_nothing_are_refused(columns, code):
    with pytest.raises(NeaspecError) as caught:
        on_ground.barrier_cells(features(**columns), {"fence": FENCE}, GRID, burn, "layer")
    assert caught.value.message.code == code
