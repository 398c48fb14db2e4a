"""How much of a corridor is the landscape, and how much the scale on which resistance was given.

The scale is a convention: what is twice as hard to cross is hardly ever known. The same order of cells is therefore
stretched to other contrasts (largest / least resistance), and the corridors are searched again (Rayfield et al. 2010,
doi 10.1007/s10980-009-9436-7).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np

from ...grid import Grid

CONTRASTS = (10, 100, 1000)


def rescaled(grid: Grid, contrast: float) -> Grid:
    """R^k with k such that the largest resistance is ``contrast`` times the least, which is 1; no order changes."""
    low, high = np.nanmin(grid.values), np.nanmax(grid.values)
    power = np.log(contrast) / np.log(high / low) if high > low else 0.0
    return replace(grid, values=(grid.values / low) ** power)


def ranks(costs: Mapping[tuple[int, int], float], pairs: Sequence[tuple[int, int]]) -> list[int]:
    """The rank of each pair by its cost, 1 = cheapest; equal costs have the same, better rank."""
    own = np.array([costs[pair] for pair in pairs], dtype=float)
    return [int((own < cost - 1e-9 * abs(cost)).sum()) + 1 for cost in own]


def share_inside(way: np.ndarray, inside: np.ndarray) -> float:
    """The share of a way's cells (flat numbers) that lie ``inside`` (flat) a corridor and its cores."""
    return float(inside[way].mean())
