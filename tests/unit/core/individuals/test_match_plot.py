"""The plot of a matching run: bars by their numbers, the line by its powers, text that stays text."""

from __future__ import annotations

import re

from neaspec_plugin.core.individuals import match_plot


class Codes:
    """Words that show the codes of their messages."""

    language = "en"

    def text(self, message):
        return message if isinstance(message, str) else message.code

    def number(self, value, decimals=0):
        return f"{value:.{decimals}f}"


def test_heights_are_square_roots():
    svg = match_plot.draw(match_plot.IdentityPlot([400, 100, 0], [(1, 0.1, 0.4)]), Codes(), ("Noto Sans",))
    heights = [float(found) for found in re.findall(r'height="([\d.]+)" fill="#31446B"', svg)]
    assert len(heights) == 3 and heights[2] == 0 and abs(heights[0] - 2 * heights[1]) <= 0.15


def test_the_line_falls_by_powers_of_ten():
    identity = [(1, 1e-2, 1e-1), (2, 1e-4, 1e-2), (3, 1e-6, 1e-3)]
    svg = match_plot.draw(match_plot.IdentityPlot([1], identity), Codes(), ("Noto Sans",))
    lines = [[float(point.split(",")[1]) for point in path.split()] for path in re.findall(r'points="([^"]+)"', svg)]
    siblings, unrelated = ([b - a for a, b in zip(line, line[1:])] for line in lines)
    assert abs(siblings[0] - siblings[1]) < 0.2 and abs(unrelated[0] - 2 * siblings[0]) < 0.2
    assert "match_plot_pid_sib" in svg and "<title>match_plot_title</title>" in svg


def test_nothing_to_show_is_drawn_without_failing():
    assert match_plot.draw(match_plot.IdentityPlot([], []), Codes(), ()).endswith("</svg>")


def test_many_loci_are_one_last_bar():
    svg = match_plot.draw(match_plot.IdentityPlot([1] * 21, []), Codes(), ())
    assert "≥ 12" in svg and len(re.findall('fill="#31446B"', svg)) == 13
