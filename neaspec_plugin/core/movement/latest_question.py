"""Animals and their sides as the latest search for crossings counted them, from what the database holds now."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from ..schema import BIRDS, COUNTRIES, SPECIES
from .individual_codes import Organisms
from .joint_range import data_sets, joint_range
from .sample_records import one_series, with_samples
from .series import Animals, joint_of_series, sampled_animals
from .transborder import transborder_movements
from .usable import usable_records

ALGORITHM = "transbordermovements"
DETECTIONS = (
    "occurrenceID", "species_id", "observationType", "occurrenceStatus", "duplicateOf", "parentEventID", "datasetID",
    "organismID", "organismName", "idConfidence", "idMethod", "sex", "declaredSide", "countryFromPoint", "sideStatus",
    "samplingProtocol", "dataGeneralizations", "timePrecision", "timestampIssues", "localStart", "eventDate",
    "startUTC", "utcOffset", "locationID", "coordinateUncertaintyInMeters", "geometry",
)  # fmt: skip
_ASKED = {
    "identity": "shared_codes", "grade": "probable", "species": list(SPECIES), "countries": list(COUNTRIES),
    "aliases": {},
}  # fmt: skip


@dataclass(frozen=True)
class Counted:
    """``individuals``: rows of ``Transborder.individuals`` that make a minimum; ``joint``: ``joint_range``; ``sampled``
    as in ``series``, ``two_series`` whether animals of both are known; ``unordered`` the crossing_id of crossings whose
    direction is not known; ``records``: ``record_id``, ``species_id`` and
    ``animal`` of each record that counts, as the search named it."""

    individuals: pd.DataFrame
    joint: pd.DataFrame
    sampled: Animals
    two_series: bool
    unordered: frozenset[str]
    records: pd.DataFrame


def latest_question(runs: pd.DataFrame) -> dict:
    """What the run that ended last was asked of the records, by parameter; without one the defaults."""
    run = latest_run(runs.to_dict("records"), ALGORITHM)
    asked = json.loads(run["parameters"]) if run else {}
    return {name: asked.get(name, default) for name, default in _ASKED.items()}


def latest_run(runs: Sequence[Mapping[str, Any]], algorithm: str) -> Mapping[str, Any] | None:
    """The row of ``runs`` of the run of an algorithm that ended last, None where there is none."""
    own = [row for row in runs if row["algorithm"] == algorithm and not pd.isna(row["ended"])]
    return max(own, key=lambda row: (str(row["ended"]), row["run_id"]), default=None)


def counted(
    detections: pd.DataFrame,
    samples: pd.DataFrame,
    evidence: pd.DataFrame,
    deployments: pd.DataFrame,
    individuals: pd.DataFrame,
    claims: pd.DataFrame,
    runs: pd.DataFrame,
    defaults: Mapping[str, float],
    sides: Sequence[str] = (),
    of_species: Sequence[str] = (),
) -> Counted:
    """The animals and their joint minimum, by the latest question; of these sides and species where any are named.

    ``detections`` have the columns ``DETECTIONS``; ``samples``, ``evidence`` (``identity_evidence``), ``claims``
    (``identity_claims``) and the rest are the tables of the database; ``defaults`` are those of ``defaults.csv``.
    Raises ``individuals_code_twice``.
    """
    asked = latest_question(runs)
    asked |= {**({"countries": list(sides)} if sides else {}), **({"species": list(of_species)} if of_species else {})}
    named = detections[detections["organismName"].notna() | detections["organismID"].notna()]
    records = with_samples(named.reset_index(drop=True), samples, evidence)
    usable = usable_records(
        records,
        deployments,
        {one: defaults[f"speed_{one.lower()}_km_day"] for one in SPECIES},
        organisms=Organisms(individuals) if asked["identity"] == "individuals" else None,
        **asked,
    )
    gaps = {one: defaults["max_gap_birds_h" if one in BIRDS else "max_gap_cats_h"] for one in SPECIES}
    movements = transborder_movements(usable, gaps)
    found, ways = movements.individuals, movements.crossings
    sampled = sampled_animals(records, usable)
    lists = None if asked["identity"] == "shared_codes" else data_sets(records, usable, claims)
    joint = joint_range(joint_of_series(found, sampled), found, sampled, usable, lists)
    once = one_series(found, records, usable)
    known = usable.loc[usable["reason"].isna(), ["occurrenceID", "species_id", "animal"]]
    known = known.rename(columns={"occurrenceID": "record_id"}).reset_index(drop=True)
    unordered = frozenset(ways.loc[ways["direction_known"].eq(False), "crossing_id"])
    return Counted(once, joint, sampled, len(once) < len(found), unordered, known)
