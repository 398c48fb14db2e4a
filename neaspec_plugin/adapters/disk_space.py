"""Whether a disk has room for what is going to be written."""

from __future__ import annotations

import os
import shutil
from contextlib import suppress

from ..core.errors import NeaspecError


def check_space(path: str, megabytes: float) -> None:
    """Raises ``disk_too_small`` where less than so many megabytes are free on the disk that ``path`` will lie on.

    ``path``: a file or a folder, whose own folder may still have to be made. Nothing is refused where the system does
    not tell.
    """
    folder = os.path.dirname(os.path.abspath(path))
    while not os.path.isdir(folder) and folder != os.path.dirname(folder):
        folder = os.path.dirname(folder)
    with suppress(OSError):
        free = shutil.disk_usage(folder).free // 1_000_000
        if free < megabytes:
            raise NeaspecError("disk_too_small", file=os.path.basename(path), free=free, needed=megabytes)
