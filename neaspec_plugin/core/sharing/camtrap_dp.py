"""The database's camera records as a Camtrap DP 1.0.2 package (Bubnicki et al. 2024), generalised or exact.

Generalised, as the release gate leaves the rows: animals only, places as cell centres, times as the first and the last
second of their month in UTC (the standard knows no month), ids as pseudonyms of this package alone, no individuals, no
media, no free text, and of the source's descriptor nothing but closed words and the licence. Exact, for a named
recipient: all that the standard has a field for, as the source wrote it. A record that the standard cannot hold is
withheld and counted by its reason.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from ..detections.cells import FALSE, TRUE
from ..detections.formula_cells import MARK
from ..detections.reader import Context
from ..detections.readers import camtrap_dp as reader
from ..detections.source import open_source
from ..detections.species_names import species_ids, species_index
from ..errors import NeaspecError
from ..schema import VOCABULARIES
from .package_rows import (
    CAMERA,
    About,
    check_datasets,
    check_released,
    chosen,
    coordinates,
    csv_text,
    descriptor_of,
    first_instant,
    grid_steps,
    in_utc,
    last_instant,
    number_text,
    one_of,
    own_ids,
    properties,
    rank_of,
    recipient_named,
    stamps,
    the_one_dataset,
)
from .policy import Policy
from .release import release

VERSION = "1.0.2"
_BASE = f"https://raw.githubusercontent.com/tdwg/camtrap-dp/{VERSION}"
COLUMNS = {
    table: tuple(names.split())
    for table, names in {
        "deployments": "deploymentID locationID locationName latitude longitude coordinateUncertainty deploymentStart"
        " deploymentEnd setupBy cameraID cameraModel cameraDelay cameraHeight cameraDepth cameraTilt cameraHeading"
        " detectionDistance timestampIssues baitUse featureType habitat deploymentGroups deploymentTags"
        " deploymentComments",
        "media": "mediaID deploymentID captureMethod timestamp filePath filePublic fileName fileMediatype exifData"
        " favorite mediaComments",
        "observations": "observationID deploymentID mediaID eventID eventStart eventEnd observationLevel"
        " observationType cameraSetupType scientificName count lifeStage sex behavior individualID"
        " individualPositionRadius individualPositionAngle individualSpeed bboxX bboxY bboxWidth bboxHeight"
        " classificationMethod classifiedBy classificationTimestamp classificationProbability observationTags"
        " observationComments",
    }.items()
}
_TEXTS = {
    "deployments": "deploymentID locationID locationName setupBy cameraID cameraModel habitat deploymentGroups"
    " deploymentTags deploymentComments",
    "media": "mediaID deploymentID filePath fileName exifData mediaComments",
    "observations": "observationID deploymentID mediaID eventID scientificName behavior individualID classifiedBy"
    " observationTags observationComments",
}
TEXTS = {table: tuple(names.split()) for table, names in _TEXTS.items()}
FEATURES = (
    "roadPaved", "roadDirt", "trailHiking", "trailGame", "roadUnderpass", "roadOverpass", "roadBridge", "culvert",
    "burrow", "nestSite", "carcass", "waterSource", "fruitingTree",
)  # fmt: skip
DESIGNS = ("simpleRandom", "systematicRandom", "clusteredRandom", "experimental", "targeted", "opportunistic")
METHODS = ("activityDetection", "timeLapse")
ROLES = ("contact", "principalInvestigator", "rightsHolder", "publisher", "contributor")
# numbers that are kept as text, and what the standard allows: low, high, whole
_NUMBERS: dict[str, tuple[float, float, bool]] = {
    "cameraHeight": (0, np.inf, False),
    "cameraDepth": (0, np.inf, False),
    "cameraTilt": (-90, 90, True),
    "cameraHeading": (0, 360, True),
    "detectionDistance": (0, np.inf, False),
    "individualPositionRadius": (0, np.inf, False),
    "individualPositionAngle": (-90, 90, False),
    "individualSpeed": (0, np.inf, False),
    "bboxX": (0, 1, False),
    "bboxY": (0, 1, False),
    "bboxWidth": (1e-15, 1, False),
    "bboxHeight": (1e-15, 1, False),
}
_FILE_PATH = re.compile(r"(?![./~])(?!.*\.\.).+")
_MEDIA_TYPE = re.compile(r"(image|video|audio)/.+")
_NAME = re.compile(r"[-a-z0-9._/]+")
_DESCRIPTION = {  # what of a source's own descriptor an exact package repeats, and the kind it must be of
    "id": str, "description": str, "version": str, "keywords": list, "image": str, "homepage": str, "sources": list,
    "bibliographicCitation": str, "relatedIdentifiers": list, "references": list,
}  # fmt: skip
_LANGUAGES = {"en": "eng", "zh_CN": "zho", "ja": "jpn", "ko": "kor", "mn": "mon", "ru": "rus"}  # ISO 639-3


@dataclass(frozen=True)
class Package:
    """The files of a package (name: text), how many rows each table has, and how many rows were withheld and why."""

    files: Mapping[str, str]
    rows: Mapping[str, int]
    withheld: Counter[str]


def build(
    tables: Mapping[str, pd.DataFrame],
    policy: Policy,
    key: bytes,
    about: About,
    recipient: str | None = None,
    datasets: Sequence[str] = (),
) -> Package:
    """The package of ``deployments``, ``detections``, ``media``, ``imports`` and ``species`` of one database.

    ``key`` makes the pseudonyms; a key of its own for each package keeps two packages from being joined. ``recipient``
    asks for exact rows. ``datasets``: none = all.

    Raises ``NeaspecError``: recipient_missing, unknown_dataset, nothing_to_share, package_field_missing, and what the
    gate raises.
    """
    exact = recipient_named(recipient)
    check_datasets(datasets, (tables["deployments"], tables["detections"]))
    withheld: Counter[str] = Counter()
    stations = _cameras(chosen(tables["deployments"], datasets), withheld)
    records = _of_cameras(chosen(tables["detections"], datasets), withheld)
    media = chosen(tables["media"], datasets)
    dataset = the_one_dataset(stations, records)
    if exact:
        own = [frame["dataGeneralizations"].isna() for frame in (stations, records)]
        _withhold(withheld, "generalised_by_owner", ~own[0], ~own[1])
        deployments = _exact_deployments(stations[own[0]], dataset)
        observations = _exact_observations(records[own[1]], dataset)
    else:
        deployments = _released_deployments(stations, policy, key, dataset)
        observations = _released_observations(records, policy, key, dataset, withheld)
    deployments = _complete(deployments, ("deploymentStart", "deploymentEnd"), withheld)
    observations = _complete(observations, ("eventStart", "eventEnd"), withheld)
    placed = observations["deploymentID"].isin(deployments["deploymentID"])
    _withhold(withheld, "no_deployment", ~placed)
    observations = observations[placed]
    if deployments.empty:
        raise NeaspecError("nothing_to_share")
    pictures = _media(media, dataset, set(deployments["deploymentID"]), withheld) if exact else _nothing("media")
    observations = _one_level(observations, set(pictures["mediaID"]))
    built = {
        "deployments": deployments.sort_values("deploymentID"),
        "media": pictures.sort_values("mediaID"),
        "observations": observations.sort_values("observationID"),
    }
    stored = descriptor_of(tables["imports"], dataset)
    descriptor = _descriptor(built, stored, about, exact, tables)
    files = {"datapackage.json": json.dumps(descriptor, ensure_ascii=False, indent=2) + "\n"}
    for name, frame in built.items():
        if not exact and name == "deployments":
            check_released(frame, TEXTS[name], frame["coarse"], ("longitude", "latitude"), f"{name}.csv")
        files[f"{name}.csv"] = csv_text(frame[list(COLUMNS[name])], TEXTS[name])
    return Package(files, {name: len(frame) for name, frame in built.items()}, withheld)


def check(path: str, package: Package) -> None:
    """Read a written package with the plugin's own reader: each row must come back. Raises ``package_not_verified``."""
    found = Counter({"deployments": 0, "media": 0, "observations": 0})
    with open_source(path) as source:
        for chunk in reader.read(source, Context()):
            if not chunk.derived:
                name = "observations" if chunk.table == "detections" else chunk.table
                found[name] += len(chunk.records)
    if dict(found) != dict(package.rows):
        raise NeaspecError("package_not_verified", file="datapackage.json")


# --- which rows -------------------------------------------------------------------------------------------------------


def _withhold(withheld: Counter[str], reason: str, *rows: pd.Series) -> None:
    count = int(sum(row.sum() for row in rows))
    if count:
        withheld[reason] += count


def _cameras(frame: pd.DataFrame, withheld: Counter[str]) -> pd.DataFrame:
    camera = frame["samplingProtocol"].isna() | (frame["samplingProtocol"] == CAMERA)
    lon, lat = coordinates(frame["geometry"])
    placed = lon.notna() & lat.notna()
    _withhold(withheld, "not_camera", ~camera)
    _withhold(withheld, "coordinates_missing", camera & ~placed)
    return frame[camera & placed].reset_index(drop=True)


def _of_cameras(frame: pd.DataFrame, withheld: Counter[str]) -> pd.DataFrame:
    protocol, basis = frame["samplingProtocol"], frame["basisOfRecord"]
    camera = (protocol == CAMERA) | (protocol.isna() & (basis.isna() | (basis == "MachineObservation")))
    seen = frame["occurrenceStatus"] != "absent"
    double = frame["duplicateOf"].isin(frame["occurrenceID"])
    _withhold(withheld, "not_camera", ~camera)
    _withhold(withheld, "absence", camera & ~seen)
    _withhold(withheld, "duplicate", camera & seen & double)
    return frame[camera & seen & ~double].reset_index(drop=True)


def _complete(frame: pd.DataFrame, times: tuple[str, str], withheld: Counter[str]) -> pd.DataFrame:
    """The rows with both times, which the standard requires."""
    timed = frame[times[0]].notna() & frame[times[1]].notna()
    _withhold(withheld, "time_missing", ~timed)
    return frame[timed]


def _one_level(frame: pd.DataFrame, media: set[str]) -> pd.DataFrame:
    """Observations of one level only: readers take the events where there are any and leave the rest."""
    frame = frame.copy()
    if (frame["observationLevel"] == "event").any():
        frame["observationLevel"] = "event"
    of_media = frame["observationLevel"] == "media"
    frame["mediaID"] = frame["mediaID"].where(of_media & frame["mediaID"].isin(media), None)
    return frame


# --- generalised ------------------------------------------------------------------------------------------------------


def _released_deployments(frame: pd.DataFrame, policy: Policy, key: bytes, dataset: str | None) -> pd.DataFrame:
    times = {name: in_utc(frame[name]) for name in ("deploymentStart", "deploymentEnd")}
    released = release(frame.assign(**times), "deployments", policy, key)
    lon, lat = coordinates(released["geometry"])
    made = _nothing("deployments", len(released))
    made["deploymentID"] = own_ids(released["deploymentID"], dataset)
    made["locationID"] = released["locationID"]
    made["longitude"], made["latitude"] = number_text(lon), number_text(lat)
    made["coordinateUncertainty"] = _metres(released["coordinateUncertaintyInMeters"])
    made["deploymentStart"] = stamps(released["deploymentStart"].map(first_instant))
    made["deploymentEnd"] = stamps(released["deploymentEnd"].map(last_instant))
    made["baitUse"] = _truth(released["baitUse"])
    made["featureType"] = one_of(released["featureType"], FEATURES)
    made["step"] = np.where(released["dataGeneralizations"].notna(), grid_steps(lon, lat), np.nan)
    made["coarse"] = released["dataGeneralizations"].notna()
    return made


def _released_observations(
    frame: pd.DataFrame, policy: Policy, key: bytes, dataset: str | None, withheld: Counter[str]
) -> pd.DataFrame:
    animal = (frame["observationType"] == "animal") | (
        frame["observationType"].isna() & (frame["occurrenceStatus"] == "present")
    )
    named = frame["species_id"].notna()
    _withhold(withheld, "not_animal", ~animal)
    _withhold(withheld, "species_unknown", animal & ~named)
    frame = frame[animal & named].reset_index(drop=True)
    for name in ("startUTC", "endUTC"):  # where there is no instant, the month is still known
        frame[name] = frame[name].where(frame[name].notna(), frame["eventDate"])
    released = release(frame, "detections", policy, key)
    made = _nothing("observations", len(released))
    made["observationID"] = own_ids(released["occurrenceID"], dataset)
    made["deploymentID"] = own_ids(released["parentEventID"], dataset)
    made["eventStart"] = stamps(released["startUTC"].map(first_instant))
    made["eventEnd"] = stamps(released["endUTC"].map(last_instant))
    made["observationLevel"] = "event"
    made["observationType"] = "animal"
    _animal(made, released)
    return made


# --- exact ------------------------------------------------------------------------------------------------------------


def _exact_deployments(frame: pd.DataFrame, dataset: str | None) -> pd.DataFrame:
    frame = frame.reset_index(drop=True)
    lon, lat = coordinates(frame["geometry"])
    made = _nothing("deployments", len(frame))
    for name in ("locationID", "locationName", "cameraID", "cameraModel", "habitat", "deploymentGroups",
                 "deploymentComments"):  # fmt: skip
        made[name] = frame[name]
    more = properties(frame, ("setupBy", "cameraHeight", "cameraDepth", "cameraTilt", "cameraHeading",
                              "detectionDistance", "deploymentTags"))  # fmt: skip
    for name in more:
        made[name] = _allowed(more[name], name)
    made["deploymentID"] = own_ids(frame["deploymentID"], dataset)
    made["longitude"], made["latitude"] = number_text(lon), number_text(lat)
    made["coordinateUncertainty"] = _metres(frame["coordinateUncertaintyInMeters"])
    made["deploymentStart"], made["deploymentEnd"] = stamps(frame["deploymentStart"]), stamps(frame["deploymentEnd"])
    made["cameraDelay"] = number_text(frame["cameraDelay"].where(frame["cameraDelay"] >= 0), 0)
    made["timestampIssues"], made["baitUse"] = _truth(frame["timestampIssues"]), _truth(frame["baitUse"])
    made["featureType"] = one_of(frame["featureType"], FEATURES)
    made["step"] = frame["coordinatePrecision"].astype(float)
    return made


def _exact_observations(frame: pd.DataFrame, dataset: str | None) -> pd.DataFrame:
    frame = frame.reset_index(drop=True)
    made = _nothing("observations", len(frame))
    more = properties(frame, ("mediaID", "cameraSetupType", "individualPositionRadius", "individualPositionAngle",
                              "individualSpeed", "bboxX", "bboxY", "bboxWidth", "bboxHeight",
                              "observationTags"))  # fmt: skip
    for name in more:
        made[name] = _allowed(more[name], name)
    made["cameraSetupType"] = one_of(more["cameraSetupType"], ("setup", "calibration"))
    made["observationID"] = own_ids(frame["occurrenceID"], dataset)
    made["deploymentID"] = own_ids(frame["parentEventID"], dataset)
    made["eventID"] = own_ids(frame["eventID"], dataset)
    written = frame["eventDate"].astype(object).where(frame["eventDate"].notna(), "").str.split("/")
    for name, part, instant in (("eventStart", 0, "startUTC"), ("eventEnd", -1, "endUTC")):
        made[name] = stamps(written.str[part])
        made[name] = made[name].where(made[name].notna(), stamps(frame[instant]))
    level = frame["observationLevel"]
    made["observationLevel"] = level.where(level.isin(reader.LEVELS), "event")
    kind = one_of(frame["observationType"], VOCABULARIES["observation_type"])
    made["observationType"] = kind.where(
        kind.notna(), pd.Series(np.where(frame["occurrenceStatus"] == "present", "animal", "unknown"))
    )
    _animal(made, frame)
    individual = frame["organismName"].where(frame["organismName"].notna(), frame["organismID"])
    for name, column in (
        ("behavior", frame["behavior"]),
        ("individualID", individual),
        ("classificationMethod", one_of(frame["classificationMethod"], ("human", "machine"))),
        ("classifiedBy", frame["identifiedBy"]),
        ("classificationTimestamp", stamps(frame["dateIdentified"])),
        ("classificationProbability", number_text(frame["classificationProbability"])),
        ("observationComments", frame["occurrenceRemarks"]),
    ):
        made[name] = column
    return made


def _media(frame: pd.DataFrame, dataset: str | None, deployments: set[str], withheld: Counter[str]) -> pd.DataFrame:
    made = _nothing("media", len(frame))
    for name in ("filePath", "fileName", "fileMediatype"):
        made[name] = frame[name]
    made["mediaID"] = own_ids(frame["mediaID"], dataset)
    made["deploymentID"] = own_ids(frame["deploymentID"], dataset)
    made["captureMethod"] = one_of(frame["captureMethod"], METHODS)
    made["timestamp"] = stamps(frame["timestamp"])
    made["filePublic"] = _truth(frame["filePublic"].fillna(False))  # not said to be public is not public
    more = properties(frame, ("exifData", "favorite", "mediaComments"))
    made["exifData"], made["mediaComments"] = more["exifData"], more["mediaComments"]
    made["favorite"] = more["favorite"].map({**dict.fromkeys(TRUE, "true"), **dict.fromkeys(FALSE, "false")})
    placed = made["deploymentID"].isin(deployments)
    whole = (
        made["timestamp"].notna()
        & made["filePath"].map(lambda path: isinstance(path, str) and bool(_FILE_PATH.fullmatch(path)))
        & made["fileMediatype"].map(lambda kind: isinstance(kind, str) and bool(_MEDIA_TYPE.fullmatch(kind)))
    )
    _withhold(withheld, "no_deployment", ~placed)
    _withhold(withheld, "media_incomplete", placed & ~whole)
    return made[placed & whole]


# --- values -----------------------------------------------------------------------------------------------------------


def _nothing(table: str, rows: int = 0) -> pd.DataFrame:
    return pd.DataFrame(None, index=range(rows), columns=list(COLUMNS[table]), dtype=object)


def _animal(made: pd.DataFrame, frame: pd.DataFrame) -> None:
    """What both kinds of package say of the animal."""
    made["scientificName"] = frame["scientificName"]
    made["count"] = number_text(frame["individualCount"].where(frame["individualCount"] >= 1), 0)
    made["sex"] = one_of(frame["sex"], ("female", "male"))
    made["lifeStage"] = one_of(frame["lifeStage"], ("adult", "subadult", "juvenile"))


def _metres(column: pd.Series) -> pd.Series:
    """Whole metres, at least one; nothing where the uncertainty is not known."""
    metres = np.ceil(column.astype(float))
    return number_text(metres.where(metres >= 1), 0)


def _truth(column: pd.Series) -> pd.Series:
    return column.astype("boolean").map({True: "true", False: "false"}).astype(object).where(column.notna(), None)


def _allowed(column: pd.Series, name: str) -> pd.Series:
    """Numbers as the source wrote them where the standard allows them; texts as they are."""
    if name not in _NUMBERS:
        return column
    low, high, whole = _NUMBERS[name]
    number = pd.to_numeric(column, errors="coerce")
    good = number.between(low, high) & np.isfinite(number) & ~(whole & (number % 1 != 0))
    return (number_text(number, 0) if whole else column).where(good, None)


# --- the descriptor ---------------------------------------------------------------------------------------------------


def _descriptor(
    built: Mapping[str, pd.DataFrame],
    stored: Mapping[str, Any],
    about: About,
    exact: bool,
    tables: Mapping[str, pd.DataFrame],
) -> dict[str, Any]:
    """What the package says of itself; only what is known, and nothing that a generalised package must not tell."""
    told = stored if exact else {}
    deployments, observations = built["deployments"], built["observations"]
    title = _needed("TITLE", about.title.strip() or _text(told.get("title")))
    descriptor: dict[str, Any] = {
        "profile": f"{_BASE}/camtrap-dp-profile.json",
        "resources": [
            {
                "name": name,
                "path": f"{name}.csv",
                "profile": "tabular-data-resource",
                "format": "csv",
                "mediatype": "text/csv",
                "encoding": "utf-8",
                "schema": f"{_BASE}/{name}-table-schema.json",
            }
            for name in ("deployments", "media", "observations")
        ],
        "created": about.created,
        "title": title,
        "contributors": _contributors(told, about),
    }
    name = _text(told.get("name"))
    if _NAME.fullmatch(name):
        descriptor["name"] = name
    descriptor.update(
        {key: told[key] for key, kind in _DESCRIPTION.items() if isinstance(told.get(key), kind) and told[key] != ""}
    )
    licenses = _licenses(stored, exact)
    if licenses:
        descriptor["licenses"] = licenses
    descriptor["project"] = _project(stored, about, exact, title, built)
    if not exact:
        codes = ("generalised_place_and_month", "withheld_place_and_station")
        descriptor["description"] = " ".join(filter(None, map(about.said, codes)))
    steps = deployments["step"].astype(float)
    if steps.notna().any():
        descriptor["coordinatePrecision"] = float(steps.max())
    descriptor["spatial"] = _spatial(deployments, exact)
    descriptor["temporal"] = {
        "start": min(deployments["deploymentStart"].str[:10]),
        "end": max(deployments["deploymentEnd"].str[:10]),
    }
    descriptor["taxonomic"] = _taxonomic(observations["scientificName"], told, tables["species"])
    return {**descriptor, **MARK}


def _needed(name: str, value: str) -> str:
    if not value:
        raise NeaspecError("package_field_missing", field=name)
    return value


def _text(value: Any) -> str:
    return value.strip() if isinstance(value, str) else ""


def _entries(value: Any) -> list[dict[str, Any]]:
    return [entry for entry in value if isinstance(entry, dict)] if isinstance(value, list) else []


def _contributors(told: Mapping[str, Any], about: About) -> list[dict[str, Any]]:
    known = [entry for entry in _entries(told.get("contributors")) if _text(entry.get("title"))]
    known = [{**entry, "role": "contributor"} if entry.get("role", ROLES[0]) not in ROLES else entry for entry in known]
    if about.contact.strip():
        contact = {"title": about.contact.strip(), "role": "contact"}
        known.insert(0, {**contact, "email": about.email.strip()} if about.email.strip() else contact)
    if not known:
        raise NeaspecError("package_field_missing", field="CONTACT")
    return known


def _licenses(stored: Mapping[str, Any], exact: bool) -> list[dict[str, str]]:
    """The source's licences where both that the standard wants are there; of a generalised package no free text."""
    found = []
    for entry in _entries(stored.get("licenses")):
        keys = ("name", "path", "title", "scope") if exact else ("name", "path", "scope")
        told = {key: _text(entry.get(key)) for key in keys}
        if not exact:
            told["name"] = told["name"] if re.fullmatch(r"[A-Za-z0-9.+-]{2,40}", told["name"]) else ""
            told["path"] = told["path"] if re.fullmatch(r"https?://[\w./-]{4,100}", told["path"]) else ""
        if told["scope"] in ("data", "media") and (told["name"] or told["path"]):
            found.append({key: value for key, value in told.items() if value})
    return found if {entry["scope"] for entry in found} == {"data", "media"} else []


def _project(
    stored: Mapping[str, Any], about: About, exact: bool, title: str, built: Mapping[str, pd.DataFrame]
) -> dict[str, Any]:
    source = stored.get("project")
    source = source if isinstance(source, dict) else {}
    design = about.sampling_design or _camel(_text(source.get("samplingDesign")))
    if design not in DESIGNS:
        raise NeaspecError("package_field_missing", field="SAMPLING_DESIGN")
    said = source.get("captureMethod")
    said = [said] if isinstance(said, str) else said if isinstance(said, list) else []
    said = [{"motionDetection": METHODS[0]}.get(method, method) for method in said if isinstance(method, str)]
    methods = {*about.capture_method} or {*said, *built["media"]["captureMethod"].dropna()}
    capture = [method for method in METHODS if method in methods]
    if not capture:
        raise NeaspecError("package_field_missing", field="CAPTURE_METHOD")
    project: dict[str, Any] = {}
    if exact:
        project = {key: source[key] for key in ("id", "acronym", "description", "path") if _text(source.get(key))}
        title = _text(source.get("title")) or title
    individuals = bool(built["observations"]["individualID"].notna().any())
    levels = [level for level in ("media", "event") if (built["observations"]["observationLevel"] == level).any()]
    return {
        **project,
        "title": title,
        "samplingDesign": design,
        "captureMethod": capture,
        "individualAnimals": individuals or bool(exact and source.get("individualAnimals") is True),
        "observationLevel": levels or ["event"],
    }


def _camel(words: str) -> str:
    """'simple random' as 'simpleRandom', which the drafts of the standard wrote in words."""
    return re.sub(r"\s+(\w)", lambda found: found.group(1).upper(), words)


def _spatial(deployments: pd.DataFrame, exact: bool) -> dict[str, Any]:
    """The frame of the released places as GeoJSON, of cells with their borders."""
    lon, lat = deployments["longitude"].astype(float), deployments["latitude"].astype(float)
    margin = 0.0 if exact else deployments["step"].astype(float).fillna(0) / 2
    west, south = round(float((lon - margin).min()), 9), round(float((lat - margin).min()), 9)
    east, north = round(float((lon + margin).max()), 9), round(float((lat + margin).max()), 9)
    if (west, south) == (east, north):
        return {"type": "Point", "coordinates": [west, south]}
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    return {"type": "Polygon", "bbox": [west, south, east, north], "coordinates": [ring]}


def _taxonomic(names: pd.Series, told: Mapping[str, Any], species: pd.DataFrame) -> list[dict[str, Any]]:
    """The names that the observations bear, with what the source or the plugin's own table knows of them."""
    known = {_text(entry.get("scientificName")): entry for entry in _entries(told.get("taxonomic"))}
    rows = {row["species_id"]: row for row in species.to_dict("records")}
    names = names.dropna().drop_duplicates()
    ours = {name: rows[code] for name, code in zip(names, species_ids(names, species_index(species))) if code in rows}
    found = []
    for name in sorted(names):
        entry: dict[str, Any] = {"scientificName": name}
        if name in known:
            entry = {**known[name], "scientificName": name}
        elif name in ours:
            words = {code: ours[name].get(f"name_{ours_code}") for ours_code, code in _LANGUAGES.items()}
            entry.update({"taxonRank": rank_of(name)} if rank_of(name) else {})
            entry["vernacularNames"] = {code: word for code, word in words.items() if isinstance(word, str) and word}
        found.append(entry)
    return found
