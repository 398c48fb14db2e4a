"""Value, proven bound, seconds and peak memory of a selection with penalty, beside HiGHS alone on the same problem.

    selection.py     5,000 units with 20 features in 40 s, then 50,000 with 40 in 120 s, where HiGHS has as long; then
                     600,000 with 72 in 175 s, where HiGHS has ten times as long
    selection.py UNITS FEATURES SECONDS HIGHS_SECONDS [PENALTY]

Each side runs in a process of its own, on one core, over the same simulated squares with smooth features and costs
(seeded); the penalty is the cost of one side of a square. Neither stops before its time but for a proven optimum.
A side that does not see its time end is stopped some minutes later, and has no answer then.
Seconds are those of the clock: on a busy machine the processor's tell how much of them was had. Limits: never worse
than HiGHS and a gap of at most 3 percent; from 500,000 units on 6 percent, 180 s and 6 GB.
"""

from __future__ import annotations

import json
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
from scipy.ndimage import gaussian_filter  # noqa: E402
from scipy.sparse import csr_matrix, vstack  # noqa: E402

from neaspec_plugin.core.priorities.selection import exact as selection_exact  # noqa: E402
from neaspec_plugin.core.priorities.selection.best_selection import solve  # noqa: E402
from neaspec_plugin.core.priorities.selection.min_cut import has_library  # noqa: E402
from neaspec_plugin.core.priorities.selection.problem import FREE, Outline, Problem  # noqa: E402
from neaspec_plugin.core.progress import Silent  # noqa: E402

SHARE, PENALTY, LARGE = 0.2, 0.3, 500_000
MOST_GAP, MOST_GAP_LARGE, MOST_SECONDS, MOST_MB, GRACE_S = 0.03, 0.06, 180, 6_000, 300
ONE_CORE = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")


def simulate(units, features, penalty):
    """A square of units; each feature is in some patches, coarser or finer ones."""
    side = round(units**0.5)
    source = np.random.default_rng(1)
    number = np.arange(side * side).reshape(side, side)
    pairs = np.vstack([
        np.column_stack([number[:, :-1].ravel(), number[:, 1:].ravel()]),
        np.column_stack([number[:-1].ravel(), number[1:].ravel()]),
    ])  # fmt: skip
    rows = []
    for _ in range(features):
        field = gaussian_filter(source.normal(size=(side, side)), side * source.uniform(0.01, 0.08)).ravel()
        rows.append(csr_matrix(np.maximum(field / field.std() - source.uniform(0.3, 1.5), 0.0)))
    amounts = vstack(rows).tocsr()
    costs = np.exp(3 * gaussian_filter(source.normal(size=(side, side)), 3).ravel())
    targets = SHARE * np.asarray(amounts.sum(axis=1)).ravel()
    outer = 4.0 - np.bincount(pairs.ravel(), minlength=len(costs))
    outline = Outline(pairs, np.ones(len(pairs)), outer, penalty)
    none = csr_matrix((0, len(costs)))
    return Problem("min_set", costs, amounts, targets, np.ones(features), np.full(len(costs), FREE), none, np.zeros(0),
                   outline)  # fmt: skip


def one(kind, units, features, seconds, penalty):
    problem = simulate(units, features, penalty)
    began, processor = time.perf_counter(), time.process_time()
    if kind == "highs":
        found = selection_exact.solve(problem, seconds, 0.0)
        value = None if found.selected is None else problem.value(found.selected)
        bound, status = (found.bound if np.isfinite(found.bound) else None), ""
    else:
        solution = solve(problem, seconds, 0.0, Silent())
        value, bound, status = solution.value, solution.bound, solution.status
    told = {"value": value, "bound": bound, "status": status, "seconds": time.perf_counter() - began}
    told["processor"] = time.process_time() - processor
    told["peak_mb"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    sys.stdout.write(json.dumps(told))


def compare(units, features, seconds, highs_seconds, penalty=PENALTY):
    print(f"units {round(units**0.5) ** 2}, features {features}, penalty {penalty:g}, simulated; "
          f"PyMaxflow {'present' if has_library() else 'absent'}; time given: selection {seconds:g} s, "
          f"HiGHS alone {highs_seconds:g} s", flush=True)  # fmt: skip
    told = {}
    for kind, limit in (("selection", seconds), ("highs", highs_seconds)):
        told[kind] = ask(kind, limit, units, features, penalty)
        print(f"{kind}: {line(told[kind])}", flush=True)
    ours, theirs = told["selection"], told["highs"]
    if ours is None:
        raise SystemExit("selection: no answer, nothing to compare")
    if theirs is None or theirs["value"] is None:
        print("never worse than HiGHS: not compared, HiGHS gave no selection in its time")
    else:
        worse = ours["value"] / theirs["value"] - 1
        beside = f"{abs(worse):.3%} {'above' if worse > 0 else 'below'}"
        print(f"never worse than HiGHS: {verdict(worse <= 1e-9)} ({beside})")
    gap, most = gap_of(ours), MOST_GAP_LARGE if units >= LARGE else MOST_GAP
    print(f"gap at most {most:.0%}: {verdict(gap <= most)} ({gap:.2%})")
    if units >= LARGE:
        print(f"at most {MOST_SECONDS} s: {verdict(ours['seconds'] <= MOST_SECONDS)} ({ours['seconds']:.0f} s)")
        print(f"at most {MOST_MB} MB: {verdict(ours['peak_mb'] <= MOST_MB)} ({ours['peak_mb']:.0f} MB)")


def ask(kind, limit, *asked):
    """What one side tells; None where it ends without an answer, as HiGHS does that may not see its time end."""
    units, features, penalty = (str(value) for value in asked)
    try:
        done = subprocess.run(
            [sys.executable, __file__, "--one", kind, units, features, str(limit), penalty], capture_output=True,
            text=True, check=True, timeout=limit + GRACE_S, env={**os.environ, **ONE_CORE},
        )  # fmt: skip
        return json.loads(done.stdout)
    except subprocess.TimeoutExpired as error:
        print(f"{kind}: stopped after {error.timeout:.0f} s")
    except subprocess.CalledProcessError as error:
        print(f"{kind}: ended with {error.returncode}, {error.stderr.strip().rpartition(chr(10))[2]}")
    return None


def verdict(met):
    return "met" if met else "not met"


def gap_of(found):
    return (found["value"] - found["bound"]) / found["value"]


def line(found):
    if found is None:
        return "no answer"
    spent = f"{found['seconds']:.0f} s ({found['processor']:.0f} s of the processor), peak {found['peak_mb']:.0f} MB"
    bound = "no bound" if found["bound"] is None else f"bound {found['bound']:.2f}"
    if found["value"] is None:
        return f"no selection, {bound}, {spent}"
    gap = "" if found["bound"] is None else f", gap {gap_of(found):.2%}"
    return f"value {found['value']:.2f}, {bound}{gap}, {spent} {found['status']}".rstrip()


def main():
    asked = sys.argv[1:]
    if asked[:1] == ["--one"]:
        one(asked[1], int(asked[2]), int(asked[3]), float(asked[4]), float(asked[5]))
    elif asked:
        compare(*(int(value) for value in asked[:2]), *(float(value) for value in asked[2:5]))
    else:
        compare(5_000, 20, 40.0, 40.0)
        compare(50_000, 40, 120.0, 120.0)
        compare(600_000, 72, 175.0, 1750.0)  # a last step may take some seconds more


if __name__ == "__main__":
    main()
