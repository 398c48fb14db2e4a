"""Lists of habitat classes: the codes that a map may use, and which of them are natural wetlands."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..errors import NeaspecError

LISTS = ("iucn", "worldcover", "plain")  # of resources/reference/habitat_classes.csv
NO_CLASS = ""


@dataclass(frozen=True)
class Classes:
    """``known``: the codes of one list; ``wetlands``: those of them that are natural wetlands."""

    known: frozenset[str]
    wetlands: frozenset[str]


def bundled_classes(table: pd.DataFrame, chosen: str) -> Classes:
    """One of ``LISTS`` out of the bundled table (``list``, ``code``, ``wetland``)."""
    return _classes(table[table["list"] == chosen])


def own_classes(table: pd.DataFrame, file: str) -> Classes:
    """The office's own list: column ``code``, perhaps ``wetland`` (yes or no). Raises ``resistance_column``."""
    if "code" not in table:
        raise NeaspecError("resistance_column", file=file, column="code")
    return _classes(table)


def cleaned(codes: Iterable[object]) -> np.ndarray:
    """Codes as text: without spaces around, a whole number without decimals, nothing as ``NO_CLASS``."""
    return np.array([_text(code) for code in codes], dtype=object)


def _classes(table: pd.DataFrame) -> Classes:
    codes = cleaned(table["code"])
    wet = np.array([_text(one).lower() == "yes" for one in table["wetland"]]) if "wetland" in table else []
    return Classes(frozenset(codes) - {NO_CLASS}, frozenset(codes[np.asarray(wet, dtype=bool)] if len(wet) else []))


def _text(code: object) -> str:
    if code is None or code is pd.NA or code != code:
        return NO_CLASS
    if isinstance(code, (float, np.floating)) and float(code).is_integer():
        return str(int(code))
    return str(code).strip()
