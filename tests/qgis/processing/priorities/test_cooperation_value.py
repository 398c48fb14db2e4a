"""The value of cooperation on layers."""

from __future__ import annotations

import pytest
from qgis.core import QgsFeature, QgsVectorLayer
from unit_layers import BASIC, layer_of

ROWS = [
    ("A", 1.0, None, "CHN", 1.0, 0.0), ("B", 1.0, None, "CHN", 1.0, 0.0), ("C", 5.0, None, "RUS", 1.0, 0.0),
    ("D", 5.0, None, "RUS", 1.0, 0.0), ("E", 2.0, None, "MNG", 0.0, 1.0), ("F", 2.0, None, "MNG", 0.0, 1.0),
]  # fmt: skip


@pytest.fixture
def cooperate(run, qgis_app, tmp_path):
    def cooperate(rows, **parameters):
        outputs = {name: str(tmp_path / f"{name}.gpkg") for name in ("UNITS", "GROUPS")}
        results = run("cooperationvalue", {"INPUT": layer_of(rows), **BASIC, **outputs, **parameters})
        units, groups = (list(QgsVectorLayer(results[name], name, "ogr").getFeatures()) for name in outputs)
        return results, {one["unit_id"]: one["role"] for one in units}, {one["group"]: one for one in groups}

    return cooperate


def test_gain_by_group_and_units_that_matter_only_jointly(cooperate, run):
    results, role, groups = cooperate(ROWS)
    assert list(groups) == ["CHN + MNG", "CHN + RUS", "MNG + RUS", "CHN + MNG + RUS"]
    assert groups["CHN + RUS"]["gain_least"] == pytest.approx(4) and groups["CHN + RUS"]["proven"]
    assert groups["CHN + MNG"]["gain_most"] == pytest.approx(0) and not groups["CHN + MNG"]["proven"]
    assert results["GAIN_LEAST_PERCENT"] == pytest.approx(50) == results["GAIN_MOST_PERCENT"]
    assert {role["A"], role["B"]} == {"both", "joint_only"} and {role["C"], role["D"]} == {"alone_only", "none"}
    assert any("at least 50" in line for line in run.feedback.told)


def test_within_a_budget_the_shortfall_is_less(cooperate):
    _, _, groups = cooperate(ROWS, OBJECTIVE="min_shortfall", BUDGET=6)
    assert groups["CHN + RUS"]["together"] < groups["CHN + RUS"]["alone"]


def test_a_target_of_one_country_stays_its_own_in_the_joint_plan(cooperate):
    table = QgsVectorLayer("None?field=feature:string&field=target:double&field=country:string", "made up", "memory")
    feature = QgsFeature(table.fields())
    feature.setAttributes(["f_a", 1.0, "RUS"])
    table.dataProvider().addFeature(feature)
    _, role, groups = cooperate(ROWS, TARGETS_TABLE=table)
    # alone still 2 x 1 of f_a: 1 in CHN for 1, 1 in RUS for 5; together RUS owes its 1, so that nothing is gained
    assert (groups["CHN + RUS"]["alone"], groups["CHN + RUS"]["together"]) == pytest.approx((6.0, 6.0))
    assert groups["CHN + RUS"]["status"] == "optimal" and groups["CHN + RUS"]["seconds"] >= 0
    assert sorted((role["C"], role["D"])) != ["alone_only", "none"]


@pytest.mark.parametrize(
    "rows, parameters, told",
    [
        (ROWS[:2], {"FEATURES": ["f_a"]}, "fewer than two countries"),
        (ROWS, {"OBJECTIVE": "min_shortfall"}, "needs a budget"),
        (ROWS, {"BUDGET": 1}, "No selection holds"),
    ],
)
def test_what_is_wrong_is_told_in_a_sentence(cooperate, rows, parameters, told):
    with pytest.raises(Exception, match=told):
        cooperate(rows, **parameters)
