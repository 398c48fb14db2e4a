"""Takes a file, folder or zip into the database: one reader, one transaction, one account."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any

from .. import paths
from ..about import VERSION
from ..core.detections import intake
from ..core.detections.account import Account
from ..core.detections.clocks import known_zone
from ..core.detections.quality import COLUMNS as TESTED
from ..core.detections.quality import DETECTIONS, TESTS
from ..core.detections.quality.setting import country_index
from ..core.detections.reader import Chunk, Context, Dataset, Reader
from ..core.detections.readers import reader_for
from ..core.detections.reconcile import CHANGED, already_taken
from ..core.detections.sides import COLUMNS, SidesOfPlaces
from ..core.detections.site_names import site_index
from ..core.detections.source import Source, open_source
from ..core.detections.species_names import species_index
from ..core.detections.words import bundled_words
from ..core.errors import NeaspecError
from ..core.progress import Part, Progress, step
from ..core.schema import PROVENANCE, TABLES
from .cell_values import DTYPES
from .clock import now
from .tables import look_into, read_sheet
from .xml_stream import xml_events

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd

    from ..core.detections.quality.setting import Setting
    from ..core.movement.border_side import Sides
    from .database import Database, Writer

TARGETS = ("counts", "deployments", "effort", "detections", "media", "samples", "genotypes")  # what readers fill
OPTIONS = ("crs", "country", "timezone", "offset_model", "date_order", "encoding")  # as ``Context`` has them
_SILENT = ("", "auto")  # values of an option that say nothing
_READ, _INDEXED, _GATHERED = 70, 80, 82  # percent done when the source is read, indexed, and gathered for the tests


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
    options: Mapping[str, str] | None = None,
    setting: Setting | None = None,
    passphrase: str | None = None,
) -> Intake:
    """Read ``path`` and write its records, rejects, flags and account, all of it or nothing.

    ``options``: what the source does not say itself, by the names of ``OPTIONS``. With ``setting`` the tests of quality
    are run inside the transaction. ``passphrase`` opens the signature of a neighbour's package; it is neither stored
    nor told. Raises ``NeaspecError``: unknown_time_zone, and what the reader, ``core.detections.intake``, the tests and
    the database raise.
    """
    import pandas as pd

    given = {name: value for name, value in (options or {}).items() if value not in _SILENT}
    if given.get("timezone") and not known_zone(given["timezone"]):
        raise NeaspecError("unknown_time_zone", zone=given["timezone"])
    with open_source(path) as source:
        context = Context(
            species=species_index(database.read("species")),
            sites=frozenset(database.read("sites", columns=["site_id"])["site_id"]),
            site_names=site_index(database.read("site_names", columns=["site_id", "name"])),
            mapping=mapping,
            dataset_id=dataset_id,
            sheet=partial(read_sheet, progress=progress),
            xml=xml_events,
            countries=country_index(paths.reference_dir()),
            words=bundled_words(),
            passphrase=passphrase or "",
            **given,
        )
        look_into(source)
        reader = _Completed(reader_for(source, format_id), sides, given.get("country", ""))
        dataset = reader.describe(source, context)
        imports = database.read("imports")
        how = {"mapping": _json(mapping), "options": _json(given)}
        if already_taken(imports, dataset, **how):
            return Intake(dataset, _account_of(imports, dataset), False)
        earlier = list(imports.loc[imports["dataset_id"] == dataset.dataset_id, "import_id"])
        with database.transaction(progress) as writer:
            if setting and not earlier and not database.count(DETECTIONS):
                reader.remembered = _Remembered(writer, Part(progress, _INDEXED, _GATHERED))
            reading = Part(progress, 0, _READ)
            dataset, account = intake.take_in(reader, source, context, earlier, writer, reading, tuple(TESTS))
            if not reader.remembered:  # else beside the tests, which need nothing from the table
                writer.settle(Part(progress, _READ, _INDEXED))
            if setting:
                _test(reader.remembered, writer, dataset, account, setting, Part(progress, _GATHERED, 100))
                account.check(source.name)
            writer.replace("imports", pd.DataFrame([_import_row(dataset, account, how)]))
    return Intake(dataset, account, True)


def _test(
    remembered: _Remembered | None,
    writer: Writer,
    dataset: Dataset,
    account: Account,
    setting: Setting,
    progress: Progress,
) -> None:
    """Run the tests of quality on the data set and enter into the account what they flag and take out."""
    from .checking import check_database

    beside = writer.settle if remembered else None
    checked = check_database(
        remembered or writer, writer, [dataset.dataset_id], {}, setting, progress, renewed=True, beside=beside
    )
    issues = writer.read(
        "import_issues",
        {"dataset_id": dataset.dataset_id, "record_id": list(checked.removed)},
        ["record_id", "code", "import_id", "raw_row"],
    )
    changed = set(issues.loc[(issues["code"] == CHANGED) & (issues["import_id"] == dataset.import_id), "record_id"])
    came = {
        record_id
        for record_id, text in issues.loc[issues["code"].isin(TESTS), ["record_id", "raw_row"]].itertuples(index=False)
        if json.loads(text or "{}").get("import_id") == dataset.import_id
    }
    kinds = Counter(
        "changed" if name in changed else "added" if name in came else "unchanged" for name in checked.removed
    )
    flags = writer.read(
        "import_issues", {"dataset_id": dataset.dataset_id, "severity": "flag"}, ["record_table", "record_id"]
    ).drop_duplicates()
    flagged = int((~flags["record_id"].isin(checked.rejected)).sum())
    reasons = Counter({code: found for (code, severity), found in checked.counts.items() if severity == "flag"})
    account.add_tests(reasons, Counter(checked.removed.values()), kinds, flagged)


class _Completed:
    """A reader whose records also know what geometry says of their side, and who owns them."""

    def __init__(self, reader: Reader, sides: Sides, owner: str):
        self.FORMAT_ID, self.recognises, self.describe = reader.FORMAT_ID, reader.recognises, reader.describe
        self._reader, self._sides, self._owner = reader, SidesOfPlaces(sides), owner
        self.remembered: _Remembered | None = None

    def read(self, source: Source, context: Context) -> Iterator[Chunk]:
        for chunk in self._reader.read(source, context):
            known, records = TABLES[chunk.table].names, chunk.records
            if len(records) and "sideStatus" in known:
                found = self._sides.columns(records)
                records = records.copy(deep=False)  # a column more does not touch the others
                for name in COLUMNS:
                    records[name] = found[name]
            if len(records) and self._owner and "owner_country" in known:
                records = records.assign(owner_country=_filled(records, "owner_country", self._owner))
            if self.remembered and chunk.table == DETECTIONS:
                self.remembered.add(records)
            yield replace(chunk, records=records)


class _Remembered:
    """What the tests ask of the detections, where these are the first ones and need not be read back."""

    def __init__(self, writer: Writer, progress: Progress):
        self._writer, self._progress = writer, progress
        self._names = list(dict.fromkeys((*TESTED[DETECTIONS], *PROVENANCE, "qcFlags", "duplicateOf")))
        self._parts: dict[str, list[Any]] = {name: [] for name in self._names}
        self._rows = 0

    def add(self, records: pd.DataFrame) -> None:
        for name in self._names:
            self._parts[name].append(_cut_out(records[name]) if name in records else len(records))
        self._rows += len(records)

    def read(
        self, table: str, where: Mapping[str, Any] | None = None, columns: Sequence[str] | None = None
    ) -> pd.DataFrame:
        """As ``Writer.read``; all detections once from memory, in the order of the source."""
        import pandas as pd

        if table != DETECTIONS or not self._parts or not self._rows or (where and "datasetID" not in where):
            return self._writer.read(table, where, columns)
        if not columns or not set(columns) <= set(self._names):
            return self._writer.read(table, where, columns)
        parts, self._parts = self._parts, {}
        found = {}
        for number, name in enumerate(columns):
            found[name] = _column(parts.pop(name), name)
            step(self._progress, number, len(columns))
        return pd.DataFrame(found, columns=list(columns), index=pd.RangeIndex(self._rows), copy=False)


def _cut_out(column: pd.Series) -> pd.Series | np.ndarray:
    """A column without its frame, which need not stay for it."""
    return _without_gaps(column.to_numpy(copy=True)) if column.dtype == object else column.copy()


def _column(parts: list[Any], name: str) -> Any:
    """The parts of a column of detections as one, as it would come from the database; a number stands for so many
    rows without a value."""
    import numpy as np
    import pandas as pd

    kind = "" if name == "geometry" else TABLES[DETECTIONS][name].type
    if kind in DTYPES:
        columns = [pd.Series(np.full(part, np.nan) if isinstance(part, int) else part) for part in parts]
        return pd.concat([column.astype(DTYPES[kind]) for column in columns], ignore_index=True)
    return np.concatenate(
        [
            np.full(part, None) if isinstance(part, int)
            else part if isinstance(part, np.ndarray)
            else _without_gaps(part.to_numpy(dtype=object, copy=True))
            for part in parts
        ]
    )  # fmt: skip


def _without_gaps(cells: np.ndarray) -> np.ndarray:
    """The same objects, None where one is missing, whatever stood for it."""
    import pandas as pd

    cells[pd.isna(cells)] = None
    return cells


def _filled(records: pd.DataFrame, name: str, value: str) -> pd.Series | str:
    """A column with ``value`` where the reader left it empty."""
    if name not in records:
        return value
    return records[name].where(records[name].notna() & (records[name] != ""), value)


def _json(value: Mapping[str, str]) -> str:
    return json.dumps(dict(value), ensure_ascii=False, sort_keys=True)


def _import_row(dataset: Dataset, account: Account, how: Mapping[str, str]) -> dict:
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
        **how,
        "descriptor": dataset.descriptor,
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
