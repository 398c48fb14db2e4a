"""Compare two habitat maps: areas and transitions by country, changed places, and wetlands that were lost."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
)

from ... import paths, settings
from ...adapters.wording import tr
from ...core.errors import NeaspecError
from ..base import WORKING, NeaspecAlgorithm
from .check_habitats import LISTS


class HabitatChangeAlgorithm(NeaspecAlgorithm):
    """Gain, loss, net change and swap of habitats between two maps of polygons or two classified rasters."""

    BEFORE, BEFORE_FIELD, AFTER, AFTER_FIELD = "BEFORE", "BEFORE_FIELD", "AFTER", "AFTER_FIELD"
    BEFORE_RASTER, AFTER_RASTER = "BEFORE_RASTER", "AFTER_RASTER"
    LIST, TABLE, SMALLEST_HA = "LIST", "TABLE", "SMALLEST_HA"
    AREAS, TRANSITIONS, CHANGES, WETLANDS = "AREAS", "TRANSITIONS", "CHANGES", "WETLANDS"
    CHANGES_FOUND, WETLANDS_FOUND = "CHANGES_FOUND", "WETLANDS_FOUND"
    OUTPUT_KINDS = dict.fromkeys((AREAS, TRANSITIONS, CHANGES, WETLANDS, CHANGES_FOUND, WETLANDS_FOUND), WORKING)
    RESULT_ROLES = {CHANGES: "habitat_changes", WETLANDS: "wetlands_lost"}
    requires = ("pandas", "shapely", "scipy")
    icon_name = "assess"

    def name(self) -> str:
        return "habitatchange"

    def displayName(self) -> str:  # noqa: N802
        return tr("Change of habitats")

    def initAlgorithm(self, config=None) -> None:  # noqa: N802
        kinds = QgsProcessing.SourceType
        for layer, field, label in (
            (self.BEFORE, self.BEFORE_FIELD, tr("Habitat map before")),
            (self.AFTER, self.AFTER_FIELD, tr("Habitat map after")),
        ):
            self.add(
                QgsProcessingParameterFeatureSource(layer, label, [kinds.TypeVectorPolygon], optional=True),
                tr("Polygons that do not overlap."),
            )
            self.add(
                QgsProcessingParameterField(field, tr("Field with the class"), None, layer, optional=True),
                tr("The same codes in both maps."),
            )
        for raster, label in (
            (self.BEFORE_RASTER, tr("Classes before (raster)")),
            (self.AFTER_RASTER, tr("Classes after (raster)")),
        ):
            self.add(
                QgsProcessingParameterRasterLayer(raster, label, optional=True),
                tr("In place of polygons: whole numbers, both rasters cell on cell."),
            )
        self.add(
            QgsProcessingParameterEnum(
                self.LIST, tr("List of classes"), list(LISTS), usesStaticStrings=True, defaultValue=LISTS[0]
            ),
            tr("It tells which classes are natural wetlands."),
        )
        self.add(
            QgsProcessingParameterFile(self.TABLE, tr("Own list of classes (CSV)"), extension="csv", optional=True),
            tr("Column code, perhaps wetland (yes or no)."),
            advanced=True,
        )
        double = QgsProcessingParameterNumber.Type.Double
        self.add(
            QgsProcessingParameterNumber(self.SMALLEST_HA, tr("Smallest area mapped (ha)"), double, 1, False, 0),
            tr("Smaller changes are not listed; the tables count them."),
        )
        for output, label, kind, help_text in (
            (
                self.AREAS,
                tr("Areas of habitats"),
                kinds.TypeVector,
                tr("Hectares before and after, gain, loss, net change and swap by class and country."),
            ),
            (
                self.TRANSITIONS,
                tr("Transitions of habitats"),
                kinds.TypeVector,
                tr("Hectares of each pair of classes by country, and the share of the class before."),
            ),
            (
                self.CHANGES,
                tr("Habitat changes"),
                kinds.TypeVectorPolygon,
                tr("Places with another class, the largest first."),
            ),
            (
                self.WETLANDS,
                tr("Wetlands lost"),
                kinds.TypeVectorPolygon,
                tr("Natural wetlands before, another class after: candidates for restoration."),
            ),
        ):
            optional = output != self.AREAS
            self.add(QgsProcessingParameterFeatureSink(output, label, kind, optional=optional), help_text)
        for output, label in (
            (self.CHANGES_FOUND, tr("Habitat changes")),
            (self.WETLANDS_FOUND, tr("Wetlands lost")),
        ):
            self.addOutput(QgsProcessingOutputNumber(output, label))

    def execute(self, parameters, context, progress):
        from ...adapters.border_strips import office_or_bundled, read_sides
        from ...adapters.habitat_lists import chosen_classes
        from ...core.progress import Part, watched
        from ...core.species.reference import constants

        chosen = self.parameterAsEnumString(parameters, self.LIST, context)
        classes = chosen_classes(chosen, self.parameterAsFile(parameters, self.TABLE, context))
        smallest = self.parameterAsDouble(parameters, self.SMALLEST_HA, context)
        uncertainty = constants(paths.reference_dir(), "defaults")["boundary_uncertainty_m"]
        sides = read_sides(office_or_bundled(settings.boundaries_file()), uncertainty)
        compare = self.maps(parameters, context, Part(progress, 0, 10))
        found = watched(Part(progress, 10, 100), 100, lambda inner: compare(sides, classes.wetlands, smallest, inner))
        for message in found.told:
            progress.info(message)
        return {
            self.AREAS: self.sink_frame(parameters, self.AREAS, context, found.classes),
            self.TRANSITIONS: self.sink_frame(parameters, self.TRANSITIONS, context, found.transitions),
            self.CHANGES: self.sink_frame(parameters, self.CHANGES, context, found.changes, "Polygon"),
            self.WETLANDS: self.sink_frame(parameters, self.WETLANDS, context, found.wetlands, "Polygon"),
            self.CHANGES_FOUND: len(found.changes),
            self.WETLANDS_FOUND: len(found.wetlands),
        }

    def maps(self, parameters, context, progress):
        """The comparison of both maps, read and waiting for the sides."""
        from functools import partial

        from ...core.habitat.polygon_change import compared_polygons
        from ...core.habitat.raster_change import compared_rasters

        layers = [self.parameterAsSource(parameters, name, context) for name in (self.BEFORE, self.AFTER)]
        fields = [self.parameterAsString(parameters, name, context) for name in (self.BEFORE_FIELD, self.AFTER_FIELD)]
        rasters = [
            self.parameterAsRasterLayer(parameters, name, context) for name in (self.BEFORE_RASTER, self.AFTER_RASTER)
        ]
        given = [layer is not None for layer in layers], [raster is not None for raster in rasters]
        if given == ([True, True], [False, False]) and all(fields):
            names = tuple(layer.sourceName() for layer in layers)
            frames = [self.frame(layer, field, context, progress) for layer, field in zip(layers, fields)]
            return partial(compared_polygons, *frames, names)
        if given == ([False, False], [True, True]):
            return partial(compared_rasters, *self.grids(rasters), tuple(raster.name() for raster in rasters))
        raise NeaspecError("habitat_two_maps")

    def frame(self, source, field, context, progress):
        """``code`` and ``geometry`` of a map."""
        from ...adapters.layers import frame_of

        return frame_of(source, [field], context, progress).set_axis(["code", "geometry"], axis=1)

    def grids(self, rasters):
        """Both rasters, which lie cell on cell and fit into memory."""
        from ...adapters.rasters import read_grid
        from ...core.habitat.alignment import check_alignment
        from ...core.habitat.raster_change import check_size

        check_size(max(raster.width() * raster.height() for raster in rasters))
        for raster in rasters:
            if not raster.crs().isValid():
                raise NeaspecError("layer_without_crs", layer=raster.name())
        grids = [read_grid(raster.source(), raster.crs().authid() or raster.crs().toWkt()) for raster in rasters]
        check_alignment([(raster.name(), grid) for raster, grid in zip(rasters, grids)])
        return grids
