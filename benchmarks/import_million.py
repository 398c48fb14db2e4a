"""A Camtrap DP package into the database, with sides and quality tests, beside ogr2ogr with the bare observations.

    import_million.py [OBSERVATIONS ...]        default 10000 100000 1000000, over 2000 deployments

``ogr2ogr`` loads the CSV of the observations as text into a GeoPackage of one table; we read the whole package, hold
each row against the standard and its deployment, find the side of the border, run the tests of quality at their default
levels and write an indexed database. Each runs in a process of its own over the same simulated package, ogr2ogr
before and after ours: the mean of the two counts. The verdict is
the ratio within one run, at a million at most 6, under 2 GB; seconds depend on the machine. ``silence`` is the longest
time without a sign of progress, ``deafness`` that without asking whether to stop.
"""

from __future__ import annotations

import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from camtrap_import import ROOT, simulate  # noqa: E402

sys.path.insert(0, str(ROOT))

DEPLOYMENTS = 2000


class Watched:
    """A progress that notes the longest time between two signs of life and between two questions whether to stop."""

    def __init__(self):
        self.told = self.asked = time.perf_counter()
        self.silence = self.deafness = self.percent = 0.0

    def is_canceled(self) -> bool:
        now = time.perf_counter()
        self.deafness, self.asked = max(self.deafness, now - self.asked), now
        return False

    def set_progress(self, percent: float) -> None:
        now = time.perf_counter()
        if percent > self.percent:
            self.silence, self.told, self.percent = max(self.silence, now - self.told), now, percent

    def info(self, message) -> None:
        pass


def ours(folder: str, path: str) -> dict:
    from neaspec_plugin import libraries, paths

    libraries.make_available("")
    import scipy.stats  # noqa: F401  loaded once in a session of QGIS: not part of the time, but of memory

    from neaspec_plugin.adapters import checking, geopackage, intake
    from neaspec_plugin.adapters.border_strips import office_or_bundled, read_sides
    from neaspec_plugin.adapters.database import open_database
    from neaspec_plugin.core.progress import Part, step
    from neaspec_plugin.core.species.reference import constants, reference_tables

    geopackage.create(path)
    database = open_database(path)
    with database.transaction() as writer:
        writer.insert("species", reference_tables(paths.reference_dir())["species"])
    begun, worked = time.perf_counter(), time.process_time()
    progress = Watched()
    strips = office_or_bundled("")
    sides = read_sides(strips, constants(paths.reference_dir(), "defaults")["boundary_uncertainty_m"])
    step(progress, 1, 200)
    setting = checking.default_setting()
    step(progress, 1, 100)
    taken = intake.take_in(database, folder, "auto", "", {}, sides, Part(progress, 1, 100), {}, setting)
    progress.is_canceled()
    progress.set_progress(101)
    return {
        "rows": database.count("detections"),
        "issues": database.count("import_issues"),
        "flagged": taken.account.flagged,
        "seconds": time.perf_counter() - begun,
        "cpu": time.process_time() - worked,
        "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
        "silence": progress.silence,
        "deafness": progress.deafness,
    }


def ogr2ogr(folder: str, path: str) -> dict:
    begun = time.perf_counter()
    child = subprocess.Popen([shutil.which("ogr2ogr"), "-f", "GPKG", path, os.path.join(folder, "observations.csv")])
    _, status, used = os.wait4(child.pid, 0)
    if status:
        raise SystemExit(f"ogr2ogr failed: {status}")
    return {
        "seconds": time.perf_counter() - begun,
        "cpu": used.ru_utime + used.ru_stime,
        "peak_mb": used.ru_maxrss / 1024,
    }


def measure(observations: int) -> None:
    with tempfile.TemporaryDirectory(prefix="simulated_import_") as folder:
        package = Path(folder) / "package"
        package.mkdir()
        simulate(package, observations, DEPLOYMENTS)
        size = sum(file.stat().st_size for file in package.iterdir()) / 1e6
        print(f"simulated package: {observations} observations, {DEPLOYMENTS} deployments, {size:.1f} MB")
        before = ogr2ogr(str(package), os.path.join(folder, "before.gpkg"))
        path = os.path.join(folder, "ours.gpkg")
        done = subprocess.run(
            [sys.executable, __file__, "ours", str(package), path], stdout=subprocess.PIPE, text=True, check=True
        )
        own = json.loads(done.stdout)
        after = ogr2ogr(str(package), os.path.join(folder, "after.gpkg"))
        bare = {name: (before[name] + after[name]) / 2 for name in before}
        ratio, of_work = (own[name] / bare[name] for name in ("seconds", "cpu"))
        print(f"ogr2ogr  {observations} rows  {_told(bare)}")
        print(f"ours     {own['rows']} rows  {_told(own)}  {own['issues']} issues")
        file_mb = os.path.getsize(path) / 1e6
        print(f"silence {own['silence']:.2f} s, deafness {own['deafness']:.2f} s, file {file_mb:.0f} MB")
        print(f"ratio {ratio:.2f}, of the processor's time {of_work:.2f}", flush=True)


def _told(found: dict) -> str:
    return f"{found['seconds']:.2f} s  {found['cpu']:.2f} s of the processor  {found['peak_mb']:.0f} MB"


def main() -> None:
    if sys.argv[1:2] == ["ours"]:
        print(json.dumps(ours(*sys.argv[2:])))
        return
    for observations in map(int, sys.argv[1:] or ["10000", "100000", "1000000"]):
        measure(observations)


if __name__ == "__main__":
    main()
