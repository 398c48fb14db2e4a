"""Test a habitat map: geometry, overlaps, gaps, slivers, classes, empty fields, and jumps at a border."""

from __future__ import annotations

from dataclasses import asdict

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
)

from ... import paths, settings
from ...adapters.wording import tr
from ...core.errors import NeaspecError
from ..base import WORKING, NeaspecAlgorithm, end_run

LISTS = ("iucn", "worldcover", "plain")
NEEDED = ("year", "mapper", "method")  # asked for where no field is chosen
STORED = ("year", "mapper", "method", "source")  # of the table habitats
STRETCH_KM = 50.0  # of a border: shorter ones hold too few points that are independent


class CheckHabitatsAlgorithm(NeaspecAlgorithm):
    """What is wrong with a habitat map, as polygons, and counted by kind and country."""

    INPUT, ID_FIELD, CLASS_FIELD, FIELDS = "INPUT", "ID_FIELD", "CLASS_FIELD", "FIELDS"
    STUDY_AREA, LIST, TABLE = "STUDY_AREA", "LIST", "TABLE"
    SMALLEST_HA, GAP_HA, THINNESS, TOLERANCE_M = "SMALLEST_HA", "GAP_HA", "THINNESS", "TOLERANCE_M"
    ISSUES, SUMMARY, FOUND = "ISSUES", "SUMMARY", "FOUND"
    OUTPUT_KINDS = dict.fromkeys(("DATABASE", "RUN", ISSUES, SUMMARY, FOUND), WORKING)
    RESULT_ROLES = {ISSUES: "habitat_issues"}
    requires = ("pandas", "shapely", "scipy")
    icon_name = "assess"

    def name(self) -> str:
        return "checkhabitats"

    def displayName(self) -> str:  # noqa: N802
        return tr("Check a habitat map")

    def initAlgorithm(self, config=None) -> None:  # noqa: N802
        kinds = QgsProcessing.SourceType
        polygons = [kinds.TypeVectorPolygon]
        self.add(
            QgsProcessingParameterFeatureSource(self.INPUT, tr("Habitat map"), polygons, optional=True),
            tr("Polygons; without a layer the table habitats of the database is tested."),
        )
        for name, label, several, help_text in (
            (self.CLASS_FIELD, tr("Field with the class"), False, tr("A code of the list, as text.")),
            (self.ID_FIELD, tr("Field with the code of the polygon"), False, tr("Without it polygons are numbered.")),
            (self.FIELDS, tr("Fields to be filled in"), True, tr("If none is chosen: year, mapper and method.")),
        ):
            self.add(
                QgsProcessingParameterField(name, label, None, self.INPUT, allowMultiple=several, optional=True),
                help_text,
            )
        self.add(
            QgsProcessingParameterFeatureSource(self.STUDY_AREA, tr("Study area"), polygons, optional=True),
            tr("All of it should be mapped. Without it only holes in the map are gaps."),
        )
        self.add(
            QgsProcessingParameterEnum(
                self.LIST, tr("List of classes"), list(LISTS), usesStaticStrings=True, defaultValue=LISTS[0]
            ),
            tr("Of IUCN, of ESA WorldCover, or of plain words such as wetland."),
        )
        self.add(
            QgsProcessingParameterFile(self.TABLE, tr("Own list of classes (CSV)"), extension="csv", optional=True),
            tr("Column code, perhaps wetland (yes or no)."),
            advanced=True,
        )
        double = QgsProcessingParameterNumber.Type.Double
        for name, label, default, least, most, advanced, help_text in (
            (self.SMALLEST_HA, tr("Smallest area mapped (ha)"), 1, 0, 1e9, False, tr("Smaller parts are listed.")),
            (self.GAP_HA, tr("Largest gap (ha)"), 100, 0, 1e9, False, tr("Larger ones are left unmapped on purpose.")),
            (self.THINNESS, tr("Roundness of a sliver"), 0.2, 0, 1, True, tr("4π area / perimeter²; 1 for a circle.")),
            (
                self.TOLERANCE_M,
                tr("Tolerance (m)"),
                1,
                0.01,
                1e6,
                True,
                tr("Overlaps and gaps thinner than this pass."),
            ),
        ):
            self.add(
                QgsProcessingParameterNumber(name, label, double, default, False, least, most), help_text, advanced
            )
        self.add_database(optional=True)
        for output, label, kind, help_text in (
            (
                self.ISSUES,
                tr("Issues of the habitat map"),
                kinds.TypeVectorPolygon,
                tr("Kind, reason with numbers, polygons and country. A jump at a border has no place."),
            ),
            (self.SUMMARY, tr("Issues by kind and country"), kinds.TypeVector, tr("Number and hectares.")),
        ):
            optional = output != self.ISSUES
            self.add(QgsProcessingParameterFeatureSink(output, label, kind, optional=optional), help_text)
        self.addOutput(QgsProcessingOutputNumber(self.FOUND, tr("Issues found")))

    def execute(self, parameters, context, progress):
        from ...adapters.border_strips import office_or_bundled, read_lines, read_sides
        from ...adapters.habitat_lists import chosen_classes
        from ...core.habitat.habitat_checks import Rules, check_habitats
        from ...core.movement.border_segments import cut
        from ...core.progress import Part, watched
        from ...core.species.reference import constants

        double = self.parameterAsDouble
        names = (self.SMALLEST_HA, self.THINNESS, self.GAP_HA, self.TOLERANCE_M)
        rules = Rules(*(double(parameters, name, context) for name in names))
        chosen = self.parameterAsEnumString(parameters, self.LIST, context)
        classes = chosen_classes(chosen, self.parameterAsFile(parameters, self.TABLE, context))
        database = self.database(parameters, context) if parameters.get(self.DATABASE) else None
        rows, needed, layer = self.rows(parameters, context, database, Part(progress, 0, 5))
        study = self.study(parameters, context, Part(progress, 5, 6))
        strips = office_or_bundled(settings.boundaries_file())
        sides = read_sides(strips, constants(paths.reference_dir(), "defaults")["boundary_uncertainty_m"])
        segments = cut(read_lines(strips), STRETCH_KM)
        found = watched(
            Part(progress, 6, 100),
            100,
            lambda inner: check_habitats(rows, needed, study, classes, sides, segments, rules, layer, inner),
        )
        for message in found.told:
            progress.info(message)
        results = {
            self.ISSUES: self.sink_frame(parameters, self.ISSUES, context, found.issues, "Polygon"),
            self.SUMMARY: self.sink_frame(parameters, self.SUMMARY, context, found.summary),
            self.FOUND: len(found.issues),
        }
        return {**results, **self.record(database, {**asdict(rules), "list": chosen})}

    def rows(self, parameters, context, database, progress):
        """``id``, ``code``, the fields to be filled in and ``geometry``; those fields; and the name of the layer."""
        from ...adapters.layers import frame_of

        source = self.parameterAsSource(parameters, self.INPUT, context)
        code, own = (self.parameterAsString(parameters, name, context) for name in (self.CLASS_FIELD, self.ID_FIELD))
        if (source is None) == (database is None) or (source is not None and not code):
            raise NeaspecError("habitat_input")
        if source is None:
            frame = database.read("habitats").rename(columns={"habitat_id": "id", "habitat_type": "code"})
            return frame, STORED, "habitats"
        needed = self.parameterAsFields(parameters, self.FIELDS, context) or list(NEEDED)
        there = [field for field in needed if field in source.fields().names()]
        read = frame_of(source, [code, *([own] if own else []), *there], context, progress)
        frame = read.iloc[:, -len(there) - 1 :].copy()
        frame["code"] = read.iloc[:, 0].to_numpy()
        frame["id"] = read.iloc[:, 1].to_numpy() if own else range(1, len(read) + 1)
        return frame, needed, source.sourceName()

    def study(self, parameters, context, progress):
        """The shapes of the study area, none where it was not given."""
        from ...adapters.layers import frame_of

        source = self.parameterAsSource(parameters, self.STUDY_AREA, context)
        return [] if source is None else list(frame_of(source, [], context, progress)["geometry"])

    def record(self, database, asked):
        """The run in the database, where one was given."""
        if database is None:
            return {}
        run = self.start_run(asked, database, ("habitats",))
        with database.transaction() as writer:
            end_run(writer, run, {})
        return {self.DATABASE: database.path, self.RUN: run["run_id"]}
