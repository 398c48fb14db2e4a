"""Seconds and peak memory of a million planning units times twenty rasters, beside shapely's intersections.

    planning_units.py [UNITS [RASTERS [CELLS [SUBSET]]]]        default 1000000 20 2000 2000

Simulated rasters of CELLS x CELLS cells in degrees, each with values of its own, lie over a study area of 10 by 16
degrees. One process makes the hexagons and measures all rasters in all of them, read from a GeoTIFF; another cuts
SUBSET of the same units by every cell that they touch and measures one raster. Both tell what a million units times one
raster take, and the largest difference between their amounts. The verdict is that the difference is at most a millionth
of a unit's area.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from neaspec_plugin import libraries

libraries.make_available("")

import numpy as np  # noqa: E402
import shapely  # noqa: E402
from pyproj import Transformer  # noqa: E402

from neaspec_plugin.adapters.rasters import RasterFile, write_grid  # noqa: E402
from neaspec_plugin.core.grid import Grid  # noqa: E402
from neaspec_plugin.core.priorities.units import planning_units  # noqa: E402
from neaspec_plugin.core.priorities.units import rasters as unit_rasters  # noqa: E402
from neaspec_plugin.core.priorities.units.coverage import row_hectares  # noqa: E402

WEST, SOUTH, EAST, NORTH = 119.5, 39.5, 136.0, 50.5
STUDY = [shapely.box(120, 40, 136, 50)]
MOST = 1e-6


def raster(folder, number, cells):
    values = np.random.default_rng(number).random((cells, cells))
    grid = Grid(values, WEST, NORTH, (EAST - WEST) / cells, (NORTH - SOUTH) / cells, "EPSG:4326")
    write_grid(str(Path(folder) / f"simulated_{number}.tif"), grid)


def made(units):
    plane = planning_units.plane_for(STUDY)
    study = planning_units.study_area(STUDY, plane)
    return planning_units.made_units(study, "hexagon", study.area / units / 1e6), plane


def brute(units, plane, file):
    """The amount of one raster in each unit, cell by cell."""
    to = Transformer.from_crs(plane.target_crs, file.crs, always_xy=True)
    moved = shapely.transform(shapely.segmentize(units, 5000.0), lambda nodes: np.column_stack(to.transform(*nodes.T)))
    values, ground = file.read(0, file.rows, 0, file.columns), row_hectares(file, plane, 0, file.rows)
    found = []
    for shape, (west, south, east, north) in zip(moved, shapely.bounds(moved)):
        rows = np.arange(int((file.top - north) / file.height), int((file.top - south) / file.height) + 1)
        columns = np.arange(int((west - file.left) / file.width), int((east - file.left) / file.width) + 1)
        row, column = (axis.ravel() for axis in np.meshgrid(rows, columns, indexing="ij"))
        x, y = file.left + column * file.width, file.top - row * file.height
        share = shapely.area(shapely.intersection(shape, shapely.box(x, y - file.height, x + file.width, y)))
        found.append((share / (file.width * file.height) * values[row, column] * ground[row]).sum())
    return np.array(found)


def one(kind, folder, units, rasters, subset):
    began = time.perf_counter()
    shapes, plane = made(units)
    making = time.perf_counter() - began
    chosen = np.linspace(0, len(shapes) - 1, subset).astype(int)
    files = [RasterFile(str(Path(folder) / f"simulated_{number}.tif"), "EPSG:4326") for number in range(rasters)]
    began = time.perf_counter()
    if kind == "exact":
        amounts = unit_rasters.raster_amounts(shapes, plane, files, "hectares")[0][0]
        seconds, done = time.perf_counter() - began, len(shapes) * rasters
        amounts = amounts[chosen]
    else:
        amounts = brute(shapes[chosen], plane, files[0])
        seconds, done = time.perf_counter() - began, subset
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    told = {"seconds": seconds, "making": making, "per_million": seconds / done * 1e6, "peak_mb": peak}
    area = planning_units.hectares(shapes[chosen]).max()
    sys.stdout.write(json.dumps({**told, "units": len(shapes), "amounts": amounts.tolist(), "area": float(area)}))


def main():
    if sys.argv[1:2] == ["--one"]:
        one(sys.argv[2], sys.argv[3], *(int(size) for size in sys.argv[4:]))
        return
    units, rasters, cells, subset = [*sys.argv[1:], *["1000000", "20", "2000", "2000"][len(sys.argv) - 1 :]]
    told = {}
    with tempfile.TemporaryDirectory() as folder:
        for number in range(int(rasters)):
            raster(folder, number, int(cells))
        for kind in ("exact", "shapely"):
            command = [sys.executable, __file__, "--one", kind, folder, units, rasters, subset]
            told[kind] = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    exact, peer = told["exact"], told["shapely"]
    print(f"hexagons {exact['units']}, made in {exact['making']:.1f} s; rasters {rasters} of {cells} x {cells} cells")
    print(f"exact, all units and rasters: {exact['seconds']:.1f} s, peak {exact['peak_mb']:.0f} MB")
    for kind, found in told.items():
        print(f"{kind}: {found['per_million']:.2f} s for a million units times one raster")
    print(f"shapely, {subset} units and one raster: {peer['seconds']:.1f} s")
    apart = float(np.abs(np.subtract(exact["amounts"], peer["amounts"])).max()) / exact["area"]
    print(f"largest difference {apart:.1e} of a unit, at most {MOST}: {'met' if apart <= MOST else 'not met'}")


if __name__ == "__main__":
    main()
