"""Select the units that reach targets at least cost, or most within a budget, with a proof of how good that is."""

from __future__ import annotations

from dataclasses import asdict

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ...adapters.wording import tr
from ..base import WORKING, NeaspecAlgorithm
from ..selection_parameters import add_units, connections_of, effort_of, question_of, store, units_of


class SelectPriorityAreasAlgorithm(NeaspecAlgorithm):
    """Minimum set, minimum shortfall or maximum coverage; value, bound, gap and status are always told."""

    OBJECTIVE, COUNTRY_LIMITS = "OBJECTIVE", "COUNTRY_LIMITS"
    SOLUTIONS, IMPORTANCE = "SOLUTIONS", "IMPORTANCE"
    SELECTED, TARGETS_HELD = "SELECTED", "TARGETS_HELD"
    NUMBERS = ("VALUE", "BOUND", "GAP_PERCENT", "SECONDS", "STRENGTH_KEPT", "STRENGTH_CUT")
    STATUS_TOLD = "STATUS_TOLD"
    OUTPUT_KINDS = dict.fromkeys(("DATABASE", "RUN", SELECTED, TARGETS_HELD, *NUMBERS, STATUS_TOLD), WORKING)
    RESULT_ROLES = {SELECTED: "selection"}
    requires = ("pandas", "scipy", "shapely")
    icon_name = "score"

    def name(self) -> str:
        return "selectpriorityareas"

    def displayName(self) -> str:  # noqa: N802
        return tr("Select priority areas")

    def initAlgorithm(self, config=None) -> None:  # noqa: N802
        from ...core.priorities.selection.options import OBJECTIVES

        self.add(
            QgsProcessingParameterEnum(
                self.OBJECTIVE, tr("Objective"), list(OBJECTIVES), usesStaticStrings=True, defaultValue=OBJECTIVES[0]
            ),
            tr("All targets at least cost; or within a budget the least shortfall, or the most targets met."),
        )
        add_units(self, tr("In the unit of the cost."))
        self.add(
            QgsProcessingParameterString(
                self.COUNTRY_LIMITS, tr("Limits by country (JSON)"), "", multiLine=True, optional=True
            ),
            tr(
                'For example {"MNG": {"budget": 500, "least_share": 0.1, "most_share": 0.4}}; shares of all that is spent.'
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(
                self.SOLUTIONS,
                tr("Number of solutions"),
                QgsProcessingParameterNumber.Type.Integer,
                1,
                minValue=1,
                maxValue=100,
            ),
            tr("Each further solution avoids the units of those before."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterBoolean(self.IMPORTANCE, tr("Cost of replacing each unit"), False),
            tr("What would be lost, at most, without each selected unit. For many units this takes long."),
            advanced=True,
        )
        self.add_database(optional=True)
        self.add(
            QgsProcessingParameterFeatureSink(
                self.SELECTED, tr("Selected units"), QgsProcessing.SourceType.TypeVectorPolygon
            ),
            tr("All units with selected (1 or 0), frequency among the solutions, and rarity."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                self.TARGETS_HELD, tr("Targets"), QgsProcessing.SourceType.TypeVector, optional=True
            ),
            tr("Each feature with total, target, what is held, and its part in each country."),
        )
        labels = (
            tr("Value"), tr("Lower bound"), tr("Gap (%)"), tr("Time (s)"), tr("Connections kept (strength)"),
            tr("Connections cut (strength)"),
        )  # fmt: skip
        for output, label in zip(self.NUMBERS, labels):
            self.addOutput(QgsProcessingOutputNumber(output, label))
        self.addOutput(QgsProcessingOutputString(self.STATUS_TOLD, tr("Status")))

    def execute(self, parameters, context, progress):
        from ...core.priorities.plan_records import selection_records
        from ...core.priorities.selection.forecast import forecast
        from ...core.priorities.selection.question import parse_country_limits
        from ...core.priorities.selection.select_areas import select
        from ...core.progress import watched

        units, features = units_of(self, parameters, context, progress)
        objective = self.parameterAsEnumString(parameters, self.OBJECTIVE, context)
        limits = parse_country_limits(self.parameterAsString(parameters, self.COUNTRY_LIMITS, context))
        question = question_of(self, parameters, context, progress, features, objective, limits)
        connections = connections_of(self, parameters, context, progress)
        solutions = self.parameterAsInt(parameters, self.SOLUTIONS, context)
        effort = effort_of(
            self, parameters, context, solutions, self.parameterAsBool(parameters, self.IMPORTANCE, context)
        )
        progress.info(forecast(len(units), len(features), effort))
        found = watched(progress, 95, lambda inner: select(units, features, question, effort, inner, connections))
        for message in found.told:
            progress.info(message)
        solution, asked = found.solution, {**asdict(question), **asdict(effort)}
        numbers = (solution.value, solution.bound, 100 * solution.gap, solution.seconds, found.kept, found.cut)
        return {
            self.SELECTED: self.sink_frame(parameters, self.SELECTED, context, found.units, "Polygon"),
            self.TARGETS_HELD: self.sink_frame(parameters, self.TARGETS_HELD, context, found.targets),
            **dict(zip(self.NUMBERS, numbers)),
            self.STATUS_TOLD: solution.status,
            **store(self, parameters, context, units, connections, asked, selection_records(found, objective)),
        }
