"""The share of polygons in each country, from points in them whose side is asked: no polygon is cut along a border.

A border that is uncertain by hundreds of metres is no line to cut along, and a cut would draw it.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd
import shapely
from pyproj import Transformer

from ...movement.border_side import UNTESTED, Sides
from ...movement.home_range import UNKNOWN
from ...polygon_parts import subdivided
from ...progress import Progress, Silent, step
from ...schema import COUNTRIES

COLUMNS = (*COUNTRIES, UNKNOWN)
RULES = ("share", "centre")
_METRES_OF_DEGREE = 110_000.0  # of latitude; of longitude times the cosine
_GOLDEN = (np.sqrt(5) - 1) / 2  # rows set off so: a border along the rows or columns of a grid would be told coarsely
_ASKED = 20_000  # points whose side is asked at once
_SAMPLES, _COAST_SAMPLES = 100, 12  # points of a unit that a border may pass, and of one whose middle has no side
_WIDE_M = 25_000.0  # the map of the world tells a point from which no border is within half a degree, more than this


def country_shares(
    shapes: Sequence[shapely.Geometry], teller: Teller, samples: int, progress: Progress | None = None
) -> np.ndarray:
    """One row per polygon on the plane, one column for each of ``COLUMNS``; each row sums to 1, an empty shape's to 0.

    Asked are about ``samples`` nodes of an even grid in each polygon. Raises ``cancelled``.
    """
    counts = np.zeros((len(shapes), len(COLUMNS)))
    waiting: list[np.ndarray] = []
    owners: list[np.ndarray] = []
    points_waiting = 0

    def ask() -> None:
        if waiting:
            number, _ = teller.sides(np.concatenate(waiting))
            np.add.at(counts, (np.concatenate(owners), number), 1)
            waiting.clear()
            owners.clear()

    for place, shape in enumerate(shapes):
        if place % 100 == 0:
            step(progress or Silent(), place, len(shapes))
        points = sample(shape, samples)
        waiting.append(points)
        owners.append(np.full(len(points), place))
        points_waiting += len(points)
        if points_waiting >= _ASKED:
            ask()
            points_waiting = 0
    ask()
    return counts / np.maximum(counts.sum(axis=1, keepdims=True), 1)


def sample(shape: shapely.Geometry, samples: int) -> np.ndarray:
    """About ``samples`` nodes (x, y) of an even grid in a polygon, or points on its parts where the grid misses it."""
    if shape.is_empty or not shape.area:
        return np.zeros((0, 2))
    west, south, east, north = shape.bounds
    width = np.sqrt(shape.area / samples)
    across, up = (np.arange(low + width / 2, high, width) for low, high in ((west, east), (south, north)))
    shapely.prepare(shape)
    found = [np.zeros((0, 2))]
    for row in np.array_split(up, max(len(up) * len(across) // _ASKED, 1)):  # a long thin shape has a wide box
        x, y = np.meshgrid(across, row)
        x = (west + (x - west + _GOLDEN * y) % (east - west)).ravel()
        y = y.ravel()
        inside = shapely.contains_xy(shape, x, y)
        found.append(np.column_stack([x[inside], y[inside]]))
    points = np.concatenate(found)
    return points if len(points) else shapely.get_coordinates(shapely.point_on_surface(shapely.get_parts(shape)))


class Teller:
    """The sides of many points on a plane, as ``home_range.sides_told`` tells them, and the borders' distance.

    Most units of a region lie far from all strips; only points near one are held against the strips.
    """

    def __init__(self, sides: Sides, plane: Transformer):
        self._sides, self._plane, self.uncertainty_m = sides, plane, sides.uncertainty_m
        self._tree = shapely.STRtree(np.concatenate([subdivided(area) for area in sides.areas.values()]))

    def sides(self, points: np.ndarray, within_m: float = 0.0) -> tuple[np.ndarray, np.ndarray]:
        """The place in ``COLUMNS`` of the side of each point (n x 2), and metres to the nearest border.

        The distance is inf where no strip is within ``within_m``.
        """
        lon, lat = self._plane.transform(*points.T, direction="INVERSE")
        shapes, narrow = shapely.points(lon, lat), np.cos(np.radians(np.abs(lat).max(initial=0.0)))
        near_deg = max(within_m, self._sides.uncertainty_m) / (_METRES_OF_DEGREE * max(narrow, 0.1))
        told, distance = np.full(len(points), None, dtype=object), np.full(len(points), np.inf)
        near = np.unique(self._tree.query(shapes, predicate="dwithin", distance=near_deg)[0])
        untested = np.ones(len(points), dtype=bool)
        if len(near):
            found = self._sides.side(shapes[near], 0.0)
            told[near], distance[near] = found["side"], found["distance_m"].abs()
            untested[near] = found["side_status"] == UNTESTED
        if self._sides.world is not None:
            told[untested] = self._sides.world.countries(shapes[untested])
        return _numbers(told), distance


def area_shares(
    shapes: np.ndarray, teller: Teller, samples: tuple[int, int, int], progress: Progress | None = None, nodes: int = 0
) -> np.ndarray:
    """As ``country_shares``, of polygons that are not empty, but only those in doubt are sampled.

    ``samples`` are the points of one that reaches farther than 25 km, of one that a border may pass, and of one whose
    middle has no side, as at a coast; 0: none is sampled. The others lie where their middle does, with a share of 1;
    with ``nodes`` only if about so many of its own have the side of the middle. Raises ``cancelled``.
    """
    progress = progress or Silent()
    middles = shapely.get_coordinates(shapely.point_on_surface(shapes))
    reach = _reach(shapes, middles)
    wide = reach > _WIDE_M
    within = float(reach[~wide].max(initial=0.0)) if any(samples) else 0.0
    number, distance = np.empty(len(shapes), dtype=np.int64), np.empty(len(shapes))
    for begin in range(0, len(shapes), _ASKED):
        step(progress, begin, len(shapes))
        block = slice(begin, begin + _ASKED)
        number[block], distance[block] = teller.sides(middles[block], within)
    shares = np.zeros((len(shapes), len(COLUMNS)))
    shares[np.arange(len(shapes)), number] = 1.0
    passed = ~wide & (distance <= reach + teller.uncertainty_m)
    coast = ~wide & ~passed & (number == len(COUNTRIES))
    if nodes:
        coast |= ~wide & ~passed & _goes_farther(shapes, number, teller, nodes, progress)
    for chosen, points in zip((wide, passed, coast), samples):
        if points:
            shares[chosen] = country_shares(shapes[chosen], teller, points, progress)
    return shares


def _goes_farther(shapes: np.ndarray, number: np.ndarray, teller: Teller, nodes: int, progress: Progress) -> np.ndarray:
    """Which polygons (n, bool) have a node on another side than their middle, whose ``number`` in COLUMNS is known."""
    places, owner = shapely.get_coordinates(shapes, return_index=True)
    count = np.bincount(owner, minlength=len(shapes))
    at = np.arange(len(places)) - (np.cumsum(count) - count)[owner]
    asked = at % np.maximum(count // nodes, 1)[owner] == 0
    places, owner = places[asked], owner[asked]
    found = np.zeros(len(shapes), dtype=bool)
    for begin in range(0, len(places), _ASKED):
        step(progress, begin, len(places))
        block = slice(begin, begin + _ASKED)
        found[owner[block][teller.sides(places[block])[0] != number[owner[block]]]] = True
    return found


def unit_countries(
    units: np.ndarray, plane: Transformer, sides: Sides, rule: str, progress: Progress | None = None
) -> pd.DataFrame:
    """``country_iso3`` (None where no side is told) and ``country_share`` of units on the plane.

    Rule ``centre``: the side of a point on each unit, whose share is then not known (NaN). Rule ``share``: the country
    with the largest share of the area, as ``area_shares`` tells it. Raises ``cancelled``.
    """
    teller, samples = Teller(sides, plane), (_SAMPLES, _SAMPLES, _COAST_SAMPLES) if rule == "share" else (0, 0, 0)
    shares = area_shares(units, teller, samples, progress)
    told = shares[:, : len(COUNTRIES)]
    best, share = told.argmax(axis=1), told.max(axis=1)
    names = np.array([*COUNTRIES, None], dtype=object)[np.where(share > 0, best, -1)]
    return pd.DataFrame({"country_iso3": names, "country_share": share if rule == "share" else np.nan})


def _reach(units: np.ndarray, middles: np.ndarray) -> np.ndarray:
    """How far the farthest corner of each unit lies from its middle."""
    nodes, unit = shapely.get_coordinates(units, return_index=True)
    first = np.searchsorted(unit, np.arange(len(units)))
    return np.maximum.reduceat(np.hypot(*(nodes - middles[unit]).T), first)


def _numbers(told: Sequence[str | None]) -> np.ndarray:
    """The place of each side in ``COLUMNS``; what is none of the six is unknown."""
    place = {country: number for number, country in enumerate(COUNTRIES)}
    return np.array([place.get(side, len(COUNTRIES)) for side in told], dtype=np.int64)
