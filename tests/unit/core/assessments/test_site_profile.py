"""A site's profile: the latest of each office side by side, rows that name the site, areas of what is mapped."""

from __future__ import annotations

import pandas as pd
import pytest
import shapely

from neaspec_plugin.core.assessments.site_profile import TABLES as READ
from neaspec_plugin.core.assessments.site_profile import partners, site_list, site_profile
from neaspec_plugin.core.schema import TABLES


def table(name: str, *rows: dict) -> pd.DataFrame:
    frame = pd.DataFrame(rows, columns=list(TABLES[name].names), dtype=object)
    if TABLES[name].geometry:
        frame["geometry"] = pd.Series([row.get("geometry") for row in rows], dtype=object)
    return frame


@pytest.fixture
def tables() -> dict:
    square = shapely.box(132.0, 45.0, 132.01, 45.01)
    given = {
        "countries": [{"iso3": "RUS", "sort": 6, "name_en": "Russian Federation"}],
        "sites": [
            {"site_id": "RUS-B", "name_en": "Beta", "country_iso3": "RUS"},
            {"site_id": "CHN-A", "name_en": "Zeta", "country_iso3": "CHN"},
            {"site_id": "RUS-A", "name_en": "Alpha", "country_iso3": "RUS"},
        ],
        "site_names": [{"site_id": "RUS-A", "language": "ru", "name": "Альфа"}],
        "site_species": [
            {"site_id": "RUS-A", "species_id": "HC", "season": "breeding"},
            {"site_id": "RUS-A", "species_id": "WNC", "season": "breeding"},
            {"site_id": "RUS-A", "species_id": "HC", "season": "passage"},
        ],
        "assessments": [
            {"assessment_id": "a1", "site_id": "RUS-A", "year": 2022, "office": "simulated one"},
            {"assessment_id": "a2", "site_id": "RUS-A", "year": 2024, "office": "simulated one"},
            {"assessment_id": "a3", "site_id": "RUS-A", "year": 2023, "office": "simulated two"},
            {"assessment_id": "a4", "site_id": "RUS-B", "year": 2021, "office": "simulated one"},
        ],
        "assessment_species": [
            {"assessment_id": "a2", "site_id": "RUS-A", "species_id": "HC", "count_min": 3},
            {"assessment_id": "a2", "site_id": "RUS-A", "species_id": "WNC", "count_min": 5},
            {"assessment_id": "a1", "site_id": "RUS-A", "species_id": "HC", "count_min": 9},
        ],
        "habitats": [
            {"habitat_id": number, "site_id": "RUS-A", "habitat_list": "iucn", "habitat_type": "5.4", "year": 2024,
             "condition": "poor", "restoration": "no", "geometry": square}
            for number in ("h1", "h2")
        ],
        "threats": [
            {"threat_id": "t1", "site_id": "RUS-A", "kind": "7.2", "date": "2024-05-01"},
            {"threat_id": "t2", "site_id": "RUS-A", "kind": "1.1", "date": None},
            {"threat_id": "t3", "site_id": "RUS-B", "kind": "1.1", "date": "2024-05-01"},
        ],
        "stakeholders": [
            {"stakeholder_id": "s1", "organisation": "simulated reserve", "site_ids": "RUS-B;RUS-A"},
            {"stakeholder_id": "s2", "organisation": "simulated other", "site_ids": "RUS-AA"},
        ],
        "recommendations": [
            {"recommendation_id": "r1", "level": "site", "addressee": "RUS-A", "due": "2025-01-01"},
            {"recommendation_id": "r2", "level": "country", "addressee": "RUS", "site_ids": "RUS-A", "due": "2024-01-01"},
            {"recommendation_id": "r3", "level": "country", "addressee": "RUS"},
        ],
    }  # fmt: skip
    frames = {name: table(name, *given.get(name, [])) for name in READ}
    for language in ("name_en", "name_ru"):
        frames["countries"][language] = frames["countries"][language].astype(object)
    return frames


def test_sites_stand_in_the_order_of_countries_and_names_with_their_latest_year(tables):
    listed = site_list(tables, "ru")
    assert [site.name for site in listed] == ["Zeta", "Beta", "Альфа"]
    assert [site.assessed for site in listed] == [None, 2021, 2024]
    assert listed[2].species == ("WNC", "HC")


def test_two_offices_stand_side_by_side_each_with_its_latest(tables):
    profile = site_profile(tables, site_list(tables, "en")[1])
    assert profile.site.site_id == "RUS-A"
    assert list(profile.assessments["assessment_id"]) == ["a2", "a3"]
    assert list(profile.numbers["species_id"]) == ["WNC", "HC"]
    assert list(profile.numbers["count_min"]) == [5, 3]


def test_rows_that_name_the_site_and_no_other(tables):
    profile = site_profile(tables, site_list(tables, "en")[1])
    assert list(profile.threats["threat_id"]) == ["t1", "t2"]
    assert list(profile.stakeholders["stakeholder_id"]) == ["s1"]
    assert list(profile.recommendations["recommendation_id"]) == ["r2", "r1"]


def test_threats_stand_as_they_were_last_told(tables):
    of_one = {"site_id": "RUS-A", "kind": "7.2"}
    tables["threats"] = table(
        "threats",
        {**of_one, "threat_id": "old", "assessment_id": "a1"},  # of 2022, when the same office told again in 2024
        {**of_one, "threat_id": "new", "assessment_id": "a2", "kind": "5.1"},
        {**of_one, "threat_id": "other", "assessment_id": "a3"},  # another office's, of 2023
        {**of_one, "threat_id": "found", "date": "2020-01-01"},
        {**of_one, "threat_id": "seen", "date": "2021-01-01"},  # of no assessment: the later of its kind
    )
    profile = site_profile(tables, site_list(tables, "en")[1])
    assert set(profile.threats["threat_id"]) == {"new", "other", "seen"}


def test_areas_of_alike_polygons_are_one_row_in_hectares(tables):
    mapped = site_profile(tables, site_list(tables, "en")[1]).mapped
    # one hundredth of a degree each way at 45 degrees north: 788.13 m by 1111.33 m, by the series for an ellipsoid
    assert len(mapped) == 1
    assert mapped["area_ha"][0] == pytest.approx(2 * 0.78846 * 1.11132 * 100, rel=1e-3)


def test_partners_are_those_linked_across_a_border_whichever_side_is_asked(tables):
    tables["site_links"] = table(
        "site_links", {"site_a": "CHN-A", "site_b": "RUS-A"}, {"site_a": "RUS-B", "site_b": "CHN-A"}
    )
    assert partners(tables, "CHN-A") == ["CHN-A", "RUS-A", "RUS-B"]
    assert partners(tables, "RUS-A") == ["RUS-A", "CHN-A"]
    assert partners(tables, "MNG-A") == ["MNG-A"]


def test_a_site_without_anything_is_empty_not_wrong(tables):
    profile = site_profile(tables, site_list(tables, "en")[0])
    for frame in (profile.assessments, profile.numbers, profile.habitats, profile.mapped, profile.threats):
        assert frame.empty
