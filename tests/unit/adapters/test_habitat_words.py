"""The words of habitat classes are those of the bundled lists, code for code."""

from __future__ import annotations

import pytest

from neaspec_plugin import paths
from neaspec_plugin.adapters.texts.habitat_classes import TEXTS
from neaspec_plugin.core.schema import VOCABULARIES
from neaspec_plugin.core.species.reference import read_csv

ROWS = read_csv(paths.reference_dir(), "habitat_classes")


@pytest.mark.parametrize("name", VOCABULARIES["habitat_list"])
def test_each_class_has_its_word_and_no_other(name):
    own = ROWS[ROWS["list"] == name]
    expected = {f"habitat_class_{name}_{code.replace('.', '_')}": word for code, word in zip(own["code"], own["name"])}
    assert {key: text for key, text in TEXTS.items() if key.startswith(f"habitat_class_{name}_")} == expected


def test_the_lists_are_those_that_maps_are_held_against():
    assert set(ROWS["list"]) == set(VOCABULARIES["habitat_list"])
