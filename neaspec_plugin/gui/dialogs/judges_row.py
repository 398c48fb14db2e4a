"""Who judges: one judge at first; officers are added, named with their countries, and taken away."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from ...adapters.wording import tr
from ..labels import choice_box, labelled, side_by_side


@dataclass
class Judge:
    """A name that no other judge has, an alpha-3 code or "", and {(criterion, criterion): ratio}."""

    name: str
    country: str = ""
    judgements: dict[tuple[str, str], float] = field(default_factory=dict)


class JudgesRow(QWidget):
    """``judges`` are copies of those given, one at least; ``shown`` tells that another is the current one, ``changed``
    that a name, a country or their number is another."""

    shown, changed = pyqtSignal(), pyqtSignal()

    def __init__(self, judges: Sequence[Judge], countries: Mapping[str, str], parent: QWidget | None = None):
        super().__init__(parent)
        self.judges = [replace(one, judgements=dict(one.judgements)) for one in judges] or [Judge("1")]
        self.countries = countries
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        self.judge_box, self.add_button, self.remove_button = choice_box(), QToolButton(), QToolButton()
        for button, sign, told in (
            (self.add_button, "+", tr("Add a judge")),
            (self.remove_button, "−", tr("Remove this judge")),
        ):
            button.setText(sign)
            button.setToolTip(told)
            button.setAccessibleName(told)
        part = QVBoxLayout()
        labelled(part, tr("Judges"), self.judge_box)
        row.addLayout(part, 1)
        row.addWidget(self.add_button)
        row.addWidget(self.remove_button)
        column.addLayout(row)
        column.addWidget(self._person())
        self.judge_box.currentIndexChanged.connect(self._choose)
        self.add_button.clicked.connect(self.add)
        self.remove_button.clicked.connect(self.remove)
        self._fill(0)

    def _person(self) -> QWidget:
        """The name and the country of the current judge, asked where there are several."""
        self.person = QWidget()
        column = QVBoxLayout(self.person)
        column.setContentsMargins(0, 0, 0, 0)
        self.name_edit, self.country_box = QLineEdit(), choice_box()
        self.country_box.addItem("", "")
        for code, name in self.countries.items():
            self.country_box.addItem(name, code)
        side_by_side(column, ((tr("Name"), self.name_edit), (tr("Country"), self.country_box)))
        self.name_edit.editingFinished.connect(self._rename)
        self.country_box.activated.connect(self._set_country)
        return self.person

    def current(self) -> Judge:
        return self.judges[self.judge_box.currentIndex()]

    def told(self, judge: Judge) -> str:
        """The name, with the country where one is chosen."""
        return f"{judge.name} ({self.countries[judge.country]})" if judge.country else judge.name

    def add(self) -> None:
        """One more, named by the first number that is free."""
        names = {one.name for one in self.judges}
        number = next(str(one) for one in range(1, len(names) + 2) if str(one) not in names)
        self.judges.append(Judge(number))
        self._fill(len(self.judges) - 1)
        self.changed.emit()

    def remove(self) -> None:
        place = self.judge_box.currentIndex()
        del self.judges[place]
        self._fill(max(place - 1, 0))
        self.changed.emit()

    def _fill(self, place: int) -> None:
        self.judge_box.blockSignals(True)
        self.judge_box.clear()
        self.judge_box.addItems([self.told(one) for one in self.judges])
        self.judge_box.setCurrentIndex(place)
        self.judge_box.blockSignals(False)
        several = len(self.judges) > 1
        for widget in (self.remove_button, self.person):
            widget.setVisible(several)
        self._choose()

    def _choose(self, *_index) -> None:
        judge = self.current()
        self.name_edit.setText(judge.name)
        self.country_box.setCurrentIndex(max(self.country_box.findData(judge.country), 0))
        self.shown.emit()

    def _rename(self) -> None:
        """No two judges have one name: it stays as it was."""
        judge, name = self.current(), self.name_edit.text().strip()
        if name and name not in (one.name for one in self.judges if one is not judge):
            judge.name = name
        self._retell()

    def _set_country(self, _index: int) -> None:
        self.current().country = self.country_box.currentData()
        self._retell()

    def _retell(self) -> None:
        self.name_edit.setText(self.current().name)
        self.judge_box.setItemText(self.judge_box.currentIndex(), self.told(self.current()))
        self.changed.emit()
