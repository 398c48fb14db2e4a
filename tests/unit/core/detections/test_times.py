"""Timestamps: instant, local clock and offset."""

from __future__ import annotations

import pandas as pd
import pytest

from neaspec_plugin.core.detections.times import local_text, offset_text, parse_timestamps, utc_text


def parsed(*texts):
    times = parse_timestamps(pd.Series(list(texts), dtype=object))
    return list(zip(utc_text(times["utc"]), local_text(times["local"]), offset_text(times["offset"])))


def test_one_instant_written_in_three_ways():
    # 06:30 at +10:00 is 20:30 of the day before at UTC
    assert parsed("2024-03-02T06:30:00+10:00", "2024-03-01T20:30:00Z", "2024-03-02 05:00:00.250+0830") == [
        ("2024-03-01T20:30:00Z", "2024-03-02T06:30:00", "+10:00"),
        ("2024-03-01T20:30:00Z", "2024-03-01T20:30:00", "+00:00"),
        ("2024-03-01T20:30:00Z", "2024-03-02T05:00:00", "+08:30"),
    ]


def test_west_of_greenwich_the_instant_is_later():
    assert parsed("2024-01-01T00:00:00-03:30") == [("2024-01-01T03:30:00Z", "2024-01-01T00:00:00", "-03:30")]


def test_without_an_offset_there_is_no_instant():
    times = parse_timestamps(pd.Series(["2024-03-02T06:30:00", "2024-03-02T06:30", "2024-03-02"]))
    assert times["utc"].isna().all()
    assert times["valid"].all()
    assert times["precision"].tolist() == ["second", "minute", "day"]


@pytest.mark.parametrize(
    "text",
    ["+01:00", "2021-02-30T00:00:00Z", "02/03/2024 06:30", "2024-03-02T25:00:00Z", "2024-03-02T06:30:00+15:00", ""],
)
def test_what_is_no_timestamp_is_invalid(text):
    assert not parse_timestamps(pd.Series([text]))["valid"].any()


def test_missing_stays_missing_and_rows_stay_aligned():
    times = parse_timestamps(pd.Series([None, "2024-03-01T00:00:00Z", None], index=[7, 3, 5]))
    assert times.index.tolist() == [7, 3, 5]
    assert times["valid"].tolist() == [False, True, False]
    assert parse_timestamps(pd.Series([], dtype=object)).empty
