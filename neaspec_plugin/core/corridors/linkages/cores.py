"""Core areas on a raster: which cells a corridor leaves from and leads to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
import shapely
from pyproj import Transformer

from ...errors import NeaspecError
from ...grid import Grid
from ...progress import Progress, step

_AT_ONCE = 200_000  # cells that are asked whether they lie in a shape
_NODES = 10  # cells: so that a straight edge stays where it is in other coordinates


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
    """The names of rows as text, whole numbers without a point.

    A row without a name has its number, counted from 1, with ``#`` before it where another row is named so.
    """
    names = [None if pd.isna(value) else _text(value) for value in values]
    taken = set(names)
    return [
        name if name is not None else f"#{row}" if str(row) in taken else str(row)
        for row, name in enumerate(names, start=1)
    ]


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
    return np.concatenate([np.array([], dtype=np.int64), *_cells_by_rows(shape, grid)])


def numbered_cells(shapes: Sequence[shapely.Geometry], grid: Grid, progress: Progress) -> np.ndarray:
    """For each cell of a grid the number, from 1, of the last shape in which its centre lies; 0 in none.

    Raises ``NeaspecError``: cancelled.
    """
    numbers = np.zeros(grid.values.shape, dtype=np.int32)
    for number, shape in enumerate(shapes, start=1):
        step(progress, number - 1, len(shapes))
        for cells in _cells_by_rows(shape, grid):
            step(progress, number - 1, len(shapes))
            numbers.ravel()[cells] = number
    return numbers


def outline(cells: np.ndarray, grid: Grid) -> shapely.Geometry:
    """The shape of cells (flat numbers in rising order) in the coordinates of the grid, a node every few cells."""
    columns = grid.values.shape[1]
    first = np.flatnonzero(np.diff(cells, prepend=-2) != 1)
    first = np.union1d(first, np.flatnonzero(cells % columns == 0))  # a run of cells ends with its row
    row, left = np.divmod(cells[first], columns)
    right = left + np.diff(first, append=len(cells))
    west, east = (grid.left + column * grid.width for column in (left, right))
    north = grid.top - row * grid.height
    whole = shapely.union_all(shapely.box(west, north - grid.height, east, north))
    return shapely.segmentize(whole, _NODES * grid.width)


def _text(value: object) -> str:
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


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


def _cells_by_rows(shape: shapely.Geometry, grid: Grid) -> Iterator[np.ndarray]:
    """The cells of a shape, some rows at a time: a large box would need much memory, and time to answer nobody."""
    rows, columns = _touched(shape, grid)
    shapely.prepare(shape)
    some = max(_AT_ONCE // max(columns.size, 1), 1)
    for start in range(0, rows.size if columns.size else 0, some):
        row, column = (axis.ravel() for axis in np.meshgrid(rows[start : start + some], columns, indexing="ij"))
        inside = shapely.contains_xy(shape, *grid.centres(row, column).T)
        yield (row * grid.values.shape[1] + column)[inside]


def _touched(shape: shapely.Geometry, grid: Grid) -> tuple[np.ndarray, np.ndarray]:
    west, south, east, north = shapely.bounds(shape)
    rows, columns = grid.values.shape
    top, bottom = (np.clip(np.floor((grid.top - y) / grid.height), -1, rows) for y in (north, south))
    left, right = (np.clip(np.floor((x - grid.left) / grid.width), -1, columns) for x in (west, east))
    return (
        np.arange(max(top, 0), min(bottom + 1, rows), dtype=np.int64),
        np.arange(max(left, 0), min(right + 1, columns), dtype=np.int64),
    )
