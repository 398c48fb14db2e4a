"""Verdicts on key sites: Ramsar Criteria 5 and 6, the flyway network's 1 percent and staging rules, KBA A1, B1 and D1.

Sources: Ramsar Convention, criteria and guidance on "regularly"; Waterbird Population Estimates, rounding of levels;
East Asian-Australasian Flyway Partnership, Site Information Sheet (2017); IUCN (2016) Global Standard for the
Identification of Key Biodiversity Areas. All numbers come in as ``constants``.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

import pandas as pd

from ...progress import Progress, step
from ...schema import BIRDS, CATS, TABLES
from .levels import Edition, read_editions, share_of, world_population
from .seasons import INDIVIDUALS, Judgement, Season, missing_seasons, once, regularly, season_figures, survey_totals

VERDICTS = [name for name in TABLES["site_verdicts"].names if name != "run_id"]
EDITIONS = ["site_id", "species_id", "season", "criterion", "met_by", "not_met_by", "undecided_by"]
PASSAGE = ("spring_passage", "autumn_passage")
# the seasons of counts that a season of a site's list stands for
COUNTED_IN = {"breeding": ("breeding",), "passage": PASSAGE, "wintering": ("wintering",), "resident": ("year_round",)}
_INTEGERS = ("edition", "seasons", "seasons_reached")
_REALS = ("level", "figure", "largest", "share")

Stay = tuple[str, str, str]  # site, species, season


@dataclass(frozen=True)
class Assessment:
    """``verdicts``: the table ``site_verdicts`` without ``run_id``; ``figures``: see ``season_figures``.

    ``editions`` (``EDITIONS``): the criteria that one edition of a population meets and another does not, each with the
    editions' row ids with ';'. Editions of low confidence decide nothing and flip nothing.
    """

    verdicts: pd.DataFrame
    editions: pd.DataFrame
    figures: pd.DataFrame


class Listing(NamedTuple):
    """The populations a site is listed for; ``sure`` is False where every row that says so is of low confidence."""

    populations: tuple[str, ...]
    sure: bool


@dataclass(frozen=True)
class _Knowledge:
    """What the verdicts on one stay are made from, looked up by site, species and season."""

    seasons: Mapping[Stay, Sequence[Season]]
    only_pairs: frozenset[Stay]
    listings: Mapping[Stay, Listing]
    editions: Mapping[str, list[Edition]]
    world: Mapping[str, Edition | None]
    kba: Mapping[str, Sequence[tuple[str, str]]]
    constants: Mapping[str, float]


def assess_sites(
    counts: pd.DataFrame,
    sites: pd.DataFrame,
    site_species: pd.DataFrame,
    populations: pd.DataFrame,
    kba_listing: pd.DataFrame,
    constants: Mapping[str, float],
    progress: Progress,
) -> Assessment:
    """Hold every site's seasons against every criterion that applies to the species.

    All frames but ``kba_listing`` (``species_id criterion applies reason``) are tables of the schema; ``constants`` are
    those of ``criteria.csv``. Only sites of ``sites`` are assessed, areas not. The result does not depend on the order
    of any rows. Raises ``cancelled``.

    A verdict row belongs to one edition of one population. Where populations meet, the stricter one is reported: that
    with the highest level in its first edition. Rows on all flagship waterbirds together have no species. A level or a
    listing of low confidence leaves the verdict open, and KBA criteria stay open throughout: they ask for mature
    individuals and reproductive units; their level is for orientation.
    """
    single = set(sites.loc[sites["feature_type"] != "area", "site_id"])
    counts = counts[counts["site_id"].isin(single)]
    figures = season_figures(counts, constants)
    individuals = figures[figures["unit"] == INDIVIDUALS]
    editions = read_editions(populations, constants)
    knowledge = _Knowledge(
        seasons=_seasons(individuals, ["site_id", "species_id", "season"]),
        only_pairs=_stays(figures) - _stays(individuals),
        listings=_listings(site_species[site_species["site_id"].isin(single)]),
        editions=editions,
        world={species: world_population(editions, species) for species in (*BIRDS, *CATS)},
        kba=_kba_that_apply(kba_listing),
        constants=constants,
    )
    counted = _stays(counts[(counts["scope"] == "site") & counts["species_id"].isin([*BIRDS, *CATS])])
    stays = sorted(counted | set(knowledge.listings))
    rows: list[dict[str, Any]] = []
    for done, stay in enumerate(stays):
        step(progress, done, len(stays))
        rows.extend(_species_verdicts(stay, knowledge))
    totals = _seasons(survey_totals(counts, constants), ["site_id", "season"])
    for site_id, season in sorted({(site, season) for site, species, season in stays if species in BIRDS}):
        rows.extend(_waterbird_verdicts(site_id, season, totals.get((site_id, season), ()), constants))
    step(progress, len(stays), len(stays))
    verdicts = _verdict_frame(rows)
    return Assessment(verdicts, _flips(verdicts), figures)


def _stays(frame: pd.DataFrame) -> frozenset[Stay]:
    known = frame[["site_id", "species_id", "season"]].dropna().drop_duplicates()
    return frozenset(known.itertuples(index=False, name=None))


def _seasons(figures: pd.DataFrame, by: list[str]) -> dict[tuple[str, ...], list[Season]]:
    seasons: dict[tuple[str, ...], list[Season]] = {}
    values = zip(*(figures[name] for name in ("season_year", "figure", "complete", "count_id")))
    for key, value in zip(figures[by].itertuples(index=False, name=None), values):
        seasons.setdefault(key, []).append(Season(*value))
    return seasons


def _listings(site_species: pd.DataFrame) -> dict[Stay, Listing]:
    rows: dict[Stay, list[tuple[str, bool]]] = {}
    columns = ("site_id", "species_id", "season", "population_id", "confidence")
    for site, species, listed, populations, confidence in zip(*(site_species[name] for name in columns)):
        ids = () if pd.isna(populations) else tuple(populations.split(";"))
        for season in COUNTED_IN.get(listed, ()):
            of_stay = rows.setdefault((site, species, season), [])
            of_stay.extend((population, confidence != "low") for population in ids if population)
    listings = {}
    for stay, listed in rows.items():
        sure = any(is_sure for _, is_sure in listed)
        ids = sorted({population for population, is_sure in listed if is_sure == sure})
        listings[stay] = Listing(tuple(ids), sure)
    return listings


def _kba_that_apply(kba_listing: pd.DataFrame) -> dict[str, list[tuple[str, str]]]:
    that_apply: dict[str, list[tuple[str, str]]] = {}
    for row in kba_listing.sort_values(["species_id", "criterion"]).to_dict("records"):
        if row["applies"] != "no":
            reason = "needs_mature_individuals" if pd.isna(row["reason"]) else row["reason"]
            that_apply.setdefault(row["species_id"], []).append((row["criterion"], reason))
    return that_apply


def _species_verdicts(stay: Stay, knowledge: _Knowledge) -> Iterator[dict[str, Any]]:
    _, species_id, season = stay
    if species_id in BIRDS:
        for criterion in ("ramsar_6", "eaaf_1pct", *(["eaaf_staging"] if season in PASSAGE else [])):
            yield from _population_verdicts(stay, criterion, knowledge)
    for criterion, reason in knowledge.kba.get(species_id, ()):
        yield _kba_verdict(stay, criterion, reason, knowledge)


def _population_verdicts(stay: Stay, criterion: str, knowledge: _Knowledge) -> Iterator[dict[str, Any]]:
    listing = knowledge.listings.get(stay, Listing((), True))
    seasons = knowledge.seasons.get(stay, ())
    judge = once if criterion == "eaaf_staging" else regularly
    missing = missing_seasons(seasons, knowledge.constants)
    for edition in _stricter(listing.populations, criterion, knowledge.editions) or [None]:
        level = edition.levels.get(criterion) if edition else None
        judgement = judge(seasons, level, knowledge.constants)
        decided = judgement.verdict != "insufficient_data"
        if level is not None and (not edition.sure or (decided and not listing.sure)):
            judgement = _open(judgement, "level_low_confidence")
        elif level is not None and stay in knowledge.only_pairs:
            judgement = _open(judgement, "pairs_only")
        wanting = None if criterion == "eaaf_staging" and judgement.verdict == "met" else missing
        yield _row(stay, criterion, judgement, level, edition, wanting)


def _stricter(populations: Sequence[str], criterion: str, editions: Mapping[str, list[Edition]]) -> list[Edition]:
    """The editions of the population with the highest level; none where the level of one of them cannot be told."""
    of_each = [editions.get(population, []) for population in populations]
    if not of_each or not all(rows and criterion in rows[0].levels for rows in of_each):
        return []
    return max(of_each, key=lambda rows: (rows[0].levels[criterion], rows[0].row_id))


def _open(judgement: Judgement, reason: str) -> Judgement:
    return replace(judgement, verdict="insufficient_data", provisional=False, reason=reason)


def _kba_verdict(stay: Stay, criterion: str, reason: str, knowledge: _Knowledge) -> dict[str, Any]:
    """Never met: totals are not mature individuals. The level is the share of the world population, not rounded."""
    world = knowledge.world[stay[1]]
    share = knowledge.constants.get(f"{criterion}_share")
    level = None if share is None or world is None else share_of(world.size, share)
    needs = {
        "mature_individuals": None if level is None else math.ceil(level),
        "reproductive_units": knowledge.constants.get(f"{criterion}_units"),
        "rank": knowledge.constants.get(f"{criterion}_rank"),
    }
    missing = ";".join(f"{name}={int(value)}" for name, value in needs.items() if value is not None) or None
    judgement = Judgement("insufficient_data", reason, knowledge.seasons.get(stay, ()))
    return _row(stay, criterion, judgement, None if level is None else float(level), world, missing)


def _waterbird_verdicts(
    site_id: str, season: str, seasons: Sequence[Season], constants: Mapping[str, float]
) -> Iterator[dict[str, Any]]:
    """All waterbirds together, of which only flagship species are known: met or open, never not met."""
    rules = [("ramsar_5", regularly, constants["ramsar_5_waterbirds"])]
    if season in PASSAGE:
        rules.append(("eaaf_staging", once, constants["eaaf_staging_waterbirds"]))
    for criterion, judge, level in rules:
        judgement = judge(seasons, level, constants)
        if judgement.verdict != "met":
            judgement = _open(judgement, "flagship_only")
        yield _row((site_id, None, season), criterion, judgement, level, None, None)


def _row(
    stay: tuple[str, str | None, str],
    criterion: str,
    judgement: Judgement,
    level: float | None,
    edition: Edition | None,
    missing: str | None,
) -> dict[str, Any]:
    site_id, species_id, season = stay
    population_row = edition.row_id if edition else None
    figures = [used.figure for used in judgement.used]
    largest = max(figures, default=None)
    size = edition.size if edition else None
    return {
        "verdict_id": "|".join((site_id, species_id or "", season, criterion, population_row or "")),
        "site_id": site_id,
        "species_id": species_id,
        "season": season,
        "criterion": criterion,
        "population_row": population_row,
        "edition": edition.year if edition else None,
        "level": level,
        "level_basis": _basis(criterion, level, edition),
        "figure": sum(figures) / len(figures) if figures else None,
        "largest": largest,
        "share": None if largest is None or not size else float(largest / size),
        "seasons": len(figures),
        "seasons_reached": judgement.reached,
        "missing_seasons": missing,
        "verdict": judgement.verdict,
        "provisional": judgement.provisional,
        "reason": judgement.reason,
        "row_ids": ";".join(used.count_id for used in judgement.used) or None,
    }


def _basis(criterion: str, level: float | None, edition: Edition | None) -> str | None:
    """An official level is one of 1 percent: any other share of a population is derived."""
    if level is None or edition is None:
        return None
    return edition.basis if criterion in ("ramsar_6", "eaaf_1pct") else "derived"


def _verdict_frame(rows: Sequence[Mapping[str, Any]]) -> pd.DataFrame:
    frame = pd.DataFrame(rows, columns=VERDICTS).sort_values("verdict_id", ignore_index=True)
    for name in _INTEGERS:
        frame[name] = frame[name].astype("Int64")
    for name in _REALS:
        frame[name] = frame[name].astype("float64")
    frame["provisional"] = frame["provisional"].astype(bool)
    return frame


def _flips(verdicts: pd.DataFrame) -> pd.DataFrame:
    decided = verdicts[verdicts["population_row"].notna() & (verdicts["reason"] != "level_low_confidence")]
    of_question = EDITIONS[:4]
    met = decided["verdict"] == "met"
    differ = met.groupby([decided[name] for name in of_question]).transform("nunique") > 1
    by = decided[differ].groupby([*of_question, "verdict"])["population_row"].agg(";".join).unstack("verdict")
    by = by.reindex(columns=["met", "not_met", "insufficient_data"]).reset_index().set_axis(EDITIONS, axis=1)
    return by.astype(object).where(by.notna(), None)
