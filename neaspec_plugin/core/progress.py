"""How far a long computation is, and whether the user has had enough."""

from __future__ import annotations

from typing import Protocol

from .errors import NeaspecError
from .messages import Message


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
