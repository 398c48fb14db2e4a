"""Link the sites of a flyway population from season to season."""

from __future__ import annotations

from qgis.core import QgsProcessing, QgsProcessingParameterFeatureSink, QgsProcessingParameterNumber

from ...adapters.wording import tr
from ...core.schema import TABLES
from ..base import WORKING, NeaspecAlgorithm, end_run

READS = ("sites", "site_species", "corridors")


class FlywayLinksAlgorithm(NeaspecAlgorithm):
    """Published flyways, then each site with the nearest sites of the following season, by geodesic distance."""

    NEIGHBOURS, OUTPUT = "NEIGHBOURS", "OUTPUT"
    OUTPUT_KINDS = {"DATABASE": WORKING, "RUN": WORKING, "OUTPUT": WORKING}
    RESULT_ROLES = {OUTPUT: "flyway_links"}
    icon_name = "links"

    def name(self) -> str:
        return "flywaylinks"

    def displayName(self) -> str:  # noqa: N802
        return tr("Link sites along the flyway")

    def initAlgorithm(self, config=None) -> None:  # noqa: N802
        self.add_database()
        self.add(
            QgsProcessingParameterNumber(
                self.NEIGHBOURS,
                tr("Nearest sites linked"),
                QgsProcessingParameterNumber.Type.Integer,
                2,
                minValue=1,
                maxValue=20,
            ),
            tr("How many sites of the following season each site is linked to."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                self.OUTPUT, tr("Flyway links"), QgsProcessing.SourceType.TypeVectorLine, optional=True
            ),
            tr("One line per link, with its evidence and the countries at both ends."),
        )

    def execute(self, parameters, context, progress):
        from ...core.movement.flyway_links import flyway_links

        database = self.database(parameters, context)
        neighbours = self.parameterAsInt(parameters, self.NEIGHBOURS, context)
        run = self.start_run({"neighbours": neighbours}, database, READS)
        links = flyway_links(*(database.read(table) for table in READS), neighbours, progress)
        with database.transaction() as writer:
            end_run(writer, run, {"flyway_links": links})
        output = self.sink(parameters, self.OUTPUT, context, links.assign(run_id=run["run_id"]), TABLES["flyway_links"])
        return {self.DATABASE: database.path, self.RUN: run["run_id"], self.OUTPUT: output}
