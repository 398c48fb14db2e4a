"""Maps of solutions that are written on another thread. Simulated."""

from __future__ import annotations

import threading
import time

import numpy as np
import pytest

from neaspec_plugin.adapters import rasters
from neaspec_plugin.adapters.solution_maps import solution_maps
from neaspec_plugin.core.corridors.circuits.current_flow import Flow
from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.grid import Grid

GRID = Grid(np.ones((2560, 2)), 0.0, 2560.0, 1.0, 1.0, "EPSG:32652")


def test_what_is_being_written_breaks_off_when_the_folder_is_left(tmp_path, monkeypatch):
    begun, strips, raised, real = threading.Event(), [], [], rasters.step

    def slow(progress, done, total):
        strips.append((done, total))
        if len(strips) == 2:
            begun.set()
            time.sleep(0.5)  # until the other thread has left
        real(progress, done, total)

    def write(keep):
        try:
            keep(1, Flow(0, 1, 1.0, GRID.values, GRID.values))
        except NeaspecError as error:
            raised.append(error.message.code)

    monkeypatch.setattr(rasters, "step", slow)
    folder, names = str(tmp_path / "maps"), ["one", "two"]
    with pytest.raises(NeaspecError, match="cancelled"), solution_maps(folder, GRID, names, "pairwise") as keep:
        writer = threading.Thread(target=write, args=(keep,))
        writer.start()
        assert begun.wait(10)
        raise NeaspecError("cancelled")
    assert not list(tmp_path.iterdir())
    writer.join(10)
    assert strips == [(0, 20), (1, 20)] and raised == ["cancelled"]  # ten strips of each of two maps
