"""What recommendations rest on, in words: of a row that leaves what it tells, of others how many, of a run its day."""

from __future__ import annotations

from collections.abc import Iterator

import pandas as pd

from ..assessments.evidence import ALGORITHMS, EVIDENCE, names_of, references
from ..assessments.sheet_cells import Cells
from ..assessments.site_rows import origin
from ..messages import Message
from ..schema import TABLES
from .document import Cell, Listed, Missing, Name
from .facts import Facts, Row


class EvidenceCells:
    """Cells of the evidence of recommendations, from released tables alone: what is not in them is only counted."""

    def __init__(self, facts: Facts):
        self.facts, self.cells = facts, Cells(facts, ())
        self._rows: dict[str, dict[str, Row]] = {}

    def of(self, row: Row) -> Cell:
        """The cell of a row of ``recommendations``."""
        groups: dict[str, list[str]] = {}
        for table, name in references(row["evidence"]):
            if table in EVIDENCE and name:
                groups.setdefault(table, []).append(name)
        told = [self._told(table, names) for table, names in groups.items()]
        told += self._run(row["run_id"])
        rows = tuple(one for cell in told for one in cell.rows)
        return Listed(tuple(told), rows) if told else Missing(Message("report_not_stated"))

    def _told(self, table: str, names: list[str]) -> Name:
        """The table with how many rows, or of one that leaves with its site and what it tells."""
        found = [self._known(table)[name] for name in names if name in self._known(table)]
        rows = tuple(dict.fromkeys(origin(table, row) for row in found))
        head: Message = Message(f"table_{table}")
        what: Message | str | int = len(names)
        if len(names) == len(found) == 1:
            site, told = found[0].get("site_id"), self._content(table, found[0])
            place = self.facts.site_name(site)[0] if site else None
            head = _beside(head, place) if place and told else head
            what = told or place or 1
        return Name(Message("report_weight", criterion=head, weight=what), rows=rows)

    def _run(self, run_id: str | None) -> Iterator[Name]:
        run = self.facts.by_key("runs").get(run_id)
        if run:
            known = run["algorithm"] in ALGORITHMS
            name = Message(f"algorithm_{run['algorithm']}") if known else run["algorithm"] or run["run_id"]
            day = str(run["ended"] or run["started"] or "")[:10]
            yield Name(_beside(name, day) if day else name)

    def _known(self, table: str) -> dict[str, Row]:
        if table not in self._rows:
            rows = self.facts.rows(table)
            if "run_id" in TABLES[table].key:  # what is named without its run is the latest run's
                latest = self.facts.run_of(table).get("run_id")
                rows = sorted(rows, key=lambda row: row["run_id"] == latest)
            names = names_of(pd.DataFrame(rows), table) if rows else []
            self._rows[table] = {name: row for row, own in zip(rows, names) for name in own}
        return self._rows[table]

    def _content(self, table: str, row: Row) -> Message | str | None:
        """The number, verdict, name or year in a row, without commas: several stand in one cell."""
        if table == "counts" and row["count"] is not None:
            number, unit = int(row["count"]), row["unit"]
            what = Message("sheet_count", number=number, unit=Message(f"unit_{unit}")) if unit else str(number)
            return _beside(what, str(row["season_year"])) if row["season_year"] else what
        if table == "site_verdicts" and row["verdict"]:
            return _beside(self.cells.verdict(row), Message(f"criterion_{row['criterion']}"))
        if table == "sites":
            return None
        told = next((row[name] for name in ("name", "name_en", "organisation", "year") if row.get(name)), None)
        return None if told is None else str(told)


def _beside(what: Message | str, detail: Message | str) -> Message:
    return Message("report_name_of_countries", name=what, countries=[detail])
