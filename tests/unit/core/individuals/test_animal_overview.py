"""The animals of a database: which records are whose, and what is told of each."""

from __future__ import annotations

import pandas as pd
import pytest

from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.individuals.animal_overview import ANIMALS, DETECTIONS, SAMPLES, animals, owned, sightings

LINK = ["evidence_id", "organismID", "record_table", "record_id", "method", "grade", "decided"]
CROSSING = ["animal", "species_id", "evidence_class", "side_from", "side_to", "border_status"]
ANIMAL = ["organismID", "species_id", "sex", "firstSeen", "lastSeen", "countries", "aliases", "grade"]


def detection(name, when, side="CHN", **more):
    row = dict.fromkeys(DETECTIONS)
    row.update(occurrenceID=f"{name}{when}{side}", species_id="AL", observationType="animal", occurrenceStatus="present",
               organismName=name, datasetID=f"set-{side}", declaredSide=side, startUTC=when, timePrecision="second",
               idMethod="photo")  # fmt: skip
    return {**row, **more}


def frame(rows, columns):
    return pd.DataFrame(rows, columns=list(columns)).astype(object)


def seen(detections, samples=(), links=(), stored=()):
    return sightings(frame(detections, DETECTIONS), frame(samples, SAMPLES), frame(stored, ANIMAL), frame(links, LINK))


def test_a_shared_code_is_one_animal_with_its_sides_and_days():
    rows = seen(
        [
            detection("M1", "2020-05-01T00:00:00Z", "RUS", sex="male"),
            detection("M1", "2020-03-01T00:00:00Z", "CHN", sex="male"),
            detection("M2", "2021-01-01T00:00:00Z"),
            detection(None, "2021-01-01T00:00:00Z"),
            detection("M3", "2021-01-01T00:00:00Z", observationType="human"),
            detection("M3", "2021-01-01T00:00:00Z", occurrenceStatus="absent"),
            detection("M3", "2021-01-01T00:00:00Z", duplicateOf="other"),
        ]
    )
    crossings = frame(
        [
            (*row, "RUS", "CHN", "ok")
            for row in (
                ("M1", "AL", "detections"),
                ("M1", "AL", "ambiguous"),
                ("M1", "AT", "track"),
                ("M2", "AL", "track"),
            )
        ]
        + [("M1", "AL", "detections", "KOR", "PRK", "demarcation_line")],
        CROSSING,
    )
    found = animals(frame([], ANIMAL), rows, crossings).to_dict("records")
    assert [row["animal"] for row in found] == ["M1", "M2"]
    one = found[0]
    assert (one["countries"], one["first"], one["last"], one["records"]) == ("CHN;RUS", "2020-03-01", "2020-05-01", 2)
    assert one["sex"] == "male" and one["methods"] == ("photo",)
    assert one["aliases"] == (("set-CHN", "M1"), ("set-RUS", "M1"))
    # ambiguous rows, those of another species and passages of the demarcation line are not counted
    assert [row["crossings"] for row in found] == [1, 1]


def test_what_a_person_decided_goes_before_a_proposal_and_that_before_the_name():
    sample = {**dict.fromkeys(SAMPLES), "materialSampleID": "s1", "species_id": "AL", "organismName": "own name",
              "collectionDate": "2020-01-02", "timePrecision": "day"}  # fmt: skip
    proposed = ("e1", "G-1", "samples", "s1", "genotype", "certain", None)
    decided = ("e2", "M1", "samples", "s1", "expert", "certain", "2024-01-01T00:00:00Z")
    assert seen([], [sample])["animal"].tolist() == ["own name"]
    assert seen([], [sample], [proposed])["animal"].tolist() == ["G-1"]
    told = seen([], [sample], [proposed, decided])
    assert told["animal"].tolist() == ["M1"] and told["method"].tolist() == ["expert"]
    assert told["begin"].dt.strftime("%Y-%m-%d").tolist() == ["2020-01-02"]


def test_matched_individuals_join_the_codes_of_two_offices():
    records = [detection("M1", "2020-05-01T00:00:00Z", "RUS"), detection("T7", "2020-06-01T00:00:00Z", "CHN"),
               detection("M1", "2020-07-01T00:00:00Z", "CHN")]  # fmt: skip
    joined = ("P-1", "AL", None, None, None, None, '{"set-RUS": ["M1"], "set-CHN": ["T7"]}', "certain")
    assert seen(records, stored=[joined])["animal"].tolist() == ["P-1", "P-1", "M1"]
    assert seen(records, stored=[(*joined[:1], "AT", *joined[2:])])["animal"].tolist() == ["M1", "T7", "M1"]
    with pytest.raises(NeaspecError, match="individuals_code_twice"):  # nobody knows which is meant
        seen(records, stored=[joined, ("P-2", *joined[1:])])


def test_an_animal_of_both_matchings_is_one():
    """The genotype's animal has a code of the agencies' one: its sample and the pictures are of one animal."""
    records = [detection("M1", "2020-05-01T00:00:00Z", "RUS")]
    sample = {**dict.fromkeys(SAMPLES), "materialSampleID": "s1", "species_id": "AL", "organismName": "M1",
              "datasetID": "set-RUS", "collectionDate": "2020-01-02", "timePrecision": "day"}  # fmt: skip
    none = [None] * 4
    stored = [("P-1", "AL", *none, '{"set-RUS": ["M1"], "b": ["K2"]}', "certain"),
              ("G-1", "AL", *none, '{"set-RUS": ["M1"]}', "probable")]  # fmt: skip
    link = ("e1", "G-1", "samples", "s1", "genotype", "probable", None)
    assert seen(records, [sample], [link], stored)["animal"].tolist() == ["P-1", "P-1"]


def test_a_refused_link_gives_no_animal():
    sample = {**dict.fromkeys(SAMPLES), "materialSampleID": "s1", "species_id": "AL"}
    refused = ("e1", "G-1", "samples", "s1", "genotype", None, "2024-01-01T00:00:00Z")
    assert seen([], [sample], [refused]).empty


def test_two_sexes_are_not_known_and_an_animal_without_records_is_kept():
    rows = seen(
        [detection("M1", "2020-05-01T00:00:00Z", sex="male"), detection("M1", "2020-06-01T00:00:00Z", sex="female")]
    )
    stored = frame([("X9", "SL", "female", "2019-01-01", None, "MNG;RUS", '{"b": ["x"], "a": "y"}', None)], ANIMAL)
    found = animals(stored, rows, frame([], CROSSING))
    assert list(found.columns) == ANIMALS
    first, other = found.to_dict("records")
    assert first["sex"] == "unknown"
    assert (other["animal"], other["sex"], other["first"], other["last"]) == ("X9", "female", "2019-01-01", None)
    assert (other["countries"], other["records"], other["aliases"]) == ("MNG;RUS", 0, (("a", "y"), ("b", "x")))


def test_a_database_without_animals_has_none():
    assert animals(frame([], ANIMAL), seen([]), frame([], CROSSING)).empty


def test_a_crossing_is_of_one_animal_by_the_records_of_its_search():
    """L8 of two offices are two animals here; the search took the code as shared, so that its crossing is of neither."""
    records = [detection("L8", "2020-05-01T00:00:00Z", "RUS"), detection("L8", "2020-06-01T00:00:00Z", "CHN"),
               detection("T7", "2020-07-01T00:00:00Z", "CHN")]  # fmt: skip
    stored = [
        (f"P-{one}", "AL", None, None, None, None, f'{{"set-{one}": ["L8"]}}', "certain") for one in ("RUS", "CHN")
    ]
    found = seen(records, stored=stored)
    assert found["animal"].tolist() == ["P-RUS", "P-CHN", "T7"]
    crossings = pd.DataFrame({"organismID": ["L8", "T7", "other"], "species_id": "AL"})

    def told(*names):
        named = pd.DataFrame({"record_id": found["record_id"], "species_id": "AL", "animal": names})
        return owned(crossings, found, named)["animal"].tolist()

    assert told("L8", "L8", "T7") == [None, "T7", None]
    assert told("L8", "other", "T7") == ["P-RUS", "T7", "P-CHN"]  # by data set it is that of one office
