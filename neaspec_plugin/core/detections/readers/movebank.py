"""Movebank: positions of tagged animals, from the website, the Data Repository or the interface for programs.

Names are written with hyphens, underscores or dots; all mean the same. ``timestamp`` is UTC. Positions that Movebank or
the owner marked as outliers (``visible`` false, or one of the outlier columns), sensors without a position, failed
fixes, and tag data before or after an animal wore it are no records: they are counted. An animal's name is unique in
its study alone. Reference data in the same folder tell the animal's sex and what was done to it: an animal that was
moved is flagged, for its first steps are not its own.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import replace

import numpy as np
import pandas as pd

from ...errors import NeaspecError
from ..cells import FALSE, TRUE, Cells
from ..delimited import Rows
from ..deployments import Part
from ..member_tables import MemberTable, member_tables, table_rows
from ..numerals import parse_numbers
from ..occurrences import Seen, occurrence_chunk
from ..own_columns import is_personal
from ..reader import Chunk, Context, Dataset
from ..source import Source

FORMAT_ID = "movebank"
PROTOCOL = "satellite telemetry"
OUTLIERS = ("algorithm-marked-outlier", "manually-marked-outlier", "import-marked-outlier")
POSITIONS = ("gps", "argos-doppler-shift", "radio-transmitter", "solar-geolocator", "natural-mark", "bird-ring")
SEEN_BY_PERSONS = ("natural-mark", "bird-ring")
# one standard deviation of an Argos class in metres (Movebank's attribute dictionary); A, B and Z have none
ARGOS_M = {"3": "250", "2": "500", "1": "1500"}
# of a fix with a dilution of precision: five metres times it, and 30 metres at least, as of a GPS without a statement
GPS_M_PER_DOP, GPS_LEAST_M = 5.0, 30.0
EVENT = ("timestamp", "location-long", "location-lat")
ANIMAL = ("animal-id", "tag-id", "deploy-on-date")
RELOCATED = ("relocated", "confined")
_PERSONS = ("deploy-on-person", "deploy-off-person", "comments", "tag-tech-spec")
_USED = (
    "event-id", "visible", *EVENT, *OUTLIERS, "sensor-type", "individual-taxon-canonical-name", "tag-local-identifier",
    "individual-local-identifier", "individual-id", "tag-id", "study-name", "study-timezone", "study-local-timestamp",
    "location-error-numerical", "gps:hdop", "gps:dop", "argos:lc", "utm-easting", "utm-northing", "utm-zone",
)  # fmt: skip
_UNIT = re.compile(r"\s*\([^)]*\)$")


def recognises(source: Source) -> bool:
    """A table with a time stamp and a position under Movebank's names."""
    return bool(_tables(source, EVENT))


def describe(source: Source, context: Context) -> Dataset:
    """The data set is named by what the context says, else by the study, else by the SHA-256.

    Raises ``NeaspecError``: unknown_source.
    """
    events, animals = _tables(source, EVENT), _tables(source, ANIMAL)
    if not events:
        raise NeaspecError("unknown_source", file=source.name)
    digest = source.digest([table.member for table in (*events, *animals)])
    studies: set[str] = set()
    for _, rows in () if context.dataset_id else table_rows(source, events):
        studies.update(_theirs(rows.frame)["study-name"].dropna())
    study = studies.pop() if len(studies) == 1 else ""
    return Dataset(context.dataset_id or study or digest[:12], FORMAT_ID, "", source.name, digest)


def read(source: Source, context: Context) -> Iterator[Chunk]:
    """Chunks of ``detections``. Raises ``NeaspecError``: unknown_source and those of ``read_rows``."""
    dataset = describe(source, context)
    animals = _animals(source)
    seen = Seen()
    for file, rows in table_rows(source, _tables(source, EVENT)):
        yield _chunk(Part(dataset, file, rows), animals, context, seen)


def _plain(name: str) -> str:
    return re.sub(r"[_.\s]", "-", _UNIT.sub("", name.strip().casefold()))


def _tables(source: Source, columns: tuple[str, ...]) -> list[MemberTable]:
    return [table for table in member_tables(source) if set(columns) <= {_plain(name) for name in table.header}]


def _theirs(frame: pd.DataFrame) -> Cells:
    return Cells(frame, {_plain(column): column for column in reversed(frame.columns)})


def _animals(source: Source) -> pd.DataFrame:
    """sex and manipulation of each animal of the reference data, by its name."""
    parts = []
    for _, rows in table_rows(source, _tables(source, ANIMAL)):
        cells = _theirs(rows.frame)
        parts.append(pd.DataFrame({name: cells[name] for name in ("animal-id", "animal-sex", "manipulation-type")}))
    frame = pd.concat(parts) if parts else pd.DataFrame(columns=["animal-id", "animal-sex", "manipulation-type"])
    return frame.dropna(subset=["animal-id"]).drop_duplicates("animal-id").set_index("animal-id")


def _chunk(part: Part, animals: pd.DataFrame, context: Context, seen: Seen) -> Chunk:
    all_rows = _theirs(part.rows.frame)
    left_out = _left_out(all_rows)
    frame = part.rows.frame[left_out.isna()]
    theirs, cells = _theirs(frame), Cells(frame)
    tag = _first(theirs, "tag-local-identifier", "tag-id")
    animal = _first(theirs, "individual-local-identifier", "individual-id")
    sensor = theirs["sensor-type"]
    own = theirs["event-id"]
    made = animal.str.cat([theirs["timestamp"].fillna(""), sensor.fillna("")], sep="/") if animal.notna().any() else own
    cells.put("occurrenceID", own.where(own.notna(), made))
    cells.put("individual", animal)
    cells.put("idMethod", np.where(sensor.isin(SEEN_BY_PERSONS), "ring", "transmitter"))
    cells.put("species", theirs["individual-taxon-canonical-name"])
    cells.put("sex", animal.map(animals["animal-sex"]).map({"m": "male", "f": "female", "u": "unknown"}).astype(object))
    cells.put("start", theirs["timestamp"])
    cells.put("timezone", "UTC")
    cells.put("latitude", theirs["location-lat"])
    cells.put("longitude", theirs["location-long"])
    cells.put("uncertainty", _uncertainty(theirs))
    cells.put("eventID", tag)
    cells.put("count", "1")
    persons = np.where(sensor.isin(SEEN_BY_PERSONS), "HumanObservation", "MachineObservation")
    cells.put("basisOfRecord", persons)
    moved = animal.map(animals["manipulation-type"]).isin(RELOCATED)
    kept = {_plain(column) for column in (*_USED, *_PERSONS)}
    extra = [column for column in frame.columns if _plain(column) not in kept and not is_personal(column)]
    chunk = occurrence_chunk(
        replace(part, rows=Rows(frame, part.rows.misshapen)),
        cells,
        seen,
        context,
        protocol=PROTOCOL,
        extra=extra,
        doubts={"animal_was_moved": moved},
    )
    counted = left_out.dropna().value_counts()
    return replace(chunk, not_read={str(reason): int(rows) for reason, rows in counted.items()})


def _left_out(theirs: Cells) -> pd.Series:
    """Why a row is no position of an animal; None where it is one."""
    marked = _says(theirs["visible"], FALSE)
    for name in OUTLIERS:
        marked |= _says(theirs[name], TRUE)
    sensor = theirs["sensor-type"]
    no_sensor = sensor.notna() & ~sensor.isin(POSITIONS)
    no_fix = theirs["location-lat"].isna() & theirs["location-long"].isna()
    animal = _first(theirs, "individual-local-identifier", "individual-id")
    nobody = animal.isna() & theirs["individual-taxon-canonical-name"].isna()
    reason = np.select(
        [marked, no_sensor, no_fix, nobody],
        ["marked_as_outlier", "sensor_without_place", "fix_failed", "tag_without_animal"],
        "",
    )
    return pd.Series(reason, index=theirs.frame.index, dtype=object).replace("", None)


def _says(column: pd.Series, words: Collection[str]) -> pd.Series:
    return column.map(lambda cell: cell.casefold() in words, na_action="ignore").eq(True)


def _uncertainty(theirs: Cells) -> pd.Series:
    """The stated error, else five times the dilution of a GPS fix, else the error of the Argos class (m, as text)."""
    stated = theirs["location-error-numerical"]
    dilution = parse_numbers(_first(theirs, "gps:hdop", "gps:dop"))
    gps = (dilution * GPS_M_PER_DOP).clip(lower=GPS_LEAST_M)
    argos = theirs["argos:lc"].map(ARGOS_M).astype(object)
    computed = gps.map(repr).where(gps.notna(), argos).astype(object)
    return stated.where(stated.notna(), computed.where(computed.notna(), None))


def _first(theirs: Cells, *names: str) -> pd.Series:
    found = theirs[names[0]]
    for name in names[1:]:
        found = found.where(found.notna(), theirs[name])
    return found
