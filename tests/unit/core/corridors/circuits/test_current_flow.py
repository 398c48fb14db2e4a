"""Current and effective resistance against closed forms and a dense solution; hard landscapes; one solve per place."""

from __future__ import annotations

import threading

import numpy as np
import pytest

from neaspec_plugin.core.corridors.circuits import conjugate_gradients, grid, multigrid, rows, solver
from neaspec_plugin.core.corridors.circuits.current_flow import Landscape, advanced_flow, focal_flows, node_currents
from neaspec_plugin.core.corridors.circuits.grid import GridCircuit
from neaspec_plugin.core.corridors.circuits.solver import CircuitSolver
from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.progress import Silent


def at(landscape, *cells):
    """One focal place for each list of (row, column)."""
    columns = landscape.resistance.shape[1]
    return [np.array([row * columns + column for row, column in place]) for place in cells]


def flows(landscape, mode, *cells):
    return list(focal_flows(landscape, mode, at(landscape, *cells), Silent()))


@pytest.mark.parametrize(("average", "ohm"), [("resistance", (2 + 6) / 2), ("conductance", 1 / ((1 / 2 + 1 / 6) / 2))])
def test_two_cells_are_one_resistor(average, ohm):
    (flow,) = flows(Landscape(np.array([[2.0, 6.0]]), 8, average), "pairwise", [(0, 0)], [(0, 1)])
    assert flow.resistance == pytest.approx(ohm, rel=1e-12)
    np.testing.assert_allclose(flow.voltage, [[0.0, ohm]])
    np.testing.assert_allclose(flow.current, [[1.0, 1.0]])


def test_a_diagonal_step_is_longer_by_the_square_root_of_two():
    holes = np.array([[3.0, np.nan], [np.nan, 3.0]])
    (flow,) = flows(Landscape(holes), "pairwise", [(0, 0)], [(1, 1)])
    assert flow.resistance == pytest.approx(3 * 2**0.5)
    (apart,) = flows(Landscape(holes, 4), "pairwise", [(0, 0)], [(1, 1)])
    assert np.isnan(apart.resistance) and apart.current is None


def test_series_and_parallel():
    # a ring of 4 cells, all 1 ohm a step: 1 ohm beside 3 in series
    (flow,) = flows(Landscape(np.ones((2, 2)), 4), "pairwise", [(0, 0)], [(0, 1)])
    assert flow.resistance == pytest.approx(1 * 3 / (1 + 3))
    np.testing.assert_allclose(flow.current, [[1.0, 1.0], [0.25, 0.25]])


def test_a_bar_between_two_plates():
    # 40 steps in series, 7 in parallel
    land = Landscape(np.full((7, 41), 2.5), 4)
    plates = [[(row, column) for row in range(7)] for column in (0, 40)]
    (flow,) = flows(land, "pairwise", *plates)
    assert flow.resistance == pytest.approx(2.5 * 40 / 7, rel=1e-10)
    np.testing.assert_allclose(flow.current[:, 1:-1], 1 / 7, rtol=1e-9)
    np.testing.assert_allclose(flow.current[:, [0, -1]], 1.0, rtol=1e-9)


@pytest.mark.parametrize("direct", [10**6, 0])
def test_the_infinite_lattice(direct):
    # 1/2 ohm between neighbours, 2/pi over the diagonal (Cserti 2000); the far edge adds less than 1e-4
    land = Landscape(np.ones((301, 301)), 4, direct_nodes=direct)
    found = flows(land, "pairwise", [(150, 150)], [(150, 151)], [(151, 151)])
    assert [flow.resistance for flow in found] == pytest.approx([1 / 2, 2 / np.pi, 1 / 2], abs=1e-4)


def random_landscape(seed=3, shape=(9, 11), holes=0.2, contrast=100.0):
    draws = np.random.default_rng(seed)
    values = np.exp(draws.uniform(0, np.log(contrast), shape))
    values[draws.random(shape) < holes] = np.nan
    return values


def dense(land):
    """Nodes, the Moore-Penrose inverse and the conductances between nodes, built cell by cell."""
    values = land.resistance
    cells = [tuple(cell) for cell in np.argwhere(~np.isnan(values))]
    link = np.zeros((len(cells), len(cells)))
    for one, (row, column) in enumerate(cells):
        for two, (other, beside) in enumerate(cells):
            if max(abs(row - other), abs(column - beside)) == 1:
                length = np.hypot(row - other, column - beside)
                link[one, two] = 1 / (length * (values[row, column] + values[other, beside]) / 2)
    return cells, np.linalg.pinv(np.diag(link.sum(axis=0)) - link, rcond=1e-12), link


def test_all_pairs_against_a_dense_solution():
    land = Landscape(random_landscape())
    cells, inverse, link = dense(land)
    places = [cells[number] for number in (0, 17, 40, len(cells) - 1)]
    found = flows(land, "pairwise", *[[place] for place in places])
    assert [(flow.ground, flow.source) for flow in found] == [(0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3)]
    for flow in found:
        one, two = (cells.index(places[place]) for place in (flow.ground, flow.source))
        volts = inverse[:, two] - inverse[:, one]
        assert flow.resistance == pytest.approx(volts[two] - volts[one], rel=1e-9)
        branch = link * (volts[:, None] - volts[None, :])
        through = np.maximum(np.clip(branch, 0, None).sum(axis=0), np.clip(branch, 0, None).sum(axis=1))
        np.testing.assert_allclose([flow.current[cell] for cell in cells], through, atol=1e-9)
        assert np.isnan(flow.current[np.isnan(land.resistance)]).all()


def test_one_to_all_and_all_to_one_against_a_dense_solution():
    land = Landscape(random_landscape(5))
    cells, _inverse, link = dense(land)
    laplacian = np.diag(link.sum(axis=0)) - link
    numbers = [0, 17, 40, len(cells) - 1]
    places = [[cells[number]] for number in numbers]
    for mode in ("one_to_all", "all_to_one"):
        for flow, hub in zip(flows(land, mode, *places), numbers):
            others = [number for number in numbers if number != hub]
            grounded, fed = (others, [hub]) if mode == "one_to_all" else ([hub], others)
            free = [number for number in range(len(cells)) if number not in grounded]
            volts = np.zeros(len(cells))
            volts[free] = np.linalg.solve(laplacian[np.ix_(free, free)], np.isin(free, fed).astype(float))
            np.testing.assert_allclose([flow.voltage[cell] for cell in cells], volts, atol=1e-9)
            if mode == "one_to_all":
                assert flow.resistance == pytest.approx(volts[hub])


def test_one_solution_less_than_places_is_enough(monkeypatch):
    asked = []
    once = CircuitSolver._volts
    monkeypatch.setattr(
        CircuitSolver, "_volts", lambda self, *pattern: asked.append(pattern[1].any()) or once(self, *pattern)
    )
    places = [[(row, 0)] for row in range(6)]
    land = Landscape(np.ones((6, 5)))
    for mode, solutions in (("pairwise", 15), ("one_to_all", 6), ("all_to_one", 6)):
        asked.clear()
        assert len(flows(land, mode, *places)) == solutions
        assert sum(asked) == 6 - 1, mode


def test_short_circuits_join_what_shares_a_cell_and_bridge_no_data():
    gap = np.array([[1.0, np.nan, 1.0, 1.0]])
    circuit = GridCircuit(gap, 4, "resistance", [np.array([[1, 1, 0, 0]]), np.array([[0, 7, 7, 0]])])
    assert circuit.node.tolist() == [[0, 0, 0, 1]] and circuit.nodes == 2
    lonely = GridCircuit(gap, 4, "resistance", [np.array([[0, 4, 0, 0]])])
    assert lonely.node.tolist() == [[0, -1, 1, 2]]


def test_sources_and_a_ground_of_some_ohm():
    # 2 A through 3 steps of 1 ohm and 5 ohm to ground
    amperes, siemens = np.array([[2.0, 0, 0, 0]]), np.array([[0, 0, 0, 1 / 5]])
    flow, residual = advanced_flow(Landscape(np.ones((1, 4))), amperes, siemens, Silent())
    np.testing.assert_allclose(flow.voltage, [[16.0, 14.0, 12.0, 10.0]])
    np.testing.assert_allclose(flow.current, 2.0)
    assert residual < 1e-12


def fence():
    values = random_landscape(1, (150, 150), 0.0, 1000.0)
    values[75] = np.nan
    values[75, 40] = 5.0
    return values


@pytest.mark.parametrize(
    "values",
    [fence(), random_landscape(2, (150, 150), 0.3), random_landscape(4, (150, 150), 0.0, 1e6)],
    ids=["one-cell gap in a fence", "30 percent without data", "contrast of a million"],
)
def test_hard_landscapes_are_iterated_to_the_direct_answer(values):
    circuit = GridCircuit(values)
    main = np.bincount(circuit.components).argmax()
    ends = np.flatnonzero(circuit.components == main)[[200, -200]]
    grounded, injected = np.zeros(circuit.nodes, dtype=bool), np.zeros(circuit.nodes)
    grounded[ends[0]], injected[ends[1]] = True, 1.0
    direct, iterated = (CircuitSolver(circuit, grounded, None, Silent(), nodes) for nodes in (10**6, 0))
    expected, found = direct.voltages(injected), iterated.voltages(injected)
    assert direct.direct and not iterated.direct and iterated._multigrid._levels
    assert found[ends[1]] == pytest.approx(expected[ends[1]], rel=1e-6)
    assert iterated.worst <= 1e-8
    np.testing.assert_allclose(node_currents(circuit, found), node_currents(circuit, expected), atol=1e-6)
    if np.isnan(values[75]).sum() == 149:  # all of the current passes the gap
        assert node_currents(circuit, found)[circuit.node[75, 40]] == pytest.approx(1.0, abs=1e-8)


@pytest.mark.parametrize("neighbours", [8, 4])
@pytest.mark.parametrize("average", ["resistance", "conductance"])
def test_the_matrix_of_a_grid_with_short_circuits_cell_by_cell(neighbours, average, monkeypatch):
    values = random_landscape(6)
    label = np.zeros(values.shape, dtype=int)
    label[2:5, 3:6], label[8, 2:9] = 4, 9
    monkeypatch.setattr(grid, "_MATRIX_CELLS", 25)  # strips of two rows
    circuit = GridCircuit(values, neighbours, average, [label])
    expected = np.zeros((circuit.nodes, circuit.nodes))
    for row, column in np.argwhere(~np.isnan(values)):
        for down, right in [(0, 1), (1, 0), (1, 1), (1, -1)][: neighbours // 2]:
            other, beside = row + down, column + right
            if other < values.shape[0] and 0 <= beside < values.shape[1] and not np.isnan(values[other, beside]):
                one, two = values[row, column], values[other, beside]
                mean = (one + two) / 2 if average == "resistance" else 2 / (1 / one + 1 / two)
                ends = circuit.node[row, column], circuit.node[other, beside]
                expected[ends] -= 1 / (mean * np.hypot(down, right)) if ends[0] != ends[1] else 0.0
    expected += expected.T
    np.fill_diagonal(expected, -expected.sum(axis=1))
    leak, free = np.linspace(0, 1, circuit.nodes), np.arange(circuit.nodes) % 7 != 3
    found = circuit.matrix(free, leak, Silent()).toarray()
    np.testing.assert_allclose(found, (expected + np.diag(leak))[np.ix_(free, free)], atol=1e-13)
    volts = np.random.default_rng(1).normal(size=circuit.nodes)
    np.testing.assert_allclose(circuit.net(volts), expected @ volts, atol=1e-12)
    through = (-expected + np.diag(np.diag(expected))) * np.abs(volts[:, None] - volts[None, :])
    np.testing.assert_allclose(circuit.through(volts), through.sum(axis=1), atol=1e-12)


def test_strips_and_threads_change_nothing_and_ask_often(monkeypatch):
    values, places = random_landscape(7, (120, 90)), [[(1, 1)], [(60, 50)], [(118, 88)]]
    values[[1, 60, 118], [1, 50, 88]] = 1.0
    land = Landscape(values, direct_nodes=0)
    whole = flows(land, "pairwise", *places)
    monkeypatch.setattr(grid, "_MATRIX_CELLS", 900)
    monkeypatch.setattr(grid, "_MAP_CELLS", 300)
    monkeypatch.setattr(multigrid, "_STRIP", 700)
    monkeypatch.setattr(rows, "_ROWS", 500)
    monkeypatch.setattr(solver, "THREADS", 1)
    asked = Impatient(10**6)
    strips = list(focal_flows(land, "pairwise", at(land, *places), asked))
    for one, two in zip(whole, strips):
        assert two.resistance == pytest.approx(one.resistance, rel=1e-8)
        np.testing.assert_allclose(two.current, one.current, atol=1e-8)
    assert 10**6 - asked.patience > 12 + 3 * 10  # 12 strips of the matrix, and 3 rounds of 10 or more of the levels


def test_the_worst_residual_of_all_solutions_is_told():
    land, heard = Landscape(fence(), direct_nodes=0), []
    list(focal_flows(land, "pairwise", at(land, [(0, 0)], [(80, 9)], [(149, 149)]), Silent(), None, heard.append))
    assert len(heard) == 1 and 0 < heard[0] <= 1e-8


def test_what_is_not_exact_enough_is_refused(monkeypatch):
    monkeypatch.setattr(conjugate_gradients, "_MOST_ITERATIONS", 1)
    land = Landscape(fence(), direct_nodes=0)
    with pytest.raises(NeaspecError) as error:
        flows(land, "pairwise", [(0, 0)], [(149, 149)])
    assert error.value.message.code == "circuit_not_solved" and error.value.message.params["residual"] > 1e-6


class Impatient(Silent):
    """Is cancelled after a number of questions."""

    def __init__(self, patience):
        self.patience = patience

    def is_canceled(self):
        self.patience -= 1
        return self.patience < 0


@pytest.mark.parametrize("patience", [0, 3, 6, 9])
def test_it_stops_between_iterations(patience):
    land = Landscape(fence(), direct_nodes=0)
    threads = threading.active_count()
    with pytest.raises(NeaspecError, match="cancelled"):
        list(focal_flows(land, "pairwise", at(land, [(0, 0)], [(149, 149)]), Impatient(patience)))
    assert threading.active_count() == threads  # nothing computes on unseen
