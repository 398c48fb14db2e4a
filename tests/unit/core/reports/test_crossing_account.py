"""Bands, sexes and residents in the report on crossings: what is withheld, and what has no number. Simulated."""

from __future__ import annotations

from collections import Counter

import pandas as pd
import pytest

from neaspec_plugin.core.movement.crossing_rates import BY_SEX, EXCHANGE, EXCHANGE_BANDS
from neaspec_plugin.core.reports import crossing_account
from neaspec_plugin.core.reports.document import Table, plain
from neaspec_plugin.core.reports.effort_account import Survey
from neaspec_plugin.core.schema import COUNTRIES

NOTHING = pd.DataFrame()
LIST = ["species_id", "side_from", "side_to", "last_before", "first_after", "evidence_class", "border_status"]


def effort(stations):
    """Trap-days of so many stations by country and band."""
    rows = [(country, band, f"{country}{band}{n}", 10.0, "day", pd.Timestamp("2024-01-01"))
            for (country, band), number in stations.items() for n in range(number)]  # fmt: skip
    return pd.DataFrame(rows, columns=["country", "band", "station", "sampleSizeValue", "sampleSizeUnit", "day"])


def tables(stations=None, bands=(), sexes=(), residency=(), exchange=(), crossings=(), seen=NOTHING):
    residents = ["species_id", "animal", "country", "excursion", "min_days", "resident_3_months", "resident_6_months",
                 "resident_12_months"]  # fmt: skip
    days = effort(stations or {("RUS", "0-5"): 3, ("CHN", "0-5"): 3})
    survey = Survey(days, days[:0], "fractional", (0.0, 5.0, 10.0), 3, 0, 0, 0)
    movements = crossing_account.Movements(
        NOTHING, pd.DataFrame(crossings, columns=LIST), pd.DataFrame(exchange, columns=EXCHANGE), NOTHING, NOTHING,
        seen, pd.DataFrame(sexes, columns=BY_SEX),
        pd.DataFrame(residency, columns=residents), pd.DataFrame(bands, columns=EXCHANGE_BANDS), 7,
        Counter({None: 9, "no_time": 1}), 0, "shared_codes", "probable", survey,
    )  # fmt: skip
    document = crossing_account.build(movements, {}, "en")
    return {table.key: table for table in document.blocks(Table)}


def shown(table, words):
    return [[plain(cell, words) for cell in row] for row in table.rows]


@pytest.mark.parametrize(
    ("more", "rate"), [({}, "1.50"), ({("CHN", "5-10"): 2}, "fewer than 3 stations"), ({("CHN", "5-10"): 3}, "1.50")]
)
def test_a_rate_of_a_band_is_told_only_where_its_trap_days_are(words, more, rate):
    bands = [
        ("AL", "RUS", "CHN", "0-5", 3, 4, 30.0, 30.0, 1.5, False),
        ("AL", "RUS", "CHN", "5-10", 1, 1, 0, 0, None, True),
    ]
    found = tables({("RUS", "0-5"): 3, ("CHN", "0-5"): 3, **more}, bands=bands)
    rows = shown(found["exchange_bands"], words)
    assert rows[0][4:6] == ["3", "4"] and rate in rows[0][6]
    assert rows[1][6] == "no effort on one side"


def test_sexes_and_what_has_no_test(words):
    rows = shown(tables(sexes=[
        ("AL", 6, 1, 5, 4, 1, 1, 0.1, None, None, None), ("AT", 2, 1, 0, 0, 0, 0, None, 0.5, 0.25, 1.0)
    ])["sexes"], words)  # fmt: skip
    assert rows[0][1:] == ["1, 6", "4, 5", "1, 1", "0.100", "minimum"]
    assert rows[1][4:] == ["no animal of one sex", "0.50, 0.25, 1.00"]


def test_residents_are_animals_and_trips_are_visits(words):
    rows = shown(tables(residency=[
        ("AL", "L1", "CHN", True, 4.0, True, False, False), ("AL", "L1", "CHN", True, 63.0, True, False, False),
        ("AL", "L2", "CHN", False, 0.0, True, True, False),
    ])["residents"], words)  # fmt: skip
    # two animals, of which resident by 3, 6 and 12 months: 2, 1, 0; two trips, the longer of 63 days: two whole months
    assert rows == [["AL", "CHN", "2", "2", "1", "0", "2", "2"]]


def test_independent_detections_stand_below_the_records_used(words):
    assert ["Independent detections among them", "7"] in shown(tables()["account"], words)


@pytest.mark.parametrize(("stations", "rate"), [(2, "fewer than 3 stations"), (3, "1.50")])
def test_a_rate_of_two_countries_is_told_only_where_their_trap_days_are(words, stations, rate):
    exchange = [("AL", "RUS", "CHN", 2, 3, 4, 0, 0, 1.5), ("AL", "RUS", "MNG", 1, 1, 1, 0, 0, None)]
    found = tables({("RUS", "0-5"): 3, ("CHN", "0-5"): stations}, exchange=exchange)
    rows = shown(found["exchange"], words)
    assert rows[0][3:6] == ["2", "3", "4"] and rate in rows[0][6]
    assert rows[1][6] == "no effort on one side"


def test_passages_of_the_demarcation_line_have_tables_of_their_own(words):
    exchange = [("AL", "RUS", "CHN", 1, 1, 1, 0, 0, None), ("AL", "PRK", "KOR", 2, 0, 0, 2, 3, None)]
    crossings = [
        ("AL", "RUS", "CHN", "2024-01", "2024-02", "detections", "international"),
        ("AL", "PRK", "KOR", "2024-01", "2024-02", "detections", "demarcation_line"),
        ("AL", "KOR", "PRK", "2024-03", "2024-04", "ambiguous", None),
    ]
    found = tables(exchange=exchange, crossings=crossings)
    assert [row[1:3] for row in shown(found["exchange"], words)] == [["RUS", "CHN"]]
    assert [row[1:] for row in shown(found["passages"], words)] == [["PRK", "KOR", "2", "2", "3"]]
    assert [row[1:3] for row in shown(found["crossings"], words)] == [["RUS", "CHN"]]
    assert [row[1:3] for row in shown(found["passages_list"], words)] == [["PRK", "KOR"], ["KOR", "PRK"]]
    assert "passages" not in tables(exchange=exchange[:1], crossings=crossings[:1])


def test_the_list_does_not_tell_which_crossings_are_of_one_animal(words):
    one = [("AL", "RUS", "CHN", "2024-01", "2024-02", "detections", "international"),
           ("AL", "CHN", "RUS", "2024-05", "2024-06", "detections", "international")]  # fmt: skip
    two = [("AL", "RUS", "CHN", "2024-03", "2024-04", "detections", "international"),
           ("AL", "CHN", "RUS", "2024-04", "2024-05", "track", "international")]  # fmt: skip
    rows = shown(tables(crossings=[*one, *two])["crossings"], words)
    assert rows == shown(tables(crossings=[*two[::-1], *one[::-1]])["crossings"], words)
    assert [row[3] for row in rows] == ["2024-04", "2024-05", "2024-01", "2024-03"]  # CHN to RUS first, by month


def test_all_tables_have_the_six_countries_in_the_order_of_the_programme(words):
    others = list(reversed(COUNTRIES))
    ways = [(one, "CHN" if one != "CHN" else "RUS") for one in others]
    found = tables(
        exchange=[],
        crossings=[("AL", *way, "2024-01", "2024-02", "detections", "international") for way in ways],
        residency=[("AL", f"L{one}", one, False, 0.0, True, False, False) for one in others],
        seen=crossing_account.seen_where(pd.DataFrame({"species_id": "AL", "countries": others})),
    )
    assert [row[1] for row in shown(found["crossings"], words)] == list(COUNTRIES)
    assert [row[1] for row in shown(found["residents"], words)] == list(COUNTRIES)
    assert [row[1] for row in shown(found["seen"], words)] == list(COUNTRIES)


def test_where_animals_were_seen_has_its_proportion_and_interval(words):
    countries = ["CHN"] * 6 + ["RUS"] * 3 + ["CHN;RUS"]
    seen = crossing_account.seen_where(pd.DataFrame({"species_id": "AL", "countries": countries}))
    assert seen["animals"].tolist() == [6, 1, 3] and seen["share"].tolist() == [0.6, 0.1, 0.3]
    rows = shown(tables(seen=seen)["seen"], words)
    # Wilson (1927) of 6, 1 and 3 of 10
    assert [row[4] for row in rows] == ["60.0%", "10.0%", "30.0%"]
    assert [row[5] for row in rows] == ["31.3%, 83.2%", "1.8%, 40.4%", "10.8%, 60.3%"]
