"""Current between focal places: pairwise, one to all, all to one, and with sources and grounds of one's own.

After McRae et al. (2008, doi 10.1890/07-1861.1) with the rules of Circuitscape (Hall et al. 2021). Where the focal
places are the same nodes in every pair, one solution per place and less is enough: the voltages of all pairs, of one to
all and of all to one are sums of these, for the circuit is linear.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

import numpy as np

from ...progress import Part, Progress, step
from .graph import Circuit
from .grid import GridCircuit
from .solver import DIRECT_NODES, CircuitSolver

MODES = ("pairwise", "one_to_all", "all_to_one", "advanced")


@dataclass(frozen=True)
class Landscape:
    """What carries the current: ``resistance`` (ohm per cell, NaN = nothing), the rule of a step, and short circuits.

    ``shorted``: a grid of whole numbers, cells with the same number above 0 are one node; None = no short circuits.
    """

    resistance: np.ndarray
    neighbours: int = 8
    average: str = "resistance"
    shorted: np.ndarray | None = None
    direct_nodes: int = DIRECT_NODES

    def circuit(self, progress: Progress, *regions: np.ndarray) -> GridCircuit:
        """The circuit with its own short circuits and those of ``regions``."""
        grids = [grid for grid in (self.shorted, *regions) if grid is not None]
        return GridCircuit(self.resistance, self.neighbours, self.average, grids, progress)


@dataclass(frozen=True)
class Flow:
    """One solution: ``source`` and ``ground`` are places in the list of focal places, None = several or all others.

    ``resistance`` in ohm (NaN = not connected or no cell that conducts); ``current`` in amperes and ``voltage`` in
    volts per cell, NaN where nothing conducts, None where nothing was solved.
    """

    source: int | None
    ground: int | None
    resistance: float
    current: np.ndarray | None = None
    voltage: np.ndarray | None = None


def node_currents(circuit: Circuit | GridCircuit, volts: np.ndarray, leak: np.ndarray | None = None) -> np.ndarray:
    """Amperes through each node: what flows in, which is what flows out, sources and grounds included."""
    through, net = circuit.through(volts), circuit.net(volts)
    if leak is not None:
        through, net = through + np.abs(leak * volts), net + leak * volts
    return (through + np.abs(net)) / 2.0


def advanced_flow(
    landscape: Landscape, sources: np.ndarray, grounds: np.ndarray, progress: Progress
) -> tuple[Flow, float]:
    """The flow from ``sources`` (amperes per cell, 0 = none) to ``grounds`` (siemens per cell, inf = 0 ohm, 0 = none).

    Returns it with the largest residual. Parts without a ground carry nothing.
    """
    circuit = landscape.circuit(progress)
    used = circuit.node >= 0
    injected, leak = (np.bincount(circuit.node[used], grid[used], circuit.nodes) for grid in (sources, grounds))
    grounded = np.isinf(leak)
    leak[grounded] = 0.0
    solver = CircuitSolver(circuit, grounded, leak, progress, landscape.direct_nodes)
    volts = solver.voltages(injected)
    return _solution(circuit, None, None, np.nan, volts, leak), solver.worst


def focal_flows(
    landscape: Landscape,
    mode: str,
    focal: Sequence[np.ndarray],
    progress: Progress,
    included: np.ndarray | None = None,
    tell: Callable[[float], None] = lambda residual: None,
) -> Iterator[Flow]:
    """The flows of a mode, in the order of the focal places.

    ``focal``: the flat cells of each place; ``included``: places by places, False where two have nothing to do with
    each other; ``tell`` hears the largest residual of each solver. In pairwise mode the first place of a pair is at 0
    volts and the second gets 1 ampere. Raises ``NeaspecError``: cancelled, circuit_not_solved.
    """
    wanted = np.ones((len(focal), len(focal)), dtype=bool) if included is None else included
    regions = any(len(cells) > 1 for cells in focal)
    if mode == "pairwise" and regions:
        yield from _region_pairs(landscape, focal, wanted, progress, tell)
        return
    circuit = landscape.circuit(progress, *([_labels(focal, landscape.resistance.shape)] if regions else []))
    flows = _point_pairs if mode == "pairwise" else _stars
    bases = _Bases(landscape, circuit, place_nodes(circuit.node, focal), Part(progress, 0.0, 60.0))
    tell(bases.worst)
    yield from flows(bases, wanted, mode, Part(progress, 60.0, 100.0))


def place_nodes(node: np.ndarray, focal: Sequence[np.ndarray]) -> np.ndarray:
    """The node of each focal place, -1 where none of its cells is a node."""
    return np.array([int(node.ravel()[cells].max()) if len(cells) else -1 for cells in focal], dtype=int)


def _labels(focal: Sequence[np.ndarray], shape: tuple[int, int]) -> np.ndarray:
    labels = np.zeros(shape, dtype=np.int32)
    for number, cells in enumerate(focal, start=1):
        labels.ravel()[cells] = number
    return labels


def _solution(circuit: GridCircuit, source, ground, resistance: float, volts: np.ndarray, leak=None) -> Flow:
    current = circuit.on_cells(node_currents(circuit, volts, leak), np.nan)
    return Flow(source, ground, resistance, current, circuit.on_cells(volts, np.nan))


class _Bases:
    """Volts for 1 ampere into each focal node, with one focal node of each connected part at 0 volts.

    ``nodes``: the node of each place, -1 = none. Volts are grids: cells without a node are at 0 here.
    """

    def __init__(self, landscape: Landscape, circuit: GridCircuit, nodes: np.ndarray, progress: Progress):
        self.circuit, self.nodes, self._grids = circuit, nodes, {}
        self.part = np.where(nodes >= 0, circuit.components[nodes], -1) if circuit.nodes else nodes
        used = np.unique(nodes[nodes >= 0])
        parts = circuit.components[used] if len(used) else used
        first = used[np.unique(parts, return_index=True)[1]] if len(used) else used
        grounded = np.zeros(circuit.nodes, dtype=bool)
        grounded[first] = True
        solver = CircuitSolver(circuit, grounded, None, progress, landscape.direct_nodes)
        asked = np.setdiff1d(used, first)
        # float64: kept as float32, resistances of 63 ohm were off by 2e-6 (contrast 1000), currents by 2e-4 (a million)
        for volts, place in zip(solver.each(asked[:, None], np.ones((len(asked), 1))), asked):
            self._grids[int(place)] = circuit.on_cells(volts)
        self.worst = solver.worst
        self._cells = {int(node): np.flatnonzero(circuit.node == node) for node in used}
        self._none = circuit.node < 0
        alone = not circuit.nodes or circuit.components.max() == 0
        self._within = {} if alone else {part: self._cells_of(part) for part in np.unique(parts)}

    def _cells_of(self, part: int) -> np.ndarray:
        return np.append(self.circuit.components == part, False)[self.circuit.node]

    def at(self, place: int, node: int) -> float:
        """Volts at a node for 1 ampere into a place."""
        grid = self._grids.get(int(self.nodes[place]))
        return 0.0 if grid is None else float(grid.ravel()[self._cells[int(node)][0]])

    def flow(self, source, ground, hub: int, amperes: dict[int, float], zero: int) -> Flow:
        """The flow of some ``amperes`` into places, where place ``zero`` is at 0 volts; resistance to node of ``hub``.

        At a node the current is half of what all its resistors carry and what is injected there.
        """
        circuit = self.circuit
        volts, level = np.zeros(circuit.node.shape), 0.0
        for place, share in amperes.items():
            grid = self._grids.get(int(self.nodes[place]))
            if grid is not None:
                volts += grid if share == 1.0 else share * grid
            level += share * self.at(place, self.nodes[zero])
        np.subtract(volts, level, out=volts, where=self._within.get(self.part[hub], True))
        ohm = float(volts.ravel()[self._cells[int(self.nodes[hub])][0]])
        current = circuit.one_per_node(circuit.through_cells(volts))
        injected: dict[int, float] = {}
        for place, share in amperes.items():
            node = int(self.nodes[place])
            injected[node] = injected.get(node, 0.0) + share
        for node, share in injected.items():
            current.ravel()[self._cells[node]] += abs(share)
        current *= 0.5
        for grid in (volts, current):
            np.copyto(grid, np.nan, where=self._none)
        return Flow(source, ground, ohm, current, volts)


def _point_pairs(bases: _Bases, wanted, mode, progress) -> Iterator[Flow]:
    pairs = [pair for pair in combinations(range(len(bases.nodes)), 2) if wanted[pair]]
    for done, (one, two) in enumerate(pairs):
        step(progress, done, len(pairs))
        if bases.nodes[one] < 0 or bases.nodes[two] < 0 or bases.part[one] != bases.part[two]:
            yield Flow(two, one, np.nan)
        else:
            yield bases.flow(two, one, two, {two: 1.0, one: -1.0}, one)


def _region_pairs(landscape, focal, wanted, progress, tell) -> Iterator[Flow]:
    """Regions are short-circuited for the pair at hand only, so that each pair is a circuit of its own."""
    pairs = [pair for pair in combinations(range(len(focal)), 2) if wanted[pair]]
    for done, (one, two) in enumerate(pairs):
        step(progress, done, len(pairs))
        now = Part(progress, 100.0 * done / len(pairs), 100.0 * (done + 1) / len(pairs))
        yield _region_pair(landscape, focal, one, two, now, tell)


def _region_pair(landscape, focal, one: int, two: int, progress, tell) -> Flow:
    ends = [_labels([focal[place]], landscape.resistance.shape) for place in (one, two)]
    circuit = landscape.circuit(progress, *ends)
    nodes = place_nodes(circuit.node, [focal[one], focal[two]])
    part = circuit.components
    if (nodes < 0).any() or part[nodes[0]] != part[nodes[1]]:
        return Flow(two, one, np.nan)
    grounded, injected = np.zeros(circuit.nodes, dtype=bool), np.zeros(circuit.nodes)
    grounded[nodes[0]] = True
    injected[nodes[1]] = 0.0 if nodes[0] == nodes[1] else 1.0
    solver = CircuitSolver(circuit, grounded, None, progress, landscape.direct_nodes)
    volts = solver.voltages(injected)
    tell(solver.worst)
    return _solution(circuit, two, one, float(volts[nodes[1]]), volts)


def _stars(bases: _Bases, wanted, mode, progress) -> Iterator[Flow]:
    """One place against all others that it is joined to: their currents follow from the volts at the focal nodes."""
    nodes = bases.nodes
    for hub in range(len(nodes)):
        step(progress, hub, len(nodes))
        ends = (None, hub) if mode == "all_to_one" else (hub, None)
        others = [place for place in range(len(nodes)) if place != hub and wanted[hub, place] and nodes[place] >= 0]
        if nodes[hub] < 0 or not others:
            yield Flow(*ends, np.nan)
            continue
        joined = [place for place in others if bases.part[place] == bases.part[hub] and nodes[place] != nodes[hub]]
        if joined:
            zero = hub if mode == "all_to_one" else joined[0]
            yield bases.flow(*ends, hub, _amperes(bases, hub, joined, mode), zero)
            continue
        # nothing within reach: a map of nothing, 0 ohm where another place shares the node
        near = 0.0 if (nodes[others] == nodes[hub]).any() else np.nan
        yield replace(bases.flow(*ends, hub, {}, hub), resistance=near)


def _amperes(bases: _Bases, hub: int, others: list[int], mode: str) -> dict[int, float]:
    """The amperes into each place: 1 from each other to the hub, or 1 from the hub to others, all at 0 volts."""
    if mode == "all_to_one":
        return {**dict.fromkeys(others, 1.0), hub: -float(len(others))}
    nodes = bases.nodes
    apart = [place for number, place in enumerate(others) if nodes[place] not in nodes[others[:number]]]
    # volts at the others: of the hub's ampere, less those of the wanted shares, are one unknown level for all of them
    seen = np.array([[bases.at(place, nodes[at]) for place in apart] for at in apart])
    size = len(apart)
    system = np.zeros((size + 1, size + 1))
    system[:size, :size], system[:size, size], system[size, :size] = seen, 1.0, 1.0
    wanted = np.append([bases.at(hub, nodes[at]) for at in apart], 1.0)
    shares = np.linalg.solve(system, wanted)[:size]
    return {hub: 1.0, **{place: -float(share) for place, share in zip(apart, shares)}}
