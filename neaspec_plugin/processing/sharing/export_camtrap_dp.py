"""Write the camera records of the database as a Camtrap DP package."""

from __future__ import annotations

import secrets

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ... import paths
from ...adapters.wording import Wording, tr
from ...core.errors import NeaspecError
from ...core.messages import Message
from ..base import PRODUCT, WORKING, NeaspecAlgorithm, end_run

# the standard's words, as core.sharing.camtrap_dp has them; written out, for core is imported when it runs
DESIGNS = ("simpleRandom", "systematicRandom", "clusteredRandom", "experimental", "targeted", "opportunistic")
METHODS = ("activityDetection", "timeLapse")
STATEMENTS = ("generalised_place_and_month", "generalised_place", "withheld_place_and_station")


class ExportCamtrapDpAlgorithm(NeaspecAlgorithm):
    """Generalised through the release gate; exact only for a recipient whom the run names."""

    DATASETS, EXACT, RECIPIENT, OUTPUT = "DATASETS", "EXACT", "RECIPIENT", "OUTPUT"
    TITLE, CONTACT, EMAIL = "TITLE", "CONTACT", "EMAIL"
    SAMPLING_DESIGN, CAPTURE_METHOD = "SAMPLING_DESIGN", "CAPTURE_METHOD"
    READS = ("deployments", "detections", "media", "imports", "species")
    COUNTED = {"DEPLOYMENTS": "deployments", "OBSERVATIONS": "observations", "MEDIA": "media"}
    OUTPUT_KINDS = {
        **dict.fromkeys(("DATABASE", "RUN", *COUNTED, "WITHHELD"), WORKING),
        "OUTPUT": PRODUCT,
    }
    icon_name = "report"

    def name(self) -> str:
        return "exportcamtrapdp"

    def displayName(self) -> str:  # noqa: N802
        return tr("Export Camtrap DP package")

    def initAlgorithm(self, config=None) -> None:  # noqa: N802
        self.add_export_parameters()
        self.add(
            QgsProcessingParameterEnum(
                self.SAMPLING_DESIGN,
                tr("Sampling design"),
                options=list(DESIGNS),
                usesStaticStrings=True,
                optional=True,
            ),
            tr("How the places of the cameras were chosen; needed where the imported data set does not say it."),
        )
        self.add(
            QgsProcessingParameterEnum(
                self.CAPTURE_METHOD,
                tr("Capture method"),
                options=list(METHODS),
                allowMultiple=True,
                usesStaticStrings=True,
                optional=True,
            ),
            tr("What released the cameras; needed where neither the imported data set nor its media say it."),
        )
        self.add_numbers({"DEPLOYMENTS": tr("Deployments"), "OBSERVATIONS": tr("Observations"), "MEDIA": tr("Media")})

    def add_export_parameters(self) -> None:
        self.add_database()
        self.add(
            QgsProcessingParameterString(self.DATASETS, tr("Data sets"), optional=True),
            tr("Names of data sets with a semicolon between them; left empty, all of them."),
        )
        self.add(
            QgsProcessingParameterString(self.TITLE, tr("Title of the package"), optional=True),
            tr("Needed, unless an exact package takes it from the imported data set."),
        )
        self.add(
            QgsProcessingParameterString(self.CONTACT, tr("Contact"), optional=True),
            tr("The office or person to ask about the data; it stands in the package."),
        )
        self.add(
            QgsProcessingParameterString(self.EMAIL, tr("E-mail of the contact"), optional=True),
            tr("It stands in the package."),
        )
        self.add(
            QgsProcessingParameterBoolean(self.EXACT, tr("Exact places, times and names"), defaultValue=False),
            tr("Off, the package is generalised. On, it needs a recipient, whom the run records."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString(self.RECIPIENT, tr("Recipient"), optional=True),
            tr("For whom the package is made; needed for an exact one."),
            advanced=True,
        )
        self.add_language()
        self.add(
            QgsProcessingParameterFileDestination(self.OUTPUT, tr("Package"), fileFilter="ZIP (*.zip)"),
            tr("A zip. It gets its name only after it has been read again."),
        )

    def add_numbers(self, labels: dict[str, str]) -> None:
        for output, label in {**labels, "WITHHELD": tr("Rows withheld")}.items():
            self.addOutput(QgsProcessingOutputNumber(output, label))

    def standard(self):
        """The module of core that knows the standard."""
        from ...core.sharing import camtrap_dp

        return camtrap_dp

    def execute(self, parameters, context, progress):
        from ...adapters.clock import now
        from ...core.sharing.archive import write_archive
        from ...core.sharing.package_rows import About
        from ...core.sharing.policy import Policy
        from ...core.species.reference import sensitivity

        standard = self.standard()
        database = self.database(parameters, context)
        exact = self.parameterAsBoolean(parameters, self.EXACT, context)
        recipient = self.parameterAsString(parameters, self.RECIPIENT, context).strip()
        if exact and not recipient:
            raise NeaspecError("recipient_missing")
        named = self.parameterAsString(parameters, self.DATASETS, context).split(";")
        datasets = [name.strip() for name in named if name.strip()]
        words = Wording(self.parameterAsEnumString(parameters, self.LANGUAGE, context))
        texts = {
            name: self.parameterAsString(parameters, name, context).strip()
            for name in (self.TITLE, self.CONTACT, self.EMAIL)
        }
        about = About(
            created=f"{now()[:19]}Z",
            title=texts[self.TITLE],
            contact=texts[self.CONTACT],
            email=texts[self.EMAIL],
            statements={code: words.text(Message(code)) for code in STATEMENTS},
            **self.further(parameters, context),
        )
        asked = {"datasets": datasets, "exact": exact, "title": about.title}
        run = self.start_run(asked, database, self.READS, recipient=recipient or None)
        policy = Policy(sensitivity(paths.reference_dir()))
        tables = {table: database.read(table) for table in self.READS}
        progress.set_progress(20)
        # a key of its own for each package, so that two packages cannot be joined by their pseudonyms
        package = standard.build(tables, policy, secrets.token_bytes(32), about, recipient if exact else None, datasets)
        progress.set_progress(60)
        path = self.parameterAsFileOutput(parameters, self.OUTPUT, context)
        write_archive(path, package.files, lambda draft: standard.check(draft, package))
        for table, rows in package.rows.items():
            progress.info(Message("export_written", rows=rows, table=table))
        for reason, rows in package.withheld.most_common():
            progress.info(Message("export_withheld", rows=rows, reason=Message(f"withheld_{reason}")))
        with database.transaction() as writer:
            end_run(writer, run, {})
        numbers = {output: package.rows[table] for output, table in self.COUNTED.items()}
        withheld = sum(package.withheld.values())
        return {
            self.DATABASE: database.path,
            self.RUN: run["run_id"],
            self.OUTPUT: path,
            **numbers,
            "WITHHELD": withheld,
        }

    def further(self, parameters, context) -> dict:
        """What only this standard asks for."""
        return {
            "sampling_design": self.parameterAsEnumString(parameters, self.SAMPLING_DESIGN, context),
            "capture_method": [
                method for method in self.parameterAsEnumStrings(parameters, self.CAPTURE_METHOD, context) if method
            ],
        }
