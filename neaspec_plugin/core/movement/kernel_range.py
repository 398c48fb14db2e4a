"""Kernel home range: bivariate normal kernels of one bandwidth, and the smallest area that holds a share of the volume.

Worton (1989), Ecology 70: 164-168; the reference bandwidth and least-squares cross-validation as in adehabitatHR
(Calenge 2006, Ecological Modelling 197: 516-519). Everything is in metres in a plane.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import shapely
from scipy.spatial.distance import pdist

from ..progress import Progress, Silent, step

LSCV_STEPS = np.arange(10, 151, 5) / 100  # of the reference bandwidth: adehabitat's limits 0.1 and 1.5
LSCV_RECORDS = 4000  # its time grows with the square of the records
_REACH = 5.0  # bandwidths; of a normal kernel 4e-6 of the volume lie beyond
_CELLS_PER_BANDWIDTH = 20.0
_COARSEST = 2.0  # with fewer cells per bandwidth the grid no longer shows a kernel
_CELLS = 4_000_000
_PAIRS = 2_000_000
_RECORDS_TOLD = 500


def reference_bandwidth(points: np.ndarray) -> float:
    """h_ref = s n^(-1/6) with s^2 the mean of both variances (n - 1), in metres; ``points`` is n x 2."""
    return float(np.sqrt(points.var(axis=0, ddof=1).mean()) * len(points) ** (-1 / 6))


def cross_validation(points: np.ndarray, bandwidth: float) -> float:
    """CV(h) of least-squares cross-validation, per square metre; pairs of a record with itself included."""
    return float(_cross_validations(points, np.array([bandwidth]))[0])


def lscv_bandwidth(points: np.ndarray, progress: Progress | None = None) -> float | None:
    """The bandwidth (m) with the least CV on ``LSCV_STEPS``; None where the least lies at an end of the search.

    Records at one place, as those of camera stations are, often leave no minimum within (Seaman and Powell 1996).
    """
    tried = LSCV_STEPS * reference_bandwidth(points)
    least = int(_cross_validations(points, tried, progress).argmin())
    return float(tried[least]) if 0 < least < len(tried) - 1 else None


def _cross_validations(points: np.ndarray, bandwidths: np.ndarray, progress: Progress | None = None) -> np.ndarray:
    squares = pdist(points, "sqeuclidean")
    sums, n = np.empty(len(bandwidths)), len(points)
    for number, h in enumerate(bandwidths):
        step(progress or Silent(), number, len(bandwidths))
        total = 0.0
        for start in range(0, len(squares), _PAIRS):
            near = np.exp(-squares[start : start + _PAIRS] / (4 * h * h))
            total += float((near - 4 * near * near).sum())
        sums[number] = 2 * total - 3 * n  # each pair twice; a record with itself gives 1 - 4
    return 1 / (np.pi * bandwidths**2 * n) + sums / (4 * np.pi * bandwidths**2 * n * n)


def kernel_range(
    points: np.ndarray, bandwidth: float, percent: float, cell_m: float | None = None, progress: Progress | None = None
) -> shapely.Geometry | None:
    """The smallest area that holds ``percent`` (above 0, below 100) of the kernels' volume, as polygons in the plane.

    ``cell_m`` is the width of the grid's cells, by default a twentieth of the bandwidth, wider where the grid would
    grow beyond four million cells. None where that leaves fewer than two cells for a bandwidth.
    """
    low = points.min(axis=0) - _REACH * bandwidth
    wide = points.max(axis=0) + _REACH * bandwidth - low
    cell = cell_m or max(bandwidth / _CELLS_PER_BANDWIDTH, float(np.sqrt(wide.prod() / _CELLS)))
    if cell > bandwidth / _COARSEST:
        return None
    shape = np.ceil(wide / cell).astype(int) + 1
    density = _density((points - low) / cell, bandwidth / cell, shape, progress or Silent())
    return _region(density, _level(density, percent / 100), low, cell)


def _density(places: np.ndarray, h: float, shape: np.ndarray, progress: Progress) -> np.ndarray:
    """The sum of kernels at the grid's nodes, up to a constant; places and ``h`` count cells."""
    density = np.zeros(shape)
    for number, place in enumerate(places):
        if number % _RECORDS_TOLD == 0:
            step(progress, number, len(places))
        first = np.maximum(np.floor(place - _REACH * h).astype(int), 0)
        last = np.minimum(np.ceil(place + _REACH * h).astype(int) + 1, shape)
        one, other = (np.exp(-(((np.arange(first[axis], last[axis]) - place[axis]) / h) ** 2) / 2) for axis in (0, 1))
        density[first[0] : last[0], first[1] : last[1]] += one[:, None] * other
    return density


def _level(density: np.ndarray, share: float) -> float:
    """The density above which the smallest area with ``share`` of the volume lies: cells sorted and summed."""
    falling = np.sort(density[density > 0])[::-1]
    volume = np.cumsum(falling)
    return float(np.interp(share * volume[-1], volume - falling / 2, falling))  # half a cell lies on either side


# --- the line of equal density ---


def _region(density: np.ndarray, level: float, low: np.ndarray, cell: float) -> shapely.Geometry:
    """Where the density, linear on two triangles per cell, is above ``level``."""
    rings = shapely.polygonize(list(_segments(density, level)))
    faces = shapely.get_parts(rings)
    inside = shapely.get_coordinates(shapely.point_on_surface(faces))
    kept = faces[_on_triangles(density, inside) >= level]
    return shapely.transform(shapely.union_all(kept), lambda nodes: nodes * cell + low)


def _segments(density: np.ndarray, level: float) -> Iterator[shapely.Geometry]:
    """The line's pieces, one per triangle that it cuts; neighbours share their ends to the last bit."""
    above = density > level
    mixed = above[:-1, :-1] + 0 + above[1:, :-1] + above[:-1, 1:] + above[1:, 1:]
    x, y = np.nonzero((mixed > 0) & (mixed < 4))
    corner = np.stack([x, y], axis=1)
    for offset in (1, 0), (0, 1):
        triangle = (corner, corner + offset, corner + 1)
        ups = np.stack([above[tuple(one.T)] for one in triangle])
        for odd in range(3):  # the corner that stands alone
            rest = [one for one in range(3) if one != odd]
            cut = (ups[odd] != ups[rest[0]]) & (ups[odd] != ups[rest[1]])
            ends = [_crossing(density, level, triangle[odd][cut], triangle[one][cut]) for one in rest]
            yield from shapely.linestrings(np.stack(ends, axis=1))


def _crossing(density: np.ndarray, level: float, one: np.ndarray, other: np.ndarray) -> np.ndarray:
    """Where the level lies between neighbouring nodes, seen from the lower corner, so that it is one place for all."""
    swap = (one.sum(axis=1) > other.sum(axis=1))[:, None]
    first, last = np.where(swap, other, one), np.where(swap, one, other)
    low, high = density[tuple(first.T)], density[tuple(last.T)]
    return first + ((level - low) / (high - low))[:, None] * (last - first)


def _on_triangles(density: np.ndarray, places: np.ndarray) -> np.ndarray:
    x, y = np.minimum(places.astype(int), np.array(density.shape) - 2).T
    u, v = (places - np.stack([x, y], axis=1)).T
    near, far = density[x, y], density[x + 1, y + 1]
    right, top = density[x + 1, y], density[x, y + 1]
    under = near + u * (right - near) + v * (far - right)
    over = near + v * (top - near) + u * (far - top)
    return np.where(u >= v, under, over)
