"""The same animal told twice: within a data set, and by two data sets of a joint survey."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import numpy as np
import pandas as pd
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components
from scipy.spatial import cKDTree

from .datums import MODELS, shift
from .subjects import Subjects, Survey, coded, codes, distance_m, grouped

_HOUR = 3600.0
_SECOND = 1.0  # what two programs may round differently
_SAME_DEG = 1e-5  # coordinates that are equal but for their last figure
_SHIFT_M = 30.0  # left of a shift that was undone
_BLOCK = 2_000_000  # pairs looked at at once
_KINDS = ("exact", "near", "hours", "map")  # the strongest first
_MATCH = ("one", "two", "hours", "model", "kind", "seconds", "distance_m")


def duplicate_record(subjects: Subjects, _survey: Survey, _limits: Mapping[str, float]) -> Iterator[tuple]:
    """A record that equals an earlier one of its data set: species, place, time, individual, number, sex and stage.

    CoordinateCleaner's cc_dupl has species and place; the other fields are its additional columns. The first stays.
    """
    frame = subjects.frame
    begin = frame["startUTC"].astype(object).where(frame["startUTC"].notna(), frame["localStart"])
    number = grouped((
        subjects.dataset + 1,
        _species(frame),
        subjects.point,
        codes(begin),
        *(codes(frame[name]) + 1 for name in ("organismName", "sex", "lifeStage")),
        _count(frame) + 1,
    ))  # fmt: skip
    rows = np.flatnonzero(number >= 0)
    first = pd.Series(rows).groupby(number[rows]).transform("first").to_numpy(dtype=int)
    again = first != rows
    yield rows[again], {"duplicate_of": subjects.ids[first[again]]}


def duplicate_across_sources(subjects: Subjects, _survey: Survey, limits: Mapping[str, float]) -> Iterator[tuple]:
    """Records of two data sets that seem to tell of the same animal; the less precise one is found.

    Exact: same instant (1 s) or date, place (1e-5 degree or same location), individual and number. Near: within
    ``near_s`` seconds and the larger of ``near_m`` metres and both uncertainties, and not two different individuals.
    Hours: as exact, but 1 to ``hours`` whole hours apart. Map: as exact, but apart by the shift of a datum or online
    map. The last two count only where at least ``matches`` records of the two data sets agree in the same hours or
    the same shift, for single ones occur by chance.
    """
    if len(np.unique(subjects.dataset)) < 2:
        return
    usable = (subjects.point >= 0) & (subjects.dataset >= 0) & (_species(subjects.frame) >= 0)
    rows = np.flatnonzero(usable & ~np.isnan(subjects.spans.start))
    datasets = np.unique(subjects.dataset[rows])
    if len(datasets) < 2:
        return
    facts = _Facts(subjects, rows)
    found = []
    for dataset in datasets:
        left = np.flatnonzero(facts.dataset == dataset)
        others = np.flatnonzero(facts.dataset != dataset)
        found += facts.together(left, others[facts.dataset[others] > dataset], limits)
        found += facts.mapped(left, others)
        found += facts.hours_apart(left, others, limits["hours"])
    matches = pd.concat([pd.DataFrame(columns=list(_MATCH)), *found], ignore_index=True)
    best = facts.masters(_often(matches, facts.dataset, limits["matches"]))
    for kind in _KINDS:
        own = best[best["kind"] == kind]
        yield (
            rows[own["copy"].to_numpy(dtype=int)],
            {
                "kind": {"code": f"duplicate_{kind}", "params": {}},
                "duplicate_of": subjects.ids[rows[own["master"].to_numpy(dtype=int)]],
                "seconds": own["seconds"].to_numpy(dtype=float),
                "hours": own["hours"].to_numpy(dtype=float),
                "distance_m": np.round(own["distance_m"].to_numpy(dtype=float)),
                "model": own["model"].to_numpy(dtype=object),
            },
        )


class _Facts:
    """What is compared of the records that can be compared, as arrays."""

    def __init__(self, subjects: Subjects, rows: np.ndarray):
        frame, spans = subjects.frame, subjects.spans
        self.ids = subjects.ids[rows]
        self.dataset = subjects.dataset[rows]
        self.lon, self.lat = subjects.lon[rows], subjects.lat[rows]
        self.uncertainty, self.span = subjects.uncertainty[rows], spans.span[rows]
        self.animal = codes(frame["organismName"])[rows]
        self.count = _count(frame)[rows]
        self.location = codes(frame["locationID"])[rows]
        self.dated = np.isnan(spans.utc[rows])
        self.time = np.where(self.dated, spans.local[rows], spans.utc[rows])
        self.species = 2 * _species(frame)[rows] + self.dated  # a date meets dates only
        self.site = _sites(subjects)[subjects.point[rows]]
        self._shifted = [
            (model, *(axis[subjects.point[rows]] for axis in shift(model)(subjects.lons, subjects.lats)))
            for model in MODELS
        ]

    def together(self, left: np.ndarray, right: np.ndarray, limits: Mapping[str, float]) -> list[pd.DataFrame]:
        """Exact and near matches."""
        found = self._same_place(left, right, (0,))
        left, right = left[~self.dated[left]], right[~self.dated[right]]
        for _, one, two in self._meeting(left, right, self.species, limits["near_s"], (0,)):
            reach = np.maximum(limits["near_m"], np.maximum(self.uncertainty[one], self.uncertainty[two]))
            apart = distance_m(self.lon[one], self.lat[one], self.lon[two], self.lat[two])
            two_animals = (self.animal[one] != self.animal[two]) & (self.animal[one] >= 0) & (self.animal[two] >= 0)
            hit = (apart <= reach) & ~two_animals
            found.append(self._table(one[hit], two[hit], 0, "", "near"))
        return found

    def hours_apart(self, left: np.ndarray, right: np.ndarray, most: float) -> list[pd.DataFrame]:
        """Matches at one place, the second 1 to ``most`` hours later."""
        return self._same_place(left[~self.dated[left]], right[~self.dated[right]], range(1, int(most) + 1))

    def mapped(self, left: np.ndarray, right: np.ndarray) -> list[pd.DataFrame]:
        """Matches in time whose second place is the first one's in another datum or online map."""
        found = []
        for _, one, two in self._meeting(left, right, self.species, _SECOND, (0,)):
            same = (self.animal[one] == self.animal[two]) & (self.count[one] == self.count[two])
            one, two = one[same], two[same]
            apart = distance_m(self.lon[one], self.lat[one], self.lon[two], self.lat[two])
            far = apart > np.maximum(_SHIFT_M, np.maximum(self.uncertainty[one], self.uncertainty[two]))
            one, two = one[far], two[far]
            for model, lon, lat in self._shifted:
                hit = distance_m(lon[one], lat[one], self.lon[two], self.lat[two]) <= _SHIFT_M
                found.append(self._table(one[hit], two[hit], 0, model, "map"))
        return found

    def masters(self, matches: pd.DataFrame) -> pd.DataFrame:
        """Each copy once, with its strongest match. The master has the smaller uncertainty, finer time, smaller id."""
        order = pd.DataFrame({"uncertainty": self.uncertainty, "span": self.span, "id": self.ids})
        place = np.empty(len(order), dtype=int)
        place[order.sort_values(["uncertainty", "span", "id"], kind="stable").index] = np.arange(len(order))
        one, two = matches["one"].to_numpy(dtype=int), matches["two"].to_numpy(dtype=int)
        first = place[one] < place[two]
        found = matches.assign(
            master=np.where(first, one, two),
            copy=np.where(first, two, one),
            strength=matches["kind"].map(dict(zip(_KINDS, range(len(_KINDS))))),
            place=np.minimum(place[one], place[two]),
        )
        return found.sort_values(["copy", "strength", "place"], kind="stable").drop_duplicates("copy")

    def _same_place(self, left: np.ndarray, right: np.ndarray, hours: Iterable[int]) -> list[pd.DataFrame]:
        found = []
        for place in (self.site, self.location):
            shared = np.intersect1d(place[left], place[right])
            near, far = left[np.isin(place[left], shared)], right[np.isin(place[right], shared)]
            group = np.where(place < 0, -1, place * (self.species.max() + 1) + self.species)
            for later, one, two in self._meeting(near, far, group, _SECOND, hours):
                same = (self.animal[one] == self.animal[two]) & (self.count[one] == self.count[two])
                found.append(self._table(one[same], two[same], later, "", "hours" if later else "exact"))
        return found

    def _meeting(
        self, left: np.ndarray, right: np.ndarray, group: np.ndarray, within_s: float, hours: Iterable[int]
    ) -> Iterator[tuple[int, np.ndarray, np.ndarray]]:
        """Pairs of one group whose second is some of ``hours`` later, ``within_s`` seconds more or less; in blocks."""
        left, right = left[group[left] >= 0], right[group[right] >= 0]
        if not len(left) or not len(right):
            return
        margin = (max(hours) + 1) * _HOUR + within_s
        first = min(self.time[left].min(), self.time[right].min()) - margin
        stretch = max(self.time[left].max(), self.time[right].max()) + margin - first
        numbers = np.unique(group[np.concatenate([left, right])], return_inverse=True)[1].ravel()
        ours = (self.time[left] - first) + numbers[: len(left)] * stretch
        axis = (self.time[right] - first) + numbers[len(left) :] * stretch
        order = np.argsort(ours, kind="stable")  # in order, because looking up what comes next is quick
        left, ours = left[order], ours[order]
        order = np.argsort(axis, kind="stable")
        right, axis = right[order], axis[order]
        for later in hours:
            low = np.searchsorted(axis, ours + (later * _HOUR - within_s), side="left")
            number = np.searchsorted(axis, ours + (later * _HOUR + within_s), side="right") - low
            some = np.flatnonzero(number)
            block = np.cumsum(number[some]) // _BLOCK
            for members in np.split(some, np.flatnonzero(np.diff(block)) + 1):
                repeat = number[members]
                one = np.repeat(members, repeat)
                step = np.arange(len(one)) - np.repeat(np.cumsum(repeat) - repeat, repeat)
                yield later, left[one], right[np.repeat(low[members], repeat) + step]

    def _table(self, one: np.ndarray, two: np.ndarray, hours: int, model: str, kind: str) -> pd.DataFrame:
        return pd.DataFrame(
            {
                "one": one,
                "two": two,
                "hours": float(hours),
                "model": model,
                "kind": kind,
                "seconds": np.round(np.abs(self.time[two] - self.time[one] - hours * _HOUR)),
                "distance_m": distance_m(self.lon[one], self.lat[one], self.lon[two], self.lat[two]),
            },
            columns=list(_MATCH),
        )


def _often(matches: pd.DataFrame, dataset: np.ndarray, least: float) -> pd.DataFrame:
    """Without the matches by hours or map that too few records of the same two data sets share."""
    one, two = matches["one"].to_numpy(dtype=int), matches["two"].to_numpy(dtype=int)
    pair = matches[["hours", "model", "kind"]].assign(one=dataset[one], two=dataset[two])
    often = pair.groupby(list(pair.columns))["one"].transform("size") >= least
    return matches[often | matches["kind"].isin(("exact", "near"))]


def _species(frame: pd.DataFrame) -> np.ndarray:
    """A number per species, -1 without one; what is none of the six goes by its scientific name."""
    ids, known = coded(frame["species_id"])
    names, written = pd.factorize(frame["scientificName"].astype(object))
    of_name = np.append(codes(pd.Series(written, dtype=object).astype(str).str.casefold()), -1)[names]
    other = np.isin(ids, np.flatnonzero(known == "OTHER"))
    return np.where(other, len(known) + 1 + of_name, ids)


def _count(frame: pd.DataFrame) -> np.ndarray:
    """Numbers of individuals, -1 where none is given."""
    return pd.to_numeric(frame["individualCount"], errors="coerce").astype(float).fillna(-1).to_numpy()


def _sites(subjects: Subjects) -> np.ndarray:
    """A number for each of the different places; those that only their last figure tells apart share one."""
    near = cKDTree(np.column_stack([subjects.lons, subjects.lats])).query_pairs(
        _SAME_DEG, p=np.inf, output_type="ndarray"
    )
    size = len(subjects.lons)
    joined = coo_matrix((np.ones(len(near)), (near[:, 0], near[:, 1])), shape=(size, size))
    return connected_components(joined, directed=False)[1]
