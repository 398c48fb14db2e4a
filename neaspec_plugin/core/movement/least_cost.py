"""The way of least cost between two places on a raster of resistance.

Over eight neighbours (``core.corridors.costs.distance``). It is what an animal would do that knew the whole map.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
import shapely
from pyproj import CRS, Proj, Transformer

from ..corridors.costs.distance import cost_distance, move_graph
from ..errors import NeaspecError
from ..grid import Grid
from ..progress import Progress, step

COLUMNS = ["least_cost_m", "least_cost", "geometry"]
_NO_WAY = (np.nan, np.nan, None)
_SCALE, _STRETCH = 0.02, 1.05  # how far a metre may be off on average, and how long it may be in any direction
MOST_CELLS = 4_000_000  # of one window: a graph of eight neighbours takes some 100 bytes a cell


@dataclass(frozen=True)
class Way:
    """``cells``: rows of (row, column) from one end to the other; ``length`` in units of the grid; ``cost``."""

    cells: np.ndarray
    length: float
    cost: float


def check_cells(grid: Grid, name: str) -> None:
    """Raises ``resistance_not_projected``, ``resistance_scale`` (with ``percent``), ``resistance_not_square``.

    Each with ``layer``. The scale is that at the middle of the raster: a metre of Web Mercator is none there.
    """
    crs = CRS.from_user_input(grid.crs) if grid.crs else None
    if crs is None or not crs.is_projected or crs.axis_info[0].unit_name not in ("metre", "meter"):
        raise NeaspecError("resistance_not_projected", layer=name)
    off = _off_scale(grid, crs)
    if off:
        raise NeaspecError("resistance_scale", layer=name, percent=round(100 * off))
    if abs(grid.width - grid.height) > 1e-6 * grid.width:
        raise NeaspecError("resistance_not_square", layer=name)


def check_resistance(grid: Grid, name: str) -> None:
    """Raises what ``check_cells`` raises, ``resistance_infinite``, ``resistance_below_one``, each with ``layer``."""
    check_cells(grid, name)
    if np.isinf(grid.values).any():
        raise NeaspecError("resistance_infinite", layer=name)
    if np.isnan(grid.values).all() or np.nanmin(grid.values) < 1:
        raise NeaspecError("resistance_below_one", layer=name)


def _off_scale(grid: Grid, crs: CRS) -> float:
    """By which part a metre is wrong at the middle of a raster, 0 where it may be taken for one."""
    rows, columns = grid.values.shape
    middle = grid.left + columns * grid.width / 2, grid.top - rows * grid.height / 2
    place = Transformer.from_crs(crs, "EPSG:4326", always_xy=True).transform(*middle)
    factors = Proj(crs).get_factors(*place)
    mean, longest = abs(np.sqrt(factors.areal_scale) - 1), factors.tissot_semimajor
    if not np.isfinite(mean):  # far outside of where the coordinate system holds
        return 1.0
    return 0.0 if mean <= _SCALE and longest <= _STRETCH else float(max(mean, longest - 1))


def least_cost_way(grid: Grid, start: tuple[int, int], end: tuple[int, int]) -> Way | None:
    """The cheapest way between two cells over cells with data; None where there is no way."""
    columns = grid.values.shape[1]
    first, last = (row * columns + column for row, column in (start, end))
    reach = cost_distance(move_graph(grid.values, grid.width), np.array([first]))
    if not np.isfinite(reach.cost[last]):
        return None
    cells = np.column_stack(np.divmod(reach.way_to(last), columns))
    length = float(np.hypot(*np.diff(cells, axis=0).T).sum() * grid.width)
    return Way(cells, length, float(reach.cost[last]))


def least_cost_steps(lines: np.ndarray, grid: Grid, name: str, progress: Progress | None = None) -> pd.DataFrame:
    """``COLUMNS`` for each straight step in EPSG:4326 (None = no exact places): metres, cost, and the way's line.

    The window of each step reaches its own length, and one cell at least, beyond both ends. Missing data on one side of
    a border must be no barrier: a step with an end on none, or without cells with data that join its ends, has no way,
    and the others are not kept from theirs. Raises ``resistance_too_fine`` (``layer``, ``step`` counted from 1) where a
    window has more than ``MOST_CELLS`` cells.
    """
    to = Transformer.from_crs("EPSG:4326", grid.crs, always_xy=True)
    rows = []
    for number, line in enumerate(lines, start=1):
        if progress is not None:
            step(progress, number, len(lines))
        rows.append(_NO_WAY if line is None else _step(line, grid, to, name, number))
    return pd.DataFrame(rows, columns=COLUMNS)


def _step(line: shapely.Geometry, grid: Grid, to: Transformer, name: str, number: int) -> tuple:
    x, y = (np.asarray(values) for values in to.transform(*shapely.get_coordinates(line)[[0, -1]].T))
    around = max(float(np.hypot(*np.diff([x, y]).ravel())), grid.width)
    part = grid.window(x.min() - around, y.min() - around, x.max() + around, y.max() + around)
    if part.values.size > MOST_CELLS:
        raise NeaspecError("resistance_too_fine", layer=name, step=number)
    ends = [part.cell(*place) for place in zip(x, y)]
    if any(end is None or np.isnan(part.values[end]) for end in ends):
        return _NO_WAY
    way = least_cost_way(part, *ends)
    if way is None:
        return _NO_WAY
    centres = part.centres(*way.cells.T)
    centres = np.vstack([centres, centres[-1:]]) if len(centres) == 1 else centres
    places = np.column_stack(to.transform(*centres.T, direction="INVERSE"))
    return way.length, way.cost, shapely.LineString(places)
