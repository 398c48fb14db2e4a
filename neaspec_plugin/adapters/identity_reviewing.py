"""Keeps a reviewer's decision on links between records and animals, and on pairs of agencies' codes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import pandas as pd

from ..core.errors import NeaspecError
from ..core.individuals.identity_claims import DECISIONS, claim, read_pair
from .clock import now

if TYPE_CHECKING:
    from .database import Writer

_TAKES = {"same": True, "different": True, "unsure": False, "undone": False}  # whether the link is decided then


def check(decision: str, reviewer: str, links: Sequence[str], pair: str) -> None:
    """Raises ``NeaspecError``: unknown_parameter_value, reviewer_missing, identity_nothing_named."""
    if decision not in DECISIONS:
        raise NeaspecError("unknown_parameter_value", parameter="DECISION", value=decision, accepted=list(DECISIONS))
    if not reviewer.strip():
        raise NeaspecError("reviewer_missing")
    if not links and not pair.strip():
        raise NeaspecError("identity_nothing_named")


def review_links(writer: Writer, links: Sequence[str], decision: str, reviewer: str, note: str) -> int:
    """Decide rows of ``identity_evidence`` (ids); how many were decided.

    "same" confirms a link; "different" refuses it: the row stays without a grade, so that it is not proposed again.
    "unsure" and "undone" leave it a proposal, which the next matching run makes anew. Raises ``identity_link_unknown``.
    """
    wanted = list(dict.fromkeys(links))
    if not wanted:
        return 0
    chosen = writer.read("identity_evidence", {"evidence_id": wanted})
    unknown = [name for name in wanted if name not in set(chosen["evidence_id"])]
    if unknown:
        raise NeaspecError("identity_link_unknown", link=unknown[0])
    refused = chosen["grade"].isna() & chosen["decided"].notna()
    grade = chosen["grade"].astype(object).where(chosen["grade"].notna(), None)
    if decision == "different":
        grade[:] = None
    elif decision in ("same", "undone", "unsure"):
        grade = grade.where(~refused, "possible")  # the grade went with the refusal; a person's word lifts none
    writer.update(
        "identity_evidence",
        chosen.assign(
            grade=grade,
            reviewer=None if decision == "undone" else reviewer.strip(),
            decided=now() if _TAKES[decision] else None,
            note=note.strip() or chosen["note"],
        )[["evidence_id", "grade", "reviewer", "decided", "note"]],
    )
    return len(chosen)


def review_pair(writer: Writer, pair: str, decision: str, flank: str, method: str, reviewer: str, note: str) -> int:
    """Append a decision on a pair of codes (JSON as ``read_pair`` reads it); how many were decided.

    Raises what ``read_pair`` and ``claim`` raise.
    """
    if not pair.strip():
        return 0
    species_id, cells = read_pair(pair)
    told = {"decision": decision, "flank": flank, "method": method, "reviewer": reviewer, "note": note.strip()}
    row = claim(species_id, {**cells, **told, "decided": now()})
    writer.replace("identity_claims", pd.DataFrame([row]))
    return 1
