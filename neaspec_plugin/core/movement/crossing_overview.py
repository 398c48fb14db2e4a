"""The stored crossings as a dock shows them: those of the latest run, and how many there are at least by direction."""

from __future__ import annotations

from collections.abc import Collection

import pandas as pd

from ..programme_order import sort_rows
from .crossings import DEMARCATION
from .latest_question import ALGORITHM, latest_run
from .series import Animals, least_crossings
from .transborder import COUNTED

DIRECTIONS = [
    "species_id", "side_from", "side_to", "animals", "crossings", "with_probable", "passages",
    "passages_with_probable",
]  # fmt: skip


def latest(crossings: pd.DataFrame, runs: pd.DataFrame) -> pd.DataFrame:
    """The rows of the search that ended last, by time: none where it found none."""
    run = latest_run(runs.to_dict("records"), ALGORITHM)
    own = crossings[crossings["run_id"].eq(run["run_id"] if run else "")]
    return own.sort_values(["first_after", "crossing_id"], kind="stable", ignore_index=True)


def least(crossings: pd.DataFrame, sampled: Animals = (), unordered: Collection[str] = ()) -> pd.DataFrame:
    """Stored crossings that make minimum numbers (``series.least_crossings``).

    Of those ``unordered`` (crossing_id) the direction is not known; ``sampled`` as in ``series``.
    """
    told = crossings.assign(animal=crossings["organismID"], direction_known=~crossings["crossing_id"].isin(unordered))
    return least_crossings(told, sampled)[list(crossings)]


def passages(crossings: pd.DataFrame) -> pd.Series:
    """Which rows lie between the two sides of the demarcation line, whatever their evidence: no international ones."""
    return crossings["border_status"].eq("demarcation_line") | between_its_sides(crossings)


def between_its_sides(rows: pd.DataFrame) -> pd.Series:
    """Which rows go from one side of the demarcation line to the other, by ``side_from`` and ``side_to``."""
    found = [{one, two} == DEMARCATION for one, two in zip(rows["side_from"], rows["side_to"])]
    return pd.Series(found, index=rows.index, dtype=bool)


def directions(crossings: pd.DataFrame, sampled: Animals = (), unordered: Collection[str] = ()) -> pd.DataFrame:
    """Minimum numbers by species and direction (``DIRECTIONS``), in the programme's order.

    ``crossings`` of the counted evidence, ``with_probable`` all but the ambiguous; passages of the demarcation line are
    in neither and stand in ``passages``, of the counted evidence, and ``passages_with_probable``. ``animals`` are those
    of the counted rows. Animals known by genotype alone are a series of their own (``least``).
    """
    every = least(crossings, sampled, unordered)
    told = every[every["evidence_class"].ne("ambiguous")]
    rows = []
    for (species_id, one, two), own in told.groupby(["species_id", "side_from", "side_to"]):
        sure = own["evidence_class"].isin(COUNTED)
        line = passages(own)
        rows.append(
            (species_id, one, two, own.loc[sure, "organismID"].nunique(), int((sure & ~line).sum()),
             int((~line).sum()), int((sure & line).sum()), int(line.sum()))
        )  # fmt: skip
    return sort_rows(pd.DataFrame(rows, columns=DIRECTIONS), ["species_id", "side_from", "side_to"])
