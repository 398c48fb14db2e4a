"""Segments of a made-up border: their lengths, and that each crossing is spread as exactly 1."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from pyproj import Geod

from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.movement.border_segments import (
    NUMBERS,
    cut,
    nearest_effort,
    permeability,
    placed_effort,
    places_of,
    weights,
)

# a simulated border: due north along 130 degrees from 42 to 44, in two parts that are given in the wrong order
NORTH, SOUTH = shapely.LineString([(130, 44), (130, 43)]), shapely.LineString([(130, 42), (130, 43)])
LINE = ("RUS", "CHN", "international", shapely.MultiLineString([NORTH, SOUTH]))
MDL = ("KOR", "PRK", "demarcation_line", shapely.LineString([(126, 38), (128, 38)]))
TOTAL_KM = Geod(ellps="WGS84").inv(130, 42, 130, 44)[2] / 1000


def crossing(one="RUS", two="CHN", evidence="detections"):
    line = {one, two} == {"PRK", "KOR"}
    return {"side_from": one, "side_to": two, "evidence_class": evidence, "at_least": int(not line),
            "demarcation_passages": int(line)}  # fmt: skip


def place(lon=np.nan, lat=np.nan, uncertainty_m=30.0, coarse=False):
    return {"lon": lon, "lat": lat, "uncertainty_m": uncertainty_m, "coarse": coarse}


def spread(rows, before, after, length=10.0, borders=(LINE, MDL)):
    segments = cut(borders, length)
    frames = [pd.DataFrame(part) for part in (rows, before, after)]
    return permeability(segments, frames[0], weights(*frames, segments, 300.0))


def test_segments_have_the_chosen_length_from_end_to_end():
    segments = cut([LINE], 10)
    assert len(segments) == int(np.ceil(TOTAL_KM / 10)) == 23
    lengths = [Geod(ellps="WGS84").geometry_length(shape) / 1000 for shape in segments["geometry"]]
    assert lengths[:-1] == pytest.approx([10.0] * 22, abs=1e-3) and sum(lengths) == pytest.approx(TOTAL_KM, abs=1e-3)
    assert segments["to_km"].iloc[-1] == pytest.approx(TOTAL_KM)
    assert list(segments["segment_id"][:2]) == ["CHN-RUS:international:0001", "CHN-RUS:international:0002"]
    with pytest.raises(NeaspecError, match="unknown_parameter_value"):
        cut([LINE], 0)


def test_a_step_lies_where_it_cuts_the_border_and_the_longer_the_flatter():
    short, _ = spread([crossing()], [place(130.02, 43.0)], [place(129.98, 43.0)])
    long, _ = spread([crossing()], [place(130.5, 43.0)], [place(129.5, 43.0)])
    own = short[short["side_a"] == "CHN"]
    at = own.loc[own["crossings"].idxmax()]
    middle = Geod(ellps="WGS84").inv(130, 42, 130, 43)[2] / 1000
    # the line is cut from one of its ends, both as far west
    assert min(abs(at["from_km"] + 5 - middle), abs(TOTAL_KM - at["from_km"] - 5 - middle)) < 10
    assert short["crossings"].max() > 2 * long["crossings"].max()
    assert short["crossings"].sum() == pytest.approx(1, abs=1e-12) == long["crossings"].sum()


def test_the_kernel_is_normal_about_the_cut():
    table, _ = spread([crossing()], [place(130.2, 43.0)], [place(129.8, 43.0)], length=1.0, borders=[LINE])
    width = 2 * 30 + 300 + Geod(ellps="WGS84").inv(130.2, 43, 129.8, 43)[2] / 2
    lat = np.array([shapely.centroid(shape).y for shape in table["geometry"]])
    away = np.abs(lat - 43) * 111_195  # on the sphere of the weights
    whole = slice(0, -1)  # the last is shorter
    expected = np.exp(-(away**2) / (2 * width**2))
    expected /= expected.sum()
    assert table["crossings"].to_numpy()[whole] == pytest.approx(expected[whole], abs=2e-4)


def test_cells_are_flat_over_what_they_leave_possible():
    cell = {"uncertainty_m": 7000.0, "coarse": True}
    table, _ = spread([crossing()], [place(130.15, 43.05, **cell)], [place(129.95, 43.05, **cell)], borders=[LINE])
    some = table["crossings"][table["crossings"] > 1e-9]
    assert 3 <= len(some) < len(table) and table["crossings"].sum() == pytest.approx(1)
    inner = some.iloc[1:-1]  # those on the rim are possible in part only
    assert inner.max() == pytest.approx(inner.min())


def test_without_a_place_it_is_flat_over_the_whole_border_of_the_two():
    table, _ = spread([crossing()], [place()], [place(129.95, 43.05)])
    own = table[table["side_a"] == "CHN"]
    assert own["crossings"].to_numpy() == pytest.approx((own["to_km"] - own["from_km"]) / TOTAL_KM)
    assert table.loc[table["side_b"] == "KOR", "crossings"].sum() == 0
    share = own["crossings"].to_numpy()
    assert own["deviation"].to_numpy() == pytest.approx(np.sqrt(share * (1 - share)))


def test_probable_ambiguous_and_passages_are_kept_apart():
    rows = [crossing(), crossing(evidence="identity_probable"), crossing("PRK", "KOR"), crossing("CHN", "JPN"),
            {**crossing(evidence="ambiguous"), "at_least": 0}]  # fmt: skip
    table, missed = spread(rows, [place()] * 5, [place()] * 5)
    assert missed == 1  # the two sides of one share no line
    assert table[["crossings", "with_probable", "demarcation_passages"]].sum().tolist() == pytest.approx([1, 2, 1])
    assert table.loc[table["status"] == "demarcation_line", "crossings"].sum() == 0


def test_a_passage_of_probable_identity_is_neither_lost_nor_a_crossing():
    rows = [crossing("PRK", "KOR"), crossing("KOR", "PRK", "identity_probable")]
    table, _ = spread(rows, [place()] * 2, [place()] * 2)
    assert table[["with_probable", "demarcation_passages", "demarcation_with_probable"]].sum().tolist() == (
        pytest.approx([0, 1, 2])
    )


def test_segments_of_two_statuses_have_names_of_their_own_in_the_order_of_the_programme():
    disputed = ("CHN", "RUS", "undetermined", shapely.LineString([(131, 42), (131, 43)]))
    segments = cut([MDL, LINE, disputed], 50)
    assert segments["segment_id"].is_unique
    assert list(dict.fromkeys(zip(segments["side_a"], segments["side_b"]))) == [("CHN", "RUS"), ("PRK", "KOR")]


@given(st.lists(st.tuples(st.floats(129, 131), st.floats(41.5, 44.5), st.floats(129, 131), st.floats(41.5, 44.5),
                          st.sampled_from([30.0, 5000.0]), st.booleans()), min_size=1, max_size=6),
       st.sampled_from([3.0, 10.0, 500.0]))  # fmt: skip
@settings(max_examples=40, deadline=None)
def test_segments_sum_to_the_number_of_crossings(steps, length):
    before = [place(one, two, u, coarse) for one, two, _, _, u, coarse in steps]
    after = [place(three, four, u) for _, _, three, four, u, _ in steps]
    table, missed = spread([crossing()] * len(steps), before, after, length)
    assert missed == 0 and table["crossings"].sum() == pytest.approx(len(steps), abs=1e-9)


def test_effort_is_told_on_either_side_and_never_zero_where_there_is_none():
    segments = cut([LINE], 10)
    stations = pd.DataFrame(
        {"country": ["CHN", "CHN", "RUS", "RUS"], "days": [10.0, 5.0, 7.0, 99.0],
         "lon": [129.9, 129.95, 130.1, 131.0], "lat": [43.0, 43.0, 43.0, 43.0]}
    )  # fmt: skip
    table, _ = permeability(segments, pd.DataFrame([crossing()])[:0], [], nearest_effort(segments, stations))
    assert (table["trap_days_a"].sum(), table["trap_days_b"].sum()) == (15.0, 7.0)  # the last is 80 km away
    assert table["trap_days_a"].notna().sum() == 1 and table["crossings"].sum() == 0
    assert list(table)[-len(NUMBERS) - 1 : -1] == NUMBERS


def test_places_of_records_and_stations():
    records = pd.DataFrame({"occurrenceID": ["a", "b"], "geometry": [shapely.Point(130, 43), None],
                            "dataGeneralizations": ["x", None], "coordinateUncertaintyInMeters": [7000.0, None]})  # fmt: skip
    found = places_of(records, ["b", "a", None])
    assert found["lon"].isna().tolist() == [True, False, True] and found["coarse"].tolist() == [False, True, False]
    assert found["uncertainty_m"].tolist() == [30.0, 7000.0, 30.0]
    deployments = pd.DataFrame({"deploymentID": ["c", "d"], "geometry": [shapely.Point(130, 43), shapely.Point(131, 43)],
                                "dataGeneralizations": [None, "x"]})  # fmt: skip
    days = pd.DataFrame({"station": ["s", "s", "t"], "country": "CHN", "sampleSizeValue": [1.0, 2.0, 4.0]})
    at = placed_effort(days, deployments, pd.DataFrame({"station": ["s", "t"]}))
    assert at["days"].tolist() == [3.0, 4.0] and at["lon"].isna().tolist() == [False, True]
