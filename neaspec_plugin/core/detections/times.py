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
    valid = local.notna().to_numpy()
    precision = np.array(["second" if part[2] else "minute" if part[1] else "day" for part in parts], dtype=object)
    utc = (local - time_difference(offset)).where(offset.notna())
    nothing = np.datetime64("NaT")
    columns = {  # each with what a missing text, place -1, finds at its end
        "local": np.append(local.to_numpy(), nothing),
        "offset": np.append(offset.to_numpy(), np.nan),
        "utc": np.append(utc.to_numpy(), nothing),
        "zulu": np.array([*(part[3] == "Z" for part in parts), False]),
        "precision": np.append(np.where(valid, precision, None), None),
        "valid": np.append(valid, False),
    }
    taken = {name: values[places] for name, values in columns.items()}
    return pd.DataFrame(taken, index=text.index, copy=False)


def utc_text(times: pd.Series) -> np.ndarray:
    """Instants as ``2020-05-30T02:57:37Z``, None where there is none."""
    return _text(times, "UTC")


def local_text(times: pd.Series) -> np.ndarray:
    """Clock faces as ``2020-05-30T04:57:37``."""
    return _text(times, "naive")


def offset_text(minutes: pd.Series) -> pd.Series:
    """Offsets from UTC as ``+02:00``, None where there is none."""
    places, values = pd.factorize(minutes.to_numpy(dtype=float))
    texts = np.array([*(_offset(int(value)) for value in values), None], dtype=object)  # -1, a missing one, finds None
    return pd.Series(texts[places], index=minutes.index, copy=False)


def time_difference(offset: pd.Series) -> pd.Series:
    """Offsets in minutes as time differences, none where there is no offset."""
    return pd.to_timedelta(offset.fillna(0).astype("int64"), unit="min")


def _text(times: pd.Series, timezone: str) -> np.ndarray:
    places, values = pd.factorize(times.to_numpy("datetime64[s]"))  # written once, however often they come
    written = np.datetime_as_string(values.astype("datetime64[s]"), timezone=timezone).astype(object)
    return np.append(written, None)[places]  # -1, a missing one, finds the last


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
