"""Coordinates as an office writes them: numbers, in range, and the right way round."""

from __future__ import annotations

import re

import numpy as np
import pandas as pd
import shapely

from .row_checks import RowChecks

# west, south, east, north: holds the range of the six species in the six countries. Within it latitude and longitude
# cannot be confused, for no latitude reaches 68.
REGION = (68.0, 18.0, 150.0, 56.0)
COORDINATES = ("latitude", "longitude")  # whose values no message repeats
MAX_NUMBER = 2.0**53  # beyond it a double no longer tells whole numbers apart
_NUMBER = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?")


def numbers(text: pd.Series) -> pd.Series:
    """Decimal numbers with a point, aligned with ``text``; NaN where a cell is missing or no number."""
    known = {cell: float(cell) for cell in text.dropna().unique() if _NUMBER.fullmatch(cell)}
    return text.map(known).astype(float)


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
    x = check_numbers(checks, longitude, "longitude")
    y = check_numbers(checks, latitude, "latitude")
    checks.reject(longitude.isna() != latitude.isna(), "coordinate_missing")
    checks.reject(inside(y, x), "coordinates_swapped")
    checks.reject((x.abs() > 180) | (y.abs() > 90), "coordinates_out_of_range")
    return x, y


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
