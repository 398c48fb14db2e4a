"""A folder of results that is there only when it is whole: filled beside its place and moved there at the end."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager

from ..core.errors import NeaspecError


def check_folder(folder: str) -> str:
    """The folder's path, made plain; it is new or empty. Raises ``NeaspecError``: folder_not_empty."""
    path = os.path.normpath(folder)
    if os.path.isfile(path) or (os.path.isdir(path) and os.listdir(path)):
        raise NeaspecError("folder_not_empty", folder=os.path.basename(path))
    return path


@contextmanager
def whole_folder(folder: str) -> Iterator[str]:
    """The path to fill, which becomes ``folder`` on leaving, or is deleted where something was raised.

    Raises ``NeaspecError``: folder_not_empty, not_writable.
    """
    path = check_folder(folder)
    draft = f"{path}.{os.getpid()}.part"
    try:
        os.makedirs(draft)
        yield draft
        if os.path.isdir(path):
            os.rmdir(path)
        os.replace(draft, path)
    except OSError as error:
        raise NeaspecError("not_writable", file=os.path.basename(path)) from error
    finally:
        shutil.rmtree(draft, ignore_errors=True)
