"""No exact place leaves in a product or in a log: planted coordinates are searched in everything that came out."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import zipfile
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
import shapely
from filled_forms import fill
from pyproj import Transformer
from simulated_border import Plan, simulate

from neaspec_plugin import compat
from neaspec_plugin.adapters.database import open_database
from neaspec_plugin.adapters.rasters import write_grid
from neaspec_plugin.core.grid import Grid

LON, LAT = 131.123456, 43.674321  # its cell of 0.1 degree has its centre at 131.15, 43.65
# the planted place as decimals (to the second place after the point), in degrees and minutes, and as text
SENTINEL = re.compile(r"131[.,]12|43[.,]67|131\s*°\s*0?7|43\s*°\s*40")
STATION = "SENTINEL-STATION-77"
PERSON = "Planted Person"
ISSUE = f"simulated:detections:{STATION}:near_capital"


@pytest.fixture
def planted(office):
    """Exact records of cats in every table that can hold one, and a cat's key site at the planted place."""
    database = open_database(office)
    place = shapely.Point(LON, LAT)
    words = f"den at {LAT}N {LON}E, POINT ({LON} {LAT}), 43°40'27.6\"N 131°07'24.4\"E"
    with database.transaction() as writer:
        writer.insert(
            "deployments",
            pd.DataFrame(
                [{"deploymentID": STATION, "locationName": words, "deploymentComments": words, "declaredSide": "RUS", "owner_country": "RUS",
                  "samplingProtocol": "camera trap", "deploymentStart": "2024-05-01T00:00:00Z", "deploymentEnd": "2024-06-01T00:00:00Z", "geometry": place}]
            ),
        )  # fmt: skip
        writer.insert(
            "detections",
            pd.DataFrame(
                [{"occurrenceID": "s1", "species_id": "AT", "parentEventID": STATION, "occurrenceStatus": "present", "observationType": "animal",
                  "owner_country": "RUS", "locationID": STATION, "occurrenceRemarks": words, "startUTC": "2024-05-17T03:04:05Z", "geometry": place}]
            ),
        )  # fmt: skip
        writer.insert(
            "import_issues",
            pd.DataFrame(
                [{"issue_id": ISSUE, "code": "near_capital", "record_table": "detections", "record_id": "s1", "severity": "flag",
                  "params": "{}", "raw_row": words}]
            ),
        )  # fmt: skip
        samples, calls = planted_samples(words, place)
        writer.insert("samples", samples)
        writer.insert("genotypes", calls)
        site = database.read("sites", {"site_id": "RUS-LLNP"}).assign(geometry=[place], coord_precision_km=0.01)
        writer.replace("sites", site)
        colony = database.read("site_species")
        colony = colony[(colony["species_id"] == "BFS") & (colony["season"] == "breeding")]["site_id"].iloc[0]
        writer.replace("sites", database.read("sites", {"site_id": colony}).assign(geometry=[place]))
        for table, row in planted_assessment(words, place).items():
            writer.insert(table, pd.DataFrame([row]))
        counts = database.read("counts").head(1).assign(count_id="S1", species_id="AT", note=words, geometry=[place])
        writer.insert("counts", counts)
    return office


def planted_assessment(words, place):
    """An assessment, a threat, an organisation and a recommendation at the planted place, with a person in every text."""
    told = f"{words}, told by {PERSON}"
    common = {"site_id": "RUS-LLNP", "note": told}
    return {
        "assessments": {**common, "assessment_id": "RUS-LLNP@2024@An office", "year": 2024, "office": "An office", "date": "2024-05-17", "needs": told,
                        "photographs": f"{told}; {told}"},
        "threats": {**common, "threat_id": "T1", "kind": "5.1", "timing": "ongoing", "scope": "some", "severity": "slow",
                    "date": "2024-05-17", "source": f"{PERSON}, {words}", "geometry": place},
        "assessment_habitats": {"assessment_id": "RUS-LLNP@2024@An office", "site_id": "RUS-LLNP", "habitat_list": "plain",
                                "habitat_type": told},
        "stakeholders": {"stakeholder_id": "H1", "organisation": f"A park of {PERSON}", "source": told, "site_ids": "RUS-LLNP", "person": PERSON,
                         "contact": PERSON, "consent": "yes", "note": told},
        "recommendations": {"recommendation_id": "R1", "level": "site", "addressee": "RUS-LLNP", "text": told,
                            "evidence": f"deployments:{STATION};counts:{STATION};{told}", "issued": "2024-05-17", "status": "open", "note": told},
    }  # fmt: skip


def planted_samples(words, place):
    """Ten samples of two countries and two laboratories, one of which is named after the place."""
    names = [f"{STATION}-{number}" for number in range(10)]
    samples = pd.DataFrame(
        {"materialSampleID": names, "species_id": "AL", "declaredSide": ["CHN", "RUS"] * 5, "lab": [words, "A"] * 5,
         "locality": words, "organismName": words, "datasetID": "sim", "geometry": [place] * 10}
    )  # fmt: skip
    calls = [
        {"genotype_id": f"{name}:{locus}", "materialSampleID": name, "locus": f"L{locus}", "callType": "consensus",
         "allele1": 100 + 2 * (number * locus % 3), "allele2": 106 + 2 * (number % 4)}
        for number, name in enumerate(names)
        for locus in range(4)
    ]  # fmt: skip
    return samples, pd.DataFrame(calls)


def with_crossings(path: str) -> str:
    """A database with a simulated border, all of whose records are at the planted place."""
    border = simulate(Plan(months=12, seen=0.002), 1)
    place = shapely.Point(LON, LAT)
    names = border.detections["organismName"].map(border.aliases) + STATION
    with open_database(path).transaction() as writer:
        writer.insert("deployments", border.deployments.assign(geometry=place, locationName=STATION))
        writer.insert("effort", border.effort)
        writer.insert("detections", border.detections.assign(geometry=place, organismName=names, locality=STATION))
    return path


def text_of(path: Path) -> str:
    if path.suffix == ".pdf":
        return subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, text=True, check=True).stdout
    if path.is_dir():
        return "\n".join(text_of(one) for one in sorted(path.iterdir()) if one.suffix != ".png")
    if path.suffix in (".zip", ".xlsx"):
        with zipfile.ZipFile(path) as archive:
            return "\n".join(f"{name}\n{archive.read(name).decode('utf-8')}" for name in archive.namelist())
    return path.read_bytes().decode("utf-8", errors="replace")


def without_images(html: str) -> str:
    return re.sub(r"data:image/png;base64,[A-Za-z0-9+/=]+", "", html)


def test_the_sentinel_itself_would_be_found():
    assert SENTINEL.search(f"{LAT}, {LON}") and SENTINEL.search("131°07'24.4\"E")


def test_no_product_and_no_log_holds_the_planted_place(provider, planted, run, tmp_path):
    walked = set()
    for algorithm in provider.algorithms():
        kinds = type(algorithm).OUTPUT_KINDS
        products = [name for name, kind in kinds.items() if kind == "product"]
        parameters = {"DATABASE": planted, "LANGUAGE": "en"}
        if algorithm.name() == "priorityscore":
            layer = units_at_the_planted_place()
            parameters = {"INPUT": layer, "UNIT_ID": "code", "CRITERIA": CRITERIA, "DATABASE": planted}
        if algorithm.name() == "criteriaweights":
            parameters = {"JUDGEMENTS": '[{"criterion_a": "a", "criterion_b": "b", "judgement": 2}]'}
        if algorithm.name() == "keysitestoreport":
            parameters = {"create:DATABASE": planted, "LANGUAGE": "en"}
            prefixed = {name: f"report:{name}" for name in products}
            parameters |= {key: str(tmp_path / f"model.{name.lower()}") for name, key in prefixed.items()}
            results = run(algorithm.name(), parameters)
            walked.add(algorithm.name())
            search([Path(results[key]) for key in prefixed.values()], run.feedback.told, algorithm.name())
            continue
        if algorithm.name() == "importdetections":
            parameters["INPUT"] = str(planted_table(tmp_path))
        if algorithm.name() == "assessmentform":
            parameters |= {"SITES": "RUS-LLNP", "YEAR": 2025}  # the planted place
        if algorithm.name() == "importassessments":
            outputs = {name: str(tmp_path / f"{name}.gpkg") for name in ("ACCOUNT", "REJECTED", "CONFLICTS")}
            parameters |= {"INPUT": planted_form(run, planted, tmp_path), **outputs}
        if algorithm.name() == "reviewissues":
            parameters = {"DATABASE": planted, "ISSUES": ISSUE, "DECISION": "accept", "REVIEWER": "a reviewer"}
        if algorithm.name() == "matchidentities":
            parameters["CATALOGUE"] = str(planted_catalogue(tmp_path))
        if algorithm.name() == "crossingmodel":
            parameters |= {
                "DATABASE": with_crossings(shutil.copy(planted, str(tmp_path / "crossed.gpkg"))),
                "SPECIES": "AL",
            }
        if algorithm.name() == "estimatedensity":
            parameters |= {"DATABASE": planted_survey(planted, tmp_path), "SPACING_M": 1500.0}
        if algorithm.name() == "leastcostcorridors":
            parameters = {
                "INPUT": units_at_the_planted_place(),
                "NAME_FIELD": "code",
                "RESISTANCE": planted_cover(tmp_path),
                "PAIRS": "all",
                "CORRIDORS": str(tmp_path / "corridors.gpkg"),
                "STRIPS": str(tmp_path / "areas.gpkg"),
                "PASSAGES": str(tmp_path / "passages.gpkg"),
                "MOSAIC": str(tmp_path / "mosaic.tif"),
                "COSTS": str(tmp_path / "costs.tif"),
            }
        if algorithm.name() == "currentflow":
            parameters = {
                "INPUT": units_at_the_planted_place(),
                "NAME_FIELD": "code",
                "RESISTANCE": planted_cover(tmp_path),
                "CURRENT": str(tmp_path / "current.tif"),
                "PAIR_MAPS": str(tmp_path / "pair_maps"),
                "MATRIX": str(tmp_path / "matrix.csv"),
            }
        if algorithm.name() == "corridoroverlay":
            parameters = {
                "INPUT": patches_at_the_planted_place(),
                "DATABASE": planted,
                "CORRIDORS": str(tmp_path / "overlaid.gpkg"),
                "GAPS": str(tmp_path / "gaps.gpkg"),
            }
        if algorithm.name() == "omnidirectionalflow":
            parameters = {
                "RESISTANCE": planted_cover(tmp_path),
                "RADIUS": 500.0,
                "BLOCK_SIZE": 5,
                "CUMULATIVE": str(tmp_path / "cumulative.tif"),
                "SIDES": str(tmp_path / "sides.gpkg"),
            }
        if algorithm.name() == "connectivityindices":
            parameters = {
                "INPUT": patches_at_the_planted_place(),
                "ID_FIELD": "code",
                "PATCHES": str(tmp_path / "patches.gpkg"),
            }
        if algorithm.name() == "planningunits":
            parameters |= {
                "STUDY_AREA": patches_at_the_planted_place(),
                "SIZE_KM2": 0.1,
                "RASTERS": [planted_cover(tmp_path)],
                "OUTPUT": str(tmp_path / "units.gpkg"),
            }
        if algorithm.name() in ("selectpriorityareas", "cooperationvalue"):
            outputs = ("SELECTED", "TARGETS_HELD", "UNITS", "GROUPS")
            parameters = {"INPUT": planning_units_at_the_planted_place(), "UNIT_ID": "code", "COUNTRY": "country"}
            parameters |= {name: str(tmp_path / f"{name}.gpkg") for name in outputs}
        if algorithm.name() == "rankpriorityareas":
            parameters = {"INPUT": [planted_cover(tmp_path)], "RANK": str(tmp_path / "rank.tif")}
        if algorithm.name() == "protectiongaps":
            places = patches_at_the_planted_place()
            names = ("REPRESENTATION", "INDICATORS", "GAPS", "GAP_LINES")
            outputs = {name: str(tmp_path / f"{name}.gpkg") for name in names}
            parameters |= {"STUDY_AREA": places, "FEATURES": [places], "FEATURE_FIELD": "code", **outputs}
        if algorithm.name() == "checkhabitats":
            parameters |= {"INPUT": patches_at_the_planted_place(), "CLASS_FIELD": "code"}
            del parameters["DATABASE"]
            parameters |= {name: str(tmp_path / f"{name}.gpkg") for name in ("ISSUES", "SUMMARY")}
        if algorithm.name() == "habitatchange":
            places = patches_at_the_planted_place()
            parameters |= {"BEFORE": places, "BEFORE_FIELD": "code", "AFTER": places, "AFTER_FIELD": "code"}
            outputs = ("AREAS", "TRANSITIONS", "CHANGES", "WETLANDS")
            parameters |= {name: str(tmp_path / f"{name}.gpkg") for name in outputs}
        if algorithm.name() == "restorationneeds":
            parameters |= {"WETLANDS_ONLY": False, "LOST": wetlands_lost_at_the_planted_place()}
            parameters |= {name: str(tmp_path / f"restore_{name}.gpkg") for name in ("NEEDS", "POLYGONS")}
        if algorithm.name() == "resistancesurface":
            parameters = {"LAND_COVER": planted_cover(tmp_path), "RESISTANCE": str(tmp_path / "resistance.tif")}
        if algorithm.name() == "habitatsuitability":
            parameters = planted_presences(tmp_path)
        if algorithm.name() == "occupancy":
            parameters = {"INPUT": planted_histories(), "ESTIMATES": str(tmp_path / "estimates.gpkg")}
        if algorithm.name() == "reviewidentities":
            parameters = {"DATABASE": planted, "PAIR": PLANTED_PAIR, "DECISION": "same", "REVIEWER": "a reviewer"}
        if algorithm.name() == "sharedetections":
            parameters |= {"COUNTRY": "RUS", "RECIPIENT": "CHN", "PASSPHRASE": "a passphrase of the tests"}
        if algorithm.name() in ("exportcamtrapdp", "exportdarwincore"):
            parameters |= {
                "TITLE": "simulated",
                "CONTACT": "an office",
                "SAMPLING_DESIGN": "targeted",
                "CAPTURE_METHOD": ["activityDetection"],
            }
        if algorithm.name() == "sitereadiness":
            parameters |= {name: str(tmp_path / f"{name}.gpkg") for name in ("READINESS", "MISSING", "MAP")}
        if algorithm.name() == "exportsitesheet":
            parameters |= {"SITE": "RUS-LLNP", "SHEET": "kba"}  # the planted place
        if algorithm.name() == "threatmap":
            outputs = ("THREATS", "BY_SPECIES", "BY_CORRIDOR", "BY_SITE", "RESPONSIBLE")
            parameters |= {name: str(tmp_path / f"{name}.gpkg") for name in outputs}
        if algorithm.name() == "jointstudy":
            outputs = ("SITES", "COUNTS", "SYNCHRONISATION", "EFFORT", "INDIVIDUALS", "NOT_SHARED")
            parameters |= {name: str(tmp_path / f"joint_{name}.gpkg") for name in outputs}
        if algorithm.name() == "progressreport":
            parameters |= {"FROM": "2024-01-01", "TO": "2026-12-31"}
        if algorithm.name() == "conservationreport":
            parameters |= {"FROM": "2024-01-01", "TO": "2026-12-31"}
        if algorithm.name() == "conservationplan":
            parameters |= {"SITE": "RUS-LLNP"}  # the planted place
        if algorithm.name() == "separaterestricted":
            parameters["DATABASE"] = shutil.copy(planted, str(tmp_path / "travels.gpkg"))
        for name in products:
            suffix = {"PDF": "pdf", "OUTPUT": "zip", "FOLDER": "folder", "CHANGES": "csv", "FORM": "xlsx"}.get(
                name, "html"
            )
            parameters[name] = str(tmp_path / f"{algorithm.name()}_{name}.{suffix}")
        results = run(algorithm.name(), parameters)
        walked.add(algorithm.name())
        search([Path(results[name]) for name in products], run.feedback.told, algorithm.name())
    assert walked == {algorithm.name() for algorithm in provider.algorithms()}


def search(products, told, name):
    """Neither the planted place nor the station's name stands in a product or in the log."""
    for product in products:
        found = without_images(text_of(product))
        assert found and not SENTINEL.search(found) and STATION not in found, (name, product)
        assert PERSON not in found, (name, product)
    log = "\n".join(told)
    assert not SENTINEL.search(log) and STATION not in log and PERSON not in log, (name, log)


def planted_form(run, planted: str, folder: Path) -> str:
    """A form of the planted site, named after the place, with the place and a person in cells kept and refused."""
    path = str(folder / "planted_form.xlsx")
    run("assessmentform", {"DATABASE": planted, "SITES": "RUS-LLNP", "YEAR": 2024, "OFFICE": "An office", "FORM": path})
    told = f"den at {LAT}N {LON}E, told by {PERSON}"
    answers = {
        "assessments": [
            {"site_id": "RUS-LLNP", "year": "2024", "office": "Another office", "state": "Good", "note": told}
        ],
        "assessment_species": [{"site_id": "RUS-LLNP", "species_id": told, "season": "wintering", "count_min": told}],
        "stakeholders": [{"organisation": "A park", "person": PERSON, "contact": PERSON, "note": told}],
    }
    return fill(path, "en", answers, folder / f"simulated_form_{LAT}.xlsx")


def planted_cover(folder: Path) -> str:
    """Simulated land cover around the planted place."""
    path = str(folder / "simulated_cover.tif")
    x, y = Transformer.from_crs("EPSG:4326", "EPSG:32652", always_xy=True).transform(LON, LAT)
    grid = Grid(np.full((40, 40), 10.0), round(x) - 2000, round(y) + 2000, 100, 100, "EPSG:32652")
    write_grid(path, grid)
    return path


def planted_presences(folder: Path) -> dict:
    """Presences from the planted place on, in a layer named after it, and a simulated covariate around it."""
    from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer

    x, y = Transformer.from_crs("EPSG:4326", "EPSG:32652", always_xy=True).transform(LON, LAT)
    forest = np.random.default_rng(1).normal(size=(40, 40))
    path = str(folder / "simulated_forest.tif")
    write_grid(path, Grid(forest, round(x) - 2000, round(y) + 2000, 100, 100, "EPSG:32652"))
    layer = QgsVectorLayer("Point?crs=EPSG:4326", f"den {LAT} {LON}", "memory")
    for number in range(30):
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(LON + 0.0005 * number, LAT + 0.0002 * number)))
        layer.dataProvider().addFeature(feature)
    names = ("SUITABILITY", "MESS")
    return {"PRESENCES": layer, "COVARIATES": [path], **{name: str(folder / f"{name}.tif") for name in names}}


def planted_histories():
    """Histories of stations that are named after the planted place."""
    from qgis.core import QgsFeature, QgsVectorLayer

    fields = "field=station:string&field=occasion:integer&field=detections:integer&field=usage_days:double"
    layer = QgsVectorLayer(f"None?{fields}", f"den {LAT} {LON}", "memory")
    for station in range(20):
        for occasion in range(4):
            feature = QgsFeature(layer.fields())
            feature.setAttributes([f"{STATION}-{station}", occasion, int(station % 2 and occasion % 3 == 0), 7.0])
            layer.dataProvider().addFeature(feature)
    return layer


def planted_survey(planted, folder: Path) -> str:
    """The planted database with 25 cameras more, from the planted place on, and simulated leopards named after it."""
    path = shutil.copy(planted, str(folder / "simulated_survey.gpkg"))
    source = np.random.default_rng(1)
    cameras = np.column_stack([axis.ravel() for axis in np.meshgrid(np.arange(5) * 4.0, np.arange(5) * 4.0)])
    homes = source.uniform(-6, 22, (40, 2))
    distance = np.linalg.norm(homes[:, None] - cameras, axis=2)
    seen = source.random(distance.shape) < 0.5 * np.exp(-(distance**2) / (2 * 3.0**2))
    places = [shapely.Point(LON + x / 81.5, LAT + y / 111.1) for x, y in cameras]
    common = {"samplingProtocol": "camera trap", "declaredSide": "RUS"}
    stations = pd.DataFrame(
        {**common, "deploymentID": [f"{STATION}:{n}" for n in range(25)], "deploymentStart": "2014-01-01T00:00:00Z",
         "deploymentEnd": "2014-01-08T00:00:00Z", "geometry": places}
    )  # fmt: skip
    records = pd.DataFrame(
        [
            {**common, "occurrenceID": f"survey:{n}", "organismName": f"{STATION}-{animal}", "species_id": "AL",
             "parentEventID": f"{STATION}:{camera}", "observationType": "animal", "occurrenceStatus": "present",
             "idConfidence": "certain", "idMethod": "photo", "timePrecision": "second", "datasetID": "survey",
             "basisOfRecord": "MachineObservation", "owner_country": "RUS", "lifeStage": "adult",
             "startUTC": f"2014-01-02T{camera % 24:02d}:00:00Z", "geometry": places[camera]}
            for n, (animal, camera) in enumerate(zip(*np.nonzero(seen)))
        ]
    )  # fmt: skip
    with open_database(path).transaction() as writer:
        writer.insert("deployments", stations)
        writer.insert("detections", records)
    return path


def planted_catalogue(folder: Path) -> Path:
    """Codes of two agencies, of which one is named after the place and one code after the station."""
    table = folder / "simulated_catalogue.csv"
    table.write_text(f"agency,code\nden {LAT}N {LON}E,{STATION}\nB,{LAT}\nB,{STATION}\n", encoding="utf-8")
    return table


PLANTED_PAIR = json.dumps(
    {"species_id": "AL", "agency_a": "sim", "code_a": STATION, "agency_b": "sim", "code_b": f"{LAT}, {LON}"}
)
CRITERIA = '[{"field": "a", "direction": "benefit", "normalisation": "min_max", "weight": 1}]'


def units_at_the_planted_place():
    from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer

    layer = QgsVectorLayer("Point?crs=EPSG:4326&field=code:string&field=a:double", f"den {LAT} {LON}", "memory")
    for code, a in (("u1", 1.0), ("u2", 2.0)):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([code, a])
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(LON, LAT)))
        layer.dataProvider().addFeature(feature)
    return layer


def patches_at_the_planted_place():
    """Two squares of a hundredth of a degree, one of them around the place."""
    from qgis.core import QgsFeature, QgsGeometry, QgsRectangle, QgsVectorLayer

    layer = QgsVectorLayer("Polygon?crs=EPSG:4326&field=code:string", f"den {LAT} {LON}", "memory")
    for code, east in (("u1", 0.0), ("u2", 0.03)):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([code])
        box = QgsRectangle(LON - 0.005 + east, LAT - 0.005, LON + 0.005 + east, LAT + 0.005)
        feature.setGeometry(QgsGeometry.fromRect(box))
        layer.dataProvider().addFeature(feature)
    return layer


def wetlands_lost_at_the_planted_place():
    """The two squares as wetlands lost, their classes named after the place and a person."""
    from qgis.core import QgsField

    layer = patches_at_the_planted_place()
    names = ("before", "after", "country_iso3")
    layer.dataProvider().addAttributes([QgsField(name, compat.field_type("text")) for name in names])
    layer.updateFields()
    told = {1: f"marsh at {LAT}N {LON}E", 2: PERSON, 3: "RUS"}
    layer.dataProvider().changeAttributeValues({feature.id(): told for feature in layer.getFeatures()})
    return layer


def planning_units_at_the_planted_place():
    """The two squares as planning units of two countries."""
    from qgis.core import QgsField

    layer = patches_at_the_planted_place()
    fields = [QgsField("country", compat.field_type("text")), QgsField("f_den", compat.field_type("real"))]
    layer.dataProvider().addAttributes(fields)
    layer.updateFields()
    values = {feature.id(): {1: code, 2: 1.0} for feature, code in zip(layer.getFeatures(), ("CHN", "RUS"))}
    layer.dataProvider().changeAttributeValues(values)
    return layer


def test_an_exact_report_is_asked_for_by_name_and_recorded(planted, run, tmp_path):
    page = tmp_path / "exact.html"
    results = run(
        "conservationreport", {"DATABASE": planted, "HTML": str(page), "RECIPIENT": "Office of the neighbour"}
    )
    assert "Office of the neighbour" in page.read_text(encoding="utf-8")
    rows = open_database(planted).read("runs", {"run_id": results["RUN"]})
    assert list(rows["recipient"]) == ["Office of the neighbour"]
    ordinary = run("conservationreport", {"DATABASE": planted, "HTML": str(page)})
    assert ordinary["RUN"] != results["RUN"]
    assert "exact places" not in page.read_text(encoding="utf-8")


def test_a_failure_does_not_name_the_place_either(planted, run, tmp_path):
    text = planted_table(tmp_path).read_text(encoding="utf-8").splitlines()
    bad = tmp_path / "bad.csv"
    bad.write_text("\n".join([text[0], text[2], text[3]]) + "\n", encoding="utf-8")  # all rows are rejected
    with pytest.raises(Exception) as error:
        run("importdetections", {"DATABASE": planted, "INPUT": str(bad)})
    assert not SENTINEL.search(str(error.value)) and not SENTINEL.search("\n".join(run.feedback.told))


def planted_table(folder: Path) -> Path:
    """A table of counts with the planted place in a kept, a rejected and a remark column."""
    table = folder / f"simulated_counts_{LAT}.csv"
    table.write_text(
        "count_id,scope,species_id,season,season_year,count,unit,count_kind,complete,longitude,latitude,note\n"
        f"x1,region,AT,year_round,2020,1,individuals,camera_minimum,yes,{LON},{LAT},den at {LAT} {LON}\n"
        f"x2,region,AT,year_round,2020,no number,individuals,camera_minimum,yes,{LON},{LAT},den at {LAT} {LON}\n"
        f"x3,region,AT,year_round,2020,1,individuals,camera_minimum,yes,{LAT},{LON},swapped\n",
        encoding="utf-8",
    )
    return table


def test_an_unknown_species_is_refused_not_released(planted, run, tmp_path):
    database = open_database(planted)
    with database.transaction() as writer:
        writer.insert(
            "site_species",
            pd.DataFrame(
                [
                    {
                        "site_id": "RUS-LLNP",
                        "species_id": "XX",
                        "season": "breeding",
                        "role": "breeding",
                        "presence": "present",
                    }
                ]
            ),
        )
    page = tmp_path / "report.html"
    with pytest.raises(Exception, match="XX"):
        run("conservationreport", {"DATABASE": planted, "LANGUAGE": "en", "HTML": str(page)})
    assert not page.exists()
