"""Lay corridors over countries, protected areas, key sites, barriers, habitats, threats and records."""

from __future__ import annotations

import hashlib

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from ... import paths, settings
from ...adapters.wording import tr
from ...core.errors import NeaspecError
from ...core.messages import Message
from ...core.schema import SPECIES
from ..base import WORKING, NeaspecAlgorithm, end_run

READS = (
    "corridors", "protected_areas", "sites", "habitats", "threats", "border_lines", "detections", "deployments", "effort",
)  # fmt: skip

_BYTES_OF_CELL, _SECONDS_OF_CELL = 60, 3e-7  # of a raster of current, by trying
_LEAST_PERCENTILE = 50.0  # of strong current beside protection: what is weak ends at the median


class CorridorOverlayAlgorithm(NeaspecAlgorithm):
    """What each corridor needs of each country: protected share, gaps, sites, barriers, threats, records by effort."""

    INPUT, RASTER, PERCENTILE, BUFFER_KM = "INPUT", "RASTER", "PERCENTILE", "BUFFER_KM"
    PROTECTED, SITES, HABITATS = "PROTECTED", "SITES", "HABITATS"
    BARRIERS, PASSAGES, THREATS, SPECIES = "BARRIERS", "PASSAGES", "THREATS", "SPECIES"
    KIND, PERMEABILITY = "KIND", "PERMEABILITY"
    CORRIDORS, BY_COUNTRY, GAPS, BORDER, FOUND = "CORRIDORS", "BY_COUNTRY", "GAPS", "BORDER", "FOUND"
    PROTECTION = "CURRENT_BY_PROTECTION"
    OUTPUT_KINDS = dict.fromkeys(("DATABASE", "RUN", CORRIDORS, BY_COUNTRY, GAPS, BORDER, PROTECTION, FOUND), WORKING)
    RESULT_ROLES = {CORRIDORS: "overlaid_corridors", GAPS: "corridor_gaps", PROTECTION: "current_by_protection"}
    LAYERS = {PROTECTED: "protected_areas", HABITATS: "habitats", THREATS: "threats", BARRIERS: "", PASSAGES: ""}
    icon_name = "links"

    def name(self) -> str:
        return "corridoroverlay"

    def displayName(self) -> str:  # noqa: N802
        return tr("Corridors over countries and protected areas")

    def initAlgorithm(self, config=None) -> None:  # noqa: N802
        kinds, types = QgsProcessing.SourceType, QgsProcessingParameterNumber.Type
        line_or_area = [kinds.TypeVectorLine, kinds.TypeVectorPolygon]
        self.add(
            QgsProcessingParameterFeatureSource(self.INPUT, tr("Corridors"), line_or_area, optional=True),
            tr("Lines or polygons. Without them and without a raster: the named corridors of the database."),
        )
        self.add(
            QgsProcessingParameterRasterLayer(self.RASTER, tr("Current (raster)"), optional=True),
            tr("Instead of INPUT: patches of its strongest cells."),
        )
        self.add_database(optional=True)
        self.add_codes(self.SPECIES, tr("Species"), SPECIES, tr("Named corridors and records of these species."))
        for name, label, source, help_text in (
            (self.PROTECTED, tr("Protected areas"), [kinds.TypeVectorPolygon], tr("Else those of the database.")),
            (self.SITES, tr("Key sites"), [kinds.TypeVectorAnyGeometry], tr("Else those of the database.")),
            (
                self.BARRIERS,
                tr("Barriers"),
                line_or_area,
                tr("Lines or polygons with a text field KIND, and perhaps PERMEABILITY from 0 (closed) to 1 (open)."),
            ),
            (self.PASSAGES, tr("Passages"), [kinds.TypeVectorPoint], tr("Fences are open within 1 km of each.")),
            (self.HABITATS, tr("Habitats"), [kinds.TypeVectorPolygon], tr("Else those of the database.")),
            (self.THREATS, tr("Threats"), [kinds.TypeVectorAnyGeometry], tr("Else those of the database.")),
        ):
            self.add(QgsProcessingParameterFeatureSource(name, label, source, optional=True), help_text)
        self.add(
            QgsProcessingParameterNumber(self.BUFFER_KM, tr("Width to each side (km)"), types.Double, None, True, 0.01),
            tr("Of lines. Without it: their own width, or how exactly their place is known."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(self.PERCENTILE, tr("Percentile of current"), types.Double, 95, False, 0, 100),
            tr("Cells from this percentile of the values above 0 on."),
            advanced=True,
        )
        self.add_outputs()

    def add_outputs(self) -> None:
        """The sinks and the number of corridors."""
        kinds = QgsProcessing.SourceType
        for name, label, kind, optional, help_text in (
            (
                self.CORRIDORS,
                tr("Corridors"),
                kinds.TypeVectorPolygon,
                False,
                tr("One row per corridor, existing first."),
            ),
            (
                self.BY_COUNTRY,
                tr("Corridors by country"),
                kinds.TypeVector,
                True,
                tr("One row per corridor and country."),
            ),
            (self.GAPS, tr("Gaps"), kinds.TypeVectorPolygon, True, tr("Parts of corridors without protection.")),
            (
                self.BORDER,
                tr("Border inside corridors"),
                kinds.TypeVector,
                True,
                tr("Length with and without a barrier. Lines only where the office has a boundary layer of its own."),
            ),
        ):
            self.add(QgsProcessingParameterFeatureSink(name, label, kind, optional=optional), help_text)
        self.add(
            QgsProcessingParameterRasterDestination(
                self.PROTECTION, tr("Current by protection"), optional=True, createByDefault=False
            ),
            tr("Of RASTER: weak, middle and strong current inside and outside of protected areas."),
        )
        self.addOutput(QgsProcessingOutputNumber(self.FOUND, tr("Corridors found")))

    def execute(self, parameters, context, progress):
        from ...adapters.border_strips import office_or_bundled, read_sides
        from ...core.corridors.overlay import overlay
        from ...core.corridors.overlay.forecast import forecast
        from ...core.movement.home_range import sides_told
        from ...core.progress import watched

        database = (
            self.database(parameters, context) if self.parameterAsFile(parameters, self.DATABASE, context) else None
        )
        asked = {"species": self.codes(parameters, self.SPECIES, context, SPECIES)}
        current = self.current(parameters, context, progress)
        corridors = self.corridors(parameters, context, progress, database, asked, current)
        ground = self.ground(parameters, context, progress, database, asked)
        self.check_protection(parameters, context, current, ground.protected)
        progress.info(forecast(corridors, ground))
        strips = office_or_bundled(settings.boundaries_file())
        sides = sides_told(read_sides(strips, self.line_uncertainty()))
        found = watched(progress, 95, lambda inner: overlay.overlay(corridors, ground, sides, inner))
        for message in overlay.told(found, ground):
            progress.info(message)
        results = {}
        if database:
            run = self.start_run(asked, database, READS)
            with database.transaction() as writer:
                end_run(writer, run, {"corridor_overlays": found.table})
            results = {self.DATABASE: database.path, self.RUN: run["run_id"]}
        by_country = found.table[found.table["country_iso3"] != overlay.ALL]
        return {
            **results,
            self.CORRIDORS: self.sink_frame(parameters, self.CORRIDORS, context, found.corridors, "Polygon"),
            self.BY_COUNTRY: self.sink_frame(parameters, self.BY_COUNTRY, context, by_country),
            self.GAPS: self.sink_frame(parameters, self.GAPS, context, found.gaps, "Polygon"),
            self.BORDER: self.border(parameters, context, found.border, ground),
            self.PROTECTION: self.by_protection(parameters, context, current, ground.protected, progress),
            self.FOUND: len(found.corridors),
        }

    def border(self, parameters, context, border, ground):
        """The table of border lengths, with lines only where they are the office's own."""
        if ground.line_uncertainty_m is None:
            return self.sink_frame(parameters, self.BORDER, context, border, "LineString")
        return self.sink_frame(parameters, self.BORDER, context, border.drop(columns="geometry"))

    def corridors(self, parameters, context, progress, database, asked, grid):
        """The corridors asked for, each with a width; what was given is noted in ``asked``."""
        from ...core.corridors.overlay.laid_over import FIELDS, prepared, strong_patches
        from ...core.progress import Part, watched

        given = parameters.get(self.BUFFER_KM) is not None
        asked["buffer_km"] = self.parameterAsDouble(parameters, self.BUFFER_KM, context) if given else None
        rows = self.rows(parameters, self.INPUT, context, progress, asked, FIELDS)
        if (rows is not None and grid is not None) or (rows is None and grid is None and database is None):
            raise NeaspecError("overlay_nothing")
        if rows is not None:
            return prepared(rows, asked["buffer_km"])
        if grid is not None:
            asked["percentile"] = self.parameterAsDouble(parameters, self.PERCENTILE, context)
            asked["raster"] = hashlib.sha256(grid.values.tobytes()).hexdigest()
            percentile = asked["percentile"]
            rows, left_out = watched(Part(progress, 1, 2), 100, lambda _inner: strong_patches(grid, percentile))
            if left_out:
                progress.info(Message("overlay_patches_left", left=left_out, kept=len(rows)))
            return prepared(rows)
        rows = database.read("corridors")
        rows = rows[rows["kind"] != "flyway"]  # a straight line between two sites says nothing of the land below it
        wanted = [bool(set(str(codes or "").split(";")) & set(asked["species"])) for codes in rows["species_ids"]]
        return prepared(rows[wanted], asked["buffer_km"])

    def current(self, parameters, context, progress):
        """The raster of current, None where none is given."""
        from ...adapters.rasters import check_layers, crs_of, read_grid
        from ...core.progress import Part, watched

        layer = self.parameterAsRasterLayer(parameters, self.RASTER, context)
        if layer is None:
            return None
        cells = check_layers([layer], _BYTES_OF_CELL)
        seconds, megabytes = cells * _SECONDS_OF_CELL, cells * _BYTES_OF_CELL / 1e6
        progress.info(Message("cells_forecast", cells=cells, seconds=round(seconds, 1), megabytes=round(megabytes)))
        path, crs = layer.source(), crs_of(layer)
        return watched(Part(progress, 0, 1), 100, lambda _inner: read_grid(path, crs))

    def check_protection(self, parameters, context, grid, protected) -> None:
        """Refuse current by protection where something for it is lacking."""
        percentile = self.parameterAsDouble(parameters, self.PERCENTILE, context)
        lacking = grid is None or protected is None or percentile < _LEAST_PERCENTILE
        if lacking and parameters.get(self.PROTECTION) not in (None, ""):
            raise NeaspecError("overlay_protection")

    def by_protection(self, parameters, context, grid, protected, progress):
        """The raster of current by protection; None where it is not asked."""
        from ...core.corridors.circuits.current_protection import current_by_protection
        from ...core.corridors.linkages.cores import in_grid_crs, numbered_cells
        from ...core.progress import Part, watched

        if parameters.get(self.PROTECTION) in (None, ""):
            return None
        shapes = in_grid_crs(list(protected), grid.crs)
        inside = watched(Part(progress, 95, 99), 100, lambda inner: numbered_cells(shapes, grid, inner)) > 0
        percentile = self.parameterAsDouble(parameters, self.PERCENTILE, context)
        found = current_by_protection(grid, inside, percentile)
        return self.write_raster(parameters, self.PROTECTION, context, found, Part(progress, 99, 100))

    def ground(self, parameters, context, progress, database, asked):
        """What the corridors are laid over: the layers given, else the tables of the database that have rows."""
        from ...adapters.border_strips import own_or_bundled_lines
        from ...core.corridors.overlay.fences import fences_of
        from ...core.corridors.overlay.laid_over import key_sites
        from ...core.corridors.overlay.overlay import Ground
        from ...core.corridors.overlay.records import survey_of

        shapes, fences = {}, None
        for name, table in self.LAYERS.items():
            fields = (self.KIND, self.PERMEABILITY) if name == self.BARRIERS else ()
            rows = self.rows(parameters, name, context, progress, asked, fields)
            if rows is None and database and table and database.count(table):
                rows = database.read(table)
            shapes[name.lower()] = None if rows is None else rows["geometry"].dropna().to_numpy(dtype=object)
            if name == self.BARRIERS and rows is not None:
                fences = fences_of(rows)
        sites = self.rows(parameters, self.SITES, context, progress, asked, ("site_id", "country_iso3", "designations"))
        if sites is None and database and database.count("sites"):
            sites = database.read("sites")
        survey = None
        if database and database.count("detections"):
            tables = (database.read(table) for table in ("deployments", "effort", "detections"))
            survey = survey_of(*tables, asked["species"])
        borders, own = own_or_bundled_lines(database, settings.boundaries_file())
        lines = "".join(line.wkb_hex for *_sides, line in borders)
        asked["own_border"] = hashlib.sha256(lines.encode("utf-8")).hexdigest() if own else None
        return Ground(
            **shapes,
            sites=None if sites is None else key_sites(sites),
            borders=borders,
            line_uncertainty_m=None if own else self.line_uncertainty(),
            survey=survey,
            species=tuple(asked["species"]),
            fences=fences,
        )

    def line_uncertainty(self) -> float:
        """Metres, of the bundled line."""
        from ...core.species.reference import constants

        return constants(paths.reference_dir(), "defaults")["boundary_uncertainty_m"]

    def rows(self, parameters, name, context, progress, asked, fields=()):
        """The rows of a layer with those of ``fields`` that it has, None without one; a hash of them is in ``asked``."""
        from ...adapters.layers import frame_of
        from ...core.progress import Part

        source = self.parameterAsSource(parameters, name, context)
        if source is None:
            return None
        there = [field for field in fields if source.fields().lookupField(field) >= 0]
        frame = frame_of(source, there, context, Part(progress, 0, 1))
        told = [str(row) for row in frame.drop(columns="geometry").to_dict("records")]
        told += [shape.wkb_hex for shape in frame["geometry"] if shape is not None]
        asked[name.lower()] = hashlib.sha256("\n".join(told).encode("utf-8")).hexdigest()
        return frame
