"""Export of Camtrap DP packages: generalised, exact for a recipient, and taken in again."""

from __future__ import annotations

import json
import re
import zipfile

import pytest
from camtrap_schemas import problems
from qgis.core import QgsProcessingException
from simulated_packages import DEPLOYMENTS, observation, write_package

from neaspec_plugin.adapters.database import open_database

TOLD = {"TITLE": "Tigers, simulated", "CONTACT": "Office of the reserve", "SAMPLING_DESIGN": "targeted",
        "CAPTURE_METHOD": ["activityDetection"]}  # fmt: skip
SENTINEL = re.compile(r"131[.,]12|43[.,]65432|SENTINEL")


@pytest.fixture(scope="session")
def simulated(provider, tmp_path_factory):
    """A database with the species and one simulated package, made once."""
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback

    folder = tmp_path_factory.mktemp("simulated")
    station = {**DEPLOYMENTS[0], "deploymentID": "SENTINEL-1", "locationID": "SENTINEL-1", "latitude": "43.654321",
               "longitude": "131.123456"}  # fmt: skip
    kinds = [observation(1, deploymentID="SENTINEL-1"), observation(2, deploymentID="SENTINEL-1", observationType="human",
             scientificName="", individualID="", count="")]  # fmt: skip
    source = write_package(folder / "source", [station], kinds, title="SENTINEL title")
    database = str(folder / "neaspec.gpkg")
    for name, parameters in (
        ("createdatabase", {}),
        ("loadflagshiplayers", {}),
        ("importdetections", {"INPUT": str(source)}),
    ):
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"neaspec:{name}")
        feedback = QgsProcessingFeedback()
        _, worked = algorithm.run({"DATABASE": database, **parameters}, QgsProcessingContext(), feedback, {}, False)
        assert worked
    return database


def everything(path):
    with zipfile.ZipFile(path) as archive:
        return "".join(archive.read(name).decode("utf-8") for name in archive.namelist())


def test_a_generalised_package_is_valid_and_holds_nothing_exact(run, simulated, tmp_path):
    out = tmp_path / "package.zip"
    results = run("exportcamtrapdp", {"DATABASE": simulated, "OUTPUT": str(out), **TOLD})
    assert results["OUTPUT"] == str(out)
    assert (results["DEPLOYMENTS"], results["OBSERVATIONS"], results["MEDIA"], results["WITHHELD"]) == (1, 1, 0, 1)
    assert problems(out, tmp_path / "unpacked") == []
    assert not SENTINEL.search(everything(out)) and not SENTINEL.search("\n".join(run.feedback.told))
    assert any("no animal" in line for line in run.feedback.told)
    about = json.loads((tmp_path / "unpacked" / "datapackage.json").read_text(encoding="utf-8"))
    assert "0.1 degree" in about["description"]
    assert open_database(simulated).read("runs", {"run_id": results["RUN"]})["recipient"].isna().all()


def test_an_exact_package_is_recorded_with_its_recipient_and_comes_in_again(run, simulated, tmp_path):
    out = tmp_path / "package.zip"
    asked = {"DATABASE": simulated, "OUTPUT": str(out), **TOLD, "EXACT": True, "RECIPIENT": "Office of the neighbour"}
    results = run("exportcamtrapdp", asked)
    assert (results["OBSERVATIONS"], results["WITHHELD"]) == (2, 0)
    assert list(open_database(simulated).read("runs", {"run_id": results["RUN"]})["recipient"]) == [
        "Office of the neighbour"
    ]
    assert problems(out, tmp_path / "unpacked") == []
    other = str(tmp_path / "other.gpkg")
    run("createdatabase", {"DATABASE": other})
    run("loadflagshiplayers", {"DATABASE": other})
    run("importdetections", {"INPUT": str(out), "DATABASE": other})
    before, after = (open_database(path).read("detections") for path in (simulated, other))
    for name in (
        "organismName",
        "startUTC",
        "localStart",
        "individualCount",
        "sex",
        "scientificName",
        "species_id",
        "eventID",
    ):
        assert after[name].map(own).astype(str).tolist() == before[name].map(own).astype(str).tolist()
    assert [place.wkt for place in after["geometry"]] == [place.wkt for place in before["geometry"]]


def own(value):
    return value.rsplit(":", 1)[-1] if isinstance(value, str) and value.startswith("simulated") else value


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"EXACT": True}, "recipient"),
        ({"TITLE": "untitled"}, "untitled"),
        ({"CONTACT": ""}, "CONTACT"),
        ({"SAMPLING_DESIGN": None}, "SAMPLING_DESIGN"),
        ({"DATASETS": "nowhere"}, "nowhere"),
    ],
)
def test_what_is_missing_is_told_and_nothing_is_written(run, simulated, tmp_path, changes, told):
    out = tmp_path / "package.zip"
    with pytest.raises(QgsProcessingException, match=told):
        run("exportcamtrapdp", {"DATABASE": simulated, "OUTPUT": str(out), **TOLD, **changes})
    assert not list(tmp_path.iterdir())


def test_an_empty_database_gives_no_package(run, tmp_path):
    database = str(tmp_path / "neaspec.gpkg")
    run("createdatabase", {"DATABASE": database})
    with pytest.raises(QgsProcessingException, match="No record"):
        run("exportcamtrapdp", {"DATABASE": database, "OUTPUT": str(tmp_path / "package.zip"), **TOLD})
    assert not (tmp_path / "package.zip").exists()


def test_two_packages_bear_other_names(run, simulated, tmp_path):
    texts = []
    for name in ("a.zip", "b.zip"):
        run("exportcamtrapdp", {"DATABASE": simulated, "OUTPUT": str(tmp_path / name), **TOLD})
        texts.append(set(re.findall(r"\b[0-9a-f]{12}\b", everything(tmp_path / name))))
    assert texts[0] and not texts[0] & texts[1]
