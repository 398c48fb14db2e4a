"""Corridors: those of a layer by rank, with cost, length, countries and protection; the chosen one on the map."""

from __future__ import annotations

from html import escape

from qgis.core import QgsFeatureRequest, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ... import paths
from ...adapters import styles
from ...adapters.wording import tr
from ...compat import plain
from ...core.messages import Message
from ...core.schema import COUNTRIES
from .. import result_layers
from ..icons import icon
from ..labels import choice_box, country_names, labelled
from ..models.row_model import Row
from ..row_view import RowView

FIELDS = ("corridor", "core_a", "core_b", "cost", "length_m", "rank")
MORE = ("area_ha", "narrowest_m", "border_passages", "demarcation_passages", "barriers_met")
CONTRASTS = ("rank_10", "rank_100", "rank_1000")
_ROOM = 0.15  # of its own size, about a corridor on the map


class ListPage(QWidget):
    """The layer, the table, and more of the chosen corridor."""

    def __init__(self, dock):
        super().__init__()
        self.dock, self.words = dock, dock.words
        self.countries: dict[str, str] = {}
        self._build()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        self.layer_box = choice_box()
        labelled(column, tr("Layer"), self.layer_box)
        self.layer_box.currentIndexChanged.connect(self._show_rows)
        heads = (tr("Rank"), tr("Cores"), tr("Cost (km)"), tr("Length (km)"), tr("Countries"), tr("Protected"),
                 tr("Alternative"))  # fmt: skip
        self.view = RowView(tr("Corridors"), heads, right=(0, 2, 3, 5, 6))
        self.view.selectionModel().selectionChanged.connect(self._show_chosen)
        self.view.doubleClicked.connect(self._zoom)
        column.addWidget(self.view, 1)
        self.detail = QLabel()
        self.detail.setWordWrap(True)
        self.detail.setTextFormat(Qt.TextFormat.RichText)
        self.detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(self.detail)
        self.find_button = QPushButton(icon("corridor"), tr("Find corridors"))
        self.find_button.clicked.connect(lambda: self.dock.open_page(self.dock.find_page))
        column.addWidget(self.find_button)
        column.addStretch(0)  # room below, where there is no table to take it

    # --- what is shown -------------------------------------------------------------------------------------------

    def refresh(self, database) -> None:
        self.countries = country_names(database, self.words) if database else self._bundled_names()
        self.refresh_layers()

    def _bundled_names(self) -> dict[str, str]:
        from ...core.species.profile import country_names_in
        from ...core.species.reference import read_csv

        return country_names_in(read_csv(paths.reference_dir(), "countries"), self.words.language)

    def refresh_layers(self) -> None:
        shown = self.layer_box.currentData()
        result_layers.fill_layers(self.layer_box, result_layers.with_fields(FIELDS))
        if self.layer_box.currentData() != shown or not self.view.rows.rows:
            self._show_rows()

    def layer(self) -> QgsVectorLayer | None:
        return result_layers.chosen_layer(self.layer_box)

    def _show_rows(self, *_index) -> None:
        layer = self.layer()
        found = [] if layer is None else [_values(feature) for feature in layer.getFeatures()]
        ranks = {corridor["corridor"]: corridor["rank"] for corridor in found if corridor["rank"] is not None}
        self.view.show_rows([self._row(corridor, ranks.get(corridor["corridor"], 0)) for corridor in found])
        fields = layer.fields().names() if layer is not None else ()
        self.view.setColumnHidden(5, "protected_share" not in fields)
        self.view.setColumnHidden(6, "alternative" not in fields)
        self.view.setVisible(bool(found))
        self.find_button.setVisible(not found)
        self.layer_box.setEnabled(layer is not None)
        self.layer_box.setToolTip(layer.publicSource() if layer is not None else "")
        self._show_chosen()

    def _row(self, corridor: dict, rank: float) -> Row:
        """``rank`` is that of the pair, which its alternatives stand below."""
        words = self.words
        sides = [self.countries.get(code, code) for code in _lengths(corridor)]
        cores = f"{corridor['core_a']} – {corridor['core_b']}"
        share, alternative = corridor.get("protected_share"), corridor.get("alternative") or 0
        km = [(corridor[name] or 0) / 1000 for name in ("cost", "length_m")]
        shown = (
            words.number(corridor["rank"]), cores, *(words.number(one, 1) for one in km), words.listed(sides),
            words.percent(share), words.number(alternative or None),
        )  # fmt: skip
        least = -1.0 if share is None else share
        order = (rank + alternative / 100, cores, *km, words.listed(sides), least, alternative)
        return Row(corridor, shown, order)

    def chosen(self) -> dict | None:
        """The values of the corridor selected in the list."""
        return next(iter(self.view.chosen()), None)

    def _show_chosen(self, *_selection) -> None:
        layer, corridor = self.layer(), self.chosen()
        if layer is None or corridor is None:
            code = "corridors_choose" if self.view.rows.rows else "corridors_empty"
            self.detail.setText(self.words.html(Message(code)))
            return
        self.detail.setText(self._told(corridor))
        layer.selectByIds([corridor["fid"]])
        self._zoom()

    def _told(self, corridor: dict) -> str:
        words = self.words
        lines = [f"<b>{escape(str(corridor['core_a']))} – {escape(str(corridor['core_b']))}</b>"]
        lengths = [
            f"{self.countries.get(code, code)} {words.number(metres / 1000, 1)}"
            for code, metres in _lengths(corridor).items()
        ]
        if lengths:
            lines.append(words.html(Message("corridor_lengths", lengths=lengths)))
        if corridor.get("protected_share") is not None:
            alias = words.html(Message("field_protected_share"))
            lines.append(f"{alias}: {words.percent(corridor['protected_share'])}")
        for name in MORE:
            if corridor.get(name) is not None:
                alias = words.html(Message(styles.alias_code(name)))
                lines.append(f"{alias}: {words.number(corridor[name])}")
        ranks = [corridor.get(name) for name in CONTRASTS]
        if None not in ranks:
            lines.append(words.html(Message("corridor_ranks", ranks=ranks)))
        return "<br>".join(lines)

    # --- the map -------------------------------------------------------------------------------------------------

    def _zoom(self, *_place) -> None:
        """To the chosen corridor, with some room about it."""
        layer, corridor = self.layer(), self.chosen()
        if layer is None or corridor is None:
            return
        feature = next(layer.getFeatures(QgsFeatureRequest(corridor["fid"])), None)
        if feature is not None and not feature.geometry().isNull():
            box = QgsRectangle(feature.geometry().boundingBox())
            box.grow(max(box.width(), box.height()) * _ROOM)
            self.dock.zoom_to(box, layer.crs())

    def set_busy(self, busy: bool) -> None:
        """Reading goes on while an algorithm runs."""


def _values(feature) -> dict:
    values = {name: plain(value) for name, value in zip(feature.fields().names(), feature.attributes())}
    return {**values, "fid": feature.id()}


def _lengths(corridor: dict) -> dict[str, float]:
    """Metres in each country that the way needs, in the programme's order."""
    metres = {code: corridor.get(f"length_m_{code}") or 0.0 for code in COUNTRIES}
    return {code: length for code, length in metres.items() if length > 0}
