"""The performance curves of a nested ranking: what share of each feature the best cells hold (SVG)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

import numpy as np

from ...messages import Message
from ...reports import charts
from ...reports.charts import GREY, INK, LEVEL, PAPER, RAMP, RULE
from ...reports.document import Words

_LEFT, _RIGHT, _TOP, _HIGH, _LINE = 58.0, 20.0, 34.0, 300.0, 16


@dataclass(frozen=True)
class RankingPlot:
    """``curves`` as in ``nested_ranking.Ranked``: the share of the cells, then that of each feature. No names."""

    curves: np.ndarray

    def paint(self, words: Words, width: int) -> tuple[list[str], float]:
        """The elements of the SVG in a language, and how high they are together."""
        wide, base = width - _LEFT - _RIGHT, _TOP + _HIGH
        kept = self.curves[:, 1:]
        below = base + 2 * _LINE + 24 + 3 * _LINE
        body = [f'<rect x="0" y="0" width="{width}" height="{below:g}" fill="{PAPER}"/>']
        for share in (0.0, 0.25, 0.5, 0.75, 1.0):
            x, y = _LEFT + wide * share, base - _HIGH * share
            body.append(_path([(_LEFT, y), (width - _RIGHT, y)], RULE, 1))
            body += [_text(_LEFT - 6, y + 4, words.percent(share), "end"), _text(x, base + 16, words.percent(share))]
        lines = [(column, GREY, 0.7) for column in kept.T]
        lines += [(kept.mean(axis=1), RAMP[0], 2.2), (kept.min(axis=1), LEVEL, 2.2)]
        for values, colour, thick in lines:
            points = zip(_LEFT + wide * self.curves[:, 0], base - _HIGH * values)
            body.append(_path(points, colour, thick))
        body.append(_path([(_LEFT, base), (width - _RIGHT, base)], INK, 1))
        body.append(_text(12, 16, words.text(Message("ranking_plot_held")), "start"))
        body.append(_text(width - _RIGHT, base + 2 * _LINE + 2, words.text(Message("ranking_plot_cells")), "end"))
        y = base + 2 * _LINE + 26
        for code, (_, colour, thick) in zip(("ranking_plot_mean", "ranking_plot_lowest"), lines[-2:]):
            body += _key(y, words.text(Message(code)), colour, thick)
            y += _LINE
        return body + _key(y, words.text(Message("ranking_plot_each")), GREY, 0.7), below + 10


def draw(plot: RankingPlot, words: Words, fonts: Sequence[str]) -> str:
    """The SVG in a language."""
    return charts.draw(plot, Message("ranking_plot_title"), Message("ranking_plot_caption"), words, fonts)


def _key(y: float, label: str, colour: str, thick: float) -> list[str]:
    return [_path([(_LEFT, y - 4), (_LEFT + 24, y - 4)], colour, thick), _text(_LEFT + 32, y, label, "start", INK)]


def _path(points, colour: str, thick: float) -> str:
    told = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    return f'<polyline points="{told}" fill="none" stroke="{colour}" stroke-width="{thick:g}"/>'


def _text(x: float, y: float, text: str, anchor: str = "middle", colour: str = GREY) -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="{colour}">{escape(text)}</text>'
