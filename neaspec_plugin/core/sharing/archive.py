"""A zip of text files, written beside its place, read again, and only then given its name."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Callable, Mapping

from ..errors import NeaspecError

_MOMENT = (1980, 1, 1, 0, 0, 0)  # the same files give the same zip; when it was made stands inside


def write_archive(path: str, files: Mapping[str, str], check: Callable[[str], None]) -> None:
    """Write ``files`` (name: text) as UTF-8 into the zip ``path``: all of it, or the file as it was.

    ``check`` gets the path of the finished draft and raises where it is not what it should be.
    Raises ``NeaspecError``: not_writable, and what ``check`` raises.
    """
    folder, name = os.path.split(os.path.abspath(path))
    draft = os.path.join(folder, f".{name}.{os.getpid()}.part")
    try:
        with zipfile.ZipFile(draft, "w", zipfile.ZIP_DEFLATED) as archive:
            for member, text in files.items():
                archive.writestr(zipfile.ZipInfo(member, _MOMENT), text.encode("utf-8"), zipfile.ZIP_DEFLATED)
        check(draft)
        os.replace(draft, path)
    except OSError as error:
        raise NeaspecError("not_writable", file=name) from error
    finally:
        if os.path.exists(draft):
            os.remove(draft)
