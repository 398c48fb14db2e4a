"""Tell what changed in the database between two days: one HTML file, one PDF and a table, for the yearly meeting."""

from __future__ import annotations

from qgis.core import QgsProcessing, QgsProcessingParameterDateTime, QgsProcessingParameterFeatureSink

from ...adapters.wording import Wording, tr
from ..base import PRODUCT, WORKING, end_run
from ..report_algorithm import ReportAlgorithm


class ProgressReportAlgorithm(ReportAlgorithm):
    """New counts, changed verdicts and why, crossings, protected areas, assessments, recommendations; passes the release
    gate."""

    FROM, TO, CHANGES = "FROM", "TO", "CHANGES"
    OUTPUT_KINDS = {"DATABASE": WORKING, "RUN": WORKING, "HTML": PRODUCT, "PDF": PRODUCT, CHANGES: PRODUCT}

    def name(self) -> str:
        return "progressreport"

    def displayName(self) -> str:  # noqa: N802
        return tr("Write progress report")

    def initAlgorithm(self, config=None) -> None:  # noqa: N802
        self.add_database()
        for name, label, help_text in (
            (self.FROM, tr("From day"), tr("The first day of the period, for instance that of the last meeting.")),
            (self.TO, tr("To day"), tr("The last day of the period.")),
        ):
            self.add(
                QgsProcessingParameterDateTime(name, label, type=QgsProcessingParameterDateTime.Type.Date), help_text
            )
        self.add_language()
        self.add_report_files()
        self.add(
            QgsProcessingParameterFeatureSink(
                self.CHANGES, tr("Changes"), QgsProcessing.SourceType.TypeVector, optional=True
            ),
            tr("One row per change; places as in the report."),
        )
        self.add_recipient()

    def execute(self, parameters, context, progress):
        from ...core.reports.change_list import WORDS
        from ...core.reports.crossing_changes import crossing_changes
        from ...core.reports.document import plain
        from ...core.reports.period import period
        from ...core.reports.progress_report import READS, build

        database = self.database(parameters, context)
        asked = period(*(self.day(parameters, name, context) for name in (self.FROM, self.TO)))
        language, recipient = self.language(parameters, context), self.recipient(parameters, context)
        question = {"language": language, "from": asked.first, "to": asked.last}
        run = self.start_run(
            question, database, (*(name for name in READS if name != "runs"), "crossings"), (), None, recipient
        )
        read = {table: database.read(table) for table in READS}
        crossings = crossing_changes({"crossings": database.read("crossings"), "runs": read["runs"]}, asked)
        tables = self.released(database, read, recipient)
        document, changes = build(tables, language, asked, crossings, self.about(run))
        words = Wording(language)
        changes[WORDS] = [plain(cell, words) for cell in changes[WORDS]]
        results = self.write_report(parameters, context, progress, document, tables)
        results[self.CHANGES] = self.sink_frame(parameters, self.CHANGES, context, changes)
        with database.transaction() as writer:
            end_run(writer, run, {})
        return {self.DATABASE: database.path, self.RUN: run["run_id"], **results}
