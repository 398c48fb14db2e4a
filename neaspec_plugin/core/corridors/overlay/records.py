"""Detections and effort inside corridors: what was recorded, and what the effort there would let one expect.

Expected are the trap-days inside times the records per trap-day of all stations: what cameras inside would have
recorded, had they seen as much as those of the whole database. Where nobody looked nothing is expected, and nothing is
not a zero.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import pandas as pd
import shapely

from ...detections import effort as work
from ...detections.overview import country_of
from ...detections.stations import column, station_of_deployments
from ...movement.border_segments import placed_effort

RECORDS = ["species_id", "country", "camera", "lon", "lat"]
STATIONS = ["country", "days", "lon", "lat"]


@dataclass(frozen=True)
class Survey:
    """``records`` (``RECORDS``) at exact places, ``stations`` (``STATIONS``); both stay in the office."""

    records: pd.DataFrame
    stations: pd.DataFrame


def survey_of(
    deployments: pd.DataFrame, effort: pd.DataFrame, detections: pd.DataFrame, species: Iterable[str]
) -> Survey:
    """What the tables of a database tell of the animals of some species at exact places.

    ``camera`` tells the records of cameras whose trap-days are known. Records that tell again what another one tells,
    and those whose place was coarsened, are left out.
    """
    activity = work.activity(deployments, effort, detections)
    days = work.effort_rows(activity, "fractional", (0.0,))
    days = days[(days["sampleSizeUnit"] == work.DAY_UNIT) & days["samplingProtocol"].isin(work.TRAPS)]
    stations = placed_effort(days, deployments, station_of_deployments(deployments))
    known = activity.deployments
    known = known[(known["state"] != "effort_unknown") & known["samplingProtocol"].isin(work.TRAPS)]
    shapes = column(detections, "geometry").to_numpy(dtype=object)
    kept = (
        column(detections, "species_id").isin(tuple(species))
        & column(detections, "observationType").eq("animal")
        & ~column(detections, "occurrenceStatus").eq("absent")
        & column(detections, "duplicateOf").isna()
        & column(detections, "dataGeneralizations").isna()
        & ~shapely.is_missing(shapes)
    ).to_numpy()
    rows, shapes = detections[kept], shapes[kept]
    records = pd.DataFrame(
        {
            "species_id": column(rows, "species_id").to_numpy(),
            "country": country_of(rows).to_numpy(),
            "camera": column(rows, "parentEventID").isin(known["deploymentID"]).to_numpy(dtype=bool),
            "lon": shapely.get_x(shapes),
            "lat": shapely.get_y(shapes),
        }
    )
    placed = stations["lon"].notna().to_numpy()
    return Survey(records, stations[placed].reset_index(drop=True))


def counted(
    survey: Survey, species: Iterable[str], inside: np.ndarray, worked: np.ndarray, country: str | None = None
) -> dict[str, float]:
    """``detections``, ``camera_detections``, ``trap_days`` and ``expected`` of one country, of all where it is None.

    ``inside`` are the records, ``worked`` the stations in the corridor. Not surveyed and no record is NaN throughout.
    """
    records, stations = survey.records, survey.stations
    wanted = records["species_id"].isin(tuple(species)).to_numpy()
    camera = records["camera"].to_numpy(dtype=bool)
    here, there = inside & wanted, worked
    if country is not None:
        here = here & (records["country"] == country).to_numpy()
        there = there & (stations["country"] == country).to_numpy()
    every, days = float(stations["days"].sum()), float(stations["days"].to_numpy(dtype=float)[there].sum())
    number, at_cameras = int(here.sum()), int((here & camera).sum())
    if days <= 0:
        told = float(number) if number else np.nan
        return {"detections": told, "camera_detections": np.nan, "trap_days": np.nan, "expected": np.nan}
    rate = float((wanted & camera).sum()) / every
    return {
        "detections": float(number), "camera_detections": float(at_cameras), "trap_days": days, "expected": rate * days,
    }  # fmt: skip
