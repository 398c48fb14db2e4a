"""When records were, as spans of seconds: what a clock without an offset, or a date, leaves open stays open."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..instants import moments

_DATE, _MOMENT = len("2020-05-30"), len("2020-05-30T02:57:37")
DAY = 86_400.0
SPANS = {"second": 1.0, "minute": 60.0, "hour": 3600.0, "day": DAY}  # coarser times are no instants
# hours from UTC of the clocks of the six countries at any time since 1980, with summer time: what a clock whose offset
# is not known may have shown
_EAST, _WEST = 13 * 3600.0, 6 * 3600.0


@dataclass(frozen=True)
class Spans:
    """Seconds since 1970: the record began at or after ``start`` and before ``start + span``; NaN where not known.

    ``utc``: the instant itself, where source or zone give it; ``end`` likewise, the start where there is none;
    ``local``: the clock face.
    """

    start: np.ndarray
    span: np.ndarray
    utc: np.ndarray
    end: np.ndarray
    local: np.ndarray


def spans(frame: pd.DataFrame) -> Spans:
    """From the columns ``startUTC endUTC localStart timePrecision``. Months, years and unknown times have no start."""
    utc, local = seconds(frame["startUTC"]), seconds(frame["localStart"])
    end = seconds(frame["endUTC"])
    precision = frame["timePrecision"].astype(object).where(frame["timePrecision"].notna(), "second")
    span = precision.map(SPANS).astype(float).to_numpy()
    daily = span >= DAY
    exact = ~np.isnan(utc) & ~daily
    start = np.where(exact, utc, local - _EAST)
    span = np.where(exact, span, span + _EAST - _WEST)
    start = np.where(np.isnan(span), np.nan, start)
    utc = np.where(exact & ~np.isnan(span), utc, np.nan)
    return Spans(start, span, utc, np.where(np.isnan(end), utc, end), local)


def seconds(text: pd.Series) -> np.ndarray:
    """Moments of the database, and dates as their midnight, in seconds since 1970; NaN where missing or unreadable."""
    places, different = pd.factorize(text.to_numpy(dtype=object))
    return np.append(_seconds(pd.Series(different, dtype=object)), np.nan)[places]  # -1, a missing one, finds the last


def _seconds(text: pd.Series) -> np.ndarray:
    missing = text.isna().to_numpy()
    written = np.where(missing, "NaT", text.to_numpy(dtype=object)).astype(f"U{_MOMENT}")
    if np.isin(np.char.str_len(written), (len("NaT"), _DATE, _MOMENT)).all():
        with contextlib.suppress(ValueError):
            return since_1970(written.astype("datetime64[s]"))
    made = pd.Series(written, dtype=object).where(~missing, None)
    return since_1970(moments(made.where(made.str.len() != _DATE, made + "T00:00:00")).to_numpy())


def since_1970(times: np.ndarray) -> np.ndarray:
    """Seconds of datetime64, NaN for NaT."""
    return np.where(np.isnat(times), np.nan, times.astype("datetime64[s]").astype("int64").astype(float))
