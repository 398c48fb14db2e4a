"""The key sites of one species as a table that sorts and filters."""

from __future__ import annotations

from qgis.PyQt.QtCore import QAbstractTableModel, QModelIndex, QSortFilterProxyModel, Qt

from ...adapters.wording import Wording, tr
from ...core.messages import Message
from ...core.species.profile import KeySite

SITE_ID_ROLE = Qt.ItemDataRole.UserRole
SORT_ROLE = Qt.ItemDataRole.UserRole + 1
LARGEST = 2  # the column with the largest count and its season year


class SiteModel(QAbstractTableModel):
    """One row per site and season, by country and name; an uncertain row is marked with a hollow circle."""

    def __init__(self, words: Wording, parent=None):
        super().__init__(parent)
        self.words = words
        self.sites: tuple[KeySite, ...] = ()
        self.headers = (tr("Site"), tr("Season"), tr("Largest count"))

    def show_sites(self, sites: tuple[KeySite, ...]) -> None:
        self.beginResetModel()
        self.sites = sites
        self.endResetModel()

    def rowCount(self, parent=QModelIndex()) -> int:  # noqa: N802, B008
        return 0 if parent.isValid() else len(self.sites)

    def columnCount(self, parent=QModelIndex()) -> int:  # noqa: N802, B008
        return 0 if parent.isValid() else len(self.headers)

    def headerData(self, section, orientation, role=Qt.ItemDataRole.DisplayRole):  # noqa: N802
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self.headers[section]
        return None

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        site = self.sites[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._shown(site)[index.column()]
        if role == SITE_ID_ROLE:
            return site.site_id
        if role == SORT_ROLE:
            if index.column() == LARGEST:
                return -1 if site.largest is None else site.largest
            return index.row() if index.column() == 0 else self._shown(site)[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == LARGEST:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.ToolTipRole:
            sureness = self.words.word("presence", site.presence), self.words.word("confidence", site.confidence)
            return "\n".join((site.name, site.country, " · ".join(sureness)))
        return None

    def _largest(self, site: KeySite) -> str:
        if site.largest is None:
            return self.words.text(Message("report_no_count"))
        return f"{self.words.number(site.largest)} ({site.year})"

    def _shown(self, site: KeySite) -> tuple[str, ...]:
        sure = site.presence == "present" and site.confidence != "low"
        return (
            f"{'●' if sure else '○'} {site.name}",
            self.words.word("site_season", site.season),
            self._largest(site),
        )


class SiteFilter(QSortFilterProxyModel):
    """Key sites of one season and one country; empty means all."""

    def __init__(self, parent=None):
        super().__init__(parent)
        self.season, self.country = "", ""
        self.setSortRole(SORT_ROLE)

    def choose(self, season: str, country: str) -> None:
        self.season, self.country = season, country
        self.invalidateFilter()

    def filterAcceptsRow(self, row: int, parent) -> bool:  # noqa: N802
        site = self.sourceModel().sites[row]
        return (not self.season or site.season == self.season) and (
            not self.country or self.country in site.country_codes
        )
