"""What a selection and the value of cooperation leave in the database, and the report that shows it. Simulated."""

from __future__ import annotations

import pytest
from unit_layers import BASIC, layer_of

from neaspec_plugin.adapters.database import open_database

ROWS = [
    ("A", 4.0, "available", "CHN", 2.0, 0.0),
    ("B", 1.0, "available", "CHN", 2.0, 0.0),
    ("C", 9.0, None, "RUS", 2.0, 5.0),
    ("D", 3.0, "available", "RUS", 0.0, 5.0),
]


@pytest.fixture
def asked(office, tmp_path):
    outputs = {name: str(tmp_path / f"{name}.gpkg") for name in ("SELECTED", "UNITS", "GROUPS")}
    return {**BASIC, **outputs, "DATABASE": office}


def test_a_selection_is_stored_with_its_proof_and_its_targets(asked, office, run):
    found = run("selectpriorityareas", {"INPUT": layer_of(ROWS), **asked})
    database = open_database(office)
    (plan,) = database.read("plans", {"run_id": found["RUN"]}).to_dict("records")
    assert (plan["countries"], plan["objective"], plan["status"]) == ("all", "min_set", "optimal")
    assert plan["seconds"] == pytest.approx(found["SECONDS"])
    assert plan["value"] == pytest.approx(found["VALUE"]) and plan["bound"] == pytest.approx(found["BOUND"])
    rows = database.read("representation", {"run_id": found["RUN"]}).set_index(["feature", "country_iso3"])
    assert rows.loc[("b", "all"), "amount"] == 10 and rows.loc[("b", "RUS"), "held"] == 5
    again = run("selectpriorityareas", {"INPUT": layer_of(ROWS), **asked})
    other = run("selectpriorityareas", {"INPUT": layer_of(ROWS[:3]), **asked})
    assert again["RUN"] == found["RUN"] != other["RUN"] and len(database.read("plans")) == 2


def test_cooperation_is_stored_and_the_report_tells_both(asked, office, run, tmp_path):
    run("selectpriorityareas", {"INPUT": layer_of(ROWS), **asked})
    found = run("cooperationvalue", {"INPUT": layer_of(ROWS), **asked})
    stored = open_database(office).read("plans", {"run_id": found["RUN"]})
    assert stored["countries"].tolist() == ["CHN;RUS"]
    assert stored["status"].tolist() == ["optimal"] and stored["seconds"].iloc[0] > 0
    assert 100 * stored["gain_least"].iloc[0] == pytest.approx(found["GAIN_LEAST_PERCENT"])
    page = tmp_path / "report.html"
    run("conservationreport", {"DATABASE": office, "HTML": str(page)})
    text = page.read_text(encoding="utf-8")
    told = text[text.index("Objective") :]
    assert "Nothing better exists." in told and told.index("Nothing better exists.") < told.index(
        "Value of cooperation"
    )
    assert "selectpriorityareas has not run" not in text and "protectiongaps has not run" in text
