"""Frames of a database as the exports take them, from simulated packages; every place and animal is simulated."""

from __future__ import annotations

import pandas as pd

from neaspec_plugin import paths
from neaspec_plugin.core.detections.reader import Context
from neaspec_plugin.core.detections.readers import camtrap_dp
from neaspec_plugin.core.detections.source import open_source
from neaspec_plugin.core.schema import TABLES
from neaspec_plugin.core.sharing.policy import Policy
from neaspec_plugin.core.species.reference import sensitivity

WANTED = ("deployments", "detections", "media", "imports", "species", "countries")


def policy():
    return Policy(sensitivity(paths.reference_dir()))


def frames(*packages, species=None, **context):
    """The tables that packages (paths) leave in a database."""
    chunks, imports = [], []
    for path in packages:
        with open_source(str(path)) as source:
            known = Context(species={"panthera tigris": "AT", "grus monacha": "HC"}, **context)
            dataset = camtrap_dp.describe(source, known)
            chunks += camtrap_dp.read(source, known)
        imports.append({"import_id": dataset.import_id, "dataset_id": dataset.dataset_id,
                        "descriptor": dataset.descriptor or None, "imported": f"2024-01-0{len(imports) + 1}"})  # fmt: skip
    tables = {}
    for table in WANTED:
        found = [chunk.records for chunk in chunks if chunk.table == table]
        if table == "imports":
            found = [pd.DataFrame(imports)]
        elif table in ("species", "countries"):
            found = [pd.read_csv(paths.resource("reference", f"{table}.csv"), dtype=str)]
        tables[table] = typed(pd.concat(found, ignore_index=True) if found else pd.DataFrame(), table)
    return tables


def typed(frame, table):
    """A frame with all columns of a table, as the database gives them."""
    definition = TABLES[table]
    columns = [*definition.names, *(["geometry"] if definition.geometry else [])]
    frame = frame.reindex(columns=columns)
    for field in definition.fields:
        kind = {"integer": "Int64", "real": "float64", "boolean": "boolean"}.get(field.type, object)
        frame[field.name] = frame[field.name].astype(kind)
        if kind is object:
            frame[field.name] = frame[field.name].where(frame[field.name].notna(), None)
    return frame
