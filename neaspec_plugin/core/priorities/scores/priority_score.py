"""A weighted sum of criteria for each unit, and how far its rank depends on the weights and on what is not known.

The spread of the ranks is that of stochastic multicriteria acceptability analysis with no preference stated: weights
uniform on the simplex (Lahdelma, Hokkanen & Salminen 1998), here also missing values uniform between worst and best.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
import pandas as pd

from ...errors import NeaspecError
from ...progress import Progress, in_order, step
from .criteria import Criterion
from .many_units import THREADS, rank_spread

PERCENTILES = (5, 95)
TOP = 10.0  # percent of the units that are the best ones
MOST_SORTED = 65_536  # units; the ranks of more are counted in classes
_BLOCK = 2_000_000  # scores held at a time: 16 MB of each of a handful of arrays
_DECIMALS = 12  # scores that differ by less differ by the rounding of their sums only


def score_units(
    values: pd.DataFrame, criteria: Sequence[Criterion], draws: int, seed: int, progress: Progress, top: float = TOP
) -> pd.DataFrame:
    """Score and rank the units of ``values`` (index: unit id, unique; one numeric column per criterion's field).

    Returns a frame indexed and sorted by unit id: ``score`` (0..1, a missing value is the worst, 0), ``score_high``
    (a missing value is the best, 1), ``rank`` of ``score`` (1 = best, ties share the smaller), ``rank_low`` and
    ``rank_high`` (5th and 95th percentile, nearest rank, over ``draws``), ``acceptability`` (the share of draws in
    which the unit is among the ``top`` percent), ``missing`` (fields without a value, with ';', None where there is
    none) and for each criterion ``contrib_<field>``; these add up to ``score``. Above ``MOST_SORTED`` units the ranges
    and the acceptability are those of ``many_units``.

    Each draw takes new weights for the criteria of weight above 0, uniform on the simplex, and new values for what is
    missing, uniform in 0..1. A unit that another one dominates in known values never ranks before it in any draw (of
    very many units, it may by the rounding of single precision). Neither the order of the rows nor the number of
    threads changes anything, nor does the size of the blocks of draws; above ``MOST_SORTED`` units that holds as far as
    the library of linear algebra rounds a sum the same in blocks of each size. Raises ``unit_id_not_unique``,
    ``criterion_values_not_numbers``, ``unknown_parameter_value`` (draws, top), ``score_too_large`` and ``cancelled``.
    """
    if draws < 1:
        raise NeaspecError("unknown_parameter_value", parameter="DRAWS", value=draws, accepted="1, 2, 3, …")
    if not 0 < top <= 100:
        raise NeaspecError("unknown_parameter_value", parameter="TOP", value=top, accepted="0 … 100")
    if not values.index.is_unique:
        raise NeaspecError("unit_id_not_unique", unit=str(values.index[values.index.duplicated()][0]))
    values = values if values.index.is_monotonic_increasing else values.sort_index()
    names = [criterion.field for criterion in criteria]
    scaled = np.empty((len(names), len(values)))  # in rows: what follows goes through one criterion after the other

    def scale(number: int) -> None:
        scaled[number] = normalise(_numbers(values[criteria[number].field]), criteria[number])

    threads = THREADS if len(values) > MOST_SORTED else 1
    for _ in in_order(scale, range(len(criteria)), threads):
        step(progress, 0, 1)
    weights = np.array([criterion.weight for criterion in criteria], dtype=float)
    weights /= weights.sum()
    gaps = np.isnan(scaled)
    incomplete = np.flatnonzero(gaps.any(axis=0))
    drawn = scaled if (weights > 0).all() else scaled[weights > 0]
    rank_low, rank_high, acceptability = _rank_range(drawn.T, draws, seed, top, progress)
    contributions = scaled  # from here on
    contributions *= weights[:, np.newaxis]
    contributions[gaps] = 0.0
    score = contributions.sum(axis=0)
    high = score.copy()
    high[incomplete] += weights @ gaps[:, incomplete]
    columns = {
        "score": score,
        "score_high": high,
        "rank": ranks(score.round(_DECIMALS)[np.newaxis])[0],
        "rank_low": rank_low,
        "rank_high": rank_high,
        "acceptability": acceptability,
        "missing": _missing(gaps, names),
        **{f"contrib_{name}": part for name, part in zip(names, contributions)},
    }
    return pd.DataFrame(columns, values.index, copy=False)  # joined into one block they would be copied twice


def _missing(gaps: np.ndarray, names: Sequence[str]) -> np.ndarray:
    """``gaps`` (criteria, n): the names of those without a value."""
    told = np.full(gaps.shape[1], None, dtype=object)
    for place in np.flatnonzero(gaps.any(axis=0)):
        told[place] = ";".join(name for name, gap in zip(names, gaps[:, place]) if gap)
    return told


def normalise(values: np.ndarray, criterion: Criterion) -> np.ndarray:
    """``values`` (n, NaN = missing) on the scale 0 (worst) to 1 (best); NaN stays NaN.

    ``min_max``: linear between the smallest and the largest known value. ``rank``: linear in the rank among the known
    values, ties at the mean of theirs. ``threshold``: the y of the last piece whose x is reached. Where all known
    values are equal, ``min_max`` and ``rank`` give 1: none is worse than another, and none is worse than a missing one.
    """
    known = ~np.isnan(values)
    scaled = np.full(len(values), np.nan)
    if not known.any():
        return scaled
    found = values[known]
    if criterion.normalisation == "threshold":
        steps = np.array([0.0, *(y for _, y in criterion.pieces)])
        scaled[known] = steps[np.searchsorted([x for x, _ in criterion.pieces], found, side="right")]
    elif found.min() == found.max():
        scaled[known] = 1.0
        return scaled
    else:
        places = pd.Series(found).rank().to_numpy() if criterion.normalisation == "rank" else found
        low, high = places.min(), places.max()
        # halves keep the span of very large numbers finite; all in one place, as new memory is dear
        np.divide(places, 2, out=found)
        found -= low / 2
        found /= high / 2 - low / 2
        scaled[known] = np.clip(found, 0.0, 1.0, out=found)
    return np.subtract(1.0, scaled, out=scaled) if criterion.direction == "cost" else scaled


def ranks(scores: np.ndarray) -> np.ndarray:
    """The rank of each score in its row (1 = largest, ties share the smaller), for ``scores`` of shape (rows, n)."""
    order = np.argsort(-scores, axis=1, kind="stable")
    ordered = np.take_along_axis(scores, order, axis=1)
    place = np.broadcast_to(np.arange(1, scores.shape[1] + 1, dtype=np.int32), scores.shape).copy()
    place[:, 1:][ordered[:, 1:] == ordered[:, :-1]] = 0
    result = np.empty(scores.shape, dtype=np.int32)
    np.put_along_axis(result, order, np.maximum.accumulate(place, axis=1), axis=1)
    return result


def draw_scores(scaled: np.ndarray, draws: int, seed: int) -> Iterator[np.ndarray]:
    """Scores of the units under random weights and values for what is missing, in blocks of shape (draws, n).

    ``scaled`` (n, criteria) is normalised with NaN for missing. Exponential variates divided by their sum are uniform
    on the simplex. The sum runs over the criteria in one order for all units, so that a unit with no larger value
    anywhere never gets the larger sum by rounding.
    """
    generator = np.random.default_rng(seed)
    weights = _weights(generator, draws, scaled.shape[1])
    known = np.nan_to_num(scaled)
    of_gap, criterion_of_gap = np.nonzero(np.isnan(scaled))  # unit by unit
    gaps_of = [np.flatnonzero(criterion_of_gap == number) for number in range(scaled.shape[1])]
    size = max(1, _BLOCK // max(1, len(scaled), len(of_gap)))
    for start in range(0, draws, size):
        block = weights[start : start + size]
        guesses = generator.random((len(block), len(of_gap)))
        scores = np.zeros((len(block), len(scaled)))
        for weight, column, gaps in zip(block.T, known.T, gaps_of):
            scores += weight[:, np.newaxis] * column
            scores[:, of_gap[gaps]] += weight[:, np.newaxis] * guesses[:, gaps]
        yield scores


def _weights(generator: np.random.Generator, draws: int, criteria: int) -> np.ndarray:
    weights = generator.standard_exponential((draws, criteria))
    return weights / weights.sum(axis=1, keepdims=True)


def _rank_range(
    scaled: np.ndarray, draws: int, seed: int, top: float, progress: Progress
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The percentiles of each unit's ranks and its acceptability.

    Of few units only the tails that hold the percentiles are kept, a tenth of all ranks.
    """
    place_low, place_high = (-(-percent * draws // 100) for percent in PERCENTILES)  # nearest rank, 1 = smallest
    units = len(scaled)
    if units > MOST_SORTED:
        generator = np.random.default_rng(seed)
        weights = _weights(generator, draws, scaled.shape[1])
        return rank_spread(scaled, weights, generator, (place_low, place_high), top / 100, progress)
    count_high, best = draws - place_high + 1, np.ceil(top * units / 100)
    low = high = np.empty((0, units), dtype=np.int32)
    hits, done = np.zeros(units), 0
    for scores in draw_scores(scaled, draws, seed):
        step(progress, done, draws)
        block = ranks(scores)
        low = _smallest(np.concatenate([low, block]), place_low)
        high = -_smallest(np.concatenate([-high, -block]), count_high)
        hits += (block <= best).sum(axis=0)
        done += len(block)
    step(progress, draws, draws)
    return low.max(axis=0), high.min(axis=0), hits / draws


def _smallest(ranked: np.ndarray, count: int) -> np.ndarray:
    return ranked if len(ranked) <= count else np.partition(ranked, count - 1, axis=0)[:count]


def _numbers(column: pd.Series) -> np.ndarray:
    try:
        numbers = pd.to_numeric(column).to_numpy(dtype=float, na_value=np.nan)
    except (ValueError, TypeError) as error:
        raise NeaspecError("criterion_values_not_numbers", field=str(column.name)) from error
    if np.isinf(numbers).any():
        raise NeaspecError("criterion_values_not_numbers", field=str(column.name))
    return numbers
