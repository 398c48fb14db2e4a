"""Days as the periods of a package."""

from __future__ import annotations

import numpy as np
import pandas as pd


def periods(first: pd.Series, time: str) -> np.ndarray:
    """Days as the period of ``time`` that holds them: 2024-05-17, 2024-05, 2024-Q2 or 2024; None for no day."""
    codes, known = pd.factorize(pd.DatetimeIndex(first))
    if time == "quarter":
        text = [f"{day.year:04d}-Q{day.quarter}" for day in known]
    else:
        text = known.strftime({"day": "%Y-%m-%d", "month": "%Y-%m", "year": "%Y"}[time])
    return np.array([*text, None], dtype=object)[codes]
