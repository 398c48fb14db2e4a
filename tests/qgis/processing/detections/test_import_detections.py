"""Import counts and detections: accounted for, once, all or nothing."""

from __future__ import annotations

import csv
import json
import os
import random
import signal
import subprocess
import sys
import time
import zipfile

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

from neaspec_plugin import paths
from neaspec_plugin.adapters.database import digest, open_database

COUNTS = paths.resource("reference", "counts.csv")
HEAD = "count_id,scope,site_id,species_id,season,season_year,count,unit,count_kind,complete\n"


@pytest.fixture
def ready(run, tmp_path):
    """A database with the reference tables and no counts."""
    path = str(tmp_path / "neaspec.gpkg")
    run("createdatabase", {"DATABASE": path})
    run("loadflagshiplayers", {"DATABASE": path})
    return path


def dump(path):
    """All rows of all tables but ``runs`` and the moments of import, sorted."""
    from neaspec_plugin.core.schema import TABLES

    database = open_database(path)
    found = {}
    for table in TABLES:
        if table not in ("runs", "schema_info"):
            frame = database.read(table)
            found[table] = digest(frame.drop(columns=[name for name in ("imported",) if name in frame]))
    return found


def table(folder, name, text, encoding="utf-8"):
    path = folder / name
    path.write_bytes(text.encode(encoding))
    return str(path)


def test_the_published_counts_come_in_with_their_own_ids(run, ready):
    results = run("importdetections", {"INPUT": COUNTS, "DATABASE": ready})
    with open(COUNTS, encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert results["RECORDS_IN"] == results["KEPT"] == len(rows) and results["REJECTED"] == 0
    stored = open_database(ready).read("counts").set_index("count_id")
    assert set(stored.index) == {row["count_id"] for row in rows}
    for row in rows:
        assert (str(stored.at[row["count_id"], "count"]) if row["count"] else None) == (row["count"] or None)
    assert QgsVectorLayer(results["COUNTS"], "counts", "ogr").featureCount() == len(rows)


def test_the_same_file_again_adds_nothing(run, ready):
    run("importdetections", {"INPUT": COUNTS, "DATABASE": ready})
    before = dump(ready)
    results = run("importdetections", {"INPUT": COUNTS, "DATABASE": ready})
    assert dump(ready) == before
    assert results["KEPT"] == results["RECORDS_IN"] > 0
    assert any("before" in line for line in run.feedback.told)


def test_the_order_of_rows_does_not_matter(run, ready, tmp_path):
    run("importdetections", {"INPUT": COUNTS, "DATABASE": ready})
    before = digest(open_database(ready).read("counts"))
    with open(COUNTS, encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    random.Random(7).shuffle(rows)
    with open(tmp_path / "counts.csv", "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, rows[0].keys())
        writer.writeheader()
        writer.writerows(rows)
    run("importdetections", {"INPUT": str(tmp_path / "counts.csv"), "DATABASE": ready, "DATASET": "reference"})
    assert digest(open_database(ready).read("counts")) == before


def test_a_corrected_table_updates_by_its_own_ids(run, ready, tmp_path):
    first = (
        HEAD
        + "1,site,JPN-IZUMI,HC,wintering,2020,100,individuals,census,yes\n2,site,JPN-IZUMI,HC,wintering,2021,200,individuals,census,yes\n"
    )
    second = (
        HEAD
        + "3,site,JPN-IZUMI,HC,wintering,2022,300,individuals,census,yes\n1,site,JPN-IZUMI,HC,wintering,2020,110,individuals,census,yes\n"
    )
    run("importdetections", {"INPUT": table(tmp_path, "a.csv", first), "DATABASE": ready, "DATASET": "office"})
    run("importdetections", {"INPUT": table(tmp_path, "b.csv", second), "DATABASE": ready, "DATASET": "office"})
    stored = open_database(ready).read("counts").set_index("count_id")["count"]
    assert dict(stored) == {"office:1": 110, "office:3": 300}
    row = open_database(ready).read("imports").sort_values("imported").iloc[-1]
    assert (row["added"], row["changed"], row["gone"], row["unchanged"]) == (1, 1, 1, 0)
    assert set(open_database(ready).read("import_issues")["code"]) == {"record_changed", "record_gone"}


def test_rejects_are_kept_with_code_and_raw_row(run, ready, tmp_path):
    text = (
        HEAD
        + "1,site,JPN-IZUMI,HC,wintering,2020,many,individuals,census,yes\n2,site,JPN-IZUMI,HC,wintering,2021,200,individuals,census,yes\n3,site,NOWHERE,HC,wintering,2021,1,individuals,census,yes\n"
    )
    results = run("importdetections", {"INPUT": table(tmp_path, "a.csv", text), "DATABASE": ready})
    assert (results["RECORDS_IN"], results["KEPT"], results["REJECTED"]) == (3, 1, 2)
    issues = open_database(ready).read("import_issues").set_index("source_row")
    assert dict(issues["code"]) == {1: "not_a_number", 3: "unknown_site"}
    assert json.loads(issues.at[1, "raw_row"])["count"] == "many"


def test_a_report_of_the_account_is_written(run, ready, tmp_path):
    page = tmp_path / "account.html"
    results = run("importdetections", {"INPUT": COUNTS, "DATABASE": ready, "REPORT": str(page), "LANGUAGE": "ru"})
    text = page.read_text(encoding="utf-8")
    assert results["REPORT"] == str(page) and 'lang="ru"' in text and "451" in text


@pytest.mark.parametrize(
    "name, content, told",
    [
        ("empty.csv", b"", r"empty\.csv"),
        ("picture.csv", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", r"picture\.csv"),
        ("other.csv", b"a,b\n1,2\n", r"other\.csv"),
        ("gb.csv", (HEAD + "1,site,JPN-IZUMI,白头鹤,wintering,2020,1,individuals,census,yes\n").encode("gb18030"), r"gb\.csv"),
        ("huge.csv", (HEAD + "1,site,JPN-IZUMI,HC,wintering,2020,1,individuals,census," + "y" * 200_000 + "\n").encode(), r"huge\.csv"),
        ("text.csv", (HEAD + "1,site,JPN-IZUMI,HC,wintering,2020,many,individuals,census,yes\n").encode(), r"text\.csv"),
    ],
)  # fmt: skip
def test_bad_input_gets_one_sentence_and_changes_nothing(run, ready, tmp_path, name, content, told):
    path = tmp_path / name
    path.write_bytes(content)
    before = dump(ready)
    with pytest.raises(QgsProcessingException, match=told) as error:
        run("importdetections", {"INPUT": str(path), "DATABASE": ready})
    assert "Traceback" not in str(error.value) and str(tmp_path) not in str(error.value)
    assert dump(ready) == before


def package(folder, **changes):
    """A made-up Camtrap DP package of one tiger; ``changes`` replace files."""
    files = {
        "datapackage.json": json.dumps(
            {
                "profile": "https://raw.githubusercontent.com/tdwg/camtrap-dp/1.0.1/camtrap-dp-profile.json",
                "name": "simulated-tigers",
                "resources": [{"name": n, "path": f"{n}.csv"} for n in ("deployments", "media", "observations")],
            }
        ),
        "deployments.csv": "deploymentID,latitude,longitude,coordinateUncertainty,deploymentStart,deploymentEnd\nd1,43.2,131.4,30,2024-01-01T00:00:00+10:00,2024-01-11T00:00:00+10:00\n",
        "media.csv": "mediaID,deploymentID,timestamp,filePath,filePublic,fileMediatype\n",
        "observations.csv": "observationID,deploymentID,eventStart,eventEnd,observationLevel,observationType,scientificName,count\no1,d1,2024-01-05T06:00:00+10:00,2024-01-05T06:01:00+10:00,event,animal,Panthera tigris,1\n",
        **changes,
    }
    target = folder / "simulated_tigers.zip"
    with zipfile.ZipFile(target, "w") as archive:
        for name, text in files.items():
            if text is not None:
                archive.writestr(name, text)
    return str(target)


def test_a_camtrap_dp_zip_gives_deployments_effort_and_detections(run, ready, tmp_path):
    run("importdetections", {"INPUT": package(tmp_path), "DATABASE": ready})
    database = open_database(ready)
    detection = database.read("detections").iloc[0]
    assert detection["species_id"] == "AT" and detection["startUTC"].startswith("2024-01-04T20:00:00")
    assert detection["countryFromPoint"] == "RUS"  # well inside Land of the Leopard
    assert database.read("effort")["sampleSizeValue"].tolist() == [10.0]
    assert database.count("deployments") == 1


@pytest.mark.parametrize(
    "changes, told",
    [
        ({"datapackage.json": None, "observations.csv": None}, "simulated_tigers"),
        ({"datapackage.json": "{ broken"}, "datapackage"),
        ({"observations.csv": "observationID,deploymentID\no1,d1\n"}, "column|observationLevel"),
    ],
)
def test_a_broken_package_is_told(run, ready, tmp_path, changes, told):
    before = dump(ready)
    with pytest.raises(QgsProcessingException, match=told):
        run("importdetections", {"INPUT": package(tmp_path, **changes), "DATABASE": ready})
    assert dump(ready) == before


def test_swapped_coordinates_are_told_and_change_nothing(run, ready, tmp_path):
    swapped = "deploymentID,latitude,longitude,deploymentStart,deploymentEnd\nd1,131.4,43.2,2024-01-01T00:00:00+10:00,2024-01-11T00:00:00+10:00\n"
    before = dump(ready)
    with pytest.raises(QgsProcessingException, match=r"simulated_tigers\.zip.*swapped"):
        run("importdetections", {"INPUT": package(tmp_path, **{"deployments.csv": swapped}), "DATABASE": ready})
    assert dump(ready) == before


def test_what_the_source_does_not_say_is_kept_with_the_import_and_asked_anew_when_it_changes(run, ready, tmp_path):
    source = package(tmp_path)
    told = {"COUNTRY": "RUS", "TIMEZONE": "Asia/Vladivostok", "PASSPHRASE": "sentinel-words", "DATE_ORDER": "dmy"}
    run("importdetections", {"INPUT": source, "DATABASE": ready, **told})
    database = open_database(ready)
    row = database.read("imports").iloc[0]
    assert json.loads(row["options"]) == {"country": "RUS", "timezone": "Asia/Vladivostok", "date_order": "dmy"}
    assert json.loads(row["descriptor"])["name"] == "simulated-tigers"
    for table in ("detections", "deployments"):
        assert set(database.read(table)["owner_country"]) == {"RUS"}
    run("importdetections", {"INPUT": source, "DATABASE": ready, **told})
    assert any("before" in line for line in run.feedback.told)
    again = run("importdetections", {"INPUT": source, "DATABASE": ready, **told, "COUNTRY": "CHN"})
    assert again["RECORDS_IN"] == 2 and not any("before" in line for line in run.feedback.told)
    assert set(database.read("detections")["owner_country"]) == {"CHN"}
    assert "sentinel-words" not in " ".join(run.feedback.told)
    with open(ready, "rb") as file:
        assert b"sentinel-words" not in file.read()


def test_a_saved_profile_is_used_and_what_is_given_beside_it_goes_before(run, ready, tmp_path):
    profile = {
        "format": "count_table",
        "mapping": {
            "count_id": "code",
            "site_id": "place",
            "count": "n",
            "unit": "=individuals",
            "scope": "=site",
            "count_kind": "=census",
        },
        "options": {"COUNTRY": "JPN", "TIMEZONE": "Asia/Tokyo"},
    }
    saved = table(tmp_path, "cranes.neaspec-mapping.json", json.dumps(profile))
    source = table(
        tmp_path, "cranes.csv", "code,place,species_id,season,season_year,n\n1,JPN-IZUMI,HC,wintering,2020,100\n"
    )
    given = {"INPUT": source, "DATABASE": ready, "PROFILE": saved, "DATASET": "office", "COUNTRY": "KOR"}
    assert run("importdetections", given)["KEPT"] == 1
    row = open_database(ready).read("imports").iloc[0]
    assert json.loads(row["mapping"]) == profile["mapping"]
    assert json.loads(row["options"]) == {"country": "KOR", "timezone": "Asia/Tokyo"}
    broken = table(tmp_path, "broken.json", "[1, 2]")
    for file in (broken, str(tmp_path / "none.json")):
        with pytest.raises(QgsProcessingException, match=os.path.basename(file)):
            run("importdetections", {**given, "PROFILE": file})


ISLAND = "deploymentID,latitude,longitude,coordinateUncertainty,deploymentStart,deploymentEnd\nd1,0,0,30,2024-01-01T00:00:00+10:00,2024-01-11T00:00:00+10:00\nd2,43.2,131.4,30,2024-01-01T00:00:00+10:00,2024-01-11T00:00:00+10:00\n"
SEEN = (
    "observationID,deploymentID,eventStart,eventEnd,observationLevel,observationType,scientificName,count\n"
    + "".join(
        f"o{n},d{n % 2 + 1},2024-01-05T06:0{n}:00+10:00,2024-01-05T06:0{n}:10+10:00,event,animal,Panthera tigris,1\n"
        for n in range(4)
    )
)


def test_the_quality_tests_flag_within_the_import_and_the_account_stays_in_balance(run, ready, tmp_path):
    source = package(tmp_path, **{"deployments.csv": ISLAND, "observations.csv": SEEN})
    results = run("importdetections", {"INPUT": source, "DATABASE": ready, "CHECK": False})
    plain = set(open_database(ready).read("import_issues")["code"])
    assert "near_zero" not in plain
    os.remove(ready)
    run("createdatabase", {"DATABASE": ready})
    run("loadflagshiplayers", {"DATABASE": ready})
    results = run("importdetections", {"INPUT": source, "DATABASE": ready})
    database = open_database(ready)
    assert results["RECORDS_IN"] == results["KEPT"] + results["REJECTED"] == 6
    issues = database.read("import_issues")
    assert {"near_zero", *plain} <= set(issues["code"])
    row = database.read("imports").iloc[0]
    assert (
        row["kept"] == row["added"] == database.count("detections") + database.count("deployments") == results["KEPT"]
    )
    assert row["rejected"] == results["REJECTED"]
    flags = issues[issues["severity"] == "flag"].drop_duplicates(["record_table", "record_id"])
    stored = {*database.read("detections")["occurrenceID"], *database.read("deployments")["deploymentID"]}
    assert results["FLAGGED"] == flags["record_id"].isin(stored).sum() > 0


def test_what_the_tests_find_is_the_same_whether_the_records_are_read_back_or_not(run, ready, tmp_path, monkeypatch):
    from neaspec_plugin.adapters import intake

    source = package(tmp_path, **{"deployments.csv": ISLAND, "observations.csv": SEEN})
    found = []
    for remembered in (True, False):
        path = str(tmp_path / f"{remembered}.gpkg")
        run("createdatabase", {"DATABASE": path})
        run("loadflagshiplayers", {"DATABASE": path})
        if not remembered:
            monkeypatch.setattr(intake._Remembered, "read", lambda self, *asked: self._writer.read(*asked))
        run("importdetections", {"INPUT": source, "DATABASE": path})
        found.append(
            {name: digest(open_database(path).read(name)) for name in ("detections", "deployments", "import_issues")}
        )
    assert found[0] == found[1]


def test_media_and_a_declared_side_come_in(run, ready, tmp_path):
    source = package(
        tmp_path,
        **{
            "media.csv": "mediaID,deploymentID,timestamp,filePath,filePublic,fileMediatype\nm1,d1,2024-01-05T06:00:00+10:00,a/b.jpg,false,image/jpeg\n"
        },
    )
    results = run("importdetections", {"INPUT": source, "DATABASE": ready})
    assert QgsVectorLayer(results["MEDIA"], "media", "ogr").featureCount() == 1
    detection = open_database(ready).read("detections").iloc[0]
    assert detection["sideStatus"] == "ok" and detection["borderDistance_m"] > 0


def test_a_folder_that_is_no_package_is_told_so(run, ready, tmp_path):
    folder = tmp_path / "my folder"
    folder.mkdir()
    table(folder, "a.csv", HEAD)
    with pytest.raises(QgsProcessingException, match="my folder is not a Camtrap DP package"):
        run("importdetections", {"INPUT": str(folder), "DATABASE": ready})


def test_a_full_disk_and_a_lock_are_told_and_change_nothing(run, ready, monkeypatch):
    import sqlite3

    from neaspec_plugin.adapters import geopackage

    before, connect = dump(ready), geopackage._connect

    def nearly_full(path):
        connection = connect(path)
        connection.execute(f"PRAGMA max_page_count = {connection.execute('PRAGMA page_count').fetchone()[0] + 2}")
        return connection

    monkeypatch.setattr(geopackage, "_connect", nearly_full)
    with pytest.raises(QgsProcessingException, match="The disk is full"):
        run("importdetections", {"INPUT": COUNTS, "DATABASE": ready})
    monkeypatch.setattr(geopackage, "_connect", connect)
    assert dump(ready) == before
    monkeypatch.setattr(geopackage, "BUSY_TIMEOUT_MS", 200)
    other = sqlite3.connect(ready, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(QgsProcessingException, match="is locked"):
        run("importdetections", {"INPUT": COUNTS, "DATABASE": ready})
    other.execute("ROLLBACK")
    other.close()
    assert dump(ready) == before


CHILD = """
import sys
sys.path[:0] = {paths!r}
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback
application = QgsApplication([], False)
application.initQgis()
from neaspec_plugin.processing.provider import NeaspecProvider
provider = NeaspecProvider()
QgsApplication.processingRegistry().addProvider(provider)
algorithm = QgsApplication.processingRegistry().createAlgorithmById("neaspec:importdetections")
from neaspec_plugin.adapters.geopackage_writer import GeoPackageWriter
replace = GeoPackageWriter.replace
def told(self, table, frame):
    if table == "import_issues":
        print("rejects", flush=True)
    return replace(self, table, frame)
GeoPackageWriter.replace = told
print("ready", flush=True)
algorithm.run({{"INPUT": {input!r}, "DATABASE": {database!r}}}, QgsProcessingContext(), QgsProcessingFeedback(False))
print("done", flush=True)
import os
os._exit(0)
"""


@pytest.mark.slow
def test_killed_at_random_moments_it_leaves_all_or_nothing(run, ready, tmp_path):
    """Twenty kills between the first write (rejects among it) and the end; the moments come from a seed."""
    rows = "".join(
        f"{n},site,JPN-IZUMI,HC,wintering,2020,{'many' if n % 3 == 0 else n},individuals,site_count,yes\n"
        for n in range(3000)
    )
    source = table(tmp_path, "many.csv", HEAD + rows)
    before = dump(ready)
    code = CHILD.format(paths=[path for path in sys.path if path], input=source, database=ready)
    moments = random.Random(20)
    whole, after = None, None
    for number in range(21):
        child = subprocess.Popen(
            [sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        child.stdout.readline()
        started = time.monotonic()
        if number == 1:
            child.stdout.readline()  # "rejects": now they are being written
            os.kill(child.pid, signal.SIGKILL)
            child.wait()
        elif whole is not None:
            time.sleep(moments.uniform(0.2, 1.0) * whole)
            os.kill(child.pid, signal.SIGKILL)
            child.wait()
        else:  # the first one runs to its end on a copy, to know how long it takes and what it leaves
            import shutil

            shutil.copy(ready, tmp_path / "kept.gpkg")
            child.wait()
            whole, after = time.monotonic() - started, dump(ready)
            shutil.copy(tmp_path / "kept.gpkg", ready)
            continue
        found = dump(ready)
        assert found in (before, after), f"kill number {number} left something between"
        if found == after:
            import shutil

            shutil.copy(tmp_path / "kept.gpkg", ready)


def test_a_layer_that_is_open_and_drawn_is_fresh_after_the_import(run, ready, qgis_app):
    from qgis.core import QgsMapRendererParallelJob, QgsMapSettings, QgsRectangle
    from qgis.PyQt.QtCore import QSize

    layer = QgsVectorLayer(open_database(ready).layer_source("counts"), "counts", "ogr")
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setOutputSize(QSize(200, 200))
    settings.setExtent(QgsRectangle(68, 18, 150, 56))
    job = QgsMapRendererParallelJob(settings)
    job.start()
    run("importdetections", {"INPUT": COUNTS, "DATABASE": ready})
    job.waitForFinished()
    layer.dataProvider().reloadData()
    assert len(list(layer.getFeatures())) == 451
