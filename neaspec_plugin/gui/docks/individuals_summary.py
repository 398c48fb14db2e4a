"""Summary: each animal counted once, where it was seen, the least crossings by direction; below, what is estimated."""

from __future__ import annotations

from html import escape

from qgis.PyQt.QtWidgets import QTextBrowser, QVBoxLayout, QWidget

from ...adapters.wording import tr
from ...core.messages import Message
from ..labels import choice_box, fill_choices, labelled
from ..tools import tool_rows

ESTIMATES = ("capturehistories", "estimatedensity", "geneticdiversity")


class SummaryPage(QWidget):
    """Three tables for each species with animals, the sentence first; then the estimates to run."""

    def __init__(self, dock):
        super().__init__()
        self.dock, self.words = dock, dock.words
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        self.species_box = choice_box()
        labelled(column, tr("Species"), self.species_box)
        self.species_box.currentIndexChanged.connect(self._show)
        self.page = QTextBrowser()
        self.page.setAccessibleName(tr("Summary"))
        column.addWidget(self.page, 1)
        self.tools = tool_rows(column, dock, lambda: dock.known(self.species_box), dict.fromkeys(ESTIMATES, True))

    def refresh(self, _database) -> None:
        fill_choices(self.species_box, self.dock.tables.species)
        for tool in self.tools.values():
            tool.setVisible(self.dock.tables.counted is not None)
        self._show()

    def _show(self, *_chosen) -> None:
        self.page.setHtml(self._html())

    def _html(self) -> str:
        tables, words = self.dock.tables, self.words
        if tables.counted is None or not tables.counted["countries"].notna().any():
            return f"<p>{words.html(Message('transborder_no_animals'))}</p>"
        known, joint, ways = tables.counted, tables.joint, tables.directions
        parts = [f"<p>{words.html(Message('summary_note'))}</p>"]
        wanted = self.species_box.currentData()
        for species_id, name in tables.species.items():
            if wanted and species_id != wanted:
                continue
            own = known[known["species_id"].eq(species_id) & known["countries"].notna()]
            if own.empty:
                continue
            parts.append(f"<h3>{escape(name)}</h3>")
            parts.append(self._joint(joint[joint["species_id"].eq(species_id)]))
            parts.append(self._seen(own["countries"].value_counts()))
            parts.append(self._ways(ways[ways["species_id"].eq(species_id)]))
        return "".join(parts)

    def _joint(self, rows) -> str:
        names = {name: f"transborder_joint_{name}" for name in ("joint", "joint_most", "n_both")}
        names["joint_most"] = "identity_most"
        if rows["joint"].eq(rows["joint_most"]).all():
            del names["joint_most"]
        heads = [tr("Countries"), *(self.words.text(Message(text)) for text in names.values())]
        lines = [
            (self.dock.tables.listed(row["countries"]), *(int(row[name]) for name in names))
            for row in rows.to_dict("records")
        ]
        return self._table(Message("transborder_report_joint"), heads, lines)

    def _seen(self, numbers) -> str:
        heads = [tr("Countries"), self.words.text(Message("report_what")), tr("Animals")]
        from ...core.programme_order import programme_order

        lines = []
        order = sorted(numbers.items(), key=lambda pair: (pair[0].count(";"), programme_order(pair[0])))
        for countries, number in order:
            where = Message("transborder_seen_both" if ";" in countries else "transborder_seen_only")
            lines.append((self.dock.tables.listed(countries), self.words.text(where), int(number)))
        return self._table(Message("transborder_seen_title"), heads, lines)

    def _ways(self, rows) -> str:
        if rows.empty:
            return f"<p>{self.words.html(Message('crossings_empty'))}</p>" if self.dock.tables.crossings.empty else ""
        passed = rows["passages_with_probable"].gt(0)
        names = {"crossings": "crossings", "with_probable": "with_probable"}
        line = {"passages": "demarcation", "passages_with_probable": "with_probable"}
        title, note = Message("transborder_exchange_title"), Message("transborder_minimum_note")
        parts = [self._numbers(title, rows[~passed], names)] if not passed.all() else []
        parts += [self._numbers(Message("transborder_demarcation"), rows[passed], line)] if passed.any() else []
        return "".join(parts) + f"<p><small>{self.words.html(note)}</small></p>"

    def _numbers(self, title: Message, rows, names: dict[str, str]) -> str:
        ways = f"{tr('From')} → {tr('To')}"
        heads = [ways, *(self.words.text(Message(f"transborder_{text}")) for text in names.values())]
        country = self.dock.tables.country
        lines = [
            (f"{country(row['side_from'])} → {country(row['side_to'])}", *(int(row[name]) for name in names))
            for row in rows.to_dict("records")
        ]
        return self._table(title, heads, lines)

    def _table(self, title: Message, heads: list[str], lines: list[tuple]) -> str:
        numbers = [isinstance(cell, int) for cell in lines[0]] if lines else []
        sides = ["right" if number else "left" for number in numbers]
        top = "".join(f"<th align='{side}'>{escape(head)}</th>" for side, head in zip(sides, heads))
        rows = "".join(
            "<tr>"
            + "".join(
                f"<td align='{side}'>{escape(self.words.number(cell) if isinstance(cell, int) else cell)}</td>"
                for side, cell in zip(sides, line)
            )
            + "</tr>"
            for line in lines
        )
        table = f"<table cellspacing='0' cellpadding='3' width='100%'><tr>{top}</tr>{rows}</table>"
        return f"<h4>{self.words.html(title)}</h4>{table}"

    def set_busy(self, busy: bool) -> None:
        for tool in self.tools.values():
            tool.set_busy(busy)
