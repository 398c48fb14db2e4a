"""The joint minimum of two lists of codes, by arithmetic."""

from __future__ import annotations

import pandas as pd

from neaspec_plugin.core.movement.joint_minimum import joint_minimum, of_lists


def test_two_lists_of_codes():
    chn, rus = [f"L{n}" for n in range(10)], [f"L{n}" for n in range(6, 20)]
    row = of_lists({"CHN": chn, "RUS": rus}).iloc[0]
    assert row.to_dict() == {
        "countries": "CHN;RUS", "n_a": 10, "n_b": 14, "n_both": 4, "joint": 20, "national_sum": 24, "counted_twice": 4
    }  # fmt: skip


def test_the_published_study_counted_once():
    # 89 leopards in all, 15 of them on both sides: two national lists add up to 104
    table = of_lists({"CHN": range(40), "RUS": range(25, 89)}).iloc[0]
    assert (table["n_both"], table["joint"], table["national_sum"]) == (15, 89, 104)


def test_pairs_and_all_in_the_order_of_the_programme():
    found = of_lists({"RUS": ["a", "b"], "MNG": ["b"], "CHN": ["b", "c"]})
    assert list(found["countries"]) == ["CHN;MNG", "CHN;RUS", "MNG;RUS", "CHN;MNG;RUS"]
    last = found.iloc[-1]
    assert (last["joint"], last["n_both"], last["national_sum"], last["counted_twice"]) == (3, 1, 5, 2)
    assert pd.isna(last["n_a"])


def test_one_country_alone_and_none():
    assert of_lists({"JPN": ["a"]})[["countries", "joint"]].values.tolist() == [["JPN", 1]]
    assert of_lists({}).empty


def test_by_species_from_the_table_of_individuals():
    animals = pd.DataFrame(
        {"animal": ["T1", "T2", "T1"], "species_id": ["AT", "AT", "AL"], "countries": ["CHN;RUS", None, "RUS"]}
    )
    found = joint_minimum(animals)
    assert found[["species_id", "countries", "joint"]].values.tolist() == [["AT", "CHN;RUS", 1], ["AL", "RUS", 1]]
    assert joint_minimum(animals[:0]).empty
