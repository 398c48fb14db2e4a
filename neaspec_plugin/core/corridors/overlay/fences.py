"""How much of a border is closed by fences: what stands along it, less what lets through and what is a passage."""

from __future__ import annotations

import numpy as np
import pandas as pd
import shapely
from pyproj import Geod, Transformer

from ...movement.border_barriers import NEAR_M, barrier_shares
from ..networks.patch_network import onto

FENCES = ("fence", "border_fence")  # kinds of barrier that close a border; roads, railways and rivers do not
_GEOD = Geod(ellps="WGS84")


def fences_of(barriers: pd.DataFrame) -> pd.DataFrame | None:
    """``permeability`` (0 closed to 1 open, to the tenth, 0 where missing) and ``geometry`` of the fences.

    ``barriers``: ``geometry``, perhaps ``KIND`` and ``PERMEABILITY``. None without a kind: nobody told what is a fence.
    """
    if "KIND" not in barriers:
        return None
    kinds = barriers["KIND"].fillna("").astype(str).str.strip().str.lower()
    told = barriers["PERMEABILITY"] if "PERMEABILITY" in barriers else pd.Series(0.0, index=barriers.index)
    permeability = pd.to_numeric(told, errors="coerce").fillna(0.0).clip(0, 1).round(1)
    found = pd.DataFrame({"permeability": permeability, "geometry": barriers["geometry"]})
    return found[kinds.isin(FENCES) & barriers["geometry"].notna() & (permeability < 1)].reset_index(drop=True)


def closed_km(line: shapely.Geometry, fences: pd.DataFrame, passages: np.ndarray | None, plane: Transformer) -> float:
    """The length (km) of a border in EPSG:4326 within ``NEAR_M`` of a fence and not of a passage.

    Where a fence lets through it counts by 1 - permeability; of several the most closed one counts.
    """
    if passages is not None and len(passages):
        flat = onto(plane, np.array([line], dtype=object))[0]
        rest = shapely.difference(flat, shapely.union_all(shapely.buffer(onto(plane, passages), NEAR_M)))
        line = shapely.transform(rest, lambda at: np.column_stack(plane.transform(*at.T, direction="INVERSE")))
    length = _GEOD.geometry_length(line) / 1000
    if length <= 0:
        return 0.0
    levels = np.unique(fences["permeability"].to_numpy())
    closed = 0.0
    for level, following in zip(levels, [*levels[1:], 1.0]):
        shapes = fences.loc[fences["permeability"] <= level, "geometry"]
        share = barrier_shares(pd.DataFrame({"geometry": [line]}), ((FENCES[0], shape) for shape in shapes))
        closed += float(share.iloc[0, 0]) * (following - level)
    return length * closed
