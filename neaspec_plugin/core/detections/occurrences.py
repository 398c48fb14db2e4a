"""Occurrences of any format: who was seen, where and when, each row checked and each verdict told."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np
import pandas as pd

from ..schema import VOCABULARIES
from .cells import Cells, dynamic_properties
from .deployments import NO_ZONE, PLACE, Part, Stations, place_columns, rule_zones, sides, station_zones
from .moments import DEPLOYMENT, Moments, columns, event_dates, read_moments
from .numerals import parse_numbers
from .places import MAX_NUMBER, locate, points
from .reader import Chunk, Context
from .record_ids import prefixed, record_ids
from .row_checks import RowChecks, repeated_ids
from .species_names import species_ids
from .times import time_difference

# words that stand for no individual and no animal
NO_NAME = frozenset((
    "", "unknown", "unk", "unk.", "?", "-", "na", "n/a", "none", "nan", "unidentified", "未知", "不明", "不详",
    "неизв.", "неизвестно", "н/о", "미상", "불명", "тодорхойгүй",
))  # fmt: skip


class Seen:
    """What earlier chunks of a source had: ids, and how often equal rows without an id came."""

    def __init__(self) -> None:
        self.ids: set[str] = set()
        self.alike: dict[str, int] = {}


def occurrence_chunk(
    part: Part,
    cells: Cells,
    seen: Seen,
    context: Context,
    stations: Stations | None = None,
    basis: str = "HumanObservation",
    protocol: str | None = None,
    extra: Sequence[str] = (),
    records_in: int | None = None,
    doubts: Mapping[str, pd.Series] | None = None,
) -> Chunk:
    """A chunk of ``detections`` from rows with the fields of the table.

    Fields: occurrenceID (else an id is made of the content), species (any name), count, sex, lifeStage, behavior,
    remarks, observationType (else animal), individual, flank, idMethod, eventID, deploymentID, start and end or date
    and time, timezone, the place (see ``places.locate``), locationID, locality, country, declaredSide,
    samplingProtocol (else ``protocol``), basisOfRecord (else ``basis``), sampleSizeValue and sampleSizeUnit,
    dataGeneralizations and the table's others. With ``stations`` each row must name one of them, and takes its place,
    its clock's zone and its declared side where it has none of its own. ``extra`` columns of the source are kept as
    they are. ``records_in`` is the number of records read where that is not the number of rows. ``doubts`` are rows
    that the reader itself flags, by code.

    Rejected: a repeated id, no or an unreadable date, an impossible place or number, a deployment that is not there,
    no species where an animal was seen. A species that is none of the six is OTHER, never lost.
    """
    dataset, frame = part.dataset, part.rows.frame
    cells.heed(context)
    own, deployment = cells["occurrenceID"], cells["deploymentID"]
    ids = record_ids(frame, own, dataset, seen.alike)
    repeated = repeated_ids(ids, seen.ids)
    checks = RowChecks(dataset, "detections", frame, part.file, ids, repeated)
    checks.misshapen(part.rows.misshapen)
    checks.reject(repeated, "duplicate_id")
    station = _stations(checks, deployment, stations, frame.index)
    kind = cells["observationType"].where(cells["observationType"].notna(), "animal")
    checks.reject(~kind.isin(VOCABULARIES["observation_type"]), "unknown_value", field="observationType", value=kind)
    animal = kind == "animal"
    named = cells["species"].where(animal, None)
    checks.reject(animal & named.isna(), "value_missing", field="species")
    count = parse_numbers(cells["count"], whole=True)
    checks.reject(cells["count"].notna() & count.isna(), "not_a_number", field="count", value=cells["count"])
    impossible = (count < 0) | (count > MAX_NUMBER) | (count.notna() & (count % 1 != 0))
    checks.reject(impossible, "number_out_of_range", field="count", value=cells["count"])

    place = _placed(checks, cells, context, station)
    declared = sides(cells["declaredSide"], context)
    declared = declared.where(declared.notna(), station["declaredSide"])
    zones = station_zones(station) if stations is not None else NO_ZONE
    if not len(zones) or zones["zone"].isna().any():
        rule = rule_zones(declared, context, place)
        zones = rule if not len(zones) else zones.where(zones["zone"].notna(), rule) if len(rule) else zones
    moments = read_moments(checks, cells, context, zones)
    checks.reject(moments.seconds() < 0, "start_after_end", start=cells["start"], end=cells["end"])
    moments = _station_clock(moments, station)

    coarse = cells["dataGeneralizations"].where(cells["dataGeneralizations"].notna(), station["coarse"])
    faulty = station["faulty"].eq(True) | cells.boolean("timestampIssues", checks).fillna(False).astype(bool)
    probability = cells.number("classificationProbability", checks, high=1)
    words = {
        name: cells.word(name, vocabulary, checks)
        for name, vocabulary in (
            ("sex", "sex"),
            ("lifeStage", "life_stage"),
            ("flank", "flank"),
            ("idMethod", "id_method"),
            ("idConfidence", "identity_grade"),
            ("countAccuracy", "count_accuracy"),
            ("sampleSizeUnit", "effort_unit"),
        )
    }
    size = cells.number("sampleSizeValue", checks)
    protocols = cells.word("samplingProtocol", "sampling_protocol", checks)
    protocols = protocols.where(protocols.notna(), station["protocol"])
    basis_of = cells.word("basisOfRecord", "basis_of_record", checks)
    checks.flag(declared.isna() & cells["declaredSide"].notna(), "value_not_taken", field="declaredSide",
                value=cells["declaredSide"])  # fmt: skip
    clock_known = moments.start["utc"].notna() | moments.start["precision"].isin(("day", "month", "year"))
    checks.flag(~clock_known, "time_zone_missing")
    checks.flag(moments.start["day_month_unclear"].eq(True), "day_month_unclear")
    outside = (moments.start["utc"] < station["start"]) | (moments.end["utc"] > station["end"])
    checks.flag(outside, "outside_deployment", deployment=deployment)
    if stations is None:
        checks.flag(place["lon"].isna() | place["lat"].isna(), "coordinates_missing")
        checks.flag((place["lon"] == 0) & (place["lat"] == 0), "coordinates_zero")

    for code, rows in (doubts or {}).items():
        checks.flag(rows, code)

    species = species_ids(named, context.species)
    records = pd.DataFrame(
        {
            "occurrenceID": ids,
            "basisOfRecord": basis_of.where(basis_of.notna(), basis),
            "occurrenceStatus": np.select([animal & (count == 0), animal], ["absent", "present"], None),
            "scientificName": cells["scientificName"].where(cells["scientificName"].notna(), cells["species"]),
            "vernacularName": cells["vernacularName"],
            "species_id": species.where(species.notna() | named.isna(), "OTHER"),
            "individualCount": count.round().astype("Int64"),
            "countAccuracy": words["countAccuracy"],
            "sex": words["sex"],
            "lifeStage": words["lifeStage"],
            "behavior": cells["behavior"],
            "occurrenceRemarks": cells["remarks"],
            "observationType": kind,
            "observationLevel": cells["observationLevel"],
            "identifiedBy": cells["identifiedBy"],
            "dateIdentified": cells["dateIdentified"],
            "identificationVerificationStatus": cells["identificationVerificationStatus"],
            "classificationMethod": cells["classificationMethod"],
            "classificationProbability": probability,
            "eventID": prefixed(cells["eventID"], dataset),
            "parentEventID": prefixed(deployment, dataset),
            "eventDate": event_dates(moments),
            "verbatimEventDate": moments.verbatim,
            **columns(moments, place["lon"]),
            "timestampIssues": faulty.astype("boolean"),
            "samplingProtocol": protocols.where(protocols.notna(), protocol),
            "samplingEffort": cells["samplingEffort"],
            "sampleSizeValue": size,
            "sampleSizeUnit": words["sampleSizeUnit"],
            **place_columns(place),
            "locationID": cells["locationID"].where(cells["locationID"].notna(), station["locationID"]),
            "locality": cells["locality"],
            "country": cells["country"].where(cells["country"].notna(), station["country"]),
            "declaredSide": declared,
            "organismName": named_individuals(cells["individual"]),
            "idMethod": words["idMethod"],
            "flank": words["flank"],
            "idConfidence": words["idConfidence"],
            "dataGeneralizations": coarse,
            "informationWithheld": cells["informationWithheld"],
            "license": cells["license"],
            "rightsHolder": cells["rightsHolder"],
            "datasetID": dataset.dataset_id,
            "owner_country": context.country or None,
            "dynamicProperties": dynamic_properties(frame, extra),
            "qcFlags": joined(station["codes"], checks.codes()),
            "geometry": points(place["lon"], place["lat"]),
            "import_id": dataset.import_id,
            "source_file": part.file,
            "source_row": frame.index,
        },
        index=frame.index,
    )
    read = len(part.rows) if records_in is None else records_in
    return Chunk("detections", checks.taken(records), checks.rejects(), checks.flags(), read)


_OF_STATION = (
    "locationID", "declaredSide", "country", "start", "end", "offset", "zone", "zone_source", "lon", "lat", "faulty",
    "coarse", "protocol", "codes", *PLACE,
)  # fmt: skip


def _stations(checks: RowChecks, deployment: pd.Series, stations: Stations | None, index: pd.Index) -> pd.DataFrame:
    """The rows' deployments; a row that names none, or one that is not there, is rejected where there are some."""
    if stations is None or not len(stations):
        return pd.DataFrame({name: pd.Series(None, index=index, dtype=object) for name in _OF_STATION}).astype(
            {"start": "datetime64[ns]", "end": "datetime64[ns]", "offset": float, "lon": float, "lat": float}
        )
    checks.reject(deployment.isin(stations.rejected), "deployment_rejected", deployment=deployment)
    found, known = stations.of(deployment)
    checks.reject(~known, "deployment_missing", deployment=deployment)
    return found.reindex(columns=[*found.columns, *(name for name in _OF_STATION if name not in found)])


def _placed(checks: RowChecks, cells: Cells, context: Context, station: pd.DataFrame) -> pd.DataFrame:
    """The row's own place, and its station's where it has none."""
    if not any(name in cells for name in ("latitude", "longitude", "x", "y", "coordinates")):
        return station[["lon", "lat", *PLACE]]
    place = locate(checks, cells, context)
    bare = place["lon"].isna() & place["lat"].isna() & station["lon"].notna()
    return place.where(~bare, station[place.columns]) if bare.any() else place


def _station_clock(moments: Moments, station: pd.DataFrame) -> Moments:
    """With the clock that the camera showed.

    Many packages, the Camtrap DP standard's own example among them, write observations in Z and deployments with their
    offset; then the deployment's offset tells what the clock showed.
    """
    offset = station["offset"].astype(float)
    moved = moments.start["zulu"].astype(bool) & offset.notna() & (offset != 0)
    if not moved.any():
        return moments
    start = moments.start.copy()
    start["offset"] = start["offset"].where(~moved, offset)
    start["local"] = start["local"].where(~moved, start["utc"] + time_difference(offset))
    return replace(moments, start=start, source=moments.source.where(~moved, DEPLOYMENT))


def named_individuals(names: pd.Series) -> pd.Series:
    """Names of individuals; words for "not known" name nobody."""
    if not names.notna().any():
        return names
    nobody = {name for name in names.dropna().unique() if name.casefold() in NO_NAME}
    return names.where(~names.isin(nobody), None) if nobody else names


def joined(left: pd.Series, right: np.ndarray) -> list[str | None]:
    """Codes of two sources in one text."""
    if not left.notna().any() and not any(right):
        return [None] * len(left)
    return [";".join(filter(None, (a if isinstance(a, str) else None, b))) or None for a, b in zip(left, right)]
