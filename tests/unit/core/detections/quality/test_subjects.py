"""Numbers for the texts of a column."""

from __future__ import annotations

import numpy as np
import pandas as pd

from neaspec_plugin.core.detections.quality.subjects import coded, codes, filled


def test_a_missing_and_an_empty_text_have_no_number_and_leave_no_gap():
    column = pd.Series(["b", "", None, "a", np.nan, "b", "c"], dtype=object)
    numbers, texts = coded(column)
    assert numbers.tolist() == codes(column).tolist() == [0, -1, -1, 1, -1, 0, 2]
    assert list(texts) == ["b", "a", "c"]
    assert filled(column).tolist() == [True, False, False, True, False, True, True]


def test_a_column_without_a_text():
    assert codes(pd.Series([np.nan, np.nan])).tolist() == [-1, -1]
    assert not filled(pd.Series([np.nan, np.nan])).any()
