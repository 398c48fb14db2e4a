"""The tables of the report on progress: sums by country and species, then one table for each kind of change."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from ..messages import Message
from ..sharing.release_rules import HELD
from . import headlines
from .document import Block, Bullets, Cell, Column, Date, Listed, Missing, Name, Number, Paragraph, Table
from .evidence_cells import EvidenceCells
from .facts import Facts, Row, is_low, split
from .period import Compared
from .progress_changes import Change, Changes
from .record_changes import countries_of_count, recommendation_countries
from .verdict_changes import FROM_WHAT, VerdictChange

_SUMS = {  # the columns of the sums: the kinds of changes that each counts
    "progress_counts": ("count_new",),
    "progress_verdicts": ("verdict_changed",),
    "progress_crossings": ("crossing_happened", "crossing_known"),
    "progress_areas": ("area_new",),
    "progress_assessments": ("assessment_new",),
    "progress_recommendations_new": ("recommendation_new",),
    "progress_recommendations_done": ("recommendation_done",),
    "progress_recommendations_late": ("recommendation_late",),
}
_NONE = Missing(Message("report_none"))
_NOT_COMPARED = Missing(Message("progress_not_compared"))


def answer(facts: Facts, found: Changes) -> tuple[Block, ...]:
    """Whether anything changed, what could not be compared, and the sums by country and by species."""
    said = [Message("progress_nothing", first=found.asked.first, last=found.asked.last)] if found.nothing else []
    said += [_compared(runs) for runs in (found.verdict_runs, found.crossings.runs)]
    if found.counts.undated:
        said.append(Message("progress_undated", number=found.counts.undated))
    lines = Bullets(tuple(Paragraph(text) for text in said))
    if not found.all:
        return (lines,)
    return (lines, _by_country(facts, found), _by_species(facts, found))


def parts(facts: Facts, found: Changes) -> tuple[tuple[str, Message, tuple[Block, ...]], ...]:
    """Key, title and blocks of each kind of change, in the order of the report."""
    return (
        ("counts", Message("progress_counts"), (_counts(facts, found),)),
        ("verdicts", Message("progress_verdicts"), _verdicts(facts, found)),
        ("crossings", Message("progress_crossings"), _crossings(facts, found)),
        ("areas", Message("progress_areas"), (_areas(facts, found.areas),)),
        ("assessments", Message("progress_assessments"), (_assessments(facts, found.assessments),)),
        ("recommendations", Message("progress_recommendations"), _recommendations(facts, found)),
    )


def _compared(runs: Compared) -> Message:
    """Which runs are held against each other, or why none are."""
    algorithm = Message("progress_algorithm", name=Message(f"algorithm_{runs.algorithm}"))
    if runs.after is None:
        return Message("progress_no_run", algorithm=algorithm)
    after = str(runs.after["ended"])[:10]
    if runs.before is None:
        return Message("progress_no_run_before", algorithm=algorithm, after=after)
    if not runs.possible:
        return Message("progress_no_run_since", algorithm=algorithm, day=after)
    return Message("progress_runs", algorithm=algorithm, before=str(runs.before["ended"])[:10], after=after)


# --- sums ------------------------------------------------------------------------------------------------------------


def _by_country(facts: Facts, found: Changes) -> Table:
    """A change of two countries stands with both; what is for the subregion, or of no country, stands apart."""
    rows: list[tuple[Cell, ...]] = [
        (facts.country(code), *_sums(found, lambda one, code=code: code in one.countries)) for code in facts.countries
    ]
    others = dict.fromkeys(code for one in found.all for code in one.countries if code not in facts.countries)
    rows += [(facts.country(code), *_sums(found, lambda one, code=code: code in one.countries)) for code in others]
    if any(not one.countries for one in found.all):
        rows.append((Message("progress_no_country"), *_sums(found, lambda one: not one.countries)))
    rows.append((Message("progress_all"), *_sums(found, lambda one: True)))
    return _table("by_country", "progress_by_country", ["field_country"], [*_SUMS], rows, ["progress_by_country_note"])


def _by_species(facts: Facts, found: Changes) -> Table:
    species = [*facts.birds, *facts.cats]
    rows = [(facts.species(name), *_sums(found, lambda one, name=name: name in one.species)) for name in species]
    if any(not one.species for one in found.all):
        rows.append((Message("progress_no_species"), *_sums(found, lambda one: not one.species)))
    return _table("by_species", "progress_by_species", ["field_species_id"], [*_SUMS], rows)


def _sums(found: Changes, wanted: Callable[[Change], bool]) -> tuple[Cell, ...]:
    """How many changes of each kind are wanted; where no two runs could be compared, nothing found is not none."""
    own = [one for one in found.all if wanted(one)]
    compared = {"progress_verdicts": found.verdict_runs, "progress_crossings": found.crossings.runs}
    cells = []
    for column, kinds in _SUMS.items():
        none = _NONE if column not in compared or compared[column].possible else _NOT_COMPARED
        of_kind = [one for one in own if one.kind in kinds]
        rows = tuple(dict.fromkeys(name for one in of_kind for name in one.rows))
        cells.append(Number(sum(one.number for one in of_kind), rows=rows) if of_kind else none)
    return tuple(cells)


# --- one table for each kind -----------------------------------------------------------------------------------------


def _counts(facts: Facts, found: Changes) -> Table:
    groups: dict[tuple[str, str], dict[str, list[Row]]] = {}
    for name in ("taken_in", "fresh", "of_seasons"):
        for row in getattr(found.counts, name):
            for code in countries_of_count(facts, row) or ("",):
                groups.setdefault((code, row["species_id"] or ""), {}).setdefault(name, []).append(row)
    order = [*facts.birds, *facts.cats]
    countries = [*facts.countries, *sorted({code for code, _ in groups} - set(facts.countries) - {""}), ""]
    rows = []
    for code, species in sorted(
        groups, key=lambda key: (countries.index(key[0]), order.index(key[1]) if key[1] in order else 9)
    ):
        own = groups[code, species]
        sites = [row for row in own.get("taken_in", ()) if row["site_id"]]
        rows.append(
            (
                facts.country(code) if code else Missing(Message("report_not_stated")),
                facts.species(species) if species else Missing(Message("report_not_stated")),
                *(_number(own.get(name, ()), "count_id") for name in ("taken_in", "fresh")),
                _number(sites, "site_id"),
                _number(own.get("of_seasons", ()), "count_id"),
            )
        )
    numbers = ["progress_taken_in", "progress_fresh", "report_sites", "progress_of_seasons"]
    return _table("new_counts", "progress_counts_title", ["field_country", "field_species_id"], numbers, rows,
                  ["progress_counts_note"])  # fmt: skip


def _number(rows: Iterable[Row], key: str) -> Cell:
    ids = tuple(dict.fromkeys(str(row[key]) for row in rows))
    return Number(len(ids), rows=ids) if ids else _NONE


def _verdicts(facts: Facts, found: Changes) -> tuple[Block, ...]:
    rows = [
        (
            facts.site_and_country(one.row["site_id"]),
            headlines.stay_cell(facts, one.row),
            Listed(tuple(Message(f"{'report_short' if name in headlines.CRITERIA else 'criterion'}_{name}")
                         for name in one.criteria)),
            *(Missing(Message("progress_not_asked")) if row is None else headlines.verdict_cell(row)
              for row in (one.before, one.after)),
            why(one),
        )
        for one in found.verdicts.changed
    ]  # fmt: skip
    left = [
        "report_site",
        "report_species_season",
        "field_criterion",
        "progress_before",
        "progress_after",
        "progress_why",
    ]
    table = _table("changed_verdicts", "progress_verdicts_title", left, [], rows)
    if not found.verdict_runs.possible:
        return (Paragraph(_compared(found.verdict_runs)),)
    same = Message("progress_same", same=found.verdicts.same, shifted=found.verdicts.shifted)
    return (table, Paragraph(same))


def why(one: VerdictChange) -> Cell:
    """What moved a verdict."""
    if one.before is None or one.after is None:
        return Message("progress_moved_new" if one.before is None else "progress_moved_gone")
    return Listed(tuple(dict.fromkeys(_moved(name, one) for name in one.moved)), one.count_ids)


def _moved(name: str, one: VerdictChange) -> Message:
    if name not in FROM_WHAT:
        return Message(f"progress_moved_{name}")
    told = []
    for row in (one.before, one.after):
        if name in ("seasons", "seasons_reached"):
            told.append(Message("report_of", part=row["seasons_reached"] or 0, whole=row["seasons"] or 0))
        elif row[name] is None or row[name] == "":
            told.append(Message("report_none"))
        elif name in ("level_basis", "reason"):
            told.append(Message(f"{'verdict_reason' if name == 'reason' else name}_{row[name]}"))
        else:
            told.append(str(row[name]) if name == "edition" else row[name])
    what = "seasons" if name == "seasons_reached" else name
    return Message(f"progress_moved_{what}", before=told[0], after=told[1])


def _crossings(facts: Facts, found: Changes) -> tuple[Block, ...]:
    runs = found.crossings.runs
    if runs.after is None:
        return (Paragraph(_compared(runs)),)
    sums = found.crossings.sums
    numbers = ["progress_happened", "progress_surely", "progress_known"]
    blocks: list[Block] = []
    for line, key, title in (
        (False, "new_crossings", "progress_crossings_title"),
        (True, "new_passages", "transborder_demarcation"),
    ):
        own = sums[sums["line"].astype(bool) == line].to_dict("records")
        if not own and (line or not runs.possible):
            continue
        rows = [
            (
                facts.species(row["species_id"]),
                *(facts.country(row[side]) for side in ("side_from", "side_to")),
                _with_probable(row["happened"], row["happened_probable"]),
                Number(int(row["happened_surely"])) if row["happened_surely"] else _NONE,
                _with_probable(row["known"], row["known_probable"])
                if runs.possible
                else Missing(Message("progress_cannot_tell")),
            )
            for row in own
        ]
        left = ["field_species_id", "transborder_from", "transborder_to"]
        blocks.append(_table(key, title, left, numbers, rows, ["progress_crossings_note"]))
    unclear = found.crossings.unclear
    said = [Message("progress_unclear", number=unclear)] if unclear else []
    said += [] if runs.possible else [_compared(runs)]
    return (*blocks, *(Paragraph(text) for text in said))


def _with_probable(sure: int, probable: int) -> Cell:
    if not probable:
        return Number(int(sure)) if sure else _NONE
    return Name(Message("progress_and_probable", sure=int(sure), probable=int(probable)))


def _areas(facts: Facts, areas: Iterable[Row]) -> Table:
    rows = [
        (
            facts.country(row["country_iso3"]) if row["country_iso3"] else Missing(Message("report_not_stated")),
            Name(row["name"] or row["area_id"], is_low(row), rows=(row["area_id"],)),
            row["designation"] or Missing(Message("report_not_stated")),
            str(row["year"]),
            row["source"] or Missing(Message("report_not_stated")),
        )
        for row in areas
    ]
    left = ["field_country", "field_name", "field_designations", "report_year", "field_source"]
    return _table("new_areas", "progress_areas_title", left, [], rows, ["progress_areas_note"])


def _assessments(facts: Facts, assessments: Iterable[Row]) -> Table:
    rows = []
    for row in assessments:
        words = (("condition", row["state"]), ("state_trend", row["state_trend"]))
        rows.append(
            (
                facts.site_and_country(row["site_id"]),
                Name(row["office"] or "", rows=(row["assessment_id"],)),
                str(row["year"]),
                *(Message(f"{name}_{word}") if word else Missing(Message("report_not_stated")) for name, word in words),
            )
        )
    left = ["report_site", "field_office", "report_year", "field_state", "field_state_trend"]
    return _table("new_assessments", "progress_assessments_title", left, [], rows)


def _recommendations(facts: Facts, found: Changes) -> tuple[Block, ...]:
    tables = []
    for kind in ("new", "done", "dropped", "late", "open"):
        rows = getattr(found.recommendations, kind)
        if rows or kind != "dropped":
            tables.append(
                recommendation_table(facts, f"recommendations_{kind}", f"progress_recommendations_{kind}", rows)
            )
    wrong = tuple(Paragraph(message) for message in found.recommendations.wrong)
    return (*tables, *((Bullets(wrong),) if wrong else ()))


def recommendation_table(facts: Facts, key: str, title: str, recommendations: Iterable[Row]) -> Table:
    """Recommendations: for whom, what, which species and sites, when, and on what evidence."""
    evidence = EvidenceCells(facts)
    rows = [
        (
            addressee(facts, row),
            recommendation_text(row),
            facts.species_cell(row["species_ids"]),
            Listed(tuple(facts.site(site) for site in split(row["site_ids"])))
            if row["site_ids"]
            else Missing(Message("report_not_stated")),
            *(
                Date(str(row[name])) if row[name] else Missing(Message("report_not_stated"))
                for name in ("issued", "due")
            ),
            Date(str(row["closed"])) if row["closed"] else Missing(Message("report_none")),
            evidence.of(row),
        )
        for row in recommendations
    ]
    left = ["field_addressee", "field_text_code", "field_species_id", "report_sites", "field_issued", "field_due",
            "field_closed", "field_recommendations_evidence"]  # fmt: skip
    return _table(key, title, left, [], rows)


def addressee(facts: Facts, row: Row) -> Cell:
    """The site, the countries or the subregion that a recommendation is addressed to."""
    if row["level"] == "site" and row["addressee"]:
        return facts.site_and_country(row["addressee"])
    countries = recommendation_countries(facts, row)
    if countries:
        return Listed(tuple(facts.country(code) for code in countries))
    return (
        Message("addressee_level_subregional")
        if row["level"] == "subregional"
        else Missing(Message("report_not_stated"))
    )


def recommendation_text(row: Row) -> Cell:
    """The words of a recommendation: of its code, and its own, or that these are held and do not leave."""
    rows = (row["recommendation_id"],)
    own = Message("sheet_why_text") if row["text"] == HELD else row["text"]
    if row["text_code"] and row["text_code"] != "other":
        word = Message(f"recommendation_{row['text_code']}")
        return Name(Message("report_weight", criterion=word, weight=own) if own else word, rows=rows)
    return Name(own, rows=rows) if own else Missing(Message("report_not_stated"))


def _table(
    key: str, title: str, left: list[str], right: list[str], rows: Iterable[tuple[Cell, ...]], notes: Iterable[str] = ()
) -> Table:
    rows = tuple(rows)
    columns = (*(Column(Message(code)) for code in left), *(Column(Message(code), "right") for code in right))
    said = tuple(Paragraph(Message(code)) for code in notes) if rows else ()
    return Table(key, Message(title), columns, rows, said, Message("progress_no_change"))
