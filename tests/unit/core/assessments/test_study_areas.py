"""Which areas are asked about, and what stands of their sites."""

from __future__ import annotations

import pandas as pd
import pytest

from neaspec_plugin.core.assessments.study_areas import (
    CHOSEN,
    chosen_areas,
    in_years,
    latest_assessments,
    parse_years,
    site_threats,
    with_chosen_sites,
)
from neaspec_plugin.core.assessments.threats import Scores
from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.schema import SPECIES, TABLES

SITES = pd.DataFrame(
    {"site_id": ["R1", "C1", "P1", "X1"], "country_iso3": ["RUS", "CHN", "PRK", "CHN;RUS"], "name_en": list("abcd")}
)
AREAS = pd.DataFrame(
    {"study_area_id": ["ours", "altai", "dauria"], "name_en": ["Ours", "Altai", "Dauria"],
     "countries_iso3": [None, "CHN;MNG;RUS", "CHN;RUS"], "species_ids": [None, "SL", "WNC;HC"]}
)  # fmt: skip
MEMBERS = pd.DataFrame(
    {"study_area_id": ["ours", "ours", "ours", "altai", "dauria"], "site_id": ["R1", "P1", "X1", "C1", "R1"]}
)


def areas(wanted=(), species=SPECIES, members=MEMBERS):
    return {area.study_area_id: area for area in chosen_areas(AREAS, members, SITES, wanted, species)}


def test_the_programme_s_areas_stand_first_with_their_sides_in_order():
    found = areas()
    assert list(found) == ["dauria", "altai", "ours"]
    assert found["altai"].sides == ("CHN", "MNG", "RUS") and found["altai"].sites == {"CHN": ("C1",)}
    assert found["ours"].sides == ("CHN", "PRK", "RUS")  # those of the sites, of X1 both
    assert found["ours"].sites == {"PRK": ("P1",), "RUS": ("R1",)} and found["ours"].members == ("X1", "P1", "R1")


def test_species_are_those_of_the_area_that_were_chosen():
    found = areas(species=("HC", "SL"))
    assert {name: area.species for name, area in found.items()} == {
        "dauria": ("HC",), "altai": ("SL",), "ours": ("HC", "SL")
    }  # fmt: skip
    assert list(areas(species=("SL",))) == ["altai", "ours"]


def test_an_area_of_chosen_sites_is_for_the_species_listed_there():
    listed = pd.DataFrame({"site_id": ["R1", "C1", "P1"], "species_id": ["HC", "WNC", "SL"]})
    made = with_chosen_sites(AREAS, MEMBERS, SITES, listed, ["R1", "C1"])
    (area,) = chosen_areas(*made, SITES, [CHOSEN], SPECIES)
    assert area.species == tuple(one for one in SPECIES if one in ("WNC", "HC")) and area.sides == ("CHN", "RUS")


@pytest.mark.parametrize(
    ("wanted", "species", "members", "code", "params"),
    [
        (["nowhere"], SPECIES, MEMBERS, "unknown_parameter_value", {"value": "nowhere"}),
        (["altai"], ("WNC",), MEMBERS, "joint_no_species", {"species": ["WNC"]}),
        ((), SPECIES, MEMBERS.assign(site_id="Z9"), "joint_unknown_sites", {"area": "dauria", "sites": ["Z9"]}),
        ((), SPECIES, MEMBERS[:4], "joint_no_sites", {"area": "dauria"}),
    ],
)
def test_what_cannot_be_studied_is_refused(wanted, species, members, code, params):
    with pytest.raises(NeaspecError) as error:
        areas(wanted, species, members)
    assert error.value.message.code == code
    assert params.items() <= dict(error.value.message.params).items()


def test_years_and_spans():
    assert parse_years("") == [] and parse_years("2014, 2020-2023") == [(2014, 2014), (2020, 2023)]
    years = pd.Series([2013, 2014, 2021, pd.NA], dtype="Int64")
    assert in_years(years, parse_years("2014,2020-2023")).tolist() == [False, True, True, False]
    assert in_years(years, []).all()
    for wrong in ("14", "2023-2020", "now"):
        with pytest.raises(NeaspecError) as error:
            parse_years(wrong)
        assert error.value.message.params["value"] == wrong


def test_the_latest_assessment_is_of_the_newest_year_then_of_the_site_s_own_country():
    rows = [("R1", 2020, "A", "RUS", None), ("R1", 2022, "B", "CHN", None), ("R1", 2022, "C", "RUS", None)]
    table = pd.DataFrame(rows, columns=["site_id", "year", "office", "office_country", "date"])
    table = table.assign(assessment_id=["1", "2", "3"])
    assert latest_assessments(table, SITES)["R1"]["office"] == "C"
    dated = table.assign(date=[None, "2022-06-01", "2022-05-01"])
    assert latest_assessments(dated, SITES)["R1"]["office"] == "C"  # the own country's, though seen earlier
    foreign = dated.assign(office_country="CHN")
    assert latest_assessments(foreign, SITES)["R1"]["office"] == "B"  # of two alike the later day
    assert latest_assessments(foreign.assign(date=None), SITES)["R1"]["office"] == "B"  # then by name
    both = dated.assign(site_id="X1", office_country=["RUS", "MNG", "RUS"])
    assert latest_assessments(both, SITES)["X1"]["office"] == "C"  # a site of two countries has two own ones


def test_threats_stand_with_the_worst_first():
    points = {("timing", "ongoing"): 3, ("scope", "whole"): 3, ("scope", "some"): 1, ("severity", "rapid"): 3}
    scores = Scores(points, {"high": 8, "medium": 6, "low": 3, "negligible": 0})
    rows = [
        ("t1", "R1", "2.3", "some", "ongoing"),
        ("t2", "R1", "5.1", "whole", "ongoing"),
        ("t3", "R1", "1", None, None),
    ]
    table = pd.DataFrame(rows, columns=["threat_id", "site_id", "kind", "scope", "timing"]).assign(severity="rapid")
    table = table.reindex(columns=TABLES["threats"].names)
    none = pd.DataFrame(columns=TABLES["assessments"].names)
    # 3 + 3 + 3 = 9 is high, 3 + 1 + 3 = 7 medium, and of one nothing is known of scope and timing
    assert site_threats(table, none, scores) == {"R1": [("5.1", "high"), ("2.3", "medium"), ("1", "unknown")]}
