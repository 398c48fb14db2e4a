"""The whole study: the bundled areas on the published counts, and animals, effort and gaps of a simulated border."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest
from simulated_border import Plan, simulate

from neaspec_plugin.core.assessments.joint_study import READS, joint_study
from neaspec_plugin.core.assessments.study_areas import chosen_areas
from neaspec_plugin.core.assessments.threats import read_scores
from neaspec_plugin.core.movement.joint_minimum import joint_minimum
from neaspec_plugin.core.movement.latest_question import counted
from neaspec_plugin.core.progress import Silent
from neaspec_plugin.core.schema import COUNTRIES, SPECIES, TABLES, VOCABULARIES
from neaspec_plugin.core.species.reference import constants, read_csv, reference_tables

FOLDER = str(Path(__file__).resolve().parents[4] / "resources" / "reference")
DEFAULTS = constants(FOLDER, "defaults")
SCORES = read_scores(read_csv(FOLDER, "threat_scores"))


def empty(name):
    return pd.DataFrame(columns=[*TABLES[name].names, *(["geometry"] if TABLES[name].geometry else [])])


RUNS = empty("runs")


@pytest.fixture(scope="module")
def bundled():
    known = reference_tables(FOLDER)
    counts = read_csv(FOLDER, "counts").reindex(columns=TABLES["counts"].names)
    return {
        **{name: empty(name) for name in READS},
        **{name: known[name] for name in READS if name in known},
        "counts": counts,
    }


@pytest.fixture(scope="module")
def surveyed(bundled):
    """Leopards of a simulated border of China and the Russian Federation beside the published rows."""
    border = simulate(Plan(months=12, seen=0.002), 1)
    codes = border.detections["organismName"].map(border.aliases)  # as agreed between both sides
    found = {"detections": border.detections.assign(organismName=codes), "deployments": border.deployments}
    rows = {
        name: frame.reindex(columns=empty(name).columns) for name, frame in {**found, "effort": border.effort}.items()
    }
    return {**bundled, **rows}


def study(tables, wanted=(), species=SPECIES, years=(), days=3):
    areas = chosen_areas(tables["study_areas"], tables["study_area_sites"], tables["sites"], wanted, species)
    return joint_study(tables, RUNS, areas, years, days, SCORES, DEFAULTS, Silent())


def test_all_five_areas_have_their_sites_and_sides(bundled):
    found = study(bundled)
    assert tuple(area.study_area_id for area in found.areas) == VOCABULARIES["joint_area"]
    members = bundled["study_area_sites"]
    assert sorted(zip(found.sites["study_area_id"], found.sites["site_id"])) == sorted(
        zip(members["study_area_id"], members["site_id"])
    )
    for name, rows in found.counts.groupby("study_area_id"):
        sides = bundled["study_areas"].set_index("study_area_id").at[name, "countries_iso3"].split(";")
        assert set(rows["side"]) == set(sides)
        assert list(rows["side"][: len(sides)]) == sorted(sides, key=COUNTRIES.index)
    assert set(found.effort["study_area_id"]) == set(found.in_all["study_area_id"]) == set(VOCABULARIES["joint_area"])


def test_the_census_of_three_sites_is_one_round_and_the_other_side_not_counted(bundled):
    """Counts C0374, C0375 and C0376 of 28 to 30 January 2023: 3,100 + 1,700 + 800 = 5,600 on one side, none on the other."""
    counts = study(bundled).counts
    rows = counts[(counts["study_area_id"] == "korean_dmz") & (counts["species_id"] == "WNC")
                  & (counts["season"] == "wintering") & (counts["season_year"] == 2023)].set_index("side")  # fmt: skip
    assert list(rows.index) == ["PRK", "KOR"]
    assert rows.at["KOR", "count"] == 5600 and rows.at["KOR", "count_ids"] == "C0374;C0375;C0376"
    assert rows.at["PRK", "state"] == "not_counted" and pd.isna(rows.at["PRK", "count"])
    assert rows["joint_total"].isna().all() and set(rows["no_total"]) == {"one_side"}


def test_cats_of_both_sides_stand_beside_each_other_and_are_not_added(bundled):
    counts = study(bundled).counts
    rows = counts[(counts["study_area_id"] == "land_of_big_cats") & (counts["species_id"] == "AL")
                  & (counts["season_year"] == 2015)].set_index("side")  # fmt: skip
    assert rows["count_ids"].to_dict() == {"CHN": "C0232", "RUS": "C0247"}
    assert rows["joint_total"].isna().all() and set(rows["no_total"]) == {"cats"}


def test_the_least_number_of_animals_is_that_of_the_existing_function(surveyed):
    found = study(surveyed, ["land_of_big_cats"]).individuals
    names = ("detections", "samples", "identity_evidence", "deployments", "individuals", "identity_claims")
    expected = counted(*(surveyed[name] for name in names), RUNS, DEFAULTS)
    numbers = ["countries", "n_a", "n_b", "n_both", "joint", "national_sum", "counted_twice"]
    assert found[numbers].to_dict("records") == joint_minimum(expected.individuals)[numbers].to_dict("records")
    (pair,) = found[found["countries"] == "CHN;RUS"].to_dict("records")
    assert pair["joint"] == pair["n_a"] + pair["n_b"] - pair["n_both"] and pair["n_both"] > 0
    assert pair["border_status"] == "international" and pair["study_area_id"] == "land_of_big_cats"


def test_animals_are_those_of_the_area_s_sides_and_species(surveyed):
    elsewhere = surveyed["deployments"].assign(declaredSide="MNG")
    moved = {**surveyed, "deployments": pd.concat([surveyed["deployments"][:0], elsewhere])}
    moved["detections"] = moved["detections"].assign(declaredSide="MNG")
    assert study(moved, ["land_of_big_cats"]).individuals.empty
    assert study(surveyed, ["altai"]).individuals.empty  # leopards, and the area is for snow leopards


def test_effort_is_told_of_every_side_and_never_zero(surveyed):
    found = study(surveyed, ["land_of_big_cats"])
    days = found.in_all.set_index("side")
    assert list(days.index) == ["CHN", "RUS"] and (days["trap_days"] > 0).all() and (days["stations"] > 0).all()
    by_year = found.effort.groupby("side")["trap_days"].sum()
    assert by_year.to_dict() == pytest.approx(days["trap_days"].to_dict())
    assert not (found.effort[["trap_days", "stations", "counts"]] == 0).any(axis=None)
    assert study(surveyed, ["dauria"]).in_all["trap_days"].isna().all()  # days of camera traps say nothing of cranes
    dmz = study(surveyed, ["korean_dmz"]).effort
    assert len(dmz[dmz["side"] == "PRK"]) == len(dmz[dmz["side"] == "KOR"]) > 0
    assert dmz.loc[dmz["side"] == "PRK", "counts"].isna().all()


def test_what_is_not_shared_is_told_of_the_sides_alone(surveyed):
    found = study(surveyed, ["land_of_big_cats"]).not_shared
    assert set(found["country"]) == {"CHN", "RUS"} and set(found["species_id"]) == {"AT", "AL"}
    states = found[found["species_id"] == "AL"].groupby("country")["state"].agg(set)
    assert all("shared" in one for one in states)
    years = study(surveyed, ["land_of_big_cats"], years=[(2015, 2015)]).not_shared["year"]
    assert set(years) == {2015}


def test_years_and_species_choose_counts(bundled):
    found = study(bundled, species=("WNC",), years=[(2014, 2014)])
    told = found.counts[found.counts["state"] == "counted"]
    assert set(told["season_year"]) == {2014} and set(found.counts["species_id"]) == {"WNC"}
    assert told["count"].tolist() == [71 + 105 + 3984 + 54]  # 22 and 23 February, C0289, C0290, C0292 and C0293
    assert found.left_out["joint_other_years"] > 0 and found.left_out["joint_other_species"] > 0


def test_a_site_has_its_assessment_and_its_threats(bundled):
    office = {"office": "an office", "office_country": "MNG", "site_id": "MNG-MDAGUUR"}
    rows = [
        {"assessment_id": "a1", "year": 2020, "state": "good", "state_trend": "stable", **office},
        {"assessment_id": "a2", "year": 2022, "state": "poor", "state_trend": "deteriorating", **office},
    ]
    threats = [{"threat_id": "t", "assessment_id": "a2", "site_id": "MNG-MDAGUUR", "kind": "2.3", "timing": "ongoing",
                "scope": "whole", "severity": "rapid"}]  # fmt: skip
    more = {"assessments": pd.DataFrame(rows), "threats": pd.DataFrame(threats)}
    tables = {**bundled, **{name: frame.reindex(columns=empty(name).columns) for name, frame in more.items()}}
    sites = study(tables, ["dauria"]).sites.set_index("site_id")
    told = sites.loc["MNG-MDAGUUR", ["state", "state_trend", "assessed", "worst_threat", "threats"]].tolist()
    assert told == ["poor", "deteriorating", 2022, "high", "2.3"]
    assert sites.loc["RUS-DAURSKY", ["state", "assessed", "worst_threat", "threats"]].isna().all()


def test_the_same_again_is_the_same(surveyed):
    one, two = study(surveyed), study(surveyed)
    for name, frame in vars(one).items():
        if isinstance(frame, pd.DataFrame):
            pd.testing.assert_frame_equal(frame, getattr(two, name))
