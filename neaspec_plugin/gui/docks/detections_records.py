"""Records: how many there are by time and country, and the effort behind them; filters act on the map too."""

from __future__ import annotations

from qgis.gui import QgsDateEdit
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ...adapters import queries
from ...adapters.wording import tr
from ...core.detections import effort
from ...core.detections import overview as records_overview
from ...core.detections.stations import BANDS_KM
from ...core.messages import Message
from ...core.reports.charts import MonthBars
from ...core.schema import SPECIES, VOCABULARIES
from ..chart_view import ChartView
from ..icons import icon
from ..labels import country_names, labelled
from ..map_layers import shown_layer

# of a record what its deployment's last sign of life is told by
EFFORT_COLUMNS = ("occurrenceID", "parentEventID", "startUTC", "endUTC", "localStart", "timestampIssues")

ZOOM_DEGREES = 0.2  # room about the records on the map


class RecordsPage(QWidget):
    """Four filters, a sentence, two charts."""

    def __init__(self, dock):
        super().__init__()
        self.dock, self.words = dock, dock.words
        self.records = self.effort = None
        self.countries: dict[str, str] = {}
        self._build()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        self.species_box, self.country_box, self.basis_box = QComboBox(), QComboBox(), QComboBox()
        labelled(column, tr("Species"), self.species_box)
        labelled(column, tr("Country"), self.country_box)
        labelled(column, tr("Evidence"), self.basis_box)
        self.basis_box.addItem(tr("All"), "")
        for basis in VOCABULARIES["basis_of_record"]:
            self.basis_box.addItem(self.words.word("basis_of_record", basis), basis)
        row = QHBoxLayout()
        self.first_edit, self.last_edit = QgsDateEdit(), QgsDateEdit()
        for edit, label in ((self.first_edit, tr("From day")), (self.last_edit, tr("To day"))):
            edit.setAllowNull(True)
            if hasattr(edit, "setNullRepresentation"):
                edit.setNullRepresentation("")
            edit.clear()
            part = QVBoxLayout()
            labelled(part, label, edit)
            row.addLayout(part)
            edit.valueChanged.connect(self.show_records)
        column.addLayout(row)
        for box in (self.species_box, self.country_box, self.basis_box):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.activated.connect(self.show_records)
        self.layer_button = QPushButton(icon("load_layers"), tr("Show on the map"))
        self.layer_button.clicked.connect(self.show_on_map)
        column.addWidget(self.layer_button)
        self.sums = QLabel()
        self.sums.setWordWrap(True)
        column.addWidget(self.sums)
        self.chart = ChartView(self.words)
        labelled(column, self.words.text(Message("chart_records_by_country")), self.chart)
        self.effort_chart = ChartView(self.words)
        labelled(column, self.words.text(Message("chart_effort_by_country")), self.effort_chart)
        column.addStretch(1)

    def refresh(self, database) -> None:
        """Read the records anew; no more of them than the charts need."""
        self.countries = country_names(database, self.words)
        names = database.read("species", columns=["species_id", f"name_{self.words.language}"]) if database else None
        known = dict(names.itertuples(index=False, name=None)) if names is not None else {}
        for box, entries in (
            (self.species_box, {code: known.get(code) or code for code in SPECIES}),
            (self.country_box, self.countries),
        ):
            chosen = box.currentData()
            box.clear()
            box.addItem(tr("All"), "")
            for code, name in entries.items():
                box.addItem(name, code)
            box.setCurrentIndex(max(box.findData(chosen), 0))
        self.records = database.read("detections", columns=list(records_overview.COLUMNS)) if database else None
        self.effort = self._effort(database) if database else None
        self.show_records()

    def _effort(self, database):
        deployments, intervals = database.read("deployments"), database.read("effort")
        records = database.read("detections", columns=list(EFFORT_COLUMNS))
        rows = effort.effort_rows(effort.activity(deployments, intervals, records), "fractional", BANDS_KM)
        return records_overview.effort_by_month(rows)

    def show_records(self, *_changed) -> None:
        self.layer_button.setEnabled(self.records is not None and len(self.records) > 0)
        if self.records is None or not len(self.records):
            self.sums.setText(self.words.text(Message("records_empty")))
            self.chart.show_chart(None, Message("chart_records_by_country"))
            self.effort_chart.show_chart(None, Message("chart_effort_by_country"))
            return
        found = records_overview.overview(self.records, records_overview.chosen(self.records, **self.choice()))
        self.sums.setText(
            self.words.text(
                Message(
                    "records_shown",
                    records=found.records,
                    all=found.all_records,
                    flagged=found.flagged,
                    undated=found.undated,
                )
            )
        )
        self.chart.show_chart(self._bars(found.by_month, "no_records"), Message("chart_records_by_country"))
        self.effort_chart.show_chart(self._bars(self.effort, "no_effort"), Message("chart_effort_by_country"))

    def _bars(self, by_month: records_overview.ByMonth, nothing: str):
        if not by_month.series:
            return None
        unknown = self.words.text(Message("country_unknown"))
        series = tuple((self.countries.get(code) or unknown, values) for code, values in by_month.series)
        return MonthBars(by_month.first, series, Message(nothing), Message(nothing))

    def choice(self) -> dict[str, str]:
        """The filters as ``core.detections.overview.chosen`` takes them."""
        return {
            "species": self.species_box.currentData() or "",
            "country": self.country_box.currentData() or "",
            "basis": self.basis_box.currentData() or "",
            "first": self._day(self.first_edit),
            "last": self._day(self.last_edit),
        }

    def _day(self, edit: QgsDateEdit) -> str:
        day = edit.date()
        return "" if edit.isNull() or not day.isValid() else day.toString(Qt.DateFormat.ISODate)

    def show_on_map(self) -> None:
        """The layer of the detections with the filters of the page: added where it is not yet there."""
        layer = shown_layer(self.dock, "detections", queries.detections(**self.choice()))
        extent = layer.extent()
        if layer.featureCount() and not extent.isNull():
            self.dock.zoom_to(extent.buffered(ZOOM_DEGREES), layer.crs())

    def set_busy(self, busy: bool) -> None:
        self.layer_button.setEnabled(not busy and self.records is not None and len(self.records) > 0)
