"""The published facts that come with the plugin: ``resources/reference/*.csv`` as frames of the schema's tables.

The folder's README is its data dictionary. Text stays text and missing is ``None`` or ``<NA>``, never an empty string.
"""

from __future__ import annotations

import os
import re

import pandas as pd
from shapely import LineString, Point

from ..errors import NeaspecError
from ..schema import TABLES

# ``counts`` is not among them: published counts come in by import, as an office's own do
REFERENCE_TABLES = (
    "countries",
    "census_areas",
    "species",
    "populations",
    "population_estimates",
    "sites",
    "site_names",
    "site_species",
    "site_links",
    "corridors",
    "transborder_figures",
    "study_areas",
    "study_area_sites",
)
_COMPUTED = ("cost", "width_km", "protected_share", "run_id")  # of corridors: only a computed one has them
_ENDS = ("from_lon", "from_lat", "to_lon", "to_lat")
_REAL = {"lat", "lon", "value", *_ENDS}  # numbers in columns that are no field of the schema
_DTYPES = {"integer": "Int64", "real": "float64"}


def read_csv(folder: str, name: str) -> pd.DataFrame:
    """One file of the reference folder, in its own order, with the columns it has.

    Columns are typed as the table ``name`` of the schema says (integer ``Int64``, real ``float64``, else ``object`` of
    ``str`` or ``None``); coordinates and ``value`` are real. Raises ``reference_file_missing``,
    ``reference_file_unreadable`` and ``reference_number_invalid``.
    """
    file = f"{name}.csv"
    try:
        frame = pd.read_csv(os.path.join(folder, file), dtype=str, keep_default_na=False, encoding="utf-8")
    except FileNotFoundError as error:
        raise NeaspecError("reference_file_missing", file=file) from error
    except (OSError, ValueError) as error:
        raise NeaspecError("reference_file_unreadable", file=file) from error
    for column in frame:
        dtype = _dtype(name, str(column))
        text = frame[column]
        frame[column] = _numbers(text, dtype, file) if dtype else text.where(text != "", None)
    return frame


def reference_tables(folder: str) -> dict[str, pd.DataFrame]:
    """The reference tables of the schema, each with the schema's columns and, where it has one, ``geometry``.

    Sites are points at their published position. Links and corridors are straight schematic lines (longitude and
    latitude, EPSG:4326), ``None`` where an end is not known. Raises what ``read_csv`` raises, and
    ``reference_column_missing``.
    """
    read = {name: read_csv(folder, name) for name in REFERENCE_TABLES}
    geometry = {
        "sites": _points(_need(read["sites"], "sites", ("lon", "lat"))),
        "corridors": _lines(_need(read["corridors"], "corridors", _ENDS)),
    }
    place = dict(zip(read["sites"]["site_id"], geometry["sites"]))
    links = _need(read["site_links"], "site_links", ("site_a", "site_b"))
    geometry["site_links"] = [_line(place.get(a), place.get(b)) for a, b in zip(links["site_a"], links["site_b"])]
    return {name: _as_table(read[name], name, geometry.get(name)) for name in REFERENCE_TABLES}


def constants(folder: str, name: str = "criteria") -> dict[str, float]:
    """Every constant of the site criteria by its key, or those of ``defaults``; the file gives the sources."""
    frame = _need(read_csv(folder, name), name, ("key", "value"))
    if frame["value"].isna().any():
        raise NeaspecError("reference_number_invalid", file=f"{name}.csv", column="value", value="")
    return dict(zip(frame["key"], frame["value"]))


def kba_listing(folder: str) -> pd.DataFrame:
    """``species_id criterion applies reason source confidence``: which KBA criteria a species' listing lets it trigger.

    ``applies`` is yes, no or unknown (IUCN 2016); ``reason`` says why figures of individuals cannot meet it.
    """
    columns = ("species_id", "criterion", "applies", "reason", "source", "confidence")
    return _need(read_csv(folder, "kba_listing"), "kba_listing", columns)


def sensitivity(folder: str) -> pd.DataFrame:
    """``species_id record_type category source confidence note`` after Chapman (2020); what has no row is refused."""
    columns = ("species_id", "record_type", "category", "source", "confidence", "note")
    return _need(read_csv(folder, "sensitivity"), "sensitivity", columns)


def listed_classes(folder: str) -> frozenset[tuple[str, str]]:
    """(list, code) of all classes of habitats, and ("threat", code) of those of threats."""
    habitats = _need(read_csv(folder, "habitat_classes"), "habitat_classes", ("list", "code"))
    threats = _need(read_csv(folder, "threat_classes"), "threat_classes", ("code",))
    return frozenset([*zip(habitats["list"], habitats["code"]), *(("threat", code) for code in threats["code"])])


def forbidden_names(folder: str) -> list[tuple[str, re.Pattern[str]]]:
    """Country or census area and the pattern that finds a name of it which must not be written, in any language.

    The patterns let the right names pass, so that one ``search`` each over any text is enough.
    """
    names = _need(read_csv(folder, "names"), "names", ("code", "kind", "regex"))
    forbidden = names[names["kind"] == "forbidden"]
    return [(code, re.compile(regex)) for code, regex in zip(forbidden["code"], forbidden["regex"])]


def _dtype(name: str, column: str) -> str | None:
    table = TABLES.get(name)
    if table is not None and column in table.names:
        return _DTYPES.get(table[column].type)
    return "float64" if column in _REAL else None


def _numbers(text: pd.Series, dtype: str, file: str) -> pd.Series:
    numbers = pd.to_numeric(text.where(text != "", None), errors="coerce")
    wrong = (text != "") & numbers.isna()
    if dtype == "Int64":
        wrong |= numbers.notna() & (numbers % 1 != 0)
    if wrong.any():
        raise NeaspecError("reference_number_invalid", file=file, column=str(text.name), value=text[wrong].iloc[0])
    return numbers.astype(dtype)


def _need(frame: pd.DataFrame, name: str, columns: tuple[str, ...]) -> pd.DataFrame:
    for column in columns:
        if column not in frame:
            raise NeaspecError("reference_column_missing", file=f"{name}.csv", column=column)
    return frame


def _as_table(frame: pd.DataFrame, name: str, geometry: list | None) -> pd.DataFrame:
    table = TABLES[name]
    computed = _COMPUTED if name == "corridors" else ()
    _need(frame, name, tuple(column for column in table.names if column not in computed))
    result = frame.reindex(columns=list(table.names))
    for column in computed:
        dtype = _DTYPES.get(table[column].type, "object")
        result[column] = pd.Series([None] * len(result), index=result.index, dtype=dtype)
    if geometry is not None:
        result["geometry"] = pd.Series(geometry, index=result.index, dtype=object)
    return result


def _point(lon: float, lat: float) -> Point | None:
    return None if pd.isna(lon) or pd.isna(lat) else Point(lon, lat)


def _line(start: Point | None, end: Point | None) -> LineString | None:
    return None if start is None or end is None else LineString([start, end])


def _points(frame: pd.DataFrame) -> list[Point | None]:
    return [_point(lon, lat) for lon, lat in zip(frame["lon"], frame["lat"])]


def _lines(frame: pd.DataFrame) -> list[LineString | None]:
    ends = zip(*(frame[column] for column in _ENDS))
    return [_line(_point(a, b), _point(c, d)) for a, b, c, d in ends]
