"""Matching through the algorithm, on simulated samples: tables, proposals, what a person decided, and refusals."""

from __future__ import annotations

import re

import numpy as np
import pandas as pd
import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer
from simulated_genotypes import write

from neaspec_plugin import paths
from neaspec_plugin.adapters.database import open_database
from neaspec_plugin.adapters.texts.help import HELP
from neaspec_plugin.processing.genotypes import RULES

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


def test_the_report_tells_sums_and_names_nobody(run, database, tmp_path):
    path, _animals = database(("A", "B"))
    page, loci = tmp_path / "report.html", str(tmp_path / "loci.gpkg")
    run("matchgenotypes", {"DATABASE": path, "SPECIES": "AL", "REPORT": str(page), "LOCI": loci})
    text = page.read_text(encoding="utf-8")
    for told in ("Expected false matches", "no match between laboratories is declared", "Quality index", "<svg"):
        assert told in text
    assert "sim:" not in text and "G-" not in text and "own 0" not in text
    found = table(loci).set_index("locus")
    assert len(found) == LOCI and (found["quality"] == 1).all() and (found["attempts"] == 30).all()


def test_a_sex_marker_is_no_locus_and_tells_the_sex(run, database, tmp_path):
    path, _animals = database()
    samples = open_database(path).read("samples")["materialSampleID"]
    rows = [(f"{name}:{n}:AMEL", name, str(n), "AMEL", 194, 214, "raw") for name in samples for n in range(3)]
    columns = ["genotype_id", "materialSampleID", "replicate", "locus", "allele1", "allele2", "callType"]
    with open_database(path).transaction() as writer:
        writer.insert("genotypes", pd.DataFrame(rows, columns=columns))
    outputs = {name: str(tmp_path / f"{name}.gpkg") for name in ("GROUPS", "LOCI")}
    run("matchgenotypes", {"DATABASE": path, "SPECIES": "AL", **outputs})
    assert len(table(outputs["LOCI"])) == LOCI and (table(outputs["GROUPS"])["sex"] == "male").all()
    run("matchgenotypes", {"DATABASE": path, "SPECIES": "AL", "SEX_MARKERS": "AMEL:210/190", **outputs})
    assert not (table(outputs["GROUPS"])["sex"] == "male").any()
    with pytest.raises(QgsProcessingException, match=r"AMEL=210"):
        run("matchgenotypes", {"DATABASE": path, "SPECIES": "AL", "SEX_MARKERS": "AMEL=210"})


# --- the exercise of the help -----------------------------------------------------------------------------------------


def step(number):
    """A text of the exercise, without the commas of its numbers."""
    (text,) = (text for text in HELP["matchgenotypes"] if f"Step {number}: " in text)
    return text.replace(",", "")


def kept(told):
    return next(
        int(match[1].replace(",", "")) for match in (re.search(r"kept: ([\d,]+)", line) for line in told) if match
    )


@pytest.mark.slow
def test_the_ten_steps_give_the_numbers_that_they_tell(run, tmp_path):
    assert all(step(number) for number in range(1, 11))
    path = str(tmp_path / "neaspec.gpkg")
    run("createdatabase", {"DATABASE": path})
    run("loadflagshiplayers", {"DATABASE": path})
    for number, name in ((1, "samples"), (2, "genotypes")):
        source = paths.resource("examples", f"simulated_{name}.csv")
        run("importdetections", {"DATABASE": path, "INPUT": source, "DATASET": "simulated"})
        assert f"Records kept: {kept(run.feedback.told)}" in step(number)

    results = run("matchgenotypes", {"DATABASE": path, "SPECIES": "AT"})
    log = "\n".join(run.feedback.told).replace(",", "")
    assert (
        f"{results['SAMPLES']} samples that entered one with too few loci and {results['INDIVIDUALS']} animals"
        in step(3)
    )
    assert "left out for too few loci: 1" in log and "Pairs not compared: 380" in log and "380 pairs" in step(3)
    assert not open_database(path).read("individuals")["countries"].eq("CHN;RUS").any()

    outputs = {name: str(tmp_path / f"{name}.gpkg") for name in ("GROUPS", "PAIRS", "LOCI")}
    plot, report, calibration = (
        tmp_path / "plot.svg",
        tmp_path / "report.html",
        paths.resource("examples", "simulated_calibration.csv"),
    )
    asked = {
        "DATABASE": path,
        "SPECIES": "AT",
        "CALIBRATION": calibration,
        **outputs,
        "REPORT": str(report),
        "PLOT": str(plot),
    }
    results = run("matchgenotypes", asked)
    log = "\n".join(run.feedback.told).replace(",", "")
    assert (
        "Locus PTI10 of laboratory simulated-lab-B is not comparable" in log
        and "PTI010" in step(4)
        and "F441" in step(4)
    )
    animals = open_database(path).read("individuals")
    assert f"there are {len(animals)} animals; three" in step(5) and animals["countries"].eq("CHN;RUS").sum() == 3
    assert "Pairs of samples compared: 741" in log and "All 741 pairs" in step(5)
    assert "two sides of a border: 380" in log and "380 across" in step(5)

    bars = re.findall(r'height="([\d.]+)" fill="#31446B"', plot.read_text(encoding="utf-8"))
    assert [float(bar) > 0 for bar in bars[:5]] == [True, True, False, False, False] and "after a gap" in step(6)

    told = re.search(r"siblings: ([\d.]+) of them across a border ([\d.]+);", log)
    assert f"{float(told[1]):.3f} and across the border {float(told[2]):.3f}" in step(7)
    groups, pairs, loci = (table(outputs[name]) for name in outputs)
    grades = groups.groupby("organismID")["grade"].first().value_counts()
    assert f"{grades['certain']} animals are certain and {grades['probable']} probable" in step(7)
    shown = report.read_text(encoding="utf-8")
    assert "simulated-36" not in shown and "Amur Tiger" in shown

    differ = pairs[pairs["mismatches"] > 0]
    assert len(differ) == 2 and (differ["mismatches"] == 1).all() and (differ["dropout_mismatches"] == 1).all()
    assert (differ[["sample_a", "sample_b"]] == "simulated:simulated-36").any(axis=1).all() and "simulated-36" in step(
        8
    )
    assert (differ["grade"] == "probable").all()
    assert results["CONFLICTS"] == 0 and "no conflict" in step(9)
    worst = loci.loc[loci["dropout"].idxmax()]
    assert f"{worst['locus']} has the most dropout {100 * worst['dropout']:.1f} percent" in step(9)

    evidence = open_database(path).read("identity_evidence").assign(decided="2024-06-01T00:00:00Z", reviewer="office")
    with open_database(path).transaction() as writer:
        writer.replace("identity_evidence", evidence)
    run("matchgenotypes", asked)
    again = open_database(path).read("identity_evidence")
    assert again["decided"].notna().all() and len(again) == len(evidence) and "confirmed links stay" in step(10)


def test_the_tables_of_the_exercise_are_those_of_the_tool(tmp_path):
    write(tmp_path)
    for name in ("samples", "genotypes", "calibration"):
        shipped = paths.resource("examples", f"simulated_{name}.csv")
        with open(shipped, encoding="utf-8", newline="") as file:
            assert file.read() == (tmp_path / f"simulated_{name}.csv").read_text(encoding="utf-8")
