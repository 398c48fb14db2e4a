"""What is asked for and what sharing makes of it: the tables of a package and the account of every record."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

import pandas as pd

from ..errors import NeaspecError
from ..schema import SPECIES
from .risk import CELL, Risk

RECORDS, AGGREGATES = "records", "aggregates"
# the order in which a record is asked; the first that holds is the reason
REASONS = (
    "not_an_animal",
    "duplicate",
    "not_asked",
    "other_owner",
    "owner_unknown",
    "no_agreement",
    "date_unknown",
    "embargo",
    "side_unknown",
    "cell_too_small",
)


@dataclass(frozen=True)
class Request:
    """Who asks for what.

    ``office``: the alpha-3 code of the country whose records these are; ``recipient`` as the agreement knows it;
    ``today`` (ISO 8601) ends embargoes; ``key`` makes the pseudonyms of this release; ``since`` and ``until`` (days,
    '' = open) bound the records; cells are at least ``min_step_deg`` wide.
    """

    office: str
    recipient: str
    today: str
    key: bytes = field(repr=False)
    species: tuple[str, ...] = SPECIES
    since: str = ""
    until: str = ""
    min_step_deg: float = 0.0


@dataclass
class ShareAccount:
    """Every record that came in, shared or withheld for one reason; intervals of effort alike."""

    records_in: int = 0
    shared: int = 0
    withheld: Counter = field(default_factory=Counter)
    by_species: pd.DataFrame = field(default_factory=pd.DataFrame)  # species_id, reason ('' = shared), records
    effort_in: int = 0
    effort_shared: int = 0
    effort_withheld: Counter = field(default_factory=Counter)
    codes_replaced: int = 0

    def check(self) -> None:
        """Raise ``sharing_out_of_balance`` where a record is neither shared nor withheld."""
        records = self.shared + sum(self.withheld.values())
        if records != self.records_in or self.effort_shared + sum(self.effort_withheld.values()) != self.effort_in:
            raise NeaspecError("sharing_out_of_balance", records_in=self.records_in, accounted=records)


@dataclass(frozen=True)
class Shared:
    """A package before it is written: ``kind`` records (deployments, effort, detections) or aggregates (cells)."""

    kind: str
    tables: Mapping[str, pd.DataFrame]
    account: ShareAccount
    risk: Risk


def fill_account(account: ShareAccount, exact: pd.DataFrame) -> None:
    """Count the records (``exact``: species_id and reason) in the account."""
    reason = exact["reason"]
    account.records_in = len(exact)
    account.shared = int((reason == "").sum())
    account.withheld = Counter({code: int(number) for code, number in reason[reason != ""].value_counts().items()})
    species = exact["species_id"].where(exact["species_id"].notna(), "")
    counted = pd.DataFrame({"species_id": species, "reason": reason}).value_counts(sort=False)
    account.by_species = counted.rename("records").reset_index()


def count_cells(found: Risk, rows: pd.DataFrame) -> None:
    """Count the published cells of ``rows`` and those without a place."""
    cells = rows[[*CELL, "declaredSide"]].drop_duplicates()
    found.cells.update({float(step): len(own) for step, own in cells.groupby("coordinatePrecision")})
    found.without_place = int(rows["longitude"].isna().sum())
