"""How the rasters of corridors and circuits look: one entry per role, with legend, title and abstract in one language.

Ramps are perceptually uniform and safe for colour-blind eyes (viridis, magma: Smith and van der Walt 2015; cividis:
Nuñez et al. 2018; balance: PuOr of ColorBrewer, Brewer 2003). Dark is much, what is least fades, and what lies over
imagery stops short of the ramp's darkest end, so that both stay readable. The ends of a stretch come from quantiles, so
that a few extreme cells do not hide all others.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass

import numpy as np
from osgeo import gdal
from qgis.core import (
    QgsColorRampLegendNodeSettings,
    QgsColorRampShader,
    QgsPalettedRasterRenderer,
    QgsRasterLayer,
    QgsRasterShader,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtGui import QColor

from ..core.corridors.circuits.current_protection import CLASSES
from ..core.messages import Message
from . import signs
from .styles import EXACT, ROLE, SENSITIVITY, decimals, round_breaks
from .wording import Wording

WIDTH = "neaspec/width"  # the share of the corridors' cells that a mosaic shows
VIRIDIS = ("#FDE725", "#5EC962", "#21918C", "#3B528B", "#440154")  # all low to high
TEAL = ("#FDE725", "#90D743", "#35B779", "#21918C", "#31688E")  # the lighter two thirds of viridis
MAGENTA = ("#FCFDBF", "#FEB078", "#F1605D", "#B73779", "#721F81")  # the same of magma
BALANCE = ("#B35806", "#F1A340", "#F7F7F7", "#998EC3", "#542788")
APART = ("#88CCEE", "#DDCC77", "#AA4499", "#117733", "#CC6677", "#332288", "#44AA99")  # Tol 2021, muted
CROSSED = ("#EFE3D3", "#E39A5B", "#B3400E", "#D8E6F1", "#6FA8D6", "#10508F")  # weak to strong: open, then protected
_FADING, _EDGED, _EVEN = (0, 150, 200, 230, 255), (255, 235, 190, 125, 50), (255,) * 5  # opacity along a ramp
_SHARES = (0.5, 0.75, 0.9, 0.96, 0.985)  # of the cells below each stop of skewed amounts
_MOST_CELLS = 4_000_000  # read for a stretch or an area; larger rasters are read at every second, third... cell


@dataclass(frozen=True)
class RasterRole:
    """``stretch``: linear, log, quantile, balance (about 1), excess (from 0, dark is least), classes or crossed."""

    ramp: tuple[str, ...]
    stretch: str
    abstract: str
    alphas: tuple[int, ...] = _EVEN
    opacity: float = 0.85


ROLES: dict[str, RasterRole] = {
    "resistance": RasterRole(signs.CIVIDIS, "log", "abstract_resistance", opacity=0.75),
    "corridor_mosaic": RasterRole(TEAL[::-1], "excess", "abstract_corridor_mosaic", _EDGED),
    "cost_allocation": RasterRole(APART, "classes", "abstract_cost_allocation", opacity=0.5),
    "cost_distance": RasterRole(VIRIDIS, "linear", "abstract_cost_distance", opacity=0.75),
    "current": RasterRole(MAGENTA, "quantile", "abstract_current", _FADING),
    "maximum_current": RasterRole(MAGENTA, "quantile", "abstract_maximum_current", _FADING),
    "voltage": RasterRole(VIRIDIS, "linear", "abstract_voltage", opacity=0.75),
    "barrier_improvement": RasterRole(TEAL, "quantile", "abstract_barrier_improvement", _FADING),
    "current_by_protection": RasterRole(CROSSED, "crossed", "abstract_current_by_protection"),
    "flow_potential": RasterRole(MAGENTA, "quantile", "abstract_flow_potential", _FADING),
    "normalised_current": RasterRole(BALANCE, "balance", "abstract_normalised_current", (230, 170, 60, 170, 230)),
}


@dataclass(frozen=True)
class Sample:
    """``values``: those of a layer, ascending; each stands for ``area_ha``, where the layer is in metres."""

    values: np.ndarray
    area_ha: float = 0.0

    def quantile(self, share: float) -> float:
        """The least value that at least ``share`` (0 to 1) of the cells do not exceed; 0 without cells."""
        if not self.values.size:
            return 0.0
        return float(self.values[max(math.ceil(share * self.values.size) - 1, 0)])

    def area_to(self, most: float) -> float:
        """The area (ha) of the cells whose value is ``most`` or less."""
        return float(np.searchsorted(self.values, most, side="right")) * self.area_ha


def sample(layer: QgsRasterLayer) -> Sample:
    """The values of band 1; empty where the file cannot be read."""
    array = None
    with suppress(RuntimeError):
        source = gdal.Open(layer.source())
        if source is not None:
            every = max(math.ceil(math.sqrt(source.RasterXSize * source.RasterYSize / _MOST_CELLS)), 1)
            columns, rows = max(source.RasterXSize // every, 1), max(source.RasterYSize // every, 1)
            each = source.RasterXSize * source.RasterYSize / (columns * rows)  # cells for one that is read
            band = source.GetRasterBand(1)
            array = band.ReadAsArray(buf_xsize=columns, buf_ysize=rows)
            nothing = band.GetNoDataValue()
    if array is None:
        return Sample(np.array([]))
    values = array[np.isfinite(array)] if nothing is None else array[np.isfinite(array) & (array != nothing)]
    return Sample(np.sort(values), each * layer.rasterUnitsPerPixelX() * layer.rasterUnitsPerPixelY() / 10_000)


def style(layer: QgsRasterLayer, role: str, wording: Wording) -> None:
    """Give a raster the colours and the legend of its role, title, abstract, rights and properties."""
    known = ROLES[role]
    found = sample(layer)
    if known.stretch == "classes":
        _classes(layer, found)
    elif known.stretch == "crossed":
        _crossed(layer, wording)
    elif known.stretch == "excess":
        show_width(layer, wording, 1.0, found)
    else:
        _colours(layer, stops(found, known.stretch), known, wording)
    layer.setOpacity(known.opacity)
    metadata = layer.metadata()
    metadata.setTitle(layer.name())
    metadata.setAbstract(wording.text(Message(known.abstract)))
    metadata.setRights([wording.text(Message("source_note")), wording.text(Message("boundaries_note"))])
    metadata.setKeywords({SENSITIVITY: [EXACT]})
    layer.setMetadata(metadata)
    layer.setCustomProperty(ROLE, role)
    layer.setCustomProperty(SENSITIVITY, EXACT)


def show_width(layer: QgsRasterLayer, wording: Wording, share: float, found: Sample) -> float:
    """Show only the ``share`` (0 to 1) of a mosaic's cells with the least excess; returns the greatest excess shown.

    Cells of one excess are shown together, so that it may be more of them. Only the colours change: the file stays as
    it is, and nothing is computed again.
    """
    most = found.quantile(share)
    ends = [one for one in round_breaks(0.0, most) if one < 0.95 * most] if most > 0 else []
    _colours(layer, [*ends, most], ROLES["corridor_mosaic"], wording, clip=True)
    layer.setCustomProperty(WIDTH, share)
    return most


def shown_share(layer: QgsRasterLayer) -> float:
    """The share of a mosaic's cells that is shown, as ``show_width`` left it."""
    return float(layer.customProperty(WIDTH, 1.0))


def legend(layer: QgsRasterLayer) -> list[tuple[str, QColor]]:
    """The label and the colour of each class."""
    return list(layer.renderer().legendSymbologyItems())


def stops(found: Sample, stretch: str) -> list[float]:
    """Two to seven round values between which a ramp runs, ascending."""
    if stretch == "balance":
        return [0.25, 0.5, 1.0, 2.0, 4.0]
    positive = Sample(found.values[np.searchsorted(found.values, 0.0, side="right") :])
    if stretch == "quantile":
        chosen = sorted({_rounded(positive.quantile(share)) for share in _SHARES})
        return chosen if len(chosen) > 1 else [0.0, chosen[0] or 1.0]
    low, high = found.quantile(0.02), found.quantile(0.98)
    if stretch == "log" and low > 0 and high >= 5 * low:
        steps = np.geomspace(low, high, 5)
        return sorted({_rounded(float(step), 1) for step in steps})
    return round_breaks(low, high)


def _rounded(value: float, digits: int = 2) -> float:
    """A value with few significant digits."""
    return float(f"{value:.{digits - 1}e}")


def _colours(
    layer: QgsRasterLayer, values: Sequence[float], role: RasterRole, wording: Wording, clip: bool = False
) -> None:
    """A ramp with a labelled class at each value; ``clip``: what is greater than the last value is not drawn."""
    shown = _between(role, len(values))
    labels = [wording.number(value, decimals(_rounded(value, 3))) for value in values]
    if not clip:
        labels[0], labels[-1] = f"≤ {labels[0]}", f"≥ {labels[-1]}"
    shader = QgsColorRampShader(values[0], values[-1], None, QgsColorRampShader.Type.Interpolated)
    shader.setColorRampItemList(
        [QgsColorRampShader.ColorRampItem(*one) for one in zip(map(float, values), shown, labels)]
    )
    shader.setClip(clip)
    settings = QgsColorRampLegendNodeSettings()
    settings.setUseContinuousLegend(False)
    shader.setLegendSettings(settings)
    around = QgsRasterShader(values[0], values[-1])
    around.setRasterShaderFunction(shader)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, around)
    renderer.setClassificationMin(values[0])
    renderer.setClassificationMax(values[-1])
    renderer.setOpacity(layer.opacity())
    layer.setRenderer(renderer)


def _between(role: RasterRole, number: int) -> list[QColor]:
    """``number`` colours evenly along a ramp."""
    ramp = np.array([QColor(one).getRgb()[:3] for one in role.ramp], dtype=float)
    whole = np.column_stack([ramp, role.alphas])
    places = np.linspace(0, len(ramp) - 1, number)
    columns = [np.interp(places, np.arange(len(ramp)), column) for column in whole.T]
    return [QColor(*(round(part) for part in parts)) for parts in zip(*columns)]


def _classes(layer: QgsRasterLayer, found: Sample) -> None:
    """One colour for each whole number; neighbouring numbers differ."""
    numbers = [int(value) for value in np.unique(found.values)]
    classes = [
        QgsPalettedRasterRenderer.Class(number, QColor(APART[number % len(APART)]), str(number)) for number in numbers
    ]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes))


def _crossed(layer: QgsRasterLayer, wording: Wording) -> None:
    """Current by protection: two ramps of one lightness, so that strength compares across them."""
    classes = [
        QgsPalettedRasterRenderer.Class(number, QColor(colour), wording.text(Message(f"legend_current_{name}")))
        for number, (name, colour) in enumerate(zip(CLASSES, CROSSED), start=1)
    ]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes))
