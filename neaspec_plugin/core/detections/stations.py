"""Where a deployment or a record stands: its station, its side of the border, and how far from the border that is.

A station is a location of a data set: all cameras of one ``locationID`` together. ``locationID`` is unique within its
data set alone, so the data set is part of the station's id; a deployment without one is a station of its own.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd

from ..errors import NeaspecError

UNKNOWN = "unknown"
BANDS_KM = (0.0, 5.0, 10.0, 20.0, 40.0)
COLUMNS = ["station", "locationID", "country", "border_distance_m", "samplingProtocol"]


def station_of_deployments(deployments: pd.DataFrame) -> pd.DataFrame:
    """``COLUMNS`` of each row of ``deployments``, indexed by deploymentID.

    ``country`` is the declared side, else the country computed from the point, else ``unknown``; ``border_distance_m``
    (metres, not signed) is missing where nobody measured it or the place was coarsened; a missing protocol is
    ``unknown``.
    """
    ids = column(deployments, "deploymentID")
    location = column(deployments, "locationID")
    found = pd.DataFrame(
        {
            "station": _station(location, _dataset(deployments, ids), ids),
            "locationID": location,
            "country": _first(column(deployments, "declaredSide"), column(deployments, "countryFromPoint"), UNKNOWN),
            "border_distance_m": _distance(deployments),
            "samplingProtocol": _first(column(deployments, "samplingProtocol"), UNKNOWN),
        }
    )
    return found.set_axis(pd.Index(ids, name="deploymentID"), axis=0)


def station_of_records(records: pd.DataFrame, deployments: pd.DataFrame) -> pd.DataFrame:
    """``COLUMNS`` of each row of ``detections`` (or ``samples``), aligned with it.

    What its deployment knows goes before what the record itself says. ``station`` is missing where a record names
    neither a deployment nor a location.
    """
    parent = column(records, "parentEventID")
    known = station_of_deployments(deployments)
    row = known.index.get_indexer(parent)
    at = pd.DataFrame({name: _taken(known[name], row) for name in COLUMNS}, index=records.index)
    away = row < 0  # only these need what the record itself says of its station
    if away.any():
        lost = records[away]
        ids = parent[away] if parent[away].notna().any() else column(lost, "occurrenceID")
        location = column(lost, "locationID")
        at.loc[away, "locationID"] = location
        at.loc[away, "station"] = _station(location, _dataset(lost, ids), parent[away])
    own = {"declaredSide": "country", "countryFromPoint": "country", "samplingProtocol": "samplingProtocol"}
    for stated, name in own.items():
        lacking = at[name].isna() | (at[name] == UNKNOWN)
        if lacking.any():
            at[name] = at[name].mask(lacking, column(records, stated))
    at["border_distance_m"] = at["border_distance_m"].astype(float).fillna(_distance(records))
    return at.fillna({"country": UNKNOWN, "samplingProtocol": UNKNOWN})


def column(frame: pd.DataFrame, name: str) -> pd.Series:
    """A column with None for what is missing, be it the whole column."""
    if name not in frame:
        return pd.Series(np.full(len(frame), None, dtype=object), index=frame.index)
    return frame[name].astype(object).where(frame[name].notna(), None)


def parse_bands(text: str) -> tuple[float, ...]:
    """The edges of the distance bands (km) from ``0,5,10,20,40``: from 0 on, rising. Raises unknown_parameter_value."""
    try:
        edges = tuple(float(part) for part in text.split(","))
    except ValueError:
        edges = ()
    if not edges or edges[0] != 0 or not np.isfinite(edges).all() or (np.diff(edges) <= 0).any():
        raise NeaspecError("unknown_parameter_value", parameter="BANDS", value=text, accepted="0,5,10,20,40")
    return edges


def band_labels(edges_km: Sequence[float]) -> tuple[str, ...]:
    """``0-5`` ... ``40+``: the lower edge belongs to its band, the upper to the next."""
    inner = [f"{low:g}-{high:g}" for low, high in zip(edges_km, edges_km[1:])]
    return (*inner, f"{edges_km[-1]:g}+")


def bands(distance_m: pd.Series, edges_km: Sequence[float]) -> np.ndarray:
    """The label of each distance from the border, ``unknown`` where there is none."""
    labels = np.array([*band_labels(edges_km), UNKNOWN], dtype=object)
    metres = distance_m.to_numpy(dtype=float)
    place = np.searchsorted(np.asarray(edges_km) * 1000.0, metres, side="right") - 1
    return labels[np.where(np.isnan(metres), len(labels) - 1, place)]


def _taken(values: pd.Series, row: np.ndarray) -> np.ndarray:
    """The values of some rows of a column, missing for row -1."""
    if values.dtype.kind == "f":
        return np.append(values.to_numpy(), np.nan)[row]
    return np.append(values.to_numpy(dtype=object), np.array([None], dtype=object))[row]


def _station(location: pd.Series, dataset: pd.Series, alone: pd.Series) -> pd.Series:
    return (dataset + location).where(location.notna(), alone)


def _dataset(frame: pd.DataFrame, ids: pd.Series) -> pd.Series:
    """The data set with ':' behind it: as the row says, else what stands before its own id."""
    stated = column(frame, "datasetID")
    bare = stated.isna() & ids.notna()
    if bare.any():
        stated = stated.where(~bare, ids[bare].str.rpartition(":")[0].reindex(ids.index))
    return (stated + ":").where(stated.notna() & (stated != ""), "")


def _distance(frame: pd.DataFrame) -> pd.Series:
    if "borderDistance_m" not in frame:
        return pd.Series(np.nan, index=frame.index)
    coarse = column(frame, "dataGeneralizations").notna()
    return pd.to_numeric(frame["borderDistance_m"], errors="coerce").astype(float).abs().mask(coarse)


def _first(*candidates: pd.Series | str) -> pd.Series:
    """The first that is known of some columns; the last may be a word for none of them."""
    found = candidates[0]
    for other in candidates[1:]:
        found = found.where(found.notna(), other)
    return found
