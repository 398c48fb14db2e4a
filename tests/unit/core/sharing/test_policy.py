"""Categories of species, kinds of record and key sites; what nobody decided is refused."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest

from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.schema import CATS, SPECIES
from neaspec_plugin.core.sharing.policy import STEP_DEG, Policy, strictest
from neaspec_plugin.core.species.reference import constants, reference_tables, sensitivity

REFERENCE = str(Path(__file__).resolve().parents[4] / "resources" / "reference")


def made_up(*rows):
    return Policy(pd.DataFrame(rows, columns=["species_id", "record_type", "category"]))


def roles(*rows):
    return pd.DataFrame(rows, columns=["site_id", "species_id", "role"])


@pytest.fixture
def policy():
    return made_up(
        ("BFS", "breeding_colony", "1"),
        ("BFS", "roost", "3"),
        ("BFS", "key_site", "NS"),
        ("HC", "key_site", "4"),
        ("AT", "occurrence", "2"),
        ("AT", "camera_station", "2"),
        ("SL", "camera_station", "1"),
    )


def test_a_category_is_what_the_table_says(policy):
    assert policy.category("BFS", "roost") == "3"


@pytest.mark.parametrize(
    "species, record", [("BFS", "den"), ("XX", "occurrence"), (None, "roost"), (float("nan"), "roost")]
)
def test_what_nobody_decided_is_refused(policy, species, record):
    with pytest.raises(NeaspecError) as caught:
        policy.category(species, record)
    assert caught.value.message.code == "sensitivity_unknown"


def test_one_unknown_row_refuses_the_frame(policy):
    frame = pd.DataFrame({"species_id": ["AT", "XX"]})
    with pytest.raises(NeaspecError):
        policy.categories(frame, "occurrence")


def test_categories_of_a_frame_keep_its_index(policy):
    frame = pd.DataFrame({"species_id": ["BFS", "AT"]}, index=[7, 3])
    found = policy.categories(frame, pd.Series(["roost", "occurrence"], index=[7, 3]))
    assert found.to_dict() == {7: "3", 3: "2"}


def test_two_rows_of_one_kind_count_as_the_stricter():
    assert made_up(("AT", "den", "3"), ("AT", "den", "1")).category("AT", "den") == "1"


def test_a_category_that_is_none_is_the_strictest():
    assert made_up(("AT", "den", "ns")).category("AT", "den") == "1"
    assert strictest(["NS", "4", "2"]) == "2"


def test_a_camera_is_as_sensitive_as_the_species_it_may_see(policy):
    assert policy.of_any_species("camera_station") == "1"
    with pytest.raises(NeaspecError):
        policy.of_any_species("telemetry")


@pytest.mark.parametrize(
    "listed, category",
    [
        ([("BFS", "wintering")], "NS"),
        ([("BFS", "wintering"), ("HC", "staging")], "4"),
        ([("BFS", "wintering"), ("BFS", "roost")], "3"),
        ([("BFS", "roost"), ("BFS", "breeding")], "1"),
        ([("AT", "core_range")], "2"),
        ([("AT", "corridor"), ("BFS", "wintering")], "2"),
    ],
)
def test_a_site_has_the_strictest_category_of_its_roles(policy, listed, category):
    table = roles(*[("S", *row) for row in listed], ("T", "BFS", "breeding"))
    assert policy.site_category("S", table) == category


def test_a_site_without_species_or_with_an_unknown_role_is_refused(policy):
    with pytest.raises(NeaspecError) as caught:
        policy.site_category("S", roles(("T", "BFS", "roost")))
    assert caught.value.message.code == "site_without_species"
    with pytest.raises(NeaspecError):
        policy.site_category("T", roles(("T", "BFS", "moulting")))


def test_the_shipped_table_decides_every_listed_site():
    policy, site_species = Policy(sensitivity(REFERENCE)), reference_tables(REFERENCE)["site_species"]
    for site in site_species["site_id"].unique():
        listed = site_species[site_species["site_id"] == site]
        category = policy.site_category(site, site_species)
        if set(listed["species_id"]) & set(CATS) or "breeding" in set(listed["role"]):
            assert category in ("1", "2"), site


def test_the_shipped_table_protects_cats_and_colonies():
    policy = Policy(sensitivity(REFERENCE))
    assert {policy.category(cat, "occurrence") for cat in CATS} == {"2"}
    assert {policy.category(cat, "camera_station") for cat in CATS} == {"1"}
    assert {policy.category(species, kind) for species in SPECIES for kind in ("den", "nest", "breeding_colony")} == {
        "1"
    }


def test_the_cell_is_the_one_of_the_defaults():
    assert STEP_DEG["1"] == STEP_DEG["2"] == constants(REFERENCE, "defaults")["generalisation_cell_deg"]
