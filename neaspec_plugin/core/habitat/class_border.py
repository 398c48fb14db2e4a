"""Whether the classes of a habitat map change at a national border more often than within either country.

Pairs of points are set along the border at right angles to it: one pair across it, and one of the same length on each
side. Where the legend changes with the country, the pairs across differ far more often than the pairs beside.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

import numpy as np
import pandas as pd
import shapely
from pyproj import Transformer
from scipy.stats import fisher_exact

from ..progress import Progress, step

COLUMNS = [
    "side_a",
    "side_b",
    "from_km",
    "to_km",
    "pairs",
    "changed",
    "pairs_within",
    "changed_within",
    "class_a",
    "class_b",
    "ids",
    "p_value",
]
FEWEST = 10  # pairs across and pairs within that say anything
_PIECE_DEG = 0.02  # a straight side of the border in degrees is cut so before it is moved to the plane
_MARGIN_DEG = 0.1


class ClassMap:
    """Which polygon, and so which class, lies at a point; of polygons that overlap the first."""

    def __init__(self, shapes: np.ndarray, ids: np.ndarray, codes: np.ndarray):
        """``shapes`` on the plane with one id and one class each."""
        self._tree, self.ids, self.codes = shapely.STRtree(shapes), ids, codes

    def at(self, points: np.ndarray) -> np.ndarray:
        """The row of the polygon at each point (n x 2), -1 where there is none."""
        found = np.full(len(points), len(self.ids))
        point, row = self._tree.query(shapely.points(points), predicate="intersects")
        np.minimum.at(found, point, row)
        return np.where(found < len(self.ids), found, -1)


def class_border(
    classes: ClassMap,
    bounds: tuple[float, float, float, float],
    segments: pd.DataFrame,
    areas: Mapping[str, shapely.Geometry],
    plane: Transformer,
    distance_m: float,
    progress: Progress,
) -> pd.DataFrame:
    """``COLUMNS``, a row for each of ``segments`` (``border_segments.cut``) with enough pairs.

    ``bounds`` are those of the map and ``areas`` the sides' land by iso3, in EPSG:4326. Points lie ``distance_m`` and
    three times as far from the line, every ``distance_m`` along it. ``class_a`` and ``class_b`` are the pair of classes
    that differs most often. ``p_value``: that pairs across differ more often, one-sided.
    Raises ``cancelled``.
    """
    west, south, east, north = bounds
    near = shapely.box(west - _MARGIN_DEG, south - _MARGIN_DEG, east + _MARGIN_DEG, north + _MARGIN_DEG)
    rows = []
    columns = (segments[name] for name in ("side_a", "side_b", "from_km", "to_km", "geometry"))
    for number, (one, other, start, stop, line) in enumerate(zip(*columns)):
        step(progress, number, len(segments))
        if one in areas and other in areas and shapely.intersects(line, near):
            rows += _compared(classes, (one, other, start, stop), _cross_points(line, plane, distance_m), areas, plane)
    return pd.DataFrame(rows, columns=COLUMNS)


def _cross_points(line: shapely.Geometry, plane: Transformer, distance_m: float) -> np.ndarray:
    """Points (n x 4 x 2) on the plane: 3 and 1 distances to the left of the line, then 1 and 3 to its right."""
    fine = shapely.segmentize(line, _PIECE_DEG)
    flat = shapely.transform(fine, lambda nodes: np.column_stack(plane.transform(*nodes.T)))
    found = [np.zeros((0, 4, 2))]
    for part in shapely.get_parts(flat):
        along = np.arange(distance_m / 2, part.length, distance_m)
        at, back, ahead = (
            shapely.get_coordinates(shapely.line_interpolate_point(part, np.clip(place, 0, part.length)))
            for place in (along, along - distance_m, along + distance_m)
        )
        way = ahead - back  # of two distances: the line itself winds more than the side of the border does
        length = np.hypot(*way.T)
        left = np.column_stack([-way[:, 1], way[:, 0]]) / np.where(length > 0, length, 1)[:, None]
        sides = np.array([3, 1, -1, -3]) * distance_m
        found.append((at[:, None, :] + sides[None, :, None] * left[:, None, :])[length > 0])
    return np.concatenate(found)


def _compared(classes: ClassMap, stretch: tuple, points: np.ndarray, areas: Mapping, plane: Transformer) -> list[tuple]:
    """The row of one stretch; nothing where it has too few pairs."""
    if not len(points):
        return []
    place = classes.at(points.reshape(-1, 2)).reshape(-1, 4)
    lon, lat = plane.transform(points[..., 0].ravel(), points[..., 1].ravel(), direction="INVERSE")
    one, other = (_within(areas[side], lon, lat).reshape(-1, 4) for side in stretch[:2])
    turned = one[:, 2] & other[:, 1]  # the first side lies to the right of the line
    place[turned], one[turned], other[turned] = place[turned, ::-1], one[turned, ::-1], other[turned, ::-1]
    mapped = place >= 0
    across = mapped[:, 1] & mapped[:, 2] & one[:, 1] & other[:, 2]
    within = [mapped[:, near] & mapped[:, far] & side[:, near] & side[:, far] for side, near, far in
              ((one, 1, 0), (other, 2, 3))]  # fmt: skip
    code = np.append(classes.codes, "")[place]
    beside = int(sum(own.sum() for own in within))
    if across.sum() < FEWEST or beside < FEWEST:
        return []
    changed = across & (code[:, 1] != code[:, 2])
    changed_within = [own & (code[:, a] != code[:, b]) for own, (a, b) in zip(within, ((0, 1), (2, 3)))]
    beside_changed = int(sum(own.sum() for own in changed_within))
    pairs = Counter(zip(code[changed, 1], code[changed, 2]))
    common = min(pairs, key=lambda pair: (-pairs[pair], pair)) if pairs else ("", "")
    ids = np.unique(classes.ids[place[changed][:, 1:3].ravel()]) if pairs else []
    p_value = _p_value([across, *within], [changed, *changed_within])
    numbers = (int(across.sum()), int(changed.sum()), beside, beside_changed)
    return [(*stretch, *numbers, *common, list(ids), p_value)]


def _p_value(pairs: list[np.ndarray], changed: list[np.ndarray]) -> float:
    """That the first of three series of pairs differs more often than the others, by Fisher's exact test.

    Neighbours along the line lie in the same polygons, so that n of them tell as much as n (1 - r) / (1 + r) that are
    independent, where r is the correlation of neighbours (Bartlett 1946).
    """
    deviation = [
        np.where(own, there - there[own].mean() if own.any() else 0.0, 0.0) for own, there in zip(pairs, changed)
    ]
    spread = sum(float((own**2).sum()) for own in deviation)
    lag = sum(float((own[1:] * own[:-1]).sum()) for own in deviation) / spread if spread else 0.0
    part = (1 - max(lag, 0.0)) / (1 + max(lag, 0.0))
    table = []
    for series in (slice(0, 1), slice(1, 3)):
        number = sum(int(own.sum()) for own in pairs[series])
        differ = sum(int(own.sum()) for own in changed[series])
        held = max(round(number * part), 1)
        table.append([round(differ / number * held), held - round(differ / number * held)])
    return float(fisher_exact(table, "greater")[1])


def _within(area: shapely.Geometry, lon: np.ndarray, lat: np.ndarray) -> np.ndarray:
    near = shapely.clip_by_rect(area, lon.min() - 0.01, lat.min() - 0.01, lon.max() + 0.01, lat.max() + 0.01)
    if near.is_empty:
        return np.zeros(len(lon), dtype=bool)
    shapely.prepare(near)
    return shapely.contains_xy(near, lon, lat)
