"""Connections: one strength in both directions, and selections that cut few of them against trying every one."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import numpy as np
import pandas as pd
import pytest
from scipy.sparse import csr_matrix
from selection_cases import least, linked

from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.messages import Message
from neaspec_plugin.core.priorities.selection import best_selection as selection
from neaspec_plugin.core.priorities.selection import exact
from neaspec_plugin.core.priorities.selection.best_selection import solve
from neaspec_plugin.core.priorities.selection.connections import links_of
from neaspec_plugin.core.priorities.selection.cooperation import cooperate, part_of, value_of_cooperation
from neaspec_plugin.core.priorities.selection.lagrangian import raise_bound
from neaspec_plugin.core.priorities.selection.problem import FREE, Outline, Problem
from neaspec_plugin.core.priorities.selection.repair import Repair
from neaspec_plugin.core.priorities.selection.select_areas import Effort, select
from neaspec_plugin.core.progress import Silent
from tests.unit.core.priorities.selection.test_cooperation import THREE
from tests.unit.core.priorities.selection.test_select_areas import FEATURES, question, units

NAMES = ["A", "B", "3", "D"]
EFFORT = Effort(20.0, 0.0, 1, False)


def table(*rows):
    return pd.DataFrame(rows, columns=["unit_a", "unit_b", "strength"])


# --- the table --------------------------------------------------------------------------------------------------------


def test_both_directions_have_their_mean_and_one_direction_counts_as_both():
    links, told = links_of(
        table(("A", "B", 3), ("B", "A", 1), ("D", "A", "2.5"), (3.0, "B", 4), ("A", 3, 0)), NAMES, 7.0
    )
    found = {(NAMES[one], NAMES[two]): shared for (one, two), shared in zip(links.pairs, links.shared)}
    assert found == {("A", "B"): 2.0, ("A", "D"): 2.5, ("B", "3"): 4.0} and links.penalty == 7.0
    assert not links.outer.any() and told == Message("connections_told", rows=5, pairs=4, both=1)


def test_a_table_written_whole_and_half_of_it_are_the_same():
    source = np.random.default_rng(1)
    pairs = [(one, two, float(source.uniform())) for one, two in combinations(NAMES, 2)]
    half, _ = links_of(table(*pairs), NAMES, 1.0)
    whole, _ = links_of(table(*((two, one, value) for one, two, value in pairs), *pairs), NAMES, 1.0)
    assert (half.pairs == whole.pairs).all() and half.shared == pytest.approx(whole.shared)


@pytest.mark.parametrize(
    "row, code, told",
    [
        (("A", "X", 1), "connection_unit_unknown", {"unit": "X"}),
        ((None, "A", 1), "connection_unit_unknown", {"unit": "–"}),
        (("A", "D", -1), "selection_number_invalid", {"parameter": "CONNECTIONS", "name": "A – D", "value": "-1"}),
        (("A", "D", None), "selection_number_invalid", {"parameter": "CONNECTIONS", "name": "A – D", "value": "–"}),
        (
            ("A", "D", "much"),
            "selection_number_invalid",
            {"parameter": "CONNECTIONS", "name": "A – D", "value": "much"},
        ),
        (("D", "D", 1), "connection_with_itself", {"unit": "D"}),
        (("A", "B", 2), "connection_twice", {"one": "A", "two": "B"}),
    ],
)
def test_what_is_wrong_is_told(row, code, told):
    with pytest.raises(NeaspecError) as error:
        links_of(table(("A", "B", 1), row), NAMES, 1.0)
    assert (error.value.message.code, dict(error.value.message.params)) == (code, told)


def test_a_penalty_without_a_table_is_told():
    with pytest.raises(NeaspecError) as error:
        select(units(), FEATURES, replace(question(), connection_penalty=1.0), EFFORT, Silent())
    assert error.value.message.code == "connections_missing"


# --- problems with links ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("seed", range(36))
def test_every_way_to_solve_it_knows_the_links(seed, monkeypatch):
    problem = linked(seed)
    best = least(problem)
    whole = exact.solve(problem, 20.0, 0.0)
    assert problem.value(whole.selected) == pytest.approx(best, rel=1e-6, abs=1e-9)
    assert raise_bound(problem, 5.0, Silent()).value <= best * (1 + 1e-9) + 1e-9
    if problem.objective == "min_set":  # no single unit betters the best
        assert problem.value(Repair(problem).improved(whole.selected)) == pytest.approx(best, rel=1e-6, abs=1e-9)
    for limit in ("_TINY", "_WHOLE"):
        monkeypatch.setattr(selection, limit, 0)
    monkeypatch.setattr(selection, "_RUNS", 1)
    found = solve(problem, 20.0, 0.0, Silent())
    assert found.bound <= best * (1 + 1e-9) + 1e-9 <= found.value * (1 + 2e-9) + 2e-9
    assert found.value == problem.value(found.selected)


def test_the_cost_of_a_flip_is_that_of_the_objective():
    problem = linked(3)
    chosen = np.arange(9) % 2 == 0
    price = Repair(problem).price(chosen)
    for unit in range(9):
        on, off = chosen.copy(), chosen.copy()
        on[unit], off[unit] = True, False
        one, two = problem.pairs.T
        apart = [(problem.pair_costs * (x[one] != x[two])).sum() + problem.linear[x].sum() for x in (on, off)]
        assert price[unit] == pytest.approx(apart[0] - apart[1])


@pytest.mark.parametrize("objective", ["min_set", "min_shortfall"])
@pytest.mark.parametrize("seed", [2, 3, 6, 9])
def test_a_group_pays_for_links_with_units_of_others(objective, seed):
    problem = replace(linked(seed, objective), locks=np.full(9, FREE))
    exact_values = {
        group: least(part_of(problem, THREE, group))
        for size in (1, 2, 3)
        for group in combinations(("CHN", "MNG", "RUS"), size)
    }
    for _, row in cooperate(problem, THREE, 200.0, 0.0, Silent()).groups.iterrows():
        group = tuple(row["group"].split(" + "))
        alone = sum(exact_values[code,] for code in group)
        assert row["alone"] == pytest.approx(alone) and row["together"] == pytest.approx(exact_values[group], abs=1e-9)
        assert alone >= exact_values[group] - 1e-9


def test_a_link_across_a_border_is_kept_by_acting_together_only():
    # each country must take its one unit of 1; alone each cuts the link of 3, together they keep it
    links = Outline(np.array([[0, 1]]), np.array([3.0]), np.zeros(2), 2.0)
    problem = Problem(
        "min_set", np.ones(2), csr_matrix(np.eye(2)), np.ones(2), np.ones(2), np.full(2, FREE), csr_matrix((0, 2)),
        np.zeros(0), Outline.none(2), links,
    )  # fmt: skip
    row = cooperate(problem, np.array(["CHN", "RUS"]), 10.0, 0.0, Silent()).groups.iloc[0]
    assert (row["alone"], row["together"]) == pytest.approx((2 * (1 + 2 * 3), 2.0))


# --- a table of units -------------------------------------------------------------------------------------------------


def cheapest(frame, rows, penalty):
    """The least cost of 40 percent of both features with what is cut, by trying all sets of units."""
    amounts, costs, names = frame[FEATURES].to_numpy(), frame["cost"].to_numpy(), list(frame["unit_id"])
    best = (np.inf, None)
    for size in range(1, len(names) + 1):
        for chosen in map(list, combinations(range(len(names)), size)):
            if (amounts[chosen].sum(axis=0) >= 0.4 * amounts.sum(axis=0)).all():
                inside = {names[unit] for unit in chosen}
                cut = sum(strength for one, two, strength in rows if (one in inside) != (two in inside))
                kept = sum(strength for one, two, strength in rows if one in inside and two in inside)
                best = min(best, (costs[chosen].sum() + penalty * cut, (kept, cut)))
    return best


def test_strength_kept_and_cut_are_told_apart_from_the_outline():
    frame = units()
    source = np.random.default_rng(4)
    names = frame["unit_id"].tolist()
    rows = [(names[one], names[two], float(source.integers(1, 5))) for one, two in combinations(range(9), 2)
            if source.random() < 0.3]  # fmt: skip
    asked = replace(question(), connection_penalty=0.5)
    found = select(frame, FEATURES, asked, EFFORT, Silent(), table(*rows))
    value, (kept, cut) = cheapest(frame, rows, 0.5)
    assert found.solution.status == "optimal" and found.solution.value == pytest.approx(value)
    assert (found.kept, found.cut) == pytest.approx((kept, cut)) and kept > 0 and cut > 0
    chosen = found.units["selected"] == 1
    assert found.units.loc[chosen, "cost"].sum() + 0.5 * cut == pytest.approx(value)  # no outline in it
    assert Message("connections_kept", kept=found.kept, cut=found.cut) in found.told
    assert any(message.code == "connections_told" for message in found.told)
    free = select(frame, FEATURES, question(), EFFORT, Silent(), table(*rows))  # no penalty: told, not paid for
    assert free.solution.value == pytest.approx(select(frame, FEATURES, question(), EFFORT, Silent()).solution.value)
    assert free.kept + free.cut > 0


def test_cooperation_takes_connections_too():
    frame = units()
    rows = table(("U0", "U1", 9.0), ("U3", "U8", 4.0))
    asked = replace(question(), connection_penalty=1.0)
    _, plain, _ = value_of_cooperation(frame, FEATURES, question(), Effort(60.0, 0.0, 1, False), Silent())
    _, groups, told = value_of_cooperation(frame, FEATURES, asked, Effort(60.0, 0.0, 1, False), Silent(), rows)
    assert any(message.code == "connections_told" for message in told)
    assert (groups["alone"] >= plain["alone"] - 1e-9).all() and (groups["gain_most"] >= -1e-9).all()
    assert groups["alone"].iloc[-1] > plain["alone"].iloc[-1]
