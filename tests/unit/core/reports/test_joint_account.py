"""The report on joint areas: sides in order, dates no finer than the coarsest, and no effort of few stations."""

from __future__ import annotations

import pandas as pd
import pytest

from neaspec_plugin.core.assessments.joint_study import EFFORT, JointStudy
from neaspec_plugin.core.assessments.study_areas import SITES, StudyArea
from neaspec_plugin.core.assessments.synchronised_counts import counts_of_area, side_by_side
from neaspec_plugin.core.detections.not_shared import EFFORT_COLUMNS, KINDS
from neaspec_plugin.core.progress import Silent
from neaspec_plugin.core.reports import html, joint_account
from neaspec_plugin.core.reports.document import Paragraph, Table, plain
from neaspec_plugin.core.schema import COUNTRIES, TABLES

AREA = StudyArea("dauria", "Dauria", ("CHN", "MNG", "RUS"), ("WNC", "AL"), {"CHN": ("C1",), "MNG": ("M1",), "RUS": ("R1",)},
                 ("C1", "M1", "R1"))  # fmt: skip
LINE = StudyArea("korean_dmz", "x", ("PRK", "KOR"), ("WNC",), {"PRK": ("P1",), "KOR": ("K1",)}, ("P1", "K1"))
NAMES = {
    "countries": pd.DataFrame({"iso3": COUNTRIES, "sort": range(6), "name_en": [f"name of {one}" for one in COUNTRIES]}),
    "species": pd.DataFrame({"species_id": ["WNC", "AL"], "sort": [1, 2], "group": ["waterbird", "felid"],
                             "name_en": ["crane", "leopard"]}),
    "sites": pd.DataFrame({"site_id": ["C1", "M1", "R1", "P1", "K1"], "name_en": ["C one", "M one", "R one", "P one", "K one"],
                           "country_iso3": ["CHN", "MNG", "RUS", "PRK", "KOR"]}),
}  # fmt: skip
JOINT = [
    "study_area_id",
    "species_id",
    "countries",
    "n_a",
    "n_b",
    "n_both",
    "joint",
    "national_sum",
    "counted_twice",
    "joint_most",
]


def counts(*rows):
    base = {"scope": "site", "species_id": "WNC", "season": "wintering", "season_year": 2023, "unit": "individuals",
            "count_kind": "census", "complete": "yes", "confidence": "high"}  # fmt: skip
    told = [
        {**base, "count_id": f"c{n}", "site_id": site, "date_start": day, "date_end": day, "count": figure}
        for n, (site, day, figure) in enumerate(rows)
    ]
    return pd.DataFrame(told, columns=list(TABLES["counts"].names)).astype({"season_year": "Int64", "count": "Int64"})


def document(area, table, days=3, coarse=(), stations=(5, 2, None)):
    """``coarse``: ids of counts whose days the release gate made months."""
    own, lost = counts_of_area(table, area, [])
    beside, pairs = side_by_side(own, area, days, Silent())
    in_all = pd.DataFrame(
        [
            (area.study_area_id, side, None, 10.0 * n if n else None, n, None, None, 1)
            for side, n in zip(area.sides, stations)
        ],
        columns=EFFORT,
    )
    sites = pd.DataFrame([{**dict.fromkeys(SITES), "study_area_id": area.study_area_id, "site_id": site}
                          for site in area.members], columns=SITES)  # fmt: skip
    shared = pd.DataFrame(
        [(area.study_area_id, side, "WNC", True, 2023, "not_shared") for side in area.sides],
        columns=["study_area_id", "country", "species_id", "in_range", "year", "state"],
    ).reindex(columns=["study_area_id", "country", "species_id", "in_range", "year", "state", *KINDS, *EFFORT_COLUMNS])
    study = JointStudy(
        [area], sites, beside, pairs, in_all, in_all, pd.DataFrame(columns=JOINT), shared, lost, frozenset()
    )
    month = table["count_id"].isin(coarse)
    released = table.assign(**{one: table[one].where(~month, table[one].str[:7]) for one in ("date_start", "date_end")})
    return joint_account.build(joint_account.Account(study, days, 3, {"2.1"}), {**NAMES, "counts": released}, "en")


def rows(found, key, words):
    (table,) = [one for one in found.blocks(Table) if one.key == key]
    return [[plain(cell, words) for cell in row] for row in table.rows]


def test_sides_stand_beside_each_other_and_the_total_names_its_sides(words):
    table = counts(("C1", "2023-01-20", 5), ("R1", "2023-01-22", 8))
    found = document(AREA, table)
    (crane, leopard) = rows(found, "counts_dauria", words)
    assert crane[3:7] == [
        "5 individuals (2023-01-20; sites: 1 of 1)", "not counted, or not shared",
        "8 individuals (2023-01-22; sites: 1 of 1)", "13 (name of CHN, name of RUS)",
    ]  # fmt: skip
    assert leopard[:4] == ["leopard", "no count", "no count", "not counted, or not shared"]
    (answer,) = rows(found, "joint_areas", words)
    assert answer == [
        "Dauria",
        "name of CHN, name of MNG, name of RUS",
        "3",
        "0",
        "0",
        "1",
        "1",
        "13 (crane, wintering 2023)",
    ]


def test_a_larger_count_that_is_not_added_is_a_remark(words):
    found = document(LINE, counts(("P1", "2023-01-20", 5), ("P1", None, 500), ("K1", "2023-01-20", 8)))
    (line,) = rows(found, "counts_korean_dmz", words)
    assert line[3].startswith("5 individuals") and line[5] == "13"
    assert line[6] == "larger count not added: 500 individuals (name of PRK)"


def test_days_are_no_finer_than_the_coarsest_of_those_that_are_held_together(words):
    """The day of one count and the days between both would tell the day of the other."""
    table = counts(("P1", "2023-01-20", 5), ("K1", "2023-02-09", 8))
    exact, coarse = document(LINE, table), document(LINE, table, coarse=["c0"])
    assert rows(exact, "pairs_korean_dmz", words)[0][5:8] == ["5: P one, 2023-01-20", "8: K one, 2023-02-09", "20"]
    assert rows(coarse, "pairs_korean_dmz", words)[0][5:8] == ["5: P one, 2023-01", "8: K one, 2023-02", "more than 3"]
    page = html.render(coarse, words)
    assert "2023-01-20" not in page and "2023-02-09" not in page


def test_effort_of_few_stations_is_not_told(words):
    effort = rows(document(AREA, counts()), "effort_dauria", words)
    assert [row[:3] for row in effort] == [
        ["name of CHN", "50.0", "5"],
        ["name of MNG", "fewer than 3 stations", "fewer than 3 stations"],
        ["name of RUS", "not shared", "not shared"],
    ]


@pytest.mark.parametrize(("area", "said"), [(LINE, True), (AREA, False)])
def test_the_demarcation_line_is_told_where_it_lies_between(area, said, words):
    texts = [words.text(block.text) for block in document(area, counts()).blocks(Paragraph)]
    assert any("not an international border" in text for text in texts) is said


def test_the_worst_threat_has_its_impact_and_a_code_without_words_stands_as_it_is(words):
    row = {"threats": "2.1;99", "worst_threat": "high"}
    assert plain(joint_account._threats(row, {"2.1"}), words) == "Crops (High impact), 99"
