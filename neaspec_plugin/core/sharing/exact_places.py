"""Which points are one place: those closer to each other than a hundred metres, and what hangs together by such steps.

Stations are put together among themselves (single linkage, Florek et al. 1951), so that no row's order and no rounding
decides. A record at a station is at the station's place; only what stands elsewhere makes places of its own, for a
dense track of an animal would else melt the stations along it into one.
"""

from __future__ import annotations

import numpy as np
import pandas as pd
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components
from scipy.spatial import cKDTree

NEAR_M = 100.0
_AXIS_M, _ECCENTRICITY2 = 6378137.0, 0.00669437999014  # WGS 84
_CUBE_M = 50.0  # the edge of a cube that is less than NEAR_M across
_CROWD, _AT_ONCE = 256, 100_000  # pairs of points of two cubes; pairs of cubes


def station_places(lon: pd.Series, lat: pd.Series) -> pd.Series:
    """A name for the place of each station (degrees), the same for stations of one cluster; None where there is none.

    Two places are nowhere closer than ``NEAR_M`` metres, on WGS 84. The name is that of the cluster's first point by
    longitude and latitude.
    """
    points = _distinct(lon, lat)
    return _named(lon, lat, points, _clusters(points))


def record_places(lon: pd.Series, lat: pd.Series, stations: pd.DataFrame) -> pd.Series:
    """The place of each record: that of the nearest of ``stations`` (lon, lat, place) within ``NEAR_M`` metres, else
    a cluster of the records beside them; None where there is none."""
    points = _distinct(lon, lat)
    names = np.array(_own_names(points), dtype=object)
    known = stations[stations["place"].notna()].drop_duplicates(["lon", "lat"]).sort_values(["place", "lon", "lat"])
    at = np.zeros(len(points), dtype=bool)
    if len(known) and len(points):
        tree = cKDTree(_earth_m(known[["lon", "lat"]].to_numpy(dtype=float)))
        metres, nearest = tree.query(_earth_m(points))
        at = metres < NEAR_M
        names[at] = known["place"].to_numpy(dtype=object)[nearest[at]]
    names[~at] = _clusters(points[~at])
    return _named(lon, lat, points, names)


def _clusters(points: np.ndarray) -> np.ndarray:
    """The name of each point's cluster; ``points`` (n, 2), degrees, distinct and in order."""
    names = np.array(_own_names(points), dtype=object)
    if len(points) < 2:
        return names
    metres = _earth_m(points)
    cubes, cube = np.unique(np.floor(metres / _CUBE_M), axis=0, return_inverse=True)
    cube = cube.ravel()
    order = np.argsort(cube, kind="stable")
    members = np.split(metres[order], np.flatnonzero(np.diff(cube[order])) + 1)
    # cubes so far apart hold no near points; of the others the nearest two points are asked
    reach = NEAR_M + _CUBE_M * np.sqrt(3)
    pairs = cKDTree((cubes + 0.5) * _CUBE_M).query_pairs(reach, output_type="ndarray")
    joined = pairs[_near(pairs, members)]
    graph = coo_matrix((np.ones(len(joined)), (joined[:, 0], joined[:, 1])), shape=(len(cubes), len(cubes)))
    label = connected_components(graph, directed=False)[1][cube]
    _, first = np.unique(label, return_index=True)  # labels are 0, 1, 2 …, points in order
    return names[first][label]


def _near(pairs: np.ndarray, members: list[np.ndarray]) -> np.ndarray:
    """Whether the points of two cubes come near each other; crowded cubes by a tree, the others point by point."""
    sizes = np.array([len(points) for points in members])
    many = sizes[pairs[:, 0]] * sizes[pairs[:, 1]]
    found = np.zeros(len(pairs), dtype=bool)
    starts, points = np.concatenate([[0], np.cumsum(sizes)]), np.concatenate(members)
    few = np.flatnonzero(many <= _CROWD)
    for part in np.array_split(few, len(few) // _AT_ONCE + 1):
        owner = np.repeat(part, many[part])
        rank = np.arange(len(owner)) - np.repeat(np.cumsum(many[part]) - many[part], many[part])
        others = sizes[pairs[owner, 1]]
        metres2 = (
            (points[starts[pairs[owner, 0]] + rank // others] - points[starts[pairs[owner, 1]] + rank % others]) ** 2
        ).sum(axis=1)
        found[owner[metres2 < NEAR_M**2]] = True
    for pair in np.flatnonzero(many > _CROWD):
        some, others = (members[cube] for cube in pairs[pair])
        found[pair] = (cKDTree(some).query(others, distance_upper_bound=NEAR_M)[0] < NEAR_M).any()
    return found


def _earth_m(points: np.ndarray) -> np.ndarray:
    """Points (degrees) in metres from the middle of the earth, where near distances are straight ones."""
    lon, lat = np.radians(points).T
    axis = _AXIS_M / np.sqrt(1 - _ECCENTRICITY2 * np.sin(lat) ** 2)
    east, north = axis * np.cos(lat) * np.cos(lon), axis * np.cos(lat) * np.sin(lon)
    return np.column_stack([east, north, axis * (1 - _ECCENTRICITY2) * np.sin(lat)])


def _distinct(lon: pd.Series, lat: pd.Series) -> np.ndarray:
    points = np.column_stack([lon.to_numpy(dtype=float), lat.to_numpy(dtype=float)])
    return np.unique(points[np.isfinite(points).all(axis=1)], axis=0)


def _own_names(points: np.ndarray) -> list[str]:
    return [f"{x!r} {y!r}" for x, y in points.tolist()]


def _named(lon: pd.Series, lat: pd.Series, points: np.ndarray, names: np.ndarray) -> pd.Series:
    known = dict(zip(map(tuple, points.tolist()), names))
    found = [known.get(point) for point in zip(lon.astype(float).tolist(), lat.astype(float).tolist())]
    return pd.Series(found, index=lon.index, dtype=object)
