"""List the wetlands to restore: where, why, who says so, and where two offices differ."""

from __future__ import annotations

from dataclasses import asdict

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
)

from ... import paths
from ...adapters.wording import Wording, tr
from ...core.errors import NeaspecError
from ..base import WORKING, NeaspecAlgorithm, end_run
from .check_habitats import LISTS


class RestorationNeedsAlgorithm(NeaspecAlgorithm):
    """What assessments, mapped habitats and maps of lost wetlands say, in one list; never a person."""

    LOST, LIST, LOST_YEAR, WETLANDS_ONLY = "LOST", "LIST", "LOST_YEAR", "WETLANDS_ONLY"
    NEEDS, POLYGONS, FOUND = "NEEDS", "POLYGONS", "FOUND"
    OUTPUT_KINDS = dict.fromkeys(("DATABASE", "RUN", NEEDS, POLYGONS, FOUND), WORKING)
    RESULT_ROLES = {NEEDS: "restoration_list", POLYGONS: "restoration_needs"}
    icon_name = "assess"

    def name(self) -> str:
        return "restorationneeds"

    def displayName(self) -> str:  # noqa: N802
        return tr("List wetlands to restore")

    def initAlgorithm(self, config=None) -> None:  # noqa: N802
        kinds = QgsProcessing.SourceType
        self.add_database()
        self.add(
            QgsProcessingParameterFeatureSource(
                self.LOST, tr("Wetlands lost"), [kinds.TypeVectorPolygon], optional=True
            ),
            tr("The result of “Change of habitats”."),
        )
        self.add(
            QgsProcessingParameterEnum(
                self.LIST, tr("List of classes"), list(LISTS), usesStaticStrings=True, defaultValue=LISTS[0]
            ),
            tr("Whose classes the lost wetlands have."),
        )
        self.add(
            QgsProcessingParameterNumber(
                self.LOST_YEAR, tr("Year of the later map"), optional=True, minValue=1900, maxValue=2200
            ),
            tr("Of the wetlands lost; it stands in their rows."),
        )
        self.add(
            QgsProcessingParameterBoolean(self.WETLANDS_ONLY, tr("Natural wetlands alone"), True),
            tr("Off: all habitats, farmland that was a marsh too."),
        )
        self.add_language()
        for name, label, kind, help_text in (
            (self.NEEDS, tr("Wetlands to restore"), kinds.TypeVector, tr("A row per site, class, reason and source.")),
            (
                self.POLYGONS,
                tr("Wetlands to restore (polygons)"),
                kinds.TypeVectorPolygon,
                tr("The rows with a mapped place."),
            ),
        ):
            optional = name != self.NEEDS
            self.add(QgsProcessingParameterFeatureSink(name, label, kind, optional=optional), help_text)
        self.addOutput(QgsProcessingOutputNumber(self.FOUND, tr("Wetlands to restore")))

    def execute(self, parameters, context, progress):
        from ...adapters.database import digest
        from ...adapters.restoration_words import with_words
        from ...core.assessments.persons import known_persons, without_persons
        from ...core.habitat.restoration_needs import READS, Asked, restoration_needs, told
        from ...core.progress import Part, watched
        from ...core.species.profile import country_names_in, site_names_in
        from ...core.species.reference import read_csv

        database = self.database(parameters, context)
        language = self.parameterAsEnumString(parameters, self.LANGUAGE, context)
        tables = {table: database.read(table) for table in READS}
        tables = without_persons(tables, known_persons(database.read))
        layer = self.lost(parameters, context, Part(progress, 0, 10))
        asked = Asked(
            self.parameterAsBool(parameters, self.WETLANDS_ONLY, context),
            self.parameterAsEnumString(parameters, self.LIST, context),
            self.parameterAsInt(parameters, self.LOST_YEAR, context) or None,
        )
        given = () if layer is None else ((self.LOST, digest(layer)),)
        run = self.start_run({**asdict(asked), "language": language}, database, READS, given)
        classes = read_csv(paths.reference_dir(), "habitat_classes")
        needs = watched(
            Part(progress, 10, 100), 100, lambda inner: restoration_needs(tables, layer, classes, asked, inner)
        )
        for message in told(needs):
            progress.info(message)
        species = database.read("species").set_index("species_id")
        named = with_words(
            needs.rows,
            site_names_in(tables["sites"], tables["site_names"], language),
            country_names_in(database.read("countries"), language),
            species[f"name_{language}"].fillna(species["name_en"]).to_dict(),
            Wording(language),
        )
        drawn = named[named["geometry"].notna()].reset_index(drop=True)
        results = {
            self.NEEDS: self.sink_frame(parameters, self.NEEDS, context, named),
            self.POLYGONS: self.sink_frame(parameters, self.POLYGONS, context, drawn, "Polygon"),
            self.FOUND: len(named),
        }
        with database.transaction() as writer:
            end_run(writer, run, {})
        return {self.DATABASE: database.path, self.RUN: run["run_id"], **results}

    def lost(self, parameters, context, progress):
        """The layer of lost wetlands, None without one. Raises layer_lacks_field."""
        from ...adapters.layers import frame_of
        from ...core.habitat.restoration_needs import LAYER

        source = self.parameterAsSource(parameters, self.LOST, context)
        if source is None:
            return None
        for field in LAYER:
            if source.fields().lookupField(field) < 0:
                raise NeaspecError("layer_lacks_field", layer=source.sourceName(), field=field)
        return frame_of(source, list(LAYER), context, progress)
