"""Names and words of fields, and the tip on the map."""

from __future__ import annotations

import html
import re
from collections.abc import Mapping

from qgis.core import QgsEditorWidgetSetup, QgsVectorLayer

from ...compat import field_type
from ...core import schema
from ...core.messages import Message
from ..wording import Wording
from .role import Role


def name_fields(layer: QgsVectorLayer, wording: Wording, role: Role, species: Mapping[str, str]) -> None:
    """Aliases and words for the fields that are shown; all others, with the sources' own wording, stay out of forms."""
    own = role.words(layer, wording) if role.words else {}
    columns = layer.attributeTableConfig()
    columns.update(layer.fields())
    for place, name in enumerate(layer.fields().names()):
        base, _, side = name.rpartition("_")
        of_country = side in schema.COUNTRIES and base in role.shown
        shown = name in role.shown or of_country
        columns.setColumnHidden(place, not shown)
        if not shown:
            layer.setEditorWidgetSetup(place, QgsEditorWidgetSetup("Hidden", {}))
            continue
        alias = wording.text(Message(role.aliases.get(name) or alias_code(base if of_country else name)))
        layer.setFieldAlias(place, f"{alias}, {side}" if of_country else alias)
        words = species if name == "species_id" else own.get(name) or _words(wording, role, name)
        if words:
            choice = {"map": [{word: value} for value, word in words.items()]}
            layer.setEditorWidgetSetup(place, QgsEditorWidgetSetup("ValueMap", choice))
    layer.setAttributeTableConfig(columns)


def alias_code(name: str) -> str:
    """The code of a field's alias: ``eventDate`` -> field_event_date."""
    return "field_" + re.sub(r"(?<=[a-z])([A-Z])", r"_\1", name).lower()


def _words(wording: Wording, role: Role, name: str) -> dict[str, str]:
    """value: word of the closed vocabulary that a field has in the role's tables."""
    for table in role.tables:
        if name in schema.TABLES[table].names and schema.TABLES[table][name].vocabulary:
            vocabulary = schema.TABLES[table][name].vocabulary
            if vocabulary == "country":  # names of countries are rows of a table, see ``name_countries``
                return {}
            return {value: wording.word(vocabulary, value) for value in schema.VOCABULARIES[vocabulary] if value}
    return {}


def _told(layer: QgsVectorLayer, name: str) -> str:
    """The expression for a value in a map tip: words for codes, and of a measured number two decimals."""
    if layer.fields().field(name).type() == field_type("real"):
        return f"coalesce(to_string(round(\"{name}\", 2)), '')"
    return f"coalesce(represent_value(\"{name}\"), '')"


def map_tip(layer: QgsVectorLayer, role: Role) -> str:
    names = layer.fields().names()
    rows = "".join(
        f'<tr><td style="padding-right:1em">{html.escape(layer.attributeAlias(names.index(name)))}</td>'
        f"<td>[% {_told(layer, name)} %]</td></tr>"
        for name in role.shown
        if name in names and name != role.title
    )
    return f"<b>[% coalesce(represent_value(\"{role.title}\"), '') %]</b><table>{rows}</table>"
