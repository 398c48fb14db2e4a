"""Draw the home range of each animal, and measure how much of it lies in which country."""

from __future__ import annotations

from collections import Counter

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
)

from ... import paths, settings
from ...adapters.wording import tr
from ...core.messages import Message
from ...core.schema import COUNTRIES
from ..animal_records import AnimalRecordsAlgorithm
from ..base import WORKING, end_run

METHODS, BANDWIDTHS = ("mcp", "kernel"), ("reference", "lscv")


class HomeRangesAlgorithm(AnimalRecordsAlgorithm):
    """Minimum convex polygons or kernel ranges, the share of each country, and every animal without a range."""

    METHOD, PERCENT, BANDWIDTH = "METHOD", "PERCENT", "BANDWIDTH"
    OUTPUT, SHARES, LEFT_OUT, ANIMALS = "OUTPUT", "SHARES", "LEFT_OUT", "ANIMALS"
    WITH_SAMPLES = False
    OUTPUT_KINDS = dict.fromkeys(("DATABASE", "RUN", OUTPUT, SHARES, LEFT_OUT, ANIMALS), WORKING)
    RESULT_ROLES = {OUTPUT: "home_ranges"}

    def name(self) -> str:
        return "homeranges"

    def displayName(self) -> str:  # noqa: N802
        return tr("Home ranges of individuals")

    def initAlgorithm(self, config=None) -> None:  # noqa: N802
        self.add_records()
        self.add_choice(
            self.METHOD,
            tr("Method"),
            METHODS,
            tr("mcp is the minimum convex polygon, right for few fixed stations; kernel is for fixes of transmitters."),
        )
        self.add(
            QgsProcessingParameterNumber(
                self.PERCENT,
                tr("Percent"),
                QgsProcessingParameterNumber.Type.Double,
                95,
                minValue=1,
                maxValue=100,
            ),
            tr("Of the records nearest to their mean place (mcp), or of the volume of the kernels (below 100)."),
        )
        self.add_choice(
            self.BANDWIDTH,
            tr("Bandwidth of the kernels"),
            BANDWIDTHS,
            tr("lscv is least-squares cross-validation; without a minimum the reference bandwidth is taken and told."),
            advanced=True,
        )
        table = QgsProcessing.SourceType.TypeVector
        for output, label, kind, help_text in (
            (
                self.OUTPUT,
                tr("Home ranges"),
                QgsProcessing.SourceType.TypeVectorPolygon,
                tr("One row per animal with its area. Exact: not to be passed on."),
            ),
            (
                self.SHARES,
                tr("Home ranges by country"),
                table,
                tr("The share of each range in each country; unknown where no side can be told."),
            ),
            (self.LEFT_OUT, tr("Animals without a range"), table, tr("Each animal without a range, with its reason.")),
        ):
            self.add(QgsProcessingParameterFeatureSink(output, label, kind, optional=True), help_text)
        self.addOutput(QgsProcessingOutputNumber(self.ANIMALS, tr("Animals with a range")))

    def execute(self, parameters, context, progress):
        from ...adapters.border_strips import office_or_bundled, read_sides
        from ...core.movement import home_range
        from ...core.progress import Part, watched
        from ...core.species.reference import constants

        asked = {
            "method": self.parameterAsEnumString(parameters, self.METHOD, context),
            "percent": self.parameterAsDouble(parameters, self.PERCENT, context),
            "bandwidth": self.parameterAsEnumString(parameters, self.BANDWIDTH, context),
        }
        question = home_range.Question(**asked)
        countries = self.codes(parameters, self.COUNTRIES, context, COUNTRIES)
        strips = office_or_bundled(settings.boundaries_file())
        sides = read_sides(strips, constants(paths.reference_dir(), "defaults")["boundary_uncertainty_m"])
        database = self.database(parameters, context)
        run, _tables, usable = self.usable(parameters, context, database, **asked)
        ranges, left = watched(progress, 80, lambda inner: home_range.home_ranges(usable, question, countries, inner))
        shares = home_range.country_shares(ranges, home_range.sides_told(sides), Part(progress, 80, 100))
        self.tell_ranges(progress, ranges, shares, left)
        with database.transaction() as writer:
            end_run(writer, run, {})
        return {
            self.DATABASE: database.path,
            self.RUN: run["run_id"],
            self.OUTPUT: self.sink_frame(parameters, self.OUTPUT, context, ranges, "Polygon"),
            self.SHARES: self.sink_frame(parameters, self.SHARES, context, shares),
            self.LEFT_OUT: self.sink_frame(parameters, self.LEFT_OUT, context, left),
            self.ANIMALS: len(ranges),
        }

    def tell_ranges(self, progress, ranges, shares, left) -> None:
        """The account of animals, then what limits the ranges."""
        from ...core.movement.home_range import UNKNOWN

        animals = len(ranges) + len(left)
        progress.info(Message("home_ranges_told", animals=animals, ranges=len(ranges), left=len(left)))
        for reason, number in sorted(Counter(left["reason"]).items()):
            progress.info(Message("home_ranges_left", animals=number, reason=Message(f"no_range_{reason}")))
        notes = Counter(note for joined in ranges["note"].dropna() for note in joined.split(";"))
        for note, number in sorted(notes.items()):
            progress.info(Message("home_ranges_noted", animals=number, note=Message(f"range_note_{note}")))
        unknown = int((shares["country"] == UNKNOWN).sum())
        if unknown:
            progress.info(Message("home_ranges_unknown_side", ranges=unknown))
