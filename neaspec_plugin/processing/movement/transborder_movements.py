"""Find who crossed which border, and count each animal once."""

from __future__ import annotations

import hashlib
from collections import Counter

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterLayer,
)

from ... import paths, settings
from ...adapters.wording import FONTS, Wording, tr
from ...core.messages import Message
from ...core.schema import SPECIES, TABLES
from ..animal_records import AnimalRecordsAlgorithm
from ..base import PRODUCT, WORKING, end_run, write_text

NAMES = ("countries", "census_areas", "species", "transborder_figures", "site_species", "corridors")
BANDS_KM = (0.0, 5.0, 10.0, 20.0, 40.0)


class TransborderMovementsAlgorithm(AnimalRecordsAlgorithm):
    """Crossings with evidence, visits to countries, the exchange between them, and the joint minimum before all else."""

    CROSSINGS, INDIVIDUALS, RESIDENCY, EXCHANGE = "CROSSINGS", "INDIVIDUALS", "RESIDENCY", "EXCHANGE"
    JOINT, UNUSED, REPORT, EXCHANGE_BANDS = "JOINT", "UNUSED", "REPORT", "EXCHANGE_BANDS"
    RESISTANCE, LEAST_COST = "RESISTANCE", "LEAST_COST"
    COMPARED = ("identity_claims",)
    NUMBERS = ("CROSSINGS_MIN", "TRANSBOUNDARY", "JOINT_MINIMUM")
    OUTPUT_KINDS = {
        **dict.fromkeys(("DATABASE", "RUN", CROSSINGS, INDIVIDUALS, RESIDENCY, EXCHANGE, JOINT, UNUSED, *NUMBERS), WORKING),
        **dict.fromkeys((EXCHANGE_BANDS, LEAST_COST, "SENSITIVITY"), WORKING),
        REPORT: PRODUCT,
    }  # fmt: skip
    RESULT_ROLES = {CROSSINGS: "found_crossings"}

    def name(self) -> str:
        return "transbordermovements"

    def displayName(self) -> str:  # noqa: N802
        return tr("Find border crossings of individuals")

    def initAlgorithm(self, config=None) -> None:  # noqa: N802
        self.add_records()
        self.add_misidentification(
            tr("Numbers are counted again with so many wrong codes added. Left empty: the values of the species."),
            tr("For the wrong codes that are drawn."),
        )
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
            (
                self.SENSITIVITY,
                tr("What wrong identities may change"),
                table,
                tr("By species and side: what was found, and from and to which number wrong codes would move it."),
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

    def execute(self, parameters, context, progress):
        from ...core.detections import effort as work
        from ...core.movement import crossing_rates as rates
        from ...core.movement import sample_records as dna
        from ...core.movement import series
        from ...core.movement.joint_range import data_sets, joint_range
        from ...core.movement.transborder import COUNTED
        from ...core.species.reference import constants

        database = self.database(parameters, context)
        name, grid, more = self.resistance(parameters, context)
        shares = {one: self.shares(parameters, context, one) for one in SPECIES}
        more |= {"misid": shares, "draws": self.parameterAsInt(parameters, self.SEED, context)}
        aliases = self.aliases(parameters, context)[1]
        more |= {"aliases": aliases} if aliases else {}  # for whoever asks the same again
        run, (deployments, effort, detections), usable, found = self.movements(parameters, context, database, **more)
        progress.set_progress(60)
        activity = work.activity(deployments, effort, detections)
        rows = work.effort_rows(activity, "fractional", BANDS_KM)
        days = rows[(rows["sampleSizeUnit"] == work.DAY_UNIT) & rows["samplingProtocol"].isin(work.TRAPS)]
        trap_days = days.groupby("country")["sampleSizeValue"].sum().to_dict()
        sampled = series.sampled_animals(detections, usable)
        once = dna.one_series(found.individuals, detections, usable)
        joint = series.joint_of_series(found.individuals, sampled)
        agreed = self.parameterAsEnumString(parameters, self.IDENTITY, context) == "shared_codes"
        lists = None if agreed else data_sets(detections, usable, database.read(self.COMPARED[0]))
        joint = joint_range(joint, found.individuals, sampled, usable, lists)
        least = series.least_crossings(found.crossings, sampled)
        exchange = rates.exchange(least, trap_days)
        of_band = days.groupby(["country", "band"])["sampleSizeValue"].sum().to_dict()
        away = self.border_distance(detections, deployments, found.crossings)
        bands = rates.exchange_bands(least, away, of_band, BANDS_KM)

        reasons = Counter(usable["reason"].tolist())
        samples = dna.counted(detections, usable, found.crossings)
        self.tell(progress, least, joint, reasons, samples)
        several = series.in_several_countries(found.individuals, sampled)
        sure = least["evidence_class"].isin(COUNTED)
        numbers = (
            int(least.loc[sure, "at_least"].sum()),
            several,
            int(joint.groupby("species_id")["joint"].max().sum()),
        )
        page = self.parameterAsFileOutput(parameters, self.REPORT, context)
        wrong = None
        if page or parameters.get(self.SENSITIVITY) not in (None, ""):
            wrong = self.wrong_identities(usable, found.crossings, sampled, lists, shares, more["draws"], progress)
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
            *([(self.SENSITIVITY, wrong)] if wrong is not None else []),
        ):
            results[name] = self.sink_frame(parameters, name, context, frame)
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
                rates.crossing_rates(found.crossings, once),
                rates.transboundary_share(once),
                account.seen_where(once),
                rates.by_sex(found.crossings, once),
                found.residency.merge(once[["species_id", "animal"]]),
                bands,
                int(usable["independent"].sum()),
                reasons,
                unstated,
                self.parameterAsEnumString(parameters, self.IDENTITY, context),
                self.parameterAsEnumString(parameters, self.GRADE, context),
                survey,
                samples.used,
                wrong,
                len(once) < len(found.individuals),
            )
            self.report(page, movements, database, self.parameterAsEnumString(parameters, self.LANGUAGE, context))
            results[self.REPORT] = page
        return {self.DATABASE: database.path, self.RUN: run["run_id"], **results, **dict(zip(self.NUMBERS, numbers))}

    def wrong_identities(self, usable, crossings, sampled, lists, shares, seed, progress):
        """How wrong identities would move the numbers of each species."""
        from ...core.movement.wrong_identities import wrong_identities
        from ...core.progress import Part, watched

        known = usable, crossings, sampled, lists, shares, self.speeds(), seed
        return watched(Part(progress, 60, 95), 100, lambda inner: wrong_identities(*known, inner))

    def resistance(self, parameters, context):
        """The layer's name, its grid (None without a layer), and what it adds to the question of the run."""
        from ...adapters.rasters import read_grid
        from ...core.movement.least_cost import check_resistance

        layer = self.parameterAsRasterLayer(parameters, self.RESISTANCE, context)
        if layer is None:
            return "", None, {}
        grid = read_grid(layer.source(), layer.crs().authid() or layer.crs().toWkt())
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

    def tell(self, progress, every, joint, reasons, samples) -> None:
        """The joint minimum before all else, then crossings (those that make a minimum) and records."""
        for row in joint.to_dict("records"):
            sides = {"species": row["species_id"], "countries": row["countries"].split(";"), "joint": row["joint"]}
            if row["joint"] < row["joint_most"]:
                progress.info(Message("transborder_joint_range_told", **sides, most=row["joint_most"]))
                continue
            told = {"national": row["national_sum"], "twice": row["counted_twice"]}
            progress.info(Message("transborder_joint_told", **sides, **told))
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
