"""Spreadsheets (XLSX, ODS) by OGR as rows of text: no header and no field type is guessed."""

from __future__ import annotations

import contextlib
import os
import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from osgeo import gdal, ogr

from ..core.detections.delimited import CHUNK, Rows, column_names, text_frame
from ..core.detections.grids import FIRST_CELLS, LOOKED_AT, column_numbers
from ..core.detections.headers import HEADER_ROWS
from ..core.errors import NeaspecError

if TYPE_CHECKING:
    from ..core.detections.source import Source
    from ..core.detections.words import Words

# OGR 3.6 knows these only as configuration, not as open options
_AS_TEXT = {
    f"OGR_{driver}_{option}": value
    for driver in ("XLSX", "ODS")
    for option, value in (("HEADERS", "DISABLE"), ("FIELD_TYPES", "STRING"))
}
_OGR_DATE = re.compile(r"(\d{4})/(\d{2})/(\d{2})(?: (\d{2}:\d{2}:\d{2}))?")
_FULL_FLOAT = re.compile(r"-?\d+\.\d{15,}")


def read_sheet(path: str, chunk: int = CHUNK, words: Words | None = None, headed: bool = True) -> Iterator[Rows]:
    """The rows of the first sheet that has any, below its header; real dates as ISO text.

    The header is the first row that is not blank, or where there are ``words`` that of the first rows which holds most
    known headers: notes may stand above it. Where the sheet is not ``headed`` all rows come, columns by their numbers.
    OGR holds the sheet in memory (at most 1,048,576 rows); the frames come ``chunk`` rows at a time.
    Raises ``NeaspecError``: not_readable, empty_file, duplicate_column.
    """
    file = os.path.basename(path)
    dataset, layer = _first_sheet(path, file)
    above = 0
    if words:
        top = range(min(HEADER_ROWS, layer.GetFeatureCount()))
        above = words.headers.header_row([_cells(layer.GetNextFeature()) for _ in top])
    layer.ResetReading()
    width = layer.GetLayerDefn().GetFieldCount()
    names: list[str] = [] if headed else column_numbers(width)
    rows: list[list[str]] = []
    numbers: list[int] = []
    number, sent = 0, False
    for place, feature in enumerate(layer):
        if place < above:
            continue
        cells = _cells(feature)
        number += bool(names)
        if not any(cells):
            continue
        if not names:
            names = column_names(cells, file)
            continue
        rows.append(cells)
        numbers.append(number)
        if len(rows) == chunk:
            yield Rows(text_frame(rows, names, numbers), [])
            rows, numbers, sent = [], [], True
    if rows or not sent:
        yield Rows(text_frame(rows, names, numbers), [])
    del layer, dataset  # in this order: a layer does not outlive its data set


def look_into(source: Source) -> None:
    """Let readers see the beginning of a sheet, which core cannot open, so that they can tell what it is."""
    if source.is_sheet:
        with contextlib.suppress(NeaspecError):  # reading on will say it
            rows = next(read_sheet(str(source.path), LOOKED_AT, headed=False))
            source.learned[FIRST_CELLS] = {"": rows.frame.to_numpy().tolist()}


def _cells(feature: ogr.Feature) -> list[str]:
    return [_text(feature.GetFieldAsString(place)) for place in range(feature.GetFieldCount())]


def _first_sheet(path: str, file: str) -> tuple[gdal.Dataset, ogr.Layer]:
    with _configured(_AS_TEXT):
        dataset = _opened(path, file)
        for place in range(dataset.GetLayerCount()):
            layer = dataset.GetLayer(place)
            if layer.GetFeatureCount() > 0:  # reads the sheet, while the configuration holds
                return dataset, layer
    raise NeaspecError("empty_file", file=file)


def _opened(path: str, file: str) -> gdal.Dataset:
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        dataset = gdal.OpenEx(path, gdal.OF_VECTOR, allowed_drivers=["XLSX", "ODS"])
    except RuntimeError:  # where somebody has switched OGR to exceptions
        dataset = None
    finally:
        gdal.PopErrorHandler()
    if dataset is None:
        raise NeaspecError("not_readable", file=file)
    return dataset


@contextlib.contextmanager
def _configured(options: Mapping[str, str]) -> Iterator[None]:
    """OGR's configuration for a while; GDAL's own context manager is younger than the oldest GDAL to be met."""
    before = {name: gdal.GetThreadLocalConfigOption(name) for name in options}
    for name, value in options.items():
        gdal.SetThreadLocalConfigOption(name, value)
    try:
        yield
    finally:
        for name, value in before.items():
            gdal.SetThreadLocalConfigOption(name, value)


def _text(cell: str) -> str:
    cell = cell.strip()
    date = _OGR_DATE.fullmatch(cell)
    if date:
        year, month, day, clock = date.groups()
        return f"{year}-{month}-{day}T{clock}" if clock else f"{year}-{month}-{day}"
    return repr(float(cell)) if _FULL_FLOAT.fullmatch(cell) else cell
