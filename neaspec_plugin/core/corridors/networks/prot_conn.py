"""ProtConn: the share of a region that is protected and connected (Saura et al. 2017, 2018)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd
import shapely

from ...errors import NeaspecError
from ...movement.crossings import DEMARCATION
from ...programme_order import programme_order
from ...progress import Progress
from .indices import Network, Overall, overall

PARTS = ("within", "between", "transboundary", "demarcation")
LAND, SEA = "land", "sea"


@dataclass(frozen=True)
class ProtConn:
    """In percent of the region, and in percent of ProtConn where the name ends in ``share``."""

    prot: float
    prot_conn: float
    protected_share: float  # what single protected areas hold together
    unprotected_share: float  # what needs movement over land without protection
    transboundary_share: float  # what needs protected areas outside the region as stepping stones


def region_nodes(areas: Sequence[object], region: shapely.Geometry, distance_m: float) -> tuple[np.ndarray, np.ndarray]:
    """Single polygons on the plane of ``areas`` and whether each lies inside the region.

    Protected areas are dissolved, cut along the region's border and taken apart; what lies outside, up to
    ``distance_m`` from the region, serves as stepping stones. Raises ``NeaspecError``: region_without_areas.
    """
    shapes = np.asarray(areas, dtype=object)
    shapely.prepare(region)
    dissolved = shapely.union_all(shapes[shapely.dwithin(region, shapes, distance_m)])
    inside = _polygons(shapely.intersection(dissolved, region))
    around = shapely.difference(shapely.buffer(region, distance_m, quad_segs=16), region)
    outside = _polygons(shapely.intersection(dissolved, around))
    if not len(inside):
        raise NeaspecError("region_without_areas")
    return np.concatenate([inside, outside]), np.arange(len(inside) + len(outside)) < len(inside)


def prot_conn(network: Network, found: Overall, inside: np.ndarray, region_ha: float, progress: Progress) -> ProtConn:
    """ProtConn and its shares; the attribute of ``network`` is hectares inside the region, 0 outside (``inside`` (n,)).

    ProtConn = 100 EC / region. The shares compare EC with that of protected land alone, sqrt(sum a_i^2), and with that
    without the areas outside.
    """
    kept = np.flatnonzero(inside)
    alone = replace(network, graph=network.graph[kept][:, kept], attribute=network.attribute[kept])
    whole = found.numerator**0.5
    without = overall(alone, progress, paths=False).numerator ** 0.5
    protected = 100.0 * float((network.attribute**2).sum()) ** 0.5 / whole
    transboundary = max(100.0 * (whole - without) / whole, 0.0)
    return ProtConn(
        100.0 * float(network.attribute.sum()) / region_ha,
        100.0 * whole / region_ha,
        protected,
        100.0 - protected - transboundary,
        transboundary,
    )


def groups_of(country: Sequence[str | None], realm: Sequence[str]) -> tuple[np.ndarray, list[tuple[str | None, str]]]:
    """The number of the group of each patch, and what country and realm each group is."""
    pairs = list(zip(country, realm))
    known = sorted(set(pairs), key=lambda pair: programme_order(*pair))
    place = {pair: number for number, pair in enumerate(known)}
    return np.array([place[pair] for pair in pairs], dtype=int), known


def parts_by_country(
    network: Network, found: Overall, groups: np.ndarray, known: Sequence[tuple[str | None, str]]
) -> pd.DataFrame:
    """One row per kind of pair: ``part``, ``country``, ``other_country``, ``realm``, ``percent`` of EC squared.

    ``within`` is each patch with itself, ``between`` two patches of one country, ``transboundary`` two of two
    countries, both orders together, ``demarcation`` two on both sides of that line, which is no border. ``realm`` is
    land, sea, or land_sea for a pair over the coast. A patch whose country is not known has none, and its pairs with
    others count as between, with no other country named. The percentages add up to 100.
    """
    own = np.bincount(groups, weights=network.attribute**2, minlength=len(known))
    rows = [("within", country, country, realm, own[n]) for n, (country, realm) in enumerate(known)]
    for a, (country, realm) in enumerate(known):
        for b, (other, its) in enumerate(known[: a + 1]):
            value = found.between[a, a] if a == b else found.between[a, b] + found.between[b, a]
            low, high = sorted((country, other), key=programme_order)
            rows.append((_part(low, high), low, high, realm if realm == its else "land_sea", value))
    names = ["part", "country", "other_country", "realm"]
    table = pd.DataFrame(rows, columns=[*names, "value"])
    table = table.groupby(names, sort=False, dropna=False, as_index=False)["value"].sum()
    table = table[table["value"] > 0]
    table["percent"] = 100.0 * table.pop("value") / found.numerator
    rank = table["part"].map(PARTS.index)
    return table.iloc[np.argsort(rank.to_numpy(), kind="stable")].reset_index(drop=True)


def _part(country: str | None, other: str | None) -> str:
    """What two patches of these countries are to each other."""
    if not country or not other or country == other:
        return PARTS[1]
    return PARTS[3] if {country, other} == DEMARCATION else PARTS[2]


def _polygons(shape: shapely.Geometry) -> np.ndarray:
    parts = shapely.get_parts(shapely.get_parts(shape))
    return parts[(shapely.get_type_id(parts) == shapely.GeometryType.POLYGON) & (shapely.area(parts) > 0)]
