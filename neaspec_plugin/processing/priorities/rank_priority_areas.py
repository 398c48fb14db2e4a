"""Rank the cells of a landscape by what several features would lose without them."""

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
    QgsProcessingParameterString,
)

from ...adapters.wording import FONTS, Wording, tr
from ...core.messages import Message
from ..base import PRODUCT, WORKING, NeaspecAlgorithm, write_text

RULES = ("core_area", "additive_benefit")
TOLD = 30  # percent of the cells, the best ones, of which the log tells


class RankPriorityAreasAlgorithm(NeaspecAlgorithm):
    """Nested ranking by core-area or additive-benefit removal, with weights, connectivity and protected areas."""

    INPUT, RULE, WEIGHTS, DISTANCES = "INPUT", "RULE", "WEIGHTS", "DISTANCES"
    PROTECTED, EXPONENT, BATCH = "PROTECTED", "EXPONENT", "BATCH"
    RANK, CURVES, PLOT, CELLS = "RANK", "CURVES", "PLOT", "CELLS"
    OUTPUT_KINDS = {**dict.fromkeys((RANK, CURVES, CELLS), WORKING), PLOT: PRODUCT}
    requires = ("pandas", "shapely", "scipy")
    icon_name = "score"

    def name(self) -> str:
        return "rankpriorityareas"

    def displayName(self) -> str:  # noqa: N802
        return tr("Rank priority areas")

    def initAlgorithm(self, config=None) -> None:  # noqa: N802
        self.add(
            QgsProcessingParameterMultipleLayers(
                self.INPUT, tr("Features (rasters)"), QgsProcessing.SourceType.TypeRaster
            ),
            tr("One raster per species or other feature, values of 0 or more, cell on cell, projected in metres."),
        )
        self.add(
            QgsProcessingParameterEnum(
                self.RULE, tr("Rule of removal"), list(RULES), usesStaticStrings=True, defaultValue=RULES[0]
            ),
            tr("core_area keeps the best places of every feature. additive_benefit keeps places with many features."),
        )
        self.add(
            QgsProcessingParameterString(self.WEIGHTS, tr("Weights of the features"), "1"),
            tr("One number for all, or one for each raster in their order, such as 1, 2, 1."),
        )
        self.add(
            QgsProcessingParameterString(self.DISTANCES, tr("Mean dispersal distances (m)"), "0", optional=True),
            tr("One number for all rasters or one for each. 0 leaves a raster as it is."),
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                self.PROTECTED, tr("Protected areas"), [QgsProcessing.SourceType.TypeVectorPolygon], optional=True
            ),
            tr("Cells whose centres lie in them are removed last, after all others."),
        )
        self.add_details()
        self.add_language()
        self.add_outputs()

    def add_details(self) -> None:
        """How the removal is reckoned."""
        double = QgsProcessingParameterNumber.Type.Double
        for name, label, default, least, most, help_text in (
            (self.EXPONENT, tr("Exponent of the benefit"), 0.25, 0.01, 1, tr("Only for additive_benefit.")),
            (self.BATCH, tr("Cells removed at once (%)"), 0.1, 0, 10, tr("Of those left, one cell at least. 0: one.")),
        ):
            number = QgsProcessingParameterNumber(name, label, double, default, minValue=least, maxValue=most)
            self.add(number, help_text, advanced=True)

    def add_outputs(self) -> None:
        """The raster, the curves and their plot."""
        self.add(
            QgsProcessingParameterRasterDestination(self.RANK, tr("Rank of the cells")),
            tr("From 0, removed first, to 1, removed last: cells of 0.9 and more are the best tenth."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                self.CURVES, tr("Performance curves"), QgsProcessing.SourceType.TypeVector, optional=True
            ),
            tr("For each hundredth of the cells: what share of each feature they hold."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                self.PLOT, tr("Plot of the curves (SVG)"), fileFilter="SVG (*.svg)", optional=True
            ),
            tr("The curves of all features, without their names."),
        )
        self.addOutput(QgsProcessingOutputNumber(self.CELLS, tr("Cells ranked")))

    def execute(self, parameters, context, progress):
        from dataclasses import replace

        from ...core.priorities.ranking import nested_ranking as method
        from ...core.priorities.ranking import plot as ranking_plot
        from ...core.progress import Part, watched

        first, layers, names = self.features(parameters, context, Part(progress, 0, 20))
        weights = method.numbers_for(
            self.parameterAsString(parameters, self.WEIGHTS, context), len(names), self.WEIGHTS
        )
        exponent = self.parameterAsDouble(parameters, self.EXPONENT, context)
        rule = method.Rule(self.parameterAsEnumString(parameters, self.RULE, context), weights, exponent)
        protected = self.protected(parameters, context, first, progress)
        batch = self.parameterAsDouble(parameters, self.BATCH, context) / 100
        found = watched(
            Part(progress, 20, 100),
            95,
            lambda inner: method.rank_areas(layers, names, rule, protected, batch, inner),
        )
        cells = self.tell(progress, found)
        results = {
            self.RANK: self.write_raster(
                parameters, self.RANK, context, replace(first, values=found.rank), Part(progress, 96, 100)
            ),
            self.CURVES: self.sink_frame(parameters, self.CURVES, context, method.curves_table(found.curves, names)),
        }
        page = self.parameterAsFileOutput(parameters, self.PLOT, context)
        if page:
            language = self.parameterAsEnumString(parameters, self.LANGUAGE, context)
            plot = ranking_plot.RankingPlot(found.curves)
            write_text(page, ranking_plot.draw(plot, Wording(language), FONTS[language]))
            results[self.PLOT] = page
        return {**results, self.CELLS: cells}

    def features(self, parameters, context, progress):
        """The first grid, and of all rasters the values with connectivity and the names."""
        from ...adapters.rasters import read_grid
        from ...core.habitat.alignment import check_alignment
        from ...core.movement.least_cost import check_cells
        from ...core.priorities.ranking.dispersal import smoothed
        from ...core.priorities.ranking.nested_ranking import check_ranking_memory, numbers_for
        from ...core.progress import step

        rasters = self.parameterAsLayerList(parameters, self.INPUT, context)
        text = self.parameterAsString(parameters, self.DISTANCES, context)
        distances = numbers_for(text, len(rasters), self.DISTANCES)
        check_ranking_memory(rasters[0].width() * rasters[0].height(), len(rasters))  # before anything is read
        first, layers, names = None, [], [raster.name() for raster in rasters]
        for number, (raster, distance) in enumerate(zip(rasters, distances)):
            step(progress, number, len(rasters))
            grid = read_grid(raster.source(), raster.crs().authid())
            first = first or grid
            check_cells(grid, raster.name())
            check_alignment([(names[0], first), (raster.name(), grid)])
            layers.append(smoothed(grid.values, grid.width, distance).astype("float32"))
        return first, layers, names

    def protected(self, parameters, context, grid, progress):
        """Which cells have their centre in a protected area; None without a layer."""
        import numpy as np

        from ...adapters.layers import frame_of
        from ...core.corridors.linkages.cores import cells_in, in_grid_crs
        from ...core.progress import Part

        source = self.parameterAsSource(parameters, self.PROTECTED, context)
        if source is None:
            return None
        mask = np.zeros(grid.values.size, dtype=bool)
        shapes = list(frame_of(source, [], context, Part(progress, 20, 20))["geometry"].dropna())
        for shape in in_grid_crs(shapes, grid.crs):
            mask[cells_in(shape, grid)] = True
        return mask.reshape(grid.values.shape)

    def tell(self, progress, found) -> int:
        """What the best cells hold; returns how many were ranked."""
        cells = int((found.rank > 0).sum())
        kept = found.curves[len(found.curves) - 1 - TOLD, 1:]
        shown = {name: f"{100 * share:.1f}" for name, share in (("mean", kept.mean()), ("lowest", kept.min()))}
        progress.info(Message("ranking_told", cells=cells, best=TOLD, **shown))
        return cells
