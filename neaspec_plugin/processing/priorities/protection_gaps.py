"""Tell how much of each feature is protected in each country, and where the gaps are."""

from __future__ import annotations

from dataclasses import asdict

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ... import paths, settings
from ...adapters.wording import tr
from ...core.errors import NeaspecError
from ..base import WORKING, NeaspecAlgorithm, end_run

UNIT_FIELDS = ("country_iso3", "protected_share")


class ProtectionGapsAlgorithm(NeaspecAlgorithm):
    """Representation of features, indicators of Target 3 by country, and the gaps as polygons and lines."""

    STUDY_AREA, PROTECTED, FEATURES, FEATURE_FIELD = "STUDY_AREA", "PROTECTED", "FEATURES", "FEATURE_FIELD"
    UNITS, TARGET_PERCENT, SMALLEST_HA = "UNITS", "TARGET_PERCENT", "SMALLEST_HA"
    REPRESENTATION, INDICATORS, FOUND = "REPRESENTATION", "INDICATORS", "FOUND"
    GAPS, GAP_LINES = "GAPS", "GAP_LINES"
    OUTPUT_KINDS = dict.fromkeys(("DATABASE", "RUN", REPRESENTATION, INDICATORS, GAPS, GAP_LINES, FOUND), WORKING)
    RESULT_ROLES = {GAPS: "protection_gaps", GAP_LINES: "protection_gap_lines"}
    requires = ("pandas", "shapely", "scipy")
    icon_name = "assess"

    def name(self) -> str:
        return "protectiongaps"

    def displayName(self) -> str:  # noqa: N802
        return tr("Gaps in protection")

    def initAlgorithm(self, config=None) -> None:  # noqa: N802
        kinds, double = QgsProcessing.SourceType, QgsProcessingParameterNumber.Type.Double
        polygons = [kinds.TypeVectorPolygon]
        for name, label, types, optional, help_text in (
            (self.STUDY_AREA, tr("Study area"), polygons, False, tr("What lies outside it is left out.")),
            (self.PROTECTED, tr("Protected areas"), polygons, True, tr("Polygons that overlap count once.")),
            (
                self.UNITS,
                tr("Planning units"),
                polygons,
                True,
                tr("A result of “Planning units”: its fields f_ are features too."),
            ),
        ):
            self.add(QgsProcessingParameterFeatureSource(name, label, types, optional=optional), help_text)
        self.add(
            QgsProcessingParameterMultipleLayers(
                self.FEATURES, tr("Conservation features"), kinds.TypeVectorAnyGeometry, optional=True
            ),
            tr("Ranges, habitats, sites or corridors: hectares of polygons, km of lines, number of points."),
        )
        self.add(
            QgsProcessingParameterString(self.FEATURE_FIELD, tr("Field that names features"), optional=True),
            tr("A layer with this field gives one feature for each of its values, such as species_id."),
        )
        self.add(
            QgsProcessingParameterNumber(self.TARGET_PERCENT, tr("Target (percent)"), double, 30, False, 0, 100),
            tr("The share of each feature that is to be protected."),
        )
        self.add(
            QgsProcessingParameterNumber(self.SMALLEST_HA, tr("Smallest gap (ha)"), double, 100, False, 0),
            tr("Smaller gaps are not listed; the tables count them."),
            advanced=True,
        )
        self.add_database(optional=True)
        for output, label, kind, help_text in (
            (
                self.REPRESENTATION,
                tr("Representation of features"),
                kinds.TypeVector,
                tr("Amount, protected amount and share of each feature by country, and whether the target is met."),
            ),
            (
                self.INDICATORS,
                tr("Indicators of Target 3"),
                kinds.TypeVector,
                tr("Protected share of the study area by country, and the hectares that lack to 30 percent."),
            ),
            (
                self.GAPS,
                tr("Gaps in protection"),
                kinds.TypeVectorPolygon,
                tr("Unprotected parts of features with country, reason and hectares."),
            ),
            (
                self.GAP_LINES,
                tr("Unprotected lines"),
                kinds.TypeVectorLine,
                tr("Unprotected parts of lines with country, reason and kilometres."),
            ),
        ):
            self.add(QgsProcessingParameterFeatureSink(output, label, kind, optional=True), help_text)
        self.addOutput(QgsProcessingOutputNumber(self.FOUND, tr("Gaps found")))

    def execute(self, parameters, context, progress):
        from ...adapters.border_strips import office_or_bundled, read_sides
        from ...core.priorities.protection_gaps import Question, protection_gaps
        from ...core.progress import Part, watched
        from ...core.species.reference import constants

        defaults = constants(paths.reference_dir(), "defaults")
        question = Question(
            self.parameterAsDouble(parameters, self.TARGET_PERCENT, context) / 100,
            defaults["gbf_target_3"],
            self.parameterAsDouble(parameters, self.SMALLEST_HA, context),
        )
        database = self.database(parameters, context) if parameters.get(self.DATABASE) else None
        start = Part(progress, 0, 5)
        study = self.rows(parameters, self.STUDY_AREA, context, start)["geometry"]
        protected, features = self.given(parameters, context, database, start)
        units = self.units(parameters, context, start)
        sides = read_sides(office_or_bundled(settings.boundaries_file()), defaults["boundary_uncertainty_m"])
        found = watched(
            Part(progress, 5, 100),
            100,
            lambda inner: protection_gaps(list(study), protected, features, units, sides, question, inner),
        )
        for message in found.told:
            progress.info(message)
        results = {
            self.REPRESENTATION: self.sink_frame(parameters, self.REPRESENTATION, context, found.representation),
            self.INDICATORS: self.sink_frame(parameters, self.INDICATORS, context, found.indicators),
            self.GAPS: self.sink_frame(parameters, self.GAPS, context, found.gaps, "Polygon"),
            self.GAP_LINES: self.sink_frame(parameters, self.GAP_LINES, context, found.lines, "LineString"),
            self.FOUND: len(found.gaps) + len(found.lines),
        }
        if database is not None:
            asked = {**asdict(question), "layers": layers_digest(study, protected, features, units)}
            results.update(self.record(database, asked, found))
        return results

    def rows(self, parameters, name, context, progress, fields=()):
        """The rows of a source, None where it was not given."""
        from ...adapters.layers import frame_of

        source = self.parameterAsSource(parameters, name, context)
        return None if source is None else frame_of(source, list(fields), context, progress)

    def given(self, parameters, context, database, progress):
        """The protected areas, and the features of the layers and of the database, each of one dimension and name."""
        from ...adapters import unit_features
        from ...core.priorities.units.table import numbered
        from ...core.priorities.units.vector_amounts import by_dimension
        from ...core.schema import STUDY_AREA

        rows = self.rows(parameters, self.PROTECTED, context, progress)
        protected = [] if rows is None else list(rows["geometry"])
        field = self.parameterAsString(parameters, self.FEATURE_FIELD, context)
        layers = self.parameterAsLayerList(parameters, self.FEATURES, context)
        features = unit_features.named_shapes(layers, field, context, progress)
        if database is not None:
            protected += unit_features.stored_protected(database)
            corridors, told = unit_features.stored_corridors(database)
            for message in told:
                progress.info(message)
            features += [*unit_features.stored_habitats(database), *corridors, *unit_features.stored_cells(database)]
            features += unit_features.stored_sites(database) + unit_features.stored_sites_apart(database)
        apart = [(name, own) for name, shapes in features for own in (by_dimension(shapes) or {0: []}).values()]
        return protected, list(zip(numbered([name for name, _ in apart], [STUDY_AREA]), (own for _, own in apart)))

    def units(self, parameters, context, progress):
        """The table of planning units, None where it was not given."""
        source = self.parameterAsSource(parameters, self.UNITS, context)
        if source is None:
            return None
        names = source.fields().names()
        lacking = [field for field in UNIT_FIELDS if field not in names]
        features = [field for field in names if field.startswith("f_")]
        if lacking or not features:
            raise NeaspecError("gap_units_fields", layer=source.sourceName(), fields=lacking or ["f_"])
        return self.rows(parameters, self.UNITS, context, progress, (*UNIT_FIELDS, *features))

    def record(self, database, asked, found):
        """The run and its tables in the database."""
        from ...adapters.unit_features import TABLES
        from ...core.priorities.plan_records import protection_records

        run = self.start_run(asked, database, TABLES)
        with database.transaction() as writer:
            end_run(writer, run, protection_records(found.representation, found.indicators))
        return {self.DATABASE: database.path, self.RUN: run["run_id"]}


def layers_digest(study, protected, features, units) -> str:
    """What all that was given holds: other layers are another question."""
    import pandas as pd

    from ...adapters.database import digest

    named = [("", "study", shape) for shape in study] + [("", "protected", shape) for shape in protected]
    named += [(name, "feature", shape) for name, shapes in features for shape in shapes]
    given = [pd.DataFrame(named, columns=["name", "role", "geometry"]), *([] if units is None else [units])]
    return "-".join(digest(frame)[:16] for frame in given)
