"""The Individuals dock: who the animals are, which records are theirs, and where they crossed a border."""

from __future__ import annotations

from collections.abc import Hashable

from qgis.core import Qgis
from qgis.PyQt.QtWidgets import QComboBox

from ...adapters.wording import tr
from .database_dock import DatabaseDock
from .individuals_animals import AnimalsPage
from .individuals_crossings import CrossingsPage
from .individuals_matches import MatchesPage
from .individuals_summary import SummaryPage
from .individuals_tables import Tables


class IndividualsDock(DatabaseDock):
    """What: a database. Do: match, decide, estimate. See: animals, proposals, crossings, and sums by country."""

    def __init__(self, iface, parent=None):
        super().__init__(iface, "NeaspecIndividualsDock", tr("Individual animals"), parent)
        self.tables = Tables(None, self.words)
        self._shown: Hashable = ()  # the state of the database that the tables are of
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
        self._species_boxes = [page.species_box for page in self.pages]
        for box in self._species_boxes:
            box.activated.connect(lambda _place, chosen=box: self._choose_species(chosen.currentData()))

    def _choose_species(self, species: str) -> None:
        """What a person chooses on one page holds on all."""
        for box in self._species_boxes:
            box.setCurrentIndex(box.findData(species))

    def species(self, box: QComboBox) -> str:
        """The species chosen in a box; with all of them the only one that has animals, else an empty string."""
        animals = self.tables.animals
        there = set() if animals is None else set(animals["species_id"])
        return box.currentData() or (there.pop() if len(there) == 1 else "")

    def known(self, box: QComboBox) -> dict[str, str]:
        """The species of a page and what counts as one animal, for an algorithm.

        Sides are left open: to leave one out would cut the animals that live on both. So is a grade that is not
        stricter than the algorithm's own.
        """
        grade = self.crossings_page.grade_box.currentData()
        return {
            "SPECIES": self.species(box),
            "IDENTITY": self.crossings_page.identity_box.currentData(),
            "GRADE": grade if grade == "certain" else "",
        }

    def show_pages(self, database) -> None:
        """Nothing is read again as long as the database is as it was."""
        state = None if database is None else database.state()
        if state != self._shown:
            self.tables = Tables(database, self.words)
            super().show_pages(database)
            self._shown = state
        if self.tables.refused:
            self.tell(self.words.text(self.tables.refused), Qgis.MessageLevel.Warning)
