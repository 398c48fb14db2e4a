"""The file in which a long run keeps what it has finished, so that the same question goes on after an interruption."""

from __future__ import annotations

import glob
import hashlib
import os
import tempfile
import threading
import time
from contextlib import suppress
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from ...errors import NeaspecError
from .moving_window import Question

_EVERY_S = 20.0
_VERSION = 2  # to be raised when the same question gets another answer


@dataclass(frozen=True)
class State:
    """What is finished: all groups of windows before the row of blocks ``row``, and ``done`` of those that begin there.

    ``windows``: how many windows these are. ``sums`` (current and, where asked, flow potential; rows from ``top`` on,
    columns) are their amperes; rows above are finished and stand in the maps.
    """

    row: int = 0
    done: int = 0
    windows: int = 0
    top: int = 0
    sums: np.ndarray | None = None


class Maps(Protocol):
    """Takes finished rows of several maps (rows, maps, columns) and gives them all."""

    def put(self, row: int, values: np.ndarray) -> None:
        """Rows from ``row`` on. Raises ``NeaspecError``: not_writable."""

    def whole(self) -> np.ndarray:
        """All rows, once each has been put."""


def work_name(question: Question) -> str:
    """A file name that is the same for the same question alone."""
    told = (_VERSION, question.sources.shape, question.radius, question.block, question.buffer)
    digest = hashlib.sha256(repr((*told, question.method, question.potential)).encode("utf-8"))
    for part in question.parts():
        for rows in zip(part.resistance, part.sources):  # the same, whatever is read at once
            digest.update(np.array(rows, dtype="<f8").tobytes())
    return f"omnidirectionalflow-{digest.hexdigest()[:16]}.part"


class Work:
    """What a run has finished, in a file, and where its maps are too large for the memory these in another beside it.

    Without a path nothing is kept.
    """

    def __init__(self, path: str | None):
        self._path, self._kept = path, time.monotonic()

    def begun(self) -> State:
        """What an earlier run has finished; nothing where there is no file, or one that cannot be read."""
        if self._path and os.path.exists(self._path):
            with suppress(Exception), np.load(self._path) as file:
                state = State(*(int(count) for count in file["counts"]), file["sums"])
                rows = state.top and os.path.getsize(self._maps_path())
                if rows >= state.top * 8 * file["sums"][:, 0].size:
                    return state
        return State()

    def keep(self, state: State, now: bool = False) -> None:
        """Write the file anew, if some time has passed or ``now``. Raises ``NeaspecError``: not_writable."""
        if not self._path or not state.windows or (not now and time.monotonic() - self._kept < _EVERY_S):
            return
        draft = f"{self._path}.{os.getpid()}-{threading.get_ident()}"
        try:
            with open(draft, "wb") as file:
                counts = np.array([state.row, state.done, state.windows, state.top])
                np.savez(file, counts=counts, sums=state.sums)
            os.replace(draft, self._path)
        except OSError as error:
            with suppress(OSError):
                os.remove(draft)
            raise NeaspecError("not_writable", file=os.path.basename(self._path)) from error
        self._kept = time.monotonic()

    def maps(self, shape: tuple[int, int, int], filed: bool) -> Maps:
        """Where finished rows go (rows, maps, columns): into a file, where those of an earlier run are, or memory."""
        return _Filed(shape, self._path and self._maps_path()) if filed else _Held(shape)

    def _maps_path(self) -> str:
        return f"{self._path}.maps"

    def remove(self) -> None:
        """Delete the file and what a killed run left of its drafts, once the results are written."""
        if not self._path:
            return
        for path in [self._path, *glob.glob(f"{glob.escape(self._path)}.*")]:
            with suppress(OSError):
                os.remove(path)


class _Held:
    """Maps in memory."""

    def __init__(self, shape: tuple[int, int, int]):
        self._values = np.zeros(shape)

    def put(self, row: int, values: np.ndarray) -> None:
        self._values[row : row + len(values)] = values

    def whole(self) -> np.ndarray:
        return self._values


class _Filed:
    """Maps in a file; without a path in one that goes with them."""

    def __init__(self, shape: tuple[int, int, int], path: str | None):
        self._shape, self._name = shape, os.path.basename(path or tempfile.gettempdir())
        try:
            if path and not os.path.exists(path):
                open(path, "xb").close()
            self._file = open(path, "r+b") if path else tempfile.TemporaryFile()  # noqa: SIM115  it goes with the maps
        except OSError as error:
            raise NeaspecError("not_writable", file=self._name) from error

    def put(self, row: int, values: np.ndarray) -> None:
        try:
            self._file.seek(row * values[0].nbytes)
            self._file.write(values.tobytes())
            self._file.flush()
        except OSError as error:  # the disk is full
            raise NeaspecError("not_writable", file=self._name) from error

    def whole(self) -> np.ndarray:
        return np.memmap(self._file, dtype=float, mode="r", shape=self._shape)
