"""How many animals the codes are at least and at most, where flanks are not linked and pairs are open."""

from __future__ import annotations

from collections.abc import Collection, Iterable

import numpy as np
import pandas as pd
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import maximum_bipartite_matching

from ..movement.joint_minimum import of_lists
from .identity_catalogue import flank_of
from .identity_graph import Code, Groups, Resolved, listed_animals, opened

FLANKS = ("left", "right", "both", "unknown")


def animals_by_flank(codes: pd.DataFrame) -> dict[str, int]:
    """Animals (``animal``) by the flanks that are known of them."""
    found = codes.groupby("animal")["flank"].agg(flank_of).value_counts()
    return {flank: int(found.get(flank, 0)) for flank in FLANKS}


def bounds(resolved: Resolved, proposals: Iterable[tuple[Code, Code]] = ()) -> tuple[int, int]:
    """The smallest and the largest number of animals that the decisions leave possible.

    At most: every group is an animal (L + R + both). At least: every pair that is unsure, in conflict or only proposed
    is one animal, and each left flank without its right one belongs to a right one without its left: max(L, R) + both.
    Where no pair is open, flanks that a decision holds apart are not put together (maximum matching, Hopcroft and Karp
    1973); where one is, the bound does without, and is lower at most. Pairs that nobody compared count as two animals.
    """
    return _least(resolved, proposals, set(resolved.codes["agency"])), int(resolved.codes["animal"].nunique())


def joint_of_agencies(resolved: Resolved, proposals: Iterable[tuple[Code, Code]] = ()) -> pd.DataFrame:
    """``joint_minimum.of_lists`` of the agencies' lists (``agencies`` in place of ``countries``).

    ``joint`` is the lower of ``bounds`` of each row's agencies, so that no row tells more than the flanks leave sure.
    """
    proposals = list(proposals)
    listed = resolved.codes.assign(animal=listed_animals(resolved, proposals))
    by_agency = {agency: own["animal"].tolist() for agency, own in listed.groupby("agency", sort=True)}
    joint = of_lists(by_agency, by_agency).rename(columns={"countries": "agencies"})
    least = [_least(resolved, proposals, set(agencies.split(";"))) for agencies in joint["agencies"]]
    joint["joint"] = joint["joint"].clip(upper=pd.Series(least, index=joint.index, dtype="Int64"))
    return joint.assign(counted_twice=joint["national_sum"] - joint["joint"])


def _least(resolved: Resolved, proposals: Iterable[tuple[Code, Code]], agencies: Collection[str]) -> int:
    """The lower bound of the animals that some agencies have codes for."""
    codes, pairs = resolved.codes, resolved.pairs
    keys = list(zip(codes["agency"], codes["code"]))
    number = {key: (str(animal), "") for key, animal in zip(keys, codes["animal"])}
    joined = [(number[one], number[two]) for one, two in (*opened(pairs), *proposals) if number[one] != number[two]]
    groups = Groups(number.values())
    for one, two in joined:
        groups.join(one, two)
    merged = groups.numbers()
    group = pd.Series([merged[number[key]] for key in keys], index=codes.index)
    own = group.isin(group[codes["agency"].isin(agencies)])
    flank = codes.loc[own, "flank"].groupby(group[own]).agg(flank_of)
    left, right = (int(flank.eq(side).sum()) for side in ("left", "right"))
    return len(flank) - (min(left, right) if len(joined) else _matched(codes[own], pairs))


def _matched(codes: pd.DataFrame, pairs: pd.DataFrame) -> int:
    """How many left flanks can be put to right ones without bringing together what is held apart."""
    flank = codes.groupby("animal")["flank"].agg(flank_of)
    left, right = (flank.index[flank == side] for side in ("left", "right"))
    if not len(left) or not len(right):
        return 0
    animal = dict(zip(zip(codes["agency"], codes["code"]), codes["animal"]))
    may = np.ones((len(left), len(right)), dtype=bool)
    apart = pairs[pairs["different"] > 0]
    for one, two in zip(zip(apart["agency_a"], apart["code_a"]), zip(apart["agency_b"], apart["code_b"])):
        if one not in animal or two not in animal:
            continue
        for first, second in ((animal[one], animal[two]), (animal[two], animal[one])):
            row, place = left.get_indexer([first])[0], right.get_indexer([second])[0]
            if row >= 0 and place >= 0:
                may[row, place] = False
    return int((maximum_bipartite_matching(csr_matrix(may), perm_type="column") >= 0).sum())
