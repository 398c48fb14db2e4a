"""XML as a stream of events: what core knows of it. The parser itself is given, see ``adapters.xml_stream``."""

from __future__ import annotations

import codecs
import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from ..errors import NeaspecError

if TYPE_CHECKING:
    from .reader import Context
    from .source import Source

START, TEXT, END, CUT = "start", "text", "end", "cut"
HEAD = 4096  # bytes in which the root must begin
MAX_CHILDREN = 100_000  # of one element that is held as a whole
_MARKUP = re.compile(r"\s+|<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^>\[]*(?:\[.*?\]\s*)?>", re.DOTALL | re.IGNORECASE)
_ROOT = re.compile(r"<(?:[\w.-]+:)?([\w.-]+)(?=[\s/>])")
_MARKS = ((codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"), (codecs.BOM_UTF8, "utf-8-sig"))


class XmlEvent(NamedTuple):
    """What comes next in a document: start, text, end, or cut where it breaks off before its end.

    ``name`` is that of the element without its name space's prefix, and so are those of its ``attributes``; ``line``
    counts from 1.
    """

    kind: str
    name: str = ""
    attributes: Mapping[str, str] = {}
    text: str = ""
    line: int = 0


@dataclass
class Element:
    """An element with what is in it; ``text`` is its own, stripped, without that of its children."""

    name: str
    attributes: Mapping[str, str] = field(default_factory=dict)
    line: int = 0
    text: str = ""
    children: list[Element] = field(default_factory=list)

    def all(self, name: str) -> Iterator[Element]:
        """The children of a name."""
        return (child for child in self.children if child.name == name)

    def child(self, name: str) -> Element | None:
        """The first child of a name."""
        return next(self.all(name), None)

    def said(self, name: str) -> str | None:
        """The text of the first child of a name that has one, None where there is none."""
        return next((child.text for child in self.all(name) if child.text), None)

    def get(self, attribute: str) -> str | None:
        """An attribute, stripped; None where it is missing or empty."""
        return self.attributes.get(attribute, "").strip() or None


@dataclass
class Document:
    """The elements of a document that a reader asks for, one after the other.

    ``cut`` is True once the document turned out to break off.
    """

    events: Iterator[XmlEvent]
    file: str = ""
    cut: bool = False
    open: list[Element] = field(default_factory=list)

    def elements(self, names: Collection[str]) -> Iterator[Element]:
        """Each element with one of these names when it ends, with its content but for elements that were given before.

        While one is given, ``open`` are the elements that it stands in, outermost first, with their attributes and
        what came in them so far. What a cut document left open is not given.
        """
        for event in self.events:
            if event.kind == START:
                self.open.append(Element(event.name, event.attributes, event.line))
            elif event.kind == TEXT and self.open:
                self.open[-1].text += event.text
            elif event.kind == END:
                element = self.open.pop()
                element.text = element.text.strip()
                if element.name in names:
                    yield element
                elif self.open:
                    self.open[-1].children.append(element)
                    if len(self.open[-1].children) > MAX_CHILDREN:
                        raise NeaspecError("xml_too_large", file=self.file)
            elif event.kind == CUT:
                self.cut = True

    def around(self, name: str) -> Element | None:
        """The innermost open element of a name."""
        return next((element for element in reversed(self.open) if element.name == name), None)


def document(source: Source, member: str, context: Context) -> Document:
    """The document that a member is. Raises ``NeaspecError``: unknown_source where nobody gave a parser.

    Reading on raises xml_broken, xml_unsafe, xml_too_large and those of ``encoding_of``.
    """
    if context.xml is None:
        raise NeaspecError("unknown_source", file=source.name)
    file = member.rsplit("/", 1)[-1]
    return Document(context.xml(source.open(member), file, context.encoding), file)


def root_name(source: Source, member: str) -> str:
    """The name of a member's root element without its prefix, told by its first bytes; empty where it is no XML."""
    try:
        with source.open(member) as stream:
            head = stream.peek(HEAD)[:HEAD]
    except NeaspecError:
        return ""
    name = next((name for mark, name in _MARKS if head.startswith(mark)), "latin-1")
    text = head.decode(name, errors="ignore")
    place = 0
    while markup := _MARKUP.match(text, place):
        place = markup.end()
    root = _ROOT.match(text, place)
    return root[1] if root else ""
