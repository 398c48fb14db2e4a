"""The records of a database made into a package for one recipient: coarse, pseudonymous, every record accounted for.

A record leaves where the agreement has a permission for it, its owner is the office itself, its side is known and its
embargo is over. Its place is the centre of its cell; the cell is widened, step by step, where a border cuts it
(``border_cells``) or too few animals and stations share it (``risk``), and withheld where no step is wide enough: the
side, the period and the animal's code always stay, for it is these that make a crossing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

import numpy as np
import pandas as pd
import shapely

from ..errors import NeaspecError
from ..movement.border_side import Sides
from ..schema import SPECIES
from . import effort_told, exact_records, risk
from .agreement import LADDER, PUBLIC, PUBLIC_STEP_DEG, TIMES, Agreement, Terms
from .border_cells import BorderCells
from .codes import released_codes, secret_names
from .exact_records import centres
from .generalise import generalised_uncertainty_m, pseudonym
from .policy import RESTRICTED, STEP_DEG, Policy, strictest
from .risk import FURTHER, STATION, Risk

RECORDS, AGGREGATES = "records", "aggregates"
_ROUND_M = 100  # the uncertainty is one number per cell, so that it tells nothing of a record
_ID_DIGITS = 24
_BAND_KM = 10
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
    if request.recipient == PUBLIC:
        return _aggregates(exact, taken, own, borders)
    return _records(tables, exact, taken, own, borders, sides, request, agreement)


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
            taken.loc[here, "period"] = risk.periods(taken.loc[here, "first"], time)


# --- cells ------------------------------------------------------------------------------------------------------------

_CELL = ["longitude", "latitude", "coordinatePrecision"]
_K = ["k_animals", "k_stations"]


def widened(rows: pd.DataFrame, borders: BorderCells, enough: Callable[[pd.DataFrame], np.ndarray]) -> pd.DataFrame:
    """The published cell of each row: longitude, latitude and coordinatePrecision, all NaN where none is wide enough.

    ``rows`` has lon, lat, declaredSide and ``step``, the cell to begin with (NaN = no place). ``enough`` says of rows
    with their cells whether these may be shown; cells that may not are widened whole.
    """
    found = pd.DataFrame(np.nan, index=rows.index, columns=_CELL)
    pending = rows["step"].where(rows["lon"].notna() & rows["lat"].notna())
    for step, wider in zip(LADDER, (*LADDER[1:], np.nan)):
        here = pending.index[pending == step]
        if not len(here):
            continue
        cells = rows.loc[here].assign(
            longitude=centres(rows.loc[here, "lon"], step),
            latitude=centres(rows.loc[here, "lat"], step),
            coordinatePrecision=step,
        )
        fits = borders.fit(list(cells["declaredSide"]), cells["longitude"], cells["latitude"], step)
        good = np.zeros(len(cells), dtype=bool)
        good[fits] = enough(cells[fits])
        found.loc[here[good]] = cells.loc[good, _CELL]
        pending.loc[here[~good]] = wider
    return found


def _enough(cells: pd.DataFrame, stations: pd.DataFrame) -> np.ndarray:
    """k of either: cells of animals or of stations; records with different k are counted apart."""
    good = pd.Series(False, index=cells.index)
    for (animals, places), rows in cells.groupby(_K):
        sizes = risk.cell_sizes(rows.assign(animal=rows["organismName"]), stations)
        good.loc[rows.index] = (sizes["animals"] >= animals) | (sizes["stations"] >= places)
    return good.to_numpy()


def _uncertainty(cells: pd.DataFrame) -> np.ndarray:
    """Metres: the half diagonal and the largest own uncertainty of the cell's records, one number for all of them."""
    largest = cells.groupby(_CELL)["uncertainty_m"].transform("max").to_numpy(dtype=float)
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
    agreement: Agreement,
) -> Shared:
    account, found = ShareAccount(), Risk()
    taken[_CELL] = widened(taken, borders, lambda cells: _enough(cells, own))
    package = taken[["species_id", "declaredSide", "period", "timePrecision", *_CELL, *FURTHER, "sex", "lifeStage",
                     "organismName"]].copy()  # fmt: skip
    for column in exact_records.FIELDS:
        told = np.array([column in terms.fields for terms in taken["terms"]], dtype=bool)
        package[column] = package[column].astype(object).where(told & package[column].notna().to_numpy(), None)
    at_risk = taken["sensitive"]
    package = risk.withhold_what_ties(package, taken, at_risk, found)

    terms = station_terms(agreement, request)
    told = effort_told.Told(tables["effort"], own, terms, request)
    listed = _listed(told, taken, own, borders, terms, request)
    groups = effort_told.groups(listed, told.parts)
    while True:  # stations whose records single them out are told together with the others of their cell
        ids, singles = effort_told.pseudonyms(listed, groups, request.key)
        package[STATION] = _linked(taken, listed, ids)
        alone = package.assign(**{STATION: package[STATION].where(package[STATION].isin(singles), None)})
        placed = alone[at_risk & alone["longitude"].notna()]
        tied = risk.stations_found(placed, taken, (*risk.AGREED, *FURTHER))
        if not tied:
            break
        groups = effort_told.whole_cells(listed, groups, {own for own, name in zip(groups, ids) if name in tied})
    found.grouped = int((~pd.Series(ids, dtype=object).isin(singles)).sum())

    bad = risk.tied_records(alone, taken, at_risk)
    found.unique = int(bad.sum())
    if found.unique:
        raise NeaspecError("sharing_linkage", records=found.unique)
    found.small = _small(taken, own)
    if found.small:
        raise NeaspecError("sharing_cell_small", records=found.small)
    _count_cells(found, taken)

    secrets = secret_names(tables)
    package["organismName"], account.codes_replaced = released_codes(package["organismName"], secrets, request.key)
    package["ownerCountry"] = request.office
    package["coordinateUncertaintyInMeters"] = _uncertainty(taken)
    package["record_id"] = [pseudonym(f"record:{name}", request.key, _ID_DIGITS) for name in taken["record_id"]]
    deployments = effort_told.deployments(listed, ids, request.office)
    deployments["coordinateUncertaintyInMeters"] = _uncertainty(deployments)
    deployments["borderBand_km"] = _bands(deployments, sides)
    effort = effort_told.totals(told.parts, dict(zip(listed.index, ids)))
    _account(account, exact, exact["reason"])
    account.effort_in, account.effort_shared, account.effort_withheld = told.account()
    account.check()
    if package.empty and effort.empty:
        raise NeaspecError("sharing_nothing", records_in=account.records_in, recipient=request.recipient)
    result = {
        "deployments": _shuffled(deployments[list(DEPLOYMENTS)], [STATION]),
        "effort": _shuffled(effort, [STATION, "period", "sampleSizeUnit"]),
        "detections": _shuffled(package[list(DETECTIONS)], ["record_id"]),
    }
    return Shared(RECORDS, result, account, found)


def station_terms(agreement: Agreement, request: Request) -> Terms | None:
    """What is agreed on stations: a camera sees all species, so the strictest of what is agreed for any of them."""
    found = [agreement.terms(request.recipient, species_id, "camera_station") for species_id in request.species]
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


def _listed(
    told: effort_told.Told,
    taken: pd.DataFrame,
    own: pd.DataFrame,
    borders: BorderCells,
    terms: Terms | None,
    request: Request,
) -> pd.DataFrame:
    """The stations of the package with their cells: none where nothing is agreed on stations."""
    if terms is None:
        return own.iloc[:0].assign(**dict.fromkeys(_CELL, np.nan))
    listed = told.stations(set(taken["station"].dropna()))
    listed["step"] = np.fmax(listed["own_step"], max(terms.precision_deg, request.min_step_deg))
    stated = listed["sensitivity"].map(lambda word: strictest((word,)), na_action="ignore").map(STEP_DEG)
    listed["step"] = np.fmax(listed["step"], stated.astype(float))
    listed.loc[listed["own_step"].isna(), "step"] = np.nan
    listed[_CELL] = widened(listed, borders, lambda cells: effort_told.enough(cells, own, terms.k_stations))
    return listed


def _linked(taken: pd.DataFrame, listed: pd.DataFrame, ids: list[str]) -> np.ndarray:
    """The pseudonym of each record's station, where both are told by the same cell; else None."""
    at = listed.assign(pseudonym=ids)[[*_CELL, "declaredSide", "pseudonym"]].reindex(taken["station"])
    same = np.ones(len(taken), dtype=bool)
    for column in (*_CELL, "declaredSide"):
        one, other = at[column].to_numpy(), taken[column].to_numpy()
        same &= (one == other) | (pd.isna(one) & pd.isna(other))
    return np.where(same & at["pseudonym"].notna().to_numpy(), at["pseudonym"].to_numpy(dtype=object), None)


def _small(taken: pd.DataFrame, stations: pd.DataFrame) -> int:
    """How many records stand in a cell with too few animals and stations: counted anew, over what will be written."""
    placed = taken[taken["longitude"].notna()]
    return int((~_enough(placed, stations)).sum()) if len(placed) else 0


def _count_cells(found: Risk, rows: pd.DataFrame) -> None:
    cells = rows[[*_CELL, "declaredSide"]].drop_duplicates()
    found.cells.update({float(step): len(own) for step, own in cells.groupby("coordinatePrecision")})
    found.without_place = int(rows["longitude"].isna().sum())


def _bands(deployments: pd.DataFrame, sides: Sides) -> np.ndarray:
    """The band of 10 km from the border in which the cell's centre lies; from the cell alone, so it tells no more."""
    points = [
        shapely.Point(x, y) if x == x else None for x, y in zip(deployments["longitude"], deployments["latitude"])
    ]
    km = np.abs(sides.side(points, 0.0)["distance_m"].to_numpy(dtype=float)) / 1000 if points else np.array([])
    low = np.floor(km / _BAND_KM) * _BAND_KM
    return np.array([None if np.isnan(a) else f"{a:.0f}-{a + _BAND_KM:.0f}" for a in low], dtype=object)


def _account(account: ShareAccount, exact: pd.DataFrame, reason: pd.Series) -> None:
    account.records_in = len(exact)
    account.shared = int((reason == "").sum())
    account.withheld = Counter({code: int(number) for code, number in reason[reason != ""].value_counts().items()})
    species = exact["species_id"].where(exact["species_id"].notna(), "")
    counted = pd.DataFrame({"species_id": species, "reason": reason}).value_counts(sort=False)
    account.by_species = counted.rename("records").reset_index()


def _shuffled(frame: pd.DataFrame, by: list[str]) -> pd.DataFrame:
    """In the order of pseudonyms, which is none of the database's."""
    return frame.sort_values(by, kind="stable", ignore_index=True)


# --- the product for the public ---------------------------------------------------------------------------------------

CELLS = ("species_id", "year", "declaredSide", "longitude", "latitude", "coordinatePrecision", "records", "animals",
         "stations")  # fmt: skip


def _aggregates(exact: pd.DataFrame, taken: pd.DataFrame, own: pd.DataFrame, borders: BorderCells) -> Shared:
    """Numbers by species, year and cell; the smallest numbers of a whole side, too, are withheld."""
    account, found = ShareAccount(), Risk()
    pieces = []
    for year, rows in taken.groupby("period", sort=True):
        cells = rows.assign(**widened(rows, borders, lambda cells: _enough(cells, own)))
        bare = cells.index[cells["longitude"].isna()]
        if len(bare):  # the whole side as one cell
            small = bare[~_enough_whole(cells.loc[bare], own)]
            exact.loc[small, "reason"] = "cell_too_small"
            cells = cells.drop(small)
        pieces.append(cells.assign(year=year))
    kept = pd.concat(pieces) if pieces else taken.assign(year=None, **dict.fromkeys(_CELL, np.nan))
    _account(account, exact, exact["reason"])
    account.check()
    if kept.empty:
        raise NeaspecError("sharing_nothing", records_in=account.records_in, recipient=PUBLIC)
    found.small = _small(kept, own)
    if found.small:
        raise NeaspecError("sharing_cell_small", records=found.small)
    grouped = kept.groupby(["species_id", "year", "declaredSide", *_CELL], dropna=False)
    cells = grouped.agg(
        records=("record_id", "size"),
        animals=("organismName", "nunique"),
        k_animals=("k_animals", "max"),
        k_stations=("k_stations", "max"),
    ).reset_index()
    cells["stations"] = _stations_of(cells, own)
    for column in ("animals", "stations"):  # a small number is withheld, not shown
        few = cells[column] < cells[f"k_{column}"].clip(lower=1)
        cells[column] = cells[column].astype("Int64").mask(few)
    _count_cells(found, cells)
    cells = cells[list(CELLS)].sort_values(list(CELLS[:5]), ignore_index=True)
    return Shared(AGGREGATES, {"cells": cells}, account, found)


def _enough_whole(rows: pd.DataFrame, stations: pd.DataFrame) -> np.ndarray:
    """``_enough`` with the whole side as the cell."""
    animals = rows.groupby(["species_id", "declaredSide"])["organismName"].transform("nunique")
    places = rows["declaredSide"].map(stations.groupby("declaredSide")["place"].nunique()).fillna(0)
    return ((animals >= rows["k_animals"]) | (places >= rows["k_stations"])).to_numpy()


def _stations_of(cells: pd.DataFrame, stations: pd.DataFrame) -> pd.Series:
    sizes = risk.cell_sizes(cells.assign(animal=None), stations)["stations"]
    whole = cells["declaredSide"].map(stations.groupby("declaredSide")["place"].nunique()).fillna(0).astype(int)
    return sizes.where(cells["longitude"].notna(), whole)
