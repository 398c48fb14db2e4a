"""The way of least cost between two places on a raster of resistance.

A move to one of the eight neighbours costs the mean resistance of both cells times its length (Adriaensen et al. 2003,
doi 10.1016/S0169-2046(02)00242-6); the way is Dijkstra's (1959). It is what an animal would do that knew the whole map.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
import shapely
from pyproj import CRS, Transformer
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import dijkstra

from ..errors import NeaspecError
from ..grid import Grid
from ..progress import Progress, step

COLUMNS = ["least_cost_m", "least_cost", "geometry"]
_MOVES = ((0, 1, 1.0), (1, 0, 1.0), (1, 1, 2**0.5), (1, -1, 2**0.5))  # down and right; every move works both ways
MOST_CELLS = 4_000_000  # of one window: a graph of eight neighbours takes some 100 bytes a cell


@dataclass(frozen=True)
class Way:
    """``cells``: rows of (row, column) from one end to the other; ``length`` in units of the grid; ``cost``."""

    cells: np.ndarray
    length: float
    cost: float


def check_resistance(grid: Grid, name: str) -> None:
    """Raises ``resistance_not_projected``, ``resistance_not_square``, ``resistance_below_one``, each with ``layer``."""
    crs = CRS.from_user_input(grid.crs) if grid.crs else None
    if crs is None or not crs.is_projected or crs.axis_info[0].unit_name not in ("metre", "meter"):
        raise NeaspecError("resistance_not_projected", layer=name)
    if abs(grid.width - grid.height) > 1e-6 * grid.width:
        raise NeaspecError("resistance_not_square", layer=name)
    if np.isnan(grid.values).all() or np.nanmin(grid.values) < 1:
        raise NeaspecError("resistance_below_one", layer=name)


def least_cost_way(grid: Grid, start: tuple[int, int], end: tuple[int, int]) -> Way | None:
    """The cheapest way between two cells over cells with data; None where there is no way."""
    values = grid.values
    rows, columns = values.shape
    number = np.arange(rows * columns).reshape(rows, columns)
    one, two, cost = [], [], []
    for down, right, length in _MOVES:
        here = (slice(0, rows - down), slice(max(0, -right), columns - max(0, right)))
        there = (slice(down, rows), slice(max(0, right), columns - max(0, -right)))
        price = (values[here] + values[there]) / 2 * length * grid.width
        open_ = ~np.isnan(price)
        one.append(number[here][open_])
        two.append(number[there][open_])
        cost.append(price[open_])
    size = rows * columns
    graph = csr_matrix((np.concatenate(cost), (np.concatenate(one), np.concatenate(two))), shape=(size, size))
    first, last = number[start], number[end]
    total, before = dijkstra(graph, directed=False, indices=first, return_predecessors=True)
    if not np.isfinite(total[last]):
        return None
    way = [last]
    while way[-1] != first:
        way.append(before[way[-1]])
    cells = np.column_stack(np.divmod(np.array(way[::-1]), columns))
    length = float(np.hypot(*np.diff(cells, axis=0).T).sum() * grid.width)
    return Way(cells, length, float(total[last]))


def least_cost_steps(lines: np.ndarray, grid: Grid, name: str, progress: Progress | None = None) -> pd.DataFrame:
    """``COLUMNS`` for each straight step in EPSG:4326 (None = no exact places): metres, cost, and the way's line.

    The window of each step reaches its own length, and one cell at least, beyond both ends. Missing data on one side of
    a border must be no barrier: raises ``resistance_no_data`` where an end lies on none, ``resistance_no_way`` where no
    cells with data join the ends, ``resistance_too_fine`` where a window has more than ``MOST_CELLS`` cells; each with
    ``layer`` and the ``step``, counted from 1.
    """
    to = Transformer.from_crs("EPSG:4326", grid.crs, always_xy=True)
    rows = []
    for number, line in enumerate(lines, start=1):
        if progress is not None:
            step(progress, number, len(lines))
        rows.append((np.nan, np.nan, None) if line is None else _step(line, grid, to, name, number))
    return pd.DataFrame(rows, columns=COLUMNS)


def _step(line: shapely.Geometry, grid: Grid, to: Transformer, name: str, number: int) -> tuple:
    x, y = (np.asarray(values) for values in to.transform(*shapely.get_coordinates(line)[[0, -1]].T))
    around = max(float(np.hypot(*np.diff([x, y]).ravel())), grid.width)
    part = grid.window(x.min() - around, y.min() - around, x.max() + around, y.max() + around)
    if part.values.size > MOST_CELLS:
        raise NeaspecError("resistance_too_fine", layer=name, step=number)
    ends = [part.cell(*place) for place in zip(x, y)]
    if any(end is None or np.isnan(part.values[end]) for end in ends):
        raise NeaspecError("resistance_no_data", layer=name, step=number)
    way = least_cost_way(part, *ends)
    if way is None:
        raise NeaspecError("resistance_no_way", layer=name, step=number)
    centres = part.centres(*way.cells.T)
    centres = np.vstack([centres, centres[-1:]]) if len(centres) == 1 else centres
    places = np.column_stack(to.transform(*centres.T, direction="INVERSE"))
    return way.length, way.cost, shapely.LineString(places)
