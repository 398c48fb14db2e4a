"""The stored crossings as a dock shows them: those of the latest run, and how many there are at least by direction."""

from __future__ import annotations

import pandas as pd

from ..schema import COUNTRIES, VOCABULARIES
from .transborder import COUNTED

DIRECTIONS = ["species_id", "side_from", "side_to", "animals", "crossings", "with_probable", "passages"]
DEMARCATION = "demarcation_line"


def latest(crossings: pd.DataFrame, runs: pd.DataFrame) -> pd.DataFrame:
    """The rows of the run that ended last, by time; a run that ``runs`` does not know is older than all."""
    ended = dict(zip(runs["run_id"], runs["ended"].where(runs["ended"].notna(), runs["started"])))
    names = sorted(set(crossings["run_id"]), key=lambda run: (str(ended.get(run) or ""), run))
    own = crossings[crossings["run_id"].eq(names[-1])] if names else crossings
    return own.sort_values(["first_after", "crossing_id"], kind="stable", ignore_index=True)


def directions(crossings: pd.DataFrame) -> pd.DataFrame:
    """Minimum numbers by species and direction (``DIRECTIONS``), in the programme's order.

    ``crossings`` of the counted evidence, ``with_probable`` all but the ambiguous; passages of the demarcation line are
    in neither and stand in ``passages``, of the counted evidence. ``animals`` are those of the counted rows.
    """
    told = crossings[crossings["evidence_class"].ne("ambiguous")]
    rows = []
    for (species_id, one, two), own in told.groupby(["species_id", "side_from", "side_to"]):
        sure = own["evidence_class"].isin(COUNTED)
        line = own["border_status"].eq(DEMARCATION)
        rows.append(
            (species_id, one, two, own.loc[sure, "organismID"].nunique(), int((sure & ~line).sum()),
             int((~line).sum()), int((sure & line).sum()))
        )  # fmt: skip
    order = {code: place for place, code in enumerate((*VOCABULARIES["species_id"], *COUNTRIES))}
    rows.sort(key=lambda row: [order.get(code, len(order)) for code in row[:3]])
    return pd.DataFrame(rows, columns=DIRECTIONS)
