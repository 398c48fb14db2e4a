"""Connectivity of a feature's cells: what a cell offers reaches its neighbourhood, less and less with distance."""

from __future__ import annotations

import numpy as np
from scipy.signal import oaconvolve

_REACH = 0.01  # the kernel ends where it has fallen to this share


def smoothed(values: np.ndarray, cell: float, distance: float) -> np.ndarray:
    """``values`` (rows, columns; NaN = no data) spread by a negative exponential kernel of mean ``distance``.

    Distances and the width of a ``cell`` are in the same unit. In the plane the kernel exp(-a d) has the mean
    distance 2 / a (Moilanen et al. 2005). The kernel adds up to 1; what it carries into cells without data is lost.
    """
    if not distance > 0:
        return values
    rate = 2.0 / distance
    reach = int(-np.log(_REACH) / rate / cell)
    reach = min(reach, max(values.shape))
    away = np.arange(-reach, reach + 1) * cell
    far = np.hypot(away[:, np.newaxis], away)
    kernel = np.where(far <= -np.log(_REACH) / rate, np.exp(-rate * far), 0.0)
    empty = np.isnan(values)
    spread = oaconvolve(np.where(empty, 0.0, values), kernel / kernel.sum(), mode="same")
    # what the transform leaves of nothing
    spread[spread < 1e-12 * np.abs(spread).max(initial=0.0)] = 0.0
    spread[empty] = np.nan
    return spread
