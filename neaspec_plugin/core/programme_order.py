"""The order in which species and countries stand in every table: the programme's own, never that of the alphabet."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import TYPE_CHECKING

from .schema import COUNTRIES, VOCABULARIES

if TYPE_CHECKING:
    import pandas as pd

_PLACES = {code: place for place, code in enumerate((*VOCABULARIES["species_id"], *COUNTRIES))}


def programme_order(*codes: Hashable) -> tuple:
    """The key to sort by species and countries (cells of several with ';'): theirs, then other texts, then none."""
    return tuple(_place(code) for code in codes)


def sort_rows(frame: pd.DataFrame, columns: Sequence[str]) -> pd.DataFrame:
    """The rows by species and countries in ``columns``, those alike as they stood, with a fresh index."""
    keys = [programme_order(*codes) for codes in zip(*(frame[column] for column in columns))]
    return frame.iloc[sorted(range(len(frame)), key=keys.__getitem__)].reset_index(drop=True)


def _place(code: Hashable) -> tuple:
    if not isinstance(code, str) or not code:
        return ((len(_PLACES) + 1, ""),)
    return tuple((_PLACES.get(part, len(_PLACES)), part) for part in code.split(";"))
