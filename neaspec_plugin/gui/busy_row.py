"""What is seen of a running algorithm: its progress, the last lines of its log, and a button that cancels it."""

from __future__ import annotations

from collections import deque

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ..adapters.wording import tr
from .runner import Runner

_LINES = 4  # of the log: a forecast, which comes early, stays in sight beside what follows


class BusyRow(QWidget):
    """Hidden until ``set_busy``; it listens to a runner."""

    def __init__(self, runner: Runner, parent: QWidget | None = None):
        super().__init__(parent)
        self._lines: deque[str] = deque(maxlen=_LINES)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        self.progress, self.cancel_button = QProgressBar(), QPushButton(tr("Cancel"))
        runner.progressed.connect(lambda percent: self.progress.setValue(int(percent)))
        runner.told.connect(self._tell)
        self.cancel_button.clicked.connect(runner.cancel)
        row.addWidget(self.progress, 1)
        row.addWidget(self.cancel_button)
        column.addLayout(row)
        self.told_label = QLabel()
        self.told_label.setTextFormat(Qt.TextFormat.PlainText)
        self.told_label.setWordWrap(True)
        column.addWidget(self.told_label)
        self.set_busy(False)

    def set_busy(self, busy: bool) -> None:
        """Shown, with nothing told yet, or hidden."""
        self._lines.clear()
        self.told_label.clear()
        self.told_label.hide()
        self.progress.setValue(0)
        self.setVisible(busy)

    def _tell(self, line: str) -> None:
        if line.strip():
            self._lines.append(line)
            self.told_label.setText("\n".join(self._lines))
            self.told_label.show()
