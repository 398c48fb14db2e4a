"""A raster of resistance as the searches of least cost read it: flat, with an edge around it that nothing passes."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .distance import both_directions, passed_cells

NO_DATA = -1.0  # the cost of a cell that nothing passes: below any that could be found
_EDGE = 2  # cells around the raster, so that no move of a knight leaves it
_MOST_LEVELS = 60_000
_ASKED = 100_000  # cells tell how much a move costs


class PaddedRaster:
    """Of each move, in the order of ``both_directions``, ``steps`` has what it adds to the number of a padded cell,
    ``lengths`` what each cell that it crosses counts for (half of it, a quarter where it passes two more), and
    ``passed`` (moves, 2) the steps to the two cells that a knight's move passes, 0 and 0 of other moves.

    ``resistance`` (rows and columns) is inf and ``start``, the costs before a search, is ``NO_DATA`` where there are no
    data and in the edge.
    """

    def __init__(self, values: np.ndarray, size: float, neighbours: int = 8):
        self._shape = values.shape
        self._wide = values.shape[1] + 2 * _EDGE
        moves = both_directions(neighbours)
        self.steps = np.array([self._flat(*move) for move in moves])
        self.passed = np.array([[self._flat(*cell) for cell in passed_cells(*move)] for move in moves])
        self._crossed = np.where(self.passed.any(axis=1), 4, 2)
        self.lengths = np.hypot(*np.array(moves).T) * size / self._crossed
        whole, known = (values.shape[0] + 2 * _EDGE, self._wide), ~np.isnan(values)
        self.resistance, self.start = np.full(whole, np.inf), np.full(whole, NO_DATA)
        np.copyto(self._inner(self.resistance), values, where=known)
        np.copyto(self._inner(self.start), np.inf, where=known)

    def padded(self, cells: Sequence[int] | np.ndarray) -> np.ndarray:
        """The numbers here of flat cells of the raster."""
        rows, columns = np.divmod(np.asarray(cells, dtype=np.int64), self._shape[1])
        return self._flat(rows + _EDGE, columns + _EDGE)

    def cells(self, padded: np.ndarray) -> np.ndarray:
        """The flat cells of the raster of numbers here."""
        rows, columns = np.divmod(padded, self._wide)
        return self._shape[1] * (rows - _EDGE) + columns - _EDGE

    def costs(self, found: np.ndarray, most: float) -> np.ndarray:
        """Of each flat cell of the raster the cost ``found`` here, inf where there is none or it is above ``most``."""
        cost = self._inner(found.reshape(self.start.shape)).ravel()
        cost[cost < 0] = np.inf
        if np.isfinite(most):
            cost[cost > most] = np.inf
        return cost

    def levels(self) -> tuple[float, int]:
        """Levels per cost, each about as wide as a usual move costs, and how many of them a move spans at most.

        The usual move has the geometric mean of the resistances: a few very high ones do not widen the levels.
        """
        known = self.resistance[np.isfinite(self.resistance) & (self.resistance > 0)]
        if not known.size:
            return 1.0, 1
        lengths = self.lengths * self._crossed
        usual = float(np.exp(np.log(known[:: max(1, known.size // _ASKED)]).mean())) * lengths.min()
        width = max(usual, float(known.max() * lengths.max()) / _MOST_LEVELS)
        return 1 / width, int(known.max() * lengths.max() / width) + 2

    def _flat(self, down, right):
        return down * self._wide + right

    def _inner(self, whole: np.ndarray) -> np.ndarray:
        return whole[_EDGE:-_EDGE, _EDGE:-_EDGE]
