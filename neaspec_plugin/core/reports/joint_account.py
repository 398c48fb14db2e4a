"""Joint study areas as a report: what each side counted and when, what may be added, and what is still missing.

Dates and names come from the tables as the release gate lets them pass; what was computed of the exact dates is sums
and numbers of days.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

import pandas as pd

from ..assessments.joint_study import JointStudy
from ..assessments.study_areas import CHOSEN, StudyArea
from ..assessments.synchronised_counts import COUNTED, NO_SITE, SAME_DAYS
from ..detections.not_shared import ALL
from ..messages import Message
from ..movement.crossings import DEMARCATION
from ..schema import BIRDS, CATS, VOCABULARIES
from ..sharing.coordinate_text import release_text
from .crossing_account import joint_table
from .document import Block, Cell, Column, Document, Listed, Missing, Name, Number, Paragraph, Section, Table
from .effort_account import states_table, years_cell
from .facts import Facts, split

_SEASON = ["species_id", "season", "season_year"]
_REMARKS = {"incomplete": "complete_no", "other_kind": "joint_flag_other_kind"}
_UNSURE = "low_confidence"
_DATES, _DAY = ("date_start", "date_end"), 10  # characters of an ISO date that is a day


@dataclass(frozen=True)
class Account:
    """What the report is made of: the ``study``, within how many ``days`` counts were added, the number of stations
    below which no effort is told, and the codes of threats that have words."""

    study: JointStudy
    days: int
    few: int
    threats: Collection[str]


@dataclass(frozen=True)
class Area:
    """A study area and its rows of each table of the study."""

    area: StudyArea
    counts: pd.DataFrame
    pairs: pd.DataFrame
    sites: pd.DataFrame
    in_all: pd.DataFrame
    effort: pd.DataFrame
    individuals: pd.DataFrame
    not_shared: pd.DataFrame
    two_series: bool


def build(account: Account, tables: Mapping[str, pd.DataFrame], language: str) -> Document:
    """The report; ``tables`` (countries, species, sites, site_names, study_areas, counts) as the gate has them."""
    facts = Facts(tables, language)
    areas = [_rows_of(account.study, area) for area in account.study.areas]
    sections = [_section(account, one, facts) for one in areas]
    answer = Section("answer", Message("report_answer"), (_answer(account, areas, facts),))
    return Document(
        Message("joint_title"),
        Message("joint_question"),
        language,
        (answer, *sections),
        (Paragraph(Message("source_note")),),
    )


def season_sums(counts: pd.DataFrame) -> tuple[int, int, int]:
    """In how many seasons of ``synchronised_counts.COUNTS`` there are counts on one side, on several, and a total."""
    told = counts[counts["state"] == COUNTED]
    sides = told.groupby(_SEASON)["side"].nunique()
    added = told[told["joint_total"].notna()].drop_duplicates(_SEASON)
    return int((sides == 1).sum()), int((sides > 1).sum()), len(added)


def area_name(area: StudyArea, facts: Facts) -> Message | str:
    """The project's own words for an area of the programme, else as its released row or its sites name it."""
    if area.study_area_id == CHOSEN:
        return " / ".join(facts.site_name(site)[0] for site in area.members)
    known = area.study_area_id in VOCABULARIES["joint_area"]
    own = facts.by_key("study_areas").get(area.study_area_id, {}).get("name_en")
    return Message(f"joint_area_{area.study_area_id}") if known else own or area.study_area_id


def _rows_of(study: JointStudy, area: StudyArea) -> Area:
    frames = {
        name: frame[frame["study_area_id"] == area.study_area_id].reset_index(drop=True)
        for name, frame in vars(study).items()
        if isinstance(frame, pd.DataFrame)
    }
    return Area(area, two_series=area.study_area_id in study.two_series, **frames)


def _answer(account: Account, areas: Sequence[Area], facts: Facts) -> Table:
    rows = []
    for one in areas:
        alone, several, added = season_sums(one.counts)
        totals = one.counts[one.counts["joint_total"].notna()]
        cats = set(one.area.species) <= set(CATS)
        latest: Cell = Missing(Message("joint_why_cats" if cats else "report_none"))
        if len(totals):
            row = totals.sort_values("season_year", kind="stable").iloc[-1]
            told = Message(
                "joint_latest",
                count=int(row["joint_total"]),
                species=facts.species(row["species_id"]),
                season=Message(f"season_{row['season']}"),
                year=str(row["season_year"]),
            )
            latest = Name(told, rows=split(row["joint_ids"]))
        rows.append(
            (
                area_name(one.area, facts),
                Listed(tuple(facts.country(side) for side in one.area.sides)),
                Number(len(one.area.members), rows=one.area.members),
                Number(int(one.sites["counts"].notna().sum())),
                Number(alone),
                Number(several),
                Number(added),
                latest,
            )
        )
    heads = ("joint_sites_counted", "joint_one_side", "joint_several_sides", "joint_seasons_added")
    return Table(
        "joint_areas",
        Message("joint_answer_title"),
        (
            Column(Message("field_study_area_id")),
            Column(Message("field_countries")),
            Column(Message("report_sites"), "right"),
            *(Column(Message(head), "right") for head in heads),
            Column(Message("joint_latest_total")),
        ),
        tuple(rows),
        (Paragraph(Message("joint_answer_note", days=account.days)),),
    )


def _section(account: Account, one: Area, facts: Facts) -> Section:
    key = one.area.study_area_id
    notes = [Paragraph(Message("joint_no_boundary_note"))]
    if set(one.area.sides) == DEMARCATION:
        notes.insert(0, Paragraph(Message("joint_demarcation_note")))
    animals = joint_table(one.individuals, facts, one.two_series)
    told = (*animals.notes, Paragraph(Message("joint_animals_note"))) if animals.rows else ()
    animals = replace(animals, key=f"animals_{key}", notes=told)
    blocks: tuple[Block, ...] = (
        *notes,
        _counts(one, facts),
        *([_pairs(account, one, facts)] if set(one.area.species) & set(BIRDS) else []),
        _sites(account, one, facts),
        _effort(account, one, facts),
        animals,
        states_table(one.not_shared.assign(band=ALL), facts, f"not_shared_{key}"),
    )
    return Section(key, area_name(one.area, facts), blocks)


# --- counts -----------------------------------------------------------------------------------------------------------


def _counts(one: Area, facts: Facts) -> Table:
    """One line per species, season and year with the sides beside each other, the latest first."""
    dates = facts.by_key("counts")
    rows = []
    for key, own in one.counts.groupby(_SEASON, sort=False, dropna=False):
        never = pd.isna(key[2])
        told = [dates[name] for cell in own["count_ids"] for name in split(cell) if name in dates]
        cells = [_side_cell(own[own["side"] == side], dates, _precision(told)) for side in one.area.sides]
        flags = {flag for cell in own["flags"] for flag in split(cell)} & set(_REMARKS)
        remarks = (*(Message(_REMARKS[flag]) for flag in sorted(flags)), *_not_added(own, facts))
        rows.append(
            (
                facts.species(key[0]),
                Missing(Message("report_no_count")) if never else Message(f"season_{key[1]}"),
                Missing(Message("report_no_count")) if never else str(key[2]),
                *cells,
                _total_cell(own, one.area, facts),
                Listed(remarks) if remarks else "",
            )
        )
    return Table(
        f"counts_{one.area.study_area_id}",
        Message("joint_counts_title"),
        (
            Column(Message("field_species_id")),
            Column(Message("field_season")),
            Column(Message("field_season_year")),
            *(Column(facts.country(side)) for side in one.area.sides),
            Column(Message("joint_total")),
            Column(Message("joint_remarks")),
        ),
        tuple(rows),
        (Paragraph(Message("joint_counts_note")),),
    )


def _not_added(own: pd.DataFrame, facts: Facts) -> Iterable[Cell]:
    """The largest count of each side that stands in none of its figures, or with less in one of them."""
    for row in own[own["not_added"].notna()].to_dict("records"):
        count, unit, side = int(row["not_added"]), Message(f"unit_{row['unit']}"), facts.country(row["side"])
        yield Name(Message("joint_not_added", count=count, unit=unit, side=side), rows=split(row["not_added_id"]))


def _side_cell(own: pd.DataFrame, dates: Mapping[str, Mapping], precision: int) -> Cell:
    cells: list[Cell] = []
    for row in own.to_dict("records"):
        if row["state"] != COUNTED:
            return Missing(Message("joint_no_site" if row["state"] == NO_SITE else "joint_not_counted"))
        ids = split(row["count_ids"])
        text = Message(
            "joint_count",
            count=int(row["count"]),
            unit=Message(f"unit_{row['unit']}"),
            when=_when([dates[one] for one in ids if one in dates], precision),
            sites=int(row["sites_counted"]),
            listed=int(row["sites_listed"]),
        )
        cells.append(Name(text, _UNSURE in split(row["flags"]), rows=ids))
    return cells[0] if len(cells) == 1 else Listed(tuple(cells))


def _precision(counts: Sequence[Mapping]) -> int:
    """How much of an ISO date of some counts is told: all as coarse as the coarsest, for they are held together.

    The day of one and the days between both would tell the day of the other.
    """
    return min((len(str(row[name])) for row in counts for name in _DATES if row[name]), default=_DAY)


def _when(counts: Sequence[Mapping], precision: int) -> Message | str:
    """From the first day to the last of counts, as the release gate tells them."""
    if not counts or any(not row[name] for row in counts for name in _DATES):
        return Message("joint_no_days")
    first, last = (str(pick(row[name] for row in counts))[:precision] for name, pick in zip(_DATES, (min, max)))
    return first if first == last else Message("report_years", first=first, last=last)


def _total_cell(own: pd.DataFrame, area: StudyArea, facts: Facts) -> Cell:
    """The totals of a season, one for each unit, with their sides where these are not all; or why there is none."""
    cells: list[Cell] = []
    for row in own[own["joint_total"].notna()].drop_duplicates("unit").to_dict("records"):
        value, rows, sides = int(row["joint_total"]), split(row["joint_ids"]), split(row["joint_sides"])
        if sides == area.sides:
            cells.append(Number(value, rows=rows))
        else:
            names = [facts.country(side) for side in sides]
            cells.append(Name(Message("report_name_of_countries", name=value, countries=names), rows=rows))
    if cells:
        return cells[0] if len(cells) == 1 else Listed(tuple(cells))
    counted = own[own["state"] == COUNTED]
    if counted.empty:
        return Missing(Message("report_no_count"))
    return Missing(Message(f"joint_why_{counted['no_total'].iloc[0]}"))


def _pairs(account: Account, one: Area, facts: Facts) -> Table:
    """The pairs of sides whose counts of a season are not of the same days."""
    dates = facts.by_key("counts")
    rows = []
    for row in one.pairs[one.pairs["state"] != SAME_DAYS].to_dict("records"):
        precision = _precision([dates[name] for name in (row["count_id_a"], row["count_id_b"]) if name in dates])
        apart: Cell = Missing(Message("joint_no_days"))
        if not pd.isna(row["days_apart"]):
            whole = precision == _DAY
            apart = Number(int(row["days_apart"])) if whole else Message("joint_more_than", days=account.days)
        rows.append(
            (
                facts.species(row["species_id"]),
                Message(f"season_{row['season']}"),
                str(row["season_year"]),
                facts.country(row["side_a"]),
                facts.country(row["side_b"]),
                *(_pair_cell(row, end, dates, precision, facts) for end in ("a", "b")),
                apart,
                Message(f"joint_why_{row['state']}"),
            )
        )
    return Table(
        f"pairs_{one.area.study_area_id}",
        Message("joint_pairs_title"),
        (
            *(Column(Message(f"field_{name}")) for name in (*_SEASON, "side_a", "side_b")),
            *(Column(Message("field_count")) for _ in range(2)),
            Column(Message("joint_days_apart"), "right"),
            Column(Message("joint_why")),
        ),
        tuple(rows),
        (),
        Message("joint_pairs_none"),
    )


def _pair_cell(row: Mapping, end: str, dates: Mapping[str, Mapping], precision: int, facts: Facts) -> Cell:
    if pd.isna(row[f"count_{end}"]):
        return Missing(Message("report_not_stated"))
    name = row[f"count_id_{end}"]
    when = _when([dates[name]] if name in dates else [], precision)
    site = facts.site_name(row[f"site_{end}"])[0]
    return Name(Message("joint_pair_count", count=int(row[f"count_{end}"]), site=site, when=when), rows=(name,))


# --- sites, effort ----------------------------------------------------------------------------------------------------


def _sites(account: Account, one: Area, facts: Facts) -> Table:
    rows = []
    for row in one.sites.to_dict("records"):
        name = facts.site(row["site_id"])
        assessed = not pd.isna(row["assessed"])
        state = [
            _word(vocabulary, row[column])
            for column, vocabulary in (("state", "condition"), ("state_trend", "state_trend"))
        ]
        gap = Missing(Message("joint_not_assessed"))
        rows.append(
            (
                replace(name, unsure=name.unsure or row["confidence"] == "low", rows=(row["site_id"],)),
                facts.country_cell(row["side"]),
                _words("role", row["role"]),
                *((*state, str(row["assessed"])) if assessed else (gap, gap, gap)),
                _threats(row, account.threats),
            )
        )
    heads = ("report_site", "field_joint_side", "field_joint_role", "field_state", "field_state_trend",
             "field_assessed", "field_threats")  # fmt: skip
    columns = tuple(Column(Message(head)) for head in heads)
    return Table(f"sites_{one.area.study_area_id}", Message("joint_sites_title"), columns, tuple(rows))


def _word(vocabulary: str, word: str | None) -> Cell:
    known = word in VOCABULARIES[vocabulary]
    return Message(f"{vocabulary}_{word}") if known else Missing(Message("report_not_stated"))


def _words(vocabulary: str, cell: str | None) -> Cell:
    words = tuple(_word(vocabulary, word) for word in split(cell))
    return Listed(words) if words else Missing(Message("report_not_stated"))


def _threats(row: Mapping, known: Collection[str]) -> Cell:
    """The worst threat with its impact, then the others."""
    kinds = [
        Message(f"threat_class_{kind.replace('.', '_')}") if kind in known else release_text(kind)
        for kind in split(row["threats"])
    ]
    if not kinds:
        return Missing(Message("joint_no_threat"))
    impact = Message(f"threat_impact_{row['worst_threat']}")
    return Listed((Message("joint_threat", threat=kinds[0], impact=impact), *kinds[1:]))


def _effort(account: Account, one: Area, facts: Facts) -> Table:
    cats = bool(set(one.area.species) & set(CATS))
    rows = []
    for row in one.in_all.to_dict("records"):
        own = one.effort[(one.effort["side"] == row["side"]) & one.effort[["counts", "trap_days"]].notna().any(axis=1)]
        listed = int(row["sites_listed"])
        sites = Missing(Message("report_no_count")) if listed else Missing(Message("joint_no_site"))
        if not pd.isna(row["sites_counted"]):
            sites = Message("report_of", part=int(row["sites_counted"]), whole=listed)
        rows.append(
            (
                facts.country(row["side"]),
                *(_trap_days(row, account.few) if cats else ()),
                Missing(Message("report_no_count")) if pd.isna(row["counts"]) else Number(int(row["counts"])),
                sites,
                years_cell(int(year) for year in own["season_year"].dropna()),
            )
        )
    days = ("joint_trap_days", "effort_stations") if cats else ()
    return Table(
        f"effort_{one.area.study_area_id}",
        Message("joint_effort_title"),
        (
            Column(Message("field_joint_side")),
            *(Column(Message(head), "right") for head in (*days, "joint_counts_made", "joint_sites_counted")),
            Column(Message("report_season_years")),
        ),
        tuple(rows),
    )


def _trap_days(row: Mapping, few: int) -> tuple[Cell, Cell]:
    if pd.isna(row["stations"]):
        return (Missing(Message("report_not_shared")),) * 2
    if row["stations"] < few:
        return (Missing(Message("effort_too_few", stations=few)),) * 2
    return Number(float(row["trap_days"]), 1), Number(int(row["stations"]))
