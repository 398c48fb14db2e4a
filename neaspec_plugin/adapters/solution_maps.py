"""A folder with the maps of each solution of a circuit: one GeoTIFF with two bands, named after its cores."""

from __future__ import annotations

import os
import re
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from ..core.corridors.circuits.current_flow import Flow
from ..core.corridors.circuits.current_maps import ends_of
from ..core.errors import NeaspecError
from ..core.grid import Grid
from ..core.progress import Silent
from .rasters import write_bands
from .whole_folder import whole_folder

BANDS = ("current", "voltage")  # amperes, volts
_UNSAFE = re.compile(r"[^\w-]")
_MOST_LETTERS = 24  # of a core's name: two of them and the rest fit into the 255 bytes of a file's name


@contextmanager
def solution_maps(folder: str, grid: Grid, names: Sequence[str], mode: str) -> Iterator[Callable[[int, Flow], None]]:
    """What writes the maps of a numbered flow at once, on whatever thread it is called.

    The folder, new or empty, is there only when all is done; what is still written on another thread when the block
    is left by an error breaks off and is awaited, and nothing more begins. Raises ``NeaspecError``: folder_not_empty,
    not_writable, cancelled.
    """
    one_at_a_time, left = threading.Lock(), threading.Event()
    until_left = _UntilLeft(left)
    with whole_folder(folder) as draft:

        def keep(number: int, flow: Flow) -> None:
            ends = [names[place] for place in ends_of(flow.source, flow.ground, mode) if place is not None]
            path = os.path.join(draft, file_name(number, ends))
            with one_at_a_time:
                if left.is_set():
                    raise NeaspecError("cancelled")
                write_bands(path, grid, BANDS, (flow.current, flow.voltage), until_left)

        try:
            yield keep
        finally:
            left.set()
            with one_at_a_time:
                pass


class _UntilLeft(Silent):
    """Cancelled once what it belongs to was left."""

    def __init__(self, left: threading.Event) -> None:
        self._left = left

    def is_canceled(self) -> bool:
        return self._left.is_set()


def file_name(number: int, ends: Sequence[str]) -> str:
    """The number with leading zeros, so that names sort as rows do, and the cores without what no file may be named."""
    safe = (_UNSAFE.sub("_", name)[:_MOST_LETTERS] for name in ends)
    return "_".join([f"{number:04d}", *safe]) + ".tif"
