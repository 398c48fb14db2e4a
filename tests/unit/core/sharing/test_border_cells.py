"""Cells at a made-up border along 130.03 E: shares by arithmetic."""

from __future__ import annotations

import pytest
import shapely

from neaspec_plugin.core.sharing.border_cells import BorderCells

WEST, EAST = shapely.box(129, 42, 130.03, 44), shapely.box(130.03, 42, 131, 44)
BORDERS = BorderCells({"CHN": WEST, "RUS": EAST})


@pytest.mark.parametrize(
    "side, lon, step, fits",
    [
        ("CHN", 129.95, 0.1, True),  # 129.9 to 130.0: no border in it
        ("CHN", 130.05, 0.1, False),  # 0.03 of 0.1: 30 percent, but the centre lies in the east
        ("RUS", 130.05, 0.1, True),  # 70 percent, centre in the east
        ("CHN", 130.25, 0.5, False),  # 0.03 of 0.5: a sliver
        ("RUS", 130.25, 0.5, True),
        ("CHN", 129.5, 1.0, True),  # 129 to 130
        ("CHN", 130.5, 1.0, False),  # 3 percent
        ("PRK", 130.25, 0.5, False),  # a side that has no area here
        ("PRK", 135.05, 0.1, True),  # far from every known border there is no other side
        (None, 130.25, 0.5, False),
    ],
)
def test_a_cell_is_told_only_where_it_does_not_narrow_to_a_sliver(side, lon, step, fits):
    assert BORDERS.fit([side], [lon], [43.05], step).tolist() == [fits]


def test_thirty_percent_is_the_least_share():
    for share, fits in ((0.29, False), (0.31, True)):
        line = 130.0 + 0.1 * share
        borders = BorderCells({"CHN": shapely.box(129, 42, line, 44), "RUS": shapely.box(130.07, 42, 131, 44)})
        # the centre, 130.05, lies on no side: only the share decides
        assert borders.fit(["CHN"], [130.05], [43.05], 0.1).tolist() == [fits]


def test_a_border_that_only_touches_the_cell_is_none():
    borders = BorderCells({"CHN": shapely.box(129, 42, 130, 44), "RUS": shapely.box(130, 42, 131, 44)})
    assert borders.fit(["CHN", "RUS"], [129.95, 130.05], [43.05, 43.05], 0.1).tolist() == [True, True]
