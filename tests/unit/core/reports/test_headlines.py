"""The tables of the answer: from the published data, recomputed here from the CSV alone, and from made-up rows."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pandas as pd
import pytest

from neaspec_plugin.core.messages import Message
from neaspec_plugin.core.reports import headlines
from neaspec_plugin.core.reports.document import Missing, Name, Number, Span, plain
from neaspec_plugin.core.reports.facts import Facts
from neaspec_plugin.core.schema import BIRDS, CATS, COUNTRIES, TABLES

REFERENCE = Path(__file__).resolve().parents[4] / "resources" / "reference"
PUBLISHED = (
    "countries",
    "species",
    "sites",
    "site_species",
    "site_names",
    "corridors",
    "transborder_figures",
    "counts",
)
NOT_IN_STUDY = Missing(Message("report_not_in_study"))


def published_rows(name):
    with open(REFERENCE / f"{name}.csv", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="module")
def published():
    return Facts({name: pd.read_csv(REFERENCE / f"{name}.csv") for name in PUBLISHED}, "en")


def frame(table, *rows):
    return pd.DataFrame([{**dict.fromkeys(TABLES[table].names), **row} for row in rows], columns=TABLES[table].names)


def facts(language="en", **tables):
    """Facts of the six countries and species, and of ``tables`` given as lists of rows."""
    countries = [{"iso3": code, "sort": n, "name_en": f"Land {code}"} for n, code in enumerate(COUNTRIES)]
    groups = dict.fromkeys(BIRDS, "waterbird") | dict.fromkeys(CATS, "felid")
    species = [{"species_id": code, "sort": n, "group": groups[code], "name_en": code} for n, code in enumerate(groups)]
    given = {"countries": countries, "species": species, **tables}
    return Facts({name: frame(name, *rows) for name, rows in given.items()}, language)


def figure(figure_id, species, quantity, value, years=(2013, 2015), **more):
    return {"figure_id": figure_id, "species_id": species, "quantity": quantity, "value": value, "area": "there",
            "year_from": years[0], "year_to": years[1], "unit": "adults", **more}  # fmt: skip


def site(site_id, countries="JPN", **more):
    return {"site_id": site_id, "name_en": f"Site {site_id}", "country_iso3": countries, **more}


def stay(site_id, species="HC", presence="present"):
    return {"site_id": site_id, "species_id": species, "season": "wintering", "role": "wintering", "presence": presence}


def count(count_id, site_id, year, species="HC", season="wintering", **more):
    return {"count_id": count_id, "scope": "site", "site_id": site_id, "species_id": species, "season": season,
            "season_year": year, "count": 10, "unit": "individuals", **more}  # fmt: skip


def verdict(site_id, criterion="ramsar_6", **more):
    row = {"run_id": "r1", "verdict_id": f"{site_id}|{criterion}", "site_id": site_id, "species_id": "HC",
           "season": "wintering", "criterion": criterion, "population_row": "P@2025", "edition": 2025, "level": 190.0,
           "level_basis": "derived", "figure": 250.5, "largest": 400.0, "seasons": 3, "seasons_reached": 2,
           "verdict": "met", "provisional": False, "reason": "", "row_ids": "C1;C2;C3"}  # fmt: skip
    return {**row, **more}


POPULATIONS = [
    {"row_id": "P@2025", "population_id": "P", "edition": 2025, "current": "yes", "confidence": "high"},
    {"row_id": "P@2015", "population_id": "P", "edition": 2015, "current": "no", "confidence": "low"},
]


def values(row):
    return [cell.value if isinstance(cell, Number) else cell for cell in row]


def numbers(row):
    """The figures of a row, 0 where the cell says why there is none."""
    return [cell.value if isinstance(cell, Number) else 0 for cell in row[1:]]


# --- cats ------------------------------------------------------------------------------------------------------------


def test_published_cats(published):
    """Total, seen on both sides, two lists (total + both), once (total): 45, 19, 64, 45 and 89, 15, 104, 89."""
    found = {row[0]: values(row)[1:] for row in headlines.cats_table(published).rows if isinstance(row[1], Number)}
    names = {row["species_id"]: row["name_en"] for row in published_rows("species")}
    figures = published_rows("transborder_figures")
    expected = {}
    for total in (row for row in figures if row["quantity"] == "total"):
        study = (total["species_id"], "both_sides", total["area"])
        (both,) = (int(row["value"]) for row in figures if (row["species_id"], row["quantity"], row["area"]) == study)
        one = int(total["value"])
        expected[names[total["species_id"]]] = [one, both, both / one, one + both, one]
    assert found == expected
    assert [row[:2] + row[3:] for row in found.values()] == [[45, 19, 64, 45], [89, 15, 104, 89]]


def test_snow_leopard_is_not_in_that_study_and_its_groups_across_borders_are_named(published, words):
    table = headlines.cats_table(published)
    (row,) = (row for row in table.rows if row[0] == "Snow Leopard")
    assert set(row[1:]) == {NOT_IN_STUDY}
    named = " ".join(words.text(note.text) for note in table.notes)
    groups = [
        row["name_en"]
        for row in published_rows("corridors")
        if "SL" in row["species_ids"].split(";") and ";" in row["countries_iso3"] and row["status"] != "lost"
    ]
    assert groups
    assert all(name in named for name in groups)


def test_two_lists_add_to_the_total_and_those_on_both_sides():
    # 45 in all of which 19 on both sides: lists of 45 + 19 = 64; share 19 / 45. 89 and 15: 104, 15 / 89.
    rows = [
        figure("T1", "AT", "total", 45), figure("T2", "AT", "both_sides", 19),
        figure("T3", "AL", "total", 89), figure("T4", "AL", "both_sides", 15),
    ]  # fmt: skip
    table = headlines.cats_table(facts(transborder_figures=rows))
    assert values(table.rows[0]) == ["AT", 45, 19, 19 / 45, 64, 45]
    assert values(table.rows[1]) == ["AL", 89, 15, 15 / 89, 104, 89]
    assert values(table.rows[2]) == ["SL", *[NOT_IN_STUDY] * 5]
    assert [getattr(cell, "rows", None) for cell in table.rows[0][1:]] == [
        ("T1",), ("T2",), ("T1", "T2"), ("T1", "T2"), ("T1",)
    ]  # fmt: skip


def test_other_quantities_and_other_studies_do_not_mix():
    rows = [
        figure("T1", "AT", "total", 45),
        figure("T2", "AT", "both_sides", 7, years=(2020, 2021)),
        figure("T3", "AT", "joint_estimate", 99),
        figure("T4", "AT", "total", 60, years=(2020, 2021), confidence="low"),
    ]
    first, second = headlines.cats_table(facts(transborder_figures=rows)).rows[:2]
    assert values(first)[:2] == ["AT", 45]
    assert isinstance(first[2], Missing)
    assert values(second)[:3] == ["AT", 60, 7]
    assert second[4] == Number(67, rows=("T4", "T2"), unsure=True)  # 60 + 7; the total is of low confidence


def test_groups_across_a_border_are_named_where_there_is_no_study(words):
    corridors = [
        {
            "corridor_id": "K1",
            "name_en": "Ridge",
            "species_ids": "AL;SL",
            "countries_iso3": "RUS;MNG",
            "status": "functioning",
        },
        {
            "corridor_id": "K2",
            "name_en": "Inland",
            "species_ids": "SL",
            "countries_iso3": "MNG",
            "status": "functioning",
        },
        {"corridor_id": "K3", "name_en": "Gone", "species_ids": "SL", "countries_iso3": "MNG;CHN", "status": "lost"},
    ]
    notes = headlines.cats_table(facts(corridors=corridors)).notes
    told = [(words.text(note.text), note.rows) for note in notes]
    assert ("SL, groups named across borders: Ridge (Land MNG, Land RUS).", ("K1",)) in told
    assert ("AT: no group is named across a border.", ()) in told


# --- birds' key sites ------------------------------------------------------------------------------------------------


def test_published_key_sites(published):
    stays = published_rows("site_species")
    present = {row["site_id"] for row in stays if row["species_id"] in BIRDS and row["presence"] == "present"}
    countries = {row["site_id"]: row["country_iso3"].split(";") for row in published_rows("sites")}
    counts = [
        row
        for row in published_rows("counts")
        if row["scope"] == "site" and row["species_id"] in BIRDS and row["site_id"] in present and row["count"]
    ]
    years = {}
    for row in (row for row in counts if row["season_year"]):
        years.setdefault((row["site_id"], row["species_id"], row["season"]), set()).add(row["season_year"])
    counted = {row["site_id"] for row in counts}
    long = {name for (name, _, _), found in years.items() if len(found) >= 3}
    expected = [
        [sum(code in countries[name] for name in chosen) for chosen in (present, counted, long)] for code in COUNTRIES
    ]
    table = headlines.birds_table(published)
    assert [numbers(row) for row in table.rows] == [*expected, [len(present), len(counted), len(long)]]


@pytest.mark.parametrize(
    ("counts", "counted", "long"),
    [
        ([], 0, 0),
        ([count("1", "A", 2001)], 1, 0),
        ([count("1", "A", 2001), count("2", "A", 2002), count("3", "A", 2003)], 1, 1),
        ([count("1", "A", 2001), count("2", "A", 2001), count("3", "A", 2003)], 1, 0),  # two years only
        ([count("1", "A", 2001), count("2", "A", 2002), count("3", "A", 2003, season="breeding")], 1, 0),  # two seasons
        ([count("1", "A", 2001), count("2", "A", 2002), count("3", "B", 2003)], 2, 0),  # two sites
        ([count("1", "A", 2001, "AT")], 0, 0),  # no bird
        ([count("1", "A", 2001, scope="region")], 0, 0),
        ([count("1", "A", 2001, count=None)], 0, 0),
        ([count("1", "C", 2001)], 0, 0),  # the species is not present there
    ],
)
def test_what_counts_as_a_count_and_as_three_seasons(counts, counted, long):
    sites, stays = [site("A"), site("B"), site("C")], [stay("A"), stay("B"), stay("C", presence="historic")]
    rows = headlines.birds_table(facts(sites=sites, site_species=stays, counts=counts)).rows
    assert numbers(rows[2]) == numbers(rows[-1]) == [2, counted, long]


def test_evidence_per_country():
    # A (JPN): three winters of one species, two counts of one year. B (CHN and KOR): two winters. C (KOR): of a region.
    # D (MNG): unconfirmed. E (MNG): three years, but of two species. F (RUS): a cat.
    sites = [site("A"), site("B", "KOR;CHN"), site("C", "KOR"), site("D", "MNG"), site("E", "MNG"), site("F", "RUS")]
    stays = [
        stay("A"),
        stay("A", "WNC"),
        stay("B"),
        stay("C"),
        stay("D", presence="unconfirmed"),
        stay("E"),
        stay("F", "AT"),
    ]
    counts = [
        count("1", "A", 2001), count("2", "A", 2002), count("3", "A", 2003), count("4", "A", 2003),
        count("5", "A", 2001, season="breeding"), count("6", "B", 2001), count("7", "B", 2002),
        count("8", None, 2001, scope="region", related_site_id="C"), count("9", "E", 2001, unit="pairs"),
        count("10", "E", 2002), count("11", "E", 2003, "BFS"), count("12", "F", 2001, "AT"),
    ]  # fmt: skip
    rows = headlines.birds_table(facts(sites=sites, site_species=stays, counts=counts)).rows
    found = {str(row[0]): numbers(row) for row in rows}
    assert found == {
        "Land CHN": [1, 1, 0], "Land PRK": [0, 0, 0], "Land JPN": [1, 1, 1],
        "Land MNG": [1, 1, 0], "Land KOR": [2, 1, 0],
        "Land RUS": [0, 0, 0], str(Message("report_all_countries")): [4, 3, 1],  # A, B, C, E once each
    }  # fmt: skip
    japan = rows[2]
    assert japan[1].rows == ("A",)
    assert japan[2].rows == ("1", "2", "3", "4", "5")
    assert japan[3].rows == ("1", "2", "3", "4")  # the breeding season is no part of the series


# --- verdicts --------------------------------------------------------------------------------------------------------


def decided(*rows, **more):
    return facts(sites=[site("A"), site("B", "CHN")], populations=POPULATIONS, site_verdicts=list(rows), **more)


def test_criteria_at_one_level_share_a_row(words):
    rows = [verdict("A"), verdict("A", "eaaf_1pct"), verdict("A", "eaaf_staging", level=46.375, seasons_reached=3)]
    table = headlines.verdicts_table(decided(*rows))
    assert [plain(row[2], words) for row in table.rows] == ["Ramsar 6, EAAF 1 %", "EAAF staging"]
    assert [row[5] for row in table.rows] == [Number(190, rows=("P@2025",)), Number(46.375, 1, rows=("P@2025",))]
    assert [plain(row[7], words) for row in table.rows] == ["2 of 3", "3 of 3"]
    assert table.rows[0][3] == Number(250.5, rows=("C1", "C2", "C3"))


def test_only_the_current_edition_and_the_latest_run():
    rows = [
        verdict("A"),
        verdict("A", population_row="P@2015", edition=2015),
        verdict("B", run_id="r0"),
        verdict("B", verdict="insufficient_data"),
        verdict("B", "kba_a1b"),
    ]
    runs = [{"run_id": "r0", "ended": "2024-01-01T00:00:00Z"}, {"run_id": "r1", "ended": "2024-01-02T00:00:00Z"}]
    table = headlines.verdicts_table(decided(*rows, runs=runs))
    assert [row[6] for row in table.rows] == ["2025"]


def test_an_official_level_and_a_provisional_verdict_say_so(words):
    rows = [verdict("A", level_basis="official", provisional=True, reason="coverage_unknown")]
    table = headlines.verdicts_table(decided(*rows))
    assert plain(table.rows[0][6], words) == "2025: Official"
    assert plain(table.rows[0][8], words) == "Met, provisional"
    assert any(note.text.code == "report_verdict_why" for note in table.notes)


def test_countries_stand_in_the_order_of_the_programme():
    table = headlines.verdicts_table(decided(verdict("A"), verdict("B")))
    assert [row[0].text.params["name"] for row in table.rows] == ["Site B", "Site A"]  # CHN before JPN


def test_a_verdict_on_all_waterbirds_has_no_edition(words):
    row = verdict(
        "A", "eaaf_staging", species_id=None, population_row=None, edition=None, level=5000.0, level_basis=None
    )
    (cells,) = headlines.verdicts_table(decided(row)).rows
    assert plain(cells[1], words) == "All flagship waterbirds together, wintering"
    assert cells[5] == Number(5000)
    assert isinstance(cells[6], Missing)


def test_what_is_missing_is_grouped_by_reason(words):
    # A is decided; B was counted and lacks seasons; C was counted and waits for a level and for seasons; D has no count
    sites = [site(name) for name in "ABCD"]
    open_ = {"verdict": "insufficient_data", "seasons": 1}
    rows = [
        verdict("A"),
        verdict("B", reason="too_few_seasons", **open_),
        verdict("C", reason="too_few_seasons", **open_),
        verdict("C", season="breeding", reason="level_low_confidence", **open_),
        verdict("C", "eaaf_staging", species_id=None, population_row=None, reason="flagship_only", **open_),
        verdict("D", reason="too_few_seasons", **open_),
    ]
    table = headlines.missing_table(
        facts(
            sites=sites,
            site_species=[stay(name) for name in "ABCD"],
            populations=POPULATIONS,
            site_verdicts=rows,
            counts=[count("1", "B", 2001), count("2", "C", 2001)],
        )  # fmt: skip
    )
    found = {row[0].code: (row[1].value, [cell.text for cell in row[2].items]) for row in table.rows}
    assert found == {
        "report_lacks_counts": (1, ["Site D"]),
        "verdict_reason_level_low_confidence": (1, ["Site C"]),
        "verdict_reason_too_few_seasons": (2, ["Site B", "Site C"]),
    }


# --- score -----------------------------------------------------------------------------------------------------------


def scored(place, **more):
    return {"run_id": "s", "unit_table": "sites", "unit_id": f"S{place:02}", "rank": place, "rank_low": place,
            "rank_high": place + 3, "score": 1 / place, "score_high": 1.0, **more}  # fmt: skip


def test_top_ten_with_rank_ranges_and_weights(words):
    criteria = [{"field": "criteria_met", "weight": 1}, {"field": "own_field", "weight": 2.5}]
    run = {"run_id": "s", "algorithm": "priorityscore", "parameters": json.dumps({"criteria": criteria, "draws": 9})}
    rows = [scored(place) for place in range(12, 0, -1)] + [scored(1, unit_id="cell", unit_table="planning_units")]
    rows[-2]["missing"] = "criteria_met;own_field"
    table = headlines.top_table(facts(priorities=rows, runs=[run], sites=[site(f"S{n:02}") for n in range(1, 13)]))
    assert [row[0].value for row in table.rows] == list(range(1, 11))
    assert table.rows[0][4] == Span(1, 4, ("S01",))
    assert plain(table.rows[0][5], words) == "Number of site criteria met, own_field"
    assert (
        words.text(table.notes[-1].text) == "Weights: Number of site criteria met: 1, own_field: 2."
    )  # of the fake words


def test_a_later_score_of_other_units_does_not_hide_that_of_the_key_sites():
    runs = [
        {"run_id": name, "algorithm": "priorityscore", "ended": f"2026-0{month}-01T00:00:00Z",
         "parameters": json.dumps({"criteria": [{"field": name, "weight": 1}]})}
        for name, month in (("s", 1), ("t", 2))
    ]  # fmt: skip
    rows = [scored(1), scored(1, run_id="t", unit_id="cell", unit_table="planning_units")]
    given = facts(priorities=rows, runs=runs)
    assert [row["unit_id"] for row in headlines.scored_sites(given)] == ["S01"]
    assert [item["field"] for item in headlines.criteria_of_score(given)] == ["s"]


@pytest.mark.parametrize("text", [None, "", "no JSON", "[1]", '{"criteria": 3}', '{"criteria": ["a", {"weight": 1}]}'])
def test_parameters_that_tell_no_weights(text):
    run = {"run_id": "s", "algorithm": "priorityscore", "parameters": text}
    assert headlines.criteria_of_score(facts(priorities=[scored(1)], runs=[run])) == []


# --- names -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("ja", Name("鶴の里", unsure=True)),  # the report's own language
        ("ko_KP", Name("두루미골", unsure=True, language="ko")),  # one script, so that its readers can read it
        ("ru", Name("Site A", unsure=True, language="en")),  # else English
        ("en", Name("Site A", unsure=True)),
    ],
)
def test_names_of_sites(language, expected):
    names = [
        {"site_id": "A", "language": "ja", "name": "鶴の里"},
        {"site_id": "A", "language": "ko", "name": "두루미골"},
    ]
    known = facts(language, sites=[site("A", "KOR", confidence="low")], site_names=names)
    assert known.site("A") == expected
    assert known.site("Z") == Name("Z")


def test_numbers_read_from_a_frame_with_gaps_stay_whole():
    rows = facts(runs=[{"run_id": "a", "seed": 7}, {"run_id": "b"}]).rows("runs")
    assert [repr(row["seed"]) for row in rows] == ["7", "None"]
