"""Import: drop a file, see what it is, say what it does not say itself, take it in, read the account."""

from __future__ import annotations

import html
import json
import os

from qgis.core import QgsApplication, QgsCoordinateReferenceSystem
from qgis.gui import QgsCollapsibleGroupBox, QgsFileWidget, QgsProjectionSelectionWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...adapters.wording import tr
from ...core.detections.mapping import Profile
from ...core.errors import NeaspecError
from ...core.messages import Message
from ..icons import icon
from ..labels import country_names, labelled

TABLES = ("count_table", "detection_table", "")  # formats whose columns a person may name


class ImportPage(QWidget):
    """The file is the first thing asked for; everything else has a good default."""

    def __init__(self, dock):
        super().__init__()
        self.dock, self.words = dock, dock.words
        self.profile = Profile()
        self.setAcceptDrops(True)
        self._build()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.addWidget(QLabel(tr("File, folder or zip; it can also be dropped here")))
        row = QHBoxLayout()
        self.file_widget = QgsFileWidget()
        self.file_widget.setFilter("All files (*)")
        self.file_widget.setAccessibleName(tr("File, folder or zip"))
        self.file_widget.fileChanged.connect(self.look)
        folder = QToolButton()
        folder.setIcon(QgsApplication.getThemeIcon("/mIconFolder.svg"))
        folder.setToolTip(tr("Choose a folder"))
        folder.setAccessibleName(tr("Choose a folder"))
        folder.clicked.connect(self._choose_folder)
        row.addWidget(self.file_widget, 1)
        row.addWidget(folder)
        column.addLayout(row)
        self.format_label = QLabel(self.words.text(Message("import_empty")))
        self.format_label.setWordWrap(True)
        column.addWidget(self.format_label)
        self.columns_button = QPushButton(tr("Columns…"))
        self.columns_button.clicked.connect(self.choose_columns)
        self.columns_button.hide()
        column.addWidget(self.columns_button)
        column.addWidget(self._options())
        self.check_box = QCheckBox(tr("Ask the quality tests"))
        self.check_box.setChecked(True)
        column.addWidget(self.check_box)
        self.import_button = QPushButton(icon("import"), tr("Import"))
        self.import_button.setDefault(True)
        self.import_button.setEnabled(False)
        self.import_button.clicked.connect(self.take_in)
        column.addWidget(self.import_button)
        self.account = QTextBrowser()
        self.account.setAccessibleName(tr("Account of the import"))
        column.addWidget(self.account, 1)

    def _options(self) -> QWidget:
        box = QgsCollapsibleGroupBox(tr("What the file does not say itself"))
        box.setCollapsed(True)
        column = QVBoxLayout(box)
        self.country_box = QComboBox()
        self.zone_box = QComboBox()
        self.zone_box.setEditable(True)
        self.zone_box.addItems(
            ["", "Asia/Shanghai", "Asia/Pyongyang", "Asia/Tokyo", "Asia/Ulaanbaatar", "Asia/Hovd", "Asia/Seoul",
             "Asia/Vladivostok", "Asia/Chita", "Asia/Krasnoyarsk"]
        )  # fmt: skip
        self.crs_widget = QgsProjectionSelectionWidget()
        self.crs_widget.setOptionVisible(QgsProjectionSelectionWidget.CrsOption.CrsNotSet, True)
        self.crs_widget.setCrs(QgsCoordinateReferenceSystem())
        self.order_box = QComboBox()
        for value, text in (
            ("auto", tr("Told by the file")),
            ("dmy", tr("Day, month, year")),
            ("mdy", tr("Month, day, year")),
        ):
            self.order_box.addItem(text, value)
        self.offset_box = QComboBox()
        for value, text in (("", tr("Leave as it is")), ("GCJ-02", "GCJ-02"), ("BD-09", "BD-09")):
            self.offset_box.addItem(text, value)
        self.dataset_edit = QLineEdit()
        self.passphrase_edit = QLineEdit()
        self.passphrase_edit.setEchoMode(QLineEdit.EchoMode.Password)
        for label, widget in (
            (tr("Country of the office that owns the data"), self.country_box),
            (tr("Time zone of the clocks"), self.zone_box),
            (tr("Coordinate reference system"), self.crs_widget),
            (tr("Order of day and month"), self.order_box),
            (tr("Undo the shift of Chinese online maps"), self.offset_box),
            (tr("Name of the data set"), self.dataset_edit),
            (tr("Passphrase of a neighbour's package"), self.passphrase_edit),
        ):
            labelled(column, label, widget)
        return box

    # --- the file ------------------------------------------------------------------------------------------------

    def dragEnterEvent(self, event) -> None:  # noqa: N802
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event) -> None:  # noqa: N802
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            self.file_widget.setFilePath(paths[0])

    def _choose_folder(self) -> None:
        path = QFileDialog.getExistingDirectory(self, tr("Choose a folder"))
        if path:
            self.file_widget.setFilePath(path)

    def look(self, path: str) -> None:
        """Say what the file is before anything is taken in."""
        self.profile = Profile()
        self.import_button.setEnabled(False)
        self.columns_button.hide()
        if not path:
            self.format_label.setText(self.words.text(Message("import_empty")))
            return
        from ...adapters.preview import preview

        try:
            seen = preview(path)
        except NeaspecError as error:
            self.format_label.setText(self.words.text(error.message))
            return
        if seen.format_id:
            told = Message("import_recognised", format=Message(f"format_{seen.format_id}"))
        else:
            told = Message("import_not_recognised", file=os.path.basename(path))
        self.format_label.setText(self.words.text(told))
        self.columns_button.setVisible(seen.format_id in TABLES and bool(seen.columns))
        self.import_button.setEnabled(bool(seen.format_id) and not self.dock.runner.is_running())

    def choose_columns(self) -> None:
        from ..dialogs.mapping_dialog import MappingDialog

        dialog = MappingDialog(self.file_widget.filePath(), self.profile, self.words, self)
        if dialog.exec():
            self.profile = dialog.profile()
            self.import_button.setEnabled(not self.dock.runner.is_running())
            told = Message("import_mapped", fields=len(self.profile.mapping))
            self.format_label.setText(self.words.text(told))

    # --- what is run ---------------------------------------------------------------------------------------------

    def parameters(self) -> dict:
        """Those of ``neaspec:importdetections``, as the page stands."""
        crs = self.crs_widget.crs()
        told = {
            "INPUT": self.file_widget.filePath(),
            "FORMAT": self.profile.format_id,
            "DATASET": self.dataset_edit.text().strip(),
            "COUNTRY": self.country_box.currentData() or "",
            "TIMEZONE": self.zone_box.currentText().strip(),
            "CRS": crs.authid() if crs.isValid() else None,
            "DATE_ORDER": self.order_box.currentData(),
            "OFFSET_MODEL": self.offset_box.currentData(),
            "ENCODING": self.profile.options.get("ENCODING", ""),
            "PASSPHRASE": self.passphrase_edit.text(),
            "CHECK": self.check_box.isChecked(),
        }
        if self.profile.mapping:
            told["MAPPING"] = json.dumps(dict(self.profile.mapping), ensure_ascii=False, sort_keys=True)
        return {name: value for name, value in told.items() if value not in ("", None)}

    def take_in(self) -> None:
        self.account.clear()
        self.dock.run("neaspec:importdetections", self.parameters(), self._show_account)

    def _show_account(self, results: dict) -> None:
        numbers = {
            "records_in": results.get("RECORDS_IN", 0),
            "kept": results.get("KEPT", 0),
            "rejected": results.get("REJECTED", 0),
            "flagged": results.get("FLAGGED", 0),
        }
        told = self.words.text(Message("account_records", **{name: int(value) for name, value in numbers.items()}))
        self.account.setHtml(f"<p>{html.escape(told)}</p>")
        if numbers["rejected"] or numbers["flagged"]:
            self.account.append(html.escape(self.words.text(Message("see_flags"))))

    def refresh(self, database) -> None:
        chosen = self.country_box.currentData()
        self.country_box.clear()
        self.country_box.addItem("", "")
        for code, name in country_names(database, self.words).items():
            self.country_box.addItem(name, code)
        self.country_box.setCurrentIndex(max(self.country_box.findData(chosen), 0))

    def set_busy(self, busy: bool) -> None:
        self.import_button.setEnabled(not busy and bool(self.file_widget.filePath()))
        self.setCursor(Qt.CursorShape.BusyCursor if busy else Qt.CursorShape.ArrowCursor)
