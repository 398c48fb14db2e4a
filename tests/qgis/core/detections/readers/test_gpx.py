"""GPX files, all made up; they need Qt's parser of XML and nothing else of QGIS."""

from __future__ import annotations

import contextlib
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyproj import Geod
from simulated_archives import read_with_xml
from simulated_tables import CELLS, HALF, check, content, issues, not_read, records

from neaspec_plugin.core.detections.map_offset import gcj02
from neaspec_plugin.core.detections.readers import gpx as reader
from neaspec_plugin.core.detections.readers import reader_for
from neaspec_plugin.core.detections.source import open_source
from neaspec_plugin.core.errors import NeaspecError

NAMES = {"panthera tigris": "AT", "тигр": "AT", "东北虎": "AT", "panthera uncia": "SL", "стерх": "OTHER"}
POINT = '<wpt lat="42.9" lon="130.5"><ele>312</ele><time>2016-01-05T00:21:03Z</time><name>Panthera tigris</name><desc>by the stream</desc></wpt>'
HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<gpx version="1.1" creator="CREATOR" xmlns="http://www.topografix.com/GPX/1/1">'


def track(points, name="north", kind=""):
    inside = "".join(
        f'<trkpt lat="{lat}" lon="{lon}">{f"<time>{time}</time>" if time else ""}<x:hr>9</x:hr></trkpt>'
        for lat, lon, time in points
    )
    return f"<trk><name>{name}</name>{f'<type>{kind}</type>' if kind else ''}<trkseg>{inside}</trkseg></trk>"


WALK = [
    ("42.90", "130.50", "2016-01-05T00:00:00Z"),
    ("42.91", "130.50", "2016-01-05T00:20:00Z"),
    ("42.92", "130.50", "2016-01-05T00:45:00Z"),
]


def write(folder, *inside, creator="simulated", end="</gpx>", head=HEAD):
    text = head.replace("CREATOR", creator) + "".join(inside) + end
    (folder / "a.gpx").write_bytes(text if isinstance(text, bytes) else text.encode("utf-8"))
    return folder / "a.gpx"


def read(folder, *inside, species=NAMES, **options):
    how = {name: options.pop(name) for name in ("creator", "end", "head") if name in options}
    return read_with_xml(reader, write(folder, *inside, **how), species=species, **options)


def only(folder, *inside, **options):
    (found,) = records(read(folder, *inside, **options)).to_dict("records")
    return found


def waypoint(**values):
    text = POINT
    for name, value in values.items():
        text = text.replace(f"<{name}>", f"<{name}>{value}<!--", 1).replace(f"</{name}>", f"--></{name}>", 1)
    return text


def test_a_waypoint_that_names_a_species_is_a_record(tmp_path):
    chunks = read(tmp_path, POINT, waypoint(name="camp"), waypoint(name="стерх"))
    with open_source(str(tmp_path / "a.gpx")) as source:
        assert reader_for(source) is reader
    assert check(chunks) == (1, 1, 0)
    assert not_read(chunks) == {"waypoint_without_species": 2}
    (found,) = records(chunks).to_dict("records")
    assert (found["species_id"], found["startUTC"], found["tzName"]) == ("AT", "2016-01-05T00:21:03Z", "UTC")
    assert (found["geometry"].x, found["geometry"].y, found["occurrenceRemarks"]) == (130.5, 42.9, "by the stream")
    assert json.loads(found["dynamicProperties"])["ele"] == "312"


def test_the_first_element_that_names_one_counts_and_a_mapping_goes_before(tmp_path):
    point = '<wpt lat="42.9" lon="130.5"><time>2016-01-05T00:21:03Z</time><name>001</name><sym>Flag</sym><type>东北虎</type></wpt>'
    assert only(tmp_path, point)["species_id"] == "AT"
    found = only(tmp_path, point, mapping={"species": "sym", "individual": "name"})
    assert (found["species_id"], found["scientificName"], found["organismName"]) == ("OTHER", "Flag", "001")


def test_a_time_without_a_zone_is_universal(tmp_path):
    assert only(tmp_path, waypoint(time="2016-01-05T00:21:03"))["startUTC"] == "2016-01-05T00:21:03Z"


def test_the_text_of_garmin_is_local_time(tmp_path):
    point = '<wpt lat="42.9" lon="130.5"><name>тигр</name><cmt>05-JAN-16 7:21:03</cmt></wpt>'
    found = only(tmp_path, point, country="CHN")
    assert (found["localStart"], found["startUTC"]) == ("2016-01-05T07:21:03", "2016-01-04T23:21:03Z")
    assert found["qcFlags"] == "time_from_comment"
    assert issues(read(tmp_path, '<wpt lat="42.9" lon="130.5"><name>тигр</name></wpt>')) == ["value_missing"]


@pytest.mark.parametrize(
    ("head", "time", "flagged"),
    [
        ("", "1999-08-22T00:21:03Z", True),
        ("", "2016-01-05T00:21:03Z", False),
        # 2004-05-20 and 1024 weeks (7168 days) are 2024-01-04
        ("<metadata><time>2024-01-05T00:00:00Z</time></metadata>", "2004-05-20T00:21:03Z", True),
        ("<metadata><time>2023-12-31T00:00:00Z</time></metadata>", "2004-05-20T00:21:03Z", False),
    ],
)
def test_a_count_of_weeks_that_ran_over_is_flagged_and_not_changed(tmp_path, head, time, flagged):
    chunks = read(tmp_path, head, waypoint(time=time))
    assert issues(chunks, "flags") == ["gps_week_rollover"] * flagged
    assert list(records(chunks)["startUTC"]) == [time]


def test_a_comma_may_stand_for_the_point(tmp_path):
    found = only(tmp_path, POINT.replace("42.9", "42,86").replace("130.5", "130,37"))
    assert (found["geometry"].x, found["geometry"].y) == (130.37, 42.86)


@pytest.mark.parametrize("encoding", ["cp1251", "gb18030"])
def test_a_file_that_declares_no_encoding_or_a_wrong_one(tmp_path, encoding):
    names = {"cp1251": "тигр", "gb18030": "东北虎"}
    notes = {"cp1251": "след на снегу у ручья", "gb18030": "粪便 保护区 样品"}
    for head in (HEAD.replace(' encoding="UTF-8"', ""), HEAD):
        text = head + waypoint(name=names[encoding], desc=notes[encoding]) + "</gpx>"
        (tmp_path / "a.gpx").write_bytes(text.encode(encoding))
        (found,) = records(read_with_xml(reader, tmp_path / "a.gpx", encoding=encoding, species=NAMES)).to_dict(
            "records"
        )
        assert found["occurrenceRemarks"] == notes[encoding]
        assert found["species_id"] == "AT"


@pytest.mark.parametrize("creator", ["2bulu Android", "两步路户外助手", "Ovital Map", "奥维互动地图", "AMap 高德"])
def test_points_of_programs_on_chinese_maps_are_said_to_be_shifted(tmp_path, creator):
    lon, lat = gcj02(130.5, 42.9)
    point = POINT.replace("42.9", f"{float(lat):.9f}").replace("130.5", f"{float(lon):.9f}")
    found = only(tmp_path, point, creator=creator)
    assert (found["coordOffsetModel"], found["coordCorrection"]) == ("GCJ-02", "none")
    assert found["qcFlags"] == "map_offset_suspected"
    back = only(tmp_path, point, creator=creator, offset_model="GCJ-02", country="CHN")
    assert back["coordCorrection"] == "applied"
    assert (back["geometry"].x, back["geometry"].y) == pytest.approx((130.5, 42.9), abs=1e-7)
    assert only(tmp_path, POINT)["coordOffsetModel"] is None


def test_dilution_of_precision_is_uncertainty(tmp_path):
    points = [
        POINT.replace("<ele>", f"<hdop>{hdop}</hdop><ele>").replace("0:21:03", f"{hdop}:00:00") for hdop in (2, 8)
    ]
    assert list(records(read(tmp_path, *points))["coordinateUncertaintyInMeters"]) == [
        30,
        40,
    ]  # 5 x HDOP, 30 m at least


def test_a_track_is_effort_and_no_detection(tmp_path):
    chunks = read(tmp_path, track(WALK))
    assert check(chunks) == (1, 1, 0)
    assert len(records(chunks)) == 0
    (patrol,) = records(chunks, "deployments").to_dict("records")
    assert (patrol["samplingProtocol"], patrol["deploymentStart"]) == ("patrol", "2016-01-05T00:00:00Z")
    assert json.loads(patrol["dynamicProperties"])["hours"] == "0.75"
    (effort,) = records(chunks, "effort").to_dict("records")
    metres = Geod(ellps="WGS84").line_length([130.5] * 3, [42.90, 42.91, 42.92])
    assert (effort["sampleSizeValue"], effort["sampleSizeUnit"]) == (pytest.approx(metres / 1000, abs=1e-4), "km")
    assert (effort["startUTC"], effort["endUTC"]) == ("2016-01-05T00:00:00Z", "2016-01-05T00:45:00Z")


def test_a_long_pause_is_no_effort_and_a_transect_is_one(tmp_path):
    points = [*WALK, ("43.20", "130.50", "2016-01-05T08:00:00Z"), ("43.21", "130.50", "2016-01-05T08:20:00Z")]
    chunks = read(tmp_path, track(points, "Transect 4"))
    (effort,) = records(chunks, "effort").to_dict("records")
    line = Geod(ellps="WGS84").line_length
    metres = line([130.5] * 3, [42.90, 42.91, 42.92]) + line([130.5] * 2, [43.20, 43.21])
    assert effort["sampleSizeValue"] == pytest.approx(metres / 1000, abs=1e-4)
    assert list(records(chunks, "deployments")["samplingProtocol"]) == ["line transect"]


def test_two_tracks_and_a_route(tmp_path):
    route = '<rte><rtept lat="42" lon="130"/><rtept lat="43" lon="130"/></rte>'
    chunks = read(tmp_path, track(WALK), track(WALK), route)
    assert records(chunks, "deployments")["deploymentID"].nunique() == 2
    assert not_read(chunks) == {"route_point": 2}


def test_a_file_that_breaks_off_gives_what_is_complete(tmp_path):
    whole = track(WALK)
    for inside in ((POINT, POINT[:60]), (POINT, whole[: whole.index("2016-01-05T00:45")])):
        chunks = read(tmp_path, *inside, end="")
        assert len(records(chunks)) == 1
        assert not_read(chunks) == {"file_breaks_off": 1}
    (effort,) = records(chunks, "effort").to_dict("records")
    metres = Geod(ellps="WGS84").line_length([130.5] * 2, [42.90, 42.91])
    assert effort["sampleSizeValue"] == pytest.approx(metres / 1000, abs=1e-4)


@pytest.mark.parametrize(
    ("head", "inside", "code"),
    [
        (
            '<!DOCTYPE gpx [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><gpx creator="">',
            "<wpt><name>&b;</name></wpt>",
            "xml_unsafe",
        ),
        ('<!DOCTYPE gpx SYSTEM "http://example.org/x.dtd"><gpx creator="">', "", "xml_unsafe"),
        ("<gpx>", "<a>" * 200, "xml_too_large"),
        ("<gpx>", "<wpt></trk>", "xml_broken"),
        ("<gpx>", '<wpt lat="&other;"/>', "xml_broken"),
    ],
)
def test_hostile_xml_is_refused(tmp_path, head, inside, code):
    with pytest.raises(NeaspecError) as caught:
        read(tmp_path, inside, head=head)
    assert caught.value.message.code == code


def test_the_same_file_twice_gives_the_same(tmp_path):
    assert content(read(tmp_path, POINT, track(WALK))) == content(read(tmp_path, POINT, track(WALK)))


PARTS = st.sampled_from(["lat", "lon", "time", "name", "cmt", "desc", "hdop", "sym"])


@HALF
@given(
    values=st.lists(st.dictionaries(PARTS, CELLS, min_size=2), min_size=1, max_size=3),
    named=st.booleans(),
    tracked=st.booleans(),
)
def test_nothing_but_our_own_error_comes_whatever_an_element_holds(tmp_path, values, named, tracked):
    from xml.sax.saxutils import escape, quoteattr

    inside = []
    for said in values:
        said = {name: "".join(one for one in text if one.isprintable()) for name, text in said.items()}
        place = " ".join(f"{name}={quoteattr(said[name])}" for name in ("lat", "lon") if name in said)
        children = "".join(
            f"<{name}>{escape(text)}</{name}>" for name, text in said.items() if name not in ("lat", "lon")
        )
        kind = "trkpt" if tracked else "wpt"
        inside.append(f"<{kind} {place}>{'<type>тигр</type>' if named else ''}{children}</{kind}>")
    if tracked:
        inside = ["<trk><trkseg>", *inside, "</trkseg></trk>"]
    with contextlib.suppress(NeaspecError):
        check(read(tmp_path, *inside))


@HALF
@given(noise=st.binary(min_size=1, max_size=40), place=st.floats(0, 1), cut=st.booleans())
def test_nothing_but_our_own_error_comes_whatever_bytes_it_holds(tmp_path, noise, place, cut):
    whole = write(tmp_path, POINT, track(WALK)).read_bytes()
    at = round(place * len(whole))
    (tmp_path / "a.gpx").write_bytes(whole[:at] + (b"" if cut else noise + whole[at:]) or b" ")
    with contextlib.suppress(NeaspecError):
        check(read_with_xml(reader, tmp_path / "a.gpx", species=NAMES))
