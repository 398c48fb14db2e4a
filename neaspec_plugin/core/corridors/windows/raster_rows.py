"""Rows of resistance and of sources, read from their rasters when they are asked for, each time checked."""

from __future__ import annotations

import numpy as np

from ...errors import NeaspecError
from ...grid import Raster


class ResistanceRows:
    """Ohm per cell, NaN without data; rows with a value that is not above 0 raise ``resistance_not_positive``."""

    def __init__(self, raster: Raster, layer: str):
        self._raster, self._layer, self.shape = raster, layer, (raster.rows, raster.columns)

    def __getitem__(self, rows: slice) -> np.ndarray:
        values = _read(self._raster, rows)
        if (values <= 0).any() or np.isinf(values).any():
            raise NeaspecError("resistance_not_positive", layer=self._layer)
        return values


class SourceRows:
    """What ``sources_of`` makes of the rows of ``given`` or, without it, of those of ``resistance``."""

    def __init__(self, resistance: ResistanceRows, given: Raster | None, threshold: float, layer: str):
        self._resistance, self._given, self._threshold, self._layer = resistance, given, threshold, layer
        self.shape = resistance.shape

    def __getitem__(self, rows: slice) -> np.ndarray:
        given = self._given and _read(self._given, rows)
        resistance = self._resistance[rows] if given is None else None
        return sources_of(resistance, given, self._threshold, self._layer)


def sources_of(resistance: np.ndarray | None, given: np.ndarray | None, threshold: float, layer: str) -> np.ndarray:
    """The weight of each cell as a source: what is ``given``, else 1 / resistance and at most 1; 0 below the threshold.

    Raises ``window_source_value`` with ``layer`` where a weight is below 0 or has no end.
    """
    if given is None:
        weights = np.minimum(1.0 / np.where(np.isfinite(resistance), resistance, np.inf), 1.0)
    else:
        weights = np.nan_to_num(given, nan=0.0, posinf=np.inf, neginf=-np.inf)
        if weights.min() < 0 or not np.isfinite(weights.max()):
            raise NeaspecError("window_source_value", layer=layer)
    return np.where(weights < threshold, 0.0, weights)


def _read(raster: Raster, rows: slice) -> np.ndarray:
    first, end, _ = rows.indices(raster.rows)
    return raster.read(first, end, 0, raster.columns)
