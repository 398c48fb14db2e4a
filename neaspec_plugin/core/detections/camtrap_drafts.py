"""Camtrap DP before 1.0 (0.1 to 1.0-rc): its names and words as those of 1.0.

Renames after the standard's list of changes. What 1.0 has no place for (``countNew``, ``taxonID``) stays a column of
its own.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

import numpy as np
import pandas as pd

RENAMED: Mapping[str, Mapping[str, str]] = {
    "deployments": {
        "start": "deploymentStart",
        "end": "deploymentEnd",
        "cameraInterval": "cameraDelay",
        "tags": "deploymentTags",
        "comments": "deploymentComments",
    },
    "media": {
        "sequenceID": "eventID",
        "favourite": "favorite",
        "comments": "mediaComments",
    },
    "observations": {
        "sequenceID": "eventID",
        "timestamp": "eventStart",
        "behaviour": "behavior",
        "classificationConfidence": "classificationProbability",
        "radius": "individualPositionRadius",
        "angle": "individualPositionAngle",
        "speed": "individualSpeed",
        "tags": "observationTags",
        "comments": "observationComments",
    },
}
_GROUPS = ("session", "array")  # of deployments, now pairs of deploymentGroups
_NO_BAIT = ("", "none", "false", "0", "no")
_SNAKE = re.compile(r"_([a-z0-9]+)")


def upgraded(frame: pd.DataFrame, table: str) -> pd.DataFrame:
    """A chunk of text cells under the names of 1.0; one that has them already stays as it is."""
    names = {name: _SNAKE.sub(_camel, name) for name in frame.columns if not name.startswith("_")}
    renamed = RENAMED[table]
    names = {name: renamed.get(new, new) for name, new in names.items()}
    taken = set(frame.columns)
    frame = frame.rename(columns={old: new for old, new in names.items() if old == new or new not in taken})
    frame = frame.loc[:, ~frame.columns.duplicated()].copy()
    return {"deployments": _deployments, "media": _media, "observations": _observations}[table](frame)


def _deployments(frame: pd.DataFrame) -> pd.DataFrame:
    groups = [name for name in _GROUPS if name in frame]
    if groups and "deploymentGroups" not in frame:
        cells = ([(name, str(cell).strip()) for name, cell in zip(groups, row)] for row in frame[groups].to_numpy())
        frame["deploymentGroups"] = [" | ".join(f"{name}:{cell}" for name, cell in row if cell) for row in cells]
        frame = frame.drop(columns=groups)
    if "baitUse" in frame:  # was the kind of bait
        bait = frame["baitUse"].str.strip().str.lower()
        words = np.where(bait.isin(_NO_BAIT), "false", "true")
        frame["baitUse"] = np.where(bait == "", "", words)
    if "featureType" in frame:
        frame["featureType"] = _camel_words(frame["featureType"])
    return frame


def _media(frame: pd.DataFrame) -> pd.DataFrame:
    if "captureMethod" in frame:
        frame["captureMethod"] = _camel_words(frame["captureMethod"]).replace("motionDetection", "activityDetection")
    return frame


def _observations(frame: pd.DataFrame) -> pd.DataFrame:
    if "observationLevel" not in frame:  # what names a picture is of that picture
        of_media = frame["mediaID"].str.strip() != "" if "mediaID" in frame else False
        frame["observationLevel"] = np.where(of_media, "media", "event")
    if "eventEnd" not in frame:
        frame["eventEnd"] = ""
    if "cameraSetup" in frame:  # was a boolean
        setup = frame.pop("cameraSetup").str.strip().str.lower()
        if "cameraSetupType" not in frame:
            frame["cameraSetupType"] = np.where(setup.isin(("true", "1")), "setup", "")
    return frame


def _camel_words(column: pd.Series) -> pd.Series:
    """'road dirt' as 'roadDirt'."""
    return column.str.strip().str.replace(r"\s+(\w)", lambda found: found.group(1).upper(), regex=True)


def _camel(found: re.Match[str]) -> str:
    part = found.group(1)
    return "ID" if part == "id" else part.capitalize()
