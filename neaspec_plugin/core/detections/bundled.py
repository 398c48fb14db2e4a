"""The reference files that reading a place or a clock needs, from the plugin's own folder, read once."""

from __future__ import annotations

import os
from functools import cache

import pandas as pd

from ..species.reference import read_csv

_PACKAGE = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))  # not resolved: may be links


@cache
def bundled(name: str) -> pd.DataFrame:
    """``resources/reference/<name>.csv``, inside the installed plugin or beside it in the development tree.

    Shared by all callers, who must not change it. Raises what ``reference.read_csv`` raises.
    """
    inside = os.path.join(_PACKAGE, "resources")
    resources = inside if os.path.exists(inside) else os.path.join(os.path.dirname(_PACKAGE), "resources")
    return read_csv(os.path.join(resources, "reference"), name)
