"""A Frictionless data package: its descriptor, and its tables as rows (Data Package 1.0)."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any, Callable

from ..errors import NeaspecError
from .delimited import CHUNK, Rows, column_names, read_rows, text_frame
from .source import Source

if TYPE_CHECKING:
    import pandas as pd

DESCRIPTOR = "datapackage.json"
UTF8 = "utf-8"
MAX_DESCRIPTOR = 1 << 26  # bytes; tables may stand inside it


class DataPackage:
    """The one uppermost datapackage.json of a source and the resources that it names.

    ``about`` is the descriptor, ``described`` whether the source has one. Nothing outside the source is read and
    nothing is fetched.
    """

    def __init__(self, source: Source, loose: Mapping[str, str] | None = None):
        """``loose``: members by the name of the resource that they are where there is no descriptor.

        Raises ``NeaspecError``: not_a_package, broken_datapackage, wrong_encoding, archive_too_large.
        """
        self._source = source
        self.described = any(PurePosixPath(member).name == DESCRIPTOR for member in source.members)
        if loose and not self.described:
            self._root = PurePosixPath("")
            self.about: dict[str, Any] = {"resources": [{"name": name, "path": path} for name, path in loose.items()]}
            return
        found = sorted(
            (PurePosixPath(member) for member in source.members if PurePosixPath(member).name == DESCRIPTOR),
            key=lambda path: len(path.parts),
        )
        if not found or (len(found) > 1 and len(found[0].parts) == len(found[1].parts)):
            raise NeaspecError("not_a_package", file=source.name)
        self._root = found[0].parent
        self.about = _descriptor(source, str(found[0]))

    def digest(self, names: Sequence[str]) -> str:
        """SHA-256 of the source; of a folder, over the descriptor and the named resources."""
        members = [str(self._root / DESCRIPTOR)] if self.described else []
        for name in names:
            members += self._members(name)
        return self._source.digest(members)

    def has(self, name: str) -> bool:
        """Whether the package names a resource, whether or not it can be read."""
        resources = self.about.get("resources")
        return any(
            isinstance(resource, dict) and resource.get("name") == name
            for resource in (resources if isinstance(resources, list) else ())
        )

    def described_as(self) -> str:
        """The descriptor as JSON text without the tables that stand inside it; empty where there is none."""
        if not self.described:
            return ""
        resources = self.about.get("resources")
        bare = [
            {key: value for key, value in resource.items() if key != "data"} if isinstance(resource, dict) else resource
            for resource in (resources if isinstance(resources, list) else ())
        ]
        return json.dumps({**self.about, "resources": bare}, ensure_ascii=False)

    def rows(
        self,
        name: str,
        required: Sequence[str],
        reshaped: Callable[[pd.DataFrame], pd.DataFrame] | None = None,
        encoding: str = UTF8,
    ) -> Iterator[tuple[str, Rows]]:
        """(file, rows) of a resource in chunks, its parts one after the other, gzip and inline data too.

        ``reshaped`` brings a chunk's frame into the form whose columns are ``required``. ``encoding`` as ``read_rows``
        takes it: a package is UTF-8 unless the user says otherwise.
        Raises ``NeaspecError``: resource_missing, resource_outside_package, missing_column, and those of ``read_rows``.
        """
        header: list[str] = []
        for file, rows in self._parts(name, header, encoding):
            header[:] = rows.frame.columns
            if reshaped:
                rows = replace(rows, frame=reshaped(rows.frame))
            for column in required:
                if column not in rows.frame.columns:
                    raise NeaspecError("missing_column", file=file, column=column)
            yield file, rows

    def _parts(self, name: str, header: list[str], encoding: str) -> Iterator[tuple[str, Rows]]:
        data = self._resource(name).get("data")
        if isinstance(data, list):
            file = f"{DESCRIPTOR}#{name}"
            yield from ((file, rows) for rows in _inline(data, file))
        else:
            for member in self._members(name):
                file = PurePosixPath(member).name
                table = read_rows(self._source.open(member), file, tuple(header), encoding=encoding)
                yield from ((file, rows) for rows in table)

    def _resource(self, name: str) -> Mapping[str, Any]:
        resources = self.about.get("resources")
        for resource in resources if isinstance(resources, list) else ():
            named = isinstance(resource, dict) and resource.get("name") == name
            if named and (isinstance(resource.get("data"), list) or resource.get("path")):
                return resource
        raise NeaspecError("resource_missing", file=self._source.name, resource=name)

    def _members(self, name: str) -> list[str]:
        resource = self._resource(name)
        if isinstance(resource.get("data"), list):
            return []
        paths = resource["path"] if isinstance(resource["path"], list) else [resource["path"]]
        members: list[str] = []
        for path in map(str, paths):
            if "://" in path or path.startswith(("/", "~")) or "\\" in path or ".." in path.split("/"):
                raise NeaspecError("resource_outside_package", file=self._source.name, path=path)
            member = str(self._root / path)
            if member not in self._source.members or member in members:
                raise NeaspecError("resource_missing", file=self._source.name, resource=path)
            members.append(member)
        return members


def _descriptor(source: Source, member: str) -> dict[str, Any]:
    with source.open(member) as stream:
        text = stream.read(MAX_DESCRIPTOR + 1)
    if len(text) > MAX_DESCRIPTOR:
        raise NeaspecError("archive_too_large", file=source.name)
    try:
        about = json.loads(text.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise NeaspecError("wrong_encoding", file=DESCRIPTOR) from error
    except (ValueError, RecursionError) as error:
        raise NeaspecError("broken_datapackage", file=source.name, line=getattr(error, "lineno", 1)) from error
    if not isinstance(about, dict):
        raise NeaspecError("broken_datapackage", file=source.name, line=1)
    return about


def _inline(data: list[Any], file: str) -> Iterator[Rows]:
    """Rows that stand in the descriptor, as objects or as lists with the header first."""
    if data and isinstance(data[0], list):
        names = column_names([_cell(cell) for cell in data[0]], file)
        table = [row if isinstance(row, list) else [] for row in data[1:]]
    else:
        objects = [row if isinstance(row, dict) else {} for row in data]
        names = list(dict.fromkeys(name for row in objects for name in row))
        table = [[row.get(name) for name in names] for row in objects]
    for start in range(0, max(len(table), 1), CHUNK):
        rows = [(start + 1 + place, [_cell(cell) for cell in row]) for place, row in enumerate(table[start:][:CHUNK])]
        whole = [(number, row) for number, row in rows if len(row) == len(names)]
        misshapen = [(number, row, "wrong_cell_count") for number, row in rows if len(row) != len(names)]
        yield Rows(text_frame([row for _, row in whole], names, [number for number, _ in whole]), misshapen)


def _cell(value: Any) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
