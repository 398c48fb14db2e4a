"""Seconds and peak memory of the flyway links beside a plain Python loop over all pairs, which must link the same."""

from __future__ import annotations

import resource
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from neaspec_plugin import libraries

libraries.make_available("")

import numpy as np  # noqa: E402
import pandas as pd  # noqa: E402
from pyproj import Geod  # noqa: E402
from shapely import Point  # noqa: E402

from neaspec_plugin.core.movement.flyway_links import CYCLE, flyway_links  # noqa: E402
from neaspec_plugin.core.progress import Silent  # noqa: E402

SIZES = (129, 600, 2000)  # sites of one population; the first is the number of bundled sites
SUBSET = 129  # sites of the loop
NEIGHBOURS = 2
GEOD = Geod(ellps="WGS84")
NO_CORRIDORS = pd.DataFrame(columns=["corridor_id", "kind", "species_ids", "from_site_ids", "to_site_ids", "source"])


def frames(n):
    source = np.random.default_rng(1)
    names = [f"S{i:05}" for i in range(n)]
    points = [Point(*xy) for xy in zip(source.uniform(100, 145, n), source.uniform(25, 55, n))]
    sites = pd.DataFrame({"site_id": names, "geometry": points, "country_iso3": "CHN"})
    seasons = [CYCLE[i % 3] for i in range(n)]
    stays = {
        "site_id": names,
        "species_id": "WNC",
        "season": seasons,
        "population_id": "WNC-EAST",
        "presence": "present",
    }
    return sites, pd.DataFrame(stays)


def links(n):
    found = flyway_links(*frames(n), NO_CORRIDORS, NEIGHBOURS, Silent())
    return {frozenset(pair) for pair in zip(found["site_from"], found["site_to"])}


def loop(n):
    """The same pairs, one distance at a time."""
    sites, stays = frames(n)
    place = {site: point.coords[0] for site, point in zip(sites["site_id"], sites["geometry"])}
    season = dict(zip(stays["site_id"], stays["season"]))
    pairs = set()
    for before, after in zip(CYCLE, [*CYCLE[1:], CYCLE[0]]):
        for start in (site for site in place if season[site] == before):
            there = [(GEOD.inv(*place[start], *place[end])[2], end) for end in place if season[end] == after]
            pairs |= {frozenset((start, end)) for _, end in sorted(there)[:NEIGHBOURS]}
    return pairs


def timed(function, *arguments):
    start = time.perf_counter()
    result = function(*arguments)
    return time.perf_counter() - start, result


def peak_mb():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


print(f"peak memory after the imports: {peak_mb():.0f} MB; neighbours: {NEIGHBOURS}")
for n in SIZES:
    seconds, found = timed(links, n)
    print(f"flyway_links {n:6} sites {len(found):6} links {seconds:8.3f} s; peak {peak_mb():.0f} MB")
(fast, found), (slow, expected) = timed(links, SUBSET), timed(loop, SUBSET)
same = "the same links" if found == expected else "DIFFERENT LINKS"
print(f"subset {SUBSET} sites: flyway_links (with lines) {fast:.3f} s, plain loop (pairs only) {slow:.3f} s, {same}")
sys.exit(found != expected)
