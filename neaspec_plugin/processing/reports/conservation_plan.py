"""Write the outline of a conservation plan for a key site, or for all key sites of a species."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterEnum, QgsProcessingParameterString

from ... import paths
from ...adapters.wording import tr
from ...core.schema import SPECIES
from ..base import PRODUCT, WORKING, end_run
from ..report_algorithm import ReportAlgorithm


class ConservationPlanAlgorithm(ReportAlgorithm):
    """Site, species, numbers, criteria, habitats, threats, management, organisations, recommendations, and what is
    missing, from the database alone; passes the release gate."""

    SITE, SPECIES = "SITE", "SPECIES"
    OUTPUT_KINDS = {"DATABASE": WORKING, "RUN": WORKING, "HTML": PRODUCT, "PDF": PRODUCT}

    def name(self) -> str:
        return "conservationplan"

    def displayName(self) -> str:  # noqa: N802
        return tr("Write outline of a conservation plan")

    def initAlgorithm(self, config=None) -> None:  # noqa: N802
        self.add_database()
        self.add(
            QgsProcessingParameterString(self.SITE, tr("Site"), optional=True),
            tr("Its id in table sites, such as RUS-KHANKA."),
        )
        self.add(
            QgsProcessingParameterEnum(
                self.SPECIES, tr("Species"), options=list(SPECIES), usesStaticStrings=True, optional=True
            ),
            tr("Instead of a site: all key sites where this species is present."),
        )
        self.add_language()
        self.add_report_files()
        self.add_recipient()

    def execute(self, parameters, context, progress):
        from ...core.assessments.sheet_items import known_classes
        from ...core.assessments.threats import read_scores
        from ...core.reports import conservation_plan as plan
        from ...core.species.reference import read_csv

        database = self.database(parameters, context)
        site = self.parameterAsString(parameters, self.SITE, context).strip()
        species = self.parameterAsEnumString(parameters, self.SPECIES, context)
        language, recipient = self.language(parameters, context), self.recipient(parameters, context)
        read = {table: database.read(table) for table in plan.READS}
        sites = plan.sites_of(read, site, species)
        asked = {"site": site, "species": species, "language": language}
        run = self.start_run(asked, database, [name for name in plan.READS if name != "runs"], recipient=recipient)
        tables = self.released(database, read, recipient)
        folder = paths.reference_dir()
        classes = known_classes(*(read_csv(folder, name) for name in ("habitat_classes", "threat_classes")))
        ground = plan.ground(read, classes, read_scores(read_csv(folder, "threat_scores")))
        document = plan.build(tables, sites, language, ground, self.about(run))
        results = self.write_report(parameters, context, progress, document, plan.only_sites(tables, sites, species))
        with database.transaction() as writer:
            end_run(writer, run, {})
        return {self.DATABASE: database.path, self.RUN: run["run_id"], **results}
