"""Capture histories as tables: by animal, by station and occasion, and as other programs read them."""

from __future__ import annotations

import numpy as np
import pandas as pd
import shapely

from ..programme_order import sort_rows
from .capture_histories import CaptureHistories

NOTHING_WORKED = "-"
STATIONS = ["station", "country", "occasion", "usage_days", "animals", "detections"]


def worked(found: CaptureHistories) -> np.ndarray:
    """Which occasions had effort, or a capture at a station whose effort nobody stated: an array of booleans."""
    told = found.occasions["usage_days"].to_numpy(dtype=float) > 0
    told[found.captures["occasion"].to_numpy(dtype=int) - 1] = True
    return told


def matrix(found: CaptureHistories) -> np.ndarray:
    """1 where an animal was caught, else 0: an array animals x all occasions."""
    caught = np.zeros((len(found.animals), len(found.occasions)), dtype="int8")
    row = pd.Index(found.animals["animal"]).get_indexer(found.captures["animal"])
    caught[row, found.captures["occasion"].to_numpy(dtype=int) - 1] = 1
    return caught


def by_animal(found: CaptureHistories) -> pd.DataFrame:
    """One row per animal: what is known of it, occasions in which it was caught, and its history of 1, 0 and -."""
    caught, had_effort = matrix(found), worked(found)
    signs = np.where(had_effort, caught.astype(str), NOTHING_WORKED)
    last = caught.shape[1] - caught[:, ::-1].argmax(axis=1) if len(caught) else np.empty(0, dtype=int)
    return found.animals.assign(
        captures=caught.sum(axis=1).astype("int64"),
        first=(caught.argmax(axis=1) + 1 if len(caught) else np.empty(0, dtype=int)),
        last=last,
        history=["".join(row) for row in signs],
    )


def by_station(found: CaptureHistories) -> pd.DataFrame:
    """``STATIONS``: each station in each occasion, with days of effort, different animals and detections."""
    traps, occasions = len(found.traps), len(found.occasions)
    counts = np.zeros((2, traps, occasions), dtype="int64")
    at = pd.Index(found.traps["station"]).get_indexer(found.captures["station"])
    on = found.captures["occasion"].to_numpy(dtype=int) - 1
    np.add.at(counts[0], (at, on), 1)
    np.add.at(counts[1], (at, on), found.captures["count"].to_numpy(dtype=int))
    return pd.DataFrame(
        {
            "station": np.repeat(found.traps["station"].to_numpy(), occasions),
            "country": np.repeat(found.traps["country"].to_numpy(), occasions),
            "occasion": np.tile(np.arange(1, occasions + 1), traps),
            "usage_days": found.usage.ravel(),
            "animals": counts[0].ravel(),
            "detections": counts[1].ravel(),
        },
        columns=STATIONS,
    )


def traps_with_usage(found: CaptureHistories) -> pd.DataFrame:
    """``found.traps`` with the days of each occasion in ``usage_1``, ``usage_2``, ..., and a point if known."""
    usage = pd.DataFrame(found.usage, columns=[f"usage_{number}" for number in found.occasions["occasion"]])
    points = np.full(len(found.traps), None, dtype=object)
    lon, lat = (found.traps[name].to_numpy(dtype=float) for name in ("lon", "lat"))
    placed = ~np.isnan(lon)
    points[placed] = shapely.points(lon[placed], lat[placed])
    return pd.concat([found.traps, usage], axis=1).assign(geometry=points)


def effort_by_country(found: CaptureHistories) -> pd.DataFrame:
    """``country stations usage_days animals`` (animals seen there, which must not be added up)."""
    days = found.traps.assign(usage_days=found.usage.sum(axis=1))
    days = days[days["usage_days"] > 0]
    table = days.groupby("country", sort=True).agg(stations=("station", "nunique"), usage_days=("usage_days", "sum"))
    seen = found.records.groupby("side")["animal"].nunique()
    table = table.assign(animals=seen.reindex(table.index).fillna(0).astype("int64")).reset_index()
    return sort_rows(table, ["country"])


def sided(found: CaptureHistories) -> pd.DataFrame:
    """``animal`` and ``side`` of each capture."""
    side = found.traps.set_index("station")["country"]
    return pd.DataFrame({"animal": found.captures["animal"], "side": found.captures["station"].map(side)})
