"""What an algorithm's result looks like when QGIS puts it on the map: the style of its role, in the user's language.

Only QGIS's window loads results; where nothing is loaded, as in ``qgis_process``, nothing happens.
"""

from __future__ import annotations

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsRasterLayer,
    QgsVectorLayer,
)

from .. import paths
from ..compat import plain
from ..core.messages import Message
from ..core.schema import SPECIES
from . import raster_styles, styles
from .wording import Wording

# the words of a result's legend: its title with the unit, by the role in ``styles.ROLES`` or ``raster_styles.ROLES``
TITLES = {
    "animal_track": "layer_animal_track",
    "found_crossings": "layer_crossings",
    "border_segments": "layer_border_segments",
    "home_ranges": "layer_home_ranges",
    "density": "scr_density",
    "flyway_links": "layer_flyway_links",
    "priorities": "layer_priorities",
    "rank_acceptability": "layer_rank_acceptability",
    "found_corridors": "theme_corridors",
    "corridor_strips": "layer_corridor_strips",
    "border_passages": "layer_border_passages",
    "overlaid_corridors": "layer_overlaid_corridors",
    "corridor_gaps": "layer_corridor_gaps",
    "pinch_points": "layer_pinch_points",
    "patches": "layer_patches",
    "connectivity_links": "layer_connectivity_links",
    **{role: f"layer_{role}" for role in raster_styles.ROLES},
    "planning_units": "layer_planning_units",
    "selection": "layer_selection",
    "cooperation": "layer_cooperation",
    "protection_gaps": "layer_protection_gaps",
    "protection_gap_lines": "layer_protection_gap_lines",
    "habitat_issues": "layer_habitat_issues",
    "habitat_changes": "layer_habitat_changes",
    "wetlands_lost": "layer_wetlands_lost",
    "restoration_needs": "layer_restoration_needs",
    "restoration_list": "layer_restoration_list",
    "joint_sites": "layer_joint_sites",
    "threats": "layer_threats",
    "site_readiness": "layer_site_readiness",
}
_NOTES = ("source_note", "boundaries_note")

_waiting: dict[str, ResultStyle] = {}  # QGIS holds no reference to what it will call


class ResultStyle(QgsProcessingLayerPostProcessorInterface):
    """Styles one result once it is a layer of the project."""

    def __init__(self, destination: str, role: str, wording: Wording):
        super().__init__()
        self._destination, self._role, self._wording = destination, role, wording

    def postProcessLayer(  # noqa: N802
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        _waiting.pop(self._destination, None)
        if isinstance(layer, (QgsVectorLayer, QgsRasterLayer)):
            style_result(layer, self._role, self._wording)


def style_when_loaded(context: QgsProcessingContext, destination: str | None, role: str, wording: Wording) -> None:
    """Have QGIS style the result ``destination`` when it loads it; does nothing where it does not."""
    if destination and context.willLoadLayerOnCompletion(destination):
        _waiting[destination] = ResultStyle(destination, role, wording)
        context.layerToLoadOnCompletionDetails(destination).setPostProcessor(_waiting[destination])


def style_result(layer: QgsVectorLayer | QgsRasterLayer, role: str, wording: Wording) -> None:
    """Signs, title, labels, map tips, names of fields and an abstract with the source and the note on boundaries."""
    layer.setName(wording.text(Message(TITLES[role])))
    if isinstance(layer, QgsRasterLayer):
        raster_styles.style(layer, role, wording)
    else:
        styles.style(layer, role, wording, _species_in(layer, wording))
    metadata = layer.metadata()
    metadata.setAbstract("\n".join([metadata.abstract(), *(wording.text(Message(code)) for code in _NOTES)]))
    layer.setMetadata(metadata)
    layer.triggerRepaint()


def _species_in(layer: QgsVectorLayer, wording: Wording) -> dict[str, str]:
    """The names of the species in a layer, in the order of the catalogue."""
    place = layer.fields().lookupField("species_id")
    if place < 0:
        return {}
    there = {plain(value) for value in layer.uniqueValues(place)}
    from ..core.species.reference import read_csv

    table = read_csv(paths.reference_dir(), "species").set_index("species_id")
    names = table[f"name_{wording.language}"].fillna(table["name_en"])
    return {one: names[one] for one in SPECIES if one in there}
