"""The words of readiness tables, beside their codes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ..core.messages import Message
from .wording import Wording

if TYPE_CHECKING:
    import pandas as pd


def with_words(frame: pd.DataFrame, names: Mapping[str, str], wording: Wording) -> pd.DataFrame:
    """A table of ``readiness_tables`` with ``name`` of each site (``names`` by id) and ``<column>_words`` for the
    columns of codes; a column of messages holds their codes."""
    made = frame.assign(name=frame["site_id"].map(dict(names)))
    for column in ("missing", "by_hand"):
        if column in frame:
            made[f"{column}_words"] = [
                wording.listed([_item(code, wording) for code in _split(cell)]) for cell in made[column]
            ]
    if "item" in frame:
        made["item_words"] = [_item(code, wording) for code in made["item"]]
    for column in ("why", "mend"):
        if column in frame:
            made[f"{column}_words"] = [wording.text(message) for message in frame[column]]
            made[column] = [message.code for message in frame[column]]
    if "sheet" in frame:
        made["sheet_words"] = [wording.word("sheet", sheet) for sheet in made["sheet"]]
    return made


def _split(cell: str | None) -> list[str]:
    return [code for code in (cell or "").split(";") if code]


def _item(code: str, wording: Wording) -> str:
    return wording.text(Message(f"sheet_item_{code}"))
