"""Text cells that a spreadsheet would take for a formula: made harmless on the way out, as they were on the way in.

A cell that begins with ``=``, ``+``, ``-``, ``@``, a tab or a carriage return gets an apostrophe in front (OWASP, *CSV
Injection*). One that already stands there behind apostrophes gets one more, so that nothing is lost: taking one off
gives every cell back as it was.
"""

from __future__ import annotations

import re

import pandas as pd

MARK = {"textEscape": "apostrophe"}  # what a descriptor says of a package whose text cells were guarded
_FORMULA = re.compile(r"'*[=+\-@\t\r]")
_GUARDED = re.compile(r"'+[=+\-@\t\r]")


def guarded(column: pd.Series) -> pd.Series:
    """The column with harmless cells; what is no text stays as it is."""
    return column.map(lambda cell: f"'{cell}" if isinstance(cell, str) and _FORMULA.match(cell) else cell)


def unguarded(frame: pd.DataFrame) -> pd.DataFrame:
    """A frame of text cells as they were before ``guarded``."""
    columns = {name: [cell[1:] if _GUARDED.match(cell) else cell for cell in frame[name]] for name in frame.columns}
    return pd.DataFrame(columns, index=frame.index, columns=frame.columns, dtype=object)
