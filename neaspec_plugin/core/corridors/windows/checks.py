"""What is checked before moving windows are computed: sources, sizes, and how long and how large it will be."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...errors import NeaspecError
from ...grid import Grid
from ...messages import Message
from .moving_window import Question

MOST_GB = 8.0
_MOST_DAYS = 30.0
_CELL_BYTES = 150.0  # of the raster, measured: inputs, sums and the copy that the working file is written from
_NODE_BYTES = 4_000.0  # of a window, measured: factors of a group, of uniform windows, and patterns of current
# seconds of a window of n cells, as power laws measured between 2,800 and 283,000 cells
_SECONDS = {"shared": (1.7e-7, 1.22), "exact": (3.2e-7, 1.25)}
_WITH_POTENTIAL = 1.2


@dataclass(frozen=True)
class Forecast:
    """``windows`` to be solved, and the ``gigabytes`` and ``seconds`` that they will take on one core."""

    windows: int
    gigabytes: float
    seconds: float


def sources_of(resistance: np.ndarray, given: Grid | None, threshold: float, layer: str) -> np.ndarray:
    """The weight of each cell as a source: what is ``given``, else 1 / resistance and at most 1; 0 below the threshold.

    Raises ``window_source_value`` with ``layer`` where a weight is below 0 or has no end.
    """
    if given is None:
        weights = np.minimum(1.0 / np.where(np.isfinite(resistance), resistance, np.inf), 1.0)
    else:
        weights = np.nan_to_num(given.values, nan=0.0, posinf=np.inf, neginf=-np.inf)
        if weights.min() < 0 or not np.isfinite(weights.max()):
            raise NeaspecError("window_source_value", layer=layer)
    return np.where(weights < threshold, 0.0, weights)


def cells_of(metres: float, grid: Grid) -> int:
    """How many cells a distance is long; what is left of a cell does not count."""
    return int(np.floor(metres / grid.width + 1e-6))


def check_sizes(rows: int, columns: int, radius: int, block: int, layer: str) -> None:
    """Raises ``window_radius`` and ``window_block`` where windows do not fit the raster or blocks the windows."""
    if not 1 <= radius <= max(rows, columns):
        raise NeaspecError("window_radius", layer=layer, cells=radius, rows=rows, columns=columns)
    if block > min(radius, rows, columns):
        raise NeaspecError("window_block", block=block, radius=radius)


def check_memory(rows: int, columns: int, reach: int) -> float:
    """The gigabytes that will be needed. Raises ``window_too_large`` where they are more than ``MOST_GB``."""
    gigabytes = (rows * columns * _CELL_BYTES + window_cells(rows, columns, reach) * _NODE_BYTES) / 1e9
    if gigabytes > MOST_GB:
        raise NeaspecError("window_too_large", cells=rows * columns, gigabytes=round(gigabytes, 1), most=round(MOST_GB))
    return gigabytes


def window_cells(rows: int, columns: int, reach: int) -> int:
    """The most cells that a window can have."""
    return int(min(np.pi * reach**2 + 4 * reach + 1, rows * columns))


def forecast(question: Question, threshold: float) -> Forecast:
    """What the question will take. Raises ``window_no_source``, ``window_too_large`` and ``window_too_long``."""
    windows = int((question.strength > 0).sum())
    if not windows:
        raise NeaspecError("window_no_source", block=question.block, threshold=threshold)
    rows, columns = question.resistance.shape
    gigabytes = check_memory(rows, columns, question.reach)
    factor, power = _SECONDS[question.method]
    each = factor * window_cells(rows, columns, question.reach) ** power
    seconds = windows * each * (_WITH_POTENTIAL if question.potential else 1.0)
    if seconds > _MOST_DAYS * 86_400:
        raise NeaspecError("window_too_long", windows=windows, days=round(seconds / 86_400), most=round(_MOST_DAYS))
    return Forecast(windows, gigabytes, seconds)


def told(question: Question, found: Forecast) -> Message:
    """What the log says before the work begins."""
    return Message(
        "window_told",
        windows=found.windows,
        radius=question.radius,
        block=question.block,
        gigabytes=f"{found.gigabytes:.1f}",
        minutes=int(np.ceil(found.seconds / 60)),
    )
