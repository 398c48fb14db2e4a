"""Planning units through the algorithm: fields, amounts, countries, the database, and what it refuses. Simulated."""

from __future__ import annotations

import gc

import numpy as np
import pandas as pd
import pytest
import shapely
from pyproj import Geod, Transformer
from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsGeometry, QgsProcessingException, QgsVectorLayer

from neaspec_plugin.adapters.database import open_database
from neaspec_plugin.adapters.rasters import write_grid
from neaspec_plugin.compat import plain
from neaspec_plugin.core.grid import Grid

WEST, SOUTH, EAST, NORTH = 130.6, 43.0, 131.4, 43.6  # simulated, on both sides of a border
STUDY = shapely.box(WEST, SOUTH, EAST, NORTH)


@pytest.fixture(autouse=True)
def no_layer_outlives_qgis():
    """What a refused run leaves is a cycle of frames that hold layers; collected after QGIS has ended, they crash it."""
    yield
    gc.collect()


def layer(kind, shapes, crs="EPSG:4326", name="simulated"):
    """A layer in memory with the field ``code``; ``shapes`` are pairs of code and shape."""
    made = QgsVectorLayer(f"{kind}?crs={crs}&field=code:string", name, "memory")
    for code, shape in shapes:
        feature = QgsFeature(made.fields())
        feature["code"] = code
        feature.setGeometry(QgsGeometry.fromWkt(shape.wkt))
        made.dataProvider().addFeature(feature)
    made.updateExtents()
    return made


def study(shape=STUDY):
    return layer("Polygon", [("all", shape)])


def without_crs():
    made = study()
    made.setCrs(QgsCoordinateReferenceSystem())
    return made


def raster(folder, values, crs="EPSG:4326", left=WEST, top=NORTH, size=0.01, name="simulated"):
    path = str(folder / f"{name}.tif")
    write_grid(path, Grid(np.asarray(values, dtype=float), left, top, size, size, crs))
    return path


def table(path):
    found = QgsVectorLayer(path)
    names = found.fields().names()
    rows = pd.DataFrame([feature.attributes() for feature in found.getFeatures()], columns=names)
    if found.isSpatial():
        rows["geometry"] = shapely.from_wkb([bytes(feature.geometry().asWkb()) for feature in found.getFeatures()])
    return rows


def hectares(shape):
    dense = shapely.segmentize(shape, 0.001)
    return abs(Geod(ellps="WGS84").geometry_area_perimeter(dense)[0]) / 10_000


def asked(folder, **more):
    outputs = {name: str(folder / f"{name}.gpkg") for name in ("OUTPUT", "FEATURES")}
    return {"STUDY_AREA": study(), "SIZE_KM2": 50, **outputs, **more}


def test_hexagons_with_all_that_lies_in_them(run, tmp_path):
    values = np.ones((60, 80))
    values[:, :40] = 0.5
    values[:10] = np.nan
    reserve = shapely.box(130.6, 43.0, 131.0, 43.3)
    points = [
        ("AL", shapely.Point(130.7, 43.1)),
        ("AL", shapely.Point(130.7, 43.1)),
        ("AT", shapely.Point(131.2, 43.5)),
    ]
    found = run(
        "planningunits",
        asked(
            tmp_path,
            RASTERS=[raster(tmp_path, values, name="Suitability of cats")],
            POLYGONS=[layer("Polygon", [("a", STUDY), ("b", reserve)], name="ranges")],
            POINTS=[layer("Point", points, name="cats")],
            FEATURE_FIELD="code",
            PROTECTED=layer("Polygon", [("x", reserve), ("y", reserve)]),
        ),
    )
    units, features = table(found["OUTPUT"]), table(found["FEATURES"])
    fields = ["f_suitability_of_cats", "f_ranges_a", "f_ranges_b", "f_cats_al", "f_cats_at"]
    assert units.columns.tolist()[1:-1] == [
        "unit_id", "cost", "country_iso3", "country_share", "status", "area_ha", "protected_share", *fields,
    ]  # fmt: skip
    assert found["MADE"] == len(units) and units["unit_id"].tolist()[:2] == ["1", "2"]
    assert units["area_ha"].sum() == pytest.approx(hectares(STUDY), rel=1e-5)
    assert units["area_ha"].max() == pytest.approx(5000) and (units["cost"] == units["area_ha"]).all()
    lower = hectares(shapely.box(WEST, SOUTH, EAST, 43.5))
    assert units[fields].sum().tolist() == pytest.approx(
        [0.75 * lower, hectares(STUDY), hectares(reserve), 2, 1], rel=1e-5
    )
    assert (units["protected_share"] * units["area_ha"]).sum() == pytest.approx(hectares(reserve), rel=1e-5)
    assert ((units["status"] == "locked_in") == (units["protected_share"] >= 0.5)).all()
    assert set(units["country_iso3"]) == {"CHN", "RUS"} and units["country_share"].between(0, 1).all()
    assert features["field"].tolist() == fields and features["units_with"].min() == 1
    assert features.loc[0, "units_without_data"] > 0 and any(
        "without data of a raster" in one for one in run.feedback.told
    )
    assert any("less than 95 % in one country" in one for one in run.feedback.told)


def test_own_units_in_another_system_and_rasters_of_three(run, tmp_path):
    own = [("west", shapely.box(130.6, 43.0, 131.0, 43.6)), ("east", shapely.box(131.0, 43.0, 131.9, 43.6))]
    rasters = [
        raster(tmp_path, np.full((60, 80), 2.0), name="degrees"),
        raster(tmp_path, np.full((100, 100), 2.0), "EPSG:32652", 600_000, 4_840_000, 1000, "utm"),
        raster(tmp_path, np.full((150, 150), 2.0), "EPSG:3857", 14_500_000, 5_460_000, 1000, "web"),
    ]
    found = run(
        "planningunits",
        asked(tmp_path, SHAPE="own", UNITS=layer("Polygon", own), UNIT_ID="code", RASTERS=rasters, COST=rasters[0]),
    )
    units = table(found["OUTPUT"])
    assert units["unit_id"].tolist() == ["west", "east"]
    half = hectares(shapely.box(131.0, 43.0, 131.4, 43.6))
    assert units["area_ha"].tolist() == pytest.approx([half, half], rel=1e-5)
    for field in ("cost", "f_degrees", "f_utm", "f_web"):
        assert units[field].tolist() == pytest.approx([2 * half] * 2, rel=1e-3), field


def test_tables_of_the_database_are_features(office, run, tmp_path):
    database = open_database(office)
    with database.transaction() as writer:
        writer.insert("habitats", pd.DataFrame([{"habitat_id": "h", "habitat_type": "forest", "geometry": STUDY}]))
        writer.insert("protected_areas", pd.DataFrame([{"area_id": "p", "geometry": STUDY}]))
        record = {"species_id": "AL", "observationType": "animal", "geometry": shapely.Point(131, 43.3)}
        writer.insert("detections", pd.DataFrame([{"occurrenceID": "s", "occurrenceStatus": "present", **record}]))
    found = run("planningunits", asked(tmp_path, SHAPE="square", COUNTRY_BY="centre", DATABASE=office))
    units = table(found["OUTPUT"])
    assert units["f_habitat_forest"].tolist() == pytest.approx(units["area_ha"].tolist())
    assert units["f_detections_al"].sum() == 1 and units["status"].unique().tolist() == ["locked_in"]
    assert database.read("runs", {"run_id": found["RUN"]})["algorithm"].tolist() == ["planningunits"]
    stored = database.read("planning_units").sort_values("unit_id").reset_index(drop=True)
    units = units.sort_values("unit_id").reset_index(drop=True)
    columns = ["unit_id", "cost", "country_iso3", "status"]
    pd.testing.assert_frame_equal(stored[columns], units[columns], check_dtype=False)
    assert sum(hectares(shape) for shape in stored["geometry"]) == pytest.approx(units["area_ha"].sum(), rel=1e-5)
    run(
        "planningunits",
        {**asked(tmp_path, SHAPE="square", SIZE_KM2=400, DATABASE=office), "OUTPUT": str(tmp_path / "again.gpkg")},
    )
    assert 0 < len(database.read("planning_units")) < len(units)  # the later ones take their place


PLACE = Transformer.from_crs("EPSG:4326", "+proj=laea +lat_0=43.3 +lon_0=131 +ellps=WGS84", always_xy=True)


def flat(shape, back=False):
    """A shape on a plane, node by node, or back from it."""
    way = "INVERSE" if back else "FORWARD"
    return shapely.transform(shape, lambda nodes: np.column_stack(PLACE.transform(*nodes.T, direction=way)))


def shared(unit, shapes):
    """Hectares, km and number of what one unit, whose sides are straight on the plane, has of some shapes."""
    unit = flat(unit)
    given = [flat(shapely.segmentize(shape, 0.01)) for shape in shapes if shape is not None]
    common = [shapely.intersection(unit, shape) for shape in given]
    area = shapely.union_all([one for one in common if one.area])
    line = shapely.union_all([one for one in common if one.length and not one.area])
    kilometres = Geod(ellps="WGS84").geometry_length(flat(line, back=True)) / 1000
    return area.area / 10_000, kilometres, sum(not one.is_empty and not one.length for one in common)


def cells(values):
    """The cells of a raster over the study area, with their values."""
    return [
        (value, shapely.box(WEST + column / 10, NORTH - (row + 1) / 10, WEST + (column + 1) / 10, NORTH - row / 10))
        for (row, column), value in np.ndenumerate(values)
    ]


def test_all_sources_at_once_measure_what_each_unit_shares_with_each_shape(office, run, tmp_path):
    database = open_database(office)
    park, forest = shapely.box(130.9, 43.1, 131.1, 43.5), shapely.box(130.5, 43.35, 131.5, 43.7)
    road = shapely.LineString([(130.5, 43.05), (130.9, 43.45), (131.5, 43.5)])
    field = shapely.box(131.15, 43.05, 131.35, 43.25)
    way, strip = shapely.LineString([(130.7, 42.9), (130.75, 43.7)]), shapely.box(131.2, 42.9, 131.25, 43.7)
    seen = {"species_id": "AL", "observationType": "animal", "occurrenceStatus": "present"}
    tables = {
        "habitats": [{"habitat_id": "h", "habitat_type": "forest", "geometry": forest}],
        "protected_areas": [{"area_id": "p", "geometry": park}],
        "corridors": [{"corridor_id": name, "kind": "computed", "geometry": shape} for name, shape in
                      (("way", way), ("strip", strip))],
        "threats": [{"threat_id": shape.geom_type, "geometry": shape} for shape in
                    (shapely.Point(130.8, 43.2), road, field)] + [{"threat_id": "undrawn"}],
        "detections": [{"occurrenceID": str(x), "geometry": shapely.Point(x, 43.33), **seen} for x in
                       (130.65, 130.95, 131.31)],
        "sites": [{"site_id": "S", "name_en": "simulated", "geometry": park}],
        "site_species": [{"site_id": "S", "species_id": "AL", "role": "core_range"}],
    }  # fmt: skip
    with database.transaction() as writer:
        for name, rows in tables.items():
            writer.insert(name, pd.DataFrame(rows))
    draw = np.random.default_rng(5)
    tiger, current, price = draw.random((6, 8)), draw.random((6, 8)), 1 + draw.random((6, 8))
    names = {"tiger": tiger, "current": current, "price": price}
    paths = {name: raster(tmp_path, values, size=0.1, name=name) for name, values in names.items()}
    points = [shapely.Point(130.7, 43.4), shapely.Point(131.2, 43.1)]
    found = run(
        "planningunits",
        asked(
            tmp_path,
            SIZE_KM2=400,
            RASTERS=[paths["tiger"], paths["current"]],
            POLYGONS=[layer("Polygon", [("a", forest), ("b", field)], name="range")],
            LINES=[layer("LineString", [("a", road)], name="fences")],
            POINTS=[layer("Point", [("a", one) for one in points], name="dens")],
            COST=paths["price"],
            PROTECTED=layer("Polygon", [("x", field)]),
            DATABASE=office,
        ),
    )
    units, account = table(found["OUTPUT"]), table(found["FEATURES"]).set_index("field")
    roles, stored_cells = database.read("site_species"), database.read("distribution_cells")
    sites = database.read("sites").set_index("site_id")["geometry"]
    expected = {"f_range": ([forest, field], 0), "f_habitat_forest": ([forest], 0), "f_corridor_strip": ([strip], 0),
                "f_threats": ([field], 0), "f_fences": ([road], 1), "f_corridor_way": ([way], 1),
                "f_threats_2": ([road], 1), "f_dens": (points, 2), "f_threats_3": ([tables["threats"][0]["geometry"]], 2),
                "f_detections_al": ([row["geometry"] for row in tables["detections"]], 2)}  # fmt: skip
    for species in stored_cells["species_id"].unique():
        shapes = stored_cells.loc[stored_cells["species_id"] == species, "geometry"]
        expected[f"f_distribution_cells_{species.lower()}"] = (list(shapes), 0)
    for species in roles["species_id"].unique():
        named = roles[(roles["species_id"] == species) & (roles["presence"] != "historic")]
        shapes = [sites[one] for one in named["site_id"].unique()]
        expected[f"f_sites_{species.lower()}" + ("_2" if species == "AL" else "")] = (shapes, 2)
    expected["f_sites_al"] = ([park], 0)
    assert {*account.index} == {*expected, "f_tiger", "f_current"}
    kinds = (("polygons", "ha"), ("lines", "km"), ("points", "number"))
    for name, (shapes, kind) in expected.items():
        assert (account.loc[name, "kind"], account.loc[name, "unit"]) == kinds[kind], name
        brute = [shared(unit, shapes)[kind] for unit in units["geometry"]]
        assert units[name].tolist() == pytest.approx(brute, rel=1e-3, abs=(0.5, 0.01, 0)[kind]), name
        assert account.loc[name, "total"] == pytest.approx(sum(brute), rel=1e-3)
    for name, values in (("f_tiger", tiger), ("f_current", current), ("cost", price)):
        brute = [sum(value * shared(unit, [cell])[0] for value, cell in cells(values)) for unit in units["geometry"]]
        assert units[name].tolist() == pytest.approx(brute, rel=1e-3, abs=0.5), name
    held = [shared(unit, [park, field])[0] / shared(unit, [STUDY])[0] for unit in units["geometry"]]
    assert units["protected_share"].tolist() == pytest.approx(held, abs=1e-3)
    assert set(units["country_iso3"].dropna()) == {"CHN", "RUS"}
    placeless = [one for one in run.feedback.told if "without a place" in one]
    assert len(placeless) == 1 and "threats" in placeless[0]
    assert any("schematic: " + str((database.read("corridors")["kind"] != "computed").sum()) in one
               for one in run.feedback.told)  # fmt: skip


def test_each_key_site_is_a_feature_where_that_is_asked(office, run, tmp_path):
    sites = open_database(office).read("sites")
    found = run("planningunits", asked(tmp_path, SIZE_KM2=400, SITES_BY="site", DATABASE=office))
    features = table(found["FEATURES"])
    named = features[features["name"].str.startswith("site_")]
    assert len(named) == len(sites) and (named["unit"] == "number").all()
    inside = [shape is not None and STUDY.contains(shape) for shape in sites["geometry"]]
    assert named["total"].sum() == sum(inside) > 0
    names = {f"site_{row.site_id} {row.name_en}" for row in sites[inside].itertuples()}
    assert set(named.loc[named["total"] > 0, "name"]) == names


def priced(*costs):
    """Own units side by side, with their cost."""
    made = QgsVectorLayer("Polygon?crs=EPSG:4326&field=code:string&field=price:double", "simulated", "memory")
    for place, cost in enumerate(costs):
        feature = QgsFeature(made.fields())
        feature.setAttributes([f"u{place}", cost])
        feature.setGeometry(QgsGeometry.fromWkt(shapely.box(130.6 + place / 10, 43, 130.7 + place / 10, 43.6).wkt))
        made.dataProvider().addFeature(feature)
    return {"SHAPE": "own", "UNITS": made, "UNIT_ID": "code", "COST_FIELD": "price"}


def test_own_units_bring_their_cost(run, tmp_path):
    found = run("planningunits", asked(tmp_path, **priced(3.0, 0.0, 4.5)))
    assert table(found["OUTPUT"])["cost"].tolist() == pytest.approx([3.0, 0.0, 4.5])
    told = "The cost of unit u1 is missing or below 0 .such units besides: 1"
    with pytest.raises(QgsProcessingException, match=told):
        run("planningunits", asked(tmp_path, **priced(3.0, None, -1.0)))


def test_costs_of_a_raster_that_are_missing_or_below_zero_are_told_or_refused(run, tmp_path):
    prices = np.ones((6, 8))
    prices[:, :4] = np.nan
    found = run("planningunits", asked(tmp_path, COST=raster(tmp_path, prices, size=0.1, name="gap")))
    missing = sum(plain(cost) is None for cost in table(found["OUTPUT"])["cost"])
    assert missing and any(
        f"raster gap has no data in them: {missing}. No selection takes such units" in one for one in run.feedback.told
    )
    prices[0, 7] = -5.0
    below = raster(tmp_path, prices, size=0.1, name="below")
    with pytest.raises(QgsProcessingException, match="Raster below has costs below 0 in units: "):
        run("planningunits", asked(tmp_path, COST=below))
    with pytest.raises(QgsProcessingException, match="by a raster and by a field"):
        run("planningunits", asked(tmp_path, COST=below, **priced(3.0)))


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (lambda: {"STUDY_AREA": without_crs()}, "no coordinate reference system"),
        (lambda: {"STUDY_AREA": layer("Polygon", [])}, "study area has no polygon"),
        (lambda: {"SIZE_KM2": 0.0005}, "at most 2,000,000 are made"),
        (lambda: {"CRS": "EPSG:3857"}, "not equal-area"),
        (lambda: {"SHAPE": "own"}, "No unit lies in the study area"),
        (lambda: {"SHAPE": "own", "UNITS": layer("Polygon", [("a", STUDY), ("b", STUDY)])}, "overlap: 1"),
        (
            lambda: {"SHAPE": "own", "UNIT_ID": "code", "UNITS": layer("Polygon", [("a", STUDY), ("a", STUDY)])},
            "more than once",
        ),
    ],
    ids=["crs", "empty", "many", "plane", "none", "overlap", "twice"],
)
def test_what_cannot_be_units_is_refused_in_one_sentence(run, tmp_path, change, told):
    with pytest.raises(QgsProcessingException, match=told):
        run("planningunits", asked(tmp_path, **change()))


def test_a_raster_elsewhere_is_refused(run, tmp_path):
    with pytest.raises(QgsProcessingException, match="far has no data in any unit"):
        run("planningunits", asked(tmp_path, RASTERS=[raster(tmp_path, np.ones((5, 5)), left=0, top=0, name="far")]))
