"""The outline of a conservation plan: every part from rows, and of each empty part how to fill it."""

from __future__ import annotations

import pandas as pd
import pytest
import shapely

from neaspec_plugin import paths
from neaspec_plugin.core.assessments.threats import read_scores
from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.messages import Message
from neaspec_plugin.core.reports.conservation_plan import READS, Ground, build, ground, only_sites, sites_of
from neaspec_plugin.core.reports.document import Context, Figure, Table, plain
from neaspec_plugin.core.schema import TABLES
from neaspec_plugin.core.species.reference import read_csv

SCORES = read_scores(read_csv(paths.reference_dir(), "threat_scores"))
PARTS = ["species", "numbers", "criteria", "habitats", "threats", "management", "organisations", "recommendations"]


def frame(table: str, rows: list[dict]) -> pd.DataFrame:
    names = [*TABLES[table].names, *(["geometry"] if TABLES[table].geometry else [])]
    return pd.DataFrame([{name: row.get(name) for name in names} for row in rows], columns=names)


def tables(**more) -> dict[str, pd.DataFrame]:
    made = {
        "countries": [{"iso3": "KOR", "sort": 5, "name_en": "Republic of Korea"}],
        "species": [{"species_id": "WNC", "sort": 1, "group": "waterbird", "name_en": "White-naped Crane"}],
        "sites": [
            {
                "site_id": "A",
                "name_en": "Site A",
                "country_iso3": "KOR",
                "area_ha": 6500.0,
                "source": "a book",
                "confidence": "low",
            },
            {"site_id": "B", "name_en": "Site B", "country_iso3": "KOR"},
        ],
        "site_species": [
            {"site_id": "A", "species_id": "WNC", "season": "wintering", "role": "wintering", "presence": "present"},
            {"site_id": "B", "species_id": "WNC", "season": "wintering", "role": "wintering", "presence": "historic"},
        ],
        **more,
    }
    return {table: frame(table, made.get(table, [])) for table in READS}


def document(given, areas=None, classes=("threat:7.2",), precisions=None):
    return build(given, ["A"], "en", Ground(classes, SCORES, areas or {}, precisions or {}), Context("2026-04-01", "1"))


def table(made, key: str) -> Table:
    (found,) = [block for block in made.blocks(Table) if block.key == key]
    return found


def cells(made, key: str, words) -> list[list[str]]:
    return [[plain(cell, words) for cell in row] for row in table(made, key).rows]


def test_an_empty_part_says_how_to_fill_it_and_nothing_is_invented(words):
    made = document(tables(site_species=[]))
    for key in PARTS:
        assert table(made, key).rows == ()
        assert words.text(table(made, key).empty).startswith("Nothing is filled in. ")
    assert [row[0] for row in cells(made, "plan_missing", words)] == [
        words.text(table(made, key).title) for key in PARTS
    ]
    (overview,) = cells(made, "plan_overview", words)
    assert overview[2] == "not stated" and overview[-1] == str(len(PARTS))  # no threat told is not no threat


def test_counts_are_the_newest_three_seasons_and_the_largest(words):
    years = {2010: 900, 2018: 10, 2020: 20, 2021: 30, 2022: 40}
    counts = [
        {"count_id": str(year), "scope": "site", "site_id": "A", "species_id": "WNC", "season": "wintering", "season_year": year,
         "count": number, "unit": "individuals"}
        for year, number in years.items()
    ]  # fmt: skip
    rows = cells(document(tables(counts=counts)), "numbers", words)
    assert [(row[1], row[2]) for row in rows] == [("2022", "40"), ("2021", "30"), ("2020", "20"), ("2010", "900")]


def test_threats_stand_by_impact_and_unknown_ones_are_to_be_assessed(words):
    common = {"site_id": "A", "kind": "7.2", "timing": "ongoing", "scope": "whole"}
    rows = [
        {**common, "threat_id": "unknown", "severity": "unknown"},
        {**common, "threat_id": "medium", "severity": "slow"},  # 3 + 3 + 1 = 7
        {**common, "threat_id": "high", "severity": "rapid", "kind": "own"},  # 9
    ]
    made = document(tables(threats=rows))
    told = [row[:2] for row in cells(made, "threats", words)]
    assert told == [
        ["own", words.text(Message("threat_impact_high"))],  # a code without words stands as it is
        [words.text(Message("threat_class_7_2")), words.text(Message("threat_impact_medium"))],
        [words.text(Message("threat_class_7_2")), words.text(Message("threat_impact_unknown"))],
    ]
    assert ["Threats of unknown impact: 1", words.text(Message("plan_mend_impact"))] in cells(
        made, "plan_missing", words
    )


def test_only_decided_criteria_stand_as_such_and_the_rest_by_what_is_missing(words):
    common = {"run_id": "sitecriteria-1", "site_id": "A", "species_id": "WNC", "season": "wintering"}
    rows = [
        {
            **common,
            "verdict_id": "1",
            "criterion": "ramsar_6",
            "verdict": "met",
            "level": 70.0,
            "figure": 90.0,
            "provisional": False,
        },
        {
            **common,
            "verdict_id": "2",
            "criterion": "kba_a1b",
            "verdict": "insufficient_data",
            "reason": "needs_mature_individuals",
        },
        {
            **common,
            "verdict_id": "3",
            "criterion": "kba_b1",
            "verdict": "insufficient_data",
            "reason": "needs_mature_individuals",
        },
    ]
    made = document(tables(site_verdicts=rows))
    assert [row[0] for row in cells(made, "criteria", words)] == [words.text(Message("criterion_ramsar_6"))]
    (missing,) = cells(made, "undecided", words)
    assert "A1b" in missing[1] and "B1" in missing[1]
    assert cells(made, "plan_overview", words)[0][1] == "1"


def test_habitats_mapped_are_summed_by_class_from_areas_measured_before_the_gate(words):
    square = shapely.box(127.0, 38.0, 127.01, 38.01)  # about 0.877 km by 1.11 km = 97.4 ha
    common = {"site_id": "A", "habitat_list": "iucn", "habitat_type": "5.4", "condition": "poor", "year": 2024}
    held = frame("habitats", [{**common, "habitat_id": name, "geometry": square} for name in ("1", "2")])
    areas = ground(tables() | {"habitats": held}, (), SCORES).areas
    assert areas["1"] == pytest.approx(97.4, abs=0.3)
    given = tables() | {"habitats": held.assign(geometry=None)}
    (row,) = cells(document(given, areas), "habitats", words)
    assert row[1] == "195" and row[2] == words.text(Message("condition_poor"))


def test_recommendations_for_the_site_have_their_state(words):
    common = {"level": "site", "addressee": "A", "text_code": "restore_habitat", "issued": "2025-01-01"}
    rows = [
        {**common, "recommendation_id": "1", "status": "open", "due": "2027-01-01"},
        {**common, "recommendation_id": "2", "status": "open", "due": "2026-01-01"},
        {**common, "recommendation_id": "3", "addressee": "B", "status": "open"},
        {
            **common,
            "recommendation_id": "4",
            "level": "country",
            "addressee": "KOR",
            "site_ids": "B;A",
            "status": "done",
        },
    ]
    made = document(tables(recommendations=rows))
    states = [words.text(Message(f"recommendation_status_{state}")) for state in ("late", "open", "done")]
    assert [row[-1] for row in cells(made, "recommendations", words)] == states
    assert cells(made, "plan_overview", words)[0][3:5] == ["1", "1"]


def test_the_sites_of_a_species_are_those_where_it_is_present():
    assert sites_of(tables(), "", "WNC") == ["A"]
    assert sites_of(tables(), "B", "") == ["B"]


@pytest.mark.parametrize(
    ("site", "species", "code"),
    [
        ("", "", "plan_one_of"),
        ("A", "WNC", "plan_one_of"),
        ("X", "", "sheet_site_unknown"),
        ("", "HC", "plan_no_sites"),
    ],
)
def test_what_is_refused(site, species, code):
    with pytest.raises(NeaspecError) as error:
        sites_of(tables(), site, species)
    assert error.value.message.code == code


def test_all_offices_stand_in_the_plan_the_site_s_own_one_first(words):
    common = {"site_id": "A", "year": 2025}
    rows = [
        {
            **common,
            "assessment_id": "1",
            "office": "Zoo",
            "office_country": "CHN",
            "state": "poor",
            "date": "2025-09-01",
        },
        {**common, "assessment_id": "2", "office": "Park", "office_country": "KOR", "state": "good"},
        {**common, "assessment_id": "3", "office": "Park", "office_country": "KOR", "state": "fair", "year": 2020},
    ]
    habitats = [
        {"assessment_id": name, "site_id": "A", "habitat_list": "iucn", "habitat_type": "5.4", "restoration": "yes",
         "restoration_reason": f"drained, says {name}"}
        for name in ("1", "2", "3")
    ]  # fmt: skip
    made = document(tables(assessments=rows, assessment_habitats=habitats))
    assert [(row[0], row[1]) for row in cells(made, "management", words)] == [("2025", "Park"), ("2025", "Zoo")]
    assert [(row[4], row[6]) for row in cells(made, "habitats", words)] == [
        ("drained, says 2", "Park"),
        ("drained, says 1", "Zoo"),
    ]


def test_a_threat_counts_once_as_it_was_last_assessed(words):
    assessments = [
        {"assessment_id": str(year), "site_id": "A", "year": year, "office": "Park"} for year in (2024, 2025)
    ]
    high = {"site_id": "A", "kind": "7.2", "timing": "ongoing", "scope": "whole", "severity": "rapid"}
    rows = [{**high, "threat_id": f"t{year}", "assessment_id": str(year)} for year in (2024, 2025)]
    assert cells(document(tables(threats=rows, assessments=assessments)), "plan_overview", words)[0][2] == "1"
    rows[1]["timing"] = "past"
    made = document(tables(threats=rows, assessments=assessments))
    assert cells(made, "plan_overview", words)[0][2] == "none"
    assert [row[1] for row in cells(made, "threats", words)] == [words.text(Message("threat_impact_negligible"))]


def test_criteria_that_nobody_computed_are_not_none(words):
    assert cells(document(tables()), "plan_overview", words)[0][1] == words.text(Message("sheet_why_not_assessed"))
    verdict = {"run_id": "sitecriteria-1", "verdict_id": "1", "site_id": "A", "species_id": "WNC", "season": "wintering",
               "criterion": "ramsar_6", "verdict": "not_met"}  # fmt: skip
    assert cells(document(tables(site_verdicts=[verdict])), "plan_overview", words)[0][1] == "none"


def test_a_site_is_told_in_words_and_its_precision_as_it_is_before_the_gate(words):
    given = tables(sites=[{"site_id": "A", "name_en": "Site A", "country_iso3": "KOR", "named_by_neaspec": "bird_study",
                           "coord_precision_km": 26.82}])  # fmt: skip
    told = [row[1] for row in cells(document(given, precisions={"A": 20.0}), "plan_site", words)]
    assert "20 km" in told and "yes" in told
    assert not [cell for cell in told if "26.8" in cell or "bird_study" in cell]


def test_an_addressee_across_the_border_has_its_name(words):
    row = {"recommendation_id": "1", "level": "site", "addressee": "B", "site_ids": "A;B", "text_code": "restore_habitat",
           "issued": "2025-01-01", "status": "open"}  # fmt: skip
    (line,) = cells(document(tables(recommendations=[row])), "recommendations", words)
    assert line[0].startswith("Site B")


def test_one_site_has_a_map_of_its_surroundings_and_several_one_of_the_region():
    one = document(tables())
    several = build(tables(), ["A", "B"], "en", Ground((), SCORES, {}, {}), Context("2026-04-01", "1"))
    assert [[figure.key for figure in made.blocks(Figure)] for made in (one, several)] == [
        ["site_location"],
        ["key_sites"],
    ]


def test_maps_show_the_chosen_species_alone():
    listed = [{"site_id": "A", "species_id": species, "presence": "present"} for species in ("WNC", "AT")]
    given = tables(site_species=listed)
    assert list(only_sites(given, ["A"], "WNC")["site_species"]["species_id"]) == ["WNC"]
    assert set(only_sites(given, ["A"])["site_species"]["species_id"]) == {"WNC", "AT"}


def test_maps_show_the_chosen_sites_alone():
    assert list(only_sites(tables(), ["A"])["sites"]["site_id"]) == ["A"]
    assert set(only_sites(tables(), ["A"])["site_species"]["site_id"]) == {"A"}


def test_what_a_recommendation_rests_on_is_told_in_words_and_what_does_not_leave_is_counted(words):
    count = {"count_id": "C1", "scope": "site", "site_id": "A", "species_id": "WNC", "season": "wintering", "season_year": 2024,
             "count": 120, "unit": "individuals"}  # fmt: skip
    run = {"run_id": "sitecriteria-1", "algorithm": "sitecriteria", "ended": "2026-01-15T10:00:00Z"}
    other = {"run_id": "older-1", "algorithm": "older", "ended": "2020-02-03T10:00:00Z"}
    common = {
        "level": "site",
        "addressee": "A",
        "text_code": "restore_habitat",
        "issued": "2025-01-01",
        "status": "open",
    }
    rows = [
        {**common, "recommendation_id": "1", "due": "2027-01-01", "run_id": "sitecriteria-1",
         "evidence": "counts:C1;detections:…;detections:…;assessments:A@2025@Office;site_verdicts:V"},
        {**common, "recommendation_id": "2", "due": "2027-01-02", "run_id": "older-1", "evidence": "counts:C1;counts:…"},
        {**common, "recommendation_id": "3", "due": "2027-01-03", "run_id": "gone", "evidence": None},
    ]  # fmt: skip
    assessed = {
        "assessment_id": "A@2025@Office",
        "site_id": "A",
        "year": 2025,
        "office": "Office",
        "photographs": "1; 2;",
    }
    verdict = {"run_id": "sitecriteria-1", "verdict_id": "V", "site_id": "A", "species_id": "WNC", "season": "wintering",
               "criterion": "ramsar_6", "verdict": "met", "provisional": False}  # fmt: skip
    older = {**verdict, "run_id": "sitecriteria-9", "verdict": "not_met"}
    runs = [run, other, {**run, "run_id": "sitecriteria-9", "ended": "2025-01-15T10:00:00Z"}]
    made = document(
        tables(counts=[count], site_verdicts=[verdict, older], runs=runs, recommendations=rows, assessments=[assessed])
    )
    place = [words.text(column.label) for column in table(made, "recommendations").columns].index("Evidence")
    told = [row[place] for row in cells(made, "recommendations", words)]
    first, second, third = told
    for part in ("Counts (Site A): 120 individuals (2024)", "Detections: 2", "Site assessments (Site A): 2025",
                 "Verdicts (Site A): Met (", "Assess key sites by criteria (2026-01-15)"):  # fmt: skip
        assert part in first, part
    assert "Counts: 2" in second and "older (2020-02-03)" in second
    assert third == "not stated"
    named = table(made, "recommendations").rows[0][place].rows
    assert named == ("counts:C1", "assessments:A@2025@Office", "site_verdicts:V")
    (managed,) = cells(made, "management", words)
    assert managed[-1] == "2"
