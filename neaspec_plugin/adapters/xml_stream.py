"""The parser of XML that core is given: Qt's pull parser, fed with text that was decoded here.

Documents of offices are never trusted: a document type or an entity of its own is refused, and so are depth and sizes
beyond reason. What is complete before a document breaks off is given, then the event ``cut``.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import BinaryIO

from qgis.PyQt.QtCore import QXmlStreamReader

from ..core.detections.encodings import codec, declared_codec, encoding_of, mended
from ..core.detections.xml_events import CUT, END, START, TEXT, XmlEvent
from ..core.errors import NeaspecError

MAX_DEPTH = 100
MAX_PIECE = 1 << 22  # characters between two events: of one tag, or of a comment
MAX_CHARACTERS = 1 << 29  # of a document
FED = 1 << 16  # bytes at a time, and those looked at to learn the encoding
_MARKS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_DECLARATION = re.compile(r"\ufeff?\s*<\?xml\s.*?\?>", re.DOTALL)
_DECLARED = re.compile(rb"""\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]+)["']""")
_MARKUP = re.compile(rb"""[<>="'/]+""")
_NOTHING = re.compile(r"\s+|<!--.*?-->|<\?.*?\?>", re.DOTALL)
# in QtCore of Qt 5 and of Qt 6
_TOKEN = QXmlStreamReader.TokenType
_INVALID, _STARTED, _ENDED, _CHARACTERS = _TOKEN.Invalid, _TOKEN.StartElement, _TOKEN.EndElement, _TOKEN.Characters
_DONE, _UNSAFE = _TOKEN.EndDocument, (_TOKEN.DTD, _TOKEN.EntityReference)
_PREMATURE = QXmlStreamReader.Error.PrematureEndOfDocumentError


def xml_events(stream: BinaryIO, file: str, encoding: str = "", blanks: bool = False) -> Iterator[XmlEvent]:
    """The events of a document; text of blanks alone is passed over unless ``blanks`` mean something.

    ``encoding``: one of ``encodings.ENCODINGS``. ``stream`` is a ``BufferedReader``. The declared encoding is taken
    where the text is in it, else that of a mark, UTF-8, the chosen one, or the best by its content. Raises
    ``NeaspecError``: empty_file, xml_broken (not well-formed, with the line), xml_unsafe (a document type or an
    entity), xml_too_large, and those of ``encoding_of``.
    """
    reader = QXmlStreamReader()
    reader.setNamespaceProcessing(False)  # many programs write prefixes that they do not declare
    with stream:
        pieces = _pieces(stream, file, encoding)
        fed = last = depth = 0
        begun = False
        for piece in pieces:
            fed += len(piece)
            reader.addData(piece)
            while True:
                token = reader.readNext()
                if token == _INVALID:
                    break
                last = fed
                if token == _STARTED:
                    depth, begun = depth + 1, True
                    if depth > MAX_DEPTH:
                        raise NeaspecError("xml_too_large", file=file)
                    yield XmlEvent(START, _local(reader.qualifiedName()), _attributes(reader), "", reader.lineNumber())
                elif token == _ENDED:
                    depth -= 1
                    yield XmlEvent(END, _local(reader.qualifiedName()))
                elif token == _CHARACTERS:
                    if blanks or not reader.isWhitespace():
                        yield XmlEvent(TEXT, text=reader.text())
                elif token in _UNSAFE:
                    raise NeaspecError("xml_unsafe", file=file)
                elif token == _DONE:
                    if any(_NOTHING.sub("", rest) for rest in pieces):  # another root, which the parser was not given
                        raise NeaspecError("xml_broken", file=file, line=str(reader.lineNumber()))
                    return
            if reader.error() != _PREMATURE:
                raise NeaspecError("xml_broken", file=file, line=str(reader.lineNumber()))
            if fed - last > MAX_PIECE or fed > MAX_CHARACTERS:
                raise NeaspecError("xml_too_large", file=file)
        if not begun:
            raise NeaspecError("xml_broken", file=file, line=str(reader.lineNumber()))
        yield XmlEvent(CUT, line=reader.lineNumber())


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


@lru_cache(maxsize=1000)
def _local(name: str) -> str:
    return name.rpartition(":")[2]


def _attributes(reader: QXmlStreamReader) -> dict[str, str]:
    """By local names; of two that share one the first, for those without a prefix mostly stand in front."""
    found: dict[str, str] = {}
    given = reader.attributes()
    for place in range(len(given)):
        one = given.at(place)
        name = one.qualifiedName()
        if not name.startswith("xmlns"):
            found.setdefault(_local(name), one.value())
    return found
