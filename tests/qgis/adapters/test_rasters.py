"""Grids written as GeoTIFF and read again. Simulated."""

from __future__ import annotations

import os
import resource
import weakref

import numpy as np
import pytest
from osgeo import gdal, osr

from neaspec_plugin.adapters.rasters import NO_DATA, RasterFile, read_grid, write_bands, write_grid
from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.grid import Grid
from neaspec_plugin.core.progress import Silent

GRID = Grid(np.array([[1.5, np.nan], [0.0, -3.0]]), 500_000.0, 4_700_000.0, 100.0, 50.0, "EPSG:32652")


def test_a_written_grid_is_the_same_when_read(tmp_path):
    path = str(tmp_path / "grid.tif")
    write_grid(path, GRID)
    write_grid(path, GRID)  # over the first
    found = read_grid(path, GRID.crs)
    np.testing.assert_array_equal(found.values, GRID.values)
    assert (found.left, found.top, found.width, found.height) == (GRID.left, GRID.top, GRID.width, GRID.height)
    source = gdal.Open(path)
    band = source.GetRasterBand(1)
    assert band.DataType == gdal.GDT_Float32 and band.GetNoDataValue() == NO_DATA
    assert source.GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE") == "DEFLATE"
    assert osr.SpatialReference(source.GetProjection()).GetAuthorityCode(None) == "32652"
    assert [entry.name for entry in tmp_path.iterdir()] == ["grid.tif"]


def test_a_part_is_read_as_it_stands_in_the_whole(tmp_path):
    path = str(tmp_path / "grid.tif")
    values = np.arange(12.0).reshape(3, 4)
    values[1, 2] = np.nan
    write_grid(path, Grid(values, 0.0, 3.0, 1.0, 1.0, "EPSG:32652"))
    file = RasterFile(path, "EPSG:32652")
    assert (file.left, file.top, file.width, file.height, file.rows, file.columns) == (0, 3, 1, 1, 3, 4)
    np.testing.assert_array_equal(file.read(1, 3, 1, 4), values[1:, 1:])


def test_scale_and_offset_count(tmp_path):
    path = str(tmp_path / "scaled.tif")
    write_grid(path, GRID)
    source = gdal.Open(path, gdal.GA_Update)
    source.GetRasterBand(1).SetScale(0.5)
    source.GetRasterBand(1).SetOffset(10.0)
    source = None
    np.testing.assert_array_equal(read_grid(path, GRID.crs).values, GRID.values * 0.5 + 10)


def test_the_file_says_that_it_stays_in_the_office(tmp_path):
    path = str(tmp_path / "grid.tif")
    write_grid(path, GRID)
    assert gdal.Open(path).GetMetadataItem("neaspec/sensitivity") == "exact"


def test_named_bands_are_written_one_after_the_other(tmp_path):
    path, alive = str(tmp_path / "bands.tif"), []

    def bands():
        for number in range(3):
            values = GRID.values + number
            alive.append(weakref.ref(values))
            yield values
            del values
            assert sum(one() is not None for one in alive) <= 1  # the writer holds the last one at most

    names = ["Ханка, 兴凯湖", "a <b> & c", ""]
    write_bands(path, GRID, names, bands())
    source = gdal.Open(path)
    assert [source.GetRasterBand(band).GetDescription() for band in (1, 2, 3)] == names
    assert [source.GetRasterBand(band).GetNoDataValue() for band in (1, 2, 3)] == [NO_DATA] * 3
    for number in range(3):
        np.testing.assert_array_equal(read_grid(path, GRID.crs, number + 1).values, GRID.values + number)
    assert [entry.name for entry in tmp_path.iterdir()] == ["bands.tif"]


def test_bands_that_break_off_leave_the_file_as_it_was(tmp_path):
    path = tmp_path / "bands.tif"
    path.write_bytes(b"as it was")

    def bands():
        yield GRID.values
        raise NeaspecError("cancelled")

    with pytest.raises(NeaspecError, match="cancelled"):
        write_bands(str(path), GRID, ["one", "two"], bands())
    assert path.read_bytes() == b"as it was" and [entry.name for entry in tmp_path.iterdir()] == ["bands.tif"]


class Stopping(Silent):
    """Cancelled when it is asked for the ``last`` time."""

    def __init__(self, last):
        self.asked, self.last, self.shown = 0, last, []

    def is_canceled(self):
        self.asked += 1
        return self.asked == self.last

    def set_progress(self, percent):
        self.shown.append(percent)


@pytest.mark.parametrize("last", [1, 3, 8])
@pytest.mark.parametrize("before", [b"as it was", None])
def test_a_cancel_at_any_strip_leaves_what_was_there(tmp_path, last, before):
    path = tmp_path / "bands.tif"
    if before:
        path.write_bytes(before)
    grid = Grid(np.random.default_rng(1).random((600, 4200)), 0.0, 600.0, 1.0, 1.0, "EPSG:32652")
    progress = Stopping(last)  # strips of 256 rows and 4096 columns: 3 by 2 in each of two bands
    with pytest.raises(NeaspecError, match="cancelled"):
        write_bands(str(path), grid, ["one", "two"], [grid.values, grid.values], progress)
    assert progress.shown == pytest.approx([100 * strip / 12 for strip in range(last - 1)])
    assert (path.read_bytes() if before else None) == before
    assert [entry.name for entry in tmp_path.iterdir()] == ([path.name] if before else [])
    write_grid(str(path), grid, Silent())
    np.testing.assert_array_equal(read_grid(str(path), grid.crs).values, grid.values.astype("float32"))


def test_a_draft_is_closed_before_it_is_removed(tmp_path, monkeypatch):
    """Windows removes no open file."""
    closed, real = [], os.remove

    def remove(draft):
        files = {os.path.realpath(f"/proc/self/fd/{one}") for one in os.listdir("/proc/self/fd")}
        closed.append(os.path.realpath(draft) not in files)
        real(draft)

    monkeypatch.setattr(os, "remove", remove)
    with pytest.raises(NeaspecError, match="cancelled"):
        write_grid(str(tmp_path / "grid.tif"), GRID, Stopping(1))
    assert closed == [True]


@pytest.mark.parametrize("size", [300, 2000])  # told when it is closed, told by a strip
def test_a_file_that_does_not_fit_leaves_what_was_there(tmp_path, size):
    path = tmp_path / "grid.tif"
    path.write_bytes(b"as it was")
    grid = Grid(np.random.default_rng(1).random((size, size)), 0.0, size, 1.0, 1.0, "EPSG:32652")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, limits[1]))  # as a disk of so many bytes
    try:
        with pytest.raises(NeaspecError, match="not_writable"):
            write_grid(str(path), grid)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert path.read_bytes() == b"as it was" and [entry.name for entry in tmp_path.iterdir()] == ["grid.tif"]


def test_a_folder_that_is_not_there_is_told(tmp_path):
    with pytest.raises(NeaspecError, match="not_writable"):
        write_grid(str(tmp_path / "absent" / "grid.tif"), GRID)


def test_what_cannot_be_replaced_stays_and_leaves_nothing_beside_it(tmp_path):
    (tmp_path / "grid.tif").mkdir()
    with pytest.raises(NeaspecError, match="not_writable"):
        write_grid(str(tmp_path / "grid.tif"), GRID)
    assert [entry.name for entry in tmp_path.iterdir()] == ["grid.tif"]
