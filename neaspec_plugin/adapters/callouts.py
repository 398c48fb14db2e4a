"""Where labels of crowded points go: as near as there is room, with a thin line back to the point.

QGIS's own label engine drops a name that finds no room beside its sign; an overview has to show every name asked for.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

# Distances (in units of a sign's width) and directions tried, the favoured ones first: right, left, then slanting.
_STEPS = (0.9, 2, 3.2, 4.5, 6, 8, 10, 12.5, 15, 18)
_DIRECTIONS = (0, 180, 30, 330, 150, 210, 60, 300, 120, 240, 15, 345, 165, 195, 90, 270, 45, 315, 135, 225)
_OVER_SIGN, _LEADER_OVER_SIGN, _LEADER_CROSSES = 40.0, 0.6, 8.0  # what each fault costs, in distances

Box = tuple  # left, top, right, bottom


def place(
    anchors: Sequence[tuple[float, float]],
    sizes: Sequence[tuple[float, float]],
    signs: np.ndarray,
    blocked: Sequence[Box],
    bounds: Box,
    unit: float,
) -> list[Box]:
    """A box for each label, in the order given; all measures in pixels, y downwards.

    ``anchors`` and ``sizes`` are points and widths and heights of labels; ``signs`` (n x 4) are boxes that labels
    should not cover, ``blocked`` boxes that they must not; all stay within ``bounds``. ``unit`` is the width of a sign.
    Greedy: the most crowded anchor chooses first, each takes the candidate that costs least.
    """
    signs = np.asarray(signs, dtype=float).reshape(-1, 4)
    taken: list[Box] = list(blocked)
    leaders: list[tuple[tuple[float, float], tuple[float, float]]] = []
    boxes: list[Box] = [(0.0, 0.0, 0.0, 0.0)] * len(anchors)
    for number in sorted(range(len(anchors)), key=lambda one: -_crowd(anchors[one], signs, 6 * unit)):
        anchor, size = anchors[number], sizes[number]
        best, least = None, math.inf
        for step in _STEPS:
            for preference, direction in enumerate(_DIRECTIONS):
                box = _box(anchor, size, step * unit, direction)
                cost = step + 0.02 * preference
                if cost >= least or not _inside(box, bounds) or any(_overlap(box, other) for other in taken):
                    continue
                cost += _OVER_SIGN * _covered(box, signs)
                if cost >= least:
                    continue
                leader = (anchor, nearest(box, anchor))
                cost += _LEADER_CROSSES * sum(_cross(*leader, *other) for other in leaders)
                cost += _LEADER_CROSSES * sum(_cuts(leader, other) for other in taken)
                cost += _LEADER_OVER_SIGN * _signs_on_line(leader, signs, unit)
                if cost < least:
                    best, least = box, cost
        boxes[number] = best or _box(anchor, size, unit, 0)
        taken.append(boxes[number])
        leaders.append((anchor, nearest(boxes[number], anchor)))
    return boxes


def nearest(box: Box, point: tuple[float, float]) -> tuple[float, float]:
    """The point of a box that is nearest to another point."""
    return min(max(point[0], box[0]), box[2]), min(max(point[1], box[1]), box[3])


def _box(anchor: tuple[float, float], size: tuple[float, float], distance: float, direction: float) -> Box:
    """A label whose near edge is ``distance`` from the anchor in a direction (degrees, 0 right, 90 up)."""
    dx, dy = math.cos(math.radians(direction)), -math.sin(math.radians(direction))
    width, height = size
    x, y = anchor[0] + dx * (distance + width / 2), anchor[1] + dy * (distance + height / 2)
    return x - width / 2, y - height / 2, x + width / 2, y + height / 2


def _inside(box: Box, bounds: Box) -> bool:
    return box[0] >= bounds[0] and box[1] >= bounds[1] and box[2] <= bounds[2] and box[3] <= bounds[3]


def _overlap(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _covered(box: Box, signs: np.ndarray) -> float:
    """How many signs a box covers, in parts of a sign."""
    width = np.minimum(box[2], signs[:, 2]) - np.maximum(box[0], signs[:, 0])
    height = np.minimum(box[3], signs[:, 3]) - np.maximum(box[1], signs[:, 1])
    area = (signs[:, 2] - signs[:, 0]) * (signs[:, 3] - signs[:, 1])
    return float(np.sum(np.clip(width, 0, None) * np.clip(height, 0, None) / area))


def _crowd(anchor: tuple[float, float], signs: np.ndarray, reach: float) -> int:
    x, y = (signs[:, 0] + signs[:, 2]) / 2, (signs[:, 1] + signs[:, 3]) / 2
    return int(np.sum(np.hypot(x - anchor[0], y - anchor[1]) < reach))


def _signs_on_line(line: tuple, signs: np.ndarray, unit: float) -> int:
    """How many signs a line passes over, its own one and those around its start apart."""
    (x0, y0), (x1, y1) = line
    length = math.hypot(x1 - x0, y1 - y0)
    if length < unit:
        return 0
    x, y = (signs[:, 0] + signs[:, 2]) / 2 - x0, (signs[:, 1] + signs[:, 3]) / 2 - y0
    along = (x * (x1 - x0) + y * (y1 - y0)) / length
    beside = np.abs(x * (y1 - y0) - y * (x1 - x0)) / length
    return int(np.sum((along > unit) & (along < length) & (beside < unit / 2)))


def _cross(a: tuple, b: tuple, c: tuple, d: tuple) -> bool:
    def side(p: tuple, q: tuple, r: tuple) -> float:
        return (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0])

    return side(a, b, c) * side(a, b, d) < 0 and side(c, d, a) * side(c, d, b) < 0


def _cuts(line: tuple, box: Box) -> bool:
    left, top, right, bottom = box
    return _cross(*line, (left, top), (right, bottom)) or _cross(*line, (left, bottom), (right, top))
