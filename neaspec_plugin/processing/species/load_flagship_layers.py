"""Fill the reference tables and write a QGIS project of the flagship species."""

from __future__ import annotations

import os

from qgis.core import QgsProcessingOutputVectorLayer, QgsProcessingParameterFileDestination

from ... import paths, settings
from ...adapters.wording import Wording, tr
from ...core.schema import COUNTRIES, SPECIES, VOCABULARIES
from ..base import WORKING, NeaspecAlgorithm, end_run

SEASONS = tuple(season for season in VOCABULARIES["season"] if season != "unknown")
# a site is listed for passage, whichever of the two, and a resident is there all year
SITE_SEASON = {"spring_passage": "passage", "autumn_passage": "passage", "year_round": "resident"}


class LoadFlagshipLayersAlgorithm(NeaspecAlgorithm):
    """Species, populations, key sites, corridors and links into the database; their layers into a project."""

    SPECIES, SEASONS, COUNTRIES, PROJECT = "SPECIES", "SEASONS", "COUNTRIES", "PROJECT"
    LAYERS = {
        "SITES": "sites",
        "DISTRIBUTION": "distribution_cells",
        "CORRIDORS": "corridors",
        "SITE_LINKS": "site_links",
    }
    OUTPUT_KINDS = {
        "DATABASE": WORKING,
        "RUN": WORKING,
        "PROJECT": WORKING,
        "SITES": WORKING,
        "DISTRIBUTION": WORKING,
        "CORRIDORS": WORKING,
        "SITE_LINKS": WORKING,
    }
    icon_name = "load_layers"

    def name(self) -> str:
        return "loadflagshiplayers"

    def displayName(self) -> str:  # noqa: N802
        return tr("Load flagship species layers")

    def initAlgorithm(self, config=None) -> None:  # noqa: N802
        self.add_database()
        self.add_codes(self.SPECIES, tr("Species"), SPECIES, tr("Species shown in the project; none chosen means all."))
        self.add_codes(self.SEASONS, tr("Seasons"), SEASONS, tr("Seasons shown in the project; none chosen means all."))
        self.add_codes(
            self.COUNTRIES, tr("Countries"), COUNTRIES, tr("Countries shown in the project; none chosen means all.")
        )
        self.add_language()
        self.add(
            QgsProcessingParameterFileDestination(
                self.PROJECT, tr("QGIS project"), fileFilter="QGIS (*.qgz)", optional=True
            ),
            tr("A project with the layers, styled and named in the language chosen; its paths are relative."),
        )
        for output, label in (
            ("SITES", tr("Key sites")),
            ("DISTRIBUTION", tr("Cells with a listed site or record")),
            ("CORRIDORS", tr("Named corridors")),
            ("SITE_LINKS", tr("Sites that belong together across a border")),
        ):
            self.addOutput(QgsProcessingOutputVectorLayer(output, label))

    def execute(self, parameters, context, progress):
        from ...adapters.project import write_project
        from ...core.species.distribution import distribution_cells
        from ...core.species.reference import constants, reference_tables

        database = self.database(parameters, context)
        tables = reference_tables(paths.reference_dir())
        with database.transaction() as writer:
            for table, frame in tables.items():
                writer.replace(table, frame)
        progress.set_progress(40)
        defaults = constants(paths.reference_dir(), "defaults")
        cells = distribution_cells(
            database.read("sites"),
            database.read("site_species"),
            database.read("detections"),
            defaults["distribution_cell_deg"],
            defaults["coarse_km"],
            progress,
        )
        run = self.start_run({}, database, tuple(tables))
        with database.transaction() as writer:
            writer.clear("distribution_cells")
            writer.insert("distribution_cells", cells)
            end_run(writer, run, {})
        results = {output: database.layer_source(table) for output, table in self.LAYERS.items()}
        project = self.parameterAsFileOutput(parameters, self.PROJECT, context)
        if project:
            language = self.parameterAsEnumString(parameters, self.LANGUAGE, context)
            seasons = self.codes(parameters, self.SEASONS, context, SEASONS)
            filters = {
                "species": self.codes(parameters, self.SPECIES, context, SPECIES),
                "seasons": tuple(SITE_SEASON.get(season, season) for season in seasons),
                "countries": self.codes(parameters, self.COUNTRIES, context, COUNTRIES),
            }
            write_project(
                os.path.abspath(project),
                database.path,
                Wording(language),
                filters,
                settings.boundaries_file(),
                settings.ranges_file(),
            )
            results[self.PROJECT] = project
        return {self.DATABASE: database.path, self.RUN: run["run_id"], **results}
