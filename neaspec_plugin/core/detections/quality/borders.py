"""What is said of the country against where the point lies. Near a border geometry is silent."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import numpy as np
import pandas as pd

from ...movement.border_side import AMBIGUOUS, CONTRADICTS, UNTESTED
from .subjects import Subjects, Survey


def country_mismatch(subjects: Subjects, survey: Survey, _limits: Mapping[str, float]) -> Iterator[tuple]:
    """The country as written is another than the one in which the point lies (cc_coun).

    Not asked where the side is ambiguous or untested, nor where the border is nearer than the point's uncertainty, nor
    where the country as written is none of the six.
    """
    frame = subjects.frame
    written = frame["country"].astype(object).where(frame["country"].notna(), None)
    known = {text: survey.setting.countries.get(str(text).strip().casefold()) for text in written.dropna().unique()}
    stated = written.map(known)
    computed = frame["countryFromPoint"]
    certain = ~frame["sideStatus"].isin((AMBIGUOUS, UNTESTED)) & ~(_border_m(subjects) <= subjects.uncertainty)
    differing = stated.notna() & computed.notna() & (stated != computed) & certain & ~subjects.generalised
    rows = np.flatnonzero(differing)
    yield rows, {"stated": stated.to_numpy()[rows], "computed": computed.to_numpy()[rows]}


def side_contradicts_geometry(subjects: Subjects, _survey: Survey, _limits: Mapping[str, float]) -> Iterator[tuple]:
    """The point lies beyond the border of the declared side by more than the uncertainties together."""
    yield _with_status(subjects, CONTRADICTS)


def side_ambiguous(subjects: Subjects, _survey: Survey, _limits: Mapping[str, float]) -> Iterator[tuple]:
    """No side is declared, and the border is nearer than the uncertainties together."""
    yield _with_status(subjects, AMBIGUOUS)


def _with_status(subjects: Subjects, status: str) -> tuple:
    rows = np.flatnonzero((subjects.frame["sideStatus"] == status).to_numpy(dtype=bool) & ~subjects.generalised)
    distance = np.round(_border_m(subjects)[rows])
    return rows, {
        "distance_m": np.array(["?" if value != value else int(value) for value in distance], dtype=object),
        "uncertainty_m": np.round(subjects.uncertainty[rows]),
    }


def _border_m(subjects: Subjects) -> np.ndarray:
    return np.abs(pd.to_numeric(subjects.frame["borderDistance_m"], errors="coerce").to_numpy(dtype=float))
