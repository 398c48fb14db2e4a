"""Ids of records that share the id of their picture."""

from __future__ import annotations

import pandas as pd

from neaspec_plugin.core.detections.reader import Dataset
from neaspec_plugin.core.detections.record_ids import numbered, prefixed


def frame(*rows):
    return pd.DataFrame([dict(zip("ab", row)) for row in rows], dtype=object)


def test_a_number_for_each_further_animal_and_none_for_a_row_that_came_before():
    rows = frame(("1", "tiger"), ("1", "boar"), ("1", "tiger"), ("2", "boar"), (None, "x"))
    assert numbered(rows["a"], rows, {}).tolist() == ["1", "1:2", "1", "2", None]


def test_chunks_and_the_order_of_columns_make_no_difference():
    seen: dict[str, tuple[int, ...]] = {}
    first, second = frame(("1", "tiger")), frame(("1", "boar"), ("1", "tiger"))[["b", "a"]]
    assert numbered(first["a"], first, seen).tolist() == ["1"]
    assert numbered(second["a"], second, seen).tolist() == ["1:2", "1"]


def test_ids_stand_behind_their_data_set_and_a_missing_one_stays_missing():
    dataset = Dataset("simulated", "none", "", "simulated.csv", "0" * 64)
    own = pd.Series(["a", None, "b"], index=[4, 5, 7], dtype=object)
    pd.testing.assert_series_equal(
        prefixed(own, dataset), pd.Series(["simulated:a", None, "simulated:b"], index=[4, 5, 7], dtype=object)
    )
    assert prefixed(own.dropna(), dataset).tolist() == ["simulated:a", "simulated:b"]
