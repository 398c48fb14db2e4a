"""Scores of each country by itself, and two scorings of the same units held against each other."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from ...errors import NeaspecError
from ...messages import Message
from ...progress import Part, Progress
from .criteria import Criterion
from .priority_score import TOP, score_units


def score_by_country(
    values: pd.DataFrame,
    countries: pd.Series | None,
    criteria: Sequence[Criterion],
    draws: int,
    seed: int,
    progress: Progress,
    top: float = TOP,
) -> pd.DataFrame:
    """As ``score_units``; with ``countries`` (as long as ``values``) the units of each country as if alone.

    Scales, ranks, ranges and acceptability then are those within the country; units without a country are one more.
    Raises what ``score_units`` raises.
    """
    if countries is None:
        return score_units(values, criteria, draws, seed, progress, top)
    if not values.index.is_unique:
        raise NeaspecError("unit_id_not_unique", unit=str(values.index[values.index.duplicated()][0]))
    found, done = [], 0
    named = countries.fillna("").astype(str).to_numpy()
    for places in pd.Series(range(len(named))).groupby(named).indices.values():
        part = Part(progress, 100 * done / len(values), 100 * (done + len(places)) / len(values))
        found.append(score_units(values.iloc[places], criteria, draws, seed, part, top))
        done += len(places)
    return pd.concat(found).sort_index() if found else score_units(values, criteria, draws, seed, progress, top)


def compared(scores: pd.DataFrame, other: pd.Series) -> tuple[pd.DataFrame, Message]:
    """``scores`` with ``rank_compared``, another scoring's rank by unit id, and ``rank_change``, that less the own.

    The message tells the rank correlation (Spearman) over the units in both, and how many have another rank.
    Raises ``unit_id_not_unique`` and ``criterion_values_not_numbers``.
    """
    if not other.index.is_unique:
        raise NeaspecError("unit_id_not_unique", unit=str(other.index[other.index.duplicated()][0]))
    try:
        there = pd.to_numeric(other).astype(float).reindex(scores.index)
    except (ValueError, TypeError) as error:
        raise NeaspecError("criterion_values_not_numbers", field=str(other.name)) from error
    change = there - scores["rank"]
    both = change.notna()
    correlation = scores["rank"][both].rank().corr(there[both].rank())
    told = "–" if pd.isna(correlation) else f"{correlation:.2f}"
    message = Message("ranks_compared", units=int(both.sum()), moved=int((change[both] != 0).sum()), correlation=told)
    return scores.assign(rank_compared=there.astype("Int64"), rank_change=change.astype("Int64")), message
