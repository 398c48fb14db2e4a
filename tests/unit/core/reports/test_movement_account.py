"""Movement across borders in the conservation report: sums of the latest run, or a sentence. Simulated."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from neaspec_plugin.core.reports import movement_account
from neaspec_plugin.core.reports.document import Figure, Paragraph, Table, plain
from neaspec_plugin.core.reports.facts import Facts
from neaspec_plugin.core.schema import COUNTRIES
from neaspec_plugin.core.sharing.policy import Policy
from neaspec_plugin.core.sharing.release import release
from neaspec_plugin.core.species.reference import sensitivity

REFERENCE = str(Path(__file__).resolve().parents[4] / "resources" / "reference")


def crossing(number, one, two, evidence="detections", status="international", run="new", month="2024-03"):
    return {"run_id": run, "crossing_id": str(number), "species_id": "AL", "side_from": one, "side_to": two,
            "last_before": "2024-01", "first_after": month, "evidence_class": evidence, "border_status": status}  # fmt: skip


def tables(crossings=(), individuals=()):
    runs = [
        {"run_id": "old", "algorithm": "transbordermovements", "ended": "2024-01-01T00:00:00Z"},
        {"run_id": "new", "algorithm": "transbordermovements", "ended": "2024-02-01T00:00:00Z"},
    ]
    return {"runs": pd.DataFrame(runs), "crossings": pd.DataFrame(crossings), "individuals": pd.DataFrame(individuals)}


def test_the_latest_run_is_summed_by_evidence_and_direction(words):
    rows = [
        crossing(1, "RUS", "CHN"), crossing(2, "RUS", "CHN", "track", month="2024-05"),
        crossing(3, "RUS", "CHN", "identity_probable"), crossing(4, "RUS", None, "ambiguous"),
        crossing(5, "PRK", "KOR", status="demarcation_line"),
        crossing(7, "PRK", "KOR", "identity_probable", "demarcation_line"), crossing(6, "RUS", "CHN", run="old"),
    ]  # fmt: skip
    found = movement_account.section(Facts(tables(rows), "en"))
    table = next(block for block in found.blocks if isinstance(block, Table))
    shown = {
        tuple(plain(cell, words) for cell in row[1:3]): [plain(cell, words) for cell in row[3:]] for row in table.rows
    }
    # track, two detections, probable, ambiguous
    assert shown == {("RUS", "CHN"): ["1", "1", "1", "0"], ("RUS", "side in doubt"): ["0", "0", "0", "1"]}
    passed = next(block for block in found.blocks if isinstance(block, Table) and block.key == "movement_passages")
    assert [[plain(cell, words) for cell in row[1:]] for row in passed.rows] == [["PRK", "KOR", "0", "1", "1", "0"]]
    assert words.text(passed.title) == "Passages of the demarcation line"
    chart = next(block for block in found.blocks if isinstance(block, Figure)).content
    assert chart.first == (2024, 3) and [values for _, values in chart.series] == [(1.0, 0.0, 1.0)]


def test_the_joint_minimum_of_matched_individuals(words):
    animals = [{"organismID": f"P{n}", "species_id": "AL", "countries": text} for n, text in
               enumerate(("CHN", "CHN;RUS", "RUS", "RUS", None))]  # fmt: skip
    found = movement_account.section(Facts(tables(individuals=animals), "en"))
    row = next(block for block in found.blocks if isinstance(block, Table) and block.key == "joint").rows[0]
    assert [plain(cell, words) for cell in row[2:]] == ["2", "3", "1", "4", "5", "1"]


def test_photographs_and_genotypes_are_two_lists_that_are_never_added_up(words):
    codes = [*(f"P-{number:012x}" for number in range(3)), *(f"G-{number:012x}" for number in range(2))]
    animals = pd.DataFrame([{"organismID": code, "species_id": "AL", "countries": "CHN"} for code in codes])
    released = release(animals, "individuals", Policy(sensitivity(REFERENCE)), b"key")  # as the report has them
    assert not set(released["organismID"]) & set(codes)
    found = movement_account.section(Facts(tables(individuals=released), "en"))
    table = next(block for block in found.blocks if isinstance(block, Table) and block.key == "joint")
    least = [words.text(column.label) for column in table.columns].index("Animals at least")
    shown = [(plain(row[0], words), plain(row[least], words)) for row in table.rows]
    assert shown == [("photo", "3"), ("genotype", "2")]
    assert any("never added up, for one animal" in words.text(note.text) for note in table.notes)


def test_directions_stand_in_the_order_of_the_programme(words):
    rows = [crossing(n, one, "CHN" if one != "CHN" else "RUS") for n, one in enumerate(reversed(COUNTRIES))]
    found = movement_account.section(Facts(tables(rows), "en"))
    table = next(block for block in found.blocks if isinstance(block, Table))
    assert [plain(row[1], words) for row in table.rows] == list(COUNTRIES)
    chart = next(block for block in found.blocks if isinstance(block, Figure)).content
    assert [label.params["one"] for label, _ in chart.series] == list(COUNTRIES)


def test_nothing_but_sentences_where_nothing_ran(words):
    found = movement_account.section(Facts({}, "en"))
    assert all(isinstance(block, Paragraph) for block in found.blocks)
    said = " ".join(words.text(block.text) for block in found.blocks)
    assert "transbordermovements" in said and "matchgenotypes" in said


def test_crossings_of_two_series_may_be_told_twice_and_the_table_says_so(words):
    rows = [crossing(1, "RUS", "CHN")]
    for codes, said in ((("P-1", "G-1"), True), (("P-1", "P-2"), False), (("G-1",), False)):
        animals = [{"organismID": code, "species_id": "AL", "countries": "CHN"} for code in codes]
        found = movement_account.section(Facts(tables(rows, animals), "en"))
        table = next(block for block in found.blocks if isinstance(block, Table) and block.key == "movement_crossings")
        assert any("one crossing twice" in words.text(note.text) for note in table.notes) is said
