"""The sheet of a site: complete, released, exact only for a recipient, naming no person. Places are planted."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

import pandas as pd
import pytest
import shapely
from osgeo import gdal
from qgis.core import QgsProcessingException, QgsVectorLayer

from neaspec_plugin.adapters.database import open_database

LON, LAT = 132.512345, 44.883219  # its cell of 0.1 degree has its centre at 132.55, 44.85
SENTINEL = re.compile(r"132[.,]51|44[.,]88|132\s*°\s*30|44\s*°\s*5[23]")
PERSON, CONTACT = "Sentinel Person", "sentinel@person.example"
WORDS = f"ask {PERSON}, den at {LAT}N {LON}E, POINT ({LON} {LAT})"


@pytest.fixture
def planted(office):
    """A breeding site with a boundary at the planted place, and the person and the place in every free text."""
    database, place = open_database(office), shapely.Point(LON, LAT)
    with database.transaction() as writer:
        site = database.read("sites", {"site_id": "RUS-KHANKA"})
        writer.replace(
            "sites", site.assign(geometry=[place.buffer(0.12)], note=WORDS, area_ha=39300.0, coord_precision_km=0.01)
        )
        assessment = {"assessment_id": "A1", "site_id": "RUS-KHANKA", "year": 2024, "office": f"Office of {PERSON}", "management": "partial",
                      "needs": WORDS, "photographs": WORDS, "note": WORDS, "date": "2024-05-17"}  # fmt: skip
        writer.insert("assessments", pd.DataFrame([assessment]))
        habitat = {
            "assessment_id": "A1",
            "site_id": "RUS-KHANKA",
            "habitat_list": "iucn",
            "habitat_type": "5.4",
            "restoration_reason": WORDS,
        }
        writer.insert("assessment_habitats", pd.DataFrame([habitat]))
        numbers = {
            "assessment_id": "A1",
            "site_id": "RUS-KHANKA",
            "species_id": "WNC",
            "season": "breeding",
            "count_max": 7,
            "note": WORDS,
        }
        writer.insert("assessment_species", pd.DataFrame([numbers]))
        threat = {
            "threat_id": "T1",
            "site_id": "RUS-KHANKA",
            "kind": "7.2",
            "date": "2024-05-17",
            "note": WORDS,
            "confidence": "high",
            "geometry": place,
        }
        writer.insert("threats", pd.DataFrame([threat]))
        people = [
            {"stakeholder_id": "O1", "organisation": "=Authority", "role": "manages", "site_ids": "RUS-KHANKA", "person": PERSON, "contact": CONTACT,
             "consent": "yes", "note": WORDS},
            {"stakeholder_id": "O2", "organisation": PERSON, "role": "owns_land", "site_ids": "RUS-KHANKA"},
            {"stakeholder_id": "O3", "organisation": "A union", "site_ids": "RUS-KHANKA", "person": "Khan", "consent": "yes"},
            {"stakeholder_id": "O4", "organisation": "Another union", "site_ids": "RUS-KHANKA", "person": "Good", "consent": "yes"},
        ]  # fmt: skip
        writer.insert("stakeholders", pd.DataFrame(people))
        count = {"count_id": "C-x", "scope": "site", "site_id": "RUS-KHANKA", "species_id": "WNC", "season": "breeding", "season_year": 2024,
                 "count": 5, "unit": "individuals", "note": WORDS, "source": f"table of {PERSON}", "confidence": "high", "geometry": place}  # fmt: skip
        writer.insert("counts", pd.DataFrame([count]))
    return office


def text_of(folder: Path) -> str:
    """All text in a folder, that of packed workbooks too; pictures have none."""
    texts = []
    for path in sorted(folder.iterdir()):
        if path.suffix == ".xlsx":
            with zipfile.ZipFile(path) as archive:
                texts += [archive.read(name).decode("utf-8") for name in archive.namelist()]
        elif path.suffix != ".png":
            texts.append(path.read_bytes().decode("utf-8", errors="replace"))
    return re.sub(r"data:image/png;base64,[A-Za-z0-9+/=]+", "", "\n".join(texts))


def sheet(run, planted, folder, **more):
    parameters = {"DATABASE": planted, "SITE": "RUS-KHANKA", "SHEET": "ris", "FOLDER": str(folder), **more}
    return run("exportsitesheet", parameters)


@pytest.mark.parametrize("name", ["ris", "sis", "kba"])
def test_neither_the_place_nor_the_person_leaves(run, planted, tmp_path, name):
    folder = tmp_path / name
    results = sheet(run, planted, folder, SHEET=name)
    found, log = text_of(folder), "\n".join(run.feedback.told)
    assert PERSON not in found and CONTACT not in found and PERSON not in log
    assert not SENTINEL.search(found) and not SENTINEL.search(log)
    assert not [one for one in folder.iterdir() if "boundary" in one.name]
    assert "No boundary file was written" in log and "recipient" in log
    assert "2024-05-17" not in found  # a day of a sensitive place is a month
    assert 0 < results["ANSWERED"] < results["REQUIRED"]
    assert open_database(planted).read("runs", {"run_id": results["RUN"]})["recipient"].isna().all()


def test_the_place_that_is_drawn_is_the_middle_of_its_cell(run, planted, tmp_path, monkeypatch):
    from neaspec_plugin.adapters import report_maps

    drawn = []
    monkeypatch.setattr(report_maps, "render_map", lambda layers, *_more, **_named: drawn.extend(layers) or b"png")
    sheet(run, planted, tmp_path / "x")
    places = {(round(shape.x, 6), round(shape.y, 6)) for layer in drawn for shape in layer.frame["geometry"]}
    assert places == {(132.55, 44.85)}


def test_an_exact_sheet_has_the_boundary_its_recipient_and_still_no_person(run, planted, tmp_path):
    folder = tmp_path / "exact"
    results = sheet(run, planted, folder, RECIPIENT="Secretariat of the convention")
    found = text_of(folder)
    assert "Secretariat of the convention" in found and PERSON not in found and CONTACT not in found
    for suffix in ("gpkg", "shp"):
        (feature,) = QgsVectorLayer(str(folder / f"RUS-KHANKA_ris_boundary.{suffix}")).getFeatures()
        shape = shapely.from_wkt(feature.geometry().asWkt())
        assert shape.centroid.distance(shapely.Point(LON, LAT)) < 1e-6
    assert "latitude 44.8832, longitude 132.5123" in found
    assert (folder / "RUS-KHANKA_ris_site_map.png").stat().st_size > 10_000
    assert list(open_database(planted).read("runs", {"run_id": results["RUN"]})["recipient"]) == [
        "Secretariat of the convention"
    ]
    ordinary = sheet(run, planted, tmp_path / "ordinary")
    assert ordinary["RUN"] != results["RUN"] and ordinary["ANSWERED"] < results["ANSWERED"]


def test_a_cell_that_looks_like_a_formula_is_harmless(run, planted, tmp_path):
    sheet(run, planted, tmp_path / "x")
    source = gdal.OpenEx(str(tmp_path / "x" / "RUS-KHANKA_ris.xlsx"), gdal.OF_VECTOR)
    cells = [
        str(feature.GetField(place))
        for number in range(source.GetLayerCount())
        for feature in source.GetLayer(number)
        for place in range(feature.GetFieldCount())
    ]
    assert "'=Authority" in cells and not [cell for cell in cells if cell.startswith("=")]


def test_items_that_nobody_answered_are_empty_and_marked(run, office, tmp_path):
    sheet(run, office, tmp_path / "x")
    page = (tmp_path / "x" / "RUS-KHANKA_ris.html").read_text(encoding="utf-8")
    row = re.search(r"<tr><td>Ecological character</td>.*?</tr>", page)[0]
    assert re.sub(r"<[^>]+>", "|", row).strip("|").split("|") == [
        "Ecological character",
        "",
        "yes",
        "",
        "",
        "",
        "missing",
    ]
    assert "express no opinion" in page and "not the official form" in page
    assert "Only a point is held; a boundary is needed." in "\n".join(run.feedback.told)
    assert (tmp_path / "x" / "RUS-KHANKA_ris_missing.csv").read_text(encoding="utf-8-sig").count("\n") > 10


@pytest.mark.parametrize(
    ("parameters", "said"),
    [
        ({"SITE": "NO-SUCH"}, "no site NO-SUCH"),
        ({"SITE": "RUS-LLNP", "SHEET": "ris"}, "lists no species that the chosen sheet is for"),
    ],
)
def test_bad_questions_are_refused_and_write_nothing(run, office, tmp_path, parameters, said):
    with pytest.raises(QgsProcessingException, match=said):
        sheet(run, office, tmp_path / "x", **parameters)
    assert list(tmp_path.glob("x*")) == []


def test_a_folder_with_files_stays_as_it_is(run, office, tmp_path):
    (tmp_path / "x").mkdir()
    (tmp_path / "x" / "mine.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match="holds files already"):
        sheet(run, office, tmp_path / "x")
    assert [one.name for one in (tmp_path / "x").iterdir()] == ["mine.txt"]
