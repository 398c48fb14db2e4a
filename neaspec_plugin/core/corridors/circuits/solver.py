"""Voltages of a circuit whose grounds are known: sparse factors, and multigrid with conjugate gradients for large ones.

Only the connected parts that hold a ground are solved; all other nodes stay at 0 volts. Where several patterns of
injected current are asked for, two are iterated at the same time: numpy and scipy let go of Python's lock.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, wait
from queue import Empty, SimpleQueue

import numpy as np
from scipy.sparse import csr_matrix
from scipy.sparse.linalg import splu

from ...errors import NeaspecError
from ...progress import Progress, step
from .conjugate_gradients import ConjugateGradients
from .graph import Circuit
from .grid import GridCircuit
from .multigrid import Multigrid
from .rows import Strips

DIRECT_NODES = 100_000  # above, iterations take less time and memory than the factors
TOLERANCE = 1e-9  # of the residual against the injected current, where it is iterated
WORST_RESIDUAL = 1e-6  # a solution worse than this is refused
THREADS = 2
_BEAT_S = 0.5


class CircuitSolver:
    """Prepared once for its grounds, asked for many patterns of injected current.

    ``grounded``: bool per node, joined to 0 volts. ``leak``: siemens to ground per node, or None. ``worst`` is the
    largest true residual so far, against the injected current, and ``iterations`` all that were done. Raises
    ``NeaspecError``: cancelled.
    """

    def __init__(
        self,
        circuit: Circuit | GridCircuit,
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
        free = sinks[component] & ~grounded if len(component) else np.zeros(0, dtype=bool)
        self.worst, self.iterations = 0.0, 0
        self._progress, self._nodes, self._free = progress, circuit.nodes, np.flatnonzero(free)
        self.direct = len(self._free) <= direct_nodes
        if not len(self._free):
            return
        matrix: csr_matrix = circuit.matrix(free, leak, progress)
        self._matrix = Strips.of(matrix)
        step(progress, 0, 1)
        if self.direct:
            options = {"SymmetricMode": True}
            self._factor = splu(matrix.tocsc(), permc_spec="MMD_AT_PLUS_A", diag_pivot_thresh=0.0, options=options)
        else:
            self._multigrid = Multigrid(matrix, self._matrix, circuit.row[free], circuit.column[free], progress)

    def voltages(self, injected: np.ndarray) -> np.ndarray:
        """Volts per node for the amperes injected at each. Raises ``circuit_not_solved`` with ``residual``."""
        (volts,) = self.each([np.flatnonzero(injected)], [injected[injected != 0]])
        return volts

    def each(self, nodes: Sequence[np.ndarray], amperes: Sequence[np.ndarray]) -> Iterator[np.ndarray]:
        """Volts per node for each pattern in turn: ``amperes`` injected at some ``nodes``, which are named once.

        Raises ``circuit_not_solved`` with ``residual``, and ``cancelled``.
        """
        step(self._progress, 0, len(nodes))
        stopped, idle = threading.Event(), SimpleQueue[ConjugateGradients]()
        with ThreadPoolExecutor(1 if self.direct else THREADS) as pool:
            waiting = deque(pool.submit(self._volts, *pattern, idle, stopped) for pattern in zip(nodes, amperes))
            try:
                while waiting:
                    done, _ = wait([waiting[0]], _BEAT_S)
                    step(self._progress, len(nodes) - len(waiting), len(nodes))
                    if done:
                        volts, residual, iterations = waiting.popleft().result()
                        self.worst, self.iterations = max(self.worst, residual), self.iterations + iterations
                        yield volts
            finally:
                stopped.set()
                for left in waiting:
                    left.cancel()

    def _volts(
        self, nodes: np.ndarray, amperes: np.ndarray, idle: SimpleQueue[ConjugateGradients], stopped: threading.Event
    ) -> tuple[np.ndarray, float, int]:
        volts = np.zeros(self._nodes)
        volts[nodes] = amperes
        wanted = volts[self._free]
        size = float(np.linalg.norm(wanted))
        if size == 0:
            return np.zeros(self._nodes), 0.0, 0
        if self.direct:
            found, iterations = self._factor.solve(wanted), 0
        else:
            iterated = self._taken(idle)
            iterations = iterated.solve(wanted, TOLERANCE * size, stopped)
            found = iterated.found
        self._matrix.rest(wanted, found, wanted)
        residual = float(np.linalg.norm(wanted)) / size
        if not residual <= WORST_RESIDUAL:  # also where it is not a number
            raise NeaspecError("circuit_not_solved", residual=residual)
        volts[:] = 0.0
        volts[self._free] = found
        if not self.direct:
            idle.put(iterated)
        return volts, residual, iterations

    def _taken(self, idle: SimpleQueue[ConjugateGradients]) -> ConjugateGradients:
        """What no other thread uses."""
        try:
            return idle.get_nowait()
        except Empty:
            return ConjugateGradients(self._matrix, self._multigrid, len(self._free))
