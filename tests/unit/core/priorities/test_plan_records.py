"""What runs on units and protection leave in the database."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from neaspec_plugin.core.priorities.plan_records import (
    cooperation_records,
    protection_records,
    selection_records,
)
from neaspec_plugin.core.priorities.selection.best_selection import STATUS, Solution
from neaspec_plugin.core.priorities.selection.options import OBJECTIVES
from neaspec_plugin.core.priorities.selection.select_areas import Selected
from neaspec_plugin.core.schema import COUNTRIES, TABLES, VOCABULARIES


def test_the_words_of_the_tables_are_those_of_the_selection():
    assert VOCABULARIES["objective"] == OBJECTIVES and VOCABULARIES["selection_status"] == STATUS


def test_a_selection_has_its_proof_and_each_target_whole_and_by_country():
    held = {"country": None, **dict.fromkeys((f"held_{code}" for code in COUNTRIES), 0.0)}
    targets = pd.DataFrame(
        [
            {"feature": "f_a", "total": 8.0, "target": 4.0, "held": 5.0, "met": True, **held, "held_CHN": 2.0, "held_RUS": 3.0},
            {"feature": "b", "total": 2.0, "target": 2.0, "held": 0.0, "met": False, **held},
        ]
    )  # fmt: skip
    solution = Solution(np.array([True, False, True]), 10.0, 9.0, "time_limit", 300.0, True)
    found = selection_records(Selected(pd.DataFrame(), targets, solution, []), "min_set")
    (plan,) = found["plans"].to_dict("records")
    assert (plan["countries"], plan["units"], plan["value"], plan["bound"], plan["status"], plan["seconds"]) == (
        "all", 2, 10.0, 9.0, "time_limit", 300.0,
    )  # fmt: skip
    rows = found["representation"].set_index(["feature", "country_iso3"])
    assert rows.index.tolist() == [("a", "all"), ("a", "CHN"), ("a", "RUS"), ("b", "all")]
    assert rows["held"].tolist() == [5.0, 2.0, 3.0, 0.0] and rows.loc[("a", "all"), "target"] == 0.5
    assert rows["met"].dropna().tolist() == ["yes", "no"]


def test_groups_keep_values_bounds_and_the_range_of_their_gain():
    groups = pd.DataFrame(
        [
            {"group": "CHN + RUS", "countries": 2, "alone": 12.0, "alone_bound": 11.0, "together": 9.0,
             "together_bound": 8.0, "gain_least": 2.0, "gain_most": 4.0, "gain_least_percent": 16.0,
             "gain_most_percent": 32.0, "proven": True, "status": "within_gap", "seconds": 2.5},
        ]
    )  # fmt: skip
    (plan,) = cooperation_records(groups, "min_shortfall")["plans"].to_dict("records")
    assert plan["countries"] == "CHN;RUS" and (plan["alone"], plan["value"], plan["bound"]) == (12.0, 9.0, 8.0)
    assert (plan["gain_least"], plan["gain_most"]) == pytest.approx((0.16, 0.32))
    assert (plan["status"], plan["seconds"]) == ("within_gap", 2.5)


def test_the_study_area_is_the_first_feature_and_no_column_is_unknown_to_the_schema():
    area = [("CHN", 100.0, 30.0, 0.3, 0.3, 0.0, "yes"), ("all", 100.0, 30.0, 0.3, 0.3, 0.0, "yes")]
    indicators = pd.DataFrame(
        area, columns=["country", "area_ha", "protected_ha", "share", "target", "lacking_ha", "met"]
    )
    features = pd.DataFrame(
        [("forest", "CHN", "ha", 50.0, 5.0, 0.1, 0.3, "no")],
        columns=["feature", "country", "unit", "amount", "protected", "share", "target", "met"],
    )
    rows = protection_records(features, indicators)["representation"]
    assert ["run_id", *rows.columns] == list(TABLES["representation"].names)
    assert rows["feature"].tolist() == ["study_area", "study_area", "forest"] and rows["held"].tolist() == [30, 30, 5]
