"""The form for one row of a table of the database, in QGIS's own attribute dialog."""

from __future__ import annotations

import uuid
from collections.abc import Mapping

from qgis.core import (
    Qgis,
    QgsEditorWidgetSetup,
    QgsExpression,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsVectorLayer,
    QgsVectorLayerUtils,
)
from qgis.gui import QgsAttributeDialog, QgsAttributeEditorContext
from qgis.PyQt.QtCore import QDate

from ..core.messages import Message
from ..core.schema import TABLES

_ABOUT = {"stakeholders": "site_ids", "recommendations": "site_ids"}  # of the others: site_id
PARTS = ("assessment_species", "assessment_habitats")  # what an assessment tells, row by row


def open_entry(dock, table: str, site_id: str, assessments: Mapping[str, str]) -> bool:
    """Ask for a row about a site and write it; whether one was written. What the database refuses is told.

    ``assessments``: id and words of those that a row of ``PARTS`` can belong to, the first of them proposed.
    """
    layer = _layer(dock, table)
    fields, given = layer.fields(), first_values(table, site_id)
    if table in PARTS:
        told = QgsEditorWidgetSetup("ValueMap", {"map": [{words: key} for key, words in assessments.items()]})
        layer.setEditorWidgetSetup(fields.lookupField("assessment_id"), told)
        given["assessment_id"] = next(iter(assessments))
    values = {fields.lookupField(name): value for name, value in given.items()}
    feature = QgsVectorLayerUtils.createFeature(layer, QgsGeometry(), values)
    return _asked(dock, layer, feature, QgsAttributeEditorContext.Mode.AddFeatureMode)


def change_entry(dock, table: str, key: str) -> bool:
    """Show the form of the row with this key and write what was changed; whether it was written."""
    layer = _layer(dock, table)
    row = QgsExpression.createFieldEqualityExpression(TABLES[table].key[0], key)
    feature = next(layer.getFeatures(QgsFeatureRequest().setFilterExpression(row)), None)
    return feature is not None and _asked(dock, layer, feature, QgsAttributeEditorContext.Mode.SingleEditMode)


def _layer(dock, table: str) -> QgsVectorLayer:
    from ..adapters.attribute_forms import set_up_form

    layer = QgsVectorLayer(dock.database().layer_source(table), dock.words.text(Message(f"entry_{table}")), "ogr")
    set_up_form(layer, table, dock.words)
    return layer


def _asked(dock, layer: QgsVectorLayer, feature: QgsFeature, mode: QgsAttributeEditorContext.Mode) -> bool:
    if not layer.startEditing():
        dock.tell(dock.words.text(Message("layer_not_editable", layer=layer.name())), Qgis.MessageLevel.Warning)
        return False
    dialog = QgsAttributeDialog(layer, feature, False, dock)
    dialog.setMode(mode)
    dialog.setWindowTitle(layer.name())
    if dialog.exec():
        if layer.commitChanges():
            return True
        told = Message("row_not_written", layer=layer.name(), reason="; ".join(layer.commitErrors()))
        dock.tell(dock.words.text(told), Qgis.MessageLevel.Warning)
    layer.rollBack()
    return False


def first_values(table: str, site_id: str) -> dict:
    """What is known of a new row before anybody has typed: its own key, its site and its year or day."""
    today = QDate.currentDate()
    values = {_ABOUT.get(table, "site_id"): site_id}
    if table not in PARTS:
        values[TABLES[table].key[0]] = uuid.uuid4().hex
    days = {"assessments": {"year": today.year()}, "threats": {"date": today}, "recommendations": {"issued": today}}
    return {**values, **days.get(table, {})}
