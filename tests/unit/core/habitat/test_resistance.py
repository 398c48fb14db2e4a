"""Classes to resistance, tables, and how layers become one surface."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest

from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.habitat import resistance
from neaspec_plugin.core.habitat.resistance_tables import Barrier, barriers, classes, read_table
from neaspec_plugin.core.species.reference import read_csv

REFERENCE = str(Path(__file__).resolve().parents[4] / "resources" / "reference")


def table(text: str):
    return read_table(io.BufferedReader(io.BytesIO(text.encode("utf-8"))), "own.csv")


def test_an_unknown_class_is_told_and_has_no_data():
    values = np.array([[10, 10, 77], [30, np.nan, 77]], dtype=float)
    surface, account = resistance.of_classes(values, {10: 1.0, 30: 8.0, 50: 100.0}, "cover")
    assert np.isnan(surface).tolist() == [[False, False, True], [False, True, True]]
    assert surface[0, 0] == 1 and surface[1, 0] == 8
    assert account["class"].tolist() == [10, 30, 77] and account["cells"].tolist() == [2, 1, 2]
    assert account["known"].tolist() == ["yes", "yes", "no"] and account["share"].sum() == pytest.approx(1)


@pytest.mark.parametrize(
    ("values", "code"), [([[10.5]], "land_cover_not_classes"), ([[77.0, np.nan]], "land_cover_all_unknown")]
)
def test_what_are_no_known_classes_is_refused(values, code):
    with pytest.raises(NeaspecError, match=code):
        resistance.of_classes(np.array(values), {10: 1.0}, "cover")


def test_the_greater_resistance_counts_times_the_factor():
    cover, suitable = np.array([1.0, 50.0, np.nan, 2.0]), np.array([20.0, 2.0, 2.0, 1.0])
    rugged = np.array([5.0, 1.0, 1.0, np.nan])
    found = resistance.ground([cover, suitable], rugged)
    assert found[:2].tolist() == [100, 50] and np.isnan(found[2:]).all()
    assert resistance.ground([], rugged)[:3].tolist() == [5, 1, 1]
    assert resistance.partly_empty([cover, suitable, rugged]) == 2


def test_water_has_a_season_in_every_bundled_table():
    for species in ("AT", "AL", "SL"):
        bundled = read_csv(REFERENCE, "resistance_land_cover")
        ice_free, ice = (classes(bundled, species, season, "t") for season in ("ice_free", "ice"))
        assert (ice_free[80], ice[80]) == (50, 3) and set(ice_free) == set(ice)
        assert {code for code in ice if ice[code] != ice_free[code]} == {80}
        kinds = read_csv(REFERENCE, "resistance_barriers")
        assert barriers(kinds, species, "ice_free", "t")["river_wide"] == Barrier(50, "replace")
        assert barriers(kinds, species, "ice", "t")["river_wide"] == Barrier(3, "replace")


def test_a_row_of_the_season_goes_before_one_of_the_whole_year():
    own = table("class;season;resistance\n80;ice;2,5\n80;all;40,5\n10;;1,0\n")
    assert classes(own, "AT", "ice", "own.csv") == {80: 2.5, 10: 1}
    assert classes(own, "AT", "ice_free", "own.csv") == {80: 40.5, 10: 1}


def test_rows_of_another_cat_do_not_count():
    own = table("species_id,class,resistance\nAT,10,1\nSL,10,20\n,30,4\n")
    assert classes(own, "SL", "ice", "own.csv") == {10: 20, 30: 4}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("class,cost\n10,1\n", "resistance_column"),
        ("class,resistance\n10,0.5\n", "resistance_row"),
        ("class,resistance\n10,much\n", "resistance_row"),
        ("class,resistance\nforest,5\n", "resistance_row"),
        ("class,resistance,season\n10,5,winter\n", "resistance_row"),
        ("class,resistance\n10,5\n10,6\n", "resistance_row_twice"),
    ],
)
def test_a_table_that_cannot_be_used_is_refused(text, code):
    with pytest.raises(NeaspecError) as caught:
        classes(table(text), "AT", "ice", "own.csv")
    assert caught.value.message.code == code and caught.value.message.params["file"] == "own.csv"


@pytest.mark.parametrize("row", ["fence,0.5,replace", "fence,-1,add", "fence,5,multiply"])
def test_a_barrier_that_cannot_be_used_is_refused(row):
    with pytest.raises(NeaspecError, match="resistance_row"):
        barriers(table(f"kind,resistance,mode\n{row}\n"), "AT", "ice", "own.csv")
