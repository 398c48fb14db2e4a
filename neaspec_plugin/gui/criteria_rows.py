"""The criteria of a score as rows: which fields count, in which direction, on which scale and how much."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QSlider, QVBoxLayout, QWidget

from ..adapters.wording import Wording, tr
from ..core.priorities.scores.criteria import DIRECTIONS, NORMALISATIONS
from .labels import choice_box

_STEPS = 100
_STEPPED = "threshold"


class CriterionRow(QWidget):
    """One field: whether it counts, its share of the weights, its slider, and how it is read."""

    changed = pyqtSignal()

    def __init__(self, field: str, label: str, words: Wording):
        super().__init__()
        self.field, self.label, self.words = field, label, words
        self.weight = 0.5
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(2)
        head = QHBoxLayout()
        self.use_box = QCheckBox(label)
        self.share_label = QLabel()
        self.share_label.setAlignment(Qt.AlignmentFlag.AlignRight)
        head.addWidget(self.use_box, 1)
        head.addWidget(self.share_label)
        column.addLayout(head)
        column.addWidget(self._ways())
        self.use_box.toggled.connect(self._use)
        self._use(False)

    def _ways(self) -> QWidget:
        """The slider, and below it direction, scale and steps."""
        self.ways = QWidget()
        column = QVBoxLayout(self.ways)
        column.setContentsMargins(18, 0, 0, 0)
        column.setSpacing(2)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, _STEPS)
        self.slider.setValue(round(_STEPS * self.weight))
        self.slider.setAccessibleName(f"{self.label}: {tr('Weight')}")
        self.slider.valueChanged.connect(self._weigh)
        self.direction_box, self.scale_box, self.steps_edit = choice_box(), choice_box(), QLineEdit("0: 0, 10: 1")
        for box, name, values in (
            (self.direction_box, "direction", DIRECTIONS),
            (self.scale_box, "normalisation", NORMALISATIONS),
        ):
            for value in values:
                box.addItem(self.words.word(name, value), value)
            box.currentIndexChanged.connect(self._choose)
        self.direction_box.setAccessibleName(f"{self.label}: {tr('Direction')}")
        self.scale_box.setAccessibleName(f"{self.label}: {tr('Normalisation')}")
        self.steps_edit.setAccessibleName(f"{self.label}: {tr('Steps (value: score)')}")
        self.steps_edit.setToolTip(tr("Steps (value: score)"))
        self.steps_edit.editingFinished.connect(self.changed)
        row = QHBoxLayout()
        row.addWidget(self.direction_box, 1)
        row.addWidget(self.scale_box, 1)
        for part in (self.slider, self.steps_edit):
            column.addWidget(part)
        column.insertLayout(1, row)
        self.steps_edit.hide()
        return self.ways

    def _use(self, used: bool) -> None:
        self.ways.setVisible(used)
        self.changed.emit()

    def _weigh(self, value: int) -> None:
        self.weight = value / _STEPS
        self.changed.emit()

    def _choose(self, _index: int) -> None:
        self.steps_edit.setVisible(self.scale_box.currentData() == _STEPPED)
        self.changed.emit()

    def set_weight(self, weight: float) -> None:
        """The exact weight (0..1); the slider stands as near as its steps allow."""
        self.slider.blockSignals(True)
        self.slider.setValue(round(_STEPS * weight))
        self.slider.blockSignals(False)
        self.weight = weight

    def criterion(self) -> dict:
        """The row as an object of the parameter CRITERIA."""
        scale = self.scale_box.currentData()
        told = {
            "field": self.field,
            "direction": self.direction_box.currentData(),
            "normalisation": scale,
            "weight": self.weight,
        }
        return {**told, "pieces": _pieces(self.steps_edit.text())} if scale == _STEPPED else told


class CriteriaRows(QWidget):
    """A row for each numeric field; ``changed`` when one of those that count, or which count, is another."""

    changed = pyqtSignal()

    def __init__(self, words: Wording):
        super().__init__()
        self.words = words
        self.rows: dict[str, CriterionRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def show_fields(self, fields: Mapping[str, str], used: Sequence[str]) -> None:
        """Rows for {field: label}; those ``used`` count at first."""
        for row in self.rows.values():
            self._column.removeWidget(row)
            row.hide()  # it is deleted when Qt is idle
            row.deleteLater()
        self.rows = {field: CriterionRow(field, label, self.words) for field, label in fields.items()}
        for field, row in self.rows.items():
            self._column.addWidget(row)
            row.use_box.setChecked(field in used)
            row.changed.connect(self._tell)
        self._tell()

    def used(self) -> list[CriterionRow]:
        return [row for row in self.rows.values() if row.use_box.isChecked()]

    def text(self) -> str:
        """The parameter CRITERIA."""
        return json.dumps([row.criterion() for row in self.used()], ensure_ascii=False)

    def set_weights(self, weights: Mapping[str, float]) -> None:
        for field, weight in weights.items():
            self.rows[field].set_weight(weight)
        self._tell()

    def take(self, weights: Mapping[str, float]) -> list[str]:
        """The criteria of {field or label: weight} count with these weights, and no others; returns those that are no
        field here. Nothing changes where none is."""
        fields = {**{row.label: field for field, row in self.rows.items()}, **{field: field for field in self.rows}}
        known = {fields[name]: weight for name, weight in weights.items() if name in fields}
        if known:
            for field, row in self.rows.items():
                row.use_box.setChecked(field in known)
            self.set_weights(known)
        return [name for name in weights if name not in fields]

    def _tell(self) -> None:
        """Each row shows its share of the weights."""
        used = self.used()
        total = sum(row.weight for row in used)
        for row in self.rows.values():
            share = row.weight / total if row in used and total > 0 else None
            row.share_label.setText(self.words.percent(share))
        self.changed.emit()


def _pieces(text: str) -> list:
    """Pairs written as ``value: score``; what is none is passed on, for the criteria to be refused with it."""
    pairs = [part.split(":") for part in text.split(",")]
    try:
        return [[float(number) for number in pair] for pair in pairs]
    except ValueError:
        return [text]
