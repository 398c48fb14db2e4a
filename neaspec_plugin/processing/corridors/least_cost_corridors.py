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

PAIRS = ("all", "adjacent", "nearest", "across_border", "across_demarcation_line")
NEIGHBOURS = ("8", "16")


class LeastCostCorridorsAlgorithm(NeaspecAlgorithm):
    """Ways and corridors between cores, their mosaic, the cost allocation, and where the ways pass a border."""

    INPUT, NAME_FIELD, RESISTANCE, PROTECTED = "INPUT", "NAME_FIELD", "RESISTANCE", "PROTECTED"
    BARRIERS = "BARRIERS"
    PAIRS, NEAREST, NEIGHBOURS, CONTRASTS = "PAIRS", "NEAREST", "NEIGHBOURS", "CONTRASTS"
    WIDTH_PERCENT, WIDTH_HECTARES = "WIDTH_PERCENT", "WIDTH_HECTARES"
    ALTERNATIVES, MAX_COST, BARRIER_RADIUS = "ALTERNATIVES", "MAX_COST", "BARRIER_RADIUS"
    CORRIDORS, PASSAGES, MOSAIC, ALLOCATION, FOUND = "CORRIDORS", "PASSAGES", "MOSAIC", "ALLOCATION", "FOUND"
    BARRIER_IMPROVEMENT, STRIPS, COSTS = "BARRIER_IMPROVEMENT", "STRIPS", "COSTS"
    OUTPUT_KINDS = dict.fromkeys(
        (CORRIDORS, STRIPS, PASSAGES, MOSAIC, ALLOCATION, COSTS, BARRIER_IMPROVEMENT, FOUND), WORKING
    )
    RESULT_ROLES = {
        CORRIDORS: "found_corridors",
        STRIPS: "corridor_strips",
        PASSAGES: "border_passages",
        MOSAIC: "corridor_mosaic",
        ALLOCATION: "cost_allocation",
        COSTS: "cost_distance",
        BARRIER_IMPROVEMENT: "barrier_improvement",
    }
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
            tr(
                "adjacent: the cells that are cheapest to reach from each touch. across_border: in two countries, not "
                "over the demarcation line, which has a choice of its own."
            ),
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
        self.add_optional_number(
            self.WIDTH_HECTARES, tr("Width (hectares)"), tr("The area of each corridor, instead of the percent.")
        )
        self.add_number(
            self.ALTERNATIVES,
            tr("Alternatives"),
            0,
            0,
            5,
            tr("How many ways more for each pair; at least half of each leads elsewhere than those before it."),
        )
        self.add_optional_number(
            self.MAX_COST,
            tr("Largest cost"),
            tr("In metres of resistance 1. Searches end there; pairs farther apart have no corridor."),
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
            tr("16 adds the moves of a knight, which cost the mean of the four cells that they cross."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean(self.CONTRASTS, tr("Test other contrasts of resistance"), True),
            tr("Adds rank and place of each corridor under contrasts of 10, 100 and 1000; takes three times longer."),
            advanced=True,
        )
        self.add_number(
            self.BARRIER_RADIUS,
            tr("Radius of restoration (m)"),
            1000.0,
            0.0,
            1e6,
            tr("For the barrier improvement: half of how far across a barrier is restored."),
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
                self.STRIPS,
                tr("Areas of the corridors"),
                source.TypeVectorPolygon,
                optional=True,
                createByDefault=False,
            ),
            tr("The cells of each corridor without its cores, as polygons to lay over countries and protected areas."),
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
        self.add(
            QgsProcessingParameterRasterDestination(
                self.COSTS, tr("Cost from each core"), optional=True, createByDefault=False
            ),
            tr(
                "What the cheapest way from a core to each cell costs, in metres of resistance 1: one band for each core, with its name."
            ),
        )
        self.add(
            QgsProcessingParameterRasterDestination(
                self.BARRIER_IMPROVEMENT, tr("Barrier improvement"), optional=True, createByDefault=False
            ),
            tr("How much cheaper the way becomes for each metre restored around a cell, for the pair that gains most."),
        )
        self.addOutput(QgsProcessingOutputNumber(self.FOUND, tr("Corridors found")))

    def add_number(self, name: str, label: str, default: float, low: float, high: float, help_text: str) -> None:
        types = QgsProcessingParameterNumber.Type
        kind = types.Integer if isinstance(default, int) else types.Double
        self.add(QgsProcessingParameterNumber(name, label, kind, default, minValue=low, maxValue=high), help_text)

    def add_optional_number(self, name: str, label: str, help_text: str) -> None:
        kind = QgsProcessingParameterNumber.Type.Double
        self.add(QgsProcessingParameterNumber(name, label, kind, optional=True, minValue=0), help_text, advanced=True)

    def execute(self, parameters, context, progress):
        from ...core.corridors.linkages import account
        from ...core.progress import Part

        land = self.landscape(parameters, context, progress)
        most = self.given(parameters, self.MAX_COST, context)
        result, owner, rasters = self.searched(parameters, context, land, most, progress)
        result = self.more_columns(parameters, context, land, result, progress)
        for message in account.told(result, most):
            progress.info(message)
        allocation = account.numbered(owner, land.grid)
        return {
            self.CORRIDORS: self.sink_frame(parameters, self.CORRIDORS, context, result.table, "LineString"),
            self.STRIPS: self.strips(parameters, context, land, result, progress),
            self.PASSAGES: self.sink_frame(parameters, self.PASSAGES, context, result.passages, "Point"),
            self.MOSAIC: self.write_raster(parameters, self.MOSAIC, context, result.mosaic, Part(progress, 98, 99)),
            self.ALLOCATION: self.write_raster(
                parameters, self.ALLOCATION, context, allocation, Part(progress, 99, 100)
            ),
            **rasters,
            self.FOUND: len(result.pairs),
        }

    def strips(self, parameters, context, land, result, progress):
        """The areas of the corridors, None where they were not asked for."""
        from ...core.corridors.linkages.account import strip_shapes
        from ...core.progress import Part, watched

        if parameters.get(self.STRIPS) in (None, ""):
            return None
        shapes = watched(Part(progress, 96, 98), 100, lambda inner: strip_shapes(result, land, inner))
        return self.sink_frame(parameters, self.STRIPS, context, shapes, "Polygon")

    def searched(self, parameters, context, land, most, progress):
        """The corridors, the allocation and the rasters on request: all that needs the costs of every cell."""
        from ...core.corridors.costs.distance import NO_LIMIT
        from ...core.corridors.linkages import account
        from ...core.corridors.linkages.corridors import ACROSS, allocation, chosen_pairs, distances
        from ...core.progress import Part, watched

        limit, rule = NO_LIMIT if most is None else most, self.parameterAsEnumString(parameters, self.PAIRS, context)
        found = watched(progress, 30, lambda inner: distances(land.grid, land.cores, land.neighbours, inner, limit))
        owner = allocation(found.costs).reshape(land.grid.values.shape)
        sides = account.core_sides(land) if rule in ACROSS else ()
        if None in sides:
            progress.info(Message("cores_no_side", cores=sides.count(None)))
        pairs = chosen_pairs(rule, found, owner, self.parameterAsInt(parameters, self.NEAREST, context), sides)
        costs = self.costs(parameters, context, land, found, Part(progress, 30, 35))
        width, part = self.width(parameters, context), Part(progress, 35, 50)
        result = watched(part, 100, lambda inner: account.corridors(land, found, pairs, width, inner))
        improved = self.improvement(parameters, context, land, found, pairs, Part(progress, 50, 60))
        return result, owner, {self.COSTS: costs, self.BARRIER_IMPROVEMENT: improved}

    def costs(self, parameters, context, land, found, progress):
        """The path of the raster of costs, None where it was not asked for."""
        from ...core.corridors.linkages.account import cost_fields

        if not parameters.get(self.COSTS):
            return None
        names, bands = [core.name for core in land.cores], cost_fields(found, land.grid)
        return self.write_raster_bands(parameters, self.COSTS, context, land.grid, names, bands, progress)

    def improvement(self, parameters, context, land, found, pairs, progress):
        """The path of the raster of barrier improvement, None where it was not asked for."""
        from ...core.corridors.linkages.barrier_improvement import barrier_improvement
        from ...core.progress import Part, watched

        if not parameters.get(self.BARRIER_IMPROVEMENT):
            return None
        radius = self.parameterAsDouble(parameters, self.BARRIER_RADIUS, context)
        score = watched(progress, 95, lambda inner: barrier_improvement(land.grid, found, pairs, radius, inner))
        return self.write_raster(parameters, self.BARRIER_IMPROVEMENT, context, score, Part(progress, 95, 100))

    def more_columns(self, parameters, context, land, result, progress):
        """Rank and place under other contrasts, and the alternatives, as far as asked for."""
        from ...core.corridors.linkages import account
        from ...core.progress import Part, watched

        most = self.parameterAsInt(parameters, self.ALTERNATIVES, context)
        if self.parameterAsBool(parameters, self.CONTRASTS, context):
            part, known = Part(progress, 60, 80 if most else 96), result
            result = watched(part, 100, lambda inner: account.under_contrasts(known, land, inner))
        if most:
            part, ranked = Part(progress, 80, 96), result
            result = watched(part, 100, lambda inner: account.with_alternatives(ranked, land, most, inner))
        return result

    def landscape(self, parameters, context, progress):
        """Resistance, cores, sides and protected cells, all checked."""
        import shapely

        from ...adapters.border_strips import office_or_bundled, read_sides
        from ...adapters.layers import frame_of
        from ...adapters.rasters import RasterFile, read_grid
        from ...core.corridors.costs.search import check_memory, kernel_agrees
        from ...core.corridors.linkages.account import Landscape
        from ...core.corridors.linkages.barrier_improvement import check_radius
        from ...core.corridors.linkages.cores import cores_on_grid, in_grid_crs, names_of, numbered_cells
        from ...core.grid import outline
        from ...core.movement.home_range import sides_told
        from ...core.movement.least_cost import check_cells, check_resistance
        from ...core.progress import Part, watched
        from ...core.species.reference import constants

        layer = self.parameterAsRasterLayer(parameters, self.RESISTANCE, context)
        neighbours = int(self.parameterAsEnumString(parameters, self.NEIGHBOURS, context))
        watched(progress, 1, lambda _inner: kernel_agrees())  # which may have to be compiled once
        source = layer.source(), layer.crs().authid() or layer.crs().toWkt()
        cells = outline(RasterFile(*source))
        check_cells(cells, layer.name())
        check_memory(cells.values.size, 2, cells.width, neighbours)  # before the raster is read
        grid = read_grid(*source)
        check_resistance(grid, layer.name())
        field = self.parameterAsString(parameters, self.NAME_FIELD, context)
        start = Part(progress, 0, 1)
        rows = frame_of(
            self.parameterAsSource(parameters, self.INPUT, context), [field] if field else [], context, start
        )
        names = names_of(rows[field] if field else [None] * len(rows))
        places = in_grid_crs(list(rows["geometry"]), grid.crs)
        cores = watched(start, 100, lambda _inner: cores_on_grid(names, places, grid, layer.name()))
        self.forecast(parameters, context, grid, cores, neighbours, progress)
        if parameters.get(self.BARRIER_IMPROVEMENT):
            check_radius(self.parameterAsDouble(parameters, self.BARRIER_RADIUS, context), grid.width)
        protected, areas = None, self.parameterAsSource(parameters, self.PROTECTED, context)
        if areas is not None:
            shapes = in_grid_crs(list(frame_of(areas, [], context, start)["geometry"].dropna()), grid.crs)
            shapes = shapely.make_valid(shapes)
            protected = watched(start, 100, lambda inner: numbered_cells(shapes, grid, inner)).ravel() > 0
        barriers = self.parameterAsSource(parameters, self.BARRIERS, context)
        if barriers is not None:
            barriers = in_grid_crs(list(frame_of(barriers, [], context, start)["geometry"].dropna()), grid.crs)
        strips = office_or_bundled(settings.boundaries_file())
        sides = read_sides(strips, constants(paths.reference_dir(), "defaults")["boundary_uncertainty_m"])
        return Landscape(grid, cores, sides_told(sides), protected, neighbours, barriers)

    def width(self, parameters, context):
        """What WIDTH_PERCENT and WIDTH_HECTARES say."""
        from ...core.corridors.linkages.strips import Width

        hectares = self.given(parameters, self.WIDTH_HECTARES, context)
        return Width(self.parameterAsDouble(parameters, self.WIDTH_PERCENT, context), hectares)

    def given(self, parameters, name: str, context):
        """An optional number, None where it was left out."""
        return None if parameters.get(name) is None else self.parameterAsDouble(parameters, name, context)

    def forecast(self, parameters, context, grid, cores, neighbours, progress) -> None:
        """Say what the job will take; refuse what does not fit."""
        from ...core.corridors.costs.search import check_memory, costs_forecast, forecast
        from ...core.corridors.linkages.contrasts import CONTRASTS

        fields = 2 if parameters.get(self.BARRIER_IMPROVEMENT) else 1
        check_memory(grid.values.size, len(cores), grid.width, neighbours, fields)
        rounds = 1 + len(CONTRASTS) * self.parameterAsBool(parameters, self.CONTRASTS, context)
        pairs = (len(cores) - 1) / 2  # of one core; seldom more than three where not all are asked for
        pairs = pairs if self.parameterAsEnumString(parameters, self.PAIRS, context) == "all" else min(pairs, 3)
        rounds += self.parameterAsInt(parameters, self.ALTERNATIVES, context) * pairs
        written = bool(parameters.get(self.COSTS))
        seconds, needed = forecast(grid.values.size, len(cores), neighbours, fields, rounds, written)
        sizes = {"cells": grid.values.size, "cores": len(cores)}
        progress.info(Message("corridors_forecast", **sizes, seconds=round(seconds), megabytes=round(needed / 1e6)))
        if written:
            told = costs_forecast(grid.values, len(cores))
            progress.info(told)
            if (
                self.given(parameters, self.MAX_COST, context) is None
            ):  # else most cells may be empty, and take no space
                self.check_space(parameters, self.COSTS, context, told.params["megabytes"])
