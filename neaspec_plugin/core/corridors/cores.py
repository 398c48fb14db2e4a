"""Core areas on a raster: which cells a corridor leaves from and leads to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
import shapely
from pyproj import Transformer

from ..errors import NeaspecError
from ..grid import Grid


@dataclass(frozen=True)
class Core:
    """``shape`` in the coordinates of the grid; ``cells``: flat numbers of its cells with data, in rising order."""

    name: str
    shape: shapely.Geometry
    cells: np.ndarray


def in_grid_crs(shapes: Sequence[shapely.Geometry | None], crs: str) -> list[shapely.Geometry | None]:
    """Shapes in EPSG:4326 in the coordinates of a grid."""
    to = Transformer.from_crs("EPSG:4326", crs, always_xy=True)

    def moved(nodes: np.ndarray) -> np.ndarray:
        return np.column_stack(to.transform(*nodes.T))

    return [None if shape is None else shapely.transform(shape, moved) for shape in shapes]


def names_of(values: Sequence[object]) -> list[str]:
    """The names of rows as text; a row without a name has its number, counted from 1."""
    return [str(row) if pd.isna(value) else str(value) for row, value in enumerate(values, start=1)]


def cores_on_grid(
    names: Sequence[str], shapes: Sequence[shapely.Geometry | None], grid: Grid, layer: str
) -> list[Core]:
    """The cores in the order of their names' first rows; rows of one name are one core.

    A polygon has the cells whose centres lie in it, a smaller one the cell of a point on it; a point has its cell.
    Cells without data are left out. Raises ``core_empty`` (with ``row``, counted from 1), ``core_outside`` and
    ``core_no_data`` (with ``core`` and ``layer``), ``one_core_only``.
    """
    parts: dict[str, list[shapely.Geometry]] = {}
    for row, (name, shape) in enumerate(zip(names, shapes), start=1):
        if shape is None or shapely.is_empty(shape):
            raise NeaspecError("core_empty", row=row)
        parts.setdefault(name, []).append(shape)
    if len(parts) < 2:
        raise NeaspecError("one_core_only", cores=len(parts))
    return [_core(name, shapely.union_all(own), grid, layer) for name, own in parts.items()]


def cells_in(shape: shapely.Geometry, grid: Grid) -> np.ndarray:
    """Flat numbers of the cells whose centres lie in a shape, in rising order."""
    rows, columns = _touched(shape, grid)
    if not rows.size or not columns.size:
        return np.array([], dtype=np.int64)
    row, column = (axis.ravel() for axis in np.meshgrid(rows, columns, indexing="ij"))
    shapely.prepare(shape)
    inside = shapely.contains_xy(shape, *grid.centres(row, column).T)
    return (row * grid.values.shape[1] + column)[inside]


def _core(name: str, shape: shapely.Geometry, grid: Grid, layer: str) -> Core:
    cells = cells_in(shape, grid) if shapely.area(shape) else np.array([], dtype=np.int64)
    if not cells.size:
        points = shapely.get_coordinates(shapely.point_on_surface(shapely.get_parts(shape)))
        found = [grid.cell(x, y) for x, y in points]
        columns = grid.values.shape[1]
        cells = np.unique([cell[0] * columns + cell[1] for cell in found if cell is not None]).astype(np.int64)
    if not cells.size:
        raise NeaspecError("core_outside", core=name, layer=layer)
    cells = cells[~np.isnan(grid.values.ravel()[cells])]
    if not cells.size:
        raise NeaspecError("core_no_data", core=name, layer=layer)
    return Core(name, shape, cells)


def _touched(shape: shapely.Geometry, grid: Grid) -> tuple[np.ndarray, np.ndarray]:
    west, south, east, north = shapely.bounds(shape)
    rows, columns = grid.values.shape
    top, bottom = (np.clip(np.floor((grid.top - y) / grid.height), -1, rows) for y in (north, south))
    left, right = (np.clip(np.floor((x - grid.left) / grid.width), -1, columns) for x in (west, east))
    return (
        np.arange(max(top, 0), min(bottom + 1, rows), dtype=np.int64),
        np.arange(max(left, 0), min(right + 1, columns), dtype=np.int64),
    )
