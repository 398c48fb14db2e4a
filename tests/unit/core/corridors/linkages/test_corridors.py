"""Cores, pairs, excess, width, countries and contrasts on grids made by hand. Simulated."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from pyproj import Transformer

from neaspec_plugin.core.corridors.linkages import account, contrasts
from neaspec_plugin.core.corridors.linkages import cores as cores_module
from neaspec_plugin.core.corridors.linkages.cores import (
    cells_in,
    cores_on_grid,
    in_grid_crs,
    names_of,
    numbered_cells,
    outline,
)
from neaspec_plugin.core.corridors.linkages.corridors import allocation, chosen_pairs, distances, least_cost_ways
from neaspec_plugin.core.corridors.linkages.strips import Width, excess, strip
from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.grid import Grid
from neaspec_plugin.core.progress import Silent

CRS, LEFT, TOP, SIZE = "EPSG:32652", 600_000.0, 4_740_000.0, 1000.0


def grid(values):
    return Grid(np.asarray(values, dtype=float), LEFT, TOP, SIZE, SIZE, CRS)


def at(row, column):
    return shapely.Point(LEFT + (column + 0.5) * SIZE, TOP - (row + 0.5) * SIZE)


def points(land, *cells):
    return cores_on_grid([chr(65 + number) for number in range(len(cells))], [at(*cell) for cell in cells], land, "sim")


def side_of_column(border):
    """China west of a column of cells, Russia east of it, nothing told in it."""
    to = Transformer.from_crs("EPSG:4326", CRS, always_xy=True)

    def side_of(places):
        x, _ = to.transform(*shapely.get_coordinates(places).T)
        column = np.floor((np.asarray(x) - LEFT) / SIZE)
        return np.where(column < border, "CHN", np.where(column > border, "RUS", None))

    return side_of


def test_cells_of_polygons_points_and_names():
    land = grid(np.ones((4, 5)))
    box = shapely.box(LEFT + 400, TOP - 1600, LEFT + 1600, TOP - 400)  # holds the centres of 2 x 2 cells
    tiny = shapely.box(LEFT + 4100, TOP - 3200, LEFT + 4200, TOP - 3100)  # holds no centre: the cell it lies in
    cores = cores_on_grid(["a", "b", "a"], [box, tiny, at(3, 0).buffer(10)], land, "sim")
    assert [(core.name, core.cells.tolist()) for core in cores] == [("a", [0, 1, 5, 6, 15]), ("b", [19])]
    assert names_of([None, "x", 7]) == ["1", "x", "7"]
    assert names_of([2.0, None, 1.5, np.nan]) == ["2", "#2", "1.5", "4"]  # a column with a gap holds real numbers
    assert cells_in(shapely.box(0, 0, 1, 1), land).size == 0


@pytest.mark.parametrize(
    ("shapes", "code"),
    [
        ([at(0, 0), None], "core_empty"),
        ([at(0, 0)], "one_core_only"),
        ([at(0, 0), at(9, 9)], "core_outside"),
        ([at(0, 0), at(0, 1)], "core_no_data"),
    ],
)
def test_cores_that_no_way_could_leave_are_refused(shapes, code):
    with pytest.raises(NeaspecError, match=code):
        cores_on_grid([str(number) for number in range(len(shapes))], shapes, grid([[1, np.nan, 1]]), "sim")


def excess_of(found, one, two):
    return excess([found.costs[one], found.costs[two]], found.ways[one, two].cost)


def test_costs_ways_and_allocation_in_a_row():
    land = grid([[1, 1, 3, 1, 1, 1]])
    found = distances(land, points(land, (0, 0), (0, 5)))
    # 1 + 2 + 2 + 1 + 1 steps of the mean resistance, in kilometres
    assert found.ways[0, 1].cost == pytest.approx(7000) and found.ways[0, 1].length == pytest.approx(5000)
    # from the left 0, 1, 3, 5; from the right 7, 6, 4, 2
    assert allocation(found.costs).tolist() == [0, 0, 0, 1, 1, 1]
    assert found.between().tolist() == [[0, 7000], [7000, 0]]
    assert least_cost_ways(land, points(land, (0, 0), (0, 5)))[0, 1].cost == found.ways[0, 1].cost


def test_pairs_by_each_rule():
    land = grid([[1, 1, 1, 1, 1, 1, 1, 1, 1, 1]])
    found = distances(land, points(land, (0, 0), (0, 3), (0, 9)))
    owner = allocation(found.costs).reshape(1, 10)
    assert chosen_pairs("all", found, owner) == [(0, 1), (0, 2), (1, 2)]
    assert chosen_pairs("adjacent", found, owner) == [(0, 1), (1, 2)]  # B's cells lie between those of A and C
    assert chosen_pairs("nearest", found, owner, 1) == [(0, 1), (1, 2)]  # A and B want each other, C wants B
    assert chosen_pairs("nearest", found, owner, 2) == [(0, 1), (0, 2), (1, 2)]
    assert chosen_pairs("across_border", found, owner, sides=["CHN", None, "RUS"]) == [(0, 2)]
    assert chosen_pairs("across_border", found, owner, sides=["KOR", "PRK", "CHN"]) == [(0, 2), (1, 2)]
    assert chosen_pairs("across_demarcation_line", found, owner, sides=["KOR", "PRK", "CHN"]) == [(0, 1)]
    assert chosen_pairs("across_demarcation_line", found, owner, sides=["KOR", "KOR", None]) == []
    with pytest.raises(NeaspecError, match="unknown_parameter_value"):
        chosen_pairs("other", found, owner)


def test_excess_and_width():
    land = grid(np.ones((3, 5)))
    cores = points(land, (1, 0), (1, 4))
    found = distances(land, cores)
    own = excess_of(found, 0, 1).reshape(3, 5) / SIZE
    root = 2**0.5
    assert own[1] == pytest.approx([0, 0, 0, 0, 0])  # all of the straight way
    # above the middle: one diagonal and one straight step to either core, 2 (1 + sqrt 2) - 4
    assert own[0, 2] == pytest.approx(2 * (1 + root) - 4)
    inside = np.array([5, 9])
    # 13 cells are no core's; three of them, the straight way, have no excess, the fourth has
    for cells, widest, taken in ((3, 0, 5), (4, 2 * (1 + root) - 4, None), (13, own.max(), 15)):
        made = strip(found.costs, found.ways[0, 1].cost, inside, Width(100 * cells / 13), SIZE**2)
        assert made.widest / SIZE == pytest.approx(widest, abs=1e-6) and made.reached == 13
        assert made.cells.tolist() == np.flatnonzero(own.ravel() <= made.widest / SIZE).tolist()
        assert made.excess / SIZE == pytest.approx(own.ravel()[made.cells])
        assert made.cells[~made.outside].tolist() == inside.tolist() and len(made.cells) == (taken or len(made.cells))
    assert Width(5, hectares=300).cells(13, SIZE**2) == 3 and Width(0).cells(13, 1.0) == 1


def test_the_table_of_a_corridor_across_a_border():
    land = grid(np.ones((3, 9)))
    cores = points(land, (1, 0), (1, 8))
    protected = np.zeros(27, dtype=bool)
    protected[9 : 9 + 3] = True  # the core and two cells of the way
    landscape = account.Landscape(land, cores, side_of_column(3), protected)
    found = distances(land, cores)
    # seven cells between the cores have no excess
    result = account.corridors(landscape, found, [(0, 1)], Width(hectares=700))
    row = result.table.iloc[0]
    assert list(result.table.columns) == account.columns(landscape)
    assert (row["core_a"], row["core_b"], row["side_a"], row["side_b"], row["rank"]) == ("A", "B", "CHN", "RUS", 1)
    assert row["cost"] == row["length_m"] == row["straight_m"] == pytest.approx(8000)
    assert row["cost_per_length"] == row["cost_per_straight"] == pytest.approx(1)
    assert row["area_ha"] == pytest.approx(700) and row["protected_share"] == pytest.approx(2 / 7)
    # centres of columns 0-2 in China, 3 unknown, 4-8 in Russia; half a step to each end
    lengths = row[["length_m_CHN", "length_m_unknown", "length_m_RUS", "length_m_PRK"]].tolist()
    assert lengths == pytest.approx([2500, 1000, 4500, 0])
    areas = row[["area_ha_CHN", "area_ha_unknown", "area_ha_RUS"]].tolist()
    assert areas == pytest.approx([200, 100, 400])
    assert row["border_passages"] == 1 and row["narrowest_m"] == SIZE  # one row of cells
    (passage,) = result.passages.to_dict("records")
    assert (passage["side_from"], passage["side_to"]) == ("CHN", "RUS")
    (place,) = in_grid_crs([passage["geometry"]], CRS)
    assert (place.x, place.y) == pytest.approx((at(1, 3).x, at(1, 3).y), abs=0.01)  # the middle of the unknown stretch
    assert np.isfinite(result.mosaic.values).sum() == 9 and np.nanmax(result.mosaic.values) < 1e-6
    assert result.apart == []


def test_a_strip_is_the_same_wherever_its_edge_was_guessed():
    draw = np.random.default_rng(11)
    land = grid(draw.uniform(1, 300, (90, 110)))
    cores = points(land, (4, 9), (80, 100))
    found = distances(land, cores)
    own, inside = excess_of(found, 0, 1), np.concatenate([core.cells for core in cores])
    others = np.sort(np.delete(own, inside))
    for percent in (0, 0.1, 5, 60, 99.9, 100):
        made = strip(found.costs, found.ways[0, 1].cost, inside, Width(percent), SIZE**2)
        assert made.widest == others[max(round(len(others) * percent / 100), 1) - 1]
        assert np.array_equal(made.cells, np.flatnonzero(own <= made.widest))
    nowhere = strip([np.full(9, np.inf), np.zeros(9)], 0.0, np.array([3]), Width(), SIZE**2)
    assert nowhere.cells.tolist() == [] and nowhere.reached == 0


def test_the_mosaic_is_the_least_excess_of_all_corridors():
    land = grid(np.ones((3, 7)))
    cores = points(land, (1, 0), (1, 3), (1, 6))
    found = distances(land, cores)
    result = account.corridors(account.Landscape(land, cores, side_of_column(9)), found, [(0, 1), (1, 2)], Width(100))
    known = np.minimum(excess_of(found, 0, 1), excess_of(found, 1, 2)).reshape(3, 7)
    np.testing.assert_allclose(result.mosaic.values, known)
    assert "protected_share" not in result.table


def test_a_pair_that_nothing_joins_is_told():
    land = grid([[1, 1, np.nan, 1]])
    cores = points(land, (0, 0), (0, 1), (0, 3))
    found = distances(land, cores)
    result = account.corridors(account.Landscape(land, cores, side_of_column(9)), found, [(0, 1), (0, 2)], Width())
    assert len(result.table) == 1 and result.apart == [("A", "C")]
    assert [line.code for line in account.told(result)] == ["corridors_told", "corridor_no_way"]
    nothing = account.corridors(account.Landscape(land, cores, side_of_column(9)), found, [(0, 2)], Width())
    assert nothing.table.empty and np.isnan(nothing.mosaic.values).all()
    assert account.under_contrasts(nothing, account.Landscape(land, cores, side_of_column(9))).table.empty


def test_other_contrasts_change_values_and_not_their_order():
    land = grid([[2, 4, 8, np.nan]])
    stretched = contrasts.rescaled(land, 100).values[0]
    assert stretched[:3] == pytest.approx([1, 10, 100]) and np.isnan(stretched[3])  # 4 is half way on the log scale
    assert contrasts.rescaled(grid([[5, 5]]), 100).values.tolist() == [[1, 1]]
    assert contrasts.ranks({(0, 1): 5.0, (0, 2): 3.0, (1, 2): 5.0}, [(0, 1), (0, 2), (1, 2)]) == [2, 1, 2]


def test_a_way_through_a_ridge_moves_when_the_contrast_grows():
    values = np.ones((9, 9))
    values[:8, 4] = 4.0  # a ridge with one gap in the south: at contrast 4 it is cheaper to go straight through
    land, ends = grid(values), [(1, 2), (1, 6)]
    cores = points(land, *ends)
    landscape = account.Landscape(land, cores, side_of_column(9))
    found = distances(land, cores)
    narrow = account.corridors(landscape, found, [(0, 1)], Width(hectares=500))
    table = account.under_contrasts(narrow, landscape).table
    assert found.ways[0, 1].cost == pytest.approx((1 + 2.5 + 2.5 + 1) * SIZE)
    # through the ridge 2 + (1 + C), round it 2 sqrt 2 x 2 + 10: at 10 through it (13 < 15.7), at 1000 round it
    assert table["place_10"][0] == 1 and table["place_1000"][0] < 0.5
    assert table[["rank", "rank_10", "rank_100", "rank_1000"]].values.tolist() == [[1, 1, 1, 1]]
    assert account.told(narrow)[0].params["across"] == 0


@pytest.mark.parametrize(("pairs", "groups"), [([(0, 1)], 2), ([], 2)])
def test_groups_that_nothing_joins_and_no_pairs_are_told(pairs, groups):
    land = grid([[1, 1, 1, 1, np.nan, 1]])
    cores = points(land, (0, 0), (0, 3), (0, 5))
    landscape = account.Landscape(land, cores, side_of_column(9))
    told = account.told(account.corridors(landscape, distances(land, cores), pairs, Width()))
    (found,) = [line.params for line in told if line.code == "corridors_groups"]
    assert found == {"groups": groups, "pairs": len(pairs)}


def test_cores_that_are_all_joined_make_no_words_and_one_corridor_has_no_rank_to_hold():
    land = grid(np.ones((3, 40)))
    cores = points(land, (1, 0), (1, 39))
    landscape = account.Landscape(land, cores, side_of_column(99))
    result = account.corridors(landscape, distances(land, cores), [(0, 1)], Width(hectares=3800))
    told = account.told(account.under_contrasts(result, landscape))
    assert [line.code for line in told] == ["corridors_told"]


def test_the_demarcation_line_is_no_border_and_has_a_column_of_its_own():
    land = grid(np.ones((3, 12)))
    cores = points(land, (1, 0), (1, 11))
    to = Transformer.from_crs("EPSG:4326", CRS, always_xy=True)

    def side_of(places):
        column = (np.asarray(to.transform(*shapely.get_coordinates(places).T)[0]) - LEFT) // SIZE
        return np.select([column < 4, column < 8], ["KOR", "PRK"], "CHN").astype(object)

    result = account.corridors(account.Landscape(land, cores, side_of), distances(land, cores), [(0, 1)], Width())
    assert result.table[["border_passages", "demarcation_passages"]].values.tolist() == [[1, 1]]
    assert result.passages["border_status"].tolist() == ["demarcation_line", "international"]
    told = {line.code: line.params for line in account.told(result)}
    assert told["corridors_told"]["across"] == 1 and "transborder_demarcation_note" in told


def test_a_wall_of_enormous_resistance_hides_no_excess():
    values = np.random.default_rng(8).uniform(1, 3, (40, 60))
    values[:, 30] = 1e9
    land = grid(values)
    cores = points(land, (20, 2), (20, 57))
    found = distances(land, cores)
    result = account.corridors(account.Landscape(land, cores, side_of_column(99)), found, [(0, 1)], Width(5))
    # ways through the wall differ by steps of some 1000, which float32 loses beside 1e12
    assert result.table["area_ha"][0] == pytest.approx(0.05 * 40 * 60 * 100, rel=0.01) and result.wider == 0
    assert excess_of(found, 0, 1).max() > 1000


def test_an_area_much_larger_than_asked_for_is_told():
    land = grid(np.ones((21, 21)))  # no way straight or slanting: a whole rhomb of cells costs the same
    cores = points(land, (0, 0), (8, 20))
    landscape = account.Landscape(land, cores, side_of_column(99))
    result = account.corridors(landscape, distances(land, cores), [(0, 1)], Width(hectares=2000))
    (told,) = [line for line in account.told(result) if line.code == "corridors_wider"]
    assert result.table["area_ha"][0] > 2400 and told.params == {"wider": 1, "corridors": 1}


def test_countries_of_a_large_corridor_do_not_depend_on_the_length_of_its_rows(monkeypatch):
    monkeypatch.setattr(account, "_SAMPLES", 100)
    land = grid(np.ones((21, 40)))
    cores = points(land, (0, 0), (20, 39))
    landscape = account.Landscape(land, cores, side_of_column(20))
    row = account.corridors(landscape, distances(land, cores), [(0, 1)], Width(100)).table.iloc[0]
    # one of eight cells: every eighth would hit the same five columns of each row, three of them in China
    shares = [row[f"area_ha_{side}"] / row["area_ha"] for side in ("CHN", "unknown", "RUS")]
    assert shares == pytest.approx([0.5, 0.025, 0.475], abs=0.05)


@pytest.mark.parametrize("at_once", [1, 20, 200_000])
def test_cells_in_shapes_are_those_whose_centres_lie_in_them(at_once, monkeypatch):
    monkeypatch.setattr(cores_module, "_AT_ONCE", at_once)
    land, draw = grid(np.ones((9, 13))), np.random.default_rng(3)
    west, south, east, north = LEFT, TOP - 9 * SIZE, LEFT + 13 * SIZE, TOP
    corners = draw.uniform((west - SIZE, south - SIZE), (east + SIZE, north + SIZE), (6, 3, 2))
    shapes = [*(shapely.Polygon(own) for own in corners), shapely.box(west - 9e9, south, west - 8e9, north)]
    centres = shapely.points(land.centres(*np.divmod(np.arange(117), 13)))
    expected = np.zeros(117, dtype=int)
    for number, shape in enumerate(shapes, start=1):
        inside = np.flatnonzero(shapely.contains(shape, centres))
        assert cells_in(shape, land).tolist() == inside.tolist()
        expected[inside] = number
    assert (numbered_cells(shapes, land, Silent()).ravel() == expected).all() and expected.any()


def test_cells_in_a_shape_are_asked_for_until_a_cancel(monkeypatch):
    monkeypatch.setattr(cores_module, "_AT_ONCE", 13)
    land, asked = grid(np.ones((9, 13))), []

    class Cancelled(Silent):
        def is_canceled(self):
            asked.append(1)
            return len(asked) > 3

    with pytest.raises(NeaspecError, match="cancelled"):
        numbered_cells([shapely.box(LEFT, TOP - 9 * SIZE, LEFT + 13 * SIZE, TOP)], land, Cancelled())
    assert len(asked) == 4  # within one shape


def test_cells_as_one_shape_and_back():
    land, draw = grid(np.ones((9, 13))), np.random.default_rng(6)
    for cells in (np.flatnonzero(draw.random(117) < 0.5), np.arange(117), np.arange(10, 30), np.array([116])):
        shape = outline(cells, land)
        assert shape.is_valid and shape.area == pytest.approx(len(cells) * SIZE**2)
        assert cells_in(shape, land).tolist() == cells.tolist()
    assert shapely.get_num_coordinates(outline(np.arange(13), land)) > 5  # nodes along straight edges


def test_the_areas_of_corridors_are_their_cells_without_the_cores():
    land = grid(np.ones((3, 9)))
    cores = points(land, (1, 0), (1, 4), (1, 8))
    landscape = account.Landscape(land, cores, side_of_column(99))
    result = account.corridors(landscape, distances(land, cores), [(0, 1), (1, 2)], Width(hectares=300))
    strips = account.strip_shapes(result, landscape)
    assert list(strips.columns) == account.STRIPS and strips["corridor"].tolist() == [1, 2]
    for shape, known, area in zip(
        in_grid_crs(list(strips["geometry"]), CRS), ([10, 11, 12], [14, 15, 16]), strips["area_ha"]
    ):
        assert cells_in(shape, land).tolist() == known and shape.area / 10_000 == pytest.approx(area, rel=1e-6)
    assert strips["length_m"].tolist() == strips["length_m_CHN"].tolist() == [4 * SIZE] * 2


def test_cancelling_stops_between_two_searches():
    class Cancelled:
        def is_canceled(self):
            return True

    land = grid(np.ones((2, 2)))
    with pytest.raises(NeaspecError, match="cancelled"):
        distances(land, points(land, (0, 0), (1, 1)), progress=Cancelled())
