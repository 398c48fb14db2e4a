"""Site criteria, one case per row of a table, the arithmetic beside it; all cases as one set of frames.

Each case stands at a site of its own, so that one assessment answers them all.
"""

from __future__ import annotations

from dataclasses import dataclass, field

import pandas as pd

from neaspec_plugin.core.schema import TABLES, season_year

# --- the shape of a case


def count(year, number, complete="yes", **more):
    """One count: of the whole site in winter unless ``more`` says otherwise."""
    row = {
        "scope": "site",
        "species_id": "HC",
        "season": "wintering",
        "season_year": year,
        "count": number,
        "count_qualifier": "exact",
        "unit": "individuals",
        "count_kind": "census",
        "complete": complete,
        "confidence": "high",
    }
    return {**row, **more}


def winters(*numbers, complete="yes", first=2001, **more):
    """Counts of consecutive seasons."""
    return [count(first + place, number, complete, **more) for place, number in enumerate(numbers)]


def passage(year, number, complete="yes", **more):
    return count(year, number, complete, **{"season": "spring_passage", **more})


def edition(year, size, name="P", current="yes", **more):
    """One edition of a population; ``size`` one number or (minimum, maximum)."""
    low, high = size if isinstance(size, tuple) else (size, size)
    row = {
        "population_id": name,
        "edition": year,
        "current": current,
        "species_id": "HC",
        "estimate_min": low,
        "estimate_max": high,
        "level": None,
        "level_basis": "derived",
        "confidence": "high",
    }
    return {**row, **more}


@dataclass(frozen=True)
class Case:
    """``expect``: fields of the one verdict that ``criterion``, ``species``, ``season`` and ``of`` pick.

    ``of`` is population@edition; a population of 10,000 has the level 0.01 x 10,000 = 100, which rounds to 100.
    """

    name: str
    why: str
    counts: list
    expect: dict
    criterion: str = "ramsar_6"
    species: str | None = "HC"
    season: str = "wintering"
    of: str | None = "P@2020"
    editions: list = field(default_factory=lambda: [edition(2020, 10_000)])
    listed: tuple = ("wintering", "P", "high")


def met(largest, seasons, reached, **more):
    sure = {"verdict": "met", "provisional": False, "reason": ""}
    return {**sure, "largest": largest, "seasons": seasons, "seasons_reached": reached, **more}


def met_provisionally(largest, seasons, reached, reason="too_few_seasons", **more):
    return met(largest, seasons, reached, **{"provisional": True, "reason": reason, **more})


def not_met(largest, seasons, reached, **more):
    return met(largest, seasons, reached, **{"verdict": "not_met", **more})


def not_met_provisionally(largest, seasons, reached, **more):
    return not_met(largest, seasons, reached, **{"provisional": True, "reason": "too_few_seasons", **more})


def undecided(largest, seasons, reached, reason, **more):
    return met(largest, seasons, reached, **{"verdict": "insufficient_data", "reason": reason, **more})


STAGING = {"criterion": "eaaf_staging", "season": "spring_passage", "listed": ("passage", "P", "high")}
WATERBIRDS = {"criterion": "ramsar_5", "species": None, "of": None}
STAGING_WATERBIRDS = {"criterion": "eaaf_staging", "species": None, "of": None, "season": "spring_passage"}


# --- regularly: two thirds of the adequate seasons, or the mean of five

REGULARLY = [
    Case("three of three", "3/3; three seasons", winters(100, 100, 100), met_provisionally(100, 3, 3, level=100)),
    Case("two of three", "2/3 = 2/3", winters(100, 99, 100), met_provisionally(100, 3, 2)),
    Case("one of three", "1/3 < 2/3; mean (500+99+99)/3 = 233, but 3 < 5 seasons", winters(500, 99, 99),
         not_met_provisionally(500, 3, 1)),
    Case("tie with the level", "100 = 100 reaches it", winters(100, 100, 0), met_provisionally(100, 3, 2)),
    Case("one bird short", "99 < 100 in all three", winters(99, 99, 99), not_met_provisionally(99, 3, 0)),
    Case("three of four", "3/4 >= 2/3; four seasons", winters(100, 100, 100, 1), met_provisionally(100, 4, 3)),
    Case("two of four", "2/4 < 2/3; mean 300, but 4 < 5 seasons", winters(500, 500, 99, 99),
         not_met_provisionally(500, 4, 2)),
    Case("four of five", "4/5 >= 2/3; mean (4 x 100 + 0)/5 = 80 < 100", winters(100, 100, 100, 100, 0),
         met(100, 5, 4)),
    Case("three of five by the mean", "3/5 < 2/3; (102 + 101 + 101 + 98 + 98)/5 = 500/5 = 100 = 100",
         winters(102, 101, 101, 98, 98), met(102, 5, 3, figure=100.0)),
    Case("three of five, mean one short", "3/5 < 2/3; 102+101+101+98+97 = 499; 499/5 = 99.8 < 100",
         winters(102, 101, 101, 98, 97), not_met(102, 5, 3)),
    Case("one of five by the mean", "1/5; (500+0+0+0+0)/5 = 100", winters(500, 0, 0, 0, 0), met(500, 5, 1)),
    Case("four of six", "4/6 = 2/3", winters(100, 100, 100, 100, 0, 0), met(100, 6, 4)),
    Case("three of six", "3/6 < 2/3; (300 + 3 x 99)/6 = 99.5 < 100", winters(100, 100, 100, 99, 99, 99),
         not_met(100, 6, 3)),
    Case("five of five", "5/5", winters(120, 130, 140, 150, 160), met(160, 5, 5)),
    Case("none of five", "0/5; mean 99", winters(99, 99, 99, 99, 99), not_met(99, 5, 0)),
    Case("zeros are counts", "0/5; mean 0", winters(0, 0, 0, 0, 0), not_met(0, 5, 0)),
    Case("two seasons", "2 < 3, need 3 - 2 = 1", winters(500, 500),
         undecided(500, 2, 2, "too_few_seasons", missing_seasons="need=1")),
    Case("one season", "1 < 3, need 3 - 1 = 2", winters(500),
         undecided(500, 1, 1, "too_few_seasons", missing_seasons="need=2")),
    Case("no count", "0 < 3", [], undecided(None, 0, 0, "too_few_seasons", missing_seasons="need=3", row_ids=None)),
    Case("1 percent of the flyway network", "the same level and rule as Ramsar 6", winters(100, 99, 100),
         met_provisionally(100, 3, 2, level=100), criterion="eaaf_1pct"),
    Case("1 percent of the flyway network, not met", "0/5; mean 99", winters(99, 99, 99, 99, 99),
         not_met(99, 5, 0, level=100), criterion="eaaf_1pct"),
]  # fmt: skip

# --- which seasons enter

COVERAGE = [
    Case("incomplete seasons do not count against", "of 5 seasons 2 are incomplete (5, 6 birds); 3/3 of the rest",
         [*winters(100, 100, 100), *winters(5, 6, complete="no", first=2004)],
         met_provisionally(100, 3, 3, row_ids=(0, 1, 2))),
    Case("incomplete seasons do not count for", "2 adequate; the incomplete one reaches, but is not used",
         [*winters(100, 100), count(2003, 900, "no")],
         undecided(100, 2, 2, "too_few_seasons", missing_seasons="need=1;incomplete=2003")),
    Case("incomplete seasons alone", "0 used of 3", winters(900, 900, 900, complete="no"),
         undecided(None, 0, 0, "too_few_seasons", missing_seasons="need=3;incomplete=2001,2002,2003")),
    Case("unknown seasons help to three", "1 complete + 2 unknown = 3; 3/3",
         [count(2001, 100), *winters(100, 100, complete="unknown", first=2002)],
         met_provisionally(100, 3, 3, "coverage_unknown", missing_seasons="need=2;unknown=2002,2003")),
    Case("unknown seasons never decide against", "0 complete; 0/3 of the unknown",
         winters(9, 9, 9, complete="unknown"),
         undecided(9, 3, 0, "coverage_unknown", missing_seasons="need=3;unknown=2001,2002,2003")),
    Case("two complete ones below, one unknown below", "3 used, 0/3, but only 2 are complete",
         [*winters(9, 9), count(2003, 9, "unknown")],
         undecided(9, 3, 0, "coverage_unknown", missing_seasons="need=1;unknown=2003")),
    Case("two unknown seasons", "2 < 3", winters(900, 900, complete="unknown"),
         undecided(900, 2, 2, "too_few_seasons", missing_seasons="need=3;unknown=2001,2002")),
    Case("many unknown seasons stay provisional", "6/6, none complete", winters(*[200] * 6, complete="unknown"),
         met_provisionally(200, 6, 6, "coverage_unknown")),
    Case("unknown seasons by the mean", "1/5; (500+0+0+0+0)/5 = 100", winters(500, 0, 0, 0, 0, complete="unknown"),
         met_provisionally(500, 5, 1, "coverage_unknown")),
    Case("unknown seasons are not asked where three are complete", "0/3 of the complete; 5 unknown of 900 unused",
         [*winters(9, 9, 9), *winters(*[900] * 5, complete="unknown", first=2004)],
         not_met_provisionally(9, 3, 0, row_ids=(0, 1, 2))),
    Case("unknown seasons do not spoil three complete ones", "3/3 complete; 9 unknown of 0 unused",
         [*winters(100, 100, 100), *winters(*[0] * 9, complete="unknown", first=2004)],
         met_provisionally(100, 3, 3, missing_seasons=None)),
    Case("an empty cell is unknown", "3/3, completeness not stated", winters(100, 100, 100, complete=None),
         met_provisionally(100, 3, 3, "coverage_unknown")),
    Case("from 2000 on", "1999 does not enter: 2 seasons", winters(900, 900, 900, first=1999),
         undecided(900, 2, 2, "too_few_seasons", row_ids=(1, 2))),
    Case("2000 itself enters", "2000, 2001, 2002", winters(900, 900, 900, first=2000), met_provisionally(900, 3, 3)),
    Case("low confidence does not enter", "3 rows, 1 low: 2 seasons",
         [*winters(900, 900), count(2003, 900, confidence="low")], undecided(900, 2, 2, "too_few_seasons")),
    Case("a region is never the site", "3 rows, 1 of a region: 2 seasons",
         [*winters(900, 900), count(2003, 900, scope="region")], undecided(900, 2, 2, "too_few_seasons")),
    Case("a count without a number", "3 rows, 1 empty: 2 seasons", [*winters(900, 900), count(2003, None)],
         undecided(900, 2, 2, "too_few_seasons")),
    Case("a count without a year", "3 rows, 1 without season_year: 2 seasons",
         [*winters(900, 900), count(None, 900)], undecided(900, 2, 2, "too_few_seasons")),
    *(
        Case(f"{kind} does not enter", "2 seasons of 99 and one figure of that kind: 2 < 3",
             [*winters(99, 99), count(2003, 900, count_kind=kind)], undecided(99, 2, 0, "too_few_seasons"))
        for kind in ("second_figure", "average", "departure_count", "part_count", "compiled_estimate")
    ),
    *(
        Case(f"{kind} enters", "3/3", winters(100, 100, 100, count_kind=kind), met_provisionally(100, 3, 3))
        for kind in ("site_count", "maximum", "single_observation", "official_statement")
    ),
]  # fmt: skip

# --- the figure of a season

FIGURE = [
    Case("a season across New Year", "Nov 2001 and Jan 2002 are the winter of 2002: 2 seasons, max(60, 99)",
         [count(season_year(2001, 11, "wintering"), 60), count(season_year(2002, 1, "wintering"), 99), count(2003, 70)],
         undecided(99, 2, 0, "too_few_seasons", row_ids=(1, 2))),
    Case("two totals for one season are not added", "2001: max(60, 60) = 60, not 120; 0/3",
         [count(2001, 60), count(2001, 60), *winters(60, 60, first=2002)],
         not_met_provisionally(60, 3, 0, row_ids=(0, 2, 3))),
    Case("maxima of different dates", "max(99, 98) = 99 although 99 + 98 > 100; 0/3",
         [count(year, number, date_start=day, date_end=day)
          for year in (2001, 2002, 2003) for number, day in ((99, f"{year}-01-07"), (98, f"{year}-02-07"))],
         not_met_provisionally(99, 3, 0, row_ids=(0, 2, 4))),
    Case("the largest count decides", "2001: max(100, 40) = 100; 3/3",
         [count(2001, 40), count(2001, 100), *winters(100, 100, first=2002)],
         met_provisionally(100, 3, 3, row_ids=(1, 2, 3))),
    Case("a partial count beside the total", "part of 900 does not enter; 2001 stays 99",
         [count(2001, 900, count_kind="part_count"), *winters(99, 99, 99)],
         not_met_provisionally(99, 3, 0, row_ids=(1, 2, 3))),
    Case("one complete count makes the season adequate", "2001: 120 of unknown, 100 complete -> 120, adequate; 3/3",
         [count(2001, 120, "unknown"), count(2001, 100), *winters(100, 100, first=2002)],
         met_provisionally(120, 3, 3, row_ids=(0, 2, 3))),
    Case("unknown beats incomplete", "2001: no and unknown -> unknown; 1 + 2 complete = 3 used",
         [count(2001, 50, "no"), count(2001, 40, "unknown"), *winters(100, 100, first=2002)],
         met_provisionally(100, 3, 2, "coverage_unknown", missing_seasons="need=1;unknown=2001")),
    Case("an excluded row lends no completeness", "the complete row is an average: 2001 stays unknown",
         [count(2001, 100, "unknown"), count(2001, 90, count_kind="average"), *winters(100, 100, first=2002)],
         met_provisionally(100, 3, 3, "coverage_unknown")),
    Case("a range counts with its lower bound", "99-300 -> 99 < 100; 0/3",
         winters(99, 99, 99, count_min=99, count_max=300, count_qualifier="range"), not_met_provisionally(99, 3, 0)),
    Case("pairs are not converted", "60 pairs are not 120 birds: no figure at all", winters(60, 60, 60, unit="pairs"),
         undecided(None, 0, 0, "pairs_only", missing_seasons="need=3")),
    Case("nests are not converted", "as pairs", winters(60, 60, 60, unit="nests"),
         undecided(None, 0, 0, "pairs_only")),
    Case("pairs beside individuals", "400 pairs of 2001 beside 99 birds: figure 99; 0/3",
         [count(2001, 400, unit="pairs"), *winters(99, 99, 99)],
         not_met_provisionally(99, 3, 0, row_ids=(1, 2, 3))),
    Case("complete pairs do not make the birds complete", "2001: birds unknown, pairs complete",
         [count(2001, 60, unit="pairs"), count(2001, 100, "unknown"), *winters(100, 100, first=2002)],
         met_provisionally(100, 3, 3, "coverage_unknown")),
    Case("seasons are kept apart", "2 winters and 2 springs of one site are 2 + 2, not 4",
         [*winters(900, 900), passage(2001, 900), passage(2002, 900)], undecided(900, 2, 2, "too_few_seasons")),
    Case("species are kept apart", "2 x HC, 1 x WNC: HC has 2",
         [*winters(900, 900), count(2003, 900, species_id="WNC")], undecided(900, 2, 2, "too_few_seasons")),
]  # fmt: skip

# --- populations, editions, levels

TWO_EDITIONS = [edition(2020, 20_000), edition(2010, 5_000, current="no")]  # levels 200 and 50
MIXED = [edition(2020, 20_000, "P"), edition(2020, 5_000, "Q")]  # levels 200 and 50
LOW = [edition(2020, 20_000), edition(2010, 5_000, current="no", confidence="low")]

POPULATIONS = [
    Case("no population listed", "nothing to hold 900 against", winters(900, 900, 900),
         undecided(900, 3, None, "no_population", level=None), of=None, listed=()),
    Case("population of another season", "listed for passage only", winters(900, 900, 900),
         undecided(900, 3, None, "no_population"), of=None, listed=("passage", "P", "high")),
    Case("population without any edition", "a name no table knows", winters(900, 900, 900),
         undecided(900, 3, None, "no_population"), of=None, listed=("wintering", "Z", "high")),
    Case("population without an estimate", "no size, no level", winters(900, 900, 900),
         undecided(900, 3, None, "no_population"), of=None, editions=[edition(2020, None)]),
    Case("current edition", "level 200: 0/5; mean 100", winters(*[100] * 5), not_met(100, 5, 0, level=200, share=0.005),
         editions=TWO_EDITIONS),
    Case("old edition", "level 50: 5/5; share 100/5,000", winters(*[100] * 5), met(100, 5, 5, level=50, share=0.02),
         editions=TWO_EDITIONS, of="P@2010"),
    Case("edition of low confidence", "shown, undecided: 5/5 reach 50",
         winters(*[100] * 5), undecided(100, 5, 5, "level_low_confidence", level=50), editions=LOW, of="P@2010"),
    Case("sure edition beside a low one", "level 200: 0/5", winters(*[100] * 5), not_met(100, 5, 0), editions=LOW),
    Case("listing of low confidence", "5/5, but only a doubtful row says which birds these are",
         winters(*[100] * 5), undecided(100, 5, 5, "level_low_confidence"), listed=("wintering", "P", "low")),
    Case("mixed stopover, stricter", "P 200, Q 50: P is stricter; 0/5 reach 200",
         winters(*[100] * 5, season="breeding"),
         not_met(100, 5, 0, level=200), editions=MIXED, season="breeding", listed=("breeding", "P;Q", "high")),
    Case("mixed stopover, both met", "200 reaches 200 and 50", winters(*[200] * 5),
         met(200, 5, 5, level=200), editions=MIXED, listed=("wintering", "Q;P", "high")),
    Case("mixed stopover, stricter one doubtful", "P 200 is doubtful, so 900 birds decide nothing", winters(*[900] * 5),
         undecided(900, 5, 5, "level_low_confidence"),
         editions=[edition(2020, 20_000, confidence="low"), edition(2020, 5_000, "Q")],
         listed=("wintering", "P;Q", "high")),
    Case("mixed stopover, older current edition", "current: P 200, Q 50; newest P 10; 0/5",
         winters(*[100] * 5), not_met(100, 5, 0, level=200), of="P@2010", listed=("wintering", "P;Q", "high"),
         editions=[edition(2010, 20_000), edition(2020, 1_000, current="no"), edition(2020, 5_000, "Q")]),
    Case("mixed stopover, one unknown", "P has a level, Z has none: the stricter cannot be told", winters(*[900] * 5),
         undecided(900, 5, None, "no_population"), of=None, listed=("wintering", "P;Z", "high")),
    Case("official level", "180 is published; 1 % of 10,000 would be 100; 0/5", winters(*[179] * 5),
         not_met(179, 5, 0, level=180, level_basis="official"),
         editions=[edition(2020, 10_000, level=180, level_basis="official")]),
    Case("derived level follows the estimate", "a stale 999 does not stand against 10,000", winters(*[100] * 5),
         met(100, 5, 5, level=100, level_basis="derived"), editions=[edition(2020, 10_000, level=999)]),
    Case("range of an estimate at its middle", "(14,000+16,000)/2 = 15,000 -> 150", winters(*[150] * 5),
         met(150, 5, 5, level=150, share=0.01), editions=[edition(2020, (14_000, 16_000))]),
    Case("resident all year", "year_round counts meet the resident population",
         winters(*[100] * 5, season="year_round"),
         met(100, 5, 5), season="year_round", listed=("resident", "P", "high")),
    Case("autumn passage", "passage stands for spring and autumn", winters(*[100] * 5, season="autumn_passage"),
         met(100, 5, 5), season="autumn_passage", listed=("passage", "P", "high")),
]  # fmt: skip

# --- rounding of levels, ties up; each level is tested by reaching it in three seasons

ROUNDING = [
    Case(f"level of {size:,}", why, winters(*[level] * 3), met_provisionally(level, 3, 3, level=level),
         editions=[edition(2020, size)])
    for size, level, why in (
        (40, 1, "0.4 -> 0, but never below 1"),
        (249, 2, "2.49 -> 2"),
        (250, 3, "2.5 -> 3, tie up"),
        (733, 7, "7.33 -> 7"),
        (1_000, 10, "10 -> nearest 1"),
        (1_250, 15, "12.5 / 5 = 2.5 -> 3 x 5, tie up"),
        (1_249, 10, "12.49 / 5 = 2.498 -> 2 x 5"),
        (10_000, 100, "100 / 5 = 20 -> nearest 5"),
        (10_500, 110, "105 / 10 = 10.5 -> 11 x 10, tie up"),
        (10_499, 100, "104.99 / 10 = 10.499 -> 10 x 10"),
        (100_000, 1_000, "1,000 / 10 -> nearest 10"),
        (105_000, 1_100, "1,050 / 100 = 10.5 -> 11 x 100, tie up"),
        (104_999, 1_000, "1,049.99 / 100 = 10.4999 -> 10 x 100"),
        (1_500_000, 15_000, "15,000 / 100 -> nearest 100"),
        (1_999_999, 20_000, "19,999.99 / 100 = 199.9999 -> 200 x 100"),
        (2_000_000, 20_000, "2 million and more: 20,000"),
        (2_400_000, 20_000, "not 24,000"),
    )
]  # fmt: skip

# --- staging: 0.25 percent, one passage count, unrounded

STAGED = [
    Case("one count reaches it", "0.0025 x 10,000 = 25 = 25", [passage(2001, 25)],
         met(25, 1, 1, reason="single_passage_count", level=25, missing_seasons=None), **STAGING),
    Case("one bird short on passage", "24 < 25; 1 complete season of 3", [passage(2001, 24)],
         undecided(24, 1, 0, "too_few_seasons", missing_seasons="need=2"), **STAGING),
    Case("not rounded, above", "0.0025 x 12,720 = 31.8; 32 >= 31.8, though 5-step rounding would say 30",
         [passage(2001, 32)], met(32, 1, 1, reason="single_passage_count", level=31.8),
         editions=[edition(2020, 12_720)], **STAGING),
    Case("not rounded, below", "31 < 31.8 in three complete seasons", [passage(2000 + n, 31) for n in (1, 2, 3)],
         not_met_provisionally(31, 3, 0, level=31.8), editions=[edition(2020, 12_720)], **STAGING),
    Case("an incomplete count is a minimum", "60 >= 25 though incomplete", [passage(2001, 60, "no")],
         met(60, 1, 1, reason="single_passage_count"), **STAGING),
    Case("two counts reach it", "2 of 3 reach 25",
         [passage(2001, 60), passage(2002, 3), passage(2003, 25, "unknown")], met(60, 3, 2), **STAGING),
    Case("unknown seasons below", "3 seasons, none complete", [passage(2000 + n, 9, "unknown") for n in (1, 2, 3)],
         undecided(9, 3, 0, "coverage_unknown", missing_seasons="need=3;unknown=2001,2002,2003"), **STAGING),
    Case("five complete seasons below", "0/5, firm", [passage(2000 + n, 24) for n in range(1, 6)],
         not_met(24, 5, 0), **STAGING),
    Case("one percent of a stopover", "1 season for Ramsar 6", [passage(2001, 900)],
         undecided(900, 1, 1, "too_few_seasons"), season="spring_passage", listed=("passage", "P", "high")),
    Case("departures are no passage count", "a departure count of 900 does not enter",
         [passage(2001, 900, count_kind="departure_count")], undecided(None, 0, 0, "too_few_seasons"), **STAGING),
    Case("doubtful edition of a stopover", "reaches 25, but the edition is of low confidence", [passage(2001, 900)],
         undecided(900, 1, 1, "level_low_confidence"), editions=[edition(2020, 10_000, confidence="low")], **STAGING),
    Case("mixed stopover, staging", "P 0.0025 x 20,000 = 50; Q 12.5; 40 < 50 in three complete seasons",
         [passage(2000 + n, 40) for n in (1, 2, 3)], not_met_provisionally(40, 3, 0, level=50),
         **{**STAGING, "editions": MIXED, "listed": ("passage", "P;Q", "high")}),
    Case("stopover without a population", "no size", [passage(2001, 900)],
         undecided(900, 1, None, "no_population"), **{**STAGING, "listed": (), "of": None}),
]  # fmt: skip

# --- all waterbirds together


def both(year, cranes, others, complete="yes", **more):
    """Two species of one season; ``more`` holds for both."""
    return [count(year, cranes, complete, **more), count(year, others, complete, **{**more, "species_id": "WNC"})]


TOGETHER = [
    Case("two species together", "15,000 + 5,000 = 20,000 in 3 of 3",
         [row for year in (2001, 2002, 2003) for row in both(year, 15_000, 5_000)],
         met_provisionally(20_000, 3, 3, level=20_000, row_ids=(0, 1, 2, 3, 4, 5)), **WATERBIRDS),
    Case("one bird short together", "15,000 + 4,999 = 19,999 < 20,000, but other waterbirds are not known",
         [row for year in (2001, 2002, 2003) for row in both(year, 15_000, 4_999)],
         undecided(19_999, 3, 0, "flagship_only"), **WATERBIRDS),
    Case("never not met", "0/5 of five complete seasons", winters(1, 1, 1, 1, 1),
         undecided(1, 5, 0, "flagship_only"), **WATERBIRDS),
    Case("one species alone", "20,000 in 5/5", winters(*[20_000] * 5), met(20_000, 5, 5), **WATERBIRDS),
    Case("two totals of one species are not added", "max(12,000, 12,000) = 12,000",
         [row for year in (2001, 2002, 2003) for row in winters(12_000, 12_000, first=year)[:1] * 2],
         undecided(12_000, 3, 0, "flagship_only"), **WATERBIRDS),
    Case("species of different dates are not added", "15,000 in November, 5,000 in January: 15,000 at one time",
         [row for year in (2001, 2002, 2003) for row in (
             count(year, 15_000, date_start=f"{year - 1}-11-05", date_end=f"{year - 1}-11-05"),
             count(year, 5_000, species_id="WNC", date_start=f"{year}-01-07", date_end=f"{year}-01-07"))],
         undecided(15_000, 3, 0, "flagship_only", row_ids=(0, 2, 4)), **WATERBIRDS),
    Case("half a date is no date", "both by end of January: perhaps two days",
         [row for year in (2001, 2002, 2003) for row in both(year, 15_000, 5_000, date_end=f"{year}-01-31")],
         undecided(15_000, 3, 0, "flagship_only"), **WATERBIRDS),
    Case("species of one date are added", "15,000 + 5,000 on one day",
         [row for year in (2001, 2002, 2003)
          for row in both(year, 15_000, 5_000, date_start=f"{year}-01-07", date_end=f"{year}-01-07")],
         met_provisionally(20_000, 3, 3), **WATERBIRDS),
    Case("undated maxima are not added", "the highest of a series is of a day of its own",
         [row for year in (2001, 2002, 2003) for row in both(year, 15_000, 5_000, count_kind="maximum")],
         undecided(15_000, 3, 0, "flagship_only"), **WATERBIRDS),
    Case("pairs are not waterbirds", "15,000 birds + 5,000 pairs = 15,000",
         [row for year in (2001, 2002, 2003)
          for row in (count(year, 15_000), count(year, 5_000, species_id="WNC", unit="pairs"))],
         undecided(15_000, 3, 0, "flagship_only"), **WATERBIRDS),
    Case("waterbirds of unknown coverage", "3/3 of unknown seasons", winters(*[20_000] * 3, complete="unknown"),
         met_provisionally(20_000, 3, 3, "coverage_unknown"), **WATERBIRDS),
    Case("5,000 waterbirds on passage", "3,000 + 2,000 = 5,000 in one spring",
         both(2001, 3_000, 2_000, season="spring_passage"),
         met(5_000, 1, 1, reason="single_passage_count", level=5_000), **STAGING_WATERBIRDS),
    Case("4,999 waterbirds on passage", "4,999 < 5,000; others not known",
         [row for year in range(2001, 2006) for row in both(year, 3_000, 1_999, season="spring_passage")],
         undecided(4_999, 5, 0, "flagship_only"), **STAGING_WATERBIRDS),
]  # fmt: skip

# --- Key Biodiversity Areas: totals alone never meet them. The world population of BFS is made up: 7,081.

WORLD = [
    edition(2025, 7_081, "W", species_id="BFS"),
    edition(2025, 3_000, "V", species_id="BFS"),
    edition(2025, 9_000, "U", species_id="BFS", confidence="low"),
]
CATS_OF_THE_WORLD = [edition(2025, 5_000, "T", species_id="AT")]


def kba(criterion, missing, level, why, reason="needs_mature_individuals"):
    return Case(f"{criterion} of totals", why, winters(*[7_081] * 5, species_id="BFS"),
                undecided(7_081, 5, None, reason, missing_seasons=missing, level=level), species="BFS",
                criterion=criterion, of="W@2025", editions=WORLD, listed=("wintering", "W", "high"))  # fmt: skip


def kba_of_cats(criterion, missing, level, why):
    return Case(f"{criterion} of a cat", why, [count(2021, 9, season="year_round", species_id="AT")],
                undecided(9, 1, None, "subspecies_not_a_trigger", missing_seasons=missing, level=level), species="AT",
                criterion=criterion, of="T@2025", season="year_round", editions=CATS_OF_THE_WORLD,
                listed=("resident", None, "high"))  # fmt: skip


KBA = [
    kba("kba_a1b", "mature_individuals=71;reproductive_units=10", 70.81, "0.01 x 7,081 = 70.81 -> 71 animals"),
    kba("kba_a1d", "mature_individuals=15;reproductive_units=10", 14.162, "0.002 x 7,081 = 14.162 -> 15",
        "listing_criteria_unknown"),
    kba("kba_b1", "mature_individuals=709;reproductive_units=10", 708.1, "0.1 x 7,081 = 708.1 -> 709"),
    kba("kba_d1a", "mature_individuals=71", 70.81, "0.01 x 7,081 = 70.81 -> 71; no units asked"),
    kba("kba_d1b", "rank=10", None, "one of the ten largest: a rank, no level"),
    kba_of_cats("kba_a1a", "mature_individuals=25;reproductive_units=5", 25, "0.005 x 5,000 = 25"),
    kba_of_cats("kba_a1c", "mature_individuals=5;reproductive_units=5", 5, "0.001 x 5,000 = 5"),
    kba_of_cats("kba_a1e", "mature_individuals=4750", 4_750, "0.95 x 5,000 = 4,750"),
]  # fmt: skip

CASES = [*REGULARLY, *COVERAGE, *FIGURE, *POPULATIONS, *ROUNDING, *STAGED, *TOGETHER, *KBA]
KBA_LISTING = [
    ("BFS", "kba_a1a", "no", None),
    ("BFS", "kba_a1b", "yes", None),
    ("BFS", "kba_a1d", "unknown", "listing_criteria_unknown"),
    ("BFS", "kba_b1", "yes", "needs_mature_individuals"),
    ("BFS", "kba_d1a", "yes", "needs_mature_individuals"),
    ("BFS", "kba_d1b", "yes", "needs_mature_individuals"),
    ("AT", "kba_a1a", "yes", "subspecies_not_a_trigger"),
    ("AT", "kba_a1c", "unknown", "subspecies_not_a_trigger"),
    ("AT", "kba_a1e", "yes", "subspecies_not_a_trigger"),
]


# --- all cases as one set of frames


def site(place: int) -> str:
    return f"S{place:03d}"


def frame(rows, table):
    """The rows as the table of the schema: missing is None, integers are ``Int64``."""
    result = pd.DataFrame(rows).reindex(columns=list(TABLES[table].names))
    for name in result:
        kind = TABLES[table][name].type
        result[name] = result[name].astype("Int64" if kind == "integer" else object)
    return result.where(result.notna(), None) if not len(result) else result


def population(place: int, name: str) -> str:
    """The name of a case's own population, or of its edition."""
    return f"{site(place)}-{name}"


def frames(cases):
    counts, sites, listed, populations = [], [], [], []
    for place, case in enumerate(cases):
        sites.append({"site_id": site(place), "feature_type": "site"})
        for number, row in enumerate(case.counts):
            counts.append({**row, "site_id": site(place), "count_id": f"{site(place)}-C{number:02d}"})
        for row in case.editions:
            name = population(place, row["population_id"])
            populations.append({**row, "population_id": name, "row_id": f"{name}@{row['edition']}"})
        if case.listed:
            season, names, confidence = case.listed
            ids = ";".join(population(place, name) for name in names.split(";")) if names else None
            listed.append({"site_id": site(place), "species_id": case.species or "HC", "season": season,
                           "role": "staging", "population_id": ids, "presence": "present",
                           "confidence": confidence})  # fmt: skip
    listing = pd.DataFrame(KBA_LISTING, columns=["species_id", "criterion", "applies", "reason"])
    return (
        frame(counts, "counts"),
        frame(sites, "sites"),
        frame(listed, "site_species"),
        frame(populations, "populations"),
        listing,
    )
