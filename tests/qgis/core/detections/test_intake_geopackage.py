"""Imports into a real GeoPackage: what comes back from the file compares equal to what went in."""

from __future__ import annotations

import pandas as pd
import pytest
from simulated_packages import DEPLOYMENTS, SPECIES, observation, write_package

from neaspec_plugin.adapters import geopackage
from neaspec_plugin.core.detections.intake import take_in
from neaspec_plugin.core.detections.reader import Context
from neaspec_plugin.core.detections.readers import camtrap_dp, count_table
from neaspec_plugin.core.detections.source import open_source
from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.progress import Silent


@pytest.fixture()
def database(tmp_path):
    path = str(tmp_path / "neaspec.gpkg")
    geopackage.create(path)
    return geopackage.GeoPackage.open(path)


def take(database, path, reader=camtrap_dp, **context):
    with open_source(str(path)) as source, database.transaction() as writer:
        context = Context(species=SPECIES, **context)
        dataset = reader.describe(source, context)
        imports = writer.read("imports", {"dataset_id": dataset.dataset_id})
        account = take_in(reader, source, context, list(imports["import_id"]), writer, Silent())[1]
        row = {"import_id": dataset.import_id, "dataset_id": dataset.dataset_id, "sha256": dataset.sha256}
        writer.replace("imports", pd.DataFrame([row]))
        return account


def content(database):
    return {
        table: database.read(table).to_csv()
        for table in ("deployments", "effort", "detections", "counts", "import_issues")
    }


def test_a_package_comes_in_and_again_changes_nothing(database, tmp_path):
    rows = [observation(n, count="" if n % 3 else "2", sex="" if n % 2 else "male") for n in range(9)]
    rows += [
        observation(9, count="many"),
        observation(10, eventEnd="2024-04-01T00:00:00Z"),
        observation(11, observationType="blank"),
    ]
    far = {**DEPLOYMENTS[1], "deploymentID": "d3", "latitude": "", "longitude": "", "timestampIssues": "true"}
    package = write_package(tmp_path / "p", [*DEPLOYMENTS, far], rows)
    first = take(database, package)
    assert (first.records_in, first.kept, first.rejected, first.added) == (15, 14, 1, 14)
    before = content(database)
    second = take(database, package)
    assert (second.added, second.changed, second.gone, second.unchanged) == (0, 0, 0, 14)
    assert content(database) == before
    detections = database.read("detections")
    assert set(detections["geometry"].map(lambda point: (point.x, point.y))) == {(130.9, 43.2)}


def test_a_newer_export_updates_the_file(database, tmp_path):
    take(database, write_package(tmp_path / "p", observations=[observation(n) for n in range(4)]))
    account = take(
        database,
        write_package(tmp_path / "p", observations=[observation(3, count="5"), observation(2), observation(7)]),
    )
    assert (account.added, account.changed, account.gone, account.unchanged) == (1, 1, 2, 3)
    assert sorted(database.read("detections")["occurrenceID"]) == [f"simulated-package:o{n}" for n in (2, 3, 7)]
    assert sorted(database.read("import_issues")["code"]) == ["record_changed", "record_gone", "record_gone"]


def test_counts_come_in_and_again_change_nothing(database, tmp_path):
    path = tmp_path / "simulated_counts.csv"
    table = {
        "count_id": ["a", "b"],
        "species_id": ["HC", "AT"],
        "season": ["wintering", "year_round"],
        "season_year": ["2015", "2016"],
        "count": ["12", "3"],
        "unit": ["individuals", "adults"],
        "count_kind": ["census", "official_statement"],
        "lat": ["32.1", ""],
        "lon": ["130.3", ""],
    }
    pd.DataFrame(table).to_csv(path, index=False)
    assert take(database, path, count_table, dataset_id="simulated").added == 2
    assert take(database, path, count_table, dataset_id="simulated").unchanged == 2


def test_what_fails_leaves_the_file_as_it_was(database, tmp_path):
    take(database, write_package(tmp_path / "p", observations=[observation(1)]))
    before = content(database)
    swapped = [{**row, "latitude": row["longitude"], "longitude": row["latitude"]} for row in DEPLOYMENTS]
    with pytest.raises(NeaspecError):
        take(database, write_package(tmp_path / "p", swapped, [observation(1), observation(2)]))
    package = write_package(tmp_path / "p", observations=[observation(n) for n in range(3)])
    broken = (package / "observations.csv").read_bytes() + b'o9,d1,"never closed\n'
    (package / "observations.csv").write_bytes(broken)
    with pytest.raises(NeaspecError):
        take(database, package)
    assert content(database) == before
