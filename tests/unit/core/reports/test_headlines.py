"""The tables of the answer: from the published data, recomputed here from the CSV alone, and from made-up rows."""

from __future__ import annotations

import csv
from pathlib import Path

import pandas as pd
import pytest

from neaspec_plugin.core.messages import Message
from neaspec_plugin.core.reports import headlines
from neaspec_plugin.core.reports.document import Missing, Number, plain
from neaspec_plugin.core.reports.facts import Facts
from neaspec_plugin.core.schema import TABLES

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


def rows(name):
    with open(REFERENCE / f"{name}.csv", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="module")
def published():
    return Facts({name: pd.read_csv(REFERENCE / f"{name}.csv") for name in PUBLISHED}, "en")


def made_up(**tables):
    return Facts(
        {name: pd.DataFrame(rows, columns=TABLES[name].names) for name, rows in tables.items()},
        "en",
    )


SPECIES = [
    {"species_id": "HC", "sort": 1, "group": "waterbird", "name_en": "Hooded Crane"},
    {"species_id": "AT", "sort": 2, "group": "felid", "name_en": "Amur Tiger"},
]
COUNTRIES = [{"iso3": code, "sort": place, "name_en": code} for place, code in enumerate(("CHN", "JPN", "MNG"))]


# --- cats -----------------------------------------------------------------------------------------------------------


def test_published_cats(published):
    """Total, seen on both sides, two lists (total + both), once (total): 45, 19, 64, 45 and 89, 15, 104, 89."""
    found = {}
    for row in headlines.cats_table(published).rows:
        if isinstance(row[1], Number):
            found[row[0]] = [cell.value for cell in row[1:]]
    expected = {}
    names = {row["species_id"]: row["name_en"] for row in rows("species")}
    for total in rows("transborder_figures"):
        if total["quantity"] == "total":
            (both,) = (
                int(row["value"])
                for row in rows("transborder_figures")
                if (row["species_id"], row["quantity"], row["area"])
                == (total["species_id"], "both_sides", total["area"])
            )
            one = int(total["value"])
            expected[names[total["species_id"]]] = [one, both, both / one, one + both, one]
    assert found == expected
    assert [values[:2] + values[3:] for values in found.values()] == [[45, 19, 64, 45], [89, 15, 104, 89]]


def test_snow_leopard_is_not_in_that_study_and_its_groups_across_borders_are_named(published, words):
    table = headlines.cats_table(published)
    (row,) = (row for row in table.rows if row[0] == "Snow Leopard")
    assert set(row[1:]) == {Missing(Message("report_not_in_study"))}
    named = " ".join(words.text(note.text) for note in table.notes)
    groups = [
        row
        for row in rows("corridors")
        if "SL" in row["species_ids"].split(";") and ";" in row["countries_iso3"] and row["status"] != "lost"
    ]
    assert groups
    assert all(row["name_en"] in named for row in groups)


@pytest.mark.parametrize(("both", "share", "lists"), [(3, 0.25, 15), (0, 0.0, 12), (12, 1.0, 24)])
def test_made_up_cats(both, share, lists):
    figures = [
        {"figure_id": "A", "species_id": "AT", "area": "x", "quantity": "total", "value": 12},
        {"figure_id": "B", "species_id": "AT", "area": "x", "quantity": "both_sides", "value": both},
        {"figure_id": "C", "species_id": "AT", "area": "y", "quantity": "both_sides", "value": 7},  # of another study
    ]
    (row,) = headlines.cats_table(made_up(species=SPECIES, transborder_figures=figures)).rows
    assert [cell.value for cell in row[1:]] == [12, both, share, lists, 12]


def test_a_total_without_the_number_on_both_sides_says_so():
    figures = [{"figure_id": "A", "species_id": "AT", "area": "x", "quantity": "total", "value": 12}]
    (row,) = headlines.cats_table(made_up(species=SPECIES, transborder_figures=figures)).rows
    assert [isinstance(cell, Missing) for cell in row[1:]] == [False, True, True, True, False]


# --- birds' key sites -----------------------------------------------------------------------------------------------


def test_published_key_sites(published):
    birds = ("BFS", "WNC", "HC")
    sites = {
        row["site_id"]: row["country_iso3"].split(";")
        for row in rows("sites")
        if row["site_id"]
        in {
            one["site_id"]
            for one in rows("site_species")
            if one["species_id"] in birds and one["presence"] == "present"
        }
    }
    counts = [
        row
        for row in rows("counts")
        if row["scope"] == "site" and row["species_id"] in birds and row["site_id"] in sites and row["count"]
    ]
    years = {}
    for row in counts:
        if row["season_year"]:
            years.setdefault((row["site_id"], row["species_id"], row["season"]), set()).add(row["season_year"])
    counted = {row["site_id"] for row in counts}
    long = {site for (site, _, _), found in years.items() if len(found) >= 3}
    expected = [
        [sum(code in sites[site] for site in chosen) for chosen in (sites, counted, long)]
        for code in [row["iso3"] for row in sorted(rows("countries"), key=lambda row: int(row["sort"]))]
    ]
    table = headlines.birds_table(published)
    found = [[getattr(cell, "value", 0) for cell in row[1:]] for row in table.rows]
    assert found == [*expected, [len(sites), len(counted), len(long)]]


def count(name, site, year, season="wintering", species="HC", **more):
    return {
        "count_id": name,
        "scope": "site",
        "site_id": site,
        "species_id": species,
        "season": season,
        "season_year": year,
        "count": 1,
        **more,
    }


@pytest.mark.parametrize(
    ("counts", "counted", "long"),
    [
        ([], 0, 0),
        ([count("1", "A", 2001)], 1, 0),
        ([count("1", "A", 2001), count("2", "A", 2002), count("3", "A", 2003)], 1, 1),
        ([count("1", "A", 2001), count("2", "A", 2001), count("3", "A", 2003)], 1, 0),  # two years only
        ([count("1", "A", 2001), count("2", "A", 2002), count("3", "A", 2003, "breeding")], 1, 0),  # two seasons
        ([count("1", "A", 2001), count("2", "A", 2002), count("3", "B", 2003)], 2, 0),  # two sites
        ([count("1", "A", 2001, species="AT")], 0, 0),  # no bird
        ([count("1", "A", 2001, scope="region")], 0, 0),
        ([count("1", "A", 2001, count=None)], 0, 0),
        ([count("1", "C", 2001)], 0, 0),  # the species is not present there
    ],
)
def test_made_up_key_sites(counts, counted, long):
    presence = {"A": "present", "B": "present", "C": "historic"}
    facts = made_up(
        species=SPECIES,
        countries=COUNTRIES,
        sites=[{"site_id": site, "country_iso3": "CHN;MNG" if site == "B" else "CHN"} for site in presence],
        site_species=[{"site_id": site, "species_id": "HC", "presence": word} for site, word in presence.items()],
        counts=counts,
    )
    found = [[getattr(cell, "value", 0) for cell in row[1:]] for row in headlines.birds_table(facts).rows]
    assert found[0] == [2, counted, long]  # CHN
    assert found[1] == [0, 0, 0]  # JPN
    assert found[2][0] == 1  # MNG: the site across the border stands with both
    assert found[3] == [2, counted, long]  # each site once


# --- score ----------------------------------------------------------------------------------------------------------


def test_the_top_ten_and_their_ranges(words):
    facts = made_up(
        species=SPECIES,
        countries=COUNTRIES,
        sites=[{"site_id": f"S{k:02}", "name_en": f"Site {k}", "country_iso3": "CHN"} for k in range(1, 13)],
        priorities=[
            {
                "run_id": "r",
                "unit_table": "sites",
                "unit_id": f"S{k:02}",
                "score": 1 / k,
                "score_high": 1.0,
                "rank": k,
                "rank_low": k,
                "rank_high": 12,
                "missing": "criteria_met" if k == 2 else "",
            }
            for k in range(12, 0, -1)
        ],
        runs=[
            {
                "run_id": "r",
                "algorithm": "priorityscore",
                "parameters": '{"criteria": [{"field": "criteria_met", "weight": 2.5}]}',
                "ended": "2024-01-01",
            }
        ],
    )
    table = headlines.top_table(facts)
    assert [row[0].value for row in table.rows] == list(range(1, 11))
    assert [plain(cell, words) for cell in table.rows[1][2:5]] == ["0.50", "1.00", "2–12"]
    assert words.text(Message("criterion_field_criteria_met")) in plain(table.rows[1][5], words)
    assert "not of conservation value where counts are missing" in words.text(table.title)
    notes = " ".join(words.text(note.text) for note in table.notes)
    assert words.text(Message("criterion_field_criteria_met")) in notes
    assert "2" in notes
