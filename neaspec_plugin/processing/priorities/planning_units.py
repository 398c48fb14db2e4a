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
SITES = ("species", "site")


class PlanningUnitsAlgorithm(NeaspecAlgorithm):
    """Hexagons, squares or own polygons with cost, country, protection and one field for each feature."""

    STUDY_AREA, SHAPE, SIZE_KM2, UNITS, UNIT_ID, CRS = "STUDY_AREA", "SHAPE", "SIZE_KM2", "UNITS", "UNIT_ID", "CRS"
    RASTERS, STATISTIC, POLYGONS, LINES, POINTS = "RASTERS", "STATISTIC", "POLYGONS", "LINES", "POINTS"
    FEATURE_FIELD, SITES_BY, COST, COST_FIELD = "FEATURE_FIELD", "SITES_BY", "COST", "COST_FIELD"
    PROTECTED, LOCK_SHARE = "PROTECTED", "LOCK_SHARE"
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
            QgsProcessingParameterField(
                self.COST_FIELD,
                tr("Field with the cost"),
                parentLayerParameterName=self.UNITS,
                type=QgsProcessingParameterField.DataType.Numeric,
                optional=True,
            ),
            tr("Of own units, instead of a raster; of a unit cut by the study area the share of its area counts."),
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
            (self.LINES, tr("Lines of features"), source.TypeVectorLine, tr("Kilometres in each unit.")),
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
        self.add(
            QgsProcessingParameterEnum(
                self.SITES_BY,
                tr("Key sites of the database"),
                list(SITES),
                usesStaticStrings=True,
                defaultValue=SITES[0],
            ),
            tr("species: one feature for the key sites of each species; site: one for each key site."),
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
        if database is not None:
            sites = self.parameterAsEnumString(parameters, self.SITES_BY, context)
            results.update(self.record(database, {**asdict(question), "sites_by": sites}, found.units))
        return results

    def layers(self, parameters, context, database, progress):
        """All that was given, read but not measured."""
        from ...adapters import unit_features
        from ...core.priorities.units.table import Layers

        field = self.parameterAsString(parameters, self.FEATURE_FIELD, context)
        given = [
            self.parameterAsLayerList(parameters, name, context) for name in (self.POLYGONS, self.LINES, self.POINTS)
        ]
        shapes = unit_features.named_shapes([one for layers in given for one in layers], field, context, progress)
        protected = self.shapes(parameters, self.PROTECTED, context, progress)
        if database is not None:
            shapes += self.stored(parameters, context, database, progress)
            protected = [*(protected or []), *unit_features.stored_protected(database)]
        cost = self.parameterAsRasterLayer(parameters, self.COST, context)
        rasters = self.parameterAsLayerList(parameters, self.RASTERS, context)
        names, polygons, own_cost = self.own(parameters, context, progress)
        return Layers(
            self.shapes(parameters, self.STUDY_AREA, context, progress),
            (names, polygons),
            own_cost,
            [unit_features.named_raster(layer) for layer in rasters],
            shapes,
            unit_features.named_raster(cost) if cost is not None else None,
            protected,
        )

    def stored(self, parameters, context, database, progress):
        """The features of the database; what of it measures nothing is told."""
        from ...adapters import unit_features

        corridors, told = unit_features.stored_corridors(database)
        for message in told:
            progress.info(message)
        apart = self.parameterAsEnumString(parameters, self.SITES_BY, context) == "site"
        sites = (unit_features.stored_sites_apart if apart else unit_features.stored_sites)(database)
        return [
            *unit_features.stored_habitats(database),
            *corridors,
            *sites,
            *unit_features.stored_cells(database),
            *unit_features.stored_detections(database),
            *unit_features.stored_threats(database),
        ]

    def shapes(self, parameters, name, context, progress):
        """The shapes of a source, None where it was not given."""
        from ...adapters.layers import frame_of

        source = self.parameterAsSource(parameters, name, context)
        return None if source is None else list(frame_of(source, [], context, progress)["geometry"])

    def own(self, parameters, context, progress):
        """Names, polygons and costs of the own units; no costs where no field has them."""
        from ...adapters.layers import frame_of

        source = self.parameterAsSource(parameters, self.UNITS, context)
        if source is None:
            return (), (), None
        field, cost = (self.parameterAsString(parameters, name, context) for name in (self.UNIT_ID, self.COST_FIELD))
        rows = frame_of(source, list(dict.fromkeys(filter(None, (field, cost)))), context, progress)
        names = [str(name) for name in (rows[field] if field else range(1, len(rows) + 1))]
        name, times = Counter(names).most_common(1)[0] if names else ("", 0)
        if times > 1:
            raise NeaspecError("unit_id_not_unique", unit=name)
        return names, list(rows["geometry"]), list(rows[cost]) if cost else None

    def record(self, database, asked, units):
        """The run and its units in the database; they take the place of those of another run."""
        from ...adapters.database import digest
        from ...adapters.unit_features import TABLES
        from ...core import schema

        rows = units[[*schema.TABLES["planning_units"].names, "geometry"]]
        run = self.start_run({**asked, "units": digest(rows)}, database, TABLES)
        with database.transaction() as writer:
            writer.clear("planning_units")
            writer.insert("planning_units", rows)
            end_run(writer, run, {})
        return {self.DATABASE: database.path, self.RUN: run["run_id"]}
