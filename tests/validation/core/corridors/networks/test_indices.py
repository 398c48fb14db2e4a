"""PC and IIC of 404 patches, and ProtConn of an ecoregion, against independent answers.

Answers: indices computed from the definitions, node importance and ProtConn of the package Makurhini (Godinez-Gomez and
Correa Ayram), whose IIC for patches without a path is not the index's definition and is not followed.
"""

from __future__ import annotations

import gzip
import json
import math
import os
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
import shapely

from neaspec_plugin.core.corridors.networks import patch_network as patches
from neaspec_plugin.core.corridors.networks.indices import (
    Network,
    by_links,
    by_probability,
    importance,
    lost_through,
    overall,
)
from neaspec_plugin.core.corridors.networks.prot_conn import prot_conn, region_nodes
from neaspec_plugin.core.progress import Silent

SHARED = Path(os.environ.get("NEASPEC_SHARED", Path(__file__).resolve().parents[6] / "shared"))
PATCHES = SHARED / "validation" / "connectivity_PC_IIC_mexico404"
REGION = SHARED / "validation" / "connectivity_ProtConn_mexico_61"
pytestmark = pytest.mark.skipif(
    not (PATCHES.exists() and REGION.exists()), reason="the shared validation data are not here"
)
CASE = {PATCHES: "Connectivity of 404 patches", REGION: "ProtConn of an ecoregion"}
PARTS = ("", "intra", "flux", "connector")


def answers(case):
    return json.loads((case / "expected" / "expected.json").read_text(encoding="utf-8"))


def polygons(path):
    with gzip.open(path, "rt", encoding="utf-8") as file:
        features = json.load(file)["features"]
    return shapely.make_valid(shapely.from_geojson([json.dumps(feature["geometry"]) for feature in features]))


def networks(points, area, distance_m):
    links = patches.point_links(points, math.inf)
    pc = Network(links.graph(links.distance_m * math.log(2) / distance_m), area, by_probability)
    near = links.distance_m <= distance_m
    return pc, Network(links.graph(np.ones(len(near)), near), area, by_links)


@pytest.fixture(scope="module")
def nodes():
    return pd.read_csv(PATCHES / "input" / "nodes.csv")


@pytest.mark.parametrize("distance_m", [250, 1500, 3000, 10_000])
def test_pc_and_iic(nodes, distance_m, agreement):
    pc, iic = networks(nodes[["x", "y"]].to_numpy(), nodes["area_ha"].to_numpy(), distance_m)
    expected = answers(PATCHES)["by_threshold_m"][str(distance_m)]
    whole = overall(pc, Silent(), paths=False).numerator
    told = [expected["PCnum_ha2"], expected["EC_PC_ha"]]
    agreement(CASE[PATCHES], "PC and equivalent connected area", [whole, whole**0.5], told, rel=1e-8)
    hops = overall(iic, Silent(), paths=False).numerator
    agreement(CASE[PATCHES], "IIC", hops, expected["IICnum_ha2_by_definition"], rel=1e-8)


def test_importance_of_every_patch_at_10_km(nodes, agreement):
    expected = pd.read_csv(PATCHES / "expected" / "node_importance_10km.csv")
    for index, network in zip(
        ("dPC", "dIIC"), networks(nodes[["x", "y"]].to_numpy(), nodes["area_ha"].to_numpy(), 1e4)
    ):
        found = overall(network, Silent())
        table = importance(network, found, lost_through(network, Silent()))
        for part, own in zip(PARTS, ("total", "intra", "flux", "connector")):
            agreement(
                CASE[PATCHES],
                f"{index} of each patch and its parts, percent (Makurhini)",
                table[own],
                expected[index + part],
                abs=1e-6,
            )


def test_pc_from_the_polygons(agreement):
    shapes = polygons(PATCHES / "input" / "habitat_nodes.geojson.gz")
    points = shapely.get_coordinates(patches.places_of(shapes))
    pc, _ = networks(points, shapely.area(shapes) / patches.HA, 10_000)
    expected = answers(PATCHES)["by_threshold_m"]["10000"]["PCnum_ha2"]
    found = overall(pc, Silent(), paths=False).numerator
    agreement(CASE[PATCHES], "PC from the polygons", found, expected, rel=1e-5)


def check_prot_conn(agreement, way, points, area, inside, landscape_ha, rel):
    expected = answers(REGION)
    for distance_m in (10_000, 30_000):
        pc, _ = networks(points, area, distance_m)
        found = overall(pc, Silent(), paths=False)
        parts = prot_conn(pc, found, inside, landscape_ha, Silent())
        ours, published = (expected[kind][str(distance_m)] for kind in ("independent", "published_Makurhini_2.0.4"))
        values = found.numerator**0.5, parts.prot_conn, parts.prot
        told = ours["EC_ha"], ours["ProtConn_percent"], expected["Prot_percent"]
        agreement(CASE[REGION], f"EC, ProtConn and Prot from the {way}", values, told, rel=rel)
        shares = parts.protected_share, parts.unprotected_share, parts.transboundary_share
        told = [published[name] for name in ("ProtConn_Prot", "ProtConn_Unprot", "ProtConn_Trans", "RelConn")]
        values = [*shares, 100 * parts.prot_conn / parts.prot]
        agreement(CASE[REGION], f"published fractions from the {way}, percent (Makurhini)", values, told, abs=0.01)


def test_prot_conn_from_the_nodes(agreement):
    nodes = pd.read_csv(REGION / "expected" / "nodes_used.csv")
    inside = (nodes["type"] == "inside").to_numpy()
    area = nodes["area_ha"].to_numpy() * inside
    check_prot_conn(agreement, "nodes", nodes[["x", "y"]].to_numpy(), area, inside, answers(REGION)["LA_ha"], 1e-6)


def test_prot_conn_from_the_polygons(agreement):
    region = shapely.union_all(polygons(REGION / "input" / "region.geojson.gz"))
    shapes, inside = region_nodes(polygons(REGION / "input" / "protected_areas.geojson.gz"), region, 50_000)
    assert inside.sum() == answers(REGION)["n_nodes_inside"]
    assert abs((~inside).sum() - answers(REGION)["n_nodes_transboundary"]) <= 1  # one sliver more
    area = np.where(inside, shapely.area(shapes) / patches.HA, 0.0)
    points = shapely.get_coordinates(patches.places_of(shapes))
    check_prot_conn(agreement, "polygons", points, area, inside, shapely.area(region) / patches.HA, 1e-4)
