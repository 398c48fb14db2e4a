"""Other ways between two cores than the cheapest: nearly as good, and elsewhere.

Penalty method (Johnson et al. 1993, ORNL/TM-12124; Akgün et al. 2000, doi 10.1016/S0377-2217(99)00214-3): resistance
near the ways found so far is raised, and the way searched again. A way that shares most of its length with the others
is none of its own (limited sharing, Abraham et al. 2013, doi 10.1145/2444016.2444019).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from scipy import ndimage

from ...grid import Grid
from ...progress import Progress
from ..costs.search import searcher
from .cores import Core
from .corridors import Way, way_along, ways_to_cores

PENALTY = 10.0  # times the resistance near a way found before
NEAR = 0.05  # of the length of the cheapest way: how far its strip reaches to either side, one cell at least
LEAST_APART = 0.5  # of the length of an alternative: outside of the strips of all ways before it


def alternative_ways(
    grid: Grid, ends: Sequence[Core], best: Way, most: int, neighbours: int = 8, progress: Progress | None = None
) -> list[Way]:
    """Up to ``most`` ways between two cores beside the ``best``, with lengths and costs on the grid; cheapest first.

    Stops at the first that differs too little from those before it. Raises ``cancelled``.
    """
    found: list[Way] = []
    reach = max(NEAR * best.length, grid.width)
    strip = near_way(best.cells, grid, reach)
    while len(found) < most:
        dearer = replace(grid, values=np.where(strip, PENALTY, 1.0) * grid.values)
        limit = way_along(best.cells, dearer).cost * (1 + 1e-9)  # the best way is still a way
        search = searcher(dearer.values, grid.width, neighbours)
        (other,) = ways_to_cores(search.search(ends[0].cells, limit, progress), ends[1:], dearer)
        if other is None or share_outside(other.cells, strip) < LEAST_APART:
            break
        found.append(way_along(other.cells, grid))
        strip |= near_way(other.cells, grid, reach)
    return sorted(found, key=lambda way: way.cost)


def near_way(cells: np.ndarray, grid: Grid, reach: float) -> np.ndarray:
    """True (rows and columns) where the centre of a cell is within ``reach`` of that of a way's cell."""
    shape, around = grid.values.shape, int(reach / grid.width)
    rows, columns = np.divmod(cells, shape[1])
    top, left = max(rows.min() - around, 0), max(columns.min() - around, 0)
    part = np.ones((min(rows.max() + around + 1, shape[0]) - top, min(columns.max() + around + 1, shape[1]) - left))
    part[rows - top, columns - left] = 0
    near = np.zeros(shape, dtype=bool)
    distance = ndimage.distance_transform_edt(part) * grid.width
    near[top : top + part.shape[0], left : left + part.shape[1]] = distance <= reach
    return near


def share_outside(cells: np.ndarray, strip: np.ndarray) -> float:
    """The share of a way's length outside a strip (rows and columns); of each step one half counts for either end."""
    rows, columns = np.divmod(cells, strip.shape[1])
    steps, outside = np.hypot(np.diff(rows), np.diff(columns)), ~strip[rows, columns]
    total = steps.sum()
    return float((steps * (outside[1:] * 0.5 + outside[:-1] * 0.5)).sum() / total) if total else 0.0
