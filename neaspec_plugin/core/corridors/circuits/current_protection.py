"""Where strong current is protected and where it is not, as one raster of six classes."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ...grid import Grid

CLASSES = ("weak_open", "middle_open", "strong_open", "weak_protected", "middle_protected", "strong_protected")


def current_by_protection(current: Grid, protected: np.ndarray, percentile: float) -> Grid:
    """The number of each cell's class, counted from 1 in the order of ``CLASSES``; NaN where no current flows.

    ``protected`` is true (rows, columns) in protected cells. Of the values above 0, those up to the median are weak,
    and those from ``percentile`` on are strong, as the patches of an overlay are.
    """
    flowing = current.values > 0
    if not flowing.any():
        return replace(current, values=np.full(current.values.shape, np.nan))
    middle, strong = np.percentile(current.values[flowing], (50, percentile))
    strength = (current.values > middle).astype(int)
    strength[current.values >= strong] = 2
    return replace(current, values=np.where(flowing, 1.0 + strength + 3 * protected, np.nan))
