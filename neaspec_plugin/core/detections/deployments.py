"""Deployments of any format: cameras, transects and traps with their place, their clock and the time they worked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..schema import VOCABULARIES
from .cells import Cells, dynamic_properties
from .clocks import zone_of
from .delimited import Rows
from .moments import DEPLOYMENT, RULE, Moments, iso_text, read_moments
from .places import locate, points
from .reader import Chunk, Context, Dataset
from .record_ids import prefixed
from .row_checks import RowChecks, repeated_ids
from .times import utc_text

SECONDS_PER_DAY = 86_400
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
        found = self.frame.reindex(ids.to_numpy()).set_axis(ids.index, axis=0)
        return found, self.frame.index.get_indexer(ids) >= 0


def deployment_chunks(
    part: Part,
    cells: Cells,
    stations: Stations,
    context: Context,
    protocol: str | None = None,
    extra: Sequence[str] = (),
) -> Iterator[Chunk]:
    """Chunks of ``deployments`` and of ``effort`` (derived) from rows with the fields of the table.

    Fields: deploymentID, locationID, locality, start, end, the place (see ``places.locate``), timezone, country,
    declaredSide, samplingProtocol (else ``protocol``), cameraID and the table's others. Effort is the whole time from
    start to end, or ``sampleSizeValue`` and ``sampleSizeUnit`` where the row has them; days out of work are
    ``inactive`` (ISO intervals with ';'), between which one interval of effort each is left. ``extra`` columns of the
    source are kept as they are. Rejected: no or a repeated id, no start, an end before its start, an impossible place.
    """
    dataset, frame = part.dataset, part.rows.frame
    cells.constants(context.mapping)
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
    length = moments.seconds()
    checks.reject(length < 0, "start_after_end", start=cells["start"], end=cells["end"])

    protocols = cells.word("samplingProtocol", "sampling_protocol", checks)
    delay = cells.number("cameraDelay", checks)
    faulty_clock = cells.boolean("timestampIssues", checks)
    bait = cells.boolean("baitUse", checks)
    checks.flag(declared.isna() & cells["declaredSide"].notna(), "value_not_taken", field="declaredSide",
                value=cells["declaredSide"])  # fmt: skip
    checks.flag(place["lon"].isna() | place["lat"].isna(), "coordinates_missing")
    checks.flag((place["lon"] == 0) & (place["lat"] == 0), "coordinates_zero")
    checks.flag(moments.start["utc"].isna() | moments.end["utc"].isna(), "time_zone_missing")
    checks.flag(faulty_clock.fillna(False), "timestamp_issues")
    checks.flag(cells["end"].isna(), "end_missing")

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
            "deploymentEnd": iso_text(moments.end),
            "tzName": moments.zone,
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
        start=moments.start["utc"],
        end=moments.end["utc"],
        offset=moments.start["offset"],
        zone=moments.zone,
        zone_source=moments.source,
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
    yield _effort(part, cells, ids, moments, length, checks)


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
    source = stations["zone_source"].where(stations["zone_source"] == RULE, DEPLOYMENT)
    return pd.DataFrame({"zone": stations["zone"], "source": source.where(stations["zone"].notna(), None)})


def _effort(part: Part, cells: Cells, ids: pd.Series, moments: Moments, length: pd.Series, checks: RowChecks) -> Chunk:
    """The intervals in which the deployments worked."""
    dataset, frame = part.dataset, part.rows.frame
    value, unit = length / SECONDS_PER_DAY, pd.Series("day", index=frame.index, dtype=object)
    if "sampleSizeValue" in cells:
        own = pd.to_numeric(cells["sampleSizeValue"], errors="coerce")
        known = own.notna() & cells["sampleSizeUnit"].isin(VOCABULARIES["effort_unit"])
        value, unit = value.where(~known, own), unit.where(~known, cells["sampleSizeUnit"])
    effort = pd.DataFrame(
        {
            "effort_id": ids + ":1",
            "deploymentID": ids,
            "startUTC": utc_text(moments.start["utc"]),
            "endUTC": utc_text(moments.end["utc"]),
            "sampleSizeValue": value,
            "sampleSizeUnit": unit,
            "import_id": dataset.import_id,
            "source_file": part.file,
            "source_row": frame.index,
        },
        index=frame.index,
    )
    effort = checks.taken(effort)
    if "inactive" in cells:
        effort = _without_gaps(effort, checks.taken(cells["inactive"].to_frame("inactive"))["inactive"])
    none = checks.flags().iloc[:0]
    return Chunk("effort", effort, none, none, records_in=0, derived=True)


def _without_gaps(effort: pd.DataFrame, inactive: pd.Series) -> pd.DataFrame:
    """One row for each interval between the times out of work (``start/end`` in UTC, joined by ';')."""
    rows = []
    for row, gaps in zip(effort.to_dict("records"), inactive):
        if not isinstance(gaps, str) or not row["startUTC"] or not row["endUTC"]:
            rows.append(row)
            continue
        begin, last = row["startUTC"], row["endUTC"]
        worked = []
        for gap in sorted(gaps.split(";")):
            off, on = gap.split("/")
            if begin < min(off, last):
                worked.append((begin, min(off, last)))
            begin = max(begin, on)
        if begin < last:
            worked.append((begin, last))
        for number, (start, end) in enumerate(worked, 1):
            days = (np.datetime64(end.rstrip("Z")) - np.datetime64(start.rstrip("Z"))) / np.timedelta64(1, "D")
            rows.append({**row, "effort_id": f"{row['deploymentID']}:{number}", "startUTC": start, "endUTC": end,
                         "sampleSizeValue": float(days)})  # fmt: skip
    return pd.DataFrame(rows, columns=effort.columns)
