"""Tell how ready key sites are for the sheets of Ramsar, the flyway network and the KBA register."""

from __future__ import annotations

from qgis.core import QgsProcessing, QgsProcessingParameterFeatureSink, QgsProcessingParameterString

from ... import paths
from ...adapters.wording import Wording, tr
from ...core.errors import NeaspecError
from ...core.schema import COUNTRIES, SPECIES
from ..base import WORKING, NeaspecAlgorithm, end_run

SHEETS = ("ris", "sis", "kba")  # as core.assessments.sheet_items has them, for core is imported when it runs


class SiteReadinessAlgorithm(NeaspecAlgorithm):
    """Which required items the database answers, from which rows, and what is missing, why and how to mend it."""

    SHEETS, SITES, COUNTRIES, SPECIES = "SHEETS", "SITES", "COUNTRIES", "SPECIES"
    READINESS, MISSING, MAP = "READINESS", "MISSING", "MAP"
    OUTPUT_KINDS = dict.fromkeys(("DATABASE", "RUN", READINESS, MISSING, MAP), WORKING)
    RESULT_ROLES = {MAP: "site_readiness"}
    icon_name = "assess"

    def name(self) -> str:
        return "sitereadiness"

    def displayName(self) -> str:  # noqa: N802
        return tr("Readiness of sites for designation")

    def initAlgorithm(self, config=None) -> None:  # noqa: N802
        kinds = QgsProcessing.SourceType
        self.add_database()
        self.add_codes(
            self.SHEETS,
            tr("Sheets"),
            SHEETS,
            tr("ris: Ramsar; sis: flyway network (EAAFP); kba: Key Biodiversity Areas. None chosen: all."),
        )
        self.add(
            QgsProcessingParameterString(self.SITES, tr("Sites"), optional=True),
            tr("Ids of table sites with a semicolon between them; left empty, all of them."),
        )
        self.add_codes(self.COUNTRIES, tr("Countries"), COUNTRIES, tr("Nothing chosen means all six."))
        self.add_codes(self.SPECIES, tr("Species"), SPECIES, tr("Nothing chosen means all six."))
        self.add_language()
        for name, label, kind, help_text in (
            (self.READINESS, tr("Readiness"), kinds.TypeVector, tr("A row per site and sheet, by country.")),
            (self.MISSING, tr("What is missing"), kinds.TypeVector, tr("A row per item and reason, with the mend.")),
            (
                self.MAP,
                tr("Sites by readiness"),
                kinds.TypeVectorPoint,
                tr("A point per site, with the sheet that is nearest to complete."),
            ),
        ):
            self.add(QgsProcessingParameterFeatureSink(name, label, kind, optional=True), help_text)

    def execute(self, parameters, context, progress):
        from ...adapters.clock import now
        from ...adapters.readiness_words import with_words
        from ...core.assessments.readiness import site_answers
        from ...core.assessments.readiness_tables import missing_table, readiness_table, site_layer, told
        from ...core.assessments.sheet_items import sheet_items
        from ...core.assessments.site_rows import READS
        from ...core.species.profile import site_names_in
        from ...core.species.reference import read_csv

        database = self.database(parameters, context)
        language = self.parameterAsEnumString(parameters, self.LANGUAGE, context)
        sheets = self.codes(parameters, self.SHEETS, context, SHEETS)
        tables = {table: database.read(table) for table in READS}
        sites = self.sites(parameters, context, tables)
        year = int(now()[:4])
        items = sheet_items(
            *(read_csv(paths.reference_dir(), name) for name in ("sheet_items", "habitat_classes")), sheets
        )
        asked = {"sheets": list(sheets), "sites": sites, "language": language, "year": year}
        run = self.start_run(asked, database, tuple(table for table in READS if table != "runs"))
        answers = site_answers(tables, items, sites, year, progress)
        readiness = readiness_table(answers, tables)
        words = Wording(language)
        names = site_names_in(tables["sites"], tables["site_names"], language)
        frames = {self.READINESS: readiness, self.MISSING: missing_table(answers, tables)}
        results = {
            name: self.sink_frame(parameters, name, context, with_words(frame, names, words))
            for name, frame in frames.items()
        }
        layer = with_words(site_layer(readiness, tables), names, words)
        results[self.MAP] = self.sink_frame(parameters, self.MAP, context, layer, "Point")
        for message in told(readiness):
            progress.info(message)
        with database.transaction() as writer:
            end_run(writer, run, {})
        return {self.DATABASE: database.path, self.RUN: run["run_id"], **results}

    def sites(self, parameters, context, tables) -> list[str]:
        """Ids of the chosen sites, in the programme's order. Raises sheet_site_unknown, sheet_no_site."""
        from ...core.assessments.readiness import sheet_sites

        countries = self.codes(parameters, self.COUNTRIES, context, COUNTRIES)
        species = self.codes(parameters, self.SPECIES, context, SPECIES)
        text = self.parameterAsString(parameters, self.SITES, context).replace(",", ";")
        named = [one.strip() for one in text.split(";")]
        named = [one for one in named if one]
        unknown = [one for one in named if one not in set(tables["sites"]["site_id"])]
        if unknown:
            raise NeaspecError("sheet_site_unknown", site=unknown[0])
        found = [one for one in sheet_sites(tables, countries, species) if not named or one in named]
        if not found:
            raise NeaspecError("sheet_no_site")
        return found
