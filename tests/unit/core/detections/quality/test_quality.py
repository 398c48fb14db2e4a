"""The registry, the levels, and that nothing in a record makes a test fail."""

from __future__ import annotations

import importlib
import json

import pandas as pd
import pytest
import shapely
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from neaspec_plugin import paths
from neaspec_plugin.adapters.texts import TEXTS
from neaspec_plugin.core.detections.quality import COLUMNS, FINDING_COLUMNS, TESTS, check, skipped
from neaspec_plugin.core.detections.quality.setting import read_setting
from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.progress import Silent
from neaspec_plugin.core.schema import TABLES

SETTING = read_setting(paths.reference_dir(), land=shapely.box(130, 42, 132, 44), towns=shapely.box(130, 42, 130.1, 42.1), ranges={"AT": shapely.box(130, 42, 131, 43)})  # fmt: skip
EVERYTHING = dict.fromkeys(TESTS, "flag")


def run(records, deployments=None, effort=None, levels=EVERYTHING, setting=SETTING):
    empty = {table: pd.DataFrame(columns=list(columns)) for table, columns in COLUMNS.items()}
    return check(
        records,
        empty["deployments"] if deployments is None else deployments,
        empty["effort"] if effort is None else effort,
        setting,
        levels,
        Silent(),
    )


def test_each_test_has_its_function_its_texts_and_its_row():
    for code, test in TESTS.items():
        module = importlib.import_module(f"neaspec_plugin.core.detections.quality.{test.family}")
        assert callable(getattr(module, code)) and test.code == code
        assert {f"test_{code}", f"flag_{code}", f"reason_{code}"} <= set(TEXTS), code
    assert set(SETTING.tests) == set(TESTS)


def test_columns_are_those_of_the_schema():
    for table, columns in COLUMNS.items():
        assert set(columns) <= {*TABLES[table].names, "geometry"}


def test_levels_decide_whether_and_how():
    row = pd.DataFrame([{"occurrenceID": "x", "geometry": shapely.Point(0, 43)}])
    off = dict.fromkeys(TESTS, "off")
    assert len(run(row, levels=off)) == 0
    for level in ("info", "flag", "reject"):
        found = run(row, levels={**off, "near_zero": level})
        assert list(found.columns) == list(FINDING_COLUMNS)
        assert found.to_dict("records") == [
            {"record_table": "detections", "record_id": "x", "code": "near_zero", "severity": level, "params": {}}
        ]


def test_a_deployment_is_never_rejected_by_a_test():
    station = pd.DataFrame([{"deploymentID": "d", "geometry": shapely.Point(0, 43)}])
    found = run(
        pd.DataFrame(columns=["occurrenceID"]), station, levels={**dict.fromkeys(TESTS, "off"), "near_zero": "reject"}
    )
    assert list(found["severity"]) == ["flag"]


def test_what_cannot_be_asked_is_named():
    bare = read_setting(paths.reference_dir())
    assert set(skipped(bare, {})) == {"in_sea", "outside_range", "artificial_hotspot"}  # in_town is off
    assert set(skipped(bare, {"in_sea": "off", "in_town": "flag"})) == {
        "outside_range",
        "artificial_hotspot",
        "in_town",
    }


def test_a_choice_of_levels_and_numbers():
    chosen = SETTING.with_rules('{"near_capital": "off", "impossible_speed": {"level": "reject", "AT_km_day": 80}}')
    assert chosen.tests["near_capital"].level == "off" and chosen.tests["impossible_speed"].level == "reject"
    assert chosen.tests["impossible_speed"].parameters["AT_km_day"] == 80
    assert chosen.tests["impossible_speed"].parameters["AL_km_day"] == 40
    assert SETTING.with_rules(" ") is SETTING


@pytest.mark.parametrize(
    "text, code",
    [
        ("{", "broken_test_choice"),
        ("[]", "broken_test_choice"),
        ('{"nonsense": "off"}', "unknown_test"),
        ('{"near_capital": "loud"}', "unknown_level"),
        ('{"near_capital": {"level": ["off"]}}', "unknown_level"),
        ('{"near_capital": {"speed": 3}}', "unknown_test_parameter"),
        ('{"near_capital": {"radius_m": "far"}}', "test_parameter_no_number"),
        ('{"near_capital": {"radius_m": -1}}', "test_parameter_no_number"),
        ('{"near_capital": {"radius_m": NaN}}', "test_parameter_no_number"),
        ('{"near_capital": {"radius_m": true}}', "test_parameter_no_number"),
    ],
)
def test_a_bad_choice_has_its_code(text, code):
    with pytest.raises(NeaspecError) as error:
        SETTING.with_rules(text)
    assert error.value.message.code == code


def test_the_user_may_stop():
    class Stopped(Silent):
        def is_canceled(self):
            return True

    with pytest.raises(NeaspecError, match="cancelled"):
        check(pd.DataFrame(columns=["occurrenceID"]), pd.DataFrame(), pd.DataFrame(), SETTING, {}, Stopped())


def test_empty_tables_give_empty_findings():
    assert list(run(pd.DataFrame(columns=["occurrenceID"])).columns) == list(FINDING_COLUMNS)


TIMES = st.sampled_from(["2024-05-01T00:00:00Z", "2024-05-01T00:00:00.000Z", "2012-01-01T05:00:00Z", "2024-05-01", "2024-02-30T00:00:00Z", "nonsense", "", None, "0001-01-01T00:00:00Z"])  # fmt: skip
POINTS = st.one_of(
    st.none(),
    st.builds(shapely.Point, st.floats(-200, 200), st.floats(-100, 100)),
    st.builds(shapely.Point, st.sampled_from([130.0, 130.5, 0.0]), st.sampled_from([42.0, 43.0, 0.0])),
    st.just(shapely.Point()),
    st.just(shapely.LineString([(130, 42), (131, 43)])),
)
TEXT = st.one_of(st.none(), st.sampled_from(["a", "b", "", "China"]), st.text(max_size=4))
RECORD = st.fixed_dictionaries(
    {
        "datasetID": TEXT,
        "species_id": st.sampled_from([None, "AT", "WNC", "OTHER", ""]),
        "organismName": TEXT,
        "parentEventID": st.sampled_from([None, "d0", "d1", "strange"]),
        "locationID": TEXT,
        "country": TEXT,
        "countryFromPoint": st.sampled_from([None, "RUS"]),
        "sideStatus": st.sampled_from([None, "ok", "ambiguous", "contradicts", "untested"]),
        "borderDistance_m": st.sampled_from([None, -5.0, float("nan"), 100.0]),
        "coordinateUncertaintyInMeters": st.sampled_from([None, 0.0, 30.0, float("nan")]),
        "individualCount": st.sampled_from([None, 0, 1]),
        "startUTC": TIMES,
        "endUTC": TIMES,
        "localStart": TIMES,
        "timePrecision": st.sampled_from([None, "second", "day", "month", "unknown", "strange"]),
        "dataGeneralizations": st.sampled_from([None, None, "", "cell"]),
        "source_file": TEXT,
        "source_row": st.sampled_from([None, 1, 2]),
        "geometry": POINTS,
    }
)
STATION = st.fixed_dictionaries({"datasetID": TEXT, "locationID": TEXT, "deploymentStart": TIMES, "deploymentEnd": TIMES, "geometry": POINTS})  # fmt: skip
WORK = st.fixed_dictionaries({"deploymentID": st.sampled_from(["d0", "d1", None]), "startUTC": TIMES, "endUTC": TIMES})


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(RECORD, max_size=14), st.lists(STATION, max_size=3), st.lists(WORK, max_size=4))
def test_nothing_in_a_record_makes_a_test_fail(records, stations, work):
    frame = pd.DataFrame(records, dtype=object).assign(occurrenceID=[f"r{n}" for n in range(len(records))])
    found = run(
        frame,
        pd.DataFrame(stations, dtype=object).assign(deploymentID=[f"d{n}" for n in range(len(stations))]),
        pd.DataFrame(work, dtype=object).assign(effort_id=[f"e{n}" for n in range(len(work))]),
    )
    assert not found.duplicated(["record_table", "record_id", "code"]).any()
    coarse = set(frame.loc[frame.get("dataGeneralizations", pd.Series(dtype=object)) == "cell", "occurrenceID"])
    of_time = {"clock_jump", "outside_deployment", "effort_gap"}
    assert not set(found.loc[~found["code"].isin(of_time), "record_id"]) & coarse
    for params in found["params"]:
        json.dumps(params, allow_nan=False)
    for params, place in zip(found["params"], found["record_id"]):  # no coordinate of the record among its numbers
        shape = dict(zip(frame["occurrenceID"], frame.get("geometry", []))).get(place)
        if shape is not None and shape.geom_type == "Point" and not shape.is_empty and abs(shape.x) > 1:
            assert shape.x not in params.values() and repr(shape.x) not in json.dumps(params)
