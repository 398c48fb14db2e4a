"""Crossings with what nobody saw, by direction and in all, and how much wrong identities would change them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
from scipy.stats import norm

from ..errors import NeaspecError
from ..progress import Progress, step
from .crossing_occasions import Occasions
from .crossings import DEMARCATION
from .multistate import Fit, Histories, directions, fit, moves

RATES = ["species_id", "side_from", "side_to", "misid_rate", "per_year", "low", "high", "seen", "expected"]
ESTIMATES = ["parameter", "side_from", "side_to", "estimate", "se", "low", "high"]
REPEATS = 20  # draws of wrong identities for each share
_Z = norm.ppf(0.975)
_DECIMALS = 6  # sums of numbers differ in the last digits from one run to the next
_PREFIX = "misid_rate_"


@dataclass(frozen=True)
class Crossings:
    """``estimates`` (``ESTIMATES``) of the model; ``rates`` (``RATES``) per year of an animal on ``side_from``.

    The row without sides is all directions across an international border per year of an animal's life. ``seen`` is
    the least number of crossings between occasions, ``expected`` what the rate makes of the years that the animals
    spent on the side, seen or not. Rows with a ``misid_rate`` above 0 are the middle and the span of estimates with so
    many wrong codes added.
    """

    estimates: pd.DataFrame
    rates: pd.DataFrame
    fit: Fit

    def in_all(self) -> tuple[int, float, float]:
        """Crossings seen and expected, and the rate per year, in all directions across an international border.

        All 0 where the only line between the sides is the demarcation line: its passages are no such crossings.
        """
        rows = self.rates[self.rates["side_from"].isna() & self.rates["misid_rate"].eq(0)]
        if rows.empty:
            return 0, 0.0, 0.0
        row = rows.iloc[0]
        return int(row["seen"]), float(row["expected"]), float(row["per_year"])


def crossing_model(
    species_id: str,
    occasions: Occasions,
    shares: Sequence[float],
    survival: float | None,
    seed: int,
    progress: Progress,
) -> Crossings:
    """The model of one species, and again for each of ``shares`` of wrong identities (0 to 1), ``REPEATS`` times.

    Raises multistate_one_side and what ``multistate.fit`` raises; draws that cannot be estimated are passed over.
    """
    if len(occasions.sides) < 2:
        raise NeaspecError("multistate_one_side", sides=list(occasions.sides))
    histories = occasions.histories()
    found = fit(histories, survival)
    rows = _rows(histories, found)
    draw, total = np.random.default_rng(seed), REPEATS * len(shares)
    for turn, share in enumerate(shares):
        drawn = []
        for repeat in range(REPEATS):
            step(progress, 1 + turn * REPEATS + repeat, 1 + total)
            other = occasions.relabelled(share, draw).histories()
            try:
                drawn.append([row[3] for row in _rows(other, fit(other, survival, intervals=False))])
            except NeaspecError:
                continue
        if drawn:
            rows += _spans(rows[: len(drawn[0])], np.array(drawn), share)
    rates = pd.DataFrame(rows, columns=RATES[1:])
    rates.insert(0, "species_id", species_id)
    estimates = pd.DataFrame([[getattr(one, name) for name in ESTIMATES] for one in found.estimates], columns=ESTIMATES)
    return Crossings(estimates.round(_DECIMALS), rates.round(_DECIMALS), found)


def misid_shares(species_id: str, constants: dict[str, float]) -> tuple[float, ...]:
    """The shares of wrong identities that are tried where none is given: one, or the least and the greatest."""
    own = constants.get(f"{_PREFIX}{species_id.lower()}")
    return (own,) if own is not None else (constants[f"{_PREFIX}low"], constants[f"{_PREFIX}high"])


def _rows(histories: Histories, found: Fit) -> list[tuple]:
    """Rates by direction, then in all directions where there are several."""
    number, sides, rows = moves(histories), histories.sides, []
    for one, two in directions(sides):
        rate = found.of("rate", sides[one], sides[two])
        expected = rate.estimate * found.years[one]
        rows.append(
            (sides[one], sides[two], 0.0, rate.estimate, rate.low, rate.high, int(number[one, two]), float(expected))
        )
    international = [row for row in rows if {row[0], row[1]} != DEMARCATION]
    if not international:
        return rows
    lived, expected = float(found.years.sum()), sum(row[7] for row in international)
    low, high = _all(histories, found, lived)
    return [*rows, (None, None, 0.0, expected / lived, low, high, sum(row[6] for row in international), expected)]


def _all(histories: Histories, found: Fit, lived: float) -> tuple[float, float]:
    """The interval of the rate in all directions on the scale of logarithms, the years on each side as given."""
    sides = histories.sides
    parts = np.array(
        [
            np.exp(found.theta[1 + place]) * found.years[one] / lived * ({sides[one], sides[two]} != DEMARCATION)
            for place, (one, two) in enumerate(directions(sides))
        ]
    )
    own = slice(1, 1 + len(parts))
    error = float(np.sqrt(parts @ found.covariance[own, own] @ parts) / parts.sum())
    if not error > 0:
        return np.nan, np.nan
    return tuple(float(parts.sum() * np.exp(sign * _Z * error)) for sign in (-1, 1))


def _spans(rows: list[tuple], drawn: np.ndarray, share: float) -> list[tuple]:
    """Middle, least and greatest rate of the draws, beside what was seen; nothing is expected of wrong codes."""
    return [
        (*row[:2], share, float(np.median(rates)), float(rates.min()), float(rates.max()), row[6], np.nan)
        for row, rates in zip(rows, drawn.T)
    ]
