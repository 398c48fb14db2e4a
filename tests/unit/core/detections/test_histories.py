"""Detection histories: occasions, missing effort, and records that belong nowhere."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from neaspec_plugin.core.detections.histories import detection_history
from neaspec_plugin.core.errors import NeaspecError

DAYS = pd.date_range("2024-05-01", periods=5)
NAN = np.nan
MATRIX = pd.DataFrame([[1, 1, 1, 0, 0], [NAN, 0.5, 1, 1, 0.5]], ["A", "B"], DAYS)


def seen(*pairs):
    return pd.DataFrame({"station": [s for s, _ in pairs], "local": pd.to_datetime([t for _, t in pairs])})


def test_occasions_begin_at_each_station_s_first_day():
    history = detection_history(seen(("A", "2024-05-03T01:00"), ("B", "2024-05-03T23:59")), MATRIX, 2)
    # A: days 1-2, 3-4, 5; B: days 2-3, 4-5
    assert history.effort.to_numpy().tolist()[0][:2] == [2.0, 1.0]
    assert history.effort.loc["B"].tolist()[:2] == [1.5, 1.5]
    assert history.effort.isna().to_numpy().tolist() == [[False, False, True], [False, False, True]]
    assert history.detected.loc["A"].tolist()[:2] == [0, 1] and history.detected.loc["B"].tolist()[:2] == [1, 0]
    assert np.isnan(history.detected.loc["A", "o3"])  # broken all the time: neither seen nor not seen


def test_occasions_of_the_survey():
    history = detection_history(seen(("B", "2024-05-02")), MATRIX, 2, "survey")
    assert history.effort.loc["B"].tolist() == [0.5, 2.0, 0.5]
    assert history.detected.loc["B"].tolist() == [1, 0, 0]


def test_records_without_effort_are_named():
    records = seen(
        ("A", "2024-05-05"), ("B", "2024-05-01"), ("C", "2024-05-02"), ("A", "2025-01-01"), ("A", "2024-05-01")
    )
    assert detection_history(records, MATRIX, 2).outside.tolist() == [0, 1, 2, 3]


@pytest.mark.parametrize("wrong", [{"occasion_days": 0}, {"occasion_days": 1, "day1": "x"}])
def test_values_that_are_none(wrong):
    with pytest.raises(NeaspecError, match="unknown_parameter_value"):
        detection_history(seen(), MATRIX, **wrong)
