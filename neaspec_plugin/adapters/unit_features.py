"""The features of planning units and of gaps in protection: layers and tables as named lists of shapes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..core.errors import NeaspecError
from ..core.messages import Message
from ..core.progress import Progress
from .layers import frame_of
from .rasters import RasterFile

if TYPE_CHECKING:
    from .database import Database

TABLES = (
    "corridors", "detections", "distribution_cells", "habitats", "protected_areas", "site_species", "sites", "threats",
)  # fmt: skip


def named_shapes(layers: Iterable, field: str, context, progress: Progress) -> list[tuple[str, list]]:
    """Name and shapes (EPSG:4326) of each layer; one with ``field`` gives a feature for each of its values.

    Raises ``layer_without_crs`` and ``cancelled``.
    """
    found = []
    for layer in layers:
        split = bool(field) and layer.fields().lookupField(field) >= 0
        rows = frame_of(layer, [field] if split else [], context, progress)
        if not split:
            found.append((layer.sourceName(), list(rows["geometry"])))
            continue
        for value, shapes in rows.groupby(field, sort=False)["geometry"]:
            found.append((f"{layer.sourceName()}_{value}", list(shapes)))
    return found


def named_raster(layer) -> tuple[str, RasterFile]:
    """Name and first band of a raster layer. Raises ``layer_without_crs`` and what ``RasterFile`` raises."""
    if not layer.crs().isValid():
        raise NeaspecError("layer_without_crs", layer=layer.name())
    return layer.name(), RasterFile(layer.source(), layer.crs().authid() or layer.crs().toWkt())


def stored_habitats(database: Database) -> list[tuple[str, list]]:
    """Habitats by type."""
    habitats = database.read("habitats")
    return [
        (f"habitat_{kind}", list(habitats.loc[habitats["habitat_type"] == kind, "geometry"]))
        for kind in sorted(habitats["habitat_type"].dropna().unique())
    ]


def stored_sites(database: Database) -> list[tuple[str, list]]:
    """The key sites of each species, in the order of the catalogue."""
    listed = database.read("site_species")
    listed = listed.loc[listed["presence"] != "historic", ["site_id", "species_id"]].drop_duplicates()
    return _by_species("sites", listed.merge(database.read("sites", columns=["site_id", "geometry"]), on="site_id"))


def stored_sites_apart(database: Database) -> list[tuple[str, list]]:
    """Each key site, with its id and its name in English."""
    sites = database.read("sites", columns=["site_id", "name_en", "geometry"])
    names = [f"site_{one} {name}" if name else f"site_{one}" for one, name in zip(sites["site_id"], sites["name_en"])]
    return [(name, [shape]) for name, shape in zip(names, sites["geometry"])]


def stored_cells(database: Database) -> list[tuple[str, list]]:
    """The cells with a listed site or record of each species, which are not its range."""
    return _by_species("distribution_cells", database.read("distribution_cells", columns=["species_id", "geometry"]))


def stored_detections(database: Database) -> list[tuple[str, list]]:
    """Detections of animals by species."""
    records = database.read("detections", columns=["species_id", "observationType", "occurrenceStatus", "geometry"])
    seen = records["observationType"].eq("animal") & ~records["occurrenceStatus"].eq("absent")
    return _by_species("detections", records[seen])


def stored_threats(database: Database) -> list[tuple[str, list]]:
    """All threats, drawn as points, lines or polygons."""
    threats = list(database.read("threats", columns=["geometry"])["geometry"])
    return [("threats", threats)] if threats else []


def stored_corridors(database: Database) -> tuple[list[tuple[str, list]], list[Message]]:
    """Each computed corridor; published ones are schematic lines that measure nothing, and how many is told."""
    corridors = database.read("corridors", columns=["corridor_id", "kind", "geometry"])
    computed = corridors["kind"].eq("computed")
    kept = corridors[computed & corridors["geometry"].notna()]
    told = [] if computed.all() else [Message("corridors_schematic", number=int((~computed).sum()))]
    return [(f"corridor_{name}", [shape]) for name, shape in zip(kept["corridor_id"], kept["geometry"])], told


def stored_protected(database: Database) -> list:
    """The protected areas."""
    return list(database.read("protected_areas")["geometry"])


def _by_species(name: str, rows) -> list[tuple[str, list]]:
    from ..core.schema import SPECIES

    return [
        (f"{name}_{species}", list(rows.loc[rows["species_id"] == species, "geometry"]))
        for species in SPECIES
        if (rows["species_id"] == species).any()
    ]
