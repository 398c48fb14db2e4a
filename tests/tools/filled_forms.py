"""Fills in forms that the plugin wrote, as an office would in its spreadsheet program; all answers are simulated."""

from __future__ import annotations

from pathlib import Path

from neaspec_plugin.adapters import assessment_words
from neaspec_plugin.adapters.sheet_choices import SheetToWrite
from neaspec_plugin.adapters.sheet_files import write_sheets
from neaspec_plugin.adapters.sheets_read import read_sheets as grids_of
from neaspec_plugin.adapters.wording import Wording
from neaspec_plugin.core.detections.source import open_source
from neaspec_plugin.core.progress import Silent


def read_sheets(path: str) -> dict[str, list[list[str]]]:
    """The rows of all sheets that have any, by title, each as wide as the widest."""
    with open_source(path) as source:
        sheets = {title: grid.rows() for title, grid in grids_of(source, Silent()).items()}
    return {
        title: [row + [""] * (max(map(len, rows)) - len(row)) for row in rows] for title, rows in sheets.items() if rows
    }


def fill(path: str, language: str, answers: dict[str, list[dict[str, str]]], to: Path | None = None) -> str:
    """Write ``answers`` ({table: rows as {field: text}}) into the sheets of a form in place of their rows.

    A row that begins as one of the form does - same site and, where it is told, species and season - takes its cells.
    """
    wording, cells = Wording(language), read_sheets(path)
    sheets = []
    for title, rows in cells.items():
        table = next((one for one in assessment_words.SHEETS if assessment_words.title(one, wording) == title), None)
        if table in answers:
            names = {name: place for place, name in enumerate(assessment_words.headers(table, wording))}
            rows = [rows[0], *(_row(names, rows[1:], answer) for answer in answers[table])]
        sheets.append(SheetToWrite(title, dict.fromkeys(rows[0], "text"), rows[1:]))
    write_sheets(str(to or path), sheets)
    return str(to or path)


def _row(names: dict[str, int], rows: list[list[str]], answer: dict[str, str]) -> list[str]:
    keys = [names[name] for name in ("site_id", "species_id", "season") if name in names and name in answer]
    wanted = {place: value for name, value in answer.items() for place in [names[name]]}
    row = next(
        (list(one) for one in rows if keys and all(one[place] == wanted[place] for place in keys)), [""] * len(names)
    )
    for place, value in wanted.items():
        row[place] = value
    return row
