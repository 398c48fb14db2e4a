"""The parser of XML: its events, the encodings it is written in, and what is refused."""

from __future__ import annotations

import io
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from simulated_tables import EXAMPLES

from neaspec_plugin.adapters import xml_stream
from neaspec_plugin.adapters.texts import TEXTS
from neaspec_plugin.adapters.xml_stream import xml_events
from neaspec_plugin.core.detections.xml_events import Document
from neaspec_plugin.core.errors import NeaspecError


def events(data, encoding=""):
    return list(xml_events(io.BufferedReader(io.BytesIO(data)), "a.xml", encoding))


def told(data, encoding=""):
    """(kind, what) of each event."""
    return [(event.kind, event.name or event.text) for event in events(data, encoding)]


def refusal(data):
    with pytest.raises(NeaspecError) as caught:
        events(data)
    return caught.value.message


def test_names_come_without_their_prefix_whether_it_is_declared_or_not():
    found = events(b'<g:a xmlns:g="urn:x"\n b="1" y:c="2"><z:d>t &lt;&#65;</z:d> <!-- no --></g:a>')
    assert [(one.kind, one.name or one.text) for one in found] == [
        ("start", "a"), ("start", "d"), ("text", "t <A"), ("end", "d"), ("end", "a"),
    ]  # fmt: skip
    assert found[0].attributes == {"b": "1", "c": "2"}
    assert (found[0].line, found[1].line) == (1, 2)  # where they begin


@pytest.mark.parametrize(
    ("declared", "encoding"),
    [("UTF-8", "utf-8"), ("", "utf-8"), ("windows-1251", "cp1251"), ("GB2312", "gb18030"), ("EUC-KR", "cp949"), ("Shift_JIS", "cp932"),
     ("UTF-16", "utf-16"), ("", "utf-16"), ("", "utf-8-sig"), ("UTF-8", "utf-16")],
)  # fmt: skip
def test_encodings(declared, encoding):
    text = {"cp1251": "тигр", "gb18030": "老虎 龘", "cp949": "호랑이 똠", "cp932": "①トラ"}.get(encoding, "тигр 虎 😀")
    head = f'<?xml version="1.0" encoding="{declared}"?>' if declared else ""
    assert told(f"{head}<a>{text}</a>".encode(encoding)) == [("start", "a"), ("text", text), ("end", "a")]


def test_a_declaration_that_is_not_true_is_not_believed():
    data = '<?xml version="1.0" encoding="UTF-8"?><a>тигр</a>'.encode("cp1251")
    assert told(data, "cp1251")[1] == ("text", "тигр")
    assert refusal(data).code == "ambiguous_encoding"  # four letters are too few to tell it by
    data = '<?xml version="1.0" encoding="rot13"?><a>тигр</a>'.encode()
    assert told(data)[1] == ("text", "тигр")


def test_a_document_larger_than_a_piece_is_the_same():
    text = "东北虎😀" * 20_000
    data = f"<a>{'<b/>' * 30_000}<c>{text}</c></a>".encode()
    found = events(data)
    assert "".join(one.text for one in found) == text
    assert sum(one.kind == "start" for one in found) == 30_002


@pytest.mark.parametrize("before", range(3))
def test_a_text_that_goes_on_in_the_next_piece_is_one(before):
    text = "x" * (xml_stream.FED - len("<a><b>") - before) + "  y"
    assert told(f"<a><b>{text}</b></a>".encode())[2] == ("text", text)


@pytest.mark.parametrize("cut", [1, 2, 5, 9])
def test_a_document_that_breaks_off_gives_what_is_complete_and_says_so(cut):
    data = "<a><b>one</b><b>тигр</b></a>".encode()[: -cut - 5]
    document = Document(iter(events(data)))
    assert [element.text for element in document.elements(("b",))][0] == "one"
    assert document.cut


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b'<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', "xml_unsafe"),
        (b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>', "xml_unsafe"),
        (b'<!DOCTYPE a SYSTEM "http://example.org/a.dtd"><a/>', "xml_unsafe"),
        (b'<?xml version="1.0"?><!DOCTYPE a><a/>', "xml_unsafe"),
        (b"<a>&unknown;</a>", "xml_broken"),
        (b"<a>" * 101, "xml_too_large"),
        (b'<a b="' + b"x" * (xml_stream.MAX_PIECE + 2 * xml_stream.FED), "xml_too_large"),
        (b"<a><!--" + b"x" * (xml_stream.MAX_PIECE + 2 * xml_stream.FED), "xml_too_large"),
        (b"<a></b>", "xml_broken"),
        (b"<a/><b/>", "xml_broken"),
        (b"<a/>" + b" " * 2 * xml_stream.FED + b"<b/>", "xml_broken"),
        (b"no xml", "xml_broken"),
        (b"", "empty_file"),
    ],
)
def test_what_is_refused_has_its_sentence(data, code):
    message = refusal(data)
    assert message.code == code
    assert TEXTS[code].format(**message.params)


def test_a_billion_laughs_cost_nothing():
    lines = ['<!ENTITY l0 "ha">'] + [f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10)]
    began = time.perf_counter()
    assert refusal(f"<!DOCTYPE a [{''.join(lines)}]><a>&l9;</a>".encode()).code == "xml_unsafe"
    assert time.perf_counter() - began < 1


def test_the_size_of_a_document_is_limited(monkeypatch):
    monkeypatch.setattr(xml_stream, "MAX_CHARACTERS", 100_000)
    assert refusal(b"<a>" + b"<b/>" * 100_000 + b"</a>").code == "xml_too_large"


@settings(max_examples=EXAMPLES, deadline=None)
@given(st.one_of(st.binary(max_size=200), st.text(alphabet="<>/ab&;!-?[]'\"= \n😀т", max_size=60).map(str.encode)))
def test_nothing_but_our_own_error_comes_whatever_it_is_fed(data):
    try:
        found = events(data)
    except NeaspecError:
        return
    depth = 0
    for event in found:
        depth += {"start": 1, "end": -1}.get(event.kind, 0)
        assert depth >= 0
    assert depth == 0 or found[-1].kind == "cut"
