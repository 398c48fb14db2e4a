"""Makes the tests run in the same world as QGIS itself: same libraries first, same symbols global."""

from __future__ import annotations

import ctypes
import os
import re
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
sys.path.insert(0, str(ROOT / "tests" / "tools"))

from neaspec_plugin import libraries  # noqa: E402
from neaspec_plugin.core import memory  # noqa: E402

libraries.make_available(os.environ.get("NEASPEC_LIBRARIES", ""))


def _promote_qgis_symbols() -> None:
    """QGIS's programs link GEOS and PROJ, so their symbols are global there; under pytest they are not unless promoted.

    Without this a wheel with another GEOS passes here and fails in QGIS.
    """
    maps = Path("/proc/self/maps")
    if maps.exists():
        for library in sorted(set(re.findall(r"(/\S*/libqgis_core\.so\S*)", maps.read_text(encoding="utf-8")))):
            ctypes.CDLL(library, mode=ctypes.RTLD_GLOBAL)


_promote_qgis_symbols()


@pytest.fixture(autouse=True)
def four_gigabytes(monkeypatch):
    """What is refused for its size does not depend on the machine that the tests run on."""
    monkeypatch.setattr(memory, "_of_machine", lambda: 4e9)
