"""Frames as layers in memory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsFeature, QgsField, QgsGeometry, QgsVectorLayer

from .. import compat

if TYPE_CHECKING:
    import pandas as pd

_GEOMETRY = {"Point": "Point", "LineString": "MultiLineString", "Polygon": "MultiPolygon"}


def memory_layer(frame: pd.DataFrame, name: str) -> QgsVectorLayer:
    """A layer with a frame's columns and its ``geometry`` (shapely, EPSG:4326, of one kind; points where it is empty).

    Rows without a shape are left out.
    """
    import shapely

    rows = frame[[shape is not None and not shape.is_empty for shape in frame["geometry"]]]
    kind = _GEOMETRY[rows["geometry"].iloc[0].geom_type.replace("Multi", "")] if len(rows) else "Point"
    made = QgsVectorLayer(f"{kind}?crs=EPSG:4326", name, "memory")
    columns = [column for column in rows.columns if column != "geometry"]
    made.dataProvider().addAttributes(
        [QgsField(column, compat.field_type(compat.kind_of(rows[column]))) for column in columns]
    )
    made.updateFields()
    features = []
    for values, wkb in zip(
        rows[columns].itertuples(index=False, name=None), shapely.to_wkb(rows["geometry"].to_numpy())
    ):
        feature = QgsFeature(made.fields())
        feature.setAttributes([compat.attribute(value) for value in values])
        shape = QgsGeometry()
        shape.fromWkb(wkb)
        if kind.startswith("Multi"):
            shape.convertToMultiType()
        feature.setGeometry(shape)
        features.append(feature)
    made.dataProvider().addFeatures(features)
    made.updateExtents()
    return made
