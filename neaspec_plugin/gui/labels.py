"""Labels above fields, as wide languages need them, and the countries in the programme's order."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ..adapters.wording import Wording, tr
from ..core.schema import COUNTRIES
from ..core.species import profile


def labelled(column: QVBoxLayout, text: str, widget: QWidget) -> None:
    """A label and below it its widget, which a screen reader knows by the same words."""
    label = QLabel(text)
    label.setWordWrap(True)
    label.setBuddy(widget)
    widget.setAccessibleName(text)
    column.addWidget(label)
    column.addWidget(widget)


def side_by_side(column: QVBoxLayout, parts: Iterable[tuple[str, QWidget]]) -> None:
    """A row of ``labelled`` widgets, each as wide as the others."""
    row = QHBoxLayout()
    for text, widget in parts:
        part = QVBoxLayout()
        labelled(part, text, widget)
        row.addLayout(part, 1)
    column.addLayout(row)


def country_names(database, words: Wording) -> dict[str, str]:
    """{alpha-3: name} in the programme's order; codes alone where the database has no names."""
    names = profile.country_names_in(database.read("countries"), words.language) if database else {}
    return {code: names.get(code, code) for code in COUNTRIES}


def choice_box() -> QComboBox:
    """A box that long words do not make wider than the dock."""
    box = QComboBox()
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return box


def fill_choices(box: QComboBox, entries: Mapping[str, str]) -> None:
    """All, then each entry {value: word}; what was chosen stays so, without a signal."""
    chosen = box.currentData()
    box.blockSignals(True)
    box.clear()
    box.addItem(tr("All"), "")
    for value, word in entries.items():
        box.addItem(word, value)
    box.setCurrentIndex(max(box.findData(chosen), 0))
    box.blockSignals(False)
