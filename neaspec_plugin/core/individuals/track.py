"""The track of one animal: straight steps from record to record in the order of time."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd
import shapely

TRACK = ["animal", "species_id", "last_before", "first_after", "geometry"]
Places = Mapping[tuple[str, str], "shapely.Point | None"]
_DAY = pd.Timedelta(days=1)


def exact_places(rows: pd.DataFrame, table: str, key: str) -> dict[tuple[str, str], shapely.Point | None]:
    """The places of records of a table by table and id (column ``key``), without those that were made coarse.

    ``rows`` has ``geometry`` and ``dataGeneralizations``: the centre of a cell is no place where the animal was.
    """
    exact = rows[rows["dataGeneralizations"].isna()]
    return {(table, record): shape for record, shape in zip(exact[key], exact["geometry"])}


def track(seen: pd.DataFrame, places: Places) -> pd.DataFrame:
    """Of one animal's ``animal_overview.sightings`` a row for each step (``TRACK``): its days and a line in EPSG:4326.

    ``places`` by table and id of the record (``exact_places``). Passed over are records without a place, without a
    time or known to a month or a year only, those known to a day with another record on it (there is no order of
    them), and stays at one place.
    """
    dated = _in_order(seen)
    stops = [
        (begin.date().isoformat(), places[table, record])
        for table, record, begin in zip(dated["record_table"], dated["record_id"], dated["begin"])
        if places.get((table, record)) is not None
    ]
    of_animal = tuple(seen[["animal", "species_id"]].iloc[0]) if len(seen) else ()
    steps = [
        (*of_animal, before, after, shapely.LineString([here, there]))
        for (before, here), (after, there) in zip(stops, stops[1:])
        if not here.equals(there)
    ]
    return pd.DataFrame(steps, columns=TRACK)


def _in_order(seen: pd.DataFrame) -> pd.DataFrame:
    """The records by time whose order is known."""
    dated = seen[seen["begin"].notna() & (seen["end"] - seen["begin"] < _DAY)]
    dated = dated.sort_values(["begin", "end"], kind="stable")
    again = dated["begin"].dt.floor("D").duplicated(keep=False)
    return dated[(dated["begin"] == dated["end"]) | ~again]
