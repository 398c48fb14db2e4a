"""How far a long computation is, and whether the user has had enough."""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable
from typing import Any, Protocol, TypeVar

from .errors import NeaspecError
from .messages import Message

Result = TypeVar("Result")
_BEAT_S, _HALFWAY_S = (
    0.25,
    10.0,
)  # how often a watched computation is looked at; when the bar is half way to its next step


class Progress(Protocol):
    """Core's only view of the feedback of whoever runs it."""

    def is_canceled(self) -> bool:
        """True once the user has asked to stop."""

    def set_progress(self, percent: float) -> None:
        """``percent`` done, 0 to 100."""

    def info(self, message: Message) -> None:
        """Tell the user something that is not an error."""


class Silent:
    """Tells nobody and is never cancelled: for tests and for calls inside other steps."""

    def is_canceled(self) -> bool:
        return False

    def set_progress(self, percent: float) -> None:
        pass

    def info(self, message: Message) -> None:
        pass


class Part:
    """The stretch of another progress from ``first`` to ``last`` percent, for one of several steps in a row."""

    def __init__(self, whole: Progress, first: float, last: float):
        self._whole, self._first, self._last = whole, first, last
        self.is_canceled, self.info = whole.is_canceled, whole.info

    def set_progress(self, percent: float) -> None:
        self._whole.set_progress(self._first + (self._last - self._first) * percent / 100.0)


def step(progress: Progress, done: int, total: int) -> None:
    """Report ``done`` of ``total`` and raise ``NeaspecError('cancelled')`` where the user has asked to stop."""
    if progress.is_canceled():
        raise NeaspecError("cancelled")
    progress.set_progress(100.0 * done / total if total > 0 else 100.0)


def watched(progress: Progress, last: float, work: Callable[[Progress], Result]) -> Result:
    """What ``work`` returns, computed on another thread, while this one answers the user.

    ``work`` gets a progress of its own, 0 to 100, shown as 0 to ``last`` of ``progress``; between its steps the bar
    creeps on, more and more slowly. It must not touch the database, whose connection is this thread's: after a cancel
    it runs on unseen until its next ``step``. Raises ``NeaspecError`` cancelled, and what ``work`` raises.
    """
    inner = _Inner()
    answer: dict[str, Any] = {}

    def run() -> None:
        try:
            answer["result"] = work(inner)
        except BaseException as error:  # noqa: BLE001  raised again on the user's thread
            answer["error"] = error

    thread = threading.Thread(target=run, daemon=True)
    thread.start()
    shown, reached, since = 0.0, 0.0, time.monotonic()
    while thread.is_alive():
        thread.join(_BEAT_S)
        if progress.is_canceled():
            inner.canceled = True
            raise NeaspecError("cancelled")
        if inner.percent > reached:
            reached, since = inner.percent, time.monotonic()
        ahead = min(10.0, 100.0 - reached) * (1 - math.exp(-math.log(2) * (time.monotonic() - since) / _HALFWAY_S))
        shown = max(shown, reached + ahead)
        progress.set_progress(last * shown / 100.0)
    if "error" in answer:
        raise answer["error"]
    return answer["result"]


class _Inner:
    """The progress of a watched computation, read by the thread that watches it."""

    def __init__(self) -> None:
        self.percent, self.canceled = 0.0, False

    def is_canceled(self) -> bool:
        return self.canceled

    def set_progress(self, percent: float) -> None:
        self.percent = percent

    def info(self, message: Message) -> None:
        pass
