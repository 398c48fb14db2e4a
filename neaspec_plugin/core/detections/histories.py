"""Detection histories: stations by occasions, with the effort that each occasion had."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..errors import NeaspecError

DAY1 = ("station", "survey")  # an occasion is counted from each station's own first day, or from the survey's


@dataclass(frozen=True)
class DetectionHistory:
    """Stations by occasions ``o1``, ``o2``, ...: ``detected`` (1, 0, NaN without effort) and ``effort`` in days.

    ``outside`` is the index of the records that fall on no day with effort of a station of the matrix.
    """

    detected: pd.DataFrame
    effort: pd.DataFrame
    outside: pd.Index


def detection_history(
    records: pd.DataFrame, matrix: pd.DataFrame, occasion_days: int, day1: str = "station"
) -> DetectionHistory:
    """Whether a species was seen at each station in each occasion, as camtrapR's ``detectionHistory`` counts.

    ``records`` (of one species) have ``station`` and ``local`` (datetime64, the station's clock); ``matrix`` is
    ``effort.operation_matrix``. Occasions are ``occasion_days`` long from ``day1`` on; the last may be shorter. An
    occasion without effort is neither a detection nor an absence. Raises ``unknown_parameter_value``.
    """
    if occasion_days < 1:
        raise NeaspecError(
            "unknown_parameter_value", parameter="OCCASION_DAYS", value=occasion_days, accepted="1, 2, …"
        )
    if day1 not in DAY1:
        raise NeaspecError("unknown_parameter_value", parameter="DAY1", value=day1, accepted=list(DAY1))
    set_up = matrix.notna().to_numpy()
    first = set_up.argmax(axis=1) if day1 == "station" else np.zeros(len(matrix), dtype=int)
    occasion = (np.arange(matrix.shape[1]) - first[:, np.newaxis]) // occasion_days
    used = set_up & (occasion >= 0)
    count = int(occasion[used].max(initial=-1)) + 1
    effort = np.zeros((len(matrix), count))
    station, day = np.nonzero(used)
    np.add.at(effort, (station, occasion[station, day]), matrix.to_numpy()[station, day])

    at = matrix.index.get_indexer(records["station"])
    on = matrix.columns.get_indexer(records["local"].dt.floor("D"))
    placed = (at >= 0) & (on >= 0)
    placed[placed] = used[at[placed], on[placed]]
    placed[placed] = effort[at[placed], occasion[at[placed], on[placed]]] > 0
    detected = np.where(effort > 0, 0.0, np.nan)
    detected[at[placed], occasion[at[placed], on[placed]]] = 1.0
    names = [f"o{number}" for number in range(1, count + 1)]
    shown = np.where(effort > 0, effort, np.nan)
    return DetectionHistory(
        pd.DataFrame(detected, matrix.index, names),
        pd.DataFrame(shown, matrix.index, names),
        records.index[~placed],
    )
