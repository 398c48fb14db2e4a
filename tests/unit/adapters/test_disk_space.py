"""A disk without room for a file is refused before it is written."""

from __future__ import annotations

import shutil
from types import SimpleNamespace

import pytest

from neaspec_plugin.adapters.disk_space import check_space
from neaspec_plugin.core.errors import NeaspecError


@pytest.fixture
def asked(monkeypatch):
    """The folders that were asked for their disk, which has 5.9 MB free."""
    asked = []

    def usage(folder):
        asked.append(folder)
        return SimpleNamespace(free=5_900_000)

    monkeypatch.setattr(shutil, "disk_usage", usage)
    return asked


def test_more_than_is_free_is_refused(asked, tmp_path):
    check_space(str(tmp_path / "costs.tif"), 5)
    with pytest.raises(NeaspecError) as caught:
        check_space(str(tmp_path / "costs.tif"), 6)
    assert caught.value.message.code == "disk_too_small"
    assert caught.value.message.params == {"file": "costs.tif", "free": 5, "needed": 6}
    assert asked == [str(tmp_path)] * 2


def test_the_disk_is_that_of_the_nearest_folder_that_is_there(asked, tmp_path, monkeypatch):
    check_space(str(tmp_path / "not" / "made" / "maps"), 1)
    monkeypatch.chdir(tmp_path)
    check_space("costs.tif", 1)
    assert asked == [str(tmp_path)] * 2


def test_a_disk_that_tells_nothing_refuses_nothing(tmp_path, monkeypatch):
    def silent(_folder):
        raise PermissionError

    monkeypatch.setattr(shutil, "disk_usage", silent)
    check_space(str(tmp_path / "costs.tif"), 1e12)


def test_a_real_disk_has_room_for_a_megabyte_and_none_for_everything(tmp_path):
    check_space(str(tmp_path / "costs.tif"), 1)
    with pytest.raises(NeaspecError, match="disk_too_small"):
        check_space(str(tmp_path / "costs.tif"), 1e15)
