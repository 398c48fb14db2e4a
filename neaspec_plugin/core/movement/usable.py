"""Which records of which animal tell on what side of a border it was, and when; every other one with its reason.

Two countries' offices write the same code for an animal where they have agreed on it, or each its own; that is the
``identity``. A code is an animal within its species only.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

import numpy as np
import pandas as pd
import shapely
from pyproj import Geod

from ..detections.stations import column, station_of_deployments
from ..detections.words import bundled_words
from ..errors import NeaspecError
from ..schema import COUNTRIES
from ..sharing.generalise import UNKNOWN_UNCERTAINTY_M
from .crossings import sides_of_records, time_spans
from .individual_codes import Organisms

IDENTITIES = ("shared_codes", "per_dataset", "individuals")
GRADES = ("certain", "probable")  # the least grade that is used; possible makes no crossing
TELEMETRY = "satellite telemetry"
APART_MINUTES = 30.0  # O'Brien et al. (2003), doi 10.1017/S1367943003003172
SHORTEST_H = 1.0  # a limit per day says nothing of a sprint; the same as in the test impossible_speed
DAY_S = 86_400
YEAR_DAYS = 365.2425
_CERTAIN = ("ring", "transmitter")  # read or worn: certain unless the source says otherwise (vocabulary of grades)
_GRADE = {"certain": 2, "probable": 1, "possible": 0}
_COARSE = ("year", "unknown")
_GEOD = Geod(ellps="WGS84")


def usable_records(
    records: pd.DataFrame,
    deployments: pd.DataFrame,
    limits_km_day: Mapping[str, float],
    identity: str = "shared_codes",
    grade: str = "probable",
    aliases: Mapping[str, str] | None = None,
    species: Collection[str] | None = None,
    countries: Collection[str] = COUNTRIES,
    organisms: Organisms | None = None,
    apart_minutes: float = APART_MINUTES,
) -> pd.DataFrame:
    """One row per row of ``detections``, in its order: what it tells of an animal, or the reason why nothing.

    - ``occurrenceID``, ``species_id``, ``animal`` (None without a code), ``sex``;
    - ``key``: a number for each pair of species and animal;
    - ``side``: what the deployment declares, else the record, else geometry where it leaves no doubt;
    - ``begin``, ``end`` (datetime64): when it was at the earliest and at the latest, NaT where not known; ``early``,
      ``late``: the same in UTC, by which the records of two countries are put in order (``crossings.time_spans``);
    - ``lon``, ``lat`` (degrees, NaN unless the place is exact) and ``uncertainty_m``;
    - ``grade``: 2 certain, 1 probable, 0 possible. Without a stated one rings and transmitters are certain, all else
      probable: at least one observer has named the animal; ``grade_stated`` tells which were stated;
    - ``fix``: from a transmitter;
    - ``seen``: it counts for who was on which side (``joint_minimum``), be it without a usable time;
    - ``reason``: None where it counts for crossings too, else the first of the codes in ``_reasons``;
    - ``elsewhere``: on a side that was not chosen, with nothing else against it: it counts for nothing, but what lies
      before and after it does not follow each other;
    - ``independent``: where it counts, whether its animal was not at the same station less than ``apart_minutes``
      before (records without a station are held together). Coarse times are taken at their beginning.

    ``aliases`` (code: animal) are asked for the code with its data set (``dataset:code``) first, then for the code.
    With the identity ``individuals`` the codes of a data set are those that ``organisms`` (``individual_codes``) gives
    an animal; the rest are animals of their own data set. What ``aliases`` say goes before. No record is then surer
    than the weakest claim that joins the codes of its animal.
    Steps faster than ``limits_km_day`` (by species_id, km per day; none = no test) put both their ends aside, again and
    again until none is left; so does one instant on two sides. Raises ``unknown_parameter_value``.
    """
    for name, value, accepted in (("IDENTITY", identity, IDENTITIES), ("GRADE", grade, GRADES)):
        if value not in accepted:
            raise NeaspecError("unknown_parameter_value", parameter=name, value=value, accepted=list(accepted))
    records = records.reset_index(drop=True)
    text = {name: _column(records, name) for name in _TEXTS}
    place = column(deployments, "deploymentID")
    row = pd.Index(place).get_indexer(text["parentEventID"]) if len(place) else np.full(len(records), -1)
    known = {name: _of_deployment(deployments, name, row) for name in ("declaredSide", "samplingProtocol")}
    declared = known["declaredSide"].where(known["declaredSide"].notna(), text["declaredSide"])
    protocol = text["samplingProtocol"].where(text["samplingProtocol"].notna(), known["samplingProtocol"])
    coarse = text["dataGeneralizations"].notna()
    tested = text["sideStatus"].where(~coarse, None)  # geometry is asked of no place that was made coarse
    computed = text["countryFromPoint"].where(~coarse, None)
    side = sides_of_records(
        pd.DataFrame({"declaredSide": declared, "countryFromPoint": computed, "sideStatus": tested})
    )
    spans = time_spans(
        pd.DataFrame(
            {name: text[name] for name in ("timePrecision", "localStart", "eventDate", "startUTC", "utcOffset")}
        )
    )
    graded, stated = _grades(text["idConfidence"], text["idMethod"], protocol)
    found = pd.DataFrame(
        {
            "occurrenceID": text["occurrenceID"].astype(object),
            "species_id": text["species_id"].astype(object),
            "animal": animal_codes(text, identity, aliases or {}, organisms),
            "sex": text["sex"].astype(object),
            "side": side,
            **spans,
            "grade": graded,
            "grade_stated": stated,
            "fix": (protocol == TELEMETRY) | (text["idMethod"] == "transmitter"),
        }
    )
    if organisms is not None:  # a chain of evidence is as sure as its weakest link
        found["grade"] = np.minimum(graded, organisms.grades(found["species_id"], found["animal"]))
    _place(found, records, coarse)
    least = _GRADE[grade]
    wanted = text["species_id"].isin(list(species)) if species is not None else text["species_id"].notna()
    doubtful = tested.isin(("ambiguous",)) & declared.isna()
    tests = _reasons(text, found, tested, wanted, doubtful, least)
    reason = np.full(len(found), None, dtype=object)
    for test, code in reversed(tests):
        reason[np.asarray(test, dtype=bool)] = code
    found["reason"] = reason
    outside = ~found["side"].isin(list(countries))
    found["elsewhere"] = outside & found["reason"].isna()
    found.loc[outside & (found["reason"].isna() | found["reason"].isin(_UNDATED)), "reason"] = "not_chosen"
    found["key"] = _keys(found)
    found["seen"] = found["reason"].isna() | found["reason"].isin(_UNDATED)
    _quarantine(found, limits_km_day)
    found["independent"] = _independent(found, deployments, row, text["locationID"], apart_minutes)
    return found


_TEXTS = (
    "occurrenceID", "species_id", "observationType", "occurrenceStatus", "duplicateOf", "parentEventID", "datasetID",
    "organismID", "organismName", "idConfidence", "idMethod", "sex", "declaredSide", "countryFromPoint", "sideStatus",
    "samplingProtocol", "dataGeneralizations", "timePrecision", "timestampIssues", "localStart", "eventDate",
    "startUTC", "utcOffset", "locationID",
)  # fmt: skip
_UNDATED = ("timestamp_issues", "time_too_coarse", "no_time")


def _column(records: pd.DataFrame, name: str) -> pd.Series:
    """A column of texts as it is; one that is not there is NaN, which is quick to ask for what is missing."""
    if name not in records:
        return pd.Series(np.nan, index=records.index)
    return records[name] if records[name].dtype == object else column(records, name)


def _reasons(text, found, tested, wanted, doubtful, least) -> list[tuple[pd.Series, str]]:
    """Why a record tells nothing, in the order in which it is asked."""
    kind = text["observationType"]
    precision = text["timePrecision"]
    return [
        (~wanted, "not_chosen"),
        (kind.notna() & (kind != "animal"), "no_animal"),
        (text["occurrenceStatus"] == "absent", "species_absent"),
        (text["duplicateOf"].notna(), "told_twice"),
        (found["animal"].isna(), "no_individual"),
        (found["grade"] == 0, "identity_possible"),
        (found["grade"] < least, "identity_below_grade"),
        (doubtful, "side_ambiguous"),
        (tested == "contradicts", "side_contradicts"),
        (found["side"].isna(), "no_side"),
        (text["timestampIssues"].isin((True, "true")), "timestamp_issues"),
        (precision.isin(_COARSE) & (found["end"] > found["begin"]), "time_too_coarse"),
        (found["begin"].isna(), "no_time"),
    ]


def _of_deployment(deployments: pd.DataFrame, name: str, row: np.ndarray) -> pd.Series:
    values = np.append(column(deployments, name).to_numpy(dtype=object), np.array([None], dtype=object))
    return pd.Series(values[row], dtype=object)


def _grades(confidence: pd.Series, method: pd.Series, protocol: pd.Series) -> tuple[np.ndarray, np.ndarray]:
    stated = confidence.map(_GRADE).to_numpy(dtype=float)
    known = ~np.isnan(stated)
    worn = method.isin(_CERTAIN).to_numpy() | (protocol == TELEMETRY).to_numpy()
    return np.where(known, np.nan_to_num(stated), np.where(worn, 2, 1)).astype("int8"), known


def animal_codes(
    text: Mapping[str, pd.Series], identity: str, aliases: Mapping[str, str], organisms: Organisms | None = None
) -> pd.Series:
    """The animal of each record; a word that only says "not known" names none.

    ``text``: ``organismName``, ``organismID`` and ``datasetID`` of the records, ``species_id`` too for ``organisms``.
    """
    name = _said(text["organismName"])
    scoped = None
    if identity != "shared_codes" or aliases:
        data_set = text["datasetID"].where(text["datasetID"].notna(), "").astype(str)
        scoped = (data_set + ":" + name).where(name.notna(), None)
    code = name if identity == "shared_codes" else scoped
    if identity == "individuals" and organisms is not None:
        matched = organisms.animals(text["species_id"], scoped)
        code = matched.where(matched.notna(), scoped)
    if aliases:
        agreed = scoped.map(aliases)
        code = agreed.where(agreed.notna(), name.map(aliases)).where(lambda one: one.notna(), code)
    if text["organismID"].notna().any():
        own = _said(text["organismID"])
        if identity == "individuals" and organisms is not None:
            own = organisms.known_as(text["species_id"], own)
        own = own.map(aliases).where(lambda one: one.notna(), own) if aliases else own
        code = own.where(own.notna(), code).astype(object)
    return code.where(code.notna(), None)


def _said(codes: pd.Series) -> pd.Series:
    """Codes without blanks around them; None where a word only says "not known"."""
    silent = bundled_words().says_nothing
    code, words = pd.factorize(codes)
    said = (str(word).strip() for word in words)
    names = np.array([*(None if not word or silent(word) else word for word in said), None], dtype=object)
    return pd.Series(names[code], index=codes.index, dtype=object)


def _place(found: pd.DataFrame, records: pd.DataFrame, coarse: pd.Series) -> None:
    """Longitude, latitude and uncertainty of exact places: what was made coarse has none."""
    shapes = column(records, "geometry").to_numpy(dtype=object)
    exact = ~coarse.to_numpy(dtype=bool) & ~shapely.is_missing(shapes)
    for name, axis in (("lon", shapely.get_x), ("lat", shapely.get_y)):
        values = np.full(len(shapes), np.nan)
        values[exact] = axis(shapes[exact])
        found[name] = values
    told = pd.to_numeric(column(records, "coordinateUncertaintyInMeters"), errors="coerce").to_numpy(dtype=float)
    found["uncertainty_m"] = np.where(np.isnan(told), UNKNOWN_UNCERTAINTY_M, told)


def _independent(
    found: pd.DataFrame, deployments: pd.DataFrame, row: np.ndarray, location: pd.Series, minutes: float
) -> np.ndarray:
    """Which used records begin an event of their animal at their station: ``minutes`` or more after the one before."""
    named = station_of_deployments(deployments)["station"].to_numpy(dtype=object)
    codes, names = pd.factorize(np.asarray(named, dtype=object))
    station = np.append(codes, -1)[row]
    lost = np.flatnonzero(station < 0)
    station[lost] = np.where(location.iloc[lost].isna(), -1, pd.factorize(location.iloc[lost])[0] + len(names))
    fresh = np.zeros(len(found), dtype=bool)
    used = np.flatnonzero(found["reason"].isna().to_numpy())
    key, at, begin = found["key"].to_numpy()[used], station[used], seconds(found["begin"].iloc[used])
    order = np.lexsort((begin, at, key))
    if len(order):
        same = (np.diff(key[order]) == 0) & (np.diff(at[order]) == 0) & (np.diff(begin[order]) < 60 * minutes)
        fresh[used[order]] = np.r_[True, ~same]
    return fresh


# --- steps that no animal makes ---------------------------------------------------------------------------------------


def _quarantine(found: pd.DataFrame, limits: Mapping[str, float]) -> None:
    """Put aside both ends of impossible steps between exact times and places, and one instant on two sides."""
    used = (found["reason"].isna() | found["elsewhere"]) & (found["begin"] == found["end"])
    rows = np.flatnonzero(used.to_numpy())
    if not len(rows):
        return
    part = found.iloc[rows]
    animal = part["key"].to_numpy()
    side = pd.factorize(part["side"])[0]
    time = seconds(part["begin"])
    order = np.lexsort((time, animal))
    new = np.r_[True, (np.diff(animal[order]) != 0) | (np.diff(time[order]) != 0)]
    at = np.flatnonzero(new)
    split = np.minimum.reduceat(side[order], at) != np.maximum.reduceat(side[order], at)
    twice = np.zeros(len(rows), dtype=bool)
    twice[order] = split[np.cumsum(new) - 1]
    limit = part["species_id"].map(dict(limits)).astype(float).to_numpy()
    lon, lat, radius = (part[name].to_numpy() for name in ("lon", "lat", "uncertainty_m"))
    left = order[(~np.isnan(lon) & ~np.isnan(limit) & ~twice)[order]]
    bad = impossible_steps(left, animal, time, lon, lat, radius, limit)
    if not (bad | twice).any():
        return
    reason = found["reason"].to_numpy(dtype=object)
    reason[rows[bad]] = "impossible_step"
    reason[rows[twice]] = "two_sides_at_once"
    reason[found["elsewhere"].to_numpy()] = "not_chosen"
    found["reason"] = reason
    found.loc[found.index[rows[bad | twice]], ["elsewhere", "seen"]] = False


def impossible_steps(
    left: np.ndarray,
    animal: np.ndarray,
    time: np.ndarray,
    lon: np.ndarray,
    lat: np.ndarray,
    radius: np.ndarray,
    limit: np.ndarray,
    among: np.ndarray | None = None,
) -> np.ndarray:
    """Which rows are at either end of a step faster than ``limit`` (km per day), again and again until none is left.

    ``left`` are the rows that are tried, each with a place and a limit, by animal and time (seconds); with ``among``
    (rows True) only steps from or to one of these are tried.
    """
    bad = np.zeros(len(animal), dtype=bool)
    while len(left) > 1:
        one, two = left[:-1], left[1:]
        tried = animal[one] == animal[two]
        if among is not None:
            tried &= among[one] | among[two]
        one, two = one[tried], two[tried]
        days = np.maximum(time[two] - time[one], SHORTEST_H * 3600) / DAY_S
        reach_m = limit[one] * 1000 * days + radius[one] + radius[two]
        pair = np.flatnonzero(_at_most_m(lon, lat, one, two) > reach_m)
        far = pair[distance_m(lon, lat, one[pair], two[pair]) > reach_m[pair]]
        if not len(far):
            break
        bad[one[far]] = bad[two[far]] = True
        left = left[~bad[left]]
    return bad


def distance_m(lon: np.ndarray, lat: np.ndarray, one: np.ndarray, two: np.ndarray) -> np.ndarray:
    """Geodesic distances on WGS 84 between rows ``one`` and ``two``, metres; NaN without a place."""
    if not len(one):
        return np.empty(0)
    return np.asarray(_GEOD.inv(lon[one], lat[one], lon[two], lat[two])[2])


def _at_most_m(lon: np.ndarray, lat: np.ndarray, one: np.ndarray, two: np.ndarray) -> np.ndarray:
    """A length that no geodesic between two rows exceeds, metres: along the parallel nearer to the equator."""
    east = np.abs((lon[two] - lon[one] + 180) % 360 - 180)
    wide = np.cos(np.radians(np.minimum(np.abs(lat[one]), np.abs(lat[two]))))
    return np.hypot(east * wide, lat[two] - lat[one]) * 111_700


def _keys(frame: pd.DataFrame) -> np.ndarray:
    species, names = pd.factorize(frame["species_id"]), pd.factorize(frame["animal"])
    return names[0].astype("int64") * (len(species[1]) + 1) + species[0]


def seconds(times: pd.Series) -> np.ndarray:
    """Moments as whole seconds."""
    return times.to_numpy("datetime64[s]").astype("int64")
