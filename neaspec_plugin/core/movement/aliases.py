"""Which codes are one animal: the office's own table of two columns, code and animal."""

from __future__ import annotations

from typing import BinaryIO

from ..detections.delimited import read_rows
from ..errors import NeaspecError

COLUMNS = ("code", "animal")


def read_aliases(stream: BinaryIO, file: str) -> dict[str, str]:
    """The animal of each code in a delimited text with ``COLUMNS``; ``dataset:code`` names one of a data set.

    ``stream`` is buffered. Raises what ``delimited.read_rows`` raises, ``alias_column`` and ``alias_twice``: a code
    that stands for two animals refuses the file.
    """
    found: dict[str, str] = {}
    for rows in read_rows(stream, file):
        for column in COLUMNS:
            if column not in rows.frame:
                raise NeaspecError("alias_column", file=file, column=column)
        cells = zip(rows.frame.index, *(rows.frame[column] for column in COLUMNS))
        for number, code, animal in cells:
            if not isinstance(code, str) or not isinstance(animal, str) or not code.strip() or not animal.strip():
                continue
            if found.setdefault(code.strip(), animal.strip()) != animal.strip():
                raise NeaspecError("alias_twice", file=file, row=str(number))
    return found
