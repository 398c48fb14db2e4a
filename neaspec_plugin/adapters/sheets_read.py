"""Spreadsheets (XLSX, ODS by what is in them) as the cells that their users see."""

from __future__ import annotations

from ..core.detections.source import Source
from ..core.errors import NeaspecError
from ..core.progress import Progress
from .sheet_grid import Grid
from .sheets_ods import read_ods
from .sheets_xlsx import WORKBOOK, read_xlsx


def read_sheets(source: Source, progress: Progress) -> dict[str, Grid]:
    """The sheets by title, in their order. ``source.is_sheet`` holds.

    Raises ``NeaspecError``: empty_file where no cell says anything, and those of ``read_xlsx`` and ``read_ods``.
    """
    sheets = (read_xlsx if WORKBOOK in source.members else read_ods)(source, progress)
    if not any(grid.rows() for grid in sheets.values()):
        raise NeaspecError("empty_file", file=source.name)
    return sheets
