"""What reviewers said of pairs of codes: events that are appended and never changed, and what of them stands.

``undone`` takes back the last standing decision of its reviewer on the pair; where that reviewer has none, the last
one of anybody. With a flank it asks decisions on that flank alone. A decision taken back gives way to the one before.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Mapping
from typing import BinaryIO

import pandas as pd

from ..detections.words import bundled_words
from ..errors import NeaspecError
from ..schema import TABLES, VOCABULARIES
from .identity_catalogue import said, table_rows

COLUMNS = list(TABLES["identity_claims"].names)
PAIR = ["agency_a", "code_a", "agency_b", "code_b"]
NEEDED = (*PAIR, "decision", "reviewer")
DECISIONS = VOCABULARIES["identity_decision"]
UNDONE = "undone"
_OPTIONAL = ("flank", "method", "decided", "note")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d+)?Z)?")


def claim(species_id: str, cells: Mapping[str, str]) -> dict[str, str | None]:
    """A row of ``identity_claims`` of ``NEEDED`` and the optional cells; missing ones are empty.

    The pair is written with the smaller code first, and ``claim_id`` is a hash of all but the note: the same event is
    the same row. Raises ``identity_code_missing``, ``identity_one_code`` and ``reviewer_missing``.
    """
    ends = [(said(cells.get(f"agency_{end}")), said(cells.get(f"code_{end}"))) for end in "ab"]
    if not all(part for end in ends for part in end):
        raise NeaspecError("identity_code_missing")
    if ends[0] == ends[1]:
        raise NeaspecError("identity_one_code")
    reviewer = cells.get("reviewer", "").strip()
    if not reviewer:
        raise NeaspecError("reviewer_missing")
    row: dict[str, str | None] = dict(zip(PAIR, (part for end in sorted(ends) for part in end)))
    row |= {"species_id": species_id, "decision": cells["decision"], "reviewer": reviewer}
    row |= {name: cells.get(name) or None for name in _OPTIONAL}
    event = [row[name] for name in COLUMNS if name not in ("claim_id", "note")]
    text = json.dumps(event, ensure_ascii=False)
    return {"claim_id": "C-" + hashlib.sha256(text.encode("utf-8")).hexdigest()[:16], **row}


def read_decisions(stream: BinaryIO, file: str, species_id: str) -> pd.DataFrame:
    """Rows of ``identity_claims`` (``COLUMNS``) of a delimited text with ``NEEDED`` and optional flank, method,
    decided (ISO day or moment in UTC) and note.

    Raises what ``table_rows`` raises, ``identity_value``, and ``identity_row`` with what ``claim`` raises.
    """
    rows = []
    for number, cells in table_rows(stream, file, NEEDED, _OPTIONAL):
        for name, vocabulary in (("decision", "identity_decision"), ("flank", "flank"), ("method", "id_method")):
            text = cells.get(name, "")
            if text or name == "decision":
                cells[name] = bundled_words().value(vocabulary, text) or ""
                if not cells[name]:
                    raise NeaspecError("identity_value", file=file, row=str(number), column=name, value=text)
        if cells.get("decided"):
            cells["decided"] = _moment(cells["decided"], file, number)
        try:
            rows.append(claim(species_id, cells))
        except NeaspecError as error:
            raise NeaspecError("identity_row", file=file, row=str(number), reason=error.message) from error
    return pd.DataFrame(rows, columns=COLUMNS).drop_duplicates("claim_id").reset_index(drop=True)


def read_pair(text: str) -> tuple[str, dict[str, str]]:
    """The species and the cells ``PAIR`` of a JSON object. Raises ``identity_pair_broken``."""
    try:
        values = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise NeaspecError("identity_pair_broken") from error
    names = ("species_id", *PAIR)
    if not isinstance(values, dict) or set(values) != set(names):
        raise NeaspecError("identity_pair_broken")
    if not all(isinstance(value, str) for value in values.values()):
        raise NeaspecError("identity_pair_broken")
    if values["species_id"] not in VOCABULARIES["species_id"]:
        raise NeaspecError("identity_pair_broken")
    return values["species_id"], {name: values[name] for name in PAIR}


def _moment(text: str, file: str, number: int) -> str:
    if not _MOMENT.fullmatch(text) or pd.isna(pd.to_datetime(text, utc=True, errors="coerce")):
        raise NeaspecError("identity_value", file=file, row=str(number), column="decided", value=text)
    return text if "T" in text else f"{text}T00:00:00Z"


def standing(claims: pd.DataFrame) -> pd.DataFrame:
    """The last decision of each reviewer on each pair and flank that was not taken back: ``COLUMNS``, sorted.

    Events are taken in the order of ``decided`` (without one first), at one moment those that take back last, then by
    ``claim_id``; the order of the rows does not matter.
    """
    rows = claims.reindex(columns=COLUMNS).astype(object)
    rows = rows.where(rows.notna(), None).drop_duplicates("claim_id")
    moment = rows["decided"].map(lambda one: "" if one is None else str(one))
    rows = rows.assign(moment=moment, late=rows["decision"].eq(UNDONE)).sort_values(["moment", "late", "claim_id"])
    left: dict[tuple, list[dict]] = {}
    for event in rows.to_dict("records"):
        own = left.setdefault(tuple(event[name] for name in PAIR), [])
        if event["decision"] == UNDONE:
            _take_back(own, event)
        else:
            own.append(event)
    last = {(*pair, one["flank"], one["reviewer"]): one for pair, own in left.items() for one in own}
    found = pd.DataFrame(list(last.values()), columns=COLUMNS, dtype=object)
    return found.sort_values([*PAIR, "claim_id"]).reset_index(drop=True)


def _take_back(own: list[dict], event: dict) -> None:
    of_flank = [one for one in own if event["flank"] is None or one["flank"] == event["flank"]]
    mine = [one for one in of_flank if one["reviewer"] == event["reviewer"]]
    last = (mine or of_flank)[-1:]
    if last:
        own.remove(last[0])
