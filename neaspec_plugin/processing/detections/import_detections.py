"""Take counts and detections into the database."""

from __future__ import annotations

import os
from dataclasses import replace

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ... import paths, settings
from ...adapters.wording import FONTS, Wording, tr
from ...core.errors import NeaspecError
from ...core.messages import Message
from ...core.schema import COUNTRIES
from ..base import PRODUCT, WORKING, NeaspecAlgorithm, end_run, write_text


class ImportDetectionsAlgorithm(NeaspecAlgorithm):
    """Reads a source in chunks, accounts for every record, and writes all of it or nothing."""

    INPUT, FORMAT, DATASET, MAPPING, REPORT = "INPUT", "FORMAT", "DATASET", "MAPPING", "REPORT"
    CRS, COUNTRY, TIMEZONE, OFFSET_MODEL = "CRS", "COUNTRY", "TIMEZONE", "OFFSET_MODEL"
    DATE_ORDER, ENCODING, PROFILE, CHECK, PASSPHRASE = "DATE_ORDER", "ENCODING", "PROFILE", "CHECK", "PASSPHRASE"
    LAYERS = {
        "DETECTIONS": "detections",
        "DEPLOYMENTS": "deployments",
        "EFFORT": "effort",
        "COUNTS": "counts",
        "SAMPLES": "samples",
        "GENOTYPES": "genotypes",
        "MEDIA": "media",
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
                "A package, an export or a table of counts or records: a folder, a zip or a file. Left empty: the published counts of the plugin."
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
        self.add(
            QgsProcessingParameterFile(
                self.PROFILE, tr("Saved mapping of columns"), fileFilter="JSON (*.json)", optional=True
            ),
            tr("The file that the mapping dialog saved. What is given here beside it goes before what it says."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterEnum(
                self.COUNTRY,
                tr("Country that owns the data"),
                options=["", *COUNTRIES],
                usesStaticStrings=True,
                optional=True,
            ),
            tr("The country of the office that owns the records, as its three letters."),
        )
        self.add(
            QgsProcessingParameterCrs(self.CRS, tr("Coordinate reference system"), optional=True),
            tr("That of the coordinates in the file, where the file does not say it."),
        )
        self.add(
            QgsProcessingParameterString(self.TIMEZONE, tr("Time zone"), optional=True),
            tr("That of the clocks, by its name in the IANA list (Asia/Vladivostok), where the file does not say it."),
        )
        self.add(
            QgsProcessingParameterEnum(
                self.OFFSET_MODEL,
                tr("Shift of Chinese online maps to be undone"),
                options=["", "GCJ-02", "BD-09"],
                usesStaticStrings=True,
                optional=True,
            ),
            tr("Only where it is known that the coordinates were taken from such a map."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterEnum(
                self.DATE_ORDER,
                tr("Order of day and month"),
                options=["auto", "dmy", "mdy"],
                usesStaticStrings=True,
                defaultValue="auto",
            ),
            tr("“auto” tells it by the dates of the file, or leaves it open."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString(self.ENCODING, tr("Encoding of the text"), optional=True),
            tr("Left empty: told by the words of the file."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean(self.CHECK, tr("Run the quality tests"), defaultValue=True),
            tr("The tests of “Check detections” at their default levels."),
        )
        self.add(
            QgsProcessingParameterString(self.PASSPHRASE, tr("Passphrase of a shared package"), optional=True),
            tr("Tells whether a neighbour's package is as it was signed. It is not kept in the database."),
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
            ("MEDIA", tr("Media")),
            ("ISSUES", tr("Issues of the import")),
        ):
            self.addOutput(QgsProcessingOutputVectorLayer(output, label))
        for output, label in zip(
            self.NUMBERS, (tr("Records in"), tr("Records kept"), tr("Records rejected"), tr("Records flagged"))
        ):
            self.addOutput(QgsProcessingOutputNumber(output, label))

    def execute(self, parameters, context, progress):
        from ...adapters.border_strips import office_or_bundled, read_sides
        from ...adapters.checking import default_setting
        from ...adapters.intake import take_in
        from ...core.detections.readers.count_table import REFERENCE
        from ...core.progress import Part, step
        from ...core.reports import html, import_account
        from ...core.sharing.release import release_text
        from ...core.species.reference import constants

        database = self.database(parameters, context)
        bundled = paths.resource("reference", "counts.csv")
        path = self.parameterAsFile(parameters, self.INPUT, context) or bundled
        dataset_id = self.parameterAsString(parameters, self.DATASET, context)
        if not dataset_id and os.path.isfile(path) and os.path.samefile(path, bundled):
            dataset_id = REFERENCE  # published rows keep their own ids
        profile = self._profile(parameters, context)
        strips = office_or_bundled(settings.boundaries_file())
        sides = read_sides(strips, constants(paths.reference_dir(), "defaults")["boundary_uncertainty_m"])
        step(progress, 1, 200)
        check = self.parameterAsBool(parameters, self.CHECK, context)
        setting = default_setting(settings.ranges_file()) if check else None
        step(progress, 1, 100)
        intake = take_in(
            database,
            path,
            profile.format_id,
            dataset_id,
            profile.mapping,
            sides,
            Part(progress, 1, 100),
            {name.lower(): value for name, value in profile.options.items()},
            setting,
            self.parameterAsString(parameters, self.PASSPHRASE, context),
        )
        file = os.path.basename(path)
        if not intake.taken:
            progress.info(Message("already_imported", file=file))
        for message in intake.account.messages():
            progress.info(message)
        files = ((path, intake.dataset.sha256),)
        asked = {"dataset": intake.dataset.dataset_id, "mapping": dict(profile.mapping), "check": check}
        asked.update({name.lower(): value for name, value in sorted(profile.options.items())})
        run = self.start_run(asked, database, ("sites", "species"), files)
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

    def _profile(self, parameters, context):
        """How the file is to be read: what the parameters say, and for the rest the saved profile."""
        from ...core.detections.mapping import OPTIONS, Profile, mapping_from_json, profile_from_json

        saved, file = Profile(), self.parameterAsFile(parameters, self.PROFILE, context)
        if file:
            try:
                with open(file, encoding="utf-8") as stream:
                    saved = profile_from_json(stream.read(), os.path.basename(file))
            except FileNotFoundError as error:
                raise NeaspecError("file_not_found", file=os.path.basename(file)) from error
            except (OSError, UnicodeDecodeError) as error:
                raise NeaspecError("broken_profile", file=os.path.basename(file)) from error
        crs = self.parameterAsCrs(parameters, self.CRS, context)
        said = {
            self.CRS: crs.authid() if crs.isValid() else "",
            **{
                name: self.parameterAsEnumString(parameters, name, context)
                for name in (self.COUNTRY, self.OFFSET_MODEL, self.DATE_ORDER)
            },
            **{name: self.parameterAsString(parameters, name, context) for name in (self.TIMEZONE, self.ENCODING)},
        }
        format_id = self.parameterAsEnumString(parameters, self.FORMAT, context)
        mapping = mapping_from_json(self.parameterAsString(parameters, self.MAPPING, context))
        options = {**saved.options, **{name: value for name, value in said.items() if value not in ("", "auto")}}
        return Profile(
            saved.format_id if format_id == "auto" else format_id,
            mapping or saved.mapping,
            {name: options[name] for name in OPTIONS if options.get(name)},
        )
