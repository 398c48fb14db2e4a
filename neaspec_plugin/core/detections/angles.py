"""Latitude and longitude as field books have them: decimals, minutes or seconds, with the marks of seven languages."""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np
import pandas as pd
from scipy.stats import binom

from .numerals import parse_numbers, plain_signs

LONGITUDE_ABOVE = 73.0  # no latitude of the region reaches it and no longitude is less (formats of the six countries)
# the test for degrees and minutes taken for decimals (Zizka et al. 2019, CoordinateCleaner's cd_ddmm)
_BELOW = 0.6**2  # share of points whose decimals are both below .60 by chance
_P_VALUE = 0.025
_MORE = 0.1  # by how much of that share they must outnumber it, for data sets below 5,000 points
_SPAN = 2.0  # degrees both ways; within less the decimals are those of the place

_MARKS = str.maketrans({**dict.fromkeys("º˚゜度도⁰", "°"), **dict.fromkeys("′’‘´`＇ʹ分분", "'"),
                        **dict.fromkeys("″”“＂ʺ秒초", '"')})  # fmt: skip
# (axis, sign, how it is written); longer forms first
_NORTH = r"хойд өргөрөг|с\. ?ш\.?|сш|north(?:ern)?(?: latitude)?|北[纬緯]|북위|х\.ө\.|n\.?|с\.?|北|북"
_SOUTH = r"өмнөд өргөрөг|ю\. ?ш\.?|юш|south(?:ern)?(?: latitude)?|南[纬緯]|남위|s\.?|ю\.?|南|남"
_EAST = r"зүүн уртраг|в\. ?д\.?|вд|east(?:ern)?(?: longitude)?|[东東][经經経]|동경|з\.у\.|e\.?|в\.?|[东東]|동"
_WEST = r"баруун уртраг|з\. ?д\.?|зд|west(?:ern)?(?: longitude)?|西[经經経]|서경|б\.у\.|w\.?|з\.?|西|서"
_AXIS = (
    r"(?P<{0}latitude>latitude|lat\.?|широта|[纬緯]°?|위°|өргөрөг)|(?P<{0}longitude>longitude|long?\.?|lng|долгота|"
    r"[经經経]°?|경°|уртраг)"  # a degree sign for the last syllable, which is the word for degree too
)
_SIDE = rf"(?P<{{0}}n>{_NORTH})|(?P<{{0}}s>{_SOUTH})|(?P<{{0}}e>{_EAST})|(?P<{{0}}w>{_WEST})"
_FRAME = re.compile(
    rf"(?:(?:{_AXIS.format('a_')}) ?[:=]? ?)?(?:(?:{_SIDE.format('b_')}) ?[:=]? ?)?"
    rf"(?P<body>[+-]?[\d.,].*?) ?(?:{_SIDE.format('c_')})?"
)
_SIGNS = {"n": ("latitude", 1), "s": ("latitude", -1), "e": ("longitude", 1), "w": ("longitude", -1)}
_FIGURE = r"\d+(?:[.,]\d+)?"
_SECONDS = r"(?P<seconds>\d{1,2}(?:[.,]\d+)?)"
_FORMS = (
    ("decimal", re.compile(r"(?P<degrees>\d{1,3}(?:[.,]\d+)?) ?°?", re.ASCII)),
    ("dm", re.compile(rf"(?P<degrees>\d{{1,3}}) ?° ?(?P<minutes>{_FIGURE}) ?'?", re.ASCII)),
    ("dms", re.compile(rf"(?P<degrees>\d{{1,3}}) ?° ?(?P<minutes>\d{{1,2}}) ?' ?{_SECONDS} ?(?:\"|'')?", re.ASCII)),
    ("dm", re.compile(r"(?P<degrees>\d{1,3})[ :-](?P<minutes>\d{2}(?:[.,]\d+)?)'?", re.ASCII)),
    (
        "dms",
        re.compile(r"(?P<degrees>\d{1,3})[ :-](?P<minutes>\d{2})[ :-](?P<seconds>\d{2}(?:[.,]\d+)?)\"?", re.ASCII),
    ),
)
_COMPACT = re.compile(r"(?P<degrees>\d{2,3})(?P<minutes>\d{2})(?P<seconds>\d{2}(?:\.\d+)?)", re.ASCII)
_NMEA = re.compile(r"(?P<degrees>\d{2,3})(?P<minutes>\d{2}\.\d+)", re.ASCII)
_GROUPED = re.compile(r"\d{1,3}(?:\.\d{3}){2,}", re.ASCII)  # 42861944, grouped by a spreadsheet
_PACKED = re.compile(r"(?P<degrees>\d{1,3})\.(?P<minutes>\d{2})(?P<seconds>\d{2}\d*)", re.ASCII)
# where one of two coordinates may end: at a separator, behind a mark or before one
_MARK = r"a-zа-яөү北南东東西북남동서"
_BETWEEN = re.compile(rf" *[;|/] *| *, +| +|,|(?<=[{_MARK}纬緯经經経위경°'\"])(?=[^ ])|(?<=\d)(?=[{_MARK}])")
_WIDTH = {"latitude": 2, "longitude": 3}  # digits of whole degrees in compact forms


@dataclass(frozen=True)
class _Angle:
    degrees: float
    precision: float  # degrees
    notation: str
    axis: str  # as the text says, empty where it does not


def parse_axis(text: pd.Series, axis: str, packed: bool = False) -> pd.DataFrame:
    """Degrees of one ``axis``, latitude or longitude, aligned with ``text``.

    Columns: ``degrees`` (south and west negative, NaN where not read), ``precision_deg`` (what one unit of the last
    figure is worth), ``notation`` (decimal, dm, dms, compact, nmea, grouped, packed; None), ``valid``. Marks of the
    half of the globe may stand before or behind, in seven languages; one of the other axis, one that contradicts the
    minus sign, and minutes or seconds of 60 and more are not valid. Decimals are not held against a range: large
    numbers are projected ones. ``grouped`` is 42.861.944, a decimal without its point as a spreadsheet groups it. Only
    where ``packed`` is asked for, 42.5143 means 42 degrees 51 minutes 43 seconds.
    """
    places, cells = pd.factorize(text.astype(object))
    angles = [_read(str(cell), axis, packed) for cell in cells] + [None]  # -1 = missing
    found = [angles[place] for place in places]
    return pd.DataFrame(
        {
            "degrees": pd.Series([angle.degrees if angle else np.nan for angle in found], dtype=float),
            "precision_deg": pd.Series([angle.precision if angle else np.nan for angle in found], dtype=float),
            "notation": pd.Series([angle.notation if angle else None for angle in found], dtype=object),
            "valid": pd.Series([angle is not None for angle in found], dtype=bool),
        }
    ).set_axis(text.index, axis=0)


def split_pair(text: pd.Series) -> tuple[pd.Series, pd.Series]:
    """Latitude and longitude as texts from one cell with both; None where the cell cannot be parted in one way only.

    Which is which is told by their marks, else by the range: a value above 73 is the longitude.
    """
    known = {cell: _parted(str(cell)) for cell in text.dropna().unique()}
    pairs = [known.get(cell, (None, None)) if isinstance(cell, str) else (None, None) for cell in text]
    latitude, longitude = ([pair[place] for pair in pairs] for place in (0, 1))
    return pd.Series(latitude, index=text.index, dtype=object), pd.Series(longitude, index=text.index, dtype=object)


def looks_like_degree_minutes(latitude: pd.Series, longitude: pd.Series) -> bool:
    """Whether decimal degrees of a data set seem to be degrees.minutes: too few decimals above .59.

    One-sided binomial test over the different pairs of decimals, as cd_ddmm of CoordinateCleaner (Zizka et al. 2019).
    False where the points span less than 2 degrees either way.
    """
    points = pd.DataFrame({"y": latitude, "x": longitude}, dtype=float).dropna().drop_duplicates()
    if points.empty or (points.max() - points.min()).min() < _SPAN:
        return False
    decimals = (points.abs() % 1).round(6) % 1
    cells = np.ceil(decimals * 1000).drop_duplicates()
    below = int((cells < 600).all(axis=1).sum())
    chance = float(binom.sf(below - 1, len(cells), _BELOW))
    return chance < _P_VALUE and below / len(cells) > (1 + _MORE) * _BELOW


def _read(cell: str, axis: str, packed: bool = False) -> _Angle | None:
    """The angle that a text is, or None; with an empty ``axis`` that of either."""
    text = " ".join(plain_signs(cell).translate(_MARKS).casefold().split())
    frame = _FRAME.fullmatch(text)
    if not frame:
        return None
    marks = [part for part in frame.groupdict() if part != "body" and frame[part]]
    sides = [_SIGNS[part[2:]] for part in marks if part[2:] in _SIGNS]
    axes = {side[0] for side in sides} | {part[2:] for part in marks if part[2:] not in _SIGNS}
    if len(sides) > 1 or len(axes) > 1 or (axis and axes - {axis}):
        return None
    body = frame["body"].strip()
    negative = body.startswith("-")
    if negative and sides:
        return None
    said = next(iter(axes), axis)
    angle = _size(body.lstrip("+-").strip(), said, bool(sides), packed)
    if angle is None:
        return None
    degrees, precision, notation = angle
    sign = sides[0][1] if sides else -1 if negative else 1
    return _Angle(sign * degrees, precision, notation, next(iter(axes), ""))


def _size(body: str, axis: str, marked: bool, packed: bool) -> tuple[float, float, str] | None:
    """Degrees without their sign, what the last figure is worth, and the notation."""
    if packed and (match := _PACKED.fullmatch(body)):
        seconds = match["seconds"]
        seconds = f"{seconds[:2]}.{seconds[2:]}" if len(seconds) > 2 else seconds
        return _sum(match["degrees"], match["minutes"], seconds, "packed")
    for notation, form in _FORMS:
        if match := form.fullmatch(body):
            parts = match.groupdict()
            return _sum(parts["degrees"], parts.get("minutes"), parts.get("seconds"), notation)
    if _GROUPED.fullmatch(body):
        whole, _, rest = body.partition(".")
        if int(whole) <= (90 if axis == "latitude" else 180):
            figures = rest.replace(".", "")
            return float(f"{whole}.{figures}"), 10.0 ** -len(figures), "grouped"
        return None
    for notation, form in (("nmea", _NMEA), ("compact", _COMPACT)):
        match = form.fullmatch(body)
        if match and len(match["degrees"]) <= _WIDTH.get(axis, 3) and (marked or notation == "nmea"):
            angle = _sum(match["degrees"], match["minutes"], match.groupdict().get("seconds"), notation)
            if angle:
                return angle
    number = parse_numbers(pd.Series([body], dtype=object), "point").iloc[0]
    if np.isnan(number) or (marked and number > 180):
        return None
    return float(number), _worth(body), "decimal"


def _sum(degrees: str, minutes: str | None, seconds: str | None, notation: str) -> tuple[float, float, str] | None:
    whole, minute, second = (float((part or "0").replace(",", ".")) for part in (degrees, minutes, seconds))
    if minute >= 60 or second >= 60 or (minutes is not None and whole > 180):
        return None
    last, unit = (seconds, 3600) if seconds else (minutes, 60) if minutes else (degrees, 1)
    return whole + minute / 60 + second / 3600, _worth(last) / unit, notation


def _worth(figure: str) -> float:
    """What one unit of the last figure is worth."""
    _, _, decimals = figure.replace(",", ".").rpartition(".") if re.search(r"[.,]", figure) else ("", "", "")
    return 10.0 ** -len(decimals) if decimals.isdecimal() else 1.0


def _parted(cell: str) -> tuple[str | None, str | None]:
    text = re.sub(r"^\W*point *\(|[()\[\]]", " ", cell, flags=re.IGNORECASE).translate(_MARKS)
    text = " ".join(plain_signs(text).split())
    found: set[tuple[str, str]] = set()
    for gap in _BETWEEN.finditer(text.casefold()):
        left, right = text[: gap.start()].strip(" ,;"), text[gap.end() :].strip(" ,;")
        first, second = _read(left, ""), _read(right, "")
        if first and second and max(abs(first.degrees), abs(second.degrees)) <= 180:
            ordered = _ordered((left, first), (right, second))
            if ordered:
                found.add(ordered)
    return found.pop() if len(found) == 1 else (None, None)


def _ordered(one: tuple[str, _Angle], other: tuple[str, _Angle]) -> tuple[str, str] | None:
    """Latitude before longitude, None where that cannot be told."""
    for (left, first), (right, second) in ((one, other), (other, one)):
        if (first.axis or second.axis) and first.axis != "longitude" and second.axis != "latitude":
            return left, right
        if not first.axis and not second.axis and abs(first.degrees) <= LONGITUDE_ABOVE < abs(second.degrees):
            return left, right
    return None
