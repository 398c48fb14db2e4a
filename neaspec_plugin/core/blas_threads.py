"""OpenBLAS on one thread while a computation shares its work among threads of its own."""

from __future__ import annotations

import contextlib
import ctypes
import os
import threading
from collections.abc import Iterator

_LIBRARY = "libopenblas.so.0"  # that of numpy and scipy on Debian and its like
_lock, _users, _before = threading.Lock(), 0, 1


@contextlib.contextmanager
def one_blas_thread() -> Iterator[bool]:
    """Whether OpenBLAS is what is loaded, and so has one thread in this block. Blocks that overlap count as one.

    Its threads wait for each other without sleeping, so that small products on two of them cost two processors and
    take no less time; together with other threads they take more.
    """
    library = _openblas()
    if library is None:
        yield False
        return
    _enter(library)
    try:
        yield True
    finally:
        _leave(library)


def _openblas() -> ctypes.CDLL | None:
    """The library if it is loaded already; nothing is loaded here."""
    with contextlib.suppress(OSError, AttributeError):  # not loaded; a system without such a question
        library = ctypes.CDLL(_LIBRARY, mode=os.RTLD_NOLOAD | os.RTLD_NOW)
        if library.openblas_get_num_threads and library.openblas_set_num_threads:
            return library
    return None


def _enter(library: ctypes.CDLL) -> None:
    global _users, _before
    with _lock:
        if not _users:
            _before = library.openblas_get_num_threads()
            library.openblas_set_num_threads(1)
        _users += 1


def _leave(library: ctypes.CDLL) -> None:
    global _users
    with _lock:
        _users -= 1
        if not _users:
            library.openblas_set_num_threads(_before)
