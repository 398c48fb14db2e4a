"""Links between sites: distances by haversine, neighbours by comparing all pairs."""

from __future__ import annotations

import math

import numpy as np
import pandas as pd
import pytest
import shapely
from shapely import Point

from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.movement.flyway_links import CYCLE, flyway_links, geodesic
from neaspec_plugin.core.progress import Silent
from neaspec_plugin.core.schema import TABLES

# on one meridian, so that nearness can be read off: one degree is about 111 km
PLACES = {
    "BR1": (Point(130, 50), "RUS"),
    "BR2": (Point(130, 49), "RUS"),
    "PA1": (Point(130, 45), "CHN"),
    "PA2": (Point(130, 44), "CHN"),
    "PA3": (Point(130, 38), "KOR"),
    "WI1": (Point(130, 34), "JPN"),
    "WI2": (Point(130, 33), "JPN"),
    "NOP": (None, "PRK"),
}


def sites(places=PLACES):
    rows = [(key, point, country) for key, (point, country) in places.items()]
    return pd.DataFrame(rows, columns=["site_id", "geometry", "country_iso3"])


def listed(*rows, presence="present"):
    """Rows of site, season and population; the species is what stands before the hyphen."""
    full = [(site, population.split("-")[0], season, population, presence) for site, season, population in rows]
    return pd.DataFrame(full, columns=["site_id", "species_id", "season", "population_id", "presence"])


def corridors(rows):
    names = ["corridor_id", "kind", "species_ids", "from_site_ids", "to_site_ids", "source"]
    return pd.DataFrame(rows, columns=names, dtype=object)


def links(stays, neighbours=1, corridor_rows=(), places=PLACES):
    return flyway_links(sites(places), stays, corridors(list(corridor_rows)), neighbours, Silent())


def season_of(site):
    return {"BR": "breeding", "PA": "passage", "WI": "wintering"}[site[:2]]


def stays_at(*ids, population="WNC-EAST"):
    return listed(*((site, season_of(site), population) for site in ids))


def haversine(a, b):
    (lon1, lat1), (lon2, lat2) = ((math.radians(x), math.radians(y)) for x, y in (a, b))
    half = math.sin((lat2 - lat1) / 2) ** 2 + math.cos(lat1) * math.cos(lat2) * math.sin((lon2 - lon1) / 2) ** 2
    return 2 * 6371.0088 * math.asin(math.sqrt(half))


def test_columns_are_the_tables():
    found = links(stays_at("BR1", "WI1"))
    assert list(found.columns) == [*TABLES["flyway_links"].names[1:], "geometry"]
    assert list(links(stays_at("BR1")).columns) == list(found.columns)


def test_each_site_goes_to_the_nearest_of_the_following_season():
    found = links(stays_at("BR1", "BR2", "PA1", "PA3", "WI1"))
    # autumn: BR1, BR2 -> PA1; PA1, PA3 -> WI1. Spring: WI1 -> PA3 and PA1 -> BR2 are the way back of those; PA3 -> BR2
    # is not, for BR2 went to PA1
    assert found["link_id"].tolist() == [
        "WNC-EAST:BR1>PA1",
        "WNC-EAST:BR2>PA1",
        "WNC-EAST:PA1>WI1",
        "WNC-EAST:PA3>BR2",
        "WNC-EAST:PA3>WI1",
    ]
    assert not found["borders_crossed"].notna().any()


def test_spring_adds_what_autumn_did_not_link():
    found = links(stays_at("BR1", "PA1", "PA3", "WI1")).set_index("link_id")
    assert found["season_from"].to_dict() == {
        "WNC-EAST:BR1>PA1": "breeding",
        "WNC-EAST:PA1>WI1": "passage",
        "WNC-EAST:PA3>WI1": "passage",
        "WNC-EAST:PA3>BR1": "passage",  # in spring PA3 too goes to the only breeding site
    }
    assert found["season_to"]["WNC-EAST:PA3>BR1"] == "breeding"


def test_countries_evidence_and_population():
    row = links(stays_at("BR1", "WI1")).iloc[0]
    assert (row["country_from"], row["country_to"]) == ("RUS", "JPN")
    assert (row["species_id"], row["population_id"], row["link_evidence"]) == ("WNC", "WNC-EAST", "inferred")
    assert (row["season_from"], row["season_to"]) == ("breeding", "wintering")  # no passage site: passed over
    assert row["corridor_id"] is None


@pytest.mark.parametrize("ids", [("PA1", "PA2"), ("WI1",), ()])
def test_one_season_alone_has_no_link(ids):
    assert links(stays_at(*ids)).empty


def test_no_breeding_site_leaves_no_link_between_passages():
    assert links(stays_at("PA1", "PA3", "WI1"))["link_id"].tolist() == ["WNC-EAST:PA1>WI1", "WNC-EAST:PA3>WI1"]


def test_a_site_is_not_linked_with_itself_and_a_pair_once():
    stays = listed(("BR1", "breeding", "HC-X"), ("PA1", "breeding", "HC-X"), ("PA1", "passage", "HC-X"))
    found = links(stays, neighbours=3)
    # BR1 -> PA1 in autumn; PA1 of the breeding season finds only itself on passage; PA1 -> BR1 is the way back
    assert found["link_id"].tolist() == ["HC-X:BR1>PA1"]
    assert found["season_from"].tolist() == ["breeding"]


def test_populations_are_kept_apart_and_a_mixed_site_is_in_both():
    stays = pd.concat(
        [
            listed(("BR1", "breeding", "WNC-EAST"), ("WI1", "wintering", "WNC-EAST;WNC-WEST")),
            listed(("BR2", "breeding", "WNC-WEST")),
        ]
    )
    assert links(stays)["link_id"].tolist() == ["WNC-EAST:BR1>WI1", "WNC-WEST:BR2>WI1"]


def test_absent_and_placeless_sites_have_no_inferred_link():
    stays = pd.concat(
        [
            stays_at("BR1"),
            listed(("WI1", "wintering", "WNC-EAST"), presence="unconfirmed"),
            listed(("NOP", "wintering", "WNC-EAST")),
        ]
    )
    assert links(stays).empty


def random_places(n=45, seed=2):
    source = np.random.default_rng(seed)
    lon, lat = source.uniform(100, 140, n), source.uniform(25, 55, n)
    names = [f"{'BR' if i % 3 == 0 else 'PA' if i % 3 == 1 else 'WI'}{i}" for i in range(n)]
    return {name: (Point(x, y), "CHN") for name, x, y in zip(names, lon, lat)}


def brute_force(places, neighbours):
    """Unordered pairs: every site against every site of the following season."""
    pairs = set()
    for season, following in zip(CYCLE, [*CYCLE[1:], CYCLE[0]]):
        for start in (site for site in places if season_of(site) == season):
            there = [site for site in places if season_of(site) == following and site != start]
            there.sort(key=lambda site: geodesic(places[start][0].coords[0], places[site][0].coords[0])[0])
            pairs |= {frozenset((start, end)) for end in there[:neighbours]}
    return pairs


@pytest.mark.parametrize("neighbours", [1, 2, 5, 100])
def test_neighbours_are_those_of_all_pairs(neighbours):
    places = random_places()
    found = links(stays_at(*places), neighbours, places=places)
    pairs = [frozenset(pair) for pair in zip(found["site_from"], found["site_to"])]
    assert len(pairs) == len(set(pairs))
    assert set(pairs) == brute_force(places, neighbours)


def test_distance_and_line_are_geodesic():
    places = random_places()
    found = links(stays_at(*places), 2, places=places)
    for row in found.itertuples(index=False):
        start, end = places[row.site_from][0].coords[0], places[row.site_to][0].coords[0]
        assert row.distance_km == pytest.approx(haversine(start, end), rel=0.005)
        line = list(row.geometry.coords)
        assert (line[0], line[-1]) == (start, end)
        pieces = [haversine(a, b) for a, b in zip(line, line[1:])]
        assert max(pieces) <= 100.5
        assert sum(pieces) == pytest.approx(row.distance_km, rel=0.005)


def test_lengths_are_those_of_the_ellipsoid():
    # a quarter of a meridian of WGS 84 is 10 001.9657 km long, of the equator 6378.137 * pi / 2 = 10 018.7541 km
    assert geodesic((130, 0), (130, 90))[0] == pytest.approx(10001.9657, abs=0.001)
    assert geodesic((0, 0), (90, 0))[0] == pytest.approx(6378.137 * math.pi / 2, abs=0.001)


def test_a_line_along_a_parallel_bends_to_the_north():
    # the great circle between two places of 50 degrees north lies north of the parallel: at the middle
    # tan(lat) = tan(50) / cos(20) for 40 degrees of longitude -> 51.74
    _, line = geodesic((100, 50), (140, 50))
    highest = max(y for _, y in line.coords)
    expected = math.degrees(math.atan(math.tan(math.radians(50)) / math.cos(math.radians(20))))
    assert highest == pytest.approx(expected, abs=0.1)
    assert shapely.is_valid(line)


@pytest.mark.parametrize(("start", "end"), [((175, 60), (-175, 60)), ((-175, 60), (175, 60))])
def test_a_line_over_the_antimeridian_stays_short(start, end):
    # 10 degrees of longitude at 60 degrees north, not 350: haversine gives 555 km
    distance, line = geodesic(start, end)
    assert distance == pytest.approx(haversine(start, end), rel=0.005)
    lon = [x for x, _ in line.coords]
    assert max(lon) - min(lon) == pytest.approx(10)
    assert max(abs(b - a) for a, b in zip(lon, lon[1:])) < 3


FLYWAY = ("FLY-1", "flyway", "WNC", "BR1;BR2", "WI1;WI2", "a paper")


def test_published_links_are_every_pair_of_a_corridor():
    stays = pd.concat([stays_at("BR1", "BR2", "WI1", "WI2"), listed(("WI2", "passage", "WNC-WEST"))])
    found = links(stays, corridor_rows=[FLYWAY, ("COR-1", "land", "WNC", "BR1", "PA1", "another")])
    published = found[found["link_evidence"] == "published"].set_index("link_id")
    assert published.index.tolist() == [
        "FLY-1:WNC:BR1>WI1",
        "FLY-1:WNC:BR1>WI2",
        "FLY-1:WNC:BR2>WI1",
        "FLY-1:WNC:BR2>WI2",
    ]
    assert set(published["population_id"]) == {"WNC-EAST"}  # WI2 has another one too, BR1 and BR2 have not
    assert set(published["season_to"]) == {"wintering"}
    assert set(published["source"]) == {"a paper"}
    assert set(published["corridor_id"]) == {"FLY-1"}
    assert found["link_evidence"].tolist()[:4] == ["published"] * 4  # they come first


def test_a_population_that_is_not_alone_is_not_guessed():
    stays = listed(("BR1", "breeding", "HC-A;HC-B"), ("WI1", "wintering", "HC-A;HC-B"), ("WI1", "passage", "HC-A"))
    row = links(stays, corridor_rows=[("FLY-2", "flyway", "HC", "BR1", "WI1", "s")]).iloc[0]
    assert row["population_id"] is None
    assert (row["season_from"], row["season_to"]) == ("breeding", None)


def test_a_published_link_without_a_place_is_listed_not_drawn():
    found = links(
        stays_at(),
        corridor_rows=[("FLY-3", "flyway", "WNC", "BR1", "NOP", "s"), ("FLY-4", "flyway", "WNC", None, "BR1", "s")],
    )
    assert found["link_id"].tolist() == ["FLY-3:WNC:BR1>NOP"]
    assert math.isnan(found["distance_km"][0])
    assert found["geometry"][0] is None
    assert found["country_to"][0] == "PRK"


def test_order_of_rows_does_not_matter():
    places = random_places()
    frames = [sites(places), stays_at(*places), corridors([FLYWAY, ("FLY-0", "flyway", "WNC", "BR0", "PA1", "s")])]
    found = flyway_links(*frames, 2, Silent())
    again = flyway_links(*(frame.sample(frac=1, random_state=5) for frame in frames), 2, Silent())
    pd.testing.assert_frame_equal(again, found)
    assert found["link_id"].is_unique


def test_bad_number_of_neighbours_and_cancelling():
    with pytest.raises(NeaspecError) as caught:
        links(stays_at("BR1", "WI1"), neighbours=0)
    assert caught.value.message.code == "unknown_parameter_value"

    class Enough(Silent):
        def is_canceled(self):
            return True

    with pytest.raises(NeaspecError) as caught:
        flyway_links(sites(), stays_at("BR1", "WI1"), corridors([]), 1, Enough())
    assert caught.value.message.code == "cancelled"
