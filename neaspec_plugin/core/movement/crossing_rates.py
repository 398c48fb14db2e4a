"""Minimum crossing rates, the exchange between countries, and the share of animals seen on both sides."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import pandas as pd
from scipy import stats

from ..detections.stations import UNKNOWN, band_labels, bands
from ..programme_order import sort_rows
from .crossings import DEMARCATION
from .transborder import COUNTED

SEXES = ("female", "male", "unknown")
RATES = [
    "species_id",
    "sex",
    "side_from",
    "side_to",
    "basis",
    "animals",
    "crossings",
    "years",
    "per_year",
    "low",
    "high",
]
EXCHANGE = [
    "species_id", "side_from", "side_to", "animals", "crossings", "with_probable", "demarcation_passages",
    "demarcation_with_probable", "per_1000_trap_days",
]  # fmt: skip
SHARES = ["species_id", "animals", "transboundary", "share", "low", "high"]
EXCHANGE_BANDS = [
    "species_id", "side_from", "side_to", "band", "crossings", "with_probable", "trap_days_from", "trap_days_to",
    "per_1000_trap_days", "not_surveyed",
]  # fmt: skip
BY_SEX = [
    "species_id", *(f"{sex}{word}" for sex in SEXES for word in ("", "_crossed")), "p_value", "rate_ratio", "low",
    "high",
]  # fmt: skip
_TWO_SIDED = 0.975


def poisson_interval(number: int, amount: float) -> tuple[float, float]:
    """The exact 95 percent interval of a rate, ``number`` in ``amount`` (Garwood 1936)."""
    low = stats.chi2.ppf(1 - _TWO_SIDED, 2 * number) / 2 if number else 0.0
    return low / amount, stats.chi2.ppf(_TWO_SIDED, 2 * number + 2) / 2 / amount


def wilson_interval(number: int, of: int) -> tuple[float, float]:
    """The 95 percent score interval of a share (Wilson 1927)."""
    z = stats.norm.ppf(_TWO_SIDED)
    share, spread = number / of, z * z / of
    middle = (share + spread / 2) / (1 + spread)
    half = z / (1 + spread) * np.sqrt(share * (1 - share) / of + spread / of / 4)
    return middle - half, middle + half


def crossing_rates(crossings: pd.DataFrame, individuals: pd.DataFrame) -> pd.DataFrame:
    """Crossings per individual-year by species, sex and direction, and in all (sides None): ``RATES``.

    ``basis`` track: animals that are followed by fixes alone, their crossings of class ``track`` over the time in which
    fixes followed each other; ``low`` and ``high`` are the exact Poisson interval. ``basis`` minimum: all other animals
    with two used records or more, K / T over the time from the first to the last; a minimum rate, without an interval,
    because what cameras and samples miss is not modelled. Passages of the demarcation line are in no rate.
    """
    keys = ["species_id", "animal"]
    risk = individuals[(individuals["used"] >= 2) & (individuals["span_years"] > 0)]
    merged = crossings[crossings["at_least"] == 1].merge(risk[[*keys, "tracked"]], on=keys)
    counted = merged[
        np.where(merged["tracked"], merged["evidence_class"] == "track", merged["evidence_class"].isin(COUNTED))
    ]
    rows = []
    for (species_id, sex, tracked), own in risk.groupby(["species_id", "sex", "tracked"], sort=False):
        years = float(own["tracked_years" if tracked else "span_years"].sum())
        here = counted[
            (counted["species_id"] == species_id) & (counted["sex"] == sex) & (counted["tracked"] == tracked)
        ]
        directions = sort_rows(here, ["side_from", "side_to"]).groupby(["side_from", "side_to"], sort=False)
        ways = [(None, None, len(here)), *((*way, len(part)) for way, part in directions)]
        for one, two, number in ways:
            rate = number / years if years > 0 else np.nan
            interval = poisson_interval(number, years) if tracked and years > 0 else (np.nan, np.nan)
            basis = "track" if tracked else "minimum"
            rows.append((species_id, sex, one, two, basis, len(own), number, years, rate, *interval))
    return sort_rows(pd.DataFrame(rows, columns=RATES), ["species_id"])


def exchange(crossings: pd.DataFrame, trap_days: Mapping[str, float]) -> pd.DataFrame:
    """Crossings by species and direction (``EXCHANGE``); ``animals`` are those of the counted classes and passages.

    ``demarcation_passages`` are of the counted classes, ``demarcation_with_probable`` those of probable identity too.
    ``per_1000_trap_days`` is over the trap-days of both countries together, NaN where one of them has none in the
    database: not surveyed is not the same as not crossed. Between the two sides of the demarcation line it is NaN.
    """
    told = crossings[(crossings["evidence_class"] != "ambiguous")]
    rows = []
    for (species_id, one, two), own in told.groupby(["species_id", "side_from", "side_to"], sort=True):
        sure = own[own["evidence_class"].isin(COUNTED)]
        number = int(sure["at_least"].sum())
        days = [float(trap_days.get(side, 0.0)) for side in (one, two)]
        surveyed = {one, two} != DEMARCATION and all(day > 0 for day in days)
        rate = 1000 * number / sum(days) if surveyed else np.nan
        passages = (int(part["demarcation_passages"].sum()) for part in (sure, own))
        rows.append(
            (species_id, one, two, sure["animal"].nunique(), number, int(own["at_least"].sum()), *passages, rate)
        )
    return sort_rows(pd.DataFrame(rows, columns=EXCHANGE), ["species_id", "side_from", "side_to"])


def transboundary_share(individuals: pd.DataFrame) -> pd.DataFrame:
    """Of the animals with two used records or more, those seen in more than one country (``SHARES``), by species.

    The demarcation line divides no countries here. ``low`` and ``high`` are Wilson's interval.
    """
    rows = []
    for species_id, own in individuals[individuals["used"] >= 2].groupby("species_id", sort=False):
        several = int(own["countries"].map(in_two_countries).sum())
        rows.append((species_id, len(own), several, several / len(own), *wilson_interval(several, len(own))))
    return sort_rows(pd.DataFrame(rows, columns=SHARES), ["species_id"])


def in_two_countries(countries: str | None) -> bool:
    """Whether the sides with ';' are more than one country; the two sides of the demarcation line alone are not."""
    sides = set(countries.split(";")) if isinstance(countries, str) else set()
    return len(sides) > 1 and sides != DEMARCATION


def by_sex(crossings: pd.DataFrame, individuals: pd.DataFrame) -> pd.DataFrame:
    """Females beside males by species (``BY_SEX``), from the animals with two used records or more.

    ``<sex>`` and ``<sex>_crossed``: animals, and those of them with a counted crossing; unknown sex is in no test.
    ``p_value``: Fisher's exact test, two-sided (Fisher 1922), NaN without animals of one sex. ``rate_ratio`` (females'
    rate over males') with its exact interval ``low`` to ``high`` is of tracks alone: given the sum of both numbers, the
    females' is binomial (Clopper and Pearson 1934). It is NaN where a sex has no track or none crossed.
    """
    rates = crossing_rates(crossings, individuals)
    tracks = rates[(rates["basis"] == "track") & rates["side_from"].isna()].set_index(["species_id", "sex"])
    animals = individuals[individuals["used"] >= 2]
    rows = []
    for species_id, own in animals.groupby("species_id", sort=False):
        numbers = {sex: (int((own["sex"] == sex).sum()),
                         int(((own["sex"] == sex) & (own["crossings"] > 0)).sum())) for sex in SEXES}  # fmt: skip
        table = [[crossed, every - crossed] for every, crossed in (numbers["female"], numbers["male"])]
        told = all(numbers[sex][0] for sex in ("female", "male"))
        p_value = float(stats.fisher_exact(table)[1]) if told else np.nan
        pair = [(species_id, sex) for sex in ("female", "male")]
        ratio = (np.nan,) * 3
        if all(key in tracks.index for key in pair):
            ratio = rate_ratio(*(tracks.loc[key, name] for key in pair for name in ("crossings", "years")))
        rows.append((species_id, *(number for sex in SEXES for number in numbers[sex]), p_value, *ratio))
    return sort_rows(pd.DataFrame(rows, columns=BY_SEX), ["species_id"])


def rate_ratio(number: int, amount: float, other: int, other_amount: float) -> tuple[float, float, float]:
    """The ratio of two Poisson rates and its exact conditional 95 percent interval (Clopper and Pearson 1934).

    NaN where nothing was counted or an amount is not above 0; infinite where only the second number is 0.
    """
    every = number + other
    if not (every and amount > 0 and other_amount > 0):
        return np.nan, np.nan, np.nan
    scale = other_amount / amount
    low = stats.beta.ppf(1 - _TWO_SIDED, number, other + 1) if number else 0.0
    high = stats.beta.ppf(_TWO_SIDED, number + 1, other) if other else 1.0
    odds = [share / (1 - share) if share < 1 else np.inf for share in (number / every, low, high)]
    return odds[0] * scale, odds[1] * scale, odds[2] * scale


def exchange_bands(
    crossings: pd.DataFrame,
    distance_m: pd.Series,
    trap_days: Mapping[tuple[str, str], float],
    edges_km: Sequence[float],
) -> pd.DataFrame:
    """The exchange by distance from the border (``EXCHANGE_BANDS``), every band of each direction found.

    ``distance_m`` is that of a record's station by occurrenceID (NaN where nobody measured it), ``trap_days`` that of
    country and band. A crossing is of the band of its farther record: so deep, at least, the animal went; ``unknown``
    where one distance is not known. ``per_1000_trap_days`` is over the trap-days of both sides in the band, NaN where
    one of them has none: ``not_surveyed``. Passages of the demarcation line are in no band.
    """
    told = crossings[(crossings["evidence_class"] != "ambiguous") & (crossings["at_least"] == 1)]
    ends = [distance_m.reindex(told[name]).to_numpy(dtype=float) for name in ("record_before", "record_after")]
    told = told.assign(band=np.asarray(bands(pd.Series(np.maximum(*ends)), edges_km), dtype=object))
    rows = []
    for (species_id, one, two), own in told.groupby(["species_id", "side_from", "side_to"], sort=True):
        for band in (*band_labels(edges_km), UNKNOWN):
            here = own[own["band"] == band]
            if band == UNKNOWN and here.empty:
                continue
            number = int(here.loc[here["evidence_class"].isin(COUNTED), "at_least"].sum())
            days = [float(trap_days.get((side, band), 0.0)) for side in (one, two)]
            surveyed = band != UNKNOWN and all(day > 0 for day in days)
            rate = 1000 * number / sum(days) if surveyed else np.nan
            rows.append((species_id, one, two, band, number, int(here["at_least"].sum()), *days, rate, not surveyed))
    return sort_rows(pd.DataFrame(rows, columns=EXCHANGE_BANDS), ["species_id", "side_from", "side_to"])
