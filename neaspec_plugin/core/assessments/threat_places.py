"""Where threats lie: at a point for the map, and on which corridors."""

from __future__ import annotations

import numpy as np
import pandas as pd
import shapely
from pyproj import Geod, Transformer

from ..corridors.overlay.laid_over import CORRIDORS, prepared
from ..progress import Progress, step
from .threats import listed

BASES = ("named", "drawn", "end_site")  # how a threat comes to a corridor, the surest first
ON_CORRIDORS = ["threat_id", "corridor_id", "basis"]
PLACE = "place"  # drawn, site or none
_GEOD = Geod(ellps="WGS84")
_STRETCH, _QUARTER = 1.6, 10_000_000.0  # pi / 2 and a little, at a quarter of the way around the earth, in metres


def map_points(threats: pd.DataFrame, sites: pd.DataFrame) -> pd.DataFrame:
    """``threats`` with a point each (EPSG:4326, None where none is known) and ``PLACE``.

    ``drawn``: on the drawn shape; ``site``: the published point of the key site, good to its precision; ``none``.
    """
    published = dict(zip(sites["site_id"], sites["geometry"]))
    shapes, told = np.empty(len(threats), dtype=object), []
    for place, (shape, site) in enumerate(zip(threats["geometry"], threats["site_id"])):
        drawn = shape is not None and not shape.is_empty
        found = shape if drawn else published.get(site)
        shapes[place] = found.representative_point() if found is not None else None
        told.append("none" if found is None else "drawn" if drawn else "site")
    return threats.assign(**{"geometry": shapes, PLACE: told})


def strips_of(corridors: pd.DataFrame) -> pd.DataFrame:
    """The corridors of the database as ``laid_over.prepared`` gives them, for ``on_corridors``.

    A flyway, which is drawn straight between two sites, and a line of unknown width and precision have no strip.
    """
    if corridors.empty:
        return pd.DataFrame(columns=CORRIDORS)
    flat = shapely.get_dimensions(corridors["geometry"].to_numpy(dtype=object)) < 2
    told = corridors[["width_km", "coord_precision_km"]].gt(0).any(axis=1)
    blank = corridors["kind"].eq("flyway") | (flat & ~told)
    shapes = corridors["geometry"].astype(object).mask(blank, None)
    return prepared(corridors.assign(geometry=shapes.where(shapes.notna(), None)))


def on_corridors(threats: pd.DataFrame, strips: pd.DataFrame, progress: Progress) -> pd.DataFrame:
    """``ON_CORRIDORS``: each threat with each corridor it lies on, once, by the surest of ``BASES``.

    ``strips``: see ``laid_over.prepared``. ``named``: the row names the corridor; ``drawn``: its shape is within
    half the corridor's width, or as far as its place is known, of the corridor; ``end_site``: its site is at one of the
    corridor's ends. Raises ``cancelled``.
    """
    found: dict[tuple[str, str], str] = {}
    known = set(strips["corridor_id"])
    for threat, corridor in zip(threats["threat_id"], threats["corridor_id"]):
        if corridor in known:
            found.setdefault((threat, corridor), "named")
    placed = strips[strips["geometry"].notna()]
    circles = _circles(placed)
    for done, (threat, shape) in enumerate(zip(threats["threat_id"], threats["geometry"])):
        step(progress, done, len(threats))
        if shape is not None and not shape.is_empty:
            for corridor in _near(shape, placed, circles):
                found.setdefault((threat, corridor), "drawn")
    ends: dict[str, list[str]] = {}
    for corridor, cell in zip(strips["corridor_id"], strips["site_ids"]):
        for site in dict.fromkeys(listed(cell)):
            ends.setdefault(site, []).append(corridor)
    for threat, site in zip(threats["threat_id"], threats["site_id"]):
        for corridor in ends.get(site, ()):
            found.setdefault((threat, corridor), "end_site")
    order = {corridor: place for place, corridor in enumerate(strips["corridor_id"])}
    rows = [(*pair, basis) for pair, basis in found.items()]
    return pd.DataFrame(sorted(rows, key=lambda row: (order[row[1]], row[0])), columns=ON_CORRIDORS)


def _circles(strips: pd.DataFrame) -> np.ndarray:
    """A circle around each corridor: longitude and latitude of its middle, radius in metres; shape (n, 3)."""
    west, south, east, north = shapely.bounds(strips["geometry"].to_numpy(dtype=object)).T
    lons, lats = (west + east) / 2, (south + north) / 2
    radii = [_radius(shape, *middle) for shape, middle in zip(strips["geometry"], zip(lons, lats))]
    return np.column_stack([lons, lats, np.array(radii, dtype=float)])


def _radius(shape: shapely.Geometry, lon: float, lat: float) -> float:
    places = shapely.get_coordinates(shape)
    return _metres(lon, lat, *places.T).max()


def _metres(lon: float, lat: float, lons: np.ndarray, lats: np.ndarray) -> np.ndarray:
    return _GEOD.inv(np.full(len(lons), lon), np.full(len(lons), lat), lons, lats)[2]


def _near(shape: shapely.Geometry, strips: pd.DataFrame, circles: np.ndarray) -> list[str]:
    """The corridors within reach of a shape, by distances in metres on a plane that touches the earth at the shape.

    On that plane distances from its middle are true and others at most ``_STRETCH`` times too long as far as
    ``_QUARTER``: a corridor whose circle is farther off than its reach need not be drawn on it.
    """
    middle = shape.centroid
    lons, lats, radii = circles.T
    apart, reach = _metres(middle.x, middle.y, lons, lats), strips["buffer_km"].fillna(0).to_numpy(float) * 1000.0
    least = apart - _STRETCH * radii - _radius(shape, middle.x, middle.y) - 1.0
    near = np.flatnonzero((least <= reach) | (apart + radii > _QUARTER))
    if not len(near):
        return []
    plane = f"+proj=aeqd +lat_0={middle.y} +lon_0={middle.x} +datum=WGS84"
    to = Transformer.from_crs("EPSG:4326", plane, always_xy=True)

    def flat(one: shapely.Geometry) -> shapely.Geometry:
        return shapely.transform(one, lambda places: np.column_stack(to.transform(*places.T)))

    here, shapes, names = flat(shape), strips["geometry"].to_numpy(dtype=object), strips["corridor_id"].to_numpy()
    return [names[place] for place in near if here.distance(flat(shapes[place])) <= reach[place]]
