"""Write the sheet of one site for Ramsar, the flyway network or the KBA register, as far as the database answers it."""

from __future__ import annotations

import re

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterString,
)

from ... import paths, settings
from ...about import VERSION
from ...adapters.wording import Wording, tr
from ..base import PRODUCT, WORKING, NeaspecAlgorithm, end_run
from .site_readiness import SHEETS

_UNSAFE = re.compile(r"[^\w-]")


class ExportSiteSheetAlgorithm(NeaspecAlgorithm):
    """Tables, page, maps, boundary and the list of what is missing; passes the release gate, names no person."""

    SITE, SHEET, RECIPIENT, FOLDER = "SITE", "SHEET", "RECIPIENT", "FOLDER"
    NUMBERS = ("ANSWERED", "REQUIRED")
    OUTPUT_KINDS = {**dict.fromkeys(("DATABASE", "RUN", *NUMBERS), WORKING), FOLDER: PRODUCT}
    icon_name = "report"

    def name(self) -> str:
        return "exportsitesheet"

    def displayName(self) -> str:  # noqa: N802
        return tr("Export the sheet of a site")

    def initAlgorithm(self, config=None) -> None:  # noqa: N802
        self.add_database()
        self.add(QgsProcessingParameterString(self.SITE, tr("Site")), tr("Its id in table sites, such as RUS-KHANKA."))
        self.add(
            QgsProcessingParameterEnum(
                self.SHEET,
                tr("Information sheet"),
                options=list(SHEETS),
                usesStaticStrings=True,
                defaultValue=SHEETS[0],
            ),
            tr("ris: Ramsar; sis: flyway network (EAAFP); kba: Key Biodiversity Areas."),
        )
        self.add_language()
        self.add(
            QgsProcessingParameterString(self.RECIPIENT, tr("Recipient of an exact sheet"), optional=True),
            tr(
                "Left empty, sensitive places are generalised. With a name, places are exact, and the run records the name."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFolderDestination(self.FOLDER, tr("Folder of the sheet")),
            tr("A new or an empty folder; it is filled only when everything is written."),
        )
        for output, label in zip(self.NUMBERS, (tr("Required items answered"), tr("Required items"))):
            self.addOutput(QgsProcessingOutputNumber(output, label))

    def execute(self, parameters, context, progress):
        from ...adapters.report_maps import render_all
        from ...adapters.sheet_folder import write_folder
        from ...adapters.whole_folder import check_folder
        from ...core.assessments.persons import known_persons, without_persons
        from ...core.assessments.sheet_items import known_classes, sheet_items
        from ...core.assessments.site_rows import READS, of_one_site
        from ...core.assessments.site_sheet import boundary_of, build, told
        from ...core.reports.document import Context
        from ...core.sharing.policy import Policy
        from ...core.sharing.release import release_tables
        from ...core.species.reference import listed_classes, read_csv, sensitivity

        database = self.database(parameters, context)
        site = self.parameterAsString(parameters, self.SITE, context).strip()
        sheet = self.parameterAsEnumString(parameters, self.SHEET, context)
        words = Wording(self.parameterAsEnumString(parameters, self.LANGUAGE, context))
        recipient = self.parameterAsString(parameters, self.RECIPIENT, context).strip() or None
        folder = check_folder(self.parameterAsString(parameters, self.FOLDER, context))
        asked = {"site": site, "sheet": sheet, "language": words.language}
        run = self.start_run(asked, database, tuple(one for one in READS if one != "runs"), recipient=recipient)
        exact = of_one_site({table: database.read(table) for table in READS}, site)
        policy = Policy(sensitivity(paths.reference_dir()), listed_classes(paths.reference_dir()))
        released = release_tables(exact, policy, settings.pseudonym_key(), recipient)
        released = without_persons(released, known_persons(database.read))
        progress.set_progress(30)
        reference = {
            name: read_csv(paths.reference_dir(), name) for name in ("sheet_items", "habitat_classes", "threat_classes")
        }
        items = sheet_items(reference["sheet_items"], reference["habitat_classes"], (sheet,))
        classes = known_classes(reference["habitat_classes"], reference["threat_classes"])
        about = Context(run["started"][:10], VERSION, {}, recipient or "")
        made = build(released, exact, items, site, words.language, about, classes)
        images = render_all(made.document, released, words, progress, settings.boundaries_file())
        progress.set_progress(70)
        name = _UNSAFE.sub("_", f"{site}_{sheet}")
        write_folder(folder, name, made.document, images, boundary_of(released, site, sheet), words)
        for message in told(made, name):
            progress.info(message)
        with database.transaction() as writer:
            end_run(writer, run, {})
        numbers = dict(zip(self.NUMBERS, (made.answered, made.required)))
        return {self.DATABASE: database.path, self.RUN: run["run_id"], self.FOLDER: folder, **numbers}
