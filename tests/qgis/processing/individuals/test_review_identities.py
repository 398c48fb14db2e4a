"""A reviewer's decisions on proposed links and on pairs of codes: kept, taken back, and refused where they say nothing."""

from __future__ import annotations

import pandas as pd
import pytest
from qgis.core import QgsProcessingException

from neaspec_plugin.adapters.database import open_database


@pytest.fixture
def database(run, tmp_path):
    path = str(tmp_path / "neaspec.gpkg")
    run("createdatabase", {"DATABASE": path})
    return path


def samples(path):
    """Four simulated samples, of which the first two share all alleles."""
    names = [f"sim:S{number}" for number in range(4)]
    frame = pd.DataFrame({"materialSampleID": names, "species_id": "AL", "datasetID": "sim", "lab": "X"})
    calls = [
        {"genotype_id": f"{name}:{locus}", "materialSampleID": name, "locus": f"L{locus}", "callType": "consensus",
         "allele1": 100 + 2 * ((max(number, 1) * 7 + locus * max(number, 1)) % 5), "allele2": 112 + 2 * ((max(number, 1) * locus) % 5)}
        for number, name in enumerate(names)
        for locus in range(14)
    ]  # fmt: skip
    with open_database(path).transaction() as writer:
        writer.insert("samples", frame)
        writer.insert("genotypes", pd.DataFrame(calls))


def test_a_refused_link_is_not_proposed_again(run, database):
    samples(database)
    run("matchgenotypes", {"DATABASE": database, "SPECIES": "AL"})
    links = open_database(database).read("identity_evidence").set_index("record_id")
    assert links.loc["sim:S0", "organismID"] == links.loc["sim:S1", "organismID"] and len(links) == 4
    refused, confirmed = links.loc["sim:S1", "evidence_id"], links.loc["sim:S0", "evidence_id"]
    said = {"DATABASE": database, "REVIEWER": "one"}
    assert run("reviewidentities", {**said, "LINKS": f"{refused}; ", "DECISION": "different"})["REVIEWED"] == 1
    assert run("reviewidentities", {**said, "LINKS": confirmed, "DECISION": "same"})["REVIEWED"] == 1
    for _ in range(2):
        run("matchgenotypes", {"DATABASE": database, "SPECIES": "AL"})
        kept = open_database(database).read("identity_evidence")
        own = kept[kept["record_id"] == "sim:S1"]
        assert len(own) == 1 and own["grade"].isna().all() and own["reviewer"].tolist() == ["one"]
        assert len(open_database(database).read("individuals")) == 3
    run("reviewidentities", {**said, "LINKS": refused, "DECISION": "undone"})
    run("matchgenotypes", {"DATABASE": database, "SPECIES": "AL"})
    again = open_database(database).read("identity_evidence").set_index("record_id")
    assert pd.notna(again.loc["sim:S1", "grade"]) and pd.isna(again.loc["sim:S1", "decided"])


def test_an_animal_all_of_whose_links_are_refused_goes(run, database):
    samples(database)
    run("matchgenotypes", {"DATABASE": database, "SPECIES": "AL"})
    link = open_database(database).read("identity_evidence").set_index("record_id").loc["sim:S3"]
    run(
        "reviewidentities",
        {"DATABASE": database, "LINKS": link["evidence_id"], "DECISION": "different", "REVIEWER": "x"},
    )
    results = run("matchgenotypes", {"DATABASE": database, "SPECIES": "AL"})
    assert link["organismID"] not in set(open_database(database).read("individuals")["organismID"])
    assert results["INDIVIDUALS"] == 2


@pytest.mark.parametrize(
    ("parameters", "told"),
    [
        ({"DECISION": "same", "REVIEWER": "x"}, "Neither links nor a pair"),
        ({"DECISION": "same", "REVIEWER": "  ", "LINKS": "e"}, "name of the reviewer"),
        ({"DECISION": "same", "REVIEWER": "x", "LINKS": "none such"}, "no such link"),
        ({"DECISION": "same", "REVIEWER": "x", "PAIR": "{"}, "no JSON object"),
        (
            {"DECISION": "same", "REVIEWER": "x",
             "PAIR": '{"species_id":"AL","agency_a":"A","code_a":"NA","agency_b":"B","code_b":"1"}'},
            "is no code",
        ),
    ],
)  # fmt: skip
def test_what_cannot_be_reviewed_changes_nothing(run, database, parameters, told):
    with pytest.raises(QgsProcessingException, match=told):
        run("reviewidentities", {"DATABASE": database, **parameters})
    assert open_database(database).count("identity_claims") == 0


def test_a_refused_link_lifts_the_grade_of_its_animal(run, database):
    """The weakest link sets how sure an animal is; without it the others do."""
    samples(database)
    run("matchgenotypes", {"DATABASE": database, "SPECIES": "AL"})
    links = open_database(database).read("identity_evidence").set_index("record_id")
    animal = links.loc["sim:S0", "organismID"]

    def grade():
        return open_database(database).read("individuals").set_index("organismID").loc[animal, "grade"]

    assert grade() == links.loc["sim:S0", "grade"]
    weak = links.loc[["sim:S1"]].assign(grade="possible")[["evidence_id", "grade"]]
    with open_database(database).transaction() as writer:
        writer.update("identity_evidence", weak)
    said = {"DATABASE": database, "REVIEWER": "one"}
    run("reviewidentities", {**said, "LINKS": links.loc["sim:S0", "evidence_id"], "DECISION": "same"})
    assert grade() == "possible"
    run("reviewidentities", {**said, "LINKS": links.loc["sim:S1", "evidence_id"], "DECISION": "different"})
    assert grade() == links.loc["sim:S0", "grade"]
