"""Compute how current flows in all directions, between all sources of a landscape, by a moving window."""

from __future__ import annotations

import os

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingUtils,
)

from ... import paths, settings
from ...adapters.wording import tr
from ...core.messages import Message
from ..base import WORKING, NeaspecAlgorithm

METHODS = ("shared", "exact")


class OmnidirectionalFlowAlgorithm(NeaspecAlgorithm):
    """Moving-window circuit theory: cumulative current, flow potential, their quotient, and the share of each country."""

    RESISTANCE, SOURCES, SOURCE_THRESHOLD = "RESISTANCE", "SOURCES", "SOURCE_THRESHOLD"
    RADIUS, BLOCK_SIZE, BUFFER, METHOD, WORK = "RADIUS", "BLOCK_SIZE", "BUFFER", "METHOD", "WORK"
    CUMULATIVE, FLOW_POTENTIAL, NORMALISED = "CUMULATIVE", "FLOW_POTENTIAL", "NORMALISED"
    SIDES, WINDOWS = "SIDES", "WINDOWS"
    OUTPUT_KINDS = dict.fromkeys((CUMULATIVE, FLOW_POTENTIAL, NORMALISED, SIDES, WINDOWS), WORKING)
    RESULT_ROLES = {CUMULATIVE: "current", FLOW_POTENTIAL: "flow_potential", NORMALISED: "normalised_current"}
    requires = ("pandas", "shapely", "scipy")
    icon_name = "links"

    def name(self) -> str:
        return "omnidirectionalflow"

    def displayName(self) -> str:  # noqa: N802
        return tr("Current flow in all directions")

    def initAlgorithm(self, config=None) -> None:  # noqa: N802
        self.add(
            QgsProcessingParameterRasterLayer(self.RESISTANCE, tr("Resistance to movement (raster)")),
            tr("Projected in metres, square cells, values above 0. Cells without data carry no current."),
        )
        self.add(
            QgsProcessingParameterRasterLayer(self.SOURCES, tr("Sources (raster)"), optional=True),
            tr(
                "How many animals may start in each cell, cell on cell with the resistance. Else 1 / resistance, up to 1."
            ),
        )
        self.add_number(self.RADIUS, tr("Radius of the window (m)"), None, 0.0, tr("How far animals move."))
        self.add_number(
            self.BLOCK_SIZE,
            tr("Block (cells)"),
            3,
            1,
            tr(
                "One window for each block of so many cells; about a tenth of the radius. An even number is raised by 1."
            ),
        )
        self.add_number(
            self.SOURCE_THRESHOLD, tr("Least source"), 0.0, 0.0, tr("Weaker sources count as 0."), advanced=True
        )
        self.add_number(
            self.BUFFER,
            tr("Buffer of the window (m)"),
            0.0,
            0.0,
            tr("So far beyond the radius current may flow, but has no sources."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterEnum(
                self.METHOD, tr("Method"), list(METHODS), usesStaticStrings=True, defaultValue=METHODS[0]
            ),
            tr("exact: each window on its own. shared: neighbouring windows together, 2 to 5 times faster."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFile(
                self.WORK, tr("Folder of the working file"), QgsProcessingParameterFile.Behavior.Folder, optional=True
            ),
            tr("The same run goes on there after an interruption. By default the folder of the cumulative current."),
            advanced=True,
        )
        self.add_outputs()

    def add_number(self, name: str, label: str, default, low: float, help_text: str, advanced: bool = False) -> None:
        types = QgsProcessingParameterNumber.Type
        kind = types.Integer if isinstance(default, int) else types.Double
        self.add(QgsProcessingParameterNumber(name, label, kind, default, minValue=low), help_text, advanced)

    def add_outputs(self) -> None:
        """The rasters, the table by country and the number of windows."""
        for output, label, help_text in (
            (self.CUMULATIVE, tr("Cumulative current"), tr("The sum of the currents of all windows, in amperes.")),
            (self.FLOW_POTENTIAL, tr("Flow potential"), tr("The same with a resistance of 1 everywhere.")),
            (
                self.NORMALISED,
                tr("Normalised current"),
                tr("Cumulative current by flow potential: above 1 movement is concentrated."),
            ),
        ):
            destination = QgsProcessingParameterRasterDestination(output, label, optional=output != self.CUMULATIVE)
            self.add(destination, help_text)
        self.add(
            QgsProcessingParameterFeatureSink(
                self.SIDES, tr("Flow by country"), QgsProcessing.SourceType.TypeVector, optional=True
            ),
            tr("Area, share of the current, and normalised current of each country."),
        )
        self.addOutput(QgsProcessingOutputNumber(self.WINDOWS, tr("Windows")))

    def execute(self, parameters, context, progress):
        from ...core.corridors.windows import checks as checks
        from ...core.corridors.windows.flow import moving_window
        from ...core.corridors.windows.work import Work
        from ...core.progress import watched

        grid, question = self.question(parameters, context, progress)
        threshold = self.parameterAsDouble(parameters, self.SOURCE_THRESHOLD, context)
        ahead = watched(progress, 1, lambda _inner: checks.forecast(question, threshold))
        for message in checks.told(question, ahead):
            progress.info(message)
        file = watched(progress, 1, lambda _inner: self.working_file(parameters, context, question))
        if file is None:
            progress.info(Message("window_not_kept"))
        work = Work(file)
        done = work.begun().windows
        if done:
            progress.info(Message("window_continued", done=done, windows=ahead.windows))

        def computed():
            return watched(
                progress, 95, lambda inner: moving_window(question, inner, work, ahead.band_rows, ahead.threads)
            )

        # no name here keeps open what work removes
        results = self.written(parameters, context, grid, computed(), progress)
        work.remove()
        return results

    def written(self, parameters, context, grid, flow, progress):
        """The outputs."""
        from dataclasses import replace

        from ...core.progress import Part

        results = {
            output: self.write_raster(parameters, output, context, replace(grid, values=values), part)
            for output, values, part in (
                (self.CUMULATIVE, flow.cumulative, Part(progress, 95, 97)),
                (self.FLOW_POTENTIAL, flow.potential, Part(progress, 97, 98)),
                (self.NORMALISED, flow.normalised, Part(progress, 98, 99)),
            )
            if values is not None
        }
        results[self.SIDES] = self.write_sides(parameters, context, flow, grid)
        return {**results, self.WINDOWS: flow.windows}

    def question(self, parameters, context, progress):
        """The cells of the grid and what is asked of it, all checked but the values, which are read by rows."""
        from ...adapters.rasters import RasterFile
        from ...core.corridors.windows import checks as checks
        from ...core.corridors.windows.moving_window import Question
        from ...core.corridors.windows.raster_rows import ResistanceRows, SourceRows
        from ...core.grid import outline
        from ...core.habitat.alignment import check_alignment
        from ...core.movement.least_cost import check_cells

        layers = [self.parameterAsRasterLayer(parameters, name, context) for name in (self.RESISTANCE, self.SOURCES)]
        names = [layer.name() if layer else "" for layer in layers]
        files = [layer and RasterFile(layer.source(), layer.crs().authid() or layer.crs().toWkt()) for layer in layers]
        grid = outline(files[0])
        check_cells(grid, names[0])
        check_alignment([(name, outline(file)) for name, file in zip(names, files) if file])
        radius, buffer = (
            checks.cells_of(self.parameterAsDouble(parameters, name, context), grid)
            for name in (self.RADIUS, self.BUFFER)
        )
        asked = self.parameterAsInt(parameters, self.BLOCK_SIZE, context)
        block = asked + 1 - asked % 2
        if block != asked:
            progress.info(Message("window_block_raised", given=asked, used=block))
        checks.check_sizes(*grid.values.shape, radius, block, names[0])
        threshold = self.parameterAsDouble(parameters, self.SOURCE_THRESHOLD, context)
        resistance = ResistanceRows(files[0], names[0])
        sources = SourceRows(resistance, files[1], threshold, names[1])
        wanted = (self.FLOW_POTENTIAL, self.NORMALISED, self.SIDES)
        potential = any(parameters.get(name) not in (None, "") for name in wanted)
        method = self.parameterAsEnumString(parameters, self.METHOD, context)
        question = Question(resistance, sources, radius, block, buffer, method, potential)
        checks.check_data(question, names[0])
        return grid, question

    def working_file(self, parameters, context, question) -> str | None:
        """Where a run keeps what is finished: in WORK, else beside the cumulative current; None in no lasting folder."""
        from ...core.corridors.windows.work import work_name

        folder = self.parameterAsFile(parameters, self.WORK, context)
        if not folder:
            output = parameters.get(self.CUMULATIVE)
            if isinstance(output, QgsProcessingOutputLayerDefinition):
                output = output.sink.staticValue()
            folder = os.path.dirname(str(output))
        temporary = os.path.abspath(folder).startswith(os.path.abspath(QgsProcessingUtils.tempFolder()) + os.sep)
        return os.path.join(folder, work_name(question)) if os.path.isdir(folder) and not temporary else None

    def write_sides(self, parameters, context, flow, grid):
        """The table by country; None where it is not wanted."""
        from ...adapters.border_strips import office_or_bundled, read_sides
        from ...core.corridors.windows.sides import flow_by_side
        from ...core.movement.home_range import sides_told
        from ...core.species.reference import constants

        if parameters.get(self.SIDES) in (None, ""):
            return None
        strips = office_or_bundled(settings.boundaries_file())
        sides = read_sides(strips, constants(paths.reference_dir(), "defaults")["boundary_uncertainty_m"])
        table = flow_by_side(flow, grid, sides_told(sides))
        return self.sink_frame(parameters, self.SIDES, context, table)
