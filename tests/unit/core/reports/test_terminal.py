"""Reports on a terminal: aligned by display width, never wider than asked, with the ids of the rows."""

from __future__ import annotations

import re

import pytest

from neaspec_plugin.core.messages import Message
from neaspec_plugin.core.reports import html, terminal
from neaspec_plugin.core.reports.document import (
    Bullets,
    Column,
    Document,
    Figure,
    Listed,
    Missing,
    Number,
    Paragraph,
    Section,
    Table,
)
from neaspec_plugin.core.reports.terminal import display_width, wrap


def report(rows, columns=2, notes=(), others=()):
    heads = (Column(Message("field_country")), *(Column(Message("field_count"), "right") for _ in range(columns - 1)))
    table = Table("t", Message("field_source"), heads, tuple(rows), notes)
    first = Section("first", Message("field_status"), (table, *others))
    second = Section("second", Message("field_reason"), (Paragraph("of the report alone"),))
    return Document(
        Message("report_import_title"), Message("field_name"), "en", (first, second), (Paragraph("at the foot"),)
    )


def test_lines_of_equals_signs_stand_around_it(words):
    lines = terminal.render(report([("a", Number(1))]), words).splitlines()
    assert lines[0] == lines[-1] == 100 * "="
    assert terminal.render(report([("a", Number(1))]), words, 60).splitlines()[0] == 60 * "="


def test_only_the_first_section(words):
    text = terminal.render(report([("a", Number(1))]), words)
    assert "Status" in text
    assert "of the report alone" not in text
    assert "at the foot" in text


def test_columns_are_aligned_by_display_width(words):
    lines = terminal.render(report([("鹤鹤", Number(5)), ("ab", Number(12345))]), words).splitlines()
    wide = next(line for line in lines if "鹤鹤" in line)
    narrow = next(line for line in lines if line.startswith("ab"))
    # the first column is as wide as "Country", then two spaces; figures are right-aligned below their heading
    figures = max(len(words.text(Message("field_count"))), len("12,345"))
    assert wide == "鹤鹤   " + "  " + "5".rjust(figures)
    assert narrow == "ab     " + "  " + "12,345".rjust(figures)
    assert display_width(wide) == display_width(narrow) == 9 + figures


@pytest.mark.parametrize("word", ["кириллица ", "두루미 도래지 ", "和泉市ツルの越冬地", "unbroken" * 30, "a b " * 60])
def test_no_line_is_too_wide(words, word):
    row = (word * 12, *(Number(10**n, rows=(f"C{n}", word)) for n in range(8)))
    document = report([row], 9, (Paragraph(word * 20),), (Bullets((Paragraph(word * 20),)),))
    text = terminal.render(document, words)
    assert max(map(display_width, text.splitlines())) == 100
    squeezed = re.sub(r"\s", "", text)
    assert squeezed.count(re.sub(r"\s", "", word)[:1]) >= 12  # nothing is cut off


def test_ids_of_rows_stand_below_their_table_in_short(words):
    rows = (("a", Number(3, rows=("C0003", "C0001", "C0002"))), ("b", Number(1, rows=("P1",))))
    lines = terminal.render(report(rows), words).splitlines()
    assert "[1] C0001–C0003" in lines
    assert "[2] P1" in lines
    assert next(line for line in lines if line.startswith("a ")).endswith("3 [1]")


def test_numbers_of_rows_are_those_of_the_report(words):
    figure = Figure("map", Message("field_sites"), Message("field_name"), "map", rows=("S1", "S2"))
    others = (figure, Paragraph("said", ("P9",)))
    document = report([("a", Number(3, rows=("C1",)))], others=others)
    assert "said [3]" in terminal.render(document, words)
    assert 'said<sup><a href="#rows-3" title="P9">[3]</a></sup>' in html.render(document, words, {}, ("sans-serif",))


def test_a_reason_stands_once_over_the_columns_it_empties(words):
    gone = Missing(Message("report_no_picture"))
    text = terminal.render(report([("a", gone, gone, gone)], 4), words)
    assert text.count(words.text(Message("report_no_picture"))) == 1


def test_an_answer_of_none_stands_in_each_column(words):
    none = Missing(Message("report_none"))
    text = terminal.render(report([("a", none, none, none)], 4), words)
    assert text.count(words.text(Message("report_none"))) == 3


def test_a_list_in_a_cell(words):
    assert "one, two [1]" in terminal.render(report([("a", Listed(("one", "two"), ("S1",)))]), words)


def test_a_table_without_rows_says_so(words):
    assert words.text(Message("report_no_rows")) in terminal.render(report([]), words)


def test_width_of_characters():
    assert display_width("ab") == 2
    assert display_width("鹤あ한") == 6
    assert display_width("Ａ％") == 4  # fullwidth forms
    assert display_width("é") == 1  # an e and an accent that combines with it


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", [""]),
        ("aa bb cc", ["aa bb", "cc"]),
        ("abcdefgh", ["abcde", "fgh"]),  # a word longer than the line
        ("鹤鹤鹤", ["鹤鹤", "鹤"]),  # two of them are four columns
        ("鹤。", ["鹤。"]),
        ("鹤鹤。", ["鹤", "鹤。"]),  # a full stop never begins a line
    ],
)
def test_wrapping(text, lines):
    assert wrap(text, 5) == lines


def test_each_figure_names_its_rows_also_where_its_neighbour_has_the_same(words):
    line = next(
        line
        for line in terminal.render(
            report([("a", Number(3, rows=("C1",)), Number(4, rows=("C1",)))], 3), words
        ).splitlines()
        if line.startswith("a ")
    )
    assert line.split() == ["a", "3", "[1]", "4", "[1]"]
