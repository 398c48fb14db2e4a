"""The report of a matching run, on simulated samples: sums by grade and country, and what is not known."""

from __future__ import annotations

import numpy as np
import pandas as pd

from neaspec_plugin.core.individuals.calibration import Calibration, read_calibration
from neaspec_plugin.core.individuals.genotype_groups import Choice, grouped
from neaspec_plugin.core.individuals.match_report import Question, build
from neaspec_plugin.core.progress import Silent
from neaspec_plugin.core.reports.document import Message, Number, Table

NUMBERS = {
    "match_dropout": 0.05,
    "match_false_allele": 0.01,
    "match_least_error": 0.001,
    "match_expected_false": 0.05,
    "match_log_lr": 1.0,
}
LOCI, SIDES = 15, ["CHN", "CHN", "RUS", "RUS", "RUS", "MNG"]
ANIMALS = [0, 1, 0, 2, 2, 3]
EVIDENCE = ["record_table", "record_id", "decided", "grade", "method", "organismID"]


def report(calibration: Calibration | None = None, labs=("A", "A")):
    """Six samples of four animals: one of them on two sides, one twice in one country, two once."""
    truth = np.sort(100 + 2 * np.random.default_rng(1).integers(0, 8, (4, LOCI, 2)), axis=2)
    names = [f"simulated-{n}" for n in range(6)]
    lab = [labs[side != "CHN"] for side in SIDES]
    samples = pd.DataFrame(
        {"materialSampleID": names, "declaredSide": SIDES, "owner_country": None, "lab": lab, "sex": None}
    )
    rows = [
        (f"{name}:{n}", name, f"L{n}", *map(int, truth[animal, n]), "consensus")
        for name, animal in zip(names, ANIMALS)
        for n in range(LOCI)
    ]
    columns = ["genotype_id", "materialSampleID", "locus", "allele1", "allele2", "callType"]
    calls = pd.DataFrame(rows, columns=columns).astype({"allele1": "Int64", "allele2": "Int64"})
    choice = Choice("likelihood", None, "comparative", 0.75, 1)
    found = grouped(calls, samples, pd.DataFrame(columns=EVIDENCE), NUMBERS, choice, calibration, Silent())
    group = found.matches.samples["group"].astype(str).to_numpy(dtype=object)
    document = build(found, group, Question("AL", 0.75, calibration), {}, "en")
    return {table.key: table for table in document.blocks(Table)}


def numbers(row):
    return [cell.value for cell in row if isinstance(cell, Number)]


def test_animals_by_grade_and_country():
    grades = report()["grades"]
    assert [column.label for column in grades.columns[1:4]] == ["CHN", "MNG", "RUS"]  # the order of the programme
    told = {row[0].code: numbers(row) for row in grades.rows}
    assert told == {"identity_grade_certain": [1, 0, 2, 1, 2], "match_report_single": [1, 1, 0, 0, 2]}


def test_pairs_and_conflicts():
    table = report()["false_matches"]
    told = {row[0].code: numbers(row) for row in table.rows}
    across = 6 * 5 // 2 - 1 - 3  # but those within CHN and within RUS
    assert told["match_report_compared"] == [15, across] and told["match_report_matching"] == [2, 1]
    assert told["match_report_conflicts"] == [0, 0]


def test_without_a_calibration_the_report_says_so():
    tables = report(labs=("A", "B"))
    samples = {row[0].code: row[1].value for row in tables["samples"].rows}
    assert samples["match_report_not_compared"] == 2 * 4 and tables["samples"].notes
    assert not tables["calibration"].rows and tables["calibration"].empty == Message("match_report_no_calibration")


def test_a_calibration_is_told_by_locus():
    text = "locus,locus_from,lab_from,lab_to,offset\nL0,L-00,B,A,-2\nL1,,B,A,3\n"
    rows = report(read_calibration(text, "c.csv"), ("A", "B"))["calibration"].rows
    assert [(*row[:4], row[4].value) for row in rows] == [("B", "L0", "A", "L0", -2), ("B", "L1", "A", "L1", 3)]


def test_what_was_never_repeated_has_no_rate():
    rows = report()["loci"].rows
    assert len(rows) == LOCI + 2 and rows[0][3].reason.code == "diversity_not_known"
