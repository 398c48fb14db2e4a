"""The animals of a database as officers look at them: every code of each, where and when it was seen, how known."""

from __future__ import annotations

import json
from collections.abc import Iterable

import pandas as pd

from ..movement.crossing_overview import passages
from ..movement.crossings import time_spans
from ..movement.individual_codes import Organisms
from ..movement.transborder import COUNTED
from ..movement.usable import animal_codes
from ..schema import COUNTRIES
from .record_sides import sides

DETECTIONS = (
    "occurrenceID", "species_id", "observationType", "occurrenceStatus", "duplicateOf", "organismID", "organismName",
    "datasetID", "sex", "declaredSide", "countryFromPoint", "sideStatus", "dataGeneralizations", "timePrecision",
    "localStart", "eventDate", "startUTC", "idMethod",
)  # fmt: skip
SAMPLES = (
    "materialSampleID", "species_id", "organismID", "organismName", "datasetID", "sex", "declaredSide",
    "countryFromPoint", "sideStatus", "dataGeneralizations", "timePrecision", "collectionDate",
)  # fmt: skip
SIGHTINGS = [
    "record_table", "record_id", "animal", "species_id", "name", "dataset", "sex", "side", "begin", "end", "method",
]  # fmt: skip
ANIMALS = [
    "animal", "species_id", "sex", "first", "last", "countries", "records", "crossings", "aliases", "methods",
]  # fmt: skip
_SEXES = ("female", "male")


def sightings(
    detections: pd.DataFrame, samples: pd.DataFrame, individuals: pd.DataFrame, evidence: pd.DataFrame
) -> pd.DataFrame:
    """Each record of a known animal (``SIGHTINGS``), from tables with the columns ``DETECTIONS`` and ``SAMPLES``.

    The animal is the one that a graded link of ``identity_evidence`` gives, what a person decided before what is only
    proposed; else the one that ``individuals`` has for the record's code in its data set; else the code itself, taken
    as shared. ``begin`` and ``end`` bound the time (datetime64), ``side`` is alpha-3 or None, ``method`` a word of
    ``id_method`` or None. Raises ``individuals_code_twice``.
    """
    matched = Organisms(individuals)
    animals = detections["observationType"].isna() | detections["observationType"].eq("animal")
    there = animals & detections["occurrenceStatus"].ne("absent") & detections["duplicateOf"].isna()
    dated = samples.assign(
        localStart=samples["collectionDate"], eventDate=None, startUTC=None, idMethod="genotype"
    )  # fmt: skip
    parts = [
        _known(detections[there].rename(columns={"occurrenceID": "record_id"}), "detections", matched, evidence),
        _known(dated.rename(columns={"materialSampleID": "record_id"}), "samples", matched, evidence),
    ]
    return pd.concat(parts, ignore_index=True)


def _known(records: pd.DataFrame, table: str, matched: Organisms, evidence: pd.DataFrame) -> pd.DataFrame:
    own = evidence[evidence["record_table"].eq(table) & evidence["grade"].notna() & evidence["organismID"].notna()]
    order = own["decided"].isna().sort_values(kind="stable").index  # what a person decided comes first
    links = own.loc[order].drop_duplicates("record_id").set_index("record_id")
    text = {name: records[name].astype(object) for name in ("organismID", "organismName", "datasetID")}
    linked = matched.known_as(records["species_id"], records["record_id"].map(links["organismID"]))
    shared = animal_codes(text, "shared_codes", {})
    data_set = text["datasetID"].where(text["datasetID"].notna(), "").astype(str)
    of_table = matched.animals(records["species_id"], data_set + ":" + shared.where(shared.notna(), "").astype(str))
    named = of_table.where(of_table.notna() & text["organismID"].isna(), shared)
    animal = linked.where(linked.notna(), named)
    kept = animal.notna() & records["species_id"].notna()
    records, animal = records[kept], animal[kept]
    method = records["record_id"].map(links["method"])
    return pd.DataFrame(
        {
            "record_table": table,
            "record_id": records["record_id"],
            "animal": animal.astype(str),
            "species_id": records["species_id"],
            "name": records["organismName"],
            "dataset": records["datasetID"],
            "sex": records["sex"],
            "side": sides(records),
            "method": method.where(method.notna(), records["idMethod"]),
            **time_spans(records),
        },
        columns=SIGHTINGS,
    )


def animals(individuals: pd.DataFrame, seen: pd.DataFrame, crossings: pd.DataFrame) -> pd.DataFrame:
    """One row per animal (``ANIMALS``), by species and code; ``seen`` are its ``sightings``.

    ``first`` and ``last`` are ISO days or None, ``countries`` alpha-3 with ';' in the programme's order, ``aliases``
    pairs (data set, code), ``methods`` words of ``id_method``, ``crossings`` the counted rows of one run (``owned``),
    without passages of the demarcation line. An animal of ``individuals`` without a record has what that table says of
    it.
    """
    counted = crossings[crossings["evidence_class"].isin(COUNTED) & ~passages(crossings)]
    numbers = counted.groupby(["species_id", "animal"]).size().to_dict()
    stored = {row["organismID"]: row for row in individuals.to_dict("records")}
    rows = []
    for (species_id, animal), own in seen.groupby(["species_id", "animal"], sort=True):
        known = stored.pop(animal, {})
        pairs = sorted({(str(one or ""), str(name)) for one, name in zip(own["dataset"], own["name"]) if _said(name)})
        aliases = tuple(dict.fromkeys([*pairs, *_pairs(known.get("aliases"))]))
        sexes = {one for one in [*own["sex"], known.get("sex")] if one in _SEXES}
        rows.append(
            (
                animal,
                species_id,
                sexes.pop() if len(sexes) == 1 else "unknown",
                _day(own["begin"].min()),
                _day(own["end"].max()),
                _in_order(own["side"]),
                len(own),
                numbers.get((species_id, animal), 0),
                aliases,
                tuple(sorted({one for one in own["method"] if _said(one)})),
            )
        )
    for animal, known in stored.items():
        sex = known["sex"] if known["sex"] in _SEXES else "unknown"
        days = [known[name] if _said(known[name]) else None for name in ("firstSeen", "lastSeen")]
        rows.append(
            (animal, known["species_id"], sex, *days, _in_order(str(known["countries"] or "").split(";")), 0,
             numbers.get((known["species_id"], animal), 0), _pairs(known["aliases"]), ())
        )  # fmt: skip
    return pd.DataFrame(rows, columns=ANIMALS).sort_values(["species_id", "animal"], ignore_index=True)


def owned(crossings: pd.DataFrame, seen: pd.DataFrame, records: pd.DataFrame) -> pd.DataFrame:
    """``crossings`` of one search with ``animal``, whose each is: None where its records are of several here.

    ``records``: ``record_id``, ``species_id`` and ``animal`` as that search named it; ``seen`` are ``sightings``.
    """
    named = records.rename(columns={"animal": "organismID"}).merge(seen[["record_id", "species_id", "animal"]])
    several = named.drop_duplicates(["species_id", "organismID", "animal"])
    one = several.drop_duplicates(["species_id", "organismID"], keep=False)
    owner = dict(zip(zip(one["species_id"], one["organismID"]), one["animal"]))
    keys = zip(crossings["species_id"], crossings["organismID"])
    return crossings.assign(animal=pd.Series([owner.get(key) for key in keys], index=crossings.index, dtype=object))


def _pairs(aliases) -> tuple[tuple[str, str], ...]:
    """(data set, code) of the JSON that ``individuals`` keeps; nothing where it is none."""
    try:
        told = json.loads(aliases) if _said(aliases) else {}
    except ValueError:
        return ()
    if not isinstance(told, dict):
        return ()
    lists = {one: names if isinstance(names, list) else [names] for one, names in told.items()}
    return tuple((str(one), str(name)) for one, names in sorted(lists.items()) for name in names)


def _in_order(sides: Iterable) -> str:
    seen = set(sides)
    return ";".join(country for country in COUNTRIES if country in seen)


def _said(value) -> bool:
    return isinstance(value, str) and bool(value)


def _day(moment) -> str | None:
    return None if pd.isna(moment) else moment.date().isoformat()
