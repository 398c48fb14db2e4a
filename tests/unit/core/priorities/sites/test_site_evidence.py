"""Evidence per site from a small made-up set; arithmetic beside each case."""

from __future__ import annotations

import pandas as pd
import pytest
from shapely import Point

from neaspec_plugin.core.priorities.sites.site_evidence import site_evidence

SITES = [("A", "JPN"), ("B", "KOR"), ("C", "CHN;RUS"), ("D", "CHN"), ("E", "RUS"), ("F", "KOR")]
LISTED = [
    ("A", "HC", "wintering", "HC-1", "present"),
    ("A", "WNC", "wintering", "WNC-1", "present"),
    ("A", "BFS", "passage", "BFS-1", "unconfirmed"),
    ("B", "HC", "passage", "HC-1;HC-2", "present"),
    ("C", "WNC", "breeding", "WNC-1", "present"),
    ("C", "AT", "resident", None, "present"),
    ("D", "WNC", "breeding", "WNC-1", "historic"),
    ("E", "AT", "resident", None, "present"),
    ("F", "WNC", "wintering", "WNC-1", "present"),
]
POPULATIONS = [
    ("HC-1@2010", "HC-1", 2010, "no", 900, 1100),  # middle 1000
    ("HC-1@2020", "HC-1", 2020, "yes", 4000, 4000),
    ("HC-2@2020", "HC-2", 2020, "yes", 8000, None),  # one end known: 8000
    ("WNC-1@2020", "WNC-1", 2020, "yes", 500, 500),
    ("BFS-1@2020", "BFS-1", 2020, "yes", None, None),
]
COUNT = {"scope": "site", "unit": "individuals", "count_kind": "census", "confidence": "high"}


def sites(presence=None):
    rows = [(site, country, (presence or {}).get(site, "present"), Point(0, 0)) for site, country in SITES]
    return pd.DataFrame(rows, columns=["site_id", "country_iso3", "presence", "geometry"])


def counts(*rows):
    names = ["count_id", "site_id", "species_id", "season", "season_year", "count"]
    frame = pd.DataFrame([{**COUNT, **dict(zip(names, row)), **(row[6] if len(row) > 6 else {})} for row in rows])
    return frame.reindex(columns=[*names, *COUNT]).astype({"season_year": "Int64", "count": "Int64"})


def verdicts(*rows):
    names = ["site_id", "species_id", "season", "criterion", "population_row", "level", "verdict"]
    return pd.DataFrame(rows, columns=names, dtype=object)


def evidence(count_rows=(), verdict_rows=(), links=(), presence=None, shuffle=False):
    frames = [
        sites(presence),
        pd.DataFrame(LISTED, columns=["site_id", "species_id", "season", "population_id", "presence"]),
        counts(*count_rows),
        pd.DataFrame(
            POPULATIONS, columns=["row_id", "population_id", "edition", "current", "estimate_min", "estimate_max"]
        ),
        verdicts(*verdict_rows),
        pd.DataFrame(links, columns=["site_a", "site_b"], dtype=object),
    ]
    return site_evidence(*(frame.sample(frac=1, random_state=4) if shuffle else frame for frame in frames))


def test_only_sites_where_a_bird_is_present():
    # D is historic for its crane, E has a cat only; F is dropped where the site itself is not confirmed
    assert evidence().index.tolist() == ["A", "B", "C", "F"]
    found = evidence(presence={"F": "unconfirmed"})
    assert found.index.tolist() == ["A", "B", "C"]
    assert found.index.name == "site_id"
    assert found["species_present"].tolist() == [2, 1, 2]  # A: HC, WNC; C: WNC and the tiger
    assert found["population_share"].isna().all()
    assert found["population_share_rows"].tolist() == [None, None, None]
    assert found["evidence_seasons"].tolist() == [0, 0, 0]


def test_share_by_the_edition_nearest_in_time():
    # 2014 is nearer to 2010: 300 / 1000 = 0.3; 2016 is nearer to 2020: 800 / 4000 = 0.2
    found = evidence([("C1", "A", "HC", "wintering", 2014, 300), ("C2", "A", "HC", "wintering", 2016, 800)])
    assert found["population_share"]["A"] == pytest.approx(0.3)
    assert found["population_share_rows"]["A"] == "C1;HC-1@2010"


def test_between_two_editions_the_later_one():
    found = evidence([("C1", "A", "HC", "wintering", 2015, 400)])  # five years from both: 400 / 4000
    assert found["population_share"]["A"] == pytest.approx(0.1)


def test_largest_over_species_and_at_most_one():
    found = evidence([("C1", "A", "HC", "wintering", 2020, 4), ("C2", "A", "WNC", "wintering", 2020, 600)])
    assert found["population_share"]["A"] == 1.0  # 600 / 500 > 1
    assert found["population_share_rows"]["A"] == "C2;WNC-1@2020"


@pytest.mark.parametrize("season", ["spring_passage", "autumn_passage"])
def test_where_populations_meet_the_larger_one_counts(season):
    found = evidence([("C1", "B", "HC", season, 2020, 400)])
    assert found["population_share"]["B"] == pytest.approx(0.05)  # 400 / 8000, not 400 / 4000
    assert found["population_share_rows"]["B"] == "C1;HC-2@2020"


@pytest.mark.parametrize(
    "row",
    [
        {"count_kind": "second_figure"},
        {"count_kind": "average"},
        {"count_kind": "departure_count"},
        {"count_kind": "part_count"},
        {"count_kind": "compiled_estimate"},
        {"confidence": "low"},
        {"unit": "pairs"},
        {"scope": "region"},
        {"count": None},
    ],
)
def test_what_is_no_count_of_the_whole_site_does_not_enter(row):
    found = evidence([("C1", "A", "HC", "wintering", 2020, 300, row)])
    assert pd.isna(found["population_share"]["A"])
    assert found["evidence_seasons"]["A"] == 0


def test_no_population_listed_for_the_season_gives_no_share_but_evidence():
    found = evidence([("C1", "A", "HC", "breeding", 2020, 300)])
    assert pd.isna(found["population_share"]["A"])
    assert found["evidence_seasons"]["A"] == 1


def test_seasons_of_one_species_in_one_season():
    # HC wintering 2019, 2020 (four times): 2; WNC wintering 2018: 1; HC autumn 2018, 2019, 2020: 3 -> 3, not 6
    rows = [("A", "HC", "wintering", 2019), *[("A", "HC", "wintering", 2020)] * 4]
    rows += [("A", "WNC", "wintering", 2018)] + [("A", "HC", "autumn_passage", year) for year in (2018, 2019, 2020)]
    found = evidence([(f"C{number}", *row, 10) for number, row in enumerate(rows)])
    assert found["evidence_seasons"]["A"] == 3


def test_criteria_met_count_one_level_once():
    wintering = ("A", "HC", "wintering")
    found = evidence(
        verdict_rows=[
            (*wintering, "ramsar_6", "HC-1@2020", 40.0, "met"),
            (*wintering, "eaaf_1pct", "HC-1@2020", 40.0, "met"),  # the same test: 1
            (*wintering, "ramsar_6", "HC-1@2010", 10.0, "met"),  # not the current edition
            ("A", "WNC", "wintering", "ramsar_6", "WNC-1@2020", 5.0, "met"),  # 2
            ("A", "HC", "spring_passage", "eaaf_1pct", "HC-1@2020", 40.0, "met"),  # 3
            ("A", "HC", "spring_passage", "eaaf_staging", "HC-1@2020", 10.0, "met"),  # 4
            ("A", None, "wintering", "ramsar_5", None, 20000.0, "met"),  # 5, of all waterbirds
            ("B", "HC", "spring_passage", "ramsar_6", "HC-2@2020", 80.0, "not_met"),
            ("C", "WNC", "breeding", "ramsar_6", "WNC-1@2020", 5.0, "insufficient_data"),
        ]
    )
    assert found["criteria_met"][["A", "B"]].tolist() == [5, 0]
    assert found["criteria_met"][["C", "F"]].isna().all()  # nothing decided, nothing known


def test_two_levels_are_two_criteria():
    rows = [
        ("A", "HC", "wintering", name, "HC-1@2020", level, "met")
        for name, level in (("ramsar_6", 40), ("eaaf_1pct", 50))
    ]
    assert evidence(verdict_rows=rows)["criteria_met"]["A"] == 2


def test_links_to_other_countries():
    # A-B, A-C and C-D lie in different countries; B-F does not; G is no site
    found = evidence(links=[("A", "B"), ("C", "A"), ("B", "F"), ("C", "D"), ("A", "G")])
    assert found["cross_border_links"].to_dict() == {"A": 2, "B": 1, "C": 2, "F": 0}


def test_order_of_rows_does_not_matter():
    rows = [("C2", "A", "HC", "wintering", 2020, 400), ("C1", "A", "HC", "wintering", 2021, 400)]
    met = [("A", "HC", "wintering", "ramsar_6", "HC-1@2020", 40.0, "met")]
    found = evidence(rows, met, [("A", "B")])
    pd.testing.assert_frame_equal(evidence(rows, met, [("A", "B")], shuffle=True), found)
    assert found["population_share_rows"]["A"] == "C1;HC-1@2020"  # equal shares: the first by id
