"""Dates and times as they are written."""

from __future__ import annotations

import datetime as dt

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from neaspec_plugin.core.detections.dates import day_month_order, parse_dates
from neaspec_plugin.core.detections.times import parse_timestamps


def series(*cells):
    return pd.Series(list(cells), dtype=object)


def one(date, time=None, **options):
    row = parse_dates(series(date), None if time is None else series(time), **options).iloc[0]
    return row.where(row.notna(), None)


def local(date, time=None, **options):
    row = one(date, time, **options)
    return (row["local"].isoformat(), row["precision"]) if row["valid"] else None


@pytest.mark.parametrize(
    "text",
    ["2016-01-05", "2016/1/5", "2016.1.5", "2016. 1. 5.", "2016年1月5日", "2016년 1월 5일", "2016 оны 1 сарын 5", "2016 оны 1-р сарын 5-ны өдөр",
     "2016 оны нэгдүгээр сарын 5", "5.1.2016", "05.01.2016 г.", "5 января 2016 г.", "5 янв. 2016", "Jan 5, 2016", "January 5th, 2016", "05-Jan-2016",
     "5 Jan 2016", " 2016-1-5 ", "２０１６年１月５日", "平成28年1月5日", "H28.1.5", "民國105年1月5日", "民国105/1/5", "주체105(2016)년 1월 5일", "주체105년 1월 5일",
     "Juche 105.1.5", "20160105", "42374", "2016年1月5日(火)", "2016.01.05 (화)", "Tue, 5 Jan 2016", "2016-Jan-05", "1/5/2016"],
)  # fmt: skip
def test_one_day_in_many_scripts(text):
    assert local(text, order="mdy") == ("2016-01-05T00:00:00", "day")


@pytest.mark.parametrize(
    ("text", "day"),
    [("令和元年5月1日", "2019-05-01"), ("R6.1.5", "2024-01-05"), ("平成元年1月8日", "1989-01-08"), ("昭和63年12月1日", "1988-12-01"), ("S64.1.7", "1989-01-07")],
)  # fmt: skip
def test_eras(text, day):
    assert local(text) == (f"{day}T00:00:00", "day")


@pytest.mark.parametrize("text", ["平成元年1月7日", "令和元年4月30日", "H0.1.5"])
def test_no_day_before_its_era(text):
    assert local(text) is None


def test_days_of_spreadsheets():
    assert local("42370") == ("2016-01-01T00:00:00", "day")
    assert local("42370.25") == ("2016-01-01T06:00:00", "minute")
    assert local("40908", epoch=1904) == ("2016-01-01T00:00:00", "day")
    assert (dt.date(2016, 1, 1) - dt.timedelta(days=1462)).isoformat() == local("40908")[0][:10]  # misread
    assert local("42370", "0.30625") == ("2016-01-01T07:21:00", "minute")
    assert local("42370.999999") == ("2016-01-02T00:00:00", "minute")


@pytest.mark.parametrize(
    ("date", "time", "expected", "precision"),
    [
        ("Feb 3, 2016", "04:05:06 PM", "2016-02-03T16:05:06", "second"),
        ("2016-2-3", "下午 4:05:06", "2016-02-03T16:05:06", "second"),
        ("2016年2月3日", "下午4:05", "2016-02-03T16:05:00", "minute"),
        ("2016. 2. 3.", "오후 4:05", "2016-02-03T16:05:00", "minute"),
        ("2016/02/03", "午後4時5分", "2016-02-03T16:05:00", "minute"),
        ("03.02.2016", "16:05", "2016-02-03T16:05:00", "minute"),
        ("03.02.2016", "16 ч 05 мин", "2016-02-03T16:05:00", "minute"),
        ("2016-02-03", "12:00 AM", "2016-02-03T00:00:00", "minute"),
        ("2016-02-03", "12:30 pm", "2016-02-03T12:30:00", "minute"),
        ("2016-02-03", "午後0:30", "2016-02-03T12:30:00", "minute"),
        ("2016-02-03", "24:00", "2016-02-04T00:00:00", "minute"),
        ("2016-02-03", "7時", "2016-02-03T07:00:00", "hour"),
        ("2016-02-03", "0721", "2016-02-03T07:21:00", "minute"),
        ("2016-02-03", "7.21", "2016-02-03T07:21:00", "minute"),
        ("2016-02-03 00:00:00", "07:21:03", "2016-02-03T07:21:03", "second"),
        ("2016-02-03 07:21", "07:21:03", "2016-02-03T07:21:03", "second"),
        ("2016-02-03", "1899-12-30T07:21:00", "2016-02-03T07:21:00", "second"),
        ("2016-02-03", "0.25", "2016-02-03T06:00:00", "minute"),
        ("2016-02-03", "", "2016-02-03T00:00:00", "day"),
    ],
)
def test_times_of_day_beside_the_date(date, time, expected, precision):
    assert local(date, time) == (expected, precision)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2016年1月5日 下午 4:05:06", "2016-01-05T16:05:06"),
        ("2016年1月5日16时5分6秒", "2016-01-05T16:05:06"),
        ("2016:01:05 16:05:06", "2016-01-05T16:05:06"),
        ("20160105160506", "2016-01-05T16:05:06"),
        ("05-JAN-16 4:05:06 pm", "2016-01-05T16:05:06"),
        ("05.01.2016 16:05:06", "2016-01-05T16:05:06"),
        ("2016-01-05 16:05:06.5", "2016-01-05T16:05:06"),
    ],
)
def test_date_and_time_in_one_cell(text, expected):
    assert local(text) == (expected, "second")


def test_a_share_of_a_day_and_hours_with_a_point_are_told_by_the_column():
    days = series("2016-02-03", "2016-02-03")
    assert parse_dates(days, series("0.25", "7.21"))["local"].dt.strftime("%H:%M").tolist() == ["00:25", "07:21"]
    assert parse_dates(days, series("0.25", "0.306"))["local"].dt.strftime("%H:%M").tolist() == ["06:00", "07:20"]


@pytest.mark.parametrize(
    ("date", "time"),
    [("2016-02-03", "25:00"), ("2016-02-03", "24:01"), ("2016-02-03", "13:05 午前"), ("2016-02-03", "x"), ("2016-02-03", "7"),
     ("2016-02-03 07:21", "08:21"), ("2016-02", "07:21"), ("2016-02-30", "07:21"), (None, "07:21"), ("2016-02-03", "09:30-07:00")],
)  # fmt: skip
def test_times_that_cannot_be(date, time):
    assert local(date, time) is None


def test_offsets():
    row = one("2016-01-05", "07:21+10:00")
    assert (row["offset"], row["utc"].isoformat(), row["zulu"]) == (600, "2016-01-04T21:21:00", False)
    assert one("2016-01-05 7:21 UTC+9")["offset"] == 540
    row = one("5.1.2016 7:21:03Z")
    assert (row["offset"], row["zulu"]) == (0, True)
    assert one("5.1.2016 7:21")["utc"] is None


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2015.02.10-12", "2015-02-10", "2015-02-12"),
        ("2016年1月3–5日", "2016-01-03", "2016-01-05"),
        ("2016年1月30日~2月2日", "2016-01-30", "2016-02-02"),
        ("2015-02-10/2015-02-12", "2015-02-10", "2015-02-12"),
        ("2015-02-10/12", "2015-02-10", "2015-02-12"),
        ("16-18 Jan 2004", "2004-01-16", "2004-01-18"),
        ("16–18 января 2004", "2004-01-16", "2004-01-18"),
        ("3-5.01.2016", "2016-01-03", "2016-01-05"),
        ("30.12.2015-02.01.2016", "2015-12-30", "2016-01-02"),
    ],
)
def test_ranges_of_days(text, first, last):
    row = one(text)
    assert (row["local"].date().isoformat(), row["end_local"].date().isoformat(), row["precision"]) == (
        first,
        last,
        "day",
    )


def test_ranges_of_moments():
    row = one("2016-01-05T07:00:00Z/2016-01-06T08:00:00Z")
    assert (row["utc"].isoformat(), row["end_local"].isoformat()) == ("2016-01-05T07:00:00", "2016-01-06T08:00:00")
    for cells in (("2016-01-05 07:00-09:30",), ("2016-01-05", "07:00-09:30"), ("2016-01-05T07:00/09:30",)):
        row = one(*cells)
        assert (row["local"].isoformat(), row["end_local"].isoformat()) == (
            "2016-01-05T07:00:00",
            "2016-01-05T09:30:00",
        )
        assert row["offset"] is None  # half past nine is no offset


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2016-01", ("2016-01-01T00:00:00", "month")),
        ("2016年1月", ("2016-01-01T00:00:00", "month")),
        ("январь 2016", ("2016-01-01T00:00:00", "month")),
        ("2016", ("2016-01-01T00:00:00", "year")),
        ("평성28년", None),
    ],
)
def test_coarser_dates(text, expected):
    assert local(text) == expected


def test_day_and_month_are_told_by_any_day_above_twelve():
    dates = series("03/04/2016", "25/05/2016")
    assert day_month_order(dates) == "dmy"
    assert parse_dates(dates)["local"].dt.strftime("%m-%d").tolist() == ["04-03", "05-25"]
    dates = series("03/04/2016", "05/25/2016")
    assert day_month_order(dates) == "mdy"
    assert parse_dates(dates)["local"].dt.strftime("%m-%d").tolist() == ["03-04", "05-25"]


def test_an_undecided_date_is_flagged_and_reaches_over_both_readings():
    frame = parse_dates(series("03/04/2016", "05/05/2016", "2016-01-05"))
    assert frame["day_month_unclear"].tolist() == [True, False, False]
    assert frame["precision"].tolist() == ["month", "day", "day"]
    assert (frame["local"][0], frame["end_local"][0]) == (pd.Timestamp(2016, 3, 4), pd.Timestamp(2016, 4, 3))
    assert day_month_order(series("03/04/2016")) == "unclear"
    assert day_month_order(series("13/04/2016", "04/13/2016")) == "unclear"
    assert local("03/04/2016", order="dmy") == ("2016-04-03T00:00:00", "day")


def test_a_year_of_two_figures_needs_an_order_where_it_may_stand_first():
    row = one("16.01.05")
    assert (row["valid"], row["day_month_unclear"]) == (False, True)
    assert local("16.01.05", order="dmy") == ("2005-01-16T00:00:00", "day")
    assert local("05.01.98") == local("98.01.05") == ("1998-01-05T00:00:00", "day")


@pytest.mark.parametrize(
    "text",
    [
        "x",
        "2016-02-30",
        "2016-13-01",
        "99999999",
        "1/5",
        "0000-00-00",
        "31.06.2016",
        "2016-01-07/2016-01-05",
        "1234567",
    ],
)
def test_what_is_no_date_is_invalid(text):
    assert local(text) is None


def test_iso_is_read_as_ever_and_rows_stay_aligned():
    text = pd.Series(["2024-03-02T06:30:00+10:00", None, "5.1.2016", "2024-03-02"], index=[7, 3, 5, 1])
    frame, plain = parse_dates(text), parse_timestamps(text)
    assert frame.index.tolist() == [7, 3, 5, 1]
    iso = [7, 1]
    pd.testing.assert_frame_equal(frame.loc[iso, list(plain.columns)], plain.loc[iso])
    assert frame["valid"].tolist() == [True, False, True, True]
    assert set(frame.columns) == {*plain.columns, "end_local", "day_month_unclear"}
    assert dict(frame.dtypes.astype(str)) == dict(
        parse_dates(text, text.where(text.isna(), "12:00")).dtypes.astype(str)
    )
    assert parse_dates(series()).empty


OURS = settings(max_examples=50, deadline=None)
DAYS = st.dates(dt.date(1954, 10, 3), dt.date(2068, 12, 31))  # days 20000 to 61727 of a spreadsheet
RUSSIAN = (
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря",
)


@OURS
@given(st.lists(st.tuples(DAYS, st.times()), min_size=1, max_size=10))
def test_what_is_written_is_read_back(moments):
    texts, expected = [], []
    for day, clock in moments:
        share = (clock.hour * 3600 + clock.minute * 60 + clock.second) / 86_400
        texts += [
            f"{day.year}年{day.month}月{day.day}日 {clock:%H:%M:%S}",
            f"{day.day} {RUSSIAN[day.month - 1]} {day.year} г. {clock:%H:%M:%S}",
            f"{day:%d.%m.%Y} {clock:%H:%M:%S}",
            f"{day:%Y%m%d}{clock:%H%M%S}",
            str((day - dt.date(1899, 12, 30)).days + share),
        ]
        expected += [dt.datetime.combine(day, clock).replace(microsecond=0)] * 5
    assert parse_dates(series(*texts))["local"].tolist() == expected


TEXTS = st.one_of(st.text(max_size=14), st.text("0123456789-/.: 年月日TZ+", max_size=18))


@OURS
@given(st.lists(st.tuples(TEXTS, TEXTS), min_size=1, max_size=20))
def test_any_text_is_a_date_or_not_valid(cells):
    dates, times = (series(*column) for column in zip(*cells))
    day = series(*["2016-01-05"] * len(cells))
    for frame in (
        parse_dates(dates),
        parse_dates(dates, times),
        parse_dates(dates, order="dmy"),
        parse_dates(day, times),
    ):
        assert (frame["valid"] == frame["local"].notna()).all()
        assert (frame["valid"] == frame["precision"].notna()).all()
        ranges = frame[frame["end_local"].notna()]
        assert (ranges["end_local"] >= ranges["local"].dt.normalize()).all()
