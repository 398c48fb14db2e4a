"""Decide which records and which codes of agencies are one animal."""

from __future__ import annotations

import hashlib

from qgis.core import QgsProcessingOutputNumber, QgsProcessingParameterEnum, QgsProcessingParameterString

from ...adapters.wording import tr
from ...core.messages import Message
from ...core.schema import VOCABULARIES
from ..base import WORKING, NeaspecAlgorithm, end_run


class ReviewIdentitiesAlgorithm(NeaspecAlgorithm):
    """Keeps a reviewer's decision with who and when: on proposed links, or on a pair of codes."""

    LINKS, PAIR, DECISION, FLANK, METHOD = "LINKS", "PAIR", "DECISION", "FLANK", "METHOD"
    REVIEWER, NOTE, REVIEWED = "REVIEWER", "NOTE", "REVIEWED"
    OUTPUT_KINDS = dict.fromkeys(("DATABASE", "RUN", REVIEWED), WORKING)
    icon_name = "assess"

    def name(self) -> str:
        return "reviewidentities"

    def displayName(self) -> str:  # noqa: N802
        return tr("Review identities")

    def initAlgorithm(self, config=None) -> None:  # noqa: N802
        self.add_database()
        self.add(
            QgsProcessingParameterString(self.LINKS, tr("Links"), optional=True, multiLine=True),
            tr("Names of links between records and animals (evidence_id) with ; between them."),
        )
        self.add(
            QgsProcessingParameterString(self.PAIR, tr("Pair of codes (JSON)"), optional=True, multiLine=True),
            tr("An object with species_id, agency_a, code_a, agency_b and code_b."),
        )
        for name, label, vocabulary, default, help_text in (
            (
                self.DECISION,
                tr("Decision"),
                "identity_decision",
                "unsure",
                tr("same and different decide; unsure only notes; undone takes back the last decision."),
            ),
            (self.FLANK, tr("Flank"), "flank", "unknown", tr("The side of the body that was compared.")),
            (self.METHOD, tr("How they were told"), "id_method", "photo", tr("What the decision rests on.")),
        ):
            self.add(
                QgsProcessingParameterEnum(
                    name, label, list(VOCABULARIES[vocabulary]), usesStaticStrings=True, defaultValue=default
                ),
                help_text,
            )
        self.add(
            QgsProcessingParameterString(self.REVIEWER, tr("Reviewer")),
            tr("Who decides. The name is kept with the decision and never shared."),
        )
        self.add(
            QgsProcessingParameterString(self.NOTE, tr("Remark"), optional=True, multiLine=True),
            tr("Why it was decided so. Kept with the decision and never shared."),
        )
        self.addOutput(QgsProcessingOutputNumber(self.REVIEWED, tr("Decisions kept")))

    def execute(self, parameters, context, progress):
        from ...adapters.identity_reviewing import check, review_links, review_pair
        from ...core.individuals.proposals import genotype_grades

        database = self.database(parameters, context)
        names = (self.LINKS, self.PAIR, self.REVIEWER, self.NOTE)
        named, pair, reviewer, note = (self.parameterAsString(parameters, name, context) for name in names)
        links = [name.strip() for name in named.split(";") if name.strip()]
        words = (self.DECISION, self.FLANK, self.METHOD)
        decision, flank, method = (self.parameterAsEnumString(parameters, name, context) for name in words)
        check(decision, reviewer, links, pair)
        # codes of animals and names of samples stay out of the register of runs
        asked = hashlib.sha256("\n".join((*links, pair, reviewer)).encode("utf-8")).hexdigest()[:12]
        run = self.start_run({"links": len(links), "asked": asked, "decision": decision}, database, ())
        with database.transaction(progress) as writer:
            reviewed = review_links(writer, links, decision, reviewer, note)
            reviewed += review_pair(writer, pair, decision, flank, method, reviewer, note)
            known = (writer.read(table) for table in ("identity_evidence", "individuals"))
            writer.update("individuals", genotype_grades(*known))
            end_run(writer, run, {})
        progress.info(Message("identity_reviewed", reviewed=reviewed))
        return {self.DATABASE: database.path, self.RUN: run["run_id"], self.REVIEWED: reviewed}
