"""Seconds and peak memory of the priority score beside a plain Python loop over draws, units and criteria."""

from __future__ import annotations

import random
import resource
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from neaspec_plugin import libraries

libraries.make_available("")

import numpy as np  # noqa: E402
import pandas as pd  # noqa: E402

from neaspec_plugin.core.priorities.criteria import Criterion  # noqa: E402
from neaspec_plugin.core.priorities.priority_score import score_units  # noqa: E402
from neaspec_plugin.core.progress import Silent  # noqa: E402

CRITERIA = [Criterion(name, "benefit", "min_max", 1.0) for name in "abcdefgh"]
SIZES = ((100, 1000), (1000, 1000), (1000, 10_000), (10_000, 1000))  # units, draws
SUBSET = (1000, 200)  # units and draws of the loop


def units(n):
    source = np.random.default_rng(1)
    table = source.random((n, len(CRITERIA)))
    table[source.random(table.shape) < 0.1] = np.nan
    return pd.DataFrame(table, index=[f"u{i:06}" for i in range(n)], columns=[c.field for c in CRITERIA])


def loop(values, draws):
    """Ranks of every unit in every draw, one number at a time."""
    table = values.to_numpy().tolist()
    columns = [[value for value in column if value == value] for column in zip(*table)]
    spans = [(min(column), max(column)) for column in columns]
    ranks = []
    for _ in range(draws):
        weights = [random.expovariate(1) for _ in CRITERIA]
        total = sum(weights)
        scores = []
        for row in table:
            score = 0.0
            for weight, value, (low, high) in zip(weights, row, spans):
                score += weight / total * ((value - low) / (high - low) if value == value else random.random())
            scores.append(score)
        ordered = sorted(scores, reverse=True)
        first = {}
        for place, score in enumerate(ordered, start=1):
            first.setdefault(score, place)
        ranks.append([first[score] for score in scores])
    return ranks


def timed(function, *arguments):
    start = time.perf_counter()
    function(*arguments)
    return time.perf_counter() - start


def peak_mb():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


print(f"peak memory after the imports: {peak_mb():.0f} MB; {len(CRITERIA)} criteria, a tenth of the values missing")
for n, draws in SIZES:
    seconds = timed(score_units, units(n), CRITERIA, draws, 1, Silent())
    per_score = seconds / (n * draws) * 1e9
    size = f"{n:6} units {draws:6} draws"
    print(f"score_units  {size} {seconds:8.3f} s, {per_score:.0f} ns per score; peak {peak_mb():.0f} MB")
n, draws = SUBSET
fast, slow = timed(score_units, units(n), CRITERIA, draws, 1, Silent()), timed(loop, units(n), draws)
print(f"subset {n} units {draws} draws: score_units {fast:.3f} s, plain loop {slow:.3f} s ({slow / fast:.0f} times)")
