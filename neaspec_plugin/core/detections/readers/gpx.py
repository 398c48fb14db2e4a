"""GPX 1.0 and 1.1: waypoints that name a species become detections, tracks become effort.

Source: the GPX schemas (topografix.com). Times are universal. A waypoint is a record where its name, type, symbol or
comment names one of the species, or where the element that a mapping gives is filled; other waypoints are counted.
Garmin's devices that write no time put it as local text into the comment. Dates of a receiver whose count of weeks ran
over (1024 weeks, IS-GPS-200) are flagged and never changed. A file that breaks off gives what is complete.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import pandas as pd
from pyproj import Geod

from ...errors import NeaspecError
from ..cells import Cells
from ..dates import parse_dates
from ..delimited import CHUNK, Rows, text_frame
from ..deployments import Part, Stations, deployment_chunks
from ..map_offset import GCJ02, named_in
from ..numerals import parse_numbers
from ..occurrences import Seen, occurrence_chunk
from ..reader import Chunk, Context, Dataset
from ..row_checks import ISSUE_COLUMNS
from ..source import Source
from ..species_names import species_ids
from ..xml_events import Document, Element, document, root_name

FORMAT_ID = "gpx"
NAMES = ("name", "type", "sym", "cmt", "desc")  # elements of a waypoint that may name the species, in this order
ELEMENTS = ("time", *NAMES, "ele", "fix", "sat", "hdop", "vdop", "pdop", "src")
TRACK, LINE = "patrol", "line transect"  # protocols
# programs whose maps are those of China and whose points lie on them
SHIFTED = re.compile(r"2bulu|两步路|ovital|ovi\b|奥维|户外助手|六只脚|foooooot|行者|amap|高德", re.IGNORECASE)
ROLLOVER = pd.Timedelta(weeks=1024)
FIRST_GPX = pd.Timestamp("2002-01-01")  # the format was published in 2002; earlier dates are of a count that ran over
BREAK = pd.Timedelta(minutes=30)  # a longer pause between two points is no effort
_TRANSECT = re.compile(r"transect|линия|маршрут|样线|樣線|조사선|トランセクト|шугам", re.IGNORECASE)
# Garmin's text of date and time: 05-JAN-16 7:21:03
_TEXT_TIME = re.compile(r"\d{1,2}-[A-Za-z]{3}-\d{2,4} +\d{1,2}:\d{2}(?::\d{2})?(?: ?[AaPp][Mm])?")
_GEOD = Geod(ellps="WGS84")


def recognises(source: Source) -> bool:
    """Documents whose root is gpx."""
    return bool(_documents(source))


def describe(source: Source, context: Context) -> Dataset:
    """GPX names no data set: what the context says, else the first twelve digits of the SHA-256."""
    members = _documents(source)
    if not members:
        raise NeaspecError("unknown_source", file=source.name)
    digest = source.digest(members)
    return Dataset(context.dataset_id or digest[:12], FORMAT_ID, "", source.name, digest)


def read(source: Source, context: Context) -> Iterator[Chunk]:
    """Chunks of ``deployments`` and ``effort`` (of tracks) and of ``detections``.

    Raises ``NeaspecError``: those of ``xml_events.document``.
    """
    dataset, seen, stations = describe(source, context), Seen(), Stations()
    for member in _documents(source):
        yield from _File(source, member, dataset, context).chunks(seen, stations)


def _documents(source: Source) -> list[str]:
    if "gpx" not in source.learned:
        source.learned["gpx"] = [member for member in source.members if root_name(source, member) == "gpx"]
    return source.learned["gpx"]


@dataclass
class _Track:
    """A track as it is walked: its length (m) and time (s) without long breaks, its first place and its times."""

    element: Element
    points: int = 0
    metres: float = 0.0
    seconds: float = 0.0
    first: tuple[str, str] = ("", "")
    begun: str = ""
    ended: str = ""


class _File:
    """One document."""

    def __init__(self, source: Source, member: str, dataset: Dataset, context: Context):
        self.file = member.rsplit("/", 1)[-1]
        self.dataset, self.context = dataset, context
        self.document: Document = document(source, member, context)
        self.crs, self._headed = "", False
        self.tracks: list[_Track] = []
        self._last: tuple[Element, float, float, pd.Timestamp | None] | None = None
        self._rows = self._route_points = 0
        self._written: pd.Timestamp | None = None  # when the document says that it was made

    def chunks(self, seen: Seen, stations: Stations) -> Iterator[Chunk]:
        waypoints: list[list[str]] = []
        for element in self.document.elements(("wpt", "trkpt", "trkseg", "rtept", "rte")):
            self._heed_head()
            if element.name == "wpt":
                waypoints.append(self._waypoint(element))
            elif element.name == "trkpt":
                self._step(element)
            elif element.name == "rtept":
                self._route_points += 1
            if len(waypoints) == CHUNK:
                yield self._detections(waypoints, seen)
                waypoints = []
        yield self._detections(waypoints, seen)
        if self.tracks:
            yield from self._effort(stations)
        told = {"route_point": self._route_points, "file_breaks_off": int(self.document.cut)}
        none = pd.DataFrame(columns=ISSUE_COLUMNS, dtype=object)
        empty = pd.DataFrame(columns=["occurrenceID"], dtype=object)
        yield Chunk("detections", empty, none, none, 0, {reason: rows for reason, rows in told.items() if rows})

    def _heed_head(self) -> None:
        """What the document says of itself: the program that wrote it, and when."""
        gpx = self.document.around("gpx")
        if gpx is not None and not self._headed:
            self._headed = True
            self.crs = _shift(gpx.get("creator") or "")
            about = gpx.child("metadata") or gpx
            self._written = _instant(about.said("time") or "")

    def _ran_over(self, local: pd.Series) -> pd.Series:
        """Dates before there was GPX, or as early as a count that ran over makes them by the document's own date."""
        early = local < FIRST_GPX
        if self._written is not None and self._written > FIRST_GPX:
            early |= (self._written - local) >= ROLLOVER
        return early

    # --- waypoints ---

    def _waypoint(self, element: Element) -> list[str]:
        values = {"lat": element.get("lat"), "lon": element.get("lon")}
        values.update((name, element.said(name)) for name in ELEMENTS)
        return [value or "" for value in values.values()]

    def _detections(self, waypoints: list[list[str]], seen: Seen) -> Chunk:
        first = self._rows + 1
        self._rows += len(waypoints)
        frame = text_frame(waypoints, ("lat", "lon", *ELEMENTS), range(first, first + len(waypoints)))
        everything = Cells(frame)
        species = self._species(everything)
        named = species.notna()
        nothing = int((~named).sum())
        frame, species = frame[named], species[named]
        cells = Cells(frame, {"remarks": "desc"})
        cells.put("species", species)
        for axis, name in (("latitude", "lat"), ("longitude", "lon")):
            # a comma for the point; a language's own figures too
            number = parse_numbers(cells[name])
            plain = number.map(lambda one: f"{one:.12g}")
            cells.put(axis, plain.where(number.notna() & cells[name].str.contains(",", na=False), cells[name]))
        if self.crs:
            cells.put("crs", self.crs)
        time, text = cells["time"], _text_time(cells)
        cells.put("start", time.where(time.notna(), text))
        cells.put("timezone", np.where(time.notna(), "UTC", None))
        cells.put("date", None)
        cells.put("time", None)
        cells.put("end", None)
        hdop = parse_numbers(cells["hdop"])
        cells.put("uncertainty", (5 * hdop).clip(lower=30).map(lambda one: f"{one:.6g}").where(hdop > 0, None))
        for name, column in self.context.mapping.items():
            if column in frame and name != "species":
                cells.put(name, Cells(frame, {name: column})[name])
        moment = parse_dates(cells["start"], None)
        doubts = {"gps_week_rollover": self._ran_over(moment["local"]), "time_from_comment": time.isna() & text.notna()}
        extra = [name for name in ELEMENTS if name not in ("time", "desc")]
        part = Part(self.dataset, self.file, Rows(frame, []))
        made = occurrence_chunk(part, cells, seen, self.context, None, "HumanObservation", None, extra, doubts=doubts)
        return Chunk(made.table, made.records, made.rejects, made.flags, made.records_in,
                     {"waypoint_without_species": nothing} if nothing else {})  # fmt: skip

    def _species(self, cells: Cells) -> pd.Series:
        mapped = self.context.mapping.get("species", "")
        if mapped.startswith("="):
            return pd.Series([mapped[1:] or None] * len(cells.frame), index=cells.frame.index, dtype=object)
        if mapped in ELEMENTS:
            return cells[mapped]
        found = pd.Series([None] * len(cells.frame), index=cells.frame.index, dtype=object)
        for name in NAMES:
            text = cells[name]
            found = found.where(found.notna() | species_ids(text, self.context.species).isna(), text)
        return found

    # --- tracks ---

    def _step(self, point: Element) -> None:
        """One more point of the track that is open."""
        track, part = self.document.around("trk"), self.document.around("trkseg")
        if track is None:
            return
        if not self.tracks or self.tracks[-1].element is not track:
            self.tracks.append(_Track(track))
        walked = self.tracks[-1]
        lat, lon = (_degrees(point.get(name)) for name in ("lat", "lon"))
        if lat is None or lon is None or abs(lat) > 90 or abs(lon) > 180:
            return
        walked.points += 1
        written = point.said("time") or ""
        time = _instant(written)
        if walked.points == 1:
            walked.first = (f"{lat:.12g}", f"{lon:.12g}")
        if time is not None:
            walked.begun = walked.begun or written
            walked.ended = written
        if self._last is not None and self._last[0] is part:
            _, from_lat, from_lon, before = self._last
            pause = time - before if time is not None and before is not None else None
            if pause is None or pd.Timedelta(0) <= pause <= BREAK:
                walked.metres += _GEOD.inv(from_lon, from_lat, lon, lat)[2]
                walked.seconds += pause.total_seconds() if pause is not None else 0.0
        self._last = (part, lat, lon, time)

    def _effort(self, stations: Stations) -> Iterator[Chunk]:
        """Each track as a deployment: its kilometres, and the hours beside them."""
        names = ("id", "name", "type", "lat", "lon", "start", "end", "km", "hours")
        rows, used = [], {}
        for track in self.tracks:
            name = track.element.said("name") or ""
            own = f"{name or 'track'} {track.begun or f'{track.points} {track.metres:.0f}'}"
            used[own] = used.get(own, 0) + 1
            own = own if used[own] == 1 else f"{own}:{used[own]}"
            size = [f"{number:.6g}" if number else "" for number in (track.metres / 1000, track.seconds / 3600)]
            kind = track.element.said("type") or ""
            rows.append([own, name, kind, *track.first, track.begun, track.ended, *size])
        frame = text_frame(rows, names, range(1, len(rows) + 1))
        cells = Cells(frame, {"deploymentID": "id", "latitude": "lat", "longitude": "lon"})
        cells.put("timezone", "UTC")
        if self.crs:
            cells.put("crs", self.crs)
        said = cells["name"].fillna("") + " " + cells["type"].fillna("")
        cells.put("samplingProtocol", [LINE if _TRANSECT.search(text) else TRACK for text in said])
        cells.put("sampleSizeValue", cells["km"])
        cells.put("sampleSizeUnit", [None if km is None else "km" for km in cells["km"]])
        early = self._ran_over(parse_dates(cells["start"], None)["local"])
        part = Part(self.dataset, self.file, Rows(frame, []))
        extra = ["name", "type", "hours"]
        yield from deployment_chunks(part, cells, stations, self.context, TRACK, extra, {"gps_week_rollover": early})


def _shift(creator: str) -> str:
    """The online map whose shift the program's points have, empty where it is not known for one."""
    return named_in(creator) or (GCJ02 if SHIFTED.search(creator) else "")


def _text_time(cells: Cells) -> pd.Series:
    """The time that stands as text in the comment, or in the description."""
    found = pd.Series([None] * len(cells.frame), index=cells.frame.index, dtype=object)
    for name in ("cmt", "desc"):
        text = cells[name].map(lambda said: next(iter(_TEXT_TIME.findall(said)), None), na_action="ignore")
        found = found.where(found.notna(), text.astype(object))
    return found.where(found.notna(), None)


def _degrees(text: str | None) -> float | None:
    try:
        number = float((text or "").replace(",", "."))
    except ValueError:
        return None
    return number if np.isfinite(number) else None


def _instant(text: str) -> pd.Timestamp | None:
    """A time of a track's point, as these are written; None for any other text."""
    match = re.fullmatch(r"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(\.\d+)?(Z|[+-]\d\d:\d\d)?", text)
    if not match:
        return None
    try:
        moment = pd.Timestamp(match[1] + (match[3] or ""))
    except ValueError:
        return None
    return moment.tz_convert(None) if moment.tzinfo else moment
