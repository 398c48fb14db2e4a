"""Make a package of detections for one recipient, as the office's policy permits."""

from __future__ import annotations

import hashlib
import hmac
import os
import secrets

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ... import paths, settings
from ...about import VERSION
from ...adapters.wording import FONTS, Wording, tr
from ...core.errors import NeaspecError
from ...core.messages import Message
from ...core.schema import COUNTRIES, SPECIES
from ..base import PRODUCT, WORKING, NeaspecAlgorithm, end_run, write_text

DEFAULTS = "sharing_defaults.csv"
STEPS = ("policy", "0.1", "0.5", "1")  # degrees; the first leaves it to the policy


class ShareDetectionsAlgorithm(NeaspecAlgorithm):
    """Coarse, pseudonymous, accounted for record by record; refused where the package would give a place away."""

    COUNTRY, RECIPIENT, POLICY, PRECISION = "COUNTRY", "RECIPIENT", "POLICY", "PRECISION"
    SPECIES, SINCE, UNTIL = "SPECIES", "SINCE", "UNTIL"
    RELEASE, PASSPHRASE, OUTPUT, REPORT = "RELEASE", "PASSPHRASE", "OUTPUT", "REPORT"
    READS = ("deployments", "effort", "detections", "samples")
    NUMBERS = ("SHARED", "WITHHELD")
    OUTPUT_KINDS = {
        **dict.fromkeys(("DATABASE", "RUN", *NUMBERS), WORKING),
        "OUTPUT": PRODUCT,
        "REPORT": PRODUCT,
    }
    icon_name = "report"

    def name(self) -> str:
        return "sharedetections"

    def displayName(self) -> str:  # noqa: N802
        return tr("Share detections")

    def initAlgorithm(self, config=None) -> None:  # noqa: N802
        self.add_database()
        self.add(
            QgsProcessingParameterEnum(
                self.COUNTRY, tr("Country of the office"), options=list(COUNTRIES), usesStaticStrings=True
            ),
            tr("Only records that this country owns are shared; those of others are never passed on."),
        )
        self.add(
            QgsProcessingParameterString(self.RECIPIENT, tr("Recipient")),
            tr("“public”, “member”, the code of a country such as RUS, or a recipient that the policy file names."),
        )
        self.add(
            QgsProcessingParameterFile(
                self.POLICY, tr("Policy of the office (CSV)"), fileFilter="CSV (*.csv)", optional=True
            ),
            tr("What may leave, by species, kind of record and recipient. Left empty: the defaults of the plugin."),
        )
        self.add(
            QgsProcessingParameterString(self.PASSPHRASE, tr("Passphrase for the signature"), optional=True),
            tr("As agreed with the recipient, at least 12 characters. Only the numbers for the public go without."),
        )
        self.add_codes(self.SPECIES, tr("Species"), SPECIES, tr("Nothing chosen means all six."))
        for name, label in ((self.SINCE, tr("From day")), (self.UNTIL, tr("To day"))):
            self.add(
                QgsProcessingParameterDateTime(
                    name, label, type=QgsProcessingParameterDateTime.Type.Date, optional=True
                ),
                tr("Left empty, the records are not bounded on this side."),
                advanced=True,
            )
        self.add(
            QgsProcessingParameterEnum(
                self.PRECISION,
                tr("Finest cell (degrees)"),
                options=list(STEPS),
                usesStaticStrings=True,
                defaultValue=STEPS[0],
            ),
            tr("Coarser than the policy asks for, never finer."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString(self.RELEASE, tr("Identifier of the release"), optional=True),
            tr("Pseudonyms hang on it: the same identifier gives the same ones. Left empty, a new one is drawn."),
            advanced=True,
        )
        self.add_language()
        self.add(
            QgsProcessingParameterFileDestination(self.OUTPUT, tr("Package"), fileFilter="ZIP (*.zip)"),
            tr("A zip. It gets its name only after it has been read again."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                self.REPORT, tr("Report on the package (HTML)"), fileFilter="HTML (*.html)", optional=True
            ),
            tr("What leaves, what stays and why, and what an attack on the package found."),
        )
        for output, label in zip(self.NUMBERS, (tr("Records shared"), tr("Records withheld"))):
            self.addOutput(QgsProcessingOutputNumber(output, label))

    def execute(self, parameters, context, progress):
        from ...adapters.border_strips import office_or_bundled, read_sides
        from ...adapters.clock import now
        from ...core.reports import html, share_account
        from ...core.sharing import shared_package
        from ...core.sharing.codes import secret_names
        from ...core.sharing.policy import Policy
        from ...core.sharing.share import share
        from ...core.sharing.shared import Request
        from ...core.species.reference import constants, sensitivity

        database = self.database(parameters, context)
        policy = Policy(sensitivity(paths.reference_dir()))
        path, digest, agreement = self.agreement(parameters, context, policy)
        office = self.parameterAsEnumString(parameters, self.COUNTRY, context)
        release = self.parameterAsString(parameters, self.RELEASE, context).strip() or secrets.token_hex(8)
        finest = self.parameterAsEnumString(parameters, self.PRECISION, context)
        request = Request(
            office,
            agreement.accept(self.parameterAsString(parameters, self.RECIPIENT, context)),
            now()[:10],
            hmac.new(settings.pseudonym_key(), f"release:{release}".encode(), hashlib.sha256).digest(),
            self.codes(parameters, self.SPECIES, context, SPECIES),
            self.day(parameters, self.SINCE, context),
            self.day(parameters, self.UNTIL, context),
            0.0 if finest == STEPS[0] else float(finest),
        )
        asked = {
            "country": office,
            "release": release,
            "today": request.today,
            "species": list(request.species),
            "since": request.since,
            "until": request.until,
            "precision": finest,
        }
        run = self.start_run(asked, database, self.READS, ((path, digest),), recipient=request.recipient)
        strips = office_or_bundled(settings.boundaries_file())
        sides = read_sides(strips, constants(paths.reference_dir(), "defaults")["boundary_uncertainty_m"])
        tables = {table: database.read(table) for table in self.READS}
        progress.set_progress(20)
        shared = share(tables, request, agreement, policy, sides)
        progress.set_progress(70)

        about = shared_package.About(office, request.recipient, release, request.today, VERSION, Wording("en").text)
        passphrase = self.parameterAsString(parameters, self.PASSPHRASE, context)
        output = self.parameterAsFileOutput(parameters, self.OUTPUT, context)
        shared_package.write(output, shared, about, passphrase, secret_names(tables))
        results = {self.OUTPUT: output}
        page = self.parameterAsFileOutput(parameters, self.REPORT, context)
        if page:
            language = self.parameterAsEnumString(parameters, self.LANGUAGE, context)
            document = share_account.build(shared, about, os.path.basename(path), bool(passphrase), language)
            write_text(page, html.render(document, Wording(language), {}, FONTS[language]))
            results[self.REPORT] = page
        withheld = sum(shared.account.withheld.values())
        progress.info(Message("share_told", shared=shared.account.shared, withheld=withheld))
        for reason, records in shared.account.withheld.most_common():
            progress.info(Message("share_told_reason", records=records, reason=Message(f"withheld_{reason}")))
        with database.transaction() as writer:
            end_run(writer, run, {})
        numbers = dict(zip(self.NUMBERS, (shared.account.shared, withheld)))
        return {self.DATABASE: database.path, self.RUN: run["run_id"], **results, **numbers}

    def agreement(self, parameters, context, policy):
        """The policy file, its SHA-256, and what it permits within the limits of the plugin's own."""
        from ...core.sharing.agreement import read_agreement

        bundled = paths.resource("reference", DEFAULTS)
        path = self.parameterAsFile(parameters, self.POLICY, context) or bundled
        with open(bundled, "rb") as file:
            found = read_agreement(file, DEFAULTS, policy)
        if path != bundled:
            try:
                with open(path, "rb") as file:
                    found = read_agreement(file, os.path.basename(path), policy, found)
            except OSError as error:
                raise NeaspecError("not_readable", file=os.path.basename(path)) from error
        with open(path, "rb") as file:
            return path, hashlib.sha256(file.read()).hexdigest(), found

    def day(self, parameters, name: str, context) -> str:
        """A day as ISO 8601, empty where none was given."""
        moment = self.parameterAsDateTime(parameters, name, context)
        return moment.date().toString("yyyy-MM-dd") if moment.isValid() else ""
