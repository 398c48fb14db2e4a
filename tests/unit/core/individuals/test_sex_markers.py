"""The sex by markers, by the rules of positives, and what happens where the source says otherwise."""

from __future__ import annotations

import pandas as pd
import pytest

from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.individuals.sex_markers import (
    SexMarker,
    read_markers,
    sex_of,
    sexes,
    sexes_of_samples,
    without_markers,
)

AMEL = SexMarker("AMEL", 214, 194)
NUMBERS = {"match_dropout": 0.05, "sex_marker_amel_x": 214.0, "sex_marker_amel_y": 194.0}


def calls(kind="raw", locus="AMEL", **samples):
    """Simulated calls of one locus: of each sample the pairs of its amplifications."""
    rows = [(name, locus, *(pair or (None, None)), kind) for name, pairs in samples.items() for pair in pairs]
    columns = ["materialSampleID", "locus", "allele1", "allele2", "callType"]
    return pd.DataFrame(rows, columns=columns).astype({"allele1": "Int64", "allele2": "Int64"})


@pytest.mark.parametrize(
    ("seen", "sex"),
    [
        ([{214, 194}, {214, 194}, {214}], "male"),
        ([{214, 194}, {214}, {214}], "unknown"),
        ([{214}] * 3, "female"),
        ([{214}] * 2, "unknown"),
        ([{214, 194}] * 2, "unknown"),
        ([set(), {214}, {214}], "unknown"),
    ],
)
def test_sex_by_amelogenin(seen, sex):
    assert sex_of(seen, 214, 194) == sex


def test_sexes_of_calls():
    table = calls(
        male=[(194, 214), (214, 214), (194, 214)],
        female=[(214, 214), None, (214, 214), (214, 214)],
        unsure=[(214, 214), (214, 214)],
    )
    assert sexes(table, [AMEL]).to_dict() == {"male": "male", "female": "female"}
    assert sexes(calls("consensus", lab=[(194, 214)]), [AMEL]).to_dict() == {"lab": "male"}
    assert sexes(calls(locus="FCA005", other=[(214, 214)] * 3), [AMEL]).empty


def test_two_markers_that_contradict_each_other_tell_nothing():
    other = SexMarker("ZF", 166, 163)
    table = pd.concat([calls(one=[(214, 214)] * 3), calls(locus="ZF", one=[(163, 166)] * 3)])
    assert sexes(table, [AMEL]).to_dict() == {"one": "female"} and sexes(table, [AMEL, other]).empty


def test_the_source_and_the_marker():
    samples = pd.DataFrame(
        {"materialSampleID": ["a", "b", "c", "d"], "sex": ["male", "female", None, "unknown"]}, dtype=object
    )
    found, contradicted = sexes_of_samples(samples, pd.Series({"b": "male", "c": "female"}, dtype=object))
    assert contradicted == 1
    assert [None if pd.isna(one) else one for one in found] == ["male", None, "female", None]


def test_markers_are_no_loci_of_the_genotype():
    table = pd.concat([calls(a=[(194, 214)]), calls(locus="FCA005", a=[(100, 102)])])
    assert without_markers(table, [AMEL])["locus"].tolist() == ["FCA005"]


def test_reading():
    assert read_markers("", NUMBERS) == (AMEL,)
    assert read_markers(" amel : 216/196, Zf:166/163", NUMBERS) == (
        SexMarker("AMEL", 216, 196),
        SexMarker("ZF", 166, 163),
    )


@pytest.mark.parametrize("text", ["AMEL", "AMEL:214", "AMEL:214/214", "AMEL:214/194,", ":214/194"])
def test_what_is_no_marker(text):
    with pytest.raises(NeaspecError) as caught:
        read_markers(text, NUMBERS)
    assert caught.value.message.code == "sex_marker_unreadable"
