"""Gaps in protection through the algorithm: tables, polygons, planning units, the database, refusals. Simulated."""

from __future__ import annotations

import gc

import pandas as pd
import pytest
import shapely
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingException, QgsVectorLayer

from neaspec_plugin.adapters.database import open_database

STUDY = shapely.box(130.6, 43.0, 131.4, 43.6)  # simulated, on both sides of a border
RESERVE = shapely.box(130.6, 43.0, 130.8, 43.6)


@pytest.fixture(autouse=True)
def no_layer_outlives_qgis():
    """What a refused run leaves is a cycle of frames that hold layers; collected after QGIS has ended, they crash it."""
    yield
    gc.collect()


def layer(*shapes, kind="Polygon", name="simulated"):
    """A layer in memory with the field ``code``; ``shapes`` are pairs of code and shape."""
    made = QgsVectorLayer(f"{kind}?crs=EPSG:4326&field=code:string", name, "memory")
    for code, shape in shapes:
        feature = QgsFeature(made.fields())
        feature["code"] = code
        feature.setGeometry(QgsGeometry.fromWkt(shape.wkt))
        made.dataProvider().addFeature(feature)
    made.updateExtents()
    return made


def table(path):
    found = QgsVectorLayer(path)
    names = found.fields().names()
    return pd.DataFrame([feature.attributes() for feature in found.getFeatures()], columns=names)


def asked(folder, **more):
    outputs = {name: str(folder / f"{name}.gpkg") for name in ("REPRESENTATION", "INDICATORS", "GAPS")}
    return {"STUDY_AREA": layer(("all", STUDY)), "PROTECTED": layer(("p", RESERVE)), **outputs, **more}


def test_features_by_field_with_their_gaps(run, tmp_path):
    ranges = layer(("AL", STUDY), ("AT", shapely.box(131.1, 43.1, 131.3, 43.3)), name="range")
    sites = layer(("s", shapely.Point(130.7, 43.2)), kind="Point", name="stations")
    found = run("protectiongaps", asked(tmp_path, FEATURES=[ranges, sites], FEATURE_FIELD="code"))
    rows = table(found["REPRESENTATION"]).set_index(["feature", "country"])
    whole = rows.xs("all", level="country")
    assert whole.index.tolist() == ["range_AL", "range_AT", "stations_s"]
    assert whole["unit"].tolist() == ["ha", "ha", "number"] and whole["met"].tolist() == ["no", "no", "yes"]
    assert whole["share"].tolist() == pytest.approx([0.25, 0, 1], abs=1e-4)
    assert [one for one in rows.loc["range_AL"].index if one != "unknown"] == ["CHN", "RUS", "all"]
    indicators = table(found["INDICATORS"]).set_index("country")
    lacking = 0.05 / 0.25 * indicators.loc["all", "protected_ha"]
    assert indicators.loc["all", "lacking_ha"] == pytest.approx(lacking, rel=1e-3)
    gaps = table(found["GAPS"])
    assert found["FOUND"] == len(gaps) == 2 and gaps["reason"].tolist() == ["below_target", "not_protected"]
    assert set(gaps["country_iso3"]) <= {"CHN;RUS", "CHN", "RUS"}
    assert any("Features: 3; target met: 1; gaps: 2" in told for told in run.feedback.told)


def test_the_result_of_planning_units_is_taken_as_it_is(run, tmp_path):
    units = run(
        "planningunits",
        {
            "STUDY_AREA": layer(("all", STUDY)),
            "SIZE_KM2": 100,
            "POLYGONS": [layer(("a", STUDY), name="forest")],
            "PROTECTED": layer(("p", RESERVE)),
            "OUTPUT": str(tmp_path / "units.gpkg"),
        },
    )["OUTPUT"]
    found = run("protectiongaps", asked(tmp_path, UNITS=units))
    rows = table(found["REPRESENTATION"])
    assert set(rows["feature"]) == {"forest"} and rows["share"].iloc[-1] == pytest.approx(0.25, abs=1e-4)


def test_tables_of_the_database(office, run, tmp_path):
    database = open_database(office)
    with database.transaction() as writer:
        writer.insert("habitats", pd.DataFrame([{"habitat_id": "h", "habitat_type": "forest", "geometry": STUDY}]))
        writer.insert("protected_areas", pd.DataFrame([{"area_id": "p", "geometry": RESERVE}]))
    parameters = asked(tmp_path, DATABASE=office)
    del parameters["PROTECTED"]
    found = run("protectiongaps", parameters)
    rows = table(found["REPRESENTATION"])
    forest = rows[(rows["feature"] == "habitat_forest") & (rows["country"] == "all")]
    assert forest["share"].tolist() == pytest.approx([0.25], abs=1e-4)
    assert database.read("runs", {"run_id": found["RUN"]})["algorithm"].tolist() == ["protectiongaps"]
    stored = database.read("representation", {"run_id": found["RUN"]})
    assert set(stored.loc[stored["feature"] == "study_area", "country_iso3"]) >= {"CHN", "RUS", "all"}
    kept = stored[(stored["feature"] == "habitat_forest") & (stored["country_iso3"] == "all")]
    assert kept["held"].tolist() == forest["protected"].tolist() and kept["met"].tolist() == ["no"]
    assert run("protectiongaps", parameters)["RUN"] == found["RUN"]  # the same question is the same run
    other = run("protectiongaps", {**parameters, "STUDY_AREA": layer(("all", STUDY.buffer(0.1)))})
    assert other["RUN"] != found["RUN"] and len(database.read("representation", {"run_id": found["RUN"]})) == len(
        stored
    )


def test_what_cannot_be_measured_is_refused(run, tmp_path):
    with pytest.raises(QgsProcessingException, match="No feature lies in the study area"):
        run("protectiongaps", asked(tmp_path))
    with pytest.raises(QgsProcessingException, match="lacks the fields country_iso3 and protected_share"):
        run("protectiongaps", asked(tmp_path, UNITS=layer(("a", STUDY))))
    with pytest.raises(QgsProcessingException, match="study area has no polygon"):
        run("protectiongaps", asked(tmp_path, STUDY_AREA=layer(), FEATURES=[layer(("a", STUDY))]))
