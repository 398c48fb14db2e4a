"""ProtConn and its parts by country and over the coast, by hand. Simulated."""

from __future__ import annotations

import math

import numpy as np
import pandas as pd
import pytest
import shapely
from pyproj import Geod

from neaspec_plugin.core.corridors.networks import patch_network as patches
from neaspec_plugin.core.corridors.networks.connectivity import Question, connectivity
from neaspec_plugin.core.corridors.networks.indices import Network, by_probability, overall
from neaspec_plugin.core.corridors.networks.prot_conn import groups_of, parts_by_country, prot_conn
from neaspec_plugin.core.progress import Silent

GEOD = Geod(ellps="WGS84")


def shares(table, column="percent"):
    """part, country, other country, realm: its share."""
    names = ["part", "country", "other_country", "realm"]
    return {tuple(row): value for *row, value in table[[*names, column]].itertuples(index=False)}


def test_a_chain_of_two_countries_that_ends_at_sea():
    # 1 ha in China, 3 ha in Russia, 2 ha of Russia at sea; p = 0.5 from each to the next, 0.25 over the middle
    links = patches.Links(3, np.array([0, 1]), np.array([1, 2]), np.ones(2))
    network = Network(links.graph(np.full(2, math.log(2))), np.array([1.0, 3.0, 2.0]), by_probability)
    groups, known = groups_of(["CHN", "RUS", "RUS"], ["land", "land", "sea"])
    found = overall(network, Silent(), groups=groups)
    whole = 1 + 9 + 4 + 2 * (3 * 0.5) + 2 * (6 * 0.5) + 2 * (2 * 0.25)  # 24
    assert found.numerator == pytest.approx(whole)
    assert shares(parts_by_country(network, found, groups, known)) == {
        ("within", "CHN", "CHN", "land"): pytest.approx(100 * 1 / whole),
        ("within", "RUS", "RUS", "land"): pytest.approx(100 * 9 / whole),
        ("within", "RUS", "RUS", "sea"): pytest.approx(100 * 4 / whole),
        ("between", "RUS", "RUS", "land_sea"): pytest.approx(100 * 6 / whole),
        ("transboundary", "CHN", "RUS", "land"): pytest.approx(100 * 3 / whole),
        ("transboundary", "CHN", "RUS", "land_sea"): pytest.approx(100 * 1 / whole),
    }


def test_an_area_outside_of_the_region_is_a_stepping_stone_alone():
    # 3 ha and 4 ha inside, joined only over an area outside, p = 0.5 to each; the region has 100 ha
    links = patches.Links(3, np.array([0, 1]), np.array([1, 2]), np.ones(2))
    network = Network(links.graph(np.full(2, math.log(2))), np.array([3.0, 0.0, 4.0]), by_probability)
    found = overall(network, Silent())
    told = prot_conn(network, found, np.array([True, False, True]), 100.0, Silent())
    connected = (9 + 16 + 2 * 12 * 0.25) ** 0.5
    assert (told.prot, told.prot_conn) == (pytest.approx(7), pytest.approx(connected))
    assert told.protected_share == pytest.approx(100 * 5 / connected)  # without any way: sqrt(9 + 16)
    assert told.transboundary_share == pytest.approx(100 * (connected - 5) / connected)
    assert told.unprotected_share == pytest.approx(0, abs=1e-9)


def test_prot_conn_of_a_region_of_two_countries_and_the_sea():
    """West to east: an area of China, one of Russia that reaches over the border, one of Russia at sea."""
    spans = [(130.80, 130.82), (130.99, 131.03), (131.09, 131.13)]
    west = [shapely.box(left, 43.0, right, 43.02) for left, right in spans]
    region, land = shapely.box(130.7, 42.9, 131.2, 43.1), shapely.box(129, 42, 131.06, 44)
    rows = pd.DataFrame({"patch_id": ["a", "b", "c"], "country": None, "weight": None, "geometry": west})
    question = Question(8000.0, importance=False)
    told = connectivity(
        rows, question, lambda points: ["CHN" if p.x < 131 else "RUS" for p in points], land, Silent(), region
    )
    assert told.patches.set_index("patch_id")[["country", "realm"]].loc[["a", "b", "c"]].values.tolist() == [
        ["CHN", "land"], ["RUS", "land"], ["RUS", "sea"]
    ]  # fmt: skip
    areas = [abs(GEOD.geometry_area_perimeter(shapely.segmentize(shape, 0.001))[0]) / 1e4 for shape in (*west, region)]
    a, b, c, whole = areas
    gaps = [GEOD.inv(one[1], 43.02, other[0], 43.02)[2] for one, other in zip(spans, spans[1:])]  # the northern edges
    p, q = (0.5 ** (gap / 8000) for gap in gaps)
    pairs = {
        ("within", "CHN", "CHN", "land"): a * a,
        ("within", "RUS", "RUS", "land"): b * b,
        ("within", "RUS", "RUS", "sea"): c * c,
        ("between", "RUS", "RUS", "land_sea"): 2 * b * c * q,
        ("transboundary", "CHN", "RUS", "land"): 2 * a * b * p,
        ("transboundary", "CHN", "RUS", "land_sea"): 2 * a * c * p * q,
    }
    total = sum(pairs.values())
    connected = 100 * total**0.5 / whole
    indices = told.indices.set_index("index")["value"]
    assert indices["ProtConn"] == pytest.approx(connected, rel=1e-3)
    assert indices["Prot"] == pytest.approx(100 * (a + b + c) / whole, rel=1e-3)
    assert indices["land_sea_pairs"] == pytest.approx(100 * (2 * b * c * q + 2 * a * c * p * q) / total, rel=1e-3)
    found = shares(told.countries, "protconn_percent")
    assert found == {row: pytest.approx(connected * value / total, rel=1e-3) for row, value in pairs.items()}
    assert sum(found.values()) == pytest.approx(indices["ProtConn"])
