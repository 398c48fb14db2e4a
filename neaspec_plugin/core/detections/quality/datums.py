"""One place in two data sets, apart by just what a forgotten datum or a Chinese online map shifts it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache, partial

import numpy as np
import pandas as pd
from pyproj import Transformer

from ..map_offset import BD09, GCJ02, bd09, gcj02
from .subjects import Subjects, Survey, distance_m, filled

# operations of the EPSG data set that lead from a datum to WGS 84
_OPERATIONS = {"Pulkovo 1942": 5044, "Beijing 1954": 15920, "Tokyo": 15484, "Korean 1985": 5191}
MODELS = (GCJ02, BD09, *_OPERATIONS)


def shift(model: str) -> Callable:
    """What turns longitudes and latitudes of WGS 84 into the model's numbers, which a reader mistakes for WGS 84."""
    return partial(_in_datum, model) if model in _OPERATIONS else {GCJ02: gcj02, BD09: bd09}[model]


def datum_shift_suspected(subjects: Subjects, survey: Survey, limits: Mapping[str, float]) -> Iterator[tuple]:
    """Places of one ``locationID`` in two data sets that differ by the shift of a model.

    For each pair of data sets that share at least ``places`` locations: a model is suspected where it leaves a median
    residual below ``residual_m`` and below a quarter of the distance as it is. The records at these locations of the
    data set that seems to be shifted are found; which of the two is right, nobody knows from the numbers alone.
    """
    rows = np.flatnonzero((subjects.point >= 0) & (subjects.dataset >= 0) & filled(subjects.frame["locationID"]))
    if not len(rows) or len(np.unique(subjects.dataset[rows])) < 2:
        return
    places = pd.DataFrame(
        {"dataset": subjects.dataset[rows], "location": subjects.frame["locationID"].to_numpy()[rows],
         "lon": subjects.lon[rows], "lat": subjects.lat[rows]}
    )  # fmt: skip
    middle = places.groupby(["dataset", "location"], as_index=False)[["lon", "lat"]].median()
    pairs = middle.merge(middle, on="location", suffixes=("", "_other"))
    pairs = pairs[pairs["dataset"] != pairs["dataset_other"]]
    for (dataset, _other), pair in pairs.groupby(["dataset", "dataset_other"]):
        seen, true = (pair["lon"], pair["lat"]), (pair["lon_other"], pair["lat_other"])
        apart = float(np.median(distance_m(*seen, *true)))
        if len(pair) < limits["places"] or apart < limits["residual_m"]:
            continue
        left = {model: float(np.median(distance_m(*shift(model)(*true), *seen))) for model in MODELS}
        model = min(left, key=left.get)
        if left[model] < min(limits["residual_m"], apart / 4):
            hit = (places["dataset"] == dataset) & places["location"].isin(pair["location"])
            yield (
                rows[hit.to_numpy()],
                {
                    "model": model,
                    "distance_m": round(apart),
                    "residual_m": round(left[model]),
                    "places": len(pair),
                },
            )


def _in_datum(model: str, lon, lat) -> tuple[np.ndarray, np.ndarray]:
    north, east = _operation(model).transform(np.asarray(lat, float), np.asarray(lon, float), direction="INVERSE")
    return np.asarray(east), np.asarray(north)


@cache
def _operation(model: str) -> Transformer:
    return Transformer.from_pipeline(f"urn:ogc:def:coordinateOperation:EPSG::{_OPERATIONS[model]}")
