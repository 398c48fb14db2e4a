"""Wildlife Insights: cameras' deployments, and the images or sequences of images that were identified.

Source: the download's tables projects, cameras, deployments and images (image projects) or sequences (sequence
projects), told apart by their columns; tables may be split. Where both images and sequences are there, only the
sequences are read, for they describe the same animals. Times are the camera's clock, without a zone. A deployment whose
start and end are both midnight was entered by its dates, so these are taken as dates: its last day is not cut off.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np
import pandas as pd

from ...errors import NeaspecError
from ...schema import VOCABULARIES
from ..cells import TRUE, Cells
from ..delimited import Rows
from ..deployments import Part, Stations, deployment_chunks
from ..member_tables import MemberTable, member_tables, table_rows
from ..occurrences import Seen, occurrence_chunk
from ..own_columns import other_columns, own_columns, plain, shared_order
from ..places import numbers
from ..reader import Chunk, Context, Dataset
from ..record_ids import numbered
from ..row_checks import ISSUE_COLUMNS
from ..source import Source

FORMAT_ID = "wildlife_insights"
PROTOCOL = "camera trap"
FUZZED = "Wildlife Insights: fuzzed"  # what dataGeneralizations says of places that the download moved
WORKED = "camera functioning"  # the value of camera_functioning that is no failure
MOVED_DEGREES = 0.001  # a placename with points farther apart than this, about 100 m, is more than one place
NO_RESULT = ("cv needed", "cv failed", "no cv result")
DEPLOYMENT = {
    "deploymentID": "deployment_id",
    "locality": "placename",
    "latitude": "latitude",
    "longitude": "longitude",
    "start": "start_date",
    "end": "end_date",
    "cameraDelay": "quiet_period",
    "cameraID": "camera_id",
    "featureType": "feature_type",
    "remarks": "remarks",
}
OBSERVATION = {
    "deploymentID": "deployment_id",
    "start": ("timestamp", "start_time"),
    "end": "end_time",
    "eventID": ("sequence_id", "external_sequence_id"),
    "count": ("number_of_objects", "group_size", "number_of_animals"),
    "sex": "sex",
    "lifeStage": "age",
    "individual": "individual_id",
    "behavior": "behavior",
    "remarks": "individual_animal_notes",
    "identifiedBy": "identified_by",
    "vernacularName": "common_name",
    "license": "license",
}
TAXA = ("class", "order", "family", "genus", "species")  # species is the epithet alone
COMPUTED = ("project_id", "is_blank", "genus", "species", "cv_confidence", "fuzzed", "image_id", "sequence_id",
            "bait_type", "event_name", "subproject_name")  # fmt: skip
KINDS = {
    "sequences": ("deployment_id", "sequence_id", "start_time", "wi_taxon_id"),
    "images": ("deployment_id", "image_id", "wi_taxon_id"),
    "deployments": ("project_id", "deployment_id", "start_date"),
    "cameras": ("project_id", "camera_id"),
    "projects": ("project_id", "project_name"),
}


def recognises(source: Source) -> bool:
    """Tables of images or sequences with the taxa of Wildlife Insights."""
    tables = _tables(source)
    return bool(tables["images"] or tables["sequences"])


def describe(source: Source, context: Context) -> Dataset:
    """The data set is named by what the context says, else by the ids of its projects, else by the SHA-256."""
    return _Download(source, context).dataset


def read(source: Source, context: Context) -> Iterator[Chunk]:
    """Chunks of ``deployments``, ``effort`` (derived) and ``detections``.

    Raises ``NeaspecError``: unknown_source, missing_column, and those of ``delimited.read_rows``.
    """
    download = _Download(source, context)
    stations = Stations()
    for file, rows in download.rows("deployments"):
        yield from _deployments(Part(download.dataset, file, rows), download, stations)
    level = download.level
    context = replace(context, date_order=download.date_order(level))
    seen, alike, places = Seen(), {}, {}
    for file, rows in download.rows(level):
        part = Part(download.dataset, file, rows)
        yield _observations(part, download, context, stations if len(stations) else None, seen, alike, places)
    if level == "sequences" and download.tables["images"]:
        yield _unread(download)


class _Download:
    """The tables of a download and what their records take from its projects and cameras."""

    def __init__(self, source: Source, context: Context):
        self.source, self.context = source, context
        self.tables = _tables(source)
        if not self.tables["images"] and not self.tables["sequences"]:
            raise NeaspecError("unknown_source", file=source.name)
        self.level = "sequences" if self.tables["sequences"] else "images"
        read = [table.member for kind in KINDS for table in self.tables[kind]]
        digest = source.digest(read)
        projects = self._small("projects", ("project_id", "country_code"))
        if projects.empty:
            projects = self._small("deployments", ("project_id",))
        self.countries = {
            name: code for name, code in zip(projects["project_id"], projects.get("country_code", ())) if code
        }
        self.projects = sorted(projects["project_id"].dropna().unique())
        name = context.dataset_id or "+".join(self.projects) or digest[:12]
        self.dataset = Dataset(name, FORMAT_ID, "", source.name, digest)
        cameras = self._small("cameras", ("camera_id", "make", "model"))
        self.models = {
            name: "-".join(filter(None, (make, model)))
            for name, make, model in zip(*(cameras[column] for column in cameras))
        }
        self.moved = _moved(self._small("deployments", ("placename", "latitude", "longitude")))

    def rows(self, kind: str) -> Iterator[tuple[str, Rows]]:
        return table_rows(self.source, self.tables[kind], encoding=self.context.encoding)

    def _small(self, kind: str, columns: Sequence[str]) -> pd.DataFrame:
        """Some columns of a small table as a whole."""
        parts = []
        for _, rows in self.rows(kind):
            cells = _theirs(rows.frame)
            parts.append(pd.DataFrame({column: cells[column] for column in columns}))
        return pd.concat(parts, ignore_index=True) if parts else pd.DataFrame(columns=list(columns))

    def date_order(self, level: str) -> str:
        """The order of day and month in a download that a spreadsheet has saved anew."""
        column = "start_time" if level == "sequences" else "timestamp"
        times = (_theirs(rows.frame)[column] for _, rows in self.rows(level))
        return shared_order(times, self.context.date_order)

    def own_deployments(self, cells: Cells) -> pd.Series:
        """Deployments' ids, which are unique within their project alone."""
        own = cells["deployment_id"]
        return own if len(self.projects) < 2 else (cells["project_id"] + "/" + own).where(own.notna(), None)


def _tables(source: Source) -> dict[str, list[MemberTable]]:
    found: dict[str, list[MemberTable]] = {kind: [] for kind in KINDS}
    for table in member_tables(source):
        kind = next((kind for kind, columns in KINDS.items() if table.has(*columns)), None)
        if kind:
            found[kind].append(table)
    return found


def _theirs(frame: pd.DataFrame) -> Cells:
    """The cells under the names of Wildlife Insights."""
    return Cells(frame, {plain(column): column for column in reversed(frame.columns)})


def _moved(places: pd.DataFrame) -> set[str]:
    """Placenames that were given to cameras in different places."""
    points = pd.DataFrame({name: numbers(places[name]) for name in ("latitude", "longitude")})
    spread = points.groupby(places["placename"].to_numpy()).agg(np.ptp) if len(places) else points
    return set(spread.index[(spread > MOVED_DEGREES).any(axis=1)])


def _deployments(part: Part, download: _Download, stations: Stations) -> Iterator[Chunk]:
    frame, context = part.rows.frame, download.context
    columns = own_columns(frame.columns, DEPLOYMENT, context.mapping, ("deploymentID", "start"), part.file)
    cells, theirs = Cells(frame, columns), _theirs(frame)
    cells.put("deploymentID", download.own_deployments(theirs))
    place = theirs["placename"]
    cells.put("locationID", place.where(~place.isin(download.moved), cells["deploymentID"]))
    country = theirs["project_id"].map(download.countries).astype(object)
    cells.put("country", country)
    cells.put("declaredSide", country.where(country.isin(VOCABULARIES["country"]), None))
    cells.put("cameraModel", theirs["camera_id"].map(download.models).astype(object))
    bait = _folded(theirs["bait_type"])
    cells.put("baitUse", bait.map({"none": "no"}).fillna("yes").where(bait.notna(), None))
    group = theirs["event_name"].where(theirs["event_name"].notna(), theirs["subproject_name"])
    cells.put("deploymentGroups", group)
    start, end = cells["start"], cells["end"]
    days = _midnight(start) & (_midnight(end) | end.isna())
    cells.put("start", start.where(~days, start.map(_date, na_action="ignore")))
    cells.put("end", end.where(~days, end.map(_date, na_action="ignore")))
    cells.put("dataGeneralizations", _fuzzed(theirs))
    working = _folded(theirs["camera_functioning"])
    failed = working.notna() & (working != WORKED)
    extra = other_columns(frame.columns, [*columns.values(), *COMPUTED])
    yield from deployment_chunks(part, cells, stations, context, PROTOCOL, extra, doubts={"camera_failed": failed})


def _observations(
    part: Part,
    download: _Download,
    context: Context,
    stations: Stations | None,
    seen: Seen,
    alike: dict[str, tuple[int, ...]],
    places: dict[str, str],
) -> Chunk:
    frame, level = part.rows.frame, download.level
    columns = own_columns(frame.columns, OBSERVATION, context.mapping, ("deploymentID", "start"), part.file)
    cells, theirs = Cells(frame, columns), _theirs(frame)
    deployment = download.own_deployments(theirs)
    cells.put("deploymentID", deployment)
    cells.put("occurrenceID", numbered(theirs["sequence_id" if level == "sequences" else "image_id"], frame, alike))
    cells.put("observationLevel", "event" if level == "sequences" else "media")
    kind, name = _kinds(theirs)
    cells.put("observationType", kind)
    cells.put("species", name)
    cells.put("count", cells["count"].where(kind == "animal", None))
    confidence = numbers(theirs["cv_confidence"])
    confidence = confidence.where(~(confidence > 1), confidence / 100)  # written in percent by some exports
    cells.put("classificationProbability", confidence.map(repr).where(confidence.notna(), theirs["cv_confidence"]))
    by = theirs["identified_by"]
    machine = theirs["cv_confidence"].notna() | by.str.contains("computer vision", case=False, na=False)
    cells.put("classificationMethod", np.select([machine, by.notna()], ["machine", "human"], None))
    start = cells["start"]
    cells.put("verbatimEventDate", start.where(~start.str.match(r"\d{4}-", na=True), None))
    cells.put("dataGeneralizations", _fuzzed(theirs))
    twice = _in_two_places(theirs["location"], deployment, places)
    extra = other_columns(frame.columns, [*columns.values(), *COMPUTED])
    return occurrence_chunk(
        part,
        cells,
        seen,
        context,
        stations,
        "MachineObservation",
        PROTOCOL,
        extra,
        doubts={"picture_in_two_deployments": twice},
    )


def _kinds(theirs: Cells) -> tuple[pd.Series, pd.Series]:
    """The type of each observation and, of animals, the name: genus and epithet, else the lowest taxon known."""
    name = pd.Series(None, index=theirs.frame.index, dtype=object)
    for rank in TAXA[:-1]:
        name = theirs[rank].where(theirs[rank].notna(), name)
    genus, epithet = theirs["genus"], theirs["species"]
    both = genus.notna() & epithet.notna()
    name = name.where(~both, (genus.fillna("") + " " + epithet.fillna("")).str.strip())
    blank = _folded(theirs["is_blank"]).isin(TRUE)
    vehicle = _folded(theirs["common_name"]) == "vehicle"
    unclassified = _folded(theirs["class"]).isin(NO_RESULT)
    kind = np.select(
        [blank, _folded(epithet) == "sapiens", vehicle, unclassified, name.isna()],
        ["blank", "human", "vehicle", "unclassified", "unknown"],
        "animal",
    )
    kind = pd.Series(kind, index=name.index, dtype=object)
    return kind, name.where(kind == "animal", None)


def _in_two_places(location: pd.Series, deployment: pd.Series, places: dict[str, str]) -> pd.Series:
    """Which rows name a picture that an earlier row has in another deployment."""
    twice = [
        picture is not None and camera is not None and places.setdefault(picture, camera) != camera
        for picture, camera in zip(location, deployment)
    ]
    return pd.Series(twice, index=location.index, dtype=bool)


def _unread(download: _Download) -> Chunk:
    """The images that describe the same animals as the sequences."""
    rows = sum(len(rows) for _, rows in download.rows("images"))
    none = pd.DataFrame(columns=ISSUE_COLUMNS, dtype=object)
    empty = pd.DataFrame(columns=["occurrenceID"], dtype=object)
    return Chunk("detections", empty, none, none, records_in=0, not_read={"other_level": rows})


def _fuzzed(theirs: Cells) -> pd.Series:
    return _folded(theirs["fuzzed"]).isin(TRUE).map({True: FUZZED}).astype(object)


def _folded(text: pd.Series) -> pd.Series:
    return text.map(str.casefold, na_action="ignore").astype(object)


def _midnight(text: pd.Series) -> pd.Series:
    return text.str.fullmatch(r".*[T ]0?0:00(:00(\.0+)?)?", na=False).astype(bool)


def _date(text: str) -> str:
    return text.replace("T", " ").split(" ")[0]
