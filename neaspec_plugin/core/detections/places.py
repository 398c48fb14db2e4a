"""Coordinates as an office writes them: numbers, in range, the right way round, and brought to WGS 84."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd
import shapely

from ..errors import NeaspecError
from ..sharing.generalise import UNKNOWN_UNCERTAINTY_M
from .angles import parse_axis, split_pair
from .map_offset import BACK, NONE, UNCERTAINTY_M, in_box, named_in
from .mapping import COORDINATES
from .numerals import parse_numbers
from .reader import Context
from .reference_systems import GEOGRAPHIC, PROJECTED, Placed, System, reference_system, to_wgs84
from .row_checks import RowChecks

# west, south, east, north: holds the range of the six species in the six countries. Within it latitude and longitude
# cannot be confused, for no latitude reaches 68.
REGION = (68.0, 18.0, 150.0, 56.0)
WGS84 = "EPSG:4326"
APPLIED, REFUSED = "applied", "refused"  # what was done about an online map's shift, beside none
MAX_NUMBER = 2.0**53  # beyond it a double no longer tells whole numbers apart
PLACE_COLUMNS = (
    "lon",
    "lat",
    "coordinateUncertaintyInMeters",
    "coordinatePrecision",
    "verbatimCoordinates",
    "verbatimSRS",
    "transformOp",
    "coordOffsetModel",
    "coordCorrection",
)
_NUMBER = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?")
_TWO_NUMBERS = r"^\s*([+-]?[\d.]+)(?:\s*[,;/]\s*|\s+)([+-]?[\d.]+)\s*$"
_DEGREES = 1000.0  # both coordinates beyond it: no degrees, not even mistyped ones
_NORTHING = (1.4e6, 9e6)  # metres from the equator, as of the six countries
_EASTING = (1e5, 1e6)  # without the zone before it
_EASTING_PREFIXED = 1.3e7  # no northing is so large


def numbers(text: pd.Series) -> pd.Series:
    """Decimal numbers with a point, aligned with ``text``; NaN where a cell is missing or no number."""
    places, cells = pd.factorize(text.astype(object))
    known = np.array([*(float(cell) if _NUMBER.fullmatch(cell) else np.nan for cell in cells), np.nan])
    return pd.Series(known[places], index=text.index)  # -1, a missing cell, finds the last


def check_numbers(
    checks: RowChecks, text: pd.Series, field: str, low: float = -np.inf, high: float = np.inf, whole: bool = False
) -> pd.Series:
    """The numbers of a column; a cell with anything else, or outside ``low`` to ``high``, rejects its row."""
    number = numbers(text)
    told = {} if field in COORDINATES else {"value": text}
    bad = text.notna() & ~(number.abs() < MAX_NUMBER)
    if whole:
        bad |= number.notna() & (number % 1 != 0)
    checks.reject(bad, "not_a_number", field=field, **told)
    checks.reject((number < low) | (number > high), "number_out_of_range", field=field, **told)
    return number.where(~bad)


def check_coordinates(checks: RowChecks, longitude: pd.Series, latitude: pd.Series) -> tuple[pd.Series, pd.Series]:
    """Longitude and latitude in degrees from text, NaN where both cells are empty; checks them in this order.

    Rejected: text, one of the two missing, swapped (inside ``REGION`` when turned round), out of range.
    """
    return _checked_degrees(checks, longitude, latitude, numbers(longitude), numbers(latitude))


def locate(checks: RowChecks, cells: Mapping[str, pd.Series], context: Context) -> pd.DataFrame:
    """Where the rows lie: ``PLACE_COLUMNS`` aligned with them; degrees in WGS 84, NaN where there is no place.

    Fields: latitude and longitude, or y and x (north and east), or coordinates (both in one cell); crs,
    uncertainty (m), coordinatePrecision. The row's own crs goes before the context's, WGS 84 where neither says
    anything. Uncertainty is the stated one (30 m where it is unknown and something is added), the operation's accuracy
    and, for a place that an online map still shifts, that shift. A shift is undone only where the context asks for it,
    and never for an office of another country than China, where the maps do not apply it.

    Rejected: text, one of two missing, swapped, out of range, metres without a system, a system that is unknown, local
    or does not fit. Flagged: a datum's shift that is not known, a map's that is not undone, axes turned round. Raises
    ``NeaspecError`` where the context's own system is refused: what ``reference_system`` raises.
    """
    given, systems = _given(cells), _systems(cells["crs"], context)
    plain = _plain(given, systems, context)
    if plain:
        x, y = _checked_degrees(checks, given.x, given.y, *plain)
        return _frame(given, x, y, *_stated(checks, cells), systems.written)
    _check_systems(checks, systems)
    x, y, precision = _parsed(checks, given, systems)
    x, y, turned = _turned_round(x, y, systems)
    _check_degrees(checks, x, y, systems)
    placed = _placed(checks, x, y, systems, context.country)
    lon, lat = pd.Series(placed.lon, index=x.index), pd.Series(placed.lat, index=x.index)
    checks.reject((lon.abs() > 180) | (lat.abs() > 90), "coordinates_out_of_range")
    lon, lat, model, done = _without_offset(lon, lat, systems, context)
    own, stated = _stated(checks, cells)
    shift = np.where(done == APPLIED, 0.0, [UNCERTAINTY_M.get(one, 0.0) for one in model])
    added = np.nan_to_num(placed.accuracy_m) + shift
    own = own.where(own.notna() | (added == 0) | lon.isna(), UNKNOWN_UNCERTAINTY_M) + added
    checks.flag(placed.flag == "datum_shift_unknown", "datum_shift_unknown")
    checks.flag(done == NONE, "map_offset_suspected")
    checks.flag(done == REFUSED, "map_offset_refused")
    checks.flag(turned, "axes_turned")
    operation = [
        f"{name} ({accuracy:g} m)" if name else None for name, accuracy in zip(placed.operation, placed.accuracy_m)
    ]
    precision = stated.where(stated.notna(), precision)
    return _frame(given, lon, lat, own, precision, systems.written, operation, model, done)


def inside(x: pd.Series, y: pd.Series) -> pd.Series:
    """Whether points lie in ``REGION``."""
    west, south, east, north = REGION
    return x.between(west, east) & y.between(south, north)


def points(longitude: pd.Series, latitude: pd.Series) -> np.ndarray:
    """Points in EPSG:4326, None where a coordinate is missing."""
    made = np.full(len(longitude), None, dtype=object)
    known = (longitude.notna() & latitude.notna()).to_numpy()
    made[known] = shapely.points(longitude.to_numpy()[known], latitude.to_numpy()[known])
    return made


# --- the steps of locate ----------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Given:
    """The coordinates as text: each alone, or both in ``pair`` where the row has none alone."""

    x: pd.Series
    y: pd.Series
    pair: pd.Series

    def verbatim(self) -> pd.Series:
        """Both as the source wrote them, north first."""
        both = self.y.notna() & self.x.notna()
        one = self.y.where(self.y.notna(), self.x)
        return (self.y + " " + self.x).where(both, one.where(one.notna(), self.pair))


@dataclass(frozen=True)
class _Systems:
    """The systems of the rows: ``of`` gives each row's place in the lists, the last one standing for "not stated".

    ``known`` holds None and ``errors`` a code where a system is refused; ``models`` the online map that a text names.
    """

    of: np.ndarray
    known: list[System | None]
    errors: list[str]
    models: list[str]
    written: pd.Series

    def kind(self, kind: str) -> np.ndarray:
        return np.array([system is not None and system.kind == kind for system in self.known])[self.of]

    def stated(self) -> np.ndarray:
        return self.of != len(self.known) - 1

    def refused(self, code: str) -> np.ndarray:
        return np.array(self.errors)[self.of] == code


def _given(cells: Mapping[str, pd.Series]) -> _Given:
    x, y, pair = cells["longitude"], cells["latitude"], cells["coordinates"]
    if cells["x"].notna().any() or cells["y"].notna().any():
        bare = x.isna() & y.isna()
        x, y = x.where(~bare, cells["x"]), y.where(~bare, cells["y"])
    return _Given(x, y, pair.where(x.isna() & y.isna(), None))


def _checked_degrees(
    checks: RowChecks, x_text: pd.Series, y_text: pd.Series, x: pd.Series, y: pd.Series
) -> tuple[pd.Series, pd.Series]:
    for text, number, field in ((x_text, x, "longitude"), (y_text, y, "latitude")):
        checks.reject(text.notna() & ~(number.abs() < MAX_NUMBER), "not_a_number", field=field)
    checks.reject(x_text.isna() != y_text.isna(), "coordinate_missing")
    checks.reject(inside(y, x), "coordinates_swapped")
    checks.reject((x.abs() > 180) | (y.abs() > 90), "coordinates_out_of_range")
    return x.where(x.abs() < MAX_NUMBER), y.where(y.abs() < MAX_NUMBER)


def _plain(given: _Given, systems: _Systems, context: Context) -> tuple[pd.Series, pd.Series] | None:
    """The numbers, where there is nothing but decimal degrees in WGS 84."""
    other = [system != reference_system(WGS84) for system in systems.known]
    if context.offset_model or any(other) or any(systems.models) or given.pair.notna().any():
        return None
    x, y = numbers(given.x), numbers(given.y)
    written = (given.x.notna() == x.notna()) & (given.y.notna() == y.notna())
    return (x, y) if written.all() and not _metres(x, y).any() else None


def _metres(x: pd.Series, y: pd.Series) -> pd.Series:
    return (x.abs() >= _DEGREES) & (y.abs() >= _DEGREES)


def _systems(crs: pd.Series, context: Context) -> _Systems:
    written = crs
    if context.crs:
        _understood(context.crs)  # a fault of the whole file, not of a row
        written = crs.where(crs.notna(), context.crs)
    of, texts = pd.factorize(written.astype(object))
    known: list[System | None] = []
    errors, models = [], []
    for text in texts:
        try:
            system, model, code = *_understood(text), ""
        except NeaspecError as error:
            system, model, code = None, "", error.message.code
        known.append(system)
        models.append(model)
        errors.append(code)
    default = reference_system(WGS84)
    return _Systems(np.where(of < 0, len(texts), of), [*known, default], [*errors, ""], [*models, ""], written)


def _understood(text: str) -> tuple[System, str]:
    """The system that a text names, and the online map; a map's name alone stands for WGS 84, from which it shifts."""
    model = named_in(text)
    try:
        return reference_system(text), model
    except NeaspecError:
        if not model:
            raise
        return reference_system(WGS84), model


def _check_systems(checks: RowChecks, systems: _Systems) -> None:
    checks.reject(systems.refused("local_system_refused"), "local_system_refused")
    checks.reject(systems.refused("reference_system_ambiguous"), "reference_system_ambiguous")
    checks.reject(systems.refused("reference_system_unknown"), "reference_system_unknown")


def _parsed(checks: RowChecks, given: _Given, systems: _Systems) -> tuple[pd.Series, pd.Series, pd.Series]:
    """Numbers from the texts, degrees or metres, and what the last figure of degrees and minutes is worth."""
    metres = systems.kind(PROJECTED)
    x_text, y_text = given.x, given.y
    if given.pair.notna().any():
        y_pair, x_pair = split_pair(given.pair)
        two = given.pair.str.extract(_TWO_NUMBERS)
        large = two.notna().all(axis=1) & (metres | _metres(numbers(two[0]), numbers(two[1])))
        x_pair, y_pair = x_pair.where(~large, two[0]), y_pair.where(~large, two[1])
        checks.reject(given.pair.notna() & (x_pair.isna() | y_pair.isna()), "pair_unclear")
        x_text, y_text = x_text.where(x_text.notna(), x_pair), y_text.where(y_text.notna(), y_pair)
    found = []
    for text, axis in ((x_text, "longitude"), (y_text, "latitude")):
        number, worth = _angles(text.where(~metres, None), axis)
        number = number.where(~metres, parse_numbers(text.where(metres, None)))
        checks.reject(text.notna() & ~(number.abs() < MAX_NUMBER), "not_a_number", field=axis)
        found.append((number, worth))
    (x, x_worth), (y, y_worth) = found
    checks.reject(x_text.isna() != y_text.isna(), "coordinate_missing")
    return x, y, np.fmax(x_worth, y_worth)


def _angles(text: pd.Series, axis: str) -> tuple[pd.Series, pd.Series]:
    """Degrees in any notation, plain ones first, and what the last figure of the others is worth."""
    number, worth = numbers(text), pd.Series(np.nan, index=text.index)
    number = number.where(number.abs() < _DEGREES)  # 4251.7167 may be degrees and minutes
    odd = text.notna() & number.isna()
    if odd.any():
        angles = parse_axis(text[odd], axis)
        number[odd] = angles["degrees"]
        worth[odd] = angles["precision_deg"].where(angles["notation"] != "decimal")
    return number, worth


def _turned_round(x: pd.Series, y: pd.Series, systems: _Systems) -> tuple[pd.Series, pd.Series, pd.Series]:
    """East and north, and where a surveyor's x, which is north, stood for east: told by the values, or left alone."""
    east = y.between(*_EASTING) | (y.abs() >= _EASTING_PREFIXED)
    turned = x.between(*_NORTHING) & east & systems.stated()
    return x.where(~turned, y), y.where(~turned, x), turned


def _check_degrees(checks: RowChecks, x: pd.Series, y: pd.Series, systems: _Systems) -> None:
    metres = _metres(x, y)
    degrees = systems.kind(GEOGRAPHIC) & ~metres
    checks.reject(metres & ~systems.stated(), "reference_system_missing")
    checks.reject(inside(y, x) & degrees, "coordinates_swapped")
    checks.reject(((x.abs() > 180) | (y.abs() > 90)) & degrees, "coordinates_out_of_range")


def _placed(checks: RowChecks, x: pd.Series, y: pd.Series, systems: _Systems, country: str) -> Placed:
    """The points in WGS 84, those of each system together; of rows that are still kept."""
    count = len(x)
    numeric = {name: np.full(count, np.nan) for name in ("lon", "lat", "accuracy_m")}
    text = {name: np.full(count, None, dtype=object) for name in ("operation", "flag", "reason")}
    for number, system in enumerate(systems.known):
        rows = (systems.of == number) & checks.kept
        if system is None or not rows.any():
            continue
        part = to_wgs84(x.to_numpy()[rows], y.to_numpy()[rows], system, country)
        for name, column in (*numeric.items(), *text.items()):
            column[rows] = getattr(part, name)
    reason = text["reason"]
    checks.reject(reason == "zone_missing", "zone_missing")
    checks.reject(reason == "zone_contradicts_system", "zone_contradicts_system")
    checks.reject(reason == "outside_reference_system", "outside_reference_system")
    checks.reject(reason == "no_datum_operation", "no_datum_operation")
    return Placed(**numeric, **text)


def _without_offset(
    lon: pd.Series, lat: pd.Series, systems: _Systems, context: Context
) -> tuple[pd.Series, pd.Series, np.ndarray, np.ndarray]:
    """The places with the online map's shift undone where that was asked for; per row the map, and what was done."""
    asked = context.offset_model
    named = np.array([model or asked or None for model in systems.models], dtype=object)
    model = np.where(lon.notna(), named[systems.of], None)
    given = np.array([one is not None for one in model], dtype=bool)
    done = np.where(given, REFUSED if asked else NONE, None)
    if asked and context.country in ("", "CHN"):
        for one, back in BACK.items():
            rows = (model == one) & in_box(lon, lat)
            if rows.any():
                lon, lat = lon.copy(), lat.copy()
                lon[rows], lat[rows] = back(lon[rows], lat[rows])
                done[rows] = APPLIED
    return lon, lat, model, done


def _stated(checks: RowChecks, cells: Mapping[str, pd.Series]) -> tuple[pd.Series, pd.Series]:
    """Uncertainty (m) and precision (degrees) as stated; none is ever zero."""
    found = []
    for name in ("uncertainty", "coordinatePrecision"):
        text = cells[name]
        if text.isna().all():
            found.append(pd.Series(np.nan, index=text.index))
            continue
        number = parse_numbers(text)
        checks.flag(text.notna() & ~number.between(0, MAX_NUMBER), "value_not_taken", field=name, value=text)
        found.append(number.where((number > 0) & (number <= MAX_NUMBER)))
    return found[0], found[1]


def _frame(given: _Given, lon, lat, uncertainty, precision, srs, operation=None, model=None, done=None) -> pd.DataFrame:
    columns = (lon, lat, uncertainty, precision, given.verbatim(), srs, operation, model, done)
    frame = pd.DataFrame(dict(zip(PLACE_COLUMNS, columns)), index=lon.index)
    return frame.astype(dict.fromkeys(PLACE_COLUMNS[4:], object))
