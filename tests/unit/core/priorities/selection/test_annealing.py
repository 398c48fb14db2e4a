"""Units that flip together share no border; what comes out is repaired and allowed."""

from __future__ import annotations

import time
from types import SimpleNamespace

import numpy as np
import pytest
from selection_cases import clumped, random_problem

from neaspec_plugin.core.priorities.selection import annealing
from neaspec_plugin.core.priorities.selection.annealing import Annealing, _apart
from neaspec_plugin.core.priorities.selection.lagrangian import raise_bound
from neaspec_plugin.core.priorities.selection.problem import FREE
from neaspec_plugin.core.priorities.selection.repair import Repair
from neaspec_plugin.core.progress import Silent


def test_a_batch_holds_no_two_neighbours_and_all_batches_hold_every_free_unit_once():
    problem = clumped()
    free = np.arange(problem.units) % 7 != 0
    batches = _apart(Repair(problem).beside, free, np.random.default_rng(1))
    assert sorted(np.concatenate(batches).tolist()) == np.flatnonzero(free).tolist()
    for units in batches:
        one, two = problem.outline.pairs.T
        assert not (np.isin(one, units) & np.isin(two, units)).any()


def test_annealing_betters_the_repaired_choice_of_the_prices():
    problem = clumped()
    bound = raise_bound(problem, 20.0, Silent())
    repair = Repair(problem)
    first = problem.value(repair.improved(bound.selected))
    found, timed = Annealing(problem, repair, bound.prices, bound.selected).run(1, time.monotonic() + 60, Silent())
    assert not timed and bound.value <= problem.value(found) < first


@pytest.mark.parametrize("repairing", [1.0, 30.0, 150.0])
def test_it_ends_in_time_however_long_a_repair_takes(repairing, monkeypatch):
    clock = [0.0]

    def taking(seconds, function):
        def slow(*values):
            clock[0] += seconds
            return function(*values)

        return slow

    problem = clumped(14)
    repair = Repair(problem)
    annealed = Annealing(problem, repair, raise_bound(problem, 20.0, Silent()).prices, np.zeros(196, dtype=bool))
    monkeypatch.setattr(annealing, "time", SimpleNamespace(monotonic=lambda: clock[0]))
    monkeypatch.setattr(repair, "improved", taking(repairing, repair.improved))
    monkeypatch.setattr(annealed, "_sweep", taking(1.0, annealed._sweep))
    found, timed = annealed.run(1, 400.0, Silent())
    assert timed and np.isfinite(problem.value(found)) and 300 < clock[0] <= 402


@pytest.mark.parametrize("seed", range(40))
def test_a_repaired_selection_holds_locks_and_limits_and_where_it_can_the_targets(seed):
    problem = random_problem(seed)
    start = np.random.default_rng(seed).random(problem.units) < 0.5
    repaired = Repair(problem).improved(start)
    assert problem.allowed(repaired)
    if problem.objective == "min_set":
        assert not problem.missed(repaired).any()
        for unit in np.flatnonzero(repaired & (problem.locks == FREE)):
            without = repaired.copy()
            without[unit] = False
            if (problem.missed(without) <= problem.missed(repaired)).all():
                assert problem.value(without) >= problem.value(repaired) - 1e-6
