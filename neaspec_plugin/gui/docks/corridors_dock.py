"""The Corridors dock: find corridors between core areas, read them, set how they look, take them into a report."""

from __future__ import annotations

from ...adapters.wording import tr
from .corridors_find import FindPage
from .corridors_list import ListPage
from .corridors_look import LookPage
from .corridors_report import ReportPage
from .layers_dock import LayersDock


class CorridorsDock(LayersDock):
    """What: cores and resistance. Do: find, draw, report. See: the corridors with cost, length and countries."""

    def __init__(self, iface, parent=None):
        super().__init__(iface, "NeaspecCorridorsDock", tr("Corridors"), parent)
        self.find_page, self.list_page = FindPage(self), ListPage(self)
        self.look_page, self.report_page = LookPage(self), ReportPage(self)
        self.build(
            (
                (self.find_page, tr("Find")),
                (self.list_page, tr("List")),
                (self.look_page, tr("Look")),
                (self.report_page, tr("Report")),
            )
        )
