"""Timestamps as text, taken apart: instant, local clock and offset are three things and none is lost."""

from __future__ import annotations

import re

import numpy as np
import pandas as pd

_TIMESTAMP = re.compile(
    r"(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2})?(?:\.\d+)?\s*(Z|[+-](?:0\d|1[0-4]):?[0-5]\d)?)?"
)


def parse_timestamps(text: pd.Series) -> pd.DataFrame:
    """ISO 8601 timestamps, aligned with ``text``.

    Columns: ``local`` (datetime64, the clock as written), ``offset`` (minutes, NaN where none is written), ``utc``
    (datetime64, NaT without an offset), ``zulu`` (written with Z), ``precision`` (second, minute, day), ``valid``.
    """
    places, written = pd.factorize(text.astype(object))
    parts = [match.groups() if match else (None,) * 4 for match in map(_TIMESTAMP.fullmatch, written)]
    clock = [f"{day}T{minute or '00:00'}{second or ':00'}" if day else None for day, minute, second, _ in parts]
    local = pd.to_datetime(pd.Series(clock, dtype=object), format="%Y-%m-%dT%H:%M:%S", errors="coerce")
    offset = pd.Series([_minutes(part[3]) for part in parts], dtype=float)
    table = pd.DataFrame(
        {
            "local": local,
            "offset": offset,
            "utc": (local - time_difference(offset)).where(offset.notna()),
            "zulu": [part[3] == "Z" for part in parts],
            "precision": ["second" if part[2] else "minute" if part[1] else "day" for part in parts],
            "valid": local.notna(),
        }
    )
    table = table.reindex(places)  # -1, a missing text, finds no row
    table["valid"] = table["valid"].eq(True)
    table["precision"] = table["precision"].where(table["valid"], None)
    table["zulu"] = table["zulu"].eq(True)
    table.index = text.index
    return table


def utc_text(times: pd.Series) -> np.ndarray:
    """Instants as ``2020-05-30T02:57:37Z``, None where there is none."""
    return _text(times, "UTC")


def local_text(times: pd.Series) -> np.ndarray:
    """Clock faces as ``2020-05-30T04:57:37``."""
    return _text(times, "naive")


def offset_text(minutes: pd.Series) -> pd.Series:
    """Offsets from UTC as ``+02:00``, None where there is none."""
    known = {value: _offset(int(value)) for value in minutes.dropna().unique()}
    return minutes.map(known).astype(object).where(minutes.notna(), None)


def time_difference(offset: pd.Series) -> pd.Series:
    """Offsets in minutes as time differences, none where there is no offset."""
    return pd.to_timedelta(offset.fillna(0).astype("int64"), unit="min")


def _text(times: pd.Series, timezone: str) -> np.ndarray:
    values = times.to_numpy("datetime64[s]")
    text = np.datetime_as_string(values, timezone=timezone).astype(object)
    text[np.isnat(values)] = None
    return text


def _minutes(offset: str | None) -> float:
    if offset is None:
        return np.nan
    if offset == "Z":
        return 0.0
    minutes = 60 * int(offset[1:3]) + int(offset[-2:])
    return float(-minutes if offset[0] == "-" else minutes)


def _offset(minutes: int) -> str:
    sign = "-" if minutes < 0 else "+"
    return f"{sign}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}"
