"""Ids of rows written short: neighbours in one numbering become a span, C0001, C0002, C0003 -> C0001–C0003."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ..schema import COUNTRIES, VOCABULARIES

_PLACES = {code: place for place, code in enumerate((*VOCABULARIES["species_id"], *COUNTRIES))}
_HEAD = re.compile(r"[A-Za-z]+")
_NUMBERED = re.compile(r"(.*?)(\d+)$", re.DOTALL)
_SHORTEST = 3  # two neighbours are no shorter as a span


def compact(ids: Iterable[str]) -> list[str]:
    """Each id once, in order, spans of at least three neighbours as first–last; all ids of a span are in ``ids``.

    Ids that begin with a species or a country stand first, in the order of the programme.
    """
    spans: list[list[str]] = []
    for one in sorted(set(ids), key=_order):
        if spans and _follows(spans[-1][-1], one):
            spans[-1].append(one)
        else:
            spans.append([one])
    return [text for span in spans for text in _written(span)]


def _parts(one: str) -> tuple[str, str]:
    found = _NUMBERED.match(one)
    return (found[1], found[2]) if found else (one, "")


def _order(one: str) -> tuple[int, str, int, str]:
    prefix, digits = _parts(one)
    head = _HEAD.match(one)
    return (_PLACES.get(head[0] if head else one, len(_PLACES)), prefix, int(digits or 0), one)


def _follows(one: str, other: str) -> bool:
    (prefix, digits), (next_prefix, next_digits) = _parts(one), _parts(other)
    same = prefix == next_prefix and len(digits) == len(next_digits) > 0
    return same and int(next_digits) == int(digits) + 1


def _written(span: list[str]) -> list[str]:
    return span if len(span) < _SHORTEST else [f"{span[0]}–{span[-1]}"]
