"""What is checked before moving windows are computed: sources, sizes, and how long and how large it will be."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...errors import NeaspecError
from ...grid import Grid
from ...memory import TooLargeError, most_bytes
from ...messages import Message
from .moving_window import Question

_MOST_DAYS = 30.0
_CELL_BYTES = 80.0  # of the rows in memory, measured: inputs, strengths, sums and finished maps
_PART_BYTES = 1e8  # of a part of the raster while it is read
_NODE_BYTES = (
    4_000.0  # of a window and thread, measured: factors of a group, of uniform windows, and patterns of current
)
# seconds of a window of n cells, as power laws measured between 2,800 and 283,000 cells
_SECONDS = {"shared": (1.7e-7, 1.22), "exact": (3.2e-7, 1.25)}
_WITH_POTENTIAL = 1.2
_THREADS, _WORTH = 2, 5_000  # of windows of so many cells; smaller ones wait for Python's lock, and two take longer


@dataclass(frozen=True)
class Forecast:
    """``windows`` to be solved, and the ``gigabytes`` and ``seconds`` that they will take on one core.

    ``band_rows``: the rows of blocks that are in memory at once; ``bands``: how often that is. ``threads``: how many
    share the windows.
    """

    windows: int
    band_rows: int
    bands: int
    gigabytes: float
    seconds: float
    threads: int


def cells_of(metres: float, grid: Grid) -> int:
    """How many cells a distance is long; what is left of a cell does not count."""
    return int(np.floor(metres / grid.width + 1e-6))


def check_sizes(rows: int, columns: int, radius: int, block: int, layer: str) -> None:
    """Raises ``window_radius`` and ``window_block`` where windows do not fit the raster or blocks the windows."""
    if not 1 <= radius <= max(rows, columns):
        raise NeaspecError("window_radius", layer=layer, cells=radius, rows=rows, columns=columns)
    if block > min(radius, rows, columns):
        raise NeaspecError("window_block", block=block, radius=radius)


def check_data(question: Question, layer: str) -> None:
    """Raises ``resistance_not_positive`` with ``layer`` where no cell has data."""
    if not any(np.isfinite(part.resistance).any() for part in question.parts()):
        raise NeaspecError("resistance_not_positive", layer=layer)


def band_rows(question: Question) -> tuple[int, float]:
    """As many rows of blocks as fit in memory at once, and the bytes that they take; see ``moving_window``.

    Raises ``window_too_large`` where not even one group of windows fits.
    """
    rows, columns = question.sources.shape
    fixed = _PART_BYTES + threads(question) * window_cells(rows, columns, question.reach) * _NODE_BYTES
    whole = fixed + rows * columns * _CELL_BYTES
    if whole <= most_bytes():
        return question.block_rows, whole
    row, halo = columns * _CELL_BYTES, 2 * question.reach + question.block  # what windows reach above and below
    group = question.side * question.block
    groups = int(((most_bytes() - fixed) / row - halo) // group)
    if groups < 1:
        raise TooLargeError("window_too_large", fixed + (halo + group) * row, cells=rows * columns)
    return groups * question.side, fixed + (halo + groups * group) * row


def threads(question: Question) -> int:
    """How many threads share the windows: several where these are large, in groups, and may take half of the memory."""
    cells = window_cells(*question.sources.shape, question.reach)
    fits = _THREADS * cells * _NODE_BYTES <= most_bytes() / 2
    return _THREADS if question.side > 1 and cells >= _WORTH and fits else 1


def window_cells(rows: int, columns: int, reach: int) -> int:
    """The most cells that a window can have."""
    return int(min(np.pi * reach**2 + 4 * reach + 1, rows * columns))


def forecast(question: Question, threshold: float) -> Forecast:
    """What the question will take.

    Raises ``window_no_source``, ``window_too_large`` and ``window_too_long``, or ``window_too_long_exact`` where the
    other method would not take too long.
    """
    at_once, needed = band_rows(question)
    windows = question.windows
    if not windows:
        raise NeaspecError("window_no_source", block=question.block, threshold=threshold)
    rows, columns = question.sources.shape
    cells = window_cells(rows, columns, question.reach)
    known = {
        method: windows * factor * cells**power * (_WITH_POTENTIAL if question.potential else 1.0)
        for method, (factor, power) in _SECONDS.items()
    }
    seconds, quickest = known[question.method], min(known.values())
    if seconds > _MOST_DAYS * 86_400:
        told = {"windows": windows, "days": round(seconds / 86_400), "most": round(_MOST_DAYS)}
        if quickest <= _MOST_DAYS * 86_400:
            raise NeaspecError("window_too_long_exact", **told, other=int(np.ceil(quickest / 86_400)))
        raise NeaspecError("window_too_long", **told)
    bands = -(-question.block_rows // at_once)
    return Forecast(windows, at_once, bands, needed / 1e9, seconds, threads(question))


def told(question: Question, found: Forecast) -> list[Message]:
    """What the log says before the work begins."""
    size = Message(
        "window_told",
        windows=found.windows,
        radius=question.radius,
        block=question.block,
        gigabytes=f"{found.gigabytes:.1f}",
        minutes=int(np.ceil(found.seconds / 60)),
    )
    return [size, *([Message("window_bands", bands=found.bands)] if found.bands > 1 else [])]
