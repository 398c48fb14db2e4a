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
    QgsProcessingParameterRasterLayer,
)

from ... import paths, settings
from ...adapters.wording import FONTS, Wording, tr
from ...core.errors import NeaspecError
from ...core.messages import Message
from ...core.schema import BIRDS, COUNTRIES, SPECIES, TABLES
from ..base import PRODUCT, WORKING, NeaspecAlgorithm, end_run, write_text

READS = ("deployments", "effort", "detections")
SAMPLED = ("samples", "identity_evidence")
NAMES = ("countries", "census_areas", "species", "transborder_figures")
IDENTITIES = ("shared_codes", "per_dataset", "individuals")
GRADES = ("probable", "certain")
BANDS_KM = (0.0, 5.0, 10.0, 20.0, 40.0)


class TransborderMovementsAlgorithm(NeaspecAlgorithm):
    """Crossings with evidence, visits to countries, the exchange between them, and the joint minimum before all else."""

    SPECIES, COUNTRIES, IDENTITY, ALIASES, GRADE = "SPECIES", "COUNTRIES", "IDENTITY", "ALIASES", "GRADE"
    CROSSINGS, INDIVIDUALS, RESIDENCY, EXCHANGE = "CROSSINGS", "INDIVIDUALS", "RESIDENCY", "EXCHANGE"
    JOINT, UNUSED, REPORT, EXCHANGE_BANDS = "JOINT", "UNUSED", "REPORT", "EXCHANGE_BANDS"
    RESISTANCE, LEAST_COST = "RESISTANCE", "LEAST_COST"
    NUMBERS = ("CROSSINGS_MIN", "TRANSBOUNDARY", "JOINT_MINIMUM")
    OUTPUT_KINDS = {
        **dict.fromkeys(("DATABASE", "RUN", CROSSINGS, INDIVIDUALS, RESIDENCY, EXCHANGE, JOINT, UNUSED, *NUMBERS), WORKING),
        **dict.fromkeys((EXCHANGE_BANDS, LEAST_COST), WORKING),
        REPORT: PRODUCT,
    }  # fmt: skip
    RESULT_ROLES = {CROSSINGS: "found_crossings"}
    WITH_SAMPLES = True  # not for models of effort and of ranges: a sample has no effort, and lies where it was sought
    icon_name = "links"

    def name(self) -> str:
        return "transbordermovements"

    def displayName(self) -> str:  # noqa: N802
        return tr("Find border crossings of individuals")

    def add_species(self) -> None:
        self.add_codes(self.SPECIES, tr("Species"), SPECIES, tr("Nothing chosen means all six."))

    def add_records(self) -> None:
        """The parameters that say which records are used and what a code means."""
        self.add_database()
        self.add_species()
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
            tr(
                "Agreed codes are one animal in all data sets, or each data set has its own, or the matched individuals tell."
            ),
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
        self.add(
            QgsProcessingParameterRasterLayer(self.RESISTANCE, tr("Resistance to movement (raster)"), optional=True),
            tr(
                "Adds the way of least cost to crossings with exact places. Projected in metres, square cells, 1 or more."
            ),
            advanced=True,
        )
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
            (
                self.EXCHANGE_BANDS,
                tr("Exchange by distance from the border"),
                table,
                tr("Minimum crossings per 1000 trap-days of both sides, by the band of the farther record."),
            ),
            (
                self.LEAST_COST,
                tr("Ways of least cost"),
                QgsProcessing.SourceType.TypeVectorLine,
                tr("One line per crossing with exact places, where a raster of resistance is given."),
            ),
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
        """The run, the tables ``READS``, the usable records and what they tell; ``more`` is asked beside the records.

        The last of the tables has the records of samples below the detections.
        """
        from ...core.movement.transborder import transborder_movements
        from ...core.species.reference import constants

        run, tables, usable = self.usable(parameters, context, database, **more)
        known = constants(paths.reference_dir(), "defaults")
        gaps = {one: known["max_gap_birds_h" if one in BIRDS else "max_gap_cats_h"] for one in SPECIES}
        return run, tables, usable, transborder_movements(usable, gaps)

    def usable(self, parameters, context, database, **more):
        """The run, the tables ``READS`` (the last with the records of samples) and the usable records, row by row."""
        from ...core.movement.individual_codes import Organisms
        from ...core.movement.sample_records import with_samples
        from ...core.movement.usable import usable_records
        from ...core.species.reference import constants

        species = self.codes(parameters, self.SPECIES, context, SPECIES)
        countries = self.codes(parameters, self.COUNTRIES, context, COUNTRIES)
        identity = self.parameterAsEnumString(parameters, self.IDENTITY, context)
        grade = self.parameterAsEnumString(parameters, self.GRADE, context)
        files, aliases = self.aliases(parameters, context)
        asked = {"species": species, "countries": countries, "identity": identity, "grade": grade, **more}
        matched = ("individuals",) if identity == "individuals" else ()
        sampled = SAMPLED if self.WITH_SAMPLES else ()
        run = self.start_run(asked, database, (*READS, *sampled, *matched), files)
        organisms = Organisms(database.read("individuals")) if matched else None
        tables = [database.read(table) for table in READS]
        if sampled:
            tables[2] = with_samples(tables[2], *(database.read(table) for table in sampled))
        known = constants(paths.reference_dir(), "defaults")
        limits = {one: known[f"speed_{one.lower()}_km_day"] for one in SPECIES}
        usable = usable_records(
            tables[2],
            tables[0],
            limits,
            identity,
            grade,
            aliases,
            species,
            countries,
            organisms,
            known["independence_min"],
        )
        return run, tables, usable

    def execute(self, parameters, context, progress):
        from ...core.detections import effort as work
        from ...core.movement import crossing_rates as rates
        from ...core.movement import sample_records as dna
        from ...core.movement.joint_minimum import all_animals, joint_minimum
        from ...core.movement.transborder import COUNTED
        from ...core.species.reference import constants

        database = self.database(parameters, context)
        name, grid, more = self.resistance(parameters, context)
        run, (deployments, effort, detections), usable, found = self.movements(parameters, context, database, **more)
        progress.set_progress(60)
        activity = work.activity(deployments, effort, detections)
        rows = work.effort_rows(activity, "fractional", BANDS_KM)
        days = rows[(rows["sampleSizeUnit"] == work.DAY_UNIT) & rows["samplingProtocol"].isin(work.TRAPS)]
        trap_days = days.groupby("country")["sampleSizeValue"].sum().to_dict()
        once = dna.one_series(found.individuals, detections, usable)
        joint = joint_minimum(once)
        exchange = rates.exchange(found.crossings, trap_days)
        of_band = days.groupby(["country", "band"])["sampleSizeValue"].sum().to_dict()
        away = self.border_distance(detections, deployments, found.crossings)
        bands = rates.exchange_bands(found.crossings, away, of_band, BANDS_KM)

        reasons = Counter(usable["reason"].tolist())
        samples = dna.counted(detections, usable, found.crossings)
        self.tell(progress, found, joint, reasons, samples)
        sure = found.crossings["evidence_class"].isin(COUNTED)
        several = int(once["countries"].map(rates.in_two_countries).sum())
        numbers = (int(found.crossings.loc[sure, "at_least"].sum()), several, all_animals(once))
        stored = found.crossings.rename(columns={"animal": "organismID"})
        shown, ways = found.crossings, None
        if grid is not None:  # before the run is kept: what it refuses keeps nothing
            shown, ways = self.least_cost(found.crossings, grid, name, progress)
        with database.transaction() as writer:
            end_run(writer, run, {"crossings": stored[[*TABLES["crossings"].names[1:], "geometry"]]})
        unused = usable.loc[usable["reason"].notna(), ["occurrenceID", "animal", "reason"]]
        results = {self.CROSSINGS: self.sink_frame(parameters, self.CROSSINGS, context, shown, "LineString")}
        if ways is not None:
            results[self.LEAST_COST] = self.sink_frame(parameters, self.LEAST_COST, context, ways, "LineString")
        for name, frame in (
            (self.INDIVIDUALS, found.individuals),
            (self.RESIDENCY, found.residency),
            (self.EXCHANGE, exchange),
            (self.JOINT, joint),
            (self.UNUSED, unused),
            (self.EXCHANGE_BANDS, bands),
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
                rates.by_sex(found.crossings, found.individuals),
                found.residency,
                bands,
                int(usable["independent"].sum()),
                reasons,
                unstated,
                self.parameterAsEnumString(parameters, self.IDENTITY, context),
                self.parameterAsEnumString(parameters, self.GRADE, context),
                survey,
                samples.used,
            )
            self.report(page, movements, database, self.parameterAsEnumString(parameters, self.LANGUAGE, context))
            results[self.REPORT] = page
        return {self.DATABASE: database.path, self.RUN: run["run_id"], **results, **dict(zip(self.NUMBERS, numbers))}

    def resistance(self, parameters, context):
        """The layer's name, its grid (None without a layer), and what it adds to the question of the run."""
        from ...adapters.rasters import read_grid
        from ...core.movement.least_cost import check_resistance

        layer = self.parameterAsRasterLayer(parameters, self.RESISTANCE, context)
        if layer is None:
            return "", None, {}
        grid = read_grid(layer.source(), layer.crs().authid())
        check_resistance(grid, layer.name())
        return layer.name(), grid, {"resistance": hashlib.sha256(grid.values.tobytes()).hexdigest()}

    def least_cost(self, crossings, grid, name, progress):
        """The crossings with length and cost of their ways, and the ways themselves."""
        from ...core.movement.least_cost import least_cost_steps

        ways = least_cost_steps(crossings["geometry"].to_numpy(), grid, name, progress)
        missing = int((crossings["geometry"].notna() & ways["geometry"].isna().to_numpy()).sum())
        if missing:
            progress.info(Message("transborder_no_way", crossings=missing, layer=name))
        measured = crossings.assign(least_cost_m=ways["least_cost_m"], least_cost=ways["least_cost"])
        known = ["crossing_id", "species_id", "side_from", "side_to", "least_cost_m", "least_cost", "geometry"]
        lines = measured.assign(geometry=ways["geometry"])
        return measured, lines.loc[ways["geometry"].notna(), known]

    def border_distance(self, detections, deployments, crossings):
        """Metres from the border of the stations of the records that crossings lie between, by occurrenceID."""
        from ...core.detections.stations import station_of_records

        ends = {*crossings["record_before"], *crossings["record_after"]}
        records = detections[detections["occurrenceID"].isin(ends)]
        away = station_of_records(records, deployments)["border_distance_m"]
        return away.set_axis(records["occurrenceID"])

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

    def tell(self, progress, found, joint, reasons, samples) -> None:
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
        if samples.records:
            told = {"used": samples.used, "samples": samples.records, "crossings": samples.crossings}
            progress.info(Message("transborder_samples_told", **told))
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
