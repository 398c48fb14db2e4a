"""Matching through the algorithm, on simulated samples: tables, proposals, what a person decided, and refusals."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

from neaspec_plugin.adapters.database import open_database
from neaspec_plugin.processing.individuals.match_genotypes import RULES

LOCI, ANIMALS = 12, 8


def simulated(lab_of_side=("X", "X")):
    """Simulated samples: eight animals, the first two of them sampled on both sides; three replicates of each locus."""
    source = np.random.default_rng(7)
    truth = 100 + 2 * source.integers(0, 6, (ANIMALS, LOCI, 2))
    visits = [(animal, side) for animal in range(ANIMALS) for side in ((0, 1) if animal < 2 else (animal % 2,))]
    names = [f"sim:S{number:02}" for number in range(len(visits))]
    samples = pd.DataFrame(
        {
            "materialSampleID": names,
            "species_id": "AL",
            "datasetID": "sim",
            "lab": [lab_of_side[side] for _, side in visits],
            "declaredSide": [("CHN", "RUS")[side] for _, side in visits],
            "collectionDate": [f"2024-01-{number + 1:02}" for number in range(len(visits))],
            "organismName": [f"own {animal}" if side else None for animal, side in visits],
        }
    )
    rows = [
        (f"{name}:{n}:L{locus}", name, str(n), f"L{locus}", *map(int, sorted(truth[animal, locus])), "raw")
        for name, (animal, _) in zip(names, visits)
        for locus in range(LOCI)
        for n in range(1, 4)
    ]
    columns = ["genotype_id", "materialSampleID", "replicate", "locus", "allele1", "allele2", "callType"]
    return samples, pd.DataFrame(rows, columns=columns), [animal for animal, _ in visits]


@pytest.fixture
def database(run, tmp_path):
    path = str(tmp_path / "neaspec.gpkg")
    run("createdatabase", {"DATABASE": path})

    def fill(*labs):
        samples, calls, animals = simulated(*labs)
        with open_database(path).transaction() as writer:
            for table, frame in (("samples", samples), ("genotypes", calls)):
                writer.clear(table)
                writer.insert(table, frame)
        return path, animals

    return fill


def table(path):
    layer = QgsVectorLayer(path, "x", "ogr")
    assert layer.isValid()
    names = [field.name() for field in layer.fields()]
    return pd.DataFrame([[feature[name] for name in names] for feature in layer.getFeatures()], columns=names)


@pytest.mark.parametrize("method", ["likelihood", "alleles"])
def test_animals_are_proposed_once(run, database, tmp_path, method):
    path, animals = database()
    outputs = {name: str(tmp_path / f"{name}.gpkg") for name in ("GROUPS", "PAIRS")}
    plot = tmp_path / "plot.svg"
    asked = {"DATABASE": path, "SPECIES": "AL", "METHOD": method, **outputs, "PLOT": str(plot), "LANGUAGE": "en"}
    results = run("matchgenotypes", asked)
    assert [results[name] for name in ("SAMPLES", "INDIVIDUALS", "MATCHES", "CONFLICTS")] == [10, 8, 2, 0]
    groups, pairs = (table(outputs[name]) for name in ("GROUPS", "PAIRS"))
    assert groups.groupby("organismID")["sample"].agg(frozenset).nunique() == 8
    assert pd.crosstab(groups["organismID"], animals).gt(0).sum(axis=1).eq(1).all()
    across = pairs[pairs["status"] == "together"]
    assert set(zip(across["side_a"], across["side_b"])) <= {("CHN", "RUS"), ("RUS", "CHN")}
    text = plot.read_text(encoding="utf-8")
    assert "full siblings" in text and "sim:" not in text
    written = open_database(path)
    known, evidence = written.read("individuals"), written.read("identity_evidence")
    assert len(known) == 8 and len(evidence) == 10 and evidence["decided"].isna().all()
    both = known[known["countries"] == "CHN;RUS"]
    assert len(both) == 2 and both["firstSeen"].notna().all() and both["aliases"].str.contains("own 0|own 1").all()

    run("matchgenotypes", asked)  # the same again
    assert (
        len(open_database(path).read("identity_evidence")) == 10 and len(open_database(path).read("individuals")) == 8
    )


def test_what_a_person_decided_stays(run, database):
    path, _animals = database()
    decided = pd.DataFrame(
        {
            "evidence_id": ["by hand"],
            "organismID": ["P-1"],
            "record_table": "samples",
            "record_id": ["sim:S00"],
            "method": "photo",
            "grade": "certain",
            "reviewer": "office",
            "decided": "2024-06-01T00:00:00Z",
        }
    )
    with open_database(path).transaction() as writer:
        writer.insert("individuals", pd.DataFrame({"organismID": ["P-1"], "species_id": ["AL"], "sex": ["female"]}))
        writer.insert("identity_evidence", decided)
    run("matchgenotypes", {"DATABASE": path, "SPECIES": "AL"})
    known, evidence = (open_database(path).read(name) for name in ("individuals", "identity_evidence"))
    assert known.set_index("organismID").loc["P-1", "sex"] == "female" and len(known) == 8
    own = evidence[evidence["organismID"] == "P-1"].set_index("record_id")
    assert set(own.index) == {"sim:S00", "sim:S01"}  # the other sample of the animal joins it
    assert own.loc["sim:S00", "reviewer"] == "office" and pd.isna(own.loc["sim:S01", "decided"])


def test_two_animals_by_a_person_are_not_one_by_the_machine(run, database):
    path, _animals = database()
    decided = pd.DataFrame(
        {
            "evidence_id": ["one", "two"],
            "organismID": ["P-1", "P-2"],
            "record_table": "samples",
            "record_id": ["sim:S00", "sim:S01"],
            "method": "expert",
            "grade": "certain",
            "decided": "2024-06-01T00:00:00Z",
        }
    )
    with open_database(path).transaction() as writer:
        writer.insert("individuals", pd.DataFrame({"organismID": ["P-1", "P-2"], "species_id": "AL"}))
        writer.insert("identity_evidence", decided)
    run("matchgenotypes", {"DATABASE": path, "SPECIES": "AL"})
    assert any("more than one animal by a person: 1" in line for line in run.feedback.told)
    evidence = open_database(path).read("identity_evidence")
    assert len(evidence[evidence["record_id"].isin(["sim:S00", "sim:S01"])]) == 2


def test_two_laboratories_need_a_calibration(run, database, tmp_path):
    path, _animals = database(("A", "B"))
    results = run("matchgenotypes", {"DATABASE": path, "SPECIES": "AL"})
    assert results["INDIVIDUALS"] == 10 and results["MATCHES"] == 0
    assert any("No match between them is declared" in line for line in run.feedback.told)
    calibration = tmp_path / "c.csv"
    calibration.write_text(
        "locus,lab_from,lab_to,offset\n" + "".join(f"L{n},B,A,0\n" for n in range(LOCI)), encoding="utf-8"
    )
    results = run("matchgenotypes", {"DATABASE": path, "SPECIES": "AL", "CALIBRATION": str(calibration)})
    assert results["INDIVIDUALS"] == 8 and results["MATCHES"] == 2
    known = open_database(path).read("individuals")
    assert len(known) == 8  # animals that only earlier proposals named are gone


def test_refusals(run, database, tmp_path):
    path, _animals = database()
    with pytest.raises(QgsProcessingException, match=r"no genotype of species AT"):
        run("matchgenotypes", {"DATABASE": path, "SPECIES": "AT"})
    broken = tmp_path / "broken.csv"
    broken.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(QgsProcessingException, match=r"broken\.csv is no calibration"):
        run("matchgenotypes", {"DATABASE": path, "SPECIES": "AL", "CALIBRATION": str(broken)})


def test_rules_are_those_of_the_method():
    from neaspec_plugin.core.individuals import consensus

    assert set(consensus.RULES) == set(RULES)
