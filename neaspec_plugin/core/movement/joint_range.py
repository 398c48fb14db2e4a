"""How many animals there are at least and at most where nobody has compared the codes of all data sets.

Two codes of one data set are two animals, for who gave them told them apart; two codes of different data sets may be
one, unless a reviewer holds them apart. Animals named by their genotype were all compared with each other.
"""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterable, Mapping, Set
from dataclasses import dataclass
from itertools import combinations

import numpy as np
import pandas as pd
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import maximum_bipartite_matching

from ..detections.stations import column
from ..individuals.identity_catalogue import said
from ..individuals.identity_claims import standing
from ..individuals.identity_graph import APART, judged
from .individual_codes import GENOTYPE
from .joint_minimum import national_lists
from .series import Animals, in_series

Lists = Mapping[Hashable, Set[Hashable]]  # data set: its animals
Pairs = Collection[tuple[Hashable, Hashable]]


@dataclass(frozen=True)
class DataSets:
    """Who gave the animals their names: the ``name`` of the list that each row of ``usable_records`` is on, and by
    species the pairs of animals of which a reviewer holds two codes ``apart``."""

    name: np.ndarray
    apart: Mapping[str, Pairs]


def data_sets(records: pd.DataFrame, usable: pd.DataFrame, claims: pd.DataFrame) -> DataSets:
    """Those of ``usable``, which has a row for each of ``records``, by the table ``identity_claims``."""
    owners = pd.DataFrame(
        {
            "species_id": usable["species_id"].to_numpy(dtype=object),
            "dataset": column(records, "datasetID").map(said).to_numpy(dtype=object),
            "code": column(records, "organismName").map(said).to_numpy(dtype=object),
            "animal": usable["animal"].to_numpy(dtype=object),
        }
    )
    genotype = owners["animal"].astype(str).str.startswith(GENOTYPE)
    known = owners[usable["seen"].to_numpy(bool)].drop_duplicates()
    apart = {
        species_id: set(_apart(own, claims[claims["species_id"].eq(species_id)]))
        for species_id, own in known.groupby("species_id")
    }
    return DataSets(owners["dataset"].where(~genotype, GENOTYPE).to_numpy(dtype=object), apart)


def joint_range(
    joint: pd.DataFrame, individuals: pd.DataFrame, sampled: Animals, usable: pd.DataFrame, lists: DataSets | None
) -> pd.DataFrame:
    """``joint`` (``joint_of_series``) with ``joint_most``, and in ``joint`` no more animals than are sure.

    ``lists`` are the ``data_sets`` of ``usable``, None where a code is one animal in all of them: then both are alike.
    Of animals in two series (``sampled``) the larger number stands.
    """
    joint = joint.assign(joint_most=joint["joint"])
    if lists is None or joint.empty:
        return joint
    known = usable[["species_id", "animal"]].assign(name=lists.name)[usable["seen"].to_numpy(bool)].drop_duplicates()
    least = pd.Series(0, index=joint.index, dtype="Int64")
    for species_id, rows in joint.groupby("species_id"):
        own = individuals["species_id"].eq(species_id).to_numpy(bool)
        by_name = known[known["species_id"].eq(species_id)].groupby("name")["animal"].agg(set).to_dict()
        for series in in_series(individuals, sampled):
            seen = national_lists(individuals[own & series])
            for row, countries in rows["countries"].items():
                animals = set().union(*(seen.get(country, set()) for country in countries.split(";")))
                held = {name: on & animals for name, on in by_name.items()}
                least[row] = max(least[row], least_animals(held, lists.apart[species_id]))
    return joint.assign(joint=least)


def least_animals(lists: Lists, apart: Pairs) -> int:
    """The least number of animals that lists hold of which each names no animal twice.

    At least the longest list; of two lists of which something is ``apart`` all that a maximum matching (Hopcroft and
    Karp 1973) of the others leaves. An animal may be on several lists.
    """
    least = max((len(animals) for animals in lists.values()), default=0)
    if not apart:
        return least
    for one, two in combinations(lists.values(), 2):
        left, right = sorted(one - two), sorted(two - one)
        places = {name: place for side in (left, right) for place, name in enumerate(side)}
        held = [pair for first, second in apart for pair in ((first, second), (second, first))]
        held = [(places[first], places[second]) for first, second in held if first in one - two and second in two - one]
        if held:
            may = np.ones((len(left), len(right)), dtype=bool)
            may[tuple(zip(*held))] = False
            joined = int((maximum_bipartite_matching(csr_matrix(may), perm_type="column") >= 0).sum())
            least = max(least, len(one | two) - joined)
    return least


def _apart(owners: pd.DataFrame, claims: pd.DataFrame) -> Iterable[tuple[str, str]]:
    pairs = judged(standing(claims))
    pairs = pairs[pairs["state"].eq(APART)]
    animal = dict(zip(zip(owners["dataset"], owners["code"]), owners["animal"]))
    columns = (pairs[f"{part}_{end}"] for end in "ab" for part in ("agency", "code"))
    for one, first, two, second in zip(*columns):
        ends = animal.get((one, first)), animal.get((two, second))
        if None not in ends and ends[0] != ends[1]:
            yield ends
