"""All changes of a period as one list, each with its countries and species, for the sums and the table CHANGES."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

import pandas as pd

from .crossing_changes import CrossingChanges
from .facts import Facts, Row, split
from .period import Compared, Period, compared
from .record_changes import (
    CountChanges,
    RecommendationChanges,
    count_changes,
    countries_of_count,
    new_areas,
    new_assessments,
    recommendation_changes,
    recommendation_countries,
)
from .verdict_changes import ALGORITHM, VerdictChanges, verdict_changes

# what happens in a period, and, behind it, what is so on its last day
EVENTS = (
    "count_new", "verdict_changed", "crossing_happened", "crossing_known", "area_new", "assessment_new",
    "recommendation_new", "recommendation_done", "recommendation_dropped", "recommendation_became_late",
)  # fmt: skip
STATES = ("recommendation_open", "recommendation_late")
COLUMNS = [
    "kind", "country_iso3", "species_ids", "site_id", "subject", "number", "before", "after", "moved", "row_ids",
]  # fmt: skip


@dataclass(frozen=True)
class Change:
    """One thing that changed, of a kind of ``EVENTS`` or ``STATES``; ``subject``: what it is about beside the site."""

    kind: str
    countries: tuple[str, ...]
    species: tuple[str, ...] = ()
    site_id: str | None = None
    subject: str | None = None
    number: int = 1
    before: str | None = None
    after: str | None = None
    moved: tuple[str, ...] = ()
    rows: tuple[str, ...] = ()


@dataclass(frozen=True)
class Changes:
    """What changed in ``asked``, by kind, and all of it as one list."""

    asked: Period
    counts: CountChanges
    verdict_runs: Compared
    verdicts: VerdictChanges
    crossings: CrossingChanges
    areas: tuple[Row, ...]
    assessments: tuple[Row, ...]
    recommendations: RecommendationChanges
    all: tuple[Change, ...] = ()

    @property
    def nothing(self) -> bool:
        """Whether nothing happened; what is still open is no change."""
        return not any(change.kind in EVENTS for change in self.all)


def changes(facts: Facts, asked: Period, crossings: CrossingChanges) -> Changes:
    """Everything that changed in a period."""
    runs = compared(facts, ALGORITHM, asked)
    found = Changes(
        asked,
        count_changes(facts, asked),
        runs,
        verdict_changes(facts, runs),
        crossings,
        new_areas(facts, asked),
        new_assessments(facts, asked),
        recommendation_changes(facts, asked),
    )
    made = (*_of_records(facts, found), *_of_runs(facts, found), *_of_recommendations(facts, found))
    order = {kind: place for place, kind in enumerate((*EVENTS, *STATES))}
    listed = tuple(sorted(made, key=lambda change: order[change.kind]))
    return replace(found, all=listed)


def frame(found: Changes) -> pd.DataFrame:
    """``COLUMNS``: a row per change; codes with ';'."""
    rows = [
        (
            one.kind, ";".join(one.countries) or None, ";".join(one.species) or None, one.site_id, one.subject,
            one.number, one.before, one.after, ";".join(one.moved) or None, ";".join(one.rows) or None,
        )
        for one in found.all
    ]  # fmt: skip
    return pd.DataFrame(rows, columns=COLUMNS)


def _of_records(facts: Facts, found: Changes) -> Iterable[Change]:
    groups: dict[tuple, list[Row]] = {}
    for row in found.counts.taken_in:
        groups.setdefault((row["site_id"], countries_of_count(facts, row), row["species_id"]), []).append(row)
    for (site, countries, species), rows in groups.items():
        ids = tuple(row["count_id"] for row in rows)
        yield Change("count_new", countries, (species,) if species else (), site, number=len(rows), rows=ids)
    for row in found.areas:
        name = row["name"] or row["area_id"]
        yield Change(
            "area_new", split(row["country_iso3"]), subject=name, after=str(row["year"]), rows=(row["area_id"],)
        )
    for row in found.assessments:
        countries = facts.in_order(split(facts.sites.get(row["site_id"], {}).get("country_iso3")))
        own = [one for one in facts.rows("assessment_species") if one["assessment_id"] == row["assessment_id"]]
        species = tuple(dict.fromkeys(one["species_id"] for one in own))
        yield Change(
            "assessment_new", countries, species, row["site_id"], row["office"], after=row["state"],
            rows=(row["assessment_id"],),
        )  # fmt: skip


def _of_runs(facts: Facts, found: Changes) -> Iterable[Change]:
    for one in found.verdicts.changed:
        row, told = one.row, [None if side is None else _verdict(side) for side in (one.before, one.after)]
        countries = facts.in_order(split(facts.sites.get(row["site_id"], {}).get("country_iso3")))
        species = (row["species_id"],) if row["species_id"] else ()
        subject = "|".join((row["season"] or "unknown", *one.criteria))
        yield Change(
            "verdict_changed", countries, species, row["site_id"], subject, 1, *told, one.moved, one.count_ids,
        )  # fmt: skip
    for row in found.crossings.sums.to_dict("records"):
        way = (row["side_from"], row["side_to"])
        for kind in ("happened", "known"):
            number = int(row[kind] + row[f"{kind}_probable"])
            if number:
                line = "demarcation_line" if row["line"] else None
                yield Change(
                    f"crossing_{kind}", facts.in_order(way), (row["species_id"],), subject=line, number=number,
                    before=way[0], after=way[1],
                )  # fmt: skip


def _verdict(row: Row) -> str:
    return f"{row['verdict']}|provisional" if row["provisional"] else row["verdict"]


def _of_recommendations(facts: Facts, found: Changes) -> Iterable[Change]:
    for kind in ("new", "done", "dropped", "became_late", "open", "late"):
        for row in getattr(found.recommendations, kind):
            sites = split(row["site_ids"])
            yield Change(
                f"recommendation_{kind}", recommendation_countries(facts, row), split(row["species_ids"]),
                sites[0] if len(sites) == 1 else None, row["text_code"] or row["text"], after=row["status"],
                rows=(row["recommendation_id"],),
            )  # fmt: skip
