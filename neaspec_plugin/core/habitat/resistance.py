"""A surface of resistance to movement from land cover, suitability and ruggedness; 1 is the best, NaN without data.

The values are opinions until they are measured (Zeller, McGarigal and Whiteley 2012, doi 10.1007/s10980-012-9737-0):
what is concluded from them should stand under tables of another contrast.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pandas as pd

from ..errors import NeaspecError
from ..messages import Message

CLASSES = ["class", "cells", "share", "resistance", "known"]


def of_classes(values: np.ndarray, table: Mapping[int, float], name: str) -> tuple[np.ndarray, pd.DataFrame]:
    """The resistance of each cell of land cover, NaN where its class has no row, and the account of ``CLASSES``.

    ``known`` is yes or no. Raises ``land_cover_not_classes`` where a value is no whole number and
    ``land_cover_all_unknown``, with the ``layer``'s name.
    """
    data = ~np.isnan(values)
    codes, counts = np.unique(values[data], return_counts=True)
    if (codes % 1 != 0).any():
        raise NeaspecError("land_cover_not_classes", layer=name)
    resistance = np.array([table.get(int(code), np.nan) for code in codes])
    known = ~np.isnan(resistance)
    if not known.any():
        raise NeaspecError("land_cover_all_unknown", layer=name)
    surface = np.full(values.shape, np.nan)
    surface[data] = resistance[np.searchsorted(codes, values[data])]
    account = (codes.astype(int), counts, counts / counts.sum(), resistance, np.where(known, "yes", "no"))
    return surface, pd.DataFrame(dict(zip(CLASSES, account)))


def no_classes() -> pd.DataFrame:
    """The account of the classes where there is no land cover."""
    return pd.DataFrame({"class": [], "cells": [], "share": [], "resistance": [], "known": []}).astype(
        {"class": "int64", "cells": "int64", "known": object}
    )


def ground(parts: list[np.ndarray], rugged: np.ndarray | None) -> np.ndarray:
    """The greater resistance of the ``parts`` (land cover, suitability), times the factor of ruggedness, at least 1.

    A cell has data where all layers have. Without parts ruggedness alone makes the surface.
    """
    layers = [*parts, *([] if rugged is None else [rugged])]
    surface = parts[0] if parts else np.ones(layers[0].shape)
    for other in parts[1:]:
        surface = np.maximum(surface, other)
    if rugged is not None:
        surface = surface * rugged
    return np.maximum(surface, 1)


def partly_empty(layers: list[np.ndarray]) -> int:
    """Cells that some layers have data for and others not: they have none in the surface."""
    known = [~np.isnan(layer) for layer in layers]
    return int((np.logical_or.reduce(known) & ~np.logical_and.reduce(known)).sum())


def cells(surface: np.ndarray) -> int:
    """Cells that have a resistance."""
    return int((~np.isnan(surface)).sum())


def told(surface: np.ndarray) -> Message:
    """The account of a surface. Raises ``resistance_all_empty`` where no cell has a resistance."""
    known = surface[~np.isnan(surface)]
    if not len(known):
        raise NeaspecError("resistance_all_empty")
    least, middle, most = (float(value) for value in (known.min(), np.median(known), known.max()))
    return Message("resistance_told", cells=len(known), least=least, median=middle, most=most)
