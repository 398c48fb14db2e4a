"""How far two reviewers agree who judged the same pairs: kappa (Cohen 1960, Educ. Psychol. Meas. 20:37-46)."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

import pandas as pd

from .identity_claims import PAIR

COLUMNS = ["reviewer_a", "reviewer_b", "common", "agreed", "kappa"]


def kappa(first: Sequence[str], second: Sequence[str]) -> float | None:
    """(p_o - p_e) / (1 - p_e) of two reviewers' decisions on the same cases; None where chance alone agrees fully.

    p_o is the share of cases on which they agree, p_e the sum over the decisions of the product of both shares.
    """
    if not first:
        return None
    number = len(first)
    agreed = sum(one == two for one, two in zip(first, second)) / number
    chance = sum(first.count(word) * second.count(word) for word in {*first, *second}) / number**2
    return (agreed - chance) / (1 - chance) if chance < 1 else None


def agreement(standing: pd.DataFrame) -> pd.DataFrame:
    """``COLUMNS`` for each two reviewers with a common pair and flank; those with the most in common first.

    ``agreed`` is the share of the ``common`` cases. ``standing`` as ``identity_claims.standing`` makes it.
    """
    cases = standing.assign(case=list(zip(*(standing[name] for name in (*PAIR, "flank")))))
    said = {name: own.set_index("case")["decision"] for name, own in cases.groupby("reviewer", sort=True)}
    rows = []
    for one, two in combinations(said, 2):
        common = [case for case in said[one].index if case in said[two].index]
        if common:
            first, second = said[one].loc[common].tolist(), said[two].loc[common].tolist()
            same = sum(a == b for a, b in zip(first, second))
            rows.append((one, two, len(common), same / len(common), kappa(first, second)))
    rows.sort(key=lambda row: (-row[2], row[0], row[1]))
    return pd.DataFrame(rows, columns=COLUMNS).astype({"agreed": float, "kappa": float})
