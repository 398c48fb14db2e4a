"""What DNA samples tell of who was where, as records beside the detections.

A sample's animal is the one that ``identity_evidence`` links it to. What a person decided goes before what matching of
genotypes proposes, and a proposal is probable at most until somebody has decided.
"""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from ..detections.stations import column
from .series import in_series, sampled_animals
from .transborder import COUNTED

_ALIKE = (
    "species_id", "organismName", "sex", "datasetID", "declaredSide", "countryFromPoint", "sideStatus",
    "coordinateUncertaintyInMeters", "dataGeneralizations", "owner_country", "geometry",
)  # fmt: skip
_PRECISION = {4: "year", 7: "month", 10: "day"}  # by the length of an ISO 8601 date
_GRADES = ("certain", "probable", "possible")


@dataclass(frozen=True)
class Samples:
    """How many ``records`` are of samples, how many of them are ``used``, and the least number of ``crossings`` of
    international borders that have one of them at an end.
    """

    records: int
    used: int
    crossings: int


def with_samples(detections: pd.DataFrame, samples: pd.DataFrame, evidence: pd.DataFrame) -> pd.DataFrame:
    """``detections`` and below them the records of ``samples``; as they are where no sample may name an animal.

    A sample that is among the detections by its own id is not told twice.
    """
    new = samples[~samples["materialSampleID"].isin(detections["occurrenceID"])] if len(samples) else samples
    found = sample_records(new, evidence)
    return pd.concat([detections, found], ignore_index=True) if len(found) else detections


def counted(records: pd.DataFrame, usable: pd.DataFrame, crossings: pd.DataFrame) -> Samples:
    """Of ``records`` (``with_samples``), their ``usable_records`` and the ``crossings`` that these tell of."""
    rows = column(records, "materialSampleID").notna().to_numpy()
    ids = usable.loc[rows, "occurrenceID"]
    ends = crossings["record_before"].isin(ids) | crossings["record_after"].isin(ids)
    least = crossings.loc[ends & crossings["evidence_class"].isin(COUNTED), "at_least"].sum()
    return Samples(len(ids), int(usable.loc[rows, "reason"].isna().sum()), int(least))


def one_series(individuals: pd.DataFrame, records: pd.DataFrame, usable: pd.DataFrame) -> pd.DataFrame:
    """The rows of ``individuals`` that make a minimum: of each species the larger series of animals.

    Whom a genotype alone names may be one whom a code names: as long as nobody has linked them, the animals with a code
    and those found by samples (with a code or without) are two lists of perhaps the same, and no sum.
    """
    by_code, by_sample = in_series(individuals, sampled_animals(records, usable))
    seen = individuals["countries"].notna().to_numpy()
    numbers = pd.DataFrame({"code": by_code & seen, "sample": by_sample & seen}).groupby(
        individuals["species_id"].to_numpy()
    )
    larger = numbers.sum().eval("sample > code")
    samples_first = individuals["species_id"].map(larger).eq(True).to_numpy(bool)
    return individuals[(samples_first & by_sample) | (~samples_first & by_code)]


def sample_records(samples: pd.DataFrame, evidence: pd.DataFrame) -> pd.DataFrame:
    """One row in columns of ``detections`` per sample that an animal may be known for.

    ``organismID`` is that of the evidence, else the sample's own; ``organismName`` the source's. Without evidence the
    grade is not stated. Where the decided links of a sample name several animals, or only proposals do, nobody knows
    whose it is and the row names none.
    """
    links = _links(evidence)
    kept = samples[
        samples["materialSampleID"].isin(links.index) | samples["organismID"].notna() | samples["organismName"].notna()
    ]
    ids, dates = kept["materialSampleID"], kept["collectionDate"].astype(object)
    linked, contradicted = ids.map(links["organismID"]), ids.map(links["contradicted"]).eq(True)
    told = kept["timePrecision"].astype(object)
    length = dates.map(lambda day: _PRECISION.get(len(day)) if isinstance(day, str) else None)
    found = pd.DataFrame({name: column(kept, name).to_numpy(dtype=object) for name in _ALIKE}, index=kept.index)
    found["organismName"] = found["organismName"].where(~contradicted, None)
    own = linked.where(linked.notna(), kept["organismID"]).astype(object)
    return found.assign(
        occurrenceID=ids,
        materialSampleID=ids,
        organismID=own.where(own.notna() & ~contradicted, None),
        idConfidence=ids.map(links["grade"]).astype(object).where(linked.notna() & ~contradicted, None),
        idMethod="genotype",
        observationType="animal",
        occurrenceStatus="present",
        eventDate=dates.where(dates.notna(), None),
        timePrecision=told.where(told.notna(), length).astype(object),
    ).reset_index(drop=True)


def _links(evidence: pd.DataFrame) -> pd.DataFrame:
    """By the sample's id: ``organismID``, ``grade`` and whether the links that go first are ``contradicted``."""
    own = evidence[
        evidence["record_table"].eq("samples") & evidence["organismID"].notna() & evidence["grade"].isin(_GRADES)
    ]
    decided = own["decided"].notna()
    grade = own["grade"].astype(object).where(decided | own["grade"].ne("certain"), "probable")
    own = own.assign(proposed=~decided, grade=grade, order=grade.map(_GRADES.index))
    first = own["proposed"].eq(own.groupby("record_id")["proposed"].transform("min"))
    own = own[first].sort_values(["record_id", "order", "evidence_id"], kind="stable")
    several = own.groupby("record_id")["organismID"].nunique() > 1
    links = own.drop_duplicates("record_id").set_index("record_id")[["organismID", "grade"]]
    return links.assign(contradicted=several.reindex(links.index).to_numpy(bool))
