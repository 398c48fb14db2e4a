"""The list of habitat classes that a map is held against: a bundled one, or the office's own file."""

from __future__ import annotations

import os

from .. import paths
from ..core.errors import NeaspecError
from ..core.habitat.habitat_classes import Classes, bundled_classes, own_classes
from ..core.habitat.resistance_tables import read_table
from ..core.species.reference import read_csv


def chosen_classes(name: str, path: str) -> Classes:
    """The file ``path`` where one is given, else the bundled list ``name``. Raises ``not_readable``, and what
    ``read_table`` and ``own_classes`` raise."""
    if not path:
        return bundled_classes(read_csv(paths.reference_dir(), "habitat_classes"), name)
    file_name = os.path.basename(path)
    try:
        with open(path, "rb") as file:
            return own_classes(read_table(file, file_name), file_name)
    except OSError as error:
        raise NeaspecError("not_readable", file=file_name) from error
