"""How ready a site is for a sheet: which of its items the database answers, from which rows, and what is missing.

What counts as an answer is strict, for an office signs the sheet: neither a value of low confidence, nor ``unknown``,
nor a point where a boundary is asked for, nor counts that are too few for a verdict.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import pandas as pd
from pyproj import Geod

from ..messages import Message
from ..priorities.sites.site_criteria import COUNTED_IN
from ..programme_order import programme_order
from ..progress import Progress, step
from ..reports.facts import Row, is_low
from .sheet_cells import kilometres
from .sheet_items import SHEETS, Item, Place
from .site_rows import SiteRows, origin
from .standing import at_home

_OF_THE_SITE = ("country", "name")  # the confidence of a row of sites speaks of its place, area and designations
_GEOD, _HECTARE_M2 = Geod(ellps="WGS84"), 10_000.0
_DECIDED = ("met", "not_met")
_MEND = {  # what makes a verdict possible, by the reason why there is none
    "no_population": "species",
    "level_low_confidence": "level",
    "needs_mature_individuals": "adults",
    "flagship_only": "waterbirds",
    "listing_criteria_unknown": "by_hand",
    "subspecies_not_a_trigger": "by_hand",
}
_MEND_OF_TABLE = {
    "sites": "site",
    "site_species": "species",
    "counts": "counts",
    "stakeholders": "stakeholders",
    "threats": "threats",
}


@dataclass(frozen=True)
class Lack:
    """Why an item is not answered and what mends it; of a species in a season where it is about numbers.

    ``seasons`` is what ``missing_seasons`` of the verdict says.
    """

    why: Message
    mend: Message
    species_id: str | None = None
    season: str | None = None
    seasons: str | None = None


@dataclass(frozen=True)
class Answer:
    """One item for one site. ``rows``: (table, row, column) of each value; answered where ``lacks`` is empty."""

    site_id: str
    item: Item
    rows: tuple[tuple[str, Row, str], ...] = ()
    lacks: tuple[Lack, ...] = ()

    @property
    def answered(self) -> bool:
        return not self.lacks

    @property
    def origins(self) -> tuple[str, ...]:
        """``table:key`` of each row that the answer was made from, each once."""
        return tuple(dict.fromkeys(origin(table, row) for table, row, _column in self.rows))


def site_answers(
    tables: Mapping[str, pd.DataFrame], items: Iterable[Item], sites: Sequence[str], year: int, progress: Progress
) -> list[Answer]:
    """Every item of the sheets that are for a site, site by site in the order of ``sites``.

    ``tables`` are those of ``site_rows.READS``; ``year`` is the present one, by which an age is told.
    A sheet for waterbirds is not asked of a site that lists none. Raises ``cancelled``.
    """
    rows = SiteRows(tables)
    items = list(items)
    found = []
    for done, site_id in enumerate(sites):
        step(progress, done, len(sites))
        listed = {row["species_id"] for row in rows.of("site_species", site_id)}
        asked = [item for item in items if listed.intersection(SHEETS[item.sheet])]
        found.extend(_Site(rows, site_id, year).answer(item) for item in asked)
    return found


def sheet_sites(tables: Mapping[str, pd.DataFrame], countries: Iterable[str], species: Iterable[str]) -> list[str]:
    """Sites in ``countries`` that list one of ``species``, in the programme's order, without areas."""
    rows = SiteRows(tables)
    countries, species = set(countries), set(species)
    chosen = [
        site_id
        for site_id, row in rows.facts.sites.items()
        if row["feature_type"] != "area"
        and countries.intersection((row["country_iso3"] or "").split(";"))
        and any(one["species_id"] in species for one in rows.of("site_species", site_id))
    ]
    return sorted(chosen, key=lambda site: (programme_order(rows.facts.sites[site]["country_iso3"]), site))


@dataclass(frozen=True)
class _Site:
    rows: SiteRows
    site_id: str
    year: int
    _special: dict = field(init=False, repr=False)

    def __post_init__(self) -> None:
        special = {
            "boundary": self._boundary,
            "map": self._boundary,
            "coordinates": self._coordinates,
            "area": self._area,
            "criteria": self._criteria,
            "counts": self._counts,
            "level": self._level,
            "population_figures": self._figures,
            "compiler": self._compiler,
            "threats": self._threats,
        }
        object.__setattr__(self, "_special", special)

    def answer(self, item: Item) -> Answer:
        if not item.places:
            return self._lacks(item, Lack(Message("sheet_why_not_in_database"), Message("sheet_mend_by_hand")))
        return self._special.get(item.code, self._looked_up)(item)

    def _lacks(self, item: Item, *lacks: Lack) -> Answer:
        return Answer(self.site_id, item, (), tuple(dict.fromkeys(lacks)))

    def _lack(self, item: Item, why: str, mend: str = "", **params) -> Answer:
        mend = mend or _MEND_OF_TABLE.get(item.places[0].table, "assessment")
        return self._lacks(item, Lack(Message(f"sheet_why_{why}", **params), Message(f"sheet_mend_{mend}")))

    def _held(self, item: Item) -> Iterator[tuple[Place, Row]]:
        for place in item.places:
            for row in self.rows.of(place.table, self.site_id):
                if place.holds(row):
                    yield place, row

    # --- what stands in a column --------------------------------------------------------------------------------------

    def _looked_up(self, item: Item, held: Iterable[tuple[Place, Row]] | None = None) -> Answer:
        found, ages, why = [], [], "not_filled"
        for place, row in self._held(item) if held is None else held:
            value = row[place.column]
            if value is None:
                continue
            if value == "unknown":
                why = "unknown"
            elif is_low(row) and item.code not in _OF_THE_SITE:
                why = "low_confidence"
            else:
                found.append((place.table, row, place.column))
                ages.append(self.year - row["year"] if row.get("year") else 0)
        if not found:
            return self._lack(item, why)
        if item.limit is not None and min(ages) > item.limit:
            years = str(self.year - min(ages)), int(item.limit)
            return self._lack(item, "stale", year=years[0], limit=years[1])
        return Answer(self.site_id, item, tuple(found))

    def _compiler(self, item: Item) -> Answer:
        """The newest assessment by an office of the site's own country, else by one whose country nobody told."""
        country = self.rows.facts.sites[self.site_id]["country_iso3"]
        assessed = self.rows.assessed(self.site_id)
        own = [row for row in assessed if at_home(row, country)]
        own = own or [row for row in assessed if row["office_country"] is None]
        return self._looked_up(item, [(place, row) for place in item.places for row in own[:1]])

    def _threats(self, item: Item) -> Answer:
        """A threat that is past alone is none."""
        held = list(self._held(item))
        present = [one for one in held if one[1]["timing"] != "past"]
        if held and not present:
            return self._lacks(item, Lack(Message("threat_timing_past"), Message("sheet_mend_threats")))
        return self._looked_up(item, present)

    def _figures(self, item: Item) -> Answer:
        """Counts with their year and source; those of low confidence are none."""
        held = [(place.table, row, place.column) for place, row in self._held(item) if row[place.column] is not None]
        full = [one for one in held if one[1]["season_year"] and one[1]["source"] and not is_low(one[1])]
        return (
            Answer(self.site_id, item, tuple(full)) if full else self._lack(item, "no_figure" if held else "not_filled")
        )

    # --- where it is --------------------------------------------------------------------------------------------------

    def _place(self) -> tuple[Row, str]:
        """The row of the site, and the kind of its shape: Point, Polygon or nothing."""
        shape = self.rows.shapes.get(self.site_id)
        kind = "" if shape is None or shape.is_empty else shape.geom_type.replace("Multi", "")
        return self.rows.facts.sites[self.site_id], kind

    def _boundary(self, item: Item) -> Answer:
        row, kind = self._place()
        if kind == "Polygon":
            return Answer(self.site_id, item, (("sites", row, "geometry"),))
        return self._lack(item, "point_only" if kind else "no_place", "boundary")

    def _coordinates(self, item: Item) -> Answer:
        row, kind = self._place()
        precision = row["coord_precision_km"]
        if not kind:
            return self._lack(item, "no_place", "boundary")
        if kind != "Polygon" and is_low(row):
            return self._lack(item, "low_confidence")
        if kind != "Polygon" and precision is None:
            return self._lack(item, "precision_unknown")
        if kind != "Polygon" and item.limit is not None and precision > item.limit:
            return self._lack(item, "coarse", "boundary", km=kilometres(precision))
        return Answer(self.site_id, item, (("sites", row, "geometry"),))

    def _area(self, item: Item) -> Answer:
        """As it stands in the row, unless that of the boundary (geodesic) differs: one is of another area."""
        answer, (row, kind) = self._looked_up(item), self._place()
        if answer.answered and kind == "Polygon" and item.limit is not None:
            drawn = abs(_GEOD.geometry_area_perimeter(self.rows.shapes[self.site_id])[0]) / _HECTARE_M2
            if abs(drawn - row["area_ha"]) > item.limit / 100 * row["area_ha"]:
                return self._lack(item, "area_differs", held=round(row["area_ha"]), drawn=round(drawn))
        return answer

    # --- what was counted ---------------------------------------------------------------------------------------------

    def _verdicts(self, item: Item) -> list[Row]:
        """Verdicts by the current edition of a population (of those without one: all) on each species and season that
        the site is listed for or was counted in; those on all waterbirds together have no species."""
        listed = {
            (row["species_id"], season)
            for row in self.rows.of("site_species", self.site_id)
            if row["presence"] == "present"
            for season in COUNTED_IN.get(row["season"], ())
        }
        current = {row["row_id"] for row in self.rows.facts.rows("populations") if row["current"] == "yes"}
        held = [row for _place, row in self._held(item) if row["population_row"] in (None, *current)]
        asked = listed | {(row["species_id"], row["season"]) for row in held if row["seasons"]}
        seasons = {season for _species, season in asked}
        return [
            row
            for row in held
            if (row["season"] in seasons if row["species_id"] is None else (row["species_id"], row["season"]) in asked)
        ]

    def _criteria(self, item: Item) -> Answer:
        """One criterion met is enough; else every reason why none is."""
        verdicts = self._verdicts(item)
        met = [("site_verdicts", row, "verdict") for row in verdicts if row["verdict"] == "met"]
        if met:
            return Answer(self.site_id, item, tuple(met))
        return self._lacks(item, *map(_open, verdicts)) if verdicts else self._lack(item, "not_assessed", "criteria")

    def _counts(self, item: Item) -> Answer:
        """Every species and season has counts enough for a verdict."""
        verdicts = self._verdicts(item)
        wanting = [row for row in verdicts if row["verdict"] not in _DECIDED]
        if not verdicts:
            return self._lack(item, "not_assessed", "criteria")
        if wanting:
            return self._lacks(item, *map(_open, wanting))
        return Answer(self.site_id, item, tuple(("site_verdicts", row, "verdict") for row in verdicts))

    def _level(self, item: Item) -> Answer:
        told = [row for row in self._verdicts(item) if row["level"] is not None]
        official = [row for row in told if row["level_basis"] == "official"]
        if official:
            return Answer(self.site_id, item, tuple(("site_verdicts", row, "level_basis") for row in official))
        if told:
            return self._lack(item, "level_derived", "level")
        return self._lack(item, "no_level" if self._verdicts(item) else "not_assessed", "level")


def _open(verdict: Row) -> Lack:
    """Why a verdict is not ``met``, or not possible."""
    reason = verdict["reason"]
    if verdict["verdict"] in _DECIDED:
        why, mend = Message(f"verdict_{verdict['verdict']}"), "counts"
    else:
        why, mend = Message(f"verdict_reason_{reason}"), _MEND.get(reason, "counts")
    return Lack(
        why, Message(f"sheet_mend_{mend}"), verdict["species_id"], verdict["season"], verdict["missing_seasons"]
    )
