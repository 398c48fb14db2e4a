"""Sheets of bird counts as offices fill them in; every count is simulated."""

from __future__ import annotations

import contextlib
import csv
import io
import zipfile

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from simulated_tables import DAMAGES, HALF, check, damaged, issues, not_read, read_with, records

from neaspec_plugin.core.detections.bundled import bundled
from neaspec_plugin.core.detections.delimited import Rows, text_frame
from neaspec_plugin.core.detections.readers import census_sheet, reader_for
from neaspec_plugin.core.detections.site_names import site_index, site_of
from neaspec_plugin.core.detections.source import open_source
from neaspec_plugin.core.detections.species_names import normalised, species_index
from neaspec_plugin.core.detections.words import bundled_words
from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.schema import BIRDS

SITE_NAMES = pd.DataFrame(
    [
        ("JPN-IZUMI", "en", "Izumi"), ("JPN-IZUMI", "ja", "出水"), ("JPN-YASHIRO", "en", "Yashiro"), ("JPN-YASHIRO", "ja", "八代"),
        ("KOR-SUNCHEON", "ko", "순천만"), ("KOR-SUNCHEON", "en", "Suncheon Bay"), ("KOR-CHEORWON", "ko", "철원"),
        ("CHN-POYANG", "zh_CN", "鄱阳湖"), ("CHN-SHENGJIN", "zh_CN", "升金湖"), ("RUS-KHANKA", "ru", "Озеро Ханка"),
        ("RUS-DAURSKY", "ru", "Даурский заповедник (Торейские озёра)"), ("HK-MAIPO", "en", "Mai Po"),
        ("A-1", "en", "Same Name"), ("A-2", "en", "Same Name"),
    ],
    columns=["site_id", "language", "name"],
)  # fmt: skip
TOLD = {
    "species": species_index(bundled("species")), "sites": frozenset(SITE_NAMES["site_id"]),
    "site_names": site_index(SITE_NAMES), "words": bundled_words(), "dataset_id": "sim",
}  # fmt: skip


def write(path, rows, encoding="utf-8", delimiter=","):
    text = io.StringIO()
    width = max(map(len, rows))
    csv.writer(text, delimiter=delimiter).writerows([*row, *[""] * (width - len(row))] for row in rows)
    path.write_bytes(text.getvalue().encode(encoding))
    return path


def recognised(path):
    with open_source(str(path)) as source:
        return reader_for(source).FORMAT_ID


def read(path, **told):
    return read_with(census_sheet, path, **{**TOLD, **told})


def counts(chunks):
    """{(species, site, first day): count}, None where there is no number."""
    rows = records(chunks, "counts")
    number = rows["count"].astype(object).where(rows["count"].notna(), None)
    keys = list(zip(rows["species_id"], rows["site_id"], rows["date_start"]))
    assert len(keys) == len(set(keys))
    return dict(zip(keys, number))


def test_species_and_sites_with_a_title_sums_and_merged_cells(tmp_path):
    rows = [
        ["全国鹤类同步调查（模拟）"],
        ["调查日期：2015年1月10日"],
        [],
        ["物种", "鄱阳湖", "升金湖", "合计"],
        ["白枕鹤", "120", "3", "123"],
        ["白头鹤", "1,206", "", "1206"],
        ["白鹤", "3000", "5", "3005"],
        ["总计", "4326", "8", "4334"],
    ]
    path = write(tmp_path / "simulated.csv", rows, "gb18030")
    assert recognised(path) == "census_sheet"
    chunks = read(path)
    assert check(chunks) == (3, 3, 0)
    assert counts(chunks) == {
        ("WNC", "CHN-POYANG", "2015-01-10"): 120, ("WNC", "CHN-SHENGJIN", "2015-01-10"): 3,
        ("HC", "CHN-POYANG", "2015-01-10"): 1206,
    }  # fmt: skip
    assert not_read(chunks) == {"total_row": 6, "other_species": 2, "blank_cell": 1}
    row = records(chunks, "counts").iloc[0]
    assert (row["season"], row["season_year"], row["unit"], row["count_kind"]) == (
        "wintering", 2015, "individuals", "site_count"
    )  # fmt: skip
    assert (row["complete"], row["scope"], row["source_row"]) == ("unknown", "site", 5)


def test_a_blank_is_zero_only_where_all_was_covered(tmp_path):
    rows = [["Species", "Izumi", "Yashiro"], ["Hooded Crane", "100", ""], ["White-naped Crane", "", "0"]]
    path = write(tmp_path / "s.csv", rows)
    mapping = {"date": "=2015-01-10"}
    assert counts(read(path, mapping=mapping)) == {
        ("HC", "JPN-IZUMI", "2015-01-10"): 100, ("WNC", "JPN-YASHIRO", "2015-01-10"): 0
    }  # fmt: skip
    covered = read(path, mapping={**mapping, "complete": "=yes"})
    assert sorted(counts(covered).values()) == [0, 0, 0, 100] and not_read(covered) == {}
    assert set(records(covered, "counts")["complete"]) == {"yes"}


def test_species_by_days_in_japanese_eras_of_one_site(tmp_path):
    rows = [
        ["出水ツル羽数調査（模擬）"],
        ["種名", "平成28年1月5日", "H28.1.12", "R6.1.5"],
        ["ナベヅル", "13000", "13,100", "10000"],
        ["マナヅル", "2500", "約2600", "3000+"],
        ["クロヅル", "5", "5", "4"],
        ["計", "15505", "15705", "13004"],
    ]
    path = write(tmp_path / "s.txt", rows, "utf-16", "\t")
    assert recognised(path) == "census_sheet"
    chunks = read(path)
    assert counts(chunks) == {
        ("HC", "JPN-IZUMI", "2016-01-05"): 13000, ("HC", "JPN-IZUMI", "2016-01-12"): 13100,
        ("HC", "JPN-IZUMI", "2024-01-05"): 10000, ("WNC", "JPN-IZUMI", "2016-01-05"): 2500,
        ("WNC", "JPN-IZUMI", "2016-01-12"): 2600, ("WNC", "JPN-IZUMI", "2024-01-05"): 3000,
    }  # fmt: skip
    qualifiers = records(chunks, "counts").set_index("count")["count_qualifier"].to_dict()
    assert (qualifiers[2600], qualifiers[3000], qualifiers[2500]) == ("approx", "at least", None)
    assert not_read(chunks) == {"other_species": 3, "total_row": 3}


def test_sites_by_species_with_two_rows_of_header_and_a_merged_region(tmp_path):
    rows = [
        ["두루미류 동시조사 (모의)"],
        ["지역", "조사지명", "2015. 1. 10.", "", "2015. 1. 24.", ""],
        ["", "", "재두루미", "흑두루미", "재두루미", "흑두루미"],
        ["강원", "철원", "3000", "2", "2800", "X"],
        ["전남", "순천만", "10", "1500", "", "1400"],
        ["", "모르는 곳", "1", "", "", ""],
        ["합계", "", "3011", "1502", "2800", "1400"],
    ]
    path = write(tmp_path / "s.csv", rows, "cp949")
    assert recognised(path) == "census_sheet"
    chunks = read(path)
    assert check(chunks) == (8, 7, 1)
    assert counts(chunks) == {
        ("WNC", "KOR-CHEORWON", "2015-01-10"): 3000, ("HC", "KOR-CHEORWON", "2015-01-10"): 2,
        ("WNC", "KOR-CHEORWON", "2015-01-24"): 2800, ("HC", "KOR-CHEORWON", "2015-01-24"): None,
        ("WNC", "KOR-SUNCHEON", "2015-01-10"): 10, ("HC", "KOR-SUNCHEON", "2015-01-10"): 1500,
        ("HC", "KOR-SUNCHEON", "2015-01-24"): 1400,
    }  # fmt: skip
    assert issues(chunks) == ["unknown_site"] and issues(chunks, "flags") == ["present_not_counted"]
    assert not_read(chunks)["total_row"] == 4
    regional = read(path, mapping={"scope": "=region"})
    rows = records(regional, "counts")
    (region,) = rows[rows["scope"] == "region"].to_dict("records")
    assert (region["site_id"], region["site_or_region_verbatim"], region["count"]) == (None, "전남 / 모르는 곳", 1)


def test_russian_sheet_with_semicolons_and_a_span_of_days(tmp_path):
    rows = [
        ["Учёт журавлей (модельный), 10-12.04.2015"],
        ["Участок", "Даурский журавль", "Чёрный журавль", "Серый журавль", "Всего"],
        ["Озеро Ханка", "24", "нет данных", "1", "25"],
        ["Торейские озёра", "12-15", "3", "", "18"],
        ["Итого", "36", "3", "1", "43"],
    ]
    path = write(tmp_path / "s.csv", rows, "cp1251", ";")
    assert recognised(path) == "census_sheet"
    chunks = read(path)
    made = records(chunks, "counts")
    assert made[["species_id", "site_id", "count", "date_start", "date_end", "season"]].to_numpy().tolist() == [
        ["WNC", "RUS-KHANKA", 24, "2015-04-10", "2015-04-12", "spring_passage"],
        ["WNC", "RUS-DAURSKY", 12, "2015-04-10", "2015-04-12", "spring_passage"],
        ["HC", "RUS-DAURSKY", 3, "2015-04-10", "2015-04-12", "spring_passage"],
    ]
    ranged = made.iloc[1]
    assert (ranged["count_min"], ranged["count_max"], ranged["count_qualifier"]) == (12, 15, "range")


def test_the_spoonbill_census_is_a_list_of_one_species(tmp_path):
    rows = [
        ["International Black-faced Spoonbill Census (simulated)"],
        [
            "Region",
            "Site",
            "Latitude",
            "Longitude",
            "Date",
            "Count",
            "Number of immatures",
            "Marked birds",
            "Observer",
            "Remarks",
        ],
        ["Kyushu", "Izumi", "32°07'N", "130°16'E", "16-18 January 2015", "40", "12", "2", "Somebody", "high tide"],
        ["", "Yashiro", "", "", "17 Jan 2015", "+", "", "", "Somebody", ""],
        ["Pearl delta", "Mai Po", "", "", "2015-01-17", "300", "", "", "", ""],
        ["Total", "", "", "", "", "340", "", "", "", ""],
    ]
    path = write(tmp_path / "s.csv", rows)
    assert recognised(path) == "census_sheet"
    chunks = read(path)
    assert check(chunks) == (3, 3, 0)
    first, second, third = records(chunks, "counts").to_dict("records")
    assert (first["species_id"], first["site_id"], first["count"]) == ("BFS", "JPN-IZUMI", 40)
    assert (first["date_start"], first["date_end"], first["date_verbatim"]) == (
        "2015-01-16", "2015-01-18", "16-18 January 2015"
    )  # fmt: skip
    assert (round(first["geometry"].y, 4), round(first["geometry"].x, 4)) == (32.1167, 130.2667)
    assert first["note"] == "Number of immatures: 12; Marked birds: 2; Remarks: high tide"
    assert first["site_or_region_verbatim"] == "Kyushu / Izumi"
    assert pd.isna(second["count"]) and third["site_id"] == "HK-MAIPO"
    assert issues(chunks, "flags") == ["coordinates_to_the_minute", "present_not_counted"]
    assert not_read(chunks) == {"total_row": 1}
    assert "Somebody" not in str(records(chunks, "counts").to_dict())


def test_adults_and_young_are_parts_and_their_sum_is_the_count(tmp_path):
    rows = [
        ["種", "出水", "", "", "八代", "", ""],
        ["", "成鳥", "幼鳥", "計", "成鳥", "幼鳥", "計"],
        ["ナベヅル", "80", "20", "100", "8", "1", "9"],
        ["マナヅル", "40", "10", "50", "", "", ""],
    ]
    chunks = read(write(tmp_path / "s.csv", rows), mapping={"date": "=2016-01-05"})
    made = records(chunks, "counts")
    whole = made[made["count_kind"] == "site_count"]
    assert sorted(zip(whole["species_id"], whole["site_id"], whole["count"])) == [
        ("HC", "JPN-IZUMI", 100), ("HC", "JPN-YASHIRO", 9), ("WNC", "JPN-IZUMI", 50),
    ]  # fmt: skip
    part = made[made["count_kind"] == "part_count"]
    assert sorted(zip(part["unit"], part["note"], part["count"])) == [
        ("adults", "adult", 8), ("adults", "adult", 40), ("adults", "adult", 80), ("individuals", "juvenile", 1),
        ("individuals", "juvenile", 10), ("individuals", "juvenile", 20),
    ]  # fmt: skip


def test_days_without_a_year_take_that_of_the_season_which_the_mapping_names(tmp_path):
    rows = [["種名", "11/5", "12/3", "1月7日"], ["ナベヅル", "100", "200", "300"], ["マナヅル", "1", "2", "3"]]
    path = write(tmp_path / "s.csv", rows)
    told = {"site_id": "=JPN-IZUMI", "season": "=wintering", "season_year": "=2016"}
    chunks = read(path, mapping=told)
    assert {day: n for (species, _, day), n in counts(chunks).items() if species == "HC"} == {
        "2015-11-05": 100, "2015-12-03": 200, "2016-01-07": 300,
    }  # fmt: skip
    assert set(records(chunks, "counts")["season_year"]) == {2016}


@pytest.mark.parametrize(
    ("month", "species", "season", "flags"),
    [("01", "ナベヅル", "wintering", []), ("12", "マナヅル", "wintering", []), ("04", "ナベヅル", "spring_passage", []),
     ("10", "マナヅル", "autumn_passage", []), ("06", "マナヅル", "breeding", []), ("11", "ナベヅル", "unknown", ["season_unclear"]),
     ("04", "クロツラヘラサギ", "unknown", ["season_unclear"])],
)  # fmt: skip
def test_the_month_tells_the_season_where_it_can(tmp_path, month, species, season, flags):
    rows = [["種名", "出水", "八代"], [species, "1", ""], ["コハクチョウ", "3", "4"]]
    chunks = read(write(tmp_path / "s.csv", rows), mapping={"date": f"=2015-{month}-10"})
    (row,) = records(chunks, "counts").to_dict("records")
    assert (row["season"], row["season_year"]) == (season, 2016 if month == "12" else 2015)
    assert issues(chunks, "flags") == flags


def test_faults_are_rejected_each_with_its_reason(tmp_path):
    rows = [["Species", "Site", "Date", "Count"], ["Hooded Crane", "Izumi", "2015-01-10", "many"],
            ["Hooded Crane", "Izumi", "someday", "5"], ["Hooded Crane", "", "2015-01-10", "5"],
            ["", "Izumi", "2015-01-10", "5"], ["Hooded Crane", "Same Name", "2015-01-10", "5"],
            ["Hooded Crane", "Izumi", "", "5"], ["Hooded Crane", "Izumi", "2015-01-10", "5"]]  # fmt: skip
    path = write(tmp_path / "s.csv", rows)
    assert recognised(path) != "census_sheet"  # a table of records; but it may be chosen
    told = pd.concat([chunk.rejects for chunk in read(path)])
    reasons = dict(zip(told["source_row"], told["code"]))
    assert reasons[2] == "not_a_number" and reasons[3] == "bad_date" and reasons[6] == "unknown_site"


def test_a_first_row_of_words_alone_is_no_header(tmp_path):
    rows = [["site", "Hooded Crane", "White-naped Crane"], ["Izumi", "not surveyed", ""], ["Yashiro", "5", "6"]]
    chunks = read(write(tmp_path / "s.csv", rows), mapping={"date": "=2015-01-10"})
    assert check(chunks) == (3, 2, 1) and issues(chunks) == ["not_a_number"] and not_read(chunks) == {"blank_cell": 1}


def test_names_of_sites_and_species_in_notes_are_whole_ones():
    names = TOLD["site_names"]
    assert site_of("出水 / Izumi", names, TOLD["sites"]) == "JPN-IZUMI"
    assert site_of("Izumi (出水)", names, ()) == "JPN-IZUMI"
    assert site_of("same name", names, ()) is None and site_of("Izumi plain", names, ()) is None
    assert site_of("Торейские озёра", names, ()) == "RUS-DAURSKY"
    found, species = census_sheet._named_in, TOLD["species"]
    assert (
        found(["노랑부리저어새 조사"], species, BIRDS) == "" and found(["저어새 동시조사"], species, BIRDS) == "저어새"
    )
    assert found(["白头鹤和白枕鹤"], species, BIRDS) == ""
    assert found(["マナヅル調査"], species, BIRDS) == normalised("マナヅル")


def test_what_other_readers_know_is_left_to_them(tmp_path):
    for header, row in (
        ("species,date,latitude,longitude,count", "Hooded Crane,2015-01-10,32.1,130.3,5"),
        (
            "species_id,site_id,season,season_year,count,unit,count_kind",
            "HC,JPN-IZUMI,wintering,2015,5,individuals,census",
        ),
        ("species,site,year", "Hooded Crane,Izumi,5"),
    ):
        lines = [header, row, row.replace("Hooded", "White-naped").replace("HC", "WNC")]
        (tmp_path / "t.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
        assert recognised(tmp_path / "t.csv") != "census_sheet", header


def test_a_sheet_comes_through_the_context(tmp_path):
    path = tmp_path / "simulated.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
    cells = [["2015-01-10", "", ""], ["Species", "Izumi", "Yashiro"], ["Hooded Crane", "5", "6"]]

    def sheet(name, headed=True):
        assert not headed
        yield Rows(text_frame(cells, ["#1", "#2", "#3"], [1, 2, 3]), [])

    assert counts(read(path, sheet=sheet)) == {
        ("HC", "JPN-IZUMI", "2015-01-10"): 5,
        ("HC", "JPN-YASHIRO", "2015-01-10"): 6,
    }


def test_the_same_sheet_gives_the_same_ids_and_a_corrected_count_keeps_its_own(tmp_path):
    rows = [["Species", "Izumi", "Yashiro"], ["Hooded Crane", "5", "6"], ["White-naped Crane", "1", "2"]]
    told = {"date": "=2015-01-10"}
    first = records(read(write(tmp_path / "s.csv", rows), mapping=told), "counts")
    rows[1][1] = "7"
    again = records(read(write(tmp_path / "s.csv", [rows[0], rows[2], rows[1]]), mapping=told), "counts")
    assert set(first["count_id"]) == set(again["count_id"]) and first["count_id"].is_unique
    merged = first.merge(again, on="count_id")
    assert sorted(zip(merged["count_x"], merged["count_y"])) == [(1, 1), (2, 2), (5, 7), (6, 6)]


def test_what_is_no_cross_table_is_refused(tmp_path):
    for rows in ([["a", "b"], ["c", "d"]], [["1", "2"], ["3", "4"]]):
        with pytest.raises(NeaspecError) as caught:
            read(write(tmp_path / "s.csv", rows))
        assert caught.value.message.code == "no_counts_found"
    with pytest.raises(NeaspecError) as caught:
        read(write(tmp_path / "s.csv", [["Species", "Izumi"], ["Hooded Crane", "1"]]), mapping={"species": "nothing"})
    assert caught.value.message.code == "missing_column"


CROSSED = [["note 2015-01-10", "", "", ""], ["Region", "Site", "Hooded Crane", "White-naped Crane"],
           ["Kyushu", "Izumi", "10", "20"], ["", "Yashiro", "1", ""], ["Total", "", "11", "20"]]  # fmt: skip
CELL = st.sampled_from(["", "x", "+", "-1", "Total", "Hooded Crane", "Izumi", "2015-01-10", "2015", "12-15", "12.5", "成鳥",
                        "Grus grus", "count", "Date:", "1e999", "99999999999", "-", "observer"]) | st.text(max_size=6)  # fmt: skip


@HALF
@given(damages=DAMAGES, cells=st.lists(st.tuples(st.integers(0, 4), st.integers(0, 3), CELL), max_size=6))
def test_whatever_the_cells_hold_each_count_is_kept_or_rejected(tmp_path_factory, damages, cells):
    folder = tmp_path_factory.mktemp("any")
    rows = [list(row) for row in CROSSED]
    for row, column, cell in cells:
        rows[row][column] = cell
    made = damaged({"t.csv": [dict(enumerate(row)) for row in [["h"] * 4, *rows]]}, damages)["t.csv"][1:]
    text = io.StringIO()
    csv.writer(text).writerows(made)
    (folder / "t.csv").write_bytes(text.getvalue().encode("utf-8", "replace"))
    with contextlib.suppress(NeaspecError):
        check(read(folder / "t.csv"))
    with open_source(str(folder / "t.csv")) as source, contextlib.suppress(NeaspecError):
        census_sheet.recognises(source)


@HALF
@given(bad=st.binary(max_size=40), at=st.integers(0, 120))
def test_whatever_the_bytes_are_only_our_own_error_comes(tmp_path_factory, bad, at):
    path = write(tmp_path_factory.mktemp("any") / "t.csv", CROSSED)
    whole = path.read_bytes()
    path.write_bytes(whole[:at] + bad + whole[at:])
    with contextlib.suppress(NeaspecError):
        check(read(path))
