"""The neighbour's package comes in as it went out: cells, sides, periods, codes; broken ones are refused or rejected."""

from __future__ import annotations

import csv
import io
import json
import zipfile

import numpy as np
import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from simulated_office import about, office, shared
from simulated_packages import read_all
from simulated_tables import EXAMPLES

from neaspec_plugin.core.detections.reader import Context
from neaspec_plugin.core.detections.readers import reader_for, shared_package
from neaspec_plugin.core.detections.source import open_source
from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.movement.crossings import counted_once, individual_passages
from neaspec_plugin.core.schema import TABLES, VOCABULARIES
from neaspec_plugin.core.sharing import signature
from neaspec_plugin.core.sharing.shared_package import write

PASSPHRASE = "a passphrase of two offices"


@pytest.fixture(scope="module")
def sent():
    return shared(office(seed=3, stations=30, animals=8, records=120))


@pytest.fixture(scope="module")
def path(sent, tmp_path_factory):
    target = tmp_path_factory.mktemp("shared") / "anything.bin"  # known by its content
    write(str(target), sent, about(), PASSPHRASE)
    return target


def records(chunks, table):
    return pd.concat([chunk.records for chunk in chunks if chunk.table == table], ignore_index=True)


def members(path):
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def zipped(target, files, fresh=True):
    """A zip of files whose checksums fit (``fresh``), signed by nobody."""
    if fresh:
        files = {name: data for name, data in files.items() if name not in ("SHA256SUMS", "SIGNATURE")}
        listed = "".join(
            f"{signature.hashlib.sha256(data).hexdigest()}  {name}\n" for name, data in sorted(files.items())
        )
        files["SHA256SUMS"] = listed.encode()
    with zipfile.ZipFile(target, "w") as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return target


def code_of(call, *values, **named):
    with pytest.raises(NeaspecError) as error:
        call(*values, **named)
    return error.value.message.code


def test_what_went_out_comes_in(path, sent):
    chunks = read_all(path, passphrase=PASSPHRASE)
    assert not [code for chunk in chunks for code in [*chunk.rejects["code"], *chunk.flags["code"]]]
    found, told = records(chunks, "detections"), sent.tables["detections"]
    assert len(found) == sum(c.records_in for c in chunks if c.table == "detections") == len(told)
    assert set(found.columns) <= {*TABLES["detections"].names, "geometry"}
    assert list(found["occurrenceID"]) == ["shared-chn-rus:" + name for name in told["record_id"]]
    for ours, theirs in (("organismName", "organismName"), ("declaredSide", "declaredSide"), ("eventDate", "period"),
                         ("owner_country", "ownerCountry"), ("sex", "sex")):  # fmt: skip
        assert found[ours].fillna("").tolist() == told[theirs].fillna("").tolist(), ours
    lon = [None if shape is None else shape.x for shape in found["geometry"]]
    assert lon == [None if x != x else x for x in told["longitude"]]
    assert found["dataGeneralizations"].notna().all() and set(found["sideStatus"]) == {"untested"}
    assert set(found["timePrecision"]) == {"month"} and found["localStart"].str.fullmatch(r"\d{4}-\d\d-01").all()
    assert set(found["parentEventID"].dropna()) <= set(records(chunks, "deployments")["deploymentID"])


def test_effort_of_a_month_lies_in_it(path, sent):
    found = records(read_all(path), "effort")
    assert found["sampleSizeValue"].sum() == sent.tables["effort"]["sampleSizeValue"].sum()
    row = found.iloc[0]
    start, end = (np.datetime64(row[name][:10]) for name in ("startUTC", "endUTC"))
    assert start.astype("datetime64[M]") + 1 == end.astype("datetime64[M]") and start < end


def test_the_reader_is_found_by_content_and_told_in_the_descriptor(path):
    with open_source(str(path)) as source:
        assert reader_for(source) is shared_package
        signed = json.loads(shared_package.describe(source, Context(passphrase=PASSPHRASE)).descriptor)
        unsigned = shared_package.describe(source, Context())
    assert signed["signature_verified"] is True
    assert json.loads(unsigned.descriptor)["signature_verified"] is False
    assert PASSPHRASE not in unsigned.descriptor and PASSPHRASE not in repr(Context(passphrase=PASSPHRASE))
    assert (unsigned.dataset_id, unsigned.format_id, unsigned.format_version) == (
        "shared-chn-rus",
        "neaspec_shared",
        "1",
    )


def test_a_wrong_passphrase_and_a_changed_file_are_refused(path, tmp_path):
    assert code_of(read_all, path, passphrase="not the passphrase") == "shared_signature"
    files = members(path)
    changed = {**files, "detections.csv": files["detections.csv"].replace(b"CHN", b"RUS")}
    assert code_of(read_all, zipped(tmp_path / "a.zip", changed, fresh=False)) == "shared_checksum"
    assert code_of(read_all, zipped(tmp_path / "b.zip", changed), passphrase=PASSPHRASE) == "shared_unsigned"


def test_a_table_that_is_not_the_one_in_the_list_is_refused(path, tmp_path):
    files = members(path)
    for n, change in enumerate(({"path": "../detections.csv"}, {"path": "http://x.org/detections.csv"}, {"data": []})):
        descriptor = json.loads(files["datapackage.json"])
        for resource in descriptor["resources"]:
            if resource["name"] == "detections":
                resource.update(change)
        other = {**files, "datapackage.json": json.dumps(descriptor).encode()}
        assert code_of(read_all, zipped(tmp_path / f"{n}.zip", other)) == "shared_checksum"


def test_the_public_product_and_other_versions_are_refused(path, tmp_path):
    write(str(tmp_path / "public.zip"), shared(office(3, 60, 12, 300), "public"), about("public"))
    assert code_of(read_all, tmp_path / "public.zip") == "shared_public"
    files = members(path)
    newer = {**json.loads(files["datapackage.json"]), "profileVersion": "2"}
    other = {**files, "datapackage.json": json.dumps(newer).encode()}
    assert code_of(read_all, zipped(tmp_path / "new.zip", other)) == "unsupported_version"


def changed_row(path, target, table, **values):
    """The package with other values in the first row of a table."""
    files = members(path)
    rows = list(csv.DictReader(io.StringIO(files[f"{table}.csv"].decode())))
    rows[0].update(values)
    text = io.StringIO()
    writer = csv.DictWriter(text, rows[0])
    writer.writeheader()
    writer.writerows(rows)
    return zipped(target, {**files, f"{table}.csv": text.getvalue().encode()})


@pytest.mark.parametrize(
    "table, values, code",
    [
        ("detections", {"longitude": "129.4512", "latitude": "43.05", "coordinatePrecision": "0.1"}, "shared_off_grid"),
        ("detections", {"longitude": "129.45", "latitude": "43.05", "coordinatePrecision": ""}, "shared_off_grid"),
        ("detections", {"longitude": "129.45", "latitude": "43.05", "coordinatePrecision": "0.3"}, "shared_off_grid"),
        ("detections", {"longitude": "129.45", "latitude": ""}, "coordinate_missing"),
        ("detections", {"longitude": "43.05", "latitude": "129.45"}, "coordinates_swapped"),
        ("detections", {"dataGeneralizations": ""}, "value_missing"),
        ("detections", {"declaredSide": ""}, "unknown_value"),
        ("detections", {"ownerCountry": "XXX"}, "unknown_value"),
        ("detections", {"species_id": "OTHER"}, "unknown_value"),
        ("detections", {"period": "2022-13"}, "bad_date"),
        ("detections", {"period": "2022-05-17"}, "bad_date"),  # finer than it says
        ("detections", {"timePrecision": "second"}, "unknown_value"),
        ("detections", {"individualCount": "0"}, "number_out_of_range"),
        ("detections", {"station_id": "0123456789ab"}, "deployment_missing"),
        ("effort", {"sampleSizeValue": "-1"}, "number_out_of_range"),
        ("effort", {"sampleSizeUnit": "cup"}, "unknown_value"),
        ("deployments", {"stations": "x"}, "not_a_number"),
    ],
)
def test_a_faulty_row_is_rejected_with_its_reason(path, tmp_path, table, values, code):
    chunks = read_all(changed_row(path, tmp_path / "a.zip", table, **values))
    found = [reason for chunk in chunks if chunk.table == table for reason in chunk.rejects["code"]]
    assert found == [code]
    for chunk in chunks:
        assert chunk.records_in == len(chunk.records) + len(chunk.rejects)


@pytest.mark.parametrize(
    "time, period, event, first, precision",
    [
        ("day", "2022-05-17", "2022-05-17", "2022-05-17", "day"),
        ("quarter", "2022-Q4", "2022-10/2022-12", "2022-10-01", "year"),
        ("year", "2022", "2022", "2022-01-01", "year"),
    ],
)
def test_periods(path, tmp_path, time, period, event, first, precision):
    chunks = read_all(changed_row(path, tmp_path / "a.zip", "detections", timePrecision=time, period=period))
    row = records(chunks, "detections").iloc[0]
    assert (row["eventDate"], row["localStart"], row["timePrecision"]) == (event, first, precision)
    assert precision in VOCABULARIES["time_precision"]


def test_two_offices_shared_both_ways_count_the_same_animals_as_the_exact_data(tmp_path):
    west = office(5, 40, 9, 260, "CHN", (129.6, 43.0), 0.3, "west")
    east = office(6, 40, 9, 260, "RUS", (130.5, 43.0), 0.3, "east")  # the same codes on both sides
    exact = pd.concat([west["detections"], east["detections"]], ignore_index=True)
    exact["declaredSide"] = exact["owner_country"]  # what the deployments declare
    for data, owner, recipient in ((west, "CHN", "RUS"), (east, "RUS", "CHN")):
        sent = shared(data, recipient, office=owner)
        write(str(tmp_path / f"{owner}.zip"), sent, about(recipient, owner=owner), PASSPHRASE)
    truth = individual_passages(exact, exact["organismName"]).set_index("key")
    for owner, own in (("CHN", east), ("RUS", west)):
        theirs = records(read_all(tmp_path / f"{owner}.zip", passphrase=PASSPHRASE), "detections")
        ours = own["detections"].assign(declaredSide=own["detections"]["owner_country"])
        both = pd.concat([ours, theirs.reindex(columns=ours.columns)], ignore_index=True)
        found = individual_passages(both, both["organismName"]).set_index("key")
        assert found["sides"].to_dict() == truth["sides"].to_dict()
        assert counted_once(found["sides"]) == counted_once(truth["sides"])
        lost = truth["crossings"] - found["crossings"]
        assert (lost >= 0).all()  # the month loses some, and makes none


TEXTS = st.one_of(
    st.text(max_size=12),
    st.sampled_from(
        ["", "2022-05", "month", "CHN", "129.45", "0.1", "=1+1", "'=1", "-1", "1e309", "NaN", "\ud800"[:0]]
    ),
)


@st.composite
def packages(draw):
    """Bytes, rows and columns as they come, with checksums that fit or not."""
    files = {}
    for table in ("deployments", "effort", "detections"):
        required = shared_package.REQUIRED[table]
        columns = draw(
            st.permutations([*required, "longitude", "latitude", "coordinatePrecision", "organismName", "sex"])
        )
        columns = columns[: draw(st.integers(len(columns) - 2, len(columns)))]
        rows = draw(st.lists(st.lists(TEXTS, min_size=len(columns), max_size=len(columns)), max_size=3))
        text = io.StringIO()
        csv.writer(text).writerows([columns, *rows])
        data = text.getvalue().encode("utf-8", "replace")
        files[f"{table}.csv"] = draw(st.one_of(st.just(data), st.just(data), st.binary(max_size=60)))
    descriptor = {
        "profile": "neaspec-shared-detections",
        "profileVersion": "1",
        "kind": "records",
        "name": draw(st.one_of(st.just("shared-chn-rus"), st.text(max_size=5), st.integers())),
        "textEscape": "apostrophe",
        "resources": [{"name": name[:-4], "path": name} for name in files],
    }
    files["datapackage.json"] = draw(st.one_of(st.just(json.dumps(descriptor).encode()), st.binary(max_size=40)))
    files["README.txt"] = b"simulated"
    if draw(st.booleans()):
        files["SIGNATURE"] = draw(st.binary(max_size=40))
    return files, draw(st.sampled_from([True, True, True, False]))


@given(packages())
@settings(
    max_examples=EXAMPLES,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_nothing_but_the_plugins_own_error_comes_out(tmp_path, package):
    files, fresh = package
    target = zipped(tmp_path / "any.zip", files, fresh)
    try:
        with open_source(str(target)) as source:
            shared_package.describe(source, Context())
            chunks = list(shared_package.read(source, Context()))
    except NeaspecError:
        return
    for chunk in chunks:
        assert chunk.records_in == len(chunk.records) + len(chunk.rejects)
        assert set(chunk.records.columns) <= {*TABLES[chunk.table].names, "geometry"}
