"""Simulated planning units for pictures and trials of priorities: amounts, costs and countries. Nothing is real.

The frame lies about a place where three countries meet; amounts are drawn from a random generator with a fixed seed.
"""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
from scipy.ndimage import gaussian_filter

CRS, LEFT, TOP, SIZE = "EPSG:32652", 560_000.0, 4_860_000.0, 5000.0
ROWS, COLUMNS = 30, 36
FEATURES = ("f_simulated_tiger", "f_simulated_leopard", "f_simulated_crane", "f_simulated_wetland")


def write_units(folder: Path) -> Path:
    """Write ``simulated_units.geojson`` into a folder; returns its path."""
    rng = np.random.default_rng(11)
    amounts = [_field(rng) for _ in FEATURES]
    cost = 1 + 4 * _field(rng)
    rows = []
    for row in range(ROWS):
        for column in range(COLUMNS):
            country = "CHN" if column < 18 else "PRK" if row > 20 else "RUS"
            amount = {name: round(float(100 * values[row, column]), 1) for name, values in zip(FEATURES, amounts)}
            if (row * COLUMNS + column) % 97 == 0:
                amount["f_simulated_crane"] = None
            rows.append(
                (
                    {
                        "unit_id": f"S{row:02}{column:02}", "cost": round(float(cost[row, column]), 2),
                        "country_iso3": country, "status": "available",
                        "protected_share": 0.6 if amounts[0][row, column] > 0.75 else 0.0, **amount,
                    },
                    _ring(row, column),
                )
            )  # fmt: skip
    path = folder / "simulated_units.geojson"
    crs = {"type": "name", "properties": {"name": f"urn:ogc:def:crs:EPSG::{CRS.split(':')[1]}"}}
    features = [
        {"type": "Feature", "properties": fields, "geometry": {"type": "Polygon", "coordinates": [ring]}}
        for fields, ring in rows
    ]
    path.write_text(json.dumps({"type": "FeatureCollection", "crs": crs, "features": features}), encoding="utf-8")
    return path


def write_features(folder: Path) -> list[Path]:
    """Write two rasters of simulated features over the same frame; returns their paths."""
    from neaspec_plugin.adapters.rasters import write_grid
    from neaspec_plugin.core.grid import Grid

    rng, paths = np.random.default_rng(12), []
    for name in ("tiger", "crane"):
        path = folder / f"simulated_{name}.tif"
        write_grid(str(path), Grid(_field(rng), LEFT, TOP, SIZE, SIZE, CRS))
        paths.append(path)
    return paths


def _field(rng: np.random.Generator) -> np.ndarray:
    """A smooth field from 0 to 1."""
    rough = gaussian_filter(rng.standard_normal((ROWS, COLUMNS)), 3.0)
    return (rough - rough.min()) / np.ptp(rough)


def _ring(row: int, column: int) -> list[list[float]]:
    left, top = LEFT + column * SIZE, TOP - row * SIZE
    right, bottom = left + SIZE, top - SIZE
    return [[left, top], [right, top], [right, bottom], [left, bottom], [left, top]]
