"""Electric circuits of any shape, and which cells of a grid are one node where areas are short-circuited."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from scipy.sparse import coo_matrix, csr_matrix, diags
from scipy.sparse.csgraph import connected_components

from ...progress import Progress


@dataclass(frozen=True)
class Circuit:
    """``nodes`` joined by resistors: ``first``, ``second`` (nodes) and ``conductance`` (siemens), all one per resistor.

    ``row`` and ``column`` say where each node lies, in rising order of rows; a multigrid solver needs them.
    """

    nodes: int
    first: np.ndarray
    second: np.ndarray
    conductance: np.ndarray
    row: np.ndarray
    column: np.ndarray

    def matrix(self, free: np.ndarray, leak: np.ndarray | None, progress: Progress) -> csr_matrix:
        """Kirchhoff's law for the ``free`` nodes (bool per node) in siemens; all others are at 0 volts.

        ``leak``: siemens to ground per node, or None.
        """
        links = self._links
        degree = np.asarray(links.sum(axis=1)).ravel() + (0.0 if leak is None else leak)
        kept = np.flatnonzero(free)
        return (diags(degree).tocsr() - links)[kept][:, kept].tocsr()

    @cached_property
    def components(self) -> np.ndarray:
        """The number of the connected part of each node."""
        return connected_components(self._links, directed=False)[1]

    def through(self, volts: np.ndarray) -> np.ndarray:
        """The sum of the currents of all resistors of each node, in amperes, whatever their direction."""
        size = np.abs(self._branches(volts))
        return np.bincount(self.first, size, self.nodes) + np.bincount(self.second, size, self.nodes)

    def net(self, volts: np.ndarray) -> np.ndarray:
        """The amperes that leave each node over its resistors, less those that arrive."""
        branch = self._branches(volts)
        return np.bincount(self.first, branch, self.nodes) - np.bincount(self.second, branch, self.nodes)

    def _branches(self, volts: np.ndarray) -> np.ndarray:
        return self.conductance * (volts[self.first] - volts[self.second])

    @cached_property
    def _links(self) -> csr_matrix:
        links = coo_matrix((self.conductance, (self.first, self.second)), shape=(self.nodes, self.nodes)).tocsr()
        return links + links.T


def nodes_of(open_: np.ndarray, shorted: Sequence[np.ndarray]) -> tuple[np.ndarray, np.ndarray]:
    """The node of each cell of a grid (int32, -1 = none) and the first cell (its place in the flat grid) of each node.

    ``open_``: whether a cell conducts. ``shorted``: grids of whole numbers; all cells with the same number above 0 are
    one node, even over cells that do not conduct, and groups that share a cell are one; a group without a conducting
    cell is no node.
    """
    node = np.where(open_.ravel(), np.cumsum(open_, dtype=np.int32) - 1, -1).astype(np.int32, copy=False)
    cells = np.flatnonzero(open_)
    groups = [group for group in _groups(shorted) if open_.ravel()[group].any()]
    if groups:
        leader = np.where(open_.ravel(), np.arange(open_.size), -1)
        for group in groups:
            leader[group] = group[open_.ravel()[group]][0]
        cells = np.flatnonzero(leader == np.arange(open_.size))
        node[cells] = np.arange(len(cells), dtype=np.int32)
        node = np.where(leader >= 0, node[leader], -1).astype(np.int32)
    return node.reshape(open_.shape), cells


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
