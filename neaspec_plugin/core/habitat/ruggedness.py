"""How rugged the ground is, cell by cell, from heights; a cell and its eight neighbours are looked at."""

from __future__ import annotations

import numpy as np

from ..grid import Grid

VRM, TRI = "vrm", "tri"
MEASURES = (VRM, TRI)


def measured(grid: Grid, measure: str) -> np.ndarray:
    """The ruggedness of the ground by one of ``MEASURES``."""
    return vector_ruggedness(grid) if measure == VRM else terrain_ruggedness_index(grid.values)


def terrain_ruggedness_index(heights: np.ndarray) -> np.ndarray:
    """The root of the summed squared differences of height to the eight neighbours, in the heights' unit.

    Riley, DeGloria and Elliot (1999). A neighbour without data, or beyond the edge, counts as level with the cell.
    """
    total = np.zeros(heights.shape)
    for down in (-1, 0, 1):
        for right in (-1, 0, 1):
            total += (_neighbour(heights, down, right) - heights) ** 2
    return np.sqrt(total)


def vector_ruggedness(grid: Grid) -> np.ndarray:
    """The vector ruggedness measure, 0 (flat or an even slope) to 1, without unit; heights are in the grid's unit.

    One minus the length of the mean of the unit vectors that stand upright on the nine cells (Sappington, Longshore
    and Thompson 2007, doi 10.2193/2005-723). Slopes are central differences; cells without data are left out.
    """
    heights = grid.values
    east = (_neighbour(heights, 0, 1) - _neighbour(heights, 0, -1)) / (2 * grid.width)
    north = (_neighbour(heights, -1, 0) - _neighbour(heights, 1, 0)) / (2 * grid.height)
    long = np.where(np.isnan(heights), np.nan, np.sqrt(1 + east**2 + north**2))
    vectors = (-east / long, -north / long, 1 / long)
    squares = sum(_mean_of_nine(part) ** 2 for part in vectors)
    return np.clip(1 - np.sqrt(squares), 0, 1)


def factor(ruggedness: np.ndarray, rugged: float, weight: float) -> np.ndarray:
    """What resistance is multiplied by: 1 from ``rugged`` on, 1 + ``weight`` where it is flat, linear between."""
    return 1 + weight * (1 - np.minimum(ruggedness / rugged, 1))


def _neighbour(values: np.ndarray, down: int, right: int) -> np.ndarray:
    """The value of the neighbour of each cell; the cell's own where there is none."""
    rows, columns = values.shape
    there = np.pad(values, 1, mode="edge")[1 + down : 1 + down + rows, 1 + right : 1 + right + columns]
    return np.where(np.isnan(there), values, there)


def _mean_of_nine(values: np.ndarray) -> np.ndarray:
    rows, columns = values.shape
    around = np.pad(values, 1, constant_values=np.nan)
    total, number = np.zeros(values.shape), np.zeros(values.shape)
    for down in range(3):
        for right in range(3):
            part = around[down : down + rows, right : right + columns]
            known = ~np.isnan(part)
            total += np.where(known, part, 0)
            number += known
    return np.where(np.isnan(values), np.nan, total / np.maximum(number, 1))
