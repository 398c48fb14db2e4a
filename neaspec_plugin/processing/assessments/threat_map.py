"""Map the threats to sites and corridors by their impact, and tell who is responsible where."""

from __future__ import annotations

from qgis.core import QgsProcessing, QgsProcessingParameterFeatureSink, QgsProcessingParameterFeatureSource

from ... import paths
from ...adapters.wording import tr
from ...core.messages import Message
from ...core.schema import SPECIES
from ..base import WORKING, NeaspecAlgorithm, end_run


class ThreatMapAlgorithm(NeaspecAlgorithm):
    """Threats as points coloured by impact, sums by species, corridor and site, and organisations; never a person."""

    SPECIES, CORRIDORS = "SPECIES", "CORRIDORS"
    THREATS, BY_SPECIES, BY_CORRIDOR, BY_SITE = "THREATS", "BY_SPECIES", "BY_CORRIDOR", "BY_SITE"
    RESPONSIBLE = "RESPONSIBLE"
    OUTPUT_KINDS = dict.fromkeys(("DATABASE", "RUN", THREATS, BY_SPECIES, BY_CORRIDOR, BY_SITE, RESPONSIBLE), WORKING)
    RESULT_ROLES = {THREATS: "threats"}
    icon_name = "assess"

    def name(self) -> str:
        return "threatmap"

    def displayName(self) -> str:  # noqa: N802
        return tr("Map threats and who is responsible")

    def initAlgorithm(self, config=None) -> None:  # noqa: N802
        kinds = QgsProcessing.SourceType
        self.add_database()
        self.add_codes(self.SPECIES, tr("Species"), SPECIES, tr("Threats to these species; none chosen: all."))
        self.add(
            QgsProcessingParameterFeatureSource(
                self.CORRIDORS, tr("Corridors"), [kinds.TypeVectorLine, kinds.TypeVectorPolygon], optional=True
            ),
            tr("Lines or polygons. Left empty: the named corridors of the database."),
        )
        for name, label, kind, help_text in (
            (
                self.THREATS,
                tr("Threats"),
                kinds.TypeVectorPoint,
                tr("A point per threat: on its drawn shape, else at the published point of its site."),
            ),
            (self.BY_SPECIES, tr("Threats by species"), kinds.TypeVector, tr("A row per species, country and kind.")),
            (self.BY_CORRIDOR, tr("Threats by corridor"), kinds.TypeVector, tr("A row per corridor.")),
            (self.BY_SITE, tr("Threats by site"), kinds.TypeVector, tr("A row per site that was assessed.")),
            (
                self.RESPONSIBLE,
                tr("Responsible organisations"),
                kinds.TypeVector,
                tr("A row per organisation and site, corridor or country; no persons."),
            ),
        ):
            optional = name != self.THREATS
            self.add(QgsProcessingParameterFeatureSink(name, label, kind, optional=optional), help_text)

    def execute(self, parameters, context, progress):
        from ...adapters.database import digest
        from ...core.assessments.persons import known_persons, without_persons
        from ...core.assessments.threat_map import READS, threat_map, told
        from ...core.assessments.threat_places import strips_of
        from ...core.assessments.threats import read_scores
        from ...core.species.reference import read_csv

        database = self.database(parameters, context)
        tables = {table: database.read(table) for table in READS}
        tables = without_persons(tables, known_persons(database.read))
        species = self.codes(parameters, self.SPECIES, context, SPECIES)
        strips = self.given_corridors(parameters, context, progress)
        given = () if strips is None else ((self.CORRIDORS, digest(strips)),)
        run = self.start_run({"species": species}, database, READS, given)
        scores = read_scores(read_csv(paths.reference_dir(), "threat_scores"))
        strips = strips_of(tables["corridors"]) if strips is None else strips
        found = threat_map(tables, strips, scores, species, progress)
        for message in told(found):
            progress.info(message)
        results = {self.THREATS: self.sink_frame(parameters, self.THREATS, context, self.named(found.threats), "Point")}
        for name, frame in (
            (self.BY_SPECIES, self.named(found.by_species)),
            (self.BY_CORRIDOR, found.by_corridor),
            (self.BY_SITE, found.by_site),
            (self.RESPONSIBLE, found.responsible),
        ):
            results[name] = self.sink_frame(parameters, name, context, frame)
        with database.transaction() as writer:
            end_run(writer, run, {})
        return {self.DATABASE: database.path, self.RUN: run["run_id"], **results}

    def given_corridors(self, parameters, context, progress):
        """The corridors of the layer with their strips, None without one."""
        from ...adapters.layers import frame_of
        from ...core.corridors.overlay.laid_over import FIELDS, prepared
        from ...core.progress import Part

        source = self.parameterAsSource(parameters, self.CORRIDORS, context)
        if source is None:
            return None
        there = [field for field in FIELDS if source.fields().lookupField(field) >= 0]
        return prepared(frame_of(source, there, context, Part(progress, 0, 1)))

    def named(self, frame):
        """The frame with the words of each threat's class behind its code."""
        from ...adapters.texts import TEXTS

        codes = [f"threat_class_{str(kind).replace('.', '_')}" for kind in frame["kind"]]
        words = [self.words.text(Message(code)) if code in TEXTS else None for code in codes]
        found = frame.copy()
        found.insert(list(frame.columns).index("kind") + 1, "threat", words)
        return found
