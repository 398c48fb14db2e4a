"""Voltages of a circuit whose grounds are known: sparse factors, and multigrid with conjugate gradients for large ones.

Only the connected parts that hold a ground are solved; all other nodes stay at 0 volts.
"""

from __future__ import annotations

import numpy as np
from scipy.sparse import csr_matrix, diags
from scipy.sparse.linalg import splu

from ..errors import NeaspecError
from ..progress import Progress, step
from .circuit_graph import Circuit
from .circuit_multigrid import Multigrid

DIRECT_NODES = 500_000  # above, the factors of a grid take more than some 2 GB
TOLERANCE = 1e-9  # of the residual against the injected current, where it is iterated
WORST_RESIDUAL = 1e-6  # a solution worse than this is refused
_MOST_ITERATIONS = 2_000


class CircuitSolver:
    """Prepared once for its grounds, asked for many patterns of injected current.

    ``grounded``: bool per node, joined to 0 volts. ``leak``: siemens to ground per node, or None. ``worst`` is the
    largest true residual so far, against the injected current. Raises ``NeaspecError``: cancelled.
    """

    def __init__(
        self,
        circuit: Circuit,
        grounded: np.ndarray,
        leak: np.ndarray | None,
        progress: Progress,
        direct_nodes: int = DIRECT_NODES,
    ):
        step(progress, 0, 1)
        component = circuit.components
        tied = grounded if leak is None else grounded | (leak > 0)
        sinks = np.zeros(int(component.max()) + 1 if len(component) else 0, dtype=bool)
        sinks[component[tied]] = True
        self.solved = sinks[component] if len(component) else np.zeros(0, dtype=bool)
        self.worst, self._progress, self._nodes = 0.0, progress, circuit.nodes
        self._free = np.flatnonzero(self.solved & ~grounded)
        matrix = circuit.laplacian()
        if leak is not None:
            matrix = matrix + diags(leak)
        self._matrix: csr_matrix = matrix.tocsr()[self._free][:, self._free].tocsr()
        step(progress, 0, 1)
        self.direct = len(self._free) <= direct_nodes
        if not len(self._free):
            return
        if self.direct:
            options = {"SymmetricMode": True}
            self._factor = splu(
                self._matrix.tocsc(), permc_spec="MMD_AT_PLUS_A", diag_pivot_thresh=0.0, options=options
            )
        else:
            self._multigrid = Multigrid(self._matrix, circuit.row[self._free], circuit.column[self._free], progress)

    def voltages(self, injected: np.ndarray) -> np.ndarray:
        """Volts per node for the amperes injected at each. Raises ``circuit_not_solved`` with ``residual``."""
        step(self._progress, 0, 1)
        volts = np.zeros(self._nodes)
        wanted = injected[self._free]
        size = float(np.linalg.norm(wanted))
        if size == 0:
            return volts
        found = self._factor.solve(wanted) if self.direct else self._iterate(wanted, TOLERANCE * size)
        residual = float(np.linalg.norm(wanted - self._matrix @ found)) / size
        if not residual <= WORST_RESIDUAL:  # also where it is not a number
            raise NeaspecError("circuit_not_solved", residual=residual)
        self.worst = max(self.worst, residual)
        volts[self._free] = found
        return volts

    def _iterate(self, wanted: np.ndarray, enough: float) -> np.ndarray:
        found = np.zeros_like(wanted)
        residual = wanted.copy()
        better = self._multigrid.apply(residual)
        direction, fit = better, float(residual @ better)
        for _ in range(_MOST_ITERATIONS):
            step(self._progress, 0, 1)
            moved = self._matrix @ direction
            length = fit / float(direction @ moved)
            found += length * direction
            residual -= length * moved
            if float(np.linalg.norm(residual)) <= enough:
                break
            better = self._multigrid.apply(residual)
            before, fit = fit, float(residual @ better)
            direction = better + (fit / before) * direction
        return found
