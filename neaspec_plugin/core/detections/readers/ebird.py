"""The eBird Basic Dataset and its sampling events: bird lists with effort, and, of complete lists, what was not seen.

Tab separated without quotation marks, with one more tab at the end of each line. Columns are taken by name: they were
renamed over the years. A list that several observers share is read once, as its smallest list identifier. Where
sampling events are there, each list becomes a deployment with its effort, and a complete list on which a species of
the file is missing becomes a record of its absence. Times are local to the place, and the place is that of the list:
its uncertainty is the distance walked.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import pandas as pd

from ...errors import NeaspecError
from ..cells import Cells
from ..delimited import Rows, text_frame
from ..deployments import Part, Stations, deployment_chunks
from ..member_tables import MemberTable, member_tables, table_rows
from ..numerals import parse_numbers
from ..occurrences import Seen, occurrence_chunk
from ..reader import Chunk, Context, Dataset
from ..source import Source

FORMAT_ID = "ebird"
OBSERVATION_ID, LIST, GROUP = "GLOBAL UNIQUE IDENTIFIER", "SAMPLING EVENT IDENTIFIER", "GROUP IDENTIFIER"
SPECIES, COMPLETE = "SCIENTIFIC NAME", "ALL SPECIES REPORTED"
PROTOCOLS = {"P20": "opportunistic", "P21": "point count", "P22": "line transect", "P23": "line transect"}
KEPT = ("species", "issf", "form", "intergrade", "domestic")  # slashes, spuhs and hybrids name no species
STATIONARY_M = "500"  # how far a stationary count reaches; eBird's own rule is a move of less than 30 m
PLACE = {
    "latitude": "LATITUDE",
    "longitude": "LONGITUDE",
    "date": "OBSERVATION DATE",
    "time": "TIME OBSERVATIONS STARTED",
}
# observers and what they wrote are no business of the record
EXTRA = (
    "CATEGORY", "TAXON CONCEPT ID", "BREEDING CODE", "BREEDING BIRD ATLAS CODE", "BREEDING CATEGORY", "BEHAVIOR CODE",
    "AGE/SEX", "STATE CODE", "COUNTY CODE", "IBA CODE", "LOCALITY ID", "LOCALITY TYPE", "PROTOCOL NAME",
    "PROTOCOL TYPE", "GROUP IDENTIFIER", COMPLETE, "NUMBER OBSERVERS", "APPROVED", "REVIEWED",
)  # fmt: skip


def recognises(source: Source) -> bool:
    """A table with eBird's identifiers of observations, or of lists alone."""
    observations, lists = _tables(source)
    return bool(observations or lists)


def describe(source: Source, context: Context) -> Dataset:
    """Records keep eBird's own identifiers whatever the download. Raises ``NeaspecError``: unknown_source."""
    observations, lists = _tables(source)
    if not observations and not lists:
        raise NeaspecError("unknown_source", file=source.name)
    digest = source.digest([table.member for table in (*observations, *lists)])
    return Dataset(context.dataset_id or f"ebird-{digest[:12]}", FORMAT_ID, "", source.name, digest)


def read(source: Source, context: Context) -> Iterator[Chunk]:
    """Chunks of ``deployments`` and ``effort`` (of lists) and of ``detections``.

    Raises ``NeaspecError``: unknown_source and those of ``read_rows``.
    """
    dataset = describe(source, context)
    observations, lists = _tables(source)
    masters = _masters(source, (*observations, *lists))
    stations, complete = Stations(), {}
    for file, rows in table_rows(source, lists, quoting=False):
        yield from _lists(Part(dataset, file, _trimmed(rows)), masters, stations, context, complete)
    seen, found = Seen(), {}
    for file, rows in table_rows(source, observations, quoting=False):
        yield _observations(Part(dataset, file, _trimmed(rows)), masters, stations, context, seen, found)
    if complete and found:
        yield from _absences(dataset, lists[0].file, complete, found, stations, context, seen)


def _tables(source: Source) -> tuple[list[MemberTable], list[MemberTable]]:
    known = [table for table in member_tables(source) if table.has(LIST, "OBSERVATION DATE")]
    return [t for t in known if t.has(OBSERVATION_ID)], [t for t in known if not t.has(OBSERVATION_ID)]


def _trimmed(rows: Rows) -> Rows:
    """Without the nameless column that the tab at the end of each line makes."""
    named = [name for name in rows.frame.columns if not name.startswith("#")]
    return Rows(rows.frame[named], rows.misshapen)


def _masters(source: Source, tables: tuple[MemberTable, ...]) -> dict[str, str]:
    """{list: the one that stands for its group}: the smallest identifier, number by number."""
    groups: dict[str, set[str]] = {}
    for _, rows in table_rows(source, tables, quoting=False):
        cells = Cells(rows.frame)
        for group, name in zip(cells[GROUP], cells[LIST]):
            if group and name:
                groups.setdefault(group, set()).add(name)
    smallest = {group: min(names, key=lambda name: (len(name), name)) for group, names in groups.items()}
    return {name: smallest[group] for group, names in groups.items() for name in names}


def _copies(cells: Cells, masters: dict[str, str]) -> pd.Series:
    """Which rows are another observer's copy of a shared list."""
    name = cells[LIST]
    return name.map(lambda own: masters.get(own, own) != own, na_action="ignore").eq(True)


def _place(cells: Cells) -> None:
    for field, column in PLACE.items():
        cells.put(field, cells[column])
    distance = parse_numbers(cells["EFFORT DISTANCE KM"]) * 1000
    protocol = cells["PROTOCOL CODE"]
    stated = distance.map(lambda metres: f"{metres:.0f}", na_action="ignore").where(distance > 0, None)
    stated = stated.where(stated.notna(), np.where(protocol == "P21", STATIONARY_M, None))
    cells.put("uncertainty", stated.astype(object))
    cells.put("samplingProtocol", protocol.map(PROTOCOLS).astype(object).where(protocol.isin(PROTOCOLS), None))
    cells.put("country", cells["COUNTRY CODE"])


def _lists(
    part: Part, masters: dict[str, str], stations: Stations, context: Context, complete: dict[str, None]
) -> Iterator[Chunk]:
    every = Cells(part.rows.frame)
    copies = _copies(every, masters)
    frame = part.rows.frame[~copies]
    cells = Cells(frame)
    cells.put("deploymentID", cells[LIST])
    _place(cells)
    cells.put("locationID", cells["LOCALITY ID"])
    cells.put("locality", cells["LOCALITY"])
    minutes, distance = cells["DURATION MINUTES"], cells["EFFORT DISTANCE KM"]
    cells.put("sampleSizeValue", distance.where(distance.notna(), minutes))
    cells.put("sampleSizeUnit", np.select([distance.notna(), minutes.notna()], ["km", "minute"], None))
    complete.update(dict.fromkeys(cells[LIST][cells[COMPLETE] == "1"].dropna()))
    kept = replace(part, rows=Rows(frame, part.rows.misshapen))
    extra = [name for name in (*EXTRA, "DURATION MINUTES", "EFFORT DISTANCE KM", "EFFORT AREA HA") if name in frame]
    for chunk in deployment_chunks(kept, cells, stations, context, "opportunistic", extra):
        told = {"shared_list": int(copies.sum())} if chunk.table == "deployments" else {}
        yield replace(chunk, not_read=told)


def _observations(
    part: Part,
    masters: dict[str, str],
    stations: Stations,
    context: Context,
    seen: Seen,
    found: dict[str, set[str]],
) -> Chunk:
    every = Cells(part.rows.frame)
    category = every["CATEGORY"]
    reason = np.select(
        [_copies(every, masters), every["APPROVED"] == "0", category.notna() & ~category.isin(KEPT)],
        ["shared_list", "not_approved", "no_species_named"],
        "",
    )
    frame = part.rows.frame[reason == ""]
    cells = Cells(frame)
    cells.put("occurrenceID", cells[OBSERVATION_ID])
    cells.put("deploymentID", cells[LIST])
    cells.put("eventID", cells[LIST])
    cells.put("species", cells[SPECIES])
    cells.put("scientificName", cells[SPECIES])
    cells.put("vernacularName", cells["COMMON NAME"])
    count = cells["OBSERVATION COUNT"]
    cells.put("count", count.where(count != "X", None))  # there, and not counted
    _place(cells)
    cells.put("locationID", cells["LOCALITY ID"])
    cells.put("locality", cells["LOCALITY"])
    for name, listed in zip(cells[SPECIES], cells[LIST]):
        if name and listed:
            found.setdefault(name, set()).add(listed)
    extra = [name for name in EXTRA if name in frame]
    kept = replace(part, rows=Rows(frame, part.rows.misshapen))
    chunk = occurrence_chunk(
        kept,
        cells,
        seen,
        context,
        stations if len(stations) else None,
        extra=extra,
        doubts={"present_not_counted": count == "X"},
    )
    counted = pd.Series(reason[reason != ""]).value_counts()
    return replace(chunk, not_read={str(name): int(rows) for name, rows in counted.items()})


def _absences(
    dataset: Dataset,
    file: str,
    complete: dict[str, None],
    found: dict[str, set[str]],
    stations: Stations,
    context: Context,
    seen: Seen,
) -> Iterator[Chunk]:
    """One record of absence for each complete list on which a species of the file is missing: derived records."""
    flagship = [name for name in sorted(found) if context.species.get(name.casefold())]
    known = stations.frame.index
    for name in flagship:
        missing = [listed for listed in complete if listed not in found[name] and listed in known]
        if not missing:
            continue
        start = stations.frame.loc[missing, "start"]
        rows = text_frame(
            [[f"{listed}/{name}", listed, name, "0"] for listed in missing],
            ["occurrenceID", "deploymentID", "species", "count"],
            range(1, len(missing) + 1),
        )
        cells = Cells(rows)
        cells.put("eventID", cells["deploymentID"])
        cells.put("start", [None if pd.isna(moment) else f"{moment:%Y-%m-%dT%H:%M:%S}Z" for moment in start])
        cells.put("scientificName", name)
        chunk = occurrence_chunk(Part(dataset, file, Rows(rows, [])), cells, seen, context, stations)
        yield replace(chunk, records_in=0, rejects=chunk.rejects.iloc[:0], derived=True)
