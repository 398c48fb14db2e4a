"""Runs omnidirectionalflow in a process of its own, slowly, so that a test can kill it in the middle.

python slow_flow.py PARAMETERS SECONDS: parameters as JSON; seconds before each group of windows, each of which is kept.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import conftest  # noqa: E402, F401  the world of the tests
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback  # noqa: E402

from neaspec_plugin.core.corridors.windows import flow, work  # noqa: E402
from neaspec_plugin.processing.provider import NeaspecProvider  # noqa: E402


def main(parameters: dict, seconds: float) -> None:
    real = flow._group

    def slow(*given):
        time.sleep(seconds)
        return real(*given)

    flow._group, work._EVERY_S = slow, 0.0
    application, provider = QgsApplication([], False), NeaspecProvider()
    application.initQgis()
    QgsApplication.processingRegistry().addProvider(provider)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("neaspec:omnidirectionalflow")
    algorithm.run(parameters, QgsProcessingContext(), QgsProcessingFeedback())
    application.exitQgis()


if __name__ == "__main__":
    main(json.loads(sys.argv[1]), float(sys.argv[2]))
