"""Months as occasions: the last side, what is passed over, effort by side, and wrong codes that are drawn."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.movement.crossing_occasions import occasions

NAT = pd.NaT


def usable(rows):
    """Rows (animal, side, begin, end) of simulated usable records."""
    frame = pd.DataFrame(rows, columns=["key", "side", "begin", "end"]).assign(reason=None, fix=False)
    return frame.assign(begin=pd.to_datetime(frame["begin"]), end=pd.to_datetime(frame["end"]))


def effort(rows, unit="day", protocol="camera trap"):
    frame = pd.DataFrame(rows, columns=["country", "day", "sampleSizeValue"])
    return frame.assign(day=pd.to_datetime(frame["day"]), sampleSizeUnit=unit, samplingProtocol=protocol)


RECORDS = [
    (1, "RUS", "2020-01-05", "2020-01-05"),
    (1, "CHN", "2020-01-20", "2020-01-20"),  # the last of January
    (1, "RUS", "2020-03-01", "2020-03-31"),  # known to the month
    (2, "RUS", "2020-02-10", "2020-02-10"),
    (2, "CHN", "2020-01-20", "2020-02-02"),  # in two occasions
    (2, "CHN", "2020-02-20", "2020-02-20"),  # no effort there in February
]
EFFORT = [
    ("CHN", "2020-01-10", 20.0), ("CHN", "2020-01-11", 10.0), ("CHN", "2020-03-01", 5.0),
    *(("RUS", f"2020-0{month}-01", 40.0) for month in (1, 2, 3)), ("MNG", "2020-01-01", 9.0),
]  # fmt: skip


def test_last_side_of_each_month_and_effort():
    made = occasions(usable(RECORDS), effort(EFFORT))
    histories = made.histories()
    assert made.sides == ("CHN", "RUS") and histories.seen.tolist() == [[1, 0, 2], [0, 2, 0]]
    assert histories.effort.tolist() == [[30, 0, 5], [40, 40, 40]]
    assert (made.unfit, made.unsurveyed, made.several_sides()) == (1, 1, 1)
    assert (made.first, made.last, histories.years) == ("2020-01", "2020-03", 1 / 12)


def test_longer_occasions_and_a_period():
    made = occasions(usable(RECORDS), effort(EFFORT), months=2, first="2019-12", last="2020-03")
    assert made.effort.tolist() == [[30, 5], [40, 80]]  # December and January, February and March
    assert made.histories().seen.tolist() == [[1, 2], [0, 1]]


def test_kilometres_and_fixes_make_no_capture():
    rows = usable(RECORDS)
    walked = pd.concat([effort(EFFORT), effort(EFFORT, "km", "snow track transect")])
    assert occasions(rows, walked).effort.sum() == 155
    assert occasions(rows.assign(fix=[True] + [False] * 5), walked).unfit == 2


@pytest.mark.parametrize(
    ("rows", "work", "options", "code"),
    [
        ([], EFFORT, {}, "multistate_no_records"),
        (RECORDS, EFFORT, {"first": "2020-05"}, "multistate_period"),
        (RECORDS, EFFORT, {"months": 2}, "multistate_few_occasions"),
        (RECORDS, [row for row in EFFORT if row[0] != "CHN"], {}, "multistate_no_effort"),
    ],
)
def test_what_makes_no_occasions(rows, work, options, code):
    with pytest.raises(NeaspecError) as error:
        occasions(usable(rows), effort(work), **options)
    assert error.value.message.code == code


def test_wrong_codes_are_those_of_other_animals():
    rows = [(animal, "RUS", "2020-01-05", "2020-01-05") for animal in range(10) for _ in range(200)]
    made = occasions(usable(rows), effort(EFFORT), last="2020-03")
    other = made.relabelled(0.1, np.random.default_rng(1))
    changed = (made.captures["animal"] != other.captures["animal"]).mean()
    assert changed == pytest.approx(0.1, abs=0.02)  # 2000 records: standard error 0.007
    assert set(other.captures["animal"]) == set(range(10))
    assert made.relabelled(0.0, np.random.default_rng(1)).captures.equals(made.captures)


def test_the_sides_stand_in_the_order_of_the_programme():
    rows = [(1, "KOR", "2020-01-05", "2020-01-05"), (1, "PRK", "2020-02-05", "2020-02-05")]
    days = [(side, f"2020-0{month}-01", 9.0) for side in ("KOR", "PRK") for month in (1, 2)]
    assert occasions(usable(rows), effort(days)).sides == ("PRK", "KOR")
