"""What an office hands in - a file, a folder, a zip or a tar - as named members that are read in chunks.

Nothing is unpacked to disk and nothing is fetched. Archives are guarded: names that leave the archive, too many members
and members that grow beyond reason when unpacked are refused.
"""

from __future__ import annotations

import gzip
import hashlib
import io
import os
import posixpath
import re
import tarfile
import zipfile
import zlib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, BinaryIO, Callable

from ..errors import NeaspecError

BUFFER = 1 << 16
MAX_MEMBERS = 100_000
# Tables compress to a tenth or, where a column repeats, to a fiftieth; deflate bombs begin near a thousandth.
MAX_RATIO = 200
UNSUSPICIOUS_BYTES = 1 << 24  # what any member may unpack to, whatever its ratio
MEDIA_SUFFIXES = (".jpg", ".jpeg", ".png", ".tif", ".tiff", ".gif", ".avi", ".mov", ".mp4", ".wav", ".mp3")
_UNREADABLE = (zipfile.BadZipFile, tarfile.TarError, zlib.error, EOFError, OSError, RuntimeError, NotImplementedError)
_GZIP = b"\x1f\x8b"
_TAR_MARK, _TAR_MARK_AT = b"ustar", 257  # of all tars since 1988


class Source:
    """Named members of a file, folder, zip or tar; a context manager.

    ``name`` is the name handed in, without its folder; ``members`` are sorted POSIX paths inside it (pictures and
    hidden files of a folder are left out; a single file is its own only member). ``learned`` keeps what was found out
    about the content, so that each reader that is asked need not look again.
    """

    def __init__(
        self,
        path: Path,
        sizes: Mapping[str, tuple[int, int]],
        opener: Callable[[str], BinaryIO],
        close: Callable[[], object] | None = None,
    ):
        """``close`` ends the work with an archive; None where the members lie open."""

        self.path = path
        self.name = path.name
        self.members = tuple(sorted(sizes))
        self.learned: dict[str, Any] = {}
        self._sizes = sizes  # bytes as stored, bytes unpacked
        self._opener = opener
        self._close = close
        self._digests: dict[tuple[str, ...], str] = {}
        self._expected = 0
        self._given = 0

    def __enter__(self) -> Source:
        return self

    def __exit__(self, *_: object) -> None:
        if self._close:
            self._close()

    @property
    def is_sheet(self) -> bool:
        """True for XLSX and ODS, which are zips with a fixed inside."""
        return "xl/workbook.xml" in self.members or {"content.xml", "META-INF/manifest.xml"} <= set(self.members)

    def open(self, member: str) -> BinaryIO:
        """The bytes of a member as a buffered stream; gzip is unpacked, known by its first bytes.

        Reading raises ``NeaspecError``: bad_archive, archive_too_large.
        """
        allowed = max(UNSUSPICIOUS_BYTES, MAX_RATIO * self._sizes[member][0])
        guarded = _Guarded(self._opened(member), allowed if self._close else None, self.name, self._count)
        stream = io.BufferedReader(guarded, BUFFER)
        if stream.peek(2)[:2] != _GZIP:
            return stream
        return io.BufferedReader(_Guarded(gzip.GzipFile(fileobj=stream), allowed, self.name), BUFFER)

    def digest(self, members: Iterable[str]) -> str:
        """SHA-256 of the file; of a folder, over the named members in sorted order with their names.

        These members are also what ``share_read`` expects to be read.
        """
        members = sorted(members)
        self._expected = sum(self._sizes[member][1] for member in members)
        names = () if self.path.is_file() else tuple(members)
        if names not in self._digests:
            total = hashlib.sha256()
            for member in names:
                total.update(f"{member}\0{self._sizes[member][1]}\0".encode())
                with self._opened(member) as stream:
                    _update(total, stream)
            if not names:
                with self.path.open("rb") as stream:
                    _update(total, stream)
            self._digests[names] = total.hexdigest()
        return self._digests[names]

    @property
    def share_read(self) -> float:
        """How much of what a reader announced has been read, 0 to 1."""
        return min(1.0, self._given / self._expected) if self._expected else 0.0

    def _count(self, given: int) -> None:
        self._given += given

    def _opened(self, member: str) -> BinaryIO:
        try:
            return self._opener(member)
        except _UNREADABLE as error:
            raise NeaspecError("bad_archive" if self._close else "not_readable", file=self.name) from error


def open_source(path: str) -> Source:
    """Open a file, a folder, a zip or a tar by its content; a ``datapackage.json`` stands for its folder.

    Raises ``NeaspecError``: file_not_found, not_readable, empty_file, bad_archive, archive_unsafe, archive_too_large.
    """
    place = Path(path)
    if place.name.lower() == "datapackage.json":
        place = place.absolute().parent
    if not place.exists():
        raise NeaspecError("file_not_found", file=place.name)
    try:
        if place.is_dir():
            return _folder(place)
        with place.open("rb") as stream:
            start = stream.read(4)
        if not start:
            raise NeaspecError("empty_file", file=place.name)
        if start in (b"PK\x03\x04", b"PK\x05\x06"):
            return _zip(place)
        if _is_tar(place, start):
            return _tar(place, start)
        size = place.stat().st_size
        return Source(place, {place.name: (size, size)}, lambda _: place.open("rb"))
    except OSError as error:
        raise NeaspecError("not_readable", file=place.name) from error


def _folder(root: Path) -> Source:
    sizes: dict[str, tuple[int, int]] = {}
    inside = root.resolve()
    for folder, folders, files in os.walk(root):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in files:
            file = Path(folder) / name
            if name.startswith(".") or name.lower().endswith(MEDIA_SUFFIXES) or inside not in file.resolve().parents:
                continue
            size = file.stat().st_size
            sizes[file.relative_to(root).as_posix()] = (size, size)
        if len(sizes) > MAX_MEMBERS:
            raise NeaspecError("archive_too_large", file=root.name)
    return Source(root, sizes, lambda member: (root / member).open("rb"))


def _zip(path: Path) -> Source:
    try:
        archive = zipfile.ZipFile(path)
    except _UNREADABLE as error:
        raise NeaspecError("bad_archive", file=path.name) from error
    members: dict[str, zipfile.ZipInfo] = {}
    try:
        for info in archive.infolist():
            name = info.filename.replace("\\", "/")
            _check_inside(name, path)
            if info.file_size > max(UNSUSPICIOUS_BYTES, MAX_RATIO * info.compress_size):
                raise NeaspecError("archive_too_large", file=path.name)
            if not info.is_dir() and not name.startswith("__MACOSX/"):
                members[name] = info
        if len(members) > MAX_MEMBERS:
            raise NeaspecError("archive_too_large", file=path.name)
    except NeaspecError:
        archive.close()
        raise
    sizes = {name: (info.compress_size, info.file_size) for name, info in members.items()}
    return Source(path, sizes, lambda member: archive.open(members[member]), archive.close)


def _is_tar(path: Path, start: bytes) -> bool:
    try:
        with _plain(path, start) as stream:
            return stream.read(_TAR_MARK_AT + len(_TAR_MARK)).endswith(_TAR_MARK)
    except _UNREADABLE:
        return False


def _tar(path: Path, start: bytes) -> Source:
    """Members of a tar, packed by gzip or not; each is read by a stream of its own."""

    def whole() -> BinaryIO:
        return io.BufferedReader(_Guarded(_plain(path, start), allowed, path.name), BUFFER)

    def member_of(name: str) -> BinaryIO:
        stream = _plain(path, start)
        stream.seek(members[name].offset_data)
        return io.BufferedReader(_Window(stream, members[name].size), BUFFER)

    allowed = max(UNSUSPICIOUS_BYTES, MAX_RATIO * path.stat().st_size)
    members: dict[str, tarfile.TarInfo] = {}
    try:
        with whole() as stream, tarfile.open(fileobj=stream, mode="r|") as archive:
            for info in archive:
                name = info.name.replace("\\", "/")
                _check_inside(name, path)
                if not (info.isreg() or info.isdir()) or info.issparse():  # links, devices and what has holes
                    raise NeaspecError("archive_unsafe", file=path.name, member=name)
                if info.isreg() and not posixpath.basename(name).startswith("._"):  # macOS puts one beside each file
                    members[posixpath.normpath(name)] = info
                if len(members) > MAX_MEMBERS:
                    raise NeaspecError("archive_too_large", file=path.name)
    except _UNREADABLE as error:
        raise NeaspecError("bad_archive", file=path.name) from error
    sizes = {name: (info.size, info.size) for name, info in members.items()}
    return Source(path, sizes, member_of, lambda: None)


def _plain(path: Path, start: bytes) -> BinaryIO:
    """The bytes of a file that ``start`` is the beginning of, unpacked where that is gzip's."""
    return gzip.GzipFile(path) if start.startswith(_GZIP) else path.open("rb")


def _check_inside(name: str, path: Path) -> None:
    """Raises ``NeaspecError``: archive_unsafe, for a member that would be unpacked elsewhere than in its folder."""
    if name.startswith("/") or re.match(r"[A-Za-z]:", name) or ".." in name.split("/"):
        raise NeaspecError("archive_unsafe", file=path.name, member=name)


def _update(total: hashlib._Hash, stream: BinaryIO) -> None:
    while block := stream.read(1 << 20):
        total.update(block)


class _Window(io.RawIOBase):
    """The next ``size`` bytes of a stream."""

    def __init__(self, stream: BinaryIO, size: int):
        self._stream, self._left = stream, size

    def readable(self) -> bool:
        return True

    def readinto(self, buffer) -> int:
        block = self._stream.read(min(len(buffer), self._left))
        if not block and self._left and len(buffer):
            raise EOFError
        self._left -= len(block)
        buffer[: len(block)] = block
        return len(block)

    def close(self) -> None:
        self._stream.close()
        super().close()


class _Guarded(io.RawIOBase):
    """A stream that gives out no more than ``allowed`` bytes and speaks of a broken archive in the plugin's words."""

    def __init__(
        self, stream: BinaryIO, allowed: int | None, file: str, count: Callable[[int], None] = lambda given: None
    ):
        self._stream, self._left, self._file, self._count = stream, allowed, file, count

    def readable(self) -> bool:
        return True

    def readinto(self, buffer) -> int:
        try:
            block = self._stream.read(len(buffer))
        except _UNREADABLE as error:
            raise NeaspecError("bad_archive", file=self._file) from error
        if self._left is not None:
            self._left -= len(block)
            if self._left < 0:
                raise NeaspecError("archive_too_large", file=self._file)
        self._count(len(block))
        buffer[: len(block)] = block
        return len(block)

    def close(self) -> None:
        self._stream.close()
        super().close()
