"""QGIS feature sources as frames."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsCoordinateReferenceSystem, QgsFeatureRequest

from ..compat import plain
from ..core.errors import NeaspecError
from ..core.progress import Progress, step

if TYPE_CHECKING:
    import pandas as pd

_EVERY = 1000  # features between two looks at the cancel button


def frame_of(source, fields: list[str], context, progress: Progress) -> pd.DataFrame:
    """The named fields of a feature source and a column ``geometry`` (shapely, EPSG:4326), in the source's order.

    Raises ``NeaspecError``: layer_without_crs, cancelled.
    """
    import pandas as pd
    import shapely

    if not source.sourceCrs().isValid():
        raise NeaspecError("layer_without_crs", layer=source.sourceName())
    request = QgsFeatureRequest().setSubsetOfAttributes(fields, source.fields())
    request.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"), context.transformContext())
    places = [source.fields().lookupField(name) for name in fields]
    rows, shapes = [], []
    total = max(source.featureCount(), 1)
    for number, feature in enumerate(source.getFeatures(request)):
        if number % _EVERY == 0:
            step(progress, number, total)
        attributes = feature.attributes()
        rows.append([plain(attributes[place]) for place in places])
        shapes.append(bytes(feature.geometry().asWkb()) if feature.hasGeometry() else None)
    frame = pd.DataFrame(rows, columns=fields)
    return frame.assign(geometry=shapely.from_wkb(shapes) if shapes else [])
