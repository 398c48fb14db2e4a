"""The account of an import as a report."""

from __future__ import annotations

from collections import Counter

from neaspec_plugin.core.detections.account import Account
from neaspec_plugin.core.detections.reader import Dataset
from neaspec_plugin.core.reports import html, import_account
from neaspec_plugin.core.reports.document import Number, Table, plain

DATASET = Dataset("d", "count_table", "1", "counts <b>.csv", "ab" * 32)
# 10 read = 7 kept + 3 rejected; 7 kept = 4 added + 1 changed + 2 unchanged
ACCOUNT = Account(10, 7, 3, 2, 4, 1, 5, 2, Counter(bad_date=3, negative_count=2), Counter())


def tables(account):
    document = import_account.build(DATASET, account, "en")
    return {table.key: table for table in document.blocks(Table)}


def test_sums():
    cells = [row[1] for row in tables(ACCOUNT)["sums"].rows]
    assert [cell.value for cell in cells] == [10, 7, 3, 2, 4, 1, 2, 5]
    assert {cell.rows for cell in cells} == {(DATASET.import_id,)}


def test_reasons_the_most_frequent_first(words):
    rows = tables(ACCOUNT)["reasons"].rows
    assert [(plain(name, words), number.value) for name, number in rows] == [
        ("A date or time cannot be read.", 3),
        ("A count is negative.", 2),
    ]


def test_rows_that_are_no_records_have_a_table_only_where_there_are_some():
    assert "not_read" not in tables(ACCOUNT)
    with_others = Account(1, 1, added=1, not_read=Counter(other_level=6))
    assert [row[1] for row in tables(with_others)["not_read"].rows] == [Number(6, rows=(DATASET.import_id,))]


def test_the_file_is_named_and_escaped(words):
    page = html.render(import_account.build(DATASET, ACCOUNT, "en"), words, {}, ("sans-serif",))
    assert "counts &lt;b&gt;.csv" in page
    assert "ab" * 32 in page
