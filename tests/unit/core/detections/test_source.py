"""Files, folders and zips as sources, and what is refused."""

from __future__ import annotations

import gzip
import hashlib
import io
import os
import struct
import tarfile
import zipfile

import pytest

from neaspec_plugin.core.detections import source as module
from neaspec_plugin.core.detections.source import open_source
from neaspec_plugin.core.errors import NeaspecError


def refusal(action):
    with pytest.raises(NeaspecError) as caught:
        action()
    return caught.value.message


def make_zip(path, members, method=zipfile.ZIP_DEFLATED):
    with zipfile.ZipFile(path, "w", method) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return path


def test_a_file_is_its_own_only_member_with_the_digest_of_its_bytes(tmp_path):
    file = tmp_path / "counts.csv"
    file.write_bytes(b"a,b\n1,2\n")
    with open_source(str(file)) as source:
        assert (source.name, source.members) == ("counts.csv", ("counts.csv",))
        assert source.open("counts.csv").read() == b"a,b\n1,2\n"
        assert source.digest(source.members) == hashlib.sha256(b"a,b\n1,2\n").hexdigest()


def test_a_folder_leaves_out_pictures_and_hidden_files(tmp_path):
    for name in ("b.csv", "sub/a.csv", "sub/PICTURE.JPG", ".hidden", ".git/x.csv"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"x")
    with open_source(str(tmp_path)) as source:
        assert source.members == ("b.csv", "sub/a.csv")


def test_a_folders_digest_follows_the_named_members_only(tmp_path):
    for name in ("a.csv", "b.csv"):
        (tmp_path / name).write_bytes(name.encode())

    def digest(*names):
        with open_source(str(tmp_path)) as source:
            return source.digest(names)

    before = digest("a.csv", "b.csv")
    assert digest("b.csv", "a.csv") == before
    alone = digest("a.csv")
    (tmp_path / "b.csv").write_bytes(b"changed")
    assert digest("a.csv") == alone
    assert digest("a.csv", "b.csv") != before


def test_a_link_out_of_the_folder_is_no_member(tmp_path):
    (tmp_path / "outside.csv").write_bytes(b"secret")
    folder = tmp_path / "inside"
    folder.mkdir()
    try:
        os.symlink(tmp_path / "outside.csv", folder / "link.csv")
    except OSError:
        pytest.skip("no symbolic links here")
    with open_source(str(folder)) as source:
        assert source.members == ()


def test_datapackage_json_stands_for_its_folder(tmp_path):
    (tmp_path / "datapackage.json").write_bytes(b"{}")
    (tmp_path / "a.csv").write_bytes(b"x")
    with open_source(str(tmp_path / "datapackage.json")) as source:
        assert source.members == ("a.csv", "datapackage.json")
        assert source.name == tmp_path.name


def test_zip_and_gzip_are_known_by_content_not_by_name(tmp_path):
    path = make_zip(tmp_path / "package.dat", {"a.csv": gzip.compress(b"x,y\n" * 9)})
    with open_source(str(path)) as source:
        assert source.open("a.csv").read() == b"x,y\n" * 9


def test_a_windows_zip_with_backslashes_is_read(tmp_path):
    path = tmp_path / "p.zip"
    info = zipfile.ZipInfo("x")
    info.filename = "data\\a.csv"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(info, b"1")
    with open_source(str(path)) as source:
        assert source.members == ("data/a.csv",)
        assert source.open("data/a.csv").read() == b"1"


@pytest.mark.parametrize("name", ["../out.csv", "a/../../out.csv", "/etc/out.csv", "C:/out.csv", "..\\out.csv"])
def test_a_name_that_leaves_the_archive_is_refused(tmp_path, name):
    path = make_zip(tmp_path / "slip.zip", {"a.csv": "1", name: "2"})
    message = refusal(lambda: open_source(str(path)))
    assert message.code == "archive_unsafe"
    assert message.params["file"] == "slip.zip"


def test_a_zip_bomb_is_refused(tmp_path):
    # deflate shrinks zeros about a thousandfold: 32 MiB to some 32 kB, five times the ratio allowed
    path = make_zip(tmp_path / "bomb.zip", {"a.csv": bytes(1 << 25)})
    assert refusal(lambda: open_source(str(path))).code == "archive_too_large"


def test_a_zip_that_lies_about_its_sizes_is_refused(tmp_path):
    path = make_zip(tmp_path / "lie.zip", {"a.csv": bytes(1 << 25)})
    content = bytearray(path.read_bytes())
    at = content.rindex(b"PK\x01\x02")  # central directory: uncompressed size at 24, says 1 kB
    content[at + 24 : at + 28] = struct.pack("<I", 1024)
    path.write_bytes(content)
    with open_source(str(path)) as source:
        message = refusal(lambda: source.open("a.csv").read())
    assert message.code in ("archive_too_large", "bad_archive")


def test_a_gzip_bomb_is_refused_while_it_is_read(tmp_path):
    path = tmp_path / "bomb.csv.gz"
    path.write_bytes(gzip.compress(bytes(1 << 25)))
    with open_source(str(path)) as source:
        stream = source.open("bomb.csv.gz")
        read = 0

        def drain():
            nonlocal read
            while block := stream.read(1 << 16):
                read += len(block)

        assert refusal(drain).code == "archive_too_large"
    assert read <= module.UNSUSPICIOUS_BYTES


def test_too_many_members_are_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(module, "MAX_MEMBERS", 3)
    path = make_zip(tmp_path / "many.zip", {f"{n}.csv": "1" for n in range(4)})
    assert refusal(lambda: open_source(str(path))).code == "archive_too_large"


def test_a_cut_or_damaged_archive_is_refused(tmp_path):
    whole = make_zip(tmp_path / "whole.zip", {"a.csv": os.urandom(5000)}).read_bytes()
    cut = tmp_path / "cut.zip"
    cut.write_bytes(whole[:2500])
    assert refusal(lambda: open_source(str(cut))).code == "bad_archive"
    damaged = tmp_path / "damaged.zip"
    damaged.write_bytes(whole[:1000] + bytes([whole[1000] ^ 255]) + whole[1001:])
    with open_source(str(damaged)) as source:
        assert refusal(lambda: source.open("a.csv").read()).code == "bad_archive"
    cut_gzip = tmp_path / "cut.csv.gz"
    cut_gzip.write_bytes(gzip.compress(os.urandom(5000))[:2500])
    with open_source(str(cut_gzip)) as source:
        assert refusal(lambda: source.open("cut.csv.gz").read()).code == "bad_archive"


def test_an_encrypted_member_is_refused(tmp_path):
    path = make_zip(tmp_path / "locked.zip", {"a.csv": "1"}, zipfile.ZIP_STORED)
    content = bytearray(path.read_bytes())
    for signature, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        content[content.rindex(signature) + place] |= 1
    path.write_bytes(content)
    with open_source(str(path)) as source:
        assert refusal(lambda: source.open("a.csv").read()).code == "bad_archive"


def test_what_is_not_there_or_empty_is_told(tmp_path):
    assert refusal(lambda: open_source(str(tmp_path / "no.csv"))).code == "file_not_found"
    (tmp_path / "empty.csv").write_bytes(b"")
    assert refusal(lambda: open_source(str(tmp_path / "empty.csv"))).code == "empty_file"


def test_the_share_read_grows_from_nothing_to_all_of_what_was_announced(tmp_path):
    for name, size in (("a.csv", 300_000), ("b.csv", 100_000), ("unread.csv", 900_000)):
        (tmp_path / name).write_bytes(bytes(size))
    with open_source(str(tmp_path)) as source:
        source.digest(("a.csv", "b.csv"))
        shares = [source.share_read]
        for name in ("a.csv", "b.csv"):
            source.open(name).read()
            shares.append(source.share_read)
    assert shares == [0.0, 0.75, 1.0]  # 300 of 400 kB, then all


# --- tar --------------------------------------------------------------------------------------------------------------


def make_tar(path, members, mode="w:gz"):
    """A tar of {name: bytes, or the type of a member that is no file}."""
    with tarfile.open(path, mode) as archive:
        for name, content in members.items():
            info = tarfile.TarInfo(name)
            if content in (tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.CHRTYPE, tarfile.FIFOTYPE, tarfile.DIRTYPE):
                info.type, info.linkname = content, "/etc/passwd"
                archive.addfile(info)
            else:
                info.size = len(content)
                archive.addfile(info, io.BytesIO(content))
    return path


@pytest.mark.parametrize(("mode", "ending"), [("w", "tar"), ("w:gz", "tgz"), ("w:gz", "data")])
def test_a_tar_is_told_by_its_content_and_read_in_any_order(tmp_path, mode, ending):
    members = {"sub": tarfile.DIRTYPE, "./b.csv": b"b" * 100_000, "sub/a.csv": b"a,b\n", "sub/._a.csv": b"mac",
               "c.csv": gzip.compress(b"packed")}  # fmt: skip
    path = make_tar(tmp_path / f"x.{ending}", members, mode)
    with open_source(str(path)) as source:
        assert source.members == ("b.csv", "c.csv", "sub/a.csv")
        with source.open("sub/a.csv") as one, source.open("b.csv") as other:
            assert (one.read(1), other.read(2), one.read(), other.read()) == (b"a", b"bb", b",b\n", b"b" * 99_998)
        assert source.open("c.csv").read() == b"packed"
        assert source.digest(source.members) == hashlib.sha256(path.read_bytes()).hexdigest()


def test_a_packed_table_is_no_tar(tmp_path):
    (tmp_path / "a.csv.gz").write_bytes(gzip.compress(b"a,b\n" * 1000))
    with open_source(str(tmp_path / "a.csv.gz")) as source:
        assert source.members == ("a.csv.gz",)


@pytest.mark.parametrize("name", ["../a.csv", "/etc/a.csv", "C:\\a.csv", "sub/../../a.csv", "..\\a.csv"])
def test_a_member_of_a_tar_that_would_leave_it_is_refused(tmp_path, name):
    assert refusal(lambda: open_source(str(make_tar(tmp_path / "a.tgz", {name: b"x"})))).code == "archive_unsafe"


@pytest.mark.parametrize("kind", [tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.CHRTYPE, tarfile.FIFOTYPE])
def test_links_and_devices_in_a_tar_are_refused(tmp_path, kind):
    message = refusal(lambda: open_source(str(make_tar(tmp_path / "a.tar", {"a.csv": b"x", "link": kind}, "w"))))
    assert (message.code, message.params["member"]) == ("archive_unsafe", "link")


def test_a_tar_bomb_is_refused(tmp_path):
    path = make_tar(tmp_path / "a.tgz", {"zeros.csv": b"\0" * (module.UNSUSPICIOUS_BYTES + 1_000_000)})
    assert path.stat().st_size < 100_000
    assert refusal(lambda: open_source(str(path))).code == "archive_too_large"


def test_too_many_members_of_a_tar_are_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(module, "MAX_MEMBERS", 2)
    path = make_tar(tmp_path / "a.tar", {f"{n}.csv": b"x" for n in range(3)}, "w")
    assert refusal(lambda: open_source(str(path))).code == "archive_too_large"


@pytest.mark.parametrize("mode", ["w", "w:gz"])
def test_a_tar_that_breaks_off_is_a_bad_archive(tmp_path, mode):
    path = make_tar(tmp_path / "a.tar", {"a.csv": os.urandom(50_000)}, mode)
    path.write_bytes(path.read_bytes()[:20_000])

    def read():
        with open_source(str(path)) as source:
            source.open("a.csv").read()

    assert refusal(read).code == "bad_archive"
