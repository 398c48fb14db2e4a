"""Codes stay, sentences, positions, dates and names do not."""

from __future__ import annotations

import pandas as pd
import pytest
from simulated_office import deployment, detection, tables

from neaspec_plugin.core.sharing.codes import is_code, released_codes, secret_names

SECRETS = frozenset(("old bridge", "ivan petrov", "k-7", "station-12"))


@pytest.mark.parametrize(
    "code", ["T-12", "AMTI 40M", "Uporny", "130-01234", "Ү-3", "东-07", "Leo 80M (f)", "+5", "#17"]
)
def test_a_plain_code_stays(code):
    assert is_code(code, SECRETS)


@pytest.mark.parametrize(
    "text",
    [
        "43.1234 130.5678",
        "43.12 130.56",
        "43,12;130,56",
        "43°07'24\"N",
        "N43 07 24.5",
        "634567 4776543",
        "T-12 2024-05-17",
        "T12_20240517",
        "2024.05.17 T",
        "IMG_0012.JPG",
        "C:\\photos",
        "a/../b//c",
        '=HYPERLINK("x")',
        "seen behind the old bridge near the village",
        "Ivan Petrov",
        "cat of Ivan Petrov",
        "K-7",
        "T1 station-12",
        "x" * 33,
        "line\nbreak",
        "u@x.org",
    ],
)
def test_what_is_no_code_does_not(text):
    assert not is_code(text, SECRETS)


def test_a_replaced_code_still_counts_and_differs_between_releases():
    names = pd.Series(["T-1", "43.1234 130.5678", None, "43.1234 130.5678", "K-7"])
    one, replaced = released_codes(names, SECRETS, b"a" * 32)
    other, _ = released_codes(names, SECRETS, b"b" * 32)
    assert replaced == 2 and one[0] == "T-1" and one[2] is None
    assert one[1] == one[3] != one[4] and one[1].startswith("code-") and is_code(one[1])
    assert one[1] != other[1]


def test_names_of_stations_places_and_people_are_secret():
    found = secret_names(
        tables(
            [deployment("set:Station-12", 129.5, 43.0, locationName="Old Bridge", cameraID="K-7")],
            detections=[detection(1, "set:Station-12", "2022-01-01", identifiedBy="Ivan Petrov")],
        )
    )
    assert {"set:station-12", "station-12", "old bridge", "k-7", "ivan petrov", "l-set:station-12"} <= found
