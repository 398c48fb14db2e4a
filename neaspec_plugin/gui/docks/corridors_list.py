"""Corridors: those of a layer, found or published, with cost, length, countries and protection; the chosen one on the
map."""

from __future__ import annotations

from html import escape

from qgis.core import QgsFeatureRequest, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ... import paths
from ...adapters import styles
from ...adapters.wording import tr
from ...core.messages import Message
from .. import result_layers
from ..icons import icon
from ..labels import choice_box, country_names, labelled
from ..models.row_model import Row
from ..row_view import RowView
from .corridor_rows import SIDES, UNKNOWN, Corridor, corridor_layers, corridors_of, lengths, protected_shares

MORE = (
    "area_ha", "narrowest_m", "border_passages", "demarcation_passages", "barriers_met", "width_km", "area_km2", "gaps",
    "key_sites", "protected_sites", "barriers", "threats", "detections", "camera_detections", "expected",
    "coord_precision_km",
)  # fmt: skip
SAID = ("from_place", "to_place", "key_facts", "source")
CONTRASTS = (10, 100, 1000)
_EXACT = 10  # numbers below have a decimal
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
        heads = (tr("Rank"), tr("Corridor"), tr("Cost (km)"), tr("Length (km)"), tr("Countries"), tr("Protected"),
                 tr("Alternative"), tr("Status"))  # fmt: skip
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
        names = country_names(database, self.words) if database else self._bundled_names()
        self.countries = {**names, UNKNOWN: self.words.text(Message("country_unknown"))}
        self.refresh_layers()

    def _bundled_names(self) -> dict[str, str]:
        from ...core.species.profile import country_names_in
        from ...core.species.reference import read_csv

        return country_names_in(read_csv(paths.reference_dir(), "countries"), self.words.language)

    def refresh_layers(self) -> None:
        shown = self.layer_box.currentData()
        result_layers.fill_layers(self.layer_box, corridor_layers())
        if self.layer_box.currentData() != shown or not self.view.rows.rows:
            self._show_rows()

    def layer(self) -> QgsVectorLayer | None:
        return result_layers.chosen_layer(self.layer_box)

    def _show_rows(self, *_index) -> None:
        """What no corridor of the layer has is no column."""
        layer = self.layer()
        rows = [] if layer is None else [self._row(corridor) for corridor in corridors_of(layer)]
        for column in range(self.view.rows.columnCount()):  # before the rows: only a column that is seen gets its width
            self.view.setColumnHidden(column, bool(rows) and not any(row.shown[column] for row in rows))
        self.view.show_rows(rows)
        self.view.setVisible(bool(rows))
        self.find_button.setVisible(not rows)
        self.layer_box.setEnabled(layer is not None)
        self.layer_box.setToolTip(layer.publicSource() if layer is not None else "")
        self._show_chosen()

    def _row(self, one: Corridor) -> Row:
        words = self.words
        countries, status = words.listed(self._names(one.countries)), words.word("corridor_status", one.status)
        shown = (
            words.number(one.rank), one.name, words.number(one.cost, 1), words.number(one.length, 1), countries,
            words.percent(one.share), words.number(one.alternative or None), status,
        )  # fmt: skip
        least = [-1.0 if value is None else value for value in (one.cost, one.length, one.share)]
        order = (one.order, one.name, *least[:2], countries, least[2], one.alternative, one.order)
        return Row(one, shown, order)

    def _names(self, codes) -> list[str]:
        return [self.countries.get(code, code) for code in codes]

    def chosen(self) -> Corridor | None:
        """The corridor selected in the list."""
        return next(iter(self.view.chosen()), None)

    def _show_chosen(self, *_selection) -> None:
        layer, corridor = self.layer(), self.chosen()
        if layer is None or corridor is None:
            code = "corridors_choose" if self.view.rows.rows else "corridors_empty"
            self.detail.setText(self.words.html(Message(code)))
            return
        self.detail.setText("<br>".join(self._told(corridor)))
        layer.selectByIds([corridor.fid])
        self._zoom()

    def _told(self, one: Corridor) -> list[str]:
        """Lines of HTML: what the layer has of a corridor, and what an overlay has of its protection by country."""
        words, values = self.words, one.values
        lines = [f"<b>{escape(one.name)}</b>"]
        by_country = lengths(values)
        if by_country:
            told = [
                f"{name} {words.number(metres / 1000, 1)}"
                for name, metres in zip(self._names(by_country), by_country.values())
            ]
            lines.append(words.html(Message("corridor_lengths", lengths=told)))
        lines += self._protection(one)
        for name in MORE:
            if values.get(name) is not None:
                value = values[name]
                exact = isinstance(value, float) and not value.is_integer() and value < _EXACT
                lines.append(f"{self._alias(name)}: {words.number(value, int(exact))}")
        lines += [f"{self._alias(name)}: {escape(str(values[name]))}" for name in SAID if values.get(name)]
        if values.get("confidence"):
            lines.append(f"{self._alias('confidence')}: {escape(words.word('confidence', values['confidence']))}")
        ranks, places = ([values.get(f"{what}_{one}") for one in CONTRASTS] for what in ("rank", "place"))
        if None not in ranks:
            lines.append(words.html(Message("corridor_ranks", ranks=ranks)))
        if None not in places:
            lines.append(words.html(Message("corridor_places", places=[words.percent(share) for share in places])))
        return lines

    def _protection(self, one: Corridor) -> list[str]:
        """The protected share, and in brackets that of each country where an overlay tells it."""
        words, shares = self.words, protected_shares().get(one.key, {})
        own = sorted(shares, key=SIDES.index)
        told = [f"{name} {words.percent(shares[code])}" for code, name in zip(own, self._names(own))]
        whole = words.percent(one.share)
        if told:
            whole = f"{whole} ({words.listed(told)})" if whole else words.listed(told)
        return [f"{self._alias('protected_share')}: {escape(whole)}"] if whole else []

    def _alias(self, name: str) -> str:
        return self.words.html(Message(styles.alias_code(name)))

    # --- the map -------------------------------------------------------------------------------------------------

    def _zoom(self, *_place) -> None:
        """To the chosen corridor, with some room about it."""
        layer, corridor = self.layer(), self.chosen()
        if layer is None or corridor is None:
            return
        feature = next(layer.getFeatures(QgsFeatureRequest(corridor.fid)), None)
        if feature is not None and not feature.geometry().isNull():
            box = QgsRectangle(feature.geometry().boundingBox())
            box.grow(max(box.width(), box.height()) * _ROOM)
            self.dock.zoom_to(box, layer.crs())

    def set_busy(self, busy: bool) -> None:
        """Reading goes on while an algorithm runs."""
