"""Value, proven bound, seconds and peak memory of a selection with penalty, beside HiGHS alone on the same problem.

    selection.py [UNITS FEATURES SECONDS HIGHS_SECONDS [PENALTY]]     default 5000 20 40 40
    selection.py --large [SECONDS]     600,000 units, 72 features, HiGHS with ten times as long; default 600

Each side runs in a process of its own over the same simulated squares with smooth features and costs (seeded); the
penalty is the cost of one side of a square. The search stops before its time where the gap is 0.5 percent. Verdict:
never worse than HiGHS, and a gap of at most 3 percent, 6 from 500,000 units on.
"""

from __future__ import annotations

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
from scipy.ndimage import gaussian_filter  # noqa: E402
from scipy.sparse import csr_matrix, vstack  # noqa: E402

from neaspec_plugin.core.priorities.selection import exact as selection_exact  # noqa: E402
from neaspec_plugin.core.priorities.selection.best_selection import solve  # noqa: E402
from neaspec_plugin.core.priorities.selection.min_cut import has_library  # noqa: E402
from neaspec_plugin.core.priorities.selection.problem import FREE, Outline, Problem  # noqa: E402
from neaspec_plugin.core.progress import Silent  # noqa: E402

SHARE, GAP, MOST, MOST_LARGE, LARGE = 0.2, 0.005, 0.03, 0.06, 500_000


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
    began = time.perf_counter()
    if kind == "highs":
        found = selection_exact.solve(problem, seconds, GAP)
        value = None if found.selected is None else problem.value(found.selected)
        bound, status = (found.bound if np.isfinite(found.bound) else None), ""
    else:
        solution = solve(problem, seconds, GAP, Silent())
        value, bound, status = solution.value, solution.bound, solution.status
    told = {"value": value, "bound": bound, "status": status, "seconds": time.perf_counter() - began}
    told["peak_mb"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    sys.stdout.write(json.dumps(told))


def compare(units, features, seconds, highs_seconds, penalty):
    told = {}
    print(f"time given: selection {seconds:g} s, HiGHS alone {highs_seconds:g} s and as much again to end")
    for kind, limit in (("selection", seconds), ("highs", highs_seconds)):
        asked = [str(value) for value in (units, features, limit, penalty)]
        try:
            done = subprocess.run(
                [sys.executable, __file__, "--one", kind, *asked], capture_output=True, text=True, check=True,
                timeout=2 * limit + 60,
            )  # fmt: skip
            told[kind] = json.loads(done.stdout)
        except (subprocess.TimeoutExpired, subprocess.CalledProcessError) as error:  # HiGHS may not see its time end
            told[kind] = None
            if isinstance(error, subprocess.TimeoutExpired):
                print(f"{kind}: stopped after {error.timeout:.0f} s")
            else:
                print(f"{kind}: ended with {error.returncode}, {error.stderr.strip().rpartition(chr(10))[2]}")
    if told["selection"] is None:
        raise SystemExit("selection: no answer, nothing to compare")
    print(f"units {round(units**0.5) ** 2}, features {features}, penalty {penalty:g}, simulated; "
          f"PyMaxflow {'present' if has_library() else 'absent'}")  # fmt: skip
    for kind, found in told.items():
        print(f"{kind}: {line(found)}")
    ours, theirs = told["selection"], told["highs"]
    gap = (ours["value"] - ours["bound"]) / ours["value"]
    found = theirs is not None and theirs["value"] is not None
    no_worse = not found or ours["value"] <= theirs["value"] * (1 + GAP)
    most = MOST_LARGE if units >= LARGE else MOST
    beside = "" if found else " (HiGHS found none)"
    print(f"no worse than HiGHS: {'met' if no_worse else 'not met'}{beside}; gap at most {most:.0%}: "
          f"{'met' if gap <= most else 'not met'}")  # fmt: skip


def line(found):
    if found is None:
        return "ended without an answer"
    if found["value"] is None:
        return f"no selection in {found['seconds']:.0f} s, bound {found['bound']}, peak {found['peak_mb']:.0f} MB"
    gap = "" if found["bound"] is None else f", gap {(found['value'] - found['bound']) / found['value']:.2%}"
    return (f"value {found['value']:.2f}, bound {found['bound']}{gap}, {found['seconds']:.1f} s, "
            f"peak {found['peak_mb']:.0f} MB {found['status']}")  # fmt: skip


def main():
    if sys.argv[1:2] == ["--one"]:
        one(sys.argv[2], int(sys.argv[3]), int(sys.argv[4]), float(sys.argv[5]), float(sys.argv[6]))
    elif sys.argv[1:2] == ["--large"]:
        seconds = float(sys.argv[2]) if len(sys.argv) > 2 else 600.0
        compare(600_000, 72, seconds, 10 * seconds, 0.3)
    elif len(sys.argv) > 1:
        units, features = (int(value) for value in sys.argv[1:3])
        seconds, highs_seconds = (float(value) for value in sys.argv[3:5])
        compare(units, features, seconds, highs_seconds, float(sys.argv[5]) if len(sys.argv) > 5 else 0.3)
    else:
        compare(5_000, 20, 40.0, 40.0, 0.3)


if __name__ == "__main__":
    main()
