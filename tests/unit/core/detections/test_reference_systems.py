"""Reference systems by name and by values, and the way to WGS 84 against published points and shifts."""

from __future__ import annotations

import contextlib
import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyproj import CRS, Geod, Proj

from neaspec_plugin.core.detections import reference_systems
from neaspec_plugin.core.detections.bundled import bundled
from neaspec_plugin.core.detections.reference_systems import recognise_projected, reference_system, to_wgs84
from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.schema import COUNTRIES

GEOD = Geod(ellps="WGS84")
CODES = {
    **{code: code for code in (4326, 4490, 4214, 4610, 4555, 4284, 4200, 7683, 4737, 4162, 4301, 4612, 6668)},
    **{
        row.first_code + str_zone: row.family
        for row in bundled("reference_systems").astype({"first_code": int}).itertuples()
        if row.first_zone
        for str_zone in range(int(row.last_zone) - int(row.first_zone) + 1)
    },
}


def code_of_error(text):
    with pytest.raises(NeaspecError) as caught:
        reference_system(text)
    return caught.value.message.code


def placed(x, y, text, country=""):
    return to_wgs84([x], [y], reference_system(text), country)


def moved(lon, lat, text, country=""):
    """Metres and azimuth from the same digits read as WGS 84 to the place."""
    found = placed(lon, lat, text, country)
    azimuth, _, distance = GEOD.inv(lon, lat, found.lon[0], found.lat[0])
    return distance, azimuth


# --- by name


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("EPSG:28422", 28422), ("epsg 28422", 28422), ("urn:ogc:def:crs:EPSG::4490", 4490), ("urn:ogc:def:crs:EPSG:9.9:4490", 4490),
        ("http://www.opengis.net/def/crs/EPSG/0/4326", 4326), ("4326", 4326), ("OGC:CRS84", 4326), ("EPSG:3857", 3857),
        ("CGCS2000", 4490), ("2000国家大地坐标系", 4490), ("国家2000", 4490), ("天地图", 4490), ("2000国家大地坐标系 3度带 44带", 4532),
        ("国家2000 3度 中央子午线132", 4553), ("CGCS2000 6度带 第22带", 4500), ("CGCS2000_3_Degree_GK_Zone_44", 4532), ("CGCS2000 3度 132E", 4553),
        ("北京54", 4214), ("1954年北京坐标系", 4214), ("Beijing 1954", 4214), ("北京54 22带", 21422), ("北京５４　２２带", 21422),
        ("西安80", 4610), ("1980西安坐标系", 4610), ("Xian 1980", 4610), ("西安80 3度带第44带", 2368), ("新北京54", 4555),
        ("СК-42", 4284), ("CK-42", 4284), ("Пулково 1942", 4284), ("Pulkovo 1942", 4284), ("СК-42 зона 22", 28422), ("СК42, 22 зона", 28422),
        ("СК-42, 22-я зона", 28422), ("СК-42 (3° зона 43)", 2560), ("1942 оны солбицол", 4284), ("1942 оны солбицлын систем 18 бүс", 28418),
        ("СК-95", 4200), ("СК-95 зона 23", 20023), ("ГСК-2011", 7683), ("GSK-2011 zone 22", 20922),
        ("WGS84", 4326), ("WGS 84", 4326), ("WGS-1984", 4326), ("ＷＧＳ８４", 4326), ("UTM 52N", 32652), ("WGS 84 / UTM zone 52N", 32652),
        ("WGS_1984_UTM_Zone_53N", 32653), ("wgs84 utm52", 32652), ("MONREF97", 4326), ("MONREF97 / UTM 48N", 32648), ("МОНРЕФ-97", 4326),
        ("Korea 2000", 4737), ("한국2000 중부원점 2010", 5186), ("Korea 2000 / Central Belt", 5181), ("GRS80 중부원점 600,000", 5186), ("UTM-K", 5179),
        ("Korea 2000 통합원점", 5179), ("한국1985 중부", 2097), ("한국1985 보정 중부", 5174), ("Korean 1985 / Modified Central Belt", 5174), ("동경측지계", 4301),
        ("Tokyo", 4301), ("日本測地系", 4301), ("JGD2000", 4612), ("JGD2011", 6668), ("日本測地系2011", 6668), ("JGD2011 第2系", 6670),
        ("JGD2000 II系", 2444), ("JGD2011 平面直角座標系 第Ⅱ系", 6670), ("JGD2011 / Japan Plane Rectangular CS XIX", 6687), ("JGD_2011_Japan_Zone_2", 6670),
    ],
)  # fmt: skip
def test_names_in_the_seven_languages(text, code):
    assert reference_system(text).code == f"EPSG:{code}"


@pytest.mark.parametrize("code", sorted(CODES))
def test_each_system_of_the_table_is_that_of_the_epsg_data_set(code):
    crs = CRS.from_epsg(code)
    system = reference_system(f"EPSG:{code}")
    assert system.code == f"EPSG:{code}"
    assert system.name in (crs.name, "CGCS2000")
    assert system.datum == f"EPSG:{crs.geodetic_crs.to_epsg()}"
    assert (system.kind == "geographic") == crs.is_geographic
    assert reference_system(crs.name).code == system.code


@pytest.mark.parametrize("code", [4326, 4532, 28422, 5186, 6670, 2551])
def test_the_text_of_a_prj_file(code):
    assert reference_system(CRS.from_epsg(code).to_wkt("WKT1_ESRI")).code == f"EPSG:{code}"


def test_monref_keeps_its_name_and_adds_a_metre():
    system = reference_system("MONREF97 / UTM zone 48N")
    assert (system.name, system.uncertainty_m) == ("MONREF97 / UTM zone 48N", 1.0)
    x, y = Proj("EPSG:32648")(106.9, 47.9)
    assert to_wgs84([x], [y], system).accuracy_m.tolist() == [1.0]


@pytest.mark.parametrize(
    "text", ["МСК-25", "МСК 25 зона 2", "MSK-25", "мск-03", "СК-63", "местная система координат", "独立坐标系"]
)
def test_local_systems_are_refused(text):
    assert code_of_error(text) == "local_system_refused"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "?",
        "unknown",
        "2000",
        "1954",
        "EPSG:999999",
        "EPSG:4978",
        "Tokyo 1892",
        "СК-42 зона 48",
        "GCJ-02",
        "世界測地系",
        "Gauss-Kruger 22",
        "PROJCS[",
    ],
)
def test_unknown_systems(text):
    assert code_of_error(text) == "reference_system_unknown"


@pytest.mark.parametrize("text", ["WGS84 / CGCS2000", "한국2000 중부원점", "GRS80 중부"])
def test_names_that_mean_two_systems(text):
    assert code_of_error(text) == "reference_system_ambiguous"


def test_a_coordinate_in_the_wrong_cell_is_not_repeated():
    with pytest.raises(NeaspecError) as caught:
        reference_system("42.86194, 130.36612")
    assert "42.8" not in repr(caught.value)


@settings(deadline=None)
@given(st.text(max_size=60))
def test_any_text_is_a_system_or_the_plugins_error(text):
    with contextlib.suppress(NeaspecError):
        reference_system(text)


# --- to WGS 84

POINTS = [  # longitude, latitude, system, easting, northing
    (130.6, 42.9, 32652, 630625.93, 4750951.79), (130.6, 42.9, 4511, 630678.20, 4752852.93), (130.6, 42.9, 4532, 44385656.84, 4752561.75),
    (131.4, 43.1, 32652, 695306.39, 4774715.50), (127.2, 38.3, 5186, 217494.70, 633318.72), (127.2, 38.3, 5179, 973768.43, 2033329.04),
    (130.27, 32.1, 6670, -68898.95, -99563.61),
]  # fmt: skip


@pytest.mark.parametrize(("lon", "lat", "code", "x", "y"), POINTS)
def test_published_points(lon, lat, code, x, y):
    found = placed(x, y, f"EPSG:{code}")
    assert GEOD.inv(lon, lat, found.lon[0], found.lat[0])[2] < 0.01  # the points are given to the centimetre
    assert found.reason[0] is None


@pytest.mark.parametrize(
    ("lon", "lat", "x", "y"), [(130.6, 42.9, 22630594.85, 4752900.64), (131.4, 43.1, 22695300.91, 4776673.48)]
)
def test_published_points_of_sk42(lon, lat, x, y):
    found = placed(x, y, "СК-42 зона 22", "RUS")
    assert found.operation.tolist() == ["EPSG:5044"]
    assert (
        GEOD.inv(lon, lat, found.lon[0], found.lat[0])[2] < 0.01
    )  # EPSG:15865, the default of datums alone, gives 2.7 m


def helmert(lon, lat, semi_major, flattening, parameters):
    """Seven parameters in the coordinate frame convention, written out: an answer that does not come from PROJ's database."""
    dx, dy, dz, rx, ry, rz, ppm = parameters
    rx, ry, rz = (math.radians(angle / 3600) for angle in (rx, ry, rz))
    phi, lam, e2 = math.radians(lat), math.radians(lon), flattening * (2 - flattening)
    normal = semi_major / math.sqrt(1 - e2 * math.sin(phi) ** 2)
    x, y, z = (
        normal * math.cos(phi) * math.cos(lam),
        normal * math.cos(phi) * math.sin(lam),
        normal * (1 - e2) * math.sin(phi),
    )
    scale = 1 + ppm * 1e-6
    x, y, z = dx + scale * (x + rz * y - ry * z), dy + scale * (y - rz * x + rx * z), dz + scale * (z + ry * x - rx * y)
    a, f = 6378137.0, 1 / 298.257223563
    e2, p = f * (2 - f), math.hypot(x, y)
    phi = math.atan2(z, p * (1 - e2))
    for _ in range(10):
        normal = a / math.sqrt(1 - e2 * math.sin(phi) ** 2)
        phi = math.atan2(z + e2 * normal * math.sin(phi), p)
    return math.degrees(math.atan2(y, x)), math.degrees(phi)


def test_sk42_by_the_parameters_of_the_standard():
    # 23.57, -140.95, -79.8, 0, -0.35, -0.79, -0.22; Krassovsky 1940
    lon, lat = helmert(131.5, 43.2, 6378245.0, 1 / 298.3, (23.57, -140.95, -79.8, 0, -0.35, -0.79, -0.22))
    found = placed(131.5, 43.2, "СК-42", "RUS")
    assert GEOD.inv(lon, lat, found.lon[0], found.lat[0])[2] < 0.01


SHIFTS = [  # system, country, place, metres, tolerance (half a unit of the last figure published), accuracy, operation, flag
    ("СК-42", "RUS", (131.5, 43.2), 94.6, 0.05, 3, "EPSG:5044", None),
    ("СК-42", "", (131.5, 43.2), 94.6, 0.05, 3, "EPSG:5044", None),
    ("СК-42", "MNG", (106.9, 47.9), 63.6, 0.05, 50, "EPSG:5044", "datum_shift_unknown"),
    ("СК-42", "", (106.9, 47.9), 63.6, 0.05, 50, "EPSG:5044", "datum_shift_unknown"),
    ("СК-95", "RUS", (131.5, 43.2), 74.5, 0.05, 1, "EPSG:5043", None),
    ("ГСК-2011", "RUS", (131.5, 43.2), 0.1, 0.05, 1, "EPSG:9773", None),
    ("Xian 1980", "CHN", (130.9, 42.9), 0.0, 0.0, 150, "null", "datum_shift_unknown"),
    ("New Beijing", "CHN", (130.9, 42.9), 0.0, 0.0, 150, "null", "datum_shift_unknown"),
    ("CGCS2000", "CHN", (130.9, 42.9), 0.0, 0.0, 1, "null", None),
    ("Korea 2000", "KOR", (127.2, 38.3), 0.0, 0.0, 1, "null", None),
    ("JGD2000", "JPN", (130.27, 32.1), 0.0, 0.0, 1, "null", None),
    ("JGD2011", "JPN", (130.27, 32.1), 0.0, 0.0, 1, "null", None),
    ("Tokyo", "JPN", (130.3, 32.1), 438, 0.5, 9, "EPSG:15484", None),
    ("WGS 84", "", (130.9, 42.9), 0.0, 0.0, 0, None, None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "country", "place", "metres", "tolerance", "accuracy", "operation", "flag"), SHIFTS)
def test_published_shifts(text, country, place, metres, tolerance, accuracy, operation, flag):
    assert moved(*place, text, country)[0] == pytest.approx(metres, abs=tolerance + 1e-6)
    found = placed(*place, text, country)
    assert (found.operation[0], found.accuracy_m[0], found.flag[0]) == (operation, accuracy, flag)


def test_azimuths_of_the_shifts():
    assert moved(131.5, 43.2, "СК-42", "RUS")[1] == pytest.approx(69, abs=0.51)
    distance, azimuth = moved(127.2, 38.3, "Korean 1985", "KOR")
    assert (distance, azimuth) == (
        pytest.approx(355, abs=8),
        pytest.approx(-32, abs=1.5),
    )  # published for no named place


def test_beijing_1954_is_never_taken_by_the_set_of_the_tarim_basin_in_the_north_east():
    found = placed(130.9, 42.9, "北京54", "CHN")
    assert found.operation[0] != "EPSG:15921"
    assert (found.accuracy_m[0], found.flag[0]) == (15.0, "datum_shift_unknown")
    distance, azimuth = moved(130.9, 42.9, "北京54", "CHN")
    assert 90 <= distance <= 98  # what all six sets give
    assert 65 <= azimuth <= 74
    assert placed(82.0, 39.0, "北京54", "CHN").operation[0] == "EPSG:15921"  # its own area


def test_the_spread_of_the_sets_for_the_north_east_is_within_the_uncertainty_given():
    sets = reference_systems._candidates(4214)
    assert len(sets) == 6
    for place in ((130.9, 42.9), (124.25, 47.2), (122.35, 44.95), (119.0, 50.0), (134.0, 48.0)):
        chosen = placed(*place, "Beijing 1954")
        for one in sets.values():
            lon, lat = one.transformer.transform(*place)
            assert GEOD.inv(chosen.lon[0], chosen.lat[0], lon, lat)[2] <= chosen.accuracy_m[0]


def test_tokyo_in_korea_and_in_japan_each_by_its_own_operation():
    found = to_wgs84([127.0, 130.4, 129.3, 145.0], [37.5, 33.6, 34.3, 43.2], reference_system("Tokyo"))
    assert found.operation.tolist() == ["EPSG:1305", "EPSG:15484", "EPSG:15484", "EPSG:15484"]


def test_where_no_operation_holds_there_is_no_place():
    found = to_wgs84([127.0, 116.4, 127.0], [37.5, 39.9, 41.0], reference_system("Korean 1985"))
    assert found.reason.tolist() == [None, "no_datum_operation", "no_datum_operation"]
    assert np.isnan(found.lon).tolist() == [False, True, True]


def test_a_datum_without_a_list_by_area_and_accuracy():
    # ED50 (EPSG:4230) at Lisbon: operations of other countries and ballpark ones are not taken
    found = to_wgs84([-9.14, 130.9], [38.72, 42.9], reference_system("EPSG:4230"))
    assert found.operation[0].startswith("EPSG:")
    assert found.accuracy_m[0] < 100
    assert found.reason.tolist() == [None, "no_datum_operation"]


# --- zones in the easting


def test_zone_prefixed_eastings_of_a_system_without_a_zone():
    found = to_wgs84(
        [44385656.84, 22630678.20, 385656.84, 50385656.84],
        [4752561.75, 4752852.93, 4752561.75, 4752561.75],
        reference_system("CGCS2000"),
    )
    assert found.reason.tolist() == [None, None, "zone_missing", "zone_missing"]
    assert (found.lon[:2], found.lat[:2]) == (pytest.approx(130.6, abs=1e-7), pytest.approx(42.9, abs=1e-7))
    assert placed(22630594.85, 4752900.64, "СК-42").operation[0] == "EPSG:5044"


@pytest.mark.parametrize(
    "text",
    ["СК-42 зона 22", "EPSG:28482", "GSK-2011 zone 22", "Beijing 1954 / Gauss-Kruger zone 22", "СК-42 (3° зона 43)"],
)
def test_an_easting_may_lack_the_zone_that_the_system_names_or_have_one_more(text):
    system = reference_system(text)
    zone = 43 if "43" in text else 22
    found = to_wgs84([630594.85, zone * 1e6 + 630594.85, (zone + 1) * 1e6 + 630594.85], [4752900.64] * 3, system)
    assert found.reason.tolist() == [None, None, "zone_contradicts_system"]
    assert found.lon[0] == pytest.approx(found.lon[1], abs=1e-9)
    assert 130.5 < found.lon[0] < 130.7


def test_a_point_far_outside_the_zone_is_not_taken():
    found = to_wgs84(
        [630625.93, 4750951.79, np.inf, np.nan], [4750951.79, 630625.93, 1.0, 1.0], reference_system("UTM 52N")
    )
    assert found.reason.tolist() == [None, "outside_reference_system", None, None]


def test_mongolian_zones_of_pulkovo_1942():
    # zone 18 has the meridian 105; forward by the projection's own formula on the datum, then the shift
    x, y = Proj("EPSG:28418")(106.9, 47.9)
    found = placed(x, y, "СК-42 зона 18", "MNG")
    assert GEOD.inv(106.9, 47.9, found.lon[0], found.lat[0])[2] == pytest.approx(63.6, abs=0.05)
    assert found.accuracy_m[0] == 50


@settings(deadline=None)
@given(
    st.sampled_from(
        ["WGS 84", "СК-42", "CGCS2000", "Tokyo", "EPSG:28422", "UTM 52N", "EPSG:5186", "JGD2011 II系", "EPSG:3857"]
    ),
    st.lists(st.tuples(st.floats(), st.floats()), max_size=5),
    st.sampled_from(["", *COUNTRIES]),
)
def test_no_number_breaks_the_way_to_wgs84(text, points, country):
    x, y = np.array(points, dtype=float).reshape(-1, 2).T
    found = to_wgs84(x, y, reference_system(text), country)
    known = np.isfinite(found.lon)
    assert np.array_equal(known, np.isfinite(found.lat))
    assert (found.accuracy_m[known] >= 0).all()
    assert all(reason is None for reason in found.reason[known])


@settings(deadline=None)
@given(st.floats(126, 132), st.floats(42, 50))
def test_there_and_back_in_a_zone(lon, lat):
    x, y = Proj("EPSG:4500")(lon, lat)
    found = placed(x, y, "EPSG:4500")
    assert (found.lon[0], found.lat[0]) == (pytest.approx(lon, abs=1e-8), pytest.approx(lat, abs=1e-8))


# --- by values


def codes(x, y, country=""):
    return [candidate.system.code for candidate in recognise_projected(x, y, country)]


def test_a_zone_before_the_easting_leaves_the_datum_open():
    assert codes([44385656.84], [4752561.75], "CHN") == ["EPSG:4532", "EPSG:2420", "EPSG:2368"]
    assert codes([22630594.85], [4752900.64], "RUS") == ["EPSG:28422", "EPSG:20022", "EPSG:20922"]
    assert codes([18642000.0], [5306000.0], "MNG") == ["EPSG:28418"]
    assert codes([44385656.84], [4752561.75]) == ["EPSG:4532", "EPSG:2420", "EPSG:2368"]
    assert codes([22630594.0, 23400000.0], [4752900.0, 4752900.0], "RUS") == ["EPSG:4284", "EPSG:4200", "EPSG:7683"]


@pytest.mark.parametrize("zone", [15, 18, 20, 22])
def test_a_zone_that_means_two_systems_is_the_custodians_to_decide(zone):
    with pytest.raises(NeaspecError) as caught:
        recognise_projected([zone * 1e6 + 500000], [5300000.0])
    assert caught.value.message.code == "zone_prefix_ambiguous"


def test_other_ranges_of_values():
    assert "EPSG:4326" in codes([630625.93], [4750951.79], "RUS")
    assert codes([217494.70], [633318.72], "KOR")[:1] == ["EPSG:5185"]
    assert codes([973768.43], [2033329.04], "KOR") == ["EPSG:5179", "EPSG:5178"]
    assert codes([-68898.95], [-99563.61], "JPN") == ["EPSG:4301", "EPSG:4612", "EPSG:6668"]
    assert codes([14500000.0], [5300000.0], "RUS") == ["EPSG:28414", "EPSG:20014", "EPSG:20914", "EPSG:3857"]
    assert codes([14500000.0], [5300000.0], "KOR") == ["EPSG:3857"]
    assert codes([1.0], [2.0], "RUS") == []
    assert codes([], []) == []
