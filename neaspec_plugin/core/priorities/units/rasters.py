"""What rasters hold in each planning unit: exact sums over the cells, read tile by tile so that memory is bounded."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import numpy as np
import shapely
from pyproj import CRS, Transformer

from ...grid import Raster
from ...progress import Progress, Silent, step
from .coverage import HECTARE, Edges, column_factor, edges_of, pieces, row_hectares, sums

STATISTICS = ("hectares", "sum", "mean")
_UNITS = 20_000  # of one tile
_PIECES = 1_000_000  # of edges, held at once
_CELLS = 4_000_000  # of one window
_ROUNDING = 1e-9  # of a unit's area: less is what sums that cancel out leave


class BelowZero:
    """The values of another raster that are below 0, and 0 for its other ones."""

    def __init__(self, raster: Raster):
        self._raster, self.crs = raster, raster.crs
        self.left, self.top, self.width, self.height = raster.left, raster.top, raster.width, raster.height
        self.rows, self.columns = raster.rows, raster.columns

    def read(self, row: int, end: int, column: int, stop: int) -> np.ndarray:
        """As ``Raster.read``."""
        return np.minimum(self._raster.read(row, end, column, stop), 0.0)


def raster_amounts(
    units: np.ndarray,
    plane: Transformer,
    rasters: Sequence[Raster],
    statistic: str,
    progress: Progress | None = None,
) -> tuple[np.ndarray, np.ndarray]:
    """The amount of each raster in each unit (rasters x units), and the hectares of the unit where it has data.

    ``hectares``: value times hectares, added up, as for a suitability from 0 to 1 or a density per hectare; ``sum``:
    value times share of the cell, as for animals in a cell; ``mean``: mean value by area. Without data an amount is 0,
    a mean NaN. Units are polygons on ``plane`` (from EPSG:4326). Raises ``cancelled``.
    """
    amounts, known = np.zeros((len(rasters), len(units))), np.zeros((len(rasters), len(units)))
    order = _by_tile(units)
    groups = _same_cells(rasters)
    for number, group in enumerate(groups):
        to = _move(plane, rasters[group[0]])
        for begin in range(0, len(units), _UNITS):
            step(progress or Silent(), number * len(units) + begin, len(groups) * len(units))
            chosen = order[begin : begin + _UNITS]
            middles = shapely.get_coordinates(shapely.centroid(units[chosen]))
            factor = column_factor(rasters[group[0]], plane, middles if to is None else to(middles))
            for own, edges in _blocks(edges_of(units[chosen], to), rasters[group[0]], len(chosen)):
                step(progress or Silent(), number * len(units) + begin + own.start, len(groups) * len(units))
                given = [(one, rasters[one]) for one in group]
                _add(amounts, known, chosen[own], edges, factor[own], plane, given, statistic)
    nothing = known < _ROUNDING * shapely.area(units) / HECTARE
    amounts[nothing] = known[nothing] = 0.0
    if statistic == "mean":
        amounts = np.divide(amounts, known, out=np.full_like(amounts, np.nan), where=known > 0)
    return amounts, known


def _add(
    amounts: np.ndarray, known: np.ndarray, units: np.ndarray, edges: Edges, factor: np.ndarray, plane: Transformer,
    rasters: list[tuple[int, Raster]], statistic: str,
) -> None:  # fmt: skip
    """Add what lies in some units: bands of rows of their window, each read once for every raster."""
    model = rasters[0][1]
    for row, end, column, stop in _bands(edges, model):
        left, top = model.left + column * model.width, model.top - row * model.height
        found = pieces(edges, left, top, model.width, model.height, end - row, stop - column)
        ground = row_hectares(model, plane, row, end)
        for number, raster in rasters:
            values = raster.read(row, end, column, stop)
            total, area = sums(found, values, ground, len(units))
            if statistic == "sum":
                total = sums(found, values, np.ones(end - row), len(units))[0] / factor
            amounts[number, units] += total * factor
            known[number, units] += area * factor


def _by_tile(units: np.ndarray) -> np.ndarray:
    """The places of units tile by tile, so that neighbours are read together."""
    bounds = shapely.bounds(units)
    middle = (bounds[:, :2] + bounds[:, 2:]) / 2
    low, high = middle.min(axis=0), middle.max(axis=0)
    tiles = max(int(np.sqrt(len(units) / _UNITS)), 1)
    place = np.floor((middle - low) / np.maximum(high - low, 1e-9) * tiles * (1 - 1e-9)).astype(np.int64)
    return np.lexsort((place[:, 0], -place[:, 1]))


def _same_cells(rasters: Sequence[Raster]) -> list[list[int]]:
    """The rasters that lie cell on cell: units are cut once for all of them."""
    groups: dict[tuple, list[int]] = {}
    for number, one in enumerate(rasters):
        cells = (one.crs, one.left, one.top, one.width, one.height, one.rows, one.columns)
        groups.setdefault(cells, []).append(number)
    return list(groups.values())


def _move(plane: Transformer, raster: Raster) -> Callable[[np.ndarray], np.ndarray] | None:
    """From the plane to a raster's system, None where it is the same; degrees run on over the date line."""
    system = CRS.from_user_input(raster.crs)
    if system == plane.target_crs:
        return None
    to = Transformer.from_crs(plane.target_crs, system, always_xy=True)
    middle = raster.left + raster.width * raster.columns / 2
    turn = 2 * np.pi / system.axis_info[0].unit_conversion_factor if system.is_geographic else None

    def moved(nodes: np.ndarray) -> np.ndarray:
        x, y = to.transform(*nodes.T)
        return np.column_stack([x if turn is None else middle + (x - middle + turn / 2) % turn - turn / 2, y])

    return moved


def _blocks(edges: Edges, raster: Raster, units: int) -> Iterator[tuple[slice, Edges]]:
    """Runs of units whose edges make a bounded number of pieces, each with its own edges."""
    steps = np.abs(edges.end - edges.start) / np.array([raster.width, raster.height])
    steps = np.minimum(steps, [raster.columns, raster.rows]).sum(axis=1) + 3
    many = np.cumsum(np.bincount(edges.owner, steps, minlength=units))
    begin = 0
    while begin < units:
        before = many[begin - 1] if begin else 0.0
        end = max(int(np.searchsorted(many, before + _PIECES, side="right")), begin + 1)
        own = slice(*np.searchsorted(edges.owner, [begin, end]))
        yield slice(begin, end), Edges(edges.start[own], edges.end[own], edges.owner[own] - begin)
        begin = end


def _bands(edges: Edges, raster: Raster) -> Iterator[tuple[int, int, int, int]]:
    """First and last row and column of the parts of a raster that the edges span, of a bounded number of cells."""
    if not len(edges.owner):
        return
    nodes = np.concatenate([edges.start, edges.end])
    (west, south), (east, north) = nodes.min(axis=0), nodes.max(axis=0)
    first = int(np.clip(np.floor((raster.top - north) / raster.height), 0, raster.rows))
    last = int(np.clip(np.ceil((raster.top - south) / raster.height), 0, raster.rows))
    column = int(np.clip(np.floor((west - raster.left) / raster.width), 0, raster.columns))
    stop = int(np.clip(np.ceil((east - raster.left) / raster.width), 0, raster.columns))
    if stop <= column:
        return
    rows = max(_CELLS // (stop - column), 1)
    for row in range(first, last, rows):
        yield row, min(row + rows, last), column, stop
