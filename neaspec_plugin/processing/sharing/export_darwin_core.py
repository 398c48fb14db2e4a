"""Write the occurrences of the database as a Darwin Core Archive."""

from __future__ import annotations

from ...adapters.wording import tr
from ..base import PRODUCT, WORKING
from .export_camtrap_dp import ExportCamtrapDpAlgorithm


class ExportDarwinCoreAlgorithm(ExportCamtrapDpAlgorithm):
    """Asks and writes as the export of Camtrap DP does, under the other standard."""

    READS = ("deployments", "detections", "imports", "species", "countries")
    COUNTED = {"OCCURRENCES": "occurrences"}
    OUTPUT_KINDS = {
        **dict.fromkeys(("DATABASE", "RUN", *COUNTED, "WITHHELD"), WORKING),
        "OUTPUT": PRODUCT,
    }

    def name(self) -> str:
        return "exportdarwincore"

    def displayName(self) -> str:  # noqa: N802
        return tr("Export Darwin Core Archive")

    def initAlgorithm(self, config=None) -> None:  # noqa: N802
        self.add_export_parameters()
        self.add_numbers({"OCCURRENCES": tr("Occurrences")})

    def standard(self):
        from ...core.sharing import darwin_core

        return darwin_core

    def further(self, parameters, context) -> dict:
        return {}
