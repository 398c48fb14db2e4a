"""Camtrap DP 1.0, 1.0.1 and 1.0.2 (Bubnicki et al. 2024): deployments, effort and observations of a data package.

One level of observation is read: the events where there are any, else the single media; never both, for they describe
the same animals. All observations become ``detections``, told apart by ``observationType``: only those of type animal
have an ``occurrenceStatus`` and a species, the others (blank, human, vehicle, unknown, unclassified) are kept because a
camera that saw nothing worked. Timestamps stay as written and are compared as instants; what has no offset from UTC
gets no instant. A fault of a deployment is told once, at the deployment; its observations carry the code in
``qcFlags``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np
import pandas as pd

from ...errors import NeaspecError
from ...schema import VOCABULARIES
from ..data_package import DataPackage
from ..delimited import Rows, stripped
from ..places import MAX_NUMBER, check_coordinates, check_numbers, numbers, points
from ..reader import Chunk, Context, Dataset
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
}
LEVELS = ("event", "media")
MISSING = frozenset(("", "NA", "NaN", "nan"))  # missingValues of version 1.0.2
# words that stand for no individual
NO_NAME = ("unknown", "unk", "unk.", "?", "-", "na", "n/a", "none",
           "未知", "不明", "不详", "неизв.", "неизвестно", "미상", "불명")  # fmt: skip
TRUE, FALSE = ("true", "True", "TRUE", "1"), ("false", "False", "FALSE", "0")
_VERSION = re.compile(r"camtrap-dp/([^/]+)/")
_SECONDS_PER_DAY = 86_400


def recognises(source: Source) -> bool:
    """A datapackage.json whose profile names Camtrap DP, of whatever version."""
    try:
        return PROFILE in str(DataPackage(source).about.get("profile", ""))
    except NeaspecError as error:
        return error.message.code == "broken_datapackage"  # then the one who chose the file learns what is broken


def describe(source: Source, context: Context) -> Dataset:
    """The data set is named by what the context says, else by the package's id or name, else by the SHA-256.

    Raises ``NeaspecError``: not_a_package, broken_datapackage, unsupported_version, resource_missing,
    resource_outside_package.
    """
    return _Package(source, context).dataset


def read(source: Source, context: Context) -> Iterator[Chunk]:
    """Chunks of ``deployments``, ``effort`` (derived) and ``detections``.

    Raises ``NeaspecError``: those of ``describe`` and of ``delimited.read_rows``, missing_column.
    """
    package = _Package(source, context)
    stations = _Stations()
    for file, rows in package.rows("deployments"):
        yield from _deployments(file, rows, package, stations)
    level = package.level()
    seen: set[str] = set()
    for file, rows in package.rows("observations"):
        yield _observations(file, rows, package, stations, level, seen)


# --- the package ------------------------------------------------------------------------------------------------------


class _Package:
    """What the records take from the package, and its tables as rows."""

    def __init__(self, source: Source, context: Context):
        self._package = DataPackage(source)
        about = self._package.about
        profile = str(about.get("profile", ""))
        if PROFILE not in profile:
            raise NeaspecError("not_a_package", file=source.name)
        version = _VERSION.search(profile)
        if not version or not re.fullmatch(r"1\.0(\.\d+)?", version.group(1)):
            raise NeaspecError("unsupported_version", file=source.name, version=version.group(1) if version else "")
        digest = self._package.digest(tuple(REQUIRED))
        name = str(context.dataset_id or about.get("id") or about.get("name") or digest[:12])
        self.dataset = Dataset(name, FORMAT_ID, version.group(1), source.name, digest)
        self.species = context.species
        precision = about.get("coordinatePrecision")
        self.precision = float(precision) if isinstance(precision, (int, float)) else np.nan
        self.license = _license(about)

    def rows(self, name: str) -> Iterator[tuple[str, Rows]]:
        return self._package.rows(name, REQUIRED[name])

    def level(self) -> str:
        """``event`` where any observation is of that level, else ``media``."""
        for _, rows in self.rows("observations"):
            if (rows.frame["observationLevel"].str.strip() == "event").any():
                return "event"
        return "media"


def _license(about: Mapping[str, Any]) -> str | None:
    """Name or address of the licence of the data, as the standard's scopes tell it."""
    licenses = about.get("licenses")
    for entry in licenses if isinstance(licenses, list) else ():
        if isinstance(entry, dict) and entry.get("scope") == "data":
            return str(entry.get("name") or entry.get("path") or "") or None
    return None


# --- deployments ------------------------------------------------------------------------------------------------------


class _Stations:
    """What the observations take from their deployments."""

    def __init__(self) -> None:
        self.frame = pd.DataFrame()
        self.rejected: set[str] = set()
        self.seen: set[str] = set()

    def add(self, frame: pd.DataFrame, rejected: set[str]) -> None:
        self.frame = pd.concat([self.frame, frame]) if len(self.frame.columns) else frame
        self.rejected = (self.rejected | rejected) - set(self.frame.index)

    def of(self, ids: pd.Series) -> tuple[pd.DataFrame, np.ndarray]:
        """The stations' rows aligned with ``ids``, empty where there is none, and where there is one."""
        found = self.frame.reindex(ids.to_numpy()).set_axis(ids.index, axis=0)
        return found, self.frame.index.get_indexer(ids) >= 0


def _deployments(file: str, rows: Rows, package: _Package, stations: _Stations) -> Iterator[Chunk]:
    dataset = package.dataset
    cells = _Cells(rows.frame)
    own = cells["deploymentID"]
    ids = _prefixed(own, dataset)
    repeated = repeated_ids(own, stations.seen)
    checks = RowChecks(dataset, "deployments", rows.frame, file, ids, repeated)
    checks.misshapen(rows.misshapen)
    checks.reject(own.isna(), "value_missing", field="deploymentID")
    checks.reject(repeated, "duplicate_id")
    longitude, latitude = check_coordinates(checks, cells["longitude"], cells["latitude"])
    start = _timestamps(checks, cells, "deploymentStart")
    end = _timestamps(checks, cells, "deploymentEnd")
    length = _span(start, end)
    checks.reject(length < 0, "start_after_end", start=cells["deploymentStart"], end=cells["deploymentEnd"])
    uncertainty = cells.number("coordinateUncertainty", checks)
    delay = cells.number("cameraDelay", checks)
    faulty_clock = cells.boolean("timestampIssues", checks)
    bait = cells.boolean("baitUse", checks)

    checks.flag(latitude.isna() & longitude.isna(), "coordinates_missing")
    checks.flag((latitude == 0) & (longitude == 0), "coordinates_zero")
    checks.flag(start["utc"].isna() | end["utc"].isna(), "time_zone_missing")
    checks.flag(faulty_clock.fillna(False), "timestamp_issues")

    records = pd.DataFrame(
        {
            "deploymentID": ids,
            "locationID": cells["locationID"],
            "locationName": cells["locationName"],
            "coordinateUncertaintyInMeters": uncertainty.where(uncertainty > 0),
            "deploymentStart": cells["deploymentStart"],
            "deploymentEnd": cells["deploymentEnd"],
            "cameraID": cells["cameraID"],
            "cameraModel": cells["cameraModel"],
            "cameraDelay": delay.round().astype("Int64"),
            "baitUse": bait,
            "featureType": cells["featureType"],
            "habitat": cells["habitat"],
            "timestampIssues": faulty_clock,
            "deploymentGroups": cells["deploymentGroups"],
            "deploymentComments": cells["deploymentComments"],
            "geometry": points(longitude, latitude),
            "import_id": dataset.import_id,
            "source_file": file,
            "source_row": rows.frame.index,
        },
        index=rows.frame.index,
    )
    known = records[["locationID", "coordinateUncertaintyInMeters", "geometry"]].assign(
        start=start["utc"],
        end=end["utc"],
        offset=start["offset"],
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
            "sampleSizeValue": length / _SECONDS_PER_DAY,
            "sampleSizeUnit": "day",
            "import_id": dataset.import_id,
            "source_file": file,
            "source_row": rows.frame.index,
        }
    )
    none = checks.flags().iloc[:0]
    yield Chunk("effort", checks.taken(effort), none, none, records_in=0, derived=True)


# --- observations -----------------------------------------------------------------------------------------------------


def _observations(file: str, rows: Rows, package: _Package, stations: _Stations, level: str, seen: set[str]) -> Chunk:
    dataset = package.dataset
    other = rows.frame["observationLevel"].str.strip() == LEVELS[1 - LEVELS.index(level)]
    frame = rows.frame[~other]
    cells = _Cells(frame)
    own, deployment = cells["observationID"], cells["deploymentID"]
    ids = _prefixed(own, dataset)
    repeated = repeated_ids(own, seen)
    checks = RowChecks(dataset, "detections", frame, file, ids, repeated)
    checks.misshapen(rows.misshapen)
    checks.reject(own.isna(), "value_missing", field="observationID")
    checks.reject(repeated, "duplicate_id")
    station, known = stations.of(deployment)
    checks.reject(deployment.isin(stations.rejected), "deployment_rejected", deployment=deployment)
    checks.reject(~known, "deployment_missing", deployment=deployment)
    for name, words in (("observationLevel", LEVELS), ("observationType", VOCABULARIES["observation_type"])):
        checks.reject(~cells[name].isin(words), "unknown_value", field=name, value=cells[name])
    count = check_numbers(checks, cells["count"], "count", low=1, whole=True)
    start = _timestamps(checks, cells, "eventStart")
    end = _timestamps(checks, cells, "eventEnd", instead="eventStart")
    checks.reject(_span(start, end) < 0, "start_after_end", start=cells["eventStart"], end=cells["eventEnd"])

    probability = cells.number("classificationProbability", checks, high=1)
    sex = cells.word("sex", "sex", checks)
    stage = cells.word("lifeStage", "life_stage", checks)
    checks.flag(start["utc"].isna() | end["utc"].isna(), "time_zone_missing")
    outside = (start["utc"] < station["start"]) | (end["utc"] > station["end"])
    checks.flag(outside, "outside_deployment", deployment=deployment)

    animal = cells["observationType"] == "animal"
    local, offset, basis = _local_clock(start, station)
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
            "eventID": _prefixed(cells["eventID"], dataset),
            "parentEventID": _prefixed(deployment, dataset),
            "eventDate": _interval(cells["eventStart"], cells["eventEnd"]),
            "startUTC": utc_text(start["utc"]),
            "endUTC": utc_text(end["utc"]),
            "localStart": local,
            "utcOffset": offset,
            "tzSource": basis,
            "timePrecision": start["precision"],
            "timestampIssues": station["faulty"].fillna(False).astype("boolean"),
            "samplingProtocol": "camera trap",
            "coordinateUncertaintyInMeters": station["coordinateUncertaintyInMeters"],
            "coordinatePrecision": package.precision,
            "locationID": station["locationID"],
            "organismName": _individual(cells["individualID"]),
            "license": package.license,
            "datasetID": dataset.dataset_id,
            "qcFlags": _joined(station["codes"], checks.codes()),
            "geometry": station["geometry"].where(station["geometry"].notna(), None),
            "import_id": dataset.import_id,
            "source_file": file,
            "source_row": frame.index,
        },
        index=frame.index,
    )
    return Chunk(
        "detections",
        checks.taken(records),
        checks.rejects(),
        checks.flags(),
        records_in=len(rows) - int(other.sum()),
        not_read={"other_level": int(other.sum())},
    )


def _local_clock(start: pd.DataFrame, station: pd.DataFrame) -> tuple[np.ndarray, pd.Series, np.ndarray]:
    """Local clock, its offset and where the offset comes from.

    Many packages, the standard's own example among them, write observations in Z and deployments with their offset;
    then the deployment's offset tells what the clock showed.
    """
    moved = start["zulu"] & station["offset"].notna() & (station["offset"] != 0)
    offset = start["offset"].where(~moved, station["offset"])
    local = start["local"].where(~moved, start["utc"] + time_difference(station["offset"]))
    text = local_text(local)
    days = (start["precision"] == "day").to_numpy()
    text[days] = [value[:10] for value in text[days]]
    return text, offset_text(offset), np.where(moved, "deployment", np.where(offset.notna(), "file", None))


def _individual(names: pd.Series) -> pd.Series:
    """Names of individuals; words for 'not known' are none."""
    return names.where(~names.str.casefold().isin(NO_NAME), None)


def _interval(start: pd.Series, end: pd.Series) -> pd.Series:
    """ISO 8601 interval of two timestamps as written, one alone where they are equal."""
    alone = end.isna() | (start == end)
    return start.where(alone, start.str.cat(end, sep="/"))


def _joined(left: pd.Series, right: np.ndarray) -> list[str | None]:
    return [";".join(filter(None, (a if isinstance(a, str) else None, b))) or None for a, b in zip(left, right)]


# --- cells ------------------------------------------------------------------------------------------------------------


class _Cells:
    """The cells of a chunk by the standard's names: stripped, None where missing or where there is no such column."""

    def __init__(self, frame: pd.DataFrame):
        self._frame = frame
        self._known: dict[str, pd.Series] = {}

    def __getitem__(self, name: str) -> pd.Series:
        if name not in self._known:
            if name in self._frame:
                self._known[name] = stripped(self._frame[name], MISSING)
            else:
                self._known[name] = pd.Series([None] * len(self._frame), index=self._frame.index, dtype=object)
        return self._known[name]

    def number(self, name: str, checks: RowChecks, high: float = MAX_NUMBER) -> pd.Series:
        """A column of numbers from 0 to ``high``; anything else is flagged and taken as missing."""
        number = numbers(self[name])
        good = number.between(0, high)
        checks.flag(self[name].notna() & ~good, "value_not_taken", field=name, value=self[name])
        return number.where(good)

    def boolean(self, name: str, checks: RowChecks) -> pd.Series:
        """A column of true and false; another word is flagged and taken as missing."""
        text = self[name]
        checks.flag(text.notna() & ~text.isin(TRUE + FALSE), "value_not_taken", field=name, value=text)
        known = {**dict.fromkeys(TRUE, True), **dict.fromkeys(FALSE, False)}
        return text.map(known).astype("boolean")

    def word(self, name: str, vocabulary: str, checks: RowChecks) -> pd.Series:
        """A column of a closed vocabulary; another word is flagged and taken as missing."""
        text = self[name].str.lower()
        unknown = text.notna() & ~text.isin(VOCABULARIES[vocabulary])
        checks.flag(unknown, "value_not_taken", field=name, value=self[name])
        return text.where(~unknown, None)


def _prefixed(own: pd.Series, dataset: Dataset) -> pd.Series:
    return (dataset.record_id("") + own).where(own.notna(), None)


def _timestamps(checks: RowChecks, cells: _Cells, name: str, instead: str = "") -> pd.DataFrame:
    text = cells[name] if not instead else cells[name].where(cells[name].notna(), cells[instead])
    times = parse_timestamps(text)
    checks.reject(text.isna(), "value_missing", field=name)
    checks.reject(~times["valid"], "bad_date", field=name, value=text)
    return times


def _span(start: pd.DataFrame, end: pd.DataFrame) -> pd.Series:
    """Seconds from start to end; by the clocks where neither has an offset, NaN where only one has."""
    instants = (end["utc"] - start["utc"]).dt.total_seconds()
    clocks = (end["local"] - start["local"]).dt.total_seconds()
    return instants.where(start["offset"].notna() | end["offset"].notna(), clocks)
