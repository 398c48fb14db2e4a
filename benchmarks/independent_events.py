"""Seconds and peak memory of independent events beside a plain pandas groupby with a loop, which must keep the same.

    independent_events.py [RECORDS]        default 1000000

Each runs in a process of its own over the same simulated records of the two rules. The verdict is the ratio within one
run; seconds depend on the machine.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from neaspec_plugin import libraries

libraries.make_available("")

import numpy as np  # noqa: E402
import pandas as pd  # noqa: E402

from neaspec_plugin.core.detections.events import RULES, independent_events  # noqa: E402

DEPLOYMENTS, BURST, MINUTES = 2000, 5, 30


def simulate(count):
    """Simulated pictures in bursts of five within minutes: opposed cameras at 1,000 stations, three species."""
    source = np.random.default_rng(1)
    bursts = count // BURST + 1
    start = np.repeat(source.integers(0, 365 * 86_400, bursts), BURST)[:count] + source.integers(0, 600, count)
    moment = pd.Timestamp("2024-01-01") + pd.to_timedelta(start, unit="s")
    camera = np.repeat(source.integers(0, DEPLOYMENTS, bursts), BURST)[:count].astype(str)
    species = np.repeat(source.choice(["AT", "AL", "OTHER"], bursts), BURST)[:count]
    records = pd.DataFrame(
        {
            "occurrenceID": [f"simulated:{n:08}" for n in range(count)],
            "parentEventID": "simulated:" + pd.Series(camera).astype(object),
            "species_id": species,
            "observationType": "animal",
            "individualCount": 1,
            "timePrecision": "second",
            "startUTC": moment.strftime("%Y-%m-%dT%H:%M:%SZ"),
        }
    )
    names = [f"simulated:{n}" for n in range(DEPLOYMENTS)]
    stations = pd.DataFrame({"deploymentID": names, "locationID": [f"L{n // 2}" for n in range(DEPLOYMENTS)]})
    return records, stations


def ours(records, stations, rule):
    return set(independent_events(records, stations, MINUTES, rule).events["event_id"])


def loop(records, stations, rule):
    """What an analyst writes: sort, group by station and species, go through each group; ids of the events alone."""
    place = dict(zip(stations["deploymentID"], stations["locationID"]))
    rows = records.assign(station=records["parentEventID"].map(place), time=pd.to_datetime(records["startUTC"]))
    rows = rows.sort_values(["station", "species_id", "time", "occurrenceID"])
    gap = pd.Timedelta(minutes=MINUTES)

    def kept(group):
        found, last = [], None
        for name, moment in zip(group["occurrenceID"], group["time"]):
            new = last is None or moment - last >= gap
            if new:
                found.append(name)
            if new or rule == "last_record":
                last = moment
        return found

    return {name for names in rows.groupby(["station", "species_id"]).apply(kept) for name in names}


def main():
    if sys.argv[1] in ("ours", "loop"):
        records, stations = simulate(int(sys.argv[2]))
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        told = {"before_mb": before / 1024, "seconds": {}, "events": {}, "sums": {}}
        for rule in RULES:
            begun = time.perf_counter()
            found = {"ours": ours, "loop": loop}[sys.argv[1]](records, stations, rule)
            told["seconds"][rule] = time.perf_counter() - begun
            told["events"][rule] = len(found)
            told["sums"][rule] = sum(int(name.split(":")[1]) for name in found)
        told["peak_mb"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(json.dumps(told))
        return
    count = int(sys.argv[1])
    print(f"simulated records: {count:,}, deployments: {DEPLOYMENTS:,} at {DEPLOYMENTS // 2:,} stations")
    found = {}
    for which in ("ours", "loop"):
        command = [sys.executable, __file__, which, str(count)]
        found[which] = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
        for rule in RULES:
            seconds, events = found[which]["seconds"][rule], found[which]["events"][rule]
            print(f"{which:5} {rule:24} {events:9,} events {seconds:8.2f} s")
        print(f"{which:5} peak {found[which]['peak_mb']:.0f} MB, of which {found[which]['before_mb']:.0f} MB before")
    for rule in RULES:
        ratio = found["ours"]["seconds"][rule] / found["loop"]["seconds"][rule]
        print(f"{rule}: our whole events take {ratio:.2f} of the plain loop's time for the ids alone")
    same = found["ours"]["sums"] == found["loop"]["sums"] and found["ours"]["events"] == found["loop"]["events"]
    print("the same events" if same else "DIFFERENT EVENTS")
    sys.exit(not same)


if __name__ == "__main__":
    sys.argv += ["1000000"][len(sys.argv) - 1 :]
    main()
