"""Readiness of small sites worked out by hand: what is answered from which row, and each reason why not."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest
import shapely
from site_frames import READY, site_frames

from neaspec_plugin.core.assessments.readiness import sheet_sites, site_answers
from neaspec_plugin.core.assessments.readiness_tables import missing_table, readiness_table, site_layer, told
from neaspec_plugin.core.assessments.sheet_items import sheet_items
from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.messages import Message
from neaspec_plugin.core.progress import Silent
from neaspec_plugin.core.species.reference import read_csv

FOLDER = str(Path(__file__).resolve().parents[4] / "resources" / "reference")
ITEMS = sheet_items(read_csv(FOLDER, "sheet_items"), read_csv(FOLDER, "habitat_classes"))
YEAR = 2026


def answers(tables, sheet="ris", site="S1", year=YEAR):
    items = [item for item in ITEMS if item.sheet == sheet]
    return {answer.item.code: answer for answer in site_answers(tables, items, [site], year, Silent())}


def whys(answer):
    return [lack.why.code for lack in answer.lacks]


def changed(table, **values):
    """The ready site with other values in every row of one table."""
    tables = site_frames()
    tables[table] = tables[table].assign(**values)
    return tables


def test_a_ready_site_lacks_only_what_the_database_cannot_hold():
    found = answers(site_frames())
    missing = {code: whys(answer) for code, answer in found.items() if answer.item.required and not answer.answered}
    assert missing == {"ecological_character": ["sheet_why_not_in_database"]}
    table = readiness_table(list(found.values()), site_frames())
    # 16 items are required of a Ramsar sheet, of which one has no place in the database: 15 of 15
    assert table.loc[0, ["answered", "required", "score"]].tolist() == [15, 15, 100.0]
    assert table.loc[0, "year"] == 2024
    assert table.loc[0, ["missing", "by_hand"]].tolist() == ["", "ecological_character"]


def test_an_answer_names_its_rows():
    found = answers(site_frames())
    assert found["compiler"].origins == ("assessments:S1@2024@Office",)
    assert found["management_authority"].origins == ("stakeholders:O1",)
    assert found["criteria"].origins == ("site_verdicts:S1|WNC|wintering|ramsar_6|WNC-EAST@2025",)
    assert found["wetland_types"].origins == ("assessment_habitats:S1@2024@Office/iucn/5.4",)


@pytest.mark.parametrize(
    ("code", "table", "values", "why", "mend"),
    [
        ("compiler", "assessments", {"office": None}, "not_filled", "assessment"),
        ("management_plan", "assessments", {"management": "unknown"}, "unknown", "assessment"),
        ("date", "assessments", {"year": YEAR - 7}, "stale", "assessment"),
        ("area", "sites", {"confidence": "low"}, "low_confidence", "site"),
        ("area", "sites", {"area_ha": None}, "not_filled", "site"),
        ("boundary", "sites", {"geometry": [shapely.Point(130, 45)]}, "point_only", "boundary"),
        ("map", "sites", {"geometry": [shapely.Point(130, 45)]}, "point_only", "boundary"),
        ("boundary", "sites", {"geometry": [None]}, "no_place", "boundary"),
        ("coordinates", "sites", {"geometry": [None]}, "no_place", "boundary"),
        ("level", "site_verdicts", {"level_basis": "derived"}, "level_derived", "level"),
        ("level", "site_verdicts", {"level": None, "level_basis": None}, "no_level", "level"),
        ("management_authority", "stakeholders", {"role": "uses"}, "not_filled", "stakeholders"),
        ("management_authority", "stakeholders", {"site_ids": "S2;S3"}, "not_filled", "stakeholders"),
        ("species", "site_species", {"presence": "unconfirmed"}, "not_filled", "species"),
    ],
)
def test_each_reason(code, table, values, why, mend):
    (lack,) = answers(changed(table, **values))[code].lacks
    assert (lack.why.code, lack.mend.code) == (f"sheet_why_{why}", f"sheet_mend_{mend}")


def test_six_years_are_not_too_old_and_the_flyway_sheet_has_no_limit():
    assert answers(changed("assessments", year=YEAR - 6))["date"].answered
    assert answers(changed("assessments", year=YEAR - 20), "sis")["date"].answered
    stale = answers(changed("assessments", year=YEAR - 7))["date"].lacks[0].why
    assert stale == Message("sheet_why_stale", year=str(YEAR - 7), limit=6)


@pytest.mark.parametrize(
    ("precision", "confidence", "why"),
    [(2.0, "high", []), (2.1, "high", ["sheet_why_coarse"]), (None, "high", ["sheet_why_precision_unknown"]),
     (1.0, "low", ["sheet_why_low_confidence"])],
)  # fmt: skip
def test_a_point_gives_coordinates_only_where_it_is_good_to_a_minute(precision, confidence, why):
    point = {"geometry": [shapely.Point(130, 45)], "coord_precision_km": precision, "confidence": confidence}
    assert whys(answers(changed("sites", **point))["coordinates"]) == why


def test_a_precision_is_told_in_whole_kilometres_from_ten_on():
    for precision, shown in ((26.82, 27.0), (2.14, 2.1)):
        point = {"geometry": [shapely.Point(130, 45)], "coord_precision_km": precision}
        (lack,) = answers(changed("sites", **point))["coordinates"].lacks
        assert lack.why.params["km"] == shown


def test_an_area_that_differs_from_its_boundary_by_more_than_a_tenth_is_told():
    # the square of 0.1 degree at 45 N has 7.88 km x 11.11 km = 8,760 ha to within 0.3 %
    assert answers(changed("sites", area_ha=8760 * 1.05))["area"].answered
    (lack,) = answers(changed("sites", area_ha=8760 * 1.2))["area"].lacks
    assert lack.why.code == "sheet_why_area_differs" and lack.why.params["drawn"] == pytest.approx(8760, rel=0.003)


@pytest.mark.parametrize("reason", ["too_few_seasons", "coverage_unknown", "pairs_only", "no_population"])
def test_counts_without_a_verdict_are_missing_with_its_reason(reason):
    tables = changed("site_verdicts", verdict="insufficient_data", reason=reason, missing_seasons="need=2")
    found = answers(tables)
    for code in ("counts", "criteria"):
        (lack,) = found[code].lacks
        assert lack.why.code == f"verdict_reason_{reason}"
        assert (lack.species_id, lack.season, lack.seasons) == ("WNC", "wintering", "need=2")


def test_a_criterion_that_is_not_met_counts_as_counted_but_not_as_met():
    found = answers(changed("site_verdicts", verdict="not_met"))
    assert found["counts"].answered and whys(found["criteria"]) == ["verdict_not_met"]


def test_a_site_that_was_not_assessed_is_told_what_to_run():
    tables = site_frames()
    tables["site_verdicts"] = tables["site_verdicts"].iloc[:0]
    found = answers(tables)
    assert {found[code].lacks[0].mend.code for code in ("counts", "criteria")} == {"sheet_mend_criteria"}
    assert whys(found["counts"]) == ["sheet_why_not_assessed"]


def test_an_older_edition_and_an_unconfirmed_species_decide_nothing():
    tables = site_frames()
    verdict = tables["site_verdicts"].iloc[0].to_dict()
    others = [
        {**verdict, "verdict_id": "old", "population_row": "WNC-EAST@1996", "verdict": "insufficient_data", "reason": "x"},
        {**verdict, "verdict_id": "hc", "species_id": "HC", "seasons": 0, "verdict": "insufficient_data", "reason": "x"},
    ]  # fmt: skip
    tables["site_verdicts"] = pd.DataFrame([*tables["site_verdicts"].to_dict("records"), *others])
    assert answers(tables)["counts"].answered


def test_only_the_latest_run_and_the_latest_assessment_count():
    tables = site_frames()
    older = {**tables["site_verdicts"].iloc[0].to_dict(), "run_id": "old", "verdict": "not_met"}
    tables["site_verdicts"] = pd.DataFrame([*tables["site_verdicts"].to_dict("records"), *[older]])
    tables["runs"] = pd.DataFrame([{"run_id": "new", "ended": "2026-02-01"}, {"run_id": "old", "ended": "2026-01-01"}])
    earlier = {
        **tables["assessments"].iloc[0].to_dict(),
        "assessment_id": "S1@2010@Office",
        "year": 2010,
        "office": "X",
    }
    tables["assessments"] = pd.concat([pd.DataFrame([earlier]), tables["assessments"]], ignore_index=True)
    found = answers(tables)
    assert found["criteria"].answered and found["compiler"].origins == ("assessments:S1@2024@Office",)


def test_a_key_biodiversity_area_needs_more_than_totals():
    found = answers(site_frames(), "kba")
    assert whys(found["mature_individuals"]) == ["sheet_why_not_filled"]
    assert whys(found["consultation"]) == ["sheet_why_not_in_database"]
    assert found["population_figures"].origins == ("counts:C1",)
    adults = site_frames()
    more = [{**adults["counts"].iloc[0].to_dict(), "count_id": name, "unit": name} for name in ("adults", "nests")]
    adults["counts"] = pd.concat([adults["counts"], pd.DataFrame(more)], ignore_index=True)
    found = answers(adults, "kba")
    assert found["mature_individuals"].answered and found["reproductive_units"].origins == ("counts:nests",)


def test_a_grassland_is_no_wetland():
    grassland = changed("assessment_habitats", habitat_type="4.4")
    assert whys(answers(grassland)["wetland_types"]) == ["sheet_why_not_filled"]
    assert answers(grassland, "kba")["habitats"].answered


def test_the_needs_of_an_assessment_answer_what_is_to_be_restored():
    found = answers(changed("assessments", needs="raise the water") | {"assessment_habitats": site_frames()["assessment_habitats"].iloc[:0]})  # fmt: skip
    assert found["restoration"].origins == ("assessments:S1@2024@Office",)


def assessed(*offices):
    """The ready site as several offices assessed it in one year: name, country, day."""
    tables = site_frames()
    one = tables["assessments"].iloc[0].to_dict()
    rows = [
        {**one, "assessment_id": f"S1@2024@{name}", "office": name, "office_country": country, "date": day}
        for name, country, day in offices
    ]
    tables["assessments"] = pd.DataFrame(rows).astype(object)
    return tables


def test_the_compiler_is_the_site_s_own_office_and_never_one_of_another_country():
    tables = assessed(("A", "CHN", "2024-09-01"), ("B", "RUS", "2024-05-01"), ("C", "CHN", "2024-10-01"))
    found = answers(tables)
    assert found["compiler"].origins == found["date"].origins == ("assessments:S1@2024@B",)
    abroad = assessed(("A", "CHN", "2024-09-01"), ("C", "CHN", "2024-10-01"))
    found = answers(abroad)
    assert whys(found["compiler"]) == ["sheet_why_not_filled"]
    assert found["date"].origins == ("assessments:S1@2024@C",)  # what they tell is still told


def test_a_past_threat_alone_is_no_threat():
    past = changed("threats", timing="past")
    for sheet in ("ris", "sis"):
        assert whys(answers(past, sheet)["threats"]) == ["threat_timing_past"]
    more = {**past["threats"].iloc[0].to_dict(), "threat_id": "T2", "kind": "5.1", "timing": "ongoing"}
    past["threats"] = pd.concat([past["threats"], pd.DataFrame([more])], ignore_index=True)
    assert answers(past, "sis")["threats"].origins == ("threats:T2",)


def test_a_threat_that_a_newer_assessment_replaced_is_gone():
    tables = site_frames()
    first = tables["assessments"].iloc[0].to_dict()
    years = {year: {**first, "assessment_id": f"S1@{year}@Office", "year": year} for year in (2023, 2024)}
    tables["assessments"] = pd.DataFrame(list(years.values())).astype(object)
    threat = tables["threats"].iloc[0].to_dict()
    tables["threats"] = pd.DataFrame(
        [{**threat, "threat_id": f"T{year}", "assessment_id": f"S1@{year}@Office", "timing": timing}
         for year, timing in ((2023, "ongoing"), (2024, "past"))]
    ).astype(object)  # fmt: skip
    assert whys(answers(tables, "sis")["threats"]) == ["threat_timing_past"]


@pytest.mark.parametrize("values", [{"season_year": None}, {"source": None}, {"confidence": "low"}])
def test_a_figure_without_year_source_or_confidence_is_none(values):
    assert whys(answers(changed("counts", **values), "kba")["population_figures"]) == ["sheet_why_no_figure"]


def test_a_sheet_for_waterbirds_is_not_asked_of_a_site_of_cats():
    cats = changed("site_species", species_id="AT")
    assert not answers(cats, "ris") and not answers(cats, "sis") and answers(cats, "kba")


def test_sites_stand_in_the_order_of_the_programme_and_areas_are_none():
    tables = site_frames()
    sites = [("R", "RUS", "site"), ("J", "JPN", "site"), ("C", "CHN", "site"), ("A", "CHN", "area")]
    tables["sites"] = pd.DataFrame(
        [{**READY["sites"][0], "site_id": name, "country_iso3": code, "feature_type": kind} for name, code, kind in sites]
    )  # fmt: skip
    tables["site_species"] = pd.DataFrame([{**READY["site_species"][0], "site_id": name} for name, *_rest in sites])
    assert sheet_sites(tables, ["CHN", "JPN", "RUS"], ["WNC"]) == ["C", "J", "R"]
    assert sheet_sites(tables, ["RUS"], ["WNC"]) == ["R"] and sheet_sites(tables, ["RUS"], ["BFS"]) == []


def test_the_layer_shows_the_sheet_that_is_nearest_to_complete():
    tables = site_frames()
    found = site_answers(tables, ITEMS, ["S1"], YEAR, Silent())
    readiness = readiness_table(found, tables)
    layer = site_layer(readiness, tables)
    scores = dict(zip(readiness["sheet"], readiness["score"]))
    assert list(scores) == ["ris", "sis", "kba"] and scores["ris"] == max(scores.values())
    assert layer.loc[0, ["sheet", "score", "score_kba"]].tolist() == ["ris", scores["ris"], scores["kba"]]
    assert layer.loc[0, "geometry"].geom_type == "Point" and layer.loc[0, "geometry"].within(
        READY["sites"][0]["geometry"]
    )
    missing = missing_table(found, tables)
    assert set(missing["required"]) == {"yes", "no"} and len(missing) == sum(len(answer.lacks) for answer in found)
    assert [message.params["sites"] for message in told(readiness)] == [1, 1, 1]


def test_a_cancel_is_heard():
    class Stopped(Silent):
        def is_canceled(self):
            return True

    with pytest.raises(NeaspecError, match="cancelled"):
        site_answers(site_frames(), ITEMS, ["S1"], YEAR, Stopped())
