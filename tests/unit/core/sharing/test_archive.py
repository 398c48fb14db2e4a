"""A zip that is whole or not there."""

from __future__ import annotations

import os
import zipfile

import pytest

from neaspec_plugin.core.errors import NeaspecError
from neaspec_plugin.core.sharing.archive import write_archive


def test_files_are_written_and_the_same_files_give_the_same_zip(tmp_path):
    seen = []
    for name in ("a.zip", "b.zip"):
        write_archive(str(tmp_path / name), {"x.txt": "тигр", "y.txt": ""}, seen.append)
    assert [os.path.dirname(path) for path in seen] == [str(tmp_path)] * 2
    with zipfile.ZipFile(tmp_path / "a.zip") as archive:
        assert {name: archive.read(name).decode("utf-8") for name in archive.namelist()} == {
            "x.txt": "тигр",
            "y.txt": "",
        }
    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()
    assert sorted(os.listdir(tmp_path)) == ["a.zip", "b.zip"]


def test_what_does_not_pass_the_check_leaves_the_file_as_it_was(tmp_path):
    (tmp_path / "a.zip").write_bytes(b"before")

    def refuse(path):
        raise NeaspecError("package_not_verified", file="a")

    with pytest.raises(NeaspecError):
        write_archive(str(tmp_path / "a.zip"), {"x.txt": "1"}, refuse)
    assert (tmp_path / "a.zip").read_bytes() == b"before" and os.listdir(tmp_path) == ["a.zip"]


def test_a_place_that_cannot_be_written_is_told(tmp_path):
    with pytest.raises(NeaspecError) as caught:
        write_archive(str(tmp_path / "nowhere" / "a.zip"), {"x.txt": "1"}, lambda path: None)
    assert (caught.value.message.code, caught.value.message.params["file"]) == ("not_writable", "a.zip")
