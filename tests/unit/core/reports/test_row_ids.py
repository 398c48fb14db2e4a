"""Ids of rows written short."""

from __future__ import annotations

import pytest

from neaspec_plugin.core.reports.row_ids import compact


@pytest.mark.parametrize(
    ("ids", "short"),
    [
        ([], []),
        (["C0003", "C0001", "C0002"], ["C0001–C0003"]),  # three neighbours, in any order
        (["C0001", "C0002"], ["C0001", "C0002"]),  # two are no shorter as a span
        (["C0001", "C0002", "C0004"], ["C0001", "C0002", "C0004"]),  # a gap
        (["C9", "C10", "C11"], ["C9", "C10", "C11"]),  # the digits of C9 and C10 are not alike
        (["A1", "B2", "C3"], ["A1", "B2", "C3"]),  # other numberings
        (["BFS@2012", "BFS@2013", "BFS@2014", "KOR-X"], ["BFS@2012–BFS@2014", "KOR-X"]),
        (["RUS-A", "KOR-B", "PRK-C", "C1", "CHN-D"], ["CHN-D", "PRK-C", "KOR-B", "RUS-A", "C1"]),  # the programme's
        (["WNC-EAST@2015", "HC-EAST@2015"], ["WNC-EAST@2015", "HC-EAST@2015"]),
        (["C0001", "C0001"], ["C0001"]),  # once
        (["x", "y", "z"], ["x", "y", "z"]),  # no number
    ],
)
def test_spans(ids, short):
    assert compact(ids) == short
