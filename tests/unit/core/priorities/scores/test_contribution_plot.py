"""Bars of contributions: lengths are proportional, what has no value says so, outlines tell the other scoring."""

from __future__ import annotations

import re

import pytest

from neaspec_plugin.core.messages import Message
from neaspec_plugin.core.priorities.scores.contribution_plot import Contribution, ContributionPlot


class Words:
    def text(self, message):
        return message.code if isinstance(message, Message) else message

    def number(self, value, decimals=0):
        return f"{value:.{decimals}f}"

    def percent(self, share, decimals=0):
        return f"{share:.{decimals}%}"


def bars(parts, width=360):
    body, height = ContributionPlot(parts).paint(Words(), width)
    rects = [dict(re.findall(r'(\w[\w-]*)="([^"]*)"', one)) for one in body if one.startswith("<rect")]
    return body, height, rects[1:]  # the first is the paper


def test_bars_are_as_long_as_the_parts():
    body, height, (one, two) = bars([Contribution("x", 0.3), Contribution("<y>", 0.1)])
    assert float(one["width"]) == pytest.approx(3 * float(two["width"]), abs=0.3) and float(two["width"]) > 0
    assert float(one["x"]) + float(one["width"]) <= 360 and float(two["y"]) + 10 < height
    assert "&lt;y&gt;" in "".join(body) and "0.300" in "".join(body)


def test_what_is_missing_has_no_bar():
    body, _, rects = bars([Contribution("x", 0.0, missing=True), Contribution("y", 0.2)])
    assert len(rects) == 1 and "contribution_missing" in "".join(body)


def test_the_other_scoring_is_an_outline_on_the_same_scale():
    _, _, (own, other) = bars([Contribution("x", 0.2, compared=0.4)])
    assert other["fill"] == "none" and float(other["width"]) == pytest.approx(2 * float(own["width"]), abs=0.2)


def test_nothing_at_all_is_drawn_too():
    assert bars([Contribution("x", 0.0)])[1] > 0 and not bars([])[2]
