"""Patrols and incidents of SMART, all made up; the XML needs Qt's parser and nothing else of QGIS."""

from __future__ import annotations

import contextlib
import json
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyproj import Geod
from simulated_archives import read_with_xml
from simulated_tables import (
    DAMAGES,
    HALF,
    check,
    content,
    damaged,
    issues,
    not_read,
    records,
    write_tables,
)

from neaspec_plugin.core.detections.readers import reader_for
from neaspec_plugin.core.detections.readers import smart as reader
from neaspec_plugin.core.detections.source import open_source
from neaspec_plugin.core.errors import NeaspecError

ROW = {
    "Patrol ID": "P-1",
    "Type": "GROUND",
    "Patrol Start Date": "Feb 3, 2016",
    "Patrol End Date": "Feb 4, 2016",
    "Station": "North",
    "Team": "A",
    "Armed": "Yes",
    "Patrol Leg ID": "1",
    "Leader": "Somebody",
    "Pilot": "Somebody Else",
    "Patrol Transport Type": "Foot",
    "Waypoint ID": "12",
    "Waypoint Date": "Feb 3, 2016",
    "Waypoint Time": "04:05:06 PM",
    "X": "130.5",
    "Y": "42.9",
    "Direction": "",
    "Distance": "",
    "Comment": "on the ridge",
    "Observation Category 0": "Animal",
    "Observation Category 1": "Live animals",
    "Number of animals": "2",
    "Sex": "female",
    "Sign": "tracks",
    "Species": "Panthera tigris",
    "National ID Number": "700101",
    "Name or Names": "Somebody Third",
}
SUMMARY = {"Patrol ID": "P-1", "Number of Days": "2", "Number of Nights": "1", "Number of Active Patrol Hours": "9.5",
           "Distance (km)": "21.4", "Number of Employees": "3"}  # fmt: skip


def row(**values):
    return {**ROW, **{key.replace("_", " "): value for key, value in values.items()}}


def read(folder, rows, more=None, **options):
    path = write_tables(folder / "smart", {"observations.csv": rows, **(more or {})})
    return read_with_xml(reader, path, **options)


def only(folder, **values):
    (found,) = records(read(folder, [row(**values)])).to_dict("records")
    return found


# --- CSV --------------------------------------------------------------------------------------------------------------


def test_a_query_becomes_detections_and_its_patrols_deployments(tmp_path):
    chunks = read(tmp_path, [ROW])
    assert check(chunks) == (2, 2, 0)
    (found,) = records(chunks).to_dict("records")
    assert found["occurrenceID"].split(":", 1)[1] == "P-1/2016-02-03/12/Animal>Live animals/1"
    assert (found["species_id"], found["individualCount"], found["sex"]) == ("AT", 2, "female")
    assert (found["localStart"], found["samplingProtocol"]) == ("2016-02-03T16:05:06", "patrol")
    assert (found["geometry"].x, found["geometry"].y) == (130.5, 42.9)
    assert json.loads(found["dynamicProperties"])["Sign"] == "tracks"
    (patrol,) = records(chunks, "deployments").to_dict("records")
    assert patrol["deploymentID"] == found["parentEventID"]
    (effort,) = records(chunks, "effort").to_dict("records")
    assert (effort["sampleSizeValue"], effort["sampleSizeUnit"]) == (2, "day")  # 3 and 4 February


def test_nobody_is_named(tmp_path):
    chunks = read(tmp_path, [ROW, row(Waypoint_ID="13", X="somewhere")])
    told = str(content(chunks)) + "".join(
        raw for chunk in chunks for raw in (*chunk.rejects["raw_row"], *chunk.flags["raw_row"])
    )
    assert "Somebody" not in told
    assert "700101" not in told
    assert issues(chunks) == ["not_a_number"]


def test_a_row_of_another_width_is_rejected_without_its_cells(tmp_path):
    chunks = read(tmp_path, [list(ROW), list(ROW.values()), [*ROW.values(), "more"]])
    assert issues(chunks) == ["wrong_cell_count"]
    assert "Somebody" not in "".join(raw for chunk in chunks for raw in chunk.rejects["raw_row"])


@pytest.mark.parametrize(
    ("date", "time", "local"),
    [
        ("03.02.2016", "16:05:06", "2016-02-03T16:05:06"),
        ("2016-2-3", "下午 4:05:06", "2016-02-03T16:05:06"),
        ("2016年2月3日", "下午 4:05:06", "2016-02-03T16:05:06"),
        ("Feb 3, 2016", "04:05:06 AM", "2016-02-03T04:05:06"),
    ],
)
def test_dates_and_times_of_any_desktop(tmp_path, date, time, local):
    assert only(tmp_path, Waypoint_Date=date, Waypoint_Time=time)["localStart"] == local


def test_the_animal_stood_where_distance_and_bearing_say(tmp_path):
    found = only(tmp_path, Direction="60", Distance="250")
    lon, lat, _ = Geod(ellps="WGS84").fwd(130.5, 42.9, 60, 250)
    assert (found["geometry"].x, found["geometry"].y) == pytest.approx((lon, lat), abs=1e-9)
    kept = json.loads(found["dynamicProperties"])
    assert (kept["X"], kept["Y"], kept["Distance"], kept["Direction"]) == ("130.5", "42.9", "250", "60")
    assert "place_by_bearing" in found["qcFlags"]
    bare = only(tmp_path, Distance="250")
    assert (bare["geometry"].x, bare["coordinateUncertaintyInMeters"]) == (130.5, 250)


def test_projected_coordinates_need_their_system(tmp_path):
    metres = {"X": "459200", "Y": "4749900"}
    assert issues(read(tmp_path, [row(**metres)])) == ["reference_system_missing"]
    (found,) = records(read(tmp_path, [row(**metres, Direction="90", Distance="100")], crs="EPSG:32652")).to_dict(
        "records"
    )
    (plain,) = records(read(tmp_path, [row(X="459300", Y="4749900")], crs="EPSG:32652")).to_dict("records")
    assert found["geometry"].distance(plain["geometry"]) < 1e-7


def test_waypoints_begin_anew_with_each_patrol_and_day(tmp_path):
    rows = [ROW, row(Patrol_ID="P-2"), row(Waypoint_Date="Feb 4, 2016"), row(Sex="male"), row(Species="Panthera uncia")]
    kept = records(read(tmp_path, rows))
    assert kept["occurrenceID"].is_unique
    ordinals = [name.rsplit("/", 1)[1] for name in kept["occurrenceID"]]
    assert ordinals == ["1", "1", "1", "2", "3"]


def test_rows_of_several_choices_are_one_record(tmp_path):
    chunks = read(tmp_path, [ROW, row(Sign="scrape"), row(Sign="scat")])
    assert not_read(chunks) == {"same_observation": 2}
    (found,) = records(chunks).to_dict("records")
    assert json.loads(found["dynamicProperties"])["Sign"] == "tracks | scrape | scat"


def test_people_and_poaching_are_counted_and_not_taken_over(tmp_path):
    rows = [
        ROW,
        row(Waypoint_ID="2", Observation_Category_0="Human activity", Observation_Category_1="Poaching"),
        row(Waypoint_ID="3", Observation_Category_0="Браконьерство"),
        row(Waypoint_ID="4", Observation_Category_0="偷猎"),
        row(Waypoint_ID="5", Observation_Category_0="Feature", Observation_Category_1="Spring", Species=""),
        row(Waypoint_ID="6", Observation_Category_0="", Observation_Category_1="", Species=""),
    ]
    chunks = read(tmp_path, rows)
    assert not_read(chunks) == {"human_incident": 3, "no_animal_seen": 2}
    assert len(records(chunks)) == 1


def test_an_animal_without_a_name_is_rejected_and_another_species_kept(tmp_path):
    chunks = read(tmp_path, [row(Species=""), row(Waypoint_ID="13", Species="Sus scrofa")])
    assert issues(chunks) == ["value_missing"]
    assert list(records(chunks)["species_id"]) == ["OTHER"]


def test_the_mapping_tells_the_attribute_of_the_species(tmp_path):
    rows = [{**ROW, "Species": "", "Зверь": "амурский тигр"}]
    (found,) = records(read(tmp_path, rows, mapping={"species": "Зверь"}, species={"амурский тигр": "AT"})).to_dict(
        "records"
    )
    assert found["species_id"] == "AT"


def test_summaries_give_the_effort(tmp_path):
    (effort,) = records(read(tmp_path, [ROW], {"summary.csv": [SUMMARY]}), "effort").to_dict("records")
    assert (effort["sampleSizeValue"], effort["sampleSizeUnit"]) == (21.4, "km")
    hours = {**SUMMARY, "Distance (km)": ""}
    (effort,) = records(read(tmp_path, [ROW], {"summary.csv": [hours]}), "effort").to_dict("records")
    assert (effort["sampleSizeValue"], effort["sampleSizeUnit"]) == (9.5, "hour")


def test_incidents_have_no_patrol(tmp_path):
    away = ("Patrol ID", "Type", "Patrol Start Date", "Patrol End Date", "Patrol Leg ID", "Leader", "Pilot")
    chunks = read(tmp_path, [{"Source": "Incident", **{key: value for key, value in ROW.items() if key not in away}}])
    assert check(chunks) == (1, 1, 0)
    assert list(records(chunks)["samplingProtocol"]) == ["opportunistic"]


# --- XML --------------------------------------------------------------------------------------------------------------

# two points 0.1 degree of longitude apart on the equator: 11.132 km
TRACK = (b"\x01" + struct.pack("<II", 2, 2) + struct.pack("<4d", 130, 0, 130.1, 0)).hex()
XML = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<ns2:patrol xmlns:ns2="http://www.smartconservationsoftware.org/xml/1.3/patrol" id="P-1" patrolType="GROUND" startDate="2016-02-03" endDate="2016-02-03" isArmed="true">
 <ns2:legs id="1" startDate="2016-02-03" endDate="2016-02-03"><ns2:transportType value="foot"/>
  <ns2:members givenName="Somebody" familyName="Else" isLeader="true"/>
  <ns2:days date="2016-02-03" startTime="08:00:00" endTime="16:30:00" restMinutes="30">
   <ns2:waypoints id="12" x="130.5" y="42.9" time="09:15:00"><ns2:groups><ns2:observations categoryKey="animals.liveanimals.">
     <ns2:attributes attributeKey="species"><ns2:itemKey>animal.mammal.pantheratigris.</ns2:itemKey></ns2:attributes>
     <ns2:attributes attributeKey="numberofanimals"><ns2:dValue>2.0</ns2:dValue></ns2:attributes>
     <ns2:attributes attributeKey="nationalidnumber"><ns2:sValue>700101</ns2:sValue></ns2:attributes>
     <ns2:attributes attributeKey="signs"><ns2:itemList>tracks</ns2:itemList><ns2:itemList>scat</ns2:itemList></ns2:attributes>
   </ns2:observations></ns2:groups></ns2:waypoints>
   <ns2:waypoints id="13" x="130.6" y="42.9" time="10:00:00"><ns2:observations categoryKey="humanactivity.poaching.">
     <ns2:attributes attributeKey="species"><ns2:itemKey>pantheratigris</ns2:itemKey></ns2:attributes>
   </ns2:observations></ns2:waypoints>
   <ns2:waypoints id="14" x="130.7" y="42.9" time="11:00:00"/>
   TRACKS
  </ns2:days>
 </ns2:legs>
</ns2:patrol>
"""
INCIDENT = """<Waypoint xmlns="http://www.smartconservationsoftware.org/xml/1.0/independentincident" id="7" x="130.5" y="42.9"
 dateTime="2016-02-03T09:15:00+10:00"><observations categoryKey="animals.signs."><attributes attributeKey="species"><itemKey>pantherauncia</itemKey></attributes></observations></Waypoint>"""


def read_xml(folder, text=XML, **options):
    (folder / "patrol.xml").write_text(text, encoding="utf-8")
    return read_with_xml(reader, folder / "patrol.xml", **options)


def test_a_patrol_of_xml(tmp_path):
    chunks = read_xml(tmp_path)
    with open_source(str(tmp_path / "patrol.xml")) as source:
        assert reader_for(source) is reader
    assert check(chunks) == (2, 2, 0)
    assert not_read(chunks) == {"human_incident": 1}
    (found,) = records(chunks).to_dict("records")
    assert found["occurrenceID"].split(":", 1)[1] == "P-1/2016-02-03/12/animals.liveanimals./1"
    assert (found["species_id"], found["individualCount"], found["localStart"]) == ("AT", 2, "2016-02-03T09:15:00")
    assert json.loads(found["dynamicProperties"])["signs"] == "tracks | scat"
    (day,) = records(chunks, "deployments").to_dict("records")
    assert day["deploymentID"] == found["parentEventID"]
    (effort,) = records(chunks, "effort").to_dict("records")
    assert (effort["sampleSizeValue"], effort["sampleSizeUnit"]) == (8, "hour")  # 8.5 less half an hour of rest
    told = str(content(chunks))
    assert "Somebody" not in told
    assert "700101" not in told


def test_the_length_of_a_track_is_measured(tmp_path):
    chunks = read_xml(tmp_path, XML.replace("TRACKS", f'<ns2:track distance="3" geom="{TRACK}"/>'))
    (effort,) = records(chunks, "effort").to_dict("records")
    # one degree of the equator is 111.3195 km
    assert (effort["sampleSizeValue"], effort["sampleSizeUnit"]) == (pytest.approx(11.13195, abs=1e-4), "km")


def test_an_incident_of_xml_has_its_offset(tmp_path):
    (found,) = records(read_xml(tmp_path, INCIDENT)).to_dict("records")
    assert (found["species_id"], found["startUTC"], found["samplingProtocol"]) == (
        "SL",
        "2016-02-02T23:15:00Z",
        "opportunistic",
    )


def test_a_patrol_that_breaks_off_gives_what_is_complete(tmp_path):
    chunks = read_xml(tmp_path, XML[: XML.index('<ns2:waypoints id="14"') + 10])
    assert not_read(chunks) == {"human_incident": 1, "file_breaks_off": 1}
    assert len(records(chunks)) == 1


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ('<!DOCTYPE patrol [<!ENTITY x SYSTEM "file:///etc/passwd">]><patrol id="&x;"/>', "xml_unsafe"),
        ("<patrol>" + "<legs>" * 500, "xml_too_large"),
        ("<patrol><legs></patrol>", "xml_broken"),
        ("<patrol>&nothing;</patrol>", "xml_broken"),
    ],
)
def test_hostile_xml_is_refused(tmp_path, text, code):
    with pytest.raises(NeaspecError) as caught:
        read_xml(tmp_path, text)
    assert caught.value.message.code == code


# --- whatever comes ---------------------------------------------------------------------------------------------------


@HALF
@given(damages=DAMAGES)
def test_nothing_but_our_own_error_comes_whatever_a_table_holds(tmp_path, damages):
    tables = {
        "observations.csv": [ROW, row(Sign="scat"), row(Waypoint_ID="9", Direction="10", Distance="5")],
        "summary.csv": [SUMMARY],
    }
    with contextlib.suppress(NeaspecError):
        check(read_with_xml(reader, write_tables(tmp_path / "smart", damaged(tables, damages))))


@HALF
@given(noise=st.binary(min_size=1, max_size=40), place=st.floats(0, 1), cut=st.booleans())
def test_nothing_but_our_own_error_comes_whatever_bytes_the_xml_holds(tmp_path, noise, place, cut):
    whole = XML.encode()
    at = round(place * len(whole))
    (tmp_path / "patrol.xml").write_bytes(whole[:at] + (b"" if cut else noise + whole[at:]) or b" ")
    with contextlib.suppress(NeaspecError):
        check(read_with_xml(reader, tmp_path / "patrol.xml"))


def test_the_same_file_twice_gives_the_same(tmp_path):
    assert content(read_xml(tmp_path)) == content(read_xml(tmp_path))
    assert content(read(tmp_path, [ROW])) == content(read(tmp_path, [ROW]))
