"""Estimate how often animals crossed, with what nobody saw."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
)

from ... import paths, settings
from ...adapters.wording import FONTS, Wording, tr
from ...core.errors import NeaspecError
from ...core.messages import Message
from ..animal_records import AnimalRecordsAlgorithm
from ..base import PRODUCT, WORKING, end_run, write_text

NAMES = ("countries", "census_areas", "species")


class CrossingModelAlgorithm(AnimalRecordsAlgorithm):
    """The multistate model with effort on every side, beside the minimum; one species at a time."""

    OCCASION_MONTHS, FIRST, LAST, SURVIVAL = "OCCASION_MONTHS", "FIRST", "LAST", "SURVIVAL"
    ESTIMATES, RATES, REPORT = "ESTIMATES", "RATES", "REPORT"
    WITH_SAMPLES = False
    NUMBERS = ("PSI", "PSI_LOW", "PSI_HIGH", "CROSSINGS_SEEN", "CROSSINGS_EXPECTED")
    OUTPUT_KINDS = {**dict.fromkeys(("DATABASE", "RUN", ESTIMATES, RATES, *NUMBERS), WORKING), REPORT: PRODUCT}
    requires = ("pandas", "shapely", "scipy")

    def name(self) -> str:
        return "crossingmodel"

    def displayName(self) -> str:  # noqa: N802
        return tr("Estimate crossing rates with effort")

    def initAlgorithm(self, config=None) -> None:  # noqa: N802
        whole, real = QgsProcessingParameterNumber.Type.Integer, QgsProcessingParameterNumber.Type.Double
        self.add_records()
        # identities read once put false changes of side into the histories (docs/validation.md)
        self.parameterDefinition(self.GRADE).setDefaultValue("certain")
        self.add(
            QgsProcessingParameterNumber(self.OCCASION_MONTHS, tr("Months of an occasion"), whole, 1, False, 1, 12),
            tr("Of several sides in one occasion the last is used. Longer occasions hide crossings within them."),
        )
        for name, label in ((self.FIRST, tr("From day")), (self.LAST, tr("To day"))):
            self.add(
                QgsProcessingParameterDateTime(
                    name, label, type=QgsProcessingParameterDateTime.Type.Date, optional=True
                ),
                tr("The whole month is used. Left empty, the records decide."),
            )
        self.add(
            QgsProcessingParameterNumber(self.SURVIVAL, tr("Known survival of a year"), real, None, True, 0.01, 1),
            tr("1 for a survey so short that no animal dies or leaves. Left empty, it is estimated."),
            advanced=True,
        )
        self.add_misidentification(
            tr("Rates are estimated again with so many wrong codes added. Left empty: the values of the species."),
            tr("For the wrong codes that are drawn."),
        )
        self.add_language()
        table = QgsProcessing.SourceType.TypeVector
        for output, label, help_text in (
            (self.ESTIMATES, tr("Estimates of the model"), tr("Survival, rates, probabilities of change, detection.")),
            (
                self.RATES,
                tr("Crossing rates"),
                tr("By direction and in all, with interval; seen and expected crossings."),
            ),
        ):
            self.add(QgsProcessingParameterFeatureSink(output, label, table, optional=True), help_text)
        self.add(
            QgsProcessingParameterFileDestination(
                self.REPORT, tr("Report on crossing rates (HTML)"), fileFilter="HTML (*.html)", optional=True
            ),
            tr("To be passed on: sums and rates, without animals' codes and without places."),
        )
        for output, label in zip(
            self.NUMBERS,
            (
                tr("Probability of a change of side in an occasion (first direction)"),
                tr("Its lower end"),
                tr("Its upper end"),
                tr("Crossings at least"),
                tr("Crossings expected"),
            ),
        ):
            self.addOutput(QgsProcessingOutputNumber(output, label))

    def execute(self, parameters, context, progress):
        from ...core.detections import effort as work
        from ...core.movement.crossing_model import crossing_model
        from ...core.movement.crossing_occasions import occasions
        from ...core.progress import watched

        database = self.database(parameters, context)
        species = self.one_species(parameters, context)
        months = self.parameterAsInt(parameters, self.OCCASION_MONTHS, context)
        first, last = (self.month(parameters, name, context) for name in (self.FIRST, self.LAST))
        survival = self.optional(parameters, self.SURVIVAL, context)
        shares = self.shares(parameters, context, species)
        seed = self.parameterAsInt(parameters, self.SEED, context)
        asked = {"months": months, "first": first, "last": last, "survival": survival, "misid": shares, "draws": seed}
        run, (deployments, effort, detections), usable, minimum = self.movements(parameters, context, database, **asked)
        progress.set_progress(20)
        activity = work.activity(deployments, effort, detections)
        made = occasions(usable, work.effort_rows(activity, "fractional", (0.0,)), months, first, last)
        self.tell_occasions(progress, made)
        found = watched(progress, 90, lambda inner: crossing_model(species, made, shares, survival, seed, inner))
        with database.transaction() as writer:
            end_run(writer, run, {})
        results = {
            self.ESTIMATES: self.sink_frame(parameters, self.ESTIMATES, context, found.estimates),
            self.RATES: self.sink_frame(parameters, self.RATES, context, found.rates),
        }
        page = self.parameterAsFileOutput(parameters, self.REPORT, context)
        if page:
            from ...core.reports import html, rate_account

            language = self.parameterAsEnumString(parameters, self.LANGUAGE, context)
            account = rate_account.Account(species, found, made, minimum.crossings)
            document = rate_account.build(account, self.names(database), language)
            write_text(page, html.render(document, Wording(language), {}, FONTS[language]))
            results[self.REPORT] = page
        psi = next(one for one in found.fit.estimates if one.parameter == "psi")
        seen, expected, rate = found.in_all()
        progress.info(
            Message(
                f"multistate_told_{self.parameterAsEnumString(parameters, self.GRADE, context)}",
                seen=seen,
                expected=expected,
                rate=rate,
            )
        )
        progress.info(Message("multistate_coverage"))
        numbers = (psi.estimate, psi.low, psi.high, seen, expected)
        return {self.DATABASE: database.path, self.RUN: run["run_id"], **results, **dict(zip(self.NUMBERS, numbers))}

    def one_species(self, parameters, context) -> str:
        """The one species chosen. Raises ``NeaspecError`` multistate_one_species."""
        chosen = [code for code in self.parameterAsEnumStrings(parameters, self.SPECIES, context) if code]
        if len(chosen) != 1:
            raise NeaspecError("multistate_one_species")
        return chosen[0]

    def month(self, parameters, name: str, context) -> str | None:
        """The month of a day as YYYY-MM, None where none was given."""
        moment = self.parameterAsDateTime(parameters, name, context)
        return moment.date().toString("yyyy-MM") if moment.isValid() else None

    def optional(self, parameters, name: str, context) -> float | None:
        """A number, None where none was given."""
        return None if parameters.get(name) is None else self.parameterAsDouble(parameters, name, context)

    def tell_occasions(self, progress, made) -> None:
        """What was used, and what was passed over and why."""
        progress.info(
            Message(
                "multistate_occasions",
                first=made.first,
                last=made.last,
                occasions=made.effort.shape[1],
                animals=int(made.captures["animal"].nunique()),
                sides=list(made.sides),
            )
        )
        progress.info(
            Message(
                "multistate_passed_over",
                unfit=made.unfit,
                unsurveyed=made.unsurveyed,
                several=made.several_sides(),
            )
        )

    def names(self, database):
        """The names of countries and species as the release gate lets them pass."""
        from ...core.sharing.policy import Policy
        from ...core.sharing.release import release_tables
        from ...core.species.reference import sensitivity

        policy = Policy(sensitivity(paths.reference_dir()))
        return release_tables({table: database.read(table) for table in NAMES}, policy, settings.pseudonym_key())
