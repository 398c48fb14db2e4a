"""Corridors of a layer as the list shows them: found ones, those laid over what is there, and the published ones."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from qgis.core import QgsVectorLayer

from ...compat import plain
from ...core.schema import COUNTRIES, VOCABULARIES
from .. import result_layers
from .priorities_layers import rows_of

FOUND = ("corridor", "core_a", "core_b", "cost", "length_m", "rank")  # by leastcostcorridors
OVERLAID = ("corridor_id", "name", "countries", "length_km", "protected_share")  # by corridoroverlay
PUBLISHED = ("corridor_id", "name_en", "status", "key_facts")  # the table of the database
BY_COUNTRY = ("corridor_id", "country_iso3", "name", "protected_share")
UNKNOWN = "unknown"  # the side of a place near a border, in an overlay's table by country
SIDES = (*COUNTRIES, UNKNOWN)
_STATUSES = VOCABULARIES["corridor_status"]  # existing ones first, which the programme wants protected first


@dataclass(frozen=True)
class Corridor:
    """What any corridor has, as far as its layer knows: lengths in km, ``countries`` by code, or by name where the
    layer has only names. ``key`` is the code and the name that an overlay gives it, ``order`` its place in the list."""

    fid: int
    key: tuple[str, str]
    name: str
    order: float
    rank: float | None
    cost: float | None
    length: float | None
    countries: tuple[str, ...]
    share: float | None
    status: str
    alternative: int
    values: Mapping[str, Any]


def corridor_layers() -> list[QgsVectorLayer]:
    """Those of the project, from the top."""
    spatial = [one for one in result_layers.with_fields(()) if one.isSpatial()]
    return [layer for layer in spatial if any(has(layer, kind) for kind in (FOUND, OVERLAID, PUBLISHED))]


def has(layer: QgsVectorLayer, fields: Iterable[str]) -> bool:
    return set(fields) <= set(layer.fields().names())


def corridors_of(layer: QgsVectorLayer) -> list[Corridor]:
    """By rank, each alternative below its pair; without ranks by status, else as the layer has them."""
    rows = [{**_values(feature), "fid": feature.id()} for feature in layer.getFeatures()]
    if has(layer, FOUND):
        ranks = {row["corridor"]: row["rank"] for row in rows if row["rank"] is not None}
        return [_found(row, ranks.get(row["corridor"], 0)) for row in rows]
    rows.sort(key=lambda row: _STATUSES.index(row["status"]) if row.get("status") in _STATUSES else len(_STATUSES))
    return [_named(row, place) for place, row in enumerate(rows)]


def lengths(values: Mapping[str, Any]) -> dict[str, float]:
    """Metres in each country that the way of a found corridor needs, in the programme's order."""
    metres = {code: values.get(f"length_m_{code}") or 0.0 for code in COUNTRIES}
    return {code: length for code, length in metres.items() if length > 0}


def protected_shares() -> dict[tuple[str, str], dict[str, float]]:
    """{key: {code: share}} of the tables by country in the project; the uppermost tells last."""
    shares: dict[tuple[str, str], dict[str, float]] = {}
    for table in reversed([one for one in result_layers.with_fields(BY_COUNTRY) if not one.isSpatial()]):
        for row in rows_of(table):
            if row["country_iso3"] in SIDES and row["protected_share"] is not None:
                own = shares.setdefault((str(row["corridor_id"]), str(row["name"])), {})
                own[row["country_iso3"]] = row["protected_share"]
    return shares


def _found(row: dict, rank: float) -> Corridor:
    alternative = row.get("alternative") or 0
    cost, length = ((row[name] or 0) / 1000 for name in ("cost", "length_m"))
    key = ("", "") if alternative else (str(row["corridor"]), f"{row['core_a']} - {row['core_b']}")
    name, order, share = f"{row['core_a']} – {row['core_b']}", rank + alternative / 100, row.get("protected_share")
    countries = tuple(lengths(row))
    return Corridor(row["fid"], key, name, order, row["rank"], cost, length, countries, share, "", alternative, row)


def _named(row: dict, order: float) -> Corridor:
    codes = filter(None, str(row.get("countries_iso3") or row.get("countries") or "").split(";"))
    countries = tuple(sorted(codes, key=lambda code: COUNTRIES.index(code) if code in COUNTRIES else len(COUNTRIES)))
    name, length, share = row.get("name") or row.get("name_en") or "", row.get("length_km"), row.get("protected_share")
    key, status = (str(row["corridor_id"]), str(name)), row.get("status") or ""
    return Corridor(row["fid"], key, str(name), order, None, None, length, countries, share, status, 0, row)


def _values(feature) -> dict[str, Any]:
    return {name: plain(value) for name, value in zip(feature.fields().names(), feature.attributes())}
