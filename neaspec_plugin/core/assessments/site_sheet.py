"""A site's sheet as a document: every item with its answer or the word missing, what is missing, and the tables.

Values come from released tables alone; that something is held but kept back is told from the exact ones.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from ..errors import NeaspecError
from ..messages import Message
from ..progress import Silent
from ..reports.document import Block, Cell, Column, Context, Document, Figure, Paragraph, Section, Table
from ..reports.results import missing_cell
from .conflicts import conflicts
from .mapped_habitats import habitat_areas
from .readiness import Answer, Lack, site_answers
from .sheet_cells import Cells, together
from .sheet_items import Item
from .sheet_tables import held_tables, with_rows
from .site_rows import SiteRows, origin

_OF_PLACE = ("boundary", "map", "coordinates")  # what the release gate coarsens
_LISTED = 12  # values of one item that are written out; the rest stands in the tables


@dataclass(frozen=True)
class Sheet:
    """``document``, the answers as shown, and how many of the required items are answered."""

    document: Document
    answers: tuple[Answer, ...]
    answered: int
    required: int

    @property
    def lacking(self) -> tuple[Answer, ...]:
        return tuple(answer for answer in self.answers if not answer.answered)


def build(
    released: Mapping[str, pd.DataFrame],
    exact: Mapping[str, pd.DataFrame],
    items: Sequence[Item],
    site_id: str,
    language: str,
    about: Context,
    classes: Collection[str] = (),
) -> Sheet:
    """The sheet of one site from tables of ``site_rows.READS``; ``items`` are those of one sheet.

    ``classes`` are the codes of habitats and threats that have words (see ``Cells``).
    Raises ``sheet_site_unknown`` and ``sheet_not_for_site``.
    """
    rows = SiteRows(released, language)
    if site_id not in rows.facts.sites:
        raise NeaspecError("sheet_site_unknown", site=site_id)
    year = int(about.made[:4])
    shown = site_answers(released, items, [site_id], year, Silent())
    if not shown:
        raise NeaspecError("sheet_not_for_site", site=site_id)
    held = site_answers(exact, items, [site_id], year, Silent())
    answers = tuple(_withheld(one, other) for one, other in zip(shown, held))
    cells = Cells(rows.facts, classes)
    required = [answer for answer in answers if answer.item.required and answer.item.places]
    answered = sum(answer.answered for answer in required)
    areas = habitat_areas(exact["habitats"])
    sheet, name = items[0].sheet, rows.facts.site_name(site_id)[0]
    sections = (
        Section(
            "answer",
            Message("report_answer"),
            (
                *_answer(answers, answered, len(required), rows, cells, site_id),
                *_differences(released, rows, items, site_id),
            ),
        ),
        Section("missing", Message("report_missing"), (_missing(answers, cells),)),
        Section("place", Message("sheet_place"), _place(released, site_id, name, about)),
        Section("tables", Message("sheet_tables"), tuple(held_tables(rows, cells, site_id, sheet, areas))),
    )
    document = Document(
        Message("sheet_title", sheet=Message(f"sheet_{sheet}"), site=name),
        Message("sheet_subtitle"),
        language,
        sections,
        _notes(about),
    )
    return Sheet(document, answers, answered, len(required))


def boundary_of(released: Mapping[str, pd.DataFrame], site_id: str, sheet: str) -> pd.DataFrame | None:
    """The boundary that may leave, with ``site_id name country area_ha sheet``; None where there is none."""
    sites = released["sites"]
    row = sites[sites["site_id"] == site_id]
    shape = row["geometry"].iloc[0]
    if shape is None or not shape.geom_type.endswith("Polygon"):
        return None
    values = {"name": row["name_en"], "country": row["country_iso3"], "area_ha": row["area_ha"], "sheet": sheet}
    return row[["site_id", "geometry"]].assign(**values)


def told(sheet: Sheet, name: str) -> list[Message]:
    """What was written, and why there is no boundary file where there is none."""
    lines = [Message("sheet_written", file=name, answered=sheet.answered, required=sheet.required)]
    boundary = [lack for answer in sheet.lacking if answer.item.code == "boundary" for lack in answer.lacks]
    return lines + [Message("sheet_without_boundary", why=lack.why, mend=lack.mend) for lack in boundary]


def _withheld(shown: Answer, held: Answer) -> Answer:
    """What may be shown, with the reason where it may not: that of the exact data, or that they stay back."""
    if not held.answered:
        return held
    if shown.answered:
        return shown
    kept_back = Lack(Message("sheet_why_text"), Message("sheet_mend_by_hand"))
    if shown.item.code in _OF_PLACE:
        kept_back = Lack(Message("sheet_why_withheld"), Message("sheet_mend_recipient"))
    return Answer(shown.site_id, shown.item, (), (kept_back,))


def _answer(
    answers: Sequence[Answer], answered: int, required: int, rows: SiteRows, cells: Cells, site_id: str
) -> tuple[Block, ...]:
    """How much is answered of what the database has a place for, and what it has none for; then every item: none is
    left out, and none is filled where nothing is known."""
    lines = [
        (
            Message(f"sheet_item_{answer.item.code}"),
            _yes_no(answer.item.required),
            _value(answer, rows, cells, site_id),
            Message("sheet_answered" if answer.answered else "sheet_missing"),
        )
        for answer in answers
    ]
    codes = ["sheet_item", "sheet_required", "report_import_value", "field_status"]
    if any(answer.item.section for answer in answers):
        codes, lines = ["sheet_section", *codes], [(one.item.section, *line) for one, line in zip(answers, lines)]
    table = Table("items", Message("sheet_items"), tuple(Column(Message(code)) for code in codes), tuple(lines))
    told = [Paragraph(Message("sheet_readiness", answered=answered, required=required))]
    by_hand = [answer.item.code for answer in answers if answer.item.required and not answer.item.places]
    if by_hand:
        told.append(Paragraph(Message("sheet_by_hand", items=[Message(f"sheet_item_{code}") for code in by_hand])))
    return (*told, table)


def _differences(
    tables: Mapping[str, pd.DataFrame], rows: SiteRows, items: Iterable[Item], site_id: str
) -> Iterator[Paragraph]:
    """What is told differently: which offices differ in the year of the assessment shown, and areas that lie apart by
    more than the item of the area allows (percent)."""
    assessed = rows.assessed(site_id)
    if not assessed:
        return
    said = conflicts(tables, frozenset({(site_id, int(assessed[0]["year"] or 0))}))
    differ = sorted({*said["office_a"], *said["office_b"]} - {None})
    if differ:
        told = Message("sheet_offices_differ", offices=differ, office=assessed[0]["office"] or "")
        yield Paragraph(told, rows=tuple(origin("assessments", row) for row in assessed))
    limit = next((item.limit for item in items if item.code == "area"), None)
    site = rows.facts.sites[site_id]
    held = [("sites", site), *(("assessments", row) for row in assessed)]
    held = [(table, row) for table, row in held if row["area_ha"] is not None]
    sizes = [row["area_ha"] for _table, row in held]
    if limit is not None and sizes and max(sizes) - min(sizes) > limit / 100 * max(sizes):
        areas = [
            Message(
                "report_name_of_countries",
                name=Message("sheet_hectares", area=round(row["area_ha"])),
                countries=[row["source"] if table == "sites" else row["office"]],
            )
            if row["source" if table == "sites" else "office"]
            else Message("sheet_hectares", area=round(row["area_ha"]))
            for table, row in held
        ]
        yield Paragraph(Message("sheet_areas_differ", areas=areas), rows=tuple(origin(*one) for one in held))


def _value(answer: Answer, rows: SiteRows, cells: Cells, site_id: str) -> Cell:
    if not answer.answered:
        return ""
    if answer.item.code == "coordinates":
        cell = cells.coordinates(rows.shapes[site_id])
    else:
        cell = together((cells.answer(*one) for one in answer.rows), _LISTED)
    return with_rows(cell, answer.origins)


def _missing(answers: Iterable[Answer], cells: Cells) -> Table:
    """Every reason with what mends it; species and seasons with the same one stand together."""
    groups: dict[tuple, list[Lack]] = {}
    for answer in answers:
        for lack in answer.lacks:
            groups.setdefault((answer.item, lack.why, lack.mend, lack.seasons), []).append(lack)
    lines = [
        (
            Message(f"sheet_item_{item.code}"),
            _yes_no(item.required),
            together(cells.stay({"species_id": one.species_id, "season": one.season}) for one in lacks if one.season)
            if lacks[0].season
            else "",
            why,
            missing_cell({"reason": "", "missing_seasons": seasons}) if "need=" in (seasons or "") else "",
            mend,
        )
        for (item, why, mend, seasons), lacks in groups.items()
    ]
    codes = ("sheet_item", "sheet_required", "report_species_season", "field_reason", "sheet_seasons", "sheet_mend")
    return Table("missing", Message("report_missing"), tuple(Column(Message(code)) for code in codes), tuple(lines))


def _place(released: Mapping[str, pd.DataFrame], site_id: str, name: str, about: Context) -> tuple[Block, ...]:
    """The map, and what its places are worth."""
    sites, caption = released["sites"], Message("report_coast_note")
    blocks: list[Block] = [Figure("site_location", Message("sheet_location_title", site=name), caption, "map")]
    if boundary_of(released, site_id, "") is not None:
        blocks.append(Figure("site_map", Message("sheet_map_title", site=name), caption, "map"))
    if about.recipient:
        blocks.append(Paragraph(Message("report_exact_note", recipient=about.recipient)))
    elif "dataGeneralizations" in sites:
        stated = sites.loc[sites["site_id"] == site_id, "dataGeneralizations"].dropna()
        blocks.extend(Paragraph(Message(code)) for code in stated)
    return tuple(blocks)


def _yes_no(value: bool) -> Message:
    return Message("yes_no_yes" if value else "yes_no_no")


def _notes(about: Context) -> tuple[Paragraph, ...]:
    notes = [Message("sheet_note_items"), Message("sheet_note_persons")]
    notes += [Message("report_method_release")] if not about.recipient else []
    notes += [Message("boundaries_note"), Message("source_note")]
    notes.append(Message("report_made", day=about.made, version=about.plugin_version))
    return tuple(Paragraph(note) for note in notes)
