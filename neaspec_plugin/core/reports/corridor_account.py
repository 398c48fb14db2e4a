"""Corridors in the conservation report: a map of the named ones, and the latest overlay, whole and by country."""

from __future__ import annotations

from collections.abc import Sequence

from ..corridors.overlay.borders import line_told
from ..corridors.overlay.overlay import ALL, SIDES, UNKNOWN
from ..messages import Message
from ..schema import VOCABULARIES
from .document import Block, Bullets, Cell, Column, Figure, Listed, Missing, Name, Number, Paragraph, Section, Table
from .facts import Facts, Row, split

ALGORITHM = "corridoroverlay"
CATS = ("AT", "AL")  # whose corridors join the same countries, and are on one map
_STATUS = VOCABULARIES["corridor_status"]
_DEMARCATION = ("demarcation_km", "demarcation_closed_km")


def section(facts: Facts) -> Section:
    """The map and the tables; where nothing was laid over anything yet, a sentence stands in place of the tables."""
    rows = _in_order(facts.latest("corridor_overlays"))
    found: tuple[Block, ...] = (Paragraph(Message("report_no_run", algorithm=ALGORITHM)),)
    if rows:
        whole = [row for row in rows if row["country_iso3"] == ALL]
        own = [row for row in rows if row["country_iso3"] != ALL]
        found = (_corridors(facts, whole), _borders_inside(facts, whole), _countries(facts, own), _notes())
    return Section("corridors", Message("theme_corridors"), (*_map(facts), *found))


def drawn_and_listed(facts: Facts) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The ids of the named corridors on land of the two cats: those with a line, and those without."""
    placed = facts.placed("corridors")
    rows = [
        row for row in facts.rows("corridors") if row["kind"] == "land" and set(split(row["species_ids"])) & {*CATS}
    ]
    ids = [row["corridor_id"] for row in rows]
    return tuple(one for one in ids if one in placed), tuple(one for one in ids if one not in placed)


def _map(facts: Facts) -> tuple[Figure, ...]:
    drawn, listed = drawn_and_listed(facts)
    if not drawn:
        return ()
    caption = Message("overlay_map_caption", drawn=len(drawn), listed=len(listed))
    return (Figure("corridor_map", Message("overlay_map_title"), caption, "map", rows=drawn),)


def _in_order(rows: Sequence[Row]) -> list[Row]:
    """Existing corridors first, each whole and then by country in the programme's order."""
    sides = (ALL, *SIDES)
    status = {name: place for place, name in enumerate(_STATUS)}
    return sorted(
        (row for row in rows if row["country_iso3"] in sides),
        key=lambda row: (
            status.get(row["status"], len(status)), row["corridor_id"], sides.index(row["country_iso3"]),
        ),
    )  # fmt: skip


def _corridors(facts: Facts, rows: Sequence[Row]) -> Table:
    return Table(
        "corridor_overlay",
        Message("theme_corridors"),
        (
            Column(Message("field_name")),
            Column(Message("field_status")),
            Column(Message("field_countries")),
            Column(Message("overlay_passes")),
            *_heads("field_width_km", "field_length_km", "field_area_km2", "field_protected_percent", "field_gaps"),
        ),
        tuple(
            (
                _name(facts, row),
                Message(f"corridor_status_{row['status']}") if row["status"] else Missing(Message("report_not_stated")),
                facts.country_cell(row["countries"]),
                _borders(facts, row),
                _counted(row, "width_km", "report_none", 1),
                *(_counted(row, name) for name in ("length_km", "area_km2")),
                *_protection(row),
            )
            for row in rows
        ),
    )


def _borders_inside(facts: Facts, rows: Sequence[Row]) -> Table:
    """The corridors with a border or the demarcation line inside, and how much of each is open and closed."""
    rows = [row for row in rows if row["border_km"] or row["demarcation_km"]]
    uncertain = {row["border_uncertainty_m"] for row in rows}  # one line in one run
    notes = [line_told(one) for one in uncertain] + [Message("overlay_closed_note")] * bool(rows)
    return Table(
        "corridor_borders",
        Message("overlay_borders"),
        (
            Column(Message("field_name")),
            *_heads("field_border_km", "field_border_open_km", "field_border_closed_km"),
            *_heads("field_demarcation_km", "field_demarcation_closed_km"),
        ),
        tuple(
            (
                _name(facts, row),
                _counted(row, "border_km", decimals=1),
                _counted(row | {"border_open_km": _open(row)}, "border_open_km", decimals=1),
                *(_counted(row, name, decimals=1) for name in ("border_closed_km", *_DEMARCATION)),
            )
            for row in rows
        ),
        tuple(Paragraph(note) for note in notes),
    )


def _open(row: Row) -> float | None:
    return None if row["border_closed_km"] is None else row["border_km"] - row["border_closed_km"]


def _countries(facts: Facts, rows: Sequence[Row]) -> Table:
    counts = ("field_gaps", "field_key_sites", "field_protected_sites", "field_barriers", "field_threats")
    return Table(
        "corridor_countries",
        Message("overlay_by_country"),
        (
            Column(Message("field_name")),
            Column(Message("field_country")),
            *_heads("field_length_km", "field_area_km2", "field_protected_percent", *counts),
            *_heads("field_camera_detections", "field_expected"),
        ),
        tuple(
            (
                _name(facts, row),
                Message("effort_country_unknown")
                if row["country_iso3"] == UNKNOWN
                else facts.country(row["country_iso3"]),
                *(_counted(row, name) for name in ("length_km", "area_km2")),
                *_protection(row),
                *(_counted(row, name) for name in ("key_sites", "protected_sites", "barriers", "threats")),
                _counted(row, "camera_detections", "legend_not_surveyed"),
                _counted(row, "expected", "legend_not_surveyed", 1),
            )
            for row in rows
        ),
    )


def _notes() -> Bullets:
    return Bullets(tuple(Paragraph(Message(code)) for code in ("overlay_note", "overlay_expected_note")))


def _heads(*codes: str) -> tuple[Column, ...]:
    return tuple(Column(Message(code), "right") for code in codes)


def _name(facts: Facts, row: Row) -> Name:
    """Named corridors have names in English alone."""
    return Name(row["name"] or row["corridor_id"], language="" if facts.language == "en" else "en")


def _borders(facts: Facts, row: Row) -> Cell:
    if row["area_km2"] is None:
        return Missing(Message("overlay_place_unknown"))
    pairs = (pair.split("-") for pair in split(row["borders"]))
    cells = [Message("segments_border", one=facts.country(one), other=facts.country(other)) for one, other in pairs]
    cells += [Message("border_status_demarcation_line")] if row["demarcation_line"] else []
    return Listed(tuple(cells)) if cells else Missing(Message("report_none"))


def _protection(row: Row) -> tuple[Cell, ...]:
    share = _counted(row, "protected_share")
    if isinstance(share, Number):
        share = Number(row["protected_share"], style="percent", rows=(row["corridor_id"],))
    return share, _counted(row, "gaps")


def _counted(row: Row, name: str, reason: str = "overlay_not_known", decimals: int = 0) -> Cell:
    """The number, or why there is none: first of all because nobody knows the corridor's place."""
    if row[name] is None:
        placeless = row["area_km2"] is None
        return Missing(Message("overlay_place_unknown" if placeless else reason))
    return Number(row[name], decimals, rows=(row["corridor_id"],))
