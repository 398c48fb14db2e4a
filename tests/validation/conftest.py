"""How close the plugin comes to other people's answers: asserted, and written down where a study asks for it."""

from __future__ import annotations

import json
import os
from pathlib import Path

import numpy as np
import pytest

RECORD = "NEASPEC_AGREEMENTS"  # the file to which each comparison is added as a line of JSON; see study_validation.py


@pytest.fixture(scope="session")
def agreement():
    """A function that asserts that ``found`` is ``expected`` within a tolerance, relative or absolute.

    ``case`` and ``what`` name the comparison in ``docs/validation.md``: no place, no name of a person. NaN agrees with
    NaN alone.
    """

    def agrees(case, what, found, expected, *, rel=None, abs=None):
        found, expected = np.broadcast_arrays(np.array(found, dtype=float, ndmin=1), np.asarray(expected, dtype=float))
        tolerance, kind = (abs, "absolute") if rel is None else (rel, "relative")
        off = _difference(found, expected, kind)
        if os.environ.get(RECORD):
            row = {
                "case": case,
                "what": what,
                "values": int(found.size),
                "difference": off,
                "tolerance": tolerance,
                "kind": kind,
            }
            with Path(os.environ[RECORD]).open("a", encoding="utf-8") as file:
                file.write(json.dumps(row) + "\n")
        assert off <= tolerance, f"{case}, {what}: {kind} difference {off:.3g}, at most {tolerance:g}"

    return agrees


def _difference(found, expected, kind):
    """The largest difference; infinite where only one is there, or where it is relative to 0."""
    apart = np.abs(found - expected)
    apart[(found == expected) | (np.isnan(found) & np.isnan(expected))] = 0.0
    apart[np.isnan(apart)] = np.inf
    if kind == "relative":
        with np.errstate(divide="ignore", invalid="ignore"):
            apart = np.where(apart > 0, apart / np.abs(expected), 0.0)
    return float(apart.max(initial=0.0))
