"""Which column of a table is which: the first rows, a guess with its reason for each field, and a profile to keep."""

from __future__ import annotations

import os

from qgis.core import Qgis
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSplitter,
    QTableView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...adapters.preview import Preview, preview
from ...adapters.wording import Wording, tr
from ...core.detections.encodings import ENCODINGS
from ...core.detections.mapping import SUFFIX, Profile, profile_from_json, profile_json
from ...core.errors import NeaspecError
from ...core.messages import Message

SHOWN = (
    "species", "date", "time", "start", "end", "timezone", "latitude", "longitude", "coordinates", "x", "y", "crs",
    "uncertainty", "count", "sex", "lifeStage", "individual", "flank", "deploymentID", "locationID", "locality",
    "country", "declaredSide", "samplingProtocol", "sampleSizeValue", "sampleSizeUnit", "identifiedBy", "remarks",
    "eventID", "occurrenceID",
)  # fmt: skip
FIELD, COLUMN, REASON = range(3)


class MappingDialog(QDialog):
    """Collects a ``Profile``: the format's id, the mapping, and the encoding where one was chosen."""

    def __init__(self, path: str, profile: Profile, words: Wording, parent=None):
        super().__init__(parent)
        self.path, self.words = path, words
        self.setWindowTitle(tr("Columns of the table"))
        self.resize(900, 640)
        self.boxes: dict[str, QComboBox] = {}
        self.preview: Preview | None = None
        self._build()
        self.look(profile.options.get("ENCODING", ""))
        self.show_profile(profile)

    def _build(self) -> None:
        from ..models.preview_model import PreviewModel

        column = QVBoxLayout(self)
        self.message_bar = QgsMessageBar()
        column.addWidget(self.message_bar)
        self.file_label = QLabel(os.path.basename(self.path))
        self.encoding_box = QComboBox()
        self.encoding_box.addItem(tr("Told by the content"), "")
        for name in ENCODINGS:
            self.encoding_box.addItem(name, name)
        self.encoding_box.setAccessibleName(tr("Encoding"))
        self.encoding_box.activated.connect(lambda: self.look(self.encoding_box.currentData()))
        row = QHBoxLayout()
        row.addWidget(self.file_label, 1)
        row.addWidget(QLabel(tr("Encoding")))
        row.addWidget(self.encoding_box)
        column.addLayout(row)
        self.model = PreviewModel(self)
        self.rows_view = QTableView()
        self.rows_view.setModel(self.model)
        self.rows_view.setAccessibleName(tr("First rows of the table"))
        self.fields = QTableWidget(len(SHOWN), 3)
        self.fields.setHorizontalHeaderLabels([tr("Field"), tr("Column of the table"), tr("Why")])
        self.fields.verticalHeader().hide()
        self.fields.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.fields.horizontalHeader().setStretchLastSection(True)
        self.fields.setAccessibleName(tr("Fields and columns"))
        for place, name in enumerate(SHOWN):
            item = QTableWidgetItem(self.words.text(Message(f"mapping_{name}")))
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.fields.setItem(place, FIELD, item)
            box = QComboBox()
            box.setEditable(True)  # a constant: '=' and a text
            box.setAccessibleName(item.text())
            box.currentTextChanged.connect(lambda _text, row=place: self._say_why(row))
            self.fields.setCellWidget(place, COLUMN, box)
            self.fields.setItem(place, REASON, QTableWidgetItem())
            self.boxes[name] = box
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.addWidget(self.rows_view)
        splitter.addWidget(self.fields)
        splitter.setStretchFactor(1, 2)
        column.addWidget(splitter, 1)
        note = QLabel(self.words.text(Message("mapping_constant_note")))
        note.setWordWrap(True)
        column.addWidget(note)
        column.addWidget(self._buttons())

    def _buttons(self) -> QWidget:
        bar = QWidget()
        row = QHBoxLayout(bar)
        row.setContentsMargins(0, 0, 0, 0)
        load, save = QPushButton(tr("Load profile…")), QPushButton(tr("Save profile…"))
        load.clicked.connect(self._load)
        save.clicked.connect(self._save)
        row.addWidget(load)
        row.addWidget(save)
        row.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(tr("OK"))
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(tr("Cancel"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        row.addWidget(buttons)
        return bar

    # --- what is shown -------------------------------------------------------------------------------------------

    def look(self, encoding: str) -> None:
        """Read the first rows in an encoding, and guess the columns anew."""
        self.message_bar.clearWidgets()
        try:
            self.preview = preview(self.path, encoding)
        except NeaspecError as error:
            self.message_bar.pushMessage(self.words.text(error.message), Qgis.MessageLevel.Warning, 0)
            return
        self.encoding_box.setCurrentIndex(max(self.encoding_box.findData(encoding), 0))
        if not self.preview.sure:
            text = self.words.text(Message("encoding_unsure", encoding=self.preview.encoding))
            self.message_bar.pushMessage(text, Qgis.MessageLevel.Info, 0)
        self.model.show_rows(self.preview.columns, self.preview.rows)
        guessed = {guess.field: guess.column for guess in self.preview.guesses}
        for name, box in self.boxes.items():
            box.blockSignals(True)
            box.clear()
            box.addItem("")
            box.addItems(self.preview.columns)
            box.setCurrentText(guessed.get(name, ""))
            box.blockSignals(False)
        for place in range(len(SHOWN)):
            self._say_why(place)

    def show_profile(self, profile: Profile) -> None:
        for name, column in profile.mapping.items():
            if name in self.boxes:
                self.boxes[name].setCurrentText(column)

    def profile(self) -> Profile:
        """What the dialog says: only columns that are there, and constants."""
        columns = self.preview.columns if self.preview else ()
        mapping = {
            name: text
            for name, box in self.boxes.items()
            for text in [box.currentText().strip()]
            if text in columns or (text.startswith("=") and len(text) > 1)
        }
        encoding = self.encoding_box.currentData()
        return Profile("detection_table", mapping, {"ENCODING": encoding} if encoding else {})

    def _say_why(self, place: int) -> None:
        name = SHOWN[place]
        text = self.boxes[name].currentText().strip()
        guess = next((g for g in (self.preview.guesses if self.preview else ()) if g.field == name), None)
        if not text:
            why = ""
        elif guess and guess.column == text:
            why = self.words.text(guess.reason)
        else:
            why = tr("Chosen")
        self.fields.item(place, REASON).setText(why)

    # --- profiles ------------------------------------------------------------------------------------------------

    def _load(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, tr("Load profile…"), os.path.dirname(self.path), f"*{SUFFIX}")
        if path:
            self.load_profile(path)

    def load_profile(self, path: str) -> None:
        try:
            with open(path, encoding="utf-8") as file:
                self.show_profile(profile_from_json(file.read(), os.path.basename(path)))
        except (OSError, UnicodeDecodeError):
            message = Message("not_readable", file=os.path.basename(path))
            self.message_bar.pushMessage(self.words.text(message), Qgis.MessageLevel.Warning, 0)
        except NeaspecError as error:
            self.message_bar.pushMessage(self.words.text(error.message), Qgis.MessageLevel.Warning, 0)

    def _save(self) -> None:
        start = os.path.splitext(self.path)[0] + SUFFIX
        path, _ = QFileDialog.getSaveFileName(self, tr("Save profile…"), start, f"*{SUFFIX}")
        if path:
            self.save_profile(path)

    def save_profile(self, path: str) -> None:
        try:
            with open(path, "w", encoding="utf-8") as file:
                file.write(profile_json(self.profile()))
        except OSError:
            message = Message("not_writable", file=os.path.basename(path))
            self.message_bar.pushMessage(self.words.text(message), Qgis.MessageLevel.Warning, 0)
