"""Two habitat maps of polygons laid over each other, exactly, on an equal-area plane."""

from __future__ import annotations

import numpy as np
import pandas as pd
import shapely
from pyproj import Transformer

from ..errors import NeaspecError
from ..movement.border_side import Sides
from ..priorities.units.country_shares import Teller
from ..priorities.units.planning_units import plane_for
from ..progress import Part, Progress, step
from .habitat_change import SHARE_SAMPLES, HabitatChange, Overlay, Pair, habitat_change
from .habitat_classes import NO_CLASS, cleaned
from .map_shapes import HA, areas_on_plane, shares_of

_BLOCK = 5_000  # pairs that are cut at once
_OVERLAP = 1e-3  # of a map's area that polygons of it may share


def compared_polygons(
    before: pd.DataFrame,
    after: pd.DataFrame,
    names: tuple[str, str],
    sides: Sides,
    wetlands: frozenset[str],
    smallest_ha: float,
    progress: Progress,
) -> HabitatChange:
    """Two maps of polygons compared on the equal-area plane around both. Raises what ``polygon_overlay`` raises."""
    for frame, name in zip((before, after), names):
        if not any(shape is not None and shape.area for shape in frame["geometry"]):
            raise NeaspecError("habitat_no_polygon", layer=name)
    plane = plane_for([*before["geometry"], *after["geometry"]])
    teller = Teller(sides, plane)
    overlay = polygon_overlay(before, after, names, plane, teller, Part(progress, 0, 85))
    return habitat_change(overlay, wetlands, smallest_ha, teller, plane, Part(progress, 85, 100))


def polygon_overlay(
    before: pd.DataFrame,
    after: pd.DataFrame,
    names: tuple[str, str],
    plane: Transformer,
    teller: Teller,
    progress: Progress,
) -> Overlay:
    """The overlay of two maps with ``code`` and ``geometry`` (EPSG:4326); ``names`` are those of their layers.

    Raises ``habitat_no_polygon``, ``habitat_class_empty``, ``habitat_overlap`` (``layer``, ``percent``: what a map
    shows twice would be counted twice), ``habitat_apart`` and ``cancelled``.
    """
    maps = []
    for number, (frame, name) in enumerate(zip((before, after), names)):
        step(progress, number, 20)
        maps.append(_map(frame, name, plane))
    (one_codes, one_shapes, one_ha), (two_codes, two_shapes, two_ha) = maps
    pieces = _pieces(one_codes, one_shapes, two_codes, two_shapes, Part(progress, 10, 70))
    if not pieces:
        raise NeaspecError("habitat_apart", layer=names[1], first=names[0])
    pairs, changed, shapes = sorted(pieces), {}, []
    areas = np.array([shapely.area(pieces[pair]).sum() for pair in pairs]) / HA
    for number, pair in enumerate(pairs):
        step(Part(progress, 70, 90), number, len(pairs))
        if pair[0] != pair[1]:
            changed[pair] = shapely.union_all(pieces[pair])
        shapes.append(shapely.multipolygons(pieces[pair]))
    shares = shares_of(shapes, teller, SHARE_SAMPLES, Part(progress, 90, 100))
    common = float(areas.sum())
    by_country = dict(zip(pairs, areas[:, None] * shares))
    return Overlay(by_country, changed, max(one_ha - common, 0.0), max(two_ha - common, 0.0))


def _map(frame: pd.DataFrame, name: str, plane: Transformer) -> tuple[np.ndarray, np.ndarray, float]:
    """Codes and shapes on the plane, and the hectares that they cover."""
    shapes, codes = areas_on_plane(frame["geometry"], plane), cleaned(frame["code"])
    there = shapely.area(shapes) > 0
    shapes, codes = shapes[there], codes[there]
    if not len(shapes):
        raise NeaspecError("habitat_no_polygon", layer=name)
    if (codes == NO_CLASS).any():
        raise NeaspecError("habitat_class_empty", layer=name, polygons=int((codes == NO_CLASS).sum()))
    whole, covered = float(shapely.area(shapes).sum()), float(shapely.union_all(shapes).area)
    if whole - covered > _OVERLAP * covered:
        raise NeaspecError("habitat_overlap", layer=name, percent=round(100 * (whole - covered) / covered, 1))
    return codes, shapes, covered / HA


def _pieces(
    one_codes: np.ndarray, one: np.ndarray, two_codes: np.ndarray, two: np.ndarray, progress: Progress
) -> dict[Pair, np.ndarray]:
    """The single polygons that each pair of classes has in common."""
    first, second = shapely.STRtree(two).query(one, predicate="intersects")
    found: dict[Pair, list[np.ndarray]] = {}
    for begin in range(0, len(first), _BLOCK):
        step(progress, begin, len(first))
        own, other = first[begin : begin + _BLOCK], second[begin : begin + _BLOCK]
        parts, row = shapely.get_parts(shapely.intersection(one[own], two[other]), return_index=True)
        parts, deeper = shapely.get_parts(parts, return_index=True)
        solid = shapely.area(parts) > 0
        owner = row[deeper][solid]
        pairs = pd.DataFrame({"one": one_codes[own[owner]], "other": two_codes[other[owner]]})
        for pair, rows in pairs.groupby(["one", "other"]).indices.items():
            found.setdefault(pair, []).append(parts[solid][rows])
    return {pair: np.concatenate(blocks) for pair, blocks in found.items()}
