"""The reference systems of the six countries: found by code or name, told by the values, brought to WGS 84.

What PROJ takes by default is often wrong here: an operation made for another region, or silently none at all. So each
datum has its own list of operations with the place where each holds (``datum_operations.csv``); for a datum without a
list PROJ's candidates are held against their own area of use. In all functions x is east and y is north.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import pandas as pd
from pyproj import CRS, Transformer
from pyproj.exceptions import CRSError, ProjError
from pyproj.transformer import TransformerGroup

from ..errors import NeaspecError
from ..messages import Message
from .bundled import bundled

GEOGRAPHIC, PROJECTED = "geographic", "projected"
WGS84 = 4326
NULL = "null"  # coordinates taken over as they are, where frames agree or nothing better is known
NORTHING_X = "northing_x"  # the country's surveyors call the northing x
_PREFIXED, _MERIDIAN, _BELT = "zone_prefix", "central_meridian", "belt"
_MILLION = 1e6
_WORLD = (-180.0, -90.0, 180.0, 90.0)
_SOUTH, _NORTH = 13.0, 81.0  # what the six countries reach, with _BEYOND_DEG
_BEYOND_DEG = 3.0  # how far outside a zone's area its coordinates may still be used
_NO_ACCURACY = 999.0  # how the EPSG data set writes "unknown"
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii",
          "xviii", "xix")  # fmt: skip
_WEAK = ("grs80", "bessel", "베셀")  # name an ellipsoid, and stand for a datum only where no other is named
_LOCAL = re.compile(
    r"(?<![a-zа-яё])(?:мск|msk)(?![a-zа-яё])|(?<![a-zа-яё])(?:ск|ck|sk)-?\s?63(?!\d)|местн\w* систем|"
    r"地方(?:独立)?坐标|独立坐标"
)
_CODE = re.compile(r"(?:epsg|crs)\D{0,6}?(?:/\d+(?:\.\d+)?/|:[\d.]*:)?(\d{4,6})(?!\d)")
_WKT = re.compile(r"\s*(?:GEOGCS|PROJCS|GEOGCRS|GEODCRS|PROJCRS)\s*\[")
_SEPARATOR = r"[\s\-_./,:;()\[\]·・]*"
_WIDTH = re.compile(r"(?<!\d)([36])\s*-?(?:°|度|градус|deg|도)|([三六])度")
_THREE, _SIX = 3, 6
_CENTRE = re.compile(
    r"(?:cm|ц\.?\s?м\.?|中央(?:子午线|经线)|central meridian|осев\w+ меридиан|중앙자오선)\D{0,3}(\d{2,3})(?!\d)|"
    r"(?<!\d)(\d{2,3})\s?°?\s?e\b"
)
_ZONE = re.compile(
    r"(?:зон[аыуе]?|zone|бүс|(?<!\w)utm|第)\W{0,3}(\d{1,2})(?!\d)|(?<!\d)(\d{1,2})\s*(?:-?(?:я|ая)?\s?зона|号?带|号?帯|系|бүс)|"
    r"(?:gauss[\s-]*kr[uü]ger|utm)\D{0,8}(\d{1,2})\s?n?(?!\d)|(?<!\d)(\d{1,2})\s?n\b"
)
_PLANE = re.compile(r"(?:(?:cs|zone|第)\W{0,2}|(?<![a-z0-9])(?=\w+\s?系))(x?(?:ix|iv|v?i{0,3}))(?<=[ivx])(?![a-z0-9])")
_NUMBER = re.compile(r"\d[.,]\d{2}|\d{6}")


@dataclass(frozen=True)
class System:
    """A reference system: ``code`` 'EPSG:28422', its ``name``, ``kind`` geographic or projected.

    ``axis_note`` is northing_x where the country's surveyors call the northing x. ``datum`` is the code of its
    geographic system, ``uncertainty_m`` what its realisation adds to any operation's.
    """

    code: str
    name: str
    kind: str
    axis_note: str = ""
    datum: str = ""
    uncertainty_m: float = 0.0

    @property
    def number(self) -> int:
        """The code without its authority."""
        return int(self.code.rpartition(":")[2])


@dataclass(frozen=True)
class Placed:
    """Points in WGS 84, aligned with the coordinates given; NaN where there is none.

    ``operation`` is 'EPSG:5044' or 'null', None for WGS 84 itself; ``accuracy_m`` its accuracy. ``flag`` is
    datum_shift_unknown or None. ``reason`` says why there is no point (None also where no coordinates were given):
    zone_missing, zone_contradicts_system, outside_reference_system or no_datum_operation.
    """

    lon: np.ndarray
    lat: np.ndarray
    operation: np.ndarray
    accuracy_m: np.ndarray
    flag: np.ndarray
    reason: np.ndarray


@dataclass(frozen=True)
class Candidate:
    """A system that the values would fit, and by what."""

    system: System
    reason: Message


# --- by name ----------------------------------------------------------------------------------------------------------


@lru_cache(maxsize=1024)
def reference_system(text: str) -> System:
    """The system that a code (EPSG, URN, address), WKT or a name in one of the seven languages means.

    A name without a zone is the geographic system; coordinates with the zone before them are still understood by
    ``to_wgs84``. Raises ``NeaspecError``: reference_system_unknown, reference_system_ambiguous, local_system_refused.
    """
    if _WKT.match(text):
        return _from_wkt(text)
    plain = re.sub(r"[\s_]+", " ", unicodedata.normalize("NFKC", text).casefold()).strip()
    if "crs84" in plain:
        return _system(WGS84)
    code = _CODE.search(plain) if "epsg" in plain else None
    if code:
        return _system(int(code.group(1)))
    if plain.isdecimal() and int(plain) in _by_code():  # a bare number may also be a year
        return _system(int(plain))
    if _LOCAL.search(plain):
        raise NeaspecError("local_system_refused", system=_shown(text))
    family, left = _family(plain, text)
    return _zoned(family, left, plain, text)


def _from_wkt(text: str) -> System:
    try:
        crs = CRS.from_wkt(text)
        code = crs.to_epsg(min_confidence=70)
    except (CRSError, ProjError) as error:
        raise NeaspecError("reference_system_unknown", system="WKT") from error
    if code is None:
        try:
            return reference_system(crs.name)
        except NeaspecError as error:
            raise NeaspecError("reference_system_unknown", system=_shown(crs.name)) from error
    return _system(code)


def _family(plain: str, text: str) -> tuple[pd.Series, str]:
    """The geographic row of ``reference_systems.csv`` that the text names, longest name first, and what is left."""
    left, found = plain, {}
    for word, pattern, family in _words():
        left, times = pattern.subn(" | ", left)
        if times:
            found.setdefault(family, []).append(word)
    strong = {family for family, words in found.items() if not set(words) <= set(_WEAK)}
    named = strong or set(found)
    rows = _families()
    if len(named) > 1:
        names = sorted(rows.loc[family, "name"] for family in named)
        raise NeaspecError("reference_system_ambiguous", system=_shown(text), known="; ".join(names))
    if named:
        return rows.loc[named.pop()], left
    if re.search(r"(?<!\w)utm", plain):  # UTM alone is that of WGS 84, but for the Korean UTM-K
        return rows.loc["korea2000" if "utmk" in _compact(plain) else "wgs84"], left
    raise NeaspecError("reference_system_unknown", system=_shown(text))


def _zoned(family: pd.Series, left: str, plain: str, text: str) -> System:
    """The zone of a family that the text names, or the geographic system where it names none."""
    rows = _families()
    kin = rows[(rows["datum"] == family["datum"]) & ((rows["stem"] == family["stem"]) | (rows["form"] == _BELT))]
    belts = kin[kin["form"] == _BELT]
    if len(belts):
        return _belt(belts, plain, text) or _made(family)
    plane = kin[kin["form"] == "plane_rectangular"]
    if len(plane):
        zone = _plane_zone(left)
        return _made(plane.iloc[0], zone) if zone else _made(family)
    width, centre, zone = _first(_WIDTH, left), _first(_CENTRE, left), _first(_ZONE, _WIDTH.sub(" ", left))
    width = {"三": _THREE, "六": _SIX}.get(width) or (int(width) if width else None)
    if centre is None and zone is None:
        return _made(family)
    for row in kin[kin["form"] != GEOGRAPHIC].itertuples():
        if width not in (None, row.zone_width):
            continue
        zones = range(row.first_zone, row.last_zone + 1)
        if centre is not None:
            fitting = [one for one in zones if _central_meridian(row, one) == int(centre)]
            if fitting and row.form != _PREFIXED:
                return _made(rows.loc[row.Index], fitting[0])
        elif int(zone) in zones and row.form == _form_wanted(family, plain) and _usual(row, width):
            return _made(rows.loc[row.Index], int(zone))
    raise NeaspecError("reference_system_unknown", system=_shown(text))


def _form_wanted(family: pd.Series, plain: str) -> str:
    if family["datum"] == WGS84:
        return "utm"
    return _MERIDIAN if re.search(r"kr[uü]ger \d{1,2}n", plain) else _PREFIXED


def _usual(row, width: int | None = None) -> bool:
    """A zone number alone means 6 degrees, but in China, whose numbers do not overlap."""
    return width is not None or row.zone_width == _SIX or row.countries_iso3 == "CHN"


def _belt(belts: pd.DataFrame, plain: str, text: str) -> System | None:
    """One of the Korean belts; those of 2010 and those before differ by 100 km in the false northing."""
    found, longest, left = [], 0, _compact(plain)
    for row in belts.itertuples():
        for word in map(_compact, row.words.split(";")):
            if word in left and len(word) >= longest:
                found = found if len(word) == longest else []
                found.append(row)
                longest = len(word)
    if not found:
        return None
    if len(found) > 1:
        new = re.search(r"2010|600\s?[ ,.]?000|60만", plain)
        old = re.search(r"500\s?[ ,.]?000|50만", plain) or re.search(r"korea 2000 / [a-z ]+$", plain)
        if bool(new) == bool(old):
            names = "; ".join(f"{row.name} (EPSG:{row.first_code})" for row in found)
            raise NeaspecError("reference_system_ambiguous", system=_shown(text), known=names)
        found = [row for row in found if row.name.endswith("2010") == bool(new)]
    return _made(_families().loc[found[0].Index])


def _plane_zone(plain: str) -> int | None:
    match = _PLANE.search(plain)
    roman = next(filter(None, match.groups()), "") if match else ""
    if roman in _ROMAN:
        return _ROMAN.index(roman) + 1
    number = _first(_ZONE, plain)
    return int(number) if number and 1 <= int(number) <= len(_ROMAN) else None


def _first(pattern: re.Pattern[str], text: str) -> str | None:
    match = pattern.search(text)
    return next(filter(None, match.groups()), None) if match else None


def _compact(text: str) -> str:
    return re.sub(_SEPARATOR, "", text)


def _shown(text: str) -> str:
    """A name for a message; what might hold a coordinate is not repeated."""
    return "…" if _NUMBER.search(text) else text.strip()[:60]


# --- the table --------------------------------------------------------------------------------------------------------


@lru_cache(maxsize=1)
def _families() -> pd.DataFrame:
    """``reference_systems.csv`` by family; ``stem`` is the family's name without what follows the datum's."""
    table = bundled("reference_systems").copy()
    for column in ("datum", "first_code", "first_zone", "last_zone", "zone_width"):
        table[column] = pd.to_numeric(table[column]).fillna(0).astype(int)
    table["uncertainty_m"] = pd.to_numeric(table["uncertainty_m"]).fillna(0.0)
    for column in ("words", "axis", "countries_iso3"):
        table[column] = table[column].fillna("")
    table["stem"] = [family.split("_")[0] for family in table["family"]]
    return table.set_index("family", drop=False)


@lru_cache(maxsize=1)
def _words() -> list[tuple[str, re.Pattern[str], str]]:
    """Names of datums, each with a pattern that lets them be spaced and hyphenated, and their family; longest first."""
    rows = _families()
    found = []
    for row in rows[rows["form"] == GEOGRAPHIC].itertuples():
        for word in map(_compact, row.words.split(";")):
            pattern = _SEPARATOR.join(map(re.escape, word))
            before = r"(?<![a-zа-я0-9])" if re.match("[a-zа-я0-9]", word) else ""
            after = r"(?!\d)" if word[-1].isdecimal() else rf"(?!{_SEPARATOR}\d{{4}})" if word.isascii() else ""
            found.append((word, re.compile(before + pattern + after), row.family))
    return sorted(found, key=lambda one: -len(one[0]))


@lru_cache(maxsize=1)
def _by_code() -> dict[int, tuple[str, int]]:
    """Family and zone of each code in the table; of codes with two names (MONREF97) the first."""
    known: dict[int, tuple[str, int]] = {}
    for row in _families().itertuples():
        for zone in range(row.first_zone, row.last_zone + 1):
            known.setdefault(row.first_code + zone - row.first_zone, (row.family, zone))
    return known


def _central_meridian(row, zone: int) -> float:
    if row.zone_width == _THREE:
        return 3 * zone
    return 6 * zone - (183 if row.form == "utm" else 3)


def _made(row: pd.Series, zone: int = 0) -> System:
    code = row["first_code"] + (zone - row["first_zone"] if zone else 0)
    meridian = 0 if not zone or not row["zone_width"] else _central_meridian(row, zone)
    name = row["name"].format(zone=zone, meridian=meridian, roman=_ROMAN[zone - 1].upper() if zone <= 19 else "")
    kind = GEOGRAPHIC if row["form"] == GEOGRAPHIC else PROJECTED
    return System(f"EPSG:{code}", name, kind, row["axis"], f"EPSG:{row['datum']}", row["uncertainty_m"])


def _system(code: int) -> System:
    """The system of an EPSG code: the table's, else what PROJ knows of it."""
    known = _by_code().get(code)
    if known:
        return _made(_families().loc[known[0]], known[1])
    try:
        crs = CRS.from_epsg(code)
        base = crs.geodetic_crs.to_epsg() if crs.geodetic_crs is not None else None
    except (CRSError, ProjError) as error:
        raise NeaspecError("reference_system_unknown", system=f"EPSG:{code}") from error
    if base is None or not (crs.is_geographic or crs.is_projected) or crs.is_geocentric:
        raise NeaspecError("reference_system_unknown", system=f"EPSG:{code}")
    kind = GEOGRAPHIC if crs.is_geographic else PROJECTED
    return System(f"EPSG:{code}", crs.name, kind, "", f"EPSG:{base}")


# --- to WGS 84 --------------------------------------------------------------------------------------------------------


def to_wgs84(x, y, system: System, country: str = "") -> Placed:
    """Points in WGS 84 from coordinates in a system; x east and y north, in its units.

    Eastings with the zone before them are taken by that zone where the system is one of zones (also where only its
    geographic system is known); an easting without the prefix is taken where the system itself names the zone.
    ``country`` (alpha-3) of the custodian chooses among a datum's operations where areas meet. A point for which no
    operation holds gets none, and the reason. Raises ``NeaspecError`` where PROJ lacks the system.
    """
    x, y = np.broadcast_arrays(np.ravel(np.asarray(x, dtype=float)), np.ravel(np.asarray(y, dtype=float)))
    lon, lat, reason = np.full(len(x), np.nan), np.full(len(x), np.nan), np.full(len(x), None, dtype=object)
    given = np.isfinite(x) & np.isfinite(y)
    for code, rows, lacking, why in _parts(x, y, given, system):
        if why:
            reason[rows] = why
        elif code is None:
            lon[rows], lat[rows] = x[rows], y[rows]
        else:
            lon[rows], lat[rows], fits = _unprojected(code, x[rows] + lacking, y[rows])
            reason[rows] = np.where(fits, None, "outside_reference_system")
    on_datum = np.isfinite(lon) & np.isfinite(lat)
    placed = _shifted(lon, lat, on_datum, int(system.datum.rpartition(":")[2]), country)
    reason[on_datum & np.isnan(placed.lon)] = "no_datum_operation"
    return Placed(
        placed.lon, placed.lat, placed.operation, placed.accuracy_m + system.uncertainty_m, placed.flag, reason
    )


def _parts(
    x: np.ndarray, y: np.ndarray, given: np.ndarray, system: System
) -> Iterator[tuple[int | None, np.ndarray, float, str]]:
    """Rows that share a projection: its code (None = degrees already), the rows, what the easting lacks, and a reason
    against them or ''."""
    prefix = np.floor(x / _MILLION)
    if system.kind == GEOGRAPHIC:
        degrees = given & (np.abs(x) <= 360) & (np.abs(y) <= 90)
        yield None, degrees, 0.0, ""
        metres = given & ~degrees
        for zone in np.unique(prefix[metres]):
            code = _prefixed_code(system, zone)
            yield code, metres & (prefix == zone), 0.0, "" if code else "zone_missing"
        return
    family, zone = _by_code().get(system.number, ("", 0))
    form = _families().loc[family, "form"] if family else ""
    if form not in (_PREFIXED, _MERIDIAN):
        yield system.number, given, 0.0, ""
        return
    own, bare = given & (prefix == zone), given & (prefix == 0)
    yield system.number, own, 0.0 if form == _PREFIXED else -zone * _MILLION, ""
    yield system.number, bare, zone * _MILLION if form == _PREFIXED else 0.0, ""
    yield None, given & ~own & ~bare, 0.0, "zone_contradicts_system"


def _prefixed_code(system: System, zone: float) -> int | None:
    """The projection of a datum that has eastings with this number before them, where only one does."""
    rows = _families()
    datum = int(system.datum.rpartition(":")[2])
    for row in rows[(rows["datum"] == datum) & (rows["form"] == _PREFIXED)].itertuples():
        if row.first_zone <= zone <= row.last_zone and _usual(row):
            return row.first_code + int(zone) - row.first_zone
    return None


@lru_cache(maxsize=256)
def _projection(code: int) -> tuple[Transformer, tuple[float, float, float, float]]:
    """From a projection to degrees on its own datum, and where it may be used: exact, no shift of datum."""
    try:
        crs = CRS.from_epsg(code)
        back = Transformer.from_crs(crs, crs.geodetic_crs, always_xy=True)
    except (CRSError, ProjError) as error:
        raise NeaspecError("reference_system_unknown", system=f"EPSG:{code}") from error
    family, zone = _by_code().get(code, ("", 0))
    if family and zone and _families().loc[family, "zone_width"]:  # the areas of EPSG end at the border of one State
        row = _families().loc[family]
        centre, half = _central_meridian(row, zone), row["zone_width"] / 2
        return back, (centre - half, _SOUTH, centre + half, _NORTH)
    area = crs.area_of_use
    return back, _WORLD if area is None else area.bounds


def _unprojected(code: int, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    back, bounds = _projection(code)
    lon, lat = (np.asarray(axis, dtype=float) for axis in back.transform(x, y))
    good = np.isfinite(lon) & np.isfinite(lat)
    lon, lat = np.where(good, lon, np.nan), np.where(good, lat, np.nan)
    fits = _within(lon, lat, bounds, _BEYOND_DEG)
    return np.where(fits, lon, np.nan), np.where(fits, lat, np.nan), fits


def _within(lon, lat, bounds, beyond: float = 0.0) -> np.ndarray:
    """Whether points lie in west, south, east, north; west may be beyond the 180th meridian from east."""
    west, south, east, north = bounds
    span = 360.0 if east - west >= 360 else (east - west) % 360
    return ((lon - west + beyond) % 360 <= span + 2 * beyond) & (lat >= south - beyond) & (lat <= north + beyond)


def _shifted(lon: np.ndarray, lat: np.ndarray, known: np.ndarray, datum: int, country: str) -> Placed:
    """The same points in WGS 84, each by the first operation that holds at its place."""
    count = len(lon)
    made_lon, made_lat, accuracy = (np.full(count, np.nan) for _ in range(3))
    operation, flag = np.full(count, None, dtype=object), np.full(count, None, dtype=object)
    if datum == WGS84:
        made_lon[known], made_lat[known], accuracy[known] = lon[known], lat[known], 0.0
        known = np.zeros(count, bool)
    left = known.copy()
    for choice in _choices(datum) if left.any() else ():
        rows = left & _within(lon, lat, choice.bounds)
        if choice.country not in ("", country) or not rows.any():
            continue
        if choice.transformer is None:
            made_lon[rows], made_lat[rows] = lon[rows], lat[rows]
        else:
            made_lon[rows], made_lat[rows] = choice.transformer.transform(lon[rows], lat[rows])
        operation[rows], accuracy[rows], flag[rows] = choice.operation, choice.accuracy_m, choice.flag
        left &= ~rows
    return Placed(made_lon, made_lat, operation, accuracy, flag, np.full(count, None, dtype=object))


@dataclass(frozen=True)
class _Choice:
    operation: str
    transformer: Transformer | None
    bounds: tuple[float, float, float, float]
    country: str
    accuracy_m: float
    flag: str | None


@lru_cache(maxsize=64)
def _choices(datum: int) -> tuple[_Choice, ...]:
    """The operations from a datum to WGS 84 in the order in which they are tried."""
    table = bundled("datum_operations")
    rows = table[table["datum"] == str(datum)]
    candidates = _candidates(datum)
    if not len(rows):
        return tuple(sorted(candidates.values(), key=lambda choice: choice.accuracy_m))
    found = []
    for row in rows.itertuples():
        known = candidates.get(row.operation)
        if known is None and row.operation != NULL:
            continue  # this PROJ does not have it: the next row that holds
        bounds = (row.west, row.south, row.east, row.north)
        found.append(
            _Choice(
                row.operation,
                known.transformer if known else None,
                _WORLD if row.west is None else tuple(map(float, bounds)),
                row.country_iso3 or "",
                float(row.uncertainty_m) if row.uncertainty_m else known.accuracy_m,
                row.flag,
            )
        )
    return tuple(found)


def _candidates(datum: int) -> dict[str, _Choice]:
    """PROJ's operations that have a code, an area of use and an accuracy: ballpark ones have none of them."""
    try:
        group = TransformerGroup(f"EPSG:{datum}", f"EPSG:{WGS84}", always_xy=True)
    except (CRSError, ProjError) as error:
        raise NeaspecError("reference_system_unknown", system=f"EPSG:{datum}") from error
    found = {}
    for transformer in group.transformers:
        shifts = [one for one in transformer.operations or () if not one.name.startswith("axis order change")]
        area, accuracy = transformer.area_of_use, transformer.accuracy
        if len(shifts) != 1 or area is None or "ballpark" in shifts[0].name.casefold():
            continue
        code = shifts[0].to_json_dict().get("id", {}).get("code")
        if code is None or not 0 <= accuracy < _NO_ACCURACY:
            continue
        name = f"EPSG:{code}"
        found[name] = _Choice(name, transformer, area.bounds, "", float(accuracy), None)
    return found


# --- by values --------------------------------------------------------------------------------------------------------


def recognise_projected(x, y, country: str = "") -> list[Candidate]:
    """The systems that projected coordinates without a name may be in, by the ranges of their values; x east, y north.

    ``country`` is the custodian's (alpha-3). Never one alone where several datums share a zone: they differ by some
    100 m, and only the custodian knows. An empty list where nothing fits. Raises ``NeaspecError``
    zone_prefix_ambiguous where the zone before the easting has another meaning in another country and none is given.
    """
    x, y = np.ravel(np.asarray(x, dtype=float)), np.ravel(np.asarray(y, dtype=float))
    given = np.isfinite(x) & np.isfinite(y)
    x, y = x[given], y[given]
    if not len(x):
        return []
    prefixes = np.unique(np.floor(x / _MILLION)).astype(int)
    if np.all((prefixes >= 2) & (prefixes <= 64)) and _all(y, 2e6, 7e6):
        found = _by_prefix(prefixes, country)
        if _all(x, 7.6e6, 16.8e6):  # 68 to 151 degrees east
            found.append(Candidate(_system(3857), Message("candidate_web_mercator")))
        return found
    found = []
    if _all(x, 2e5, 8e5) and _all(y, 2e6, 6.5e6):
        found += _of_forms(("utm", _MERIDIAN), country, Message("candidate_zone_not_written"))
    if _all(x, 1e5, 3e5) and _all(y, 0, 7.5e5) and country in ("", "KOR"):
        found += _of_belts(lambda row: not row.name.endswith("Unified CS"), Message("candidate_korean_belt"))
    if _all(x, 7e5, 1.3e6) and _all(y, 1.4e6, 2.2e6) and country in ("", "KOR"):
        found += _of_belts(lambda row: row.name.endswith("Unified CS"), Message("candidate_unified"))
    if _all(np.abs(x), 0, 2e5) and _all(np.abs(y), 0, 4e5) and country in ("", "JPN"):
        found += _of_forms(("plane_rectangular",), "JPN", Message("candidate_plane_rectangular"))
    return found


def _by_prefix(prefixes: np.ndarray, country: str) -> list[Candidate]:
    rows = _families()
    fitting = [
        row
        for row in rows[rows["form"] == _PREFIXED].itertuples()
        if np.all((prefixes >= row.first_zone) & (prefixes <= row.last_zone))
        and _usual(row)
        and (not country or country in row.countries_iso3.split(";"))
    ]
    if not country and len({row.countries_iso3 == "CHN" for row in fitting}) > 1:
        raise NeaspecError("zone_prefix_ambiguous", zones=", ".join(map(str, prefixes)))
    if len(prefixes) == 1:
        zone = int(prefixes[0])
        return [
            Candidate(_made(rows.loc[row.family], zone), Message("candidate_zone_prefix", zone=str(zone)))
            for row in fitting
        ]
    reason = Message("candidate_zone_prefixes", zones=", ".join(map(str, prefixes)))
    return [Candidate(_system(row.datum), reason) for row in fitting]


def _of_forms(forms: tuple[str, ...], country: str, reason: Message) -> list[Candidate]:
    """The geographic systems of such families: which zone is not in the values."""
    rows = _families()
    fitting = rows[rows["form"].isin(forms)]
    stems = {
        stem
        for stem, countries in zip(fitting["stem"], fitting["countries_iso3"])
        if not country or country in countries.split(";")
    }
    chosen = rows[(rows["form"] == GEOGRAPHIC) & rows["stem"].isin(stems)]
    return [Candidate(_made(row), reason) for _, row in chosen.iterrows()]


def _of_belts(fits, reason: Message) -> list[Candidate]:
    rows = _families()
    return [
        Candidate(_made(rows.loc[row.family]), reason) for row in rows.itertuples() if row.form == _BELT and fits(row)
    ]


def _all(values: np.ndarray, low: float, high: float) -> bool:
    return bool(np.all((values >= low) & (values <= high)))
