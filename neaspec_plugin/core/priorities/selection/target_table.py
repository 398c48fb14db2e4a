"""Targets from a table, whole ones and those of one country: amounts in the unit of the feature."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from ...errors import NeaspecError
from ...schema import COUNTRIES

if TYPE_CHECKING:
    from .question import Question

COLUMNS, COUNTRY = ("feature", "target"), "country"
_PARAMETER = "TARGETS_TABLE"


def with_table(question: Question, rows: pd.DataFrame, features: Sequence[str]) -> Question:
    """``question`` with the targets of ``rows``: feature, target (amount) and, where it is of one country, country.

    Raises ``NeaspecError``: unknown_parameter_value (feature, country), selection_number_invalid, target_twice (also
    where TARGETS gives the feature too).
    """
    whole, national = dict(question.targets), {}
    countries = rows[COUNTRY] if COUNTRY in rows else [None] * len(rows)
    for feature, amount, country in zip(rows["feature"], rows["target"], countries):
        named = "" if pd.isna(feature) else str(feature).strip()
        code = "" if pd.isna(country) else str(country).strip()
        for value, accepted in ((named, features), (code, ("", *COUNTRIES))):
            if value not in accepted:
                told = ", ".join(filter(None, accepted))
                raise NeaspecError("unknown_parameter_value", parameter=_PARAMETER, value=value or "–", accepted=told)
        label = f"{named} {code}".strip()
        held = national.setdefault(code, {}) if code else whole
        if named in held:
            raise NeaspecError("target_twice", feature=label)
        held[named] = {"amount": _amount(amount, label)}
    return replace(question, targets=whole, country_targets=national)


def features_of_countries(
    units: pd.DataFrame, features: Sequence[str], question: Question
) -> tuple[pd.DataFrame, list[tuple[str, str]], Question]:
    """A target of one country as a feature of its own, which only the units of that country hold.

    Returns the units with these columns, the (feature, country) of each in their order, and the question with their
    targets; a column is named after both.
    """
    pairs = [(feature, code) for code, own in question.country_targets.items() for feature in own]
    columns, targets = {}, dict(question.targets)
    for feature, code in pairs:
        inside = (units["country"] == code).to_numpy()
        columns[f"{feature} {code}"] = np.where(inside, units[feature], 0)
        weight = {key: value for key, value in question.targets.get(feature, {}).items() if key == "weight"}
        targets[f"{feature} {code}"] = {**weight, **question.country_targets[code][feature]}
    return units.assign(**columns), pairs, replace(question, targets=targets)


def _amount(value, label: str) -> float:
    try:
        number = math.nan if pd.isna(value) else float(value)
    except (TypeError, ValueError):
        number = math.nan
    if not math.isfinite(number) or number < 0:
        shown = "–" if pd.isna(value) else str(value)
        raise NeaspecError("selection_number_invalid", parameter=_PARAMETER, name=label, value=shown)
    return number
