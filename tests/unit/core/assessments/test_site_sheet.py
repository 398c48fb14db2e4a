"""A sheet as a document: what stands in it, what stays empty, what is kept back, and that no person is named."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest
import shapely
from site_frames import SQUARE, site_frames

from neaspec_plugin.adapters.texts import TEXTS
from neaspec_plugin.core.assessments.persons import without_persons
from neaspec_plugin.core.assessments.sheet_items import sheet_items
from neaspec_plugin.core.assessments.site_rows import of_one_site
from neaspec_plugin.core.assessments.site_sheet import boundary_of, build, told
from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.messages import Message
from neaspec_plugin.core.reports.document import Context, Figure, Paragraph, Table, rows_of
from neaspec_plugin.core.species.reference import read_csv

FOLDER = str(Path(__file__).resolve().parents[4] / "resources" / "reference")
ITEMS, CLASSES = read_csv(FOLDER, "sheet_items"), read_csv(FOLDER, "habitat_classes")
ABOUT = Context("2026-11-27", "0")


def sheet(released=None, exact=None, name="ris", site="S1", about=ABOUT):
    exact = exact or site_frames()
    return build(
        released or exact, exact, sheet_items(ITEMS, CLASSES, (name,)), site, "en", about, {"iucn:5.4", "threat:7.2"}
    )


def table(made, key):
    return next(one for one in made.document.blocks(Table) if one.key == key)


def items(made):
    """Item code: (value, status) as the table of items has them."""
    rows = table(made, "items").rows
    return {row[-4].code.replace("sheet_item_", ""): (row[-2], row[-1].code) for row in rows}


def codes(value):
    """Every code in a document's tree, however deep."""
    if isinstance(value, Message):
        yield value.code
        for parameter in value.params.values():
            yield from codes(parameter)
    elif isinstance(value, (list, tuple)):
        for one in value:
            yield from codes(one)
    elif hasattr(value, "__dataclass_fields__"):
        for name in value.__dataclass_fields__:
            yield from codes(getattr(value, name))


@pytest.mark.parametrize("name", ["ris", "sis", "kba"])
def test_every_code_of_a_sheet_has_its_words(name):
    assert set(codes(sheet(name=name).document)) <= set(TEXTS)


def test_answered_items_have_their_value_and_rows_and_missing_ones_nothing():
    made = sheet()
    found = items(made)
    assert (made.answered, made.required) == (15, 15)
    value, status = found["area"]
    assert value.text == Message("sheet_hectares", area=8760) and status == "sheet_answered"
    assert rows_of(value) == ("sites:S1",)
    assert found["wetland_types"][0].text == Message("habitat_class_iucn_5_4")
    assert found["threats"][0].text == Message("threat_class_7_2")
    assert found["coordinates"][0].text == Message("sheet_coordinates", latitude="45.0500", longitude="130.0500")
    assert found["ecological_character"] == ("", "sheet_missing")
    assert all(value == "" for value, status in found.values() if status == "sheet_missing")
    assert len(found) == len(sheet_items(ITEMS, CLASSES, ("ris",)))


def test_a_class_without_words_stands_as_its_code():
    made = build(site_frames(), site_frames(), sheet_items(ITEMS, CLASSES, ("ris",)), "S1", "en", ABOUT)
    assert items(made)["threats"][0].text == "7.2"


def test_the_flyway_sheet_shows_the_sections_that_are_known():
    rows = table(sheet(name="sis"), "items").rows
    assert [row[0] for row in rows[:5]] == ["1", "2", "3", "4", ""]


def test_what_the_release_coarsens_is_said_to_be_held_and_is_not_shown():
    released = site_frames()
    point = [shapely.Point(130.05, 45.05)]
    released["sites"] = released["sites"].assign(geometry=point, dataGeneralizations="generalised_place_and_month")
    made = sheet(released)
    assert made.answered == 12  # neither boundary, map nor coordinates
    for code in ("boundary", "map", "coordinates"):
        assert items(made)[code] == ("", "sheet_missing")
    kept = {answer.item.code: answer.lacks[0] for answer in made.lacking}
    assert kept["boundary"].why.code == "sheet_why_withheld" and kept["boundary"].mend.code == "sheet_mend_recipient"
    assert boundary_of(released, "S1", "ris") is None
    assert [figure.key for figure in made.document.blocks(Figure)] == ["site_location"]
    assert "generalised_place_and_month" in set(codes(made.document))
    assert [message.code for message in told(made, "x")] == ["sheet_written", "sheet_without_boundary"]


def test_a_boundary_that_may_leave_is_given_with_its_map():
    made, boundary = sheet(), boundary_of(site_frames(), "S1", "ris")
    assert boundary.iloc[0]["geometry"].equals(SQUARE)
    assert list(boundary.columns) == ["site_id", "geometry", "name", "country", "area_ha", "sheet"]
    assert [figure.key for figure in made.document.blocks(Figure)] == ["site_location", "site_map"]
    assert [message.code for message in told(made, "x")] == ["sheet_written"]


def test_reasons_of_the_exact_data_are_told_not_those_of_the_coarsened():
    exact = site_frames()
    exact["sites"] = exact["sites"].assign(geometry=[shapely.Point(130, 45)], coord_precision_km=20.0)
    released = {**exact, "sites": exact["sites"].assign(coord_precision_km=27.0)}
    (lack,) = next(one for one in sheet(released, exact).lacking if one.item.code == "coordinates").lacks
    assert lack.why == Message("sheet_why_coarse", km=20.0)


def paragraphs(made, code):
    return [one for one in made.document.blocks(Paragraph) if isinstance(one.text, Message) and one.text.code == code]


def test_what_the_database_has_no_place_for_is_named_apart():
    (line,) = paragraphs(sheet(), "sheet_by_hand")
    assert line.text.params["items"] == [Message("sheet_item_ecological_character")]


def offices(**values):
    """The ready site as its own and a foreign office assessed it in one year."""
    tables = site_frames()
    own = {**tables["assessments"].iloc[0].to_dict(), "office_country": "RUS", "state": "good"}
    other = {**own, "assessment_id": "S1@2024@Zoo", "office": "Zoo", "office_country": "CHN", **values}
    tables["assessments"] = pd.DataFrame([own, other]).astype(object)
    return tables


def test_offices_that_differ_are_named_and_both_assessments_stand_in_the_table():
    made = sheet(exact=offices(state="poor"))
    (line,) = paragraphs(made, "sheet_offices_differ")
    assert line.text.params == {"offices": ["Office", "Zoo"], "office": "Office"}
    assert [row[1] for row in table(made, "assessment").rows] == ["Office", "Zoo"]
    assert items(made)["compiler"][0].text == "Office"
    assert not paragraphs(sheet(exact=offices()), "sheet_offices_differ")


def test_areas_of_two_sources_that_lie_apart_are_told():
    (line,) = paragraphs(sheet(exact=offices(area_ha=4000.0)), "sheet_areas_differ")
    assert [one.params["name"].params["area"] for one in line.text.params["areas"]] == [8760, 4000]
    assert not paragraphs(sheet(exact=offices(area_ha=8700.0)), "sheet_areas_differ")


def test_habitats_have_their_reason_and_mapped_ones_are_one_line_for_what_is_alike():
    exact = site_frames()
    exact["assessment_habitats"] = exact["assessment_habitats"].assign(restoration="yes", restoration_reason="drained")
    square = shapely.box(130.0, 45.0, 130.01, 45.01)  # about 0.788 km by 1.111 km = 87.6 ha
    mapped = {"site_id": "S1", "habitat_list": "iucn", "habitat_type": "5.4", "condition": "poor", "restoration": "yes",
              "restoration_reason": "drained", "geometry": square}  # fmt: skip
    rows = [{**mapped, "habitat_id": name} for name in ("1", "2")]
    rows.append({**mapped, "habitat_id": "3", "restoration_reason": "burnt"})
    exact["habitats"] = pd.DataFrame(rows, columns=exact["habitats"].columns).astype(object)
    released = {**exact, "habitats": exact["habitats"].assign(geometry=None)}
    made = sheet(released, exact)
    assert table(made, "habitats").rows[0][-1] == "drained"
    lines = {row[-1]: row[1].value for row in table(made, "mapped_habitats").rows}
    assert lines == {"drained": pytest.approx(175.2, abs=0.6), "burnt": pytest.approx(87.6, abs=0.3)}


def test_species_and_seasons_with_one_reason_stand_together():
    exact = site_frames()
    first = {**exact["site_verdicts"].iloc[0].to_dict(), "verdict": "insufficient_data", "reason": "too_few_seasons", "missing_seasons": "need=2"}  # fmt: skip
    rows = [{**first, "season": season, "verdict_id": season} for season in ("wintering", "breeding")]
    exact["site_verdicts"] = pd.DataFrame(rows)
    lines = [row for row in table(sheet(exact=exact), "missing").rows if row[0] == Message("sheet_item_counts")]
    assert len(lines) == 1 and len(lines[0][2].items) == 2
    assert lines[0][4].items == (Message("report_needs_need", value="2"),)


def test_an_unknown_site_and_a_sheet_that_is_not_for_it_are_refused():
    with pytest.raises(NeaspecError, match="sheet_site_unknown"):
        sheet(site="S7")
    exact = site_frames()
    exact["site_species"] = exact["site_species"].assign(species_id="AT")
    with pytest.raises(NeaspecError, match="sheet_not_for_site"):
        sheet(exact=exact)


def test_only_the_rows_of_one_site_and_the_latest_verdicts_are_kept():
    tables = site_frames()
    other = {**tables["counts"].iloc[0].to_dict(), "count_id": "C9", "site_id": "S9"}
    tables["counts"] = pd.concat([tables["counts"], pd.DataFrame([other])], ignore_index=True)
    tables["runs"] = pd.DataFrame([{"run_id": "new", "ended": "2026-02-01"}, {"run_id": "old", "ended": "2026-01-01"}])
    older = {**tables["site_verdicts"].iloc[0].to_dict(), "run_id": "old"}
    tables["site_verdicts"] = pd.DataFrame([tables["site_verdicts"].iloc[0].to_dict(), older])
    kept = of_one_site(tables, "S1")
    assert list(kept["counts"]["count_id"]) == ["C1"] and list(kept["site_verdicts"]["run_id"]) == ["new"]
    assert (
        list(kept["stakeholders"]["stakeholder_id"]) == ["O1"] and len(of_one_site(tables, "S2")["stakeholders"]) == 0
    )
    assert len(kept["countries"]) == 1


def test_an_item_that_names_a_person_is_missing_and_says_so():
    exact = site_frames()
    exact["stakeholders"] = exact["stakeholders"].assign(organisation="Ivan Petrov")
    made = sheet(without_persons(exact, ("ivan petrov",)), exact)
    (lack,) = next(one for one in made.lacking if one.item.code == "management_authority").lacks
    assert lack.why.code == "sheet_why_text" and lack.mend.code == "sheet_mend_by_hand"
    assert "Petrov" not in repr(made.document)
