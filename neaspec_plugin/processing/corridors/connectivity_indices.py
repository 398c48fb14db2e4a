"""Measure how well patches or protected areas are connected, by country and across borders."""

from __future__ import annotations

import contextlib
import queue

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
)

from ... import paths, settings
from ...adapters.wording import tr
from ...core.errors import NeaspecError
from ...core.messages import Message
from ..base import WORKING, NeaspecAlgorithm

MEASURED = ("edges", "places")
_BEAT_S = 0.25  # how often the user is answered


class ConnectivityIndicesAlgorithm(NeaspecAlgorithm):
    """IIC, PC, ECA and ProtConn; the importance of each patch; parts by country; the best new cross-border link."""

    INPUT, ID_FIELD, WEIGHT_FIELD, COUNTRY_FIELD = "INPUT", "ID_FIELD", "WEIGHT_FIELD", "COUNTRY_FIELD"
    DISTANCE_M, PROBABILITY, MEASURED, LEAST = "DISTANCE_M", "PROBABILITY", "MEASURED", "LEAST_PROBABILITY"
    REGION, AROUND_M, LANDSCAPE_HA = "REGION", "AROUND_M", "LANDSCAPE_HA"
    IMPORTANCE, BY_IIC = "IMPORTANCE", "IMPORTANCE_IIC"
    PATCHES, INDICES, BY_COUNTRY, LINKS = "PATCHES", "INDICES", "COUNTRIES", "LINKS"
    NUMBERS = ("ECA_HA", "PC", "IIC", "PROTCONN", "TRANSBOUNDARY_PERCENT", "NEW_LINK_GAIN_PERCENT")
    OUTPUT_KINDS = dict.fromkeys((PATCHES, INDICES, BY_COUNTRY, LINKS, *NUMBERS), WORKING)
    RESULT_ROLES = {PATCHES: "patches", LINKS: "connectivity_links"}
    requires = ("pandas", "scipy", "shapely")
    icon_name = "links"

    def name(self) -> str:
        return "connectivityindices"

    def displayName(self) -> str:  # noqa: N802
        return tr("Connectivity indices")

    def initAlgorithm(self, config=None) -> None:  # noqa: N802
        polygons = [QgsProcessing.SourceType.TypeVectorPolygon]
        self.add(
            QgsProcessingParameterFeatureSource(self.INPUT, tr("Patches or protected areas"), polygons),
            tr("Polygons. Their shapes are never simplified."),
        )
        for name, label, kind, help_text in (
            (self.ID_FIELD, tr("Field with the identifier"), "Any", tr("Left empty, the number of the row.")),
            (
                self.WEIGHT_FIELD,
                tr("Field with the weight"),
                "Numeric",
                tr("Left empty, the area in hectares. With a region it is always the area inside the region."),
            ),
            (
                self.COUNTRY_FIELD,
                tr("Field with the country"),
                "String",
                tr("Left empty, the side of the border on which a point of the polygon lies."),
            ),
        ):
            kinds = QgsProcessingParameterField.DataType
            field = QgsProcessingParameterField(
                name, label, None, self.INPUT, getattr(kinds, kind), allowMultiple=False, optional=True
            )
            self.add(field, help_text)
        double = QgsProcessingParameterNumber.Type.Double
        self.add(
            QgsProcessingParameterNumber(self.DISTANCE_M, tr("Dispersal distance (m)"), double, 10_000, False, 1),
            tr("The distance that animals reach with the probability below. IIC joins patches no farther apart."),
        )
        self.add(
            QgsProcessingParameterNumber(
                self.PROBABILITY, tr("Probability at this distance"), double, 0.5, False, 0.000001, 0.999999
            ),
            tr("0.5 makes the distance the median of dispersal."),
        )
        self.add(
            QgsProcessingParameterFeatureSource(self.REGION, tr("Region"), polygons, optional=True),
            tr("For ProtConn: the polygons of the country or ecoregion whose connected protected share is asked."),
        )
        self.add(
            QgsProcessingParameterEnum(
                self.MEASURED,
                tr("Distances are measured between"),
                list(MEASURED),
                usesStaticStrings=True,
                defaultValue=MEASURED[0],
            ),
            tr("“edges” are the nearest points of two polygons, “places” their centroids."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(self.LEAST, tr("Least probability"), double, 0.0001, False, 0, 0.5),
            tr("Paths less probable count as none; 0 keeps all pairs."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(self.AROUND_M, tr("Distance around the region (m)"), double, 50_000, False, 0),
            tr("Protected areas outside the region, up to this distance, serve as stepping stones."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(
                self.LANDSCAPE_HA, tr("Area of the landscape (ha)"), double, None, True, 0.0001
            ),
            tr("For PC and IIC without a region."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean(self.IMPORTANCE, tr("Importance of each patch"), True),
            tr("Computes dPC with its parts and dIIC exactly. For many patches this takes long."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean(self.BY_IIC, tr("Importance by IIC too"), True),
            tr("dIIC takes longest, as no limit ends its search."),
            advanced=True,
        )
        self._add_outputs()

    def _add_outputs(self) -> None:
        kinds = QgsProcessing.SourceType
        for output, label, kind, help_text in (
            (
                self.PATCHES,
                tr("Patches"),
                kinds.TypeVectorPolygon,
                tr("The polygons with country, dPC and its parts, dIIC and betweenness, all in percent."),
            ),
            (self.INDICES, tr("Indices"), kinds.TypeVector, tr("One row per index with its value, unit and note.")),
            (
                self.BY_COUNTRY,
                tr("Connectivity by country"),
                kinds.TypeVector,
                tr(
                    "Percent of the connected sum within patches, between them, across borders, and over the coast; with a region also ProtConn, shared out alike."
                ),
            ),
            (
                self.LINKS,
                tr("Links"),
                kinds.TypeVectorLine,
                tr("Pairs of patches within the dispersal distance, and the best new cross-border link."),
            ),
        ):
            self.add(QgsProcessingParameterFeatureSink(output, label, kind, optional=True), help_text)
        labels = (
            tr("Equivalent connected area (ha)"),
            tr("Probability of connectivity"),
            tr("Integral index of connectivity"),
            tr("Protected and connected (%)"),
            tr("Connected across borders (%)"),
            tr("Gain by the best new cross-border link (%)"),
        )
        for output, label in zip(self.NUMBERS, labels):
            self.addOutput(QgsProcessingOutputNumber(output, label))

    def execute(self, parameters, context, progress):
        from ...adapters import polygons
        from ...adapters.border_strips import office_or_bundled, read_sides
        from ...core.corridors.networks.connectivity import connectivity
        from ...core.movement.home_range import sides_told
        from ...core.species.reference import constants

        patches, region = self._patches(parameters, context, progress), self._region(parameters, context, progress)
        question = self._question(parameters, context)
        strips = office_or_bundled(settings.boundaries_file())
        sides = read_sides(strips, constants(paths.reference_dir(), "defaults")["boundary_uncertainty_m"])
        land = polygons.land()
        side_of = sides_told(sides)
        found = self._watched(progress, lambda inner: connectivity(patches, question, side_of, land, inner, region))
        for message in found.told:
            progress.info(message)
        value = found.indices.set_index("index")["value"]
        progress.info(
            Message("connectivity_told", eca=round(value["ECA"], 1), across=round(value["transboundary_pairs"], 2))
        )
        notes = [self.words.text(Message(f"connectivity_index_{index}")) for index in found.indices["index"]]
        results = {
            self.PATCHES: self.sink_frame(parameters, self.PATCHES, context, found.patches, "Polygon"),
            self.INDICES: self.sink_frame(parameters, self.INDICES, context, found.indices.assign(note=notes)),
            self.BY_COUNTRY: self.sink_frame(parameters, self.BY_COUNTRY, context, found.countries),
            self.LINKS: self.sink_frame(parameters, self.LINKS, context, found.links, "LineString"),
        }
        asked = ("ECA", "PC", "IIC", "ProtConn", "transboundary_pairs", "new_link_gain")
        return {**results, **{name: value.get(index) for name, index in zip(self.NUMBERS, asked)}}

    def _watched(self, progress, work):
        """What ``work`` returns; what it tells on its thread is told here at once, so that a forecast comes first."""
        from ...core.progress import step, watched

        told = queue.SimpleQueue()

        def telling(inner):
            inner.info = told.put
            try:
                return work(inner)
            finally:
                told.put(None)  # nothing more comes

        def beside(bar):
            message = ""
            while message is not None:
                step(bar, 0, 1)
                with contextlib.suppress(queue.Empty):
                    message = told.get(timeout=_BEAT_S)
                    if message is not None:
                        progress.info(message)

        return watched(progress, 95, telling, beside)

    def _question(self, parameters, context):
        from ...core.corridors.networks.connectivity import Question

        numbers = (self.DISTANCE_M, self.PROBABILITY, self.LEAST)
        distance, probability, least = (self.parameterAsDouble(parameters, name, context) for name in numbers)
        given = parameters.get(self.LANDSCAPE_HA) is not None
        return Question(
            distance,
            probability,
            least,
            self.parameterAsEnumString(parameters, self.MEASURED, context),
            self.parameterAsBool(parameters, self.IMPORTANCE, context),
            self.parameterAsBool(parameters, self.BY_IIC, context),
            self.parameterAsDouble(parameters, self.AROUND_M, context),
            self.parameterAsDouble(parameters, self.LANDSCAPE_HA, context) if given else None,
        )

    def _patches(self, parameters, context, progress):
        """The polygons with patch_id, weight and country; a column without a field is empty."""
        from ...adapters.layers import frame_of

        source = self.parameterAsSource(parameters, self.INPUT, context)
        columns = {"patch_id": self.ID_FIELD, "weight": self.WEIGHT_FIELD, "country": self.COUNTRY_FIELD}
        fields = {column: self.parameterAsString(parameters, name, context) for column, name in columns.items()}
        frame = frame_of(source, sorted({field for field in fields.values() if field}), context, progress)
        empty = [None] * len(frame)
        given = {column: frame[field].tolist() if field else empty for column, field in fields.items()}
        areas = not fields["weight"] or self.parameterAsSource(parameters, self.REGION, context) is not None
        if not areas and frame[fields["weight"]].isna().all():  # the area in its stead would be nobody's choice
            raise NeaspecError("patch_weight", row=1)
        given["country"] = self._codes(given["country"])
        patches = frame[["geometry"]].assign(**given)
        names = patches["patch_id"] if fields["patch_id"] else range(1, len(frame) + 1)
        return patches.assign(patch_id=[str(name) for name in names])

    def _codes(self, names):
        """ISO codes of the six countries from codes or names in any language; None where nothing is told."""
        from ...core.detections.quality.setting import country_index

        known = country_index(paths.reference_dir())
        told = [str(name).strip() if name is not None else "" for name in names]
        wrong = [row for row, name in enumerate(told, start=1) if name and name.casefold() not in known]
        if wrong:
            raise NeaspecError("patch_country", row=wrong[0])
        return [known.get(name.casefold()) for name in told]

    def _region(self, parameters, context, progress):
        """The region's polygons as one; None where none is given."""
        import shapely

        from ...adapters.layers import frame_of

        source = self.parameterAsSource(parameters, self.REGION, context)
        if source is None:
            return None
        shapes = frame_of(source, [], context, progress)["geometry"].to_numpy()
        whole = shapely.union_all(shapely.make_valid(shapely.force_2d(shapes)))
        if whole.is_empty or not whole.area:
            raise NeaspecError("region_empty", layer=source.sourceName())
        return whole
