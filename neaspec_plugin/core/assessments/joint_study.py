"""What is known of a joint study area on each of its sides: counts, effort, animals, assessments, and what is missing.

An area is a list of sites without a boundary. Counts and assessments are of its sites; effort, animals and what is not
shared are of the whole of each country, as far as the database has it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from ..detections import effort as work
from ..detections.not_shared import ALL, not_shared, shared_records
from ..detections.stations import BANDS_KM
from ..movement.latest_question import Counted, counted
from ..progress import Part, Progress, step
from ..schema import CATS
from .study_areas import StudyArea, Years, in_years, site_rows, site_threats
from .synchronised_counts import border_status, counts_of_area, side_by_side
from .threats import Scores

READS = (
    "study_areas", "study_area_sites", "sites", "site_species", "species", "counts", "assessments", "threats",
    "deployments", "effort", "detections", "samples", "identity_evidence", "individuals", "identity_claims",
)  # fmt: skip
EFFORT = ["study_area_id", "side", "season_year", "trap_days", "stations", "counts", "sites_counted", "sites_listed"]
_NO_YEAR = 0
_WHOLE = ("season_year", "stations", "counts", "sites_counted", "sites_listed")


@dataclass(frozen=True)
class JointStudy:
    """Tables of all areas asked about, each with ``study_area_id``.

    ``sites`` (``study_areas.SITES``), ``counts`` and ``pairs`` (``synchronised_counts``), ``effort`` (``EFFORT``, by
    season year), ``in_all`` the same over all years, ``individuals`` (``joint_range`` with ``border_status``),
    ``not_shared`` (``detections.not_shared`` over all distances from the border). ``left_out`` counts of the areas'
    sites by reason; ``two_series`` areas of which some animals are known by a code and some by genotype.
    """

    areas: Sequence[StudyArea]
    sites: pd.DataFrame
    counts: pd.DataFrame
    pairs: pd.DataFrame
    effort: pd.DataFrame
    in_all: pd.DataFrame
    individuals: pd.DataFrame
    not_shared: pd.DataFrame
    left_out: Counter
    two_series: frozenset[str]


def joint_study(
    tables: Mapping[str, pd.DataFrame],
    runs: pd.DataFrame,
    areas: Sequence[StudyArea],
    years: Years,
    days: int,
    scores: Scores,
    defaults: Mapping[str, float],
    progress: Progress,
) -> JointStudy:
    """The study of ``areas`` (``chosen_areas``) from the tables ``READS``.

    Counts of several sites are added where they lie within ``days``; ``runs`` tell what the latest search for crossings
    took a code of an animal to mean. Raises ``cancelled`` and ``individuals_code_twice``.
    """
    rows = work.effort_rows(work.activity(tables["deployments"], tables["effort"], tables["detections"]),
                            "fractional", BANDS_KM)  # fmt: skip
    missing = _missing(tables, rows)
    animals = _animals(tables, runs, defaults)
    parts: dict[str, list[pd.DataFrame]] = {
        name: [] for name in ("counts", "pairs", "effort", "in_all", "animals", "missing")
    }
    left_out: Counter = Counter()
    two_series = []
    for number, area in enumerate(areas):
        step(progress, number, len(areas))
        own, lost = counts_of_area(tables["counts"], area, years)
        left_out += lost
        share = 100.0 / len(areas)
        beside, pairs = side_by_side(own, area, days, Part(progress, number * share, (number + 1) * share))
        known = animals(area.sides, area.species)
        two_series += [area.study_area_id] if known.two_series else []
        there = missing["country"].isin(area.sides) & missing["species_id"].isin(area.species)
        found = {
            "counts": beside,
            "pairs": pairs,
            "effort": _effort(rows, own, area, years),
            "in_all": _effort(rows, own, area, years, in_all=True),
            "animals": known.joint.assign(border_status=known.joint["countries"].map(_between)),
            "missing": missing[there & in_years(missing["year"], years)],
        }
        for name, frame in found.items():
            parts[name].append(frame if "study_area_id" in frame else _of(area, frame))
    whole = {name: pd.concat(frames, ignore_index=True) for name, frames in parts.items()}
    of_sites = tables["counts"][tables["counts"]["scope"] == "site"]
    sites = site_rows(
        areas,
        tables["sites"],
        tables["study_area_sites"],
        tables["site_species"],
        of_sites[in_years(of_sites["season_year"], years)],
        tables["assessments"],
        site_threats(tables["threats"], tables["assessments"], scores),
    )
    step(progress, len(areas), len(areas))
    return JointStudy(areas, sites, whole["counts"], whole["pairs"], whole["effort"], whole["in_all"], whole["animals"],
                      whole["missing"], left_out, frozenset(two_series))  # fmt: skip


def _missing(tables: Mapping[str, pd.DataFrame], rows: pd.DataFrame) -> pd.DataFrame:
    names = ("detections", "samples", "counts", "sites", "deployments")
    records, _ = shared_records(*(tables[name] for name in names), BANDS_KM)
    found = not_shared(work.effort_table(rows), records, tables["species"], BANDS_KM)
    return found[found["band"] == ALL].drop(columns="band").reset_index(drop=True)


def _animals(
    tables: Mapping[str, pd.DataFrame], runs: pd.DataFrame, defaults: Mapping[str, float]
) -> Callable[[tuple[str, ...], tuple[str, ...]], Counted]:
    """The animals of some sides and species, asked once for areas that have both in common."""
    names = ("detections", "samples", "identity_evidence", "deployments", "individuals", "identity_claims")
    known: dict[tuple, Counted] = {}

    def of(sides: tuple[str, ...], species: tuple[str, ...]) -> Counted:
        if (sides, species) not in known:
            frames = (tables[name] for name in names)
            known[sides, species] = counted(*frames, runs, defaults, sides, species)
        return known[sides, species]

    return of


def _effort(
    rows: pd.DataFrame, counts: pd.DataFrame, area: StudyArea, years: Years, in_all: bool = False
) -> pd.DataFrame:
    """``EFFORT`` of an area by side and each season year of any side, or by side alone.

    A number that is not known is missing, not 0. Trap-days of no known season year have a row without one.
    """
    traps = rows[(rows["sampleSizeUnit"] == work.DAY_UNIT) & rows["samplingProtocol"].isin(work.TRAPS)]
    traps = traps[in_years(traps["season_year"], years)] if set(CATS) & set(area.species) else traps.iloc[:0]
    traps = traps[traps["country"].isin(area.sides)]
    traps = traps.assign(season_year=traps["season_year"].fillna(_NO_YEAR))
    known = sorted({*traps["season_year"], *counts["season_year"]}, key=lambda year: (year == _NO_YEAR, year))
    found = []
    for side in area.sides:
        days, own = traps[traps["country"] == side], counts[counts["side"] == side]
        for year in [None] if in_all or not known else known:
            of_days = days if year is None else days[days["season_year"] == year]
            of_counts = own if year is None else own[own["season_year"] == year]
            found.append(
                (
                    area.study_area_id,
                    side,
                    None if year == _NO_YEAR else year,
                    of_days["sampleSizeValue"].sum() if len(of_days) else None,
                    of_days["station"].nunique() or None,
                    len(of_counts) or None,
                    of_counts["site_id"].nunique() or None,
                    len(area.sites.get(side, ())),
                )
            )
    table = pd.DataFrame(found, columns=EFFORT)
    return table.astype({**dict.fromkeys(_WHOLE, "Int64"), "trap_days": float})


def _between(countries: str) -> str | None:
    """What lies between two sides; nothing of one or of more."""
    codes = countries.split(";")
    return border_status(*codes) if len(codes) == 2 else None


def _of(area: StudyArea, frame: pd.DataFrame) -> pd.DataFrame:
    frame = frame.reset_index(drop=True)
    frame.insert(0, "study_area_id", area.study_area_id)
    return frame
