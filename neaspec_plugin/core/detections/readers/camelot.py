"""Camelot's full export and survey export: one row for each picture and each sighting in it.

The deployments are made of what the rows say of their trap station, session and camera. A picture without a sighting is
a blank where its media were processed, else it is not classified. Camelot's other exports have the columns of camtrapR.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping
from dataclasses import replace

import numpy as np
import pandas as pd

from ...errors import NeaspecError
from ..cells import TRUE, Cells
from ..delimited import Rows
from ..deployments import Part, Stations, deployment_chunks
from ..member_tables import MemberTable, member_tables, table_rows
from ..occurrences import Seen, occurrence_chunk
from ..own_columns import other_columns, own_columns, plain, shared_order, without_home
from ..reader import Chunk, Context, Dataset
from ..record_ids import ROW_IDS, numbered
from ..source import Source

FORMAT_ID = "camelot"
PROTOCOL = "camera trap"
DEPLOYMENT = {
    "locationID": "Trap Station Name",
    "locality": "Site Name",
    "start": "Session Start Date",
    "end": "Session End Date",
    "cameraID": "Camera Name",
    "latitude": "Camelot GPS Latitude",
    "longitude": "Camelot GPS Longitude",
    "country": "Country/Primary Location Name",
    "remarks": "Trap Station Notes",
}
MORE_OF_STATION = (
    "Make", "Model", "Camera Notes", "Site Notes", "Site Area (km2)", "Province/State", "City", "Sub-location",
)  # fmt: skip
SIGHTING = {
    "start": "Date/Time",
    "count": "Sighting Quantity",
    "vernacularName": "Species Common Name",
    "sex": ("Sex", "Sighting Sex"),
    "lifeStage": ("Life Stage", "Life-stage", "Sighting Life Stage", "Lifestage"),
    "individual": ("Individual", "Individual ID", "Individual Name"),
}
TAXA = ("class", "order", "family", "genus")  # the epithet stands in Species
COMPUTED = (*TAXA, "species", "media processed flag")
LETTERS = {"sex": {"m": "male", "f": "female"}, "lifeStage": {"a": "adult", "j": "juvenile"}}
NOT_NAMED = "unidentified"
PATH = "absolute path"


def recognises(source: Source) -> bool:
    """A table with Camelot's own names of places and sessions."""
    return bool(_tables(source))


def describe(source: Source, context: Context) -> Dataset:
    """The export names no data set: what the context says, else the first twelve digits of the SHA-256."""
    tables = _tables(source)
    if not tables:
        raise NeaspecError("unknown_source", file=source.name)
    digest = source.digest([table.member for table in tables])
    return Dataset(context.dataset_id or digest[:12], FORMAT_ID, "", source.name, digest)


def read(source: Source, context: Context) -> Iterator[Chunk]:
    """Chunks of ``deployments`` and ``effort`` (both derived) and of ``detections``.

    Raises ``NeaspecError``: unknown_source, missing_column, and those of ``delimited.read_rows``.
    """
    dataset = describe(source, context)
    stations, seen, alike = Stations(), Seen(), {}
    for table in _tables(source):
        dated = replace(context, date_order=_order(source, table, DEPLOYMENT, context))
        for file, rows in table_rows(source, (table,), encoding=context.encoding):
            yield from _deployments(Part(dataset, file, rows), stations, dated)
    for table in _tables(source):
        dated = replace(context, date_order=_order(source, table, SIGHTING, context))
        for file, rows in table_rows(source, (table,), encoding=context.encoding):
            yield _sightings(Part(dataset, file, rows), stations, dated, seen, alike)


def _tables(source: Source) -> list[MemberTable]:
    return [
        table for table in member_tables(source) if table.has("Trap Station Name", "Session Start Date", "Date/Time")
    ]


def _order(source: Source, table: MemberTable, names: Mapping[str, str], context: Context) -> str:
    times = (
        Cells(rows.frame, own_columns(rows.frame.columns, names, context.mapping))["start"]
        for _, rows in table_rows(source, (table,), encoding=context.encoding)
    )
    return shared_order(times, context.date_order)


def _deployments(part: Part, stations: Stations, context: Context) -> Iterator[Chunk]:
    """The deployments that no earlier row named, from the first row of each."""
    own = _visits(part.rows.frame)
    first = own.notna() & ~own.duplicated() & ~own.isin(stations.seen)
    frame = part.rows.frame[first]
    theirs = _theirs(frame)
    cells = Cells(frame, own_columns(frame.columns, DEPLOYMENT, context.mapping))
    cells.put("deploymentID", own[first])
    model = zip(theirs["make"], theirs["model"])
    cells.put("cameraModel", ["-".join(filter(None, parts)) or None for parts in model])
    extra = [column for column in frame if plain(column) in map(plain, MORE_OF_STATION)]
    rows = Rows(frame, [])
    for chunk in deployment_chunks(replace(part, rows=rows), cells, stations, context, PROTOCOL, extra):
        yield replace(chunk, records_in=0, derived=True)


def _sightings(
    part: Part, stations: Stations, context: Context, seen: Seen, alike: dict[str, tuple[int, ...]]
) -> Chunk:
    frame = part.rows.frame
    frame = frame.assign(**{column: without_home(frame[column]) for column in frame if plain(column) == PATH})
    columns = own_columns(frame.columns, SIGHTING, context.mapping)
    cells, theirs = Cells(frame, columns), _theirs(frame)
    cells.put("deploymentID", _visits(frame))
    pictures = theirs[PATH].map(lambda path: str(uuid.uuid5(ROW_IDS, path)), na_action="ignore").astype(object)
    cells.put("occurrenceID", numbered(pictures.where(pictures.notna(), None), frame, alike))
    cells.put("observationLevel", "media")
    kind, name = _kinds(theirs)
    cells.put("observationType", kind)
    cells.put("species", name)
    for field, letters in LETTERS.items():
        word = _folded(cells[field])
        cells.put(field, word.map(letters).where(word.isin(list(letters)), cells[field]))
    extra = other_columns(frame.columns, [*columns.values(), *DEPLOYMENT.values(), *MORE_OF_STATION, *COMPUTED])
    return occurrence_chunk(
        replace(part, rows=Rows(frame, part.rows.misshapen)),
        cells,
        seen,
        context,
        stations,
        "MachineObservation",
        PROTOCOL,
        extra,
    )


def _theirs(frame: pd.DataFrame) -> Cells:
    return Cells(frame, {plain(column): column for column in reversed(frame.columns)})


def _visits(frame: pd.DataFrame) -> pd.Series:
    """What stands for a deployment: the trap station, the session's beginning and the camera."""
    theirs = _theirs(frame)
    parts = zip(theirs["trap station name"], theirs["session start date"], theirs["camera name"])
    own = ["/".join(filter(None, part)) if part[0] else None for part in parts]
    return pd.Series(own, index=frame.index, dtype=object)


def _kinds(theirs: Cells) -> tuple[pd.Series, pd.Series]:
    """The type of each row and, of animals, the name: genus and epithet, else the lowest taxon or the common name."""
    name = theirs["species common name"]
    for rank in TAXA:
        name = theirs[rank].where(theirs[rank].notna(), name)
    genus, epithet = theirs["genus"], theirs["species"]
    both = genus.notna() & epithet.notna()
    name = name.where(~both, (genus.fillna("") + " " + epithet.fillna("")).str.strip())
    sighted = name.notna() | epithet.notna() | theirs["sighting quantity"].notna()
    processed = _folded(theirs["media processed flag"]).isin(TRUE)
    kind = np.select(
        [~sighted & processed, ~sighted, _folded(epithet) == "sapiens", name.isna() | (_folded(name) == NOT_NAMED)],
        ["blank", "unclassified", "human", "unknown"],
        "animal",
    )
    kind = pd.Series(kind, index=name.index, dtype=object)
    return kind, name.where(kind == "animal", None)


def _folded(text: pd.Series) -> pd.Series:
    return text.map(str.casefold, na_action="ignore").astype(object)
