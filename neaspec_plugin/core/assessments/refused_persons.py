"""Who did not consent to be named in a form, kept out of its other cells too: nobody could know the name later."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from .lexicon import Lexicon
from .persons import FREE_TEXTS, Names
from .records import Filled
from .workbook import Sheet


def refused(sheets: Mapping[str, Sheet], lexicon: Lexicon) -> Names:
    """The names and contacts of persons without a clear consent."""
    sheet = sheets["stakeholders"]
    agreed = sheet.rows["consent"].map(lambda cell: lexicon.code("yes_no", cell.strip(), sheet.language) == "yes")
    rows = sheet.rows[~agreed.astype(bool)]
    return Names.of([*rows["person"], *rows["contact"]])


def before_reading(sheets: Mapping[str, Sheet], names: Names) -> dict[str, Sheet]:
    """The sheets without ``names`` in free texts; cells of codes and places are read as they were written."""
    return {table: _without(sheet, names, FREE_TEXTS.get(table, ())) for table, sheet in sheets.items()}


def after_reading(
    sheets: Mapping[str, Sheet], filled: Mapping[str, Filled], names: Names
) -> tuple[dict[str, Sheet], dict[str, Filled]]:
    """Sheets and records without ``names`` in the cells that a list of defects repeats."""
    told = {
        table: replace(
            one,
            defects=[
                replace(
                    defect,
                    params={
                        name: names.hidden(value) if isinstance(value, str) else value
                        for name, value in defect.params.items()
                    },
                )
                for defect in one.defects
            ],
        )
        for table, one in filled.items()
    }
    return {table: _without(sheet, names, sheet.rows.columns) for table, sheet in sheets.items()}, told


def _without(sheet: Sheet, names: Names, columns) -> Sheet:
    hidden = {name: sheet.rows[name].map(names.hidden).astype(object) for name in columns if name in sheet.rows}
    return replace(sheet, rows=sheet.rows.assign(**hidden))
