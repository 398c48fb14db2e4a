"""Share: a package for one recipient, and what each country has not yet shared."""

from __future__ import annotations

import os

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ...adapters.wording import tr
from ...core.messages import Message
from ..icons import icon
from ..labels import country_names, labelled


class SharePage(QWidget):
    """Whoever shares sees first what leaves and what stays: the report opens by itself."""

    def __init__(self, dock):
        super().__init__()
        self.dock, self.words = dock, dock.words
        self._build()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        note = QLabel(self.words.text(Message("share_note")))
        note.setWordWrap(True)
        column.addWidget(note)
        self.country_box = QComboBox()
        self.recipient_box = QComboBox()
        self.recipient_box.setEditable(True)
        self.policy_widget = QgsFileWidget()
        self.policy_widget.setFilter("CSV (*.csv)")
        self.passphrase_edit = QLineEdit()
        self.passphrase_edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.output_widget = QgsFileWidget()
        self.output_widget.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.output_widget.setFilter("ZIP (*.zip)")
        for label, widget in (
            (tr("Country of the office"), self.country_box),
            (tr("Recipient"), self.recipient_box),
            (tr("Policy of the office (CSV)"), self.policy_widget),
            (tr("Passphrase for the signature"), self.passphrase_edit),
            (tr("Package"), self.output_widget),
        ):
            labelled(column, label, widget)
        self.share_button = QPushButton(icon("report"), tr("Share"))
        self.share_button.setDefault(True)
        self.share_button.clicked.connect(self.share)
        column.addWidget(self.share_button)
        self.sums = QLabel()
        self.sums.setWordWrap(True)
        column.addWidget(self.sums)
        self.missing_button = QPushButton(icon("assess"), tr("What each country has not yet shared"))
        self.missing_button.clicked.connect(self.account)
        column.addWidget(self.missing_button)
        column.addStretch(1)

    def refresh(self, database) -> None:
        names = country_names(database, self.words)
        for box, first in ((self.country_box, {}), (self.recipient_box, {"member": "member", "public": "public"})):
            chosen = box.currentText()
            box.clear()
            for code, name in {**first, **names}.items():
                box.addItem(name, code)
            box.setCurrentIndex(max(box.findText(chosen), 0))

    def parameters(self) -> dict:
        """Those of ``neaspec:sharedetections``, as the page stands."""
        place = self.recipient_box.findText(self.recipient_box.currentText())
        recipient = self.recipient_box.itemData(place) if place >= 0 else self.recipient_box.currentText().strip()
        output = self.output_widget.filePath()
        told = {
            "COUNTRY": self.country_box.currentData(),
            "RECIPIENT": recipient,
            "POLICY": self.policy_widget.filePath(),
            "PASSPHRASE": self.passphrase_edit.text(),
            "OUTPUT": output,
            "REPORT": os.path.splitext(output)[0] + ".html" if output else "",
            "LANGUAGE": self.words.language,
        }
        return {name: value for name, value in told.items() if value}

    def share(self) -> None:
        self.dock.run("neaspec:sharedetections", self.parameters(), self._show)

    def account(self) -> None:
        """The account of the effort and of what is missing, beside the database, and opened."""
        folder = os.path.dirname(self.dock.database_path)
        page = os.path.join(folder, f"neaspec_effort_{self.words.language}.html")
        self.dock.run("neaspec:surveyeffort", {"REPORT": page, "LANGUAGE": self.words.language}, self._open)

    def _show(self, results: dict) -> None:
        told = Message("shared_records", shared=int(results["SHARED"]), withheld=int(results["WITHHELD"]))
        self.sums.setText(self.words.text(told))
        self._open(results)

    def _open(self, results: dict) -> None:
        if results.get("REPORT"):
            QDesktopServices.openUrl(QUrl.fromLocalFile(results["REPORT"]))

    def set_busy(self, busy: bool) -> None:
        for button in (self.share_button, self.missing_button):
            button.setEnabled(not busy)
