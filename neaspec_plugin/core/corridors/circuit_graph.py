"""A landscape as an electric circuit: cells are nodes, steps to neighbours are resistors (McRae et al. 2008).

The rules are those of Circuitscape (Hall et al. 2021, doi 10.3390/land10030301): a step has the mean resistance or the
mean conductance of its two cells, diagonal steps divide the conductance by the square root of two, and cells without
data carry nothing. One cell is the unit of length.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from scipy.sparse import coo_matrix, csr_matrix
from scipy.sparse.csgraph import connected_components

NEIGHBOURS = (8, 4)
AVERAGES = ("resistance", "conductance")
_MOVES = ((0, 1), (1, 0), (1, 1), (1, -1))  # down and right; the first two are the four neighbours


@dataclass(frozen=True)
class Circuit:
    """``nodes`` joined by resistors: ``first``, ``second`` (nodes) and ``conductance`` (siemens), all one per resistor.

    ``row`` and ``column`` say where on a grid each node lies (its first cell); a multigrid solver needs them.
    """

    nodes: int
    first: np.ndarray
    second: np.ndarray
    conductance: np.ndarray
    row: np.ndarray
    column: np.ndarray

    def laplacian(self) -> csr_matrix:
        """The matrix of Kirchhoff's law, nodes by nodes, in siemens."""
        links = coo_matrix((self.conductance, (self.first, self.second)), shape=(self.nodes, self.nodes)).tocsr()
        links = links + links.T
        degree = np.asarray(links.sum(axis=1)).ravel()
        diagonal = np.arange(self.nodes)
        return (csr_matrix((degree, (diagonal, diagonal)), shape=links.shape) - links).tocsr()

    @cached_property
    def components(self) -> np.ndarray:
        """The number of the connected part of each node."""
        links = coo_matrix((self.conductance, (self.first, self.second)), shape=(self.nodes, self.nodes))
        return connected_components(links, directed=False)[1]


def raster_circuit(
    resistance: np.ndarray, neighbours: int = 8, average: str = "resistance", shorted: Sequence[np.ndarray] = ()
) -> tuple[Circuit, np.ndarray]:
    """The circuit of a grid and the node of each cell (same shape, -1 = none).

    ``resistance``: ohm per cell, NaN = carries nothing, otherwise above 0. ``shorted``: grids of whole numbers; all
    cells with the same number above 0 are one node, even over cells without data, and groups that share a cell are
    one; a group without a conducting cell is no node.
    """
    node, cells = _nodes(np.isfinite(resistance), shorted)
    rows, columns = resistance.shape
    parts = []
    for down, right in _MOVES if neighbours == 8 else _MOVES[:2]:
        here = (slice(0, rows - down), slice(max(0, -right), columns - max(0, right)))
        there = (slice(down, rows), slice(max(0, right), columns - max(0, -right)))
        step = _conductance(resistance[here], resistance[there], average) / np.hypot(down, right)
        one, two = node[here], node[there]
        used = np.isfinite(step) & (one != two)
        parts.append((one[used], two[used], step[used]))
    first, second, conductance = (np.concatenate(part) for part in zip(*parts))
    row, column = np.divmod(cells, columns)
    return Circuit(len(cells), first, second, conductance, row, column), node


def _conductance(one: np.ndarray, two: np.ndarray, average: str) -> np.ndarray:
    return 2.0 / (one + two) if average == "resistance" else (1.0 / one + 1.0 / two) / 2.0


def _nodes(open_: np.ndarray, shorted: Sequence[np.ndarray]) -> tuple[np.ndarray, np.ndarray]:
    """The node of each cell and the first cell (its place in the flat grid) of each node."""
    leader = np.where(open_.ravel(), np.arange(open_.size), -1)
    for group in _groups(shorted):
        conducting = group[open_.ravel()[group]]
        if len(conducting):
            leader[group] = conducting[0]
    cells = np.flatnonzero(leader == np.arange(open_.size))
    number = np.full(open_.size, -1, dtype=np.int32)
    number[cells] = np.arange(len(cells), dtype=np.int32)
    return np.where(leader >= 0, number[leader], -1).reshape(open_.shape).astype(np.int32), cells


def _groups(shorted: Sequence[np.ndarray]) -> list[np.ndarray]:
    """The cells of each short circuit; labels that share a cell are joined."""
    cells, labels, labelled = [], [], 0
    for grid in shorted:
        places = np.flatnonzero(grid > 0)
        if len(places):
            found, label = np.unique(grid.ravel()[places], return_inverse=True)
            cells.append(places)
            labels.append(label.ravel() + labelled)
            labelled += len(found)
    if not cells:
        return []
    every, place = np.unique(np.concatenate(cells), return_inverse=True)
    size = len(every) + labelled
    links = coo_matrix((np.ones(len(place)), (place.ravel(), len(every) + np.concatenate(labels))), shape=(size, size))
    part = connected_components(links, directed=False)[1][: len(every)]
    order = np.argsort(part, kind="stable")
    return np.split(every[order], np.flatnonzero(np.diff(part[order])) + 1)
