"""Darwin Core Archives, all made up; they need Qt's parser of XML and nothing else of QGIS."""

from __future__ import annotations

import contextlib
import json
import shutil
import tarfile
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from simulated_archives import DWC, EML, metafile, read_with_xml, table, write_archive
from simulated_tables import CELLS, HALF, check, content, issues, not_read, records

from neaspec_plugin.core.detections.readers import darwin_core_archive as reader
from neaspec_plugin.core.detections.readers import reader_for
from neaspec_plugin.core.detections.source import open_source
from neaspec_plugin.core.errors import NeaspecError

OCCURRENCE = {
    "id": "o1",
    "basisOfRecord": "HumanObservation",
    "scientificName": "Panthera tigris (Linnaeus, 1758)",
    "eventDate": "2016-03-01T10:00+08:00",
    "decimalLatitude": "42.9",
    "decimalLongitude": "130.5",
    "coordinateUncertaintyInMeters": "30",
    "countryCode": "CN",
    "individualCount": "2",
    "recordedBy": "Somebody",
}
EVENT = {
    "id": "e1",
    "parentEventID": "",
    "eventDate": "2016-03-01/2016-03-05",
    "decimalLatitude": "42.9",
    "decimalLongitude": "130.5",
    "coordinateUncertaintyInMeters": "25",
    "countryCode": "CN",
    "samplingProtocol": "line transect",
    "sampleSizeValue": "",
    "sampleSizeUnit": "",
}
OF_EVENT = {
    "coreid": "e1",
    "occurrenceID": "o1",
    "scientificName": "Panthera tigris",
    "basisOfRecord": "HumanObservation",
}
MOF = "http://rs.tdwg.org/dwc/terms/MeasurementOrFact"
EMOF = "http://rs.iobis.org/obis/terms/ExtendedMeasurementOrFact"


def occurrence(number=1, **values):
    return {**OCCURRENCE, "id": f"o{number}", **values}


def simple(folder, *rows, **how):
    return write_archive(folder / "a.zip", table("Occurrence", "occurrence.txt", list(rows or [OCCURRENCE]), **how))


def with_events(folder, events, rows, *more):
    tables = [
        table("Event", "event.txt", events),
        table("Occurrence", "occurrence.txt", rows, key="coreid"),
        *more,
    ]
    return write_archive(folder / "a.zip", *tables)


def read(path, **context):
    return read_with_xml(reader, path, **context)


def only(path, **context):
    (row,) = records(read(path, **context)).to_dict("records")
    return row


def refusal(path):
    with pytest.raises(NeaspecError) as caught:
        read(path)
    return caught.value.message


def test_an_archive_becomes_detections(tmp_path):
    path = simple(tmp_path)
    with open_source(str(path)) as source:
        assert reader_for(source) is reader
    chunks = read(path)
    assert check(chunks) == (1, 1, 0)
    assert issues(chunks, "flags") == []
    row = only(path)
    assert row["occurrenceID"] == "simulated-archive:o1"  # the package's id without its version
    assert (row["species_id"], row["individualCount"], row["basisOfRecord"]) == ("AT", 2, "HumanObservation")
    assert (row["startUTC"], row["utcOffset"]) == ("2016-03-01T02:00:00Z", "+08:00")
    assert (row["geometry"].x, row["geometry"].y, row["coordinateUncertaintyInMeters"]) == (130.5, 42.9, 30)
    assert (row["country"], row["declaredSide"]) == ("CN", "CHN")
    assert "Somebody" not in str(content(chunks))


def test_no_issue_names_a_person_either(tmp_path):
    chunks = read(simple(tmp_path, occurrence(eventDate="never"), occurrence(2, coordinateUncertaintyInMeters="999")))
    assert (issues(chunks), issues(chunks, "flags")) == (["bad_date"], ["uncertainty_is_a_default"])
    told = [raw for chunk in chunks for part in ("rejects", "flags") for raw in getattr(chunk, part)["raw_row"]]
    assert all("Panthera" in raw and "Somebody" not in raw for raw in told)


@pytest.mark.parametrize(
    ("said", "local", "precision"),
    [
        ({"eventDate": "2016"}, "2016-01-01", "year"),
        ({"eventDate": "2016-03"}, "2016-03-01", "month"),
        ({"eventDate": "2016-03-01/2016-03-05"}, "2016-03-01", "day"),
        ({"eventDate": "2007-11-13/15"}, "2007-11-13", "day"),
        ({"eventDate": "2016-03-01", "eventTime": "08:30"}, "2016-03-01T08:30:00", "minute"),
        ({"eventDate": "2016-03-01", "eventTime": "08:30:00+08:00"}, "2016-03-01T08:30:00", "second"),
        ({"eventDate": "2011-10-22T00:00Z"}, "2011-10-22", "day"),
        ({"eventDate": "", "year": "2016", "month": "3", "day": "1"}, "2016-03-01", "day"),
        ({"eventDate": "", "year": "2016", "month": "3", "day": ""}, "2016-03-01", "month"),
        ({"eventDate": "Tue Apr 01 00:00:00 CET 1930", "year": "1930", "month": "4", "day": "1"}, "1930-04-01", "day"),
    ],
)
def test_every_form_of_a_date(tmp_path, said, local, precision):
    row = only(simple(tmp_path, occurrence(**said)))
    assert (row["localStart"], row["timePrecision"]) == (local, precision)


def test_signs_and_escapes_are_told_by_the_content_where_they_are_declared_wrongly(tmp_path):
    expected = content(read(simple(tmp_path)))
    for declared, delimiter in (
        (",", "\t"),
        ("\\t", "\t"),
        ("\t", "\t"),
        (None, ","),
        (";", ";"),
        ("|", "|"),
        ("||", "|"),
    ):
        row = {name: value for name, value in OCCURRENCE.items() if name != "scientificName"}
        row["scientificName"] = "Panthera tigris" if delimiter == "," else OCCURRENCE["scientificName"]
        path = simple(tmp_path, row, fieldsTerminatedBy=declared, delimiter=delimiter)
        assert only(path)["startUTC"] == "2016-03-01T02:00:00Z", (declared, delimiter)
    assert content(read(simple(tmp_path))) == expected  # the same file twice


@pytest.mark.parametrize("quote", ['"', "'"])
def test_a_delimiter_inside_quotes_is_data(tmp_path, quote):
    row = occurrence(scientificName=f"{quote}Panthera tigris{quote}", locality=f"{quote}ridge, north{quote}")
    path = simple(tmp_path, row, fieldsTerminatedBy=",", delimiter=",", fieldsEnclosedBy=quote)
    assert (only(path)["locality"], only(path)["species_id"]) == ("ridge, north", "AT")


def test_a_quotation_mark_is_data_where_none_is_declared(tmp_path):
    rows = [occurrence(n, locality='a 5" rock') for n in range(1, 4)]
    for declared in ("", None):
        kept = records(read(simple(tmp_path, *rows, fieldsEnclosedBy=declared)))
        assert list(kept["locality"]) == ['a 5" rock'] * 3


def test_constants_stand_alone_and_fill_empty_cells(tmp_path):
    path = write_archive(
        tmp_path / "a.zip",
        table(
            "Occurrence", "occurrence.txt", [occurrence(), occurrence(2, countryCode="")], constants={"license": "CC0"}
        ),
        meta=metafile([table("Occurrence", "occurrence.txt", [OCCURRENCE], constants={"license": "CC0"})]).replace(
            f'term="{DWC}countryCode"', f'default="RU" term="{DWC}countryCode"'
        ),
    )
    kept = records(read(path))
    assert list(kept["country"]) == ["CN", "RU"]
    assert list(kept["license"]) == ["CC0", "CC0"]


def test_fields_without_a_place_are_passed_over(tmp_path):
    meta = metafile([table("Occurrence", "occurrence.txt", [OCCURRENCE])]).replace(
        "</core>", f'<field term="{DWC}sex"/></core>'
    )
    assert check(
        read(write_archive(tmp_path / "a.zip", table("Occurrence", "occurrence.txt", [OCCURRENCE]), meta=meta))
    ) == (1, 1, 0)


def test_several_files_of_one_table_and_other_encodings(tmp_path):
    first = table("Occurrence", "a.txt", [occurrence(locality="구역")], encoding="EUC-KR")
    second = table("Occurrence", "b.txt", [occurrence(2, locality="구역")])
    meta = metafile([first]).replace(
        "<location>a.txt</location>", "<location>a.txt</location><location>b.txt</location>"
    )
    path = write_archive(
        tmp_path / "a.zip", meta=meta, **{"a.txt": first[2].encode("cp949"), "b.txt": second[2].encode("cp949")}
    )
    kept = records(read(path))
    assert list(kept["locality"]) == ["구역", "구역"]
    assert list(kept["source_file"]) == ["a.txt", "b.txt"]


def test_an_archive_lies_in_a_folder_of_its_zip_or_in_a_packed_tar_or_open(tmp_path):
    expected = content(read(simple(tmp_path)))
    path = write_archive(tmp_path / "deep.zip", table("Occurrence", "occurrence.txt", [OCCURRENCE]), folder="dwca/")
    assert content(read(path)) == expected
    with zipfile.ZipFile(path) as archive:
        archive.extractall(tmp_path / "open")
    assert content(read(tmp_path / "open")) == expected
    with tarfile.open(tmp_path / "a.tgz", "w:gz") as archive:
        archive.add(tmp_path / "open" / "dwca", "dwca")
    assert content(read(tmp_path / "a.tgz")) == expected


@pytest.mark.parametrize("name", ["occurrence.txt", "some.csv"])
def test_one_table_needs_no_metafile_and_its_terms_may_be_lower_case(tmp_path, name):
    header = [key.lower() if name == "some.csv" else key for key in OCCURRENCE]
    header[0] = "occurrenceid"
    (tmp_path / name).write_text("\t".join(header) + "\n" + "\t".join(OCCURRENCE.values()) + "\n", encoding="utf-8")
    with open_source(str(tmp_path / name)) as source:
        assert reader_for(source) is reader
    row = only(tmp_path / name, dataset_id="named")
    assert (row["occurrenceID"], row["species_id"], row["localStart"]) == ("named:o1", "AT", "2016-03-01T10:00:00")


def test_what_is_dubious_of_a_place_is_flagged_and_zero_is_no_uncertainty(tmp_path):
    rows = [
        occurrence(n, coordinateUncertaintyInMeters=text)
        for n, text in enumerate(["0", "301", "3036", "999", "9999", "300"])
    ]
    chunks = read(simple(tmp_path, *rows))
    assert issues(chunks, "flags") == ["uncertainty_is_a_default"] * 4
    uncertainty = records(chunks)["coordinateUncertaintyInMeters"].tolist()
    assert uncertainty[0] != uncertainty[0]
    assert uncertainty[1:] == [301, 3036, 999, 9999, 300]


def test_a_datum_that_nobody_knows_is_flagged_and_one_that_is_known_is_heeded(tmp_path):
    place = {"decimalLatitude": "43", "decimalLongitude": "141"}
    rows = [
        occurrence(n, geodeticDatum=text, **place)
        for n, text in enumerate(["WGS84", "unknown", "Fantasy 1900", "Tokyo"])
    ]
    chunks = read(simple(tmp_path, *rows))
    assert issues(chunks, "flags")[0] == "datum_shift_unknown"
    points = records(chunks)["geometry"].tolist()
    assert [(point.x, point.y) for point in points[:3]] == [(141, 43)] * 3
    # Tokyo is about 450 m off WGS 84 in Japan
    assert 0.003 < abs(points[3].x - 141) + abs(points[3].y - 43) < 0.01


def test_generalised_input_stays_so(tmp_path):
    row = only(simple(tmp_path, occurrence(dataGeneralizations="to 0.1 degree", informationWithheld="exact place")))
    assert (row["dataGeneralizations"], row["informationWithheld"]) == ("to 0.1 degree", "exact place")


def test_absence_samples_captives_and_other_columns(tmp_path):
    rows = [
        occurrence(1, occurrenceStatus="absent", individualCount=""),
        occurrence(2, basisOfRecord="MATERIAL_SAMPLE", materialSampleID="scat-7"),
        occurrence(3, basisOfRecord="LivingSpecimen"),
        occurrence(4, individualCount="", organismQuantity="3", organismQuantityType="individuals", organismID="T-12"),
    ]
    columns = dict.fromkeys(key for row in rows for key in row)
    chunks = read(simple(tmp_path, *({key: row.get(key, "") for key in columns} for row in rows)))
    kept = records(chunks)
    assert list(kept["occurrenceStatus"]) == ["absent", "present", "present", "present"]
    assert kept["basisOfRecord"][1] == "MaterialSample"
    assert json.loads(kept["dynamicProperties"][1])["materialSampleID"] == "scat-7"
    assert issues(chunks, "flags") == ["not_wild"]
    assert (kept["individualCount"][3], kept["organismName"][3]) == (3, "T-12")


def test_downloads_of_gbif_are_told_apart_by_its_own_number(tmp_path):
    rows = [{**occurrence(n), "gbifID": str(n), "occurrenceID": "same"} for n in (7, 8)]
    kept = records(read(simple(tmp_path, *rows)))
    assert list(kept["occurrenceID"]) == ["simulated-archive:7", "simulated-archive:8"]
    assert json.loads(kept["dynamicProperties"][0])["gbifID"] == "7"


def test_one_data_set_of_all_rows_names_it(tmp_path):
    assert only(simple(tmp_path, occurrence(datasetID="leopards")))["occurrenceID"] == "leopards:o1"
    kept = records(read(simple(tmp_path, occurrence(datasetID="a"), occurrence(2, datasetID="b"))))
    assert set(kept["datasetID"]) == {"simulated-archive"}


# --- events -----------------------------------------------------------------------------------------------------------


def test_an_occurrence_has_from_its_events_what_it_does_not_say(tmp_path):
    site = {**EVENT, "id": "site", "eventDate": "2016", "samplingProtocol": "point count"}
    visit = {**dict.fromkeys(EVENT, ""), "id": "e1", "parentEventID": "site", "eventDate": "2016-03-02"}
    own = {
        **OF_EVENT,
        "occurrenceID": "o2",
        "eventDate": "2016-03-03",
        "decimalLatitude": "43.5",
        "decimalLongitude": "131",
    }
    rows = [{**dict.fromkeys(own, ""), **OF_EVENT}, own]
    chunks = read(with_events(tmp_path, [site, visit], rows))
    assert check(chunks) == (2, 2, 0)
    assert not_read(chunks) == {"told_of_events": 2}
    one, other = records(chunks).to_dict("records")
    assert (one["localStart"], one["geometry"].y, one["coordinateUncertaintyInMeters"]) == ("2016-03-02", 42.9, 25)
    assert (one["declaredSide"], one["samplingProtocol"]) == ("CHN", "point count")
    assert (one["eventID"], one["parentEventID"]) == ("simulated-archive:e1", "simulated-archive:site")
    # its own place goes before, and with it goes no uncertainty of another place
    assert (other["localStart"], other["geometry"].y) == ("2016-03-03", 43.5)
    assert other["coordinateUncertaintyInMeters"] != other["coordinateUncertaintyInMeters"]


def test_parents_in_a_circle_end_and_are_told(tmp_path):
    events = [
        {**EVENT, "id": "e1", "parentEventID": "e2", "countryCode": ""},
        {**EVENT, "id": "e2", "parentEventID": "e1"},
    ]
    chunks = read(with_events(tmp_path, events, [OF_EVENT]))
    assert issues(chunks, "flags") == ["events_in_circle"]
    assert records(chunks)["declaredSide"][0] == "CHN"


def test_an_occurrence_without_its_event_is_told(tmp_path):
    rows = [{**OF_EVENT, "eventDate": "2016-03-02"}, {**OF_EVENT, "coreid": "lost", "occurrenceID": "o2", "eventDate": "2016-03-02"},
            {**OF_EVENT, "coreid": "lost", "occurrenceID": "o3", "eventDate": ""}]  # fmt: skip
    chunks = read(with_events(tmp_path, [EVENT], rows))
    assert issues(chunks, "flags") == ["coordinates_missing", "event_missing"]
    assert issues(chunks) == ["value_missing"]


def test_events_with_effort_become_deployments(tmp_path):
    walk = {**EVENT, "sampleSizeValue": "12.5", "sampleSizeUnit": "kilometre"}
    plot = {
        **EVENT,
        "id": "e2",
        "parentEventID": "e1",
        "eventDate": "2016-03-02",
        "sampleSizeValue": "4",
        "sampleSizeUnit": "square metre",
    }
    chunks = read(with_events(tmp_path, [walk, plot], [{**OF_EVENT, "coreid": "e2"}]))
    assert check(chunks) == (2, 2, 0)
    assert not_read(chunks) == {"told_of_events": 1}
    (deployment,) = records(chunks, "deployments").to_dict("records")
    assert (deployment["deploymentID"], deployment["samplingProtocol"]) == ("simulated-archive:e1", "line transect")
    assert (deployment["deploymentStart"], deployment["deploymentEnd"]) == ("2016-03-01", "2016-03-05")
    (effort,) = records(chunks, "effort").to_dict("records")
    assert (effort["sampleSizeValue"], effort["sampleSizeUnit"]) == (12.5, "km")
    (row,) = records(chunks).to_dict("records")
    assert row["parentEventID"] == "simulated-archive:e1"
    assert json.loads(row["dynamicProperties"]).get("samplingProtocol") == "line transect"


def test_measurements_go_with_their_occurrence(tmp_path):
    rows = [
        {
            "coreid": "e1",
            "occurrenceID": "o1",
            "measurementType": "pad width",
            "measurementValue": "9.5",
            "measurementUnit": "cm",
        },
        {
            "coreid": "e1",
            "occurrenceID": "",
            "measurementType": "snow",
            "measurementValue": "12",
            "measurementUnit": "cm",
        },
        {"coreid": "e9", "occurrenceID": "o9", "measurementType": "x", "measurementValue": "1", "measurementUnit": ""},
    ]
    other = table(
        "Multimedia",
        "media.txt",
        [{"coreid": "e1", "identifier": "x"}],
        "http://rs.gbif.org/terms/1.0/Multimedia",
        "coreid",
    )
    chunks = read(with_events(tmp_path, [EVENT], [OF_EVENT], table("", "m.txt", rows, EMOF, "coreid"), other))
    (row,) = records(chunks).to_dict("records")
    assert json.loads(row["dynamicProperties"])["measurements"] == "pad width=9.5 cm | snow=12 cm"
    assert not_read(chunks) == {
        "told_of_events": 1,
        "kept_with_record": 2,
        "extension_without_record": 1,
        "extension_not_read": 1,
    }
    of_core = [{"coreid": "o1", "measurementType": "pad width", "measurementValue": "9.5"}]
    path = write_archive(
        tmp_path / "b.zip", table("Occurrence", "o.txt", [OCCURRENCE]), table("", "m.txt", of_core, MOF, "coreid")
    )
    assert json.loads(only(path)["dynamicProperties"])["measurements"] == "pad width=9.5"


# --- what is refused --------------------------------------------------------------------------------------------------


def test_what_is_no_archive_of_occurrences_is_named(tmp_path):
    taxa = write_archive(
        tmp_path / "t.zip", table("Taxon", "taxon.txt", [{"id": "1", "scientificName": "Panthera tigris"}])
    )
    assert refusal(taxa).code == "no_occurrences"
    core = table("Occurrence", "occurrence.txt", [OCCURRENCE])
    for meta, code in (
        (metafile([core]).replace("occurrence.txt", "../occurrence.txt"), "resource_outside_package"),
        (metafile([core]).replace("occurrence.txt", "http://example.org/o.txt"), "resource_outside_package"),
        (metafile([core]).replace("occurrence.txt", "/etc/passwd"), "resource_outside_package"),
        (metafile([core]).replace("occurrence.txt", "lost.txt"), "resource_missing"),
        (metafile([core], "lost.xml"), "resource_missing"),
        (metafile([core]).replace('index="1"', 'index="one"'), "metafile_incomplete"),
        ("<archive></archive>", "metafile_incomplete"),
        (metafile([core])[:-30], "metafile_incomplete"),
        (metafile([core]).replace("</core>", "</cor>"), "xml_broken"),
        (
            '<!DOCTYPE archive [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + metafile([core]).partition("?>")[2],
            "xml_unsafe",
        ),
    ):
        assert refusal(write_archive(tmp_path / "a.zip", core, meta=meta)).code == code, meta


def test_a_description_with_entities_is_refused_and_a_broken_one_does_no_harm(tmp_path):
    core = table("Occurrence", "occurrence.txt", [OCCURRENCE])
    bomb = '<!DOCTYPE eml [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]><eml packageId="&b;"/>'
    assert refusal(write_archive(tmp_path / "a.zip", core, eml=bomb)).code == "xml_unsafe"
    assert check(read(write_archive(tmp_path / "a.zip", core, eml="no XML"))) == (1, 1, 0)
    assert (
        only(write_archive(tmp_path / "a.zip", core, eml=EML.replace("/v1.4", "")))["datasetID"] == "simulated-archive"
    )


def test_several_tables_need_a_metafile(tmp_path):
    for name in ("occurrence.txt", "other.csv"):
        (tmp_path / name).write_text(
            "\t".join(OCCURRENCE) + "\n" + "\t".join(OCCURRENCE.values()) + "\n", encoding="utf-8"
        )
    assert refusal(tmp_path).code == "metafile_missing"


def survives(path):
    with contextlib.suppress(NeaspecError):
        check(read(path))


DAMAGE = st.lists(
    st.tuples(st.sampled_from(["event.txt", "occurrence.txt", "m.txt"]), st.integers(0, 3), st.integers(0, 12), CELLS),
    min_size=1,
    max_size=5,
)


@HALF
@given(damages=DAMAGE, drop=st.integers(0, 40))
def test_nothing_but_our_own_error_comes_whatever_a_cell_holds(tmp_path, damages, drop):
    second = {**EVENT, "id": "e2", "parentEventID": "e1", "sampleSizeValue": "3", "sampleSizeUnit": "km"}
    rows = [OF_EVENT, {**OF_EVENT, "coreid": "e2", "occurrenceID": "o2"}]
    measured = [{"coreid": "e1", "occurrenceID": "o1", "measurementType": "a", "measurementValue": "1"}]
    tables = {
        "event.txt": ("Event", [EVENT, second], None, "id"),
        "occurrence.txt": ("Occurrence", rows, None, "coreid"),
        "m.txt": ("", measured, EMOF, "coreid"),
    }
    made = {name: [dict(row) for row in rows] for name, (_, rows, _, _) in tables.items()}
    for file, row, column, cell in damages:
        target = made[file][row % len(made[file])]
        target[list(target)[column % len(target)]] = cell
    meta = [table(kind, name, made[name], row_type, key) for name, (kind, _, row_type, key) in tables.items()]
    text = metafile(meta)
    cut = text if drop > 30 else text.replace(f'index="{drop % 10}"', f'index="{drop}"', 1)
    members = {name: text.encode("utf-8", "replace") for _, name, text in meta}
    survives(write_archive(tmp_path / "a.zip", meta=cut, **members))


@HALF
@given(
    noise=st.binary(min_size=1, max_size=60),
    file=st.sampled_from(["meta.xml", "eml.xml", "occurrence.txt"]),
    place=st.floats(0, 1),
)
def test_nothing_but_our_own_error_comes_whatever_bytes_it_holds(tmp_path, noise, file, place):
    meta, name, text = table("Occurrence", "occurrence.txt", [OCCURRENCE, occurrence(2)])
    members = {"meta.xml": metafile([(meta,)]).encode(), "eml.xml": EML.encode(), name: text.encode()}
    at = round(place * len(members[file]))
    for damaged in (members[file][:at] + noise + members[file][at:], members[file][:at]):
        folder = tmp_path / "open"
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        for one, whole in members.items():
            (folder / one).write_bytes(damaged if one == file else whole)
        survives(folder)
