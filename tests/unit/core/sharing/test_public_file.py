"""What of a database travels: the same records, coarse; nothing that was planted."""

from __future__ import annotations

import pandas as pd
import pytest
import shapely
from planted_office import needles, planted
from simulated_office import POLICY, deployment, detection, effort, tables

from neaspec_plugin.core.schema import TABLES
from neaspec_plugin.core.sharing.public_file import REGISTERS, TRAVELS, public_file

KEY = b"k" * 32


def small():
    return tables(
        [deployment("sim:A", 130.123456, 43.234567)],
        [effort("sim:A")],
        [
            detection(
                1,
                "sim:A",
                "2022-03-04",
                occurrenceRemarks="by the red tree",
                organismName="T-12",
                geometry=shapely.Point(130.123456, 43.234567),
            )
        ],
    )


def test_the_same_records_are_there_in_cells_and_months():
    made = public_file(small(), POLICY, KEY)
    (row,) = made.tables["detections"].to_dict("records")
    assert (row["geometry"].x, row["geometry"].y) == (130.15, 43.25)  # the centre of 130.1 to 130.2 and 43.2 to 43.3
    assert (row["eventDate"], row["startUTC"], row["timePrecision"]) == ("2022-03", None, "month")
    assert "occurrenceRemarks" not in row and "organismName" not in row
    (station,) = made.tables["deployments"].to_dict("records")
    assert row["parentEventID"] == station["deploymentID"] != "sim:A"
    assert made.tables["effort"]["deploymentID"].tolist() == [station["deploymentID"]]


def test_each_public_key_leads_back_to_its_record():
    made = public_file(small(), POLICY, KEY)
    known = made.keys.set_index(["record_table", "record_id"])["public_id"]
    assert known["deployments", "sim:A"] == made.tables["deployments"]["deploymentID"][0]
    assert known["detections", "sim:1"] == made.tables["detections"]["occurrenceID"][0]
    assert made.keys["public_id"].is_unique


def test_tables_without_a_rule_and_registers_stay_behind():
    found = {**small(), "samples": tables(samples=[{"materialSampleID": "sim:s"}])["samples"]}
    made = public_file(found, POLICY, KEY)
    assert made.left_behind == {"samples": 1}
    assert not set(REGISTERS) & set(TRAVELS)
    for name, frame in made.tables.items():
        assert set(frame.columns) <= {*TABLES[name].names, "geometry"} - {"import_id", "source_file", "source_row"}


@pytest.mark.parametrize("seed", range(4))
def test_nothing_planted_travels(seed):
    found = planted(seed)
    hidden = needles(found)
    made = public_file(found, POLICY, KEY)
    assert sum(map(len, made.tables.values())) > 50
    for name, frame in made.tables.items():
        for column in frame:
            for value in frame[column]:
                hit = hidden.search(str(value).casefold())
                assert hit is None, (name, column, hit)


def test_no_text_names_a_person_that_the_database_knows_and_no_evidence_tells_a_station():
    organisation = {"stakeholder_id": "H1", "organisation": "Office of Petrov, Ivan", "source": "told by Ivan Petrov",
                    "person": "Ivan Petrov", "contact": "+7 900 1234567", "consent": "yes"}  # fmt: skip
    advice = {"recommendation_id": "R1", "level": "country", "addressee": "RUS", "text": "ask 8 900 123 45 67",
              "evidence": "deployments:sim:A"}  # fmt: skip
    rows = {"stakeholders": organisation, "recommendations": advice}
    frames = {table: pd.DataFrame([row], columns=TABLES[table].names) for table, row in rows.items()}
    made = public_file({**small(), **frames}, POLICY, KEY)
    (row,) = made.tables["stakeholders"].to_dict("records")
    assert (row["stakeholder_id"], row["organisation"], row["source"]) == ("H1", "Office of …", "told by …")
    (row,) = made.tables["recommendations"].to_dict("records")
    assert row["text"] == "…" and row["evidence"] == "deployments:…"
