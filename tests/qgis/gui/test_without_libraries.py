"""Where pandas, shapely and their friends are missing the plugin still loads in QGIS and says what it lacks."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from neaspec_plugin import libraries
from neaspec_plugin.gui.docks.launcher import NAMES, DockLauncher

ROOT = Path(__file__).resolve().parents[3]
HEAVY = ("pandas", "shapely", "geopandas", "scipy", "pyproj", "matplotlib", "numba")

CODE = f"""
import sys
sys.path.insert(0, {str(ROOT)!r})
class Missing:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {HEAVY!r}:
            raise ModuleNotFoundError("No module named " + name, name=name)
sys.meta_path.insert(0, Missing())
import importlib
for name in ("plugin", "gui.options", "gui.tutorial_action", "gui.docks.launcher", "processing.provider"):
    importlib.import_module("neaspec_plugin." + name)
print("loaded", flush=True)
import os; os._exit(0)
"""


def test_all_that_is_imported_when_qgis_starts_needs_no_library():
    done = subprocess.run([sys.executable, "-c", CODE], capture_output=True, text=True, check=False)
    assert done.stdout.strip() == "loaded", done.stderr


@pytest.mark.parametrize("name", NAMES)
def test_a_dock_without_its_libraries_is_a_sentence(iface, settle, monkeypatch, name):
    monkeypatch.setattr(libraries, "missing", lambda names: ["shapely"])
    launcher = DockLauncher(iface, name, name, "neaspec")
    launcher.install()
    launcher.action.trigger()
    assert launcher.dock is None and not launcher.action.isChecked()
    assert "shapely" in iface.messages.currentItem().text()
    launcher.remove()
    settle()
