"""Dates and times as they are written in the six countries, taken apart; what can be read in two ways stays open.

Years come first or last, with signs or with words; eras of Japan, the Minguo and the Juche years are counted from their
first year; spreadsheets give days since their epoch. Two-figure years are of 1969 to 2068 (POSIX).
"""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from dataclasses import dataclass, replace
from typing import Callable

import numpy as np
import pandas as pd

from .times import parse_timestamps, time_difference

_DAY_SECONDS = 86_400
_FIRST, _LAST = pd.Timestamp.min.year, pd.Timestamp.max.year  # between them every day can be kept
EPOCHS = {1900: dt.datetime(1899, 12, 30), 1904: dt.datetime(1904, 1, 1)}  # 1899-12-30: there was no 29 February 1900
# the first year and the first day of an era: Reiwa, Heisei, Showa, Taisho; Minguo and Juche years begin in 1912
_JAPANESE = {
    "令和": dt.date(2019, 5, 1),
    "平成": dt.date(1989, 1, 8),
    "昭和": dt.date(1926, 12, 25),
    "大正": dt.date(1912, 7, 30),
}
_ERAS = {
    **_JAPANESE,
    **dict(zip("rhst", _JAPANESE.values())),
    **dict.fromkeys(("民国", "民國", "中華民國", "中华民国", "주체", "juche"), dt.date(1912, 1, 1)),
}
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan январь января янв нэгдүгээр",
            "february feb февраль февраля фев февр хоёрдугаар",
            "march mar март марта мар гуравдугаар",
            "april apr апрель апреля апр дөрөвдүгээр",
            "may май мая тавдугаар",
            "june jun июнь июня июн зургаадугаар зургадугаар",
            "july jul июль июля июл долоодугаар долдугаар",
            "august aug август августа авг наймдугаар",
            "september sep sept сентябрь сентября сен сент есдүгээр",
            "october oct октябрь октября окт аравдугаар",
            "november nov ноябрь ноября ноя нояб арваннэгдүгээр",
            "december dec декабрь декабря дек арванхоёрдугаар",
        ),
        1,
    )
    for name in names.split()
}
_ERA = "|".join(sorted(_ERAS, key=len, reverse=True))
_NAME = "|".join(sorted(_MONTHS, key=len, reverse=True))
_DAY = r"(?P<d>\d{1,2})"
_MONTH = r"(?P<m>\d{1,2})"
_YEAR = r"(?P<y>\d{4})"
_REST = r"(?:[ t,]+(?P<rest>\S.*)|(?P<close>(?<=[日일號号])\S.*))?"
_SHORT_YEAR = r"(?P<y>\d{4}|\d{2})"
_YEAR_WORD = r"(?:年|년|оны?|он|г(?:ода?)?\.?)"
_MONTH_WORD = r"(?:月|월|(?:-?р )?сар(?:ын)?|(?:дугаар|дүгээр) сар(?:ын)?)"
_DAY_WORD = r"(?:日|일|號|号|(?:-?ны?|-?ний|дны|дний)?(?: ?өдөр)?)"
_FIRST_YEAR = rf"(?:{_YEAR}|(?P<era>{_ERA}) ?(?P<n>\d{{1,3}}|元)(?: ?\(\d{{4}}\))?)"
_FORMS = (
    # 2016-1-5, 2016.1.5, 2016. 1. 5., 2016/1/5, 2016:01:05, H28.1.5
    re.compile(rf"{_FIRST_YEAR} ?(?P<sign>[-/.:]) ?{_MONTH} ?(?P=sign) ?{_DAY}\.?{_REST}"),
    # 2016年1月5日, 2016년 1월 5일, 2016 оны 1 сарын 5, 民國105年1月5日
    re.compile(rf"{_FIRST_YEAR} ?{_YEAR_WORD} ?{_MONTH} ?{_MONTH_WORD} ?{_DAY} ?{_DAY_WORD}{_REST}"),
    re.compile(rf"{_FIRST_YEAR} ?{_YEAR_WORD} ?(?P<name>{_NAME}) {_MONTH_WORD} ?{_DAY} ?{_DAY_WORD}{_REST}"),
    # 5.1.2016, 05.01.16, 5/1/2016, 5-1-2016
    re.compile(rf"(?P<a>\d{{1,2}})(?P<sign>[-/.]) ?(?P<b>\d{{1,2}})(?P=sign) ?{_SHORT_YEAR} ?(?:г(?:ода)?\.?)?{_REST}"),
    # 5 января 2016 г., 5th Jan 2016, 05-Jan-16
    re.compile(rf"{_DAY}(?:st|nd|rd|th)?[ .-]*(?P<name>{_NAME})\.?[ ,.-]*{_SHORT_YEAR} ?(?:г(?:ода)?\.?)?{_REST}"),
    # Jan 5, 2016
    re.compile(rf"(?P<name>{_NAME})\.? ?{_DAY}(?:st|nd|rd|th)?,? {_YEAR}{_REST}"),
    # 2016-Jan-05
    re.compile(rf"{_YEAR}[ -](?P<name>{_NAME})[ -]{_DAY}{_REST}"),
    # 20160105, 20160105072103
    re.compile(r"(?P<y>(?:19|20)\d\d)(?P<m>\d\d)(?P<d>\d\d)(?:[ _t-]?(?P<rest>\d{4}|\d{6}))?"),
)
_MONTH_FORMS = (
    re.compile(rf"{_FIRST_YEAR} ?[-/.] ?{_MONTH}\.?"),
    re.compile(rf"{_FIRST_YEAR} ?{_YEAR_WORD} ?{_MONTH} ?{_MONTH_WORD}"),
    re.compile(rf"(?P<name>{_NAME})\.?[ ,-]*{_YEAR} ?(?:г(?:ода)?\.?)?"),
    re.compile(rf"{_MONTH}[./]{_YEAR}"),
)
_YEAR_FORM = re.compile(rf"{_FIRST_YEAR} ?(?:{_YEAR_WORD}|год)?")
_BOTH_ORDERS = re.compile(r"(\d{1,2})([/-])(\d{1,2})\2\d{4}(?=$|[^\d/-])", re.ASCII)
_SERIAL = re.compile(r"[2-7]\d{4}(?:[.,]\d+)?", re.ASCII)  # the days of 1954 to 2119
_SHARE = re.compile(r"0?[.,]\d+|0", re.ASCII)  # of a day
_POINTED = re.compile(r"[1-9]\d?\.[0-5]\d", re.ASCII)
_QUARTER = re.compile(r"0\.[0-5]\d", re.ASCII)
_CLOCKS = re.compile(r" \d{2}:\d{2} ?-\d{2}:?\d{2}$", re.ASCII)
_WEEKDAY = re.compile(
    r"\((?:[日月火水木金土一二三四五六월화수목금토일]曜?일?)\)|(?:星期|周|週)[一二三四五六日天]|[日月火水木金土]曜日?|"
    r"\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\b[,.]?|\b(?:пн|вт|ср|чт|пт|сб|вс)\b[,.]?"
)
_TO = re.compile(r" ?(?:~|—|/|至|から|부터|--| - |-| to | по ) ?")
_EARLY = ("上午", "午前", "오전", "凌晨", "早上", "am", "a.m.", "ү.ө.")
_LATE = ("下午", "午後", "오후", "晚上", "pm", "p.m.", "ү.х.")
_HALF = "|".join(map(re.escape, sorted(_EARLY + _LATE, key=len, reverse=True)))
_CLOCK = re.compile(
    rf"(?:(?P<before>{_HALF}) ?)?(?P<h>\d{{1,2}})"
    r"(?: ?(?:(?P<hours>[時时시点]|ч(?:ас)?\.?|цаг)|[:.]) ?(?:(?P<min>\d{1,2})(?: ?(?:[:.분分]|мин(?:ут)?\.?) ?"
    r"(?:(?P<s>\d{2}|\d(?= ?[秒초]))(?:[.,]\d+)?(?: ?[秒초]| ?сек\.?)?)?)?)?)?"
    rf"(?: ?(?P<after>{_HALF}))?(?: ?(?P<zone>z|(?:utc|gmt)?[+-]\d{{1,2}}(?::?[0-5]\d)?|utc|gmt))?"
)
_LETTER = re.compile(r"[A-Za-z]")
_FIGURES = re.compile(r"(\d\d)(\d\d)(\d\d)?")


@dataclass(frozen=True)
class _Clock:
    seconds: int  # since midnight
    precision: str
    offset: float = np.nan  # minutes
    zulu: bool = False
    last: int | None = None  # seconds since midnight of the last day


@dataclass(frozen=True)
class _Day:
    """A day, or the first of a longer time; without a precision where not even the year is sure."""

    date: dt.date
    precision: str = "day"
    clock: _Clock | None = None
    last: dt.date | None = None
    unclear: bool = False


def day_month_order(date: pd.Series) -> str:
    """``dmy`` or ``mdy`` where days above 12 tell how a file writes 5/1/2016; ``unclear`` where none do or they differ.

    Of a file read in chunks ask it for all of the column at once, or give the order to ``parse_dates``.
    """
    first = second = False
    for cell in date.dropna().unique():
        match = _BOTH_ORDERS.match(_plain(str(cell)))
        if match:
            first |= 12 < int(match[1]) <= 31 and int(match[3]) <= 12
            second |= 12 < int(match[3]) <= 31 and int(match[1]) <= 12
    return "unclear" if first == second else "dmy" if first else "mdy"


def parse_dates(date: pd.Series, time: pd.Series | None = None, order: str = "auto", epoch: int = 1900) -> pd.DataFrame:
    """Dates, with times of day beside them or within, aligned with ``date``.

    Columns are those of ``times.parse_timestamps`` (``local``, ``offset`` in minutes, ``utc``, ``zulu``, ``precision``:
    second, minute, hour, day, month, year; ``valid``), ``end_local`` (the end of a range, a day by its midnight; NaT
    where there is none) and ``day_month_unclear``: 5/1/2016 where ``order`` (auto, dmy, mdy) is auto and no day above
    12 tells which is the month. Such a date has the precision month and reaches from its earlier to its later reading;
    with a year of two figures, which might as well stand first, it is not valid. ``epoch`` is that of spreadsheet days,
    1900 or 1904. A date with another time of day than the cell beside it says, and a range that runs backwards, are not
    valid.
    """
    if time is not None and time.notna().any():
        return _written(date, time, order, epoch)
    table = parse_timestamps(date)
    table["end_local"] = pd.Series(pd.NaT, index=table.index, dtype="datetime64[ns]")
    table["day_month_unclear"] = False
    rest = ((~table["valid"] & date.notna()) | date.astype(object).map(_may_be_range)).to_numpy(bool)
    if rest.any():
        other = _written(date[rest], None, day_month_order(date) + "?" if order == "auto" else order, epoch)
        columns = {}
        for name in table:
            columns[name] = table[name].to_numpy(copy=True)
            columns[name][rest] = other[name].to_numpy()
        table = pd.DataFrame(columns, index=date.index)
    return table


def _may_be_range(cell: object) -> bool:
    """07:00-09:30 behind a blank, which is no offset of these countries."""
    return isinstance(cell, str) and _CLOCKS.search(cell) is not None


def _written(date: pd.Series, time: pd.Series | None, order: str, epoch: int) -> pd.DataFrame:
    """The table of ``parse_dates``, each different cell looked at once."""
    if order == "auto":
        order = day_month_order(date) + "?"
    dates = [cell if isinstance(cell, str) else None for cell in date]
    times: list[str | None] = [None] * len(dates)
    if time is not None:
        times = [_plain(cell) or None if isinstance(cell, str) else None for cell in time]
        if any(cell and _POINTED.fullmatch(cell) for cell in set(times)):  # 7.21 among them: then 0.25 is 00:25
            times = [cell.replace(".", ":") if cell and _QUARTER.fullmatch(cell) else cell for cell in times]
    days = {cell: _read(_day, cell and _plain(cell), order, epoch) for cell in set(dates)}
    clocks = {cell: _read(_clock, cell) for cell in set(times)}
    known = {pair: _moment(days[pair[0]], pair[1], clocks[pair[1]]) for pair in set(zip(dates, times))}
    columns = ["local", "offset", "zulu", "precision", "valid", "end_local", "day_month_unclear"]
    rows = pd.DataFrame([known[pair] for pair in zip(dates, times)], columns=columns, index=date.index)
    for name in ("local", "end_local"):
        rows[name] = pd.to_datetime(rows[name], errors="coerce")
    rows["offset"] = rows["offset"].astype(float)
    rows["utc"] = (rows["local"] - time_difference(rows["offset"])).where(rows["offset"].notna())
    return rows


def _read(reader: Callable, text: str | None, *told: object) -> object:
    """What a text says; None where it says nothing, or names a day that no calendar has."""
    try:
        return reader(text, *told) if text else None
    except (ValueError, OverflowError):
        return None


_NOTHING = (None, np.nan, False, None, False, None, False)


def _moment(day: _Day | None, time: str | None, beside: _Clock | None) -> tuple:
    """One row of the table from a date and the time of day in the cell beside it."""
    if day is None or (time and not beside):
        return _NOTHING
    if not day.precision:
        return (*_NOTHING[:-1], True)
    within, clock = day.clock, beside or day.clock
    if (within and beside and not _agree(within, beside)) or (clock and day.precision != "day" and not day.unclear):
        return _NOTHING
    if day.unclear:
        clock = None
    start = dt.datetime.combine(day.date, dt.time())
    last = dt.datetime.combine(day.last, dt.time()) if day.last else None
    if clock and clock.last is not None:
        last = (last or start) + dt.timedelta(seconds=clock.last)
    local = start + dt.timedelta(seconds=clock.seconds if clock else 0)
    if not _FIRST < local.year < _LAST:
        return _NOTHING
    offset, zulu = (clock.offset, clock.zulu) if clock else (np.nan, False)
    return local, offset, zulu, clock.precision if clock else day.precision, True, last, day.unclear


def _agree(within: _Clock, beside: _Clock) -> bool:
    """A spreadsheet writes midnight where there was no time of day; minutes agree with seconds inside them."""
    if within.seconds == 0 or within.seconds == beside.seconds:
        return True
    coarse = min((within.precision, beside.precision), key=("hour", "minute", "second").index)
    unit = {"hour": 3600, "minute": 60, "second": 1}[coarse]
    return within.seconds // unit == beside.seconds // unit


# --- days -------------------------------------------------------------------------------------------------------------


def _plain(text: str) -> str:
    if text.isascii() and not _LETTER.search(text):
        return " ".join(text.split())
    text = unicodedata.normalize("NFKC", text).casefold()
    text = re.sub(r"[‐‑–−]", "-", text).replace("〜", "~").replace("ё", "е").replace("арван ", "арван")
    return " ".join(_WEEKDAY.sub(" ", text).split())


def _day(text: str, order: str, epoch: int) -> _Day | None:
    """``order`` is dmy, mdy or unclear, with a question mark where the file tells it and not the user."""
    if _SERIAL.fullmatch(text):
        moment = EPOCHS[epoch] + dt.timedelta(seconds=round(float(text.replace(",", ".")) * _DAY_SECONDS))
        seconds = 3600 * moment.hour + 60 * moment.minute + moment.second
        return _Day(moment.date(), clock=_of_seconds(seconds) if re.search(r"[.,]\d*[1-9]", text) else None)
    return _single(text, order) or _range(text, order)


def _single(text: str, order: str) -> _Day | None:
    for form in _FORMS:
        if match := form.fullmatch(text):
            parts = match.groupdict()
            written = parts.get("rest") or parts.get("close")
            clock = _clock(written) if written else None
            if written and not clock:
                continue
            if "a" in parts:
                return _either(parts, order, clock)
            day = dt.date(_year(parts), _month(parts), int(parts["d"]))
            if parts.get("era") and day < _ERAS[parts["era"]]:
                raise ValueError("before its era")
            return _Day(day, clock=clock)
    for form in _MONTH_FORMS:
        if match := form.fullmatch(text):
            return _Day(dt.date(_year(match.groupdict()), _month(match.groupdict()), 1), "month")
    if match := _YEAR_FORM.fullmatch(text):
        return _Day(dt.date(_year(match.groupdict()), 1, 1), "year")
    return None


def _either(parts: dict[str, str | None], order: str, clock: _Clock | None) -> _Day:
    """Two numbers before the year: with points the day is first, else as the order says."""
    first, second, year = int(parts["a"]), int(parts["b"]), _year(parts)
    if len(parts["y"]) == 2 and first > 31:
        return _Day(dt.date(_year({"y": parts["a"]}), second, int(parts["y"])), clock=clock)
    if len(parts["y"]) == 2 and order.endswith(("?", "unclear")) and int(parts["y"]) <= 31:
        return _Day(dt.date.min, "")  # 16.01.05 is a day of 2005 to some and of 2016 to others
    order = order.rstrip("?")
    if parts["sign"] == "." or order == "dmy":
        return _Day(dt.date(year, second, first), clock=clock)
    if order == "mdy":
        return _Day(dt.date(year, first, second), clock=clock)
    if first > 12 or second > 12 or first == second:
        month, day = (second, first) if first > 12 else (first, second)
        return _Day(dt.date(year, month, day), clock=clock)
    readings = sorted((dt.date(year, first, second), dt.date(year, second, first)))
    return _Day(readings[0], "month", clock, readings[1], unclear=True)


def _year(parts: dict[str, str | None]) -> int:
    if parts.get("era"):
        number = 1 if parts["n"] == "元" else int(parts["n"])
        if number < 1:
            raise ValueError("no such year of an era")
        return _ERAS[parts["era"]].year + number - 1
    year = int(parts["y"])
    if len(parts["y"]) == 2:
        year += 1900 if year > 68 else 2000
    return year


def _month(parts: dict[str, str | None]) -> int:
    return _MONTHS[parts["name"]] if parts.get("name") else int(parts["m"])


def _range(text: str, order: str) -> _Day | None:
    """Two days or moments with a sign between: whole ones, or one that lacks what the other says."""
    for gap in _TO.finditer(text):
        left, right = text[: gap.start()].strip(), text[gap.end() :].strip()
        try:
            first, last = _single(left, order), _single(right, order)
            if first and first.precision == "day" and not last:
                last = _rest_of(first, right)
            elif last and last.precision == "day" and not first:
                first = _begin_of(last.date, left)
        except ValueError:
            continue
        if first and last and first.precision == last.precision == "day":
            return _ranged(first, last)
    return None


def _ranged(first: _Day, last: _Day) -> _Day | None:
    if first.clock is None and last.clock is None:
        return replace(first, last=last.date) if first.date <= last.date else None
    if first.clock is None or last.clock is None or str(first.clock.offset) != str(last.clock.offset):
        return None
    if (first.date, first.clock.seconds) > (last.date, last.clock.seconds):
        return None
    return replace(first, clock=replace(first.clock, last=last.clock.seconds), last=last.date)


def _rest_of(start: _Day, text: str) -> _Day | None:
    first, clock = start.date, start.clock
    if clock:
        last = _CLOCK.fullmatch(text)
        end = _from_match(last) if last else None
        if end and np.isnan(end.offset):  # then that of the start
            end = replace(end, offset=clock.offset)
        return _Day(first, clock=end) if end else None
    if match := re.fullmatch(rf"{_DAY} ?(?:日|일)?\.?", text):
        return _Day(first.replace(day=int(match["d"])))
    if match := re.fullmatch(rf"{_MONTH}(?:[-/.]| ?{_MONTH_WORD}) ?{_DAY} ?(?:日|일)?\.?", text):
        return _Day(first.replace(month=int(match["m"]), day=int(match["d"])))
    return None


def _begin_of(last: dt.date, text: str) -> _Day | None:
    if match := re.fullmatch(_DAY, text):
        return _Day(last.replace(day=int(match["d"])))
    if match := re.fullmatch(rf"{_DAY}\.{_MONTH}\.?", text):
        return _Day(last.replace(month=int(match["m"]), day=int(match["d"])))
    if match := re.fullmatch(rf"{_DAY} ?(?P<name>{_NAME})\.?", text):
        return _Day(last.replace(month=_MONTHS[match["name"]], day=int(match["d"])))
    return None


# --- times of day -----------------------------------------------------------------------------------------------------


def _clock(text: str) -> _Clock | None:
    if _SHARE.fullmatch(text):
        return _of_seconds(round(float(text.replace(",", ".")) * _DAY_SECONDS))
    if _SERIAL.fullmatch(text):
        return _of_seconds(round(float(text.replace(",", ".")) % 1 * _DAY_SECONDS))
    if re.match(r"(?:1899-12-3[01]|1900-01-0[01]|1904-01-01)[t ]", text):  # a time of day as a spreadsheet's date
        text = text[11:]
    if match := _FIGURES.fullmatch(text):
        return _of_clock(int(match[1]), int(match[2]), int(match[3] or 0), "second" if match[3] else "minute")
    match = _CLOCK.fullmatch(text)
    if match and (clock := _from_match(match)):
        return clock
    for gap in _TO.finditer(text):
        first, last = _CLOCK.fullmatch(text[: gap.start()]), _CLOCK.fullmatch(text[gap.end() :])
        if first and last:
            start, end = _from_match(first), _from_match(last)
            if start and end and start.precision != "hour" and start.seconds <= end.seconds:
                return replace(start, last=end.seconds)
    return None


def _from_match(match: re.Match[str]) -> _Clock | None:
    parts = match.groupdict()
    hour, half = int(parts["h"]), parts["before"] or parts["after"]
    if parts["before"] and parts["after"]:
        return None
    if parts["min"] is None and not half and not parts["hours"]:
        return None  # a bare number
    if parts["zone"] and parts["zone"].startswith("-") and not parts["s"]:
        return None  # 07:00-09:30 is rather from one time to another
    if half in _LATE and hour < 12:
        hour += 12
    elif half in _EARLY and hour == 12:
        hour = 0
    elif half in _EARLY and hour > 12:
        return None
    precision = "second" if parts["s"] else "minute" if parts["min"] else "hour"
    clock = _of_clock(hour, int(parts["min"] or 0), int(parts["s"] or 0), precision)
    if clock is None or parts["zone"] is None:
        return clock
    figures = re.sub(r"[^\d+-]", "", parts["zone"])
    if not figures:
        return replace(clock, offset=0.0, zulu=True)
    number = figures[1:]
    hours, minutes = (int(number), 0) if len(number) < 3 else (int(number[:-2]), int(number[-2:]))
    offset = 60 * hours + minutes
    return replace(clock, offset=float(-offset if figures[0] == "-" else offset)) if offset < 900 else None


def _of_clock(hour: int, minute: int, second: int, precision: str) -> _Clock | None:
    """24:00 is the midnight at the end of the day."""
    if minute > 59 or second > 59 or hour > 24 or (hour == 24 and minute + second):
        return None
    return _Clock(3600 * hour + 60 * minute + second, precision)


def _of_seconds(seconds: int) -> _Clock:
    return _Clock(seconds, "second" if seconds % 60 else "minute")
