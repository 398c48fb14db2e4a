"""What findings mean for the records and for ``import_issues``, under what reviewers decided before."""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..reconcile import REVIEW
from ..row_checks import ISSUE_COLUMNS, issue_id
from ..stored_rows import missing
from . import DETECTIONS, FLAG, REJECT, TESTS

DUPLICATE = "duplicate_across_sources"
RECORD_COLUMNS = ["record_table", "record_id", "dataset_id", "import_id", "source_file", "source_row", "qcFlags",
                  "duplicateOf"]  # fmt: skip


@dataclass(frozen=True)
class Verdicts:
    """What to write.

    ``written``: rows of import_issues that are new or say something else than before; ``stale``: ids of those to
    remove; ``rejected``: ids of the detections that a test rejects; ``flags``: ``record_table record_id qcFlags`` of
    the records whose text changes; ``duplicates``: ``record_id duplicateOf`` of the detections whose master changes;
    ``findings``: those that hold.
    """

    written: pd.DataFrame
    stale: tuple[str, ...]
    rejected: frozenset[str]
    flags: pd.DataFrame
    duplicates: pd.DataFrame
    findings: pd.DataFrame


def verdicts(findings: pd.DataFrame, records: pd.DataFrame, issues: pd.DataFrame) -> Verdicts:
    """Hold findings against what stands in the database.

    ``records`` (``RECORD_COLUMNS``): the records that were checked and may change; findings of others are left out.
    ``issues``: their rows of import_issues, those of the tests and those that a reviewer accepted. What was accepted
    does not flag the record again, whoever raised it; what was decided stays; undecided issues of the tests that are no
    longer found go. Codes of readers in ``qcFlags`` stay, those of the tests are set anew.
    """
    place = _rows_of(records, findings)
    findings, place = findings[place >= 0].reset_index(drop=True), place[place >= 0]
    about = records.iloc[place].reset_index(drop=True)
    findings["issue_id"] = [
        issue_id(dataset or "", table, record_id, code)
        for dataset, table, record_id, code in zip(
            about["dataset_id"], findings["record_table"], findings["record_id"], findings["code"]
        )
    ]
    accepted = issues[issues["decision"] == "accept"]
    holds = ~findings["issue_id"].isin(accepted["issue_id"]).to_numpy()
    findings, about = findings[holds].reset_index(drop=True), about[holds].reset_index(drop=True)
    place = place[holds]
    mine = issues[issues["code"].isin(TESTS)]
    undecided = mine[~_filled(mine["decision"])]
    stale = tuple(undecided.loc[~undecided["issue_id"].isin(findings["issue_id"]), "issue_id"])
    rejecting = findings[(findings["severity"] == REJECT) & (findings["record_table"] == DETECTIONS)]
    return Verdicts(
        _written(findings, about, mine),
        stale,
        frozenset(rejecting["record_id"]),
        _flags(findings, place, records, accepted),
        _duplicates(findings, records, mine),
        findings,
    )


def _written(findings: pd.DataFrame, about: pd.DataFrame, mine: pd.DataFrame) -> pd.DataFrame:
    made = findings[["issue_id", "record_table", "record_id", "severity", "code"]].assign(
        params=[json.dumps(params, ensure_ascii=False, sort_keys=True) for params in findings["params"]],
        **{name: about[name] for name in ("import_id", "dataset_id", "source_file", "source_row")},
    )
    before = mine.drop_duplicates("issue_id").set_index("issue_id").reindex(made["issue_id"])
    for name in ("raw_row", *REVIEW):
        made[name] = before[name].to_numpy(dtype=object)
    known = pd.Index(made["issue_id"]).isin(mine["issue_id"])
    same = known & (before["severity"].to_numpy() == made["severity"]) & (before["params"].to_numpy() == made["params"])
    return made[~same.to_numpy()].reindex(columns=ISSUE_COLUMNS).reset_index(drop=True)


def _flags(findings: pd.DataFrame, place: np.ndarray, records: pd.DataFrame, accepted: pd.DataFrame) -> pd.DataFrame:
    """``record_table record_id qcFlags`` of the records whose codes are others than before.

    ``place``: the row of ``records`` of each finding.
    """
    flagged = (findings["severity"] == FLAG).to_numpy()
    flagging = findings[flagged]
    keys = ["record_table", "record_id"]
    now, settled = _codes_by_record(flagging), _codes_by_record(accepted)
    looked = _filled(records["qcFlags"]).to_numpy()
    looked[place[flagged]] = True
    own = records.loc[looked, [*keys, "qcFlags"]]
    before = own["qcFlags"].astype(object).where(_filled(own["qcFlags"]), None)
    found = []
    for *key, text in zip(own["record_table"], own["record_id"], before):
        key = tuple(key)
        kept = [code for code in (text or "").split(";") if code and code not in TESTS]
        kept = [code for code in kept if code not in settled.get(key, ())]
        codes = ";".join([*kept, *(code for code in now.get(key, ()) if code not in kept)]) or None
        if codes != text:
            found.append((*key, codes))
    return pd.DataFrame(found, columns=[*keys, "qcFlags"], dtype=object)


def _codes_by_record(frame: pd.DataFrame) -> dict[tuple[str, str], list[str]]:
    found: dict[tuple[str, str], list[str]] = {}
    for table, record_id, code in zip(frame["record_table"], frame["record_id"], frame["code"]):
        found.setdefault((table, record_id), []).append(code)
    return found


def _rows_of(records: pd.DataFrame, wanted: pd.DataFrame) -> np.ndarray:
    """The rows of ``records`` that ``wanted`` names by table and id, -1 where there is none."""
    found = np.full(len(wanted), -1)
    ids, names = records["record_id"].to_numpy(dtype=object), wanted["record_id"].to_numpy(dtype=object)
    for table in wanted["record_table"].unique():
        asked = np.flatnonzero(wanted["record_table"] == table)
        # of a million records a few are asked for: an index of those alone is made quickly
        own = np.flatnonzero((records["record_table"] == table) & pd.Series(ids).isin(names[asked]).to_numpy())
        place = pd.Index(ids[own]).get_indexer(names[asked])
        found[asked] = np.where(place >= 0, np.append(own, -1)[place], -1)
    return found


def _duplicates(findings: pd.DataFrame, records: pd.DataFrame, mine: pd.DataFrame) -> pd.DataFrame:
    found = findings[findings["code"] == DUPLICATE]
    if found.empty and DUPLICATE not in set(mine["code"]):
        return pd.DataFrame({"record_id": [], "duplicateOf": []}, dtype=object)
    own = records[records["record_table"] == DETECTIONS].set_index("record_id")["duplicateOf"]
    now = pd.Series([params["duplicate_of"] for params in found["params"]], index=found["record_id"], dtype=object)
    earlier = mine.loc[mine["code"] == DUPLICATE, "record_id"]
    gone = own.index[own.index.isin(earlier) & ~own.index.isin(now.index)]
    wanted = pd.concat([now, pd.Series(None, index=gone, dtype=object)]).astype(object)
    wanted = wanted.where(wanted.notna(), None)
    before = own.reindex(wanted.index)
    changed = [one != two and not (missing(one) and missing(two)) for one, two in zip(wanted, before)]
    return pd.DataFrame({"record_id": wanted.index, "duplicateOf": wanted.to_numpy(dtype=object)})[changed]


def undone(rejected: Collection[str], withheld: Collection[str]) -> list[str]:
    """Ids of the records that tests took out before and that none takes out now."""
    return [record_id for record_id in withheld if record_id not in rejected]


def _filled(column: pd.Series) -> pd.Series:
    return column.notna() & (column != "")
