"""Pack a staged plugin so that the same files give the same zip, byte for byte.

make_zip.py ZIP STAGE PACKAGE
"""

from __future__ import annotations

import sys
import zipfile
from pathlib import Path

DATE = (1980, 1, 1, 0, 0, 0)  # the first that a zip can hold
MODE = 0o100644  # a plain file that everybody may read
UNIX = 3


def write_zip(target: Path, stage: Path, package: str) -> None:
    """Write the files of ``stage/package``, sorted, without dates, owners, folders or execute bits."""
    files = {path.relative_to(stage).as_posix(): path for path in (stage / package).rglob("*") if path.is_file()}
    with zipfile.ZipFile(target, "w") as archive:
        for name in sorted(files):
            entry = zipfile.ZipInfo(name, DATE)
            entry.create_system, entry.external_attr = UNIX, MODE << 16
            archive.writestr(entry, files[name].read_bytes(), zipfile.ZIP_DEFLATED, 9)


if __name__ == "__main__":
    write_zip(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3])
