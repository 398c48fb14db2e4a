"""Camtrap DP 1.0 to 1.0.2 (Bubnicki et al. 2024): deployments, effort, media and observations of a data package.

Packages of the drafts before 1.0 and loose tables without a descriptor are read under the names of 1.0.

One level of observation is read: the events where there are any, else the single media, those of one event made into
one record (``media_events``); never both, for they describe the same animals. All observations become ``detections``,
told apart by ``observationType``: only those of type animal have an ``occurrenceStatus`` and a species, the others
(blank, human, vehicle, unknown, unclassified) are kept because a camera that saw nothing worked. Timestamps stay as
written and are compared as instants; what has no offset from UTC gets no instant, unless the user, the deployment or
the rule of country and place tells the clock's zone. Fields without a column of their own are kept in
``dynamicProperties``. A fault of a deployment is told once, at the deployment; its observations carry the code in
``qcFlags``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath
from typing import Any

import numpy as np
import pandas as pd

from ...errors import NeaspecError
from ...schema import VOCABULARIES
from ..camtrap_drafts import upgraded
from ..cells import Cells, dynamic_properties
from ..clocks import offset_minutes, solar_time
from ..data_package import DESCRIPTOR, UTF8, DataPackage
from ..delimited import Rows, stripped
from ..deployments import PLACE, SECONDS_PER_DAY, Stations, place_columns, rule_zones, sides
from ..formula_cells import MARK, unguarded
from ..media_events import MediaEvents
from ..member_tables import member_tables
from ..occurrences import joined, named_individuals
from ..places import check_numbers, locate, points
from ..reader import Chunk, Context, Dataset
from ..record_ids import prefixed
from ..row_checks import RowChecks, repeated_ids
from ..source import Source
from ..species_names import species_ids
from ..times import local_text, offset_text, parse_timestamps, time_difference, utc_text

FORMAT_ID = "camtrap_dp"
PROFILE = "camtrap-dp"
REQUIRED = {
    "deployments": ("deploymentID", "latitude", "longitude", "deploymentStart", "deploymentEnd"),
    "observations": (
        "observationID",
        "deploymentID",
        "eventStart",
        "eventEnd",
        "observationLevel",
        "observationType",
    ),
    "media": ("mediaID", "deploymentID", "timestamp"),
}
NEEDED = ("deployments", "observations")  # a package may have no media
# what becomes a column; all else is kept in dynamicProperties
_TAKEN = {
    "deployments": "deploymentID locationID locationName latitude longitude coordinateUncertainty deploymentStart"
    " deploymentEnd cameraID cameraModel cameraDelay timestampIssues baitUse featureType habitat deploymentGroups"
    " deploymentComments",
    "media": "mediaID deploymentID captureMethod timestamp filePath filePublic fileName fileMediatype",
    "observations": "observationID deploymentID eventID eventStart eventEnd observationLevel observationType"
    " scientificName count lifeStage sex behavior individualID classificationMethod classifiedBy"
    " classificationTimestamp classificationProbability observationComments"
    " idConfidence",  # no column of the standard, which has none for how sure an identity is
}
TAKEN = {table: frozenset(names.split()) for table, names in _TAKEN.items()}
LEVELS = ("event", "media")
MISSING = frozenset(("", "NA", "NaN", "nan"))  # missingValues of version 1.0.2
_VERSION = re.compile(r"camtrap-dp/([^/]+)/")
_FINAL, _DRAFT = re.compile(r"1\.0(\.\d+)?"), re.compile(r"0\.\d+(\.\d+)?|1\.0-rc\.\d+")
_ENDS_WITH_OFFSET = re.compile(r"(?:Z|[+-]\d\d:?\d\d)$")
_LOOSE = {  # names of tables without a descriptor
    "deployments.csv": "deployments",
    "observations.csv": "observations",
    "media.csv": "media",
    "multimedia.csv": "media",
}
_OTHERS = ("_id", "country_timezone", "ignoreDST")  # columns of TRAPPER's tables


def recognises(source: Source) -> bool:
    """A datapackage.json whose profile names Camtrap DP, of whatever version, or loose tables with its columns."""
    try:
        package = DataPackage(source, _loose(source))
        return not package.described or PROFILE in str(package.about.get("profile", ""))
    except NeaspecError as error:
        return error.message.code == "broken_datapackage"  # then the one who chose the file learns what is broken


def describe(source: Source, context: Context) -> Dataset:
    """The data set is named by what the context says, else by the package's id or name, else by the SHA-256.

    Raises ``NeaspecError``: not_a_package, broken_datapackage, unsupported_version, resource_missing,
    resource_outside_package.
    """
    return _Package(source, context).dataset


def read(source: Source, context: Context) -> Iterator[Chunk]:
    """Chunks of ``deployments``, ``effort`` (derived), ``media`` where the package has any, and ``detections``.

    Raises ``NeaspecError``: those of ``describe`` and of ``delimited.read_rows``, missing_column.
    """
    package = _Package(source, context)
    stations = Stations()
    for file, rows in package.rows("deployments"):
        yield from _deployments(file, rows, package, stations)
    media: set[str] | None = None
    if package.has("media"):
        media, named = set(), set()
        for file, rows in package.rows("media"):
            yield _media(file, rows, package, stations, named, media)
    level = package.level()
    if level == "event":
        yield from _all_observations(package, stations, level, media)
        return
    events = MediaEvents()
    for chunk in _all_observations(package, stations, level, media):
        events.learn(chunk)
    for chunk in _all_observations(package, stations, level, media):
        yield events.merge(chunk)


# --- the package ------------------------------------------------------------------------------------------------------


def _loose(source: Source) -> dict[str, str]:
    """The members that are tables without a descriptor, by the name of the table; empty where they are none."""
    names = {PurePosixPath(member).name.lower() for member in source.members}
    if DESCRIPTOR in names or not names & {"deployments.csv", "deployments.csv.gz"}:
        return {}
    found: dict[str, str] = {}
    folders = set()
    for table in member_tables(source):
        name = _LOOSE.get(table.file.lower().removesuffix(".gz"))
        if name and "deploymentID" in table.header and not any(column in table.header for column in _OTHERS):
            if name in found:
                return {}
            found[name] = table.member
            folders.add(PurePosixPath(table.member).parent)
    return found if len(folders) == 1 and set(NEEDED) <= set(found) else {}


class _Package:
    """What the records take from the package, and its tables as rows."""

    def __init__(self, source: Source, context: Context):
        self._package = DataPackage(source, _loose(source))
        about = self._package.about
        version = _version(about, source) if self._package.described else ""
        self._old = not _FINAL.fullmatch(version)
        self._guarded = MARK.items() <= about.items()
        digest = self._package.digest([*NEEDED, *([self._named("media")] if self.has("media") else [])])
        name = str(context.dataset_id or about.get("id") or about.get("name") or digest[:12])
        self.dataset = Dataset(name, FORMAT_ID, version, source.name, digest, self._package.described_as())
        self.species, self.context = context.species, context
        sources = about.get("sources")
        self.naive_clock = any(
            "timelapse" in str(entry.get("title", "")).lower()
            for entry in (sources if isinstance(sources, list) else ())
            if isinstance(entry, dict)
        )
        precision = about.get("coordinatePrecision")
        self.precision = float(precision) if isinstance(precision, (int, float)) else np.nan
        self.license = _license(about)

    def has(self, name: str) -> bool:
        return self._package.has(self._named(name))

    def rows(self, name: str) -> Iterator[tuple[str, Rows]]:
        def reshaped(frame: pd.DataFrame) -> pd.DataFrame:
            frame = unguarded(frame) if self._guarded else frame
            return upgraded(frame, name) if self._old else frame

        changes = reshaped if self._guarded or self._old else None
        encoding = self.context.encoding or (UTF8 if self._package.described else "")
        return self._package.rows(self._named(name), REQUIRED[name], changes, encoding)

    def _named(self, name: str) -> str:
        """``multimedia`` is what the drafts called the media."""
        return "multimedia" if name == "media" and self._old and self._package.has("multimedia") else name

    def level(self) -> str:
        """``event`` where any observation is of that level, else ``media``."""
        for _, rows in self.rows("observations"):
            if (rows.frame["observationLevel"].str.strip() == "event").any():
                return "event"
        return "media"


def _version(about: Mapping[str, Any], source: Source) -> str:
    profile = str(about.get("profile", ""))
    if PROFILE not in profile:
        raise NeaspecError("not_a_package", file=source.name)
    found = _VERSION.search(profile)
    version = found.group(1) if found else ""
    if not (_FINAL.fullmatch(version) or _DRAFT.fullmatch(version)):
        raise NeaspecError("unsupported_version", file=source.name, version=version)
    return version


def _license(about: Mapping[str, Any]) -> str | None:
    """Name or address of the licence of the data, as the standard's scopes tell it."""
    licenses = about.get("licenses")
    for entry in licenses if isinstance(licenses, list) else ():
        if isinstance(entry, dict) and entry.get("scope") == "data":
            return str(entry.get("name") or entry.get("path") or "") or None
    return None


# --- deployments ------------------------------------------------------------------------------------------------------


def _deployments(file: str, rows: Rows, package: _Package, stations: Stations) -> Iterator[Chunk]:
    dataset = package.dataset
    cells = _cells(rows.frame, package)
    own = cells["deploymentID"]
    ids = prefixed(own, dataset)
    repeated = repeated_ids(own, stations.seen)
    checks = RowChecks(dataset, "deployments", rows.frame, file, ids, repeated)
    checks.misshapen(rows.misshapen)
    checks.reject(own.isna(), "value_missing", field="deploymentID")
    checks.reject(repeated, "duplicate_id")
    place = locate(checks, cells, package.context)
    longitude, latitude = place["lon"], place["lat"]
    declared = sides(cells["declaredSide"], package.context)
    start = _timestamps(checks, cells, "deploymentStart")
    end = _timestamps(checks, cells, "deploymentEnd")
    clock = _Clock(package.context, cells, start, end, longitude, latitude)
    start, end = clock.start, clock.end
    length = _span(start, end)
    checks.reject(length < 0, "start_after_end", start=cells["deploymentStart"], end=cells["deploymentEnd"])
    delay = cells.number("cameraDelay", checks)
    faulty_clock = cells.boolean("timestampIssues", checks)
    bait = cells.boolean("baitUse", checks)

    checks.flag(latitude.isna() & longitude.isna(), "coordinates_missing")
    checks.flag((latitude == 0) & (longitude == 0), "coordinates_zero")
    checks.flag(start["utc"].isna() | end["utc"].isna(), "time_zone_missing")
    checks.flag(faulty_clock.fillna(False), "timestamp_issues")
    checks.flag(start["zulu"] & package.naive_clock, "clock_may_be_local")

    records = pd.DataFrame(
        {
            "deploymentID": ids,
            "locationID": cells["locationID"],
            "locationName": cells["locationName"],
            "samplingProtocol": "camera trap",
            **{**place_columns(place), "coordinatePrecision": package.precision},
            "declaredSide": declared,
            "deploymentStart": clock.written(cells["deploymentStart"], start),
            "deploymentEnd": clock.written(cells["deploymentEnd"], end),
            "tzName": clock.zone,
            "cameraID": cells["cameraID"],
            "cameraModel": cells["cameraModel"],
            "cameraDelay": delay.round().astype("Int64"),
            "baitUse": bait,
            "featureType": cells["featureType"],
            "habitat": cells["habitat"],
            "timestampIssues": faulty_clock,
            "deploymentGroups": cells["deploymentGroups"],
            "deploymentComments": cells["deploymentComments"],
            "datasetID": dataset.dataset_id,
            "dynamicProperties": _others(rows.frame, "deployments"),
            "qcFlags": checks.codes(),
            "geometry": points(longitude, latitude),
            "import_id": dataset.import_id,
            "source_file": file,
            "source_row": rows.frame.index,
        },
        index=rows.frame.index,
    )
    known = records[["locationID", "geometry", "declaredSide", *PLACE]].assign(
        lon=longitude,
        start=start["utc"],
        end=end["utc"],
        offset=start["offset"],
        zone=clock.zone,
        zone_source=clock.source,
        faulty=faulty_clock.fillna(False),
        codes=checks.codes(),
    )
    kept = checks.kept
    stations.add(known.set_axis(own, axis=0)[kept], set(own[~kept].dropna()))
    yield Chunk("deployments", checks.taken(records), checks.rejects(), checks.flags(), records_in=len(rows))
    effort = pd.DataFrame(
        {
            "effort_id": ids + ":1",
            "deploymentID": ids,
            "startUTC": utc_text(start["utc"]),
            "endUTC": utc_text(end["utc"]),
            "sampleSizeValue": length / SECONDS_PER_DAY,
            "sampleSizeUnit": "day",
            "import_id": dataset.import_id,
            "source_file": file,
            "source_row": rows.frame.index,
        }
    )
    none = checks.flags().iloc[:0]
    yield Chunk("effort", checks.taken(effort), none, none, records_in=0, derived=True)


# --- media ------------------------------------------------------------------------------------------------------------


def _media(file: str, rows: Rows, package: _Package, stations: Stations, seen: set[str], kept: set[str]) -> Chunk:
    """Pictures and recordings by reference; nothing that they name is opened. ``kept`` gains the ids that are."""
    dataset = package.dataset
    cells = _cells(rows.frame, package)
    own, deployment = cells["mediaID"], cells["deploymentID"]
    ids = prefixed(own, dataset)
    repeated = repeated_ids(own, seen)
    checks = RowChecks(dataset, "media", rows.frame, file, ids, repeated)
    checks.misshapen(rows.misshapen)
    checks.reject(own.isna(), "value_missing", field="mediaID")
    checks.reject(repeated, "duplicate_id")
    _, known = stations.of(deployment)
    checks.reject(deployment.isin(stations.rejected), "deployment_rejected", deployment=deployment)
    checks.reject(~known, "deployment_missing", deployment=deployment)
    _timestamps(checks, cells, "timestamp")
    public = cells.boolean("filePublic", checks)
    records = pd.DataFrame(
        {
            "mediaID": ids,
            "deploymentID": prefixed(deployment, dataset),
            "captureMethod": cells["captureMethod"],
            "timestamp": cells["timestamp"],
            "filePath": cells["filePath"],
            "filePublic": public,
            "fileName": cells["fileName"],
            "fileMediatype": cells["fileMediatype"],
            "dynamicProperties": _others(rows.frame, "media"),
            "import_id": dataset.import_id,
            "source_file": file,
            "source_row": rows.frame.index,
        },
        index=rows.frame.index,
    )
    kept.update(own[checks.kept])
    return Chunk("media", checks.taken(records), checks.rejects(), checks.flags(), records_in=len(rows))


# --- observations -----------------------------------------------------------------------------------------------------


def _all_observations(package: _Package, stations: Stations, level: str, media: set[str] | None) -> Iterator[Chunk]:
    seen: set[str] = set()
    for file, rows in package.rows("observations"):
        yield _observations(file, rows, package, stations, level, seen, media)


def _observations(
    file: str,
    rows: Rows,
    package: _Package,
    stations: Stations,
    level: str,
    seen: set[str],
    media: set[str] | None,
) -> Chunk:
    dataset = package.dataset
    other = stripped(rows.frame["observationLevel"]) == LEVELS[1 - LEVELS.index(level)]
    frame = rows.frame[~other] if other.any() else rows.frame
    cells = _cells(frame, package)
    own, deployment = cells["observationID"], cells["deploymentID"]
    ids = prefixed(own, dataset)
    repeated = repeated_ids(own, seen)
    checks = RowChecks(dataset, "detections", frame, file, ids, repeated)
    checks.misshapen(rows.misshapen)
    checks.reject(own.isna(), "value_missing", field="observationID")
    checks.reject(repeated, "duplicate_id")
    station, known = stations.of(deployment)
    checks.reject(deployment.isin(stations.rejected), "deployment_rejected", deployment=deployment)
    checks.reject(~known, "deployment_missing", deployment=deployment)
    if media is not None and level == "media":
        picture = cells["mediaID"]
        checks.reject(picture.notna() & ~picture.isin(media), "media_missing", media=picture)
    for name, words in (("observationLevel", LEVELS), ("observationType", VOCABULARIES["observation_type"])):
        checks.reject(~cells[name].isin(words), "unknown_value", field=name, value=cells[name])
    count = check_numbers(checks, cells["count"], "count", low=1, whole=True)
    start = _timestamps(checks, cells, "eventStart")
    end = _timestamps(checks, cells, "eventEnd", instead="eventStart")
    clock = _Clock(package.context, cells, start, end, station=station)
    start, end = clock.start, clock.end
    checks.reject(_span(start, end) < 0, "start_after_end", start=cells["eventStart"], end=cells["eventEnd"])

    probability = cells.number("classificationProbability", checks, high=1)
    sex = cells.word("sex", "sex", checks)
    stage = cells.word("lifeStage", "life_stage", checks)
    confidence = cells.word("idConfidence", "identity_grade", checks)
    checks.flag(start["utc"].isna() | end["utc"].isna(), "time_zone_missing")
    outside = (start["utc"] < station["start"]) | (end["utc"] > station["end"])
    checks.flag(outside, "outside_deployment", deployment=deployment)

    animal = cells["observationType"] == "animal"
    local, offset, basis = _local_clock(start, station, clock)
    name = cells["scientificName"].where(animal, None)
    species = species_ids(name, package.species)
    records = pd.DataFrame(
        {
            "occurrenceID": ids,
            "basisOfRecord": "MachineObservation",
            "occurrenceStatus": np.where(animal, "present", None),
            "scientificName": cells["scientificName"],
            "species_id": species.where(species.notna() | name.isna(), "OTHER"),
            "individualCount": count.round().astype("Int64"),
            "sex": sex,
            "lifeStage": stage,
            "behavior": cells["behavior"],
            "occurrenceRemarks": cells["observationComments"],
            "observationType": cells["observationType"],
            "observationLevel": cells["observationLevel"],
            "identifiedBy": cells["classifiedBy"],
            "dateIdentified": cells["classificationTimestamp"],
            "classificationMethod": cells["classificationMethod"],
            "classificationProbability": probability,
            "eventID": prefixed(cells["eventID"], dataset),
            "parentEventID": prefixed(deployment, dataset),
            "eventDate": _interval(clock.written(cells["eventStart"], start), clock.written(cells["eventEnd"], end)),
            "startUTC": utc_text(start["utc"]),
            "endUTC": utc_text(end["utc"]),
            "localStart": local,
            "solarStart": solar_time(start["utc"], station["lon"]),
            "utcOffset": offset,
            "tzName": clock.zone,
            "tzSource": basis,
            "timePrecision": start["precision"],
            "timestampIssues": station["faulty"].fillna(False).astype("boolean"),
            "samplingProtocol": "camera trap",
            **place_columns(station),
            "locationID": station["locationID"],
            "declaredSide": station["declaredSide"],
            "organismName": named_individuals(cells["individualID"]),
            "idConfidence": confidence,
            "license": package.license,
            "datasetID": dataset.dataset_id,
            "dynamicProperties": _others(frame, "observations"),
            "qcFlags": joined(station["codes"], checks.codes()),
            "geometry": station["geometry"].where(station["geometry"].notna(), None),
            "import_id": dataset.import_id,
            "source_file": file,
            "source_row": frame.index,
        },
        index=frame.index,
        copy=False,
    )
    return Chunk(
        "detections",
        checks.taken(records),
        checks.rejects(),
        checks.flags(),
        records_in=len(rows) - int(other.sum()),
        not_read={"other_level": int(other.sum())},
    )


def _local_clock(start: pd.DataFrame, station: pd.DataFrame, clock: _Clock) -> tuple[np.ndarray, pd.Series, np.ndarray]:
    """Local clock, its offset and where the offset comes from.

    Many packages, the standard's own example among them, write observations in Z and deployments with their offset;
    then the deployment's offset tells what the clock showed.
    """
    moved = start["zulu"] & station["offset"].notna() & (station["offset"] != 0)
    offset, local = start["offset"], start["local"]
    if moved.any():
        offset = offset.where(~moved, station["offset"])
        local = local.where(~moved, start["utc"] + time_difference(station["offset"]))
    text = local_text(local)
    days = (start["precision"] == "day").to_numpy()
    text[days] = [value[:10] for value in text[days]]
    source = np.where(moved, "deployment", np.where(offset.notna(), "file", None))
    return text, offset_text(offset), np.where(clock.filled, clock.source, source)


class _Clock:
    """Starts and ends whose offset, where none is written, comes from the user, the deployment or the rule.

    ``start`` and ``end`` are as ``parse_timestamps`` gives them; ``filled`` marks the rows whose start got its offset
    so; ``zone`` and ``source`` (tz_source) are those of these rows, None elsewhere. Dates alone stay dates.
    """

    def __init__(
        self,
        context: Context,
        cells: Cells,
        start: pd.DataFrame,
        end: pd.DataFrame,
        longitude: pd.Series | None = None,
        latitude: pd.Series | None = None,
        station: pd.DataFrame | None = None,
    ):
        nothing = pd.Series([None] * len(start), index=start.index, dtype=object)
        self.start, self.end, self.zone, self.source = start, end, nothing, nothing
        self.filled = np.zeros(len(start), dtype=bool)
        if not (start["offset"].isna().any() or end["offset"].isna().any()):
            return
        bare = [times["valid"] & times["offset"].isna() & (times["precision"] != "day") for times in (start, end)]
        if not (bare[0].any() or bare[1].any()):
            return
        if context.timezone:
            zone, source = nothing.where(nothing.notna(), context.timezone), nothing.where(nothing.notna(), "assumed")
        elif station is not None and "zone" in station:
            zone = station["zone"].where(station["zone"].notna(), None)
            source = station["zone_source"].where(zone.notna(), None)
        elif station is None and context.country:
            place = pd.DataFrame({"lon": longitude, "lat": latitude})
            rule = rule_zones(cells["declaredSide"], context, place)
            zone, source = (rule["zone"], rule["source"]) if len(rule) == len(start) else (nothing, nothing)
        else:
            return
        if not zone.notna().any():
            return
        filled = []
        for times, lacking in zip((start, end), bare):
            wanted = lacking & zone.notna()
            times = times.copy()
            if wanted.any():
                times.loc[wanted, "offset"] = offset_minutes(times.loc[wanted, "local"], zone[wanted]).astype(float)
                utc = times["local"] - time_difference(times["offset"])
                times["utc"] = times["utc"].where(~wanted | times["offset"].isna(), utc)
            filled.append((times, wanted & times["offset"].notna()))
        (self.start, at_start), (self.end, at_end) = filled
        self.filled = at_start.to_numpy()
        self.zone = zone.where(at_start | at_end, None)
        self.source = source.where(at_start | at_end, None)

    def written(self, text: pd.Series, times: pd.DataFrame) -> pd.Series:
        """The text as written, behind it the offset where it was found elsewhere."""
        if not self.zone.notna().any():
            return text
        written = text.str.contains(_ENDS_WITH_OFFSET, na=False).astype(bool)
        added = self.zone.notna() & text.notna() & times["offset"].notna() & ~written
        return text.where(~added, text + offset_text(times["offset"]))


def _others(frame: pd.DataFrame, table: str) -> np.ndarray:
    """What the rows say in columns that are none of ours, as JSON; whole, for exifData is JSON itself."""
    columns = [name for name in frame.columns if name not in TAKEN[table] and any(frame[name].to_numpy())]
    return dynamic_properties(frame, columns, MISSING, longest=None)


def _interval(start: pd.Series, end: pd.Series) -> pd.Series:
    """ISO 8601 interval of two timestamps as written, one alone where they are equal."""
    made = (
        one if one == two or not isinstance(two, str) else f"{one}/{two}" if isinstance(one, str) else None
        for one, two in zip(start.tolist(), end.tolist())
    )
    return pd.Series(np.fromiter(made, dtype=object, count=len(start)), index=start.index, copy=False)


def _cells(frame: pd.DataFrame, package: _Package) -> Cells:
    cells = Cells(frame, {"uncertainty": "coordinateUncertainty"}, MISSING)
    cells.heed(package.context)
    return cells


def _timestamps(checks: RowChecks, cells: Cells, name: str, instead: str = "") -> pd.DataFrame:
    text = cells[name]
    missing = text.isna()
    if instead and missing.any():
        text = text.where(~missing, cells[instead])
        missing = text.isna()
    times = parse_timestamps(text)
    checks.reject(missing, "value_missing", field=name)
    checks.reject(~times["valid"], "bad_date", field=name, value=text)
    return times


def _span(start: pd.DataFrame, end: pd.DataFrame) -> pd.Series:
    """Seconds from start to end; by the clocks where neither has an offset, NaN where only one has."""
    instants = (end["utc"] - start["utc"]).dt.total_seconds()
    clocks = (end["local"] - start["local"]).dt.total_seconds()
    return instants.where(start["offset"].notna() | end["offset"].notna(), clocks)
