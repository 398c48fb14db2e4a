"""One animal's life by country and time: visits are unbroken rows of records, crossings lie between them."""

from __future__ import annotations

import pandas as pd

from neaspec_plugin.core.individuals.timeline import Gap, timeline

CROSSING = ["side_from", "side_to", "last_before", "first_after", "evidence_class"]


def day(text):
    return (pd.Timestamp(text) - pd.Timestamp("1970-01-01")).days


def seen(*rows):
    frame = pd.DataFrame(rows, columns=["side", "begin", "end"])
    return frame.assign(begin=pd.to_datetime(frame["begin"]), end=pd.to_datetime(frame["end"]))


def test_visits_records_and_gaps_lie_in_the_lanes_of_the_programme():
    rows = seen(
        ("RUS", "2020-01-01", "2020-01-01"),
        ("RUS", "2020-03-01", "2020-03-01"),
        ("CHN", "2020-04-01", "2020-04-30"),
        ("RUS", "2020-06-01", "2020-06-01"),
        (None, "2020-07-01", "2020-07-01"),
        ("CHN", None, None),
    )
    crossings = pd.DataFrame(
        [
            ("RUS", "CHN", "2020-03-01T00:00:00Z", "2020-04-01T00:00:00Z", "detections"),
            ("CHN", "RUS", "2020-04-30T00:00:00Z", "2020-06-01T00:00:00Z", "identity_probable"),
            ("CHN", None, "2020-04-30T00:00:00Z", "2020-06-01T00:00:00Z", "ambiguous"),
        ],
        columns=CROSSING,
    )
    found = timeline(rows, crossings)
    (one, china, stay), (two, russia, stays) = found.lanes
    assert (one, two, found.undated) == ("CHN", "RUS", 2)
    assert china == stay == ((day("2020-04-01"), day("2020-04-30")),)
    assert len(russia) == 3 and stays == (
        (day("2020-01-01"), day("2020-03-01")),
        (day("2020-06-01"), day("2020-06-01")),
    )
    assert found.gaps == (
        Gap(1, 0, day("2020-03-01"), day("2020-04-01"), True),
        Gap(0, 1, day("2020-04-30"), day("2020-06-01"), False),
    )


def test_nothing_known_is_nothing_drawn():
    found = timeline(seen(), pd.DataFrame(columns=CROSSING))
    assert (found.lanes, found.gaps, found.undated) == ((), (), 0)
