"""The quality tests of records: which there are, what each needs, and running them.

Those of the R package CoordinateCleaner (Zizka et al. 2019, doi 10.1111/2041-210X.13152) as its documentation defines
them, and those that borders, map datums, camera clocks and shared surveys ask for. A test never changes a record: it
gives findings, and what a finding means (noted, flagged, rejected) is the level chosen for it. A record whose place was
generalised takes part in no geometric test.
"""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd

from ...progress import Progress, step

if TYPE_CHECKING:
    from .setting import Setting

OFF, INFO, FLAG, REJECT = "off", "info", "flag", "reject"
LEVELS = (OFF, INFO, FLAG, REJECT)
DETECTIONS, DEPLOYMENTS, EFFORT = "detections", "deployments", "effort"
FINDING_COLUMNS = ("record_table", "record_id", "code", "severity", "params")

_PLACE = ("datasetID", "locationID", "coordinateUncertaintyInMeters", "country", "countryFromPoint", "sideStatus",
          "borderDistance_m", "dataGeneralizations", "geometry")  # fmt: skip
COLUMNS: dict[str, tuple[str, ...]] = {
    DETECTIONS: ("occurrenceID", *_PLACE, "source_file", "source_row", "species_id", "scientificName",
                 "individualCount", "sex", "lifeStage", "organismID", "organismName", "parentEventID", "startUTC",
                 "endUTC", "localStart", "timePrecision"),
    DEPLOYMENTS: ("deploymentID", *_PLACE, "deploymentStart", "deploymentEnd"),
    EFFORT: ("effort_id", "deploymentID", "startUTC", "endUTC"),
}  # fmt: skip


@dataclass(frozen=True)
class QualityTest:
    """One test. Its function has the name ``code`` in the module ``family``.

    ``tables`` are those whose rows it tests; ``needs`` is what of the setting it cannot do without (``land``,
    ``ranges``, ``towns``, or a kind of place); ``across``: it compares records of several data sets.
    """

    code: str
    family: str
    tables: tuple[str, ...] = (DETECTIONS,)
    needs: str = ""
    across: bool = False


_BOTH = (DETECTIONS, DEPLOYMENTS)
TESTS: dict[str, QualityTest] = {
    test.code: test
    for test in (
        QualityTest("invalid_coordinates", "coordinates", _BOTH),
        QualityTest("near_zero", "coordinates", _BOTH),
        QualityTest("equal_coordinates", "coordinates", _BOTH),
        QualityTest("rounded_coordinates", "coordinates", _BOTH),
        QualityTest("rounding_grid", "datasets", _BOTH),
        QualityTest("degree_minute_confusion", "datasets", _BOTH),
        QualityTest("near_capital", "places", _BOTH, "capital"),
        QualityTest("near_centroid", "places", _BOTH, "centroid"),
        QualityTest("near_gbif_headquarters", "places", _BOTH, "gbif"),
        QualityTest("near_institution", "places", _BOTH, "institution"),
        QualityTest("artificial_hotspot", "places", _BOTH, "hotspot"),
        QualityTest("in_sea", "areas", needs="land"),
        QualityTest("in_town", "areas", _BOTH, "towns"),
        QualityTest("outside_range", "areas", needs="ranges"),
        QualityTest("country_mismatch", "borders", _BOTH),
        QualityTest("side_contradicts_geometry", "borders", _BOTH),
        QualityTest("side_ambiguous", "borders", _BOTH),
        QualityTest("outlier_quantile", "outliers", across=True),
        QualityTest("outlier_mad", "outliers", across=True),
        QualityTest("outlier_distance", "outliers", across=True),
        QualityTest("datum_shift_suspected", "datums", _BOTH, across=True),
        QualityTest("clock_jump", "clocks"),
        QualityTest("outside_deployment", "clocks"),
        QualityTest("effort_gap", "clocks"),
        QualityTest("long_silence", "clocks", (DEPLOYMENTS,)),
        QualityTest("impossible_speed", "steps", across=True),
        QualityTest("duplicate_record", "duplicates"),
        QualityTest("duplicate_across_sources", "duplicates", across=True),
    )
}


def check(
    records: pd.DataFrame,
    deployments: pd.DataFrame,
    effort: pd.DataFrame,
    setting: Setting,
    levels: Mapping[str, str],
    progress: Progress,
) -> pd.DataFrame:
    """Run the tests on frames with ``COLUMNS`` of detections, deployments and effort; lacking columns are empty.

    ``levels`` by test; a test that is not named has the setting's level. Returns one row per finding:
    ``record_table record_id code severity params``, ``params`` a dictionary of numbers and words, never coordinates.
    ``reject`` holds for detections; a deployment, on which records stand, is flagged instead. A test whose reference
    data the setting lacks finds nothing. Raises ``NeaspecError``: cancelled.
    """
    from .subjects import Subjects, Survey

    survey = Survey(Subjects(DETECTIONS, records), Subjects(DEPLOYMENTS, deployments), effort, setting)
    running = [test for test in TESTS.values() if _level(test.code, setting, levels) != OFF and setting.has(test.needs)]
    found = []
    for number, test in enumerate(running):
        step(progress, number, len(running))
        function = getattr(importlib.import_module(f".{test.family}", __name__), test.code)
        rule = setting.tests[test.code]
        for table in test.tables:
            subjects = survey.subjects(table)
            if not len(subjects) or (rule.species and table == DEPLOYMENTS):
                continue
            severity = _level(test.code, setting, levels)
            if table == DEPLOYMENTS and severity == REJECT:
                severity = FLAG
            for rows, params in function(subjects, survey, rule.parameters):
                found.append(_findings(test.code, severity, subjects, rows, params, rule.species))
    step(progress, len(running), len(running))
    if not found:
        return pd.DataFrame(columns=list(FINDING_COLUMNS), dtype=object)
    findings = pd.concat(found, ignore_index=True)
    return findings.drop_duplicates(["record_table", "record_id", "code"], ignore_index=True)


def skipped(setting: Setting, levels: Mapping[str, str]) -> tuple[str, ...]:
    """The tests that are on and find nothing because the setting lacks what they need."""
    return tuple(
        test.code for test in TESTS.values()
        if _level(test.code, setting, levels) != OFF and not setting.has(test.needs)
    )  # fmt: skip


def _level(code: str, setting: Setting, levels: Mapping[str, str]) -> str:
    return levels.get(code, setting.tests[code].level)


def _findings(code, severity, subjects, rows, params: Mapping[str, Any], species: tuple[str, ...]) -> pd.DataFrame:
    """One row per finding; each parameter is one value for all of them or an array aligned with ``rows``."""
    kept = subjects.frame["species_id"].isin(species).to_numpy()[rows] if species else slice(None)
    rows = rows[kept]
    values = [
        _plain(value[kept]) if isinstance(value, np.ndarray) else [value] * len(rows) for value in params.values()
    ]
    told = [dict(zip(params, cells)) for cells in zip(*values)] if values else [{} for _ in rows]
    return pd.DataFrame(
        {
            "record_table": subjects.table,
            "record_id": subjects.ids[rows],
            "code": code,
            "severity": severity,
            "params": pd.Series(told, dtype=object),
        },
        columns=list(FINDING_COLUMNS),
    )


def _plain(values: np.ndarray) -> list:
    """Numbers as JSON takes them, whole ones as whole ones."""
    if values.dtype.kind != "f":
        return values.tolist()
    return [int(value) if value.is_integer() else value for value in values.tolist()]
