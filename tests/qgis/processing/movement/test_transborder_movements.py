"""Border crossings through the algorithm: tables, stored rows, the report without names, and what it refuses."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
import shapely
from osgeo import gdal, osr
from pyproj import Transformer
from qgis.core import QgsProcessingException, QgsVectorLayer

from neaspec_plugin.adapters.database import open_database
from neaspec_plugin.core.detections.stations import BANDS_KM
from neaspec_plugin.core.movement import least_cost, usable
from neaspec_plugin.processing import animal_records
from neaspec_plugin.processing.movement import transborder_movements as algorithm

SINKS = ("CROSSINGS", "INDIVIDUALS", "RESIDENCY", "EXCHANGE", "JOINT", "UNUSED")


@pytest.fixture
def surveyed(run, tmp_path):
    """Simulated leopards: one seen RUS, CHN, RUS; one in China by another code; one probable; one without a code."""
    path = str(tmp_path / "neaspec.gpkg")
    run("createdatabase", {"DATABASE": path})
    run("loadflagshiplayers", {"DATABASE": path})
    rows = [
        ("RUS", "2014-01-05T10:10:00Z", "SECRET-1", "certain"),
        ("CHN", "2014-03-02T11:05:00Z", "SECRET-1", "certain"),
        ("RUS", "2014-06-30T17:00:00Z", "SECRET-1", "certain"),
        ("CHN", "2014-02-02T11:05:00Z", "SECRET-2", "certain"),
        ("RUS", "2014-02-02T11:05:00Z", "SECRET-3", "probable"),
        ("CHN", "2014-04-02T11:05:00Z", "SECRET-3", "probable"),
        ("CHN", "2014-05-02T11:05:00Z", "NA", "certain"),
    ]
    records = pd.DataFrame(
        [
            {"occurrenceID": f"sim:r{n}", "species_id": "AL", "observationType": "animal", "occurrenceStatus": "present",
             "organismName": name, "idConfidence": grade, "declaredSide": side, "startUTC": when, "timePrecision": "second",
             "datasetID": "sim", "basisOfRecord": "MachineObservation", "samplingProtocol": "camera trap", "owner_country": side,
             "geometry": shapely.Point(131.0 + 0.001 * n, 43.0)}
            for n, (side, when, name, grade) in enumerate(rows)
        ]
    )  # fmt: skip
    stations = pd.DataFrame(
        {"deploymentID": ["sim:c", "sim:d"], "samplingProtocol": "camera trap", "declaredSide": ["CHN", "RUS"],
         "deploymentStart": "2014-01-01T00:00:00+08:00", "deploymentEnd": "2014-04-11T00:00:00+08:00"}
    )  # fmt: skip
    with open_database(path).transaction() as writer:
        writer.insert("detections", records)
        writer.insert("deployments", stations)
    return path


def table(path):
    layer = QgsVectorLayer(path)
    names = layer.fields().names()
    return pd.DataFrame([feature.attributes() for feature in layer.getFeatures()], columns=names)


def test_crossings_individuals_and_the_joint_minimum(run, surveyed, tmp_path):
    outputs = {name: str(tmp_path / f"{name}.gpkg") for name in SINKS}
    found = run("transbordermovements", {"DATABASE": surveyed, **outputs})
    # SECRET-1 twice certain; SECRET-3 with probable identity; three animals, two of them in both countries
    assert (found["CROSSINGS_MIN"], found["TRANSBOUNDARY"], found["JOINT_MINIMUM"]) == (2, 2, 3)
    crossings = table(outputs["CROSSINGS"])
    assert sorted(crossings["evidence_class"]) == ["detections", "detections", "identity_probable"]
    assert QgsVectorLayer(outputs["CROSSINGS"]).getFeature(1).hasGeometry()
    assert table(outputs["JOINT"])[["n_a", "n_b", "n_both", "joint", "national_sum"]].values.tolist() == [
        [3, 2, 2, 3, 5]
    ]
    unused = table(outputs["UNUSED"])
    assert list(unused["reason"]) == ["no_individual"]
    exchange = table(outputs["EXCHANGE"]).set_index(["side_from", "side_to"])
    # both cameras worked 100 days
    assert exchange.loc[("CHN", "RUS"), "per_1000_trap_days"] == pytest.approx(1000 / 200)
    assert len(table(outputs["RESIDENCY"])) == 3 + 1 + 2
    first = next(line for line in run.feedback.told if "at least" in line)  # before the crossings
    assert "animals at least 3" in first and "add up to 5" in first


def test_rows_are_stored_under_the_run_and_a_second_run_is_the_same(run, surveyed):
    first = run("transbordermovements", {"DATABASE": surveyed})
    again = run("transbordermovements", {"DATABASE": surveyed})
    assert first["RUN"] == again["RUN"]
    rows = open_database(surveyed).read("crossings")
    assert len(rows) == 3 and set(rows["run_id"]) == {first["RUN"]}
    assert rows["crossing_id"].is_unique and set(rows["border_status"]) == {"international"}


@pytest.mark.parametrize("language", ["en", "ru"])
def test_the_report_names_no_animal_no_day_and_no_place(run, surveyed, tmp_path, language):
    page = tmp_path / "report.html"
    run("transbordermovements", {"DATABASE": surveyed, "REPORT": str(page), "LANGUAGE": language})
    text = page.read_text(encoding="utf-8")
    assert "2014-01" in text and "2014-03" in text and "131.0" not in text
    for hidden in ("SECRET", "2014-01-05", "2014-03-02", "sim:"):
        assert hidden not in text, hidden
    assert "SECRET" not in "\n".join(run.feedback.told)


def test_a_record_in_doubt_before_the_first_sure_one_is_listed(run, surveyed, tmp_path):
    doubt = pd.DataFrame(
        [{"occurrenceID": "sim:doubt", "species_id": "AL", "organismName": "SECRET-2", "idConfidence": "certain",
          "sideStatus": "ambiguous", "startUTC": "2014-01-02T11:05:00Z", "timePrecision": "second", "datasetID": "sim",
          "geometry": shapely.Point(131.0, 43.0)}]
    )  # fmt: skip
    with open_database(surveyed).transaction() as writer:
        writer.insert("detections", doubt)
    page = tmp_path / "report.html"
    found = run("transbordermovements", {"DATABASE": surveyed, "REPORT": str(page)})
    assert found["CROSSINGS_MIN"] == 2
    rows = open_database(surveyed).read("crossings")
    own = rows[rows["evidence_class"] == "ambiguous"]
    assert own["side_from"].isna().all() and own["side_to"].tolist() == ["CHN"]
    assert "None" not in page.read_text(encoding="utf-8")


def test_aliases_join_two_codes(run, surveyed, tmp_path):
    file = tmp_path / "aliases.csv"
    file.write_text("code,animal\nsim:SECRET-2,SECRET-1\n", encoding="utf-8")
    found = run("transbordermovements", {"DATABASE": surveyed, "ALIASES": str(file)})
    assert found["JOINT_MINIMUM"] == 2
    file.write_text("code,animal\na,b\na,c\n", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match=r"aliases\.csv, row 2"):
        run("transbordermovements", {"DATABASE": surveyed, "ALIASES": str(file)})
    file.write_text("code,beast\na,b\n", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match="no column animal"):
        run("transbordermovements", {"DATABASE": surveyed, "ALIASES": str(file)})


def test_certain_alone(run, surveyed):
    found = run("transbordermovements", {"DATABASE": surveyed, "GRADE": "certain"})
    assert (found["CROSSINGS_MIN"], found["JOINT_MINIMUM"]) == (2, 2)


def test_options_are_those_of_the_method():
    assert animal_records.IDENTITIES == usable.IDENTITIES and set(animal_records.GRADES) == set(usable.GRADES)
    assert algorithm.BANDS_KM == BANDS_KM


def raster(path, values, left, top, size, epsg=32652):
    """A simulated raster of resistance."""
    rows, columns = values.shape
    source = gdal.GetDriverByName("GTiff").Create(str(path), columns, rows, 1, gdal.GDT_Float32)
    source.SetGeoTransform((left, size, 0, top, 0, -size))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    source.SetProjection(reference.ExportToWkt())
    source.GetRasterBand(1).SetNoDataValue(-9999)
    source.GetRasterBand(1).WriteArray(values)
    return str(path)


def test_ways_of_least_cost(run, surveyed, tmp_path):
    x, y = Transformer.from_crs(4326, 32652, always_xy=True).transform(131.0, 43.0)
    ones = np.ones((60, 60))
    layer = raster(tmp_path / "simulated.tif", ones, x - 1500, y + 1500, 50)
    outputs = {name: str(tmp_path / f"{name}.gpkg") for name in ("CROSSINGS", "LEAST_COST")}
    plain = run("transbordermovements", {"DATABASE": surveyed})
    found = run("transbordermovements", {"DATABASE": surveyed, "RESISTANCE": layer, **outputs})
    crossings, ways = table(outputs["CROSSINGS"]), table(outputs["LEAST_COST"])
    assert len(ways) == len(crossings) == 3 and found["RUN"] != plain["RUN"]
    # where all resists alike the way is as dear as it is long, and little longer than the straight step
    assert crossings["least_cost"].tolist() == pytest.approx(crossings["least_cost_m"].tolist())
    assert (abs(crossings["least_cost_m"] - crossings["distance_m"]) <= 100).all()
    assert QgsVectorLayer(outputs["LEAST_COST"]).getFeature(1).hasGeometry()
    ones[:, 31:] = -9999  # every record but the first is 81 m and more to the east of 131 degrees
    layer = raster(tmp_path / "hole.tif", ones, x - 1500, y + 1500, 50)
    runs = len(open_database(surveyed).read("runs"))
    outputs = {"CROSSINGS": str(tmp_path / "holed.gpkg"), "LEAST_COST": str(tmp_path / "holed_ways.gpkg")}
    found = run("transbordermovements", {"DATABASE": surveyed, "RESISTANCE": layer, **outputs})
    crossings, ways = table(outputs["CROSSINGS"]), table(outputs["LEAST_COST"])
    assert len(crossings) == 3 and len(ways) == 0
    assert not any(isinstance(cost, float) for cost in crossings["least_cost"])
    assert any("Crossings without a way of least cost: 3." in line for line in run.feedback.told)
    assert len(open_database(surveyed).read("runs")) == runs + 1 and found["RUN"] != plain["RUN"]
    layer = raster(tmp_path / "degrees.tif", np.ones((3, 3)), 130, 44, 1, 4326)
    with pytest.raises(QgsProcessingException, match="no projected"):
        run("transbordermovements", {"DATABASE": surveyed, "RESISTANCE": layer})


def test_what_a_raster_refuses_keeps_no_run(run, surveyed, tmp_path, monkeypatch):
    x, y = Transformer.from_crs(4326, 32652, always_xy=True).transform(131.0, 43.0)
    layer = raster(tmp_path / "simulated.tif", np.ones((60, 60)), x - 1500, y + 1500, 50)
    monkeypatch.setattr(least_cost, "MOST_CELLS", 8)
    with pytest.raises(QgsProcessingException, match="too fine"):
        run("transbordermovements", {"DATABASE": surveyed, "RESISTANCE": layer})
    kept = open_database(surveyed)
    assert not (kept.read("runs")["algorithm"] == "transbordermovements").any() and kept.read("crossings").empty


def sampled(path, **evidence):
    """Two simulated samples of one animal by genotype, in China and in Russia."""
    samples = pd.DataFrame(
        {"materialSampleID": ["sim:D1", "sim:D2"], "species_id": "AL", "collectionDate": ["2015-01-05", "2015-03-05"],
         "timePrecision": "day", "declaredSide": ["CHN", "RUS"], "datasetID": "sim", "owner_country": ["CHN", "RUS"],
         "geometry": [shapely.Point(131.0, 43.0), shapely.Point(131.01, 43.0)]}
    )  # fmt: skip
    links = pd.DataFrame(
        {"evidence_id": ["e1", "e2"], "organismID": "G-SECRET", "record_table": "samples", "record_id": ["sim:D1", "sim:D2"],
         "method": "genotype", "grade": "certain", **evidence}
    )  # fmt: skip
    with open_database(path).transaction() as writer:
        writer.insert("samples", samples)
        writer.insert("identity_evidence", links)


@pytest.mark.parametrize(
    ("evidence", "crossings", "row"),
    [({}, 0, "identity_probable"), ({"decided": "2024-01-01T00:00:00Z"}, 1, "detections")],
)
def test_samples_make_crossings(run, surveyed, tmp_path, evidence, crossings, row):
    sampled(surveyed, **evidence)
    page = tmp_path / "report.html"
    found = run("transbordermovements", {"DATABASE": surveyed, "REPORT": str(page)})
    # three animals have a code; nobody linked the genotype to one of them, so that it is none more, and its crossing
    # to Russia may be the one of SECRET-1
    assert (found["CROSSINGS_MIN"], found["JOINT_MINIMUM"]) == (2, 3)
    stored = open_database(surveyed).read("crossings")
    own = stored[stored["organismID"] == "G-SECRET"]
    assert list(zip(own["side_from"], own["side_to"], own["evidence_class"])) == [("CHN", "RUS", row)]
    assert f"DNA samples used: 2 of 2. Crossings at least with a sample at one end: {crossings}." in " ".join(
        run.feedback.told
    )
    text = page.read_text(encoding="utf-8")
    assert "DNA samples among them" in text and "SECRET" not in text
    assert "Each number is of the larger of the two lists" in text


def test_what_wrong_identities_may_change(run, surveyed, tmp_path):
    asked = {"DATABASE": surveyed, "MISID": 0.15, "SENSITIVITY": str(tmp_path / "wrong.gpkg")}
    found = run("transbordermovements", asked)
    wrong = table(asked["SENSITIVITY"]).set_index(["quantity", "country"])
    assert set(wrong["misid_rate"]) == {0.15}
    told = found["CROSSINGS_MIN"], 3, found["TRANSBOUNDARY"], found["JOINT_MINIMUM"], 3, 2  # 3 with probable identity
    assert wrong["found"].tolist() == list(told)
    assert (wrong["low"] <= wrong["median"]).all() and (wrong["median"] <= wrong["high"]).all()
    animals = wrong.loc["animals"].iloc[0]
    assert animals["low"] < 3 < animals["high"] <= 6  # six readings
    asked["SENSITIVITY"] = str(tmp_path / "again.gpkg")
    assert run("transbordermovements", asked)["RUN"] == found["RUN"]
    assert table(asked["SENSITIVITY"]).set_index(["quantity", "country"]).equals(wrong)
    with pytest.raises(AssertionError):  # the parameter takes no more than a half
        run("transbordermovements", {**asked, "MISID": 0.9})


def test_the_report_tells_what_wrong_identities_and_national_sums_do(run, surveyed, tmp_path):
    page = tmp_path / "report.html"
    run("transbordermovements", {"DATABASE": surveyed, "REPORT": str(page), "LANGUAGE": "en"})
    text = page.read_text(encoding="utf-8")
    assert "What wrong identities may change" in text and "Sum of national lists" in text
    assert "National numbers are never added up" in text and "15.0%" in text
    # the corridors that the database has; without them the report would say that none is named
    assert "groups named across borders" in text and "no group is named" not in text


def test_codes_through_the_matched_individuals(run, surveyed):
    animals = pd.DataFrame(
        [{"organismID": "simulated-P1", "species_id": "AL", "aliases": '{"sim": ["SECRET-1", "SECRET-2"]}'}]
    )
    with open_database(surveyed).transaction() as writer:
        writer.insert("individuals", animals)
    found = run("transbordermovements", {"DATABASE": surveyed, "IDENTITY": "individuals"})
    assert found["JOINT_MINIMUM"] == 2
    assert set(open_database(surveyed).read("crossings")["organismID"]) == {"simulated-P1", "sim:SECRET-3"}


def test_exchange_by_band(run, surveyed, tmp_path):
    path = str(tmp_path / "bands.gpkg")
    run("transbordermovements", {"DATABASE": surveyed, "EXCHANGE_BANDS": path})
    bands = table(path)
    # nobody measured how far the stations are from the border
    own = bands[bands["band"] == "unknown"]
    assert own["crossings"].sum() == 2 and bands["not_surveyed"].all()
