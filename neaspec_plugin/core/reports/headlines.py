"""The answer of the report: cats counted once, birds' key sites and their evidence, verdicts, top of the score.

Every figure comes from a table of the database and carries the ids of its rows; nothing is known here but how to read.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from ..messages import Message
from ..priorities.scores.criteria import SITE_FIELDS
from .document import Column, Listed, Missing, Name, Number, Paragraph, Span, Table, Text
from .facts import Facts, Row, is_low, split

CRITERIA = ("ramsar_6", "eaaf_1pct", "eaaf_staging")  # those that counts of one population can decide
DECIDED = ("met", "not_met")
ENOUGH_SEASONS = 3  # the column of Table 2; the verdicts have the number of their own rule
TOP = 10
SCORE_COLUMNS = (
    Column(Message("field_rank"), "right"),
    Column(Message("report_site")),
    Column(Message("field_score"), "right"),
    Column(Message("field_score_high"), "right"),
    Column(Message("report_rank_range"), "right"),
    Column(Message("report_missing")),
)


def headline_tables(facts: Facts) -> tuple[Table, ...]:
    """All tables of the answer in their order."""
    return cats_table(facts), birds_table(facts), verdicts_table(facts), missing_table(facts), top_table(facts)


# --- cats ------------------------------------------------------------------------------------------------------------


def cats_table(facts: Facts) -> Table:
    """Table 1: what two national lists would add to, and what is left when each animal is counted once.

    A published total counts an animal seen on both sides once; each national list holds it, so that the two add to the
    total plus those seen on both sides (Vitkalova et al. 2018 on counting twice).
    """
    totals = [
        row for row in facts.rows("transborder_figures") if row["quantity"] == "total" and row["value"] is not None
    ]
    rows, notes = [], []
    for species in facts.cats:
        studies = sorted((row for row in totals if row["species_id"] == species), key=_study)
        rows += [_counted_once(facts, total) for total in studies] or [_not_in_study(facts, species)]
        if not studies:
            notes += _groups(facts, species)
    return Table(
        "cats",
        Message("report_cats_title"),
        (
            Column(Message("field_species_id")),
            Column(Message("report_cats_total", unit=_units(totals)), "right"),
            Column(Message("report_cats_both"), "right"),
            Column(Message("report_cats_share"), "right"),
            Column(Message("report_cats_lists"), "right"),
            Column(Message("report_cats_once"), "right"),
        ),
        tuple(rows),
        (*_study_notes(facts, totals), *notes),
    )


def _study(row: Row) -> tuple:
    return (row["area"] or "", row["year_from"] or 0, row["year_to"] or 0)


def _units(totals: Iterable[Row]) -> list[Message]:
    units = dict.fromkeys(row["unit"] for row in totals if row["unit"])
    return [Message(f"unit_{unit}") for unit in units] or [Message("unit_individuals")]


def _counted_once(facts: Facts, total: Row) -> tuple:
    both = next(
        (
            row
            for row in facts.rows("transborder_figures")
            if row["quantity"] == "both_sides"
            and row["species_id"] == total["species_id"]
            and _study(row) == _study(total)
        ),
        None,
    )
    name, one = facts.species(total["species_id"]), (total["figure_id"],)
    seen = Number(total["value"], rows=one, unsure=is_low(total))
    if both is None or both["value"] is None:
        missing = Missing(Message("report_both_sides_unknown"))
        return (name, seen, missing, missing, missing, seen)
    rows, unsure = (*one, both["figure_id"]), is_low(total, both)
    return (
        name,
        seen,
        Number(both["value"], rows=(both["figure_id"],), unsure=is_low(both)),
        Number(both["value"] / total["value"], 0, "percent", rows, unsure)
        if total["value"]
        else Missing(Message("report_none")),
        Number(total["value"] + both["value"], rows=rows, unsure=unsure),
        seen,
    )


def _not_in_study(facts: Facts, species: str) -> tuple:
    return (facts.species(species), *(Missing(Message("report_not_in_study")),) * 5)


def _groups(facts: Facts, species: str) -> list[Paragraph]:
    """The named groups of a cat that live across a border."""
    rows = [
        row
        for row in facts.rows("corridors")
        if species in split(row["species_ids"]) and len(split(row["countries_iso3"])) > 1 and row["status"] != "lost"
    ]
    name = facts.species(species)
    if not rows:
        return [Paragraph(Message("report_cats_no_groups", species=name))]
    groups = [
        Message("report_name_of_countries", name=row["name_en"], countries=facts.country_names(row["countries_iso3"]))
        for row in rows
    ]
    return [Paragraph(Message("report_cats_groups", species=name, groups=groups), _ids(rows, "corridor_id"))]


def _area(row: Row) -> Message | str:
    """The study's area in the report's language where the project has words for it, else as its source has it."""
    return Message(f"study_area_{row['area_code']}") if row["area_code"] else row["area"] or ""


def _study_notes(facts: Facts, totals: list[Row]) -> list[Paragraph]:
    studies: dict[tuple, list[Row]] = {}
    for row in totals:
        studies.setdefault(_study(row), []).append(row)
    notes = []
    for study, rows in studies.items():
        _, first, last = study
        rows = [
            *rows,
            *(
                row
                for row in facts.rows("transborder_figures")
                if row["quantity"] == "both_sides" and _study(row) == study
            ),
        ]
        years = str(first) if first == last else f"{first}–{last}"
        sources = "; ".join(dict.fromkeys(row["source"] for row in rows if row["source"]))
        notes.append(
            Paragraph(
                Message("report_cats_study", area=_area(rows[0]), years=years, source=sources), _ids(rows, "figure_id")
            )
        )
    if notes:
        notes += [Paragraph(Message("report_cats_derived")), Paragraph(Message("report_cats_minimum"))]
    return notes


# --- birds' key sites ------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Evidence:
    """Of some key sites: those with a published count and those with enough seasons, with the counts that show it."""

    sites: tuple[str, ...]
    counted: tuple[str, ...]
    count_rows: tuple[str, ...]
    long: tuple[str, ...]
    long_rows: tuple[str, ...]


def evidence_by_country(facts: Facts) -> dict[str, Evidence]:
    """Country -> the evidence for its birds' key sites; a site in two countries stands with both; '' is all of them."""
    groups: dict[str, list[str]] = {code: [] for code in facts.countries}
    for site in facts.bird_sites:
        for code in split(facts.sites[site]["country_iso3"]):
            groups.setdefault(code, []).append(site)
    groups[""] = facts.bird_sites
    return {code: _evidence(facts, sites) for code, sites in groups.items()}


def long_series(rows: Iterable[Row]) -> list[Row]:
    """Those counts whose species was counted in the same season of at least three different season years."""
    series: dict[tuple, list[Row]] = {}
    for row in rows:
        if row["season_year"] is not None:
            series.setdefault((row["site_id"], row["species_id"], row["season"]), []).append(row)
    return [
        row
        for group in series.values()
        if len({row["season_year"] for row in group}) >= ENOUGH_SEASONS
        for row in group
    ]


def birds_table(facts: Facts) -> Table:
    """Table 2: birds' key sites, per country in the programme's order, and what is known of them."""
    evidence = evidence_by_country(facts)
    rows = [_evidence_row(facts.country(code), evidence[code]) for code in evidence if code]
    if facts.bird_sites:
        rows.append(_evidence_row(Message("report_all_countries"), evidence[""]))
    return Table(
        "birds",
        Message("report_birds_title"),
        (
            Column(Message("field_country")),
            Column(Message("report_key_sites"), "right"),
            Column(Message("report_birds_counted"), "right"),
            Column(Message("report_birds_seasons"), "right"),
        ),
        tuple(rows),
        tuple(
            Paragraph(Message(code))
            for code in ("report_birds_note_present", "report_birds_note_count", "report_birds_note_seasons")
        ),
    )


def _evidence(facts: Facts, sites: list[str]) -> Evidence:
    counts = [row for site in sites for row in facts.bird_counts(site)]
    series = long_series(counts)
    return Evidence(
        tuple(sites),
        tuple(dict.fromkeys(row["site_id"] for row in counts)),
        _ids(counts, "count_id"),
        tuple(dict.fromkeys(row["site_id"] for row in series)),
        _ids(series, "count_id"),
    )


def _evidence_row(label: Any, found: Evidence) -> tuple:
    return (
        label,
        Number(len(found.sites), rows=found.sites) if found.sites else Missing(Message("report_no_key_site")),
        Number(len(found.counted), rows=found.count_rows) if found.counted else Missing(Message("report_no_count")),
        Number(len(found.long), rows=found.long_rows) if found.long else Missing(Message("report_no_series")),
    )


# --- verdicts --------------------------------------------------------------------------------------------------------


def current_verdicts(facts: Facts) -> list[Row]:
    """The latest run's verdicts on ``CRITERIA`` against the current edition of each population, or against none."""
    current = {row["row_id"] for row in facts.rows("populations") if row["current"] == "yes"}
    return [
        row
        for row in facts.latest("site_verdicts")
        if row["criterion"] in CRITERIA and (row["population_row"] is None or row["population_row"] in current)
    ]


def by_level(rows: Iterable[Row]) -> list[list[Row]]:
    """Verdicts that differ in nothing but the criterion together: two criteria with one level say one thing."""
    same = ("site_id", "species_id", "season", "population_row", "level", "figure", "verdict", "provisional", "reason")
    groups: dict[tuple, list[Row]] = {}
    for row in rows:
        groups.setdefault(tuple(row[name] for name in same), []).append(row)
    order = {criterion: place for place, criterion in enumerate(CRITERIA)}
    return [sorted(group, key=lambda row: order[row["criterion"]]) for group in groups.values()]


def verdict_key(facts: Facts, row: Row) -> tuple:
    """Sorts verdicts by site, species, season and criterion, the newest edition first."""
    order = [*facts.birds, *facts.cats]
    species = order.index(row["species_id"]) if row["species_id"] in order else len(order)
    return (
        facts.site_order(row["site_id"]),
        species,
        row["season"] or "",
        CRITERIA.index(row["criterion"]),
        -(row["edition"] or 0),
    )


def verdicts_table(facts: Facts) -> Table:
    """Table 3: the sites whose counts decide a criterion, by the current edition of the 1 percent level."""
    decided = sorted(
        (row for row in current_verdicts(facts) if row["verdict"] in DECIDED), key=lambda row: verdict_key(facts, row)
    )
    notes = [Message(f"report_verdicts_note_{code}") for code in ("level", "derived", "season")]
    notes += dict.fromkeys(_why(row) for row in decided if row["reason"])
    return Table(
        "verdicts",
        Message("report_verdicts_title"),
        (
            Column(Message("report_site")),
            Column(Message("report_species_season")),
            Column(Message("field_criterion")),
            Column(Message("report_mean_count"), "right"),
            Column(Message("report_largest_count"), "right"),
            Column(Message("report_level"), "right"),
            Column(Message("report_edition_of_level")),
            Column(Message("report_seasons_reached"), "right"),
            Column(Message("field_verdict")),
        ),
        tuple(_verdict_row(facts, group) for group in by_level(decided)),
        tuple(Paragraph(note) for note in notes) if decided else (),
    )


def stay_cell(facts: Facts, row: Row) -> Message:
    """The species, or all waterbirds together, and the season that a verdict is about."""
    species = facts.species(row["species_id"]) if row["species_id"] else Message("report_all_waterbirds")
    return Message("report_species_in_season", species=species, season=Message(f"season_{row['season'] or 'unknown'}"))


def criteria_cell(group: list[Row]) -> Listed:
    """The short names of the criteria that a group of verdicts is about."""
    return Listed(tuple(Message(f"report_short_{row['criterion']}") for row in group))


def verdict_cell(row: Row) -> Message:
    verdict = Message(f"verdict_{row['verdict']}")
    return Message("report_provisional", verdict=verdict) if row["provisional"] else verdict


def _why(row: Row) -> Message:
    return Message("report_verdict_why", verdict=verdict_cell(row), reason=Message(f"verdict_reason_{row['reason']}"))


def level_cell(facts: Facts, row: Row):
    """The level, exact where it is not rounded, with the edition it comes from."""
    if row["level"] is None:
        return Missing(Message("report_no_level"))
    edition = facts.by_key("populations").get(row["population_row"], {})
    decimals = 0 if float(row["level"]).is_integer() else 1
    return Number(row["level"], decimals, rows=tuple(filter(None, (row["population_row"],))), unsure=is_low(edition))


def edition_cell(row: Row):
    """The edition of a level; an official one says so."""
    if row["edition"] is None:
        return Missing(Message("report_set_by_criterion"))
    year = str(row["edition"])
    official = row["level_basis"] == "official"
    return Message("report_edition", year=year, basis=Message("level_basis_official")) if official else year


def _verdict_row(facts: Facts, group: list[Row]) -> tuple:
    row = group[0]
    rows = split(row["row_ids"])
    return (
        facts.site_and_country(row["site_id"]),
        stay_cell(facts, row),
        criteria_cell(group),
        count_cell(row["figure"], rows),
        count_cell(row["largest"], rows),
        level_cell(facts, row),
        edition_cell(row),
        reached_cell(row),
        verdict_cell(row),
    )


def count_cell(value: float | None, rows: tuple[str, ...]):
    return Missing(Message("report_no_count")) if value is None else Number(value, rows=rows)


def reached_cell(row: Row):
    """In how many of the seasons used the level was reached."""
    if row["seasons_reached"] is None or not row["seasons"]:
        return Missing(Message("report_no_count"))
    return Name(Message("report_of", part=row["seasons_reached"], whole=row["seasons"]), rows=split(row["row_ids"]))


def missing_table(facts: Facts) -> Table:
    """What keeps the other key sites of birds from a verdict: for each reason the sites."""
    verdicts: dict[str, list[Row]] = {}
    for row in current_verdicts(facts):
        verdicts.setdefault(row["site_id"], []).append(row)
    groups: dict[str, list[str]] = {}
    for site in facts.bird_sites:
        found = verdicts.get(site, [])
        if not any(row["verdict"] in DECIDED for row in found):
            for code in _lacking(facts, site, found):
                groups.setdefault(code, []).append(site)
    return Table(
        "missing",
        Message("report_missing_title"),
        (
            Column(Message("report_missing")),
            Column(Message("report_key_sites"), "right"),
            Column(Message("report_sites")),
        ),
        tuple(
            (Message(code), Number(len(sites), rows=tuple(sites)), Listed(tuple(facts.site(site) for site in sites)))
            for code, sites in sorted(groups.items())
        ),
        (Paragraph(Message("report_missing_note")),) if groups else (),
    )


def _lacking(facts: Facts, site: str, verdicts: list[Row]) -> list[str]:
    if not facts.bird_counts(site):
        return ["report_lacks_counts"]
    reasons = dict.fromkeys(row["reason"] for row in verdicts if row["reason"] and row["species_id"])
    return [f"verdict_reason_{reason}" for reason in reasons] or ["report_lacks_run"]


# --- score -----------------------------------------------------------------------------------------------------------


def scored_sites(facts: Facts) -> list[Row]:
    """Key sites with a score in the latest run that scored key sites, the highest first."""
    rows = [row for row in facts.latest("priorities", unit_table="sites") if row["score"] is not None]
    return sorted(rows, key=lambda row: (row["rank"] if row["rank"] is not None else len(rows), row["unit_id"]))


def top_table(facts: Facts) -> Table:
    """The sites with the highest score of the evidence, with the range of ranks that other weights would give."""
    return Table(
        "top",
        Message("report_top_title"),
        SCORE_COLUMNS,
        tuple(score_row(facts, row) for row in scored_sites(facts)[:TOP]),
        tuple(weight_notes(facts)),
    )


def score_row(facts: Facts, row: Row) -> tuple:
    """The cells under ``SCORE_COLUMNS`` for one site."""
    rows = (row["unit_id"],)
    unknown = Missing(Message("report_not_stated"))
    ranks = (row["rank_low"], row["rank_high"])
    lacking = tuple(field_label(name) for name in split(row["missing"]))
    return (
        unknown if row["rank"] is None else Number(row["rank"], rows=rows),
        facts.site_and_country(row["unit_id"]),
        Number(row["score"], 2, rows=rows),
        unknown if row["score_high"] is None else Number(row["score_high"], 2, rows=rows),
        unknown if None in ranks else Span(*ranks, rows=rows),
        Listed(lacking) if lacking else Missing(Message("report_none")),
    )


def field_label(name: str) -> Text:
    """What a criterion of the score is called; a field of the user's own keeps its name."""
    return Message(f"criterion_field_{name}") if name in SITE_FIELDS else name


def criteria_of_score(facts: Facts) -> list[dict[str, Any]]:
    """The criteria and weights that the latest score of key sites was asked for, as its run's parameters have them."""
    criteria = loaded(facts.run_of("priorities", unit_table="sites").get("parameters")).get("criteria", [])
    return (
        [item for item in criteria if isinstance(item, dict) and "field" in item] if isinstance(criteria, list) else []
    )


def weight_notes(facts: Facts) -> list[Paragraph]:
    """What the score is and is not, and the weight of each criterion."""
    notes = [Paragraph(Message("report_score_missing_note")), Paragraph(Message("report_rank_range_note"))]
    weights = [
        Message("report_weight", criterion=field_label(item["field"]), weight=item.get("weight", 1))
        for item in criteria_of_score(facts)
    ]
    return [*notes, Paragraph(Message("report_weights", weights=weights))] if weights else notes


def loaded(text: str | None) -> dict[str, Any]:
    """A JSON object of the database; an empty one where the text is none."""
    try:
        found = json.loads(text or "{}")
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def _ids(rows: Iterable[Row], key: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(str(row[key]) for row in rows))
