"""Between the columns of a frame and the cells of SQLite, in both directions and many at once."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ..core import schema
from .geometry_blobs import decoded

if TYPE_CHECKING:
    import pandas as pd

BATCH = 20_000  # rows fetched at a time
MANY = 64  # rows from which on it is worth a look whether all have one value
DTYPES = {"integer": "Int64", "real": "float64", "boolean": "boolean"}  # in frames; the rest are objects


def cells_of(column: pd.Series, kind: str, sharing: bool = False) -> tuple[bool, Any]:
    """A column as SQLite takes it: plain Python, None for missing and for an empty text.

    With ``sharing``, where many rows have one value: (True, that value), else (False, list).
    """
    import numpy as np
    from pandas.api.types import infer_dtype, is_numeric_dtype

    if column.dtype == object and kind not in DTYPES and len(column):
        cells = column.to_numpy()
        # most columns: texts without a gap, told in one quick pass
        if infer_dtype(cells, skipna=False) == "string" and "" not in (texts := cells.tolist()):
            if sharing and len(texts) >= MANY and texts[-1] == texts[0] and texts.count(texts[0]) == len(texts):
                return True, texts[0]
            return False, texts
    missing = column.isna().to_numpy()
    sharing = sharing and len(column) >= MANY
    if sharing and missing.all():
        return True, None
    if kind in DTYPES and is_numeric_dtype(column.dtype):
        whole = "float64" if kind == "real" else "int64"
        cells = column.to_numpy(dtype="float64", na_value=np.nan) if missing.any() else column.to_numpy(dtype=whole)
        if missing.any():
            cells = np.where(missing, 0, cells).astype(whole)
    else:
        plain = {"integer": int, "boolean": int, "real": float}.get(kind, str)
        cells = column.to_numpy(dtype=object)
        if kind in DTYPES or infer_dtype(cells, skipna=True) != "string":
            cells = np.empty(len(column), dtype=object)
            cells[:] = [None if no or one == "" else plain(one) for one, no in zip(column, missing)]
        missing = missing | (np.where(missing, None, cells) == "")
    if not missing.any():
        if sharing and cells[-1] == cells[0] and bool((cells == cells[0]).all()):
            return True, cells[0].item() if hasattr(cells[0], "item") else cells[0]
        return False, cells.tolist()
    return False, np.where(missing, None, cells.astype(object)).tolist()


def _missing(value: Any) -> bool:
    return str(value) in ("", "None", "nan", "<NA>", "NaT")


def plain_row(row: tuple) -> tuple:
    return tuple(None if _missing(value) else value.item() if hasattr(value, "item") else value for value in row)


def frame_of(table: schema.Table, columns: Sequence[str], rows: sqlite3.Cursor) -> pd.DataFrame:
    """Rows as a frame with the dtypes of the table's fields; a text that comes again and again is kept once."""
    import numpy as np
    import pandas as pd

    parts: dict[str, list] = {name: [] for name in columns}
    texts: dict[str, dict[Any, Any]] = {
        name: {} for name in columns if name != "geom" and table[name].type not in DTYPES
    }
    count = 0
    while batch := rows.fetchmany(BATCH):
        count += len(batch)
        for name, cells in zip(columns, zip(*batch)):
            if name == "geom":
                parts[name].append(decoded(cells))
                continue
            known = texts.get(name)
            if known is not None:
                cells = list(map(known.setdefault, cells, cells))
                if len(known) > count // 2:
                    del texts[name]  # nearly all differ
            part = np.empty(len(cells), dtype=object)
            part[:] = cells
            parts[name].append(part)
    found = {}
    for name, arrays in parts.items():
        whole = np.concatenate(arrays) if arrays else np.empty(0, dtype=object)
        arrays.clear()
        if name == "geom":
            found["geometry"] = whole
        else:
            found[name] = pd.Series(whole, dtype=object).astype(DTYPES.get(table[name].type, object))
    return pd.DataFrame(found, columns=["geometry" if name == "geom" else name for name in columns], copy=False)
