"""The three birds' key sites as planning units: one unit each, with what is known and what was counted there.

Key sites are points with a precision and most of their areas are not comparable, so that every unit costs the same and
its polygon only shows where it is. Nothing here is simulated.
"""

from __future__ import annotations

import json
import math
import sqlite3
import struct
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from neaspec_plugin.core.schema import BIRDS

STAYS = ("breeding", "passage", "wintering")
RADIUS_KM, CORNERS = 10.0, 24
_KM_OF_DEGREE = 111.2
_KNOWN = """SELECT site_id, country_iso3, geom, species_id, season FROM site_species JOIN sites USING (site_id)
    WHERE species_id IN ('BFS', 'WNC', 'HC') AND site_species.presence = 'present' ORDER BY site_id"""
_COUNTED = """SELECT site_id, species_id, max(figure) FROM site_verdicts
    WHERE criterion = 'ramsar_6' AND season = 'wintering' AND figure IS NOT NULL GROUP BY 1, 2"""


@dataclass
class KeySite:
    """``known``: pairs of species and stay; ``counted``: mean winter count by species; ``place`` (lon, lat) or None."""

    country: str
    place: tuple[float, float] | None
    known: set[tuple[str, str]]
    counted: dict[str, float]


def key_sites(database: Path) -> dict[str, KeySite]:
    """The sites with at least one of the birds present, by id."""
    sites: dict[str, KeySite] = {}
    with closing(sqlite3.connect(database)) as connection:
        for site_id, country, blob, species, season in connection.execute(_KNOWN):
            place = struct.unpack("<2d", blob[-16:]) if blob else None  # a point ends with its two numbers
            site = sites.setdefault(site_id, KeySite(country, place, set(), {}))
            site.known.add((species, season))
        for site_id, species, figure in connection.execute(_COUNTED):
            if site_id in sites:
                sites[site_id].counted[species] = figure
    return sites


def fields(sites: dict[str, KeySite]) -> dict[str, dict[str, float]]:
    """Field: amount by site. The known sites of each stay, and the birds of the mean winter count."""
    found = {
        f"f_{species}_{stay}": {name: float((species, stay) in site.known) for name, site in sites.items()}
        for species in BIRDS
        for stay in STAYS
    }
    for species in BIRDS:
        found[f"f_{species}_counted"] = {name: site.counted.get(species, 0.0) for name, site in sites.items()}
    return {field: amounts for field, amounts in found.items() if any(amounts.values())}


def write_units(sites: dict[str, KeySite], path: Path) -> dict[str, dict[str, float]]:
    """GeoJSON of the sites with a place as units of equal cost that do not overlap; returns their ``fields``."""
    placed = {name: site for name, site in sites.items() if site.place}
    amounts = fields(placed)
    features = []
    for name, site in placed.items():
        others = (other.place for key, other in placed.items() if key != name)
        radius = min(RADIUS_KM, 0.45 * min(_apart_km(site.place, other) for other in others))
        own = {"unit_id": name, "cost": 1, "country_iso3": site.country}
        own.update({field: row[name] for field, row in amounts.items()})
        shape = {"type": "Polygon", "coordinates": [_ring(site.place, radius)]}
        features.append({"type": "Feature", "properties": own, "geometry": shape})
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    return amounts


def _apart_km(one: tuple[float, float], other: tuple[float, float]) -> float:
    narrow = math.cos(math.radians((one[1] + other[1]) / 2))
    return _KM_OF_DEGREE * math.hypot((one[0] - other[0]) * narrow, one[1] - other[1])


def _ring(place: tuple[float, float], radius_km: float) -> list[tuple[float, float]]:
    reach = radius_km / _KM_OF_DEGREE
    narrow = math.cos(math.radians(place[1]))
    turns = [2 * math.pi * (corner % CORNERS) / CORNERS for corner in range(CORNERS + 1)]
    return [(place[0] + reach / narrow * math.cos(turn), place[1] + reach * math.sin(turn)) for turn in turns]
