"""Corridors laid over layers and a database through the algorithm, and what the report shows of it. Simulated."""

from __future__ import annotations

import gc
import re

import numpy as np
import pandas as pd
import pytest
import shapely
from pyproj import Geod, Transformer
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingException, QgsVectorLayer

from neaspec_plugin import paths, settings
from neaspec_plugin.adapters.border_strips import read_lines
from neaspec_plugin.adapters.database import open_database
from neaspec_plugin.adapters.rasters import read_grid, write_grid
from neaspec_plugin.core.corridors.linkages import cores
from neaspec_plugin.core.corridors.overlay import laid_over, overlay
from neaspec_plugin.core.grid import Grid

STRIPS = paths.resource("boundaries", "border_strips.gpkg")
LINE = "LINESTRING(131.0 43.3, 131.5 43.1)"  # simulated, across a border


@pytest.fixture(autouse=True)
def no_layer_outlives_qgis():
    """What a refused run leaves is a cycle of frames that hold layers; collected after QGIS has ended, they crash it."""
    yield
    gc.collect()


def layer(kind, fields, *rows):
    """A layer in memory of rows of values with WKT behind them."""
    made = QgsVectorLayer(f"{kind}?crs=EPSG:4326" + "".join(f"&field={one}" for one in fields), "simulated", "memory")
    for *values, text in rows:
        feature = QgsFeature(made.fields())
        feature.setAttributes(values)
        feature.setGeometry(QgsGeometry.fromWkt(text))
        made.dataProvider().addFeature(feature)
    made.updateExtents()
    return made


def table(path):
    found = QgsVectorLayer(path)
    names = found.fields().names()
    return pd.DataFrame([feature.attributes() for feature in found.getFeatures()], columns=names)


def asked(tmp_path, **more):
    names = ("CORRIDORS", "BY_COUNTRY", "GAPS", "BORDER")
    return {**{name: str(tmp_path / f"{name.lower()}.gpkg") for name in names}, **more}


def test_lines_over_layers(run, tmp_path):
    lines = layer("LineString", ["name:string", "width_km:double"], ["ridge", 8.0, LINE])
    park = layer("Polygon", [], [shapely.box(130.5, 42.5, 131.1, 43.8).wkt])
    fence = layer("LineString", [], ["LINESTRING(131.3 43.0, 131.3 43.5)"])
    found = run("corridoroverlay", asked(tmp_path, INPUT=lines, PROTECTED=park, BARRIERS=fence))
    (ridge,) = table(found["CORRIDORS"]).to_dict("records")
    assert found["FOUND"] == 1 and ridge["name"] == "ridge" and ridge["width_km"] == 8 and ridge["barriers"] == 1
    assert ridge["borders"] == "CHN-RUS" and 0 < ridge["protected_percent"] < 50
    sides = table(found["BY_COUNTRY"]).set_index("country_iso3")
    assert [side for side in sides.index if side != "unknown"] == ["CHN", "RUS"]
    assert sides["length_km"].sum() == pytest.approx(ridge["length_km"])
    assert sides["area_km2"].sum() == pytest.approx(ridge["area_km2"])
    gaps = table(found["GAPS"])
    assert gaps["area_km2"].sum() == pytest.approx(ridge["area_km2"] - ridge["protected_km2"], rel=1e-6)
    assert any("along the bundled line, whose place is known to 300 m" in line for line in run.feedback.told)
    assert any("Corridors: 1; shapes near them: 2. This takes about 1 s." in line for line in run.feedback.told)
    assert any("Width given to lines: 8 to 8 km" in line for line in run.feedback.told)


def test_the_bundled_line_has_lengths_and_is_in_no_output(run, office, tmp_path):
    lines = layer("LineString", ["name:string", "width_km:double"], ["ridge", 8.0, LINE])
    fence = layer("LineString", ["KIND:string"], ["fence", "LINESTRING(131.2 43.2, 131.2 43.25)"])
    given = asked(tmp_path, DATABASE=office, INPUT=lines, BARRIERS=fence)
    found = run("corridoroverlay", given)
    border = QgsVectorLayer(found["BORDER"])
    assert border.isValid() and not border.isSpatial() and "geometry" not in border.fields().names()
    strip = next(QgsVectorLayer(found["CORRIDORS"]).getFeatures()).geometry()
    strip = shapely.from_wkb(bytes(strip.asWkb()))
    sides, line = next((row[:2], row[3]) for row in read_lines(STRIPS) if {*row[:2]} == {"CHN", "RUS"})
    expected = Geod(ellps="WGS84").geometry_length(line.intersection(strip)) / 1000
    (piece,) = table(found["BORDER"]).to_dict("records")
    assert (
        (piece["side_a"], piece["side_b"]) == sides and piece["length_km"] == pytest.approx(expected) and expected > 5
    )
    assert piece["closed_km"] + piece["open_km"] == pytest.approx(expected)
    for row in (*table(found["CORRIDORS"]).to_dict("records"), *table(found["BY_COUNTRY"]).to_dict("records")):
        if row["country_iso3"] != "unknown":
            assert row["border_km"] == pytest.approx(expected) and row["demarcation_km"] == 0
            assert row["border_uncertainty_m"] == 300
    nodes = {tuple(node) for node in shapely.get_coordinates(line.intersection(strip.buffer(-0.001)))}
    for output in ("CORRIDORS", "GAPS"):
        for feature in QgsVectorLayer(found[output]).getFeatures():
            assert not nodes & {(node.x(), node.y()) for node in feature.geometry().vertices()}
    page = tmp_path / "report.html"
    run("conservationreport", {"DATABASE": office, "HTML": str(page), "LANGUAGE": "en"})
    text = page.read_text(encoding="utf-8")
    section = text[text.index("Border inside corridors") : text.index("Corridors by country")]
    assert f"{expected:.1f}" in section and "300 m" in section and "within 1 km of a fence" in section


def test_named_corridors_of_the_database_reach_the_report(run, office, tmp_path):
    found = run("corridoroverlay", asked(tmp_path, DATABASE=office, SPECIES=["AT", "AL"]))
    database = open_database(office)
    stored = database.read("corridor_overlays", {"run_id": found["RUN"]})
    named = database.read("corridors")
    named = named[(named["kind"] == "land") & named["species_ids"].str.contains("AT|AL")]
    whole = stored[stored["country_iso3"] == "all"]
    assert set(whole["corridor_id"]) == set(named["corridor_id"]) and found["FOUND"] == len(named)
    states = table(found["CORRIDORS"])["status"].tolist()
    assert states == sorted(states, key=("functioning", "proposed", "lost").index)
    assert whole["protected_share"].isna().all() and whole["key_sites"].sum() > 0  # sites are points, no polygons
    assert whole["area_km2"].notna().sum() == named["geometry"].notna().sum()
    placed = stored[stored["area_km2"].notna() & (stored["country_iso3"] != "unknown")]
    assert placed["border_km"].notna().all()
    assert placed.loc[placed["country_iso3"] != "all", "border_km"].max() > 0
    page = tmp_path / "report.html"
    run("conservationreport", {"DATABASE": office, "HTML": str(page), "LANGUAGE": "en"})
    text = page.read_text(encoding="utf-8")
    section = text[text.index("Corridors of the two Amur cats") :]
    assert "data:image/png" in section and "Corridors by country" in section
    rows = re.findall(r"<tr.*?</tr>", section[: section.index("Border inside corridors")], flags=re.DOTALL)
    order = [
        next(word for word in ("functioning", "proposed", "lost") if word in one) for one in rows if "</td>" in one
    ]
    assert order == states and "place not known" in section and "not known" in section


def test_a_raster_of_current(run, tmp_path):
    values = np.zeros((40, 60))
    values[20, :] = np.linspace(1, 5, 60)
    values[5, 5:9] = 5
    path = str(tmp_path / "simulated_current.tif")
    write_grid(path, Grid(values, 640_000.0, 4_800_000.0, 1000.0, 1000.0, "EPSG:32652"))
    found = run("corridoroverlay", asked(tmp_path, RASTER=path, PERCENTILE=50))
    rows = table(found["CORRIDORS"])
    assert found["FOUND"] == 2 and rows["area_km2"].tolist() == pytest.approx([28, 4], rel=0.01)


def test_current_by_protection(run, tmp_path):
    values = np.zeros((40, 60))
    values[20, :] = np.linspace(1, 5, 60)
    path = str(tmp_path / "simulated_current.tif")
    land = Grid(values, 640_000.0, 4_800_000.0, 1000.0, 1000.0, "EPSG:32652")
    write_grid(path, land)
    to = Transformer.from_crs("EPSG:32652", "EPSG:4326", always_xy=True)
    east = shapely.segmentize(
        shapely.box(670_000, 4_760_000, 700_000, 4_800_000), 1000
    )  # the right half of the columns
    park = layer("Polygon", [], [shapely.transform(east, lambda c: np.column_stack(to.transform(*c.T))).wkt])
    output = str(tmp_path / "classes.tif")
    found = run(
        "corridoroverlay", asked(tmp_path, RASTER=path, PERCENTILE=90, PROTECTED=park, CURRENT_BY_PROTECTION=output)
    )
    classes = read_grid(found["CURRENT_BY_PROTECTION"], "EPSG:32652").values
    assert np.isnan(np.delete(classes, 20, axis=0)).all()
    assert classes[20].tolist() == [1.0] * 30 + [5.0] * 24 + [6.0] * 6  # 90 % of 60 values lie below the sixth last
    for more in ({}, {"PROTECTED": park, "PERCENTILE": 40}):  # nobody told what is protected; strong is no strength
        with pytest.raises(QgsProcessingException, match="Current by protection needs"):
            run("corridoroverlay", asked(tmp_path, RASTER=path, CURRENT_BY_PROTECTION=output + "2.tif", **more))
    lines = layer("LineString", ["width_km:double"], [8.0, LINE])
    with pytest.raises(QgsProcessingException, match="Current by protection needs"):
        run("corridoroverlay", asked(tmp_path, INPUT=lines, PROTECTED=park, CURRENT_BY_PROTECTION=output + "2.tif"))


def test_a_cancel_is_answered_while_it_computes(run, tmp_path, stopped_in, stopped_at):
    path, park = str(tmp_path / "simulated_current.tif"), layer("Polygon", [], [shapely.box(130, 42, 132, 44).wkt])
    write_grid(path, Grid(np.eye(9), 640_000.0, 4_800_000.0, 1000.0, 1000.0, "EPSG:32652"))
    given = asked(tmp_path, RASTER=path, PROTECTED=park, CURRENT_BY_PROTECTION=str(tmp_path / "classes.tif"))
    stopped_at(given["CURRENT_BY_PROTECTION"], lambda: run("corridoroverlay", given))
    for module, name in ((cores, "numbered_cells"), (overlay, "overlay"), (laid_over, "strong_patches")):
        assert stopped_in(module, name, lambda: run("corridoroverlay", given)) < 2


def test_what_is_refused(run, office, tmp_path):
    path = str(tmp_path / "simulated_nothing.tif")
    write_grid(path, Grid(np.zeros((4, 4)), 640_000.0, 4_800_000.0, 1000.0, 1000.0, "EPSG:32652"))
    lines = layer("LineString", ["width_km:double"], [8.0, LINE])
    for given in ({}, {"INPUT": lines, "RASTER": path}):
        with pytest.raises(QgsProcessingException, match="Give one of INPUT and RASTER, or the database"):
            run("corridoroverlay", asked(tmp_path, **given))
    with pytest.raises(QgsProcessingException, match="Corridor ridge is a line without a width"):
        run("corridoroverlay", asked(tmp_path, INPUT=layer("LineString", ["name:string"], ["ridge", LINE])))
    with pytest.raises(QgsProcessingException, match="No corridors are left"):
        run("corridoroverlay", asked(tmp_path, DATABASE=office, SPECIES=["BFS"]))
    with pytest.raises(QgsProcessingException, match="no value above 0"):
        run("corridoroverlay", asked(tmp_path, RASTER=path))


def test_alternatives_and_raster_checks(run, tmp_path, monkeypatch):
    lines = layer(
        "LineString", ["corridor:int", "alternative:int", "area_ha:double", "length_m:double"],
        [1, 0, 30_000.0, 50_000.0, LINE], [1, 1, None, 60_000.0, LINE],
    )  # fmt: skip
    assert run("corridoroverlay", asked(tmp_path, INPUT=lines))["FOUND"] == 1
    path = str(tmp_path / "simulated_nowhere.tif")
    write_grid(path, Grid(np.ones((4, 4)), 640_000.0, 4_800_000.0, 1000.0, 1000.0, ""))
    with pytest.raises(QgsProcessingException, match="simulated_nowhere has no coordinate reference system"):
        run("corridoroverlay", asked(tmp_path, RASTER=path))
    write_grid(path, Grid(np.ones((4, 4)), 640_000.0, 4_800_000.0, 1000.0, 1000.0, "EPSG:32652"))
    settings.set_memory_gigabytes(1e-7)
    with pytest.raises(QgsProcessingException, match="of 16 cells needs about"):
        run("corridoroverlay", asked(tmp_path, RASTER=path))


@pytest.mark.parametrize(
    ("kind", "gates", "open_km"),
    [("border_fence", [], 0), ("border_fence", ["POINT(131.25 43.2)"], 2), ("road", [], None)],
)
def test_fences_less_their_passages_close_a_border(run, office, tmp_path, kind, gates, open_km):
    line = {"line_id": "own", "side_a": "CHN", "side_b": "RUS", "status": "international"}
    own = shapely.LineString([(131.25, 43.0), (131.25, 43.5)])  # simulated
    with open_database(office).transaction() as writer:
        writer.insert("border_lines", pd.DataFrame([{**line, "geometry": own}]))
    given = {
        "INPUT": layer("LineString", ["width_km:double"], [10.0, LINE]),
        "BARRIERS": layer("LineString", ["KIND:string"], [kind, own.wkt]),
        "PASSAGES": layer("Point", [], *([gate] for gate in gates)),
    }
    found = run("corridoroverlay", asked(tmp_path, DATABASE=office, **given))
    (piece,) = table(found["BORDER"]).to_dict("records")
    expected = piece["length_km"] if open_km is None else open_km  # a road closes nothing
    assert piece["open_km"] == pytest.approx(expected, abs=0.01) and piece["length_km"] > 5


def test_the_office_measures_its_own_border(run, office, tmp_path):
    line = {"line_id": "own", "side_a": "CHN", "side_b": "RUS", "status": "international"}
    own = shapely.LineString([(131.25, 43.0), (131.25, 43.5)])  # simulated
    with open_database(office).transaction() as writer:
        writer.insert("border_lines", pd.DataFrame([{**line, "geometry": own}]))
    lines = layer("LineString", ["name:string", "width_km:double"], ["ridge", 8.0, LINE])
    fence = layer("LineString", ["KIND:string"], ["border_fence", "LINESTRING(131.25 43.2, 131.25 43.5)"])
    found = run("corridoroverlay", asked(tmp_path, DATABASE=office, INPUT=lines, BARRIERS=fence))
    (piece,) = table(found["BORDER"]).to_dict("records")
    assert piece["length_km"] == pytest.approx(piece["closed_km"] + piece["open_km"]) and piece["closed_km"] > 0
    (ridge,) = table(found["CORRIDORS"]).to_dict("records")
    assert ridge["border_km"] == pytest.approx(piece["length_km"])
    assert QgsVectorLayer(found["BORDER"]).isSpatial() and pd.isna(ridge["border_uncertainty_m"] or np.nan)
    assert any("along the office's own line" in line for line in run.feedback.told)
    again = run("corridoroverlay", asked(tmp_path, DATABASE=office, INPUT=lines, BARRIERS=fence))
    wider = run("corridoroverlay", asked(tmp_path, DATABASE=office, INPUT=lines, BARRIERS=fence, BUFFER_KM=5))
    assert again["RUN"] == found["RUN"] != wider["RUN"]
    stored = open_database(office).read("corridor_overlays")
    assert (
        set(stored["run_id"]) == {found["RUN"], wider["RUN"]}
        and not stored.duplicated(["run_id", "country_iso3"]).any()
    )
