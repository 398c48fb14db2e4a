"""Sides of lines and polygons, by places that can be read off a map."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
import shapely

from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.individuals.barrier_side import METRES_PER_DEGREE, sides_of_barrier

NORTHWARD = shapely.LineString([(131, 43), (131, 44)])


def barrier(*shapes, **columns):
    return pd.DataFrame({"geometry": np.array(shapes, dtype=object), **columns})


def sides(places, shapes, uncertainty=None, name=""):
    points = [None if place is None else shapely.Point(place) for place in places]
    return sides_of_barrier(points, uncertainty or [np.nan] * len(points), shapes, name).tolist()


def test_left_is_west_of_a_line_drawn_northward():
    places = [(130.9, 43.5), (131.1, 43.5), None]
    assert sides(places, barrier(NORTHWARD)) == ["left", "right", None]
    assert sides(places, barrier(NORTHWARD.reverse())) == ["right", "left", None]


def test_beyond_the_end_and_in_a_sharp_bend():
    """North of a hairpin that opens to the south both pieces end in the nearest place; one of them alone is aside."""
    hairpin = shapely.LineString([(130.9, 43), (131, 44), (131.1, 43)])
    assert sides([(131, 44.1), (131, 43.5), (130.8, 43.5)], barrier(hairpin)) == ["left", "right", "left"]


def test_a_place_nearer_than_its_uncertainty_has_no_side():
    metres = 0.01 * METRES_PER_DEGREE * np.cos(np.radians(43.5))
    place = [(130.99, 43.5)]
    assert sides(place, barrier(NORTHWARD), [metres - 1]) == ["left"]
    assert sides(place, barrier(NORTHWARD), [metres + 1]) == [None]


def test_polygons():
    areas = barrier(shapely.box(130, 43, 131, 44), shapely.box(132, 43, 133, 44), reserve=["west", "east"])
    places = [(130.5, 43.5), (132.5, 43.5), (131.5, 43.5)]
    assert sides(places, areas) == ["inside", "inside", "outside"]
    assert sides(places, areas, name="reserve") == ["west", "east", "outside"]
    assert sides(places[:1], areas, [60_000.0]) == [None]


@pytest.mark.parametrize("shapes", [[], [None], [shapely.Point(1, 1)], [NORTHWARD, shapely.box(0, 0, 1, 1)]])
def test_no_barrier(shapes):
    with pytest.raises(NeaspecError) as caught:
        sides([(131, 43)], barrier(*shapes))
    assert caught.value.message.code == "diversity_no_barrier"
