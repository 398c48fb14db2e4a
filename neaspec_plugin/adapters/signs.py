"""Colours and symbols, decided once for screen and paper.

Species by colour and shape (colours after Okabe and Ito 2008), sure is filled and unsure hollow, one sequential ramp
(cividis, Nuñez et al. 2018) for amounts, evidence by the line's pattern. Lengths are millimetres.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from qgis.core import (
    QgsFilledMarkerSymbolLayer,
    QgsFillSymbol,
    QgsLinePatternFillSymbolLayer,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsProperty,
    QgsSimpleFillSymbolLayer,
    QgsSimpleMarkerSymbolLayer,
    QgsSymbol,
    QgsSymbolLayer,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtGui import QColor

LAND, WATER, COAST_LINE = "#F4F1EA", "#E3ECF0", "#9AA5AC"
INK, GREY, PAPER = "#26262B", "#7A7A7A", "#FFFFFF"
ACROSS = "#C2185B"  # what crosses a border; no species has this colour
CIVIDIS = ("#FFEA46", "#BCAF6F", "#7C7B78", "#414D6B", "#00204D")  # low to high
HALO_MM = 0.4
MARKER_MM = 3.0


@dataclass(frozen=True)
class Sign:
    """Colour, marker shape and its turn in degrees; ``aside`` (mm) is where the sign goes when species share a site."""

    colour: str
    shape: str
    angle: float
    aside: tuple[float, float]


SIGNS = {
    "BFS": Sign("#56B4E9", "triangle", 180, (0.0, 1.5)),
    "WNC": Sign("#009E73", "triangle", 0, (-1.5, -0.9)),
    "HC": Sign("#0072B2", "pentagon", 0, (1.5, -0.9)),
    "AT": Sign("#D55E00", "circle", 0, (-1.4, 0.0)),
    "AL": Sign("#E69F00", "diamond", 0, (1.4, 0.0)),
    "SL": Sign("#7A7A7A", "square", 0, (0.0, 1.5)),
}


def species_marker(species_id: str, hollow: bool = False, season: str = "") -> QgsMarkerSymbol:
    """The sign of a species on its white halo; in it a dot for breeding, a bar for passage, else nothing."""
    sign = SIGNS[species_id]
    symbol = marker(
        sign.shape, PAPER if hollow else sign.colour, sign.colour if hollow else QColor(sign.colour).darker(135).name(),
        0.5 if hollow else 0.2, angle=sign.angle,
    )  # fmt: skip
    mark = {"breeding": ("circle", 0.9), "passage": ("line", 1.5)}.get(season)
    if mark:
        shape, size = mark
        colour = sign.colour if hollow else PAPER
        symbol.appendSymbolLayer(
            _marker_layer(shape, colour, colour, 0.45 if shape == "line" else 0.0, size, 90 if shape == "line" else 0)
        )
    return symbol


def marker(
    shape: str, fill: str | QColor, outline: str | QColor, width: float, size: float = MARKER_MM, angle: float = 0
) -> QgsMarkerSymbol:
    halo = _marker_layer(shape, PAPER, PAPER, 2 * HALO_MM + width, size, angle)
    return _symbol(QgsMarkerSymbol(), halo, _marker_layer(shape, fill, outline, width, size, angle))


def _symbol(symbol: QgsSymbol, *parts: QgsSymbolLayer) -> QgsSymbol:
    """``symbol`` made of ``parts`` alone, bottom first; appended one by one, for only so does it own them."""
    symbol.deleteSymbolLayer(0)
    for part in parts:
        symbol.appendSymbolLayer(part)
    return symbol


def _marker_layer(
    shape: str, fill: str | QColor, outline: str | QColor, width: float, size: float, angle: float
) -> QgsSymbolLayer:
    return QgsSimpleMarkerSymbolLayer.create(
        {
            "name": shape,
            "color": _rgba(fill),
            "outline_color": _rgba(outline),
            "outline_width": str(width),
            "outline_style": "solid" if width else "no",
            "joinstyle": "miter",
            "size": str(size),
            "angle": str(angle),
        }
    )


def put_aside(symbol: QgsSymbol, sign: Sign) -> None:
    """Where species share a site their signs stand side by side; the point's precision is in kilometres anyway."""
    for number in range(symbol.symbolLayerCount()):
        part = symbol[number]
        x, y = _turned(sign.aside, part.angle())
        offset = QgsProperty.fromExpression(f"if(\"shared\" > 1, '{x},{y}', '0,0')")
        part.setDataDefinedProperty(QgsSymbolLayer.Property.PropertyOffset, offset)


def _turned(aside: tuple[float, float], angle: float) -> tuple[float, float]:
    """An offset seen from a sign turned by ``angle`` degrees, for QGIS turns the offset with the sign."""
    turn = math.radians(-angle)
    x, y = aside
    return (
        round(x * math.cos(turn) - y * math.sin(turn), 3),
        round(x * math.sin(turn) + y * math.cos(turn), 3),
    )


def verdict_marker(fill: str) -> QgsMarkerSymbol:
    return marker("circle", fill, INK, 0.4)


def half_filled_marker() -> QgsMarkerSymbol:
    symbol = verdict_marker(PAPER)
    symbol.appendSymbolLayer(_marker_layer("semi_circle", INK, INK, 0.0, MARKER_MM, 0))
    return symbol


def hatched_marker() -> QgsMarkerSymbol:
    inside = QgsFilledMarkerSymbolLayer.create({"name": "circle", "size": str(MARKER_MM)})
    inside.setSubSymbol(hatch(GREY, GREY, 0.7, PAPER))
    return _symbol(QgsMarkerSymbol(), _marker_layer("circle", PAPER, PAPER, 2 * HALO_MM, MARKER_MM, 0), inside)


def fill(colour: str | QColor, outline: str | QColor, width: float) -> QgsFillSymbol:
    return _symbol(QgsFillSymbol(), _fill_layer(colour, outline, width))


def _fill_layer(colour: str | QColor, outline: str | QColor, width: float) -> QgsSymbolLayer:
    return QgsSimpleFillSymbolLayer.create(
        {"color": _rgba(colour), "outline_color": _rgba(outline), "outline_width": str(width), "joinstyle": "miter"}
    )


def hatch(colour: str, outline: str, distance: float = 1.3, ground: str | QColor | None = None) -> QgsFillSymbol:
    lines = QgsLinePatternFillSymbolLayer()
    lines.setLineAngle(45)
    lines.setDistance(distance)
    lines.setSubSymbol(QgsLineSymbol.createSimple({"line_color": _rgba(colour), "line_width": "0.25"}))
    return _symbol(QgsFillSymbol(), _fill_layer(ground or QColor(0, 0, 0, 0), outline, 0.25), lines)


def amount(layer: QgsVectorLayer, colour: str, width: float = 0.8) -> QgsSymbol:
    """The sign of a class of amounts; ``width`` is that of lines."""
    kind = layer.geometryType()
    if kind == QgsWkbTypes.GeometryType.PolygonGeometry:
        return fill(colour, PAPER, 0.2)
    if kind == QgsWkbTypes.GeometryType.LineGeometry:
        return QgsLineSymbol.createSimple({"line_color": colour, "line_width": str(width)})
    return marker("circle", colour, INK, 0.2, 3.6)


def nothing(layer: QgsVectorLayer) -> QgsSymbol:
    kind = layer.geometryType()
    if kind == QgsWkbTypes.GeometryType.PolygonGeometry:
        return hatch("#B4B4B4", "#B4B4B4")
    if kind == QgsWkbTypes.GeometryType.LineGeometry:
        return QgsLineSymbol.createSimple({"line_color": GREY, "line_width": "0.3", "line_style": "dot"})
    return marker("cross2", GREY, GREY, 0.5, 2.4)


# How each kind of line is drawn: pattern (dash and gap in mm; none = solid), width as a share, opacity 0 to 255.
PATTERNS = {
    "functioning": ((), 1.0, 255),
    "proposed": ((3.0, 1.6), 1.0, 255),
    "lost": ((0.2, 1.6), 1.0, 255),
    "both": ((), 1.0, 255),
    "one": ((0.4, 1.0), 1.0, 255),
    "telemetry": ((), 1.4, 255),
    "resighting": ((5.0, 1.2), 1.2, 255),
    "published": ((), 1.0, 255),
    "inferred": ((1.8, 1.4), 0.7, 150),
    "track": ((), 1.2, 255),
    "detections": ((4.0, 1.6), 1.0, 255),
    "identity_probable": ((0.2, 1.4), 1.0, 255),
    "ambiguous": ((0.2, 2.4), 0.7, 150),
    "international": ((), 1.0, 255),
    "demarcation_line": ((0.2, 0.8), 1.0, 255),
    "undetermined": ((1.6, 1.0), 1.0, 255),
}


def line(colour: str, width: float, pattern: tuple[float, ...], share: float, alpha: int) -> QgsLineSymbol:
    style = {
        "line_color": _rgba(pale(colour, alpha)),
        "line_width": str(width * share),
        "capstyle": "round",
        "joinstyle": "round",
    }
    if pattern:
        style.update(use_custom_dash="1", customdash=";".join(map(str, pattern)), customdash_unit="MM")
        if pattern[0] > 1:
            style["capstyle"] = "flat"
    return QgsLineSymbol.createSimple(style)


def cased_line(colour: str, width: str, shown_mm: float, pattern: tuple[float, ...] = ()) -> QgsLineSymbol:
    """A line on a white rim, for imagery; ``width`` (mm) is an expression, the legend has ``shown_mm``."""
    parts = []
    for ink, more, dashes, alpha in ((PAPER, 2 * HALO_MM, (), 220), (colour, 0.0, pattern, 255)):
        drawn = line(ink, shown_mm + more, dashes, 1.0, alpha)
        part = drawn[0].clone()  # the line owns its layers
        wide = QgsProperty.fromExpression(f"{width} + {more}")
        part.setDataDefinedProperty(QgsSymbolLayer.Property.PropertyStrokeWidth, wide)
        parts.append(part)
    return _symbol(QgsLineSymbol(), *parts)


def outline(drawn: QgsLineSymbol) -> QgsFillSymbol:
    """An area shown by nothing but its edge."""
    return _symbol(QgsFillSymbol(), drawn[0].clone())


def pale(colour: str, alpha: int) -> QColor:
    made = QColor(colour)
    made.setAlpha(alpha)
    return made


def _rgba(colour: str | QColor) -> str:
    made = QColor(colour)
    return f"{made.red()},{made.green()},{made.blue()},{made.alpha()}"
