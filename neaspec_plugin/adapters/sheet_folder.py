"""A site's sheet as a folder: a workbook, a page, maps, the boundary and the list of what is missing."""

from __future__ import annotations

import csv
import os
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from osgeo import gdal
from qgis.core import QgsCoordinateTransformContext, QgsVectorFileWriter

from ..core.detections.formula_cells import guarded
from ..core.messages import Message
from ..core.reports import html
from ..core.reports.document import Cell, Document, Missing, Number, Table, plain, rows_of
from .memory_layers import memory_layer
from .sheet_choices import SheetToWrite
from .sheet_files import title_of, write_sheets
from .whole_folder import whole_folder
from .wording import FONTS, Wording

if TYPE_CHECKING:
    import pandas as pd

_FORMATS = {"gpkg": "GPKG", "shp": "ESRI Shapefile"}


def write_folder(
    folder: str, name: str, document: Document, images: Mapping[str, bytes], boundary: pd.DataFrame | None,
    wording: Wording,
) -> list[str]:  # fmt: skip
    """Write all of a sheet, or nothing; returns the files' names. ``boundary``: one polygon with its columns, or None.

    Raises ``NeaspecError``: folder_not_empty, not_writable.
    """
    with whole_folder(folder) as draft:
        _write(os.path.join(draft, name), document, images, boundary, wording)
        return sorted(os.listdir(draft))


def _write(base: str, document: Document, images: Mapping[str, bytes], boundary, wording: Wording) -> None:
    tables = list(document.blocks(Table))
    write_sheets(f"{base}.xlsx", _sheets(tables, wording))
    with open(f"{base}.html", "w", encoding="utf-8") as file:
        file.write(html.render(document, wording, images, FONTS[wording.language]))
    for key, picture in images.items():
        with open(f"{base}_{key}.png", "wb") as file:
            file.write(picture)
    missing = next(table for table in tables if table.key == "missing")
    with open(f"{base}_missing.csv", "w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow([wording.text(column.label) for column in missing.columns])
        writer.writerows([_safe(plain(cell, wording)) for cell in row] for row in missing.rows)
    if boundary is not None:
        for suffix, driver in _FORMATS.items():
            _vector(f"{base}_boundary.{suffix}", driver, boundary)


def _vector(path: str, driver: str, boundary: pd.DataFrame) -> None:
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.fileEncoding, options.layerName = driver, "UTF-8", "boundary"
    columns = {column: [_safe(value) for value in boundary[column]] for column in boundary if column != "geometry"}
    layer = memory_layer(boundary.assign(**columns), "boundary")
    gdal.PushErrorHandler("CPLQuietErrorHandler")  # the width of text fields in shapefiles
    done = QgsVectorFileWriter.writeAsVectorFormatV3(layer, path, QgsCoordinateTransformContext(), options)
    gdal.PopErrorHandler()
    if done[0] != QgsVectorFileWriter.WriterError.NoError:
        raise OSError(os.path.basename(path))


# --- the workbook ---------------------------------------------------------------------------------------------------


def _sheets(tables: Sequence[Table], wording: Wording) -> list[SheetToWrite]:
    """A sheet for each table, with the rows that each line comes from in the last column; numbers are numbers, what is
    missing is empty, a table without rows says so."""
    titles = _each_once([title_of(wording.text(table.title)) for table in tables])
    return [_sheet(table, title, wording) for table, title in zip(tables, titles)]


def _sheet(table: Table, title: str, wording: Wording) -> SheetToWrite:
    labels = _each_once(
        [wording.text(label) for label in (*(one.label for one in table.columns), Message("sheet_from"))]
    )
    numeric = [_numeric([row[place] for row in table.rows]) for place in range(len(table.columns))]
    kinds = ["real" if is_number else "text" for is_number in numeric]
    lines = [
        (*(_content(cell, is_number, wording) for cell, is_number in zip(row, numeric)), _safe(_origins(row)))
        for row in table.rows
    ]
    return SheetToWrite(title, dict(zip(labels, [*kinds, "text"])), lines or [(_safe(wording.text(table.empty)),)])


def _content(cell: Cell, is_number: bool, wording: Wording) -> Any:
    if isinstance(cell, Missing):
        return None
    return cell.value if is_number else _safe(plain(cell, wording)) or None


def _origins(row: Sequence[Cell]) -> str | None:
    return ", ".join(dict.fromkeys(one for cell in row for one in rows_of(cell))) or None


def _numeric(cells: Sequence[Cell]) -> bool:
    """Whether a column is one of numbers."""
    there = [cell for cell in cells if not isinstance(cell, Missing)]
    return bool(there) and all(isinstance(cell, Number) for cell in there)


def _each_once(names: Sequence[str]) -> list[str]:
    """The names, with a number behind one that was there before: neither two sheets nor two columns may share one."""
    made: list[str] = []
    for name in names:
        number, fresh = 1, name
        while fresh.casefold() in map(str.casefold, made):
            number += 1
            fresh = f"{name[:27]} {number}"  # 31 signs is the most that a sheet's name may have
        made.append(fresh)
    return made


def _safe(value: Any) -> Any:
    """A text that no spreadsheet takes for a formula; what is no text stays as it is."""
    import pandas as pd

    return guarded(pd.Series([value], dtype=object)).iloc[0]
