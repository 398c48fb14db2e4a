"""The only place that asks which QGIS or Qt this is."""

from __future__ import annotations

from qgis.core import NULL, Qgis
from qgis.PyQt.QtCore import QMetaType, QVariant

_BY_META_TYPE = Qgis.QGIS_VERSION_INT >= 33800


def field_type(kind: str):
    """The type that ``QgsField`` takes for a type of ``core/schema/``."""
    if _BY_META_TYPE:
        types = QMetaType.Type
        return {
            "integer": types.LongLong,
            "real": types.Double,
            "boolean": types.Bool,
            "date": types.QDate,
            "datetime": types.QDateTime,
        }.get(kind, types.QString)
    return {
        "integer": QVariant.LongLong,
        "real": QVariant.Double,
        "boolean": QVariant.Bool,
        "date": QVariant.Date,
        "datetime": QVariant.DateTime,
    }.get(kind, QVariant.String)


def plain(value):
    """``value`` with QGIS's NULL turned into None."""
    return None if value is None or value == NULL else value


def attribute(value):
    """A value as QGIS's sinks take it: plain Python, NULL for missing; with a numpy scalar they lose the feature."""
    if hasattr(value, "item"):
        value = value.item()
    return NULL if str(value) in ("None", "nan", "<NA>", "NaT") else value


def kind_of(column) -> str:
    """The type of ``core/schema/`` that a pandas column has."""
    return {"i": "integer", "u": "integer", "f": "real", "b": "boolean"}.get(column.dtype.kind, "text")
