"""Show along which stretches of a border animals crossed it."""

from __future__ import annotations

import hashlib
import json

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
)

from ... import paths, settings
from ...adapters.wording import FONTS, Wording, tr
from ...core.errors import NeaspecError
from ...core.messages import Message
from ..animal_records import AnimalRecordsAlgorithm
from ..base import PRODUCT, WORKING, end_run, write_text


class CrossingSegmentsAlgorithm(AnimalRecordsAlgorithm):
    """Each crossing spread as exactly 1 over the segments of its border, with effort; a line only from the office."""

    LENGTH_KM, SEGMENTS, REPORT, BARRIERS = "LENGTH_KM", "SEGMENTS", "REPORT", "BARRIERS"
    KIND = "KIND"
    NUMBERS = ("CROSSINGS_SPREAD", "CROSSINGS_ELSEWHERE")
    OUTPUT_KINDS = {**dict.fromkeys(("DATABASE", "RUN", SEGMENTS, *NUMBERS), WORKING), REPORT: PRODUCT}
    RESULT_ROLES = {SEGMENTS: "border_segments"}

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
        self.add(
            QgsProcessingParameterFeatureSource(
                self.BARRIERS,
                tr("Barriers"),
                [QgsProcessing.SourceType.TypeVectorLine, QgsProcessing.SourceType.TypeVectorPolygon],
                optional=True,
            ),
            tr(
                "Fences, rivers, roads: lines or polygons with a text field KIND. The segments get shares of their length."
            ),
            advanced=True,
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
        import pandas as pd

        from ...adapters.border_strips import own_or_bundled_lines
        from ...core.movement import border_barriers
        from ...core.movement.transborder import COUNTED
        from ...core.reports import html, segment_account

        database = self.database(parameters, context)
        length = self.parameterAsDouble(parameters, self.LENGTH_KM, context)
        borders, own_line = own_or_bundled_lines(database, settings.boundaries_file())
        asked = {"length_km": length, "own_line": own_line}
        barriers = self.barriers(parameters, context)
        if barriers is not None:
            told = "".join(sorted(f"{kind}:{shape.wkb_hex}" for kind, shape in barriers))
            asked["barriers"] = hashlib.sha256(told.encode("utf-8")).hexdigest()
        run, tables, usable, found = self.movements(parameters, context, database, **asked)
        progress.set_progress(40)
        crossings = self.least(tables, usable, found)
        stations = self.stations(*tables)
        table, missed = self.spread(borders, tables, crossings, stations, length)
        total = float(table["crossings"].sum())
        progress.info(Message("segments_told", crossings=round(total), elsewhere=missed, segments=len(table)))
        if not own_line:
            progress.info(Message("segments_without_line"))
        with database.transaction() as writer:
            end_run(writer, run, {})
        if barriers is not None:
            shares = border_barriers.barrier_shares(table, barriers)
            table = pd.concat([table.drop(columns="geometry"), shares, table["geometry"]], axis=1)
        shown = table if own_line else table.drop(columns="geometry")
        layer = self.sink_frame(parameters, self.SEGMENTS, context, shown, "LineString" if own_line else "")
        results = {self.SEGMENTS: layer}
        page = self.parameterAsFileOutput(parameters, self.REPORT, context)
        if page:
            language = self.parameterAsEnumString(parameters, self.LANGUAGE, context)
            length = max(length, segment_account.SHORTEST_KM)
            table, missed = self.spread(borders, tables, crossings, stations, length)
            if barriers is not None:
                table = table.join(border_barriers.barrier_shares(table, barriers))
            sure = int((crossings["at_least"] * crossings["evidence_class"].isin(COUNTED)).sum())
            document = segment_account.build(table, missed, sure, self.names(database), language)
            write_text(page, html.render(document, Wording(language), {}, FONTS[language]))
            results[self.REPORT] = page
        numbers = dict(zip(self.NUMBERS, (total, missed)))
        return {self.DATABASE: database.path, self.RUN: run["run_id"], **results, **numbers}

    def least(self, tables, usable, found):
        """The crossings to be spread: those that make the minimum, and what probable identities add to them."""
        from ...core.movement.series import least_crossings, sampled_animals

        crossings = least_crossings(found.crossings, sampled_animals(tables[2], usable))
        return crossings[crossings["evidence_class"] != "ambiguous"].reset_index(drop=True)

    def spread(self, borders, tables, crossings, stations, length_km):
        """The table of segments of a length, and how many crossings lie on none of them."""
        from ...core.movement import border_segments as pieces

        segments = pieces.cut(borders, length_km)
        ends = (pieces.places_of(tables[2], crossings[name]) for name in ("record_before", "record_after"))
        shares = pieces.weights(crossings, *ends, segments, self.line_uncertainty())
        return pieces.permeability(segments, crossings, shares, pieces.nearest_effort(segments, stations))

    def again(self, database, stored, context):
        """What a stored run found, for a report; None where its question would be another one by now.

        ``stored`` is its row of ``runs``. The id of a run is a hash of all that was asked and read, files too.
        """
        from ...adapters.border_strips import own_or_bundled_lines
        from ...core.movement.transborder import COUNTED
        from ...core.reports.movement_account import Segments
        from ...core.reports.segment_account import SHORTEST_KM

        asked = json.loads(stored["parameters"])
        chosen = {name: asked.pop(name.lower()) for name in (self.SPECIES, self.COUNTRIES, self.IDENTITY, self.GRADE)}
        self.initAlgorithm()
        try:
            run, tables, usable, found = self.movements(chosen, context, database, **asked)
        except NeaspecError:  # what cannot be asked any more has no answer that still holds
            return None
        borders, own_line = own_or_bundled_lines(database, settings.boundaries_file())
        if run["run_id"] != stored["run_id"] or own_line != asked["own_line"]:
            return None
        crossings = self.least(tables, usable, found)
        length = max(asked["length_km"], SHORTEST_KM)
        table, missed = self.spread(borders, tables, crossings, self.stations(*tables), length)
        sure = int((crossings["at_least"] * crossings["evidence_class"].isin(COUNTED)).sum())
        return Segments(table, missed, sure)

    def barriers(self, parameters, context):
        """Kind and shape of each barrier, None without a layer. Raises ``NeaspecError``: barriers_no_kind."""
        import shapely

        source = self.parameterAsSource(parameters, self.BARRIERS, context)
        if source is None:
            return None
        field = source.fields().lookupField(self.KIND)
        if field < 0:
            raise NeaspecError("barriers_no_kind", layer=source.sourceName(), field=self.KIND)
        wgs84 = QgsCoordinateReferenceSystem("EPSG:4326")
        request = QgsFeatureRequest().setDestinationCrs(wgs84, context.transformContext())
        return [
            (feature[field] or None, shapely.force_2d(shapely.from_wkb(bytes(feature.geometry().asWkb()))))
            for feature in source.getFeatures(request)
            if feature.hasGeometry()
        ]

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
