"""Pairs of codes of two agencies that a person has judged, or that are equal and wait for one."""

from __future__ import annotations

from itertools import combinations

import pandas as pd

from .identity_claims import PAIR, standing

COLUMNS = ["species_id", *PAIR, "method", "flank", "decision", "reviewer", "decided", "note"]


def code_pairs(seen: pd.DataFrame, claims: pd.DataFrame) -> pd.DataFrame:
    """One row per pair (``COLUMNS``): each standing decision of ``identity_claims``, then equal codes without one.

    ``seen`` are ``animal_overview.sightings``; the code is that of the source, the agency its data set. A code of two
    data sets within a species is a pair whose ``decision`` and ``decided`` are None.
    """
    judged = standing(claims)[COLUMNS]
    known = set(judged[["species_id", *PAIR]].itertuples(index=False, name=None))
    named = seen.loc[seen["name"].notna() & seen["dataset"].notna(), ["species_id", "name", "dataset"]]
    rows = []
    for (species_id, code), own in named.drop_duplicates().groupby(["species_id", "name"], sort=True):
        for one, two in combinations(sorted(own["dataset"]), 2):
            pair = (species_id, one, code, two, code)
            if pair not in known:
                rows.append((*pair, *[None] * (len(COLUMNS) - len(pair))))
    equal = pd.DataFrame(rows, columns=COLUMNS, dtype=object)
    return pd.concat([judged, equal], ignore_index=True) if len(judged) else equal
