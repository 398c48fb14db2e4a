"""Darwin Core Archives: occurrences, alone or hanging on events, with what was measured on them.

Source: Darwin Core and its text guide (TDWG 2023), the extensions of GBIF and OBIS. What an occurrence does not say
itself it has from its event and that event's parents: the date with its time, the place with its uncertainty, effort
and protocol; its own word goes before. Events that tell their effort in a unit known here become deployments. Rows of
MeasurementOrFact go with their occurrence, those of other extensions are counted. Midnight in universal time without
an offset, as older downloads of GBIF write it, is a date alone.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

import numpy as np
import pandas as pd

from ...errors import NeaspecError
from ...schema import VOCABULARIES
from ..cells import MISSING, Cells
from ..dates import parse_dates
from ..delimited import Rows, stripped
from ..deployments import Part, Stations, deployment_chunks
from ..numerals import parse_numbers
from ..occurrences import Seen, occurrence_chunk
from ..own_columns import other_columns
from ..reader import Chunk, Context, Dataset
from ..reference_systems import reference_system
from ..row_checks import ISSUE_COLUMNS
from ..source import Source
from ..species_names import species_ids
from ..star_archive import KEY, ArchiveTable, StarArchive, archive_rows, archive_text, is_archive, star_archive
from ..times import local_text

FORMAT_ID = "darwin_core_archive"
GENERATIONS = 32  # of parent events; what leads farther leads in a circle
MEASURED = ("MeasurementOrFact", "ExtendedMeasurementOrFact")
MEASUREMENTS = "measurements"  # under which these go with their occurrence
DEFAULT_UNCERTAINTIES = (301, 3036, 999, 9999)  # metres that gazetteers write where nobody knows
NOT_WILD = ("livingspecimen", "fossilspecimen")
BASIS = {
    "observation": "HumanObservation",
    "humanobservation": "HumanObservation",
    "machineobservation": "MachineObservation",
    "materialsample": "MaterialSample",
    "materialentity": "MaterialSample",
    "preservedspecimen": "PreservedSpecimen",
    "occurrence": None,
}
TRAP_DAYS = ("trap-day", "trap day", "trap-night", "trap night", "camera day", "camera-day", "camera night",
             "camera-night", "trap-days", "trap days", "trap nights", "camera days")  # fmt: skip
UNKNOWN_DATUM = ("unknown", "not recorded", "unspecified", "not specified")
# who it was is no business of the record; identifiedBy has its field
PERSONS = ("recordedBy", "recordedByID", "identifiedByID", "georeferencedBy", "measurementDeterminedBy", "userId",
           "agents", "contact")  # fmt: skip
FIELDS = {
    "occurrenceID": "occurrenceID",
    "scientificName": "scientificName",
    "vernacularName": "vernacularName",
    "remarks": "occurrenceRemarks",
    "uncertainty": "coordinateUncertaintyInMeters",
}
# what goes together: where the row says none of the first, it has the others from its event where they are empty too
_PLACES = ("decimalLatitude", "decimalLongitude", "verbatimLatitude", "verbatimLongitude", "verbatimCoordinates")
_DATES = ("eventDate", "verbatimEventDate", "year", "month", "day")
INHERITED = (
    (_PLACES, ("coordinateUncertaintyInMeters", "coordinatePrecision", "geodeticDatum", "verbatimSRS")),
    (_DATES, ("eventTime",)),
    (("sampleSizeValue",), ("sampleSizeUnit",)),
    *(((name,), ()) for name in ("countryCode", "country", "stateProvince", "locationID", "locality", "habitat",
      "samplingProtocol", "samplingEffort", "dataGeneralizations", "informationWithheld", "license", "rightsHolder",
      "datasetID")),
)  # fmt: skip
# terms that become fields, or parts of them
TAKEN = (
    KEY, *FIELDS.values(), *_PLACES, *_DATES, "eventTime", "occurrenceStatus", "individualCount", "organismQuantity",
    "organismQuantityType", "organismName", "organismID", "sex", "lifeStage", "behavior", "basisOfRecord", "eventID",
    "parentEventID", "geodeticDatum", "verbatimSRS", "coordinatePrecision", "countryCode", "locationID", "locality",
    "samplingEffort", "identifiedBy", "dateIdentified", "identificationVerificationStatus", "dataGeneralizations",
    "informationWithheld", "license", "rightsHolder", "datasetID",
)  # fmt: skip
_TERMS = {
    term.casefold(): term
    for term in (*TAKEN, *PERSONS, *(name for key, more in INHERITED for name in (*key, *more)), "species", "genus",
                 "specificEpithet", "gbifID", "acceptedScientificName")
}  # fmt: skip


def recognises(source: Source) -> bool:
    """A metafile, or a table with the terms that every occurrence has."""
    return is_archive(source)


def describe(source: Source, context: Context) -> Dataset:
    """The data set is named by what the context says, else by the one datasetID of all its rows, the package's id
    without its version, or the SHA-256.

    Raises ``NeaspecError``: no_occurrences and those of ``star_archive`` and ``archive_rows``.
    """
    return _Archive(source, context).dataset


def read(source: Source, context: Context) -> Iterator[Chunk]:
    """Chunks of ``deployments`` and ``effort`` (of events with effort) and of ``detections``.

    Raises ``NeaspecError``: those of ``describe``.
    """
    archive = _Archive(source, context)
    yield from archive.deployments()
    measurements = _Measurements(source, archive)
    seen, stray = Seen(), Counter()
    for file, rows in archive_rows(source, archive.table):
        yield _occurrences(Part(archive.dataset, file, rows), archive, measurements, seen)
    for table in archive.star.extensions:
        if table is not archive.table and table.kind not in MEASURED:
            stray["extension_not_read"] += sum(len(rows) for _, rows in archive_rows(source, table))
    stray["told_of_events"] = archive.other_events
    stray["kept_with_record"] = measurements.kept
    stray["extension_without_record"] = measurements.left
    none = pd.DataFrame(columns=ISSUE_COLUMNS, dtype=object)
    empty = pd.DataFrame(columns=["occurrenceID"], dtype=object)
    yield Chunk("detections", empty, none, none, 0, {reason: rows for reason, rows in stray.items() if rows})


class _Archive:
    """An archive with the table of its occurrences, and its events with what they have from their parents."""

    def __init__(self, source: Source, context: Context):
        self.source, self.context = source, context
        self.star: StarArchive = star_archive(source, context)
        core = self.star.core
        self.has_events = core.kind == "Event"
        self.table: ArchiveTable = core
        if self.has_events:
            self.table = next((one for one in self.star.extensions if one.kind == "Occurrence"), core)
        if self.table.kind not in ("Occurrence", ""):
            raise NeaspecError("no_occurrences", file=source.name, kind=core.kind)
        digest = source.digest([member for one in (core, *self.star.extensions) for member in one.members])
        name = context.dataset_id or self._own_name() or digest[:12]
        self.dataset = Dataset(name, FORMAT_ID, "", source.name, digest)
        self.other_events = 0
        self.events = self.in_circle = self.with_effort = pd.DataFrame()
        if self.has_events:
            self._read_events()

    def _own_name(self) -> str:
        """The datasetID that all occurrences share, else the id of the package."""
        named = set()
        for _, rows in archive_rows(self.source, self.table):
            frame = canonical(rows.frame)
            named |= set(frame["datasetID"].str.strip()) if "datasetID" in frame else {""}
            if len(named) > 1:
                break
        if len(named) == 1 and named != {""}:
            return named.pop()
        try:
            package = (
                archive_text(self.source, self.star.metadata, self.context, "eml", "packageId")
                if self.star.metadata
                else ""
            )
        except NeaspecError as error:
            if error.message.code == "xml_unsafe":
                raise
            return ""  # a broken description does not make the records worse
        return "" if package.startswith("neaspec.") else package.partition("/v")[0]

    def _read_events(self) -> None:
        chunks = [(file, canonical(rows.frame), rows) for file, rows in archive_rows(self.source, self.star.core)]
        frame = pd.concat([frame for _, frame, _ in chunks])
        self.file = chunks[0][0]
        own = stripped(frame[KEY] if KEY in frame else frame.get("eventID", pd.Series("", index=frame.index)), MISSING)
        self.other_events = sum(len(rows) for _, _, rows in chunks)
        frame = frame[own.notna().to_numpy()].set_axis(own.dropna(), axis=0)
        frame = frame[~frame.index.duplicated()]
        parents = stripped(frame.get("parentEventID", pd.Series("", index=frame.index)), MISSING)
        self.events, self.in_circle = resolved(frame, parents)
        cells = Cells(self.events)
        size, unit = _effort(cells, self.context)
        told = size.notna() & unit.notna() & cells["eventDate"].notna()
        self.with_effort = told.astype(bool)
        up = parents.where(parents.isin(self.events.index), None)
        self.surveys = _nearest(self.with_effort, up, parents)

    def deployments(self) -> Iterator[Chunk]:
        """Those of the events that tell their effort."""
        if not len(self.events) or not self.with_effort.any():
            return
        frame = self.events[self.with_effort]
        frame = without_persons(frame.assign(**{KEY: frame.index}).reset_index(drop=True))
        frame.index = frame.index + 1
        self.other_events -= len(frame)
        cells = Cells(frame, FIELDS)
        cells.put("deploymentID", frame[KEY])
        doubts = _common(cells, self.context)
        size, unit = _effort(cells, self.context)
        cells.put("sampleSizeValue", size.map(repr).where(size.notna(), None))
        cells.put("sampleSizeUnit", unit)
        written = cells["start"].where(cells["start"].notna(), cells["date"])
        span = parse_dates(written, None, self.context.date_order)
        last = pd.Series(local_text(span["end_local"]), index=frame.index, dtype=object)
        day = span["precision"].isin(("day", "month", "year"))
        last = last.where(~day, last.str[:10])
        cells.put("end", last.where(span["end_local"].notna(), written))
        cells.put("start", cells["start"].where(span["end_local"].isna(), written.str.split("/").str[0]))
        extra = other_columns(frame.columns, (*TAKEN, "sampleSizeValue", "sampleSizeUnit"))
        part = Part(self.dataset, self.file, Rows(frame, []))
        yield from deployment_chunks(part, cells, Stations(), self.context, extra=extra, doubts=doubts)


class _Measurements:
    """What was measured, by the occurrence or event it belongs to, until it is asked for."""

    def __init__(self, source: Source, archive: _Archive):
        self._by: dict[str, list[str]] = {}
        self._met: set[str] = set()
        self.rows = 0
        self._count: Counter[str] = Counter()
        for table in archive.star.extensions:
            if table.kind in MEASURED:
                for _, rows in archive_rows(source, table):
                    self._take(rows)

    def _take(self, rows: Rows) -> None:
        cells = Cells(rows.frame)
        own, core = cells["occurrenceID"], cells[KEY]
        self._count[""] += len(rows.misshapen)
        columns = ("measurementType", "measurementValue", "measurementUnit")
        for owner, kind, value, unit in zip(own.where(own.notna(), core), *(cells[name] for name in columns)):
            self._count[owner or ""] += 1
            if owner and value:
                self._by.setdefault(owner, []).append(f"{kind or '?'}={value}{' ' + unit if unit else ''}")

    def of(self, owners: Sequence[pd.Series]) -> list[str]:
        """The measurements of each row, which has one or more names, as ``type=value unit`` with ' | '."""
        if not self._count:
            return [""] * len(owners[0])
        found = []
        for names in zip(*owners):
            names = dict.fromkeys(name for name in names if name)
            self._met.update(names)
            found.append(" | ".join(told for name in names for told in self._by.get(name, ())))
        return found

    @property
    def kept(self) -> int:
        return sum(rows for owner, rows in self._count.items() if owner in self._met)

    @property
    def left(self) -> int:
        return sum(self._count.values()) - self.kept


def canonical(frame: pd.DataFrame) -> pd.DataFrame:
    """The frame with the terms that are used here in Darwin Core's own spelling."""
    names = {name: _TERMS.get(name.casefold(), name) for name in frame.columns}
    taken = [term for name, term in names.items() if name != term]
    clash = {name for name, term in names.items() if name != term and (term in frame or taken.count(term) > 1)}
    return frame.rename(columns={name: term for name, term in names.items() if name not in clash})


def without_persons(frame: pd.DataFrame) -> pd.DataFrame:
    """The frame without the columns that name persons, so that no issue keeps them either."""
    return frame.drop(columns=[name for name in PERSONS if name in frame])


def resolved(events: pd.DataFrame, parents: pd.Series) -> tuple[pd.DataFrame, pd.Series]:
    """Events (text, by their id) with what they have from their parents, and which of them have parents in a circle."""
    made, ancestor = events.copy(), parents
    for _ in range(GENERATIONS):
        ancestor = ancestor.where(ancestor.isin(events.index), None)
        if not ancestor.notna().any():
            break
        made = inherited(made, _of(events, ancestor))
        ancestor = pd.Series(parents.reindex(ancestor.to_numpy()).to_numpy(), index=events.index, dtype=object)
    return made, ancestor.isin(events.index)


def inherited(rows: pd.DataFrame, given: pd.DataFrame) -> pd.DataFrame:
    """Rows with what they do not say themselves taken from ``given``, aligned with them; empty is ''."""
    made: dict[str, pd.Series] = {}
    for key, more in INHERITED:
        bare = pd.Series(True, index=rows.index)
        for name in key:
            bare &= rows[name].str.strip() == "" if name in rows else True
        for name in (*key, *more):
            if name in given:
                own = rows.get(name, pd.Series("", index=rows.index, dtype=object))
                made[name] = own.where(~bare | (own.str.strip() != ""), given[name])
    return rows.assign(**made)


def _of(events: pd.DataFrame, ids: pd.Series) -> pd.DataFrame:
    """The events of some ids, '' where there is none."""
    return events.reindex(ids.to_numpy()).set_axis(ids.index, axis=0).fillna("")


def _nearest(survey: pd.Series, up: pd.Series, parents: pd.Series) -> pd.Series:
    """Of each event itself or the nearest of its parents that is a survey, else the parent that it names."""
    here = pd.Series(survey.index, index=survey.index, dtype=object)
    found = here.where(survey, None)
    for _ in range(GENERATIONS):
        here = pd.Series(up.reindex(here.to_numpy()).to_numpy(), index=survey.index, dtype=object)
        if not here.notna().any():
            break
        found = found.where(found.notna() | ~here.isin(survey.index[survey]), here)
    return found.where(found.notna(), parents)


def _occurrences(part: Part, archive: _Archive, measurements: _Measurements, seen: Seen) -> Chunk:
    context, frame = archive.context, canonical(part.rows.frame)
    none = pd.Series([None] * len(frame), index=frame.index, dtype=object)
    key = stripped(frame[KEY], MISSING) if KEY in frame else none
    doubts: dict[str, pd.Series] = {}
    if archive.has_events:
        key = key.where(key.notna(), stripped(frame["eventID"], MISSING) if "eventID" in frame else None)
        known = key.isin(archive.events.index)
        frame = inherited(frame, _of(archive.events, key.where(known, None)))
        doubts["event_missing"] = ~known
        doubts["events_in_circle"] = key.isin(archive.events.index[archive.in_circle])
    frame = without_persons(frame)
    cells = Cells(frame, FIELDS)
    own = cells["gbifID"].where(cells["gbifID"].notna(), cells["occurrenceID"])
    if not archive.has_events:
        own = own.where(own.notna(), key)
    told = measurements.of([own, cells["occurrenceID"], key])
    if any(told):
        frame = frame.assign(**{MEASUREMENTS: told})
        cells = Cells(frame, FIELDS)
    cells.put("occurrenceID", own)
    if archive.has_events:
        cells.put("eventID", key)
        cells.put("deploymentID", archive.surveys.reindex(key.to_numpy()).to_numpy())
    else:
        cells.put("deploymentID", cells["parentEventID"])
    cells.put("species", _species(cells, context))
    cells.put("count", _count(cells))
    cells.put("individual", cells["organismName"].where(cells["organismName"].notna(), cells["organismID"]))
    basis = cells["basisOfRecord"]
    plain = basis.str.replace(r"[_\s]", "", regex=True).str.casefold() if basis.notna().any() else basis
    doubts["not_wild"] = plain.isin(NOT_WILD)
    known = plain.isin((*BASIS, *NOT_WILD))
    cells.put("basisOfRecord", basis.where(~known, plain.map(BASIS).astype(object)))
    doubts.update(_common(cells, context))
    size, unit = _effort(cells, context)
    kept = size.notna() & unit.notna()
    extra = [name for name in other_columns(frame.columns, TAKEN) if name not in ("sampleSizeValue", "sampleSizeUnit")]
    cells.put("sampleSizeValue", size.map(repr).where(kept, None))
    cells.put("sampleSizeUnit", unit.where(kept, None))
    for field, column in context.mapping.items():
        if column in frame:
            cells.put(field, stripped(frame[column], MISSING))
    nameless = [(row, [], code) for row, _, code in part.rows.misshapen]  # which of their cells names whom is not known
    part = Part(part.dataset, part.file, Rows(frame, nameless))
    return occurrence_chunk(part, cells, seen, context, extra=extra, doubts=doubts)


def _common(cells: Cells, context: Context) -> dict[str, pd.Series]:
    """Puts what occurrences and events have in common: date, place, country, protocol. Gives the doubts on them."""
    _put_dates(cells, context)
    doubts = _put_place(cells)
    code = cells["countryCode"].where(cells["countryCode"].notna(), cells["country"])
    cells.put("country", code)
    side = {
        one: one if one in VOCABULARIES["country"] else context.countries.get(one.casefold())
        for one in set(code.dropna())
    }
    cells.put("declaredSide", code.map(side).where(code.notna(), None))
    protocol = cells["samplingProtocol"]
    cells.put("samplingProtocol", _words(protocol, "sampling_protocol", context))
    return doubts


def _put_dates(cells: Cells, context: Context) -> None:
    date, time = cells["eventDate"], cells["eventTime"]
    if date.notna().any():
        midnight = date.str.fullmatch(r"\d{4}-\d\d-\d\d[T ]00:00(:00(\.0+)?)?Z?", na=False) & time.isna()
        date = date.where(~midnight, date.str[:10])
    parts = [cells[name].str.extract(r"^0*(\d+)(?:\.0+)?$")[0] if cells[name].notna().any() else cells[name]
             for name in ("year", "month", "day")]  # fmt: skip
    year, month, day = (part.where(part.notna(), None) for part in parts)
    made = year.where(month.isna(), year + "-" + month.str.zfill(2) if month.notna().any() else year)
    if day.notna().any():
        made = made.where(month.isna() | day.isna(), made + "-" + day.str.zfill(2))
    bad = date.isna() | ~parse_dates(date, None, context.date_order)["valid"]
    date = date.where(~bad | made.isna(), made)
    date = date.where(date.notna(), cells["verbatimEventDate"])
    whole = date.str.contains("[T:/]", na=False).astype(bool) if date.notna().any() else date.notna()
    cells.put("start", date.where(whole, None))
    cells.put("date", date.where(~whole, None))
    cells.put("time", time)
    cells.put("end", None)


def _put_place(cells: Cells) -> dict[str, pd.Series]:
    latitude, longitude = cells["decimalLatitude"], cells["decimalLongitude"]
    verbatim = latitude.isna() & longitude.isna()
    crs = cells["geodeticDatum"].where(~verbatim, cells["verbatimSRS"])
    cells.put("latitude", latitude.where(~verbatim, cells["verbatimLatitude"]))
    cells.put("longitude", longitude.where(~verbatim, cells["verbatimLongitude"]))
    both = cells["latitude"].notna() | cells["longitude"].notna()
    cells.put("coordinates", cells["verbatimCoordinates"].where(~both, None))
    known = {text: _is_system(text) for text in set(crs.dropna())}
    strange = crs.map(known).eq(False) & ~crs.str.casefold().isin(UNKNOWN_DATUM) if known else crs.notna()
    cells.put("crs", crs.where(crs.map(known).eq(True), None))
    uncertainty = parse_numbers(cells["uncertainty"])
    return {"datum_shift_unknown": strange, "uncertainty_is_a_default": uncertainty.isin(DEFAULT_UNCERTAINTIES)}


def _is_system(text: str) -> bool:
    try:
        reference_system(text)
    except NeaspecError:
        return False
    return True


def _effort(cells: Cells, context: Context) -> tuple[pd.Series, pd.Series]:
    """The size of the sample and its unit where it is one of effort; NaN and None otherwise."""
    size, unit = parse_numbers(cells["sampleSizeValue"]), cells["sampleSizeUnit"]
    if not unit.notna().any():
        return size.where(unit.notna()), unit
    unit = unit.where(~unit.str.casefold().isin(TRAP_DAYS), "day")
    unit = _words(unit, "effort_unit", context)
    good = (size > 0) & (size < np.inf) & unit.notna()
    return size.where(good), unit.where(good, None)


def _words(text: pd.Series, vocabulary: str, context: Context) -> pd.Series:
    """The codes of words that are known; None for others, which stay among the source's own columns."""
    allowed = {word.casefold(): word for word in VOCABULARIES[vocabulary]}
    spoken = context.words.value if context.words else lambda vocabulary, text: None
    codes: Mapping[str, str | None] = {
        one: allowed.get(one.casefold()) or spoken(vocabulary, one) for one in set(text.dropna())
    }
    return text.map(codes).astype(object).where(text.notna(), None)


def _species(cells: Cells, context: Context) -> pd.Series:
    """The first of an occurrence's names that means one of the six, else the scientific one, else any."""
    genus, epithet = cells["genus"], cells["specificEpithet"]
    binomial = (genus.fillna("") + " " + epithet.fillna("")).where(genus.notna() & epithet.notna(), None)
    names = [cells["scientificName"], Cells(cells.frame)["species"], cells["acceptedScientificName"], binomial,
             cells["vernacularName"]]  # fmt: skip
    chosen = known = pd.Series([None] * len(cells.frame), index=cells.frame.index, dtype=object)
    for name in names:
        meant = species_ids(name, context.species)
        known = known.where(known.notna() | meant.isna(), name)
        chosen = chosen.where(chosen.notna(), name)
    return known.where(known.notna(), chosen)


def _count(cells: Cells) -> pd.Series:
    """Individuals; none where the species was absent."""
    quantity, kind = cells["organismQuantity"], cells["organismQuantityType"]
    individuals = kind.str.casefold().isin(("individual", "individuals")) if kind.notna().any() else kind.notna()
    count = cells["individualCount"]
    count = count.where(count.notna(), quantity.where(individuals, None))
    status = cells["occurrenceStatus"]
    absent = status.str.casefold().eq("absent") if status.notna().any() else status.notna()
    return count.where(~absent, "0")
