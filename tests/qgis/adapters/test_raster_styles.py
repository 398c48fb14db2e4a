"""Rasters of corridors and circuits as they are drawn: what fades, what is cut off, and words in each language."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProject, QgsRasterLayer
from qgis.PyQt.QtGui import QColor

from neaspec_plugin.adapters import raster_styles, result_styles, styles
from neaspec_plugin.adapters.raster_styles import ROLES, Sample
from neaspec_plugin.adapters.rasters import write_grid
from neaspec_plugin.adapters.wording import Wording
from neaspec_plugin.core.grid import Grid
from neaspec_plugin.core.messages import Message


@pytest.fixture
def words():
    return Wording("en")


@pytest.fixture
def raster(qgis_app, tmp_path):
    """``raster(values) -> layer`` of cells of 100 m."""

    def raster(values):
        values = np.atleast_2d(np.asarray(values, dtype=float))
        path = str(tmp_path / f"simulated_{len(list(tmp_path.iterdir()))}.tif")
        write_grid(path, Grid(values, 600_000.0, 4_700_000.0, 100.0, 100.0, "EPSG:32652"))
        return QgsRasterLayer(path, "simulated")

    return raster


def drawn(layer) -> np.ndarray:
    """Red, green, blue and alpha of each cell, before the opacity of the layer."""
    kept = layer.opacity()
    layer.setOpacity(1.0)
    block = layer.renderer().block(1, layer.extent(), layer.width(), layer.height())
    layer.setOpacity(kept)
    colours = [
        [QColor.fromRgba(block.color(row, column)).getRgb() for column in range(layer.width())]
        for row in range(layer.height())
    ]
    return np.array(colours)


def luminance(colour: QColor) -> float:
    """Relative luminance (WCAG)."""
    parts = np.array(colour.getRgb()[:3]) / 255
    return float(np.where(parts <= 0.03928, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4) @ [0.2126, 0.7152, 0.0722])


@pytest.mark.parametrize(
    "role", [role for role, known in ROLES.items() if known.stretch not in ("classes", "balance", "crossed")]
)
def test_a_ramp_gets_darker_or_lighter_all_along(role):
    shades = [luminance(QColor(one)) for one in ROLES[role].ramp]
    shades = shades[::-1] if ROLES[role].stretch == "excess" else shades  # the least excess is the best
    assert np.all(np.diff(shades) < 0)  # dark is much, also in grey print and for colour-blind eyes


def test_strength_reads_alike_inside_and_outside_of_protected_areas():
    shades = np.array([luminance(QColor(one)) for one in ROLES["current_by_protection"].ramp]).reshape(2, 3)
    assert np.all(np.diff(shades, axis=1) < 0)
    assert np.all(np.abs(shades[0] - shades[1]) < 0.08)


def test_the_balance_is_white_at_what_is_expected_and_dark_at_both_ends():
    shades = [luminance(QColor(one)) for one in ROLES["normalised_current"].ramp]
    assert np.all(np.diff(shades[:3]) > 0) and np.all(np.diff(shades[2:]) < 0)


@pytest.mark.parametrize("language", ["en", "ru", "ko"])
@pytest.mark.parametrize("role", list(ROLES))
def test_each_role_has_legend_title_and_notes(raster, role, language):
    words, layer = Wording(language), raster(np.arange(1, 101).reshape(10, 10))
    result_styles.style_result(layer, role, words)
    assert layer.name() == words.text(Message(f"layer_{role}")) == layer.metadata().title()
    for code in (ROLES[role].abstract, "boundaries_note", "source_note"):
        assert words.text(Message(code)) in layer.metadata().abstract()
    assert layer.customProperty(styles.ROLE) == role and layer.customProperty(styles.SENSITIVITY) == styles.EXACT
    legend = raster_styles.legend(layer)
    assert len(legend) >= 4 and all(label for label, _ in legend)
    assert layer.opacity() == pytest.approx(ROLES[role].opacity)


def test_weak_current_is_not_drawn_and_cells_without_data_never(raster, words):
    values = np.concatenate([np.zeros(50), np.geomspace(0.001, 1.0, 48), [np.nan, np.nan]])
    layer = raster(values)
    raster_styles.style(layer, "current", words)
    alphas = drawn(layer)[0, :, 3]
    assert not alphas[:50].any() and not alphas[-2:].any()
    assert not alphas[50:70].any() and np.all(np.diff(alphas[74:98]) >= 0) and alphas[97] == 255
    labels = [label for label, _ in raster_styles.legend(layer)]
    assert labels[0].startswith("≤ 0.0") and labels[-1].startswith("≥ ")


def test_a_few_extreme_cells_do_not_hide_the_others(raster, words):
    values = np.concatenate([np.geomspace(1, 100, 995), np.full(5, 1e9)])
    layer = raster(values)
    raster_styles.style(layer, "resistance", words)
    labels = [label for label, _ in raster_styles.legend(layer)]
    assert labels == ["≤ 1", "3", "10", "30", "≥ 90"]
    assert len({tuple(one) for one in drawn(layer)[0, :995:199, :3]}) == 5


@pytest.mark.parametrize("role", list(ROLES))
@pytest.mark.parametrize("values", [[[0.0, 0.0]], [[5.0, 5.0]], [[np.nan, np.nan]], [[1e-7, 3e-7]]])
def test_even_and_empty_rasters_are_drawn_too(raster, words, role, values):
    layer = raster(values)
    result_styles.style_result(layer, role, words)
    assert layer.renderer().type() in ("singlebandpseudocolor", "paletted")
    drawn(layer)


def test_the_width_is_a_share_of_the_cells(raster, words):
    values = np.random.default_rng(5).permutation(200).astype(float).reshape(10, 20)
    layer = raster(values)
    result_styles.style_result(layer, "corridor_mosaic", words)
    found = raster_styles.sample(layer)
    assert found.area_to(np.inf) == 200 and (drawn(layer)[..., 3] > 0).all()
    for share in (0.05, 0.333, 0.5, 1.0):
        most = raster_styles.show_width(layer, words, share, found)
        shown = drawn(layer)[..., 3] > 0
        assert shown.sum() == np.ceil(share * 200) == found.area_to(most)
        np.testing.assert_array_equal(shown, values <= most)
        assert raster_styles.shown_share(layer) == share
        ends = [float(label) for label, _ in raster_styles.legend(layer)]
        assert ends[0] == 0 and ends[-1] == pytest.approx(most) and sorted(ends) == ends


def test_the_narrowest_width_is_what_costs_nothing_more(raster, words):
    values = np.array([[0.0] * 5 + [0.5, 2.0, 900.0]])
    layer = raster(values)
    result_styles.style_result(layer, "corridor_mosaic", words)
    assert raster_styles.show_width(layer, words, 0.1, raster_styles.sample(layer)) == 0
    np.testing.assert_array_equal(drawn(layer)[..., 3] > 0, values == 0)
    assert [label for label, _ in raster_styles.legend(layer)] == ["0"]


def test_the_width_lives_on_in_the_project(raster, words, tmp_path):
    layer = raster(np.arange(100.0).reshape(10, 10))
    result_styles.style_result(layer, "corridor_mosaic", words)
    raster_styles.show_width(layer, words, 0.25, raster_styles.sample(layer))
    project, path = QgsProject(), str(tmp_path / "simulated.qgz")
    project.addMapLayer(layer)
    assert project.write(path)
    again = QgsProject()
    assert again.read(path)
    (read,) = again.mapLayers().values()
    assert raster_styles.shown_share(read) == 0.25
    assert (drawn(read)[..., 3] > 0).sum() == 25
    assert [label for label, _ in raster_styles.legend(read)][-1] == "24"


def test_a_large_raster_is_read_in_part(raster, monkeypatch):
    layer = raster(np.arange(10_000.0).reshape(100, 100))
    monkeypatch.setattr(raster_styles, "_MOST_CELLS", 400)
    found = raster_styles.sample(layer)
    assert found.values.size == 400 and found.area_to(np.inf) == pytest.approx(10_000)
    assert found.quantile(0.5) == pytest.approx(5_000, rel=0.06)


def test_a_quantile_is_a_value_of_the_sample():
    found = Sample(np.array([1.0, 2.0, 4.0, 8.0]))
    assert [found.quantile(share) for share in (0.0, 0.25, 0.26, 0.5, 1.0)] == [1, 1, 2, 2, 8]
    assert Sample(np.array([])).quantile(0.5) == 0


def test_stops_rise_and_are_round():
    current = Sample(np.sort(np.random.default_rng(2).lognormal(-3, 2, 5000)))
    for stretch in ("quantile", "log", "linear"):
        stops = raster_styles.stops(current, stretch)
        assert 2 <= len(stops) <= 7 and np.all(np.diff(stops) > 0)
        assert all(float(f"{stop:.1e}") == pytest.approx(stop) for stop in stops)


def test_neighbouring_classes_differ(raster, words):
    layer = raster(np.arange(1, 25).reshape(4, 6))
    raster_styles.style(layer, "cost_allocation", words)
    colours = [colour.name() for _, colour in raster_styles.legend(layer)]
    assert len(colours) == 24 and all(one != two for one, two in zip(colours, colours[1:]))


def test_a_file_that_is_gone_has_no_values(raster):
    layer = raster([[1.0]])
    layer.dataProvider().setDataSourceUri("gone.tif")
    assert raster_styles.sample(QgsRasterLayer("gone.tif")).values.size == 0


def test_a_raster_of_an_algorithm_is_styled_when_loaded(provider, raster, tmp_path):
    from qgis.core import QgsApplication, QgsProcessingOutputLayerDefinition

    suitable = raster(np.linspace(0.1, 0.9, 400).reshape(20, 20))
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("neaspec:resistancesurface")
    context, project = QgsProcessingContext(), QgsProject()
    context.setProject(project)
    wanted = QgsProcessingOutputLayerDefinition(str(tmp_path / "resistance.tif"), project)
    asked = {"SUITABILITY": suitable, "RESISTANCE": wanted}
    _, worked = algorithm.run(asked, context, QgsProcessingFeedback(), {}, False)
    ((destination, details),) = context.layersToLoadOnCompletion().items()
    assert worked and isinstance(details.postProcessor(), result_styles.ResultStyle)
    loaded = QgsRasterLayer(destination)
    details.postProcessor().postProcessLayer(loaded, context, QgsProcessingFeedback())
    assert loaded.customProperty(styles.ROLE) == "resistance" and not result_styles._waiting
