"""The form for one new row of a table of the database, in QGIS's own attribute dialog."""

from __future__ import annotations

import uuid

from qgis.core import Qgis, QgsGeometry, QgsVectorLayer, QgsVectorLayerUtils
from qgis.gui import QgsAttributeDialog, QgsAttributeEditorContext
from qgis.PyQt.QtCore import QDate

from ..core.messages import Message
from ..core.schema import TABLES

_ABOUT = {"assessments": "site_id", "threats": "site_id", "stakeholders": "site_ids", "recommendations": "site_ids"}


def open_entry(dock, table: str, site_id: str) -> bool:
    """Ask for a row about a site and write it; whether one was written. What the database refuses is told."""
    from ..adapters.attribute_forms import set_up_form

    layer = QgsVectorLayer(dock.database().layer_source(table), dock.words.text(Message(f"entry_{table}")), "ogr")
    set_up_form(layer, table, dock.words)
    fields, given = layer.fields(), first_values(table, site_id)
    if not layer.startEditing():
        dock.tell(dock.words.text(Message("layer_not_editable", layer=layer.name())), Qgis.MessageLevel.Warning)
        return False
    values = {fields.lookupField(name): value for name, value in given.items()}
    feature = QgsVectorLayerUtils.createFeature(layer, QgsGeometry(), values)
    dialog = QgsAttributeDialog(layer, feature, False, dock)
    dialog.setMode(QgsAttributeEditorContext.Mode.AddFeatureMode)
    dialog.setWindowTitle(layer.name())
    if dialog.exec():
        if layer.commitChanges():
            return True
        told = Message("row_not_written", layer=layer.name(), reason="; ".join(layer.commitErrors()))
        dock.tell(dock.words.text(told), Qgis.MessageLevel.Warning)
    layer.rollBack()
    return False


def first_values(table: str, site_id: str) -> dict:
    """What is known of a new row before anybody has typed: its key, its site and its year or day."""
    today = QDate.currentDate()
    values = {TABLES[table].key[0]: uuid.uuid4().hex, _ABOUT[table]: site_id}
    days = {"assessments": {"year": today.year()}, "threats": {"date": today}, "recommendations": {"issued": today}}
    return {**values, **days.get(table, {})}
