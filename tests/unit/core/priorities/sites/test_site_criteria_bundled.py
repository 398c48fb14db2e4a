"""The bundled counts against the criteria, recomputed here from the CSV files with Python's own arithmetic alone."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from neaspec_plugin.core.priorities.sites.site_criteria import assess_sites
from neaspec_plugin.core.progress import Silent
from neaspec_plugin.core.species.reference import constants, kba_listing, read_csv

FOLDER = Path(__file__).resolve().parents[5] / "resources" / "reference"
NEVER = {"second_figure", "average", "departure_count", "part_count", "compiled_estimate"}


def rows(name):
    with (FOLDER / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def assess(shuffled=None):
    tables = [read_csv(str(FOLDER), name) for name in ("counts", "sites", "site_species", "populations")]
    tables.append(kba_listing(str(FOLDER)))
    if shuffled is not None:
        tables = [table.sample(frac=1, random_state=shuffled) for table in tables]
    return assess_sites(*tables, constants(str(FOLDER)), Silent())


@pytest.fixture(scope="module")
def assessment():
    return assess()


def complete_winters(site_id, species_id):
    """{season_year: largest count of individuals} of the winters that a complete count covers."""
    usable = [
        row
        for row in rows("counts")
        if (row["site_id"], row["species_id"], row["season"]) == (site_id, species_id, "wintering")
        and row["scope"] == "site" and row["unit"] == "individuals" and row["count_kind"] not in NEVER
        and row["confidence"] != "low" and row["count"] and int(row["season_year"]) >= 2000
    ]  # fmt: skip
    complete = {int(row["season_year"]) for row in usable if row["complete"] == "yes"}
    return {year: max(int(row["count"]) for row in usable if int(row["season_year"]) == year) for year in complete}


def rounded_one_percent(low, high):
    """1 percent of the middle, rounded: hundredths of birds as whole numbers, so that no tie is lost."""
    hundredths = (int(low) + int(high or low)) // 2
    assert (int(low) + int(high or low)) % 2 == 0
    limits = ((1_000, 1), (10_000, 5), (100_000, 10))
    step = next((step for limit, step in limits if hundredths <= limit), 100) * 100
    return (hundredths + step // 2) // step * step // 100


@pytest.mark.parametrize(
    ("species_id", "population_id", "editions"),
    [("HC", "HC-JPKR", {"HC-JPKR@2025"}), ("WNC", "WNC-EAST", {f"WNC-EAST@{year}" for year in (2025, 2015, 1996)})],
)
def test_izumi_meets_ramsar_6_on_every_edition_that_is_not_low(assessment, species_id, population_id, editions):
    winters = complete_winters("JPN-IZUMI", species_id)
    sure = [row for row in rows("populations") if row["population_id"] == population_id and row["confidence"] != "low"]
    assert {row["row_id"] for row in sure} == editions
    assert len(winters) >= 5
    for population in sure:
        level = rounded_one_percent(population["estimate_min"], population["estimate_max"])
        reached = sum(number >= level for number in winters.values())
        assert 3 * reached >= 2 * len(winters)  # the test's own verdict: met
        verdicts = assessment.verdicts
        found = verdicts[verdicts["verdict_id"] == f"JPN-IZUMI|{species_id}|wintering|ramsar_6|{population['row_id']}"]
        (verdict,) = found.to_dict("records")
        assert (verdict["verdict"], verdict["provisional"], verdict["reason"]) == ("met", False, "")
        assert (verdict["level"], verdict["seasons"], verdict["seasons_reached"]) == (level, len(winters), reached)
        assert verdict["largest"] == max(winters.values())
        assert verdict["figure"] == pytest.approx(sum(winters.values()) / len(winters))


def test_the_doubtful_edition_stays_open(assessment):
    verdicts = assessment.verdicts.set_index("verdict_id")
    doubtful = verdicts.loc["JPN-IZUMI|HC|wintering|ramsar_6|HC-JPKR@2015"]
    assert (doubtful["verdict"], doubtful["reason"]) == ("insufficient_data", "level_low_confidence")


def test_no_verdict_flips_between_editions(assessment):
    assert assessment.editions.empty


def test_derived_levels_are_those_of_the_table(assessment):
    levels = {row["row_id"]: int(row["level"]) for row in rows("populations") if row["level_basis"] == "derived"}
    tested = assessment.verdicts[assessment.verdicts["criterion"].isin(["ramsar_6", "eaaf_1pct"])]
    found = dict(zip(tested["population_row"], tested["level"]))
    assert {name: levels[name] for name in found if name} == {name: level for name, level in found.items() if name}


def test_every_listed_bird_and_season_has_a_verdict(assessment):
    areas = {row["site_id"] for row in rows("sites") if row["feature_type"] == "area"}
    seasons = {"passage": ("spring_passage", "autumn_passage"), "resident": ("year_round",)}
    listed = {
        (row["site_id"], row["species_id"], season)
        for row in rows("site_species")
        if row["species_id"] in ("BFS", "WNC", "HC") and row["site_id"] not in areas
        for season in seasons.get(row["season"], (row["season"],))
    }
    tested = assessment.verdicts[assessment.verdicts["criterion"] == "ramsar_6"]
    assert listed <= set(zip(tested["site_id"], tested["species_id"], tested["season"]))


def test_shuffled_rows_give_the_same_tables(assessment):
    again = assess(shuffled=5)
    assert assessment.verdicts.equals(again.verdicts)
    assert assessment.figures.equals(again.figures)
