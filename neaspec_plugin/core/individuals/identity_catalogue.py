"""Which codes each agency gives to its animals: its catalogue, and the codes that the database's detections carry.

A word that only says "not known" is no code (``detections.words``). An agency is the ``datasetID`` of its detections,
or the name in its catalogue.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import BinaryIO

import numpy as np
import pandas as pd

from ..detections.delimited import read_rows
from ..detections.stations import column
from ..detections.words import bundled_words
from ..errors import NeaspecError
from ..movement.usable import usable_records
from ..schema import COUNTRIES, SPECIES

CODES = ["agency", "code", "flank", "sex", "countries", "first_seen", "last_seen"]
CAPTURES = ["agency", "code", "side", "day"]
NO_CODE = ("not_chosen", "no_animal", "species_absent", "told_twice", "no_individual", "identity_possible")
_OPTIONAL = ("flank", "sex", "country", "first_seen", "last_seen")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


@dataclass(frozen=True)
class Seen:
    """``codes`` (``CODES``, several rows per code), ``captures`` (``CAPTURES``), rows left without a code, and those
    of other species."""

    codes: pd.DataFrame
    captures: pd.DataFrame
    silent: int
    other_species: int = 0


def said(cell: object) -> str:
    """A cell's text without blanks around it; empty where it is missing or only says "not known"."""
    text = cell.strip() if isinstance(cell, str) else ""
    return "" if not text or bundled_words().says_nothing(text) else text


def table_rows(
    stream: BinaryIO, file: str, needed: Collection[str], optional: Collection[str]
) -> list[tuple[int, dict[str, str]]]:
    """Row numbers and cells (``said``) of a delimited text.

    ``stream`` is buffered. Raises what ``delimited.read_rows`` raises, ``identity_column`` and ``broken_row``.
    """
    found = []
    for rows in read_rows(stream, file):
        for name in needed:
            if name not in rows.frame:
                raise NeaspecError("identity_column", file=file, column=name, columns=list(needed))
        if rows.misshapen:
            raise NeaspecError("broken_row", file=file, row=rows.misshapen[0][0])
        names = [name for name in (*needed, *optional) if name in rows.frame]
        for number, *cells in rows.frame[names].itertuples(name=None):
            found.append((int(number), dict(zip(names, map(said, cells)))))
    return found


def read_catalogue(stream: BinaryIO, file: str, species_id: str) -> Seen:
    """The codes of agencies in a delimited text: agency, code, and optionally species, flank, sex, country, two days.

    ``country`` holds ISO codes with ';', ``first_seen`` and ``last_seen`` ISO days. Rows without a code and those with
    another ``species_id`` are left out and counted. Raises what ``table_rows`` raises and ``identity_value``.
    """
    rows, silent, others = [], 0, 0
    for number, cells in table_rows(stream, file, ("agency", "code"), ("species_id", *_OPTIONAL)):
        species = cells.get("species_id", "").upper()
        if species and species not in SPECIES:
            raise NeaspecError("identity_value", file=file, row=str(number), column="species_id", value=species)
        if species and species != species_id:
            others += 1
            continue
        if not cells["code"]:
            silent += 1
            continue
        if not cells["agency"]:
            raise NeaspecError("identity_value", file=file, row=str(number), column="agency", value="")
        told = {name: _value(name, cells.get(name, ""), file, number) for name in _OPTIONAL}
        rows.append((cells["agency"], cells["code"], *told.values()))
    return Seen(pd.DataFrame(rows, columns=CODES), pd.DataFrame(columns=CAPTURES), silent, others)


def _value(name: str, text: str, file: str, number: int) -> str | None:
    if not text:
        return None
    if name in ("flank", "sex"):
        found = bundled_words().value(name, text)
    elif name == "country":
        parts = {part.strip().upper() for part in text.split(";") if part.strip()}
        found = ";".join(one for one in COUNTRIES if one in parts) if parts <= set(COUNTRIES) else None
    else:
        found = text if _is_day(text) else None
    if not found:
        raise NeaspecError("identity_value", file=file, row=str(number), column=name, value=text)
    return found


def _is_day(text: str) -> bool:
    return bool(_DAY.fullmatch(text)) and not pd.isna(pd.to_datetime(text, format="%Y-%m-%d", errors="coerce"))


def seen_codes(detections: pd.DataFrame, deployments: pd.DataFrame, species_id: str) -> Seen:
    """The codes under which the detections of a species carry animals.

    Records that name no animal, tell the same twice or are only possibly of the animal give no code (``NO_CODE``);
    those without a data set are counted as ``silent``, for nobody can say whose code it is.
    """
    usable = usable_records(detections, deployments, {}, species=(species_id,))
    whose = column(detections.reset_index(drop=True), "datasetID").map(said)
    named = ~usable["reason"].isin(NO_CODE) & usable["animal"].notna()
    kept = named & whose.ne("")
    own, flank = usable[kept], column(detections.reset_index(drop=True), "flank")[kept]
    day = own["begin"].dt.strftime("%Y-%m-%d")
    codes = pd.DataFrame(
        {
            "agency": whose[kept],
            "code": own["animal"],
            "flank": flank,
            "sex": own["sex"],
            "countries": own["side"].where(own["seen"], None),
            "first_seen": day,
            "last_seen": own["end"].dt.strftime("%Y-%m-%d"),
        }
    ).astype(object)
    captures = codes[codes["countries"].notna() & codes["first_seen"].notna()]
    captures = captures.rename(columns={"countries": "side", "first_seen": "day"})[CAPTURES].drop_duplicates()
    once = codes.drop_duplicates().reset_index(drop=True)
    return Seen(once[CODES], captures.reset_index(drop=True), int((named & ~kept).sum()))


def catalogue(parts: Iterable[pd.DataFrame]) -> pd.DataFrame:
    """One row per agency and code (``CODES``), sorted: flanks seen, sex where it is one, countries, first, last day.

    ``flank`` is both where both were seen, unknown where none is known.
    """
    rows = pd.concat([pd.DataFrame(columns=CODES), *parts], ignore_index=True).astype(object)
    rows = rows.where(rows.notna(), None)
    found = [
        (
            *key,
            flank_of(own["flank"]),
            sex_of(own["sex"]),
            countries_of(own["countries"]),
            min(filter(None, own["first_seen"]), default=None),
            max(filter(None, own["last_seen"]), default=None),
        )
        for key, own in rows.groupby(["agency", "code"], sort=True)
    ]
    return pd.DataFrame(found, columns=CODES, dtype=object)


def flank_of(flanks: Iterable[str | None]) -> str:
    """What of an animal's flanks is known, of several records."""
    known = set(flanks)
    if "both" in known or {"left", "right"} <= known:
        return "both"
    return next((flank for flank in ("left", "right") if flank in known), "unknown")


def sex_of(sexes: Iterable[str | None]) -> str:
    """The one sex that is told, else unknown."""
    known = {sex for sex in sexes if sex in ("female", "male")}
    return known.pop() if len(known) == 1 else "unknown"


def countries_of(cells: Iterable[str | None]) -> str | None:
    """The countries of several cells in the programme's order, with ';'."""
    known = {country for cell in cells if isinstance(cell, str) for country in cell.split(";")}
    return ";".join(country for country in COUNTRIES if country in known) or None


def without_codes(codes: pd.DataFrame, pairs: Iterable[tuple[str, str]]) -> pd.DataFrame:
    """Rows of ``CODES`` for those of ``pairs`` (agency, code) that no list has but a decision names."""
    known = set(zip(codes["agency"], codes["code"]))
    lacking = sorted(set(pairs) - known)
    rows = [(*pair, "unknown", "unknown", None, None, None) for pair in lacking]
    return pd.DataFrame(rows, columns=CODES, dtype=object) if rows else pd.DataFrame(columns=CODES, dtype=np.object_)
