"""From polygons to connectivity: the network, its indices, the parts by country, and the best new cross-border link."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
import shapely
from scipy.sparse.csgraph import connected_components

from ...errors import NeaspecError
from ...messages import Message
from ...movement.crossings import DEMARCATION
from ...progress import Part, Progress
from . import patch_network as network
from .indices import Network, Overall, by_links, by_probability, importance, lost_through, overall, seconds_lost
from .new_link import NewLink, best_new_link
from .prot_conn import LAND, PARTS, SEA, ProtConn, groups_of, parts_by_country, prot_conn, region_nodes

MEASURED = ("edges", "places")
LINK, NEW_LINK = "link", "new_link"
_MOST_HOURS = 12  # of the importance of each patch: more is refused
_PAIR_S, _CORNER_S = 4e-6, 4e-7  # of a pair of patches to be measured, and of their vertices; by trying
_OVERLAP = 0.01  # of the smaller polygon: what is more is land counted twice, what is less a digitised seam


@dataclass(frozen=True)
class Question:
    """``probability`` of dispersal over ``distance_m``; paths below ``least`` probability count as none, 0 keeps all.

    ``importance`` of each patch is computed or left out, and that by IIC alone too (``by_iic``). ``around_m`` of a
    region serve as stepping stones; ``landscape_ha`` is the area that PC and IIC refer to where there is no region,
    None where nobody tells.
    """

    distance_m: float
    probability: float = 0.5
    least: float = 1e-4
    measured: str = MEASURED[0]
    importance: bool = True
    by_iic: bool = True
    around_m: float = 50_000.0
    landscape_ha: float | None = None


@dataclass(frozen=True)
class Connectivity:
    """The tables of ``connectivity`` and what to tell.

    ``patches``: patch_id, country, realm, area_ha, weight, dPC with dPCintra, dPCflux and dPCconnector, dIIC (percent),
    betweenness (percent of the sum of EC squared), geometry. ``indices``: index, value, unit. ``countries``: see
    ``parts_by_country``, and ``protconn_percent`` with a region. ``links``: kind, patch_a, patch_b, country_a,
    country_b, distance_m, probability, gain_percent, geometry. Geometries are in EPSG:4326.
    """

    patches: pd.DataFrame
    indices: pd.DataFrame
    countries: pd.DataFrame
    links: pd.DataFrame
    told: tuple[Message, ...]


@dataclass(frozen=True)
class _Land:
    """The patches on their plane, and those of them that lie inside the region."""

    plane: object
    flat: np.ndarray
    rows: pd.DataFrame  # patch_id, country, weight, geometry
    inside: np.ndarray
    region_ha: float | None


def connectivity(
    patches: pd.DataFrame,
    question: Question,
    side_of: Callable[[np.ndarray], Sequence[str | None]],
    land: shapely.Geometry,
    progress: Progress,
    region: shapely.Geometry | None = None,
) -> Connectivity:
    """Everything about ``patches``: patch_id, country and weight (hectares where None) and geometry (EPSG:4326).

    Where ``country`` is None the side of a point on the patch is asked from ``side_of``. With a ``region`` (EPSG:4326)
    the patches are dissolved and cut along its border first, and ProtConn is computed. Raises ``NeaspecError``:
    probabilities_wrong, patches_too_few, patches_overlap, patch_weight, patch_weights_zero, region_without_areas,
    too_many_links, importance_too_long, cancelled.
    """
    if not 0 < question.probability < 1 or not 0 <= question.least < question.probability:
        raise NeaspecError("probabilities_wrong", probability=question.probability, least=question.least)
    kept, told = _polygons_only(patches)
    ground = _ground(kept, question, region)
    rows = ground.rows
    points = shapely.point_on_surface(rows["geometry"].to_numpy())
    rows["country"] = _countries(rows["country"], points, side_of)
    shapely.prepare(land)
    rows["realm"] = np.where(shapely.intersects(land, points), LAND, SEA)
    rows["area_ha"] = shapely.area(ground.flat) / network.HA
    rows["weight"] = _weights(rows)
    progress.info(_forecast_links(ground, question, Part(progress, 0, 1)))
    links = _links(ground, question, Part(progress, 1, 15))
    sizes = {"patches": len(rows), "links": len(links.first)}
    if question.least > 0:
        told.append(Message("connectivity_links", cut=round(_cut(question) / 1000, 1), **sizes))
    else:
        told.append(Message("connectivity_all_links", **sizes))
    cost = links.distance_m * -math.log(question.probability) / question.distance_m
    near = links.distance_m <= question.distance_m
    limit = -math.log(question.least) if question.least > 0 else math.inf
    weight = rows["weight"].to_numpy()
    pc = Network(network.lean(links.graph(cost)), weight, by_probability, limit)
    iic = Network(links.graph(np.ones(len(near)), near), weight, by_links)
    groups, known = groups_of(rows["country"], rows["realm"])
    lost = [pc, *([iic] if question.by_iic else [])] if question.importance else []
    progress.info(_forecast(lost, len(near)))
    found = overall(pc, Part(progress, 15, 35), groups=groups)
    hops = overall(iic, Part(progress, 35, 50), paths=False)
    _importance(rows, question, (pc, found), (iic, hops), progress)
    best = _best(pc, found, links, cost, rows, Part(progress, 85, 98))
    protected = None
    if region is not None:
        protected = prot_conn(pc, found, ground.inside, ground.region_ha, Part(progress, 98, 100))
    countries = parts_by_country(pc, found, groups, known)
    if protected:
        countries["protconn_percent"] = countries["percent"] * protected.prot_conn / 100.0
    unknown = int(rows["country"].isna().sum())
    if unknown:
        told.append(Message("connectivity_no_side", patches=unknown))
    return Connectivity(
        rows[[*(name for name in rows if name != "geometry"), "geometry"]],
        _indices(rows, ground.region_ha, found, hops, iic, protected, countries, best),
        countries,
        _link_table(ground, question, links, near, best),
        tuple(told),
    )


def _polygons_only(patches: pd.DataFrame) -> tuple[pd.DataFrame, list[Message]]:
    """The rows with a polygon that has an area, repaired where its rings cross, and what to tell of the others."""
    shapes = np.array([_polygonal(shape) for shape in patches["geometry"]], dtype=object)
    good = np.array([shape is not None and shape.area > 0 for shape in shapes], dtype=bool)
    left = int((~good).sum())
    told = [Message("patches_left_out", rows=left)] if left else []
    return patches.assign(geometry=shapes)[good].reset_index(drop=True), told


def _polygonal(shape: shapely.Geometry | None) -> shapely.Geometry | None:
    """The polygons of a shape, whole and valid; lines and points that a repair leaves are dropped."""
    if shape is None:
        return None
    shape = shapely.force_2d(shape if shape.is_valid else shapely.make_valid(shape))
    if shape.geom_type in ("Polygon", "MultiPolygon"):
        return shape
    parts = [part for part in shapely.get_parts(shape) if part.geom_type in ("Polygon", "MultiPolygon")]
    return shapely.union_all(parts) if parts else None


def _ground(patches: pd.DataFrame, question: Question, region: shapely.Geometry | None) -> _Land:
    if len(patches) < (2 if region is None else 1):
        raise NeaspecError("patches_too_few", patches=len(patches))
    shapes = patches["geometry"].to_numpy()
    whole = shapes if region is None else np.array([region], dtype=object)
    plane = network.plane_of(*shapely.get_coordinates(whole).T)
    flat = network.onto(plane, shapes)
    if region is None:
        pairs = network.overlapping(flat, _OVERLAP)
        if pairs:
            raise NeaspecError("patches_overlap", pairs=pairs)
        return _Land(plane, flat, patches, np.ones(len(flat), dtype=bool), question.landscape_ha)
    flat_region = network.onto(plane, np.array([region], dtype=object))[0]
    nodes, inside = region_nodes(flat, flat_region, question.around_m)
    degrees = shapely.transform(
        nodes, lambda places: np.column_stack(plane.transform(places[:, 0], places[:, 1], direction="INVERSE"))
    )
    node, of = shapely.STRtree(flat).query(shapely.point_on_surface(nodes), predicate="intersects")
    named = pd.Series(of, index=node).groupby(level=0).min().reindex(range(len(nodes)))
    rows = patches.reindex(named)[["patch_id", "country"]].reset_index(drop=True)
    weight = np.where(inside, shapely.area(nodes) / network.HA, 0.0)
    return _Land(plane, nodes, rows.assign(weight=weight, geometry=degrees), inside, flat_region.area / network.HA)


def _countries(declared: pd.Series, points: np.ndarray, side_of) -> np.ndarray:
    country = np.array([value if isinstance(value, str) and value else None for value in declared], dtype=object)
    open_ = np.flatnonzero([value is None for value in country])
    if len(open_):
        country[open_] = [side if isinstance(side, str) else None for side in side_of(points[open_])]
    return country


def _weights(rows: pd.DataFrame) -> np.ndarray:
    """The weight of each patch, its hectares where none is given."""
    if rows["weight"].isna().all():
        return rows["area_ha"].to_numpy()
    weight = pd.to_numeric(rows["weight"], errors="coerce").to_numpy(dtype=float)
    wrong = np.flatnonzero(~(weight >= 0) | np.isinf(weight))
    if len(wrong):
        raise NeaspecError("patch_weight", row=int(wrong[0]) + 1)
    if not weight.any():
        raise NeaspecError("patch_weights_zero")
    return weight


def _cut(question: Question) -> float:
    return network.cut_distance_m(question.distance_m, question.probability, question.least)


def _links(ground: _Land, question: Question, progress: Progress) -> network.Links:
    reach = max(_cut(question), question.distance_m)
    if question.measured == MEASURED[0]:
        return network.edge_links(ground.flat, reach, progress, ground.plane)
    points = shapely.get_coordinates(network.places_of(ground.flat))
    return network.point_links(points, reach, ground.plane)


def _forecast_links(ground: _Land, question: Question, progress: Progress) -> Message:
    """What measuring the distances will take, before any is measured; refuses too many links."""
    ends = ground.flat if question.measured == MEASURED[0] else network.places_of(ground.flat)
    pairs = network.candidates(ends, max(_cut(question), question.distance_m), progress)
    seconds = pairs * (_PAIR_S + 2 * shapely.get_num_coordinates(ends).mean() * _CORNER_S)
    kept = min(pairs, network.MOST_LINKS)
    megabytes = math.ceil(kept * network.BYTES_OF_LINK / 1e6)
    return Message("links_forecast", pairs=pairs, seconds=math.ceil(seconds), megabytes=megabytes)


def _forecast(networks: Sequence[Network], links: int) -> Message:
    """What the importance in these networks will take; refuses what would take too long, before it is computed."""
    seconds = sum(seconds_lost(network) for network in networks)
    hours = seconds / 3600
    if hours > _MOST_HOURS:
        raise NeaspecError("importance_too_long", hours=math.ceil(hours), most=_MOST_HOURS)
    return Message("forecast", seconds=math.ceil(seconds), megabytes=math.ceil(links * network.BYTES_OF_LINK / 1e6))


def _importance(
    rows: pd.DataFrame,
    question: Question,
    pc: tuple[Network, Overall],
    iic: tuple[Network, Overall],
    progress: Progress,
) -> None:
    """Add what each patch adds to the indices, in percent."""
    rows["betweenness"] = 100.0 * pc[1].carried / pc[1].numerator
    if not question.importance:
        return
    table = importance(*pc, lost_through(pc[0], Part(progress, 50, 65)))
    for part in table:
        rows["dPC" if part == "total" else f"dPC{part}"] = table[part].to_numpy()
    if question.by_iic:
        rows["dIIC"] = importance(*iic, lost_through(iic[0], Part(progress, 65, 85)))["total"].to_numpy()


def _best(pc: Network, found: Overall, links: network.Links, cost, rows: pd.DataFrame, progress: Progress):
    """The best new link among pairs of patches whose countries are known and differ; over no demarcation line."""
    country = rows["country"].to_numpy()
    one, other = country[links.first], country[links.second]
    known = pd.notna(one) & pd.notna(other)
    line = np.isin(one[known], [*DEMARCATION]) & np.isin(other[known], [*DEMARCATION])
    known[known] = ~line
    across = np.flatnonzero(known & (one != other) & (links.distance_m > 0))
    return best_new_link(pc, found, links.first[across], links.second[across], cost[across], progress)


def _indices(
    rows: pd.DataFrame,
    landscape_ha: float | None,
    found: Overall,
    hops: Overall,
    iic: Network,
    protected: ProtConn | None,
    countries: pd.DataFrame,
    best: NewLink | None,
) -> pd.DataFrame:
    """index, value, unit; those that need a region or the landscape's area are left out where there is none."""
    square = float((rows["weight"] ** 2).sum())
    unit = "ha" if np.array_equal(rows["weight"], rows["area_ha"]) or protected else "weight"
    table = [("ECA", found.numerator**0.5, unit), ("EC_IIC", hops.numerator**0.5, unit)]
    if landscape_ha:
        table += [
            ("PC", found.numerator / landscape_ha**2, "1"),
            ("IIC", hops.numerator / landscape_ha**2, "1"),
            ("mesh", square / landscape_ha, unit),
        ]
    table += [("PC_numerator", found.numerator, f"{unit}2"), ("IIC_numerator", hops.numerator, f"{unit}2")]
    table += [("components", float(connected_components(iic.graph, directed=False)[0]), "1")]
    part = countries.groupby("part")["percent"].sum()
    table += [(f"{name}_pairs", float(part.get(name, 0.0)), "%") for name in PARTS]
    table += [("land_sea_pairs", float(countries.loc[countries["realm"] == "land_sea", "percent"].sum()), "%")]
    if protected:
        table += [
            ("Prot", protected.prot, "%"),
            ("ProtConn", protected.prot_conn, "%"),
            ("ProtUnconn", protected.prot - protected.prot_conn, "%"),
            ("RelConn", 100.0 * protected.prot_conn / protected.prot, "%"),
            ("ProtConn_Prot", protected.protected_share, "%"),
            ("ProtConn_Unprot", protected.unprotected_share, "%"),
            ("ProtConn_Trans", protected.transboundary_share, "%"),
        ]
    if best:
        table += [("new_link_gain", best.gain_percent, "%")]
    return pd.DataFrame(table, columns=["index", "value", "unit"])


def _link_table(
    ground: _Land, question: Question, links: network.Links, near: np.ndarray, best: NewLink | None
) -> pd.DataFrame:
    """The links no longer than the dispersal distance, and the best new one."""
    chosen, kinds, gains = np.flatnonzero(near), [LINK] * int(near.sum()), [np.nan] * int(near.sum())
    if best:
        new = np.flatnonzero((links.first == best.first) & (links.second == best.second))
        chosen, kinds, gains = np.append(chosen, new), [*kinds, NEW_LINK], [*gains, best.gain_percent]
    first, second, distance = links.first[chosen], links.second[chosen], links.distance_m[chosen]
    ends = ground.flat if question.measured == MEASURED[0] else network.places_of(ground.flat)
    lines = shapely.shortest_line(ends[first], ends[second])
    own, country = (ground.rows[name].to_numpy() for name in ("patch_id", "country"))
    return pd.DataFrame(
        {
            "kind": kinds,
            "patch_a": own[first],
            "patch_b": own[second],
            "country_a": country[first],
            "country_b": country[second],
            "distance_m": distance,
            "probability": np.exp(distance * math.log(question.probability) / question.distance_m),
            "gain_percent": np.array(gains, dtype=float),
            "geometry": shapely.transform(
                lines,
                lambda at: np.column_stack(ground.plane.transform(at[:, 0], at[:, 1], direction="INVERSE")),
            ),
        }
    )
