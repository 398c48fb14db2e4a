"""What each map of the report shows, from tables that have passed the release gate."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from ..core.errors import NeaspecError
from ..core.messages import Message
from ..core.progress import Progress
from ..core.reports import corridor_account, headlines
from ..core.reports.document import Document, Figure
from ..core.reports.facts import Facts
from . import frame
from .maps import MapLayer, render_map
from .wording import Wording

if TYPE_CHECKING:
    import pandas as pd
    from qgis.core import QgsCoordinateReferenceSystem

_LEAST_M = {"corridor_map": 900_000, "site_map": 20_000, "site_location": 900_000}  # width of maps of a part (m)
_CONFIDENCE = ("high", "medium", "low")  # the better row of a site and species decides how its sign looks


def render_all(
    document: Document,
    tables: Mapping[str, pd.DataFrame],
    wording: Wording,
    progress: Progress,
    boundaries: str = "",
) -> dict[str, bytes]:
    """PNG of each map figure of a document by the figure's key; a map without any place is left out.

    ``boundaries`` is the file of the office's own boundary layer, empty for none. Raises ``NeaspecError``: cancelled,
    boundaries_unreadable.
    """
    facts = Facts(tables, wording.language)
    painters = {
        "key_sites": _key_sites, "flyway": _flyway, "corridor_map": _corridors, "priority_map": _scores,
        "site_map": _boundary, "site_location": _location,
    }  # fmt: skip
    pictures = {}
    for figure in document.blocks(Figure):
        if figure.kind != "map" or figure.key not in painters:
            continue
        if progress.is_canceled():
            raise NeaspecError("cancelled")
        layers = [layer for layer in painters[figure.key](tables, facts, wording) if len(layer.frame)]
        if layers:
            sources = wording.text(Message("map_sources_listed"))
            near, shapes = _LEAST_M.get(figure.key), layers[-1].frame["geometry"]
            crs = _local(shapes) if figure.key == "site_map" else None
            view = frame.around(shapes, near, crs=crs) if near else frame.RECTANGLE
            title = wording.text(figure.title)
            pictures[figure.key] = render_map(layers, title, wording, sources, boundaries, view=view, crs=crs)
    return pictures


def _local(shapes: pd.Series) -> QgsCoordinateReferenceSystem:
    middle = shapes.iloc[0].centroid
    return frame.local_crs(middle.x, middle.y)


def _key_sites(tables: Mapping[str, pd.DataFrame], facts: Facts, wording: Wording) -> list[MapLayer]:
    """All species; the sites that meet a criterion carry their names."""
    met = {row["site_id"] for row in facts.latest("site_verdicts") if row["verdict"] == "met"}
    return [_sites(tables, facts, [*facts.birds, *facts.cats], met)]


def _flyway(tables: Mapping[str, pd.DataFrame], facts: Facts, wording: Wording) -> list[MapLayer]:
    """The links of the latest run under the sites of the birds."""
    links = tables["flyway_links"]
    links = links[(links["run_id"] == facts.run_of("flyway_links").get("run_id")) & links["geometry"].notna()]
    species = _named(facts, facts.birds, links)
    title = wording.text(Message("layer_flyway_links"))
    return [_sites(tables, facts, facts.birds, set()), MapLayer("flyway_links", links, species, title)]


def _corridors(tables: Mapping[str, pd.DataFrame], facts: Facts, wording: Wording) -> list[MapLayer]:
    """The named corridors of the two Amur cats with two known ends, as lines with their names, under the key sites."""
    drawn, _listed = corridor_account.drawn_and_listed(facts)
    lines = tables["corridors"]
    lines = lines[lines["corridor_id"].isin(drawn)]
    lines = lines.assign(label=lines["name_en"])
    title = wording.text(Message("layer_corridors"))
    return [_sites(tables, facts, list(corridor_account.CATS), set()), MapLayer("corridors", lines, {}, title)]


def _boundary(tables: Mapping[str, pd.DataFrame], facts: Facts, wording: Wording) -> list[MapLayer]:
    """The boundary of the one site in the tables, where it may leave."""
    places = tables["sites"]
    areas = [shape is not None and shape.geom_type.endswith("Polygon") for shape in places["geometry"]]
    return [MapLayer("site_boundary", places[areas])]


def _location(tables: Mapping[str, pd.DataFrame], facts: Facts, wording: Wording) -> list[MapLayer]:
    """The one site in the tables as a point with its name, by its species."""
    places = tables["sites"]
    middle = [shape and shape.centroid for shape in places["geometry"]]
    points = {**tables, "sites": places.assign(geometry=middle)}
    found = _sites(points, facts, [*facts.birds, *facts.cats], set(places["site_id"]))
    sure = found.frame[~found.frame["unsure"]]  # else the legend has a sign without a species
    return [replace(found, frame=sure)] if len(sure) else [found]


def _scores(tables: Mapping[str, pd.DataFrame], facts: Facts, wording: Wording) -> list[MapLayer]:
    """The key sites by the score of the latest run; those of the table of the highest scores carry their names."""
    import pandas as pd

    scored = headlines.scored_sites(facts)
    named = {row["unit_id"] for row in scored[: headlines.TOP]}
    scores = pd.DataFrame(
        [(row["unit_id"], row["score"], row["rank"]) for row in scored], columns=["site_id", "score", "rank"]
    )
    places = tables["sites"].loc[tables["sites"]["geometry"].notna(), ["site_id", "geometry"]]
    shown = scores.merge(places, on="site_id")
    shown["label"] = [facts.site_name(one)[0] if one in named else None for one in shown["site_id"]]
    return [MapLayer("priorities", shown, {}, wording.text(Message("field_score")))]


def _sites(tables: Mapping[str, pd.DataFrame], facts: Facts, species: list[str], labelled: set[str]) -> MapLayer:
    """A sign for each site and species; a name, in the report's language or in English, for each of ``labelled``."""
    places = tables["sites"].loc[tables["sites"]["geometry"].notna(), ["site_id", "name_en", "geometry"]]
    listed = tables["site_species"]
    listed = listed[listed["species_id"].isin(species) & (listed["presence"] != "historic")]
    listed = listed.assign(
        unsure=(listed["presence"] != "present") | ~listed["confidence"].isin(_CONFIDENCE[:2]),
        order=listed["species_id"].map(species.index),
    )
    best = listed.sort_values(["order", "site_id", "unsure"]).drop_duplicates(["site_id", "species_id"])
    frame = best[["site_id", "species_id", "presence", "confidence", "unsure"]].merge(places, on="site_id")
    own = tables["site_names"][tables["site_names"]["language"] == facts.language]
    names = frame["site_id"].map(dict(zip(own["site_id"], own["name"]))).fillna(frame["name_en"])
    frame["label"] = names.where(frame["site_id"].isin(labelled), None)
    return MapLayer("sites", frame, _named(facts, species, frame))


def _named(facts: Facts, species: list[str], frame: pd.DataFrame) -> dict[str, str]:
    return {one: facts.species(one) for one in species if one in set(frame["species_id"])}
