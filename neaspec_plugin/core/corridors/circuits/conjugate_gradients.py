"""Conjugate gradients with a multigrid cycle as preconditioner (Hestenes and Stiefel 1952, doi 10.6028/jres.049.044).

All vectors are kept from one solution to the next: on a large grid, memory that was never used before costs more time
than what is computed in it.
"""

from __future__ import annotations

import threading

import numpy as np

from ...errors import NeaspecError
from .multigrid import Multigrid
from .rows import Strips

_MOST_ITERATIONS = 2_000


class ConjugateGradients:
    """Solves for one pattern after the other, on one thread; ``found`` is the last solution."""

    def __init__(self, matrix: Strips, multigrid: Multigrid, nodes: int):
        self._matrix, self._multigrid, self._rooms = matrix, multigrid, multigrid.rooms()
        self._vectors = [np.empty(nodes) for _ in range(5)]
        self.found = self._vectors[0]

    def solve(self, wanted: np.ndarray, enough: float, stopped: threading.Event) -> int:
        """Iterate until the norm of the residual is at most ``enough``: how often. Raises ``cancelled``."""
        found, residual, direction, better, moved = self._vectors
        residual[:], found[:], direction[:], fit = wanted, 0.0, 0.0, 1.0
        for iteration in range(1, _MOST_ITERATIONS + 1):
            if stopped.is_set():
                raise NeaspecError("cancelled")
            self._multigrid.apply(residual, self._rooms, better)
            before, fit = fit, float(residual @ better)
            direction *= fit / before
            direction += better
            self._matrix.multiply(direction, moved)
            length = fit / float(direction @ moved)
            np.multiply(direction, length, out=better)
            found += better
            moved *= length
            residual -= moved
            if float(np.linalg.norm(residual)) <= enough:
                return iteration
        return _MOST_ITERATIONS
