"""Create an empty conservation database."""

from __future__ import annotations

import os

from qgis.core import QgsProcessingOutputNumber, QgsProcessingParameterFileDestination

from ...adapters.wording import tr
from ...core.messages import Message
from ..base import WORKING, NeaspecAlgorithm


class CreateDatabaseAlgorithm(NeaspecAlgorithm):
    """All tables of the schema in one GeoPackage; an existing conservation database keeps its rows."""

    TABLES = "TABLES"
    OUTPUT_KINDS = {"DATABASE": WORKING, "TABLES": WORKING}
    icon_name = "database"

    def name(self) -> str:
        return "createdatabase"

    def displayName(self) -> str:  # noqa: N802
        return tr("Create conservation database")

    def initAlgorithm(self, config=None) -> None:  # noqa: N802
        self.add(
            QgsProcessingParameterFileDestination(
                self.DATABASE, tr("Conservation database"), fileFilter="GeoPackage (*.gpkg)"
            ),
            tr(
                "Where the GeoPackage is written. A conservation database that is there already keeps its rows; one of an older version gets the tables and fields that are new."
            ),
        )
        self.addOutput(QgsProcessingOutputNumber(self.TABLES, tr("Number of tables")))

    def execute(self, parameters, context, progress):
        from ...adapters import geopackage
        from ...core import schema

        path = self.parameterAsFileOutput(parameters, self.DATABASE, context)
        if os.path.exists(path):
            before, file = geopackage.upgrade(path), os.path.basename(path)  # raises where it is something else
            if before == schema.VERSION:
                progress.info(Message("database_kept", file=file))
            else:
                progress.info(Message("database_upgraded", file=file, before=before, version=schema.VERSION))
        else:
            geopackage.create(path)
        return {self.DATABASE: path, self.TABLES: len(schema.TABLES)}
