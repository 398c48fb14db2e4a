"""Write the simulated samples, genotypes and calibration that the exercise of “Match genotypes” works through.

simulated_genotypes.py FOLDER [SEED]

Everything is made up: tigers that never lived, two laboratories that never typed them. Fourteen animals, three of them
sampled on both sides of the border, 40 samples; dropout, false alleles and failures as in scat; laboratory B measures
larger sizes, calls one locus otherwise, and cannot be calibrated at another one. One sample is too poor to enter, and
one loses the same allele of a locus in every amplification.
"""

from __future__ import annotations

import csv
import sys
from pathlib import Path

import numpy as np

SEED = 4
LOCI = (
    "FCA005",
    "FCA075",
    "FCA094",
    "FCA152",
    "FCA161",
    "FCA294",
    "PTI002",
    "PTI003",
    "PTI007",
    "PTI010",
    "FCA304",
    "FCA441",
)
OFFSETS = (2, 2, -2, 4, 0, 2, 2, -4, 2, 0, 2, 2)  # base pairs that laboratory B measures more
OTHER_NAME = {"FCA441": "F441"}  # what laboratory B calls it
SPREAD = "PTI010"  # laboratory B reads its reference samples unevenly
ALLELES, REPLICATES, REFERENCES = 5, 4, 5
DROPOUT, FALSE_ALLELE, FAILURE = 0.06, 0.01, 0.05
ONE_SIDE, BOTH, SAMPLES = 11, 3, 40
LOST = 36  # the number of the sample that loses an allele again and again
X, Y = 214, 194
LABS, SIDES = ("simulated-lab-A", "simulated-lab-B"), ("RUS", "CHN")
Row = list[object]


def tables(seed: int = SEED) -> dict[str, list[Row]]:
    """The rows of the three files, the header first."""
    source = np.random.default_rng(seed)
    animals = ONE_SIDE + BOTH
    shares = np.array([source.dirichlet(np.full(ALLELES, 3.0)) for _ in LOCI])
    first = 100 + 20 * np.arange(len(LOCI))
    truth = np.stack(
        [first[n] + 2 * source.choice(ALLELES, (animals, 2), p=shares[n]) for n in range(len(LOCI))], axis=1
    )
    male = np.arange(animals) % 2 == 1
    visits = [(animal, side) for animal in range(BOTH) for side in (0, 1, 0, 1)]
    visits += [(animal, animal % 2) for animal in range(BOTH, animals) for _ in range(2)]
    visits += [(int(animal), int(animal % 2)) for animal in source.integers(BOTH, animals, SAMPLES - len(visits))]
    samples: list[Row] = [["sample", "species", "lab", "date", "side of the border", "sample type"]]
    genotypes: list[Row] = [["sample", "replicate", "locus", "allele1", "allele2"]]
    for number, (animal, side) in enumerate(visits, 1):
        name = f"simulated-{number:02}"
        samples.append(
            [name, "Panthera tigris altaica", LABS[side], f"2024-02-{1 + (number * 7) % 28:02}", SIDES[side], "scat"]
        )
        failure = 0.85 if number == SAMPLES else FAILURE
        own = truth[animal].copy()
        if number == LOST:
            lost = np.flatnonzero(own[:, 0] != own[:, 1])[0]
            own[lost, 1] = own[lost, 0]
        for replicate in range(1, REPLICATES + 1):
            for n, locus in enumerate(LOCI):
                called = OTHER_NAME.get(locus, locus) if side else locus
                seen = _amplified(source, own[n], first[n], OFFSETS[n] * side, failure)
                genotypes.append([name, replicate, called, *seen])
            sex = (0, 0) if source.random() < failure else (Y if male[animal] else X, X)
            genotypes.append([name, replicate, "AMEL", *sex])
    return {
        "simulated_samples.csv": samples,
        "simulated_genotypes.csv": genotypes,
        "simulated_calibration.csv": _references(source, first),
    }


def _amplified(source, pair, first: int, offset: int, failure: float) -> tuple[int, int]:
    if source.random() < failure:
        return 0, 0
    seen = sorted(int(allele) for allele in pair)
    if seen[0] != seen[1] and source.random() < DROPOUT:
        seen = [seen[source.integers(2)]] * 2
    elif source.random() < FALSE_ALLELE:
        seen = sorted([seen[0], int(first + 2 * source.integers(ALLELES))])
    return seen[0] + offset, seen[1] + offset


def _references(source, first: np.ndarray) -> list[Row]:
    """Five reference samples typed in both laboratories; laboratory A is that to which the others lead."""
    rows: list[Row] = [["locus", "locus_from", "lab_from", "lab_to", "size_from", "size_to"]]
    for locus, offset, lowest in zip(LOCI, OFFSETS, first):
        for number in range(REFERENCES):
            size = int(lowest + 2 * (number % ALLELES))
            drift = 1.3 * (number % 2) if locus == SPREAD else round(float(source.uniform(-0.3, 0.3)), 2)
            rows.append(
                [locus, OTHER_NAME.get(locus, locus), LABS[1], LABS[0], f"{size + offset + drift:.2f}", f"{size:.2f}"]
            )
    return rows


def write(folder: Path, seed: int = SEED) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, rows in tables(seed).items():
        with open(folder / name, "w", encoding="utf-8", newline="") as file:
            csv.writer(file, lineterminator="\n").writerows(rows)


if __name__ == "__main__":
    write(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else SEED)
