"""A raster in memory that is read by parts, as core asks of one."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Held:
    """A simulated raster in memory."""

    values: np.ndarray
    left: float = 500_000.0
    top: float = 5_000_000.0
    width: float = 100.0
    height: float = 100.0
    crs: str = "EPSG:32652"

    @property
    def rows(self):
        return self.values.shape[0]

    @property
    def columns(self):
        return self.values.shape[1]

    def read(self, row, end, column, stop):
        return self.values[row:end, column:stop].astype(float)
