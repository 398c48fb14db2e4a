"""Which of several assessments of a site the products show first: one rule for all of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

Row = Mapping[str, Any]
_EMPTY = ("None", "nan", "NaT", "<NA>")  # as text: the docks load this where pandas is missing


def by_standing(rows: Iterable[Row], country_iso3: object) -> list[Row]:
    """Assessments of one site, the one to show first in front: the newest year, of it an office of the site's own
    country (``country_iso3``, several with ``;``), then the later day, then the office's name."""
    named = sorted(rows, key=lambda row: (_text(row["office"]), _text(row["assessment_id"])))
    return sorted(
        named, key=lambda row: (_year(row), at_home(row, country_iso3), _text(row["date"])), reverse=True
    )  # a reversed sort keeps what is equal as it stood


def newest_of_each_office(rows: Iterable[Row], country_iso3: object) -> list[Row]:
    """Of each office its newest assessment of one site, in the order of ``by_standing``."""
    kept: dict[str, Row] = {}
    for row in by_standing(rows, country_iso3):
        kept.setdefault(_text(row["office"]) or _text(row["assessment_id"]), row)
    return list(kept.values())


def at_home(row: Row, country_iso3: object) -> bool:
    """Whether an assessment is by an office of one of these countries."""
    return bool(_text(row["office_country"])) and _text(row["office_country"]) in _text(country_iso3).split(";")


def _year(row: Row) -> int:
    return int(float(_text(row["year"]) or 0))


def _text(value: object) -> str:
    return "" if str(value) in _EMPTY else str(value)
