"""Genotypes of jaguars, cats and caribou against what pegas, adegenet and allelematch (R) found in them.

Answers: numbers of samples, loci and alleles, the observed heterozygosity of each locus, and the share that is missing.
"""

from __future__ import annotations

import csv
import json
import os
from pathlib import Path

import pandas as pd
import pytest

from neaspec_plugin.core.detections.genotypes import locus_name
from neaspec_plugin.core.detections.reader import Context
from neaspec_plugin.core.detections.readers import genalex, genepop, genotype_table, reader_for
from neaspec_plugin.core.detections.source import open_source
from neaspec_plugin.core.detections.words import bundled_words

SHARED = Path(os.environ.get("NEASPEC_SHARED", Path(__file__).resolve().parents[5] / "shared")) / "validation"
pytestmark = pytest.mark.skipif(not SHARED.exists(), reason="the shared validation data are not here")


def read(path, reader):
    with open_source(str(path)) as source:
        assert reader_for(source) is reader
        chunks = list(reader.read(source, Context(words=bundled_words(), dataset_id="v")))
    assert [code for chunk in chunks for code in chunk.rejects["code"]] == []
    return {chunk.table: chunk.records for chunk in chunks}


def table(case):
    return pd.read_csv(SHARED / case / "input" / "genotypes.csv", dtype=str, keep_default_na=False)


def as_genepop(rows, loci, width):
    """The same genotypes written as Genepop, independently of the plugin."""
    lines = ["simulated title", *loci]
    for _, population in rows.groupby("population", sort=False):
        lines.append("POP")
        for row in population.to_dict("records"):
            cells = [row[f"{locus}.a{n}"] or "0" for locus in loci for n in (1, 2)]
            cells = [cell.zfill(width) for cell in cells]
            lines.append(f"{row['sample']} , " + " ".join(map("".join, zip(cells[::2], cells[1::2]))))
    return "\n".join(lines) + "\n"


def as_genalex(rows, loci):
    sizes = rows["population"].value_counts(sort=False)
    lines = [[len(loci), len(rows), len(sizes), *sizes], ["title", "", "", *sizes.index]]
    lines.append(["Sample", "Pop", *(cell for locus in loci for cell in (locus, ""))])
    for row in rows.to_dict("records"):
        cells = [row[f"{locus}.a{n}"] or "0" for locus in loci for n in (1, 2)]
        lines.append([row["sample"], row["population"], *cells])
    return lines


@pytest.mark.parametrize(
    "case, samples, loci, alleles", [("popgen_jaguar", 59, 13, 94), ("popgen_nancycats", 237, 9, 108)]
)
@pytest.mark.parametrize("form", ["table", "genepop", "genalex"])
def test_samples_loci_alleles_and_heterozygosity(tmp_path, case, samples, loci, alleles, form):
    rows = table(case)
    names = list(dict.fromkeys(name.rpartition(".")[0] for name in rows.columns[2:]))
    if form == "table":
        found = read(SHARED / case / "input" / "genotypes.csv", genotype_table)
    elif form == "genepop":
        (tmp_path / "simulated.gen").write_text(as_genepop(rows, names, 3), encoding="utf-8")
        found = read(tmp_path / "simulated.gen", genepop)
    else:
        with (tmp_path / "simulated.csv").open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows(as_genalex(rows, names))
        found = read(tmp_path / "simulated.csv", genalex)
    made = found["genotypes"]
    assert (len(made), made["materialSampleID"].nunique(), made["locus"].nunique()) == (samples * loci, samples, loci)
    assert list(found) == ["genotypes"]  # a population alone is no sample
    expected = pd.read_csv(SHARED / case / "expected" / "per_locus.csv").set_index("locus")
    called = made[made["allele1"].notna()]
    both = pd.concat([called[["locus", name]].set_axis(["locus", "allele"], axis=1) for name in ("allele1", "allele2")])
    found_alleles = both.groupby("locus")["allele"].nunique()
    observed = called["allele1"].ne(called["allele2"]).groupby(called["locus"]).mean()
    assert found_alleles.sum() == alleles
    for name, row in expected.iterrows():
        assert found_alleles[locus_name(str(name))] == row["n_alleles"], name
        assert observed[locus_name(str(name))] == pytest.approx(row["Hobs_overall"], rel=1e-8), name


def test_the_caribou_samples_keep_their_sex_and_their_missing_calls():
    found = read(SHARED / "genotype_match_amExample5" / "input" / "genotypes.csv", genotype_table)
    expected = json.loads(
        (SHARED / "genotype_match_amExample5" / "expected" / "expected.json").read_text(encoding="utf-8")
    )
    samples, genotypes = found["samples"], found["genotypes"]
    rows = table("genotype_match_amExample5")
    assert len(samples) == 335 and samples["sex"].notna().sum() == (rows["sex"] != "-99").sum() == 91
    assert genotypes["locus"].nunique() == expected["n_loci"] == 10
    alleles = [name for name in rows.columns if name.startswith("LOC")]
    missing = (rows[alleles] == "-99").to_numpy().sum()
    assert genotypes[["allele1", "allele2"]].isna().to_numpy().sum() == missing
    assert "v:1001.ON.CA" in set(samples["materialSampleID"])
