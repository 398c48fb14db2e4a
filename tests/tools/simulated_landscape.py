"""A simulated landscape for pictures and trials of corridors: resistance, core areas, protected areas. Nothing is real.

The frame lies about a place where three countries meet, so that corridors pass borders; ground, cores and protected
areas are drawn from a random generator with a fixed seed.
"""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
from scipy.ndimage import gaussian_filter

CRS, LEFT, TOP, SIZE = "EPSG:32652", 560_000.0, 4_860_000.0, 500.0
ROWS, COLUMNS = 320, 400
CORES = {"simulated A": (60, 70), "simulated B": (95, 300), "simulated C": (230, 110), "simulated D": (250, 330),
         "simulated E": (150, 205)}  # fmt: skip
AREAS = ((60, 70, 24), (150, 205, 18), (170, 160, 14), (245, 300, 20))  # row, column and half side in cells


def write_landscape(folder: Path) -> dict[str, Path]:
    """Write ``resistance`` (GeoTIFF), ``cores`` and ``protected`` (GeoJSON) into a folder; returns their paths."""
    from neaspec_plugin.adapters.rasters import write_grid
    from neaspec_plugin.core.grid import Grid

    rng = np.random.default_rng(7)
    rough = sum(gaussian_filter(rng.standard_normal((ROWS, COLUMNS)), scale) * scale for scale in (3, 9, 27))
    share = (rough - rough.min()) / np.ptp(rough)
    values = np.round(np.exp(share**1.4 * np.log(100)), 2)
    values[:, 255:257] = 60.0  # a simulated road, open in two places
    values[120:126, 255:257] = 3.0
    values[262:266, 255:257] = 3.0
    found = {name: folder / f"simulated_{name}" for name in ("resistance.tif", "cores.geojson", "protected.geojson")}
    write_grid(str(found["resistance.tif"]), Grid(values, LEFT, TOP, SIZE, SIZE, CRS))
    _write(found["cores.geojson"], [({"name": name}, _ring(*place, 7)) for name, place in CORES.items()])
    _write(found["protected.geojson"], [({"name": f"simulated {n}"}, _ring(*area)) for n, area in enumerate(AREAS, 1)])
    return {name.split(".")[0]: path for name, path in found.items()}


def _ring(row: int, column: int, half: int) -> list[list[float]]:
    turn = np.linspace(0, 2 * np.pi, 25)
    reach = half * SIZE * (1 + 0.15 * np.sin(3 * turn))
    x, y = LEFT + (column + 0.5) * SIZE, TOP - (row + 0.5) * SIZE
    return np.round(np.column_stack([x + reach * np.cos(turn), y + reach * np.sin(turn)]), 1).tolist()


def _write(path: Path, rows: list) -> None:
    features = [
        {"type": "Feature", "properties": fields, "geometry": {"type": "Polygon", "coordinates": [ring]}}
        for fields, ring in rows
    ]
    crs = {"type": "name", "properties": {"name": f"urn:ogc:def:crs:EPSG::{CRS.split(':')[1]}"}}
    path.write_text(json.dumps({"type": "FeatureCollection", "crs": crs, "features": features}), encoding="utf-8")
