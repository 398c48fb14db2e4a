"""Observations of single pictures made into events, where a source has no events of its own.

Pictures of one sequence show the same animals again and again, so that their counts must not be added. One record is
left for each event, kind, name, sex, life stage and individual: the first one, from the earliest beginning to the
latest end. Its count is the most that one picture shows; boxes of one picture add up.
"""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import replace

import numpy as np
import pandas as pd

from .reader import Chunk
from .row_checks import issue_id
from .times import local_text, time_difference

MERGED = "picture_of_an_event"  # why a row is no record of its own
OF_ONE_PICTURE = (
    "mediaID", "bboxX", "bboxY", "bboxWidth", "bboxHeight",
    "individualPositionRadius", "individualPositionAngle", "individualSpeed",
)  # fmt: skip
_SAME = ("parentEventID", "eventID", "observationType", "scientificName", "sex", "lifeStage", "organismName")


class MediaEvents:
    """``learn`` all chunks of ``detections`` first, then ``merge`` the same chunks again, in the same order.

    Records without an eventID stay as they are. Keeps 40 bytes a row and one entry an event.
    """

    def __init__(self) -> None:
        self._first: dict[int, str] = {}
        self._rows: list[pd.DataFrame] = []
        self._flags: dict[str, list[dict]] = defaultdict(list)
        self._codes: dict[str, set[str]] = defaultdict(set)
        self._events: pd.DataFrame | None = None

    def learn(self, chunk: Chunk) -> None:
        """Enter the records that were kept."""
        records = chunk.records[chunk.records["eventID"].notna()]
        if records.empty:
            return
        keys = _keys(records)
        ids = records["occurrenceID"].to_numpy()
        first = np.array([self._first.setdefault(key, name) for key, name in zip(keys.tolist(), ids)], dtype=object)
        pictures = [_properties(text).get("mediaID", name) for text, name in zip(records["dynamicProperties"], ids)]
        self._rows.append(
            pd.DataFrame(
                {
                    "key": keys,
                    "picture": pd.util.hash_array(np.array(pictures, dtype=object), categorize=False),
                    "count": records["individualCount"].astype(float).to_numpy(),
                    "start": _instants(records["startUTC"]),
                    "end": _instants(records["endUTC"]),
                }
            )
        )
        later = dict(zip(ids[first != ids], first[first != ids]))
        for flag in chunk.flags.to_dict("records") if len(chunk.flags) else ():
            if flag["record_id"] in later:
                self._flags[later[flag["record_id"]]].append(_of_record(flag, later[flag["record_id"]]))
        for name, codes in zip(ids, records["qcFlags"]):
            if name in later and isinstance(codes, str):
                self._codes[later[name]].update(codes.split(";"))

    def merge(self, chunk: Chunk) -> Chunk:
        """The chunk with one record for each event, the first one's; the others are counted as not read."""
        if self._events is None:
            self._events = self._settled()
        records = chunk.records
        eventful = records["eventID"].notna().to_numpy()
        if not eventful.any():
            return chunk
        keys = np.zeros(len(records), dtype=np.uint64)
        keys[eventful] = _keys(records[eventful])
        ids = records["occurrenceID"].to_numpy()
        leads = np.array([self._first.get(key) == name for key, name in zip(keys.tolist(), ids)], dtype=bool)
        left = records[leads | ~eventful].reset_index(drop=True)
        leading = leads[leads | ~eventful]
        _as_events(left, leading, self._events.loc[keys[leads]])
        left["qcFlags"] = [
            ";".join(sorted({*codes.split(";"), *self._codes[name]} if isinstance(codes, str) else self._codes[name]))
            if name in self._codes
            else codes
            for name, codes in zip(left["occurrenceID"], left["qcFlags"])
        ]
        gone = set(ids[eventful & ~leads])
        moved = [flag for name in left["occurrenceID"] for flag in self._flags.get(name, ())]
        flags = chunk.flags[~chunk.flags["record_id"].isin(gone)]
        if moved:
            flags = pd.concat([flags, pd.DataFrame(moved, columns=flags.columns, dtype=object)], ignore_index=True)
        return replace(
            chunk,
            records=left,
            flags=flags,
            records_in=chunk.records_in - len(gone),
            not_read={**chunk.not_read, **({MERGED: len(gone)} if gone else {})},
        )

    def _settled(self) -> pd.DataFrame:
        """The count and the instants of each event, by key."""
        if not self._rows:
            return pd.DataFrame(columns=["count", "start", "end"])
        rows = pd.concat(self._rows, ignore_index=True)
        self._rows = []
        pictures = rows.groupby(["key", "picture"], sort=False)["count"].sum(min_count=1)
        events = rows.groupby("key", sort=False).agg(start=("start", "min"), end=("end", "max"))
        return events.assign(count=pictures.groupby(level="key", sort=False).max())


def _as_events(records: pd.DataFrame, rows: np.ndarray, events: pd.DataFrame) -> None:
    """Let the records at ``rows`` tell their whole events, aligned with them."""
    records.loc[rows, "observationLevel"] = "event"
    counts = records["individualCount"].astype(float).to_numpy(copy=True)
    counts[rows] = events["count"].to_numpy()
    records["individualCount"] = pd.array(counts, dtype="Int64")
    records.loc[rows, "dynamicProperties"] = [_without_picture(text) for text in records.loc[rows, "dynamicProperties"]]
    timed = rows.copy()
    timed[rows] = events["start"].notna().to_numpy() & records.loc[rows, "startUTC"].notna().to_numpy()
    known = timed[rows]
    start, end = events["start"][known].reset_index(drop=True), events["end"][known].reset_index(drop=True)
    longer = (_instants(records.loc[timed, "startUTC"]) != start) | (_instants(records.loc[timed, "endUTC"]) != end)
    if not longer.any():
        return
    places = np.flatnonzero(timed)[longer.to_numpy()]
    start, end = start[longer].reset_index(drop=True), end[longer].reset_index(drop=True)
    offset = records["utcOffset"].iloc[places].reset_index(drop=True)
    shift = time_difference(pd.Series([_minutes(text) for text in offset], dtype=float))
    begun, ended = local_text(start + shift), local_text(end + shift)
    for name, values in (
        ("startUTC", local_text(start) + "Z"),
        ("endUTC", local_text(end) + "Z"),
        ("localStart", begun),
        ("eventDate", [f"{a}{o}" if a == b else f"{a}{o}/{b}{o}" for a, b, o in zip(begun, ended, offset)]),
    ):
        records.iloc[places, records.columns.get_loc(name)] = values


def _keys(records: pd.DataFrame) -> np.ndarray:
    columns = [records[name].astype(object).where(records[name].notna(), "") for name in _SAME]
    keys = np.array(["\x1f".join(row) for row in zip(*columns)], dtype=object)
    return pd.util.hash_array(keys, categorize=False)


def _instants(text: pd.Series) -> pd.Series:
    return pd.to_datetime(text.str.rstrip("Z"), format="%Y-%m-%dT%H:%M:%S", errors="coerce").reset_index(drop=True)


def _minutes(offset: str | None) -> float:
    if not isinstance(offset, str):
        return 0.0
    sign = -1 if offset[0] == "-" else 1
    return float(sign * (60 * int(offset[1:3]) + int(offset[4:6])))


def _properties(text: str | None) -> dict:
    return json.loads(text) if isinstance(text, str) else {}


def _without_picture(text: str | None) -> str | None:
    left = {name: value for name, value in _properties(text).items() if name not in OF_ONE_PICTURE}
    return json.dumps(left, ensure_ascii=False, sort_keys=True) if left else None


def _of_record(flag: dict, record_id: str) -> dict:
    """A flag of a merged row as one of the record that stands for it; its own file and row keep it apart."""
    place = f"{flag['source_file']}:{flag['source_row']}"
    field = json.loads(flag["params"]).get("field", "")
    name = issue_id(flag["dataset_id"], flag["record_table"], record_id, flag["code"], place, field)
    return {**flag, "record_id": record_id, "issue_id": name}
