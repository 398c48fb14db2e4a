"""The example sets of allelematch 3.0.0 (Galpern et al. 2012) against what the R package itself gives."""

from __future__ import annotations

import json
import os
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from neaspec_plugin.core.individuals.allele_mismatch import half_alleles, profile, sibling_identity, unique_genotypes

SHARED = Path(os.environ.get("NEASPEC_SHARED", Path(__file__).resolve().parents[5] / "shared"))
DATA = SHARED / "validation"
pytestmark = pytest.mark.skipif(not DATA.exists(), reason="the shared validation data are not here")
SETS = (1, 3, 5)


def read(number):
    folder = DATA / f"genotype_match_amExample{number}"
    table = pd.read_csv(folder / "input" / "genotypes.csv", dtype=str)
    columns = [name for name in table if name not in ("sampleId", "samplingData")]
    alleles = table[columns].replace({"F": "1", "M": "2", "-99": "0"}).astype(int).to_numpy()
    first = columns[:1] == ["sex"]
    loci = [[0]] * first + [[place, place + 1] for place in range(first, len(columns), 2)]
    expected = folder / "expected"
    return (
        table["sampleId"].to_numpy(),
        alleles,
        loci,
        pd.read_csv(expected / "allelematch_profile.csv"),
        pd.read_csv(expected / "allelematch_summary.csv", dtype=str),
        json.loads((expected / "expected.json").read_text(encoding="utf-8")),
    )


@pytest.mark.parametrize("number", SETS)
def test_profile_and_optimum(number):
    _ids, alleles, _loci, expected, _summary, _told = read(number)
    found = profile(alleles, 8, as_published=True)
    assert list(found.unique) == expected["unique"].tolist()
    assert list(found.multiple) == expected["multipleMatch"].tolist()
    assert list(found.unclassified) == expected["unclassified"].tolist()
    assert found.optimum == int(expected.loc[expected["guessOptimum"], "alleleMismatch"].iloc[0])
    assert found.shape.replace("_", "") == expected["guessMorphology"].iloc[0].lower()


@pytest.mark.parametrize("number", SETS)
def test_groups_and_unclassified(number, agreement):
    ids, alleles, loci, _profile, summary, told = read(number)
    found = unique_genotypes(alleles, told["alleleMismatch"], as_published=True)
    ours = {(ids[reference], ids[row]) for row, many in enumerate(found.matches) for reference in many}
    theirs = summary[summary["rowType"] != "UNCLASSIFIED"]
    apart = ours ^ set(zip(theirs["uniqueIndex"], theirs["matchIndex"]))
    agreement("Genotype matching, allelematch 3.0.0, three sets", "matches that differ", len(apart), 0, abs=0)
    lost = summary.loc[summary["rowType"] == "UNCLASSIFIED", "uniqueIndex"]
    assert {ids[row] for row in found.unclassified} == set(lost)
    assert (len(found.unique), len(found.unclassified)) == (told["numUnique"], told["numUnclassified"])

    similarity = 1 - half_alleles(alleles, alleles) / (2 * alleles.shape[1])
    place = {name: row for row, name in enumerate(ids)}
    scored = theirs[theirs["score"].notna() & theirs["score"].ne("")]
    mine = [similarity[place[one], place[two]] for one, two in zip(scored["uniqueIndex"], scored["matchIndex"])]
    assert np.allclose(mine, scored["score"].astype(float), rtol=0, atol=0.005)  # the package tells two figures


def test_chance_of_a_sibling_with_the_same_genotype():
    ids, alleles, loci, _profile, summary, told = read(1)
    found = unique_genotypes(alleles, told["alleleMismatch"])
    chance = dict(zip(ids, sibling_identity(alleles, loci, found.unique)))
    told_by = summary[summary["rowType"] == "UNIQUE"]
    assert len(told_by) == 12
    for name, expected in zip(told_by["uniqueIndex"], told_by["Psib"].astype(float)):
        assert chance[name] == pytest.approx(expected, rel=1e-9)


def test_true_animals():
    """Of the simulated sets the animals are known: no more than 3 percent of the samples may be split or merged."""
    for number in (1, 3):
        ids, alleles, _loci, _profile, _summary, told = read(number)
        truth = pd.read_csv(
            DATA / f"genotype_match_amExample{number}" / "expected" / "truth_individuals.csv", dtype=str
        ).set_index("sampleId")["knownIndividual"]
        found = unique_genotypes(alleles, told["alleleMismatch"])
        single = {row: many[0] for row, many in enumerate(found.matches) if len(many) == 1}
        merged = [row for row, reference in single.items() if truth[ids[row]] != truth[ids[reference]]]
        assert len(merged) <= 0.03 * len(ids)


def test_ties_count_where_the_original_loses_them():
    """With 21 columns and 3 mismatches the original leaves out pairs at exactly the limit."""
    _ids, alleles, *_rest = read(5)
    exact, lost = unique_genotypes(alleles, 3), unique_genotypes(alleles, 3, as_published=True)
    assert len(lost.unclassified) == 3 and not exact.unclassified
    assert (half_alleles(alleles, alleles) == 6).any()
