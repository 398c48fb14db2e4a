"""Animals that agencies' codes and genotypes make, where both have a code: one animal, and no surer than its links."""

from __future__ import annotations

import json

import pandas as pd
import pytest

from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.movement.individual_codes import Organisms


def organisms(*rows):
    """Of (organismID, codes such as "a:K1", grade), all of species AL."""
    table = []
    for organism, codes, grade in rows:
        aliases: dict[str, list[str]] = {}
        for code in codes.split():
            data_set, name = code.split(":")
            aliases.setdefault(data_set, []).append(name)
        table.append((organism, "AL", json.dumps(aliases), grade))
    return Organisms(pd.DataFrame(table, columns=["organismID", "species_id", "aliases", "grade"]))


def looked_up(found, *codes):
    codes = pd.Series(codes, dtype=object)
    return found.animals(pd.Series("AL", index=codes.index), codes).tolist()


def grade(found, animal):
    return int(found.grades(pd.Series(["AL"]), pd.Series([animal]))[0])


def test_the_animal_of_the_codes_takes_in_that_of_the_genotype():
    """In whichever order the table has them; the code that only the genotype adds is its animal's too."""
    rows = [("P-1", "a:K1 b:L1", "certain"), ("G-1", "a:K1 c:M1", "probable")]
    for ordered in (rows, rows[::-1]):
        found = organisms(*ordered)
        assert looked_up(found, "a:K1", "b:L1", "c:M1", "c:M2") == ["P-1", "P-1", "P-1", None]
        assert grade(found, "P-1") == 1  # c:M1 is joined by the genotype alone, which is probable
        known = found.known_as(pd.Series(["AL", "AL", "AT"]), pd.Series(["G-1", "G-2", "G-1"], dtype=object))
        assert known.tolist() == ["P-1", "G-2", "G-1"]


def test_a_genotype_that_adds_no_code_takes_nothing_from_the_grade():
    assert grade(organisms(("P-1", "a:K1 b:L1", "certain"), ("G-1", "a:K1", "possible")), "P-1") == 2


def test_a_genotype_with_codes_of_two_animals_is_neither():
    found = organisms(("P-1", "a:K1", None), ("P-2", "b:L1", None), ("G-1", "a:K1 b:L1 c:M1", "certain"))
    assert looked_up(found, "a:K1", "b:L1", "c:M1") == ["P-1", "P-2", "G-1"]
    assert found.known_as(pd.Series(["AL"]), pd.Series(["G-1"], dtype=object)).tolist() == ["G-1"]


@pytest.mark.parametrize("series", ["P-", "G-"])
def test_one_code_of_two_animals_of_one_series_is_refused(series):
    with pytest.raises(NeaspecError, match="individuals_code_twice"):
        organisms((f"{series}1", "a:K1", None), (f"{series}2", "a:K1", None))


@pytest.mark.parametrize(("stored", "expected"), [(None, 1), ("possible", 0), ("probable", 1), ("certain", 2)])
def test_codes_that_a_genotype_joins_are_as_sure_as_it(stored, expected):
    assert grade(organisms(("G-1", "a:K1 b:L1", stored)), "G-1") == expected
    assert grade(organisms(("G-1", "a:K1", stored)), "G-1") == 2  # one code joins nothing
