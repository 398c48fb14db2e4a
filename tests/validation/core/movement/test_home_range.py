"""Home ranges of four wild boars (Maillard) and of a white-naped crane (Li and Tian) against adehabitatHR 0.4.22."""

from __future__ import annotations

import json
import os
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from pyproj import Transformer

from neaspec_plugin.core.movement import home_range
from neaspec_plugin.core.movement.kernel_range import kernel_range, reference_bandwidth

SHARED = Path(os.environ.get("NEASPEC_SHARED", Path(__file__).resolve().parents[5] / "shared"))
BOARS = SHARED / "validation" / "homerange_wildboar_puechabon"
CRANE = SHARED / "validation" / "movement_whitenaped_crane_84"
pytestmark = pytest.mark.skipif(not BOARS.exists(), reason="the shared validation data are not here")

BOAR, BIRD = (
    "Home ranges of four wild boars, adehabitatHR 0.4.22",
    "Home range of a white-naped crane, adehabitatHR 0.4.22",
)


def boars():
    rows = pd.read_csv(BOARS / "input" / "relocations.csv")
    return {name: own[["X", "Y"]].to_numpy(float) for name, own in rows.groupby("Name")}


def crane():
    fixes = pd.read_csv(CRANE / "input" / "fixes.csv.gz")
    return fixes["longitude"].to_numpy(), fixes["latitude"].to_numpy()


def expected(folder, name="expected.json"):
    return json.loads((folder / "expected" / name).read_text(encoding="utf-8"))


def test_polygons_of_the_boars_at_all_percentages(agreement):
    areas = pd.read_csv(BOARS / "expected" / "mcp_area_ha.csv", index_col=0)
    for name, points in boars().items():
        found = [home_range.convex_polygon(points, percent).area / 10_000 for percent in areas.index]
        agreement(BOAR, "minimum convex polygons at all percentages", found, areas[name], rel=1e-9)  # stated 0.1 %


def test_bandwidths_and_kernel_ranges_of_the_boars(agreement):
    areas = pd.read_csv(BOARS / "expected" / "kernel_area_href_ha.csv", index_col=0)
    bandwidths = expected(BOARS)["href_m"]
    for name, points in boars().items():
        bandwidth = reference_bandwidth(points)
        agreement(BOAR, "reference bandwidths", bandwidth, bandwidths[name], rel=1e-6)
        found = [kernel_range(points, bandwidth, percent).area / 10_000 for percent in areas.index]
        agreement(BOAR, "kernel ranges at all percentages", found, areas[name], rel=0.02)


def test_polygon_and_kernel_of_the_crane_in_its_utm_zone(agreement):
    told = expected(CRANE)
    flat = Transformer.from_crs("EPSG:4326", told["crs"], always_xy=True)
    points = np.column_stack(flat.transform(*crane()))
    assert len(points) == told["n_fixes"]
    found = [home_range.convex_polygon(points, percent).area / 1e6 for percent in (50, 95, 100)]
    polygons = [told["mcp_km2"][name] for name in ("p50", "p95", "p100")]
    agreement(BIRD, "minimum convex polygons", found, polygons, rel=1e-4)
    bandwidth = reference_bandwidth(points)
    agreement(BIRD, "reference bandwidth", bandwidth, told["href_m"], rel=1e-6)
    for percent, share in ((95, 0.01), (50, 0.03)):
        area = kernel_range(points, bandwidth, percent).area / 1e6
        agreement(BIRD, f"kernel range, {percent} %", area, told["kernel_km2"][f"p{percent}"], rel=share)


def test_the_equal_area_projection_of_the_crane_differs_from_utm_only_by_its_scale():
    lon, lat = crane()
    points = np.column_stack(home_range.equal_area(lon, lat).transform(lon, lat))
    told = expected(CRANE)["mcp_km2"]["p95"]
    # UTM's scale factor is 0.9996 on the central meridian and above it elsewhere in the zone
    assert home_range.convex_polygon(points, 95).area / 1e6 == pytest.approx(told, rel=2e-3)
