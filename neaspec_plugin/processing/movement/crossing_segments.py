"""Show along which stretches of a border animals crossed it."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
)

from ... import paths, settings
from ...adapters.wording import FONTS, Wording, tr
from ...core.errors import NeaspecError
from ...core.messages import Message
from ..base import PRODUCT, WORKING, end_run, write_text
from .transborder_movements import TransborderMovementsAlgorithm


class CrossingSegmentsAlgorithm(TransborderMovementsAlgorithm):
    """Each crossing spread as exactly 1 over the segments of its border, with effort; a line only from the office."""

    LENGTH_KM, SEGMENTS, REPORT = "LENGTH_KM", "SEGMENTS", "REPORT"
    NUMBERS = ("CROSSINGS_SPREAD", "CROSSINGS_ELSEWHERE")
    OUTPUT_KINDS = {**dict.fromkeys(("DATABASE", "RUN", SEGMENTS, *NUMBERS), WORKING), REPORT: PRODUCT}

    def name(self) -> str:
        return "crossingsegments"

    def displayName(self) -> str:  # noqa: N802
        return tr("Spread crossings over border segments")

    def initAlgorithm(self, config=None) -> None:  # noqa: N802
        self.add_records()
        self.add(
            QgsProcessingParameterNumber(
                self.LENGTH_KM,
                tr("Length of a segment (km)"),
                QgsProcessingParameterNumber.Type.Double,
                20,
                minValue=0.5,
            ),
            tr("Along the line. The report has no segments shorter than 15 km."),
        )
        self.add_language()
        self.add(
            QgsProcessingParameterFeatureSink(
                self.SEGMENTS, tr("Border segments"), QgsProcessing.SourceType.TypeVector, optional=True
            ),
            tr("Crossings and effort of each segment. Lines only where the office has a boundary layer of its own."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                self.REPORT, tr("Crossings along the border (HTML)"), fileFilter="HTML (*.html)", optional=True
            ),
            tr("To be passed on: a strip chart by kilometre along each border, without any line on a map."),
        )
        labels = (tr("Crossings spread over segments"), tr("Crossings between sides without a common line"))
        for output, label in zip(self.NUMBERS, labels):
            self.addOutput(QgsProcessingOutputNumber(output, label))

    def execute(self, parameters, context, progress):
        from ...core.movement import border_segments as pieces
        from ...core.movement.transborder import COUNTED
        from ...core.reports import html, segment_account

        database = self.database(parameters, context)
        length = self.parameterAsDouble(parameters, self.LENGTH_KM, context)
        borders, own_line = self.borders(database)
        asked = {"length_km": length, "own_line": own_line}
        run, tables, _usable, found = self.movements(parameters, context, database, **asked)
        progress.set_progress(40)
        crossings = found.crossings[found.crossings["evidence_class"] != "ambiguous"]
        stations = self.stations(*tables)

        def spread(length_km):
            segments = pieces.cut(borders, length_km)
            ends = (pieces.places_of(tables[2], crossings[name]) for name in ("record_before", "record_after"))
            shares = pieces.weights(crossings, *ends, segments, self.line_uncertainty())
            effort = pieces.nearest_effort(segments, stations)
            return pieces.permeability(segments, crossings, shares, effort)

        table, missed = spread(length)
        total = float(table["crossings"].sum())
        progress.info(Message("segments_told", crossings=round(total), elsewhere=missed, segments=len(table)))
        if not own_line:
            progress.info(Message("segments_without_line"))
        with database.transaction() as writer:
            end_run(writer, run, {})
        shown = table if own_line else table.drop(columns="geometry")
        layer = self.sink_frame(parameters, self.SEGMENTS, context, shown, "LineString" if own_line else "")
        results = {self.SEGMENTS: layer}
        page = self.parameterAsFileOutput(parameters, self.REPORT, context)
        if page:
            language = self.parameterAsEnumString(parameters, self.LANGUAGE, context)
            table, missed = spread(max(length, segment_account.SHORTEST_KM))
            sure = int((crossings["at_least"] * crossings["evidence_class"].isin(COUNTED)).sum())
            document = segment_account.build(table, missed, sure, self.names(database), language)
            write_text(page, html.render(document, Wording(language), {}, FONTS[language]))
            results[self.REPORT] = page
        numbers = dict(zip(self.NUMBERS, (total, missed)))
        return {self.DATABASE: database.path, self.RUN: run["run_id"], **results, **numbers}

    def borders(self, database):
        """The border lines to compute with, and whether they are the office's own, which alone may be drawn."""
        from ...adapters.border_strips import read_lines

        own = database.read("border_lines")
        own = own[own["side_a"].notna() & own["side_b"].notna() & own["geometry"].notna()]
        if len(own):
            return list(zip(own["side_a"], own["side_b"], own["status"], own["geometry"])), True
        office = settings.boundaries_file()
        if office:
            try:
                lines = read_lines(office)
            except NeaspecError:  # a layer to draw that does not name the sides of its lines
                lines = []
            if lines:
                return lines, True
        return read_lines(paths.resource("boundaries", "border_strips.gpkg")), False

    def line_uncertainty(self) -> float:
        """Metres."""
        from ...core.species.reference import constants

        return constants(paths.reference_dir(), "defaults")["boundary_uncertainty_m"]

    def stations(self, deployments, effort, detections):
        """Trap-days and exact places of stations."""
        from ...core.detections import effort as work
        from ...core.detections.stations import station_of_deployments
        from ...core.movement.border_segments import placed_effort

        days = work.effort_rows(work.activity(deployments, effort, detections), "fractional", (0.0,))
        days = days[(days["sampleSizeUnit"] == work.DAY_UNIT) & days["samplingProtocol"].isin(work.TRAPS)]
        return placed_effort(days, deployments, station_of_deployments(deployments))

    def names(self, database):
        """The names of countries as the release gate lets them pass."""
        from ...core.sharing.policy import Policy
        from ...core.sharing.release import release_tables
        from ...core.species.reference import sensitivity

        policy = Policy(sensitivity(paths.reference_dir()))
        tables = {table: database.read(table) for table in ("countries", "census_areas")}
        return release_tables(tables, policy, settings.pseudonym_key())
