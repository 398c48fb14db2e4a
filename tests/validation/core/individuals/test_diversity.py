"""Diversity of jaguars (Haag et al. 2010) and of the cats of Nancy against hierfstat, adegenet and pegas."""

from __future__ import annotations

import json
import os
from itertools import combinations
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from neaspec_plugin.core.individuals import diversity
from neaspec_plugin.core.individuals.differentiation import theta_and_f, variance_components
from neaspec_plugin.core.individuals.equilibrium import chi_square

SHARED = Path(os.environ.get("NEASPEC_SHARED", Path(__file__).resolve().parents[5] / "shared"))
DATA = SHARED / "validation"
pytestmark = pytest.mark.skipif(not DATA.exists(), reason="the shared validation data are not here")
NAMES = {
    "popgen_jaguar": "Diversity of jaguars, hierfstat and pegas",
    "popgen_nancycats": "Diversity of the cats of Nancy, hierfstat and pegas",
}
ROUNDED = 1e-4  # hierfstat tells four decimals


@pytest.fixture(scope="module", params=["popgen_jaguar", "popgen_nancycats"])
def case(request):
    folder = DATA / request.param
    table = pd.read_csv(folder / "input" / "genotypes.csv")
    names = list(dict.fromkeys(table["population"]))
    columns = list(table.columns[2:])
    alleles = np.sort(table[columns].fillna(0).astype(int).to_numpy().reshape(len(table), -1, 2), axis=2)
    group = table["population"].map(names.index).to_numpy()
    loci = [column.rsplit(".", 1)[0] for column in columns[::2]]
    tables = diversity.locus_tables(alleles, group, len(names))
    expected = folder / "expected"
    return {
        "case": NAMES[request.param],
        "names": names,
        "alleles": alleles,
        "tables": tables,
        "loci": pd.read_csv(expected / "per_locus.csv").set_index("locus").loc[loci],
        "groups": pd.read_csv(expected / "per_population.csv").set_index("population").loc[names],
        "sums": json.loads((expected / "expected.json").read_text(encoding="utf-8")),
        "nei": pd.read_csv(expected / "pairwise_fst_Nei87.csv", index_col=0).loc[names, names].to_numpy(),
        "wc": pd.read_csv(expected / "pairwise_fst_WC84.csv", index_col=0).loc[names, names].to_numpy(),
    }


def test_loci(case, agreement):
    expected = case["loci"]
    assert [len(table.alleles) for table in case["tables"]] == expected["n_alleles"].tolist()
    pooled = [table.heterozygotes.sum() / table.animals.sum() for table in case["tables"]]
    assert np.allclose(pooled, expected["Hobs_overall"], rtol=1e-8)
    shares = [table.copies.sum(axis=0) / table.copies.sum() for table in case["tables"]]
    assert np.allclose([1 - (one**2).sum() for one in shares], expected["Hexp_overall_adegenet"], rtol=1e-8)
    found = [diversity.nei_statistics(table) for table in case["tables"]]
    for ours, theirs in (("ho", "Ho"), ("hs", "Hs"), ("ht", "Ht"), ("fst", "Fst"), ("fis", "Fis")):
        values = [getattr(one, ours) for one in found]
        agreement(case["case"], "Ho, Hs, Ht, Fst, Fis by locus", values, expected[theirs], abs=ROUNDED)
    both = [theta_and_f(variance_components(table)[None]) for table in case["tables"]]
    agreement(case["case"], "theta and f by locus (Weir and Cockerham)", both, expected[["FST_WC", "FIS_WC"]], rel=1e-8)


def test_equilibrium(case, agreement):
    """The chi-square alone; its P is 0 for some loci."""
    expected = case["loci"]
    for place, row in enumerate(expected.itertuples()):
        pairs = case["alleles"][:, place]
        value, degrees, _p = chi_square(pairs[pairs[:, 0] > 0])
        assert degrees == row.HWE_df
        agreement(case["case"], "chi-square of Hardy-Weinberg", value, row.HWE_chi2, rel=1e-8)


def test_groups(case, agreement):
    tables, expected = case["tables"], case["groups"]
    count = len(expected)
    assert [int((table_sum > 0).sum()) for table_sum in np.concatenate([t.copies for t in tables], axis=1)] == expected[
        "n_alleles"
    ].tolist()
    assert diversity.private_alleles(tables, count).tolist() == expected["private_alleles"].tolist()
    size = diversity.rarefaction_size(tables)
    assert size == case["sums"]["allelic_richness_min_n_alleles"]
    richness = np.nanmean([diversity.allelic_richness(table, size) for table in tables], axis=0)
    agreement(case["case"], "allelic richness by group", richness, expected["allelic_richness_mean"], rel=1e-8)
    for function, column in (
        (diversity.observed_heterozygosity, "Ho_mean"),
        (diversity.gene_diversity, "Hs_mean"),
        (diversity.fixation, "Fis_mean"),
    ):
        assert np.allclose(np.nanmean([function(t) for t in tables], axis=0), expected[column], atol=ROUNDED), column


def test_overall(case):
    found, expected = diversity.overall(case["tables"]), case["sums"]["overall_basic_stats"]
    for ours, theirs in (("ho", "Ho"), ("hs", "Hs"), ("ht", "Ht"), ("dst", "Dst"), ("fst", "Fst"), ("fis", "Fis"),
                         ("dst_prime", "Dstp"), ("ht_prime", "Htp"), ("fst_prime", "Fstp")):  # fmt: skip
        assert getattr(found, ours) == pytest.approx(expected[theirs], abs=ROUNDED), theirs
    components = np.array([variance_components(table) for table in case["tables"]])
    theta, f = theta_and_f(components)
    assert theta == pytest.approx(case["sums"]["FST_WC84"], rel=1e-6)  # told to eight decimals
    assert f == pytest.approx(case["sums"]["FIS_WC84"], abs=1e-8)


def test_pairs(case, agreement):
    for one, other in combinations(range(len(case["names"])), 2):
        tables = [table.of([one, other]) for table in case["tables"]]
        components = np.array([variance_components(table) for table in tables])
        theta, _f = theta_and_f(components)
        if np.isnan(components).any():  # hierfstat counts what one group alone has as variance within groups
            theta = np.nansum(components[:, 0]) / np.nansum(components)
        agreement(case["case"], "theta of pairs of groups", theta, case["wc"][one, other], abs=1e-6)
        prime = diversity.overall(tables).fst_prime
        agreement(case["case"], "Fst' of pairs of groups (Nei)", prime, case["nei"][one, other], abs=ROUNDED)
