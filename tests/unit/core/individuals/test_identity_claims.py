"""Catalogues and decisions as files, kappa against tables worked by hand, and the joint minimum by agency."""

from __future__ import annotations

import io

import numpy as np
import pandas as pd
import pytest

from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.individuals import identity_catalogue as catalogues
from neaspec_plugin.core.individuals import identity_graph, reviewer_agreement
from neaspec_plugin.core.individuals.identity_claims import COLUMNS, claim, read_decisions, read_pair, standing
from neaspec_plugin.core.movement.joint_minimum import of_lists
from neaspec_plugin.core.schema import TABLES
from neaspec_plugin.core.sharing.policy import Policy
from neaspec_plugin.core.sharing.release import release

HEAD = "agency_a,code_a,agency_b,code_b,decision,reviewer,flank,method,decided,note\n"


def stream(text):
    return io.BufferedReader(io.BytesIO(text.encode("utf-8")))


def refused(code, call, *given):
    with pytest.raises(NeaspecError) as error:
        call(*given)
    assert error.value.message.code == code
    return error.value.message.params


def test_words_for_nothing_are_no_animal():
    text = "agency,code,sex\nA,L1,female\nA,NA,\nA,unknown,\nA,,male\nB,未知,\nB,неизвестно,\nB,L2,\n"
    found = catalogues.read_catalogue(stream(text), "simulated.csv", "AL")
    assert found.codes["code"].tolist() == ["L1", "L2"] and found.silent == 5


def test_rows_of_a_code_become_one():
    text = (
        "agency;code;flank;sex;country;first_seen;last_seen\n"
        "A;L1;left;female;RUS;2024-02-01;2024-03-01\nA;L1;right;;CHN;2023-05-01;\nA;L2;left;male;;;\nA;L2;;female;;;\n"
    )
    found = catalogues.catalogue([catalogues.read_catalogue(stream(text), "x", "AL").codes])
    assert found.values.tolist() == [
        ["A", "L1", "both", "female", "CHN;RUS", "2023-05-01", "2024-03-01"],
        ["A", "L2", "left", "unknown", None, None, None],
    ]


@pytest.mark.parametrize(
    ("row", "column"),
    [
        ("A,L1,up,,,,", "flank"),
        ("A,L1,,both,,,", "sex"),
        ("A,L1,,,USA,,", "country"),
        ("A,L1,,,,1.2.2024,", "first_seen"),
        ("A,L1,,,,,2024-13-01", "last_seen"),
        (",L1,,,,,", "agency"),
    ],
)
def test_a_wrong_cell_refuses_the_catalogue(row, column):
    text = "agency,code,flank,sex,country,first_seen,last_seen\nA,L0,,,,,\n" + row + "\n"
    told = refused("identity_value", catalogues.read_catalogue, stream(text), "x.csv", "AL")
    assert told["row"] == "2" and told["column"] == column


def test_a_lacking_column_is_named():
    assert (
        refused("identity_column", catalogues.read_catalogue, stream("agency,name\nA,L1\n"), "x", "AL")["column"]
        == "code"
    )
    assert (
        refused("identity_column", read_decisions, stream("agency_a,code_a\nA,1\n"), "x", "AL")["column"] == "agency_b"
    )


def test_the_same_row_is_the_same_event():
    row = "A,1,B,1,same,x,left,photo,2024-01-01,a note\n"
    turned = "B,1,A,1,same,x,left,photo,2024-01-01T00:00:00Z,another note\n"
    found = read_decisions(stream(HEAD + row + row + turned), "x.csv", "AL")
    assert len(found) == 1 and found["agency_a"].tolist() == ["A"] and list(found.columns) == COLUMNS
    assert set(COLUMNS) == set(TABLES["identity_claims"].names)


@pytest.mark.parametrize(
    ("row", "code"),
    [
        ("A,1,B,1,perhaps,x,,,,", "identity_value"),
        ("A,1,B,1,,x,,,,", "identity_value"),
        ("A,1,B,1,same,x,top,,,", "identity_value"),
        ("A,1,B,1,same,x,,smell,,", "identity_value"),
        ("A,1,B,1,same,x,,,yesterday,", "identity_value"),
        ("A,1,B,NA,same,x,,,,", "identity_row"),
        ("A,1,A,1,same,x,,,,", "identity_row"),
        ("A,1,B,1,same,,,,,", "identity_row"),
    ],
)
def test_a_wrong_decision_refuses_the_file(row, code):
    assert refused(code, read_decisions, stream(HEAD + row + "\n"), "x.csv", "AL")["row"] == "1"


@pytest.mark.parametrize("text", ["", "[]", "{", '{"species_id": "AL"}', '{"species_id":"XX","agency_a":"A","code_a":"1","agency_b":"B","code_b":"1"}', '{"species_id":"AL","agency_a":"A","code_a":1,"agency_b":"B","code_b":"1"}'])  # fmt: skip
def test_a_broken_pair_is_refused(text):
    refused("identity_pair_broken", read_pair, text)


def event(code, decision, reviewer, flank):
    """A claim on one code of both agencies."""
    names = ("agency_a", "code_a", "agency_b", "code_b", "decision", "reviewer", "flank")
    return claim("AL", dict(zip(names, ("A", code, "B", code, decision, reviewer, flank))))


def cases(table, words):
    """Two reviewers' decisions from a table of counts: rows the first, columns the second."""
    pairs = [(words[i], words[j]) for (i, j), n in np.ndenumerate(np.array(table)) for _ in range(n)]
    return [one for one, _ in pairs], [two for _, two in pairs]


def test_kappa_of_two_answers():
    """20 and 15 of 50 agree: p_o = .7; p_e = (25/50)(30/50) + (25/50)(20/50) = .5; kappa = .2 / .5 = .4."""
    assert reviewer_agreement.kappa(*cases([[20, 5], [10, 15]], ["same", "different"])) == pytest.approx(0.4)


def test_kappa_of_three_answers():
    """Rows 50 30 20, columns 54 28 18 of 100; agreed 44 + 20 + 12 = 76.

    p_e = .5 x .54 + .3 x .28 + .2 x .18 = .39; kappa = (.76 - .39) / .61.
    """
    table = [[44, 5, 1], [5, 20, 5], [5, 3, 12]]
    found = reviewer_agreement.kappa(*cases(table, ["same", "different", "unsure"]))
    assert found == pytest.approx((0.76 - 0.39) / 0.61)


def test_kappa_is_not_known_where_both_say_one_thing():
    assert reviewer_agreement.kappa(["same"] * 3, ["same"] * 3) is None and reviewer_agreement.kappa([], []) is None


def test_only_common_pairs_and_flanks_are_compared():
    said = [
        ("1", "left", "x", "same"), ("1", "left", "y", "same"), ("2", "left", "x", "same"),
        ("2", "left", "y", "different"), ("3", "left", "x", "same"), ("3", "right", "y", "same"), ("1", "left", "z", "same"),
    ]  # fmt: skip
    rows = [event(code, word, who, flank) for code, flank, who, word in said]
    found = reviewer_agreement.agreement(standing(pd.DataFrame(rows)))
    assert found[["reviewer_a", "reviewer_b", "common", "agreed"]].values.tolist() == [
        ["x", "y", 2, 0.5], ["x", "z", 1, 1.0], ["y", "z", 1, 1.0]
    ]  # fmt: skip
    assert found["kappa"].iloc[0] == 0  # p_o = 1/2, p_e = 1 x 1/2
    assert reviewer_agreement.agreement(standing(pd.DataFrame(columns=COLUMNS))).empty


def test_the_joint_minimum_is_n_a_plus_n_b_less_n_both():
    """Simulated lists: A has 4, B has 3, two codes are equal, one of these was called different: 4 + 3 - 1 = 6."""
    rows = [("A", str(n)) for n in range(4)] + [("B", str(n)) for n in range(2, 5)]
    lists = catalogues.catalogue([pd.DataFrame(rows, columns=["agency", "code"]).reindex(columns=catalogues.CODES)])
    said = event("2", "different", "x", None)
    for claims, joint in ((pd.DataFrame(columns=COLUMNS), 5), (pd.DataFrame([said]), 6)):
        found = identity_graph.resolve(lists, standing(claims))
        animal = identity_graph.listed_animals(found, identity_graph.equal_codes(found.codes, found.pairs))
        own = {agency: animal[found.codes["agency"] == agency].tolist() for agency in "AB"}
        row = of_lists(own, "AB").iloc[-1]
        assert (row["n_a"], row["n_b"], row["n_both"], row["joint"]) == (4, 3, 7 - joint, joint)


def test_no_row_of_claims_passes_the_release_gate():
    frame = pd.DataFrame(columns=TABLES["identity_claims"].names)
    nothing = pd.DataFrame(columns=["species_id", "record_type", "category"])
    refused("release_undeclared", lambda: release(frame, "identity_claims", Policy(nothing), b"key"))


def test_rows_of_other_species_are_left_out_and_counted():
    text = "agency,code,species_id\nA,L1,AL\nA,L2,AT\nA,L3,\nA,L4,al\n"
    found = catalogues.read_catalogue(stream(text), "x", "AL")
    assert found.codes["code"].tolist() == ["L1", "L3", "L4"] and found.other_species == 1
    told = refused("identity_value", catalogues.read_catalogue, stream(text.replace("AT", "cat")), "x", "AL")
    assert told["column"] == "species_id" and told["row"] == "2"
