"""Animals and their sides as the latest search for crossings counted them, from what the database holds now."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd

from ..schema import BIRDS, COUNTRIES, SPECIES
from .individual_codes import Organisms
from .sample_records import one_series, with_samples
from .series import joint_of_series, sampled_animals
from .transborder import transborder_movements
from .usable import usable_records

ALGORITHM = "transbordermovements"
DETECTIONS = (
    "occurrenceID", "species_id", "observationType", "occurrenceStatus", "duplicateOf", "parentEventID", "datasetID",
    "organismID", "organismName", "idConfidence", "idMethod", "sex", "declaredSide", "countryFromPoint", "sideStatus",
    "samplingProtocol", "dataGeneralizations", "timePrecision", "timestampIssues", "localStart", "eventDate",
    "startUTC", "utcOffset", "locationID", "coordinateUncertaintyInMeters", "geometry",
)  # fmt: skip
_ASKED = {"identity": "shared_codes", "grade": "probable", "species": list(SPECIES), "countries": list(COUNTRIES)}


@dataclass(frozen=True)
class Counted:
    """``individuals``: rows of ``Transborder.individuals`` that make a minimum; ``joint``: ``joint_of_series``."""

    individuals: pd.DataFrame
    joint: pd.DataFrame


def latest_question(runs: pd.DataFrame) -> dict:
    """``identity``, ``grade``, ``species`` and ``countries`` of the run that ended last; without one the defaults."""
    own = runs[runs["algorithm"].eq(ALGORITHM) & runs["ended"].notna()].sort_values("ended", kind="stable")
    asked = json.loads(own["parameters"].iloc[-1]) if len(own) else {}
    return {name: asked.get(name, default) for name, default in _ASKED.items()}


def counted(
    detections: pd.DataFrame,
    samples: pd.DataFrame,
    evidence: pd.DataFrame,
    deployments: pd.DataFrame,
    individuals: pd.DataFrame,
    runs: pd.DataFrame,
    defaults: Mapping[str, float],
) -> Counted:
    """The animals and their joint minimum, by the latest question.

    ``detections`` have the columns ``DETECTIONS``; ``samples``, ``evidence`` (``identity_evidence``) and the rest are
    the tables of the database; ``defaults`` are those of ``defaults.csv``. Raises ``individuals_code_twice``.
    """
    asked = latest_question(runs)
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
    found = transborder_movements(usable, gaps).individuals
    joint = joint_of_series(found, sampled_animals(records, usable))
    return Counted(one_series(found, records, usable), joint)
