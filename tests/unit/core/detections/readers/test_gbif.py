"""GBIF's simple download; every record is simulated."""

from __future__ import annotations

import contextlib

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from simulated_tables import EXAMPLES, check, issues, read_with, records

from neaspec_plugin.core.detections.readers import gbif, reader_for
from neaspec_plugin.core.detections.source import open_source
from neaspec_plugin.core.errors import NeaspecError

SPECIES = {"platalea minor": "BFS"}
HEADER = [
    "gbifID",
    "datasetKey",
    "occurrenceID",
    "kingdom",
    "phylum",
    "class",
    "order",
    "family",
    "genus",
    "species",
    "infraspecificEpithet",
    "taxonRank",
    "scientificName",
    "verbatimScientificName",
    "verbatimScientificNameAuthorship",
    "countryCode",
    "locality",
    "stateProvince",
    "occurrenceStatus",
    "individualCount",
    "publishingOrgKey",
    "decimalLatitude",
    "decimalLongitude",
    "coordinateUncertaintyInMeters",
    "coordinatePrecision",
    "elevation",
    "elevationAccuracy",
    "depth",
    "depthAccuracy",
    "eventDate",
    "day",
    "month",
    "year",
    "taxonKey",
    "speciesKey",
    "basisOfRecord",
    "institutionCode",
    "collectionCode",
    "catalogNumber",
    "recordNumber",
    "identifiedBy",
    "dateIdentified",
    "license",
    "rightsHolder",
    "recordedBy",
    "typeStatus",
    "establishmentMeans",
    "lastInterpreted",
    "mediaType",
    "issue",
]
RECORD = {
    "gbifID": "1",
    "datasetKey": "simulated",
    "species": "Platalea minor",
    "scientificName": "Platalea minor Temminck & Schlegel, 1849",
    "countryCode": "KR",
    "occurrenceStatus": "PRESENT",
    "individualCount": "4",
    "decimalLatitude": "37.6",
    "decimalLongitude": "126.4",
    "eventDate": "2016-03-01T00:00:00",
    "basisOfRecord": "HUMAN_OBSERVATION",
    "recordedBy": 'Somebody "Nick" Else',
}


def write(folder, *rows, header=HEADER):
    path = folder / "simulated.csv"
    lines = ["\t".join(header), *("\t".join({**RECORD, **row}.get(name, "") for name in header) for row in rows)]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def read(path):
    return read_with(gbif, path, species=SPECIES)


def test_a_record_is_read_by_its_columns_names(tmp_path):
    assert len(HEADER) == 50
    chunks = read(write(tmp_path, {}))
    assert check(chunks) == (1, 1, 0)
    (row,) = records(chunks).to_dict("records")
    assert (row["species_id"], row["individualCount"], row["eventDate"], row["timePrecision"]) == (
        "BFS",
        4,
        "2016-03-01",
        "day",
    )
    assert (row["basisOfRecord"], row["country"], row["geometry"].y) == ("HumanObservation", "KR", 37.6)
    assert "Somebody" not in str(row)
    older = [
        name
        for name in HEADER
        if name not in ("verbatimScientificName", "stateProvince", "occurrenceStatus", "individualCount")
    ]
    assert check(read(write(tmp_path, {}, header=older))) == (1, 1, 0)


def test_quotation_marks_are_data(tmp_path):
    chunks = read(write(tmp_path, {"locality": 'the "mudflat'}, {"gbifID": "2"}))
    assert check(chunks) == (2, 2, 0)
    assert list(records(chunks)["locality"]) == ['the "mudflat', None]


def test_a_row_with_a_stray_tab_is_rejected(tmp_path):
    chunks = read(write(tmp_path, {"locality": "a\tb"}, {"gbifID": "2"}))
    assert check(chunks) == (2, 1, 1)
    assert issues(chunks) == ["wrong_cell_count"]


def test_what_gbif_doubts_is_flagged_and_what_inaturalist_obscured_is_generalised(tmp_path):
    rows = [
        {"issue": "COORDINATE_ROUNDED;GEODETIC_DATUM_ASSUMED_WGS84"},
        {"gbifID": "2", "issue": "COORDINATE_ROUNDED;COUNTRY_COORDINATE_MISMATCH"},
        {"gbifID": "3", "datasetKey": gbif.INATURALIST, "coordinateUncertaintyInMeters": "28213"},
        {"gbifID": "4", "basisOfRecord": "LIVING_SPECIMEN"},
        {"gbifID": "5", "occurrenceStatus": "ABSENT", "individualCount": ""},
    ]
    chunks = read(write(tmp_path, *rows))
    assert issues(chunks, "flags") == ["gbif_issue", "not_wild"]
    frame = records(chunks)
    assert list(frame["dataGeneralizations"].fillna("")) == ["", "", "iNaturalist: obscured", "", ""]
    assert list(frame["occurrenceStatus"]) == ["present"] * 4 + ["absent"]


def test_it_is_recognised_by_its_first_column(tmp_path):
    with open_source(str(write(tmp_path, {}))) as source:
        assert reader_for(source) is gbif


@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(st.dictionaries(st.sampled_from(HEADER), st.text(max_size=12)), max_size=4), st.binary(max_size=12))
def test_whatever_comes_is_kept_rejected_or_refused(tmp_path_factory, rows, tail):
    path = write(
        tmp_path_factory.mktemp("g"),
        *({k: v.encode("utf-8", "replace").decode() for k, v in row.items()} for row in rows),
    )
    path.write_bytes(path.read_bytes() + tail)
    with contextlib.suppress(NeaspecError):
        check(read(path))
