"""Times, ids and texts of the standard packages."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.sharing.package_rows import (
    About,
    csv_text,
    datasets_of,
    first_instant,
    grid_steps,
    in_utc,
    last_instant,
    number_text,
    own_ids,
    recipient_named,
    stamps,
)


def series(*values):
    return pd.Series(values, dtype=object)


def test_months_and_years_begin_and_end():
    assert [first_instant(text) for text in ("2024-02", "2023", "2024-02-05T01:02:03Z", None)] == [
        "2024-02-01T00:00:00Z", "2023-01-01T00:00:00Z", "2024-02-05T01:02:03Z", None]  # fmt: skip
    assert [last_instant(text) for text in ("2024-02", "2023-02", "2023", np.nan)] == [
        "2024-02-29T23:59:59Z", "2023-02-28T23:59:59Z", "2023-12-31T23:59:59Z", None]  # fmt: skip


def test_stamps_are_whole_and_what_is_whole_stays():
    text = series("2024-03-02T06:30:00+10:00", "2024-03-02T06:30:00Z", "2024-03-02T06:30+1000",
                  "2024-03-02T06:30:05.25+10:00", "2024-03-02T06:30:00", "2024-03-02", "soon", None)  # fmt: skip
    assert stamps(text).where(lambda x: x.notna(), None).tolist() == [
        "2024-03-02T06:30:00+10:00", "2024-03-02T06:30:00Z", "2024-03-02T06:30:00+10:00",
        "2024-03-02T06:30:05+10:00", None, None, None, None]  # fmt: skip
    assert in_utc(text).tolist()[:3] == ["2024-03-01T20:30:00Z", "2024-03-02T06:30:00Z", "2024-03-01T20:30:00Z"]


def test_numbers_are_the_shortest_text_of_the_same_number():
    assert number_text(pd.Series([0.1, 2.0, -43.25, np.nan, 1e-15])).tolist() == ["0.1", "2", "-43.25", None, "1e-15"]
    assert number_text(pd.Series([6778.2, 3, np.nan]), 0).tolist() == ["6779", "3", None]


def test_the_step_of_a_cell_is_known_by_its_centre():
    places = [131.15, 131.155, 131.1555, 131.1]
    assert np.array_equal(
        grid_steps(pd.Series(places), pd.Series([43.65, 43.655, 43.6555, 43.6])),
        [0.1, 0.01, 0.001, np.nan],
        equal_nan=True,
    )


def test_ids_lose_the_name_of_the_one_data_set_only():
    assert own_ids(series("a:1", "b:1", None, "a:b:2"), "a").tolist() == ["1", "b:1", None, "b:2"]
    assert own_ids(series("a:1", "None:1"), None).tolist()[0] == "a:1"


def test_the_data_set_is_the_row_s_own_or_its_import_s():
    frame = pd.DataFrame({"datasetID": [None, "x", None], "import_id": ["a@b@123", "y@1", None]}, dtype=object)
    assert datasets_of(frame).tolist() == ["a@b", "x", None]


@pytest.mark.parametrize("text", ["Title", " todo ", "XXX", "?", "--", "n/a", "a"])
def test_placeholders_are_refused(text):
    with pytest.raises(NeaspecError) as caught:
        About(created="2024-01-01T00:00:00Z", title=text)
    assert (caught.value.message.code, caught.value.message.params["field"]) == ("placeholder_text", "TITLE")


def test_an_exact_package_has_a_recipient():
    assert (recipient_named(None), recipient_named("office")) == (False, True)
    with pytest.raises(NeaspecError):
        recipient_named(" ")


def test_text_columns_are_guarded_and_numbers_are_not():
    frame = pd.DataFrame({"a": ["=1", 'say "x", y\nz'], "b": ["-43.25", None]}, dtype=object)
    assert csv_text(frame, ["a"]) == 'a,b\r\n\'=1,-43.25\r\n"say ""x"", y\nz",\r\n'
