"""Sessions of spatial capture-recapture: the seasons of a survey, or those of each country, in one likelihood.

A session is a population of its own with its stations, occasions and animals (Efford, Borchers & Byrom 2009). All of
them have the one mask over all sides.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from ..errors import NeaspecError
from ..schema import COUNTRIES, season_year
from .scr_likelihood import ScrData

SESSIONS = ("none", "season", "country_season")


@dataclass(frozen=True)
class Session:
    """``name`` (2015, or CHN 2015; empty where there are no sessions); ``data`` with an empty mask; which detectors
    are known ``on_grid`` only; the ``animals`` as the whole survey numbers them.
    """

    name: str
    data: ScrData
    on_grid: np.ndarray
    animals: np.ndarray


def split(
    data: ScrData, by: str, countries: Sequence[str], starts: Sequence[pd.Timestamp], on_grid: np.ndarray
) -> list[Session]:
    """The sessions of a survey, by season and then by ``COUNTRIES``; those without effort are left out.

    ``countries`` and ``on_grid`` of its detectors; ``starts``, the first days of its occasions: an occasion is of the
    season of its first day, and a season has the year of its January.
    Raises ``NeaspecError``: unknown_parameter_value.
    """
    if by not in SESSIONS:
        raise NeaspecError("unknown_parameter_value", parameter="SESSION", value=by, accepted=list(SESSIONS))
    of = np.asarray(countries, dtype=object)
    every = np.ones(len(of), dtype=bool)
    if by == "none":
        return [_session("", data, on_grid, every, np.ones(data.usage.shape[1], dtype=bool))]
    years = np.array([season_year(start.year, start.month, "wintering") for start in starts])
    groups = [("", every)] if by == "season" else [(f"{country} ", of == country) for country in COUNTRIES]
    found = []
    for year in np.unique(years):
        for label, stations in groups:
            if data.usage[np.ix_(stations, years == year)].any():
                found.append(_session(f"{label}{year}", data, on_grid, stations, years == year))
    return found


def _session(name: str, data: ScrData, on_grid: np.ndarray, stations: np.ndarray, occasions: np.ndarray) -> Session:
    """The stations and occasions that are marked, as far as there was effort."""
    usage = data.usage * np.outer(stations, occasions)
    rows, columns = (np.flatnonzero(usage.any(axis=axis)) for axis in (1, 0))
    used = stations[data.detector] & occasions[data.occasion]
    animals, animal = np.unique(data.animal[used], return_inverse=True)
    part = replace(
        data,
        detectors_m=data.detectors_m[rows],
        usage=usage[np.ix_(rows, columns)],
        animal=animal,
        detector=np.searchsorted(rows, data.detector[used]),
        occasion=np.searchsorted(columns, data.occasion[used]),
        count=data.count[used],
        animals=len(animals),
        sex=None if data.sex is None else data.sex[animals],
    )
    return Session(name, part, on_grid[rows], animals)


def in_several(sessions: Sequence[Session]) -> int:
    """How many animals were caught in more than one session."""
    _, times = np.unique(np.concatenate([session.animals for session in sessions]), return_counts=True)
    return int((times > 1).sum())
