"""The project moves with its database, speaks one language, keeps to its filters, and draws no boundary."""

from __future__ import annotations

import os
import shutil
import zipfile

import pandas as pd
import pytest
import shapely
from osgeo import ogr, osr
from qgis.core import QgsApplication, QgsProject, QgsTask, QgsVectorLayer

from neaspec_plugin.adapters import fonts, geopackage, project
from neaspec_plugin.adapters.attribute_forms import FILLED_IN
from neaspec_plugin.adapters.database import open_database
from neaspec_plugin.adapters.wording import Wording
from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.messages import Message

SITES = [  # id, English name, country, longitude, latitude
    ("S1", "First Lake", "CHN", 116.0, 29.0),
    ("S2", "Second Bay", "JPN", 130.2, 32.1),
    ("S3", "Third Marsh", "MNG", 115.1, 49.7),
    ("S4", "Fourth Range", "RUS", 131.4, 43.0),
    ("S5", "An area without a point", "RUS", None, None),
]
LISTED = [  # site, species, season, role, presence, confidence
    ("S1", "WNC", "wintering", "wintering", "present", "high"),
    ("S1", "WNC", "wintering", "roost", "unconfirmed", "low"),
    ("S1", "HC", "wintering", "wintering", "present", "low"),
    ("S2", "HC", "wintering", "wintering", "present", "high"),
    ("S2", "WNC", "wintering", "wintering", "historic", "high"),
    ("S3", "WNC", "breeding", "breeding", "present", "medium"),
    ("S4", "AT", "resident", "core_range", "present", "high"),
    ("S5", "AT", "resident", "core_range", "present", "high"),
]


@pytest.fixture
def office(tmp_path):
    """A folder with a small database of made-up rows."""
    folder = tmp_path / "отдел 자료"
    folder.mkdir()
    path = str(folder / "neaspec.gpkg")
    geopackage.create(path)
    points = {row[0]: None if row[3] is None else shapely.Point(row[3], row[4]) for row in SITES}
    line = shapely.LineString([points["S3"], points["S1"]])
    tables = {
        "species": pd.DataFrame(
            {
                "species_id": ["AT", "WNC", "HC"],
                "name_en": ["Amur Tiger", "White-naped Crane", "Hooded Crane"],
                "name_ko": ["호랑이", "재두루미", "흑두루미"],
                "name_ko_KP": ["조선범", "재두루미", None],
            }
        ),
        "countries": pd.DataFrame(
            {"iso3": ["CHN", "MNG"], "sort": [1, 4], "name_en": ["China", "Mongolia"], "name_ko": ["중국", "몽골"]}
        ),
        "sites": pd.DataFrame(
            {
                "site_id": [row[0] for row in SITES],
                "name_en": [row[1] for row in SITES],
                "country_iso3": [row[2] for row in SITES],
                "geometry": list(points.values()),
            }
        ),
        "site_names": pd.DataFrame(
            {"site_id": ["S1", "S1", "S3"], "language": ["ko", "ko_KP", "ko"], "name": ["첫 호수", "첫호수", "셋째 늪"]}
        ),
        "site_species": pd.DataFrame(
            LISTED, columns=["site_id", "species_id", "season", "role", "presence", "confidence"]
        ),
        "site_links": pd.DataFrame(
            {
                "site_a": ["S1"],
                "site_b": ["S3"],
                "named_by": ["both"],
                "countries": ["CHN;MNG"],
                "species_ids": ["WNC;HC"],
                "geometry": [line],
            }
        ),
        "corridors": pd.DataFrame(
            {
                "corridor_id": ["C1", "C2"],
                "name_en": ["Drawn", "Listed only"],
                "kind": ["flyway", "flyway"],
                "status": ["functioning", "proposed"],
                "countries_iso3": ["CHN;MNG", "RUS"],
                "species_ids": ["WNC", "WNC"],
                "geometry": [line, None],
            }
        ),
        "distribution_cells": pd.DataFrame(
            {
                "cell_id": ["a", "b"],
                "species_id": ["WNC", "WNC"],
                "sites": ["S1", "S3"],
                "coarse": ["no", "yes"],
                "geometry": [shapely.box(116, 29, 116.5, 29.5), shapely.box(115, 49.5, 115.5, 50)],
            }
        ),
    }
    with open_database(path).transaction() as writer:
        for table, frame in tables.items():
            writer.insert(table, frame)
    return folder


@pytest.fixture(autouse=True)
def projects():
    """Projects read in a test live until its end; their layers and trees go with them."""
    yield _read
    _read.clear()


_read: list[QgsProject] = []


def written(office, language="en", boundaries="", **filters) -> QgsProject:
    path = str(office / "neaspec.qgz")
    project.write_project(path, str(office / "neaspec.gpkg"), Wording(language), filters, boundaries)
    _read.append(QgsProject())
    assert _read[-1].read(path)
    return _read[-1]


def layers(read: QgsProject, role: str) -> dict[tuple[str, str], QgsVectorLayer]:
    """{(group, title): layer} of a role."""
    found = {}
    for node in read.layerTreeRoot().findLayers():
        if node.layer().customProperty("neaspec/role") == role:
            found[node.parent().name(), node.name()] = node.layer()
    return found


def title(language: str, code: str, season: str = "") -> str:
    return Wording(language).text(Message(code, season=Message(f"site_season_{season}")) if season else Message(code))


def ids(layer: QgsVectorLayer, field: str = "site_id") -> list[str]:
    return sorted(feature[field] for feature in layer.getFeatures())


def test_a_species_has_a_layer_for_each_season_it_is_listed_in(qgis_app, office):
    sites = layers(written(office), "sites")
    assert {key: ids(layer) for key, layer in sites.items()} == {
        ("White-naped Crane", "Key sites: breeding"): ["S3"],
        ("White-naped Crane", "Key sites: wintering"): ["S1"],  # S2 is historic; S1 has two rows and is one sign
        ("Hooded Crane", "Key sites: wintering"): ["S1", "S2"],
        ("Amur Tiger", "Key sites: resident"): ["S4"],  # S5 has no point
    }


def test_the_better_row_of_a_site_decides_and_sharing_is_counted(qgis_app, office):
    layer = layers(written(office), "sites")["White-naped Crane", "Key sites: wintering"]
    (feature,) = layer.getFeatures()
    assert (feature["presence"], feature["confidence"], feature["shared"]) == ("present", "high", 2)


def test_all_layers_are_valid_and_marked_exact(qgis_app, office):
    read = written(office)
    assert read.mapLayers()
    for layer in read.mapLayers().values():
        assert layer.isValid(), layer.name()
        role = layer.customProperty("neaspec/role")
        assert layer.customProperty("neaspec/sensitivity") == ("released" if role == "coast" else "exact")


def test_names_are_in_the_language_with_its_fallbacks(qgis_app, office):
    expected = {
        "en": {"S1": "First Lake", "S3": "Third Marsh", "S4": "Fourth Range"},
        "ko": {"S1": "첫 호수", "S3": "셋째 늪", "S4": "Fourth Range"},
        "ko_KP": {"S1": "첫호수", "S3": "셋째 늪", "S4": "Fourth Range"},
    }
    for language, names in expected.items():
        read = written(office, language)
        (label_layer,) = layers(read, "site_names").values()
        found = {feature["site_id"]: feature["name"] for feature in label_layer.getFeatures()}
        assert {site: found[site] for site in names} == names
    found = layers(read, "sites")
    assert ("조선범", title("ko_KP", "layer_sites", "resident")) in found
    assert ("Hooded Crane", title("ko_KP", "layer_sites", "wintering")) in found  # no name in ko_KP: English


def test_countries_and_partners_are_named(qgis_app, office):
    read = written(office, "ko")
    (link,) = layers(read, "site_links")["재두루미", title("ko", "layer_site_links")].getFeatures()
    assert link["name"] == "첫 호수 – 셋째 늪"
    assert link["countries"] == "중국, 몽골"


def test_only_corridors_with_both_ends_are_drawn(qgis_app, office):
    ((_, corridor),) = layers(written(office), "corridors").items()
    assert ids(corridor, "corridor_id") == ["C1"]


def test_filters_are_kept(qgis_app, office):
    assert {group for group, _ in layers(written(office, species=["HC"]), "sites")} == {"Hooded Crane"}
    assert {title for _, title in layers(written(office, seasons=["breeding"]), "sites")} == {"Key sites: breeding"}
    chinese = written(office, countries=["CHN", "PRK"])
    assert {site for layer in layers(chinese, "sites").values() for site in ids(layer)} == {"S1"}
    (cells,) = layers(chinese, "distribution_cells").values()
    assert [feature["sites"] for feature in cells.getFeatures()] == ["S1"]
    assert layers(chinese, "site_links"), "a link is in each of its countries"
    (names,) = layers(chinese, "site_names").values()
    assert ids(names) == ["S1"]


def test_moved_with_its_files_it_works_and_holds_no_folder(qgis_app, office, tmp_path):
    written(office)
    with zipfile.ZipFile(office / "neaspec.qgz") as archive:
        text = archive.read("neaspec.qgs").decode("utf-8")
    assert str(tmp_path) not in text and "자료" not in text
    elsewhere = tmp_path / "elsewhere"
    shutil.move(office, elsewhere)
    read = QgsProject()
    assert read.read(str(elsewhere / "neaspec.qgz"))
    assert all(layer.isValid() for layer in read.mapLayers().values())
    assert ids(layers(read, "sites")["Hooded Crane", "Key sites: wintering"]) == ["S1", "S2"]


def test_layers_are_fresh_after_a_change_in_the_database(qgis_app, office):
    layer = layers(written(office), "sites")["Hooded Crane", "Key sites: wintering"]
    with open_database(str(office / "neaspec.gpkg")).transaction() as writer:
        writer.delete("site_species", "site_id", ["S2"])
    layer.dataProvider().reloadData()
    assert ids(layer) == ["S1"] and layer.featureCount() == 1


def test_it_opens_on_the_fixed_frame_with_coast_and_notes_and_without_a_boundary(qgis_app, office):
    read = written(office)
    assert read.crs().mapUnits() == 0 and "Albers" in read.crs().description()
    extent = read.viewSettings().defaultViewExtent()
    assert extent.width() == pytest.approx(6_200_000)
    label = read.readEntry("CopyrightLabel", "/Label")[0]
    assert "opinion" in label and "not a publication of" in label
    assert read.readBoolEntry("CopyrightLabel", "/Enabled")[0]
    assert "opinion" in read.metadata().abstract()
    ((_, coast),) = layers(read, "coast").items()
    assert os.path.samefile(coast.source().split("|")[0], office / project.COAST_FILE)
    assert {layer.customProperty("neaspec/role") for layer in read.mapLayers().values()} == {
        "coast", "corridors", "distribution_cells", "site_links", "site_names", "sites", *FILLED_IN,
    }  # fmt: skip


def boundary_file(folder, rows, name="border_lines") -> str:
    """A GeoPackage of (status, geometry) after a layer of points that is not to be drawn."""
    path = str(folder / "cleared.gpkg")
    source = ogr.GetDriverByName("GPKG").CreateDataSource(path)
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(4326)
    source.CreateLayer("a_posts", crs, ogr.wkbPoint)
    layer = source.CreateLayer(name, crs, ogr.wkbLineString)
    layer.CreateField(ogr.FieldDefn("status", ogr.OFTString))
    for status, shape in rows:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("status", status)
        feature.SetGeometry(ogr.CreateGeometryFromWkb(shape.wkb))
        layer.CreateFeature(feature)
    return path


LINE = shapely.LineString([(110, 40), (120, 40)])


@pytest.mark.parametrize("name", ["border_lines", "z_of_another_name"])
def test_the_office_s_own_boundary_is_drawn_between_sites_and_coast(qgis_app, office, tmp_path, name):
    read = written(office, boundaries=boundary_file(office, [("international", LINE)], name))
    ((_, border),) = layers(read, "border_lines").items()
    assert border.isValid() and border.featureCount() == 1
    order = [layer.customProperty("neaspec/role") for layer in read.layerTreeRoot().layerOrder()]
    assert order.index("sites") < order.index("border_lines") < order.index("coast")
    with zipfile.ZipFile(office / "neaspec.qgz") as archive:
        assert str(tmp_path) not in archive.read("neaspec.qgs").decode("utf-8")


def test_a_boundary_is_solid_dotted_or_dashed_by_its_status(qgis_app, office):
    read = written(office, boundaries=boundary_file(office, [("international", LINE)]))
    ((_, border),) = layers(read, "border_lines").items()
    rules = {rule.filterExpression(): rule.symbol()[0] for rule in border.renderer().rootRule().children()}
    solid, other = rules["\"status\" = 'international'"], rules["ELSE"]
    dotted, dashed = rules["\"status\" = 'demarcation_line'"], rules["\"status\" = 'undetermined'"]
    assert not solid.useCustomDashPattern() and not other.useCustomDashPattern()
    assert dotted.customDashVector()[0] < 0.3 < 1 < dashed.customDashVector()[0]
    assert {line.width() for line in rules.values()} == {0.2}
    labels = [rule.label() for rule in border.renderer().rootRule().children()]
    assert labels[:3] == ["international border", "demarcation line", "undetermined border"]


@pytest.mark.parametrize("content", [None, "no vector data", '{"type": "Point", "coordinates": [110, 40]}'])
def test_a_boundary_that_cannot_be_drawn_is_told_and_nothing_is_written(qgis_app, office, content):
    path = office / "cleared.geojson"
    if content:
        path.write_text(content, encoding="utf-8")
    with pytest.raises(NeaspecError) as caught:
        written(office, boundaries=str(path))
    assert caught.value.message.code == "boundaries_unreadable"
    assert caught.value.message.params["file"] == "cleared.geojson"
    assert not (office / "neaspec.qgz").exists() and not (office / project.COAST_FILE).exists()


def test_points_are_drawn_over_lines_over_areas(qgis_app, office):
    order = [layer.customProperty("neaspec/role") for layer in written(office).layerTreeRoot().layerOrder()]
    assert order == sorted(order, key=project._ORDER.index)


def test_only_the_first_species_is_unfolded(qgis_app, office):
    (top,) = written(office).layerTreeRoot().findGroups()
    groups = top.findGroups()
    assert [group.isExpanded() for group in groups] == [True] + [False] * (len(groups) - 1)


def test_an_empty_project_becomes_the_written_one(qgis_app, office):
    written(office)
    open_project = QgsProject()
    group = project.load_group(open_project, str(office / "neaspec.qgz"))
    assert len(group.findLayers()) == len(open_project.mapLayers())
    assert "Albers" in open_project.crs().description()
    assert "opinion" in open_project.readEntry("CopyrightLabel", "/Label")[0]


def test_loaded_again_the_group_takes_the_place_of_the_earlier_one(qgis_app, office):
    written(office)
    open_project = QgsProject()
    project.load_group(open_project, str(office / "neaspec.qgz"))
    written(office, "ko")
    group = project.load_group(open_project, str(office / "neaspec.qgz"))
    count = len(open_project.mapLayers())
    assert count == len(group.findLayers()) == len(open_project.layerTreeRoot().findLayers()) > 8
    assert all(node.layer().isValid() for node in group.findLayers())
    assert "재두루미" in {name for name, _ in layers(open_project, "sites")}
    order = [layer.customProperty("neaspec/role") for layer in open_project.layerTreeRoot().layerOrder()]
    assert order == sorted(order, key=project._ORDER.index)


def test_another_s_layers_and_note_are_left_alone(qgis_app, office):
    written(office)
    open_project = QgsProject()
    own = QgsVectorLayer("Point?crs=EPSG:4326", "own", "memory")
    open_project.addMapLayer(own)
    open_project.writeEntry("CopyrightLabel", "/Label", "ours")
    project.load_group(open_project, str(office / "neaspec.qgz"))
    project.load_group(open_project, str(office / "neaspec.qgz"))
    assert open_project.mapLayer(own.id()) is not None
    assert open_project.readEntry("CopyrightLabel", "/Label")[0] == "ours"


def test_a_folder_that_cannot_be_written_is_told(qgis_app, office, tmp_path):
    with pytest.raises(NeaspecError) as caught:
        project.write_project(str(tmp_path / "none" / "p.qgz"), str(office / "neaspec.gpkg"), Wording("en"), {})
    assert caught.value.message.code == "not_writable"


def test_it_is_written_in_a_worker_thread_as_well(qgis_app, office):
    path, failures = str(office / "worker.qgz"), []

    class Task(QgsTask):
        def run(self):
            try:
                project.write_project(path, str(office / "neaspec.gpkg"), Wording("ru"), {})
            except Exception as error:  # noqa: BLE001 - told below
                failures.append(error)
            return True

    task = Task()
    QgsApplication.taskManager().addTask(task)
    assert task.waitForFinished(60_000)
    assert not failures
    assert QgsProject().read(path)


@pytest.mark.parametrize(
    "text, columns, expected",
    [
        ("one two three", 7, ["one two", "three"]),
        ("一二三四五六", 6, ["一二三", "四五六"]),  # two columns a character
        ("aa bb cc dd", 8, ["aa bb", "cc dd"]),  # even, not 'aa bb cc' and 'dd'
        ("서식지 이름", 6, ["서식지", "이름"]),
        ("short", 20, ["short"]),
    ],
)
def test_notes_break_into_even_lines(text, columns, expected):
    assert fonts.wrapped(text, columns) == expected
