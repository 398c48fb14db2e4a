"""What came into the database in a period: counts, protected areas, site assessments and recommendations."""

from __future__ import annotations

from dataclasses import dataclass

from ..assessments.recommendations import problems, state_at
from ..messages import Message
from .facts import Facts, Row, split
from .period import Period


@dataclass(frozen=True)
class CountChanges:
    """Counts ``taken_in`` during the period, the ``fresh`` of them of seasons in it, all ``of_seasons`` in it, and how
    many counts have no day of import."""

    taken_in: tuple[Row, ...]
    fresh: tuple[Row, ...]
    of_seasons: tuple[Row, ...]
    undated: int


@dataclass(frozen=True)
class RecommendationChanges:
    """Recommendations by what became of them: ``new``, ``done`` and ``dropped`` in the period, ``open`` and ``late`` on
    its last day (``became_late``: not late before it); ``wrong``: what contradicts itself in any row."""

    new: tuple[Row, ...]
    done: tuple[Row, ...]
    dropped: tuple[Row, ...]
    open: tuple[Row, ...]
    late: tuple[Row, ...]
    became_late: tuple[Row, ...]
    wrong: tuple[Message, ...]


def count_changes(facts: Facts, asked: Period) -> CountChanges:
    """Counts by the day of their import; of a season by their days, else by their season year."""
    rows = sorted(facts.rows("counts"), key=lambda row: (_place_order(facts, row), row["count_id"]))
    days = [_imported(facts, row) for row in rows]
    seasons = [_of_season(row, asked) for row in rows]
    taken = [asked.holds(day) for day in days]
    return CountChanges(
        tuple(row for row, one in zip(rows, taken) if one),
        tuple(row for row, one, other in zip(rows, taken, seasons) if one and other),
        tuple(row for row, one in zip(rows, seasons) if one),
        sum(day is None for day in days),
    )


def countries_of_count(facts: Facts, row: Row) -> tuple[str, ...]:
    """The countries, or census areas, of a count's site or region, in the programme's order."""
    site = facts.sites.get(row["site_id"], {})
    return facts.in_order(split(site.get("country_iso3") or row["region_iso3"]))


def new_areas(facts: Facts, asked: Period) -> tuple[Row, ...]:
    """Protected areas whose year is one of the period's, by country."""
    rows = [row for row in facts.rows("protected_areas") if asked.holds_year(row["year"])]
    return tuple(sorted(rows, key=lambda row: (_country_order(facts, row["country_iso3"]), row["area_id"])))


def new_assessments(facts: Facts, asked: Period) -> tuple[Row, ...]:
    """Site assessments taken in during the period, by country; without an import by last visit or year."""

    def fresh(row: Row) -> bool:
        day = _imported(facts, row) or row["date"]
        return asked.holds(day) if day else asked.holds_year(row["year"])

    rows = [row for row in facts.rows("assessments") if fresh(row)]
    return tuple(sorted(rows, key=lambda row: (facts.site_order(row["site_id"]), row["assessment_id"])))


def recommendation_changes(facts: Facts, asked: Period) -> RecommendationChanges:
    """What became of recommendations, each group by country and due day."""
    rows = sorted(
        facts.rows("recommendations"),
        key=lambda row: (
            [_country_order(facts, code) for code in recommendation_countries(facts, row)] or [len(facts.countries)],
            str(row["due"] or "9999"),
            row["recommendation_id"],
        ),
    )
    states = [state_at(row, asked.last) for row in rows]
    before = [state_at(row, asked.day_before) for row in rows]

    def having(*wanted: str) -> tuple[Row, ...]:
        return tuple(row for row, state in zip(rows, states) if state in wanted)

    closed = {id(row) for row in rows if asked.holds(row["closed"])}
    return RecommendationChanges(
        tuple(row for row in rows if asked.holds(row["issued"])),
        tuple(row for row in having("done") if id(row) in closed),
        tuple(row for row in having("dropped") if id(row) in closed),
        having("open", "in_progress"),
        having("late"),
        tuple(row for row, state, old in zip(rows, states, before) if state == "late" and old != "late"),
        tuple(message for row in rows for message in problems(row, facts.sites)),
    )


def recommendation_countries(facts: Facts, row: Row) -> tuple[str, ...]:
    """The countries that a recommendation is for, in order; none where it is for the subregion."""
    if row["level"] == "country":
        return facts.in_order(split(row["addressee"]))
    sites = [row["addressee"]] if row["level"] == "site" else []
    return facts.in_order(code for site in sites for code in split(facts.sites.get(site, {}).get("country_iso3")))


def _imported(facts: Facts, row: Row) -> str | None:
    return facts.by_key("imports").get(row["import_id"], {}).get("imported")


def _of_season(row: Row, asked: Period) -> bool:
    days = [day for day in (row["date_start"], row["date_end"]) if day and len(str(day)) >= 7]
    if days:
        return any(asked.holds(day) for day in days)
    return asked.holds_season(row["season_year"], row["season"])


def _country_order(facts: Facts, code: str | None) -> int:
    return facts.countries.index(code) if code in facts.countries else len(facts.countries)


def _place_order(facts: Facts, row: Row) -> tuple:
    codes = countries_of_count(facts, row)
    return (_country_order(facts, codes[0] if codes else None), row["site_id"] or "~", row["species_id"] or "~")
