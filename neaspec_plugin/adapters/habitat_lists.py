"""Lists of habitat classes: their words, and the list that a map is held against."""

from __future__ import annotations

import os

from .. import paths
from ..core.errors import NeaspecError
from ..core.habitat.habitat_classes import Classes, bundled_classes, own_classes
from ..core.habitat.resistance_tables import read_table
from ..core.messages import Message
from ..core.species.reference import read_csv
from .wording import Wording


def chosen_classes(name: str, path: str) -> Classes:
    """The file ``path`` where one is given, else the bundled list ``name``. Raises ``not_readable``, and what
    ``read_table`` and ``own_classes`` raise."""
    if not path:
        return bundled_classes(_bundled(), name)
    file_name = os.path.basename(path)
    try:
        with open(path, "rb") as file:
            return own_classes(read_table(file, file_name), file_name)
    except OSError as error:
        raise NeaspecError("not_readable", file=file_name) from error


def words_of(name: str, wording: Wording) -> dict[str, str]:
    """{code: code and word} of a bundled list, in its own order."""
    rows = _bundled()
    codes = rows.loc[rows["list"] == name, "code"]
    return {code: f"{code} {word}" if code[:1].isdigit() else word for code, word in _worded(name, codes, wording)}


def class_words(wording: Wording) -> str:
    """The expression that tells the word of a mapped habitat's class, or its code where it is of no bundled list."""
    rows = _bundled()
    pairs = [
        f"'{name}:{code}', {_quoted(word)}"
        for name, own in rows.groupby("list", sort=False)
        for code, word in _worded(str(name), own["code"], wording)
    ]
    return f'coalesce(map_get(map({", ".join(pairs)}), "habitat_list" || \':\' || "habitat_type"), "habitat_type")'


def _worded(name, codes, wording):
    for code in codes:
        yield code, wording.text(Message(f"habitat_class_{name}_{code.replace('.', '_')}"))


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def _bundled():
    return read_csv(paths.reference_dir(), "habitat_classes")
