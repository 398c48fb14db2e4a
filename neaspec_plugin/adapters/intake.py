"""Takes a source into the database: reader, comparison with what is there, and one transaction for all of it."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Mapping

from ..about import VERSION
from ..core.detections.account import Account
from ..core.detections.reader import Context, Dataset
from ..core.detections.readers import reader_for
from ..core.detections.reconcile import already_taken, reconcile, reconcile_issues
from ..core.detections.source import open_source
from ..core.detections.species_names import species_index
from ..core.progress import Progress, step
from ..core.schema import TABLES
from .geopackage import now
from .tables import read_sheet

if TYPE_CHECKING:
    import pandas as pd

    from ..core.movement.border_side import Sides
    from .database import Database

TARGETS = ("counts", "deployments", "effort", "detections")  # what readers fill, referenced tables first


@dataclass(frozen=True)
class Intake:
    """What became of a source. ``taken`` is False where this very file was in the database already."""

    dataset: Dataset
    account: Account
    taken: bool


def take_in(
    database: Database,
    path: str,
    format_id: str,
    dataset_id: str,
    mapping: Mapping[str, str],
    sides: Sides,
    progress: Progress,
) -> Intake:
    """Read ``path`` and write its records, rejects, flags and account, all of it or nothing.

    Raises ``NeaspecError``: what the readers raise, nothing_kept, account_out_of_balance, cancelled, and the database's.
    """
    import pandas as pd

    with open_source(path) as source:
        reader = reader_for(source, format_id)
        known = database.read("sites")["site_id"]
        context = Context(species_index(database.read("species")), frozenset(known), mapping, dataset_id, read_sheet)
        dataset = reader.describe(source, context)
        imports = database.read("imports")
        mapping_text = json.dumps(dict(mapping), ensure_ascii=False, sort_keys=True)
        if already_taken(imports, dataset, mapping_text):
            return Intake(dataset, _told_before(imports, dataset), False)
        earlier = list(imports.loc[imports["dataset_id"] == dataset.dataset_id, "import_id"])
        existing = {table: database.read(table, {"import_id": earlier}) for table in TARGETS}
        issues_before = database.read("import_issues", {"dataset_id": dataset.dataset_id})
        decided = issues_before[issues_before["decision"].fillna("") != ""]
        account, issues, met = Account(), [], {table: set() for table in TARGETS}
        with database.transaction() as writer:
            for number, chunk in enumerate(reader.read(source, context)):
                step(progress, min(number + 1, 99), 100)
                records = _with_side(chunk.records, chunk.table, sides)
                key = TABLES[chunk.table].key[0]
                rejected = set(chunk.rejects["record_id"].dropna())
                seen = set(records[key]) | rejected
                before = existing[chunk.table]
                before = before[before[key].isin(seen)]
                met[chunk.table] |= set(before[key])
                changes = reconcile(dataset, chunk.table, before, records, decided, rejected)
                writer.delete(chunk.table, key, changes.remove)
                writer.replace(chunk.table, changes.write)
                account.add(chunk, changes)
                issues += [chunk.rejects, chunk.flags, changes.issues]
            for table in TARGETS:
                before = existing[table]
                key = TABLES[table].key[0]
                unmet = before[~before[key].isin(met[table])]
                changes = reconcile(dataset, table, unmet, unmet.iloc[:0], decided)
                writer.delete(table, key, changes.remove)
                if table != "effort":  # computed from deployments, and no part of the account
                    account.add_changes(changes)
                    issues.append(changes.issues)
            account.check(source.name)
            written, stale = reconcile_issues(issues_before, pd.concat(issues, ignore_index=True))
            writer.delete("import_issues", "issue_id", stale)
            writer.replace("import_issues", written.drop_duplicates("issue_id", keep="last"))
            writer.replace("imports", pd.DataFrame([_import_row(dataset, account, mapping_text)]))
    return Intake(dataset, account, True)


def _with_side(records: pd.DataFrame, table: str, sides: Sides) -> pd.DataFrame:
    """The computed country of each point, from the office's own boundary or the bundled strips."""
    if "countryFromPoint" not in TABLES[table].names:
        return records
    return records.assign(
        countryFromPoint=sides.country_of(records["geometry"], records["coordinateUncertaintyInMeters"])
    )


def _import_row(dataset: Dataset, account: Account, mapping: str) -> dict:
    numbers = {name: value for name, value in asdict(account).items() if name not in ("by_reason", "not_read")}
    return {
        "import_id": dataset.import_id,
        "dataset_id": dataset.dataset_id,
        "source_file": dataset.source_file,
        "sha256": dataset.sha256,
        "format": dataset.format_id,
        "format_version": dataset.format_version,
        "mapping": mapping,
        **numbers,
        "importer_version": VERSION,
        "imported": now(),
    }


def _told_before(imports: pd.DataFrame, dataset: Dataset) -> Account:
    """The account of the import that took this file in: nothing added, changed or gone this time."""
    row = imports[imports["import_id"] == dataset.import_id].iloc[-1]
    return Account(
        records_in=int(row["records_in"]),
        kept=int(row["kept"]),
        rejected=int(row["rejected"]),
        flagged=int(row["flagged"]),
        unchanged=int(row["kept"]),
    )
