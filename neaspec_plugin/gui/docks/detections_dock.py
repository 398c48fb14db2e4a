"""The Detections dock: take records in, look at them, decide on what was flagged, share. It runs algorithms by id."""

from __future__ import annotations

from ...adapters.wording import tr
from .database_dock import DatabaseDock
from .detections_flags import FlagsPage
from .detections_import import ImportPage
from .detections_records import RecordsPage
from .detections_share import SharePage


class DetectionsDock(DatabaseDock):
    """What: a database. Do: import, check, decide, share. See: the account, the records, the flags."""

    def __init__(self, iface, parent=None):
        super().__init__(iface, "NeaspecDetectionsDock", tr("Detections"), parent)
        self.import_page, self.records_page = ImportPage(self), RecordsPage(self)
        self.flags_page, self.share_page = FlagsPage(self), SharePage(self)
        self.build(
            (
                (self.import_page, tr("Import")),
                (self.records_page, tr("Records")),
                (self.flags_page, tr("Flags")),
                (self.share_page, tr("Share")),
            )
        )
