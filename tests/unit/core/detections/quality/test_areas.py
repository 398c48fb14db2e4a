"""Points where the animal does not live."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from pyproj import Geod

from neaspec_plugin.core.detections.quality.areas import outside_m

LAND = shapely.MultiPolygon([shapely.box(130, 42, 132, 44), shapely.box(126, 34, 128, 38)])


def row(name, at, species="AT"):
    return {"id": name, "at": at, "species_id": species}


def test_the_sea_is_no_place_for_a_tiger_beyond_the_buffer(bench):
    bench.with_(land=LAND)
    # 132.01 E at 43 N is 815 m, 132.02 E 1,630 m off the coast at 132 E; the buffer is 1 km
    rows = [row("land", (131, 43)), row("shore", (132.01, 43)), row("sea", (132.02, 43)), row("bird", (133, 43), "BFS")]
    found = bench.params("in_sea", rows)
    assert set(found) == {"sea"}
    assert found["sea"]["distance_m"] == pytest.approx(1630, abs=3) and found["sea"]["limit_m"] == 1000


def test_without_land_nothing_is_asked(bench):
    assert bench.ids("in_sea", [row("sea", (140, 43))]) == set()


@pytest.mark.parametrize("lat", [20.1, 35.9, 47.9, 55.5])
def test_the_distance_is_that_to_the_nearest_place_of_a_slanting_coast(lat):
    coast = shapely.Polygon([(120, lat - 1), (122, lat + 1), (119, lat + 1)])
    lon = 121.6
    along = np.linspace(0, 1, 200_001)
    geodesic = Geod(ellps="WGS84").inv(
        120 + 2 * along, lat - 1 + 2 * along, np.full_like(along, lon), np.full_like(along, lat)
    )[2]
    assert outside_m(coast, np.array([lon]), np.array([lat]))[0] == pytest.approx(geodesic.min(), rel=0.01)


def test_towns_are_the_users_layer(bench):
    rows = [row("in", (131, 43)), row("out", (131, 44.5))]
    assert bench.ids("in_town", rows) == set()
    assert bench.with_(towns=LAND).ids("in_town", rows) == {"in"}


def test_only_species_with_a_range_are_tested(bench):
    bench.with_(ranges={"AT": shapely.box(130, 42, 132, 44)})
    rows = [row("in", (131, 43)), row("out", (127, 36)), row("other", (127, 36), "AL")]
    assert bench.ids("outside_range", rows) == {"out"}
