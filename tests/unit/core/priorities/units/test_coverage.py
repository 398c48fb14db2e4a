"""Exact coverage of cells against shapely's intersections of every polygon with every cell."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from pyproj import Geod, Transformer

from neaspec_plugin.core.corridors.networks.patch_network import plane_of
from neaspec_plugin.core.priorities.units import coverage

LEFT, TOP, WIDTH, HEIGHT, ROWS, COLUMNS = 100.0, 500.0, 3.0, 2.0, 12, 15
CELLS = np.array(
    [
        [
            shapely.box(LEFT + c * WIDTH, TOP - (r + 1) * HEIGHT, LEFT + (c + 1) * WIDTH, TOP - r * HEIGHT)
            for c in range(COLUMNS)
        ]
        for r in range(ROWS)
    ]
)


def measured(shapes, values, weight):
    found = coverage.pieces(coverage.edges_of(shapes), LEFT, TOP, WIDTH, HEIGHT, ROWS, COLUMNS)
    return coverage.sums(found, values, weight, len(shapes))


def brute(shapes, values, weight):
    share = np.array([shapely.area(shapely.intersection(shape, CELLS)) for shape in shapes]) / (WIDTH * HEIGHT)
    known = ~np.isnan(values)
    weighted = share * weight[:, None]
    return (weighted * np.where(known, values, 0)).sum(axis=(1, 2)), (weighted * known).sum(axis=(1, 2))


def some_polygon(source):
    """A star, perhaps with a hole, crossing itself before its repair, in any direction, partly outside the window."""
    turn, far = np.sort(source.uniform(0, 2 * np.pi, 9)), source.uniform(1, 20, 9)
    x, y = LEFT + source.uniform(-10, 55), TOP - source.uniform(-10, 35)
    shape = shapely.make_valid(shapely.Polygon(np.column_stack([x + far * np.cos(turn), y + far * np.sin(turn)])))
    shape = shapely.difference(shape, shapely.buffer(shapely.Point(x, y), source.uniform(0, 4)))
    return shapely.reverse(shape) if source.random() < 0.5 else shape


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10**6))
def test_sums_are_those_of_all_intersections(seed):
    source = np.random.default_rng(seed)
    shapes = np.array([some_polygon(source) for _ in range(4)])
    values = source.normal(size=(ROWS, COLUMNS))
    values[source.random(values.shape) < 0.2] = np.nan
    weight = source.uniform(1, 2, ROWS)
    for own, theirs in zip(measured(shapes, values, weight), brute(shapes, values, weight)):
        np.testing.assert_allclose(own, theirs, atol=1e-9)


def test_corners_and_sides_on_the_lines_of_the_raster():
    shapes = np.array(
        [
            shapely.box(LEFT, TOP - 2 * HEIGHT, LEFT + 2 * WIDTH, TOP),
            shapely.box(LEFT + WIDTH, TOP - 1.5 * HEIGHT, LEFT + 1.5 * WIDTH, TOP - HEIGHT),
            shapely.box(LEFT - 100, TOP - 100, LEFT + 100, TOP + 100),
            shapely.box(LEFT - 50, TOP - 100, LEFT - 10, TOP + 100),
            shapely.Polygon(),
        ]
    )
    values = np.arange(ROWS * COLUMNS, dtype=float).reshape(ROWS, COLUMNS)
    total, known = measured(shapes, values, np.ones(ROWS))
    assert known.tolist() == pytest.approx([4, 0.25, ROWS * COLUMNS, 0, 0])
    assert total.tolist() == pytest.approx([0 + 1 + 15 + 16, 16 / 4, values.sum(), 0, 0])


class Degrees:
    left, top, width, height, rows, columns, crs = 129.0, 46.0, 0.5, 0.25, 8, 4, "EPSG:4326"


class Utm:
    left, top, width, height, rows, columns, crs = 400_000.0, 4_900_000.0, 1000.0, 500.0, 6, 10, "EPSG:32652"


class Web:
    left, top, width, height, rows, columns, crs = 14_500_000.0, 5_500_000.0, 1000.0, 1000.0, 5, 5, "EPSG:3857"


@pytest.mark.parametrize("raster", [Degrees, Utm, Web])
def test_cells_have_their_area_on_the_ellipsoid(raster):
    plane = plane_of(np.array([129.0, 131.0]), np.array([43.0, 46.0]))
    rows = coverage.row_hectares(raster, plane, 2, 5)
    to = Transformer.from_crs(raster.crs, "EPSG:4326", always_xy=True)
    for row, column in ((2, 0), (3, 1), (4, raster.columns - 1)):
        west, top = raster.left + column * raster.width, raster.top - row * raster.height
        cell = shapely.box(west, top - raster.height, west + raster.width, top)
        dense = shapely.segmentize(cell, raster.height / 50)
        there = shapely.transform(dense, lambda nodes: np.column_stack(to.transform(*nodes.T)))
        factor = coverage.column_factor(raster, plane, shapely.get_coordinates(cell.centroid))
        area = abs(Geod(ellps="WGS84").geometry_area_perimeter(there)[0]) / 10_000
        assert rows[row - 2] * factor[0] == pytest.approx(area, rel=2e-6)
