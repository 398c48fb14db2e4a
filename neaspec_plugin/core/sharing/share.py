"""The records of a database made into a package for one recipient: coarse, pseudonymous, every record accounted for.

A record leaves where the agreement has a permission for it, its owner is the office itself, its side is known and its
embargo is over. Its place is the centre of its cell; the cell is widened, step by step, where a border cuts it
(``border_cells``) or too few animals and stations share it (``told_cells``), and withheld where no step is wide enough:
the side, the period and the animal's code always stay, for it is these that make a crossing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace

import numpy as np
import pandas as pd
import shapely

from ..errors import NeaspecError
from ..movement.border_side import Sides
from . import effort_told, exact_records, public_cells, risk
from .agreement import PUBLIC, PUBLIC_STEP_DEG, TIMES, Agreement, Terms
from .attacker import STATION, Attacker
from .border_cells import BorderCells
from .codes import released_codes, secret_names
from .generalise import generalised_uncertainty_m, pseudonym
from .periods import periods
from .policy import RESTRICTED, STEP_DEG, Policy, strictest
from .risk import CELL, FURTHER, Risk
from .shared import RECORDS, Request, ShareAccount, Shared, count_cells, fill_account
from .told_cells import ANY, ToldCells, cell_names, told_cells, told_stations

_ROUND_M = 100  # the uncertainty is one number per cell, so that it tells nothing of a record
_ID_DIGITS = 24
_BAND_KM = 10


def share(
    tables: Mapping[str, pd.DataFrame], request: Request, agreement: Agreement, policy: Policy, sides: Sides
) -> Shared:
    """Make the package from ``deployments``, ``effort``, ``detections`` and ``samples`` of a database.

    Raises ``NeaspecError``: sharing_recipient_unknown, sensitivity_unknown, sharing_nothing, and - where the package
    would still give something away - sharing_cell_small and sharing_linkage: nothing is shared then.
    """
    request = replace(request, recipient=agreement.accept(request.recipient))
    stations = exact_records.stations(tables["deployments"], request.office)
    exact = exact_records.records(tables, stations, request.office)
    own = stations[(stations["owner"] == request.office) & stations["declaredSide"].notna()]
    terms = {
        key: agreement.terms(request.recipient, *key) for key in set(zip(exact["species_id"], exact["record_type"]))
    }
    exact["terms"] = [terms[key] for key in zip(exact["species_id"], exact["record_type"])]
    exact["reason"] = _reasons(exact, request)
    taken = exact[exact["reason"] == ""].copy()
    _add_terms(taken, request, policy)
    borders = BorderCells(sides.areas)
    agreed = agreement.station_terms(request.recipient, request.species)
    if request.recipient == PUBLIC:
        return public_cells.product(exact, taken, own, borders, agreed)
    return _records(tables, exact, taken, own, borders, sides, request, agreed)


# --- which records ----------------------------------------------------------------------------------------------------


def _reasons(exact: pd.DataFrame, request: Request) -> np.ndarray:
    permitted = exact["terms"].notna().to_numpy()
    months = np.array([terms.embargo_months if terms else 0 for terms in exact["terms"]], dtype=int)
    refused = {
        "not_an_animal": ~exact["animal"],
        "duplicate": exact["duplicate"],
        "not_asked": ~exact["species_id"].isin(request.species) | _outside(exact, request),
        "other_owner": exact["owner"].notna() & (exact["owner"] != request.office),
        "owner_unknown": exact["owner"].isna(),
        "no_agreement": ~permitted,
        "date_unknown": exact["first"].isna(),
        "embargo": ~free(exact["last"], months, request.today),
        "side_unknown": exact["declaredSide"].isna(),
    }
    names = list(refused)
    conditions = [np.asarray(refused[name], dtype=bool) for name in names]
    return np.select(conditions, names, default="").astype(object)


def free(last: pd.Series, months: np.ndarray, today: str) -> np.ndarray:
    """Whether the embargo of some months after each last day is over; False where there is no day."""
    now = pd.Timestamp(today[:10])
    found = np.zeros(len(last), dtype=bool)
    for number in np.unique(months):
        here = months == number
        found[here] = (last[here] + pd.DateOffset(months=int(number)) <= now).to_numpy()
    return found


def _outside(exact: pd.DataFrame, request: Request) -> pd.Series:
    outside = pd.Series(False, index=exact.index)
    if request.since:
        outside |= exact["first"] < pd.Timestamp(request.since)
    if request.until:
        outside |= exact["last"] > pd.Timestamp(request.until)
    return outside


def _add_terms(taken: pd.DataFrame, request: Request, policy: Policy) -> None:
    """What the terms and the record itself make of each record: its first cell, its period and how sensitive it is."""
    table = PUBLIC_STEP_DEG if request.recipient == PUBLIC else STEP_DEG
    steps, times, sensitive = [], [], []
    columns = ("species_id", "record_type", "sensitivity", "own_step", "own_time", "terms")
    for species_id, record_type, stated, own_step, own_time, terms in taken[list(columns)].itertuples(False, None):
        category = policy.category(species_id, record_type)
        # a stricter word of the record's owner binds, whatever was agreed for its kind
        own = strictest((category, stated)) if isinstance(stated, str) else category
        floor = table.get(own, 0.0) if own != category else 0.0
        steps.append(max(terms.precision_deg, request.min_step_deg, floor, own_step))
        times.append(max(terms.time, own_time, key=TIMES.index))
        sensitive.append(own in RESTRICTED)
    taken["step"] = np.array([step if step == step else np.nan for step in steps], dtype=float)
    taken.loc[taken["own_step"].isna(), "step"] = np.nan  # another grid's centres would be told as ours
    taken["timePrecision"] = np.array(times, dtype=object)
    taken["sensitive"] = np.array(sensitive, dtype=bool)
    taken["k_animals"] = [terms.k_animals for terms in taken["terms"]]
    taken["k_stations"] = [terms.k_stations for terms in taken["terms"]]
    taken["period"] = None
    for time in TIMES:
        here = taken["timePrecision"] == time
        if here.any():
            taken.loc[here, "period"] = periods(taken.loc[here, "first"], time)


def _uncertainty(cells: pd.DataFrame) -> np.ndarray:
    """Metres: the half diagonal and the largest own uncertainty of the cell's records, one number for all of them."""
    largest = cells.groupby(CELL)["uncertainty_m"].transform("max").to_numpy(dtype=float)
    metres = generalised_uncertainty_m(
        largest, cells["latitude"].to_numpy(dtype=float), cells["coordinatePrecision"].to_numpy(dtype=float)
    )
    return np.ceil(metres / _ROUND_M) * _ROUND_M


# --- the package of records -------------------------------------------------------------------------------------------

DETECTIONS = (
    "record_id", STATION, "species_id", "organismName", "individualCount", "countAccuracy", "sex", "lifeStage",
    "idMethod", "flank", "idConfidence", "basisOfRecord", "samplingProtocol", "declaredSide", "ownerCountry", "period",
    "timePrecision", "longitude", "latitude", "coordinatePrecision", "coordinateUncertaintyInMeters",
)  # fmt: skip
DEPLOYMENTS = (
    STATION, "stations", "samplingProtocol", "declaredSide", "ownerCountry", "longitude", "latitude",
    "coordinatePrecision", "coordinateUncertaintyInMeters", "borderBand_km",
)  # fmt: skip


def _records(
    tables: Mapping[str, pd.DataFrame],
    exact: pd.DataFrame,
    taken: pd.DataFrame,
    own: pd.DataFrame,
    borders: BorderCells,
    sides: Sides,
    request: Request,
    agreed: Terms | None,
) -> Shared:
    account, found = ShareAccount(), Risk()
    told = effort_told.Told(tables["effort"], own, agreed, request)
    # only what the package tells of counts: nobody can take a record for that of another station
    listed = told.stations(set(taken["station"].dropna())) if agreed else own.iloc[:0].copy()
    protocol = own["samplingProtocol"].fillna("").reindex(taken["station"])
    taken["protocol"] = np.where(taken["station"].isin(own.index), protocol, ANY)
    cells = told_cells(taken, listed if agreed else own, borders)
    taken[CELL] = cells.rows[CELL]
    of_stations = told_stations(listed, borders, agreed, request.min_step_deg, ("declaredSide", "samplingProtocol"))
    listed[CELL] = of_stations.rows[CELL]
    k = agreed.k_stations if agreed else 0
    least = max(k, 2)  # a pseudonym for one station fits another at the least

    package = taken[["species_id", "declaredSide", "period", "timePrecision", *CELL, *FURTHER, "sex", "lifeStage",
                     "organismName"]].copy()  # fmt: skip
    for column in exact_records.FIELDS:
        named = np.array([column in terms.fields for terms in taken["terms"]], dtype=bool)
        package[column] = package[column].astype(object).where(named & package[column].notna().to_numpy(), None)
    at_risk = taken["sensitive"]
    attacker = Attacker(taken)
    package = risk.withhold_what_ties(package, attacker, at_risk, found)

    linked, whole = _linked(taken, cells, of_stations, k)
    groups = effort_told.groups(listed, told.parts, least)
    groups = effort_told.whole_cells(
        listed, groups, {group for group, name in zip(groups, listed.index) if name in whole}
    )
    while True:  # stations whose records single them out are told together with the others of their cell
        ids, singles = effort_told.pseudonyms(listed, groups, request.key, k)
        package[STATION] = taken["station"].map(dict(zip(listed.index, ids))).where(linked, None)
        package[STATION] = package[STATION].where(package[STATION].notna(), None)
        alone = package.assign(**{STATION: package[STATION].where(package[STATION].isin(singles), None)})
        placed = alone[at_risk & alone["longitude"].notna()]
        tied = attacker.stations(placed, (*risk.AGREED, *FURTHER), least) & singles
        if not tied:  # else there is one single less each time
            break
        groups = effort_told.whole_cells(listed, groups, {own for own, name in zip(groups, ids) if name in tied})
    found.grouped = sum(name is not None and name not in singles for name in ids)

    found.unique = int(risk.tied_records(alone, attacker, at_risk, least).sum())
    if found.unique:
        raise NeaspecError("sharing_linkage", records=found.unique)
    shown = effort_told.shown(told.parts, listed, ids, singles, k)
    placed = taken["longitude"].notna()
    found.small = int((placed & ~cells.rows["enough"]).sum()) + effort_told.small(listed, shown, ids, singles, k)
    if found.small:
        raise NeaspecError("sharing_cell_small", records=found.small)
    found.few = int((~placed & ~cells.rows["enough"]).sum())
    count_cells(found, taken)

    secrets = secret_names(tables)
    package["organismName"], account.codes_replaced = released_codes(package["organismName"], secrets, request.key)
    package["ownerCountry"] = request.office
    package["coordinateUncertaintyInMeters"] = _uncertainty(taken)
    package["record_id"] = [pseudonym(f"record:{name}", request.key, _ID_DIGITS) for name in taken["record_id"]]
    deployments = effort_told.deployments(listed, ids, request.office)
    deployments["coordinateUncertaintyInMeters"] = _uncertainty(deployments)
    deployments["borderBand_km"] = _bands(deployments, sides)
    effort = effort_told.totals(shown)
    fill_account(account, exact)
    account.effort_in, account.effort_shared, account.effort_withheld = told.account(shown)
    account.check()
    if package.empty and effort.empty:
        raise NeaspecError("sharing_nothing", records_in=account.records_in, recipient=request.recipient)
    result = {
        "deployments": _shuffled(deployments[list(DEPLOYMENTS)], [STATION]),
        "effort": _shuffled(effort, [STATION, "period", "sampleSizeUnit"]),
        "detections": _shuffled(package[list(DETECTIONS)], ["record_id"]),
    }
    return Shared(RECORDS, result, account, found)


def _linked(taken: pd.DataFrame, cells: ToldCells, of_stations: ToldCells, least: int) -> tuple[np.ndarray, set[str]]:
    """Whether each record may name its station, and the stations that may be named only with all of their cell.

    All records of a group name theirs, or none does: where all stations at which they could be are told by that cell,
    and ``least`` of these remain to whoever puts together what all groups say of it.
    """
    meant, listed = defaultdict(frozenset, cells.groups()), of_stations.groups()
    place = of_stations.stations.set_index("station")["place"]
    own = {name: (kind, cell) for name, kind, cell in zip(
        of_stations.rows.index, of_stations.rows["kind"], cell_names(of_stations.rows))}  # fmt: skip
    groups = list(zip(cells.rows["kind"], cell_names(cells.rows)))
    rows = [
        (group, own[station]) if station in own and own[station][1] == group[1] else None
        for station, group in zip(taken["station"], groups)
    ]
    # the same order whatever the rows' is; groups of the same stations have the same answer
    pairs = sorted(set(rows) - {None}, key=lambda pair: (-len(meant[pair[0]]), sorted(meant[pair[0]])))
    left, may = dict(listed), set()
    for group, block in pairs:
        both = left[block] & meant[group]
        if meant[group] <= listed[block] and place.loc[sorted(both)].nunique() >= least:
            left[block] = both
            may.add((group, block))
    found = np.array([pair in may for pair in rows], dtype=bool)
    return found, {name for name, block in own.items() if left[block] != listed[block]}


def _bands(deployments: pd.DataFrame, sides: Sides) -> np.ndarray:
    """The band of 10 km from the border in which the cell's centre lies; from the cell alone, so it tells no more."""
    points = [
        shapely.Point(x, y) if x == x else None for x, y in zip(deployments["longitude"], deployments["latitude"])
    ]
    km = np.abs(sides.side(points, 0.0)["distance_m"].to_numpy(dtype=float)) / 1000 if points else np.array([])
    low = np.floor(km / _BAND_KM) * _BAND_KM
    return np.array([None if np.isnan(a) else f"{a:.0f}-{a + _BAND_KM:.0f}" for a in low], dtype=object)


def _shuffled(frame: pd.DataFrame, by: list[str]) -> pd.DataFrame:
    """In the order of pseudonyms, which is none of the database's."""
    return frame.sort_values(by, kind="stable", ignore_index=True)
