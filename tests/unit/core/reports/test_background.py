"""What stands behind the results: lineage without folders, rules with their numbers, rows of low confidence."""

from __future__ import annotations

import pandas as pd
import pytest

from neaspec_plugin.core.reports import background
from neaspec_plugin.core.reports.conservation_report import build
from neaspec_plugin.core.reports.document import Context, Missing, Number, Table, plain
from neaspec_plugin.core.schema import TABLES

CONSTANTS = {
    "regular_numerator": 2.0,
    "regular_denominator": 3.0,
    "regular_min_seasons": 4.0,
    "regular_mean_seasons": 6.0,
    "first_season_year": 1999.0,
    "provisional_max_seasons": 5.0,
    "eaaf_staging_share": 0.0025,
}


def tables(made_up, context=None):
    frames = {name: pd.DataFrame(rows, columns=TABLES[name].names) for name, rows in made_up.items()}
    return {table.key: table for table in build(frames, "en", context).blocks(Table)}


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("/srv/someone/counts.csv", "counts.csv"),
        ("C:\\Users\\someone\\counts.csv", "counts.csv"),
        ("folder/", "folder"),
        ("counts.csv", "counts.csv"),
        ("https://example.org/a/b.csv", "https://example.org/a/b.csv"),
        (None, ""),
    ],
)
def test_file_names_have_no_folder(path, name):
    assert background.file_name(path) == name


def test_parameters_have_no_folder():
    found = background.without_folders('{"INPUT": ["/a/b/c.csv", {"x": "D:\\\\e\\\\f.gpkg"}], "DRAWS": 3}')
    assert found == '{"DRAWS": 3, "INPUT": ["c.csv", {"x": "f.gpkg"}]}'
    assert background.without_folders("{}") == background.without_folders(None) == ""


def test_the_latest_run_of_each_algorithm():
    runs = [
        {"run_id": "a1", "algorithm": "a", "ended": "2024-01-03T00:00:00Z"},
        {"run_id": "a0", "algorithm": "a", "ended": "2024-01-01T00:00:00Z"},
        {"run_id": "b0", "algorithm": "b", "ended": "2024-01-02T00:00:00Z", "inputs": '{"/x/y.csv": "ab"}'},
    ]
    found = tables({"runs": runs})
    assert [row[0] for row in found["runs"].rows] == ["b0", "a1"]
    assert found["inputs"].rows == (("b0", "y.csv", "ab"),)


def test_rules_are_told_with_the_numbers_they_have(words):
    told = " ".join(plain(row[0], words) for row in tables({}, Context(constants=CONSTANTS))["methods"].rows)
    for part in (
        "2 of 3 seasons",
        "at least 4 complete",
        "at least 6 seasons",
        "season year 1999",
        "5 complete seasons",
    ):
        assert part in told
    assert "season year" not in " ".join(plain(row[0], words) for row in tables({})["methods"].rows)


def test_rows_of_low_confidence_are_counted_and_named():
    counts = [{"count_id": f"C{n}", "confidence": "low" if n < 2 else "high"} for n in range(5)]
    rows = {row[0].code: row[1:] for row in tables({"counts": counts})["unsure"].rows}
    assert rows["layer_counts"] == (Number(5), Number(2, rows=("C0", "C1")))
    assert all(isinstance(cell, Missing) for cell in rows["report_key_sites"])
