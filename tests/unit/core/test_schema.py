"""The schema refers only to itself, and its dictionary is up to date."""

from __future__ import annotations

from pathlib import Path

import pytest
from make_dictionary import dictionary

from neaspec_plugin.core.schema import TABLES, VOCABULARIES, season_year

ROOT = Path(__file__).resolve().parents[3]


def test_references_vocabularies_and_keys_exist():
    for table in TABLES.values():
        assert len(set(table.names)) == len(table.names), table.name
        assert table.key and set(table.key) <= set(table.names), table.name
        for field in table.fields:
            assert field.type in ("text", "integer", "real", "boolean", "date", "datetime", "json")
            assert not field.vocabulary or field.vocabulary in VOCABULARIES, (table.name, field.name)
            if field.references:
                other, column = field.references.split(".")
                assert column in TABLES[other].names, (table.name, field.name)


def test_countries_stand_in_the_order_of_the_programme():
    assert VOCABULARIES["country"] == ("CHN", "PRK", "JPN", "MNG", "KOR", "RUS")


def test_the_data_dictionary_is_what_the_schema_says():
    assert (ROOT / "docs" / "data_dictionary.md").read_text(encoding="utf-8") == dictionary()


@pytest.mark.parametrize(
    "year, month, season, expected",
    [
        (2022, 11, "wintering", 2023),  # winter 2022/23 is named by its January
        (2023, 1, "wintering", 2023),
        (2023, 3, "wintering", 2023),
        (2023, 11, "autumn_passage", 2023),  # within one year
        (2023, 5, "breeding", 2023),
    ],
)
def test_season_year(year, month, season, expected):
    assert season_year(year, month, season) == expected
