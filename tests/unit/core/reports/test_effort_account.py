"""The report on survey effort: all six countries, and no figure of few stations."""

from __future__ import annotations

import pandas as pd
import pytest

from neaspec_plugin.core.detections.not_shared import not_shared
from neaspec_plugin.core.reports import html
from neaspec_plugin.core.reports.document import Figure, Missing, Number, Table, plain
from neaspec_plugin.core.reports.effort_account import Survey, build
from neaspec_plugin.core.schema import COUNTRIES

EDGES = (0, 10)
SPECIES = pd.DataFrame({"species_id": ["AT"], "neaspec_range_iso3": ["CHN;PRK;RUS"], "group": "felid", "sort": 1})
NAMES = {"countries": pd.DataFrame({"iso3": COUNTRIES, "sort": range(6), "name_en": COUNTRIES}), "species": SPECIES}


def rows(country, band, stations, day="2024-05-01", value=1.0, unit="day"):
    return [
        {"country": country, "band": band, "station": f"{country}-{band}-{n}", "day": pd.Timestamp(day),
         "year": pd.Timestamp(day).year, "season_year": 2024, "samplingProtocol": "camera trap",
         "sampleSizeUnit": unit, "sampleSizeValue": value}
        for n in range(stations)
    ]  # fmt: skip


def survey(parts):
    columns = list(rows("CHN", "0-10", 1)[0])
    effort = pd.DataFrame([row for part in parts for row in part], columns=columns)
    effort = effort.astype({"sampleSizeValue": float, "day": "datetime64[ns]", "year": "Int64"})
    none = pd.DataFrame(columns=["country", "species_id", "year", "band", "kind", "records"]).astype({"year": "Int64"})
    return Survey(effort, not_shared(effort, none, SPECIES, EDGES), "nights", EDGES, 3, 1, 2, 4)


@pytest.fixture
def document():
    """China has 3 and 4 stations in its bands, Russia 5 and 2, DPR Korea 2 in all."""
    return build(
        survey([rows("CHN", "0-10", 3, value=2.0), rows("CHN", "10+", 4, "2024-07-01"), rows("RUS", "0-10", 5),
                rows("RUS", "10+", 2), rows("PRK", "0-10", 2)]),
        NAMES, "en",
    )  # fmt: skip


def table(document, key):
    (found,) = [one for one in document.blocks(Table) if one.key == key]
    return {row[0]: row[1:] for row in found.rows}


def test_all_six_stand_in_their_order(document):
    (bands,) = [one for one in document.blocks(Table) if one.key == "bands"]
    assert [row[0] for row in bands.rows] == list(COUNTRIES)


def test_bands_of_few_stations_are_not_told_apart(document):
    bands = table(document, "bands")
    assert [getattr(cell, "value", None) for cell in bands["CHN"]] == [6.0, 4.0, None, 10.0]
    assert [getattr(cell, "value", None) for cell in bands["RUS"]] == [None, None, None, 7.0]
    assert all(isinstance(cell, Missing) for cell in bands["PRK"])
    assert {cell.reason.code for cell in bands["PRK"]} == {"effort_too_few"}
    assert {cell.reason.code for cell in bands["JPN"]} == {"report_not_shared"}


def test_months_of_few_stations_are_withheld(document):
    (figure,) = document.blocks(Figure)
    chart = figure.content
    assert chart.first == (2024, 5)
    values = dict(chart.series)
    assert values == {"CHN": (6.0, 0.0, 4.0), "PRK": (None, 0.0, 0.0), "JPN": (), "MNG": (), "KOR": (),
                      "RUS": (7.0, 0.0, 0.0)}  # fmt: skip


def test_years_that_follow_each_other_are_one_item(words):
    parts = [rows("CHN", "0-10", 1, f"{year}-05-01") for year in (2019, 2020, 2021, 2024)]
    states = table(build(survey(parts), NAMES, "en"), "not_shared")
    assert [plain(cell, words) for cell in states["CHN"][1:]] == [
        "no year", "2019 to 2021, 2024", "no year", "no year",
    ]  # fmt: skip
    assert plain(states["RUS"][-1], words) == "2019 to 2021, 2024"


def test_methods_keep_units_apart(words):
    parts = [rows("CHN", "0-10", 3), rows("CHN", "0-10", 3, unit="km", value=2.5)]
    (methods,) = [t for t in build(survey(parts), NAMES, "en").blocks(Table) if t.key == "methods"]
    found = [tuple(plain(cell, words) for cell in row) for row in methods.rows if row[0] == "CHN"]
    assert found == [("CHN", "camera trap", "trap-day", "3.0", "3"), ("CHN", "camera trap", "kilometre", "7.5", "3")]
    numbers = [cell for row in methods.rows for cell in row if isinstance(cell, Number)]
    assert len(numbers) == 4


def test_no_station_stands_in_the_page(document, words):
    page = html.render(document, words, {}, ("sans-serif",))
    assert "CHN-0-10" not in page and "<svg" in page and "not shared" in page


def test_an_empty_database_is_a_report_too(words):
    page = html.render(build(survey([]), NAMES, "en"), words, {}, ("sans-serif",))
    assert page.count("not shared") > 6
