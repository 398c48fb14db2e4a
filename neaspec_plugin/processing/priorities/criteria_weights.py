"""Find the weights of criteria from judgements, and say where the judges contradict themselves or each other."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterString,
)

from ... import paths
from ...adapters.wording import Wording, tr
from ...core.errors import NeaspecError
from ...core.messages import Message
from ..base import WORKING, NeaspecAlgorithm

METHODS = ("ahp", "direct", "roc", "swing")


class CriteriaWeightsAlgorithm(NeaspecAlgorithm):
    """Pairwise comparisons, points, ranks or swings of one judge or several as weights for ``priorityscore``."""

    INPUT, JUDGEMENTS, METHOD, JUDGE_FIELD, CRITERIA = "INPUT", "JUDGEMENTS", "METHOD", "JUDGE_FIELD", "CRITERIA"
    WEIGHTS, JUDGES, WEIGHTS_JSON, CONSISTENCY = "WEIGHTS", "JUDGES", "WEIGHTS_JSON", "CONSISTENCY"
    COUNTRY_FIELD, COUNTRIES = "COUNTRY_FIELD", "COUNTRIES"
    OUTPUT_KINDS = dict.fromkeys((WEIGHTS, JUDGES, COUNTRIES, WEIGHTS_JSON, CONSISTENCY), WORKING)
    requires = ("pandas",)
    icon_name = "score"

    def name(self) -> str:
        return "criteriaweights"

    def displayName(self) -> str:  # noqa: N802
        return tr("Weigh criteria")

    def initAlgorithm(self, config=None) -> None:  # noqa: N802
        table = QgsProcessing.SourceType.TypeVector
        self.add(
            QgsProcessingParameterFeatureSource(self.INPUT, tr("Judgements (table)"), [table], optional=True),
            tr("Fields criterion_a, judgement and, for ahp, criterion_b: so many times is a as important as b."),
        )
        self.add(
            QgsProcessingParameterField(
                self.JUDGE_FIELD, tr("Field with the judge"), parentLayerParameterName=self.INPUT, optional=True
            ),
            tr("An officer or a country. Without a field all rows are of one judge."),
        )
        self.add(
            QgsProcessingParameterField(
                self.COUNTRY_FIELD, tr("Field with the country"), parentLayerParameterName=self.INPUT, optional=True
            ),
            tr("The country of the judge; its judges are then a group of their own besides that of all."),
        )
        self.add(
            QgsProcessingParameterString(self.JUDGEMENTS, tr("Judgements (JSON)"), multiLine=True, optional=True),
            tr("Instead of a table: a list of objects with judge, criterion_a, criterion_b and judgement."),
        )
        self.add(
            QgsProcessingParameterEnum(
                self.METHOD, tr("Method"), list(METHODS), usesStaticStrings=True, defaultValue=METHODS[0]
            ),
            tr("ahp: comparisons of pairs, 1/9 to 9. direct: points. roc: ranks, 1 = first. swing: 0 to 100."),
        )
        self.add(
            QgsProcessingParameterString(self.CRITERIA, tr("Criteria (JSON)"), multiLine=True, optional=True),
            tr("Criteria that get these weights. Without them each is a benefit, normalised by min_max."),
        )
        for output, label, help_text in (
            (self.WEIGHTS, tr("Weights"), tr("Weight and rank of each criterion, and the range over the judges.")),
            (
                self.JUDGES,
                tr("Judges"),
                tr("Consistency ratio, distance from the group, and the judgement to look at again."),
            ),
            (
                self.COUNTRIES,
                tr("Countries"),
                tr("Weights and consistency ratio of each country's judges, and their distance from the group."),
            ),
        ):
            self.add(QgsProcessingParameterFeatureSink(output, label, table, optional=True), help_text)
        self.addOutput(QgsProcessingOutputString(self.WEIGHTS_JSON, tr("Criteria with weights (JSON)")))
        self.addOutput(QgsProcessingOutputNumber(self.CONSISTENCY, tr("Consistency ratio")))

    def checkParameterValues(self, parameters, context):  # noqa: N802
        if not parameters.get(self.INPUT) and not parameters.get(self.JUDGEMENTS):
            return False, Wording().text(Message("judgements_none"))
        return super().checkParameterValues(parameters, context)

    def execute(self, parameters, context, progress):
        from ...core.priorities.scores import weights as method
        from ...core.priorities.scores.criteria import weighted_criteria
        from ...core.species.reference import constants

        folder = paths.reference_dir()
        random_index = {int(n): value for n, value in constants(folder, "random_index").items()}
        chosen = self.parameterAsEnumString(parameters, self.METHOD, context)
        judgements = self.judgements(parameters, context, progress, chosen)
        found = method.weigh(judgements, chosen, random_index)
        countries = method.countries_table(judgements, chosen, random_index, found)
        for message in method.messages(found, constants(folder, "defaults")["consistency_ratio_limit"]):
            progress.info(message)
        criteria = self.parameterAsString(parameters, self.CRITERIA, context)
        text = weighted_criteria(dict(zip(found.criteria, found.group.tolist())), criteria)
        results = {
            self.WEIGHTS: self.sink_frame(parameters, self.WEIGHTS, context, method.weights_table(found)),
            self.JUDGES: self.sink_frame(parameters, self.JUDGES, context, method.judges_table(found)),
            self.COUNTRIES: self.sink_frame(parameters, self.COUNTRIES, context, countries),
            self.WEIGHTS_JSON: text,
        }
        compared = chosen == "ahp"
        return {**results, **({self.CONSISTENCY: found.group_ratio} if compared else {})}

    def judgements(self, parameters, context, progress, chosen: str):
        """The judgements from the table or from the text, of which exactly one is given."""
        from ...adapters.table_rows import rows_of
        from ...core.priorities.scores.weights import COLUMNS, COUNTRY, parse_judgements

        source = self.parameterAsSource(parameters, self.INPUT, context)
        text = self.parameterAsString(parameters, self.JUDGEMENTS, context).strip()
        if (source is None) == (not text):
            raise NeaspecError("judgements_none")
        if source is None:
            return parse_judgements(text)
        judge, country = (
            self.parameterAsString(parameters, name, context) for name in (self.JUDGE_FIELD, self.COUNTRY_FIELD)
        )
        other = ["criterion_b"] if chosen == "ahp" else []
        fields = list(dict.fromkeys([*filter(None, (judge, country)), "criterion_a", *other, "judgement"]))
        rows = rows_of(source, fields, progress)
        own = {
            COUNTRY: rows[country] if country else None,
            "judge": rows[judge or country] if judge or country else None,
        }
        return rows.assign(**own).reindex(columns=[*COLUMNS, COUNTRY])
