"""Spreadsheets (XLSX, ODS by the ending) written by OGR: several sheets with typed columns and lists to choose from."""

from __future__ import annotations

import contextlib
import os
import re
import zipfile
from collections.abc import Sequence

from osgeo import gdal, ogr

from ..core.detections.stored_rows import missing
from ..core.errors import NeaspecError
from .sheet_choices import SheetToWrite, add_choices

DRIVERS = {".xlsx": "XLSX", ".ods": "ODS"}
_TITLE_LENGTH = 31  # what Excel can show
_NOT_IN_TITLES = re.compile(r"[\[\]:*?/\\']")
_TYPES = {"integer": ogr.OFTInteger64, "real": ogr.OFTReal}  # all else is text, days too: nobody's settings shift it


def write_sheets(path: str, sheets: Sequence[SheetToWrite]) -> None:
    """All of the file, or the file as it was: written beside, then renamed.

    A sheet without rows gets an empty one, for OGR leaves out a sheet, and with it the header, that has none.
    Raises ``NeaspecError``: sheet_ending, not_writable.
    """
    stem, ending = os.path.splitext(path)
    ending = ending.lower()
    file = os.path.basename(path)
    if ending not in DRIVERS:
        raise NeaspecError("sheet_ending", file=file)
    draft = f"{stem}.{os.getpid()}.part{ending}"  # OGR takes the first .xlsx in a path for the end of the file's name
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        source = ogr.GetDriverByName(DRIVERS[ending]).CreateDataSource(draft)
        if source is None:
            raise NeaspecError("not_writable", file=file)
        for sheet in sheets:
            _write(source, sheet)
        source = None  # closes the file
        if ending == ".xlsx":
            add_choices(draft, sheets)
        os.replace(draft, path)
    except (RuntimeError, OSError, zipfile.BadZipFile) as error:
        raise NeaspecError("not_writable", file=file) from error
    finally:
        gdal.PopErrorHandler()
        with contextlib.suppress(OSError):
            os.remove(draft)


def title_of(text: str) -> str:
    """A text as the title of a sheet."""
    return _NOT_IN_TITLES.sub(" ", text).strip()[:_TITLE_LENGTH].strip()


def _write(source: ogr.DataSource, sheet: SheetToWrite) -> None:
    layer = source.CreateLayer(title_of(sheet.title), geom_type=ogr.wkbNone)
    for header, kind in sheet.columns.items():
        layer.CreateField(ogr.FieldDefn(header, _TYPES.get(kind, ogr.OFTString)))
    for row in sheet.rows or [()]:
        feature = ogr.Feature(layer.GetLayerDefn())
        for place, cell in enumerate(row):
            if not missing(cell):
                feature.SetField(place, cell)
        layer.CreateFeature(feature)
