"""Classes of current and protection, counted by hand."""

from __future__ import annotations

import numpy as np

from neaspec_plugin.core.corridors.circuits.current_protection import CLASSES, current_by_protection
from neaspec_plugin.core.grid import Grid


def grid(values):
    return Grid(np.array(values, dtype=float), 0.0, 0.0, 100.0, 100.0, "EPSG:32652")


def test_each_cell_has_the_class_of_its_current_and_protection():
    current = grid([[0, np.nan, 1, 2, 3, 4], [5, 1, 2, 3, 4, 5]])
    protected = np.zeros((2, 6), dtype=bool)
    protected[1] = True
    found = current_by_protection(current, protected, 80).values
    # of 1 1 2 2 3 3 4 4 5 5 the median is 3 and the 80th percentile 4.2
    named = [[None if np.isnan(one) else CLASSES[int(one) - 1] for one in row] for row in found]
    assert named[0] == [None, None, "weak_open", "weak_open", "weak_open", "middle_open"]
    assert named[1] == [
        "strong_protected", "weak_protected", "weak_protected", "weak_protected", "middle_protected", "strong_protected",
    ]  # fmt: skip


def test_where_no_current_flows_there_is_no_class():
    assert np.isnan(current_by_protection(grid([[0, np.nan]]), np.ones((1, 2), dtype=bool), 95).values).all()
