"""Reading a Camtrap DP package: our reader beside a plain loop over rows that does the same parsing.

    camtrap_import.py [OBSERVATIONS] [DEPLOYMENTS]        default 200000 2000

Each reads the same simulated package in a process of its own, so that peak memory is its own too. The verdict is the
ratio within one run; seconds depend on the machine.
"""

from __future__ import annotations

import csv
import importlib
import json
import resource
import subprocess
import sys
import tempfile
import time
from datetime import datetime, timedelta, timezone
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

PROFILE = "https://raw.githubusercontent.com/tdwg/camtrap-dp/1.0.2/camtrap-dp-profile.json"
DEPLOYMENT = ("deploymentID", "locationID", "latitude", "longitude", "coordinateUncertainty", "deploymentStart",
              "deploymentEnd", "cameraID", "cameraModel", "cameraDelay", "timestampIssues", "baitUse")  # fmt: skip
OBSERVATION = ("observationID", "deploymentID", "mediaID", "eventID", "eventStart", "eventEnd", "observationLevel",
               "observationType", "cameraSetupType", "scientificName", "count", "lifeStage", "sex", "behavior",
               "individualID", "classificationMethod", "classifiedBy", "classificationTimestamp",
               "classificationProbability", "observationTags", "observationComments")  # fmt: skip
SPECIES = {"panthera tigris": "AT", "panthera pardus": "AL"}
NAMES = ("Panthera tigris", "Panthera pardus", "Sus scrofa", "Cervus nippon", "")
EAST = timezone(timedelta(hours=10))


def simulate(folder: Path, observations: int, deployments: int) -> None:
    """A simulated package: no row describes a real animal, camera or place."""
    start = datetime(2024, 1, 1, tzinfo=EAST)
    with open(folder / "deployments.csv", "w", encoding="utf-8", newline="") as file:
        write = csv.writer(file)
        write.writerow(DEPLOYMENT)
        for n in range(deployments):
            begin = (start + timedelta(days=n % 300)).isoformat()
            end = (start + timedelta(days=n % 300 + 60)).isoformat()
            # one camera in each cell of a hundredth of a degree, anywhere within it, as a receiver of signals gives it
            aside = (n * 0.7548776662 % 1, n * 0.5698402910 % 1)
            place = (f"{42.5 + (n % 100 + aside[0]) / 100:.5f}", f"{130.2 + (n // 100 + aside[1]) / 100:.5f}")
            write.writerow((f"d{n}", f"l{n}", *place, "15", begin, end, f"c{n}", "simulated", "0", "false", "false"))
    with open(folder / "observations.csv", "w", encoding="utf-8", newline="") as file:
        write = csv.writer(file)
        write.writerow(OBSERVATION)
        for n in range(observations):
            station = n % deployments
            begin = start + timedelta(days=station % 300, minutes=7 * (n // deployments) + 1)
            name = NAMES[n % 5]
            values = {
                "observationID": f"o{n}",
                "deploymentID": f"d{station}",
                "eventID": f"e{n}",
                "eventStart": begin.isoformat(),
                "eventEnd": (begin + timedelta(seconds=9)).isoformat(),
                "observationLevel": "event",
                "observationType": "animal" if name else "blank",
                "scientificName": name,
                "count": "1" if name else "",
                "individualID": f"simulated {station}" if name else "",  # each at its own camera
                "classificationMethod": "human",
                "classifiedBy": "nobody",
                "classificationTimestamp": begin.isoformat(),
                "classificationProbability": "1",
            }
            write.writerow(values.get(column, "") for column in OBSERVATION)
    resources = [{"name": name, "path": f"{name}.csv"} for name in ("deployments", "observations")]
    about = {"name": "simulated-benchmark-package", "profile": PROFILE, "resources": resources}
    (folder / "datapackage.json").write_text(json.dumps(about), encoding="utf-8")


def ours(folder: Path) -> int:
    from neaspec_plugin.core.detections.reader import Context
    from neaspec_plugin.core.detections.readers import camtrap_dp
    from neaspec_plugin.core.detections.source import open_source

    with open_source(str(folder)) as source:
        return sum(len(c.records) for c in camtrap_dp.read(source, Context(species=SPECIES)) if c.table == "detections")


def plain(folder: Path) -> int:
    """Row by row with the standard library: same columns, same checks, chunks let go as they are full."""

    def instant(text):
        time_ = datetime.fromisoformat(text.replace("Z", "+00:00"))
        return time_, time_.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")

    stations = {}
    with open(folder / "deployments.csv", encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            stations[row["deploymentID"]] = (
                instant(row["deploymentStart"])[0],
                instant(row["deploymentEnd"])[0],
                (float(row["longitude"]), float(row["latitude"])),
                float(row["coordinateUncertainty"]),
                row["locationID"],
            )
    seen, chunk, total = set(), [], 0
    with open(folder / "observations.csv", encoding="utf-8-sig", newline="") as file:
        for number, row in enumerate(csv.DictReader(file), 1):
            cells = {name: value.strip() or None for name, value in row.items()}
            station = stations.get(cells["deploymentID"])
            if station is None or cells["observationID"] in seen or cells["observationLevel"] != "event":
                continue
            seen.add(cells["observationID"])
            start, start_utc = instant(cells["eventStart"])
            end, end_utc = instant(cells["eventEnd"])
            if end < start or (cells["count"] and int(cells["count"]) < 1):
                continue
            animal = cells["observationType"] == "animal"
            name = cells["scientificName"]
            chunk.append(
                {
                    "occurrenceID": f"simulated:{cells['observationID']}",
                    "basisOfRecord": "MachineObservation",
                    "occurrenceStatus": "present" if animal else None,
                    "scientificName": name,
                    "species_id": SPECIES.get(name.casefold(), "OTHER") if animal and name else None,
                    "individualCount": int(cells["count"]) if cells["count"] else None,
                    "sex": cells["sex"],
                    "lifeStage": cells["lifeStage"],
                    "behavior": cells["behavior"],
                    "occurrenceRemarks": cells["observationComments"],
                    "observationType": cells["observationType"],
                    "observationLevel": cells["observationLevel"],
                    "identifiedBy": cells["classifiedBy"],
                    "dateIdentified": cells["classificationTimestamp"],
                    "classificationMethod": cells["classificationMethod"],
                    "classificationProbability": float(cells["classificationProbability"] or "nan"),
                    "eventID": f"simulated:{cells['eventID']}",
                    "parentEventID": f"simulated:{cells['deploymentID']}",
                    "eventDate": f"{cells['eventStart']}/{cells['eventEnd']}",
                    "startUTC": start_utc,
                    "endUTC": end_utc,
                    "localStart": start.replace(tzinfo=None).isoformat(),
                    "utcOffset": cells["eventStart"][-6:],
                    "timePrecision": "second",
                    "coordinateUncertaintyInMeters": station[3],
                    "locationID": station[4],
                    "organismName": cells["individualID"],
                    "qcFlags": "outside_deployment" if start < station[0] or end > station[1] else None,
                    "geometry": station[2],
                    "source_row": number,
                }
            )
            if len(chunk) == 20_000:
                total += len(chunk)
                chunk = []
    return total + len(chunk)


def main() -> None:
    if sys.argv[1] in ("ours", "plain"):
        if sys.argv[1] == "ours":  # libraries are loaded once in a session of QGIS: not part of the time, but of memory
            from neaspec_plugin import libraries

            libraries.make_available("")
            importlib.import_module("neaspec_plugin.core.detections.readers.camtrap_dp")
        begun = time.perf_counter()
        rows = {"ours": ours, "plain": plain}[sys.argv[1]](Path(sys.argv[2]))
        seconds = time.perf_counter() - begun
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(json.dumps({"rows": rows, "seconds": seconds, "peak_mb": peak}))
        return
    observations, deployments = int(sys.argv[1]), int(sys.argv[2])
    with tempfile.TemporaryDirectory(prefix="simulated_camtrap_") as folder:
        simulate(Path(folder), observations, deployments)
        size = sum(file.stat().st_size for file in Path(folder).iterdir()) / 1e6
        print(f"simulated package: {observations} observations, {deployments} deployments, {size:.1f} MB")
        found = {}
        for which in ("ours", "plain"):
            command = [sys.executable, __file__, which, folder]
            done = subprocess.run(command, capture_output=True, text=True, check=True)
            found[which] = json.loads(done.stdout)
            rows, seconds, peak = (found[which][name] for name in ("rows", "seconds", "peak_mb"))
            print(f"{which:6} {rows} rows  {seconds:.2f} s  {peak:.0f} MB")
        print(f"our reader takes {found['ours']['seconds'] / found['plain']['seconds']:.2f} of the plain loop's time")


if __name__ == "__main__":
    sys.argv += ["200000", "2000"][len(sys.argv) - 1 :]
    main()
