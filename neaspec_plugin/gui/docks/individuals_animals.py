"""Animals: who is known, by which codes and evidence, where and when seen; one animal's life across countries."""

from __future__ import annotations

from html import escape

from qgis.core import Qgis, QgsRectangle
from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAction, QLabel, QPushButton, QVBoxLayout, QWidget

from ...adapters import queries, signs
from ...adapters.wording import tr
from ...core.messages import Message
from ...core.reports.charts import Lanes
from ...core.schema import TABLES
from ..chart_view import ChartView
from ..icons import icon
from ..labels import choice_box, fill_choices, labelled, side_by_side
from ..map_layers import layer_of, show_track, shown_layer
from ..models.row_model import Row
from ..row_view import RowView
from ..tools import tool_rows

ZOOM_DEGREES = 0.05  # room about the records on the map


class AnimalsPage(QWidget):
    """Three filters, the list, and of the chosen animal its codes, its evidence and its time line."""

    def __init__(self, dock):
        super().__init__()
        self.dock, self.words = dock, dock.words
        self._build()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        self.species_box, self.country_box, self.text_edit = choice_box(), choice_box(), QgsFilterLineEdit()
        side_by_side(column, ((tr("Species"), self.species_box), (tr("Country"), self.country_box)))
        for box in (self.species_box, self.country_box):
            box.currentIndexChanged.connect(self._filter)
        labelled(column, tr("Code of the animal"), self.text_edit)
        self.text_edit.textChanged.connect(self._filter)
        self.sums = QLabel()
        self.sums.setWordWrap(True)
        column.addWidget(self.sums)
        self.import_button = QPushButton(icon("import"), tr("Import"))
        self.import_button.clicked.connect(self._open_import)
        column.addWidget(self.import_button)
        heads = (tr("Animal"), tr("Countries"), tr("Crossings at least"), tr("First seen"), tr("Last seen"),
                 tr("Records"), tr("Sex"), tr("Species"))  # fmt: skip
        self.view = RowView(tr("Known animals"), heads, right=(2, 5))
        self.view.selectionModel().selectionChanged.connect(self._show_chosen)
        self.view.doubleClicked.connect(self.show_on_map)
        column.addWidget(self.view, 1)
        self.map_button = QPushButton(icon("load_layers"), tr("Show on the map"))
        self.map_button.clicked.connect(self.show_on_map)
        column.addWidget(self.map_button)
        self.tools = tool_rows(column, self.dock, lambda: self.dock.known(self.species_box), {"homeranges": False})
        self.detail = QLabel()
        self.detail.setWordWrap(True)
        self.detail.setTextFormat(Qt.TextFormat.RichText)
        self.detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(self.detail)
        self.chart = ChartView(self.words)
        column.addWidget(self.chart)

    # --- what is shown -------------------------------------------------------------------------------------------

    def refresh(self, _database) -> None:
        tables = self.dock.tables
        fill_choices(self.species_box, tables.species)
        fill_choices(self.country_box, tables.countries)
        animals = [] if tables.animals is None else tables.animals.to_dict("records")
        self.view.show_rows([self._row(animal) for animal in animals])
        self._filter()
        self._show_chosen()

    def _row(self, animal: dict) -> Row:
        tables, words = self.dock.tables, self.words
        species, sex = tables.species.get(animal["species_id"], ""), words.word("transborder_sex", animal["sex"])
        countries = tables.listed(animal["countries"])
        shown = (
            animal["animal"], countries, words.number(animal["crossings"]), words.date(animal["first"] or ""),
            words.date(animal["last"] or ""), words.number(animal["records"]), sex, species,
        )  # fmt: skip
        order = (animal["animal"], countries, animal["crossings"], animal["first"] or "", animal["last"] or "",
                 animal["records"], sex, species)  # fmt: skip
        return Row(animal, shown, order)

    def _filter(self, *_changed) -> None:
        species, country = self.species_box.currentData() or "", self.country_box.currentData() or ""
        text = self.text_edit.text().strip().casefold()

        def wanted(animal: dict) -> bool:
            codes = (animal["animal"], *(name for _, name in animal["aliases"]))
            return (
                (not species or animal["species_id"] == species)
                and (not country or country in animal["countries"].split(";"))
                and (not text or any(text in code.casefold() for code in codes))
            )

        self.view.choose(wanted)
        every = len(self.view.rows.rows)
        told = Message("animals_shown", animals=self.view.filter.rowCount(), all=every)
        self.sums.setText(self.words.text(told if every else Message("animals_empty")))
        self.import_button.setVisible(not every)
        self.view.setVisible(bool(every))
        for widget in (self.map_button, *self.tools.values()):
            widget.setVisible(bool(every))

    def chosen(self) -> dict | None:
        """The animal selected in the list."""
        return next(iter(self.view.chosen()), None)

    def _show_chosen(self, *_selection) -> None:
        animal = self.chosen()
        self.map_button.setEnabled(animal is not None and not self.dock.runner.is_running())
        if animal is None:
            self.detail.setText(self.words.html(Message("animals_choose")) if self.view.rows.rows else "")
            self.chart.show_chart(None, Message("chart_animal", animal=""))
            return
        seen, crossings = self._records(animal), self._crossings(animal)
        from ...core.individuals.timeline import timeline

        line = timeline(seen, crossings)
        self.detail.setText(self._told(animal, seen, line.undated))
        self.chart.show_chart(self._lanes(animal, line), Message("chart_animal", animal=animal["animal"]))

    def _records(self, animal: dict):
        seen = self.dock.tables.seen
        return seen[seen["animal"].eq(animal["animal"]) & seen["species_id"].eq(animal["species_id"])]

    def _crossings(self, animal: dict):
        rows = self.dock.tables.crossings
        return rows[rows["animal"].eq(animal["animal"]) & rows["species_id"].eq(animal["species_id"])]

    def _told(self, animal: dict, seen, undated: int) -> str:
        words = self.words
        by_agency: dict[str, list[str]] = {}
        for agency, name in animal["aliases"]:
            by_agency.setdefault(agency or self.words.text(Message("report_not_stated")), []).append(name)
        lines = [f"<b>{escape(animal['animal'])}</b>"]
        lines += [f"{escape(agency)}: {escape(words.listed(names))}" for agency, names in by_agency.items()]
        methods = seen.assign(method=seen["method"].where(seen["method"].notna(), "none")).groupby("method").size()
        evidence = [f"{words.word('id_method', one)} ({words.number(number)})" for one, number in methods.items()]
        if evidence:
            lines.append(f"{escape(tr('Evidence'))}: {escape(words.listed(evidence))}")
        if undated:
            lines.append(words.html(Message("timeline_undated", records=undated)))
        return "<br>".join(lines)

    def _lanes(self, animal: dict, line) -> Lanes | None:
        if not line.lanes:
            return None
        sign = signs.SIGNS.get(animal["species_id"])
        return Lanes(
            tuple((self.dock.tables.country(side), spans, visits) for side, spans, visits in line.lanes),
            tuple((gap.lane_from, gap.lane_to, gap.last_before, gap.first_after, gap.counted) for gap in line.gaps),
            sign.colour if sign else signs.GREY,
            Message("timeline_visits"),
            Message("timeline_records"),
            Message("timeline_sure"),
            Message("timeline_unsure"),
        )

    # --- the map -------------------------------------------------------------------------------------------------

    def show_on_map(self, *_place) -> None:
        """The chosen animal's track, records and crossings alone, as layers, and the map zoomed to them."""
        animal = self.chosen()
        if animal is None:
            return
        seen, crossings = self._records(animal), self._crossings(animal)
        conditions = {
            table: queries.of_keys(TABLES[table].key[0], seen.loc[seen["record_table"].eq(table), "record_id"])
            for table in ("detections", "samples")
        }
        conditions["crossings"] = queries.crossings(crossings)
        show_track(self._track(seen), self.words)
        needed = {*seen["record_table"], *(["crossings"] if len(crossings) else [])}
        layers = [
            shown_layer(self.dock, table, condition)
            for table, condition in conditions.items()
            if table in needed or layer_of(self.dock, table) is not None
        ]
        extent = QgsRectangle()
        extent.setMinimal()
        for layer in layers:
            if layer.featureCount() and not layer.extent().isNull():
                extent.combineExtentWith(layer.extent())
        if extent.isNull():
            self.dock.tell(self.words.text(Message("animal_without_place")), Qgis.MessageLevel.Info)
            return
        self.dock.zoom_to(extent.buffered(ZOOM_DEGREES), layers[0].crs())

    def _track(self, seen):
        from ...core.individuals.track import exact_places, track

        database, places = self.dock.database(), {}
        for table, own in seen.groupby("record_table"):
            key = TABLES[table].key[0]
            rows = database.read(table, {key: list(own["record_id"])}, [key, "geometry", "dataGeneralizations"])
            places.update(exact_places(rows, table, key))
        return track(seen, places)

    def _open_import(self) -> None:
        action = self.dock.iface.mainWindow().findChild(QAction, "NeaspecDetectionsAction")
        if action is not None and not action.isChecked():
            action.trigger()

    def set_busy(self, busy: bool) -> None:
        self.map_button.setEnabled(not busy and self.chosen() is not None)
        for tool in self.tools.values():
            tool.set_busy(busy)
