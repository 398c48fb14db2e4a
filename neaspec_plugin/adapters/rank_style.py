"""How the raster of a nested ranking looks: the best cells in classes, each named by the share of all that it holds."""

from __future__ import annotations

from qgis.core import QgsColorRampShader, QgsRasterLayer, QgsRasterShader, QgsSingleBandPseudoColorRenderer
from qgis.PyQt.QtGui import QColor

from ..core.messages import Message
from . import signs
from .styles import EXACT, ROLE, SENSITIVITY
from .wording import Wording

AREA_RANK = "area_rank"  # its role
_CLASSES = (0.5, 0.7, 0.9, 0.95, 1.0)  # the ranks at which they end
_BEST = (None, 50, 30, 10, 5)  # percent of the cells from each class on


def style_rank(layer: QgsRasterLayer, wording: Wording) -> None:
    """Five classes of the rank 0 to 1, the last the best twentieth; the least is pale."""
    colours = [QColor("#E4E4E4"), *(QColor(one) for one in signs.CIVIDIS[-4:])]
    items = []
    for end, best, colour in zip(_CLASSES, _BEST, colours):
        told = Message("legend_other_cells") if best is None else Message("legend_best_cells", percent=best)
        items.append(QgsColorRampShader.ColorRampItem(end, colour, wording.text(told)))
    shader = QgsColorRampShader(0.0, 1.0, None, QgsColorRampShader.Type.Discrete)
    shader.setColorRampItemList(items)
    around = QgsRasterShader(0.0, 1.0)
    around.setRasterShaderFunction(shader)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, around)
    renderer.setClassificationMin(0.0)
    renderer.setClassificationMax(1.0)
    layer.setRenderer(renderer)
    layer.setOpacity(0.85)
    metadata = layer.metadata()
    metadata.setTitle(layer.name())
    notes = (Message("abstract_area_rank"), Message("source_note"), Message("boundaries_note"))
    metadata.setAbstract("\n".join(wording.text(one) for one in notes))
    metadata.setKeywords({SENSITIVITY: [EXACT]})
    layer.setMetadata(metadata)
    layer.setCustomProperty(ROLE, AREA_RANK)
    layer.setCustomProperty(SENSITIVITY, EXACT)
