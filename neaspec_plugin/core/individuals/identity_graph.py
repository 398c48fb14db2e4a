"""Which codes are one animal by what reviewers said: a graph of claims that never joins what somebody holds apart.

Codes are joined by union-find (Tarjan 1975) under cannot-link constraints (Wagstaff et al. 2001). Of one pair:

- reviewers who differ on one flank are a conflict (``reviewers``), so is "same" by one flank and "different" by
  another (``flanks``); neither joins anything. An unsure flank takes nothing from a sure one.
- What any standing decision calls different is never in one animal, be it through other codes.

"Same" pairs are joined one after another: better grades first, then what was decided earlier (without a date last),
then by agency and code. A pair that would bring two codes together that are held apart is a conflict (``chain``) and
joins nothing, so a contradictory chain is split at its weakest and, among equals, latest claim. So does one that would
make one animal of a female and a male (``sex``).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd

from .identity_catalogue import flank_of
from .identity_claims import PAIR

PAIRS = [*PAIR, "state", "reason", "grade", "same", "different", "unsure", "reviewers", "first", "last"]
JOINED, APART, UNSURE, CONFLICT = STATES = ("joined", "apart", "unsure", "conflict")
GRADES = ("possible", "probable", "certain")
_FLANKS = ("left", "right")
_READ = ("ring", "transmitter")
_SEXES = ("female", "male")
Code = tuple[str, str]  # agency and code


@dataclass(frozen=True)
class Resolved:
    """``codes``: the catalogue with ``animal`` (a number from 0 in the order of its smallest code) and the flanks that
    were compared; ``pairs`` (``PAIRS``): one row per pair with a standing decision."""

    codes: pd.DataFrame
    pairs: pd.DataFrame


class Groups:
    """Codes in groups that can be joined, unless two of their members are held apart or of opposite sex."""

    def __init__(
        self,
        codes: Iterable[Code],
        apart: Iterable[tuple[Code, Code]] = (),
        sexes: Mapping[Code, str] | None = None,
    ):
        self._members: dict[Code, set[Code]] = {code: {code} for code in codes}
        self._root: dict[Code, Code] = {code: code for code in self._members}
        self._against: dict[Code, set[Code]] = {}
        for one, two in apart:
            self._against.setdefault(one, set()).add(two)
            self._against.setdefault(two, set()).add(one)
        self._sexes = {code: {sex} for code, sex in (sexes or {}).items() if sex in _SEXES}

    def opposed(self, one: Code, two: Code) -> bool:
        """Whether one of both groups is female and the other male."""
        return len(self._sexes.get(self._root[one], set()) | self._sexes.get(self._root[two], set())) > 1

    def join(self, one: Code, two: Code) -> bool:
        """Whether both are in one group now."""
        one, two = sorted((self._root[one], self._root[two]), key=lambda root: (-len(self._members[root]), root))
        if one == two:
            return True
        if self.opposed(one, two) or self._members[one] & self._against.get(two, set()):
            return False
        for code in self._members[two]:
            self._root[code] = one
        self._members[one] |= self._members.pop(two)
        self._against[one] = self._against.get(one, set()) | self._against.pop(two, set())
        self._sexes[one] = self._sexes.get(one, set()) | self._sexes.pop(two, set())
        return True

    def numbers(self) -> dict[Code, int]:
        """The number of each code's group, in the order of the groups' smallest codes."""
        order = sorted(self._members.values(), key=min)
        return {code: number for number, members in enumerate(order) for code in members}


def resolve(codes: pd.DataFrame, standing: pd.DataFrame) -> Resolved:
    """Groups of the codes of a catalogue by the standing decisions, whose codes are all in it."""
    pairs = judged(standing)
    against = [_ends(row) for row in pairs[pairs["different"] > 0].to_dict("records")]
    groups = Groups(zip(codes["agency"], codes["code"]), against, _sexes(codes))
    for number in _strongest_first(pairs):
        ends = _ends(pairs.loc[number])
        if not groups.join(*ends):
            reason = "sex" if groups.opposed(*ends) else "chain"
            pairs.loc[number, ["state", "reason", "grade"]] = (CONFLICT, reason, None)
    numbers = groups.numbers()
    compared = _compared(standing)
    keys = list(zip(codes["agency"], codes["code"]))
    flanks = [flank_of((flank, *compared.get(key, ()))) for key, flank in zip(keys, codes["flank"])]
    return Resolved(codes.assign(flank=flanks, animal=[numbers[key] for key in keys]), pairs)


def judged(standing: pd.DataFrame) -> pd.DataFrame:
    """``PAIRS`` by what was said of each pair alone, before any chain of pairs."""
    rows = [_pair(pair, own) for pair, own in standing.groupby(PAIR, sort=True)]
    return pd.DataFrame(rows, columns=PAIRS).astype(object)


def _sexes(codes: pd.DataFrame) -> dict[Code, str]:
    return dict(zip(zip(codes["agency"], codes["code"]), codes["sex"]))


def _ends(row) -> tuple[Code, Code]:
    return (row["agency_a"], row["code_a"]), (row["agency_b"], row["code_b"])


def _strongest_first(pairs: pd.DataFrame) -> list[int]:
    own = pairs[pairs["state"] == JOINED]
    order = own.assign(worth=-own["grade"].map(GRADES.index), first=own["first"].fillna("9999"))
    return order.sort_values(["worth", "first", *PAIR]).index.tolist()


def _pair(pair: tuple, own: pd.DataFrame) -> tuple:
    said = own["decision"].value_counts()
    by_flank = own["decision"].groupby(own["flank"].fillna("unknown")).agg(set)
    agreed = set().union(*by_flank)
    if any(len(words) > 1 for words in by_flank):
        state, reason = CONFLICT, "reviewers"
    elif {"same", "different"} <= agreed:
        state, reason = CONFLICT, "flanks"
    else:
        state = JOINED if "same" in agreed else APART if "different" in agreed else UNSURE
        reason = None
    moments = sorted(str(moment) for moment in own["decided"].dropna())
    return (
        *pair,
        state,
        reason,
        grade_of(own[own["decision"] == "same"]) if state == JOINED else None,
        *(int(said.get(word, 0)) for word in ("same", "different", "unsure")),
        own["reviewer"].nunique(),
        moments[0] if moments else None,
        moments[-1] if moments else None,
    )


def grade_of(same: pd.DataFrame) -> str:
    """The grade of a pair that all its reviewers call the same, from their ``reviewer``, ``flank`` and ``method``.

    Photos (the method where none is stated): certain where two reviewers independently compared the same flank or
    both, probable by one, possible without a known flank. Ring and transmitter: certain if read by two, else probable.
    A genotype: probable, and certain with a second line (a known flank, ring or transmitter). An expert's word:
    probable by two, else possible.
    """
    method, flank = same["method"].fillna("photo"), same["flank"].fillna("unknown")
    who = same["reviewer"]
    photo = method.eq("photo")
    seen = max(who[photo & flank.isin((one, "both"))].nunique() for one in _FLANKS)
    read = who[method.isin(_READ)].nunique()
    genotype = bool(method.eq("genotype").any())
    if seen > 1 or read > 1 or (genotype and (seen or read)):
        return "certain"
    if seen or read or genotype or who[method.eq("expert")].nunique() > 1:
        return "probable"
    return "possible"


def _compared(standing: pd.DataFrame) -> dict[Code, set[str]]:
    """The flanks on which each code's pictures were compared: it must have them."""
    found: dict[Code, set[str]] = {}
    own = standing[standing["flank"].isin((*_FLANKS, "both")) & standing["method"].fillna("photo").eq("photo")]
    for row in own.to_dict("records"):
        for end in _ends(row):
            found.setdefault(end, set()).add(row["flank"])
    return found


def conflicts(pairs: pd.DataFrame) -> pd.DataFrame:
    """The pairs that a person has to look at again."""
    return pairs[pairs["state"] == CONFLICT].reset_index(drop=True)


def equal_codes(codes: pd.DataFrame, pairs: pd.DataFrame) -> list[tuple[Code, Code]]:
    """Neighbours among equal codes of several agencies: proposals, no more.

    None that a decision calls different, or of which one is a female and the other a male.
    """
    sexes = _sexes(codes)
    apart = {_ends(row) for row in pairs[pairs["different"] > 0].to_dict("records")}
    found = []
    for code, own in codes.groupby("code", sort=True):
        agencies = sorted(own["agency"])
        ends = [(agency, code) for agency in agencies]
        found += [pair for n, one in enumerate(ends) for pair in ((one, two) for two in ends[n + 1 :])]
    return [pair for pair in found if pair not in apart and {sexes[end] for end in pair} != set(_SEXES)]


def opened(pairs: pd.DataFrame) -> list[tuple[Code, Code]]:
    """The pairs that may be one animal or two: unsure, or in conflict."""
    return [_ends(row) for row in pairs[pairs["state"].isin((UNSURE, CONFLICT))].to_dict("records")]


def listed_animals(resolved: Resolved, proposals: Iterable[tuple[Code, Code]]) -> np.ndarray:
    """The animal of each code where open pairs and proposals count as joined too, as far as nothing holds them apart.

    So a list of animals "at least": a pair in conflict is not held apart.
    """
    codes, pairs = resolved.codes, resolved.pairs
    keys = list(zip(codes["agency"], codes["code"]))
    apart = pairs[(pairs["different"] > 0) & (pairs["state"] != CONFLICT)]
    groups = Groups(keys, (_ends(row) for row in apart.to_dict("records")), _sexes(codes))
    joined = [_ends(row) for row in pairs[pairs["state"] == JOINED].to_dict("records")]
    for one, two in (*joined, *opened(pairs), *proposals):
        groups.join(one, two)
    numbers = groups.numbers()
    return np.array([numbers[key] for key in keys], dtype=int)
