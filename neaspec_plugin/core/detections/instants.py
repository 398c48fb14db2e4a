"""The database's moments as numbers, many at a time: instants (ISO 8601 with Z) and clock faces (without)."""

from __future__ import annotations

import pandas as pd

_SECOND, _MINUTE = len("2020-05-30T02:57:37"), len("2020-05-30T02:57")


def moments(text: pd.Series) -> pd.Series:
    """``startUTC``, ``endUTC`` or ``localStart`` as datetime64 to the second; NaT for none and for a date alone."""
    written = text.astype(object).where(text.notna(), None)
    if not written.notna().any():
        return pd.Series(pd.NaT, index=text.index, dtype="datetime64[ns]")
    found = pd.to_datetime(written.str.slice(0, _SECOND), format="%Y-%m-%dT%H:%M:%S", errors="coerce")
    short = found.isna() & written.notna()
    if short.any():
        found[short] = pd.to_datetime(written[short].str.slice(0, _MINUTE), format="%Y-%m-%dT%H:%M", errors="coerce")
    return found
