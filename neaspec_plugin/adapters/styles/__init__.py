"""How each layer looks and what it says of itself: one function per role, by theme.

Colours and signs are decided once: species by colour and shape (colours after Okabe and Ito 2008), sure is filled and
unsure hollow, one sequential ramp (cividis, Nuñez et al. 2018) for amounts, evidence by the line's pattern. Every word
comes from ``Wording``, so that a layer may speak another language than the interface.
"""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import QgsEditorWidgetSetup, QgsVectorLayer

from ...core import schema
from ...core.messages import Message
from ..wording import Wording
from . import corridors, ground, habitat, joint_areas, movement, priorities, site_sheets, sites, threats
from .drawing import decimals, round_breaks
from .fields import alias_code, map_tip, name_fields
from .role import Role
from .sites import three_values

__all__ = (
    "EXACT", "RELEASED", "ROLE", "ROLES", "SENSITIVITY", "SHOWS", "alias_code", "decimals", "name_countries",
    "round_breaks", "style", "three_values",
)  # fmt: skip

ROLE, SENSITIVITY, SHOWS = "neaspec/role", "neaspec/sensitivity", "neaspec/shows"
EXACT, RELEASED = "exact", "released"

ROLES: dict[str, Role] = {
    **sites.ROLES, **movement.ROLES, **habitat.ROLES, **corridors.ROLES, **priorities.ROLES, **ground.ROLES,
    **threats.ROLES, **joint_areas.ROLES, **site_sheets.ROLES,
}  # fmt: skip


def style(
    layer: QgsVectorLayer, role: str, wording: Wording, species: Mapping[str, str] | None = None, season: str = "",
    sensitivity: str = EXACT,
) -> None:  # fmt: skip
    """Give a layer all that its role has: signs, labels, map tips, names of fields, abstract, scale range, properties.

    ``species`` names the species in the layer by id, in the order of the legend; a layer of one species takes its
    colour. ``season`` marks the signs of a layer of one season. ``sensitivity`` is ``exact`` or ``released``.
    """
    known = ROLES[role]
    _paint(layer, role, wording, dict(species or {}), season)
    name_fields(layer, wording, known, dict(species or {}))
    if known.title:
        layer.setDisplayExpression(f'"{known.title}"')
        layer.setMapTipTemplate(map_tip(layer, known))
    if known.scales:
        layer.setScaleBasedVisibility(True)
        layer.setMinimumScale(known.scales[0])
        layer.setMaximumScale(known.scales[1])
    metadata = layer.metadata()
    metadata.setTitle(layer.name())
    metadata.setAbstract(wording.text(Message(known.abstract)))
    metadata.setRights([wording.text(Message("source_note")), wording.text(Message("boundaries_note"))])
    metadata.setKeywords({SENSITIVITY: [sensitivity], SHOWS: [f"{one}-{season}" for one in species or () if season]})
    layer.setMetadata(metadata)
    layer.setCustomProperty(ROLE, role)
    layer.setCustomProperty(SENSITIVITY, sensitivity)


def _paint(layer: QgsVectorLayer, role: str, wording: Wording, species: dict[str, str], season: str) -> None:
    if role == "sites":
        sites.sites(layer, wording, species, season)
    else:
        ROLES[role].paint(layer, wording, species)


def name_countries(layer: QgsVectorLayer, names: Mapping[str, str]) -> None:
    """Names in place of codes in the fields that hold one country; ``names`` by alpha-3."""
    for table in ROLES[layer.customProperty(ROLE)].tables:
        for one in schema.TABLES[table].fields:
            place = layer.fields().lookupField(one.name)
            if one.vocabulary == "country" and place >= 0:
                choice = {"map": [{name: code} for code, name in names.items()]}
                layer.setEditorWidgetSetup(place, QgsEditorWidgetSetup("ValueMap", choice))
