"""Places, times and names made coarse: a fixed grid, the month, a keyed hash; never chance, which repeats undo.

Rules after Chapman (2020), *Current Best Practices for Generalizing Sensitive Species Occurrence Data*.
"""

from __future__ import annotations

import hashlib
import hmac
import math
import re
from collections.abc import Iterable
from decimal import ROUND_FLOOR, Decimal

import numpy as np

UNKNOWN_UNCERTAINTY_M = 30.0  # a GPS position without a stated uncertainty, as the R package camtrapdp takes it
_AXIS_M, _ECCENTRICITY2 = 6378137.0, 0.00669437999014  # WGS 84
_MONTH = re.compile(r"(?:1[89]|20)\d\d(?:-(?:0[1-9]|1[0-2]))?(?!\d)")
_HALF = Decimal("0.5")


def cell_centre(degrees: float, step: float) -> float:
    """The centre of the grid cell of ``step`` degrees that holds a longitude or latitude; NaN stays NaN.

    Counted in decimals as the number is written, downwards also below zero: 42.3 lies in the cell 42.3 to 42.4, which
    binary division would miss. The centre of a centre is itself.
    """
    if not math.isfinite(degrees):
        return math.nan
    size = Decimal(repr(float(step)))
    cells = (Decimal(repr(float(degrees))) / size).to_integral_value(ROUND_FLOOR)
    return float((cells + _HALF) * size)


def generalise_points(lon, lat, step: float) -> tuple[np.ndarray, np.ndarray]:
    """The cell centres of arrays of longitudes and latitudes (degrees)."""
    return tuple(np.array([cell_centre(value, step) for value in np.ravel(axis)], dtype=float) for axis in (lon, lat))


def half_diagonal_m(lat, step):
    """How far a point of the cell may lie from its centre, in metres: half the diagonal at the latitude, on WGS 84."""
    phi = np.radians(lat)
    curve = 1 - _ECCENTRICITY2 * np.sin(phi) ** 2
    north = _AXIS_M * (1 - _ECCENTRICITY2) / curve**1.5
    east = _AXIS_M * np.cos(phi) / np.sqrt(curve)
    return np.hypot(north, east) * np.radians(step) / 2


def generalised_uncertainty_m(uncertainty_m, lat, step):
    """The uncertainty of a cell's centre, metres: the point's own (30 m where unknown) and half the cell's diagonal."""
    own = np.where(np.isnan(uncertainty_m), UNKNOWN_UNCERTAINTY_M, uncertainty_m)
    return own + half_diagonal_m(lat, step)


def to_month(dates: Iterable) -> np.ndarray:
    """``YYYY-MM`` of ISO 8601 texts or dates, ``YYYY`` where the text has no month; of an interval, where it begins.

    What cannot be read becomes None: nothing finer gets through by being odd.
    """
    months = [_month(date) for date in dates]
    made = np.empty(len(months), dtype=object)
    made[:] = months
    return made


def pseudonym(text: str, key: bytes, digits: int = 12) -> str:
    """Some hex digits for a name: the same under one key, others under another (HMAC-SHA256, RFC 2104)."""
    if not key:
        raise ValueError("key")
    return hmac.new(key, text.encode("utf-8"), hashlib.sha256).hexdigest()[:digits]


def _month(date) -> str | None:
    text = date.isoformat() if hasattr(date, "isoformat") else date
    found = _MONTH.match(text) if isinstance(text, str) else None
    return found.group() if found else None
