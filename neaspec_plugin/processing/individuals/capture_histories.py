"""Make capture histories of one species from the records and the effort of both sides, and the closed estimates."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ... import paths, settings
from ...adapters.wording import FONTS, Wording, tr
from ...core.errors import NeaspecError
from ...core.messages import Message
from ...core.schema import COUNTRIES, SPECIES
from ..animal_records import AnimalRecordsAlgorithm
from ..base import PRODUCT, WORKING, end_run, write_text

GENETIC = ("samples", "individuals", "identity_evidence")
NAMES = ("countries", "species")
FLANKS = ("larger", "left", "right", "any")
OCCASION_DAYS = (1, 15)


class CaptureHistoriesAlgorithm(AnimalRecordsAlgorithm):
    """Who was caught when and where, how long each station worked, and how many animals there are on both sides."""

    OCCASION_DAYS, FIRST, LAST, FLANKS = "OCCASION_DAYS", "FIRST", "LAST", "FLANKS"
    HISTORIES, STATION_HISTORIES, CAPTURES = "HISTORIES", "STATION_HISTORIES", "CAPTURES"
    TRAPS, ABUNDANCE, REPORT = "TRAPS", "ABUNDANCE", "REPORT"
    NUMBERS = ("ANIMALS", "OCCASIONS", "CAPTURES_FOUND")
    COMPARED = ("identity_claims",)
    WITH_SAMPLES = False
    OUTPUT_KINDS = {
        **dict.fromkeys(
            ("DATABASE", "RUN", HISTORIES, STATION_HISTORIES, CAPTURES, TRAPS, ABUNDANCE, "SENSITIVITY", *NUMBERS),
            WORKING,
        ),
        REPORT: PRODUCT,
    }
    requires = ("pandas", "shapely", "scipy")
    icon_name = "database"

    def name(self) -> str:
        return "capturehistories"

    def displayName(self) -> str:  # noqa: N802
        return tr("Make capture histories and closed estimates")

    def add_species(self) -> None:
        self.add(
            QgsProcessingParameterEnum(
                self.SPECIES, tr("Species"), list(SPECIES), usesStaticStrings=True, defaultValue="AL"
            ),
            tr("Records of other species are left out."),
        )

    def add_histories(self) -> None:
        """The parameters that say how histories are made of the records."""
        least, most = OCCASION_DAYS
        self.add(
            QgsProcessingParameterNumber(
                self.OCCASION_DAYS,
                tr("Days of an occasion"),
                QgsProcessingParameterNumber.Type.Integer,
                7,
                minValue=least,
                maxValue=most,
            ),
            tr("Occasions are counted in days of UTC from the first day on, the same for both sides."),
        )
        self.add(
            QgsProcessingParameterString(self.FIRST, tr("First day (YYYY-MM-DD)"), optional=True),
            tr("Left empty, the first day with effort."),
        )
        self.add(
            QgsProcessingParameterString(self.LAST, tr("Last day (YYYY-MM-DD)"), optional=True),
            tr("Left empty, the last day with effort. More than 90 days are hardly a closed population."),
        )
        self.add_choice(
            self.FLANKS,
            tr("Flank"),
            FLANKS,
            tr("Left and right flanks are two data sets and never added; “larger” takes the one with more animals."),
        )

    def initAlgorithm(self, config=None) -> None:  # noqa: N802
        self.add_records()
        self.add_histories()
        self.add_misidentification(
            tr("Animals are counted again with so many wrong codes added. Left empty: the values of the species."),
            tr("For wrong codes and for the intervals of the estimates from samples."),
        )
        self.add_language()
        table = QgsProcessing.SourceType.TypeVector
        for output, label, kind, help_text in (
            (self.HISTORIES, tr("Histories of the animals"), table, tr("One row per animal; - where nothing worked.")),
            (
                self.STATION_HISTORIES,
                tr("Histories of the stations"),
                table,
                tr("Each station in each occasion: days of effort, animals and detections."),
            ),
            (self.CAPTURES, tr("Captures"), table, tr("One row per animal, occasion and station, as secr reads them.")),
            (
                self.TRAPS,
                tr("Stations with usage"),
                QgsProcessing.SourceType.TypeVectorPoint,
                tr("Exact places, with the days that each station worked in each occasion."),
            ),
            (self.ABUNDANCE, tr("Estimates"), table, tr("One row per method, of the joint population of all sides.")),
            (
                self.SENSITIVITY,
                tr("What wrong identities may change"),
                table,
                tr("Least, middle and greatest estimate with so many wrong codes added."),
            ),
        ):
            self.add(QgsProcessingParameterFeatureSink(output, label, kind, optional=True), help_text)
        self.add(
            QgsProcessingParameterFileDestination(
                self.REPORT, tr("Report on abundance (HTML)"), fileFilter="HTML (*.html)", optional=True
            ),
            tr("To be passed on: sums, effort and estimates, without animals' codes and without places."),
        )
        labels = (tr("Animals caught"), tr("Occasions with effort"), tr("Captures"))
        for output, label in zip(self.NUMBERS, labels):
            self.addOutput(QgsProcessingOutputNumber(output, label))

    def histories(self, parameters, context, database, effort_needed=True, **more):
        """The run, the tables ``READS``, the usable records and their histories; ``more`` is asked beside them."""
        from ...core.detections.effort import activity
        from ...core.individuals.capture_histories import Choice, capture_histories
        from ...core.species.reference import constants

        known = constants(paths.reference_dir(), "defaults")
        choice = Choice(
            self.parameterAsInt(parameters, self.OCCASION_DAYS, context),
            self.parameterAsString(parameters, self.FIRST, context).strip() or None,
            self.parameterAsString(parameters, self.LAST, context).strip() or None,
            self.parameterAsEnumString(parameters, self.FLANKS, context),
            known["independence_min"],
        )
        asked = {"occasion_days": choice.occasion_days, "first": choice.first, "last": choice.last}
        run, tables, usable = self.usable(parameters, context, database, **asked, flanks=choice.flanks, **more)
        countries = self.codes(parameters, self.COUNTRIES, context, COUNTRIES)
        found = capture_histories(usable, tables[2], tables[0], activity(*tables), choice, countries, effort_needed)
        return run, tables, usable, found

    def execute(self, parameters, context, progress):
        from ...adapters import database as db
        from ...core.individuals import history_tables
        from ...core.individuals.capwire import capwire
        from ...core.individuals.closed_misidentification import wrong_histories
        from ...core.individuals.closed_population import estimates, table
        from ...core.movement.joint_minimum import not_added
        from ...core.progress import Part, watched

        database = self.database(parameters, context)
        species = self.parameterAsEnumString(parameters, self.SPECIES, context)
        seed = self.parameterAsInt(parameters, self.SEED, context)
        shares = self.shares(parameters, context, species)
        genetic = [database.read(name) for name in GENETIC]
        digests = {name: db.digest(frame) for name, frame in zip(GENETIC, genetic)}
        run, tables, usable, found = self.histories(
            parameters, context, database, False, draws=seed, misid=shares, **digests
        )
        progress.set_progress(40)
        had_effort = history_tables.worked(found)
        matrix = history_tables.matrix(found)[:, had_effort]
        counts = self.samples(parameters, context, tables[2], usable, genetic)
        if found.occasions.empty and not counts:
            raise NeaspecError("history_no_effort")
        genotypes = capwire(counts, seed, Part(progress, 40, 80))
        told = [*estimates(matrix), *((genotypes.ecm, genotypes.tirm) if len(counts) else ())]
        joint = self.joint(parameters, context, database, tables[2], usable, found)
        warnings = [*not_added(joint), *self.warnings(found)]
        numbers = (len(found.animals), int(had_effort.sum()), int(matrix.sum()))
        self.tell(progress, found, numbers, warnings)
        page, wrong = self.parameterAsFileOutput(parameters, self.REPORT, context), None
        if page or parameters.get(self.SENSITIVITY) not in (None, ""):
            part = Part(progress, 80, 100)
            wrong = watched(part, 100, lambda inner: wrong_histories(found, shares, seed, inner))
        with database.transaction() as writer:
            end_run(writer, run, {})
        results = {}
        for name, frame, geometry in (
            (self.HISTORIES, history_tables.by_animal(found), ""),
            (self.STATION_HISTORIES, history_tables.by_station(found), ""),
            (self.CAPTURES, found.captures, ""),
            (self.TRAPS, history_tables.traps_with_usage(found), "Point"),
            (self.ABUNDANCE, table(told), ""),
            *([(self.SENSITIVITY, wrong, "")] if wrong is not None else []),
        ):
            results[name] = self.sink_frame(parameters, name, context, frame, geometry)
        if page:
            known = (found, usable, told, genotypes.p, joint, numbers, warnings, wrong)
            self.report(page, parameters, context, database, known)
            results[self.REPORT] = page
        return {self.DATABASE: database.path, self.RUN: run["run_id"], **results, **dict(zip(self.NUMBERS, numbers))}

    def joint(self, parameters, context, database, detections, usable, found):
        """The animals of the histories, each counted once: at least and at most where nobody compared the codes."""
        from ...core.movement.joint_minimum import joint_minimum
        from ...core.movement.joint_range import data_sets, joint_range

        agreed = self.parameterAsEnumString(parameters, self.IDENTITY, context) == "shared_codes"
        lists = None if agreed else data_sets(detections, usable, database.read(self.COMPARED[0]))
        animals = found.animals.assign(species_id=self.parameterAsEnumString(parameters, self.SPECIES, context))
        return joint_range(joint_minimum(animals), animals, (), usable, lists)

    def samples(self, parameters, context, detections, usable, genetic) -> list[int]:
        """In how many samples each animal was found; where no sample names one, in how many records by genotype."""
        from ...core.individuals.capwire import sample_counts

        first, last = (
            self.parameterAsString(parameters, name, context).strip() or None for name in (self.FIRST, self.LAST)
        )
        species = self.parameterAsEnumString(parameters, self.SPECIES, context)
        countries = self.codes(parameters, self.COUNTRIES, context, COUNTRIES)
        return sample_counts(usable, detections, *genetic, species, countries, first, last)

    def warnings(self, found) -> list[Message]:
        """What weakens the histories, one sentence each."""
        from ...core.species.reference import constants

        most = int(constants(paths.reference_dir(), "defaults")["closed_days"])
        spans = (found.occasions["end"] - found.occasions["start"]).sum()
        days = spans.days if len(found.occasions) else 0
        silent = int((~found.captures["worked"]).sum())
        said = []
        if days > most:
            said.append(Message("history_open", days=days, most=most))
        if silent:
            said.append(Message("history_without_effort", captures=silent))
        if found.offset_unknown:
            said.append(Message("history_clock", stations=found.offset_unknown))
        return said

    def tell(self, progress, found, numbers, warnings) -> None:
        animals, occasions, captures = numbers
        flank = Message(f"abundance_flank_{found.flank}")
        progress.info(Message("history_told", animals=animals, occasions=occasions, captures=captures, flank=flank))
        for message in (*self.left_out(found), *warnings):
            progress.info(message)

    def left_out(self, found) -> list[Message]:
        """How many records are not in the histories, by reason."""
        return [
            Message("history_left_out", records=records, reason=Message(f"unused_{reason}"))
            for reason, records in sorted(found.left_out.items())
        ]

    def report(self, page, parameters, context, database, known) -> None:
        """Sums alone, and names of countries and species through the release gate."""
        from ...core.individuals.history_tables import effort_by_country
        from ...core.reports import abundance_account as account
        from ...core.reports import html
        from ...core.sharing.policy import Policy
        from ...core.sharing.release import release_tables
        from ...core.species.reference import constants, sensitivity

        found, usable, estimates, p, joint, numbers, warnings, wrong = known
        species = self.parameterAsEnumString(parameters, self.SPECIES, context)
        language = self.parameterAsEnumString(parameters, self.LANGUAGE, context)
        abundance = account.Abundance(
            species,
            estimates,
            p,
            effort_by_country(found),
            joint,
            len(usable),
            len(found.records),
            found.left_out,
            tuple(zip(account.SUMS, (*numbers, found.flank_animals["left"], found.flank_animals["right"]))),
            found.flank,
            self.parameterAsInt(parameters, self.OCCASION_DAYS, context),
            int(constants(paths.reference_dir(), "defaults")["shown_cell_stations"]),
            warnings,
            wrong,
        )
        policy = Policy(sensitivity(paths.reference_dir()))
        names = release_tables({name: database.read(name) for name in NAMES}, policy, settings.pseudonym_key())
        document = account.build(abundance, names, language)
        write_text(page, html.render(document, Wording(language), {}, FONTS[language]))
