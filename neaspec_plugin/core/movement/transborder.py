"""Border crossings, residency and the sides of individuals, each a minimum, from records of known animals.

Two records of one animal, one after the other, on different sides are at least one crossing between them; the true
number is odd, and a step that ends where it began may hide an even one. What lies within one month has no order: the
least number of changes that any order allows is taken (``crossings.least_path``). Sources: the definitions of the joint
camera-trap studies (Vitkalova et al. 2018, doi 10.1111/conl.12468) in the rules of ``vocabulary`` of this project.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, fields

import numpy as np
import pandas as pd
import shapely

from ..schema import COUNTRIES
from .crossings import DEMARCATION, least_path
from .usable import DAY_S, YEAR_DAYS, distance_m, seconds

COUNTED = ("track", "detections")  # classes of evidence that the headline number counts
CROSSINGS = [
    "crossing_id", "animal", "species_id", "sex", "side_from", "side_to", "last_before", "first_after", "interval_days",
    "distance_m", "at_least", "demarcation_passages", "evidence_class", "border_status", "direction_known",
    "record_before", "record_after", "reason", "geometry",
]  # fmt: skip
RESIDENT_MONTHS = (3, 6, 12)  # the middle one is the rule, the others show how much hangs on it
RESIDENT_RECORDS = 3
RESIDENCY = [
    "animal", "species_id", "country", "visit", "first", "last", "records", "min_days", "max_days", "independent",
    "excursion", *(f"resident_{months}_months" for months in RESIDENT_MONTHS),
]  # fmt: skip
_ORDER = {side: place for place, side in enumerate(COUNTRIES)}


@dataclass(frozen=True)
class Transborder:
    """What the records tell; every number is a minimum.

    ``crossings`` (``CROSSINGS``): by animal and time. ``last_before`` and ``first_after`` (ISO 8601 with Z) bound the
    time of the crossing, ``interval_days`` apart; ``distance_m`` is the geodesic between both places where both are
    exact. ``at_least`` (international) and ``demarcation_passages`` are 0 or 1. ``identity_probable`` rows come on top
    of those of certain identity, so that all rows together are the number "with probable". Rows ``ambiguous`` count 0
    and name their ``reason``; the side in doubt, ``side_to`` or before the first sure record ``side_from``, is None
    where nothing is declared. ``direction_known`` is False
    where both sides lie within one month and nothing else tells their order.

    ``residency`` (``RESIDENCY``): each unbroken visit of an animal to a country. ``min_days`` from its first to its
    last record, 0 for one; ``max_days`` from the last record before to the first after it, NaN where there is none.
    ``independent`` counts detections that ``usable_records`` holds for independent. ``excursion``: the visits before
    and after are to one other country, across an international border. ``resident_6_months`` (3, 12: how much hangs on
    it) holds for animal and country: at least ``RESIDENT_RECORDS`` independent detections over so many months in all.

    ``individuals``: ``animal``, ``species_id``, ``sex``, ``countries`` (with ';'), ``records``, ``used``, ``first``,
    ``last``, ``span_years``, ``crossings``, ``crossings_probable``, ``demarcation_passages``, ``ambiguous``,
    ``tracked`` (all used records are fixes), ``tracked_years`` (sum of gaps no longer than the largest of a track),
    ``independent`` (detections), ``round_trips`` (visits that are an ``excursion``), ``excursion_days`` (the longest of
    them by ``min_days``, NaN without one) and ``resident_in`` (countries with ';', by six months, None for none).

    What lies on a side that was not chosen (``elsewhere``) is in no table, but parts the records before and after it.
    """

    crossings: pd.DataFrame
    residency: pd.DataFrame
    individuals: pd.DataFrame


def transborder_movements(usable: pd.DataFrame, max_gap_h: Mapping[str, float]) -> Transborder:
    """Crossings, residency and individuals of ``usable.usable_records``; ``max_gap_h`` by species_id makes a track."""
    used = usable[usable["reason"].isna() | usable["elsewhere"]]
    nodes = _nodes(used)
    crossings = _crossings(nodes, used, max_gap_h)
    certain = used[used["grade"] == 2]
    if len(certain) < len(used):
        sure = _crossings(_nodes(certain), certain, max_gap_h)
        crossings = _on_top(sure, crossings)
    else:
        sure = crossings
    away = set(used.loc[used["elsewhere"], "side"])
    residency = _residency(nodes, used)
    residency = residency[~residency["country"].isin(away)].reset_index(drop=True)
    crossings = crossings[~crossings["side_from"].isin(away) & ~crossings["side_to"].isin(away)]
    doubtful = _ambiguous(usable, used)
    doubtful = doubtful[~doubtful["side_from"].isin(away) & ~doubtful["side_to"].isin(away)]
    used = used[used["reason"].isna()] if away else used
    individuals = _individuals(usable, used, pd.concat([crossings, doubtful], ignore_index=True), max_gap_h)
    residency = _resident(residency, used)
    individuals = _on_excursions(individuals, residency)
    sex = individuals.set_index(["species_id", "animal"])["sex"]
    every = pd.concat([crossings, doubtful], ignore_index=True)
    every["sex"] = sex.reindex(pd.MultiIndex.from_frame(every[["species_id", "animal"]])).to_numpy(dtype=object)
    every = every.sort_values(["species_id", "animal", "last_s", "first_s"], kind="stable", ignore_index=True)
    return Transborder(_written(every), residency, individuals)


def changes_of_side(used: pd.DataFrame) -> tuple[np.ndarray, np.ndarray]:
    """The sides before and after each of the fewest changes that records (``usable_records``, with a side) tell of."""
    nodes = _nodes(used)
    animal, side = nodes["animal"].to_numpy(), nodes["side"].to_numpy()
    change = (animal[1:] == animal[:-1]) & (side[1:] != side[:-1])
    return side[:-1][change], side[1:][change]


# --- the order of an animal's records ---------------------------------------------------------------------------------


def _nodes(used: pd.DataFrame) -> pd.DataFrame:
    """Where each animal was, one after the other: ``animal`` (code), ``side``, ``low``, ``high`` (seconds), first and
    last row (positions in ``used``), ``records``, ``known`` (nothing else would do as well at this place).

    ``low`` is the time after which a following crossing lies, ``high`` that before which the crossing into it lies.
    Where the exact times of an animal alone tell of as many changes as all of its records, they are what is used.
    """
    animal = used["key"].to_numpy()
    side, names = pd.factorize(used["side"], sort=True)
    begin, end, early, late = (seconds(used[name]) for name in ("begin", "end", "early", "late"))
    rows = np.lexsort((late, early, animal))
    records = _Ordered(rows, *(values[rows] for values in (animal, side, begin, end, early, late)))
    nodes, mixed = _groups(records)
    if mixed.any():
        several = np.unique(nodes["animal"].to_numpy()[mixed])
        nodes = _ordered(nodes, mixed, records, list(names))
        exact = records.taken((records.begin == records.end) & np.isin(records.animal, several))
        told = _changes(exact.animal, exact.side, several)
        better = several[told >= _changes(nodes["animal"].to_numpy(), nodes["side"].to_numpy(), several)]
        alone, _ = _groups(exact.taken(np.isin(exact.animal, better)))
        nodes = pd.concat([nodes[~nodes["animal"].isin(better)], alone], ignore_index=True)
        nodes = nodes.sort_values("animal", kind="stable", ignore_index=True)
    nodes["side"] = pd.Series(np.asarray(names, dtype=object)[nodes["side"].to_numpy("int64")], dtype=object)
    return nodes


_NODE = ["animal", "side", "low", "high", "first_row", "last_row", "records", "known"]


@dataclass(frozen=True)
class _Ordered:
    """Records by animal and time: their rows in ``used``, and codes and seconds of each.

    What is in order is told by ``early`` and ``late``, which see to it that two countries' days are no days of UTC.
    """

    row: np.ndarray
    animal: np.ndarray
    side: np.ndarray
    begin: np.ndarray
    end: np.ndarray
    early: np.ndarray
    late: np.ndarray

    def taken(self, which: np.ndarray) -> _Ordered:
        return _Ordered(*(getattr(self, field.name)[which] for field in fields(self)))

    def starts(self) -> np.ndarray:
        """The places where a group of records without an order begins."""
        return np.flatnonzero(_new_groups(self.animal, self.early, self.late))


def _groups(records: _Ordered) -> tuple[pd.DataFrame, np.ndarray]:
    """One node for the records of an animal that have no order among themselves, and whether it has several sides."""
    at = records.starts()
    if not len(at):
        return pd.DataFrame(columns=_NODE).astype("int64"), np.zeros(0, dtype=bool)
    size = np.diff(np.r_[at, len(records.row)])
    table = pd.DataFrame(
        {
            "animal": records.animal[at],
            "side": records.side[at],
            "low": np.maximum.reduceat(records.begin, at),
            "high": np.minimum.reduceat(records.end, at),
            "first_row": records.row[at],
            "last_row": records.row[at + size - 1],
            "records": size,
            "known": True,
        }
    )
    return table, np.minimum.reduceat(records.side, at) != np.maximum.reduceat(records.side, at)


def _new_groups(animal: np.ndarray, begin: np.ndarray, end: np.ndarray) -> np.ndarray:
    """Where a record begins after all earlier ones of its animal have ended; equal instants follow each other too."""
    new = np.ones(len(animal), dtype=bool)
    if len(animal) < 2:
        return new
    start = begin.min()
    width = int(end.max() - start) + 2
    rank = np.r_[0, np.cumsum(np.diff(animal) != 0)]
    line = begin - start + rank * width
    latest = np.maximum.accumulate(end - start + rank * width)[:-1]
    instant = (begin == end)[1:] & (begin == end)[:-1] & (line[1:] == latest)
    new[1:] = (line[1:] > latest) | instant
    return new


def _ordered(nodes: pd.DataFrame, mixed: np.ndarray, records: _Ordered, names: list[str]) -> pd.DataFrame:
    """The nodes with those of several sides taken apart, in the order of fewest changes.

    Nodes of one side on either end of a stretch of mixed ones hold it fast, so that each stretch stands for itself.
    """
    starts = records.starts()
    ends = np.r_[starts[1:], len(records.row)]
    animal, side = nodes["animal"].to_numpy(), nodes["side"].to_numpy()
    places = np.flatnonzero(mixed)
    apart = np.flatnonzero((np.diff(places) > 1) | (animal[places[1:]] != animal[places[:-1]])) + 1
    found = []
    for stretch in np.split(places, apart):
        first, last = stretch[0], stretch[-1]
        before = [{names[side[first - 1]]}] if first and animal[first - 1] == animal[first] else []
        after = [{names[side[last + 1]]}] if last + 1 < len(animal) and animal[last + 1] == animal[last] else []
        groups = [slice(starts[place], ends[place]) for place in stretch]
        sides = [*before, *({names[code] for code in records.side[group]} for group in groups), *after]
        ways = [least_path(sides, last_first)[len(before) :] for last_first in (False, True)]
        for place, group, one, other in zip(stretch, groups, *ways):
            for number, name in enumerate(one):
                code = names.index(name)
                here = np.flatnonzero(records.side[group] == code) + group.start
                rows, low, high = records.row[here], records.begin[here].min(), records.end[here].max()
                known = other[number] == name
                found.append((place, animal[place], code, low, high, rows[0], rows[-1], len(here), known))
    rest = nodes[~mixed].assign(place=np.flatnonzero(~mixed))
    every = pd.concat([rest, pd.DataFrame(found, columns=["place", *_NODE])], ignore_index=True)
    return every.sort_values("place", kind="stable", ignore_index=True)[_NODE]


def _changes(animal: np.ndarray, side: np.ndarray, animals: np.ndarray) -> np.ndarray:
    """How often the side changes between rows of one animal, for each of ``animals`` (sorted)."""
    change = (animal[1:] == animal[:-1]) & (side[1:] != side[:-1])
    own = animal[1:][change]
    own = own[np.isin(own, animals)]
    return np.bincount(np.searchsorted(animals, own), minlength=len(animals))


# --- crossings --------------------------------------------------------------------------------------------------------


def _crossings(nodes: pd.DataFrame, used: pd.DataFrame, max_gap_h: Mapping[str, float]) -> pd.DataFrame:
    """The changes of side along the nodes, with working columns ``last_s``, ``first_s`` (seconds) and places."""
    column = {name: nodes[name].to_numpy() for name in _NODE}
    change = np.flatnonzero(
        (column["animal"][1:] == column["animal"][:-1]) & (column["side"][1:] != column["side"][:-1])
    )
    before, after = column["last_row"][change], column["first_row"][change + 1]
    low, high = column["low"][change], column["high"][change + 1]
    one, two = column["side"][change], column["side"][change + 1]
    values = {
        name: used[name].to_numpy() for name in ("animal", "species_id", "occurrenceID", "grade", "fix", "lon", "lat")
    }
    instant = (used["begin"] == used["end"]).to_numpy()
    species = values["species_id"][before]
    gap = pd.Series(species).map(dict(max_gap_h)).to_numpy(dtype=float) * 3600
    worse = np.minimum(values["grade"][before], values["grade"][after])
    track = values["fix"][before] & values["fix"][after] & instant[before] & instant[after] & (high - low <= gap)
    line = np.array([{a, b} == DEMARCATION for a, b in zip(one, two)], dtype=bool)
    both = np.column_stack([values["lon"][before], values["lat"][before], values["lon"][after], values["lat"][after]])
    return pd.DataFrame(
        {
            "animal": values["animal"][before],
            "species_id": species,
            "side_from": one,
            "side_to": two,
            "last_s": low,
            "first_s": high,
            "distance_m": distance_m(values["lon"], values["lat"], before, after),
            "at_least": (~line).astype("int64"),
            "demarcation_passages": line.astype("int64"),
            "evidence_class": np.select([worse < 2, track], ["identity_probable", "track"], "detections").astype(
                object
            ),
            "border_status": np.where(line, "demarcation_line", "international").astype(object),
            "direction_known": column["known"][change].astype(bool) & column["known"][change + 1].astype(bool),
            "record_before": values["occurrenceID"][before],
            "record_after": values["occurrenceID"][after],
            "reason": np.full(len(change), None, dtype=object),
            "geometry": _lines(both),
        }
    )


def _lines(ends: np.ndarray) -> np.ndarray:
    """Straight lines between exact places, None where one of them is not known."""
    lines = np.full(len(ends), None, dtype=object)
    known = np.flatnonzero(~np.isnan(ends).any(axis=1))
    if len(known):
        lines[known] = shapely.linestrings(ends[known].reshape(-1, 2, 2))
    return lines


def _on_top(sure: pd.DataFrame, every: pd.DataFrame) -> pd.DataFrame:
    """Crossings of certain identity, and what records of probable identity add to them.

    Within the interval of a sure crossing the probable records show at least one change as well; the first of them is
    that crossing itself and is not told twice.
    """
    if sure.empty:
        return every.assign(evidence_class="identity_probable") if len(every) else every
    left = sure.assign(number=np.arange(len(sure)))[["species_id", "animal", "last_s", "first_s", "number"]]
    right = every.assign(place=np.arange(len(every)))[["species_id", "animal", "last_s", "first_s", "place"]]
    pairs = left.merge(right, on=["species_id", "animal"], suffixes=("", "_own"))
    inside = pairs[(pairs["last_s_own"] >= pairs["last_s"]) & (pairs["first_s_own"] <= pairs["first_s"])]
    inside = inside.sort_values(["number", "last_s_own"], kind="stable").drop_duplicates("number")
    rest = every.drop(index=every.index[inside["place"].to_numpy()]).assign(evidence_class="identity_probable")
    return pd.concat([sure, rest], ignore_index=True)


def _ambiguous(usable: pd.DataFrame, used: pd.DataFrame) -> pd.DataFrame:
    """Records of known animals whose side is in doubt, each with the last sure side before it; never counted.

    Before an animal's first sure record it is held against that one, in the order of time: from the side in doubt.
    A sure record on a side that was not chosen is as sure as any other.
    """
    reasons = ("side_ambiguous", "side_contradicts")
    doubtful = usable[usable["reason"].isin(reasons) & usable["begin"].notna()]
    columns = [
        name for name in CROSSINGS if name not in ("crossing_id", "sex", "last_before", "first_after", "interval_days")
    ]
    if doubtful.empty:
        return pd.DataFrame(columns=[*columns, "last_s", "first_s"])
    together = pd.concat([used, doubtful])
    sure = together["reason"].isna() | together["elsewhere"]
    together = together.assign(at=seconds(together["end"]), sure=sure)
    together = together.sort_values(["key", "at", "sure"], ascending=[True, True, False], kind="stable")
    known = together[["side", "at", "occurrenceID"]].where(together["sure"]).groupby(together["key"])
    rows = together[~together["sure"]]
    last, following = known.ffill().loc[rows.index], known.bfill().loc[rows.index]
    first = last["side"].isna()  # nothing sure before it
    other = last.where(~first, following)
    contradicts = rows["reason"] == "side_contradicts"
    own = rows["side"].where(contradicts, None)
    shown = other["side"].notna() & (~contradicts | (own != other["side"]))
    rows, other, own, first = rows[shown], other[shown], own[shown], first[shown]
    own = own.where(own.notna(), None)
    return pd.DataFrame(
        {
            "animal": rows["animal"],
            "species_id": rows["species_id"],
            "side_from": other["side"].where(~first, own),
            "side_to": own.where(~first, other["side"]),
            "last_s": other["at"].where(~first, rows["at"]).astype("int64"),
            "first_s": rows["at"].where(~first, other["at"]).astype("int64"),
            "distance_m": np.nan,
            "at_least": 0,
            "demarcation_passages": 0,
            "evidence_class": "ambiguous",
            "border_status": None,
            "direction_known": False,
            "record_before": other["occurrenceID"].where(~first, rows["occurrenceID"]),
            "record_after": rows["occurrenceID"].where(~first, other["occurrenceID"]),
            "reason": rows["reason"],
            "geometry": None,
        }
    ).reset_index(drop=True)


def _written(rows: pd.DataFrame) -> pd.DataFrame:
    """The crossings as they are kept: moments as text, an id that the same crossing keeps."""
    last, first = rows["last_s"].to_numpy("int64"), rows["first_s"].to_numpy("int64")
    parts = zip(
        rows["species_id"], rows["animal"], rows["side_from"], rows["side_to"], last, first, rows["evidence_class"]
    )
    ids = [hashlib.blake2s("|".join(map(str, part)).encode("utf-8"), digest_size=8).hexdigest() for part in parts]
    again = pd.Series(ids, dtype=object).groupby(pd.Series(ids, dtype=object)).cumcount()
    rows["crossing_id"] = [one if not number else f"{one}-{number}" for one, number in zip(ids, again)]
    rows["last_before"], rows["first_after"] = utc(last), utc(first)
    rows["interval_days"] = (first - last) / DAY_S
    rows["distance_m"] = rows["distance_m"].astype(float)
    return rows.reindex(columns=CROSSINGS).astype(
        {"at_least": "int64", "demarcation_passages": "int64", "direction_known": bool}
    )


def utc(moment: np.ndarray) -> np.ndarray:
    """Whole seconds as ISO 8601 with Z."""
    written = np.datetime_as_string(np.asarray(moment, dtype="int64").astype("datetime64[s]"))
    return np.char.add(written, "Z").astype(object) if len(written) else np.empty(0, dtype=object)


# --- residency and individuals ----------------------------------------------------------------------------------------


def _residency(nodes: pd.DataFrame, used: pd.DataFrame) -> pd.DataFrame:
    column = {name: nodes[name].to_numpy() for name in _NODE}
    if nodes.empty:
        return pd.DataFrame(columns=RESIDENCY).astype({"excursion": bool, "min_days": float, "independent": "int64"})
    same = (column["animal"][1:] == column["animal"][:-1]) & (column["side"][1:] == column["side"][:-1])
    first = np.flatnonzero(np.r_[True, ~same])
    last = np.r_[first[1:] - 1, len(nodes) - 1]
    animal = column["animal"][first]
    follows = np.r_[False, animal[1:] == animal[:-1]]  # the same animal was elsewhere before
    goes_on = np.r_[follows[1:], False]
    entered = np.where(follows, np.r_[0, column["low"][last[:-1]]], 0)
    left = np.where(goes_on, np.r_[column["high"][first[1:]], 0], 0)
    row = column["first_row"][first]
    begins = np.r_[True, animal[1:] != animal[:-1]]
    visit = np.arange(len(first)) - np.maximum.accumulate(np.where(begins, np.arange(len(first)), 0)) + 1
    found = pd.DataFrame(
        {
            "animal": used["animal"].to_numpy()[row],
            "species_id": used["species_id"].to_numpy()[row],
            "country": column["side"][first],
            "visit": visit,
            "first": utc(np.minimum(column["high"][first], column["low"][first])),
            "last": utc(np.maximum(column["low"][last], column["high"][last])),
            "records": np.add.reduceat(column["records"], first),
            "min_days": np.maximum(column["low"][last] - column["high"][first], 0) / DAY_S,
            "max_days": np.where(follows & goes_on, (left - entered) / DAY_S, np.nan),
        }
    )
    side = column["side"][first]
    before, after = np.roll(side, 1), np.roll(side, -1)
    abroad = np.array([{one, two} != DEMARCATION for one, two in zip(before, side)], dtype=bool)
    away = set(used.loc[used["elsewhere"], "side"])  # a trip from a side that was not chosen is none of the table's
    found["excursion"] = follows & goes_on & (before == after) & abroad & ~np.isin(before, list(away))
    found["independent"] = _independent(animal, side, column["high"][first], used)
    return found.sort_values(["species_id", "animal", "visit"], kind="stable", ignore_index=True)


def _independent(animal: np.ndarray, side: np.ndarray, begun: np.ndarray, used: pd.DataFrame) -> np.ndarray:
    """How many independent detections each visit has; visits are in order, ``begun`` is when their first record ended.

    Within a month without an order a record goes to the visit of its side next to its time.
    """
    count = np.zeros(len(animal), dtype="int64")
    names = pd.Index(pd.unique(side))
    code, own = names.get_indexer(side), used[used["independent"]]
    key, end, here = own["key"].to_numpy(), seconds(own["end"]), names.get_indexer(own["side"])
    rank = np.unique(animal, return_inverse=True)[1]
    known = np.searchsorted(np.unique(animal), key)
    low = int(min(begun.min(), end.min(initial=begun.min())))
    width = int(max(begun.max(), end.max(initial=begun.max()))) - low + 1
    starts = np.maximum.accumulate(rank * width + begun - low)
    at = np.searchsorted(starts, known * width + end - low, side="right") - 1
    left = np.arange(len(own))
    for step in (0, -1, 1):
        visit = np.clip(at[left] + step, 0, len(animal) - 1)
        fits = (animal[visit] == key[left]) & (code[visit] == here[left])
        count += np.bincount(visit[fits], minlength=len(animal))
        left = left[~fits]
    return count


def _resident(residency: pd.DataFrame, used: pd.DataFrame) -> pd.DataFrame:
    """``residency`` with the classes of animal and country."""
    own = used[used["independent"]]
    groups = own.groupby(["species_id", "animal", "side"])
    span = groups["end"].max() - groups["begin"].min()
    many = groups.size() >= RESIDENT_RECORDS
    at = pd.MultiIndex.from_frame(residency[["species_id", "animal", "country"]].rename(columns={"country": "side"}))
    for months in RESIDENT_MONTHS:
        classes = many & (span >= pd.Timedelta(days=months * YEAR_DAYS / 12))
        residency[f"resident_{months}_months"] = classes.reindex(at).fillna(False).to_numpy(bool)
    return residency[RESIDENCY]


def _on_excursions(individuals: pd.DataFrame, residency: pd.DataFrame) -> pd.DataFrame:
    """``individuals`` with their independent detections, round trips and the countries they are resident in."""
    keys = ["species_id", "animal"]
    at = pd.MultiIndex.from_frame(individuals[keys])
    trips = residency[residency["excursion"]].groupby(keys)["min_days"]
    resident = residency[residency[f"resident_{RESIDENT_MONTHS[1]}_months"]].drop_duplicates([*keys, "country"])
    resident = resident.assign(order=resident["country"].map(_ORDER)).sort_values("order", kind="stable")
    countries = resident.groupby(keys)["country"].agg(";".join).reindex(at).to_numpy(dtype=object)
    return individuals.assign(
        independent=residency.groupby(keys)["independent"].sum().reindex(at).fillna(0).to_numpy("int64"),
        round_trips=trips.size().reindex(at).fillna(0).to_numpy("int64"),
        excursion_days=trips.max().reindex(at).to_numpy(float),
        resident_in=pd.Series(countries, index=individuals.index, dtype=object).where(lambda one: one.notna(), None),
    )


def _individuals(
    usable: pd.DataFrame, used: pd.DataFrame, crossings: pd.DataFrame, max_gap_h: Mapping[str, float]
) -> pd.DataFrame:
    known = usable[usable["animal"].notna() & (usable["reason"] != "not_chosen")]
    names = known.drop_duplicates("key").set_index("key")[["animal", "species_id"]]
    found = names.assign(records=known["key"].value_counts())
    sides = known[known["seen"]].drop_duplicates(["key", "side"])
    sides = sides.assign(order=sides["side"].map(_ORDER)).sort_values("order", kind="stable").groupby("key")["side"]
    found["countries"] = sides.agg(";".join)
    sexes = known[known["sex"].isin(("female", "male"))].drop_duplicates(["key", "sex"]).groupby("key")["sex"]
    found["sex"] = sexes.first().where(sexes.size() == 1)
    times = used.groupby("key")
    first, last = times["begin"].min().reindex(found.index), times["end"].max().reindex(found.index)
    found["used"] = times.size().reindex(found.index).fillna(0).astype("int64")
    found["first"], found["last"] = _text(first), _text(last)
    found["span_years"] = ((last - first).dt.total_seconds() / DAY_S / YEAR_DAYS).fillna(0.0)
    sums = _sums(crossings)
    pairs = pd.MultiIndex.from_frame(found[["species_id", "animal"]])
    for name in _SUMS:
        found[name] = sums[name].reindex(pairs).fillna(0).to_numpy("int64")
    found["tracked"] = times["fix"].all().reindex(found.index).fillna(False).astype(bool)
    found["tracked_years"] = _watched(used, max_gap_h).reindex(found.index).fillna(0.0).astype(float)
    for name, otherwise in (("sex", "unknown"), ("countries", None)):
        found[name] = found[name].astype(object).where(found[name].notna(), otherwise)
    return found.sort_values(["species_id", "animal"], ignore_index=True)[INDIVIDUALS]


_SUMS = ("crossings", "crossings_probable", "demarcation_passages", "ambiguous")
INDIVIDUALS = [
    "animal", "species_id", "sex", "countries", "records", "used", "first", "last", "span_years", *_SUMS, "tracked",
    "tracked_years",
]  # fmt: skip


def _sums(crossings: pd.DataFrame) -> pd.DataFrame:
    """The numbers ``_SUMS`` by species and animal."""
    evidence = crossings["evidence_class"]
    sure = evidence.isin(COUNTED)
    values = {
        "crossings": crossings["at_least"].where(sure, 0),
        "crossings_probable": crossings["at_least"].where(evidence == "identity_probable", 0),
        "demarcation_passages": crossings["demarcation_passages"].where(sure, 0),
        "ambiguous": evidence == "ambiguous",
    }
    numbers = pd.DataFrame({name: column.astype("int64") for name, column in values.items()})
    return numbers.groupby([crossings["species_id"], crossings["animal"]]).sum()


def _watched(used: pd.DataFrame, max_gap_h: Mapping[str, float]) -> pd.Series:
    """Years in which fixes followed each other within the gap of a track, by key."""
    fixes = used.loc[used["fix"] & (used["begin"] == used["end"]), ["key", "species_id", "begin"]]
    fixes = fixes.sort_values(["key", "begin"], kind="stable")
    gap = fixes.groupby("key")["begin"].diff().dt.total_seconds()
    longest = fixes["species_id"].map(dict(max_gap_h)).astype(float) * 3600
    return gap.where(gap <= longest, 0.0).groupby(fixes["key"]).sum() / DAY_S / YEAR_DAYS


def _text(times: pd.Series) -> pd.Series:
    written = pd.Series(utc(seconds(times)), index=times.index, dtype=object)
    return written.where(times.notna(), None)
