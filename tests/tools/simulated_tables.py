"""Made-up tables of field formats, and what any reader must do with them whatever damage they took."""

from __future__ import annotations

import contextlib
import csv
import io
import os
from pathlib import Path

import pandas as pd
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from simulated_packages import SPECIES

from neaspec_plugin.core.detections.reader import Context
from neaspec_plugin.core.detections.source import open_source
from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.schema import PROVENANCE, TABLES, VOCABULARIES

# how many damaged inputs each reader must survive: 200, unless a quick run asks for fewer
EXAMPLES = int(os.environ.get("NEASPEC_EXAMPLES", "200"))
OFTEN = settings(
    max_examples=EXAMPLES,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
HALF = settings(OFTEN, max_examples=-(-EXAMPLES // 2))  # of a reader with two properties: of bytes, and of cells
SLOW = settings(OFTEN, max_examples=min(EXAMPLES, 60))  # of properties that are no reader's and take long
CELLS = st.one_of(
    st.text(max_size=10),
    st.sampled_from(
        ["", " ", "NA", "0", "-1", "1e400", "nan", "1,5", "31/12/2020", "2020-02-30", "2021-13-01 25:00", "true", "None",
         "130.9", "43.2", "95", "Panthera tigris", "+08:00", "\0", '"', "a;b|c", "2024-03-02 06:30:00", "=1+1", "тигр", "虎"]
    ),
)  # fmt: skip
DAMAGES = st.lists(
    st.tuples(
        st.sampled_from(["cell", "cell", "cell", "cell", "drop", "rename", "double", "widen", "remove"]),
        st.integers(0, 9),
        st.integers(0, 9),
        st.integers(0, 60),
        CELLS,
    ),
    min_size=1,
    max_size=6,
)


INSERTED = st.one_of(
    st.none(),
    st.tuples(
        st.integers(0, 9), st.floats(0, 1.2), st.one_of(st.binary(max_size=60), st.text(max_size=60).map(str.encode))
    ),
)


def write_tables(folder: Path, tables: dict[str, list], delimiter: str = ",") -> Path:
    """Files of rows: dictionaries with the same keys, or lists with the header first."""
    folder.mkdir(parents=True, exist_ok=True)
    for file in folder.iterdir():
        file.unlink()
    for name, rows in tables.items():
        if rows and isinstance(rows[0], dict):
            rows = [list(rows[0]), *(list(row.values()) for row in rows)]
        text = io.StringIO()
        csv.writer(text, delimiter=delimiter, lineterminator="\r\n").writerows(rows)
        (folder / name).write_bytes(text.getvalue().encode("utf-8", "replace"))
    return folder


def read_with(reader, path, **context):
    """All chunks that one reader gives of a source."""
    context.setdefault("species", SPECIES)
    with open_source(str(path)) as source:
        return list(reader.read(source, Context(**context)))


def records(chunks, name="detections"):
    """The records of one table in their order."""
    return pd.concat([chunk.records for chunk in chunks if chunk.table == name], ignore_index=True)


def issues(chunks, part="rejects"):
    """The codes of all rejects or flags, sorted."""
    return sorted(code for chunk in chunks for code in getattr(chunk, part)["code"])


def not_read(chunks):
    total: dict[str, int] = {}
    for chunk in chunks:
        for reason, rows in chunk.not_read.items():
            total[reason] = total.get(reason, 0) + rows
    return {reason: rows for reason, rows in total.items() if rows}


def check(chunks):
    """Hold chunks against the schema and against the account; gives records in, kept and rejected."""
    for chunk in chunks:
        assert set(chunk.records.columns) <= {*TABLES[chunk.table].names, "geometry"}
        for field in TABLES[chunk.table].fields:
            if field.vocabulary and field.name in chunk.records:
                assert set(chunk.records[field.name].dropna()) <= set(VOCABULARIES[field.vocabulary]), field.name
        key = TABLES[chunk.table].key[0]
        assert chunk.records[key].notna().all()
    for name in {chunk.table for chunk in chunks}:
        assert records(chunks, name)[TABLES[name].key[0]].is_unique, name
    told = pd.concat([getattr(chunk, part) for chunk in chunks for part in ("rejects", "flags")])
    assert told["issue_id"].is_unique
    counted = [chunk for chunk in chunks if not chunk.derived]
    sums = tuple(
        sum(numbers)
        for numbers in (
            [chunk.records_in for chunk in counted],
            [len(chunk.records) for chunk in counted],
            [len(chunk.rejects) for chunk in counted],
        )
    )
    assert sums[0] == sums[1] + sums[2]
    return sums


def content(chunks):
    """What all records say, without where they came from, in any order."""
    return sorted(
        str({key: str(value) for key, value in row.items() if key not in PROVENANCE})
        for chunk in chunks
        for row in chunk.records.to_dict("records")
    )


def damaged(tables, damages):
    """Copies of the tables with cells replaced, columns dropped or renamed, rows doubled, widened or removed."""
    made = {name: [list(rows[0]), *(list(row.values()) for row in rows)] for name, rows in tables.items()}
    names = sorted(made)
    for what, file, row, column, cell in damages:
        rows = made[names[file % len(names)]]
        at, place = row % len(rows), column % max(len(rows[0]), 1)
        if what == "cell" and len(rows) > 1:
            line = rows[1 + row % (len(rows) - 1)]
            if line:
                line[column % len(line)] = cell
        elif what == "drop" and len(rows[0]) > 1:
            for line in rows:
                if line:
                    del line[place % len(line)]
        elif what == "rename":
            rows[0][place:] = [cell, *rows[0][place + 1 :]]
        elif what == "double":
            rows.append(list(rows[at]))
        elif what == "widen":
            rows[at].append(cell)
        elif len(rows) > 1 and at:
            del rows[at]
    return made


def survives(reader, folder, tables, damages, inserted=None, **context):
    """Nothing but the plugin's own error comes, and each row is kept or rejected.

    ``inserted`` puts bytes into one file: (file, place as a share, bytes); a share of 1 or more puts them in place of it.
    """
    write_tables(folder, damaged(tables, damages))
    if inserted:
        file, share, content = inserted
        path = sorted(folder.iterdir())[file % len(tables)]
        whole = path.read_bytes()
        at = int(share * len(whole))
        path.write_bytes(content if share >= 1 else whole[:at] + content + whole[at:])
    with contextlib.suppress(NeaspecError):
        check(read_with(reader, folder, **context))
