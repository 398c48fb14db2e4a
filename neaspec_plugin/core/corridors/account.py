"""The table of corridors: cost, length and area of each, whose countries it needs, and how sure its rank is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd
import shapely
from pyproj import Transformer

from ..grid import Grid
from ..messages import Message
from ..progress import Part, Progress, Silent, step
from ..schema import COUNTRIES
from . import contrasts
from .cores import Core
from .corridors import NOT_ALLOCATED, Distances, Width, excess, least_cost_ways, widest_excess
from .narrowest import narrowest_cells

UNKNOWN = "unknown"
PASSAGES = ["corridor", "passage", "side_from", "side_to", "geometry"]
_SAMPLES = 4000  # cells of a corridor whose side is asked
SideOf = Callable[[np.ndarray], np.ndarray]


@dataclass(frozen=True)
class Landscape:
    """``side_of`` takes points in EPSG:4326 and tells ISO codes or None. ``protected`` (flat cells) and ``barriers``
    (shapes in the coordinates of the grid) are None where not asked."""

    grid: Grid
    cores: Sequence[Core]
    side_of: SideOf
    protected: np.ndarray | None = None
    neighbours: int = 8
    barriers: Sequence[shapely.Geometry] | None = None


@dataclass(frozen=True)
class Corridors:
    """``table``: one row per corridor, lines in EPSG:4326; ``passages``: PASSAGES; ``mosaic``: the least excess, NaN
    outside of all corridors; ``apart``: the pairs of cores that no way joins. Of each row, ``pairs`` are the numbers of
    its cores, ``strips`` the cells of corridor and cores (``numpy.packbits`` of flat cells)."""

    table: pd.DataFrame
    passages: pd.DataFrame
    mosaic: Grid
    apart: list[tuple[str, str]]
    pairs: list[tuple[int, int]]
    strips: list[np.ndarray]


def core_sides(land: Landscape) -> list[str | None]:
    """The side of each core: that of its cell nearest to its middle."""
    middles = []
    for core in land.cores:
        centres = _centres(core.cells, land.grid)
        middles.append(centres[np.argmin(((centres - centres.mean(axis=0)) ** 2).sum(axis=1))])
    told = land.side_of(_points(np.array(middles), land.grid.crs))
    return [None if pd.isna(side) else str(side) for side in told]


def corridors(
    land: Landscape,
    found: Distances,
    pairs: Sequence[tuple[int, int]],
    width: Width,
    progress: Progress | None = None,
) -> Corridors:
    """The corridors of some pairs, the cheapest first. Raises ``cancelled``."""
    joined = sorted((pair for pair in pairs if pair in found.ways), key=lambda pair: (found.ways[pair].cost, pair))
    apart = [(land.cores[one].name, land.cores[two].name) for one, two in pairs if (one, two) not in found.ways]
    sides = core_sides(land)
    mosaic = np.full(land.grid.values.size, np.inf)
    rows, passages, strips = [], [], []
    order = contrasts.ranks({pair: found.ways[pair].cost for pair in joined}, joined)
    for number, (pair, rank) in enumerate(zip(joined, order), start=1):
        step(progress or Silent(), number, len(joined))
        values, inside = excess(found, pair), _inside(land, pair)
        cut = widest_excess(values, inside, width, land.grid.width**2)
        strip = values <= cut
        mosaic[strip] = np.minimum(mosaic[strip], values[strip])
        row, own = _row(number, land, found, pair, np.flatnonzero(strip & ~inside))
        ends = {f"side_{end}": sides[core] for end, core in zip("ab", pair)}
        whole = (strip | inside).reshape(land.grid.values.shape)
        narrowest = narrowest_cells(whole, *(land.cores[core].cells for core in pair)) * land.grid.width
        rows.append({**row, **ends, "widest_excess": cut, "narrowest_m": narrowest, "rank": rank})
        passages += own
        strips.append(np.packbits(whole))
    least = np.where(np.isfinite(mosaic), mosaic, np.nan).reshape(land.grid.values.shape)
    table = pd.DataFrame(rows, columns=columns(land))
    passed = pd.DataFrame(passages, columns=PASSAGES)
    return Corridors(table, passed, replace(land.grid, values=least), apart, joined, strips)


def under_contrasts(found: Corridors, land: Landscape, progress: Progress | None = None) -> Corridors:
    """The same corridors with columns ``rank_C`` and ``place_C`` for each of ``contrasts.CONTRASTS``.

    ``place_C`` is the share of the way found under contrast C that lies inside the corridor or its cores. Raises
    ``cancelled``.
    """
    size, total = land.grid.values.size, len(contrasts.CONTRASTS)
    more = {}
    for number, contrast in enumerate(contrasts.CONTRASTS):
        part = Part(progress or Silent(), 100 * number / total, 100 * (number + 1) / total)
        ways = least_cost_ways(contrasts.rescaled(land.grid, contrast), land.cores, land.neighbours, part)
        more[f"rank_{contrast}"] = contrasts.ranks({pair: ways[pair].cost for pair in found.pairs}, found.pairs)
        more[f"place_{contrast}"] = [
            contrasts.share_inside(ways[pair].cells, np.unpackbits(strip, count=size).astype(bool))
            for pair, strip in zip(found.pairs, found.strips)
        ]
    return replace(found, table=found.table.assign(**more))


def columns(land: Landscape) -> list[str]:
    """The columns of the table: lengths in metres, areas in hectares, costs in metres of resistance 1."""
    told = ["corridor", "core_a", "core_b", "side_a", "side_b", "cost", "length_m", "straight_m", "cost_per_length"]
    told += ["cost_per_straight", "area_ha", "widest_excess", "narrowest_m"]
    told += ["protected_share"] if land.protected is not None else []
    told += ["barriers_met"] if land.barriers is not None else []
    told += ["border_passages"]
    told += [f"{what}_{side}" for what in ("length_m", "area_ha") for side in (*COUNTRIES, UNKNOWN)]
    return [*told, "rank", "geometry"]


def told(found: Corridors) -> list[Message]:
    """What the log says: corridors, those across a border, pairs without a way. No places."""
    across = int((found.table["border_passages"] > 0).sum())
    lines = [Message("corridors_told", corridors=len(found.table), across=across)]
    lines += [Message("corridor_no_way", one=one, two=two) for one, two in found.apart]
    kept = [f"rank_{contrast}" for contrast in contrasts.CONTRASTS]
    if len(found.table) and set(kept) <= set(found.table.columns):
        same = found.table[kept].eq(found.table["rank"], axis=0).all(axis=1)
        lines.append(Message("corridors_rank_held", held=int(same.sum()), corridors=len(found.table)))
    return lines


def numbered(owner: np.ndarray, grid: Grid) -> Grid:
    """An allocation as a grid: the cores counted from 1, NaN where none reaches."""
    return replace(grid, values=np.where(owner == NOT_ALLOCATED, np.nan, owner + 1.0))


def _row(number: int, land: Landscape, found: Distances, pair: tuple[int, int], strip: np.ndarray):
    one, two = (land.cores[core] for core in pair)
    way = found.ways[pair]
    centres = _centres(way.cells, land.grid)
    points = _points(centres, land.grid.crs)
    sides = _told(land.side_of(points))
    straight = float(shapely.distance(one.shape, two.shape))
    row = {
        "corridor": number, "core_a": one.name, "core_b": two.name, "cost": way.cost, "length_m": way.length,
        "straight_m": straight, "cost_per_length": way.cost / way.length if way.length else np.nan,
        "cost_per_straight": way.cost / straight if straight else np.nan,
        "area_ha": len(strip) * land.grid.width**2 / 10_000,
        "geometry": shapely.LineString(points if len(points) > 1 else [points[0], points[0]]),
    }  # fmt: skip
    if land.protected is not None:
        row["protected_share"] = float(land.protected[strip].mean()) if len(strip) else np.nan
    if land.barriers is not None:
        line = shapely.LineString(centres if len(centres) > 1 else [centres[0], centres[0]])
        row["barriers_met"] = int(shapely.intersects(list(land.barriers), line).sum())
    lengths = lengths_by_side(centres, sides)
    asked = strip[:: max(len(strip) // _SAMPLES, 1)]
    areas = _told(land.side_of(_points(_centres(asked, land.grid), land.grid.crs))) if len(asked) else np.array([])
    for side in (*COUNTRIES, UNKNOWN):
        row[f"length_m_{side}"] = lengths.get(side, 0.0)
        row[f"area_ha_{side}"] = row["area_ha"] * float((areas == side).mean()) if len(asked) else 0.0
    own = [
        dict(zip(PASSAGES, (number, place, side_from, side_to, shapely.Point(*_degrees(middle, land.grid.crs)))))
        for place, (side_from, side_to, middle) in enumerate(border_passages(centres, sides), start=1)
    ]
    return {**row, "border_passages": len(own)}, own


def lengths_by_side(centres: np.ndarray, sides: np.ndarray) -> dict[str, float]:
    """The length of a line on each side; of each piece one half counts for the side of either end."""
    pieces = np.hypot(*np.diff(centres, axis=0).T) / 2
    found: dict[str, float] = {}
    for ends in (sides[:-1], sides[1:]):
        for side in set(ends):
            found[side] = found.get(side, 0.0) + float(pieces[ends == side].sum())
    return found


def border_passages(centres: np.ndarray, sides: np.ndarray) -> list[tuple[str, str, np.ndarray]]:
    """Where a line changes from one side to another: both sides, and the middle of the stretch between them.

    Stretches whose side is unknown, as beside a border, are between the sides before and after them.
    """
    known = np.flatnonzero(sides != UNKNOWN)
    return [
        (str(sides[before]), str(sides[after]), (centres[before] + centres[after]) / 2)
        for before, after in zip(known[:-1], known[1:])
        if sides[before] != sides[after]
    ]


def _inside(land: Landscape, pair: tuple[int, int]) -> np.ndarray:
    inside = np.zeros(land.grid.values.size, dtype=bool)
    for core in pair:
        inside[land.cores[core].cells] = True
    return inside


def _centres(cells: np.ndarray, grid: Grid) -> np.ndarray:
    return grid.centres(*np.divmod(cells, grid.values.shape[1]))


def _degrees(places: np.ndarray, crs: str) -> tuple:
    return Transformer.from_crs(crs, "EPSG:4326", always_xy=True).transform(*np.asarray(places).T)


def _points(places: np.ndarray, crs: str) -> np.ndarray:
    return shapely.points(np.column_stack(_degrees(places, crs)))


def _told(sides: np.ndarray) -> np.ndarray:
    sides = np.asarray(sides, dtype=object)
    return np.where([side in COUNTRIES for side in sides], sides, UNKNOWN)
