"""The results of the report: verdicts in detail, editions, flyway links, corridors and the score."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from ..messages import Message
from ..priorities.scores.criteria import SITE_FIELDS
from ..priorities.sites.seasons import EXCLUDED_KINDS, SEASON
from . import charts, headlines
from .document import Block, Cell, Column, Figure, Listed, Missing, Name, Number, Paragraph, Section, Table
from .facts import Facts, Row, is_low, split

_NEEDS = ("need", "unknown", "incomplete")  # of missing_seasons


def sections(facts: Facts) -> tuple[Section, ...]:
    """The sections between the data and the methods."""
    return (
        Section("verdicts", Message("report_section_verdicts"), _verdict_blocks(facts)),
        Section("flyway", Message("report_section_flyway"), _flyway_blocks(facts)),
        Section("score", Message("report_section_score"), _score_blocks(facts)),
    )


def how_many(rows: list[Row], key: str, reason: str) -> Cell:
    """The number of rows with their ids, or why there is none."""
    ids = tuple(dict.fromkeys(str(row[key]) for row in rows))
    return Number(len(ids), rows=ids) if ids else Missing(Message(reason))


# --- verdicts --------------------------------------------------------------------------------------------------------


def _verdict_blocks(facts: Facts) -> tuple[Block, ...]:
    return (
        _details_table(facts),
        *_season_charts(facts),
        _editions_block(facts),
        _open_table(facts),
        _open_criteria_table(facts),
    )


def _of_population(facts: Facts) -> list[Row]:
    """Verdicts of the latest run on the criteria of one population, against all its editions, in order."""
    rows = [row for row in facts.latest("site_verdicts") if row["criterion"] in headlines.CRITERIA]
    return sorted(rows, key=lambda row: headlines.verdict_key(facts, row))


def _details_table(facts: Facts) -> Table:
    decided = [row for row in _of_population(facts) if row["verdict"] in headlines.DECIDED]
    return Table(
        "details",
        Message("report_details_title"),
        (
            Column(Message("report_site")),
            Column(Message("report_species_season")),
            Column(Message("field_criterion")),
            Column(Message("report_edition_of_level")),
            Column(Message("report_level"), "right"),
            Column(Message("report_share"), "right"),
            Column(Message("report_seasons_reached"), "right"),
            Column(Message("field_verdict")),
        ),
        tuple(_details_row(facts, group) for group in headlines.by_level(decided)),
        (Paragraph(Message("report_details_note")),) if decided else (),
    )


def _details_row(facts: Facts, group: list[Row]) -> tuple[Cell, ...]:
    row = group[0]
    rows = split(row["row_ids"])
    return (
        facts.site(row["site_id"]),
        headlines.stay_cell(facts, row),
        headlines.criteria_cell(group),
        headlines.edition_cell(row),
        headlines.level_cell(facts, row),
        Missing(Message("report_no_population")) if row["share"] is None else Number(row["share"], 1, "percent", rows),
        headlines.reached_cell(row),
        headlines.verdict_cell(row),
    )


def _season_charts(facts: Facts) -> list[Figure]:
    """For each site, species and season with a verdict by regular counts: the counts used against the level."""
    counts = facts.by_key("counts")
    complete = {_season(count) for count in counts.values() if count["complete"] == "yes" and _enters(count)}
    figures = []
    current = sorted(headlines.current_verdicts(facts), key=lambda row: headlines.verdict_key(facts, row))
    for group in headlines.by_level(current):
        row = group[0]
        used = [counts[name] for name in split(row["row_ids"]) if name in counts]
        used = [count for count in used if count["season_year"] is not None and count["count"] is not None]
        if (
            row["verdict"] not in headlines.DECIDED
            or row["criterion"] == "eaaf_staging"
            or row["level"] is None
            or not used
        ):
            continue
        used.sort(key=lambda count: (count["season_year"], count["count_id"]))
        bars = tuple((count["season_year"], count["count"], _season(count) in complete) for count in used)
        site, species, season = facts.site(row["site_id"]).text, facts.species(row["species_id"]), row["season"]
        figures.append(
            Figure(
                f"seasons_{len(figures) + 1}",
                Message("report_chart_seasons_title", site=site, species=species, season=Message(f"season_{season}")),
                Message(
                    "report_chart_seasons_caption",
                    reached=row["seasons_reached"],
                    seasons=row["seasons"],
                    level=row["level"],
                ),
                "svg",
                charts.SeasonBars(bars, row["level"], _level_label(row)),
                (*split(row["row_ids"]), *([row["population_row"]] if row["population_row"] else [])),
            )
        )
    return figures


def _level_label(row: Row) -> Message:
    label = Message("report_level_of", edition=str(row["edition"]))
    return Message("report_weight", criterion=label, weight=row["level"])


def _season(count: Row) -> tuple:
    return tuple(count[name] for name in (*SEASON, "unit"))


def _enters(count: Row) -> bool:
    """Whether a count can say of its season that it is complete; see ``priorities.seasons``."""
    return count["scope"] == "site" and count["count_kind"] not in EXCLUDED_KINDS and not is_low(count)


def flips(facts: Facts) -> list[list[Row]]:
    """Verdicts on one question that one edition of the population's size meets and another does not.

    Editions of low confidence decide nothing and flip nothing.
    """
    questions: dict[tuple, list[Row]] = {}
    for row in _of_population(facts):
        if row["population_row"] is not None and row["reason"] != "level_low_confidence":
            question = tuple(row[name] for name in ("site_id", "species_id", "season", "criterion"))
            questions.setdefault(question, []).append(row)
    return [rows for rows in questions.values() if len({row["verdict"] == "met" for row in rows}) > 1]


def _editions_block(facts: Facts) -> Block:
    flipped = flips(facts)
    if not flipped:
        code = "report_editions_none" if facts.latest("site_verdicts") else "report_no_rows"
        return Paragraph(Message(code))
    return Table(
        "editions",
        Message("report_editions_title"),
        (
            Column(Message("report_site")),
            Column(Message("report_species_season")),
            Column(Message("field_criterion")),
            Column(Message("report_edition_of_level")),
            Column(Message("report_level"), "right"),
            Column(Message("report_seasons_reached"), "right"),
            Column(Message("field_verdict")),
        ),
        tuple(
            (
                facts.site(row["site_id"]),
                headlines.stay_cell(facts, row),
                headlines.criteria_cell([row]),
                headlines.edition_cell(row),
                headlines.level_cell(facts, row),
                headlines.reached_cell(row),
                headlines.verdict_cell(row),
            )
            for rows in flipped
            for row in rows
        ),
    )


def _open_table(facts: Facts) -> Table:
    """Counted, but not decided: what each site, species and season lacks, by the current edition."""
    rows = [
        row
        for row in headlines.current_verdicts(facts)
        if row["verdict"] == "insufficient_data"
        and row["criterion"] == "ramsar_6"
        and (row["seasons"] or row["reason"] == "pairs_only" or "=" in (row["missing_seasons"] or "").partition(";")[2])
    ]
    rows.sort(key=lambda row: headlines.verdict_key(facts, row))
    return Table(
        "open",
        Message("report_open_title"),
        (
            Column(Message("report_site")),
            Column(Message("report_species_season")),
            Column(Message("field_seasons"), "right"),
            Column(Message("report_missing")),
        ),
        tuple(
            (
                facts.site(row["site_id"]),
                headlines.stay_cell(facts, row),
                Number(row["seasons"], rows=split(row["row_ids"]))
                if row["seasons"]
                else Missing(Message("report_no_count")),
                missing_cell(row),
            )
            for row in rows
        ),
        (Paragraph(Message("report_open_note")),) if rows else (),
    )


def missing_cell(row: Row) -> Cell:
    """What ``missing_seasons`` of a verdict says (``need=2;unknown=2015,2016``), or what they would not mend."""
    if row["reason"] and row["reason"] not in ("too_few_seasons", "coverage_unknown"):
        return Message(f"verdict_reason_{row['reason']}")
    needs = []
    for part in split(row["missing_seasons"]):
        name, _, value = part.partition("=")
        if name in _NEEDS:
            needs.append(Message(f"report_needs_{name}", value=value.replace(",", ", ")))
    return Listed(tuple(needs)) if needs else Missing(Message("report_none"))


def _open_criteria_table(facts: Facts) -> Table:
    """The criteria that these data cannot decide, with the number of sites they were asked for and the reason."""
    groups: dict[tuple[str, str], list[str]] = {}
    for row in sorted(facts.latest("site_verdicts"), key=lambda row: row["criterion"]):
        if row["criterion"] not in headlines.CRITERIA and row["verdict"] == "insufficient_data":
            groups.setdefault((row["criterion"], row["reason"] or ""), []).append(row["site_id"])
    rows = []
    for (criterion, reason), sites in groups.items():
        ids = tuple(sorted(set(sites), key=facts.site_order))
        why = Message(f"verdict_reason_{reason}") if reason else Missing(Message("report_not_stated"))
        rows.append((Message(f"criterion_{criterion}"), Number(len(ids), rows=ids), why))
    return Table(
        "open_criteria",
        Message("report_open_criteria_title"),
        (
            Column(Message("field_criterion")),
            Column(Message("report_key_sites"), "right"),
            Column(Message("field_reason")),
        ),
        tuple(rows),
    )


# --- flyway, links and corridors -------------------------------------------------------------------------------------


def _flyway_blocks(facts: Facts) -> tuple[Block, ...]:
    links = facts.latest("flyway_links")
    picture = Figure(
        "flyway",
        Message("report_map_flyway_title"),
        Message("report_map_flyway_caption", published=_known(links), inferred=_guessed(links)),
        "map",
        rows=tuple(row["link_id"] for row in links),
    )
    tables = (_site_links_table(facts), _corridors_table(facts))
    return (_links_table(facts, links), _between_table(facts, links), *([picture] if links else []), *tables)


def _known(links: list[Row]) -> int:
    return sum(row["link_evidence"] != "inferred" for row in links)


def _guessed(links: list[Row]) -> int:
    return sum(row["link_evidence"] == "inferred" for row in links)


def _links_table(facts: Facts, links: list[Row]) -> Table:
    groups: dict[tuple[str, str], list[Row]] = {}
    for row in links:
        groups.setdefault((row["species_id"], row["link_evidence"]), []).append(row)
    order = [
        (species, kind) for species in facts.birds for kind in ("telemetry", "resighting", "published", "inferred")
    ]
    rows = []
    for species, kind in [pair for pair in order if pair in groups]:
        found = groups[species, kind]
        crossed = [row for row in found if kind == "telemetry" and row["borders_crossed"]]
        rows.append(
            (
                facts.species(species),
                Message(f"link_evidence_{kind}"),
                how_many(found, "link_id", "report_none"),
                how_many(crossed, "link_id", "report_not_shown_by_telemetry"),
            )
        )
    return Table(
        "links",
        Message("report_links_title"),
        (
            Column(Message("field_species_id")),
            Column(Message("field_link_evidence")),
            Column(Message("report_links"), "right"),
            Column(Message("report_borders_crossed"), "right"),
        ),
        tuple(rows),
        (Paragraph(Message("report_links_note")),) if rows else (),
    )


def _between_table(facts: Facts, links: list[Row]) -> Table:
    """How many links have their ends in which two countries."""
    groups: dict[tuple[str, ...], list[Row]] = {}
    for row in links:
        ends = facts.in_order(filter(None, (row["country_from"], row["country_to"])))
        if len(ends) == 2:
            groups.setdefault(ends, []).append(row)
    place = {code: number for number, code in enumerate(facts.countries)}
    rows = []
    for ends in sorted(groups, key=lambda pair: [place.get(code, len(place)) for code in pair]):
        known = [row for row in groups[ends] if row["link_evidence"] != "inferred"]
        guessed = [row for row in groups[ends] if row["link_evidence"] == "inferred"]
        names = Listed(tuple(facts.country(code) for code in ends))
        rows.append((names, how_many(known, "link_id", "report_none"), how_many(guessed, "link_id", "report_none")))
    return Table(
        "between",
        Message("report_between_title"),
        (
            Column(Message("field_countries")),
            Column(Message("report_links_shown"), "right"),
            Column(Message("report_links_inferred"), "right"),
        ),
        tuple(rows),
    )


def _site_links_table(facts: Facts) -> Table:
    order = facts.site_order
    rows = sorted(facts.rows("site_links"), key=lambda row: (order(row["site_a"]), order(row["site_b"])))
    one_sided = [row for row in rows if row["named_by"] == "one"]
    notes = (Paragraph(Message("report_site_links_note", pairs=len(rows), one=len(one_sided))),) if rows else ()
    return Table(
        "site_links",
        Message("layer_site_links"),
        (
            Column(Message("report_site")),
            Column(Message("report_partner_site")),
            Column(Message("field_countries")),
            Column(Message("field_named_by")),
        ),
        tuple(
            (
                _end(facts, row, "site_a"),
                _end(facts, row, "site_b"),
                facts.country_cell(row["countries"]),
                Message(f"named_by_{row['named_by']}") if row["named_by"] else Missing(Message("report_not_stated")),
            )
            for row in rows
        ),
        tuple(notes),
    )


def _end(facts: Facts, link: Row, end: str) -> Name:
    site = facts.site(link[end])
    return Name(site.text, site.unsure or is_low(link), site.language)


def _corridors_table(facts: Facts) -> Table:
    rows = [row for row in facts.rows("corridors") if row["kind"] != "computed"]
    drawn = facts.placed("corridors")
    listed = [row["name_en"] or row["corridor_id"] for row in rows if row["corridor_id"] not in drawn]
    notes = [Paragraph(Message("abstract_corridors"))] if drawn else []
    notes += [Paragraph(Message("report_corridors_listed", names=listed))] if listed else []
    rows.sort(key=lambda row: ({"flyway": 0}.get(row["kind"], 1), row["corridor_id"]))
    return Table(
        "corridors",
        Message("report_corridors_title"),
        (
            Column(Message("field_name")),
            Column(Message("field_countries")),
            Column(Message("field_species_id")),
            Column(Message("field_status")),
            Column(Message("field_source")),
        ),
        tuple(
            (
                Name(row["name_en"] or row["corridor_id"], is_low(row), "" if facts.language == "en" else "en"),
                facts.country_cell(row["countries_iso3"]),
                facts.species_cell(row["species_ids"]),
                Message(f"corridor_status_{row['status']}") if row["status"] else Missing(Message("report_not_stated")),
                row["source"] or Missing(Message("report_not_stated")),
            )
            for row in rows
        ),
        tuple(notes),
    )


# --- score -----------------------------------------------------------------------------------------------------------


def _score_blocks(facts: Facts) -> tuple[Block, ...]:
    scored = headlines.scored_sites(facts)
    parts = [headlines.loaded(row["contributions"]) for row in scored]
    fields = sorted({name for part in parts for name in part}, key=_place_of_field)
    table = Table(
        "scores",
        Message("report_scores_title"),
        (
            Column(Message("field_rank"), "right"),
            Column(Message("report_site")),
            Column(Message("field_score"), "right"),
            *(
                Column(Message("report_part_of_score", criterion=headlines.field_label(_field(name))), "right")
                for name in fields
            ),
        ),
        tuple(_score_row(facts, row, part, fields) for row, part in zip(scored, parts)),
        (Paragraph(Message("report_scores_note")),) if scored else (),
    )
    return (table, *(_contributions(facts, scored[: headlines.TOP], parts, fields) if fields else ()))


def _score_row(facts: Facts, row: Row, parts: Mapping[str, float], fields: Sequence[str]) -> tuple[Cell, ...]:
    lacking, rows = split(row["missing"]), (row["unit_id"],)
    none = Missing(Message("legend_no_value"))
    return (
        Missing(Message("report_not_stated")) if row["rank"] is None else Number(row["rank"], rows=rows),
        facts.site(row["unit_id"]),
        Number(row["score"], 2, rows=rows),
        *(none if _field(name) in lacking else Number(float(parts.get(name) or 0), 2, rows=rows) for name in fields),
    )


def _contributions(
    facts: Facts, scored: list[Row], parts: Sequence[Mapping[str, float]], fields: Sequence[str]
) -> Iterable[Figure]:
    bars = tuple(
        (facts.site(row["unit_id"]).text, tuple(float(part.get(name) or 0) for name in fields))
        for row, part in zip(scored, parts)
    )
    return (
        Figure(
            "contributions",
            Message("report_chart_score_title"),
            Message("report_chart_score_caption"),
            "svg",
            charts.StackedBars(tuple(headlines.field_label(_field(name)) for name in fields), bars),
            tuple(row["unit_id"] for row in scored),
        ),
    )


def _field(name: str) -> str:
    return name[len("contrib_") :] if name.startswith("contrib_") else name


def _place_of_field(name: str) -> tuple[int, str]:
    known = list(SITE_FIELDS)
    return (known.index(_field(name)) if _field(name) in known else len(known), name)
