"""Values of the database as cells of a sheet: words for codes, names for ids, never a free remark."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any

from ..messages import Message
from ..reports.document import Cell, Date, Listed, Missing, Name, Number
from ..reports.facts import Facts, Row, split
from ..schema import TABLES, VOCABULARIES

NOT_STATED = Missing(Message("report_not_stated"))


def kilometres(value: float) -> float:
    """A precision as every product tells it: whole kilometres from 10 on, else tenths."""
    return float(round(value)) if value >= 10 else round(float(value), 1)


class Cells:
    """Turns values into cells for one language. ``classes`` are the codes that have words, as ``<list>:<code>``, of
    the lists of habitats and of ``threat``; any other code stands as it is."""

    def __init__(self, facts: Facts, classes: Collection[str]):
        self.facts, self.classes = facts, classes

    def of(self, table: str, row: Row, column: str) -> Cell:
        """The cell of a column of the schema."""
        value = row[column]
        if value is None:
            return NOT_STATED
        field = TABLES[table][column]
        if column in ("country_iso3", "office_country"):
            return self.facts.country_cell(value)
        if column in ("species_id", "species_ids"):
            return self.facts.species_cell(value)
        if (table, column) == ("sites", "name_en"):
            return Name(self.facts.site_name(row["site_id"])[0])
        if column == "population_id":
            return together(self._population(name) for name in split(value))
        if column == "habitat_type":
            return self._class(row["habitat_list"], f"habitat_class_{row['habitat_list']}", value)
        if (table, column) == ("threats", "kind"):
            return self._class("threat", "threat_class", value)
        if (table, column) == ("assessments", "photographs"):  # references into an archive: how many
            return Number(len(split(value)))
        if field.vocabulary:
            return Message(f"{field.vocabulary}_{value}")
        if field.type in ("date", "datetime"):
            return Date(str(value)) if len(str(value)) >= 10 else str(value)
        if field.type == "integer":
            return str(value) if column in ("year", "season_year", "edition") else Number(value)
        return Number(value) if field.type == "real" else str(value)

    def answer(self, table: str, row: Row, column: str) -> Cell:
        """The cell that answers an item: of a verdict what was judged, of a shape where to find it."""
        if column == "geometry":
            return Message("sheet_see_files")
        if column == "area_ha":
            return Message("sheet_hectares", area=round(row[column]))
        if table == "site_verdicts" and column == "level_basis":
            return self.edition(row)
        if table == "site_verdicts":
            criterion = Message(f"criterion_{row['criterion']}")
            return Message("sheet_verdict", criterion=criterion, stay=self.stay(row), verdict=self.verdict(row))
        if table == "counts":
            number, unit = int(row["count"]), row["unit"]
            what = Message("sheet_count", number=number, unit=Message(f"unit_{unit}")) if unit else number
            return Message("sheet_of_year", what=what, stay=self.stay(row), year=str(row["season_year"]))
        return self.of(table, row, column)

    def coordinates(self, shape: Any) -> Cell:
        """The centre of a shape (EPSG:4326), in degrees with four decimals: ten metres."""
        middle = shape.centroid
        return Message("sheet_coordinates", latitude=f"{middle.y:.4f}", longitude=f"{middle.x:.4f}")

    def stay(self, row: Row) -> Message:
        """Species and season; without a species all waterbirds together."""
        species = self.facts.species(row["species_id"]) if row["species_id"] else Message("report_all_waterbirds")
        return Message("report_species_in_season", species=species, season=Message(f"season_{row['season']}"))

    def verdict(self, row: Row) -> Message:
        verdict = Message(f"verdict_{row['verdict']}")
        return Message("report_provisional", verdict=verdict) if row["provisional"] else verdict

    def edition(self, row: Row) -> Message:
        """The edition of a population that a level is of, and what the level rests on."""
        basis = Message(f"level_basis_{row['level_basis']}")
        return Message("report_edition", year=str(row["edition"]), basis=basis)

    def _population(self, name: str) -> Cell:
        return Message(f"population_{name}") if name in VOCABULARIES["population"] else name

    def _class(self, known_as: str, words: str, code: str) -> Cell:
        if f"{known_as}:{code}" not in self.classes:
            return code
        return Message(f"{words}_{code.replace('.', '_')}")


def together(cells: Iterable[Cell], most: int | None = None) -> Cell:
    """Cells in one, each once; beyond ``most`` their number is told."""
    kept = [cell for cell in dict.fromkeys(cells) if not isinstance(cell, Missing)]
    if not kept:
        return NOT_STATED
    if most is not None and len(kept) > most:
        kept = [*kept[:most], Message("sheet_more", number=len(kept) - most)]
    return kept[0] if len(kept) == 1 else Listed(tuple(kept))
