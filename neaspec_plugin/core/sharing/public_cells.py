"""The product for the public: numbers by species, year and cell, never those of a few.

Each year's records are told as ``told_cells`` has it, so what finer cells show is in no wider one, nor in the side. The
number of stations is shown only where it is that of one partition for all species and years, for the difference of two
would be the number of a few; the numbers of one partition have none.
"""

from __future__ import annotations

import pandas as pd

from ..errors import NeaspecError
from .agreement import PUBLIC, Terms
from .border_cells import BorderCells
from .risk import CELL, Risk
from .shared import AGGREGATES, ShareAccount, Shared, count_cells, fill_account
from .told_cells import ANY, ToldCells, cell_names, told_cells, told_stations

CELLS = ("species_id", "year", "declaredSide", "longitude", "latitude", "coordinatePrecision", "records", "animals",
         "stations")  # fmt: skip


def product(
    exact: pd.DataFrame, taken: pd.DataFrame, own: pd.DataFrame, borders: BorderCells, agreed: Terms | None
) -> Shared:
    """The cells of the records ``taken``; those too few even for their side get a reason in ``exact``.

    ``own`` are the office's stations, ``agreed`` what is agreed on them. Raises ``NeaspecError``: sharing_nothing,
    sharing_cell_small.
    """
    account, found = ShareAccount(), Risk()
    told = told_cells(taken.assign(protocol=ANY), own, borders, ("period",))
    rows = taken.assign(year=taken["period"], kind=told.rows["kind"], **told.rows[CELL])
    enough = told.rows["enough"]
    found.small = int((rows["longitude"].notna() & ~enough).sum())
    if found.small:
        raise NeaspecError("sharing_cell_small", records=found.small)
    exact.loc[rows.index[~enough], "reason"] = "cell_too_small"
    rows = rows[enough]
    fill_account(account, exact)
    account.check()
    if rows.empty:
        raise NeaspecError("sharing_nothing", records_in=account.records_in, recipient=PUBLIC)
    rows = rows.assign(stations=_stations(rows, told, told_stations(own, borders, agreed, 0.0, ("declaredSide",)), own))
    grouped = rows.groupby(["species_id", "year", "declaredSide", *CELL], dropna=False)
    cells = grouped.agg(
        records=("record_id", "size"),
        animals=("organismName", "nunique"),
        stations=("stations", "min"),
        k_animals=("k_animals", "max"),
        k_stations=("k_stations", "max"),
    ).reset_index()
    for column in ("animals", "stations"):  # a small number is withheld, not shown
        few = cells[column] < cells[f"k_{column}"].clip(lower=1)
        cells[column] = cells[column].astype("Int64").mask(few)
    count_cells(found, cells)
    cells = cells[list(CELLS)].sort_values(list(CELLS[:5]), ignore_index=True)
    return Shared(AGGREGATES, {"cells": cells}, account, found)


def _stations(rows: pd.DataFrame, told: ToldCells, agreed: ToldCells, own: pd.DataFrame) -> list[int]:
    """The number of places of each row's group, 0 where it is not a group of the stations themselves."""
    meant, groups = told.groups(), {}
    sides = agreed.rows["kind"].groupby(own["declaredSide"]).first()
    for (kind, cell), stations in agreed.groups().items():
        groups[kind, cell] = stations, own.loc[list(stations), "place"].nunique()
    found = []
    for kind, side, cell in zip(rows["kind"], rows["declaredSide"], cell_names(rows)):
        stations, places = groups.get((sides.get(side), cell), (None, 0))
        found.append(places if stations is not None and meant.get((kind, cell)) == stations else 0)
    return found
