"""Where taking a barrier away would shorten the cheapest ways most.

After McRae et al. (2012, doi 10.1371/journal.pone.0052604): a circle of radius r around each cell is thought restored
to resistance 1 along its diameter. The way through it costs LCD' = least cost from one core inside the circle + the
same from the other + 2 r, and each metre restored improves the least cost LCD by (LCD - LCD') / 2 r.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from scipy import ndimage

from ...errors import NeaspecError
from ...grid import Grid
from ...progress import Progress, Silent, step
from .corridors import Distances

RESTORED = 1.0  # resistance of what is restored


def check_radius(radius: float, size: float) -> None:
    """Raises ``barrier_radius_small`` for a circle that no neighbouring cell lies in."""
    if radius < size:
        raise NeaspecError("barrier_radius_small", radius=radius, size=size)


def barrier_improvement(
    grid: Grid,
    found: Distances,
    pairs: Sequence[tuple[int, int]],
    radius: float,
    progress: Progress | None = None,
) -> Grid:
    """The greatest improvement for any of the pairs at each cell, in units of cost per metre restored.

    0 where no way becomes cheaper, NaN where no pair of cores reaches both sides. ``radius`` in units of the grid, one
    cell at least. Holds one more float32 field for each core. Raises ``barrier_radius_small``, ``cancelled``.
    """
    check_radius(radius, grid.width)
    joined = [pair for pair in pairs if pair in found.ways]
    cores = sorted({core for pair in joined for core in pair})
    least = {}
    for number, core in enumerate(cores):
        step(progress or Silent(), number, len(cores) + 1)
        least[core] = focal_minimum(found.costs[core].reshape(grid.values.shape), radius / grid.width)
    score = np.full(grid.values.shape, -np.inf, dtype=np.float32)
    for one, two in joined:
        step(progress or Silent(), len(cores), len(cores) + 1)
        restored = least[one] + least[two]
        restored += restored.dtype.type(2 * radius * RESTORED - found.ways[one, two].cost)
        restored /= restored.dtype.type(-2 * radius)
        np.maximum(score, restored, out=score)
    reached = np.isfinite(score) & ~np.isnan(grid.values)
    return replace(grid, values=np.where(reached, np.maximum(score, 0.0), np.nan))


def focal_minimum(values: np.ndarray, radius: float) -> np.ndarray:
    """The least value within ``radius`` (in cells, between centres) of each cell."""
    rows = len(values)
    found = np.full_like(values, np.inf)
    for down in range(min(int(radius), rows - 1) + 1):
        wide = 2 * int(np.sqrt(radius**2 - down**2)) + 1
        across = ndimage.minimum_filter1d(values, wide, axis=1, mode="constant", cval=np.inf)
        for here, there in ((slice(down, None), slice(0, rows - down)), (slice(0, rows - down), slice(down, None))):
            np.minimum(found[here], across[there], out=found[here])
    return found
