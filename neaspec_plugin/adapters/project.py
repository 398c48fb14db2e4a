"""The QGIS project of the flagship species: a group per species over a neutral coast, with relative paths."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator, Mapping, Sequence

from qgis.core import (
    Qgis,
    QgsLayerDefinition,
    QgsLayerTreeGroup,
    QgsPathResolver,
    QgsProject,
    QgsReadWriteContext,
    QgsReferencedRectangle,
    QgsTextBackgroundSettings,
    QgsTextFormat,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSizeF
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtXml import QDomDocument

from .. import paths
from ..core.errors import NeaspecError
from ..core.messages import Message
from ..core.species.profile import country_names_in
from . import fonts, frame, signs, styles
from .boundaries import boundary_layer
from .database import Database, open_database
from .queries import Queries
from .ranges import range_layer
from .wording import Wording

COAST_FILE = "neaspec_coast.gpkg"
GROUP = "neaspec/group"
_GEOMETRY = {
    "sites": "Point",
    "site_names": "Point",
    "site_links": "LineString",
    "corridors": "LineString",
    "distribution_cells": "Polygon",
}
_ORDER = (
    "site_names",
    "sites",
    "threats",
    "site_links",
    "corridors",
    "border_lines",
    "habitats",
    "ranges",
    "distribution_cells",
    "coast",
)  # top to bottom
_BOTTOM_LEFT, _BOTTOM_RIGHT = 0, 3  # placements of QGIS's map decorations
_NOTE_COLUMNS = 96


def write_project(
    path: str,
    database_path: str,
    wording: Wording,
    filters: Mapping[str, Sequence[str]],
    boundaries: str = "",
    ranges: str = "",
) -> None:
    """Write a project (.qgz) with the layers of the database in the language of ``wording``, and the coast beside it.

    ``filters`` may hold ``species``, ``seasons`` (of ``site_season``) and ``countries`` (ISO codes); a filter that is
    missing or empty leaves all in. Layers of species without a feature are left out. ``boundaries`` is the office's own
    cleared layer; without one no boundary is drawn. The tables that offices fill in come with their forms.

    Raises ``NeaspecError``: file_not_found, not_a_database, database_newer, not_writable, boundaries_unreadable,
    ranges_unreadable.
    """
    database = open_database(database_path)
    border = boundary_layer(boundaries, wording) if boundaries else None
    coast_path = _lay_out_coast(path)
    queries = Queries(wording.language, filters)
    project = QgsProject()
    project.setFilePathStorage(Qgis.FilePathType.Relative)
    project.setCrs(frame.regional_crs())
    project.setEllipsoid("WGS84")
    project.setTitle(wording.text(Message("group_neaspec")))
    project.setBackgroundColor(QColor(signs.WATER))
    view = QgsReferencedRectangle(frame.RECTANGLE, project.crs())
    project.viewSettings().setDefaultViewExtent(view)
    project.viewSettings().setPresetFullExtent(view)  # "zoom full" stays in the frame, and not at the edge of the coast
    top = project.layerTreeRoot().addGroup(project.title())
    top.setCustomProperty(GROUP, "1")
    names = _table_layer(database, "site_names", wording.text(Message("layer_site_names")), queries.site_names())
    styles.style(_add(project, top, names), "site_names", wording)
    for number, (species_id, name) in enumerate(_names_of(database, queries, wording).items()):
        _add_species(project, top, database, {species_id: name}, queries, wording, number == 0, ranges)
    _add_forms(project, top, database, wording)
    if border is not None:
        _add(project, top, border)
        top.findLayer(border).setExpanded(False)
    coast = QgsVectorLayer(coast_path, wording.text(Message("layer_coast")), "ogr")
    styles.style(_add(project, top, coast), "coast", wording, sensitivity=styles.RELEASED)
    top.findLayer(coast).setExpanded(False)
    _draw_points_last(project)
    _write_notes(project, wording)
    if not project.write(path):
        raise NeaspecError("not_writable", file=os.path.basename(path))


def load_group(project: QgsProject, path: str) -> QgsLayerTreeGroup | None:
    """Bring the group of a written project into an open one, in place of an earlier one; returns the group.

    An open project that is new and empty becomes the written one, with its projection, frame and notes. In any other
    only the note of the map comes along, where there is none yet; QGIS draws it when the project is next opened.
    To be called in the main thread. Raises ``NeaspecError``: file_not_found.
    """
    if not project.mapLayers() and not project.fileName():
        if not project.read(path):
            raise NeaspecError("file_not_found", file=os.path.basename(path))
        return _group(project)
    written = QgsProject()
    if not written.read(path):
        raise NeaspecError("file_not_found", file=os.path.basename(path))
    group, earlier = _group(written), _group(project)
    if group is None:
        return None
    document, context = QDomDocument("qgis-layer-definition"), QgsReadWriteContext()
    context.setPathResolver(QgsPathResolver(""))  # absolute on the way from one project to the other
    QgsLayerDefinition.exportLayerDefinition(document, [group], context)
    if earlier is not None:
        project.removeMapLayers([node.layerId() for node in earlier.findLayers()])
        earlier.parent().removeChildNode(earlier)
    QgsLayerDefinition.loadLayerDefinition(document, project, project.layerTreeRoot(), context)
    if all(layer.customProperty(styles.ROLE) in _ORDER for layer in project.mapLayers().values() if layer.isSpatial()):
        _draw_points_last(project)
    group = _group(project)
    from .attribute_forms import relate

    relate(project, [node.layer() for node in group.findLayers()])  # layers got new ids on the way
    if not project.readEntry("CopyrightLabel", "/Label")[0]:
        _copy_note(written, project)
    return group


def exact_layer(database: Database, role: str, wording: Wording, condition: str) -> QgsVectorLayer:
    """The detections, samples or crossings as a styled layer, exact and marked so; not yet in any project."""
    layer = QgsVectorLayer(database.layer_source(role), wording.text(Message(f"layer_{role}")), "ogr")
    layer.setSubsetString(condition)
    names = _names_of(database, Queries(wording.language, {}), wording)
    styles.style(layer, role, wording, names)
    if role == "crossings":
        styles.name_countries(layer, country_names_in(database.read("countries"), wording.language))
    return layer


def _group(project: QgsProject) -> QgsLayerTreeGroup | None:
    return next((group for group in project.layerTreeRoot().findGroups() if group.customProperty(GROUP)), None)


def _lay_out_coast(path: str) -> str:
    """The coast beside the project, so that both can be moved together."""
    coast = os.path.join(os.path.dirname(path), COAST_FILE)
    draft = f"{coast}.{os.getpid()}.part"
    try:
        shutil.copyfile(paths.resource("boundaries", "land.gpkg"), draft)
        os.replace(draft, coast)
    except OSError as error:
        raise NeaspecError("not_writable", file=COAST_FILE) from error
    return coast


def _names_of(database: Database, queries: Queries, wording: Wording) -> dict[str, str]:
    """species_id: name in the language, in the order of the catalogue."""
    rows = {row["species_id"]: row for row in database.read("species").to_dict("records")}
    own = f"name_{wording.language}"
    return {one: rows[one][own] or rows[one]["name_en"] for one in queries.species if one in rows}


def _add_forms(project: QgsProject, top: QgsLayerTreeGroup, database: Database, wording: Wording) -> None:
    """The tables that offices fill in, empty ones too, with their forms."""
    group = top.addGroup(wording.text(Message("theme_assessments")))
    from .attribute_forms import form_layers, relate

    relate(project, [_add(project, group, layer) for layer in form_layers(database, wording)])
    group.setExpanded(False)


def _add_species(
    project: QgsProject, top: QgsLayerTreeGroup, database: Database, species: Mapping[str, str], queries: Queries,
    wording: Wording, first: bool, ranges: str,
) -> None:  # fmt: skip
    """The group of one species: only the first one is unfolded and shows its cells."""
    ((species_id, name),) = species.items()
    group = None
    for role, season, query in _layers_of(species_id, queries):
        word = {"season": Message(f"site_season_{season}")} if season else {}
        layer = _table_layer(database, role, wording.text(Message(f"layer_{role}", **word)), query)
        if not layer.featureCount():
            continue
        group = group or top.addGroup(name)
        styles.style(_add(project, group, layer), role, wording, species, season)
        if role == "distribution_cells":
            group.findLayer(layer).setItemVisibilityChecked(first)
    if group and ranges:
        area = range_layer(ranges, species, wording)
        if area.featureCount():
            _add(project, group, area)
    if group:
        group.setExpanded(first)


def _layers_of(species_id: str, queries: Queries) -> Iterator[tuple[str, str, str]]:
    """role, season and query of each layer of a species: points over lines over areas."""
    for season in queries.seasons:
        yield "sites", season, queries.sites(species_id, season)
    yield "site_links", "", queries.site_links(species_id)
    yield "corridors", "", queries.corridors(species_id)
    yield "distribution_cells", "", queries.distribution_cells(species_id)


def _table_layer(database: Database, role: str, title: str, query: str) -> QgsVectorLayer:
    """A table seen through a query; names of sites stand on the table of sites."""
    table = "sites" if role == "site_names" else role
    kind = _GEOMETRY[role]
    return QgsVectorLayer(f"{database.layer_source(table)}|geometrytype={kind}|subset={query}", title, "ogr")


def _add(project: QgsProject, group: QgsLayerTreeGroup, layer: QgsVectorLayer) -> QgsVectorLayer:
    project.addMapLayer(layer, False)
    group.addLayer(layer)
    return layer


def _draw_points_last(project: QgsProject) -> None:
    """Points over lines over areas across all species, whatever the order of the groups."""
    root = project.layerTreeRoot()
    drawn = [layer for layer in root.layerOrder() if layer.isSpatial()]
    layers = sorted(drawn, key=lambda layer: _ORDER.index(layer.customProperty(styles.ROLE)))
    root.setHasCustomLayerOrder(True)
    root.setCustomLayerOrder(layers)


# --- notes ---


def _write_notes(project: QgsProject, wording: Wording) -> None:
    """The notes in the project's metadata and, as QGIS's copyright label, on the map; a scale bar beside them."""
    notes = [wording.text(Message(code)) for code in ("boundaries_note", "source_note")]
    metadata = project.metadata()
    metadata.setTitle(project.title())
    metadata.setAbstract("\n".join(notes))
    project.setMetadata(metadata)
    label = "\n".join(line for note in notes for line in fonts.wrapped(note, _NOTE_COLUMNS))
    note = _small_print(wording)
    note.setBackground(_pale_ground())
    _decorate(project, "CopyrightLabel", _BOTTOM_RIGHT, "/Font", note)
    project.writeEntry("CopyrightLabel", "/Label", label)
    _decorate(project, "ScaleBar", _BOTTOM_LEFT, "/TextFormat", _small_print(wording))
    project.writeEntry("ScaleBar", "/Color", signs.INK)


def _decorate(project: QgsProject, item: str, placement: int, format_key: str, text: QgsTextFormat) -> None:
    project.writeEntryBool(item, "/Enabled", True)
    project.writeEntry(item, "/Placement", placement)
    project.writeEntry(item, "/MarginH", 3)
    project.writeEntry(item, "/MarginV", 3)
    document = QDomDocument()
    document.appendChild(text.writeXml(document, QgsReadWriteContext()))
    project.writeEntry(item, format_key, document.toString())


def _copy_note(source: QgsProject, target: QgsProject) -> None:
    target.writeEntryBool("CopyrightLabel", "/Enabled", True)
    for key in ("/Label", "/Font"):
        target.writeEntry("CopyrightLabel", key, source.readEntry("CopyrightLabel", key)[0])
    for key in ("/Placement", "/MarginH", "/MarginV"):
        target.writeEntry("CopyrightLabel", key, source.readNumEntry("CopyrightLabel", key)[0])


def _small_print(wording: Wording) -> QgsTextFormat:
    text = QgsTextFormat()
    text.setFont(fonts.font(wording.language, 7.5))
    text.setSize(7.5)
    text.setSizeUnit(QgsUnitTypes.RenderUnit.RenderPoints)
    text.setColor(QColor("#3C3C44"))
    return text


def _pale_ground() -> QgsTextBackgroundSettings:
    ground = QgsTextBackgroundSettings()
    ground.setEnabled(True)
    ground.setType(QgsTextBackgroundSettings.ShapeType.ShapeRectangle)
    ground.setSizeType(QgsTextBackgroundSettings.SizeType.SizeBuffer)
    ground.setSize(QSizeF(1.0, 0.6))
    ground.setSizeUnit(QgsUnitTypes.RenderUnit.RenderMillimeters)
    ground.setFillColor(QColor(255, 255, 255, 215))
    ground.setStrokeWidth(0)
    return ground
