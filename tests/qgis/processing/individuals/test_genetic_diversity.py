"""Diversity through the algorithm, on simulated samples: tables, groups, the report, and what it refuses."""

from __future__ import annotations

import json

import numpy as np
import pandas as pd
import pytest
import shapely
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingException, QgsVectorLayer

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


def layer(path, shape):
    """A GeoPackage of one simulated shape, as an office has it."""
    kind = {"LineString": "LineString", "Polygon": "Polygon"}[shape.geom_type]
    memory = QgsVectorLayer(f"{kind}?crs=EPSG:4326&field=reserve:string", "barrier", "memory")
    feature = QgsFeature(memory.fields())
    feature.setAttributes(["simulated reserve"])
    feature.setGeometry(QgsGeometry.fromWkt(shape.wkt))
    memory.dataProvider().addFeature(feature)
    memory.updateExtents()
    return memory


@pytest.mark.parametrize(
    ("shape", "asked", "groups"),
    [
        (shapely.LineString([(131, 43), (131, 44)]), {}, ["left", "right"]),
        (shapely.box(130, 43, 131, 44), {}, ["inside", "outside"]),
        (shapely.box(130, 43, 131, 44), {"BARRIER_NAME": "reserve"}, ["outside", "simulated reserve"]),
    ],
)
def test_sides_of_a_barrier(run, sampled, tmp_path, shape, asked, groups):
    """Samples of CHN lie west of the barrier, those of RUS east; one of RUS is not sure enough to have a side."""
    path, _alleles = sampled
    database = open_database(path)
    samples = database.read("samples")
    east = samples["declaredSide"].eq("RUS").to_numpy()
    samples["geometry"] = shapely.points(np.where(east, 131.1, 130.9), 43.5)
    samples.loc[samples.index[east][0], "coordinateUncertaintyInMeters"] = 50_000.0
    with database.transaction() as writer:
        writer.replace("samples", samples)
    page, table_path = tmp_path / "diversity.html", str(tmp_path / "g.gpkg")
    given = {"GROUP_BY": "barrier", "BARRIER": layer(path, shape), "GROUPS": table_path, "REPORT": str(page), **asked}
    run("geneticdiversity", {"DATABASE": path, "SPECIES": "AL", **given})
    found = table(table_path).set_index("group")["animals"]
    assert found.index.tolist() == groups
    assert sorted(found) == [9, 14]  # one animal of CHN was sampled twice; the two of MNG lie in the west
    assert "131.1" not in page.read_text(encoding="utf-8")


def test_laboratories_need_a_calibration_to_be_compared(run, sampled, tmp_path):
    """Laboratory B measures six base pairs more; without a calibration that looks like a difference of the groups."""
    path, _alleles = sampled
    database = open_database(path)
    samples, calls = database.read("samples"), database.read("genotypes")
    samples["lab"] = samples["declaredSide"].map({"CHN": "A", "RUS": "B"})
    there = calls["materialSampleID"].isin(samples.loc[samples["lab"] == "B", "materialSampleID"])
    calls.loc[there, ["allele1", "allele2"]] += 6
    with database.transaction() as writer:
        writer.replace("samples", samples)
        writer.replace("genotypes", calls)
    pairs, page = str(tmp_path / "p.gpkg"), tmp_path / "d.html"
    asked = {"DATABASE": path, "SPECIES": "AL", "PAIRWISE": pairs, "REPORT": str(page)}
    run("geneticdiversity", asked)
    apart = table(pairs)["fst"].iloc[0]
    assert any(
        "measure shifted sizes" in line for line in run.feedback.told
    ) and "measure shifted sizes" in page.read_text("utf-8")
    calibration = tmp_path / "c.csv"
    rows = "".join(f"L{n},B,A,-6\n" for n in range(LOCI))
    calibration.write_text(f"locus,lab_from,lab_to,offset\n{rows}", encoding="utf-8")
    results = run("geneticdiversity", {**asked, "CALIBRATION": str(calibration)})
    assert results["ANIMALS"] == 22 and table(pairs)["fst"].iloc[0] < apart
    assert not any("measure shifted sizes" in line for line in run.feedback.told)
    assert any("does not name are left out: 2" in line for line in run.feedback.told)  # those of MNG


@pytest.mark.parametrize(
    ("asked", "sentence"),
    [
        ({"SPECIES": "AT"}, "no genotype of species AT"),
        ({"GROUP_BY": "barrier"}, "layer of lines"),
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
