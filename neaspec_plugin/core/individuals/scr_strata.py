"""Where and when density may differ: strata of the cells of a mask by country and by session.

A density is identified only where animals were caught. Cells of a side without captures take the density of the nearest
side with captures; a session without captures has no values of its own and is left out where it should have some.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from scipy.spatial import cKDTree

from ..programme_order import programme_order
from ..schema import COUNTRIES
from .scr_mask import Mask
from .scr_sessions import Session

UNKNOWN = "unknown"
ALL = "all"


@dataclass(frozen=True)
class Strata:
    """``names`` of the densities, one per column of the designs; the ``sessions`` with mask and design; ``missing``:
    the sides and sessions that have no captures and therefore no values of their own.
    """

    names: list[str]
    sessions: list[Session]
    missing: list[str]


def with_mask(
    sessions: Sequence[Session],
    mask: Mask,
    countries: Sequence[str],
    captured: Sequence[frozenset[str]],
    by_country: bool,
    by_session: bool,
    own_detection: bool = False,
) -> Strata:
    """The sessions on one mask whose cells lie in ``countries`` (or ``UNKNOWN``); ``captured``: the countries in which
    animals were caught in each session.

    ``own_detection``: detection differs by session, so that a session without captures is left out also where density
    is common.
    """
    of = np.asarray(countries, dtype=object)
    kept = [session for session in sessions if session.data.animals or not (by_session or own_detection)]
    missing = sorted({session.name for session in sessions} - {session.name for session in kept})
    everywhere = frozenset().union(*captured)
    labels = []
    for session, own in zip(sessions, captured):
        if session.name in missing:
            continue
        caught = own if by_session else everywhere
        sides = np.full(len(of), "", dtype=object)
        if by_country:
            sides = _sides(of, mask.centres, caught)
            none = [side for side in COUNTRIES if side in set(of) - caught]
            missing += [_joined(session.name if by_session else "", side, " ") for side in none]
        labels.append(np.array([_joined(session.name if by_session else "", side, ":") for side in sides]))
    names = list(dict.fromkeys(name for label in labels for name in sorted(set(label), key=_country_of)))
    filled = [
        replace(
            session,
            data=replace(
                session.data,
                mask_m=mask.centres,
                cell_ha=mask.cell_ha,
                density=np.column_stack([label == name for name in names]).astype(float),
            ),
        )
        for session, label in zip(kept, labels)
    ]
    return Strata([name or ALL for name in names], filled, list(dict.fromkeys(missing)))


def _country_of(label: str) -> tuple:
    return programme_order(label.rpartition(":")[2])


def _sides(of: np.ndarray, centres: np.ndarray, captured: frozenset[str]) -> np.ndarray:
    """The side of each cell, or the nearest side with captures where its own has none or is not known."""
    known = np.isin(of, list(captured))
    if not known.any():
        return np.full(len(of), "", dtype=object)
    return of[known][cKDTree(centres[known]).query(centres)[1]]


def _joined(session: str, side: str, mark: str) -> str:
    return mark.join(part for part in (session, side) if part)
