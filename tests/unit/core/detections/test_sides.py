"""The side of the border as columns of records, against ``Sides.side`` asked point by point."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
import shapely

from neaspec_plugin.core.detections.sides import COLUMNS, SidesOfPlaces
from neaspec_plugin.core.movement.border_side import Sides

BORDER = 131.0  # a made-up border along a meridian, CHN west of it and RUS east


class Counting(Sides):
    asked = 0

    def side(self, points, *more):
        points = list(points)
        self.asked += len(points)
        return super().side(points, *more)


@pytest.fixture
def sides():
    west, east = shapely.box(130, 42, BORDER, 44), shapely.box(BORDER, 42, 132, 44)
    return Counting([("CHN", west), ("RUS", east)], [shapely.LineString([(BORDER, 42), (BORDER, 44)])], 300.0)


def records(*rows):
    names = ["geometry", "coordinateUncertaintyInMeters", "declaredSide", "dataGeneralizations"]
    return pd.DataFrame(list(rows), columns=names, index=range(7, 7 + len(rows)), dtype=object)


FAR, NEAR = shapely.Point(131.5, 43), shapely.Point(131.001, 43)  # 40 km and 81 m from the border


def test_country_status_and_distance_say_what_geometry_says(sides):
    found = SidesOfPlaces(sides).columns(
        records(
            (FAR, 30, None, None),
            (NEAR, 30, None, None),
            (NEAR, 30, "CHN", None),
            (FAR, None, "CHN", None),
            (FAR, 30, "RUS", None),
            (FAR, 30, None, "0.1 degree"),
            (FAR, 30, "RUS", "0.1 degree"),
            (None, 30, "RUS", None),
            (FAR, 60_000, None, ""),
        )
    )
    assert list(found.index) == list(range(7, 16))
    assert found["countryFromPoint"].tolist() == ["RUS", None, None, "RUS", "RUS", None, None, None, None]
    assert found["sideStatus"].tolist() == [
        "ok", "ambiguous", "ok", "contradicts", "ok", "untested", "untested", "untested", "ambiguous",
    ]  # fmt: skip
    # a degree of longitude at 43 N is 81.5 km; on another side than the declared one the distance is negative
    metres = found["borderDistance_m"].to_numpy(dtype=float)
    assert metres[[0, 1]] == pytest.approx([40_750, 81.5], rel=0.01)
    assert metres[[2, 3]] == pytest.approx([-81.5, -40_750], rel=0.01)
    assert np.isnan(metres[[5, 6, 7]]).all()


def test_a_place_is_asked_once_however_many_records_and_chunks_it_has(sides):
    places, wanted = SidesOfPlaces(sides), SidesOfPlaces(sides)
    random = np.random.default_rng(3)
    stations = [
        (shapely.Point(*at), 30.0, side, None)
        for at, side in zip(random.uniform((130, 42), (132, 44), (50, 2)), [None, "CHN", "RUS"] * 20)
    ]
    asked = []
    for _ in range(4):
        chunk = records(*(stations[n] for n in random.integers(0, 50, 500)))
        before = sides.asked
        found = places.columns(chunk)
        asked.append(sides.asked - before)
        one_by_one = pd.concat([wanted.columns(chunk.iloc[[n]]) for n in range(0, 500, 97)])
        pd.testing.assert_frame_equal(found.iloc[::97], one_by_one, check_dtype=False)
    assert asked[0] <= 50 + 50 and asked[1:] == [0, 0, 0]  # declared places are also asked without what they declare


def test_records_without_any_of_the_columns_stay_untested(sides):
    found = SidesOfPlaces(sides).columns(pd.DataFrame({"occurrenceID": ["a", "b"]}))
    assert list(found.columns) == list(COLUMNS) and found["sideStatus"].tolist() == ["untested"] * 2
