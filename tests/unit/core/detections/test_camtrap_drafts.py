"""Names and words of Camtrap DP before 1.0."""

from __future__ import annotations

import pandas as pd

from neaspec_plugin.core.detections.camtrap_drafts import upgraded


def one(table, **cells):
    return upgraded(pd.DataFrame([cells], dtype=object), table).iloc[0].to_dict()


def test_deployments():
    row = one("deployments", deploymentID="d", start="s", end="e", cameraInterval="3", baitUse="scent", session="spring",
              array="A", featureType="road dirt", comments="c", tags="t", setup_by="nobody")  # fmt: skip
    assert row == {
        "deploymentID": "d",
        "deploymentStart": "s",
        "deploymentEnd": "e",
        "cameraDelay": "3",
        "baitUse": "true",
        "featureType": "roadDirt",
        "deploymentComments": "c",
        "deploymentTags": "t",
        "setupBy": "nobody",
        "deploymentGroups": "session:spring | array:A",
    }


def test_bait_of_no_kind_is_no_bait():
    assert [one("deployments", baitUse=kind)["baitUse"] for kind in ("none", "", "False", "acoustic")] == [
        "false",
        "",
        "false",
        "true",
    ]


def test_media_and_observations():
    media = one("media", mediaID="m", sequenceID="s", favourite="true", captureMethod="motion detection")
    assert media == {"mediaID": "m", "eventID": "s", "favorite": "true", "captureMethod": "activityDetection"}
    row = one("observations", observationID="o", sequenceID="s", mediaID="", timestamp="t", behaviour="b", radius="2",
              classificationConfidence="0.5", cameraSetup="TRUE", countNew="1", deployment_id="d")  # fmt: skip
    assert row == {
        "observationID": "o",
        "eventID": "s",
        "mediaID": "",
        "eventStart": "t",
        "eventEnd": "",
        "behavior": "b",
        "individualPositionRadius": "2",
        "classificationProbability": "0.5",
        "cameraSetupType": "setup",
        "countNew": "1",
        "deploymentID": "d",
        "observationLevel": "event",
    }
    assert one("observations", mediaID="m7")["observationLevel"] == "media"


def test_names_of_1_0_stay_and_win():
    row = one("observations", eventStart="new", timestamp="old", observationLevel="event", eventEnd="e")
    assert row == {"eventStart": "new", "timestamp": "old", "observationLevel": "event", "eventEnd": "e"}
