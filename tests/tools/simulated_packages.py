"""Made-up packages and tables; every place, animal and number in them is simulated."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

from neaspec_plugin.core.detections.reader import Context
from neaspec_plugin.core.detections.readers import reader_for
from neaspec_plugin.core.detections.source import open_source

PROFILE = "https://raw.githubusercontent.com/tdwg/camtrap-dp/1.0.2/camtrap-dp-profile.json"
SPECIES = {"panthera tigris": "AT", "panthera uncia": "SL", "grus monacha": "HC"}
DEPLOYMENTS = [
    {
        "deploymentID": "d1",
        "locationID": "l1",
        "latitude": "43.2",
        "longitude": "130.9",
        "coordinateUncertainty": "15",
        "deploymentStart": "2024-03-01T08:00:00+10:00",
        "deploymentEnd": "2024-03-11T20:00:00+10:00",
        "timestampIssues": "false",
        "baitUse": "false",
    },
    {
        "deploymentID": "d2",
        "locationID": "l2",
        "latitude": "43.3",
        "longitude": "130.8",
        "coordinateUncertainty": "",
        "deploymentStart": "2024-03-01T00:00:00Z",
        "deploymentEnd": "2024-03-02T12:00:00Z",
        "timestampIssues": "",
        "baitUse": "true",
    },
]
OBSERVATION = {
    "observationID": "o1",
    "deploymentID": "d1",
    "mediaID": "",
    "eventID": "e1",
    "eventStart": "2024-03-02T06:30:00+10:00",
    "eventEnd": "2024-03-02T06:30:20+10:00",
    "observationLevel": "event",
    "observationType": "animal",
    "scientificName": "Panthera tigris",
    "count": "1",
    "lifeStage": "adult",
    "sex": "female",
    "individualID": "T-12",
    "classificationProbability": "",
}


def observation(number, **values):
    return {**OBSERVATION, "observationID": f"o{number}", "eventID": f"e{number}", **values}


def csv_text(rows, columns=None):
    text = io.StringIO()
    writer = csv.DictWriter(text, columns or list(rows[0]), lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def write_package(folder: Path, deployments=None, observations=None, **about):
    """A simulated Camtrap DP in a folder; ``about`` replaces parts of its descriptor."""
    folder.mkdir(parents=True, exist_ok=True)
    deployments = DEPLOYMENTS if deployments is None else deployments
    observations = [OBSERVATION] if observations is None else observations
    columns = list(dict.fromkeys([*OBSERVATION, *(name for row in observations[:1] for name in row)]))
    (folder / "deployments.csv").write_bytes(csv_text(deployments, list(DEPLOYMENTS[0])).encode())
    (folder / "observations.csv").write_bytes(csv_text(observations, columns).encode())
    descriptor = {
        "name": "simulated-package",
        "profile": PROFILE,
        "resources": [
            {"name": "deployments", "path": "deployments.csv"},
            {"name": "observations", "path": "observations.csv"},
        ],
        **about,
    }
    (folder / "datapackage.json").write_text(json.dumps(descriptor), encoding="utf-8")
    return folder


def read_all(path, **context):
    """All chunks of a source, its reader found by content."""
    context.setdefault("species", SPECIES)
    with open_source(str(path)) as source:
        return list(reader_for(source).read(source, Context(**context)))


def table(chunks, name):
    """The records of one table as {own id without the data set: row}."""
    records = {}
    for chunk in chunks:
        if chunk.table == name:
            for row in chunk.records.to_dict("records"):
                key = {"deployments": "deploymentID", "detections": "occurrenceID", "counts": "count_id"}[name]
                records[row[key].split(":", 1)[-1]] = row
    return records


def reasons(chunks, part="rejects"):
    """{own record id: code} of all rejects or flags."""
    found = {}
    for chunk in chunks:
        for row in getattr(chunk, part).to_dict("records"):
            found.setdefault((row["record_id"] or "?").split(":", 1)[-1], []).append(row["code"])
    return found
