"""Joint study areas through the algorithm: tables, the report, its release, and what it refuses. Numbers are made up."""

from __future__ import annotations

import json
import re
import subprocess
import sys

import pandas as pd
import pytest
from model_steps import run_model, step
from qgis.core import QgsProcessingException, QgsProcessingModelAlgorithm, QgsVectorLayer

from neaspec_plugin import paths
from neaspec_plugin.adapters import result_styles
from neaspec_plugin.adapters.database import open_database
from neaspec_plugin.adapters.wording import Wording
from neaspec_plugin.core.schema import TABLES, VOCABULARIES
from neaspec_plugin.core.species.reference import constants

OUTPUTS = ("SITES", "COUNTS", "SYNCHRONISATION", "EFFORT", "INDIVIDUALS", "NOT_SHARED")
HEAD = "count_id,scope,site_id,species_id,season,season_year,date_start,date_end,count,unit,count_kind,complete,source,confidence"


def table(path):
    layer = QgsVectorLayer(path, "x", "ogr")
    assert layer.isValid()
    names = [field.name() for field in layer.fields()]
    return pd.DataFrame([[feature[name] or None for name in names] for feature in layer.getFeatures()], columns=names)


def simulated_counts(folder):
    """Two sides of the demarcation line on one day, three days apart, and twenty; and one side alone."""
    rows = [
        ("PRK-PANMUN", 2020, "2020-01-15", 100), ("KOR-PAJU", 2020, "2020-01-15", 40),
        ("PRK-PANMUN", 2021, "2021-01-15", 110), ("KOR-PAJU", 2021, "2021-01-18", 50),
        ("PRK-PANMUN", 2022, "2022-01-15", 120), ("KOR-PAJU", 2022, "2022-02-04", 60),
        ("KOR-PAJU", 2024, "2024-01-15", 70),
    ]  # fmt: skip
    path = folder / "simulated_counts.csv"
    lines = [
        f"sim{n},site,{site},WNC,wintering,{year},{day},{day},{figure},individuals,site_count,yes,simulated,high"
        for n, (site, year, day, figure) in enumerate(rows)
    ]
    path.write_text("\n".join([HEAD, *lines]) + "\n", encoding="utf-8")
    return str(path)


@pytest.fixture(scope="module")
def chained(provider, tmp_path_factory):
    """create -> layers -> import -> jointstudy in a model."""
    folder = tmp_path_factory.mktemp("chain")
    model = QgsProcessingModelAlgorithm("simulated", "simulated")
    step(model, "create", "createdatabase", {"DATABASE": str(folder / "neaspec.gpkg")})
    step(model, "layers", "loadflagshiplayers", {}, [("DATABASE", "create", "DATABASE")])
    step(model, "import", "importdetections", {"INPUT": simulated_counts(folder)}, [("DATABASE", "layers", "DATABASE")])
    outputs = {name: str(folder / f"{name}.gpkg") for name in OUTPUTS}
    asked = {"AREA": ["korean_dmz"], "SPECIES": ["WNC"], "HTML": str(folder / "joint.html"), **outputs}
    step(model, "joint", "jointstudy", asked, [("DATABASE", "import", "DATABASE")])
    run_model(model)
    return folder


def test_a_model_goes_from_a_file_of_counts_to_the_joint_totals(chained):
    counts = table(str(chained / "COUNTS.gpkg")).set_index(["season_year", "side"])
    assert counts["joint_total"].dropna().to_dict() == {
        (2021, "PRK"): 160, (2021, "KOR"): 160, (2020, "PRK"): 140, (2020, "KOR"): 140
    }  # fmt: skip
    assert counts.loc[2022, "no_total"].tolist() == ["days_apart"] * 2 and counts.loc[2022, "count"].tolist() == [
        120,
        60,
    ]
    assert counts.at[(2024, "PRK"), "state"] == "not_counted" and pd.isna(counts.at[(2024, "PRK"), "count"])
    pairs = table(str(chained / "SYNCHRONISATION.gpkg"))
    assert dict(zip(pairs["season_year"], pairs["state"])) == {2022: "days_apart", 2021: "same_days", 2020: "same_days"}
    assert set(pairs["border_status"]) == {"demarcation_line"}
    assert pairs.set_index("season_year").at[2022, "days_apart"] == 20


def test_the_page_says_what_was_added_and_what_not(chained):
    page = (chained / "joint.html").read_text(encoding="utf-8")
    text = re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", page))
    assert "Korean Demilitarized Zone and its wetlands" in text
    assert "not an international border" in text and "across the border" not in text
    assert "counted too many days apart" in text and "not counted, or not shared" in text
    assert "2021-01-15 to 2021-01-18" not in text  # each side's own days
    assert text.index(" Democratic People") < text.index(" Republic of Korea")
    assert "120 individuals (2022-01-15; sites: 1 of 2)" in text


def test_the_days_are_a_parameter(run, chained, tmp_path):
    database = str(chained / "neaspec.gpkg")
    asked = {"DATABASE": database, "AREA": ["korean_dmz"], "SPECIES": ["WNC"]}
    assert [run("jointstudy", {**asked, "DAYS": days})["SEASONS_ADDED"] for days in (0, 3, 20)] == [1, 2, 3]
    assert [run("jointstudy", {**asked, "DAYS": days})["SEASONS_APART"] for days in (0, 3, 20)] == [2, 1, 0]
    one = run("jointstudy", {**asked, "DAYS": 3})
    assert (
        one["RUN"] == run("jointstudy", {**asked, "DAYS": 3})["RUN"] != run("jointstudy", {**asked, "DAYS": 0})["RUN"]
    )
    only = run("jointstudy", {**asked, "YEARS": "2020", "COUNTS": str(tmp_path / "c.gpkg")})
    assert only["SEASONS_ADDED"] == 1 and set(table(str(tmp_path / "c.gpkg"))["season_year"]) == {2020}


def test_all_five_areas_run_on_the_published_rows(run, office, tmp_path):
    outputs = {name: str(tmp_path / f"{name}.gpkg") for name in OUTPUTS}
    page = tmp_path / "joint.html"
    results = run("jointstudy", {"DATABASE": office, **outputs, "HTML": str(page), "LANGUAGE": "en"})
    sites, counts, _, effort, _, missing = (table(outputs[name]) for name in OUTPUTS)
    assert set(sites["study_area_id"]) == set(counts["study_area_id"]) == set(VOCABULARIES["joint_area"])
    assert set(effort["study_area_id"]) == set(missing["study_area_id"]) == set(VOCABULARIES["joint_area"])
    assert {"RUS-LLNP", "RUS-KEDROVAYA", "CHN-NCTLNP"} == set(
        sites.loc[sites["study_area_id"] == "land_of_big_cats", "site_id"]
    )
    assert {"C0374;C0375;C0376", "C0232", "C0247"} <= set(counts["count_ids"])
    assert QgsVectorLayer(outputs["SITES"], "x", "ogr").geometryType() == 0
    assert results["SEASONS_ADDED"] == 0  # the published counts are of one side each
    assert any("Land of Big Cats" in line for line in run.feedback.told)
    with open_database(
        office
    ).transaction() as writer:  # an office may call the area otherwise: the programme's word stands
        area = open_database(office).read("study_areas", {"study_area_id": "land_of_big_cats"})
        writer.replace("study_areas", area.assign(name_en="Other name"))
    run("jointstudy", {"DATABASE": office, "AREA": ["land_of_big_cats"]})
    assert not any("Other name" in line for line in run.feedback.told)
    assert page.read_text(encoding="utf-8").count("<h2") == 1 + len(VOCABULARIES["joint_area"]) + 1  # and the rows


def test_months_stand_in_place_of_sensitive_days(run, office, tmp_path):
    """A colony of spoonbills was counted on a day; the page has its month."""
    columns = HEAD.split(",")
    rows = [
        "x",
        "site",
        "RUS-FURUGELM",
        "BFS",
        "breeding",
        2024,
        "2024-06-17",
        "2024-06-17",
        5,
        "nests",
        "site_count",
        "yes",
        "simulated",
        "high",
    ]
    frame = pd.DataFrame([dict(zip(columns, rows))]).reindex(columns=list(TABLES["counts"].names))
    with open_database(office).transaction() as writer:
        writer.insert("counts", frame)
    page = tmp_path / "joint.html"
    run("jointstudy", {"DATABASE": office, "AREA": ["lower_tumen"], "HTML": str(page)})
    text = page.read_text(encoding="utf-8")
    assert "5 nests (2024-06;" in text and "2024-06-17" not in text
    assert "2024-06-17" not in "\n".join(run.feedback.told)


def test_an_area_of_the_office_is_studied_by_its_id(run, office, tmp_path):
    with open_database(office).transaction() as writer:
        writer.insert("study_areas", pd.DataFrame([{"study_area_id": "ours", "name_en": "Our own lakes"}]))
        members = [{"study_area_id": "ours", "site_id": site} for site in ("CHN-XINGKAI", "RUS-KHANKA")]
        writer.insert("study_area_sites", pd.DataFrame(members))
    page = tmp_path / "joint.html"
    outputs = {name: str(tmp_path / f"{name}.gpkg") for name in ("SITES", "COUNTS")}
    run("jointstudy", {"DATABASE": office, "OWN_AREAS": "ours", "HTML": str(page), **outputs})
    sites = table(outputs["SITES"])
    assert list(sites["site_id"]) == ["CHN-XINGKAI", "RUS-KHANKA"] and list(sites["side"]) == ["CHN", "RUS"]
    assert set(table(outputs["COUNTS"])["study_area_id"]) == {"ours"}
    assert "Our own lakes" in page.read_text(encoding="utf-8")


def test_chosen_sites_are_an_area_of_their_own_and_nothing_else_is_studied(run, office, tmp_path):
    page = tmp_path / "joint.html"
    outputs = {name: str(tmp_path / f"{name}.gpkg") for name in ("SITES", "COUNTS")}
    for between in ("; ", ", ", ",", "；"):
        asked = {"DATABASE": office, "OWN_SITES": f"RUS-KHANKA{between}CHN-XINGKAI{between}", "HTML": str(page)}
        run("jointstudy", {**asked, "LANGUAGE": "en", **outputs})
        sites = table(outputs["SITES"])
        assert list(sites["site_id"]) == ["CHN-XINGKAI", "RUS-KHANKA"]
    # no source lists a cat at the lake: none is "not counted" there
    assert not {"SL", "AT", "AL"} & set(table(outputs["COUNTS"])["species_id"])
    assert set(table(outputs["COUNTS"])["study_area_id"]) == {"chosen_sites"}
    assert "Xingkai Lake National Nature Reserve" in page.read_text(encoding="utf-8")
    run("jointstudy", {**asked, "LANGUAGE": "ru", **outputs})
    assert re.search(r'<h2 id="chosen_sites">[^<]* / Ханкайский заповедник</h2>', page.read_text(encoding="utf-8"))
    assert "chosen_sites" not in set(open_database(office).read("study_areas")["study_area_id"])


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ({"OWN_SITES": "RUS-NOWHERE"}, "RUS-NOWHERE"),
        ({"OWN_AREAS": "nowhere"}, "AREA does not accept the value nowhere"),
        ({"YEARS": "20x"}, "YEARS does not accept the value 20x"),
        ({"AREA": ["altai"], "SPECIES": ["WNC"]}, "No chosen study area is for the species WNC"),
    ],
)
def test_what_it_refuses(run, office, asked, said):
    with pytest.raises(QgsProcessingException, match=said):
        run("jointstudy", {"DATABASE": office, **asked})


def test_sites_that_are_not_listed_are_named(run, office):
    with open_database(office).transaction() as writer:
        writer.insert("study_area_sites", pd.DataFrame([{"study_area_id": "altai", "site_id": "MNG-NOWHERE"}]))
    with pytest.raises(QgsProcessingException, match=r"altai names sites .* MNG-NOWHERE"):
        run("jointstudy", {"DATABASE": office, "AREA": ["altai"]})


def test_without_the_reference_rows_there_is_no_area(run, tmp_path):
    path = str(tmp_path / "neaspec.gpkg")
    run("createdatabase", {"DATABASE": path})
    with pytest.raises(QgsProcessingException, match=r"neaspec\.gpkg lists no study area"):
        run("jointstudy", {"DATABASE": path})


def test_the_default_of_the_days_is_the_one_with_a_source(provider):
    stated = constants(paths.reference_dir(), "defaults")["joint_count_days"]
    algorithm = provider.algorithm("jointstudy")
    assert algorithm.parameterDefinition("DAYS").defaultValue() == stated
    assert tuple(algorithm.parameterDefinition("AREA").options()) == VOCABULARIES["joint_area"]


def test_counted_sites_are_filled_and_the_others_hollow(chained):
    layer = QgsVectorLayer(str(chained / "SITES.gpkg"), "x", "ogr")
    words = Wording("en")
    result_styles.style_result(layer, "joint_sites", words)
    rules = {rule.label(): rule for rule in layer.renderer().rootRule().children()}
    assert list(rules) == ["With a count of the area's species", "Without such a count"]
    drawn = {}
    for label, rule in rules.items():
        layer.setSubsetString(rule.filterExpression())
        drawn[label] = {feature["site_id"] for feature in layer.getFeatures()}
    layer.setSubsetString("")
    assert drawn["With a count of the area's species"] == {"PRK-PANMUN", "KOR-PAJU"}
    assert drawn["Without such a count"] == {"PRK-PYONGGANG", "KOR-CHEORWON", "KOR-HANGANG", "KOR-YEONCHEON"}
    assert layer.labelsEnabled() and layer.attributeAlias(layer.fields().lookupField("side")) == "Side"
    roles = layer.editorWidgetSetup(layer.fields().lookupField("role")).config()["map"]
    assert {"staging site and wintering site": "staging;wintering"} in roles


@pytest.mark.slow
def test_it_runs_without_a_screen_in_a_process_of_its_own(chained, tmp_path):
    code = (
        "import sys, json\n"
        f"sys.path.insert(0, {str(paths.__file__).rsplit('/', 2)[0]!r})\n"
        "from neaspec_plugin import libraries; libraries.make_available('')\n"
        "from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback\n"
        "app = QgsApplication([], False); app.initQgis()\n"
        "from neaspec_plugin.processing.provider import NeaspecProvider\n"
        "provider = NeaspecProvider(); QgsApplication.processingRegistry().addProvider(provider)\n"
        "algorithm = provider.algorithm('jointstudy').create()\n"
        f"asked = {{'DATABASE': {str(chained / 'neaspec.gpkg')!r}, 'AREA': ['korean_dmz'], 'HTML': {str(tmp_path / 'a.html')!r}}}\n"
        "found, worked = algorithm.run(asked, QgsProcessingContext(), QgsProcessingFeedback(False))\n"
        "print(json.dumps([worked, found['SEASONS_ADDED']]), flush=True)\n"
        "import os; os._exit(0)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert json.loads(done.stdout.splitlines()[-1]) == [True, 2], done.stdout + done.stderr
    assert (tmp_path / "a.html").exists()


def test_sites_are_named_in_the_language(run, office, tmp_path):
    sites = tmp_path / "sites.gpkg"
    run("jointstudy", {"DATABASE": office, "AREA": ["dauria"], "LANGUAGE": "ru", "SITES": str(sites)})
    names = table(str(sites)).set_index("site_id")["name"]
    assert names["RUS-DAURSKY"] == "Даурский заповедник (Торейские озёра)"  # site_names.csv
