"""The bundled strips at places that anybody can look up."""

from __future__ import annotations

import shutil

import pytest
import shapely

from neaspec_plugin import paths
from neaspec_plugin.adapters.border_strips import office_or_bundled, read_sides
from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.species.reference import constants, reference_tables

STRIPS = paths.resource("boundaries", "border_strips.gpkg")
# lon, lat, side: towns and plains, in pairs across a border, no nearer to it than a kilometre
WELL_INSIDE = {
    "Hunchun": (130.36, 42.86, "CHN"),
    "Jingxin": (130.45, 42.65, "CHN"),
    "Kraskino": (130.78, 42.71, "RUS"),
    "Slavyanka": (131.38, 42.86, "RUS"),
    "Tumangang": (130.617, 42.412, "PRK"),
    "Rajin": (130.30, 42.25, "PRK"),
    "Hoeryong": (129.75, 42.43, "PRK"),
    "Yanji": (129.51, 42.89, "CHN"),
    "Cheorwon": (127.31, 38.15, "KOR"),
    "Pyonggang": (127.29, 38.41, "PRK"),
    "Kaesong": (126.55, 37.97, "PRK"),
    "Munsan": (126.79, 37.86, "KOR"),
    "Yeoncheon": (127.07, 38.10, "KOR"),
    "Dandong": (124.38, 40.13, "CHN"),
    "Sinuiju": (124.40, 40.09, "PRK"),
    "Blagoveshchensk": (127.54, 50.28, "RUS"),
    "Heihe": (127.49, 50.24, "CHN"),
    "Zamyn-Uud": (111.90, 43.72, "MNG"),
    "Erenhot": (111.98, 43.65, "CHN"),
    "Kyakhta": (106.45, 50.36, "RUS"),
}
ON_THE_LINE = {"Panmunjom": (126.677, 37.956), "tripoint of the Tumen": (130.637, 42.418)}


@pytest.fixture(scope="module")
def uncertainty_m():
    return constants(paths.reference_dir(), "defaults")["boundary_uncertainty_m"]


@pytest.fixture(scope="module")
def sides(uncertainty_m):
    return read_sides(STRIPS, uncertainty_m)


@pytest.mark.parametrize("place", sorted(WELL_INSIDE))
def test_places_well_inside_are_on_their_side(sides, place):
    lon, lat, side = WELL_INSIDE[place]
    row = sides.side([shapely.Point(lon, lat)], 50.0).iloc[0]
    assert (row["side"], row["side_status"]) == (side, "ok")
    assert row["distance_m"] > 350


@pytest.mark.parametrize("place", sorted(ON_THE_LINE))
def test_places_on_a_line_are_ambiguous(sides, place):
    row = sides.side([shapely.Point(*ON_THE_LINE[place])], 50.0).iloc[0]
    assert (row["side"], row["side_status"]) == (None, "ambiguous")


def test_fangchuan_is_too_narrow_for_geometry_but_not_for_a_declared_side(sides):
    # a tongue of land between two borders, at this place less than a kilometre wide
    point = shapely.Point(130.60, 42.44)
    assert list(sides.side([point] * 2, 50.0, [None, "CHN"])["side"]) == [None, "CHN"]
    assert list(sides.side([point] * 2, 50.0, [None, "CHN"])["side_status"]) == ["ambiguous", "ok"]


def test_a_camera_at_hunchun_cannot_stand_across_the_river(sides):
    row = sides.side([shapely.Point(130.36, 42.86)], 50.0, ["PRK"]).iloc[0]
    assert (row["side"], row["side_status"]) == ("PRK", "contradicts") and row["distance_m"] < 0


def test_far_from_the_borders_the_strips_say_nothing(sides):
    capitals = [shapely.Point(116.40, 39.90), shapely.Point(139.69, 35.69), shapely.Point(125.75, 39.03)]
    found = sides.side(capitals, 50.0)
    assert list(found["side"]) == [None] * 3 and set(found["side_status"]) == {"untested"}


def test_no_listed_site_contradicts_its_country(sides):
    sites = reference_tables(paths.reference_dir())["sites"]
    sites = sites[sites["geometry"].notna() & (sites["country_iso3"].str.len() == 3)]
    found = sides.side(sites["geometry"], sites["coord_precision_km"] * 1000, sites["country_iso3"])
    assert (found["side_status"] != "contradicts").all()
    computed = sides.side(sites["geometry"], 0.0)
    tested = computed["side"].notna().to_numpy()
    assert (
        tested.sum() >= 40 and (computed["side"][tested].to_numpy() == sites["country_iso3"][tested].to_numpy()).all()
    )


def test_a_layer_that_is_none_is_told(tmp_path, uncertainty_m):
    with pytest.raises(NeaspecError) as caught:
        read_sides(str(tmp_path / "none.gpkg"), uncertainty_m)
    assert caught.value.message.code == "file_not_found"
    for other in (paths.resource("boundaries", "land.gpkg"), paths.resource("reference", "sites.csv"), __file__):
        with pytest.raises(NeaspecError) as caught:
            read_sides(other, uncertainty_m)
        assert caught.value.message.code == "not_a_border_layer"


def test_an_office_that_loads_only_lines_computes_with_the_bundled_strips(tmp_path):
    lines = tmp_path / "lines.geojson"
    lines.write_text(shapely.to_geojson(shapely.LineString([(110, 40), (120, 40)])), encoding="utf-8")
    assert office_or_bundled("") == STRIPS
    assert office_or_bundled(str(lines)) == STRIPS


def test_an_office_that_tells_sides_computes_with_its_own(tmp_path, uncertainty_m):
    own = str(tmp_path / "own.gpkg")
    shutil.copy(STRIPS, own)
    assert office_or_bundled(own) == own
    missing = str(tmp_path / "missing.gpkg")
    assert office_or_bundled(missing) == missing  # told by read_sides, and not passed over
