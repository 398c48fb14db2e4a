"""A whole R-tree at once: sorted into tiles and packed, as SQLite's rtree module keeps it in its three tables.

Leutenegger, Lopez, Edgington (1997), *STR: a simple and efficient algorithm for R-tree packing*; node format:
``rtree.c`` of SQLite ("Database Format of R-Tree Tables"). A hundred times faster than row by row.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

_CELL = [("id", ">i8"), ("box", ">f4", 4)]
_CELL_SIZE, _HEAD_SIZE = 24, 4
_FULL = 0.9  # of a node, so that a row added later need not split one at once


@dataclass(frozen=True)
class PackedIndex:
    """Rows of the tables ``_node`` (nodeno, data), ``_rowid`` (rowid, nodeno) and ``_parent`` (nodeno, parentnode)."""

    nodes: list[tuple[int, bytes]]
    rowids: tuple[np.ndarray, np.ndarray]
    parents: tuple[np.ndarray, np.ndarray]


def pack(ids: np.ndarray, boxes: np.ndarray, node_size: int) -> PackedIndex:
    """The index of ``ids`` (n,) with ``boxes`` (n, 4: min x, max x, min y, max y), none of them NaN.

    ``node_size`` in bytes is that of the nodes which are there already. Bounds are rounded outwards to 4 bytes.
    """
    most = (node_size - _HEAD_SIZE) // _CELL_SIZE
    size = max(2, math.floor(_FULL * most))
    order = _tiled(boxes, size)
    ids, boxes = ids[order], _outwards(boxes[order])
    levels = []  # from the leaves up: (ids, boxes) of all cells of a level
    while True:
        levels.append((ids, boxes))
        if len(ids) <= size:
            break
        starts = np.arange(0, len(ids), size)
        low, high = np.minimum.reduceat(boxes, starts), np.maximum.reduceat(boxes, starts)
        first = 2 + sum(math.ceil(len(cells) / size) for cells, _ in levels[:-1])  # number 1 is the root's
        ids, boxes = first + np.arange(len(starts)), np.column_stack([low[:, 0], high[:, 1], low[:, 2], high[:, 3]])
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
        else:
            parents.append((cells, numbers[node]))
    above = [np.concatenate(columns) for columns in zip(*parents)] if parents else [np.empty(0, int)] * 2
    return PackedIndex(nodes, rowids, (above[0], above[1]))


def _tiled(boxes: np.ndarray, size: int) -> np.ndarray:
    """The order in which neighbours in both directions come next to each other."""
    x, y = boxes[:, 0] + boxes[:, 1], boxes[:, 2] + boxes[:, 3]
    slices = math.ceil(math.sqrt(math.ceil(len(boxes) / size)))
    by_x = np.argsort(x, kind="stable")
    within = np.arange(len(boxes)) // max(1, slices * size)
    return by_x[np.lexsort((y[by_x], within))]


def _outwards(boxes: np.ndarray) -> np.ndarray:
    rounded = boxes.astype(np.float32)
    low, high = [0, 2], [1, 3]
    too_high, too_low = rounded[:, low] > boxes[:, low], rounded[:, high] < boxes[:, high]
    rounded[:, low] = np.where(too_high, np.nextafter(rounded[:, low], np.float32(-np.inf)), rounded[:, low])
    rounded[:, high] = np.where(too_low, np.nextafter(rounded[:, high], np.float32(np.inf)), rounded[:, high])
    return rounded
