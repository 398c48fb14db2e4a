"""How wide a corridor is where it is narrowest."""

from __future__ import annotations

import numpy as np
from scipy import ndimage

_AROUND = np.ones((3, 3), dtype=int)


def narrowest_cells(strip: np.ndarray, one: np.ndarray, two: np.ndarray) -> float:
    """The diameter, in cells, of the largest disc that passes from core to core without leaving the corridor.

    ``strip``: rows and columns, true in the corridor and its cores; ``one`` and ``two``: flat cells of the cores, in
    which any disc has room. A cell's clearance is its distance to the nearest cell outside (Euclidean); a straight
    strip of an odd number of cells has just that width. 0 where the strip does not join the cores.
    """
    rows, columns = np.flatnonzero(strip.any(axis=1)), np.flatnonzero(strip.any(axis=0))
    part = (slice(rows[0], rows[-1] + 1), slice(columns[0], columns[-1] + 1))
    clearance = ndimage.distance_transform_edt(np.pad(strip[part], 1))[1:-1, 1:-1]
    levels = np.unique(clearance[clearance > 0])
    ends = [_within(cells, strip.shape[1], rows[0], columns[0]) for cells in (one, two)]
    for end in ends:
        clearance[end] = np.inf  # open at every level
    low, high = -1, len(levels)  # joined at low, apart at high
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if _joined(clearance >= levels[middle], *ends) else (low, middle)
    return float(2 * levels[low] - 1) if low >= 0 else 0.0


def _within(cells: np.ndarray, wide: int, top: int, left: int) -> tuple[np.ndarray, np.ndarray]:
    row, column = np.divmod(cells, wide)
    return row - top, column - left


def _joined(open_: np.ndarray, one: tuple, two: tuple) -> bool:
    labels, _ = ndimage.label(open_, structure=_AROUND)
    return bool(np.intersect1d(labels[one], labels[two]).size)
