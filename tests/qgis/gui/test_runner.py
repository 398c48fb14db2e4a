"""What a long run tells is seen while it runs, not only at its end."""

from __future__ import annotations

import threading
import time
from types import SimpleNamespace

import pytest
from qgis.core import QgsApplication, QgsProcessingAlgorithm
from qgis.PyQt.QtCore import QCoreApplication

from neaspec_plugin.gui import runner as module
from neaspec_plugin.gui.busy_row import BusyRow


class Slow(QgsProcessingAlgorithm):
    """Says what it is told to say, then waits until it may end."""

    lines: tuple = ()
    may_end = threading.Event()

    def createInstance(self):  # noqa: N802
        return Slow()

    def name(self):
        return "slow"

    def displayName(self):  # noqa: N802
        return "slow"

    def initAlgorithm(self, config=None):  # noqa: N802
        """It asks nothing."""

    def processAlgorithm(self, parameters, context, feedback):  # noqa: N802
        for say, line in Slow.lines:
            getattr(feedback, say)(line)
        return {"ENDED": Slow.may_end.wait(20)}


@pytest.fixture
def runner(qgis_app, monkeypatch):
    registry = SimpleNamespace(createAlgorithmById=lambda _name: Slow().create({}))
    known = SimpleNamespace(processingRegistry=lambda: registry, taskManager=QgsApplication.taskManager)
    monkeypatch.setattr(module, "QgsApplication", known)
    Slow.may_end.clear()
    yield module.Runner()
    Slow.may_end.set()


def until(true, seconds=20):
    end = time.monotonic() + seconds
    while not true() and time.monotonic() < end:
        QCoreApplication.processEvents()
        time.sleep(0.01)
    assert true()


def test_the_last_lines_are_shown_while_it_runs_and_all_are_kept(runner):
    Slow.lines = (("pushInfo", "about 90 s"), ("pushInfo", " "), ("pushWarning", "<b>no</b> value"))
    row, ended = BusyRow(runner), []
    runner.finished.connect(lambda *told: ended.append(told))
    assert row.isHidden()
    assert runner.run("slow", {}) == ""
    row.set_busy(True)
    until(lambda: row.told_label.text() == "about 90 s\n<b>no</b> value")
    assert runner.is_running() and not ended and not row.told_label.isHidden()
    Slow.may_end.set()
    until(lambda: ended)
    ((worked, results, log, _seconds),) = ended
    assert worked and results["ENDED"] is True
    assert "about 90 s" in log and "<b>no</b> value" in log
    row.set_busy(False)
    assert row.isHidden() and row.told_label.text() == ""


def test_of_many_lines_the_last_four_are_shown(runner):
    Slow.lines = tuple(("pushInfo", f"line {number}") for number in range(7))
    row = BusyRow(runner)
    runner.run("slow", {})
    until(lambda: row.told_label.text() == "line 3\nline 4\nline 5\nline 6")
    Slow.may_end.set()
    until(lambda: not runner.is_running())
