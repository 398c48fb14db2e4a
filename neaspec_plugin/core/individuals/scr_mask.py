"""The mask of spatial capture-recapture: where animals may live that a survey could have detected, on all sides.

Animals live beyond the border, so the mask is never cut there; sea and non-habitat are left out by polygons.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from pyproj import CRS, Transformer
from scipy.spatial import cKDTree
from scipy.special import expit

from ..errors import NeaspecError

LEAST_BUFFER_SIGMA, MOST_SPACING_SIGMA = 4.0, 0.6
WIDER, MOST_CHANGE = 1.5, 0.01
MOST_CELLS = 200_000
_COLUMNS = 64
_HA = 10_000.0


class Plane:
    """Metres on an azimuthal equal-area plane about the middle of the survey, so that cells have their true area."""

    def __init__(self, lon: np.ndarray, lat: np.ndarray):
        middle = f"+lat_0={(lat.min() + lat.max()) / 2} +lon_0={(lon.min() + lon.max()) / 2}"
        plane = CRS.from_proj4(f"+proj=laea {middle} +datum=WGS84 +units=m +no_defs")
        self._there = Transformer.from_crs("EPSG:4326", plane, always_xy=True)

    def metres(self, lon: np.ndarray, lat: np.ndarray) -> np.ndarray:
        return np.column_stack(self._there.transform(np.asarray(lon, dtype=float), np.asarray(lat, dtype=float)))

    def degrees(self, metres: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        return self._there.transform(metres[:, 0], metres[:, 1], direction="INVERSE")


@dataclass(frozen=True)
class Mask:
    """Centres of square cells (M, 2) in metres, the area of each in hectares, its side and the buffer in metres."""

    centres: np.ndarray
    cell_ha: float
    spacing_m: float
    buffer_m: float


def make_mask(detectors_m: np.ndarray, buffer_m: float, spacing_m: float | None = None) -> Mask:
    """Cell centres in the box of the detectors widened by the buffer, as far as the buffer from a detector.

    Without a spacing the box has 64 columns. Raises ``NeaspecError``: scr_mask_too_large.
    """
    low, high = detectors_m.min(axis=0) - buffer_m, detectors_m.max(axis=0) + buffer_m
    spacing = spacing_m or (high[0] - low[0]) / _COLUMNS
    sizes = np.ceil((high - low) / spacing - 1e-9)
    if sizes.prod() > 4 * MOST_CELLS:
        raise NeaspecError("scr_mask_too_large", cells=int(sizes.prod()), most=MOST_CELLS)
    x, y = (start + spacing * (np.arange(int(size)) + 0.5) for start, size in zip(low, sizes))
    centres = np.column_stack([axis.ravel() for axis in np.meshgrid(x, y)])
    near, _ = cKDTree(detectors_m).query(centres)
    centres = centres[near <= buffer_m]
    if len(centres) > MOST_CELLS:
        raise NeaspecError("scr_mask_too_large", cells=len(centres), most=MOST_CELLS)
    return Mask(centres, spacing**2 / _HA, float(spacing), float(buffer_m))


def within(mask: Mask, areas: object, plane: Plane) -> Mask:
    """The cells whose centre lies in the habitat, polygons in EPSG:4326. Raises ``NeaspecError``: scr_no_habitat."""
    kept = shapely.contains_xy(areas, *plane.degrees(mask.centres))
    if not kept.any():
        raise NeaspecError("scr_no_habitat")
    return Mask(mask.centres[kept], mask.cell_ha, mask.spacing_m, mask.buffer_m)


def sampled_ha(
    detectors_m: np.ndarray, effort: np.ndarray, mask: Mask, function: str, detection: float, sigma_m: float
) -> float:
    """The effective sampling area, sum of cell area x probability of any detection; ``detection`` g0 or lambda0."""
    total = 0.0
    for place in range(0, len(mask.centres), 5000):
        offset = mask.centres[place : place + 5000, None, :] - detectors_m[None, :, :]
        shape = np.exp(-np.einsum("mki,mki->mk", offset, offset) / (2 * sigma_m**2))
        hazard = (
            -np.log1p(-np.minimum(detection * shape, 1 - 1e-12)) if function == "half_normal" else detection * shape
        )
        total += float(-np.expm1(-(hazard @ effort)).sum())
    return total * mask.cell_ha


def change_when_wider(
    detectors_m: np.ndarray, effort: np.ndarray, mask: Mask, function: str, link: float, sigma_m: float
) -> float:
    """By how much the effective sampling area grows when the buffer is half as wide again, relative to what it is.

    Both areas on whole discs, without habitat: what lies beyond a buffer is asked, not what lives there.
    """
    back = expit if function == "half_normal" else np.exp
    areas = []
    for buffer in (mask.buffer_m, WIDER * mask.buffer_m):
        disc = make_mask(detectors_m, buffer, mask.spacing_m)
        areas.append(sampled_ha(detectors_m, effort, disc, function, float(back(link)), sigma_m))
    return areas[1] / areas[0] - 1.0
