"""Numbers as they are written in the six countries: decimal comma, grouped or full-width digits, other minus signs."""

from __future__ import annotations

import re

import numpy as np
import pandas as pd

# full-width forms of ASCII and the blanks, minus signs and grouping marks that stand for plain ones; not NFKC as a
# whole, which would make 10² into 102
_PLAIN = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
_PLAIN.update(dict.fromkeys(map(ord, "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
                                     "\u202f\u205f\u3000"), " "))  # fmt: skip
_PLAIN.update(dict.fromkeys(map(ord, "−–‐‑﹣"), "-"))
_PLAIN.update({ord("、"): ",", ord("٫"): "."})
_NUMBER = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?", re.ASCII)
_COMMA_NUMBER = re.compile(r"[+-]?\d*,\d+(?:[eE][+-]?\d{1,3})?", re.ASCII)
_COMMA_DECIMAL = re.compile(r"-?\d{1,3},\d+", re.ASCII)  # every cell of a column like this: a decimal comma
_COMMA_GROUPS = re.compile(r"[+-]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?", re.ASCII)
_POINT_GROUPS = re.compile(r"[+-]?[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?", re.ASCII)
_BLANK_GROUPS = re.compile(r"[+-]?\d{1,3}(?: \d{3})+(?:[.,]\d+)?", re.ASCII)
_ONE_GROUP = re.compile(r"[+-]?[1-9]\d{0,2},\d{3}", re.ASCII)  # 1,206 may be a thousand and more, or little above one


def plain_signs(text: str) -> str:
    """A text with ASCII digits, blanks, points, commas and minus signs where others stand for them."""
    return text.translate(_PLAIN).strip()


def decimal_mark(text: pd.Series, whole: bool = False) -> str:
    """``comma`` or ``point``: the decimal mark of a column, told by all its cells together.

    A comma where every filled cell is one to three digits, a comma and digits, or where some cell cannot be read
    otherwise (12,5) and none speaks for the point. Of ``whole`` numbers a comma before three digits groups them.
    """
    cells = [plain_signs(cell) for cell in text.dropna().unique()]
    cells = [cell for cell in cells if cell]
    commas = [cell for cell in cells if _COMMA_NUMBER.fullmatch(cell)]
    if not commas:
        return "point"
    grouped = all(_ONE_GROUP.fullmatch(cell) for cell in commas)
    if len(commas) == len(cells) and all(map(_COMMA_DECIMAL.fullmatch, cells)):
        return "point" if whole and grouped else "comma"
    return "point" if grouped or any("." in cell for cell in cells) else "comma"


def parse_numbers(text: pd.Series, decimal: str = "auto", whole: bool = False) -> pd.Series:
    """The numbers of a column, aligned with ``text``; NaN where a cell is missing, no finite number, or ambiguous.

    ``decimal`` is the column's mark: point, comma, or auto for what ``decimal_mark`` says of these cells. Of a table
    read in chunks ask that once. A cell that only the other mark explains (12,5 among points) is read by it.
    """
    places, cells = pd.factorize(text.astype(object))
    if decimal == "auto":
        decimal = decimal_mark(pd.Series(cells, dtype=object), whole)
    values = np.array([_number(plain_signs(str(cell)), decimal) for cell in cells] + [np.nan])  # -1 = missing
    return pd.Series(values[places], index=text.index, dtype=float)


def _number(cell: str, decimal: str) -> float:
    if _BLANK_GROUPS.fullmatch(cell):
        cell = cell.replace(" ", "")
    if decimal == "comma":
        if _POINT_GROUPS.fullmatch(cell) and ("," in cell or cell.count(".") > 1):
            cell = cell.replace(".", "")
        if _COMMA_NUMBER.fullmatch(cell):
            cell = cell.replace(",", ".")
    elif _COMMA_GROUPS.fullmatch(cell):
        cell = cell.replace(",", "")
    elif _COMMA_NUMBER.fullmatch(cell) and not _ONE_GROUP.fullmatch(cell):
        cell = cell.replace(",", ".")
    if not _NUMBER.fullmatch(cell):
        return np.nan
    value = float(cell)
    return value if np.isfinite(value) else np.nan
