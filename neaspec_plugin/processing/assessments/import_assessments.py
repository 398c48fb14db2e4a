"""Take filled-in forms of site assessments into the database."""

from __future__ import annotations

from datetime import date

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
)

from ...adapters.wording import tr
from ...core.messages import Message
from ..base import WORKING, NeaspecAlgorithm, end_run


class ImportAssessmentsAlgorithm(NeaspecAlgorithm):
    """Reads forms in any of the seven languages, accounts for every row, and writes all of it or nothing."""

    INPUT, ACCOUNT, REJECTED, CONFLICTS, ASSESSMENTS = "INPUT", "ACCOUNT", "REJECTED", "CONFLICTS", "ASSESSMENTS"
    NUMBERS = ("ROWS_IN", "ROWS_KEPT", "ROWS_REJECTED")
    OUTPUT_KINDS = dict.fromkeys(("DATABASE", "RUN", ACCOUNT, REJECTED, CONFLICTS, ASSESSMENTS, *NUMBERS), WORKING)
    icon_name = "import"

    def name(self) -> str:
        return "importassessments"

    def displayName(self) -> str:  # noqa: N802
        return tr("Import site assessments")

    def initAlgorithm(self, config=None) -> None:  # noqa: N802
        self.add(
            QgsProcessingParameterFile(self.INPUT, tr("Form or folder of forms"), fileFilter="All files (*)"),
            tr("What “Make a form for site assessments” wrote, filled in; or a folder of them, of several countries."),
        )
        self.add_database()
        for output, label, help_text in (
            (self.ACCOUNT, tr("Account of the forms"), tr("Rows in, kept, rejected and changed, by file and sheet.")),
            (self.REJECTED, tr("Defects of the forms"), tr("Each with its file, sheet, row, column and reason.")),
            (
                self.CONFLICTS,
                tr("Answers in which offices differ"),
                tr("Two offices on the same site and year, side by side."),
            ),
        ):
            kind = QgsProcessing.SourceType.TypeVector
            self.add(QgsProcessingParameterFeatureSink(output, label, kind, optional=True), help_text)
        self.addOutput(QgsProcessingOutputVectorLayer(self.ASSESSMENTS, tr("Site assessments")))
        for output, label in zip(self.NUMBERS, (tr("Rows in"), tr("Rows kept"), tr("Rows rejected"))):
            self.addOutput(QgsProcessingOutputNumber(output, label))

    def execute(self, parameters, context, progress):
        from ...adapters.assessment_intake import account_frame, not_taken, read_forms, told, write
        from ...core.progress import Part

        database = self.database(parameters, context)
        path = self.parameterAsFile(parameters, self.INPUT, context)
        read = read_forms(database, path, date.today(), Part(progress, 0, 60))
        files = tuple((one.path, one.form.sha256) for one in read)
        run = self.start_run({}, database, ("sites", "species", "corridors"), files)
        with database.transaction(progress) as writer:
            accounts = write(writer, read, Part(progress, 60, 80))
            taken = told(read, accounts, writer, self.words, Part(progress, 80, 100))
            end_run(writer, run, {})
        for message in (*summary(accounts, len(taken.conflicts)), *not_taken(taken.defects)):
            progress.info(message)
        frames = {
            self.ACCOUNT: account_frame(accounts),
            self.REJECTED: taken.defects,
            self.CONFLICTS: taken.conflicts,
        }
        results = {output: self.sink_frame(parameters, output, context, frame) for output, frame in frames.items()}
        results[self.ASSESSMENTS] = database.layer_source("assessments")
        sums = (sum(getattr(one, name) for one in accounts) for name in ("rows_in", "kept", "rejected"))
        return {self.DATABASE: database.path, self.RUN: run["run_id"], **results, **dict(zip(self.NUMBERS, sums))}


def summary(accounts, differing: int):
    """What the log says: the sums of each file, then of all."""
    for file in dict.fromkeys(one.file for one in accounts):
        own = [one for one in accounts if one.file == file]
        total = {name: sum(getattr(one, name) for one in own) for name in ("rows_in", "kept", "rejected", "blank")}
        yield Message("form_told", file=file, rows=total["rows_in"], kept=total["kept"], rejected=total["rejected"])
        if total["blank"]:
            yield Message("form_blank", file=file, rows=total["blank"])
    changes = {name: sum(getattr(one, name) for one in accounts) for name in ("added", "changed", "gone", "unchanged")}
    yield Message("account_changes", **changes)
    if differing:
        yield Message("form_conflicts", rows=differing)
