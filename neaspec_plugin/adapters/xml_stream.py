"""The parser of XML that core is given: expat, fed with text that was decoded here.

Documents of offices are never trusted: a document type or an entity of its own is refused, and so are depth and sizes
beyond reason. What is complete before a document breaks off is given, then the event ``cut``.
"""

from __future__ import annotations

import codecs
import itertools
import re
from collections.abc import Iterator
from typing import BinaryIO, Callable
from xml.parsers import expat

from ..core.detections.encodings import codec, declared_codec, encoding_of, mended
from ..core.detections.xml_events import CUT, END, START, TEXT, XmlEvent
from ..core.errors import NeaspecError

MAX_DEPTH = 100
MAX_PIECE = 1 << 22  # bytes between two events: of one tag, or of a comment
MAX_CHARACTERS = 1 << 29  # of a document
FED = 1 << 16  # bytes at a time, and those looked at to learn the encoding
_MARKS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_DECLARATION = re.compile(r"\ufeff?\s*<\?xml\s.*?\?>", re.DOTALL)
_DECLARED = re.compile(rb"""\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]+)["']""")
_MARKUP = re.compile(rb"""[<>="'/]+""")


class LocalNames(dict):
    """Names without their prefix, by the written ones: many programs write prefixes that they do not declare.

    Empty for declarations of prefixes.
    """

    def __missing__(self, name: str) -> str:
        self[name] = local = "" if name.startswith("xmlns") else name.rpartition(":")[2]
        return local


class Listener:
    """Who is told of a document by ``listen``: names and attributes as they are written, a text in one or more pieces.

    ``cut`` is True once the document turned out to break off.
    """

    cut = False
    line: Callable[[], int]  # of what is being told

    def __init__(self) -> None:
        self.local = LocalNames()

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""

    def end(self, name: str) -> None:
        """An element ends."""

    def text(self, text: str) -> None:
        """Some text."""

    def attributes(self, written: dict[str, str]) -> dict[str, str]:
        """By local names; of two that share one the first, for those without a prefix mostly stand in front."""
        local = self.local
        found = {local[name]: value for name, value in reversed(written.items())}
        found.pop("", None)
        return found


def listen(stream: BinaryIO, file: str, listener: Listener, encoding: str = "") -> Iterator[int]:
    """Tell ``listener`` what is in a document, piece by piece; after each piece comes the line that it ends in, from 1.

    What comes before a mistake is told before the error is raised. Arguments and errors are those of ``xml_events``,
    but a listener minds the depth itself.
    """
    parser = expat.ParserCreate("utf-8")
    parser.buffer_text, parser.buffer_size = True, FED
    listener.line = lambda: parser.CurrentLineNumber
    begun, broken = False, None

    def first(name: str, attributes: dict[str, str]) -> None:
        nonlocal begun
        begun, parser.StartElementHandler = True, listener.start
        listener.start(name, attributes)

    def unsafe(*_: object) -> None:
        raise NeaspecError("xml_unsafe", file=file)

    parser.StartElementHandler, parser.EndElementHandler = first, listener.end
    parser.CharacterDataHandler, parser.StartDoctypeDeclHandler = listener.text, unsafe
    fed = characters = 0
    with stream:
        for piece in itertools.chain(_pieces(stream, file, encoding), [None]):  # None ends the document
            data = (piece or "").encode()
            fed, characters = fed + len(data), characters + len(piece or "")
            try:
                parser.Parse(data, piece is None)
            except expat.ExpatError as error:
                listener.cut = begun and piece is None
                broken = NeaspecError("xml_broken", file=file, line=str(error.lineno))
            yield parser.CurrentLineNumber
            if broken and not listener.cut:
                raise broken
            if fed - parser.CurrentByteIndex > MAX_PIECE or characters > MAX_CHARACTERS:
                raise NeaspecError("xml_too_large", file=file)


def xml_events(stream: BinaryIO, file: str, encoding: str = "") -> Iterator[XmlEvent]:
    """The events of a document; text of blanks alone is passed over. ``encoding``: one of ``encodings.ENCODINGS``.

    ``stream`` is a ``BufferedReader``. The declared encoding is taken where the text is in it, else that of a mark,
    UTF-8, the chosen one, or the best by its content. Raises ``NeaspecError``: empty_file, xml_broken (not well-formed,
    with the line), xml_unsafe (a document type or an entity), xml_too_large, and those of ``encoding_of``.
    """
    events = _Events(file)
    for line in listen(stream, file, events, encoding):
        yield from events.found
        events.found.clear()
        if events.cut:
            yield XmlEvent(CUT, line=line)


class _Events(Listener):
    def __init__(self, file: str):
        super().__init__()
        self.found: list[XmlEvent] = []
        self._file, self._depth = file, 0
        self._pieces: list[str] = []  # of a text, which may go on behind what was fed

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self._whole_text()
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise NeaspecError("xml_too_large", file=self._file)
        self.found.append(XmlEvent(START, self.local[name], self.attributes(attributes), "", self.line()))

    def end(self, name: str) -> None:
        self._whole_text()
        self._depth -= 1
        self.found.append(XmlEvent(END, self.local[name]))

    def text(self, text: str) -> None:
        self._pieces.append(text)

    def _whole_text(self) -> None:
        text = "".join(self._pieces)
        self._pieces = []
        if text.strip():
            self.found.append(XmlEvent(TEXT, text=text))


def _pieces(stream: BinaryIO, file: str, encoding: str) -> Iterator[str]:
    """The document's text without its declaration; a character that it breaks off in is left out."""
    sample = stream.peek(FED)[:FED]
    if not sample:
        raise NeaspecError("empty_file", file=file)
    name = _encoding(sample, file, encoding)
    decoder = codecs.getincrementaldecoder(codec(name))()
    first = True
    while block := stream.read(FED):
        try:
            text = mended(decoder.decode(block), name)
        except UnicodeError as error:
            raise NeaspecError("wrong_encoding", file=file) from error
        if text:
            yield _DECLARATION.sub("", text, count=1) if first else text
            first = False


def _encoding(sample: bytes, file: str, chosen: str) -> str:
    declared = _DECLARED.match(sample)
    if declared and not sample.startswith(_MARKS):
        name = declared_codec(declared[1].decode("ascii"), sample)
        if name:
            return name
    return encoding_of(_MARKUP.sub(b"\n", sample), file, chosen)
