"""The file in which a long run keeps what it has finished, so that the same question goes on after an interruption."""

from __future__ import annotations

import glob
import hashlib
import os
import threading
import time
from contextlib import suppress

import numpy as np

from ...errors import NeaspecError
from .moving_window import Question

_EVERY_S = 20.0
_VERSION = 1  # to be raised when the same question gets another answer
State = tuple[int, int, list[np.ndarray]]


def work_name(question: Question) -> str:
    """A file name that is the same for the same question alone."""
    told = (_VERSION, question.resistance.shape, question.radius, question.block, question.buffer)
    digest = hashlib.sha256(repr((*told, question.method, question.potential)).encode("utf-8"))
    for values in (question.resistance, question.sources):
        digest.update(np.ascontiguousarray(values, dtype="<f8").tobytes())
    return f"omnidirectionalflow-{digest.hexdigest()[:16]}.part"


class Work:
    """The finished groups of windows, the windows in them, and their sums, in a file; without a path, nowhere."""

    def __init__(self, path: str | None):
        self._path, self._kept = path, time.monotonic()

    def begun(self) -> State:
        """What an earlier run has finished; nothing where there is no file, or one that cannot be read."""
        if self._path and os.path.exists(self._path):
            with suppress(Exception), np.load(self._path) as file:
                finished, windows = (int(count) for count in file["counts"])
                return finished, windows, list(file["sums"])
        return 0, 0, []

    def keep(self, finished: int, windows: int, sums: list[np.ndarray], now: bool = False) -> None:
        """Write the file anew, if some time has passed or ``now``. Raises ``NeaspecError``: not_writable."""
        if not self._path or not finished or (not now and time.monotonic() - self._kept < _EVERY_S):
            return
        draft = f"{self._path}.{os.getpid()}-{threading.get_ident()}"
        try:
            with open(draft, "wb") as file:
                np.savez(file, counts=np.array([finished, windows]), sums=np.array(sums))
            os.replace(draft, self._path)
        except OSError as error:
            with suppress(OSError):
                os.remove(draft)
            raise NeaspecError("not_writable", file=os.path.basename(self._path)) from error
        self._kept = time.monotonic()

    def remove(self) -> None:
        """Delete the file and what a killed run left of its drafts, once the results are written."""
        if not self._path:
            return
        for path in [self._path, *glob.glob(f"{glob.escape(self._path)}.*")]:
            with suppress(OSError):
                os.remove(path)
