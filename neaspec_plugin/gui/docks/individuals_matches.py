"""Matches: which records and codes may be of one animal, and a person's decision on each."""

from __future__ import annotations

import json

from qgis.gui import QgsCollapsibleGroupBox, QgsFileWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from ...adapters.wording import tr
from ...core.messages import Message
from ...core.schema import VOCABULARIES
from .. import decisions
from ..labels import choice_box, fill_choices, labelled, side_by_side
from ..models.row_model import Row
from ..row_view import RowView
from ..tools import tool_rows

PAIR = ("species_id", "agency_a", "code_a", "agency_b", "code_b")
UNDECIDED, DECIDED = "undecided", "decided"
MATCHES = ("matchgenotypes", "matchidentities")
_TABLES = ("samples", "detections")


class MatchesPage(QWidget):
    """The runs that propose, the proposals, and four decisions on those selected or on two codes."""

    def __init__(self, dock):
        super().__init__()
        self.dock, self.words = dock, dock.words
        self._build()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        self.species_box = choice_box()
        labelled(column, tr("Species"), self.species_box)
        labels = {
            "CALIBRATION": tr("Calibration of laboratories (CSV)"),
            "CATALOGUE": tr("Catalogues of agencies (CSV)"),
            "DECISIONS": tr("Decisions of reviewers (CSV)"),
        }
        self.files = {name: _file(column, label) for name, label in labels.items()}
        self.tools = tool_rows(column, self.dock, self._named, dict.fromkeys(MATCHES, True))
        self.decision_box = choice_box()
        fill_choices(self.decision_box, {UNDECIDED: tr("Not yet decided"), DECIDED: tr("Decided")})
        self.decision_box.setCurrentIndex(1)
        labelled(column, tr("Decision"), self.decision_box)
        for box in (self.species_box, self.decision_box):
            box.currentIndexChanged.connect(self._filter)
        heads = (tr("Animal"), tr("Country"), tr("Grade"), tr("Record"), tr("Method"), tr("Decision"))
        self.view = RowView(tr("Matches"), heads)
        self.view.selectionModel().selectionChanged.connect(self._show_chosen)
        column.addWidget(self.view, 1)
        self.detail = QLabel()
        self.detail.setWordWrap(True)
        self.detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(self.detail)
        column.addWidget(self._pair())
        self._add_decisions(column)

    def _pair(self) -> QWidget:
        self.pair_box = QgsCollapsibleGroupBox(tr("Decide on two codes of two agencies instead"))
        self.pair_box.setCheckable(True)
        self.pair_box.setChecked(False)
        self.pair_box.setCollapsed(True)
        self.pair_box.toggled.connect(self._show_chosen)
        column = QVBoxLayout(self.pair_box)
        self.agency_boxes, self.code_boxes = (QComboBox(), QComboBox()), (QComboBox(), QComboBox())
        labels = (tr("First agency"), tr("First code")), (tr("Second agency"), tr("Second code"))
        for agency, code, (agency_label, code_label) in zip(self.agency_boxes, self.code_boxes, labels):
            for box in (agency, code):
                box.setEditable(True)
                box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
                box.currentTextChanged.connect(self._show_chosen)
            agency.currentTextChanged.connect(self._fill_codes)
            side_by_side(column, ((agency_label, agency), (code_label, code)))
        return self.pair_box

    def _add_decisions(self, column: QVBoxLayout) -> None:
        self.reviewer_edit, self.note_edit = decisions.reviewer_edit(), QLineEdit()
        self.method_box, self.flank_box = choice_box(), choice_box()
        self.method_box.addItem("", "")
        for method in VOCABULARIES["id_method"]:
            if method != "none":
                self.method_box.addItem(self.words.word("id_method", method), method)
        self.flank_box.addItem("", "")
        for flank in VOCABULARIES["flank"]:
            self.flank_box.addItem(self.words.word("flank", flank), flank)
        for pair in (
            ((tr("Method"), self.method_box), (tr("Flank"), self.flank_box)),
            ((tr("Reviewer"), self.reviewer_edit), (tr("Remark"), self.note_edit)),
        ):
            side_by_side(column, pair)
        self.reviewer_edit.textChanged.connect(self._show_chosen)
        labels = {"same": tr("Same"), "different": tr("Different"), "unsure": tr("Unsure"), "undone": tr("Undo")}
        self.decision_buttons = decisions.decision_buttons(column, labels, self.decide)

    # --- what is shown -------------------------------------------------------------------------------------------

    def refresh(self, database) -> None:
        tables = self.dock.tables
        fill_choices(self.species_box, tables.species)
        seen = tables.seen
        for tool in self.tools.values():
            tool.setVisible(seen is not None)
        self.facts = (
            {} if seen is None else {(row["record_table"], row["record_id"]): row for row in seen.to_dict("records")}
        )
        self.of_animal = (
            {} if tables.animals is None else dict(zip(tables.animals["animal"], tables.animals["species_id"]))
        )
        pairs = [] if tables.pairs is None else tables.pairs.astype(object).where(tables.pairs.notna(), None)
        codes = [self._pair_row(pair) for pair in (pairs.to_dict("records") if len(pairs) else ())]
        self.view.show_rows([self._row(link) for link in self._links()] + codes)
        named = [] if seen is None else seen.loc[seen["name"].notna(), ["dataset", "name"]].drop_duplicates()
        self.names: dict[str, list[str]] = {}
        for dataset, name in sorted(map(tuple, named.astype(str).to_numpy())) if len(named) else ():
            self.names.setdefault(dataset, []).append(name)
        for box in self.agency_boxes:
            chosen = box.currentText()
            box.clear()
            box.addItems(["", *self.names])
            box.setCurrentText(chosen)
        self._filter()

    def _links(self) -> list[dict]:
        """The links of animals with several records: of one record there is nothing to decide."""
        evidence = self.dock.tables.evidence
        if evidence is None:
            return []
        links = evidence[evidence["record_table"].isin(_TABLES)]
        several = links.groupby("organismID")["record_id"].transform("size") > 1
        links = links[several | links["decided"].notna()]
        return links.astype(object).where(links.notna(), None).to_dict("records")

    def _row(self, link: dict) -> Row:
        words = self.words
        seen = self.facts.get((link["record_table"], link["record_id"]), {})
        link = {
            **link,
            "species_id": seen.get("species_id") or self.of_animal.get(link["organismID"], ""),
            "side": seen.get("side"),
            "day": _day(seen.get("begin")),
        }
        shown = (
            link["organismID"] or "",
            self.dock.tables.country(link["side"]),
            words.word("identity_grade", link["grade"]),
            link["record_id"] or "",
            words.word("id_method", link["method"]),
            self._decision(link),
        )
        return Row(link, shown, (*shown[:5], str(link["decided"] or "")))

    def _pair_row(self, pair: dict) -> Row:
        """Two codes: their agencies stand where a link has its record."""
        words = self.words
        codes = " = ".join(dict.fromkeys((pair["code_a"], pair["code_b"])))
        decision = words.word("identity_decision", pair["decision"]) or tr("Not yet decided")
        agencies = f"{pair['agency_a']} / {pair['agency_b']}"
        shown = (codes, "", "", agencies, words.word("id_method", pair["method"]), decision)
        return Row({**pair, "organismID": None}, shown, (*shown[:5], str(pair["decided"] or "")))

    def _decision(self, link: dict) -> str:
        """A refused link keeps no grade, one left unsure keeps its reviewer."""
        if not link["decided"]:
            return self.words.word("identity_decision", "unsure") if link["reviewer"] else tr("Not yet decided")
        return self.words.word("identity_decision", "same" if link["grade"] else "different")

    def _filter(self, *_changed) -> None:
        species, state = self.species_box.currentData() or "", self.decision_box.currentData() or ""
        self.view.choose(
            lambda link: (
                (not species or link["species_id"] == species)
                and (not state or bool(link["decided"]) == (state == DECIDED))
            )
        )
        self._show_chosen()

    def _show_chosen(self, *_selection) -> None:
        links, idle = self.view.chosen(), not self.dock.runner.is_running()
        pair = self.pair_box.isChecked()
        self.view.setEnabled(not pair)
        pairs = [link for link in links if link["organismID"] is None]
        ready = (
            idle
            and (self._pair_named() if pair else bool(links) and len(pairs) < 2)
            and bool(self.reviewer_edit.text().strip())
        )
        for button in self.decision_buttons.values():
            button.setEnabled(ready)
        self.detail.setText(self._told(links))

    def _told(self, links: list[dict]) -> str:
        """Of the selected link all records that are held to be of the same animal; without one, what to do."""
        words = self.words
        if not links:
            waiting = self.view.filter.rowCount()
            return words.text(Message("matches_choose" if waiting else "matches_empty"))
        link = links[0]
        same = [row.item for row in self.view.rows.rows if row.item["organismID"] == link["organismID"]]
        if link["organismID"] is None:
            return self._told_of_pair(link)
        lines = [link["organismID"]]
        for one in same:
            parts = (one["record_id"], self.dock.tables.country(one["side"]), words.date(one["day"]),
                     words.word("identity_grade", one["grade"]))  # fmt: skip
            lines.append("– " + ", ".join(filter(None, parts)))
        return "\n".join([*lines, *self._decided(link)])

    def _told_of_pair(self, pair: dict) -> str:
        lines = [f"{pair[f'agency_{end}']}: {pair[f'code_{end}']}" for end in "ab"]
        return "\n".join([*lines, *self._decided(pair)])

    def _decided(self, item: dict) -> list[str]:
        if not item["decided"]:
            return []
        day = self.words.date(str(item["decided"]))
        told = Message("match_decided", reviewer=item["reviewer"] or "", day=day, note=item["note"] or "")
        return [self.words.text(told)]

    def _fill_codes(self, *_agency) -> None:
        for agency, code in zip(self.agency_boxes, self.code_boxes):
            chosen = code.currentText()
            code.clear()
            code.addItems(["", *self.names.get(agency.currentText(), [])])
            code.setCurrentText(chosen)

    def _species(self) -> str:
        return self.dock.species(self.species_box)

    def _pair_named(self) -> bool:
        boxes = (*self.agency_boxes, *self.code_boxes)
        return bool(self._species()) and all(box.currentText().strip() for box in boxes)

    # --- what is run ---------------------------------------------------------------------------------------------

    def _named(self) -> dict[str, str]:
        """The species and the files that a run may read."""
        return {"SPECIES": self._species(), **{name: widget.filePath() for name, widget in self.files.items()}}

    def parameters(self, decision: str) -> dict:
        """Those of ``neaspec:reviewidentities``, as the page stands."""
        told = {
            "DECISION": decision,
            "METHOD": self.method_box.currentData(),
            "FLANK": self.flank_box.currentData(),
            "REVIEWER": self.reviewer_edit.text().strip(),
            "NOTE": self.note_edit.text().strip(),
        }
        if self.pair_box.isChecked():
            (agency_a, agency_b), (code_a, code_b) = (
                [box.currentText().strip() for box in boxes] for boxes in (self.agency_boxes, self.code_boxes)
            )
            pair = dict(zip(PAIR, (self._species(), agency_a, code_a, agency_b, code_b)))
            told["PAIR"] = json.dumps(pair, ensure_ascii=False)
        else:
            chosen = self.view.chosen()
            told["LINKS"] = ";".join(link["evidence_id"] for link in chosen if link["organismID"] is not None)
            pairs = [link for link in chosen if link["organismID"] is None]
            told["PAIR"] = json.dumps({name: pairs[0][name] for name in PAIR}, ensure_ascii=False) if pairs else ""
        return {name: value for name, value in told.items() if value}

    def decide(self, decision: str) -> None:
        """Run ``neaspec:reviewidentities`` on the links selected, or on the two codes."""
        decisions.reviewer(self.reviewer_edit)
        self.dock.run("neaspec:reviewidentities", self.parameters(decision))

    def set_busy(self, busy: bool) -> None:
        for tool in self.tools.values():
            tool.set_busy(busy)
        self._show_chosen()


def _file(column: QVBoxLayout, label: str) -> QgsFileWidget:
    """A file that a run may read, under its folded label."""
    box, widget = QgsCollapsibleGroupBox(label), QgsFileWidget()
    box.setCollapsed(True)
    widget.setFilter("CSV (*.csv *.txt *.tsv)")
    widget.setAccessibleName(label)
    QVBoxLayout(box).addWidget(widget)
    column.addWidget(box)
    return widget


def _day(moment) -> str:
    return moment.date().isoformat() if moment is not None and moment == moment else ""
