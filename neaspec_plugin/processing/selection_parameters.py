"""What the algorithms that select units ask alike: the units, their features and targets, penalty, time and gap."""

from __future__ import annotations

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from .. import paths
from ..adapters.wording import tr
from .base import end_run

INPUT, UNIT_ID, COST, STATUS, COUNTRY, FEATURES = "INPUT", "UNIT_ID", "COST", "STATUS", "COUNTRY", "FEATURES"
RULE, SHARE, TARGETS, BUDGET = "RULE", "SHARE_PERCENT", "TARGETS", "BUDGET"
PENALTY, TIME_LIMIT, GAP = "PENALTY", "TIME_LIMIT", "GAP"
TARGETS_TABLE, CONNECTIONS, CONNECTION_PENALTY = "TARGETS_TABLE", "CONNECTIONS", "CONNECTION_PENALTY"


def add_units(algorithm, budget_help: str, country_needed: bool = False) -> None:
    """Declare the parameters that all have."""
    from ..core.priorities.selection.options import RULES

    algorithm.add(
        QgsProcessingParameterFeatureSource(INPUT, tr("Planning units"), [QgsProcessing.SourceType.TypeVectorPolygon]),
        tr("Polygons that do not overlap, as “Planning units” writes them."),
    )
    kinds = QgsProcessingParameterField.DataType
    area = tr("Left empty, the area in hectares. National costs cannot be compared.")
    countries = tr("CHN, PRK, JPN, MNG, KOR or RUS.")
    for name, label, default, kind, optional, help_text in (
        (UNIT_ID, tr("Field with the unit's code"), "unit_id", "Any", False, tr("A code that names each unit once.")),
        (COST, tr("Field with the cost"), None, "Numeric", True, area),
        (STATUS, tr("Field with the status"), None, "Any", True, tr("available, locked_in or locked_out.")),
        (COUNTRY, tr("Field with the country"), None, "String", not country_needed, countries),
    ):
        kind = getattr(kinds, kind)
        algorithm.add(QgsProcessingParameterField(name, label, default, INPUT, kind, False, optional), help_text)
    algorithm.add(
        QgsProcessingParameterField(FEATURES, tr("Fields with features"), None, INPUT, kinds.Numeric, True, True),
        tr("The amount of each species or habitat in the unit. Left empty, all fields whose names begin with f_."),
    )
    double = QgsProcessingParameterNumber.Type.Double
    algorithm.add(
        QgsProcessingParameterEnum(
            RULE, tr("Rule of the targets"), list(RULES), usesStaticStrings=True, defaultValue=RULES[0]
        ),
        tr("One share for all; or by range size, for amounts in hectares: all of a small range, less of a large one."),
    )
    algorithm.add(QgsProcessingParameterNumber(SHARE, tr("Target (%)"), double, 30, False, 0, 100), tr("Of the total."))
    algorithm.add(
        QgsProcessingParameterString(TARGETS, tr("Own targets (JSON)"), "", multiLine=True, optional=True),
        tr('For example {"f_tiger": 0.5, "f_crane": {"amount": 1200, "weight": 2}}; they replace the rule.'),
        advanced=True,
    )
    tables = [QgsProcessing.SourceType.TypeVector]
    algorithm.add(
        QgsProcessingParameterFeatureSource(TARGETS_TABLE, tr("Own targets (table)"), tables, optional=True),
        tr("Fields feature and target, an amount that replaces the rule; with a country, its own besides the whole."),
        advanced=True,
    )
    algorithm.add(QgsProcessingParameterNumber(BUDGET, tr("Budget"), double, None, True, 0), budget_help)
    algorithm.add(
        QgsProcessingParameterNumber(PENALTY, tr("Penalty for the outline (per km)"), double, 0, False, 0),
        tr("In the unit of the cost. The more, the more compact the selection."),
    )
    algorithm.add(
        QgsProcessingParameterFeatureSource(CONNECTIONS, tr("Connections (table)"), tables, optional=True),
        tr("Fields unit_a, unit_b and strength; where both directions are given, their mean counts."),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterNumber(CONNECTION_PENALTY, tr("Penalty for cut connections"), double, 0, False, 0),
        tr("Cost of each unit of strength between a selected unit and another."),
        advanced=True,
    )
    algorithm.add(
        QgsProcessingParameterNumber(TIME_LIMIT, tr("Time limit (s)"), double, 300, False, 1, 86_400),
        tr("At its end the best selection so far is given, with its gap; it is never called an optimum."),
    )
    algorithm.add(
        QgsProcessingParameterNumber(GAP, tr("Gap that is small enough (%)"), double, 5, False, 0, 100),
        tr("How far the result may be above the proven lower bound."),
    )


def units_of(algorithm, parameters, context, progress):
    """The frame that ``core.priorities.selection.select_areas.select`` reads, and the names of the features."""
    from ..adapters.layers import frame_of
    from ..core.errors import NeaspecError
    from ..core.messages import Message
    from ..core.priorities.selection.options import PREFIX

    source = algorithm.parameterAsSource(parameters, INPUT, context)
    features = algorithm.parameterAsFields(parameters, FEATURES, context)
    chosen = bool(features)
    features = features or [name for name in source.fields().names() if name.startswith(PREFIX)]
    if not features:
        raise NeaspecError("units_lack_features", layer=source.sourceName(), prefix=PREFIX)
    columns = {"unit_id": UNIT_ID, "cost": COST, "status": STATUS, "country": COUNTRY}
    fields = {column: algorithm.parameterAsString(parameters, name, context) for column, name in columns.items()}
    asked = list(dict.fromkeys([*filter(None, fields.values()), *features]))
    frame = frame_of(source, asked, context, progress)
    nowhere = [] if chosen else [name for name in features if not frame[name].fillna(0).any()]
    if nowhere and len(nowhere) < len(features):  # planning units of a database have fields for all species
        features = [name for name in features if name not in nowhere]
        progress.info(Message("features_left_out", features=nowhere))
    own = {column: frame[field].to_numpy() if field else [None] * len(frame) for column, field in fields.items()}
    units = frame[[*features, "geometry"]].assign(**own)
    return units.assign(unit_id=[str(name) for name in units["unit_id"]]), features


def question_of(algorithm, parameters, context, progress, features, objective, country_limits):
    """The question of ``core.priorities.selection.question``, with the targets of a table where one was given; its rule
    by range size is from the reference numbers."""
    from ..core.priorities.selection.question import Question, parse_targets
    from ..core.species.reference import constants

    number = constants(paths.reference_dir(), "defaults")
    given = parameters.get(BUDGET) not in (None, "")
    question = Question(
        objective,
        algorithm.parameterAsEnumString(parameters, RULE, context),
        algorithm.parameterAsDouble(parameters, SHARE, context) / 100,
        (number["target_small_range_km2"], number["target_small_range"]),
        (number["target_large_range_km2"], number["target_large_range"]),
        parse_targets(algorithm.parameterAsString(parameters, TARGETS, context), features),
        algorithm.parameterAsDouble(parameters, BUDGET, context) if given else None,
        country_limits,
        *(algorithm.parameterAsDouble(parameters, name, context) for name in (PENALTY, CONNECTION_PENALTY)),
    )
    return _with_table(algorithm, parameters, context, progress, question, features)


def connections_of(algorithm, parameters, context, progress):
    """The rows of CONNECTIONS, None where it was not given."""
    from ..adapters.table_rows import rows_of
    from ..core.priorities.selection.connections import COLUMNS

    source = algorithm.parameterAsSource(parameters, CONNECTIONS, context)
    return None if source is None else rows_of(source, list(COLUMNS), progress)


def _with_table(algorithm, parameters, context, progress, question, features):
    """The question with the targets of TARGETS_TABLE, where it was given."""
    from ..adapters.table_rows import rows_of
    from ..core.priorities.selection.target_table import COLUMNS, COUNTRY, with_table

    source = algorithm.parameterAsSource(parameters, TARGETS_TABLE, context)
    if source is None:
        return question
    country = [COUNTRY] if source.fields().lookupField(COUNTRY) >= 0 else []
    return with_table(question, rows_of(source, [*COLUMNS, *country], progress), features)


def effort_of(algorithm, parameters, context, solutions: int = 1, importance: bool = False):
    """How long to search, and how good is good enough."""
    from ..core.priorities.selection.select_areas import Effort

    seconds, percent = (algorithm.parameterAsDouble(parameters, name, context) for name in (TIME_LIMIT, GAP))
    return Effort(seconds, percent / 100, solutions, importance)


def store(algorithm, parameters, context, units, connections, asked, records):
    """The run and its ``records`` in the database, where one was given; ``units``, ``connections`` (or None) and
    ``asked`` name the question."""
    from ..adapters.database import digest

    if not parameters.get(algorithm.DATABASE):
        return {}
    database = algorithm.database(parameters, context)
    linked = {} if connections is None else {"connections": digest(connections)}
    run = algorithm.start_run({**asked, "units": digest(units), **linked}, database, ())
    with database.transaction() as writer:
        end_run(writer, run, records)
    return {algorithm.DATABASE: database.path, algorithm.RUN: run["run_id"]}
