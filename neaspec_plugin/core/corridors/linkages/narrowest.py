"""How wide a corridor is where it is narrowest: by numba's kernel where it is there, else by scipy, which finds the
same."""

from __future__ import annotations

import numpy as np
from scipy import ndimage

from ..kernels import agrees, kernel

_AROUND = np.ones((3, 3), dtype=int)


def narrowest_cells(strip: np.ndarray, one: np.ndarray, two: np.ndarray) -> float:
    """The diameter, in cells, of the largest disc that passes from core to core without leaving the corridor.

    ``strip``: rows and columns, true in the corridor and its cores; ``one`` and ``two``: flat cells of the cores, in
    which any disc has room. A cell's clearance is its distance to the nearest cell outside (Euclidean); a straight
    strip of an odd number of cells has just that width. 0 where the strip does not join the cores.
    """
    rows, columns = np.flatnonzero(strip.any(axis=1)), np.flatnonzero(strip.any(axis=0))
    part = np.pad(strip[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1], 1)
    ends = [_within(cells, strip.shape[1], rows[0] - 1, columns[0] - 1, part.shape[1]) for cells in (one, two)]
    room = (kernel("linkages.strip_kernel").least_room if kernel_agrees() else _least_room)(part, *ends)
    return float(2 * np.sqrt(room) - 1) if room else 0.0


def kernel_agrees() -> bool:
    """Whether the kernel is there, and finds what scipy finds in a small strip."""
    return agrees("linkages.strip_kernel", _same_room)


def _same_room() -> bool:
    strip = np.zeros((9, 12), dtype=bool)
    strip[1:8, 1:4] = strip[1:8, 8:11] = strip[3:6, 4:8] = True
    ends = np.array([13, 25]), np.array([22, 94])
    return kernel("linkages.strip_kernel").least_room(strip, *ends) == _least_room(strip, *ends)


def _within(cells: np.ndarray, wide: int, top: int, left: int, columns: int) -> np.ndarray:
    row, column = np.divmod(cells, wide)
    return (row - top) * columns + column - left


def _least_room(strip: np.ndarray, one: np.ndarray, two: np.ndarray) -> int:
    """As ``strip_kernel.least_room``: the strip is laid out anew at each clearance that is tried."""
    room = np.rint(ndimage.distance_transform_edt(strip) ** 2).astype(np.int32)
    levels = np.flatnonzero(np.bincount(room[strip]))
    room.flat[one] = room.flat[two] = np.iinfo(np.int32).max  # open at every level
    low, high = -1, len(levels)  # joined at low, apart at high
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if _joined(room >= levels[middle], one, two) else (low, middle)
    return int(levels[low]) if low >= 0 else 0


def _joined(open_: np.ndarray, one: np.ndarray, two: np.ndarray) -> bool:
    labels = ndimage.label(open_, structure=_AROUND)[0].ravel()
    return bool(np.intersect1d(labels[one], labels[two]).size)
