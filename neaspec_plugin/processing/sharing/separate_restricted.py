"""Keep exact rows in a file of their own, so that the other can travel."""

from __future__ import annotations

import os

from qgis.core import QgsProcessingOutputFile, QgsProcessingOutputNumber

from ... import paths, settings
from ...adapters.wording import tr
from ...core.messages import Message
from ..base import PRODUCT, WORKING, NeaspecAlgorithm, end_run


class SeparateRestrictedAlgorithm(NeaspecAlgorithm):
    """The exact file keeps everything; the public one has the same records, generalised, under pseudonyms."""

    RESTRICTED, PUBLIC = "RESTRICTED", "PUBLIC"
    NUMBERS = ("RECORDS", "LEFT_BEHIND")
    OUTPUT_KINDS = {**dict.fromkeys(("DATABASE", "RUN", RESTRICTED, *NUMBERS), WORKING), PUBLIC: PRODUCT}
    icon_name = "database"

    def name(self) -> str:
        return "separaterestricted"

    def displayName(self) -> str:  # noqa: N802
        return tr("Separate restricted rows")

    def initAlgorithm(self, config=None) -> None:  # noqa: N802
        self.add_database()
        self.addOutput(QgsProcessingOutputFile(self.RESTRICTED, tr("Exact file, which stays")))
        self.addOutput(QgsProcessingOutputFile(self.PUBLIC, tr("Generalised file, which may travel")))
        for output, label in zip(self.NUMBERS, (tr("Rows in the public file"), tr("Rows left behind"))):
            self.addOutput(QgsProcessingOutputNumber(output, label))

    def execute(self, parameters, context, progress):
        from ...adapters.database import open_database
        from ...adapters.restricted_file import separate
        from ...core.sharing.policy import Policy
        from ...core.species.reference import listed_classes, sensitivity

        path = self.parameterAsFile(parameters, self.DATABASE, context)
        policy = Policy(sensitivity(paths.reference_dir()), listed_classes(paths.reference_dir()))
        exact, public, made = separate(path, policy, settings.pseudonym_key(), progress)
        database = open_database(exact)
        run = self.start_run({}, database, ("detections", "deployments"))
        with database.transaction() as writer:
            end_run(writer, run, {})
        rows = sum(map(len, made.tables.values()))
        left = sum(made.left_behind.values())
        progress.info(
            Message(
                "restricted_separated",
                exact=os.path.basename(exact),
                public=os.path.basename(public),
                rows=rows,
                left=left,
            )
        )
        return {
            self.DATABASE: exact,
            self.RUN: run["run_id"],
            self.RESTRICTED: exact,
            self.PUBLIC: public,
            **dict(zip(self.NUMBERS, (rows, left))),
        }
