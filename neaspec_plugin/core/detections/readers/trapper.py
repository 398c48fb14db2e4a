"""TRAPPER's tables (Bubnicki et al. 2016, doi 10.1111/2041-210X.12571): locations, deployments and observations.

They have the names of Camtrap DP and some of their own (``_id``, ``ignoreDST``, ``country_timezone``); its packages
with a descriptor are Camtrap DP and are read as such. The place and the time zone of a deployment may stand at its
location. Where summer time is ignored the camera kept the standard time of its zone.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import PurePosixPath

import pandas as pd

from ...errors import NeaspecError
from ..cells import FALSE, TRUE, Cells
from ..clocks import standard_offset
from ..data_package import DESCRIPTOR
from ..dates import parse_dates
from ..delimited import Rows
from ..deployments import Part, Stations, deployment_chunks
from ..media_events import MediaEvents
from ..member_tables import MemberTable, member_tables, table_rows
from ..occurrences import Seen, occurrence_chunk
from ..own_columns import other_columns, own_columns, shared_order
from ..reader import Chunk, Context, Dataset
from ..source import Source

FORMAT_ID = "trapper"
PROTOCOL = "camera trap"
OWN = ("_id", "ignoreDST", "country_timezone", "researchProject", "correct_tstamp")  # columns of TRAPPER alone
LOCATION = {
    "locationID": ("locationID", "location_id"),
    "latitude": "latitude",
    "longitude": "longitude",
    "coordinates": "coordinates",
    "country": "country",
    "timezone": ("timezone", "country_timezone"),
    "ignoreDST": "ignoreDST",
    "habitat": "habitat",
    "project": "researchProject",
}
DEPLOYMENT = {
    **LOCATION,
    "deploymentID": ("deploymentID", "deployment_id"),
    "locationID": ("locationID", "location_id", "location"),
    "locality": "locationName",
    "uncertainty": "coordinateUncertainty",
    "start": ("deploymentStart", "start_date"),
    "end": ("deploymentEnd", "end_date"),
    "remarks": ("deploymentComments", "comments"),
    "correct": "correct_tstamp",
    "code": "deployment_code",
    **{
        name: name
        for name in ("cameraID", "cameraModel", "cameraDelay", "baitUse", "featureType", "timestampIssues",
                     "deploymentGroups")
    },
}  # fmt: skip
OBSERVATION = {
    "occurrenceID": ("observationID", "_id"),
    "deploymentID": ("deploymentID", "deployment_id"),
    "start": ("eventStart", "timestamp"),
    "end": "eventEnd",
    "species": "scientificName",
    "vernacularName": "englishName",
    "count": ("count", "countNew"),
    "individual": "individualID",
    "identifiedBy": "classifiedBy",
    "dateIdentified": "classificationTimestamp",
    "remarks": "observationComments",
    **{
        name: name
        for name in ("eventID", "observationLevel", "observationType", "sex", "lifeStage", "behavior",
                     "classificationMethod", "classificationProbability")
    },
}  # fmt: skip
LEVELS = ("event", "media")
KINDS = {
    "observations": (("deploymentID", "observationType"), ("deployment_id", "observationType")),
    "deployments": (("deploymentID", "deploymentStart"), ("deployment_id", "start_date")),
    "locations": (("locationID", "longitude", "latitude"), ("location_id", "coordinates")),
}


def recognises(source: Source) -> bool:
    """Tables of deployments or observations with columns of TRAPPER's own, and no descriptor."""
    if any(PurePosixPath(member).name == DESCRIPTOR for member in source.members):
        return False
    tables = _tables(source)
    own = any(any(table.has(column) for column in OWN) for kind in tables.values() for table in kind)
    return own and bool(tables["observations"] or tables["deployments"])


def describe(source: Source, context: Context) -> Dataset:
    """The data set is named by what the context says, else by the one research project, else by the SHA-256."""
    tables = _tables(source)
    if not tables["observations"] and not tables["deployments"]:
        raise NeaspecError("unknown_source", file=source.name)
    digest = source.digest([table.member for kind in tables.values() for table in kind])
    projects: set[str] = set()
    for _, rows in table_rows(source, (*tables["locations"], *tables["deployments"]), encoding=context.encoding):
        projects.update(_cells(rows.frame, LOCATION, context)["project"].dropna())
    project = projects.pop() if len(projects) == 1 else ""
    return Dataset(context.dataset_id or project or digest[:12], FORMAT_ID, "", source.name, digest)


def read(source: Source, context: Context) -> Iterator[Chunk]:
    """Chunks of ``deployments``, ``effort`` (derived) and ``detections``.

    Raises ``NeaspecError``: unknown_source, missing_column, and those of ``delimited.read_rows``.
    """
    dataset = describe(source, context)
    tables = _tables(source)
    locations = _locations(source, tables["locations"], context)
    dated = replace(context, date_order=_order(source, tables["deployments"], DEPLOYMENT, context))
    stations = Stations()
    for file, rows in table_rows(source, tables["deployments"], encoding=context.encoding):
        yield from _deployments(Part(dataset, file, rows), locations, stations, dated)
    dated = replace(context, date_order=_order(source, tables["observations"], OBSERVATION, context))
    level = _level(source, tables["observations"], context)

    def observations() -> Iterator[Chunk]:
        seen = Seen()
        for file, rows in table_rows(source, tables["observations"], encoding=context.encoding):
            yield _observations(Part(dataset, file, rows), level, stations if len(stations) else None, dated, seen)

    if level == "event":
        yield from observations()
        return
    events = MediaEvents()
    for chunk in observations():
        events.learn(chunk)
    for chunk in observations():
        yield events.merge(chunk)


def _tables(source: Source) -> dict[str, list[MemberTable]]:
    found: dict[str, list[MemberTable]] = {kind: [] for kind in KINDS}
    for table in member_tables(source):
        kind = next((kind for kind, headers in KINDS.items() if any(table.has(*columns) for columns in headers)), None)
        if kind:
            found[kind].append(table)
    return found


def _cells(frame: pd.DataFrame, names: Mapping, context: Context) -> Cells:
    return Cells(frame, own_columns(frame.columns, names, context.mapping))


def _order(source: Source, tables: list[MemberTable], names: Mapping, context: Context) -> str:
    times = (
        _cells(rows.frame, names, context)["start"] for _, rows in table_rows(source, tables, encoding=context.encoding)
    )
    return shared_order(times, context.date_order)


def _locations(source: Source, tables: list[MemberTable], context: Context) -> pd.DataFrame:
    """What the tables of locations say, by locationID; of two rows of one location the first."""
    parts = []
    for _, rows in table_rows(source, tables, encoding=context.encoding):
        cells = _cells(rows.frame, LOCATION, context)
        parts.append(pd.DataFrame({name: cells[name] for name in LOCATION}))
    found = pd.concat(parts) if parts else pd.DataFrame(columns=list(LOCATION), dtype=object)
    return found[found["locationID"].notna()].drop_duplicates("locationID").set_index("locationID")


def _deployments(part: Part, locations: pd.DataFrame, stations: Stations, context: Context) -> Iterator[Chunk]:
    frame = part.rows.frame
    columns = own_columns(frame.columns, DEPLOYMENT, context.mapping, ("deploymentID", "start"), part.file)
    cells = Cells(frame, columns)
    place = cells["locationID"]
    place = place.where(place.notna(), _location_in_id(cells["deploymentID"], cells["code"]))
    cells.put("locationID", place)
    at = locations.reindex(place.to_numpy()).set_axis(frame.index, axis=0)
    for name in ("timezone", "country", "habitat", "ignoreDST"):
        cells.put(name, cells[name].where(cells[name].notna(), at[name]))
    written = {
        "own": _coordinates(*(cells[name] for name in ("latitude", "longitude", "coordinates"))),
        "location": _coordinates(*(at[name] for name in ("latitude", "longitude", "coordinates"))),
    }
    bare = written["own"].isna().all(axis=1)
    for name in ("latitude", "longitude"):
        cells.put(name, written["own"][name].where(~bare, written["location"][name]))
    cells.put("coordinates", None)
    cells.put("timezone", _kept_standard_time(cells, context))
    wrong = _folded(cells["correct"]).isin(FALSE)
    cells.put("timestampIssues", cells["timestampIssues"].where(~wrong, "true"))
    extra = other_columns(frame.columns, columns.values())
    yield from deployment_chunks(part, cells, stations, context, PROTOCOL, extra)


def _location_in_id(own: pd.Series, code: pd.Series) -> list[str | None]:
    """The location in a deployment's id, which is ``<code>-<locationID>``."""
    return [
        name[len(prefix) + 1 :] or None if name and prefix and name.startswith(f"{prefix}-") else None
        for name, prefix in zip(own, code)
    ]


def _coordinates(latitude: pd.Series, longitude: pd.Series, both: pd.Series) -> pd.DataFrame:
    """Latitude and longitude as text, also from one text that gives them in this order."""
    parts = [text.split(",") if isinstance(text, str) else () for text in both]
    halves = [(pair[0].strip(), pair[1].strip()) if len(pair) == 2 else (None, None) for pair in parts]
    bare = latitude.isna() & longitude.isna()
    split = pd.DataFrame(halves, index=both.index, columns=["latitude", "longitude"], dtype=object)
    return pd.DataFrame(
        {
            "latitude": latitude.where(~bare, split["latitude"]),
            "longitude": longitude.where(~bare, split["longitude"]),
        }
    )


def _kept_standard_time(cells: Cells, context: Context) -> pd.Series:
    """The zones of the clocks: a fixed one of the whole hours where summer time was ignored."""
    zone = cells["timezone"]
    ignored = _folded(cells["ignoreDST"]).isin(TRUE) & zone.notna()
    if not ignored.any():
        return zone
    start = parse_dates(cells["start"], None, context.date_order)["local"]
    hours = standard_offset(start.where(ignored), zone) / 60
    fixed = hours.notna() & (hours % 1 == 0)  # the zones of half hours have no summer time here
    names = [f"Etc/GMT{-hour:+.0f}" if good else None for hour, good in zip(hours, fixed)]
    return zone.where(~fixed, pd.Series(names, index=zone.index, dtype=object))


def _level(source: Source, tables: list[MemberTable], context: Context) -> str:
    """``event`` where any observation is of that level or none says its level, else ``media``."""
    levels: set[str] = set()
    for _, rows in table_rows(source, tables, encoding=context.encoding):
        levels |= set(_folded(_cells(rows.frame, OBSERVATION, context)["observationLevel"]).dropna())
        if "event" in levels:
            break
    return "media" if levels == {"media"} else "event"


def _observations(part: Part, level: str, stations: Stations | None, context: Context, seen: Seen) -> Chunk:
    frame = part.rows.frame
    other = _folded(_cells(frame, OBSERVATION, context)["observationLevel"]) == LEVELS[1 - LEVELS.index(level)]
    frame = frame[~other]
    columns = own_columns(frame.columns, OBSERVATION, context.mapping, ("deploymentID", "start"), part.file)
    cells = Cells(frame, columns)
    cells.put("observationType", _folded(cells["observationType"]))
    cells.put("observationLevel", level)
    extra = other_columns(frame.columns, columns.values())
    part = replace(part, rows=Rows(frame, part.rows.misshapen))
    chunk = occurrence_chunk(part, cells, seen, context, stations, "MachineObservation", PROTOCOL, extra)
    return replace(chunk, not_read={"other_level": int(other.sum())})


def _folded(text: pd.Series) -> pd.Series:
    return text.map(str.casefold, na_action="ignore").astype(object)
