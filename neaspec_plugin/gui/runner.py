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


class _Feedback(QgsProcessingFeedback):
    """Tells each line of the log at once; the algorithm calls it from the thread of the task."""

    told = pyqtSignal(str)

    def pushInfo(self, info: str) -> None:  # noqa: N802
        super().pushInfo(info)
        self.told.emit(info)

    def pushWarning(self, warning: str) -> None:  # noqa: N802
        super().pushWarning(warning)
        self.told.emit(warning)


class Runner(QObject):
    """One algorithm at a time.

    ``told`` carries a line of the log while it runs; ``finished`` whether it worked, its outputs, the log, and the
    seconds it took.
    """

    progressed = pyqtSignal(float)
    told = pyqtSignal(str)
    finished = pyqtSignal(bool, dict, str, float)

    def __init__(self, parent: QObject | None = None):
        super().__init__(parent)
        self._running: tuple | None = None  # task, algorithm, context and feedback live as long as the task runs

    def is_running(self) -> bool:
        return self._running is not None

    def run(self, algorithm_id: str, parameters: Mapping[str, Any]) -> str:
        """Start; returns the reason where the parameters are refused, else an empty string."""
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(algorithm_id)
        context, feedback = QgsProcessingContext(), _Feedback()
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
        feedback.told.connect(self.told)
        task.executed.connect(lambda worked, results: self._end(worked, results, feedback, started))
        QgsApplication.taskManager().addTask(task)
        return ""

    def cancel(self) -> None:
        if self._running is not None:
            self._running[0].cancel()

    def _end(self, worked: bool, results: dict, feedback: QgsProcessingFeedback, started: float) -> None:
        self._running = None
        self.finished.emit(worked, results, feedback.textLog(), time.monotonic() - started)
