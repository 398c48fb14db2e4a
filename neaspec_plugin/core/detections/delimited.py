"""Text tables as frames of text cells, read in chunks; no cell is guessed into a number or a date."""

from __future__ import annotations

import codecs
import contextlib
import csv
import io
import itertools
from collections import Counter, deque
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO

import numpy as np
import pandas as pd

from ..errors import NeaspecError
from .encodings import MONGOLIAN, Encoding, best_encoding, codec, encoding_of, mended
from .headers import HEADER_ROWS

if TYPE_CHECKING:
    from .words import Words

CHUNK = 10_000  # rows; of smaller ones the calls cost more than the cells, larger ones fall out of the cache
SAMPLE = 1 << 16  # bytes looked at to learn encoding and delimiter
MAX_FIELD = 1 << 16  # characters
MAX_RECORD = 1 << 22  # characters; beyond it there is no row, only a quotation mark that was never closed
BLOCK = 1 << 18  # characters decoded at once
DELIMITERS = (",", ";", "\t", "|", "，")
_OF_ONE_BYTE = DELIMITERS[:-1]  # as pandas's parser wants them


@dataclass(frozen=True)
class Rows:
    """One chunk of a table.

    ``frame`` has the table's columns as text and the row number as index (1 = first row below the header, blank rows
    counted). ``misshapen`` are rows that do not fit the header: (row number, cells, code of the reason).
    """

    frame: pd.DataFrame
    misshapen: list[tuple[int, list[str], str]]

    def __len__(self) -> int:
        return len(self.frame) + len(self.misshapen)


def read_rows(
    stream: BinaryIO,
    file: str,
    header: Sequence[str] = (),
    chunk: int = CHUNK,
    *,
    encoding: str = "",
    quoting: bool = True,
    words: Words | None = None,
) -> Iterator[Rows]:
    """The rows of a delimited text (comma, semicolon, tab or bar), ``chunk`` rows at a time.

    ``stream`` is a ``BufferedReader``. ``header`` holds the columns of an earlier part of the same table; this part may
    repeat them or begin with data. ``encoding`` is one of ``encodings.ENCODINGS``, empty = told by the content.
    Without ``quoting`` a quotation mark is data, as in tables of GBIF and eBird, and zero bytes are passed over.
    With ``words`` the header may stand below notes. At least one chunk comes, empty where there are no rows; blank rows
    are passed over.
    Raises ``NeaspecError``: empty_file, wrong_encoding, ambiguous_encoding, unknown_encoding, duplicate_column,
    broken_row.
    """
    sample = _sample(stream, file, quoting)
    name = encoding_of(sample, file, encoding, words)
    with io.TextIOWrapper(stream, encoding=codec(name), newline="") as text:
        lines = _Lines(text, file, mongolian=name == MONGOLIAN, without_zeros=not quoting)
        beginning = mended(sample.decode(codec(name), errors="ignore"), name)
        delimiter = _delimiter(beginning, quoting)
        cells = _csv(lines, delimiter, quoting)
        try:
            if words and not header:
                above = words.headers.header_row(_beginning(beginning, delimiter, quoting, HEADER_ROWS))
                cells = itertools.islice(cells, above, None)
            first = [cell.strip() for cell in next(filter(any, cells), ())]
            is_data = bool(header) and set(first) != set(header)
            if is_data:
                names, cells = list(header), itertools.chain([first], cells)
            else:
                names = column_names(first, file)
            lines.characters = 0
            yield from _chunks(cells, names, lines, chunk, delimiter, '"' if quoting else "", is_data)
        except UnicodeDecodeError as error:
            raise NeaspecError("wrong_encoding", file=file) from error
        except csv.Error as error:
            raise NeaspecError("broken_row", file=file, row=lines.row + 1) from error


def declared_rows(
    stream: BinaryIO, file: str, names: Sequence[str], delimiter: str, quote: str, encoding: str, skip: int = 0
) -> Iterator[Rows]:
    """The rows of a delimited text whose signs, columns and header lines (``skip``) are declared beside it.

    ``quote`` is empty where there is none, ``encoding`` a codec of Python. Raises ``NeaspecError``: wrong_encoding,
    broken_row.
    """
    with io.TextIOWrapper(stream, encoding=encoding, newline="") as text:
        lines = _Lines(text, file, without_zeros=not quote)
        quoting = csv.QUOTE_MINIMAL if quote else csv.QUOTE_NONE
        try:
            for _ in range(skip):
                text.readline(MAX_RECORD)
            cells = csv.reader(lines, delimiter=delimiter, quotechar=quote or None, quoting=quoting)
            yield from _chunks(cells, list(names), lines, CHUNK, delimiter, quote)
        except UnicodeDecodeError as error:
            raise NeaspecError("wrong_encoding", file=file) from error
        except csv.Error as error:
            raise NeaspecError("broken_row", file=file, row=lines.row + 1) from error


@dataclass(frozen=True)
class FirstRows:
    """The beginning of a table as a person is shown it: ``rows[header_row]`` seems to be the header.

    ``encoding`` is the best there is, sure or not.
    """

    encoding: Encoding
    delimiter: str
    header_row: int
    rows: list[list[str]]


def first_rows(
    stream: BinaryIO, file: str, n: int = 20, *, encoding: str = "", quoting: bool = True, words: Words | None = None
) -> FirstRows:
    """The first ``n`` rows of a delimited text that are not blank, looking no further than ``SAMPLE`` bytes.

    An encoding that is not sure is taken all the same, so that a person sees what to choose.
    Raises ``NeaspecError``: empty_file, wrong_encoding, unknown_encoding.
    """
    sample = _sample(stream, file, quoting)
    chosen = Encoding(encoding_of(sample, file, encoding)) if encoding else None
    best = chosen or best_encoding(sample, words=words)
    if not best.name:
        raise NeaspecError("wrong_encoding", file=file)
    text = mended(sample.decode(codec(best.name), errors="ignore"), best.name)
    delimiter = _delimiter(text, quoting)
    rows = list(filter(any, _beginning(text, delimiter, quoting, n + HEADER_ROWS)))[:n]
    return FirstRows(best, delimiter, words.headers.header_row(rows) if words else 0, rows)


def read_lines(stream: BinaryIO, file: str, *, encoding: str = "", words: Words | None = None) -> Iterator[str]:
    """The lines of a text that is no table, without their ends.

    Raises ``NeaspecError``: empty_file, wrong_encoding, ambiguous_encoding, unknown_encoding, broken_row.
    """
    name = encoding_of(_sample(stream, file, True), file, encoding, words)
    with io.TextIOWrapper(stream, encoding=codec(name)) as text:
        lines = _Lines(text, file, mongolian=name == MONGOLIAN)
        try:
            for line in lines:
                lines.characters = 0
                lines.row += 1
                yield line.rstrip("\r\n")
        except UnicodeDecodeError as error:
            raise NeaspecError("wrong_encoding", file=file) from error


def read_cells(
    stream: BinaryIO, file: str, *, encoding: str = "", words: Words | None = None
) -> Iterator[tuple[int, list[str]]]:
    """(number, cells) of the rows of a delimited text that are not blank, none of them taken for a header; 1 = first.

    For sheets whose notes, double headers and merged cells only a reader of their kind understands.
    Raises ``NeaspecError``: as ``read_lines``.
    """
    sample = _sample(stream, file, True)
    name = encoding_of(sample, file, encoding, words)
    with io.TextIOWrapper(stream, encoding=codec(name), newline="") as text:
        lines = _Lines(text, file, mongolian=name == MONGOLIAN)
        delimiter = _delimiter(mended(sample.decode(codec(name), errors="ignore"), name), True)
        try:
            for row in _csv(lines, delimiter, True):
                if lines.ended:
                    raise NeaspecError("broken_row", file=file, row=lines.row + 1)
                lines.row += 1
                lines.characters = 0
                if any(map(str.strip, row)):
                    yield lines.row, row
        except UnicodeDecodeError as error:
            raise NeaspecError("wrong_encoding", file=file) from error
        except csv.Error as error:
            raise NeaspecError("broken_row", file=file, row=lines.row + 1) from error


def column_names(cells: Sequence[str], file: str) -> list[str]:
    """The cells of a header row as column names, a nameless column by its number.

    Raises ``NeaspecError``: empty_file, duplicate_column.
    """
    names = [cell.strip() or f"#{number}" for number, cell in enumerate(cells, 1)]
    if not any(cell.strip() for cell in cells):
        raise NeaspecError("empty_file", file=file)
    for name in names:
        if names.count(name) > 1:
            raise NeaspecError("duplicate_column", file=file, column=name)
    return names


class _Lines:
    """The lines of a text; knows what the current record has taken and whether the end was reached."""

    def __init__(self, text: io.TextIOWrapper, file: str, mongolian: bool = False, without_zeros: bool = False):
        self._text, self.file = text, file
        self._mongolian, self._without_zeros = mongolian, without_zeros
        self.row = 0
        self.characters = 0
        self.ended = False
        self._ahead: deque[str] = deque()

    def __iter__(self) -> Iterator[str]:
        while line := self._next():
            self.characters += len(line)
            if self.characters >= MAX_RECORD:
                raise NeaspecError("broken_row", file=self.file, row=self.row + 1)
            yield line
        self.ended = True

    def plain(self, most: int, names: Sequence[str], delimiter: str, quote: str) -> pd.DataFrame | None:
        """The next lines, at most so many, as a frame of cells, where nothing in them asks for Python's parser.

        None, and the lines stay, where there are none, where one is quoted, blank, too long or has not a cell for each
        of ``names``.
        """
        lines, left = [], MAX_RECORD
        while len(lines) < most and left > 0 and (line := self._next()):
            lines.append(line)
            left -= len(line)
        text = "".join(lines)
        # U+FEFF at the beginning is no text to pandas
        odd = (quote and quote in text) or "\0" in text or "\ufeff" in text or delimiter not in _OF_ONE_BYTE
        if lines and not odd:
            fit = set(map(str.count, lines, itertools.repeat(delimiter))) == {len(names) - 1}
            blank = (delimiter * (len(names) - 1) + end for end in ("\n", "\r\n", "\r", ""))
            if fit and not set(blank).intersection(lines) and max(map(len, lines)) <= MAX_FIELD:
                return _split(text, names, delimiter)
        self._ahead.extendleft(reversed(lines))
        return None

    def _next(self) -> str:
        """A line, empty at the end."""
        if not self._ahead:
            self._ahead.extend(self._block())
        return self._ahead.popleft() if self._ahead else ""

    def _block(self) -> Iterator[str]:
        """The next lines, the last of them whole or longer than a record may be."""
        text = self._text.read(BLOCK)
        if text and not text.endswith("\n"):
            text += self._text.readline(MAX_RECORD)
        text = mended(text, MONGOLIAN) if self._mongolian else text
        return io.StringIO(text.replace("\0", "") if self._without_zeros else text, newline="")


def _chunks(
    cells: Iterator[list[str]],
    names: list[str],
    lines: _Lines,
    size: int,
    delimiter: str,
    quote: str,
    ahead: bool = False,
) -> Iterator[Rows]:
    """The rows of ``cells``, which takes them from ``lines``, where a chunk asks for a parser, else from these alone.

    With ``ahead`` the first of ``cells`` is no longer in ``lines``.
    """
    more, empty = True, True
    while more:
        frame = None if ahead else lines.plain(size, names, delimiter, quote)
        if frame is None:
            rows = _parsed(cells, names, lines, size)
            more = len(rows) == size
        else:
            frame.index = pd.Index(np.arange(lines.row + 1, lines.row + len(frame) + 1), dtype="int64")
            lines.row += len(frame)
            rows = Rows(frame, [])
        if len(rows) or empty:
            yield rows
        ahead = empty = False


def _parsed(cells: Iterator[list[str]], names: list[str], lines: _Lines, size: int) -> Rows:
    """The next ``size`` rows, fewer at the end."""
    width, free = len(names), size
    whole: list[list[str]] = []
    numbers: list[int] = []
    misshapen: list[tuple[int, list[str], str]] = []
    for row in cells:
        if lines.ended:  # a record that asks for one line more than there is has an open quotation mark
            raise NeaspecError("broken_row", file=lines.file, row=lines.row + 1)
        lines.row += 1
        taken, lines.characters = lines.characters, 0
        if not (row and row[0]) and not any(row):  # the first cell tells it of most rows
            continue
        free -= 1
        if taken > MAX_FIELD and max(map(len, row)) > MAX_FIELD:
            misshapen.append((lines.row, row, "field_too_long"))
        elif len(row) != width:
            misshapen.append((lines.row, row, "wrong_cell_count"))
        else:
            whole.append(row)
            numbers.append(lines.row)
        if not free:
            break
    return Rows(text_frame(whole, names, numbers), misshapen)


def text_frame(rows: Sequence[Sequence[str]], names: Sequence[str], numbers: Sequence[int]) -> pd.DataFrame:
    """Rows of text cells as a frame of objects, indexed by row number."""
    cells = np.empty((len(names), len(numbers)), dtype=object)  # column by column, as pandas keeps them
    for place, column in enumerate(zip(*rows)):
        known: dict[str, str] = {}
        cells[place] = list(map(known.setdefault, column, column))  # a text that comes again is kept once
    return pd.DataFrame(cells.T, index=pd.Index(numbers, dtype="int64"), columns=list(names), copy=False)


def _split(text: str, names: Sequence[str], delimiter: str) -> pd.DataFrame:
    """Lines without a quotation mark, all of so many cells, as a frame of text.

    By pandas, which keeps a text that comes again in a column once: whatever looks at the cells later then finds the
    same object, whose hash is known, and needs not compare the texts.
    """
    frame = pd.read_csv(io.BytesIO(text.encode()), sep=delimiter, header=None, names=range(len(names)), dtype=str,
                        na_filter=False, quoting=csv.QUOTE_NONE, skip_blank_lines=False, low_memory=False,
                        engine="c")  # fmt: skip
    frame.columns = list(names)
    return frame


def stripped(column: pd.Series, missing: Collection[str] = frozenset(("",))) -> pd.Series:
    """Cells without the blanks around them, None for those that stand for nothing."""
    cells = column.tolist()
    if not any(cells):
        return pd.Series(np.full(len(cells), None if "" in missing else ""), index=column.index, dtype=object)
    if 2 * len(set(cells[:200])) < len(cells[:200]):  # a word that comes again and again is looked at once
        known = {cell: None if cell.strip() in missing else cell.strip() for cell in set(cells)}
        cells = list(map(known.__getitem__, cells))
    else:
        cells = list(map(str.strip, cells))
        if not frozenset(missing).isdisjoint(cells):
            cells = list(map(dict.fromkeys(missing).get, cells, cells))  # a word of nothing is None, each other itself
    return pd.Series(np.fromiter(cells, dtype=object, count=len(cells)), index=column.index, copy=False)


def _sample(stream: BinaryIO, file: str, quoting: bool) -> bytes:
    sample = stream.peek(SAMPLE)
    if not sample:
        raise NeaspecError("empty_file", file=file)
    if not quoting and not sample.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        sample = sample.replace(b"\0", b"")
    return sample


def _csv(lines: Iterable[str], delimiter: str, quoting: bool) -> Iterator[list[str]]:
    return csv.reader(lines, delimiter=delimiter, quoting=csv.QUOTE_MINIMAL if quoting else csv.QUOTE_NONE)


def _beginning(text: str, delimiter: str, quoting: bool, n: int) -> list[list[str]]:
    rows: list[list[str]] = []
    with contextlib.suppress(csv.Error):  # reading on will say which row is broken
        rows.extend(itertools.islice(_csv(io.StringIO(text, newline=""), delimiter, quoting), n))
    return rows


def _delimiter(sample: str, quoting: bool) -> str:
    """The delimiter under which most rows of the sample are as wide as the first; of equals the widest.

    Where the first is no more than one cell, as wide as the others.
    """

    lines = sample.splitlines()[:50]

    def fit(delimiter: str) -> tuple[float, int]:
        try:
            widths = [len(row) for row in _csv(lines, delimiter, quoting) if row]
        except csv.Error:
            return 0.0, 0
        width = widths[0] if widths else 0
        if width == 1:  # a note above the header
            width = Counter(widths).most_common(1)[0][0]
        return (widths.count(width) / len(widths), width) if width > 1 else (0.0, 0)

    return max(DELIMITERS, key=fit)
