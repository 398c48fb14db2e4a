"""Current between focal places: pairwise, one to all, all to one, and with sources and grounds of one's own.

After McRae et al. (2008, doi 10.1890/07-1861.1) with the rules of Circuitscape (Hall et al. 2021). Where the focal
places are the same nodes in every pair, one solution per place and less is enough: the voltages of all pairs, of one to
all and of all to one are sums of these, for the circuit is linear.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from ..progress import Part, Progress, step
from .circuit_graph import Circuit, raster_circuit
from .circuit_solver import DIRECT_NODES, CircuitSolver

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

    def circuit(self, *regions: np.ndarray) -> tuple[Circuit, np.ndarray]:
        """The circuit with its own short circuits and those of ``regions``, and the node of each cell."""
        grids = [grid for grid in (self.shorted, *regions) if grid is not None]
        return raster_circuit(self.resistance, self.neighbours, self.average, grids)


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


def node_currents(circuit: Circuit, volts: np.ndarray, leak: np.ndarray | None = None) -> np.ndarray:
    """Amperes through each node: what flows in, which is what flows out, sources and grounds included."""
    branch = circuit.conductance * (volts[circuit.first] - volts[circuit.second])
    size = np.abs(branch)
    through = np.bincount(circuit.first, size, circuit.nodes) + np.bincount(circuit.second, size, circuit.nodes)
    net = np.bincount(circuit.first, branch, circuit.nodes) - np.bincount(circuit.second, branch, circuit.nodes)
    if leak is not None:
        through, net = through + np.abs(leak * volts), net + leak * volts
    return (through + np.abs(net)) / 2.0


def advanced_flow(
    landscape: Landscape, sources: np.ndarray, grounds: np.ndarray, progress: Progress
) -> tuple[Flow, float]:
    """The flow from ``sources`` (amperes per cell, 0 = none) to ``grounds`` (siemens per cell, inf = 0 ohm, 0 = none).

    Returns it with the largest residual. Parts without a ground carry nothing.
    """
    circuit, node = landscape.circuit()
    injected, leak = (_per_node(grid, node, circuit.nodes) for grid in (sources, grounds))
    grounded = np.isinf(leak)
    leak[grounded] = 0.0
    solver = CircuitSolver(circuit, grounded, leak, progress, landscape.direct_nodes)
    volts = solver.voltages(injected)
    current = node_currents(circuit, volts, leak)
    return Flow(None, None, np.nan, _on_cells(current, node), _on_cells(volts, node)), solver.worst


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
    circuit, node = landscape.circuit(_labels(focal, landscape.resistance.shape)) if regions else landscape.circuit()
    if mode == "pairwise":
        yield from _point_pairs(landscape, circuit, node, focal, wanted, progress, tell)
    else:
        yield from _stars(landscape, circuit, node, focal, wanted, mode, progress, tell)


def place_nodes(node: np.ndarray, focal: Sequence[np.ndarray]) -> np.ndarray:
    """The node of each focal place, -1 where none of its cells is a node."""
    return np.array([int(node.ravel()[cells].max()) if len(cells) else -1 for cells in focal], dtype=int)


def _labels(focal: Sequence[np.ndarray], shape: tuple[int, int]) -> np.ndarray:
    labels = np.zeros(shape, dtype=np.int32)
    for number, cells in enumerate(focal, start=1):
        labels.ravel()[cells] = number
    return labels


def _per_node(grid: np.ndarray, node: np.ndarray, nodes: int) -> np.ndarray:
    used = node.ravel() >= 0
    return np.bincount(node.ravel()[used], grid.ravel()[used], nodes)


def _on_cells(values: np.ndarray, node: np.ndarray) -> np.ndarray:
    return np.where(node >= 0, values[node], np.nan) if len(values) else np.full(node.shape, np.nan)


def _flow(circuit: Circuit, node: np.ndarray, source, ground, resistance: float, volts: np.ndarray) -> Flow:
    current = node_currents(circuit, volts)
    return Flow(source, ground, resistance, _on_cells(current, node), _on_cells(volts, node))


class _Bases:
    """Volts for 1 ampere into each focal node, with one focal node of each connected part at 0 volts."""

    def __init__(self, landscape: Landscape, circuit: Circuit, nodes: np.ndarray, progress: Progress):
        self.part = np.where(nodes >= 0, circuit.components[nodes], -1) if circuit.nodes else nodes
        self._nodes, self._volts = nodes, {}
        used = np.unique(nodes[nodes >= 0])
        parts = circuit.components[used] if len(used) else used
        first = used[np.unique(parts, return_index=True)[1]] if len(used) else used
        grounded = np.zeros(circuit.nodes, dtype=bool)
        grounded[first] = True
        solver = CircuitSolver(circuit, grounded, None, progress, landscape.direct_nodes)
        for done, place in enumerate(used):
            step(progress, done, len(used))
            injected = np.zeros(circuit.nodes)
            injected[place] = 0.0 if grounded[place] else 1.0
            self._volts[int(place)] = solver.voltages(injected)
        self.worst = solver.worst

    def volts(self, place: int) -> np.ndarray:
        return self._volts[int(self._nodes[place])]


def _point_pairs(landscape, circuit, node, focal, wanted, progress, tell) -> Iterator[Flow]:
    nodes = place_nodes(node, focal)
    bases = _Bases(landscape, circuit, nodes, Part(progress, 0.0, 60.0))
    tell(bases.worst)
    pairs = [pair for pair in combinations(range(len(focal)), 2) if wanted[pair]]
    show = Part(progress, 60.0, 100.0)
    for done, (one, two) in enumerate(pairs):
        step(show, done, len(pairs))
        if nodes[one] < 0 or nodes[two] < 0 or bases.part[one] != bases.part[two]:
            yield Flow(two, one, np.nan)
            continue
        volts = bases.volts(two) - bases.volts(one)
        volts -= np.where(circuit.components == bases.part[one], volts[nodes[one]], 0.0)
        yield _flow(circuit, node, two, one, float(volts[nodes[two]]), volts)


def _region_pairs(landscape, focal, wanted, progress, tell) -> Iterator[Flow]:
    """Regions are short-circuited for the pair at hand only, so that each pair is a circuit of its own."""
    pairs = [pair for pair in combinations(range(len(focal)), 2) if wanted[pair]]
    for done, (one, two) in enumerate(pairs):
        step(progress, done, len(pairs))
        ends = [_labels([focal[place]], landscape.resistance.shape) for place in (one, two)]
        circuit, node = landscape.circuit(*ends)
        nodes = place_nodes(node, [focal[one], focal[two]])
        part = circuit.components
        if (nodes < 0).any() or part[nodes[0]] != part[nodes[1]]:
            yield Flow(two, one, np.nan)
            continue
        grounded = np.arange(circuit.nodes) == nodes[0]
        injected = np.where(np.arange(circuit.nodes) == nodes[1], 1.0, 0.0)
        solver = CircuitSolver(circuit, grounded, None, Part(progress, 0.0, 0.0), landscape.direct_nodes)
        volts = solver.voltages(injected)
        tell(solver.worst)
        yield _flow(circuit, node, two, one, float(volts[nodes[1]]), volts)


def _stars(landscape, circuit, node, focal, wanted, mode, progress, tell) -> Iterator[Flow]:
    """One place against all others that it is joined to: their currents follow from the volts at the focal nodes."""
    nodes = place_nodes(node, focal)
    bases = _Bases(landscape, circuit, nodes, Part(progress, 0.0, 60.0))
    tell(bases.worst)
    show = Part(progress, 60.0, 100.0)
    part = circuit.components
    for hub in range(len(focal)):
        step(show, hub, len(focal))
        ends = (None, hub) if mode == "all_to_one" else (hub, None)
        others = [place for place in range(len(focal)) if place != hub and wanted[hub, place] and nodes[place] >= 0]
        if nodes[hub] < 0 or not others:
            yield Flow(*ends, np.nan)
            continue
        joined = [place for place in others if bases.part[place] == bases.part[hub] and nodes[place] != nodes[hub]]
        if not joined:  # nothing within reach: a map of nothing, 0 ohm where another place shares the node
            near = 0.0 if (nodes[others] == nodes[hub]).any() else np.nan
            yield _flow(circuit, node, *ends, near, np.zeros(circuit.nodes))
            continue
        amperes = _amperes(bases, nodes, hub, joined, mode)
        volts = sum(share * bases.volts(place) for place, share in amperes.items())
        level = volts[nodes[hub if mode == "all_to_one" else joined[0]]]
        volts -= np.where(part == bases.part[hub], level, 0.0)
        yield _flow(circuit, node, *ends, float(volts[nodes[hub]]), volts)


def _amperes(bases: _Bases, nodes: np.ndarray, hub: int, others: list[int], mode: str) -> dict[int, float]:
    """The amperes into each place: 1 from each other to the hub, or 1 from the hub to others, all at 0 volts."""
    if mode == "all_to_one":
        return {**dict.fromkeys(others, 1.0), hub: -float(len(others))}
    apart = [place for number, place in enumerate(others) if nodes[place] not in nodes[others[:number]]]
    # volts at the others: of the hub's ampere, less those of the wanted shares, are one unknown level for all of them
    seen = np.array([[bases.volts(place)[nodes[at]] for place in apart] for at in apart])
    size = len(apart)
    system = np.zeros((size + 1, size + 1))
    system[:size, :size], system[:size, size], system[size, :size] = seen, 1.0, 1.0
    wanted = np.append([bases.volts(hub)[nodes[at]] for at in apart], 1.0)
    shares = np.linalg.solve(system, wanted)[:size]
    return {hub: 1.0, **{place: -float(share) for place, share in zip(apart, shares)}}
