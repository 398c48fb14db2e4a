"""Which cores have to do with each other: the office's own table of two columns, from_core and to_core."""

from __future__ import annotations

from collections.abc import Sequence
from typing import BinaryIO

import numpy as np

from ...detections.delimited import read_rows
from ...errors import NeaspecError

COLUMNS = ("from_core", "to_core")


def read_pairs(stream: BinaryIO, file: str, names: Sequence[str]) -> np.ndarray:
    """Cores by cores, True for each pair of a delimited text with ``COLUMNS``, in both directions.

    ``stream`` is buffered. Raises what ``delimited.read_rows`` raises, ``pair_column``, ``pair_unknown`` and
    ``empty_file``: a name that no core has refuses the file, and so does a file without a pair.
    """
    place = {name: number for number, name in enumerate(names)}
    wanted = np.zeros((len(names), len(names)), dtype=bool)
    for rows in read_rows(stream, file):
        for column in COLUMNS:
            if column not in rows.frame:
                raise NeaspecError("pair_column", file=file, column=column)
        for number, *ends in zip(rows.frame.index, *(rows.frame[column] for column in COLUMNS)):
            ends = [end.strip() if isinstance(end, str) else "" for end in ends]
            for end in ends:
                if end not in place:
                    raise NeaspecError("pair_unknown", file=file, row=str(number), core=end)
            one, two = (place[end] for end in ends)
            wanted[one, two] = wanted[two, one] = True
    if not np.triu(wanted, 1).any():
        raise NeaspecError("empty_file", file=file)
    return wanted
