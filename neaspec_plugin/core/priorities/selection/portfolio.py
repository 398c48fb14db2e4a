"""Other good selections than the best one, and what each unit is worth to a selection."""

from __future__ import annotations

import time
from dataclasses import replace

import numpy as np

from ...errors import NeaspecError
from ...progress import Part, Progress, step
from .best_selection import Solution, solve
from .problem import Problem
from .repair import Repair

_SHUN = 0.1  # of what a selected unit costs on average: added to each use of a unit that earlier selections have
SLACK, FURTHER_S = 0.25, 5.0  # of the time of the first selection for each further one, and at least so many seconds


def portfolio(problem: Problem, first: Solution, number: int, gap: float, progress: Progress) -> list[Solution]:
    """At most ``number`` selections, the first among them; each further one avoids what the earlier ones have.

    Values and bounds are those of ``problem`` itself, so that all can be compared. Raises ``cancelled``.
    """
    found = [first]
    unit = abs(first.value) / max(int(first.selected.sum()), 1) * _SHUN
    uses = first.selected.astype(float)
    for further in range(1, number):
        part = Part(progress, 100 * (further - 1) / (number - 1), 100 * further / (number - 1))
        seconds = max(first.seconds * SLACK, FURTHER_S)
        try:
            other = solve(replace(problem, shunned=uses * unit), seconds, max(gap, 0.01), part, seed=further + 1)
        except NeaspecError as error:
            if error.message.code == "selection_not_found":  # in this short time
                break
            raise
        value = problem.value(other.selected)
        found.append(replace(other, value=value, bound=min(first.bound, value), status="within_gap"))
        uses += other.selected
    return found


def rarity(problem: Problem, features: int) -> np.ndarray:
    """The sum of each unit's (n) shares of the first ``features``: range-size rarity (Williams et al. 1996)."""
    amounts = problem.amounts[:features]
    totals = np.asarray(amounts.sum(axis=1)).ravel()
    return amounts.T @ np.where(totals > 0, 1 / np.where(totals > 0, totals, 1.0), 0.0)


def replacement_costs(
    problem: Problem, found: list[Solution], seconds: float, progress: Progress
) -> tuple[np.ndarray, np.ndarray]:
    """What the objective loses at most without each selected unit (Cabeza and Moilanen 2006), and where it cannot do
    without it.

    Costs (n): 0 where the unit is not selected, NaN where the time was too short; ``lost`` (n, bool): no selection
    without the unit was found. Each selected unit is dropped, the rest filled up by others; where one of the portfolio
    does without it at less, that counts. Raises ``cancelled``.
    """
    best, repair, end = found[0], Repair(problem), time.monotonic() + seconds
    costs, lost = np.zeros(problem.units), np.zeros(problem.units, dtype=bool)
    units = np.flatnonzero(best.selected & (problem.locks == 0))
    for number, unit in enumerate(units):
        step(progress, number, len(units))
        if time.monotonic() > end:
            costs[units[number:]] = np.nan
            break
        others = [other.value for other in found if not other.selected[unit]]
        value = min([problem.value(repair.without(best.selected, unit)), *others])
        lost[unit] = not np.isfinite(value)
        costs[unit] = max(value - best.value, 0.0) if np.isfinite(value) else np.nan
    return costs, lost
