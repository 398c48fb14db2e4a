"""The chart of one animal's life: lanes by side, time from left to right, sure crossings solid and others dotted."""

from __future__ import annotations

import re
from datetime import date

import pytest

from neaspec_plugin.core.messages import Message
from neaspec_plugin.core.reports import charts

NAMES = [Message(f"timeline_{name}") for name in ("visits", "records", "sure", "unsure")]


def day(year, month, number=1):
    return float(date(year, month, number).toordinal() - date(1970, 1, 1).toordinal())


def drawn(words, lanes, gaps=()):
    return charts.draw(charts.Lanes(lanes, gaps, "#E69F00", *NAMES), "title", "sentence", words, ("sans-serif",), 400)


def slopes(svg):
    pattern = r'<line x1="([\d.]+)" y1="([\d.]+)" x2="([\d.]+)" y2="([\d.]+)" stroke="#E69F00" stroke-width="1.8"( stroke-dasharray)?'
    return [(*map(float, one[:4]), bool(one[4])) for one in re.findall(pattern, svg)]


def test_time_runs_to_the_right_and_a_crossing_leads_from_lane_to_lane(words):
    a, b, c = day(2020, 1), day(2021, 1), day(2022, 1)
    lanes = (("China", ((b, b),), ((b, b),)), ("Russia", ((a, a), (c, c)), ((a, a), (c, c))))
    svg = drawn(words, lanes, ((1, 0, a, b, True), (0, 1, b, c, False)))
    (x1, y1, x2, y2, first), (x3, y3, x4, y4, second) = slopes(svg)[:2]
    assert (first, second) == (False, True)
    assert x1 < x2 == x3 < x4 and y1 == y4 > y2 == y3
    assert x2 - x1 == pytest.approx((x4 - x3) * 366 / 365, abs=0.3)  # 2020 was a leap year
    assert all(words.text(name) in svg for name in NAMES)
    assert ">2020-01<" in svg and ">2022-01<" in svg


def test_lines_are_explained_only_where_there_are_any(words):
    a = day(2020, 5)
    svg = drawn(words, (("China", ((a, a),), ((a, a),)),))
    assert words.text(NAMES[2]) not in svg and words.text(NAMES[3]) not in svg
    assert "2020-05" in svg  # one day alone still has a date


def test_a_month_is_a_bar_and_a_moment_is_a_dot(words):
    lanes = (("China", ((day(2020, 1), day(2020, 2)), (day(2020, 6), day(2020, 6))), ((day(2020, 1), day(2020, 6)),)),)
    svg = drawn(words, lanes)
    assert svg.count("<circle") == 2  # the record and its sign in the legend
    assert len(re.findall(r'stroke="#E69F00" stroke-width="3"', svg)) == 1


def test_nothing_leaves_the_frame(words):
    lanes = (("a very long name of a country", ((day(1990, 1), day(1990, 1)), (day(2024, 1), day(2024, 1))), ()),)
    svg = drawn(words, lanes)
    xs = [float(x) for x in re.findall(r' (?:x|x1|x2|cx)="(-?[\d.]+)"', svg)]
    assert min(xs) >= 0 and max(xs) <= 400
