"""Alternatives on a raster with two gaps in a wall, and their rows. Simulated."""

from __future__ import annotations

import numpy as np
import pytest
import shapely

from neaspec_plugin.core.corridors.linkages import account, alternatives
from neaspec_plugin.core.corridors.linkages.alternatives import alternative_ways, near_way, share_outside
from neaspec_plugin.core.corridors.linkages.cores import Core
from neaspec_plugin.core.corridors.linkages.corridors import distances
from neaspec_plugin.core.corridors.linkages.strips import Width
from neaspec_plugin.core.grid import Grid

SIZE, ROWS, COLUMNS = 1000.0, 21, 21


def landscape(*gaps):
    """A wall of resistance 1000 half way between two cores in the middle row, with gaps in some rows."""
    values = np.ones((ROWS, COLUMNS))
    values[:, 10] = 1000
    values[list(gaps), 10] = 1
    grid = Grid(values, 600_000.0, 4_740_000.0, SIZE, SIZE, "EPSG:32652")
    cells = [np.array([10 * COLUMNS + column]) for column in (1, 19)]
    points = [shapely.Point(*grid.centres(*np.divmod(own, COLUMNS))[0]) for own in cells]
    cores = [Core(name, point, own) for name, point, own in zip("AB", points, cells)]
    return account.Landscape(grid, cores, lambda places: np.array(["CHN"] * len(places), dtype=object))


def rows_at_the_wall(way):
    rows, columns = np.divmod(way.cells, COLUMNS)
    return rows[columns == 10].tolist()


def test_the_second_gap_is_the_alternative_with_its_real_cost():
    land = landscape(10, 2)
    best = distances(land.grid, land.cores).ways[0, 1]
    assert rows_at_the_wall(best) == [10]
    (other,) = alternative_ways(land.grid, land.cores, best, 1)
    assert rows_at_the_wall(other) == [2]
    # 8 diagonal steps up and 1 aside, and back: at least; the price of the penalty is not in it
    rows, columns = np.divmod(other.cells, COLUMNS)
    own = land.grid.values[rows, columns]
    steps = np.hypot(np.diff(rows), np.diff(columns)) * SIZE
    assert other.cost == pytest.approx((steps * (own[1:] + own[:-1]) / 2).sum()) and other.cost > best.cost
    assert SIZE * (16 * 2**0.5 + 2) <= other.cost <= 1.2 * SIZE * (16 * 2**0.5 + 2)


def test_each_alternative_differs_and_where_nothing_else_leads_there_is_none():
    land = landscape(10)
    best = distances(land.grid, land.cores).ways[0, 1]
    strip = near_way(best.cells, land.grid, SIZE)
    for way in alternative_ways(land.grid, land.cores, best, 2):
        assert share_outside(way.cells, strip) >= 0.5
    narrow = np.where(np.arange(ROWS)[:, None] == 10, land.grid.values, np.nan)  # one row only: nowhere else to go
    only = account.Landscape(Grid(narrow, 0, 0, SIZE, SIZE, "EPSG:32652"), land.cores, land.side_of)
    assert alternative_ways(only.grid, land.cores, best, 2) == []


def test_alternatives_come_in_the_order_of_their_cost(monkeypatch):
    land = landscape(10, 2)
    best = distances(land.grid, land.cores).ways[0, 1]
    kept = [alternatives.way_along(np.array(cells), land.grid) for cells in ([1, 2, 3, 4], [1, 2, 3], [1, 2])]
    found = iter(kept)
    monkeypatch.setattr(alternatives, "ways_to_cores", lambda *_: [next(found)])
    monkeypatch.setattr(alternatives, "share_outside", lambda *_: 1.0)
    ways = alternative_ways(land.grid, land.cores, best, 3)
    assert [len(way.cells) for way in ways] == [2, 3, 4]


def test_cells_near_a_way_and_the_share_outside():
    grid = Grid(np.ones((5, 6)), 0, 0, SIZE, SIZE, "EPSG:32652")
    near = near_way(np.array([13, 14]), grid, SIZE)  # row 2, columns 1 and 2
    known = np.zeros((5, 6), dtype=bool)
    known[2, 0:4] = known[1, 1:3] = known[3, 1:3] = True
    assert (near == known).all()
    # from (2, 2) to (2, 5): inside, inside, outside, outside; 1.5 of 3 steps
    assert share_outside(np.array([14, 15, 16, 17]), near) == pytest.approx(0.5)
    assert share_outside(np.array([14]), near) == 0


def test_rows_of_alternatives_follow_the_corridors():
    land = landscape(10, 2)
    found = distances(land.grid, land.cores)
    first = account.corridors(land, found, [(0, 1)], Width(5))
    result = account.with_alternatives(first, land, 1)
    table = result.table
    assert table[["corridor", "alternative"]].values.tolist() == [[1, 0], [1, 1]]
    assert table["detour"].tolist() == pytest.approx([1, table["cost"][1] / table["cost"][0]])
    assert table["core_b"].tolist() == ["B", "B"] and table["side_a"].tolist() == ["CHN", "CHN"]
    assert np.isnan(table["area_ha"][1]) and table["length_m_CHN"][1] == pytest.approx(table["length_m"][1])
    assert result.passages["alternative"].tolist() == []
    told = {line.code: line.params for line in account.told(result)}
    assert told["corridors_told"]["corridors"] == 1 and told["corridors_alternatives"]["found"] == 1
