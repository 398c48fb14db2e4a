"""Change of habitats through the algorithm: polygons, rasters, wetlands, refusals. Simulated."""

from __future__ import annotations

import gc

import numpy as np
import pandas as pd
import pytest
import shapely
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingException, QgsRasterLayer, QgsVectorLayer

from neaspec_plugin.adapters import result_styles
from neaspec_plugin.adapters.rasters import write_grid
from neaspec_plugin.adapters.wording import Wording
from neaspec_plugin.core.grid import Grid

LEFT, RIGHT = shapely.box(130.60, 43.0, 130.61, 43.02), shapely.box(130.61, 43.0, 130.62, 43.02)  # simulated
OUTPUTS = ("AREAS", "TRANSITIONS", "CHANGES", "WETLANDS")


@pytest.fixture(autouse=True)
def no_layer_outlives_qgis():
    """What a refused run leaves is a cycle of frames that hold layers; collected after QGIS has ended, they crash it."""
    yield
    gc.collect()


def layer(*rows, name="simulated"):
    made = QgsVectorLayer("Polygon?crs=EPSG:4326&field=code:string", name, "memory")
    for code, shape in rows:
        feature = QgsFeature(made.fields())
        feature["code"] = code
        feature.setGeometry(QgsGeometry.fromWkt(shape.wkt))
        made.dataProvider().addFeature(feature)
    made.updateExtents()
    return made


def raster(path, values, left=480_000.0):
    write_grid(str(path), Grid(np.asarray(values, dtype=float), left, 4_800_000.0, 100.0, 100.0, "EPSG:32652"))
    return QgsRasterLayer(str(path), path.stem)


def table(path):
    found = QgsVectorLayer(path)
    names = found.fields().names()
    return pd.DataFrame([feature.attributes() for feature in found.getFeatures()], columns=names)


def asked(folder, **more):
    return {**{name: str(folder / f"{name}.gpkg") for name in OUTPUTS}, **more}


def maps(before, after):
    return {"BEFORE": before, "BEFORE_FIELD": "code", "AFTER": after, "AFTER_FIELD": "code"}


def test_a_marsh_that_became_farmland_is_a_wetland_lost(run, tmp_path):
    before, after = layer(("5.4", LEFT), ("14.1", RIGHT)), layer(("14.1", LEFT), ("14.1", RIGHT))
    found = run("habitatchange", asked(tmp_path, **maps(before, after)))
    assert (found["CHANGES_FOUND"], found["WETLANDS_FOUND"]) == (1, 1)
    lost = table(found["WETLANDS"])
    assert lost[["before", "after", "country_iso3"]].values.tolist() == [["5.4", "14.1", "CHN"]]
    areas = table(found["AREAS"]).set_index(["class", "country"])
    assert areas.loc[("5.4", "CHN"), "loss_ha"] == pytest.approx(lost["area_ha"][0], rel=1e-6)
    assert areas.loc[("all", "all"), "swap_ha"] == pytest.approx(0, abs=1e-6)
    moved = table(found["TRANSITIONS"])
    assert moved.query("before == '5.4' and country == 'all'")["share"].tolist() == pytest.approx([1.0])
    assert any("errors of both maps are not included" in told for told in run.feedback.told)
    drawn = QgsVectorLayer(found["WETLANDS"], "lost")
    result_styles.style_result(drawn, "wetlands_lost", Wording("en"))
    assert drawn.name() == "Wetlands lost"


def test_classified_rasters(run, tmp_path):
    given = {
        "BEFORE_RASTER": raster(tmp_path / "old.tif", [[90, 90, 10], [90, 90, 10]]),
        "AFTER_RASTER": raster(tmp_path / "new.tif", [[40, 40, 10], [40, 90, 10]]),
    }
    found = run("habitatchange", asked(tmp_path, **given, LIST="worldcover"))
    lost = table(found["WETLANDS"])
    assert lost[["before", "after"]].values.tolist() == [["90", "40"]]
    assert lost["area_ha"].tolist() == pytest.approx([3.0], rel=2e-3)


def test_maps_that_cannot_be_compared_are_refused(run, tmp_path):
    before = layer(("5.4", LEFT), name="old")
    old, moved = raster(tmp_path / "old.tif", [[1, 2]]), raster(tmp_path / "moved.tif", [[1, 2]], 490_000.0)
    two_maps = "either two polygon layers with their class fields, or two rasters"
    cases = (
        (two_maps, {}),
        (two_maps, {"BEFORE": before, "AFTER": before}),
        (two_maps, {"BEFORE_RASTER": old}),
        (two_maps, {**maps(before, before), "BEFORE_RASTER": old, "AFTER_RASTER": old}),
        ("old and new share no area", maps(before, layer(("5.4", RIGHT), name="new"))),
        ("new shows 100 % of its area twice", maps(before, layer(("5.4", LEFT), ("1.4", LEFT), name="new"))),
        ("new: 1 polygons have no class", maps(before, layer((None, LEFT), name="new"))),
        ("new has no polygon", maps(before, layer(name="new"))),
        ("old and moved|moved and old", {"BEFORE_RASTER": old, "AFTER_RASTER": moved}),
        ("half has no classes", {"BEFORE_RASTER": old, "AFTER_RASTER": raster(tmp_path / "half.tif", [[0.5, 2]])}),
    )
    for sentence, given in cases:
        with pytest.raises(QgsProcessingException, match=sentence):
            run("habitatchange", asked(tmp_path, **given))
