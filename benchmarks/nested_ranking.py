"""Seconds and peak memory of the nested ranking beside one numpy argsort of each of its layers.

    nested_ranking.py [CELLS [FEATURES [RULE]]]        default 10000000 10 core_area

Each runs in a process of its own over the same simulated layers, after a tenth and after all of the cells: what the
ranking takes should grow no faster than n log n, give or take a tenth. The verdict is the ratio within one run, at most
20, and 6 GB.
"""

from __future__ import annotations

import json
import math
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

from neaspec_plugin.core.priorities.ranking.nested_ranking import Rule, rank_areas  # noqa: E402
from neaspec_plugin.core.progress import Silent  # noqa: E402

MOST, MOST_GB, GROWTH, BATCH = 20, 6, 1.1, 0.001


def simulate(cells, features):
    """Simulated suitability: clumps of a few cells, log-normal, so that a few cells hold much."""
    source = np.random.default_rng(1)
    side = max(2, round(math.sqrt(cells)))
    layers = []
    for _ in range(features):
        smooth = gaussian_filter(source.standard_normal((side, side), dtype=np.float32), 5)
        layers.append(np.exp(1.5 * smooth / smooth.std()))
    return layers


def one(kind, cells, features, rule):
    layers = simulate(int(cells), int(features))
    names = [f"f{number}" for number in range(len(layers))]
    began = time.perf_counter()
    if kind == "argsort":
        for layer in layers:
            np.argsort(layer, axis=None)
    else:
        rank_areas(layers, names, Rule(rule, np.ones(len(layers))), None, BATCH, Silent())
    seconds = time.perf_counter() - began
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    sys.stdout.write(json.dumps({"seconds": seconds, "peak_mb": peak, "cells": layers[0].size}))


def measured(kind, cells, features, rule):
    command = [sys.executable, __file__, "--one", kind, str(cells), features, rule]
    return json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


def main():
    if sys.argv[1:2] == ["--one"]:
        one(*sys.argv[2:])
        return
    cells, features, rule = [*sys.argv[1:], *["10000000", "10", "core_area"][len(sys.argv) - 1 :]]
    told = {}
    for size in (int(cells) // 10, int(cells)):
        for kind in ("argsort", "ranking"):
            told[kind, size] = found = measured(kind, size, features, rule)
            print(
                f"{kind}: {found['cells']} cells x {features}, {rule}: "
                f"{found['seconds']:.2f} s, peak {found['peak_mb']:.0f} MB"
            )
    small, large = (told["ranking", size] for size in (int(cells) // 10, int(cells)))
    grown = large["seconds"] / small["seconds"]
    n_log_n = large["cells"] * math.log(large["cells"]) / (small["cells"] * math.log(small["cells"]))
    as_said = "met" if grown <= GROWTH * n_log_n else "not met"
    print(f"ten times the cells took {grown:.1f} times as long; n log n would be {n_log_n:.1f}: {as_said}")
    ratio = large["seconds"] / told["argsort", int(cells)]["seconds"]
    met = ratio <= MOST and large["peak_mb"] <= MOST_GB * 1024
    print(f"ratio {ratio:.1f}, at most {MOST}, under {MOST_GB} GB: {'met' if met else 'not met'}")


if __name__ == "__main__":
    main()
