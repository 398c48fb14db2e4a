"""Crossings, residency and individuals against the worked example of the method and against arithmetic."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.movement.crossing_rates import (
    crossing_rates,
    exchange,
    poisson_interval,
    transboundary_share,
    wilson_interval,
)
from neaspec_plugin.core.movement.crossings import individual_passages
from neaspec_plugin.core.movement.individual_codes import Organisms
from neaspec_plugin.core.movement.transborder import transborder_movements
from neaspec_plugin.core.movement.usable import YEAR_DAYS, usable_records
from neaspec_plugin.core.schema import SPECIES

NO_DEPLOYMENTS = pd.DataFrame({"deploymentID": []})
LIMITS = {"AT": 60.0, "AL": 40.0}
GAPS = {"AT": 8.0, "AL": 8.0, "WNC": 24.0}


def record(number, side, when, lon=None, lat=None, **values):
    """A simulated record of a leopard."""
    return {
        "occurrenceID": f"simulated:{number}", "species_id": "AL", "organismName": "L1", "declaredSide": side,
        "startUTC": when, "timePrecision": "second", "idConfidence": "certain", "observationType": "animal",
        "datasetID": "simulated", "geometry": None if lon is None else shapely.Point(lon, lat), **values,
    }  # fmt: skip


def told(rows, **options):
    usable = usable_records(pd.DataFrame(rows), options.pop("deployments", NO_DEPLOYMENTS), LIMITS, **options)
    return usable, transborder_movements(usable, GAPS)


# the worked example: side, place, instant in UTC (local times less their offsets)
EXAMPLE = [
    record(1, "RUS", "2014-01-05T10:10:00Z", 131.20, 43.05),
    record(2, "RUS", "2014-02-10T18:40:00Z", 131.12, 42.98),
    record(3, "CHN", "2014-03-02T11:05:00Z", 130.85, 42.95),
    record(4, "CHN", "2014-06-20T14:30:00Z", 130.70, 42.90),
    record(5, "RUS", "2014-06-30T17:00:00Z", 131.00, 42.85),
    record(6, "CHN", "2015-01-14T19:15:00Z", 130.80, 42.80),
]


def test_the_worked_example_to_the_digit():
    usable, found = told(EXAMPLE)
    assert usable["reason"].isna().all()
    crossings = found.crossings
    assert list(zip(crossings["side_from"], crossings["side_to"])) == [("RUS", "CHN"), ("CHN", "RUS"), ("RUS", "CHN")]
    assert list(crossings["distance_m"].round(1)) == [22279.2, 25133.3, 17271.9]
    assert list(crossings["interval_days"].round(4)) == [19.6840, 10.1042, 198.0938]
    speed = crossings["distance_m"] / 1000 / crossings["interval_days"]
    assert list(speed.round(4)) == [1.1318, 2.4874, 0.0872]
    assert set(crossings["evidence_class"]) == {"detections"} and crossings["at_least"].sum() == 3
    middle = (
        pd.to_datetime(crossings["last_before"][0])
        + (pd.to_datetime(crossings["first_after"][0]) - pd.to_datetime(crossings["last_before"][0])) / 2
    )
    assert middle.isoformat() == "2014-02-20T14:52:30+00:00"
    one = found.individuals.iloc[0]
    days = one["span_years"] * YEAR_DAYS
    assert (one["crossings"], one["countries"], round(days, 4)) == (3, "CHN;RUS", 374.3785)
    assert round(100 * 3 / days, 4) == 0.8013
    china = found.residency[found.residency["country"] == "CHN"].iloc[0]
    assert (round(china["min_days"], 2), round(china["max_days"], 2)) == (110.14, 139.93)
    russia = found.residency[found.residency["country"] == "RUS"]
    assert list(russia["min_days"].round(4)) == [36.3542, 0.0] and np.isnan(russia["max_days"].iloc[0])


def test_the_rate_of_the_example_and_its_interval():
    _, found = told(EXAMPLE)
    rates = crossing_rates(found.crossings, found.individuals)
    every = rates[rates["side_from"].isna()].iloc[0]
    assert (every["basis"], every["crossings"], round(every["per_year"], 3)) == ("minimum", 3, 2.927)
    assert np.isnan(every["low"])  # cameras: a minimum has no interval
    assert [round(value, 3) for value in poisson_interval(3, every["years"])] == [0.604, 8.553]
    ways = rates[rates["side_from"].notna()].set_index(["side_from", "side_to"])["crossings"]
    assert ways.to_dict() == {("CHN", "RUS"): 1, ("RUS", "CHN"): 2}


def test_wilson_of_four_in_twelve():
    assert [round(value, 4) for value in wilson_interval(4, 12)] == [0.1381, 0.6094]


def test_a_clock_an_hour_off_shows_in_the_interval():
    rows = [dict(row) for row in EXAMPLE]
    rows[1]["startUTC"] = "2014-02-10T19:40:00Z"  # +10 in place of +11
    assert round(told(rows)[1].crossings["interval_days"][0], 4) == 19.6424


def test_fixes_close_together_are_a_track_with_an_interval():
    rows = [record(n, "RUS" if n < 3 else "CHN", f"2024-01-01T{4 * n:02d}:00:00Z", samplingProtocol="satellite telemetry")
            for n in range(6)]  # fmt: skip
    _, found = told(rows)
    assert list(found.crossings["evidence_class"]) == ["track"]
    rate = crossing_rates(found.crossings, found.individuals).iloc[0]
    years = 20 / 24 / YEAR_DAYS
    assert (rate["basis"], rate["years"]) == ("track", pytest.approx(years))
    assert (rate["low"], rate["high"]) == pytest.approx(poisson_interval(1, years))
    rows[3:] = [{**row, "startUTC": row["startUTC"].replace("01-01", "01-02")} for row in rows[3:]]
    assert list(told(rows)[1].crossings["evidence_class"]) == ["detections"]  # a gap of more than 8 h


def test_the_deployment_s_side_goes_before_the_record_s_and_geometry_is_last():
    stations = pd.DataFrame({"deploymentID": ["c"], "declaredSide": ["CHN"], "samplingProtocol": ["camera trap"]})
    rows = [
        record(1, "RUS", "2024-01-01T00:00:00Z", parentEventID="c"),
        record(2, None, "2024-01-02T00:00:00Z", countryFromPoint="RUS", sideStatus="ok"),
        record(3, None, "2024-01-03T00:00:00Z", countryFromPoint="CHN", sideStatus="ambiguous"),
        record(4, "CHN", "2024-01-04T00:00:00Z", sideStatus="contradicts"),
        record(
            5, None, "2024-01-05T00:00:00Z", countryFromPoint="CHN", sideStatus="ok", dataGeneralizations="0.1 degree"
        ),
    ]
    usable, found = told(rows, deployments=stations)
    assert list(usable["side"][:2]) == ["CHN", "RUS"]
    assert list(usable["reason"]) == [None, None, "side_ambiguous", "side_contradicts", "no_side"]
    assert list(found.crossings["evidence_class"]) == ["detections", "ambiguous", "ambiguous"]
    assert found.crossings["at_least"].sum() == 1
    assert list(found.crossings["side_to"][1:]) == [None, "CHN"]
    assert found.individuals["ambiguous"].item() == 2


def test_probable_identity_comes_on_top_and_is_never_in_the_headline():
    sides, grades = (
        ["RUS", "CHN", "RUS", "RUS", "CHN", "CHN"],
        ["certain", "probable", "certain", "probable", "probable", "certain"],
    )
    rows = [
        record(n, side, f"2024-0{n + 1}-01T00:00:00Z", idConfidence=grade)
        for n, (side, grade) in enumerate(zip(sides, grades))
    ]
    _, found = told(rows)
    # certain alone: RUS RUS CHN = 1; all: RUS CHN RUS RUS CHN CHN = 3
    one = found.individuals.iloc[0]
    assert (one["crossings"], one["crossings_probable"]) == (1, 2)
    assert (found.crossings["evidence_class"] == "detections").sum() == 1 and len(found.crossings) == 3
    usable, certain = told(rows, grade="certain")
    assert list(usable["reason"].value_counts().items()) == [("identity_below_grade", 3)]
    assert len(certain.crossings) == 1


def test_grades_that_nobody_stated():
    rows = [record(1, "RUS", "2024-01-01T00:00:00Z", idConfidence=None),
            record(2, "CHN", "2024-02-01T00:00:00Z", idConfidence=None, idMethod="ring"),
            record(3, "RUS", "2024-03-01T00:00:00Z", idConfidence="possible")]  # fmt: skip
    usable, found = told(rows)
    assert list(usable["grade"]) == [1, 2, 0] and list(usable["grade_stated"]) == [False, False, True]
    assert list(usable["reason"]) == [None, None, "identity_possible"]
    assert list(found.crossings["evidence_class"]) == ["identity_probable"]


@pytest.mark.parametrize("code", ["NA", "unknown", "", "  ", "n/a", None])
def test_words_for_nothing_known_are_no_animal(code):
    usable, found = told([record(1, "RUS", "2024-01-01T00:00:00Z", organismName=code)])
    assert list(usable["reason"]) == ["no_individual"] and found.individuals.empty


def test_both_ends_of_an_impossible_step_are_put_aside():
    rows = [
        record(1, "RUS", "2024-01-01T00:00:00Z", 131.20, 43.05),
        record(2, "CHN", "2024-01-01T12:00:00Z", 130.00, 43.05),  # 98 km in half a day; the limit is 40 km a day
        record(3, "CHN", "2024-03-01T00:00:00Z", 130.00, 43.05),
        record(4, "RUS", "2024-04-01T00:00:00Z"),
        record(5, "CHN", "2024-04-01T00:00:00Z"),
    ]
    usable, found = told(rows)
    assert list(usable["reason"]) == [
        "impossible_step",
        "impossible_step",
        None,
        "two_sides_at_once",
        "two_sides_at_once",
    ]
    assert found.crossings.empty and found.individuals["countries"].item() == "CHN"


def test_identity_over_data_sets_and_aliases():
    rows = [record(1, "RUS", "2024-01-01T00:00:00Z", datasetID="a", organismName="Leo 9F"),
            record(2, "CHN", "2024-02-01T00:00:00Z", datasetID="b", organismName="Leo 9F"),
            record(3, "CHN", "2024-03-01T00:00:00Z", datasetID="b", organismName="CN-17")]  # fmt: skip
    assert list(told(rows)[1].individuals["animal"]) == ["CN-17", "Leo 9F"]
    own = told(rows, identity="per_dataset")[1]
    assert list(own.individuals["animal"]) == ["a:Leo 9F", "b:CN-17", "b:Leo 9F"] and own.crossings.empty
    agreed = told(rows, identity="per_dataset", aliases={"a:Leo 9F": "P1", "CN-17": "P1"})[1]
    assert list(agreed.individuals["animal"]) == ["P1", "b:Leo 9F"] and len(agreed.crossings) == 1
    with pytest.raises(NeaspecError, match="unknown_parameter_value"):
        told(rows, identity="guess")


def test_a_code_is_an_animal_within_its_species_only():
    rows = [record(1, "RUS", "2024-01-01T00:00:00Z"), record(2, "CHN", "2024-02-01T00:00:00Z", species_id="AT")]
    _, found = told(rows)
    assert len(found.individuals) == 2 and found.crossings.empty


def test_months_of_a_shared_package_make_crossings_without_a_place():
    rows = [record(1, "RUS", None, localStart=None, eventDate="2024-01", timePrecision="month", dataGeneralizations="x"),
            record(2, "CHN", None, eventDate="2024-02", timePrecision="month", dataGeneralizations="x"),
            record(3, "CHN", None, eventDate="2024", timePrecision="year")]  # fmt: skip
    usable, found = told(rows)
    row = found.crossings.iloc[0]
    assert (row["last_before"], row["first_after"]) == ("2024-01-01T00:00:00Z", "2024-02-29T23:59:59Z")
    assert np.isnan(row["distance_m"]) and row["evidence_class"] == "detections" and row["direction_known"]
    assert list(usable["reason"]) == [None, None, "time_too_coarse"]


def test_both_sides_within_one_month_have_no_direction():
    rows = [record(n, side, None, eventDate="2024-01", timePrecision="month") for n, side in enumerate(("RUS", "CHN"))]
    _, found = told(rows)
    assert len(found.crossings) == 1 and not found.crossings["direction_known"].item()
    rows.append(record(3, "RUS", "2023-05-01T00:00:00Z"))
    _, found = told(rows)
    assert list(found.crossings["side_to"]) == ["CHN"] and found.crossings["direction_known"].all()


def test_the_demarcation_line_has_a_column_of_its_own():
    rows = [record(n, side, f"2024-0{n + 1}-01T00:00:00Z") for n, side in enumerate(("PRK", "KOR", "PRK", "CHN"))]
    _, found = told(rows)
    assert list(found.crossings["border_status"]) == ["demarcation_line", "demarcation_line", "international"]
    one = found.individuals.iloc[0]
    assert (one["crossings"], one["demarcation_passages"]) == (1, 2)
    table = exchange(found.crossings, {"PRK": 500.0, "KOR": 500.0})
    assert table.set_index(["side_from", "side_to"])["demarcation_passages"].to_dict() == {
        ("KOR", "PRK"): 1, ("PRK", "CHN"): 0, ("PRK", "KOR"): 1
    }  # fmt: skip
    assert np.isnan(table["per_1000_trap_days"].iloc[1])  # CHN: not surveyed
    assert not transboundary_share(told(rows[:3])[1].individuals)["transboundary"].item()


@st.composite
def histories(draw):
    sides = st.sampled_from(("CHN", "RUS", "MNG", "PRK", "KOR"))
    exact = st.tuples(sides, st.integers(1, 5), st.integers(1, 28))
    coarse = st.tuples(sides, st.integers(1, 5), st.none())
    return draw(st.lists(st.one_of(exact, coarse), max_size=8))


@given(histories())
@settings(max_examples=150, deadline=None)
def test_rows_are_as_many_as_the_least_number_of_changes(history):
    rows = [
        record(n, side, None if day is None else f"2024-{month:02d}-{day:02d}T{n:02d}:00:00Z",
               eventDate=f"2024-{month:02d}", timePrecision="month" if day is None else "second", localStart=None)
        for n, (side, month, day) in enumerate(history)
    ]  # fmt: skip
    frame = pd.DataFrame(
        rows, columns=[*record(0, None, None), "eventDate", "localStart", "countryFromPoint", "sideStatus"]
    )
    usable = usable_records(frame, NO_DEPLOYMENTS, LIMITS)
    found = transborder_movements(usable, GAPS)
    least = individual_passages(frame, frame["organismName"])
    assert found.crossings["at_least"].sum() == least["crossings"].sum()
    assert found.crossings["demarcation_passages"].sum() == least["demarcation_passages"].sum()
    assert found.residency["records"].sum() <= len(rows)


def test_nothing_in_nothing_out():
    usable, found = told([], species=SPECIES)
    assert usable.empty and found.crossings.empty and found.residency.empty and found.individuals.empty
    assert crossing_rates(found.crossings, found.individuals).empty and exchange(found.crossings, {}).empty
    assert transboundary_share(found.individuals).empty


# --- codes of matched individuals, sides that were not chosen, independent detections ---------------------------------

MATCHED = pd.DataFrame(
    [
        {"organismID": "P1", "species_id": "AL", "aliases": '{"a": ["Leo 9F"], "b": ["CN-17"]}'},
        {"organismID": "P2", "species_id": "AT", "aliases": '{"b": ["CN-17", "CN-18"]}'},
        {"organismID": "P3", "species_id": "AL", "aliases": None},
    ]
).assign(grade=None)


def test_codes_of_matched_individuals_hold_within_species_and_data_set():
    rows = [record(1, "RUS", "2024-01-01T00:00:00Z", datasetID="a", organismName="Leo 9F"),
            record(2, "CHN", "2024-02-01T00:00:00Z", datasetID="b", organismName="CN-17"),
            record(3, "CHN", "2024-03-01T00:00:00Z", datasetID="a", organismName="CN-17"),
            record(4, "CHN", "2024-03-01T00:00:00Z", datasetID="b", organismName="CN-17", species_id="AT"),
            record(5, "CHN", "2024-04-01T00:00:00Z", datasetID="b", organismName="CN-20"),
            record(6, "RUS", "2024-05-01T00:00:00Z", datasetID="b", organismID="P1")]  # fmt: skip
    usable, found = told(rows, identity="individuals", organisms=Organisms(MATCHED))
    assert list(usable["animal"]) == ["P1", "P1", "a:CN-17", "P2", "b:CN-20", "P1"]
    assert list(zip(found.crossings["animal"], found.crossings["side_to"])) == [("P1", "CHN"), ("P1", "RUS")]
    # what the office's own table says of a code goes before
    own = {"b:CN-20": "P1", "a:Leo 9F": "L7"}
    usable, _ = told(rows, identity="individuals", organisms=Organisms(MATCHED), aliases=own)
    assert list(usable["animal"]) == ["L7", "P1", "a:CN-17", "P2", "P1", "P1"]


@pytest.mark.parametrize(
    ("grade", "classes"), [(None, ["detections"]), ("certain", ["detections"]), ("probable", ["identity_probable"]),
                           ("possible", [])]
)  # fmt: skip
def test_a_crossing_is_no_surer_than_the_claim_that_joins_the_codes(grade, classes):
    rows = [record(1, "RUS", "2024-01-01T00:00:00Z", datasetID="a", organismName="Leo 9F"),
            record(2, "CHN", "2024-02-01T00:00:00Z", datasetID="b", organismName="CN-17")]  # fmt: skip
    _, found = told(rows, identity="individuals", organisms=Organisms(MATCHED.assign(grade=grade)))
    assert list(found.crossings["evidence_class"]) == classes


def test_one_code_of_two_matched_animals_is_refused():
    twice = pd.concat([MATCHED, MATCHED.iloc[:1].assign(organismID="P9")])
    with pytest.raises(NeaspecError, match="individuals_code_twice"):
        Organisms(twice)


def test_a_side_that_was_not_chosen_parts_what_lies_before_and_after_it():
    sides = ["RUS", "PRK", "CHN", "RUS"]
    rows = [record(n, side, f"2024-0{n + 1}-01T00:00:00Z") for n, side in enumerate(sides)]
    usable, found = told(rows, countries=["CHN", "RUS"])
    assert list(usable["reason"]) == [None, "not_chosen", None, None]
    # RUS to CHN went through a third country: of the chosen sides only CHN to RUS is one step
    assert list(zip(found.crossings["side_from"], found.crossings["side_to"])) == [("CHN", "RUS")]
    assert list(found.residency["country"]) == ["RUS", "CHN", "RUS"]
    one = found.individuals.iloc[0]
    assert (one["used"], one["countries"], one["crossings"]) == (3, "CHN;RUS", 1)


def test_independent_detections_residents_and_excursions():
    stations = pd.DataFrame({"deploymentID": ["c", "d"], "declaredSide": ["CHN", "RUS"]})
    moments = [
        ("d", "2024-01-01T00:00:00Z"), ("d", "2024-01-01T00:10:00Z"), ("d", "2024-01-01T00:45:00Z"),  # two: 0 and 45
        ("c", "2024-02-01T00:00:00Z"), ("c", "2024-02-11T00:00:00Z"),  # ten days in China and back
        ("d", "2024-05-01T00:00:00Z"),
    ]  # fmt: skip
    rows = [record(n, None, when, parentEventID=place) for n, (place, when) in enumerate(moments)]
    usable, found = told(rows, deployments=stations)
    assert list(usable["independent"]) == [True, False, True, True, True, True]
    assert list(found.residency["independent"]) == [2, 2, 1] and list(found.residency["records"]) == [3, 2, 1]
    assert list(found.residency["excursion"]) == [False, True, False]
    # Russia: three detections over four months; China: two
    assert list(found.residency["resident_3_months"]) == [True, False, True]
    assert not found.residency["resident_6_months"].any() and not found.residency["resident_12_months"].any()
    one = found.individuals.iloc[0]
    assert (one["independent"], one["used"], one["round_trips"], one["excursion_days"]) == (5, 6, 1, 10.0)
    assert one["resident_in"] is None and one["crossings"] == 2
    later = [*rows, record(9, None, "2024-08-01T00:00:00Z", parentEventID="d")]
    assert told(later, deployments=stations)[1].individuals["resident_in"].item() == "RUS"


# --- records in doubt, local days, words that name nobody ---------------------------------------------------------------


def test_a_sure_record_on_a_side_that_was_not_chosen_is_no_ambiguous_crossing():
    rows = [record(n, side, f"2024-0{n + 1}-01T00:00:00Z") for n, side in enumerate(["RUS", "PRK", "CHN"])]
    assert "ambiguous" not in set(told(rows, countries=["CHN", "RUS"])[1].crossings["evidence_class"])
    # nor is a record in doubt that follows one on such a side
    doubt = record(9, None, "2024-02-15T00:00:00Z", sideStatus="ambiguous")
    assert told([*rows, doubt])[1].crossings["evidence_class"].eq("ambiguous").sum() == 1
    assert told([*rows, doubt], countries=["CHN", "RUS"])[1].crossings.empty


def test_a_record_in_doubt_before_the_first_sure_one_is_held_against_that():
    rows = [record(1, None, "2024-01-01T00:00:00Z", sideStatus="ambiguous"),
            record(2, "RUS", "2024-01-02T00:00:00Z", sideStatus="contradicts"),
            record(3, "CHN", "2024-02-01T00:00:00Z"), record(4, "CHN", "2024-03-01T00:00:00Z")]  # fmt: skip
    found = told(rows)[1].crossings
    columns = ["side_from", "side_to", "last_before", "first_after", "record_before", "record_after", "at_least"]
    assert found[columns].values.tolist() == [
        [None, "CHN", "2024-01-01T00:00:00Z", "2024-02-01T00:00:00Z", "simulated:1", "simulated:3", 0],
        ["RUS", "CHN", "2024-01-02T00:00:00Z", "2024-02-01T00:00:00Z", "simulated:2", "simulated:3", 0],
    ]
    assert told(rows[:2])[1].crossings.empty  # nothing sure to hold them against


def dated(number, side, day, offset=None):
    return record(number, side, None, localStart=day, timePrecision="day", utcOffset=offset)


def test_a_local_day_has_no_order_with_an_instant_that_it_may_hold():
    # Russian instants of 20:00 and 23:00 UTC on 1 March: in China, eight hours ahead, it is 2 March already
    rows = [record(1, "RUS", "2024-03-01T20:00:00Z"), dated(2, "CHN", "2024-03-02"),
            dated(3, "RUS", "2024-03-03"), record(4, "CHN", "2024-03-03T20:00:00Z")]  # fmt: skip
    # by dates of UTC: RUS, CHN, RUS, CHN; with clocks of an unknown offset one change will do
    assert told(rows)[1].crossings["at_least"].sum() == 1
    known = [rows[0], dated(2, "CHN", "2024-03-02", "+08:00"), dated(3, "RUS", "2024-03-05", "+10:00"), rows[3]]
    # CHN 1 March 16:00 to 2 March 16:00 UTC holds the Russian instant; RUS begins 4 March 14:00, after the last Chinese
    found = told(known)[1].crossings
    assert list(zip(found["side_from"], found["side_to"])) == [("RUS", "CHN"), ("CHN", "RUS")]
    frame = pd.DataFrame(known).assign(countryFromPoint=None, sideStatus=None, eventDate=None)
    assert individual_passages(frame, frame["organismName"])["crossings"].sum() == 2


def test_months_of_known_offsets_overlap_and_months_without_one_keep_their_limits():
    def month(number, side, when, offset=None):
        return record(number, side, None, eventDate=when, timePrecision="month", utcOffset=offset)

    rows = [("RUS", "2024-01", "+10:00"), ("CHN", "2024-02", "+08:00"), ("RUS", "2024-03", "+10:00")]
    plain = told([month(n, side, when) for n, (side, when, _) in enumerate(rows)])[1].crossings
    assert plain["at_least"].sum() == 2
    # the Chinese February ends 16:00 UTC, the Russian March begins 14:00: two hours without an order
    offset = told([month(n, *row) for n, row in enumerate(rows)])[1].crossings
    assert offset["at_least"].sum() == 1


def test_a_word_for_not_known_is_no_animal_by_its_id_either():
    rows = [record(1, "RUS", "2024-01-01T00:00:00Z", organismID=" NA ", organismName=None),
            record(2, "CHN", "2024-02-01T00:00:00Z", organismID="unknown", organismName=None),
            record(3, "CHN", "2024-02-01T00:00:00Z", organismID="NA", organismName="L1"),
            record(4, "CHN", "2024-02-01T00:00:00Z", organismID="P1")]  # fmt: skip
    assert list(told(rows)[0]["animal"]) == [None, None, "L1", "P1"]
