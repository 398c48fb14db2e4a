"""Pairs of criteria compared on Saaty's scale: the weights and the consistency ratio follow at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
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
from .judges_row import Judge, JudgesRow

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

    def set_judgement(self, value: float | None) -> None:
        """None: not judged."""
        self.slider.blockSignals(True)
        ratio = 1.0 if value is None else value
        self.slider.setValue(round(1 / ratio) - 1 if ratio < 1 else 1 - round(ratio))
        self.slider.blockSignals(False)
        self.judged = value is not None
        self._show()


class PairwiseDialog(QDialog):
    """The judgements of one judge or several; ``weights`` {criterion: weight} of the group once each has joined all.

    ``labels`` names the criteria, ``countries`` the countries of the judges by alpha-3 code.
    """

    def __init__(
        self, labels: Mapping[str, str], judges: Sequence[Judge], words: Wording, countries: Mapping[str, str],
        parent=None,
    ):  # fmt: skip
        super().__init__(parent)
        self.labels, self.words = dict(labels), words
        self.weights: dict[str, float] = {}
        self.setWindowTitle(tr("Compare pairs of criteria"))
        self.resize(520, 600)
        self.panel = JudgesRow(judges, countries)
        self._build()
        self.panel.shown.connect(self._show_judge)
        self.panel.changed.connect(self._tell)
        self._show_judge()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        note = QLabel(self.words.text(Message("pairwise_note")))
        note.setWordWrap(True)
        column.addWidget(note)
        column.addWidget(self.panel)
        inner = QWidget()
        pairs = QVBoxLayout(inner)
        self.rows = [PairRow(one, two, self.labels) for one, two in combinations(self.labels, 2)]
        for row in self.rows:
            row.changed.connect(self._keep)
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

    def judges(self) -> tuple[Judge, ...]:
        """Each with what he judged."""
        return tuple(self.panel.judges)

    def judgements(self) -> dict[tuple[str, str], float]:
        """Those that the judge who is shown made."""
        return dict(self.panel.current().judgements)

    def _show_judge(self) -> None:
        made = self.judgements()
        for row in self.rows:
            row.set_judgement(made.get((row.one, row.two)))
        self._tell()

    def _keep(self) -> None:
        made = {(row.one, row.two): row.judgement() for row in self.rows if row.judged}
        self.panel.current().judgements = made
        self._tell()

    def _tell(self) -> None:
        """Weights, ratio, the judgement to look at again, and how far each judge stands from the group."""
        found, told = self._found()
        self.weights = {} if found is None else dict(zip(found.criteria, found.group.tolist()))
        for field, label in self.weight_labels.items():
            share = self.weights.get(field)
            label.setText("–" if share is None else self.words.percent(share, 1))
        self.consistency_label.setText(told)
        self.accept_button.setEnabled(found is not None)

    def _found(self):
        """The weights of those who judged, None where there are none yet; and what is to be said."""
        import pandas as pd

        from ...core.priorities.scores.weights import COLUMNS, COUNTRY, weigh
        from ...core.species.reference import constants

        folder = paths.reference_dir()
        index = {int(n): value for n, value in constants(folder, "random_index").items()}
        if len(self.labels) > max(index):
            refused = Message("criteria_too_many", criteria=len(self.labels), most=max(index))
            return None, self.words.text(refused)
        rows = [
            (judge.name, one, two, value, judge.country)
            for judge in self.judges()
            for (one, two), value in judge.judgements.items()
            if one in self.labels and two in self.labels
        ]
        frame = pd.DataFrame(rows, columns=[*COLUMNS, COUNTRY])
        if set(frame["criterion_a"]) | set(frame["criterion_b"]) != set(self.labels):
            return None, self.words.text(Message("pairwise_apart"))
        try:
            found = weigh(frame, "ahp", index)
        except NeaspecError as error:  # the criteria fall into groups that no judgement joins
            return None, self.words.text(self._apart(error.message))
        limit = constants(folder, "defaults")["consistency_ratio_limit"]
        lines = self._consistency(found, limit) if len(found.judges) == 1 else self._group(found, frame, index, limit)
        return found, "\n".join(self.words.text(line) for line in lines)

    def _apart(self, message: Message) -> Message:
        """Of several judges the one who has not joined all."""
        if len(self.judges()) == 1 or message.code != "judgements_apart":
            return Message("pairwise_apart")
        ends = {end: self.labels[message.params[end]] for end in ("one", "two")}
        return Message("judgements_apart", judge=message.params["judge"], **ends)

    def _ratio(self, found, limit: float) -> Message:
        number = self.words.number
        return Message("pairwise_consistency", ratio=number(found.group_ratio, 2), limit=number(limit, 2))

    def _consistency(self, found, limit: float) -> list[Message]:
        from ...core.priorities.scores.weights import judges_table

        lines = [self._ratio(found, limit)]
        row = judges_table(found).iloc[0]
        if found.group_ratio > limit and row["criterion_a"]:
            again = Message(
                "pairwise_again", one=self.labels[row["criterion_a"]], two=self.labels[row["criterion_b"]],
                was=row["judgement"], fits=row["fitting"], then=self.words.number(row["ratio_then"], 2),
            )  # fmt: skip
            lines.append(again)
        return lines

    def _group(self, found, frame, index: Mapping[int, float], limit: float) -> list[Message]:
        """The ratio of the geometric means, who contradicts himself, and how far judges, and the judges of a country
        together, stand from the group."""
        from ...core.priorities.scores.weights import countries_table, judges_table, messages

        named = replace(found, criteria=tuple(self.labels[field] for field in found.criteria))
        told = {judge.name: self.panel.told(judge) for judge in self.judges()}
        lines = [self._ratio(found, limit), *messages(named, limit)[1:]]
        for row in judges_table(named).to_dict("records"):
            lines.append(self._distance(told[row["judge"]], row["distance"], row["farthest"]))
        for row in countries_table(frame, "ahp", index, found).to_dict("records"):
            if row["judges"] > 1:
                name, farthest = self.panel.countries[row["country"]], self.labels.get(row["farthest"])
                lines.append(self._distance(name, row["distance"], farthest))
        return lines

    def _distance(self, judge: str, distance: float, farthest: str | None) -> Message:
        if not farthest:
            return Message("pairwise_agrees", judge=judge)
        return Message("pairwise_distance", judge=judge, share=self.words.percent(distance), criterion=farthest)
