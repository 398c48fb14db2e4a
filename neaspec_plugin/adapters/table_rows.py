"""Rows of a table without places, such as a CSV or a sheet in the project."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..compat import plain
from ..core.errors import NeaspecError
from ..core.progress import Progress, step

if TYPE_CHECKING:
    import pandas as pd

_EVERY = 1000  # rows between two looks at the cancel button


def rows_of(source, fields: list[str], progress: Progress) -> pd.DataFrame:
    """The named fields of a feature source, geometry or none, in the source's order.

    Raises ``NeaspecError``: layer_lacks_field, cancelled.
    """
    import pandas as pd

    places = [source.fields().lookupField(name) for name in fields]
    for name, place in zip(fields, places):
        if place < 0:
            raise NeaspecError("layer_lacks_field", layer=source.sourceName(), field=name)
    rows, total = [], max(source.featureCount(), 1)
    for number, feature in enumerate(source.getFeatures()):
        if number % _EVERY == 0:
            step(progress, number, total)
        attributes = feature.attributes()
        rows.append([plain(attributes[place]) for place in places])
    return pd.DataFrame(rows, columns=fields)
