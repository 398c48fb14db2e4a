"""Tables of counts."""

from __future__ import annotations

import json
import random
import zipfile
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from simulated_packages import csv_text, read_all, reasons, table
from simulated_tables import HALF

from neaspec_plugin.core.detections.delimited import Rows, text_frame
from neaspec_plugin.core.detections.reader import Context
from neaspec_plugin.core.detections.readers import FORMATS, count_table, reader_for, readers
from neaspec_plugin.core.detections.source import open_source
from neaspec_plugin.core.detections.species_names import species_index
from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.schema import TABLES, VOCABULARIES

REFERENCE = Path(__file__).resolve().parents[5] / "resources" / "reference"
COUNT = {
    "count_id": "c1",
    "site_id": "JPN-IZUMI",
    "species_id": "HC",
    "season": "wintering",
    "season_year": "2015",
    "date_start": "",
    "date_end": "",
    "count": "100",
    "count_min": "",
    "count_max": "",
    "unit": "individuals",
    "count_kind": "census",
    "complete": "yes",
    "latitude": "32.1",
    "longitude": "130.3",
    "note": "",
}
SITES = frozenset(["JPN-IZUMI", "KOR-SUNCHEON"])


def write(path, rows, columns=None, encoding="utf-8"):
    path.write_bytes(csv_text(rows, columns or list(COUNT)).encode(encoding))
    return path


def count(number, **values):
    return {**COUNT, "count_id": f"c{number}", **values}


def read(path, **context):
    context.setdefault("sites", SITES)
    context.setdefault("dataset_id", "simulated")
    return read_all(path, **context)


def refusal(path, **context):
    with pytest.raises(NeaspecError) as caught, open_source(str(path)) as source:
        list(count_table.read(source, Context(**context)))
    return caught.value.message


def test_the_registry_knows_each_format_once():
    assert FORMATS[0] == "auto"
    assert sorted(FORMATS[1:]) == sorted(reader.FORMAT_ID for reader in readers())


def test_a_plain_row_becomes_a_count(tmp_path):
    (chunk,) = read(write(tmp_path / "simulated_counts.csv", [COUNT]))
    (row,) = chunk.records.to_dict("records")
    assert chunk.table == "counts"
    assert row["count_id"] == "simulated:c1"
    assert (row["count"], row["season_year"], row["scope"], row["complete"]) == (100, 2015, "site", "yes")
    assert pd.isna(row["count_min"])
    assert (row["geometry"].x, row["geometry"].y) == (130.3, 32.1)
    assert (row["source_file"], row["source_row"]) == ("simulated_counts.csv", 1)
    assert set(chunk.records.columns) == {*TABLES["counts"].names, "geometry"}


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"species_id": "Grus grus"}, "unknown_species"),
        ({"species_id": ""}, "value_missing"),
        ({"season": "winter"}, "unknown_value"),
        ({"unit": "birds"}, "unknown_value"),
        ({"count_kind": "guess"}, "unknown_value"),
        ({"complete": "maybe"}, "unknown_value"),
        ({"count": "many"}, "not_a_number"),
        ({"count": "12.5"}, "not_a_number"),
        ({"count": "1,200"}, "not_a_number"),
        ({"count": ""}, "value_missing"),
        ({"count": "-1"}, "negative_count"),
        ({"count_min": "9", "count_max": "8"}, "range_reversed"),
        ({"season_year": "2o15"}, "not_a_number"),
        ({"season_year": "20155"}, "number_out_of_range"),
        ({"season_year": ""}, "value_missing"),
        ({"date_start": "2015-02-30"}, "bad_date"),
        ({"date_start": "19.01.2015"}, "bad_date"),
        ({"date_start": "2015-01-19", "date_end": "2015-01-18"}, "dates_reversed"),
        ({"latitude": "130.3", "longitude": "32.1"}, "coordinates_swapped"),
        ({"latitude": "91", "longitude": "10"}, "coordinates_out_of_range"),
        ({"latitude": "32.1N"}, "not_a_number"),
        ({"latitude": ""}, "coordinate_missing"),
        ({"site_id": "NOWHERE"}, "unknown_site"),
        ({"note": "x" * 70_000}, "field_too_long"),
    ],
)
def test_a_bad_row_is_rejected_and_the_next_one_kept(tmp_path, change, code):
    (chunk,) = read(write(tmp_path / "c.csv", [count(1, **change), count(2)]))
    assert chunk.rejects["code"].tolist() == [code]
    assert chunk.rejects["source_row"].tolist() == [1]
    assert chunk.records["count_id"].tolist() == ["simulated:c2"]
    assert chunk.records_in == 2


def test_a_reject_keeps_its_raw_row(tmp_path):
    (chunk,) = read(write(tmp_path / "c.csv", [count(1, count="many")]))
    (reject,) = chunk.rejects.to_dict("records")
    assert json.loads(reject["raw_row"])["count"] == "many"
    assert json.loads(reject["params"]) == {"field": "count", "value": "many"}
    assert reject["issue_id"] == "simulated:counts:c1:not_a_number:count"
    assert (reject["severity"], reject["record_id"]) == ("reject", "simulated:c1")


def test_no_message_repeats_a_coordinate(tmp_path):
    rows = [count(1, latitude="130.3", longitude="32.1"), count(2, latitude="32.1N"), count(3, latitude="95")]
    (chunk,) = read(write(tmp_path / "c.csv", rows))
    assert len(chunk.rejects) == 3
    assert not any("32.1" in params or "95" in params for params in chunk.rejects["params"])


def test_a_region_may_not_name_a_site(tmp_path):
    rows = [count(1, scope="region"), count(2, scope="region", site_id=""), count(3, scope="site", site_id="")]
    (chunk,) = read(write(tmp_path / "c.csv", rows, [*COUNT, "scope"]))
    assert reasons([chunk]) == {"c1": ["region_with_site"], "c3": ["value_missing"]}


def test_without_a_scope_column_the_site_tells(tmp_path):
    (chunk,) = read(write(tmp_path / "c.csv", [count(1), count(2, site_id="")]))
    assert chunk.records["scope"].tolist() == ["site", "region"]


def test_the_second_of_two_rows_with_one_id_is_rejected(tmp_path):
    (chunk,) = read(write(tmp_path / "c.csv", [count(1), count(1, count="5"), count(1, count="6"), count(2)]))
    assert chunk.rejects["code"].tolist() == ["duplicate_id"] * 2
    assert chunk.rejects["issue_id"].is_unique
    assert chunk.records["count"].tolist() == [100, 100]


def test_the_year_of_a_winter_is_that_of_its_january(tmp_path):
    rows = [
        count(1, season_year="", date_start="2014-11-22"),  # winter 2014/15
        count(2, season_year="", date_end="2015/1/19"),
        count(3, season_year="", date_start="2015-10-02", season="autumn_passage"),
    ]
    (chunk,) = read(write(tmp_path / "c.csv", rows))
    assert chunk.records["season_year"].tolist() == [2015, 2015, 2015]
    assert chunk.records["date_end"].tolist() == [None, "2015-01-19", None]


def test_whole_numbers_of_a_spreadsheet_are_numbers(tmp_path):
    (chunk,) = read(write(tmp_path / "c.csv", [count(1, count="12.0"), count(2, count="+7")]))
    assert chunk.records["count"].tolist() == [12, 7]


def test_columns_are_mapped_and_constants_filled_in(tmp_path):
    path = tmp_path / "simulated_winter.csv"
    path.write_bytes("地点;种;年;数量\nJPN-IZUMI;Grus monacha;2015;80\n".encode("utf-8-sig"))
    mapping = {"site_id": "地点", "species_id": "种", "season_year": "年", "count": "数量",
               "season": "=wintering", "unit": "=individuals", "count_kind": "=site_count"}  # fmt: skip
    with open_source(str(path)) as source:
        context = Context(species={"grus monacha": "HC"}, sites=SITES, mapping=mapping)
        (chunk,) = count_table.read(source, context)
    (row,) = chunk.records.to_dict("records")
    assert (row["species_id"], row["count"], row["season"], row["unit"]) == ("HC", 80, "wintering", "individuals")
    assert (row["count_kind"], row["complete"], row["geometry"]) == ("site_count", "unknown", None)


def test_a_mapping_is_checked(tmp_path):
    path = write(tmp_path / "c.csv", [COUNT])
    assert refusal(path, mapping={"count": "total"}).params == {"file": "c.csv", "column": "total"}
    assert refusal(path, mapping={"counts": "count"}).code == "unknown_mapping_field"


@pytest.mark.parametrize("column", ["species_id", "season", "count", "unit", "count_kind", "season_year"])
def test_a_missing_column_is_named(tmp_path, column):
    columns = [name for name in COUNT if name not in (column, "date_start", "date_end")]
    path = write(tmp_path / "c.csv", [{name: COUNT[name] for name in columns}], columns)
    message = refusal(path)
    assert (message.code, message.params) == ("missing_column", {"file": "c.csv", "column": column})


def test_rows_without_an_id_get_the_same_one_wherever_they_stand(tmp_path):
    rows = [count(n, count_id="", count=str(n % 3)) for n in range(30)]  # each content ten times

    def ids(shuffled, name):
        (chunk,) = read(write(tmp_path / name, shuffled))
        return sorted(zip(chunk.records["count_id"], chunk.records["count"]))

    shuffled = rows[:]
    random.Random(1).shuffle(shuffled)
    first = ids(rows, "a.csv")
    assert len(set(first)) == 30
    assert ids(shuffled, "b.csv") == first


def test_the_order_of_rows_does_not_matter(tmp_path):
    rows = [count(n, count=str(n) if n % 7 else "many", season_year=str(2000 + n % 20)) for n in range(200)]
    shuffled = rows[:]
    random.Random(2).shuffle(shuffled)

    def content(chunks):
        records = {key: {k: str(v) for k, v in row.items() if k not in ("import_id", "source_file", "source_row")}
                   for key, row in table(chunks, "counts").items()}  # fmt: skip
        return records, reasons(chunks), [sorted(chunk.rejects["issue_id"]) for chunk in chunks]

    first = content(read(write(tmp_path / "a.csv", rows)))
    assert len(first[0]) == 200 - 29  # 0, 7, ..., 196 hold text
    assert content(read(write(tmp_path / "b.csv", shuffled))) == first


def test_without_a_name_the_data_set_is_named_by_its_content(tmp_path):
    path = write(tmp_path / "c.csv", [COUNT])
    with open_source(str(path)) as source:
        dataset = count_table.describe(source, Context())
    assert dataset.dataset_id == dataset.sha256[:12]
    assert dataset.import_id == f"{dataset.dataset_id}@{dataset.sha256[:12]}"


def test_one_table_in_a_zip_and_utf16_are_read(tmp_path):
    path = tmp_path / "c.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("folder/simulated.csv", csv_text([COUNT]).encode("utf-16"))
    (chunk,) = read(path)
    assert chunk.records["source_file"].tolist() == ["simulated.csv"]


def test_a_sheet_comes_through_the_context(tmp_path):
    path = tmp_path / "sheet.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
    asked = []

    def sheet(source, words):
        asked.append(source.path)
        yield Rows(text_frame([list(COUNT.values())], list(COUNT), [1]), [])

    (chunk,) = read(path, sheet=sheet)
    assert asked == [path]
    assert chunk.records["count_id"].tolist() == ["simulated:c1"]
    assert refusal(path).code == "unknown_source"


def test_with_auto_a_single_file_that_nobody_else_knows_is_told_what_it_lacks(tmp_path):
    for content, code in (
        (b"a,b\n1,2\n", "missing_column"),
        (csv_text([count(1, note="тигр")]).encode("cp1251"), "ambiguous_encoding"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "wrong_encoding"),
        (b"\n", "empty_file"),
    ):
        (tmp_path / "x.csv").write_bytes(content)
        with pytest.raises(NeaspecError) as caught:
            read(tmp_path / "x.csv")
        assert (caught.value.message.code, caught.value.message.params["file"]) == (code, "x.csv")


def test_several_files_that_nobody_knows_are_not_recognised(tmp_path):
    for name in ("a.csv", "b.csv"):
        write(tmp_path / name, [COUNT])
    with open_source(str(tmp_path)) as source, pytest.raises(NeaspecError) as caught:
        reader_for(source)
    assert caught.value.message.code == "not_a_package"


def test_the_bundled_counts_come_in_whole_under_their_own_ids():
    species = pd.read_csv(REFERENCE / "species.csv", dtype=str, keep_default_na=False)
    sites = pd.read_csv(REFERENCE / "sites.csv", dtype=str, keep_default_na=False)
    rows = pd.read_csv(REFERENCE / "counts.csv", dtype=str, keep_default_na=False)
    chunks = read(REFERENCE / "counts.csv", species=species_index(species), sites=frozenset(sites["site_id"]),
                  dataset_id=count_table.REFERENCE)  # fmt: skip
    records = pd.concat([chunk.records for chunk in chunks])
    assert sum(len(chunk.rejects) for chunk in chunks) == 0
    assert records["count_id"].tolist() == rows["count_id"].tolist()
    assert records["count"].sum() == sum(int(row) for row in rows["count"])
    for column in rows.columns:
        assert (
            records[column].astype(object).where(records[column].notna(), "").astype(str).tolist()
            == rows[column].tolist()
        )


CELLS = st.one_of(
    st.text(max_size=8),
    st.sampled_from(["", "1", "-1", "1.0", "1e400", "nan", "0001-01-01", "9999-12-31", "HC", "site", "region", "=x"]),
)
CHANGES = st.lists(st.tuples(st.integers(0, 2), st.sampled_from(list(COUNT)), CELLS), min_size=1, max_size=8)


@HALF
@given(changes=CHANGES)
def test_whatever_the_cells_hold_each_row_is_kept_or_rejected(tmp_path, changes):
    rows = [count(n) for n in range(3)]
    for number, name, cell in changes:
        rows[number][name] = cell
    try:
        chunks = read(write(tmp_path / "c.csv", rows, encoding="utf-8"))
    except NeaspecError as error:
        assert error.message.code in ("broken_row", "wrong_encoding")
        return
    assert sum(chunk.records_in for chunk in chunks) == sum(len(chunk.records) + len(chunk.rejects) for chunk in chunks)
    assert pd.concat([chunk.rejects for chunk in chunks])["issue_id"].is_unique
    for chunk in chunks:
        for field in TABLES["counts"].fields:
            if field.vocabulary:
                assert set(chunk.records[field.name].dropna()) <= set(VOCABULARIES[field.vocabulary])


@HALF
@given(content=st.one_of(st.binary(max_size=300), st.text(max_size=300).map(str.encode)))
def test_whatever_the_bytes_are_only_our_own_error_comes(tmp_path, content):
    whole = csv_text([COUNT]).encode()
    for bad in (content, whole + content, whole[:200] + content + whole[200:]):
        (tmp_path / "c.csv").write_bytes(bad)
        try:
            chunks = read(tmp_path / "c.csv")
        except NeaspecError:
            continue
        kept_or_rejected = sum(len(chunk.records) + len(chunk.rejects) for chunk in chunks)
        assert sum(chunk.records_in for chunk in chunks) == kept_or_rejected
