"""A newer export of a data set held against what the database has of it, record by record."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
import shapely

from ..schema import PROVENANCE, TABLES, Table
from .reader import Dataset
from .row_checks import ISSUE_COLUMNS, issue_id
from .stored_rows import row_text

NOT_CONTENT = (*PROVENANCE, "qcFlags")  # where a row came from and what checks said of it, not what it says
CHANGED, GONE = "record_changed", "record_gone"
REVIEW = ("decision", "corrected", "reviewer", "decided", "review_note")


@dataclass(frozen=True)
class Reconciled:
    """What to do with one table.

    ``added`` and ``changed``: the rows to write, those changed with all columns of the table; ``gone``: ids of the
    rows to remove; ``unchanged``: how many stay as they are; ``withheld``: incoming records that a reviewer rejected,
    which are none of the others; ``issues``: one row of import_issues per record changed or gone, with the row as it
    stood.
    """

    added: pd.DataFrame
    changed: pd.DataFrame
    gone: tuple[str, ...]
    unchanged: int
    withheld: int
    issues: pd.DataFrame


def already_taken(imports: pd.DataFrame, dataset: Dataset, mapping: str = "{}", options: str = "{}") -> bool:
    """Whether the latest import of the data set was this very file, read with this mapping and these options (JSON)."""
    same = imports[imports["dataset_id"] == dataset.dataset_id].sort_values("imported", kind="stable").tail(1)
    how = (same["mapping"].fillna("{}") == mapping) & (same["options"].fillna("{}") == options)
    return bool(((same["sha256"] == dataset.sha256) & how).any())


def reconcile(
    dataset: Dataset,
    table: str,
    existing: pd.DataFrame,
    incoming: pd.DataFrame,
    decided: pd.DataFrame,
    rejected: Collection[str] = (),
) -> Reconciled:
    """Compare by record id what the database has with what the source now says.

    ``existing``: rows of this data set in ``table``; ``incoming``: the reader's records, which may fill fewer columns -
    the others keep what the database has (a computed country, an individual's number); ``decided``: rows of
    import_issues with a reviewer's decision; ``rejected``: ids of incoming rows that were rejected. A record decided
    ``correct`` keeps the corrected values, also where the source's own row is still rejected; one decided ``reject``
    stays out, or goes. Whoever streams passes with each chunk the existing rows of the same ids, and at the end those
    never met with no incoming ones.
    """
    definition = TABLES[table]
    key = definition.key[0]
    decided = decided[decided["record_table"] == table]
    if existing.empty and decided.empty:
        none = pd.DataFrame(columns=ISSUE_COLUMNS, dtype=object)
        return Reconciled(incoming, incoming.iloc[:0], (), unchanged=0, withheld=0, issues=none)
    incoming = _corrected(incoming, decided, definition)
    refused = set(decided.loc[decided["decision"] == "reject", "record_id"])
    mended = set(decided.loc[decided["decision"] == "correct", "record_id"]) & set(rejected)
    taken = incoming[~incoming[key].isin(refused)].set_index(key, drop=False)
    before = existing.set_index(key, drop=False)

    both = taken.index[taken.index.isin(before.index)]
    differing = _differences(before.loc[both], taken.loc[both], definition)
    changed = both[differing.any(axis=1)]
    gone = before.index[~before.index.isin(taken.index) & ~before.index.isin(mended)]

    left = gone[~gone.isin(refused)]  # what a reviewer took out has its issue already

    columns = [*definition.names, *(["geometry"] if definition.geometry else [])]
    renewed = before.loc[changed].reindex(columns=columns)
    for name in taken.columns:
        renewed[name] = taken.loc[changed, name]
    issues = [
        *_issues(dataset, table, before.loc[changed], CHANGED, _names_of(differing.loc[changed])),
        *_issues(dataset, table, before.loc[left], GONE, [{}] * len(left)),
    ]
    return Reconciled(
        added=taken[~taken.index.isin(before.index)].reset_index(drop=True),
        changed=renewed.reset_index(drop=True),
        gone=tuple(gone),
        unchanged=len(both) - len(changed),
        withheld=len(incoming) - len(taken),
        issues=pd.DataFrame(issues, columns=ISSUE_COLUMNS, dtype=object),
    )


def reconcile_issues(
    existing: pd.DataFrame, incoming: pd.DataFrame, kept_codes: Collection[str] = ()
) -> tuple[pd.DataFrame, tuple[str, ...]]:
    """The issues to write, each with the decision that a reviewer took on it before, and the ids of those to remove.

    Both frames are import_issues of one data set. Removed are undecided rejects and flags that the newer export no
    longer gives; what was decided stays, and so does the record of changes, and what has one of ``kept_codes``.
    """
    merged = incoming.set_index("issue_id", drop=False)
    kept = existing[_filled(existing["decision"])].set_index("issue_id")
    known = merged.index.intersection(kept.index)
    for name in REVIEW:
        merged.loc[known, name] = kept.loc[known, name]
    stale = existing[
        ~_filled(existing["decision"])
        & ~existing["code"].isin((CHANGED, GONE, *kept_codes))
        & ~existing["issue_id"].isin(merged.index)
    ]
    return merged.reset_index(drop=True), tuple(stale["issue_id"])


def _filled(column: pd.Series) -> pd.Series:
    return column.notna() & (column != "")


def _corrected(incoming: pd.DataFrame, decided: pd.DataFrame, table: Table) -> pd.DataFrame:
    """The incoming records with the values that reviewers set ({column: value}, a geometry as WKT)."""
    corrections = decided[(decided["decision"] == "correct") & _filled(decided["corrected"])]
    if corrections.empty or incoming.empty:
        return incoming
    incoming = incoming.copy()
    places = pd.Series(np.arange(len(incoming)), index=incoming[table.key[0]])
    for record_id, text in zip(corrections["record_id"], corrections["corrected"]):
        if record_id not in places.index:
            continue
        for name, value in json.loads(text).items():
            if name == "geometry":
                value = shapely.from_wkt(value)
            if name not in incoming.columns:
                incoming[name] = pd.Series(None, index=incoming.index, dtype=object)
            incoming.iat[places[record_id], incoming.columns.get_loc(name)] = value
    return incoming


def _differences(before: pd.DataFrame, after: pd.DataFrame, table: Table) -> pd.DataFrame:
    """Per record and column whether the content differs; columns that the source does not fill are not looked at."""
    differing = {}
    for name in after.columns:
        if name in NOT_CONTENT or name in table.key:
            continue
        kind = "geometry" if name == "geometry" else table[name].type
        differing[name] = _comparable(before[name], kind) != _comparable(after[name], kind)
    return pd.DataFrame(differing, index=after.index)


def _comparable(column: pd.Series, kind: str) -> np.ndarray:
    """Values of a column as plain objects that are equal where the content is; '' stands for missing."""
    if kind == "geometry":
        return np.array([b"" if blob is None else blob for blob in shapely.to_wkb(_geometries(column))], dtype=object)
    if kind in ("integer", "real", "boolean"):
        values = pd.to_numeric(column.astype(object).where(column.notna(), None), errors="coerce").astype(float)
        return np.where(values.isna(), "", values.astype(object)).astype(object)
    return column.astype(object).where(column.notna(), "").to_numpy()


def _geometries(column: pd.Series) -> np.ndarray:
    return column.astype(object).where(column.notna(), None).to_numpy()


def _names_of(differing: pd.DataFrame) -> list[dict[str, Any]]:
    return [{"fields": list(differing.columns[row])} for row in differing.to_numpy(bool)]


def _issues(
    dataset: Dataset, table: str, before: pd.DataFrame, code: str, params: Iterable[dict[str, Any]]
) -> list[dict[str, Any]]:
    issues = []
    for record, told in zip(before.to_dict("records"), params):
        record_id = record[TABLES[table].key[0]]
        issues.append(
            {
                "issue_id": issue_id(dataset.dataset_id, table, record_id, code),
                "import_id": dataset.import_id,
                "dataset_id": dataset.dataset_id,
                "record_table": table,
                "record_id": record_id,
                "source_file": record.get("source_file"),
                "source_row": record.get("source_row"),
                "severity": "info",
                "code": code,
                "params": json.dumps(told, ensure_ascii=False, sort_keys=True),
                "raw_row": row_text(record),
            }
        )
    return issues
