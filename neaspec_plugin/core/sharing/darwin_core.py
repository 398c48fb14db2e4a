"""The database's occurrences as a Darwin Core Archive (TDWG 2023), generalised or exact.

An Occurrence core, not an Event core: each record of the database is an occurrence with its own time and place, and
many (a sample, a sighting) have no survey behind them. What a deployment knows is repeated in its occurrences.

The exact columns are those that the R package camtrapdp writes for a Camtrap DP, and equal to them, but: ``type``,
``eventRemarks`` and ``identificationRemarks`` are left out, for they are sentences made of other fields;
``dataGeneralizations`` says what was done to the place and never that coordinates are round; ``countryCode`` is added.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

import numpy as np
import pandas as pd

from ..detections.delimited import read_rows
from ..detections.source import open_source
from ..errors import NeaspecError
from .camtrap_dp import Package
from .package_rows import (
    CAMERA,
    About,
    check_datasets,
    check_released,
    chosen,
    coordinates,
    csv_text,
    datasets_of,
    descriptor_of,
    in_utc,
    number_text,
    own_ids,
    properties,
    rank_of,
    recipient_named,
    stamps,
    the_one_dataset,
)
from .policy import Policy
from .release import release

DWC, DC = "http://rs.tdwg.org/dwc/terms/", "http://purl.org/dc/terms/"
TERMS = (
    "occurrenceID", "license", "rightsHolder", "datasetID", "collectionCode", "datasetName", "basisOfRecord",
    "informationWithheld", "dataGeneralizations", "individualCount", "sex", "lifeStage", "behavior", "occurrenceStatus",
    "occurrenceRemarks", "organismID", "eventID", "parentEventID", "eventDate", "habitat", "samplingProtocol",
    "sampleSizeValue", "sampleSizeUnit", "samplingEffort", "locationID", "countryCode", "locality",
    "minimumDepthInMeters", "maximumDepthInMeters", "minimumDistanceAboveSurfaceInMeters",
    "maximumDistanceAboveSurfaceInMeters", "decimalLatitude", "decimalLongitude", "geodeticDatum",
    "coordinateUncertaintyInMeters", "coordinatePrecision", "identifiedBy", "dateIdentified",
    "identificationVerificationStatus", "taxonID", "scientificName", "kingdom", "taxonRank",
)  # fmt: skip
_DC_TERMS = ("license", "rightsHolder")
_NUMBERS = (
    "individualCount", "sampleSizeValue", "minimumDepthInMeters", "maximumDepthInMeters",
    "minimumDistanceAboveSurfaceInMeters", "maximumDistanceAboveSurfaceInMeters", "decimalLatitude",
    "decimalLongitude", "coordinateUncertaintyInMeters", "coordinatePrecision",
)  # fmt: skip
TEXTS = tuple(term for term in TERMS if term not in _NUMBERS)
FILE = "occurrence.csv"


def build(
    tables: Mapping[str, pd.DataFrame],
    policy: Policy,
    key: bytes,
    about: About,
    recipient: str | None = None,
    datasets: Sequence[str] = (),
) -> Package:
    """The archive of ``deployments``, ``detections``, ``imports``, ``species`` and ``countries`` of one database.

    Parameters and errors as ``camtrap_dp.build``. Withheld: what is no occurrence (blank pictures, people), records
    that tell the same as another one, and of a generalised archive records without a species, which have no category.
    """
    exact = recipient_named(recipient)
    check_datasets(datasets, (tables["detections"],))
    withheld: Counter[str] = Counter()
    records = _occurrences(chosen(tables["detections"], datasets), exact, withheld)
    if records.empty:
        raise NeaspecError("nothing_to_share")
    stations = tables["deployments"]
    stored = {name: descriptor_of(tables["imports"], name) for name in datasets_of(records).dropna().unique()}
    dataset = the_one_dataset(records)
    title, contact = about.title.strip(), about.contact.strip()
    if exact:
        made = _exact(records, stations, stored, dataset, tables)
        title = title or str(stored.get(dataset, {}).get("title") or "")
        contact = contact or next(iter(_named(stored.get(dataset, {}), ("contact", "rightsHolder"))), "")
    else:
        made = _released(records, stations, policy, key, dataset, tables)
    for name, value in (("TITLE", title), ("CONTACT", contact)):
        if not value:
            raise NeaspecError("package_field_missing", field=name)
    coarse = made["dataGeneralizations"].notna() & made["decimalLongitude"].notna()
    for column in ("dataGeneralizations", "informationWithheld"):
        made[column] = made[column].map(about.said)
    made = made.sort_values("occurrenceID")[list(TERMS)]
    if not exact:
        check_released(made, TEXTS, coarse[made.index], ("decimalLongitude", "decimalLatitude"), FILE)
    files = {
        "meta.xml": _meta(),
        "eml.xml": _eml(made, title, contact, about),
        FILE: csv_text(made, TEXTS),
    }
    return Package(files, {"occurrences": len(made)}, withheld)


def check(path: str, package: Package) -> None:
    """Read a written archive again: each row must come back whole. Raises ``package_not_verified``."""
    with open_source(path) as source:
        if set(source.members) != set(package.files):
            raise NeaspecError("package_not_verified", file=FILE)
        found = 0
        for rows in read_rows(source.open(FILE), FILE):
            if rows.misshapen or tuple(rows.frame.columns) != TERMS:
                raise NeaspecError("package_not_verified", file=FILE)
            found += len(rows.frame)
    if found != package.rows["occurrences"]:
        raise NeaspecError("package_not_verified", file=FILE)


# --- the rows ---------------------------------------------------------------------------------------------------------


def _occurrences(frame: pd.DataFrame, exact: bool, withheld: Counter[str]) -> pd.DataFrame:
    reasons = pd.Series(None, index=frame.index, dtype=object)
    reasons[frame["duplicateOf"].isin(frame["occurrenceID"])] = "duplicate"
    if not exact:
        reasons[frame["species_id"].isna()] = "species_unknown"
    reasons[frame["occurrenceStatus"].isna()] = "not_animal"
    withheld.update(reasons.dropna())
    return frame[reasons.isna()].reset_index(drop=True)


def _nothing(rows: int) -> pd.DataFrame:
    return pd.DataFrame(None, index=range(rows), columns=list(TERMS), dtype=object)


def _common(made: pd.DataFrame, frame: pd.DataFrame, species: pd.DataFrame) -> None:
    """What both kinds of archive say, from frames with the columns of ``detections``."""
    for name in ("license", "basisOfRecord", "informationWithheld", "dataGeneralizations", "sex", "lifeStage",
                 "occurrenceStatus", "samplingProtocol"):  # fmt: skip
        made[name] = frame[name]
    made["individualCount"] = number_text(frame["individualCount"], 0)
    lon, lat = coordinates(frame["geometry"])
    made["decimalLongitude"], made["decimalLatitude"] = number_text(lon), number_text(lat)
    made["geodeticDatum"] = pd.Series(np.where(lon.notna(), "EPSG:4326", None), dtype=object)
    uncertainty = frame["coordinateUncertaintyInMeters"].astype(float)
    made["coordinateUncertaintyInMeters"] = number_text(uncertainty.where(uncertainty > 0))
    made["coordinatePrecision"] = number_text(frame["coordinatePrecision"].astype(float))
    known = species.set_index("species_id")["scientific_name"]
    made["scientificName"] = frame["scientificName"].where(
        frame["scientificName"].notna(), frame["species_id"].map(known)
    )
    flagship = frame["species_id"].isin(known.index)
    made["taxonRank"] = made["scientificName"].map(rank_of).where(flagship, None)
    animal = (frame["observationType"] == "animal") | flagship
    made["kingdom"] = pd.Series(np.where(animal, "Animalia", None), dtype=object)


def _released(
    frame: pd.DataFrame,
    stations: pd.DataFrame,
    policy: Policy,
    key: bytes,
    dataset: str | None,
    tables: Mapping[str, pd.DataFrame],
) -> pd.DataFrame:
    times = {name: frame[name].where(frame[name].notna(), frame["eventDate"]) for name in ("startUTC", "endUTC")}
    released = release(frame.assign(**times), "detections", policy, key)
    made = _nothing(len(released))
    _common(made, released, tables["species"])
    made["occurrenceID"] = own_ids(released["occurrenceID"], dataset)
    made["eventDate"] = _interval(released["startUTC"], released["endUTC"])
    open_ = released["dataGeneralizations"].isna()
    made["countryCode"] = _alpha2(frame, tables["countries"]).where(open_, None)  # a cell may lie across a border
    places = stations.assign(
        deploymentStart=in_utc(stations["deploymentStart"]), deploymentEnd=in_utc(stations["deploymentEnd"])
    )
    told = release(places, "deployments", policy, key)
    known = released["parentEventID"].isin(told["deploymentID"])  # else it is a name that the gate did not turn
    made["parentEventID"] = own_ids(released["parentEventID"], dataset).where(known, None)
    effort = _interval(told["deploymentStart"], told["deploymentEnd"])
    made["samplingEffort"] = released["parentEventID"].map(_first(told["deploymentID"], effort))
    return made


def _exact(
    frame: pd.DataFrame,
    stations: pd.DataFrame,
    stored: Mapping[str, Mapping[str, Any]],
    dataset: str | None,
    tables: Mapping[str, pd.DataFrame],
) -> pd.DataFrame:
    made = _nothing(len(frame))
    _common(made, frame, tables["species"])
    for name in ("behavior", "occurrenceRemarks", "sampleSizeUnit", "identifiedBy", "locationID",
                 "identificationVerificationStatus"):  # fmt: skip
        made[name] = frame[name]
    made["occurrenceID"] = own_ids(frame["occurrenceID"], dataset)
    made["eventID"] = own_ids(frame["eventID"], dataset)
    made["parentEventID"] = own_ids(frame["parentEventID"], dataset)
    made["organismID"] = frame["organismID"].where(frame["organismID"].notna(), frame["organismName"])
    instants = _interval(stamps(frame["startUTC"]), stamps(frame["endUTC"]))
    made["eventDate"] = instants.where(instants.notna(), frame["eventDate"])
    dated = stamps(frame["dateIdentified"])
    made["dateIdentified"] = dated.where(dated.notna(), frame["dateIdentified"])
    made["sampleSizeValue"] = number_text(frame["sampleSizeValue"].astype(float))
    made["countryCode"] = _alpha2(frame, tables["countries"])
    certain = (frame["classificationMethod"] == "human") & (frame["classificationProbability"] == 1)
    verified = made["identificationVerificationStatus"].isna() & certain & (frame["samplingProtocol"] == CAMERA)
    made["identificationVerificationStatus"] = made["identificationVerificationStatus"].mask(
        verified, "verified using recorded media"
    )

    places = properties(stations, ("cameraHeight", "cameraDepth")).assign(
        habitat=stations["habitat"],
        locality=stations["locationName"],
        effort=_interval(stamps(in_utc(stations["deploymentStart"])), stamps(in_utc(stations["deploymentEnd"]))),
    )
    at = {name: frame["parentEventID"].map(_first(stations["deploymentID"], places[name])) for name in places}
    made["habitat"], made["samplingEffort"] = at["habitat"], at["effort"]
    made["samplingEffort"] = frame["samplingEffort"].where(frame["samplingEffort"].notna(), at["effort"])
    made["locality"] = frame["locality"].where(frame["locality"].notna(), at["locality"])
    for limit in ("minimum", "maximum"):
        made[f"{limit}DistanceAboveSurfaceInMeters"] = _metres(at["cameraHeight"])
        made[f"{limit}DepthInMeters"] = _metres(at["cameraDepth"])

    names = datasets_of(frame)
    made["datasetID"] = names
    for term, value in (
        ("datasetName", lambda about: about.get("title")),
        ("collectionCode", lambda about: next((s.get("title") for s in _dicts(about.get("sources"))), None)),
        ("rightsHolder", lambda about: next(iter(_named(about, ("rightsHolder",))), None)),
    ):
        made[term] = names.map({name: value(about) for name, about in stored.items()})
    made["rightsHolder"] = frame["rightsHolder"].where(frame["rightsHolder"].notna(), made["rightsHolder"])
    taxa = [
        {entry.get("scientificName"): entry.get("taxonID") for entry in _dicts(stored.get(name, {}).get("taxonomic"))}
        for name in names
    ]
    made["taxonID"] = pd.Series([taxon.get(name) for taxon, name in zip(taxa, made["scientificName"])], dtype=object)
    return made


def _interval(start: pd.Series, end: pd.Series) -> pd.Series:
    alone = end.isna() | (start == end)
    return start.where(alone, start.astype(object).str.cat(end.astype(object), sep="/"))


def _metres(column: pd.Series) -> pd.Series:
    """Lengths as numbers, however the source wrote them."""
    return number_text(pd.to_numeric(column, errors="coerce"))


def _alpha2(frame: pd.DataFrame, countries: pd.DataFrame) -> pd.Series:
    """The declared side, else the country of the point, by its two letters."""
    side = frame["declaredSide"].where(frame["declaredSide"].notna(), frame["countryFromPoint"])
    return side.map(dict(zip(countries["iso3"], countries["iso2"])))


def _first(keys: pd.Series, values: pd.Series) -> dict[str, Any]:
    return dict(zip(keys[::-1], values[::-1]))


def _dicts(value: Any) -> list[Mapping[str, Any]]:
    return [entry for entry in value if isinstance(entry, dict)] if isinstance(value, list) else []


def _named(about: Mapping[str, Any], roles: Sequence[str]) -> list[str]:
    """The contributors of a descriptor with one of these roles, in the order of the roles."""
    known = _dicts(about.get("contributors"))
    return [
        str(entry["title"]) for role in roles for entry in known if entry.get("role") == role and entry.get("title")
    ]


# --- the files beside the table ---------------------------------------------------------------------------------------


def _meta() -> str:
    fields = "\n".join(
        f'    <field index="{index}" term="{escape((DC if term in _DC_TERMS else DWC) + term)}"/>'
        for index, term in enumerate(TERMS)
    )
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<archive xmlns="http://rs.tdwg.org/dwc/text/" metadata="eml.xml">
  <core encoding="UTF-8" fieldsTerminatedBy="," linesTerminatedBy="\\r\\n" fieldsEnclosedBy="&quot;"\
 ignoreHeaderLines="1" rowType="{DWC}Occurrence">
    <files>
      <location>{FILE}</location>
    </files>
    <id index="0"/>
{fields}
  </core>
</archive>
"""


def _eml(made: pd.DataFrame, title: str, contact: str, about: About) -> str:
    """The least that EML 2.2.0 asks for, and the frame in space and time of the rows as they are released."""
    email = (
        f"\n      <electronicMailAddress>{escape(about.email.strip())}</electronicMailAddress>" if about.email else ""
    )
    party = f"      <organizationName>{escape(contact)}</organizationName>{email}"
    words = _unique(made["dataGeneralizations"]) + _unique(made["informationWithheld"])
    abstract = "".join(f"\n      <para>{escape(word)}</para>" for word in words)
    rights = "".join(f"\n      <para>{escape(word)}</para>" for word in _unique(made["license"]))
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<eml:eml xmlns:eml="https://eml.ecoinformatics.org/eml-2.2.0" packageId="{escape(f"neaspec.{about.created}")}"\
 system="neaspec" scope="system">
  <dataset>
    <title>{escape(title)}</title>
    <creator>
{party}
    </creator>
    <pubDate>{escape(about.created[:10])}</pubDate>
{f"    <abstract>{abstract}{chr(10)}    </abstract>{chr(10)}" if abstract else ""}\
{f"    <intellectualRights>{rights}{chr(10)}    </intellectualRights>{chr(10)}" if rights else ""}\
{_coverage(made)}\
    <contact>
{party}
    </contact>
  </dataset>
</eml:eml>
"""


def _coverage(made: pd.DataFrame) -> str:
    lon, lat = (made[name].dropna().astype(float) for name in ("decimalLongitude", "decimalLatitude"))
    days = sorted(part[:10] for date in made["eventDate"].dropna() for part in date.split("/"))
    place = time = ""
    if len(lon):
        place = f"""      <geographicCoverage>
        <geographicDescription>{escape(f"{lon.min()} {lat.min()} {lon.max()} {lat.max()}")}</geographicDescription>
        <boundingCoordinates>
          <westBoundingCoordinate>{lon.min()}</westBoundingCoordinate>
          <eastBoundingCoordinate>{lon.max()}</eastBoundingCoordinate>
          <northBoundingCoordinate>{lat.max()}</northBoundingCoordinate>
          <southBoundingCoordinate>{lat.min()}</southBoundingCoordinate>
        </boundingCoordinates>
      </geographicCoverage>
"""
    if days:
        first = days[0] if len(days[0]) != 7 else f"{days[0]}-01"  # EML knows days and years
        last = days[-1] if len(days[-1]) != 7 else _last_day(days[-1])
        time = f"""      <temporalCoverage>
        <rangeOfDates>
          <beginDate><calendarDate>{escape(first)}</calendarDate></beginDate>
          <endDate><calendarDate>{escape(last)}</calendarDate></endDate>
        </rangeOfDates>
      </temporalCoverage>
"""
    return f"    <coverage>\n{place}{time}    </coverage>\n" if place or time else ""


def _last_day(month: str) -> str:
    return str((np.datetime64(month, "M") + 1).astype("datetime64[D]") - 1)


def _unique(column: pd.Series) -> list[str]:
    return sorted(str(value) for value in column.dropna().unique())
