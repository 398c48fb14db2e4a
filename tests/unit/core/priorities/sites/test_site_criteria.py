"""Site criteria, one case per row of a table, the arithmetic beside it.

The cases stand in ``tests/tools/site_criteria_cases.py``. They are assessed as they are, with every frame's rows
shuffled, and with each constant changed up and down.
"""

from __future__ import annotations

import csv
from pathlib import Path

import pandas as pd
import pytest
from site_criteria_cases import CASES, LOW, TWO_EDITIONS, Case, count, edition, frame, frames, population, site, winters

from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.priorities.sites.levels import one_percent_level
from neaspec_plugin.core.priorities.sites.seasons import EXCLUDED_KINDS, season_figures, survey_totals
from neaspec_plugin.core.priorities.sites.site_criteria import VERDICTS, assess_sites
from neaspec_plugin.core.progress import Silent
from neaspec_plugin.core.schema import TABLES, VOCABULARIES

REFERENCE = Path(__file__).resolve().parents[5] / "resources" / "reference"
with (REFERENCE / "criteria.csv").open(encoding="utf-8", newline="") as _file:
    CONSTANTS = {row["key"]: float(row["value"]) for row in csv.DictReader(_file)}
FRAMES = frames(CASES)


def answer(verdicts, place, case):
    """The verdicts that a case asks for: one. A KBA criterion has one edition, that of the world population."""
    found = verdicts[
        (verdicts["site_id"] == site(place))
        & (verdicts["criterion"] == case.criterion)
        & (verdicts["season"] == case.season)
        & (verdicts["species_id"].isna() if case.species is None else verdicts["species_id"] == case.species)
    ]
    if not case.criterion.startswith("kba"):
        row = found["population_row"]
        found = found[row.isna() if case.of is None else row == population(place, case.of)]
    return [
        {name: None if pd.isna(value) else value for name, value in row.items()} for row in found.to_dict("records")
    ]


def wrong(verdicts, place, case):
    """What differs between a case's expectation and its verdict: {field: (expected, found)}."""
    rows = answer(verdicts, place, case)
    if len(rows) != 1:
        return {"rows": (1, len(rows))}
    expect = dict(case.expect)
    if expect.get("row_ids") is not None:
        expect["row_ids"] = ";".join(f"{site(place)}-C{number:02d}" for number in expect["row_ids"])
    found = rows[0]
    return {
        name: (value, found[name])
        for name, value in expect.items()
        if (found[name] != pytest.approx(value) if isinstance(value, float) else found[name] != value)
    }


@pytest.fixture(scope="module")
def assessment():
    return assess_sites(*FRAMES, CONSTANTS, Silent())


@pytest.mark.parametrize("place", range(len(CASES)), ids=[f"{case.criterion}: {case.name}" for case in CASES])
def test_verdict(assessment, place):
    assert wrong(assessment.verdicts, place, CASES[place]) == {}, CASES[place].why


def test_the_table_is_large_enough():
    ends = [case.expect["verdict"] for case in CASES]
    assert len(CASES) >= 60
    assert ends.count("not_met") >= 10
    assert ends.count("insufficient_data") >= 10
    assert len({case.name for case in CASES}) == len(CASES)
    assert {case.expect["reason"] for case in CASES} == set(VOCABULARIES["verdict_reason"])


# --- the order of rows


def test_shuffled_rows_give_the_same_tables(assessment):
    for seed in (1, 2, 3):
        shuffled = [table.sample(frac=1, random_state=seed) for table in FRAMES]
        again = assess_sites(*shuffled, CONSTANTS, Silent())
        for name in ("verdicts", "editions", "figures"):
            pd.testing.assert_frame_equal(getattr(assessment, name), getattr(again, name))


# --- every constant of a rule matters

# Steps of rounding, and the size of a large population, at which both sides of the step have the same level.
ALTERNATIVES = {
    "large_population": (1_500_000, 2_500_000),
    "round_to_10": (0.5, 2),
    "round_to_100": (1, 10),
    "round_to_1000": (5, 100),
    "round_above_1000": (10, 1_000),
}


def alternatives(key, value):
    if key in ALTERNATIVES:
        return ALTERNATIVES[key]
    if key.endswith("_share"):
        return value * 0.9, value * 1.1
    return value - 1, value + 1


@pytest.mark.parametrize("key", sorted(CONSTANTS))
def test_changing_a_constant_breaks_a_case(key):
    for value in alternatives(key, CONSTANTS[key]):
        verdicts = assess_sites(*FRAMES, {**CONSTANTS, key: value}, Silent()).verdicts
        assert any(wrong(verdicts, place, case) for place, case in enumerate(CASES)), (key, value)


# --- flips between editions


def flips(cases):
    return assess_sites(*frames(cases), CONSTANTS, Silent()).editions


def test_a_verdict_that_flips_between_editions_is_listed():
    # 5 x 100: level 200 not met, level 50 met; Ramsar 6 and EAAF 1 percent have the same level
    found = flips([Case("", "", winters(*[100] * 5), {}, editions=TWO_EDITIONS)])
    assert found.to_dict("records") == [
        {"site_id": "S000", "species_id": "HC", "season": "wintering", "criterion": criterion,
         "met_by": "S000-P@2010", "not_met_by": "S000-P@2020", "undecided_by": None}
        for criterion in ("eaaf_1pct", "ramsar_6")
    ]  # fmt: skip


def test_a_verdict_that_one_edition_leaves_open_is_listed():
    # 3 x 100 of unknown coverage: level 200 stays open, level 50 is met provisionally
    found = flips([Case("", "", winters(100, 100, 100, complete="unknown"), {}, editions=TWO_EDITIONS)])
    assert set(found["met_by"]) == {"S000-P@2010"}
    assert set(found["undecided_by"]) == {"S000-P@2020"}
    assert list(found["not_met_by"]) == [None, None]


def test_a_doubtful_edition_flips_nothing():
    # 5 x 300 reach the sure level of 200; the doubtful edition stays open
    assert flips([Case("", "", winters(*[300] * 5), {}, editions=LOW)]).empty


def test_a_doubtful_listing_gives_way_to_a_sure_one():
    # 5 x 100: the sure row says Q (level 50), the doubtful one P (200), which is not asked
    mixed = [edition(2020, 20_000), edition(2020, 5_000, "Q")]
    counts, sites, listed, *others = frames(
        [Case("", "", winters(*[100] * 5), {}, editions=mixed, listed=("wintering", "P", "low"))]
    )
    sure = listed.assign(role="roost", population_id="S000-Q", confidence="high")
    verdicts = assess_sites(counts, sites, pd.concat([listed, sure]), *others, CONSTANTS, Silent()).verdicts
    of_six = verdicts[verdicts["criterion"] == "ramsar_6"]
    assert of_six[["population_row", "verdict"]].values.tolist() == [["S000-Q@2020", "met"]]


def test_editions_that_agree_are_not_listed():
    assert flips([Case("", "", winters(*[200] * 5), {}, editions=TWO_EDITIONS)]).empty


def test_a_verdict_open_in_every_edition_is_not_listed():
    assert flips([Case("", "", winters(900), {}, editions=TWO_EDITIONS)]).empty


# --- what has no verdict


def test_cats_have_no_waterbird_criteria(assessment):
    cats = assessment.verdicts[assessment.verdicts["species_id"] == "AT"]
    assert set(cats["verdict"]) == {"insufficient_data"}
    assert set(cats["criterion"]) == {"kba_a1a", "kba_a1c", "kba_a1e"}


def test_a_site_of_cats_alone_has_no_row_on_waterbirds(assessment):
    places = [site(place) for place, case in enumerate(CASES) if case.species == "AT"]
    rows = assessment.verdicts[assessment.verdicts["site_id"].isin(places)]
    assert "ramsar_5" not in set(rows["criterion"])


def test_a_criterion_that_does_not_apply_has_no_row(assessment):
    birds = assessment.verdicts[assessment.verdicts["species_id"] == "BFS"]
    assert "kba_a1a" not in set(birds["criterion"])


def test_no_kba_criterion_is_ever_decided(assessment):
    of_kba = assessment.verdicts[assessment.verdicts["criterion"].str.startswith("kba")]
    assert len(of_kba) > 0
    assert set(of_kba["verdict"]) == {"insufficient_data"}


def test_a_staging_rule_is_of_passage_seasons_only(assessment):
    staging = assessment.verdicts[assessment.verdicts["criterion"] == "eaaf_staging"]
    assert set(staging["season"]) == {"spring_passage", "autumn_passage"}


def test_an_area_and_an_unlisted_site_are_not_assessed():
    counts, sites, listed, populations, listing = frames([Case("", "", winters(900, 900, 900), {})])
    area = sites.assign(feature_type="area")
    assert assess_sites(counts, area, listed, populations, listing, CONSTANTS, Silent()).verdicts.empty
    assert assess_sites(counts, sites.iloc[:0], listed, populations, listing, CONSTANTS, Silent()).verdicts.empty


def test_a_listed_site_without_a_count_says_what_is_missing():
    counts, *others = frames([Case("", "", winters(900), {}, listed=("passage", "P", "high"))])
    verdicts = assess_sites(counts.iloc[:0], *others, CONSTANTS, Silent()).verdicts
    of_species = verdicts[verdicts["species_id"] == "HC"]
    assert set(of_species["season"]) == {"spring_passage", "autumn_passage"}
    assert set(of_species["missing_seasons"]) == {"need=3"}
    assert set(of_species["reason"]) == {"too_few_seasons"}


def test_no_frames_at_all():
    empty = [table.iloc[:0] for table in FRAMES]
    result = assess_sites(*empty, CONSTANTS, Silent())
    assert result.verdicts.empty and result.editions.empty and result.figures.empty


# --- the table of verdicts


def test_the_columns_are_the_schemas(assessment):
    assert list(assessment.verdicts) == VERDICTS == list(TABLES["site_verdicts"].names[1:])


def test_the_words_are_the_schemas(assessment):
    for definition in TABLES["site_verdicts"].fields:
        if definition.vocabulary:
            found = set(assessment.verdicts[definition.name].dropna())
            assert found <= set(VOCABULARIES[definition.vocabulary]), definition.name


def test_verdict_ids_are_unique_and_tell_the_question(assessment):
    ids = assessment.verdicts["verdict_id"]
    assert ids.is_unique
    assert "S000|HC|wintering|ramsar_6|S000-P@2020" in set(ids)
    assert "S000||wintering|ramsar_5|" in set(ids)


def test_figure_and_largest_are_those_of_the_row_ids(assessment):
    of = dict(zip(FRAMES[0]["count_id"], FRAMES[0]["count"]))
    one_species = assessment.verdicts[assessment.verdicts["species_id"].notna()]
    for row in one_species.to_dict("records"):
        numbers = [of[count_id] for count_id in row["row_ids"].split(";")] if row["row_ids"] else []
        assert len(numbers) == row["seasons"]
        if numbers:
            assert row["largest"] == max(numbers)
            assert row["figure"] == pytest.approx(sum(numbers) / len(numbers))
        else:
            assert pd.isna(row["largest"]) and pd.isna(row["figure"]) and pd.isna(row["share"])


# --- the figures of the seasons


def figures(*rows):
    numbered = [{"count_id": f"C{number}", "site_id": "A", **row} for number, row in enumerate(rows)]
    return season_figures(frame(numbered, "counts"), CONSTANTS).to_dict("records")


def test_a_tie_takes_the_smallest_id_and_pairs_stand_beside():
    assert figures(
        count(2001, 7, "no"), count(2001, 7, "unknown"), count(2001, 3, unit="pairs"), count(2001, 6, None)
    ) == [
        {"site_id": "A", "species_id": "HC", "season": "wintering", "season_year": 2001, "unit": "individuals",
         "figure": 7, "complete": "unknown", "count_id": "C0"},
        {"site_id": "A", "species_id": "HC", "season": "wintering", "season_year": 2001, "unit": "pairs",
         "figure": 3, "complete": "yes", "count_id": "C2"},
    ]  # fmt: skip


def test_the_five_kinds_that_never_enter():
    assert set(EXCLUDED_KINDS) == {"second_figure", "average", "departure_count", "part_count", "compiled_estimate"}


def test_a_total_names_the_counts_it_adds():
    # 7 January: 10 + 5 = 15; 8 January: 12; half a date: 14 alone; a season figure without date: 11
    rows = [
        count(2001, 10, date_start="2001-01-07", date_end="2001-01-07"),
        count(2001, 5, species_id="WNC", date_start="2001-01-07", date_end="2001-01-07"),
        count(2001, 12, date_start="2001-01-08", date_end="2001-01-08"),
        count(2001, 14, "no", date_end="2001-01-31"),
        count(2001, 11, "unknown"),
        count(2001, 99, species_id="AT"),
    ]
    numbered = [{"count_id": f"C{number}", "site_id": "A", **row} for number, row in enumerate(rows)]
    assert survey_totals(frame(numbered, "counts"), CONSTANTS).to_dict("records") == [
        {"site_id": "A", "season": "wintering", "season_year": 2001, "figure": 15, "complete": "yes",
         "count_id": "C0;C1"}
    ]  # fmt: skip


# --- levels


@pytest.mark.parametrize(
    ("low", "high", "level"),
    [
        (6_250, 6_750, 65),  # 6,500 -> 65
        (1_050, 1_150, 10),  # 1,100 -> 11 / 5 = 2.2 -> 2 x 5
        (500, 1_000, 8),  # 750 -> 7.5, tie up
        (733, None, 7),  # one bound alone: 7.33
        (None, 19_300, 190),  # 193 / 10 = 19.3 -> 19 x 10
        (None, None, None),
    ],
)
def test_one_percent_level(low, high, level):
    assert one_percent_level(low, high, CONSTANTS) == level


# --- stopping


class Impatient(Silent):
    def is_canceled(self):
        return True


def test_it_stops_when_asked():
    with pytest.raises(NeaspecError) as stopped:
        assess_sites(*FRAMES, CONSTANTS, Impatient())
    assert stopped.value.message.code == "cancelled"
