"""The words of the bundled lists of habitat classes (``resources/reference/habitat_classes.csv``)."""

from __future__ import annotations

from ..core.messages import Message
from ..core.schema import VOCABULARIES
from .texts.habitat_classes import TEXTS
from .wording import Wording

_PREFIX = "habitat_class_"


def words_of(name: str, wording: Wording) -> dict[str, str]:
    """{code: word} of a list in its own order; numbers stand before their words."""
    return {code: f"{code} {word}" if code[:1].isdigit() else word for code, word in _worded(name, wording)}


def class_words(wording: Wording) -> str:
    """The expression that tells the word of a mapped habitat's class, or its code where it is of no bundled list."""
    pairs = [
        f"'{name}:{code}', '{_escaped(word)}'"
        for name in VOCABULARIES["habitat_list"]
        for code, word in _worded(name, wording)
    ]
    return f'coalesce(map_get(map({", ".join(pairs)}), "habitat_list" || \':\' || "habitat_type"), "habitat_type")'


def _worded(name: str, wording: Wording):
    prefix = f"{_PREFIX}{name}_"
    for key in TEXTS:
        if key.startswith(prefix):
            code = key[len(prefix) :]
            yield code if name == "plain" else code.replace("_", "."), wording.text(Message(key))


def _escaped(text: str) -> str:
    return text.replace("'", "''")
