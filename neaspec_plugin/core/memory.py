"""How much memory one computation may take: what the user allows, else most of what the machine has free."""

from __future__ import annotations

import ctypes
import math
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from typing import Any

from .errors import NeaspecError

LEAST = 4e9  # bytes that any machine is taken to have free
SHARE = 0.75  # of what is free, for QGIS and others go on beside
_MEMINFO = "/proc/meminfo"
_allowed: ContextVar[float] = ContextVar("allowed", default=0.0)


class TooLargeError(NeaspecError):
    """A computation that needs more bytes than it may take; the message gets ``gigabytes`` and ``most``, too."""

    def __init__(self, code: str, needed: float, **params: Any):
        super().__init__(code, gigabytes=round(needed / 1e9, 1), most=round(most_bytes() / 1e9, 1), **params)


@contextmanager
def allowed(gigabytes: float = 0.0) -> Iterator[None]:
    """Within it ``most_bytes`` is so many gigabytes; with 0 what the machine says now, the same until the end.

    It holds on the threads of ``core.progress``, too, and not in what runs beside.
    """
    before = _allowed.set(1e9 * gigabytes or _of_machine())
    try:
        yield
    finally:
        _allowed.reset(before)


def most_bytes() -> float:
    """The bytes that a computation may take in all."""
    return _allowed.get() or _of_machine()


def cell_that_fits(width: float, needed: float, fixed: float = 0.0) -> float:
    """How wide a cell must be, where one of ``width`` needs too much; rounded up to two digits.

    ``fixed``: the bytes of ``needed`` that do not depend on the number of cells.
    """
    wide = width * math.sqrt((needed - fixed) / max(most_bytes() - fixed, 1.0))
    unit = 10.0 ** (math.floor(math.log10(wide)) - 1)
    return float(f"{math.ceil(wide / unit) * unit:.6g}")


def _of_machine() -> float:
    return max(LEAST, SHARE * (_free_on_windows() if sys.platform == "win32" else _free_on_linux()))


def _free_on_linux() -> float:
    """Bytes that programs can get without swapping; 0 where the system does not tell, as on macOS."""
    with suppress(OSError, ValueError), open(_MEMINFO, encoding="utf-8") as file:
        for line in file:
            if line.startswith("MemAvailable:"):
                return 1024.0 * float(line.split()[1])
    return 0.0


class _MemoryStatus(ctypes.Structure):
    """MEMORYSTATUSEX of the Windows API."""

    _fields_ = (
        ("length", ctypes.c_uint32),
        ("load", ctypes.c_uint32),
        ("all", ctypes.c_uint64),
        ("free", ctypes.c_uint64),
        ("others", ctypes.c_uint64 * 5),
    )


def _free_on_windows() -> float:
    status = _MemoryStatus(length=ctypes.sizeof(_MemoryStatus))
    told = ctypes.windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status))  # type: ignore[attr-defined]
    return float(status.free) if told else 0.0
