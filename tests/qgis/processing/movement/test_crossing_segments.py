"""Crossings along the border through the algorithm: sums, the office's own line, the strip chart without any line."""

from __future__ import annotations

import re

import pandas as pd
import pytest
import shapely
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from neaspec_plugin.adapters.border_strips import read_lines
from neaspec_plugin.adapters.database import open_database
from neaspec_plugin.core.errors import NeaspecError


@pytest.fixture
def surveyed(run, tmp_path):
    """A simulated leopard with exact places near Kraskino and Jingxin, one without places, one crane MNG to JPN."""
    path = str(tmp_path / "neaspec.gpkg")
    run("createdatabase", {"DATABASE": path})
    run("loadflagshiplayers", {"DATABASE": path})
    rows = [
        ("AL", "RUS", "2014-01-05", "SECRET-1", shapely.Point(130.784321, 42.713456)),
        ("AL", "CHN", "2014-02-05", "SECRET-1", shapely.Point(130.454321, 42.653456)),
        ("AL", "CHN", "2014-01-05", "SECRET-2", None),
        ("AL", "RUS", "2014-03-05", "SECRET-2", None),
        ("WNC", "MNG", "2014-01-05", "SECRET-3", None),
        ("WNC", "JPN", "2014-03-05", "SECRET-3", None),
    ]
    records = pd.DataFrame(
        [
            {"occurrenceID": f"sim:r{n}", "species_id": species, "observationType": "animal", "organismName": name,
             "idConfidence": "certain", "declaredSide": side, "startUTC": f"{day}T10:10:00Z", "timePrecision": "second",
             "datasetID": "sim", "owner_country": side, "coordinateUncertaintyInMeters": 30.0, "geometry": place}
            for n, (species, side, day, name, place) in enumerate(rows)
        ]
    )  # fmt: skip
    camera = pd.DataFrame(
        [{"deploymentID": "sim:c", "samplingProtocol": "camera trap", "declaredSide": "RUS", "geometry": rows[0][4],
          "deploymentStart": "2014-01-01T00:00:00+10:00", "deploymentEnd": "2014-01-11T00:00:00+10:00"}]
    )  # fmt: skip
    with open_database(path).transaction() as writer:
        writer.insert("detections", records)
        writer.insert("deployments", camera)
    return path


def table(path):
    layer = QgsVectorLayer(path)
    names = layer.fields().names()
    return layer, pd.DataFrame([feature.attributes() for feature in layer.getFeatures()], columns=names)


def test_segments_sum_to_the_crossings_and_have_no_line(run, surveyed, tmp_path):
    path = str(tmp_path / "segments.gpkg")
    found = run("crossingsegments", {"DATABASE": surveyed, "LENGTH_KM": 25, "SEGMENTS": path})
    assert (found["CROSSINGS_SPREAD"], found["CROSSINGS_ELSEWHERE"]) == (pytest.approx(2), 1)
    layer, segments = table(path)
    assert not layer.isSpatial() and "geometry" not in segments
    assert segments["crossings"].sum() == pytest.approx(2)
    own = segments[(segments["side_a"] == "CHN") & (segments["side_b"] == "RUS")]
    assert own["crossings"].sum() == pytest.approx(2) and own["to_km"].max() == pytest.approx(4292, rel=0.02)
    assert own["crossings"].max() > 0.2  # the one with places; the other is spread over all of the line
    days = pd.to_numeric(own["trap_days_b"], errors="coerce")
    assert days.sum() == pytest.approx(10) and pd.to_numeric(own["trap_days_a"], errors="coerce").isna().all()
    assert len(open_database(surveyed).read("runs", {"run_id": found["RUN"]})) == 1


def test_the_office_s_own_line_is_drawn(run, surveyed, tmp_path):
    line = shapely.LineString([(130.6, 42.5), (130.6, 43.5)])
    own = pd.DataFrame(
        [{"line_id": "simulated", "side_a": "CHN", "side_b": "RUS", "status": "international", "geometry": line}]
    )
    with open_database(surveyed).transaction() as writer:
        writer.insert("border_lines", own)
    path = str(tmp_path / "segments.gpkg")
    found = run("crossingsegments", {"DATABASE": surveyed, "SEGMENTS": path})
    layer, segments = table(path)
    assert layer.isSpatial() and len(segments) == 6  # 111 km by 20
    assert found["CROSSINGS_SPREAD"] == pytest.approx(2)
    assert layer.extent().xMinimum() == layer.extent().xMaximum() == pytest.approx(130.6)


def test_the_report_is_a_strip_without_animals_places_or_short_segments(run, surveyed, tmp_path):
    page = tmp_path / "report.html"
    run("crossingsegments", {"DATABASE": surveyed, "LENGTH_KM": 1, "REPORT": str(page)})
    text = page.read_text(encoding="utf-8")
    assert "<svg" in text and "SECRET" not in text and "130.7" not in text and "42.7" not in text
    rows = re.findall(r"<td[^>]*>([\d,]+)</td>\s*<td[^>]*>([\d,]+)</td>", text)
    lengths = [int(b.replace(",", "")) - int(a.replace(",", "")) for a, b in rows]
    assert lengths and all(length >= 14 for length in lengths[:-1])  # written in whole kilometres
    assert "SECRET" not in "\n".join(run.feedback.told)


def test_a_file_without_lines_of_two_sides_is_told(tmp_path):
    with pytest.raises(NeaspecError, match="file_not_found"):
        read_lines(str(tmp_path / "none.gpkg"))
    bad = tmp_path / "bad.gpkg"
    bad.write_text("nothing", encoding="utf-8")
    with pytest.raises(NeaspecError, match="not_a_border_layer"):
        read_lines(str(bad))


def barriers(path, field="KIND"):
    """A simulated fence by the sea where CHN, RUS and PRK meet, in a projected system."""
    layer = QgsVectorLayer(f"LineString?crs=EPSG:4326&field={field}:string", "simulated", "memory")
    feature = QgsFeature(layer.fields())
    feature.setAttributes(["Fence"])
    feature.setGeometry(QgsGeometry.fromWkt("LineString(130.4 42.5, 130.6 42.9)"))
    layer.dataProvider().addFeature(feature)
    options = QgsVectorFileWriter.SaveVectorOptions()
    wgs84, utm = QgsCoordinateReferenceSystem("EPSG:4326"), QgsCoordinateReferenceSystem("EPSG:32652")
    options.ct = QgsCoordinateTransform(wgs84, utm, QgsCoordinateTransformContext())
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), QgsCoordinateTransformContext(), options)
    return str(path)


def test_barriers_become_shares_of_segments(run, surveyed, tmp_path):
    line = shapely.LineString([(130.5, 42.5), (130.5, 43.5)])
    own = pd.DataFrame(
        [{"line_id": "simulated", "side_a": "CHN", "side_b": "RUS", "status": "international", "geometry": line}]
    )
    with open_database(surveyed).transaction() as writer:
        writer.insert("border_lines", own)
    path, layer = str(tmp_path / "segments.gpkg"), barriers(tmp_path / "barriers.gpkg")
    plain = run("crossingsegments", {"DATABASE": surveyed})
    page = tmp_path / "report.html"
    asked = {"DATABASE": surveyed, "SEGMENTS": path, "BARRIERS": layer, "REPORT": str(page), "LANGUAGE": "en"}
    found = run("crossingsegments", asked)
    segments = table(path)[1]
    text = page.read_text(encoding="utf-8")
    assert "Barriers along the segments" in text and ">fence<" in text and "130.5" not in text
    assert found["RUN"] != plain["RUN"] and found["CROSSINGS_SPREAD"] == pytest.approx(2)
    # the fence crosses the line at 42.7 degrees, in the second segment of 20 km (22 km up the line)
    assert segments["barrier_fence"].iloc[1] > 0.1 and (segments["barrier_fence"].iloc[3:] == 0).all()
    with pytest.raises(QgsProcessingException, match="no field KIND"):
        run("crossingsegments", {"DATABASE": surveyed, "BARRIERS": barriers(tmp_path / "other.gpkg", "NAME")})
