"""From planning units in a table to a selection problem: targets by a rule or one by one, locks, budgets, shares."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pandas as pd
from scipy.sparse import csr_matrix

from ...errors import NeaspecError
from ...schema import COUNTRIES
from .problem import FREE, LOCKED_IN, LOCKED_OUT, Limit, Outline, Problem

LOCKS = {"": FREE, "available": FREE, "locked_in": LOCKED_IN, "locked_out": LOCKED_OUT,
         "0": FREE, "1": FREE, "2": LOCKED_IN, "3": LOCKED_OUT}  # fmt: skip  # and the numbers of Marxan's pu.dat
_TARGET_KEYS = ("share", "amount", "weight")
_LIMIT_KEYS = ("budget", "least_share", "most_share")


@dataclass(frozen=True)
class Question:
    """What is asked. ``targets``: feature: share of its total, or an object with share or amount, and weight.
    ``country_targets``: country: targets of features in that country alone, beside the whole ones.
    ``country_limits``: country: object with budget, least_share, most_share of all that is spent. ``small`` and
    ``large``: (km2, share) between which ``range_size`` is linear in the logarithm. ``penalty``: cost per km.
    ``connection_penalty``: cost of each unit of strength between a chosen and an unchosen unit."""

    objective: str
    rule: str
    share: float
    small: tuple[float, float]
    large: tuple[float, float]
    targets: Mapping[str, Mapping[str, float]]
    budget: float | None
    country_limits: Mapping[str, Mapping[str, float]]
    penalty: float
    connection_penalty: float = 0.0
    country_targets: Mapping[str, Mapping[str, Mapping[str, float]]] = field(default_factory=dict)


def parse_targets(text: str, features: Sequence[str]) -> dict[str, dict[str, float]]:
    """Raises ``NeaspecError``: selection_json_invalid, selection_number_invalid, unknown_parameter_value."""
    found = {}
    for name, item in _object(text, "TARGETS").items():
        _accept("TARGETS", name, features)
        item = item if isinstance(item, dict) else {"share": item}
        found[name] = _numbers("TARGETS", name, item, _TARGET_KEYS)
        if not 0 <= found[name].get("share", 0.0) <= 1:
            raise NeaspecError("selection_number_invalid", parameter="TARGETS", name=name, value=found[name]["share"])
    return found


def parse_country_limits(text: str) -> dict[str, dict[str, float]]:
    """Raises as ``parse_targets``."""
    found = {}
    for name, item in _object(text, "COUNTRY_LIMITS").items():
        _accept("COUNTRY_LIMITS", name, COUNTRIES)
        item = item if isinstance(item, dict) else {"budget": item}
        found[name] = _numbers("COUNTRY_LIMITS", name, item, _LIMIT_KEYS)
    return found


def problem_of(units: pd.DataFrame, features: Sequence[str], question: Question, outline: Outline) -> Problem:
    """``units``: cost, status, country and one column per feature, one row per unit.

    Raises ``NeaspecError``: feature_amount_invalid, unit_status_unknown, selection_budget_missing,
    selection_country_missing.
    """
    amounts = np.column_stack([_amounts(units, name) for name in features]).T
    totals = amounts.sum(axis=1)
    rule = question.share if question.rule == "share" else range_size_share(totals, question.small, question.large)
    targets = totals * rule
    weights = np.ones(len(features))
    for name, own in question.targets.items():
        place = list(features).index(name)
        targets[place] = own.get(
            "amount", own.get("share", targets[place] / max(totals[place], 1e-300)) * totals[place]
        )
        weights[place] = own.get("weight", 1.0)
    costs = units["cost"].to_numpy(dtype=float, na_value=np.nan)
    limits, most, named = _limits(units, costs, question)
    return Problem(
        question.objective, costs, csr_matrix(amounts), targets, weights, locks_of(units), limits, most, outline,
        features=features, named=named,
    )  # fmt: skip


def range_size_share(hectares: np.ndarray, small: tuple[float, float], large: tuple[float, float]) -> np.ndarray:
    """The share of a range that is the target: linear in the logarithm of its size (Rodrigues et al. 2004)."""
    size = np.log(np.maximum(np.asarray(hectares, dtype=float) / 100, 1e-12))
    return np.interp(size, np.log([small[0], large[0]]), [small[1], large[1]])


def locks_of(units: pd.DataFrame) -> np.ndarray:
    """FREE, LOCKED_IN or LOCKED_OUT by the column status. Raises ``NeaspecError``: unit_status_unknown."""
    words = ["" if pd.isna(word) else str(word).strip().lower().removesuffix(".0") for word in units["status"]]
    for word, name in zip(words, units["unit_id"]):
        if word not in LOCKS:
            raise NeaspecError("unit_status_unknown", unit=name, value=word)
    return np.array([LOCKS[word] for word in words], dtype=int)


def _amounts(units: pd.DataFrame, feature: str) -> np.ndarray:
    """Empty is 0: nothing is there."""
    try:
        values = pd.to_numeric(units[feature]).to_numpy(dtype=float, na_value=0.0)
    except (ValueError, TypeError) as error:
        raise NeaspecError("criterion_values_not_numbers", field=feature) from error
    values = np.nan_to_num(values, nan=0.0, posinf=-1.0)
    if (values < 0).any():
        raise NeaspecError("feature_amount_invalid", unit=units["unit_id"].iloc[int(np.argmin(values))], field=feature)
    return values


def _limits(units: pd.DataFrame, costs: np.ndarray, question: Question) -> tuple[csr_matrix, np.ndarray, list[Limit]]:
    rows, most, named = [], [], []
    if question.budget is not None:
        rows.append(costs)
        most.append(question.budget)
        named.append(Limit("impossible_budget"))
    whole = max(float(np.nansum(costs)), 1e-300)
    for country in COUNTRIES:
        own = question.country_limits.get(country, {})
        inside = (units["country"] == country).to_numpy()
        if own and not inside.any():
            raise NeaspecError("selection_country_missing", country=country)
        if "budget" in own:
            rows.append(np.where(inside, costs, 0.0))
            most.append(own["budget"])
            named.append(Limit("impossible_budget_of", country))
        for key, sign in (("most_share", 1.0), ("least_share", -1.0)):
            if key in own:
                rows.append(sign * (inside - own[key]) * costs / whole)
                most.append(0.0)
                named.append(Limit(f"impossible_{key}", country, whole))
    if question.objective != "min_set" and not most:
        raise NeaspecError("selection_budget_missing")
    return csr_matrix(np.array(rows).reshape(len(rows), len(units))), np.array(most), named


def _object(text: str, parameter: str) -> dict[str, Any]:
    try:
        found = json.loads(text) if text.strip() else {}
    except (ValueError, RecursionError) as error:
        raise NeaspecError("selection_json_invalid", parameter=parameter) from error
    if not isinstance(found, dict):
        raise NeaspecError("selection_json_invalid", parameter=parameter)
    return found


def _numbers(parameter: str, name: str, item: Mapping[str, Any], keys: Sequence[str]) -> dict[str, float]:
    for key, value in item.items():
        _accept(parameter, key, keys)
        number = isinstance(value, (int, float)) and not isinstance(value, bool)
        if not number or not math.isfinite(value) or value < 0:
            raise NeaspecError("selection_number_invalid", parameter=parameter, name=name, value=str(value))
    return {key: float(value) for key, value in item.items()}


def _accept(parameter: str, value: str, accepted: Sequence[str]) -> None:
    if value not in accepted:
        raise NeaspecError("unknown_parameter_value", parameter=parameter, value=value, accepted=", ".join(accepted))
