"""Text tables in chunks."""

from __future__ import annotations

import io

import pytest

from neaspec_plugin.core.detections.delimited import MAX_FIELD, read_rows
from neaspec_plugin.core.errors import NeaspecError


def stream(content):
    return io.BufferedReader(io.BytesIO(content if isinstance(content, bytes) else content.encode()), 1 << 16)


def rows(content, **options):
    return list(read_rows(stream(content), "t.csv", **options))


def refusal(content):
    with pytest.raises(NeaspecError) as caught:
        rows(content)
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
        ("вид,a\n".encode("cp1251"), "wrong_encoding"),
        (b"a,b\n" + b"x,y\n" * 40_000 + "тигр,1\n".encode("cp1251"), "wrong_encoding"),
        ("a,b\n".encode("utf-16-le"), "wrong_encoding"),
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
