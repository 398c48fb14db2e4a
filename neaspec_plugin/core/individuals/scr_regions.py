"""How many animals live in each country of one joint mask, and in all of them together (Efford & Fewster 2013).

The expected number is the sum of density over cells; the realised one counts the detected animals where they may live
and adds those never detected. Both come from one joint fit: national fits would count animals of the border twice.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import pandas as pd

from ..programme_order import programme_order
from .scr_fit import Z95, ScrFit, log_normal_se

COLUMNS = [
    "country",
    "area_km2",
    "expected_n",
    "expected_se",
    "expected_low",
    "expected_high",
    "realised_n",
    "realised_se",
    "realised_low",
    "realised_high",
    "d_per_100km2",
]
TOGETHER = "all"
_KM2 = 100.0
_STEP = 1e-4


def numbers_by_country(found: ScrFit, countries: Sequence[str], session: int = 0) -> pd.DataFrame:
    """One row per country of the cells of a session and the row ``TOGETHER`` (``COLUMNS``).

    Standard errors by the delta method with the covariance of all parameters; limits log-normal, those of the realised
    number above the detected animals. ``expected_n`` of the rows add up to that of all, their errors do not.
    """
    of = np.asarray(countries, dtype=object)
    names = sorted(set(countries), key=programme_order)
    picks = [(name, of == name) for name in names] + [(TOGETHER, np.ones(len(of), dtype=bool))]
    expected, realised, spread = _counts(found, found.theta, session, picks)
    slopes = []
    for place in range(len(found.theta)):
        away = np.zeros(len(found.theta))
        away[place] = _STEP
        up, down = (_counts(found, found.theta + sign * away, session, picks) for sign in (1, -1))
        slopes.append([(up[row] - down[row]) / (2 * _STEP) for row in (0, 1)])
    by_expected, by_realised = (np.array([slope[row] for slope in slopes]) for row in (0, 1))
    rows = []
    for place, (name, cells) in enumerate(picks):
        log_slope = by_expected[:, place] / expected[place]
        log_se = math.sqrt(max(log_slope @ found.covariance @ log_slope, 0.0))
        slope = by_realised[:, place]
        se = math.sqrt(max(slope @ found.covariance @ slope, 0.0) + spread[place])
        seen = found.likelihood.sessions[session].data.animals if name == TOGETHER else 0
        low = realised[place] - seen
        wide_se = log_normal_se(expected[place], log_se)
        if name == TOGETHER and wide_se**2 > expected[place]:
            se = math.sqrt(wide_se**2 - expected[place])  # Efford & Fewster (2013) for the whole mask
        wide = math.exp(Z95 * math.sqrt(math.log1p((se / low) ** 2))) if low > 0 else 1.0
        area = cells.sum() * found.likelihood.sessions[session].data.cell_ha / _KM2
        rows.append(
            (
                name,
                area,
                expected[place],
                wide_se,
                expected[place] * math.exp(-Z95 * log_se),
                expected[place] * math.exp(Z95 * log_se),
                realised[place],
                se,
                seen + low / wide,
                seen + low * wide,
                expected[place] / area * _KM2,
            )
        )
    return pd.DataFrame(rows, columns=COLUMNS)


def _counts(found: ScrFit, theta: np.ndarray, session: int, picks) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Expected and realised numbers of each pick of cells, and the variance of where and how many animals there are."""
    expected, missed, lived = found.likelihood.cells(theta, session)
    inside = np.array([[one[cells].sum() for cells in (cells for _, cells in picks)] for one in (expected, missed)])
    shares = np.array([lived[:, cells].sum(axis=1) for _, cells in picks])
    return inside[0], shares.sum(axis=1) + inside[1], inside[1] + (shares * (1 - shares)).sum(axis=1)
