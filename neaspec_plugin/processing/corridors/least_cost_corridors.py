"""Find the least-cost corridors between core areas, and whose countries each of them needs."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from ... import paths, settings
from ...adapters.wording import tr
from ...core.messages import Message
from ..base import WORKING, NeaspecAlgorithm

PAIRS, NEIGHBOURS = ("all", "adjacent", "nearest", "across_border"), ("8", "16")


class LeastCostCorridorsAlgorithm(NeaspecAlgorithm):
    """Ways and corridors between cores, their mosaic, the cost allocation, and where the ways pass a border."""

    INPUT, NAME_FIELD, RESISTANCE, PROTECTED = "INPUT", "NAME_FIELD", "RESISTANCE", "PROTECTED"
    BARRIERS = "BARRIERS"
    PAIRS, NEAREST, NEIGHBOURS, CONTRASTS = "PAIRS", "NEAREST", "NEIGHBOURS", "CONTRASTS"
    WIDTH_PERCENT, WIDTH_HECTARES = "WIDTH_PERCENT", "WIDTH_HECTARES"
    CORRIDORS, PASSAGES, MOSAIC, ALLOCATION, FOUND = "CORRIDORS", "PASSAGES", "MOSAIC", "ALLOCATION", "FOUND"
    OUTPUT_KINDS = dict.fromkeys((CORRIDORS, PASSAGES, MOSAIC, ALLOCATION, FOUND), WORKING)
    icon_name = "links"

    def name(self) -> str:
        return "leastcostcorridors"

    def displayName(self) -> str:  # noqa: N802
        return tr("Least-cost corridors")

    def initAlgorithm(self, config=None) -> None:  # noqa: N802
        source = QgsProcessing.SourceType
        self.add(
            QgsProcessingParameterFeatureSource(
                self.INPUT, tr("Core areas"), [source.TypeVectorPoint, source.TypeVectorPolygon]
            ),
            tr("Points or polygons; two at least."),
        )
        self.add(
            QgsProcessingParameterField(
                self.NAME_FIELD,
                tr("Field with the name of the core"),
                parentLayerParameterName=self.INPUT,
                optional=True,
            ),
            tr("Rows of one name are one core. Without a field each row is a core, named by its number."),
        )
        self.add(
            QgsProcessingParameterRasterLayer(self.RESISTANCE, tr("Resistance to movement (raster)")),
            tr("Projected in metres, square cells, values of 1 or more."),
        )
        self.add(
            QgsProcessingParameterEnum(
                self.PAIRS, tr("Pairs of cores"), list(PAIRS), usesStaticStrings=True, defaultValue="adjacent"
            ),
            tr("adjacent: the cells that are cheapest to reach from each touch. across_border: in two countries."),
        )
        self.add_number(
            self.NEAREST,
            tr("Nearest cores"),
            2,
            1,
            1000,
            tr("How many for each core, by cost, where PAIRS is nearest."),
        )
        self.add_number(
            self.WIDTH_PERCENT,
            tr("Width (percent of the cells)"),
            5.0,
            0.0,
            100.0,
            tr(
                "The cells through which the way costs least more belong to the corridor: this percent of those reached."
            ),
        )
        self.add(
            QgsProcessingParameterNumber(
                self.WIDTH_HECTARES,
                tr("Width (hectares)"),
                QgsProcessingParameterNumber.Type.Double,
                optional=True,
                minValue=0,
            ),
            tr("The area of each corridor, instead of the percent."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                self.PROTECTED, tr("Protected areas"), [source.TypeVectorPolygon], optional=True
            ),
            tr("Adds the protected share of each corridor."),
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                self.BARRIERS, tr("Barriers"), [source.TypeVectorLine, source.TypeVectorPolygon], optional=True
            ),
            tr("Adds how many of these lines or polygons the way meets."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterEnum(
                self.NEIGHBOURS, tr("Neighbours"), list(NEIGHBOURS), usesStaticStrings=True, defaultValue="8"
            ),
            tr("16 adds the moves of a knight. The costs of both rules are not comparable."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean(self.CONTRASTS, tr("Test other contrasts of resistance"), True),
            tr("Adds rank and place of each corridor under contrasts of 10, 100 and 1000; takes three times longer."),
            advanced=True,
        )
        self.add_outputs()

    def add_outputs(self) -> None:
        """The sinks, the rasters and the number of corridors."""
        source = QgsProcessing.SourceType
        self.add(
            QgsProcessingParameterFeatureSink(self.CORRIDORS, tr("Corridors"), source.TypeVectorLine),
            tr("The way of least cost in each corridor, with cost, length, countries and rank."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                self.PASSAGES, tr("Places where a border is passed"), source.TypeVectorPoint, optional=True
            ),
            tr("One point for each border that a way passes. Exact: not to be passed on."),
        )
        self.add(
            QgsProcessingParameterRasterDestination(self.MOSAIC, tr("Mosaic of the corridors"), optional=True),
            tr("What the way through each cell costs more than the least, in the cheapest corridor."),
        )
        self.add(
            QgsProcessingParameterRasterDestination(
                self.ALLOCATION, tr("Nearest core by cost"), optional=True, createByDefault=False
            ),
            tr("The number of the core, counted from 1, that reaches each cell with least cost."),
        )
        self.addOutput(QgsProcessingOutputNumber(self.FOUND, tr("Corridors found")))

    def add_number(self, name: str, label: str, default: float, low: float, high: float, help_text: str) -> None:
        types = QgsProcessingParameterNumber.Type
        kind = types.Integer if isinstance(default, int) else types.Double
        self.add(QgsProcessingParameterNumber(name, label, kind, default, minValue=low, maxValue=high), help_text)

    def execute(self, parameters, context, progress):
        from ...core.corridors import account
        from ...core.corridors.corridors import allocation, chosen_pairs, distances
        from ...core.progress import Part, watched

        land = self.landscape(parameters, context, progress)
        grid, rule = land.grid, self.parameterAsEnumString(parameters, self.PAIRS, context)
        found = watched(progress, 40, lambda inner: distances(grid, land.cores, land.neighbours, inner))
        owner = allocation(found.costs).reshape(grid.values.shape)
        sides = account.core_sides(land) if rule == "across_border" else ()
        if None in sides:
            progress.info(Message("cores_no_side", cores=sides.count(None)))
        pairs = chosen_pairs(rule, found, owner, self.parameterAsInt(parameters, self.NEAREST, context), sides)
        result = account.corridors(land, found, pairs, self.width(parameters, context), Part(progress, 40, 60))
        if self.parameterAsBool(parameters, self.CONTRASTS, context):
            del found  # its costs are the most of the memory, and no longer needed
            result = watched(Part(progress, 60, 100), 100, lambda inner: account.under_contrasts(result, land, inner))
        for message in account.told(result):
            progress.info(message)
        return {
            self.CORRIDORS: self.sink_frame(parameters, self.CORRIDORS, context, result.table, "LineString"),
            self.PASSAGES: self.sink_frame(parameters, self.PASSAGES, context, result.passages, "Point"),
            self.MOSAIC: self.write_raster(parameters, self.MOSAIC, context, result.mosaic),
            self.ALLOCATION: self.write_raster(parameters, self.ALLOCATION, context, account.numbered(owner, grid)),
            self.FOUND: len(result.table),
        }

    def landscape(self, parameters, context, progress):
        """Resistance, cores, sides and protected cells, all checked."""
        import numpy as np
        import shapely

        from ...adapters.border_strips import office_or_bundled, read_sides
        from ...adapters.layers import frame_of
        from ...adapters.rasters import read_grid
        from ...core.corridors.account import Landscape
        from ...core.corridors.cores import cells_in, cores_on_grid, in_grid_crs, names_of
        from ...core.corridors.cost_distance import check_memory
        from ...core.movement.home_range import sides_told
        from ...core.movement.least_cost import check_resistance
        from ...core.progress import Part
        from ...core.species.reference import constants

        layer = self.parameterAsRasterLayer(parameters, self.RESISTANCE, context)
        neighbours = int(self.parameterAsEnumString(parameters, self.NEIGHBOURS, context))
        check_memory(layer.width() * layer.height(), 2, neighbours)  # before the raster is read
        grid = read_grid(layer.source(), layer.crs().authid() or layer.crs().toWkt())
        check_resistance(grid, layer.name())
        field = self.parameterAsString(parameters, self.NAME_FIELD, context)
        start = Part(progress, 0, 1)
        rows = frame_of(
            self.parameterAsSource(parameters, self.INPUT, context), [field] if field else [], context, start
        )
        names = names_of(rows[field] if field else [None] * len(rows))
        cores = cores_on_grid(names, in_grid_crs(list(rows["geometry"]), grid.crs), grid, layer.name())
        protected, areas = None, self.parameterAsSource(parameters, self.PROTECTED, context)
        if areas is not None:
            shapes = in_grid_crs(list(frame_of(areas, [], context, start)["geometry"].dropna()), grid.crs)
            protected = np.zeros(grid.values.size, dtype=bool)
            for shape in shapely.make_valid(shapes):
                protected[cells_in(shape, grid)] = True
        barriers = self.parameterAsSource(parameters, self.BARRIERS, context)
        if barriers is not None:
            barriers = in_grid_crs(list(frame_of(barriers, [], context, start)["geometry"].dropna()), grid.crs)
        strips = office_or_bundled(settings.boundaries_file())
        sides = read_sides(strips, constants(paths.reference_dir(), "defaults")["boundary_uncertainty_m"])
        return Landscape(grid, cores, sides_told(sides), protected, neighbours, barriers)

    def width(self, parameters, context):
        """What WIDTH_PERCENT and WIDTH_HECTARES say."""
        from ...core.corridors.corridors import Width

        given = parameters.get(self.WIDTH_HECTARES) is not None
        hectares = self.parameterAsDouble(parameters, self.WIDTH_HECTARES, context) if given else None
        return Width(self.parameterAsDouble(parameters, self.WIDTH_PERCENT, context), hectares)
