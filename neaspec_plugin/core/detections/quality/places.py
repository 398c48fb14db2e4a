"""Points that stand for a name: capitals, centroids, head offices, zoos (cc_cap, cc_cen, cc_gbif, cc_inst, cc_aohi)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import numpy as np

from .subjects import Subjects, Survey, distance_m

_DEGREE_M = 110_000.0  # a degree of latitude is longer everywhere


def near_capital(subjects: Subjects, survey: Survey, limits: Mapping[str, float]) -> Iterator[tuple]:
    """Within ``radius_m`` of a capital."""
    yield _near(subjects, survey, "capital", limits)


def near_centroid(subjects: Subjects, survey: Survey, limits: Mapping[str, float]) -> Iterator[tuple]:
    """Within ``radius_m`` of the centre of a country, or of the seat of a province, county or park: a geocoded name."""
    yield _near(subjects, survey, "centroid", limits)


def near_gbif_headquarters(subjects: Subjects, survey: Survey, limits: Mapping[str, float]) -> Iterator[tuple]:
    """Within ``radius_m`` of the secretariat of GBIF in Copenhagen."""
    yield _near(subjects, survey, "gbif", limits)


def near_institution(subjects: Subjects, survey: Survey, limits: Mapping[str, float]) -> Iterator[tuple]:
    """Within ``radius_m`` of a zoo, laboratory or rescue centre: an animal in captivity."""
    yield _near(subjects, survey, "institution", limits)


def artificial_hotspot(subjects: Subjects, survey: Survey, limits: Mapping[str, float]) -> Iterator[tuple]:
    """Within ``radius_m`` of a place at which data bases pile up records (the office's own list)."""
    yield _near(subjects, survey, "hotspot", limits)


def _near(subjects: Subjects, survey: Survey, kind: str, limits: Mapping[str, float]) -> tuple:
    places = survey.setting.places
    nearest = np.full(len(subjects.lons), np.inf)
    reach, name = np.full(len(nearest), np.nan), np.full(len(nearest), None, dtype=object)
    for place in places[places["kind"] == kind].to_dict("records"):
        radius = place["radius_m"] if place["radius_m"] > 0 else limits["radius_m"]
        candidates = np.flatnonzero(np.abs(subjects.lats - place["lat"]) <= radius / _DEGREE_M)
        away = distance_m(subjects.lons[candidates], subjects.lats[candidates], place["lon"], place["lat"])
        closer = (away <= radius) & (away < nearest[candidates])
        nearest[candidates[closer]] = away[closer]
        reach[candidates[closer]], name[candidates[closer]] = radius, place["name"]
    rows = subjects.rows_of(np.isfinite(nearest))
    return rows, {
        "place": subjects.at(name, rows),
        "distance_m": np.round(subjects.at(nearest, rows)),
        "limit_m": subjects.at(reach, rows),
    }
