"""Totals of a region's sites over the years: what was counted, what was imputed, and a line through the totals."""

from __future__ import annotations

import math
from dataclasses import dataclass
from html import escape
from typing import NamedTuple

from ..messages import Message
from .charts import GREY, INK, LEVEL, PAPER, RAMP, RULE, round_steps
from .document import Words

_LEFT, _RIGHT, _TOP, _HIGH, _YEAR, _LINE = 58.0, 8.0, 14.0, 200.0, 34.0, 16.0


class YearTotal(NamedTuple):
    """A season year: what was counted (None = nobody counted), the total (None = not told) and its standard error."""

    year: int
    counted: float | None
    total: float | None
    se: float

    @property
    def ends(self) -> tuple[float, float]:
        """The 95 percent interval of a total, which is never below what was counted."""
        wide = 1.96 * self.se
        return max(self.counted, self.total - wide), self.total + wide


@dataclass(frozen=True)
class TotalsLine:
    """Every year from the first to the last in its order; a year without a total breaks the line."""

    years: tuple[YearTotal, ...]

    def paint(self, words: Words, width: int) -> tuple[list[str], float]:
        """The elements of the SVG in a language, and how high they are together."""
        base, slot = _TOP + _HIGH, (width - _LEFT - _RIGHT) / len(self.years)
        told = [one for one in self.years if one.total is not None]
        ticks = round_steps(max([one.counted or 0.0 for one in self.years] + [one.ends[1] for one in told]))
        scale = _HIGH / ticks[-1]
        centre = {one.year: _LEFT + (place + 0.5) * slot for place, one in enumerate(self.years)}
        body = []
        for tick in ticks:
            y = base - tick * scale
            body += [_line(_LEFT, y, width - _RIGHT, y, RULE), _text(_LEFT - 6, y + 4, words.number(tick), "end", GREY)]
        bar = min(0.72 * slot, 36.0)
        for one in self.years:
            body += _bar(one, centre[one.year] - bar / 2, bar, base, scale)
        for one, after in zip(self.years, self.years[1:]):
            if one.total is not None and after.total is not None:
                ends = (centre[one.year], base - one.total * scale, centre[after.year], base - after.total * scale)
                body.append(_line(*ends, LEVEL, 1.8))
        for one in told:
            body += _dot(one, centre[one.year], base, scale)
        every = math.ceil(_YEAR / slot)
        for one in self.years[::-1][::every]:
            body.append(_text(centre[one.year], base + 15, str(one.year), "middle", GREY))
        body.append(_line(_LEFT, base, width - _RIGHT, base, INK))
        return body + _legend(words, base + 40), base + 40 + 3 * _LINE


def _bar(one: YearTotal, x: float, width: float, base: float, scale: float) -> list[str]:
    """What was counted, and hollow on it what was imputed."""
    counted, total = one.counted or 0.0, one.total or 0.0
    body = []
    if total > counted:
        body.append(_rect(x, base - total * scale, width, (total - counted) * scale, PAPER))
    if counted:
        body.append(_rect(x, base - counted * scale, width, counted * scale, RAMP[1]))
    return body


def _dot(one: YearTotal, x: float, base: float, scale: float) -> list[str]:
    body = []
    if one.se:
        low, high = one.ends
        body.append(_line(x, base - low * scale, x, base - high * scale, LEVEL))
    y = base - one.total * scale
    return [*body, f'<circle cx="{x:.1f}" cy="{y:.1f}" r="2.6" fill="{LEVEL}" stroke="{PAPER}" stroke-width="0.6"/>']


def _legend(words: Words, y: float) -> list[str]:
    body = []
    for code, shade in (("trend_counted", RAMP[1]), ("trend_imputed", PAPER)):
        body += [_rect(14, y - 9, 10, 10, shade), _text(32, y, words.text(Message(code)), "start", INK)]
        y += _LINE
    return [
        *body,
        _line(12, y - 4, 26, y - 4, LEVEL, 1.8),
        _text(32, y, words.text(Message("trend_total")), "start", INK),
    ]


def _rect(x: float, y: float, width: float, height: float, shade: str) -> str:
    place = f'x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}"'
    return f'<rect {place} fill="{shade}" stroke="{RAMP[1]}"/>'


def _line(x1: float, y1: float, x2: float, y2: float, colour: str, width: float = 1) -> str:
    return f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="{colour}" stroke-width="{width:g}"/>'


def _text(x: float, y: float, text: str, anchor: str, colour: str) -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="{colour}">{escape(text)}</text>'
