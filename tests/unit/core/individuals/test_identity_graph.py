"""Simulated codes and decisions: what is joined, what is a conflict, how many animals there are at least and at most."""

from __future__ import annotations

import hashlib
import json

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from neaspec_plugin.core.individuals import identity_animals, identity_bounds, identity_catalogue, identity_graph
from neaspec_plugin.core.individuals.identity_claims import COLUMNS, PAIR, claim, standing


def decided(*events):
    """Claims of (pair such as "A1 B1", decision, reviewer, flank, day) on codes such as A1: agency A, code 1."""
    rows = []
    for pair, decision, reviewer, flank, day in events:
        one, two = pair.split()
        cells = dict(zip(PAIR, (one[0], one[1:], two[0], two[1:])), decision=decision, reviewer=reviewer, flank=flank)
        rows.append(claim("AL", {**cells, "decided": f"2024-01-{day:02}T00:00:00Z" if day else ""}))
    return pd.DataFrame(rows, columns=COLUMNS)


def codes(**flanks):
    """A catalogue of codes such as A1="left"."""
    rows = [(name[0], name[1:], flank, None, None, None, None) for name, flank in flanks.items()]
    return identity_catalogue.catalogue([pd.DataFrame(rows, columns=identity_catalogue.CODES)])


def resolved(catalogue, *events):
    return identity_graph.resolve(catalogue, standing(decided(*events)))


def together(found):
    groups = found.codes.groupby("animal").apply(lambda own: frozenset(own["agency"] + own["code"]))
    return set(groups)


FOUR = dict.fromkeys(("A1", "A2", "B1", "B2"), "both")


def test_same_joins_and_different_holds_apart():
    found = resolved(codes(**FOUR), ("A1 B1", "same", "x", "left", 1), ("A2 B2", "different", "x", "left", 1))
    assert together(found) == {frozenset({"A1", "B1"}), frozenset({"A2"}), frozenset({"B2"})}
    assert found.pairs["state"].tolist() == ["joined", "apart"]
    assert found.pairs["grade"].tolist() == ["probable", None]  # one observer


def test_grades_of_photos_need_two_observers_on_one_flank():
    def grade(*said):
        return identity_graph.grade_of(pd.DataFrame(said, columns=["reviewer", "flank", "method"]))

    assert grade(("x", "left", "photo"), ("y", "left", None)) == "certain"
    assert grade(("x", "left", "photo"), ("y", "both", "photo")) == "certain"
    assert grade(("x", "left", "photo"), ("y", "right", "photo")) == "probable"
    assert grade(("x", "left", "photo"), ("x", "left", "photo")) == "probable"
    assert grade(("x", None, "photo"), ("y", "unknown", "photo")) == "possible"
    assert grade(("x", None, "ring"), ("y", None, "ring")) == "certain"
    assert grade(("x", None, "genotype"), ("y", None, "genotype")) == "probable"
    assert grade(("x", None, "genotype"), ("x", "left", "photo")) == "certain"
    assert grade(("x", None, "expert")) == "possible"


def test_reviewers_that_disagree_join_nothing():
    found = resolved(codes(**FOUR), ("A1 B1", "same", "x", "left", 1), ("A1 B1", "different", "y", "left", 2))
    assert found.pairs["state"].tolist() == ["conflict"] and found.pairs["reason"].tolist() == ["reviewers"]
    assert len(together(found)) == 4
    unsure = resolved(codes(**FOUR), ("A1 B1", "same", "x", "left", 1), ("A1 B1", "unsure", "y", "left", 2))
    assert unsure.pairs["state"].tolist() == ["conflict"]


def test_flanks_that_contradict_are_a_conflict_and_an_unsure_flank_takes_nothing():
    found = resolved(codes(**FOUR), ("A1 B1", "same", "x", "left", 1), ("A1 B1", "different", "x", "right", 2))
    assert found.pairs["reason"].tolist() == ["flanks"]
    found = resolved(codes(**FOUR), ("A1 B1", "same", "x", "left", 1), ("A1 B1", "unsure", "x", "right", 2))
    assert found.pairs["state"].tolist() == ["joined"]


def test_a_contradictory_chain_is_split_at_its_weakest_claim():
    events = [
        ("A1 B1", "same", "x", "left", 5), ("A1 B1", "same", "y", "left", 6),  # certain
        ("B1 C1", "same", "x", "left", 1),  # probable, though earlier
        ("A1 C1", "different", "x", "left", 1),
    ]  # fmt: skip
    found = resolved(codes(A1="both", B1="both", C1="both"), *events)
    assert together(found) == {frozenset({"A1", "B1"}), frozenset({"C1"})}
    chain = identity_graph.conflicts(found.pairs)
    assert chain[["agency_a", "agency_b", "reason"]].values.tolist() == [["B", "C", "chain"]]


def test_among_equal_claims_the_latest_gives_way():
    events = [
        ("A1 B1", "same", "x", "left", 2), ("B1 C1", "same", "x", "left", 1), ("A1 C1", "different", "x", "left", 3)
    ]  # fmt: skip
    found = resolved(codes(A1="both", B1="both", C1="both"), *events)
    assert together(found) == {frozenset({"B1", "C1"}), frozenset({"A1"})}


def test_undo_takes_back_the_last_decision_and_the_one_before_stands_again():
    first = [("A1 B1", "different", "x", "left", 1), ("A1 B1", "same", "x", "left", 2)]
    assert resolved(codes(**FOUR), *first).pairs["state"].tolist() == ["joined"]
    back = [*first, ("A1 B1", "undone", "x", "", 3)]
    assert resolved(codes(**FOUR), *back).pairs["state"].tolist() == ["apart"]
    twice = [*back, ("A1 B1", "undone", "x", "", 4)]
    assert resolved(codes(**FOUR), *twice).pairs.empty
    again = [*twice, ("A1 B1", "same", "x", "left", 5)]
    assert resolved(codes(**FOUR), *again).pairs["state"].tolist() == ["joined"]


def test_undo_by_another_takes_back_the_pairs_last_decision():
    own = [("A1 B1", "same", "x", "left", 1), ("A1 B1", "same", "y", "left", 2)]
    left = standing(decided(*own, ("A1 B1", "undone", "z", "", 3)))
    assert left["reviewer"].tolist() == ["x"]
    left = standing(decided(*own, ("A1 B1", "undone", "x", "", 3)))
    assert left["reviewer"].tolist() == ["y"]
    left = standing(decided(*own, ("A1 B1", "undone", "x", "right", 3)))  # nothing was said of the right flank
    assert len(left) == 2


def test_bounds_of_flanks():
    """Three left, two right, one both: at least max(3, 2) + 1 = 4, at most 3 + 2 + 1 = 6."""
    lists = codes(A1="left", A2="left", A3="left", A4="right", A5="right", A6="both")
    assert identity_bounds.bounds(resolved(lists)) == (4, 6)
    assert identity_bounds.animals_by_flank(resolved(lists).codes) == {"left": 3, "right": 2, "both": 1, "unknown": 0}
    # one left flank is joined to a right one: two left, one right, two both
    found = resolved(lists, ("A1 A4", "same", "x", "", 1))
    assert identity_bounds.bounds(found) == (4, 5)
    # two left flanks are one animal of the other agency: max(2, 2) + 1
    lists = codes(A1="left", B1="left", A3="left", A4="right", A5="right", A6="both")
    assert identity_bounds.bounds(resolved(lists, ("A1 B1", "same", "x", "left", 1))) == (3, 5)


def test_an_animal_is_as_sure_as_the_weakest_claim_that_joins_its_codes():
    found = resolved(
        codes(A1="left", B1="left", C1="left"),
        ("A1 B1", "same", "x", "left", 1),
        ("A1 B1", "same", "y", "left", 2),
        ("B1 C1", "same", "x", "", 3),
    )
    assert identity_animals.individuals(found, "AL")["grade"].tolist() == ["possible"]


def test_flanks_held_apart_are_not_put_together():
    lists = codes(A1="left", B1="right")
    assert identity_bounds.bounds(resolved(lists)) == (1, 2)
    assert identity_bounds.bounds(resolved(lists, ("A1 B1", "different", "x", "", 1))) == (2, 2)


def test_open_pairs_may_be_one_animal():
    found = resolved(codes(**FOUR), ("A1 B1", "unsure", "x", "left", 1))
    assert identity_bounds.bounds(found) == (3, 4)
    proposals = identity_graph.equal_codes(found.codes, found.pairs)
    assert proposals == [(("A", "1"), ("B", "1")), (("A", "2"), ("B", "2"))]
    assert identity_bounds.bounds(found, proposals) == (2, 4)


@pytest.mark.parametrize("word", ["unsure", "different"])
def test_no_row_of_the_joint_minimum_exceeds_the_lower_bound(word):
    """Of 2 + 2 codes one pair is unsure or contradicted: 3 at least in the table of lists as in the bounds."""
    said = (("A1 B1", "same", "y", "left", 2),) if word == "different" else ()
    found = resolved(codes(**FOUR), ("A1 B1", word, "x", "left", 1), *said)
    row = identity_bounds.joint_of_agencies(found).iloc[-1]
    assert identity_bounds.bounds(found) == (3, 4)
    assert row.to_dict() == {
        "agencies": "A;B", "n_a": 2, "n_b": 2, "n_both": 1, "joint": 3, "national_sum": 4, "counted_twice": 1
    }  # fmt: skip


def test_flanks_are_put_together_among_the_agencies_of_a_row():
    """A left, B right and C left, none compared: any A with B or B with C may be one animal, A with C not."""
    found = resolved(codes(A1="left", B1="right", C1="left"))
    joint = identity_bounds.joint_of_agencies(found).set_index("agencies")["joint"]
    assert joint.to_dict() == {"A;B": 1, "A;C": 2, "B;C": 1, "A;B;C": 2}
    assert identity_bounds.bounds(found) == (2, 3)


def test_equal_codes_called_different_are_no_proposal():
    found = resolved(codes(**FOUR), ("A1 B1", "different", "x", "left", 1))
    assert identity_graph.equal_codes(found.codes, found.pairs) == [(("A", "2"), ("B", "2"))]


def test_the_animals_name_is_that_of_its_smallest_code():
    found = resolved(codes(**FOUR), ("A1 B1", "same", "x", "left", 1))
    rows = identity_animals.individuals(found, "AL").set_index("organismID")
    name = "P-" + hashlib.sha256(b"AL:A:1").hexdigest()[:12]
    assert json.loads(rows.loc[name, "aliases"]) == {"A": ["1"], "B": ["1"]} and len(rows) == 3
    # one reviewer, one flank: probable; animals of one code hang on no claim
    assert rows.loc[name, "grade"] == "probable" and rows.drop(name)["grade"].isna().all()
    # agencies number each species from 1 on: the same code of another species is another animal
    assert not set(identity_animals.individuals(found, "AT")["organismID"]) & set(rows.index)
    genotype = resolved(codes(**{"AG-0000": "unknown"}))
    assert identity_animals.individuals(genotype, "AL")["organismID"].tolist() == ["G-0000"]


NODES = ("A1", "A2", "B1", "B2", "C1", "C2")
EVENTS = st.lists(
    st.tuples(
        st.lists(st.sampled_from(NODES), min_size=2, max_size=2, unique=True).map(" ".join),
        st.sampled_from(("same", "same", "different", "unsure", "undone")),
        st.sampled_from(("x", "y")),
        st.sampled_from(("left", "right", "")),
        st.integers(0, 9),
    ),
    max_size=25,
)


@settings(max_examples=150, deadline=None)
@given(EVENTS, st.randoms(use_true_random=False))
def test_what_stands_as_different_is_never_one_animal_and_order_is_nothing(events, source):
    lists = codes(**dict.fromkeys(NODES, "unknown"))
    claims = decided(*events)
    left = standing(claims)
    found = identity_graph.resolve(lists, left)
    animal = dict(zip(found.codes["agency"] + found.codes["code"], found.codes["animal"]))
    for row in left[left["decision"] == "different"].to_dict("records"):
        assert animal[row["agency_a"] + row["code_a"]] != animal[row["agency_b"] + row["code_b"]]
    for row in found.pairs[found.pairs["state"] == "joined"].to_dict("records"):
        assert animal[row["agency_a"] + row["code_a"]] == animal[row["agency_b"] + row["code_b"]]
    least, most = identity_bounds.bounds(found)
    assert 1 <= least <= most == len(set(animal.values()))

    order = list(range(len(claims)))
    source.shuffle(order)
    mixed = list(range(len(lists)))
    source.shuffle(mixed)
    other = identity_graph.resolve(
        identity_catalogue.catalogue([lists.iloc[mixed]]), standing(claims.iloc[order].reset_index(drop=True))
    )
    pd.testing.assert_frame_equal(other.codes, found.codes)
    pd.testing.assert_frame_equal(other.pairs, found.pairs)


@pytest.mark.parametrize("left", range(4))
@pytest.mark.parametrize("right", range(4))
def test_without_decisions_the_bounds_are_the_closed_form(left, right):
    names = [*(f"A{n}" for n in range(left)), *(f"B{n + 10}" for n in range(right)), "A99"]
    flanks = ["left"] * left + ["right"] * right + ["both"]
    assert identity_bounds.bounds(resolved(codes(**dict(zip(names, flanks))))) == (
        max(left, right) + 1,
        left + right + 1,
    )


def sexed(**sexes):
    """A catalogue of codes such as A1="female", known by both flanks."""
    rows = [(name[0], name[1:], "both", sex, None, None, None) for name, sex in sexes.items()]
    return identity_catalogue.catalogue([pd.DataFrame(rows, columns=identity_catalogue.CODES)])


def test_codes_of_opposite_sex_are_a_conflict_and_no_animal():
    found = resolved(sexed(A1="female", B1="male", B2="female"), ("A1 B1", "same", "x", "left", 1),
                     ("A1 B2", "same", "x", "left", 1))  # fmt: skip
    assert together(found) == {frozenset({"A1", "B2"}), frozenset({"B1"})}
    assert found.pairs[["state", "reason"]].values.tolist() == [["conflict", "sex"], ["joined", None]]
    assert identity_graph.conflicts(found.pairs)["code_b"].tolist() == ["1"]


def test_a_code_of_unknown_sex_does_not_bring_a_female_and_a_male_together():
    found = resolved(sexed(A1="female", B1="unknown", C1="male"), ("A1 B1", "same", "x", "left", 1),
                     ("B1 C1", "same", "x", "left", 2))  # fmt: skip
    assert together(found) == {frozenset({"A1", "B1"}), frozenset({"C1"})}
    assert found.pairs["reason"].tolist() == [None, "sex"]


def test_equal_codes_of_opposite_sex_are_no_proposal():
    found = resolved(sexed(A1="female", B1="male", A2="female", B2="unknown"))
    assert identity_graph.equal_codes(found.codes, found.pairs) == [(("A", "2"), ("B", "2"))]
    # through a third agency's code of unknown sex they are not listed as one animal either
    found = resolved(sexed(A1="female", B1="male", C1="unknown"))
    proposals = identity_graph.equal_codes(found.codes, found.pairs)
    assert len(set(identity_graph.listed_animals(found, proposals))) == 2
