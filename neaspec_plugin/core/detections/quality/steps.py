"""Steps of one individual that no animal of its species makes: a wrong identity, clock or datum."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import numpy as np
import pandas as pd

from ...schema import SPECIES
from .spans import DAY
from .subjects import Subjects, Survey, codes, distance_m, grouped

_HOUR = 3600.0


def impossible_speed(subjects: Subjects, _survey: Survey, limits: Mapping[str, float]) -> Iterator[tuple]:
    """Both ends of a step between consecutive records of one individual that is faster than its species can.

    The speed is the least that fits: the distance less both uncertainties, over the longest time that both clocks
    leave possible, and at least ``shortest_h`` hours, for a limit per day says nothing of a sprint. Months and
    generalised places take no part. The faster of two steps at a record is told.
    """
    frame, times = subjects.frame, subjects.spans
    shared = codes(frame["organismID"])
    own = grouped((subjects.dataset, codes(frame["organismName"])))
    animal = np.where(shared >= 0, 2 * shared, np.where(own >= 0, 2 * own + 1, -1))
    limit = frame["species_id"].map({name: limits[f"{name}_km_day"] for name in SPECIES}).astype(float).to_numpy()
    rows = np.flatnonzero((animal >= 0) & (subjects.point >= 0) & ~np.isnan(times.start) & ~np.isnan(limit))
    rows = rows[np.lexsort((rows, times.start[rows], animal[rows]))]
    one, two = rows[:-1], rows[1:]
    same = (animal[one] == animal[two]) & (subjects.point[one] != subjects.point[two])
    one, two = one[same], two[same]

    start, end = times.start, times.start + times.span
    longest = np.maximum(np.maximum(end[two] - start[one], end[one] - start[two]), limits["shortest_h"] * _HOUR)
    apart = distance_m(subjects.lon[one], subjects.lat[one], subjects.lon[two], subjects.lat[two])
    least = np.maximum(apart - subjects.uncertainty[one] - subjects.uncertainty[two], 0)
    speed = least / 1000 / (longest / DAY)
    bad = np.flatnonzero(speed > limit[one])

    ends = pd.DataFrame(
        {"row": np.concatenate([one[bad], two[bad]]), "step": np.concatenate([bad, bad])}
    ).assign(speed=lambda table: speed[table["step"]])  # fmt: skip
    ends = ends.sort_values(["row", "speed"], kind="stable").drop_duplicates("row", keep="last")
    step = ends["step"].to_numpy()
    yield (
        ends["row"].to_numpy(),
        {
            "speed_km_day": np.round(speed[step]),
            "limit_km_day": limit[one[step]],
            "distance_km": np.round(apart[step] / 1000, 1),
            "hours": np.round(longest[step] / _HOUR, 1),
        },
    )
