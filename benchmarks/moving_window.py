"""Core-seconds, peak memory and error of moving windows, beside each window by SciPy's sparse direct solver.

    moving_window.py [RADIUS [BLOCK [TARGETS [CELLS]]]]        default 100 11 100 2000000

A simulated landscape of CELLS cells with a contrast of 1000; windows are solved for TARGETS blocks in its middle, the
peer for a quarter of them. Each side runs in a process of its own, on one core where nothing else is said. The peer has
the better of SciPy's orders (minimum degree) and builds the same equations. Verdicts: at most 0.35 of the peer's time,
0.06 core-seconds for each target at a radius of 100, 2 percent of error, and 4 GB; seconds depend on the machine.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from functools import cached_property
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from neaspec_plugin import libraries

libraries.make_available("")

import numpy as np  # noqa: E402
from scipy.ndimage import gaussian_filter  # noqa: E402
from scipy.sparse.linalg import splu  # noqa: E402

from neaspec_plugin.core.corridors.windows.circuit import window_circuit  # noqa: E402
from neaspec_plugin.core.corridors.windows.flow import moving_window  # noqa: E402
from neaspec_plugin.core.corridors.windows.moving_window import Question, groups  # noqa: E402
from neaspec_plugin.core.progress import Silent  # noqa: E402

SHARE, SECONDS, ERROR, GIGABYTES = 0.35, 0.06, 0.02, 4.0
TWO = "shared on two threads"
KINDS = ("peer", "exact", "shared", TWO, "shared with flow potential")


class Middle(Question):
    """The question for the blocks in the middle of the raster alone."""

    targets = 0

    @cached_property
    def strength(self):
        whole = Question.strength.func(self)
        side = int(np.sqrt(self.targets))
        inner = tuple(slice(size // 2 - side // 2, size // 2 - side // 2 + side) for size in whole.shape)
        kept = np.zeros_like(whole)
        kept[inner] = whole[inner]
        return kept


def simulate(cells):
    """Simulated resistance, correlated over some cells, with a contrast of 1000."""
    side = int(np.sqrt(cells))
    field = gaussian_filter(np.random.default_rng(1).normal(size=(side, side)), 3)
    return 10 ** np.clip(1.5 + 0.75 * field / field.std(), 0, 3)


def peer(question):
    """Each window by the sparse direct solver of SciPy, in the order that it finds itself."""
    total = np.zeros(question.resistance.shape)
    for [window] in groups(question):
        reached = window.reached()
        amperes = window.balanced(window.injected() * reached)
        circuit = window_circuit(np.where(reached, question.resistance[window.box], np.nan))
        free = np.ones(circuit.nodes, dtype=bool)
        free[circuit.node[window.target]] = False
        matrix = circuit.matrix(free, None, Silent()).tocsc()
        options = {"SymmetricMode": True}
        volts = np.zeros(circuit.nodes)
        factor = splu(matrix, permc_spec="MMD_AT_PLUS_A", diag_pivot_thresh=0.0, options=options)
        volts[free] = factor.solve(amperes[reached][free])
        total[window.box] += (circuit.through_cells(circuit.on_cells(volts)) + np.abs(amperes)) / 2
    return total


def one(kind, radius, block, targets, cells, path):
    resistance = simulate(cells)
    Middle.targets = targets if kind != "peer" else max(targets // 4, 1)
    method = "shared" if kind.startswith("shared") else "exact"
    question = Middle(resistance, 1 / resistance, radius, block, 0, method, kind.endswith("potential"))
    windows = int((question.strength > 0).sum())
    began, clock = time.process_time(), time.perf_counter()
    current = (
        peer(question) if kind == "peer" else moving_window(question, Silent(), threads=1 + (kind == TWO)).cumulative
    )
    seconds, clock = time.process_time() - began, time.perf_counter() - clock
    np.save(path, current)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20
    sys.stdout.write(
        json.dumps({"each": seconds / windows, "clock": clock / windows, "windows": windows, "peak_gb": peak})
    )


def main():
    if sys.argv[1:2] == ["--one"]:
        one(sys.argv[2], *(int(size) for size in sys.argv[3:7]), sys.argv[7])
        return
    sizes = [*sys.argv[1:], *["100", "11", "100", "2000000"][len(sys.argv) - 1 :]]
    single = {**os.environ, "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
    told, maps = {}, {}
    with tempfile.TemporaryDirectory() as folder:
        for kind in KINDS:
            path = str(Path(folder) / "current.npy")
            asked = [sys.executable, __file__, "--one", kind, *sizes, path]
            done = subprocess.run(asked, capture_output=True, text=True, check=True, env=single)
            told[kind], maps[kind] = json.loads(done.stdout), np.load(path)
    print(f"simulated: radius {sizes[0]}, block {sizes[1]}, {sizes[3]} cells")
    for kind, found in told.items():
        spent = f"{found['each']:.4f} core-s each, {found['clock']:.4f} s by the clock"
        print(f"{kind}: {found['windows']} windows, {spent}, peak {found['peak_gb']:.2f} GB")
    used = maps["exact"] > 0
    difference, size = maps["shared"][used] - maps["exact"][used], maps["exact"][used]
    error = float(np.sqrt((difference**2).mean() / (size**2).mean()))
    each, share = told["shared"]["each"], told["shared"]["each"] / told["peer"]["each"]
    peak = max(told[kind]["peak_gb"] for kind in KINDS[1:])
    for what, value, most in (
        ("shared by peer", share, SHARE),
        ("core-seconds of a target", each, SECONDS),
        ("relative error of shared", error, ERROR),
        ("peak in GB", peak, GIGABYTES),
    ):
        print(f"{what}: {value:.2g}, at most {most}: {'met' if value <= most else 'not met'}")


if __name__ == "__main__":
    main()
