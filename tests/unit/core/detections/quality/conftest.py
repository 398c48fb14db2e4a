"""Simulated records for the quality tests: no row describes a real animal, camera or place."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd
import pytest
import shapely

from neaspec_plugin import paths
from neaspec_plugin.core.detections.quality import TESTS, check
from neaspec_plugin.core.detections.quality.setting import read_setting
from neaspec_plugin.core.progress import Silent


class Bench:
    """Asks one test of a few records."""

    def __init__(self):
        self.setting = read_setting(paths.reference_dir())

    def with_(self, **changes):
        self.setting = replace(self.setting, **changes)
        return self

    def table(self, rows, key, places=True):
        frame = pd.DataFrame([{"datasetID": "a", **row} for row in rows])
        if len(frame) and places:
            frame["geometry"] = [shapely.Point(*row["at"]) if row.get("at") else None for row in rows]
        frame.insert(0, key, frame.pop("id") if "id" in frame else [])
        return frame.drop(columns="at", errors="ignore")

    def params(self, code, records, deployments=(), effort=(), table="detections"):
        """``{record id: params}`` of the findings of one test, everything else off."""
        levels = {**dict.fromkeys(TESTS, "off"), code: "flag"}
        findings = check(
            self.table(records, "occurrenceID"),
            self.table(deployments, "deploymentID"),
            self.table(effort, "effort_id", places=False),
            self.setting,
            levels,
            Silent(),
        )
        assert set(findings["code"]) <= {code}
        findings = findings[findings["record_table"] == table]
        return dict(zip(findings["record_id"], findings["params"]))

    def ids(self, *arguments, **more):
        return set(self.params(*arguments, **more))


@pytest.fixture
def bench():
    return Bench()
