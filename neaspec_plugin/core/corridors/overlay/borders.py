"""How much border lies inside a corridor, and how much of it is closed; the place of a bundled line is never shown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
import pandas as pd
import shapely
from pyproj import Geod, Transformer

from ...messages import Message
from ...movement.crossings import DEMARCATION
from ...programme_order import programme_order
from .fences import closed_km

BORDER = ["side_a", "side_b", "border_status", "length_km", "closed_km", "open_km", "geometry"]
Line = tuple[str, str, str, shapely.Geometry]  # both sides, the status, and the line in EPSG:4326
_GEOD = Geod(ellps="WGS84")


def borders_inside(
    strip: shapely.Geometry,
    lines: Iterable[Line],
    own: bool,
    fences: pd.DataFrame | None,
    passages: np.ndarray | None,
    plane: Transformer,
) -> list[tuple]:
    """``BORDER`` of each line inside a strip (EPSG:4326): geodesic lengths, and what a fence beside it closes of them.

    ``geometry`` is None unless the lines are the office's ``own``; what is closed is NaN where ``fences`` is None.
    ``plane`` is that of the corridor.
    """
    rows = []
    for one, other, status, line in lines:
        if not shapely.intersects(line, strip):
            continue
        inside = shapely.intersection(line, strip)
        length = _GEOD.geometry_length(inside) / 1000
        if length <= 0:
            continue
        closed = np.nan if fences is None else min(closed_km(inside, fences, passages, plane), length)
        sides = sorted((one, other), key=programme_order)
        rows.append((*sides, status, length, closed, length - closed, inside if own else None))
    return rows


def border_sums(rows: Sequence[tuple], country: str | None = None) -> dict[str, float]:
    """The lengths of ``BORDER`` rows, of all or of those of one country, which shares each of them with another one.

    The demarcation line is no border and has numbers of its own.
    """
    found = {}
    for name, apart in (("border", False), ("demarcation", True)):
        kept = [row for row in rows if ({*row[:2]} == DEMARCATION) == apart and (country is None or country in row[:2])]
        found[f"{name}_km"] = float(sum(row[3] for row in kept))
        found[f"{name}_closed_km"] = float(sum(row[4] for row in kept))
    return found


def line_told(uncertainty_m: float | None) -> Message:
    """Along which line the lengths are: the bundled one, whose place is known so well, or the office's own (None)."""
    return (
        Message("overlay_own_line") if uncertainty_m is None else Message("overlay_bundled_line", metres=uncertainty_m)
    )
