"""Covariates of a landscape, read band by band: what is at given places, a drawn background, and a model's raster.

Of all cells with data the background is drawn without putting back, each with equal chance or in proportion to the
effort there (Efraimidis and Spirakis 2006, doi 10.1016/j.ipl.2005.11.003); a seed gives the same cells however the rows
are cut into bands.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from ..errors import NeaspecError
from ..grid import Grid, Raster, outline
from ..memory import TooLargeError, most_bytes
from ..movement.least_cost import check_cells
from ..progress import Progress, step
from .alignment import check_alignment

BAND_VALUES = 4_000_000  # read at once
_BYTES_OF_CELL = 16  # of two surfaces, and of one as it is written


@dataclass(frozen=True)
class Sample:
    """Different cells (n, numbered row by row, ascending) and their covariates (n x v)."""

    cells: np.ndarray
    values: np.ndarray


@dataclass(frozen=True)
class Scan:
    """``at``: for each of the places asked their cells with data; ``drawn``: the background; ``cells``: with data."""

    at: tuple[Sample, ...]
    drawn: Sample
    cells: int


def check_rasters(rasters: Sequence[tuple[str, Raster]]) -> None:
    """All cell on cell, projected in metres, square, and not too many cells for the memory.

    Raises what ``check_alignment`` and ``check_cells`` raise, and ``ranking_too_large``.
    """
    grids = [(name, outline(raster)) for name, raster in rasters]
    for name, grid in grids:
        check_cells(grid, name)
    check_alignment(grids)
    cells = rasters[0][1].rows * rasters[0][1].columns
    needed = cells * _BYTES_OF_CELL
    if needed > most_bytes():
        raise TooLargeError("ranking_too_large", needed, cells=cells, features=len(rasters))


def grid_of(raster: Raster, values: np.ndarray) -> Grid:
    """Values on the cells of a raster."""
    return Grid(values, raster.left, raster.top, raster.width, raster.height, raster.crs)


def cells_at(raster: Raster, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """The different cells that places in the raster's system lie in, ascending; those outside are left out."""
    row = np.floor((raster.top - y) / raster.height)
    column = np.floor((x - raster.left) / raster.width)
    inside = (row >= 0) & (row < raster.rows) & (column >= 0) & (column < raster.columns)
    return np.unique(row[inside].astype(np.int64) * raster.columns + column[inside].astype(np.int64))


def scan(
    rasters: Sequence[Raster],
    effort: Raster | None,
    places: Sequence[np.ndarray],
    background: int,
    seed: int,
    progress: Progress,
) -> Scan:
    """One reading of all covariates; ``places`` are cells as ``cells_at`` gives them.

    A cell has data where all covariates have. Where ``effort`` is given, cells without effort above 0 are not drawn.
    Raises ``suitability_no_cells`` and ``cancelled``.
    """
    source = np.random.default_rng(seed)
    columns, rows = rasters[0].columns, rasters[0].rows
    found: list[list[tuple[np.ndarray, np.ndarray]]] = [[] for _ in places]
    drawn = np.zeros(0, np.int64), np.zeros((0, len(rasters))), np.zeros(0)
    count = 0
    for row, end in _bands(rows, columns, len(rasters)):
        step(progress, row, rows)
        values = _band(rasters, row, end)
        known = ~np.isnan(values).any(axis=1)
        count += int(known.sum())
        first, last = row * columns, end * columns
        for own, asked in zip(found, places):
            cells = asked[np.searchsorted(asked, first) : np.searchsorted(asked, last)]
            cells = cells[known[cells - first]]
            own.append((cells, values[cells - first]))
        # the least of -log(u) / weight: each cell's key depends on its place in the stream alone
        keys = -np.log1p(-source.random(len(values)))
        if effort is not None:
            weight = effort.read(row, end, 0, columns).ravel()
            known &= weight > 0
            keys = keys / np.where(weight > 0, weight, 1.0)
        drawn = _least(drawn, np.flatnonzero(known), first, values, keys, background)
    if not count:
        raise NeaspecError("suitability_no_cells")
    order = np.argsort(drawn[0])
    at = tuple(Sample(*(np.concatenate(part) for part in zip(*own))) for own in found)
    return Scan(at, Sample(drawn[0][order], drawn[1][order]), count)


def _least(drawn, places, first, values, keys, wanted):
    """The ``wanted`` cells with the least keys among those drawn and those of a band."""
    if len(places) > wanted:
        places = places[np.argpartition(keys[places], wanted - 1)[:wanted]]
    cells, rows, own = (np.concatenate(pair) for pair in zip(drawn, (places + first, values[places], keys[places])))
    if len(own) > wanted:
        kept = np.argpartition(own, wanted - 1)[:wanted]
        cells, rows, own = cells[kept], rows[kept], own[kept]
    return cells, rows, own


def surfaces(
    rasters: Sequence[Raster], functions: Sequence[Callable[[np.ndarray], np.ndarray]], progress: Progress
) -> list[Grid]:
    """For each function of rows of covariates (n x v) a grid (float32) of what it gives, NaN where one is missing."""
    columns, rows = rasters[0].columns, rasters[0].rows
    found = [np.full((rows, columns), np.nan, dtype="float32") for _ in functions]
    for row, end in _bands(rows, columns, len(rasters)):
        step(progress, row, rows)
        values = _band(rasters, row, end)
        known = ~np.isnan(values).any(axis=1)
        values = values[known]
        for grid, function in zip(found, functions):
            grid[row:end].reshape(-1)[known] = function(values)
    return [grid_of(rasters[0], grid) for grid in found]


def _bands(rows: int, columns: int, covariates: int) -> Iterator[tuple[int, int]]:
    height = max(BAND_VALUES // (columns * covariates), 1)
    for row in range(0, rows, height):
        yield row, min(row + height, rows)


def _band(rasters: Sequence[Raster], row: int, end: int) -> np.ndarray:
    """The covariates of some rows, cells x covariates."""
    return np.stack([raster.read(row, end, 0, raster.columns).ravel() for raster in rasters], axis=1)
