"""The plot of a matching run: pairs by mismatching loci above, P(ID) and P(ID)sib by number of loci below (SVG)."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from ..messages import Message
from ..reports import charts
from ..reports.charts import GREY, INK, PAPER, RAMP, RULE, WIDTH, round_steps
from ..reports.document import Words

_LEFT, _RIGHT, _PANEL = 70.0, 120.0, 190.0
_SHOWN = 12  # mismatching loci; the rest is one bar
_LINE = 14


@dataclass(frozen=True)
class IdentityPlot:
    """``profile`` and ``identity`` as in ``genotype_matching.Matches``."""

    profile: Sequence[int]
    identity: Sequence[tuple[int, float, float]]

    def paint(self, words: Words, width: int) -> tuple[list[str], float]:
        """The elements of the SVG in a language, and how high they are together."""
        bars, y = _profile(self.profile, words, 18.0)
        lines, y = _identity(self.identity, words, y + 34)
        return [_rect(0, 0, width, y, PAPER), *bars, *lines], y


def draw(plot: IdentityPlot, words: Words, fonts: Sequence[str]) -> str:
    """The SVG in a language."""
    return charts.draw(plot, Message("match_plot_title"), Message("match_plot_caption"), words, fonts)


def _profile(profile: Sequence[int], words: Words, top: float) -> tuple[list[str], float]:
    shown = list(profile[: _SHOWN + 1])
    if len(profile) > len(shown):
        shown[-1] += sum(profile[len(shown) :])
    ticks = round_steps(math.sqrt(max(shown, default=0)), 3)
    base, wide = top + 20 + _PANEL, WIDTH - _LEFT - 20
    body = [_text(12, top, words.text(Message("match_plot_profile")), "start", INK)]
    for tick in ticks:
        y = base - _PANEL * tick / ticks[-1]
        body += [_line(_LEFT, y, WIDTH - 20, y, RULE), _text(_LEFT - 6, y + 4, words.number(tick**2), "end", GREY)]
    slot = wide / max(len(shown), 1)
    for place, pairs in enumerate(shown):
        height = _PANEL * math.sqrt(pairs) / ticks[-1]
        x = _LEFT + slot * place
        body.append(_rect(x + 0.15 * slot, base - height, 0.7 * slot, height, RAMP[1]))
        last = place == len(shown) - 1 and len(profile) > len(shown)
        body.append(_text(x + slot / 2, base + _LINE, f"≥ {place}" if last else str(place), "middle", GREY))
    body.append(_line(_LEFT, base, WIDTH - 20, base, INK))
    body.append(_text(WIDTH - 20, base + 2 * _LINE, words.text(Message("match_plot_mismatches")), "end", GREY))
    return body, base + 2 * _LINE


def _identity(identity: Sequence[tuple[int, float, float]], words: Words, top: float) -> tuple[list[str], float]:
    base = top + 20 + _PANEL
    body = [_text(12, top, words.text(Message("match_plot_identity")), "start", INK)]
    known = [value for _, one, two in identity for value in (one, two) if value > 0]
    lowest = min(-1, math.floor(math.log10(min(known, default=0.1))))
    every = max(1, math.ceil(-lowest / 5))

    def y(value: float) -> float:
        return top + 20 + _PANEL * math.log10(value) / lowest

    for power in range(0, lowest - 1, -every):
        body.append(_line(_LEFT, y(10.0**power), WIDTH - _RIGHT, y(10.0**power), RULE))
        label = words.number(10.0**power, -power) if power >= -3 else f"1e{power}"
        body.append(_text(_LEFT - 6, y(10.0**power) + 4, label, "end", GREY))
    slot = (WIDTH - _LEFT - _RIGHT) / max(len(identity), 1)
    step = math.ceil(22 / slot)
    told = top  # the two labels stand below each other, and clear of the axis
    for which, shade, dash, code in (
        (2, RAMP[0], "", "match_plot_pid_sib"),
        (1, RAMP[3], ' stroke-dasharray="4 3"', "match_plot_pid"),
    ):
        points = [(_LEFT + slot * (row[0] - 0.5), y(row[which])) for row in identity if row[which] > 0]
        path = " ".join(f"{x:.1f},{height:.1f}" for x, height in points)
        body.append(f'<polyline points="{path}" fill="none" stroke="{shade}" stroke-width="1.75"{dash}/>')
        if points:
            told = max(min(points[-1][1] + 4, base - 5), told + _LINE)
            body.append(_text(points[-1][0] + 6, told, words.text(Message(code)), "start", INK))
    for place, row in enumerate(identity):
        if place % step == 0:
            body.append(_text(_LEFT + slot * (row[0] - 0.5), base + _LINE, str(row[0]), "middle", GREY))
    body.append(_line(_LEFT, base, WIDTH - _RIGHT, base, INK))
    body.append(_text(WIDTH - _RIGHT, base + 2 * _LINE, words.text(Message("match_plot_loci")), "end", GREY))
    return body, base + 3 * _LINE


def _rect(x: float, y: float, width: float, height: float, shade: str) -> str:
    return f'<rect x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}" fill="{shade}"/>'


def _line(x1: float, y1: float, x2: float, y2: float, colour: str) -> str:
    return f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="{colour}"/>'


def _text(x: float, y: float, text: str, anchor: str, colour: str) -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="{colour}">{escape(text)}</text>'
