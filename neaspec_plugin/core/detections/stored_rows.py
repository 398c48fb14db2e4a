"""Rows of a table as text inside ``import_issues``, and back: what was changed or taken out can return as it stood."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

import pandas as pd
import shapely

from ..schema import TABLES


def row_text(record: Mapping[str, Any]) -> str:
    """The filled columns of a row as JSON, its geometry as WKT with all figures."""
    stood = {name: _plain(value) for name, value in record.items() if not missing(value)}
    return json.dumps(stood, ensure_ascii=False, sort_keys=True)


def rows_of(table: str, texts: Iterable[str]) -> pd.DataFrame:
    """The rows of a table that ``row_text`` wrote, with all its columns; what is no such text is left out."""
    definition = TABLES[table]
    columns = [*definition.names, *(["geometry"] if definition.geometry else [])]
    found = [row for row in map(row_of, texts) if row.get(definition.key[0]) is not None]
    frame = pd.DataFrame(found, columns=columns, dtype=object)
    return frame.where(frame.notna(), None)


def row_of(text: str | None) -> dict[str, Any]:
    """One row that ``row_text`` wrote, empty where the text is none."""
    try:
        row = json.loads(text or "{}")
        if not isinstance(row, dict):
            return {}
        if row.get("geometry") is not None:
            row["geometry"] = shapely.from_wkt(row["geometry"])
    except (TypeError, ValueError, RecursionError, shapely.errors.GEOSException):
        return {}
    return row


def missing(value: Any) -> bool:
    """Whether a cell says nothing."""
    return value is None or value is pd.NA or (isinstance(value, float) and value != value) or value == ""


def _plain(value: Any) -> Any:
    if isinstance(value, shapely.Geometry):
        return shapely.to_wkt(value, rounding_precision=-1)
    return value.item() if hasattr(value, "item") else value
