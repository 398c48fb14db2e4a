"""Animals as the latest search for crossings counted them: by its own question, the defaults before there was one."""

from __future__ import annotations

import json

import pandas as pd
import pytest

from neaspec_plugin.core.individuals.identity_claims import COLUMNS as CLAIMS
from neaspec_plugin.core.individuals.identity_claims import claim
from neaspec_plugin.core.movement.latest_question import DETECTIONS, latest_question
from neaspec_plugin.core.movement.latest_question import counted as counted_by_question
from neaspec_plugin.core.schema import COUNTRIES, SPECIES, TABLES

RUNS = ["algorithm", "parameters", "ended", "run_id"]
DEFAULTS = {**{f"speed_{one.lower()}_km_day": 1000.0 for one in SPECIES}, "max_gap_birds_h": 48.0,
            "max_gap_cats_h": 24.0}  # fmt: skip


def runs(*asked):
    rows = [("transbordermovements", json.dumps(one), f"2024-01-0{n + 1}", f"r{n}") for n, one in enumerate(asked)]
    return pd.DataFrame([*rows, ("crossingmodel", '{"grade": "certain"}', "2025-01-01", "m")], columns=RUNS)


def every_count(found_runs, *records, claims=()):
    """``records``: code, side, grade and perhaps data set of detections one day apart."""
    rows = [
        {"occurrenceID": f"r{n}", "species_id": "AL", "organismName": code, "declaredSide": side, "idConfidence": grade,
         "datasetID": dataset[0] if dataset else "sim", "startUTC": f"2024-01-{n + 1:02}T00:00:00Z", "timePrecision": "second"}
        for n, (code, side, grade, *dataset) in enumerate(records)
    ]  # fmt: skip
    empty = (pd.DataFrame(columns=list(TABLES[name].names)) for name in ("samples", "identity_evidence", "deployments"))
    detections = pd.DataFrame(rows).reindex(columns=list(DETECTIONS)).astype(object)
    individuals = pd.DataFrame(columns=["organismID", "species_id", "aliases", "grade"])
    told = pd.DataFrame(claims, columns=CLAIMS)
    return counted_by_question(detections, *empty, individuals, told, found_runs, DEFAULTS)


def counted(*asked):
    return every_count(*asked).individuals


def test_the_question_is_that_of_the_run_that_ended_last():
    told = {"identity": "per_dataset", "grade": "certain", "species": ["AL"], "countries": ["CHN"], "other": 1}
    assert latest_question(runs({"grade": "probable"}, told)) == {
        **{name: told[name] for name in ("identity", "grade", "species", "countries")}, "aliases": {}
    }  # fmt: skip
    assert latest_question(runs()) == {
        "identity": "shared_codes", "grade": "probable", "species": list(SPECIES), "countries": list(COUNTRIES),
        "aliases": {},
    }  # fmt: skip


@pytest.mark.parametrize(("grade", "expected"), [("probable", ["CHN;RUS", "CHN"]), ("certain", ["CHN"])])
def test_what_the_search_left_out_is_not_counted(grade, expected):
    """K3 is possible only, of K1 the record in the other country is probable, K2 is probable: NA is no animal."""
    records = [("K1", "CHN", "certain"), ("K1", "RUS", "probable"), ("K2", "CHN", "probable"),
               ("K3", "RUS", "possible"), ("NA", "RUS", "certain"), (None, "RUS", "certain")]  # fmt: skip
    found = counted(runs({"grade": grade}), *records)
    assert found["countries"].dropna().tolist() == expected


def test_aliases_of_the_run_hold_for_what_is_counted_again():
    records = [("K1", "CHN", "certain"), ("K2", "RUS", "certain")]
    assert len(counted(runs({}), *records)) == 2
    assert counted(runs({"aliases": {"K2": "K1"}}), *records)["countries"].tolist() == ["CHN;RUS"]


def test_codes_that_nobody_compared_are_a_range():
    """Two codes of one office and three of another: at least 3, at most 5; one pair held apart changes nothing yet."""
    records = [
        *((f"A{n}", "CHN", "certain", "one") for n in range(2)),
        *((f"B{n}", "RUS", "certain", "two") for n in range(3)),
    ]
    row = every_count(runs({"identity": "per_dataset"}), *records).joint.iloc[0]
    assert row[["joint", "joint_most", "national_sum"]].tolist() == [3, 5, 5]
    row = every_count(runs({"identity": "shared_codes"}), *records).joint.iloc[0]
    assert row[["joint", "joint_most"]].tolist() == [5, 5]
    # A0 is none of the three
    apart = [claim("AL", {"agency_a": "one", "code_a": "A0", "agency_b": "two", "code_b": f"B{n}", "flank": "left",
                              "decision": "different", "reviewer": "x", "decided": ""}) for n in range(3)]  # fmt: skip
    for number, least in ((1, 3), (3, 4)):
        found = every_count(runs({"identity": "per_dataset"}), *records, claims=apart[:number])
        assert found.joint.iloc[0][["joint", "joint_most"]].tolist() == [least, 5]
