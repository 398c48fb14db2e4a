"""The shipped boundaries: no disputed place in any country's polygon, and the right side near the land borders."""

from __future__ import annotations

import csv
import json
import sqlite3
import struct
from pathlib import Path

import pytest
import shapely

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
STRIPS = RESOURCES / "boundaries" / "border_strips.gpkg"
LAND = RESOURCES / "boundaries" / "land.gpkg"
ENVELOPE_DOUBLES = (0, 4, 6, 6, 8)  # by the envelope code of the GeoPackage header

DISPUTED = {  # lon, lat
    "Simferopol": (34.10, 44.95),
    "Liancourt Rocks": (131.866, 37.241),
    "Kunashir": (145.90, 44.10),
    "Iturup": (147.88, 45.00),
    "Shikotan": (146.75, 43.80),
    "Uotsuri": (123.474, 25.744),
    "Taipei": (121.56, 25.04),
    "Kinmen": (118.36, 24.44),
    "Matsu": (119.94, 26.16),
    "Paracel": (112.34, 16.83),
    "Taiping": (114.365, 10.377),
    "Aksai Chin": (79.50, 35.20),
    "Tawang": (91.87, 27.59),
    "Baengnyeong": (124.68, 37.95),
    "Yeonpyeong": (125.70, 37.67),
}
TOWNS = {  # lon, lat and the country, in pairs across a border
    "Heihe": (127.49, 50.24, "CHN"),
    "Blagoveshchensk": (127.54, 50.28, "RUS"),
    "Manzhouli": (117.44, 49.59, "CHN"),
    "Zabaykalsk": (117.33, 49.65, "RUS"),
    "Suifenhe": (131.15, 44.40, "CHN"),
    "Pogranichny": (131.38, 44.41, "RUS"),
    "Hunchun": (130.36, 42.86, "CHN"),
    "Khasan": (130.64, 42.43, "RUS"),
    "Dandong": (124.38, 40.13, "CHN"),
    "Sinuiju": (124.40, 40.09, "PRK"),
    "Tumen": (129.84, 42.97, "CHN"),
    "Namyang": (129.86, 42.95, "PRK"),
    "Erenhot": (111.98, 43.65, "CHN"),
    "Zamyn-Uud": (111.90, 43.72, "MNG"),
    "Altanbulag": (106.49, 50.31, "MNG"),
    "Kyakhta": (106.45, 50.36, "RUS"),
    "Munsan": (126.79, 37.86, "KOR"),
    "Kaesong": (126.55, 37.97, "PRK"),
    "Cheorwon": (127.31, 38.15, "KOR"),
    "Pyonggang": (127.29, 38.41, "PRK"),
}


def geometry(blob: bytes):
    """The shape in a GeoPackage binary: a header of 8 bytes, an envelope, then well-known binary."""
    assert blob[:2] == b"GP"
    assert struct.unpack("<i" if blob[3] & 1 else ">i", blob[4:8]) == (4326,)
    return shapely.from_wkb(blob[8 + 8 * ENVELOPE_DOUBLES[(blob[3] >> 1) & 7] :])


def layers(path: Path) -> dict[str, list[tuple[dict, object]]]:
    """Layer name to rows of (attributes, shape), of a GeoPackage or of GeoJSON."""
    if path.suffix == ".geojson":
        features = json.loads(path.read_text(encoding="utf-8"))["features"]
        return {path.stem: [(one["properties"], shapely.from_geojson(json.dumps(one["geometry"]))) for one in features]}
    with sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True) as database:
        database.row_factory = sqlite3.Row
        found = {}
        for table, column in database.execute("SELECT table_name, column_name FROM gpkg_geometry_columns").fetchall():
            rows = [dict(row) for row in database.execute(f'SELECT * FROM "{table}"')]
            found[table] = [(row, geometry(row.pop(column))) for row in rows]
    database.close()
    return found


def country_words() -> set[str]:
    with (RESOURCES / "reference" / "countries.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return {value for row in rows for key, value in row.items() if key.startswith(("iso", "name_", "short"))}


@pytest.fixture(scope="module")
def sides():
    shapes = {row["iso_a3"]: shape for row, shape in layers(STRIPS)["country_sides"]}
    for shape in shapes.values():
        shapely.prepare(shape)
    return shapes


def sides_at(sides, lon: float, lat: float) -> list[str]:
    return [code for code, shape in sides.items() if shapely.contains_xy(shape, lon, lat)]


def test_no_disputed_place_lies_in_a_polygon_that_carries_a_country():
    words = country_words()
    files = [path for path in RESOURCES.rglob("*") if path.suffix in (".gpkg", ".geojson", ".shp", ".fgb", ".kml")]
    assert {path.suffix for path in files} == {".gpkg", ".geojson"}  # another format needs a reader here
    carrying = [
        (path.name, row, shape)
        for path in files
        for rows in layers(path).values()
        for row, shape in rows
        if words & {str(value) for value in row.values()} and shape.area > 0
    ]
    # the sides of the strips and three habitats of the exercise; the coast carries no country
    assert (
        sorted(name for name, _row, _shape in carrying)
        == ["border_strips.gpkg"] * 5 + ["exercise_habitats_khanka.geojson"] * 3
    )
    found = [
        (place, name, row)
        for place, (lon, lat) in DISPUTED.items()
        for name, row, shape in carrying
        if shapely.contains_xy(shape, lon, lat)
    ]
    assert found == []


def test_the_polygons_stay_near_land_borders(sides):
    assert list(sides) == ["CHN", "PRK", "MNG", "KOR", "RUS"]  # Japan has no land border
    west, south, east, north = shapely.total_bounds(list(sides.values()))
    assert west > 80  # the westernmost border of two of the six is that of China and the Russian Federation in Altai
    assert south > 37
    assert east < 136
    assert north < 55


@pytest.mark.parametrize("town", TOWNS)
def test_a_town_near_a_border_lies_on_its_own_side(sides, town):
    lon, lat, country = TOWNS[town]
    assert sides_at(sides, lon, lat) == [country]


def test_key_sites_within_the_strips_lie_on_their_own_side(sides):
    with (RESOURCES / "reference" / "sites.csv").open(encoding="utf-8", newline="") as file:
        sites = [row for row in csv.DictReader(file) if row["lat"]]
    within = {row["site_id"]: sides_at(sides, float(row["lon"]), float(row["lat"])) for row in sites}
    own = {row["site_id"]: [row["country_iso3"]] for row in sites}
    near = {site: found for site, found in within.items() if found}
    assert len(near) > 40
    assert near == {site: own[site] for site in near}


def test_lines_say_which_is_a_border_and_which_a_demarcation_line(sides):
    rows = layers(STRIPS)["border_lines"]
    assert {(row["side_a"], row["side_b"], row["status"]) for row, _ in rows} == {
        ("CHN", "RUS", "international"),
        ("CHN", "PRK", "international"),
        ("CHN", "MNG", "international"),
        ("MNG", "RUS", "international"),
        ("PRK", "RUS", "international"),
        ("KOR", "PRK", "demarcation_line"),
    }
    for row, line in rows:
        touching = line.interpolate(0.5, normalized=True).buffer(1e-6)
        assert touching.intersects(sides[row["side_a"]]), row
        assert touching.intersects(sides[row["side_b"]]), row
    demarcation = next(line for row, line in rows if row["status"] == "demarcation_line")
    assert demarcation.bounds[0] >= 126.66  # no line at sea: it begins at the mouth of the Imjin


def test_the_coast_is_one_row_without_a_country():
    found = layers(LAND)
    assert list(found) == ["land"]
    ((row, shape),) = found["land"]
    assert {key: value for key, value in row.items() if key != "fid"} == {"name": "land"}
    assert shapely.contains_xy(shape, 116.4, 39.9)  # an inland town
    assert not shapely.contains_xy(shape, 135.0, 40.0)  # the open sea


def test_the_files_say_whose_they_are():
    text = (RESOURCES / "boundaries" / "ATTRIBUTION.md").read_text(encoding="utf-8")
    for words in ("© OpenStreetMap contributors", "Open Database License", "Natural Earth", "public domain"):
        assert words in text
    for path in (STRIPS, LAND):
        assert path.name in text
