"""Movement across borders in the conservation report: sums of the latest run, or a sentence. Simulated."""

from __future__ import annotations

import pandas as pd

from neaspec_plugin.core.movement.joint_minimum import of_lists
from neaspec_plugin.core.reports import movement_account
from neaspec_plugin.core.reports.document import Figure, Paragraph, Table, plain
from neaspec_plugin.core.reports.facts import Facts
from neaspec_plugin.core.schema import COUNTRIES


def crossing(number, one, two, evidence="detections", status="international", run="new", month="2024-03"):
    return {"run_id": run, "crossing_id": str(number), "species_id": "AL", "side_from": one, "side_to": two,
            "last_before": "2024-01", "first_after": month, "evidence_class": evidence, "border_status": status}  # fmt: skip


def tables(crossings=()):
    runs = [
        {"run_id": "old", "algorithm": "transbordermovements", "ended": "2024-01-01T00:00:00Z"},
        {"run_id": "new", "algorithm": "transbordermovements", "ended": "2024-02-01T00:00:00Z"},
    ]
    return {"runs": pd.DataFrame(runs), "crossings": pd.DataFrame(crossings)}


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


def joint_block(words, table, two_series=False):
    found = movement_account.section(Facts({}, "en"), joint=movement_account.Joint(table, two_series))
    table = next(block for block in found.blocks if isinstance(block, Table) and block.key == "joint")
    notes = " ".join(words.text(note.text) for note in table.notes)
    return [words.text(column.label) for column in table.columns], table.rows, notes


def test_the_joint_minimum_is_that_of_the_latest_search(words):
    table = of_lists({"CHN": "ab", "RUS": "bcd"}).assign(species_id="AL")
    _, rows, notes = joint_block(words, table.assign(joint_most=table["joint"]))
    assert [plain(cell, words) for cell in rows[0][2:]] == ["2", "3", "1", "4", "5", "1"]
    assert "first + second - both" in notes


def test_photographs_and_genotypes_are_two_lists_that_are_never_added_up(words):
    table = of_lists({"CHN": "ab", "RUS": "bcd"}).assign(species_id="AL")
    _, _, notes = joint_block(words, table, True)
    assert "never added up, for one animal" in notes and "larger of the two lists" in notes
    assert "first + second - both" not in notes  # each number is of another list


def test_codes_that_nobody_compared_are_at_least_and_at_most(words):
    table = of_lists({"CHN": "ab", "RUS": "bcd"}).assign(species_id="AL")
    heads, rows, notes = joint_block(words, table.assign(joint_most=table["joint"], joint=3))
    told = dict(zip(heads, (plain(cell, words) for cell in rows[0])))
    assert (told["Animals at least"], told["At most"]) == ("3", "4")
    assert "nobody held apart" in notes and "first + second - both" not in notes


def test_where_the_search_cannot_be_asked_again_no_number_is_told(words):
    found = movement_account.section(Facts(tables([crossing(1, "RUS", "CHN")]), "en"))
    assert not any(block.key == "joint" for block in found.blocks if isinstance(block, Table))
    assert any(block.text.code == "report_run_outdated" for block in found.blocks if isinstance(block, Paragraph))


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
    assert "transbordermovements" in said and "matchgenotypes" not in said
