"""Whether a compiled kernel is used: numba is there, compiles it, and it finds on a small case what numpy and scipy
find. numba is never needed, and no file imports a kernel at load."""

from __future__ import annotations

import functools
import importlib
from collections.abc import Callable
from types import ModuleType


def kernel(name: str) -> ModuleType | None:
    """The compiled module, as ``costs.kernel``, None without numba or with one that does not fit here."""
    try:
        return importlib.import_module(f".{name}", __package__)
    except Exception:  # noqa: BLE001  numba raises many kinds of errors where numpy is too new or too old for it
        return None


@functools.cache
def agrees(name: str, same: Callable[[], bool]) -> bool:
    """Whether the kernel is there and ``same`` shows that it finds the known; asked once."""
    if kernel(name) is None:
        return False
    try:
        return bool(same())
    except Exception:  # noqa: BLE001  a compiler that fails is as good as none
        return False
