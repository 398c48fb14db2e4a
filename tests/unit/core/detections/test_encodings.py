"""Encodings told by marks, by strict UTF-8 and by what the text says."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from neaspec_plugin.core.detections.encodings import ENCODINGS, LEGACY, best_encoding, codec, encoding_of, mended
from neaspec_plugin.core.detections.words import bundled_words
from neaspec_plugin.core.errors import NeaspecError

HEADERS = {
    "zh": "样品编号,物种,采集日期,纬度,经度,性别,备注\r\n",
    "ko": "시료번호,종명,채집일,위도,경도,성별,비고\r\n",
    "ja": "試料番号,種名,採集日,緯度,経度,性別,備考\r\n",
    "ru": "номер пробы;вид;дата сбора;широта;долгота;пол;примечание\r\n",
    "RU": "НОМЕР ПРОБЫ;ВИД;ДАТА;ШИРОТА;ДОЛГОТА;ПОЛ\r\n",
}
# what an office's program wrote, and the name of the larger set that reads it
WRITTEN = [
    ("zh", "gb2312", "gb18030"),
    ("zh", "gbk", "gb18030"),
    ("zh", "gb18030", "gb18030"),
    ("ko", "euc_kr", "cp949"),
    ("ko", "cp949", "cp949"),
    ("ja", "shift_jis", "cp932"),
    ("ja", "cp932", "cp932"),
    *(("ru", code, code) for code in ("cp1251", "koi8_r", "cp866")),
    *(("RU", code, code) for code in ("cp1251", "koi8_r", "cp866")),
]


def refusal(sample, **options):
    with pytest.raises(NeaspecError) as caught:
        encoding_of(sample, "t.csv", **options)
    return caught.value.message


@pytest.mark.parametrize(("language", "written", "name"), WRITTEN)
def test_a_header_of_known_words_tells_its_encoding(language, written, name):
    sample = HEADERS[language].encode(written)
    best = best_encoding(sample)
    assert best.name == name
    assert best.sure
    assert mended(sample.decode(codec(name)), name) == HEADERS[language]


@pytest.mark.parametrize(("language", "written", "name"), WRITTEN)
def test_wrong_codecs_find_no_known_header(language, written, name):
    cells = HEADERS[language].strip().replace(";", ",").split(",")
    headers = bundled_words().headers
    assert headers.hits(cells) == len(cells)
    sample = HEADERS[language].encode(written)
    for other in {"gb18030", "cp949", "cp932", "cp1251", "koi8_r", "cp866"} - {name}:
        wrong = sample.decode(other, errors="replace")
        assert headers.hits(wrong.strip().replace(";", ",").split(",")) == 0, other


def test_known_traps_of_the_guide():
    # bytes that another codec reads without an error, as something that looks like words
    assert "시료번호".encode("cp949").decode("gbk") == "矫丰锅龋"
    assert "样品编号".encode("gbk").decode("cp949") == "湳틔긍뵀"
    assert best_encoding("시료번호,종,위도\n".encode("cp949")).name == "cp949"
    assert best_encoding("样品编号,物种,纬度\n".encode("gbk")).name == "gb18030"


def test_characters_that_only_the_larger_set_has():
    for text, written, name in (
        ("종,위도,경도\n똠방각하\n", "cp949", "cp949"),
        ("種名,緯度,経度\n①㈱髙\n", "cp932", "cp932"),
    ):
        sample = text.encode(written)
        assert best_encoding(sample).name == name
        assert sample.decode(codec(name)) == text


def test_mongolian_in_a_russian_code_page():
    table = "дугаар;зүйл;огноо;өргөрөг;уртраг;хүйс\r\n1;Ирвэс;2016-01-05;43.5;104.2;эм\r\n"
    sample = table.translate(str.maketrans("ӨөҮү", "ЄєЇї")).encode("cp1251")
    best = best_encoding(sample)
    assert best.name == "cp1251-mn"
    assert best.sure
    assert mended(sample.decode(codec(best.name)), best.name) == table


def test_ukrainian_letters_stay_where_the_words_are_russian():
    sample = "вид;дата;место\r\nтигр;2016-01-05;Київ\r\n".encode("cp1251")
    assert best_encoding(sample).name == "cp1251"
    assert mended("Київ", "cp1251") == "Київ"


@pytest.mark.parametrize(
    ("encoding", "name"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8"),
        ("utf-16", "utf-16"),
        ("utf-16-le", "utf-16-le"),
        ("utf-16-be", "utf-16-be"),
    ],
)
def test_unicode_with_and_without_a_mark(encoding, name):
    sample = "纬度\tдата\n42.86\t2016-01-05\n".encode(encoding)
    best = best_encoding(sample)
    assert best.name == name
    assert best.sure
    assert sample.decode(codec(name)).lstrip("\ufeff").startswith("纬度\tдата")


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030", "cp932", "utf-16"])
def test_a_sample_may_end_inside_a_character(encoding):
    text = "种名,纬度,经度,采集日期\n" if encoding == "gb18030" else "種名,緯度,経度,採集日\n"
    sample = (text + "樹" * 20).encode(encoding)
    assert best_encoding(sample).name == best_encoding(sample[:-1]).name == encoding


@pytest.mark.parametrize(
    "sample",
    [
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
        b"a,b\n1,\0\n",
        bytes(range(128, 256)) * 4,
        codecs.BOM_UTF8 + b"\xff\xfe\xfd",
        bytes([1, 2, 3, 200, 201]),
    ],
)
def test_what_is_no_text_is_told(sample):
    assert refusal(sample).code == "wrong_encoding"


def test_a_few_foreign_letters_are_not_decided_by_guess():
    message = refusal("id,individual\n1,Амба\n".encode("cp1251"))
    assert message.code == "ambiguous_encoding"
    assert message.params["file"] == "t.csv"
    assert "cp1251" in (message.params["first"], message.params["second"])
    assert encoding_of("id,individual\n1,Амба\n".encode("cp1251"), "t.csv", "cp1251") == "cp1251"


def test_a_longer_text_below_english_headers_tells_it_too():
    names = "верховья реки Нежинка у заставы", "водораздел ключа Медвежий и реки Грязной", "окрестности села Барабаш"
    table = "id,species,locality\n" + "".join(f"{n},Panthera tigris,{name}\n" for n in range(5) for name in names)
    for written in ("cp1251", "koi8_r"):
        assert encoding_of(table.encode(written), "t.csv") == written


def test_an_encoding_that_nobody_knows_is_refused():
    message = refusal(b"a,b\n", chosen="latin-9")
    assert message.code == "unknown_encoding"
    assert message.params["known"] == list(ENCODINGS)
    assert encoding_of(b"a,b\n", "t.csv", "UTF-8") == "utf-8"


def test_a_hint_weighs_less_than_a_known_header():
    sample = HEADERS["zh"].encode("gbk")
    assert best_encoding(sample, "cp949").name == "gb18030"
    plain, hinted = (best_encoding(b"id\n1,\xc0\xcf\n", hint) for hint in ("", "ko"))
    assert dict(hinted.candidates)["cp949"] == dict(plain.candidates)["cp949"] + 5


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=200))
def test_whatever_the_bytes_are_a_name_or_our_own_error_comes(sample):
    try:
        name = encoding_of(sample, "t.csv")
    except NeaspecError as error:
        assert error.message.code in ("wrong_encoding", "ambiguous_encoding")
    else:
        assert name in ENCODINGS


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(sorted(HEADERS)), st.sampled_from(LEGACY), st.text(max_size=30))
def test_what_can_be_written_is_read_back_or_asked_for(language, written, note):
    try:
        sample = (HEADERS[language] + note).encode(codec(written))
    except UnicodeEncodeError:
        return
    best = best_encoding(sample)
    if best.sure and best.name in LEGACY:
        assert mended(sample.decode(codec(best.name)), best.name).startswith(HEADERS[language])
