"""Numbers of a spreadsheet as its user sees them: what the format of a cell makes of a number.

Formats as in ECMA-376 part 1, 18.8.30: those with a number below 164 are built in, some of them for East Asia alone.
"""

from __future__ import annotations

import datetime as dt
import re

from .dates import EPOCHS

NUMBER, PERCENT, DAY, MOMENT, CLOCK = "number", "percent", "day", "moment", "clock"
_BUILT_IN = {
    **dict.fromkeys((9, 10), PERCENT),
    **dict.fromkeys((*range(14, 18), *range(27, 32), 36, *range(50, 55), 57, 58), DAY),
    **dict.fromkeys((*range(18, 22), *range(32, 36), *range(45, 48)), CLOCK),
    22: MOMENT,
    **dict.fromkeys((55, 56), CLOCK),  # or a day, as the language of the program has it
}
_LITERAL = re.compile(r'"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]')  # texts, blanks, colours and languages
_EXPONENT = re.compile(r"e[+-]")
_HALVES = re.compile(r"am/pm|a/p|上午/下午")
_LAST_SERIAL = 2_958_465  # 9999-12-31
_DAY_SECONDS = 86_400


def kind_of(number: int, code: str = "") -> str:
    """What a format shows: ``number``, ``percent``, ``day``, ``moment`` (day and time) or ``clock``."""
    if not code:
        return _BUILT_IN.get(number, NUMBER)
    plain = _LITERAL.sub("", code).partition(";")[0].casefold()
    if plain.strip() in ("general", "@", "standard"):
        return NUMBER
    clock = _HALVES.search(plain) or re.search(r"[hs]", plain)
    plain = _EXPONENT.sub("", _HALVES.sub("", plain))
    day = re.search(r"[ydge]|aaa|nn", plain) or ("m" in plain and not clock)
    if day:
        return MOMENT if clock else DAY
    return CLOCK if clock else PERCENT if "%" in plain else NUMBER


def shown(value: float, kind: str, epoch: int = 1900) -> str:
    """A number as text: ISO where it is a day or a time, with '%' where it is a share, else up to 15 digits.

    ``epoch``: of the file's days, one of ``dates.EPOCHS``.
    """
    if kind == PERCENT:
        return f"{_digits(value * 100)}%"
    if kind == NUMBER or not 0 <= value <= _LAST_SERIAL:
        return _digits(value)
    seconds = round(value * _DAY_SECONDS)
    moment = EPOCHS[epoch] + dt.timedelta(seconds=seconds)
    if value < 1 and kind != DAY:
        return moment.time().isoformat()
    if kind == DAY or (kind == CLOCK and seconds % _DAY_SECONDS == 0):
        return moment.date().isoformat()
    return moment.isoformat()


def _digits(value: float) -> str:
    return str(int(value)) if value.is_integer() and abs(value) < 1e15 else f"{value:.15g}"
