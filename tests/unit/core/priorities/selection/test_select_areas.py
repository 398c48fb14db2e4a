"""From a table of units to selected units, targets and importance."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pandas as pd
import pytest
import shapely

from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.priorities.selection.question import Question
from neaspec_plugin.core.priorities.selection.select_areas import Effort, select
from neaspec_plugin.core.priorities.units.borders import areas_ha
from neaspec_plugin.core.progress import Silent

FEATURES = ["f_a", "f_b"]
EFFORT = Effort(30.0, 0.0, 3, True)


def units(count=9, seed=1):
    source = np.random.default_rng(seed)
    return pd.DataFrame(
        {
            "unit_id": [f"U{number}" for number in range(count)], "cost": source.uniform(1, 5, count).round(2),
            "status": [None] * count, "country": ["CHN", "MNG", "RUS"] * (count // 3),
            "f_a": source.integers(0, 5, count).astype(float), "f_b": source.integers(0, 5, count).astype(float),
            "geometry": [shapely.box(110 + x % 3, 45 + x // 3, 111 + x % 3, 46 + x // 3) for x in range(count)],
        }
    )  # fmt: skip


def question(objective="min_set", budget=None, penalty=0.0):
    return Question(objective, "share", 0.4, (1000.0, 1.0), (250_000.0, 0.1), {}, budget, {}, penalty)


def cheapest_without(frame, unit=None):
    """The least cost of all sets of units that hold 40 percent of both features, by trying them all."""
    others = [number for number in range(len(frame)) if number != unit]
    amounts, costs = frame[FEATURES].to_numpy(), frame["cost"].to_numpy()
    sets = [list(chosen) for size in range(1, len(others) + 1) for chosen in combinations(others, size)]
    held = [chosen for chosen in sets if (amounts[chosen].sum(axis=0) >= 0.4 * amounts.sum(axis=0)).all()]
    return min(costs[chosen].sum() for chosen in held) if held else np.inf


def test_selection_targets_and_what_each_unit_is_worth():
    frame = units()
    found = select(frame, FEATURES, question(), EFFORT, Silent())
    assert found.solution.status == "optimal"
    assert found.solution.value == pytest.approx(cheapest_without(frame))
    rows = found.units
    chosen = rows["selected"] == 1
    assert rows.loc[chosen, "cost"].sum() == pytest.approx(found.solution.value)
    for number in np.flatnonzero(chosen):
        exact = cheapest_without(frame, number) - found.solution.value
        assert rows["replacement_cost"][number] >= exact - 1e-9  # at most so much is lost
    assert (rows.loc[~chosen, "replacement_cost"] == 0).all() and not rows["irreplaceable"].any()
    assert rows["rarity"].sum() == pytest.approx(2.0)  # each feature adds 1
    targets = found.targets.set_index("feature")
    assert targets["met"].all() and (targets["held"] >= targets["target"]).all()
    parts = targets[[f"held_{code}" for code in ("CHN", "PRK", "JPN", "MNG", "KOR", "RUS")]]
    assert parts.sum(axis=1).to_numpy() == pytest.approx(targets["held"].to_numpy())
    assert [message.code for message in found.told][-2:] == ["selection_told", "selection_status_optimal"]


def test_a_portfolio_differs_and_its_frequency_is_its_mean():
    rows = select(units(18, 3), FEATURES, question(), EFFORT, Silent()).units
    solutions = rows[["selected", "solution_2", "solution_3"]]
    assert rows["frequency"].to_numpy() == pytest.approx(solutions.mean(axis=1).to_numpy())
    assert (rows["selected"] != rows["solution_2"]).any() and (rows["solution_2"] != rows["solution_3"]).any()


def test_a_unit_that_alone_holds_a_feature_is_irreplaceable():
    frame = units()
    frame["f_a"] = [0.0] * 8 + [1.0]
    rows = select(frame, FEATURES, question(), EFFORT, Silent()).units.set_index("unit_id")
    assert (
        rows.loc["U8", "irreplaceable"]
        and rows.loc["U8", "selected"] == 1
        and np.isnan(rows.loc["U8", "replacement_cost"])
    )


def test_without_a_cost_the_area_counts_and_a_budget_is_kept():
    frame = units().assign(cost=None)
    area = areas_ha(frame["geometry"].to_numpy())
    found = select(frame, FEATURES, question("min_shortfall", 3.5 * area.mean()), EFFORT, Silent())
    assert found.units["cost"].to_numpy() == pytest.approx(area)
    assert area[found.units["selected"] == 1].sum() <= 3.5 * area.mean()


@pytest.mark.parametrize(
    "change, code",
    [
        (lambda f: f.iloc[:0], "units_empty"),
        (lambda f: f.assign(unit_id="U"), "unit_id_not_unique"),
        (lambda f: f.assign(geometry=[None] * 9), "unit_without_shape"),
        (lambda f: f.assign(geometry=[shapely.box(110, 45, 111, 46)] * 9), "units_overlap"),
        (lambda f: f.assign(cost=[1.0] * 8 + [np.nan]), "selection_cost_invalid"),
        (lambda f: f.assign(f_a=0.0), "feature_nowhere"),
        (lambda f: f.assign(status="locked_out"), "target_out_of_reach"),
    ],
)
def test_what_is_wrong_is_told(change, code):
    with pytest.raises(NeaspecError) as error:
        select(change(units()), FEATURES, question(), EFFORT, Silent())
    assert error.value.message.code == code
