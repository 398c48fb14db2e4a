"""Labels find room: inside the map, beside each other, off the signs, near their points."""

from __future__ import annotations

import math

import numpy as np
import pytest

from neaspec_plugin.adapters.callouts import nearest, place

BOUNDS = (0, 0, 1000, 800)
UNIT = 10


def signs_at(points):
    return np.array([(x - 5, y - 5, x + 5, y + 5) for x, y in points], dtype=float).reshape(-1, 4)


def overlap(one, other):
    width = min(one[2], other[2]) - max(one[0], other[0])
    height = min(one[3], other[3]) - max(one[1], other[1])
    return max(width, 0) * max(height, 0)


def test_a_lonely_label_stands_right_beside_its_point():
    (box,) = place([(500, 400)], [(100, 20)], signs_at([(500, 400)]), [], BOUNDS, UNIT)
    assert box[0] == pytest.approx(509)  # 0.9 units from the point, to the right, on its line
    assert (box[1] + box[3]) / 2 == pytest.approx(400)


def test_at_the_right_edge_a_label_goes_to_the_left():
    (box,) = place([(980, 400)], [(100, 20)], signs_at([(980, 400)]), [], BOUNDS, UNIT)
    assert box[2] == pytest.approx(971)


def test_crowded_labels_do_not_overlap_each_other_nor_leave_the_map():
    anchors = [(500 + 12 * column, 400 + 12 * row) for column in range(4) for row in range(4)]
    sizes = [(120, 22)] * len(anchors)
    boxes = place(anchors, sizes, signs_at(anchors), [(900, 750, 1000, 800)], BOUNDS, UNIT)
    for number, box in enumerate(boxes):
        assert box[0] >= 0 and box[1] >= 0 and box[2] <= 1000 and box[3] <= 800
        assert overlap(box, (900, 750, 1000, 800)) == 0
        assert all(overlap(box, other) == 0 for other in boxes[number + 1 :])
        assert all(overlap(box, sign) == 0 for sign in signs_at(anchors))


def test_what_is_blocked_stays_free():
    blocked = [(505, 300, 700, 500)]
    (box,) = place([(500, 400)], [(100, 20)], signs_at([(500, 400)]), blocked, BOUNDS, UNIT)
    assert overlap(box, blocked[0]) == 0


def test_the_nearest_point_of_a_box():
    assert nearest((10, 10, 20, 20), (0, 15)) == (10, 15)
    assert nearest((10, 10, 20, 20), (30, 30)) == (20, 20)
    assert math.dist((0, 0), nearest((3, 4, 9, 9), (0, 0))) == 5
