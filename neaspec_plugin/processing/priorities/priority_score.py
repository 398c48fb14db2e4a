"""Score any units by weighted criteria, with rank ranges that say how sure the order is."""

from __future__ import annotations

import json

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ...adapters.wording import tr
from ..base import WORKING, NeaspecAlgorithm, end_run


class PriorityScoreAlgorithm(NeaspecAlgorithm):
    """Weighted sum of normalised criteria; missing values as the worst and as the best; seeded draws for the ranks."""

    INPUT, UNIT_ID, CRITERIA, DRAWS, SEED, OUTPUT = "INPUT", "UNIT_ID", "CRITERIA", "DRAWS", "SEED", "OUTPUT"
    OUTPUT_KINDS = {"DATABASE": WORKING, "RUN": WORKING, "OUTPUT": WORKING}
    RESULT_ROLES = {OUTPUT: "priorities"}
    icon_name = "score"

    def name(self) -> str:
        return "priorityscore"

    def displayName(self) -> str:  # noqa: N802
        return tr("Score priorities")

    def initAlgorithm(self, config=None) -> None:  # noqa: N802
        from ...core.priorities.criteria import default_criteria

        self.add(
            QgsProcessingParameterFeatureSource(
                self.INPUT,
                tr("Units to score"),
                [QgsProcessing.SourceType.TypeVectorPoint, QgsProcessing.SourceType.TypeVectorPolygon],
            ),
            tr("Points or polygons with one numeric field per criterion."),
        )
        self.add(
            QgsProcessingParameterField(
                self.UNIT_ID, tr("Field with the unit's code"), parentLayerParameterName=self.INPUT
            ),
            tr("A code that names each unit once."),
        )
        self.add(
            QgsProcessingParameterString(self.CRITERIA, tr("Criteria (JSON)"), default_criteria(), multiLine=True),
            tr(
                "A list of objects with field, direction (benefit or cost), normalisation (min_max, rank or threshold), weight, and pieces for threshold."
            ),
        )
        self.add(
            QgsProcessingParameterNumber(
                self.DRAWS,
                tr("Random draws"),
                QgsProcessingParameterNumber.Type.Integer,
                1000,
                minValue=1,
                maxValue=100_000,
            ),
            tr("How many sets of weights are drawn for the rank range."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(
                self.SEED, tr("Random seed"), QgsProcessingParameterNumber.Type.Integer, 1, minValue=0
            ),
            tr("The same seed gives the same result."),
            advanced=True,
        )
        self.add_database(optional=True)
        self.add(
            QgsProcessingParameterFeatureSink(self.OUTPUT, tr("Scored units"), optional=True, createByDefault=True),
            tr("The units with score, rank, rank range and the part that each criterion has in the score."),
        )

    def execute(self, parameters, context, progress):
        from ...adapters.layers import frame_of
        from ...core.priorities.criteria import parse_criteria
        from ...core.priorities.priority_score import score_units

        source = self.parameterAsSource(parameters, self.INPUT, context)
        unit = self.parameterAsString(parameters, self.UNIT_ID, context)
        text = self.parameterAsString(parameters, self.CRITERIA, context)
        criteria = parse_criteria(text, source.fields().names())
        units = frame_of(source, [unit, *(criterion.field for criterion in criteria)], context, progress)
        draws, seed = (self.parameterAsInt(parameters, name, context) for name in (self.DRAWS, self.SEED))
        scores = score_units(units.set_index(unit), criteria, draws, seed, progress)
        scored = units[[unit, "geometry"]].merge(scores, left_on=unit, right_index=True)
        results = {self.OUTPUT: self.sink_frame(parameters, self.OUTPUT, context, scored, _geometry_kind(source))}
        if parameters.get(self.DATABASE):
            results.update(
                self._store(parameters, context, scores, {"criteria": json.loads(text), "draws": draws}, seed)
            )
        return results

    def _store(self, parameters, context, scores, asked, seed) -> dict[str, str]:
        """The scores as rows of ``priorities``; units of the model are key sites."""
        database = self.database(parameters, context)
        run = self.start_run(asked, database, ("site_verdicts", "sites", "site_species"), seed=seed)
        parts = [name for name in scores.columns if name.startswith("contrib_")]
        rows = scores.drop(columns=parts).assign(
            unit_table="sites",
            unit_id=scores.index,
            contributions=[
                json.dumps(dict(zip(parts, values)), sort_keys=True) for values in scores[parts].to_numpy().tolist()
            ],
        )
        with database.transaction() as writer:
            end_run(writer, run, {"priorities": rows.reset_index(drop=True)})
        return {self.DATABASE: database.path, self.RUN: run["run_id"]}


def _geometry_kind(source) -> str:
    from qgis.core import QgsWkbTypes

    points = QgsWkbTypes.geometryType(source.wkbType()) == QgsWkbTypes.GeometryType.PointGeometry
    return "Point" if points else "Polygon"
