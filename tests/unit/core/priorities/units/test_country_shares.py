"""Shares of polygons by country against exact areas, with a simulated border along a meridian."""

from __future__ import annotations

import numpy as np
import pytest
import shapely

from neaspec_plugin.core.corridors.networks.patch_network import plane_of
from neaspec_plugin.core.movement.border_side import Sides
from neaspec_plugin.core.movement.home_range import sides_told
from neaspec_plugin.core.movement.world_side import WorldSides
from neaspec_plugin.core.priorities.units import country_shares as countries
from neaspec_plugin.core.priorities.units.overlay import on_plane
from neaspec_plugin.core.schema import COUNTRIES

WEST, EAST = shapely.box(130.5, 42, 131, 45), shapely.box(131, 42, 131.5, 45)
BORDER = shapely.LineString([(131, 42), (131, 45)])
WORLD = WorldSides(
    [("CHN", shapely.box(120, 40, 131, 47)), ("RUS", shapely.box(131, 40, 136, 47))], [], (100.0, 30.0, 150.0, 60.0)
)
SIDES = Sides([("CHN", WEST), ("RUS", EAST)], [BORDER], 300.0, WORLD)
PLANE = plane_of(np.array([121.0, 141.0]), np.array([42.0, 45.0]))


def on(*boxes):
    return on_plane([shapely.box(*corners) for corners in boxes], PLANE)


def test_the_teller_says_what_the_house_says():
    source = np.random.default_rng(1)
    points = np.column_stack([source.uniform(119, 139, 2000), source.uniform(39, 48, 2000)])
    flat = np.column_stack(PLANE.transform(*points.T))
    found, distance = countries.Teller(SIDES, PLANE).sides(flat)
    told = sides_told(SIDES)(shapely.points(points))
    assert [countries.COLUMNS[number] for number in found] == [side or "unknown" for side in told]
    exact = SIDES.side(shapely.points(points), 0.0)["distance_m"].abs()
    near = np.isfinite(distance)
    np.testing.assert_allclose(distance[near], exact[near])
    assert near.any() and exact[~near].min() > 300


def test_shares_of_a_range_on_both_sides():
    teller = countries.Teller(SIDES, PLANE)
    shapes = [*on((130.9, 43, 131.3, 43.3), (131.1, 43, 131.3, 43.3)), shapely.Polygon()]
    found = countries.country_shares(shapes, teller, 4000)
    assert found[0, [COUNTRIES.index("CHN"), COUNTRIES.index("RUS")]] == pytest.approx([0.25, 0.75], abs=0.03)
    assert found[0].sum() == pytest.approx(1) and found[1, COUNTRIES.index("RUS")] == 1 and not found[2].any()


def test_units_by_share_and_by_centre():
    units = on((130.9, 43, 131.02, 43.1), (130.98, 43.2, 131.1, 43.3), (121, 43, 121.1, 43.1), (139, 43, 139.1, 43.1),
               (135.95, 43, 136.03, 43.1))  # fmt: skip
    by_share = countries.unit_countries(units, PLANE, SIDES, "share")
    assert by_share["country_iso3"].tolist() == ["CHN", "RUS", "CHN", None, "RUS"]
    assert by_share["country_share"].tolist() == pytest.approx([5 / 6, 5 / 6, 1, 0, 1], abs=0.06)
    by_centre = countries.unit_countries(units, PLANE, SIDES, "centre")
    assert by_centre["country_iso3"].tolist() == ["CHN", "RUS", "CHN", None, "RUS"]
    assert by_centre["country_share"].isna().all()


def test_a_coastal_unit_with_its_middle_at_sea_has_the_country_of_its_land():
    (unit,) = [on((135.92, 43, 136.1, 43.1))]
    found = countries.unit_countries(unit, PLANE, SIDES, "share")
    assert found["country_iso3"].tolist() == ["RUS"] and found["country_share"].between(0.3, 0.6).all()


def test_a_unit_wider_than_the_strips_is_sampled_all_over():
    found = countries.unit_countries(on((125, 43, 136, 44)), PLANE, SIDES, "share")
    assert found["country_iso3"].tolist() == ["CHN"] and found["country_share"].tolist() == pytest.approx(
        [6 / 11], abs=0.05
    )


def test_points_of_shapes_that_an_even_grid_misses():
    line = shapely.box(0, 0, 1e6, 0.001)
    assert len(countries.sample(line, 4)) >= 1 and not len(countries.sample(shapely.Polygon(), 10))
    many = countries.sample(shapely.box(0, 0, 10, 10), 400)
    assert len(many) == 400 and len(np.unique(many[:, 1])) == 20
    for slope in (0.0, 0.1, 0.35):  # wherever a line cuts the square, the points tell the areas of both parts
        for cut in (2.0, 3.3, 5.25):
            assert (many[:, 0] - slope * (many[:, 1] - 5) < cut).mean() == pytest.approx(cut / 10, abs=0.02)


class Shore:
    """China west of x = 0, the sea east of it; no border anywhere."""

    uncertainty_m = 100.0

    def sides(self, points, within_m=0.0):
        told = np.where(points[:, 0] < 0, 0, len(COUNTRIES))
        return told, np.full(len(points), np.inf)


def test_a_coast_beyond_the_middle_is_seen_at_the_nodes():
    tidal, inland = shapely.box(-11000, -5000, 10000, 5000), shapely.box(-9000, 0, -1000, 8000)
    shapes = np.array([tidal, inland])
    whole = countries.area_shares(shapes, Shore(), (0, 0, 400))
    seen = countries.area_shares(shapes, Shore(), (0, 0, 400), nodes=16)
    np.testing.assert_allclose(whole[:, 0], [1, 1])
    np.testing.assert_allclose(seen[:, 0], [11 / 21, 1], atol=0.02)
    np.testing.assert_allclose(seen.sum(axis=1), 1)
