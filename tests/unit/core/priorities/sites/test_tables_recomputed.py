"""Tables 3, 4 and 5 of the report, recomputed for every site from the CSV files with the csv module and fractions alone.

The rules are written again here, from the words of the guidance on "regularly" and of the score: a season's figure is
the largest admissible count, a level is 1 percent of the middle of an estimate rounded with ties up, and each of five
criteria is brought to 0..1 between its smallest and largest value, what is missing at 0, and has a fifth of the score.
"""

from __future__ import annotations

import csv
from fractions import Fraction
from pathlib import Path

import pytest

from neaspec_plugin.core.priorities.scores.criteria import default_criteria, parse_criteria
from neaspec_plugin.core.priorities.scores.priority_score import score_units
from neaspec_plugin.core.priorities.sites.site_criteria import assess_sites
from neaspec_plugin.core.priorities.sites.site_evidence import site_evidence
from neaspec_plugin.core.progress import Silent
from neaspec_plugin.core.reports.facts import Facts
from neaspec_plugin.core.reports.headlines import missing_table, top_table, verdicts_table
from neaspec_plugin.core.species.reference import constants, kba_listing, read_csv, reference_tables

FOLDER = Path(__file__).resolve().parents[5] / "resources" / "reference"
BIRDS = ("BFS", "WNC", "HC")
NEVER = {"second_figure", "average", "departure_count", "part_count", "compiled_estimate"}
COUNT_SEASONS = {
    "breeding": ("breeding",),
    "passage": ("spring_passage", "autumn_passage"),
    "wintering": ("wintering",),
    "resident": ("year_round",),
}
STEPS = ((10, 1), (100, 5), (1000, 10))  # a level up to the first is rounded to the second; above to 100
SHARES = ("population_share", "species_present", "criteria_met", "cross_border_links", "evidence_seasons")


def rows(name):
    with (FOLDER / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


# --- the test's own arithmetic ---------------------------------------------------------------------------------------


def admissible():
    """Counts of individuals of a whole site in a known season and year, of a kind and confidence that may enter."""
    return [
        row
        for row in rows("counts")
        if row["scope"] == "site" and row["site_id"] and row["species_id"] in BIRDS and row["unit"] == "individuals"
        and row["count"] and row["season_year"] and row["season"] != "unknown"
        and row["count_kind"] not in NEVER and row["confidence"] != "low"
    ]  # fmt: skip


def size_of(population):
    known = [int(population[name]) for name in ("estimate_min", "estimate_max") if population[name]]
    return Fraction(sum(known), len(known))


def one_percent(size):
    raw = size / 100
    step = next((step for limit, step in STEPS if raw <= limit), 100)
    return max(1, (raw / step + Fraction(1, 2)).__floor__() * step)


def listed_populations():
    """(site, species, season of a count) -> (populations, sure): rows of low confidence count where there is no other."""
    found = {}
    for row in rows("site_species"):
        for season in COUNT_SEASONS[row["season"]]:
            names = [name for name in row["population_id"].split(";") if name]
            stay = found.setdefault((row["site_id"], row["species_id"], season), {True: set(), False: set()})
            stay[row["confidence"] != "low"].update(names)
    return {stay: (names[True] or names[False], bool(names[True])) for stay, names in found.items()}


def season_figures():
    """(site, species, season) -> {year: (largest count, best completeness)} from season_year 2000 on."""
    better = {"no": 0, "": 1, "unknown": 1, "yes": 2}
    found = {}
    for row in admissible():
        if int(row["season_year"]) >= 2000:
            years = found.setdefault((row["site_id"], row["species_id"], row["season"]), {})
            figure, complete = years.get(int(row["season_year"]), (0, 0))
            years[int(row["season_year"])] = (max(figure, int(row["count"])), max(complete, better[row["complete"]]))
    return found


def regularly(years, level):
    """Verdict, provisional, figures used; None where the seasons decide nothing."""
    complete = [figure for figure, best in years.values() if best == 2]
    used = complete if len(complete) >= 3 else [figure for figure, best in years.values() if best > 0]
    if len(used) < 3:
        return None
    often = 3 * sum(figure >= level for figure in used) >= 2 * len(used)
    met = often or (len(used) >= 5 and sum(used) >= level * len(used))
    if used is not complete:
        return ("met", True, used) if met else None
    return "met" if met else "not_met", len(used) <= 4, used


def once(years, level):
    used = [figure for figure, _ in years.values()]
    if any(figure >= level for figure in used):
        return "met", False, used
    complete = sum(best == 2 for _, best in years.values())
    return ("not_met", complete <= 4, used) if complete >= 3 else None


def decided_by_hand():
    """(site, species, season, criterion) -> population row, mean, largest, level, reached, used, verdict, provisional."""
    areas = {row["site_id"] for row in rows("sites") if row["feature_type"] == "area"}
    current = {row["population_id"]: row for row in rows("populations") if row["current"] == "yes"}
    listed, found = listed_populations(), {}
    for stay, years in season_figures().items():
        names, sure = listed.get(stay, ((), True))
        if stay[0] in areas or not names or not sure:
            continue
        # where populations meet, the one that is harder to reach
        population = max((current[name] for name in names), key=lambda row: (size_of(row), row["row_id"]))
        if population["confidence"] == "low":
            continue
        rounded, quarter = one_percent(size_of(population)), size_of(population) / 400
        rules = [("ramsar_6", regularly, rounded), ("eaaf_1pct", regularly, rounded)]
        if stay[2].endswith("_passage"):
            rules.append(("eaaf_staging", once, quarter))
        for criterion, rule, level in rules:
            decided = rule(years, level)
            if decided:
                verdict, provisional, used = decided
                mean, reached = Fraction(sum(used), len(used)), sum(figure >= level for figure in used)
                found[(*stay, criterion)] = (
                    population["row_id"], mean, max(used), level, reached, len(used), verdict, provisional,
                )  # fmt: skip
    return found


def staging_of_all_waterbirds():
    """(site, passage season) -> largest total of each year, where one survey had 5,000 flagship waterbirds or more."""
    surveys = {}
    for row in admissible():
        if row["season"].endswith("_passage") and int(row["season_year"]) >= 2000:
            dates = (row["date_start"], row["date_end"])
            alone = bool(dates[0]) != bool(dates[1]) or (not any(dates) and row["count_kind"] == "maximum")
            survey = (row["site_id"], row["season"], row["season_year"], row["count_id"] if alone else dates)
            of_species = surveys.setdefault(survey, {})
            of_species[row["species_id"]] = max(of_species.get(row["species_id"], 0), int(row["count"]))
    areas = {row["site_id"] for row in rows("sites") if row["feature_type"] == "area"}
    totals = {}
    for (site, season, year, _), of_species in surveys.items():
        years = totals.setdefault((site, season), {})
        years[year] = max(years.get(year, 0), sum(of_species.values()))
    return {
        stay: list(years.values())
        for stay, years in totals.items()
        if stay[0] not in areas and max(years.values()) >= 5000
    }


def key_sites():
    """Sites where a flagship bird is present."""
    listed = rows("site_species")
    return {row["site_id"] for row in listed if row["presence"] == "present" and row["species_id"] in BIRDS}


def largest_share(counts, listed, editions):
    """The largest share of a population in one count, by the edition nearest in time (of two the later), at most 1."""
    shares = []
    for row in counts:
        of_each = []
        for name in listed.get((row["site_id"], row["species_id"], row["season"]), ()):
            year = int(row["season_year"])
            edition = min(editions[name], key=lambda one: (abs(int(one["edition"]) - year), -int(one["edition"])))
            of_each.append(min(Fraction(1), int(row["count"]) / size_of(edition)))
        if of_each:
            shares.append(min(of_each))
    return max(shares, default=None)


def evidence_by_hand():
    """site -> the five values of the score in the order of ``SHARES``; None where nothing can be told."""
    sites = {row["site_id"]: row for row in rows("sites")}
    present = [row for row in rows("site_species") if row["presence"] == "present"]
    editions, populations_at = {}, {}
    for row in rows("populations"):
        editions.setdefault(row["population_id"], []).append(row)
    for row in present:
        for season in COUNT_SEASONS[row["season"]]:
            names = populations_at.setdefault((row["site_id"], row["species_id"], season), set())
            names.update(name for name in row["population_id"].split(";") if name)
    tests = {}  # Ramsar 6 and the flyway network's 1 percent have the same level here and are one test
    for (site, species, season, criterion), decided in decided_by_hand().items():
        tests.setdefault(site, {})[species, season, criterion == "eaaf_staging"] = decided[6] == "met"
    for site, season in staging_of_all_waterbirds():
        tests.setdefault(site, {})["all", season, True] = True
    pairs = {frozenset((row["site_a"], row["site_b"])) for row in rows("site_links")}
    across = [pair for pair in pairs if len({sites[site]["country_iso3"] for site in pair}) == 2]
    found = {}
    for site in key_sites():
        if sites[site]["presence"] != "present":
            continue
        counts = [row for row in admissible() if row["site_id"] == site]
        series = {}
        for row in counts:
            series.setdefault((row["species_id"], row["season"]), set()).add(row["season_year"])
        found[site] = (
            largest_share(counts, populations_at, editions),
            len({row["species_id"] for row in present if row["site_id"] == site}),
            sum(tests[site].values()) if site in tests else None,
            sum(site in pair for pair in across),
            max(map(len, series.values()), default=0),
        )
    return found


def scores_by_hand():
    """site -> the score: the mean of the five values, each between its smallest and its largest, a missing one at 0."""
    evidence = evidence_by_hand()
    scores = dict.fromkeys(evidence, Fraction(0))
    for place in range(len(SHARES)):
        known = {site: values[place] for site, values in evidence.items() if values[place] is not None}
        low, high = min(known.values()), max(known.values())
        assert low < high
        for site, value in known.items():
            scores[site] += Fraction(value - low) / (high - low) / len(SHARES)
    return scores


# --- what the plugin says --------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def made():
    """The report's facts, the evidence and the scores, made by the plugin from the same files."""
    folder = str(FOLDER)
    tables = {**reference_tables(folder), "counts": read_csv(folder, "counts")}
    asked = [tables[name] for name in ("counts", "sites", "site_species", "populations")]
    verdicts = assess_sites(*asked, kba_listing(folder), constants(folder), Silent()).verdicts
    names = ("sites", "site_species", "counts", "populations")
    evidence = site_evidence(*(tables[name] for name in names), verdicts, tables["site_links"])
    criteria = parse_criteria(default_criteria(), list(evidence))
    scores = score_units(evidence, criteria, 50, 1, Silent())
    tables["site_verdicts"] = verdicts.assign(run_id="verdicts-1")
    tables["priorities"] = scores.reset_index(names="unit_id").assign(unit_table="sites", run_id="scores-1")
    return Facts(tables, "en"), verdicts, evidence, scores


def named(facts, site_id):
    """The English name of a site as the CSV files have it."""
    names = {row["site_id"]: row["name"] for row in rows("site_names") if row["language"] == "en"}
    return names.get(site_id) or next(row["name_en"] for row in rows("sites") if row["site_id"] == site_id)


def test_table_3_has_exactly_the_verdicts_of_the_counts(made):
    facts = made[0]
    species = {row["species_id"]: row["name_en"] for row in rows("species")}
    editions = {row["row_id"]: row["edition"] for row in rows("populations")}
    expected = {}
    for (site, bird, season, criterion), found in decided_by_hand().items():
        population, mean, largest, level, reached, used, verdict, provisional = found
        key = (named(facts, site), species[bird], f"season_{season}", f"report_short_{criterion}")
        cells = (float(mean), largest, float(level), editions[population], (reached, used), f"verdict_{verdict}")
        expected[key] = (*cells, provisional)
    for (site, season), totals in staging_of_all_waterbirds().items():
        key = (named(facts, site), "report_all_waterbirds", f"season_{season}", "report_short_eaaf_staging")
        reached = (sum(total >= 5000 for total in totals), len(totals))
        mean = sum(totals) / len(totals)
        expected[key] = (mean, max(totals), 5000.0, "report_set_by_criterion", reached, "verdict_met", False)
    assert len({key[0] for key in expected}) >= 5  # not Izumi alone
    shown = {}
    for site, stay, criteria, mean, largest, level, edition, reached, verdict in verdicts_table(facts).rows:
        provisional = verdict.code == "report_provisional"
        code = verdict.params["verdict"].code if provisional else verdict.code
        seasons = (reached.text.params["part"], reached.text.params["whole"])
        bird = getattr(stay.params["species"], "code", stay.params["species"])
        edition = edition.reason.code if hasattr(edition, "reason") else edition
        for criterion in criteria.items:
            key = (site.text.params["name"], bird, stay.params["season"].code, criterion.code)
            assert key not in shown
            shown[key] = (mean.value, largest.value, level.value, edition, seasons, code, provisional)
    assert set(shown) == set(expected)
    for key, cells in expected.items():
        assert shown[key] == (pytest.approx(cells[0]), *cells[1:]), key


def test_each_verdict_names_the_counts_that_give_its_figures(made):
    counts = {row["count_id"]: int(row["count"]) for row in admissible()}
    verdicts = made[1].set_index(["site_id", "species_id", "season", "criterion", "population_row"]).sort_index()
    for (site, bird, season, criterion), found in decided_by_hand().items():
        population, mean, largest, *_, used, _, _ = found
        (row,) = verdicts.loc[[(site, bird, season, criterion, population)]].to_dict("records")
        figures = [counts[name] for name in row["row_ids"].split(";")]
        assert (len(figures), max(figures), Fraction(sum(figures), len(figures))) == (used, largest, mean)


def test_all_flagship_waterbirds_together(made):
    """Decided at staging sites of 5,000 alone: nowhere do even all figures of a season together reach 20,000."""
    sums = {}
    for (site, _, season), years in season_figures().items():
        for year, (figure, _) in years.items():
            sums[site, season, year] = sums.get((site, season, year), 0) + figure
    for site, season in {(site, season) for site, season, _ in sums}:
        totals = [total for (where, when, _), total in sums.items() if (where, when) == (site, season)]
        assert 3 * sum(total >= 20_000 for total in totals) < 2 * len(totals) and sum(totals) < 20_000 * len(totals)
    together = made[1][made[1]["species_id"].isna() & (made[1]["verdict"] != "insufficient_data")]
    found = set(zip(together["site_id"], together["season"], together["criterion"], together["verdict"]))
    assert found == {(site, season, "eaaf_staging", "met") for site, season in staging_of_all_waterbirds()}


def test_table_4_has_every_other_key_site_and_says_which_have_no_count(made):
    facts = made[0]
    counted = {
        row["site_id"]
        for row in rows("counts")
        if row["scope"] == "site" and row["site_id"] and row["species_id"] in BIRDS and row["count"]
    }
    decided = {site for site, *_ in decided_by_hand()}
    groups = {row[0].code: row for row in missing_table(facts).rows}
    reason, number, listed = groups["report_lacks_counts"]
    without = key_sites() - counted
    assert len(without) >= 10 and number.value == len(without) and set(number.rows) == without
    assert sorted(item.text for item in listed.items) == sorted(named(facts, site) for site in without)
    of_others = {site for code, row in groups.items() if code != reason.code for site in row[1].rows}
    assert not of_others & without and of_others | without == key_sites() - decided


def test_the_five_criteria_of_the_score(made):
    evidence, by_hand = made[2], evidence_by_hand()
    assert set(evidence.index) == set(by_hand)
    for site, values in by_hand.items():
        for name, value in zip(SHARES, values):
            found = evidence.loc[site, name]
            assert (found != found) if value is None else found == pytest.approx(float(value), abs=1e-12), (site, name)


def test_table_5_is_the_mean_of_the_five_criteria(made):
    facts, _, _, scores = made
    by_hand = scores_by_hand()
    assert scores["score"].to_dict() == pytest.approx({site: float(score) for site, score in by_hand.items()}, abs=1e-9)
    best = sorted(by_hand, key=lambda site: (-by_hand[site], site))[:10]
    assert [row[0].rows[0] for row in top_table(facts).rows] == best
    for rank, site, score, *_ in top_table(facts).rows:
        (site_id,) = rank.rows
        assert rank.value == 1 + sum(other > by_hand[site_id] for other in by_hand.values())
        assert site.text.params["name"] == named(facts, site_id)
        assert score.value == pytest.approx(float(by_hand[site_id]), abs=1e-9)
