"""Independent events: records of one species (or individual) at one station that are too near in time are one event."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..errors import NeaspecError
from .instants import moments
from .stations import UNKNOWN, column, station_of_records
from .times import local_text, utc_text

# camtrapR's two rules (Niedballa et al. 2016): the time since the last record, or since the last one that counted
RULES = ("last_record", "last_independent_record")
BY = ("species", "individual")
MINUTES = 30  # O'Brien et al. (2003), doi 10.1017/S1367943003003172
COARSE = ("day", "month", "year", "unknown")  # precisions that are no instant
PER_TRAP_DAYS = 100
_BLOCK = 4_000_000  # resampled weights held at a time
_TEXTS = ("organismID", "organismName", "sex", "lifeStage", "datasetID")


@dataclass(frozen=True)
class Events:
    """``events``: one row each. ``unused``: ``occurrenceID`` and ``reason`` of every record that is in none.

    Columns of ``events``: ``event_id`` (the id of its first record), ``station``, ``locationID``, ``deployments`` (ids
    with ';'), ``country``, ``samplingProtocol``, ``species_id``, ``organismName`` (where it is of one individual),
    ``individuals`` (with ';'), ``startUTC``, ``endUTC``, ``localStart``, ``localEnd``, ``records``, ``individualCount``
    (the most seen at one instant by one camera; missing where no record states a number), ``sexes`` and ``lifeStages``
    (known ones, with ';'), ``one_animal`` (whether all records may show one animal: at most one individual, one sex,
    one age), ``geometry`` of the first record.
    """

    events: pd.DataFrame
    unused: pd.DataFrame


def independent_events(
    records: pd.DataFrame,
    deployments: pd.DataFrame,
    minutes: float = MINUTES,
    rule: str = "last_record",
    by: str = "species",
) -> Events:
    """The independent events of ``detections``; records that are ``minutes`` or more apart are apart.

    ``last_record`` measures from the end of the record before (the latest of them), ``last_independent_record`` from
    the first record of the event. Cameras of one location are one station. By ``species``, all records of a species at
    a station are held together. By ``individual``, each named individual is counted for itself, and records without a
    name join an event of their species that they do not contradict by a known sex or age.

    Only records of animals with an instant, a station and a clock that was right are used. Nothing depends on the order
    of rows. Raises ``unknown_parameter_value``.
    """
    for name, value, accepted in (("RULE", rule, RULES), ("BY", by, BY)):
        if value not in accepted:
            raise NeaspecError("unknown_parameter_value", parameter=name, value=value, accepted=list(accepted))
    if not minutes > 0:
        raise NeaspecError("unknown_parameter_value", parameter="MINUTES", value=minutes, accepted="> 0")
    places = station_of_records(records, deployments)
    start = moments(column(records, "startUTC"))
    reason = _unusable(records, places, start)
    used = reason.isna()
    unused = pd.DataFrame({"occurrenceID": records["occurrenceID"], "reason": reason})[~used].reset_index(drop=True)
    rows = _rows(records[used], places[used], start[used])
    seconds = int(round(60 * minutes))
    if by == "species":
        rows["event"] = _labels(rows, rows["group"].to_numpy(), seconds, rule)
    else:
        named = rows["individual"].notna().to_numpy()
        event = np.empty(len(rows), dtype="int64")
        keys = _codes(*(rows.loc[named, name] for name in ("station", "species_id", "individual")))
        event[named] = _labels(rows[named], keys, seconds, rule)
        event[~named] = _compatible(rows[~named], seconds, rule) + (event[named].max(initial=-1) + 1)
        rows["event"] = event
    return Events(_events(rows), unused)


def chosen(
    records: pd.DataFrame, deployments: pd.DataFrame, species: Collection[str], countries: Collection[str] = ()
) -> tuple[pd.DataFrame, int]:
    """The records of some species at stations of some countries (of any where none is named), and how many are not."""
    wanted = records["species_id"].isin(list(species))
    if countries:
        wanted &= station_of_records(records, deployments)["country"].isin(list(countries))
    return records[wanted], int((~wanted).sum())


def relative_abundance(events: pd.DataFrame, effort: pd.DataFrame, draws: int = 1000, seed: int = 1) -> pd.DataFrame:
    """Events per 100 trap-days by country and species, with a standard error over stations.

    ``effort`` has ``station``, ``country`` and ``worked`` (trap-days; several rows of a station are added). Returns
    ``country``, ``species_id``, ``events``, ``trap_days``, ``stations``, ``rai``, ``rai_se`` and
    ``events_without_effort`` (at stations whose effort is unknown: in no rate). The error is that of ``draws``
    bootstrap samples of the country's stations, those without an event among them; it is missing for fewer than two
    stations, and the rate where no trap-day is known. A rate is no density, and countries whose cameras differ are
    not compared by it.
    """
    worked = effort.groupby(["country", "station"], sort=True)["worked"].sum()
    worked = worked[worked > 0]
    counted = events.groupby(["country", "species_id", "station"], sort=True).size()
    random = np.random.default_rng(seed)
    found = []
    for country in sorted(set(events["country"])):
        days = worked.loc[country] if country in worked.index.get_level_values(0) else worked.iloc[:0].droplevel(0)
        species = counted.loc[country]
        names = sorted(set(species.index.get_level_values(0)))
        table = np.array(
            [species.loc[name].reindex(days.index, fill_value=0).to_numpy() for name in names], dtype=float
        )
        errors = _bootstrap(table, days.to_numpy(dtype=float), draws, random)
        for name, at_stations, error in zip(names, table, errors):
            total, trap_days = int(species.loc[name].sum()), float(days.sum())
            here = int(at_stations.sum())
            rate = PER_TRAP_DAYS * here / trap_days if trap_days > 0 else np.nan
            found.append((country, name, here, trap_days or np.nan, len(days), rate, error, total - here))
    columns = ["country", "species_id", "events", "trap_days", "stations", "rai", "rai_se", "events_without_effort"]
    return pd.DataFrame(found, columns=columns)


# --- which records ----------------------------------------------------------------------------------------------------


def _unusable(records: pd.DataFrame, places: pd.DataFrame, start: pd.Series) -> pd.Series:
    """Why a record is in no event, None where it is in one."""
    text = {name: column(records, name) for name in
            ("observationType", "occurrenceStatus", "species_id", "duplicateOf", "dataGeneralizations", "timePrecision",
             "timestampIssues")}  # fmt: skip
    kind = text["observationType"]
    telemetry = places["samplingProtocol"] == "satellite telemetry"
    tests = (
        ((kind.notna() & (kind != "animal")) | text["species_id"].isna(), "no_animal"),
        (text["occurrenceStatus"] == "absent", "species_absent"),
        (text["duplicateOf"].notna(), "told_twice"),
        (telemetry, "telemetry_fix"),
        (text["dataGeneralizations"].notna() | text["timePrecision"].isin(("month", "year")), "generalised_record"),
        (text["timestampIssues"].astype("boolean").fillna(False), "timestamp_issues"),
        (text["timePrecision"].isin(COARSE), "date_only"),
        (start.isna(), "no_instant"),
        (places["station"].isna(), "no_station"),
    )
    conditions = [test.to_numpy(dtype=bool) for test, _ in tests]
    codes = np.select(conditions, [code for _, code in tests], "")
    return pd.Series(codes, index=records.index, dtype=object).replace("", None)


def _rows(records: pd.DataFrame, places: pd.DataFrame, start: pd.Series) -> pd.DataFrame:
    """The records that count, by station and time, with their moments in seconds; ``group`` is station and species."""
    end = moments(column(records, "endUTC"))
    end = end.where(end >= start, start)
    rows = places.assign(
        occurrenceID=records["occurrenceID"],
        deployment=column(records, "parentEventID"),
        species_id=records["species_id"],
        start=_seconds(start),
        end=_seconds(end),
        local=moments(column(records, "localStart")),
        count=pd.to_numeric(column(records, "individualCount"), errors="coerce").astype(float),
        **{name: column(records, name) for name in _TEXTS},
        geometry=column(records, "geometry"),
    )
    for name in ("sex", "lifeStage"):
        rows[name] = rows[name].where(rows[name] != UNKNOWN, None)
    data_set = rows["datasetID"].where(rows["datasetID"].notna(), "").astype(str)
    rows["individual"] = rows["organismID"].where(rows["organismID"].notna(), data_set + ":" + rows["organismName"])
    rows["organismName"] = rows["organismName"].where(rows["organismName"].notna(), rows["organismID"])
    rows["group"] = _codes(rows["station"], rows["species_id"])
    rows = rows.drop(columns=["organismID", "datasetID", "border_distance_m"])
    return _in_order(rows, [rows["group"], rows["start"]])


def _in_order(rows: pd.DataFrame, keys: list) -> pd.DataFrame:
    """Sorted by ``keys``, rows that are equal in them by id; ids are compared only where they decide."""
    order = np.lexsort(keys[::-1])
    sorted_keys = [np.asarray(key)[order] for key in keys]
    same = np.ones(max(len(rows) - 1, 0), dtype=bool)
    for key in sorted_keys:
        same &= key[1:] == key[:-1]
    tied = np.zeros(len(rows), dtype=bool)
    tied[1:] |= same
    tied[:-1] |= same
    rank = np.zeros(len(rows), dtype="int64")
    ids = rows["occurrenceID"].to_numpy(dtype=object)[order][tied].astype(str)
    rank[tied] = np.argsort(np.argsort(ids, kind="stable"), kind="stable")
    return rows.iloc[order[np.lexsort([rank, *sorted_keys[::-1]])]].reset_index(drop=True)


# --- which of them are one event --------------------------------------------------------------------------------------


def _labels(rows: pd.DataFrame, group: np.ndarray, seconds: int, rule: str) -> np.ndarray:
    """The event of each row, from 0 on; ``group`` says which rows can share one."""
    if not len(rows):
        return np.empty(0, dtype="int64")
    order = np.lexsort((rows["start"], group))
    start, end, group = rows["start"].to_numpy()[order], rows["end"].to_numpy()[order], group[order]
    # groups one behind the other on a single time line, too far apart to touch
    width = int(end.max() - start.min()) + seconds + 1
    line = start - start.min() + group * width
    new = np.ones(len(line), dtype=bool)
    if rule == "last_record":
        seen = np.maximum.accumulate(end - start.min() + group * width)
        new[1:] = (group[1:] != group[:-1]) | (line[1:] - seen[:-1] >= seconds)
    else:
        following = np.searchsorted(line, line + seconds, side="left").tolist()
        new[:] = False
        place = 0
        while place < len(line):
            new[place] = True
            place = following[place]
    event = np.empty(len(line), dtype="int64")
    event[order] = np.cumsum(new) - 1
    return event


def _compatible(rows: pd.DataFrame, seconds: int, rule: str) -> np.ndarray:
    """The event of each row without an individual: the latest one of its station and species that it may belong to."""
    event = np.empty(len(rows), dtype="int64")
    known = rows[["sex", "lifeStage"]].astype(object).where(rows[["sex", "lifeStage"]].notna(), None)
    parts = (rows["station"], rows["species_id"], rows["start"], rows["end"], known["sex"], known["lifeStage"])
    here, open_events, count = None, [], 0
    for number, (station, species, start, end, sex, stage) in enumerate(zip(*(part.tolist() for part in parts))):
        if here != (station, species):
            here, open_events = (station, species), []
        open_events = [one for one in open_events if start - one[0] < seconds]
        fitting = [one for one in open_events if one[1] in (None, sex) or sex is None]
        fitting = [one for one in fitting if one[2] in (None, stage) or stage is None]
        if fitting:
            one = max(fitting, key=lambda found: (found[0], found[3]))
        else:
            one = [start, None, None, count]
            open_events.append(one)
            count += 1
        if rule == "last_record":
            one[0] = max(one[0], end)
        one[1], one[2] = one[1] or sex, one[2] or stage
        event[number] = one[3]
    return event


# --- what an event tells ----------------------------------------------------------------------------------------------


def _events(rows: pd.DataFrame) -> pd.DataFrame:
    if (np.diff(rows["event"]) < 0).any():  # by species they are in order already
        rows = _in_order(rows, [rows["event"], rows["start"]])
    event = rows["event"].to_numpy()
    first = np.flatnonzero(np.r_[True, event[1:] != event[:-1]][: len(rows)])
    sizes = np.diff(np.r_[first, len(rows)])
    heads = rows.iloc[first].reset_index(drop=True)
    end = np.maximum.reduceat(rows["end"].to_numpy(), first) if len(rows) else np.empty(0, dtype="int64")
    start_utc, end_utc = (pd.Series(np.asarray(values, "datetime64[s]")) for values in (heads["start"], end))
    known = {name: _distinct(rows, name, len(heads)) for name in ("deployment", "organismName", "sex", "lifeStage")}
    animals = _distinct(rows, "individual", len(heads))[1]
    events = pd.DataFrame(
        {
            "event_id": heads["occurrenceID"],
            "station": heads["station"],
            "locationID": heads["locationID"],
            "deployments": known["deployment"][0],
            "country": heads["country"],
            "samplingProtocol": heads["samplingProtocol"],
            "species_id": heads["species_id"],
            "organismName": np.where(animals == 1, known["organismName"][0], None),
            "individuals": known["organismName"][0],
            "startUTC": utc_text(start_utc),
            "endUTC": utc_text(end_utc),
            "localStart": local_text(heads["local"]),
            "localEnd": local_text(heads["local"] + (end_utc - start_utc)),
            "records": sizes,
            "individualCount": _most_at_once(rows, np.repeat(sizes, sizes), first),
            "sexes": known["sex"][0],
            "lifeStages": known["lifeStage"][0],
            "one_animal": (animals <= 1) & (known["sex"][1] <= 1) & (known["lifeStage"][1] <= 1),
            "geometry": heads["geometry"],
        }
    )
    # events are numbered by station and species, so that those of one moment stand in that order
    return events.iloc[np.argsort(heads["start"].to_numpy(), kind="stable")].reset_index(drop=True)


def _most_at_once(rows: pd.DataFrame, size: np.ndarray, first: np.ndarray) -> pd.array:
    """The largest sum of counts at one instant of one camera, by event; opposed cameras see the same animals."""
    most = rows["count"].to_numpy()[first]
    several = rows[size > 1]
    camera = pd.factorize(several["deployment"])[0]
    at_once = several["count"].groupby([several["event"], camera, several["start"]], sort=False).sum(min_count=1)
    largest = at_once.groupby(level=0, sort=True).max()
    most[largest.index.to_numpy(dtype=int)] = largest.to_numpy(dtype=float)
    return pd.array(np.round(most), dtype="Int64")


def _distinct(rows: pd.DataFrame, name: str, count: int) -> tuple[np.ndarray, np.ndarray]:
    """The different known values of each event with ';' (None where there is none), and how many they are."""
    code, values = pd.factorize(rows[name], sort=True)
    known = code >= 0
    pairs = np.unique(rows["event"].to_numpy()[known] * max(len(values), 1) + code[known])
    event, code = np.divmod(pairs, max(len(values), 1))
    number = np.bincount(event, minlength=count)
    joined = np.full(count, None, dtype=object)
    words = np.asarray(values, dtype=object)
    joined[event] = words[code]
    several = np.flatnonzero(number > 1)
    for one, begun in zip(several, np.searchsorted(event, several)):
        joined[one] = ";".join(map(str, words[code[begun : begun + number[one]]]))
    return joined, number


def _bootstrap(table: np.ndarray, days: np.ndarray, draws: int, random: np.random.Generator) -> np.ndarray:
    """The standard errors of the rows' rates (events per 100 trap-days) over resampled stations."""
    count = len(days)
    if count < 2:
        return np.full(len(table), np.nan)
    rates = []
    for begun in range(0, draws, max(1, _BLOCK // count)):
        size = min(draws - begun, max(1, _BLOCK // count))
        weights = random.multinomial(count, np.full(count, 1 / count), size=size)
        rates.append(PER_TRAP_DAYS * (weights @ table.T) / (weights @ days)[:, np.newaxis])
    return np.concatenate(rates).std(axis=0, ddof=1)


def _codes(*parts: pd.Series) -> np.ndarray:
    """A number for each different combination of values, in the order of the values."""
    codes = np.zeros(len(parts[0]), dtype="int64")
    for part in parts:
        number, values = pd.factorize(part, sort=True)
        codes = codes * max(len(values), 1) + number
    return pd.factorize(codes, sort=True)[0].astype("int64")


def _seconds(times: pd.Series) -> np.ndarray:
    return times.to_numpy("datetime64[s]").astype("int64")
