"""Make planning units over a study area, and measure what each of them holds."""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterCrs,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ... import paths, settings
from ...adapters.wording import tr
from ...core.errors import NeaspecError
from ..base import WORKING, NeaspecAlgorithm, end_run

SHAPES, STATISTICS, RULES = ("hexagon", "square", "own"), ("hectares", "sum", "mean"), ("share", "centre")


class PlanningUnitsAlgorithm(NeaspecAlgorithm):
    """Hexagons, squares or own polygons with cost, country, protection and one field for each feature."""

    STUDY_AREA, SHAPE, SIZE_KM2, UNITS, UNIT_ID, CRS = "STUDY_AREA", "SHAPE", "SIZE_KM2", "UNITS", "UNIT_ID", "CRS"
    RASTERS, STATISTIC, POLYGONS, POINTS = "RASTERS", "STATISTIC", "POLYGONS", "POINTS"
    FEATURE_FIELD, COST, PROTECTED, LOCK_SHARE = "FEATURE_FIELD", "COST", "PROTECTED", "LOCK_SHARE"
    COUNTRY_BY, OUTPUT, FEATURES, MADE = "COUNTRY_BY", "OUTPUT", "FEATURES", "MADE"
    OUTPUT_KINDS = dict.fromkeys(("DATABASE", "RUN", OUTPUT, FEATURES, MADE), WORKING)
    RESULT_ROLES = {OUTPUT: "planning_units"}
    requires = ("pandas", "shapely", "scipy")
    icon_name = "score"

    def name(self) -> str:
        return "planningunits"

    def displayName(self) -> str:  # noqa: N802
        return tr("Planning units")

    def initAlgorithm(self, config=None) -> None:  # noqa: N802
        self.add_units()
        self.add_features()
        double, source = QgsProcessingParameterNumber.Type.Double, QgsProcessing.SourceType
        self.add(
            QgsProcessingParameterRasterLayer(self.COST, tr("Cost (raster)"), optional=True),
            tr("Cost of a hectare. Without it the cost of a unit is its area in hectares."),
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                self.PROTECTED, tr("Protected areas"), [source.TypeVectorPolygon], optional=True
            ),
            tr("Polygons that overlap count once."),
        )
        self.add(
            QgsProcessingParameterNumber(
                self.LOCK_SHARE, tr("Protected share that locks a unit"), double, 0.5, False, 0, 1
            ),
            tr("Units with at least this share protected have the status locked_in."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterEnum(
                self.COUNTRY_BY, tr("Country of a unit"), list(RULES), usesStaticStrings=True, defaultValue=RULES[0]
            ),
            tr("share: the country with most of its area; centre: that of a point in it."),
            advanced=True,
        )
        self.add_database(optional=True)
        self.add(
            QgsProcessingParameterFeatureSink(self.OUTPUT, tr("Planning units"), source.TypeVectorPolygon),
            tr("Units with cost, country, status, area and a field f_ for each feature."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                self.FEATURES, tr("Features of the units"), source.TypeVector, optional=True
            ),
            tr("Field, layer, unit of measure, total, and the units with it and without data."),
        )
        self.addOutput(QgsProcessingOutputNumber(self.MADE, tr("Units made")))

    def add_units(self) -> None:
        """Where and what the units are."""
        polygons = [QgsProcessing.SourceType.TypeVectorPolygon]
        self.add(
            QgsProcessingParameterFeatureSource(self.STUDY_AREA, tr("Study area"), polygons),
            tr("Polygons in any reference system; units are cut at its edge."),
        )
        self.add(
            QgsProcessingParameterEnum(
                self.SHAPE, tr("Shape of the units"), list(SHAPES), usesStaticStrings=True, defaultValue=SHAPES[0]
            ),
            tr("own: the polygons given as own units, such as districts."),
        )
        double = QgsProcessingParameterNumber.Type.Double
        self.add(
            QgsProcessingParameterNumber(self.SIZE_KM2, tr("Area of a unit (km²)"), double, 25, False, 0.0001),
            tr("Of hexagons and squares, true on the ellipsoid."),
        )
        self.add(
            QgsProcessingParameterFeatureSource(self.UNITS, tr("Own units"), polygons, optional=True),
            tr("Polygons that do not overlap."),
        )
        self.add(
            QgsProcessingParameterField(
                self.UNIT_ID, tr("Field with the unit's code"), parentLayerParameterName=self.UNITS, optional=True
            ),
            tr("A code that names each unit once; without it units are numbered."),
        )
        self.add(
            QgsProcessingParameterCrs(self.CRS, tr("Coordinate reference system"), optional=True),
            tr("Equal-area, in metres. Without it one is made around the middle of the study area."),
            advanced=True,
        )

    def add_features(self) -> None:
        """What is measured in the units."""
        source = QgsProcessing.SourceType
        for name, label, kind, help_text in (
            (self.RASTERS, tr("Rasters of features"), source.TypeRaster, tr("One feature each, from the first band.")),
            (self.POLYGONS, tr("Polygons of features"), source.TypeVectorPolygon, tr("Hectares in each unit.")),
            (self.POINTS, tr("Points of features"), source.TypeVectorPoint, tr("Number in each unit.")),
        ):
            self.add(QgsProcessingParameterMultipleLayers(name, label, kind, optional=True), help_text)
        self.add(
            QgsProcessingParameterString(self.FEATURE_FIELD, tr("Field that names features"), optional=True),
            tr("A layer with this field gives one feature for each of its values, such as species_id."),
        )
        self.add(
            QgsProcessingParameterEnum(
                self.STATISTIC,
                tr("Amount of a raster"),
                list(STATISTICS),
                usesStaticStrings=True,
                defaultValue=STATISTICS[0],
            ),
            tr("hectares: value times hectares; sum: value times share of the cell; mean: mean value by area."),
            advanced=True,
        )

    def execute(self, parameters, context, progress):
        from ...adapters.border_strips import office_or_bundled, read_sides
        from ...core.priorities.units.table import Question, unit_table
        from ...core.progress import Part, watched
        from ...core.species.reference import constants

        crs = self.parameterAsCrs(parameters, self.CRS, context)
        question = Question(
            self.parameterAsEnumString(parameters, self.SHAPE, context),
            self.parameterAsDouble(parameters, self.SIZE_KM2, context),
            (crs.authid() or crs.toWkt()) if crs.isValid() else "",
            self.parameterAsEnumString(parameters, self.STATISTIC, context),
            self.parameterAsEnumString(parameters, self.COUNTRY_BY, context),
            self.parameterAsDouble(parameters, self.LOCK_SHARE, context),
        )
        database = self.database(parameters, context) if parameters.get(self.DATABASE) else None
        layers = self.layers(parameters, context, database, Part(progress, 0, 5))
        strips = office_or_bundled(settings.boundaries_file())
        sides = read_sides(strips, constants(paths.reference_dir(), "defaults")["boundary_uncertainty_m"])
        found = watched(Part(progress, 5, 80), 100, lambda inner: unit_table(question, layers, sides, inner))
        for message in found.told:
            progress.info(message)
        results = {
            self.OUTPUT: self.sink_frame(parameters, self.OUTPUT, context, found.units, "Polygon"),
            self.FEATURES: self.sink_frame(parameters, self.FEATURES, context, found.features),
            self.MADE: len(found.units),
        }
        return {**results, **self.record(database, question, found.units)}

    def layers(self, parameters, context, database, progress):
        """All that was given, read but not measured."""
        from ...adapters import unit_features
        from ...core.priorities.units.table import Layers

        field = self.parameterAsString(parameters, self.FEATURE_FIELD, context)
        vectors = {
            name: unit_features.named_shapes(
                self.parameterAsLayerList(parameters, name, context), field, context, progress
            )
            for name in (self.POLYGONS, self.POINTS)
        }
        protected = self.shapes(parameters, self.PROTECTED, context, progress)
        if database is not None:
            vectors[self.POLYGONS] += unit_features.stored_habitats(database)
            vectors[self.POLYGONS] += unit_features.stored_sites(database, polygons=True)
            vectors[self.POINTS] += unit_features.stored_sites(database, polygons=False)
            vectors[self.POINTS] += unit_features.stored_records(database)
            protected = [*(protected or []), *unit_features.stored_protected(database)]
        cost = self.parameterAsRasterLayer(parameters, self.COST, context)
        rasters = self.parameterAsLayerList(parameters, self.RASTERS, context)
        return Layers(
            self.shapes(parameters, self.STUDY_AREA, context, progress),
            self.own(parameters, context, progress),
            [unit_features.named_raster(layer) for layer in rasters],
            vectors[self.POLYGONS],
            vectors[self.POINTS],
            unit_features.named_raster(cost) if cost is not None else None,
            protected,
        )

    def shapes(self, parameters, name, context, progress):
        """The shapes of a source, None where it was not given."""
        from ...adapters.layers import frame_of

        source = self.parameterAsSource(parameters, name, context)
        return None if source is None else list(frame_of(source, [], context, progress)["geometry"])

    def own(self, parameters, context, progress):
        """Names and polygons of the own units."""
        from ...adapters.layers import frame_of

        source = self.parameterAsSource(parameters, self.UNITS, context)
        if source is None:
            return (), ()
        field = self.parameterAsString(parameters, self.UNIT_ID, context)
        rows = frame_of(source, [field] if field else [], context, progress)
        names = [str(name) for name in (rows[field] if field else range(1, len(rows) + 1))]
        name, times = Counter(names).most_common(1)[0] if names else ("", 0)
        if times > 1:
            raise NeaspecError("unit_id_not_unique", unit=name)
        return names, list(rows["geometry"])

    def record(self, database, question, units):
        """The run and its units in the database, where one was given; they take the place of those of another run."""
        from ...adapters.unit_features import TABLES
        from ...core import schema

        if database is None:
            return {}
        run = self.start_run(asdict(question), database, TABLES)
        with database.transaction() as writer:
            writer.clear("planning_units")
            writer.insert("planning_units", units[[*schema.TABLES["planning_units"].names, "geometry"]])
            end_run(writer, run, {})
        return {self.DATABASE: database.path, self.RUN: run["run_id"]}
