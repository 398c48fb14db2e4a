"""The curves are drawn where their numbers say."""

from __future__ import annotations

import re
from xml.dom import minidom

import numpy as np
import pytest

from neaspec_plugin.core.priorities.ranking.plot import RankingPlot, draw


class Codes:
    """Words that tell the code of a text."""

    language = "en"

    def text(self, message):
        return message if isinstance(message, str) else message.code

    def number(self, value, decimals=0):
        return f"{value:.{decimals}f}"

    def percent(self, share, decimals=0):
        return f"{100 * share:.{decimals}f} %"


CURVES = np.array([[1.0, 1.0, 1.0], [0.5, 1.0, 0.5], [0.0, 0.0, 0.0]])


@pytest.fixture(scope="module")
def drawn():
    return draw(RankingPlot(CURVES), Codes(), ("sans-serif",))


def test_mean_and_lowest_go_through_their_points(drawn):
    lines = [line.getAttribute("points") for line in minidom.parseString(drawn).getElementsByTagName("polyline")]
    curves = [np.array([pair.split(",") for pair in line.split()], float) for line in lines if line.count(" ") == 2]
    assert len(curves) == 4  # two features, their mean, the lowest
    low, high = curves[0][-1], curves[0][0]
    heights = [(low[1] - curve[1, 1]) / (low[1] - high[1]) for curve in curves]
    assert heights == pytest.approx([1, 0.5, 0.75, 0.5], abs=0.001)
    assert all(curve[1, 0] == pytest.approx((low[0] + high[0]) / 2, abs=0.1) for curve in curves)


def test_everything_lies_inside_and_every_text_is_there(drawn):
    height = float(re.search(r'height="([\d.]+)" viewBox', drawn).group(1))
    assert max(float(y) for y in re.findall(r' y="([\d.]+)" text-anchor', drawn)) < height
    for code in ("title", "caption", "held", "cells", "mean", "lowest", "each"):
        assert f"ranking_plot_{code}" in drawn
