"""Nineteen odd archives made to test readers of Darwin Core, against the answers of python-dwca-reader 0.16.4."""

from __future__ import annotations

import json
import os
import re
import zipfile
from collections import Counter
from pathlib import Path

import pytest

from neaspec_plugin.core.detections.reader import Context
from neaspec_plugin.core.detections.readers import darwin_core_archive, reader_for
from neaspec_plugin.core.detections.source import open_source
from neaspec_plugin.core.detections.star_archive import KEY, archive_rows, star_archive
from neaspec_plugin.core.errors import NeaspecError

SHARED = Path(os.environ.get("NEASPEC_SHARED", Path(__file__).resolve().parents[5] / "shared"))
DATA = SHARED / "validation" / "dwca_python_reader"
pytestmark = pytest.mark.skipif(not DATA.exists(), reason="the shared validation data are not here")
xml_stream = pytest.importorskip("neaspec_plugin.adapters.xml_stream", reason="QGIS's Qt is not here")

ANSWERS = DATA / "expected" / "expected.json"
ANSWERED = json.loads(ANSWERS.read_text(encoding="utf-8")) if ANSWERS.exists() else {}
EXPECTED = {name: answer["python_dwca_reader"] for name, answer in ANSWERED.items()}
SOUND = sorted(name for name, answer in EXPECTED.items() if "error" not in answer)
CONTEXT = Context(xml=xml_stream.xml_events)


def rows_of(source, table):
    return [row for _, rows in archive_rows(source, table) for row in rows.frame.to_dict("records")]


@pytest.mark.parametrize("name", SOUND)
def test_the_tables_of_an_archive(name):
    answer = EXPECTED[name]
    with open_source(str(DATA / "input" / name)) as source:
        archive = star_archive(source, CONTEXT)
        assert (archive.core.row_type or None) == answer["core_row_type"]
        core = rows_of(source, archive.core)
        assert len(core) == answer["n_core_rows"]
        latitudes = [row for row in core if row.get("decimalLatitude", "").strip()]
        assert len(latitudes) == answer["n_core_rows_with_decimalLatitude"]
        first = {term: cell for term, cell in core[0].items() if term != KEY and cell}
        assert set(answer["first_core_row"].items()) <= set(first.items())
        if len(answer["first_core_row"]) < 10:
            assert first == answer["first_core_row"]
        extensions = {table.kind: rows_of(source, table) for table in archive.extensions}
        assert {kind: len(rows) for kind, rows in extensions.items()} == answer["extension_rows"]
        assert bool(archive.metadata) is answer["has_metadata"]
        keys = {row.get(KEY) for row in core}
        orphans = Counter()
        for table in archive.extensions:
            orphans[table.members[0]] += sum(row[KEY] not in keys for row in rows_of(source, table))
        assert dict(orphans) == answer["orphaned"]


@pytest.mark.parametrize("name", SOUND)
def test_each_occurrence_is_kept_or_rejected_and_told(name):
    answer = EXPECTED[name]
    with open_source(str(DATA / "input" / name)) as source:
        assert reader_for(source) is darwin_core_archive
        if answer["core_row_type"] and not answer["core_row_type"].endswith("Occurrence"):
            with pytest.raises(NeaspecError) as caught:
                list(darwin_core_archive.read(source, CONTEXT))
            assert caught.value.message.code == "no_occurrences"
            return
        chunks = list(darwin_core_archive.read(source, CONTEXT))
    assert sum(chunk.records_in for chunk in chunks) == answer["n_core_rows"]
    assert sum(len(chunk.records) + len(chunk.rejects) for chunk in chunks) == answer["n_core_rows"]


def test_what_is_broken_is_named():
    codes = {}
    for name, answer in EXPECTED.items():
        if "error" in answer:
            with open_source(str(DATA / "input" / name)) as source, pytest.raises(NeaspecError) as caught:
                star_archive(source, CONTEXT)
            codes[name] = (caught.value.message.code, caught.value.message.params.get("resource"))
    assert codes == {
        "dwca-invalid-lacks-metadata.zip": ("resource_missing", "eml.xml"),
        "dwca-invalid-simple-two.zip": ("metafile_missing", None),
    }


@pytest.mark.parametrize("name", ["gbif-results.zip", "gbif-results-lacks-s-metadata.zip"])
def test_names_and_places_of_a_download_are_those_of_its_table(name):
    with zipfile.ZipFile(DATA / "input" / name) as archive:
        places = {term: int(place) for place, term in
                  re.findall(r'index="(\d+)" term="[^"]*/(\w+)"', archive.read("meta.xml").decode())}  # fmt: skip
        lines = [line.split("\t") for line in archive.read("occurrence.txt").decode().split("\n") if line]
    with open_source(str(DATA / "input" / name)) as source:
        kept = [row for chunk in darwin_core_archive.read(source, CONTEXT) for row in chunk.records.to_dict("records")]
    dated = {line[0]: line for line in lines if line[places["year"]] or line[places["eventDate"]]}
    assert {row["occurrenceID"].split(":")[-1] for row in kept} == set(dated)
    for row in kept:
        line = dated[row["occurrenceID"].split(":")[-1]]
        assert row["scientificName"] == line[places["scientificName"]]
        stated = [line[places[name]] for name in ("decimalLongitude", "decimalLatitude")]
        point = row["geometry"]
        assert (None if point is None else (point.x, point.y)) == (tuple(map(float, stated)) if all(stated) else None)
