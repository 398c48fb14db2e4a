"""Make independent events of the records of each station."""

from __future__ import annotations

from collections import Counter

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
)

from ...adapters.wording import tr
from ...core.messages import Message
from ...core.schema import COUNTRIES, SPECIES
from ..base import WORKING, NeaspecAlgorithm, end_run

READS = ("deployments", "effort", "detections")
RULES = ("last_record", "last_independent_record")
BY = ("species", "individual")


class IndependentEventsAlgorithm(NeaspecAlgorithm):
    """Events by either rule, the records that are in none with their reasons, and events per 100 trap-days."""

    SPECIES, COUNTRIES, MINUTES, RULE, BY, SEED = "SPECIES", "COUNTRIES", "MINUTES", "RULE", "BY", "SEED"
    OUTPUT, UNUSED, TABLE = "OUTPUT", "UNUSED", "TABLE"
    NUMBERS = ("RECORDS", "EVENTS", "RECORDS_UNUSED")
    OUTPUT_KINDS = dict.fromkeys(("DATABASE", "RUN", OUTPUT, UNUSED, TABLE, *NUMBERS), WORKING)
    icon_name = "database"

    def name(self) -> str:
        return "independentevents"

    def displayName(self) -> str:  # noqa: N802
        return tr("Find independent events")

    def initAlgorithm(self, config=None) -> None:  # noqa: N802
        self.add_database()
        self.add_codes(self.SPECIES, tr("Species"), SPECIES, tr("Nothing chosen means all six."))
        self.add_codes(
            self.COUNTRIES,
            tr("Countries"),
            COUNTRIES,
            tr("Sides of the border on which the stations lie. Nothing chosen means all, the unknown ones too."),
        )
        self.add(
            QgsProcessingParameterNumber(
                self.MINUTES, tr("Minutes apart"), QgsProcessingParameterNumber.Type.Double, 30, minValue=0.1
            ),
            tr("Records of one station that are so far apart in time, or farther, are independent."),
        )
        self.add(
            QgsProcessingParameterEnum(
                self.RULE, tr("Time is measured from"), list(RULES), usesStaticStrings=True, defaultValue=RULES[0]
            ),
            tr("The last record before, or the last record that was independent."),
        )
        self.add(
            QgsProcessingParameterEnum(
                self.BY, tr("Records held together"), list(BY), usesStaticStrings=True, defaultValue=BY[0]
            ),
            tr("All records of a species, or those of each individual; without a name, those that may be one animal."),
        )
        self.add(
            QgsProcessingParameterNumber(
                self.SEED, tr("Random seed"), QgsProcessingParameterNumber.Type.Integer, 1, minValue=0
            ),
            tr("The same seed gives the same standard errors."),
            advanced=True,
        )
        for output, label, kind, help_text in (
            (
                self.OUTPUT,
                tr("Independent events"),
                QgsProcessing.SourceType.TypeVectorPoint,
                tr("One point per event, with its time, animals and number of records."),
            ),
            (
                self.UNUSED,
                tr("Records in no event"),
                QgsProcessing.SourceType.TypeVector,
                tr("The records that cannot be used, each with its reason."),
            ),
            (
                self.TABLE,
                tr("Events per 100 trap-days"),
                QgsProcessing.SourceType.TypeVector,
                tr("By country and species, with a standard error over stations. It is no density."),
            ),
        ):
            self.add(QgsProcessingParameterFeatureSink(output, label, kind, optional=True), help_text)
        for output, label in zip(self.NUMBERS, (tr("Records in events"), tr("Events"), tr("Records unused"))):
            self.addOutput(QgsProcessingOutputNumber(output, label))

    def execute(self, parameters, context, progress):
        from ...core.detections.effort import TRAPS, activity, station_days
        from ...core.detections.events import chosen, independent_events, relative_abundance

        database = self.database(parameters, context)
        species = self.codes(parameters, self.SPECIES, context, SPECIES)
        countries = self.codes(parameters, self.COUNTRIES, context, COUNTRIES)
        minutes = self.parameterAsDouble(parameters, self.MINUTES, context)
        rule, by = (self.parameterAsEnumString(parameters, name, context) for name in (self.RULE, self.BY))
        seed = self.parameterAsInt(parameters, self.SEED, context)
        asked = {"species": species, "countries": countries, "minutes": minutes, "rule": rule, "by": by}
        run = self.start_run(asked, database, READS, seed=seed)
        deployments, effort, records = (database.read(table) for table in READS)
        progress.set_progress(30)
        taken, left_out = chosen(records, deployments, species, () if countries == COUNTRIES else countries)
        found = independent_events(taken, deployments, minutes, rule, by)
        progress.set_progress(70)
        days = station_days(activity(deployments, effort, records))
        days = days[days["samplingProtocol"].isin(TRAPS)]
        rates = relative_abundance(found.events, days, seed=seed)
        numbers = (len(taken) - len(found.unused), len(found.events), len(found.unused))
        progress.info(Message("events_found", events=numbers[1], records=numbers[0]))
        for reason, rows in sorted((Counter(found.unused["reason"]) + Counter(not_chosen=left_out)).items()):
            progress.info(Message("events_unused", records=rows, reason=Message(f"unused_{reason}")))
        with database.transaction() as writer:
            end_run(writer, run, {})
        results = {
            self.OUTPUT: self.sink_frame(parameters, self.OUTPUT, context, found.events, "Point"),
            self.UNUSED: self.sink_frame(parameters, self.UNUSED, context, found.unused),
            self.TABLE: self.sink_frame(parameters, self.TABLE, context, rates),
        }
        return {self.DATABASE: database.path, self.RUN: run["run_id"], **results, **dict(zip(self.NUMBERS, numbers))}
