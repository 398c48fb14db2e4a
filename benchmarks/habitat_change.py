"""Seconds and peak memory of two habitat maps compared, beside the intersection of QGIS itself.

    habitat_change.py [POLYGONS]        default 10000 in each map

Each side runs in a process of its own over the same two simulated maps, whose polygons have 80 nodes or so and whose
lines are nowhere the same. This plugin: overlay, areas by country, changes as polygons with their countries. QGIS:
``native:intersection`` and the sum of the areas by pair of classes alone, without countries or polygons of change. The
greatest difference of an area of a pair is told. Needs QGIS.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from neaspec_plugin import libraries  # noqa: E402

libraries.make_available("")

import numpy as np  # noqa: E402
import pandas as pd  # noqa: E402
import shapely  # noqa: E402
from qgis.core import (  # noqa: E402
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsVectorLayer,
)

from neaspec_plugin.core.corridors.networks.patch_network import plane_of  # noqa: E402

SIDE_M, NODE_M = 500.0, 25.0
PLANE = plane_of(np.array([130.5, 130.5]), np.array([43.0, 43.6]))


def simulate(polygons: int, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Classes and shapes on the plane: a grid of quadrangles whose corners are moved at random."""
    rng = np.random.default_rng(seed)
    side = int(np.sqrt(polygons))
    corners = np.stack(np.meshgrid(*[np.arange(side + 1.0)] * 2, indexing="ij"), -1) * SIDE_M - side * SIDE_M / 2
    corners += rng.uniform(-0.3, 0.3, corners.shape) * SIDE_M
    rings = np.stack([corners[:-1, :-1], corners[1:, :-1], corners[1:, 1:], corners[:-1, 1:]], 2).reshape(-1, 4, 2)
    return rng.choice(list("abcd"), side * side), shapely.segmentize(shapely.polygons(rings), NODE_M)


def ours(maps: list) -> tuple[float, dict]:
    from neaspec_plugin.adapters.border_strips import office_or_bundled, read_sides
    from neaspec_plugin.core.habitat.polygon_change import compared_polygons
    from neaspec_plugin.core.priorities.units.overlay import off_plane
    from neaspec_plugin.core.progress import Silent

    frames = [pd.DataFrame({"code": codes, "geometry": off_plane(shapes, PLANE)}) for codes, shapes in maps]
    sides = read_sides(office_or_bundled(""), 300.0)
    started = time.perf_counter()
    found = compared_polygons(*frames, ("before", "after"), sides, frozenset("a"), 0.5, Silent())
    seconds = time.perf_counter() - started
    whole = found.transitions[found.transitions["country"] == "all"]
    return seconds, {f"{row.before}{row.after}": row.area_ha for row in whole.itertuples()}


def qgis(maps: list) -> tuple[float, dict]:
    from qgis.analysis import QgsNativeAlgorithms

    QgsApplication.processingRegistry().addProvider(QgsNativeAlgorithms())
    layers = []
    for codes, shapes in maps:
        layer = QgsVectorLayer("Polygon?crs=EPSG:32652&field=code:string", "simulated", "memory")
        features = []
        for code, shape in zip(codes, shapely.to_wkb(shapes)):
            feature, geometry = QgsFeature(layer.fields()), QgsGeometry()
            geometry.fromWkb(shape)
            feature.setAttributes([str(code)])
            feature.setGeometry(geometry)
            features.append(feature)
        layer.dataProvider().addFeatures(features)
        layer.updateExtents()
        layers.append(layer)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("native:intersection")
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    started = time.perf_counter()
    asked = {"INPUT": layers[0], "OVERLAY": layers[1], "OVERLAY_FIELDS_PREFIX": "after_", "OUTPUT": "memory:"}
    results, _worked = algorithm.run(asked, context, feedback)
    areas: dict[str, float] = {}
    for feature in context.getMapLayer(results["OUTPUT"]).getFeatures():
        pair = feature[0] + feature[1]
        areas[pair] = areas.get(pair, 0.0) + feature.geometry().area() / 10_000
    return time.perf_counter() - started, areas


def measure(side: str, polygons: int) -> None:
    application = QgsApplication([], False)
    application.initQgis()
    seconds, areas = {"ours": ours, "QGIS": qgis}[side]([simulate(polygons, seed) for seed in (1, 2)])
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"seconds": seconds, "peak_mb": peak, "areas": areas}), flush=True)
    os._exit(0)


def main(polygons: int = 10_000) -> None:
    print(f"Simulated polygons in each map: {polygons}")
    areas = []
    for side in ("ours", "QGIS"):
        command = [sys.executable, __file__, "--side", side, str(polygons)]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        found = json.loads(done.stdout.strip().splitlines()[-1])
        areas.append(pd.Series(found["areas"]))
        print(f"{side:5} seconds {found['seconds']:.1f}  peak_mb {found['peak_mb']:.0f}")
    print(f"greatest difference of an area: {(areas[0] / areas[1] - 1).abs().max():.1e} of it")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--side"]:
        measure(sys.argv[2], int(sys.argv[3]))
    main(*map(int, sys.argv[1:2]))
