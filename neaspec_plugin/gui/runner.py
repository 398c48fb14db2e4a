"""Runs an algorithm by its id in a task of QGIS, with progress and cancel. Docks compute nothing."""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal


class Runner(QObject):
    """One algorithm at a time.

    ``finished`` carries whether it worked, its outputs, the log, and the seconds it took.
    """

    progressed = pyqtSignal(float)
    finished = pyqtSignal(bool, dict, str, float)

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self._running: tuple | None = None  # task, algorithm, context and feedback live as long as the task runs

    def is_running(self) -> bool:
        return self._running is not None

    def run(self, algorithm_id: str, parameters: Mapping[str, Any]) -> str:
        """Start; returns the reason where the parameters are refused, else an empty string."""
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(algorithm_id)
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
        context.setProject(QgsProject.instance())
        possible, reason = algorithm.canExecute()
        if possible:
            possible, reason = algorithm.checkParameterValues(dict(parameters), context)
        if not possible:
            return reason
        task = QgsProcessingAlgRunnerTask(algorithm, dict(parameters), context, feedback)
        self._running = (task, algorithm, context, feedback)
        started = time.monotonic()
        feedback.progressChanged.connect(self.progressed)
        task.executed.connect(lambda worked, results: self._end(worked, results, feedback, started))
        QgsApplication.taskManager().addTask(task)
        return ""

    def cancel(self) -> None:
        if self._running is not None:
            self._running[0].cancel()

    def _end(self, worked: bool, results: dict, feedback: QgsProcessingFeedback, started: float) -> None:
        self._running = None
        self.finished.emit(worked, results, feedback.textLog(), time.monotonic() - started)
