"""Diversity through the algorithm, on simulated samples: tables, groups, the report, and what it refuses."""

from __future__ import annotations

import json

import numpy as np
import pandas as pd
import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

from neaspec_plugin.adapters.database import open_database
from neaspec_plugin.processing.individuals.genetic_diversity import GROUPINGS

OUTPUTS = ("LOCI", "GROUPS", "PAIRWISE", "MIGRANTS")
LOCI = 6


@pytest.fixture
def sampled(run, tmp_path):
    """Simulated: twelve animals of CHN and ten of RUS whose alleles differ, one of CHN sampled twice; two of MNG."""
    path = str(tmp_path / "neaspec.gpkg")
    run("createdatabase", {"DATABASE": path})
    run("loadflagshiplayers", {"DATABASE": path})
    source = np.random.default_rng(2)
    sides = ["CHN"] * 13 + ["RUS"] * 10 + ["MNG"] * 2
    names = [f"sim:SECRET-{n:02}" for n in range(len(sides))]
    first = {"CHN": 100, "RUS": 104, "MNG": 100}
    alleles = np.array([first[side] + 2 * source.integers(0, 4, (LOCI, 2)) for side in sides])
    alleles[12] = alleles[0]
    samples = pd.DataFrame(
        {
            "materialSampleID": names,
            "species_id": "AL",
            "declaredSide": sides,
            "collectionDate": ["2012-05-01" if n % 2 else "2021-05-01" for n in range(len(sides))],
            "dynamicProperties": [json.dumps({"fence": "north" if n % 3 else "south"}) for n in range(len(sides))],
        }
    )
    rows = [
        (f"{name}:{locus}", name, "1", f"L{locus}", *map(int, sorted(alleles[n, locus])), "consensus")
        for n, name in enumerate(names)
        for locus in range(LOCI)
    ]
    columns = ["genotype_id", "materialSampleID", "replicate", "locus", "allele1", "allele2", "callType"]
    evidence = pd.DataFrame(
        {
            "evidence_id": ["a", "b"],
            "organismID": "G-1",
            "record_table": "samples",
            "record_id": [names[0], names[12]],
            "method": "genotype",
            "grade": "probable",
        }
    )
    with open_database(path).transaction() as writer:
        writer.insert("samples", samples)
        writer.insert("genotypes", pd.DataFrame(rows, columns=columns))
        writer.insert("identity_evidence", evidence)
    return path, alleles


def table(path):
    layer = QgsVectorLayer(path, "x", "ogr")
    assert layer.isValid()
    names = [field.name() for field in layer.fields()]
    return pd.DataFrame([[feature[name] for name in names] for feature in layer.getFeatures()], columns=names)


def test_tables_and_report(run, sampled, tmp_path):
    path, alleles = sampled
    outputs = {name: str(tmp_path / f"{name}.gpkg") for name in OUTPUTS}
    page = tmp_path / "diversity.html"
    results = run("geneticdiversity", {"DATABASE": path, "SPECIES": "AL", **outputs, "REPORT": str(page)})
    assert (results["ANIMALS"], results["GROUP_COUNT"]) == (22, 2)  # the animal sampled twice counts once
    loci, groups, pairwise, migrants = (table(outputs[name]) for name in OUTPUTS)
    assert len(loci) == 2 * LOCI and groups["group"].tolist() == ["CHN", "RUS"]
    own = alleles[:12, 0]
    chinese = loci[(loci["group"] == "CHN") & (loci["locus"] == "L0")].iloc[0]
    assert chinese["ho"] == pytest.approx((own[:, 0] != own[:, 1]).mean())
    assert chinese["alleles"] == len(np.unique(own)) and chinese["animals"] == 12
    shares = np.unique(own, return_counts=True)[1] / 24
    assert chinese["he"] == pytest.approx(24 / 23 * (1 - (shares**2).sum()))
    assert groups.set_index("group").loc["RUS", "private"] > 0
    pair = pairwise.iloc[0]
    assert pair["fst_low"] < pair["fst"] < pair["fst_high"] and pair["fst"] > 0.05 and pair["loci"] == LOCI
    assert len(migrants) == 22 and set(migrants["migrant"]) <= {"yes", "no"}
    text = page.read_text(encoding="utf-8")
    assert "SECRET" not in text and "never" in text and "China" in text
    assert any("MNG" in line and "2" in line for line in run.feedback.told)


@pytest.mark.parametrize(
    ("asked", "groups"),
    [
        ({"GROUP_BY": "period", "YEARS": "2010, 2020"}, ["2010-2019", "2020-"]),
        ({"GROUP_BY": "column", "COLUMN": "fence"}, ["north", "south"]),
    ],
)
def test_other_groups(run, sampled, tmp_path, asked, groups):
    path = str(tmp_path / "g.gpkg")
    run("geneticdiversity", {"DATABASE": sampled[0], "SPECIES": "AL", "GROUPS": path, **asked})
    assert table(path)["group"].tolist() == groups


@pytest.mark.parametrize(
    ("asked", "sentence"),
    [
        ({"SPECIES": "AT"}, "no genotype of species AT"),
        ({"GROUP_BY": "period"}, "years"),
        ({"GROUP_BY": "period", "YEARS": "20x"}, "20x"),
        ({"GROUP_BY": "column", "COLUMN": "river"}, "river"),
        ({"GROUP_BY": "column", "COLUMN": "materialSampleID"}, "No group"),
    ],
)
def test_refusals(run, sampled, asked, sentence):
    with pytest.raises(QgsProcessingException, match=sentence):
        run("geneticdiversity", {"DATABASE": sampled[0], "SPECIES": "AL", **asked})


def test_groupings_are_those_of_the_method():
    from neaspec_plugin.core.individuals import group_diversity

    assert group_diversity.GROUPINGS == GROUPINGS
