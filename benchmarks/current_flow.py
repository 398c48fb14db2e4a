"""Seconds and peak memory of the pairwise current of 20 points beside pyamg, on the same graph and with the same maps.

    current_flow.py [CELLS ...]        default 250000 1000000 4000000 12000000

Each side runs in a process of its own over the same simulated resistance: ours on one thread and on two, and
conjugate gradients preconditioned by pyamg's smoothed aggregation (strength 0.05) up to 2 million cells, where pyamg
is there. Every side solves once for each point but one, and the
maps of all pairs are sums of these. The verdict is the ratio within one run, at most 0.65; seconds depend on the
machine, and processor seconds less so where others use it. Ours is numpy and scipy alone.
"""

from __future__ import annotations

import json
import math
import os
import resource
import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from neaspec_plugin import libraries

libraries.make_available("")

import numpy as np  # noqa: E402
from scipy.ndimage import gaussian_filter, label  # noqa: E402

from neaspec_plugin.core.corridors.circuits import current_flow, solver  # noqa: E402
from neaspec_plugin.core.corridors.circuits.current_maps import focal_maps  # noqa: E402
from neaspec_plugin.core.corridors.circuits.rows import Strips  # noqa: E402
from neaspec_plugin.core.corridors.circuits.solver import TOLERANCE, CircuitSolver  # noqa: E402
from neaspec_plugin.core.corridors.linkages.cores import Core  # noqa: E402
from neaspec_plugin.core.progress import Silent  # noqa: E402

POINTS, MOST, PEER_CELLS = 20, 0.65, 2_000_000
SIDES = {"one thread": 1, "two threads": 2, "pyamg": 1}
told = {}


class Waiting(Silent):
    """Measures the longest time between two questions whether to stop."""

    def __init__(self):
        self.asked, self.longest = time.perf_counter(), 0.0

    def is_canceled(self):
        now = time.perf_counter()
        self.longest, self.asked = max(self.longest, now - self.asked), now
        return False


class Timed(CircuitSolver):
    """Tells the seconds of its preparation and of its solutions."""

    def __init__(self, *arguments):
        began = time.perf_counter()
        super().__init__(*arguments)
        told["prepare"] = time.perf_counter() - began

    def each(self, nodes, amperes):
        began, used = time.perf_counter(), time.process_time()
        found = list(super().each(nodes, amperes))
        told["solve"] = (time.perf_counter() - began) / len(found)
        told["solve_processor"] = (time.process_time() - used) / len(found)
        told["iterations"] = self.iterations / len(found)
        return found


class Peer(Timed):
    """The same matrix, solved by pyamg."""

    def __init__(self, circuit, grounded, leak, progress, direct_nodes):
        import pyamg

        began = time.perf_counter()
        free = (circuit.components == circuit.components[np.flatnonzero(grounded)[0]]) & ~grounded
        self._free, self._nodes, self._progress, self.direct = np.flatnonzero(free), circuit.nodes, progress, False
        self.worst, self.iterations = 0.0, 0
        matrix = circuit.matrix(free, leak, progress)
        self._matrix = Strips.of(matrix)
        self._levels = pyamg.smoothed_aggregation_solver(matrix, strength=("symmetric", {"theta": 0.05}))
        told["prepare"] = time.perf_counter() - began

    def _taken(self, idle):
        return self

    def solve(self, wanted, enough, stopped):
        residuals = []
        self.found = self._levels.solve(wanted, tol=TOLERANCE, accel="cg", residuals=residuals)
        return len(residuals) - 1


def simulate(cells):
    """A simulated resistance of 7 percent without data, patches of some cells, and points in its largest part."""
    source = np.random.default_rng(1)
    side = math.isqrt(cells)
    relief, holes = (gaussian_filter(source.standard_normal((side, side), dtype=np.float32), width) for width in (3, 5))
    resistance = np.exp(1.5 * relief / relief.std()).astype(float)
    resistance[holes > np.quantile(holes, 0.93)] = np.nan
    part = label(np.isfinite(resistance), np.ones((3, 3)))[0].ravel()
    largest = np.flatnonzero(part == np.bincount(part[part > 0]).argmax())
    return resistance, np.sort(source.choice(largest, POINTS, replace=False))


def one(side, cells):
    resistance, places = simulate(cells)
    solver.THREADS = SIDES[side]
    current_flow.CircuitSolver = Peer if side == "pyamg" else Timed
    cores = [Core(str(place), None, np.array([place])) for place in places]
    waiting = Waiting()
    began = time.perf_counter()
    maps = focal_maps(current_flow.Landscape(resistance, direct_nodes=0), "pairwise", cores, waiting)
    told["seconds"] = time.perf_counter() - began
    told["processor"] = time.process_time()
    told["peak_gb"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / 1e9
    told["residual"], told["longest"] = maps.residual, waiting.longest
    told["ohm"], told["current"] = sum(flow[2] for flow in maps.flows), float(np.nansum(maps.cumulative))
    sys.stdout.write(json.dumps(told))


def run(side, cells):
    done = subprocess.run(
        [sys.executable, __file__, "--one", side, str(cells)],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "OPENBLAS_NUM_THREADS": "1"},
    )
    if done.returncode and side == "pyamg" and "No module named 'pyamg'" in done.stderr:
        print("  pyamg: not here, left out (make peers)")
        return None
    if done.returncode:
        raise SystemExit(done.stderr)
    found = json.loads(done.stdout)
    print(
        f"  {side}: {found['seconds']:.1f} s (processor {found['processor']:.1f} s), prepared in "
        f"{found['prepare']:.1f} s, {found['solve']:.2f} s (processor {found['solve_processor']:.2f} s) and "
        f"{found['iterations']:.0f} iterations a solution, residual {found['residual']:.0e}, "
        f"peak {found['peak_gb']:.2f} GB, answers a cancel within {found['longest']:.1f} s",
        flush=True,
    )
    return found


def main():
    if sys.argv[1:2] == ["--one"]:
        one(sys.argv[2], int(sys.argv[3]))
        return
    pace = None
    for cells in [int(size) for size in sys.argv[1:]] or [250_000, 1_000_000, 4_000_000, 12_000_000]:
        print(f"cells {cells}, points {POINTS}, pairs {POINTS * (POINTS - 1) // 2}", flush=True)
        found = {side: run(side, cells) for side in SIDES if side != "pyamg" or cells <= PEER_CELLS}
        now = found["one thread"]["solve_processor"] / (cells * math.log(cells))
        pace = pace or now
        print(f"  processor seconds of a solution over n log n, against the first size: {now / pace:.2f}")
        peer = found.get("pyamg")
        if peer:
            apart = max(abs(found["two threads"][key] / peer[key] - 1) for key in ("ohm", "current"))
            for side in ("one thread", "two threads"):
                ratio, used = (found[side][key] / peer[key] for key in ("seconds", "processor"))
                met = "met" if ratio <= MOST else "not met"
                print(f"  {side}: ratio {ratio:.2f}, at most {MOST}: {met}; of processor seconds {used:.2f}")
            print(f"  resistances and currents differ by {apart:.0e} at most")


if __name__ == "__main__":
    main()
