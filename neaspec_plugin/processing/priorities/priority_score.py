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
    COUNTRY_FIELD, TOP, COMPARE, COMPARE_LAYER = "COUNTRY_FIELD", "TOP", "COMPARE", "COMPARE_LAYER"
    ACCEPTABILITY = "ACCEPTABILITY"
    OUTPUT_KINDS = dict.fromkeys(("DATABASE", "RUN", OUTPUT, ACCEPTABILITY), WORKING)
    RESULT_ROLES = {OUTPUT: "priorities", ACCEPTABILITY: "rank_acceptability"}
    icon_name = "score"

    def name(self) -> str:
        return "priorityscore"

    def displayName(self) -> str:  # noqa: N802
        return tr("Score priorities")

    def initAlgorithm(self, config=None) -> None:  # noqa: N802
        from ...core.priorities.scores.criteria import default_criteria

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
            QgsProcessingParameterField(
                self.COUNTRY_FIELD,
                tr("Field with the country"),
                parentLayerParameterName=self.INPUT,
                optional=True,
            ),
            tr("With a field each country's units are scaled and ranked among themselves, else all together."),
        )
        self.add_comparison()
        self.add_draws()
        self.add_database(optional=True)
        self.add(
            QgsProcessingParameterFeatureSink(self.OUTPUT, tr("Scored units"), optional=True, createByDefault=True),
            tr("The units with score, rank, rank range and the part that each criterion has in the score."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                self.ACCEPTABILITY, tr("Rank acceptability"), optional=True, createByDefault=False
            ),
            tr("The units by the share of the draws in which they are among the best."),
        )

    def add_comparison(self) -> None:
        """What the ranks are held against."""
        self.add(
            QgsProcessingParameterString(
                self.COMPARE, tr("Criteria to compare with (JSON)"), multiLine=True, optional=True
            ),
            tr("A second list of criteria: the output then has its ranks and how they differ."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                self.COMPARE_LAYER,
                tr("Scored units to compare with"),
                [QgsProcessing.SourceType.TypeVector],
                optional=True,
            ),
            tr("Instead of a second list: a layer with the same code of the unit and a field rank."),
            advanced=True,
        )

    def add_draws(self) -> None:
        """How the ranges come about."""
        self.add(
            QgsProcessingParameterNumber(
                self.TOP,
                tr("Best units (%)"),
                QgsProcessingParameterNumber.Type.Double,
                10,
                minValue=0.001,
                maxValue=100,
            ),
            tr("Acceptability is the share of the draws in which a unit is among these."),
            advanced=True,
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

    def execute(self, parameters, context, progress):
        from ...adapters.database import digest
        from ...adapters.layers import frame_of
        from ...core.priorities.scores.criteria import parse_criteria
        from ...core.priorities.scores.scenarios import compared
        from ...core.progress import Part

        source = self.parameterAsSource(parameters, self.INPUT, context)
        unit, country, text, other = (
            self.parameterAsString(parameters, name, context)
            for name in (self.UNIT_ID, self.COUNTRY_FIELD, self.CRITERIA, self.COMPARE)
        )
        texts = [text, *([other] if other.strip() else [])]
        scenarios = [parse_criteria(one, source.fields().names()) for one in texts]
        named = [unit, *([country] if country else [])]
        fields = [*named, *(one.field for listed in scenarios for one in listed)]
        units = frame_of(source, list(dict.fromkeys(fields)), context, Part(progress, 0, 10))
        ranks = self._other_ranks(parameters, context, progress, unit)
        score = self._scorer(parameters, context, units, unit, country)
        scores = told = score(scenarios[0], Part(progress, 10, 90))
        if len(scenarios) > 1:
            ranks = score(scenarios[1], Part(progress, 90, 95), 1)["rank"]
        if ranks is not None:
            told, message = compared(scores, ranks)
            progress.info(message)
        shown = units[list(dict.fromkeys([*named, "geometry"]))].merge(told, left_on=unit, right_index=True)
        kind = _geometry_kind(source)
        ranges = shown[[*dict.fromkeys(named), "rank", "rank_low", "rank_high", "acceptability", "geometry"]]
        results = {
            self.OUTPUT: self.sink_frame(parameters, self.OUTPUT, context, shown, kind),
            self.ACCEPTABILITY: self.sink_frame(parameters, self.ACCEPTABILITY, context, ranges, kind),
        }
        if parameters.get(self.DATABASE):
            draws, seed = (self.parameterAsInt(parameters, name, context) for name in (self.DRAWS, self.SEED))
            read = dict.fromkeys([*named, *(one.field for one in scenarios[0]), "geometry"])
            asked = {
                "criteria": json.loads(text), "draws": draws, **({"country_field": country} if country else {}),
                "units": digest(units[list(read)]),
            }  # fmt: skip
            results.update(self._store(parameters, context, scores.drop(columns="acceptability"), asked, seed))
        return results

    def _scorer(self, parameters, context, units, unit: str, country: str):
        """A function from criteria to the scores, with as many draws as were asked for or fewer."""
        from ...core.priorities.scores.scenarios import score_by_country
        from ...core.progress import watched

        asked, seed = (self.parameterAsInt(parameters, name, context) for name in (self.DRAWS, self.SEED))
        top = self.parameterAsDouble(parameters, self.TOP, context)
        values, countries = units.set_index(unit), units[country] if country else None

        def score(criteria, progress, draws: int = asked):
            return watched(
                progress,
                100,
                lambda inner: score_by_country(values, countries, criteria, draws, seed, inner, top),
            )

        return score

    def _other_ranks(self, parameters, context, progress, unit: str):
        """The ranks of a scored layer by unit; None without one. Two things to compare with are one too many."""
        from ...adapters.table_rows import rows_of
        from ...core.errors import NeaspecError
        from ...core.progress import Part

        layer = self.parameterAsSource(parameters, self.COMPARE_LAYER, context)
        if layer is None:
            return None
        if self.parameterAsString(parameters, self.COMPARE, context).strip():
            raise NeaspecError("compared_twice")
        return rows_of(layer, [unit, "rank"], Part(progress, 90, 95)).set_index(unit)["rank"]

    def _store(self, parameters, context, scores, asked, seed) -> dict[str, str]:
        """The scores as rows of ``priorities``: of key sites where each unit has the id of one, else of other units."""
        database = self.database(parameters, context)
        sites = set(database.read("sites", columns=["site_id"])["site_id"])
        run = self.start_run(asked, database, ("site_verdicts", "sites", "site_species"), seed=seed)
        parts = [name for name in scores.columns if name.startswith("contrib_")]
        rows = scores.drop(columns=parts).assign(
            unit_table="sites" if sites.issuperset(scores.index) else "planning_units",
            unit_id=[str(unit) for unit in scores.index],
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
