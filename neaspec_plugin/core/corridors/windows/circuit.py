"""Volts and currents of one window of a landscape, and of several windows that share the factors of their union.

The circuit is that of ``circuits.grid`` with 8 neighbours and the mean conductance of two cells. Factors are made in an
order of nested dissection (George 1973, doi 10.1137/0710032), which the place of a cell on the grid alone gives.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from scipy.sparse.linalg import splu

from ...progress import Silent
from ..circuits.grid import GridCircuit

TOLERANCE = 1e-3  # of the error of a window against its first size, in the norm of the power that it dissipates
_MOST_ITERATIONS = 40  # two to five are usual; beyond, the window is solved on its own
_LEAF = 16  # cells that are not cut further
Box = tuple[slice, slice]


def window_circuit(resistance: np.ndarray) -> GridCircuit:
    """The circuit of a grid of ohm per cell, NaN = carries nothing; one node per cell that conducts, row by row."""
    return GridCircuit(resistance, 8, "conductance")


class Factors:
    """The factors of a circuit of a grid, asked for volts as often as needed.

    One node of each connected part is at 0 volts, so that the injected currents of each part must sum to 0.
    """

    def __init__(self, resistance: np.ndarray):
        self.circuit = window_circuit(resistance)
        order = dissection(*resistance.shape)
        node = self.circuit.node.ravel()
        self._cells = order[node[order] >= 0]
        leak = np.zeros(self.circuit.nodes)
        held = np.unique(self.circuit.components, return_index=True)[1]
        leak[held] = 1.0 / resistance[self.circuit.row[held], self.circuit.column[held]]
        matrix = self.circuit.matrix(np.ones(self.circuit.nodes, dtype=bool), leak, Silent())
        ordered = matrix[node[self._cells]][:, node[self._cells]].tocsc()
        options = {"SymmetricMode": True}
        self._factor = splu(ordered, permc_spec="NATURAL", diag_pivot_thresh=0.0, options=options)

    def volts(self, injected: np.ndarray) -> np.ndarray:
        """Volts per cell (patterns, rows, columns) for the amperes injected at each, 0 where nothing conducts."""
        patterns = injected.reshape(len(injected), -1)
        found = np.zeros_like(patterns)
        found[:, self._cells] = self._factor.solve(patterns[:, self._cells].T).T
        return found.reshape(injected.shape)


@lru_cache(maxsize=64)
def dissection(rows: int, columns: int) -> np.ndarray:
    """The flat cells of a grid, so that a line which parts a rectangle comes after both its sides."""
    parts: list[np.ndarray] = []
    waiting = [np.arange(rows * columns).reshape(rows, columns)]
    while waiting:  # the parts are met from the last to the first
        block = waiting.pop()
        if block.size <= _LEAF:
            parts.append(block.ravel())
            continue
        block = block if block.shape[0] >= block.shape[1] else block.T
        middle = len(block) // 2
        parts.append(block[middle])
        waiting += [block[:middle], block[middle + 1 :]]
    return np.concatenate(parts[::-1])


def currents(circuit: GridCircuit, volts: np.ndarray, injected: np.ndarray) -> np.ndarray:
    """Amperes through each cell: what flows in, which is what flows out, sources and the target included."""
    return (circuit.through_cells(volts) + np.abs(injected)) / 2.0


def windows_in_union(
    union: Factors, circuits: Sequence[GridCircuit], places: Sequence[Box], injected: Sequence[np.ndarray]
) -> tuple[list[np.ndarray], np.ndarray]:
    """Volts per cell of several windows by the factors of their ``union``, and which of them came near enough.

    The union lets current leave a window and come back. Conjugate gradients on the circuit of the window, with the
    union as preconditioner, take that out: a window is done where what is left of its error is ``TOLERANCE``.
    ``places``: the windows in the union; ``injected``: the amperes per cell of each, which sum to 0.
    """
    open_ = [circuit.node >= 0 for circuit in circuits]
    residual = [amperes[cells] for amperes, cells in zip(injected, open_)]

    def guessed(windows: Sequence[int]) -> list[np.ndarray]:
        patterns = np.zeros((len(windows), *union.circuit.node.shape))
        for pattern, number in zip(patterns, windows):
            pattern[places[number]][open_[number]] = residual[number]
        return [own[places[number]][open_[number]] for own, number in zip(union.volts(patterns), windows)]

    way = guessed(range(len(circuits)))
    volts = [np.zeros_like(own) for own in way]
    fit = np.array([float(one @ two) for one, two in zip(residual, way)])
    enough, done = TOLERANCE**2 * fit, fit <= 0
    for _ in range(_MOST_ITERATIONS):
        asked = np.flatnonzero(~done)
        if not len(asked):
            break
        for number in asked:
            moved = circuits[number].net(way[number])
            length = fit[number] / float(way[number] @ moved)
            volts[number] += length * way[number]
            residual[number] -= length * moved
        for number, better in zip(asked, guessed(asked)):
            before, fit[number] = fit[number], float(residual[number] @ better)
            done[number] = fit[number] <= enough[number]
            way[number] = better + (fit[number] / before) * way[number]
    return [circuit.on_cells(own) for circuit, own in zip(circuits, volts)], done
