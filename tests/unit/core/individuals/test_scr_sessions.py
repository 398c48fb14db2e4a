"""A survey is cut into seasons and countries, and density differs only where animals were caught."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.individuals.scr_likelihood import ScrData
from neaspec_plugin.core.individuals.scr_mask import Mask
from neaspec_plugin.core.individuals.scr_sessions import in_several, split
from neaspec_plugin.core.individuals.scr_strata import UNKNOWN, with_mask

STATIONS = ["RUS", "CHN", "CHN"]
STARTS = [pd.Timestamp(day) for day in ("2014-06-24", "2014-07-01", "2014-12-30", "2015-06-30", "2015-07-01")]
GRID = np.array([True, False, False])
MASK = Mask(np.array([[0.0, 0.0], [1000.0, 0.0], [2000.0, 0.0], [3000.0, 0.0]]), 100.0, 1000.0, 1500.0)


def survey():
    """Animals 0 to 2 at three simulated stations; station 2 worked in the first season alone."""
    usage = np.array([[7, 7, 7, 7, 7], [7, 7, 7, 7, 7], [7, 0, 0, 0, 0]], dtype=float)
    animal, detector, occasion = np.array([0, 0, 1, 1, 2]), np.array([0, 1, 1, 2, 0]), np.array([1, 2, 0, 0, 3])
    return ScrData(np.array([[2500.0, 0], [500.0, 0], [0, 0]]), usage, animal, detector, occasion,
                   np.array([1, 2, 3, 4, 5]), 3, np.zeros((0, 2)), 0.0, np.zeros((0, 1)), np.array([0, 1, -1]))  # fmt: skip


def cut(by):
    return split(survey(), by, STATIONS, STARTS, GRID)


def test_a_season_runs_from_july_to_june_and_has_the_year_of_its_january():
    sessions = cut("season")
    assert [one.name for one in sessions] == ["2014", "2015", "2016"]
    first, second, third = (one.data for one in sessions)
    assert [one.usage.shape for one in (first, second, third)] == [(3, 1), (2, 3), (2, 1)]
    assert (first.detector.tolist(), first.count.tolist(), first.sex.tolist()) == ([1, 2], [3, 4], [1])
    assert second.animal.tolist() == [0, 0, 1] and second.occasion.tolist() == [0, 1, 2]
    assert second.sex.tolist() == [0, -1] and third.animals == 0
    assert sum(one.data.usage.sum() for one in sessions) == survey().usage.sum()
    assert sum(one.data.count.sum() for one in sessions) == survey().count.sum()


def test_countries_of_a_season_are_sessions_with_their_own_stations():
    sessions = cut("country_season")
    assert [one.name for one in sessions] == [
        f"{side} {year}" for year in (2014, 2015, 2016) for side in ("CHN", "RUS")
    ]
    assert [one.on_grid.tolist() for one in sessions[:2]] == [[False, False], [True]]
    assert [one.data.animals for one in sessions] == [1, 0, 1, 2, 0, 0]
    assert in_several(sessions) == 1  # animal 0, on both sides in 2015


def test_without_sessions_all_is_one():
    (whole,) = cut("none")
    assert whole.name == "" and whole.data.usage.shape == (3, 5) and in_several([whole]) == 0
    with pytest.raises(NeaspecError):
        cut("month")


def test_a_session_without_captures_is_left_out_where_it_would_have_its_own_values():
    sessions = cut("season")
    sides, caught = ["CHN", "CHN", "RUS", "RUS"], [frozenset(["CHN"]), frozenset(["CHN", "RUS"]), frozenset()]
    own = with_mask(sessions, MASK, sides, caught, False, True)
    assert own.names == ["2014", "2015"] and own.missing == ["2016"]
    assert [one.data.density.tolist()[0] for one in own.sessions] == [[1, 0], [0, 1]]
    common = with_mask(sessions, MASK, sides, caught, False, False)
    assert common.names == ["all"] and common.missing == [] and len(common.sessions) == 3
    assert len(with_mask(sessions, MASK, sides, caught, False, False, True).sessions) == 2


def test_a_side_without_captures_takes_the_density_of_the_nearest_side_with_them():
    sides = ["CHN", UNKNOWN, "RUS", "PRK"]
    (whole,) = cut("none")
    found = with_mask([whole], MASK, sides, [frozenset(["CHN", "RUS"])], True, False)
    assert found.names == ["CHN", "RUS"] and found.missing == ["PRK"]
    assert found.sessions[0].data.density[[0, 2, 3]].tolist() == [[1, 0], [0, 1], [0, 1]]
    assert found.sessions[0].data.mask_m is MASK.centres and found.sessions[0].data.cell_ha == 100.0
    by_both = with_mask(cut("season")[:2], MASK, sides, [frozenset(["CHN"]), frozenset(["CHN", "RUS"])], True, True)
    assert by_both.names == ["2014:CHN", "2015:CHN", "2015:RUS"]
    assert by_both.missing == ["2014 PRK", "2014 RUS", "2015 PRK"]


def test_densities_stand_in_the_order_of_the_programme():
    sides = ["RUS", "KOR", "PRK", "CHN"]
    caught = [frozenset(sides)]
    assert with_mask(cut("none"), MASK, sides, caught, True, False).names == ["CHN", "PRK", "KOR", "RUS"]
    by_both = with_mask(cut("season")[:2], MASK, sides, caught * 2, True, True)
    assert by_both.names == [f"{year}:{side}" for year in (2014, 2015) for side in ("CHN", "PRK", "KOR", "RUS")]
