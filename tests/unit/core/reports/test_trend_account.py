"""The trends of counts in the report, and the chart of totals."""

from __future__ import annotations

import re

import pandas as pd

from neaspec_plugin.core.messages import Message
from neaspec_plugin.core.reports import charts
from neaspec_plugin.core.reports.document import Missing, Number
from neaspec_plugin.core.reports.facts import Facts
from neaspec_plugin.core.reports.trend_account import section
from neaspec_plugin.core.reports.trend_chart import TotalsLine, YearTotal
from neaspec_plugin.core.schema import COUNTRIES, FLYWAY, TABLES


def trend(region, slope=None, reason="", species="HC", **more):
    row = {"run_id": "r", "trend_id": f"{species}|{region}", "species_id": species, "season": "wintering",
           "region": region, "first_year": 2001, "last_year": 2009, "years": 7, "counts": 12, "counts_unknown": 5,
           "slope": slope, "trend": "uncertain" if slope else "insufficient_data", "reason": reason,
           "row_ids": "C1;C2"}  # fmt: skip
    if slope:
        row.update(slope_low=slope - 0.02, slope_high=slope + 0.02)
    return {**row, **more}


def total(year, counted=None, total=None, region=FLYWAY):
    return {"run_id": "r", "total_id": f"{region}{year}", "species_id": "HC", "season": "wintering", "region": region,
            "season_year": year, "counted": counted, "total": total, "imputed_se": 3.0 if total else None}  # fmt: skip


def told(trends, totals=()):
    given = {"count_trends": trends, "count_totals": list(totals)}
    tables = {name: pd.DataFrame(rows, columns=TABLES[name].names) for name, rows in given.items()}
    return section(Facts(tables, "en"))


def test_countries_stand_in_the_programmes_order_before_the_flyway_and_birds_in_that_of_the_catalogue():
    rows = [trend(region, 1.01) for region in (FLYWAY, *reversed(COUNTRIES))] + [trend("KOR", 1.01, species="BFS")]
    table = told(rows).blocks[0]
    assert [row[1] for row in table.rows] == ["KOR", *COUNTRIES, Message("region_flyway")]


def test_a_trend_has_its_change_interval_class_and_counts():
    (row,) = told([trend("JPN", 1.03)]).blocks[0].rows
    years, counts, unknown, change, interval, kind = row[2:]
    assert years == Message("report_years", first="2001", last="2009")
    assert counts == Number(12, rows=("C1", "C2")) and unknown == Number(5)
    assert round(change.value, 9) == 0.03 and change.style == "percent"
    assert [round(end.value, 9) for end in interval.items] == [0.01, 0.05]
    assert kind == Message("trend_uncertain")


def test_too_few_counts_are_insufficient_data_with_the_reason():
    (row,) = told([trend("JPN", reason="too_few_years")]).blocks[0].rows
    assert row[5] == row[6] == Missing(Message("trend_reason_too_few_years"))
    assert row[7] == Message("verdict_insufficient_data") and row[3].value == 12


def test_one_year_is_a_year():
    (row,) = told([trend("JPN", reason="too_few_years", first_year=2009)]).blocks[0].rows
    assert row[2] == "2009"


def test_pairs_are_said_to_be_pairs_and_what_nobody_counted_is_left_out():
    rows = [trend("RUS", reason="pairs_only", years=0), trend("MNG", reason="not_counted", years=0)]
    (row,) = told(rows).blocks[0].rows
    assert row[1] == "RUS" and set(row[2:7]) == {Missing(Message("verdict_reason_pairs_only"))}


def test_only_a_flyway_with_a_trend_has_a_chart_and_gaps_are_told():
    totals = [total(2002), total(2001, 10.0, 15.0), total(2003, 4.0), total(2001, 9.0, 9.0, "JPN")]
    figures = told([trend(FLYWAY, 1.03), trend("JPN", 1.02)], totals).blocks[1:]
    (figure,) = figures
    assert figure.content == TotalsLine(
        (YearTotal(2001, 10.0, 15.0, 3.0), YearTotal(2002, None, None, 0.0), YearTotal(2003, 4.0, None, 0.0))
    )
    assert figure.caption == Message("trend_chart_caption", without=2, years=3) and figure.rows == ("C1", "C2")
    assert told([trend(FLYWAY, reason="one_country")], totals).blocks[1:] == ()


def test_no_rows_make_a_table_that_says_so():
    (table,) = told([]).blocks
    assert table.rows == () and table.notes == ()


class Plain:
    language = "en"

    def text(self, message):
        return message.code if isinstance(message, Message) else message

    def number(self, value, decimals=0):
        return f"{value:.{decimals}f}"


def test_the_line_breaks_where_there_is_no_total_and_the_imputed_part_is_hollow():
    years = (
        YearTotal(2001, 10.0, 20.0, 2.0),
        YearTotal(2002, 12.0, 18.0, 0.0),
        YearTotal(2003, None, None, 0.0),
        YearTotal(2004, 5.0, None, 0.0),
        YearTotal(2005, 8.0, 8.0, 0.0),
    )
    svg = charts.draw(TotalsLine(years), "t", "d", Plain(), ("sans",))
    lines = re.findall(rf'<line [^>]*stroke="{charts.LEVEL}" stroke-width="1.8"/>', svg)
    assert len(lines) == 2  # from 2001 to 2002, and the legend's
    assert svg.count("<circle") == 3
    bars = [float(height) for height in re.findall(r'height="([\d.]+)" fill="#FFFFFF" stroke', svg)]
    filled = [float(height) for height in re.findall(rf'height="([\d.]+)" fill="{charts.RAMP[1]}"', svg)]
    top = charts.round_steps(20.0 + 1.96 * 2.0)[-1]
    assert bars == [round(200 * part / top, 1) for part in (10, 6)] + [10.0]  # the last is the legend's
    assert filled == [round(200 * part / top, 1) for part in (10, 12, 5, 8)] + [10.0]


def test_an_interval_is_never_below_what_was_counted():
    assert YearTotal(2001, 90.0, 100.0, 50.0).ends == (90.0, 198.0)
