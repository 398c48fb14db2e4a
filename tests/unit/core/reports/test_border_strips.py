"""The strip chart along a border: one scale of amounts, kilometres of its own, marks of what was surveyed."""

from __future__ import annotations

import re

import pandas as pd
import pytest

from neaspec_plugin.core.messages import Message
from neaspec_plugin.core.reports import charts
from neaspec_plugin.core.reports.document import Table, plain
from neaspec_plugin.core.reports.segment_account import build

MARKS = tuple(Message(f"segments_sides_{number}") for number in (2, 1, 0))


def drawn(words, strips):
    chart = charts.BorderStrips(
        strips, Message("segments_sure"), Message("segments_with_probable"), MARKS, Message("segments_axis")
    )
    return charts.draw(chart, "title", "sentence", words, ("sans-serif",))


def rects(svg):
    found = re.findall(r'<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)" fill="(#\w+)"', svg)
    return [(*map(float, one[:4]), one[4]) for one in found]


def test_bars_are_as_high_as_their_amounts_and_as_wide_as_their_kilometres(words):
    svg = drawn(words, (("a", ((0.0, 20.0, 1.0, 1.0, 2), (20.0, 30.0, 2.0, 2.0, 2))),))
    one, two = (rect for rect in rects(svg) if rect[4] == charts.RAMP[1] and rect[2] > 11)
    assert two[3] == pytest.approx(2 * one[3], abs=0.2) and one[2] == pytest.approx(2 * two[2], abs=0.2)
    assert one[1] + one[3] == pytest.approx(two[1] + two[3], abs=0.2)


def test_what_is_probable_is_hollow_and_what_is_not_surveyed_has_a_cross(words):
    svg = drawn(words, (("a", ((0.0, 20.0, 0.0, 1.0, 0), (20.0, 40.0, 0.0, 0.0, 1))),))
    hollow = [rect for rect in rects(svg) if rect[4] == charts.PAPER and rect[2] > 11]
    assert len(hollow) == 1
    assert all(words.text(mark) in svg for mark in MARKS)
    assert svg.count(f'stroke="{charts.GREY}"') == 4  # two strokes of the cross, and two of its legend


def test_strips_without_any_piece_are_drawn(words):
    assert drawn(words, (("a", ()),)) and drawn(words, ())


def test_the_report_tells_sums_and_only_segments_with_something():
    segments = pd.DataFrame(
        {
            "segment_id": ["CHN-RUS:0001", "CHN-RUS:0002", "KOR-PRK:0001"], "side_a": ["CHN", "CHN", "KOR"],
            "side_b": ["RUS", "RUS", "PRK"], "status": ["international"] * 2 + ["demarcation_line"],
            "from_km": [0.0, 20.0, 0.0], "to_km": [20.0, 40.0, 20.0], "crossings": [1.0, 0.0, 0.0],
            "with_probable": [1.5, 0.0, 0.0], "demarcation_passages": [0.0, 0.0, 3.0],
            "demarcation_with_probable": [0.0, 0.0, 4.0], "trap_days_a": [10.0, None, None],
            "trap_days_b": [5.0, None, None],
        }
    )  # fmt: skip
    document = build(segments, 2, 1, {}, "en")
    table = next(block for block in document.sections[0].blocks if getattr(block, "key", "") == "segments")
    assert [row[3].value for row in table.rows] == [1.0, 3.0]  # passages under their own border
    assert [row[4].value for row in table.rows] == [1.5, 4.0]
    empty = build(segments.iloc[:0], 0, 0, {}, "en")
    assert not any(getattr(block, "kind", "") == "svg" for block in empty.sections[0].blocks)


def test_barriers_have_a_table_of_their_own_and_change_no_number(words):
    segments = pd.DataFrame(
        {"segment_id": ["a", "b", "c"], "side_a": "CHN", "side_b": "RUS", "status": "international",
         "from_km": [0.0, 20.0, 40.0], "to_km": [20.0, 40.0, 60.0], "crossings": [1.0, 0.0, 0.0],
         "with_probable": [1.5, 0.0, 0.0], "demarcation_passages": 0.0, "demarcation_with_probable": 0.0,
         "trap_days_a": None, "trap_days_b": None}
    )  # fmt: skip
    plain_report = build(segments, 0, 1, {}, "en")
    beside = segments.assign(barrier_fence=[0.5, 0.0, 0.0], barrier_river=[1.0, 0.004, 0.25])
    report = build(beside, 0, 1, {}, "en")
    found = {table.key: table for table in report.blocks(Table)}
    assert [words.text(column.label) for column in found["barriers"].columns][-2:] == ["fence", "river"]
    shown = [[plain(cell, words) for cell in row][1:] for row in found["barriers"].rows]
    assert shown == [["0", "20", "50%", "100%"], ["40", "60", "0%", "25%"]]  # 0.4 percent is no row
    assert [table.key for table in plain_report.blocks(Table)] == ["segments"]
    assert found["segments"].rows == next(plain_report.blocks(Table)).rows
