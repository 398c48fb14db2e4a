"""Trends and totals of each flagship bird by season: of each country's sites, and of all sites of the flyway together.

A trend is one of the sites that were counted, not of the population; flyway and countries have models of their own, so
that their totals do not add up.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

import numpy as np
import pandas as pd

from ...progress import Progress, step
from ...schema import BIRDS, COUNTRIES, FLYWAY, TABLES, VOCABULARIES
from .count_trends import Trend, choose_model, fit_trend, trend_class
from .seasons import INDIVIDUALS, season_figures
from .site_criteria import COUNTED_IN

TRENDS, TOTALS = (
    [name for name in TABLES[table].names if name != "run_id"] for table in ("count_trends", "count_totals")
)
_REGIONS = (*COUNTRIES, FLYWAY)

Stay = tuple[str, str, str]  # species, season, region


class CountTrends(NamedTuple):
    """The tables ``count_trends`` and ``count_totals`` without ``run_id``."""

    trends: pd.DataFrame
    totals: pd.DataFrame


class _Series(NamedTuple):
    """``counts``: sites x years from the first count to the last, NaN where nobody counted; ``countries`` of the sites;
    ``unknown``: how many counts are not known to be complete; ``pairs``: whether pairs or nests were counted;
    ``row_ids``: the counts, with ';'."""

    counts: np.ndarray
    years: np.ndarray
    countries: np.ndarray
    unknown: int
    pairs: bool
    row_ids: str | None = None

    @property
    def repeated(self) -> np.ndarray:
        """Which sites have counts in two years or more: they alone tell a trend."""
        return np.isfinite(self.counts).sum(axis=1) > 1


def count_trends(
    counts: pd.DataFrame,
    sites: pd.DataFrame,
    site_species: pd.DataFrame,
    constants: Mapping[str, float],
    limits: Mapping[str, float],
    progress: Progress,
) -> CountTrends:
    """Fit the trend of every species and season in every region that lists it or has a count of it.

    The frames are tables of the schema. ``constants`` are those of ``criteria.csv``, ``limits`` the ``trend_``
    numbers of ``defaults.csv``. The counts are the season figures of the verdicts (``seasons.season_figures``), those
    from before the verdicts' first season among them; a season known to be incomplete counts as not counted, as its
    figure is a minimum. Only sites of ``sites``, not areas; a site in two countries enters the flyway alone. Sites
    without any count are not in the totals, and the flyway has a trend only where two countries tell it. The result
    does not depend on the order of rows. Raises ``cancelled``.
    """
    single = sites[sites["feature_type"] != "area"]
    country = dict(zip(single["site_id"], single["country_iso3"]))
    # older counts tell the trend, though not the verdict
    figures = season_figures(counts[counts["site_id"].isin(country)], {**constants, "first_season_year": 0})
    figures = figures[figures["species_id"].isin(BIRDS) & (figures["season"] != "unknown")]
    figures = figures.assign(country=figures["site_id"].map(country))
    listed = site_species[site_species["presence"] == "present"]
    stays = _stays(figures, listed.assign(country=listed["site_id"].map(country)))
    trends: list[dict[str, Any]] = []
    totals: list[dict[str, Any]] = []
    for done, stay in enumerate(stays):
        step(progress, done, len(stays))
        species, season, region = stay
        rows = figures[(figures["species_id"] == species) & (figures["season"] == season)]
        series = _series(rows if region == FLYWAY else rows[rows["country"] == region])
        trend, fitted = _trend(stay, series, limits)
        trends.append(trend)
        totals.extend(_totals(stay, series, fitted, limits))
    step(progress, len(stays), len(stays))
    return CountTrends(_frame(trends, "count_trends", TRENDS), _frame(totals, "count_totals", TOTALS))


def _stays(figures: pd.DataFrame, listed: pd.DataFrame) -> list[Stay]:
    """Species, season and region in the orders of the programme; the flyway stands behind its countries."""
    known = set(figures[["species_id", "season", "country"]].dropna().itertuples(index=False, name=None))
    for species, season, country in zip(listed["species_id"], listed["season"], listed["country"]):
        known.update((species, counted, country) for counted in COUNTED_IN.get(season, ()))
    whole = {(species, season, FLYWAY) for species, season, _ in known}
    seasons = VOCABULARIES["season"]
    return [
        (species, season, region)
        for species in BIRDS
        for season in seasons
        for region in _REGIONS
        if (species, season, region) in known | whole
    ]


def _series(figures: pd.DataFrame) -> _Series:
    used = figures[(figures["unit"] == INDIVIDUALS) & (figures["complete"] != "no")]
    pairs = bool((figures["unit"] != INDIVIDUALS).any())
    if used.empty:
        return _Series(np.empty((0, 0)), np.empty(0, dtype=int), np.empty(0, dtype=object), 0, pairs)
    years = np.arange(used["season_year"].min(), used["season_year"].max() + 1)
    wide = used.pivot(index="site_id", columns="season_year", values="figure").reindex(columns=years)
    countries = used.drop_duplicates("site_id").set_index("site_id")["country"].reindex(wide.index)
    unknown, row_ids = int((used["complete"] != "yes").sum()), ";".join(sorted(used["count_id"]))
    return _Series(wide.to_numpy(float), years, countries.to_numpy(object), unknown, pairs, row_ids)


def _trend(stay: Stay, series: _Series, limits: Mapping[str, float]) -> tuple[dict[str, Any], Trend | None]:
    """A row of trends, and the fit of the years with a count, None where there are too few counts for one."""
    counted = np.isfinite(series.counts).any(axis=0)
    counts, years = series.counts[:, counted], series.years[counted]
    row: dict[str, Any] = {
        "trend_id": "|".join(stay),
        **dict(zip(("species_id", "season", "region"), stay)),
        "first_year": series.years[0] if len(years) else None,
        "last_year": series.years[-1] if len(years) else None,
        "years": len(years),
        "sites": len(counts),
        "sites_repeated": int(series.repeated.sum()),
        "counts": int(np.isfinite(counts).sum()),
        "counts_unknown": series.unknown,
        "row_ids": series.row_ids,
        "trend": "insufficient_data",
        "reason": "",
    }
    if not len(years):
        return {**row, "reason": "pairs_only" if series.pairs else "not_counted"}, None
    model, reason = choose_model(counts, years, int(limits["trend_min_years"]), int(limits["trend_min_freedom"]))
    if model and stay[2] == FLYWAY and len(set(series.countries[series.repeated])) < 2:
        model, reason = "", "one_country"
    if not model:
        return {**row, "reason": reason}, None
    fitted = fit_trend(counts, years, model)
    row.update({name: getattr(fitted, name) for name in ("model", "slope", "slope_se", "dispersion")})
    row.update({"slope_low": fitted.low, "slope_high": fitted.high, "serial_correlation": fitted.serial})
    row["trend"] = trend_class(fitted.low, fitted.high, limits["trend_steep_below"], limits["trend_strong_above"])
    return row, fitted


def _totals(stay: Stay, series: _Series, fitted: Trend | None, limits: Mapping[str, float]) -> Iterator[dict[str, Any]]:
    """A row for each year from the first count to the last; one in which no site was counted has no total."""
    seen = np.isfinite(series.counts)
    place = np.cumsum(seen.any(axis=0)) - 1  # of a year among those with a count
    for column, year in enumerate(series.years):
        sites_counted = int(seen[:, column].sum())
        row: dict[str, Any] = {
            "total_id": "|".join((*stay, str(year))),
            **dict(zip(("species_id", "season", "region"), stay)),
            "season_year": year,
            "sites": len(seen),
            "sites_counted": sites_counted,
        }
        if sites_counted:
            row["counted"] = float(series.counts[seen[:, column], column].sum())
            complete = sites_counted == len(seen)
            row.update(_imputed(row["counted"], complete, fitted, place[column], limits["trend_max_imputed"]))
        yield row


def _imputed(counted: float, complete: bool, fitted: Trend | None, place: int, most: float) -> dict[str, float]:
    """What was not counted, the share of the total that it is, and the total where that share is at most ``most``.

    Nothing where sites are missing and no model can tell what they had.
    """
    if complete:
        return {"imputed": 0.0, "imputed_se": 0.0, "total": counted, "share_imputed": 0.0}
    if fitted is None:
        return {}
    imputed = float(fitted.imputed[place])
    total = counted + imputed
    share = imputed / total if total > 0 else 0.0
    row = {"imputed": imputed, "imputed_se": float(fitted.imputed_se[place]), "share_imputed": share}
    return {**row, "total": total} if share <= most else row


def _frame(rows: list[dict[str, Any]], table: str, columns: list[str]) -> pd.DataFrame:
    frame = pd.DataFrame(rows, columns=columns)
    for name in columns:
        kind = {"integer": "Int64", "real": "float64"}.get(TABLES[table][name].type)
        frame[name] = frame[name].astype(kind) if kind else frame[name].astype(object).where(frame[name].notna(), None)
    return frame
