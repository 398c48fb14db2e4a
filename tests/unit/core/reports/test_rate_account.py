"""Rates of the multistate model as a report: passages of the demarcation line stand apart. Simulated."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd

from neaspec_plugin.core.messages import Message
from neaspec_plugin.core.movement.crossing_model import ESTIMATES, RATES, Crossings
from neaspec_plugin.core.movement.crossing_occasions import CAPTURES, Occasions
from neaspec_plugin.core.reports import rate_account
from neaspec_plugin.core.reports.document import Table, plain


def tables(ways):
    """The tables of a report on made-up rates in some directions, with and without wrong identities."""
    rows = [("AL", *way, share, 1.5, 1.0, 2.0, 7, 9.0) for share in (0.0, 0.1) for way in ways]
    found = Crossings(pd.DataFrame(columns=ESTIMATES), pd.DataFrame(rows, columns=RATES), None)
    made = Occasions(pd.DataFrame(columns=CAPTURES), np.ones((2, 2)), ("PRK", "KOR"), 1, "2020-01", "2020-02", 0, 0)
    crossings = pd.DataFrame({"evidence_class": [], "at_least": []})
    document = rate_account.build(rate_account.Account("AL", found, made, crossings), {}, "en")
    return {table.key: table for table in document.blocks(Table)}


def ways_of(table, words):
    return [tuple(plain(cell, words) for cell in row[1:4]) for row in table.rows]


def test_passages_of_the_demarcation_line_are_not_listed_as_crossings(words):
    found = tables([("CHN", "PRK"), ("PRK", "KOR"), (None, None)])
    assert ways_of(found["rates"], words) == [("CHN", "PRK", "0.0%"), ("any", "any", "0.0%")]
    assert ways_of(found["misid"], words) == [("CHN", "PRK", "10.0%"), ("any", "any", "10.0%")]
    assert ways_of(found["passages"], words) == [("PRK", "KOR", "0.0%"), ("PRK", "KOR", "10.0%")]
    assert words.text(found["passages"].title) == "Passages of the demarcation line"
    assert "Crossings per year" not in [words.text(column.label) for column in found["passages"].columns]


def test_without_passages_there_is_no_such_table(words):
    assert "passages" not in tables([("CHN", "PRK")])


def test_the_limits_that_are_told_are_those_that_were_measured(words):
    """The figures of the sentence are rows of docs/validation.md."""
    measured = (Path(__file__).resolve().parents[4] / "docs" / "validation.md").read_text(encoding="utf-8")
    alike, unlike, wrong = (
        [round(float(row.split("|")[4].split("%")[0])) for row in measured.splitlines() if row.startswith(f"| {start}")]
        for start in ("all animals alike", "animals differ", "10% of readings name another animal; certain and")
    )
    told = words.text(Message("multistate_coverage"))
    assert f"{min(alike)} to {max(alike)} %" in told and f"{min(unlike)} % one way" in told
    assert f"about {min(wrong)} %" in told
