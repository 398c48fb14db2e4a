"""The shifts of Chinese online maps, GCJ-02 and BD-09: forward, back, and how they show in data.

The formulas are the public ones; a map's provider applies them inside China only, yet their box reaches over parts of
all its neighbours. So nothing here decides by place: a shift is undone where somebody says that it was applied.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Callable

import numpy as np
from pyproj import Geod

GCJ02, BD09, NONE, UNKNOWN = "GCJ-02", "BD-09", "none", "unknown"
UNCERTAINTY_M = {GCJ02: 700.0, BD09: 1500.0}  # of a place that is still shifted, which is more than the shift itself
BOX = (72.004, 0.8293, 137.8347, 55.8271)  # west, south, east, north: where the public algorithm shifts at all
MIN_PAIRS = 3  # fewer pairs do not show that residuals point one way
_RESIDUAL_M, _SHARE, _AZIMUTH_SD = 30.0, 0.2, 15.0
_AXIS_M, _ECCENTRICITY2 = 6378245.0, 0.00669342162296594323  # Krassovsky 1940
_K = np.pi * 3000 / 180
_BAIDU_LON, _BAIDU_LAT = 0.0065, 0.006
_CLOSE_DEG, _STEPS = 1e-11, 50
_GEOD = Geod(ellps="WGS84")
_WORDS = (
    (BD09, r"bd-?_?09|baidu|百度"),
    (
        GCJ02,
        r"gcj-?_?02|amap|autonavi|高德|腾讯|騰訊|tencent|火星坐标|mars\s?coord|google[\s_-]*(?:china|中国)|谷歌中国",
    ),
)


@dataclass(frozen=True)
class Evidence:
    """What pairs of places say of a shift.

    ``model`` is GCJ-02, BD-09, none (the places agree) or unknown. ``median_residual_m`` is left when the model is
    undone (of the better model where none is accepted), ``raw_median_m`` lies between the pairs as they are,
    ``circular_sd_deg`` is that of their azimuths; NaN where there is no pair. ``n`` counts the pairs.
    """

    model: str
    median_residual_m: float
    raw_median_m: float
    circular_sd_deg: float
    n: int


def gcj02(lon, lat) -> tuple[np.ndarray, np.ndarray]:
    """GCJ-02 from WGS 84, degrees."""
    lon, lat = _arrays(lon, lat)
    x, y = lon - 105.0, lat - 35.0
    root, both = np.sqrt(np.abs(x)), 20 * np.sin(6 * np.pi * x) + 20 * np.sin(2 * np.pi * x)
    north = -100 + 2 * x + 3 * y + 0.2 * y**2 + 0.1 * x * y + 0.2 * root
    north += 2 / 3 * (both + 20 * np.sin(np.pi * y) + 40 * np.sin(np.pi * y / 3))
    north += 2 / 3 * (160 * np.sin(np.pi * y / 12) + 320 * np.sin(np.pi * y / 30))
    east = 300 + x + 2 * y + 0.1 * x**2 + 0.1 * x * y + 0.1 * root
    east += 2 / 3 * (both + 20 * np.sin(np.pi * x) + 40 * np.sin(np.pi * x / 3))
    east += 2 / 3 * (150 * np.sin(np.pi * x / 12) + 300 * np.sin(np.pi * x / 30))
    curve = 1 - _ECCENTRICITY2 * np.sin(np.radians(lat)) ** 2
    north = np.degrees(north / (_AXIS_M * (1 - _ECCENTRICITY2) / curve**1.5))
    east = np.degrees(east / (_AXIS_M / np.sqrt(curve) * np.cos(np.radians(lat))))
    return lon + east, lat + north


def bd09(lon, lat) -> tuple[np.ndarray, np.ndarray]:
    """BD-09 from WGS 84, degrees."""
    lon, lat = gcj02(lon, lat)
    radius = np.hypot(lon, lat) + 2e-5 * np.sin(lat * _K)
    angle = np.arctan2(lat, lon) + 3e-6 * np.cos(lon * _K)
    return radius * np.cos(angle) + _BAIDU_LON, radius * np.sin(angle) + _BAIDU_LAT


def from_gcj02(lon, lat) -> tuple[np.ndarray, np.ndarray]:
    """WGS 84 from GCJ-02, degrees, to better than 1e-9 degree within ``BOX``."""
    return _inverse(gcj02, lon, lat)


def from_bd09(lon, lat) -> tuple[np.ndarray, np.ndarray]:
    """WGS 84 from BD-09, degrees, to better than 1e-9 degree within ``BOX``."""
    return _inverse(bd09, lon, lat)


FORWARD: dict[str, Callable] = {GCJ02: gcj02, BD09: bd09}
BACK: dict[str, Callable] = {GCJ02: from_gcj02, BD09: from_bd09}


def in_box(lon, lat) -> np.ndarray:
    """Whether the public algorithm would shift a place at all."""
    lon, lat = _arrays(lon, lat)
    west, south, east, north = BOX
    return (lon >= west) & (lon <= east) & (lat >= south) & (lat <= north)


def named_in(text: str) -> str:
    """The model that words of provenance name (Amap, Tencent, Baidu, ...), '' where they name none."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    return next((model for model, words in _WORDS if re.search(words, plain)), "")


def evidence(lon, lat, reference_lon, reference_lat) -> Evidence:
    """What places whose true position is known from elsewhere say of a shift; degrees, pairs with NaN are left out.

    A model is accepted where at least three pairs leave a median residual under 30 m, their raw median lies within 20
    per cent of the predicted shift and the circular standard deviation of their azimuths is under 15 degrees. That the
    pairs agree within 30 m as they are is evidence for no shift.
    """
    arrays = np.broadcast_arrays(
        *(np.ravel(np.asarray(axis, dtype=float)) for axis in (lon, lat, reference_lon, reference_lat))
    )
    good = np.all(np.isfinite(arrays), axis=0) & (np.abs(arrays[1]) <= 90) & (np.abs(arrays[3]) <= 90)
    seen_lon, seen_lat, true_lon, true_lat = (axis[good] for axis in arrays)
    count = int(good.sum())
    if not count:
        return Evidence(UNKNOWN, np.nan, np.nan, np.nan, 0)
    azimuth, _, distance = _GEOD.inv(true_lon, true_lat, seen_lon, seen_lat)
    raw, spread = float(np.median(distance)), _circular_sd(azimuth)
    left, accepted = {}, {}
    for model, forward in FORWARD.items():
        made_lon, made_lat = forward(true_lon, true_lat)
        left[model] = float(np.median(_GEOD.inv(made_lon, made_lat, seen_lon, seen_lat)[2]))
        shift = float(np.median(_GEOD.inv(true_lon, true_lat, made_lon, made_lat)[2]))
        accepted[model] = left[model] < _RESIDUAL_M and abs(raw - shift) <= _SHARE * shift and spread < _AZIMUTH_SD
    best = min(left, key=left.get)
    enough = count >= MIN_PAIRS
    model = best if enough and accepted[best] else NONE if enough and raw < _RESIDUAL_M else UNKNOWN
    return Evidence(model, left[best], raw, spread, count)


def _inverse(forward: Callable, lon, lat) -> tuple[np.ndarray, np.ndarray]:
    """The fixed point w of w - (forward(w) - given)."""
    lon, lat = _arrays(lon, lat)
    x, y = lon.copy(), lat.copy()
    for _ in range(_STEPS):
        made_x, made_y = forward(x, y)
        off_x, off_y = made_x - lon, made_y - lat
        x, y = x - off_x, y - off_y
        if not np.any(np.maximum(np.abs(off_x), np.abs(off_y)) > _CLOSE_DEG):
            break
    return x, y


def _arrays(lon, lat) -> tuple[np.ndarray, np.ndarray]:
    lon, lat = np.broadcast_arrays(np.asarray(lon, dtype=float), np.asarray(lat, dtype=float))
    return lon, lat


def _circular_sd(azimuth: np.ndarray) -> float:
    """Degrees, of azimuths in degrees (Mardia & Jupp 2000)."""
    length = abs(np.exp(1j * np.radians(azimuth)).mean())
    return float(np.degrees(np.sqrt(-2 * np.log(min(length, 1.0))))) if length > 0 else np.inf
