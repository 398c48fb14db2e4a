"""What runs along or across the segments of a border: fences, rivers, roads, in the words of their layer."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import pandas as pd
import shapely

from ..errors import NeaspecError

NEAR_M = 1000.0
PREFIX = "barrier_"
MOST_KINDS = 20  # each is a column
_DEGREE_M = 111_320.0
_UNNAMED = "unknown"


def barrier_shares(segments: pd.DataFrame, barriers: Iterable[tuple[str | None, shapely.Geometry]]) -> pd.DataFrame:
    """For each row of ``border_segments.cut`` and each kind the share of its length within ``NEAR_M`` of a barrier.

    ``barriers``: kind and line or polygon in EPSG:4326; what crosses or covers the border is within that distance as
    well. The columns are ``barrier_<kind>``, in alphabetical order, from 0 to 1; without a kind it is ``unknown``. Each
    segment is measured in a plane of its own, true to scale at its middle. Raises ``barriers_many_kinds``.
    """
    kinds: dict[str, list[shapely.Geometry]] = {}
    for kind, shape in barriers:
        kinds.setdefault(str(kind or "").strip().lower() or _UNNAMED, []).append(shape)
    if len(kinds) > MOST_KINDS:
        raise NeaspecError("barriers_many_kinds", kinds=len(kinds), most=MOST_KINDS)
    trees = {kind: shapely.STRtree(shapes) for kind, shapes in sorted(kinds.items())}
    rows = [[_share(line, tree) for tree in trees.values()] for line in segments["geometry"]]
    return pd.DataFrame(rows, index=segments.index, columns=[PREFIX + kind for kind in trees], dtype=float)


def _share(line: shapely.Geometry, tree: shapely.STRtree) -> float:
    west, south, east, north = line.bounds
    scale = np.array([np.cos(np.radians((south + north) / 2)), 1.0]) * _DEGREE_M
    reach = 2 * NEAR_M / scale  # a little more than needed, because a meridian narrows towards the north
    box = shapely.box(west - reach[0], south - reach[1], east + reach[0], north + reach[1])
    near = tree.geometries[tree.query(box, predicate="intersects")]
    if not len(near):
        return 0.0
    plane = shapely.transform(line, lambda places: places * scale)
    clipped = shapely.intersection(shapely.make_valid(near), box)
    zone = shapely.union_all(shapely.buffer(shapely.transform(clipped, lambda places: places * scale), NEAR_M))
    return float(min(shapely.intersection(plane, zone).length / plane.length, 1.0)) if plane.length else 0.0
