"""What is wrong with the rows of one chunk, gathered column by column: reasons to reject, and flags on what is kept."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
import pandas as pd

from ..schema import TABLES
from .reader import Dataset

ISSUE_COLUMNS = list(TABLES["import_issues"].names)
MAX_RAW = 1000  # characters of one cell that an issue keeps


class RowChecks:
    """The verdicts on one chunk.

    ``rows`` are its text cells, indexed by row number; ``record_ids`` the ids that its records will have, aligned with
    them; ``repeated`` marks rows whose id came before in the same file.
    """

    def __init__(
        self,
        dataset: Dataset,
        table: str,
        rows: pd.DataFrame,
        source_file: str,
        record_ids: Sequence[str | None],
        repeated: Sequence[bool] | None = None,
    ):
        self._dataset, self._table, self._rows, self._file = dataset, table, rows, source_file
        self._ids = np.asarray(record_ids, dtype=object)
        self._repeated = np.zeros(len(rows), bool) if repeated is None else np.asarray(repeated, bool)
        self.kept = np.ones(len(rows), bool)
        self._rejects: list[dict[str, Any]] = []
        self._flags: list[tuple[int, dict[str, Any]]] = []
        self._codes: dict[int, list[str]] = {}

    def reject(self, bad: Any, code: str, **params: Any) -> None:
        """Reject the rows where ``bad`` holds and nothing else did before; a parameter is one value or one per row."""
        places = np.flatnonzero(np.asarray(bad, bool) & self.kept)
        self._rejects += self._issues(places, "reject", code, params)
        self.kept[places] = False

    def flag(self, bad: Any, code: str, **params: Any) -> None:
        """Flag the rows where ``bad`` holds; of a row that is rejected, be it later, no flag is told."""
        places = np.flatnonzero(np.asarray(bad, bool) & self.kept)
        self._flags += zip(places, self._issues(places, "flag", code, params))
        for place in places:
            self._codes.setdefault(place, []).append(code)

    def misshapen(self, rows: list[tuple[int, list[str], str]]) -> None:
        """Reject rows that do not fit the header."""
        for number, cells, code in rows:
            raw = json.dumps([cell[:MAX_RAW] for cell in cells], ensure_ascii=False)
            self._rejects.append(self._issue(None, number, False, "reject", code, {}, raw))

    def taken(self, records: pd.DataFrame) -> pd.DataFrame:
        """The records of the rows that were not rejected, numbered anew."""
        taken = records.copy(deep=False) if self.kept.all() else records[self.kept]
        taken.index = pd.RangeIndex(len(taken))
        return taken

    def rejects(self) -> pd.DataFrame:
        """One row of ``import_issues`` per rejected row."""
        return pd.DataFrame(self._rejects, columns=ISSUE_COLUMNS, dtype=object)

    def flags(self) -> pd.DataFrame:
        """One row of ``import_issues`` per flag of a row that is kept."""
        told = [issue for place, issue in self._flags if self.kept[place]]
        return pd.DataFrame(told, columns=ISSUE_COLUMNS, dtype=object)

    def codes(self) -> np.ndarray:
        """The codes of each row's flags with ';', None where it has none; all rows."""
        codes = np.full(len(self._rows), None, dtype=object)
        for place, found in self._codes.items():
            codes[place] = ";".join(found)
        return codes

    def _issues(self, places: np.ndarray, severity: str, code: str, params: dict[str, Any]) -> list[dict[str, Any]]:
        if not len(places):
            return []
        names = list(self._rows.columns)
        cells = self._rows.to_numpy()[places]
        numbers = self._rows.index.to_numpy()[places]
        values = {name: _per_row(value, places) for name, value in params.items()}
        issues = []
        for order, place in enumerate(places):
            raw = {name: cell[:MAX_RAW] for name, cell in zip(names, cells[order]) if cell}
            told = {name: value[order] for name, value in values.items()}
            issues.append(
                self._issue(
                    self._ids[place],
                    int(numbers[order]),
                    self._repeated[place],
                    severity,
                    code,
                    told,
                    json.dumps(raw, ensure_ascii=False),
                )
            )
        return issues

    def _issue(
        self, record_id: str | None, row: int, repeated: bool, severity: str, code: str, params: dict, raw: str
    ) -> dict[str, Any]:
        dataset = self._dataset
        place = f"{self._file}:{row}" if repeated or not record_id else ""
        return {
            "issue_id": issue_id(dataset.dataset_id, self._table, record_id, code, place, params.get("field", "")),
            "import_id": dataset.import_id,
            "dataset_id": dataset.dataset_id,
            "record_table": self._table,
            "record_id": record_id,
            "source_file": self._file,
            "source_row": row,
            "severity": severity,
            "code": code,
            "params": json.dumps(params, ensure_ascii=False, sort_keys=True, default=str),
            "raw_row": raw,
        }


def repeated_ids(ids: Iterable[str | None], seen: set[str]) -> np.ndarray:
    """Which ids came before, in ``ids`` or in ``seen``, to which they are added; a missing one never did."""
    ids = list(ids)
    fresh = set(ids)
    if len(fresh) == len(ids) and seen.isdisjoint(fresh):
        seen |= fresh
        return np.zeros(len(ids), dtype=bool)
    repeated = []
    for name in ids:
        repeated.append(name is not None and name in seen)
        seen.add(name)
    return np.array(repeated, dtype=bool)


def issue_id(dataset_id: str, table: str, record_id: str | None, code: str, place: str = "", field: str = "") -> str:
    """The name of an issue, the same at each import of the same data, so that a reviewer's decision stays with it.

    ``place`` (file and row) stands in where there is no record id, or tells apart rows that share one; ``field`` tells
    apart the same fault in two fields.
    """
    own = (record_id or "").removeprefix(f"{dataset_id}:")
    return ":".join(part for part in (dataset_id, table, own, place, code, field) if part)


def _per_row(value: Any, places: np.ndarray) -> Sequence[Any]:
    if isinstance(value, (pd.Series, np.ndarray)):
        return [_short(item) for item in np.asarray(value, dtype=object)[places]]
    return [value] * len(places)


def _short(value: Any) -> Any:
    return value[:MAX_RAW] if isinstance(value, str) else value
