"""Two made-up camera surveys on two sides of a border, as Camtrap DP packages: what pictures and demonstrations show.

Every camera, animal and place is simulated, and every name says so.
"""

from __future__ import annotations

import random
from pathlib import Path

from simulated_packages import DEPLOYMENTS, observation, write_package

SIDES = {"CHN": ((130.55, 43.75), "+08:00"), "RUS": ((131.75, 43.75), "+10:00")}


def write_survey(folder: Path, side: str, seed: int = 3, cameras: int = 12) -> Path:
    """The package of one side, named ``simulated_<side>``; some records are late, fast or not readable."""
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
            when = f"2024-{month + draw.randint(0, 2):02d}-{draw.randint(2, 24):02d}T06:30:00{offset}"
            observations.append(
                observation(
                    len(observations),
                    deploymentID=f"simulated-{side}-{number}",
                    eventStart=when,
                    eventEnd="",
                    scientificName=draw.choice(["Panthera tigris", "Panthera tigris", "Panthera pardus"]),
                    individualID=f"simulated-{draw.randint(1, 12)}",
                )
            )
    observations[3]["eventStart"] = f"2023-01-02T06:30:00{offset}"  # a year before its camera
    observations[5]["count"] = "many"
    return write_package(folder / f"simulated_{side}", deployments, observations, name=f"simulated-{side}")
