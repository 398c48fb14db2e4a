"""Countries by a coarse map, only far from everybody else."""

from __future__ import annotations

import numpy as np
import shapely

from neaspec_plugin.core.movement.world_side import WorldSides

# two countries side by side at 100 degrees, a third that is none of the six, and a line on which nobody agrees
WORLD = WorldSides(
    [
        ("CHN", shapely.box(90, 30, 100, 40)),
        ("MNG", shapely.box(100, 30, 110, 40)),
        ("KAZ", shapely.box(80, 30, 90, 40)),
    ],
    [shapely.LineString([(95, 30), (95, 32)]), shapely.box(107, 37, 110, 40)],
    (85, 25, 125, 45),
)


def told(*places):
    return WORLD.countries(
        np.array([None if place is None else shapely.Point(place) for place in places], dtype=object)
    ).tolist()


def test_far_from_a_border_the_map_says_the_country():
    assert told((97, 35), (105, 35), None) == ["CHN", "MNG", None]


def test_near_another_country_it_is_silent():
    # 0.4 degrees from the border at 100, and from a neighbour that is none of the six
    assert told((99.7, 35), (99.5, 35), (100.3, 35), (90.3, 35), (90.5, 35)) == [None, "CHN", None, None, "CHN"]


def test_of_others_and_of_the_sea_it_says_nothing():
    assert told((85, 35), (120, 35)) == [None, None]


def test_where_countries_do_not_agree_it_is_silent():
    assert told((95.9, 31), (96.1, 31), (108, 38), (106.3, 36.7)) == [None, "CHN", None, None]
