"""Deployments of any format: cameras, transects and traps with their place, their clock and the time they worked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from ..schema import VOCABULARIES
from .cells import Cells, dynamic_properties
from .clocks import zone_of
from .delimited import Rows
from .moments import ASSUMED, COARSE, DEPLOYMENT, RULE, Moments, at_noon, iso_text, read_moments
from .places import locate, points
from .reader import Chunk, Context, Dataset
from .record_ids import prefixed
from .row_checks import RowChecks, repeated_ids
from .times import utc_text

SECONDS_PER_DAY = 86_400
_HALF_DAY = pd.Timedelta(hours=12)
PLACE = (
    "coordinateUncertaintyInMeters",
    "coordinatePrecision",
    "verbatimCoordinates",
    "verbatimSRS",
    "transformOp",
    "coordOffsetModel",
    "coordCorrection",
)
NO_ZONE = pd.DataFrame(columns=["zone", "source"])


@dataclass(frozen=True)
class Part:
    """Rows of one file of a data set."""

    dataset: Dataset
    file: str
    rows: Rows


class Stations:
    """What the observations of a source take from its deployments, by the source's own deployment id."""

    def __init__(self) -> None:
        self.frame = pd.DataFrame()
        self.rejected: set[str] = set()
        self.seen: set[str] = set()

    def __len__(self) -> int:
        return len(self.frame) + len(self.rejected)

    def add(self, frame: pd.DataFrame, rejected: set[str]) -> None:
        self.frame = pd.concat([self.frame, frame]) if len(self.frame.columns) else frame
        self.rejected = (self.rejected | rejected) - set(self.frame.index)

    def of(self, ids: pd.Series) -> tuple[pd.DataFrame, np.ndarray]:
        """The stations' rows aligned with ``ids``, empty where there is none, and where there is one."""
        places = self.frame.index.get_indexer(ids)
        known = places >= 0
        found = self.frame.take(places) if known.all() else self.frame.reindex(ids.to_numpy())
        return found.set_axis(ids.index, axis=0), known


def deployment_chunks(
    part: Part,
    cells: Cells,
    stations: Stations,
    context: Context,
    protocol: str | None = None,
    extra: Sequence[str] = (),
    doubts: Mapping[str, pd.Series] | None = None,
) -> Iterator[Chunk]:
    """Chunks of ``deployments`` and of ``effort`` (derived) from rows with the fields of the table.

    Fields: deploymentID, locationID, locality, start, end, the place (see ``places.locate``), timezone, country,
    declaredSide, samplingProtocol (else ``protocol``), cameraID and the table's others. Effort is the whole time from
    start to end, or ``sampleSizeValue`` and ``sampleSizeUnit`` where the row has them; a date alone is taken as noon
    there. Times out of work are ``inactive`` (ISO intervals with ';', by the clock where without Z), between which one
    interval of effort each is left. ``extra`` columns of the source are kept as they are; ``doubts`` are rows that the
    reader itself flags, by code. Rejected: no or a repeated id, no start, an end before its start, an impossible place.
    """
    dataset, frame = part.dataset, part.rows.frame
    cells.heed(context)
    own = cells["deploymentID"]
    repeated = repeated_ids(own, stations.seen)
    ids = prefixed(own, dataset)
    checks = RowChecks(dataset, "deployments", frame, part.file, ids, repeated)
    checks.misshapen(part.rows.misshapen)
    checks.reject(own.isna(), "value_missing", field="deploymentID")
    checks.reject(repeated, "duplicate_id")
    place = locate(checks, cells, context)
    declared = sides(cells["declaredSide"], context)
    moments = read_moments(checks, cells, context, rule_zones(declared, context, place))
    worked = replace(
        moments,
        start=at_noon(moments.start, moments.clock["zone"]),
        end=at_noon(moments.end, moments.clock["zone"]),
    )
    length, ended = moments.seconds(), cells["end"].notna()
    checks.reject(length < 0, "start_after_end", start=cells["start"], end=cells["end"])

    protocols = cells.word("samplingProtocol", "sampling_protocol", checks)
    delay = cells.number("cameraDelay", checks)
    faulty_clock = cells.boolean("timestampIssues", checks)
    bait = cells.boolean("baitUse", checks)
    checks.flag(declared.isna() & cells["declaredSide"].notna(), "value_not_taken", field="declaredSide",
                value=cells["declaredSide"])  # fmt: skip
    checks.flag(place["lon"].isna() | place["lat"].isna(), "coordinates_missing")
    checks.flag((place["lon"] == 0) & (place["lat"] == 0), "coordinates_zero")
    checks.flag(worked.start["utc"].isna() | (worked.end["utc"].isna() & ended), "time_zone_missing")
    checks.flag(faulty_clock.fillna(False), "timestamp_issues")
    checks.flag(~ended, "end_missing")
    checks.flag(ended & (length == 0), "no_duration")
    for code, rows in (doubts or {}).items():
        checks.flag(rows, code)

    records = pd.DataFrame(
        {
            "deploymentID": ids,
            "locationID": cells["locationID"],
            "locationName": cells["locality"],
            "samplingProtocol": protocols.where(protocols.notna(), protocol),
            **place_columns(place),
            "country": cells["country"],
            "declaredSide": declared,
            "deploymentStart": iso_text(moments.start),
            "deploymentEnd": np.where(ended, iso_text(moments.end), None),
            "tzName": moments.clock["zone"],
            "cameraID": cells["cameraID"],
            "cameraModel": cells["cameraModel"],
            "cameraDelay": delay.round().astype("Int64"),
            "baitUse": bait,
            "featureType": cells["featureType"],
            "habitat": cells["habitat"],
            "timestampIssues": faulty_clock,
            "deploymentGroups": cells["deploymentGroups"],
            "deploymentComments": cells["remarks"],
            "datasetID": dataset.dataset_id,
            "dataGeneralizations": cells["dataGeneralizations"],
            "informationWithheld": cells["informationWithheld"],
            "owner_country": context.country or None,
            "dynamicProperties": dynamic_properties(frame, extra),
            "qcFlags": checks.codes(),
            "geometry": points(place["lon"], place["lat"]),
            "import_id": dataset.import_id,
            "source_file": part.file,
            "source_row": frame.index,
        },
        index=frame.index,
    )
    known = records[["locationID", "locationName", *PLACE, "geometry", "declaredSide", "country"]].assign(
        start=worked.start["utc"] - _HALF_DAY * moments.start["precision"].isin(COARSE),
        end=(worked.end["utc"] + _HALF_DAY * moments.end["precision"].isin(COARSE)).where(ended),
        offset=worked.start["offset"],
        zone=moments.clock["zone"],
        zone_source=moments.clock["source"],
        lon=place["lon"],
        lat=place["lat"],
        faulty=faulty_clock.fillna(False),
        coarse=cells["dataGeneralizations"],
        protocol=records["samplingProtocol"],
        codes=checks.codes(),
    )
    kept = checks.kept
    stations.add(known.set_axis(own, axis=0)[kept], set(own[~kept].dropna()))
    yield Chunk("deployments", checks.taken(records), checks.rejects(), checks.flags(), records_in=len(part.rows))
    yield _effort(part, cells, ids, worked, checks)


def place_columns(place: pd.DataFrame) -> dict[str, pd.Series]:
    """Those of ``places.locate`` that are fields of the schema."""
    return {name: place[name] for name in PLACE}


def sides(text: pd.Series, context: Context) -> pd.Series:
    """Declared sides as alpha-3 codes, from codes or names of the six countries; None for anything else."""
    if not text.notna().any():
        return text
    known = {
        name: name if name in VOCABULARIES["country"] else context.countries.get(name.casefold())
        for name in text.dropna().unique()
    }
    return text.map(known).astype(object).where(text.notna(), None)


def rule_zones(declared: pd.Series, context: Context, place: pd.DataFrame) -> pd.DataFrame:
    """The zone that country and place give to each row: the declared side's, else the owner's; none where unknown."""
    country = declared.where(declared.notna(), context.country or None)
    if not country.notna().any():
        return NO_ZONE
    keys = pd.DataFrame({"country": country, "lon": place["lon"].round(1), "lat": place["lat"].round(1)})
    zones: dict[tuple, str | None] = {}
    found = []
    for key in keys.itertuples(index=False, name=None):
        if key not in zones:
            zones[key] = zone_of(*key) if key[0] else None
        found.append(zones[key])
    zone = pd.Series(found, index=declared.index, dtype=object)
    return pd.DataFrame({"zone": zone, "source": np.where(zone.notna(), RULE, None)}, index=declared.index)


def station_zones(stations: pd.DataFrame) -> pd.DataFrame:
    """The zones of the rows' deployments."""
    if "zone" not in stations:
        return NO_ZONE
    source = stations["zone_source"].where(stations["zone_source"].isin((RULE, ASSUMED)), DEPLOYMENT)
    return pd.DataFrame({"zone": stations["zone"], "source": source.where(stations["zone"].notna(), None)})


def _effort(part: Part, cells: Cells, ids: pd.Series, worked: Moments, checks: RowChecks) -> Chunk:
    """The intervals in which the deployments worked."""
    dataset, frame = part.dataset, part.rows.frame
    ended = cells["end"].notna()
    seconds = worked.seconds().clip(lower=0).where(ended)
    value, unit = seconds / SECONDS_PER_DAY, pd.Series("day", index=frame.index, dtype=object)
    if "sampleSizeValue" in cells:
        own = pd.to_numeric(cells["sampleSizeValue"], errors="coerce")
        known = own.notna() & cells["sampleSizeUnit"].isin(VOCABULARIES["effort_unit"])
        value, unit = value.where(~known, own), unit.where(~known, cells["sampleSizeUnit"])
    effort = pd.DataFrame(
        {
            "effort_id": ids + ":1",
            "deploymentID": ids,
            "startUTC": utc_text(worked.start["utc"]),
            "endUTC": utc_text(worked.end["utc"].where(ended)),
            "sampleSizeValue": value,
            "sampleSizeUnit": unit,
            "import_id": dataset.import_id,
            "source_file": part.file,
            "source_row": frame.index,
        },
        index=frame.index,
    )
    if "inactive" in cells:
        clocks = pd.DataFrame(
            {
                "begin": worked.start["local"],
                "last": (worked.start["local"] + pd.to_timedelta(seconds.fillna(0), unit="s")).where(seconds.notna()),
                "offset": worked.start["offset"],
                "gaps": cells["inactive"],
            }
        )
        effort = _without_gaps(checks.taken(effort), checks.taken(clocks))
    else:
        effort = checks.taken(effort)
    none = checks.flags().iloc[:0]
    return Chunk("effort", effort, none, none, records_in=0, derived=True)


def _without_gaps(effort: pd.DataFrame, clocks: pd.DataFrame) -> pd.DataFrame:
    """One row for each interval between the times out of work; one of length 0 where none is left.

    ``clocks`` (``begin``, ``last``, ``offset``, ``gaps``) are on the clock of the start, which a camera keeps.
    """
    rows = []
    for row, clock in zip(effort.to_dict("records"), clocks.itertuples(index=False)):
        if not isinstance(clock.gaps, str) or row["sampleSizeUnit"] != "day":
            rows.append(row)
            continue
        shift = pd.Timedelta(minutes=0 if np.isnan(clock.offset) else clock.offset)
        begin, last = clock.begin, pd.Timestamp.max if pd.isna(clock.last) else clock.last
        intervals = []
        for off, on in sorted(_gap(gap, shift) for gap in clock.gaps.split(";")):
            if begin < min(off, last):
                intervals.append((begin, min(off, last)))
            begin = max(begin, on)
        if begin < last:
            intervals.append((begin, clock.last))
        for number, (start, end) in enumerate(intervals or [(clock.begin, clock.begin)], 1):
            span = pd.Series([start, end]) - shift
            texts = (None, None) if np.isnan(clock.offset) else utc_text(span)
            rows.append({**row, "effort_id": f"{row['deploymentID']}:{number}", "startUTC": texts[0],
                         "endUTC": texts[1], "sampleSizeValue": (end - start) / pd.Timedelta(days=1)})  # fmt: skip
    return pd.DataFrame(rows, columns=effort.columns)


def _gap(text: str, shift: pd.Timedelta) -> tuple[pd.Timestamp, pd.Timestamp]:
    """Beginning and end of a time out of work on the clock; what is written with Z is moved by ``shift``."""
    off, on = (
        pd.Timestamp(moment.rstrip("Z")) + (shift if moment.endswith("Z") else 0 * shift) for moment in text.split("/")
    )
    return off, on
