"""What the counts of one site say of one season, and whether its seasons reach a level regularly.

"Regularly" after the Ramsar Convention's guidance on Criteria 5 and 6: the level is reached in two thirds of the
seasons with adequate data, at least three of them, or by the mean of the maxima of at least five. A season is adequate
where its count is complete. A season known to be incomplete decides nothing, for or against: its figure is a minimum.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import pandas as pd

from ...schema import BIRDS, CATS, VOCABULARIES

INDIVIDUALS = "individuals"
# figures of a part, of several seasons or places, or of unclear meaning: none is the whole site's in one season
EXCLUDED_KINDS = ("second_figure", "average", "departure_count", "part_count", "compiled_estimate")
SEASON = ["site_id", "species_id", "season", "season_year"]
FIGURES = [*SEASON, "unit", "figure", "complete", "count_id"]
_FLAGSHIP = [*BIRDS, *CATS]
_COVERAGE = ("no", "unknown", "yes")  # from worst to best


class Season(NamedTuple):
    """The figure of one season and the id of the count, or the ids with ';' of the counts, that give it."""

    year: int
    figure: int
    complete: str
    count_id: str


@dataclass(frozen=True)
class Judgement:
    """A verdict, why, the seasons it rests on and how many of them reach the level (None without a level)."""

    verdict: str
    reason: str
    used: Sequence[Season]
    reached: int | None = None
    provisional: bool = False


def season_figures(counts: pd.DataFrame, constants: Mapping[str, float]) -> pd.DataFrame:
    """The figure of each season: the largest count of the whole site, for each unit of its own.

    ``counts`` as the table of the schema. Returns ``FIGURES``, one row per site, species, season, season_year and unit,
    sorted by them; ``count_id`` gives the figure, the smallest id where counts are equal. Only ``individuals`` are ever
    tested; pairs and nests stand beside them unconverted. ``complete`` is yes where any count of the season and unit
    says so, else unknown where any is, else no. Rows of regions, of ``EXCLUDED_KINDS``, of low confidence or from
    before ``first_season_year`` do not enter. Of a range, ``count`` is the lower bound.
    """
    rows = _entering(counts, constants)
    of_season = [*SEASON, "unit"]
    rows = rows.sort_values([*of_season, "figure", "count_id"], ascending=[True] * 5 + [False, True], kind="stable")
    best = rows.groupby(of_season)["coverage"].transform("max")
    rows["complete"] = np.array(_COVERAGE, dtype=object)[best.astype(int)]
    return rows.drop_duplicates(of_season)[FIGURES].reset_index(drop=True)


def survey_totals(counts: pd.DataFrame, constants: Mapping[str, float]) -> pd.DataFrame:
    """The largest number of flagship waterbirds of all species counted at one time, for each season of a site.

    Species are added within one survey only: counts that state the same dates, or season figures that state none. A
    ``maximum`` without dates is of a day of its own, as is a count with half a date. Returns ``FIGURES`` without
    ``species_id`` and ``unit``; ``count_id`` lists the ids added, with ';'. A total is a minimum: other waterbirds are
    missing in it.
    """
    rows = _entering(counts, constants)
    rows = rows[rows["species_id"].isin(BIRDS) & (rows["unit"] == INDIVIDUALS)]
    rows = rows.assign(survey=_survey(rows)).sort_values(["figure", "count_id"], ascending=[False, True])
    of_season = ["site_id", "season", "season_year"]
    coverage = rows.groupby(of_season)["coverage"].max()
    rows = rows.drop_duplicates([*of_season, "survey", "species_id"]).sort_values("count_id")
    totals = rows.groupby([*of_season, "survey"]).agg(figure=("figure", "sum"), count_id=("count_id", ";".join))
    totals = totals.reset_index().sort_values([*of_season, "figure", "count_id"], ascending=[True] * 3 + [False, True])
    totals = totals.drop_duplicates(of_season).join(coverage, on=of_season)
    totals["complete"] = np.array(_COVERAGE, dtype=object)[totals["coverage"].astype(int)]
    return totals[[*of_season, "figure", "complete", "count_id"]].reset_index(drop=True)


def regularly(seasons: Sequence[Season], level: float | None, constants: Mapping[str, float]) -> Judgement:
    """Whether ``seasons`` of one site and season reach ``level`` (individuals; None = no population) regularly.

    With fewer than ``regular_min_seasons`` complete seasons those of unknown completeness are used too; what they
    decide is met at best, provisionally.
    """
    complete = [season for season in seasons if season.complete == "yes"]
    adequate = len(complete) >= constants["regular_min_seasons"]
    used = complete if adequate else [season for season in seasons if season.complete != "no"]
    if level is None:
        return Judgement("insufficient_data", "no_population", used)
    reached = sum(season.figure >= level for season in used)
    if len(used) < constants["regular_min_seasons"]:
        return Judgement("insufficient_data", "too_few_seasons", used, reached)
    met = _reaches([season.figure for season in used], level, constants)
    if not adequate:
        return Judgement("met" if met else "insufficient_data", "coverage_unknown", used, reached, met)
    return _from_complete("met" if met else "not_met", used, len(complete), reached, constants)


def once(seasons: Sequence[Season], level: float | None, constants: Mapping[str, float]) -> Judgement:
    """Whether any count of ``seasons`` reaches ``level``: a minimum that reaches it does, complete or not.

    That no count reaches it is said from as many complete seasons as ``regularly`` asks for, never from fewer.
    """
    if level is None:
        return Judgement("insufficient_data", "no_population", seasons)
    reached = sum(season.figure >= level for season in seasons)
    if reached:
        return Judgement("met", "single_passage_count" if reached == 1 else "", seasons, reached)
    complete = sum(season.complete == "yes" for season in seasons)
    if complete >= constants["regular_min_seasons"]:
        return _from_complete("not_met", seasons, complete, reached, constants)
    not_incomplete = sum(season.complete != "no" for season in seasons)
    enough = not_incomplete >= constants["regular_min_seasons"]
    return Judgement("insufficient_data", "coverage_unknown" if enough else "too_few_seasons", seasons, reached)


def missing_seasons(seasons: Sequence[Season], constants: Mapping[str, float]) -> str | None:
    """What a firm verdict lacks, as ``need=2;unknown=2015,2016;incomplete=2017``; None where nothing.

    ``need`` = complete seasons still missing; the years of the seasons whose completeness is unknown, and of those
    known to be incomplete.
    """
    need = int(constants["regular_min_seasons"]) - sum(season.complete == "yes" for season in seasons)
    if need <= 0:
        return None
    parts = [f"need={need}"]
    for name, complete in (("unknown", "unknown"), ("incomplete", "no")):
        years = [str(season.year) for season in seasons if season.complete == complete]
        if years:
            parts.append(f"{name}={','.join(years)}")
    return ";".join(parts)


def _entering(counts: pd.DataFrame, constants: Mapping[str, float]) -> pd.DataFrame:
    enters = (
        (counts["scope"] == "site")
        & counts["site_id"].notna()
        & counts["species_id"].isin(_FLAGSHIP)
        & counts["season"].isin(VOCABULARIES["season"])
        & counts["count"].notna()
        & ~counts["count_kind"].isin(EXCLUDED_KINDS)
        & (counts["confidence"] != "low")
        & counts["season_year"].ge(constants["first_season_year"]).fillna(False)
    )
    rows = counts[enters.astype(bool)]
    return rows.assign(
        season_year=rows["season_year"].astype(int),
        figure=rows["count"].astype(int),
        coverage=rows["complete"].map({word: place for place, word in enumerate(_COVERAGE)}).fillna(1),
    )


def _survey(rows: pd.DataFrame) -> pd.Series:
    start, end = rows["date_start"], rows["date_end"]
    dated = start.notna() & end.notna()
    season_figure = start.isna() & end.isna() & (rows["count_kind"] != "maximum")
    survey = (start.astype(str) + "/" + end.astype(str)).where(dated, rows["count_id"])
    return survey.where(~season_figure, "")


def _reaches(figures: Sequence[int], level: float, constants: Mapping[str, float]) -> bool:
    reached = sum(figure >= level for figure in figures)
    often = reached * constants["regular_denominator"] >= constants["regular_numerator"] * len(figures)
    enough = len(figures) >= constants["regular_mean_seasons"]
    return bool(often or (enough and sum(figures) >= level * len(figures)))


def _from_complete(
    verdict: str, used: Sequence[Season], complete: int, reached: int, constants: Mapping[str, float]
) -> Judgement:
    provisional = complete <= constants["provisional_max_seasons"]
    return Judgement(verdict, "too_few_seasons" if provisional else "", used, reached, provisional)
