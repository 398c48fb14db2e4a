"""DNA samples of any format: what was found where and when, each row checked and each verdict told."""

from __future__ import annotations

from collections.abc import Collection, Sequence

import numpy as np
import pandas as pd

from .cells import Cells, dynamic_properties
from .dates import parse_dates
from .deployments import Part, place_columns, sides
from .moments import COARSE, ISO
from .occurrences import NO_NAME
from .places import locate, points
from .reader import Chunk, Context
from .record_ids import prefixed
from .row_checks import RowChecks, repeated_ids
from .species_names import species_ids
from .times import local_text

# what tables of samples and of alleles write for nothing, beside what all tables do (allelematch, Cervus, GeneMapper)
MISSING = frozenset(
    ("", "NA", "N/A", "n/a", "na", "NaN", "nan", "NULL", "null", "None", "none", "\\N", "?", "-", "–", "-9", "-99")
)


class SeenSamples:
    """The samples that came before, and what their rows said."""

    def __init__(self) -> None:
        self.ids: set[str] = set()
        self.contents: dict[str, int] = {}


def sample_chunk(part: Part, cells: Cells, seen: SeenSamples, context: Context, extra: Sequence[str] = ()) -> Chunk:
    """A chunk of ``samples`` from rows with the fields of the table.

    Fields: materialSampleID (its own text, leading zeros too), species (any name; it may be unknown before the test),
    sampleType (in any language, else as written), date (a day, or coarser), ageOfSampleDays, preservation, lab,
    individual, sex, haplotype, the place (see ``places.locate``), locationID, locality, country, declaredSide.
    ``extra`` columns of the source are kept as they are.

    Rejected: no number of the sample, one that came before, an unreadable date, an impossible place. A species that is
    none of the six is OTHER, and its name is kept.
    """
    dataset, frame = part.dataset, part.rows.frame
    cells.heed(context)
    own = cells["materialSampleID"]
    differs = _differs(own, frame, seen)
    repeated = repeated_ids(own, seen.ids)
    ids = prefixed(own, dataset)
    checks = RowChecks(dataset, "samples", frame, part.file, ids, repeated)
    checks.misshapen(part.rows.misshapen)
    checks.reject(own.isna(), "value_missing", field="materialSampleID")
    checks.reject(repeated & differs, "sample_contradicts")
    checks.reject(repeated, "duplicate_id")
    when = parse_dates(cells["date"], None, context.date_order)
    checks.reject(cells["date"].notna() & ~when["valid"], "bad_date", field="date", value=cells["date"])
    place = locate(checks, cells, context)
    declared = sides(cells["declaredSide"], context)
    age = cells.number("ageOfSampleDays", checks)
    sex = cells.word("sex", "sex", checks)
    named = _said(cells["species"], context)
    species = species_ids(named, context.species)
    checks.flag(declared.isna() & cells["declaredSide"].notna(), "value_not_taken", field="declaredSide",
                value=cells["declaredSide"])  # fmt: skip
    checks.flag(cells["date"].isna(), "collection_date_missing")
    checks.flag(when["day_month_unclear"].eq(True), "day_month_unclear")
    checks.flag((when["end_local"] > when["local"]) & when["precision"].eq("day"), "date_is_a_range")
    checks.flag(named.isna(), "species_not_told")
    checks.flag(place["lon"].isna() | place["lat"].isna(), "coordinates_missing")
    checks.flag((place["lon"] == 0) & (place["lat"] == 0), "coordinates_zero")

    individual = _said(cells["individual"], context)
    precision = when["precision"].where(when["precision"].isin(COARSE), "day").where(when["valid"], None)
    records = pd.DataFrame(
        {
            "materialSampleID": ids,
            "species_id": species.where(species.notna() | named.isna(), "OTHER"),
            "sampleType": _sample_types(cells["sampleType"], context),
            "collectionDate": [text and text[:10] for text in local_text(when["local"])],
            "timePrecision": precision.astype(object).where(precision.notna(), None),
            "ageOfSampleDays": age,
            "preservation": cells["preservation"],
            "lab": cells["lab"],
            "organismName": individual,
            "sex": sex,
            "haplotype": cells["haplotype"],
            "locationID": cells["locationID"],
            "locality": cells["locality"],
            **place_columns(place),
            "country": cells["country"],
            "declaredSide": declared,
            "datasetID": dataset.dataset_id,
            "dataGeneralizations": cells["dataGeneralizations"],
            "informationWithheld": cells["informationWithheld"],
            "owner_country": context.country or None,
            "dynamicProperties": dynamic_properties(_verbatim(frame, cells, when, species, named), extra_of(extra)),
            "qcFlags": checks.codes(),
            "geometry": points(place["lon"], place["lat"]),
            "import_id": dataset.import_id,
            "source_file": part.file,
            "source_row": frame.index,
        },
        index=frame.index,
    )
    return Chunk("samples", checks.taken(records), checks.rejects(), checks.flags(), len(part.rows))


VERBATIM = ("verbatimDate", "verbatimSpecies")  # as written, where our field says less


def extra_of(extra: Collection[str]) -> list[str]:
    return [*extra, *VERBATIM]


def _verbatim(
    frame: pd.DataFrame, cells: Cells, when: pd.DataFrame, species: pd.Series, named: pd.Series
) -> pd.DataFrame:
    """The source's cells, and what was written of a time of day, of a coarse date and of a species that is OTHER."""
    date = cells["date"]
    plain = date.map(lambda cell: bool(ISO.match(cell)) and len(cell) <= 10, na_action="ignore").eq(True)
    kept = {
        VERBATIM[0]: date.where(~plain & when["valid"], None),
        VERBATIM[1]: named.where(species.isna(), None),
    }
    return frame.assign(**{name: column.fillna("").astype(object) for name, column in kept.items()})


def _differs(own: pd.Series, frame: pd.DataFrame, seen: SeenSamples) -> np.ndarray:
    """Which rows say something else than the first row of their sample did."""
    contents = pd.util.hash_pandas_object(frame[sorted(frame.columns)], index=False).to_numpy()
    first = [seen.contents.setdefault(name, int(said)) if name else int(said) for name, said in zip(own, contents)]
    return np.array(first, dtype="uint64") != contents


def _said(text: pd.Series, context: Context) -> pd.Series:
    """Cells without those that only stand for "nothing known"."""
    words = context.words
    silent = {
        cell: cell.casefold() in NO_NAME or bool(words and words.says_nothing(cell)) for cell in text.dropna().unique()
    }
    return text.where(~text.map(silent).eq(True), None)


def _sample_types(text: pd.Series, context: Context) -> pd.Series:
    """The kind of sample as a word known in any language, else as it is written."""
    if context.words is None:
        return text
    known = context.words.values("sample_type", text)
    return known.where(known.notna(), text)
