"""What a matching run proposes: an animal is as sure as the weakest sample of its group."""

from __future__ import annotations

from types import SimpleNamespace

import pandas as pd
import pytest

from neaspec_plugin.core.individuals.proposals import genotype_grades, propose

NOTHING = pd.DataFrame(columns=["organismID", "species_id"])
LINK = ["evidence_id", "organismID", "record_table", "record_id", "method", "grade", "decided"]


@pytest.mark.parametrize(
    ("grades", "expected"), [(("certain", "certain"), "certain"), (("certain", "possible"), "possible"),
                             (("probable", "certain"), "probable")]
)  # fmt: skip
def test_the_grade_of_a_proposed_animal_is_that_of_its_weakest_sample(grades, expected):
    groups = pd.DataFrame({"sample": ["s1", "s2"], "group": 0, "grade": grades, "side": ["CHN", "RUS"], "sex": None})
    samples = pd.DataFrame(
        {
            "materialSampleID": ["s1", "s2"],
            "collectionDate": None,
            "datasetID": ["a", "b"],
            "organismName": ["K1", "L1"],
        }
    )
    found = propose(SimpleNamespace(samples=groups), "AL", samples, NOTHING, pd.DataFrame(columns=LINK))
    assert found.individuals["grade"].tolist() == [expected]


def test_grades_follow_what_a_person_refused_and_leave_other_animals_alone():
    rows = [
        ("e1", "G-1", "samples", "s1", "genotype", "certain", None),
        ("e2", "G-1", "samples", "s2", "genotype", "possible", None),
        ("e3", "G-2", "samples", "s3", "genotype", "certain", None),
        ("e4", "G-2", "samples", "s4", "genotype", None, "2024-01-01T00:00:00Z"),  # refused
        ("e5", "P-1", "samples", "s5", "genotype", "possible", None),
        ("e6", "G-9", "samples", "s6", "genotype", "possible", None),  # no such animal
    ]
    known = pd.DataFrame({"organismID": ["G-1", "G-2", "P-1"]})
    found = genotype_grades(pd.DataFrame(rows, columns=LINK), known)
    assert dict(zip(found["organismID"], found["grade"])) == {"G-1": "possible", "G-2": "certain"}
    assert genotype_grades(pd.DataFrame(columns=LINK), known).empty
