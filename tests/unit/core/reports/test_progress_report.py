"""What changed between two days: each kind of change by hand, and that nothing changed."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

import neaspec_plugin
from neaspec_plugin.core.assessments.evidence import ALGORITHMS
from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.messages import Message
from neaspec_plugin.core.reports.crossing_changes import CrossingChanges, _had, crossing_changes
from neaspec_plugin.core.reports.document import Context, Figure, Table, plain
from neaspec_plugin.core.reports.facts import Facts
from neaspec_plugin.core.reports.period import compared, period
from neaspec_plugin.core.reports.progress_changes import changes
from neaspec_plugin.core.reports.progress_report import build, section
from neaspec_plugin.core.reports.verdict_changes import verdict_changes
from neaspec_plugin.core.schema import TABLES

ASKED = period("2025-04-01", "2026-03-31")
OLD, NEW = "sitecriteria-old", "sitecriteria-new"


def frame(table: str, rows: list[dict]) -> pd.DataFrame:
    return pd.DataFrame(
        [{name: row.get(name) for name in TABLES[table].names} for row in rows], columns=TABLES[table].names
    )


def run(run_id: str, ended: str, version: str = "1") -> dict:
    return {
        "run_id": run_id,
        "algorithm": run_id.partition("-")[0],
        "ended": ended,
        "started": ended,
        "plugin_version": version,
    }


RUNS = [run(OLD, "2025-02-01T10:00:00Z"), run(NEW, "2026-01-15T10:00:00Z")]


def verdict(run_id: str, site: str = "KOR-A", **more) -> dict:
    return {
        "run_id": run_id, "verdict_id": f"{site}{more.get('criterion')}", "site_id": site, "species_id": "WNC",
        "season": "wintering", "criterion": "ramsar_6", "population_row": "WNC-EAST@2015", "edition": 2015, "level": 70.0,
        "level_basis": "derived", "figure": 60.0, "seasons": 3, "seasons_reached": 1, "verdict": "not_met",
        "provisional": False, "reason": "", "row_ids": "C1", **more,
    }  # fmt: skip


def tables(**more) -> dict[str, pd.DataFrame]:
    made = {
        "countries": [
            {"iso3": code, "sort": place, "name_en": name}
            for place, (code, name) in enumerate(
                [("CHN", "China"), ("KOR", "Republic of Korea"), ("RUS", "Russian Federation")]
            )
        ],
        "species": [
            {"species_id": "WNC", "sort": 1, "group": "waterbird", "name_en": "White-naped Crane"},
            {"species_id": "AT", "sort": 2, "group": "felid", "name_en": "Amur Tiger"},
        ],
        "sites": [
            {"site_id": "KOR-A", "name_en": "Site A", "country_iso3": "KOR", "confidence": "high"},
            {"site_id": "CHN-B", "name_en": "Site B", "country_iso3": "CHN", "confidence": "high"},
        ],
        "runs": RUNS,
        **more,
    }
    return {table: frame(table, rows) for table, rows in made.items()}


def none(given) -> CrossingChanges:
    return crossing_changes({"crossings": frame("crossings", []), "runs": given["runs"]}, ASKED)


def found(**more):
    given = tables(**more)
    return changes(Facts(given, "en"), ASKED, none(given))


def kinds(made) -> list[str]:
    return [change.kind for change in made.all]


# --- the period


@pytest.mark.parametrize(
    ("first", "last", "code"),
    [("2025-04-01", "soon", "period_no_day"), ("2025-04-02", "2025-04-01", "period_backwards")],
)
def test_days_that_are_no_period(first, last, code):
    with pytest.raises(NeaspecError) as error:
        period(first, last)
    assert error.value.message.code == code


def test_both_days_and_the_winters_of_the_period_are_in_it():
    assert ASKED.holds("2025-04-01") and ASKED.holds("2026-03-31T23:59:59Z") and not ASKED.holds("2025-03-31")
    assert ASKED.holds("2025-04") and not ASKED.holds("2025-03")  # released dates of cats are months
    assert not ASKED.holds("2025") and not ASKED.holds(None)
    # April 2025 is of the winter of 2025, March 2026 of that of 2026
    assert [ASKED.holds_season(year, "wintering") for year in (2024, 2025, 2026, 2027)] == [False, True, True, False]


def test_the_runs_before_the_period_and_before_its_end():
    rows = [*RUNS, run("sitecriteria-later", "2026-04-01T00:00:00Z"), run("priorityscore-x", "2026-02-01T00:00:00Z")]
    pair = compared(Facts({"runs": frame("runs", rows)}, "en"), "sitecriteria", ASKED)
    assert (pair.before["run_id"], pair.after["run_id"], pair.possible) == (OLD, NEW, True)
    same = compared(Facts({"runs": frame("runs", RUNS[:1])}, "en"), "sitecriteria", ASKED)
    assert same.before == same.after and not same.possible


# --- verdicts and why


def moved(before: dict, after: dict, runs=RUNS):
    given = tables(site_verdicts=[verdict(OLD, **before), verdict(NEW, **after)], runs=runs)
    facts = Facts(given, "en")
    return verdict_changes(facts, compared(facts, "sitecriteria", ASKED))


MET = {"verdict": "met"}


@pytest.mark.parametrize(
    ("after", "why"),
    [
        ({"figure": 90.0, "seasons_reached": 2, "row_ids": "C1;C2"}, ("figure", "seasons_reached")),
        ({"population_row": "WNC-EAST@2025", "edition": 2025, "level": 55.0}, ("edition", "level")),
        ({"level": 50.0, "level_basis": "official"}, ("level", "level_basis")),
        ({"seasons": 4, "seasons_reached": 3}, ("seasons", "seasons_reached")),
        ({"reason": "too_few_seasons"}, ("reason",)),
        ({}, ("rule",)),
    ],
)
def test_a_changed_verdict_tells_what_moved(after, why):
    (change,) = moved({}, {**MET, **after}).changed
    assert change.moved == why
    assert (change.before["verdict"], change.after["verdict"]) == ("not_met", "met")


def test_another_version_of_the_plugin_is_named():
    (change,) = moved({}, MET, [RUNS[0], run(NEW, "2026-01-15T10:00:00Z", "2")]).changed
    assert change.moved == ("version",)


def test_a_verdict_that_stays_is_no_change_though_its_figure_moves():
    made = moved({}, {"figure": 61.0})
    assert (made.changed, made.same, made.shifted) == ((), 1, 1)


def test_the_newest_edition_of_each_run_is_compared():
    rows = [
        verdict(OLD), verdict(NEW), verdict(NEW, population_row="WNC-EAST@2025", edition=2025, level=50.0, verdict="met"),
    ]  # fmt: skip
    facts = Facts(tables(site_verdicts=rows), "en")
    (change,) = verdict_changes(facts, compared(facts, "sitecriteria", ASKED)).changed
    assert change.moved == ("edition", "level")


def test_criteria_with_one_level_change_together_and_a_new_undecided_question_is_no_change():
    rows = [verdict(OLD, criterion=one) for one in ("ramsar_6", "eaaf_1pct")]
    rows += [verdict(NEW, criterion=one, figure=80.0, **MET) for one in ("ramsar_6", "eaaf_1pct")]
    rows += [verdict(NEW, site="CHN-B", verdict="insufficient_data")]
    facts = Facts(tables(site_verdicts=rows), "en")
    (change,) = verdict_changes(facts, compared(facts, "sitecriteria", ASKED)).changed
    assert change.criteria == ("ramsar_6", "eaaf_1pct")


def test_a_decision_on_a_new_question_is_a_change():
    facts = Facts(tables(site_verdicts=[verdict(OLD), verdict(NEW), verdict(NEW, site="CHN-B")]), "en")
    (change,) = verdict_changes(facts, compared(facts, "sitecriteria", ASKED)).changed
    assert change.before is None and change.after["site_id"] == "CHN-B"


# --- crossings

WAYS = (
    ("2025-01-10T00:00:00Z", "2025-01-20T00:00:00Z"),
    ("2025-03-20T00:00:00Z", "2025-04-05T00:00:00Z"),
    ("2025-06-01T00:00:00Z", "2025-06-09T00:00:00Z"),
)


def crossing(run_id: str, name: str, way, **more) -> dict:
    return {
        "run_id": run_id, "crossing_id": name, "organismID": name, "species_id": "AT", "side_from": "RUS", "side_to": "CHN",
        "last_before": way[0], "first_after": way[1], "evidence_class": "detections", "border_status": "international", **more,
    }  # fmt: skip


MOVES = [
    run("transbordermovements-old", "2025-02-01T00:00:00Z"),
    run("transbordermovements-new", "2026-02-01T00:00:00Z"),
]


def crossed(old: list, new: list, runs=MOVES) -> CrossingChanges:
    rows = [crossing(MOVES[0]["run_id"], *one) for one in old]
    rows += [crossing(MOVES[1]["run_id"], *one[:2], **(one[2] if len(one) > 2 else {})) for one in new]
    return crossing_changes({"crossings": frame("crossings", rows), "runs": frame("runs", runs)}, ASKED)


def test_crossings_that_happened_are_told_from_those_newly_known():
    made = crossed([("a", WAYS[0])], [("a", WAYS[0]), ("b", WAYS[0]), ("c", WAYS[1]), ("d", WAYS[2])])
    (row,) = made.sums.to_dict("records")
    assert (row["happened"], row["happened_surely"], row["known"]) == (2, 1, 1)  # c and d; d; b


def test_a_crossing_known_under_another_code_or_between_nearer_days_is_not_new():
    nearer = ("2025-01-12T00:00:00Z", "2025-01-18T00:00:00Z")
    made = crossed([("a", WAYS[0]), ("b", WAYS[0])], [("renamed", WAYS[0]), ("b", nearer)])
    assert made.sums.empty


def test_without_an_earlier_run_nothing_is_called_newly_known():
    made = crossed([], [("b", WAYS[0]), ("d", WAYS[2])], MOVES[1:])
    assert made.sums[["happened", "known"]].values.tolist() == [[1, 0]] and not made.runs.possible


def test_probable_and_ambiguous_evidence_and_the_demarcation_line_stand_apart():
    line = {"side_from": "KOR", "side_to": "PRK", "border_status": "demarcation_line"}
    new = [
        ("p", WAYS[2], {"evidence_class": "identity_probable"}),
        ("x", WAYS[2], {"evidence_class": "ambiguous"}),
        ("l", WAYS[2], line),
    ]
    made = crossed([], new)
    assert made.unclear == 1
    rows = {row["side_from"]: row for row in made.sums.to_dict("records")}
    assert (rows["RUS"]["happened"], rows["RUS"]["happened_probable"]) == (0, 1)
    assert rows["KOR"]["line"] and rows["KOR"]["happened"] == 1 and not rows["RUS"]["line"]


# --- records


def count(name: str, import_id: str | None, **more) -> dict:
    return {
        "count_id": name,
        "import_id": import_id,
        "scope": "site",
        "site_id": "KOR-A",
        "species_id": "WNC",
        "season": "wintering",
        "season_year": 2026,
        **more,
    }


def test_counts_are_new_by_the_day_of_their_import_whatever_their_season():
    imports = [
        {"import_id": "old", "imported": "2025-03-31T23:00:00Z"},
        {"import_id": "new", "imported": "2025-05-01T08:00:00Z"},
    ]
    counts = [
        count("late import of an old count", "new", season_year=2010),
        count("new", "new"),
        count("by its day", "new", season_year=None, date_start="2025-12-01"),
        count("old", "old"),
        count("no import", None),
        count("region", "new", scope="region", site_id=None, region_iso3="CHN", season_year=2010),
    ]
    made = found(imports=imports, counts=counts).counts
    assert {row["count_id"] for row in made.taken_in} == {"late import of an old count", "new", "by its day", "region"}
    assert {row["count_id"] for row in made.fresh} == {"new", "by its day"}
    assert {row["count_id"] for row in made.of_seasons} == {"new", "by its day", "old", "no import"}
    assert made.undated == 1
    assert made.taken_in[0]["count_id"] == "region"  # China before the Republic of Korea


def test_protected_areas_by_year_and_assessments_by_import_else_by_visit():
    areas = [{"area_id": str(year), "country_iso3": "RUS", "year": year} for year in (2024, 2025, 2026, 2027)]
    imports = [{"import_id": "new", "imported": "2025-05-01T08:00:00Z"}]
    assessed = [
        {"assessment_id": "imported", "site_id": "KOR-A", "year": 2020, "office": "A", "import_id": "new"},
        {"assessment_id": "by hand", "site_id": "CHN-B", "year": 2025, "office": "A", "date": "2025-06-01"},
        {"assessment_id": "year alone", "site_id": "CHN-B", "year": 2026, "office": "B"},
        {"assessment_id": "older", "site_id": "CHN-B", "year": 2024, "office": "A", "date": "2024-06-01"},
    ]
    made = found(protected_areas=areas, assessments=assessed, imports=imports)
    assert [row["area_id"] for row in made.areas] == ["2025", "2026"]
    assert [row["assessment_id"] for row in made.assessments] == ["by hand", "year alone", "imported"]


def recommendation(name: str, **more) -> dict:
    return {
        "recommendation_id": name,
        "level": "country",
        "addressee": "KOR",
        "text_code": "monitor_site",
        "status": "open",
        **more,
    }


def test_recommendations_by_what_became_of_them():
    rows = [
        recommendation("new", issued="2025-05-01", due="2027-01-01"),
        recommendation("done", issued="2024-05-01", status="done", closed="2025-07-01"),
        recommendation("done before", issued="2023-05-01", status="done", closed="2024-07-01"),
        recommendation("done after", issued="2024-05-01", due="2026-12-31", status="done", closed="2026-04-01"),
        recommendation("late", issued="2024-05-01", due="2025-12-31"),
        recommendation("late before", issued="2024-05-01", due="2024-12-31"),
        recommendation("not issued", issued="2026-05-01"),
        recommendation("dropped", issued="2024-05-01", status="dropped", closed="2025-07-01"),
    ]
    made = found(recommendations=rows).recommendations
    names = {kind: [row["recommendation_id"] for row in getattr(made, kind)] for kind in
             ("new", "done", "dropped", "open", "late", "became_late")}  # fmt: skip
    assert names == {
        "new": ["new"], "done": ["done"], "dropped": ["dropped"], "open": ["done after", "new"],
        "late": ["late before", "late"], "became_late": ["late"],
    }  # fmt: skip


# --- the report


def cells(document, key: str, words) -> list[list[str]]:
    (table,) = [block for block in document.blocks(Table) if block.key == key]
    return [[plain(cell, words) for cell in row] for row in table.rows]


def report(given, words, crossings=None):
    document, listed = build(given, "en", ASKED, crossings or none(given), Context("2026-04-01", "1"))
    text = " ".join(
        words.text(item.text) for block in document.sections[0].blocks for item in getattr(block, "items", ())
    )
    return document, listed, text


def test_sums_stand_by_country_in_the_order_of_the_programme_and_by_species(words):
    imports = [{"import_id": "new", "imported": "2025-05-01T08:00:00Z"}]
    counts = [count("1", "new"), count("2", "new"), count("3", "new", site_id="CHN-B")]
    given = tables(
        imports=imports, counts=counts, runs=[*RUNS, *MOVES],
        site_verdicts=[verdict(OLD), verdict(NEW, figure=90.0, seasons_reached=2, **MET)],
        recommendations=[recommendation("R1", issued="2025-05-01", level="subregional", addressee=None, species_ids="AT")],
    )  # fmt: skip
    document, listed, _text = report(given, words, crossed([], [("d", WAYS[2])]))
    by_country = {row[0]: row[1:4] + row[6:7] for row in cells(document, "by_country", words)}
    assert list(by_country) == [
        "China",
        "Republic of Korea",
        "Russian Federation",
        "Subregion, or no country stated",
        "All, each once",
    ]
    assert by_country["Republic of Korea"] == ["2", "1", "none", "none"]
    assert by_country["China"] == ["1", "none", "1", "none"] and by_country["Russian Federation"][2] == "1"
    assert by_country["All, each once"] == ["3", "1", "1", "1"]  # the crossing of two countries once
    by_species = {row[0]: row[1:4] for row in cells(document, "by_species", words)}
    assert by_species == {"White-naped Crane": ["3", "1", "none"], "Amur Tiger": ["none", "none", "1"]}
    (changed,) = cells(document, "changed_verdicts", words)
    assert changed[3:5] == [words.text(Message(f"verdict_{one}")) for one in ("not_met", "met")]
    assert "60" in changed[5] and "90" in changed[5] and "1 of 3" in changed[5] and "2 of 3" in changed[5]
    assert list(listed["kind"]) == [
        "count_new",
        "count_new",
        "verdict_changed",
        "crossing_happened",
        "recommendation_new",
        "recommendation_open",
    ]
    assert listed["number"].sum() == 3 + 1 + 1 + 1 + 1
    assert section(Facts(given, "en"), ASKED, none(given)).key == "progress"


def test_a_text_that_does_not_leave_is_said_to_be_held_and_nobody_is_asked_to_write_one(words):
    rows = [recommendation("R1", issued="2025-05-01", due="2027-01-01", text_code="other", text="…"),
            recommendation("R2", issued="2025-05-01", due="2027-02-01", text="…")]  # fmt: skip
    document, _listed, text = report(tables(recommendations=rows), words)
    held = "It is held, but does not leave: it names a person or a place."
    found = [row[1] for row in cells(document, "recommendations_new", words)]
    assert found[0] == held and found[1].endswith(f": {held}") and len(found[1]) > len(held) + 2
    assert "has no text" not in text


def test_recommendations_say_what_they_rest_on(words):
    rows = [
        recommendation("R", issued="2025-05-01", run_id=RUNS[1]["run_id"], evidence="crossings:…"),
        recommendation("S", issued="2025-05-01"),
    ]
    document, _listed, _text = report(tables(recommendations=rows, runs=RUNS), words)
    told = [row[-1] for row in cells(document, "recommendations_new", words)]
    day = RUNS[1]["ended"][:10]
    assert told == [f"Crossings: 1, Assess key sites by criteria ({day})", "not stated"]


def test_that_nothing_changed_is_said_plainly_though_something_is_open(words):
    given = tables(recommendations=[recommendation("R", issued="2024-01-01", due="2024-06-01")])
    _document, listed, text = report(given, words)
    assert "Nothing changed in this database from 2025-04-01 to 2026-03-31." in text
    assert list(listed["kind"]) == ["recommendation_late"]


def test_that_runs_are_missing_is_said_plainly(words):
    *_, text = report(tables(runs=[RUNS[1]]), words)
    assert "No run of “Assess key sites by criteria” ended before the period; its latest run is of 2026-01-15." in text
    assert "The algorithm “Find border crossings of individuals” had not been run" in text
    *_, text = report(tables(runs=[RUNS[0]]), words)
    assert "No run of “Assess key sites by criteria” ended within the period; its results are still those of" in text


def test_the_algorithms_have_the_names_of_the_toolbox(words):
    source = Path(neaspec_plugin.__file__).parent / "processing"
    texts = [file.read_text(encoding="utf-8") for file in source.glob("*/*.py")]
    found = {
        named[1]: text for text in texts for named in re.finditer(r'def name\(self\) -> str:\s+return "(\w+)"', text)
    }
    for code in ALGORITHMS:
        assert f'return tr("{words.text(Message(f"algorithm_{code}"))}")' in found[code]


def test_what_was_not_compared_is_never_none(words):
    imports = [{"import_id": "new", "imported": "2025-05-01T08:00:00Z"}]
    given = tables(imports=imports, counts=[count("1", "new")], runs=[RUNS[1], MOVES[1]])
    document, _listed, _text = report(given, words)
    for key in ("by_country", "by_species"):
        for row in cells(document, key, words):
            assert row[2:4] == ["not compared"] * 2 and row[4:] == ["none"] * 5
    shown = {block.key for block in document.blocks(Table)}
    assert not shown & {"changed_verdicts", "new_crossings"}
    # a crossing that did happen is told though an older run is missing
    document, *_ = report(given, words, crossed([], [("d", WAYS[2])], MOVES[1:]))
    assert {row[3] for row in cells(document, "by_country", words)} == {"not compared", "1"}


def test_a_state_that_the_office_left_empty_is_not_called_unknown(words):
    common = {"site_id": "KOR-A", "year": 2025, "office": "A", "date": "2025-06-01"}
    assessed = [
        {**common, "assessment_id": "empty"},
        {**common, "assessment_id": "said", "state": "unknown", "state_trend": "unknown"},
    ]
    document, listed, _text = report(tables(assessments=assessed), words)
    empty, said = cells(document, "new_assessments", words)
    assert empty[3:] == ["not stated"] * 2
    assert said[3:] == [words.text(Message(code)) for code in ("condition_unknown", "state_trend_unknown")]
    assert plain(listed["words"][0], words) == "New site assessments, Site A (Republic of Korea), A"


def test_a_report_without_a_map_says_nothing_of_maps(words):
    document, *_ = report(tables(), words)
    assert not list(document.blocks(Figure))
    assert "source_note" in [note.text.code for note in document.notes]
    assert not {"boundaries_note", "report_coast_note"} & {note.text.code for note in document.notes}


def test_each_change_is_told_in_words_beside_its_codes(words):
    imports = [{"import_id": "new", "imported": "2025-05-01T08:00:00Z"}]
    line = {"side_from": "PRK", "side_to": "KOR", "border_status": "demarcation_line"}
    given = tables(
        imports=imports, counts=[count("1", "new")], runs=[*RUNS, *MOVES],
        site_verdicts=[verdict(OLD), verdict(NEW, figure=90.0, seasons_reached=2, **MET)],
        recommendations=[recommendation("R1", issued="2025-05-01", status="done", closed="2025-06-01", species_ids="AT")],
    )  # fmt: skip
    moves = crossed([], [("d", WAYS[2]), ("e", WAYS[2], line)])
    _document, listed, _text = report(given, words, moves)
    told = [plain(cell, words) for cell in listed["words"]]
    assert told[0] == "New counts, Site A (Republic of Korea), White-naped Crane"
    assert told[1].startswith("Changed verdicts, Site A (Republic of Korea), White-naped Crane, ")
    assert "Not met → Met" in told[1] and "mean count: 60 → 90" in told[1]
    assert told[2].startswith("Passages of the demarcation line, ") and "border crossing" not in told[2].lower()
    assert told[3].endswith("Amur Tiger, Russian Federation → China")
    assert told[-1] == "Recommendations carried out, Republic of Korea, Amur Tiger, Monitor the site every year, Done"


def search_all(rows, earlier):
    """Every row against every one of the earlier run."""
    left, found = earlier.to_dict("records"), set()
    for exact in (True, False):
        for place, row in enumerate(rows.to_dict("records")):
            if place in found:
                continue
            for one in left:
                way = all(row[name] == one[name] for name in ("species_id", "side_from", "side_to"))
                same = (row["last_before"], row["first_after"]) == (one["last_before"], one["first_after"])
                overlap = row["last_before"] < one["first_after"] and one["last_before"] < row["first_after"]
                if way and (same if exact else overlap and row["organismID"] == one["organismID"]):
                    left.remove(one)
                    found.add(place)
                    break
    return [place in found for place in range(len(rows))]


def test_the_index_of_crossings_finds_what_trying_everything_finds():
    random = np.random.default_rng(3)

    def made(number):
        first = random.integers(0, 9, number)
        return pd.DataFrame(
            {"species_id": random.choice(["AT", "AL"], number), "side_from": random.choice(["RUS", "CHN"], number),
             "side_to": "PRK", "organismID": random.choice(list("abc"), number), "last_before": first,
             "first_after": first + random.integers(1, 4, number)}
        )  # fmt: skip

    for _ in range(40):
        rows, earlier = made(25), made(20)
        assert _had(rows, earlier).tolist() == search_all(rows, earlier)
