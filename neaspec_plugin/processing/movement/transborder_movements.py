"""Find who crossed which border, and count each animal once."""

from __future__ import annotations

import hashlib
import os
from collections import Counter

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
)

from ... import paths, settings
from ...adapters.wording import FONTS, Wording, tr
from ...core.errors import NeaspecError
from ...core.messages import Message
from ...core.schema import BIRDS, COUNTRIES, SPECIES, TABLES
from ..base import PRODUCT, WORKING, NeaspecAlgorithm, end_run, write_text

READS = ("deployments", "effort", "detections")
NAMES = ("countries", "census_areas", "species", "transborder_figures")
IDENTITIES = ("shared_codes", "per_dataset")
GRADES = ("probable", "certain")
BANDS_KM = (0.0, 5.0, 10.0, 20.0, 40.0)


class TransborderMovementsAlgorithm(NeaspecAlgorithm):
    """Crossings with evidence, visits to countries, the exchange between them, and the joint minimum before all else."""

    SPECIES, COUNTRIES, IDENTITY, ALIASES, GRADE = "SPECIES", "COUNTRIES", "IDENTITY", "ALIASES", "GRADE"
    CROSSINGS, INDIVIDUALS, RESIDENCY, EXCHANGE = "CROSSINGS", "INDIVIDUALS", "RESIDENCY", "EXCHANGE"
    JOINT, UNUSED, REPORT = "JOINT", "UNUSED", "REPORT"
    NUMBERS = ("CROSSINGS_MIN", "TRANSBOUNDARY", "JOINT_MINIMUM")
    OUTPUT_KINDS = {
        **dict.fromkeys(("DATABASE", "RUN", CROSSINGS, INDIVIDUALS, RESIDENCY, EXCHANGE, JOINT, UNUSED, *NUMBERS), WORKING),
        REPORT: PRODUCT,
    }  # fmt: skip
    icon_name = "links"

    def name(self) -> str:
        return "transbordermovements"

    def displayName(self) -> str:  # noqa: N802
        return tr("Find border crossings of individuals")

    def add_records(self) -> None:
        """The parameters that say which records are used and what a code means."""
        self.add_database()
        self.add_codes(self.SPECIES, tr("Species"), SPECIES, tr("Nothing chosen means all six."))
        self.add_codes(
            self.COUNTRIES, tr("Countries"), COUNTRIES, tr("Only records on these sides. Nothing chosen means all six.")
        )
        self.add(
            QgsProcessingParameterEnum(
                self.IDENTITY,
                tr("What a code of an individual means"),
                list(IDENTITIES),
                usesStaticStrings=True,
                defaultValue=IDENTITIES[0],
            ),
            tr("Codes agreed between the offices are one animal in all data sets; else each data set has its own."),
        )
        self.add(
            QgsProcessingParameterFile(
                self.ALIASES, tr("Codes that are one animal (CSV)"), fileFilter="CSV (*.csv)", optional=True
            ),
            tr("Columns code and animal. A code may be written as data set, colon, code."),
        )
        self.add(
            QgsProcessingParameterEnum(
                self.GRADE, tr("Least grade of identity"), list(GRADES), usesStaticStrings=True, defaultValue=GRADES[0]
            ),
            tr("What probable identities add is shown apart and never counted in the headline number."),
        )

    def initAlgorithm(self, config=None) -> None:  # noqa: N802
        self.add_records()
        self.add_language()
        table = QgsProcessing.SourceType.TypeVector
        for output, label, kind, help_text in (
            (
                self.CROSSINGS,
                tr("Crossings"),
                QgsProcessing.SourceType.TypeVectorLine,
                tr("One row per crossing with its evidence; a straight line where both places are exact."),
            ),
            (self.INDIVIDUALS, tr("Individuals"), table, tr("One row per animal with its sides and minimum numbers.")),
            (
                self.RESIDENCY,
                tr("Visits to countries"),
                table,
                tr("One row per animal and unbroken visit, with the shortest and the longest time it may have lasted."),
            ),
            (self.EXCHANGE, tr("Exchange between countries"), table, tr("Minimum crossings by species and direction.")),
            (
                self.JOINT,
                tr("Joint minimum"),
                table,
                tr("Animals counted once by pair of countries, and what adding up national lists would count twice."),
            ),
            (self.UNUSED, tr("Records not used"), table, tr("Each record that makes no crossing, with its reason.")),
        ):
            self.add(QgsProcessingParameterFeatureSink(output, label, kind, optional=True), help_text)
        self.add(
            QgsProcessingParameterFileDestination(
                self.REPORT, tr("Report on movement across borders (HTML)"), fileFilter="HTML (*.html)", optional=True
            ),
            tr("To be passed on: sums, and crossings by month and side, without animals' codes and without places."),
        )
        labels = (tr("Crossings at least"), tr("Animals seen in more than one country"), tr("Animals at least"))
        for output, label in zip(self.NUMBERS, labels):
            self.addOutput(QgsProcessingOutputNumber(output, label))

    def movements(self, parameters, context, database, **more):
        """The run, the tables ``READS``, the usable records and what they tell; ``more`` is asked beside the records."""
        from ...core.movement.transborder import transborder_movements
        from ...core.movement.usable import usable_records
        from ...core.species.reference import constants

        species = self.codes(parameters, self.SPECIES, context, SPECIES)
        countries = self.codes(parameters, self.COUNTRIES, context, COUNTRIES)
        identity = self.parameterAsEnumString(parameters, self.IDENTITY, context)
        grade = self.parameterAsEnumString(parameters, self.GRADE, context)
        files, aliases = self.aliases(parameters, context)
        asked = {"species": species, "countries": countries, "identity": identity, "grade": grade, **more}
        run = self.start_run(asked, database, READS, files)
        tables = [database.read(table) for table in READS]
        known = constants(paths.reference_dir(), "defaults")
        limits = {one: known[f"speed_{one.lower()}_km_day"] for one in SPECIES}
        gaps = {one: known["max_gap_birds_h" if one in BIRDS else "max_gap_cats_h"] for one in SPECIES}
        usable = usable_records(tables[2], tables[0], limits, identity, grade, aliases, species, countries)
        return run, tables, usable, transborder_movements(usable, gaps)

    def execute(self, parameters, context, progress):
        from ...core.detections import effort as work
        from ...core.movement import crossing_rates as rates
        from ...core.movement.joint_minimum import all_animals, joint_minimum
        from ...core.movement.transborder import COUNTED
        from ...core.species.reference import constants

        database = self.database(parameters, context)
        run, (deployments, effort, detections), usable, found = self.movements(parameters, context, database)
        progress.set_progress(60)
        activity = work.activity(deployments, effort, detections)
        rows = work.effort_rows(activity, "fractional", BANDS_KM)
        days = rows[(rows["sampleSizeUnit"] == work.DAY_UNIT) & rows["samplingProtocol"].isin(work.TRAPS)]
        trap_days = days.groupby("country")["sampleSizeValue"].sum().to_dict()
        joint = joint_minimum(found.individuals)
        exchange = rates.exchange(found.crossings, trap_days)

        reasons = Counter(usable["reason"].tolist())
        self.tell(progress, found, joint, reasons)
        sure = found.crossings["evidence_class"].isin(COUNTED)
        several = int(found.individuals["countries"].map(rates.in_two_countries).sum())
        numbers = (int(found.crossings.loc[sure, "at_least"].sum()), several, all_animals(found.individuals))
        stored = found.crossings.rename(columns={"animal": "organismID"})
        with database.transaction() as writer:
            end_run(writer, run, {"crossings": stored[[*TABLES["crossings"].names[1:], "geometry"]]})
        unused = usable.loc[usable["reason"].notna(), ["occurrenceID", "animal", "reason"]]
        results = {self.CROSSINGS: self.sink_frame(parameters, self.CROSSINGS, context, found.crossings, "LineString")}
        for name, frame in (
            (self.INDIVIDUALS, found.individuals),
            (self.RESIDENCY, found.residency),
            (self.EXCHANGE, exchange),
            (self.JOINT, joint),
            (self.UNUSED, unused),
        ):
            results[name] = self.sink_frame(parameters, name, context, frame)
        page = self.parameterAsFileOutput(parameters, self.REPORT, context)
        if page:
            from ...core.reports import crossing_account as account
            from ...core.reports.effort_account import Survey

            few = int(constants(paths.reference_dir(), "defaults")["shown_cell_stations"])
            survey = Survey(days, days[:0], "fractional", BANDS_KM, few, 0, 0, 0)
            unstated = int((usable["animal"].notna() & ~usable["grade_stated"]).sum())
            movements = account.Movements(
                joint,
                stored.assign(run_id=run["run_id"]),
                exchange,
                rates.crossing_rates(found.crossings, found.individuals),
                rates.transboundary_share(found.individuals),
                account.seen_where(found.individuals),
                reasons,
                unstated,
                self.parameterAsEnumString(parameters, self.IDENTITY, context),
                self.parameterAsEnumString(parameters, self.GRADE, context),
                survey,
            )
            self.report(page, movements, database, self.parameterAsEnumString(parameters, self.LANGUAGE, context))
            results[self.REPORT] = page
        return {self.DATABASE: database.path, self.RUN: run["run_id"], **results, **dict(zip(self.NUMBERS, numbers))}

    def aliases(self, parameters, context):
        """The file's path and SHA-256 in a list, and the animal of each code in it; nothing where none was given."""
        from ...core.movement.aliases import read_aliases

        path = self.parameterAsFile(parameters, self.ALIASES, context)
        if not path:
            return (), {}
        try:
            with open(path, "rb") as file:
                digest = hashlib.sha256(file.read()).hexdigest()
            with open(path, "rb") as file:
                return ((path, digest),), read_aliases(file, os.path.basename(path))
        except OSError as error:
            raise NeaspecError("not_readable", file=os.path.basename(path)) from error

    def tell(self, progress, found, joint, reasons) -> None:
        """The joint minimum before all else, then crossings and records."""
        for row in joint.to_dict("records"):
            progress.info(
                Message(
                    "transborder_joint_told",
                    species=row["species_id"],
                    countries=row["countries"].split(";"),
                    joint=row["joint"],
                    national=row["national_sum"],
                    twice=row["counted_twice"],
                )
            )
        every = found.crossings
        probable = every["evidence_class"] == "identity_probable"
        ambiguous = every["evidence_class"] == "ambiguous"
        progress.info(
            Message(
                "transborder_told",
                crossings=int(every.loc[~probable & ~ambiguous, "at_least"].sum()),
                probable=int(every["at_least"].sum()),
                demarcation=int(every.loc[~probable, "demarcation_passages"].sum()),
                ambiguous=int(ambiguous.sum()),
            )
        )
        progress.info(Message("transborder_used", used=reasons.get(None, 0), records=sum(reasons.values())))
        for reason, records in sorted((code, number) for code, number in reasons.items() if code is not None):
            progress.info(Message("transborder_unused", records=records, reason=Message(f"unused_{reason}")))

    def report(self, page: str, movements, database, language: str) -> None:
        """Everything in it that is a row of a table goes through the release gate; the rest are sums."""
        from dataclasses import replace

        from ...core.reports import crossing_account, html
        from ...core.sharing.policy import Policy
        from ...core.sharing.release import release, release_tables
        from ...core.species.reference import sensitivity

        policy, key = Policy(sensitivity(paths.reference_dir())), settings.pseudonym_key()
        names = release_tables({table: database.read(table) for table in NAMES}, policy, key)
        movements = replace(movements, crossings=release(movements.crossings, "crossings", policy, key))
        document = crossing_account.build(movements, names, language)
        write_text(page, html.render(document, Wording(language), {}, FONTS[language]))
