"""Write the conservation report: one HTML file and one PDF, in any of seven languages."""

from __future__ import annotations

from qgis.core import QgsProcessingParameterDateTime

from ... import paths
from ...adapters.wording import tr
from ..base import PRODUCT, WORKING, end_run
from ..report_algorithm import ReportAlgorithm

READS = (
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
    "corridor_overlays",
    "transborder_figures",
    "counts",
    "site_verdicts",
    "count_trends",
    "count_totals",
    "priorities",
    "plans",
    "representation",
    "flyway_links",
    "crossings",
    "individuals",
    "imports",
    "runs",
)
COUNTED = ("detections", "samples", "identity_evidence", "deployments", "identity_claims")  # read for sums alone
PROGRESS = ("protected_areas", "assessments", "assessment_species", "recommendations")  # for the section on changes


class ConservationReportAlgorithm(ReportAlgorithm):
    """Question, data, methods, results, limits and lineage, from the database alone; passes the release gate."""

    FROM, TO = "FROM", "TO"
    OUTPUT_KINDS = {"DATABASE": WORKING, "RUN": WORKING, "HTML": PRODUCT, "PDF": PRODUCT}

    def name(self) -> str:
        return "conservationreport"

    def displayName(self) -> str:  # noqa: N802
        return tr("Write conservation report")

    def initAlgorithm(self, config=None) -> None:  # noqa: N802
        self.add_database()
        self.add_language()
        self.add_report_files()
        for name, label in ((self.FROM, tr("From day")), (self.TO, tr("To day"))):
            self.add(
                QgsProcessingParameterDateTime(
                    name, label, type=QgsProcessingParameterDateTime.Type.Date, optional=True
                ),
                tr("With both days the report also tells what changed in the period."),
                advanced=True,
            )
        self.add_recipient()

    def execute(self, parameters, context, progress):
        from ...core.reports import conservation_report

        database = self.database(parameters, context)
        language, recipient = self.language(parameters, context), self.recipient(parameters, context)
        asked = {"language": language}
        segments, asked["segments"] = self.segments(database, context)
        changes = self.changes(parameters, context, database, asked)
        reads = (*READS, *(PROGRESS if changes else ()))
        run = self.start_run(asked, database, (*self.asks(reads), *COUNTED), recipient=recipient)
        read = {table: database.read(table) for table in reads}
        read["crossings"], joint = self.movements(database, read)
        tables = self.released(database, read, recipient)
        document = conservation_report.build(tables, language, self.about(run), segments, joint, changes)
        results = self.write_report(parameters, context, progress, document, tables)
        with database.transaction() as writer:
            end_run(writer, run, {})
        return {self.DATABASE: database.path, self.RUN: run["run_id"], **results}

    def asks(self, reads):
        """The tables that make it another question: neither when a file came in nor which runs there were."""
        return [table for table in reads if table not in ("imports", "runs")]

    def changes(self, parameters, context, database, asked):
        """The period of the section on changes and its crossings, None where no day is given."""
        from ...core.errors import NeaspecError
        from ...core.reports.crossing_changes import crossing_changes
        from ...core.reports.period import period

        days = [self.day(parameters, name, context) for name in (self.FROM, self.TO)]
        if not any(days):
            return None
        if not all(days):
            raise NeaspecError("period_half")
        asked["from"], asked["to"] = days
        chosen = period(*days)
        return chosen, crossing_changes({table: database.read(table) for table in ("crossings", "runs")}, chosen)

    def movements(self, database, read):
        """The crossings of the latest search that make a minimum, and its joint minimum; None where it has none now.

        Sums alone are made of what is read here.
        """
        from ...core.errors import NeaspecError
        from ...core.movement import crossing_overview as overview
        from ...core.movement import latest_question as question
        from ...core.reports.movement_account import Joint
        from ...core.species.reference import constants

        crossings, runs = overview.latest(read["crossings"], read["runs"]), read["runs"]
        detections = database.read("detections", columns=list(question.DETECTIONS))
        others = (database.read(table) for table in ("samples", "identity_evidence", "deployments"))
        known = constants(paths.reference_dir(), "defaults")
        claims = database.read("identity_claims")
        try:
            found = question.counted(detections, *others, read["individuals"], claims, runs, known)
        except NeaspecError:  # what cannot be asked any more has no answer that still holds
            return crossings, None
        least = overview.least(crossings, found.sampled, found.unordered)
        return least, Joint(found.joint, found.two_series)

    def segments(self, database, context):
        """The border segments of the latest run as it would find them now, and its id; None where there is none."""
        from ...core.reports.movement_account import SEGMENTS, latest_run
        from ..movement.crossing_segments import CrossingSegmentsAlgorithm

        stored = latest_run(database.read("runs").to_dict("records"), SEGMENTS)
        found = CrossingSegmentsAlgorithm().again(database, stored, context) if stored else None
        return found, stored["run_id"] if found else None
