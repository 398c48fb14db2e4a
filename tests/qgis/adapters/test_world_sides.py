"""QGIS's map of the world tells sides only far from borders, and never where countries do not agree."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
import shapely

from neaspec_plugin import paths
from neaspec_plugin.adapters.border_strips import read_sides, read_world
from neaspec_plugin.core.detections.sides import SidesOfPlaces
from neaspec_plugin.core.movement.home_range import sides_told

DISPUTED = {
    "Liancourt Rocks": (131.8667, 37.2411),
    "Kunashir": (145.9, 44.1),
    "Uotsuri": (123.4747, 25.7444),
    "Taipei": (121.5654, 25.033),
    "Kinmen": (118.3186, 24.4367),
    "Paracel": (112.3333, 16.6667),
    "Aksai Chin": (79.5, 35.2),
    "Tawang": (91.8594, 27.5861),
    "Simferopol": (34.1003, 44.9484),
}
FAR = {"Beijing": (116.4, 39.9, "CHN"), "Dalanzadgad": (104.4, 43.57, "MNG"), "Kyoto": (135.77, 35.01, "JPN"),
       "Komsomolsk": (137.0, 50.55, "RUS"), "Jeonju": (127.15, 35.82, "KOR")}  # fmt: skip


def point(place):
    return shapely.Point(place[0], place[1])


@pytest.mark.parametrize("name", FAR)
def test_far_from_a_border_the_country_is_known(qgis_app, name):
    (found,) = read_world().countries(np.array([point(FAR[name])], dtype=object))
    assert found == FAR[name][2]


@pytest.mark.parametrize("name", DISPUTED)
def test_no_country_is_computed_where_countries_do_not_agree(qgis_app, name):
    (found,) = read_world().countries(np.array([point(DISPUTED[name])], dtype=object))
    assert found is None


def test_records_beyond_the_strips_get_their_country(qgis_app):
    sides = SidesOfPlaces(read_sides(paths.resource("boundaries", "border_strips.gpkg"), 300.0))
    records = pd.DataFrame(
        {
            "geometry": [point(FAR["Kyoto"]), point(FAR["Kyoto"]), point(FAR["Kyoto"]), point(DISPUTED["Kunashir"])],
            "declaredSide": [None, "JPN", "KOR", None],
        }
    )
    found = sides.columns(records)
    assert found["countryFromPoint"].tolist() == ["JPN", "JPN", "JPN", None]
    assert found["sideStatus"].tolist() == ["ok", "ok", "contradicts", "untested"]


@pytest.mark.parametrize("place", [(129.5, 43.6), (100.76, 42.1), (129.0, 44.3)])
def test_just_behind_a_strip_the_country_is_known(qgis_app, place):
    """No gap lies between the strips along the borders and what the map of the world may tell."""
    sides = read_sides(paths.resource("boundaries", "border_strips.gpkg"), 300.0)
    assert sides.side([point(place)], 0.0)["side"].tolist() == [None]
    assert sides_told(sides)(np.array([point(place)], dtype=object)).tolist() == ["CHN"]
