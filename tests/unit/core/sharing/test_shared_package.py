"""The package as files: valid, signed, unchanged, harmless, and refused where one cell should not be there."""

from __future__ import annotations

import csv
import hashlib
import hmac
import io
import json
import re
import zipfile
from dataclasses import replace
from pathlib import PurePosixPath

import pandas as pd
import pytest
from simulated_office import about, english, office, shared

from neaspec_plugin.core.detections.source import open_source
from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.sharing import shared_package, signature
from neaspec_plugin.core.sharing.shared_package import files_of, write

PASSPHRASE = "Ирбис и барс 2026"
PARTS = "deployments.csv", "effort.csv", "detections.csv"


@pytest.fixture(scope="module")
def package():
    return shared(office())


@pytest.fixture
def path(package, tmp_path):
    write(str(tmp_path / "shared.zip"), package, about(), PASSPHRASE)
    return tmp_path / "shared.zip"


def members(path):
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def rewritten(path, folder, **changed):
    """A copy with other bytes in some members (None = left out)."""
    files = {**members(path), **{name.replace("__", "."): data for name, data in changed.items()}}
    with zipfile.ZipFile(folder / "other.zip", "w") as archive:
        for name, data in files.items():
            if data is not None:
                archive.writestr(name, data)
    return folder / "other.zip"


def verify(path, passphrase=PASSPHRASE):
    with open_source(str(path)) as source:
        return signature.verify(source, PurePosixPath(""), files_of("records"), passphrase)


def code_of(call, *values, **named):
    with pytest.raises(NeaspecError) as error:
        call(*values, **named)
    return error.value.message.code


def test_the_files_and_their_checksums(path, package):
    files = members(path)
    assert set(files) == {*PARTS, "datapackage.json", "README.txt", "SHA256SUMS", "SIGNATURE"}
    listed = dict(reversed(line.split("  ")) for line in files["SHA256SUMS"].decode().splitlines())
    assert listed == {name: hashlib.sha256(data).hexdigest() for name, data in files.items() if name[0] != "S"}
    rows = list(csv.DictReader(io.StringIO(files["detections.csv"].decode())))
    assert len(rows) == package.account.shared
    assert all(row["dataGeneralizations"] and row["informationWithheld"] for row in rows)
    descriptor = json.loads(files["datapackage.json"])
    assert (descriptor["profile"], descriptor["profileVersion"]) == ("neaspec-shared-detections", "1")
    assert descriptor["name"] == "shared-chn-rus" and descriptor["ownerCountry"] == "CHN"


def test_the_signature_is_the_one_that_the_standards_give(path):
    files = members(path)
    stated = json.loads(files["SIGNATURE"])
    key = hashlib.pbkdf2_hmac("sha256", PASSPHRASE.encode(), bytes.fromhex(stated["salt"]), stated["iterations"])
    assert stated["iterations"] >= 600_000
    assert stated["signature"] == hmac.new(key, files["SHA256SUMS"], hashlib.sha256).hexdigest()
    assert verify(path) is True and verify(path, "") is False
    assert code_of(verify, path, "another passphrase") == "shared_signature"


def test_a_passphrase_typed_with_marks_apart_is_the_same(package, tmp_path):
    write(str(tmp_path / "a.zip"), package, about(), "ёлка и тигр й")
    decomposed = "е\u0308лка и тигр и\u0306"
    assert decomposed != "ёлка и тигр й" and verify(tmp_path / "a.zip", decomposed)


def test_whatever_was_changed_is_told(path, tmp_path):
    changed = members(path)["effort.csv"].replace(b"month", b"year")
    assert code_of(verify, rewritten(path, tmp_path, effort__csv=changed)) == "shared_checksum"
    assert code_of(verify, rewritten(path, tmp_path, effort__csv=None)) == "shared_checksum"
    assert code_of(verify, rewritten(path, tmp_path, SHA256SUMS=None)) == "shared_sums_missing"
    assert code_of(verify, rewritten(path, tmp_path, SHA256SUMS=b"no list")) == "shared_sums_missing"
    assert code_of(verify, rewritten(path, tmp_path, SIGNATURE=None)) == "shared_unsigned"
    # changed with a list that fits: only the signature tells
    files = {**members(path), "effort.csv": changed}
    sums = signature.sums({name: data.decode() for name, data in files.items() if name[0] != "S"}).encode()
    other = rewritten(path, tmp_path, effort__csv=changed, SHA256SUMS=sums)
    assert verify(other, "") is False
    assert code_of(verify, other) == "shared_signature"


@pytest.mark.parametrize(
    "stated",
    [b"{}", b"[]", b"no json", b'{"salt": 1}', b'{"salt": "zz", "iterations": 600000, "signature": ""}',
     b'{"salt": "00", "iterations": 1, "signature": "\xc3\xa9"}',
     b'{"salt": "00000000000000000000000000000000", "iterations": 99999999999, "signature": ""}'],
)  # fmt: skip
def test_a_broken_signature_is_none(path, tmp_path, stated):
    assert code_of(verify, rewritten(path, tmp_path, SIGNATURE=stated)) == "shared_signature"


def test_records_are_never_written_unsigned_and_a_short_passphrase_is_refused(package, tmp_path):
    target = tmp_path / "shared.zip"
    assert code_of(write, str(target), package, about(), "") == "sharing_unsigned"
    assert code_of(write, str(target), package, about(), "eleven char") == "sharing_passphrase_short"
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    "table, column, value",
    [
        ("detections", "longitude", 129.41),  # no centre of its cell
        ("detections", "longitude", 129.4512345),
        ("detections", "organismName", "43.1234 130.5678"),
        ("detections", "organismName", "near the old bridge in the north of the reserve"),
        ("detections", "organismName", "Old Bridge"),
        ("detections", "period", "2022-05-17T03:04:05"),
        ("detections", "sex", "at the den"),
        ("detections", "samplingProtocol", "camera trap no. 7"),
        ("detections", "station_id", "station-007"),
        ("detections", "occurrenceRemarks", "x"),
        ("detections", "declaredSide", None),
        ("deployments", "borderBand_km", "12.5 km"),
        ("deployments", "latitude", None),
        ("effort", "sampleSizeValue", 30.25),
    ],
)
def test_one_cell_that_may_not_leave_refuses_the_package(package, tmp_path, table, column, value):
    frame = package.tables[table].copy()
    frame[column] = frame[column].astype(object) if column in frame else None
    frame.loc[frame.index[-1], column] = value
    broken = replace(package, tables={**package.tables, table: frame})
    call = (write, str(tmp_path / "shared.zip"), broken, about(), PASSPHRASE, frozenset(("old bridge",)))
    assert code_of(*call) == "sharing_check_failed"
    assert not list(tmp_path.iterdir())


def test_a_recipient_with_a_position_in_its_name_is_refused(package, tmp_path):
    call = (write, str(tmp_path / "a.zip"), package, about("camp at 43.1234 130.5678"), PASSPHRASE)
    assert code_of(*call) == "sharing_check_failed"


def test_a_code_that_looks_like_a_formula_is_harmless_and_comes_back(package, tmp_path):
    frame = package.tables["detections"].copy()
    frame.loc[0, "organismName"] = "=1+1"
    frame.loc[1, "organismName"] = "-T7"
    whole = replace(package, tables={**package.tables, "detections": frame})
    write(str(tmp_path / "a.zip"), whole, about(), PASSPHRASE)
    rows = list(csv.DictReader(io.StringIO(members(tmp_path / "a.zip")["detections.csv"].decode())))
    assert [rows[n]["organismName"] for n in (0, 1)] == ["'=1+1", "'-T7"]
    assert not [
        cell
        for row in rows
        for name, cell in row.items()
        if name not in ("longitude", "latitude") and re.match(r"[=+\-@\t\r]", cell)
    ]


def test_a_failed_write_leaves_the_older_package(package, tmp_path):
    target = tmp_path / "shared.zip"
    target.write_bytes(b"the older one")
    frame = package.tables["detections"].assign(locality="x")
    broken = replace(package, tables={**package.tables, "detections": frame})
    assert code_of(write, str(target), broken, about(), PASSPHRASE) == "sharing_check_failed"
    assert target.read_bytes() == b"the older one" and len(list(tmp_path.iterdir())) == 1


def test_the_public_product_is_a_table_and_a_map(tmp_path):
    found = shared(office(stations=60, animals=12, records=400), "public")
    write(str(tmp_path / "public.zip"), found, about("public"))
    files = members(tmp_path / "public.zip")
    assert set(files) == {"cells.csv", "cells.geojson", "datapackage.json", "README.txt", "SHA256SUMS"}
    cells = list(csv.DictReader(io.StringIO(files["cells.csv"].decode())))
    features = json.loads(files["cells.geojson"])["features"]
    assert len(features) == sum(bool(row["longitude"]) for row in cells) > 0
    ring = features[0]["geometry"]["coordinates"][0]
    assert ring[0] == ring[-1] and len(ring) == 5
    assert {round(x % 1, 4) for x, _ in ring} == {0.0}  # whole degrees
    assert "T-0" not in files["cells.csv"].decode()


@pytest.mark.parametrize("recipient", ["RUS", "public"])
def test_frictionless_finds_no_fault(recipient, tmp_path):
    frictionless = pytest.importorskip("frictionless")
    found = shared(office(stations=60, animals=12, records=200), recipient)
    write(str(tmp_path / "a.zip"), found, about(recipient), PASSPHRASE)
    with zipfile.ZipFile(tmp_path / "a.zip") as archive:
        archive.extractall(tmp_path / "a")
    descriptor = json.loads((tmp_path / "a" / "datapackage.json").read_text(encoding="utf-8"))
    descriptor.pop("profile")  # ours is no address that could be fetched
    (tmp_path / "a" / "datapackage.json").write_text(json.dumps(descriptor), encoding="utf-8")
    report = frictionless.validate(str(tmp_path / "a" / "datapackage.json"))
    assert report.valid, report.flatten(["type", "message"])


def test_names_of_packages_are_stable_and_apart():
    names = {about(recipient).name for recipient in ("RUS", "rus ", "Institute A", "institute a", "研究所", "public")}
    assert len(names) == 6 and all(re.fullmatch(r"[a-z0-9-]+", name) for name in names)
    assert about("RUS", release="r2").name == about("RUS").name


def test_every_statement_has_its_words():
    found = {tuple(map(english, pair)) for pair in shared_package._all_statements()}
    assert len({generalised for generalised, _ in found}) == 6 * 4  # five cells and none, four periods
    assert all("{" not in text for pair in found for text in pair)


def test_numbers_are_written_plainly():
    frame = pd.DataFrame({"longitude": [129.45, 129.4555, float("nan")], "stations": [3, None, 10]})
    assert shared_package._csv(frame).splitlines() == ["longitude,stations", "129.45,3", "129.4555,", ",10"]
