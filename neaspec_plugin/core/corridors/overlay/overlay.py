"""Corridors over countries, protected areas, key sites, barriers, habitats, threats and records: who must do what.

Areas are those of an azimuthal equal-area plane around each corridor, lengths geodesic (WGS 84). Countries are told at
some 1,000 points of each corridor, as by the strips everywhere, and shared out over the exact areas: no border is cut
into any shape. What nobody gave is not known, which is not the same as nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
import shapely
from pyproj import Geod, Transformer
from scipy.spatial import cKDTree

from ...messages import Message
from ...movement.crossings import DEMARCATION
from ...programme_order import programme_order
from ...progress import Progress, step
from ...schema import CATS, COUNTRIES, TABLES
from ..linkages.account import border_passages
from ..networks.patch_network import onto, plane_of
from .borders import BORDER, Line, border_sums, borders_inside, line_told
from .geometry import areas_of, points_in, steps_along, touching
from .records import RECORDS, STATIONS, Survey, counted

ALL, UNKNOWN = "all", "unknown"
SIDES = (*COUNTRIES, UNKNOWN)
SMALLEST_GAP_KM2 = 0.01  # what is less is a seam between two digitised areas
_POINTS, _STEPS = 1000, 400  # places of an area and of a line whose country is asked
_DENSE_DEG = 0.1  # vertices at most so far apart before they are projected
_ACROSS_M = 1000.0  # the strip at a border in which no country is told is narrower
_GEOD = Geod(ellps="WGS84")
SideOf = Callable[[np.ndarray], np.ndarray]

GAPS = ["corridor_id", "name", "gap", "area_km2", "length_km", "countries", *(f"area_km2_{side}" for side in SIDES)]
TABLE = [name for name in TABLES["corridor_overlays"].names if name != "run_id"]
_WHOLE = ("gaps", "key_sites", "protected_sites", "barriers", "threats", "detections", "camera_detections")


@dataclass(frozen=True)
class Ground:
    """What lies under the corridors, in EPSG:4326; None where nobody gave it.

    ``sites``: site_id, countries (ISO codes with ';', None where not known), protected (bool, None where not known),
    geometry. ``borders`` are both sides, status and line of a layer; ``line_uncertainty_m`` is how exactly the place of
    lines is known that are not the office's own: their lengths are told and never their places. ``fences`` are
    ``fences.fences_of`` the barriers, ``passages`` points where they open.
    """

    protected: np.ndarray | None = None
    habitats: np.ndarray | None = None
    barriers: np.ndarray | None = None
    threats: np.ndarray | None = None
    sites: pd.DataFrame | None = None
    borders: Sequence[Line] | None = None
    line_uncertainty_m: float | None = None
    survey: Survey | None = None
    species: tuple[str, ...] = ()  # of corridors that name none, which are those of the cats where cats are among them
    fences: pd.DataFrame | None = None
    passages: np.ndarray | None = None


@dataclass(frozen=True)
class Overlay:
    """``table``: ``TABLE``, one row per corridor for ``all`` and for each country. ``corridors``: the rows for ``all``
    with ``protected_percent`` and the strip as ``geometry``. ``gaps``: ``GAPS`` with geometry, of each corridor the
    largest first. ``border``: ``borders.BORDER`` of each. Existing corridors come first in each, places are in
    EPSG:4326."""

    corridors: pd.DataFrame
    table: pd.DataFrame
    gaps: pd.DataFrame
    border: pd.DataFrame


def overlay(corridors: pd.DataFrame, ground: Ground, side_of: SideOf, progress: Progress) -> Overlay:
    """``corridors`` are ``laid_over.prepared``; ``side_of`` tells ISO codes or None of points (EPSG:4326).

    Raises ``NeaspecError``: cancelled.
    """
    found = _Ground(ground)
    rows, gaps, border, strips = [], [], [], []
    for number, corridor in enumerate(corridors.to_dict("records")):
        step(progress, number, len(corridors))
        laid = _Laid(corridor, found, side_of)
        strips.append(laid.strip_degrees)
        own = laid.border()
        rows += laid.rows(own)
        border += [(corridor["corridor_id"], corridor["name"], *row) for row in own]
        gaps += laid.gap_rows()
    table = _typed(pd.DataFrame(rows, columns=TABLE))
    whole = table[table["country_iso3"] == ALL].reset_index(drop=True)
    percent = (100 * whole["protected_share"]).rename("protected_percent")
    whole = pd.concat([whole, percent], axis=1).assign(geometry=pd.Series(strips, dtype=object))
    found_gaps = pd.DataFrame(gaps, columns=[*GAPS, "geometry"])
    return Overlay(whole, table, found_gaps, pd.DataFrame(border, columns=["corridor_id", "name", *BORDER]))


def told(found: Overlay, ground: Ground) -> list[Message]:
    """What the log says: sums, widths, and what is not known because nobody gave it. No places."""
    whole, across = found.corridors, int((found.corridors["borders"].fillna("") != "").sum())
    lines = [Message("corridors_told", corridors=len(whole), across=across)]
    widths = whole["width_km"].dropna()
    if len(widths):
        lines.append(Message("overlay_widths", narrowest=float(widths.min()), widest=float(widths.max())))
    placeless = int(whole["geometry"].isna().sum())
    lines += [Message("overlay_placeless", corridors=placeless)] if placeless else []
    lines += [Message("overlay_no_protected")] if ground.protected is None else []
    if ground.borders is not None:
        lines.append(line_told(ground.line_uncertainty_m))
        lines += [Message("overlay_no_fences")] if ground.fences is None else []
    return lines


class _Ground:
    """The ground with an index for each of its layers."""

    def __init__(self, ground: Ground):
        self.own = ground
        layers = {name: getattr(ground, name) for name in ("protected", "habitats", "barriers", "threats")}
        self._trees = {
            name: shapely.STRtree(shapely.make_valid(shapely.force_2d(shapes)))
            for name, shapes in layers.items()
            if shapes is not None
        }
        sites = ground.sites
        self.site_tree = None if sites is None else shapely.STRtree(sites["geometry"].to_numpy(dtype=object))

    def has(self, name: str) -> bool:
        return name in self._trees

    def near(self, name: str, strip: shapely.Geometry, plane: Transformer) -> np.ndarray:
        """The shapes of a layer that may touch a strip (EPSG:4326), on its plane."""
        tree = self._trees[name]
        near = tree.geometries[np.sort(tree.query(strip, predicate="intersects"))]
        return shapely.make_valid(onto(plane, shapely.segmentize(near, _DENSE_DEG)))


class _Laid:
    """One corridor on its plane, with the places whose country was asked."""

    def __init__(self, corridor: dict, ground: _Ground, side_of: SideOf):
        self.corridor, self.ground, self.side_of = corridor, ground, side_of
        own = tuple(filter(None, str(corridor["species_ids"] or "").split(";")))
        cats = tuple(code for code in ground.own.species if code in CATS)  # a corridor on land says nothing of cranes
        self.species = own or cats or ground.own.species
        self.placed = corridor["geometry"] is not None
        self.strip_degrees = self.line = self.covered = self.free = None
        self.gap_shapes = np.array([], dtype=object)
        self.passed: list[tuple[str, str]] = []
        if self.placed:
            self._draw(corridor["geometry"], corridor["buffer_km"])
        survey = ground.own.survey or Survey(pd.DataFrame(columns=RECORDS), pd.DataFrame(columns=STATIONS))
        self.records, self.stations = survey.records, survey.stations
        self.inside, self.worked = (self._contains(frame) for frame in (self.records, self.stations))

    def _draw(self, shape: shapely.Geometry, buffer_km: float) -> None:
        places = shapely.get_coordinates(shape)
        self.plane = plane_of(places[:, 0], places[:, 1])
        flat = onto(self.plane, np.array([shapely.segmentize(shape, _DENSE_DEG)], dtype=object))[0]
        self.line = shape if shapely.get_dimensions(shape) == 1 else None
        strip = flat if shapely.get_dimensions(flat) == 2 else shapely.buffer(flat, buffer_km * 1000)
        self.strip = areas_of(shapely.make_valid(strip))
        self.strip_degrees = self._degrees(self.strip)
        shapely.prepare(self.strip)
        self.points, self.areas, self.spacing = points_in(self.strip, _POINTS)
        self.sides = self._asked(self.points)
        self.index = cKDTree(self.points)
        if self.ground.has("protected"):
            near = self.ground.near("protected", self.strip_degrees, self.plane)
            self.covered = areas_of(shapely.intersection(shapely.union_all(near), self.strip))
            self.free = areas_of(shapely.difference(self.strip, self.covered))
            parts = shapely.get_parts(self.free)
            parts = parts[shapely.area(parts) >= SMALLEST_GAP_KM2 * 1e6]
            self.gap_shapes = parts[np.argsort(-shapely.area(parts), kind="stable")]
        self._walk()

    def _walk(self) -> None:
        """Steps along the line: middle, geodesic length (km), country, and whether it lies in a protected area."""
        self.steps = np.empty((0, 2)), np.array([]), np.array([], dtype=object), np.array([], dtype=bool)
        if self.line is None:
            places = np.argwhere(self.sides != UNKNOWN)[:, 0]
            self.passed = touching(self.points[places], self.sides[places], max(3 * self.spacing, _ACROSS_M))
            return
        middles, lengths = steps_along(self.line, _STEPS)
        flat = np.column_stack(self.plane.transform(*middles.T))
        sides = _known(self.side_of(shapely.points(middles)))
        bare = np.zeros(len(flat), dtype=bool)
        if self.covered is not None:
            shapely.prepare(self.covered)
            bare = ~shapely.contains_xy(self.covered, flat)
        self.steps = flat, lengths, sides, bare
        self.passed = [(one, two) for one, two, _ in border_passages(flat, sides)]

    def rows(self, border: Sequence[tuple]) -> list[dict]:
        """The row for ``all`` and one for each country: in which the corridor, or a site at its end, lies, or that is
        told where no place is known. ``border`` is what ``border()`` found."""
        sums = self._sums()
        seen = set() if self.placed else set(str(self.corridor["countries_iso3"] or "").split(";"))
        seen |= set(self.records["country"][self.inside]) | set(self.stations["country"][self.worked])
        sides = [side for side in SIDES if side in seen or any(side in split for split in sums.values() if split)]
        pairs = sorted(
            {tuple(sorted(pair, key=programme_order)) for pair in self.passed}, key=lambda p: programme_order(*p)
        )
        lies = sums["area_km2"] if self.line is None else sums["length_km"]
        here = [side for side in COUNTRIES if side in (lies or ())]
        common = {
            **{name: self.corridor[name] for name in ("corridor_id", "name", "status")},
            "species_ids": ";".join(self.species) or None,
            "countries": ";".join(here) if self.placed else self.corridor["countries_iso3"],
            "borders": ";".join("-".join(pair) for pair in pairs if set(pair) != DEMARCATION) if self.placed else None,
            "demarcation_line": any(set(pair) == DEMARCATION for pair in pairs) if self.placed else None,
            "width_km": 2 * self.corridor["buffer_km"],
        }
        return [{**common, **self._row(side, sums, border)} for side in (ALL, *sides)]

    def _row(self, side: str, sums: dict[str, dict[str, float] | None], border: Sequence[tuple]) -> dict:
        """The numbers of one country, or of all."""

        def of(name: str) -> float:
            split = sums[name]
            return np.nan if split is None else split.get(side, 0.0)

        area, protected = of("area_km2"), of("protected_km2")
        row = {"country_iso3": side, **{name: of(name) for name in sums}}
        row["protected_share"] = protected / area if area > 0 else np.nan
        row.update(self._records(side))
        if side != UNKNOWN and self.placed and self.ground.own.borders is not None:
            row.update(border_sums(border, None if side == ALL else side))
            row["border_uncertainty_m"] = self.ground.own.line_uncertainty_m or np.nan
        return row

    def _sums(self) -> dict[str, dict[str, float] | None]:
        """Each number by country and for ``all``; None where it is not known."""
        sites = self._sites()
        found = dict.fromkeys(("length_km", "area_km2", "protected_km2", "gaps", "gap_length_km", "habitat_km2"))
        found |= dict.fromkeys(("key_sites", "protected_sites", "barriers", "threats"))
        found["key_sites"] = None if sites is None else _counts([codes for _protected, codes in sites])
        if sites is not None and self.ground.own.sites["protected"].notna().all():
            found["protected_sites"] = _counts([codes for protected, codes in sites if protected])
        if not self.placed:
            return found
        _flat, lengths, sides, bare = self.steps
        found["length_km"] = self.corridor.get("length_km") if self.line is None else _by(sides, lengths)
        if self.covered is None:
            found["area_km2"] = self._split(self.strip)
        else:
            gaps = [self._split(shape) for shape in self.gap_shapes]
            protected, free = self._split(self.covered), self._split(self.free)
            found["area_km2"] = _added(protected, free)
            found["protected_km2"] = protected
            found["gaps"] = {side: float(sum(gap.get(side, 0) > 0 for gap in gaps)) for side in (ALL, *SIDES)}
            found["gaps"] = {side: number for side, number in found["gaps"].items() if number or side == ALL}
            found["gap_length_km"] = _by(sides[bare], lengths[bare]) if self.line is not None else None
        if self.ground.has("habitats"):
            near = self.ground.near("habitats", self.strip_degrees, self.plane)
            found["habitat_km2"] = self._split(areas_of(shapely.intersection(shapely.union_all(near), self.strip)))
        for name in ("barriers", "threats"):
            if self.ground.has(name):
                found[name] = _counts([self._sides_of(shape) for shape in self._met(name)])
        return found

    def gap_rows(self) -> list[tuple]:
        """``GAPS`` with geometry of each unprotected piece, the largest first."""
        rows = []
        flat, lengths, _sides, _bare = self.steps if self.placed else (None, None, None, None)
        for number, shape in enumerate(self.gap_shapes, start=1):
            areas = self._split(shape)
            along = np.nan
            if self.line is not None:
                along = float(lengths[shapely.contains_xy(shape, flat)].sum())
            here = ";".join(side for side in COUNTRIES if areas.get(side, 0) > 0)
            split = (areas.get(side, 0.0) for side in SIDES)
            names = (self.corridor["corridor_id"], self.corridor["name"], number)
            rows.append((*names, areas[ALL], along, here, *split, self._degrees(shape)))
        return rows

    def border(self) -> list[tuple]:
        """``borders.BORDER`` inside the strip."""
        if not self.placed or self.ground.own.borders is None:
            return []
        ground = self.ground.own
        own = ground.line_uncertainty_m is None
        fences = ground.fences, ground.passages
        return borders_inside(self.strip_degrees, ground.borders, own, *fences, self.plane)

    # --- what lies inside ---

    def _split(self, shape: shapely.Geometry) -> dict[str, float]:
        """The area of a shape on the plane (km2) by country, shared as its points are, and for ``all``."""
        area = float(shape.area) / 1e6
        if area <= 0:
            return {ALL: 0.0}
        shapely.prepare(shape)
        inside = np.flatnonzero(shapely.contains_xy(shape, self.points))
        if not inside.size:
            inside = np.array([self._nearest(shape.representative_point())])
        split = _by(self.sides[inside], self.areas[inside])
        return {side: area * own / split[ALL] for side, own in split.items()}

    def _met(self, name: str) -> list[shapely.Geometry]:
        near = self.ground.near(name, self.strip_degrees, self.plane)
        inside = shapely.intersection(near, self.strip)
        return [shape for shape in inside if not shape.is_empty]

    def _sides_of(self, shape: shapely.Geometry) -> set[str]:
        """The countries in which a shape inside the strip lies."""
        line = shapely.segmentize(shape, max(self.spacing, 1.0))
        return set(self.sides[self.index.query(shapely.get_coordinates(line))[1]])

    def _nearest(self, point: shapely.Geometry) -> int:
        return int(self.index.query((point.x, point.y))[1])

    def _sites(self) -> list[tuple[bool, set[str]]] | None:
        """Each key site in the strip or named as an end: whether it is protected, and its countries."""
        sites = self.ground.own.sites
        if sites is None:
            return None
        ends = set(str(self.corridor["site_ids"] or "").split(";"))
        chosen = set(np.flatnonzero(sites["site_id"].isin(ends)))
        if self.placed:
            chosen |= set(self.ground.site_tree.query(self.strip_degrees, predicate="intersects"))
        found = []
        for site in sites.iloc[sorted(chosen)].to_dict("records"):
            codes = set(filter(None, str(site["countries"] or "").split(";"))) & set(COUNTRIES)
            if not codes and self.placed and site["geometry"] is not None:
                shape = onto(self.plane, np.array([site["geometry"]], dtype=object))[0]
                codes = {self.sides[self._nearest(shape.representative_point())]}
            found.append((bool(site["protected"]), codes or {UNKNOWN}))
        return found

    def _records(self, side: str) -> dict[str, float]:
        if self.ground.own.survey is None or not self.placed:
            return {}
        return counted(self.ground.own.survey, self.species, self.inside, self.worked, None if side == ALL else side)

    def _contains(self, frame: pd.DataFrame) -> np.ndarray:
        if frame.empty or not self.placed:
            return np.zeros(len(frame), dtype=bool)
        places = self.plane.transform(frame["lon"].to_numpy(dtype=float), frame["lat"].to_numpy(dtype=float))
        return shapely.contains_xy(self.strip, *places)

    def _asked(self, places: np.ndarray) -> np.ndarray:
        degrees = self.plane.transform(places[:, 0], places[:, 1], direction="INVERSE")
        return _known(self.side_of(shapely.points(np.column_stack(degrees))))

    def _degrees(self, shape: shapely.Geometry) -> shapely.Geometry:
        def back(places: np.ndarray) -> np.ndarray:
            return np.column_stack(self.plane.transform(places[:, 0], places[:, 1], direction="INVERSE"))

        return shapely.transform(shape, back)


def _known(sides: Iterable) -> np.ndarray:
    sides = np.asarray(sides, dtype=object)
    return np.array([side if side in COUNTRIES else UNKNOWN for side in sides], dtype=object)


def _by(sides: np.ndarray, amounts: np.ndarray) -> dict[str, float]:
    own = {side: float(amounts[sides == side].sum()) for side in SIDES if (sides == side).any()}
    return {ALL: float(amounts.sum()), **own}


def _added(one: dict[str, float], two: dict[str, float]) -> dict[str, float]:
    return {side: one.get(side, 0.0) + two.get(side, 0.0) for side in (*one, *two)}


def _counts(touched: Sequence[set[str]]) -> dict[str, float]:
    """How many things, and how many in each country; one in two countries counts in both."""
    own = {side: float(sum(side in sides for sides in touched)) for side in SIDES}
    return {ALL: float(len(touched)), **{side: number for side, number in own.items() if number}}


def _typed(table: pd.DataFrame) -> pd.DataFrame:
    numbers = {name: pd.to_numeric(table[name]).astype("Int64") for name in _WHOLE}
    return table.assign(**numbers, demarcation_line=table["demarcation_line"].astype("boolean"))
