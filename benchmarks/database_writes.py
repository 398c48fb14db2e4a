"""Rows into the conservation database: our writer, and the loop of OGR beside it, with the spatial index kept.

    database_writes.py [ROWS]

Simulated detections; prints size, seconds and peak memory.
"""

from __future__ import annotations

import os
import resource
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from neaspec_plugin import libraries  # noqa: E402

libraries.make_available()

import numpy as np  # noqa: E402
import pandas as pd  # noqa: E402
import shapely  # noqa: E402
from osgeo import ogr  # noqa: E402

from neaspec_plugin.adapters import geopackage  # noqa: E402
from neaspec_plugin.adapters.database import open_database  # noqa: E402


def simulated(rows: int) -> pd.DataFrame:
    random = np.random.default_rng(1)
    points = shapely.points(random.uniform(129, 135, rows), random.uniform(42, 48, rows))
    return pd.DataFrame(
        {
            "occurrenceID": [f"simulated:{number}" for number in range(rows)],
            "species_id": "AT",
            "occurrenceStatus": "present",
            "individualCount": 1,
            "startUTC": "2024-01-05T06:00:00.000Z",
            "geometry": points,
        }
    )


def by_writer(path: str, frame: pd.DataFrame) -> None:
    with open_database(path).transaction() as writer:
        writer.insert("detections", frame)


def by_ogr(path: str, frame: pd.DataFrame) -> None:
    source = ogr.Open(path, update=1)
    layer = source.GetLayer("detections")
    source.StartTransaction()
    columns = [name for name in frame.columns if name != "geometry"]
    for values, wkb in zip(
        frame[columns].itertuples(index=False, name=None), shapely.to_wkb(frame["geometry"].to_numpy())
    ):
        feature = ogr.Feature(layer.GetLayerDefn())
        for name, value in zip(columns, values):
            feature[name] = value
        feature.SetGeometry(ogr.CreateGeometryFromWkb(wkb))
        layer.CreateFeature(feature)
    source.CommitTransaction()


def main(rows: int) -> None:
    frame = simulated(rows)
    seconds = {}
    with tempfile.TemporaryDirectory() as folder:
        for name, write in (("writer", by_writer), ("OGR loop", by_ogr)):
            path = os.path.join(folder, f"{name}.gpkg")
            geopackage.create(path)
            started = time.perf_counter()
            write(path, frame)
            seconds[name] = time.perf_counter() - started
            count = open_database(path).count("detections")
            print(f"{name:9} {count} rows  {seconds[name]:6.2f} s  {os.path.getsize(path) / 1e6:.0f} MB")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    ratio = seconds["writer"] / seconds["OGR loop"]
    print(f"the writer takes {ratio:.2f} of the OGR loop's time; peak memory {peak:.0f} MB")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
