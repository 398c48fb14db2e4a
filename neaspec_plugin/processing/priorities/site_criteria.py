"""Hold the counts of each key site against the Ramsar, EAAF and KBA criteria, and tell their trends and totals."""

from __future__ import annotations

from qgis.core import QgsProcessing, QgsProcessingParameterFeatureSink

from ... import paths
from ...adapters.wording import tr
from ...core.schema import TABLES
from ..base import WORKING, NeaspecAlgorithm, end_run

READS = ("counts", "sites", "site_species", "populations")


class SiteCriteriaAlgorithm(NeaspecAlgorithm):
    """Verdicts with their figures, seasons and reasons; what flips between editions; sites with their evidence; trends
    and totals of the counts."""

    VERDICTS, EDITIONS, SITES, TRENDS, TOTALS = "VERDICTS", "EDITIONS", "SITES", "TRENDS", "TOTALS"
    OUTPUT_KINDS = dict.fromkeys(("DATABASE", "RUN", VERDICTS, EDITIONS, SITES, TRENDS, TOTALS), WORKING)
    icon_name = "assess"

    def name(self) -> str:
        return "sitecriteria"

    def displayName(self) -> str:  # noqa: N802
        return tr("Assess key sites by criteria")

    def initAlgorithm(self, config=None) -> None:  # noqa: N802
        self.add_database()
        for output, label, kind, help_text in (
            (
                self.VERDICTS,
                tr("Verdicts"),
                QgsProcessing.SourceType.TypeVector,
                tr("One row per site, species, season, criterion and edition of the population."),
            ),
            (
                self.EDITIONS,
                tr("Verdicts that differ between editions"),
                QgsProcessing.SourceType.TypeVector,
                tr("Criteria met by one edition of the 1 % level and not by another."),
            ),
            (
                self.SITES,
                tr("Key sites with their evidence"),
                QgsProcessing.SourceType.TypeVectorPoint,
                tr("Birds' key sites with the numbers that “Score priorities” takes."),
            ),
            (
                self.TRENDS,
                tr("Trends of counts"),
                QgsProcessing.SourceType.TypeVector,
                tr(
                    "One row per species, season and country, and for the flyway: the yearly change or why it is not known."
                ),
            ),
            (
                self.TOTALS,
                tr("Totals of counts"),
                QgsProcessing.SourceType.TypeVector,
                tr("One row per species, season, region and year: counted, imputed and total."),
            ),
        ):
            self.add(QgsProcessingParameterFeatureSink(output, label, kind, optional=True), help_text)

    def execute(self, parameters, context, progress):
        from ...core.priorities.sites.site_criteria import assess_sites
        from ...core.priorities.sites.site_evidence import site_evidence
        from ...core.priorities.sites.trend_tables import count_trends
        from ...core.progress import Part
        from ...core.species.reference import constants, read_csv

        database = self.database(parameters, context)
        counts, sites, site_species, populations = (database.read(table) for table in READS)
        folder = paths.reference_dir()
        criteria = constants(folder)
        listing = read_csv(folder, "kba_listing")
        run = self.start_run({}, database, READS)
        part = Part(progress, 0, 50)
        assessment = assess_sites(counts, sites, site_species, populations, listing, criteria, part)
        evidence = site_evidence(
            sites, site_species, counts, populations, assessment.verdicts, database.read("site_links")
        )
        limits, part = constants(folder, "defaults"), Part(progress, 50, 100)
        trends, totals = count_trends(counts, sites, site_species, criteria, limits, part)
        stored = {"site_verdicts": assessment.verdicts, "count_trends": trends, "count_totals": totals}
        with database.transaction() as writer:
            end_run(writer, run, stored)
        results = {
            name: self.sink(parameters, name, context, frame.assign(run_id=run["run_id"]), TABLES[table])
            for name, (table, frame) in zip((self.VERDICTS, self.TRENDS, self.TOTALS), stored.items())
        }
        results[self.EDITIONS] = self.sink_frame(parameters, self.EDITIONS, context, assessment.editions)
        results[self.SITES] = self.sink_frame(parameters, self.SITES, context, evidence.reset_index(), "Point")
        return {self.DATABASE: database.path, self.RUN: run["run_id"], **results}
