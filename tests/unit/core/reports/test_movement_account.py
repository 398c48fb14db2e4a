"""Movement across borders in the conservation report: sums of the latest run, or a sentence. Simulated."""

from __future__ import annotations

import pandas as pd

from neaspec_plugin.core.reports import movement_account
from neaspec_plugin.core.reports.document import Figure, Paragraph, Table, plain
from neaspec_plugin.core.reports.facts import Facts


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
        crossing(5, "PRK", "KOR", status="demarcation_line"), crossing(6, "RUS", "CHN", run="old"),
    ]  # fmt: skip
    found = movement_account.section(Facts(tables(rows), "en"))
    table = next(block for block in found.blocks if isinstance(block, Table))
    shown = {
        tuple(plain(cell, words) for cell in row[1:3]): [plain(cell, words) for cell in row[3:]] for row in table.rows
    }
    # track, two detections, probable, ambiguous, passages of the demarcation line
    assert shown["RUS", "CHN"] == ["1", "1", "1", "0", "0"]
    assert shown["PRK", "KOR"] == ["0", "0", "0", "0", "1"]
    assert shown["RUS", "side in doubt"] == ["0", "0", "0", "1", "0"]
    chart = next(block for block in found.blocks if isinstance(block, Figure)).content
    assert chart.first == (2024, 3) and [values for _, values in chart.series] == [(1.0, 0.0, 1.0)]


def test_the_joint_minimum_of_matched_individuals(words):
    animals = [{"organismID": f"P{n}", "species_id": "AL", "countries": text} for n, text in
               enumerate(("CHN", "CHN;RUS", "RUS", "RUS", None))]  # fmt: skip
    found = movement_account.section(Facts(tables(individuals=animals), "en"))
    row = next(block for block in found.blocks if isinstance(block, Table) and block.key == "joint").rows[0]
    assert [plain(cell, words) for cell in row[2:]] == ["2", "3", "1", "4", "5", "1"]


def test_nothing_but_sentences_where_nothing_ran(words):
    found = movement_account.section(Facts({}, "en"))
    assert all(isinstance(block, Paragraph) for block in found.blocks)
    said = " ".join(words.text(block.text) for block in found.blocks)
    assert "transbordermovements" in said and "matchgenotypes" in said
