"""The Priorities dock: weigh criteria, read the ranks, select areas for targets, find gaps in protection."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from typing import Any

from qgis.core import QgsApplication, QgsProcessingParameterRasterDestination

from ...adapters.wording import tr
from .. import result_layers
from .layers_dock import LayersDock
from .priorities_criteria import CriteriaPage
from .priorities_gaps import GapsPage
from .priorities_ranked import RankedPage
from .priorities_select import SelectPage


class PrioritiesDock(LayersDock):
    """What: units, features, areas. Do: score, select, rank, find gaps. See: ranks, targets, gains, curves."""

    def __init__(self, iface, parent=None):
        super().__init__(iface, "NeaspecPrioritiesDock", tr("Priorities"), parent)
        self.criteria_page, self.ranked_page = CriteriaPage(self), RankedPage(self)
        self.select_page, self.gaps_page = SelectPage(self), GapsPage(self)
        self.build(
            (
                (self.criteria_page, tr("Criteria")),
                (self.ranked_page, tr("Ranks")),
                (self.select_page, tr("Targets")),
                (self.gaps_page, tr("Gaps")),
            )
        )

    def run_with_files(
        self, name: str, algorithm_id: str, parameters: Mapping[str, Any], outputs: Mapping[str, str],
        then: Callable[[dict], None] | None = None,
    ) -> None:  # fmt: skip
        """Run an algorithm whose ``outputs`` {name: role or ""} become files in a folder and layers of the project."""
        folder = self.results_folder(name)
        if not folder:
            return
        algorithm = QgsApplication.processingRegistry().algorithmById(algorithm_id)
        files, titles = {}, {}
        for output in outputs:
            known = algorithm.parameterDefinition(output)
            ending = "tif" if isinstance(known, QgsProcessingParameterRasterDestination) else "gpkg"
            files[output] = os.path.join(folder, f"{output.lower()}.{ending}")
            titles[output] = known.description()

        def show(results: dict) -> None:
            added = [(results[output], role, titles[output]) for output, role in outputs.items() if results.get(output)]
            result_layers.add_results(added, self.words, algorithm.displayName())
            self.refresh_layers()
            if then is not None:
                then(results)

        self.run_on_layers(algorithm_id, {**parameters, **files}, show)

    def stop(self) -> None:
        self.criteria_page.stop()
        self.ranked_page.stop()
        super().stop()
