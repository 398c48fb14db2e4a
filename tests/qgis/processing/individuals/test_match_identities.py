"""Codes of two simulated agencies through both algorithms: joint minimum, decisions, conflicts, undo and refusals."""

from __future__ import annotations

import hashlib
import json
import re
import sqlite3

import pandas as pd
import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

from neaspec_plugin.adapters.database import open_database

CATALOGUE = (
    "agency,code,flank,sex,country,first_seen,last_seen\n"
    "Simulated north,L1,both,female,RUS,2023-01-01,2024-01-01\n"
    "Simulated north,L2,left,,RUS,,\nSimulated north,L3,right,,RUS,,\nSimulated north,NA,,,,,\n"
    "Simulated south,L1,both,female,CHN,2022-05-01,2023-05-01\n"
    "Simulated south,K7,both,male,CHN,,\nSimulated south,unknown,,,,,\n"
)
HEAD = "agency_a,code_a,agency_b,code_b,decision,reviewer,flank,decided\n"
PAIR = "Simulated north,L1,Simulated south,L1"


@pytest.fixture
def database(run, tmp_path):
    path = str(tmp_path / "neaspec.gpkg")
    run("createdatabase", {"DATABASE": path})
    return path


@pytest.fixture
def asked(database, tmp_path):
    """Parameters with the simulated catalogues and with decisions, one text per row."""

    def make(*decisions, **more):
        catalogue = tmp_path / "simulated_catalogue.csv"
        catalogue.write_text(CATALOGUE, encoding="utf-8")
        parameters = {"DATABASE": database, "SPECIES": "AL", "CATALOGUE": str(catalogue), "DRAWS": 20, **more}
        if decisions:
            file = tmp_path / "simulated_decisions.csv"
            file.write_text(HEAD + "\n".join(decisions) + "\n", encoding="utf-8")
            parameters["DECISIONS"] = str(file)
        return parameters

    return make


def numbers(results):
    return [results[name] for name in ("JOINT_MINIMUM", "ANIMALS_MIN", "ANIMALS_MAX", "CONFLICTS_FOUND")]


def table(path):
    layer = QgsVectorLayer(path, "x", "ogr")
    assert layer.isValid()
    names = [field.name() for field in layer.fields()]
    return pd.DataFrame([[feature[name] for name in names] for feature in layer.getFeatures()], columns=names)


def fill(path):
    """Simulated detections of two data sets: M1 on both sides under two codes, a code that says nothing."""
    rows = [
        (dataset, code, side, f"2024-0{month}-01T00:00:00Z", flank)
        for dataset, code, side, flank in (
            ("sim_a", "M1", "CHN", "left"), ("sim_b", "X1", "RUS", "left"), ("sim_b", "NA", "RUS", None),
            ("sim_b", "X2", "RUS", "right"), ("sim_a", "unknown", "CHN", None), (None, "Z9", "CHN", None),
        )
        for month in (1, 3, 5)
    ]  # fmt: skip
    columns = ["datasetID", "organismName", "declaredSide", "startUTC", "flank"]
    frame = pd.DataFrame(rows, columns=columns).assign(
        occurrenceID=[f"sim:{number}" for number in range(len(rows))],
        species_id="AL",
        occurrenceStatus="present",
        observationType="animal",
        eventDate=[row[3] for row in rows],
        timePrecision="second",
    )
    with open_database(path).transaction() as writer:
        writer.insert("detections", frame)


def test_the_joint_minimum_comes_first_from_the_code_lists_alone(run, asked):
    """3 + 2 codes, L1 on both lists. L2 left and L3 right may be one, so may both L1: 5 - 2 at least, in each line."""
    results = run("matchidentities", asked())
    assert numbers(results) == [3, 3, 5, 0] and "KAPPA" not in results
    assert re.search(r"at least 3; the lists add up to 5, of which counted twice: 2", run.feedback.told[0])
    assert not any("L1" in line or "K7" in line for line in run.feedback.told)
    assert numbers(run("matchidentities", asked(SAME_CODES=False))) == [4, 4, 5, 0]


def test_decisions_join_and_the_same_again_adds_nothing(run, asked, database, tmp_path):
    outputs = {name: str(tmp_path / f"{name}.gpkg") for name in ("INDIVIDUALS", "CLAIMS", "CONFLICTS", "JOINT")}
    page = tmp_path / "report.html"
    said = (f"{PAIR},same,reviewer one,left,2024-02-01", f"{PAIR},same,reviewer two,left,2024-02-02")
    parameters = asked(*said, **outputs, REPORT=str(page), LANGUAGE="en")
    results = run("matchidentities", parameters)
    assert numbers(results) == [3, 3, 4, 0]
    pairs = table(outputs["CLAIMS"])
    assert pairs[["state", "grade"]].values.tolist() == [["joined", "certain"]]
    assert table(outputs["CONFLICTS"]).empty and table(outputs["JOINT"])["joint"].tolist() == [3]
    known = open_database(database).read("individuals").set_index("organismID")
    both = known.loc["P-" + hashlib.sha256(b"AL:Simulated north:L1").hexdigest()[:12]]
    assert json.loads(both["aliases"]) == {"Simulated north": ["L1"], "Simulated south": ["L1"]}
    assert both[["sex", "countries", "firstSeen", "lastSeen"]].astype(str).str[:10].tolist() == [
        "female", "CHN;RUS", "2022-05-01", "2024-01-01"
    ]  # fmt: skip
    text = page.read_text(encoding="utf-8")
    assert "Joint minimum" in text and not re.search(r"\bL1\b|\bK7\b|reviewer one", text)

    before = open_database(database).read("identity_claims")
    again = run("matchidentities", parameters)
    assert numbers(again) == numbers(results) and len(open_database(database).read("individuals")) == 4
    pd.testing.assert_frame_equal(open_database(database).read("identity_claims"), before)
    without = {name: value for name, value in parameters.items() if name != "DECISIONS"}
    assert numbers(run("matchidentities", without)) == numbers(results)  # decisions are in the database now


def test_reviewers_that_disagree_are_a_conflict_with_a_kappa(run, asked, tmp_path):
    other = "Simulated north,L2,Simulated south,K7"
    said = [
        f"{PAIR},same,one,left,",
        f"{PAIR},different,two,left,",
        f"{other},different,one,left,",
        f"{other},different,two,left,",
    ]
    results = run("matchidentities", asked(*said, CONFLICTS=str(tmp_path / "c.gpkg")))
    assert results["CONFLICTS_FOUND"] == 1 and results["ANIMALS_MAX"] == 5
    assert results["JOINT_MINIMUM"] == results["ANIMALS_MIN"] == 3  # a conflict holds nothing apart
    assert results["KAPPA"] == 0  # p_o = 1/2; p_e = 1/2 x 0 + 1/2 x 1
    assert table(str(tmp_path / "c.gpkg"))["reason"].tolist() == ["reviewers"]


def test_codes_of_detections_count_and_words_for_nothing_do_not(run, database, tmp_path):
    fill(database)
    results = run("matchidentities", {"DATABASE": database, "SPECIES": "AL", "DRAWS": 20})
    # M1 left, X1 left, X2 right: 3 at most, max(2, 1) at least
    assert numbers(results) == [2, 2, 3, 0]
    told = "\n".join(run.feedback.told)
    assert "never become an animal: 3" in told  # without a data set
    assert "identities of 0.02:" in told and "identities of 0.15:" in told
    known = open_database(database).read("individuals")
    assert sorted(known["aliases"]) == ['{"sim_a": ["M1"]}', '{"sim_b": ["X1"]}', '{"sim_b": ["X2"]}']
    one = run("matchidentities", {"DATABASE": database, "MISID": 0.3, "DRAWS": 20, "SEED": 4})
    assert sum("share of wrong identities" in line for line in run.feedback.told) == 1
    assert one["RUN"] != results["RUN"]


def test_a_pair_reviewed_by_hand_joins_and_can_be_taken_back(run, database):
    fill(database)
    pair = json.dumps({"species_id": "AL", "agency_a": "sim_b", "code_a": "X1", "agency_b": "sim_a", "code_b": "M1"})
    asked = {"DATABASE": database, "PAIR": pair, "FLANK": "left", "METHOD": "photo", "REVIEWER": "one"}
    assert run("reviewidentities", {**asked, "DECISION": "same", "NOTE": "clear"})["REVIEWED"] == 1
    event = open_database(database).read("identity_claims").iloc[0]
    assert event[["agency_a", "code_a", "decision", "reviewer", "note"]].tolist() == [
        "sim_a",
        "M1",
        "same",
        "one",
        "clear",
    ]
    again = {"DATABASE": database, "SPECIES": "AL", "DRAWS": 20}
    assert numbers(run("matchidentities", again)) == [1, 1, 2, 0]
    known = open_database(database).read("individuals")
    assert sorted(known["countries"]) == ["CHN;RUS", "RUS"]
    run("reviewidentities", {**asked, "DECISION": "undone"})
    assert len(open_database(database).read("identity_claims")) == 2
    assert numbers(run("matchidentities", again))[2] == 3 and len(open_database(database).read("individuals")) == 3


def test_animals_with_a_decided_link_and_those_of_others_stay(run, asked, database):
    decided = "P-" + "0" * 12
    mine, theirs = "P-" + "1" * 12, "P-by hand"
    rows = pd.DataFrame(
        {"organismID": [decided, mine, theirs, "G-1", "P-" + "2" * 12], "species_id": ["AL"] * 4 + ["AT"]}
    )
    link = pd.DataFrame(
        {"evidence_id": ["e"], "organismID": [decided], "grade": ["certain"], "decided": ["2024-01-01T00:00:00Z"]}
    )
    with open_database(database).transaction() as writer:
        writer.insert("individuals", rows)
        writer.insert("identity_evidence", link)
    run("matchidentities", asked())
    left = set(open_database(database).read("individuals")["organismID"])
    assert {decided, theirs, "G-1", "P-" + "2" * 12} < left and mine not in left and len(left) == 9


def test_without_a_code_there_is_nothing_to_match(run, database):
    with pytest.raises(QgsProcessingException, match="no code of species SL"):
        run("matchidentities", {"DATABASE": database, "SPECIES": "SL"})


def test_a_wrong_file_changes_nothing(run, asked, database, tmp_path):
    with pytest.raises(QgsProcessingException, match="row 1: column decision does not accept “maybe”"):
        run("matchidentities", asked(f"{PAIR},maybe,x,left,"))
    with pytest.raises(QgsProcessingException, match="row 1: A decision needs the name of the reviewer"):
        run("matchidentities", asked(f"{PAIR},same,,left,"))
    assert open_database(database).count("individuals") == open_database(database).count("identity_claims") == 0


def test_an_older_database_gains_the_table(run, database, asked):
    with sqlite3.connect(database) as connection:
        connection.execute("DROP TABLE identity_claims")
        for register in ("gpkg_contents", "gpkg_ogr_contents"):
            connection.execute(f"DELETE FROM {register} WHERE table_name = 'identity_claims'")
        connection.execute("UPDATE schema_info SET version = '2'")
    with pytest.raises(QgsProcessingException, match="older schema version 2"):
        run("matchidentities", asked())
    run("createdatabase", {"DATABASE": database})
    assert numbers(run("matchidentities", asked()))[0] == 3


def test_rows_of_other_species_are_told_and_both_minima_are_named(run, asked, tmp_path):
    page = tmp_path / "report.html"
    parameters = asked(REPORT=str(page), LANGUAGE="en")
    lines = CATALOGUE.splitlines()
    rows = [f"{line},{'species_id' if not n else 'AT' if 'K7' in line else 'AL'}" for n, line in enumerate(lines)]
    with open(parameters["CATALOGUE"], "w", encoding="utf-8") as file:
        file.write("\n".join(rows))
    results = run("matchidentities", parameters)
    assert numbers(results) == [2, 2, 4, 0]  # without K7
    assert sum("other species are left out: 1" in line for line in run.feedback.told) == 1
    text = page.read_text(encoding="utf-8")
    assert "At least, by the codes alone" in text and ">At least<" in text


def test_a_decision_on_a_female_and_a_male_is_a_conflict(run, asked, tmp_path):
    said = "Simulated north,L1,Simulated south,K7,same,one,left,"
    results = run("matchidentities", asked(said, CONFLICTS=str(tmp_path / "c.gpkg")))
    assert results["CONFLICTS_FOUND"] == 1 and results["ANIMALS_MAX"] == 5
    assert table(str(tmp_path / "c.gpkg"))["reason"].tolist() == ["sex"]
