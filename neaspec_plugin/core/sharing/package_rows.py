"""What the standard packages take from the database: which rows, under which ids, with which times and texts."""

from __future__ import annotations

import calendar
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import pandas as pd

from ..detections.formula_cells import guarded
from ..detections.times import local_text, offset_text, parse_timestamps, utc_text
from ..errors import NeaspecError
from .coordinate_text import release_text
from .generalise import cell_centre
from .policy import STEP_DEG

CAMERA = "camera trap"
_STRICT = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)"
_MONTH = re.compile(r"\d{4}(-\d\d)?")
_PSEUDONYM = r"[0-9a-f]{12}"
_PLACEHOLDERS = "title untitled test todo tbd xxx example name contact none null unknown placeholder na n/a"


@dataclass(frozen=True)
class About:
    """What whoever shares says of a package; ``created`` is an ISO instant, ``statements`` the words of codes.

    Left empty, ``title`` and ``contact`` of an exact package are those of the source's own descriptor.
    """

    created: str
    title: str = ""
    contact: str = ""
    email: str = ""
    sampling_design: str = ""
    capture_method: Sequence[str] = ()
    statements: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Raises ``NeaspecError``: placeholder_text."""
        for name in ("title", "contact"):
            value = getattr(self, name).strip()
            if value and (value.casefold() in _PLACEHOLDERS.split() or sum(map(str.isalnum, value)) < 2):
                raise NeaspecError("placeholder_text", field=name.upper(), value=value)

    def said(self, code: Any) -> str | None:
        """The words of a code; what is no code stays as it is."""
        return self.statements.get(code, code) if isinstance(code, str) else None


def recipient_named(recipient: str | None) -> bool:
    """Whether the package is an exact one; raises ``recipient_missing`` where nobody is named."""
    if recipient is not None and not recipient.strip():
        raise NeaspecError("recipient_missing")
    return recipient is not None


def datasets_of(frame: pd.DataFrame) -> pd.Series:
    """The data set of each row: its own ``datasetID``, else that of its import."""
    of_import = frame["import_id"].astype(object).str.rsplit("@", n=1).str[0]
    if "datasetID" not in frame:
        return of_import.where(of_import.notna(), None)
    return frame["datasetID"].where(frame["datasetID"].notna(), of_import).where(lambda known: known.notna(), None)


def chosen(frame: pd.DataFrame, datasets: Sequence[str]) -> pd.DataFrame:
    """The rows of some data sets, of all where none is named."""
    rows = frame[datasets_of(frame).isin(list(datasets))] if datasets else frame
    return rows.reset_index(drop=True)


def check_datasets(datasets: Sequence[str], frames: Sequence[pd.DataFrame]) -> None:
    """Raises ``unknown_dataset`` where one is named that no row belongs to."""
    if not datasets:
        return
    known = sorted({name for frame in frames for name in datasets_of(frame).dropna()})
    for name in datasets:
        if name not in known:
            raise NeaspecError("unknown_dataset", dataset=name, known=known)


def the_one_dataset(*frames: pd.DataFrame) -> str | None:
    """The data set that all rows belong to, None where there are several or rows without one."""
    names = {name for frame in frames for name in datasets_of(frame).unique()}
    return names.pop() if len(names) == 1 else None


def own_ids(ids: pd.Series, dataset: str | None) -> pd.Series:
    """Ids as the source had them where all are of one data set, else with the data set's name in front."""
    prefix = f"{dataset}:"
    return ids.map(lambda name: name[len(prefix) :] if isinstance(name, str) and name.startswith(prefix) else name)


def properties(frame: pd.DataFrame, names: Sequence[str]) -> pd.DataFrame:
    """Some entries of ``dynamicProperties`` as columns, None where a row has none."""
    rows = [json.loads(text) if isinstance(text, str) else {} for text in frame["dynamicProperties"]]
    values = {name: [row.get(name) if isinstance(row, dict) else None for row in rows] for name in names}
    return pd.DataFrame(values, index=frame.index, columns=list(names), dtype=object)


def descriptor_of(imports: pd.DataFrame, dataset: str | None) -> dict[str, Any]:
    """What the source of a data set said of itself when it came in last; empty where nothing is known."""
    rows = imports[(imports["dataset_id"] == dataset) & imports["descriptor"].notna()] if dataset else imports.iloc[:0]
    if rows.empty:
        return {}
    try:
        found = json.loads(rows.sort_values("imported", kind="stable")["descriptor"].iloc[-1])
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


# --- times ------------------------------------------------------------------------------------------------------------


def stamps(text: pd.Series) -> pd.Series:
    """Timestamps with seconds and their offset, None for what is no instant; what is written so stays as it is."""
    text = text.where(text.notna(), None)
    times = parse_timestamps(text)
    offset = offset_text(times["offset"])
    known = times["utc"].notna()
    made = pd.Series(local_text(times["local"]), index=text.index, dtype=object).str.cat(offset).where(known, None)
    as_written = text.notna() & text.astype(str).str.fullmatch(_STRICT)
    return made.where(~as_written, text)


def in_utc(text: pd.Series) -> pd.Series:
    """Timestamps as instants in Z where they have an offset, else as they are."""
    times = parse_timestamps(text.where(text.notna(), None))
    made = pd.Series(utc_text(times["utc"]), index=text.index, dtype=object)
    return made.where(times["utc"].notna(), text)


def first_instant(time: Any) -> str | None:
    """The first second of a month or year, in Z; an instant stays as it is."""
    return _bound(time, last=False)


def last_instant(time: Any) -> str | None:
    """The last second of a month or year, in Z; an instant stays as it is."""
    return _bound(time, last=True)


def _bound(time: Any, last: bool) -> str | None:
    if not isinstance(time, str):
        return None
    if not _MONTH.fullmatch(time):
        return time
    year, month = int(time[:4]), int(time[5:] or (12 if last else 1))
    if not last:
        return f"{year:04d}-{month:02d}-01T00:00:00Z"
    return f"{year:04d}-{month:02d}-{calendar.monthrange(year, month)[1]:02d}T23:59:59Z"


# --- values and texts -------------------------------------------------------------------------------------------------


def coordinates(shapes: pd.Series) -> tuple[pd.Series, pd.Series]:
    """Longitude and latitude (degrees) of places, NaN where there is none; of a line or an area its centre's."""
    centres = [None if shape is None or shape.is_empty else shape.centroid for shape in shapes]
    lon = pd.Series([np.nan if place is None else place.x for place in centres], index=shapes.index, dtype=float)
    lat = pd.Series([np.nan if place is None else place.y for place in centres], index=shapes.index, dtype=float)
    return lon, lat


def grid_steps(lon: pd.Series, lat: pd.Series) -> np.ndarray:
    """The step (degrees) of the grid of ``generalise`` whose cell's centre a place is, NaN where it is none's."""
    steps = sorted(set(STEP_DEG.values()), reverse=True)
    found = [
        next((step for step in steps if cell_centre(x, step) == x and cell_centre(y, step) == y), np.nan)
        for x, y in zip(lon, lat)
    ]
    return np.array(found, dtype=float)


def number_text(column: pd.Series, digits: int | None = None) -> pd.Series:
    """Numbers as the shortest text that is the same number; whole ones without a point where ``digits`` is 0."""
    values = column.astype(object).where(column.notna(), None)
    if digits == 0:
        return values.map(lambda value: None if value is None else str(int(np.ceil(float(value)))))
    return values.map(lambda value: None if value is None else _shortest(float(value)))


def _shortest(value: float) -> str:
    return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)


def one_of(column: pd.Series, words: Sequence[str]) -> pd.Series:
    """The cells of a closed vocabulary, None for any other."""
    return column.where(column.isin(list(words)), None)


def csv_text(frame: pd.DataFrame, texts: Sequence[str]) -> str:
    """RFC 4180, lines ended by CR LF; the cells of the columns ``texts`` are harmless to a spreadsheet."""
    safe = frame.assign(**{name: guarded(frame[name]) for name in texts})
    return safe.to_csv(index=False, lineterminator="\r\n")


def rank_of(name: Any) -> str | None:
    """The rank that a name of two or three plain words has."""
    words = name.split() if isinstance(name, str) and re.fullmatch(r"[A-Z][a-z]+( [a-z]{3,}){1,2}", name) else ()
    return {2: "species", 3: "subspecies"}.get(len(words))


def check_released(
    frame: pd.DataFrame, texts: Sequence[str], coarse: pd.Series, places: Sequence[str], file: str
) -> None:
    """Look once more at a generalised table before it is written.

    Rows marked ``coarse`` must stand at the centre of a cell (``places``: the columns of longitude and latitude), and
    no cell of the columns ``texts`` may hold a position. Raises ``NeaspecError``: package_not_verified.
    """
    lon, lat = (frame[name][coarse & frame[name].notna()].astype(float) for name in places)
    if np.isnan(grid_steps(lon, lat)).any():
        raise NeaspecError("package_not_verified", file=file)
    for name in texts:
        for cell in frame[name].dropna().unique():
            if isinstance(cell, str) and not re.fullmatch(_PSEUDONYM, cell) and release_text(cell) != cell:
                raise NeaspecError("package_not_verified", file=file)
