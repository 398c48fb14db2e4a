"""A whole R-tree at once: sorted into tiles and packed, as SQLite's rtree module keeps it in its three tables.

Leutenegger, Lopez, Edgington (1997), *STR: a simple and efficient algorithm for R-tree packing*; node format:
``rtree.c`` of SQLite ("Database Format of R-Tree Tables"). A hundred times faster than row by row.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from ..core.progress import Progress, Silent, step

_CELL = [("id", ">i8"), ("box", ">f4", 4)]
_CELL_SIZE, _HEAD_SIZE = 24, 4
_OUTWARDS = (-np.inf, np.inf, -np.inf, np.inf)  # where each bound of a box may be rounded to
_FULL = 0.9  # of a node, so that a row added later need not split one at once


@dataclass(frozen=True)
class PackedIndex:
    """Rows of the tables ``_node`` (nodeno, data), ``_rowid`` (rowid, nodeno) and ``_parent`` (nodeno, parentnode)."""

    nodes: list[tuple[int, bytes]]
    rowids: tuple[np.ndarray, np.ndarray]
    parents: tuple[np.ndarray, np.ndarray]


def pack(ids: np.ndarray, boxes: np.ndarray, node_size: int, progress: Progress | None = None) -> PackedIndex:
    """The index of ``ids`` (n,) with ``boxes`` (n, 4: min x, max x, min y, max y), none of them NaN.

    ``node_size`` in bytes is that of the nodes which are there already. Bounds are rounded outwards to 4 bytes.
    Raises ``NeaspecError``: cancelled.
    """
    progress = progress or Silent()
    most = (node_size - _HEAD_SIZE) // _CELL_SIZE
    size = max(2, math.floor(_FULL * most))
    order = _tiled(boxes, size)
    step(progress, 1, 5)
    ids, boxes = ids[order], boxes[order]
    boxes = np.column_stack([_rounded(boxes[:, at], towards) for at, towards in enumerate(_OUTWARDS)])
    step(progress, 2, 5)
    levels = []  # from the leaves up: (ids, boxes) of all cells of a level
    while True:
        levels.append((ids, boxes))
        if len(ids) <= size:
            break
        starts = np.arange(0, len(ids), size)
        low, high = np.minimum.reduceat(boxes, starts), np.maximum.reduceat(boxes, starts)
        first = 2 + sum(math.ceil(len(cells) / size) for cells, _ in levels[:-1])  # number 1 is the root's
        ids, boxes = first + np.arange(len(starts)), np.column_stack([low[:, 0], high[:, 1], low[:, 2], high[:, 3]])
    step(progress, 3, 5)
    nodes, parents = [], []
    layout = {"names": ["depth", "count", "cells"], "formats": [">u2", ">u2", (_CELL, most)], "itemsize": node_size}
    for height, (cells, cell_boxes) in enumerate(levels):
        is_root = height == len(levels) - 1
        numbers = np.array([1]) if is_root else levels[height + 1][0]
        block = np.zeros(len(numbers), dtype={**layout, "offsets": [0, 2, _HEAD_SIZE]})
        if is_root:
            block["depth"] = height
        node, place = np.arange(len(cells)) // size, np.arange(len(cells)) % size
        block["count"] = np.bincount(node, minlength=len(numbers))
        block["cells"]["id"][node, place] = cells
        block["cells"]["box"][node, place] = cell_boxes
        data = block.tobytes()
        nodes += [(int(n), data[at * node_size : (at + 1) * node_size]) for at, n in enumerate(numbers)]
        if height == 0:
            by_id = np.argsort(cells, kind="stable")  # so that the table of rows grows at its end
            rowids = cells[by_id], numbers[node][by_id]
            step(progress, 4, 5)
        else:
            parents.append((cells, numbers[node]))
    above = [np.concatenate(columns) for columns in zip(*parents)] if parents else [np.empty(0, int)] * 2
    return PackedIndex(nodes, rowids, (above[0], above[1]))


def bounds_of(root: bytes) -> tuple[float | None, float | None, float | None, float | None]:
    """Min x, min y, max x, max y of the whole index by the ``data`` of its node 1; None each where it is empty.

    SQLite keeps the boxes of inner nodes exact, so that no row need be read.
    """
    cells = np.frombuffer(root, dtype=_CELL, count=int.from_bytes(root[2:4], "big"), offset=_HEAD_SIZE)["box"]
    if not len(cells):
        return None, None, None, None
    low, high = cells.min(axis=0), cells.max(axis=0)
    return float(low[0]), float(low[2]), float(high[1]), float(high[3])


def _tiled(boxes: np.ndarray, size: int) -> np.ndarray:
    """The order in which neighbours in both directions come next to each other."""
    x, y = boxes[:, 0] + boxes[:, 1], boxes[:, 2] + boxes[:, 3]
    slices = math.ceil(math.sqrt(math.ceil(len(boxes) / size)))
    by_x = np.argsort(x, kind="stable")
    within = np.arange(len(boxes)) // max(1, slices * size)
    return by_x[np.lexsort((y[by_x], within))]


def _rounded(bound: np.ndarray, towards: float) -> np.ndarray:
    """To 4 bytes, and where that moved it inwards one step further out."""
    rounded = bound.astype(np.float32)
    inwards = rounded > bound if towards < 0 else rounded < bound
    rounded[inwards] = np.nextafter(rounded[inwards], np.float32(towards))
    return rounded
