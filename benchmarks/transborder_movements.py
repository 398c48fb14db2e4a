"""Seconds of the crossings of a million records beside one pandas sort of the same table by animal and time.

    transborder_movements.py [RECORDS]        default 1000000

Simulated records of 5,000 animals. The verdict is the ratio within one run (at most 3); seconds depend on the machine.
The crossings are held against a plain count of changes of side in the sorted table.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from neaspec_plugin import libraries

libraries.make_available("")

import numpy as np  # noqa: E402
import pandas as pd  # noqa: E402
import shapely  # noqa: E402

from neaspec_plugin.core.movement.transborder import transborder_movements  # noqa: E402
from neaspec_plugin.core.movement.usable import usable_records  # noqa: E402

ANIMALS, STATIONS, MOVES, COARSE, LIMIT_RATIO = 5000, 2000, 0.05, 0.01, 3.0


def simulate(count):
    """Simulated records: an animal changes its side with one record in twenty; a few records know the month only."""
    draw = np.random.default_rng(1)
    animal = np.sort(draw.integers(0, ANIMALS, count))
    moment = np.datetime64("2015-01-01", "s") + draw.integers(0, 5 * 365 * 86_400, count)
    moment = moment[np.lexsort((moment, animal))]
    side = np.cumsum(draw.random(count) < MOVES) % 2
    station = draw.integers(0, STATIONS // 2, count) * 2 + side
    lon, lat = 129.5 + side + draw.uniform(0, 0.001, count), draw.uniform(42, 42.001, count)
    records = pd.DataFrame(
        {
            "occurrenceID": [f"simulated:{n:08}" for n in range(count)],
            "parentEventID": "simulated:" + pd.Series(station.astype(str)).astype(object),
            "species_id": np.where(animal % 2, "AT", "AL").astype(object),
            "organismName": "simulated-" + pd.Series(animal.astype(str)).astype(object),
            "observationType": "animal",
            "occurrenceStatus": "present",
            "idConfidence": "certain",
            "sex": np.array(["female", "male", "unknown"], dtype=object)[animal % 3],
            "timePrecision": np.where(draw.random(count) < COARSE, "month", "second").astype(object),
            "startUTC": np.char.add(np.datetime_as_string(moment), "Z").astype(object),
            "localStart": np.datetime_as_string(moment).astype(object),
            "samplingProtocol": "camera trap",
            "geometry": shapely.points(lon, lat),
        }
    ).sample(frac=1, random_state=1, ignore_index=True)
    names = [f"simulated:{n}" for n in range(STATIONS)]
    deployments = pd.DataFrame({"deploymentID": names, "declaredSide": ["CHN", "RUS"] * (STATIONS // 2)})
    return records, deployments


def main(count):
    records, deployments = simulate(count)
    print(f"simulated records: {count:,} of {ANIMALS:,} animals")
    begun = time.perf_counter()
    records.sort_values(["organismName", "startUTC"])
    sort = time.perf_counter() - begun
    begun = time.perf_counter()
    usable = usable_records(records, deployments, {"AT": 1e9, "AL": 1e9})
    read = time.perf_counter() - begun
    found = transborder_movements(usable, {"AT": 8.0, "AL": 8.0})
    ours = time.perf_counter() - begun
    print(f"one pandas sort {sort:8.2f} s\nusable records  {read:8.2f} s\nall of ours     {ours:8.2f} s")
    print(f"crossings: {len(found.crossings):,}")
    print(f"ours takes {ours / sort:.2f} of one sort (at most {LIMIT_RATIO:g})")
    fine = ours <= LIMIT_RATIO * sort
    exact = usable[usable["reason"].isna() & (usable["begin"] == usable["end"])]
    rest = exact.sort_values(["animal", "begin"])
    plain = int(((rest["side"] != rest["side"].shift()) & (rest["animal"] == rest["animal"].shift())).sum())
    again = len(transborder_movements(exact, {"AT": 8.0, "AL": 8.0}).crossings)
    print(f"of exact times alone: ours {again:,}, plain {plain:,}")
    sys.exit(not (fine and again == plain))


if __name__ == "__main__":
    main(int((sys.argv + ["1000000"])[1]))
