"""A landscape read band by band gives the same cells and values however it is cut."""

from __future__ import annotations

import numpy as np
import pytest
from simulated_raster import Held

from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.habitat import covariate_scan
from neaspec_plugin.core.progress import Silent


@pytest.fixture
def land():
    source = np.random.default_rng(1)
    one, two = source.normal(size=(2, 60, 40))
    one[source.random(one.shape) < 0.2] = np.nan
    two[:5] = np.nan
    return [Held(one), Held(two)]


@pytest.mark.parametrize("band", [80, 1000, 4_000_000])
def test_the_bands_do_not_matter(land, band, monkeypatch):
    whole = covariate_scan.scan(land, None, [np.arange(0, 2400, 7)], 300, 1, Silent())
    monkeypatch.setattr(covariate_scan, "BAND_VALUES", band)
    found = covariate_scan.scan(land, None, [np.arange(0, 2400, 7)], 300, 1, Silent())
    values = np.column_stack([raster.values.ravel() for raster in land])
    known = ~np.isnan(values).any(axis=1)
    assert found.cells == known.sum() and len(found.drawn.cells) == 300
    assert (np.diff(found.drawn.cells) > 0).all() and known[found.drawn.cells].all()
    assert found.drawn.values.tolist() == values[found.drawn.cells].tolist()
    assert found.drawn.cells.tolist() == whole.drawn.cells.tolist()
    asked = np.arange(0, 2400, 7)
    assert found.at[0].cells.tolist() == asked[known[asked]].tolist()
    assert found.at[0].values.tolist() == values[asked[known[asked]]].tolist()
    [sums] = covariate_scan.surfaces(land, [lambda rows: rows.sum(axis=1)], Silent())
    assert sums.values.dtype == np.float32
    assert np.array_equal(sums.values.ravel(), values.sum(axis=1).astype("float32"), equal_nan=True)


def test_more_background_than_cells_is_all_of_them(land):
    found = covariate_scan.scan(land, None, [], 5000, 1, Silent())
    assert len(found.drawn.cells) == found.cells and found.at == ()


def test_the_background_follows_the_effort(land):
    effort = np.ones((60, 40))
    effort[:, :20], effort[:, 30:], effort[20] = 4.0, 0.0, np.nan
    left = right = 0
    for seed in range(20):
        cells = covariate_scan.scan(land, Held(effort), [], 60, seed, Silent()).drawn.cells
        row, column = np.divmod(cells, 40)
        assert (column < 30).all() and (row != 20).all()
        left, right = left + (column < 20).sum(), right + (column >= 20).sum()
    # twice as many cells with four times the effort; a little less, as none is drawn twice
    assert 6 < left / right < 8.5


def test_places_to_cells(land):
    x = np.array([500_000.0, 500_099.0, 500_100.0, 503_999.0, 499_999.0, 500_050.0])
    y = np.array([5_000_000.0, 4_999_901.0, 4_999_899.0, 4_994_001.0, 4_999_950.0, 4_993_000.0])
    assert covariate_scan.cells_at(land[0], x, y).tolist() == [0, 41, 59 * 40 + 39]


def test_rasters_that_do_not_fit(land):
    names = [("one", land[0])]
    with pytest.raises(NeaspecError, match="rasters_other_extent.*two"):
        covariate_scan.check_rasters([*names, ("two", Held(np.zeros((59, 40))))])
    with pytest.raises(NeaspecError, match="rasters_other_crs.*two"):
        covariate_scan.check_rasters([*names, ("two", Held(np.zeros((60, 40)), crs="EPSG:32653"))])
    with pytest.raises(NeaspecError, match="resistance_not_projected"):
        covariate_scan.check_rasters([("one", Held(np.zeros((60, 40)), crs="EPSG:4326"))])
    covariate_scan.check_rasters([*names, ("two", land[1])])
    with pytest.raises(NeaspecError, match="ranking_too_large"):
        covariate_scan.check_rasters([("one", Held(np.broadcast_to(0.0, (20_000, 20_000))))])
    with pytest.raises(NeaspecError, match="suitability_no_cells"):
        covariate_scan.scan([Held(np.full((4, 4), np.nan))], None, [], 9, 1, Silent())
