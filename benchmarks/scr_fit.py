"""Seconds and peak memory of a spatial capture-recapture fit beside one bare numpy evaluation of its likelihood.

    scr_fit.py [ANIMALS [DETECTORS [CELLS]]]        default 100 400 10000

Each runs in a process of its own over the same simulated survey; the fit includes the standard errors. The verdict is
the ratio within one run, at most 150; seconds depend on the machine.
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
from scipy.special import logsumexp  # noqa: E402

from neaspec_plugin.core.individuals.scr_fit import fit  # noqa: E402
from neaspec_plugin.core.individuals.scr_likelihood import Likelihood, Model, ScrData  # noqa: E402

OCCASIONS, SIGMA, G0, MOST = 10, 2.0, 0.1, 150


def simulate(animals, detectors, cells):
    """Simulated animals at proximity detectors on a square one unit apart, in a mask with a buffer of 4 sigma."""
    source = np.random.default_rng(1)
    side = int(np.ceil(np.sqrt(detectors)))
    traps = np.column_stack([axis.ravel() for axis in np.meshgrid(np.arange(side), np.arange(side))])[:detectors] * 1.0
    columns = int(np.ceil(np.sqrt(cells)))
    wide = side + 8 * SIGMA
    line = (np.arange(columns) + 0.5) * wide / columns - 4 * SIGMA
    mask = np.column_stack([axis.ravel() for axis in np.meshgrid(line, line)])[:cells]
    homes = source.uniform(0, side, (2 * animals, 2))
    away = ((homes[:, None] - traps) ** 2).sum(axis=2)
    seen = source.random((*away.shape, OCCASIONS)) < (G0 * np.exp(-away / (2 * SIGMA**2)))[..., None]
    seen = seen[seen.any(axis=(1, 2))][:animals]
    animal, detector, occasion = np.nonzero(seen)
    return ScrData(traps, np.ones((len(traps), OCCASIONS)), animal, detector, occasion, np.ones(len(animal), int),
                   len(seen), mask, (wide / columns) ** 2, np.ones((len(mask), 1)))  # fmt: skip


def bare(data):
    """ln L once, from distances on, as a bare numpy formula of proximity detectors has it."""
    counts = np.zeros((data.animals, len(data.detectors_m)))
    np.add.at(counts, (data.animal, data.detector), 1)
    away = ((data.mask_m[:, None] - data.detectors_m[None]) ** 2).sum(axis=2)
    g = G0 * np.exp(-away / (2 * SIGMA**2))
    caught, missed = np.log(g), np.log1p(-g)
    log_d = np.log(data.animals / (len(data.mask_m) * data.cell_ha) * data.cell_ha)
    history = counts @ caught.T + (OCCASIONS - counts) @ missed.T + log_d
    detected = -np.expm1(OCCASIONS * missed.sum(axis=1))
    return float(logsumexp(history, axis=1).sum() - np.exp(log_d) * detected.sum())


def one(kind, sizes):
    data = simulate(*sizes)
    work = bare if kind == "bare" else lambda survey: fit(Likelihood([survey], Model())).log_likelihood
    began = time.perf_counter()
    value = work(data)
    seconds = time.perf_counter() - began
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    sys.stdout.write(json.dumps({"seconds": seconds, "peak_mb": peak, "value": value, "animals": data.animals}))


def main():
    if sys.argv[1:2] == ["--one"]:
        one(sys.argv[2], [int(size) for size in sys.argv[3:]])
        return
    sizes = [*sys.argv[1:], *["100", "400", "10000"][len(sys.argv) - 1 :]]
    told = {}
    for kind in ("bare", "fit"):
        done = subprocess.run(
            [sys.executable, __file__, "--one", kind, *sizes], capture_output=True, text=True, check=True
        )
        told[kind] = json.loads(done.stdout)
    ratio = told["fit"]["seconds"] / told["bare"]["seconds"]
    print(f"animals {told['fit']['animals']}, detectors {sizes[1]}, cells {sizes[2]}, occasions {OCCASIONS}")
    for kind, found in told.items():
        print(f"{kind}: {found['seconds']:.2f} s, peak {found['peak_mb']:.0f} MB")
    print(f"ratio {ratio:.1f}, at most {MOST}: {'met' if ratio <= MOST else 'not met'}")


if __name__ == "__main__":
    main()
