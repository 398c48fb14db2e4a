"""The criteria of a priority score: which fields count, in which direction, on which scale and how much."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

from ...errors import NeaspecError

DIRECTIONS = ("benefit", "cost")
NORMALISATIONS = ("min_max", "rank", "threshold")
# the evidence that the key sites of birds are scored by, from site_evidence
SITE_FIELDS = ("population_share", "species_present", "criteria_met", "cross_border_links", "evidence_seasons")
_REQUIRED = ("field", "direction", "normalisation", "weight")
_KEYS = (*_REQUIRED, "pieces")


@dataclass(frozen=True)
class Criterion:
    """One criterion: a numeric field, brought to 0..1 (1 = best) and weighted.

    ``direction`` says whether much is good (``benefit``) or bad (``cost``). ``pieces`` belong to ``threshold`` alone:
    from each x on, up to the next, the value is y; below the first x it is 0. A ``cost`` turns y into 1 - y.
    """

    field: str
    direction: str
    normalisation: str
    weight: float
    pieces: tuple[tuple[float, float], ...] = ()


def parse_criteria(text: str, fields: Sequence[str]) -> list[Criterion]:
    """The criteria written in ``text``, a JSON list of objects with the keys of ``Criterion``, over ``fields``.

    Weights need not add up to 1. Raises ``criteria_not_json``, ``criteria_empty``, ``criterion_key_missing``,
    ``criterion_field_twice``, ``criterion_weight_invalid``, ``criteria_weights_zero``, ``criterion_pieces_invalid``
    and, for an unknown key, field, direction or normalisation, ``unknown_parameter_value``.
    """
    try:
        listed = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise NeaspecError("criteria_not_json") from error
    if not isinstance(listed, list) or not all(isinstance(item, dict) for item in listed):
        raise NeaspecError("criteria_not_json")
    if not listed:
        raise NeaspecError("criteria_empty")
    criteria = [_criterion(item, number, fields) for number, item in enumerate(listed, start=1)]
    names = [criterion.field for criterion in criteria]
    for name in names:
        if names.count(name) > 1:
            raise NeaspecError("criterion_field_twice", field=name)
    if not any(criterion.weight > 0 for criterion in criteria):
        raise NeaspecError("criteria_weights_zero")
    return criteria


def default_criteria() -> str:
    """The five criteria of birds' key sites as JSON text: all benefits, min-max, of equal weight."""
    return _text([Criterion(name, "benefit", "min_max", 1) for name in SITE_FIELDS])


def weighted_criteria(weights: Mapping[str, float], text: str = "") -> str:
    """The criteria of ``text``, or without one benefits by min-max, with these weights instead of their own, as JSON.

    Raises what ``parse_criteria`` raises, and ``criteria_not_weighed`` where a field is in one of the two only.
    """
    if not text.strip():
        return _text([Criterion(name, "benefit", "min_max", round(weight, 9)) for name, weight in weights.items()])
    criteria = parse_criteria(text, fields_named(text))
    names = [criterion.field for criterion in criteria]
    for name in [*names, *weights]:
        if name not in names or name not in weights:
            raise NeaspecError("criteria_not_weighed", field=name)
    return _text([replace(criterion, weight=round(weights[criterion.field], 9)) for criterion in criteria])


def fields_named(text: str) -> list[str]:
    """The fields that a text of criteria names, whatever else is wrong with it."""
    try:
        return [item["field"] for item in json.loads(text) if isinstance(item["field"], str)]
    except (ValueError, RecursionError, TypeError, KeyError):
        return []


def _text(criteria: Sequence[Criterion]) -> str:
    items = [asdict(criterion) for criterion in criteria]
    return json.dumps([{key: item[key] for key in _KEYS if item[key] != ()} for item in items], ensure_ascii=False)


def _criterion(item: Mapping[str, Any], number: int, fields: Sequence[str]) -> Criterion:
    for key in item:
        _accept("CRITERIA", key, _KEYS)
    for key in _REQUIRED:
        if key not in item:
            raise NeaspecError("criterion_key_missing", number=number, key=key)
    _accept("field", item["field"], fields)
    _accept("direction", item["direction"], DIRECTIONS)
    _accept("normalisation", item["normalisation"], NORMALISATIONS)
    weight = _number(item["weight"])
    if weight is None or weight < 0:
        raise NeaspecError("criterion_weight_invalid", field=item["field"], value=str(item["weight"]))
    pieces = _pieces(item.get("pieces", []))
    if pieces is None or bool(pieces) != (item["normalisation"] == "threshold"):
        raise NeaspecError("criterion_pieces_invalid", field=item["field"])
    return Criterion(item["field"], item["direction"], item["normalisation"], weight, pieces)


def _accept(parameter: str, value: Any, accepted: Sequence[str]) -> None:
    if value not in accepted:
        raise NeaspecError(
            "unknown_parameter_value", parameter=parameter, value=str(value), accepted=", ".join(accepted)
        )


def _number(value: Any) -> float | None:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    try:
        number = float(value)
    except OverflowError:
        return None
    return number if math.isfinite(number) else None


def _pieces(listed: Any) -> tuple[tuple[float, float], ...] | None:
    """The pieces as pairs of numbers; None where they are not, or x does not rise, or y leaves 0..1."""
    if not isinstance(listed, list) or not all(isinstance(piece, list) and len(piece) == 2 for piece in listed):
        return None
    pieces = tuple((_number(x), _number(y)) for x, y in listed)
    if any(x is None or y is None or not 0 <= y <= 1 for x, y in pieces):
        return None
    if any(later[0] <= earlier[0] for earlier, later in zip(pieces, pieces[1:])):
        return None
    return pieces
