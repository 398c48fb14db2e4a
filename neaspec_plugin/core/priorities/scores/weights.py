"""Weights of criteria from what people say: pairwise comparisons, points, ranks or swings, of one judge or several.

Pairwise comparisons of a group are joined by the geometric mean of each judgement (Aczel & Saaty 1983,
doi 10.1016/0022-2496(83)90028-7), other weights by their mean. Ranks become rank-order centroids (Barron & Barrett
1996, doi 10.1287/mnsc.42.11.1515); points and swings are divided by their sum (von Winterfeldt & Edwards 1986).
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from ...errors import NeaspecError
from ...messages import Message
from ...programme_order import programme_order
from ...schema import COUNTRIES
from .pairwise import Review, consistency_ratio, joined, principal, review

METHODS = ("ahp", "direct", "roc", "swing")
COLUMNS = ("judge", "criterion_a", "criterion_b", "judgement")
COUNTRY = "country"  # one more column, of the judge
_ACCEPTED = {"ahp": "1/9 … 1 … 9", "direct": "0 …", "roc": "1, 2, 3, …", "swing": "0 … 100"}
_RANGE = {"ahp": (1 / 9, 9.0), "direct": (0.0, math.inf), "roc": (1.0, math.inf), "swing": (0.0, 100.0)}


@dataclass(frozen=True)
class Weights:
    """What a group and each of its judges give every criterion: ``group`` (n,) and ``each`` (judges, n) add up to 1.

    ``judged`` counts a judge's judgements. Of pairwise comparisons alone there are consistency ``ratios`` (judges,),
    the ``group_ratio`` and each judge's ``reviews``; else NaN and None.
    """

    criteria: tuple[str, ...]
    judges: tuple[str, ...]
    group: np.ndarray
    each: np.ndarray
    judged: np.ndarray
    ratios: np.ndarray
    group_ratio: float
    reviews: tuple[Review | None, ...]

    def distances(self) -> np.ndarray:
        """How far each judge stands from the group (judges,): the share of the weight that would have to move."""
        return np.abs(self.each - self.group).sum(axis=1) / 2


def parse_judgements(text: str) -> pd.DataFrame:
    """The judgements in ``text``, a JSON list of objects, as a frame of ``COLUMNS`` and ``COUNTRY``, which is the judge
    where none is named.

    Raises ``judgements_not_json``.
    """
    columns = [*COLUMNS, COUNTRY]
    try:
        listed = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise NeaspecError("judgements_not_json") from error
    if not isinstance(listed, list) or not all(isinstance(item, dict) and set(item) <= set(columns) for item in listed):
        raise NeaspecError("judgements_not_json")
    found = pd.DataFrame([[item.get(column) for column in columns] for item in listed], columns=columns)
    return found.assign(judge=found["judge"].where(found["judge"].notna(), found[COUNTRY]))


def weigh(judgements: pd.DataFrame, method: str, random_index: Mapping[int, float]) -> Weights:
    """Weights from a frame of ``COLUMNS``, in whose order the criteria stand; judges in the programme's order.

    ``ahp``: criterion_a is so many times as important as criterion_b (1 to 9, or 1/9 to 1; "1/3" is a number too).
    Else criterion_a has so many points (``direct``), the rank (``roc``; 1 = first, equal ranks share) or the swing
    (``swing``, 0 to 100), and criterion_b is empty. ``random_index`` tells Saaty's index of n criteria.
    Raises ``judgements_none``, ``judgement_criteria``, ``judgement_invalid``, ``judgement_twice``,
    ``criteria_too_many``, ``judgement_lacking``, ``judgements_apart`` and ``criteria_weights_zero``.
    """
    if not len(judgements):
        raise NeaspecError("judgements_none")
    rows = [_row(number, row, method) for number, row in enumerate(judgements[list(COLUMNS)].to_numpy(object), start=1)]
    criteria = tuple(dict.fromkeys(name for _, *names, _ in rows for name in names if name))
    most = max(random_index)
    if not 2 <= len(criteria) <= most:
        raise NeaspecError("criteria_too_many", criteria=len(criteria), most=most)
    judges = tuple(sorted({judge for judge, *_ in rows}, key=programme_order))
    place = {name: number for number, name in enumerate(criteria)}
    by_judge: dict[str, list] = {judge: [] for judge in judges}
    for judge, one, two, value in rows:
        by_judge[judge].append((place[one], place.get(two, place[one]), value))
    make = _compared if method == "ahp" else _named
    matrices = [make(judge, by_judge[judge], criteria) for judge in judges]
    judged = np.array([len(by_judge[judge]) for judge in judges])
    if method == "ahp":
        return _of_comparisons(criteria, judges, matrices, judged, random_index)
    each = np.array([_shares(values, method) for values in matrices])
    nothing = np.full(len(judges), np.nan)
    return Weights(criteria, judges, each.mean(axis=0), each, judged, nothing, math.nan, (None,) * len(judges))


def weights_table(weights: Weights) -> pd.DataFrame:
    """``criterion weight rank lowest highest``: the group's weights (rank 1 = largest) and the range of its judges."""
    rank = pd.Series(-weights.group.round(12)).rank(method="min").astype(int)
    low, high = weights.each.min(axis=0), weights.each.max(axis=0)
    return pd.DataFrame(
        {"criterion": weights.criteria, "weight": weights.group, "rank": rank, "lowest": low, "highest": high}
    )


def judges_table(weights: Weights) -> pd.DataFrame:
    """One row per judge: his ratio, his distance from the group, where it is largest, and what he should look at again.

    ``judge judgements consistency_ratio distance farthest``, then ``criterion_a criterion_b judgement fitting
    ratio_then`` of the judgement that fits least.
    """
    farthest = np.abs(weights.each - weights.group).argmax(axis=1)
    distances = weights.distances()
    told = [_reviewed(found, weights.criteria) for found in weights.reviews]
    table = pd.DataFrame(
        {
            "judge": weights.judges,
            "judgements": weights.judged,
            "consistency_ratio": weights.ratios,
            "distance": distances,
            "farthest": [weights.criteria[at] if far > 1e-12 else None for at, far in zip(farthest, distances)],
        }
    )
    columns = ["criterion_a", "criterion_b", "judgement", "fitting", "ratio_then"]
    return table.join(pd.DataFrame(told, columns=columns))


def countries_table(
    judgements: pd.DataFrame, method: str, random_index: Mapping[int, float], weights: Weights
) -> pd.DataFrame:
    """The judges of each country as a group of its own, held against the group of all, ``weights``.

    ``judgements`` as ``weigh`` takes them, with ``COUNTRY``; rows without a country are in no group but that of all.
    One row per country in the programme's order: ``country judges consistency_ratio distance farthest``, then
    ``weight_<criterion>``. Raises ``unknown_parameter_value`` (a country) and what ``weigh`` raises.
    """
    codes = judgements[COUNTRY].map(lambda cell: "" if pd.isna(cell) else str(cell).strip())
    for code in codes.unique():
        if code and code not in COUNTRIES:
            raise NeaspecError("unknown_parameter_value", parameter="COUNTRY_FIELD", value=code,
                               accepted=", ".join(COUNTRIES))  # fmt: skip
    rows = []
    for code in (one for one in COUNTRIES if (codes == one).any()):
        own = weigh(judgements[codes == code], method, random_index)
        of_name = dict(zip(own.criteria, own.group))
        moved = np.array([of_name.get(name, 0.0) for name in weights.criteria]) - weights.group
        far = np.abs(moved).sum() / 2
        farthest = weights.criteria[int(np.abs(moved).argmax())] if far > 1e-12 else None
        told = {f"weight_{name}": of_name.get(name, 0.0) for name in weights.criteria}
        rows.append([code, len(own.judges), own.group_ratio, far, farthest, *told.values()])
    heads = ["country", "judges", "consistency_ratio", "distance", "farthest"]
    return pd.DataFrame(rows, columns=[*heads, *(f"weight_{name}" for name in weights.criteria)])


def messages(weights: Weights, limit: float) -> list[Message]:
    """How many judged, and of each judge whose ratio is above ``limit`` the judgement to look at again."""
    told = [Message("weights_told", judges=len(weights.judges), criteria=len(weights.criteria))]
    for judge, ratio, found in zip(weights.judges, weights.ratios, weights.reviews):
        if found is not None and ratio > limit:
            one, two, was, fits, then = _reviewed(found, weights.criteria)
            shown = {"ratio": f"{ratio:.2f}", "limit": f"{limit:g}", "then": f"{then:.2f}"}
            told.append(Message("judgement_again", judge=judge, one=one, two=two, was=was, fits=fits, **shown))
    return told


def scale_text(value: float) -> str:
    """A judgement as it is written on the scale: 3 or 1/3; with decimals where it lies between."""
    return f"{value:.3g}" if value >= 1 else f"1/{1 / value:.3g}"


def rank_order_centroids(ranks: Sequence[float]) -> np.ndarray:
    """The weight of each rank (1 = first): the centroid of all weights in that order; equal ranks share."""
    n = len(ranks)
    of_place = np.cumsum(1.0 / np.arange(n, 0, -1))[::-1] / n
    places = pd.Series(ranks).rank(method="first").astype(int) - 1
    return pd.Series(of_place[places]).groupby(np.asarray(ranks)).transform("mean").to_numpy()


def _row(number: int, row: Sequence[Any], method: str) -> tuple[str, str, str, float]:
    judge, one, two = ("" if pd.isna(cell) else str(cell).strip() for cell in row[:3])
    if not one or one == two or bool(two) != (method == "ahp"):
        raise NeaspecError("judgement_criteria", number=number, count=2 if method == "ahp" else 1)
    value, (low, high) = _number(row[3]), _RANGE[method]
    if value is None or not low * (1 - 1e-9) <= value <= high or (method == "roc" and value % 1):
        raise NeaspecError("judgement_invalid", number=number, value=str(row[3]), accepted=_ACCEPTED[method])
    return judge or "1", one, two, value


def _number(cell: Any) -> float | None:
    """A cell as a finite number; "1/3" is one."""
    try:
        parts = [float(part) for part in str(cell).replace(",", ".").split("/")]
        value = parts[0] if len(parts) == 1 else parts[0] / parts[1] if len(parts) == 2 else math.nan
    except (ValueError, ZeroDivisionError):
        return None
    return value if math.isfinite(value) else None


def _compared(judge: str, rows: list, criteria: tuple[str, ...]) -> np.ndarray:
    """The reciprocal matrix of a judge, NaN where he was not asked."""
    matrix = np.full((len(criteria), len(criteria)), np.nan)
    np.fill_diagonal(matrix, 1.0)
    for one, two, value in rows:
        if not np.isnan(matrix[one, two]):
            raise NeaspecError("judgement_twice", judge=judge, criterion=f"{criteria[one]} – {criteria[two]}")
        matrix[one, two], matrix[two, one] = value, 1.0 / value
    reached = joined(matrix)
    if not reached.all():
        raise NeaspecError("judgements_apart", judge=judge, one=criteria[0], two=criteria[int(np.argmin(reached))])
    return matrix


def _named(judge: str, rows: list, criteria: tuple[str, ...]) -> np.ndarray:
    """What a judge gives each criterion."""
    values = np.full(len(criteria), np.nan)
    for one, _, value in rows:
        if not np.isnan(values[one]):
            raise NeaspecError("judgement_twice", judge=judge, criterion=criteria[one])
        values[one] = value
    if np.isnan(values).any():
        raise NeaspecError("judgement_lacking", judge=judge, criterion=criteria[int(np.isnan(values).argmax())])
    return values


def _shares(values: np.ndarray, method: str) -> np.ndarray:
    if method == "roc":
        return rank_order_centroids(values)
    if not values.sum() > 0:
        raise NeaspecError("criteria_weights_zero")
    return values / values.max() / (values / values.max()).sum()


def _of_comparisons(criteria, judges, matrices, judged, random_index) -> Weights:
    """Each matrix by itself, and that of the geometric means, over those judges who compared a pair."""
    logs = np.log(matrices)
    made = ~np.isnan(logs)
    with np.errstate(invalid="ignore"):
        joint = np.exp(np.where(made, logs, 0.0).sum(axis=0) / made.sum(axis=0))
    each = np.array([principal(matrix)[0] for matrix in matrices])
    ratios = np.array([consistency_ratio(matrix, random_index) for matrix in matrices])
    reviews = tuple(review(matrix, random_index) for matrix in matrices)
    group_ratio = consistency_ratio(joint, random_index)
    return Weights(criteria, judges, principal(joint)[0], each, judged, ratios, group_ratio, reviews)


def _reviewed(found: Review | None, criteria: tuple[str, ...]) -> tuple:
    """The more important of the two first, so that the judgement is 1 or more."""
    if found is None:
        return (None, None, None, None, math.nan)
    one, two, was, fits = criteria[found.row], criteria[found.column], found.judgement, found.fitting
    if was < 1:
        one, two, was, fits = two, one, 1 / was, 1 / fits
    return one, two, scale_text(was), scale_text(fits), found.ratio
