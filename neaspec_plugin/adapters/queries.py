"""What the layers of a project show of the database: one query per role, in one language, through the filters.

A layer is a table seen through such a query (the subset string of QGIS's OGR provider). So it shows names in the
language asked for, stays true when the tables change, and needs no join that could be lost when files are moved. The
character that separates the parts of a layer's source must not stand in a query: texts are put together by printf.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from string import Template

from ..core.schema import COUNTRIES, SPECIES, VOCABULARIES

_SITES = Template(
    "SELECT s.fid, s.geom, s.site_id, $name AS name, ss.species_id, ss.season, min(ss.presence) AS presence, "
    "substr(min(CASE ss.confidence WHEN 'high' THEN '1high' WHEN 'medium' THEN '2medium' ELSE '3low' END), 2) "
    "AS confidence, ss.population_id, $countries AS country, s.province, s.area_ha, s.coord_precision_km, "
    "s.designations, s.source, (SELECT count(DISTINCT o.species_id) FROM site_species o WHERE o.site_id = s.site_id "
    "AND o.presence <> 'historic') AS shared FROM sites s JOIN site_species ss ON ss.site_id = s.site_id "
    "WHERE ss.species_id = $species AND ss.season = $season AND ss.presence <> 'historic' AND s.geom IS NOT NULL "
    "AND $inside GROUP BY s.site_id"
)
_SITE_NAMES = Template(
    "SELECT s.fid, s.geom, s.site_id, $name AS name, "
    "group_concat(printf('%s-%s', ss.species_id, ss.season), ';') AS listed "
    "FROM sites s JOIN site_species ss ON ss.site_id = s.site_id WHERE ss.species_id IN ($all_species) "
    "AND ss.season IN ($all_seasons) AND ss.presence <> 'historic' AND s.geom IS NOT NULL AND $inside "
    "GROUP BY s.site_id"
)
_SITE_LINKS = Template(
    "SELECT s.fid, s.geom, s.site_a, s.site_b, printf('%s – %s', $name_a, $name_b) AS name, s.named_by, "
    "$countries AS countries, s.source, s.confidence FROM site_links s WHERE s.geom IS NOT NULL "
    "AND instr(printf(';%s;', s.species_ids), printf(';%s;', $species)) AND $inside"
)
_CORRIDORS = Template(
    "SELECT s.fid, s.geom, s.corridor_id, s.name_en, s.kind, s.status, $countries AS countries, s.from_place, "
    "s.to_place, s.coord_precision_km, s.key_facts, s.source, s.confidence FROM corridors s WHERE s.geom IS NOT NULL "
    "AND instr(printf(';%s;', s.species_ids), printf(';%s;', $species)) AND $inside"
)
_CELLS = Template(
    "SELECT d.fid, d.geom, d.species_id, d.sites, d.records, d.coarsest_km, d.coarse FROM distribution_cells d "
    "WHERE d.species_id = $species AND ($everywhere OR EXISTS (SELECT 1 FROM sites s "
    "WHERE instr(printf(';%s;', d.sites), printf(';%s;', s.site_id)) AND $inside))"
)
_NAME = Template("(SELECT n.name FROM site_names n WHERE n.site_id = $site AND n.language = $language)")
_ENGLISH_NAME = Template("(SELECT e.name_en FROM sites e WHERE e.site_id = $site)")
_COUNTRIES = Template(
    "(SELECT group_concat(c.name, ', ') FROM (SELECT iso3, coalesce($column, name_en) AS name FROM countries "
    "ORDER BY sort) c WHERE instr(s.$field, c.iso3))"
)


class Queries:
    """The queries of all layers in one language; ``species``, ``seasons`` and ``countries`` of ``filters`` narrow them.

    A filter that is missing or empty leaves all in.
    """

    def __init__(self, language: str, filters: Mapping[str, Sequence[str]]):
        self.language = language
        self.species = [one for one in SPECIES if one in (filters.get("species") or SPECIES)]
        seasons = VOCABULARIES["site_season"]
        self.seasons = [one for one in seasons if one in (filters.get("seasons") or seasons)]
        self.countries = [one for one in COUNTRIES if one in (filters.get("countries") or COUNTRIES)]

    def sites(self, species_id: str, season: str) -> str:
        return _SITES.substitute(
            name=self._name("s.site_id"),
            countries=self._countries("country_iso3"),
            species=_literal(species_id),
            season=_literal(season),
            inside=self._inside("country_iso3"),
        )

    def site_names(self) -> str:
        return _SITE_NAMES.substitute(
            name=self._name("s.site_id"),
            all_species=", ".join(map(_literal, self.species)),
            all_seasons=", ".join(map(_literal, self.seasons)),
            inside=self._inside("country_iso3"),
        )

    def site_links(self, species_id: str) -> str:
        return _SITE_LINKS.substitute(
            name_a=self._name("s.site_a"),
            name_b=self._name("s.site_b"),
            countries=self._countries("countries"),
            species=_literal(species_id),
            inside=self._inside("countries"),
        )

    def corridors(self, species_id: str) -> str:
        return _CORRIDORS.substitute(
            countries=self._countries("countries_iso3"),
            species=_literal(species_id),
            inside=self._inside("countries_iso3"),
        )

    def distribution_cells(self, species_id: str) -> str:
        return _CELLS.substitute(
            species=_literal(species_id), everywhere=int(self._everywhere()), inside=self._inside("country_iso3")
        )

    def _name(self, site: str) -> str:
        """The name of a site in the language, in ko where ko_KP has none, in English where there is none at all."""
        languages = [self.language, "ko"] if self.language == "ko_KP" else [self.language]
        names = [_NAME.substitute(site=site, language=_literal(one)) for one in languages]
        return "coalesce(" + ", ".join([*names, _ENGLISH_NAME.substitute(site=site), site]) + ")"

    def _countries(self, field: str) -> str:
        return _COUNTRIES.substitute(column=f"name_{self.language}", field=field)

    def _everywhere(self) -> bool:
        return len(self.countries) == len(COUNTRIES)

    def _inside(self, field: str) -> str:
        """Whether one of the countries is among those of a row."""
        if self._everywhere():
            return "1"
        return "(" + " OR ".join(f"instr(s.{field}, {_literal(country)})" for country in self.countries) + ")"


def detections(species: str = "", country: str = "", basis: str = "", first: str = "", last: str = "") -> str:
    """The animals that the filters of the Detections dock leave, as a condition; the same as ``overview.chosen``."""
    day = "substr(coalesce(localStart, eventDate), 1, 10)"
    parts = ["observationType = 'animal'"]
    parts += [f"species_id = {_literal(species)}"] if species else []
    parts += [f"basisOfRecord = {_literal(basis)}"] if basis else []
    parts += [f"coalesce(declaredSide, countryFromPoint) = {_literal(country)}"] if country else []
    parts += [f"{day} >= {_literal(first)}"] if first else []
    parts += [f"{day} <= {_literal(last + '~')}"] if last else []
    return " AND ".join(parts)


def of_keys(column: str, keys: Iterable[str]) -> str:
    """The rows whose ``column`` holds one of ``keys``, as a condition; without any key no row."""
    return f"{column} IN ({', '.join(map(_literal, keys))})"


def crossings(rows) -> str:
    """These rows of the table and no others, as a condition: the same crossing may stand in several runs."""
    runs = sorted(set(rows["run_id"]))
    return f"{of_keys('run_id', runs)} AND {of_keys('crossing_id', rows['crossing_id'])}"


def _literal(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"
