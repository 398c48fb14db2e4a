"""Home ranges through the algorithm: polygons, shares of countries, animals without a range, and what it refuses."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
import shapely
from qgis.core import QgsProcessingException, QgsVectorLayer

from neaspec_plugin.adapters.database import open_database
from neaspec_plugin.core.movement import home_range
from neaspec_plugin.processing.movement import home_ranges as algorithm

SINKS = ("OUTPUT", "SHARES", "LEFT_OUT")


@pytest.fixture
def surveyed(run, tmp_path):
    """Simulated leopards: one photographed 40 times on both sides of a border, one with three records, one crane's fixes."""
    path = str(tmp_path / "neaspec.gpkg")
    run("createdatabase", {"DATABASE": path})
    run("loadflagshiplayers", {"DATABASE": path})
    places = np.random.default_rng(3).uniform((130.3, 42.5), (131.0, 43.0), (40, 2)).tolist()
    fixes = np.random.default_rng(4).normal((115.6, 48.5), 0.05, (35, 2)).tolist()
    rows = [
        *(("AL", "SECRET-1", "camera trap", place) for place in places),
        *(("AL", "SECRET-2", "camera trap", place) for place in places[:3]),
        *(("WNC", "SECRET-3", "satellite telemetry", place) for place in fixes),
        ("AL", None, "camera trap", places[0]),
    ]
    records = pd.DataFrame(
        [
            {"occurrenceID": f"sim:r{n}", "species_id": species, "observationType": "animal", "organismName": name,
             "idConfidence": "certain", "startUTC": f"2014-01-{1 + n % 28:02d}T{n % 24:02d}:10:00Z", "timePrecision": "second",
             "datasetID": "sim", "samplingProtocol": protocol, "owner_country": "RUS", "geometry": shapely.Point(place)}
            for n, (species, name, protocol, place) in enumerate(rows)
        ]
    )  # fmt: skip
    with open_database(path).transaction() as writer:
        writer.insert("detections", records)
    return path


def table(path):
    layer = QgsVectorLayer(path)
    names = layer.fields().names()
    return layer, pd.DataFrame([feature.attributes() for feature in layer.getFeatures()], columns=names)


def test_ranges_shares_and_animals_without_a_range(run, surveyed, tmp_path):
    outputs = {name: str(tmp_path / f"{name}.gpkg") for name in SINKS}
    found = run("homeranges", {"DATABASE": surveyed, "METHOD": "mcp", "PERCENT": 95, **outputs})
    layer, ranges = table(outputs["OUTPUT"])
    assert found["ANIMALS"] == 2 and ranges["animal"].tolist() == ["SECRET-1", "SECRET-3"]
    assert ranges["records"].tolist() == [40, 35] and ranges["percent"].tolist() == [95, 95]
    assert ranges["note"].tolist()[0] == "minimum_activity_range"
    assert layer.crs().authid() == "EPSG:4326" and layer.getFeature(1).geometry().isMultipart()
    _, shares = table(outputs["SHARES"])
    sums = shares.groupby("animal")[["share", "area_ha"]].sum()
    assert sums["share"].tolist() == pytest.approx([1, 1])
    assert sums["area_ha"].tolist() == pytest.approx(ranges["area_ha"].tolist())
    leopard = shares[shares["animal"] == "SECRET-1"].set_index("country")["share"]
    assert {"CHN", "RUS", "unknown"} <= set(leopard.index) and leopard["CHN"] > 0.1 and leopard["RUS"] > 0.1
    _, left = table(outputs["LEFT_OUT"])
    assert left[["animal", "records", "reason"]].values.tolist() == [["SECRET-2", 3, "too_few_records"]]
    told = "\n".join(run.feedback.told)
    assert "Animals: 3; with a home range: 2; without one: 1." in told and "minimum activity range" in told
    assert "SECRET" not in told and "130." not in told


def test_kernels_and_the_same_question_twice(run, surveyed, tmp_path):
    path = str(tmp_path / "ranges.gpkg")
    asked = {"DATABASE": surveyed, "METHOD": "kernel", "PERCENT": 50, "SPECIES": ["WNC"]}
    first = run("homeranges", {**asked, "OUTPUT": path})
    _, half = table(path)
    assert half["bandwidth_m"].iloc[0] > 0 and not isinstance(half["note"].iloc[0], str)
    again = run("homeranges", {**asked, "OUTPUT": path})
    _, same = table(path)
    assert first["RUN"] == again["RUN"] and same["area_ha"].tolist() == half["area_ha"].tolist()
    run("homeranges", {**asked, "PERCENT": 95, "OUTPUT": path})
    _, most = table(path)
    assert most["area_ha"].iloc[0] > 2 * half["area_ha"].iloc[0]
    assert len(open_database(surveyed).read("runs", {"run_id": first["RUN"]})) == 1


def test_a_percentage_without_a_kernel_range_is_refused(run, surveyed):
    with pytest.raises(QgsProcessingException, match="PERCENT is 100"):
        run("homeranges", {"DATABASE": surveyed, "METHOD": "kernel", "PERCENT": 100})


def test_a_database_without_animals_gives_empty_tables(run, tmp_path):
    path = str(tmp_path / "empty.gpkg")
    run("createdatabase", {"DATABASE": path})
    outputs = {name: str(tmp_path / f"{name}.gpkg") for name in SINKS}
    found = run("homeranges", {"DATABASE": path, **outputs})
    assert found["ANIMALS"] == 0
    assert [table(outputs[name])[0].featureCount() for name in SINKS] == [0, 0, 0]


def test_options_are_those_of_the_method():
    assert algorithm.METHODS == home_range.METHODS and algorithm.BANDWIDTHS == home_range.BANDWIDTHS
