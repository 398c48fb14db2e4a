"""Select priority areas on layers."""

from __future__ import annotations

import json

import pytest
from qgis.core import QgsFeature, QgsVectorLayer
from unit_layers import BASIC, layer_of

from neaspec_plugin.compat import plain

ROWS = [
    ("A", 4.0, "available", "CHN", 2.0, 0.0),
    ("B", 1.0, "available", "CHN", 2.0, 0.0),
    ("C", 9.0, None, "RUS", 0.0, 5.0),
    ("D", 3.0, "available", "RUS", 0.0, 5.0),
    ("E", 1.0, "locked_out", "RUS", 0.0, 0.0),
]


@pytest.fixture
def select(run, qgis_app, tmp_path):
    def select(rows=ROWS, **parameters):
        outputs = {name: str(tmp_path / f"{name}.gpkg") for name in ("SELECTED", "TARGETS_HELD")}
        results = run("selectpriorityareas", {"INPUT": layer_of(rows), **BASIC, **outputs, **parameters})
        units = QgsVectorLayer(results["SELECTED"], "units", "ogr")
        targets = QgsVectorLayer(results["TARGETS_HELD"], "targets", "ogr")
        return results, {one["unit_id"]: one for one in units.getFeatures()}, list(targets.getFeatures())

    return select


def test_the_cheapest_units_that_hold_the_targets(select, run):
    results, units, targets = select(IMPORTANCE=True, SOLUTIONS=2)
    assert {name for name, unit in units.items() if unit["selected"]} == {"B", "D"}
    assert (results["VALUE"], results["BOUND"], results["STATUS_TOLD"]) == (
        pytest.approx(4),
        pytest.approx(4),
        "optimal",
    )
    assert results["GAP_PERCENT"] == pytest.approx(0) and results["SECONDS"] > 0
    assert units["B"]["replacement_cost"] == pytest.approx(3) and units["D"]["replacement_cost"] == pytest.approx(6)
    assert [(one["feature"], one["target"], one["held"], one["met"]) for one in targets] == [
        ("f_a", 2.0, 2.0, True), ("f_b", 5.0, 5.0, True),
    ]  # fmt: skip
    assert targets[0]["held_CHN"] == 2.0 and targets[1]["held_RUS"] == 5.0
    assert any("Nothing better exists" in line for line in run.feedback.told)


def test_units_without_cost_or_features_are_told_with_the_mend(select, run):
    select([("A", 0.0, None, "CHN", 2.0, 5.0), *ROWS[1:]])
    assert any("cost nothing: 1; if that is not meant, correct the field" in line for line in run.feedback.told)
    assert any("none of the features: 1; if they should, add the layers" in line for line in run.feedback.told)


def test_objectives_with_a_budget_and_limits_by_country(select):
    _, units, targets = select(OBJECTIVE="max_coverage", BUDGET=3.5)
    assert sum(unit["cost"] for unit in units.values() if unit["selected"]) <= 3.5
    assert sum(one["met"] for one in targets) == 1
    _, units, _ = select(OBJECTIVE="min_shortfall", COUNTRY_LIMITS=json.dumps({"CHN": 0, "RUS": 3}))
    assert {name for name, unit in units.items() if unit["selected"]} == {"D"}


def test_a_penalty_draws_units_together(select):
    rows = [("A", 1.0, None, "CHN", 1.0, 1.0), ("B", 1.2, None, "CHN", 1.0, 1.0), ("C", 1.0, None, "CHN", 1.0, 1.0)]
    _, units, _ = select(rows, SHARE_PERCENT=60)
    assert {name for name, unit in units.items() if unit["selected"]} == {"A", "C"}
    results, units, _ = select(rows, SHARE_PERCENT=60, PENALTY=1)
    assert units["B"]["selected"] and results["VALUE"] == pytest.approx(2.2 + 6.0, rel=2e-3)  # 6 km around two


def test_own_targets_and_own_fields(select):
    _, units, targets = select(FEATURES=["f_a"], TARGETS=json.dumps({"f_a": {"amount": 3}}))
    assert len(targets) == 1 and {name for name, unit in units.items() if unit["selected"]} == {"A", "B"}


def table_of(*rows, fields="field=feature:string&field=target:double&field=country:string"):
    layer = QgsVectorLayer(f"None?{fields}", "made up targets", "memory")
    for row in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(row))
        layer.dataProvider().addFeature(feature)
    return layer


def test_targets_from_a_table_and_what_it_will_take(select, run):
    table = table_of(("f_a", 4.0, None), ("f_b", 10.0, "RUS"))
    results, units, targets = select(TARGETS_TABLE=table)
    assert {name for name, unit in units.items() if unit["selected"]} == {"A", "B", "C", "D"}
    assert [(one["feature"], plain(one["country"]), one["target"]) for one in targets] == [
        ("f_a", None, 4.0), ("f_b", None, 5.0), ("f_b", "RUS", 10.0),
    ]  # fmt: skip
    assert results["VALUE"] == pytest.approx(17)
    assert any("Units: 5; features: 2" in line for line in run.feedback.told)


LINKS = "field=unit_a:string&field=unit_b:string&field=strength:double"


def test_connections_draw_units_together_that_lie_apart(select, run):
    rows = [("A", 1.0, None, "CHN", 1.0, 1.0), ("B", 1.2, None, "CHN", 1.0, 1.0), ("C", 1.0, None, "CHN", 1.0, 1.0),
            ("D", 1.5, None, "CHN", 1.0, 1.0)]  # fmt: skip
    links = table_of(("A", "D", 3.0), ("D", "A", 1.0), ("B", "C", 0.5), fields=LINKS)
    results, units, _ = select(rows, CONNECTIONS=links)
    assert {name for name, unit in units.items() if unit["selected"]} == {"A", "C"}
    assert results["VALUE"] == pytest.approx(2.0)
    assert (results["STRENGTH_KEPT"], results["STRENGTH_CUT"]) == pytest.approx((0.0, 2.5))
    results, units, _ = select(rows, CONNECTIONS=links, CONNECTION_PENALTY=0.5)
    # B and C cost 2.2 and cut nothing; A and D 2.5; A and C 2.0 and cut half of 2 and of 0.5
    assert {name for name, unit in units.items() if unit["selected"]} == {"B", "C"}
    assert (results["VALUE"], results["STRENGTH_KEPT"]) == pytest.approx((2.2, 0.5)) and results["STRENGTH_CUT"] == 0
    assert any("2 pairs of units from 3 rows" in line for line in run.feedback.told)
    assert any("kept: 0.50; cut: 0" in line for line in run.feedback.told)


def test_without_connections_none_are_kept_or_cut(select):
    results, _, _ = select()
    assert results["STRENGTH_KEPT"] == results["STRENGTH_CUT"] == 0


def test_features_that_no_unit_has_are_left_out_unless_chosen(select, run):
    rows = [(*row[:5], 0.0) for row in ROWS]
    _, _, targets = select(rows)
    assert [one["feature"] for one in targets] == ["f_a"]
    assert any("left out: f_b" in line for line in run.feedback.told)


@pytest.mark.parametrize(
    "rows, parameters, told",
    [
        ([], {}, "no units"),
        ([(*ROWS[0][:4], None, None)], {}, "f_a is in no unit"),
        (ROWS, {"TARGETS": "{"}, "TARGETS is not an object"),
        (ROWS, {"TARGETS": '{"f_b": {"amount": 99}}'}, "target of f_b is 99"),
        (ROWS, {"TARGETS_TABLE": ("f_x", 1.0, None)}, "f_x"),
        (ROWS, {"TARGETS_TABLE": ("f_a", -1.0, None)}, "gives f_a the value -1"),
        (ROWS, {"TARGETS_TABLE": ("f_a", 9.0, "CHN")}, "target of f_a CHN is 9"),
        (ROWS, {"TARGETS_TABLE": ("f_a", 1.0, None), "TARGETS": '{"f_a": 0.1}'}, "f_a has two targets"),
        (ROWS, {"OBJECTIVE": "min_shortfall"}, "needs a budget"),
        (ROWS, {"COUNTRY_LIMITS": '{"JPN": 1}'}, "No unit is in"),
        (ROWS, {"BUDGET": 2}, r"No selection holds .*: the target of f_b is missed by 3.33 \(66.67 %\)\. Nothing"),
        (ROWS, {"BUDGET": 3.9}, "together: the budget is exceeded by 0.10. Nothing"),
        (ROWS, {"COUNTRY_LIMITS": '{"RUS": {"least_share": 0.95}}'}, "least share of .* is missed by 0.35 of cost"),
        ([*ROWS, ("F", None, None, "CHN", 1.0, 1.0)], {}, "cost of unit F"),
        ([(*row[:1], 0.0, *row[2:]) for row in ROWS], {}, "All units cost 0"),
        ([*ROWS, ("F", 1.0, "open", "CHN", 1.0, 1.0)], {}, "status open"),
        ([*ROWS, ROWS[0]], {}, "A is in the layer more than once"),
        (ROWS, {"FEATURES": ["cost"], "SHARE_PERCENT": 100}, "target of cost"),
        (ROWS, {"CONNECTIONS": ("A", "X", 1.0)}, "CONNECTIONS names unit X"),
        (ROWS, {"CONNECTIONS": ("A", "B", -1.0)}, "CONNECTIONS gives A – B the value -1"),
        (ROWS, {"CONNECTIONS": ("A", "A", 1.0)}, "links unit A with itself"),
        (ROWS, {"CONNECTION_PENALTY": 1}, "needs the table CONNECTIONS"),
    ],
)
def test_what_is_wrong_is_told_in_a_sentence(select, rows, parameters, told):
    if "TARGETS_TABLE" in parameters:
        parameters = {**parameters, "TARGETS_TABLE": table_of(parameters["TARGETS_TABLE"])}
    if "CONNECTIONS" in parameters:
        parameters = {**parameters, "CONNECTIONS": table_of(parameters["CONNECTIONS"], fields=LINKS)}
    with pytest.raises(Exception, match=told):
        select(rows, **parameters)
