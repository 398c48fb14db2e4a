"""The name of a table's field and the words of its values, in a language."""

from __future__ import annotations

from collections.abc import Mapping

from .. import paths
from ..core.messages import Message
from ..core.schema import VOCABULARIES, Field
from .styles.fields import alias_code
from .texts import TEXTS
from .wording import Wording

BY_TABLE = ("species_id", "country")  # vocabularies whose words are rows of a table


def field_name(table: str, name: str, wording: Wording) -> str:
    """The name of a field: that of the table, else the one that it has in all tables; its own where it has no text."""
    codes = (f"field_{table}_{name}", alias_code(name))
    return next((wording.text(Message(code)) for code in codes if code in TEXTS), name)


def value_words(field: Field, wording: Wording, tables: Mapping[str, Mapping[str, str]]) -> dict[str, str]:
    """{code: word} of a field with a closed vocabulary, else nothing.

    ``tables``: {code: name} of the vocabularies ``BY_TABLE``.
    """
    if field.vocabulary in BY_TABLE:
        return dict(tables.get(field.vocabulary, {}))
    return {code: wording.word(field.vocabulary, code) for code in VOCABULARIES.get(field.vocabulary, ()) if code}


def threat_words(wording: Wording) -> dict[str, str]:
    """{code: code and word} of the classes of threats, in the order of the list."""
    from ..core.species.reference import read_csv

    return {
        code: f"{code} {wording.text(Message('threat_class_' + code.replace('.', '_')))}"
        for code in read_csv(paths.reference_dir(), "threat_classes")["code"]
    }
