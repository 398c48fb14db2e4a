"""The maps of the conservation report, painted from released tables."""

from __future__ import annotations

from typing import TYPE_CHECKING, Iterator, Mapping

from ..core.progress import Progress, step
from ..core.reports.document import Document, Figure
from ..core.schema import BIRDS, SPECIES
from ..core.species.profile import site_names_in
from .maps import MapLayer, render_map
from .wording import Wording

if TYPE_CHECKING:
    import pandas as pd


def render_maps(
    document: Document, tables: Mapping[str, pd.DataFrame], words: Wording, progress: Progress
) -> dict[str, bytes]:
    """PNG by the key of each map in the document: ``key_sites`` or ``flyway``. ``tables`` have passed the release gate.

    Raises ``NeaspecError``: cancelled.
    """
    figures = [figure for figure in document.blocks(Figure) if figure.kind == "map"]
    images = {}
    for number, figure in enumerate(figures):
        layers = {"key_sites": _key_sites, "flyway": _flyway}[figure.key](tables, words.language)
        images[figure.key] = render_map(list(layers), words.text(figure.title), words)
        step(progress, number + 1, len(figures))
    return images


def _key_sites(tables: Mapping[str, pd.DataFrame], language: str) -> Iterator[MapLayer]:
    """All key sites by species; those where a criterion is met bear their name."""
    verdicts = _latest(tables, "site_verdicts")
    met = set(verdicts.loc[(verdicts["verdict"] == "met") & (verdicts["criterion"] == "ramsar_6"), "site_id"])
    names = site_names_in(tables["sites"], tables["site_names"], language)
    sites = _sites(tables, SPECIES)
    first = ~sites["site_id"].duplicated()
    labels = [names[site] if is_first and site in met else "" for site, is_first in zip(sites["site_id"], first)]
    yield MapLayer("sites", sites.assign(label=labels), _species_names(tables, language, SPECIES))


def _flyway(tables: Mapping[str, pd.DataFrame], language: str) -> Iterator[MapLayer]:
    names = _species_names(tables, language, BIRDS)
    yield MapLayer("sites", _sites(tables, BIRDS), names)
    yield MapLayer("flyway_links", _latest(tables, "flyway_links"), names)


def _sites(tables: Mapping[str, pd.DataFrame], species: tuple[str, ...]) -> pd.DataFrame:
    """One row per site and species: the surest of its seasons."""
    listed = tables["site_species"]
    listed = listed[listed["species_id"].isin(species) & (listed["presence"] != "historic")]
    order = listed["confidence"].map({"high": 0, "medium": 1, "low": 2})
    listed = listed.assign(order=order).sort_values(["site_id", "species_id", "presence", "order"])
    listed = listed.drop_duplicates(["site_id", "species_id"])[["site_id", "species_id", "season", "presence", "confidence"]]
    places = tables["sites"].loc[tables["sites"]["geometry"].notna(), ["site_id", "geometry"]]
    return listed.merge(places, on="site_id").reset_index(drop=True)


def _species_names(tables: Mapping[str, pd.DataFrame], language: str, species: tuple[str, ...]) -> dict[str, str]:
    rows = tables["species"].set_index("species_id")
    return {code: rows.loc[code, f"name_{language}"] for code in species if code in rows.index}


def _latest(tables: Mapping[str, pd.DataFrame], table: str) -> pd.DataFrame:
    """The rows of the run that ended last among those that have rows in a table."""
    rows, runs = tables[table], tables["runs"]
    mine = runs[runs["run_id"].isin(rows["run_id"])].sort_values(["ended", "run_id"])
    return rows[rows["run_id"] == mine["run_id"].iloc[-1]] if len(mine) else rows.iloc[:0]
