"""The list of what sheets ask for: readable, with words for each item, and every place in the schema."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest

from neaspec_plugin.adapters.texts import TEXTS
from neaspec_plugin.core.assessments.sheet_items import SHEETS, Place, known_classes, sheet_items
from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.schema import VOCABULARIES
from neaspec_plugin.core.species.reference import read_csv

FOLDER = str(Path(__file__).resolve().parents[4] / "resources" / "reference")
HABITATS = read_csv(FOLDER, "habitat_classes")
ITEMS = sheet_items(read_csv(FOLDER, "sheet_items"), HABITATS)


def row(**more):
    known = {"sheet": "ris", "item": "area", "section": None, "required": "yes", "answered_from": None, "limit": None}
    return pd.DataFrame([{**known, **more}])


def test_every_item_has_words_and_every_sheet_items_that_are_required():
    assert {item.sheet for item in ITEMS} == set(SHEETS)
    assert all(f"sheet_item_{item.code}" in TEXTS for item in ITEMS)
    assert all(any(item.required for item in ITEMS if item.sheet == sheet) for sheet in SHEETS)


def test_a_pattern_names_words_that_the_column_can_hold():
    from fnmatch import fnmatchcase

    from neaspec_plugin.core.schema import TABLES

    for item in ITEMS:
        for place in item.places:
            vocabulary = TABLES[place.table][place.where].vocabulary if place.where else ""
            if vocabulary:
                assert any(fnmatchcase(word, place.pattern) for word in VOCABULARIES[vocabulary]), item


def test_places_are_read_with_their_pattern():
    (item,) = sheet_items(row(answered_from="counts.count[unit=pairs];counts.count[unit=nests]", limit="6"), HABITATS)
    assert item.places == (Place("counts", "count", "unit", "pairs"), Place("counts", "count", "unit", "nests"))
    assert item.limit == 6.0 and item.required
    held = Place("site_verdicts", "verdict", "criterion", "ramsar_*")
    assert held.holds({"criterion": "ramsar_5"}) and not held.holds({"criterion": "eaaf_1pct"})


def test_a_wetland_is_what_the_list_of_classes_calls_so():
    (item,) = sheet_items(row(answered_from="habitats.habitat_type[wetland=yes]"), HABITATS)
    (place,) = item.places
    told = {
        (name, code): place.holds({"habitat_list": name, "habitat_type": code})
        for name, code in (("iucn", "4.4"), ("iucn", "5.4"), ("plain", "wetland"), ("plain", "grassland"), ("x", "5.4"))
    }
    assert [pair for pair, held in told.items() if held] == [("iucn", "5.4"), ("plain", "wetland")]
    assert place.column == "habitat_type" and place.table == "habitats"


@pytest.mark.parametrize(
    "places", ["nowhere.column", "sites.no_such", "counts.count[no_such=x]", "sites", "sites.name_en[wetland=yes]"]
)
def test_a_place_that_the_schema_lacks_is_refused(places):
    with pytest.raises(NeaspecError) as error:
        sheet_items(row(answered_from=places), HABITATS)
    assert error.value.message.code == "sheet_item_unreadable" and error.value.message.params["item"] == "area"


def test_a_limit_that_is_no_number_is_refused():
    with pytest.raises(NeaspecError, match="sheet_item_unreadable"):
        sheet_items(row(limit="six"), HABITATS)


def test_classes_are_known_by_their_list():
    habitats = pd.DataFrame({"list": ["iucn", "plain"], "code": ["5.4", "wetland"]})
    threats = pd.DataFrame({"code": ["7.2"]})
    assert known_classes(habitats, threats) == {"iucn:5.4", "plain:wetland", "threat:7.2"}
