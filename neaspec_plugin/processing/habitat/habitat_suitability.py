"""Model the suitability of habitat from presences and background, and test how far the model carries."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from ... import paths, settings
from ...adapters.wording import FONTS, Wording, tr
from ...core.errors import NeaspecError
from ...core.messages import Message
from ...core.schema import SPECIES
from ..base import PRODUCT, WORKING, write_text
from .resistance_surface import ResistanceSurfaceAlgorithm

FEATURES = ("linear", "quadratic", "hinge")
HELD_BYTES = 512_000_000  # of covariates that the test along the borders holds at once


class HabitatSuitabilityAlgorithm(ResistanceSurfaceAlgorithm):
    """A penalised Poisson model as Maxent's, its tests in blocks and across borders, and where it must not be used."""

    PRESENCES, SPECIES, COVARIATES, BACKGROUND = "PRESENCES", "SPECIES", "COVARIATES", "BACKGROUND"
    TARGET_GROUP, EFFORT, FEATURES, PENALTY = "TARGET_GROUP", "EFFORT", "FEATURES", "PENALTY"
    LASSO, BLOCK_KM, SEED = "LASSO", "BLOCK_KM", "SEED"
    SUITABILITY, MESS, RESPONSE, EVALUATION = "SUITABILITY", "MESS", "RESPONSE", "EVALUATION"
    DISCONTINUITY, REPORT = "DISCONTINUITY", "REPORT"
    NUMBERS = ("CELLS_WITH_PRESENCE", "AUC", "BOYCE")
    OUTPUT_KINDS = {
        **dict.fromkeys((SUITABILITY, MESS, RESPONSE, EVALUATION, DISCONTINUITY, *NUMBERS), WORKING),
        REPORT: PRODUCT,
    }

    def name(self) -> str:
        return "habitatsuitability"

    def displayName(self) -> str:  # noqa: N802
        return tr("Model habitat suitability")

    def initAlgorithm(self, config=None) -> None:  # noqa: N802
        self.add_places()
        self.add_model()
        self.add_border_test()
        self.add_language()
        self.add(
            QgsProcessingParameterRasterDestination(self.SUITABILITY, tr("Suitability of habitat (raster)")),
            tr("From 0 to 1, on the cells of the covariates. “Build a resistance surface” takes it."),
        )
        self.add(
            QgsProcessingParameterRasterDestination(
                self.MESS,
                tr("Similarity to the conditions of the model (raster)"),
                optional=True,
                createByDefault=False,
            ),
            tr("MESS: below 0 a covariate is outside the range of the model, which must not be trusted there."),
        )
        table = QgsProcessing.SourceType.TypeVector
        for output, label, help_text in (
            (self.RESPONSE, tr("Response curves"), tr("Suitability along each covariate, the others at their mean.")),
            (self.EVALUATION, tr("Tests of the model"), tr("Own data, spatial blocks, and each country left out.")),
            (
                self.DISCONTINUITY,
                tr("Jumps at the border"),
                tr("Medians of both sides for each stretch of a border and each layer, and whether they jump."),
            ),
        ):
            self.add(QgsProcessingParameterFeatureSink(output, label, table, optional=True), help_text)
        self.add(
            QgsProcessingParameterFileDestination(
                self.REPORT, tr("Report on suitability (HTML)"), fileFilter="HTML (*.html)", optional=True
            ),
            tr("Sums, tests and the method record (ODMAP): no place."),
        )
        for output, label in zip(self.NUMBERS, (tr("Cells with a presence"), tr("AUC"), tr("Boyce index"))):
            self.addOutput(QgsProcessingOutputNumber(output, label))

    def add_places(self) -> None:
        """Presences, covariates, and what the background is."""
        point = [QgsProcessing.SourceType.TypeVectorPoint]
        self.add(
            QgsProcessingParameterFeatureSource(self.PRESENCES, tr("Presences"), point),
            tr("Points where the species was found. Those less exact than a cell are left out; one per cell counts."),
        )
        self.add(
            QgsProcessingParameterEnum(
                self.SPECIES, tr("Species"), list(SPECIES), usesStaticStrings=True, defaultValue="AL"
            ),
            tr("Where the points have the field species_id, those of other species are left out."),
        )
        self.add(
            QgsProcessingParameterMultipleLayers(
                self.COVARIATES, tr("Covariates (rasters)"), QgsProcessing.SourceType.TypeRaster
            ),
            tr("Numbers, not classes; cell on cell, projected in metres, square cells."),
        )
        self.add(
            QgsProcessingParameterNumber(
                self.BACKGROUND,
                tr("Cells of background"),
                QgsProcessingParameterNumber.Type.Integer,
                10_000,
                False,
                100,
            ),
            tr("At most so many cells are drawn, with which the presences are compared."),
        )
        self.add(
            QgsProcessingParameterFeatureSource(self.TARGET_GROUP, tr("Target group"), point, optional=True),
            tr("Records of all species found by the same methods: their cells are the background."),
        )
        self.add(
            QgsProcessingParameterRasterLayer(self.EFFORT, tr("Effort (raster)"), optional=True),
            tr("Background is drawn in proportion to it. Not together with a target group."),
        )

    def add_model(self) -> None:
        """What the model may be made of, and how it is tested."""
        self.add_codes(
            self.FEATURES,
            tr("Feature classes"),
            FEATURES,
            tr("Nothing chosen: linear with fewer than 10 presences, and quadratic from 10, and hinge from 15 on."),
        )
        kinds = QgsProcessingParameterNumber.Type
        for name, label, kind, default, optional, least, most, help_text in (
            (self.PENALTY, tr("Multiplier of the penalty"), kinds.Double, 1, False, 0.01, 100,
             tr("Greater values make smoother models.")),
            (self.LASSO, tr("Share of the lasso"), kinds.Double, 1, False, 0, 1,
             tr("1 leaves features out, as Maxent does; 0 only shrinks them.")),
            (self.BLOCK_KM, tr("Side of a block (km)"), kinds.Double, None, True, 0.001, 10_000,
             tr("Left empty, as far as the covariates are alike.")),
            (self.SEED, tr("Random seed"), kinds.Integer, 1, False, 0, 2**31 - 1,
             tr("The same seed draws the same background.")),
        ):  # fmt: skip
            self.add(QgsProcessingParameterNumber(name, label, kind, default, optional, least, most), help_text, True)

    def execute(self, parameters, context, progress):
        from ...adapters.border_strips import office_or_bundled, read_sides
        from ...core.habitat import suitability_study as method
        from ...core.habitat.covariate_scan import surfaces
        from ...core.habitat.extrapolation import similarity
        from ...core.movement.home_range import sides_told
        from ...core.progress import Part, watched
        from ...core.species.reference import constants

        question, land = self.question(parameters, context), self.land(parameters, context, progress)
        strips = office_or_bundled(settings.boundaries_file())
        side_of = sides_told(read_sides(strips, constants(paths.reference_dir(), "defaults")["boundary_uncertainty_m"]))
        found = watched(Part(progress, 5, 60), 100, lambda inner: method.study(question, land, side_of, inner))
        wanted = {name: self.wanted(parameters, name) for name in (self.MESS, self.REPORT, self.DISCONTINUITY)}
        with_mess = wanted[self.MESS] or wanted[self.REPORT]
        functions = [found.model.suitability]
        if with_mess:
            functions.append(similarity(method.known_conditions(found)))
        grids = watched(Part(progress, 60, 85), 100, lambda inner: surfaces(land.rasters, functions, inner))
        extrapolated = method.outside(grids[1]) if with_mess else None
        for message in method.told(found, extrapolated):
            progress.info(message)
        part = Part(progress, 85, 87)
        results = {self.SUITABILITY: self.write_raster(parameters, self.SUITABILITY, context, grids[0], part)}
        if wanted[self.MESS]:
            part = Part(progress, 87, 89)
            results[self.MESS] = self.write_raster(parameters, self.MESS, context, grids[1], part)
        jumps = None
        if wanted[self.DISCONTINUITY] or wanted[self.REPORT]:
            jumps = self.covariate_jumps(parameters, context, land, Part(progress, 89, 98))
            results[self.DISCONTINUITY] = self.sink_frame(parameters, self.DISCONTINUITY, context, jumps)
        for output, frame in ((self.RESPONSE, method.responses(found)), (self.EVALUATION, found.tests)):
            results[output] = self.sink_frame(parameters, output, context, frame)
        page = self.parameterAsFileOutput(parameters, self.REPORT, context)
        if page:
            language = self.parameterAsEnumString(parameters, self.LANGUAGE, context)
            self._report(page, language, found, question, land, jumps, extrapolated)
            results[self.REPORT] = page
        training = found.tests.iloc[0]
        counted = len(found.presences.cells), float(training["auc"]), float(training["boyce"])
        return {**results, **dict(zip(self.NUMBERS, counted))}

    def wanted(self, parameters, name) -> bool:
        return parameters.get(name) not in (None, "")

    def question(self, parameters, context):
        from ...core.habitat.presence_background import Choice
        from ...core.habitat.suitability_study import Question

        chosen = [code for code in self.parameterAsEnumStrings(parameters, self.FEATURES, context) if code]
        classes = self.codes(parameters, self.FEATURES, context, FEATURES) if chosen else ()
        penalty, lasso = (self.parameterAsDouble(parameters, name, context) for name in (self.PENALTY, self.LASSO))
        block = (
            None
            if parameters.get(self.BLOCK_KM) is None
            else self.parameterAsDouble(parameters, self.BLOCK_KM, context)
        )
        return Question(
            self.parameterAsEnumString(parameters, self.SPECIES, context),
            Choice(classes, multiplier=penalty, lasso=lasso),
            self.parameterAsInt(parameters, self.BACKGROUND, context),
            block,
            self.parameterAsInt(parameters, self.SEED, context),
        )

    def land(self, parameters, context, progress):
        """All that was given, points read, rasters opened."""
        from ...adapters.unit_features import named_raster
        from ...core.habitat.covariate_scan import check_rasters
        from ...core.habitat.suitability_study import Land

        layers = self.parameterAsLayerList(parameters, self.COVARIATES, context)
        names = [layer.name() for layer in layers]
        for name in names:
            if names.count(name) > 1:
                raise NeaspecError("suitability_same_names", layer=name)
        effort = self.parameterAsRasterLayer(parameters, self.EFFORT, context)
        covariates, beside = [named_raster(layer) for layer in layers], effort and named_raster(effort)
        check_rasters([*covariates, *([beside] if beside else [])])
        cell_m, species = covariates[0][1].width, self.parameterAsEnumString(parameters, self.SPECIES, context)
        presences = self.points(parameters, self.PRESENCES, context, cell_m, species, progress)
        group = self.points(parameters, self.TARGET_GROUP, context, cell_m, None, progress)
        return Land(covariates, beside, presences, group)

    def points(self, parameters, name, context, cell_m, species, progress):
        """The exact points of a source, None where it was not given."""
        from ...adapters.layers import frame_of
        from ...core.habitat.suitability_study import FIELDS, exact_places
        from ...core.progress import Part

        source = self.parameterAsSource(parameters, name, context)
        if source is None:
            return None
        fields = [field for field in FIELDS if source.fields().lookupField(field) >= 0]
        points, coarse = exact_places(frame_of(source, fields, context, Part(progress, 0, 5)), cell_m, species)
        if coarse:
            progress.info(Message("suitability_coarse", layer=source.sourceName(), points=coarse))
        if not len(points):
            raise NeaspecError("suitability_no_points", layer=source.sourceName())
        return points

    def covariate_jumps(self, parameters, context, land, progress):
        """The border test of each covariate, some at a time."""
        import pandas as pd

        from ...core.habitat.covariate_scan import grid_of
        from ...core.progress import Part

        first = land.rasters[0]
        some = max(HELD_BYTES // (4 * first.rows * first.columns), 1)
        frames = []
        for number in range(0, len(land.covariates), some):
            part = Part(
                progress, *(100 * min(n, len(land.covariates)) / len(land.covariates) for n in (number, number + some))
            )
            held = {
                name: grid_of(raster, raster.read(0, raster.rows, 0, raster.columns).astype("float32"))
                for name, raster in land.covariates[number : number + some]
            }
            frames.append(self.jumps(parameters, context, held, part))
        return pd.concat(frames, ignore_index=True)

    def _report(self, page, language, found, question, land, jumps, extrapolated) -> None:
        from ...core.habitat import suitability_report
        from ...core.reports import html
        from ...core.species.reference import reference_tables

        tables = reference_tables(paths.reference_dir())
        names = {name: tables[name] for name in ("countries", "species")}
        document = suitability_report.build(found, question, land, jumps, extrapolated, names, language)
        write_text(page, html.render(document, Wording(language), {}, FONTS[language]))
