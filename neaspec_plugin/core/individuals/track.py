"""The track of one animal: straight steps from record to record in the order of time."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd
import shapely

TRACK = ["animal", "species_id", "last_before", "first_after", "geometry"]


def track(seen: pd.DataFrame, places: Mapping[tuple[str, str], shapely.Point | None]) -> pd.DataFrame:
    """Of one animal's ``animal_overview.sightings`` a row for each step (``TRACK``): its days and a line in EPSG:4326.

    ``places`` by table and id of the record. Records without a time or a place are passed over, and so are stays at
    one place.
    """
    dated = seen[seen["begin"].notna()].sort_values(["begin", "end"], kind="stable")
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
