"""Charts as SVG: bars that start at zero, direct labels, text that stays text. Attributes only, so that Qt draws them.

A chart is its numbers and messages; ``draw`` sets it in a language. Lengths are CSS pixels: 640 are a page's width.
"""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from html import escape
from typing import Protocol, Union

from ..messages import Message
from .document import Text, Words

WIDTH = 640
SIZE = 11  # 8.25 pt in print
LINE = 14
INK, GREY, RULE, PAPER = "#222222", "#5B6770", "#C9D1D5", "#FFFFFF"
# cividis from dark to light (Nunez et al. 2018): told apart in grey print and by colour-blind eyes
RAMP = ("#00204D", "#31446B", "#666970", "#958F78", "#CAB969", "#FFEA46")
LEVEL = "#D55E00"


@dataclass(frozen=True)
class SeasonBars:
    """Counts of seasons against a level: bars of (season year, count, whether the count is complete)."""

    bars: tuple[tuple[int, float, bool], ...]
    level: float
    level_label: Message


@dataclass(frozen=True)
class NestedBars:
    """For each label amounts of which each is part of the one before it, so that their bars lie in one another."""

    series: tuple[Message, ...]
    bars: tuple[tuple[Text, tuple[float, ...]], ...]


@dataclass(frozen=True)
class StackedBars:
    """For each label the parts of a sum."""

    series: tuple[Text, ...]
    bars: tuple[tuple[Text, tuple[float, ...]], ...]


@dataclass(frozen=True)
class MonthBars:
    """For each label one bar a month from ``first`` (year, month) on, all on one scale.

    None is an amount that is withheld and has a cross; a label without values says ``nothing``. ``withheld`` explains
    the cross.
    """

    first: tuple[int, int]
    series: tuple[tuple[Text, tuple[float | None, ...]], ...]
    nothing: Message
    withheld: Message


@dataclass(frozen=True)
class BorderStrips:
    """For each label pieces along a line: (from km, to km, amount, amount with what is less sure, sides surveyed 0-2).

    All strips share one scale of amounts, each has its own of kilometres. ``sure`` and ``all_told`` name the bars,
    ``surveyed`` the marks below them for two, one and no side.
    """

    strips: tuple[tuple[Text, tuple[tuple[float, float, float, float, int], ...]], ...]
    sure: Message
    all_told: Message
    surveyed: tuple[Message, Message, Message]
    axis: Message


@dataclass(frozen=True)
class Lanes:
    """One lane for each label with visits (from, to) and the spans of records in them; between lanes, crossings.

    Times are days since 1970-01-01. A gap is (lane from, lane to, day before, day after, sure). ``visits`` and
    ``records`` name the signs, ``sure`` and ``unsure`` the lines.
    """

    lanes: tuple[tuple[Text, tuple[tuple[float, float], ...], tuple[tuple[float, float], ...]], ...]
    gaps: tuple[tuple[int, int, float, float, bool], ...]
    colour: str
    visits: Message
    records: Message
    sure: Message
    unsure: Message


class Painted(Protocol):
    """A chart of a theme's own, which paints itself: the elements, and how high they are."""

    def paint(self, words: Words, width: int) -> tuple[list[str], float]: ...


Chart = Union[SeasonBars, NestedBars, StackedBars, MonthBars, BorderStrips, Lanes, Painted]


def draw(chart: Chart, title: Text, description: Text, words: Words, fonts: Sequence[str], width: int = WIDTH) -> str:
    """The chart as an SVG document, ``width`` CSS pixels wide; ``fonts`` are families, a reader's first is taken."""
    painters = {
        SeasonBars: _season_bars,
        NestedBars: _nested_bars,
        StackedBars: _stacked_bars,
        MonthBars: _month_bars,
        BorderStrips: _border_strips,
        Lanes: _lanes,
    }
    painter = painters.get(type(chart)) or type(chart).paint
    body, height = painter(chart, words, width)
    families = escape(", ".join(fonts) or "sans-serif", quote=True)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" width="{width}" height="{height:g}" '
        f'viewBox="0 0 {width} {height:g}" font-family="{families}" font-size="{SIZE}" fill="{INK}">'
        f"<title>{escape(words.text(title))}</title><desc>{escape(words.text(description))}</desc>{''.join(body)}</svg>"
    )


def text_width(text: str) -> float:
    """About how wide a text is at ``SIZE``: a Chinese, Japanese or Korean character is as wide as it is high."""
    return sum(SIZE if unicodedata.east_asian_width(one) in "WF" else 0.56 * SIZE for one in text)


def round_steps(largest: float, steps: int = 4) -> list[float]:
    """Round numbers from 0 to at least ``largest``, about ``steps`` of them."""
    if largest <= 0:
        return [0.0, 1.0]
    raw = largest / steps
    power = 10.0 ** math.floor(math.log10(raw))
    step = next(factor * power for factor in (1, 2, 2.5, 5, 10) if factor * power >= raw * (1 - 1e-9))
    return [step * number for number in range(math.ceil(largest / step - 1e-9) + 1)]


# --- the kinds ------------------------------------------------------------------------------------------------------


def _season_bars(chart: SeasonBars, words: Words, width: int) -> tuple[list[str], float]:
    top, height, left, right = 22.0, 200.0, 58.0, 8.0
    ticks = round_steps(max([chart.level, *(value for _, value, _ in chart.bars)]))
    scale = height / ticks[-1]
    base = top + height
    body = []
    for tick in ticks:
        y = base - tick * scale
        body += [_line(left, y, width - right, y, RULE), _text(left - 6, y + 4, words.number(tick), "end", GREY)]
    years = [year for year, _, _ in chart.bars]
    span = max(years) - min(years) + 1
    slot = (width - left - right) / span
    bar = min(0.72 * slot, 36.0)
    every = math.ceil(34 / slot)
    told = all(text_width(words.number(value)) < slot for _, value, _ in chart.bars)
    amounts: list[str] = []
    for year, value, complete in chart.bars:
        x = left + (year - min(years) + 0.5) * slot - bar / 2
        length = value * scale
        body.append(_rect(x, base - length, bar, length, RAMP[1] if complete else None))
        if told:
            amounts += _on_paper(x + bar / 2, base - length - 4, words.number(value))
    for year in range(min(years), max(years) + 1):
        if (max(years) - year) % every == 0:
            body.append(_text(left + (year - min(years) + 0.5) * slot, base + 15, str(year), "middle", GREY))
    y = base - chart.level * scale
    body += [_line(left, y, width - right, y, LEVEL, 1.6), *amounts]
    body.append(_text(left, top - 10, words.text(chart.level_label), "start", LEVEL))
    body.append(_line(left, base, width - right, base, INK))
    legend, bottom = _legend(
        [Message("report_bar_complete"), Message("report_bar_unknown")], [RAMP[1], None], base + 34, words, width
    )
    return body + legend, bottom


def _nested_bars(chart: NestedBars, words: Words, width: int) -> tuple[list[str], float]:
    labels = [words.text(label) for label, _ in chart.bars]
    left, right = _label_room(labels, width), 110.0
    shades = (RAMP[4], RAMP[3], RAMP[0])
    legend, y = _legend(chart.series, shades, 14, words, width)
    ticks = round_steps(max([values[0] for _, values in chart.bars], default=0))
    scale = (width - left - right) / ticks[-1]
    body = list(legend)
    for label, (_, values) in zip(labels, chart.bars):
        row = _row_label(label, left, y)
        for place, value in enumerate(values):
            inset = 3.0 * place
            shade = shades[min(place, len(shades) - 1)]
            row.append(_rect(left, y + inset, value * scale, 22 - 2 * inset, shade))
        amounts = " / ".join(words.number(value) for value in values)
        body += [*row, _text(left + values[0] * scale + 6, y + 15, amounts, "start", INK)]
        y += 30
    body.append(_line(left, y - 8 - 30 * len(labels), left, y - 4, INK))
    return body, y + 4


def _stacked_bars(chart: StackedBars, words: Words, width: int) -> tuple[list[str], float]:
    labels = [words.text(label) for label, _ in chart.bars]
    left, right = _label_room(labels, width), 48.0
    shades = [RAMP[place % len(RAMP)] for place in range(len(chart.series))]
    legend, y = _legend(chart.series, shades, 14, words, width)
    ticks = round_steps(max((sum(values) for _, values in chart.bars), default=0))
    scale = (width - left - right) / ticks[-1]
    body = list(legend)
    for label, (_, values) in zip(labels, chart.bars):
        body += _row_label(label, left, y)
        x = left
        for shade, value in zip(shades, values):
            if value > 0:
                body.append(_rect(x, y, value * scale, 22, shade, PAPER))
            x += value * scale
        body.append(_text(x + 6, y + 15, words.number(sum(values), 2), "start", INK))
        y += 30
    body.append(_line(left, y - 8 - 30 * len(labels), left, y - 4, INK))
    return body, y + 4


def _month_bars(chart: MonthBars, words: Words, width: int) -> tuple[list[str], float]:
    labels = [words.text(label) for label, _ in chart.series]
    left, right, height, step = _label_room(labels, width) + 44, 8.0, 44.0, 62.0
    known = [value for _, values in chart.series for value in values if value is not None]
    ticks = round_steps(max(known, default=0), 2)
    scale = height / ticks[-1]
    months = max((len(values) for _, values in chart.series), default=0)
    slot = (width - left - right) / max(months, 1)
    body, y = [], 12.0
    for label, (_, values) in zip(labels, chart.series):
        base = y + height
        body += _row_label(label, left - 44, y + 10)
        if not values:
            body.append(_text(left + 6, base - 15, words.text(chart.nothing), "start", GREY))
        else:
            for tick in (ticks[0], ticks[-1]):
                body.append(_line(left, base - tick * scale, width - right, base - tick * scale, RULE))
                body.append(_text(left - 5, base - tick * scale + 4, words.number(tick), "end", GREY))
        for place, value in enumerate(values):
            x = left + place * slot
            if value is None:
                body += _cross(x + slot / 2, base - 5)
            elif value > 0:
                body.append(_rect(x + 0.1 * slot, base - value * scale, 0.8 * slot, value * scale, RAMP[1]))
        body.append(_line(left, base, width - right, base, INK))
        y += step
    body += _years_below(chart.first, months, left, slot, y - step + height + 15, width)
    if any(value is None for _, values in chart.series for value in values):
        lines = _wrapped(words.text(chart.withheld), width - 40)
        body += _cross(17, y + 11)
        body += [_text(28, y + 15 + LINE * place, line, "start", INK) for place, line in enumerate(lines)]
        y += 8 + LINE * len(lines)
    return body, y + 12


def _border_strips(chart: BorderStrips, words: Words, width: int) -> tuple[list[str], float]:
    left, right, height, step = 46.0, 12.0, 64.0, 122.0
    most = max((piece[3] for _, pieces in chart.strips for piece in pieces), default=0)
    ticks = round_steps(most, 2)
    scale = height / ticks[-1]
    decimals = 0 if ticks[1] >= 1 else max(0, math.ceil(-math.log10(ticks[1]) - 1e-9))
    body, y = [], 14.0
    for label, pieces in chart.strips:
        base = y + 12 + height
        body.append(_text(left, y, words.text(label), "start", INK))
        for tick in (ticks[0], ticks[-1]):
            body.append(_line(left, base - tick * scale, width - right, base - tick * scale, RULE))
            body.append(_text(left - 5, base - tick * scale + 4, words.number(tick, decimals), "end", GREY))
        low, high = (pieces[0][0], pieces[-1][1]) if pieces else (0.0, 1.0)
        along = (width - left - right) / (high - low)
        for start, stop, sure, every, _ in pieces:
            x, wide = left + (start - low) * along, (stop - start) * along
            if every > sure:
                body.append(_rect(x, base - every * scale, wide, every * scale, None))
            if sure > 0:
                body.append(_rect(x, base - sure * scale, wide, sure * scale, RAMP[1], PAPER if wide > 4 else ""))
        for start, stop, sides in _runs(pieces):
            x, wide = left + (start - low) * along, (stop - start) * along
            body += _cross(x + wide / 2, base + 7) if not sides else [_rect(x, base + 5, wide, 4, _MARKS[sides])]
        body.append(_line(left, base, width - right, base, INK))
        for place, anchor in ((low, "start"), (high, "end")):
            body.append(_text(left + (place - low) * along, base + 24, words.number(place), anchor, GREY))
        y += step
    y += 2
    body.append(_text(left, y - 8, words.text(chart.axis), "start", GREY))
    named = [chart.sure, chart.all_told, *chart.surveyed[:2]]
    legend, y = _legend(named, [RAMP[1], None, _MARKS[2], _MARKS[1]], y + 12, words, width)
    lines = _wrapped(words.text(chart.surveyed[2]), width - 40)
    body += [*legend, *_cross(17, y - 5)]
    body += [_text(28, y + LINE * place, line, "start", INK) for place, line in enumerate(lines)]
    return body, y + LINE * len(lines)


def _lanes(chart: Lanes, words: Words, width: int) -> tuple[list[str], float]:
    labels = [words.text(label) for label, _, _ in chart.lanes]
    left, right, step, top = _label_room(labels, width) + 6, 26.0, 40.0, 12.0
    days = [day for _, spans, visits in chart.lanes for span in (*spans, *visits) for day in span]
    days += [day for gap in chart.gaps for day in gap[2:4]]
    low, high = min(days, default=0.0), max(days, default=0.0)
    middle, span = (low + high) / 2, max(high - low, 28.0)  # less than four weeks would make hours look like seasons
    along = (width - left - right) / span

    def x(day: float) -> float:
        return left + (day - (middle - span / 2)) * along

    centres = [top + step * (place + 0.5) for place in range(len(labels))]
    bottom = top + step * len(labels)
    body = []
    ticks = _date_ticks(middle - span / 2, middle + span / 2, width - left - right)
    for day, label in ticks:
        body += [_line(x(day), top, x(day), bottom, RULE), _text(x(day), bottom + 15, label, "middle", GREY)]
    for y, label in zip(centres, labels):
        body += [*_row_label(label, left, y - 11), _line(left, y, width - right, y, RULE)]
    for one, two, before, after, sure in chart.gaps:
        body.append(_slope(x(before), centres[one], x(after), centres[two], chart.colour, sure))
    for y, (_, spans, visits) in zip(centres, chart.lanes):
        for first, last in visits:
            start = min(x(first), x(last) - 2)
            body.append(_rect(start, y - 4, max(x(last) - start, 2.0), 8, _pale(chart.colour), chart.colour))
        for first, last in spans:
            if x(last) - x(first) > 5:  # a month is no moment
                body.append(_line(x(first), y, x(last), y, chart.colour, 3))
            else:
                body.append(_dot((x(first) + x(last)) / 2, y, chart.colour))
    body.append(_line(left, bottom, width - right, bottom, INK))
    y = bottom + 36
    kinds = {gap[4] for gap in chart.gaps}
    shown = [
        (chart.visits, _rect(10, -8, 16, 8, _pale(chart.colour), chart.colour)),
        (chart.records, _dot(18, -4, chart.colour)),
        *((chart.sure, _slope(10, 0, 26, -8, chart.colour, True)) for kind in kinds if kind),
        *((chart.unsure, _slope(10, 0, 26, -8, chart.colour, False)) for kind in kinds if not kind),
    ]
    for name, sign in shown:
        body.append(f'<g transform="translate(0,{y:g})">{sign}</g>')
        for line in _wrapped(words.text(name), width - 44):
            body.append(_text(32, y, line, "start", INK))
            y += LINE + 2
    return body, y


def _date_ticks(low: float, high: float, room: float) -> list[tuple[float, str]]:
    """First days of years or months, as many as have room, with what they are called; a day where there is none."""
    first, last = (date.fromordinal(_EPOCH + math.floor(day)) for day in (low, high))
    months = (last.year - first.year) * 12 + last.month - first.month
    most = max(room / 52, 1)
    step = next((one for one in (1, 2, 3, 6, 12, 24, 60, 120, 240) if months / one <= most), 600)
    ticks = []
    for number in range(first.year * 12 + first.month - 1, last.year * 12 + last.month + 1):
        day = date(number // 12, number % 12 + 1, 1)
        at = day.toordinal() - _EPOCH
        if number % step == 0 and low <= at <= high:
            ticks.append((float(at), str(day.year) if step % 12 == 0 else f"{day.year}-{day.month:02d}"))
    return ticks or [((low + high) / 2, date.fromordinal(_EPOCH + math.floor((low + high) / 2)).isoformat())]


def _slope(x1: float, y1: float, x2: float, y2: float, colour: str, sure: bool) -> str:
    dots = "" if sure else ' stroke-dasharray="1.5,3" stroke-linecap="round"'
    return f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="{colour}" stroke-width="1.8"{dots}/>'


def _dot(x: float, y: float, colour: str) -> str:
    return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="2.6" fill="{colour}" stroke="{PAPER}" stroke-width="0.6"/>'


def _pale(colour: str) -> str:
    """A colour mixed with three times as much paper."""
    parts = (int(colour[place : place + 2], 16) for place in (1, 3, 5))
    return "#" + "".join(f"{round(255 - (255 - part) / 4):02X}" for part in parts)


_EPOCH = date(1970, 1, 1).toordinal()
_MARKS = {2: INK, 1: RAMP[3]}


def _runs(pieces: Sequence[tuple[float, float, float, float, int]]) -> list[tuple[float, float, int]]:
    """From where to where along the line the same number of sides was surveyed."""
    runs: list[tuple[float, float, int]] = []
    for start, stop, _, _, sides in pieces:
        if runs and runs[-1][2] == sides:
            runs[-1] = (runs[-1][0], stop, sides)
        else:
            runs.append((start, stop, sides))
    return runs


def _years_below(first: tuple[int, int], months: int, left: float, slot: float, y: float, width: int) -> list[str]:
    """The years, each under its January or the first month shown, as many as have room."""
    starts = [(first[0] + (first[1] - 1 + place) // 12, place) for place in range(months)]
    places = dict(reversed(starts))
    every = max(1, math.ceil(34 / (12 * slot)))
    shown = [(year, place) for year, place in sorted(places.items()) if year % every == 0 or len(places) == 1]
    fitting = [(year, left + place * slot) for year, place in shown if left + place * slot + 30 <= width]
    return [_text(x, y, str(year), "start", GREY) for year, x in fitting]


def _cross(x: float, y: float) -> list[str]:
    return [_line(x - 2.5, y - 2.5, x + 2.5, y + 2.5, GREY), _line(x - 2.5, y + 2.5, x + 2.5, y - 2.5, GREY)]


# --- their parts -----------------------------------------------------------------------------------------------------


def _label_room(labels: Sequence[str], width: int) -> float:
    widest = max((text_width(label) for label in labels), default=0)
    return min(widest, 0.34 * width) + 12


def _row_label(label: str, left: float, y: float) -> list[str]:
    lines = _wrapped(label, left - 8)[:2]
    start = y + (15 if len(lines) == 1 else 8)
    return [_text(left - 6, start + place * LINE, line, "end", INK) for place, line in enumerate(lines)]


def _wrapped(text: str, width: float) -> list[str]:
    """Lines no wider than ``width``, broken at spaces, inside a word only where one is too wide."""
    lines = [""]
    for word in text.replace(" ", " \n").split("\n"):
        for piece in [word] if text_width(word) <= width else word:
            if lines[-1] and text_width(lines[-1] + piece.rstrip()) > width:
                lines.append("")
            lines[-1] += piece
    return [line.strip() for line in lines]


def _legend(
    series: Sequence[Text], shades: Sequence[str | None], y: float, words: Words, width: int
) -> tuple[list[str], float]:
    """One line per series, and where they end; no shade is a hollow sign."""
    body = []
    for name, shade in zip(series, shades):
        body.append(_rect(12, y - 9, 10, 10, shade))
        lines = _wrapped(words.text(name), width - 40)
        for line in lines:
            body.append(_text(28, y, line, "start", INK))
            y += LINE + 2
    return body, y + 2


def _rect(x: float, y: float, width: float, height: float, shade: str | None, rim: str = "") -> str:
    """A bar or a sign; without a shade it is hollow."""
    rim = rim if shade else RAMP[1]
    stroke = f' stroke="{rim}"' if rim else ""
    place = f'x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}"'
    return f'<rect {place} fill="{shade or PAPER}"{stroke}/>'


def _text(x: float, y: float, text: str, anchor: str, colour: str) -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="{colour}">{escape(text)}</text>'


def _on_paper(x: float, y: float, text: str) -> list[str]:
    """A text about ``x`` that no line strikes through: it has the paper behind it."""
    width = text_width(text)
    return [_rect(x - width / 2, y - SIZE + 1, width, SIZE + 1, PAPER), _text(x, y, text, "middle", INK)]


def _line(x1: float, y1: float, x2: float, y2: float, colour: str, width: float = 1) -> str:
    return f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="{colour}" stroke-width="{width:g}"/>'
