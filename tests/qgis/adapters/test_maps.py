"""Map pictures: the fixed frame, the signs in their places, every label, in any thread and any language."""

from __future__ import annotations

import json

import pandas as pd
import pytest
import shapely
from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import QByteArray
from qgis.PyQt.QtGui import QColor, QImage

from neaspec_plugin import paths
from neaspec_plugin.adapters import frame, maps, signs
from neaspec_plugin.adapters.wording import Wording
from neaspec_plugin.core.errors import NeaspecError

BIRDS = {"WNC": "White-naped Crane", "HC": "Hooded Crane"}


@pytest.fixture
def land(qgis_app, tmp_path, monkeypatch):
    """Land west of 110 E only, so that a pixel tells land from water."""
    path = str(tmp_path / "land.geojson")
    shape = shapely.segmentize(shapely.box(50, 10, 110, 70), 1)
    with open(path, "w", encoding="utf-8") as file:
        file.write(shapely.to_geojson(shape))
    monkeypatch.setattr(paths, "resource", lambda *parts: path)
    return path


def sites(**columns) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "site_id": ["a", "b", "c"],
            "species_id": ["WNC", "HC", "HC"],
            "presence": ["present", "present", "unconfirmed"],
            "confidence": ["high", "high", "low"],
            "geometry": [shapely.Point(100, 40), shapely.Point(125, 45), shapely.Point(130, 30)],
            **columns,
        }
    )


def picture(data: bytes) -> QImage:
    return QImage.fromData(QByteArray(data))


def count(image: QImage, colour: str, area=None) -> int:
    """How many pixels have exactly this colour."""
    wanted = QColor(colour).rgb()
    left, top, right, bottom = area or (0, 0, image.width(), image.height())
    return sum(
        image.pixel(x, y) == wanted
        for x in range(max(left, 0), min(right, image.width()))
        for y in range(max(top, 0), min(bottom, image.height()))
    )


def map_top(image: QImage) -> int:
    """The row where the map begins below the title: the first one that is not white near its middle."""
    x = image.width() // 4
    return next(
        y for y in range(image.height()) if image.pixelColor(x, y).name() in (signs.LAND.lower(), signs.WATER.lower())
    )


def at(image: QImage, longitude: float, latitude: float) -> tuple[int, int]:
    """The pixel of a place, by Albers' formulas (Snyder 1987, eq. 14-1 to 14-6, sphere): independent of QGIS."""
    from math import cos, radians, sin, sqrt

    radius = 6_371_007
    first, second, origin = radians(25), radians(50), radians(37)
    n = (sin(first) + sin(second)) / 2
    c = cos(first) ** 2 + 2 * n * sin(first)
    rho = radius * sqrt(c - 2 * n * sin(radians(latitude))) / n
    rho_0 = radius * sqrt(c - 2 * n * sin(origin)) / n
    theta = n * radians(longitude - 110)
    x, y = rho * sin(theta), rho_0 - rho * cos(theta)
    scale = image.width() / frame.RECTANGLE.width()
    return (
        round((x - frame.RECTANGLE.xMinimum()) * scale),
        round((frame.RECTANGLE.yMaximum() - y) * scale) + map_top(image),
    )


def test_signs_stand_where_they_belong(land):
    image = picture(maps.render_map([maps.MapLayer("sites", sites(), BIRDS)], "Title", Wording("en"), dpi=150))
    for (longitude, latitude), colour in (((100, 40), "#009E73"), ((125, 45), "#0072B2")):
        x, y = at(image, longitude, latitude)
        assert count(image, colour, (x - 4, y - 4, x + 5, y + 5)) > 20, (longitude, latitude)
    x, y = at(image, 130, 30)
    assert image.pixelColor(x, y).name() == "#ffffff"  # unconfirmed is hollow
    assert count(image, "#0072B2", (x - 10, y - 10, x + 11, y + 11)) > 10


def test_land_water_and_nothing_else_are_drawn(land):
    image = picture(maps.render_map([], "Title", Wording("en"), dpi=100))
    assert image.pixelColor(*at(image, 90, 40)).name() == signs.LAND.lower()
    assert image.pixelColor(*at(image, 140, 35)).name() == signs.WATER.lower()


INK = "#4A4A52"


def boundary(tmp_path, shape, **properties) -> str:
    path = tmp_path / "cleared.geojson"
    feature = {"type": "Feature", "properties": properties, "geometry": json.loads(shapely.to_geojson(shape))}
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}), encoding="utf-8")
    return str(path)


def inked(image: QImage, longitude: float, latitude: float, rows: int = 40) -> int:
    """How many of some rows about a place have the boundary's ink within 6 pixels."""
    x, y = at(image, longitude, latitude)
    return sum(count(image, INK, (x - 6, row, x + 7, row + 1)) > 0 for row in range(y - rows // 2, y + rows // 2))


@pytest.mark.parametrize(
    "shape",
    [shapely.LineString([(110, 25), (110, 55)]), shapely.segmentize(shapely.box(110, 25, 140, 55), 1)],
)
def test_the_office_s_own_boundary_is_drawn_over_the_coast(land, tmp_path, shape):
    """The meridian of the projection's centre stands upright in the picture."""
    drawn = picture(maps.render_map([], "T", Wording("en"), boundaries=boundary(tmp_path, shape), dpi=300))
    without = picture(maps.render_map([], "T", Wording("en"), dpi=300))
    assert inked(drawn, 110, 40) == 40 and inked(without, 110, 40) == 0
    assert drawn.pixelColor(*at(drawn, 125, 40)).name() == signs.WATER.lower()  # an area is not filled
    assert drawn.height() > without.height()  # its line in the legend


def test_a_boundary_s_status_shows_in_its_pattern(land, tmp_path):
    line = shapely.LineString([(110, 25), (110, 55)])
    share = {}
    for status in ("international", "demarcation_line", "undetermined"):
        path = boundary(tmp_path, line, status=status)
        image = picture(maps.render_map([], "T", Wording("en"), boundaries=path, dpi=300))
        share[status] = inked(image, 110, 40, rows=200) / 200
    assert share["international"] == 1
    assert share["demarcation_line"] < share["undetermined"] < 0.85


def test_an_unreadable_boundary_is_told(land, tmp_path):
    with pytest.raises(NeaspecError) as caught:
        maps.render_map([], "T", Wording("en"), boundaries=str(tmp_path / "none.gpkg"))
    assert caught.value.message.code == "boundaries_unreadable"


def test_the_frame_is_the_same_whatever_is_drawn(land):
    empty = picture(maps.render_map([], "T", Wording("en"), dpi=80))
    full = picture(maps.render_map([maps.MapLayer("sites", sites(), BIRDS)], "T", Wording("en"), dpi=80))
    assert empty.width() == full.width() == round(170 * 80 / 25.4)
    assert empty.pixelColor(*at(empty, 140, 35)).name() == full.pixelColor(*at(full, 140, 35)).name()


def test_the_legend_holds_the_classes_that_occur_and_no_others(land):
    layer = maps._layer(maps.MapLayer("sites", sites(), BIRDS), Wording("en"))
    entries = {entry.words: len(entry.symbols) for entry in maps._entries(layer)}
    assert entries == {"White-naped Crane": 1, "Hooded Crane": 1, "Low confidence or unconfirmed": 1}
    sure_only = maps._layer(maps.MapLayer("sites", sites().iloc[:1], BIRDS), Wording("en"))
    assert [entry.words for entry in maps._entries(sure_only)] == ["White-naped Crane"]


def test_hollow_signs_of_several_species_are_explained_once_and_last(land):
    unsure = sites(confidence=["low", "low", "low"])
    layer = maps._layer(maps.MapLayer("sites", pd.concat([sites(), unsure]), BIRDS), Wording("en"))
    last = maps._entries(layer)[-1]
    assert (last.words, len(last.symbols)) == ("Low confidence or unconfirmed", 2)


def test_every_label_is_set_and_the_same_one_once(land, monkeypatch):
    set_labels = []
    monkeypatch.setattr(
        maps._Sheet,
        "_label",
        lambda self, painter, font, metrics, lines, *rest, **more: set_labels.append(" ".join(lines)),
    )
    crowd = pd.concat([sites(geometry=[shapely.Point(126 + n / 10, 36) for n in range(3)], label=["A", "B", "B"])] * 2)
    crowd.iloc[2, crowd.columns.get_loc("label")] = None
    maps.render_map([maps.MapLayer("sites", crowd, BIRDS)], "T", Wording("en"), dpi=80)
    assert sorted(set_labels) == ["A", "B", "B"]  # two places named B; the repeated rows add nothing


def test_lines_by_evidence_take_the_colour_of_their_species(land):
    links = pd.DataFrame(
        {
            "species_id": ["WNC", "HC"],
            "link_evidence": ["published", "published"],
            "geometry": [shapely.LineString([(90, 30), (90, 45)]), shapely.LineString([(120, 30), (120, 45)])],
        }
    )
    image = picture(maps.render_map([maps.MapLayer("flyway_links", links, BIRDS)], "T", Wording("en"), dpi=150))
    for longitude, colour in ((90, "#009E73"), (120, "#0072B2")):
        x, y = at(image, longitude, 37.5)
        assert count(image, colour, (x - 12, y - 12, x + 13, y + 13)) > 10


def test_a_missing_score_is_drawn_as_a_cross_not_as_the_lowest_class(land):
    scored = sites(score=[0.1, None, 0.9], rank=[2, None, 1])
    image = picture(maps.render_map([maps.MapLayer("priorities", scored)], "T", Wording("en"), dpi=150))
    x, y = at(image, 125, 45)
    around = (x - 12, y - 12, x + 13, y + 13)
    assert count(image, signs.GREY, around) > 5
    assert not any(count(image, colour, around) for colour in signs.CIVIDIS)


@pytest.mark.parametrize("language", ["en", "zh_CN", "ja", "ko", "ko_KP", "mn", "ru"])
def test_each_language_gives_a_map_with_title_legend_and_notes(land, language):
    plain = picture(maps.render_map([], "", Wording(language), dpi=80))
    full = picture(
        maps.render_map(
            [maps.MapLayer("sites", sites(label=["骨直返 서식지 Өө", None, None]), BIRDS, title="T")],
            "主要 주요 Ключевые Гол",
            Wording(language),
            sources="source " * 40,
            dpi=80,
        )
    )
    assert full.height() > plain.height() + 40


def test_a_map_is_painted_in_workers_at_once(land):
    layers, done = [maps.MapLayer("sites", sites(label=["x", "y", "z"]), BIRDS)], []

    class Task(QgsTask):
        def run(self):
            done.append(maps.render_map(layers, "T", Wording("ko"), dpi=80))
            return True

    tasks = [Task(f"map {number}") for number in range(3)]
    for task in tasks:
        QgsApplication.taskManager().addTask(task)
    assert all(task.waitForFinished(60_000) for task in tasks)
    assert len(done) == 3 and len({picture(one).height() for one in done}) == 1


@pytest.mark.parametrize("longest, expected", [(1033, 1000), (999, 500), (55, 50), (2, 2), (1.9, 1)])
def test_the_scale_bar_has_a_round_length(longest, expected):
    assert maps.round_length(longest) == expected


@pytest.mark.parametrize(
    ("place", "zone"),
    [
        ((132.5, 44.9), 32653),
        ((131.99, 44.9), 32652),
        ((-179.9, 52.0), 32601),
        ((179.9, 52.0), 32660),
        ((180.0, 52.0), 32601),
    ],
)
def test_a_map_of_one_site_is_in_the_utm_zone_of_its_place(qgis_app, place, zone):
    # zones are 6 degrees wide from 180 W: 132.5 E is (132.5 + 180) / 6 = 52.08, in the 53rd
    assert frame.local_crs(*place).authid() == f"EPSG:{zone}"


def test_a_frame_in_metres_of_another_projection_holds_the_shape(qgis_app):
    shape = shapely.box(132.4, 44.8, 132.6, 45.0)
    view = frame.around([shape], 20_000, crs=frame.local_crs(132.5, 44.9))
    assert 22_000 < view.height() / 1.5 < 24_000  # 0.2 degrees of latitude are 22.2 km, with a quarter on each side
