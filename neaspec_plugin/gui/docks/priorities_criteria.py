"""Criteria: which fields count and how much, seen on the map while the weights move; the score itself is computed."""

from __future__ import annotations

from qgis.core import Qgis, QgsApplication, QgsMapLayerProxyModel, QgsProject, QgsVectorLayer
from qgis.gui import QgsCollapsibleGroupBox, QgsFieldComboBox
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QCheckBox, QLabel, QPushButton, QVBoxLayout, QWidget

from ...adapters.texts import TEXTS
from ...adapters.wording import tr
from ...core.errors import NeaspecError
from ...core.messages import Message
from ...core.priorities.scores.criteria import SITE_FIELDS, parse_criteria
from .. import result_layers
from ..criteria_rows import CriteriaRows
from ..labels import choice_box, labelled
from .priorities_layers import MADE, choose_field, layers_box, names_of_countries, rows_of, run_row

ALGORITHM = "neaspec:priorityscore"
TOOLS = ("planningunits", "sitecriteria", "criteriaweights")
WEIGHTS = ("criterion", "weight", "rank", "lowest", "highest")  # the table that criteriaweights writes
UNIT_IDS = ("unit_id", "site_id", "code", "id")
_MADE = ("fid", "score", "score_high", "rank", "rank_low", "rank_high", "acceptability", "rank_compared", "rank_change")
_MOST_FIRST = 8  # criteria that count before the user has chosen
_SETTLED_MS = 80  # after the last move of a slider


class CriteriaPage(QWidget):
    """The units, their criteria, the preview, and the button that scores."""

    def __init__(self, dock):
        super().__init__()
        self.dock, self.words = dock, dock.words
        self.judges: tuple = ()  # of pairs, with what each judged
        self.preview, self.preview_id = None, ""
        self._live = None
        self._moved = QTimer(self)
        self._moved.setSingleShot(True)
        self._moved.setInterval(_SETTLED_MS)
        self._moved.timeout.connect(self._show_scores)
        self._build()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        kinds = QgsMapLayerProxyModel.Filter
        self.units_box, self.id_box = layers_box(kinds.PointLayer | kinds.PolygonLayer), QgsFieldComboBox()
        labelled(column, tr("Units to score"), self.units_box)
        labelled(column, tr("Field with the unit's code"), self.id_box)
        self.units_box.layerChanged.connect(self._show_fields)
        self.id_box.fieldChanged.connect(self._allow)
        column.addWidget(self._countries())
        self.empty = QLabel(self.words.text(Message("units_choose")))
        self.empty.setWordWrap(True)
        column.addWidget(self.empty)
        self.criteria = CriteriaRows(self.words)
        self.criteria.changed.connect(self._change)
        column.addWidget(self.criteria)
        self.told_label = QLabel()
        self.told_label.setWordWrap(True)
        column.addWidget(self.told_label)
        self.preview_box = QCheckBox(tr("Preview on the map"))
        self.preview_box.toggled.connect(self._show_preview)
        column.addWidget(self.preview_box)
        self.pairwise_button = QPushButton(tr("Compare pairs…"))
        self.pairwise_button.clicked.connect(self.compare_pairs)
        column.addWidget(self.pairwise_button)
        self.weights_part, self.weights_box = QWidget(), choice_box()
        part = QVBoxLayout(self.weights_part)
        part.setContentsMargins(0, 0, 0, 0)
        labelled(part, tr("Take weights from"), self.weights_box)
        self.weights_box.activated.connect(self._take_weights)
        column.addWidget(self.weights_part)
        self.run_button, self.dialog_button = run_row(column, tr("Score priorities"), self.score, self._dialog)
        column.addWidget(self._tools())
        column.addStretch(1)
        there = QgsApplication.processingRegistry().algorithmById(ALGORITHM) is not None
        for button in (self.run_button, self.dialog_button):
            button.setVisible(there)

    def _countries(self) -> QWidget:
        """The field of the country, with what the algorithm says of it."""
        part, self.country_box = QWidget(), QgsFieldComboBox()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        self.country_box.setAllowEmptyFieldName(True)
        self.country_box.fieldChanged.connect(self._scale_anew)
        labelled(column, tr("Field with the country"), self.country_box)
        algorithm = QgsApplication.processingRegistry().algorithmById(ALGORITHM)
        note = QLabel(algorithm.parameterDefinition("COUNTRY_FIELD").help() if algorithm is not None else "")
        note.setWordWrap(True)
        column.addWidget(note)
        return part

    def _tools(self) -> QWidget:
        box = QgsCollapsibleGroupBox(tr("Tools"))
        column = QVBoxLayout(box)
        self.tools = {}
        for name in TOOLS:
            button = self.dock.tool_button(f"neaspec:{name}", self.dock.database_given)
            if button is not None:
                self.tools[name] = button
                column.addWidget(button)
        return box

    # --- what is shown -------------------------------------------------------------------------------------------

    def refresh(self, _database) -> None:
        self.refresh_layers()

    def refresh_layers(self) -> None:
        """Scores are no question: their layers are left out of the box."""
        self._except_results()
        if self.preview is not None and self.preview_id not in QgsProject.instance().mapLayers():
            self.preview = None  # the user took it away
            self.preview_box.setChecked(False)
        if self.id_box.layer() != self.layer():
            self._show_fields(self.layer())
        taken = self.weights_box.currentData()
        result_layers.fill_layers(self.weights_box, result_layers.with_fields(WEIGHTS))
        self.weights_box.setCurrentIndex(self.weights_box.findData(taken) if taken else -1)  # none before one is chosen
        self.weights_part.setVisible(self.weights_box.count() > 0)
        self._allow()

    def _except_results(self, more=()) -> None:
        self.units_box.setExceptedLayerList([*result_layers.with_roles(MADE), *more])

    def layer(self) -> QgsVectorLayer | None:
        return self.units_box.currentLayer()

    def _show_fields(self, layer) -> None:
        """A row for each numeric field; known evidence and features count at first."""
        if layer is not None and layer == self.id_box.layer():
            return  # the box tells of its layer also when others come and go
        self.preview_box.setChecked(False)
        self._live, self.judges = None, ()
        self.id_box.setLayer(layer)
        choose_field(self.id_box, UNIT_IDS)
        self.country_box.setLayer(layer)
        self.country_box.setField("")
        fields = {} if layer is None else self._numeric(layer)
        known = [name for name in fields if name in SITE_FIELDS or name.startswith("f_")]
        first = known[:_MOST_FIRST] or list(fields)[:2]
        self.criteria.show_fields({**{name: fields[name] for name in first}, **fields}, first)
        self._allow()

    def _numeric(self, layer: QgsVectorLayer) -> dict[str, str]:
        """{field: what it is called}."""
        found = {}
        for place, field in enumerate(layer.fields()):
            name = field.name()
            if field.isNumeric() and name not in _MADE and not name.startswith("contrib_"):
                if f"criterion_field_{name}" in TEXTS:
                    found[name] = self.words.word("criterion_field", name)
                else:
                    found[name] = layer.attributeDisplayName(place).removeprefix("f_")
        return found

    def _scale_anew(self, *_field) -> None:
        self._live = None
        self._change()

    def _change(self) -> None:
        self._allow()
        self._moved.start()

    def _allow(self, *_field) -> None:
        used, layer = self.criteria.used(), self.layer()
        weighed = any(row.weight > 0 for row in used)
        ready = layer is not None and weighed and bool(self.id_box.currentField())
        self.run_button.setEnabled(ready and not self.dock.runner.is_running())
        self.dialog_button.setEnabled(layer is not None)
        self.preview_box.setEnabled(layer is not None)
        self.pairwise_button.setEnabled(len(used) > 1)
        self.empty.setVisible(layer is None)

    # --- the preview ---------------------------------------------------------------------------------------------

    def _show_preview(self, shown: bool) -> None:
        """A temporary layer over the units, which goes again with the preview."""
        from ...adapters.score_layer import ScoreLayer

        if not shown:
            if self.preview is not None:
                _remove_later(self.preview_id)
            self.preview = None
            self.told_label.clear()
            return
        project = QgsProject.instance()
        self.preview = ScoreLayer(self.layer(), self.words.text(Message("layer_score_preview")), self.words)
        self.preview_id = self.preview.layer.id()
        self._except_results([self.preview.layer])
        project.addMapLayer(self.preview.layer, False)
        root = project.layerTreeRoot()
        root.insertLayer(0, self.preview.layer)
        if root.hasCustomLayerOrder():
            rest = [one for one in root.customLayerOrder() if one != self.preview.layer]
            root.setCustomLayerOrder([self.preview.layer, *rest])
        self._show_scores()

    def _show_scores(self) -> None:
        """Scores of the criteria as they stand; what is wrong with them is said below."""
        there = self.preview is not None and self.preview_id in QgsProject.instance().mapLayers()
        if not there or not self.criteria.used():
            return
        try:
            criteria = parse_criteria(self.criteria.text(), list(self.criteria.rows))
        except NeaspecError as error:
            self.told_label.setText(self.words.text(error.message))
            return
        live = self.live()
        scores = live.scores(criteria)
        if len(scores):
            self.preview.show(scores)
        told = Message("preview_told", units=len(scores), criteria=len(criteria), missing=live.missing(criteria))
        self.told_label.setText(self.words.text(told))

    def live(self):
        """The values of the layer, read once."""
        from ...adapters.score_layer import columns_of, texts_of
        from ...core.priorities.scores.live_score import LiveScore

        if self._live is None:
            layer, country = self.layer(), self.country_box.currentField()
            groups = texts_of(layer, country) if country else None
            self._live = LiveScore(columns_of(layer, list(self.criteria.rows)), groups)
        return self._live

    # --- what is run ---------------------------------------------------------------------------------------------

    def compare_pairs(self) -> None:
        """The dialog of pairs; its weights move the sliders."""
        dialog = self.pairwise_dialog()
        if dialog.exec():
            self.take(dialog)

    def pairwise_dialog(self):
        """For the criteria that count, with what was judged before."""
        from ..dialogs.pairwise_dialog import PairwiseDialog

        labels = {row.field: row.label for row in self.criteria.used()}
        countries = names_of_countries(self.dock.database(), self.words)
        return PairwiseDialog(labels, self.judges, self.words, countries, self)

    def take(self, dialog) -> None:
        self.judges = dialog.judges()
        self.criteria.set_weights(dialog.weights)

    def _take_weights(self, _index: int) -> None:
        """Those of a table move the sliders: its criteria count, others do not."""
        table = result_layers.chosen_layer(self.weights_box)
        if table is None:
            return
        weights = {str(row["criterion"]): row["weight"] for row in rows_of(table) if row["weight"] is not None}
        lacking = self.criteria.take(weights)
        self.judges = ()
        if lacking:
            self.dock.tell(self.words.text(Message("weights_lacking", criteria=lacking)), Qgis.MessageLevel.Warning)

    def parameters(self) -> dict:
        """What the page says. Only key sites are stored in the database, under their own codes."""
        layer = self.layer()
        sites = layer is not None and set(SITE_FIELDS) <= set(layer.fields().names())
        return {
            "INPUT": layer.id() if layer else None,
            "UNIT_ID": self.id_box.currentField(),
            "CRITERIA": self.criteria.text(),
            "COUNTRY_FIELD": self.country_box.currentField() or None,
            **(self.dock.database_given() if sites else {}),
        }

    def _dialog(self) -> None:
        self.dock.open_dialog(ALGORITHM, self.parameters())

    def score(self) -> None:
        """Run ``neaspec:priorityscore``."""
        outputs = {"OUTPUT": "priorities", "ACCEPTABILITY": "rank_acceptability"}
        self.dock.run_with_files("priorities", ALGORITHM, self.parameters(), outputs, self._show_ranks)

    def _show_ranks(self, _results: dict) -> None:
        """The scores are seen; the acceptability lies below them and is switched on when wanted."""
        for below in result_layers.with_roles(["rank_acceptability"])[:1]:
            QgsProject.instance().layerTreeRoot().findLayer(below).setItemVisibilityChecked(False)
        self.preview_box.setChecked(False)
        self.dock.open_page(self.dock.ranked_page)

    def set_busy(self, _busy: bool) -> None:
        self._allow()

    def stop(self) -> None:
        """The preview goes with the dock."""
        self._moved.stop()
        self.preview_box.setChecked(False)


def _remove_later(layer_id: str) -> None:
    """Once QGIS is idle: while it removes layers itself, another one must not go."""

    def remove() -> None:
        if layer_id in QgsProject.instance().mapLayers():
            QgsProject.instance().removeMapLayer(layer_id)

    QTimer.singleShot(0, remove)
