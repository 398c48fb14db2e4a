"""Headers in seven languages."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from neaspec_plugin.adapters.texts import TEXTS
from neaspec_plugin.core.detections.headers import plain
from neaspec_plugin.core.detections.words import bundled_words
from neaspec_plugin.core.messages import Message

HEADERS = bundled_words().headers
FILE = Path(__file__).resolve().parents[4] / "resources" / "reference" / "header_names.csv"
ROWS = list(csv.DictReader(FILE.read_text(encoding="utf-8").splitlines()))


def guessed(*header):
    return {guess.field: guess.column for guess in HEADERS.guess_columns(header)}


# the dictionary of the guide, one word of each row and language that stands for a field of ours
GUIDE = {
    "occurrenceID": "记录编号 №п/п 연번 通し番号 д/д",
    "materialSampleID": "样品编号 шифр 시료번호 試料番号",
    "individual": "个体编号 кличка 개체번호 個体番号 бодгаль",
    "species": "物种 вид 국명 和名 зүйл",
    "date": "采集日期 дата 촬영일 撮影日 огноо",
    "time": "拍摄时间 время 시각 時刻 цаг",
    "latitude": "纬度 с.ш. 위도 緯度 өргөрөг",
    "longitude": "经度 в.д. 경도 経度 уртраг",
    "altitude": "海拔 высота 해발 標高 өндөр",
    "locality": "小地名 урочище 채집장소 採集地 байршил",
    "sex": "性别 пол 성별 性別 хүйс",
    "lifeStage": "年龄 возраст 나이 年齢 нас",
    "count": "只数 численность 개체수 羽数 тоо",
    "observer": "记录人 наблюдатель 조사자 観察者 ажиглагч",
    "ring": "彩环 кольцо 가락지 足環 бөгж",
    "remarks": "备注 примечание 비고 備考 тайлбар",
}


@pytest.mark.parametrize("field", GUIDE)
def test_words_of_the_guide(field):
    for name in GUIDE[field].split():
        assert guessed("?", name) == {field: name}


def test_every_name_of_the_file_is_its_own_field():
    for row in ROWS:
        expected = {} if row["field"] == "other" else {row["field"]: row["name"]}
        assert guessed(row["name"]) == expected, row


def test_a_name_never_means_two_fields():
    fields = {}
    for row in ROWS:
        assert fields.setdefault(plain(row["name"]), row["field"]) == row["field"], row


def test_case_blanks_signs_and_width_do_not_matter():
    assert guessed("ＳＰＥＣＩＥＳ_ＮＡＭＥ", " Дата  Сбора ", "decimal-latitude", "经度 (°)") == {
        "species": "ＳＰＥＣＩＥＳ_ＮＡＭＥ",
        "date": " Дата  Сбора ",
        "latitude": "decimal-latitude",
        "longitude": "经度 (°)",
    }


def test_reasons_say_what_was_recognised():
    reasons = {guess.field: (guess.reason, guess.unit) for guess in HEADERS.guess_columns(
        ["eventDate", "海拔（m）", "性别", "物种", "GPS Latitude WGS84"])}  # fmt: skip
    chinese = Message("language_zh_CN")
    assert reasons == {
        "date": (Message("guess_standard_name", name="eventDate"), ""),
        "altitude": (Message("guess_word_with_unit", name="海拔", language=chinese, unit="m"), "m"),
        "sex": (Message("guess_word", name="性别", language=chinese), ""),
        "species": (Message("guess_word", name="物种", language=chinese), ""),
        "latitude": (Message("guess_part", name="gps latitude", language=Message("language_en")), ""),
    }


def test_the_language_of_a_shared_word_is_that_of_its_neighbours():
    # 비고 and 위도 are Korean on both sides of the line; 조사날자 is written so on one only
    (*_, remarks) = HEADERS.guess_columns(["조사날자", "자리표", "사진기번호", "비고"])
    assert {
        str(guess.reason.params["language"].code) for guess in HEADERS.guess_columns(["조사날자", "자리표", "비고"])
    } == {"language_ko_KP"}
    assert remarks.field != "other"


def test_a_column_serves_one_field_and_the_longest_name_wins():
    assert guessed("采集地点描述", "地点") == {"locality": "地点"}
    assert guessed("采集地点描述") == {"locality": "采集地点描述"}
    assert guessed("样品采集日期") == {"date": "样品采集日期"}
    columns = [guess.column for guess in HEADERS.guess_columns(["date", "Date of survey", "eventDate"])]
    assert columns == ["eventDate"]


def test_parts_of_words_are_no_words():
    assert guessed("Update", "Sexton", "Template", "Longevity") == {}


def test_headers_without_a_field_are_known_and_not_guessed():
    assert HEADERS.hits(["林班", "掌垫宽(mm)", "省"]) == 3
    assert guessed("林班", "掌垫宽(mm)", "省") == {}


def test_the_header_is_found_below_notes():
    rows = [
        ["2016年东北虎监测记录表", "", ""],
        ["填表人：某", "", ""],
        ["", "", ""],
        ["编号", "物种", "日期"],
        ["1", "虎", "2016-01-05"],
    ]
    assert HEADERS.header_row(rows) == 3
    assert HEADERS.header_row([["a", "b"], ["date", "c"]]) == 0  # one known word is none
    assert HEADERS.header_row([["", ""], ["a", "b"]]) == 1
    assert HEADERS.header_row([]) == 0
    assert HEADERS.header_row([["x", "y1"]] * 30 + [["date", "species"]]) == 0


def test_every_language_and_reason_has_its_text():
    codes = {f"language_{row['language']}" for row in ROWS} | {"guess_part", "guess_word", "guess_word_with_unit"}
    assert codes <= set(TEXTS)


@settings(max_examples=200, deadline=None)
@given(st.lists(st.text(max_size=12), max_size=6))
def test_any_header_is_taken(header):
    guesses = HEADERS.guess_columns(header)
    assert len({guess.field for guess in guesses}) == len(guesses) <= len(header)
    assert {guess.column for guess in guesses} <= set(header)
    assert 0 <= HEADERS.header_row([header]) < 1
