"""The database's moments as numbers, many at a time: instants (ISO 8601 with Z) and clock faces (without)."""

from __future__ import annotations

import pandas as pd

_SECOND, _MINUTE = len("2020-05-30T02:57:37"), len("2020-05-30T02:57")


def moments(text: pd.Series) -> pd.Series:
    """``startUTC``, ``endUTC`` or ``localStart`` as datetime64 to the second; NaT where there is none or only a date."""
    written = text.astype(object).where(text.notna(), None)
    if not written.notna().any():
        return pd.Series(pd.NaT, index=text.index, dtype="datetime64[ns]")
    written = written.str.slice(0, _SECOND)
    written = written.mask(written.str.len() == _MINUTE, written + ":00")
    return pd.to_datetime(written, format="%Y-%m-%dT%H:%M:%S", errors="coerce")
