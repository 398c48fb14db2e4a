"""Animals as the latest search for crossings counted them: by its own question, the defaults before there was one."""

from __future__ import annotations

import json

import pandas as pd
import pytest

from neaspec_plugin.core.movement.latest_question import DETECTIONS, latest_question
from neaspec_plugin.core.movement.latest_question import counted as counted_by_question
from neaspec_plugin.core.schema import COUNTRIES, SPECIES, TABLES

RUNS = ["algorithm", "parameters", "ended"]
DEFAULTS = {**{f"speed_{one.lower()}_km_day": 1000.0 for one in SPECIES}, "max_gap_birds_h": 48.0,
            "max_gap_cats_h": 24.0}  # fmt: skip


def runs(*asked):
    rows = [("transbordermovements", json.dumps(one), f"2024-01-0{n + 1}") for n, one in enumerate(asked)]
    return pd.DataFrame([*rows, ("crossingmodel", '{"grade": "certain"}', "2025-01-01")], columns=RUNS)


def counted(found_runs, *records):
    """``records``: code, side and grade of detections one day apart."""
    rows = [
        {"occurrenceID": f"r{n}", "species_id": "AL", "organismName": code, "declaredSide": side, "idConfidence": grade,
         "datasetID": "sim", "startUTC": f"2024-01-{n + 1:02}T00:00:00Z", "timePrecision": "second"}
        for n, (code, side, grade) in enumerate(records)
    ]  # fmt: skip
    empty = (pd.DataFrame(columns=list(TABLES[name].names)) for name in ("samples", "identity_evidence", "deployments"))
    detections = pd.DataFrame(rows).reindex(columns=list(DETECTIONS)).astype(object)
    individuals = pd.DataFrame(columns=["organismID", "species_id", "aliases", "grade"])
    return counted_by_question(detections, *empty, individuals, found_runs, DEFAULTS).individuals


def test_the_question_is_that_of_the_run_that_ended_last():
    told = {"identity": "per_dataset", "grade": "certain", "species": ["AL"], "countries": ["CHN"], "other": 1}
    assert latest_question(runs({"grade": "probable"}, told)) == {
        name: told[name] for name in ("identity", "grade", "species", "countries")
    }
    assert latest_question(runs()) == {
        "identity": "shared_codes", "grade": "probable", "species": list(SPECIES), "countries": list(COUNTRIES)
    }  # fmt: skip


@pytest.mark.parametrize(("grade", "expected"), [("probable", ["CHN;RUS", "CHN"]), ("certain", ["CHN"])])
def test_what_the_search_left_out_is_not_counted(grade, expected):
    """K3 is possible only, of K1 the record in the other country is probable, K2 is probable: NA is no animal."""
    records = [("K1", "CHN", "certain"), ("K1", "RUS", "probable"), ("K2", "CHN", "probable"),
               ("K3", "RUS", "possible"), ("NA", "RUS", "certain"), (None, "RUS", "certain")]  # fmt: skip
    found = counted(runs({"grade": grade}), *records)
    assert found["countries"].dropna().tolist() == expected
