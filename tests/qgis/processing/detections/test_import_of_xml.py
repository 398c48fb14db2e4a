"""Archives, patrols and tracks through the import, into a real database: they need the parser that the import gives."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingException
from simulated_archives import table, write_archive

from neaspec_plugin.adapters.database import open_database

OCCURRENCE = {
    "id": "o1",
    "basisOfRecord": "HumanObservation",
    "scientificName": "Panthera tigris (Linnaeus, 1758)",
    "eventDate": "2016-03-01T10:00+08:00",
    "decimalLatitude": "42.95",
    "decimalLongitude": "130.6",
    "countryCode": "CN",
}
PATROL = """<patrol xmlns="http://www.smartconservationsoftware.org/xml/1.2/patrol" id="P-1"><legs id="1">
<days date="2016-02-03" startTime="08:00:00" endTime="16:00:00" restMinutes="0"><waypoints id="1" x="130.6" y="42.95" time="09:00:00">
<observations categoryKey="animals."><attributes attributeKey="species"><itemKey>amurtiger</itemKey></attributes></observations>
</waypoints></days></legs></patrol>"""
GPX = """<gpx version="1.0" creator="simulated"><wpt lat="42.95" lon="130.6"><time>2016-03-01T02:00:00Z</time><name>东北虎 2</name></wpt>
<trk><name>ridge</name><trkseg><trkpt lat="42.95" lon="130.6"><time>2016-03-01T02:00:00Z</time></trkpt>
<trkpt lat="42.96" lon="130.6"><time>2016-03-01T02:30:00Z</time></trkpt></trkseg></trk></gpx>"""


@pytest.fixture
def ready(run, tmp_path):
    path = str(tmp_path / "neaspec.gpkg")
    run("createdatabase", {"DATABASE": path})
    run("loadflagshiplayers", {"DATABASE": path})
    return path


def simulated(folder):
    (folder / "patrol.xml").write_text(PATROL, encoding="utf-8")
    (folder / "walk.gpx").write_text(GPX, encoding="utf-8")
    archive = write_archive(folder / "archive.zip", table("Occurrence", "occurrence.txt", [OCCURRENCE]))
    return {"darwin_core_archive": archive, "smart": folder / "patrol.xml", "gpx": folder / "walk.gpx"}


@pytest.mark.parametrize(("format_id", "records"), [("darwin_core_archive", 1), ("smart", 2), ("gpx", 2)])
def test_a_file_comes_in_once(run, ready, tmp_path, format_id, records):
    source = {"INPUT": str(simulated(tmp_path)[format_id]), "DATABASE": ready}
    results = run("importdetections", source)
    assert (results["RECORDS_IN"], results["KEPT"], results["REJECTED"]) == (records, records, 0)
    database = open_database(ready)
    assert list(database.read("imports")["format"]) == [format_id]
    (row,) = database.read("detections").to_dict("records")
    assert (row["species_id"], row["geometry"].x) == ("AT", 130.6)
    assert len(database.read("effort")) == records - 1
    run("importdetections", source)
    assert len(database.read("detections")) == 1


@pytest.mark.parametrize("ending", ["gpx", "xml", "zip"])
def test_entities_are_refused_with_a_sentence_and_nothing_is_written(run, ready, tmp_path, ending):
    hostile = '<!DOCTYPE {0} [<!ENTITY x SYSTEM "file:///etc/passwd">]><{0}>&x;</{0}>'
    if ending == "zip":
        core = table("Occurrence", "occurrence.txt", [OCCURRENCE])
        path = write_archive(tmp_path / "a.zip", core, meta=hostile.format("archive"))
    else:
        path = tmp_path / f"a.{ending}"
        path.write_text(hostile.format("gpx" if ending == "gpx" else "patrol"), encoding="utf-8")
    with pytest.raises(QgsProcessingException, match="declares a document type or entities"):
        run("importdetections", {"INPUT": str(path), "DATABASE": ready})
    assert len(open_database(ready).read("detections")) == 0
