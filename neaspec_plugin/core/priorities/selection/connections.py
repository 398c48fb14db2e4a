"""Connections from a table: how strongly two units are linked, wherever they lie, the same in both directions."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd

from ...errors import NeaspecError
from ...messages import Message
from .problem import Outline

COLUMNS = ("unit_a", "unit_b", "strength")
PARAMETER = "CONNECTIONS"


def links_of(rows: pd.DataFrame, names: Sequence[str], penalty: float) -> tuple[Outline, Message]:
    """The links between the units ``names``, each pair once, and what the user should know of them.

    ``rows``: unit_a, unit_b, strength (0 or more). Where a pair is given in both directions its strength is the mean of
    both, else that of the one: the penalty for a cut link knows no direction. Raises ``NeaspecError``:
    connection_unit_unknown, connection_with_itself, connection_twice, selection_number_invalid.
    """
    place = pd.Index(names)
    texts = [[_text(name) for name in rows[column]] for column in COLUMNS[:2]]
    one, two = (place.get_indexer(column) for column in texts)
    strength = pd.to_numeric(rows["strength"], errors="coerce").to_numpy(dtype=float, na_value=np.nan)

    for ends, found in zip(texts, (one, two)):
        if (found < 0).any():
            raise NeaspecError("connection_unit_unknown", unit=ends[int(np.argmin(found))])
    wrong = ~(np.isfinite(strength) & (strength >= 0))
    if wrong.any():
        row = int(np.argmax(wrong))
        value, name = rows["strength"].iloc[row], f"{texts[0][row]} – {texts[1][row]}"
        raise NeaspecError("selection_number_invalid", parameter=PARAMETER, name=name, value=_text(value))
    if (one == two).any():
        raise NeaspecError("connection_with_itself", unit=texts[0][int(np.argmax(one == two))])
    again = pd.DataFrame({"one": one, "two": two}).duplicated().to_numpy()
    if again.any():
        row = int(np.argmax(again))
        raise NeaspecError("connection_twice", one=texts[0][row], two=texts[1][row])
    ends = pd.DataFrame({"low": np.minimum(one, two), "high": np.maximum(one, two), "strength": strength})
    pairs = ends.groupby(["low", "high"])["strength"].agg(["mean", "size"]).reset_index()
    told = Message("connections_told", rows=len(rows), pairs=len(pairs), both=int((pairs["size"] == 2).sum()))
    linked = pairs[pairs["mean"] > 0]
    ends = linked[["low", "high"]].to_numpy(dtype=np.int64)
    return Outline(ends, linked["mean"].to_numpy(dtype=float), np.zeros(len(names)), penalty), told


def _text(name) -> str:
    """A cell as text; a sheet may hold a unit's code as a number."""
    if pd.isna(name):
        return "–"
    return str(int(name)) if isinstance(name, float) and name.is_integer() else str(name)
