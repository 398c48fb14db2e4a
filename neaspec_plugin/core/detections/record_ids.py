"""The ids of records: the source's own behind the data set's name, else one made of the content; never a row number."""

from __future__ import annotations

import uuid

import numpy as np
import pandas as pd
from pandas.api.types import infer_dtype

from .reader import Dataset

ROW_IDS = uuid.UUID("6f0d1c4e-35a8-5a0b-9f60-3f6f1f0a7c11")  # name space of the ids of rows that bring none


def prefixed(own: pd.Series, dataset: Dataset) -> pd.Series:
    """``<data set>:<own id>``, None where there is none."""
    beginning = dataset.record_id("")
    cells = own.to_numpy(dtype=object)
    if infer_dtype(cells, skipna=False) == "string":  # no gap, which one quick pass tells
        made = (beginning + cell for cell in cells.tolist())
    else:
        made = (beginning + cell if isinstance(cell, str) else None for cell in cells.tolist())
    return pd.Series(np.fromiter(made, dtype=object, count=len(cells)), index=own.index, copy=False)


def record_ids(frame: pd.DataFrame, own: pd.Series, dataset: Dataset, alike: dict[str, int]) -> np.ndarray:
    """``<data set>:<own id>``; a row without one gets a UUIDv5 of data set, cells and how often these came before.

    ``frame`` are the rows' cells as text; ``alike`` counts equal rows over the chunks of a source.
    """
    ids = prefixed(own, dataset).to_numpy(dtype=object, copy=True)
    for place in np.flatnonzero(own.isna()):
        content = "\x1f".join(map(str, frame.iloc[place]))
        alike[content] = alike.get(content, 0) + 1
        ids[place] = str(uuid.uuid5(ROW_IDS, f"{dataset.dataset_id}\x1e{content}\x1e{alike[content]}"))
    return ids


def numbered(own: pd.Series, frame: pd.DataFrame, seen: dict[str, tuple[int, ...]]) -> pd.Series:
    """Own ids of rows that share one, because several animals are in one picture: ``a``, ``a:2``, ``a:3``.

    A row whose cells came before under the same id gets that row's id again, so that it is found repeated. ``frame``
    are the rows' cells as text; ``seen`` remembers them over the chunks of a source.
    """
    contents = pd.util.hash_pandas_object(frame[sorted(frame.columns)], index=False).to_numpy()
    made = own.to_numpy(dtype=object, copy=True)
    for place in np.flatnonzero(own.notna()):
        name, content = made[place], int(contents[place])
        known = seen.get(name, ())
        if content not in known:
            seen[name] = known = (*known, content)
        number = known.index(content) + 1
        made[place] = name if number == 1 else f"{name}:{number}"
    return pd.Series(made, index=own.index, dtype=object)
