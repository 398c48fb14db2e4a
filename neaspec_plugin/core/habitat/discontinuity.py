"""Whether a surface jumps at a national border, which is more often a change of the map's legend than of the land.

Along each stretch of the border the medians of both sides are compared, near the line and beyond its uncertainty. Cells
without data on one side are told as well: they would act as a barrier.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pandas as pd
import shapely
from pyproj import Transformer

from ..grid import Grid
from ..progress import Progress, step

COLUMNS = [
    "layer",
    "side_a",
    "side_b",
    "from_km",
    "to_km",
    "cells_a",
    "cells_b",
    "median_a",
    "median_b",
    "ratio",
    "flag",
]
JUMP, NO_DATA, FEW, NONE = "jump", "no_data", "few_cells", "none"
FEWEST = 10  # cells on a side whose median says anything
_EMPTY_SHARE = 0.5  # of a side's cells without data, while the other side has them
_PIECE_DEG = 0.02


def discontinuity(
    layers: Mapping[str, Grid],
    segments: pd.DataFrame,
    areas: Mapping[str, shapely.Geometry],
    near_m: float,
    line_m: float,
    jump: float,
    progress: Progress,
) -> pd.DataFrame:
    """``COLUMNS``, a row for each layer and each of ``segments`` (``border_segments.cut``) that the layers reach.

    ``layers`` are aligned, in a projected system in metres. ``areas``: the sides' land by iso3, in EPSG:4326. Cells
    whose centre is from ``line_m`` (the line's uncertainty) to ``near_m`` from the segment count, on the side they lie
    in. ``ratio`` is the greater median over the smaller. ``flag``: ``jump`` where the ratio is ``jump`` or more,
    ``no_data`` where half of one side's cells or more have none while the other's have, ``few_cells``, or ``none``.
    """
    first = next(iter(layers.values()))
    to_grid = Transformer.from_crs("EPSG:4326", first.crs, always_xy=True)
    rows = []
    pairs = zip(segments["side_a"], segments["side_b"], segments["from_km"], segments["to_km"], segments["geometry"])
    near = _extent(first, near_m)
    for number, (one, other, start, stop, line) in enumerate(pairs):
        step(progress, number, len(segments))
        if not shapely.intersects(line, near) or one not in areas or other not in areas:
            continue
        places = _Ring(first, _projected(line, to_grid), near_m, line_m)
        own = [places.on(areas[side], to_grid) for side in (one, other)]
        for name, grid in layers.items():
            found = _compared([grid.values[cells] for cells in own], jump)
            if found is not None:
                rows.append((name, one, other, start, stop, *found))
    return pd.DataFrame(rows, columns=COLUMNS)


def _compared(sides: list[np.ndarray], jump: float) -> tuple | None:
    """Cells with data and medians of both sides, the ratio and the flag; None where neither side has a cell."""
    known = [values[~np.isnan(values)] for values in sides]
    counts = [len(values) for values in known]
    if not any(counts):
        return None
    medians = [float(np.median(values)) if len(values) else np.nan for values in known]
    empty = [len(values) > 0 and 1 - count / len(values) >= _EMPTY_SHARE for values, count in zip(sides, counts)]
    low, high = min(medians), max(medians)
    ratio = high / low if all(counts) and low > 0 else np.nan
    if min(len(values) for values in sides) < FEWEST:
        flag = FEW
    elif empty[0] != empty[1]:
        flag = NO_DATA
    elif min(counts) < FEWEST:
        flag = FEW
    else:
        flag = JUMP if ratio >= jump or (low <= 0 < high) else NONE
    return (*counts, *medians, ratio, flag)


class _Ring:
    """The cells around one stretch of a border: rows, columns and centres."""

    def __init__(self, grid: Grid, line: shapely.Geometry, near_m: float, line_m: float):
        west, south, east, north = shapely.bounds(line)
        window = grid.window(west - near_m, south - near_m, east + near_m, north + near_m)
        self.top = round((grid.top - window.top) / grid.height)
        self.left = round((window.left - grid.left) / grid.width)
        rows, columns = (axis.ravel() for axis in np.indices(window.values.shape))
        centres = window.centres(rows, columns)
        zone, core = shapely.buffer(line, near_m), shapely.buffer(line, line_m)
        shapely.prepare([zone, core])
        x, y = centres.T
        inside = shapely.contains_xy(zone, x, y) & ~shapely.contains_xy(core, x, y)
        self.rows, self.columns, self.x, self.y = rows[inside], columns[inside], x[inside], y[inside]

    def on(self, area: shapely.Geometry, to_grid: Transformer) -> tuple[np.ndarray, np.ndarray]:
        """Rows and columns, in the grid, of the cells in an area in EPSG:4326."""
        nothing = np.zeros(0, int), np.zeros(0, int)
        if not len(self.x):
            return nothing
        lon, lat = to_grid.transform(self.x, self.y, direction="INVERSE")
        near = shapely.clip_by_rect(area, lon.min() - 0.01, lat.min() - 0.01, lon.max() + 0.01, lat.max() + 0.01)
        if near.is_empty:
            return nothing
        shapely.prepare(near)
        inside = shapely.contains_xy(near, lon, lat)
        return self.rows[inside] + self.top, self.columns[inside] + self.left


def _projected(line: shapely.Geometry, to_grid: Transformer) -> shapely.Geometry:
    fine = shapely.segmentize(line, _PIECE_DEG)
    return shapely.transform(fine, lambda places: np.column_stack(to_grid.transform(places[:, 0], places[:, 1])))


def _extent(grid: Grid, near_m: float) -> shapely.Geometry:
    """The box in EPSG:4326 around all that is ``near_m`` from the grid."""
    rows, columns = grid.values.shape
    west, east = grid.left - near_m, grid.left + columns * grid.width + near_m
    south, north = grid.top - rows * grid.height - near_m, grid.top + near_m
    to_degrees = Transformer.from_crs(grid.crs, "EPSG:4326", always_xy=True)
    return shapely.box(*to_degrees.transform_bounds(west, south, east, north))
