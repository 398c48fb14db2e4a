"""Build a raster of resistance to movement, and look for jumps of it at national borders."""

from __future__ import annotations

import os

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from ... import paths, settings
from ...adapters.wording import tr
from ...core.errors import NeaspecError
from ...core.messages import Message
from ...core.schema import CATS
from ..base import WORKING, NeaspecAlgorithm

# by trying: of each cell of a raster, and of a cell of the surface beside
_BYTES_OF_CELL, _BYTES_OF_SURFACE, _SECONDS_OF_CELL = 30, 80, 1e-6
TRANSFORMS = ("linear", "exponential", "power")
MEASURES = ("vrm", "tri")
SEASONS = ("ice_free", "ice")


class ResistanceSurfaceAlgorithm(NeaspecAlgorithm):
    """Land cover, suitability, ruggedness and barriers as one raster, with a test along the borders."""

    SPECIES, SEASON = "SPECIES", "SEASON"
    LAND_COVER, TABLE = "LAND_COVER", "TABLE"
    SUITABILITY, TRANSFORM, SHAPE, MAXIMUM = "SUITABILITY", "TRANSFORM", "SHAPE", "MAXIMUM"
    ELEVATION, RUGGEDNESS, RUGGEDNESS_WEIGHT = "ELEVATION", "RUGGEDNESS", "RUGGEDNESS_WEIGHT"
    BARRIERS, BARRIER_TABLE, PASSAGES = "BARRIERS", "BARRIER_TABLE", "PASSAGES"
    LENGTH_KM, NEAR_KM, JUMP = "LENGTH_KM", "NEAR_KM", "JUMP"
    RESISTANCE, DISCONTINUITY, CLASSES = "RESISTANCE", "DISCONTINUITY", "CLASSES"
    NUMBERS = ("CELLS", "JUMPS")
    KIND, PERMEABILITY = "KIND", "PERMEABILITY"
    OUTPUT_KINDS = dict.fromkeys((RESISTANCE, DISCONTINUITY, CLASSES, *NUMBERS), WORKING)
    RESULT_ROLES = {RESISTANCE: "resistance"}
    requires = ("pandas", "shapely", "scipy")
    icon_name = "model"

    def name(self) -> str:
        return "resistancesurface"

    def displayName(self) -> str:  # noqa: N802
        return tr("Build a resistance surface")

    def initAlgorithm(self, config=None) -> None:  # noqa: N802
        self.add(
            QgsProcessingParameterEnum(
                self.SPECIES, tr("Species"), list(CATS), usesStaticStrings=True, defaultValue=CATS[0]
            ),
            tr("Each cat has its own table of resistances."),
        )
        self.add(
            QgsProcessingParameterEnum(
                self.SEASON, tr("Season"), list(SEASONS), usesStaticStrings=True, defaultValue=SEASONS[0]
            ),
            tr("With ice, from December to March, wide rivers are bridges; without it they are barriers."),
        )
        self.add_ground()
        self.add_barriers()
        self.add_border_test()
        self.add(
            QgsProcessingParameterRasterDestination(self.RESISTANCE, tr("Resistance to movement (raster)")),
            tr("GeoTIFF on the cells of the first raster; 1 is the best ground."),
        )
        table = QgsProcessing.SourceType.TypeVector
        for output, label, help_text in (
            (
                self.DISCONTINUITY,
                tr("Jumps at the border"),
                tr("Medians of both sides for each stretch of a border and each layer, and whether they jump."),
            ),
            (self.CLASSES, tr("Classes of land cover"), tr("Cells and resistance of each class; unknown ones too.")),
        ):
            self.add(QgsProcessingParameterFeatureSink(output, label, table, optional=True), help_text)
        for output, label in zip(self.NUMBERS, (tr("Cells with a resistance"), tr("Stretches that jump"))):
            self.addOutput(QgsProcessingOutputNumber(output, label))

    def add_ground(self) -> None:
        """The rasters and how they become resistance."""
        self.add(
            QgsProcessingParameterRasterLayer(self.LAND_COVER, tr("Land cover (raster)"), optional=True),
            tr("Whole numbers, such as the classes of ESA WorldCover. Projected in metres, square cells."),
        )
        self.add_table(
            self.TABLE,
            tr("Resistance of classes (CSV)"),
            tr(
                "Columns class and resistance, perhaps species_id and season. Without it the illustrative table counts."
            ),
        )
        self.add(
            QgsProcessingParameterRasterLayer(self.SUITABILITY, tr("Suitability (raster)"), optional=True),
            tr("From 0 to 1, on the same cells. Where land cover is given too, the greater resistance counts."),
        )
        self.add(
            QgsProcessingParameterEnum(
                self.TRANSFORM,
                tr("From suitability to resistance"),
                list(TRANSFORMS),
                usesStaticStrings=True,
                defaultValue=TRANSFORMS[1],
            ),
            tr("Exponential: only poor ground resists much. Power: only the best ground resists little."),
        )
        double = QgsProcessingParameterNumber.Type.Double
        for name, label, default, least, help_text in (
            (self.SHAPE, tr("Shape of the curve"), 4, 0, tr("Above 0. Not used by the linear transform.")),
            (self.MAXIMUM, tr("Greatest resistance"), 100, 1, tr("Of ground with suitability 0. Try 10 and 1000 too.")),
        ):
            self.add(QgsProcessingParameterNumber(name, label, double, default, minValue=least), help_text, True)
        self.add(
            QgsProcessingParameterRasterLayer(self.ELEVATION, tr("Elevation (raster)"), optional=True),
            tr("Metres, on the same cells. Flat ground then resists more, as for the snow leopard."),
        )
        self.add(
            QgsProcessingParameterEnum(
                self.RUGGEDNESS,
                tr("Measure of ruggedness"),
                list(MEASURES),
                usesStaticStrings=True,
                defaultValue=MEASURES[0],
            ),
            tr("The vector ruggedness measure, or the terrain ruggedness index."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(self.RUGGEDNESS_WEIGHT, tr("Weight of ruggedness"), double, 4, minValue=0),
            tr("Flat ground resists so many times more, on top of its own resistance."),
            advanced=True,
        )

    def add_barriers(self) -> None:
        """Barriers, their table and their passages."""
        self.add(
            QgsProcessingParameterFeatureSource(
                self.BARRIERS,
                tr("Barriers"),
                [QgsProcessing.SourceType.TypeVectorLine, QgsProcessing.SourceType.TypeVectorPolygon],
                optional=True,
            ),
            tr("Lines or polygons with a text field KIND, and perhaps PERMEABILITY from 0 (closed) to 1 (open)."),
        )
        self.add_table(
            self.BARRIER_TABLE,
            tr("Resistance of barriers (CSV)"),
            tr("Columns kind, resistance and mode (add or replace), perhaps species_id and season."),
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                self.PASSAGES, tr("Passages"), [QgsProcessing.SourceType.TypeVectorPoint], optional=True
            ),
            tr("Where fences, roads and railways open: the cell of the point and its eight neighbours."),
        )

    def add_border_test(self) -> None:
        """How the borders are looked at."""
        double = QgsProcessingParameterNumber.Type.Double
        for name, label, default, least, help_text in (
            (self.LENGTH_KM, tr("Length of a stretch (km)"), 20, 1, tr("Along the line.")),
            (self.NEAR_KM, tr("Distance from the border (km)"), 5, 0.5, tr("Cells farther away do not count.")),
            (self.JUMP, tr("Ratio that is a jump"), 2, 1, tr("The greater median of both sides over the smaller.")),
        ):
            self.add(QgsProcessingParameterNumber(name, label, double, default, minValue=least), help_text, True)

    def add_table(self, name: str, label: str, help_text: str) -> None:
        parameter = QgsProcessingParameterFile(name, label, fileFilter="CSV (*.csv)", optional=True)
        self.add(parameter, help_text, advanced=True)

    def execute(self, parameters, context, progress):
        from ...core.grid import Grid
        from ...core.habitat.resistance import ground, partly_empty
        from ...core.progress import Part, watched

        names, grids = self.grids(parameters, context, progress)
        layers, classes = self.layers(parameters, context, names, grids, Part(progress, 10, 20))
        first = next(iter(grids.values()))

        def on_cells(values) -> Grid:
            return Grid(values, first.left, first.top, first.width, first.height, first.crs)

        parts = [layers[one] for one in ("land_cover", "suitability") if one in layers]

        def joined(_inner):
            return ground(parts, layers.get("ruggedness")), partly_empty(list(layers.values()))

        base, empty = watched(Part(progress, 20, 25), 100, joined)
        if empty:
            progress.info(Message("resistance_partly_empty", cells=empty))
        surface = self.with_barriers(parameters, context, on_cells(base), Part(progress, 25, 40))
        tested = {name: on_cells(values) for name, values in layers.items()}
        if len(layers) > 1:
            tested["resistance"] = on_cells(base)
        jumps = self.jumps(parameters, context, tested, Part(progress, 40, 95))
        cells, flagged = self.tell(progress, surface, jumps)
        written, part = on_cells(surface), Part(progress, 95, 100)
        results = {self.RESISTANCE: self.write_raster(parameters, self.RESISTANCE, context, written, part)}
        for output, frame in ((self.DISCONTINUITY, jumps), (self.CLASSES, classes)):
            results[output] = self.sink_frame(parameters, output, context, frame)
        return {**results, **dict(zip(self.NUMBERS, (cells, flagged)))}

    def grids(self, parameters, context, progress):
        """Layer names and grids by what they tell: those given, which lie cell on cell."""
        from ...adapters.rasters import check_layers, crs_of, read_grid
        from ...core.habitat.alignment import check_alignment
        from ...core.movement.least_cost import check_cells
        from ...core.progress import Part, watched

        given = {
            told: self.parameterAsRasterLayer(parameters, told, context)
            for told in (self.LAND_COVER, self.SUITABILITY, self.ELEVATION)
        }
        given = {told: layer for told, layer in given.items() if layer is not None}
        if not given:
            raise NeaspecError("resistance_no_layer")
        each = _BYTES_OF_CELL + _BYTES_OF_SURFACE / len(given)
        cells = check_layers(list(given.values()), each)
        seconds, megabytes = cells * _SECONDS_OF_CELL, cells * each / 1e6
        progress.info(Message("cells_forecast", cells=cells, seconds=round(seconds, 1), megabytes=round(megabytes)))
        names = {told: layer.name() for told, layer in given.items()}
        files = {told: (layer.source(), crs_of(layer)) for told, layer in given.items()}

        def read(_inner):
            grids = {}
            for told, file in files.items():
                grids[told] = read_grid(*file)
                check_cells(grids[told], names[told])
            check_alignment([(names[told], grid) for told, grid in grids.items()])
            return grids

        return names, watched(Part(progress, 0, 10), 100, read)

    def layers(self, parameters, context, names, grids, progress):
        """The resistance of land cover and suitability, the factor of ruggedness, and the account of the classes."""
        from ...core.habitat import ruggedness, suitability
        from ...core.habitat.resistance import no_classes, of_classes
        from ...core.habitat.resistance_tables import classes
        from ...core.progress import watched
        from ...core.species.reference import constants

        table = None
        if self.LAND_COVER in grids:
            table = self.table(parameters, context, self.TABLE, "resistance_land_cover", classes, progress)
        curve = (
            self.parameterAsEnumString(parameters, self.TRANSFORM, context),
            self.parameterAsDouble(parameters, self.SHAPE, context),
            self.parameterAsDouble(parameters, self.MAXIMUM, context),
        )
        measure = self.parameterAsEnumString(parameters, self.RUGGEDNESS, context)
        rugged = constants(paths.reference_dir(), "defaults")[f"rugged_{measure}"]
        weight = self.parameterAsDouble(parameters, self.RUGGEDNESS_WEIGHT, context)

        def computed(_inner):
            found, account = {}, no_classes()
            if self.LAND_COVER in grids:
                values, name = grids[self.LAND_COVER].values, names[self.LAND_COVER]
                found["land_cover"], account = of_classes(values, table, name)
            if self.SUITABILITY in grids:
                values, name = grids[self.SUITABILITY].values, names[self.SUITABILITY]
                found["suitability"] = suitability.resistance_of(values, *curve, name)
            if self.ELEVATION in grids:
                flat = ruggedness.measured(grids[self.ELEVATION], measure)
                found["ruggedness"] = ruggedness.factor(flat, rugged, weight)
            return found, account

        found, account = watched(progress, 100, computed)
        unknown = account[account["known"] == "no"]
        if len(unknown):
            codes, cells = [str(code) for code in unknown["class"]], int(unknown["cells"].sum())
            progress.info(Message("land_cover_unknown", classes=codes, cells=cells))
        return found, account

    def table(self, parameters, context, parameter, bundled, read, progress):
        """What ``read`` makes of the office's own file, or of the bundled table, which is called illustrative."""
        from ...core.habitat.resistance_tables import read_table
        from ...core.species.reference import read_csv

        species = self.parameterAsEnumString(parameters, self.SPECIES, context)
        season = self.parameterAsEnumString(parameters, self.SEASON, context)
        path = self.parameterAsFile(parameters, parameter, context)
        if not path:
            progress.info(Message("resistance_illustrative", file=f"{bundled}.csv"))
            return read(read_csv(paths.reference_dir(), bundled), species, season, f"{bundled}.csv")
        name = os.path.basename(path)
        try:
            with open(path, "rb") as file:
                return read(read_table(file, name), species, season, name)
        except OSError as error:
            raise NeaspecError("not_readable", file=name) from error

    def with_barriers(self, parameters, context, base, progress):
        """The values of the surface with barriers on it."""
        from ...adapters.burning import touched
        from ...adapters.layers import frame_of
        from ...core.habitat import barriers as on_ground
        from ...core.habitat.resistance_tables import barriers
        from ...core.progress import Part, watched

        source = self.parameterAsSource(parameters, self.BARRIERS, context)
        places = self.parameterAsSource(parameters, self.PASSAGES, context)
        if source is None:
            if places is not None:
                raise NeaspecError("passages_without_barriers")
            return base.values
        if source.fields().lookupField(self.KIND) < 0:
            raise NeaspecError("barriers_no_kind", layer=source.sourceName(), field=self.KIND)
        fields = [one for one in (self.KIND, self.PERMEABILITY) if source.fields().lookupField(one) >= 0]
        table = self.table(parameters, context, self.BARRIER_TABLE, "resistance_barriers", barriers, progress)
        name, features = source.sourceName(), frame_of(source, fields, context, Part(progress, 0, 30))
        points = [] if places is None else frame_of(places, [], context, Part(progress, 30, 50))["geometry"].to_numpy()

        def computed(_inner):
            cells = on_ground.barrier_cells(features, table, base, touched, name)
            passages = on_ground.opened(base.values.shape, on_ground.passage_cells(points, base))
            told = on_ground.told(cells, passages, len(points), base.width)
            return told, on_ground.with_barriers(base.values, cells, passages)

        told, surface = watched(Part(progress, 50, 100), 100, computed)
        progress.info(told)
        return surface

    def jumps(self, parameters, context, tested, progress):
        """The table of the border test."""
        from ...adapters.border_strips import office_or_bundled, read_lines, read_sides
        from ...core.habitat.discontinuity import discontinuity
        from ...core.movement.border_segments import cut
        from ...core.progress import watched
        from ...core.species.reference import constants

        uncertainty = constants(paths.reference_dir(), "defaults")["boundary_uncertainty_m"]
        strips = office_or_bundled(settings.boundaries_file())
        segments = cut(read_lines(strips), self.parameterAsDouble(parameters, self.LENGTH_KM, context))
        areas = read_sides(strips, uncertainty).areas
        near_m = self.parameterAsDouble(parameters, self.NEAR_KM, context) * 1000
        jump = self.parameterAsDouble(parameters, self.JUMP, context)

        def compared(inner):
            return discontinuity(tested, segments, areas, near_m, uncertainty, jump, inner)

        return watched(progress, 100, compared)

    def tell(self, progress, surface, jumps) -> tuple[int, int]:
        """The account of the surface and of the border; returns cells with a resistance, and stretches that jump."""
        from ...core.habitat import discontinuity, resistance

        progress.info(resistance.told(surface))
        stretches = ["side_a", "side_b", "from_km"]
        flagged = {
            flag: len(jumps.loc[jumps["flag"] == flag, stretches].drop_duplicates())
            for flag in (discontinuity.JUMP, discontinuity.NO_DATA)
        }
        number = len(jumps[stretches].drop_duplicates())
        if number:
            jump, no_data = flagged[discontinuity.JUMP], flagged[discontinuity.NO_DATA]
            progress.info(Message("border_jumps_told", stretches=number, jumps=jump, no_data=no_data))
        else:
            progress.info(Message("border_jumps_none"))
        return resistance.cells(surface), flagged[discontinuity.JUMP]
