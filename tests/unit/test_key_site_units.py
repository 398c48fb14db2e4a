"""The birds' key sites as planning units of the demonstration. The database here is made up."""

from __future__ import annotations

import json
import sqlite3
import struct

import pytest
import shapely
from key_site_units import key_sites, write_units

from neaspec_plugin.core.schema import BIRDS


def point(lon, lat):
    return b"GP\0\1" + struct.pack("<i", 4326) + struct.pack("<BI2d", 1, 1, lon, lat)


@pytest.fixture
def database(tmp_path):
    path = tmp_path / "made_up.gpkg"
    with sqlite3.connect(path) as connection:
        connection.executescript(
            """CREATE TABLE sites (site_id, country_iso3, geom);
            CREATE TABLE site_species (site_id, species_id, season, presence);
            CREATE TABLE site_verdicts (site_id, species_id, season, criterion, figure);"""
        )
        places = {
            "a": point(127.0, 37.0),
            "b": point(127.05, 37.0),
            "c": point(130.0, 32.0),
            "d": None,
            "e": point(90, 50),
        }
        for name, place in places.items():
            connection.execute("INSERT INTO sites VALUES (?, 'KOR', ?)", (name, place))
        for name, species, stay, presence in (
            ("a", "HC", "wintering", "present"), ("a", "HC", "passage", "present"), ("b", "WNC", "wintering", "present"),
            ("c", "HC", "wintering", "present"), ("d", "HC", "wintering", "present"), ("c", "BFS", "breeding", "historic"),
            ("e", "SL", "resident", "present"),
        ):  # fmt: skip
            connection.execute("INSERT INTO site_species VALUES (?, ?, ?, ?)", (name, species, stay, presence))
        for name, figure, season, criterion in (
            ("a", 40.0, "wintering", "ramsar_6"), ("a", None, "wintering", "ramsar_6"), ("c", 7.0, "passage", "ramsar_6"),
        ):  # fmt: skip
            connection.execute("INSERT INTO site_verdicts VALUES (?, 'HC', ?, ?, ?)", (name, season, criterion, figure))
    return path


def test_only_what_is_present_is_known_and_only_winters_are_counted(database):
    sites = key_sites(database)
    assert sorted(sites) == ["a", "b", "c", "d"] and sites["d"].place is None
    assert sites["a"].known == {("HC", "wintering"), ("HC", "passage")} and sites["c"].known == {("HC", "wintering")}
    assert sites["a"].counted == {"HC": 40.0} and not sites["c"].counted


def test_units_are_of_equal_cost_do_not_overlap_and_hold_what_was_counted(database, tmp_path):
    amounts = write_units(key_sites(database), tmp_path / "units.geojson")
    units = json.loads((tmp_path / "units.geojson").read_text(encoding="utf-8"))["features"]
    assert [one["properties"]["unit_id"] for one in units] == ["a", "b", "c"]  # one has no place
    assert {one["properties"]["cost"] for one in units} == {1}
    shapes = [shapely.geometry.shape(one["geometry"]) for one in units]
    assert all(shape.is_valid for shape in shapes) and not shapes[0].intersects(shapes[1])
    assert shapes[2].contains(shapely.Point(130.0, 32.0))
    assert amounts == {
        "f_HC_passage": {"a": 1.0, "b": 0.0, "c": 0.0},
        "f_HC_wintering": {"a": 1.0, "b": 0.0, "c": 1.0},
        "f_WNC_wintering": {"a": 0.0, "b": 1.0, "c": 0.0},
        "f_HC_counted": {"a": 40.0, "b": 0.0, "c": 0.0},
    }
    assert {field.split("_")[1] for field in amounts} <= set(BIRDS)
