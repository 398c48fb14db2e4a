"""Rasters that do not lie cell on cell are refused by name."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.grid import Grid
from neaspec_plugin.core.habitat.alignment import check_alignment

FIRST = Grid(np.ones((4, 5)), 500_000, 4_800_000, 100, 100, "EPSG:32652")


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"crs": "EPSG:32653"}, "rasters_other_crs"),
        ({"crs": ""}, "rasters_other_crs"),
        ({"width": 101.0}, "rasters_other_cells"),
        ({"height": 99.0}, "rasters_other_cells"),
        ({"left": 500_050}, "rasters_other_extent"),
        ({"top": 4_800_100}, "rasters_other_extent"),
        ({"values": np.ones((5, 5))}, "rasters_other_extent"),
    ],
)
def test_misaligned_grids_are_refused(change, code):
    with pytest.raises(NeaspecError) as caught:
        check_alignment([("one", FIRST), ("two", FIRST), ("three", replace(FIRST, **change))])
    assert caught.value.message.code == code
    assert dict(caught.value.message.params) == {"layer": "three", "first": "one"}


def test_rounded_corners_are_the_same_cells():
    check_alignment([("one", FIRST), ("two", replace(FIRST, left=500_000.00001, width=100.0000001))])
