"""Spreadsheets (XLSX, ODS by what is in them) as the cells that their users see."""

from __future__ import annotations

from collections.abc import Iterator

from ..core.detections.source import Source
from ..core.errors import NeaspecError
from ..core.progress import Progress
from .sheet_grid import Grid
from .sheets_ods import ods_sheets
from .sheets_xlsx import WORKBOOK, xlsx_sheets


def read_sheets(source: Source, progress: Progress) -> dict[str, Grid]:
    """The sheets by title, in their order. ``source.is_sheet`` holds.

    Raises ``NeaspecError``: empty_file where no cell says anything, and those of ``xlsx_sheets`` and ``ods_sheets``.
    """
    sheets = dict(_sheets(source, progress))
    if not any(map(len, sheets.values())):
        raise NeaspecError("empty_file", file=source.name)
    return sheets


def first_sheet(source: Source, progress: Progress, most: int = 0) -> Grid:
    """The first sheet that has anything, at least the first ``most`` rows of it, 0 = all. Raises as ``read_sheets``."""
    for _, grid in _sheets(source, progress, most):
        if len(grid):
            return grid
    raise NeaspecError("empty_file", file=source.name)


def _sheets(source: Source, progress: Progress, most: int = 0) -> Iterator[tuple[str, Grid]]:
    return (xlsx_sheets if WORKBOOK in source.members else ods_sheets)(source, progress, most)
