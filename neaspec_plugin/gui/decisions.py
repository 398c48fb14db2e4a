"""What stands below a list that a person decides on: the reviewer, whose name is kept, and the buttons."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Callable

from qgis.core import QgsSettings
from qgis.PyQt.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout

_REVIEWER = "neaspec/ui/reviewer"


def reviewer_edit() -> QLineEdit:
    """A field with the name of the last reviewer."""
    return QLineEdit(QgsSettings().value(_REVIEWER, "", type=str))


def reviewer(edit: QLineEdit) -> str:
    """The name in a field, kept for the next time."""
    name = edit.text().strip()
    QgsSettings().setValue(_REVIEWER, name)
    return name


def decision_buttons(
    column: QVBoxLayout, labels: Mapping[str, str], decide: Callable[[str], None]
) -> dict[str, QPushButton]:
    """A row of buttons by decision; each calls ``decide`` with its own."""
    row, buttons = QHBoxLayout(), {}
    for decision, label in labels.items():
        buttons[decision] = QPushButton(label)
        buttons[decision].clicked.connect(lambda _checked, taken=decision: decide(taken))
        row.addWidget(buttons[decision])
    column.addLayout(row)
    return buttons
