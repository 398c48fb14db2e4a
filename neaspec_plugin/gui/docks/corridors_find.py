"""Find: cores, resistance and width; one button that runs the corridors, and the tools around it."""

from __future__ import annotations

import os

from qgis.core import Qgis, QgsApplication, QgsMapLayerProxyModel, QgsProcessing, QgsProcessingUtils
from qgis.gui import QgsCollapsibleGroupBox, QgsDoubleSpinBox, QgsFieldComboBox, QgsMapLayerComboBox, QgsSpinBox
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QLabel, QPushButton, QVBoxLayout, QWidget

from ...adapters import fonts, styles
from ...adapters.wording import tr
from ...core.messages import Message
from .. import result_layers
from ..icons import icon
from ..labels import choice_box, labelled
from ..tools import COLUMNS

ALGORITHM = "neaspec:leastcostcorridors"
PAIRS = ("adjacent", "all", "nearest", "across_border", "across_demarcation_line")
TOOLS = ("leastcostcorridors", "resistancesurface", "currentflow", "omnidirectionalflow", "connectivityindices")
RESULTS = (  # from the top
    ("PASSAGES", "border_passages", "gpkg"),
    ("CORRIDORS", "found_corridors", "gpkg"),
    ("MOSAIC", "corridor_mosaic", "tif"),
    ("COSTS", "cost_distance", "tif"),
)
STRIPS = "corridor_areas.gpkg"  # beside the lines of the corridors, not on the map: what the overlay takes


FLOW, MATRIX, MAPS = "neaspec:currentflow", "MATRIX", "PAIR_MAPS"  # two outputs that QGIS's dialog does not load


class FindPage(QWidget):
    """The question in nine fields, the button, and the other tools folded away."""

    def __init__(self, dock):
        super().__init__()
        self.dock, self.words = dock, dock.words
        self._build()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        kinds = QgsMapLayerProxyModel.Filter
        self.cores_box = _layers(kinds.PointLayer | kinds.PolygonLayer)
        self.name_box = QgsFieldComboBox()
        self.name_box.setAllowEmptyFieldName(True)
        self.resistance_box, self.protected_box = _layers(kinds.RasterLayer), optional_layers(kinds.PolygonLayer)
        self.pairs_box, self.width_box = choice_box(), QgsDoubleSpinBox()
        self.nearest_box, self.alternatives_box = QgsSpinBox(), QgsSpinBox()
        self.nearest_box.setRange(1, 1000)
        self.nearest_box.setClearValue(2)
        self.nearest_box.setValue(2)
        self.alternatives_box.setRange(0, 5)
        for rule in PAIRS:
            self.pairs_box.addItem(self.words.word("pairs", rule), rule)
        self.width_box.setRange(0.1, 100.0)
        self.width_box.setDecimals(1)
        self.width_box.setSuffix(" %")
        self.width_box.setClearValue(5.0)
        self.width_box.setValue(5.0)
        algorithm = QgsApplication.processingRegistry().algorithmById(ALGORITHM)
        self.nearest_part = QWidget()
        part = QVBoxLayout(self.nearest_part)
        part.setContentsMargins(0, 0, 0, 0)
        for name, label, widget in (
            ("INPUT", tr("Core areas"), self.cores_box),
            ("NAME_FIELD", tr("Field with the name of the core"), self.name_box),
            ("RESISTANCE", tr("Resistance to movement (raster)"), self.resistance_box),
            ("PAIRS", tr("Pairs of cores"), self.pairs_box),
            ("NEAREST", tr("Nearest cores"), self.nearest_box),
            ("WIDTH_PERCENT", tr("Width (percent of the cells)"), self.width_box),
            ("ALTERNATIVES", tr("Alternatives"), self.alternatives_box),
            ("PROTECTED", tr("Protected areas"), self.protected_box),
        ):
            labelled(part if name == "NEAREST" else column, label, widget)
            if name == "PAIRS":
                column.addWidget(self.nearest_part)
            if algorithm is not None:
                widget.setToolTip(algorithm.parameterDefinition(name).help())
        self.contrasts_box = QCheckBox(tr("Test other contrasts of resistance"))
        self.contrasts_box.setChecked(True)
        column.addWidget(self.contrasts_box)
        if algorithm is not None:
            self.contrasts_box.setToolTip(algorithm.parameterDefinition("CONTRASTS").help())
        self.output_boxes: dict[str, QCheckBox] = {}
        self._ask_for(column, ALGORITHM, "COSTS")
        self.pairs_box.currentIndexChanged.connect(self._show_nearest)
        self._show_nearest()
        self.cores_box.layerChanged.connect(self.name_box.setLayer)
        self.empty = QLabel(self.words.text(Message("corridors_no_layers")))
        self.empty.setWordWrap(True)
        column.addWidget(self.empty)
        self.run_button = QPushButton(icon("corridor"), tr("Find corridors"))
        self.run_button.setDefault(True)
        self.run_button.clicked.connect(self.find)
        column.addWidget(self.run_button)
        column.addWidget(self._tools())
        column.addStretch(1)

    def _tools(self) -> QWidget:
        box = QgsCollapsibleGroupBox(tr("Tools"))
        column = QVBoxLayout(box)
        self.tools = {}
        for name in TOOLS:
            algorithm_id = f"neaspec:{name}"
            given = {ALGORITHM: self.choices, FLOW: self._flow}.get(algorithm_id, self._given)
            button = self.dock.tool_button(algorithm_id, given, self._show_flow if algorithm_id == FLOW else None)
            if button is not None:
                self.tools[name] = button
                column.addWidget(button)
            for output in (MATRIX, MAPS) if algorithm_id == FLOW else ():
                self._ask_for(column, FLOW, output)
        return box

    def _ask_for(self, column: QVBoxLayout, algorithm_id: str, name: str) -> None:
        """In a column a box for an output that is left out where nobody ticks it; none without the algorithm."""
        algorithm = QgsApplication.processingRegistry().algorithmById(algorithm_id)
        if algorithm is not None:
            output = algorithm.parameterDefinition(name)
            box = QCheckBox("\n".join(fonts.wrapped(output.description(), COLUMNS)))
            box.setAccessibleName(output.description())
            box.setToolTip(output.help())
            column.addWidget(box)
            self.output_boxes[name] = box

    def _asked(self, *outputs: str) -> dict:
        """Those of the outputs that are ticked, in temporary files."""
        boxes = self.output_boxes
        return {name: QgsProcessing.TEMPORARY_OUTPUT for name in outputs if name in boxes and boxes[name].isChecked()}

    def _flow(self) -> dict:
        return {**self._given(), **self._asked(MATRIX, MAPS)}

    def _given(self) -> dict:
        cores, raster = self.cores_box.currentLayer(), self.resistance_box.currentLayer()
        return {
            "INPUT": cores.id() if cores else None,
            "NAME_FIELD": self.name_box.currentField() or None,
            "RESISTANCE": raster.id() if raster else None,
        }

    # --- what is shown -------------------------------------------------------------------------------------------

    def refresh(self, _database) -> None:
        self.refresh_layers()

    def refresh_layers(self) -> None:
        """What this plugin made of cores and resistance is no question: it is left out of the boxes."""
        made = [layer for layer in result_layers.in_project() if layer.customProperty(styles.ROLE)]
        surfaces = result_layers.with_roles(["resistance"])
        self.resistance_box.setExceptedLayerList([layer for layer in made if layer not in surfaces])
        if surfaces and self.resistance_box.currentLayer() is None:
            self.resistance_box.setLayer(surfaces[0])
        if self.name_box.layer() != self.cores_box.currentLayer():  # QGIS is silent when the first layers come at once
            self.name_box.setLayer(self.cores_box.currentLayer())
        self._allow()

    def _show_nearest(self, *_index) -> None:
        """How many is asked only where it counts."""
        self.nearest_part.setVisible(self.pairs_box.currentData() == "nearest")

    def _allow(self) -> None:
        there = self.cores_box.currentLayer() is not None and self.resistance_box.currentLayer() is not None
        self.run_button.setEnabled(there and not self.dock.runner.is_running())
        self.empty.setVisible(not there)

    # --- what is run ---------------------------------------------------------------------------------------------

    def choices(self) -> dict:
        """What the fields say."""
        protected = self.protected_box.currentLayer()
        return {
            **self._given(),
            "PAIRS": self.pairs_box.currentData(),
            "NEAREST": self.nearest_box.value(),
            "WIDTH_PERCENT": self.width_box.value(),
            "ALTERNATIVES": self.alternatives_box.value(),
            "PROTECTED": protected.id() if protected else None,
            "CONTRASTS": self.contrasts_box.isChecked(),
            **self._asked("COSTS"),
        }

    def parameters(self, folder: str) -> dict:
        """The choices, with files in a folder for the results."""
        choices = self.choices()
        wanted = [one for one in RESULTS if one[0] != "COSTS" or "COSTS" in choices]
        files = {output: os.path.join(folder, f"{role}.{kind}") for output, role, kind in wanted}
        return {**choices, **files, "STRIPS": os.path.join(folder, STRIPS)}

    def find(self) -> None:
        """Run ``neaspec:leastcostcorridors``."""
        folder = self.dock.results_folder("corridors")
        if folder:
            self.dock.run_on_layers(ALGORITHM, self.parameters(folder), self._show)

    def _show(self, results: dict) -> None:
        files = [(results[output], role, "") for output, role, _ in RESULTS if results.get(output)]
        added = result_layers.add_results(files, self.words, self.words.text(Message("theme_corridors")))
        folder = os.path.dirname(results["CORRIDORS"])
        temporary = folder.startswith(QgsProcessingUtils.tempFolder())
        told = Message("corridors_temporary" if temporary else "corridors_found", corridors=results["FOUND"])
        self.dock.tell(self.words.text(told), Qgis.MessageLevel.Success)
        self.dock.refresh_layers()
        if results["FOUND"]:
            self.dock.zoom_to(added[-1].extent(), added[-1].crs())
            self.dock.open_page(self.dock.list_page)

    def _show_flow(self, results: dict) -> None:
        """The matrix into the project; of the maps, up to a thousand, the folder that they are in."""
        algorithm = QgsApplication.processingRegistry().algorithmById(FLOW)
        if results.get(MATRIX):
            table = f"{results[MATRIX]}|option:HEADERS=YES"  # where the cores have numbers, too
            label = algorithm.parameterDefinition(MATRIX).description()
            result_layers.add_results([(table, "", label)], self.words, algorithm.displayName())
        if results.get(MAPS):
            QDesktopServices.openUrl(QUrl.fromLocalFile(results[MAPS]))

    def set_busy(self, _busy: bool) -> None:
        self._allow()


def optional_layers(kinds) -> QgsMapLayerComboBox:
    """A choice of layers of some kinds with none at first."""
    box = _layers(kinds)
    box.setAllowEmptyLayer(True)
    box.setLayer(None)
    return box


def _layers(kinds) -> QgsMapLayerComboBox:
    box = QgsMapLayerComboBox()
    box.setFilters(kinds)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return box
