"""Where pandas, shapely and their friends are missing QGIS still shows the docks; an algorithm says what it lacks."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

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
import importlib, pathlib
names = sorted(path.stem for path in pathlib.Path({str(ROOT)!r}, "neaspec_plugin", "gui", "docks").glob("*_dock.py"))
for name in names:
    importlib.import_module("neaspec_plugin.gui.docks." + name)
for name in ("neaspec_plugin.plugin", "neaspec_plugin.gui.options", "neaspec_plugin.processing.provider"):
    importlib.import_module(name)
print(len(names), flush=True)
import os; os._exit(0)
"""


def test_every_dock_loads():
    done = subprocess.run([sys.executable, "-c", CODE], capture_output=True, text=True, check=False)
    assert done.stdout.split() and int(done.stdout.split()[0]) >= 6, done.stderr
