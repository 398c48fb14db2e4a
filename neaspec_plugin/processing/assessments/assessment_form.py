"""Write the spreadsheet in which an office fills in the assessments of its sites."""

from __future__ import annotations

import re

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ... import paths, settings
from ...adapters.wording import Wording, tr
from ...core.schema import COUNTRIES
from ..base import PRODUCT, WORKING, NeaspecAlgorithm, end_run

_BETWEEN = re.compile(r"[;,；，、\s]+")


class AssessmentFormAlgorithm(NeaspecAlgorithm):
    """Sheets made from the schema in one language, with sites and listed species filled in."""

    SITES, COUNTRY, YEAR, OFFICE, FORM, COUNT = "SITES", "COUNTRY", "YEAR", "OFFICE", "FORM", "COUNT"
    OUTPUT_KINDS = {**dict.fromkeys(("DATABASE", "RUN", COUNT), WORKING), FORM: PRODUCT}
    icon_name = "sites"

    def name(self) -> str:
        return "assessmentform"

    def displayName(self) -> str:  # noqa: N802
        return tr("Make a form for site assessments")

    def initAlgorithm(self, config=None) -> None:  # noqa: N802
        self.add_database()
        self.add(
            QgsProcessingParameterEnum(
                self.COUNTRY, tr("Country"), options=["", *COUNTRIES], usesStaticStrings=True, optional=True
            ),
            tr("All key sites of this country; it is also filled in as the country of the office."),
        )
        self.add(
            QgsProcessingParameterString(self.SITES, tr("Sites"), optional=True),
            tr("Ids in table sites, parted by semicolons. Left empty: all sites of the country."),
        )
        self.add(
            QgsProcessingParameterNumber(self.YEAR, tr("Year"), optional=True, minValue=1900, maxValue=2200),
            tr("The year that is assessed; left empty, the office writes it."),
        )
        self.add(
            QgsProcessingParameterString(self.OFFICE, tr("Office"), optional=True),
            tr("The organisation that assesses, not a person. The same name each year."),
        )
        self.add_language()
        self.add(
            QgsProcessingParameterFileDestination(self.FORM, tr("Form"), fileFilter="XLSX (*.xlsx);;ODS (*.ods)"),
            tr("A spreadsheet; “Import site assessments” reads it back."),
        )
        self.addOutput(QgsProcessingOutputNumber(self.COUNT, tr("Sites in the form")))

    def execute(self, parameters, context, progress):
        from ...adapters.assessment_form import TABLES, write_form
        from ...core.sharing.policy import Policy
        from ...core.sharing.release import release_tables
        from ...core.species.reference import sensitivity

        database = self.database(parameters, context)
        string = self.parameterAsString
        wanted = [one for one in _BETWEEN.split(string(parameters, self.SITES, context)) if one]
        country = self.parameterAsEnumString(parameters, self.COUNTRY, context)
        year = self.parameterAsInt(parameters, self.YEAR, context) if parameters.get(self.YEAR) is not None else None
        office = string(parameters, self.OFFICE, context).strip()
        words = Wording(self.parameterAsEnumString(parameters, self.LANGUAGE, context))
        path = self.parameterAsFileOutput(parameters, self.FORM, context)
        policy = Policy(sensitivity(paths.reference_dir()))
        tables = {table: database.read(table) for table in TABLES}
        released = release_tables(tables, policy, settings.pseudonym_key())
        progress.set_progress(30)
        asked = {"sites": wanted, "country": country, "year": year, "office": office, "language": words.language}
        run = self.start_run(asked, database, TABLES)
        sites = write_form(path, released, words, wanted, country, year, office)
        with database.transaction() as writer:
            end_run(writer, run, {})
        return {self.DATABASE: database.path, self.RUN: run["run_id"], self.FORM: path, self.COUNT: len(sites)}
