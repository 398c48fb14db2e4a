"""What is said of the country against where the point lies."""

from __future__ import annotations

import pytest

AT = (131.41234, 43.21234)


def row(name, **more):
    return {"id": name, "at": AT, "sideStatus": "ok", "borderDistance_m": 20_000.0, "countryFromPoint": "RUS", **more}


@pytest.mark.parametrize("written", ["China", "CN", "CHN", "中国", "Китай", "중국", "Хятад", " china "])
def test_another_country_than_the_one_written_in_any_language(bench, written):
    found = bench.params("country_mismatch", [row("x", country=written)])
    assert found == {"x": {"stated": "CHN", "computed": "RUS"}}


def test_the_same_country_a_strange_one_and_a_near_border_are_silent(bench):
    rows = [
        row("same", country="Россия"),
        row("strange", country="Atlantis"),
        row("none"),
        row("ambiguous", country="China", sideStatus="ambiguous"),
        row("near", country="China", borderDistance_m=-400.0, coordinateUncertaintyInMeters=500.0),
        row("coarse", country="China", dataGeneralizations="cell"),
    ]
    assert bench.ids("country_mismatch", rows) == set()


def test_a_contradiction_tells_how_far_beyond_the_border(bench):
    rows = [
        row("x", sideStatus="contradicts", borderDistance_m=-4321.4, coordinateUncertaintyInMeters=15.0),
        row("ok"),
        row("coarse", sideStatus="contradicts", dataGeneralizations="cell"),
    ]
    assert bench.params("side_contradicts_geometry", rows) == {"x": {"distance_m": 4321, "uncertainty_m": 15}}


def test_an_open_side_is_told(bench):
    rows = [row("x", sideStatus="ambiguous", borderDistance_m=210.0), row("ok"), row("u", sideStatus="untested")]
    assert bench.params("side_ambiguous", rows) == {"x": {"distance_m": 210, "uncertainty_m": 30}}
