"""Seconds and peak memory of genotype matching beside a plain blocked numpy comparison of all pairs.

    genotype_matching.py [SAMPLES [LOCI]]        default 20000 20

Each runs in a process of its own over the same simulated samples; the plain comparison only counts mismatching loci,
ours grades and groups as well. The verdict is the ratio within one run; seconds depend on the machine.
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
import pandas as pd  # noqa: E402

from neaspec_plugin.core.individuals.genotype_matching import Setting, match_genotypes  # noqa: E402
from neaspec_plugin.core.individuals.genotype_matrix import Genotypes  # noqa: E402
from neaspec_plugin.core.progress import Silent  # noqa: E402

PER_ANIMAL, ALLELES, DROPOUT, GONE = 4, 8, 0.02, 0.05


def simulate(samples, loci):
    """Simulated samples, four of each animal, with dropout and missing calls; alleles of size 100 upwards."""
    source = np.random.default_rng(1)
    animals = source.integers(0, samples // PER_ANIMAL, samples)
    alleles = 100 + 2 * source.integers(0, ALLELES, (samples // PER_ANIMAL, loci, 2))[animals]
    lost = source.random(alleles.shape[:2]) < DROPOUT
    alleles[lost, 1] = alleles[lost, 0]
    alleles[source.random(alleles.shape[:2]) < GONE] = 0
    names = np.array([f"simulated:{row:06}" for row in range(samples)], dtype=object)
    return animals, Genotypes(names, tuple(f"L{n}" for n in range(loci)), np.sort(alleles, axis=2).astype(np.int32))


def ours(animals, genotypes):
    facts = pd.DataFrame(
        {"side": np.where(animals % 2, "RUS", "CHN"), "lab": "X", "sex": None, "linked": None}, genotypes.samples
    )
    found = match_genotypes(genotypes, facts, Setting(0.05, 0.01, 0.75, 0.05, 1.0, {}), None, Silent())
    group = found.samples["group"].to_numpy()
    return {"pairs": len(found.pairs), "groups": int(group.max()) + 1}


def plain(animals, genotypes):
    """What an analyst writes: blocks of rows against all samples, locus by locus, genotypes as one number."""
    codes = (genotypes.alleles[:, :, 0] * 1000 + genotypes.alleles[:, :, 1]).astype(np.int32)
    near = 0
    for start in range(0, len(codes), 256):
        block = codes[start : start + 256]
        count = np.zeros((len(block), len(codes)), dtype=np.uint8)
        for place in range(codes.shape[1]):
            one, other = block[:, place][:, None], codes[:, place][None, :]
            count += (one != other) & (one != 0) & (other != 0)
        near += int((count <= 2).sum())
    return {"pairs": (near - len(codes)) // 2, "groups": 0}


def main():
    samples, loci = int(sys.argv[-2]), int(sys.argv[-1])
    if sys.argv[1] in ("ours", "plain"):
        animals, genotypes = simulate(samples, loci)
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        begun = time.perf_counter()
        told = {"ours": ours, "plain": plain}[sys.argv[1]](animals, genotypes)
        told["seconds"] = time.perf_counter() - begun
        told["before_mb"] = before / 1024
        told["peak_mb"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(json.dumps(told))
        return
    print(f"simulated samples: {samples:,} of {samples // PER_ANIMAL:,} animals, loci: {loci}")
    found = {}
    for which in ("ours", "plain"):
        command = [sys.executable, __file__, which, str(samples), str(loci)]
        found[which] = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
        told = found[which]
        print(f"{which:5} {told['seconds']:8.2f} s, peak {told['peak_mb']:.0f} MB, {told['before_mb']:.0f} before")
    print(f"pairs with 2 mismatches or fewer: {found['plain']['pairs']:,}; of them matches: {found['ours']['pairs']:,}")
    print(f"groups: {found['ours']['groups']:,}")
    ratio = found["ours"]["seconds"] / found["plain"]["seconds"]
    print(f"grades and groups included, ours takes {ratio:.2f} of the plain comparison's time")
    sys.exit(ratio > 1.5 or found["ours"]["peak_mb"] >= 1024)


if __name__ == "__main__":
    if len(sys.argv) < 4:
        sys.argv += ["20000", "20"][len(sys.argv) - 1 :]
    main()
