"""Places are clusters in metres: no rounding, no order of rows; checked by distances on the sphere."""

from __future__ import annotations

import math

import numpy as np
import pandas as pd
from hypothesis import given, settings
from hypothesis import strategies as st

from neaspec_plugin.core.sharing.exact_places import record_places, station_places

NORTH = 111_111.0  # metres of a degree of latitude, to one percent


def frame(*points):
    return pd.DataFrame(points, columns=["lon", "lat"], dtype=float)


def named(points):
    return station_places(points["lon"], points["lat"])


def test_cameras_at_a_corner_of_rounding_are_one_place():
    corner = [(129.4995 + x, 43.0005 + y) for x in (-2e-5, 2e-5) for y in (-2e-5, 2e-5)]
    assert len({f"{x:.3f} {y:.3f}" for x, y in corner}) == 4  # as names rounded to three decimals
    assert named(frame(*corner)).nunique() == 1


def test_a_hundred_metres_divide():
    for metres, number in ((90, 1), (110, 2)):
        assert named(frame((129.4, 43.0), (129.4, 43.0 + metres / NORTH))).nunique() == number
        east = metres / (NORTH * math.cos(math.radians(43.0)))
        assert named(frame((129.4, 43.0), (129.4 + east, 43.0))).nunique() == number


def test_a_chain_is_one_place_and_no_point_none():
    chain = [(129.4, 43.0 + 80 * n / NORTH) for n in range(5)]
    names = named(frame(*chain, (math.nan, 43.0), (129.6, 43.0)))
    assert names[:5].nunique() == 1 and names[5] is None and names[6] not in set(names[:5])


def test_records_take_the_place_of_the_station_and_do_not_join_stations():
    at = frame((129.4, 43.0), (129.4, 43.0 + 330 / NORTH))
    stations = at.assign(place=named(at))
    track = frame(*[(129.4, 43.0 + 55 * n / NORTH) for n in range(7)], (129.6, 43.0), (129.6, 43.0 + 50 / NORTH))
    names = record_places(track["lon"], track["lat"], stations)
    assert list(names[:2]) == [stations["place"][0]] * 2 and list(names[5:7]) == [stations["place"][1]] * 2
    assert names[2:5].nunique() == 1 and names[7:].nunique() == 1 and names.nunique() == 4


def sphere(a, b):
    (x, y), (u, v) = (tuple(map(math.radians, point)) for point in (a, b))
    h = math.sin((v - y) / 2) ** 2 + math.cos(y) * math.cos(v) * math.sin((u - x) / 2) ** 2
    return 2 * 6371008.8 * math.asin(math.sqrt(h))


@given(st.integers(0, 10_000))
@settings(deadline=None)
def test_no_two_places_are_near_and_the_order_does_not_matter(seed):
    draw = np.random.default_rng(seed)
    count, spread = int(draw.integers(2, 60)), float(draw.choice([2e-4, 3e-3, 6e-3]))
    points = frame(*(np.array([129.4995, 43.0005]) + draw.uniform(-spread, spread, (count, 2))).tolist())
    names = named(points)
    order = draw.permutation(count)
    assert named(points.iloc[order]).sort_index().tolist() == names.tolist()
    near = np.array([[sphere(a, b) for b in points.to_numpy()] for a in points.to_numpy()])
    same = names.to_numpy()[:, None] == names.to_numpy()[None, :]
    assert near[~same].min(initial=math.inf) > 99.6  # the sphere and the ellipsoid differ by 0.3 percent
    for name in set(names):  # and each place hangs together by steps of a hundred metres
        own = np.flatnonzero(names == name)
        reached = {own[0]}
        for _ in own:
            reached |= {b for a in reached for b in own if near[a, b] < 100.4}
        assert reached == set(own)
