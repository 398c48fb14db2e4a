"""Decide what a quality test or a reader found, and let the records follow."""

from __future__ import annotations

import hashlib

from qgis.core import QgsProcessingOutputNumber, QgsProcessingParameterEnum, QgsProcessingParameterString

from ... import paths, settings
from ...adapters.wording import tr
from ...core.messages import Message
from ..base import WORKING, NeaspecAlgorithm, end_run

DECISIONS = ("accept", "correct", "reject", "note")  # those of core.detections.review, whose import is heavy


class ReviewIssuesAlgorithm(NeaspecAlgorithm):
    """Keeps a reviewer's decision with who and when; a later one replaces it."""

    ISSUES, DECISION, CORRECTED, REVIEWER, NOTE = "ISSUES", "DECISION", "CORRECTED", "REVIEWER", "NOTE"
    NUMBERS = ("DECIDED", "CHANGED", "REMOVED", "RESTORED")
    OUTPUT_KINDS = dict.fromkeys(("DATABASE", "RUN", *NUMBERS), WORKING)
    icon_name = "assess"

    def name(self) -> str:
        return "reviewissues"

    def displayName(self) -> str:  # noqa: N802
        return tr("Review issues")

    def initAlgorithm(self, config=None) -> None:  # noqa: N802
        self.add_database()
        self.add(
            QgsProcessingParameterString(self.ISSUES, tr("Issues"), multiLine=True),
            tr("Names of issues (issue_id) with ; between them."),
        )
        self.add(
            QgsProcessingParameterEnum(
                self.DECISION, tr("Decision"), options=list(DECISIONS), usesStaticStrings=True, defaultValue="note"
            ),
            tr(
                "accept: the record is right and the test does not flag it again; correct: the values below are right; reject: the record is taken out; note: only a remark."
            ),
        )
        self.add(
            QgsProcessingParameterString(self.CORRECTED, tr("Corrected values (JSON)"), optional=True, multiLine=True),
            tr(
                'For the decision to correct: an object with columns and values, a place as WKT: {"individualCount": 2}.'
            ),
        )
        self.add(
            QgsProcessingParameterString(self.REVIEWER, tr("Reviewer")),
            tr("Who decides. The name is kept with the decision and never shared."),
        )
        self.add(
            QgsProcessingParameterString(self.NOTE, tr("Remark"), optional=True, multiLine=True),
            tr("Why it was decided so. Kept with the decision and never shared."),
        )
        labels = (tr("Issues decided"), tr("Records changed"), tr("Records taken out"), tr("Records brought back"))
        for output, label in zip(self.NUMBERS, labels):
            self.addOutput(QgsProcessingOutputNumber(output, label))

    def execute(self, parameters, context, progress):
        from ...adapters.border_strips import office_or_bundled, read_sides
        from ...adapters.reviewing import review
        from ...core.species.reference import constants

        database = self.database(parameters, context)
        text = {
            name: self.parameterAsString(parameters, name, context)
            for name in (self.ISSUES, self.CORRECTED, self.REVIEWER, self.NOTE)
        }
        issues = [name.strip() for name in text[self.ISSUES].split(";")]
        decision = self.parameterAsEnumString(parameters, self.DECISION, context)
        strips = office_or_bundled(settings.boundaries_file())
        sides = read_sides(strips, constants(paths.reference_dir(), "defaults")["boundary_uncertainty_m"])
        # names of issues hold those of stations, and corrections hold places: a run keeps neither
        asked = hashlib.sha256("\n".join((*issues, text[self.CORRECTED])).encode("utf-8")).hexdigest()[:12]
        run = self.start_run({"issues": len(issues), "asked": asked, "decision": decision}, database, ())
        with database.transaction(progress) as writer:
            done = review(writer, issues, decision, text[self.CORRECTED], text[self.REVIEWER], text[self.NOTE], sides)
            end_run(writer, run, {})
        progress.info(
            Message(
                "decisions_taken",
                issues=done.issues,
                changed=done.changed,
                removed=done.removed,
                restored=done.restored,
            )
        )
        if done.waiting:
            progress.info(Message("decisions_wait", issues=done.waiting))
        numbers = (done.issues, done.changed, done.removed, done.restored)
        return {self.DATABASE: database.path, self.RUN: run["run_id"], **dict(zip(self.NUMBERS, numbers))}
