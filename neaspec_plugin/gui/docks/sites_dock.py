"""The Sites dock: what the offices say of a site, its habitats, and the work across the border."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle

from ...adapters.wording import tr
from ...core.assessments import site_profile
from .database_dock import DatabaseDock
from .sites_assessed import AssessedPage
from .sites_habitats import HabitatsPage
from .sites_together import TogetherPage

ZOOM_DEGREES = 0.5


class SitesDock(DatabaseDock):
    """What: a site. Do: assess, draw, compare. See: what is known and what is missing. Nothing is computed here."""

    def __init__(self, iface, parent=None):
        super().__init__(iface, "NeaspecSitesDock", tr("Sites"), parent)
        self.tables: dict = {}
        self.profile: site_profile.SiteProfile | None = None
        self.assessed_page, self.habitats_page = AssessedPage(self), HabitatsPage(self)
        self.together_page = TogetherPage(self)
        self.build(
            (
                (self.assessed_page, tr("Assessment")),
                (self.habitats_page, tr("Habitats")),
                (self.together_page, tr("Joint work")),
            )
        )

    def show_pages(self, database) -> None:
        self.tables = {table: database.read(table) for table in site_profile.TABLES} if database else {}
        chosen = self.profile.site.site_id if self.profile else ""
        self.profile = None
        super().show_pages(database)
        self.choose(chosen)

    def choose(self, site_id: str) -> None:
        """Show a site on all pages; nothing where the database has none of that id."""
        sites = {site.site_id: site for site in self.assessed_page.sites}
        found = sites.get(site_id)
        self.profile = site_profile.site_profile(self.tables, found) if found else None
        for page in self.pages:
            page.show_site()

    def show_site_of(self, site_id: str) -> None:
        """Open the page of a site."""
        self.assessed_page.select(site_id)
        self.open_page(self.assessed_page)

    def known(self) -> dict[str, str]:
        """The site chosen, as algorithms ask for one or several."""
        site_id = self.profile.site.site_id if self.profile else ""
        return {"SITE": site_id, "SITES": site_id}

    def zoom_to_site(self, site_id: str) -> bool:
        """Show a site on the map; False where no place of it is known."""
        places = self.tables["sites"].set_index("site_id")["geometry"]
        place = places.get(site_id)
        if place is None:
            return False
        left, low, right, high = place.bounds
        box = QgsRectangle(left, low, right, high).buffered(ZOOM_DEGREES)
        self.zoom_to(box, QgsCoordinateReferenceSystem("EPSG:4326"))
        return True
