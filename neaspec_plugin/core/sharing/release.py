"""The release gate: every row, every place and every text of a product goes through here, and fails closed.

A product is what is made to be passed on; working outputs stay exact and do not come here. What a table may show is
declared in ``release_rules.py``; a table without a rule, a species without a category, a column that is not listed do
not leave.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Collection, Mapping
from typing import Any

import numpy as np
import pandas as pd
import shapely
from pyproj import Geod

from ..assessments.evidence import EVIDENCE, names_of, references, written
from ..errors import NeaspecError
from ..schema import BIRDS, COUNTRIES, TABLES, VOCABULARIES, Field
from .coordinate_text import release_text
from .generalise import cell_centre, generalised_uncertainty_m, pseudonym, to_month
from .policy import RESTRICTED, STEP_DEG, Policy, record_types, strictest
from .release_rules import HELD, RULES, Rule

__all__ = ["release", "release_geometry", "release_tables", "release_text"]

_DEGREES = (10, 180)  # numbers that may be a longitude or latitude: none of the six countries is nearer to the equator
_UNCERTAINTY = {"coordinateUncertaintyInMeters": 1.0, "coord_precision_km": 1000.0}  # column: metres in its unit
_CODES = ("aliases",)  # parameters of runs that name animals
_SECRETS = re.compile(r"passw|authcfg|pwd=|://[^/]*@", re.IGNORECASE)
_SERIES = re.compile(r"[GP]-(?=[0-9a-f]{12}$)")  # known by genotype or by photographs: no name, and no sum of both
_GEOD = Geod(ellps="WGS84")


def release_tables(
    tables: Mapping[str, pd.DataFrame], policy: Policy, key: bytes, exact_for: str | None = None
) -> dict[str, pd.DataFrame]:
    """``release`` for several tables of one database; ``site_species`` among them says how sensitive the sites are."""
    roles = tables.get("site_species")
    made = {table: release(frame, table, policy, key, exact_for, roles) for table, frame in tables.items()}
    if exact_for is None:
        for table in made:
            for column in RULES[table].evidence.split():
                if column in made[table]:
                    made[table][column] = _evidence(tables[table][column].reset_index(drop=True), tables, made)
    return made


def release(
    frame: pd.DataFrame,
    table: str,
    policy: Policy,
    key: bytes,
    exact_for: str | None = None,
    site_species: pd.DataFrame | None = None,
) -> pd.DataFrame:
    """The rows of a table as a product may show them: a new frame with the listed columns and a fresh index.

    Categories 1 and 2: the place is the centre of its 0.1 degree cell (of a line: those of its two ends), its
    uncertainty grows by the cell's half diagonal, dates are months, stations and records pseudonyms under ``key``,
    free texts gone (``HELD`` where the rule wants it told). Categories 3 and 4: the place alone, by 0.01 and 0.001
    degree. A table with a place gains ``dataGeneralizations``: a code where the row was coarsened. Of evidence the
    tables alone (``release_tables`` knows which rows leave beside it). All texts go through ``release_text``.

    ``exact_for`` names the recipient of an exact product, which whoever asks for it records in ``runs``.
    Raises ``release_undeclared``, ``recipient_missing``, ``sensitivity_unknown`` and ``site_without_species``.
    """
    rule = _rule(table)
    shown = [column for column in rule.shown if column in frame]
    has_place = "geometry" in frame and bool(TABLES[table].geometry)
    if exact_for is not None:
        if not exact_for.strip():
            raise NeaspecError("recipient_missing")
        return frame[[*shown, *(["geometry"] if has_place else [])]].reset_index(drop=True)

    frame = frame.reset_index(drop=True)
    categories = _categories(frame, table, policy, site_species)
    restricted = categories.isin(RESTRICTED).to_numpy()
    steps = categories.map(STEP_DEG).to_numpy(dtype=float)
    released = pd.DataFrame(
        {column: _plain(frame[column], TABLES[table][column], rule.measures) for column in shown}, index=frame.index
    )
    every = np.ones(len(frame), dtype=bool)
    for column in [name for name in rule.ids.split() if name in released]:
        field = TABLES[table][column]
        space = field.references or f"{table}.{column}"  # so that a reference still finds what it refers to
        names = [None if pd.isna(name) else _named(str(name), space, key) for name in frame[column]]
        _put(released, column, restricted, names)
    for column in [name for name in rule.times.split() if name in released]:
        _put(released, column, restricted, to_month(frame[column]))
    for column in [name for name in rule.texts.split() if name in released]:
        _put(released, column, restricted, [None] * len(frame))
    for column in [name for name in rule.told.split() if name in released]:
        _put(
            released,
            column,
            restricted,
            [HELD if isinstance(text, str) and text.strip() else None for text in frame[column]],
        )
    for column in [name for name in rule.counted.split() if name in released]:
        _put(released, column, restricted, [_marks(text) for text in frame[column]])
    for column in [name for name in rule.evidence.split() if name in released]:
        released[column] = _evidence(frame[column], {}, {})
    for column in [name for name in rule.classes.split() if name in released]:
        lists = frame.get("habitat_list", [None] * len(frame)) if column == "habitat_type" else ["threat"] * len(frame)
        needed = TABLES[table][column].required  # part of a key: rows stay apart under a pseudonym
        known = [
            code if (name, code) in policy.classes else _held(code, f"{table}.{column}", key) if needed else None
            for name, code in zip(lists, frame[column])
        ]
        _put(released, column, every, known)
    for column in [name for name in rule.paths.split() if name in released]:
        _put(released, column, every, [_json(text, False, _without_folders, _CODES) for text in frame[column]])
    if has_place:
        released["geometry"] = pd.Series(_coarsened(frame, table, steps), index=frame.index, dtype=object)
    if rule.place:
        _state(released, steps, restricted)
    return _mixed(released, rule) if rule.place == "animal" else released


def _named(name: str, space: str, key: bytes) -> str:
    series = _SERIES.match(name) if space == "individuals.organismID" else None
    return (series.group() if series else "") + pseudonym(f"{space}:{name}", key)


def _held(text: Any, space: str, key: bytes) -> str:
    return HELD + pseudonym(f"{space}:{text}", key)


def _marks(text: Any) -> str | None:
    parts = [part for part in text.split(";") if part.strip()] if isinstance(text, str) else []
    return ";".join([HELD] * len(parts)) or None


def _evidence(column: pd.Series, tables: Mapping[str, pd.DataFrame], released: Mapping[str, pd.DataFrame]) -> pd.Series:
    """``table:row`` where a row of that key leaves in its own table, ``table:…`` for each other row of a table that may
    be evidence, nothing of what is none."""
    cells = [[pair for pair in dict.fromkeys(references(text)) if pair[0] in EVIDENCE and pair[1]] for text in column]
    named = {table for pairs in cells for table, _row in pairs if table in released}
    leaving = {table: _keys_that_leave(table, tables[table], released[table]) for table in named}
    told = [
        written([(table, row if row in leaving.get(table, ()) else HELD) for table, row in pairs]) or None
        for pairs in cells
    ]
    return pd.Series(told, index=column.index, dtype=object)


def _keys_that_leave(table: str, own: pd.DataFrame, released: pd.DataFrame) -> set[str]:
    """Names of rows whose whole key is as public as it is exact; none where a part of it is held or a pseudonym."""
    if not set(TABLES[table].key) <= set(RULES[table].columns.split()):
        return set()
    exact, public = ({name for names in names_of(frame, table) for name in names} for frame in (own, released))
    return exact & public


def _mixed(released: pd.DataFrame, rule: Rule) -> pd.DataFrame:
    """Rows of animals in the order of what is left of them: behind each other those of one would tell its way."""
    told = [name for name in released if name not in {"geometry", *rule.ids.split()}]
    keys = [tuple("" if pd.isna(value) else str(value) for value in row) for row in zip(*(released[n] for n in told))]
    return released.iloc[sorted(range(len(keys)), key=keys.__getitem__)].reset_index(drop=True)


def release_geometry(
    frame: pd.DataFrame, table: str, policy: Policy, site_species: pd.DataFrame | None = None
) -> np.ndarray:
    """The places of a table's rows as a map may draw them (EPSG:4326, None where there is none); see ``release``."""
    _rule(table)
    categories = _categories(frame, table, policy, site_species)
    return _coarsened(frame, table, categories.map(STEP_DEG).to_numpy(dtype=float))


def _rule(table: str) -> Rule:
    if table not in RULES:
        raise NeaspecError("release_undeclared", table=table)
    return RULES[table]


# --- how sensitive a row is ---------------------------------------------------------------------------------------


def _categories(frame: pd.DataFrame, table: str, policy: Policy, site_species: pd.DataFrame | None) -> pd.Series:
    """The category of each row: the strictest of what the policy and the row's owner say."""
    place = RULES[table].place
    roles = site_species if site_species is not None else pd.DataFrame(columns=["site_id", "species_id", "role"])
    if place in ("", "cell"):
        return pd.Series("NS", index=frame.index, dtype=object)
    if place == "station":
        found = pd.Series(policy.of_any_species("camera_station"), index=frame.index, dtype=object)
    elif place == "count":
        found = _stricter(policy.categories(frame, _count_kinds(frame)), _of_sites(frame, ["site_id"], policy, roles))
    elif place == "animal":
        found = policy.categories(frame, "telemetry")  # one animal's way over months tells as much as a track
    elif place == "detection":
        found = _of_detections(frame, policy)
    elif place == "addressee":
        found = _of_recommendations(frame, policy, roles)
    elif place == "ground":
        found = _stricter(_of_sites(frame, ["site_id"], policy, roles), _of_species(frame, policy))
        found = found.fillna(policy.of_any_species("occurrence"))
    else:
        columns = ["site_id"] if place == "site" else place.split()
        found = _of_sites(frame, columns, policy, roles)
        if table == "corridors":
            found = _stricter(found, _of_species(frame, policy))
        if found.isna().any():
            raise NeaspecError("sensitivity_unknown", species_id="", record_type=table)
    if "sensitivity" in frame:
        found = _stricter(found, frame["sensitivity"])
    return found


def _stricter(one: pd.Series, other: pd.Series) -> pd.Series:
    pairs = ([category for category in pair if not pd.isna(category)] for pair in zip(one, other))
    return pd.Series([strictest(pair) if pair else None for pair in pairs], index=one.index, dtype=object)


def _of_sites(frame: pd.DataFrame, columns: list[str], policy: Policy, roles: pd.DataFrame) -> pd.Series:
    """The strictest category of the sites that each row names (ids with ';'), None where it names none."""
    known: dict[str, str] = {}
    found = []
    for cells in zip(*(frame[column] for column in columns)):
        sites = [site for cell in cells if isinstance(cell, str) for site in cell.split(";") if site]
        for site in sites:
            if site not in known:
                known[site] = policy.site_category(site, roles)
        found.append(strictest(known[site] for site in sites) if sites else None)
    return pd.Series(found, index=frame.index, dtype=object)


def _of_recommendations(frame: pd.DataFrame, policy: Policy, roles: pd.DataFrame) -> pd.Series:
    """The strictest category of the sites and species that each row names, by whichever column; where it names neither,
    a site or species that nobody knows, or a corridor, any animal's."""
    columns = ["addressee", "site_ids", "corridor_ids", "species_ids"]
    any_animal = policy.of_any_species("occurrence")
    found = []
    for row in frame.reindex(columns=columns).itertuples(index=False, name=None):
        addressee, sites, corridors, species = (
            [one for one in cell.split(";") if one] if isinstance(cell, str) else [] for cell in row
        )
        sites += [name for name in addressee if name not in COUNTRIES]
        try:
            categories = [policy.site_category(name, roles) for name in sites]
            categories += [policy.category(name, "occurrence") for name in species]
        except NeaspecError:
            categories = []
        found.append(strictest(categories or [any_animal]) if not corridors else strictest([*categories, any_animal]))
    return pd.Series(found, index=frame.index, dtype=object)


def _of_species(frame: pd.DataFrame, policy: Policy) -> pd.Series:
    if "species_ids" not in frame:
        return pd.Series(None, index=frame.index, dtype=object)
    names = [
        [name for name in str(cell).split(";") if name] if isinstance(cell, str) else []
        for cell in frame["species_ids"]
    ]
    found = [strictest(policy.category(name, "occurrence") for name in row) if row else None for row in names]
    return pd.Series(found, index=frame.index, dtype=object)


def _count_kinds(frame: pd.DataFrame) -> pd.Series:
    """Birds counted while they breed are counted at their colony."""
    breeding = frame["unit"].isin(("pairs", "nests")) | (frame["season"] == "breeding")
    return pd.Series(
        np.where(breeding & frame["species_id"].isin(BIRDS), "breeding_colony", "count"), index=frame.index
    )


def _of_detections(frame: pd.DataFrame, policy: Policy) -> pd.Series:
    kinds = record_types(frame)
    pictures = kinds == "camera_station"
    found = policy.categories(frame, kinds.mask(pictures, "occurrence"))
    camera = policy.of_any_species("camera_station") if pictures.any() else None
    return _stricter(found, pictures.map({True: camera, False: None}))


# --- what is left of values and places ----------------------------------------------------------------------------


def _plain(column: pd.Series, field: Field, measures: bool) -> pd.Series:
    """The column without anything finer than a cell in a place where nobody expects it."""
    if pd.api.types.is_float_dtype(column.dtype) and not measures:
        return column.mask(column.abs().between(*_DEGREES), column.round(1))
    if pd.api.types.is_numeric_dtype(column.dtype):
        return column
    if field.vocabulary:
        words = set(VOCABULARIES[field.vocabulary])
        closed = [value if isinstance(value, str) and words.issuperset(value.split(";")) else None for value in column]
        return pd.Series(closed, index=column.index, dtype=object)
    leave = _json if field.type == "json" else _value
    return pd.Series([leave(value, measures) for value in column], index=column.index, dtype=object)


def _value(value: Any, measures: bool) -> Any:
    if isinstance(value, str):
        return release_text(value)
    if value is None or value is pd.NaT or value is pd.NA:
        return None
    if hasattr(value, "isoformat"):
        return value.isoformat()
    value = value.item() if hasattr(value, "item") else value
    if isinstance(value, float) and not measures and _DEGREES[0] <= abs(value) <= _DEGREES[1]:
        return round(value, 1)
    return value if isinstance(value, (bool, int, float)) else None  # bytes and shapes do not pass as values


def _put(released: pd.DataFrame, column: str, rows: np.ndarray, values) -> None:
    mixed = np.empty(len(released), dtype=object)
    mixed[:] = [value if row else old for value, old, row in zip(values, released[column], rows)]
    released[column] = mixed


def _coarsened(frame: pd.DataFrame, table: str, steps: np.ndarray) -> np.ndarray:
    shapes = np.empty(len(frame), dtype=object)
    if RULES[table].place in ("", "animal"):  # no rule for places; the ends of a crossing are two places of one animal
        return shapes
    if RULES[table].place == "cell":
        shapes[:] = [
            shape and shapely.transform(shape, lambda vertices: vertices.round(1)) for shape in frame["geometry"]
        ]
        return shapes
    shapes[:] = [_coarse(shape, step) for shape, step in zip(frame["geometry"], steps)]
    return shapes


def _coarse(shape: Any, step: float) -> Any:
    """A place by the grid: a point for a point or an area, a line between the two ends' cells for a line."""
    if shape is None or shape.is_empty or math.isnan(step):
        return shape
    if shape.geom_type == "MultiLineString":  # as a database keeps every line
        parts = [part for part in (_coarse(part, step) for part in shape.geoms) if part is not None]
        return shapely.MultiLineString(parts) if parts else None
    if shape.geom_type == "LineString":
        ends = [tuple(cell_centre(value, step) for value in shape.coords[end][:2]) for end in (0, -1)]
        return shapely.LineString(ends) if ends[0] != ends[1] else None
    middle = shape.centroid
    return shapely.Point(cell_centre(middle.x, step), cell_centre(middle.y, step))


def _state(released: pd.DataFrame, steps: np.ndarray, restricted: np.ndarray) -> None:
    """Say in each coarsened row that it is one, and how far it may be off; measure what was measured exactly anew."""
    coarse = ~np.isnan(steps)
    statement = np.where(restricted, "generalised_place_and_month", "generalised_place")
    if "dataGeneralizations" not in released:
        released["dataGeneralizations"] = None
    _put(released, "dataGeneralizations", coarse, statement)
    shapes = released["geometry"] if "geometry" in released else [None] * len(released)
    lat = np.array([np.nan if shape is None else shape.centroid.y for shape in shapes], dtype=float)
    for column, metres in _UNCERTAINTY.items():
        if column in released:
            own = released[column].to_numpy(dtype=float)
            wider = np.ceil(generalised_uncertainty_m(own * metres, lat, steps)) / metres
            released[column] = np.where(np.isnan(wider), own, wider)
    if "coordinatePrecision" in released:
        own = released["coordinatePrecision"].to_numpy(dtype=float)
        released["coordinatePrecision"] = np.fmax(own, steps)
    if "distance_km" in released:
        lengths = [np.nan if shape is None else _GEOD.geometry_length(shape) / 1000 for shape in shapes]
        released["distance_km"] = np.where(coarse, np.round(lengths), released["distance_km"].to_numpy(dtype=float))
    if "timePrecision" in released:
        finer = ~released["timePrecision"].isin(("year", "unknown")).to_numpy()
        _put(released, "timePrecision", restricted & finer, ["month"] * len(released))
    if "informationWithheld" in released:
        _put(released, "informationWithheld", restricted, ["withheld_place_and_station"] * len(released))


def _json(
    text: Any, measures: bool, name: Callable[[str], str] = release_text, withheld: Collection[str] = ()
) -> str | None:
    """JSON whose texts went through ``name``, without what is ``withheld``; None where it is none."""

    def inner(value: Any) -> Any:
        if isinstance(value, dict):
            return {name(key): inner(item) for key, item in value.items() if key not in withheld}
        if isinstance(value, list):
            return [inner(item) for item in value]
        return name(value) if isinstance(value, str) else _value(value, measures)

    try:
        return json.dumps(inner(json.loads(text)), ensure_ascii=False, sort_keys=True)
    except (TypeError, ValueError):
        return None


def _without_folders(text: str) -> str:
    """A file's name without its folder; nothing of what opens a database."""
    if _SECRETS.search(text):
        return "…"
    return release_text(re.split(r"[\\/]", text.rstrip("\\/"))[-1])
