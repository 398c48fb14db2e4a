"""Make the border strips and the coast of ``resources/boundaries`` from their two public sources.

    npm pack @geo-maps/countries-maritime-10m@0.6.0    (unpack it: map.geo.json)
    npm pack world-atlas@2.0.2                         (unpack it: land-10m.json)
    python tests/tools/make_boundaries.py map.geo.json land-10m.json FOLDER

``border_strips.gpkg`` gets the layers ``country_sides`` (the land of each side near a land border of two of the six
countries) and ``border_lines`` (the lines they share); it is for computing and is never drawn. ``land.gpkg`` gets the
layer ``land``: one coast without countries, for drawing. Licences stand in ``resources/boundaries/ATTRIBUTION.md``.

Needs geopandas, pyogrio and shapely 2.1 or newer, outside QGIS.
"""

from __future__ import annotations

import argparse
import json
import os
from collections.abc import Iterable
from typing import Callable

import geopandas
import shapely
from shapely.geometry import MultiLineString, MultiPolygon, box, shape
from shapely.geometry.base import BaseGeometry

SIDES = ("CHN", "PRK", "MNG", "KOR", "RUS")  # Japan has no land border
BORDERS = (
    ("CHN", "RUS", "international"),
    ("CHN", "PRK", "international"),
    ("CHN", "MNG", "international"),
    ("MNG", "RUS", "international"),
    ("PRK", "RUS", "international"),
    ("KOR", "PRK", "demarcation_line"),
)
STRIP_M = 60_000  # half width of the strips
COAST_M = 1_500  # so far from land a border is still a land border: river mouths, lakes near the coast
LINE_TOLERANCE_DEG = 0.0002
COAST_TOLERANCE_DEG = 0.003
SMALLEST_ISLAND_DEG2 = 2e-4  # about 2 square kilometres
BORDER_WINDOW = box(70, 35, 145, 56)
COAST_WINDOW = box(68, 10, 180, 75)
ON_LAND = box(126.66, 37, 129, 39)  # the demarcation line from the mouth of the Imjin eastward: none at sea
DEGREES = "EPSG:4326"
METRES = "+proj=aea +lat_1=35 +lat_2=60 +lat_0=45 +lon_0=110 +datum=WGS84"  # equal area


def main() -> None:
    arguments = argparse.ArgumentParser(description="Make border_strips.gpkg and land.gpkg.")
    arguments.add_argument("countries", help="map.geo.json of @geo-maps/countries-maritime-10m")
    arguments.add_argument("land", help="land-10m.json of world-atlas")
    arguments.add_argument("folder", help="where the two GeoPackages go")
    given = arguments.parse_args()

    land = read_land(given.land)
    countries = read_countries(given.countries)
    sides = cut_sides(countries, land)
    strips = os.path.join(given.folder, "border_strips.gpkg")
    save(strips, "country_sides", [{"iso_a3": code, "geometry": sides[code]} for code in SIDES])
    rows = [
        {"side_a": a, "side_b": b, "status": status, "geometry": shared_line(sides[a], sides[b], status)}
        for a, b, status in BORDERS
    ]
    save(strips, "border_lines", rows)
    for row in rows:
        length_km = in_metres(row["geometry"], lambda line: line).length / 1000
        print(row["side_a"], row["side_b"], row["status"], f"{length_km:,.0f} km")
    save(os.path.join(given.folder, "land.gpkg"), "land", [{"name": "land", "geometry": drawn_coast(land)}])


def read_land(path: str) -> BaseGeometry:
    """The land of the coast's window, without countries."""
    return union_within(geopandas.read_file(path, engine="pyogrio").geometry.values, COAST_WINDOW)


def read_countries(path: str) -> dict[str, BaseGeometry]:
    """Code and territory, sea included, of each side within the borders' window."""
    with open(path, encoding="utf-8") as file:
        features = json.load(file)["features"]
    found = {feature["properties"]["A3"]: feature["geometry"] for feature in features}
    return {code: union_within([shape(found[code])], BORDER_WINDOW) for code in SIDES}


def cut_sides(countries: dict[str, BaseGeometry], land: BaseGeometry) -> dict[str, MultiPolygon]:
    """Each side's land near its borders; simplified as one coverage, so that neighbours keep the same line."""
    inland = in_degrees(
        in_metres(land.intersection(BORDER_WINDOW), lambda g: g.simplify(200).buffer(COAST_M, quad_segs=4))
    )
    lines = [shared_line(countries[a], countries[b], status).intersection(inland) for a, b, status in BORDERS]
    strips = [in_metres(line, lambda g: g.simplify(300).buffer(STRIP_M, quad_segs=4)) for line in lines]
    near = in_degrees(shapely.union_all(strips)).intersection(inland)
    cut = [MultiPolygon(parts(countries[code].intersection(near), "Polygon")) for code in SIDES]
    simple = shapely.coverage_simplify(cut, LINE_TOLERANCE_DEG)
    return {code: MultiPolygon(parts(repaired(side), "Polygon")) for code, side in zip(SIDES, simple)}


def shared_line(side_a: BaseGeometry, side_b: BaseGeometry, status: str) -> MultiLineString:
    """The line that two sides have in common."""
    line = shapely.union_all(parts(side_a.boundary.intersection(side_b.boundary), "LineString"))
    if status == "demarcation_line":
        line = line.intersection(ON_LAND)
    if line.geom_type == "MultiLineString":
        line = shapely.line_merge(line)
    return MultiLineString(parts(line, "LineString"))


def drawn_coast(land: BaseGeometry) -> MultiPolygon:
    """The coast as it is drawn: simpler, without the smallest islands."""
    islands = parts(land.simplify(COAST_TOLERANCE_DEG), "Polygon")
    return MultiPolygon([island for island in islands if island.area > SMALLEST_ISLAND_DEG2])


def union_within(geometries: Iterable[BaseGeometry], window: BaseGeometry) -> BaseGeometry:
    """One geometry of all parts that touch the window, cut by it; parts elsewhere are not even repaired."""
    pieces = [piece for geometry in geometries for piece in shapely.get_parts(geometry)]
    near = [piece for piece in pieces if piece.envelope.intersects(window)]
    return shapely.union_all([repaired(piece).intersection(window) for piece in near])


def repaired(geometry: BaseGeometry) -> BaseGeometry:
    if geometry.is_valid:
        return geometry
    return shapely.make_valid(geometry, method="structure", keep_collapsed=False)


def parts(geometry: BaseGeometry, kind: str) -> list[BaseGeometry]:
    """The single parts of one geometry type, collections within collections opened."""
    if hasattr(geometry, "geoms"):
        return [piece for inner in geometry.geoms for piece in parts(inner, kind)]
    return [geometry] if geometry.geom_type == kind and not geometry.is_empty else []


def in_metres(geometry: BaseGeometry, change: Callable[[BaseGeometry], BaseGeometry]) -> BaseGeometry:
    """What ``change`` makes of the geometry in equal-area metres; the answer stays in metres."""
    return change(geopandas.GeoSeries([geometry], crs=DEGREES).to_crs(METRES).iloc[0])


def in_degrees(geometry: BaseGeometry) -> BaseGeometry:
    return geopandas.GeoSeries([geometry], crs=METRES).to_crs(DEGREES).iloc[0]


def save(path: str, layer: str, rows: list[dict]) -> None:
    """One layer of a GeoPackage of version 1.2: the GDAL of QGIS 3.22 warns of anything newer."""
    how = {"VERSION": "1.2"} if not os.path.exists(path) else {}
    geopandas.GeoDataFrame(rows, crs=DEGREES).to_file(
        path, layer=layer, driver="GPKG", engine="pyogrio", dataset_options=how
    )


if __name__ == "__main__":
    main()
