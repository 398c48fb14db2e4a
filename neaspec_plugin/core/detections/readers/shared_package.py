"""A neighbour's shared package, as ``sharedetections`` of this plugin writes it: cells, periods, sides and codes.

The checksums are always tested, the signature where a passphrase is given. Every record comes in with
``dataGeneralizations`` set: its place is a cell and is never refined, and geometry says nothing of its side
(``sideStatus`` untested). It counts in the crossing table by the individual's code, the declared side, the cell and the
period. The data set is named by owner and recipient, so that a newer package replaces the older one, whose identifiers
it does not share.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath

import numpy as np
import pandas as pd

from ...errors import NeaspecError
from ...schema import COUNTRIES, SPECIES, VOCABULARIES
from ...sharing import signature
from ...sharing.agreement import LADDER, TIMES
from ...sharing.generalise import cell_centre
from ...sharing.shared import RECORDS
from ...sharing.shared_package import PROFILE, TABLES, VERSION, files_of
from ..cells import Cells
from ..data_package import DESCRIPTOR, DataPackage
from ..delimited import Rows
from ..formula_cells import MARK, unguarded
from ..places import check_coordinates, check_numbers, points
from ..reader import Chunk, Context, Dataset
from ..record_ids import prefixed
from ..row_checks import RowChecks, repeated_ids
from ..source import Source

FORMAT_ID = "neaspec_shared"
REQUIRED = {
    "deployments": ("station_id", "declaredSide", "ownerCountry", "dataGeneralizations"),
    "effort": ("station_id", "period", "timePrecision", "sampleSizeValue", "sampleSizeUnit"),
    "detections": (
        "record_id",
        "species_id",
        "declaredSide",
        "ownerCountry",
        "period",
        "timePrecision",
        "dataGeneralizations",
    ),
}
MAX_CODE = 40  # characters of an individual's code
_NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,99}")
_PERIODS = {
    "day": re.compile(r"(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])"),
    "month": re.compile(r"(\d{4})-(0[1-9]|1[0-2])"),
    "quarter": re.compile(r"(\d{4})-Q([1-4])"),
    "year": re.compile(r"(\d{4})"),
}
_MISSING = frozenset(("",))


def recognises(source: Source) -> bool:
    """A datapackage.json with our profile, of whatever version."""
    try:
        return DataPackage(source).about.get("profile") == PROFILE
    except NeaspecError:
        return False


def describe(source: Source, context: Context) -> Dataset:
    """The data set is named by what the context says, else by owner and recipient as the package has them.

    Raises ``NeaspecError``: not_a_package, broken_datapackage, unsupported_version, shared_public, shared_sums_missing,
    shared_checksum, shared_unsigned, shared_signature, and those of reading.
    """
    return _Package(source, context).dataset


def read(source: Source, context: Context) -> Iterator[Chunk]:
    """Chunks of ``deployments``, ``effort`` and ``detections``.

    Raises ``NeaspecError``: those of ``describe`` and of ``delimited.read_rows``, missing_column.
    """
    package = _Package(source, context)
    known: set[str] = set()
    rejected: set[str] = set()
    for table, chunk in (("deployments", _deployments), ("effort", _effort), ("detections", _detections)):
        seen: set[str] = set()
        for file, rows in package.rows(table):
            yield chunk(file, rows, package.dataset, seen, known, rejected)


class _Package:
    """The descriptor, held against the checksums, and the tables as rows."""

    def __init__(self, source: Source, context: Context):
        self._package = DataPackage(source)
        about = self._package.about
        if about.get("profile") != PROFILE:
            raise NeaspecError("not_a_package", file=source.name)
        if about.get("profileVersion") != VERSION:
            version = str(about.get("profileVersion", ""))[:20]
            raise NeaspecError("unsupported_version", file=source.name, version=version)
        if about.get("kind") != RECORDS:
            raise NeaspecError("shared_public", file=source.name)
        self._own_files(source, about)
        root = min((PurePosixPath(name) for name in source.members if PurePosixPath(name).name == DESCRIPTOR),
                   key=lambda path: len(path.parts)).parent  # fmt: skip
        signed = signature.verify(source, root, files_of(RECORDS), context.passphrase)
        digest = self._package.digest(TABLES[RECORDS])
        name = about.get("name")
        name = name if isinstance(name, str) and _NAME.fullmatch(name) else digest[:12]
        told = {key: value for key, value in about.items() if key != "resources"}
        descriptor = json.dumps({**told, "signature_verified": signed}, ensure_ascii=False, sort_keys=True)
        self.dataset = Dataset(context.dataset_id or name, FORMAT_ID, VERSION, source.name, digest, descriptor)
        self._guarded = MARK.items() <= about.items()

    def rows(self, table: str) -> Iterator[tuple[str, Rows]]:
        for file, rows in self._package.rows(table, REQUIRED[table]):
            yield file, Rows(unguarded(rows.frame), rows.misshapen) if self._guarded else rows

    @staticmethod
    def _own_files(source: Source, about: Mapping[str, object]) -> None:
        """The tables must be the files whose checksums are tested, not others and nothing inside the descriptor."""
        resources = about.get("resources")
        for resource in resources if isinstance(resources, list) else ():
            if isinstance(resource, dict) and resource.get("name") in TABLES[RECORDS]:
                name = f"{resource['name']}.csv"
                if "data" in resource or resource.get("path") != name:
                    raise NeaspecError("shared_checksum", file=source.name, member=name)


# --- the tables -------------------------------------------------------------------------------------------------------


def _deployments(file: str, rows: Rows, dataset: Dataset, seen: set, known: set, rejected: set) -> Chunk:
    cells, checks, own, ids = _begun("deployments", "station_id", file, rows, dataset, seen)
    place = _place(checks, cells)
    stations = check_numbers(checks, cells["stations"], "stations", low=1, whole=True)
    protocol = cells.word("samplingProtocol", "sampling_protocol", checks)
    told = [None if number != number or number == 1 else json.dumps({"stations": int(number)}) for number in stations]
    records = pd.DataFrame(
        {
            "deploymentID": ids,
            "samplingProtocol": protocol,
            **place,
            "dynamicProperties": told,
            **_provenance(rows, file, dataset, checks),
        },
        index=rows.frame.index,
    )
    known.update(own[checks.kept])
    rejected.update(own[~checks.kept].dropna())
    return Chunk("deployments", checks.taken(records), checks.rejects(), checks.flags(), len(rows))


def _effort(file: str, rows: Rows, dataset: Dataset, seen: set, known: set, rejected: set) -> Chunk:
    """Effort of a period: ``sampleSizeValue`` within it; start and end are the period's, not those of the work."""
    cells = Cells(rows.frame, missing=_MISSING)
    own = cells["station_id"].str.cat([cells["period"], cells["sampleSizeUnit"]], sep=":")
    ids = prefixed(own, dataset)
    repeated = repeated_ids(ids, seen)
    checks = RowChecks(dataset, "effort", rows.frame, file, ids, repeated)
    checks.misshapen(rows.misshapen)
    checks.reject(own.isna(), "value_missing", field="station_id")
    checks.reject(repeated, "duplicate_id")
    _station(checks, cells["station_id"], known, rejected)
    period = _period(checks, cells)
    value = check_numbers(checks, cells["sampleSizeValue"], "sampleSizeValue", low=0)
    checks.reject(value.isna(), "value_missing", field="sampleSizeValue")
    unit = cells["sampleSizeUnit"]
    checks.reject(~unit.isin(VOCABULARIES["effort_unit"]), "unknown_value", field="sampleSizeUnit", value=unit)
    records = pd.DataFrame(
        {
            "effort_id": ids,
            "deploymentID": prefixed(cells["station_id"], dataset),
            "startUTC": [None if day is None else f"{day}T00:00:00Z" for day in period["first"]],
            "endUTC": [None if day is None else f"{day}T00:00:00Z" for day in period["after"]],
            "sampleSizeValue": value,
            "sampleSizeUnit": unit,
            "import_id": dataset.import_id,
            "source_file": file,
            "source_row": rows.frame.index,
        },
        index=rows.frame.index,
    )
    return Chunk("effort", checks.taken(records), checks.rejects(), checks.flags(), len(rows))


def _detections(file: str, rows: Rows, dataset: Dataset, seen: set, known: set, rejected: set) -> Chunk:
    cells, checks, _, ids = _begun("detections", "record_id", file, rows, dataset, seen)
    species = cells["species_id"]
    checks.reject(~species.isin(SPECIES), "unknown_value", field="species_id", value=species)
    station = cells["station_id"]
    _station(checks, station.where(station.notna()), known, rejected)
    period = _period(checks, cells)
    place = _place(checks, cells)
    count = check_numbers(checks, cells["individualCount"], "individualCount", low=1, whole=True)
    code = cells["organismName"]
    long = code.str.len() > MAX_CODE if code.notna().any() else pd.Series(False, index=code.index)
    checks.flag(long, "value_not_taken", field="organismName")
    words = {
        name: cells.word(name, vocabulary, checks)
        for name, vocabulary in (
            ("countAccuracy", "count_accuracy"),
            ("sex", "sex"),
            ("lifeStage", "life_stage"),
            ("idMethod", "id_method"),
            ("flank", "flank"),
            ("idConfidence", "identity_grade"),
            ("basisOfRecord", "basis_of_record"),
            ("samplingProtocol", "sampling_protocol"),
        )
    }
    records = pd.DataFrame(
        {
            "occurrenceID": ids,
            "occurrenceStatus": "present",
            "observationType": "animal",
            "species_id": species,
            "individualCount": count.round().astype("Int64"),
            "organismName": code.where(~long, None),
            **words,
            "parentEventID": prefixed(station, dataset),
            "eventDate": period["event"],
            "localStart": period["first"],
            "timePrecision": period["precision"],
            **place,
            **_provenance(rows, file, dataset, checks),
        },
        index=rows.frame.index,
    )
    return Chunk("detections", checks.taken(records), checks.rejects(), checks.flags(), len(rows))


# --- cells ------------------------------------------------------------------------------------------------------------


def _begun(
    table: str, key: str, file: str, rows: Rows, dataset: Dataset, seen: set
) -> tuple[Cells, RowChecks, pd.Series, pd.Series]:
    """The cells of a chunk, its checks with the ids tested, the package's own ids and the record ids."""
    cells = Cells(rows.frame, missing=_MISSING)
    own = cells[key]
    ids = prefixed(own, dataset)
    repeated = repeated_ids(own, seen)
    checks = RowChecks(dataset, table, rows.frame, file, ids, repeated)
    checks.misshapen(rows.misshapen)
    checks.reject(own.isna(), "value_missing", field=key)
    checks.reject(repeated, "duplicate_id")
    return cells, checks, own, ids


def _station(checks: RowChecks, station: pd.Series, known: set, rejected: set) -> None:
    checks.reject(station.isin(rejected - known), "deployment_rejected", deployment=station)
    checks.reject(station.notna() & ~station.isin(known), "deployment_missing", deployment=station)


def _place(checks: RowChecks, cells: Cells) -> dict[str, object]:
    """The columns of the place: a cell of our grid, or none; its side and its owner, which must be there."""
    for name in ("declaredSide", "ownerCountry"):
        checks.reject(~cells[name].isin(COUNTRIES), "unknown_value", field=name, value=cells[name])
    checks.reject(cells["dataGeneralizations"].isna(), "value_missing", field="dataGeneralizations")
    lon, lat = check_coordinates(checks, cells["longitude"], cells["latitude"])
    step = check_numbers(checks, cells["coordinatePrecision"], "coordinatePrecision")
    checks.reject(~_on_grid(lon, lat, step), "shared_off_grid")
    return {
        "coordinateUncertaintyInMeters": cells.number("coordinateUncertaintyInMeters", checks),
        "coordinatePrecision": step.where(lon.notna()),
        "declaredSide": cells["declaredSide"],
        "sideStatus": "untested",
        "dataGeneralizations": cells["dataGeneralizations"],
        "informationWithheld": cells["informationWithheld"],
        "owner_country": cells["ownerCountry"],
        "geometry": points(lon, lat),
    }


def _on_grid(lon: pd.Series, lat: pd.Series, step: pd.Series) -> np.ndarray:
    """Whether each place is the centre of a cell of the stated width; a row without a place is on any grid."""
    known: dict[tuple[float, float], bool] = {}
    good = np.ones(len(lon), dtype=bool)
    for place, (x, y, width) in enumerate(zip(lon, lat, step)):
        if x != x or y != y:
            continue
        for value in (x, y):
            if (value, width) not in known:
                known[value, width] = width in LADDER and cell_centre(value, width) == value
            good[place] &= known[value, width]
    return good


def _period(checks: RowChecks, cells: Cells) -> pd.DataFrame:
    """Each row's period: ``event`` (ISO 8601), ``first`` and ``after`` (days), ``precision`` (of the vocabulary)."""
    time, text = cells["timePrecision"], cells["period"]
    keys = list(zip(time, text))
    parsed = {key: _parsed(*key) for key in set(keys)}
    checks.reject(~time.isin(TIMES), "unknown_value", field="timePrecision", value=time)
    checks.reject([parsed[key] is None for key in keys], "bad_date", field="period", value=text)
    found = [parsed[key] or (None,) * 4 for key in keys]
    return pd.DataFrame(found, index=text.index, columns=["event", "first", "after", "precision"], dtype=object)


def _parsed(time: object, text: object) -> tuple[str, str, str, str] | None:
    match = _PERIODS[time].fullmatch(text) if time in _PERIODS and isinstance(text, str) and text.isascii() else None
    if match is None or not 1800 <= int(match[1]) <= 2200:
        return None
    try:
        if time == "day":
            first = np.datetime64(text, "D")
            return text, text, str(first + 1), "day"
        if time == "month":
            month = np.datetime64(text, "M")
            return text, f"{month}-01", f"{month + 1}-01", "month"
    except ValueError:
        return None
    if time == "quarter":
        month = np.datetime64(match[1], "M") + 3 * (int(match[2]) - 1)
        # the schema has no word for a quarter: the year is the next that holds it
        return f"{month}/{month + 2}", f"{month}-01", f"{month + 3}-01", "year"
    return text, f"{text}-01-01", f"{int(text) + 1}-01-01", "year"


def _provenance(rows: Rows, file: str, dataset: Dataset, checks: RowChecks) -> dict[str, object]:
    return {
        "datasetID": dataset.dataset_id,
        "qcFlags": checks.codes(),
        "import_id": dataset.import_id,
        "source_file": file,
        "source_row": rows.frame.index,
    }
