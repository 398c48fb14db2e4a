"""What countries gain by reaching conservation targets together instead of each alone (Kark et al. 2009).

Each country owes of every target the share that it holds of the feature, in its own units, and a target of its own
whole. Together a group of
countries owes the sum, wherever in the group it is cheapest. What all of a group may do alone it may do together, so
that the gain is never below 0; it is proven where the bounds of both sides leave no other answer. National costs cannot
be compared: the gain is that of the group, and no country is ranked.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import combinations

import numpy as np
import pandas as pd

from ...errors import NeaspecError
from ...messages import Message
from ...progress import Part, Progress
from ...schema import COUNTRIES
from .best_selection import Solution, solve
from .problem import LOCKED_OUT, Problem
from .question import Question
from .select_areas import Effort, prepare
from .target_table import features_of_countries

ROLES = ("both", "joint_only", "alone_only", "none")
_PROVEN = 1e-6  # of the value alone; a smaller gain may be rounding


@dataclass(frozen=True)
class Cooperation:
    """``groups``: ``group_rows``; ``alone`` and ``together`` (n, bool): the units of the national plans and of the plan
    of all."""

    groups: pd.DataFrame
    alone: np.ndarray
    together: np.ndarray
    timed: bool


def cooperate(problem: Problem, country: np.ndarray, seconds: float, gap: float, progress: Progress) -> Cooperation:
    """``problem`` solved for each country alone, for pairs and for all; ``country`` (n) of each unit.

    The objective is ``min_set``, or ``min_shortfall`` with a budget, of which each country has a part by the cost of
    its units and a group the sum. ``seconds`` are shared by all solutions. Raises ``NeaspecError``:
    cooperation_one_country, selection_impossible, selection_not_found, cancelled.
    """
    there = [code for code in COUNTRIES if (country == code).any()]
    if len(there) < 2:
        raise NeaspecError("cooperation_one_country", country=", ".join(there))
    groups = [(code,) for code in there] + (list(combinations(there, 2)) if len(there) > 2 else []) + [tuple(there)]
    found: dict[tuple[str, ...], Solution] = {}
    for number, group in enumerate(groups):
        part = Part(progress, 100 * number / len(groups), 100 * (number + 1) / len(groups))
        own = part_of(problem, country, group)
        found[group] = _at_least_as_good(own, solve(own, seconds / len(groups), gap, part), group, found)
    alone = np.any([found[code,].selected for code in there], axis=0)
    return Cooperation(
        group_rows(found, there), alone, found[tuple(there)].selected, any(one.timed for one in found.values())
    )


def value_of_cooperation(
    units: pd.DataFrame,
    features: Sequence[str],
    question: Question,
    effort: Effort,
    progress: Progress,
    connections: pd.DataFrame | None = None,
) -> tuple[pd.DataFrame, pd.DataFrame, list[Message]]:
    """Units (unit_id, country_iso3, cost, role, geometry), groups and what the log should say, of a table as
    ``select_areas.select`` has it. Raises as that and as ``cooperate``."""
    units, national, question = features_of_countries(units, features, question)
    named = [*features, *(f"{feature} {country}" for feature, country in national)]
    problem, told = prepare(units, named, question, Part(progress, 0, 10), connections)
    country = units["country"].to_numpy()
    found = cooperate(problem, country, effort.seconds, effort.gap, Part(progress, 10, 100))
    nowhere = int((~np.isin(country.astype(str), COUNTRIES)).sum())
    if nowhere:
        told.append(Message("units_without_country", number=nowhere))
    whole = found.groups.iloc[-1]
    told.append(
        Message("cooperation_told", least=float(whole["gain_least_percent"]), most=float(whole["gain_most_percent"]))
    )
    if found.timed:
        told.append(Message("selection_timed"))
    rows = pd.DataFrame(
        {
            "unit_id": units["unit_id"].to_numpy(), "country_iso3": country, "cost": problem.costs,
            "role": roles(found.alone, found.together), "geometry": units["geometry"].to_numpy(),
        }
    )  # fmt: skip
    return rows, found.groups, told


def part_of(problem: Problem, country: np.ndarray, group: Sequence[str]) -> Problem:
    """The problem of a group of countries: its units, what it owes of each target, and its part of each limit.

    A border with a unit outside the group is an outer border, and a link with one is cut. Missed targets weigh as much
    as they are of the whole target, so that the values of groups add up.
    """
    inside = np.isin(country, group)
    usable = problem.locks != LOCKED_OUT  # what may not be selected is owed by nobody
    totals = problem.amounts @ usable.astype(float)
    share = (problem.amounts @ (inside & usable).astype(float)) / np.where(totals > 0, totals, 1.0)
    cost = float(problem.costs[inside].sum()) / max(float(problem.costs.sum()), 1e-300)
    return replace(
        problem,
        targets=problem.targets * share,
        weights=problem.weights * share,
        locks=np.where(inside, problem.locks, LOCKED_OUT),
        most=problem.most * cost,
        outline=problem.outline.within(inside),
        links=problem.links and problem.links.within(inside),
    )


def group_rows(found: dict[tuple[str, ...], Solution], there: Sequence[str]) -> pd.DataFrame:
    """group, alone and alone_bound (sums of the national values and bounds), together and together_bound, the gain
    between gain_least and gain_most, the same in percent of alone, and whether it is proven; status and seconds of the
    search for the plan together."""
    rows = []
    for group in (one for one in found if len(one) > 1):
        alone = sum(found[code,].value for code in group)
        alone_bound = sum(found[code,].bound for code in group)
        joint = found[group]
        least, most = max(alone_bound - joint.value, 0.0), max(alone - joint.bound, 0.0)
        rows.append(
            {
                "group": " + ".join(group), "countries": len(group), "alone": alone, "alone_bound": alone_bound,
                "together": joint.value, "together_bound": joint.bound, "gain_least": least, "gain_most": most,
                "gain_least_percent": 100 * least / alone if alone else 0.0,
                "gain_most_percent": 100 * most / alone if alone else 0.0,
                "proven": least > _PROVEN * abs(alone), "status": joint.status, "seconds": joint.seconds,
            }
        )  # fmt: skip
    return pd.DataFrame(rows)


def roles(alone: np.ndarray, together: np.ndarray) -> list[str]:
    """Of each unit (n) one of ROLES: in which plans it is."""
    code = np.select([alone & together, together, alone], [0, 1, 2], 3)
    return [ROLES[number] for number in code]


def _at_least_as_good(problem: Problem, joint: Solution, group: tuple[str, ...], found) -> Solution:
    """The joint plan, or the national plans side by side where no better joint one was found."""
    if len(group) < 2:
        return joint
    united = np.any([found[code,].selected for code in group], axis=0)
    value = problem.value(united)
    return replace(joint, selected=united, value=value) if value < joint.value else joint
