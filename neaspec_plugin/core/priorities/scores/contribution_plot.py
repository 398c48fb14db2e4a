"""What each criterion adds to the score of a unit, as bars (SVG); with a second scoring beside it as outlines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from ...messages import Message
from ...reports.charts import GREY, INK, PAPER, RAMP, RULE, round_steps
from ...reports.document import Words

_LEFT, _RIGHT, _BAR, _ROW = 10.0, 46.0, 10.0, 38.0


@dataclass(frozen=True)
class Contribution:
    """What a criterion adds to the score, and to the score it is compared with; ``missing``: it has no value."""

    label: str
    part: float
    compared: float | None = None
    missing: bool = False


@dataclass(frozen=True)
class ContributionPlot:
    """The bars of one unit in the order of its criteria."""

    parts: Sequence[Contribution]

    def paint(self, words: Words, width: int) -> tuple[list[str], float]:
        """The elements of the SVG in a language, and how high they are together."""
        high = _ROW * len(self.parts) + 22
        wide = width - _LEFT - _RIGHT
        steps = round_steps(max((max(one.part, one.compared or 0.0) for one in self.parts), default=0.0) or 0.01)
        scale, digits = wide / steps[-1], _decimals(steps[1])
        body = [f'<rect x="0" y="0" width="{width}" height="{high:g}" fill="{PAPER}"/>']
        for value in steps:
            x = _LEFT + value * scale
            body.append(f'<path d="M{x:.1f} 4V{high - 18:.1f}" stroke="{RULE}" stroke-width="1" fill="none"/>')
            body.append(_text(x, high - 5, words.number(value, digits), "middle", GREY))
        for number, one in enumerate(self.parts):
            body += _bar(one, 4 + number * _ROW, scale, words)
        return body, high


def _bar(one: Contribution, y: float, scale: float, words: Words) -> list[str]:
    """The label, below it the bar with its number, and an outline of what it is compared with."""
    top, wide = y + 18, one.part * scale
    body = [_text(_LEFT, y + 13, one.label, "start", INK)]
    if one.missing:
        told = words.text(Message("contribution_missing"))
        return [*body, _text(_LEFT + 4, top + 10, told, "start", GREY)]
    body.append(f'<rect x="{_LEFT:g}" y="{top:g}" width="{wide:.1f}" height="{_BAR:g}" fill="{RAMP[0]}"/>')
    if one.compared is not None:
        other = one.compared * scale
        body.append(
            f'<rect x="{_LEFT:g}" y="{top - 2:g}" width="{other:.1f}" height="{_BAR + 4:g}" fill="none" '
            f'stroke="{INK}" stroke-width="1.2"/>'
        )
    end = max(wide, (one.compared or 0.0) * scale)
    return [*body, _text(_LEFT + end + 5, top + 9, words.number(one.part, 3), "start", INK)]


def _decimals(step: float) -> int:
    return len(f"{step:.6f}".rstrip("0").partition(".")[2])


def _text(x: float, y: float, text: str, anchor: str, colour: str) -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="{colour}">{escape(text)}</text>'
