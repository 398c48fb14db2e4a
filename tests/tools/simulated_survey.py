"""Two made-up camera surveys on two sides of a border, as Camtrap DP packages, and a table of genotypes: what pictures and
demonstrations show.

Every camera, animal and place is simulated, and every name says so.
"""

from __future__ import annotations

import csv
import random
from pathlib import Path

from simulated_packages import DEPLOYMENTS, observation, write_package

SIDES = {"CHN": ((130.55, 43.75), "+08:00"), "RUS": ((131.75, 43.75), "+10:00")}


def write_survey(folder: Path, side: str, seed: int = 3, cameras: int = 12) -> Path:
    """The package of one side, named ``simulated_<side>``; some records are late, fast or not readable.

    Animals of odd numbers are female, the others male; one identity of five is stated as probable, the rest as certain.
    """
    draw = random.Random(f"{seed}{side}")
    (lon, lat), offset = SIDES[side]
    deployments, observations = [], []
    for number in range(cameras):
        month = 1 + number % 9
        deployments.append(
            {
                **DEPLOYMENTS[0],
                "deploymentID": f"simulated-{side}-{number}",
                "locationID": f"simulated-{number}",
                "latitude": f"{lat + draw.uniform(-0.25, 0.25):.5f}",
                "longitude": f"{lon + draw.uniform(-0.3, 0.3):.5f}",
                "deploymentStart": f"2024-{month:02d}-01T08:00:00{offset}",
                "deploymentEnd": f"2024-{month + 2:02d}-25T20:00:00{offset}",
            }
        )
        for _ in range(draw.randint(2, 9)):
            grade = "probable" if len(observations) % 5 == 4 else "certain"
            when = f"2024-{month + draw.randint(0, 2):02d}-{draw.randint(2, 24):02d}T06:30:00{offset}"
            observations.append(
                observation(
                    len(observations),
                    deploymentID=f"simulated-{side}-{number}",
                    eventStart=when,
                    eventEnd="",
                    scientificName=draw.choice(["Panthera tigris", "Panthera tigris", "Panthera pardus"]),
                    individualID=f"simulated-{(animal := draw.randint(1, 12))}",
                    sex=("male", "female")[animal % 2],
                    idConfidence=grade,
                )
            )
    observations[3]["eventStart"] = f"2023-01-02T06:30:00{offset}"  # a year before its camera
    observations[5]["count"] = "many"
    return write_package(folder / f"simulated_{side}", deployments, observations, name=f"simulated-{side}")


def write_decisions(folder: Path, agencies: tuple[str, str], animals: int = 8) -> Path:
    """What two reviewers said of equal codes of both agencies: the same for all but the last, on which they differ."""
    path = folder / "simulated_decisions.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["agency_a", "code_a", "agency_b", "code_b", "flank", "decision", "reviewer", "decided"])
        for number in range(1, animals + 1):
            code = f"simulated-{number}"
            for reviewer in (1, 2):
                said = "different" if (number, reviewer) == (animals, 2) else "same"
                pair = agencies[0], code, agencies[1], code
                writer.writerow([*pair, "left", said, f"simulated-reviewer-{reviewer}", "2024-12-01T00:00:00Z"])
    return path


def write_genotypes(folder: Path, seed: int = 5, animals: int = 10, loci: int = 12) -> Path:
    """A table of genotypes of leopards on both sides, each amplified three times; the first four animals on both."""
    draw = random.Random(seed)
    sides = sorted(SIDES)
    truth = [[sorted(100 + 2 * draw.randint(0, 7) for _ in "ab") for _ in range(loci)] for _ in range(animals)]
    rows = []
    for animal, genotype in enumerate(truth):
        for side in sides if animal < 4 else sides[animal % 2 : animal % 2 + 1]:
            (lon, lat), _offset = SIDES[side]
            place = f"{lat + draw.uniform(-0.2, 0.2):.4f}", f"{lon + draw.uniform(-0.2, 0.2):.4f}"
            day = f"2024-{draw.randint(1, 9):02d}-{draw.randint(1, 28):02d}"
            cells = [size for pair in genotype for size in pair]
            rows += [[f"simulated-{side}-{animal}", "Panthera pardus", day, *place, *cells]] * 3
    path = folder / "simulated_genotypes.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        names = [f"Ppa{locus}{part}" for locus in range(1, loci + 1) for part in "ab"]
        writer.writerow(["Sample ID", "Species", "Collection date", "Latitude", "Longitude", *names])
        writer.writerows(rows)
    return path
