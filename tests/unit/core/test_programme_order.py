"""The one order of species and countries in every table."""

from __future__ import annotations

import pandas as pd

from neaspec_plugin.core.programme_order import programme_order, sort_rows
from neaspec_plugin.core.schema import COUNTRIES, SPECIES


def test_countries_and_species_stand_as_the_programme_has_them():
    assert sorted(set(COUNTRIES), key=programme_order) == ["CHN", "PRK", "JPN", "MNG", "KOR", "RUS"]
    assert sorted(set(SPECIES), key=programme_order) == list(SPECIES)
    cells = [None, "elsewhere", "RUS", "CHN;RUS", "CHN", "CHN;PRK", float("nan"), ""]
    assert sorted(cells, key=programme_order)[:5] == ["CHN", "CHN;PRK", "CHN;RUS", "RUS", "elsewhere"]


def test_rows_alike_stay_as_they_stood():
    rows = pd.DataFrame({"side": ["RUS", None, "CHN", "RUS"], "number": [1, 2, 3, 4]})
    assert sort_rows(rows, ["side"])["number"].tolist() == [3, 1, 4, 2]
    assert sort_rows(rows.iloc[:0], ["side"]).empty
