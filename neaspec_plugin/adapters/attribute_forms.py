"""QGIS's forms for the tables that offices fill in, made from the schema: names, words, calendars, rules, relations."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from qgis.core import (
    QgsDefaultValue,
    QgsEditorWidgetSetup,
    QgsFieldConstraints,
    QgsMapLayer,
    QgsNullSymbolRenderer,
    QgsProject,
    QgsRelation,
    QgsRelationContext,
    QgsVectorLayer,
)

from ..core.assessments.evidence import ALGORITHMS, EVIDENCE
from ..core.assessments.form import CHILDREN, NEEDED
from ..core.messages import Message
from ..core.schema import PROVENANCE, TABLES, Field
from ..core.species.profile import site_names_in
from . import styles
from .assessment_form import vocabulary_names
from .assessment_words import classes
from .database import Database, open_database
from .field_words import field_name, value_words
from .wording import Wording

FILLED_IN = (
    "assessments",
    "assessment_species",
    "assessment_habitats",
    "threats",
    "stakeholders",
    "recommendations",
    "habitats",
)
PARENT, REFERENCE = "assessments", "assessment_id"
_NOTHING = "{2839923C-8B7D-419E-B84B-CA2FE9B80EC7}"  # QGIS's own sign for NULL among the values of a map
_EVIDENCE = ("run_id", "evidence")
_LONG = frozenset({"note", "needs", "text", "restoration_reason", "photographs"})
_DAY = {"display_format": "yyyy-MM-dd", "field_format": "yyyy-MM-dd", "calendar_popup": True, "allow_null": True}
_Words = Mapping[str, Mapping[str, str]]  # of species, countries and sites
_STRONG = QgsFieldConstraints.ConstraintStrength.ConstraintStrengthHard
_REFERENCE = f"({'|'.join(EVIDENCE)}):[^;]+"
# no other row of the same site and year by the same office, written with whatever case and spaces; that the columns are
# named before it makes the form ask again when one of them is changed
_ONCE = """"office" IS NULL OR "site_id" IS NULL OR "year" IS NULL
OR aggregate(@layer, 'count', "assessment_id", "site_id" = attribute(@parent, 'site_id')
AND "year" = attribute(@parent, 'year') AND lower(trim("office")) = lower(trim(attribute(@parent, 'office')))
AND "assessment_id" <> coalesce(attribute(@parent, 'assessment_id'), '')) = 0"""
# what holds within a row or beside others: field, expression, code of what to tell
_RULES = (
    ("year", '"year" >= 1900 AND "year" <= year(now())', "reason_year_wrong"),
    (
        "count_max",
        '"count_min" IS NULL OR "count_max" IS NULL OR "count_min" <= "count_max"',
        "reason_least_above_most",
    ),
    ("person", '"person" IS NULL OR "consent" = \'yes\'', "form_needs_consent"),
    ("contact", '"contact" IS NULL OR "consent" = \'yes\'', "form_needs_consent"),
    (
        "evidence",
        f'"evidence" IS NULL OR regexp_match("evidence", \'^({_REFERENCE})(; *{_REFERENCE})*$\')',
        "form_howto_evidence",
    ),
    ("office", _ONCE, "form_assessed_twice"),
)


def form_layers(database: Database, wording: Wording) -> list[QgsVectorLayer]:
    """The tables of ``FILLED_IN`` as layers with their forms; habitats alone are drawn. Exact and marked so."""
    words = _words_of_tables(database, wording)
    return [_form_layer(database, table, wording, words) for table in FILLED_IN]


def _form_layer(database: Database, table: str, wording: Wording, words: _Words) -> QgsVectorLayer:
    title = Message("layer_habitats" if table == "habitats" else f"form_sheet_{table}")
    layer = QgsVectorLayer(database.layer_source(table), wording.text(title), "ogr")
    if table == "habitats":
        styles.style(layer, table, wording)
    elif layer.isSpatial():  # threats with places: a form and no map, which is drawn by what computes their impact
        layer.setRenderer(QgsNullSymbolRenderer())
    _set_up(layer, table, wording, words)
    layer.setCustomProperty(styles.ROLE, table)
    layer.setCustomProperty(styles.SENSITIVITY, styles.EXACT)
    return layer


def set_up_form(layer: QgsVectorLayer, table: str, wording: Wording) -> None:
    """Make the form of a layer on ``table`` in a language: names, words to choose from, calendars and rules.

    Words of species, countries, sites and runs are those of the database that the layer is of. Keys and the import that
    brought a row are hidden; a new row gets a key of its own. Raises what ``open_database`` raises.
    """
    database = open_database(layer.source().split("|")[0])
    words = _words_of_tables(database, wording)
    if table == "recommendations":
        words["run"] = _runs(database, wording)
    _set_up(layer, table, wording, words)


def _set_up(layer: QgsVectorLayer, table: str, wording: Wording, words: _Words) -> None:
    columns = layer.attributeTableConfig()
    columns.update(layer.fields())
    for place, name in enumerate(layer.fields().names()):
        hidden = name not in TABLES[table].names or _is_hidden(table, name)
        columns.setColumnHidden(place, hidden)
        if hidden:
            layer.setEditorWidgetSetup(place, QgsEditorWidgetSetup("Hidden", {}))
            continue
        field = TABLES[table][name]
        layer.setFieldAlias(place, field_name(table, name, wording))
        layer.setEditorWidgetSetup(place, _widget(table, field, wording, words))
        if _is_needed(table, field):
            layer.setFieldConstraint(place, QgsFieldConstraints.Constraint.ConstraintNotNull, _STRONG)
    layer.setAttributeTableConfig(columns)
    _rule(layer, table, wording)
    key = layer.fields().lookupField(TABLES[table].key[0])
    if TABLES[table].key[0] != REFERENCE or table == PARENT:
        layer.setDefaultValueDefinition(key, QgsDefaultValue("uuid('WithoutBraces')"))
    if "site_id" in TABLES[table].names:
        layer.setDisplayExpression(_title(table))


def relate(project: QgsProject, layers: Iterable[QgsMapLayer]) -> list[QgsRelation]:
    """Relations from assessments to the numbers, habitats and threats in them, so that their form shows these.

    ``layers`` are found by their role; a new row of a child takes the site of its assessment.
    """
    by_role = {layer.customProperty(styles.ROLE): layer for layer in layers}
    parent = by_role.get(PARENT)
    made = []
    for table in FILLED_IN:
        child = by_role.get(table)
        if parent is None or child is None or table == PARENT or REFERENCE not in TABLES[table].names:
            continue
        relation = QgsRelation(QgsRelationContext(project))
        relation.setId(f"{table}_{REFERENCE}")
        relation.setName(child.name())
        relation.setReferencedLayer(parent.id())
        relation.setReferencingLayer(child.id())
        relation.addFieldPair(REFERENCE, REFERENCE)
        relation.setStrength(QgsRelation.RelationStrength.Composition)
        project.relationManager().addRelation(relation)
        fields = child.fields()
        choice = {"Relation": relation.id(), "AllowNULL": table == "threats", "ShowForm": False, "OrderByValue": True}
        child.setEditorWidgetSetup(fields.lookupField(REFERENCE), QgsEditorWidgetSetup("RelationReference", choice))
        parent_row = f"get_feature('{parent.id()}', '{REFERENCE}', \"{REFERENCE}\")"
        site = QgsDefaultValue(f"attribute({parent_row}, 'site_id')")
        child.setDefaultValueDefinition(fields.lookupField("site_id"), site)
        made.append(relation)
    return made


def _is_hidden(table: str, name: str) -> bool:
    own_key = name == TABLES[table].key[0] and (name != REFERENCE or table == PARENT)
    return own_key or name in PROVENANCE or (name in _EVIDENCE and table != "recommendations")


def _is_needed(table: str, field: Field) -> bool:
    """What must be filled in; the reference and the site of a child come from its assessment."""
    of_parent = table in CHILDREN and field.name in (REFERENCE, "site_id")
    return not of_parent and (field.required or field.name in NEEDED.get(table, ()))


def _words_of_tables(database: Database, wording: Wording) -> dict[str, Mapping[str, str]]:
    names = vocabulary_names({name: database.read(name) for name in ("species", "countries")}, wording)
    return {**names, "site": site_names_in(database.read("sites"), database.read("site_names"), wording.language)}


def _runs(database: Database, wording: Wording) -> dict[str, str]:
    """The runs that may be evidence, the newest first: algorithm and day."""
    runs = database.read("runs", columns=["run_id", "algorithm", "ended"]).sort_values("ended", ascending=False)
    return {
        run: wording.text(
            Message("report_name_of_countries", name=Message(f"algorithm_{name}"), countries=[wording.date(str(ended))])
        )
        for run, name, ended in runs.itertuples(index=False, name=None)
        if name in ALGORITHMS and isinstance(ended, str)
    }


def _widget(table: str, field: Field, wording: Wording, words: _Words) -> QgsEditorWidgetSetup:
    if field.name == "site_id":
        return _choice(words["site"], _is_needed(table, field))
    if field.name == "habitat_type" or (field.name == "kind" and table == "threats"):
        return _choice(_classes(field.name, wording), _is_needed(table, field))
    if field.name == "run_id" and words.get("run"):  # a project keeps its forms: its list would be of old runs
        return _choice(words["run"], False)
    if field.vocabulary:
        return _choice(value_words(field, wording, words), _is_needed(table, field))
    if field.type == "date":
        return QgsEditorWidgetSetup("DateTime", _DAY)
    return QgsEditorWidgetSetup("TextEdit", {"IsMultiline": field.name in _LONG, "UseHtml": False})


def _choice(words: Mapping[str, str], required: bool) -> QgsEditorWidgetSetup:
    """The words to choose from, after an empty one where the field may be left so; equal words get their codes."""
    known = list(words.values())
    told = [{word if known.count(word) == 1 else f"{word} ({code})": code} for code, word in words.items()]
    return QgsEditorWidgetSetup("ValueMap", {"map": [*([] if required else [{"": _NOTHING}]), *told]})


def _classes(name: str, wording: Wording) -> dict[str, str]:
    """Classes of threats, or of all lists of habitats but for codes that two lists share, which say nothing alone."""
    lists = [
        known for vocabulary, known in classes(wording).items() if (name == "kind") == (vocabulary == "threat_class")
    ]
    shared = {code for known in lists for code in known if sum(code in one for one in lists) > 1}
    return {code: word for known in lists for code, word in known.items() if code not in shared}


def _rule(layer: QgsVectorLayer, table: str, wording: Wording) -> None:
    for name, expression, code in _RULES:
        place = layer.fields().lookupField(name)
        if name in TABLES[table].names and place >= 0:
            layer.setConstraintExpression(place, expression, wording.text(Message(code)))
            layer.setFieldConstraint(place, QgsFieldConstraints.Constraint.ConstraintExpression, _STRONG)


def _title(table: str) -> str:
    """What a row is called in lists: site and year and office, or site and what it tells of."""
    named = {
        "assessments": ("year", "office"),
        "assessment_species": ("species_id", "season"),
        "assessment_habitats": ("habitat_type",),
        "threats": ("kind",),
        "habitats": ("habitat_type",),
    }[table]
    return " || ' ' || ".join(f"coalesce(represent_value(\"{name}\"), '')" for name in ("site_id", *named))
