"""Account for the survey effort, and for what each country has not yet shared."""

from __future__ import annotations

import os

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ... import paths, settings
from ...adapters.wording import FONTS, Wording, tr
from ...core.errors import NeaspecError
from ...core.messages import Message
from ...core.schema import COUNTRIES
from ..base import PRODUCT, WORKING, NeaspecAlgorithm, end_run, write_text

READS = ("deployments", "effort", "detections", "samples", "counts", "sites", "species")
CONVENTIONS = ("fractional", "nights", "calendar_half", "calendar_whole")
NAMES = ("countries", "census_areas", "species")  # what the report takes its names from


class SurveyEffortAlgorithm(NeaspecAlgorithm):
    """Active times and gaps of stations, effort by country, distance from the border and year, and what is missing."""

    COUNTRIES, CONVENTION, BANDS = "COUNTRIES", "CONVENTION", "BANDS"
    INTERVALS, GAPS, EFFORT, NOT_SHARED, REPORT = "INTERVALS", "GAPS", "EFFORT", "NOT_SHARED", "REPORT"
    NUMBERS = ("STATIONS", "TRAP_DAYS")
    OUTPUT_KINDS = {
        **dict.fromkeys(("DATABASE", "RUN", INTERVALS, GAPS, EFFORT, NOT_SHARED, *NUMBERS), WORKING),
        REPORT: PRODUCT,
    }
    icon_name = "assess"

    def name(self) -> str:
        return "surveyeffort"

    def displayName(self) -> str:  # noqa: N802
        return tr("Account for survey effort")

    def initAlgorithm(self, config=None) -> None:  # noqa: N802
        self.add_database()
        self.add_codes(
            self.COUNTRIES,
            tr("Countries"),
            COUNTRIES,
            tr("For the tables of intervals, gaps and effort. What is not shared is always told of all six."),
        )
        self.add(
            QgsProcessingParameterEnum(
                self.CONVENTION,
                tr("How days are counted"),
                list(CONVENTIONS),
                usesStaticStrings=True,
                defaultValue=CONVENTIONS[0],
            ),
            tr(
                "Days of 24 hours, nights, or calendar days with set-up and retrieval as half days or as whole days (both conventions of camtrapR)."
            ),
        )
        self.add(
            QgsProcessingParameterString(self.BANDS, tr("Edges of the distance bands (km)"), "0,5,10,20,40"),
            tr("Distances from the border, rising from 0. The last edge begins the open band."),
        )
        self.add_language()
        for output, label, help_text in (
            (self.INTERVALS, tr("Times in which stations worked"), tr("One row per station and unbroken time.")),
            (self.GAPS, tr("Gaps in the work of stations"), tr("Times between set-up and retrieval without work.")),
            (self.EFFORT, tr("Effort by country, band and year"), tr("Units are kept apart and never added.")),
            (
                self.NOT_SHARED,
                tr("What each country has not yet shared"),
                tr("One row per country, species, year and band with its state. Missing numbers are not known."),
            ),
        ):
            kind = QgsProcessing.SourceType.TypeVector
            self.add(QgsProcessingParameterFeatureSink(output, label, kind, optional=True), help_text)
        self.add(
            QgsProcessingParameterFileDestination(
                self.REPORT, tr("Report on survey effort (HTML)"), fileFilter="HTML (*.html)", optional=True
            ),
            tr("Sums alone, to be passed on: no station, no date, and no figure of few stations."),
        )
        for output, label in zip(self.NUMBERS, (tr("Stations with effort"), tr("Trap-days"))):
            self.addOutput(QgsProcessingOutputNumber(output, label))

    def execute(self, parameters, context, progress):
        from ...core.detections import effort as work
        from ...core.detections.not_shared import not_shared, shared_records
        from ...core.detections.stations import parse_bands
        from ...core.reports.effort_account import Survey

        database = self.database(parameters, context)
        countries = self.codes(parameters, self.COUNTRIES, context, COUNTRIES)
        convention = self.parameterAsEnumString(parameters, self.CONVENTION, context)
        edges = parse_bands(self.parameterAsString(parameters, self.BANDS, context))
        run = self.start_run({"countries": countries, "convention": convention, "bands": edges}, database, READS)
        deployments, effort, detections, samples, counts, sites, species = (database.read(table) for table in READS)
        if species.empty:
            raise NeaspecError("effort_no_species", file=os.path.basename(database.path))
        activity = work.activity(deployments, effort, detections)
        progress.set_progress(30)
        rows = work.effort_rows(activity, convention, edges)
        table = work.effort_table(rows)
        records, left_out = shared_records(detections, samples, counts, sites, deployments, edges)
        missing = not_shared(table, records, species, edges)
        progress.set_progress(60)
        for reason, number in sorted(left_out.items()):
            progress.info(Message("effort_not_counted", records=number, reason=Message(f"unused_{reason}")))
        days = rows.loc[rows["sampleSizeUnit"] == work.DAY_UNIT]
        numbers = (int(days["station"].nunique()), float(days["sampleSizeValue"].sum()))
        progress.info(Message("effort_found", stations=numbers[0], days=numbers[1]))
        survey = Survey(rows, missing, convention, edges, *self._limits(), *work.uncertain(activity))
        progress.info(Message("effort_ends", guessed=survey.guessed, unknown=survey.unknown, silent=survey.silent))
        with database.transaction() as writer:
            end_run(writer, run, {})
        wanted = None if countries == COUNTRIES else countries
        results = {
            name: self.sink_frame(parameters, name, context, work.told(frame, wanted))
            for name, frame in (
                (self.INTERVALS, work.station_intervals(activity.intervals)),
                (self.GAPS, work.gaps(activity)),
                (self.EFFORT, table),
            )
        }
        results[self.NOT_SHARED] = self.sink_frame(parameters, self.NOT_SHARED, context, missing)
        page = self.parameterAsFileOutput(parameters, self.REPORT, context)
        if page:
            self._report(page, survey, database, self.parameterAsEnumString(parameters, self.LANGUAGE, context))
            results[self.REPORT] = page
        return {self.DATABASE: database.path, self.RUN: run["run_id"], **results, **dict(zip(self.NUMBERS, numbers))}

    def _limits(self) -> tuple[int]:
        """The number of stations below which no figure is passed on."""
        from ...core.species.reference import constants

        return (int(constants(paths.reference_dir(), "defaults")["shown_cell_stations"]),)

    def _report(self, page: str, survey, database, language: str) -> None:
        from ...core.reports import effort_account, html
        from ...core.sharing.policy import Policy
        from ...core.sharing.release import release_tables
        from ...core.species.reference import sensitivity

        policy = Policy(sensitivity(paths.reference_dir()))
        names = release_tables({table: database.read(table) for table in NAMES}, policy, settings.pseudonym_key())
        document = effort_account.build(survey, names, language)
        write_text(page, html.render(document, Wording(language), {}, FONTS[language]))
