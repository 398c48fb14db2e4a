"""Pairs of codes: what was judged stands as it is, equal codes of two agencies wait."""

from __future__ import annotations

import pandas as pd

from neaspec_plugin.core.individuals.animal_overview import SIGHTINGS
from neaspec_plugin.core.individuals.code_pairs import COLUMNS, code_pairs
from neaspec_plugin.core.individuals.identity_claims import COLUMNS as CLAIMS
from neaspec_plugin.core.individuals.identity_claims import claim


def seen(*rows):
    frame = pd.DataFrame(rows, columns=["species_id", "name", "dataset"])
    return frame.reindex(columns=SIGHTINGS)


def decided(code_a, code_b, decision, day):
    cells = {"agency_a": "A", "code_a": code_a, "agency_b": "B", "code_b": code_b, "decision": decision,
             "reviewer": "simulated", "decided": f"2024-01-{day:02d}"}  # fmt: skip
    return claim("AL", cells)


ROWS = seen(
    ("AL", "M1", "A"), ("AL", "M1", "B"), ("AL", "M1", "B"), ("AL", "M2", "A"), ("AT", "M2", "B"), ("AL", None, "A")
)


def test_equal_codes_of_two_agencies_within_a_species_wait():
    found = code_pairs(ROWS, pd.DataFrame(columns=CLAIMS))
    assert list(found.columns) == COLUMNS
    (pair,) = found.to_dict("records")
    assert (pair["species_id"], pair["agency_a"], pair["code_a"], pair["agency_b"], pair["code_b"]) == (
        "AL", "A", "M1", "B", "M1",
    )  # fmt: skip
    assert pair["decision"] is None and pair["decided"] is None


def test_a_decision_takes_the_place_of_the_proposal_until_it_is_taken_back():
    same, undone = decided("M1", "M1", "same", 1), decided("M1", "M1", "undone", 2)
    other = decided("M2", "T9", "different", 3)
    found = code_pairs(ROWS, pd.DataFrame([same, other], columns=CLAIMS))
    assert found[["code_a", "code_b", "decision"]].to_numpy().tolist() == [
        ["M1", "M1", "same"],
        ["M2", "T9", "different"],
    ]
    back = code_pairs(ROWS, pd.DataFrame([same, undone], columns=CLAIMS))
    assert back["decision"].tolist() == [None]
