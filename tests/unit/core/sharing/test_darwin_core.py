"""Darwin Core Archives from simulated records."""

from __future__ import annotations

import csv
import io
import xml.etree.ElementTree as ET

import pandas as pd
import pytest
from simulated_database import frames, policy
from simulated_packages import observation, write_package

from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.sharing import darwin_core
from neaspec_plugin.core.sharing.archive import write_archive
from neaspec_plugin.core.sharing.package_rows import About

KEY = b"simulated"
ABOUT = About("2026-01-02T03:04:05Z", "Tigers & <cranes>, simulated", "Office & reserve", "office@example.org",
              statements={"generalised_place_and_month": "Coarse.", "withheld_place_and_station": "Ask."})  # fmt: skip
META = "{http://rs.tdwg.org/dwc/text/}"


def rows_of(package):
    return list(csv.DictReader(io.StringIO(package.files["occurrence.csv"])))


@pytest.fixture
def tables(tmp_path):
    kinds = [observation(1), observation(2, scientificName="Sus scrofa", individualID=""),
             observation(3, observationType="blank", scientificName="", count="")]  # fmt: skip
    return frames(write_package(tmp_path / "source", observations=kinds))


def crane(tables, **values):
    """A crane seen by a person at a place known in public, which the policy leaves open."""
    row = {**tables["detections"].iloc[0].to_dict(), "occurrenceID": "birds:c1", "species_id": "HC", "datasetID": "birds",
           "scientificName": "Grus monacha", "basisOfRecord": "HumanObservation", "samplingProtocol": "roost count",
           "parentEventID": None, "countryFromPoint": "JPN", **values}  # fmt: skip
    frame = pd.concat([tables["detections"], pd.DataFrame([row])], ignore_index=True)
    return {**tables, "detections": frame.astype(tables["detections"].dtypes.to_dict())}


def test_a_generalised_archive_says_what_it_is(tables, tmp_path):
    package = darwin_core.build(crane(tables), policy(), KEY, ABOUT)
    write_archive(str(tmp_path / "a.zip"), package.files, lambda draft: darwin_core.check(draft, package))
    assert package.rows == {"occurrences": 3} and package.withheld == {"not_animal": 1}
    rows = {row["scientificName"]: row for row in rows_of(package)}
    tiger, bird = rows["Panthera tigris"], rows["Grus monacha"]
    assert (tiger["decimalLongitude"], tiger["decimalLatitude"]) == ("130.95", "43.25")
    assert (tiger["eventDate"], tiger["samplingEffort"]) == ("2024-03", "2024-02/2024-03")
    assert (tiger["dataGeneralizations"], tiger["informationWithheld"]) == ("Coarse.", "Ask.")
    assert (tiger["coordinatePrecision"], tiger["basisOfRecord"]) == ("0.1", "MachineObservation")
    assert not tiger["countryCode"] + tiger["organismID"] + tiger["eventID"] + tiger["datasetID"] + tiger["locality"]
    assert (tiger["occurrenceStatus"], tiger["kingdom"], tiger["taxonRank"]) == ("present", "Animalia", "species")
    assert len(tiger["occurrenceID"]) == len(tiger["parentEventID"]) == 12
    # a crane of category NS stays as it is held
    assert (bird["decimalLongitude"], bird["countryCode"], bird["occurrenceID"]) == ("130.9", "JP", "birds:c1")
    assert bird["eventDate"] == "2024-03-01T20:30:00Z/2024-03-01T20:30:20Z" and not bird["dataGeneralizations"]


def test_an_exact_archive_tells_individuals_and_countries(tables):
    detections = tables["detections"].copy()
    detections.loc[0, "declaredSide"], detections.loc[0, "countryFromPoint"] = "CHN", "RUS"
    detections.loc[1, "countryFromPoint"] = "RUS"
    package = darwin_core.build({**tables, "detections": detections}, policy(), KEY, ABOUT, "Office of the neighbour")
    rows = {row["occurrenceID"]: row for row in rows_of(package)}
    one, two = rows["o1"], rows["o2"]
    assert (one["countryCode"], two["countryCode"]) == ("CN", "RU")  # the declared side decides
    assert (one["organismID"], one["eventID"], one["parentEventID"]) == ("T-12", "e1", "d1")
    assert (one["decimalLongitude"], one["decimalLatitude"], one["coordinateUncertaintyInMeters"]) == (
        "130.9",
        "43.2",
        "15",
    )
    assert one["eventDate"] == "2024-03-01T20:30:00Z/2024-03-01T20:30:20Z"
    # the deployment in UTC: 1 March 08:00 and 11 March 20:00 at UTC+10
    assert one["samplingEffort"] == "2024-02-29T22:00:00Z/2024-03-11T10:00:00Z"
    assert (one["geodeticDatum"], one["dataGeneralizations"]) == ("EPSG:4326", "")


def test_meta_xml_names_each_column_once_and_in_order(tables):
    package = darwin_core.build(tables, policy(), KEY, ABOUT)
    root = ET.fromstring(package.files["meta.xml"])
    core = root.find(f"{META}core")
    assert root.get("metadata") == "eml.xml" and core.get("rowType").endswith("/dwc/terms/Occurrence")
    assert (
        core.find(f"{META}files/{META}location").text == "occurrence.csv" and core.find(f"{META}id").get("index") == "0"
    )
    assert (core.get("fieldsTerminatedBy"), core.get("fieldsEnclosedBy"), core.get("ignoreHeaderLines")) == (
        ",",
        '"',
        "1",
    )
    assert core.get("linesTerminatedBy") == "\\r\\n"  # the standard's own way to write it
    fields = core.findall(f"{META}field")
    header = package.files["occurrence.csv"].split("\r\n", 1)[0].split(",")
    assert [field.get("term").rsplit("/", 1)[1] for field in fields] == header
    assert [int(field.get("index")) for field in fields] == list(range(len(header)))
    terms = {field.get("term") for field in fields}
    assert "http://purl.org/dc/terms/license" in terms and "http://rs.tdwg.org/dwc/terms/countryCode" in terms


def test_eml_escapes_what_people_write(tables):
    package = darwin_core.build(tables, policy(), KEY, ABOUT)
    root = ET.fromstring(package.files["eml.xml"])
    dataset = root.find("dataset")
    assert [child.tag for child in dataset] == ["title", "creator", "pubDate", "abstract", "coverage", "contact"]
    assert dataset.find("title").text == "Tigers & <cranes>, simulated"
    assert dataset.find("contact/organizationName").text == "Office & reserve"
    assert dataset.find("coverage/temporalCoverage/rangeOfDates/beginDate/calendarDate").text == "2024-03-01"
    assert dataset.find("coverage/temporalCoverage/rangeOfDates/endDate/calendarDate").text == "2024-03-31"


def test_nothing_exact_is_left(tmp_path):
    from simulated_packages import DEPLOYMENTS

    secret = "SENTINEL-77"
    station = {**DEPLOYMENTS[0], "deploymentID": secret, "locationID": secret, "latitude": "43.654321",
               "longitude": "131.123456"}  # fmt: skip
    source = write_package(tmp_path / "p", [station], [observation(1, deploymentID=secret, individualID=secret)],
                           title=secret)  # fmt: skip
    everything = "".join(darwin_core.build(frames(source), policy(), KEY, ABOUT).files.values())
    for found in (secret, "43.65432", "131.1234", "2024-03-02", "06:30"):
        assert found not in everything


def test_absences_are_told_and_records_without_species_are_not(tables):
    changed = crane(tables, occurrenceStatus="absent", individualCount=0, observationType=None)
    changed["detections"].loc[1, "species_id"] = None
    package = darwin_core.build(changed, policy(), KEY, ABOUT)
    assert package.withheld == {"not_animal": 1, "species_unknown": 1}
    row = next(row for row in rows_of(package) if row["scientificName"] == "Grus monacha")
    assert (row["occurrenceStatus"], row["individualCount"]) == ("absent", "0")


def test_formulas_are_text(tables):
    detections = tables["detections"].copy()
    detections.loc[0, "occurrenceRemarks"] = "=cmd"
    rows = rows_of(darwin_core.build({**tables, "detections": detections}, policy(), KEY, ABOUT, "Neighbour"))
    assert "'=cmd" in {row["occurrenceRemarks"] for row in rows}


def test_title_and_contact_are_needed(tables):
    for about, field in (
        (About("2026-01-02T03:04:05Z", contact="Office"), "TITLE"),
        (About("2026-01-02T03:04:05Z", "Tigers"), "CONTACT"),
    ):
        with pytest.raises(NeaspecError) as caught:
            darwin_core.build(tables, policy(), KEY, about)
        assert caught.value.message.params == {"field": field}
    with pytest.raises(NeaspecError) as caught:
        darwin_core.build({**tables, "detections": tables["detections"].iloc[:0]}, policy(), KEY, ABOUT)
    assert caught.value.message.code == "nothing_to_share"
