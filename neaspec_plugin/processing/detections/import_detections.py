"""Take counts and detections into the database."""

from __future__ import annotations

import os
from dataclasses import replace

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ... import paths, settings
from ...adapters.wording import FONTS, Wording, tr
from ...core.messages import Message
from ..base import PRODUCT, WORKING, NeaspecAlgorithm, end_run, write_text


class ImportDetectionsAlgorithm(NeaspecAlgorithm):
    """Reads a source in chunks, accounts for every record, and writes all of it or nothing."""

    INPUT, FORMAT, DATASET, MAPPING, REPORT = "INPUT", "FORMAT", "DATASET", "MAPPING", "REPORT"
    LAYERS = {
        "DETECTIONS": "detections",
        "DEPLOYMENTS": "deployments",
        "EFFORT": "effort",
        "COUNTS": "counts",
        "SAMPLES": "samples",
        "GENOTYPES": "genotypes",
        "ISSUES": "import_issues",
    }
    NUMBERS = ("RECORDS_IN", "KEPT", "REJECTED", "FLAGGED")
    OUTPUT_KINDS = {
        **dict.fromkeys(("DATABASE", "RUN", *LAYERS, *NUMBERS), WORKING),
        "REPORT": PRODUCT,
    }
    icon_name = "import"

    def name(self) -> str:
        return "importdetections"

    def displayName(self) -> str:  # noqa: N802
        return tr("Import counts and detections")

    def initAlgorithm(self, config=None) -> None:  # noqa: N802
        from ...core.detections.readers import FORMATS  # light: the readers themselves are imported when they run

        self.add(
            QgsProcessingParameterFile(
                self.INPUT, tr("File, folder or zip"), fileFilter="All files (*)", optional=True
            ),
            tr(
                "A table of counts (CSV, XLSX, ODS) or a Camtrap DP package. Left empty: the published counts of the plugin."
            ),
        )
        self.add(
            QgsProcessingParameterEnum(
                self.FORMAT, tr("Format"), options=list(FORMATS), usesStaticStrings=True, defaultValue="auto"
            ),
            tr("“auto” tells the format by the content."),
        )
        self.add_database()
        self.add(
            QgsProcessingParameterString(self.DATASET, tr("Name of the data set"), optional=True),
            tr("What a corrected table of the same data shares with the earlier one. A package brings its own name."),
        )
        self.add(
            QgsProcessingParameterString(self.MAPPING, tr("Mapping of columns (JSON)"), optional=True, multiLine=True),
            tr("For a table with other column names: an object with the plugin's field and the table's column."),
            advanced=True,
        )
        self.add_language()
        self.add(
            QgsProcessingParameterFileDestination(
                self.REPORT, tr("Account of the import (HTML)"), fileFilter="HTML (*.html)", optional=True
            ),
            tr("How many records came in, were kept, rejected and flagged, and why."),
        )
        for output, label in (
            ("DETECTIONS", tr("Detections")),
            ("DEPLOYMENTS", tr("Deployments")),
            ("EFFORT", tr("Survey effort")),
            ("COUNTS", tr("Counts")),
            ("SAMPLES", tr("Samples")),
            ("GENOTYPES", tr("Genotypes")),
            ("ISSUES", tr("Issues of the import")),
        ):
            self.addOutput(QgsProcessingOutputVectorLayer(output, label))
        for output, label in zip(
            self.NUMBERS, (tr("Records in"), tr("Records kept"), tr("Records rejected"), tr("Records flagged"))
        ):
            self.addOutput(QgsProcessingOutputNumber(output, label))

    def execute(self, parameters, context, progress):
        from ...adapters.border_strips import office_or_bundled, read_sides
        from ...adapters.intake import take_in
        from ...core.detections.mapping import mapping_from_json
        from ...core.detections.readers.count_table import REFERENCE
        from ...core.reports import html, import_account
        from ...core.sharing.release import release_text
        from ...core.species.reference import constants

        database = self.database(parameters, context)
        bundled = paths.resource("reference", "counts.csv")
        path = self.parameterAsFile(parameters, self.INPUT, context) or bundled
        dataset_id = self.parameterAsString(parameters, self.DATASET, context)
        if not dataset_id and os.path.isfile(path) and os.path.samefile(path, bundled):
            dataset_id = REFERENCE  # published rows keep their own ids
        mapping = mapping_from_json(self.parameterAsString(parameters, self.MAPPING, context))
        strips = office_or_bundled(settings.boundaries_file())
        sides = read_sides(strips, constants(paths.reference_dir(), "defaults")["boundary_uncertainty_m"])
        intake = take_in(
            database,
            path,
            self.parameterAsEnumString(parameters, self.FORMAT, context),
            dataset_id,
            mapping,
            sides,
            progress,
        )
        file = os.path.basename(path)
        if not intake.taken:
            progress.info(Message("already_imported", file=file))
        for message in intake.account.messages():
            progress.info(message)
        files = ((path, intake.dataset.sha256),)
        run = self.start_run(
            {"dataset": intake.dataset.dataset_id, "mapping": mapping}, database, ("sites", "species"), files
        )
        with database.transaction() as writer:
            end_run(writer, run, {})
        results = {output: database.layer_source(table) for output, table in self.LAYERS.items()}
        account = intake.account
        numbers = (account.records_in, account.kept, account.rejected, account.flagged)
        page = self.parameterAsFileOutput(parameters, self.REPORT, context)
        if page:
            language = self.parameterAsEnumString(parameters, self.LANGUAGE, context)
            told = replace(intake.dataset, source_file=release_text(intake.dataset.source_file))
            document = import_account.build(told, account, language)
            write_text(page, html.render(document, Wording(language), {}, FONTS[language]))
            results[self.REPORT] = page
        return {self.DATABASE: database.path, self.RUN: run["run_id"], **results, **dict(zip(self.NUMBERS, numbers))}
