"""GBIF, the simple download: tab separated without quotation marks, whatever its file's name says.

Columns are taken by name, for there were 44 before 2020 and are 50 now. What GBIF itself found wrong with a record
(``issue``) becomes flags. Midnight without a zone is a date alone. Records that iNaturalist obscured are generalised:
their uncertainty says so. The format tells no individuals and no generalisation: where these matter, the Darwin Core
Archive of the same download is to be taken.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from ...errors import NeaspecError
from ..cells import Cells
from ..deployments import Part
from ..member_tables import MemberTable, member_tables, table_rows
from ..numerals import parse_numbers
from ..occurrences import Seen, occurrence_chunk
from ..reader import Chunk, Context, Dataset
from ..source import Source

FORMAT_ID = "gbif"
COLUMNS = {
    "occurrenceID": "gbifID",
    "scientificName": "scientificName",
    "latitude": "decimalLatitude",
    "longitude": "decimalLongitude",
    "uncertainty": "coordinateUncertaintyInMeters",
    "count": "individualCount",
    "locality": "locality",
    "identifiedBy": "identifiedBy",
    "dateIdentified": "dateIdentified",
    "license": "license",
    "rightsHolder": "rightsHolder",
    "start": "eventDate",
}
BASIS = {
    "HUMAN_OBSERVATION": "HumanObservation",
    "OBSERVATION": "HumanObservation",
    "MACHINE_OBSERVATION": "MachineObservation",
    "MATERIAL_SAMPLE": "MaterialSample",
    "PRESERVED_SPECIMEN": "PreservedSpecimen",
}
NOT_WILD = ("FOSSIL_SPECIMEN", "LIVING_SPECIMEN")  # an animal in a zoo, and one that is no more
# the issues of GBIF that concern a place, a date or a name
ISSUES = frozenset((
    "ZERO_COORDINATE", "COORDINATE_OUT_OF_RANGE", "COORDINATE_INVALID", "GEODETIC_DATUM_INVALID",
    "COORDINATE_REPROJECTION_FAILED", "COORDINATE_REPROJECTION_SUSPICIOUS", "PRESUMED_SWAPPED_COORDINATE",
    "PRESUMED_NEGATED_LATITUDE", "PRESUMED_NEGATED_LONGITUDE", "COUNTRY_COORDINATE_MISMATCH", "RECORDED_DATE_INVALID",
    "RECORDED_DATE_MISMATCH", "RECORDED_DATE_UNLIKELY", "TAXON_MATCH_FUZZY", "TAXON_MATCH_HIGHERRANK",
    "COORDINATE_UNCERTAINTY_METERS_INVALID",
))  # fmt: skip
OBSCURED_M = 20_000.0  # iNaturalist obscures to 0.2 degree cells: about 28 km, never less than this
INATURALIST = "28eb1a3f-1c15-4a95-931a-4af90ecb574d"  # its datasetKey at GBIF
OBSCURED = "iNaturalist: obscured"
# recordedBy names persons who determined nothing, and is not taken
EXTRA = ("datasetKey", "issue", "institutionCode", "collectionCode", "catalogNumber", "occurrenceID",
         "establishmentMeans", "verbatimScientificName")  # fmt: skip


def recognises(source: Source) -> bool:
    """A table that begins with gbifID."""
    return bool(_tables(source))


def describe(source: Source, context: Context) -> Dataset:
    """The data set is named by what the context says, else by the SHA-256: two downloads are two questions.

    Raises ``NeaspecError``: unknown_source.
    """
    tables = _tables(source)
    if not tables:
        raise NeaspecError("unknown_source", file=source.name)
    digest = source.digest([table.member for table in tables])
    return Dataset(context.dataset_id or f"gbif-{digest[:12]}", FORMAT_ID, "", source.name, digest)


def read(source: Source, context: Context) -> Iterator[Chunk]:
    """Chunks of ``detections``. Raises ``NeaspecError``: unknown_source and those of ``read_rows``."""
    dataset, seen = describe(source, context), Seen()
    for file, rows in table_rows(source, _tables(source), quoting=False):
        yield _chunk(Part(dataset, file, rows), context, seen)


def _tables(source: Source) -> list[MemberTable]:
    return [table for table in member_tables(source) if table.header[0] == "gbifID" and table.has("datasetKey")]


def _chunk(part: Part, context: Context, seen: Seen) -> Chunk:
    frame = part.rows.frame
    cells = Cells(frame, COLUMNS)
    binomial, written = cells["species"], cells["scientificName"]
    verbatim = Cells(frame)["verbatimScientificName"]
    cells.put("species", binomial.where(binomial.notna(), written))
    cells.put("scientificName", verbatim.where(verbatim.notna(), written))
    cells.put("start", cells["start"].str.replace(r"T00:00(:00(\.0+)?)?$", "", regex=True))
    cells.put("individual", None)
    basis = cells["basisOfRecord"]
    cells.put("basisOfRecord", basis.map(BASIS).astype(object).where(basis.isin(BASIS), None))
    status = cells["occurrenceStatus"]
    cells.put("count", cells["count"].where(status != "ABSENT", "0"))
    doubtful = cells["issue"].fillna("").map(lambda found: not ISSUES.isdisjoint(found.split(";"))).astype(bool)
    uncertainty = parse_numbers(cells["uncertainty"])
    obscured = cells["datasetKey"].eq(INATURALIST) & (uncertainty >= OBSCURED_M)
    cells.put("dataGeneralizations", np.where(obscured, OBSCURED, None))
    captive = basis.isin(NOT_WILD)
    cells.put("country", cells["countryCode"])
    return occurrence_chunk(
        part,
        cells,
        seen,
        context,
        extra=[name for name in EXTRA if name in frame],
        doubts={"gbif_issue": doubtful, "not_wild": captive},
    )
