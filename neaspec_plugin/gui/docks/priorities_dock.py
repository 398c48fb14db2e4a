"""The Priorities dock: weigh criteria, read the ranks, select areas for targets, find gaps in protection."""

from __future__ import annotations

import itertools
import os
from collections.abc import Callable, Mapping
from typing import Any

from qgis.core import QgsApplication, QgsProcessingParameterRasterDestination, QgsProject
from qgis.PyQt.QtCore import QTimer

from ...adapters.wording import tr
from .. import result_layers
from .database_dock import DatabaseDock
from .priorities_criteria import CriteriaPage
from .priorities_gaps import GapsPage
from .priorities_ranked import RankedPage
from .priorities_select import SelectPage

_SETTLED_MS = 200  # QGIS gives a result its style shortly after it has added the layer


class PrioritiesDock(DatabaseDock):
    """What: units, features, areas. Do: score, select, rank, find gaps. See: ranks, targets, gains, curves."""

    def __init__(self, iface, parent=None):
        super().__init__(iface, "NeaspecPrioritiesDock", tr("Priorities"), parent)
        self.criteria_page, self.ranked_page = CriteriaPage(self), RankedPage(self)
        self.select_page, self.gaps_page = SelectPage(self), GapsPage(self)
        self.build(
            (
                (self.criteria_page, tr("Criteria")),
                (self.ranked_page, tr("Ranks")),
                (self.select_page, tr("Areas")),
                (self.gaps_page, tr("Gaps")),
            )
        )
        self._changed = QTimer(self)
        self._changed.setSingleShot(True)
        self._changed.setInterval(_SETTLED_MS)
        self._changed.timeout.connect(self.refresh_layers)
        project = QgsProject.instance()
        self._signals = (project.layersAdded, project.layersRemoved)
        for signal in self._signals:
            signal.connect(self._changed.start)
        self.tabs.currentChanged.connect(self.refresh_layers)

    def refresh_layers(self, *_tab) -> None:
        """Let each page see the layers that the project has now."""
        for page in self.pages:
            page.refresh_layers()

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
            files[output] = _free(folder, output.lower(), ending)
            titles[output] = known.description()

        def show(results: dict) -> None:
            added = [(results[output], role, titles[output]) for output, role in outputs.items() if results.get(output)]
            result_layers.add_results(added, self.words, algorithm.displayName())
            self.refresh_layers()
            if then is not None:
                then(results)

        self.run_on_layers(algorithm_id, {**parameters, **files}, show)

    def stop(self) -> None:
        for signal in self._signals:
            signal.disconnect(self._changed.start)
        self._changed.stop()
        self.criteria_page.stop()
        self.ranked_page.stop()
        super().stop()


def _free(folder: str, name: str, ending: str) -> str:
    """A file that is not there yet: a second run within a second has the same folder."""
    names = (f"{name}.{ending}" if number == 1 else f"{name}_{number}.{ending}" for number in itertools.count(1))
    return next(path for path in (os.path.join(folder, one) for one in names) if not os.path.exists(path))
