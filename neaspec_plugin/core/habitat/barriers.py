"""Barriers on a surface of resistance: what stands on the ground, how much of it lets through, and its passages."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
import shapely
from pyproj import Transformer

from ..errors import NeaspecError
from ..grid import Grid
from ..messages import Message
from .resistance_tables import ADD, REPLACE, Barrier

Burn = Callable[[Sequence[bytes], Grid], np.ndarray]  # the mask of the cells that some shapes (WKB) touch


@dataclass(frozen=True)
class Cells:
    """The cells (a mask) of barriers of one kind and one permeability, from 0 (nothing passes) to 1 (no barrier)."""

    barrier: Barrier
    permeability: float
    mask: np.ndarray


def barrier_cells(
    features: pd.DataFrame, known: Mapping[str, Barrier], grid: Grid, burn: Burn, layer: str
) -> list[Cells]:
    """The cells of each kind and permeability (to the hundredth) that features touch.

    ``features``: ``KIND``, perhaps ``PERMEABILITY`` (0 where missing), ``geometry`` (EPSG:4326). Raises, with the
    ``layer``'s name, ``barrier_kind_unknown`` and ``barrier_permeability``.
    """
    features = features[~shapely.is_missing(features["geometry"].to_numpy(dtype=object))]
    kinds = features["KIND"].fillna("").astype(str).str.strip().str.lower()
    unknown = sorted(set(kinds) - set(known))
    if unknown:
        raise NeaspecError("barrier_kind_unknown", layer=layer, kinds=unknown, known=sorted(known))
    told = features.get("PERMEABILITY", pd.Series(np.nan, index=features.index))
    permeability = pd.to_numeric(told, errors="coerce")
    if (told.notna() & ~permeability.between(0, 1)).any():
        raise NeaspecError("barrier_permeability", layer=layer)
    shapes = projected(features["geometry"].to_numpy(dtype=object), grid.crs)
    found = []
    for (kind, share), rows in features.groupby([kinds, permeability.fillna(0).round(2)], sort=True).indices.items():
        own = shapes[rows]
        mask = without_slips(burn(list(shapely.to_wkb(own[~shapely.is_empty(own)])), grid))
        if mask.any():
            found.append(Cells(known[kind], float(share), mask))
    return found


def passage_cells(places: np.ndarray, grid: Grid) -> list[tuple[int, int] | None]:
    """Row and column of each passage (points or multi-points in EPSG:4326), None outside the grid."""
    corners = shapely.get_coordinates(projected(places, grid.crs))
    return [grid.cell(x, y) for x, y in corners]


def projected(shapes: np.ndarray, crs: str) -> np.ndarray:
    """Flat shapes in ``crs`` of shapes in EPSG:4326; empty where ``crs`` has no place for one."""
    to = Transformer.from_crs("EPSG:4326", crs, always_xy=True)
    flat = shapely.force_2d(shapes)
    moved = [shapely.transform(shape, lambda at: np.column_stack(to.transform(at[:, 0], at[:, 1]))) for shape in flat]
    return np.array([one if np.isfinite(one.bounds).all() else shapely.Point() for one in moved], dtype=object)


def without_slips(mask: np.ndarray) -> np.ndarray:
    """A mask without two cells that touch at a corner only: a diagonal move between them would cross the line unseen.

    The upper free cell of the four is added, so that a line is joined by edges.
    """
    closed = mask.copy()
    one, two = mask[:-1, :-1], mask[:-1, 1:]
    three, four = mask[1:, :-1], mask[1:, 1:]
    closed[:-1, 1:] |= one & four & ~two & ~three
    closed[:-1, :-1] |= two & three & ~one & ~four
    return closed


def opened(shape: tuple[int, int], passages: Sequence[tuple[int, int] | None]) -> np.ndarray:
    """The cells that passages open: their own and its eight neighbours, for a line may be two cells wide and a place
    a little beside it. ``passages``: row and column, None outside the grid."""
    mask = np.zeros(shape, dtype=bool)
    for place in passages:
        if place is not None:
            row, column = place
            mask[max(row - 1, 0) : row + 2, max(column - 1, 0) : column + 2] = True
    return mask


def with_barriers(ground: np.ndarray, cells: Sequence[Cells], passages: np.ndarray) -> np.ndarray:
    """The surface with barriers; with q = 1 - permeability and R a barrier's resistance:

    first what replaces, ground + q (R - ground), of several the greatest; then what is added, + q R, of several all.
    Passages open what is added alone: ice and water stay what they are. Cells without data stay without.
    """
    surface = ground.copy()
    replaced = np.full(ground.shape, -np.inf)
    for one in cells:
        if one.barrier.mode == REPLACE:
            value = ground + (1 - one.permeability) * (one.barrier.resistance - ground)
            replaced = np.where(one.mask, np.fmax(replaced, value), replaced)
    surface = np.where(np.isfinite(replaced), replaced, surface)
    for one in cells:
        if one.barrier.mode == ADD:
            surface = surface + np.where(one.mask & ~passages, (1 - one.permeability) * one.barrier.resistance, 0)
    return surface


def told(cells: Sequence[Cells], passages: np.ndarray, points: int, size: float) -> Message:
    """How many cells have a barrier, how many of them passages open, how many passages were given, and how wide (m) a
    cell is: what a barrier adds is added once for each cell, so that crossing it costs as much more as cells are wider.
    """
    on = np.zeros(passages.shape, dtype=bool)
    openable = on.copy()
    for one in cells:
        on |= one.mask
        openable |= one.mask & (one.barrier.mode == ADD)
    opened = int((openable & passages).sum())
    return Message("barriers_told", cells=int(on.sum()), opened=opened, passages=points, size=size)
