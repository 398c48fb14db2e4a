"""What an office has agreed to give to whom: an agreement file, by species, kind of record and recipient.

A row of the file is a permission: what has no row does not leave. The plugin's own file (``sharing_defaults.csv``) is
the limit for the public and for the Member States, which an office's file may only tighten; a recipient that the file
names may get finer data, for that is what a written agreement is. The public never gets anything finer than the
categories of Chapman (2020), doi 10.15468/doc-5jp4-5g10, allow.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import BinaryIO

import pandas as pd

from ..detections.delimited import read_rows, stripped
from ..errors import NeaspecError
from ..schema import COUNTRIES, VOCABULARIES
from .policy import STEP_DEG, Policy, strictest

PUBLIC, MEMBER = "public", "member"
LADDER = (0.001, 0.01, 0.1, 0.5, 1.0)  # cells in degrees, each holding whole ones of the step before: they nest
TIMES = ("day", "month", "quarter", "year")  # the finest first
RECORD_TYPES = ("occurrence", "camera_station", "carcass", "telemetry", "detection_sample")
# what may leave of a record beyond its species, cell, period and side, where the agreement names it
FIELDS = (
    "organismName",
    "individualCount",
    "countAccuracy",
    "sex",
    "lifeStage",
    "idMethod",
    "flank",
    "idConfidence",
)
COLUMNS = (
    "species_id",
    "record_type",
    "recipient",
    "precision_deg",
    "time",
    "embargo_months",
    "fields",
    "k_animals",
    "k_stations",
    "source",
    "confidence",
    "note",
)
# for the public: as Chapman (2020) has it, category 1 by the degree
PUBLIC_STEP_DEG = {**STEP_DEG, "1": 1.0}
MAX_MONTHS, MAX_K = 600, 1000
MAX_NAME = 60  # characters of a recipient's name


@dataclass(frozen=True)
class Terms:
    """One permission. ``k_animals`` and ``k_stations``: a cell is shown from so many of either on; 0 = always."""

    precision_deg: float
    time: str
    embargo_months: int
    fields: tuple[str, ...]
    k_animals: int
    k_stations: int

    def finer_than(self, limit: Terms) -> str | None:
        """The column in which these terms give away more than ``limit``, None where they do not."""
        if self.precision_deg < limit.precision_deg:
            return "precision_deg"
        if TIMES.index(self.time) < TIMES.index(limit.time):
            return "time"
        if self.embargo_months < limit.embargo_months:
            return "embargo_months"
        if not set(self.fields) <= set(limit.fields):
            return "fields"
        if self.k_animals < limit.k_animals:
            return "k_animals"
        return "k_stations" if self.k_stations < limit.k_stations else None


class Agreement:
    """The permissions of one office, by (recipient, species_id, record_type)."""

    def __init__(self, terms: Mapping[tuple[str, str, str], Terms]):
        self._terms = dict(terms)
        self.recipients = tuple(dict.fromkeys(recipient for recipient, _species, _kind in self._terms))

    def accept(self, recipient: str) -> str:
        """The recipient as the agreement knows it; one of the six countries is a member without being named.

        Raises ``sharing_recipient_unknown``: without a permission nobody gets anything.
        """
        name = recipient.strip()
        if name not in self.recipients and not (name in COUNTRIES and MEMBER in self.recipients):
            raise NeaspecError("sharing_recipient_unknown", recipient=name, known=", ".join(self.recipients))
        return name

    def terms(self, recipient: str, species_id: str, record_type: str) -> Terms | None:
        """The permission for a record, None where there is none; a country that rows name has those alone."""
        named = recipient if recipient in self.recipients or recipient not in COUNTRIES else MEMBER
        return self._terms.get((named, species_id, record_type))

    def station_terms(self, recipient: str, species: Sequence[str]) -> Terms | None:
        """What is agreed on stations: a camera sees all species, so the strictest of what is agreed for any of them."""
        found = [self.terms(recipient, species_id, "camera_station") for species_id in species]
        known = [terms for terms in found if terms is not None]
        if not known:
            return None
        return Terms(
            max(terms.precision_deg for terms in known),
            max((terms.time for terms in known), key=TIMES.index),
            max(terms.embargo_months for terms in known),
            (),
            max(terms.k_animals for terms in known),
            max(terms.k_stations for terms in known),
        )


def read_agreement(stream: BinaryIO, file: str, policy: Policy, limit: Agreement | None = None) -> Agreement:
    """The agreement in a delimited text with ``COLUMNS``; ``limit`` is the plugin's own, None when that itself is read.

    ``stream`` is buffered. Raises what ``delimited.read_rows`` raises and ``sharing_policy_column``,
    ``sharing_policy_value``, ``sharing_policy_repeated``, ``sharing_policy_finer`` and ``sharing_policy_empty``: one
    fault anywhere, and the whole file is refused.
    """
    found: dict[tuple[str, str, str], Terms] = {}
    for rows in read_rows(stream, file):
        for column in COLUMNS:
            if column not in rows.frame:
                raise NeaspecError("sharing_policy_column", file=file, column=column)
        if rows.misshapen:
            raise NeaspecError("sharing_policy_row", file=file, row=str(rows.misshapen[0][0]))
        cells = pd.DataFrame({column: stripped(rows.frame[column]) for column in COLUMNS})
        for number, row in zip(rows.frame.index, cells.to_dict("records")):
            key, terms = _row(row, file, number)
            if key in found:
                raise NeaspecError("sharing_policy_repeated", file=file, row=str(number))
            _not_finer(key, terms, row, file, number, policy, limit)
            found[key] = terms
    if not found:
        raise NeaspecError("sharing_policy_empty", file=file)
    return Agreement(found)


def public_step(policy: Policy, species_id: str, record_type: str) -> float:
    """The finest cell in degrees that the public may see; 0 where the category sets none."""
    category = policy.category(species_id, record_type)
    if record_type == "camera_station":
        category = strictest((category, policy.of_any_species(record_type)))  # a camera sees them all
    return PUBLIC_STEP_DEG.get(category, 0.0)


def _row(row: Mapping[str, str | None], file: str, number: int) -> tuple[tuple[str, str, str], Terms]:
    def word(column: str, accepted: tuple[str, ...]) -> str:
        if row[column] not in accepted:
            _refuse(row, column, file, number, ", ".join(accepted))
        return str(row[column])

    def whole(column: str, most: int) -> int:
        text = row[column] or ""
        if not (text.isascii() and text.isdigit() and len(text) <= 4 and int(text) <= most):
            _refuse(row, column, file, number, f"0-{most}")
        return int(text)

    recipient = row["recipient"] or ""
    if not recipient or len(recipient) > MAX_NAME or not recipient.isprintable():
        _refuse(row, "recipient", file, number, f"{PUBLIC}, {MEMBER}, {', '.join(COUNTRIES)}, …")
    if recipient.casefold() in (PUBLIC, MEMBER) and recipient not in (PUBLIC, MEMBER):
        _refuse(row, "recipient", file, number, f"{PUBLIC}, {MEMBER}")  # "Public" would be a name, with finer data
    fields = tuple(name.strip() for name in (row["fields"] or "").split(";") if name.strip())
    if not set(fields) <= set(FIELDS):
        _refuse(row, "fields", file, number, ";".join(FIELDS))
    steps = {f"{step:g}": step for step in LADDER}
    step = steps.get((row["precision_deg"] or "").replace(",", "."))
    if step is None:
        step = next((known for known in LADDER if row["precision_deg"] == str(known)), None)
    if step is None:
        _refuse(row, "precision_deg", file, number, ", ".join(steps))
    terms = Terms(
        step,
        word("time", TIMES),
        whole("embargo_months", MAX_MONTHS),
        tuple(name for name in FIELDS if name in fields),
        whole("k_animals", MAX_K),
        whole("k_stations", MAX_K),
    )
    species = tuple(name for name in VOCABULARIES["species_id"] if name != "OTHER")
    return (recipient, word("species_id", species), word("record_type", RECORD_TYPES)), terms


def _refuse(row: Mapping[str, str | None], column: str, file: str, number: int, accepted: str) -> None:
    value = (row[column] or "")[:MAX_NAME]
    raise NeaspecError(
        "sharing_policy_value", file=file, row=str(number), column=column, value=value, accepted=accepted
    )


def _not_finer(
    key: tuple[str, str, str],
    terms: Terms,
    row: Mapping[str, str | None],
    file: str,
    number: int,
    policy: Policy,
    limit: Agreement | None,
) -> None:
    recipient, species_id, record_type = key
    column = None
    if recipient == PUBLIC:
        if terms.precision_deg < public_step(policy, species_id, record_type):
            column = "precision_deg"
        elif terms.fields:
            column = "fields"
        elif terms.time != "year":
            column = "time"
    if limit is not None and column is None and recipient in (PUBLIC, MEMBER):
        allowed = limit.terms(*key)
        column = "record_type" if allowed is None else terms.finer_than(allowed)
    if column:
        value = (row[column] or "")[:MAX_NAME]
        raise NeaspecError(
            "sharing_policy_finer", file=file, row=str(number), column=column, value=value, recipient=recipient
        )
