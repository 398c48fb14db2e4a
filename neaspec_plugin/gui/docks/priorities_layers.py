"""Boxes of layers and fields on the pages of priorities, filled with what the plugin's own results are called."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsMapLayerProxyModel
from qgis.gui import QgsDoubleSpinBox, QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout

from ... import paths
from ...adapters.wording import Wording, tr
from ...compat import plain
from ..icons import icon
from ..labels import country_names

MADE = (  # roles: results, no questions
    "score_preview", "priorities", "rank_acceptability", "selection", "cooperation", "protection_gaps",
    "protection_gap_lines",
)  # fmt: skip


def layers_box(kinds: QgsMapLayerProxyModel.Filters, optional: bool = False) -> QgsMapLayerComboBox:
    """A box of layers of some kinds, no wider than the dock; with ``optional`` it may be empty, and is at first."""
    box = QgsMapLayerComboBox()
    box.setFilters(kinds)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    if optional:
        box.setAllowEmptyLayer(True)
        box.setLayer(None)
    return box


def number_box(low: float, high: float, value: float, suffix: str = "") -> QgsDoubleSpinBox:
    """A number between two ends, ``value`` at first."""
    box = QgsDoubleSpinBox()
    box.setRange(low, high)
    box.setDecimals(1 if suffix else 2)
    box.setSuffix(suffix)
    box.setClearValue(value)
    box.setValue(value)
    return box


def choose_field(box: QgsFieldComboBox, names: Sequence[str]) -> None:
    """The first of some names that the box's layer has."""
    there = box.layer().fields().names() if box.layer() is not None else []
    box.setField(next((name for name in names if name in there), ""))


def rows_of(layer) -> list[dict]:
    """The attributes of a table's or a layer's features in their order."""
    names = layer.fields().names()
    return [dict(zip(names, map(plain, feature.attributes()))) for feature in layer.getFeatures()]


def names_of_countries(database, words: Wording) -> dict[str, str]:
    """{alpha-3: name}; from the bundled table where no database is chosen."""
    if database:
        return country_names(database, words)
    from ...core.species.profile import country_names_in
    from ...core.species.reference import read_csv

    return country_names_in(read_csv(paths.reference_dir(), "countries"), words.language)


def run_row(column: QVBoxLayout, text: str, run, dialog, sign: str = "score") -> tuple[QPushButton, QToolButton]:
    """A button that runs, and a small one that opens the dialog with all parameters."""
    row = QHBoxLayout()
    run_button, dialog_button = QPushButton(icon(sign), text), QToolButton()
    run_button.setDefault(True)
    run_button.clicked.connect(run)
    dialog_button.setText("…")
    dialog_button.setToolTip(tr("Choose parameters"))
    dialog_button.setAccessibleName(f"{text}: {tr('Choose parameters')}")
    dialog_button.clicked.connect(dialog)
    row.addWidget(run_button, 1)
    row.addWidget(dialog_button)
    column.addLayout(row)
    return run_button, dialog_button
