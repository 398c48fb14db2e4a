"""The Individuals dock: who the animals are, which records are theirs, and where they crossed a border."""

from __future__ import annotations

from qgis.core import Qgis

from ...adapters.wording import tr
from .database_dock import DatabaseDock
from .individuals_animals import AnimalsPage
from .individuals_crossings import CrossingsPage
from .individuals_matches import MatchesPage
from .individuals_summary import SummaryPage
from .individuals_tables import Tables


class IndividualsDock(DatabaseDock):
    """What: a database. Do: match, decide, find crossings. See: animals, proposals, crossings, and sums by country."""

    def __init__(self, iface, parent=None):
        super().__init__(iface, "NeaspecIndividualsDock", tr("Individual animals"), parent)
        self.tables = Tables(None, self.words)
        self.animals_page, self.matches_page = AnimalsPage(self), MatchesPage(self)
        self.crossings_page, self.summary_page = CrossingsPage(self), SummaryPage(self)
        self.build(
            (
                (self.animals_page, tr("Known animals")),
                (self.matches_page, tr("Matches")),
                (self.crossings_page, tr("Crossings")),
                (self.summary_page, tr("Summary")),
            )
        )

    def show_pages(self, database) -> None:
        self.tables = Tables(database, self.words)
        super().show_pages(database)
        if self.tables.refused:
            self.tell(self.words.text(self.tables.refused), Qgis.MessageLevel.Warning)
