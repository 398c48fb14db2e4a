"""How far a long computation is, and whether the user has had enough."""

from __future__ import annotations

import contextlib
import contextvars
import math
import queue
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, Protocol, TypeVar

from .errors import NeaspecError
from .messages import Message

Result = TypeVar("Result")
Item = TypeVar("Item")
_BEAT_S = 0.25  # how often the user is answered while another thread computes
_TURN_S = 0.002  # how long a thread keeps Python's lock when another wants it; shorter turns gained nothing more
_turns, _interval_before, _turns_lock = 0, 0.0, threading.Lock()
_HALFWAY_S = 10.0  # when the bar of a watched computation is half way to its next step


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


@contextlib.contextmanager
def read_ahead(progress: Progress, items: Iterator[Item]) -> Iterator[Iterator[Item]]:
    """The same items, of which the next is made on another thread while the caller works on one.

    It pays where the caller's work lets go of Python's lock, as SQLite does. What the items' maker raises is raised
    here, in its place; while nothing comes the user is asked whether to stop. On leaving, the maker is stopped before
    its next item.
    """
    made: queue.Queue[tuple[str, Any]] = queue.Queue(maxsize=1)
    left = threading.Event()

    def hand_over(kind: str, item: Any = None) -> None:
        while not left.is_set():
            with contextlib.suppress(queue.Full):
                made.put((kind, item), timeout=_BEAT_S)
                return

    def run() -> None:
        try:
            for item in items:
                hand_over("item", item)
                if left.is_set():
                    return
            hand_over("end")
        except BaseException as error:  # noqa: BLE001  raised again on the user's thread
            hand_over("error", error)

    def taken() -> Iterator[Item]:
        while True:
            try:
                kind, item = made.get(timeout=_BEAT_S)
            except queue.Empty:
                if progress.is_canceled():
                    raise NeaspecError("cancelled") from None
                continue
            if kind == "error":
                raise item
            if kind == "end":
                return
            yield item

    thread = threading.Thread(target=contextvars.copy_context().run, args=(run,), daemon=True)
    with _quick_turns():
        thread.start()
        try:
            yield taken()
        finally:
            left.set()
            thread.join()


def in_order(work: Callable[[Item], Result], items: Iterable[Item], threads: int) -> Iterator[Result]:
    """What ``work`` makes of each item, in their order, on some threads, or on that of the caller; few results wait.

    It pays where ``work`` lets go of Python's lock. Raises what ``work`` raises, once the other threads are done, so
    that a long ``work`` asks itself whether the user has had enough.
    """
    if threads == 1:
        yield from map(work, items)
        return
    waiting: deque[Future[Result]] = deque()
    with ThreadPoolExecutor(threads) as pool:
        for item in items:
            waiting.append(pool.submit(contextvars.copy_context().run, work, item))
            if len(waiting) > threads:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()


@contextlib.contextmanager
def _quick_turns() -> Iterator[None]:
    """Who waits for Python's lock gets it sooner: SQLite asks for it after each statement of a few milliseconds, and
    would wait longer for its turn than it works. Two that overlap count as one."""
    global _turns, _interval_before
    with _turns_lock:
        if not _turns:
            _interval_before = sys.getswitchinterval()
            sys.setswitchinterval(min(_TURN_S, _interval_before))
        _turns += 1
    try:
        yield
    finally:
        with _turns_lock:
            _turns -= 1
            if not _turns:
                sys.setswitchinterval(_interval_before)


def watched(
    progress: Progress,
    last: float,
    work: Callable[[Progress], Result],
    beside: Callable[[Progress], None] | None = None,
) -> Result:
    """What ``work`` returns, computed on another thread, while this one answers the user.

    ``work`` gets a progress of its own, 0 to 100, shown as 0 to ``last`` of ``progress``; between its steps the bar
    creeps on, more and more slowly. It must not touch the database, whose connection is this thread's: after a cancel
    it runs on unseen until its next ``step``. ``beside`` is done meanwhile on this thread; the progress it gets moves
    the bar as far as ``work`` has come. Raises ``NeaspecError`` cancelled, and what ``work`` and ``beside`` raise.
    """
    inner = _Inner()
    answer: dict[str, Any] = {}

    def run() -> None:
        try:
            answer["result"] = work(inner)
        except BaseException as error:  # noqa: BLE001  raised again on the user's thread
            answer["error"] = error

    thread = threading.Thread(target=contextvars.copy_context().run, args=(run,), daemon=True)
    thread.start()
    bar = _Creeping(progress, last, inner)
    try:
        if beside:
            beside(bar)
        while thread.is_alive():
            thread.join(_BEAT_S)
            step(bar, 0, 1)
    except BaseException:
        inner.canceled = True
        raise
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


class _Creeping:
    """The bar of a watched computation: where its own steps are, and between them a little further with time."""

    def __init__(self, progress: Progress, last: float, inner: _Inner) -> None:
        self.is_canceled, self.info = progress.is_canceled, progress.info
        self._show, self._last, self._inner = progress.set_progress, last, inner
        self._shown = self._reached = 0.0
        self._since = time.monotonic()

    def set_progress(self, percent: float) -> None:
        now = time.monotonic()
        if self._inner.percent > self._reached:
            self._reached, self._since = self._inner.percent, now
        share = 1 - math.exp(-math.log(2) * (now - self._since) / _HALFWAY_S)
        self._shown = max(self._shown, self._reached + min(10.0, 100.0 - self._reached) * share)
        self._show(self._last * self._shown / 100.0)
