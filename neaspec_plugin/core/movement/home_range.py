"""Home ranges of animals from exact places, their area, and the share of it on each side of the borders.

Minimum convex polygon (Mohr 1947, American Midland Naturalist 37: 223-249) and kernel range (``kernel_range``). Areas
are measured in a Lambert azimuthal equal-area projection centred on the animal.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass

import numpy as np
import pandas as pd
import shapely
from pyproj import Transformer

from ..errors import NeaspecError
from ..progress import Part, Progress, Silent, step
from ..schema import COUNTRIES
from .border_side import UNTESTED, Sides
from .kernel_range import LSCV_RECORDS, kernel_range, lscv_bandwidth, reference_bandwidth

METHODS, BANDWIDTHS = ("mcp", "kernel"), ("reference", "lscv")
FEWEST_RECORDS = 5
FEW_FOR_KERNEL = 30  # Seaman et al. 1999, Journal of Wildlife Management 63: 739-747
UNKNOWN = "unknown"
RANGES = ("animal", "species_id", "method", "percent", "records", "area_ha", "bandwidth_m", "note", "geometry")
SHARES = ("animal", "species_id", "country", "share", "area_ha")
LEFT_OUT = ("animal", "species_id", "records", "reason")
# what a record need not tell: for a range neither the side nor the moment is asked
_PLACE_IS_ENOUGH = ("no_side", "side_ambiguous", "timestamp_issues", "time_too_coarse", "no_time")
_SAMPLES = 4000  # points of a range whose side is asked; a share is then known to about 1 %
_PIECES = 200  # parts of a polygon's outline, so that its straight sides stay on their place on the globe


@dataclass(frozen=True)
class Question:
    """``method`` of METHODS, ``percent`` of the records (mcp) or of the volume (kernel), ``bandwidth`` of BANDWIDTHS.

    Raises ``unknown_parameter_value`` and ``home_range_percent``.
    """

    method: str = "mcp"
    percent: float = 95.0
    bandwidth: str = "reference"

    def __post_init__(self) -> None:
        for name, value, accepted in (
            ("METHOD", self.method, METHODS), ("BANDWIDTH", self.bandwidth, BANDWIDTHS),
        ):  # fmt: skip
            if value not in accepted:
                raise NeaspecError("unknown_parameter_value", parameter=name, value=value, accepted=list(accepted))
        if not 0 < self.percent <= 100 or (self.method == "kernel" and self.percent == 100):
            raise NeaspecError("home_range_percent", percent=f"{self.percent:g}")


def convex_polygon(points: np.ndarray, percent: float = 100.0) -> shapely.Geometry:
    """The hull of the records whose distance from the mean place is at most the ``percent`` quantile of distances.

    The quantile interpolates linearly (type 7), as adehabitatHR's ``mcp`` does; ``points`` is n x 2 in metres.
    """
    far = np.hypot(*(points - points.mean(axis=0)).T)
    kept = points[far <= np.quantile(far, percent / 100)]
    return shapely.convex_hull(shapely.multipoints(kept))


def placed_records(usable: pd.DataFrame, countries: Collection[str]) -> pd.DataFrame:
    """The rows of ``usable_records`` that a range is made of: an animal at an exact place, wherever and whenever.

    Where not all six countries are chosen only records on the chosen sides.
    """
    told = usable["reason"].isna() | usable["reason"].isin(_PLACE_IS_ENOUGH)
    if set(countries) != set(COUNTRIES):
        told &= usable["side"].isin(list(countries))
    return usable[told & usable["lon"].notna()]


def home_ranges(
    usable: pd.DataFrame,
    question: Question,
    countries: Collection[str] = COUNTRIES,
    progress: Progress | None = None,
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Ranges (RANGES, geometry in EPSG:4326) and animals without one (LEFT_OUT): each animal of ``usable`` in one.

    ``note`` joins by ";" what limits a range: ``few_for_kernel``, ``lscv_no_minimum``, ``lscv_too_many``,
    ``minimum_activity_range`` (no record of a transmitter: the range shows where people looked). Reasons:
    ``no_exact_place``, ``too_few_records``, ``one_place``, ``places_in_line``, ``too_wide_for_kernel``.
    """
    progress = progress or Silent()
    named = usable[usable["animal"].notna() & (usable["reason"] != "not_chosen")]
    placed = placed_records(named, countries)
    of_animal = dict(tuple(placed.groupby("key", sort=False)))
    animals = named.drop_duplicates("key").sort_values(["species_id", "animal"], kind="stable")
    rows, left = [], []
    for number, (key, animal, species_id) in enumerate(zip(animals["key"], animals["animal"], animals["species_id"])):
        step(progress, number, len(animals))
        own = of_animal.get(key, placed[:0])
        part = Part(progress, 100 * number / len(animals), 100 * (number + 1) / len(animals))
        found = _range(own, question, part)
        who = {"animal": animal, "species_id": species_id, "records": len(own)}
        if isinstance(found, str):
            left.append({**who, "reason": found})
        else:
            rows.append({**who, "method": question.method, "percent": question.percent, **found})
    return pd.DataFrame(rows, columns=list(RANGES)), pd.DataFrame(left, columns=list(LEFT_OUT))


def _range(own: pd.DataFrame, question: Question, progress: Progress) -> dict[str, object] | str:
    """What one animal's row says of its range, or the reason why it has none."""
    if len(own) < FEWEST_RECORDS:
        return "too_few_records" if len(own) else "no_exact_place"
    lon, lat = own["lon"].to_numpy(), own["lat"].to_numpy()
    plane = equal_area(lon, lat)
    points = np.column_stack(plane.transform(lon, lat))
    if not np.ptp(np.round(points, 3), axis=0).any():
        return "one_place"
    notes = [] if own["fix"].any() else ["minimum_activity_range"]
    bandwidth = np.nan
    if question.method == "mcp":
        shape = convex_polygon(points, question.percent)
        if shape.area < 1:  # square metre: the hull of places on a line
            return "places_in_line"
    else:
        bandwidth, told = _bandwidth(points, question.bandwidth, progress)
        notes += told
        shape = kernel_range(points, bandwidth, question.percent, progress=progress)
        if shape is None:
            return "too_wide_for_kernel"
    return {
        "area_ha": shape.area / 10_000, "bandwidth_m": bandwidth, "note": ";".join(notes) or None,
        "geometry": _on_globe(shape, plane),
    }  # fmt: skip


def _bandwidth(points: np.ndarray, wanted: str, progress: Progress) -> tuple[float, list[str]]:
    notes = ["few_for_kernel"] if len(points) < FEW_FOR_KERNEL else []
    found = None
    if wanted == "lscv" and len(points) > LSCV_RECORDS:
        notes.append("lscv_too_many")
    elif wanted == "lscv":
        found = lscv_bandwidth(points, progress)
        notes += [] if found else ["lscv_no_minimum"]
    return found or reference_bandwidth(points), notes


def equal_area(lon: np.ndarray, lat: np.ndarray) -> Transformer:
    """From degrees to metres in an equal-area projection centred on the places, also across the 180th meridian."""
    angle = np.radians(lon)
    middle = np.degrees(np.arctan2(np.sin(angle).mean(), np.cos(angle).mean()))
    laea = f"+proj=laea +lat_0={float(np.mean(lat))!r} +lon_0={float(middle)!r} +datum=WGS84 +units=m"
    return Transformer.from_crs("EPSG:4326", laea, always_xy=True)


def _on_globe(shape: shapely.Geometry, plane: Transformer) -> shapely.Geometry:
    dense = shapely.segmentize(shape, max(shapely.length(shape) / _PIECES, 1.0))
    return shapely.transform(dense, lambda nodes: np.column_stack(plane.transform(*nodes.T, direction="INVERSE")))


def country_shares(
    ranges: pd.DataFrame, side_of: Callable[[np.ndarray], np.ndarray], progress: Progress | None = None
) -> pd.DataFrame:
    """SHARES: of each range the share of its area by country, and ``unknown`` where no side is told; each sums to 1.

    ``side_of`` (``sides_told``) takes points in degrees. Asked are the nodes of an even grid in the range; no piece of
    the range is cut along a border, so that none is drawn.
    """
    rows = []
    for number, row in enumerate(ranges.itertuples(index=False)):
        step(progress or Silent(), number, len(ranges))
        sides = side_of(sample_points(row.geometry))
        sides = np.where(pd.isna(sides), UNKNOWN, sides)
        for country in (*COUNTRIES, UNKNOWN):
            share = float((sides == country).mean())
            if share:
                rows.append((row.animal, row.species_id, country, share, share * row.area_ha))
    return pd.DataFrame(rows, columns=list(SHARES))


def sample_points(shape: shapely.Geometry) -> np.ndarray:
    """About 4,000 points (degrees) on an even grid, equal in area, within a range."""
    middle = shapely.get_coordinates(shape)
    plane = equal_area(middle[:, 0], middle[:, 1])
    flat = shapely.transform(shape, lambda nodes: np.column_stack(plane.transform(*nodes.T)))
    west, south, east, north = shapely.bounds(flat)
    width = np.sqrt(shapely.area(flat) / _SAMPLES)
    across, up = (np.arange(low + width / 2, high, width) for low, high in ((west, east), (south, north)))
    x, y = (axis.ravel() for axis in np.meshgrid(across, up))
    shapely.prepare(flat)
    inside = shapely.contains_xy(flat, x, y)
    if not inside.any():  # slivers between the nodes
        x, y = shapely.get_coordinates(shapely.point_on_surface(flat)).T
        inside = np.ones(1, dtype=bool)
    return shapely.points(*plane.transform(x[inside], y[inside], direction="INVERSE"))


def sides_told(sides: Sides) -> Callable[[np.ndarray], np.ndarray]:
    """The side of each point by the layer that tells sides, far from all borders by its map of the world, else None."""

    def side_of(points: np.ndarray) -> np.ndarray:
        found = sides.side(points, 0.0)
        told = found["side"].to_numpy(dtype=object)
        if sides.world is not None:
            far = (found["side_status"] == UNTESTED).to_numpy()
            told = np.where(far, sides.world.countries(np.where(far, points, None)), told)
        return told

    return side_of
