"""A made-up border with animals on both sides of which every crossing is known, surveyed by cameras of two agencies.

Every animal, camera, code and place is simulated, and every name says so. The frames have columns of the tables
``detections``, ``deployments`` and ``effort``; what really happened stands beside them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
import pandas as pd
import shapely

SIDES = ("CHN", "RUS")
BORDER_LON, SOUTH_LAT = 131.0, 43.0
START = pd.Timestamp("2020-01-01")
DAYS_A_YEAR = 365.2425
DEGREE_KM = 111.2
NEAR_KM = 4.0  # of cameras that an animal passes from the middle of its home range


@dataclass(frozen=True)
class Plan:
    """What is simulated.

    ``rates``: crossings per year that an animal spends on each side; ``cameras`` on each side; ``idle``: months (from 0)
    without a working camera on a side; ``seen``: photos of an animal per camera-day of its side; ``survival`` a year;
    ``crossers``: share of animals that ever cross; ``differing``: coefficient of variation, among animals, of photos and
    of crossings; ``misread``: share of readings by one observer that name another animal; ``read_twice``: share of
    photos that two observers read. The identity is certain where both name the same animal, else probable.
    """

    animals: int = 60
    months: int = 24
    rates: Mapping[str, float] = field(default_factory=lambda: {"CHN": 1.6, "RUS": 0.8})
    cameras: Mapping[str, int] = field(default_factory=lambda: {"CHN": 15, "RUS": 45})
    idle: Mapping[str, tuple[int, ...]] = field(default_factory=lambda: {"CHN": (6, 7, 18, 19), "RUS": ()})
    seen: float = 0.0006
    survival: float = 0.85
    crossers: float = 1.0
    differing: float = 0.0
    misread: float = 0.0
    read_twice: float = 0.7


@dataclass(frozen=True)
class SimulatedBorder:
    """Frames of the tables, ``aliases`` (agency's code: animal), and the truth: ``crossings`` (animal, side_from, side_to,
    when), ``animal_of`` each record, ``days`` lived on each side by all animals, ``animals`` alive at some time."""

    detections: pd.DataFrame
    deployments: pd.DataFrame
    effort: pd.DataFrame
    aliases: dict[str, str]
    crossings: pd.DataFrame
    animal_of: dict[str, str]
    days: dict[str, int]
    animals: int


def simulate(plan: Plan, seed: int) -> SimulatedBorder:
    """The border of a plan; the same seed gives the same border."""
    draw = np.random.default_rng(seed)
    days = (START + pd.DateOffset(months=plan.months) - START).days
    cameras = _cameras(plan, draw)
    side = _lives(plan, days, draw)
    names = [f"simulated-animal-{number:03d}" for number in range(plan.animals)]
    codes = {one: [f"simulated-{one}-{number:03d}" for number in draw.permutation(plan.animals)] for one in SIDES}
    animal, day, place = _photos(plan, side, cameras, draw)
    told, grade = _readings(plan, animal, draw)
    spot = cameras.iloc[place]
    ids = [f"simulated:photo-{number}" for number in range(len(animal))]
    when = START + pd.to_timedelta(day * 86_400 + draw.integers(0, 86_400, len(day)), unit="s")
    detections = pd.DataFrame(
        {
            "occurrenceID": ids,
            "basisOfRecord": "MachineObservation",
            "occurrenceStatus": "present",
            "observationType": "animal",
            "species_id": "AL",
            "organismName": [codes[one][number] for one, number in zip(spot["declaredSide"], told)],
            "idConfidence": grade,
            "idMethod": "photo",
            "startUTC": when.strftime("%Y-%m-%dT%H:%M:%SZ"),
            "timePrecision": "second",
            "samplingProtocol": "camera trap",
            "datasetID": [f"simulated-{one}" for one in spot["declaredSide"]],
            "owner_country": spot["declaredSide"].to_numpy(),
            "declaredSide": spot["declaredSide"].to_numpy(),
            "parentEventID": spot["deploymentID"].to_numpy(),
            "geometry": spot["geometry"].to_numpy(),
        }
    )
    deployments, effort = _tables(plan, cameras)
    changed, at = np.nonzero((side[:, 1:] != side[:, :-1]) & (side[:, 1:] >= 0))
    crossings = pd.DataFrame(
        {
            "animal": [names[number] for number in changed],
            "side_from": [SIDES[one] for one in side[changed, at]],
            "side_to": [SIDES[one] for one in side[changed, at + 1]],
            "when": START + pd.to_timedelta(at + 1, unit="D"),
        }
    )
    return SimulatedBorder(
        detections,
        deployments,
        effort,
        {code: names[number] for own in codes.values() for number, code in enumerate(own)},
        crossings,
        {one: names[number] for one, number in zip(ids, animal)},
        {one: int((side == place).sum()) for place, one in enumerate(SIDES)},
        plan.animals,
    )


def _cameras(plan: Plan, draw: np.random.Generator) -> pd.DataFrame:
    """Places within 12 km of the border, along 40 km of it."""
    rows = []
    for side, way in zip(SIDES, (-1, 1)):
        for number in range(plan.cameras[side]):
            east, north = way * draw.uniform(1, 12), draw.uniform(0, 40)
            point = shapely.Point(BORDER_LON + east / (DEGREE_KM * 0.73), SOUTH_LAT + north / DEGREE_KM)
            rows.append((f"simulated:camera-{side}-{number}", side, north, point))
    return pd.DataFrame(rows, columns=["deploymentID", "declaredSide", "north", "geometry"])


def _lives(plan: Plan, days: int, draw: np.random.Generator) -> np.ndarray:
    """Animals x days: the number of the side, -1 after death. All are alive on the first day."""
    leave = np.array([plan.rates[side] for side in SIDES])
    side = np.zeros((plan.animals, days), dtype=int)
    side[:, 0] = draw.random(plan.animals) < leave[0] / leave.sum()  # as they are after a long time
    own = _differing(plan, draw) * (draw.permutation(plan.animals) < round(plan.crossers * plan.animals))
    daily = 1 - np.exp(-np.outer(own, leave) / DAYS_A_YEAR)
    dies = 1 - plan.survival ** (1 / DAYS_A_YEAR)
    everyone = np.arange(plan.animals)
    for day in range(1, days):
        before = side[:, day - 1]
        moves = draw.random(plan.animals) < daily[everyone, before]
        dead = (before < 0) | (draw.random(plan.animals) < dies)
        side[:, day] = np.where(dead, -1, np.where(moves, 1 - before, before))
    return side


def _differing(plan: Plan, draw: np.random.Generator) -> np.ndarray:
    if not plan.differing:
        return np.ones(plan.animals)
    shape = plan.differing**-2
    return draw.gamma(shape, 1 / shape, plan.animals)


def _photos(plan: Plan, side: np.ndarray, cameras: pd.DataFrame, draw: np.random.Generator) -> tuple:
    """Animal, day and camera of each photo: as many as cameras work, at one near the middle of the home range."""
    month = (START + pd.to_timedelta(np.arange(side.shape[1]), unit="D")).to_period("M") - START.to_period("M")
    month = np.array([one.n for one in month])
    working = np.array([plan.cameras[one] * ~np.isin(month, plan.idle[one]) for one in SIDES])
    often = np.where(side >= 0, working[np.maximum(side, 0), np.arange(side.shape[1])], 0) * plan.seen
    number = draw.poisson(often * _differing(plan, draw)[:, None])
    animal, day = (np.repeat(one, number[number > 0]) for one in np.nonzero(number))
    middle = draw.uniform(0, 40, plan.animals)
    place = np.zeros(len(animal), dtype=int)
    for one, name in enumerate(SIDES):
        own = np.flatnonzero(cameras["declaredSide"] == name)
        rows = np.flatnonzero(side[animal, day] == one)
        far = np.abs(cameras["north"].to_numpy()[own] - middle[animal[rows], None])
        weight = np.exp(-((far / NEAR_KM) ** 2) / 2) + 1e-9 * (far == far.min(axis=1, keepdims=True))
        reach = np.cumsum(weight, axis=1)
        place[rows] = own[(reach < draw.random(len(rows))[:, None] * reach[:, -1:]).sum(axis=1)]
    return animal, day, place


def _readings(plan: Plan, animal: np.ndarray, draw: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """The animal that the first observer names, and the grade: certain where a second one says the same."""
    first, second = (_read(plan, animal, draw) for _ in range(2))
    twice = draw.random(len(animal)) < plan.read_twice
    return first, np.where(twice & (first == second), "certain", "probable")


def _read(plan: Plan, animal: np.ndarray, draw: np.random.Generator) -> np.ndarray:
    other = (animal + draw.integers(1, plan.animals, len(animal))) % plan.animals
    return np.where(draw.random(len(animal)) < plan.misread, other, animal)


def _tables(plan: Plan, cameras: pd.DataFrame) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Deployments over the whole time, and an interval of effort for each stretch of months that a camera worked."""
    end = START + pd.DateOffset(months=plan.months)
    deployments = cameras.drop(columns="north").assign(
        locationID=cameras["deploymentID"],
        samplingProtocol="camera trap",
        deploymentStart=f"{START.isoformat()}Z",
        deploymentEnd=f"{end.isoformat()}Z",
        datasetID=[f"simulated-{side}" for side in cameras["declaredSide"]],
        owner_country=cameras["declaredSide"],
    )
    rows = []
    for camera, side in zip(cameras["deploymentID"], cameras["declaredSide"]):
        for month in (one for one in range(plan.months) if one not in plan.idle[side]):
            begin, stop = (START + pd.DateOffset(months=month + more) for more in (0, 1))
            days = float((stop - begin).days)
            rows.append((f"{camera}-{month}", camera, f"{begin.isoformat()}Z", f"{stop.isoformat()}Z", days, "day"))
    columns = ["effort_id", "deploymentID", "startUTC", "endUTC", "sampleSizeValue", "sampleSizeUnit"]
    return deployments, pd.DataFrame(rows, columns=columns)
