"""The chart of months: one scale, crosses for what is withheld, a word for what is not there."""

from __future__ import annotations

import re

import pytest

from neaspec_plugin.core.messages import Message
from neaspec_plugin.core.reports import charts

NOTHING, WITHHELD = Message("report_not_shared"), Message("effort_too_few", stations=3)


def drawn(words, series, first=(2023, 11)):
    chart = charts.MonthBars(first, series, NOTHING, WITHHELD)
    return charts.draw(chart, "title", "sentence", words, ("sans-serif",))


def bars(svg):
    found = re.findall(r'<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"', svg)
    return [tuple(map(float, one)) for one in found]


def test_all_labels_share_one_scale_and_stand_on_zero(words):
    svg = drawn(words, (("a", (10.0, 0.0, 20.0)), ("b", (5.0, None, 0.0))))
    first, second, third = bars(svg)  # a month of 0 has no bar
    assert second[3] == pytest.approx(2 * first[3], abs=0.2) and third[3] == pytest.approx(first[3] / 2, abs=0.2)
    assert first[1] + first[3] == pytest.approx(second[1] + second[3], abs=0.2)
    assert second[0] - first[0] == pytest.approx(2 * (first[2] / 0.8), abs=0.3)


def test_what_is_withheld_and_what_is_not_there(words):
    svg = drawn(words, (("a", (1.0, None)), ("b", ())))
    assert words.text(NOTHING) in svg and words.text(WITHHELD) in svg
    assert words.text(WITHHELD) not in drawn(words, (("a", (1.0,)),))


def test_years_stand_below_and_nothing_leaves_the_frame(words):
    svg = drawn(words, (("a", tuple(float(n) for n in range(26))),))
    assert [year for year in ("2023", "2024", "2025") if f">{year}<" in svg] == ["2023", "2024", "2025"]
    width, height = (float(value) for value in re.search(r'viewBox="0 0 (\S+) (\S+)"', svg).groups())
    for x, y, w, h in bars(svg):
        assert x >= 0 and x + w <= width and y >= 0 and y + h <= height
    for x, y in re.findall(r'<text x="([\d.]+)" y="([\d.]+)"', svg):
        assert 0 <= float(x) <= width and 0 <= float(y) <= height


def test_no_series_and_no_values(words):
    for series in ((), (("a", ()),), (("a", (0.0,)),), (("a", (None,)),)):
        assert drawn(words, series).endswith("</svg>")
