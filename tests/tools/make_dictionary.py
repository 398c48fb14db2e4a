"""Write the data dictionary of the conservation database from ``core/schema/``.

make_dictionary.py OUT.md
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from neaspec_plugin.core.schema import TABLES, VERSION, VOCABULARIES, Field, Table  # noqa: E402


def dictionary() -> str:
    lines = [
        "# Data dictionary of the conservation database",
        "",
        f"Made from `neaspec_plugin/core/schema/`, schema version {VERSION}. Geometry is EPSG:4326. Every table also has `fid`, "
        "which is the GeoPackage's alone.",
        "",
    ]
    for table in TABLES.values():
        lines += _table(table)
    lines += ["## Vocabularies", "", "| vocabulary | values |", "|---|---|"]
    lines += [
        f"| `{name}` | {' '.join(f'`{value}`' for value in values if value)} |" for name, values in VOCABULARIES.items()
    ]
    return "\n".join(lines) + "\n"


def _table(table: Table) -> list[str]:
    geometry = table.geometry or "none"
    head = (
        f"{table.note}. Theme {table.theme}; geometry {geometry}; key {', '.join(f'`{name}`' for name in table.key)}."
    )
    rows = [f"| `{f.name}` | {f.type}{f', {f.unit}' if f.unit else ''} | {_meaning(f)} |" for f in table.fields]
    return [
        f"## {table.name}",
        "",
        head[0].upper() + head[1:],
        "",
        "| field | type | meaning |",
        "|---|---|---|",
        *rows,
        "",
    ]


def _meaning(field: Field) -> str:
    parts = [field.note] if field.note else []
    parts += [f"one of `{field.vocabulary}`"] if field.vocabulary else []
    parts += [f"refers to `{field.references}`"] if field.references else []
    return "; ".join(parts + (["required"] if field.required else []))


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(dictionary(), encoding="utf-8")
