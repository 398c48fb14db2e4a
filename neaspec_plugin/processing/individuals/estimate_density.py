"""Estimate the density of one species on both sides of a border by spatial capture-recapture."""

from __future__ import annotations

import hashlib

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
)

from ... import paths, settings
from ...adapters.wording import FONTS, Wording, tr
from ...core.messages import Message
from ..base import PRODUCT, WORKING, end_run, write_text
from .capture_histories import NAMES, CaptureHistoriesAlgorithm

DETECTORS = ("proximity", "count", "multi")
DETECTION_FUNCTIONS = ("half_normal", "hazard_half_normal")
SESSIONS = ("none", "season", "country_season")
_ENDS = (("expected", "n"), ("low", "low"), ("high", "high"))


class EstimateDensityAlgorithm(CaptureHistoriesAlgorithm):
    """Animals per 100 km2 and in each country, from one likelihood with the stations of all sides and one mask."""

    DETECTOR, DETECTFN, SEX = "DETECTOR", "DETECTFN", "SEX"
    DENSITY_BY_COUNTRY, HABITAT = "DENSITY_BY_COUNTRY", "HABITAT"
    SPACING_M, BUFFER_M, GRID_M, COARSER = "SPACING_M", "BUFFER_M", "GRID_M", "COARSER"
    SESSION = "SESSION"
    DENSITY_BY_SESSION, DETECTION_BY_SESSION = "DENSITY_BY_SESSION", "DETECTION_BY_SESSION"
    ESTIMATES, NUMBERS_BY_COUNTRY, DENSITY, REPORT = "ESTIMATES", "NUMBERS_BY_COUNTRY", "DENSITY", "REPORT"
    MODELS = "MODELS"
    NUMBERS = ("D_PER_100KM2", "N_EXPECTED", "LOG_LIKELIHOOD", "AIC")
    OUTPUT_KINDS = {
        **dict.fromkeys(("DATABASE", "RUN", ESTIMATES, NUMBERS_BY_COUNTRY, DENSITY, *NUMBERS), WORKING),
        **dict.fromkeys(("SENSITIVITY", "MODELS"), WORKING),
        REPORT: PRODUCT,
    }
    RESULT_ROLES = {DENSITY: "density"}

    def name(self) -> str:
        return "estimatedensity"

    def displayName(self) -> str:  # noqa: N802
        return tr("Estimate density by spatial capture-recapture")

    def add_model(self) -> None:
        """The parameters that say how animals are detected and where they may live."""
        self.add_choice(
            self.DETECTOR,
            tr("Kind of detectors"),
            DETECTORS,
            tr("Proximity: seen or not in an occasion. Count: how often. Multi: at one station an occasion."),
        )
        self.add_choice(
            self.DETECTFN,
            tr("Detection function"),
            DETECTION_FUNCTIONS,
            tr("How detection falls with the distance from the centre of the range."),
        )
        for name, label, help_text in (
            (self.SEX, tr("Detection by sex"), tr("Animals of unknown sex may be either.")),
            (
                self.DENSITY_BY_COUNTRY,
                tr("Density by country"),
                tr("Each side has its own density, in one fit. Otherwise one density holds everywhere."),
            ),
        ):
            self.add(QgsProcessingParameterBoolean(name, label, False), help_text)
        real = QgsProcessingParameterNumber.Type.Double
        for name, label, help_text in (
            (self.BUFFER_M, tr("Buffer around the stations (m)"), tr("Left empty, it is made wide enough by itself.")),
            (self.SPACING_M, tr("Spacing of the mask (m)"), tr("Left empty, 64 columns or 0.6 of sigma.")),
            (
                self.GRID_M,
                tr("Width of the grid of generalised stations (m)"),
                tr("At most a quarter of sigma. Its bias is simulated and told beside the result."),
            ),
        ):
            self.add(QgsProcessingParameterNumber(name, label, real, None, True, 1.0), help_text, advanced=True)
        self.add(
            QgsProcessingParameterBoolean(self.COARSER, tr("Take a coarser grid all the same"), False),
            tr("The bias may be large; it is told beside the result."),
            advanced=True,
        )
        self.add_misidentification(
            tr("The model is fitted again with so many wrong codes added. Left empty: the values of the species."),
            tr("For wrong codes and for the simulated bias of a grid."),
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                self.HABITAT, tr("Habitat (polygons)"), [QgsProcessing.SourceType.TypeVectorPolygon], optional=True
            ),
            tr("Where the species may live, on all sides. Never cut it at the border."),
        )
        self.add_choice(
            self.SESSION,
            tr("Sessions"),
            SESSIONS,
            tr("A season has the year of its January, from July to June. Sessions share one mask and one fit."),
        )
        for name, label, on in (
            (self.DENSITY_BY_SESSION, tr("Density by session"), True),
            (self.DETECTION_BY_SESSION, tr("Detection by session"), False),
        ):
            self.add(
                QgsProcessingParameterBoolean(name, label, on),
                tr("Each session has its own values. Otherwise all sessions have the same."),
                advanced=True,
            )

    def initAlgorithm(self, config=None) -> None:  # noqa: N802
        self.add_records()
        self.add_histories()
        self.add_model()
        self.add_language()
        table, points = QgsProcessing.SourceType.TypeVector, QgsProcessing.SourceType.TypeVectorPoint
        for output, label, kind, help_text in (
            (self.ESTIMATES, tr("Estimates"), table, tr("One row per parameter, with 95 percent limits.")),
            (
                self.NUMBERS_BY_COUNTRY,
                tr("Numbers by country"),
                table,
                tr("Expected and realised animals of each side and of all together, from the one fit."),
            ),
            (self.DENSITY, tr("Density"), points, tr("The cells of the mask with country and animals per 100 km2.")),
            (
                self.SENSITIVITY,
                tr("What wrong identities may change"),
                table,
                tr("Least, middle and greatest estimate with so many wrong codes added."),
            ),
            (self.MODELS, tr("Detection functions compared"), table, tr("Each with its log-likelihood and AICc.")),
        ):
            self.add(QgsProcessingParameterFeatureSink(output, label, kind, optional=True), help_text)
        self.add(
            QgsProcessingParameterFileDestination(
                self.REPORT, tr("Report on density (HTML)"), fileFilter="HTML (*.html)", optional=True
            ),
            tr("To be passed on: sums and estimates, without animals' codes and without places."),
        )
        labels = (tr("Animals per 100 km2"), tr("Animals expected"), tr("Log-likelihood"), tr("AIC"))
        for output, label in zip(self.NUMBERS, labels):
            self.addOutput(QgsProcessingOutputNumber(output, label))

    def execute(self, parameters, context, progress):
        from ...adapters.border_strips import office_or_bundled, read_sides
        from ...core.individuals import scr_survey
        from ...core.movement.home_range import sides_told
        from ...core.movement.joint_minimum import not_added
        from ...core.progress import Part, watched
        from ...core.species.reference import constants

        question = self.question(parameters, context)
        species = self.parameterAsEnumString(parameters, self.SPECIES, context)
        shares = self.shares(parameters, context, species)
        habitat, digest = self.habitat(parameters, context)
        database = self.database(parameters, context)
        run, tables, usable, histories = self.histories(
            parameters, context, database, model=str(question), habitat=digest, misid=shares
        )
        strips = office_or_bundled(settings.boundaries_file())
        sides = read_sides(strips, constants(paths.reference_dir(), "defaults")["boundary_uncertainty_m"])
        known = scr_survey.survey(histories, question)
        data = known.data
        mask = scr_survey.first_mask(data, question)
        seconds, megabytes = scr_survey.forecast(known, mask, question.model)
        progress.info(
            Message(
                "scr_forecast",
                animals=data.animals,
                stations=len(data.detectors_m),
                cells=len(mask.centres),
                seconds=round(seconds),
                megabytes=round(megabytes),
            )
        )
        found = watched(
            progress,
            70,
            lambda inner: scr_survey.density(known, question, sides_told(sides), habitat, inner),
        )
        page = self.parameterAsFileOutput(parameters, self.REPORT, context)
        wrong, models = self.beside(parameters, page, found, shares, question.seed, Part(progress, 70, 95))
        together = found.together.to_dict("records")
        one = [together[0][name] if len(together) == 1 else None for name in ("d_per_100km2", "expected_n")]
        numbers = (*one, found.found.log_likelihood, found.found.aic)  # no session's number is that of all
        joint = self.joint(parameters, context, database, tables[2], usable, histories)
        said = (*self.told(found), *not_added(joint), *self.density_warnings(known, found))
        for message in (*self.left_out(histories), *said):
            progress.info(message)
        with database.transaction() as writer:
            end_run(writer, run, {})
        results = {
            name: self.sink_frame(parameters, name, context, frame, geometry)
            for name, frame, geometry in (
                (self.ESTIMATES, found.estimates, ""),
                (self.NUMBERS_BY_COUNTRY, found.numbers, ""),
                (self.DENSITY, found.cells, "Point"),
                (self.SENSITIVITY, wrong, ""),
                (self.MODELS, models, ""),
            )
            if frame is not None
        }
        if page:
            self.density_report(page, parameters, context, database, (found, said, wrong, models))
            results[self.REPORT] = page
        counted = {name: None if number is None else float(number) for name, number in zip(self.NUMBERS, numbers)}
        return {self.DATABASE: database.path, self.RUN: run["run_id"], **results, **counted}

    def beside(self, parameters, page, found, shares, seed, progress):
        """What wrong identities and the other detection function would make of the fit; as far as anybody asks."""
        from ...core.individuals.scr_misidentification import refitted
        from ...core.individuals.scr_models import compared
        from ...core.progress import Part, watched

        asked = {name: page or parameters.get(name) not in (None, "") for name in (self.SENSITIVITY, self.MODELS)}
        rates, names = shares if asked[self.SENSITIVITY] else (), found.together["session"].tolist()
        wrong = watched(Part(progress, 0, 80), 100, lambda inner: refitted(found.found, rates, seed, inner, names))
        last = Part(progress, 80, 100)
        models = watched(last, 100, lambda inner: compared(found.found, inner)) if asked[self.MODELS] else None
        return wrong, models

    def question(self, parameters, context):
        from ...core.individuals.scr_likelihood import Model
        from ...core.individuals.scr_survey import Question

        lengths = [
            None if parameters.get(name) is None else self.parameterAsDouble(parameters, name, context)
            for name in (self.BUFFER_M, self.SPACING_M, self.GRID_M)
        ]
        sessions = self.parameterAsEnumString(parameters, self.SESSION, context)
        by_session, own_detection = (
            sessions != SESSIONS[0] and self.parameterAsBool(parameters, name, context)
            for name in (self.DENSITY_BY_SESSION, self.DETECTION_BY_SESSION)
        )
        model = Model(
            self.parameterAsEnumString(parameters, self.DETECTOR, context),
            self.parameterAsEnumString(parameters, self.DETECTFN, context),
            self.parameterAsBool(parameters, self.SEX, context),
            own_detection,
        )
        by_country, coarser = (
            self.parameterAsBool(parameters, name, context) for name in (self.DENSITY_BY_COUNTRY, self.COARSER)
        )
        seed = self.parameterAsInt(parameters, self.SEED, context)
        return Question(model, by_country, *lengths, coarser, seed, sessions, by_session)

    def habitat(self, parameters, context):
        """The union of the habitat in EPSG:4326 and its digest; None without a layer."""
        import shapely

        source = self.parameterAsSource(parameters, self.HABITAT, context)
        if source is None:
            return None, None
        wgs84 = QgsCoordinateReferenceSystem("EPSG:4326")
        request = QgsFeatureRequest().setDestinationCrs(wgs84, context.transformContext())
        shapes = [bytes(feature.geometry().asWkb()) for feature in source.getFeatures(request) if feature.hasGeometry()]
        areas = shapely.union_all(shapely.make_valid(shapely.from_wkb(shapes)))
        shapely.prepare(areas)
        return areas, hashlib.sha256(shapely.to_wkb(areas)).hexdigest()

    def told(self, found) -> list[Message]:
        """The answer of each session, or the one of all."""
        return [
            Message(
                "scr_told",
                density=Message("report_name_of_countries", name=row["d_per_100km2"], countries=str(row["session"]))
                if row["session"]
                else row["d_per_100km2"],
                **{name: row[f"expected_{end}"] for name, end in _ENDS},
                sigma=round(found.sigma_m),
                buffer=round(found.mask.buffer_m),
            )
            for row in found.together.to_dict("records")
        ]

    def density_warnings(self, known, found) -> list[Message]:
        """What weakens the estimate, one sentence each."""
        from ...core.individuals import scr_mask
        from ...core.individuals.scr_sessions import in_several
        from ...core.individuals.scr_strata import UNKNOWN

        said = []
        if found.mask.buffer_m < scr_mask.LEAST_BUFFER_SIGMA * found.sigma_m or found.change >= scr_mask.MOST_CHANGE:
            needed = round(scr_mask.LEAST_BUFFER_SIGMA * found.sigma_m)
            said.append(Message("scr_buffer_narrow", needed=needed, change=100 * float(found.change)))
        if found.mask.spacing_m > scr_mask.MOST_SPACING_SIGMA * found.sigma_m:
            said.append(Message("scr_spacing_wide", most=round(scr_mask.MOST_SPACING_SIGMA * found.sigma_m)))
        if found.dropped:
            said.append(Message("history_without_effort", captures=found.dropped))
        for bias in found.biases:
            known_bias = bias.runs > 1
            names = ("density", "sigma", "density_se", "sigma_se")
            shares = {name: 100 * float(getattr(bias, name)) if known_bias else "-" for name in names}
            counted = {"grid": round(bias.grid_m), "runs": bias.runs, "tried": bias.tried}
            said.append(Message("scr_cell_bias", **counted, **shares))
        if found.missing:
            said.append(Message("scr_no_capture", where=list(found.missing)))
        several = in_several(known.sessions)
        if several:
            said.append(Message("scr_in_more_sessions", animals=several))
        countries = found.cells["country"].head(len(found.mask.centres))  # the cells come again for each session
        unknown = int((countries == UNKNOWN).sum())
        if unknown:
            said.append(Message("scr_unknown_side", cells=unknown))
        return said

    def density_report(self, page, parameters, context, database, told) -> None:
        """Sums alone, and names of countries and species through the release gate."""
        from ...core.reports import density_account, html
        from ...core.sharing.policy import Policy
        from ...core.sharing.release import release_tables
        from ...core.species.reference import sensitivity

        language = self.parameterAsEnumString(parameters, self.LANGUAGE, context)
        species = self.parameterAsEnumString(parameters, self.SPECIES, context)
        policy = Policy(sensitivity(paths.reference_dir()))
        names = release_tables({name: database.read(name) for name in NAMES}, policy, settings.pseudonym_key())
        found, said, wrong, models = told
        account = density_account.Account(species, found.numbers, said, wrong, models)
        document = density_account.build(account, names, language)
        write_text(page, html.render(document, Wording(language), {}, FONTS[language]))
