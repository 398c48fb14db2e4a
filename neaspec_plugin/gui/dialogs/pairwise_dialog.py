"""Pairs of criteria compared on Saaty's scale: the weights and the consistency ratio follow at once."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import combinations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from ... import paths
from ...adapters.wording import Wording, tr
from ...core.errors import NeaspecError
from ...core.messages import Message

MOST = 8  # steps to each side: 9 times as important


class PairRow(QWidget):
    """Two criteria with a slider between them; nothing is judged before it is touched."""

    changed = pyqtSignal()

    def __init__(self, one: str, two: str, labels: Mapping[str, str]):
        super().__init__()
        self.one, self.two = one, two
        self.judged = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 6)
        column.setSpacing(0)
        head = QHBoxLayout()
        self.value_label = QLabel("–")
        self.value_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for text, side in ((labels[one], Qt.AlignmentFlag.AlignLeft), (labels[two], Qt.AlignmentFlag.AlignRight)):
            label = QLabel(text)
            label.setWordWrap(True)
            label.setAlignment(side)
            head.addWidget(label, 1)
        head.insertWidget(1, self.value_label)
        column.addLayout(head)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(-MOST, MOST)
        self.slider.setPageStep(1)
        self.slider.setTickPosition(QSlider.TickPosition.TicksBelow)
        self.slider.setTickInterval(2)
        self.slider.setAccessibleName(f"{labels[one]} – {labels[two]}")
        self.slider.valueChanged.connect(self._judge)
        self.slider.sliderReleased.connect(self._judge)
        column.addWidget(self.slider)

    def _judge(self, *_value) -> None:
        self.judged = True
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        step = self.slider.value()
        times = abs(step) + 1
        told = f"1 : {times}" if step > 0 else f"{times} : 1"
        self.value_label.setText(f"<b>{told}</b>" if self.judged else "–")

    def judgement(self) -> float:
        """So many times is the first as important as the second; the slider leans to the more important one."""
        step = self.slider.value()
        return 1.0 / (step + 1) if step > 0 else 1.0 - step

    def set_judgement(self, value: float) -> None:
        self.slider.blockSignals(True)
        self.slider.setValue(round(1 / value) - 1 if value < 1 else 1 - round(value))
        self.slider.blockSignals(False)
        self.judged = True
        self._show()


class PairwiseDialog(QDialog):
    """``judgements`` {(criterion, criterion): ratio} in and out; ``weights`` {criterion: weight} once all are joined.

    ``labels`` names the criteria.
    """

    def __init__(
        self, labels: Mapping[str, str], judgements: Mapping[tuple[str, str], float], words: Wording, parent=None
    ):
        super().__init__(parent)
        self.labels, self.words = dict(labels), words
        self.weights: dict[str, float] = {}
        self.setWindowTitle(tr("Compare pairs of criteria"))
        self.resize(520, 600)
        self._build()
        for row in self.rows:
            if (row.one, row.two) in judgements:
                row.set_judgement(judgements[row.one, row.two])
        self._tell()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        note = QLabel(self.words.text(Message("pairwise_note")))
        note.setWordWrap(True)
        column.addWidget(note)
        inner = QWidget()
        pairs = QVBoxLayout(inner)
        self.rows = [PairRow(one, two, self.labels) for one, two in combinations(self.labels, 2)]
        for row in self.rows:
            row.changed.connect(self._tell)
            pairs.addWidget(row)
        pairs.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(inner)
        column.addWidget(scroll, 1)
        grid = QGridLayout()
        self.weight_labels = {}
        for number, (field, text) in enumerate(self.labels.items()):
            label, value = QLabel(text), QLabel()
            label.setWordWrap(True)
            value.setAlignment(Qt.AlignmentFlag.AlignRight)
            grid.addWidget(label, number, 0)
            grid.addWidget(value, number, 1)
            self.weight_labels[field] = value
        grid.setColumnStretch(0, 1)
        column.addLayout(grid)
        self.consistency_label = QLabel()
        self.consistency_label.setWordWrap(True)
        column.addWidget(self.consistency_label)
        self.buttons = QDialogButtonBox()
        self.accept_button = self.buttons.addButton(tr("Take these weights"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column.addWidget(self.buttons)

    def judgements(self) -> dict[tuple[str, str], float]:
        """Those that were made."""
        return {(row.one, row.two): row.judgement() for row in self.rows if row.judged}

    def _tell(self) -> None:
        """Weights, ratio and the judgement to look at again."""
        found, told = self._found()
        self.weights = {} if found is None else dict(zip(found.criteria, found.group.tolist()))
        for field, label in self.weight_labels.items():
            share = self.weights.get(field)
            label.setText("–" if share is None else self.words.percent(share, 1))
        self.consistency_label.setText(told)
        self.accept_button.setEnabled(found is not None)

    def _found(self):
        import pandas as pd

        from ...core.priorities.scores.weights import COLUMNS, weigh
        from ...core.species.reference import constants

        made = self.judgements()
        folder = paths.reference_dir()
        index = {int(n): value for n, value in constants(folder, "random_index").items()}
        if len(self.labels) > max(index):
            refused = Message("criteria_too_many", criteria=len(self.labels), most=max(index))
            return None, self.words.text(refused)
        if {name for pair in made for name in pair} != set(self.labels):
            return None, self.words.text(Message("pairwise_apart"))
        rows = [("1", one, two, value) for (one, two), value in made.items()]
        try:
            found = weigh(pd.DataFrame(rows, columns=list(COLUMNS)), "ahp", index)
        except NeaspecError:  # the criteria fall into groups that no judgement joins
            return None, self.words.text(Message("pairwise_apart"))
        return found, self._consistency(found, constants(folder, "defaults")["consistency_ratio_limit"])

    def _consistency(self, found, limit: float) -> str:
        from ...core.priorities.scores.weights import judges_table

        number = self.words.number
        told = Message("pairwise_consistency", ratio=number(found.group_ratio, 2), limit=number(limit, 2))
        lines = [self.words.text(told)]
        row = judges_table(found).iloc[0]
        if found.group_ratio > limit and row["criterion_a"]:
            again = Message(
                "pairwise_again", one=self.labels[row["criterion_a"]], two=self.labels[row["criterion_b"]],
                was=row["judgement"], fits=row["fitting"], then=number(row["ratio_then"], 2),
            )  # fmt: skip
            lines.append(self.words.text(again))
        return "\n".join(lines)
