"""Compute how current flows between core areas, and where it is pressed through a narrow place."""

from __future__ import annotations

import os

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from ...adapters.wording import tr
from ...core.errors import NeaspecError
from ...core.messages import Message
from ..base import WORKING, NeaspecAlgorithm, write_text

MODES = ("pairwise", "one_to_all", "all_to_one", "advanced")
NEIGHBOURS, AVERAGES = ("8", "4"), ("resistance", "conductance")


class CurrentFlowAlgorithm(NeaspecAlgorithm):
    """Circuit theory on a raster of resistance: current maps, effective resistances and pinch points."""

    INPUT, NAME_FIELD, RESISTANCE, MODE = "INPUT", "NAME_FIELD", "RESISTANCE", "MODE"
    SOURCE_FIELD, GROUND, GROUND_FIELD = "SOURCE_FIELD", "GROUND", "GROUND_FIELD"
    NEIGHBOURS, AVERAGE, PERCENTILE = "NEIGHBOURS", "AVERAGE", "PERCENTILE"
    SHORTED, WANTED = "SHORTED", "WANTED"
    CURRENT, MAXIMUM, VOLTAGE = "CURRENT", "MAXIMUM", "VOLTAGE"
    RESISTANCES, PINCH_POINTS, PAIRS = "RESISTANCES", "PINCH_POINTS", "PAIRS"
    MATRIX, PAIR_MAPS = "MATRIX", "PAIR_MAPS"
    OUTPUT_KINDS = dict.fromkeys(
        (CURRENT, MAXIMUM, VOLTAGE, RESISTANCES, MATRIX, PINCH_POINTS, PAIR_MAPS, PAIRS), WORKING
    )
    RESULT_ROLES = {
        CURRENT: "current",
        MAXIMUM: "maximum_current",
        VOLTAGE: "voltage",
        PINCH_POINTS: "pinch_points",
    }
    requires = ("pandas", "shapely", "scipy")
    icon_name = "links"

    def name(self) -> str:
        return "currentflow"

    def displayName(self) -> str:  # noqa: N802
        return tr("Current flow between cores")

    def initAlgorithm(self, config=None) -> None:  # noqa: N802
        places = [QgsProcessing.SourceType.TypeVectorPoint, QgsProcessing.SourceType.TypeVectorPolygon]
        self.add(
            QgsProcessingParameterFeatureSource(self.INPUT, tr("Core areas"), places),
            tr("Points or polygons; two at least. In mode advanced they are the sources of current."),
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
            tr("Projected in metres, square cells, values above 0. Cells without data carry no current."),
        )
        self.add_choice(
            self.MODE,
            tr("Mode"),
            MODES,
            tr(
                "pairwise: each pair. one_to_all, all_to_one: each core against all others. advanced: sources and grounds."
            ),
        )
        self.add_choice(
            self.NEIGHBOURS,
            tr("Neighbours"),
            NEIGHBOURS,
            tr("A cell is joined to 8 neighbours or to 4."),
            advanced=True,
        )
        self.add_choice(
            self.AVERAGE,
            tr("Average of two cells"),
            AVERAGES,
            tr("A step has the mean resistance of its two cells, or their mean conductance."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                self.SHORTED, tr("Areas without resistance"), places[1:], optional=True
            ),
            tr("All cells of a polygon are one node (a short circuit), even over cells without data."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFile(
                self.WANTED, tr("Pairs to compute (CSV)"), fileFilter="CSV (*.csv)", optional=True
            ),
            tr(
                "Columns from_core and to_core with names of cores; all other pairs are left out. Not in mode advanced."
            ),
            advanced=True,
        )
        self.add_sources_and_grounds(places)
        self.add_outputs()

    def add_choice(
        self, name: str, label: str, options: tuple[str, ...], help_text: str, advanced: bool = False
    ) -> None:
        """One code of several; the first is the default."""
        parameter = QgsProcessingParameterEnum(
            name, label, list(options), usesStaticStrings=True, defaultValue=options[0]
        )
        self.add(parameter, help_text, advanced)

    def add_sources_and_grounds(self, places: list) -> None:
        """What mode advanced alone reads, and the percentile of pinch points."""
        number = QgsProcessingParameterField.DataType.Numeric
        for field, label, layer, help_text in (
            (
                self.SOURCE_FIELD,
                tr("Field with the current (A)"),
                self.INPUT,
                tr("Only in mode advanced. Without a field each source gives 1 ampere."),
            ),
            (
                self.GROUND_FIELD,
                tr("Field with the resistance to ground (ohm)"),
                self.GROUND,
                tr("Only in mode advanced. Without a field, and where it is 0, a place is joined to ground."),
            ),
        ):
            if layer == self.GROUND:
                self.add(
                    QgsProcessingParameterFeatureSource(self.GROUND, tr("Grounds"), places, optional=True),
                    tr("Only in mode advanced: points or polygons where current leaves the landscape."),
                    advanced=True,
                )
            self.add(
                QgsProcessingParameterField(field, label, parentLayerParameterName=layer, type=number, optional=True),
                help_text,
                advanced=True,
            )
        self.add(
            QgsProcessingParameterNumber(
                self.PERCENTILE,
                tr("Percentile of pinch points"),
                QgsProcessingParameterNumber.Type.Double,
                99.0,
                minValue=50.0,
                maxValue=100.0,
            ),
            tr("Cells outside the cores with a cumulative current from this percentile on."),
            advanced=True,
        )

    def add_outputs(self) -> None:
        """The rasters, the table, the points and the number of solutions."""
        for output, label, help_text, wanted in (
            (self.CURRENT, tr("Cumulative current"), tr("The sum of the currents of all solutions, in amperes."), True),
            (self.MAXIMUM, tr("Maximum current"), tr("The largest current of all solutions, in amperes."), False),
            (self.VOLTAGE, tr("Voltage"), tr("The mean voltage of all solutions, in volts."), False),
        ):
            destination = QgsProcessingParameterRasterDestination(
                output, label, optional=output != self.CURRENT, createByDefault=wanted
            )
            self.add(destination, help_text)
        source = QgsProcessing.SourceType
        self.add(
            QgsProcessingParameterFeatureSink(
                self.RESISTANCES, tr("Effective resistances"), source.TypeVector, optional=True
            ),
            tr("One row per pair or core: ohm, and whether they are connected."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                self.MATRIX,
                tr("Matrix of effective resistances (CSV)"),
                fileFilter="CSV (*.csv)",
                optional=True,
                createByDefault=False,
            ),
            tr("Only in mode pairwise: a row and a column for each core, in ohm, empty where nothing connects them."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                self.PINCH_POINTS, tr("Pinch points"), source.TypeVectorPoint, optional=True, createByDefault=False
            ),
            tr("Centres of the cells that most of the current is pressed through. Exact: not to be passed on."),
        )
        self.add(
            QgsProcessingParameterFolderDestination(
                self.PAIR_MAPS, tr("Folder of the maps of each solution"), optional=True, createByDefault=False
            ),
            tr(
                "A new or an empty folder. One GeoTIFF per pair or core, with the bands current and voltage, numbered like "
                "the rows of the effective resistances."
            ),
        )
        self.addOutput(QgsProcessingOutputNumber(self.PAIRS, tr("Solutions")))

    def execute(self, parameters, context, progress):
        from contextlib import nullcontext
        from dataclasses import replace

        from ...adapters.solution_maps import solution_maps
        from ...core.corridors.circuits.current_maps import pinch_points, resistance_table
        from ...core.progress import Part, watched

        mode = self.parameterAsEnumString(parameters, self.MODE, context)
        grid, compute, cores, names = self.question(parameters, context, progress, mode)
        folder = self.folder(parameters, context)
        with solution_maps(folder, grid, names, mode) if folder else nullcontext() as keep:
            maps = watched(progress, 95, lambda inner: compute(inner, keep))
        table = resistance_table(maps, names, mode)
        self.tell(progress, maps, table, mode)
        percentile = self.parameterAsDouble(parameters, self.PERCENTILE, context)
        pinched = pinch_points(maps, grid, cores, percentile)
        results = {
            output: self.write_raster(parameters, output, context, replace(grid, values=values), part)
            for output, values, part in (
                (self.CURRENT, maps.cumulative, Part(progress, 95, 97)),
                (self.MAXIMUM, maps.maximum, Part(progress, 97, 98)),
                (self.VOLTAGE, maps.voltage, Part(progress, 98, 99)),
            )
        }
        results[self.RESISTANCES] = self.sink_frame(parameters, self.RESISTANCES, context, table)
        results[self.PINCH_POINTS] = self.sink_frame(parameters, self.PINCH_POINTS, context, pinched, "Point")
        results[self.MATRIX] = self.write_matrix(parameters, context, maps, names, mode)
        return {**results, self.PAIR_MAPS: folder, self.PAIRS: maps.solved}

    def folder(self, parameters, context) -> str | None:
        """Where the maps of each solution go, None where they were not asked for."""
        return self.parameterAsFileOutput(parameters, self.PAIR_MAPS, context) or None

    def write_matrix(self, parameters, context, maps, names: list[str], mode: str) -> str | None:
        """The path of the matrix of effective resistances; None where it was not asked for, or there are no pairs."""
        from ...core.corridors.circuits.current_maps import resistance_matrix

        path = self.parameterAsFileOutput(parameters, self.MATRIX, context)
        if not path or mode != "pairwise":
            return None
        write_text(path, resistance_matrix(maps, names).to_csv(index_label="core", lineterminator="\n"))
        return path

    def question(self, parameters, context, progress, mode: str):
        """The grid, what computes the maps, all cores, and the names of those that the table tells."""
        from ...adapters.rasters import RasterFile, read_grid
        from ...core.corridors.circuits import current_maps as method
        from ...core.corridors.circuits.current_flow import Landscape
        from ...core.corridors.linkages.cores import cores_on_grid, in_grid_crs
        from ...core.grid import outline
        from ...core.movement.least_cost import check_cells

        layer = self.parameterAsRasterLayer(parameters, self.RESISTANCE, context)
        source = layer.source(), layer.crs().authid() or layer.crs().toWkt()
        cells = outline(RasterFile(*source))
        check_cells(cells, layer.name())
        method.check_circuit_memory(cells.values.size, 2, cells.width)  # before the raster is read
        grid = read_grid(*source)
        method.check_circuit(grid, layer.name())
        neighbours = int(self.parameterAsEnumString(parameters, self.NEIGHBOURS, context))
        average = self.parameterAsEnumString(parameters, self.AVERAGE, context)
        land = Landscape(grid.values, neighbours, average, self.shorted(parameters, context, progress, grid))
        if mode != "advanced":
            names, shapes, _ = self.places(parameters, context, progress, self.INPUT, self.NAME_FIELD)
            cores = cores_on_grid(names, in_grid_crs(shapes, grid.crs), grid, layer.name())
            known = [core.name for core in cores]
            wanted = self.wanted(parameters, context, known)
            self.forecast(parameters, context, progress, grid, cores, mode, wanted)
            return grid, lambda inner, keep: method.focal_maps(land, mode, cores, inner, wanted, keep), cores, known
        if self.parameterAsSource(parameters, self.GROUND, context) is None:
            raise NeaspecError("circuit_without_ground")
        names, shapes, amperes = self.places(parameters, context, progress, self.INPUT, self.SOURCE_FIELD, 1.0)
        more, where, ohm = self.places(parameters, context, progress, self.GROUND, self.GROUND_FIELD, 0.0)
        cores = cores_on_grid([*names, *more], in_grid_crs([*shapes, *where], grid.crs), grid, layer.name())
        self.forecast(parameters, context, progress, grid, cores, mode)
        sources, grounds = list(zip(cores, amperes)), list(zip(cores[len(names) :], ohm))
        return grid, lambda inner, keep: method.advanced_maps(land, sources, grounds, inner, keep), cores, []

    def forecast(self, parameters, context, progress, grid, cores, mode: str, wanted=None) -> None:
        """Say what the job will take and fill; refuse what is too much."""
        from ...core.corridors.circuits.current_maps import circuit_forecast, maps_forecast, number_of_flows

        written = bool(parameters.get(self.PAIR_MAPS))
        told = circuit_forecast(grid, cores, mode, wanted, written)
        progress.info(told)
        if written:
            maps = maps_forecast(told.params["cells"], number_of_flows(len(cores), mode, wanted))
            progress.info(maps)
            self.check_space(parameters, self.PAIR_MAPS, context, maps.params["megabytes"])

    def shorted(self, parameters, context, progress, grid):
        """The grid of short circuits, None without a layer."""
        import shapely

        from ...adapters.layers import frame_of
        from ...core.corridors.linkages.cores import in_grid_crs, numbered_cells
        from ...core.progress import Part, watched

        areas = self.parameterAsSource(parameters, self.SHORTED, context)
        if areas is None:
            return None
        start = Part(progress, 0, 1)
        shapes = frame_of(areas, [], context, start)["geometry"].dropna()
        shapes = shapely.make_valid(in_grid_crs(list(shapes), grid.crs))
        return watched(start, 100, lambda inner: numbered_cells(shapes, grid, inner))

    def wanted(self, parameters, context, names: list[str]):
        """Which cores have to do with each other, None where no file says so."""
        from ...core.corridors.linkages.wanted_pairs import read_pairs

        path = self.parameterAsFile(parameters, self.WANTED, context)
        if not path:
            return None
        try:
            with open(path, "rb") as file:
                return read_pairs(file, os.path.basename(path), names)
        except OSError as error:
            raise NeaspecError("not_readable", file=os.path.basename(path)) from error

    def places(self, parameters, context, progress, layer: str, field: str, value: float | None = None):
        """Names, shapes and values of the rows of a layer; the field holds names where no ``value`` is the default."""
        from ...adapters.layers import frame_of
        from ...core.corridors.circuits.current_maps import check_values
        from ...core.corridors.linkages.cores import names_of
        from ...core.progress import Part

        source = self.parameterAsSource(parameters, layer, context)
        column = self.parameterAsString(parameters, field, context)
        rows = frame_of(source, [column] if column else [], context, Part(progress, 0, 1))
        named, shapes = (
            names_of(rows[column] if column and value is None else [None] * len(rows)),
            list(rows["geometry"]),
        )
        if value is None:
            return named, shapes, []
        values = [value] * len(rows)
        if column:
            values = check_values(rows[column], source.sourceName(), column, negative=layer == self.INPUT)
        label = self.parameterDefinition(layer).description()  # sources and grounds are told apart
        return [f"{label} {name}" for name in named], shapes, values

    def tell(self, progress, maps, table, mode: str) -> None:
        """How exact the solutions are, and what nothing connects."""
        progress.info(Message("circuit_told", solved=maps.solved, residual=f"{maps.residual:.0e}"))
        apart = int((~table["connected"]).sum())
        if mode == "advanced" and not (maps.cumulative > 0).any():
            progress.info(Message("circuit_no_current"))
        if mode != "advanced" and apart:
            progress.info(Message("circuit_not_connected", apart=apart, rows=len(table)))
