"""Runs the tests of quality on a database and writes what they find, all within one transaction."""

from __future__ import annotations

import contextlib
from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from .. import paths
from ..core.detections.quality import COLUMNS, DEPLOYMENTS, DETECTIONS, EFFORT, FLAG, OFF, REJECT, TESTS
from ..core.detections.quality import check as run_tests
from ..core.messages import Message
from ..core.progress import Part, Progress, step, watched
from ..core.schema import TABLES

if TYPE_CHECKING:
    import pandas as pd

    from ..core.detections.quality.setting import Setting
    from .database import Writer
    from .wording import Wording

_ABOUT = ("import_id", "source_file", "source_row", "qcFlags")
_TESTED, _GATHERED, _JUDGED, _WRITTEN = 75, 90, 80, 100  # percent done; the first two are of what is judged


class Reader(Protocol):
    """A database, or its open transaction."""

    def read(
        self, table: str, where: Mapping[str, Any] | None = None, columns: Sequence[str] | None = None
    ) -> pd.DataFrame:
        """Rows of a table."""


@dataclass(frozen=True)
class Checked:
    """What a check found: ``records`` looked at, findings by ``(code, severity)``, how many records are flagged.

    ``rejected`` are the ids of all records that the tests keep out now, ``removed`` those of them that were taken out
    by this check, each with the code of the test; ``restored`` those that came back. ``datasets`` were checked.
    """

    records: int
    counts: Mapping[tuple[str, str], int]
    flagged: int
    rejected: tuple[str, ...]
    removed: Mapping[str, str]
    restored: tuple[str, ...]
    datasets: tuple[str, ...]


def check_database(
    reader: Reader,
    writer: Writer,
    dataset_ids: Collection[str] | None,
    levels: Mapping[str, str],
    setting: Setting,
    progress: Progress,
    renewed: bool = False,
    beside: Callable[[Progress], None] | None = None,
) -> Checked:
    """Test the detections and deployments of some data sets, or of all, and write issues and flags.

    ``levels`` by test stand before those of the setting. Tests that compare data sets see all of them; issues and
    flags are written for the ones named. Records that a test rejects move into their issue, and come back once no test
    rejects them. Within an import, ``reader`` is its writer, and ``renewed`` says that the source gave all its records
    anew: what a test took out before and did not come again is gone. ``beside`` is done while the tests compute. Raises
    ``NeaspecError``: cancelled.
    """
    from ..core.detections.quality.verdicts import RECORD_COLUMNS, undone, verdicts

    running = [code for code in TESTS if levels.get(code, setting.tests[code].level) != OFF]
    across = dataset_ids is None or any(TESTS[code].across for code in running)
    where = None if across else {"datasetID": list(dataset_ids)}
    detections = reader.read(DETECTIONS, where, (*_columns(DETECTIONS), "duplicateOf"))
    deployments = reader.read(DEPLOYMENTS, where, _columns(DEPLOYMENTS))
    effort = reader.read(EFFORT, None, COLUMNS[EFFORT])
    if dataset_ids is None:
        told = reader.read("import_issues", {"code": list(TESTS)}, ("dataset_id",))["dataset_id"]
        named = (detections["datasetID"], deployments["datasetID"], told)
        dataset_ids = {name for column in named for name in column.dropna().unique()}
    chosen = tuple(sorted(set(dataset_ids)))
    issues = _issues(reader, chosen)
    withheld = _withheld(issues.iloc[:0] if renewed else issues, detections)
    tested = _stacked([detections, withheld.reindex(columns=detections.columns)]) if len(withheld) else detections

    def judged(inner: Progress) -> tuple[int, Any]:
        findings = run_tests(tested, deployments, effort, setting, levels, Part(inner, 0, _TESTED))
        records = _stacked([
            _about(table, frame, chosen).reindex(columns=RECORD_COLUMNS)
            for table, frame in ((DETECTIONS, tested), (DEPLOYMENTS, deployments))
        ])  # fmt: skip
        step(inner, _GATHERED, 100)
        return len(records), verdicts(findings, records, issues)

    total, found = watched(progress, _JUDGED, judged, beside)
    out = [name for name in detections["occurrenceID"] if name in found.rejected] if found.rejected else []
    back = undone(found.rejected, withheld["occurrenceID"])
    _write(reader, writer, found, issues, out, withheld[withheld["occurrenceID"].isin(back)])
    progress.set_progress(_WRITTEN)

    by_code = found.findings[found.findings["severity"] == REJECT].drop_duplicates("record_id")
    codes = dict(zip(by_code["record_id"], by_code["code"]))
    flagged = found.findings[found.findings["severity"] == FLAG]
    return Checked(
        records=total,
        counts=dict(Counter(zip(found.findings["code"], found.findings["severity"]))),
        flagged=len(flagged[["record_table", "record_id"]].drop_duplicates()),
        rejected=tuple(sorted(found.rejected)),
        removed={name: codes[name] for name in out},
        restored=tuple(back),
        datasets=chosen,
    )


def default_setting(ranges_file: str = "", towns: Any = None) -> Setting:
    """The plugin's own setting, with the office's ranges where a file is named and the towns that a user gave.

    Raises what ``read_setting`` and ``polygons.ranges_in`` raise.
    """
    from ..core.detections.quality.setting import read_setting
    from .polygons import land, ranges_in

    ranges = ranges_in(ranges_file) if ranges_file else {}
    return read_setting(paths.reference_dir(), land=land(), ranges=ranges, towns=towns)


def _columns(table: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*COLUMNS[table], *_ABOUT)))


def _about(table: str, frame: pd.DataFrame, datasets: Collection[str]) -> pd.DataFrame:
    """``RECORD_COLUMNS`` of the records of the data sets."""
    import pandas as pd

    key = TABLES[table].key[0]
    kept = [name for name in (key, "datasetID", *_ABOUT, "duplicateOf") if name in frame]
    chosen = frame["datasetID"].isin(datasets)
    own = frame if chosen.all() else frame.loc[chosen, kept]
    named = {key: "record_id", "datasetID": "dataset_id"}
    columns = {named.get(name, name): own[name].array for name in kept}  # nobody writes into them
    return pd.DataFrame({**columns, "record_table": table}, index=own.index, copy=False)


def _stacked(frames: Sequence[pd.DataFrame]) -> pd.DataFrame:
    """Frames of the same columns, one below the other; pandas looks at each cell of an empty column for that."""
    import numpy as np
    import pandas as pd

    return pd.DataFrame(
        {name: np.concatenate([frame[name].to_numpy(dtype=object) for frame in frames]) for name in frames[0].columns}
    )


def _issues(reader: Reader, datasets: Sequence[str]) -> pd.DataFrame:
    """Issues of the tests, and those that a reviewer accepted or rejected, of the data sets."""
    import pandas as pd

    of_tests = reader.read("import_issues", {"dataset_id": list(datasets), "code": list(TESTS)})
    decided = reader.read("import_issues", {"dataset_id": list(datasets), "decision": ["accept", "reject"]})
    return pd.concat([of_tests, decided], ignore_index=True).drop_duplicates("issue_id", ignore_index=True)


def _withheld(issues: pd.DataFrame, detections: pd.DataFrame) -> pd.DataFrame:
    """The records that tests took out before, as they stood, without those that a reviewer keeps out."""
    from ..core.detections.stored_rows import rows_of

    refused = set(issues.loc[issues["decision"] == "reject", "record_id"])
    taken = issues[
        issues["code"].isin(TESTS) & (issues["severity"] == REJECT) & (issues["record_table"] == DETECTIONS)
        & issues["raw_row"].notna() & ~issues["decision"].isin(("accept", "correct"))
        & ~issues["record_id"].isin(refused)
    ]  # fmt: skip
    if len(taken):  # else a million ids would be hashed for nothing
        taken = taken[~taken["record_id"].isin(detections["occurrenceID"])]
    return rows_of(DETECTIONS, taken.drop_duplicates("record_id")["raw_row"])


def _write(reader: Reader, writer: Writer, found, issues: pd.DataFrame, out: list[str], back: pd.DataFrame) -> None:
    written = found.written
    stored = issues.loc[issues["severity"] == REJECT].drop_duplicates("record_id")
    rows = dict(zip(stored["record_id"], stored["raw_row"]))
    rows.update(_taken_out(reader, writer, out))
    if len(written):
        rejecting = (written["severity"] == REJECT) & (written["record_table"] == DETECTIONS)
        kept = written["raw_row"].where(~rejecting, written["record_id"].map(rows))
        # what was a reject before and is a flag now lets go of the row, which is a record again
        returned = ~rejecting & written["record_id"].isin(back["occurrenceID"])
        written = written.assign(raw_row=kept.astype(object).where(kept.notna() & ~returned, None))
        writer.replace("import_issues", written)
    writer.delete("import_issues", "issue_id", found.stale)
    if len(back):
        writer.insert(DETECTIONS, back)
    for table in (DETECTIONS, DEPLOYMENTS):
        flags = found.flags[(found.flags["record_table"] == table) & ~found.flags["record_id"].isin(out)]
        if len(flags):
            writer.update(table, flags[["record_id", "qcFlags"]].rename(columns={"record_id": TABLES[table].key[0]}))
    if len(found.duplicates):
        writer.update(DETECTIONS, found.duplicates.rename(columns={"record_id": "occurrenceID"}))


def _taken_out(reader: Reader, writer: Writer, out: list[str]) -> dict[str, str]:
    """Remove detections; returns them as text by id."""
    from ..core.detections.stored_rows import row_text

    if not out:
        return {}
    rows = reader.read(DETECTIONS, {"occurrenceID": out})
    texts = {row["occurrenceID"]: row_text(row) for row in rows.to_dict("records")}
    writer.delete(DETECTIONS, "occurrenceID", out)
    return texts


def findings(reader: Reader, datasets: Collection[str], words: Wording) -> pd.DataFrame:
    """What the tests found in the data sets, one row each at its record's place, with the sentence that says why."""
    import pandas as pd

    issues = reader.read("import_issues", {"dataset_id": list(datasets), "code": list(TESTS)})
    places = [_places(reader, issues, table) for table in (DETECTIONS, DEPLOYMENTS)]
    taken_out = _withheld(issues, places[0].rename(columns={"record_id": "occurrenceID"}))
    taken_out = taken_out.rename(columns={"occurrenceID": "record_id"}).assign(record_table=DETECTIONS)
    columns = ["record_table", "record_id", "species_id", "geometry"]
    places = pd.concat([*places, taken_out], ignore_index=True).reindex(columns=columns)
    shown = issues.merge(places, how="left", on=["record_table", "record_id"])
    return pd.DataFrame(
        {
            "issue_id": shown["issue_id"],
            "record_table": shown["record_table"],
            "record_id": shown["record_id"],
            "dataset_id": shown["dataset_id"],
            "species_id": shown["species_id"],
            "code": shown["code"],
            "severity": shown["severity"],
            "sentence": [sentence(code, params, words) for code, params in zip(shown["code"], shown["params"])],
            "numbers": shown["params"],
            "decision": shown["decision"],
            "geometry": shown["geometry"].where(shown["geometry"].notna(), None),
        }
    )


def sentence(code: str, params: str | None, words: Wording) -> str:
    """What an issue of any code says of its record; the general sentence where an issue lacks the numbers."""
    from .texts import TEXTS

    if f"flag_{code}" in TEXTS:
        with contextlib.suppress(KeyError, ValueError, TypeError):
            return words.text(Message.from_json(f"flag_{code}", params))
    return words.text(Message(f"reason_{code}"))


def _places(reader: Reader, issues: pd.DataFrame, table: str) -> pd.DataFrame:
    key = TABLES[table].key[0]
    ids = list(issues.loc[issues["record_table"] == table, "record_id"].dropna().unique())
    columns = [key, "geometry", *(["species_id"] if table == DETECTIONS else [])]
    return reader.read(table, {key: ids}, columns).rename(columns={key: "record_id"}).assign(record_table=table)
