"""The levels that a population's size sets: 1 percent, rounded, and 0.25 percent of a staging site, unrounded."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

import pandas as pd


@dataclass(frozen=True)
class Edition:
    """One edition of a population: its size (individuals, the middle of a range) and its level per criterion.

    ``levels`` holds those that can be told; ``sure`` is False where the confidence is low.
    """

    row_id: str
    population_id: str
    species_id: str
    year: int | None
    current: bool
    sure: bool
    size: Fraction | None
    basis: str
    levels: Mapping[str, float]


def one_percent_level(
    estimate_min: float | None,
    estimate_max: float | None,
    constants: Mapping[str, float],
    share: str = "ramsar_6_share",
) -> int | None:
    """The 1 percent level of a population (individuals), rounded as Waterbird Population Estimates rounds it.

    Up to 10 to the nearest 1, up to 100 to 5, up to 1,000 to 10, above to 100; ties go up; a range is taken at its
    middle; populations of ``large_population`` or more have ``large_population_level``; never below 1, which a small
    population would round to. None where no estimate is known. ``share`` names the constant that is "1 percent".
    """
    size = _middle(estimate_min, estimate_max)
    if size is None:
        return None
    if size >= constants["large_population"]:
        return int(constants["large_population_level"])
    raw = share_of(size, constants[share])
    bands = ((10, "round_to_10"), (100, "round_to_100"), (1000, "round_to_1000"), (math.inf, "round_above_1000"))
    step = _exact(constants[next(name for limit, name in bands if raw <= limit)])
    return max(1, int(math.floor(raw / step + Fraction(1, 2)) * step))


def share_of(size: Fraction, share: float) -> Fraction:
    """``share`` of ``size`` without the error of binary fractions: a level that is a whole number is reached by it."""
    return size * _exact(share)


def read_editions(populations: pd.DataFrame, constants: Mapping[str, float]) -> dict[str, list[Edition]]:
    """The editions of each population, the current one first, then from the newest to the oldest.

    ``populations`` as the table of the schema. An ``official`` level is taken as published; a ``derived`` one follows
    from the estimate, so that it changes with it, or is the level stated where there is no estimate.
    """
    editions: dict[str, list[Edition]] = {}
    for row in populations.to_dict("records"):
        editions.setdefault(row["population_id"], []).append(_edition(row, constants))
    for rows in editions.values():
        rows.sort(key=lambda edition: (not edition.current, -(edition.year or 0), edition.row_id))
    return editions


def world_population(editions: Mapping[str, list[Edition]], species_id: str) -> Edition | None:
    """The edition that holds all of a species: the largest among the first editions, low confidence left out.

    A whole is never smaller than a part of it. None where nothing is known.
    """
    known = [rows[0] for rows in editions.values() if rows[0].species_id == species_id]
    known = [edition for edition in known if edition.sure and edition.size is not None]
    return max(known, key=lambda edition: (edition.size, edition.row_id), default=None)


def _edition(row: Mapping[str, object], constants: Mapping[str, float]) -> Edition:
    size = _middle(row["estimate_min"], row["estimate_max"])
    stated = None if pd.isna(row["level"]) else row["level"]
    official = row["level_basis"] == "official" and stated is not None
    levels = {}
    for criterion, share in (("ramsar_6", "ramsar_6_share"), ("eaaf_1pct", "eaaf_1pct_share")):
        derived = one_percent_level(row["estimate_min"], row["estimate_max"], constants, share)
        levels[criterion] = stated if official or derived is None else derived
    levels["eaaf_staging"] = None if size is None else share_of(size, constants["eaaf_staging_share"])
    return Edition(
        row_id=row["row_id"],
        population_id=row["population_id"],
        species_id=row["species_id"],
        year=None if pd.isna(row["edition"]) else int(row["edition"]),
        current=row["current"] == "yes",
        sure=row["confidence"] != "low",
        size=size,
        basis="official" if official else "derived",
        levels={criterion: float(level) for criterion, level in levels.items() if level is not None},
    )


def _middle(low: float | None, high: float | None) -> Fraction | None:
    known = [Fraction(value) for value in (low, high) if not pd.isna(value)]
    return sum(known) / len(known) if known else None


def _exact(value: float) -> Fraction:
    return Fraction(str(value))
