"""Measure what countries gain by reaching targets together."""

from __future__ import annotations

from dataclasses import asdict

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
)

from ...adapters.wording import tr
from ..base import WORKING, NeaspecAlgorithm
from ..selection_parameters import add_units, connections_of, effort_of, question_of, store, units_of


class CooperationValueAlgorithm(NeaspecAlgorithm):
    """Each country alone, pairs and all together; the gain with its proof, and the units that matter only jointly."""

    OBJECTIVE, UNITS, GROUPS = "OBJECTIVE", "UNITS", "GROUPS"
    NUMBERS = ("GAIN_LEAST_PERCENT", "GAIN_MOST_PERCENT")
    OUTPUT_KINDS = dict.fromkeys(("DATABASE", "RUN", UNITS, GROUPS, *NUMBERS), WORKING)
    RESULT_ROLES = {UNITS: "cooperation"}
    requires = ("pandas", "scipy", "shapely")
    icon_name = "score"

    def name(self) -> str:
        return "cooperationvalue"

    def displayName(self) -> str:  # noqa: N802
        return tr("Value of cooperation")

    def initAlgorithm(self, config=None) -> None:  # noqa: N802
        from ...core.priorities.selection.options import ADDITIVE

        self.add(
            QgsProcessingParameterEnum(
                self.OBJECTIVE, tr("Objective"), list(ADDITIVE), usesStaticStrings=True, defaultValue=ADDITIVE[0]
            ),
            tr("The same targets at less cost, or within the same budget less shortfall."),
        )
        add_units(self, tr("Of all together; each country's part is by the cost of its units."), country_needed=True)
        self.add_database(optional=True)
        self.add(
            QgsProcessingParameterFeatureSink(
                self.UNITS, tr("Units by plan"), QgsProcessing.SourceType.TypeVectorPolygon
            ),
            tr("Whether a unit is in the joint plan, in a national plan, in both or in none."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(self.GROUPS, tr("Gain by group"), QgsProcessing.SourceType.TypeVector),
            tr("For pairs and all: value alone and together with bounds, and the least and most that can be gained."),
        )
        for output, label in zip(self.NUMBERS, (tr("Least gain (%)"), tr("Most gain (%)"))):
            self.addOutput(QgsProcessingOutputNumber(output, label))

    def execute(self, parameters, context, progress):
        from ...core.priorities.plan_records import cooperation_records
        from ...core.priorities.selection.cooperation import value_of_cooperation
        from ...core.progress import watched

        units, features = units_of(self, parameters, context, progress)
        objective = self.parameterAsEnumString(parameters, self.OBJECTIVE, context)
        question = question_of(self, parameters, context, progress, features, objective, {})
        connections = connections_of(self, parameters, context, progress)
        effort = effort_of(self, parameters, context)
        rows, groups, told = watched(
            progress, 95, lambda inner: value_of_cooperation(units, features, question, effort, inner, connections)
        )
        for message in told:
            progress.info(message)
        whole, asked = groups.iloc[-1], {**asdict(question), **asdict(effort)}
        return {
            self.UNITS: self.sink_frame(parameters, self.UNITS, context, rows, "Polygon"),
            self.GROUPS: self.sink_frame(parameters, self.GROUPS, context, groups),
            **{name: float(whole[name.lower()]) for name in self.NUMBERS},
            **store(self, parameters, context, units, connections, asked, cooperation_records(groups, objective)),
        }
