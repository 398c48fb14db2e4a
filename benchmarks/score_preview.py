"""Seconds and peak memory of a preview of scores after a slider has moved, beside QGIS's own field calculator.

    score_preview.py [UNITS [CRITERIA]]        default 100000 8

Each side runs in a process of its own over the same simulated squares: this plugin's preview (shapes and values once,
then scores and classes for each move), and QGIS's expression of the same weighted sum, evaluated for each feature and
written to the layer. The time to draw the map once is told beside. The limit is one second for each move. Needs QGIS.
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
from qgis.core import (  # noqa: E402
    QgsApplication,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsGeometry,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize  # noqa: E402

MOVES, MOST_S = 5, 1.0


def simulate(units: int, criteria: int) -> QgsVectorLayer:
    """Simulated squares of 1 km with smooth values, so that neighbours have like scores."""
    rng = np.random.default_rng(1)
    fields = "&".join(f"field=f_{number}:double" for number in range(criteria))
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:32652&{fields}", "simulated", "memory")
    side = int(np.ceil(np.sqrt(units)))
    waves = rng.uniform(0.5, 3, (criteria, 2))
    features = []
    for number in range(units):
        row, column = divmod(number, side)
        feature = QgsFeature(layer.fields())
        feature.setAttributes([float(np.sin(a * row / 40) + np.cos(b * column / 40)) for a, b in waves])
        x, y = column * 1e3, row * 1e3
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(x, y, x + 1e3, y + 1e3)))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer


def ours(layer: QgsVectorLayer, weights: np.ndarray) -> dict:
    from neaspec_plugin.adapters.score_layer import ScoreLayer, columns_of
    from neaspec_plugin.adapters.wording import Wording
    from neaspec_plugin.core.priorities.scores.criteria import Criterion
    from neaspec_plugin.core.priorities.scores.live_score import LiveScore

    started = time.perf_counter()
    names = layer.fields().names()
    live, preview = LiveScore(columns_of(layer, names)), ScoreLayer(layer, "preview", Wording("en"))
    preview.show(live.scores([Criterion(name, "benefit", "min_max", 1) for name in names]))
    once, moves = time.perf_counter() - started, []
    for row in weights:
        started = time.perf_counter()
        criteria = [Criterion(name, "benefit", "min_max", weight) for name, weight in zip(names, row)]
        preview.show(live.scores(criteria))
        moves.append(time.perf_counter() - started)
    settings = QgsMapSettings()
    settings.setLayers([preview.layer])
    settings.setDestinationCrs(preview.layer.crs())
    settings.setExtent(preview.layer.extent())
    settings.setOutputSize(QSize(900, 700))
    settings.setFlag(QgsMapSettings.Flag.UseRenderingOptimization)  # as the map of QGIS has it
    started = time.perf_counter()
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    drawn = time.perf_counter() - started
    return {"once_s": once, "move_s": float(np.median(moves)), "most_s": max(moves), "drawn_s": drawn}


def field_calculator(layer: QgsVectorLayer, weights: np.ndarray) -> dict:
    from qgis.core import QgsField

    from neaspec_plugin.compat import field_type

    started = time.perf_counter()
    names = layer.fields().names()
    layer.dataProvider().addAttributes([QgsField("score", field_type("real"))])
    layer.updateFields()
    place = layer.fields().lookupField("score")
    spans = [(layer.minimumValue(number), layer.maximumValue(number)) for number in range(len(names))]
    once, moves = time.perf_counter() - started, []
    for row in weights:
        started = time.perf_counter()
        parts = [f'{weight / row.sum()} * ("{name}" - {low}) / ({high} - {low})'
                 for name, weight, (low, high) in zip(names, row, spans)]  # fmt: skip
        expression = QgsExpression(" + ".join(parts))
        context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
        expression.prepare(context)
        changes = {}
        for feature in layer.getFeatures():
            context.setFeature(feature)
            changes[feature.id()] = {place: expression.evaluate(context)}
        layer.dataProvider().changeAttributeValues(changes)
        moves.append(time.perf_counter() - started)
    return {"once_s": once, "move_s": float(np.median(moves)), "most_s": max(moves)}


def measure(side: str, units: int, criteria: int) -> None:
    application = QgsApplication([], True)
    application.initQgis()
    layer = simulate(units, criteria)
    weights = np.random.default_rng(2).uniform(0.4, 0.6, (MOVES, criteria))
    found = {"ours": ours, "QGIS": field_calculator}[side](layer, weights)
    found["peak_mb"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps(found), flush=True)
    os._exit(0)


def main(units: int = 100_000, criteria: int = 8) -> None:
    print(f"Simulated units: {units}; criteria: {criteria}; moves of a slider: {MOVES}")
    for side in ("ours", "QGIS"):
        command = [sys.executable, __file__, "--side", side, str(units), str(criteria)]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        found = json.loads(done.stdout.strip().splitlines()[-1])
        print(f"{side:5} " + "  ".join(f"{name} {value:.3f}" for name, value in found.items()))
        if side == "ours":
            print(f"the slowest move at most {MOST_S} s: {'met' if found['most_s'] <= MOST_S else 'not met'}")


if __name__ == "__main__":
    if sys.argv[1:2] == ["--side"]:
        measure(sys.argv[2], *map(int, sys.argv[3:5]))
    main(*map(int, sys.argv[1:3]))
