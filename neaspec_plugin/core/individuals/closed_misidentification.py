"""How far wrong identities move the closed estimates: counted and estimated again from captures, some of them wrong.

Wrong captures are those of ``misidentification``. Ghosts are caught once and raise an estimate more than the number
caught; shadows lower both.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd

from ..progress import Progress
from .capture_histories import CaptureHistories
from .closed_population import chapman_of_halves, frequencies, m0
from .history_tables import sided, worked
from .misidentification import counted, spans

COLUMNS = ["misid_rate", "quantity", "found", "low", "median", "high"]
QUANTITIES = ("caught", "crossers", "chapman", "m0")


def wrong_histories(
    found: CaptureHistories, rates: Sequence[float], seed: int, progress: Progress | None = None
) -> pd.DataFrame:
    """``COLUMNS``: by share of wrong captures and quantity what was found, and where it moves to (``spans``).

    ``caught`` animals, ``crossers`` of them on two sides or more, and the estimates ``chapman`` and ``m0``, NaN where
    there is none. Raises what ``spans`` raises.
    """
    told = sided(found)
    animal, side = (pd.factorize(told[name], sort=True)[0] for name in ("animal", "side"))
    had_effort = worked(found)
    occasion = (np.cumsum(had_effort) - 1)[found.captures["occasion"].to_numpy(dtype=int) - 1]

    def count(own: np.ndarray) -> list[float]:
        histories = np.zeros((int(own.max(initial=-1)) + 1, int(had_effort.sum())), dtype="int8")
        histories[own, occasion] = 1
        return [*counted(own, side), *_estimates(histories)]

    moved = spans([animal], rates, seed, count, progress=progress)
    rows = [
        (rate, name, number, *ends)
        for rate, own in zip(rates, moved)
        for name, number, ends in zip(QUANTITIES, count(animal), own)
    ]
    return pd.DataFrame(rows, columns=COLUMNS).astype(dict.fromkeys(COLUMNS[2:], float))


def _estimates(histories: np.ndarray) -> tuple[float, float]:
    if histories.shape[1] < 2 or not histories.any():
        return np.nan, np.nan
    return chapman_of_halves(histories).estimate, m0(frequencies(histories), histories.shape[1]).estimate
