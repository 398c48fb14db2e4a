"""Seconds and peak memory of the priority score beside the bare matrix product of the same draws.

    priority_score.py [UNITS [CRITERIA [DRAWS]]]        default 1000000 20 1000

Each runs in a process of its own over the same simulated units, in blocks of as many draws, and all of them in turn
three times, of which the least seconds count. The score includes everything: scales, scores, ranges of ranks and
acceptability; once with numba where it is there (compiled before, as it is once a session) and once without. Two
products stand beside it: that which numpy gives of the values and weights as they are, in double precision, and, as the
fastest there is, that of single precision in one place, in which the score itself computes. The verdict is the ratio of
the processors' seconds within one run, at most 3, for each; it stays about the same while other programs run.
How far the counted ranks are from sorted ones is told of fewer units: uniform, and skewed as amounts often are.
"""

from __future__ import annotations

import importlib.util
import json
import resource
import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from neaspec_plugin import libraries

libraries.make_available("")

import numpy as np  # noqa: E402
import pandas as pd  # noqa: E402

from neaspec_plugin.core.priorities.scores import many_units, priority_score  # noqa: E402
from neaspec_plugin.core.priorities.scores.criteria import Criterion  # noqa: E402
from neaspec_plugin.core.priorities.scores.priority_score import score_units  # noqa: E402
from neaspec_plugin.core.progress import Silent  # noqa: E402

MOST, BLOCK, TIMES = 3, 32, 3
FEW = 200_000


def simulate(units, criteria, shape="uniform"):
    """Simulated units with uniform values or lognormal ones, none missing."""
    source = np.random.default_rng(1)
    table = source.random((units, criteria)) if shape == "uniform" else source.lognormal(size=(units, criteria))
    return pd.DataFrame(table, index=np.arange(units), columns=[f"c{number:02}" for number in range(criteria)])


def double(values, draws):
    """The product as numpy gives it: in double precision, each block in new memory."""
    weights = np.random.default_rng(1).standard_exponential((draws, values.shape[1]))
    known = np.ascontiguousarray(values.to_numpy().T)
    began, busy = time.perf_counter(), time.process_time()
    for start in range(0, draws, BLOCK):
        weights[start : start + BLOCK] @ known
    return time.perf_counter() - began, time.process_time() - busy


def product(values, draws):
    """The product at its barest: in single precision, each block in the place of the one before."""
    weights = np.random.default_rng(1).standard_exponential((draws, values.shape[1]))
    weights = (weights / weights.sum(axis=1, keepdims=True)).astype(np.float32)
    known = np.ascontiguousarray(values.to_numpy().T, dtype=np.float32)
    room = np.empty((min(BLOCK, draws), len(values)), np.float32)
    began, busy = time.perf_counter(), time.process_time()
    for start in range(0, draws, BLOCK):
        block = weights[start : start + BLOCK]
        np.matmul(block, known, out=room[: len(block)])
    return time.perf_counter() - began, time.process_time() - busy


def score(values, draws):
    criteria = [Criterion(name, "benefit", "min_max", 1.0) for name in values]
    began, busy = time.perf_counter(), time.process_time()
    score_units(values, criteria, draws, 1, Silent())
    return time.perf_counter() - began, time.process_time() - busy


def off(values, draws):
    """How far ranks are from those of sorted scores, in 1 of 65,536 of the units: mean, 99.9 percent, and most."""
    criteria = [Criterion(name, "benefit", "min_max", 1.0) for name in values]
    found = []
    for most in (0, len(values)):
        priority_score.MOST_SORTED = most
        found.append(score_units(values, criteria, draws, 1, Silent())[["rank_low", "rank_high"]].to_numpy())
    steps = np.abs(found[0] - found[1]) * (many_units.STEPS / len(values))
    return steps.mean(), np.quantile(steps, 0.999), steps.max()


def one(kind, units, criteria, draws):
    if kind == "without numba":
        many_units._methods = lambda: many_units.rank_arrays
    elif kind == "with numba":
        few = np.random.default_rng(1).random((5000, 2))
        many_units.rank_spread(few, few[:64], np.random.default_rng(1), (1, 2), 0.1, Silent())
    values = simulate(int(units), int(criteria))
    seconds, busy = {"product of singles": product, "product of doubles": double}.get(kind, score)(values, int(draws))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    sys.stdout.write(json.dumps({"seconds": seconds, "busy": busy, "peak_mb": peak}))


def main():
    if sys.argv[1:2] == ["--one"]:
        one(*sys.argv[2:])
        return
    sizes = [*sys.argv[1:], *["1000000", "20", "1000"][len(sys.argv) - 1 :]]
    print(f"units {sizes[0]}, criteria {sizes[1]}, draws {sizes[2]}")
    told = {}
    kinds = ["product of doubles", "product of singles", "with numba", "without numba"]
    if not importlib.util.find_spec("numba"):
        kinds.remove("with numba")
        print("with numba: not installed")
    for kind in kinds * TIMES:
        command = [sys.executable, __file__, "--one", kind, *sizes]
        found = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
        before = told.setdefault(kind, found)
        told[kind] = {what: min(before[what], number) for what, number in found.items()}
    for kind, found in told.items():
        print(f"{kind}: {found['seconds']:.2f} s, of processors {found['busy']:.2f} s, peak {found['peak_mb']:.0f} MB")
    for kind in list(told)[2:]:
        for other in ("product of doubles", "product of singles"):
            ratio = told[kind]["seconds"] / told[other]["seconds"]
            busy = told[kind]["busy"] / told[other]["busy"]
            print(
                f"{kind}: {busy:.1f} times the {other} (by the clock {ratio:.1f}), at most {MOST}: "
                f"{'met' if busy <= MOST else 'not met'}"
            )

    for shape in ("uniform", "lognormal"):
        told = "mean {:.2f}, 99.9 percent within {:.1f}, most {:.1f}".format(*off(simulate(FEW, 20, shape), 100))
        print(f"ranks of {FEW} units, {shape}, in 1 of {many_units.STEPS}: {told}")


if __name__ == "__main__":
    main()
