"""The package as files: tables, descriptor, README, checksums, signature; written beside, read again, then given out.

What is read again must be nothing but what may stand there: each column of each table has a pattern or a list of words,
and one cell that does not fit refuses the package. So whatever went wrong before, no free text and no finer place is in
a package that was given out.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Any

import pandas as pd

from ..detections.data_package import DESCRIPTOR, DataPackage
from ..detections.formula_cells import MARK, guarded, unguarded
from ..detections.source import open_source
from ..errors import NeaspecError
from ..messages import Message
from ..schema import COUNTRIES, SPECIES, VOCABULARIES
from . import signature
from .agreement import LADDER, TIMES
from .archive import write_archive
from .codes import is_code
from .coordinate_text import release_text
from .generalise import cell_centre
from .shared import AGGREGATES, RECORDS, Shared

PROFILE, VERSION = "neaspec-shared-detections", "1"
TABLES = {RECORDS: ("deployments", "effort", "detections"), AGGREGATES: ("cells",)}
README, MAP = "README.txt", "cells.geojson"
STATED = ("dataGeneralizations", "informationWithheld")  # Darwin Core's statements, on each row with a place or a date
_WHOLE = r"\d{1,9}"
_PERIOD = r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?|-Q[1-4])?"
_STATION = r"[0-9a-f]{12}"
_STEPS = tuple(f"{step:g}" for step in LADDER)
# what may stand in a column: a pattern, or the words of a list; all but those in _NEEDED may be empty
COLUMNS: dict[str, Any] = {
    "record_id": r"[0-9a-f]{24}",
    "station_id": _STATION,
    "stations": _WHOLE,
    "species_id": SPECIES,
    "organismName": r"[^\t\r\n]{1,40}",
    "individualCount": _WHOLE,
    "countAccuracy": VOCABULARIES["count_accuracy"],
    "sex": VOCABULARIES["sex"],
    "lifeStage": VOCABULARIES["life_stage"],
    "idMethod": VOCABULARIES["id_method"],
    "flank": VOCABULARIES["flank"],
    "idConfidence": VOCABULARIES["identity_grade"],
    "basisOfRecord": VOCABULARIES["basis_of_record"],
    "samplingProtocol": VOCABULARIES["sampling_protocol"],
    "declaredSide": COUNTRIES,
    "ownerCountry": COUNTRIES,
    "period": _PERIOD,
    "timePrecision": TIMES,
    "longitude": r"-?\d{1,3}(?:\.\d{1,4})?",
    "latitude": r"-?\d{1,2}(?:\.\d{1,4})?",
    "coordinatePrecision": _STEPS,
    "coordinateUncertaintyInMeters": r"\d{1,8}",
    "borderBand_km": r"\d{1,5}-\d{1,5}",
    "sampleSizeValue": _WHOLE,
    "sampleSizeUnit": VOCABULARIES["effort_unit"],
    "year": r"\d{4}",
    "records": _WHOLE,
    "animals": _WHOLE,
}
_NEEDED = ("record_id", "species_id", "declaredSide", "ownerCountry", "period", "timePrecision", "year", "stations",
           "records", "sampleSizeValue", "sampleSizeUnit", *STATED)  # fmt: skip
_SMALL = {RECORDS: (), AGGREGATES: ("stations",)}  # needed, but empty where a number is too small to be told
_INTEGERS = ("stations", "individualCount", "year", "records", "animals")
_NUMBERS = ("longitude", "latitude", "coordinatePrecision", "coordinateUncertaintyInMeters", "sampleSizeValue")


@dataclass(frozen=True)
class About:
    """What the package says of itself. ``say`` gives the English of a message: a package crosses languages."""

    owner: str
    recipient: str
    release: str
    created: str
    plugin_version: str
    say: Callable[[Message], str] = field(repr=False)

    @property
    def name(self) -> str:
        """What all packages from one office to one recipient share, so that a newer one replaces the older."""
        to = re.sub(r"[^a-z0-9]+", "-", self.recipient.casefold()).strip("-")
        if not to or to != self.recipient.casefold():
            to = f"{to or 'recipient'}-{signature.sums({'recipient': self.recipient})[:8]}"
        return f"shared-{self.owner.casefold()}-{to}"


def write(
    path: str, shared: Shared, about: About, passphrase: str | None = None, secrets: frozenset[str] = frozenset()
) -> None:
    """Write the zip ``path``: all of it, or the file as it was. ``secrets`` may not stand in it (``codes``).

    Raises ``NeaspecError``: sharing_unsigned (records need a passphrase), sharing_passphrase_short,
    sharing_check_failed, not_writable.
    """
    if shared.kind == RECORDS and not passphrase:
        raise NeaspecError("sharing_unsigned", recipient=about.recipient)
    tables = {name: _stated(frame, about.say) for name, frame in shared.tables.items()}
    files = {f"{name}.csv": _csv(frame) for name, frame in tables.items()}
    if shared.kind == AGGREGATES:
        files[MAP] = _map(tables["cells"])
    files[README] = _readme(shared, about)
    files[DESCRIPTOR] = _descriptor(shared.kind, tables, about)
    files[signature.SUMS] = signature.sums(files)
    if passphrase:
        files[signature.SIGNATURE] = signature.sign(files[signature.SUMS], passphrase)
    write_archive(path, files, lambda draft: _check(draft, shared.kind, about.say, passphrase, secrets))


def files_of(kind: str) -> tuple[str, ...]:
    """The files whose checksums a package of a kind must list."""
    return (DESCRIPTOR, README, *(f"{name}.csv" for name in TABLES[kind]), *((MAP,) if kind == AGGREGATES else ()))


def statements(step: float | None, time: str) -> tuple[Message, Message]:
    """``dataGeneralizations`` and ``informationWithheld`` of a row by cell (degrees, None = no place) and period."""
    if step is None:
        return Message("shared_no_place", time=Message(f"shared_time_{time}")), Message("shared_withheld_place")
    told = Message("shared_cell", degrees=f"{step:g}", time=Message(f"shared_time_{time}"))
    return told, Message("shared_withheld")


# --- writing ----------------------------------------------------------------------------------------------------------


def _stated(frame: pd.DataFrame, say: Callable[[Message], str]) -> pd.DataFrame:
    if "longitude" not in frame:
        return frame
    steps = [None if step != step else float(step) for step in frame["coordinatePrecision"].astype(float)]
    times = frame["timePrecision"] if "timePrecision" in frame else ["year"] * len(frame)
    known = {key: tuple(map(say, statements(*key))) for key in set(zip(steps, times))}
    found = [known[key] for key in zip(steps, times)]
    return frame.assign(**{name: [told[place] for told in found] for place, name in enumerate(STATED)})


def _csv(frame: pd.DataFrame) -> str:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(frame.columns)
    columns = {}
    for name in frame.columns:
        cells = pd.Series([_cell(value) for value in frame[name]], index=frame.index, dtype=object)
        columns[name] = cells if name in (*_NUMBERS, *_INTEGERS) else guarded(cells)
    writer.writerows(zip(*columns.values()))
    return text.getvalue()


def _cell(value: Any) -> str:
    if value is None or value is pd.NA or value != value:
        return ""
    if isinstance(value, str):
        return value
    number = float(value)
    return str(int(number)) if number.is_integer() else repr(number)


def _descriptor(kind: str, tables: Mapping[str, pd.DataFrame], about: About) -> str:
    resources: list[dict[str, Any]] = [
        {
            "name": name,
            "path": f"{name}.csv",
            "profile": "tabular-data-resource",
            "format": "csv",
            "mediatype": "text/csv",
            "encoding": "utf-8",
            "schema": {"fields": [_field(column, kind) for column in frame.columns], "missingValues": [""]},
        }
        for name, frame in tables.items()
    ]
    if kind == AGGREGATES:
        resources.append({"name": "map", "path": MAP, "format": "geojson", "mediatype": "application/geo+json"})
    made = {
        "name": about.name,
        "profile": PROFILE,
        "profileVersion": VERSION,
        "kind": kind,
        "ownerCountry": about.owner,
        "recipient": about.recipient,
        "release": about.release,
        "created": f"{about.created}T00:00:00Z",
        "title": about.say(Message(f"shared_title_{kind}")),
        "description": about.say(Message(f"shared_description_{kind}")),
        "software": f"NEASPEC {about.plugin_version}",
        **MARK,
        "resources": resources,
    }
    return json.dumps(made, ensure_ascii=False, indent=2) + "\n"


def _field(name: str, kind: str) -> dict[str, Any]:
    sort = "integer" if name in _INTEGERS else "number" if name in _NUMBERS else "string"
    made: dict[str, Any] = {"name": name, "type": sort}
    allowed = COLUMNS.get(name)
    constraints: dict[str, Any] = {"required": True} if name in _NEEDED and name not in _SMALL[kind] else {}
    if isinstance(allowed, tuple) and sort == "string":
        constraints["enum"] = list(allowed)
    return {**made, "constraints": constraints} if constraints else made


def _readme(shared: Shared, about: About) -> str:
    lines = [
        Message(f"shared_title_{shared.kind}"),
        Message("shared_readme_parties", owner=about.owner, recipient=about.recipient, created=about.created),
        Message(f"shared_description_{shared.kind}"),
        Message("shared_readme_cells"),
        Message("shared_readme_onward"),
        Message("shared_readme_checksums"),
    ]
    if shared.kind == RECORDS:
        lines[4:4] = [Message("shared_readme_stations"), Message("shared_readme_codes")]
    return "\n\n".join(about.say(line) for line in lines) + "\n"


def _map(cells: pd.DataFrame) -> str:
    """The cells as polygons (RFC 7946); rows without a place are in the table alone."""
    features = []
    placed = cells[cells["longitude"].astype(str).str.len().gt(0) & cells["longitude"].notna()]
    for row in placed.to_dict("records"):
        x, y, half = float(row["longitude"]), float(row["latitude"]), float(row["coordinatePrecision"]) / 2
        corners = [(x - half, y - half), (x + half, y - half), (x + half, y + half), (x - half, y + half)]
        ring = [[round(a, 4), round(b, 4)] for a, b in (*corners, corners[0])]
        told = {
            name: _cell(row[name]) for name in ("species_id", "year", "declaredSide", "records", "animals", "stations")
        }
        shape = {"type": "Polygon", "coordinates": [ring]}
        features.append({"type": "Feature", "properties": told, "geometry": shape})
    return json.dumps({"type": "FeatureCollection", "features": features}, ensure_ascii=False, indent=1) + "\n"


# --- reading again ----------------------------------------------------------------------------------------------------


def _check(draft: str, kind: str, say: Callable[[Message], str], passphrase: str, secrets: frozenset[str]) -> None:
    """Refuse a finished draft in which anything stands that may not."""
    allowed = {name: {say(told[place]) for told in _all_statements()} for place, name in enumerate(STATED)}
    with open_source(draft) as source:
        signature.verify(source, PurePosixPath(""), files_of(kind), passphrase)
        extra = set(source.members) - {*files_of(kind), signature.SUMS, signature.SIGNATURE}
        if extra:
            raise NeaspecError("sharing_check_failed", file=sorted(extra)[0], column="")
        package = DataPackage(source)
        for name in TABLES[kind]:
            for _file, rows in package.rows(name, ()):
                frame = unguarded(rows.frame)
                if rows.misshapen:
                    raise NeaspecError("sharing_check_failed", file=f"{name}.csv", column="")
                for column in frame.columns:
                    if not _fits(frame[column], column, kind, allowed, secrets):
                        raise NeaspecError("sharing_check_failed", file=f"{name}.csv", column=column)
                if "longitude" in frame and not _on_grid(frame):
                    raise NeaspecError("sharing_check_failed", file=f"{name}.csv", column="longitude")
                if kind == AGGREGATES and source.open(MAP).read().decode("utf-8") != _map(frame):
                    raise NeaspecError("sharing_check_failed", file=MAP, column="")
        for member in (README, DESCRIPTOR):
            text = source.open(member).read().decode("utf-8")
            if release_text(text) != text:
                raise NeaspecError("sharing_check_failed", file=member, column="")


def _all_statements() -> list[tuple[Message, Message]]:
    return [statements(step, time) for step in (None, *LADDER) for time in TIMES]


def _fits(
    cells: pd.Series, column: str, kind: str, statements: Mapping[str, set[str]], secrets: frozenset[str]
) -> bool:
    allowed = statements.get(column, COLUMNS.get(column))
    if allowed is None:
        return False
    found = set(cells.unique())
    if "" in found and column in _NEEDED and column not in _SMALL[kind]:
        return False
    found.discard("")
    if not isinstance(allowed, str):
        return found <= set(allowed)
    if column == "organismName":
        return all(is_code(text, secrets) for text in found)
    return all(re.fullmatch(allowed, text) for text in found)


def _on_grid(frame: pd.DataFrame) -> bool:
    places = frame[["longitude", "latitude", "coordinatePrecision"]].drop_duplicates()
    for lon, lat, step in places.itertuples(index=False, name=None):
        if (lon, lat, step) == ("", "", ""):
            continue
        if "" in (lon, lat, step):
            return False
        if any(cell_centre(float(value), float(step)) != float(value) for value in (lon, lat)):
            return False
    return True
