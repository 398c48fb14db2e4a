"""What a recommendation rests on: rows of the database, each written ``table:row``, several with ';', and a run."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any

import pandas as pd

from ..schema import TABLES

# tables whose rows may be evidence; what else a run computed is named by the run, catalogues and registers are none
EVIDENCE = (
    "populations", "population_estimates", "sites", "site_species", "site_links", "site_verdicts", "count_trends",
    "plans", "flyway_links", "transborder_figures", "counts", "deployments", "effort", "detections", "media",
    "samples", "genotypes", "individuals", "crossings", "habitats", "protected_areas", "threats", "corridors",
    "cores", "planning_units", "priorities", "assessments", "assessment_species", "assessment_habitats",
    "stakeholders",
)  # fmt: skip
# algorithms whose runs may be evidence, which have names in words
ALGORITHMS = (
    "jointstudy", "sitereadiness", "threatmap", "connectivityindices", "corridoroverlay", "currentflow",
    "leastcostcorridors", "omnidirectionalflow", "checkdetections", "independentevents", "surveyeffort",
    "habitatchange", "restorationneeds", "habitatsuitability", "occupancy", "resistancesurface", "capturehistories",
    "estimatedensity", "geneticdiversity", "matchgenotypes", "matchidentities", "crossingmodel", "crossingsegments",
    "flywaylinks", "homeranges", "transbordermovements", "cooperationvalue", "criteriaweights", "planningunits",
    "priorityscore", "protectiongaps", "rankpriorityareas", "selectpriorityareas", "sitecriteria",
)  # fmt: skip
_BETWEEN = re.compile(r"[;；\n]")
_COLON = re.compile(r"[:：]")
_RUN = "run_id"


def references(text: Any) -> list[tuple[str, str]]:
    """(table, row) of each part of a cell; what has no colon is a table without a row."""
    parts = [part.strip() for part in _BETWEEN.split(text)] if isinstance(text, str) else []
    pairs = [tuple(map(str.strip, (*_COLON.split(part, maxsplit=1), "")[:2])) for part in parts if part]
    return [(table.lower() if row else table, row) for table, row in pairs]


def written(pairs: Sequence[tuple[str, str]]) -> str:
    """The cell of some references."""
    return ";".join(f"{table}:{row}" for table, row in pairs)


def names_of(rows: pd.DataFrame, table: str) -> list[tuple[str, ...]]:
    """How each row may be named: the parts of its key with '/', and of rows of a run also without the run."""
    short = [name for name in TABLES[table].key if name != _RUN]
    keys = (TABLES[table].key, short) if len(short) < len(TABLES[table].key) else (short,)
    named = [["/".join(map(str, row)) for row in rows[list(key)].itertuples(index=False, name=None)] for key in keys]
    return list(zip(*named))


def stands(table: str, row: str, read: Callable[..., pd.DataFrame]) -> bool:
    """Whether a table has the row; ``read(table, where, columns)`` gives those whose column holds one of some."""
    if table not in EVIDENCE or not row:
        return False
    parts, key = row.split("/"), list(TABLES[table].key)
    firsts = ["/".join(parts[:end]) for end in range(1, len(parts) + 1)]  # a part of a key may hold a '/' itself
    asked = key[:2] if key[0] == _RUN else key[:1]
    return any(row in names for first in asked for names in names_of(read(table, {first: firsts}, key), table))
