"""What is laid over: corridors of a table or a layer, each with a width, or the cells of strongest current."""

from __future__ import annotations

import re

import numpy as np
import pandas as pd
import shapely
from pyproj import Transformer
from scipy import ndimage

from ...detections.stations import column
from ...errors import NeaspecError
from ...grid import Grid
from ...schema import VOCABULARIES
from ..linkages.account import LENGTHS
from .overlay import ALL, SIDES

CORRIDORS = ["corridor_id", "name", "status", "species_ids", "countries_iso3", "site_ids", "buffer_km"]
CORRIDORS += ["length_km", "geometry"]
# what a layer may call it, the first that is there; leastcostcorridors has no name of its own
_ID, _NAME = ("corridor_id", "corridor"), ("name", "name_en")
FIELDS = (
    *_ID, *_NAME, "core_a", "core_b", "status", "species_ids", "countries_iso3", "from_site_ids", "to_site_ids",
    "width_km", "area_ha", *LENGTHS, "coord_precision_km", "alternative",
)  # fmt: skip
EXISTING = ("existing", "functioning")  # what the programme wants protected first
MOST_PATCHES = 100
_HALF_DEG = 180.0  # no corridor spans so many degrees of longitude: one that does is cut at the antimeridian
# designations that protect land by law, as the published list of sites words them
_PROTECTED = re.compile(
    r"\b(reserves?|national park|protected area|zakaznik|wildlife refuge|sanctuary|natural monument)\b", re.IGNORECASE
)


def prepared(rows: pd.DataFrame, buffer_km: float | None = None) -> pd.DataFrame:
    """``CORRIDORS`` from rows with any of ``FIELDS`` and ``geometry`` (EPSG:4326, None where no place is known).

    Alternatives of least-cost corridors are left out: they would count as corridors beside the way they stand for.
    ``buffer_km`` to each side of a line or around a point is the one given, else half of ``width_km``, else half of the
    mean width of a least-cost corridor (area by length), else ``coord_precision_km``; NaN for a polygon. Existing
    corridors come first, then proposed and lost ones, then those without a status. ``length_km``, by country and for
    ``all``, is that of the way that a polygon with ``account.LENGTHS`` was found around, else None. Raises
    ``overlay_no_corridors``, ``overlay_no_width`` and ``overlay_antimeridian`` (each with ``corridor``).
    """
    rows = rows[~(_numbers(rows, "alternative") > 0)].reset_index(drop=True)
    if rows.empty:
        raise NeaspecError("overlay_no_corridors")
    number = pd.Series([str(place) for place in range(1, len(rows) + 1)], dtype=object)
    ids = _first(rows, _ID).fillna(number).map(_text)
    ids = ids.where(~ids.duplicated(keep=False), ids + "#" + number)  # the key of the corridor's rows
    ends = column(rows, "core_a").map(_text) + " - " + column(rows, "core_b").map(_text)
    named = column(rows, "core_a").notna() & column(rows, "core_b").notna()
    sites = [[part for part in (one, two) if part] for one, two in zip(*_ends(rows))]
    shapes = rows["geometry"].to_numpy(dtype=object)
    shapes = np.where(shapely.is_empty(shapes), None, shapely.force_2d(shapes))
    found = pd.DataFrame(
        {
            "corridor_id": ids,
            "name": _first(rows, _NAME).fillna(ends.where(named, None)).fillna(ids).map(_text),
            "status": column(rows, "status"),
            "species_ids": column(rows, "species_ids"),
            "countries_iso3": column(rows, "countries_iso3"),
            "site_ids": [";".join(own) for own in sites],
            "buffer_km": _buffers(rows, shapes, buffer_km),
            "length_km": _lengths(rows),
            "geometry": shapes,
        }
    )
    lacking = (found["buffer_km"].isna() & pd.notna(shapes) & (shapely.get_dimensions(shapes) < 2)).to_numpy()
    if lacking.any():
        raise NeaspecError("overlay_no_width", corridor=found.loc[lacking, "name"].iloc[0])
    west, _south, east, _north = shapely.bounds(shapes).T
    around = (east - west >= _HALF_DEG) | (west < -_HALF_DEG) | (east > _HALF_DEG)
    if around.any():
        raise NeaspecError("overlay_antimeridian", corridor=found.loc[around, "name"].iloc[0])
    found["status"] = found["status"].replace({"existing": "functioning"})
    found["status"] = found["status"].where(found["status"].isin(VOCABULARIES["corridor_status"]), None)
    order = {status: place for place, status in enumerate(VOCABULARIES["corridor_status"])}
    rank = found["status"].map(order).fillna(len(order)).to_numpy()
    return found.iloc[np.argsort(rank, kind="stable")].reset_index(drop=True)


def key_sites(rows: pd.DataFrame) -> pd.DataFrame:
    """``site_id``, ``countries``, ``protected`` and ``geometry`` of rows of ``sites``, or of a layer with its columns.

    ``protected`` tells that the designations name a protected area, None where the rows have no such column; a site is
    a point, so its area is no share of any corridor.
    """
    words, known = column(rows, "designations"), "designations" in rows
    return pd.DataFrame(
        {
            "site_id": column(rows, "site_id"),
            "countries": column(rows, "country_iso3"),
            "protected": [bool(text and _PROTECTED.search(str(text))) if known else None for text in words],
            "geometry": rows["geometry"].to_numpy(dtype=object),
        }
    )


def strong_patches(grid: Grid, percentile: float) -> tuple[pd.DataFrame, int]:
    """The patches of cells from a percentile of the values above 0 on, the largest first, and how many are left out.

    Cells that touch by a side or a corner are one patch; at most ``MOST_PATCHES`` have a row (``corridor_id`` and
    ``geometry``, polygons in EPSG:4326). Raises ``overlay_no_current``.
    """
    above = grid.values > 0
    if not above.any():
        raise NeaspecError("overlay_no_current")
    strong = above & (grid.values >= np.percentile(grid.values[above], percentile))
    patches, number = ndimage.label(strong, structure=np.ones((3, 3)))
    sizes = np.bincount(patches.ravel())[1:]
    chosen = np.argsort(-sizes, kind="stable")[:MOST_PATCHES] + 1
    boxes = ndimage.find_objects(patches)
    to = Transformer.from_crs(grid.crs, "EPSG:4326", always_xy=True)
    shapes = [_outline(patches, patch, boxes[patch - 1], grid, to) for patch in chosen]
    ids = [str(place) for place in range(1, len(shapes) + 1)]
    return pd.DataFrame({"corridor_id": ids, "geometry": shapes}), number - len(shapes)


def _outline(patches: np.ndarray, patch: int, box: tuple, grid: Grid, to: Transformer) -> shapely.Geometry:
    """The runs of a patch's cells, row by row, as one shape."""
    rows, columns = box
    own = np.pad(patches[box] == patch, ((0, 0), (1, 1))).astype(np.int8)
    edges = np.diff(own, axis=1)
    row, start = np.nonzero(edges == 1)
    stop = np.nonzero(edges == -1)[1]
    west, east = (grid.left + (columns.start + place) * grid.width for place in (start, stop))
    north = grid.top - (rows.start + row) * grid.height
    whole = shapely.union_all(shapely.box(west, north - grid.height, east, north))
    return shapely.transform(whole, lambda places: np.column_stack(to.transform(*places.T)))


def _buffers(rows: pd.DataFrame, shapes: np.ndarray, buffer_km: float | None) -> np.ndarray:
    names = ("width_km", "area_ha", "length_m", "coord_precision_km")
    width, area, length, precision = (_numbers(rows, name) for name in names)
    with np.errstate(divide="ignore", invalid="ignore"):
        mean = np.where(length > 0, area * 10_000 / length / 1000, np.nan)
    own = np.where(width > 0, width / 2, np.where(mean > 0, mean / 2, np.where(precision > 0, precision, np.nan)))
    told = own if buffer_km is None else np.full(len(rows), float(buffer_km))
    return np.where(shapely.get_dimensions(shapes) == 2, np.nan, told)


def _lengths(rows: pd.DataFrame) -> list[dict[str, float] | None]:
    metres = np.column_stack([_numbers(rows, name) for name in LENGTHS])
    sides = (ALL, *SIDES)
    return [
        {side: own / 1000 for side, own in zip(sides, row) if own or side == ALL} if np.isfinite(row).all() else None
        for row in metres
    ]


def _numbers(rows: pd.DataFrame, name: str) -> np.ndarray:
    return pd.to_numeric(column(rows, name), errors="coerce").to_numpy(dtype=float)


def _first(rows: pd.DataFrame, names: tuple[str, ...]) -> pd.Series:
    found = column(rows, names[0])
    for name in names[1:]:
        found = found.fillna(column(rows, name))
    return found


def _ends(rows: pd.DataFrame) -> tuple[pd.Series, pd.Series]:
    return column(rows, "from_site_ids"), column(rows, "to_site_ids")


def _text(value: object) -> str:
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)
