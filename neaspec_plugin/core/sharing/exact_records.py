"""The records of a database that may be shared, as one exact frame: whose, what, where, when, on which side.

Nothing of this frame leaves as it is; ``share`` makes the package from it, and ``risk`` attacks the package with it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

import numpy as np
import pandas as pd
import shapely

from ..schema import COUNTRIES, TABLES, VOCABULARIES
from .agreement import FIELDS, LADDER
from .exact_places import record_places, station_places
from .generalise import cell_centre
from .policy import record_types

# columns of a record beside FIELDS
RECORD_COLUMNS = (
    "record_id", "species_id", "record_type", "basisOfRecord", "samplingProtocol", "station", "lon", "lat", "place",
    "own_step", "uncertainty_m", "declaredSide", "owner", "coarse", "first", "last", "own_time", "animal", "duplicate",
    "sensitivity",
)  # fmt: skip
STATION_COLUMNS = (
    "lon", "lat", "place", "own_step", "uncertainty_m", "declaredSide", "owner", "coarse", "samplingProtocol",
    "sensitivity",
)  # fmt: skip
_AS_THEY_ARE = ("record_id", "species_id", "basisOfRecord", "station", "animal", "duplicate", "sensitivity")
_DATE = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?![\d-])")
_YEARS = (1800, 2200)  # beyond them a date is a fault
_NO_DAY = np.datetime64("NaT", "D")


def stations(deployments: pd.DataFrame, office: str) -> pd.DataFrame:
    """``STATION_COLUMNS`` of each deployment, indexed by its id; ``place`` names its exact place (``exact_places``)."""
    made = _with_place(deployments, office)
    made["place"] = station_places(made["lon"], made["lat"])
    return made.set_axis(pd.Index(deployments["deploymentID"]), axis=0)[list(STATION_COLUMNS)]


def records(tables: Mapping[str, pd.DataFrame], known: pd.DataFrame, office: str) -> pd.DataFrame:
    """``RECORD_COLUMNS`` and ``FIELDS`` of every detection and every DNA sample, with a fresh index.

    ``known`` are the ``stations``: their declared side goes before the record's own, their place stands in where it
    has none. ``first`` and ``last`` are days (datetime64), NaT where no date can be read; ``own_step`` is the cell in
    degrees of a place that was coarsened before, 0 where it was not, NaN where its grid is none of ours.
    """
    parts = [_of_detections(tables["detections"]), _of_samples(tables["samples"])]
    columns = [column for column in parts[0] if column in parts[1]]
    parts = [part[columns].astype(object) for part in parts]
    frame = pd.concat([part for part in parts if len(part)] or parts[:1], ignore_index=True)
    at = known.reindex(frame["station"]).set_axis(frame.index, axis=0)
    made = _with_place(frame, office)
    made["place"] = record_places(made["lon"], made["lat"], known)
    bare = made["lon"].isna()
    for column in ("lon", "lat", "place", "own_step", "uncertainty_m"):
        made[column] = made[column].where(~bare, at[column])
    made["coarse"] |= at["coarse"].eq(True)
    made["declaredSide"] = at["declaredSide"].where(at["declaredSide"].notna(), made["declaredSide"])
    made["owner"] = _owners(frame["owner_country"], made["declaredSide"], made["coarse"], office)
    made[["first", "last", "own_time"]] = _spans(frame)
    for column in (*_AS_THEY_ARE, *FIELDS):
        made[column] = _words(frame[column], column)
    made["animal"], made["duplicate"] = made["animal"].astype(bool), made["duplicate"].astype(bool)
    made["record_type"] = record_types(frame)
    protocol = _words(frame["samplingProtocol"], "samplingProtocol")
    made["samplingProtocol"] = protocol.where(protocol.notna(), at["samplingProtocol"])
    return made[[*RECORD_COLUMNS, *FIELDS]]


def centres(values: pd.Series, step: float) -> np.ndarray:
    """The cell centres of a column of degrees; NaN stays NaN."""
    codes, known = pd.factorize(values.to_numpy(dtype=float))
    found = np.array([*(cell_centre(value, step) for value in known), np.nan])
    return found[codes]


# --- where and whose --------------------------------------------------------------------------------------------------


def _with_place(frame: pd.DataFrame, office: str) -> pd.DataFrame:
    shapes = frame["geometry"].to_numpy(dtype=object)
    empty = [shape is None or shape.is_empty for shape in shapes]
    middle = shapely.centroid(np.where(empty, None, shapes))
    lon = pd.Series(shapely.get_x(middle), index=frame.index, dtype=float)
    lat = pd.Series(shapely.get_y(middle), index=frame.index, dtype=float)
    coarse = frame["dataGeneralizations"].notna()
    side = _sides(frame)
    return pd.DataFrame(
        {
            "lon": lon,
            "lat": lat,
            "own_step": _own_steps(lon, lat, coarse, frame["coordinatePrecision"]),
            "uncertainty_m": frame["coordinateUncertaintyInMeters"].astype(float),
            "declaredSide": side,
            "owner": _owners(frame["owner_country"], side, coarse, office),
            "coarse": coarse,
            "samplingProtocol": _words(frame["samplingProtocol"], "samplingProtocol"),
            "sensitivity": frame["sensitivity"],
        },
        index=frame.index,
    )


def _words(column: pd.Series, name: str) -> pd.Series:
    """A column with None for missing and, where the schema has a vocabulary for it, for what is none of its words."""
    vocabulary = TABLES["detections"][name].vocabulary if name in TABLES["detections"].names else ""
    known = column.notna()
    if vocabulary and name != "sensitivity":  # there an unknown word means the strictest
        known &= column.isin(VOCABULARIES[vocabulary])
    return column.astype(object).where(known, None)


def _sides(frame: pd.DataFrame) -> pd.Series:
    """The declared side, else the computed one where geometry leaves no doubt, else None."""
    doubtful = frame["sideStatus"].isin(("ambiguous", "contradicts")) | frame["dataGeneralizations"].notna()
    computed = frame["countryFromPoint"].astype(object).where(~doubtful, None)
    side = frame["declaredSide"].astype(object)
    side = side.where(side.isin(COUNTRIES), computed)
    return side.where(side.isin(COUNTRIES), None)


def _owners(owner: pd.Series, side: pd.Series, coarse: pd.Series, office: str) -> pd.Series:
    """Who owns each record; one that says nothing is the office's own where it is exact and on the office's side."""
    own = owner.isna() & ~coarse & (side == office)
    return owner.astype(object).where(owner.notna(), None).mask(own, office)


def _own_steps(lon: pd.Series, lat: pd.Series, coarse: pd.Series, precision: pd.Series) -> pd.Series:
    """The grid of places that were coarsened before: ours where the place is the centre of such a cell."""
    steps = pd.Series(0.0, index=lon.index)
    given = precision.astype(float)
    for row in np.flatnonzero(coarse):
        step = given.iat[row]
        x, y = lon.iat[row], lat.iat[row]
        ours = step in LADDER and cell_centre(x, step) == x and cell_centre(y, step) == y
        steps.iat[row] = step if ours else np.nan
    return steps


# --- what the two tables say ------------------------------------------------------------------------------------------


def _of_detections(frame: pd.DataFrame) -> pd.DataFrame:
    animal = frame["observationType"].isna() | (frame["observationType"] == "animal")
    seen = frame["species_id"].notna() & (frame["occurrenceStatus"] != "absent")
    return frame.assign(
        record_id=frame["occurrenceID"],
        station=frame["parentEventID"],
        animal=animal & seen,
        duplicate=frame["duplicateOf"].notna(),
    )


def _of_samples(frame: pd.DataFrame) -> pd.DataFrame:
    columns = ("occurrenceID", "localStart", "startUTC", "parentEventID", "samplingProtocol", "lifeStage", "flank",
               "idConfidence", "individualCount", "countAccuracy", "station")  # fmt: skip
    return frame.assign(
        **dict.fromkeys(columns),
        record_id=frame["materialSampleID"],
        eventDate=frame["collectionDate"],
        basisOfRecord="MaterialSample",
        idMethod=np.where(frame["organismName"].notna(), "genotype", None),
        animal=frame["species_id"].notna(),
        duplicate=False,
    )


def _spans(frame: pd.DataFrame) -> pd.DataFrame:
    """``first`` and ``last`` day and ``own_time`` (day, month, year) of the local date, as fine as it is known."""
    local = frame["localStart"].astype(object)
    written = frame["eventDate"].astype(object)
    text = local.where(local.notna(), written)
    text = text.where(text.notna(), frame["startUTC"].astype(object))
    keys = list(zip(text, written, frame["timePrecision"]))
    known = {key: _span(*key) for key in set(keys)}
    spans = [known[key] for key in keys]
    return pd.DataFrame(
        {
            "first": np.array([span[0] for span in spans], dtype="datetime64[ns]"),
            "last": np.array([span[1] for span in spans], dtype="datetime64[ns]"),
            "own_time": np.array([span[2] for span in spans], dtype=object),
        },
        index=frame.index,
    )


def _span(text: object, written: object, precision: object) -> tuple[np.datetime64, np.datetime64, str | None]:
    first, last, kind = _parsed(text, precision)
    if isinstance(written, str) and "/" in written:
        _, ended, _ = _parsed(written.split("/", 1)[1], precision)
        last = last if np.isnat(ended) or np.isnat(last) else max(last, ended)
    return first, last, kind


def _parsed(text: object, precision: object) -> tuple[np.datetime64, np.datetime64, str | None]:
    if hasattr(text, "isoformat"):
        text = text.isoformat()
    match = _DATE.match(text) if isinstance(text, str) else None
    if match is None or not _YEARS[0] <= int(match[1]) <= _YEARS[1]:
        return _NO_DAY, _NO_DAY, None
    year, month, day = match.groups()
    kind = "day" if day else "month" if month else "year"
    kind = precision if precision in ("month", "year") and (precision == "year" or kind == "day") else kind
    try:
        if kind == "year":
            first, last = np.datetime64(year), np.datetime64(year) + 1
        elif kind == "month":
            first, last = np.datetime64(f"{year}-{month}"), np.datetime64(f"{year}-{month}") + 1
        else:
            first = np.datetime64(f"{year}-{month}-{day}")
            return first, first, kind
    except ValueError:
        return _NO_DAY, _NO_DAY, None
    return first.astype("datetime64[D]"), last.astype("datetime64[D]") - 1, kind
