"""Where along a border animals crossed it: the line cut into pieces, over which each crossing is spread as exactly 1.

Nobody saw the crossing itself. Between two exact places it is likeliest where the straight step cuts the border, the
less sharply the longer the step: a normal kernel about that point with the width u + d/2 (u the uncertainties of both
places and of the line, d the length of the step). What is known by cells only is spread evenly over the pieces that the
cells and their neighbours leave possible; without a place it is spread evenly over all of the two countries' border.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
import pandas as pd
import shapely
from pyproj import Geod

from ..detections.stations import column
from ..errors import NeaspecError
from ..programme_order import programme_order
from ..sharing.generalise import UNKNOWN_UNCERTAINTY_M
from .transborder import COUNTED

SEGMENTS = ["segment_id", "side_a", "side_b", "status", "from_km", "to_km", "geometry"]
NUMBERS = [
    "crossings", "deviation", "with_probable", "demarcation_passages", "demarcation_with_probable", "trap_days_a",
    "trap_days_b",
]  # fmt: skip
REACH_KM = 40.0  # effort farther from the border says little of who crosses it: the last of the bands
_SAMPLES, _STEP_KM = 5, 1.0  # pieces of a segment that weights are taken at: at least so many, no longer than that
_CELL_M = 11_100.0  # a cell's neighbours reach so much farther
_EARTH_M = 6_371_008.8  # distances for weights only: the mean sphere
_GEOD = Geod(ellps="WGS84")

Border = tuple[str, str, str, shapely.Geometry]  # both sides, the status, and the line in EPSG:4326


def cut(borders: Iterable[Border], length_km: float) -> pd.DataFrame:
    """The borders in segments of ``length_km`` (geodesic, the last of each shorter): ``SEGMENTS``.

    ``from_km`` and ``to_km`` run along the line of a pair of sides from its western end; holes in the line have no
    length. Raises ``unknown_parameter_value``.
    """
    if not length_km > 0:
        raise NeaspecError("unknown_parameter_value", parameter="LENGTH_KM", value=length_km, accepted="> 0")
    lines: dict[tuple[str, str, str], list[shapely.Geometry]] = {}
    for one, other, status, line in borders:
        lines.setdefault((*sorted((one, other), key=programme_order), status), []).append(line)
    rows = []
    for (one, other, status), shapes in sorted(lines.items(), key=lambda pair: programme_order(*pair[0])):
        parts = _along(shapes)
        ends = [_kilometres(part) for part in parts]
        total = sum(own[-1] for own in ends)
        edges = np.arange(np.ceil(total / length_km - 1e-9)) * length_km
        for number, start in enumerate(edges):
            stop = min(start + length_km, total)
            shape = _between(parts, ends, start, stop)
            rows.append((f"{one}-{other}:{status}:{number + 1:04}", one, other, status, start, stop, shape))
    return pd.DataFrame(rows, columns=SEGMENTS)


def places_of(records: pd.DataFrame, ids: Sequence[str]) -> pd.DataFrame:
    """``lon``, ``lat`` (degrees, NaN where not known), ``uncertainty_m`` and ``coarse`` of some records, in order."""
    row = pd.Index(records["occurrenceID"]).get_indexer(pd.Index(ids, dtype=object))
    shapes = np.append(column(records, "geometry").to_numpy(dtype=object), np.array([None], dtype=object))[row]
    known = ~shapely.is_missing(shapes)
    lon, lat = np.full(len(row), np.nan), np.full(len(row), np.nan)
    lon[known], lat[known] = shapely.get_x(shapes[known]), shapely.get_y(shapes[known])
    told = pd.to_numeric(column(records, "coordinateUncertaintyInMeters"), errors="coerce").to_numpy(dtype=float)
    coarse = np.append(column(records, "dataGeneralizations").notna().to_numpy(), False)[row]
    own = np.append(told, np.nan)[row]
    return pd.DataFrame(
        {"lon": lon, "lat": lat, "uncertainty_m": np.where(np.isnan(own), UNKNOWN_UNCERTAINTY_M, own), "coarse": coarse}
    )


def weights(
    crossings: pd.DataFrame, before: pd.DataFrame, after: pd.DataFrame, segments: pd.DataFrame, line_m: float
) -> list[tuple[np.ndarray, np.ndarray] | None]:
    """For each crossing the rows of ``segments`` that it may lie in and its shares in them, which sum to 1.

    ``before`` and ``after`` are ``places_of`` its two records, ``line_m`` is the uncertainty of the border line. None
    where the two sides of the crossing share no line.
    """
    pairs = {pair: _Samples(own) for pair, own in segments.groupby(["side_a", "side_b"], sort=False)}
    found: list[tuple[np.ndarray, np.ndarray] | None] = []
    ends = zip(*(before[name] for name in _PLACE), *(after[name] for name in _PLACE))
    for one, other, place in zip(crossings["side_from"], crossings["side_to"], ends):
        samples = pairs.get(tuple(sorted((one, other), key=programme_order)))
        found.append(None if samples is None else samples.shares(place[:4], place[4:], line_m))
    return found


def permeability(
    segments: pd.DataFrame,
    crossings: pd.DataFrame,
    shares: Sequence[tuple[np.ndarray, np.ndarray] | None],
    effort: pd.DataFrame | None = None,
) -> tuple[pd.DataFrame, int]:
    """``segments`` with ``NUMBERS``, and how many crossings lie on none of them.

    ``crossings`` (of certain identity) sum to the number of crossings, ``demarcation_passages`` to that of passages;
    ``with_probable`` and ``demarcation_with_probable`` have those of probable identity too. ``deviation`` is the
    standard deviation of ``crossings`` by place alone. ``effort`` (``nearest_effort``) gives the trap-days of either
    side, NaN where there are none in the database: not surveyed is not the same as not crossed.
    """
    names = ("crossings", "variance", "with_probable", "demarcation_passages", "demarcation_with_probable")
    sums = {name: np.zeros(len(segments)) for name in names}
    position = pd.Series(np.arange(len(segments)), index=segments.index)
    missed = 0
    columns = (crossings[name] for name in ("evidence_class", "at_least", "demarcation_passages"))
    for (evidence, international, passage), own in zip(zip(*columns), shares):
        if not (international or passage):
            continue
        if own is None:
            missed += 1
            continue
        rows, share = position.loc[own[0]].to_numpy(), own[1]
        sure = evidence in COUNTED
        if international:
            sums["with_probable"][rows] += share
        if international and sure:
            sums["crossings"][rows] += share
            sums["variance"][rows] += share * (1 - share)
        if passage:
            sums["demarcation_with_probable"][rows] += share
        if passage and sure:
            sums["demarcation_passages"][rows] += share
    sums["deviation"] = np.sqrt(sums.pop("variance"))
    table = segments.assign(**sums, trap_days_a=np.nan, trap_days_b=np.nan)
    if effort is not None and len(effort):
        for name, side in (("trap_days_a", "side_a"), ("trap_days_b", "side_b")):
            own = effort[effort["country"] == table.loc[effort["segment"], side].to_numpy()]
            table[name] = own.groupby("segment")["days"].sum().reindex(table.index)
    return table[[*SEGMENTS[:-1], *NUMBERS, "geometry"]], missed


def nearest_effort(segments: pd.DataFrame, stations: pd.DataFrame) -> pd.DataFrame:
    """``segment`` (row of ``segments``), ``country`` and ``days`` of each station no farther than ``REACH_KM``.

    ``stations``: ``country``, ``days``, ``lon``, ``lat`` (exact). A station near the borders of two neighbours counts
    at each of them.
    """
    found = []
    for (one, other), own in segments.groupby(["side_a", "side_b"], sort=False):
        near = stations[stations["country"].isin((one, other)) & stations["lon"].notna()]
        if near.empty:
            continue
        samples = _Samples(own)
        distance = samples.distances(near["lon"].to_numpy(), near["lat"].to_numpy())
        at = distance.argmin(axis=1)
        close = distance[np.arange(len(near)), at] <= REACH_KM * 1000
        found.append(near[["country", "days"]].assign(segment=samples.segment[at])[close])
    return pd.concat(found, ignore_index=True) if found else pd.DataFrame(columns=["country", "days", "segment"])


# --- one pair of sides ------------------------------------------------------------------------------------------------

_PLACE = ("lon", "lat", "uncertainty_m", "coarse")


class _Samples:
    """Points along the segments of one pair of sides, each for a piece of the line."""

    def __init__(self, segments: pd.DataFrame):
        self.line = shapely.union_all(segments["geometry"].to_numpy())
        rows, places, lengths = [], [], []
        columns = (segments[name] for name in ("from_km", "to_km", "geometry"))
        for row, start, stop, shape in zip(segments.index, *columns):
            number = max(_SAMPLES, int(np.ceil((stop - start) / _STEP_KM)))
            parts = list(shapely.get_parts(shape))
            ends = [_kilometres(part) for part in parts]
            total = sum(own[-1] for own in ends)
            for place in (np.arange(number) + 0.5) * total / number:
                rows.append(row)
                places.append(_at(parts, ends, place))
                lengths.append((stop - start) / number)
        self.segment, self.length = np.array(rows), np.array(lengths)
        self.lon, self.lat = np.array(places).T
        self._vectors = _vectors(self.lon, self.lat)

    def distances(self, lon: np.ndarray, lat: np.ndarray) -> np.ndarray:
        """Metres from some points (rows) to the samples (columns)."""
        cosine = _vectors(np.asarray(lon, float), np.asarray(lat, float)) @ self._vectors.T
        return _EARTH_M * np.sqrt(np.maximum(2 - 2 * cosine, 0))

    def shares(self, one: Sequence, two: Sequence, line_m: float) -> tuple[np.ndarray, np.ndarray]:
        """The segments of a step between two places (``_PLACE``), and its share in each."""
        weight = self.length.copy()
        if not np.isnan([one[0], two[0]]).any():
            reach = self.distances(np.array([one[0], two[0]]), np.array([one[1], two[1]]))
            length = _GEOD.inv(one[0], one[1], two[0], two[1])[2]
            if one[3] or two[3]:
                slack = sum(2 * (place[2] + (_CELL_M if place[3] else 0)) for place in (one, two)) + 2 * line_m
                way = reach.sum(axis=0)
                weight = weight * (way <= max(length, way.min()) + slack)
            else:
                width = one[2] + two[2] + line_m + length / 2
                away = self._from_cut(one, two, reach)
                weight = weight * np.exp(-(away**2 - away.min() ** 2) / (2 * width**2))
        rows, place = np.unique(self.segment, return_inverse=True)
        share = np.bincount(place, weights=weight)
        return rows, share / share.sum()

    def _from_cut(self, one: Sequence, two: Sequence, reach: np.ndarray) -> np.ndarray:
        """Metres from each sample to where the step cuts the line, else to the sample that the step passes nearest."""
        step = shapely.LineString([(one[0], one[1]), (two[0], two[1])])
        points = shapely.get_coordinates(shapely.intersection(step, self.line))
        if not len(points):
            nearest = int(reach.sum(axis=0).argmin())
            points = np.array([[self.lon[nearest], self.lat[nearest]]])
        return self.distances(points[:, 0], points[:, 1]).min(axis=0)


def _vectors(lon: np.ndarray, lat: np.ndarray) -> np.ndarray:
    east, north = np.radians(lon), np.radians(lat)
    return np.column_stack([np.cos(north) * np.cos(east), np.cos(north) * np.sin(east), np.sin(north)])


# --- along a line -----------------------------------------------------------------------------------------------------


def _along(shapes: Sequence[shapely.Geometry]) -> list[np.ndarray]:
    """The coordinates of the parts of a border, one behind the other from its western end."""
    merged = shapely.line_merge(shapely.union_all(np.asarray(shapes, dtype=object)))
    rest = [shapely.get_coordinates(part) for part in shapely.get_parts(merged)]
    here = min(tuple(part[end]) for part in rest for end in (0, -1))
    found = []
    while rest:
        gap = [min(np.hypot(*(part[end] - here)) for end in (0, -1)) for part in rest]
        part = rest.pop(int(np.argmin(gap)))
        if np.hypot(*(part[-1] - here)) < np.hypot(*(part[0] - here)):
            part = part[::-1]
        found.append(part)
        here = tuple(part[-1])
    return found


def _kilometres(part: np.ndarray | shapely.Geometry) -> np.ndarray:
    """The geodesic distance of each vertex from the first, kilometres."""
    points = part if isinstance(part, np.ndarray) else shapely.get_coordinates(part)
    steps = _GEOD.inv(points[:-1, 0], points[:-1, 1], points[1:, 0], points[1:, 1])[2]
    return np.r_[0.0, np.cumsum(steps) / 1000]


def _point(part: np.ndarray | shapely.Geometry, ends: np.ndarray, place: float) -> tuple[float, float]:
    points = part if isinstance(part, np.ndarray) else shapely.get_coordinates(part)
    return float(np.interp(place, ends, points[:, 0])), float(np.interp(place, ends, points[:, 1]))


def _at(parts: Sequence, ends: Sequence[np.ndarray], place: float) -> tuple[float, float]:
    """The point ``place`` kilometres along some parts."""
    number = 0
    while number < len(parts) - 1 and place > ends[number][-1]:
        place -= ends[number][-1]
        number += 1
    return _point(parts[number], ends[number], place)


def _between(parts: Sequence[np.ndarray], ends: Sequence[np.ndarray], start: float, stop: float) -> shapely.Geometry:
    """The line from ``start`` to ``stop`` kilometres along the parts."""
    lines, begun = [], 0.0
    for part, own in zip(parts, ends):
        low, high = max(start - begun, 0.0), min(stop - begun, own[-1])
        begun += own[-1]
        if high - low > 1e-9:
            inner = part[(own > low) & (own < high)]
            lines.append([_point(part, own, low), *map(tuple, inner), _point(part, own, high)])
    return shapely.MultiLineString(lines) if len(lines) > 1 else shapely.LineString(lines[0])


def placed_effort(trap_days: pd.DataFrame, deployments: pd.DataFrame, stations: pd.DataFrame) -> pd.DataFrame:
    """``country``, ``days``, ``lon``, ``lat`` of each station: its trap-days, at the exact place of a deployment of it.

    ``trap_days`` has ``station``, ``country`` and ``sampleSizeValue``; ``stations`` is ``station_of_deployments``.
    """
    shapes = column(deployments, "geometry").where(column(deployments, "dataGeneralizations").isna(), None)
    shapes = shapes.to_numpy(dtype=object)
    known = ~shapely.is_missing(shapes)
    at = pd.DataFrame({"station": stations["station"].to_numpy()[known], "shape": shapes[known]})
    at = at.drop_duplicates("station").set_index("station")["shape"]
    days = trap_days.groupby(["station", "country"])["sampleSizeValue"].sum().rename("days").reset_index()
    place = at.reindex(days["station"])
    place = place.where(place.notna(), None).to_numpy(dtype=object)
    return days.assign(lon=shapely.get_x(place), lat=shapely.get_y(place))[["country", "days", "lon", "lat"]]
