"""The database's moments as numbers, many at a time: instants (ISO 8601 with Z) and clock faces (without)."""

from __future__ import annotations

import numpy as np
import pandas as pd

_SECOND, _MINUTE = len("2020-05-30T02:57:37"), len("2020-05-30T02:57")


def moments(text: pd.Series) -> pd.Series:
    """``startUTC``, ``endUTC`` or ``localStart`` as datetime64 to the second; NaT for none and for a date alone."""
    found = np.full(len(text), np.datetime64("NaT", "s"))
    known = np.flatnonzero(text.notna())
    written = text.to_numpy(dtype=object)[known].astype(f"U{_SECOND}")
    timed = np.char.str_len(written) >= _MINUTE
    known, written = known[timed], written[timed]
    try:
        found[known] = written.astype("datetime64[s]")
    except ValueError:  # something else than ISO 8601 among them
        found[known] = pd.to_datetime(pd.Series(written), errors="coerce").to_numpy("datetime64[s]")
    return pd.Series(found.astype("datetime64[ns]"), index=text.index)
