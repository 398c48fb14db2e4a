"""Seconds and peak memory of cost fields and of a whole corridor job, beside GRASS doing the same.

    least_cost.py                           one field of 1, 4 and 16 million cells, then a job of 4 million
    least_cost.py CELLS ...                 one field with 8 neighbours of each size
    least_cost.py --job CELLS [CORES]       fields, all pairs' corridors and ways; 20 cores

Each side runs in a process of its own over the same simulated resistance (1 to 1000), once compiled. GRASS (r.cost,
r.mapcalc, r.drain; memory=2000) is left out where it is not installed; of a job it computes two cores and three pairs,
which are multiplied; its seconds are those of the commands alone, without the start of GRASS. On a busy machine the
seconds of processors tell more than those of the clock. Limits: without numba a field up to 4 million cells; 4 GB.
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
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from neaspec_plugin import libraries

libraries.make_available("")

import numpy as np  # noqa: E402
import shapely  # noqa: E402
from scipy.ndimage import gaussian_filter  # noqa: E402

from neaspec_plugin.core.corridors.costs import search as cost_search  # noqa: E402
from neaspec_plugin.core.corridors.costs import waves as cost_waves  # noqa: E402
from neaspec_plugin.core.corridors.linkages import account, corridors, narrowest, strips  # noqa: E402
from neaspec_plugin.core.corridors.linkages.cores import Core  # noqa: E402
from neaspec_plugin.core.grid import Grid  # noqa: E402

SIZE, LEFT, TOP, MEASURED_CORES, MEASURED_PAIRS = 30.0, 500_000.0, 4_800_000.0, 2, 3
# side: (at most this share of GRASS's seconds for a field, for a job)
TARGETS = {"numba": (1 / 4, 1 / 20), "numpy": (2, 1 / 2)}
MOST_NUMPY, MOST_MB = 4_000_000, 4_000  # cells up to which numpy has a limit; peak memory


def simulate(cells, cores=20):
    """Simulated resistance with patches of some ten cells, and cores of one cell."""
    source, side = np.random.default_rng(1), int(np.sqrt(cells))
    values = np.exp(3.5 * gaussian_filter(source.standard_normal((side, side)), 8) * 16)
    values = np.clip(values / np.quantile(values, 0.02), 1, 1000)
    places = source.choice(side * side, cores, replace=False)
    return Grid(values, LEFT, TOP, SIZE, SIZE, "EPSG:32652"), np.sort(places)


def field(side, grid, places):
    """Seconds of one field, and of two on two threads where they gain."""
    made = cost_search.KernelSearch if side == "numba" else cost_waves.WaveSearch
    began, busy = time.perf_counter(), time.process_time()
    search = made(grid.values, grid.width)
    search.search(places[:1])
    told = {"seconds": time.perf_counter() - began, "cpu": time.process_time() - busy}
    if search.threads > 1:
        began = time.perf_counter()
        with ThreadPoolExecutor(2) as pool:
            list(pool.map(lambda place: search.search(np.array([place])), places[:2]))
        told["two on two threads"] = time.perf_counter() - began
    return told


def job(side, grid, places):
    """Seconds of fields with ways, and of the table, mosaic and strips of all pairs."""
    if side == "numpy":
        cost_search.kernel_agrees = narrowest.kernel_agrees = lambda: False
    points = shapely.points(grid.centres(*np.divmod(places, grid.values.shape[1])))
    cores = [Core(str(number), point, np.array([place])) for number, (point, place) in enumerate(zip(points, places))]
    land = account.Landscape(grid, cores, lambda asked: np.full(len(asked), None))
    told = {}
    if side == "numba":
        cost_search.KernelSearch.threads = 1
        began = time.perf_counter()
        corridors.distances(grid, cores)
        told["fields and ways on one thread"] = time.perf_counter() - began
        cost_search.KernelSearch.threads = 2
    began, busy = time.perf_counter(), time.process_time()
    found = corridors.distances(grid, cores)
    told["fields and ways"] = time.perf_counter() - began
    began = time.perf_counter()
    account.corridors(land, found, sorted(found.ways), strips.Width(5))
    told["corridors"] = time.perf_counter() - began
    seconds = told["fields and ways"] + told["corridors"]
    return {"seconds": seconds, "cpu": time.process_time() - busy, **told}


def grass_place(folder):
    """The environment in which GRASS's commands work, in an empty place of theirs."""
    subprocess.run(["grass", "-c", "XY", f"{folder}/place", "-e"], capture_output=True, check=True)
    base = subprocess.run(["grass", "--config", "path"], capture_output=True, text=True, check=True).stdout.strip()
    Path(folder, "rc").write_text(f"GISDBASE: {folder}\nLOCATION_NAME: place\nMAPSET: PERMANENT\n", encoding="utf-8")
    path = os.pathsep.join([f"{base}/bin", f"{base}/scripts", os.environ["PATH"]])
    own = {"GISBASE": base, "GISRC": f"{folder}/rc", "PATH": path, "LD_LIBRARY_PATH": f"{base}/lib"}
    return {**os.environ, **own, "PYTHONPATH": f"{base}/etc/python"}


def timed(command, environment):
    """Seconds by the clock and of processors of one command."""
    before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run(command.split(), env=environment, capture_output=True, check=True)
    seconds, after = time.perf_counter() - began, resource.getrusage(resource.RUSAGE_CHILDREN)
    return seconds, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def grass(grid, places, whole):
    """Seconds of GRASS's commands, those of a job multiplied."""
    rows, columns = grid.values.shape
    x, y = grid.centres(*np.divmod(places, columns)).T
    east, south = LEFT + columns * SIZE, TOP - rows * SIZE
    edges = f"north={TOP} south={south} east={east} west={LEFT} rows={rows} cols={columns}"
    costs = [
        f"r.cost input=v output=c{core} outdir=d{core} start_coordinates={x[core]},{y[core]} memory=2000"
        for core in range(MEASURED_CORES if whole else 1)
    ]
    maps = [f"r.mapcalc expression=m{pair}=float(c0+c1-1000.0)" for pair in range(MEASURED_PAIRS if whole else 0)]
    ways = [
        f"r.drain -d input=c0 direction=d0 output=w{pair} start_coordinates={x[pair + 1]},{y[pair + 1]}"
        for pair in range(MEASURED_PAIRS if whole else 0)
    ]
    with tempfile.TemporaryDirectory() as folder:
        grid.values.astype("float64").tofile(f"{folder}/values.bin")
        environment = grass_place(folder)
        timed(f"r.in.bin -d input={folder}/values.bin output=v bytes=8 {edges}", environment)
        timed("g.region raster=v", environment)
        told = [timed(f"{command} --quiet --overwrite", environment) for command in (*costs, *maps, *ways)]
    wall, cpu = np.array(told).T
    pairs = len(places) * (len(places) - 1) / 2
    times = np.repeat([len(places) / len(costs), pairs / MEASURED_PAIRS], [len(costs), len(maps) + len(ways)])
    if not whole:
        times = np.ones(1)
    parts = np.split(wall * times, [len(costs), len(costs) + len(maps)])
    more = {f"{name} (multiplied)": part.sum() for name, part in zip(("r.cost", "r.mapcalc", "r.drain"), parts)}
    return {"seconds": (wall * times).sum(), "cpu": (cpu * times).sum(), **(more if whole else {})}


def one(side, kind, cells, cores):
    grid, places = simulate(cells, cores)
    compiled = side == "numba" and cost_search.kernel_agrees() and narrowest.kernel_agrees()  # before it is timed
    if side == "numba" and not compiled:
        told = {"absent": "numba is not installed"}
    elif side == "grass":
        told = grass(grid, places, kind == "job")
    else:
        told = (job if kind == "job" else field)(side, grid, places)
    who = resource.RUSAGE_CHILDREN if side == "grass" else resource.RUSAGE_SELF
    sys.stdout.write(json.dumps({**told, "peak_mb": resource.getrusage(who).ru_maxrss / 1024}))


def compare(kind, cells, cores):
    found = {}
    for side in ("numba", "numpy", "grass"):
        if side == "numpy" and cells > MOST_NUMPY:
            continue
        if side == "grass" and not shutil.which("grass"):
            print("GRASS is not installed: no comparison")
            continue
        command = [sys.executable, __file__, "--one", side, kind, str(cells), str(cores)]
        told = json.loads(subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout)
        if "absent" in told:
            print(f"{side}: {told['absent']}")
            continue
        clock, busy, peak = (told.pop(name) for name in ("seconds", "cpu", "peak_mb"))
        found[side] = (clock, busy)
        more = "".join(f"; {what} {seconds:.2f} s" for what, seconds in told.items())
        kept = "" if side == "grass" else f" ({verdict(peak <= MOST_MB)})"
        print(f"{side}: {clock:.2f} s ({busy:.2f} s of processors), peak {peak:.0f} MB{kept}{more}", flush=True)
    for side, limits in TARGETS.items():
        if side in found and "grass" in found:
            most = limits[kind == "job"]
            ratio, busy = (own / other for own, other in zip(found[side], found["grass"]))
            print(f"{side} / GRASS {ratio:.3f} (processors {busy:.3f}), at most {most:.3f}: {verdict(ratio <= most)}")


def verdict(kept):
    return "met" if kept else "not met"


def one_field(cells):
    print(f"one field: cells {cells}", flush=True)
    compare("field", cells, 20)


def whole_job(cells, cores=20):
    print(f"job: cells {cells}, cores {cores}, all pairs", flush=True)
    compare("job", cells, cores)


def main():
    if sys.argv[1:2] == ["--one"]:
        one(*sys.argv[2:4], *(int(size) for size in sys.argv[4:]))
    elif sys.argv[1:2] == ["--job"]:
        whole_job(*map(int, sys.argv[2:]))
    elif sys.argv[1:]:
        for size in sys.argv[1:]:
            one_field(int(size))
    else:
        for cells in (1_000_000, 4_000_000, 16_000_000):
            one_field(cells)
        whole_job(4_000_000)


if __name__ == "__main__":
    main()
