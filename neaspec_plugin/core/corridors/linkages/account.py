"""The table of corridors: cost, length and area of each, whose countries it needs, and how sure its rank is."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd
import shapely
from pyproj import Transformer
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from ...grid import Grid
from ...messages import Message
from ...movement.crossings import DEMARCATION
from ...progress import Part, Progress, Silent, in_order, step
from ...schema import COUNTRIES
from . import contrasts
from .alternatives import alternative_ways
from .cores import Core, outline
from .corridors import NOT_ALLOCATED, Distances, Way, least_cost_ways
from .narrowest import narrowest_cells
from .strips import Width, strip

UNKNOWN = "unknown"
PASSAGES = ["corridor", "passage", "side_from", "side_to", "border_status", "geometry"]
LENGTHS = ["length_m", *(f"length_m_{side}" for side in (*COUNTRIES, UNKNOWN))]  # of the way, in all and by country
STRIPS = ["corridor", "core_a", "core_b", "area_ha", *LENGTHS, "geometry"]
_LINE = "demarcation_line"  # its passages are in a column of their own
_THREADS = 2  # numpy and scipy.ndimage let go of Python's lock for most of a corridor's work
_SAMPLES = 4000  # cells of a corridor whose side is asked
_MUCH_WIDER = 1.2  # times the area asked for
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
    outside of all corridors; ``apart``: the pairs of cores that no way joins. Of each corridor, ``pairs`` are the
    numbers of its cores, ``ways`` the cheapest, ``strips`` its cells and those of its cores (``numpy.packbits`` of flat
    cells). ``groups``: of cores that no way joins; ``wider``: corridors much larger than asked for."""

    table: pd.DataFrame
    passages: pd.DataFrame
    mosaic: Grid
    apart: list[tuple[str, str]]
    pairs: list[tuple[int, int]]
    ways: list[Way]
    strips: list[np.ndarray]
    groups: int = 1
    wider: int = 0


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
    mosaic = np.full(land.grid.values.size, np.inf, dtype=np.float32)
    rows, passages, strips = [], [], []
    order = contrasts.ranks({pair: found.ways[pair].cost for pair in joined}, joined)
    asked = list(enumerate(joined, start=1))
    work = in_order(lambda one: _corridor(*one, land, found, width), asked, _THREADS)
    with closing(work) as made:
        for (number, pair), rank, (row, own, cells, values, bits) in zip(asked, order, made):
            step(progress or Silent(), number, len(asked))
            mosaic[cells] = np.minimum(mosaic[cells], values)
            rows.append({**row, **{f"side_{end}": sides[core] for end, core in zip("ab", pair)}, "rank": rank})
            passages += own
            strips.append(bits)
    least = np.where(np.isfinite(mosaic), mosaic, np.nan).reshape(land.grid.values.shape)
    table = pd.DataFrame(rows, columns=columns(land))
    passed = pd.DataFrame(passages, columns=PASSAGES)
    ways = [found.ways[pair] for pair in joined]
    wider = sum(row["area_ha"] > _MUCH_WIDER * row["asked_ha"] for row in rows)
    whole = replace(land.grid, values=least)
    return Corridors(table, passed, whole, apart, joined, ways, strips, _groups(found), wider)


def strip_shapes(found: Corridors, land: Landscape, progress: Progress | None = None) -> pd.DataFrame:
    """``STRIPS``: the cells of each corridor without its cores, as areas in EPSG:4326. Raises ``cancelled``."""
    rows = []
    for number, (pair, bits) in enumerate(zip(found.pairs, found.strips)):
        step(progress or Silent(), number, len(found.pairs))
        own = np.unpackbits(bits, count=land.grid.values.size).astype(bool)
        for core in pair:
            own[land.cores[core].cells] = False
        cells = np.flatnonzero(own)
        if len(cells):
            shape = shapely.transform(
                outline(cells, land.grid), lambda places: np.column_stack(_degrees(places, land.grid.crs))
            )
            rows.append((*found.table.iloc[number][STRIPS[:-1]], shape))
    return pd.DataFrame(rows, columns=STRIPS)


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
            contrasts.share_inside(ways[pair].cells, np.unpackbits(bits, count=size).astype(bool))
            for pair, bits in zip(found.pairs, found.strips)
        ]
    return replace(found, table=found.table.assign(**more))


def with_alternatives(found: Corridors, land: Landscape, most: int, progress: Progress | None = None) -> Corridors:
    """The same table with ``alternative`` (0) and ``detour`` (1), and after it up to ``most`` rows more per pair.

    An alternative has the number of its corridor, the real cost of its way and ``detour``, that cost against the
    least; it has no strip, so that area, width and rank are missing. Raises ``cancelled``.
    """
    rows, passages = [], []
    for number, (pair, best) in enumerate(zip(found.pairs, found.ways), start=1):
        step(progress or Silent(), number - 1, len(found.pairs))
        ends = [land.cores[core] for core in pair]
        others = alternative_ways(land.grid, ends, best, most, land.neighbours, progress)
        for place, way in enumerate(others, start=1):
            row, own = _row(number, land, way, pair, np.array([], dtype=np.int64))
            row.update(dict.fromkeys((name for name in row if name.startswith("area_ha")), np.nan))
            kept = found.table.iloc[number - 1][["side_a", "side_b"]].to_dict()
            rows.append({**row, **kept, "alternative": place, "detour": way.cost / best.cost if best.cost else np.nan})
            passages += [{**passage, "alternative": place} for passage in own]
    first, passed = found.table.assign(alternative=0, detour=1.0), found.passages.assign(alternative=0)
    return replace(found, table=_longer(first, rows), passages=_longer(passed, passages))


def columns(land: Landscape) -> list[str]:
    """The columns of the table: lengths in metres, areas in hectares, costs in metres of resistance 1."""
    told = ["corridor", "core_a", "core_b", "side_a", "side_b", "cost", "length_m", "straight_m", "cost_per_length"]
    told += ["cost_per_straight", "area_ha", "widest_excess", "narrowest_m"]
    told += ["protected_share"] if land.protected is not None else []
    told += ["barriers_met"] if land.barriers is not None else []
    told += ["border_passages", "demarcation_passages"]
    told += [f"{what}_{side}" for what in ("length_m", "area_ha") for side in (*COUNTRIES, UNKNOWN)]
    return [*told, "rank", "geometry"]


def told(found: Corridors, most: float | None = None) -> list[Message]:
    """What the log says: corridors, those across a border, pairs without a way (up to cost ``most``). No places."""
    own, pairs = found.table.iloc[: len(found.pairs)], len(found.pairs) + len(found.apart)
    across = int((own["border_passages"] > 0).sum())
    lines = [Message("corridors_told", corridors=len(own), across=across)]
    if (own["demarcation_passages"] > 0).any():
        lines.append(Message("transborder_demarcation_note"))
    if not pairs or (found.groups > 1 and not found.apart):
        lines.append(Message("corridors_groups", groups=found.groups, pairs=pairs))
    if found.wider:
        lines.append(Message("corridors_wider", wider=found.wider, corridors=len(own)))
    if "alternative" in found.table:
        lines.append(Message("corridors_alternatives", found=len(found.table) - len(own), corridors=len(own)))
    for one, two in found.apart:
        too_far = Message("corridor_too_far", one=one, two=two, most=most)
        lines.append(Message("corridor_no_way", one=one, two=two) if most is None else too_far)
    kept = [f"rank_{contrast}" for contrast in contrasts.CONTRASTS]
    if len(own) > 1 and set(kept) <= set(own.columns):  # one alone has no rank to lose
        same = own[kept].eq(own["rank"], axis=0).all(axis=1)
        lines.append(Message("corridors_rank_held", held=int(same.sum()), corridors=len(own)))
    return lines


def numbered(owner: np.ndarray, grid: Grid) -> Grid:
    """An allocation as a grid: the cores counted from 1, NaN where none reaches."""
    return replace(grid, values=np.where(owner == NOT_ALLOCATED, np.nan, owner + 1.0))


def cost_fields(found: Distances, grid: Grid) -> Iterator[np.ndarray]:
    """What each cell of the grid costs from each core, in their order, one after the other; NaN where none reaches."""
    for cost in found.costs:
        yield np.where(np.isfinite(cost), cost, np.nan).reshape(grid.values.shape)


def _groups(found: Distances) -> int:
    """How many groups the cores fall into that no way joins."""
    cores = len(found.costs)
    ends = np.array(list(found.ways), dtype=int).reshape(-1, 2).T
    return int(connected_components(coo_matrix((np.ones(ends.shape[1]), ends), shape=(cores, cores)), False)[0])


def _longer(table: pd.DataFrame, rows: list[dict]) -> pd.DataFrame:
    return pd.concat([table, pd.DataFrame(rows, columns=table.columns)], ignore_index=True) if rows else table


def _corridor(number: int, pair: tuple[int, int], land: Landscape, found: Distances, width: Width):
    """Row, passages, the corridor's cells (flat) with their excess, and these and its cores' cells packed in bits."""
    ends = [land.cores[core].cells for core in pair]
    inside, cell_m2 = np.concatenate(ends), land.grid.width**2
    own = strip([found.costs[core] for core in pair], found.ways[pair].cost, inside, width, cell_m2)
    row, passages = _row(number, land, found.ways[pair], pair, own.cells[own.outside])
    whole = np.zeros(land.grid.values.shape, dtype=bool)
    whole.flat[own.cells] = whole.flat[inside] = True
    narrowest = narrowest_cells(whole, *ends) * land.grid.width
    asked = width.cells(own.reached, cell_m2) * cell_m2 / 10_000
    row = {**row, "widest_excess": own.widest, "narrowest_m": narrowest, "asked_ha": asked}
    return row, passages, own.cells, own.excess, np.packbits(whole)


def _row(number: int, land: Landscape, way: Way, pair: tuple[int, int], cells: np.ndarray):
    """The row of a corridor, and the rows of its passages."""
    one, two = (land.cores[core] for core in pair)
    centres = _centres(way.cells, land.grid)
    points = _points(centres, land.grid.crs)
    sides = _told(land.side_of(points))
    straight = float(shapely.distance(one.shape, two.shape))
    row = {
        "corridor": number, "core_a": one.name, "core_b": two.name, "cost": way.cost, "length_m": way.length,
        "straight_m": straight, "cost_per_length": way.cost / way.length if way.length else np.nan,
        "cost_per_straight": way.cost / straight if straight else np.nan,
        "area_ha": len(cells) * land.grid.width**2 / 10_000,
        "geometry": _line(shapely.get_coordinates(points)),
    }  # fmt: skip
    if land.protected is not None:
        row["protected_share"] = float(land.protected[cells].mean()) if len(cells) else np.nan
    if land.barriers is not None:
        row["barriers_met"] = int(shapely.intersects(list(land.barriers), _line(centres)).sum())
    lengths = lengths_by_side(centres, sides)
    asked = cells[_spread(len(cells), _SAMPLES)]
    areas = _told(land.side_of(_points(_centres(asked, land.grid), land.grid.crs))) if len(asked) else np.array([])
    for side in (*COUNTRIES, UNKNOWN):
        row[f"length_m_{side}"] = lengths.get(side, 0.0)
        row[f"area_ha_{side}"] = row["area_ha"] * float((areas == side).mean()) if len(asked) else 0.0
    own = [
        dict(zip(PASSAGES, (number, place, *ends, _status(ends), shapely.Point(*_degrees(middle, land.grid.crs)))))
        for place, (*ends, middle) in enumerate(border_passages(centres, sides), start=1)
    ]
    line = sum(passage["border_status"] == _LINE for passage in own)
    return {**row, "border_passages": len(own) - line, "demarcation_passages": line}, own


def _status(ends: Sequence[str]) -> str:
    return _LINE if set(ends) == DEMARCATION else "international"


def _spread(size: int, most: int) -> np.ndarray:
    """Up to ``most`` of so many places: one anywhere in each of as many equal parts, the same each time.

    Places at one distance from each other would fall into the same columns of row after row.
    """
    if size <= most:
        return np.arange(size)
    return ((np.arange(most) + np.random.default_rng(0).random(most)) * size / most).astype(np.int64)


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


def _centres(cells: np.ndarray, grid: Grid) -> np.ndarray:
    return grid.centres(*np.divmod(cells, grid.values.shape[1]))


def _degrees(places: np.ndarray, crs: str) -> tuple:
    return _to_degrees(crs).transform(*np.asarray(places).T)


@functools.lru_cache(maxsize=1)
def _to_degrees(crs: str) -> Transformer:
    return Transformer.from_crs(crs, "EPSG:4326", always_xy=True)


def _line(places: np.ndarray) -> shapely.LineString:
    return shapely.linestrings(places if len(places) > 1 else np.repeat(places, 2, axis=0))


def _points(places: np.ndarray, crs: str) -> np.ndarray:
    return shapely.points(np.column_stack(_degrees(places, crs)))


def _told(sides: np.ndarray) -> np.ndarray:
    sides = np.asarray(sides, dtype=object)
    return np.where([side in COUNTRIES for side in sides], sides, UNKNOWN)
