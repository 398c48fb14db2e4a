"""The results behind the answer: what flips, what is open, what a chart shows of a season."""

from __future__ import annotations

import pandas as pd
import pytest

from neaspec_plugin.core.messages import Message
from neaspec_plugin.core.reports import results
from neaspec_plugin.core.reports.document import Figure, Missing, Number, Paragraph, Table, plain
from neaspec_plugin.core.reports.facts import Facts
from neaspec_plugin.core.schema import TABLES

SPECIES = [{"species_id": "HC", "sort": 1, "group": "waterbird", "name_en": "Hooded Crane"}]
POPULATIONS = [
    {"row_id": "P@2025", "population_id": "P", "edition": 2025, "current": "yes"},
    {"row_id": "P@2015", "population_id": "P", "edition": 2015, "current": "no"},
]


def facts(**tables):
    given = {"species": SPECIES, "populations": POPULATIONS, "sites": [{"site_id": "A", "name_en": "Bay"}], **tables}
    return Facts({name: pd.DataFrame(rows, columns=TABLES[name].names) for name, rows in given.items()}, "en")


def verdict(edition, found, reason="", **more):
    row = {"run_id": "r", "verdict_id": f"{edition}{found}", "site_id": "A", "species_id": "HC", "season": "wintering",
           "criterion": "ramsar_6", "population_row": f"P@{edition}", "edition": edition, "level": 100.0,
           "figure": 150.0, "largest": 200.0, "seasons": 3, "seasons_reached": 2, "verdict": found,
           "provisional": False, "reason": reason, "row_ids": "C1;C2;C3"}  # fmt: skip
    return {**row, **more}


def blocks(known, kind, section):
    (found,) = (one for one in results.sections(known) if one.key == section)
    return [block for block in found.blocks if isinstance(block, kind)]


def table(known, key, section="verdicts"):
    return next(block for block in blocks(known, Table, section) if block.key == key)


@pytest.mark.parametrize(
    ("older", "reason", "flips"),
    [
        ("met", "", False),
        ("not_met", "", True),
        ("insufficient_data", "too_few_seasons", True),  # met by one edition and not by the other
        ("insufficient_data", "level_low_confidence", False),  # an edition of low confidence decides nothing
    ],
)
def test_what_flips_between_editions(older, reason, flips):
    known = facts(site_verdicts=[verdict(2025, "met"), verdict(2015, older, reason)])
    assert bool(results.flips(known)) is flips
    assert (Paragraph(Message("report_editions_none")) in blocks(known, Paragraph, "verdicts")) is not flips


def test_without_a_run_nothing_is_said_of_editions():
    assert Paragraph(Message("report_editions_none")) not in blocks(facts(), Paragraph, "verdicts")


@pytest.mark.parametrize(
    ("reason", "missing", "told"),
    [
        ("too_few_seasons", "need=2;incomplete=2017", "complete seasons still needed: 2, not complete: 2017"),
        (
            "coverage_unknown",
            "need=3;unknown=2015,2016",
            "complete seasons still needed: 3, completeness not known: 2015, 2016",
        ),
        ("pairs_only", "need=3", "Only pairs or nests were counted; they are not converted into individuals."),
    ],
)
def test_what_an_open_verdict_lacks(reason, missing, told, words):
    known = facts(site_verdicts=[verdict(2025, "insufficient_data", reason, missing_seasons=missing)])
    (row,) = table(known, "open").rows
    assert plain(row[3], words) == told


def test_a_season_without_any_count_is_not_listed_as_open():
    empty = verdict(2025, "insufficient_data", "too_few_seasons", seasons=0, row_ids="", missing_seasons="need=3")
    assert table(facts(site_verdicts=[empty]), "open").rows == ()


def test_a_season_is_complete_where_any_of_its_counts_is():
    # the largest of 2001 does not say so, a smaller one of the same winter does; an average never does
    def count(name, year, complete, **more):
        row = {"count_id": name, "scope": "site", "site_id": "A", "species_id": "HC", "season": "wintering",
               "season_year": year, "count": 200, "unit": "individuals",
               "count_kind": "census", "complete": complete}  # fmt: skip
        return {**row, **more}

    counts = [
        count("C1", 2001, "unknown"),
        count("C4", 2001, "yes", count=5),
        count("C2", 2002, "unknown"),
        count("C5", 2002, "yes", count_kind="average"),
        count("C3", 2003, "yes"),
    ]
    known = facts(site_verdicts=[verdict(2025, "met")], counts=counts)
    (figure,) = blocks(known, Figure, "verdicts")
    assert figure.content.bars == ((2001, 200, True), (2002, 200, False), (2003, 200, True))
    assert figure.content.level == 100
    assert figure.rows == ("C1", "C2", "C3", "P@2025")


def test_borders_are_crossed_only_where_telemetry_shows_it():
    def link(name, evidence, crossed):
        return {"run_id": "f", "link_id": name, "species_id": "HC", "site_from": "A", "site_to": "B",
                "link_evidence": evidence, "country_from": "CHN", "country_to": "RUS",
                "borders_crossed": crossed}  # fmt: skip

    links = [link("L1", "telemetry", "CHN-RUS"), link("L2", "telemetry", None), link("L3", "inferred", "CHN-RUS")]
    by_telemetry, inferred = table(facts(flyway_links=links), "links", "flyway").rows
    assert by_telemetry[2:] == (Number(2, rows=("L1", "L2")), Number(1, rows=("L1",)))
    assert inferred[2] == Number(1, rows=("L3",))
    assert inferred[3] == Missing(Message("report_not_shown_by_telemetry"))


def test_pairs_that_one_side_names_are_flagged(words):
    links = [
        {"site_a": "A", "site_b": "B", "named_by": "one", "countries": "CHN;RUS"},
        {"site_a": "A", "site_b": "C", "named_by": "both", "countries": "CHN;RUS"},
    ]
    found = table(facts(site_links=links), "site_links", "flyway")
    assert [plain(row[-1], words) for row in found.rows] == ["named by one side only", "named by both sides"]
    assert "Pairs: 2. Named by one side only: 1" in words.text(found.notes[0].text)


def test_corridors_without_two_ends_are_named_below(words):
    corridors = [
        {"corridor_id": "K1", "name_en": "Ridge", "kind": "land"},
        {"corridor_id": "K2", "name_en": "Pass", "kind": "land"},
    ]
    known = facts(corridors=corridors)
    frame = known._tables["corridors"]
    frame["geometry"] = ["a line", None]
    assert (
        words.text(table(known, "corridors", "flyway").notes[-1].text)
        == "Listed, not drawn, because an end is not known: Pass."
    )


def test_the_parts_of_a_score_and_what_has_no_value(words):
    scored = {"run_id": "s", "unit_table": "sites", "unit_id": "A", "score": 0.3, "rank": 1, "missing": "criteria_met",
              "contributions": '{"contrib_criteria_met": 0.0, "contrib_species_present": 0.3}'}  # fmt: skip
    found = table(facts(priorities=[scored]), "scores", "score")
    # the columns stand in the order of the plugin's own criteria: species present, then criteria met
    assert [plain(cell, words) for cell in found.rows[0]] == ["1", "Bay", "0.30", "0.30", "No value"]
