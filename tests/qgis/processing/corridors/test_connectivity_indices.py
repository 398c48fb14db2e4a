"""Connectivity through the algorithm: simulated squares on both sides of a border, and what it refuses."""

from __future__ import annotations

import math

import numpy as np
import pandas as pd
import pytest
import shapely
from pyproj import Geod, Transformer
from qgis.core import QgsFeature, QgsField, QgsFields, QgsGeometry, QgsProcessingException, QgsVectorLayer

from neaspec_plugin import compat
from neaspec_plugin.core.corridors.networks import connectivity
from neaspec_plugin.processing.corridors import connectivity_indices as algorithm

SINKS = ("PATCHES", "INDICES", "COUNTRIES", "LINKS")
TO_DEGREES = Transformer.from_crs(32652, 4326, always_xy=True)
X, Y = 600_000, 4_760_000  # in Primorye and Jilin; sides are declared where a test needs them


def squares(*places, side=1000.0):
    """Squares in UTM zone 52, as (x, y) from a corner, in degrees."""
    boxes = [shapely.segmentize(shapely.box(X + x, Y + y, X + x + side, Y + y + side), 100) for x, y in places]
    return [shapely.transform(one, lambda at: np.column_stack(TO_DEGREES.transform(*at.T))) for one in boxes]


def layer(shapes, countries=None, weights=None, crs="EPSG:4326"):
    """A layer in memory with the fields name, country and weight."""
    made = QgsVectorLayer(f"MultiPolygon?crs={crs}", "simulated", "memory")
    fields = QgsFields()
    for name, kind in (("name", "text"), ("country", "text"), ("weight", "real")):
        fields.append(QgsField(name, compat.field_type(kind)))
    made.dataProvider().addAttributes(fields.toList())
    made.updateFields()
    for number, shape in enumerate(shapes):
        feature = QgsFeature(made.fields())
        country, weight = (values[number] if values else None for values in (countries, weights))
        feature.setAttributes([f"p{number}", country, weight])
        if shape is not None:
            geometry = QgsGeometry()
            geometry.fromWkb(shapely.to_wkb(shape))
            geometry.convertToMultiType()
            feature.setGeometry(geometry)
        made.dataProvider().addFeature(feature)
    return made


def table(path):
    found = QgsVectorLayer(path)
    return pd.DataFrame([one.attributes() for one in found.getFeatures()], columns=found.fields().names())


def hectares(shape):
    return abs(Geod(ellps="WGS84").geometry_area_perimeter(shape)[0]) / 10_000


def test_three_patches_in_a_row_across_a_border(run, tmp_path):
    shapes = squares((0, 0), (2000, 0), (4000, 0))  # gaps of 1 km
    patches = layer(shapes, ["CHN", "RUS", "RUS"], [1.0, 2.0, 4.0])
    outputs = {name: str(tmp_path / f"{name}.gpkg") for name in SINKS}
    fields = {"ID_FIELD": "name", "COUNTRY_FIELD": "country", "WEIGHT_FIELD": "weight"}
    found = run("connectivityindices", {"INPUT": patches, **fields, "DISTANCE_M": 1005, "LANDSCAPE_HA": 10, **outputs})
    told = "\n".join(run.feedback.told)
    assert "Pairs of patches to measure, at most: 3." in told
    lonlat = [shapely.get_coordinates(shape) for shape in shapes]
    gap = min(Geod(ellps="WGS84").inv(*a, *b)[2] for a in lonlat[0] for b in lonlat[1])
    p = 0.5 ** (gap / 1005)
    # the way from the first to the third is best over the second: 2 gaps and not 2 gaps and a square
    total = 1 + 4 + 16 + 2 * (2 * p + 8 * p + 4 * p * p)
    assert found["ECA_HA"] == pytest.approx(math.sqrt(total), rel=1e-4)
    assert found["PC"] == pytest.approx(total / 100, rel=1e-4)
    assert found["IIC"] == pytest.approx((21 + 2 * (2 / 2 + 8 / 2 + 4 / 3)) / 100)
    assert found["TRANSBOUNDARY_PERCENT"] == pytest.approx(100 * 2 * (2 * p + 4 * p * p) / total, rel=1e-4)
    # joined as if they touched: 1-2 has p = 1, 1-3 p; better than joining 1 and 3
    joined = 21 + 2 * (2 + 8 * p + 4 * p)
    other = 21 + 2 * (max(2 * p, 2 * p) + 8 * p + 4)
    best = max(joined, other)
    assert found["NEW_LINK_GAIN_PERCENT"] == pytest.approx(100 * (best - total) / total, rel=1e-3)
    assert found["PROTCONN"] is None
    rows = table(outputs["PATCHES"]).set_index("patch_id")
    # without the second the others are 3 km apart
    far = 0.5 ** (3 * gap / 1005)
    lost = 100 * 2 * 4 * (p * p - far) / total
    assert rows.loc["p1", "dPCconnector"] == pytest.approx(lost, rel=1e-3)
    assert rows.loc["p1", "betweenness"] == pytest.approx(100 * 8 * p * p / total, rel=1e-3)
    assert rows.loc["p1", "dPC"] == pytest.approx(100 * (total - 17 - 8 * far) / total, rel=1e-3)
    assert rows["area_ha"].tolist() == pytest.approx([hectares(shape) for shape in shapes], rel=1e-4)
    parts = table(outputs["COUNTRIES"])
    assert parts["percent"].sum() == pytest.approx(100)
    within = parts[parts["part"] == "within"].set_index("country")["percent"]
    assert within["CHN"] == pytest.approx(100 / total, rel=1e-4)
    links = table(outputs["LINKS"])
    assert (
        list(links["kind"]) == ["link", "link", "new_link"]
        and QgsVectorLayer(outputs["LINKS"]).getFeature(1).hasGeometry()
    )
    indices = table(outputs["INDICES"]).set_index("index")
    assert indices.loc["components", "value"] == 1 and indices["note"].str.len().min() > 5


def test_a_cancel_is_answered_while_it_computes(run, stopped_in):
    patches = layer(squares((0, 0), (2000, 0)))
    asked = {"INPUT": patches, "DISTANCE_M": 1005}
    assert stopped_in(connectivity, "connectivity", lambda: run("connectivityindices", asked)) < 2


def test_the_demarcation_line_is_no_border_and_countries_stand_in_the_programmes_order(run, tmp_path):
    names = ["kor", "Russian Federation", "PRK", "中国", None]
    patches = layer(squares(*((2000 * n, 0) for n in range(5))), names)
    outputs = {name: str(tmp_path / f"{name}.gpkg") for name in SINKS}
    asked = {"INPUT": patches, "COUNTRY_FIELD": "country", "DISTANCE_M": 3000, **outputs}
    found = run("connectivityindices", asked)
    parts = table(outputs["COUNTRIES"])
    line = parts[parts["part"] == "demarcation"]
    assert line[["country", "other_country"]].values.tolist() == [["PRK", "KOR"]]
    assert parts[parts["part"] == "within"]["country"].tolist()[:4] == ["CHN", "PRK", "KOR", "RUS"]
    across = parts[parts["part"] == "transboundary"]
    assert {tuple(pair) for pair in across[["country", "other_country"]].values} >= {("CHN", "PRK"), ("KOR", "RUS")}
    indices = table(outputs["INDICES"]).set_index("index")["value"]
    assert indices["demarcation_pairs"] == pytest.approx(line["percent"].sum()) and parts[
        "percent"
    ].sum() == pytest.approx(100)
    assert found["TRANSBOUNDARY_PERCENT"] == pytest.approx(across["percent"].sum())
    two = layer(squares((0, 0), (2000, 0)), ["KOR", "PRK"])
    found = run("connectivityindices", {**asked, "INPUT": two})
    assert found["TRANSBOUNDARY_PERCENT"] == 0 and found["NEW_LINK_GAIN_PERCENT"] is None


def test_the_side_is_told_where_no_field_tells_it(run, tmp_path):
    path = str(tmp_path / "patches.gpkg")
    shapes = [shapely.box(x, 43.6, x + 0.02, 43.62) for x in (131.5, 130.9, 129.5)]  # the last 70 km from a border
    run("connectivityindices", {"INPUT": layer(shapes), "PATCHES": path})
    rows = table(path)
    assert list(rows["country"]) == ["RUS", "CHN", "CHN"] and list(rows["patch_id"]) == ["1", "2", "3"]
    assert set(rows["realm"]) == {"land"}


def test_prot_conn_of_a_region(run, tmp_path):
    # two overlapping areas are one; a third reaches out of the region; the fourth lies outside
    areas = layer(squares((0, 0), (500, 0), (4000, 0), (20_000, 0)))
    region = layer(squares((0, -4000), side=4500))
    outputs = {name: str(tmp_path / f"{name}.gpkg") for name in ("PATCHES", "INDICES", "COUNTRIES")}
    asked = {"INPUT": areas, "REGION": region, "DISTANCE_M": 2500, "AROUND_M": 1000, **outputs}
    found = run("connectivityindices", asked)
    indices = table(outputs["INDICES"]).set_index("index")["value"]
    # 1.5 by 0.5 km and 0.5 by 0.5 km are inside 4.5 by 4.5 km; 2.5 km between them
    a, b, whole, p = 75, 25, 2025, 0.5
    assert indices["Prot"] == pytest.approx(100 * 100 / whole, rel=1e-3)
    assert found["PROTCONN"] == pytest.approx(100 * math.sqrt(a * a + b * b + 2 * a * b * p) / whole, rel=1e-3)
    assert indices["Prot"] == pytest.approx(indices["ProtConn"] + indices["ProtUnconn"])
    shares = indices["ProtConn_Prot"] + indices["ProtConn_Unprot"] + indices["ProtConn_Trans"]
    assert shares == pytest.approx(100)
    assert table(outputs["COUNTRIES"])["protconn_percent"].sum() == pytest.approx(found["PROTCONN"])
    rows = table(outputs["PATCHES"])
    assert sorted(rows["weight"].round()) == pytest.approx([0, 0, 25, 75], abs=1) and set(rows["patch_id"]) == {
        "1",
        "3",
    }


@pytest.mark.parametrize(
    ("shapes", "more", "sentence"),
    [
        ([(0, 0)], {}, "area: 1."),
        ([], {}, "area: 0."),
        ([(0, 0), (500, 0)], {}, "overlap: 1."),
        ([(0, 0), (2000, 0)], {"LEAST_PROBABILITY": 0.5}, "least probability 0.5"),
        ([(0, 0), (2000, 0)], {"WEIGHT_FIELD": "weight", "weights": [1.0, -1.0]}, "polygon 2"),
        ([(0, 0), (2000, 0)], {"WEIGHT_FIELD": "weight", "weights": [0.0, 0.0]}, "All weights"),
        ([(0, 0), (2000, 0)], {"WEIGHT_FIELD": "weight"}, "polygon 1"),
        (
            [(0, 0), (2000, 0)],
            {"COUNTRY_FIELD": "country", "countries": ["RU", "Atlantis"]},
            "country of polygon 2",
        ),
        ([(0, 0), (2000, 0)], {"region": [(90_000, 0)]}, "No protected area"),
        ([(0, 0), (2000, 0)], {"region": [None]}, "has no area"),
        ([(0, 0), (2000, 0)], {"crs": ""}, "no coordinate reference system"),
    ],
)
def test_what_it_refuses(run, shapes, more, sentence):
    more = dict(more)
    region = more.pop("region", None)
    if region:
        more["REGION"] = layer(squares(*region) if region[0] else region)
    patches = layer(
        squares(*shapes), more.pop("countries", None), more.pop("weights", None), more.pop("crs", "EPSG:4326")
    )
    with pytest.raises(QgsProcessingException, match=sentence):
        run("connectivityindices", {"INPUT": patches, **more})


def test_the_importance_by_iic_may_be_left_out(run, tmp_path):
    path = str(tmp_path / "patches.gpkg")
    run("connectivityindices", {"INPUT": layer(squares((0, 0), (2000, 0))), "IMPORTANCE_IIC": False, "PATCHES": path})
    assert {"dPC", "dPCintra", "dPCflux", "dPCconnector"} <= set(table(path)) and "dIIC" not in table(path)


def test_an_importance_of_days_is_refused_before_it_starts(run, monkeypatch):
    monkeypatch.setattr(connectivity, "seconds_lost", lambda network: 90_000.0)
    with pytest.raises(QgsProcessingException, match="about 50 hours, more than 12"):
        run("connectivityindices", {"INPUT": layer(squares((0, 0), (2000, 0)))})
    run("connectivityindices", {"INPUT": layer(squares((0, 0), (2000, 0))), "IMPORTANCE": False})


def test_the_forecast_comes_first(run, monkeypatch):
    monkeypatch.setattr(connectivity, "seconds_lost", lambda network: 20.0)
    run("connectivityindices", {"INPUT": layer(squares((0, 0), (2000, 0)))})
    assert "about 40 s and 1 MB" in run.feedback.told[1]  # of PC and of IIC


def test_rows_without_a_polygon_are_told(run):
    run("connectivityindices", {"INPUT": layer([*squares((0, 0), (2000, 0)), None])})
    assert any("left out: 1" in line for line in run.feedback.told)


def test_options_are_those_of_the_method():
    assert algorithm.MEASURED == connectivity.MEASURED
