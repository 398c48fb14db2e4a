"""Text tables in chunks."""

from __future__ import annotations

import io

import numpy as np
import pytest

from neaspec_plugin.core.detections.delimited import MAX_FIELD, first_rows, read_rows
from neaspec_plugin.core.detections.words import bundled_words
from neaspec_plugin.core.errors import NeaspecError


def stream(content):
    return io.BufferedReader(io.BytesIO(content if isinstance(content, bytes) else content.encode()), 1 << 16)


def rows(content, **options):
    return list(read_rows(stream(content), "t.csv", **options))


def refusal(content, **options):
    with pytest.raises(NeaspecError) as caught:
        rows(content, **options)
    return caught.value.message


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be"])
def test_delimiter_and_encoding_are_found(delimiter, encoding):
    text = 'вид,数量\r\nтигр,3\r\n"a""b",4\r\n'.replace(",", delimiter)
    content = text.encode(encoding)
    if encoding == "utf-16-be":
        content = b"\xfe\xff" + content
    (chunk,) = rows(content)
    assert list(chunk.frame.columns) == ["вид", "数量"]
    assert chunk.frame.to_numpy().tolist() == [["тигр", "3"], ['a"b', "4"]]


def test_a_semicolon_table_may_hold_decimal_commas():
    (chunk,) = rows("a;b\n1,5;2,5\n3,5;4,5\n")
    assert chunk.frame["a"].tolist() == ["1,5", "3,5"]


def test_numbers_and_missing_words_stay_text():
    (chunk,) = rows("a,b\n007,NA\n1E5,\n")
    assert chunk.frame.to_numpy().tolist() == [["007", "NA"], ["1E5", ""]]


def test_rows_are_numbered_below_the_header_and_chunked():
    chunks = rows("a,b\n1,x\n\n2,x\n,\n3,x\n4,x\n5,x\n", chunk=2)
    assert [chunk.frame.index.tolist() for chunk in chunks] == [[1, 3], [5, 6], [7]]


def test_rows_that_do_not_fit_are_set_aside():
    (chunk,) = rows(f"a,b\n1\n1,2,3\n{'x' * (MAX_FIELD + 1)},2\n5,6\n")
    assert [(number, code) for number, _, code in chunk.misshapen] == [
        (1, "wrong_cell_count"),
        (2, "wrong_cell_count"),
        (3, "field_too_long"),
    ]
    assert chunk.frame.index.tolist() == [4]
    assert len(chunk) == 4


def test_a_quoted_field_may_span_lines():
    (chunk,) = rows('a,b\n"one\ntwo",2\n3,4\n')
    assert chunk.frame.to_numpy().tolist() == [["one\ntwo", "2"], ["3", "4"]]


def test_a_later_part_may_repeat_the_header_or_not():
    with_header = rows("b,a\n2,1\n", header=("a", "b"))
    without = rows("1,2\n", header=("a", "b"))
    assert with_header[0].frame.to_dict("records") == without[0].frame.to_dict("records") == [{"a": "1", "b": "2"}]


def test_blank_rows_above_the_header_are_passed_over():
    (chunk,) = rows("\n,\na,b\n1,2\n")
    assert chunk.frame.to_dict("index") == {1: {"a": "1", "b": "2"}}


def test_a_header_alone_is_one_empty_chunk():
    (chunk,) = rows("a,b\n")
    assert len(chunk) == 0
    assert list(chunk.frame.columns) == ["a", "b"]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "empty_file"),
        (b"\n\n", "empty_file"),
        ("id,a\n1,Амба\n".encode("cp1251"), "ambiguous_encoding"),
        (b"a,b\n" + b"x,y\n" * 40_000 + "тигр,1\n".encode("cp1251"), "wrong_encoding"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "wrong_encoding"),
        (b"a,a\n1,2\n", "duplicate_column"),
        (b'a,b\n1,"open\n2,3\n4,5\n', "broken_row"),
        (b'a,b\n1,"' + b"x\n" * 70_000, "broken_row"),
        (b"a,b\n1," + b"x" * 200_000 + b"\n", "broken_row"),
    ],
)
def test_bad_content_gets_one_clear_code(content, code):
    message = refusal(content)
    assert message.code == code
    assert message.params["file"] == "t.csv"


def test_the_broken_row_is_named():
    assert refusal(b'a,b\n1,2\n3,"open\n2,3\n').params["row"] == 2


@pytest.mark.parametrize(
    ("encoding", "header"),
    [("cp1251", "вид;дата;широта"), ("gb18030", "物种;日期;纬度"), ("cp949", "국명;조사일;위도"), ("cp932", "和名;調査日;緯度"),
     ("utf-16-le", "вид;дата;широта")],
)  # fmt: skip
def test_an_encoding_is_told_by_the_header(encoding, header):
    (chunk,) = rows(f"{header}\n1;2;3\n".encode(encoding))
    assert list(chunk.frame.columns) == header.split(";")


def test_an_encoding_may_be_chosen():
    content = "id,a\n1,Амба\n".encode("koi8_r")
    (chunk,) = rows(content, encoding="koi8_r")
    assert chunk.frame["a"].tolist() == ["Амба"]
    assert refusal(content, encoding="latin-9").code == "unknown_encoding"
    assert refusal("id,a\n1,Амба\n".encode("cp1251"), encoding="utf-8").code == "wrong_encoding"
    (chunk,) = rows("id,a\n1,Амба\n".encode("utf-16"), encoding="utf-8")  # its mark leaves no choice
    assert chunk.frame["a"].tolist() == ["Амба"]


def test_mongolian_letters_of_a_russian_code_page_come_right():
    content = "дугаар;зүйл;огноо;өргөрөг;хүйс\n1;хөхөө;2016-01-05;43;эм\n"
    (chunk,) = rows(content.translate(str.maketrans("ӨөҮү", "ЄєЇї")).encode("cp1251"))
    assert chunk.frame.to_dict("records") == [dict(zip(*(line.split(";") for line in content.split())))]


def test_without_quoting_a_quotation_mark_is_data():
    content = b'id\tname\n1\t"open\n2\ta "b" c\0\n'
    (chunk,) = rows(content, quoting=False)
    assert chunk.frame["name"].tolist() == ['"open', 'a "b" c']
    assert refusal(content).code == "wrong_encoding"
    assert refusal(b'id\tname\n1\t"open\n2\tx\n').code == "broken_row"


def test_a_full_width_comma_may_part_cells():
    (chunk,) = rows("编号，物种\n1，虎\n")
    assert chunk.frame.to_dict("records") == [{"编号": "1", "物种": "虎"}]


def test_with_words_the_header_may_stand_below_notes():
    content = "监测记录表 2016,,\n\n填表人,,\n编号,物种,日期\n1,虎,2016-01-05\n2,豹,2016-01-06\n"
    (chunk,) = rows(content, words=bundled_words())
    assert chunk.frame["物种"].to_dict() == {1: "虎", 2: "豹"}
    long = content + f"3,{'x' * (MAX_FIELD + 1)},\n"
    (chunk,) = rows(long, words=bundled_words())
    assert chunk.misshapen[0][::2] == (3, "field_too_long")
    assert refusal(content + '3,"open,\n', words=bundled_words()).params["row"] == 3


def test_the_first_rows_are_shown_whatever_the_encoding():
    content = "Примечание\n\nвид;дата;широта\nтигр;5.1.2016;42,86\n"
    shown = first_rows(stream(content.encode("cp1251")), "t.csv", 3, words=bundled_words())
    assert (shown.encoding.name, shown.delimiter, shown.header_row) == ("cp1251", ";", 1)
    assert shown.rows == [["Примечание"], ["вид", "дата", "широта"], ["тигр", "5.1.2016", "42,86"]]
    unsure = first_rows(stream("id,a\n1,Амба\n".encode("cp1251")), "t.csv")
    assert not unsure.encoding.sure
    assert len(unsure.rows) == 2
    chosen = first_rows(stream("id,a\n1,Амба\n".encode("cp1251")), "t.csv", encoding="cp1251")
    assert chosen.rows[1] == ["1", "Амба"]
    with pytest.raises(NeaspecError):
        first_rows(stream(b"\x89PNG\r\n\x1a\n\0"), "t.csv")


CELLS = ("", "", "1", " ", "тигр", 'say "so"', '"x,y"', "x" * 70_000, "a\0b", "\ufeffa", "é")


@pytest.mark.parametrize("seed", range(60))
def test_lines_without_quotation_need_no_parser_and_read_the_same(seed, monkeypatch):
    """Random tables in both ways: the parser alone, and the lines by themselves where nothing asks for it."""
    random = np.random.default_rng(seed)
    width, end = int(random.integers(1, 4)), str(random.choice(["\n", "\r\n", "\r"]))
    odd = random.choice([0.0, 0.03])  # how often a line is no plain one
    lines = [",".join("abc"[:width])]
    for _ in range(int(random.integers(0, 60))):
        cells = random.choice(CELLS if random.random() < odd else CELLS[2:5], width).tolist()
        lines.append(",".join(cells[: width - int(random.random() < odd / 3)]))
        lines += [""] * int(random.random() < odd / 3)
    content = end.join(lines) + end * int(random.integers(0, 2))
    content += '"open' * int(random.random() < odd)
    ways = []
    for parsed in (True, False):
        with monkeypatch.context() as patched:
            if parsed:
                patched.setattr("neaspec_plugin.core.detections.delimited._Lines.plain", lambda *asked: None)
            else:
                patched.setattr("neaspec_plugin.core.detections.delimited.BLOCK", int(random.integers(1, 99)))
            for header in ((), "cba"[-width:]):
                try:
                    chunks = rows(content, chunk=7, header=tuple(header))
                    ways.append([(c.frame.to_csv(), c.frame.index.tolist(), c.misshapen) for c in chunks])
                except NeaspecError as error:
                    ways.append(error.message)
    assert ways[:2] == ways[2:]
