"""Select priority areas: units in a table in, selected units, targets and a report out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from ...errors import NeaspecError
from ...messages import Message
from ...progress import Part, Progress
from ...schema import COUNTRIES
from ..units import borders
from .best_selection import Solution, solve
from .connections import links_of
from .portfolio import portfolio, rarity, replacement_costs
from .problem import Outline, Problem, check
from .question import Question, problem_of
from .target_table import features_of_countries


@dataclass(frozen=True)
class Effort:
    """``seconds`` for the best selection; the ``gap`` that is small enough (share); ``solutions`` of the portfolio."""

    seconds: float
    gap: float
    solutions: int
    importance: bool


@dataclass(frozen=True)
class Selected:
    """``units`` and ``targets`` as ``unit_rows`` and ``target_rows`` describe them; ``told`` is for the log.
    ``kept``: the strength of the connections between two selected units, ``cut``: between a selected unit and another.
    """

    units: pd.DataFrame
    targets: pd.DataFrame
    solution: Solution
    told: list[Message]
    kept: float = 0.0
    cut: float = 0.0


def select(
    units: pd.DataFrame,
    features: Sequence[str],
    question: Question,
    effort: Effort,
    progress: Progress,
    connections: pd.DataFrame | None = None,
) -> Selected:
    """``units``: unit_id (text), cost, status, country, geometry (EPSG:4326) and the features; cost empty is the area.
    ``connections``: as ``connections.links_of`` takes them.

    Raises ``NeaspecError``: units_empty, unit_id_not_unique, unit_without_shape, units_overlap, connections_missing,
    those of ``links_of``, ``problem_of``, ``check`` and ``solve``, and cancelled.
    """
    units, national, question = features_of_countries(units, features, question)
    named = [*features, *(f"{feature} {country}" for feature, country in national)]
    problem, told = prepare(units, named, question, Part(progress, 0, 10), connections)
    solution = solve(problem, effort.seconds, effort.gap, Part(progress, 10, 70))
    found = portfolio(problem, solution, effort.solutions, effort.gap, Part(progress, 70, 85))
    rows = unit_rows(units, problem, found, len(features))
    if effort.importance:
        cost, lost = replacement_costs(problem, found, effort.seconds, Part(progress, 85, 100))
        rows["replacement_cost"], rows["irreplaceable"] = cost, lost
    told.append(
        Message(
            "selection_told", value=solution.value, bound=solution.bound, percent=100 * solution.gap,
            seconds=solution.seconds, units=int(solution.selected.sum()),
        )
    )  # fmt: skip
    told.append(Message(f"selection_status_{solution.status}"))
    if any(one.timed for one in found):
        told.append(Message("selection_timed"))
    kept = cut = 0.0
    if problem.links is not None:
        kept, cut = problem.links.kept(solution.selected), problem.links.length(solution.selected)
        told.append(Message("connections_kept", kept=kept, cut=cut))
    asked = [*((feature, None) for feature in features), *national]
    return Selected(rows, target_rows(units, asked, problem, solution.selected), solution, told, kept, cut)


def prepare(
    units: pd.DataFrame,
    features: Sequence[str],
    question: Question,
    progress: Progress,
    connections: pd.DataFrame | None = None,
) -> tuple[Problem, list[Message]]:
    """The problem, checked, and what the user should know of the units. Raises as ``select``."""
    names = units["unit_id"].tolist()
    if not names:
        raise NeaspecError("units_empty")
    if units["unit_id"].duplicated().any():
        raise NeaspecError("unit_id_not_unique", unit=str(units.loc[units["unit_id"].duplicated(), "unit_id"].iloc[0]))
    shapes = units["geometry"].to_numpy()
    empty = np.array([shape is None or shape.is_empty for shape in shapes])
    if empty.any():
        raise NeaspecError("unit_without_shape", unit=names[int(np.argmax(empty))])
    links, told = None, []
    if connections is not None:
        links, message = links_of(connections, names, question.connection_penalty)
        told.append(message)
    elif question.connection_penalty:
        raise NeaspecError("connections_missing")
    outline = Outline(*borders.shared_borders(shapes, names, progress), question.penalty)
    problem = replace(problem_of(with_costs(units), features, question, outline), links=links)
    check(problem, features, names)
    bare = int((np.diff(problem.amounts.tocsc().indptr) == 0).sum())
    if bare:
        told.append(Message("units_without_features", number=bare))
    free = int((problem.costs == 0).sum())
    if free:
        told.append(Message("units_without_cost", number=free))
    return problem, told


def with_costs(units: pd.DataFrame) -> pd.DataFrame:
    """Where no unit has a cost the cost is the area (ha): national costs cannot be compared, areas can."""
    if units["cost"].isna().all():
        return units.assign(cost=borders.areas_ha(units["geometry"].to_numpy()))
    return units


def unit_rows(units: pd.DataFrame, problem: Problem, found: list[Solution], features: int) -> pd.DataFrame:
    """unit_id, country_iso3, cost, selected, frequency (share of the solutions that have the unit), rarity,
    solution_2, … (0 or 1) and geometry."""
    chosen = np.array([solution.selected for solution in found])
    further = {f"solution_{number}": row.astype(int) for number, row in enumerate(chosen[1:], start=2)}
    return pd.DataFrame(
        {
            "unit_id": units["unit_id"].to_numpy(), "country_iso3": units["country"].to_numpy(), "cost": problem.costs,
            "selected": chosen[0].astype(int), "frequency": chosen.mean(axis=0), "rarity": rarity(problem, features),
            **further, "geometry": units["geometry"].to_numpy(),
        }
    )  # fmt: skip


def target_rows(
    units: pd.DataFrame, asked: Sequence[tuple[str, str | None]], problem: Problem, selected: np.ndarray
) -> pd.DataFrame:
    """feature, country (of a target of one country), total, target, held, share (held of total), met, and what is held
    in each country."""
    totals = np.asarray(problem.amounts.sum(axis=1)).ravel()
    held = problem.amounts @ selected.astype(float)
    features, countries = zip(*asked)
    rows = {"feature": features, "country": countries, "total": totals, "target": problem.targets, "held": held,
            "share": held / totals, "met": problem.missed(selected) == 0}  # fmt: skip
    for country in COUNTRIES:
        inside = (units["country"] == country).to_numpy()
        rows[f"held_{country}"] = problem.amounts @ (selected & inside).astype(float)
    return pd.DataFrame(rows)
