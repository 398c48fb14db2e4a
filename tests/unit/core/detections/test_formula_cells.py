"""Cells that a spreadsheet would calculate."""

from __future__ import annotations

import pandas as pd
from hypothesis import given, settings
from hypothesis import strategies as st

from neaspec_plugin.core.detections.formula_cells import guarded, unguarded


def test_what_would_be_a_formula_gets_an_apostrophe_and_nothing_else_does():
    cells = ["=1+1", "+7", "-3 C", "@SUM(A1)", "\tx", "\rx", "'=1", "a=b", "'quoted", "", None, 3]
    found = guarded(pd.Series(cells, dtype=object)).tolist()
    assert found == ["'=1+1", "'+7", "'-3 C", "'@SUM(A1)", "'\tx", "'\rx", "''=1", "a=b", "'quoted", "", None, 3]


@settings(max_examples=300, deadline=None)
@given(cells=st.lists(st.text(alphabet="'=+-@\t\ra", max_size=6), min_size=1, max_size=5))
def test_every_cell_comes_back(cells):
    column = pd.Series(cells, dtype=object)
    out = guarded(column)
    assert not out.str.match(r"[=+\-@\t\r]").any()
    assert unguarded(out.to_frame("a"))["a"].tolist() == cells
