"""Takes a file, folder or zip into the database: one reader, one transaction, one account."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING

from ..about import VERSION
from ..core.detections import intake
from ..core.detections.account import Account
from ..core.detections.reader import Chunk, Context, Dataset, Reader
from ..core.detections.readers import reader_for
from ..core.detections.reconcile import already_taken
from ..core.detections.source import Source, open_source
from ..core.detections.species_names import species_index
from ..core.movement.border_side import OK
from ..core.progress import Progress
from ..core.schema import TABLES
from .geopackage import now
from .tables import read_sheet

if TYPE_CHECKING:
    import pandas as pd

    from ..core.movement.border_side import Sides
    from .database import Database

TARGETS = ("counts", "deployments", "effort", "detections")  # what readers fill


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

    Raises ``NeaspecError``: what the reader, ``core.detections.intake`` and the database raise.
    """
    import pandas as pd

    with open_source(path) as source:
        reader = _Located(reader_for(source, format_id), sides)
        sites = frozenset(database.read("sites")["site_id"])
        context = Context(species_index(database.read("species")), sites, mapping, dataset_id, read_sheet)
        dataset = reader.describe(source, context)
        imports = database.read("imports")
        mapping_text = json.dumps(dict(mapping), ensure_ascii=False, sort_keys=True)
        if already_taken(imports, dataset, mapping_text):
            return Intake(dataset, _account_of(imports, dataset), False)
        earlier = list(imports.loc[imports["dataset_id"] == dataset.dataset_id, "import_id"])
        # read before the transaction: a large one keeps other connections from reading
        stored = {table: database.read(table, {"import_id": earlier}) for table in TARGETS}
        stored["import_issues"] = database.read("import_issues", {"dataset_id": dataset.dataset_id})
        with database.transaction() as writer:
            dataset, account = intake.take_in(reader, source, context, stored.__getitem__, writer, progress)
            writer.replace("imports", pd.DataFrame([_import_row(dataset, account, mapping_text)]))
    return Intake(dataset, account, True)


class _Located:
    """A reader whose records also know the country computed from their point."""

    def __init__(self, reader: Reader, sides: Sides):
        self.FORMAT_ID, self.recognises, self.describe = reader.FORMAT_ID, reader.recognises, reader.describe
        self._reader, self._sides = reader, sides

    def read(self, source: Source, context: Context) -> Iterator[Chunk]:
        for chunk in self._reader.read(source, context):
            if "countryFromPoint" in TABLES[chunk.table].names and len(chunk.records):
                chunk = replace(chunk, records=chunk.records.assign(countryFromPoint=self._countries(chunk.records)))
            yield chunk

    def _countries(self, records: pd.DataFrame) -> list[str | None]:
        """Only where geometry leaves no doubt; a record near the border keeps what its custodian declared."""
        found = self._sides.side(records["geometry"], records["coordinateUncertaintyInMeters"].astype(float))
        return [side if status == OK else None for side, status in zip(found["side"], found["side_status"])]


def _import_row(dataset: Dataset, account: Account, mapping: str) -> dict:
    numbers = {
        name: value
        for name, value in asdict(account).items()
        if name not in ("by_reason", "not_read", "first_rejected")
    }
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


def _account_of(imports: pd.DataFrame, dataset: Dataset) -> Account:
    """The account of the import that took this file in: nothing added, changed or gone this time."""
    row = imports[imports["import_id"] == dataset.import_id].iloc[-1]
    kept = int(row["kept"])
    return Account(
        int(row["records_in"]),
        kept,
        int(row["rejected"]),
        int(row["flagged"]),
        added=0,
        changed=0,
        gone=0,
        unchanged=kept,
    )
