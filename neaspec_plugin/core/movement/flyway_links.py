"""Links between the sites of a flyway population: those a publication names, and the nearest of the next season."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import numpy as np
import pandas as pd
import shapely
from pyproj import Geod

from ..errors import NeaspecError
from ..progress import Progress, step
from ..schema import TABLES

COLUMNS = [*(name for name in TABLES["flyway_links"].names if name != "run_id"), "geometry"]
CYCLE = ("breeding", "passage", "wintering", "passage")  # and breeding again
_GEOD = Geod(ellps="WGS84")
_PIECE_KM = 100.0  # a link is drawn with a vertex at least so often, or it would not look like a geodesic
_MM_IN_KM = 6  # distances are compared to the millimetre: the same way there and back

Place = tuple[float, float]  # longitude, latitude


def flyway_links(
    sites: pd.DataFrame, site_species: pd.DataFrame, corridors: pd.DataFrame, neighbours: int, progress: Progress
) -> pd.DataFrame:
    """The table ``flyway_links`` without ``run_id``, with ``geometry``: published links first, each kind by id.

    ``published``: the corridors of kind ``flyway``, one row for each species and pair of a site they start from and one
    they lead to. A population or a season is given where the two sites leave one alone to choose. Where a site has no
    point, the row has neither distance nor line.

    ``inferred``: each site of a population goes to the ``neighbours`` nearest other sites of the following season in
    ``CYCLE``; a season without a site of the population is passed over. Sites count where the species is ``present``
    and they have a place. Two sites are one link of a population: the way back, or the same way in another season, is
    not written again; it keeps the first season of the cycle, from breeding on. A site listed for the whole year
    (``resident``) needs no link.

    Distances (km) and lines are geodesics on WGS 84 (Karney 2013). ``borders_crossed`` stays empty: a line between two
    sites is not a track. Nothing depends on the order of rows. Raises ``unknown_parameter_value`` (neighbours) and
    ``cancelled``.
    """
    if neighbours < 1:
        raise NeaspecError("unknown_parameter_value", parameter="NEIGHBOURS", value=neighbours, accepted="1, 2, 3, …")
    places = _places(sites)
    country = dict(zip(sites["site_id"], sites["country_iso3"]))
    stays = _stays(site_species)
    links = [*_published(corridors, stays, places), *_inferred(stays, places, neighbours, progress)]
    frame = pd.DataFrame([_row(link, places, country) for link in links], columns=COLUMNS)
    frame["distance_km"] = frame["distance_km"].astype(float)
    return frame.astype({name: object for name in COLUMNS if name != "distance_km"})


def geodesic(start: Place, end: Place) -> tuple[float, shapely.LineString]:
    """Length (km) of the shortest line on WGS 84, and the line with a vertex at least every 100 km.

    Where it crosses the antimeridian, its longitudes run on beyond 180: one short line, not one around the world.
    """
    _, _, metres = _GEOD.inv(*start, *end)
    between = max(0, math.ceil(metres / 1000 / _PIECE_KM) - 1)
    inner = _GEOD.npts(*start, *end, between) if between else []
    lon, lat = np.array([start, *inner, end]).T
    return metres / 1000, shapely.LineString(np.column_stack([np.unwrap(lon, period=360.0), lat]))


def _places(sites: pd.DataFrame) -> dict[str, Place]:
    known = sites[sites["geometry"].notna()]
    points = shapely.centroid(known["geometry"].to_numpy(dtype=object))
    return dict(zip(known["site_id"], zip(shapely.get_x(points).tolist(), shapely.get_y(points).tolist())))


def _stays(site_species: pd.DataFrame) -> list[tuple[str, str, str, str]]:
    """Species, population, season and site of each stay, sorted; a site where populations meet is in each of them."""
    rows = site_species[(site_species["presence"] == "present") & site_species["population_id"].notna()]
    columns = (rows[name] for name in ("species_id", "population_id", "season", "site_id"))
    return sorted({(a, one, c, d) for a, several, c, d in zip(*columns) for one in several.split(";") if one})


def _published(
    corridors: pd.DataFrame, stays: Sequence[tuple[str, str, str, str]], places: Mapping[str, Place]
) -> Iterator[dict[str, Any]]:
    flyways = corridors[corridors["kind"] == "flyway"].sort_values("corridor_id")
    for row in flyways.to_dict("records"):
        for species in _split(row["species_ids"]):
            for start in _split(row["from_site_ids"]):
                for end in _split(row["to_site_ids"]):
                    if start != end:
                        yield _published_link(row, species, start, end, stays)


def _published_link(
    corridor: Mapping[str, Any], species: str, start: str, end: str, stays: Sequence[tuple[str, str, str, str]]
) -> dict[str, Any]:
    shared = [{stay[1] for stay in stays if (stay[0], stay[3]) == (species, site)} for site in (start, end)]
    population = _only(shared[0] & shared[1])
    seasons = [
        _only({stay[2] for stay in stays if (stay[0], stay[3]) == (species, site) and population in (None, stay[1])})
        for site in (start, end)
    ]
    return {
        "link_id": f"{corridor['corridor_id']}:{species}:{start}>{end}",
        "species_id": species,
        "population_id": population,
        "site_from": start,
        "site_to": end,
        "season_from": seasons[0],
        "season_to": seasons[1],
        "link_evidence": "published",
        "corridor_id": corridor["corridor_id"],
        "source": corridor["source"],
    }


def _inferred(
    stays: Sequence[tuple[str, str, str, str]], places: Mapping[str, Place], neighbours: int, progress: Progress
) -> Iterator[dict[str, Any]]:
    of_population: dict[tuple[str, str], dict[str, list[str]]] = {}
    for species, population, season, site in stays:
        if site in places and season in CYCLE:
            of_population.setdefault((population, species), {}).setdefault(season, []).append(site)
    for done, ((population, species), sites) in enumerate(sorted(of_population.items())):
        step(progress, done, len(of_population))
        links = _links_of_a_year(sites, places, neighbours)
        for (start, end), (season, following) in sorted(links.items()):
            yield {
                "link_id": f"{population}:{start}>{end}",
                "species_id": species,
                "population_id": population,
                "site_from": start,
                "site_to": end,
                "season_from": season,
                "season_to": following,
                "link_evidence": "inferred",
            }
    step(progress, len(of_population), len(of_population))


def _links_of_a_year(
    sites: Mapping[str, Sequence[str]], places: Mapping[str, Place], neighbours: int
) -> dict[tuple[str, str], tuple[str, str]]:
    """The seasons at both ends by pair of sites, the first of the cycle where a pair is linked more than once."""
    links: dict[tuple[str, str], tuple[str, str]] = {}
    present = [season for season in CYCLE if season in sites]
    for season, following in zip(present, [*present[1:], *present[:1]]):
        if season == following:  # two passages without wintering, or without breeding, between them
            continue
        for start in sites[season]:
            for end in _nearest(start, sites[following], places, neighbours):
                if (end, start) not in links:
                    links.setdefault((start, end), (season, following))
    return links


def _nearest(start: str, sites: Sequence[str], places: Mapping[str, Place], neighbours: int) -> list[str]:
    """The ``neighbours`` sites nearest to ``start``, itself left out; of equally near ones the first by id."""
    others = [site for site in sites if site != start]
    if not others:
        return []
    lon, lat = np.array([places[site] for site in others]).T
    here = np.broadcast_to(np.array(places[start])[:, np.newaxis], (2, len(others)))
    _, _, metres = _GEOD.inv(here[0], here[1], lon, lat)
    ranked = sorted(zip(np.round(np.asarray(metres) / 1000, _MM_IN_KM).tolist(), others))
    return [site for _, site in ranked[:neighbours]]


def _row(link: Mapping[str, Any], places: Mapping[str, Place], country: Mapping[str, str]) -> dict[str, Any]:
    start, end = link["site_from"], link["site_to"]
    distance, line = geodesic(places[start], places[end]) if start in places and end in places else (None, None)
    ends = {"country_from": country.get(start), "country_to": country.get(end)}
    return {**dict.fromkeys(COLUMNS), **link, **ends, "distance_km": distance, "geometry": line}


def _only(values: Iterable[str]) -> str | None:
    found = list(values)
    return found[0] if len(found) == 1 else None


def _split(ids: Any) -> list[str]:
    return [] if pd.isna(ids) else sorted({one.strip() for one in ids.split(";")} - {""})
