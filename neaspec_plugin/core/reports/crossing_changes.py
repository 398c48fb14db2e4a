"""Border crossings that happened in a period, and older ones that became known in it; sums alone leave from here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd

from ..movement.crossing_overview import least, passages
from ..movement.latest_question import ALGORITHM
from ..movement.transborder import COUNTED
from ..programme_order import sort_rows
from .facts import Facts
from .period import Compared, Period, compared

COLUMNS = [
    "species_id", "side_from", "side_to", "line", "happened", "happened_surely", "happened_probable", "known",
    "known_probable",
]  # fmt: skip
_WAY = ("species_id", "side_from", "side_to")


@dataclass(frozen=True)
class CrossingChanges:
    """``sums`` (``COLUMNS``): by species and direction; ``line``: passages of the demarcation line, which are no border
    crossings. ``happened``: first seen beyond the border in the period, ``happened_surely`` last seen before it in the
    period too; ``known``: happened earlier, and the run before the period did not have them. ``..._probable``: with
    probable identity, beside those counted. Where ``runs`` has no run before the period, ``known`` is empty.
    ``unclear``: how many of the period are in no sum, for ambiguous evidence or an unknown side."""

    runs: Compared
    sums: pd.DataFrame
    unclear: int = 0


def crossing_changes(tables: Mapping[str, pd.DataFrame], asked: Period) -> CrossingChanges:
    """The sums of exact rows of ``crossings`` between the two runs that the period asks for (``runs``).

    Animals told apart by samples alone are a series beside those known by codes: of each run the rows count that make
    a minimum (``crossing_overview.least``). Crossings without a direction or with ambiguous evidence are left out.
    """
    runs = compared(Facts({"runs": tables["runs"]}, "en"), ALGORITHM, asked)
    if runs.after is None:
        return CrossingChanges(runs, pd.DataFrame(columns=COLUMNS))
    every = tables["crossings"][tables["crossings"]["run_id"] == runs.after["run_id"]]
    unclear = int((~_clear(every) & _within(every["first_after"], asked)).sum())
    rows = _of_run(tables["crossings"], runs.after["run_id"])
    day = rows["first_after"].astype(str).str[:10]
    happened = _within(rows["first_after"], asked)
    surely = happened & rows["last_before"].astype(str).str[:10].ge(asked.first)
    known = pd.Series(False, index=rows.index)
    if runs.possible:
        known = day.lt(asked.first) & ~_had(rows, _of_run(tables["crossings"], runs.before["run_id"]))
    sure = rows["evidence_class"].isin(COUNTED)
    told = rows.assign(
        line=passages(rows), happened=happened & sure, happened_surely=surely & sure,
        happened_probable=happened & ~sure, known=known & sure, known_probable=known & ~sure,
    )[happened | known]  # fmt: skip
    sums = told.groupby(COLUMNS[:4])[COLUMNS[4:]].sum().astype(int).reset_index() if len(told) else told[COLUMNS]
    return CrossingChanges(runs, sort_rows(sums, ["species_id", "side_from", "side_to"]), unclear)


def _of_run(crossings: pd.DataFrame, run_id: str) -> pd.DataFrame:
    own = least(crossings[crossings["run_id"] == run_id])
    return own[_clear(own)].reset_index(drop=True)


def _clear(rows: pd.DataFrame) -> pd.Series:
    return rows["side_from"].notna() & rows["side_to"].notna() & rows["evidence_class"].ne("ambiguous")


def _within(moments: pd.Series, asked: Period) -> pd.Series:
    return moments.astype(str).str[:10].between(asked.first, asked.last)


def _had(rows: pd.DataFrame, earlier: pd.DataFrame) -> pd.Series:
    """Which rows an earlier run had: the same way between the same two moments, or at an overlapping time by the same
    animal; codes of animals and the moments beside a crossing may both have changed, one crossing stands for one."""
    left = earlier.to_dict("records")
    free = [True] * len(left)
    found = pd.Series(False, index=rows.index)
    for key, matches in ((("last_before", "first_after"), _any), (("organismID",), _overlap)):
        places: dict[tuple, list[int]] = {}
        for place, one in enumerate(left):
            places.setdefault(tuple(one[name] for name in (*_WAY, *key)), []).append(place)
        for row_place, row in zip(rows.index, rows.to_dict("records")):
            if found[row_place]:
                continue
            alike = places.get(tuple(row[name] for name in (*_WAY, *key)), ())
            match = next((place for place in alike if free[place] and matches(row, left[place])), None)
            if match is not None:
                free[match], found[row_place] = False, True
    return found


def _any(_row: Mapping, _other: Mapping) -> bool:
    return True


def _overlap(row: Mapping, other: Mapping) -> bool:
    return row["last_before"] < other["first_after"] and other["last_before"] < row["first_after"]
