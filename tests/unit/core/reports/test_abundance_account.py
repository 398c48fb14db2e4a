"""The report on abundance: why there is no estimate, what each method assumes, and what is not told by country."""

from __future__ import annotations

from collections import Counter

import pandas as pd
import pytest

from neaspec_plugin.core.individuals.closed_misidentification import COLUMNS
from neaspec_plugin.core.individuals.closed_population import Estimate
from neaspec_plugin.core.messages import Message
from neaspec_plugin.core.movement.joint_minimum import joint_minimum
from neaspec_plugin.core.reports import abundance_account as account
from neaspec_plugin.core.reports.document import Missing, Number, Table, plain

ANIMALS = pd.DataFrame({"species_id": "AL", "animal": list("abc"), "countries": ["CHN", "CHN;RUS", "RUS"]})


@pytest.fixture
def document():
    found = account.Abundance(
        species_id="AL",
        estimates=[
            Estimate("m0", 3, 4.0, 1.0, 3.0, 7.0),
            Estimate("jackknife_1", 3, 5.0, 1.0, 3.5, 8.0),
            Estimate("jackknife", 3, 5.0, 1.0, 3.5, 8.0),
            Estimate("chao", 3, note="none_caught_twice"),
            Estimate("capwire_ecm", 3, 30.0, 9.0, 3.0, 100.0, "largest_searched"),
        ],
        p=0.25,
        effort=pd.DataFrame({"country": ["CHN", "RUS"], "stations": [2, 3], "usage_days": [10.0, 20.5], "animals": [2, 2]}),
        joint=joint_minimum(ANIMALS),
        records=12,
        used=9,
        left_out=Counter({"juvenile": 2, "other_flank": 1}),
        sums=tuple(zip(account.SUMS, (3, 4, 7, 3, 2))),
        flank="left",
        occasion_days=7,
        few=3,
        warnings=[Message("history_open", days=120, most=90)],
        wrong=pd.DataFrame([(0.02, "caught", 3, 3, 3, 4), (0.02, "m0", 4, 3, 5, 9), (0.02, "chapman", *4 * [float("nan")])],
                           columns=COLUMNS),
    )  # fmt: skip
    return account.build(found, {}, "en")


def rows(document, key, words):
    table = next(table for table in document.blocks(Table) if table.key == key)
    return [[plain(cell, words) for cell in row] for row in table.rows]


def test_an_estimate_that_is_not_there_says_why(document, words):
    told = rows(document, "estimates", words)
    assert told[0][1:4] == ["3", "4.0", "1.0"]
    assert told[3][2:] == ["no animal caught exactly twice"] * 3


def test_each_family_of_methods_states_its_assumption_once(document):
    bullets = document.sections[0].blocks[2]
    codes = [item.text.code for item in bullets.items]
    assert codes == [
        "history_open", "abundance_assumes_m0", "abundance_assumes_jackknife", "abundance_assumes_capwire_ecm",
        "abundance_largest_searched", "abundance_capwire_test",
    ]  # fmt: skip


def test_effort_of_few_stations_is_not_shown(document):
    table = next(table for table in document.blocks(Table) if table.key == "effort")
    assert [type(row[2]) for row in table.rows] == [Missing, Number]


def test_the_account_adds_up(document, words):
    account_rows = {row[0]: row[1] for row in rows(document, "account", words)}
    assert account_rows["Records in the database"] == "12"
    assert account_rows["Records used"] == "9" and account_rows["The animal is a cub."] == "2"


def test_by_country_only_the_minimum_beside_the_joint_one(document, words):
    # two animals in each, one of them in both: 2 + 2 - 1
    assert rows(document, "joint", words)[0][2:] == ["2", "2", "1", "3", "4", "1"]


def test_wrong_identities_move_what_was_caught_and_the_estimates(document, words):
    told = rows(document, "wrong", words)
    assert [row[1:3] for row in told] == [["2.0%", "3"], ["2.0%", "4"], ["2.0%", told[2][2]]]
    assert [row[3] for row in told[:2]] == ["3–4", "3–9"] and told[2][2] == told[2][3]  # not stated
