"""Priorities in the report: order of countries and groups, the proof in words, and what is not stored."""

from __future__ import annotations

import pandas as pd
import pytest
import shapely

from neaspec_plugin.core.messages import Message
from neaspec_plugin.core.reports.document import Figure, Missing, Number, Paragraph
from neaspec_plugin.core.reports.facts import Facts
from neaspec_plugin.core.reports.priority_account import section
from neaspec_plugin.core.schema import COUNTRIES, TABLES

SELECTION = {"run_id": "selectpriorityareas-1", "countries": "all", "objective": "min_set", "units": 7,
             "value": 2000.0, "bound": 1500.0, "status": "time_limit", "seconds": 12.5}  # fmt: skip


def told(**tables):
    frames = {name: pd.DataFrame(rows, columns=TABLES[name].names) for name, rows in tables.items()}
    countries = pd.DataFrame({"iso3": COUNTRIES, "sort": range(6), "name_en": COUNTRIES})
    return section(Facts({"countries": countries, **frames}, "en")).blocks


def group(codes, alone, together, run="cooperationvalue-1"):
    return {"run_id": run, "countries": codes, "objective": "min_set", "alone": alone, "alone_bound": alone,
            "value": together, "bound": together, "gain_least": 0.1, "gain_most": 0.25, "status": "optimal", "seconds": 3.0}  # fmt: skip


def share(run, feature, country, amount, held, target=0.3, met="no"):
    return {"run_id": run, "feature": feature, "country_iso3": country, "unit": "ha", "amount": amount, "held": held,
            "target": target, "met": met}  # fmt: skip


def test_a_time_limit_is_never_an_optimum_and_the_gap_is_that_of_value_and_bound():
    ((row,), targets, *rest) = [getattr(block, "rows", None) for block in told(plans=[SELECTION])]
    assert row[0] == Message("objective_min_set") and row[1] == Number(7, rows=("selectpriorityareas-1",))
    assert (row[2], row[3], row[4]) == (Number(2000.0), Number(1500.0), Number(0.25, 1, "percent"))
    assert row[5] == Message("selection_status_time_limit") and targets == ()
    assert row[6] == Number(12.5, 1)


def test_targets_are_shares_of_the_whole_with_countries_in_the_programmes_order():
    run = SELECTION["run_id"]
    rows = [share(run, "crane", "RUS", None, 1.0, None, None), share(run, "crane", "CHN", None, 3.0, None, None),
            share(run, "crane", "all", 8.0, 4.0, 0.5, "yes")]  # fmt: skip
    targets = told(plans=[SELECTION], representation=rows)[1]
    assert [column.label for column in targets.columns[3:5]] == ["CHN", "RUS"]
    ((feature, target, held, china, russia, verdict),) = targets.rows
    assert (feature, target.value, held.value, china.value, russia.value) == ("crane", 0.5, 0.5, 0.375, 0.125)
    assert verdict == Message("verdict_met")


def test_groups_stand_by_size_and_the_programmes_order_never_by_gain():
    rows = [group("CHN;KOR;RUS", 30.0, 10.0), group("KOR;RUS", 9.0, 1.5), group("CHN;RUS", 9.0, 8.0),
            group("CHN;KOR", 9.0, 4.0), group("PRK;JPN", 1.0, 1.0, "cooperationvalue-0")]  # fmt: skip
    table = told(plans=rows)[1]
    assert [row[0].items for row in table.rows] == [
        ("CHN", "KOR"), ("CHN", "RUS"), ("KOR", "RUS"), ("CHN", "KOR", "RUS"),
    ]  # fmt: skip
    assert [one.value for one in table.rows[0][1:7]] == [9.0, 9.0, 4.0, 4.0, 0.1, 0.25]
    assert [row[3].decimals for row in table.rows] == [0, 0, 2, 0]  # whole numbers, as of sites, have none
    assert table.rows[0][7:] == (Message("selection_status_optimal"), Number(3.0, 1))
    assert table.notes == (Paragraph(Message("cooperation_note")),)


def test_protection_by_country_against_the_target():
    run = "protectiongaps-1"
    rows = [share(run, "study_area", "all", 100.0, 20.0), share(run, "study_area", "unknown", 10.0, 0.0, None, None),
            share(run, "study_area", "RUS", 40.0, 16.0, met="yes"), share(run, "study_area", "CHN", 50.0, 4.0),
            share(run, "forest", "all", 10.0, 1.0), share(run, "forest", "CHN", 10.0, 1.0),
            share(run, "steppe", "all", 2.0, 2.0, met="yes"), share(run, "steppe", "RUS", 2.0, 2.0, met="yes")]  # fmt: skip
    *_, indicators, features = told(representation=rows)
    assert [row[0] for row in indicators.rows] == [
        "CHN", "RUS", Message("effort_country_unknown"), Message("plan_all"),
    ]  # fmt: skip
    assert [row[4].value for row in indicators.rows if isinstance(row[4], Number)] == pytest.approx([11.0, 0.0, 10.0])
    none = Missing(Message("report_none"))
    assert indicators.rows[2][3:] == (none, none, none)
    forest, steppe = features.rows
    assert [cell.value for cell in forest[1:4]] == [0.3, 0.1, 0.1] and forest[4] == none
    assert steppe[3] == none and steppe[4].value == 1.0 and steppe[5] == Message("verdict_met")


def test_what_was_not_stored_is_said():
    assert told() == tuple(
        Paragraph(Message("report_no_run", algorithm=name))
        for name in ("selectpriorityareas", "cooperationvalue", "protectiongaps")
    )


def test_the_map_shows_the_scored_sites_that_have_a_place_and_only_where_there_are_any():
    scores = [{"run_id": "priorityscore-1", "unit_table": "sites", "unit_id": key, "score": 0.5, "rank": rank}
              for rank, key in enumerate(("S2", "S1"), start=1)]  # fmt: skip
    sites = pd.DataFrame({"site_id": ["S1", "S2"], "geometry": [shapely.Point(130, 43), None]})
    frames = {"priorities": pd.DataFrame(scores, columns=TABLES["priorities"].names), "sites": sites}
    (figure, *rest) = section(Facts(frames, "en")).blocks
    assert (figure.key, figure.kind, figure.rows) == ("priority_map", "map", ("S1",))
    assert all(isinstance(block, Paragraph) for block in rest)
    unplaced = {**frames, "sites": sites.assign(geometry=None)}
    assert not any(isinstance(block, Figure) for block in section(Facts(unplaced, "en")).blocks)
