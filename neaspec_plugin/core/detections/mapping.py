"""Which column is which, as a person said it: a mapping, and a profile that keeps it for the next file of its kind."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from ..errors import NeaspecError
from ..schema import PROVENANCE, TABLES

COORDINATES = ("latitude", "longitude")  # whose values no message repeats
# what a row of a table of records may say: fields of the schema under the names that people know, see ``occurrences``
RECORD_FIELDS = (
    "occurrenceID", "species", "scientificName", "vernacularName", "count", "countAccuracy", "sex", "lifeStage",
    "behavior", "remarks", "observationType", "individual", "idMethod", "flank", "idConfidence", "eventID",
    "deploymentID", "start", "end", "date", "time", "timezone", "latitude", "longitude", "x", "y", "coordinates", "crs",
    "uncertainty", "coordinatePrecision", "locationID", "locality", "country", "declaredSide", "samplingProtocol",
    "basisOfRecord", "samplingEffort", "sampleSizeValue", "sampleSizeUnit", "identifiedBy", "dataGeneralizations",
    "informationWithheld", "license", "rightsHolder", "materialSampleID", "sampleType", "site", "ring",
)  # fmt: skip
COUNT_FIELDS = tuple(name for name in TABLES["counts"].names if name not in PROVENANCE) + COORDINATES
# what tables of DNA samples and of their genotypes say beside that; ``secondAlleleBlank`` is never a column
SAMPLE_FIELDS = (
    "materialSampleID", "species", "sampleType", "date", "ageOfSampleDays", "preservation", "lab", "individual", "sex",
    "haplotype", "latitude", "longitude", "x", "y", "coordinates", "crs", "uncertainty", "coordinatePrecision",
    "locationID", "locality", "site", "country", "declaredSide", "dataGeneralizations", "informationWithheld",
)  # fmt: skip
GENOTYPE_FIELDS = (
    "population", "replicate", "locus", "allele1", "allele2", "genotype", "callType", "qualityIndex",
    "secondAlleleBlank",
)  # fmt: skip
FIELDS = tuple(dict.fromkeys((*RECORD_FIELDS, *COUNT_FIELDS, *SAMPLE_FIELDS, *GENOTYPE_FIELDS)))
OPTIONS = ("CRS", "COUNTRY", "TIMEZONE", "OFFSET_MODEL", "DATE_ORDER", "ENCODING")  # parameters of the import
SUFFIX = ".neaspec-mapping.json"


@dataclass(frozen=True)
class Profile:
    """How files of one kind are read: the format's id, the mapping of columns, and parameters of the import."""

    format_id: str = "auto"
    mapping: Mapping[str, str] = field(default_factory=dict)
    options: Mapping[str, str] = field(default_factory=dict)


def mapping_from_json(text: str) -> dict[str, str]:
    """A mapping {our field: their column, or '=' and a constant} from JSON text; empty text is an empty mapping.

    Raises ``NeaspecError``: broken_mapping, unknown_mapping_field.
    """
    try:
        mapping = json.loads(text or "{}")
    except (ValueError, RecursionError) as error:
        raise NeaspecError("broken_mapping") from error
    return _checked(mapping)


def profile_from_json(text: str, file: str) -> Profile:
    """The profile that ``profile_json`` wrote. Raises ``NeaspecError``: broken_profile, unknown_mapping_field."""
    try:
        said = json.loads(text)
        options = said.get("options", {})
        profile = Profile(str(said.get("format", "auto")), _checked(said.get("mapping", {})), options)
        if not isinstance(options, dict) or not all(
            name in OPTIONS and isinstance(value, str) for name, value in options.items()
        ):
            raise ValueError
    except NeaspecError as error:
        if error.message.code == "unknown_mapping_field":
            raise
        raise NeaspecError("broken_profile", file=file) from error
    except (ValueError, AttributeError, RecursionError) as error:
        raise NeaspecError("broken_profile", file=file) from error
    return profile


def profile_json(profile: Profile) -> str:
    """A profile as JSON text with sorted keys."""
    said = {"format": profile.format_id, "mapping": dict(profile.mapping), "options": dict(profile.options)}
    return json.dumps(said, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def _checked(mapping: object) -> dict[str, str]:
    if not isinstance(mapping, dict) or not all(isinstance(column, str) for column in mapping.values()):
        raise NeaspecError("broken_mapping")
    for name in mapping:
        if name not in FIELDS:
            raise NeaspecError("unknown_mapping_field", field=name, known=list(FIELDS))
    return mapping
